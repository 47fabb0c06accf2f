SELECT format('{"data":%s}', format('{"up":%s,"down":%s,"among":%s,"back":%s}', format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f2.title), coalesce(CAST(f2.year AS TEXT), 'null')), ','))
   FROM (
    (SELECT f2.title AS title, f2.year AS year, f2.year AS key1, f2.id AS key2
     FROM film AS f2
     WHERE f2.year = CAST($1 AS BIGINT) AND f2.id > CAST($2 AS BIGINT) ORDER BY f2.year ASC, f2.id ASC
      LIMIT 20) UNION ALL
    (SELECT f2.title AS title, f2.year AS year, f2.year AS key1, f2.id AS key2
     FROM film AS f2
     WHERE f2.year IS NULL AND CAST($1 AS BIGINT) IS NULL AND f2.id > CAST($2 AS BIGINT) ORDER BY f2.year ASC, f2.id ASC
      LIMIT 20) UNION ALL
    (SELECT f2.title AS title, f2.year AS year, f2.year AS key1, f2.id AS key2
     FROM film AS f2
     WHERE f2.year > CAST($1 AS BIGINT) ORDER BY f2.year ASC, f2.id ASC
      LIMIT 20) UNION ALL
    (SELECT f2.title AS title, f2.year AS year, f2.year AS key1, f2.id AS key2
     FROM film AS f2
     WHERE f2.year IS NULL AND CAST($1 AS BIGINT) IS NOT NULL ORDER BY f2.year ASC, f2.id ASC
      LIMIT 20) ORDER BY key1 ASC NULLS LAST, key2 ASC
    LIMIT 20) AS f2)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f4.title), coalesce(CAST(f4.year AS TEXT), 'null')), ','))
   FROM (
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.id AS key2
     FROM film AS f4
     WHERE f4.year = CAST($3 AS BIGINT) AND f4.id < CAST($4 AS BIGINT) ORDER BY f4.year DESC, f4.id DESC
      LIMIT 20) UNION ALL
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.id AS key2
     FROM film AS f4
     WHERE f4.year IS NULL AND CAST($3 AS BIGINT) IS NULL AND f4.id < CAST($4 AS BIGINT) ORDER BY f4.year DESC, f4.id DESC
      LIMIT 20) UNION ALL
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.id AS key2
     FROM film AS f4
     WHERE f4.year < CAST($3 AS BIGINT) ORDER BY f4.year DESC, f4.id DESC
      LIMIT 20) UNION ALL
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.id AS key2
     FROM film AS f4
     WHERE f4.year IS NULL AND CAST($3 AS BIGINT) IS NOT NULL ORDER BY f4.year DESC, f4.id DESC
      LIMIT 20) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT 20) AS f4)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f6.title), coalesce(CAST(f6.year AS TEXT), 'null')), ','))
   FROM (
    (SELECT f6.title AS title, f6.year AS year, f6.year AS key1, f6.id AS key2
     FROM film AS f6
     WHERE f6.year = CAST($5 AS BIGINT) AND f6.id < CAST($6 AS BIGINT) ORDER BY f6.year DESC, f6.id DESC
      LIMIT 20) UNION ALL
    (SELECT f6.title AS title, f6.year AS year, f6.year AS key1, f6.id AS key2
     FROM film AS f6
     WHERE f6.year IS NULL AND CAST($5 AS BIGINT) IS NULL AND f6.id < CAST($6 AS BIGINT) ORDER BY f6.year DESC, f6.id DESC
      LIMIT 20) UNION ALL
    (SELECT f6.title AS title, f6.year AS year, f6.year AS key1, f6.id AS key2
     FROM film AS f6
     WHERE f6.year < CAST($5 AS BIGINT) ORDER BY f6.year DESC, f6.id DESC
      LIMIT 20) UNION ALL
    (SELECT f6.title AS title, f6.year AS year, f6.year AS key1, f6.id AS key2
     FROM film AS f6
     WHERE f6.year IS NULL AND CAST($5 AS BIGINT) IS NOT NULL ORDER BY f6.year DESC, f6.id DESC
      LIMIT 20) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT 20) AS f6)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f8.title), coalesce(CAST(f8.year AS TEXT), 'null')), ','))
   FROM
    (SELECT *
     FROM (
      (SELECT f8.title AS title, f8.year AS year, f8.year AS key1, f8.id AS key2
       FROM film AS f8
       WHERE f8.year = CAST($7 AS BIGINT) AND f8.id > CAST($8 AS BIGINT) ORDER BY f8.year ASC, f8.id ASC
        LIMIT CAST($9 AS BIGINT)) UNION ALL
      (SELECT f8.title AS title, f8.year AS year, f8.year AS key1, f8.id AS key2
       FROM film AS f8
       WHERE f8.year IS NULL AND CAST($7 AS BIGINT) IS NULL AND f8.id > CAST($8 AS BIGINT) ORDER BY f8.year ASC, f8.id ASC
        LIMIT CAST($9 AS BIGINT)) UNION ALL
      (SELECT f8.title AS title, f8.year AS year, f8.year AS key1, f8.id AS key2
       FROM film AS f8
       WHERE f8.year > CAST($7 AS BIGINT) ORDER BY f8.year ASC, f8.id ASC
        LIMIT CAST($9 AS BIGINT)) UNION ALL
      (SELECT f8.title AS title, f8.year AS year, f8.year AS key1, f8.id AS key2
       FROM film AS f8
       WHERE f8.year IS NOT NULL AND CAST($7 AS BIGINT) IS NULL ORDER BY f8.year ASC, f8.id ASC
        LIMIT CAST($9 AS BIGINT)) ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT CAST($9 AS BIGINT)) AS f8 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS f8))))
-- 1: 2017
-- 2: 12
-- 3: 1941
-- 4: 15
-- 5: None
-- 6: 8
-- 7: None
-- 8: 7
-- 9: 3
