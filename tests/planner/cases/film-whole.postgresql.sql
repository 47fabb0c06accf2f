WITH cut1 AS

  (SELECT c43.id AS key, format('{"id":%s,"slug":%s,"name":%s,"film":%s,"roles":%s,"performers":%s}', '"' || 'character_' || c43.id || '"', to_json(c43.slug), to_json(c43.name),
    (SELECT format('{"title":%s}', to_json(f44.title))
     FROM film AS f44
     WHERE f44.id = c43.film_id),
    (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(r45.name)), ','))
     FROM
      (SELECT r45.name AS name
       FROM role AS r45
       WHERE r45.character_id = c43.id ORDER BY
        (SELECT c46.rank
         FROM credit AS c46
         WHERE c46.id = r45.credit_id) ASC, r45.id ASC) AS r45),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"name":%s}', to_json(p48.name))
       FROM person AS p48
       WHERE p48.id =
        (SELECT c49.person_id
         FROM credit AS c49
         WHERE c49.id = r47.credit_id)), ','))
     FROM
      (SELECT r47.credit_id AS credit_id
       FROM role AS r47
       WHERE r47.character_id = c43.id GROUP BY r47.character_id, r47.credit_id ORDER BY
        (SELECT c50.rank
         FROM credit AS c50
         WHERE c50.id = r47.credit_id) ASC, r47.credit_id ASC) AS r47)) AS value
   FROM character AS c43)
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
        (SELECT format('{"id":%s}', '"' || 'credit_' || c20.id || '"')
         FROM credit AS c20
         WHERE c20.id = r18.credit_id)), ','))
       FROM
        (SELECT r18.name AS name, r18.is_voice AS is_voice, r18.is_self AS is_self, r18.is_archive_footage AS is_archive_footage, r18.note AS note, r18.character_id AS character_id, r18.credit_id AS credit_id
         FROM role AS r18
         WHERE r18.credit_id = c14.id ORDER BY r18.position ASC, r18.id ASC) AS r18)), ','))
     FROM
      (SELECT c14.id AS id, c14.kind AS kind, c14.billing AS billing, c14.position AS position, c14.is_uncredited AS is_uncredited, c14.credited_as AS credited_as, c14.note AS note, c14.certainty AS certainty, c14.label AS label, c14.department AS department, c14.job_id AS job_id, c14.film_id AS film_id, c14.person_id AS person_id
       FROM credit AS c14
       WHERE c14.film_id = f1.id AND c14.kind = 'CAST' ORDER BY c14.rank ASC, c14.id ASC
        LIMIT 20) AS c14)), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"id":%s,"kind":%s,"department":%s,"label":%s,"creditedAs":%s,"position":%s,"isUncredited":%s,"note":%s,"certainty":%s,"job":%s,"person":%s,"film":%s}', '"' || 'credit_' || c22.id || '"', '"' || c22.kind || '"', '"' || c22.department || '"', coalesce(CAST(to_json(c22.label) AS TEXT), 'null'), coalesce(CAST(to_json(c22.credited_as) AS TEXT), 'null'), coalesce(CAST(c22.position AS TEXT), 'null'), CAST(c22.is_uncredited AS TEXT), coalesce(CAST(to_json(c22.note) AS TEXT), 'null'), '"' || c22.certainty || '"',
      (SELECT format('{"slug":%s}', to_json(j23.slug))
       FROM job AS j23
       WHERE j23.id = c22.job_id),
      (SELECT format('{"name":%s}', to_json(p24.name))
       FROM person AS p24
       WHERE p24.id = c22.person_id),
      (SELECT format('{"slug":%s}', to_json(f25.slug))
       FROM film AS f25
       WHERE f25.id = c22.film_id)), ','))
     FROM
      (SELECT c22.id AS id, c22.kind AS kind, c22.department AS department, c22.label AS label, c22.credited_as AS credited_as, c22.position AS position, c22.is_uncredited AS is_uncredited, c22.note AS note, c22.certainty AS certainty, c22.job_id AS job_id, c22.person_id AS person_id, c22.film_id AS film_id
       FROM credit AS c22
       WHERE c22.film_id = f1.id AND c22.kind = 'CREW' ORDER BY c22.rank ASC, c22.id ASC
        LIMIT 20) AS c22)),
    (SELECT format('[%s]', string_agg(format('{"label":%s,"job":%s,"credits":%s}', to_json(coalesce(c26.label,
      (SELECT j27.name
       FROM job AS j27
       WHERE j27.id = c26.job_id))),
      (SELECT format('{"name":%s}', to_json(j28.name))
       FROM job AS j28
       WHERE j28.id = c26.job_id),
      (SELECT format('[%s]', string_agg(format('{"id":%s}', '"' || 'credit_' || c29.id || '"'), ','))
       FROM
        (SELECT c29.id AS id
         FROM credit AS c29
         WHERE c29.film_id = c26.film_id AND c29.job_id = c26.job_id AND c29.label IS NOT DISTINCT FROM c26.label ORDER BY c29.rank ASC, c29.id ASC) AS c29)), ','))
     FROM
      (SELECT c26.label AS label, c26.job_id AS job_id, c26.film_id AS film_id
       FROM credit AS c26
       WHERE c26.film_id = f1.id AND c26.kind = 'CREW' GROUP BY c26.film_id, c26.job_id, c26.label ORDER BY min(c26.rank) ASC, c26.job_id ASC, c26.label ASC NULLS LAST) AS c26), format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM credit AS c31
     WHERE c31.film_id = f1.id),
    (SELECT format('[%s]', string_agg(format('{"id":%s,"kind":%s}', '"' || 'credit_' || c32.id || '"', '"' || c32.kind || '"'), ','))
     FROM
      (SELECT c32.id AS id, c32.kind AS kind
       FROM credit AS c32
       WHERE c32.film_id = f1.id ORDER BY c32.kind ASC, c32.rank ASC, c32.id ASC
        LIMIT 20) AS c32)), format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM character AS c34
     WHERE c34.film_id = f1.id),
    (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(c35.name)), ','))
     FROM
      (SELECT c35.name AS name
       FROM character AS c35
       WHERE c35.film_id = f1.id ORDER BY c35.position ASC, c35.id ASC
        LIMIT 20) AS c35)), format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM nomination AS n37
     WHERE n37.id IN
      (SELECT n38.nomination_id
       FROM nomination_film AS n38
       WHERE n38.film_id = f1.id)),
    (SELECT format('[%s]', string_agg(format('{"label":%s}', to_json(n39.label)), ','))
     FROM
      (SELECT n39.label AS label
       FROM nomination AS n39
       WHERE n39.id IN
        (SELECT n40.nomination_id
         FROM nomination_film AS n40
         WHERE n40.film_id = f1.id) ORDER BY n39.year ASC, n39.position ASC, n39.id ASC
        LIMIT 20) AS n39)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f41.id
     FROM film AS f41
     WHERE f41.slug = CAST($3 AS TEXT)),
    (SELECT f42.film_id
     FROM former_film AS f42
     WHERE f42.slug = CAST($3 AS TEXT)))), 'null')))
-- 1: 200
-- 2: 40
-- 3: 'de-rouille-et-d-os'
