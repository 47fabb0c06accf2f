WITH cut1 AS

  (SELECT c42.id AS "key", json_object('id', 'character_' || c42.id, 'slug', c42.slug, 'name', c42.name, 'film', json_object('title', f43.title), 'roles',
    (SELECT json_group_array(json_object('name', r44.name))
     FROM
      (SELECT r44.name AS name
       FROM role AS r44
       WHERE r44.character_id = c42.id ORDER BY
        (SELECT c45.rank
         FROM credit AS c45
         WHERE c45.id = r44.credit_id) ASC, r44.id ASC) AS r44), 'performers',
    (SELECT json_group_array(json_object('name', p48.name))
     FROM
      (SELECT r46.credit_id AS credit_id
       FROM role AS r46
       WHERE r46.character_id = c42.id GROUP BY r46.character_id, r46.credit_id ORDER BY
        (SELECT c49.rank
         FROM credit AS c49
         WHERE c49.id = r46.credit_id) ASC, r46.credit_id ASC) AS r46 CROSS JOIN credit AS c47 ON c47.id = r46.credit_id CROSS JOIN person AS p48 ON p48.id = c47.person_id)) AS value
   FROM character AS c42 CROSS JOIN film AS f43 ON f43.id = c42.film_id)
 SELECT json_object('data', json_object('film',
  (SELECT json_object('__typename', 'Film', 'id', 'film_' || f1.id, 'slug', f1.slug, 'title', f1.title, 'originalTitle', f1.original_title, 'year', f1.year, 'runtimeMinutes', f1.runtime_minutes, 'titles',
    (SELECT json_group_array(json_object('text', f2.text, 'kind', f2.kind, 'language', f2.language, 'country',
      (SELECT json_object('code', c3.code, 'name', c3.name, 'isFormer', json(CASE c3.is_former WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))
       FROM country AS c3
       WHERE c3.code = f2.country_code)))
     FROM
      (SELECT f2.text AS text, f2.kind AS kind, f2.language AS language, f2.country_code AS country_code
       FROM film_title AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2), 'releaseDate', CASE WHEN (f1.release_date IS NOT NULL) THEN json_object('iso', f1.release_date, 'year', CAST(nullif(substr(f1.release_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(f1.release_date, 9, 2), '') AS INTEGER)) ELSE NULL END, 'countries',
    (SELECT json_group_array(json_object('id', 'country_' || c5.code, 'code', c5.code, 'name', c5.name, 'isFormer', json(CASE c5.is_former WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))
     FROM
      (SELECT f4.country_code AS country_code
       FROM film_country AS f4
       WHERE f4.film_id = f1.id ORDER BY f4.position ASC, f4.id ASC) AS f4 CROSS JOIN country AS c5 ON c5.code = f4.country_code), 'synopsis',
    (SELECT json_object('kind', f6.kind, 'language', f6.language, 'body', f6.body, 'paragraphs', json('[' || replace(replace(json_quote(f6.body), '\\', '\u005c'), '\n\n', '","') || ']'), 'excerpt', CASE WHEN (length(f6.body) <= ?) THEN f6.body ELSE CASE WHEN (rtrim(rtrim(substr(f6.body, 1, ? + 1), replace(substr(f6.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f6.body, 1, ?) ELSE rtrim(rtrim(substr(f6.body, 1, ? + 1), replace(substr(f6.body, 1, ? + 1), ' ', ''))) END END)
     FROM
      (SELECT f6.kind AS kind, f6.language AS language, f6.body AS body
       FROM film_text AS f6
       WHERE f6.film_id = f1.id AND f6.kind = 'SYNOPSIS' ORDER BY f6.position ASC, f6.id ASC LIMIT 1) AS f6), 'directorsStatement',
    (SELECT json_object('kind', f7.kind, 'language', f7.language, 'body', f7.body)
     FROM
      (SELECT f7.kind AS kind, f7.language AS language, f7.body AS body
       FROM film_text AS f7
       WHERE f7.film_id = f1.id AND f7.kind = 'DIRECTORS_STATEMENT' ORDER BY f7.position ASC, f7.id ASC LIMIT 1) AS f7), 'texts',
    (SELECT json_group_array(json_object('kind', f8.kind, 'language', f8.language, 'excerpt', CASE WHEN (length(f8.body) <= ?) THEN f8.body ELSE CASE WHEN (rtrim(rtrim(substr(f8.body, 1, ? + 1), replace(substr(f8.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f8.body, 1, ?) ELSE rtrim(rtrim(substr(f8.body, 1, ? + 1), replace(substr(f8.body, 1, ? + 1), ' ', ''))) END END))
     FROM
      (SELECT f8.kind AS kind, f8.language AS language, f8.body AS body
       FROM film_text AS f8
       WHERE f8.film_id = f1.id ORDER BY f8.position ASC, f8.id ASC) AS f8), 'directors',
    (SELECT json_group_array(json_object('id', 'person_' || p10.id, 'name', p10.name))
     FROM
      (SELECT c9.person_id AS person_id
       FROM credit AS c9
       WHERE c9.film_id = f1.id AND c9.job_id =
        (SELECT j11.id
         FROM job AS j11
         WHERE j11.slug = 'director') ORDER BY c9.rank ASC, c9.id ASC) AS c9 CROSS JOIN person AS p10 ON p10.id = c9.person_id), 'externalIds',
    (SELECT json_group_array(json_object('authority', f12.authority, 'value', f12.value))
     FROM
      (SELECT f12.authority AS authority, f12.value AS value
       FROM film_external_id AS f12
       WHERE f12.film_id = f1.id ORDER BY f12.authority ASC, f12.id ASC) AS f12), 'cast', json_object('nodes',
    (SELECT json_group_array(json_object('id', 'credit_' || c14.id, 'kind', c14.kind, 'billing', c14.billing, 'position', c14.position, 'isUncredited', json(CASE c14.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'creditedAs', c14.credited_as, 'note', c14.note, 'certainty', c14.certainty, 'label', c14.label, 'department', c14.department, 'job', json_object('id', 'job_' || j15.id, 'slug', j15.slug, 'name', j15.name, 'department', j15.department), 'film', json_object('title', f16.title), 'person', json_object('name', p17.name), 'roles',
      (SELECT json_group_array(json_object('name', r18.name, 'isVoice', json(CASE r18.is_voice WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'isSelf', json(CASE r18.is_self WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'isArchiveFootage', json(CASE r18.is_archive_footage WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'note', r18.note, 'character', json(
        (SELECT cut1.value
         FROM cut1
         WHERE cut1.key = r18.character_id)), 'credit', json_object('id', 'credit_' || c19.id)))
       FROM
        (SELECT r18.name AS name, r18.is_voice AS is_voice, r18.is_self AS is_self, r18.is_archive_footage AS is_archive_footage, r18.note AS note, r18.character_id AS character_id, r18.credit_id AS credit_id
         FROM role AS r18
         WHERE r18.credit_id = c14.id ORDER BY r18.position ASC, r18.id ASC) AS r18 CROSS JOIN credit AS c19 ON c19.id = r18.credit_id)))
     FROM
      (SELECT c14.id AS id, c14.kind AS kind, c14.billing AS billing, c14.position AS position, c14.is_uncredited AS is_uncredited, c14.credited_as AS credited_as, c14.note AS note, c14.certainty AS certainty, c14.label AS label, c14.department AS department, c14.job_id AS job_id, c14.film_id AS film_id, c14.person_id AS person_id
       FROM credit AS c14
       WHERE c14.film_id = f1.id AND c14.kind = 'CAST' ORDER BY c14.rank ASC, c14.id ASC LIMIT 20) AS c14 CROSS JOIN job AS j15 ON j15.id = c14.job_id CROSS JOIN film AS f16 ON f16.id = c14.film_id CROSS JOIN person AS p17 ON p17.id = c14.person_id)), 'crew', json_object('nodes',
    (SELECT json_group_array(json_object('id', 'credit_' || c21.id, 'kind', c21.kind, 'department', c21.department, 'label', c21.label, 'creditedAs', c21.credited_as, 'position', c21.position, 'isUncredited', json(CASE c21.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'note', c21.note, 'certainty', c21.certainty, 'job', json_object('slug', j22.slug), 'person', json_object('name', p23.name), 'film', json_object('slug', f24.slug)))
     FROM
      (SELECT c21.id AS id, c21.kind AS kind, c21.department AS department, c21.label AS label, c21.credited_as AS credited_as, c21.position AS position, c21.is_uncredited AS is_uncredited, c21.note AS note, c21.certainty AS certainty, c21.job_id AS job_id, c21.person_id AS person_id, c21.film_id AS film_id
       FROM credit AS c21
       WHERE c21.film_id = f1.id AND c21.kind = 'CREW' ORDER BY c21.rank ASC, c21.id ASC LIMIT 20) AS c21 CROSS JOIN job AS j22 ON j22.id = c21.job_id CROSS JOIN person AS p23 ON p23.id = c21.person_id CROSS JOIN film AS f24 ON f24.id = c21.film_id)), 'crewByJob',
    (SELECT json_group_array(json_object('label', coalesce(c25.label,
      (SELECT j26.name
       FROM job AS j26
       WHERE j26.id = c25.job_id)), 'job', json_object('name', j27.name), 'credits',
      (SELECT json_group_array(json_object('id', 'credit_' || c28.id))
       FROM
        (SELECT c28.id AS id
         FROM credit AS c28
         WHERE c28.film_id = c25.film_id AND c28.job_id = c25.job_id AND c28.label IS c25.label ORDER BY c28.rank ASC, c28.id ASC) AS c28)))
     FROM
      (SELECT c25.label AS label, c25.job_id AS job_id, c25.film_id AS film_id
       FROM credit AS c25
       WHERE c25.film_id = f1.id AND c25.kind = 'CREW' GROUP BY c25.film_id, c25.job_id, c25.label ORDER BY min(c25.rank) ASC, c25.job_id ASC, c25.label ASC NULLS LAST) AS c25 CROSS JOIN job AS j27 ON j27.id = c25.job_id), 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c30
     WHERE c30.film_id = f1.id), 'nodes',
    (SELECT json_group_array(json_object('id', 'credit_' || c31.id, 'kind', c31.kind))
     FROM
      (SELECT c31.id AS id, c31.kind AS kind
       FROM credit AS c31
       WHERE c31.film_id = f1.id ORDER BY c31.kind ASC, c31.rank ASC, c31.id ASC LIMIT 20) AS c31)), 'characters', json_object('totalCount',
    (SELECT count(*)
     FROM character AS c33
     WHERE c33.film_id = f1.id), 'nodes',
    (SELECT json_group_array(json_object('name', c34.name))
     FROM
      (SELECT c34.name AS name
       FROM character AS c34
       WHERE c34.film_id = f1.id ORDER BY c34.position ASC, c34.id ASC LIMIT 20) AS c34)), 'nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nomination AS n36
     WHERE n36.id IN
      (SELECT n37.nomination_id
       FROM nomination_film AS n37
       WHERE n37.film_id = f1.id)), 'nodes',
    (SELECT json_group_array(json_object('label', n38.label))
     FROM
      (SELECT n38.label AS label
       FROM nomination AS n38
       WHERE n38.id IN
        (SELECT n39.nomination_id
         FROM nomination_film AS n39
         WHERE n39.film_id = f1.id) ORDER BY n38.year ASC, n38.position ASC, n38.id ASC LIMIT 20) AS n38)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f40.id
     FROM film AS f40
     WHERE f40.slug = ?),
    (SELECT f41.film_id
     FROM former_film AS f41
     WHERE f41.slug = ?)))))
-- 1: 200
-- 2: 200
-- 3: 200
-- 4: 200
-- 5: 200
-- 6: 200
-- 7: 40
-- 8: 40
-- 9: 40
-- 10: 40
-- 11: 40
-- 12: 40
-- 13: 'de-rouille-et-d-os'
-- 14: 'de-rouille-et-d-os'
