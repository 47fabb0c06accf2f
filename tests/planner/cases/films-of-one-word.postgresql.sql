SELECT format('{"data":%s}', format('{"newest":%s,"oldest":%s,"backwards":%s,"ofAGenre":%s,"ofTwoWords":%s,"asGiven":%s,"keysAlone":%s,"ofSeveral":%s,"ofAsManyAsGiven":%s,"inAnotherOrder":%s,"foundOtherwise":%s,"playedIn":%s,"changed":%s}', format('{"totalCount":%s,"pageInfo":%s,"edges":%s}',
  (SELECT count(*)
   FROM film_country AS f3
   WHERE f3.film_year >= CAST($1 AS BIGINT) AND f3.film_year <= CAST($2 AS BIGINT) AND f3.country_code = CAST($3 AS TEXT)), format('{"hasNextPage":%s,"hasPreviousPage":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film_country AS f5
   WHERE f5.film_year >= CAST($4 AS BIGINT) AND f5.film_year <= CAST($5 AS BIGINT) AND f5.country_code = CAST($6 AS TEXT) AND f5.film_year IS NOT NULL UNION ALL SELECT 1
   FROM film_country AS f5
   WHERE f5.film_year >= CAST($4 AS BIGINT) AND f5.film_year <= CAST($5 AS BIGINT) AND f5.country_code = CAST($6 AS TEXT) AND f5.film_year IS NULL
    LIMIT 1 OFFSET CAST($7 AS BIGINT)) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
  (SELECT f8.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f9.film_year IS NULL AS INTEGER), coalesce(CAST(f9.film_year AS TEXT), 'null'), f9.film_id), 'UTF8'), 'hex')) AS cursor, f9.film_year AS key1, f9.film_id AS key2
     FROM film_country AS f9
     WHERE f9.film_year >= CAST($8 AS BIGINT) AND f9.film_year <= CAST($9 AS BIGINT) AND f9.country_code = CAST($10 AS TEXT) AND f9.film_year IS NOT NULL ORDER BY f9.film_year DESC, f9.film_id DESC
      LIMIT CAST($11 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f9.film_year IS NULL AS INTEGER), coalesce(CAST(f9.film_year AS TEXT), 'null'), f9.film_id), 'UTF8'), 'hex')) AS cursor, f9.film_year AS key1, f9.film_id AS key2
     FROM film_country AS f9
     WHERE f9.film_year >= CAST($8 AS BIGINT) AND f9.film_year <= CAST($9 AS BIGINT) AND f9.country_code = CAST($10 AS TEXT) AND f9.film_year IS NULL ORDER BY f9.film_year DESC, f9.film_id DESC
      LIMIT CAST($11 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT CAST($11 AS BIGINT)) AS f8 ORDER BY key1 ASC NULLS FIRST, key2 ASC
    LIMIT 1) || '"', 'null')),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f10.cursor || '"', format('{"title":%s,"year":%s}', to_json(f10.title), coalesce(CAST(f10.year AS TEXT), 'null'))), ','))
   FROM (
    (SELECT f10.title AS title, f11.film_year AS year, upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f11.film_year IS NULL AS INTEGER), coalesce(CAST(f11.film_year AS TEXT), 'null'), f11.film_id), 'UTF8'), 'hex')) AS cursor, f11.film_year AS key1, f11.film_id AS key2
     FROM film_country AS f11 JOIN film AS f10 ON f10.id = f11.film_id
     WHERE f11.film_year >= CAST($12 AS BIGINT) AND f11.film_year <= CAST($13 AS BIGINT) AND f11.country_code = CAST($14 AS TEXT) AND f11.film_year IS NOT NULL ORDER BY f11.film_year DESC, f11.film_id DESC
      LIMIT CAST($15 AS BIGINT)) UNION ALL
    (SELECT f10.title AS title, f11.film_year AS year, upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f11.film_year IS NULL AS INTEGER), coalesce(CAST(f11.film_year AS TEXT), 'null'), f11.film_id), 'UTF8'), 'hex')) AS cursor, f11.film_year AS key1, f11.film_id AS key2
     FROM film_country AS f11 JOIN film AS f10 ON f10.id = f11.film_id
     WHERE f11.film_year >= CAST($12 AS BIGINT) AND f11.film_year <= CAST($13 AS BIGINT) AND f11.country_code = CAST($14 AS TEXT) AND f11.film_year IS NULL ORDER BY f11.film_year DESC, f11.film_id DESC
      LIMIT CAST($15 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT CAST($15 AS BIGINT)) AS f10)), format('{"totalCount":%s,"pageInfo":%s,"edges":%s}',
  (SELECT count(*)
   FROM film_country AS f14
   WHERE f14.country_code = CAST($16 AS TEXT)), format('{"hasNextPage":%s,"hasPreviousPage":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film_country AS f16 JOIN film AS f15 ON f15.id = f16.film_id
   WHERE f16.country_code = CAST($17 AS TEXT)
    LIMIT 1 OFFSET CAST($18 AS BIGINT)) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
  (SELECT f19.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["75c2919f",%s,%s,%s,%s]', CAST(f20.film_year IS NULL AS INTEGER), coalesce(CAST(f20.film_year AS TEXT), 'null'), to_json(f19.title_key), f20.film_id), 'UTF8'), 'hex')) AS cursor, f20.film_year AS key1, f19.title_key AS key2, f20.film_id AS key3
     FROM film_country AS f20 JOIN film AS f19 ON f19.id = f20.film_id
     WHERE f20.country_code = CAST($19 AS TEXT) ORDER BY f20.film_year ASC NULLS LAST, f19.title_key DESC, f20.film_id ASC
      LIMIT CAST($20 AS BIGINT)) AS f19 ORDER BY key1 DESC NULLS FIRST, key2 ASC, key3 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f21.cursor || '"', format('{"title":%s,"year":%s}', to_json(f21.title), coalesce(CAST(f21.year AS TEXT), 'null'))), ','))
   FROM
    (SELECT f21.title AS title, f22.film_year AS year, upper(encode(convert_to(format('["75c2919f",%s,%s,%s,%s]', CAST(f22.film_year IS NULL AS INTEGER), coalesce(CAST(f22.film_year AS TEXT), 'null'), to_json(f21.title_key), f22.film_id), 'UTF8'), 'hex')) AS cursor
     FROM film_country AS f22 JOIN film AS f21 ON f21.id = f22.film_id
     WHERE f22.country_code = CAST($21 AS TEXT) ORDER BY f22.film_year ASC NULLS LAST, f21.title_key DESC, f22.film_id ASC
      LIMIT CAST($22 AS BIGINT)) AS f21)), format('{"totalCount":%s,"pageInfo":%s,"edges":%s}',
  (SELECT count(*)
   FROM film_language AS f25
   WHERE f25.film_year >= CAST($23 AS BIGINT) AND f25.language_tag = CAST($24 AS TEXT)), format('{"hasNextPage":%s,"hasPreviousPage":%s,"endCursor":%s}', CAST(false AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM film_language AS f29
   WHERE f29.film_year >= CAST($25 AS BIGINT) AND f29.language_tag = CAST($26 AS TEXT)
    LIMIT 1 OFFSET CAST($27 AS BIGINT)) AS TEXT), coalesce('"' ||
  (SELECT f30.cursor
   FROM
    (SELECT *
     FROM
      (SELECT upper(encode(convert_to(format('["a5a070f5",%s,%s,%s]', CAST(f31.film_year IS NULL AS INTEGER), coalesce(CAST(f31.film_year AS TEXT), 'null'), f31.film_id), 'UTF8'), 'hex')) AS cursor, f31.film_year AS key1, f31.film_id AS key2
       FROM film_language AS f31
       WHERE f31.film_year >= CAST($28 AS BIGINT) AND f31.language_tag = CAST($29 AS TEXT) ORDER BY f31.film_year DESC NULLS FIRST, f31.film_id DESC
        LIMIT CAST($30 AS BIGINT)) AS f30 ORDER BY key1 ASC NULLS LAST, key2 ASC) AS f30 ORDER BY key1 DESC NULLS FIRST, key2 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f32.cursor || '"', format('{"title":%s,"year":%s}', to_json(f32.title), coalesce(CAST(f32.year AS TEXT), 'null'))), ','))
   FROM
    (SELECT *
     FROM
      (SELECT f32.title AS title, f33.film_year AS year, upper(encode(convert_to(format('["a5a070f5",%s,%s,%s]', CAST(f33.film_year IS NULL AS INTEGER), coalesce(CAST(f33.film_year AS TEXT), 'null'), f33.film_id), 'UTF8'), 'hex')) AS cursor, f33.film_year AS key1, f33.film_id AS key2
       FROM film_language AS f33 JOIN film AS f32 ON f32.id = f33.film_id
       WHERE f33.film_year >= CAST($31 AS BIGINT) AND f33.language_tag = CAST($32 AS TEXT) ORDER BY f33.film_year DESC NULLS FIRST, f33.film_id DESC
        LIMIT CAST($33 AS BIGINT)) AS f32 ORDER BY key1 ASC NULLS LAST, key2 ASC) AS f32)), format('{"totalCount":%s,"pageInfo":%s,"edges":%s,"facets":%s}',
  (SELECT count(*)
   FROM film_genre AS f36
   WHERE f36.genre_id =
    (SELECT g37.id
     FROM genre AS g37
     WHERE g37.slug = CAST($34 AS TEXT)) AND NOT coalesce(EXISTS
    (SELECT 1
     FROM film_country AS f38
     WHERE f38.film_id = f36.film_id AND f38.country_code = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($35 AS JSON)) AS each(value))))), false)), format('{"hasNextPage":%s,"hasPreviousPage":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film_genre AS f40
   WHERE f40.genre_id =
    (SELECT g41.id
     FROM genre AS g41
     WHERE g41.slug = CAST($36 AS TEXT)) AND NOT coalesce(EXISTS
    (SELECT 1
     FROM film_country AS f42
     WHERE f42.film_id = f40.film_id AND f42.country_code = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($37 AS JSON)) AS each(value))))), false) AND f40.film_year IS NOT NULL UNION ALL SELECT 1
   FROM film_genre AS f40
   WHERE f40.genre_id =
    (SELECT g41.id
     FROM genre AS g41
     WHERE g41.slug = CAST($36 AS TEXT)) AND NOT coalesce(EXISTS
    (SELECT 1
     FROM film_country AS f42
     WHERE f42.film_id = f40.film_id AND f42.country_code = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($37 AS JSON)) AS each(value))))), false) AND f40.film_year IS NULL
    LIMIT 1 OFFSET 20) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
  (SELECT f45.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f46.film_year IS NULL AS INTEGER), coalesce(CAST(f46.film_year AS TEXT), 'null'), f46.film_id), 'UTF8'), 'hex')) AS cursor, f46.film_year AS key1, f46.film_id AS key2
     FROM film_genre AS f46
     WHERE f46.genre_id =
      (SELECT g47.id
       FROM genre AS g47
       WHERE g47.slug = CAST($38 AS TEXT)) AND NOT coalesce(EXISTS
      (SELECT 1
       FROM film_country AS f48
       WHERE f48.film_id = f46.film_id AND f48.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($39 AS JSON)) AS each(value))))), false) AND f46.film_year IS NOT NULL ORDER BY f46.film_year DESC, f46.film_id DESC
      LIMIT 20) UNION ALL
    (SELECT upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f46.film_year IS NULL AS INTEGER), coalesce(CAST(f46.film_year AS TEXT), 'null'), f46.film_id), 'UTF8'), 'hex')) AS cursor, f46.film_year AS key1, f46.film_id AS key2
     FROM film_genre AS f46
     WHERE f46.genre_id =
      (SELECT g47.id
       FROM genre AS g47
       WHERE g47.slug = CAST($38 AS TEXT)) AND NOT coalesce(EXISTS
      (SELECT 1
       FROM film_country AS f48
       WHERE f48.film_id = f46.film_id AND f48.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($39 AS JSON)) AS each(value))))), false) AND f46.film_year IS NULL ORDER BY f46.film_year DESC, f46.film_id DESC
      LIMIT 20) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT 20) AS f45 ORDER BY key1 ASC NULLS FIRST, key2 ASC
    LIMIT 1) || '"', 'null')),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f49.cursor || '"', format('{"title":%s,"year":%s}', to_json(f49.title), coalesce(CAST(f49.year AS TEXT), 'null'))), ','))
   FROM (
    (SELECT f49.title AS title, f50.film_year AS year, upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f50.film_year IS NULL AS INTEGER), coalesce(CAST(f50.film_year AS TEXT), 'null'), f50.film_id), 'UTF8'), 'hex')) AS cursor, f50.film_year AS key1, f50.film_id AS key2
     FROM film_genre AS f50 JOIN film AS f49 ON f49.id = f50.film_id
     WHERE f50.genre_id =
      (SELECT g51.id
       FROM genre AS g51
       WHERE g51.slug = CAST($40 AS TEXT)) AND NOT coalesce(EXISTS
      (SELECT 1
       FROM film_country AS f52
       WHERE f52.film_id = f50.film_id AND f52.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($41 AS JSON)) AS each(value))))), false) AND f50.film_year IS NOT NULL ORDER BY f50.film_year DESC, f50.film_id DESC
      LIMIT 20) UNION ALL
    (SELECT f49.title AS title, f50.film_year AS year, upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f50.film_year IS NULL AS INTEGER), coalesce(CAST(f50.film_year AS TEXT), 'null'), f50.film_id), 'UTF8'), 'hex')) AS cursor, f50.film_year AS key1, f50.film_id AS key2
     FROM film_genre AS f50 JOIN film AS f49 ON f49.id = f50.film_id
     WHERE f50.genre_id =
      (SELECT g51.id
       FROM genre AS g51
       WHERE g51.slug = CAST($40 AS TEXT)) AND NOT coalesce(EXISTS
      (SELECT 1
       FROM film_country AS f52
       WHERE f52.film_id = f50.film_id AND f52.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($41 AS JSON)) AS each(value))))), false) AND f50.film_year IS NULL ORDER BY f50.film_year DESC, f50.film_id DESC
      LIMIT 20) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT 20) AS f49), format('[%s,%s]', format('{"buckets":%s}',
  (SELECT format('[%s]', string_agg(format('{"value":%s,"count":%s}', to_json(CAST(bucket.value AS TEXT)), bucket.size), ','))
   FROM
    (SELECT f57.country_code AS value, min(
      (SELECT c58.name
       FROM country AS c58
       WHERE c58.code = f57.country_code)) AS label, count(DISTINCT f54.film_id) AS size
     FROM film_genre AS f54, film_country AS f57
     WHERE f54.genre_id =
      (SELECT g55.id
       FROM genre AS g55
       WHERE g55.slug = CAST($42 AS TEXT)) AND NOT coalesce(EXISTS
      (SELECT 1
       FROM film_country AS f56
       WHERE f56.film_id = f54.film_id AND f56.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($43 AS JSON)) AS each(value))))), false) AND f57.film_id = f54.film_id AND f57.country_code IS NOT NULL GROUP BY f57.country_code ORDER BY count(DISTINCT f54.film_id) DESC, f57.country_code
      LIMIT CAST($44 AS BIGINT)) AS bucket)), format('{"buckets":%s}',
  (SELECT format('[%s]', string_agg(format('{"value":%s,"count":%s}', to_json(CAST(bucket.value AS TEXT)), bucket.size), ','))
   FROM
    (SELECT f60.film_year - (f60.film_year % 10) AS value, min(f60.film_year - (f60.film_year % 10)) AS label, count(DISTINCT f60.film_id) AS size
     FROM film_genre AS f60
     WHERE f60.genre_id =
      (SELECT g61.id
       FROM genre AS g61
       WHERE g61.slug = CAST($45 AS TEXT)) AND NOT coalesce(EXISTS
      (SELECT 1
       FROM film_country AS f62
       WHERE f62.film_id = f60.film_id AND f62.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($46 AS JSON)) AS each(value))))), false) AND f60.film_year - (f60.film_year % 10) IS NOT NULL GROUP BY f60.film_year - (f60.film_year % 10) ORDER BY count(DISTINCT f60.film_id) DESC, f60.film_year - (f60.film_year % 10)
      LIMIT CAST($47 AS BIGINT)) AS bucket)))), format('{"totalCount":%s,"pageInfo":%s,"edges":%s}',
  (SELECT count(*)
   FROM film_country AS f65 JOIN film AS f64 ON f64.id = f65.film_id
   WHERE f64.runtime_minutes >= CAST($48 AS BIGINT) AND f65.country_code = CAST($49 AS TEXT) AND (EXISTS
    (SELECT 1
     FROM film_genre AS f66
     WHERE f66.film_id = f65.film_id AND f66.genre_id IN
      (SELECT g67.id
       FROM genre AS g67
       WHERE g67.slug = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($50 AS JSON)) AS each(value)))))))), format('{"hasNextPage":%s,"hasPreviousPage":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film_country AS f69 JOIN film AS f68 ON f68.id = f69.film_id
   WHERE f68.runtime_minutes >= CAST($51 AS BIGINT) AND f69.country_code = CAST($52 AS TEXT) AND (EXISTS
    (SELECT 1
     FROM film_genre AS f70
     WHERE f70.film_id = f69.film_id AND f70.genre_id IN
      (SELECT g71.id
       FROM genre AS g71
       WHERE g71.slug = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($53 AS JSON)) AS each(value)))))))
    LIMIT 1 OFFSET 20) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
  (SELECT f74.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["a5a070f5",%s,%s,%s]', CAST(f75.film_year IS NULL AS INTEGER), coalesce(CAST(f75.film_year AS TEXT), 'null'), f75.film_id), 'UTF8'), 'hex')) AS cursor, f75.film_year AS key1, f75.film_id AS key2
     FROM film_country AS f75 JOIN film AS f74 ON f74.id = f75.film_id
     WHERE f74.runtime_minutes >= CAST($54 AS BIGINT) AND f75.country_code = CAST($55 AS TEXT) AND (EXISTS
      (SELECT 1
       FROM film_genre AS f76
       WHERE f76.film_id = f75.film_id AND f76.genre_id IN
        (SELECT g77.id
         FROM genre AS g77
         WHERE g77.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($56 AS JSON)) AS each(value))))))) ORDER BY f75.film_year ASC NULLS LAST, f75.film_id ASC
      LIMIT 20) AS f74 ORDER BY key1 DESC NULLS FIRST, key2 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f78.cursor || '"', format('{"title":%s,"year":%s}', to_json(f78.title), coalesce(CAST(f78.year AS TEXT), 'null'))), ','))
   FROM
    (SELECT f78.title AS title, f79.film_year AS year, upper(encode(convert_to(format('["a5a070f5",%s,%s,%s]', CAST(f79.film_year IS NULL AS INTEGER), coalesce(CAST(f79.film_year AS TEXT), 'null'), f79.film_id), 'UTF8'), 'hex')) AS cursor
     FROM film_country AS f79 JOIN film AS f78 ON f78.id = f79.film_id
     WHERE f78.runtime_minutes >= CAST($57 AS BIGINT) AND f79.country_code = CAST($58 AS TEXT) AND (EXISTS
      (SELECT 1
       FROM film_genre AS f80
       WHERE f80.film_id = f79.film_id AND f80.genre_id IN
        (SELECT g81.id
         FROM genre AS g81
         WHERE g81.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($59 AS JSON)) AS each(value))))))) ORDER BY f79.film_year ASC NULLS LAST, f79.film_id ASC
      LIMIT 20) AS f78)), format('{"totalCount":%s,"pageInfo":%s,"edges":%s}',
  (SELECT count(*)
   FROM film_country AS f84
   WHERE f84.country_code = CAST($60 AS TEXT)), format('{"hasNextPage":%s,"hasPreviousPage":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film_country AS f86
   WHERE f86.country_code = CAST($61 AS TEXT) AND f86.film_year IS NOT NULL UNION ALL SELECT 1
   FROM film_country AS f86
   WHERE f86.country_code = CAST($61 AS TEXT) AND f86.film_year IS NULL
    LIMIT 1 OFFSET CAST($62 AS BIGINT)) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
  (SELECT f89.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f90.film_year IS NULL AS INTEGER), coalesce(CAST(f90.film_year AS TEXT), 'null'), f90.film_id), 'UTF8'), 'hex')) AS cursor, f90.film_year AS key1, f90.film_id AS key2
     FROM film_country AS f90
     WHERE f90.country_code = CAST($63 AS TEXT) AND f90.film_year IS NOT NULL ORDER BY f90.film_year DESC, f90.film_id DESC
      LIMIT CAST($64 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f90.film_year IS NULL AS INTEGER), coalesce(CAST(f90.film_year AS TEXT), 'null'), f90.film_id), 'UTF8'), 'hex')) AS cursor, f90.film_year AS key1, f90.film_id AS key2
     FROM film_country AS f90
     WHERE f90.country_code = CAST($63 AS TEXT) AND f90.film_year IS NULL ORDER BY f90.film_year DESC, f90.film_id DESC
      LIMIT CAST($64 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT CAST($64 AS BIGINT)) AS f89 ORDER BY key1 ASC NULLS FIRST, key2 ASC
    LIMIT 1) || '"', 'null')),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f91.cursor || '"', format('{"title":%s,"year":%s}', to_json(f91.title), coalesce(CAST(f91.year AS TEXT), 'null'))), ','))
   FROM (
    (SELECT f91.title AS title, f92.film_year AS year, upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f92.film_year IS NULL AS INTEGER), coalesce(CAST(f92.film_year AS TEXT), 'null'), f92.film_id), 'UTF8'), 'hex')) AS cursor, f92.film_year AS key1, f92.film_id AS key2
     FROM film_country AS f92 JOIN film AS f91 ON f91.id = f92.film_id
     WHERE f92.country_code = CAST($65 AS TEXT) AND f92.film_year IS NOT NULL ORDER BY f92.film_year DESC, f92.film_id DESC
      LIMIT CAST($66 AS BIGINT)) UNION ALL
    (SELECT f91.title AS title, f92.film_year AS year, upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f92.film_year IS NULL AS INTEGER), coalesce(CAST(f92.film_year AS TEXT), 'null'), f92.film_id), 'UTF8'), 'hex')) AS cursor, f92.film_year AS key1, f92.film_id AS key2
     FROM film_country AS f92 JOIN film AS f91 ON f91.id = f92.film_id
     WHERE f92.country_code = CAST($65 AS TEXT) AND f92.film_year IS NULL ORDER BY f92.film_year DESC, f92.film_id DESC
      LIMIT CAST($66 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT CAST($66 AS BIGINT)) AS f91)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s,"year":%s}', '"' || 'film_' || f94.id || '"', coalesce(CAST(f94.year AS TEXT), 'null')), ','))
   FROM
    (SELECT f95.film_id AS id, f95.film_year AS year
     FROM film_country AS f95
     WHERE f95.country_code = CAST($67 AS TEXT) ORDER BY f95.film_year ASC NULLS LAST, f95.film_id ASC
      LIMIT CAST($68 AS BIGINT)) AS f94)), format('{"totalCount":%s,"pageInfo":%s,"edges":%s}',
  (SELECT count(DISTINCT f98.film_id)
   FROM film_country AS f98
   WHERE f98.country_code = ANY (array(
    (SELECT each.value #>> '{}'
     FROM json_array_elements(CAST($69 AS JSON)) AS each(value))))), format('{"hasNextPage":%s,"hasPreviousPage":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film AS f99
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f100
     WHERE f100.film_id = f99.id AND f100.country_code = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($70 AS JSON)) AS each(value)))))) AND f99.year IS NOT NULL UNION ALL SELECT 1
   FROM film AS f99
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f100
     WHERE f100.film_id = f99.id AND f100.country_code = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($70 AS JSON)) AS each(value)))))) AND f99.year IS NULL
    LIMIT 1 OFFSET CAST($71 AS BIGINT)) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
  (SELECT f102.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f102.year IS NULL AS INTEGER), coalesce(CAST(f102.year AS TEXT), 'null'), f102.id), 'UTF8'), 'hex')) AS cursor, f102.year AS key1, f102.id AS key2
     FROM film AS f102
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f103
       WHERE f103.film_id = f102.id AND f103.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($72 AS JSON)) AS each(value)))))) AND f102.year IS NOT NULL ORDER BY f102.year DESC, f102.id DESC
      LIMIT CAST($73 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f102.year IS NULL AS INTEGER), coalesce(CAST(f102.year AS TEXT), 'null'), f102.id), 'UTF8'), 'hex')) AS cursor, f102.year AS key1, f102.id AS key2
     FROM film AS f102
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f103
       WHERE f103.film_id = f102.id AND f103.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($72 AS JSON)) AS each(value)))))) AND f102.year IS NULL ORDER BY f102.year DESC, f102.id DESC
      LIMIT CAST($73 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT CAST($73 AS BIGINT)) AS f102 ORDER BY key1 ASC NULLS FIRST, key2 ASC
    LIMIT 1) || '"', 'null')),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f104.cursor || '"', format('{"title":%s,"year":%s}', to_json(f104.title), coalesce(CAST(f104.year AS TEXT), 'null'))), ','))
   FROM (
    (SELECT f104.title AS title, f104.year AS year, upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f104.year IS NULL AS INTEGER), coalesce(CAST(f104.year AS TEXT), 'null'), f104.id), 'UTF8'), 'hex')) AS cursor, f104.year AS key1, f104.id AS key2
     FROM film AS f104
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f105
       WHERE f105.film_id = f104.id AND f105.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($74 AS JSON)) AS each(value)))))) AND f104.year IS NOT NULL ORDER BY f104.year DESC, f104.id DESC
      LIMIT CAST($75 AS BIGINT)) UNION ALL
    (SELECT f104.title AS title, f104.year AS year, upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f104.year IS NULL AS INTEGER), coalesce(CAST(f104.year AS TEXT), 'null'), f104.id), 'UTF8'), 'hex')) AS cursor, f104.year AS key1, f104.id AS key2
     FROM film AS f104
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f105
       WHERE f105.film_id = f104.id AND f105.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($74 AS JSON)) AS each(value)))))) AND f104.year IS NULL ORDER BY f104.year DESC, f104.id DESC
      LIMIT CAST($75 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT CAST($75 AS BIGINT)) AS f104)), format('{"totalCount":%s}',
  (SELECT count(DISTINCT f108.film_id)
   FROM film_country AS f108
   WHERE f108.film_year >= CAST($76 AS BIGINT) AND f108.country_code = ANY (array(
    (SELECT each.value #>> '{}'
     FROM json_array_elements(CAST($77 AS JSON)) AS each(value)))))), format('{"totalCount":%s,"pageInfo":%s,"edges":%s}',
  (SELECT count(*)
   FROM film_country AS f111
   WHERE f111.country_code = CAST($78 AS TEXT)), format('{"hasNextPage":%s,"hasPreviousPage":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film_country AS f113 JOIN film AS f112 ON f112.id = f113.film_id
   WHERE f113.country_code = CAST($79 AS TEXT)
    LIMIT 1 OFFSET CAST($80 AS BIGINT)) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
  (SELECT f116.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["0245a8f8",%s,%s,%s]', CAST(f116.runtime_minutes IS NULL AS INTEGER), coalesce(CAST(f116.runtime_minutes AS TEXT), 'null'), f116.id), 'UTF8'), 'hex')) AS cursor, f116.runtime_minutes AS key1, f116.id AS key2
     FROM film AS f116
     WHERE EXISTS
      (SELECT 1
       FROM film_country AS f117
       WHERE f117.film_id = f116.id AND f117.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($81 AS JSON)) AS each(value))))) ORDER BY f116.runtime_minutes ASC NULLS LAST, f116.id ASC
      LIMIT CAST($82 AS BIGINT)) AS f116 ORDER BY key1 DESC NULLS FIRST, key2 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f118.cursor || '"', format('{"title":%s,"year":%s}', to_json(f118.title), coalesce(CAST(f118.year AS TEXT), 'null'))), ','))
   FROM
    (SELECT f118.title AS title, f118.year AS year, upper(encode(convert_to(format('["0245a8f8",%s,%s,%s]', CAST(f118.runtime_minutes IS NULL AS INTEGER), coalesce(CAST(f118.runtime_minutes AS TEXT), 'null'), f118.id), 'UTF8'), 'hex')) AS cursor
     FROM film AS f118
     WHERE EXISTS
      (SELECT 1
       FROM film_country AS f119
       WHERE f119.film_id = f118.id AND f119.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($83 AS JSON)) AS each(value))))) ORDER BY f118.runtime_minutes ASC NULLS LAST, f118.id ASC
      LIMIT CAST($84 AS BIGINT)) AS f118)), format('{"totalCount":%s,"pageInfo":%s,"edges":%s}',
  (SELECT count(*)
   FROM film AS f121
   WHERE f121.id = ANY (array(
    (SELECT coalesce(f122.film_id, CAST(each.value #>> '{}' AS BIGINT))
     FROM json_array_elements(CAST($85 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f122 ON f122.former_id = CAST(each.value #>> '{}' AS BIGINT)))) AND (EXISTS
    (SELECT 1
     FROM film_country AS f123
     WHERE f123.film_id = f121.id AND f123.country_code = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($86 AS JSON)) AS each(value))))))), format('{"hasNextPage":%s,"hasPreviousPage":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film AS f124
   WHERE f124.id = ANY (array(
    (SELECT coalesce(f125.film_id, CAST(each.value #>> '{}' AS BIGINT))
     FROM json_array_elements(CAST($87 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f125 ON f125.former_id = CAST(each.value #>> '{}' AS BIGINT)))) AND (EXISTS
    (SELECT 1
     FROM film_country AS f126
     WHERE f126.film_id = f124.id AND f126.country_code = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($88 AS JSON)) AS each(value))))))
    LIMIT 1 OFFSET 20) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
  (SELECT f128.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["a5a070f5",%s,%s,%s]', CAST(f128.year IS NULL AS INTEGER), coalesce(CAST(f128.year AS TEXT), 'null'), f128.id), 'UTF8'), 'hex')) AS cursor, f128.year AS key1, f128.id AS key2
     FROM film AS f128
     WHERE f128.id = ANY (array(
      (SELECT coalesce(f129.film_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($89 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f129 ON f129.former_id = CAST(each.value #>> '{}' AS BIGINT)))) AND (EXISTS
      (SELECT 1
       FROM film_country AS f130
       WHERE f130.film_id = f128.id AND f130.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($90 AS JSON)) AS each(value)))))) ORDER BY f128.year ASC NULLS LAST, f128.id ASC
      LIMIT 20) AS f128 ORDER BY key1 DESC NULLS FIRST, key2 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f131.cursor || '"', format('{"title":%s,"year":%s}', to_json(f131.title), coalesce(CAST(f131.year AS TEXT), 'null'))), ','))
   FROM
    (SELECT f131.title AS title, f131.year AS year, upper(encode(convert_to(format('["a5a070f5",%s,%s,%s]', CAST(f131.year IS NULL AS INTEGER), coalesce(CAST(f131.year AS TEXT), 'null'), f131.id), 'UTF8'), 'hex')) AS cursor
     FROM film AS f131
     WHERE f131.id = ANY (array(
      (SELECT coalesce(f132.film_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($91 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f132 ON f132.former_id = CAST(each.value #>> '{}' AS BIGINT)))) AND (EXISTS
      (SELECT 1
       FROM film_country AS f133
       WHERE f133.film_id = f131.id AND f133.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($92 AS JSON)) AS each(value)))))) ORDER BY f131.year ASC NULLS LAST, f131.id ASC
      LIMIT 20) AS f131)), format('{"totalCount":%s,"pageInfo":%s,"edges":%s}',
  (SELECT count(*)
   FROM film AS f135
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f136
     WHERE f136.film_id = f135.id AND f136.country_code = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($93 AS JSON)) AS each(value)))))) AND f135.id IN
    (SELECT c137.film_id
     FROM credit AS c137
     WHERE c137.person_id IN
      (SELECT p138.person_id
       FROM person_name AS p138
       WHERE p138.text_key = CAST($94 AS TEXT)))), format('{"hasNextPage":%s,"hasPreviousPage":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film AS f139
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f140
     WHERE f140.film_id = f139.id AND f140.country_code = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($95 AS JSON)) AS each(value)))))) AND f139.id IN
    (SELECT c141.film_id
     FROM credit AS c141
     WHERE c141.person_id IN
      (SELECT p142.person_id
       FROM person_name AS p142
       WHERE p142.text_key = CAST($96 AS TEXT)))
    LIMIT 1 OFFSET 20) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
  (SELECT f144.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["a5a070f5",%s,%s,%s]', CAST(f144.year IS NULL AS INTEGER), coalesce(CAST(f144.year AS TEXT), 'null'), f144.id), 'UTF8'), 'hex')) AS cursor, f144.year AS key1, f144.id AS key2
     FROM film AS f144
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f145
       WHERE f145.film_id = f144.id AND f145.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($97 AS JSON)) AS each(value)))))) AND f144.id IN
      (SELECT c146.film_id
       FROM credit AS c146
       WHERE c146.person_id IN
        (SELECT p147.person_id
         FROM person_name AS p147
         WHERE p147.text_key = CAST($98 AS TEXT))) ORDER BY f144.year ASC NULLS LAST, f144.id ASC
      LIMIT 20) AS f144 ORDER BY key1 DESC NULLS FIRST, key2 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f148.cursor || '"', format('{"title":%s,"year":%s}', to_json(f148.title), coalesce(CAST(f148.year AS TEXT), 'null'))), ','))
   FROM
    (SELECT f148.title AS title, f148.year AS year, upper(encode(convert_to(format('["a5a070f5",%s,%s,%s]', CAST(f148.year IS NULL AS INTEGER), coalesce(CAST(f148.year AS TEXT), 'null'), f148.id), 'UTF8'), 'hex')) AS cursor
     FROM film AS f148
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f149
       WHERE f149.film_id = f148.id AND f149.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($99 AS JSON)) AS each(value)))))) AND f148.id IN
      (SELECT c150.film_id
       FROM credit AS c150
       WHERE c150.person_id IN
        (SELECT p151.person_id
         FROM person_name AS p151
         WHERE p151.text_key = CAST($100 AS TEXT))) ORDER BY f148.year ASC NULLS LAST, f148.id ASC
      LIMIT 20) AS f148)), format('{"totalCount":%s,"pageInfo":%s,"edges":%s}',
  (SELECT count(*)
   FROM film AS f153
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f154
     WHERE f154.film_id = f153.id AND f154.country_code = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($101 AS JSON)) AS each(value)))))) AND f153.updated_at >= CAST($102 AS TEXT)), format('{"hasNextPage":%s,"hasPreviousPage":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film AS f155
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f156
     WHERE f156.film_id = f155.id AND f156.country_code = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($103 AS JSON)) AS each(value)))))) AND f155.updated_at >= CAST($104 AS TEXT)
    LIMIT 1 OFFSET 20) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
  (SELECT f158.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["a5a070f5",%s,%s,%s]', CAST(f158.year IS NULL AS INTEGER), coalesce(CAST(f158.year AS TEXT), 'null'), f158.id), 'UTF8'), 'hex')) AS cursor, f158.year AS key1, f158.id AS key2
     FROM film AS f158
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f159
       WHERE f159.film_id = f158.id AND f159.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($105 AS JSON)) AS each(value)))))) AND f158.updated_at >= CAST($106 AS TEXT) ORDER BY f158.year ASC NULLS LAST, f158.id ASC
      LIMIT 20) AS f158 ORDER BY key1 DESC NULLS FIRST, key2 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f160.cursor || '"', format('{"title":%s,"year":%s}', to_json(f160.title), coalesce(CAST(f160.year AS TEXT), 'null'))), ','))
   FROM
    (SELECT f160.title AS title, f160.year AS year, upper(encode(convert_to(format('["a5a070f5",%s,%s,%s]', CAST(f160.year IS NULL AS INTEGER), coalesce(CAST(f160.year AS TEXT), 'null'), f160.id), 'UTF8'), 'hex')) AS cursor
     FROM film AS f160
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f161
       WHERE f161.film_id = f160.id AND f161.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($107 AS JSON)) AS each(value)))))) AND f160.updated_at >= CAST($108 AS TEXT) ORDER BY f160.year ASC NULLS LAST, f160.id ASC
      LIMIT 20) AS f160))))
