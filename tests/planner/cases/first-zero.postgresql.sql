SELECT format('{"data":%s}', format('{"first":%s,"last":%s}', format('{"nodes":%s,"edges":%s,"totalCount":%s,"pageInfo":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s}', '"' || 'film_' || f2.id || '"'), ','))
   FROM
    (SELECT f2.id AS id
     FROM film AS f2 ORDER BY f2.title_key ASC, f2.id ASC
      LIMIT CAST($1 AS BIGINT)) AS f2),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s}', '"' || f3.cursor || '"'), ','))
   FROM
    (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f3.title_key), f3.id), 'UTF8'), 'hex')) AS cursor
     FROM film AS f3 ORDER BY f3.title_key ASC, f3.id ASC
      LIMIT CAST($2 AS BIGINT)) AS f3),
  (SELECT d4.film_count
   FROM dataset AS d4), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film AS f5
    LIMIT 1 OFFSET CAST($3 AS BIGINT)) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
  (SELECT f7.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f7.title_key), f7.id), 'UTF8'), 'hex')) AS cursor
     FROM film AS f7 ORDER BY f7.title_key ASC, f7.id ASC
      LIMIT CAST($4 AS BIGINT)) AS f7
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT f8.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f8.title_key), f8.id), 'UTF8'), 'hex')) AS cursor, f8.title_key AS key0, f8.id AS key1
     FROM film AS f8 ORDER BY f8.title_key ASC, f8.id ASC
      LIMIT CAST($5 AS BIGINT)) AS f8 ORDER BY key0 DESC, key1 DESC
    LIMIT 1) || '"', 'null'))), format('{"nodes":%s,"pageInfo":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s}', '"' || 'film_' || f10.id || '"'), ','))
   FROM
    (SELECT *
     FROM
      (SELECT f10.id AS id, f10.title_key AS key0, f10.id AS key1
       FROM film AS f10 ORDER BY f10.title_key DESC, f10.id DESC
        LIMIT CAST($6 AS BIGINT)) AS f10 ORDER BY key0 ASC, key1 ASC) AS f10), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(false AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM film AS f12
    LIMIT 1 OFFSET CAST($7 AS BIGINT)) AS TEXT), coalesce('"' ||
  (SELECT f13.cursor
   FROM
    (SELECT *
     FROM
      (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f13.title_key), f13.id), 'UTF8'), 'hex')) AS cursor, f13.title_key AS key0, f13.id AS key1
       FROM film AS f13 ORDER BY f13.title_key DESC, f13.id DESC
        LIMIT CAST($8 AS BIGINT)) AS f13 ORDER BY key0 ASC, key1 ASC) AS f13
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT f14.cursor
   FROM
    (SELECT *
     FROM
      (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f14.title_key), f14.id), 'UTF8'), 'hex')) AS cursor, f14.title_key AS key0, f14.id AS key1
       FROM film AS f14 ORDER BY f14.title_key DESC, f14.id DESC
        LIMIT CAST($9 AS BIGINT)) AS f14 ORDER BY key0 ASC, key1 ASC) AS f14 ORDER BY key0 DESC, key1 DESC
    LIMIT 1) || '"', 'null')))))
-- 1: 0
-- 2: 0
-- 3: 0
-- 4: 0
-- 5: 0
-- 6: 0
-- 7: 0
-- 8: 0
-- 9: 0
