SELECT format('{"data":%s}', format('{"film":%s}', coalesce(
  (SELECT format('{"year":%s,"releaseDate":%s,"runtimeMinutes":%s,"synopsis":%s,"texts":%s,"directors":%s,"externalIds":%s,"crewByJob":%s,"cast":%s,"nominations":%s}', coalesce(CAST(f1.year AS TEXT), 'null'), CASE WHEN (f1.release_date IS NOT NULL) THEN format('{"iso":%s}', to_json(f1.release_date)) ELSE 'null' END, coalesce(CAST(f1.runtime_minutes AS TEXT), 'null'), coalesce(
    (SELECT format('{"body":%s}', to_json(f2.body))
     FROM
      (SELECT f2.body AS body
       FROM film_text AS f2
       WHERE f2.film_id = f1.id AND f2.kind = 'SYNOPSIS' ORDER BY f2.position ASC, f2.id ASC
        LIMIT 1) AS f2), 'null'),
    (SELECT format('[%s]', string_agg(format('{"body":%s}', to_json(f3.body)), ','))
     FROM
      (SELECT f3.body AS body
       FROM film_text AS f3
       WHERE f3.film_id = f1.id ORDER BY f3.position ASC, f3.id ASC) AS f3),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"name":%s}', to_json(p5.name))
       FROM person AS p5
       WHERE p5.id = c4.person_id), ','))
     FROM
      (SELECT c4.person_id AS person_id
       FROM credit AS c4
       WHERE c4.film_id = f1.id AND c4.job_id =
        (SELECT j6.id
         FROM job AS j6
         WHERE j6.slug = 'director') ORDER BY c4.rank ASC, c4.id ASC) AS c4),
    (SELECT format('[%s]', string_agg(format('{"value":%s}', to_json(f7.value)), ','))
     FROM
      (SELECT f7.value AS value
       FROM film_external_id AS f7
       WHERE f7.film_id = f1.id ORDER BY f7.authority ASC, f7.id ASC) AS f7),
    (SELECT format('[%s]', string_agg(format('{"label":%s}', to_json(coalesce(c8.label,
      (SELECT j9.name
       FROM job AS j9
       WHERE j9.id = c8.job_id)))), ','))
     FROM
      (SELECT c8.label AS label, c8.job_id AS job_id
       FROM credit AS c8
       WHERE c8.film_id = f1.id AND c8.kind = 'CREW' GROUP BY c8.film_id, c8.job_id, c8.label ORDER BY min(c8.rank) ASC, c8.job_id ASC, c8.label ASC NULLS LAST) AS c8), format('{"nodes":%s,"edges":%s,"totalCount":%s,"pageInfo":%s}',
    (SELECT format('[%s]', string_agg(format('{"id":%s}', '"' || 'credit_' || c11.id || '"'), ','))
     FROM
      (SELECT c11.id AS id
       FROM credit AS c11
       WHERE c11.film_id = f1.id AND c11.kind = 'CAST' ORDER BY c11.rank ASC, c11.id ASC
        LIMIT 20) AS c11),
    (SELECT format('[%s]', string_agg(format('{"cursor":%s}', '"' || c12.cursor || '"'), ','))
     FROM
      (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c12.rank, c12.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c12
       WHERE c12.film_id = f1.id AND c12.kind = 'CAST' ORDER BY c12.rank ASC, c12.id ASC
        LIMIT 20) AS c12),
    (SELECT count(*)
     FROM credit AS c13
     WHERE c13.film_id = f1.id AND c13.kind = 'CAST'), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c14
     WHERE c14.film_id = f1.id AND c14.kind = 'CAST'
      LIMIT 1 OFFSET 20) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
    (SELECT c16.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c16.rank, c16.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c16
       WHERE c16.film_id = f1.id AND c16.kind = 'CAST' ORDER BY c16.rank ASC, c16.id ASC
        LIMIT 20) AS c16
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c17.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c17.rank, c17.id), 'UTF8'), 'hex')) AS cursor, c17.rank AS key0, c17.id AS key1
       FROM credit AS c17
       WHERE c17.film_id = f1.id AND c17.kind = 'CAST' ORDER BY c17.rank ASC, c17.id ASC
        LIMIT 20) AS c17 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null'))), format('{"nodes":%s,"totalCount":%s,"pageInfo":%s}',
    (SELECT format('[%s]', string_agg(format('{"id":%s}', '"' || 'nomination_' || n19.id || '"'), ','))
     FROM
      (SELECT *
       FROM
        (SELECT n19.id AS id, n19.year AS key0, n19.position AS key1, n19.id AS key2
         FROM nomination AS n19
         WHERE n19.id IN
          (SELECT n20.nomination_id
           FROM nomination_film AS n20
           WHERE n20.film_id = f1.id) ORDER BY n19.year DESC, n19.position DESC, n19.id DESC
          LIMIT CAST($1 AS BIGINT)) AS n19 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS n19),
    (SELECT count(*)
     FROM nomination AS n21
     WHERE n21.id IN
      (SELECT n22.nomination_id
       FROM nomination_film AS n22
       WHERE n22.film_id = f1.id)), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(false AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM nomination AS n24
     WHERE n24.id IN
      (SELECT n25.nomination_id
       FROM nomination_film AS n25
       WHERE n25.film_id = f1.id)
      LIMIT 1 OFFSET CAST($2 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT n26.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n26.year, n26.position, n26.id), 'UTF8'), 'hex')) AS cursor, n26.year AS key0, n26.position AS key1, n26.id AS key2
         FROM nomination AS n26
         WHERE n26.id IN
          (SELECT n27.nomination_id
           FROM nomination_film AS n27
           WHERE n27.film_id = f1.id) ORDER BY n26.year DESC, n26.position DESC, n26.id DESC
          LIMIT CAST($3 AS BIGINT)) AS n26 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS n26
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT n28.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n28.year, n28.position, n28.id), 'UTF8'), 'hex')) AS cursor, n28.year AS key0, n28.position AS key1, n28.id AS key2
         FROM nomination AS n28
         WHERE n28.id IN
          (SELECT n29.nomination_id
           FROM nomination_film AS n29
           WHERE n29.film_id = f1.id) ORDER BY n28.year DESC, n28.position DESC, n28.id DESC
          LIMIT CAST($4 AS BIGINT)) AS n28 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS n28 ORDER BY key0 DESC, key1 DESC, key2 DESC
      LIMIT 1) || '"', 'null'))))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f30.id
     FROM film AS f30
     WHERE f30.slug = CAST($5 AS TEXT)),
    (SELECT f31.film_id
     FROM former_film AS f31
     WHERE f31.slug = CAST($5 AS TEXT)))), 'null')))
-- 1: 3
-- 2: 3
-- 3: 3
-- 4: 3
-- 5: 'the-day-the-clown-cried'