-- 1: 1990
-- 2: 2012
-- 3: 'FR'
-- 4: 1990
-- 5: 2012
-- 6: 'FR'
-- 7: 2
-- 8: 1990
-- 9: 2012
-- 10: 'FR'
-- 11: 2
-- 12: 1990
-- 13: 2012
-- 14: 'FR'
-- 15: 2
-- 16: 'US'
-- 17: 'US'
-- 18: 3
-- 19: 'US'
-- 20: 3
-- 21: 'US'
-- 22: 3
-- 23: 1960
-- 24: 'en'
-- 25: 1960
-- 26: 'en'
-- 27: 3
-- 28: 1960
-- 29: 'en'
-- 30: 3
-- 31: 1960
-- 32: 'en'
-- 33: 3
-- 34: 'drama'
-- 35: '["DE"]'
-- 36: 'drama'
-- 37: '["DE"]'
-- 38: 'drama'
-- 39: '["DE"]'
-- 40: 'drama'
-- 41: '["DE"]'
-- 42: 'drama'
-- 43: '["DE"]'
-- 44: 20
-- 45: 'drama'
-- 46: '["DE"]'
-- 47: 20
-- 48: 100
-- 49: 'FR'
-- 50: '["drama"]'
-- 51: 100
-- 52: 'FR'
-- 53: '["drama"]'
-- 54: 100
-- 55: 'FR'
-- 56: '["drama"]'
-- 57: 100
-- 58: 'FR'
-- 59: '["drama"]'
-- 60: 'FR'
-- 61: 'FR'
-- 62: 2
-- 63: 'FR'
-- 64: 2
-- 65: 'FR'
-- 66: 2
-- 67: 'FR'
-- 68: 2
-- 69: '["BE","US"]'
-- 70: '["BE","US"]'
-- 71: 2
-- 72: '["BE","US"]'
-- 73: 2
-- 74: '["BE","US"]'
-- 75: 2
-- 76: 1900
-- 77: '["FR","DE"]'
-- 78: 'FR'
-- 79: 'FR'
-- 80: 2
-- 81: '["FR"]'
-- 82: 2
-- 83: '["FR"]'
-- 84: 2
-- 85: '[1,3]'
-- 86: '["FR"]'
-- 87: '[1,3]'
-- 88: '["FR"]'
-- 89: '[1,3]'
-- 90: '["FR"]'
-- 91: '[1,3]'
-- 92: '["FR"]'
-- 93: '["FR"]'
-- 94: 'denis lavant'
-- 95: '["FR"]'
-- 96: 'denis lavant'
-- 97: '["FR"]'
-- 98: 'denis lavant'
-- 99: '["FR"]'
-- 100: 'denis lavant'
-- 101: '["FR"]'
-- 102: '2026-02-01T00:00:00Z'
-- 103: '["FR"]'
-- 104: '2026-02-01T00:00:00Z'
-- 105: '["FR"]'
-- 106: '2026-02-01T00:00:00Z'
-- 107: '["FR"]'
-- 108: '2026-02-01T00:00:00Z'
