WITH cut1 AS

  (SELECT p5.id AS "key", json_object('filmography', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c8.cursor, 'node',
      (SELECT json_object('directors',
        (SELECT json_group_array(json(
          (SELECT cut2.value
           FROM cut2
           WHERE cut2.key = c10.person_id)))
         FROM
          (SELECT c10.person_id AS person_id
           FROM credit AS c10
           WHERE c10.film_id = f9.id AND c10.job_id =
            (SELECT j12.id
             FROM job AS j12
             WHERE j12.slug = 'director') ORDER BY c10.rank ASC, c10.id ASC) AS c10))
       FROM film AS f9
       WHERE f9.id = c8.film_id)))
     FROM
      (SELECT c8.film_id AS film_id, hex(json_array('2b1f1a21',
        (SELECT f13.year
         FROM film AS f13
         WHERE f13.id = c8.film_id) IS NULL,
        (SELECT f13.year
         FROM film AS f13
         WHERE f13.id = c8.film_id), c8.film_id)) AS cursor
       FROM credit AS c8
       WHERE c8.person_id = p5.id GROUP BY c8.person_id, c8.film_id ORDER BY
        (SELECT f13.year
         FROM film AS f13
         WHERE f13.id = c8.film_id) IS NULL ASC,
        (SELECT f13.year
         FROM film AS f13
         WHERE f13.id = c8.film_id) DESC, c8.film_id DESC LIMIT ?) AS c8))) AS value
   FROM person AS p5),
cut2 AS

  (SELECT p14.id AS "key", json_object('filmography', json_object('edges',
    (SELECT json_group_array(json_object('node',
      (SELECT json_object('cast', json_object('edges',
        (SELECT json_group_array(json_object('cursor', c20.cursor, 'node', json(
          (SELECT cut3.value
           FROM cut3
           WHERE cut3.key = c20.id))))
         FROM
          (SELECT c20.id AS id, hex(json_array('0c4d4868', c20.rank, c20.id)) AS cursor
           FROM credit AS c20
           WHERE c20.film_id = f18.id AND c20.kind = 'CAST' ORDER BY c20.rank ASC, c20.id ASC LIMIT ?) AS c20)))
       FROM film AS f18
       WHERE f18.id = c17.film_id)))
     FROM
      (SELECT c17.film_id AS film_id
       FROM credit AS c17
       WHERE c17.person_id = p14.id GROUP BY c17.person_id, c17.film_id ORDER BY
        (SELECT f21.title_key
         FROM film AS f21
         WHERE f21.id = c17.film_id) ASC, c17.film_id ASC LIMIT ?) AS c17))) AS value
   FROM person AS p14),
cut3 AS

  (SELECT c22.id AS "key", json_object('roles',
    (SELECT json_group_array(json_object('character',
      (SELECT json_object('performers',
        (SELECT json_group_array(json(
          (SELECT cut4.value
           FROM cut4
           WHERE cut4.key =
            (SELECT c27.person_id
             FROM credit AS c27
             WHERE c27.id = r25.credit_id))))
         FROM
          (SELECT r25.credit_id AS credit_id
           FROM role AS r25
           WHERE r25.character_id = c24.id GROUP BY r25.character_id, r25.credit_id ORDER BY
            (SELECT c28.rank
             FROM credit AS c28
             WHERE c28.id = r25.credit_id) ASC, r25.credit_id ASC) AS r25))
       FROM character AS c24
       WHERE c24.id = r23.character_id)))
     FROM
      (SELECT r23.character_id AS character_id
       FROM role AS r23
       WHERE r23.credit_id = c22.id ORDER BY r23.position ASC, r23.id ASC) AS r23)) AS value
   FROM credit AS c22),
cut4 AS

  (SELECT p29.id AS "key", json_object('nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nominee AS n32
     WHERE n32.person_id = p29.id)), 'credits', json_object('pageInfo', json_object('endCursor',
    (SELECT c35.cursor
     FROM
      (SELECT hex(json_array('89739e9e',
        (SELECT f36.year
         FROM film AS f36
         WHERE f36.id = c35.film_id) IS NULL,
        (SELECT f36.year
         FROM film AS f36
         WHERE f36.id = c35.film_id), c35.id)) AS cursor,
        (SELECT f36.year
         FROM film AS f36
         WHERE f36.id = c35.film_id) IS NULL AS key0,
        (SELECT f36.year
         FROM film AS f36
         WHERE f36.id = c35.film_id) AS key1, c35.id AS key2
       FROM credit AS c35
       WHERE c35.person_id = p29.id ORDER BY
        (SELECT f36.year
         FROM film AS f36
         WHERE f36.id = c35.film_id) IS NULL ASC,
        (SELECT f36.year
         FROM film AS f36
         WHERE f36.id = c35.film_id) DESC, c35.id DESC LIMIT ?) AS c35 ORDER BY c35.key0 DESC, c35.key1 ASC, c35.key2 ASC LIMIT 1)), 'nodes',
    (SELECT json_group_array(json_object('film',
      (SELECT json_object('title', f39.title, 'nominations', json_object('edges',
        (SELECT json_group_array(json_object('cursor', n41.cursor, 'node', json(
          (SELECT cut5.value
           FROM cut5
           WHERE cut5.key = n41.id))))
         FROM
          (SELECT n41.id AS id, hex(json_array('b03566ca', n41.year, n41.position, n41.id)) AS cursor
           FROM nomination AS n41
           WHERE n41.film_id = f39.id ORDER BY n41.year ASC, n41.position ASC, n41.id ASC LIMIT ?) AS n41)))
       FROM film AS f39
       WHERE f39.id = c38.film_id)))
     FROM
      (SELECT c38.film_id AS film_id
       FROM credit AS c38
       WHERE c38.person_id = p29.id ORDER BY
        (SELECT f42.year
         FROM film AS f42
         WHERE f42.id = c38.film_id) IS NULL ASC,
        (SELECT f42.year
         FROM film AS f42
         WHERE f42.id = c38.film_id) DESC, c38.id DESC LIMIT ?) AS c38))) AS value
   FROM person AS p29),
cut5 AS

  (SELECT n43.id AS "key", json_object('label', n43.label, 'edition',
    (SELECT json_object('event',
      (SELECT json_object('name', a45.name)
       FROM award_event AS a45
       WHERE a45.id = a44.event_id))
     FROM award_edition AS a44
     WHERE a44.id = n43.edition_id)) AS value
   FROM nomination AS n43)
 SELECT json_object('data', json_object('film',
  (SELECT json_object('cast', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c3.cursor, 'node', json_object('person', json(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c3.person_id)))))
     FROM
      (SELECT c3.person_id AS person_id, hex(json_array('0c4d4868', c3.rank, c3.id)) AS cursor
       FROM credit AS c3
       WHERE c3.film_id = f1.id AND c3.kind = 'CAST' ORDER BY c3.rank ASC, c3.id ASC LIMIT ?) AS c3)))
   FROM film AS f1
   WHERE f1.slug = ?)))
-- 1: 1
-- 2: 2
-- 3: 1
-- 4: 1
-- 5: 1
-- 6: 1
-- 7: 1
-- 8: 'de-rouille-et-d-os'
