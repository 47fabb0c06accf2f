WITH near2 AS

  (SELECT f15.id AS "key"
   FROM
    (SELECT f15.id AS id, f15.year AS year
     FROM film AS f15 ORDER BY f15.year ASC NULLS FIRST, f15.id ASC LIMIT
      (SELECT CASE WHEN (count(*) * count(*) > ? *
        (SELECT max(f19.id)
         FROM film AS f19)) THEN 2 * ? *
        (SELECT max(f19.id)
         FROM film AS f19) / count(*) ELSE 0 END
       FROM
        (SELECT 1
         FROM film_title AS f18
         WHERE f18.text_key >= ? AND f18.text_key < ? LIMIT 50000) AS f17n)) AS f15
   WHERE f15.year >= ? AND (EXISTS
    (SELECT 1
     FROM film_title AS f16
     WHERE f16.film_id = f15.id AND f16.text_key >= ? AND f16.text_key < ?)) LIMIT ? + 1),
near1 AS

  (SELECT p3.id AS "key"
   FROM
    (SELECT p3.id AS id, p3.sort_key AS sort_key
     FROM person AS p3 ORDER BY p3.sort_key ASC, p3.id ASC LIMIT
      (SELECT CASE WHEN (count(*) * count(*) > ? *
        (SELECT max(p7.id)
         FROM person AS p7)) THEN 2 * ? *
        (SELECT max(p7.id)
         FROM person AS p7) / count(*) ELSE 0 END
       FROM
        (SELECT 1
         FROM person_name AS p6
         WHERE p6.text_key >= ? AND p6.text_key < ? LIMIT 50000) AS p5n)) AS p3
   WHERE EXISTS
    (SELECT 1
     FROM person_name AS p4
     WHERE p4.person_id = p3.id AND p4.text_key >= ? AND p4.text_key < ?) LIMIT ? + 1)
 SELECT json_object('data', json_object('people', json_object('edges',
  (SELECT json_group_array(json_object('cursor', p2.cursor, 'node', json_object('name', p2.name)))
   FROM
    (SELECT p2.name AS name, hex(json_array('38faf0ef', p2.sort_key, p2.id)) AS cursor
     FROM person AS p2
     WHERE p2.id IN
      (SELECT near1.key
       FROM near1 UNION ALL SELECT p9.person_id
       FROM person_name AS p9
       WHERE p9.text_key >=
        (SELECT ?
         WHERE
          (SELECT count(*)
           FROM near1) <= ?) AND p9.text_key < ?) ORDER BY p2.sort_key ASC, p2.id ASC LIMIT +?) AS p2), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE p10.id IN
    (SELECT near1.key
     FROM near1 UNION ALL SELECT p12.person_id
     FROM person_name AS p12
     WHERE p12.text_key >=
      (SELECT ?
       WHERE
        (SELECT count(*)
         FROM near1) <= ?) AND p12.text_key < ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))), 'films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f14.title, 'year', f14.year))
   FROM
    (SELECT *
     FROM
      (SELECT f14.title AS title, f14.year AS year, f14.year AS key1, f14.id AS key2
       FROM film AS f14
       WHERE f14.year >= ? AND f14.id IN
        (SELECT near2.key
         FROM near2 UNION ALL SELECT f21.film_id
         FROM film_title AS f21
         WHERE f21.text_key >=
          (SELECT ?
           WHERE
            (SELECT count(*)
             FROM near2) <= ?) AND f21.text_key < ?) ORDER BY f14.year ASC NULLS FIRST, f14.id ASC LIMIT +?) AS f14 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS f14), 'pageInfo', json_object('startCursor',
  (SELECT f22.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('4cc3d5c0', f22.year IS NULL, f22.year, f22.id)) AS cursor, f22.year AS key1, f22.id AS key2
       FROM film AS f22
       WHERE f22.year >= ? AND f22.id IN
        (SELECT near2.key
         FROM near2 UNION ALL SELECT f24.film_id
         FROM film_title AS f24
         WHERE f24.text_key >=
          (SELECT ?
           WHERE
            (SELECT count(*)
             FROM near2) <= ?) AND f24.text_key < ?) ORDER BY f22.year ASC NULLS FIRST, f22.id ASC LIMIT +?) AS f22 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS f22 LIMIT 1), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f25
   WHERE f25.year >= ? AND f25.id IN
    (SELECT near2.key
     FROM near2 UNION ALL SELECT f27.film_id
     FROM film_title AS f27
     WHERE f27.text_key >=
      (SELECT ?
       WHERE
        (SELECT count(*)
         FROM near2) <= ?) AND f27.text_key < ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)), 'totalCount',
  (SELECT count(*)
   FROM film AS f28
   WHERE f28.id IN
    (SELECT f29.film_id
     FROM film_title AS f29
     WHERE f29.text_key >= ? AND f29.text_key < ?) AND f28.year >= ?))))
-- 1: 1
-- 2: 1
-- 3: 'p'
-- 4: 'p\U0010ffff'
-- 5: 1950
-- 6: 'p'
-- 7: 'p\U0010ffff'
-- 8: 1
-- 9: 2
-- 10: 2
-- 11: 'm'
-- 12: 'm\U0010ffff'
-- 13: 'm'
-- 14: 'm\U0010ffff'
-- 15: 2
-- 16: 'm'
-- 17: 2
-- 18: 'm\U0010ffff'
-- 19: 2
-- 20: 'm'
-- 21: 2
-- 22: 'm\U0010ffff'
-- 23: 2
-- 24: 1950
-- 25: 'p'
-- 26: 1
-- 27: 'p\U0010ffff'
-- 28: 1
-- 29: 1950
-- 30: 'p'
-- 31: 1
-- 32: 'p\U0010ffff'
-- 33: 1
-- 34: 1950
-- 35: 'p'
-- 36: 1
-- 37: 'p\U0010ffff'
-- 38: 1
-- 39: 'p'
-- 40: 'p\U0010ffff'
-- 41: 1950
