SELECT format('{"data":%s}', format('{"literal":%s,"given":%s,"absent":%s,"jobs":%s,"film":%s}', format('{"totalCount":%s,"nodes":%s}',
  (SELECT d2.film_count
   FROM dataset AS d2),
  (SELECT format('[%s]', string_agg(format('{"id":%s}', '"' || 'film_' || f3.id || '"'), ','))
   FROM
    (SELECT f3.id AS id
     FROM film AS f3 ORDER BY f3.title_key ASC, f3.id ASC
      LIMIT 20) AS f3)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s}', '"' || 'film_' || f5.id || '"'), ','))
   FROM
    (SELECT f5.id AS id
     FROM film AS f5 ORDER BY f5.title_key ASC, f5.id ASC
      LIMIT 20) AS f5)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s}', '"' || 'film_' || f7.id || '"'), ','))
   FROM
    (SELECT *
     FROM
      (SELECT f7.id AS id, f7.title_key AS key0, f7.id AS key1
       FROM film AS f7 ORDER BY f7.title_key DESC, f7.id DESC
        LIMIT CAST($1 AS BIGINT)) AS f7 ORDER BY key0 ASC, key1 ASC) AS f7)),
  (SELECT format('[%s]', string_agg(format('{"slug":%s}', to_json(j8.slug)), ','))
   FROM
    (SELECT j8.slug AS slug
     FROM job AS j8 ORDER BY j8.name_key ASC, j8.id ASC) AS j8), coalesce(
  (SELECT format('{"titles":%s,"synopsis":%s,"crew":%s,"cast":%s,"crewByJob":%s}',
    (SELECT format('[%s]', string_agg(format('{"text":%s}', to_json(f10.text)), ','))
     FROM
      (SELECT f10.text AS text
       FROM film_title AS f10
       WHERE f10.film_id = f9.id ORDER BY f10.position ASC, f10.id ASC) AS f10), coalesce(
    (SELECT format('{"excerpt":%s}', to_json(CASE WHEN (length(f11.body) <= CAST($2 AS BIGINT)) THEN f11.body ELSE CASE WHEN (rtrim(rtrim(left(f11.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f11.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f11.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f11.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f11.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END))
     FROM
      (SELECT f11.body AS body
       FROM film_text AS f11
       WHERE f11.film_id = f9.id AND f11.kind = 'SYNOPSIS' ORDER BY f11.position ASC, f11.id ASC
        LIMIT 1) AS f11), 'null'), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c13
     WHERE c13.film_id = f9.id AND c13.kind = 'CREW')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c15
     WHERE c15.film_id = f9.id AND c15.kind = 'CAST')),
    (SELECT format('[%s]', string_agg(format('{"label":%s}', to_json(coalesce(c16.label,
      (SELECT j17.name
       FROM job AS j17
       WHERE j17.id = c16.job_id)))), ','))
     FROM
      (SELECT c16.label AS label, c16.job_id AS job_id
       FROM credit AS c16
       WHERE c16.film_id = f9.id AND c16.kind = 'CREW' AND c16.department = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($3 AS JSON)) AS each(value)))) GROUP BY c16.film_id, c16.job_id, c16.label ORDER BY min(c16.rank) ASC, c16.job_id ASC, c16.label ASC NULLS LAST) AS c16))
   FROM film AS f9
   WHERE f9.id = coalesce(
    (SELECT f18.id
     FROM film AS f18
     WHERE f18.slug = CAST($4 AS TEXT)),
    (SELECT f19.film_id
     FROM former_film AS f19
     WHERE f19.slug = CAST($4 AS TEXT)))), 'null')))
-- 1: 2
-- 2: 200
-- 3: '[]'
-- 4: 'de-rouille-et-d-os'
