SELECT json_object('data', json_object('longest', json_object('edges',
  (SELECT json_group_array(json_object('cursor', f2.cursor, 'node', json_object('title', f2.title, 'runtimeMinutes', f2.runtime_minutes)))
   FROM
    (SELECT f2.title AS title, f2.runtime_minutes AS runtime_minutes, hex(json_array('eb260dcd', f2.runtime_minutes IS NULL, f2.runtime_minutes, f2.id)) AS cursor
     FROM film AS f2 ORDER BY f2.runtime_minutes DESC NULLS LAST, f2.id DESC LIMIT +?) AS f2)), 'shortest', json_object('edges',
  (SELECT json_group_array(json_object('cursor', f4.cursor, 'node', json_object('title', f4.title, 'runtimeMinutes', f4.runtime_minutes)))
   FROM
    (SELECT f4.title AS title, f4.runtime_minutes AS runtime_minutes, hex(json_array('0245a8f8', f4.runtime_minutes IS NULL, f4.runtime_minutes, f4.id)) AS cursor
     FROM film AS f4 ORDER BY f4.runtime_minutes ASC NULLS LAST, f4.id ASC LIMIT +?) AS f4)), 'unknownLast', json_object('edges',
  (SELECT json_group_array(json_object('cursor', f6.cursor, 'node', json_object('title', f6.title, 'runtimeMinutes', f6.runtime_minutes)))
   FROM
    (SELECT *
     FROM
      (SELECT f6.title AS title, f6.runtime_minutes AS runtime_minutes, hex(json_array('cbda9c21', f6.runtime_minutes IS NULL, f6.runtime_minutes, f6.title_key, f6.id)) AS cursor, f6.runtime_minutes AS key1, f6.title_key AS key2, f6.id AS key3
       FROM film AS f6 ORDER BY f6.runtime_minutes DESC NULLS FIRST, f6.title_key DESC, f6.id DESC LIMIT +?) AS f6 ORDER BY key1 ASC NULLS LAST, key2 ASC, key3 ASC) AS f6))))
-- 1: 3
-- 2: 3
-- 3: 2
