WITH cut1 AS

  (SELECT c179.code AS "key", json_object('films', json_object('edges',
    (SELECT json_group_array(json_object('cursor', f182.cursor, 'node', json_object('id', 'film_' || f183.id)))
     FROM
      (SELECT f182.film_id AS film_id, hex(json_array('6458d386',
        (SELECT f184.title_key
         FROM film AS f184
         WHERE f184.id = f182.film_id), f182.id)) AS cursor
       FROM film_country AS f182
       WHERE f182.country_code = c179.code AND (
        (SELECT f184.title_key
         FROM film AS f184
         WHERE f184.id = f182.film_id), f182.id) > (?, ?) ORDER BY
        (SELECT f184.title_key
         FROM film AS f184
         WHERE f184.id = f182.film_id) ASC, f182.id ASC LIMIT +?) AS f182 CROSS JOIN film AS f183 ON f183.id = f182.film_id), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f185
     WHERE f185.country_code = c179.code AND (
      (SELECT f186.title_key
       FROM film AS f186
       WHERE f186.id = f185.film_id), f185.id) > (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f187
     WHERE f187.country_code = c179.code AND (
      (SELECT f188.title_key
       FROM film AS f188
       WHERE f188.id = f187.film_id), f187.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT f189.cursor
     FROM
      (SELECT hex(json_array('6458d386',
        (SELECT f190.title_key
         FROM film AS f190
         WHERE f190.id = f189.film_id), f189.id)) AS cursor
       FROM film_country AS f189
       WHERE f189.country_code = c179.code AND (
        (SELECT f190.title_key
         FROM film AS f190
         WHERE f190.id = f189.film_id), f189.id) > (?, ?) ORDER BY
        (SELECT f190.title_key
         FROM film AS f190
         WHERE f190.id = f189.film_id) ASC, f189.id ASC LIMIT +?) AS f189 LIMIT 1), 'endCursor',
    (SELECT f191.cursor
     FROM
      (SELECT hex(json_array('6458d386',
        (SELECT f192.title_key
         FROM film AS f192
         WHERE f192.id = f191.film_id), f191.id)) AS cursor,
        (SELECT f192.title_key
         FROM film AS f192
         WHERE f192.id = f191.film_id) AS key0, f191.id AS key1
       FROM film_country AS f191
       WHERE f191.country_code = c179.code AND (
        (SELECT f192.title_key
         FROM film AS f192
         WHERE f192.id = f191.film_id), f191.id) > (?, ?) ORDER BY
        (SELECT f192.title_key
         FROM film AS f192
         WHERE f192.id = f191.film_id) ASC, f191.id ASC LIMIT +?) AS f191 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM film_country AS f194
     WHERE f194.country_code = c179.code))) AS value
   FROM country AS c179)
 SELECT json_object('data', json_object('films', json_object('edges',
  (SELECT json_group_array(json_object('cursor', f2.cursor, 'node', json_object('id', 'film_' || f2.id)))
   FROM
    (SELECT f2.id AS id, hex(json_array('48da4c28', f2.title_key, f2.id)) AS cursor, f2.title_key AS key0, f2.id AS key1
     FROM film AS f2
     WHERE f2.title_key = ? AND f2.id > ? UNION ALL SELECT f2.id AS id, hex(json_array('48da4c28', f2.title_key, f2.id)) AS cursor, f2.title_key AS key0, f2.id AS key1
     FROM film AS f2
     WHERE f2.title_key > ? ORDER BY key0 ASC, key1 ASC LIMIT +?) AS f2), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f3
   WHERE f3.title_key = ? AND f3.id > ? UNION ALL SELECT 1
   FROM film AS f3
   WHERE f3.title_key > ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f4
   WHERE (f4.title_key, f4.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT f5.cursor
   FROM
    (SELECT hex(json_array('48da4c28', f5.title_key, f5.id)) AS cursor, f5.title_key AS key0, f5.id AS key1
     FROM film AS f5
     WHERE f5.title_key = ? AND f5.id > ? UNION ALL SELECT hex(json_array('48da4c28', f5.title_key, f5.id)) AS cursor, f5.title_key AS key0, f5.id AS key1
     FROM film AS f5
     WHERE f5.title_key > ? ORDER BY key0 ASC, key1 ASC LIMIT +?) AS f5 LIMIT 1), 'endCursor',
  (SELECT f6.cursor
   FROM
    (SELECT hex(json_array('48da4c28', f6.title_key, f6.id)) AS cursor, f6.title_key AS key0, f6.id AS key1
     FROM film AS f6
     WHERE f6.title_key = ? AND f6.id > ? UNION ALL SELECT hex(json_array('48da4c28', f6.title_key, f6.id)) AS cursor, f6.title_key AS key0, f6.id AS key1
     FROM film AS f6
     WHERE f6.title_key > ? ORDER BY key0 ASC, key1 ASC LIMIT +?) AS f6 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
  (SELECT d7.film_count
   FROM dataset AS d7)), 'people', json_object('edges',
  (SELECT json_group_array(json_object('cursor', p9.cursor, 'node', json_object('id', 'person_' || p9.id)))
   FROM
    (SELECT p9.id AS id, hex(json_array('38faf0ef', p9.sort_key, p9.id)) AS cursor, p9.sort_key AS key0, p9.id AS key1
     FROM person AS p9
     WHERE p9.sort_key = ? AND p9.id > ? UNION ALL SELECT p9.id AS id, hex(json_array('38faf0ef', p9.sort_key, p9.id)) AS cursor, p9.sort_key AS key0, p9.id AS key1
     FROM person AS p9
     WHERE p9.sort_key > ? ORDER BY key0 ASC, key1 ASC LIMIT +?) AS p9), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE p10.sort_key = ? AND p10.id > ? UNION ALL SELECT 1
   FROM person AS p10
   WHERE p10.sort_key > ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM person AS p11
   WHERE (p11.sort_key, p11.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT p12.cursor
   FROM
    (SELECT hex(json_array('38faf0ef', p12.sort_key, p12.id)) AS cursor, p12.sort_key AS key0, p12.id AS key1
     FROM person AS p12
     WHERE p12.sort_key = ? AND p12.id > ? UNION ALL SELECT hex(json_array('38faf0ef', p12.sort_key, p12.id)) AS cursor, p12.sort_key AS key0, p12.id AS key1
     FROM person AS p12
     WHERE p12.sort_key > ? ORDER BY key0 ASC, key1 ASC LIMIT +?) AS p12 LIMIT 1), 'endCursor',
  (SELECT p13.cursor
   FROM
    (SELECT hex(json_array('38faf0ef', p13.sort_key, p13.id)) AS cursor, p13.sort_key AS key0, p13.id AS key1
     FROM person AS p13
     WHERE p13.sort_key = ? AND p13.id > ? UNION ALL SELECT hex(json_array('38faf0ef', p13.sort_key, p13.id)) AS cursor, p13.sort_key AS key0, p13.id AS key1
     FROM person AS p13
     WHERE p13.sort_key > ? ORDER BY key0 ASC, key1 ASC LIMIT +?) AS p13 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
  (SELECT d14.person_count
   FROM dataset AS d14)), 'credits', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c16.cursor, 'node', json_object('id', 'credit_' || c16.id)))
   FROM
    (SELECT c16.id AS id, hex(json_array('1cc16efe', c16.id)) AS cursor
     FROM credit AS c16
     WHERE c16.id > ? ORDER BY c16.id ASC LIMIT +?) AS c16), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM credit AS c17
   WHERE c17.id > ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM credit AS c18
   WHERE (c18.id) <= (?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT c19.cursor
   FROM
    (SELECT hex(json_array('1cc16efe', c19.id)) AS cursor
     FROM credit AS c19
     WHERE c19.id > ? ORDER BY c19.id ASC LIMIT +?) AS c19 LIMIT 1), 'endCursor',
  (SELECT c20.cursor
   FROM
    (SELECT hex(json_array('1cc16efe', c20.id)) AS cursor, c20.id AS key0
     FROM credit AS c20
     WHERE c20.id > ? ORDER BY c20.id ASC LIMIT +?) AS c20 ORDER BY key0 DESC LIMIT 1)), 'totalCount',
  (SELECT d21.credit_count
   FROM dataset AS d21)), 'characters', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c23.cursor, 'node', json_object('id', 'character_' || c23.id)))
   FROM
    (SELECT c23.id AS id, hex(json_array('937ab034', c23.id)) AS cursor
     FROM character AS c23
     WHERE c23.id > ? ORDER BY c23.id ASC LIMIT +?) AS c23), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM character AS c24
   WHERE c24.id > ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM character AS c25
   WHERE (c25.id) <= (?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT c26.cursor
   FROM
    (SELECT hex(json_array('937ab034', c26.id)) AS cursor
     FROM character AS c26
     WHERE c26.id > ? ORDER BY c26.id ASC LIMIT +?) AS c26 LIMIT 1), 'endCursor',
  (SELECT c27.cursor
   FROM
    (SELECT hex(json_array('937ab034', c27.id)) AS cursor, c27.id AS key0
     FROM character AS c27
     WHERE c27.id > ? ORDER BY c27.id ASC LIMIT +?) AS c27 ORDER BY key0 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM character AS c28)), 'nominations', json_object('edges',
  (SELECT json_group_array(json_object('cursor', n30.cursor, 'node', json_object('id', 'nomination_' || n30.id)))
   FROM
    (SELECT n30.id AS id, hex(json_array('32c39e30', n30.year, n30.id)) AS cursor, n30.year AS key0, n30.id AS key1
     FROM nomination AS n30
     WHERE n30.year = ? AND n30.id < ? UNION ALL SELECT n30.id AS id, hex(json_array('32c39e30', n30.year, n30.id)) AS cursor, n30.year AS key0, n30.id AS key1
     FROM nomination AS n30
     WHERE n30.year < ? ORDER BY key0 DESC, key1 DESC LIMIT +?) AS n30), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM nomination AS n31
   WHERE n31.year = ? AND n31.id < ? UNION ALL SELECT 1
   FROM nomination AS n31
   WHERE n31.year < ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM nomination AS n32
   WHERE (n32.year, n32.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT n33.cursor
   FROM
    (SELECT hex(json_array('32c39e30', n33.year, n33.id)) AS cursor, n33.year AS key0, n33.id AS key1
     FROM nomination AS n33
     WHERE n33.year = ? AND n33.id < ? UNION ALL SELECT hex(json_array('32c39e30', n33.year, n33.id)) AS cursor, n33.year AS key0, n33.id AS key1
     FROM nomination AS n33
     WHERE n33.year < ? ORDER BY key0 DESC, key1 DESC LIMIT +?) AS n33 LIMIT 1), 'endCursor',
  (SELECT n34.cursor
   FROM
    (SELECT hex(json_array('32c39e30', n34.year, n34.id)) AS cursor, n34.year AS key0, n34.id AS key1
     FROM nomination AS n34
     WHERE n34.year = ? AND n34.id < ? UNION ALL SELECT hex(json_array('32c39e30', n34.year, n34.id)) AS cursor, n34.year AS key0, n34.id AS key1
     FROM nomination AS n34
     WHERE n34.year < ? ORDER BY key0 DESC, key1 DESC LIMIT +?) AS n34 ORDER BY key0 ASC, key1 ASC LIMIT 1)), 'totalCount',
  (SELECT d35.nomination_count
   FROM dataset AS d35)), 'awardEvents', json_object('edges',
  (SELECT json_group_array(json_object('cursor', a37.cursor, 'node', json_object('id', 'event_' || a37.id)))
   FROM
    (SELECT a37.id AS id, hex(json_array('65714d35', a37.name_key, a37.id)) AS cursor, a37.name_key AS key0, a37.id AS key1
     FROM award_event AS a37
     WHERE a37.name_key = ? AND a37.id > ? UNION ALL SELECT a37.id AS id, hex(json_array('65714d35', a37.name_key, a37.id)) AS cursor, a37.name_key AS key0, a37.id AS key1
     FROM award_event AS a37
     WHERE a37.name_key > ? ORDER BY key0 ASC, key1 ASC LIMIT +?) AS a37), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM award_event AS a38
   WHERE a38.name_key = ? AND a38.id > ? UNION ALL SELECT 1
   FROM award_event AS a38
   WHERE a38.name_key > ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM award_event AS a39
   WHERE (a39.name_key, a39.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT a40.cursor
   FROM
    (SELECT hex(json_array('65714d35', a40.name_key, a40.id)) AS cursor, a40.name_key AS key0, a40.id AS key1
     FROM award_event AS a40
     WHERE a40.name_key = ? AND a40.id > ? UNION ALL SELECT hex(json_array('65714d35', a40.name_key, a40.id)) AS cursor, a40.name_key AS key0, a40.id AS key1
     FROM award_event AS a40
     WHERE a40.name_key > ? ORDER BY key0 ASC, key1 ASC LIMIT +?) AS a40 LIMIT 1), 'endCursor',
  (SELECT a41.cursor
   FROM
    (SELECT hex(json_array('65714d35', a41.name_key, a41.id)) AS cursor, a41.name_key AS key0, a41.id AS key1
     FROM award_event AS a41
     WHERE a41.name_key = ? AND a41.id > ? UNION ALL SELECT hex(json_array('65714d35', a41.name_key, a41.id)) AS cursor, a41.name_key AS key0, a41.id AS key1
     FROM award_event AS a41
     WHERE a41.name_key > ? ORDER BY key0 ASC, key1 ASC LIMIT +?) AS a41 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM award_event AS a42)), 'film',
  (SELECT json_object('cast', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c45.cursor, 'node', json_object('id', 'credit_' || c45.id)))
     FROM
      (SELECT c45.id AS id, hex(json_array('0c4d4868', c45.rank, c45.id)) AS cursor
       FROM credit AS c45
       WHERE c45.film_id = f43.id AND c45.kind = 'CAST' AND (c45.rank, c45.id) > (?, ?) ORDER BY c45.rank ASC, c45.id ASC LIMIT +?) AS c45), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c46
     WHERE c46.film_id = f43.id AND c46.kind = 'CAST' AND (c46.rank, c46.id) > (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c47
     WHERE c47.film_id = f43.id AND c47.kind = 'CAST' AND (c47.rank, c47.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c48.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c48.rank, c48.id)) AS cursor
       FROM credit AS c48
       WHERE c48.film_id = f43.id AND c48.kind = 'CAST' AND (c48.rank, c48.id) > (?, ?) ORDER BY c48.rank ASC, c48.id ASC LIMIT +?) AS c48 LIMIT 1), 'endCursor',
    (SELECT c49.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c49.rank, c49.id)) AS cursor, c49.rank AS key0, c49.id AS key1
       FROM credit AS c49
       WHERE c49.film_id = f43.id AND c49.kind = 'CAST' AND (c49.rank, c49.id) > (?, ?) ORDER BY c49.rank ASC, c49.id ASC LIMIT +?) AS c49 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c50
     WHERE c50.film_id = f43.id AND c50.kind = 'CAST')), 'characters', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c52.cursor, 'node', json_object('id', 'character_' || c52.id)))
     FROM
      (SELECT c52.id AS id, hex(json_array('333d4094', c52.position, c52.id)) AS cursor
       FROM character AS c52
       WHERE c52.film_id = f43.id AND (c52.position, c52.id) > (?, ?) ORDER BY c52.position ASC, c52.id ASC LIMIT +?) AS c52), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM character AS c53
     WHERE c53.film_id = f43.id AND (c53.position, c53.id) > (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM character AS c54
     WHERE c54.film_id = f43.id AND (c54.position, c54.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c55.cursor
     FROM
      (SELECT hex(json_array('333d4094', c55.position, c55.id)) AS cursor
       FROM character AS c55
       WHERE c55.film_id = f43.id AND (c55.position, c55.id) > (?, ?) ORDER BY c55.position ASC, c55.id ASC LIMIT +?) AS c55 LIMIT 1), 'endCursor',
    (SELECT c56.cursor
     FROM
      (SELECT hex(json_array('333d4094', c56.position, c56.id)) AS cursor, c56.position AS key0, c56.id AS key1
       FROM character AS c56
       WHERE c56.film_id = f43.id AND (c56.position, c56.id) > (?, ?) ORDER BY c56.position ASC, c56.id ASC LIMIT +?) AS c56 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM character AS c57
     WHERE c57.film_id = f43.id)), 'crew', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c59.cursor, 'node', json_object('id', 'credit_' || c59.id)))
     FROM
      (SELECT c59.id AS id, hex(json_array('0c4d4868', c59.rank, c59.id)) AS cursor
       FROM credit AS c59
       WHERE c59.film_id = f43.id AND c59.kind = 'CREW' AND (c59.rank, c59.id) > (?, ?) ORDER BY c59.rank ASC, c59.id ASC LIMIT +?) AS c59), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c60
     WHERE c60.film_id = f43.id AND c60.kind = 'CREW' AND (c60.rank, c60.id) > (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c61
     WHERE c61.film_id = f43.id AND c61.kind = 'CREW' AND (c61.rank, c61.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c62.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c62.rank, c62.id)) AS cursor
       FROM credit AS c62
       WHERE c62.film_id = f43.id AND c62.kind = 'CREW' AND (c62.rank, c62.id) > (?, ?) ORDER BY c62.rank ASC, c62.id ASC LIMIT +?) AS c62 LIMIT 1), 'endCursor',
    (SELECT c63.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c63.rank, c63.id)) AS cursor, c63.rank AS key0, c63.id AS key1
       FROM credit AS c63
       WHERE c63.film_id = f43.id AND c63.kind = 'CREW' AND (c63.rank, c63.id) > (?, ?) ORDER BY c63.rank ASC, c63.id ASC LIMIT +?) AS c63 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c64
     WHERE c64.film_id = f43.id AND c64.kind = 'CREW')), 'credits', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c66.cursor, 'node', json_object('id', 'credit_' || c66.id)))
     FROM
      (SELECT c66.id AS id, hex(json_array('2d166577', c66.kind, c66.rank, c66.id)) AS cursor
       FROM credit AS c66
       WHERE c66.film_id = f43.id AND (c66.kind, c66.rank, c66.id) > (?, ?, ?) ORDER BY c66.kind ASC, c66.rank ASC, c66.id ASC LIMIT +?) AS c66), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c67
     WHERE c67.film_id = f43.id AND (c67.kind, c67.rank, c67.id) > (?, ?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c68
     WHERE c68.film_id = f43.id AND (c68.kind, c68.rank, c68.id) <= (?, ?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c69.cursor
     FROM
      (SELECT hex(json_array('2d166577', c69.kind, c69.rank, c69.id)) AS cursor
       FROM credit AS c69
       WHERE c69.film_id = f43.id AND (c69.kind, c69.rank, c69.id) > (?, ?, ?) ORDER BY c69.kind ASC, c69.rank ASC, c69.id ASC LIMIT +?) AS c69 LIMIT 1), 'endCursor',
    (SELECT c70.cursor
     FROM
      (SELECT hex(json_array('2d166577', c70.kind, c70.rank, c70.id)) AS cursor, c70.kind AS key0, c70.rank AS key1, c70.id AS key2
       FROM credit AS c70
       WHERE c70.film_id = f43.id AND (c70.kind, c70.rank, c70.id) > (?, ?, ?) ORDER BY c70.kind ASC, c70.rank ASC, c70.id ASC LIMIT +?) AS c70 ORDER BY key0 DESC, key1 DESC, key2 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c71
     WHERE c71.film_id = f43.id)), 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n73.cursor, 'node', json_object('id', 'nomination_' || n73.id)))
     FROM
      (SELECT n73.id AS id, hex(json_array('b03566ca', n73.year, n73.position, n73.id)) AS cursor, n73.year AS key0, n73.position AS key1, n73.id AS key2
       FROM nomination AS n73
       WHERE n73.id IN
        (SELECT n74.nomination_id
         FROM nomination_film AS n74
         WHERE n74.film_id = f43.id) AND n73.year = ? AND n73.position = ? AND n73.id > ? UNION ALL SELECT n73.id AS id, hex(json_array('b03566ca', n73.year, n73.position, n73.id)) AS cursor, n73.year AS key0, n73.position AS key1, n73.id AS key2
       FROM nomination AS n73
       WHERE n73.id IN
        (SELECT n74.nomination_id
         FROM nomination_film AS n74
         WHERE n74.film_id = f43.id) AND n73.year = ? AND n73.position > ? UNION ALL SELECT n73.id AS id, hex(json_array('b03566ca', n73.year, n73.position, n73.id)) AS cursor, n73.year AS key0, n73.position AS key1, n73.id AS key2
       FROM nomination AS n73
       WHERE n73.id IN
        (SELECT n74.nomination_id
         FROM nomination_film AS n74
         WHERE n74.film_id = f43.id) AND n73.year > ? ORDER BY key0 ASC, key1 ASC, key2 ASC LIMIT +?) AS n73), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n76.nomination_id
       FROM nomination_film AS n76
       WHERE n76.film_id = f43.id) AND n75.year = ? AND n75.position = ? AND n75.id > ? UNION ALL SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n76.nomination_id
       FROM nomination_film AS n76
       WHERE n76.film_id = f43.id) AND n75.year = ? AND n75.position > ? UNION ALL SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n76.nomination_id
       FROM nomination_film AS n76
       WHERE n76.film_id = f43.id) AND n75.year > ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n77
     WHERE n77.id IN
      (SELECT n78.nomination_id
       FROM nomination_film AS n78
       WHERE n78.film_id = f43.id) AND (n77.year, n77.position, n77.id) <= (?, ?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n79.cursor
     FROM
      (SELECT hex(json_array('b03566ca', n79.year, n79.position, n79.id)) AS cursor, n79.year AS key0, n79.position AS key1, n79.id AS key2
       FROM nomination AS n79
       WHERE n79.id IN
        (SELECT n80.nomination_id
         FROM nomination_film AS n80
         WHERE n80.film_id = f43.id) AND n79.year = ? AND n79.position = ? AND n79.id > ? UNION ALL SELECT hex(json_array('b03566ca', n79.year, n79.position, n79.id)) AS cursor, n79.year AS key0, n79.position AS key1, n79.id AS key2
       FROM nomination AS n79
       WHERE n79.id IN
        (SELECT n80.nomination_id
         FROM nomination_film AS n80
         WHERE n80.film_id = f43.id) AND n79.year = ? AND n79.position > ? UNION ALL SELECT hex(json_array('b03566ca', n79.year, n79.position, n79.id)) AS cursor, n79.year AS key0, n79.position AS key1, n79.id AS key2
       FROM nomination AS n79
       WHERE n79.id IN
        (SELECT n80.nomination_id
         FROM nomination_film AS n80
         WHERE n80.film_id = f43.id) AND n79.year > ? ORDER BY key0 ASC, key1 ASC, key2 ASC LIMIT +?) AS n79 LIMIT 1), 'endCursor',
    (SELECT n81.cursor
     FROM
      (SELECT hex(json_array('b03566ca', n81.year, n81.position, n81.id)) AS cursor, n81.year AS key0, n81.position AS key1, n81.id AS key2
       FROM nomination AS n81
       WHERE n81.id IN
        (SELECT n82.nomination_id
         FROM nomination_film AS n82
         WHERE n82.film_id = f43.id) AND n81.year = ? AND n81.position = ? AND n81.id > ? UNION ALL SELECT hex(json_array('b03566ca', n81.year, n81.position, n81.id)) AS cursor, n81.year AS key0, n81.position AS key1, n81.id AS key2
       FROM nomination AS n81
       WHERE n81.id IN
        (SELECT n82.nomination_id
         FROM nomination_film AS n82
         WHERE n82.film_id = f43.id) AND n81.year = ? AND n81.position > ? UNION ALL SELECT hex(json_array('b03566ca', n81.year, n81.position, n81.id)) AS cursor, n81.year AS key0, n81.position AS key1, n81.id AS key2
       FROM nomination AS n81
       WHERE n81.id IN
        (SELECT n82.nomination_id
         FROM nomination_film AS n82
         WHERE n82.film_id = f43.id) AND n81.year > ? ORDER BY key0 ASC, key1 ASC, key2 ASC LIMIT +?) AS n81 ORDER BY key0 DESC, key1 DESC, key2 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nomination AS n83
     WHERE n83.id IN
      (SELECT n84.nomination_id
       FROM nomination_film AS n84
       WHERE n84.film_id = f43.id))))
   FROM film AS f43
   WHERE f43.id = coalesce(
    (SELECT f85.id
     FROM film AS f85
     WHERE f85.slug = ?),
    (SELECT f86.film_id
     FROM former_film AS f86
     WHERE f86.slug = ?))), 'person',
  (SELECT json_object('credits', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c89.cursor, 'node', json_object('id', 'credit_' || c89.id)))
     FROM
      (SELECT c89.id AS id, hex(json_array('2815775f', c89.film_year IS NULL, c89.film_year, c89.id)) AS cursor
       FROM credit AS c89
       WHERE c89.person_id = p87.id AND (c89.film_year IS NULL) >= ? AND ((c89.film_year IS NULL) > ? OR (c89.film_year IS NULL) IS ? AND c89.film_year < ? OR (c89.film_year IS NULL) IS ? AND c89.film_year IS ? AND c89.id < ?) ORDER BY c89.film_year DESC NULLS LAST, c89.id DESC LIMIT +?) AS c89), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c90
     WHERE c90.person_id = p87.id AND (c90.film_year IS NULL) >= ? AND ((c90.film_year IS NULL) > ? OR (c90.film_year IS NULL) IS ? AND c90.film_year < ? OR (c90.film_year IS NULL) IS ? AND c90.film_year IS ? AND c90.id < ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c91
     WHERE c91.person_id = p87.id AND (c91.film_year IS NULL) <= ? AND ((c91.film_year IS NULL) < ? OR (c91.film_year IS NULL) IS ? AND c91.film_year > ? OR (c91.film_year IS NULL) IS ? AND c91.film_year IS ? AND c91.id > ? OR (c91.film_year IS NULL) IS ? AND c91.film_year IS ? AND c91.id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c92.cursor
     FROM
      (SELECT hex(json_array('2815775f', c92.film_year IS NULL, c92.film_year, c92.id)) AS cursor
       FROM credit AS c92
       WHERE c92.person_id = p87.id AND (c92.film_year IS NULL) >= ? AND ((c92.film_year IS NULL) > ? OR (c92.film_year IS NULL) IS ? AND c92.film_year < ? OR (c92.film_year IS NULL) IS ? AND c92.film_year IS ? AND c92.id < ?) ORDER BY c92.film_year DESC NULLS LAST, c92.id DESC LIMIT +?) AS c92 LIMIT 1), 'endCursor',
    (SELECT c93.cursor
     FROM
      (SELECT hex(json_array('2815775f', c93.film_year IS NULL, c93.film_year, c93.id)) AS cursor, c93.film_year AS key1, c93.id AS key2
       FROM credit AS c93
       WHERE c93.person_id = p87.id AND (c93.film_year IS NULL) >= ? AND ((c93.film_year IS NULL) > ? OR (c93.film_year IS NULL) IS ? AND c93.film_year < ? OR (c93.film_year IS NULL) IS ? AND c93.film_year IS ? AND c93.id < ?) ORDER BY c93.film_year DESC NULLS LAST, c93.id DESC LIMIT +?) AS c93 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c94
     WHERE c94.person_id = p87.id)), 'filmography', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c96.cursor, 'node', json_object('id', 'film_' || f97.id)))
     FROM
      (SELECT c96.film_id AS film_id, hex(json_array('8e1a3922', min(c96.film_year) IS NULL, min(c96.film_year), c96.film_id)) AS cursor
       FROM credit AS c96
       WHERE c96.person_id = p87.id GROUP BY c96.person_id, c96.film_id
       HAVING (min(c96.film_year) IS NULL) >= ? AND ((min(c96.film_year) IS NULL) > ? OR (min(c96.film_year) IS NULL) IS ? AND min(c96.film_year) < ? OR (min(c96.film_year) IS NULL) IS ? AND min(c96.film_year) IS ? AND c96.film_id < ?) ORDER BY min(c96.film_year) DESC NULLS LAST, c96.film_id DESC LIMIT +?) AS c96 CROSS JOIN film AS f97 ON f97.id = c96.film_id), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c98
     WHERE c98.person_id = p87.id GROUP BY c98.person_id, c98.film_id
     HAVING (min(c98.film_year) IS NULL) >= ? AND ((min(c98.film_year) IS NULL) > ? OR (min(c98.film_year) IS NULL) IS ? AND min(c98.film_year) < ? OR (min(c98.film_year) IS NULL) IS ? AND min(c98.film_year) IS ? AND c98.film_id < ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c99
     WHERE c99.person_id = p87.id GROUP BY c99.person_id, c99.film_id
     HAVING (min(c99.film_year) IS NULL) <= ? AND ((min(c99.film_year) IS NULL) < ? OR (min(c99.film_year) IS NULL) IS ? AND min(c99.film_year) > ? OR (min(c99.film_year) IS NULL) IS ? AND min(c99.film_year) IS ? AND c99.film_id > ? OR (min(c99.film_year) IS NULL) IS ? AND min(c99.film_year) IS ? AND c99.film_id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c100.cursor
     FROM
      (SELECT hex(json_array('8e1a3922', min(c100.film_year) IS NULL, min(c100.film_year), c100.film_id)) AS cursor
       FROM credit AS c100
       WHERE c100.person_id = p87.id GROUP BY c100.person_id, c100.film_id
       HAVING (min(c100.film_year) IS NULL) >= ? AND ((min(c100.film_year) IS NULL) > ? OR (min(c100.film_year) IS NULL) IS ? AND min(c100.film_year) < ? OR (min(c100.film_year) IS NULL) IS ? AND min(c100.film_year) IS ? AND c100.film_id < ?) ORDER BY min(c100.film_year) DESC NULLS LAST, c100.film_id DESC LIMIT +?) AS c100 LIMIT 1), 'endCursor',
    (SELECT c101.cursor
     FROM
      (SELECT hex(json_array('8e1a3922', min(c101.film_year) IS NULL, min(c101.film_year), c101.film_id)) AS cursor, min(c101.film_year) AS key1, c101.film_id AS key2
       FROM credit AS c101
       WHERE c101.person_id = p87.id GROUP BY c101.person_id, c101.film_id
       HAVING (min(c101.film_year) IS NULL) >= ? AND ((min(c101.film_year) IS NULL) > ? OR (min(c101.film_year) IS NULL) IS ? AND min(c101.film_year) < ? OR (min(c101.film_year) IS NULL) IS ? AND min(c101.film_year) IS ? AND c101.film_id < ?) ORDER BY min(c101.film_year) DESC NULLS LAST, c101.film_id DESC LIMIT +?) AS c101 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c102
       WHERE c102.person_id = p87.id GROUP BY c102.person_id, c102.film_id) AS c102)), 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n105.cursor, 'node', json_object('id', 'nomination_' || n106.id)))
     FROM
      (SELECT n105.nomination_id AS nomination_id, hex(json_array('860651f9',
        (SELECT n107.year
         FROM nomination AS n107
         WHERE n107.id = n105.nomination_id), n105.id)) AS cursor
       FROM nominee AS n105
       WHERE n105.person_id = p87.id AND (
        (SELECT n107.year
         FROM nomination AS n107
         WHERE n107.id = n105.nomination_id), n105.id) < (?, ?) ORDER BY
        (SELECT n107.year
         FROM nomination AS n107
         WHERE n107.id = n105.nomination_id) DESC, n105.id DESC LIMIT +?) AS n105 CROSS JOIN nomination AS n106 ON n106.id = n105.nomination_id), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nominee AS n108
     WHERE n108.person_id = p87.id AND (
      (SELECT n109.year
       FROM nomination AS n109
       WHERE n109.id = n108.nomination_id), n108.id) < (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nominee AS n110
     WHERE n110.person_id = p87.id AND (
      (SELECT n111.year
       FROM nomination AS n111
       WHERE n111.id = n110.nomination_id), n110.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n112.cursor
     FROM
      (SELECT hex(json_array('860651f9',
        (SELECT n113.year
         FROM nomination AS n113
         WHERE n113.id = n112.nomination_id), n112.id)) AS cursor
       FROM nominee AS n112
       WHERE n112.person_id = p87.id AND (
        (SELECT n113.year
         FROM nomination AS n113
         WHERE n113.id = n112.nomination_id), n112.id) < (?, ?) ORDER BY
        (SELECT n113.year
         FROM nomination AS n113
         WHERE n113.id = n112.nomination_id) DESC, n112.id DESC LIMIT +?) AS n112 LIMIT 1), 'endCursor',
    (SELECT n114.cursor
     FROM
      (SELECT hex(json_array('860651f9',
        (SELECT n115.year
         FROM nomination AS n115
         WHERE n115.id = n114.nomination_id), n114.id)) AS cursor,
        (SELECT n115.year
         FROM nomination AS n115
         WHERE n115.id = n114.nomination_id) AS key0, n114.id AS key1
       FROM nominee AS n114
       WHERE n114.person_id = p87.id AND (
        (SELECT n115.year
         FROM nomination AS n115
         WHERE n115.id = n114.nomination_id), n114.id) < (?, ?) ORDER BY
        (SELECT n115.year
         FROM nomination AS n115
         WHERE n115.id = n114.nomination_id) DESC, n114.id DESC LIMIT +?) AS n114 ORDER BY key0 ASC, key1 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nominee AS n117
     WHERE n117.person_id = p87.id)))
   FROM person AS p87
   WHERE p87.id = coalesce(
    (SELECT p118.id
     FROM person AS p118
     WHERE p118.slug = ?),
    (SELECT f119.person_id
     FROM former_person AS f119
     WHERE f119.slug = ?))), 'country',
  (SELECT CASE WHEN (json_extract(each209.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c120
     WHERE c120.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f121
     WHERE f121.id = coalesce(
      (SELECT f122.film_id
       FROM former_film AS f122
       WHERE f122.former_id = json_extract(each209.value, '$[1]')), json_extract(each209.value, '$[1]'))) WHEN (json_extract(each209.value, '$[0]') = 'country') THEN
    (SELECT json(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c123.code))
     FROM country AS c123
     WHERE c123.code = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g124
     WHERE g124.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p125
     WHERE p125.id = coalesce(
      (SELECT f126.person_id
       FROM former_person AS f126
       WHERE f126.former_id = json_extract(each209.value, '$[1]')), json_extract(each209.value, '$[1]'))) WHEN (json_extract(each209.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n127
     WHERE n127.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a128
     WHERE a128.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a129
     WHERE a129.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a130
     WHERE a130.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s131
     WHERE s131.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c132
     WHERE c132.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j133
     WHERE j133.id = json_extract(each209.value, '$[1]')) WHEN (json_extract(each209.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c134
     WHERE c134.id = json_extract(each209.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each209), 'edition',
  (SELECT CASE WHEN (json_extract(each210.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c135
     WHERE c135.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f136
     WHERE f136.id = coalesce(
      (SELECT f137.film_id
       FROM former_film AS f137
       WHERE f137.former_id = json_extract(each210.value, '$[1]')), json_extract(each210.value, '$[1]'))) WHEN (json_extract(each210.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c138
     WHERE c138.code = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g139
     WHERE g139.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p140
     WHERE p140.id = coalesce(
      (SELECT f141.person_id
       FROM former_person AS f141
       WHERE f141.former_id = json_extract(each210.value, '$[1]')), json_extract(each210.value, '$[1]'))) WHEN (json_extract(each210.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n142
     WHERE n142.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a143
     WHERE a143.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'edition') THEN
    (SELECT json_object('nominations', json_object('edges',
      (SELECT json_group_array(json_object('cursor', n146.cursor, 'node', json_object('id', 'nomination_' || n146.id)))
       FROM
        (SELECT n146.id AS id, hex(json_array('cdb59421', n146.position, n146.id)) AS cursor
         FROM nomination AS n146
         WHERE n146.edition_id = a144.id AND (n146.position, n146.id) > (?, ?) ORDER BY n146.position ASC, n146.id ASC LIMIT +?) AS n146), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n147
       WHERE n147.edition_id = a144.id AND (n147.position, n147.id) > (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n148
       WHERE n148.edition_id = a144.id AND (n148.position, n148.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
      (SELECT n149.cursor
       FROM
        (SELECT hex(json_array('cdb59421', n149.position, n149.id)) AS cursor
         FROM nomination AS n149
         WHERE n149.edition_id = a144.id AND (n149.position, n149.id) > (?, ?) ORDER BY n149.position ASC, n149.id ASC LIMIT +?) AS n149 LIMIT 1), 'endCursor',
      (SELECT n150.cursor
       FROM
        (SELECT hex(json_array('cdb59421', n150.position, n150.id)) AS cursor, n150.position AS key0, n150.id AS key1
         FROM nomination AS n150
         WHERE n150.edition_id = a144.id AND (n150.position, n150.id) > (?, ?) ORDER BY n150.position ASC, n150.id ASC LIMIT +?) AS n150 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
      (SELECT count(*)
       FROM nomination AS n151
       WHERE n151.edition_id = a144.id)))
     FROM award_edition AS a144
     WHERE a144.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a152
     WHERE a152.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s153
     WHERE s153.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c154
     WHERE c154.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j155
     WHERE j155.id = json_extract(each210.value, '$[1]')) WHEN (json_extract(each210.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c156
     WHERE c156.id = json_extract(each210.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each210), 'category',
  (SELECT CASE WHEN (json_extract(each225.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c157
     WHERE c157.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f158
     WHERE f158.id = coalesce(
      (SELECT f159.film_id
       FROM former_film AS f159
       WHERE f159.former_id = json_extract(each225.value, '$[1]')), json_extract(each225.value, '$[1]'))) WHEN (json_extract(each225.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c160
     WHERE c160.code = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g161
     WHERE g161.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p162
     WHERE p162.id = coalesce(
      (SELECT f163.person_id
       FROM former_person AS f163
       WHERE f163.former_id = json_extract(each225.value, '$[1]')), json_extract(each225.value, '$[1]'))) WHEN (json_extract(each225.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n164
     WHERE n164.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a165
     WHERE a165.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a166
     WHERE a166.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'category') THEN
    (SELECT json_object('nominations', json_object('edges',
      (SELECT json_group_array(json_object('cursor', n169.cursor, 'node', json_object('id', 'nomination_' || n169.id)))
       FROM
        (SELECT n169.id AS id, hex(json_array('32c39e30', n169.year, n169.id)) AS cursor
         FROM nomination AS n169
         WHERE n169.category_id = a167.id AND (n169.year, n169.id) < (?, ?) ORDER BY n169.year DESC, n169.id DESC LIMIT +?) AS n169), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n170
       WHERE n170.category_id = a167.id AND (n170.year, n170.id) < (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n171
       WHERE n171.category_id = a167.id AND (n171.year, n171.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
      (SELECT n172.cursor
       FROM
        (SELECT hex(json_array('32c39e30', n172.year, n172.id)) AS cursor
         FROM nomination AS n172
         WHERE n172.category_id = a167.id AND (n172.year, n172.id) < (?, ?) ORDER BY n172.year DESC, n172.id DESC LIMIT +?) AS n172 LIMIT 1), 'endCursor',
      (SELECT n173.cursor
       FROM
        (SELECT hex(json_array('32c39e30', n173.year, n173.id)) AS cursor, n173.year AS key0, n173.id AS key1
         FROM nomination AS n173
         WHERE n173.category_id = a167.id AND (n173.year, n173.id) < (?, ?) ORDER BY n173.year DESC, n173.id DESC LIMIT +?) AS n173 ORDER BY key0 ASC, key1 ASC LIMIT 1)), 'totalCount',
      (SELECT count(*)
       FROM nomination AS n174
       WHERE n174.category_id = a167.id)))
     FROM award_category AS a167
     WHERE a167.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s175
     WHERE s175.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c176
     WHERE c176.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j177
     WHERE j177.id = json_extract(each225.value, '$[1]')) WHEN (json_extract(each225.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c178
     WHERE c178.id = json_extract(each225.value, '$[1]')) ELSE NULL END
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
-- 17: 'ajami'
-- 18: 2
-- 19: 'ajami'
-- 20: 16
-- 21: 'ajami'
-- 22: 2
-- 23: 'ajami'
-- 24: 16
-- 25: 'ajami'
-- 26: 16
-- 27: 'ajami'
-- 28: 2
-- 29: 'ajami'
-- 30: 16
-- 31: 'ajami'
-- 32: 2
-- 33: 'adzovic, ljubica'
-- 34: 29
-- 35: 'adzovic, ljubica'
-- 36: 2
-- 37: 'adzovic, ljubica'
-- 38: 29
-- 39: 'adzovic, ljubica'
-- 40: 2
-- 41: 'adzovic, ljubica'
-- 42: 29
-- 43: 'adzovic, ljubica'
-- 44: 29
-- 45: 'adzovic, ljubica'
-- 46: 2
-- 47: 'adzovic, ljubica'
-- 48: 29
-- 49: 'adzovic, ljubica'
-- 50: 2
-- 51: 1
-- 52: 2
-- 53: 1
-- 54: 2
-- 55: 1
-- 56: 1
-- 57: 2
-- 58: 1
-- 59: 2
-- 60: 1
-- 61: 2
-- 62: 1
-- 63: 2
-- 64: 1
-- 65: 1
-- 66: 2
-- 67: 1
-- 68: 2
-- 69: 2014
-- 70: 4
-- 71: 2014
-- 72: 2
-- 73: 2014
-- 74: 4
-- 75: 2014
-- 76: 2
-- 77: 2014
-- 78: 4
-- 79: 2014
-- 80: 4
-- 81: 2014
-- 82: 2
-- 83: 2014
-- 84: 4
-- 85: 2014
-- 86: 2
-- 87: 'academy awards'
-- 88: 3
-- 89: 'academy awards'
-- 90: 2
-- 91: 'academy awards'
-- 92: 3
-- 93: 'academy awards'
-- 94: 2
-- 95: 'academy awards'
-- 96: 3
-- 97: 'academy awards'
-- 98: 3
-- 99: 'academy awards'
-- 100: 2
-- 101: 'academy awards'
-- 102: 3
-- 103: 'academy awards'
-- 104: 2
-- 105: 1
-- 106: 1
-- 107: 2
-- 108: 1
-- 109: 1
-- 110: 2
-- 111: 1
-- 112: 1
-- 113: 1
-- 114: 1
-- 115: 2
-- 116: 1
-- 117: 1
-- 118: 2
-- 119: 1
-- 120: 1
-- 121: 2
-- 122: 1
-- 123: 1
-- 124: 2
-- 125: 1
-- 126: 1
-- 127: 1
-- 128: 1
-- 129: 2
-- 130: 1
-- 131: 1
-- 132: 2
-- 133: 1
-- 134: 49
-- 135: 2
-- 136: 1
-- 137: 49
-- 138: 2
-- 139: 1
-- 140: 49
-- 141: 1
-- 142: 49
-- 143: 2
-- 144: 1
-- 145: 49
-- 146: 2
-- 147: 'CAST'
-- 148: 1
-- 149: 1
-- 150: 2
-- 151: 'CAST'
-- 152: 1
-- 153: 1
-- 154: 2
-- 155: 'CAST'
-- 156: 1
-- 157: 1
-- 158: 'CAST'
-- 159: 1
-- 160: 1
-- 161: 2
-- 162: 'CAST'
-- 163: 1
-- 164: 1
-- 165: 2
-- 166: 2012
-- 167: 1
-- 168: 1
-- 169: 2012
-- 170: 1
-- 171: 2012
-- 172: 2
-- 173: 2012
-- 174: 1
-- 175: 1
-- 176: 2012
-- 177: 1
-- 178: 2012
-- 179: 2
-- 180: 2012
-- 181: 1
-- 182: 1
-- 183: 2012
-- 184: 1
-- 185: 1
-- 186: 2012
-- 187: 1
-- 188: 2012
-- 189: 2
-- 190: 2012
-- 191: 1
-- 192: 1
-- 193: 2012
-- 194: 1
-- 195: 2012
-- 196: 2
-- 197: 'de-rouille-et-d-os'
-- 198: 'de-rouille-et-d-os'
-- 199: 0
-- 200: 0
-- 201: 0
-- 202: 2012
-- 203: 0
-- 204: 2012
-- 205: 53
-- 206: 2
-- 207: 0
-- 208: 0
-- 209: 0
-- 210: 2012
-- 211: 0
-- 212: 2012
-- 213: 53
-- 214: 2
-- 215: 0
-- 216: 0
-- 217: 0
-- 218: 2012
-- 219: 0
-- 220: 2012
-- 221: 53
-- 222: 0
-- 223: 2012
-- 224: 53
-- 225: 0
-- 226: 0
-- 227: 0
-- 228: 2012
-- 229: 0
-- 230: 2012
-- 231: 53
-- 232: 2
-- 233: 0
-- 234: 0
-- 235: 0
-- 236: 2012
-- 237: 0
-- 238: 2012
-- 239: 53
-- 240: 2
-- 241: 0
-- 242: 0
-- 243: 0
-- 244: 2012
-- 245: 0
-- 246: 2012
-- 247: 1
-- 248: 2
-- 249: 0
-- 250: 0
-- 251: 0
-- 252: 2012
-- 253: 0
-- 254: 2012
-- 255: 1
-- 256: 2
-- 257: 0
-- 258: 0
-- 259: 0
-- 260: 2012
-- 261: 0
-- 262: 2012
-- 263: 1
-- 264: 0
-- 265: 2012
-- 266: 1
-- 267: 0
-- 268: 0
-- 269: 0
-- 270: 2012
-- 271: 0
-- 272: 2012
-- 273: 1
-- 274: 2
-- 275: 0
-- 276: 0
-- 277: 0
-- 278: 2012
-- 279: 0
-- 280: 2012
-- 281: 1
-- 282: 2
-- 283: 2013
-- 284: 11
-- 285: 2
-- 286: 2013
-- 287: 11
-- 288: 2
-- 289: 2013
-- 290: 11
-- 291: 2013
-- 292: 11
-- 293: 2
-- 294: 2013
-- 295: 11
-- 296: 2
-- 297: 'jacques-audiard'
-- 298: 'jacques-audiard'
-- 299: '[["country","FR"]]'
-- 300: 1
-- 301: 1
-- 302: 2
-- 303: 1
-- 304: 1
-- 305: 2
-- 306: 1
-- 307: 1
-- 308: 1
-- 309: 1
-- 310: 2
-- 311: 1
-- 312: 1
-- 313: 2
-- 314: '[["edition",1]]'
-- 315: 2012
-- 316: 6
-- 317: 2
-- 318: 2012
-- 319: 6
-- 320: 2
-- 321: 2012
-- 322: 6
-- 323: 2012
-- 324: 6
-- 325: 2
-- 326: 2012
-- 327: 6
-- 328: 2
-- 329: '[["category",2]]'
