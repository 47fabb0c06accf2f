SELECT json_object('data', json_object('person',
  (SELECT json_object('credits', json_object('nodes',
    (SELECT json_group_array(CASE WHEN (c4.kind = 'CAST') THEN json_object('billing', c4.billing, 'roles',
      (SELECT json_group_array(json_object('name', r5.name, 'character',
        (SELECT json_object('id', 'character_' || c6.id, 'name', c6.name)
         FROM character AS c6
         WHERE c6.id = r5.character_id), 'credit', json_object('film', json_object('title', f8.title))))
       FROM
        (SELECT r5.name AS name, r5.character_id AS character_id, r5.credit_id AS credit_id
         FROM role AS r5
         WHERE r5.credit_id = c4.id ORDER BY r5.position ASC, r5.id ASC) AS r5 CROSS JOIN credit AS c7 ON c7.id = r5.credit_id CROSS JOIN film AS f8 ON f8.id = c7.film_id)) WHEN (c4.kind = 'CREW') THEN json_object() ELSE NULL END)
     FROM
      (SELECT c4.kind AS kind, c4.billing AS billing, c4.id AS id
       FROM credit AS c4
       WHERE c4.person_id = p1.id ORDER BY
        (SELECT f9.year
         FROM film AS f9
         WHERE f9.id = c4.film_id) DESC NULLS LAST, c4.id DESC LIMIT 20) AS c4)))
   FROM person AS p1
   WHERE p1.id = coalesce(
    (SELECT p10.id
     FROM person AS p10
     WHERE p10.slug = ?),
    (SELECT f11.person_id
     FROM former_person AS f11
     WHERE f11.slug = ?)))))
-- 1: 'denis-lavant'
-- 2: 'denis-lavant'
