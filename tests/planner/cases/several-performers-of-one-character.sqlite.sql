SELECT json_object('data', json_object('film',
  (SELECT json_object('characters', json_object('nodes',
    (SELECT json_group_array(json_object('name', c3.name, 'performers',
      (SELECT json_group_array(json_object('name', p6.name))
       FROM
        (SELECT r4.credit_id AS credit_id
         FROM role AS r4
         WHERE r4.character_id = c3.id GROUP BY r4.character_id, r4.credit_id ORDER BY
          (SELECT c7.rank
           FROM credit AS c7
           WHERE c7.id = r4.credit_id) ASC, r4.credit_id ASC) AS r4 CROSS JOIN credit AS c5 ON c5.id = r4.credit_id CROSS JOIN person AS p6 ON p6.id = c5.person_id), 'roles',
      (SELECT json_group_array(json_object('name', r8.name, 'note', r8.note, 'isVoice', json(CASE r8.is_voice WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'credit', json_object('rank', c9.position, 'person', json_object('name', p10.name))))
       FROM
        (SELECT r8.name AS name, r8.note AS note, r8.is_voice AS is_voice, r8.credit_id AS credit_id
         FROM role AS r8
         WHERE r8.character_id = c3.id ORDER BY
          (SELECT c11.rank
           FROM credit AS c11
           WHERE c11.id = r8.credit_id) ASC, r8.id ASC) AS r8 CROSS JOIN credit AS c9 ON c9.id = r8.credit_id CROSS JOIN person AS p10 ON p10.id = c9.person_id)))
     FROM
      (SELECT c3.name AS name, c3.id AS id
       FROM character AS c3
       WHERE c3.film_id = f1.id ORDER BY c3.position ASC, c3.id ASC LIMIT 20) AS c3)), 'cast', json_object('nodes',
    (SELECT json_group_array(json_object('person', json_object('name', p14.name), 'isUncredited', json(CASE c13.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'certainty', c13.certainty, 'roles',
      (SELECT json_group_array(json_object('name', r15.name, 'isSelf', json(CASE r15.is_self WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'isArchiveFootage', json(CASE r15.is_archive_footage WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'isVoice', json(CASE r15.is_voice WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'character',
        (SELECT json_object('name', c16.name)
         FROM character AS c16
         WHERE c16.id = r15.character_id)))
       FROM
        (SELECT r15.name AS name, r15.is_self AS is_self, r15.is_archive_footage AS is_archive_footage, r15.is_voice AS is_voice, r15.character_id AS character_id
         FROM role AS r15
         WHERE r15.credit_id = c13.id ORDER BY r15.position ASC, r15.id ASC) AS r15)))
     FROM
      (SELECT c13.person_id AS person_id, c13.is_uncredited AS is_uncredited, c13.certainty AS certainty, c13.id AS id
       FROM credit AS c13
       WHERE c13.film_id = f1.id AND c13.kind = 'CAST' ORDER BY c13.rank ASC, c13.id ASC LIMIT 20) AS c13 CROSS JOIN person AS p14 ON p14.id = c13.person_id)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f17.id
     FROM film AS f17
     WHERE f17.slug = ?),
    (SELECT f18.film_id
     FROM former_film AS f18
     WHERE f18.slug = ?))), 'persepolis',
  (SELECT json_object('cast', json_object('nodes',
    (SELECT json_group_array(json_object('person', json_object('name', p22.name), 'roles',
      (SELECT json_group_array(json_object('name', r23.name, 'note', r23.note, 'isVoice', json(CASE r23.is_voice WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'character',
        (SELECT json_object('slug', c24.slug)
         FROM character AS c24
         WHERE c24.id = r23.character_id)))
       FROM
        (SELECT r23.name AS name, r23.note AS note, r23.is_voice AS is_voice, r23.character_id AS character_id
         FROM role AS r23
         WHERE r23.credit_id = c21.id ORDER BY r23.position ASC, r23.id ASC) AS r23)))
     FROM
      (SELECT c21.person_id AS person_id, c21.id AS id
       FROM credit AS c21
       WHERE c21.film_id = f19.id AND c21.kind = 'CAST' ORDER BY c21.rank ASC, c21.id ASC LIMIT 20) AS c21 CROSS JOIN person AS p22 ON p22.id = c21.person_id)))
   FROM film AS f19
   WHERE f19.id = coalesce(
    (SELECT f25.id
     FROM film AS f25
     WHERE f25.slug = ?),
    (SELECT f26.film_id
     FROM former_film AS f26
     WHERE f26.slug = ?)))))
-- 1: 'i-m-not-there'
-- 2: 'i-m-not-there'
-- 3: 'persepolis'
-- 4: 'persepolis'
