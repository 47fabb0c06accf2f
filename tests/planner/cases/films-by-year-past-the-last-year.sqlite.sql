SELECT json_object('data', json_object('up', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title, 'year', f2.year))
   FROM
    (SELECT f2.title AS title, f2.year AS year, f2.year AS key1, f2.id AS key2
     FROM film AS f2
     WHERE f2.year IS ? AND f2.id > ? UNION ALL SELECT f2.title AS title, f2.year AS year, f2.year AS key1, f2.id AS key2
     FROM film AS f2
     WHERE f2.year > ? UNION ALL SELECT f2.title AS title, f2.year AS year, f2.year AS key1, f2.id AS key2
     FROM film AS f2
     WHERE f2.year IS NULL AND ? IS NOT NULL ORDER BY key1 ASC NULLS LAST, key2 ASC LIMIT 20) AS f2)), 'down', json_object('nodes',
  (SELECT json_group_array(json_object('title', f4.title, 'year', f4.year))
   FROM
    (SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.id AS key2
     FROM film AS f4
     WHERE f4.year IS ? AND f4.id < ? UNION ALL SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.id AS key2
     FROM film AS f4
     WHERE f4.year < ? UNION ALL SELECT f4.title AS title, f4.year AS year, f4.year AS key1, f4.id AS key2
     FROM film AS f4
     WHERE f4.year IS NULL AND ? IS NOT NULL ORDER BY key1 DESC NULLS LAST, key2 DESC LIMIT 20) AS f4)), 'among', json_object('nodes',
  (SELECT json_group_array(json_object('title', f6.title, 'year', f6.year))
   FROM
    (SELECT f6.title AS title, f6.year AS year, f6.year AS key1, f6.id AS key2
     FROM film AS f6
     WHERE f6.year IS ? AND f6.id < ? UNION ALL SELECT f6.title AS title, f6.year AS year, f6.year AS key1, f6.id AS key2
     FROM film AS f6
     WHERE f6.year < ? UNION ALL SELECT f6.title AS title, f6.year AS year, f6.year AS key1, f6.id AS key2
     FROM film AS f6
     WHERE f6.year IS NULL AND ? IS NOT NULL ORDER BY key1 DESC NULLS LAST, key2 DESC LIMIT 20) AS f6)), 'back', json_object('nodes',
  (SELECT json_group_array(json_object('title', f8.title, 'year', f8.year))
   FROM
    (SELECT *
     FROM
      (SELECT f8.title AS title, f8.year AS year, f8.year AS key1, f8.id AS key2
       FROM film AS f8
       WHERE f8.year IS ? AND f8.id > ? UNION ALL SELECT f8.title AS title, f8.year AS year, f8.year AS key1, f8.id AS key2
       FROM film AS f8
       WHERE f8.year > ? UNION ALL SELECT f8.title AS title, f8.year AS year, f8.year AS key1, f8.id AS key2
       FROM film AS f8
       WHERE f8.year IS NOT NULL AND ? IS NULL ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT +?) AS f8 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS f8))))
-- 1: 2017
-- 2: 12
-- 3: 2017
-- 4: 2017
-- 5: 1941
-- 6: 15
-- 7: 1941
-- 8: 1941
-- 9: None
-- 10: 8
-- 11: None
-- 12: None
-- 13: None
-- 14: 7
-- 15: None
-- 16: None
-- 17: 3
