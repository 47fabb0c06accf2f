WITH cut1 AS

  (SELECT p14.id AS key, format('{"departments":%s,"collaborators":%s,"more":%s,"lastOnes":%s,"composers":%s}',
    (SELECT format('[%s]', string_agg(format('{"department":%s,"count":%s}', '"' || c15.department || '"', c15.size), ','))
     FROM
      (SELECT c15.department AS department, count(*) AS size
       FROM credit AS c15
       WHERE c15.person_id = p14.id GROUP BY c15.person_id, c15.department ORDER BY count(*) DESC, c15.department DESC) AS c15), format('{"totalCount":%s,"edges":%s,"pageInfo":%s}',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c17
       WHERE c17.film_id IN
        (SELECT c18.film_id
         FROM credit AS c18
         WHERE c18.person_id = p14.id) AND c17.person_id != p14.id GROUP BY c17.person_id) AS c17),
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"sharedFilmCount":%s,"node":%s,"sharedFilms":%s,"latest":%s,"early":%s}', '"' || c19.cursor || '"', c19.size,
      (SELECT format('{"name":%s}', to_json(p20.name))
       FROM person AS p20
       WHERE p20.id = c19.person_id), format('{"totalCount":%s,"nodes":%s,"pageInfo":%s}',
      (SELECT count(*)
       FROM film AS f22
       WHERE f22.id IN
        (SELECT c23.film_id
         FROM credit AS c23
         WHERE c23.person_id = c19.person_id) AND f22.id IN
        (SELECT c24.film_id
         FROM credit AS c24
         WHERE c24.person_id = p14.id)),
      (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f25.title), coalesce(CAST(f25.year AS TEXT), 'null')), ','))
       FROM (
        (SELECT f25.title AS title, f25.year AS year, f25.year AS key1, f25.id AS key2
         FROM film AS f25
         WHERE f25.id IN
          (SELECT c26.film_id
           FROM credit AS c26
           WHERE c26.person_id = c19.person_id) AND f25.id IN
          (SELECT c27.film_id
           FROM credit AS c27
           WHERE c27.person_id = p14.id) AND f25.year IS NOT NULL ORDER BY f25.year DESC, f25.id DESC
          LIMIT 20) UNION ALL
        (SELECT f25.title AS title, f25.year AS year, f25.year AS key1, f25.id AS key2
         FROM film AS f25
         WHERE f25.id IN
          (SELECT c26.film_id
           FROM credit AS c26
           WHERE c26.person_id = c19.person_id) AND f25.id IN
          (SELECT c27.film_id
           FROM credit AS c27
           WHERE c27.person_id = p14.id) AND f25.year IS NULL ORDER BY f25.year DESC, f25.id DESC
          LIMIT 20) ORDER BY key1 DESC NULLS LAST, key2 DESC
        LIMIT 20) AS f25), format('{"hasNextPage":%s}', CAST(EXISTS
      (SELECT 1
       FROM film AS f28
       WHERE f28.id IN
        (SELECT c29.film_id
         FROM credit AS c29
         WHERE c29.person_id = c19.person_id) AND f28.id IN
        (SELECT c30.film_id
         FROM credit AS c30
         WHERE c30.person_id = p14.id) AND f28.year IS NOT NULL UNION ALL SELECT 1
       FROM film AS f28
       WHERE f28.id IN
        (SELECT c29.film_id
         FROM credit AS c29
         WHERE c29.person_id = c19.person_id) AND f28.id IN
        (SELECT c30.film_id
         FROM credit AS c30
         WHERE c30.person_id = p14.id) AND f28.year IS NULL
        LIMIT 1 OFFSET 20) AS TEXT))), format('{"edges":%s,"facets":%s}',
      (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f32.cursor || '"', format('{"title":%s}', to_json(f32.title))), ','))
       FROM (
        (SELECT f32.title AS title, upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f32.year IS NULL AS INTEGER), coalesce(CAST(f32.year AS TEXT), 'null'), f32.id), 'UTF8'), 'hex')) AS cursor, f32.year AS key1, f32.id AS key2
         FROM film AS f32
         WHERE f32.id IN
          (SELECT c33.film_id
           FROM credit AS c33
           WHERE c33.person_id = c19.person_id) AND f32.id IN
          (SELECT c34.film_id
           FROM credit AS c34
           WHERE c34.person_id = p14.id) AND f32.year IS NOT NULL ORDER BY f32.year DESC, f32.id DESC
          LIMIT CAST($1 AS BIGINT)) UNION ALL
        (SELECT f32.title AS title, upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f32.year IS NULL AS INTEGER), coalesce(CAST(f32.year AS TEXT), 'null'), f32.id), 'UTF8'), 'hex')) AS cursor, f32.year AS key1, f32.id AS key2
         FROM film AS f32
         WHERE f32.id IN
          (SELECT c33.film_id
           FROM credit AS c33
           WHERE c33.person_id = c19.person_id) AND f32.id IN
          (SELECT c34.film_id
           FROM credit AS c34
           WHERE c34.person_id = p14.id) AND f32.year IS NULL ORDER BY f32.year DESC, f32.id DESC
          LIMIT CAST($1 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
        LIMIT CAST($1 AS BIGINT)) AS f32), format('[%s]', format('{"field":%s,"buckets":%s}', '"DECADE"',
      (SELECT format('[%s]', string_agg(format('{"value":%s,"count":%s}', to_json(CAST(bucket.value AS TEXT)), bucket.size), ','))
       FROM
        (SELECT f35.year - (f35.year % 10) AS value, min(f35.year - (f35.year % 10)) AS label, count(DISTINCT f35.id) AS size
         FROM film AS f35
         WHERE f35.id IN
          (SELECT c36.film_id
           FROM credit AS c36
           WHERE c36.person_id = c19.person_id) AND f35.id IN
          (SELECT c37.film_id
           FROM credit AS c37
           WHERE c37.person_id = p14.id) AND f35.year - (f35.year % 10) IS NOT NULL GROUP BY f35.year - (f35.year % 10) ORDER BY count(DISTINCT f35.id) DESC, f35.year - (f35.year % 10)
          LIMIT CAST($2 AS BIGINT)) AS bucket)))), format('{"nodes":%s}',
      (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f39.title)), ','))
       FROM
        (SELECT f39.title AS title
         FROM film AS f39
         WHERE f39.id IN
          (SELECT c40.film_id
           FROM credit AS c40
           WHERE c40.person_id = c19.person_id) AND f39.id IN
          (SELECT c41.film_id
           FROM credit AS c41
           WHERE c41.person_id = p14.id) AND f39.year <= CAST($3 AS BIGINT) ORDER BY f39.title_key ASC, f39.id ASC
          LIMIT 20) AS f39))), ','))
     FROM
      (SELECT c19.person_id AS person_id, count(DISTINCT c19.film_id) AS size, upper(encode(convert_to(format('["08fd0020",%s,%s]', count(DISTINCT c19.film_id), c19.person_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c19
       WHERE c19.film_id IN
        (SELECT c42.film_id
         FROM credit AS c42
         WHERE c42.person_id = p14.id) AND c19.person_id != p14.id GROUP BY c19.person_id ORDER BY count(DISTINCT c19.film_id) DESC, c19.person_id DESC
        LIMIT CAST($4 AS BIGINT)) AS c19), format('{"hasNextPage":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c43
     WHERE c43.film_id IN
      (SELECT c44.film_id
       FROM credit AS c44
       WHERE c44.person_id = p14.id) AND c43.person_id != p14.id GROUP BY c43.person_id
      LIMIT 1 OFFSET CAST($5 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT c45.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["08fd0020",%s,%s]', count(DISTINCT c45.film_id), c45.person_id), 'UTF8'), 'hex')) AS cursor, count(DISTINCT c45.film_id) AS key0, c45.person_id AS key1
       FROM credit AS c45
       WHERE c45.film_id IN
        (SELECT c46.film_id
         FROM credit AS c46
         WHERE c46.person_id = p14.id) AND c45.person_id != p14.id GROUP BY c45.person_id ORDER BY count(DISTINCT c45.film_id) DESC, c45.person_id DESC
        LIMIT CAST($6 AS BIGINT)) AS c45 ORDER BY key0 ASC, key1 ASC
      LIMIT 1) || '"', 'null'))), format('{"nodes":%s,"pageInfo":%s}',
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"name":%s}', to_json(p49.name))
       FROM person AS p49
       WHERE p49.id = c48.person_id), ','))
     FROM
      (SELECT c48.person_id AS person_id
       FROM credit AS c48
       WHERE c48.film_id IN
        (SELECT c50.film_id
         FROM credit AS c50
         WHERE c50.person_id = p14.id) AND c48.person_id != p14.id GROUP BY c48.person_id
       HAVING (count(DISTINCT c48.film_id), c48.person_id) < (CAST($7 AS BIGINT), CAST($8 AS BIGINT)) ORDER BY count(DISTINCT c48.film_id) DESC, c48.person_id DESC
        LIMIT CAST($9 AS BIGINT)) AS c48), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c51
     WHERE c51.film_id IN
      (SELECT c52.film_id
       FROM credit AS c52
       WHERE c52.person_id = p14.id) AND c51.person_id != p14.id GROUP BY c51.person_id
     HAVING (count(DISTINCT c51.film_id), c51.person_id) < (CAST($10 AS BIGINT), CAST($11 AS BIGINT))
      LIMIT 1 OFFSET CAST($12 AS BIGINT)) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c53
     WHERE c53.film_id IN
      (SELECT c54.film_id
       FROM credit AS c54
       WHERE c54.person_id = p14.id) AND c53.person_id != p14.id GROUP BY c53.person_id
     HAVING (count(DISTINCT c53.film_id), c53.person_id) >= (CAST($13 AS BIGINT), CAST($14 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT c55.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["08fd0020",%s,%s]', count(DISTINCT c55.film_id), c55.person_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c55
       WHERE c55.film_id IN
        (SELECT c56.film_id
         FROM credit AS c56
         WHERE c56.person_id = p14.id) AND c55.person_id != p14.id GROUP BY c55.person_id
       HAVING (count(DISTINCT c55.film_id), c55.person_id) < (CAST($15 AS BIGINT), CAST($16 AS BIGINT)) ORDER BY count(DISTINCT c55.film_id) DESC, c55.person_id DESC
        LIMIT CAST($17 AS BIGINT)) AS c55
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c57.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["08fd0020",%s,%s]', count(DISTINCT c57.film_id), c57.person_id), 'UTF8'), 'hex')) AS cursor, count(DISTINCT c57.film_id) AS key0, c57.person_id AS key1
       FROM credit AS c57
       WHERE c57.film_id IN
        (SELECT c58.film_id
         FROM credit AS c58
         WHERE c58.person_id = p14.id) AND c57.person_id != p14.id GROUP BY c57.person_id
       HAVING (count(DISTINCT c57.film_id), c57.person_id) < (CAST($18 AS BIGINT), CAST($19 AS BIGINT)) ORDER BY count(DISTINCT c57.film_id) DESC, c57.person_id DESC
        LIMIT CAST($20 AS BIGINT)) AS c57 ORDER BY key0 ASC, key1 ASC
      LIMIT 1) || '"', 'null'))), format('{"edges":%s,"pageInfo":%s}',
    (SELECT format('[%s]', string_agg(format('{"sharedFilmCount":%s,"node":%s}', c60.size,
      (SELECT format('{"name":%s}', to_json(p61.name))
       FROM person AS p61
       WHERE p61.id = c60.person_id)), ','))
     FROM
      (SELECT *
       FROM
        (SELECT c60.person_id AS person_id, count(DISTINCT c60.film_id) AS size, count(DISTINCT c60.film_id) AS key0, c60.person_id AS key1
         FROM credit AS c60
         WHERE c60.film_id IN
          (SELECT c62.film_id
           FROM credit AS c62
           WHERE c62.person_id = p14.id) AND c60.person_id != p14.id GROUP BY c60.person_id ORDER BY count(DISTINCT c60.film_id) ASC, c60.person_id ASC
          LIMIT CAST($21 AS BIGINT)) AS c60 ORDER BY key0 DESC, key1 DESC) AS c60), format('{"hasNextPage":%s,"hasPreviousPage":%s}', CAST(false AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c64
     WHERE c64.film_id IN
      (SELECT c65.film_id
       FROM credit AS c65
       WHERE c65.person_id = p14.id) AND c64.person_id != p14.id GROUP BY c64.person_id
      LIMIT 1 OFFSET CAST($22 AS BIGINT)) AS TEXT))), format('{"totalCount":%s,"edges":%s}',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c67
       WHERE c67.film_id IN
        (SELECT c68.film_id
         FROM credit AS c68
         WHERE c68.person_id = p14.id) AND c67.person_id != p14.id AND c67.department = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($23 AS JSON)) AS each(value)))) GROUP BY c67.person_id) AS c67),
    (SELECT format('[%s]', string_agg(format('{"sharedFilmCount":%s,"node":%s}', c69.size,
      (SELECT format('{"name":%s}', to_json(p70.name))
       FROM person AS p70
       WHERE p70.id = c69.person_id)), ','))
     FROM
      (SELECT c69.person_id AS person_id, count(DISTINCT c69.film_id) AS size
       FROM credit AS c69
       WHERE c69.film_id IN
        (SELECT c71.film_id
         FROM credit AS c71
         WHERE c71.person_id = p14.id) AND c69.person_id != p14.id AND c69.department = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($24 AS JSON)) AS each(value)))) GROUP BY c69.person_id ORDER BY count(DISTINCT c69.film_id) DESC, c69.person_id DESC
        LIMIT 20) AS c69))) AS value
   FROM person AS p14)
 SELECT format('{"data":%s}', format('{"person":%s,"alone":%s}', coalesce(
  (SELECT coalesce(
    (SELECT cut1.value
     FROM cut1
     WHERE cut1.key = p1.id), 'null')
   FROM person AS p1
   WHERE p1.id = coalesce(
    (SELECT p2.id
     FROM person AS p2
     WHERE p2.slug = CAST($25 AS TEXT)),
    (SELECT f3.person_id
     FROM former_person AS f3
     WHERE f3.slug = CAST($25 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"departments":%s,"collaborators":%s}',
    (SELECT format('[%s]', string_agg(format('{"department":%s,"count":%s}', '"' || c5.department || '"', c5.size), ','))
     FROM
      (SELECT c5.department AS department, count(*) AS size
       FROM credit AS c5
       WHERE c5.person_id = p4.id GROUP BY c5.person_id, c5.department ORDER BY count(*) DESC, c5.department DESC) AS c5), format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c7
       WHERE c7.film_id IN
        (SELECT c8.film_id
         FROM credit AS c8
         WHERE c8.person_id = p4.id) AND c7.person_id != p4.id AND c7.kind = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($26 AS JSON)) AS each(value)))) GROUP BY c7.person_id) AS c7),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"name":%s}', to_json(p10.name))
       FROM person AS p10
       WHERE p10.id = c9.person_id), ','))
     FROM
      (SELECT c9.person_id AS person_id
       FROM credit AS c9
       WHERE c9.film_id IN
        (SELECT c11.film_id
         FROM credit AS c11
         WHERE c11.person_id = p4.id) AND c9.person_id != p4.id AND c9.kind = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($27 AS JSON)) AS each(value)))) GROUP BY c9.person_id ORDER BY count(DISTINCT c9.film_id) DESC, c9.person_id DESC
        LIMIT 20) AS c9)))
   FROM person AS p4
   WHERE p4.id = coalesce(
    (SELECT p12.id
     FROM person AS p12
     WHERE p12.slug = CAST($28 AS TEXT)),
    (SELECT f13.person_id
     FROM former_person AS f13
     WHERE f13.slug = CAST($28 AS TEXT)))), 'null')))
-- 1: 1
-- 2: 20
-- 3: 2009
-- 4: 4
-- 5: 4
-- 6: 4
-- 7: 2
-- 8: 49
-- 9: 3
-- 10: 2
-- 11: 49
-- 12: 3
-- 13: 2
-- 14: 49
-- 15: 2
-- 16: 49
-- 17: 3
-- 18: 2
-- 19: 49
-- 20: 3
-- 21: 2
-- 22: 2
-- 23: '["MUSIC","WRITING"]'
-- 24: '["MUSIC","WRITING"]'
-- 25: 'jacques-audiard'
-- 26: '["CAST"]'
-- 27: '["CAST"]'
-- 28: 'scandar-copti'
