SELECT json_object('data', json_object('films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title, 'ratings',
    (SELECT json_group_array(json_object('source', json_object('kind', s4.kind, 'name', s4.name), 'average', f3.average, 'votes', f3.votes))
     FROM
      (SELECT f3.source_id AS source_id, f3.average AS average, f3.votes AS votes
       FROM film_rating AS f3
       WHERE f3.film_id = f2.id ORDER BY f3.source_id ASC, f3.id ASC) AS f3 CROSS JOIN source AS s4 ON s4.id = f3.source_id)))
   FROM
    (SELECT f2.title AS title, f2.id AS id
     FROM film AS f2
     WHERE f2.id IN
      (SELECT coalesce(f5.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f5 ON f5.former_id = each.value) ORDER BY f2.title_key ASC, f2.id ASC LIMIT 20) AS f2))))
-- 1: '[5,8,15,16]'
