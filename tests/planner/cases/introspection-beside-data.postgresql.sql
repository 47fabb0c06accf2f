SELECT format('{"data":%s}', format('{"a":%s,"film":%s,"b":%s,"__schema":%s,"films":%s}', CAST($1 AS TEXT), coalesce(
  (SELECT format('{"title":%s}', to_json(f1.title))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f2.id
     FROM film AS f2
     WHERE f2.slug = CAST($2 AS TEXT)),
    (SELECT f3.film_id
     FROM former_film AS f3
     WHERE f3.slug = CAST($2 AS TEXT)))), 'null'), CAST($3 AS TEXT), CAST($4 AS TEXT), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f5.title)), ','))
   FROM (
    (SELECT f5.title AS title, f5.year AS key1, f5.id AS key2
     FROM film AS f5
     WHERE f5.year IS NOT NULL ORDER BY f5.year DESC, f5.id DESC
      LIMIT CAST($5 AS BIGINT)) UNION ALL
    (SELECT f5.title AS title, f5.year AS key1, f5.id AS key2
     FROM film AS f5
     WHERE f5.year IS NULL ORDER BY f5.year DESC, f5.id DESC
      LIMIT CAST($5 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT CAST($5 AS BIGINT)) AS f5))))
-- 1: '{"enumValues":[{"name":"ASC"},{"name":"DESC"}]}'
-- 2: 'de-rouille-et-d-os'
-- 3: 'null'
-- 4: '{"queryType":{"name":"Query"}}'
-- 5: 1
