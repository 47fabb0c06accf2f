SELECT json_object('data', json_object('oldest', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title, 'year', f2.year))
   FROM
    (SELECT f2.title AS title, f2.year AS year
     FROM film AS f2 ORDER BY f2.year ASC NULLS LAST, f2.id ASC LIMIT 20) AS f2)), 'newest', json_object('nodes',
  (SELECT json_group_array(json_object('title', f4.title, 'year', f4.year))
   FROM
    (SELECT f4.title AS title, f4.year AS year
     FROM film AS f4 ORDER BY f4.year DESC NULLS LAST, f4.id DESC LIMIT +?) AS f4)), 'titles', json_object('nodes',
  (SELECT json_group_array(json_object('title', f6.title, 'year', f6.year))
   FROM
    (SELECT f6.title AS title, f6.year AS year
     FROM film AS f6 ORDER BY f6.title_key DESC, f6.id DESC LIMIT +?) AS f6)), 'both', json_object('nodes',
  (SELECT json_group_array(json_object('title', f8.title, 'year', f8.year))
   FROM
    (SELECT f8.title AS title, f8.year AS year
     FROM film AS f8 ORDER BY f8.year DESC NULLS LAST, f8.title_key ASC, f8.id DESC LIMIT +?) AS f8)), 'none', json_object('nodes',
  (SELECT json_group_array(json_object('title', f10.title, 'year', f10.year))
   FROM
    (SELECT f10.title AS title, f10.year AS year
     FROM film AS f10 ORDER BY f10.title_key ASC, f10.id ASC LIMIT +?) AS f10))))
-- 1: 100
-- 2: 5
-- 3: 5
-- 4: 2
