WITH cut1 AS

  (SELECT c174.code AS "key", json_object('films', json_object('edges',
    (SELECT json_group_array(json_object('cursor', f177.cursor, 'node',
      (SELECT json_object('id', 'film_' || f178.id)
       FROM film AS f178
       WHERE f178.id = f177.film_id)))
     FROM
      (SELECT f177.film_id AS film_id, hex(json_array('6458d386',
        (SELECT f179.title_key
         FROM film AS f179
         WHERE f179.id = f177.film_id), f177.id)) AS cursor
       FROM film_country AS f177
       WHERE f177.country_code = c174.code AND (
        (SELECT f179.title_key
         FROM film AS f179
         WHERE f179.id = f177.film_id), f177.id) > (?, ?) ORDER BY
        (SELECT f179.title_key
         FROM film AS f179
         WHERE f179.id = f177.film_id) ASC, f177.id ASC LIMIT ?) AS f177), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f180
     WHERE f180.country_code = c174.code AND (
      (SELECT f181.title_key
       FROM film AS f181
       WHERE f181.id = f180.film_id), f180.id) > (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f182
     WHERE f182.country_code = c174.code AND (
      (SELECT f183.title_key
       FROM film AS f183
       WHERE f183.id = f182.film_id), f182.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT f184.cursor
     FROM
      (SELECT hex(json_array('6458d386',
        (SELECT f185.title_key
         FROM film AS f185
         WHERE f185.id = f184.film_id), f184.id)) AS cursor
       FROM film_country AS f184
       WHERE f184.country_code = c174.code AND (
        (SELECT f185.title_key
         FROM film AS f185
         WHERE f185.id = f184.film_id), f184.id) > (?, ?) ORDER BY
        (SELECT f185.title_key
         FROM film AS f185
         WHERE f185.id = f184.film_id) ASC, f184.id ASC LIMIT ?) AS f184 LIMIT 1), 'endCursor',
    (SELECT f186.cursor
     FROM
      (SELECT hex(json_array('6458d386',
        (SELECT f187.title_key
         FROM film AS f187
         WHERE f187.id = f186.film_id), f186.id)) AS cursor,
        (SELECT f187.title_key
         FROM film AS f187
         WHERE f187.id = f186.film_id) AS key0, f186.id AS key1
       FROM film_country AS f186
       WHERE f186.country_code = c174.code AND (
        (SELECT f187.title_key
         FROM film AS f187
         WHERE f187.id = f186.film_id), f186.id) > (?, ?) ORDER BY
        (SELECT f187.title_key
         FROM film AS f187
         WHERE f187.id = f186.film_id) ASC, f186.id ASC LIMIT ?) AS f186 ORDER BY f186.key0 DESC, f186.key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM film_country AS f189
     WHERE f189.country_code = c174.code))) AS value
   FROM country AS c174)
 SELECT json_object('data', json_object('films', json_object('edges',
  (SELECT json_group_array(json_object('cursor', f2.cursor, 'node', json_object('id', 'film_' || f2.id)))
   FROM
    (SELECT f2.id AS id, hex(json_array('48da4c28', f2.title_key, f2.id)) AS cursor
     FROM film AS f2
     WHERE (f2.title_key, f2.id) > (?, ?) ORDER BY f2.title_key ASC, f2.id ASC LIMIT ?) AS f2), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f3
   WHERE (f3.title_key, f3.id) > (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f4
   WHERE (f4.title_key, f4.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT f5.cursor
   FROM
    (SELECT hex(json_array('48da4c28', f5.title_key, f5.id)) AS cursor
     FROM film AS f5
     WHERE (f5.title_key, f5.id) > (?, ?) ORDER BY f5.title_key ASC, f5.id ASC LIMIT ?) AS f5 LIMIT 1), 'endCursor',
  (SELECT f6.cursor
   FROM
    (SELECT hex(json_array('48da4c28', f6.title_key, f6.id)) AS cursor, f6.title_key AS key0, f6.id AS key1
     FROM film AS f6
     WHERE (f6.title_key, f6.id) > (?, ?) ORDER BY f6.title_key ASC, f6.id ASC LIMIT ?) AS f6 ORDER BY f6.key0 DESC, f6.key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM film AS f7)), 'people', json_object('edges',
  (SELECT json_group_array(json_object('cursor', p9.cursor, 'node', json_object('id', 'person_' || p9.id)))
   FROM
    (SELECT p9.id AS id, hex(json_array('38faf0ef', p9.sort_key, p9.id)) AS cursor
     FROM person AS p9
     WHERE (p9.sort_key, p9.id) > (?, ?) ORDER BY p9.sort_key ASC, p9.id ASC LIMIT ?) AS p9), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE (p10.sort_key, p10.id) > (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM person AS p11
   WHERE (p11.sort_key, p11.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT p12.cursor
   FROM
    (SELECT hex(json_array('38faf0ef', p12.sort_key, p12.id)) AS cursor
     FROM person AS p12
     WHERE (p12.sort_key, p12.id) > (?, ?) ORDER BY p12.sort_key ASC, p12.id ASC LIMIT ?) AS p12 LIMIT 1), 'endCursor',
  (SELECT p13.cursor
   FROM
    (SELECT hex(json_array('38faf0ef', p13.sort_key, p13.id)) AS cursor, p13.sort_key AS key0, p13.id AS key1
     FROM person AS p13
     WHERE (p13.sort_key, p13.id) > (?, ?) ORDER BY p13.sort_key ASC, p13.id ASC LIMIT ?) AS p13 ORDER BY p13.key0 DESC, p13.key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM person AS p14)), 'credits', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c16.cursor, 'node', json_object('id', 'credit_' || c16.id)))
   FROM
    (SELECT c16.id AS id, hex(json_array('1cc16efe', c16.id)) AS cursor
     FROM credit AS c16
     WHERE (c16.id) > (?) ORDER BY c16.id ASC LIMIT ?) AS c16), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM credit AS c17
   WHERE (c17.id) > (?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM credit AS c18
   WHERE (c18.id) <= (?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT c19.cursor
   FROM
    (SELECT hex(json_array('1cc16efe', c19.id)) AS cursor
     FROM credit AS c19
     WHERE (c19.id) > (?) ORDER BY c19.id ASC LIMIT ?) AS c19 LIMIT 1), 'endCursor',
  (SELECT c20.cursor
   FROM
    (SELECT hex(json_array('1cc16efe', c20.id)) AS cursor, c20.id AS key0
     FROM credit AS c20
     WHERE (c20.id) > (?) ORDER BY c20.id ASC LIMIT ?) AS c20 ORDER BY c20.key0 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM credit AS c21)), 'characters', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c23.cursor, 'node', json_object('id', 'character_' || c23.id)))
   FROM
    (SELECT c23.id AS id, hex(json_array('937ab034', c23.id)) AS cursor
     FROM character AS c23
     WHERE (c23.id) > (?) ORDER BY c23.id ASC LIMIT ?) AS c23), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM character AS c24
   WHERE (c24.id) > (?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM character AS c25
   WHERE (c25.id) <= (?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT c26.cursor
   FROM
    (SELECT hex(json_array('937ab034', c26.id)) AS cursor
     FROM character AS c26
     WHERE (c26.id) > (?) ORDER BY c26.id ASC LIMIT ?) AS c26 LIMIT 1), 'endCursor',
  (SELECT c27.cursor
   FROM
    (SELECT hex(json_array('937ab034', c27.id)) AS cursor, c27.id AS key0
     FROM character AS c27
     WHERE (c27.id) > (?) ORDER BY c27.id ASC LIMIT ?) AS c27 ORDER BY c27.key0 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM character AS c28)), 'nominations', json_object('edges',
  (SELECT json_group_array(json_object('cursor', n30.cursor, 'node', json_object('id', 'nomination_' || n30.id)))
   FROM
    (SELECT n30.id AS id, hex(json_array('32c39e30', n30.year, n30.id)) AS cursor
     FROM nomination AS n30
     WHERE (n30.year, n30.id) < (?, ?) ORDER BY n30.year DESC, n30.id DESC LIMIT ?) AS n30), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM nomination AS n31
   WHERE (n31.year, n31.id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM nomination AS n32
   WHERE (n32.year, n32.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT n33.cursor
   FROM
    (SELECT hex(json_array('32c39e30', n33.year, n33.id)) AS cursor
     FROM nomination AS n33
     WHERE (n33.year, n33.id) < (?, ?) ORDER BY n33.year DESC, n33.id DESC LIMIT ?) AS n33 LIMIT 1), 'endCursor',
  (SELECT n34.cursor
   FROM
    (SELECT hex(json_array('32c39e30', n34.year, n34.id)) AS cursor, n34.year AS key0, n34.id AS key1
     FROM nomination AS n34
     WHERE (n34.year, n34.id) < (?, ?) ORDER BY n34.year DESC, n34.id DESC LIMIT ?) AS n34 ORDER BY n34.key0 ASC, n34.key1 ASC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM nomination AS n35)), 'awardEvents', json_object('edges',
  (SELECT json_group_array(json_object('cursor', a37.cursor, 'node', json_object('id', 'event_' || a37.id)))
   FROM
    (SELECT a37.id AS id, hex(json_array('65714d35', a37.name_key, a37.id)) AS cursor
     FROM award_event AS a37
     WHERE (a37.name_key, a37.id) > (?, ?) ORDER BY a37.name_key ASC, a37.id ASC LIMIT ?) AS a37), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM award_event AS a38
   WHERE (a38.name_key, a38.id) > (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM award_event AS a39
   WHERE (a39.name_key, a39.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT a40.cursor
   FROM
    (SELECT hex(json_array('65714d35', a40.name_key, a40.id)) AS cursor
     FROM award_event AS a40
     WHERE (a40.name_key, a40.id) > (?, ?) ORDER BY a40.name_key ASC, a40.id ASC LIMIT ?) AS a40 LIMIT 1), 'endCursor',
  (SELECT a41.cursor
   FROM
    (SELECT hex(json_array('65714d35', a41.name_key, a41.id)) AS cursor, a41.name_key AS key0, a41.id AS key1
     FROM award_event AS a41
     WHERE (a41.name_key, a41.id) > (?, ?) ORDER BY a41.name_key ASC, a41.id ASC LIMIT ?) AS a41 ORDER BY a41.key0 DESC, a41.key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM award_event AS a42)), 'film',
  (SELECT json_object('cast', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c45.cursor, 'node', json_object('id', 'credit_' || c45.id)))
     FROM
      (SELECT c45.id AS id, hex(json_array('0c4d4868', c45.rank, c45.id)) AS cursor
       FROM credit AS c45
       WHERE c45.film_id = f43.id AND c45.kind = 'CAST' AND (c45.rank, c45.id) > (?, ?) ORDER BY c45.rank ASC, c45.id ASC LIMIT ?) AS c45), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c46
     WHERE c46.film_id = f43.id AND c46.kind = 'CAST' AND (c46.rank, c46.id) > (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c47
     WHERE c47.film_id = f43.id AND c47.kind = 'CAST' AND (c47.rank, c47.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c48.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c48.rank, c48.id)) AS cursor
       FROM credit AS c48
       WHERE c48.film_id = f43.id AND c48.kind = 'CAST' AND (c48.rank, c48.id) > (?, ?) ORDER BY c48.rank ASC, c48.id ASC LIMIT ?) AS c48 LIMIT 1), 'endCursor',
    (SELECT c49.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c49.rank, c49.id)) AS cursor, c49.rank AS key0, c49.id AS key1
       FROM credit AS c49
       WHERE c49.film_id = f43.id AND c49.kind = 'CAST' AND (c49.rank, c49.id) > (?, ?) ORDER BY c49.rank ASC, c49.id ASC LIMIT ?) AS c49 ORDER BY c49.key0 DESC, c49.key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c50
     WHERE c50.film_id = f43.id AND c50.kind = 'CAST')), 'characters', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c52.cursor, 'node', json_object('id', 'character_' || c52.id)))
     FROM
      (SELECT c52.id AS id, hex(json_array('333d4094', c52.position, c52.id)) AS cursor
       FROM character AS c52
       WHERE c52.film_id = f43.id AND (c52.position, c52.id) > (?, ?) ORDER BY c52.position ASC, c52.id ASC LIMIT ?) AS c52), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM character AS c53
     WHERE c53.film_id = f43.id AND (c53.position, c53.id) > (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM character AS c54
     WHERE c54.film_id = f43.id AND (c54.position, c54.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c55.cursor
     FROM
      (SELECT hex(json_array('333d4094', c55.position, c55.id)) AS cursor
       FROM character AS c55
       WHERE c55.film_id = f43.id AND (c55.position, c55.id) > (?, ?) ORDER BY c55.position ASC, c55.id ASC LIMIT ?) AS c55 LIMIT 1), 'endCursor',
    (SELECT c56.cursor
     FROM
      (SELECT hex(json_array('333d4094', c56.position, c56.id)) AS cursor, c56.position AS key0, c56.id AS key1
       FROM character AS c56
       WHERE c56.film_id = f43.id AND (c56.position, c56.id) > (?, ?) ORDER BY c56.position ASC, c56.id ASC LIMIT ?) AS c56 ORDER BY c56.key0 DESC, c56.key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM character AS c57
     WHERE c57.film_id = f43.id)), 'crew', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c59.cursor, 'node', json_object('id', 'credit_' || c59.id)))
     FROM
      (SELECT c59.id AS id, hex(json_array('0c4d4868', c59.rank, c59.id)) AS cursor
       FROM credit AS c59
       WHERE c59.film_id = f43.id AND c59.kind = 'CREW' AND (c59.rank, c59.id) > (?, ?) ORDER BY c59.rank ASC, c59.id ASC LIMIT ?) AS c59), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c60
     WHERE c60.film_id = f43.id AND c60.kind = 'CREW' AND (c60.rank, c60.id) > (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c61
     WHERE c61.film_id = f43.id AND c61.kind = 'CREW' AND (c61.rank, c61.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c62.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c62.rank, c62.id)) AS cursor
       FROM credit AS c62
       WHERE c62.film_id = f43.id AND c62.kind = 'CREW' AND (c62.rank, c62.id) > (?, ?) ORDER BY c62.rank ASC, c62.id ASC LIMIT ?) AS c62 LIMIT 1), 'endCursor',
    (SELECT c63.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c63.rank, c63.id)) AS cursor, c63.rank AS key0, c63.id AS key1
       FROM credit AS c63
       WHERE c63.film_id = f43.id AND c63.kind = 'CREW' AND (c63.rank, c63.id) > (?, ?) ORDER BY c63.rank ASC, c63.id ASC LIMIT ?) AS c63 ORDER BY c63.key0 DESC, c63.key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c64
     WHERE c64.film_id = f43.id AND c64.kind = 'CREW')), 'credits', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c66.cursor, 'node', json_object('id', 'credit_' || c66.id)))
     FROM
      (SELECT c66.id AS id, hex(json_array('2d166577', c66.kind, c66.rank, c66.id)) AS cursor
       FROM credit AS c66
       WHERE c66.film_id = f43.id AND (c66.kind, c66.rank, c66.id) > (?, ?, ?) ORDER BY c66.kind ASC, c66.rank ASC, c66.id ASC LIMIT ?) AS c66), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c67
     WHERE c67.film_id = f43.id AND (c67.kind, c67.rank, c67.id) > (?, ?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c68
     WHERE c68.film_id = f43.id AND (c68.kind, c68.rank, c68.id) <= (?, ?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c69.cursor
     FROM
      (SELECT hex(json_array('2d166577', c69.kind, c69.rank, c69.id)) AS cursor
       FROM credit AS c69
       WHERE c69.film_id = f43.id AND (c69.kind, c69.rank, c69.id) > (?, ?, ?) ORDER BY c69.kind ASC, c69.rank ASC, c69.id ASC LIMIT ?) AS c69 LIMIT 1), 'endCursor',
    (SELECT c70.cursor
     FROM
      (SELECT hex(json_array('2d166577', c70.kind, c70.rank, c70.id)) AS cursor, c70.kind AS key0, c70.rank AS key1, c70.id AS key2
       FROM credit AS c70
       WHERE c70.film_id = f43.id AND (c70.kind, c70.rank, c70.id) > (?, ?, ?) ORDER BY c70.kind ASC, c70.rank ASC, c70.id ASC LIMIT ?) AS c70 ORDER BY c70.key0 DESC, c70.key1 DESC, c70.key2 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c71
     WHERE c71.film_id = f43.id)), 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n73.cursor, 'node', json_object('id', 'nomination_' || n73.id)))
     FROM
      (SELECT n73.id AS id, hex(json_array('b03566ca', n73.year, n73.position, n73.id)) AS cursor
       FROM nomination AS n73
       WHERE n73.film_id = f43.id AND (n73.year, n73.position, n73.id) > (?, ?, ?) ORDER BY n73.year ASC, n73.position ASC, n73.id ASC LIMIT ?) AS n73), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n74
     WHERE n74.film_id = f43.id AND (n74.year, n74.position, n74.id) > (?, ?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n75
     WHERE n75.film_id = f43.id AND (n75.year, n75.position, n75.id) <= (?, ?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n76.cursor
     FROM
      (SELECT hex(json_array('b03566ca', n76.year, n76.position, n76.id)) AS cursor
       FROM nomination AS n76
       WHERE n76.film_id = f43.id AND (n76.year, n76.position, n76.id) > (?, ?, ?) ORDER BY n76.year ASC, n76.position ASC, n76.id ASC LIMIT ?) AS n76 LIMIT 1), 'endCursor',
    (SELECT n77.cursor
     FROM
      (SELECT hex(json_array('b03566ca', n77.year, n77.position, n77.id)) AS cursor, n77.year AS key0, n77.position AS key1, n77.id AS key2
       FROM nomination AS n77
       WHERE n77.film_id = f43.id AND (n77.year, n77.position, n77.id) > (?, ?, ?) ORDER BY n77.year ASC, n77.position ASC, n77.id ASC LIMIT ?) AS n77 ORDER BY n77.key0 DESC, n77.key1 DESC, n77.key2 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nomination AS n78
     WHERE n78.film_id = f43.id)))
   FROM film AS f43
   WHERE f43.slug = ?), 'person',
  (SELECT json_object('credits', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c82.cursor, 'node', json_object('id', 'credit_' || c82.id)))
     FROM
      (SELECT c82.id AS id, hex(json_array('89739e9e',
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) IS NULL,
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id), c82.id)) AS cursor
       FROM credit AS c82
       WHERE c82.person_id = p79.id AND (
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) IS NULL) >= ? AND ((
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) IS NULL) > ? OR (
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) IS NULL) IS ? AND
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) < ? OR (
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) IS NULL) IS ? AND
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) IS ? AND c82.id < ?) ORDER BY
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) IS NULL ASC,
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) DESC, c82.id DESC LIMIT ?) AS c82), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c84
     WHERE c84.person_id = p79.id AND (
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) IS NULL) >= ? AND ((
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) IS NULL) > ? OR (
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) IS NULL) IS ? AND
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) < ? OR (
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) IS NULL) IS ? AND
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) IS ? AND c84.id < ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c86
     WHERE c86.person_id = p79.id AND (
      (SELECT f87.year
       FROM film AS f87
       WHERE f87.id = c86.film_id) IS NULL) <= ? AND ((
      (SELECT f87.year
       FROM film AS f87
       WHERE f87.id = c86.film_id) IS NULL) < ? OR (
      (SELECT f87.year
       FROM film AS f87
       WHERE f87.id = c86.film_id) IS NULL) IS ? AND
      (SELECT f87.year
       FROM film AS f87
       WHERE f87.id = c86.film_id) > ? OR (
      (SELECT f87.year
       FROM film AS f87
       WHERE f87.id = c86.film_id) IS NULL) IS ? AND
      (SELECT f87.year
       FROM film AS f87
       WHERE f87.id = c86.film_id) IS ? AND c86.id > ? OR (
      (SELECT f87.year
       FROM film AS f87
       WHERE f87.id = c86.film_id) IS NULL) IS ? AND
      (SELECT f87.year
       FROM film AS f87
       WHERE f87.id = c86.film_id) IS ? AND c86.id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c88.cursor
     FROM
      (SELECT hex(json_array('89739e9e',
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) IS NULL,
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id), c88.id)) AS cursor
       FROM credit AS c88
       WHERE c88.person_id = p79.id AND (
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) IS NULL) >= ? AND ((
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) IS NULL) > ? OR (
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) IS NULL) IS ? AND
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) < ? OR (
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) IS NULL) IS ? AND
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) IS ? AND c88.id < ?) ORDER BY
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) IS NULL ASC,
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) DESC, c88.id DESC LIMIT ?) AS c88 LIMIT 1), 'endCursor',
    (SELECT c90.cursor
     FROM
      (SELECT hex(json_array('89739e9e',
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) IS NULL,
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id), c90.id)) AS cursor,
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) IS NULL AS key0,
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) AS key1, c90.id AS key2
       FROM credit AS c90
       WHERE c90.person_id = p79.id AND (
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) IS NULL) >= ? AND ((
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) IS NULL) > ? OR (
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) IS NULL) IS ? AND
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) < ? OR (
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) IS NULL) IS ? AND
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) IS ? AND c90.id < ?) ORDER BY
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) IS NULL ASC,
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) DESC, c90.id DESC LIMIT ?) AS c90 ORDER BY c90.key0 DESC, c90.key1 ASC, c90.key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c93
     WHERE c93.person_id = p79.id)), 'filmography', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c96.cursor, 'node',
      (SELECT json_object('id', 'film_' || f97.id)
       FROM film AS f97
       WHERE f97.id = c96.film_id)))
     FROM
      (SELECT c96.film_id AS film_id, hex(json_array('2b1f1a21',
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) IS NULL,
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id), c96.film_id)) AS cursor
       FROM credit AS c96
       WHERE c96.person_id = p79.id GROUP BY c96.person_id, c96.film_id
       HAVING (
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) IS NULL) >= ? AND ((
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) IS NULL) > ? OR (
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) IS NULL) IS ? AND
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) < ? OR (
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) IS NULL) IS ? AND
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) IS ? AND c96.film_id < ?) ORDER BY
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) IS NULL ASC,
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) DESC, c96.film_id DESC LIMIT ?) AS c96), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c99
     WHERE c99.person_id = p79.id GROUP BY c99.person_id, c99.film_id
     HAVING (
      (SELECT f100.year
       FROM film AS f100
       WHERE f100.id = c99.film_id) IS NULL) >= ? AND ((
      (SELECT f100.year
       FROM film AS f100
       WHERE f100.id = c99.film_id) IS NULL) > ? OR (
      (SELECT f100.year
       FROM film AS f100
       WHERE f100.id = c99.film_id) IS NULL) IS ? AND
      (SELECT f100.year
       FROM film AS f100
       WHERE f100.id = c99.film_id) < ? OR (
      (SELECT f100.year
       FROM film AS f100
       WHERE f100.id = c99.film_id) IS NULL) IS ? AND
      (SELECT f100.year
       FROM film AS f100
       WHERE f100.id = c99.film_id) IS ? AND c99.film_id < ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c101
     WHERE c101.person_id = p79.id GROUP BY c101.person_id, c101.film_id
     HAVING (
      (SELECT f102.year
       FROM film AS f102
       WHERE f102.id = c101.film_id) IS NULL) <= ? AND ((
      (SELECT f102.year
       FROM film AS f102
       WHERE f102.id = c101.film_id) IS NULL) < ? OR (
      (SELECT f102.year
       FROM film AS f102
       WHERE f102.id = c101.film_id) IS NULL) IS ? AND
      (SELECT f102.year
       FROM film AS f102
       WHERE f102.id = c101.film_id) > ? OR (
      (SELECT f102.year
       FROM film AS f102
       WHERE f102.id = c101.film_id) IS NULL) IS ? AND
      (SELECT f102.year
       FROM film AS f102
       WHERE f102.id = c101.film_id) IS ? AND c101.film_id > ? OR (
      (SELECT f102.year
       FROM film AS f102
       WHERE f102.id = c101.film_id) IS NULL) IS ? AND
      (SELECT f102.year
       FROM film AS f102
       WHERE f102.id = c101.film_id) IS ? AND c101.film_id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c103.cursor
     FROM
      (SELECT hex(json_array('2b1f1a21',
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) IS NULL,
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id), c103.film_id)) AS cursor
       FROM credit AS c103
       WHERE c103.person_id = p79.id GROUP BY c103.person_id, c103.film_id
       HAVING (
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) IS NULL) >= ? AND ((
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) IS NULL) > ? OR (
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) IS NULL) IS ? AND
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) < ? OR (
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) IS NULL) IS ? AND
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) IS ? AND c103.film_id < ?) ORDER BY
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) IS NULL ASC,
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) DESC, c103.film_id DESC LIMIT ?) AS c103 LIMIT 1), 'endCursor',
    (SELECT c105.cursor
     FROM
      (SELECT hex(json_array('2b1f1a21',
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) IS NULL,
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id), c105.film_id)) AS cursor,
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) IS NULL AS key0,
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) AS key1, c105.film_id AS key2
       FROM credit AS c105
       WHERE c105.person_id = p79.id GROUP BY c105.person_id, c105.film_id
       HAVING (
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) IS NULL) >= ? AND ((
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) IS NULL) > ? OR (
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) IS NULL) IS ? AND
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) < ? OR (
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) IS NULL) IS ? AND
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) IS ? AND c105.film_id < ?) ORDER BY
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) IS NULL ASC,
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) DESC, c105.film_id DESC LIMIT ?) AS c105 ORDER BY c105.key0 DESC, c105.key1 ASC, c105.key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c108
       WHERE c108.person_id = p79.id GROUP BY c108.person_id, c108.film_id) AS c108)), 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n111.cursor, 'node',
      (SELECT json_object('id', 'nomination_' || n112.id)
       FROM nomination AS n112
       WHERE n112.id = n111.nomination_id)))
     FROM
      (SELECT n111.nomination_id AS nomination_id, hex(json_array('860651f9',
        (SELECT n113.year
         FROM nomination AS n113
         WHERE n113.id = n111.nomination_id), n111.id)) AS cursor
       FROM nominee AS n111
       WHERE n111.person_id = p79.id AND (
        (SELECT n113.year
         FROM nomination AS n113
         WHERE n113.id = n111.nomination_id), n111.id) < (?, ?) ORDER BY
        (SELECT n113.year
         FROM nomination AS n113
         WHERE n113.id = n111.nomination_id) DESC, n111.id DESC LIMIT ?) AS n111), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nominee AS n114
     WHERE n114.person_id = p79.id AND (
      (SELECT n115.year
       FROM nomination AS n115
       WHERE n115.id = n114.nomination_id), n114.id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nominee AS n116
     WHERE n116.person_id = p79.id AND (
      (SELECT n117.year
       FROM nomination AS n117
       WHERE n117.id = n116.nomination_id), n116.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n118.cursor
     FROM
      (SELECT hex(json_array('860651f9',
        (SELECT n119.year
         FROM nomination AS n119
         WHERE n119.id = n118.nomination_id), n118.id)) AS cursor
       FROM nominee AS n118
       WHERE n118.person_id = p79.id AND (
        (SELECT n119.year
         FROM nomination AS n119
         WHERE n119.id = n118.nomination_id), n118.id) < (?, ?) ORDER BY
        (SELECT n119.year
         FROM nomination AS n119
         WHERE n119.id = n118.nomination_id) DESC, n118.id DESC LIMIT ?) AS n118 LIMIT 1), 'endCursor',
    (SELECT n120.cursor
     FROM
      (SELECT hex(json_array('860651f9',
        (SELECT n121.year
         FROM nomination AS n121
         WHERE n121.id = n120.nomination_id), n120.id)) AS cursor,
        (SELECT n121.year
         FROM nomination AS n121
         WHERE n121.id = n120.nomination_id) AS key0, n120.id AS key1
       FROM nominee AS n120
       WHERE n120.person_id = p79.id AND (
        (SELECT n121.year
         FROM nomination AS n121
         WHERE n121.id = n120.nomination_id), n120.id) < (?, ?) ORDER BY
        (SELECT n121.year
         FROM nomination AS n121
         WHERE n121.id = n120.nomination_id) DESC, n120.id DESC LIMIT ?) AS n120 ORDER BY n120.key0 ASC, n120.key1 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nominee AS n123
     WHERE n123.person_id = p79.id)))
   FROM person AS p79
   WHERE p79.slug = ?), 'country',
  (SELECT CASE WHEN (json_extract(each209.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c124
     WHERE c124.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f125
     WHERE f125.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'country') THEN
    (SELECT json(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c126.code))
     FROM country AS c126
     WHERE c126.code = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p127
     WHERE p127.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n128
     WHERE n128.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a129
     WHERE a129.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a130
     WHERE a130.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a131
     WHERE a131.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s132
     WHERE s132.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c133
     WHERE c133.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j134
     WHERE j134.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c135
     WHERE c135.id = json_extract(each209.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each209), 'edition',
  (SELECT CASE WHEN (json_extract(each210.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c136
     WHERE c136.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f137
     WHERE f137.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c138
     WHERE c138.code = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p139
     WHERE p139.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n140
     WHERE n140.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a141
     WHERE a141.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'edition') THEN
    (SELECT json_object('nominations', json_object('edges',
      (SELECT json_group_array(json_object('cursor', n144.cursor, 'node', json_object('id', 'nomination_' || n144.id)))
       FROM
        (SELECT n144.id AS id, hex(json_array('cdb59421', n144.position, n144.id)) AS cursor
         FROM nomination AS n144
         WHERE n144.edition_id = a142.id AND (n144.position, n144.id) > (?, ?) ORDER BY n144.position ASC, n144.id ASC LIMIT ?) AS n144), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n145
       WHERE n145.edition_id = a142.id AND (n145.position, n145.id) > (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n146
       WHERE n146.edition_id = a142.id AND (n146.position, n146.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
      (SELECT n147.cursor
       FROM
        (SELECT hex(json_array('cdb59421', n147.position, n147.id)) AS cursor
         FROM nomination AS n147
         WHERE n147.edition_id = a142.id AND (n147.position, n147.id) > (?, ?) ORDER BY n147.position ASC, n147.id ASC LIMIT ?) AS n147 LIMIT 1), 'endCursor',
      (SELECT n148.cursor
       FROM
        (SELECT hex(json_array('cdb59421', n148.position, n148.id)) AS cursor, n148.position AS key0, n148.id AS key1
         FROM nomination AS n148
         WHERE n148.edition_id = a142.id AND (n148.position, n148.id) > (?, ?) ORDER BY n148.position ASC, n148.id ASC LIMIT ?) AS n148 ORDER BY n148.key0 DESC, n148.key1 DESC LIMIT 1)), 'totalCount',
      (SELECT count(*)
       FROM nomination AS n149
       WHERE n149.edition_id = a142.id)))
     FROM award_edition AS a142
     WHERE a142.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a150
     WHERE a150.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s151
     WHERE s151.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c152
     WHERE c152.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j153
     WHERE j153.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c154
     WHERE c154.id = json_extract(each210.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each210), 'category',
  (SELECT CASE WHEN (json_extract(each225.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c155
     WHERE c155.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f156
     WHERE f156.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c157
     WHERE c157.code = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p158
     WHERE p158.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n159
     WHERE n159.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a160
     WHERE a160.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a161
     WHERE a161.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'category') THEN
    (SELECT json_object('nominations', json_object('edges',
      (SELECT json_group_array(json_object('cursor', n164.cursor, 'node', json_object('id', 'nomination_' || n164.id)))
       FROM
        (SELECT n164.id AS id, hex(json_array('32c39e30', n164.year, n164.id)) AS cursor
         FROM nomination AS n164
         WHERE n164.category_id = a162.id AND (n164.year, n164.id) < (?, ?) ORDER BY n164.year DESC, n164.id DESC LIMIT ?) AS n164), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n165
       WHERE n165.category_id = a162.id AND (n165.year, n165.id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n166
       WHERE n166.category_id = a162.id AND (n166.year, n166.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
      (SELECT n167.cursor
       FROM
        (SELECT hex(json_array('32c39e30', n167.year, n167.id)) AS cursor
         FROM nomination AS n167
         WHERE n167.category_id = a162.id AND (n167.year, n167.id) < (?, ?) ORDER BY n167.year DESC, n167.id DESC LIMIT ?) AS n167 LIMIT 1), 'endCursor',
      (SELECT n168.cursor
       FROM
        (SELECT hex(json_array('32c39e30', n168.year, n168.id)) AS cursor, n168.year AS key0, n168.id AS key1
         FROM nomination AS n168
         WHERE n168.category_id = a162.id AND (n168.year, n168.id) < (?, ?) ORDER BY n168.year DESC, n168.id DESC LIMIT ?) AS n168 ORDER BY n168.key0 ASC, n168.key1 ASC LIMIT 1)), 'totalCount',
      (SELECT count(*)
       FROM nomination AS n169
       WHERE n169.category_id = a162.id)))
     FROM award_category AS a162
     WHERE a162.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s170
     WHERE s170.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c171
     WHERE c171.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j172
     WHERE j172.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c173
     WHERE c173.id = json_extract(each225.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each225)))
-- 1: "de rouille et d'os"
-- 2: 1
-- 3: 2
-- 4: "de rouille et d'os"
-- 5: 1
-- 6: 2
-- 7: "de rouille et d'os"
-- 8: 1
-- 9: "de rouille et d'os"
-- 10: 1
-- 11: 2
-- 12: "de rouille et d'os"
-- 13: 1
-- 14: 2
-- 15: 'ajami'
-- 16: 16
-- 17: 2
-- 18: 'ajami'
-- 19: 16
-- 20: 2
-- 21: 'ajami'
-- 22: 16
-- 23: 'ajami'
-- 24: 16
-- 25: 2
-- 26: 'ajami'
-- 27: 16
-- 28: 2
-- 29: 'adzovic, ljubica'
-- 30: 29
-- 31: 2
-- 32: 'adzovic, ljubica'
-- 33: 29
-- 34: 2
-- 35: 'adzovic, ljubica'
-- 36: 29
-- 37: 'adzovic, ljubica'
-- 38: 29
-- 39: 2
-- 40: 'adzovic, ljubica'
-- 41: 29
-- 42: 2
-- 43: 1
-- 44: 2
-- 45: 1
-- 46: 2
-- 47: 1
-- 48: 1
-- 49: 2
-- 50: 1
-- 51: 2
-- 52: 1
-- 53: 2
-- 54: 1
-- 55: 2
-- 56: 1
-- 57: 1
-- 58: 2
-- 59: 1
-- 60: 2
-- 61: 2014
-- 62: 4
-- 63: 2
-- 64: 2014
-- 65: 4
-- 66: 2
-- 67: 2014
-- 68: 4
-- 69: 2014
-- 70: 4
-- 71: 2
-- 72: 2014
-- 73: 4
-- 74: 2
-- 75: 'academy awards'
-- 76: 3
-- 77: 2
-- 78: 'academy awards'
-- 79: 3
-- 80: 2
-- 81: 'academy awards'
-- 82: 3
-- 83: 'academy awards'
-- 84: 3
-- 85: 2
-- 86: 'academy awards'
-- 87: 3
-- 88: 2
-- 89: 1
-- 90: 1
-- 91: 2
-- 92: 1
-- 93: 1
-- 94: 2
-- 95: 1
-- 96: 1
-- 97: 1
-- 98: 1
-- 99: 2
-- 100: 1
-- 101: 1
-- 102: 2
-- 103: 1
-- 104: 1
-- 105: 2
-- 106: 1
-- 107: 1
-- 108: 2
-- 109: 1
-- 110: 1
-- 111: 1
-- 112: 1
-- 113: 2
-- 114: 1
-- 115: 1
-- 116: 2
-- 117: 1
-- 118: 49
-- 119: 2
-- 120: 1
-- 121: 49
-- 122: 2
-- 123: 1
-- 124: 49
-- 125: 1
-- 126: 49
-- 127: 2
-- 128: 1
-- 129: 49
-- 130: 2
-- 131: 'CAST'
-- 132: 1
-- 133: 1
-- 134: 2
-- 135: 'CAST'
-- 136: 1
-- 137: 1
-- 138: 2
-- 139: 'CAST'
-- 140: 1
-- 141: 1
-- 142: 'CAST'
-- 143: 1
-- 144: 1
-- 145: 2
-- 146: 'CAST'
-- 147: 1
-- 148: 1
-- 149: 2
-- 150: 2012
-- 151: 1
-- 152: 1
-- 153: 2
-- 154: 2012
-- 155: 1
-- 156: 1
-- 157: 2
-- 158: 2012
-- 159: 1
-- 160: 1
-- 161: 2012
-- 162: 1
-- 163: 1
-- 164: 2
-- 165: 2012
-- 166: 1
-- 167: 1
-- 168: 2
-- 169: 'de-rouille-et-d-os'
-- 170: 0
-- 171: 0
-- 172: 0
-- 173: 2012
-- 174: 0
-- 175: 2012
-- 176: 53
-- 177: 2
-- 178: 0
-- 179: 0
-- 180: 0
-- 181: 2012
-- 182: 0
-- 183: 2012
-- 184: 53
-- 185: 2
-- 186: 0
-- 187: 0
-- 188: 0
-- 189: 2012
-- 190: 0
-- 191: 2012
-- 192: 53
-- 193: 0
-- 194: 2012
-- 195: 53
-- 196: 0
-- 197: 0
-- 198: 0
-- 199: 2012
-- 200: 0
-- 201: 2012
-- 202: 53
-- 203: 2
-- 204: 0
-- 205: 0
-- 206: 0
-- 207: 2012
-- 208: 0
-- 209: 2012
-- 210: 53
-- 211: 2
-- 212: 0
-- 213: 0
-- 214: 0
-- 215: 2012
-- 216: 0
-- 217: 2012
-- 218: 1
-- 219: 2
-- 220: 0
-- 221: 0
-- 222: 0
-- 223: 2012
-- 224: 0
-- 225: 2012
-- 226: 1
-- 227: 2
-- 228: 0
-- 229: 0
-- 230: 0
-- 231: 2012
-- 232: 0
-- 233: 2012
-- 234: 1
-- 235: 0
-- 236: 2012
-- 237: 1
-- 238: 0
-- 239: 0
-- 240: 0
-- 241: 2012
-- 242: 0
-- 243: 2012
-- 244: 1
-- 245: 2
-- 246: 0
-- 247: 0
-- 248: 0
-- 249: 2012
-- 250: 0
-- 251: 2012
-- 252: 1
-- 253: 2
-- 254: 2013
-- 255: 11
-- 256: 2
-- 257: 2013
-- 258: 11
-- 259: 2
-- 260: 2013
-- 261: 11
-- 262: 2013
-- 263: 11
-- 264: 2
-- 265: 2013
-- 266: 11
-- 267: 2
-- 268: 'jacques-audiard'
-- 269: '[["country","FR"]]'
-- 270: 1
-- 271: 1
-- 272: 2
-- 273: 1
-- 274: 1
-- 275: 2
-- 276: 1
-- 277: 1
-- 278: 1
-- 279: 1
-- 280: 2
-- 281: 1
-- 282: 1
-- 283: 2
-- 284: '[["edition",1]]'
-- 285: 2012
-- 286: 6
-- 287: 2
-- 288: 2012
-- 289: 6
-- 290: 2
-- 291: 2012
-- 292: 6
-- 293: 2012
-- 294: 6
-- 295: 2
-- 296: 2012
-- 297: 6
-- 298: 2
-- 299: '[["category",2]]'
