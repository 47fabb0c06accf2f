WITH near5 AS

  (SELECT c65.person_id AS "key"
   FROM
    (SELECT c65.person_id AS person_id, c65.id AS id
     FROM credit AS c65 ORDER BY c65.id ASC LIMIT
      (SELECT CASE WHEN (count(*) * count(*) > 20 *
        (SELECT max(c69.id)
         FROM credit AS c69)) THEN 2 * 20 *
        (SELECT max(c69.id)
         FROM credit AS c69) / count(*) ELSE 0 END
       FROM
        (SELECT 1
         FROM person_name AS p68
         WHERE p68.text_key >= ? AND p68.text_key < ? LIMIT 50000) AS c67n)) AS c65
   WHERE EXISTS
    (SELECT 1
     FROM person_name AS p66
     WHERE p66.person_id = c65.person_id AND p66.text_key >= ? AND p66.text_key < ?) LIMIT 20 + 1),
near4 AS

  (SELECT p45.id AS "key"
   FROM
    (SELECT p45.id AS id, p45.sort_key AS sort_key
     FROM person AS p45 ORDER BY p45.sort_key ASC, p45.id ASC LIMIT
      (SELECT CASE WHEN (count(*) * count(*) > 20 *
        (SELECT max(p49.id)
         FROM person AS p49)) THEN 2 * 20 *
        (SELECT max(p49.id)
         FROM person AS p49) / count(*) ELSE 0 END
       FROM
        (SELECT 1
         FROM person_name AS p48
         WHERE p48.text_key >= ? AND p48.text_key < ? LIMIT 50000) AS p47n)) AS p45
   WHERE EXISTS
    (SELECT 1
     FROM person_name AS p46
     WHERE p46.person_id = p45.id AND p46.text_key >= ? AND p46.text_key < ?) LIMIT 20 + 1),
near3 AS

  (SELECT f33.id AS "key"
   FROM
    (SELECT f33.id AS id, f33.title_key AS title_key
     FROM film AS f33 ORDER BY f33.title_key ASC, f33.id ASC LIMIT
      (SELECT CASE WHEN (count(*) * count(*) > 20 *
        (SELECT max(f37.id)
         FROM film AS f37)) THEN 2 * 20 *
        (SELECT max(f37.id)
         FROM film AS f37) / count(*) ELSE 0 END
       FROM
        (SELECT 1
         FROM film_title AS f36
         WHERE f36.text_key >= ? AND f36.text_key < ? AND instr(f36.text_key, ?) > 0 LIMIT 50000) AS f35n)) AS f33
   WHERE EXISTS
    (SELECT 1
     FROM film_title AS f34
     WHERE f34.film_id = f33.id AND f34.text_key >= ? AND f34.text_key < ? AND instr(f34.text_key, ?) > 0) LIMIT 20 + 1),
near2 AS

  (SELECT f21.id AS "key"
   FROM
    (SELECT f21.id AS id, f21.title_key AS title_key
     FROM film AS f21 ORDER BY f21.title_key ASC, f21.id ASC LIMIT
      (SELECT CASE WHEN (count(*) * count(*) > 20 *
        (SELECT max(f25.id)
         FROM film AS f25)) THEN 2 * 20 *
        (SELECT max(f25.id)
         FROM film AS f25) / count(*) ELSE 0 END
       FROM
        (SELECT 1
         FROM film_title AS f24
         WHERE f24.text_key >= ? AND f24.text_key < ? LIMIT 50000) AS f23n)) AS f21
   WHERE EXISTS
    (SELECT 1
     FROM film_title AS f22
     WHERE f22.film_id = f21.id AND f22.text_key >= ? AND f22.text_key < ?) LIMIT 20 + 1),
