SELECT json_object('data', json_object('creditCount', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title, 'runtimeMinutes', f2.runtime_minutes, 'createdAt', f2.created_at, 'updatedAt', f2.updated_at, 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c4
     WHERE c4.film_id = f2.id)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n5.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n5
     WHERE n5.film_id = f2.id)))
   FROM
    (SELECT f2.title AS title, f2.runtime_minutes AS runtime_minutes, f2.created_at AS created_at, f2.updated_at AS updated_at, f2.id AS id
     FROM film AS f2 ORDER BY f2.credit_count DESC, f2.id DESC LIMIT ?) AS f2), 'pageInfo', json_object('endCursor',
  (SELECT f6.cursor
   FROM
    (SELECT hex(json_array('7b6eb418', f6.credit_count, f6.id)) AS cursor, f6.credit_count AS key0, f6.id AS key1
     FROM film AS f6 ORDER BY f6.credit_count DESC, f6.id DESC LIMIT ?) AS f6 ORDER BY f6.key0 ASC, f6.key1 ASC LIMIT 1))), 'winCount', json_object('nodes',
  (SELECT json_group_array(json_object('title', f8.title, 'runtimeMinutes', f8.runtime_minutes, 'createdAt', f8.created_at, 'updatedAt', f8.updated_at, 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c10
     WHERE c10.film_id = f8.id)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n11.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n11
     WHERE n11.film_id = f8.id)))
   FROM
    (SELECT f8.title AS title, f8.runtime_minutes AS runtime_minutes, f8.created_at AS created_at, f8.updated_at AS updated_at, f8.id AS id
     FROM film AS f8 ORDER BY f8.win_count DESC, f8.title_key ASC, f8.id DESC LIMIT ?) AS f8), 'pageInfo', json_object('endCursor',
  (SELECT f12.cursor
   FROM
    (SELECT hex(json_array('c3c39a2e', f12.win_count, f12.title_key, f12.id)) AS cursor, f12.win_count AS key0, f12.title_key AS key1, f12.id AS key2
     FROM film AS f12 ORDER BY f12.win_count DESC, f12.title_key ASC, f12.id DESC LIMIT ?) AS f12 ORDER BY f12.key0 ASC, f12.key1 DESC, f12.key2 ASC LIMIT 1))), 'createdAt', json_object('nodes',
  (SELECT json_group_array(json_object('title', f14.title, 'runtimeMinutes', f14.runtime_minutes, 'createdAt', f14.created_at, 'updatedAt', f14.updated_at, 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c16
     WHERE c16.film_id = f14.id)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n17.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n17
     WHERE n17.film_id = f14.id)))
   FROM
    (SELECT f14.title AS title, f14.runtime_minutes AS runtime_minutes, f14.created_at AS created_at, f14.updated_at AS updated_at, f14.id AS id
     FROM film AS f14 ORDER BY f14.created_at ASC, f14.id ASC LIMIT ?) AS f14), 'pageInfo', json_object('endCursor',
  (SELECT f18.cursor
   FROM
    (SELECT hex(json_array('65e60339', f18.created_at, f18.id)) AS cursor, f18.created_at AS key0, f18.id AS key1
     FROM film AS f18 ORDER BY f18.created_at ASC, f18.id ASC LIMIT ?) AS f18 ORDER BY f18.key0 DESC, f18.key1 DESC LIMIT 1))), 'updatedAt', json_object('nodes',
  (SELECT json_group_array(json_object('title', f20.title, 'runtimeMinutes', f20.runtime_minutes, 'createdAt', f20.created_at, 'updatedAt', f20.updated_at, 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c22
     WHERE c22.film_id = f20.id)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n23.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n23
     WHERE n23.film_id = f20.id)))
   FROM
    (SELECT f20.title AS title, f20.runtime_minutes AS runtime_minutes, f20.created_at AS created_at, f20.updated_at AS updated_at, f20.id AS id
     FROM film AS f20 ORDER BY f20.updated_at DESC, f20.id DESC LIMIT ?) AS f20), 'pageInfo', json_object('endCursor',
  (SELECT f24.cursor
   FROM
    (SELECT hex(json_array('d9486cfa', f24.updated_at, f24.id)) AS cursor, f24.updated_at AS key0, f24.id AS key1
     FROM film AS f24 ORDER BY f24.updated_at DESC, f24.id DESC LIMIT ?) AS f24 ORDER BY f24.key0 ASC, f24.key1 ASC LIMIT 1))), 'filmCount', json_object('nodes',
  (SELECT json_group_array(json_object('name', p26.name, 'createdAt', p26.created_at, 'updatedAt', p26.updated_at, 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c29
       WHERE c29.person_id = p26.id GROUP BY c29.person_id, c29.film_id) AS c29)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n31.outcome
       FROM nomination AS n31
       WHERE n31.id = n30.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n30
     WHERE n30.person_id = p26.id)))
   FROM
    (SELECT p26.name AS name, p26.created_at AS created_at, p26.updated_at AS updated_at, p26.id AS id
     FROM person AS p26 ORDER BY p26.film_count DESC, p26.id DESC LIMIT ?) AS p26), 'pageInfo', json_object('endCursor',
  (SELECT p32.cursor
   FROM
    (SELECT hex(json_array('642316cf', p32.film_count, p32.id)) AS cursor, p32.film_count AS key0, p32.id AS key1
     FROM person AS p32 ORDER BY p32.film_count DESC, p32.id DESC LIMIT ?) AS p32 ORDER BY p32.key0 ASC, p32.key1 ASC LIMIT 1))), 'peopleWinCount', json_object('nodes',
  (SELECT json_group_array(json_object('name', p34.name, 'createdAt', p34.created_at, 'updatedAt', p34.updated_at, 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c37
       WHERE c37.person_id = p34.id GROUP BY c37.person_id, c37.film_id) AS c37)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n39.outcome
       FROM nomination AS n39
       WHERE n39.id = n38.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n38
     WHERE n38.person_id = p34.id)))
   FROM
    (SELECT p34.name AS name, p34.created_at AS created_at, p34.updated_at AS updated_at, p34.id AS id
     FROM person AS p34 ORDER BY p34.win_count DESC, p34.id DESC LIMIT ?) AS p34), 'pageInfo', json_object('endCursor',
  (SELECT p40.cursor
   FROM
    (SELECT hex(json_array('c964e4f4', p40.win_count, p40.id)) AS cursor, p40.win_count AS key0, p40.id AS key1
     FROM person AS p40 ORDER BY p40.win_count DESC, p40.id DESC LIMIT ?) AS p40 ORDER BY p40.key0 ASC, p40.key1 ASC LIMIT 1))), 'peopleCreatedAt', json_object('nodes',
  (SELECT json_group_array(json_object('name', p42.name, 'createdAt', p42.created_at, 'updatedAt', p42.updated_at, 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c45
       WHERE c45.person_id = p42.id GROUP BY c45.person_id, c45.film_id) AS c45)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n47.outcome
       FROM nomination AS n47
       WHERE n47.id = n46.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n46
     WHERE n46.person_id = p42.id)))
   FROM
    (SELECT p42.name AS name, p42.created_at AS created_at, p42.updated_at AS updated_at, p42.id AS id
     FROM person AS p42 ORDER BY p42.created_at DESC, p42.id DESC LIMIT ?) AS p42), 'pageInfo', json_object('endCursor',
  (SELECT p48.cursor
   FROM
    (SELECT hex(json_array('99d6d48b', p48.created_at, p48.id)) AS cursor, p48.created_at AS key0, p48.id AS key1
     FROM person AS p48 ORDER BY p48.created_at DESC, p48.id DESC LIMIT ?) AS p48 ORDER BY p48.key0 ASC, p48.key1 ASC LIMIT 1))), 'peopleUpdatedAt', json_object('nodes',
  (SELECT json_group_array(json_object('name', p50.name, 'createdAt', p50.created_at, 'updatedAt', p50.updated_at, 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c53
       WHERE c53.person_id = p50.id GROUP BY c53.person_id, c53.film_id) AS c53)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n55.outcome
       FROM nomination AS n55
       WHERE n55.id = n54.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n54
     WHERE n54.person_id = p50.id)))
   FROM
    (SELECT p50.name AS name, p50.created_at AS created_at, p50.updated_at AS updated_at, p50.id AS id
     FROM person AS p50 ORDER BY p50.updated_at ASC, p50.id ASC LIMIT ?) AS p50), 'pageInfo', json_object('endCursor',
  (SELECT p56.cursor
   FROM
    (SELECT hex(json_array('2578bb48', p56.updated_at, p56.id)) AS cursor, p56.updated_at AS key0, p56.id AS key1
     FROM person AS p56 ORDER BY p56.updated_at ASC, p56.id ASC LIMIT ?) AS p56 ORDER BY p56.key0 DESC, p56.key1 DESC LIMIT 1))), 'person',
  (SELECT json_object('filmography', json_object('nodes',
    (SELECT json_group_array(
      (SELECT json_object('title', f61.title)
       FROM film AS f61
       WHERE f61.id = c60.film_id))
     FROM
      (SELECT c60.film_id AS film_id
       FROM credit AS c60
       WHERE c60.person_id = p57.id GROUP BY c60.person_id, c60.film_id ORDER BY
        (SELECT f62.credit_count
         FROM film AS f62
         WHERE f62.id = c60.film_id) DESC, c60.film_id DESC LIMIT 20) AS c60)))
   FROM person AS p57
   WHERE p57.slug = ?)))
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
