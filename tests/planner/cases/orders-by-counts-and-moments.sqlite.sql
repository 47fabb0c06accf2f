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
     FROM film AS f2 ORDER BY f2.credit_count DESC, f2.id DESC LIMIT +?) AS f2), 'pageInfo', json_object('endCursor',
  (SELECT f7.cursor
   FROM
    (SELECT hex(json_array('7b6eb418', f7.credit_count, f7.id)) AS cursor, f7.credit_count AS key0, f7.id AS key1
     FROM film AS f7 ORDER BY f7.credit_count DESC, f7.id DESC LIMIT +?) AS f7 ORDER BY key0 ASC, key1 ASC LIMIT 1))), 'winCount', json_object('nodes',
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
     FROM film AS f9 ORDER BY f9.win_count DESC, f9.title_key ASC, f9.id DESC LIMIT +?) AS f9), 'pageInfo', json_object('endCursor',
  (SELECT f14.cursor
   FROM
    (SELECT hex(json_array('c3c39a2e', f14.win_count, f14.title_key, f14.id)) AS cursor, f14.win_count AS key0, f14.title_key AS key1, f14.id AS key2
     FROM film AS f14 ORDER BY f14.win_count DESC, f14.title_key ASC, f14.id DESC LIMIT +?) AS f14 ORDER BY key0 ASC, key1 DESC, key2 ASC LIMIT 1))), 'createdAt', json_object('nodes',
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
     FROM film AS f16 ORDER BY f16.created_at ASC, f16.id ASC LIMIT +?) AS f16), 'pageInfo', json_object('endCursor',
  (SELECT f21.cursor
   FROM
    (SELECT hex(json_array('65e60339', f21.created_at, f21.id)) AS cursor, f21.created_at AS key0, f21.id AS key1
     FROM film AS f21 ORDER BY f21.created_at ASC, f21.id ASC LIMIT +?) AS f21 ORDER BY key0 DESC, key1 DESC LIMIT 1))), 'updatedAt', json_object('nodes',
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
     FROM film AS f23 ORDER BY f23.updated_at DESC, f23.id DESC LIMIT +?) AS f23), 'pageInfo', json_object('endCursor',
  (SELECT f28.cursor
   FROM
    (SELECT hex(json_array('d9486cfa', f28.updated_at, f28.id)) AS cursor, f28.updated_at AS key0, f28.id AS key1
     FROM film AS f28 ORDER BY f28.updated_at DESC, f28.id DESC LIMIT +?) AS f28 ORDER BY key0 ASC, key1 ASC LIMIT 1))), 'filmCount', json_object('nodes',
  (SELECT json_group_array(json_object('name', p30.name, 'createdAt', p30.created_at, 'updatedAt', p30.updated_at, 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c32
       WHERE c32.person_id = p30.id GROUP BY c32.person_id, c32.film_id) AS c32)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n34.outcome
       FROM nomination AS n34
       WHERE n34.id = n33.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n33
     WHERE n33.person_id = p30.id)))
   FROM
    (SELECT p30.name AS name, p30.created_at AS created_at, p30.updated_at AS updated_at, p30.id AS id
     FROM person AS p30 ORDER BY p30.film_count DESC, p30.id DESC LIMIT +?) AS p30), 'pageInfo', json_object('endCursor',
  (SELECT p35.cursor
   FROM
    (SELECT hex(json_array('642316cf', p35.film_count, p35.id)) AS cursor, p35.film_count AS key0, p35.id AS key1
     FROM person AS p35 ORDER BY p35.film_count DESC, p35.id DESC LIMIT +?) AS p35 ORDER BY key0 ASC, key1 ASC LIMIT 1))), 'peopleWinCount', json_object('nodes',
  (SELECT json_group_array(json_object('name', p37.name, 'createdAt', p37.created_at, 'updatedAt', p37.updated_at, 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c39
       WHERE c39.person_id = p37.id GROUP BY c39.person_id, c39.film_id) AS c39)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n41.outcome
       FROM nomination AS n41
       WHERE n41.id = n40.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n40
     WHERE n40.person_id = p37.id)))
   FROM
    (SELECT p37.name AS name, p37.created_at AS created_at, p37.updated_at AS updated_at, p37.id AS id
     FROM person AS p37 ORDER BY p37.win_count DESC, p37.id DESC LIMIT +?) AS p37), 'pageInfo', json_object('endCursor',
  (SELECT p42.cursor
   FROM
    (SELECT hex(json_array('c964e4f4', p42.win_count, p42.id)) AS cursor, p42.win_count AS key0, p42.id AS key1
     FROM person AS p42 ORDER BY p42.win_count DESC, p42.id DESC LIMIT +?) AS p42 ORDER BY key0 ASC, key1 ASC LIMIT 1))), 'peopleCreatedAt', json_object('nodes',
  (SELECT json_group_array(json_object('name', p44.name, 'createdAt', p44.created_at, 'updatedAt', p44.updated_at, 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c46
       WHERE c46.person_id = p44.id GROUP BY c46.person_id, c46.film_id) AS c46)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n48.outcome
       FROM nomination AS n48
       WHERE n48.id = n47.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n47
     WHERE n47.person_id = p44.id)))
   FROM
    (SELECT p44.name AS name, p44.created_at AS created_at, p44.updated_at AS updated_at, p44.id AS id
     FROM person AS p44 ORDER BY p44.created_at DESC, p44.id DESC LIMIT +?) AS p44), 'pageInfo', json_object('endCursor',
  (SELECT p49.cursor
   FROM
    (SELECT hex(json_array('99d6d48b', p49.created_at, p49.id)) AS cursor, p49.created_at AS key0, p49.id AS key1
     FROM person AS p49 ORDER BY p49.created_at DESC, p49.id DESC LIMIT +?) AS p49 ORDER BY key0 ASC, key1 ASC LIMIT 1))), 'peopleUpdatedAt', json_object('nodes',
  (SELECT json_group_array(json_object('name', p51.name, 'createdAt', p51.created_at, 'updatedAt', p51.updated_at, 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c53
       WHERE c53.person_id = p51.id GROUP BY c53.person_id, c53.film_id) AS c53)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n55.outcome
       FROM nomination AS n55
       WHERE n55.id = n54.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n54
     WHERE n54.person_id = p51.id)))
   FROM
    (SELECT p51.name AS name, p51.created_at AS created_at, p51.updated_at AS updated_at, p51.id AS id
     FROM person AS p51 ORDER BY p51.updated_at ASC, p51.id ASC LIMIT +?) AS p51), 'pageInfo', json_object('endCursor',
  (SELECT p56.cursor
   FROM
    (SELECT hex(json_array('2578bb48', p56.updated_at, p56.id)) AS cursor, p56.updated_at AS key0, p56.id AS key1
     FROM person AS p56 ORDER BY p56.updated_at ASC, p56.id ASC LIMIT +?) AS p56 ORDER BY key0 DESC, key1 DESC LIMIT 1))), 'person',
  (SELECT json_object('filmography', json_object('nodes',
    (SELECT json_group_array(json_object('title', f61.title))
     FROM
      (SELECT c60.film_id AS film_id
       FROM credit AS c60
       WHERE c60.person_id = p57.id GROUP BY c60.person_id, c60.film_id ORDER BY
        (SELECT f62.credit_count
         FROM film AS f62
         WHERE f62.id = c60.film_id) DESC, c60.film_id DESC LIMIT 20) AS c60 CROSS JOIN film AS f61 ON f61.id = c60.film_id)))
   FROM person AS p57
   WHERE p57.id = coalesce(
    (SELECT p63.id
     FROM person AS p63
     WHERE p63.slug = ?),
    (SELECT f64.person_id
     FROM former_person AS f64
     WHERE f64.slug = ?)))))
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
