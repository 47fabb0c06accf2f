SELECT format('{"data":%s}', format('{"oldest":%s,"newest":%s,"titles":%s,"both":%s,"none":%s}', format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f2.title), coalesce(CAST(f2.year AS TEXT), 'null')), ','))
   FROM
    (SELECT f2.title AS title, f2.year AS year
     FROM film AS f2 ORDER BY f2.year ASC NULLS LAST, f2.id ASC
      LIMIT 20) AS f2)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f4.title), coalesce(CAST(f4.year AS TEXT), 'null')), ','))
   FROM (
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.id AS key2
     FROM film AS f4
     WHERE f4.year IS NOT NULL ORDER BY f4.year DESC, f4.id DESC
      LIMIT CAST($1 AS BIGINT)) UNION ALL
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.id AS key2
     FROM film AS f4
     WHERE f4.year IS NULL ORDER BY f4.year DESC, f4.id DESC
      LIMIT CAST($1 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT CAST($1 AS BIGINT)) AS f4)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f6.title), coalesce(CAST(f6.year AS TEXT), 'null')), ','))
   FROM
    (SELECT f6.title AS title, f6.year AS year
     FROM film AS f6 ORDER BY f6.title_key DESC, f6.id DESC
      LIMIT CAST($2 AS BIGINT)) AS f6)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f8.title), coalesce(CAST(f8.year AS TEXT), 'null')), ','))
   FROM (
    (SELECT f8.title AS title, f8.year AS year, f8.year AS key1, f8.title_key AS key2, f8.id AS key3
     FROM film AS f8
     WHERE f8.year IS NOT NULL ORDER BY f8.year DESC, f8.title_key ASC, f8.id DESC
      LIMIT CAST($3 AS BIGINT)) UNION ALL
    (SELECT f8.title AS title, f8.year AS year, f8.year AS key1, f8.title_key AS key2, f8.id AS key3
     FROM film AS f8
     WHERE f8.year IS NULL ORDER BY f8.year DESC, f8.title_key ASC, f8.id DESC
      LIMIT CAST($3 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 ASC, key3 DESC
    LIMIT CAST($3 AS BIGINT)) AS f8)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f10.title), coalesce(CAST(f10.year AS TEXT), 'null')), ','))
   FROM
    (SELECT f10.title AS title, f10.year AS year
     FROM film AS f10 ORDER BY f10.title_key ASC, f10.id ASC
      LIMIT CAST($4 AS BIGINT)) AS f10))))
-- 1: 100
-- 2: 5
-- 3: 5
-- 4: 2
