SELECT json_object('data', json_object('first', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'film_' || f2.id))
   FROM
    (SELECT f2.id AS id
     FROM film AS f2 ORDER BY f2.title_key ASC, f2.id ASC LIMIT +?) AS f2), 'edges',
  (SELECT json_group_array(json_object('cursor', f3.cursor))
   FROM
    (SELECT hex(json_array('48da4c28', f3.title_key, f3.id)) AS cursor
     FROM film AS f3 ORDER BY f3.title_key ASC, f3.id ASC LIMIT +?) AS f3), 'totalCount',
  (SELECT d4.film_count
   FROM dataset AS d4), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f5 LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT f7.cursor
   FROM
    (SELECT hex(json_array('48da4c28', f7.title_key, f7.id)) AS cursor
     FROM film AS f7 ORDER BY f7.title_key ASC, f7.id ASC LIMIT +?) AS f7 LIMIT 1), 'endCursor',
  (SELECT f8.cursor
   FROM
    (SELECT hex(json_array('48da4c28', f8.title_key, f8.id)) AS cursor, f8.title_key AS key0, f8.id AS key1
     FROM film AS f8 ORDER BY f8.title_key ASC, f8.id ASC LIMIT +?) AS f8 ORDER BY key0 DESC, key1 DESC LIMIT 1))), 'last', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'film_' || f10.id))
   FROM
    (SELECT *
     FROM
      (SELECT f10.id AS id, f10.title_key AS key0, f10.id AS key1
       FROM film AS f10 ORDER BY f10.title_key DESC, f10.id DESC LIMIT +?) AS f10 ORDER BY key0 ASC, key1 ASC) AS f10), 'pageInfo', json_object('hasNextPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f12 LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT f13.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('48da4c28', f13.title_key, f13.id)) AS cursor, f13.title_key AS key0, f13.id AS key1
       FROM film AS f13 ORDER BY f13.title_key DESC, f13.id DESC LIMIT +?) AS f13 ORDER BY key0 ASC, key1 ASC) AS f13 LIMIT 1), 'endCursor',
  (SELECT f14.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('48da4c28', f14.title_key, f14.id)) AS cursor, f14.title_key AS key0, f14.id AS key1
       FROM film AS f14 ORDER BY f14.title_key DESC, f14.id DESC LIMIT +?) AS f14 ORDER BY key0 ASC, key1 ASC) AS f14 ORDER BY key0 DESC, key1 DESC LIMIT 1)))))
-- 1: 0
-- 2: 0
-- 3: 0
-- 4: 0
-- 5: 0
-- 6: 0
-- 7: 0
-- 8: 0
-- 9: 0
