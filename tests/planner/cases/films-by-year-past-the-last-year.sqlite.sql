SELECT json_object('data', json_object('up', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title, 'year', f2.year))
   FROM
    (SELECT f2.title AS title, f2.year AS year
     FROM film AS f2
     WHERE (f2.year IS NULL) >= ? AND ((f2.year IS NULL) > ? OR (f2.year IS NULL) IS ? AND f2.year > ? OR (f2.year IS NULL) IS ? AND f2.year IS ? AND f2.id > ?) ORDER BY f2.year IS NULL ASC, f2.year ASC, f2.id ASC LIMIT 20) AS f2)), 'down', json_object('nodes',
  (SELECT json_group_array(json_object('title', f4.title, 'year', f4.year))
   FROM
    (SELECT f4.title AS title, f4.year AS year
     FROM film AS f4
     WHERE (f4.year IS NULL) >= ? AND ((f4.year IS NULL) > ? OR (f4.year IS NULL) IS ? AND f4.year < ? OR (f4.year IS NULL) IS ? AND f4.year IS ? AND f4.id < ?) ORDER BY f4.year IS NULL ASC, f4.year DESC, f4.id DESC LIMIT 20) AS f4)), 'among', json_object('nodes',
  (SELECT json_group_array(json_object('title', f6.title, 'year', f6.year))
   FROM
    (SELECT f6.title AS title, f6.year AS year
     FROM film AS f6
     WHERE (f6.year IS NULL) >= ? AND ((f6.year IS NULL) > ? OR (f6.year IS NULL) IS ? AND f6.year < ? OR (f6.year IS NULL) IS ? AND f6.year IS ? AND f6.id < ?) ORDER BY f6.year IS NULL ASC, f6.year DESC, f6.id DESC LIMIT 20) AS f6)), 'back', json_object('nodes',
  (SELECT json_group_array(json_object('title', f8.title, 'year', f8.year))
   FROM
    (SELECT *
     FROM
      (SELECT f8.title AS title, f8.year AS year, f8.year IS NULL AS key0, f8.year AS key1, f8.id AS key2
       FROM film AS f8
       WHERE (f8.year IS NULL) <= ? AND ((f8.year IS NULL) < ? OR (f8.year IS NULL) IS ? AND f8.year > ? OR (f8.year IS NULL) IS ? AND f8.year IS ? AND f8.id > ?) ORDER BY f8.year IS NULL DESC, f8.year ASC, f8.id ASC LIMIT ?) AS f8 ORDER BY f8.key0 ASC, f8.key1 DESC, f8.key2 DESC) AS f8))))
-- 1: 0
-- 2: 0
-- 3: 0
-- 4: 2017
-- 5: 0
-- 6: 2017
-- 7: 12
-- 8: 0
-- 9: 0
-- 10: 0
-- 11: 1941
-- 12: 0
-- 13: 1941
-- 14: 15
-- 15: 1
-- 16: 1
-- 17: 1
-- 18: None
-- 19: 1
-- 20: None
-- 21: 8
-- 22: 1
-- 23: 1
-- 24: 1
-- 25: None
-- 26: 1
-- 27: None
-- 28: 7
-- 29: 3
