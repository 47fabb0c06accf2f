WITH cut1 AS

  (SELECT p14.id AS "key", json_object('departments',
    (SELECT json_group_array(json_object('department', c15.department, 'count', c15.size))
     FROM
      (SELECT c15.department AS department, count(*) AS size
       FROM credit AS c15
       WHERE c15.person_id = p14.id GROUP BY c15.person_id, c15.department ORDER BY count(*) DESC, c15.department DESC) AS c15), 'collaborators', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c17
       WHERE c17.film_id IN
        (SELECT c18.film_id
         FROM credit AS c18
         WHERE c18.person_id = p14.id) AND c17.person_id != p14.id GROUP BY +c17.person_id) AS c17), 'edges',
    (SELECT json_group_array(json_object('cursor', c19.cursor, 'sharedFilmCount', c19.size, 'node', json_object('name', p20.name), 'sharedFilms', json_object('totalCount',
      (SELECT count(*)
       FROM film AS f22
       WHERE f22.id IN
        (SELECT c23.film_id
         FROM credit AS c23
         WHERE c23.person_id = c19.person_id) AND f22.id IN
        (SELECT c24.film_id
         FROM credit AS c24
         WHERE c24.person_id = p14.id)), 'nodes',
      (SELECT json_group_array(json_object('title', f25.title, 'year', f25.year))
       FROM
        (SELECT f25.title AS title, f25.year AS year
         FROM film AS f25
         WHERE f25.id IN
          (SELECT c26.film_id
           FROM credit AS c26
           WHERE c26.person_id = c19.person_id) AND f25.id IN
          (SELECT c27.film_id
           FROM credit AS c27
           WHERE c27.person_id = p14.id) ORDER BY f25.year DESC NULLS LAST, f25.id DESC LIMIT 20) AS f25), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
      (SELECT 1
       FROM film AS f28
       WHERE f28.id IN
        (SELECT c29.film_id
         FROM credit AS c29
         WHERE c29.person_id = c19.person_id) AND f28.id IN
        (SELECT c30.film_id
         FROM credit AS c30
         WHERE c30.person_id = p14.id) LIMIT 1 OFFSET 20) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))), 'latest', json_object('edges',
      (SELECT json_group_array(json_object('cursor', f32.cursor, 'node', json_object('title', f32.title)))
       FROM
        (SELECT f32.title AS title, hex(json_array('4cc3d5c0', f32.year IS NULL, f32.year, f32.id)) AS cursor
         FROM film AS f32
         WHERE f32.id IN
          (SELECT c33.film_id
           FROM credit AS c33
           WHERE c33.person_id = c19.person_id) AND f32.id IN
          (SELECT c34.film_id
           FROM credit AS c34
           WHERE c34.person_id = p14.id) ORDER BY f32.year DESC NULLS LAST, f32.id DESC LIMIT +?) AS f32), 'facets', json_array(json_object('field', 'DECADE', 'buckets',
      (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'count', bucket.size))
       FROM
        (SELECT f35.year - (f35.year % 10) AS value, min(f35.year - (f35.year % 10)) AS label, count(DISTINCT f35.id) AS size
         FROM film AS f35
         WHERE f35.id IN
          (SELECT c36.film_id
           FROM credit AS c36
           WHERE c36.person_id = c19.person_id) AND f35.id IN
          (SELECT c37.film_id
           FROM credit AS c37
           WHERE c37.person_id = p14.id) AND f35.year - (f35.year % 10) IS NOT NULL GROUP BY f35.year - (f35.year % 10) ORDER BY count(DISTINCT f35.id) DESC, f35.year - (f35.year % 10) LIMIT +?) AS bucket)))), 'early', json_object('nodes',
      (SELECT json_group_array(json_object('title', f39.title))
       FROM
        (SELECT f39.title AS title
         FROM film AS f39
         WHERE f39.id IN
          (SELECT c40.film_id
           FROM credit AS c40
           WHERE c40.person_id = c19.person_id) AND f39.id IN
          (SELECT c41.film_id
           FROM credit AS c41
           WHERE c41.person_id = p14.id) AND +f39.year <= ? ORDER BY f39.title_key ASC, f39.id ASC LIMIT 20) AS f39))))
     FROM
      (SELECT c19.person_id AS person_id, count(DISTINCT c19.film_id) AS size, hex(json_array('08fd0020', count(DISTINCT c19.film_id), c19.person_id)) AS cursor
       FROM credit AS c19
       WHERE c19.film_id IN
        (SELECT c42.film_id
         FROM credit AS c42
         WHERE c42.person_id = p14.id) AND c19.person_id != p14.id GROUP BY +c19.person_id ORDER BY count(DISTINCT c19.film_id) DESC, c19.person_id DESC LIMIT +?) AS c19 CROSS JOIN person AS p20 ON p20.id = c19.person_id), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c43
     WHERE c43.film_id IN
      (SELECT c44.film_id
       FROM credit AS c44
       WHERE c44.person_id = p14.id) AND c43.person_id != p14.id GROUP BY +c43.person_id LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
    (SELECT c45.cursor
     FROM
      (SELECT hex(json_array('08fd0020', count(DISTINCT c45.film_id), c45.person_id)) AS cursor, count(DISTINCT c45.film_id) AS key0, c45.person_id AS key1
       FROM credit AS c45
       WHERE c45.film_id IN
        (SELECT c46.film_id
         FROM credit AS c46
         WHERE c46.person_id = p14.id) AND c45.person_id != p14.id GROUP BY +c45.person_id ORDER BY count(DISTINCT c45.film_id) DESC, c45.person_id DESC LIMIT +?) AS c45 ORDER BY key0 ASC, key1 ASC LIMIT 1))), 'more', json_object('nodes',
    (SELECT json_group_array(json_object('name', p49.name))
     FROM
      (SELECT c48.person_id AS person_id
       FROM credit AS c48
       WHERE c48.film_id IN
        (SELECT c50.film_id
         FROM credit AS c50
         WHERE c50.person_id = p14.id) AND c48.person_id != p14.id GROUP BY +c48.person_id
       HAVING (count(DISTINCT c48.film_id), c48.person_id) < (?, ?) ORDER BY count(DISTINCT c48.film_id) DESC, c48.person_id DESC LIMIT +?) AS c48 CROSS JOIN person AS p49 ON p49.id = c48.person_id), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c51
     WHERE c51.film_id IN
      (SELECT c52.film_id
       FROM credit AS c52
       WHERE c52.person_id = p14.id) AND c51.person_id != p14.id GROUP BY +c51.person_id
     HAVING (count(DISTINCT c51.film_id), c51.person_id) < (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c53
     WHERE c53.film_id IN
      (SELECT c54.film_id
       FROM credit AS c54
       WHERE c54.person_id = p14.id) AND c53.person_id != p14.id GROUP BY +c53.person_id
     HAVING (count(DISTINCT c53.film_id), c53.person_id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c55.cursor
     FROM
      (SELECT hex(json_array('08fd0020', count(DISTINCT c55.film_id), c55.person_id)) AS cursor
       FROM credit AS c55
       WHERE c55.film_id IN
        (SELECT c56.film_id
         FROM credit AS c56
         WHERE c56.person_id = p14.id) AND c55.person_id != p14.id GROUP BY +c55.person_id
       HAVING (count(DISTINCT c55.film_id), c55.person_id) < (?, ?) ORDER BY count(DISTINCT c55.film_id) DESC, c55.person_id DESC LIMIT +?) AS c55 LIMIT 1), 'endCursor',
    (SELECT c57.cursor
     FROM
      (SELECT hex(json_array('08fd0020', count(DISTINCT c57.film_id), c57.person_id)) AS cursor, count(DISTINCT c57.film_id) AS key0, c57.person_id AS key1
       FROM credit AS c57
       WHERE c57.film_id IN
        (SELECT c58.film_id
         FROM credit AS c58
         WHERE c58.person_id = p14.id) AND c57.person_id != p14.id GROUP BY +c57.person_id
       HAVING (count(DISTINCT c57.film_id), c57.person_id) < (?, ?) ORDER BY count(DISTINCT c57.film_id) DESC, c57.person_id DESC LIMIT +?) AS c57 ORDER BY key0 ASC, key1 ASC LIMIT 1))), 'lastOnes', json_object('edges',
    (SELECT json_group_array(json_object('sharedFilmCount', c60.size, 'node', json_object('name', p61.name)))
     FROM
      (SELECT *
       FROM
        (SELECT c60.person_id AS person_id, count(DISTINCT c60.film_id) AS size, count(DISTINCT c60.film_id) AS key0, c60.person_id AS key1
         FROM credit AS c60
         WHERE c60.film_id IN
          (SELECT c62.film_id
           FROM credit AS c62
           WHERE c62.person_id = p14.id) AND c60.person_id != p14.id GROUP BY +c60.person_id ORDER BY count(DISTINCT c60.film_id) ASC, c60.person_id ASC LIMIT +?) AS c60 ORDER BY key0 DESC, key1 DESC) AS c60 CROSS JOIN person AS p61 ON p61.id = c60.person_id), 'pageInfo', json_object('hasNextPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c64
     WHERE c64.film_id IN
      (SELECT c65.film_id
       FROM credit AS c65
       WHERE c65.person_id = p14.id) AND c64.person_id != p14.id GROUP BY +c64.person_id LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))), 'composers', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c67
       WHERE c67.film_id IN
        (SELECT c68.film_id
         FROM credit AS c68
         WHERE c68.person_id = p14.id) AND c67.person_id != p14.id AND c67.department IN
        (SELECT each.value
         FROM json_each(?) AS "each") GROUP BY +c67.person_id) AS c67), 'edges',
    (SELECT json_group_array(json_object('sharedFilmCount', c69.size, 'node', json_object('name', p70.name)))
     FROM
      (SELECT c69.person_id AS person_id, count(DISTINCT c69.film_id) AS size
       FROM credit AS c69
       WHERE c69.film_id IN
        (SELECT c71.film_id
         FROM credit AS c71
         WHERE c71.person_id = p14.id) AND c69.person_id != p14.id AND c69.department IN
        (SELECT each.value
         FROM json_each(?) AS "each") GROUP BY +c69.person_id ORDER BY count(DISTINCT c69.film_id) DESC, c69.person_id DESC LIMIT 20) AS c69 CROSS JOIN person AS p70 ON p70.id = c69.person_id))) AS value
   FROM person AS p14)
 SELECT json_object('data', json_object('person',
  (SELECT json(
    (SELECT cut1.value
     FROM cut1
     WHERE cut1.key = p1.id))
   FROM person AS p1
   WHERE p1.id = coalesce(
    (SELECT p2.id
     FROM person AS p2
     WHERE p2.slug = ?),
    (SELECT f3.person_id
     FROM former_person AS f3
     WHERE f3.slug = ?))), 'alone',
  (SELECT json_object('departments',
    (SELECT json_group_array(json_object('department', c5.department, 'count', c5.size))
     FROM
      (SELECT c5.department AS department, count(*) AS size
       FROM credit AS c5
       WHERE c5.person_id = p4.id GROUP BY c5.person_id, c5.department ORDER BY count(*) DESC, c5.department DESC) AS c5), 'collaborators', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c7
       WHERE c7.film_id IN
        (SELECT c8.film_id
         FROM credit AS c8
         WHERE c8.person_id = p4.id) AND c7.person_id != p4.id AND c7.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each") GROUP BY +c7.person_id) AS c7), 'nodes',
    (SELECT json_group_array(json_object('name', p10.name))
     FROM
      (SELECT c9.person_id AS person_id
       FROM credit AS c9
       WHERE c9.film_id IN
        (SELECT c11.film_id
         FROM credit AS c11
         WHERE c11.person_id = p4.id) AND c9.person_id != p4.id AND c9.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each") GROUP BY +c9.person_id ORDER BY count(DISTINCT c9.film_id) DESC, c9.person_id DESC LIMIT 20) AS c9 CROSS JOIN person AS p10 ON p10.id = c9.person_id)))
   FROM person AS p4
   WHERE p4.id = coalesce(
    (SELECT p12.id
     FROM person AS p12
     WHERE p12.slug = ?),
    (SELECT f13.person_id
     FROM former_person AS f13
     WHERE f13.slug = ?)))))
-- 1: 1
-- 2: 20
-- 3: 2009
-- 4: 4
-- 5: 4
-- 6: 4
-- 7: 2
-- 8: 49
-- 9: 3
-- 10: 2
-- 11: 49
-- 12: 3
-- 13: 2
-- 14: 49
-- 15: 2
-- 16: 49
-- 17: 3
-- 18: 2
-- 19: 49
-- 20: 3
-- 21: 2
-- 22: 2
-- 23: '["MUSIC","WRITING"]'
-- 24: '["MUSIC","WRITING"]'
-- 25: 'jacques-audiard'
-- 26: 'jacques-audiard'
-- 27: '["CAST"]'
-- 28: '["CAST"]'
-- 29: 'scandar-copti'
-- 30: 'scandar-copti'
