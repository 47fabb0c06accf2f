SELECT format('{"data":%s}', format('{"a":%s,"b":%s,"c":%s}', format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f2.title), coalesce(CAST(f2.year AS TEXT), 'null')), ','))
   FROM (
    (SELECT f2.title AS title, f2.year AS year, f2.year AS key1, f2.id AS key2
     FROM film AS f2
     WHERE f2.year IS NOT NULL ORDER BY f2.year DESC, f2.id DESC
      LIMIT CAST($1 AS BIGINT)) UNION ALL
    (SELECT f2.title AS title, f2.year AS year, f2.year AS key1, f2.id AS key2
     FROM film AS f2
     WHERE f2.year IS NULL ORDER BY f2.year DESC, f2.id DESC
      LIMIT CAST($1 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT CAST($1 AS BIGINT)) AS f2)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f4.title), coalesce(CAST(f4.year AS TEXT), 'null')), ','))
   FROM (
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.title_key AS key2, f4.id AS key3
     FROM film AS f4
     WHERE f4.year = CAST($2 AS BIGINT) AND f4.title_key = CAST($3 AS TEXT) AND f4.id > CAST($4 AS BIGINT) ORDER BY f4.year ASC, f4.title_key ASC, f4.id ASC
      LIMIT CAST($5 AS BIGINT)) UNION ALL
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.title_key AS key2, f4.id AS key3
     FROM film AS f4
     WHERE f4.year IS NULL AND CAST($2 AS BIGINT) IS NULL AND f4.title_key = CAST($3 AS TEXT) AND f4.id > CAST($4 AS BIGINT) ORDER BY f4.year ASC, f4.title_key ASC, f4.id ASC
      LIMIT CAST($5 AS BIGINT)) UNION ALL
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.title_key AS key2, f4.id AS key3
     FROM film AS f4
     WHERE f4.year = CAST($2 AS BIGINT) AND f4.title_key > CAST($3 AS TEXT) ORDER BY f4.year ASC, f4.title_key ASC, f4.id ASC
      LIMIT CAST($5 AS BIGINT)) UNION ALL
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.title_key AS key2, f4.id AS key3
     FROM film AS f4
     WHERE f4.year IS NULL AND CAST($2 AS BIGINT) IS NULL AND f4.title_key > CAST($3 AS TEXT) ORDER BY f4.year ASC, f4.title_key ASC, f4.id ASC
      LIMIT CAST($5 AS BIGINT)) UNION ALL
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.title_key AS key2, f4.id AS key3
     FROM film AS f4
     WHERE f4.year > CAST($2 AS BIGINT) ORDER BY f4.year ASC, f4.title_key ASC, f4.id ASC
      LIMIT CAST($5 AS BIGINT)) UNION ALL
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.title_key AS key2, f4.id AS key3
     FROM film AS f4
     WHERE f4.year IS NULL AND CAST($2 AS BIGINT) IS NOT NULL ORDER BY f4.year ASC, f4.title_key ASC, f4.id ASC
      LIMIT CAST($5 AS BIGINT)) ORDER BY key1 ASC NULLS LAST, key2 ASC, key3 ASC
    LIMIT CAST($5 AS BIGINT)) AS f4)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"year":%s}', coalesce(CAST(f6.year AS TEXT), 'null')), ','))
   FROM
    (SELECT f6.year AS year
     FROM film AS f6 ORDER BY f6.year ASC NULLS LAST, f6.id ASC
      LIMIT CAST($6 AS BIGINT)) AS f6))))
-- 1: 3
-- 2: 1979
-- 3: 'сталкер'
-- 4: 5
-- 5: 3
-- 6: 3
