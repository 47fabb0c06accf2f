SELECT format('{"data":%s}', format('{"rateLimit":%s,"film":%s,"again":%s}', CAST($1 AS TEXT), coalesce(
  (SELECT format('{"title":%s}', to_json(f1.title))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f2.id
     FROM film AS f2
     WHERE f2.slug = CAST($2 AS TEXT)),
    (SELECT f3.film_id
     FROM former_film AS f3
     WHERE f3.slug = CAST($2 AS TEXT)))), 'null'), CAST($3 AS TEXT)))
-- 1: '{"__typename":"RateLimit","cost":1,"limit":60,"remaining":58,"resetAt":"2026-02-08T00:00:00Z","nodeCount":7}'
-- 2: 'de-rouille-et-d-os'
-- 3: '{"left":58}'
