SELECT json_object('data', json_object('a', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title, 'year', f2.year))
   FROM
    (SELECT f2.title AS title, f2.year AS year
     FROM film AS f2 ORDER BY f2.year IS NULL ASC, f2.year DESC, f2.id DESC LIMIT ?) AS f2)), 'b', json_object('nodes',
  (SELECT json_group_array(json_object('title', f4.title, 'year', f4.year))
   FROM
    (SELECT f4.title AS title, f4.year AS year
     FROM film AS f4
     WHERE (f4.year IS NULL) >= ? AND ((f4.year IS NULL) > ? OR (f4.year IS NULL) IS ? AND f4.year > ? OR (f4.year IS NULL) IS ? AND f4.year IS ? AND f4.title_key > ? OR (f4.year IS NULL) IS ? AND f4.year IS ? AND f4.title_key IS ? AND f4.id > ?) ORDER BY f4.year IS NULL ASC, f4.year ASC, f4.title_key ASC, f4.id ASC LIMIT ?) AS f4)), 'c', json_object('nodes',
  (SELECT json_group_array(json_object('year', f6.year))
   FROM
    (SELECT f6.year AS year
     FROM film AS f6 ORDER BY f6.year IS NULL ASC, f6.year ASC, f6.id ASC LIMIT ?) AS f6))))
-- 1: 3
-- 2: 0
-- 3: 0
-- 4: 0
-- 5: 1979
-- 6: 0
-- 7: 1979
-- 8: 'сталкер'
-- 9: 0
-- 10: 1979
-- 11: 'сталкер'
-- 12: 5
-- 13: 3
-- 14: 3
