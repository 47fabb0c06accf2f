SELECT format('{"data":%s}', format('{"film":%s}', coalesce(
  (SELECT format('{"year":%s,"slug":%s,"runtimeMinutes":%s}', coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.slug), coalesce(CAST(f1.runtime_minutes AS TEXT), 'null'))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f2.id
     FROM film AS f2
     WHERE f2.slug = CAST($1 AS TEXT)),
    (SELECT f3.film_id
     FROM former_film AS f3
     WHERE f3.slug = CAST($1 AS TEXT)))), 'null')))
-- 1: 'de-rouille-et-d-os'
