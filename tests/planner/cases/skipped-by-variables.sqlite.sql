SELECT json_object('data', json_object('film',
  (SELECT json_object('year', f1.year, 'slug', f1.slug, 'runtimeMinutes', f1.runtime_minutes)
   FROM film AS f1
   WHERE f1.slug = ?)))
-- 1: 'de-rouille-et-d-os'
