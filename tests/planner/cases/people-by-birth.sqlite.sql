SELECT json_object('data', json_object('oldest', json_object('totalCount',
  (SELECT d2.person_count
   FROM dataset AS d2), 'nodes',
  (SELECT json_group_array(json_object('name', p3.name, 'birthDate', CASE WHEN (p3.birth_date IS NOT NULL) THEN json_object('iso', p3.birth_date, 'year', CAST(nullif(substr(p3.birth_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p3.birth_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p3.birth_date, 9, 2), '') AS INTEGER)) ELSE NULL END, 'deathDate', CASE WHEN (p3.death_date IS NOT NULL) THEN json_object('iso', p3.death_date, 'year', CAST(nullif(substr(p3.death_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p3.death_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p3.death_date, 9, 2), '') AS INTEGER)) ELSE NULL END))
   FROM
    (SELECT p3.name AS name, p3.birth_date AS birth_date, p3.death_date AS death_date
     FROM person AS p3 ORDER BY p3.birth_date ASC NULLS LAST, p3.id ASC LIMIT +?) AS p3), 'edges',
  (SELECT json_group_array(json_object('cursor', p4.cursor))
   FROM
    (SELECT hex(json_array('ced0dbfe', p4.birth_date IS NULL, p4.birth_date, p4.id)) AS cursor
     FROM person AS p4 ORDER BY p4.birth_date ASC NULLS LAST, p4.id ASC LIMIT +?) AS p4)), 'youngest', json_object('totalCount',
  (SELECT d6.person_count
   FROM dataset AS d6), 'nodes',
  (SELECT json_group_array(json_object('name', p7.name, 'birthDate', CASE WHEN (p7.birth_date IS NOT NULL) THEN json_object('iso', p7.birth_date, 'year', CAST(nullif(substr(p7.birth_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p7.birth_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p7.birth_date, 9, 2), '') AS INTEGER)) ELSE NULL END, 'deathDate', CASE WHEN (p7.death_date IS NOT NULL) THEN json_object('iso', p7.death_date, 'year', CAST(nullif(substr(p7.death_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p7.death_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p7.death_date, 9, 2), '') AS INTEGER)) ELSE NULL END))
   FROM
    (SELECT p7.name AS name, p7.birth_date AS birth_date, p7.death_date AS death_date
     FROM person AS p7 ORDER BY p7.birth_date DESC NULLS LAST, p7.id DESC LIMIT +?) AS p7)), 'among', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p9
   WHERE p9.birth_date >= ? AND p9.birth_date < ?), 'nodes',
  (SELECT json_group_array(json_object('name', p10.name, 'birthDate', CASE WHEN (p10.birth_date IS NOT NULL) THEN json_object('iso', p10.birth_date, 'year', CAST(nullif(substr(p10.birth_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p10.birth_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p10.birth_date, 9, 2), '') AS INTEGER)) ELSE NULL END, 'deathDate', CASE WHEN (p10.death_date IS NOT NULL) THEN json_object('iso', p10.death_date, 'year', CAST(nullif(substr(p10.death_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p10.death_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p10.death_date, 9, 2), '') AS INTEGER)) ELSE NULL END))
   FROM
    (SELECT p10.name AS name, p10.birth_date AS birth_date, p10.death_date AS death_date
     FROM person AS p10
     WHERE +p10.birth_date >= ? AND +p10.birth_date < ? ORDER BY p10.sort_key ASC, p10.id ASC LIMIT 20) AS p10)), 'inOrder', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p12
   WHERE p12.birth_date >= ? AND p12.birth_date < ?), 'nodes',
  (SELECT json_group_array(json_object('name', p13.name, 'birthDate', CASE WHEN (p13.birth_date IS NOT NULL) THEN json_object('iso', p13.birth_date, 'year', CAST(nullif(substr(p13.birth_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p13.birth_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p13.birth_date, 9, 2), '') AS INTEGER)) ELSE NULL END, 'deathDate', CASE WHEN (p13.death_date IS NOT NULL) THEN json_object('iso', p13.death_date, 'year', CAST(nullif(substr(p13.death_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p13.death_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p13.death_date, 9, 2), '') AS INTEGER)) ELSE NULL END))
   FROM
    (SELECT *
     FROM
      (SELECT p13.name AS name, p13.birth_date AS birth_date, p13.death_date AS death_date, p13.birth_date AS key1, p13.id AS key2
       FROM person AS p13
       WHERE p13.birth_date >= ? AND p13.birth_date < ? ORDER BY p13.birth_date ASC NULLS FIRST, p13.id ASC LIMIT +?) AS p13 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS p13)), 'from', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p15
   WHERE p15.birth_date >= ?), 'nodes',
  (SELECT json_group_array(json_object('name', p16.name, 'birthDate', CASE WHEN (p16.birth_date IS NOT NULL) THEN json_object('iso', p16.birth_date, 'year', CAST(nullif(substr(p16.birth_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p16.birth_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p16.birth_date, 9, 2), '') AS INTEGER)) ELSE NULL END, 'deathDate', CASE WHEN (p16.death_date IS NOT NULL) THEN json_object('iso', p16.death_date, 'year', CAST(nullif(substr(p16.death_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p16.death_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p16.death_date, 9, 2), '') AS INTEGER)) ELSE NULL END))
   FROM
    (SELECT p16.name AS name, p16.birth_date AS birth_date, p16.death_date AS death_date
     FROM person AS p16
     WHERE +p16.birth_date >= ? ORDER BY p16.sort_key ASC, p16.id ASC LIMIT 20) AS p16)), 'upTo', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p18
   WHERE p18.birth_date < ?), 'nodes',
  (SELECT json_group_array(json_object('name', p19.name, 'birthDate', CASE WHEN (p19.birth_date IS NOT NULL) THEN json_object('iso', p19.birth_date, 'year', CAST(nullif(substr(p19.birth_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p19.birth_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p19.birth_date, 9, 2), '') AS INTEGER)) ELSE NULL END, 'deathDate', CASE WHEN (p19.death_date IS NOT NULL) THEN json_object('iso', p19.death_date, 'year', CAST(nullif(substr(p19.death_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p19.death_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p19.death_date, 9, 2), '') AS INTEGER)) ELSE NULL END))
   FROM
    (SELECT p19.name AS name, p19.birth_date AS birth_date, p19.death_date AS death_date
     FROM person AS p19
     WHERE +p19.birth_date < ? ORDER BY p19.sort_key ASC, p19.id ASC LIMIT 20) AS p19)), 'beforeTime', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p21
   WHERE p21.birth_date < ?), 'nodes',
  (SELECT json_group_array(json_object('name', p22.name, 'birthDate', CASE WHEN (p22.birth_date IS NOT NULL) THEN json_object('iso', p22.birth_date, 'year', CAST(nullif(substr(p22.birth_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p22.birth_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p22.birth_date, 9, 2), '') AS INTEGER)) ELSE NULL END, 'deathDate', CASE WHEN (p22.death_date IS NOT NULL) THEN json_object('iso', p22.death_date, 'year', CAST(nullif(substr(p22.death_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p22.death_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p22.death_date, 9, 2), '') AS INTEGER)) ELSE NULL END))
   FROM
    (SELECT p22.name AS name, p22.birth_date AS birth_date, p22.death_date AS death_date
     FROM person AS p22
     WHERE +p22.birth_date < ? ORDER BY p22.sort_key ASC, p22.id ASC LIMIT 20) AS p22)), 'afterTime', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p24
   WHERE p24.birth_date >= ?), 'nodes',
  (SELECT json_group_array(json_object('name', p25.name, 'birthDate', CASE WHEN (p25.birth_date IS NOT NULL) THEN json_object('iso', p25.birth_date, 'year', CAST(nullif(substr(p25.birth_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p25.birth_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p25.birth_date, 9, 2), '') AS INTEGER)) ELSE NULL END, 'deathDate', CASE WHEN (p25.death_date IS NOT NULL) THEN json_object('iso', p25.death_date, 'year', CAST(nullif(substr(p25.death_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(p25.death_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(p25.death_date, 9, 2), '') AS INTEGER)) ELSE NULL END))
   FROM
    (SELECT p25.name AS name, p25.birth_date AS birth_date, p25.death_date AS death_date
     FROM person AS p25
     WHERE +p25.birth_date >= ? ORDER BY p25.sort_key ASC, p25.id ASC LIMIT 20) AS p25)), 'ever', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p27
   WHERE p27.birth_date >= ? AND p27.birth_date < ?))))
-- 1: 5
-- 2: 5
-- 3: 5
-- 4: '1960'
-- 5: '1965'
-- 6: '1960'
-- 7: '1965'
-- 8: '1960'
-- 9: '1965'
-- 10: '1960'
-- 11: '1965'
-- 12: 2
-- 13: '1981'
-- 14: '1981'
-- 15: '1898'
-- 16: '1898'
-- 17: '0000'
-- 18: '0000'
-- 19: '\U0010ffff'
-- 20: '\U0010ffff'
-- 21: ''
-- 22: '\U0010ffff'
