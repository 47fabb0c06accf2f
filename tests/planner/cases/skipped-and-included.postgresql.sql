SELECT format('{"data":%s}', format('{"film":%s}', coalesce(
  (SELECT format('{"year":%s,"slug":%s,"both":%s,"runtimeMinutes":%s,"countries":%s,"cast":%s}', coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.slug), to_json(f1.title), coalesce(CAST(f1.runtime_minutes AS TEXT), 'null'),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{}')
       FROM country AS c3
       WHERE c3.code = f2.country_code), ','))
     FROM
      (SELECT f2.country_code AS country_code
       FROM film_country AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2), format('{}'))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f5.id
     FROM film AS f5
     WHERE f5.slug = CAST($1 AS TEXT)),
    (SELECT f6.film_id
     FROM former_film AS f6
     WHERE f6.slug = CAST($1 AS TEXT)))), 'null')))
-- 1: 'de-rouille-et-d-os'
