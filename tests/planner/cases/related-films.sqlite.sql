SELECT json_object('data', json_object('film',
  (SELECT json_object('related', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c3
       WHERE c3.person_id IN
        (SELECT c4.person_id
         FROM credit AS c4
         WHERE c4.film_id = f1.id) AND c3.film_id != f1.id GROUP BY +c3.film_id) AS c3), 'edges',
    (SELECT json_group_array(json_object('cursor', c5.cursor, 'sharedPeopleCount', c5.size, 'sharedPeople',
      (SELECT json_group_array(json_object('name', p6.name))
       FROM
        (SELECT p6.name AS name
         FROM person AS p6
         WHERE p6.id IN
          (SELECT c7.person_id
           FROM credit AS c7
           WHERE c7.film_id = c5.film_id) AND p6.id IN
          (SELECT c8.person_id
           FROM credit AS c8
           WHERE c8.film_id = f1.id) ORDER BY p6.sort_key ASC, p6.id ASC) AS p6), 'node', json_object('title', f9.title)))
     FROM
      (SELECT c5.film_id AS film_id, count(DISTINCT c5.person_id) AS size, hex(json_array('5bc8beba', count(DISTINCT c5.person_id), c5.film_id)) AS cursor
       FROM credit AS c5
       WHERE c5.person_id IN
        (SELECT c10.person_id
         FROM credit AS c10
         WHERE c10.film_id = f1.id) AND c5.film_id != f1.id GROUP BY +c5.film_id ORDER BY count(DISTINCT c5.person_id) DESC, c5.film_id DESC LIMIT +?) AS c5 CROSS JOIN film AS f9 ON f9.id = c5.film_id), 'nodes',
    (SELECT json_group_array(json_object('title', f12.title))
     FROM
      (SELECT c11.film_id AS film_id
       FROM credit AS c11
       WHERE c11.person_id IN
        (SELECT c13.person_id
         FROM credit AS c13
         WHERE c13.film_id = f1.id) AND c11.film_id != f1.id GROUP BY +c11.film_id ORDER BY count(DISTINCT c11.person_id) DESC, c11.film_id DESC LIMIT +?) AS c11 CROSS JOIN film AS f12 ON f12.id = c11.film_id), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c14
     WHERE c14.person_id IN
      (SELECT c15.person_id
       FROM credit AS c15
       WHERE c15.film_id = f1.id) AND c14.film_id != f1.id GROUP BY +c14.film_id LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c17.cursor
     FROM
      (SELECT hex(json_array('5bc8beba', count(DISTINCT c17.person_id), c17.film_id)) AS cursor
       FROM credit AS c17
       WHERE c17.person_id IN
        (SELECT c18.person_id
         FROM credit AS c18
         WHERE c18.film_id = f1.id) AND c17.film_id != f1.id GROUP BY +c17.film_id ORDER BY count(DISTINCT c17.person_id) DESC, c17.film_id DESC LIMIT +?) AS c17 LIMIT 1), 'endCursor',
    (SELECT c19.cursor
     FROM
      (SELECT hex(json_array('5bc8beba', count(DISTINCT c19.person_id), c19.film_id)) AS cursor, count(DISTINCT c19.person_id) AS key0, c19.film_id AS key1
       FROM credit AS c19
       WHERE c19.person_id IN
        (SELECT c20.person_id
         FROM credit AS c20
         WHERE c20.film_id = f1.id) AND c19.film_id != f1.id GROUP BY +c19.film_id ORDER BY count(DISTINCT c19.person_id) DESC, c19.film_id DESC LIMIT +?) AS c19 ORDER BY key0 ASC, key1 ASC LIMIT 1))), 'byComposers', json_object('edges',
    (SELECT json_group_array(json_object('sharedPeopleCount', c22.size, 'sharedPeople',
      (SELECT json_group_array(json_object('name', p23.name))
       FROM
        (SELECT p23.name AS name
         FROM person AS p23
         WHERE p23.id IN
          (SELECT c24.person_id
           FROM credit AS c24
           WHERE c24.film_id = c22.film_id) AND p23.id IN
          (SELECT c25.person_id
           FROM credit AS c25
           WHERE c25.film_id = f1.id) ORDER BY p23.sort_key ASC, p23.id ASC) AS p23), 'node', json_object('title', f26.title)))
     FROM
      (SELECT c22.film_id AS film_id, count(DISTINCT c22.person_id) AS size
       FROM credit AS c22
       WHERE c22.person_id IN
        (SELECT c27.person_id
         FROM credit AS c27
         WHERE c27.film_id = f1.id) AND c22.film_id != f1.id AND c22.department IN
        (SELECT each.value
         FROM json_each(?) AS "each") GROUP BY +c22.film_id ORDER BY count(DISTINCT c22.person_id) DESC, c22.film_id DESC LIMIT 20) AS c22 CROSS JOIN film AS f26 ON f26.id = c22.film_id)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f28.id
     FROM film AS f28
     WHERE f28.slug = ?),
    (SELECT f29.film_id
     FROM former_film AS f29
     WHERE f29.slug = ?))), 'both', json_object('nodes',
  (SELECT json_group_array(json_object('title', f31.title, 'related', json_object('edges',
    (SELECT json_group_array(json_object('sharedPeopleCount', c33.size, 'node', json_object('title', f34.title)))
     FROM
      (SELECT c33.film_id AS film_id, count(DISTINCT c33.person_id) AS size
       FROM credit AS c33
       WHERE c33.person_id IN
        (SELECT c35.person_id
         FROM credit AS c35
         WHERE c35.film_id = f31.id) AND c33.film_id != f31.id GROUP BY +c33.film_id ORDER BY count(DISTINCT c33.person_id) DESC, c33.film_id DESC LIMIT 20) AS c33 CROSS JOIN film AS f34 ON f34.id = c33.film_id))))
   FROM
    (SELECT f31.title AS title, f31.id AS id
     FROM film AS f31
     WHERE f31.id IN
      (SELECT c36.film_id
       FROM credit AS c36
       WHERE c36.person_id IN
        (SELECT coalesce(f37.person_id, each.value)
         FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f37 ON f37.former_id = each.value)) ORDER BY f31.title_key ASC, f31.id ASC LIMIT 20) AS f31)), 'none',
  (SELECT json_object('related', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c40
       WHERE c40.person_id IN
        (SELECT c41.person_id
         FROM credit AS c41
         WHERE c41.film_id = f38.id) AND c40.film_id != f38.id GROUP BY +c40.film_id) AS c40), 'nodes',
    (SELECT json_group_array(json_object('title', f43.title))
     FROM
      (SELECT c42.film_id AS film_id
       FROM credit AS c42
       WHERE c42.person_id IN
        (SELECT c44.person_id
         FROM credit AS c44
         WHERE c44.film_id = f38.id) AND c42.film_id != f38.id GROUP BY +c42.film_id ORDER BY count(DISTINCT c42.person_id) DESC, c42.film_id DESC LIMIT 20) AS c42 CROSS JOIN film AS f43 ON f43.id = c42.film_id)))
   FROM film AS f38
   WHERE f38.id = coalesce(
    (SELECT f45.id
     FROM film AS f45
     WHERE f45.slug = ?),
    (SELECT f46.film_id
     FROM former_film AS f46
     WHERE f46.slug = ?)))))
-- 1: 1
-- 2: 1
-- 3: 1
-- 4: 1
-- 5: 1
-- 6: '["MUSIC"]'
-- 7: 'de-rouille-et-d-os'
-- 8: 'de-rouille-et-d-os'
-- 9: '[30]'
-- 10: 'ajami'
-- 11: 'ajami'
