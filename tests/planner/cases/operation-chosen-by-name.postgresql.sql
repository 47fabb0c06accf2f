SELECT format('{"data":%s}', format('{"films":%s}', format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f2.title)), ','))
   FROM
    (SELECT f2.title AS title
     FROM film AS f2 ORDER BY f2.title_key ASC, f2.id ASC
      LIMIT CAST($1 AS BIGINT)) AS f2))))
-- 1: 2
