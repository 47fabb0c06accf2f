SELECT json_object('data', json_object('rateLimit', json(?), 'film',
  (SELECT json_object('title', f1.title)
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f2.id
     FROM film AS f2
     WHERE f2.slug = ?),
    (SELECT f3.film_id
     FROM former_film AS f3
     WHERE f3.slug = ?))), 'again', json(?)))
-- 1: '{"__typename":"RateLimit","cost":1,"limit":60,"remaining":58,"resetAt":"2026-02-08T00:00:00Z","nodeCount":7}'
-- 2: 'de-rouille-et-d-os'
-- 3: 'de-rouille-et-d-os'
-- 4: '{"left":58}'
