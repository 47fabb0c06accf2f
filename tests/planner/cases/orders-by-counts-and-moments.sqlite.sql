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
     FROM film AS f12 ORDER BY f12.win_count DESC, f12.title_key ASC, f12.id DESC LIMIT ?) AS f12 ORDER BY f12.key0 ASC, f12.key1 DESC, f12.key2 ASC LIMIT 1))), 'runtime', json_object('nodes',
  (SELECT json_group_array(json_object('title', f14.title, 'runtimeMinutes', f14.runtime_minutes, 'createdAt', f14.created_at, 'updatedAt', f14.updated_at, 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c16
     WHERE c16.film_id = f14.id)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n17.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n17
     WHERE n17.film_id = f14.id)))
   FROM
    (SELECT f14.title AS title, f14.runtime_minutes AS runtime_minutes, f14.created_at AS created_at, f14.updated_at AS updated_at, f14.id AS id
     FROM film AS f14 ORDER BY f14.runtime_minutes IS NULL ASC, f14.runtime_minutes DESC, f14.id DESC LIMIT ?) AS f14), 'pageInfo', json_object('endCursor',
  (SELECT f18.cursor
   FROM
    (SELECT hex(json_array('eb260dcd', f18.runtime_minutes IS NULL, f18.runtime_minutes, f18.id)) AS cursor, f18.runtime_minutes IS NULL AS key0, f18.runtime_minutes AS key1, f18.id AS key2
     FROM film AS f18 ORDER BY f18.runtime_minutes IS NULL ASC, f18.runtime_minutes DESC, f18.id DESC LIMIT ?) AS f18 ORDER BY f18.key0 DESC, f18.key1 ASC, f18.key2 ASC LIMIT 1))), 'runtimeUnknownLast', json_object('nodes',
  (SELECT json_group_array(json_object('title', f20.title, 'runtimeMinutes', f20.runtime_minutes, 'createdAt', f20.created_at, 'updatedAt', f20.updated_at, 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c22
     WHERE c22.film_id = f20.id)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n23.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n23
     WHERE n23.film_id = f20.id)))
   FROM
    (SELECT *
     FROM
      (SELECT f20.title AS title, f20.runtime_minutes AS runtime_minutes, f20.created_at AS created_at, f20.updated_at AS updated_at, f20.id AS id, f20.runtime_minutes IS NULL AS key0, f20.runtime_minutes AS key1, f20.id AS key2
       FROM film AS f20 ORDER BY f20.runtime_minutes IS NULL DESC, f20.runtime_minutes DESC, f20.id DESC LIMIT ?) AS f20 ORDER BY f20.key0 ASC, f20.key1 ASC, f20.key2 ASC) AS f20), 'pageInfo', json_object('endCursor',
  (SELECT f24.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('0245a8f8', f24.runtime_minutes IS NULL, f24.runtime_minutes, f24.id)) AS cursor, f24.runtime_minutes IS NULL AS key0, f24.runtime_minutes AS key1, f24.id AS key2
       FROM film AS f24 ORDER BY f24.runtime_minutes IS NULL DESC, f24.runtime_minutes DESC, f24.id DESC LIMIT ?) AS f24 ORDER BY f24.key0 ASC, f24.key1 ASC, f24.key2 ASC) AS f24 ORDER BY f24.key0 DESC, f24.key1 DESC, f24.key2 DESC LIMIT 1))), 'createdAt', json_object('nodes',
  (SELECT json_group_array(json_object('title', f26.title, 'runtimeMinutes', f26.runtime_minutes, 'createdAt', f26.created_at, 'updatedAt', f26.updated_at, 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c28
     WHERE c28.film_id = f26.id)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n29.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n29
     WHERE n29.film_id = f26.id)))
   FROM
    (SELECT f26.title AS title, f26.runtime_minutes AS runtime_minutes, f26.created_at AS created_at, f26.updated_at AS updated_at, f26.id AS id
     FROM film AS f26 ORDER BY f26.created_at ASC, f26.id ASC LIMIT ?) AS f26), 'pageInfo', json_object('endCursor',
  (SELECT f30.cursor
   FROM
    (SELECT hex(json_array('65e60339', f30.created_at, f30.id)) AS cursor, f30.created_at AS key0, f30.id AS key1
     FROM film AS f30 ORDER BY f30.created_at ASC, f30.id ASC LIMIT ?) AS f30 ORDER BY f30.key0 DESC, f30.key1 DESC LIMIT 1))), 'updatedAt', json_object('nodes',
  (SELECT json_group_array(json_object('title', f32.title, 'runtimeMinutes', f32.runtime_minutes, 'createdAt', f32.created_at, 'updatedAt', f32.updated_at, 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c34
     WHERE c34.film_id = f32.id)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n35.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n35
     WHERE n35.film_id = f32.id)))
   FROM
    (SELECT f32.title AS title, f32.runtime_minutes AS runtime_minutes, f32.created_at AS created_at, f32.updated_at AS updated_at, f32.id AS id
     FROM film AS f32 ORDER BY f32.updated_at DESC, f32.id DESC LIMIT ?) AS f32), 'pageInfo', json_object('endCursor',
  (SELECT f36.cursor
   FROM
    (SELECT hex(json_array('d9486cfa', f36.updated_at, f36.id)) AS cursor, f36.updated_at AS key0, f36.id AS key1
     FROM film AS f36 ORDER BY f36.updated_at DESC, f36.id DESC LIMIT ?) AS f36 ORDER BY f36.key0 ASC, f36.key1 ASC LIMIT 1))), 'filmCount', json_object('nodes',
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
     FROM person AS p38 ORDER BY p38.film_count DESC, p38.id DESC LIMIT ?) AS p38), 'pageInfo', json_object('endCursor',
  (SELECT p44.cursor
   FROM
    (SELECT hex(json_array('642316cf', p44.film_count, p44.id)) AS cursor, p44.film_count AS key0, p44.id AS key1
     FROM person AS p44 ORDER BY p44.film_count DESC, p44.id DESC LIMIT ?) AS p44 ORDER BY p44.key0 ASC, p44.key1 ASC LIMIT 1))), 'peopleWinCount', json_object('nodes',
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
     FROM person AS p46 ORDER BY p46.win_count DESC, p46.id DESC LIMIT ?) AS p46), 'pageInfo', json_object('endCursor',
  (SELECT p52.cursor
   FROM
    (SELECT hex(json_array('c964e4f4', p52.win_count, p52.id)) AS cursor, p52.win_count AS key0, p52.id AS key1
     FROM person AS p52 ORDER BY p52.win_count DESC, p52.id DESC LIMIT ?) AS p52 ORDER BY p52.key0 ASC, p52.key1 ASC LIMIT 1))), 'peopleCreatedAt', json_object('nodes',
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
     FROM person AS p54 ORDER BY p54.created_at DESC, p54.id DESC LIMIT ?) AS p54), 'pageInfo', json_object('endCursor',
  (SELECT p60.cursor
   FROM
    (SELECT hex(json_array('99d6d48b', p60.created_at, p60.id)) AS cursor, p60.created_at AS key0, p60.id AS key1
     FROM person AS p60 ORDER BY p60.created_at DESC, p60.id DESC LIMIT ?) AS p60 ORDER BY p60.key0 ASC, p60.key1 ASC LIMIT 1))), 'peopleUpdatedAt', json_object('nodes',
  (SELECT json_group_array(json_object('name', p62.name, 'createdAt', p62.created_at, 'updatedAt', p62.updated_at, 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c65
       WHERE c65.person_id = p62.id GROUP BY c65.person_id, c65.film_id) AS c65)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n67.outcome
       FROM nomination AS n67
       WHERE n67.id = n66.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n66
     WHERE n66.person_id = p62.id)))
   FROM
    (SELECT p62.name AS name, p62.created_at AS created_at, p62.updated_at AS updated_at, p62.id AS id
     FROM person AS p62 ORDER BY p62.updated_at ASC, p62.id ASC LIMIT ?) AS p62), 'pageInfo', json_object('endCursor',
  (SELECT p68.cursor
   FROM
    (SELECT hex(json_array('2578bb48', p68.updated_at, p68.id)) AS cursor, p68.updated_at AS key0, p68.id AS key1
     FROM person AS p68 ORDER BY p68.updated_at ASC, p68.id ASC LIMIT ?) AS p68 ORDER BY p68.key0 DESC, p68.key1 DESC LIMIT 1))), 'person',
  (SELECT json_object('filmography', json_object('nodes',
    (SELECT json_group_array(
      (SELECT json_object('title', f73.title)
       FROM film AS f73
       WHERE f73.id = c72.film_id))
     FROM
      (SELECT c72.film_id AS film_id
       FROM credit AS c72
       WHERE c72.person_id = p69.id GROUP BY c72.person_id, c72.film_id ORDER BY
        (SELECT f74.credit_count
         FROM film AS f74
         WHERE f74.id = c72.film_id) DESC, c72.film_id DESC LIMIT 20) AS c72)))
   FROM person AS p69
   WHERE p69.slug = ?)))
-- 1: 3
-- 2: 3
-- 3: 4
-- 4: 4
-- 5: 3
-- 6: 3
-- 7: 2
-- 8: 2
-- 9: 4
-- 10: 4
-- 11: 4
-- 12: 4
-- 13: 4
-- 14: 4
-- 15: 4
-- 16: 4
-- 17: 3
-- 18: 3
-- 19: 3
-- 20: 3
-- 21: 'orson-welles'
