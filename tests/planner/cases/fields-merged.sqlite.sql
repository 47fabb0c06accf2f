SELECT json_object('data', json_object('film',
  (SELECT json_object('cast', json_object('nodes',
    (SELECT json_group_array(json_object('person', json_object('name', p4.name, 'slug', p4.slug, 'names',
      (SELECT json_group_array(json_object('text', p5.text))
       FROM
        (SELECT p5.text AS text
         FROM person_name AS p5
         WHERE p5.person_id = p4.id ORDER BY p5.position ASC, p5.id ASC) AS p5)), 'id', 'credit_' || c3.id, 'roles',
      (SELECT json_group_array(json_object('name', r6.name, 'isVoice', json(CASE r6.is_voice WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))
       FROM
        (SELECT r6.name AS name, r6.is_voice AS is_voice
         FROM role AS r6
         WHERE r6.credit_id = c3.id ORDER BY r6.position ASC, r6.id ASC) AS r6)))
     FROM
      (SELECT c3.person_id AS person_id, c3.id AS id
       FROM credit AS c3
       WHERE c3.film_id = f1.id AND c3.kind = 'CAST' ORDER BY c3.rank ASC, c3.id ASC LIMIT +?) AS c3 CROSS JOIN person AS p4 ON p4.id = c3.person_id), 'totalCount',
    (SELECT count(*)
     FROM credit AS c7
     WHERE c7.film_id = f1.id AND c7.kind = 'CAST'), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c8
     WHERE c8.film_id = f1.id AND c8.kind = 'CAST' LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))), 'title', f1.title, 'id', 'film_' || f1.id, 'year', f1.year)
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f9.id
     FROM film AS f9
     WHERE f9.slug = ?),
    (SELECT f10.film_id
     FROM former_film AS f10
     WHERE f10.slug = ?)))))
-- 1: 1
-- 2: 1
-- 3: 'de-rouille-et-d-os'
-- 4: 'de-rouille-et-d-os'
