SELECT json_object('data', json_object('film',
  (SELECT json_object('title', f1.title, 'cast', json_object('nodes',
    (SELECT json_group_array(json_object('id', 'credit_' || c3.id))
     FROM
      (SELECT c3.id AS id
       FROM credit AS c3
       WHERE c3.film_id = f1.id AND c3.kind = 'CAST' ORDER BY c3.rank ASC, c3.id ASC LIMIT +?) AS c3)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f4.id
     FROM film AS f4
     WHERE f4.slug = ?),
    (SELECT f5.film_id
     FROM former_film AS f5
     WHERE f5.slug = ?)))))
-- 1: 1
-- 2: 'de-rouille-et-d-os'
-- 3: 'de-rouille-et-d-os'
