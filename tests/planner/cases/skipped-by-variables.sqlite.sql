SELECT json_object('data', json_object('film',
  (SELECT json_object('year', f1.year, 'slug', f1.slug, 'runtimeMinutes', f1.runtime_minutes)
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f2.id
     FROM film AS f2
     WHERE f2.slug = ?),
    (SELECT f3.film_id
     FROM former_film AS f3
     WHERE f3.slug = ?)))))
-- 1: 'de-rouille-et-d-os'
-- 2: 'de-rouille-et-d-os'
