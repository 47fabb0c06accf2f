SELECT json_object('data', json_object('films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title))
   FROM
    (SELECT f2.title AS title
     FROM film AS f2 ORDER BY f2.title_key ASC, f2.id ASC LIMIT +?) AS f2))))
-- 1: 2
