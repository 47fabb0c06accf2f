SELECT json_object('data', json_object('a', json(?), 'film',
  (SELECT json_object('title', f1.title)
   FROM film AS f1
   WHERE f1.slug = ?), 'b', json(?), '__schema', json(?), 'films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f3.title))
   FROM
    (SELECT f3.title AS title
     FROM film AS f3 ORDER BY f3.year IS NULL ASC, f3.year DESC, f3.id DESC LIMIT ?) AS f3))))
-- 1: '{"enumValues":[{"name":"ASC"},{"name":"DESC"}]}'
-- 2: 'de-rouille-et-d-os'
-- 3: 'null'
-- 4: '{"queryType":{"name":"Query"}}'
-- 5: 1
