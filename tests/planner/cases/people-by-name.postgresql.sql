SELECT format('{"data":%s}', format('{"names":%s,"sortNames":%s,"down":%s}', format('{"nodes":%s,"pageInfo":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s,"name":%s,"sortName":%s}', '"' || 'person_' || p2.id || '"', to_json(p2.name), to_json(p2.sort_name)), ','))
   FROM
    (SELECT p2.id AS id, p2.name AS name, p2.sort_name AS sort_name
     FROM person AS p2 ORDER BY p2.name_key ASC, p2.id ASC
      LIMIT CAST($1 AS BIGINT)) AS p2), format('{"hasNextPage":%s}', CAST(EXISTS
  (SELECT 1
   FROM person AS p3
    LIMIT 1 OFFSET CAST($2 AS BIGINT)) AS TEXT))), format('{"nodes":%s,"pageInfo":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s,"name":%s,"sortName":%s}', '"' || 'person_' || p5.id || '"', to_json(p5.name), to_json(p5.sort_name)), ','))
   FROM
    (SELECT *
     FROM
      (SELECT p5.id AS id, p5.name AS name, p5.sort_name AS sort_name, p5.sort_key AS key0, p5.id AS key1
       FROM person AS p5 ORDER BY p5.sort_key DESC, p5.id DESC
        LIMIT CAST($3 AS BIGINT)) AS p5 ORDER BY key0 ASC, key1 ASC) AS p5), format('{"hasNextPage":%s}', CAST(false AS TEXT))), format('{"nodes":%s,"pageInfo":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s,"name":%s,"sortName":%s}', '"' || 'person_' || p8.id || '"', to_json(p8.name), to_json(p8.sort_name)), ','))
   FROM
    (SELECT p8.id AS id, p8.name AS name, p8.sort_name AS sort_name
     FROM person AS p8 ORDER BY p8.name_key DESC, p8.id DESC
      LIMIT CAST($4 AS BIGINT)) AS p8), format('{"hasNextPage":%s}', CAST(EXISTS
  (SELECT 1
   FROM person AS p9
    LIMIT 1 OFFSET CAST($5 AS BIGINT)) AS TEXT)))))
-- 1: 3
-- 2: 3
-- 3: 3
-- 4: 3
-- 5: 3
