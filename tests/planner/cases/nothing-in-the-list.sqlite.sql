SELECT json_object('data', json_object('film',
  (SELECT json_object('year', f1.year, 'releaseDate', CASE WHEN (f1.release_date IS NOT NULL) THEN json_object('iso', f1.release_date) ELSE NULL END, 'runtimeMinutes', f1.runtime_minutes, 'synopsis',
    (SELECT json_object('body', f2.body)
     FROM
      (SELECT f2.body AS body
       FROM film_text AS f2
       WHERE f2.film_id = f1.id AND f2.kind = 'SYNOPSIS' ORDER BY f2.position ASC, f2.id ASC LIMIT 1) AS f2), 'texts',
    (SELECT json_group_array(json_object('body', f3.body))
     FROM
      (SELECT f3.body AS body
       FROM film_text AS f3
       WHERE f3.film_id = f1.id ORDER BY f3.position ASC, f3.id ASC) AS f3), 'directors',
    (SELECT json_group_array(json_object('name', p5.name))
     FROM
      (SELECT c4.person_id AS person_id
       FROM credit AS c4
       WHERE c4.film_id = f1.id AND c4.job_id =
        (SELECT j6.id
         FROM job AS j6
         WHERE j6.slug = 'director') ORDER BY c4.rank ASC, c4.id ASC) AS c4 CROSS JOIN person AS p5 ON p5.id = c4.person_id), 'externalIds',
    (SELECT json_group_array(json_object('value', f7.value))
     FROM
      (SELECT f7.value AS value
       FROM film_external_id AS f7
       WHERE f7.film_id = f1.id ORDER BY f7.authority ASC, f7.id ASC) AS f7), 'crewByJob',
    (SELECT json_group_array(json_object('label', coalesce(c8.label,
      (SELECT j9.name
       FROM job AS j9
       WHERE j9.id = c8.job_id))))
     FROM
      (SELECT c8.label AS label, c8.job_id AS job_id
       FROM credit AS c8
       WHERE c8.film_id = f1.id AND c8.kind = 'CREW' GROUP BY c8.film_id, c8.job_id, c8.label ORDER BY min(c8.rank) ASC, c8.job_id ASC, c8.label ASC NULLS LAST) AS c8), 'cast', json_object('nodes',
    (SELECT json_group_array(json_object('id', 'credit_' || c11.id))
     FROM
      (SELECT c11.id AS id
       FROM credit AS c11
       WHERE c11.film_id = f1.id AND c11.kind = 'CAST' ORDER BY c11.rank ASC, c11.id ASC LIMIT 20) AS c11), 'edges',
    (SELECT json_group_array(json_object('cursor', c12.cursor))
     FROM
      (SELECT hex(json_array('0c4d4868', c12.rank, c12.id)) AS cursor
       FROM credit AS c12
       WHERE c12.film_id = f1.id AND c12.kind = 'CAST' ORDER BY c12.rank ASC, c12.id ASC LIMIT 20) AS c12), 'totalCount',
    (SELECT count(*)
     FROM credit AS c13
     WHERE c13.film_id = f1.id AND c13.kind = 'CAST'), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c14
     WHERE c14.film_id = f1.id AND c14.kind = 'CAST' LIMIT 1 OFFSET 20) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c16.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c16.rank, c16.id)) AS cursor
       FROM credit AS c16
       WHERE c16.film_id = f1.id AND c16.kind = 'CAST' ORDER BY c16.rank ASC, c16.id ASC LIMIT 20) AS c16 LIMIT 1), 'endCursor',
    (SELECT c17.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c17.rank, c17.id)) AS cursor, c17.rank AS key0, c17.id AS key1
       FROM credit AS c17
       WHERE c17.film_id = f1.id AND c17.kind = 'CAST' ORDER BY c17.rank ASC, c17.id ASC LIMIT 20) AS c17 ORDER BY key0 DESC, key1 DESC LIMIT 1))), 'nominations', json_object('nodes',
    (SELECT json_group_array(json_object('id', 'nomination_' || n19.id))
     FROM
      (SELECT *
       FROM
        (SELECT n19.id AS id, n19.year AS key0, n19.position AS key1, n19.id AS key2
         FROM nomination AS n19
         WHERE n19.id IN
          (SELECT n20.nomination_id
           FROM nomination_film AS n20
           WHERE n20.film_id = f1.id) ORDER BY n19.year DESC, n19.position DESC, n19.id DESC LIMIT +?) AS n19 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS n19), 'totalCount',
    (SELECT count(*)
     FROM nomination AS n21
     WHERE n21.id IN
      (SELECT n22.nomination_id
       FROM nomination_film AS n22
       WHERE n22.film_id = f1.id)), 'pageInfo', json_object('hasNextPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n24
     WHERE n24.id IN
      (SELECT n25.nomination_id
       FROM nomination_film AS n25
       WHERE n25.film_id = f1.id) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n26.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('b03566ca', n26.year, n26.position, n26.id)) AS cursor, n26.year AS key0, n26.position AS key1, n26.id AS key2
         FROM nomination AS n26
         WHERE n26.id IN
          (SELECT n27.nomination_id
           FROM nomination_film AS n27
           WHERE n27.film_id = f1.id) ORDER BY n26.year DESC, n26.position DESC, n26.id DESC LIMIT +?) AS n26 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS n26 LIMIT 1), 'endCursor',
    (SELECT n28.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('b03566ca', n28.year, n28.position, n28.id)) AS cursor, n28.year AS key0, n28.position AS key1, n28.id AS key2
         FROM nomination AS n28
         WHERE n28.id IN
          (SELECT n29.nomination_id
           FROM nomination_film AS n29
           WHERE n29.film_id = f1.id) ORDER BY n28.year DESC, n28.position DESC, n28.id DESC LIMIT +?) AS n28 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS n28 ORDER BY key0 DESC, key1 DESC, key2 DESC LIMIT 1))))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f30.id
     FROM film AS f30
     WHERE f30.slug = ?),
    (SELECT f31.film_id
     FROM former_film AS f31
     WHERE f31.slug = ?)))))
-- 1: 3
-- 2: 3
-- 3: 3
-- 4: 3
-- 5: 'the-day-the-clown-cried'
-- 6: 'the-day-the-clown-cried'
