SELECT json_object('data', json_object('film',
  (SELECT json_object('year', f1.year, 'slug', f1.slug, 'both', f1.title, 'runtimeMinutes', f1.runtime_minutes, 'countries',
    (SELECT json_group_array(json_object())
     FROM
      (SELECT f2.country_code AS country_code
       FROM film_country AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2 CROSS JOIN country AS c3 ON c3.code = f2.country_code), 'cast', json_object())
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f5.id
     FROM film AS f5
     WHERE f5.slug = ?),
    (SELECT f6.film_id
     FROM former_film AS f6
     WHERE f6.slug = ?)))))
-- 1: 'de-rouille-et-d-os'
-- 2: 'de-rouille-et-d-os'
