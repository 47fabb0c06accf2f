WITH cut4 AS

  (SELECT f32.id AS "key", json_object('title', f32.title, 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n34.cursor, 'node', json_object('label', n34.label, 'edition', json_object('event', json_object('name', a36.name)))))
     FROM
      (SELECT n34.label AS label, n34.edition_id AS edition_id, hex(json_array('b03566ca', n34.year, n34.position, n34.id)) AS cursor
       FROM nomination AS n34
       WHERE n34.id IN
        (SELECT n37.nomination_id
         FROM nomination_film AS n37
         WHERE n37.film_id = f32.id) ORDER BY n34.year ASC, n34.position ASC, n34.id ASC LIMIT +?) AS n34 CROSS JOIN award_edition AS a35 ON a35.id = n34.edition_id CROSS JOIN award_event AS a36 ON a36.id = a35.event_id))) AS value
   FROM film AS f32),
cut3 AS

  (SELECT c21.id AS "key", json_object('performers',
    (SELECT json_group_array(json_object('nominations', json_object('totalCount',
      (SELECT count(*)
       FROM nominee AS n27
       WHERE n27.person_id = p24.id)), 'credits', json_object('pageInfo', json_object('endCursor',
      (SELECT c29.cursor
       FROM
        (SELECT hex(json_array('2815775f', c29.film_year IS NULL, c29.film_year, c29.id)) AS cursor, c29.film_year AS key1, c29.id AS key2
         FROM credit AS c29
         WHERE c29.person_id = p24.id ORDER BY c29.film_year DESC NULLS LAST, c29.id DESC LIMIT +?) AS c29 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'nodes',
      (SELECT json_group_array(json_object('film', json(
        (SELECT cut4.value
         FROM cut4
         WHERE cut4.key = c30.film_id))))
       FROM
        (SELECT c30.film_id AS film_id
         FROM credit AS c30
         WHERE c30.person_id = p24.id ORDER BY c30.film_year DESC NULLS LAST, c30.id DESC LIMIT +?) AS c30))))
     FROM
      (SELECT r22.credit_id AS credit_id
       FROM role AS r22
       WHERE r22.character_id = c21.id GROUP BY r22.character_id, r22.credit_id ORDER BY
        (SELECT c31.rank
         FROM credit AS c31
         WHERE c31.id = r22.credit_id) ASC, r22.credit_id ASC) AS r22 CROSS JOIN credit AS c23 ON c23.id = r22.credit_id CROSS JOIN person AS p24 ON p24.id = c23.person_id)) AS value
   FROM character AS c21),
cut2 AS

  (SELECT f17.id AS "key", json_object('cast', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c19.cursor, 'node', json_object('roles',
      (SELECT json_group_array(json_object('character', json(
        (SELECT cut3.value
         FROM cut3
         WHERE cut3.key = r20.character_id))))
       FROM
        (SELECT r20.character_id AS character_id
         FROM role AS r20
         WHERE r20.credit_id = c19.id ORDER BY r20.position ASC, r20.id ASC) AS r20))))
     FROM
      (SELECT c19.id AS id, hex(json_array('0c4d4868', c19.rank, c19.id)) AS cursor
       FROM credit AS c19
       WHERE c19.film_id = f17.id AND c19.kind = 'CAST' ORDER BY c19.rank ASC, c19.id ASC LIMIT +?) AS c19))) AS value
   FROM film AS f17),
cut1 AS

  (SELECT f9.id AS "key", json_object('directors',
    (SELECT json_group_array(json_object('filmography', json_object('edges',
      (SELECT json_group_array(json_object('node', json(
        (SELECT cut2.value
         FROM cut2
         WHERE cut2.key = c14.film_id))))
       FROM
        (SELECT c14.film_id AS film_id
         FROM credit AS c14
         WHERE c14.person_id = p11.id GROUP BY c14.person_id, c14.film_id ORDER BY
          (SELECT f15.title_key
           FROM film AS f15
           WHERE f15.id = c14.film_id) ASC, c14.film_id ASC LIMIT +?) AS c14))))
     FROM
      (SELECT c10.person_id AS person_id
       FROM credit AS c10
       WHERE c10.film_id = f9.id AND c10.job_id =
        (SELECT j16.id
         FROM job AS j16
         WHERE j16.slug = 'director') ORDER BY c10.rank ASC, c10.id ASC) AS c10 CROSS JOIN person AS p11 ON p11.id = c10.person_id)) AS value
   FROM film AS f9)
 SELECT json_object('data', json_object('film',
  (SELECT json_object('cast', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c3.cursor, 'node', json_object('person', json_object('filmography', json_object('edges',
      (SELECT json_group_array(json_object('cursor', c6.cursor, 'node', json(
        (SELECT cut1.value
         FROM cut1
         WHERE cut1.key = c6.film_id))))
       FROM
        (SELECT c6.film_id AS film_id, hex(json_array('8e1a3922', min(c6.film_year) IS NULL, min(c6.film_year), c6.film_id)) AS cursor
         FROM credit AS c6
         WHERE c6.person_id = p4.id GROUP BY c6.person_id, c6.film_id ORDER BY min(c6.film_year) DESC NULLS LAST, c6.film_id DESC LIMIT +?) AS c6))))))
     FROM
      (SELECT c3.person_id AS person_id, hex(json_array('0c4d4868', c3.rank, c3.id)) AS cursor
       FROM credit AS c3
       WHERE c3.film_id = f1.id AND c3.kind = 'CAST' ORDER BY c3.rank ASC, c3.id ASC LIMIT +?) AS c3 CROSS JOIN person AS p4 ON p4.id = c3.person_id)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f7.id
     FROM film AS f7
     WHERE f7.slug = ?),
    (SELECT f8.film_id
     FROM former_film AS f8
     WHERE f8.slug = ?)))))
-- 1: 1
-- 2: 1
-- 3: 1
-- 4: 2
-- 5: 1
-- 6: 1
-- 7: 1
-- 8: 'de-rouille-et-d-os'
-- 9: 'de-rouille-et-d-os'