near1 AS

  (SELECT f9.id AS "key"
   FROM
    (SELECT f9.id AS id, f9.title_key AS title_key
     FROM film AS f9 ORDER BY f9.title_key ASC, f9.id ASC LIMIT
      (SELECT CASE WHEN (count(*) * count(*) > 20 *
        (SELECT max(f13.id)
         FROM film AS f13)) THEN 2 * 20 *
        (SELECT max(f13.id)
         FROM film AS f13) / count(*) ELSE 0 END
       FROM
        (SELECT 1
         FROM film_title AS f12
         WHERE f12.text_key >= ? AND f12.text_key < ? LIMIT 50000) AS f11n)) AS f9
   WHERE EXISTS
    (SELECT 1
     FROM film_title AS f10
     WHERE f10.film_id = f9.id AND f10.text_key >= ? AND f10.text_key < ?) LIMIT 20 + 1)
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
      (SELECT near1.key
       FROM near1 UNION ALL SELECT f15.film_id
       FROM film_title AS f15
       WHERE f15.text_key >=
        (SELECT ?
         WHERE
          (SELECT count(*)
           FROM near1) <= 20) AND f15.text_key < ?) ORDER BY f8.title_key ASC, f8.id ASC LIMIT 20) AS f8)), 'contains', json_object('nodes',
  (SELECT json_group_array(json_object('title', f17.title))
   FROM
    (SELECT f17.title AS title
     FROM film AS f17
     WHERE EXISTS
      (SELECT 1
       FROM film_title AS f18
       WHERE f18.film_id = f17.id AND instr(f18.text_key, ?) > 0) ORDER BY f17.title_key ASC, f17.id ASC LIMIT 20) AS f17)), 'otherLetters', json_object('nodes',
  (SELECT json_group_array(json_object('title', f20.title))
   FROM
    (SELECT f20.title AS title
     FROM film AS f20
     WHERE f20.id IN
      (SELECT near2.key
       FROM near2 UNION ALL SELECT f27.film_id
       FROM film_title AS f27
       WHERE f27.text_key >=
        (SELECT ?
         WHERE
          (SELECT count(*)
           FROM near2) <= 20) AND f27.text_key < ?) ORDER BY f20.title_key ASC, f20.id ASC LIMIT 20) AS f20)), 'signs', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f29
   WHERE EXISTS
    (SELECT 1
     FROM film_title AS f30
     WHERE f30.film_id = f29.id AND instr(f30.text_key, ?) > 0))), 'allOfThem', json_object('nodes',
  (SELECT json_group_array(json_object('title', f32.title))
   FROM
    (SELECT f32.title AS title
     FROM film AS f32
     WHERE f32.id IN
      (SELECT near3.key
       FROM near3 UNION ALL SELECT f39.film_id
       FROM film_title AS f39
       WHERE f39.text_key >=
        (SELECT ?
         WHERE
          (SELECT count(*)
           FROM near3) <= 20) AND f39.text_key < ? AND instr(f39.text_key, ?) > 0) ORDER BY f32.title_key ASC, f32.id ASC LIMIT 20) AS f32)), 'ofOneTitle', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f41
   WHERE f41.id IN
    (SELECT f42.film_id
     FROM film_title AS f42
     WHERE f42.text_key >= ? AND f42.text_key < ? AND instr(f42.text_key, ?) > 0))), 'people', json_object('nodes',
  (SELECT json_group_array(json_object('name', p44.name))
   FROM
    (SELECT p44.name AS name
     FROM person AS p44
     WHERE p44.id IN
      (SELECT near4.key
       FROM near4 UNION ALL SELECT p51.person_id
       FROM person_name AS p51
       WHERE p51.text_key >=
        (SELECT ?
         WHERE
          (SELECT count(*)
           FROM near4) <= 20) AND p51.text_key < ?) ORDER BY p44.sort_key ASC, p44.id ASC LIMIT 20) AS p44)), 'alias', json_object('nodes',
  (SELECT json_group_array(json_object('name', p53.name))
   FROM
    (SELECT p53.name AS name
     FROM person AS p53
     WHERE p53.id IN
      (SELECT p54.person_id
       FROM person_name AS p54
       WHERE p54.text_key = ?) ORDER BY p53.sort_key ASC, p53.id ASC LIMIT 20) AS p53)), 'characters', json_object('nodes',
  (SELECT json_group_array(json_object('name', c56.name))
   FROM
    (SELECT c56.name AS name
     FROM character AS c56
     WHERE c56.name_key = ? ORDER BY c56.id ASC LIMIT 20) AS c56)), 'played', json_object('nodes',
  (SELECT json_group_array(json_object('person', json_object('name', p59.name)))
   FROM
    (SELECT c58.person_id AS person_id
     FROM credit AS c58
     WHERE c58.id IN
      (SELECT r60.credit_id
       FROM role AS r60
       WHERE r60.character_id IN
        (SELECT c61.id
         FROM character AS c61
         WHERE c61.name_key >= ? AND c61.name_key < ?)) ORDER BY c58.id ASC LIMIT 20) AS c58 CROSS JOIN person AS p59 ON p59.id = c58.person_id)), 'named', json_object('nodes',
  (SELECT json_group_array(json_object('person', json_object('name', p64.name)))
   FROM
    (SELECT c63.person_id AS person_id
     FROM credit AS c63
     WHERE c63.person_id IN
      (SELECT near5.key
       FROM near5 UNION ALL SELECT p71.person_id
       FROM person_name AS p71
       WHERE p71.text_key >=
        (SELECT ?
         WHERE
          (SELECT count(*)
           FROM near5) <= 20) AND p71.text_key < ?) ORDER BY c63.id ASC LIMIT 20) AS c63 CROSS JOIN person AS p64 ON p64.id = c63.person_id)), 'everything', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f73
   WHERE EXISTS
    (SELECT 1
     FROM film_title AS f74
     WHERE f74.film_id = f73.id AND instr(f74.text_key, ?) > 0)))))
-- 1: 'marion cott'
-- 2: 'marion cott\U0010ffff'
-- 3: 'marion cott'
-- 4: 'marion cott\U0010ffff'
-- 5: 'agnes'
-- 6: 'agnes\U0010ffff'
-- 7: 'agnes'
-- 8: 'agnes\U0010ffff'
-- 9: 'un'
-- 10: 'un\U0010ffff'
-- 11: 'prophete'
-- 12: 'un'
-- 13: 'un\U0010ffff'
-- 14: 'prophete'
-- 15: 'сталк'
-- 16: 'сталк\U0010ffff'
-- 17: 'сталк'
-- 18: 'сталк\U0010ffff'
-- 19: 'persepol'
-- 20: 'persepol\U0010ffff'
-- 21: 'persepol'
-- 22: 'persepol\U0010ffff'
-- 23: 'rust and bone'
-- 24: 'rust and'
-- 25: 'persepol'
-- 26: 'persepol\U0010ffff'
-- 27: 'vesanj'
-- 28: 'сталк'
-- 29: 'сталк\U0010ffff'
-- 30: '_'
-- 31: 'un'
-- 32: 'un\U0010ffff'
-- 33: 'prophete'
-- 34: 'a p'
-- 35: 'a p\U0010ffff'
-- 36: 'rust'
-- 37: 'agnes'
-- 38: 'agnes\U0010ffff'
-- 39: 'robert allen zimmerman'
-- 40: 'stephanie'
-- 41: 'cesar l'
-- 42: 'cesar l\U0010ffff'
-- 43: 'marion cott'
-- 44: 'marion cott\U0010ffff'
-- 45: ''
