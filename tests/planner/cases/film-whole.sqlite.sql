WITH cut1 AS

  (SELECT c43.id AS "key", json_object('id', 'character_' || c43.id, 'slug', c43.slug, 'name', c43.name, 'film',
    (SELECT json_object('title', f44.title)
     FROM film AS f44
     WHERE f44.id = c43.film_id), 'roles',
    (SELECT json_group_array(json_object('name', r45.name))
     FROM
      (SELECT r45.name AS name
       FROM role AS r45
       WHERE r45.character_id = c43.id ORDER BY
        (SELECT c46.rank
         FROM credit AS c46
         WHERE c46.id = r45.credit_id) ASC, r45.id ASC) AS r45), 'performers',
    (SELECT json_group_array(
      (SELECT json_object('name', p48.name)
       FROM person AS p48
       WHERE p48.id =
        (SELECT c49.person_id
         FROM credit AS c49
         WHERE c49.id = r47.credit_id)))
     FROM
      (SELECT r47.credit_id AS credit_id
       FROM role AS r47
       WHERE r47.character_id = c43.id GROUP BY r47.character_id, r47.credit_id ORDER BY
        (SELECT c50.rank
         FROM credit AS c50
         WHERE c50.id = r47.credit_id) ASC, r47.credit_id ASC) AS r47)) AS value
   FROM character AS c43)
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
    (SELECT json_group_array(
      (SELECT json_object('id', 'country_' || c5.code, 'code', c5.code, 'name', c5.name, 'isFormer', json(CASE c5.is_former WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))
       FROM country AS c5
       WHERE c5.code = f4.country_code))
     FROM
      (SELECT f4.country_code AS country_code
       FROM film_country AS f4
       WHERE f4.film_id = f1.id ORDER BY f4.position ASC, f4.id ASC) AS f4), 'synopsis',
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
    (SELECT json_group_array(
      (SELECT json_object('id', 'person_' || p10.id, 'name', p10.name)
       FROM person AS p10
       WHERE p10.id = c9.person_id))
     FROM
      (SELECT c9.person_id AS person_id
       FROM credit AS c9
       WHERE c9.film_id = f1.id AND c9.job_id =
        (SELECT j11.id
         FROM job AS j11
         WHERE j11.slug = 'director') ORDER BY c9.rank ASC, c9.id ASC) AS c9), 'externalIds',
    (SELECT json_group_array(json_object('authority', f12.authority, 'value', f12.value))
     FROM
      (SELECT f12.authority AS authority, f12.value AS value
       FROM film_external_id AS f12
       WHERE f12.film_id = f1.id ORDER BY f12.authority ASC, f12.id ASC) AS f12), 'cast', json_object('nodes',
    (SELECT json_group_array(json_object('id', 'credit_' || c14.id, 'kind', c14.kind, 'billing', c14.billing, 'position', c14.position, 'isUncredited', json(CASE c14.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'creditedAs', c14.credited_as, 'note', c14.note, 'certainty', c14.certainty, 'label', c14.label, 'department', c14.department, 'job',
      (SELECT json_object('id', 'job_' || j15.id, 'slug', j15.slug, 'name', j15.name, 'department', j15.department)
       FROM job AS j15
       WHERE j15.id = c14.job_id), 'film',
      (SELECT json_object('title', f16.title)
       FROM film AS f16
       WHERE f16.id = c14.film_id), 'person',
      (SELECT json_object('name', p17.name)
       FROM person AS p17
       WHERE p17.id = c14.person_id), 'roles',
      (SELECT json_group_array(json_object('name', r18.name, 'isVoice', json(CASE r18.is_voice WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'isSelf', json(CASE r18.is_self WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'isArchiveFootage', json(CASE r18.is_archive_footage WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'note', r18.note, 'character', json(
        (SELECT cut1.value
         FROM cut1
         WHERE cut1.key = r18.character_id)), 'credit',
        (SELECT json_object('id', 'credit_' || c20.id)
         FROM credit AS c20
         WHERE c20.id = r18.credit_id)))
       FROM
        (SELECT r18.name AS name, r18.is_voice AS is_voice, r18.is_self AS is_self, r18.is_archive_footage AS is_archive_footage, r18.note AS note, r18.character_id AS character_id, r18.credit_id AS credit_id
         FROM role AS r18
         WHERE r18.credit_id = c14.id ORDER BY r18.position ASC, r18.id ASC) AS r18)))
     FROM
      (SELECT c14.id AS id, c14.kind AS kind, c14.billing AS billing, c14.position AS position, c14.is_uncredited AS is_uncredited, c14.credited_as AS credited_as, c14.note AS note, c14.certainty AS certainty, c14.label AS label, c14.department AS department, c14.job_id AS job_id, c14.film_id AS film_id, c14.person_id AS person_id
       FROM credit AS c14
       WHERE c14.film_id = f1.id AND c14.kind = 'CAST' ORDER BY c14.rank ASC, c14.id ASC LIMIT 20) AS c14)), 'crew', json_object('nodes',
    (SELECT json_group_array(json_object('id', 'credit_' || c22.id, 'kind', c22.kind, 'department', c22.department, 'label', c22.label, 'creditedAs', c22.credited_as, 'position', c22.position, 'isUncredited', json(CASE c22.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'note', c22.note, 'certainty', c22.certainty, 'job',
      (SELECT json_object('slug', j23.slug)
       FROM job AS j23
       WHERE j23.id = c22.job_id), 'person',
      (SELECT json_object('name', p24.name)
       FROM person AS p24
       WHERE p24.id = c22.person_id), 'film',
      (SELECT json_object('slug', f25.slug)
       FROM film AS f25
       WHERE f25.id = c22.film_id)))
     FROM
      (SELECT c22.id AS id, c22.kind AS kind, c22.department AS department, c22.label AS label, c22.credited_as AS credited_as, c22.position AS position, c22.is_uncredited AS is_uncredited, c22.note AS note, c22.certainty AS certainty, c22.job_id AS job_id, c22.person_id AS person_id, c22.film_id AS film_id
       FROM credit AS c22
       WHERE c22.film_id = f1.id AND c22.kind = 'CREW' ORDER BY c22.rank ASC, c22.id ASC LIMIT 20) AS c22)), 'crewByJob',
    (SELECT json_group_array(json_object('label', coalesce(c26.label,
      (SELECT j27.name
       FROM job AS j27
       WHERE j27.id = c26.job_id)), 'job',
      (SELECT json_object('name', j28.name)
       FROM job AS j28
       WHERE j28.id = c26.job_id), 'credits',
      (SELECT json_group_array(json_object('id', 'credit_' || c29.id))
       FROM
        (SELECT c29.id AS id
         FROM credit AS c29
         WHERE c29.film_id = c26.film_id AND c29.job_id = c26.job_id AND c29.label IS c26.label ORDER BY c29.rank ASC, c29.id ASC) AS c29)))
     FROM
      (SELECT c26.label AS label, c26.job_id AS job_id, c26.film_id AS film_id
       FROM credit AS c26
       WHERE c26.film_id = f1.id AND c26.kind = 'CREW' GROUP BY c26.film_id, c26.job_id, c26.label ORDER BY min(c26.rank) ASC, c26.job_id ASC, c26.label ASC NULLS LAST) AS c26), 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c31
     WHERE c31.film_id = f1.id), 'nodes',
    (SELECT json_group_array(json_object('id', 'credit_' || c32.id, 'kind', c32.kind))
     FROM
      (SELECT c32.id AS id, c32.kind AS kind
       FROM credit AS c32
       WHERE c32.film_id = f1.id ORDER BY c32.kind ASC, c32.rank ASC, c32.id ASC LIMIT 20) AS c32)), 'characters', json_object('totalCount',
    (SELECT count(*)
     FROM character AS c34
     WHERE c34.film_id = f1.id), 'nodes',
    (SELECT json_group_array(json_object('name', c35.name))
     FROM
      (SELECT c35.name AS name
       FROM character AS c35
       WHERE c35.film_id = f1.id ORDER BY c35.position ASC, c35.id ASC LIMIT 20) AS c35)), 'nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nomination AS n37
     WHERE n37.id IN
      (SELECT n38.nomination_id
       FROM nomination_film AS n38
       WHERE n38.film_id = f1.id)), 'nodes',
    (SELECT json_group_array(json_object('label', n39.label))
     FROM
      (SELECT n39.label AS label
       FROM nomination AS n39
       WHERE n39.id IN
        (SELECT n40.nomination_id
         FROM nomination_film AS n40
         WHERE n40.film_id = f1.id) ORDER BY n39.year ASC, n39.position ASC, n39.id ASC LIMIT 20) AS n39)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f41.id
     FROM film AS f41
     WHERE f41.slug = ?),
    (SELECT f42.film_id
     FROM former_film AS f42
     WHERE f42.slug = ?)))))
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
