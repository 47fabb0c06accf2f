SELECT json_object('data', json_object('person',
  (SELECT json_object('credits', json_object('nodes',
    (SELECT json_group_array(CASE WHEN (c3.kind = 'CAST') THEN json_object('billing', c3.billing, 'roles',
      (SELECT json_group_array(json_object('name', r4.name, 'character',
        (SELECT json_object('id', 'character_' || c5.id, 'name', c5.name)
         FROM character AS c5
         WHERE c5.id = r4.character_id), 'credit', json_object('film', json_object('title', f7.title))))
       FROM
        (SELECT r4.name AS name, r4.character_id AS character_id, r4.credit_id AS credit_id
         FROM role AS r4
         WHERE r4.credit_id = c3.id ORDER BY r4.position ASC, r4.id ASC) AS r4 CROSS JOIN credit AS c6 ON c6.id = r4.credit_id CROSS JOIN film AS f7 ON f7.id = c6.film_id)) WHEN (c3.kind = 'CREW') THEN json_object() ELSE NULL END)
     FROM
      (SELECT c3.kind AS kind, c3.billing AS billing, c3.id AS id
       FROM credit AS c3
       WHERE c3.person_id = p1.id ORDER BY c3.film_year DESC NULLS LAST, c3.id DESC LIMIT 20) AS c3)))
   FROM person AS p1
   WHERE p1.id = coalesce(
    (SELECT p8.id
     FROM person AS p8
     WHERE p8.slug = ?),
    (SELECT f9.person_id
     FROM former_person AS f9
     WHERE f9.slug = ?)))))
-- 1: 'denis-lavant'
-- 2: 'denis-lavant'
