SELECT json_object('data', json_object('a', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title, 'year', f2.year))
   FROM
    (SELECT f2.title AS title, f2.year AS year
     FROM film AS f2 ORDER BY f2.year DESC NULLS LAST, f2.id DESC LIMIT +?) AS f2)), 'b', json_object('nodes',
  (SELECT json_group_array(json_object('title', f4.title, 'year', f4.year))
   FROM
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.title_key AS key2, f4.id AS key3
     FROM film AS f4
     WHERE f4.year IS ? AND f4.title_key = ? AND f4.id > ? UNION ALL SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.title_key AS key2, f4.id AS key3
     FROM film AS f4
     WHERE f4.year IS ? AND f4.title_key > ? UNION ALL SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.title_key AS key2, f4.id AS key3
     FROM film AS f4
     WHERE f4.year > ? UNION ALL SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.title_key AS key2, f4.id AS key3
     FROM film AS f4
     WHERE f4.year IS NULL AND ? IS NOT NULL ORDER BY key1 ASC NULLS LAST, key2 ASC, key3 ASC LIMIT +?) AS f4)), 'c', json_object('nodes',
  (SELECT json_group_array(json_object('year', f6.year))
   FROM
    (SELECT f6.year AS year
     FROM film AS f6 ORDER BY f6.year ASC NULLS LAST, f6.id ASC LIMIT +?) AS f6))))
-- 1: 3
-- 2: 1979
-- 3: 'сталкер'
-- 4: 5
-- 5: 1979
-- 6: 'сталкер'
-- 7: 1979
-- 8: 1979
-- 9: 3
-- 10: 3
