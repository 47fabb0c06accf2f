SELECT json_object('data', json_object('films', json_object('one',
  (SELECT d2.film_count
   FROM dataset AS d2), 'two',
  (SELECT d3.film_count
   FROM dataset AS d3), 'a',
  (SELECT json_group_array(json_object('cursor', f4.cursor, 'node', json_object('title', f4.title)))
   FROM
    (SELECT f4.title AS title, hex(json_array('48da4c28', f4.title_key, f4.id)) AS cursor
     FROM film AS f4 ORDER BY f4.title_key ASC, f4.id ASC LIMIT +?) AS f4), 'b',
  (SELECT json_group_array(json_object('again', f5.cursor, 'cursor', f5.cursor, 'film', json_object('slug', f5.slug), 'node', json_object('id', 'film_' || f5.id)))
   FROM
    (SELECT f5.slug AS slug, f5.id AS id, hex(json_array('48da4c28', f5.title_key, f5.id)) AS cursor
     FROM film AS f5 ORDER BY f5.title_key ASC, f5.id ASC LIMIT +?) AS f5), 'c',
  (SELECT json_group_array(json_object('title', f6.title))
   FROM
    (SELECT f6.title AS title
     FROM film AS f6 ORDER BY f6.title_key ASC, f6.id ASC LIMIT +?) AS f6), 'd',
  (SELECT json_group_array(json_object('year', f7.year))
   FROM
    (SELECT f7.year AS year
     FROM film AS f7 ORDER BY f7.title_key ASC, f7.id ASC LIMIT +?) AS f7), 'e', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f8 LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
  (SELECT f9.cursor
   FROM
    (SELECT hex(json_array('48da4c28', f9.title_key, f9.id)) AS cursor, f9.title_key AS key0, f9.id AS key1
     FROM film AS f9 ORDER BY f9.title_key ASC, f9.id ASC LIMIT +?) AS f9 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'f', json_object('hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT f11.cursor
   FROM
    (SELECT hex(json_array('48da4c28', f11.title_key, f11.id)) AS cursor
     FROM film AS f11 ORDER BY f11.title_key ASC, f11.id ASC LIMIT +?) AS f11 LIMIT 1), 'more', json(CASE EXISTS
  (SELECT 1
   FROM film AS f12 LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))))
-- 1: 2
-- 2: 2
-- 3: 2
-- 4: 2
-- 5: 2
-- 6: 2
-- 7: 2
-- 8: 2
