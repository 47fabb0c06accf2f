WITH cut1 AS

  (SELECT c42.id AS key, format('{"id":%s,"slug":%s,"name":%s,"film":%s,"roles":%s,"performers":%s}', '"' || 'character_' || c42.id || '"', to_json(c42.slug), to_json(c42.name),
    (SELECT format('{"title":%s}', to_json(f43.title))
     FROM film AS f43
     WHERE f43.id = c42.film_id),
    (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(r44.name)), ','))
     FROM
      (SELECT r44.name AS name
       FROM role AS r44
       WHERE r44.character_id = c42.id ORDER BY
        (SELECT c45.rank
         FROM credit AS c45
         WHERE c45.id = r44.credit_id) ASC, r44.id ASC) AS r44),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"name":%s}', to_json(p47.name))
       FROM person AS p47
       WHERE p47.id =
        (SELECT c48.person_id
         FROM credit AS c48
         WHERE c48.id = r46.credit_id)), ','))
     FROM
      (SELECT r46.credit_id AS credit_id
       FROM role AS r46
       WHERE r46.character_id = c42.id GROUP BY r46.character_id, r46.credit_id ORDER BY
        (SELECT c49.rank
         FROM credit AS c49
         WHERE c49.id = r46.credit_id) ASC, r46.credit_id ASC) AS r46)) AS value
   FROM character AS c42)
 SELECT format('{"data":%s}', format('{"film":%s}', coalesce(
  (SELECT format('{"__typename":%s,"id":%s,"slug":%s,"title":%s,"originalTitle":%s,"year":%s,"runtimeMinutes":%s,"titles":%s,"releaseDate":%s,"countries":%s,"synopsis":%s,"directorsStatement":%s,"texts":%s,"directors":%s,"externalIds":%s,"cast":%s,"crew":%s,"crewByJob":%s,"credits":%s,"characters":%s,"nominations":%s}', '"Film"', '"' || 'film_' || f1.id || '"', to_json(f1.slug), to_json(f1.title), to_json(f1.original_title), coalesce(CAST(f1.year AS TEXT), 'null'), coalesce(CAST(f1.runtime_minutes AS TEXT), 'null'),
    (SELECT format('[%s]', string_agg(format('{"text":%s,"kind":%s,"language":%s,"country":%s}', to_json(f2.text), '"' || f2.kind || '"', coalesce(CAST(to_json(f2.language) AS TEXT), 'null'), coalesce(
      (SELECT format('{"code":%s,"name":%s,"isFormer":%s}', to_json(c3.code), to_json(c3.name), CAST(c3.is_former AS TEXT))
       FROM country AS c3
       WHERE c3.code = f2.country_code), 'null')), ','))
     FROM
      (SELECT f2.text AS text, f2.kind AS kind, f2.language AS language, f2.country_code AS country_code
       FROM film_title AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2), CASE WHEN (f1.release_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(f1.release_date), coalesce(CAST(CAST(nullif(substr(f1.release_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END,
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"id":%s,"code":%s,"name":%s,"isFormer":%s}', to_json('country_' || c5.code), to_json(c5.code), to_json(c5.name), CAST(c5.is_former AS TEXT))
       FROM country AS c5
       WHERE c5.code = f4.country_code), ','))
     FROM
      (SELECT f4.country_code AS country_code
       FROM film_country AS f4
       WHERE f4.film_id = f1.id ORDER BY f4.position ASC, f4.id ASC) AS f4), coalesce(
    (SELECT format('{"kind":%s,"language":%s,"body":%s,"paragraphs":%s,"excerpt":%s}', '"' || f6.kind || '"', to_json(f6.language), to_json(f6.body), coalesce('[' || replace(replace(CAST(to_json(f6.body) AS TEXT), '\\', '\u005c'), '\n\n', '","') || ']', 'null'), to_json(CASE WHEN (length(f6.body) <= CAST($1 AS BIGINT)) THEN f6.body ELSE CASE WHEN (rtrim(rtrim(left(f6.body, CAST(least(CAST($1 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f6.body, CAST(least(CAST($1 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f6.body, CAST(least(CAST($1 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f6.body, CAST(least(CAST($1 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f6.body, CAST(least(CAST($1 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END))
     FROM
      (SELECT f6.kind AS kind, f6.language AS language, f6.body AS body
       FROM film_text AS f6
       WHERE f6.film_id = f1.id AND f6.kind = 'SYNOPSIS' ORDER BY f6.position ASC, f6.id ASC
        LIMIT 1) AS f6), 'null'), coalesce(
    (SELECT format('{"kind":%s,"language":%s,"body":%s}', '"' || f7.kind || '"', to_json(f7.language), to_json(f7.body))
     FROM
      (SELECT f7.kind AS kind, f7.language AS language, f7.body AS body
       FROM film_text AS f7
       WHERE f7.film_id = f1.id AND f7.kind = 'DIRECTORS_STATEMENT' ORDER BY f7.position ASC, f7.id ASC
        LIMIT 1) AS f7), 'null'),
    (SELECT format('[%s]', string_agg(format('{"kind":%s,"language":%s,"excerpt":%s}', '"' || f8.kind || '"', to_json(f8.language), to_json(CASE WHEN (length(f8.body) <= CAST($2 AS BIGINT)) THEN f8.body ELSE CASE WHEN (rtrim(rtrim(left(f8.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f8.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f8.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f8.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f8.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END)), ','))
     FROM
      (SELECT f8.kind AS kind, f8.language AS language, f8.body AS body
       FROM film_text AS f8
       WHERE f8.film_id = f1.id ORDER BY f8.position ASC, f8.id ASC) AS f8),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"id":%s,"name":%s}', '"' || 'person_' || p10.id || '"', to_json(p10.name))
       FROM person AS p10
       WHERE p10.id = c9.person_id), ','))
     FROM
      (SELECT c9.person_id AS person_id
       FROM credit AS c9
       WHERE c9.film_id = f1.id AND c9.job_id =
        (SELECT j11.id
         FROM job AS j11
         WHERE j11.slug = 'director') ORDER BY c9.rank ASC, c9.id ASC) AS c9),
    (SELECT format('[%s]', string_agg(format('{"authority":%s,"value":%s}', '"' || f12.authority || '"', to_json(f12.value)), ','))
     FROM
      (SELECT f12.authority AS authority, f12.value AS value
       FROM film_external_id AS f12
       WHERE f12.film_id = f1.id ORDER BY f12.authority ASC, f12.id ASC) AS f12), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"id":%s,"kind":%s,"billing":%s,"position":%s,"isUncredited":%s,"creditedAs":%s,"note":%s,"certainty":%s,"label":%s,"department":%s,"job":%s,"film":%s,"person":%s,"roles":%s}', '"' || 'credit_' || c14.id || '"', '"' || c14.kind || '"', coalesce(CAST(c14.billing AS TEXT), 'null'), coalesce(CAST(c14.position AS TEXT), 'null'), CAST(c14.is_uncredited AS TEXT), coalesce(CAST(to_json(c14.credited_as) AS TEXT), 'null'), coalesce(CAST(to_json(c14.note) AS TEXT), 'null'), '"' || c14.certainty || '"', coalesce(CAST(to_json(c14.label) AS TEXT), 'null'), '"' || c14.department || '"',
      (SELECT format('{"id":%s,"slug":%s,"name":%s,"department":%s}', '"' || 'job_' || j15.id || '"', to_json(j15.slug), to_json(j15.name), '"' || j15.department || '"')
       FROM job AS j15
       WHERE j15.id = c14.job_id),
      (SELECT format('{"title":%s}', to_json(f16.title))
       FROM film AS f16
       WHERE f16.id = c14.film_id),
      (SELECT format('{"name":%s}', to_json(p17.name))
       FROM person AS p17
       WHERE p17.id = c14.person_id),
      (SELECT format('[%s]', string_agg(format('{"name":%s,"isVoice":%s,"isSelf":%s,"isArchiveFootage":%s,"note":%s,"character":%s,"credit":%s}', to_json(r18.name), CAST(r18.is_voice AS TEXT), CAST(r18.is_self AS TEXT), CAST(r18.is_archive_footage AS TEXT), coalesce(CAST(to_json(r18.note) AS TEXT), 'null'), coalesce(
        (SELECT cut1.value
         FROM cut1
         WHERE cut1.key = r18.character_id), 'null'),
        (SELECT format('{"id":%s}', '"' || 'credit_' || c19.id || '"')
         FROM credit AS c19
         WHERE c19.id = r18.credit_id)), ','))
       FROM
        (SELECT r18.name AS name, r18.is_voice AS is_voice, r18.is_self AS is_self, r18.is_archive_footage AS is_archive_footage, r18.note AS note, r18.character_id AS character_id, r18.credit_id AS credit_id
         FROM role AS r18
         WHERE r18.credit_id = c14.id ORDER BY r18.position ASC, r18.id ASC) AS r18)), ','))
     FROM
      (SELECT c14.id AS id, c14.kind AS kind, c14.billing AS billing, c14.position AS position, c14.is_uncredited AS is_uncredited, c14.credited_as AS credited_as, c14.note AS note, c14.certainty AS certainty, c14.label AS label, c14.department AS department, c14.job_id AS job_id, c14.film_id AS film_id, c14.person_id AS person_id
       FROM credit AS c14
       WHERE c14.film_id = f1.id AND c14.kind = 'CAST' ORDER BY c14.rank ASC, c14.id ASC
        LIMIT 20) AS c14)), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"id":%s,"kind":%s,"department":%s,"label":%s,"creditedAs":%s,"position":%s,"isUncredited":%s,"note":%s,"certainty":%s,"job":%s,"person":%s,"film":%s}', '"' || 'credit_' || c21.id || '"', '"' || c21.kind || '"', '"' || c21.department || '"', coalesce(CAST(to_json(c21.label) AS TEXT), 'null'), coalesce(CAST(to_json(c21.credited_as) AS TEXT), 'null'), coalesce(CAST(c21.position AS TEXT), 'null'), CAST(c21.is_uncredited AS TEXT), coalesce(CAST(to_json(c21.note) AS TEXT), 'null'), '"' || c21.certainty || '"',
      (SELECT format('{"slug":%s}', to_json(j22.slug))
       FROM job AS j22
       WHERE j22.id = c21.job_id),
      (SELECT format('{"name":%s}', to_json(p23.name))
       FROM person AS p23
       WHERE p23.id = c21.person_id),
      (SELECT format('{"slug":%s}', to_json(f24.slug))
       FROM film AS f24
       WHERE f24.id = c21.film_id)), ','))
     FROM
      (SELECT c21.id AS id, c21.kind AS kind, c21.department AS department, c21.label AS label, c21.credited_as AS credited_as, c21.position AS position, c21.is_uncredited AS is_uncredited, c21.note AS note, c21.certainty AS certainty, c21.job_id AS job_id, c21.person_id AS person_id, c21.film_id AS film_id
       FROM credit AS c21
       WHERE c21.film_id = f1.id AND c21.kind = 'CREW' ORDER BY c21.rank ASC, c21.id ASC
        LIMIT 20) AS c21)),
    (SELECT format('[%s]', string_agg(format('{"label":%s,"job":%s,"credits":%s}', to_json(coalesce(c25.label,
      (SELECT j26.name
       FROM job AS j26
       WHERE j26.id = c25.job_id))),
      (SELECT format('{"name":%s}', to_json(j27.name))
       FROM job AS j27
       WHERE j27.id = c25.job_id),
      (SELECT format('[%s]', string_agg(format('{"id":%s}', '"' || 'credit_' || c28.id || '"'), ','))
       FROM
        (SELECT c28.id AS id
         FROM credit AS c28
         WHERE c28.film_id = c25.film_id AND c28.job_id = c25.job_id AND c28.label IS NOT DISTINCT FROM c25.label ORDER BY c28.rank ASC, c28.id ASC) AS c28)), ','))
     FROM
      (SELECT c25.label AS label, c25.job_id AS job_id, c25.film_id AS film_id
       FROM credit AS c25
       WHERE c25.film_id = f1.id AND c25.kind = 'CREW' GROUP BY c25.film_id, c25.job_id, c25.label ORDER BY min(c25.rank) ASC, c25.job_id ASC, c25.label ASC NULLS LAST) AS c25), format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM credit AS c30
     WHERE c30.film_id = f1.id),
    (SELECT format('[%s]', string_agg(format('{"id":%s,"kind":%s}', '"' || 'credit_' || c31.id || '"', '"' || c31.kind || '"'), ','))
     FROM
      (SELECT c31.id AS id, c31.kind AS kind
       FROM credit AS c31
       WHERE c31.film_id = f1.id ORDER BY c31.kind ASC, c31.rank ASC, c31.id ASC
        LIMIT 20) AS c31)), format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM character AS c33
     WHERE c33.film_id = f1.id),
    (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(c34.name)), ','))
     FROM
      (SELECT c34.name AS name
       FROM character AS c34
       WHERE c34.film_id = f1.id ORDER BY c34.position ASC, c34.id ASC
        LIMIT 20) AS c34)), format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM nomination AS n36
     WHERE n36.id IN
      (SELECT n37.nomination_id
       FROM nomination_film AS n37
       WHERE n37.film_id = f1.id)),
    (SELECT format('[%s]', string_agg(format('{"label":%s}', to_json(n38.label)), ','))
     FROM
      (SELECT n38.label AS label
       FROM nomination AS n38
       WHERE n38.id IN
        (SELECT n39.nomination_id
         FROM nomination_film AS n39
         WHERE n39.film_id = f1.id) ORDER BY n38.year ASC, n38.position ASC, n38.id ASC
        LIMIT 20) AS n38)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f40.id
     FROM film AS f40
     WHERE f40.slug = CAST($3 AS TEXT)),
    (SELECT f41.film_id
     FROM former_film AS f41
     WHERE f41.slug = CAST($3 AS TEXT)))), 'null')))
-- 1: 200
-- 2: 40
-- 3: 'de-rouille-et-d-os'
