SELECT json_object('data', json_object('a', json(?), 'film',
  (SELECT json_object('title', f1.title)
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f2.id
     FROM film AS f2
     WHERE f2.slug = ?),
    (SELECT f3.film_id
     FROM former_film AS f3
     WHERE f3.slug = ?))), 'b', json(?), '__schema', json(?), 'films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f5.title))
   FROM
    (SELECT f5.title AS title
     FROM film AS f5 ORDER BY f5.year DESC NULLS LAST, f5.id DESC LIMIT +?) AS f5))))
-- 1: '{"enumValues":[{"name":"ASC"},{"name":"DESC"}]}'
-- 2: 'de-rouille-et-d-os'
-- 3: 'de-rouille-et-d-os'
-- 4: 'null'
-- 5: '{"queryType":{"name":"Query"}}'
-- 6: 1
