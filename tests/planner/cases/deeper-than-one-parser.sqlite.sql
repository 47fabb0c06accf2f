WITH cut4 AS

  (SELECT f38.id AS "key", json_object('title', f38.title, 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n40.cursor, 'node', json_object('label', n40.label, 'edition', json_object('event', json_object('name', a42.name)))))
     FROM
      (SELECT n40.label AS label, n40.edition_id AS edition_id, hex(json_array('b03566ca', n40.year, n40.position, n40.id)) AS cursor
       FROM nomination AS n40
       WHERE n40.id IN
        (SELECT n43.nomination_id
         FROM nomination_film AS n43
         WHERE n43.film_id = f38.id) ORDER BY n40.year ASC, n40.position ASC, n40.id ASC LIMIT ?) AS n40 CROSS JOIN award_edition AS a41 ON a41.id = n40.edition_id CROSS JOIN award_event AS a42 ON a42.id = a41.event_id))) AS value
   FROM film AS f38),
cut3 AS

  (SELECT c23.id AS "key", json_object('performers',
    (SELECT json_group_array(json_object('nominations', json_object('totalCount',
      (SELECT count(*)
       FROM nominee AS n29
       WHERE n29.person_id = p26.id)), 'credits', json_object('pageInfo', json_object('endCursor',
      (SELECT c32.cursor
       FROM
        (SELECT hex(json_array('89739e9e',
          (SELECT f33.year
           FROM film AS f33
           WHERE f33.id = c32.film_id) IS NULL,
          (SELECT f33.year
           FROM film AS f33
           WHERE f33.id = c32.film_id), c32.id)) AS cursor,
          (SELECT f33.year
           FROM film AS f33
           WHERE f33.id = c32.film_id) AS key1, c32.id AS key2
         FROM credit AS c32
         WHERE c32.person_id = p26.id ORDER BY
          (SELECT f33.year
           FROM film AS f33
           WHERE f33.id = c32.film_id) DESC NULLS LAST, c32.id DESC LIMIT ?) AS c32 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'nodes',
      (SELECT json_group_array(json_object('film', json(
        (SELECT cut4.value
         FROM cut4
         WHERE cut4.key = c35.film_id))))
       FROM
        (SELECT c35.film_id AS film_id
         FROM credit AS c35
         WHERE c35.person_id = p26.id ORDER BY
          (SELECT f36.year
           FROM film AS f36
           WHERE f36.id = c35.film_id) DESC NULLS LAST, c35.id DESC LIMIT ?) AS c35))))
     FROM
      (SELECT r24.credit_id AS credit_id
       FROM role AS r24
       WHERE r24.character_id = c23.id GROUP BY r24.character_id, r24.credit_id ORDER BY
        (SELECT c37.rank
         FROM credit AS c37
         WHERE c37.id = r24.credit_id) ASC, r24.credit_id ASC) AS r24 CROSS JOIN credit AS c25 ON c25.id = r24.credit_id CROSS JOIN person AS p26 ON p26.id = c25.person_id)) AS value
   FROM character AS c23),
cut2 AS

  (SELECT f19.id AS "key", json_object('cast', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c21.cursor, 'node', json_object('roles',
      (SELECT json_group_array(json_object('character', json(
        (SELECT cut3.value
         FROM cut3
         WHERE cut3.key = r22.character_id))))
       FROM
        (SELECT r22.character_id AS character_id
         FROM role AS r22
         WHERE r22.credit_id = c21.id ORDER BY r22.position ASC, r22.id ASC) AS r22))))
     FROM
      (SELECT c21.id AS id, hex(json_array('0c4d4868', c21.rank, c21.id)) AS cursor
       FROM credit AS c21
       WHERE c21.film_id = f19.id AND c21.kind = 'CAST' ORDER BY c21.rank ASC, c21.id ASC LIMIT ?) AS c21))) AS value
   FROM film AS f19),
cut1 AS

  (SELECT f11.id AS "key", json_object('directors',
    (SELECT json_group_array(json_object('filmography', json_object('edges',
      (SELECT json_group_array(json_object('node', json(
        (SELECT cut2.value
         FROM cut2
         WHERE cut2.key = c16.film_id))))
       FROM
        (SELECT c16.film_id AS film_id
         FROM credit AS c16
         WHERE c16.person_id = p13.id GROUP BY c16.person_id, c16.film_id ORDER BY
          (SELECT f17.title_key
           FROM film AS f17
           WHERE f17.id = c16.film_id) ASC, c16.film_id ASC LIMIT ?) AS c16))))
     FROM
      (SELECT c12.person_id AS person_id
       FROM credit AS c12
       WHERE c12.film_id = f11.id AND c12.job_id =
        (SELECT j18.id
         FROM job AS j18
         WHERE j18.slug = 'director') ORDER BY c12.rank ASC, c12.id ASC) AS c12 CROSS JOIN person AS p13 ON p13.id = c12.person_id)) AS value
   FROM film AS f11)
 SELECT json_object('data', json_object('film',
  (SELECT json_object('cast', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c3.cursor, 'node', json_object('person', json_object('filmography', json_object('edges',
      (SELECT json_group_array(json_object('cursor', c7.cursor, 'node', json(
        (SELECT cut1.value
         FROM cut1
         WHERE cut1.key = c7.film_id))))
       FROM
        (SELECT c7.film_id AS film_id, hex(json_array('2b1f1a21',
          (SELECT f8.year
           FROM film AS f8
           WHERE f8.id = c7.film_id) IS NULL,
          (SELECT f8.year
           FROM film AS f8
           WHERE f8.id = c7.film_id), c7.film_id)) AS cursor
         FROM credit AS c7
         WHERE c7.person_id = p4.id GROUP BY c7.person_id, c7.film_id ORDER BY
          (SELECT f8.year
           FROM film AS f8
           WHERE f8.id = c7.film_id) DESC NULLS LAST, c7.film_id DESC LIMIT ?) AS c7))))))
     FROM
      (SELECT c3.person_id AS person_id, hex(json_array('0c4d4868', c3.rank, c3.id)) AS cursor
       FROM credit AS c3
       WHERE c3.film_id = f1.id AND c3.kind = 'CAST' ORDER BY c3.rank ASC, c3.id ASC LIMIT ?) AS c3 CROSS JOIN person AS p4 ON p4.id = c3.person_id)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f9.id
     FROM film AS f9
     WHERE f9.slug = ?),
    (SELECT f10.film_id
     FROM former_film AS f10
     WHERE f10.slug = ?)))))
-- 1: 1
-- 2: 1
-- 3: 1
-- 4: 2
-- 5: 1
-- 6: 1
-- 7: 1
-- 8: 'de-rouille-et-d-os'
-- 9: 'de-rouille-et-d-os'
