WITH cut1 AS

  (SELECT p10.id AS "key", json_object('departments',
    (SELECT json_group_array(json_object('department', c11.department, 'count', c11.size))
     FROM
      (SELECT c11.department AS department, count(*) AS size
       FROM credit AS c11
       WHERE c11.person_id = p10.id GROUP BY c11.person_id, c11.department ORDER BY count(*) DESC, c11.department DESC) AS c11), 'collaborators', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c13
       WHERE c13.film_id IN
        (SELECT c14.film_id
         FROM credit AS c14
         WHERE c14.person_id = p10.id) AND c13.person_id != p10.id GROUP BY +c13.person_id) AS c13), 'edges',
    (SELECT json_group_array(json_object('cursor', c15.cursor, 'sharedFilmCount', c15.size, 'node',
      (SELECT json_object('name', p16.name)
       FROM person AS p16
       WHERE p16.id = c15.person_id), 'sharedFilms', json_object('totalCount',
      (SELECT count(*)
       FROM film AS f18
       WHERE f18.id IN
        (SELECT c19.film_id
         FROM credit AS c19
         WHERE c19.person_id = c15.person_id) AND f18.id IN
        (SELECT c20.film_id
         FROM credit AS c20
         WHERE c20.person_id = p10.id)), 'nodes',
      (SELECT json_group_array(json_object('title', f21.title, 'year', f21.year))
       FROM
        (SELECT f21.title AS title, f21.year AS year
         FROM film AS f21
         WHERE f21.id IN
          (SELECT c22.film_id
           FROM credit AS c22
           WHERE c22.person_id = c15.person_id) AND f21.id IN
          (SELECT c23.film_id
           FROM credit AS c23
           WHERE c23.person_id = p10.id) ORDER BY f21.year IS NULL ASC, f21.year DESC, f21.id DESC LIMIT 20) AS f21), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
      (SELECT 1
       FROM film AS f24
       WHERE f24.id IN
        (SELECT c25.film_id
         FROM credit AS c25
         WHERE c25.person_id = c15.person_id) AND f24.id IN
        (SELECT c26.film_id
         FROM credit AS c26
         WHERE c26.person_id = p10.id) LIMIT 1 OFFSET 20) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))), 'latest', json_object('edges',
      (SELECT json_group_array(json_object('cursor', f28.cursor, 'node', json_object('title', f28.title)))
       FROM
        (SELECT f28.title AS title, hex(json_array('4cc3d5c0', f28.year IS NULL, f28.year, f28.id)) AS cursor
         FROM film AS f28
         WHERE f28.id IN
          (SELECT c29.film_id
           FROM credit AS c29
           WHERE c29.person_id = c15.person_id) AND f28.id IN
          (SELECT c30.film_id
           FROM credit AS c30
           WHERE c30.person_id = p10.id) ORDER BY f28.year IS NULL ASC, f28.year DESC, f28.id DESC LIMIT ?) AS f28), 'facets', json_array(json_object('field', 'DECADE', 'buckets',
      (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'count', bucket.size))
       FROM
        (SELECT f31.year - (f31.year % 10) AS value, min(f31.year - (f31.year % 10)) AS label, count(DISTINCT f31.id) AS size
         FROM film AS f31
         WHERE f31.id IN
          (SELECT c32.film_id
           FROM credit AS c32
           WHERE c32.person_id = c15.person_id) AND f31.id IN
          (SELECT c33.film_id
           FROM credit AS c33
           WHERE c33.person_id = p10.id) AND f31.year - (f31.year % 10) IS NOT NULL GROUP BY f31.year - (f31.year % 10) ORDER BY count(DISTINCT f31.id) DESC, f31.year - (f31.year % 10) LIMIT ?) AS bucket)))), 'early', json_object('nodes',
      (SELECT json_group_array(json_object('title', f35.title))
       FROM
        (SELECT f35.title AS title
         FROM film AS f35
         WHERE f35.id IN
          (SELECT c36.film_id
           FROM credit AS c36
           WHERE c36.person_id = c15.person_id) AND f35.id IN
          (SELECT c37.film_id
           FROM credit AS c37
           WHERE c37.person_id = p10.id) AND f35.year <= ? ORDER BY f35.title_key ASC, f35.id ASC LIMIT 20) AS f35))))
     FROM
      (SELECT c15.person_id AS person_id, count(DISTINCT c15.film_id) AS size, hex(json_array('08fd0020', count(DISTINCT c15.film_id), c15.person_id)) AS cursor
       FROM credit AS c15
       WHERE c15.film_id IN
        (SELECT c38.film_id
         FROM credit AS c38
         WHERE c38.person_id = p10.id) AND c15.person_id != p10.id GROUP BY +c15.person_id ORDER BY count(DISTINCT c15.film_id) DESC, c15.person_id DESC LIMIT ?) AS c15), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c39
     WHERE c39.film_id IN
      (SELECT c40.film_id
       FROM credit AS c40
       WHERE c40.person_id = p10.id) AND c39.person_id != p10.id GROUP BY +c39.person_id LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
    (SELECT c41.cursor
     FROM
      (SELECT hex(json_array('08fd0020', count(DISTINCT c41.film_id), c41.person_id)) AS cursor, count(DISTINCT c41.film_id) AS key0, c41.person_id AS key1
       FROM credit AS c41
       WHERE c41.film_id IN
        (SELECT c42.film_id
         FROM credit AS c42
         WHERE c42.person_id = p10.id) AND c41.person_id != p10.id GROUP BY +c41.person_id ORDER BY count(DISTINCT c41.film_id) DESC, c41.person_id DESC LIMIT ?) AS c41 ORDER BY c41.key0 ASC, c41.key1 ASC LIMIT 1))), 'more', json_object('nodes',
    (SELECT json_group_array(
      (SELECT json_object('name', p45.name)
       FROM person AS p45
       WHERE p45.id = c44.person_id))
     FROM
      (SELECT c44.person_id AS person_id
       FROM credit AS c44
       WHERE c44.film_id IN
        (SELECT c46.film_id
         FROM credit AS c46
         WHERE c46.person_id = p10.id) AND c44.person_id != p10.id GROUP BY +c44.person_id
       HAVING (count(DISTINCT c44.film_id), c44.person_id) < (?, ?) ORDER BY count(DISTINCT c44.film_id) DESC, c44.person_id DESC LIMIT ?) AS c44), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c47
     WHERE c47.film_id IN
      (SELECT c48.film_id
       FROM credit AS c48
       WHERE c48.person_id = p10.id) AND c47.person_id != p10.id GROUP BY +c47.person_id
     HAVING (count(DISTINCT c47.film_id), c47.person_id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c49
     WHERE c49.film_id IN
      (SELECT c50.film_id
       FROM credit AS c50
       WHERE c50.person_id = p10.id) AND c49.person_id != p10.id GROUP BY +c49.person_id
     HAVING (count(DISTINCT c49.film_id), c49.person_id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c51.cursor
     FROM
      (SELECT hex(json_array('08fd0020', count(DISTINCT c51.film_id), c51.person_id)) AS cursor
       FROM credit AS c51
       WHERE c51.film_id IN
        (SELECT c52.film_id
         FROM credit AS c52
         WHERE c52.person_id = p10.id) AND c51.person_id != p10.id GROUP BY +c51.person_id
       HAVING (count(DISTINCT c51.film_id), c51.person_id) < (?, ?) ORDER BY count(DISTINCT c51.film_id) DESC, c51.person_id DESC LIMIT ?) AS c51 LIMIT 1), 'endCursor',
    (SELECT c53.cursor
     FROM
      (SELECT hex(json_array('08fd0020', count(DISTINCT c53.film_id), c53.person_id)) AS cursor, count(DISTINCT c53.film_id) AS key0, c53.person_id AS key1
       FROM credit AS c53
       WHERE c53.film_id IN
        (SELECT c54.film_id
         FROM credit AS c54
         WHERE c54.person_id = p10.id) AND c53.person_id != p10.id GROUP BY +c53.person_id
       HAVING (count(DISTINCT c53.film_id), c53.person_id) < (?, ?) ORDER BY count(DISTINCT c53.film_id) DESC, c53.person_id DESC LIMIT ?) AS c53 ORDER BY c53.key0 ASC, c53.key1 ASC LIMIT 1))), 'lastOnes', json_object('edges',
    (SELECT json_group_array(json_object('sharedFilmCount', c56.size, 'node',
      (SELECT json_object('name', p57.name)
       FROM person AS p57
       WHERE p57.id = c56.person_id)))
     FROM
      (SELECT *
       FROM
        (SELECT c56.person_id AS person_id, count(DISTINCT c56.film_id) AS size, count(DISTINCT c56.film_id) AS key0, c56.person_id AS key1
         FROM credit AS c56
         WHERE c56.film_id IN
          (SELECT c58.film_id
           FROM credit AS c58
           WHERE c58.person_id = p10.id) AND c56.person_id != p10.id GROUP BY +c56.person_id ORDER BY count(DISTINCT c56.film_id) ASC, c56.person_id ASC LIMIT ?) AS c56 ORDER BY c56.key0 DESC, c56.key1 DESC) AS c56), 'pageInfo', json_object('hasNextPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c60
     WHERE c60.film_id IN
      (SELECT c61.film_id
       FROM credit AS c61
       WHERE c61.person_id = p10.id) AND c60.person_id != p10.id GROUP BY +c60.person_id LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))), 'composers', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c63
       WHERE c63.film_id IN
        (SELECT c64.film_id
         FROM credit AS c64
         WHERE c64.person_id = p10.id) AND c63.person_id != p10.id AND c63.department IN
        (SELECT each.value
         FROM json_each(?) AS "each") GROUP BY +c63.person_id) AS c63), 'edges',
    (SELECT json_group_array(json_object('sharedFilmCount', c65.size, 'node',
      (SELECT json_object('name', p66.name)
       FROM person AS p66
       WHERE p66.id = c65.person_id)))
     FROM
      (SELECT c65.person_id AS person_id, count(DISTINCT c65.film_id) AS size
       FROM credit AS c65
       WHERE c65.film_id IN
        (SELECT c67.film_id
         FROM credit AS c67
         WHERE c67.person_id = p10.id) AND c65.person_id != p10.id AND c65.department IN
        (SELECT each.value
         FROM json_each(?) AS "each") GROUP BY +c65.person_id ORDER BY count(DISTINCT c65.film_id) DESC, c65.person_id DESC LIMIT 20) AS c65))) AS value
   FROM person AS p10)
 SELECT json_object('data', json_object('person',
  (SELECT json(
    (SELECT cut1.value
     FROM cut1
     WHERE cut1.key = p1.id))
   FROM person AS p1
   WHERE p1.slug = ?), 'alone',
  (SELECT json_object('departments',
    (SELECT json_group_array(json_object('department', c3.department, 'count', c3.size))
     FROM
      (SELECT c3.department AS department, count(*) AS size
       FROM credit AS c3
       WHERE c3.person_id = p2.id GROUP BY c3.person_id, c3.department ORDER BY count(*) DESC, c3.department DESC) AS c3), 'collaborators', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c5
       WHERE c5.film_id IN
        (SELECT c6.film_id
         FROM credit AS c6
         WHERE c6.person_id = p2.id) AND c5.person_id != p2.id AND c5.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each") GROUP BY +c5.person_id) AS c5), 'nodes',
    (SELECT json_group_array(
      (SELECT json_object('name', p8.name)
       FROM person AS p8
       WHERE p8.id = c7.person_id))
     FROM
      (SELECT c7.person_id AS person_id
       FROM credit AS c7
       WHERE c7.film_id IN
        (SELECT c9.film_id
         FROM credit AS c9
         WHERE c9.person_id = p2.id) AND c7.person_id != p2.id AND c7.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each") GROUP BY +c7.person_id ORDER BY count(DISTINCT c7.film_id) DESC, c7.person_id DESC LIMIT 20) AS c7)))
   FROM person AS p2
   WHERE p2.slug = ?)))
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
-- 26: '["CAST"]'
-- 27: '["CAST"]'
-- 28: 'scandar-copti'
