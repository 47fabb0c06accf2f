SELECT format('{"data":%s}', format('{"films":%s}', format('{"one":%s,"two":%s,"a":%s,"b":%s,"c":%s,"d":%s,"e":%s,"f":%s}',
  (SELECT d2.film_count
   FROM dataset AS d2),
  (SELECT d3.film_count
   FROM dataset AS d3),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f4.cursor || '"', format('{"title":%s}', to_json(f4.title))), ','))
   FROM
    (SELECT f4.title AS title, upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f4.title_key), f4.id), 'UTF8'), 'hex')) AS cursor
     FROM film AS f4 ORDER BY f4.title_key ASC, f4.id ASC
      LIMIT CAST($1 AS BIGINT)) AS f4),
  (SELECT format('[%s]', string_agg(format('{"again":%s,"cursor":%s,"film":%s,"node":%s}', '"' || f5.cursor || '"', '"' || f5.cursor || '"', format('{"slug":%s}', to_json(f5.slug)), format('{"id":%s}', '"' || 'film_' || f5.id || '"')), ','))
   FROM
    (SELECT f5.slug AS slug, f5.id AS id, upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f5.title_key), f5.id), 'UTF8'), 'hex')) AS cursor
     FROM film AS f5 ORDER BY f5.title_key ASC, f5.id ASC
      LIMIT CAST($2 AS BIGINT)) AS f5),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f6.title)), ','))
   FROM
    (SELECT f6.title AS title
     FROM film AS f6 ORDER BY f6.title_key ASC, f6.id ASC
      LIMIT CAST($3 AS BIGINT)) AS f6),
  (SELECT format('[%s]', string_agg(format('{"year":%s}', coalesce(CAST(f7.year AS TEXT), 'null')), ','))
   FROM
    (SELECT f7.year AS year
     FROM film AS f7 ORDER BY f7.title_key ASC, f7.id ASC
      LIMIT CAST($4 AS BIGINT)) AS f7), format('{"hasNextPage":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film AS f8
    LIMIT 1 OFFSET CAST($5 AS BIGINT)) AS TEXT), coalesce('"' ||
  (SELECT f9.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f9.title_key), f9.id), 'UTF8'), 'hex')) AS cursor, f9.title_key AS key0, f9.id AS key1
     FROM film AS f9 ORDER BY f9.title_key ASC, f9.id ASC
      LIMIT CAST($6 AS BIGINT)) AS f9 ORDER BY key0 DESC, key1 DESC
    LIMIT 1) || '"', 'null')), format('{"hasPreviousPage":%s,"startCursor":%s,"more":%s}', CAST(false AS TEXT), coalesce('"' ||
  (SELECT f11.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f11.title_key), f11.id), 'UTF8'), 'hex')) AS cursor
     FROM film AS f11 ORDER BY f11.title_key ASC, f11.id ASC
      LIMIT CAST($7 AS BIGINT)) AS f11
    LIMIT 1) || '"', 'null'), CAST(EXISTS
  (SELECT 1
   FROM film AS f12
    LIMIT 1 OFFSET CAST($8 AS BIGINT)) AS TEXT)))))
-- 1: 2
-- 2: 2
-- 3: 2
-- 4: 2
-- 5: 2
-- 6: 2
-- 7: 2
-- 8: 2
