SELECT json_object('data', json_object('creditCount', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title, 'runtimeMinutes', f2.runtime_minutes, 'createdAt', f2.created_at, 'updatedAt', f2.updated_at, 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c4
     WHERE c4.film_id = f2.id)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n5.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n5
     WHERE n5.id IN
      (SELECT n6.nomination_id
       FROM nomination_film AS n6
       WHERE n6.film_id = f2.id))))
   FROM
    (SELECT f2.title AS title, f2.runtime_minutes AS runtime_minutes, f2.created_at AS created_at, f2.updated_at AS updated_at, f2.id AS id
     FROM film AS f2 ORDER BY f2.credit_count DESC, f2.id DESC LIMIT ?) AS f2), 'pageInfo', json_object('endCursor',
  (SELECT f7.cursor
   FROM
    (SELECT hex(json_array('7b6eb418', f7.credit_count, f7.id)) AS cursor, f7.credit_count AS key0, f7.id AS key1
     FROM film AS f7 ORDER BY f7.credit_count DESC, f7.id DESC LIMIT ?) AS f7 ORDER BY key0 ASC, key1 ASC LIMIT 1))), 'winCount', json_object('nodes',
  (SELECT json_group_array(json_object('title', f9.title, 'runtimeMinutes', f9.runtime_minutes, 'createdAt', f9.created_at, 'updatedAt', f9.updated_at, 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c11
     WHERE c11.film_id = f9.id)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n12.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n12
     WHERE n12.id IN
      (SELECT n13.nomination_id
       FROM nomination_film AS n13
       WHERE n13.film_id = f9.id))))
   FROM
    (SELECT f9.title AS title, f9.runtime_minutes AS runtime_minutes, f9.created_at AS created_at, f9.updated_at AS updated_at, f9.id AS id
     FROM film AS f9 ORDER BY f9.win_count DESC, f9.title_key ASC, f9.id DESC LIMIT ?) AS f9), 'pageInfo', json_object('endCursor',
  (SELECT f14.cursor
   FROM
    (SELECT hex(json_array('c3c39a2e', f14.win_count, f14.title_key, f14.id)) AS cursor, f14.win_count AS key0, f14.title_key AS key1, f14.id AS key2
     FROM film AS f14 ORDER BY f14.win_count DESC, f14.title_key ASC, f14.id DESC LIMIT ?) AS f14 ORDER BY key0 ASC, key1 DESC, key2 ASC LIMIT 1))), 'createdAt', json_object('nodes',
  (SELECT json_group_array(json_object('title', f16.title, 'runtimeMinutes', f16.runtime_minutes, 'createdAt', f16.created_at, 'updatedAt', f16.updated_at, 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c18
     WHERE c18.film_id = f16.id)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n19.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n19
     WHERE n19.id IN
      (SELECT n20.nomination_id
       FROM nomination_film AS n20
       WHERE n20.film_id = f16.id))))
   FROM
    (SELECT f16.title AS title, f16.runtime_minutes AS runtime_minutes, f16.created_at AS created_at, f16.updated_at AS updated_at, f16.id AS id
     FROM film AS f16 ORDER BY f16.created_at ASC, f16.id ASC LIMIT ?) AS f16), 'pageInfo', json_object('endCursor',
  (SELECT f21.cursor
   FROM
    (SELECT hex(json_array('65e60339', f21.created_at, f21.id)) AS cursor, f21.created_at AS key0, f21.id AS key1
     FROM film AS f21 ORDER BY f21.created_at ASC, f21.id ASC LIMIT ?) AS f21 ORDER BY key0 DESC, key1 DESC LIMIT 1))), 'updatedAt', json_object('nodes',
  (SELECT json_group_array(json_object('title', f23.title, 'runtimeMinutes', f23.runtime_minutes, 'createdAt', f23.created_at, 'updatedAt', f23.updated_at, 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c25
     WHERE c25.film_id = f23.id)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n26.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n26
     WHERE n26.id IN
      (SELECT n27.nomination_id
       FROM nomination_film AS n27
       WHERE n27.film_id = f23.id))))
   FROM
    (SELECT f23.title AS title, f23.runtime_minutes AS runtime_minutes, f23.created_at AS created_at, f23.updated_at AS updated_at, f23.id AS id
     FROM film AS f23 ORDER BY f23.updated_at DESC, f23.id DESC LIMIT ?) AS f23), 'pageInfo', json_object('endCursor',
  (SELECT f28.cursor
   FROM
    (SELECT hex(json_array('d9486cfa', f28.updated_at, f28.id)) AS cursor, f28.updated_at AS key0, f28.id AS key1
     FROM film AS f28 ORDER BY f28.updated_at DESC, f28.id DESC LIMIT ?) AS f28 ORDER BY key0 ASC, key1 ASC LIMIT 1))), 'filmCount', json_object('nodes',
  (SELECT json_group_array(json_object('name', p30.name, 'createdAt', p30.created_at, 'updatedAt', p30.updated_at, 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c33
       WHERE c33.person_id = p30.id GROUP BY c33.person_id, c33.film_id) AS c33)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n35.outcome
       FROM nomination AS n35
       WHERE n35.id = n34.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n34
     WHERE n34.person_id = p30.id)))
   FROM
    (SELECT p30.name AS name, p30.created_at AS created_at, p30.updated_at AS updated_at, p30.id AS id
     FROM person AS p30 ORDER BY p30.film_count DESC, p30.id DESC LIMIT ?) AS p30), 'pageInfo', json_object('endCursor',
  (SELECT p36.cursor
   FROM
    (SELECT hex(json_array('642316cf', p36.film_count, p36.id)) AS cursor, p36.film_count AS key0, p36.id AS key1
     FROM person AS p36 ORDER BY p36.film_count DESC, p36.id DESC LIMIT ?) AS p36 ORDER BY key0 ASC, key1 ASC LIMIT 1))), 'peopleWinCount', json_object('nodes',
  (SELECT json_group_array(json_object('name', p38.name, 'createdAt', p38.created_at, 'updatedAt', p38.updated_at, 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c41
       WHERE c41.person_id = p38.id GROUP BY c41.person_id, c41.film_id) AS c41)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n43.outcome
       FROM nomination AS n43
       WHERE n43.id = n42.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n42
     WHERE n42.person_id = p38.id)))
   FROM
    (SELECT p38.name AS name, p38.created_at AS created_at, p38.updated_at AS updated_at, p38.id AS id
     FROM person AS p38 ORDER BY p38.win_count DESC, p38.id DESC LIMIT ?) AS p38), 'pageInfo', json_object('endCursor',
  (SELECT p44.cursor
   FROM
    (SELECT hex(json_array('c964e4f4', p44.win_count, p44.id)) AS cursor, p44.win_count AS key0, p44.id AS key1
     FROM person AS p44 ORDER BY p44.win_count DESC, p44.id DESC LIMIT ?) AS p44 ORDER BY key0 ASC, key1 ASC LIMIT 1))), 'peopleCreatedAt', json_object('nodes',
  (SELECT json_group_array(json_object('name', p46.name, 'createdAt', p46.created_at, 'updatedAt', p46.updated_at, 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c49
       WHERE c49.person_id = p46.id GROUP BY c49.person_id, c49.film_id) AS c49)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n51.outcome
       FROM nomination AS n51
       WHERE n51.id = n50.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n50
     WHERE n50.person_id = p46.id)))
   FROM
    (SELECT p46.name AS name, p46.created_at AS created_at, p46.updated_at AS updated_at, p46.id AS id
     FROM person AS p46 ORDER BY p46.created_at DESC, p46.id DESC LIMIT ?) AS p46), 'pageInfo', json_object('endCursor',
  (SELECT p52.cursor
   FROM
    (SELECT hex(json_array('99d6d48b', p52.created_at, p52.id)) AS cursor, p52.created_at AS key0, p52.id AS key1
     FROM person AS p52 ORDER BY p52.created_at DESC, p52.id DESC LIMIT ?) AS p52 ORDER BY key0 ASC, key1 ASC LIMIT 1))), 'peopleUpdatedAt', json_object('nodes',
  (SELECT json_group_array(json_object('name', p54.name, 'createdAt', p54.created_at, 'updatedAt', p54.updated_at, 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c57
       WHERE c57.person_id = p54.id GROUP BY c57.person_id, c57.film_id) AS c57)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n59.outcome
       FROM nomination AS n59
       WHERE n59.id = n58.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n58
     WHERE n58.person_id = p54.id)))
   FROM
    (SELECT p54.name AS name, p54.created_at AS created_at, p54.updated_at AS updated_at, p54.id AS id
     FROM person AS p54 ORDER BY p54.updated_at ASC, p54.id ASC LIMIT ?) AS p54), 'pageInfo', json_object('endCursor',
  (SELECT p60.cursor
   FROM
    (SELECT hex(json_array('2578bb48', p60.updated_at, p60.id)) AS cursor, p60.updated_at AS key0, p60.id AS key1
     FROM person AS p60 ORDER BY p60.updated_at ASC, p60.id ASC LIMIT ?) AS p60 ORDER BY key0 DESC, key1 DESC LIMIT 1))), 'person',
  (SELECT json_object('filmography', json_object('nodes',
    (SELECT json_group_array(json_object('title', f65.title))
     FROM
      (SELECT c64.film_id AS film_id
       FROM credit AS c64
       WHERE c64.person_id = p61.id GROUP BY c64.person_id, c64.film_id ORDER BY
        (SELECT f66.credit_count
         FROM film AS f66
         WHERE f66.id = c64.film_id) DESC, c64.film_id DESC LIMIT 20) AS c64 CROSS JOIN film AS f65 ON f65.id = c64.film_id)))
   FROM person AS p61
   WHERE p61.id = coalesce(
    (SELECT p67.id
     FROM person AS p67
     WHERE p67.slug = ?),
    (SELECT f68.person_id
     FROM former_person AS f68
     WHERE f68.slug = ?)))))
-- 1: 3
-- 2: 3
-- 3: 4
-- 4: 4
-- 5: 4
-- 6: 4
-- 7: 4
-- 8: 4
-- 9: 4
-- 10: 4
-- 11: 4
-- 12: 4
-- 13: 3
-- 14: 3
-- 15: 3
-- 16: 3
-- 17: 'orson-welles'
-- 18: 'orson-welles'
