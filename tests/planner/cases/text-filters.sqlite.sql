SELECT json_object('data', json_object('whole', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title))
   FROM
    (SELECT f2.title AS title
     FROM film AS f2
     WHERE f2.id IN
      (SELECT f3.film_id
       FROM film_title AS f3
       WHERE f3.text_key = ?) ORDER BY f2.title_key ASC, f2.id ASC LIMIT 20) AS f2)), 'wholeOnly', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f5
   WHERE f5.id IN
    (SELECT f6.film_id
     FROM film_title AS f6
     WHERE f6.text_key = ?))), 'begins', json_object('nodes',
  (SELECT json_group_array(json_object('title', f8.title, 'originalTitle', f8.original_title))
   FROM
    (SELECT f8.title AS title, f8.original_title AS original_title
     FROM film AS f8
     WHERE f8.id IN
      (SELECT f9.film_id
       FROM film_title AS f9
       WHERE f9.text_key >= ? AND f9.text_key < ?) ORDER BY f8.title_key ASC, f8.id ASC LIMIT 20) AS f8)), 'contains', json_object('nodes',
  (SELECT json_group_array(json_object('title', f11.title))
   FROM
    (SELECT f11.title AS title
     FROM film AS f11
     WHERE EXISTS
      (SELECT 1
       FROM film_title AS f12
       WHERE f12.film_id = f11.id AND instr(f12.text_key, ?) > 0) ORDER BY f11.title_key ASC, f11.id ASC LIMIT 20) AS f11)), 'otherLetters', json_object('nodes',
  (SELECT json_group_array(json_object('title', f14.title))
   FROM
    (SELECT f14.title AS title
     FROM film AS f14
     WHERE f14.id IN
      (SELECT f15.film_id
       FROM film_title AS f15
       WHERE f15.text_key >= ? AND f15.text_key < ?) ORDER BY f14.title_key ASC, f14.id ASC LIMIT 20) AS f14)), 'signs', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f17
   WHERE EXISTS
    (SELECT 1
     FROM film_title AS f18
     WHERE f18.film_id = f17.id AND instr(f18.text_key, ?) > 0))), 'allOfThem', json_object('nodes',
  (SELECT json_group_array(json_object('title', f20.title))
   FROM
    (SELECT f20.title AS title
     FROM film AS f20
     WHERE f20.id IN
      (SELECT f21.film_id
       FROM film_title AS f21
       WHERE f21.text_key >= ? AND f21.text_key < ? AND instr(f21.text_key, ?) > 0) ORDER BY f20.title_key ASC, f20.id ASC LIMIT 20) AS f20)), 'ofOneTitle', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f23
   WHERE f23.id IN
    (SELECT f24.film_id
     FROM film_title AS f24
     WHERE f24.text_key >= ? AND f24.text_key < ? AND instr(f24.text_key, ?) > 0))), 'people', json_object('nodes',
  (SELECT json_group_array(json_object('name', p26.name))
   FROM
    (SELECT p26.name AS name
     FROM person AS p26
     WHERE p26.id IN
      (SELECT p27.person_id
       FROM person_name AS p27
       WHERE p27.text_key >= ? AND p27.text_key < ?) ORDER BY p26.sort_key ASC, p26.id ASC LIMIT 20) AS p26)), 'alias', json_object('nodes',
  (SELECT json_group_array(json_object('name', p29.name))
   FROM
    (SELECT p29.name AS name
     FROM person AS p29
     WHERE p29.id IN
      (SELECT p30.person_id
       FROM person_name AS p30
       WHERE p30.text_key = ?) ORDER BY p29.sort_key ASC, p29.id ASC LIMIT 20) AS p29)), 'characters', json_object('nodes',
  (SELECT json_group_array(json_object('name', c32.name))
   FROM
    (SELECT c32.name AS name
     FROM character AS c32
     WHERE c32.name_key = ? ORDER BY c32.id ASC LIMIT 20) AS c32)), 'played', json_object('nodes',
  (SELECT json_group_array(json_object('person', json_object('name', p35.name)))
   FROM
    (SELECT c34.person_id AS person_id
     FROM credit AS c34
     WHERE c34.id IN
      (SELECT r36.credit_id
       FROM role AS r36
       WHERE r36.character_id IN
        (SELECT c37.id
         FROM character AS c37
         WHERE c37.name_key >= ? AND c37.name_key < ?)) ORDER BY c34.id ASC LIMIT 20) AS c34 CROSS JOIN person AS p35 ON p35.id = c34.person_id)), 'named', json_object('nodes',
  (SELECT json_group_array(json_object('person', json_object('name', p40.name)))
   FROM
    (SELECT c39.person_id AS person_id
     FROM credit AS c39
     WHERE c39.person_id IN
      (SELECT p41.person_id
       FROM person_name AS p41
       WHERE p41.text_key >= ? AND p41.text_key < ?) ORDER BY c39.id ASC LIMIT 20) AS c39 CROSS JOIN person AS p40 ON p40.id = c39.person_id)), 'everything', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f43
   WHERE EXISTS
    (SELECT 1
     FROM film_title AS f44
     WHERE f44.film_id = f43.id AND instr(f44.text_key, ?) > 0)))))
-- 1: 'rust and bone'
-- 2: 'rust and'
-- 3: 'persepol'
-- 4: 'persepol\U0010ffff'
-- 5: 'vesanj'
-- 6: 'сталк'
-- 7: 'сталк\U0010ffff'
-- 8: '_'
-- 9: 'un'
-- 10: 'un\U0010ffff'
-- 11: 'prophete'
-- 12: 'a p'
-- 13: 'a p\U0010ffff'
-- 14: 'rust'
-- 15: 'agnes'
-- 16: 'agnes\U0010ffff'
-- 17: 'robert allen zimmerman'
-- 18: 'stephanie'
-- 19: 'cesar l'
-- 20: 'cesar l\U0010ffff'
-- 21: 'marion cott'
-- 22: 'marion cott\U0010ffff'
-- 23: ''
