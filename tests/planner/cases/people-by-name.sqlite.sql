SELECT json_object('data', json_object('names', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'person_' || p2.id, 'name', p2.name, 'sortName', p2.sort_name))
   FROM
    (SELECT p2.id AS id, p2.name AS name, p2.sort_name AS sort_name
     FROM person AS p2 ORDER BY p2.name_key ASC, p2.id ASC LIMIT +?) AS p2), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM person AS p3 LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))), 'sortNames', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'person_' || p5.id, 'name', p5.name, 'sortName', p5.sort_name))
   FROM
    (SELECT *
     FROM
      (SELECT p5.id AS id, p5.name AS name, p5.sort_name AS sort_name, p5.sort_key AS key0, p5.id AS key1
       FROM person AS p5 ORDER BY p5.sort_key DESC, p5.id DESC LIMIT +?) AS p5 ORDER BY key0 ASC, key1 ASC) AS p5), 'pageInfo', json_object('hasNextPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))), 'down', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'person_' || p8.id, 'name', p8.name, 'sortName', p8.sort_name))
   FROM
    (SELECT p8.id AS id, p8.name AS name, p8.sort_name AS sort_name
     FROM person AS p8 ORDER BY p8.name_key DESC, p8.id DESC LIMIT +?) AS p8), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM person AS p9 LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))))
-- 1: 3
-- 2: 3
-- 3: 3
-- 4: 3
-- 5: 3
