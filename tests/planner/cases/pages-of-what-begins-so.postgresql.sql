SELECT format('{"data":%s}', format('{"people":%s,"films":%s}', format('{"edges":%s,"pageInfo":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || p2.cursor || '"', format('{"name":%s}', to_json(p2.name))), ','))
   FROM
    (SELECT p2.name AS name, upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p2.sort_key), p2.id), 'UTF8'), 'hex')) AS cursor
     FROM person AS p2
     WHERE p2.id IN
      (SELECT p3.person_id
       FROM person_name AS p3
       WHERE p3.text_key >= CAST($1 AS TEXT) AND p3.text_key < CAST($2 AS TEXT)) ORDER BY p2.sort_key ASC, p2.id ASC
      LIMIT CAST($3 AS BIGINT)) AS p2), format('{"hasNextPage":%s}', CAST(EXISTS
  (SELECT 1
   FROM person AS p4
   WHERE p4.id IN
    (SELECT p5.person_id
     FROM person_name AS p5
     WHERE p5.text_key >= CAST($4 AS TEXT) AND p5.text_key < CAST($5 AS TEXT))
    LIMIT 1 OFFSET CAST($6 AS BIGINT)) AS TEXT))), format('{"nodes":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f7.title), coalesce(CAST(f7.year AS TEXT), 'null')), ','))
   FROM
    (SELECT *
     FROM (
      (SELECT f7.title AS title, f7.year AS year, f7.year AS key1, f7.id AS key2
       FROM film AS f7
       WHERE f7.id IN
        (SELECT f8.film_id
         FROM film_title AS f8
         WHERE f8.text_key >= CAST($7 AS TEXT) AND f8.text_key < CAST($8 AS TEXT)) AND f7.year >= CAST($9 AS BIGINT) AND f7.year IS NOT NULL ORDER BY f7.year ASC, f7.id ASC
        LIMIT CAST($10 AS BIGINT)) UNION ALL
      (SELECT f7.title AS title, f7.year AS year, f7.year AS key1, f7.id AS key2
       FROM film AS f7
       WHERE f7.id IN
        (SELECT f8.film_id
         FROM film_title AS f8
         WHERE f8.text_key >= CAST($7 AS TEXT) AND f8.text_key < CAST($8 AS TEXT)) AND f7.year >= CAST($9 AS BIGINT) AND f7.year IS NULL ORDER BY f7.year ASC, f7.id ASC
        LIMIT CAST($10 AS BIGINT)) ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT CAST($10 AS BIGINT)) AS f7 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS f7), format('{"startCursor":%s,"hasPreviousPage":%s}', coalesce('"' ||
  (SELECT f9.cursor
   FROM
    (SELECT *
     FROM (
      (SELECT upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f9.year IS NULL AS INTEGER), coalesce(CAST(f9.year AS TEXT), 'null'), f9.id), 'UTF8'), 'hex')) AS cursor, f9.year AS key1, f9.id AS key2
       FROM film AS f9
       WHERE f9.id IN
        (SELECT f10.film_id
         FROM film_title AS f10
         WHERE f10.text_key >= CAST($11 AS TEXT) AND f10.text_key < CAST($12 AS TEXT)) AND f9.year >= CAST($13 AS BIGINT) AND f9.year IS NOT NULL ORDER BY f9.year ASC, f9.id ASC
        LIMIT CAST($14 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["4cc3d5c0",%s,%s,%s]', CAST(f9.year IS NULL AS INTEGER), coalesce(CAST(f9.year AS TEXT), 'null'), f9.id), 'UTF8'), 'hex')) AS cursor, f9.year AS key1, f9.id AS key2
       FROM film AS f9
       WHERE f9.id IN
        (SELECT f10.film_id
         FROM film_title AS f10
         WHERE f10.text_key >= CAST($11 AS TEXT) AND f10.text_key < CAST($12 AS TEXT)) AND f9.year >= CAST($13 AS BIGINT) AND f9.year IS NULL ORDER BY f9.year ASC, f9.id ASC
        LIMIT CAST($14 AS BIGINT)) ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT CAST($14 AS BIGINT)) AS f9 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS f9
    LIMIT 1) || '"', 'null'), CAST(EXISTS
  (SELECT 1
   FROM film AS f11
   WHERE f11.id IN
    (SELECT f12.film_id
     FROM film_title AS f12
     WHERE f12.text_key >= CAST($15 AS TEXT) AND f12.text_key < CAST($16 AS TEXT)) AND f11.year >= CAST($17 AS BIGINT) AND f11.year IS NOT NULL UNION ALL SELECT 1
   FROM film AS f11
   WHERE f11.id IN
    (SELECT f12.film_id
     FROM film_title AS f12
     WHERE f12.text_key >= CAST($15 AS TEXT) AND f12.text_key < CAST($16 AS TEXT)) AND f11.year >= CAST($17 AS BIGINT) AND f11.year IS NULL
    LIMIT 1 OFFSET CAST($18 AS BIGINT)) AS TEXT)),
  (SELECT count(*)
   FROM film AS f13
   WHERE f13.id IN
    (SELECT f14.film_id
     FROM film_title AS f14
     WHERE f14.text_key >= CAST($19 AS TEXT) AND f14.text_key < CAST($20 AS TEXT)) AND f13.year >= CAST($21 AS BIGINT)))))
-- 1: 'm'
-- 2: 'm\U0010ffff'
-- 3: 2
-- 4: 'm'
-- 5: 'm\U0010ffff'
-- 6: 2
-- 7: 'p'
-- 8: 'p\U0010ffff'
-- 9: 1950
-- 10: 1
-- 11: 'p'
-- 12: 'p\U0010ffff'
-- 13: 1950
-- 14: 1
-- 15: 'p'
-- 16: 'p\U0010ffff'
-- 17: 1950
-- 18: 1
-- 19: 'p'
-- 20: 'p\U0010ffff'
-- 21: 1950
