SELECT format('{"data":%s}', format('{"whole":%s,"wholeOnly":%s,"begins":%s,"contains":%s,"otherLetters":%s,"signs":%s,"allOfThem":%s,"ofOneTitle":%s,"people":%s,"alias":%s,"characters":%s,"played":%s,"named":%s,"everything":%s}', format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f2.title)), ','))
   FROM
    (SELECT f2.title AS title
     FROM film AS f2
     WHERE f2.id IN
      (SELECT f3.film_id
       FROM film_title AS f3
       WHERE f3.text_key = CAST($1 AS TEXT)) ORDER BY f2.title_key ASC, f2.id ASC
      LIMIT 20) AS f2)), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM film AS f5
   WHERE f5.id IN
    (SELECT f6.film_id
     FROM film_title AS f6
     WHERE f6.text_key = CAST($2 AS TEXT)))), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"originalTitle":%s}', to_json(f8.title), to_json(f8.original_title)), ','))
   FROM
    (SELECT f8.title AS title, f8.original_title AS original_title
     FROM film AS f8
     WHERE f8.id IN
      (SELECT f9.film_id
       FROM film_title AS f9
       WHERE f9.text_key >= CAST($3 AS TEXT) AND f9.text_key < CAST($4 AS TEXT)) ORDER BY f8.title_key ASC, f8.id ASC
      LIMIT 20) AS f8)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f11.title)), ','))
   FROM
    (SELECT f11.title AS title
     FROM film AS f11
     WHERE EXISTS
      (SELECT 1
       FROM film_title AS f12
       WHERE f12.film_id = f11.id AND strpos(f12.text_key, CAST($5 AS TEXT)) > 0) ORDER BY f11.title_key ASC, f11.id ASC
      LIMIT 20) AS f11)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f14.title)), ','))
   FROM
    (SELECT f14.title AS title
     FROM film AS f14
     WHERE f14.id IN
      (SELECT f15.film_id
       FROM film_title AS f15
       WHERE f15.text_key >= CAST($6 AS TEXT) AND f15.text_key < CAST($7 AS TEXT)) ORDER BY f14.title_key ASC, f14.id ASC
      LIMIT 20) AS f14)), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM film AS f17
   WHERE EXISTS
    (SELECT 1
     FROM film_title AS f18
     WHERE f18.film_id = f17.id AND strpos(f18.text_key, CAST($8 AS TEXT)) > 0))), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f20.title)), ','))
   FROM
    (SELECT f20.title AS title
     FROM film AS f20
     WHERE f20.id IN
      (SELECT f21.film_id
       FROM film_title AS f21
       WHERE f21.text_key >= CAST($9 AS TEXT) AND f21.text_key < CAST($10 AS TEXT) AND strpos(f21.text_key, CAST($11 AS TEXT)) > 0) ORDER BY f20.title_key ASC, f20.id ASC
      LIMIT 20) AS f20)), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM film AS f23
   WHERE f23.id IN
    (SELECT f24.film_id
     FROM film_title AS f24
     WHERE f24.text_key >= CAST($12 AS TEXT) AND f24.text_key < CAST($13 AS TEXT) AND strpos(f24.text_key, CAST($14 AS TEXT)) > 0))), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p26.name)), ','))
   FROM
    (SELECT p26.name AS name
     FROM person AS p26
     WHERE p26.id IN
      (SELECT p27.person_id
       FROM person_name AS p27
       WHERE p27.text_key >= CAST($15 AS TEXT) AND p27.text_key < CAST($16 AS TEXT)) ORDER BY p26.sort_key ASC, p26.id ASC
      LIMIT 20) AS p26)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p29.name)), ','))
   FROM
    (SELECT p29.name AS name
     FROM person AS p29
     WHERE p29.id IN
      (SELECT p30.person_id
       FROM person_name AS p30
       WHERE p30.text_key = CAST($17 AS TEXT)) ORDER BY p29.sort_key ASC, p29.id ASC
      LIMIT 20) AS p29)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(c32.name)), ','))
   FROM
    (SELECT c32.name AS name
     FROM character AS c32
     WHERE c32.name_key = CAST($18 AS TEXT) ORDER BY c32.id ASC
      LIMIT 20) AS c32)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"person":%s}',
    (SELECT format('{"name":%s}', to_json(p35.name))
     FROM person AS p35
     WHERE p35.id = c34.person_id)), ','))
   FROM
    (SELECT c34.person_id AS person_id
     FROM credit AS c34
     WHERE c34.id IN
      (SELECT r36.credit_id
       FROM role AS r36
       WHERE r36.character_id IN
        (SELECT c37.id
         FROM character AS c37
         WHERE c37.name_key >= CAST($19 AS TEXT) AND c37.name_key < CAST($20 AS TEXT))) ORDER BY c34.id ASC
      LIMIT 20) AS c34)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"person":%s}',
    (SELECT format('{"name":%s}', to_json(p40.name))
     FROM person AS p40
     WHERE p40.id = c39.person_id)), ','))
   FROM
    (SELECT c39.person_id AS person_id
     FROM credit AS c39
     WHERE c39.person_id IN
      (SELECT p41.person_id
       FROM person_name AS p41
       WHERE p41.text_key >= CAST($21 AS TEXT) AND p41.text_key < CAST($22 AS TEXT)) ORDER BY c39.id ASC
      LIMIT 20) AS c39)), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM film AS f43
   WHERE EXISTS
    (SELECT 1
     FROM film_title AS f44
     WHERE f44.film_id = f43.id AND strpos(f44.text_key, CAST($23 AS TEXT)) > 0)))))
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
