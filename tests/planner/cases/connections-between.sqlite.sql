WITH cut1 AS

  (SELECT c180.code AS "key", json_object('films', json_object('edges',
    (SELECT json_group_array(json_object('cursor', f183.cursor, 'node', json_object('id', 'film_' || f184.id)))
     FROM
      (SELECT f183.film_id AS film_id, hex(json_array('6458d386',
        (SELECT f185.title_key
         FROM film AS f185
         WHERE f185.id = f183.film_id), f183.id)) AS cursor
       FROM film_country AS f183
       WHERE f183.country_code = c180.code AND (
        (SELECT f185.title_key
         FROM film AS f185
         WHERE f185.id = f183.film_id), f183.id) > (?, ?) AND (
        (SELECT f185.title_key
         FROM film AS f185
         WHERE f185.id = f183.film_id), f183.id) < (?, ?) ORDER BY
        (SELECT f185.title_key
         FROM film AS f185
         WHERE f185.id = f183.film_id) ASC, f183.id ASC LIMIT +?) AS f183 CROSS JOIN film AS f184 ON f184.id = f183.film_id), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM film_country AS f186
     WHERE f186.country_code = c180.code AND (
      (SELECT f187.title_key
       FROM film AS f187
       WHERE f187.id = f186.film_id), f186.id) > (?, ?) AND (
      (SELECT f187.title_key
       FROM film AS f187
       WHERE f187.id = f186.film_id), f186.id) < (?, ?) LIMIT 1 OFFSET +?)) OR (EXISTS
    (SELECT 1
     FROM film_country AS f186
     WHERE f186.country_code = c180.code AND (
      (SELECT f187.title_key
       FROM film AS f187
       WHERE f187.id = f186.film_id), f186.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f188
     WHERE f188.country_code = c180.code AND (
      (SELECT f189.title_key
       FROM film AS f189
       WHERE f189.id = f188.film_id), f188.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT f190.cursor
     FROM
      (SELECT hex(json_array('6458d386',
        (SELECT f191.title_key
         FROM film AS f191
         WHERE f191.id = f190.film_id), f190.id)) AS cursor
       FROM film_country AS f190
       WHERE f190.country_code = c180.code AND (
        (SELECT f191.title_key
         FROM film AS f191
         WHERE f191.id = f190.film_id), f190.id) > (?, ?) AND (
        (SELECT f191.title_key
         FROM film AS f191
         WHERE f191.id = f190.film_id), f190.id) < (?, ?) ORDER BY
        (SELECT f191.title_key
         FROM film AS f191
         WHERE f191.id = f190.film_id) ASC, f190.id ASC LIMIT +?) AS f190 LIMIT 1), 'endCursor',
    (SELECT f192.cursor
     FROM
      (SELECT hex(json_array('6458d386',
        (SELECT f193.title_key
         FROM film AS f193
         WHERE f193.id = f192.film_id), f192.id)) AS cursor,
        (SELECT f193.title_key
         FROM film AS f193
         WHERE f193.id = f192.film_id) AS key0, f192.id AS key1
       FROM film_country AS f192
       WHERE f192.country_code = c180.code AND (
        (SELECT f193.title_key
         FROM film AS f193
         WHERE f193.id = f192.film_id), f192.id) > (?, ?) AND (
        (SELECT f193.title_key
         FROM film AS f193
         WHERE f193.id = f192.film_id), f192.id) < (?, ?) ORDER BY
        (SELECT f193.title_key
         FROM film AS f193
         WHERE f193.id = f192.film_id) ASC, f192.id ASC LIMIT +?) AS f192 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM film_country AS f195
     WHERE f195.country_code = c180.code))) AS value
   FROM country AS c180)
 SELECT json_object('data', json_object('films', json_object('edges',
  (SELECT json_group_array(json_object('cursor', f2.cursor, 'node', json_object('id', 'film_' || f2.id)))
   FROM
    (SELECT f2.id AS id, hex(json_array('48da4c28', f2.title_key, f2.id)) AS cursor, f2.title_key AS key0, f2.id AS key1
     FROM film AS f2
     WHERE f2.title_key = ? AND f2.id > ? AND (f2.title_key, f2.id) < (?, ?) UNION ALL SELECT f2.id AS id, hex(json_array('48da4c28', f2.title_key, f2.id)) AS cursor, f2.title_key AS key0, f2.id AS key1
     FROM film AS f2
     WHERE f2.title_key > ? AND (f2.title_key, f2.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT +?) AS f2), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM film AS f3
   WHERE f3.title_key = ? AND f3.id > ? AND (f3.title_key, f3.id) < (?, ?) UNION ALL SELECT 1
   FROM film AS f3
   WHERE f3.title_key > ? AND (f3.title_key, f3.id) < (?, ?) LIMIT 1 OFFSET +?)) OR (EXISTS
  (SELECT 1
   FROM film AS f3
   WHERE (f3.title_key, f3.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f4
   WHERE (f4.title_key, f4.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT f5.cursor
   FROM
    (SELECT hex(json_array('48da4c28', f5.title_key, f5.id)) AS cursor, f5.title_key AS key0, f5.id AS key1
     FROM film AS f5
     WHERE f5.title_key = ? AND f5.id > ? AND (f5.title_key, f5.id) < (?, ?) UNION ALL SELECT hex(json_array('48da4c28', f5.title_key, f5.id)) AS cursor, f5.title_key AS key0, f5.id AS key1
     FROM film AS f5
     WHERE f5.title_key > ? AND (f5.title_key, f5.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT +?) AS f5 LIMIT 1), 'endCursor',
  (SELECT f6.cursor
   FROM
    (SELECT hex(json_array('48da4c28', f6.title_key, f6.id)) AS cursor, f6.title_key AS key0, f6.id AS key1
     FROM film AS f6
     WHERE f6.title_key = ? AND f6.id > ? AND (f6.title_key, f6.id) < (?, ?) UNION ALL SELECT hex(json_array('48da4c28', f6.title_key, f6.id)) AS cursor, f6.title_key AS key0, f6.id AS key1
     FROM film AS f6
     WHERE f6.title_key > ? AND (f6.title_key, f6.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT +?) AS f6 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
  (SELECT d7.film_count
   FROM dataset AS d7)), 'people', json_object('edges',
  (SELECT json_group_array(json_object('cursor', p9.cursor, 'node', json_object('id', 'person_' || p9.id)))
   FROM
    (SELECT p9.id AS id, hex(json_array('38faf0ef', p9.sort_key, p9.id)) AS cursor, p9.sort_key AS key0, p9.id AS key1
     FROM person AS p9
     WHERE p9.sort_key = ? AND p9.id > ? AND (p9.sort_key, p9.id) < (?, ?) UNION ALL SELECT p9.id AS id, hex(json_array('38faf0ef', p9.sort_key, p9.id)) AS cursor, p9.sort_key AS key0, p9.id AS key1
     FROM person AS p9
     WHERE p9.sort_key > ? AND (p9.sort_key, p9.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT +?) AS p9), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE p10.sort_key = ? AND p10.id > ? AND (p10.sort_key, p10.id) < (?, ?) UNION ALL SELECT 1
   FROM person AS p10
   WHERE p10.sort_key > ? AND (p10.sort_key, p10.id) < (?, ?) LIMIT 1 OFFSET +?)) OR (EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE (p10.sort_key, p10.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM person AS p11
   WHERE (p11.sort_key, p11.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT p12.cursor
   FROM
    (SELECT hex(json_array('38faf0ef', p12.sort_key, p12.id)) AS cursor, p12.sort_key AS key0, p12.id AS key1
     FROM person AS p12
     WHERE p12.sort_key = ? AND p12.id > ? AND (p12.sort_key, p12.id) < (?, ?) UNION ALL SELECT hex(json_array('38faf0ef', p12.sort_key, p12.id)) AS cursor, p12.sort_key AS key0, p12.id AS key1
     FROM person AS p12
     WHERE p12.sort_key > ? AND (p12.sort_key, p12.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT +?) AS p12 LIMIT 1), 'endCursor',
  (SELECT p13.cursor
   FROM
    (SELECT hex(json_array('38faf0ef', p13.sort_key, p13.id)) AS cursor, p13.sort_key AS key0, p13.id AS key1
     FROM person AS p13
     WHERE p13.sort_key = ? AND p13.id > ? AND (p13.sort_key, p13.id) < (?, ?) UNION ALL SELECT hex(json_array('38faf0ef', p13.sort_key, p13.id)) AS cursor, p13.sort_key AS key0, p13.id AS key1
     FROM person AS p13
     WHERE p13.sort_key > ? AND (p13.sort_key, p13.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT +?) AS p13 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
  (SELECT d14.person_count
   FROM dataset AS d14)), 'credits', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c16.cursor, 'node', json_object('id', 'credit_' || c16.id)))
   FROM
    (SELECT c16.id AS id, hex(json_array('1cc16efe', c16.id)) AS cursor
     FROM credit AS c16
     WHERE c16.id > ? AND (c16.id) < (?) ORDER BY c16.id ASC LIMIT +?) AS c16), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM credit AS c17
   WHERE c17.id > ? AND (c17.id) < (?) LIMIT 1 OFFSET +?)) OR (EXISTS
  (SELECT 1
   FROM credit AS c17
   WHERE (c17.id) >= (?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM credit AS c18
   WHERE (c18.id) <= (?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT c19.cursor
   FROM
    (SELECT hex(json_array('1cc16efe', c19.id)) AS cursor
     FROM credit AS c19
     WHERE c19.id > ? AND (c19.id) < (?) ORDER BY c19.id ASC LIMIT +?) AS c19 LIMIT 1), 'endCursor',
  (SELECT c20.cursor
   FROM
    (SELECT hex(json_array('1cc16efe', c20.id)) AS cursor, c20.id AS key0
     FROM credit AS c20
     WHERE c20.id > ? AND (c20.id) < (?) ORDER BY c20.id ASC LIMIT +?) AS c20 ORDER BY key0 DESC LIMIT 1)), 'totalCount',
  (SELECT d21.credit_count
   FROM dataset AS d21)), 'characters', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c23.cursor, 'node', json_object('id', 'character_' || c23.id)))
   FROM
    (SELECT c23.id AS id, hex(json_array('937ab034', c23.id)) AS cursor
     FROM character AS c23
     WHERE c23.id > ? AND (c23.id) < (?) ORDER BY c23.id ASC LIMIT +?) AS c23), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM character AS c24
   WHERE c24.id > ? AND (c24.id) < (?) LIMIT 1 OFFSET +?)) OR (EXISTS
  (SELECT 1
   FROM character AS c24
   WHERE (c24.id) >= (?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM character AS c25
   WHERE (c25.id) <= (?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT c26.cursor
   FROM
    (SELECT hex(json_array('937ab034', c26.id)) AS cursor
     FROM character AS c26
     WHERE c26.id > ? AND (c26.id) < (?) ORDER BY c26.id ASC LIMIT +?) AS c26 LIMIT 1), 'endCursor',
  (SELECT c27.cursor
   FROM
    (SELECT hex(json_array('937ab034', c27.id)) AS cursor, c27.id AS key0
     FROM character AS c27
     WHERE c27.id > ? AND (c27.id) < (?) ORDER BY c27.id ASC LIMIT +?) AS c27 ORDER BY key0 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM character AS c28)), 'nominations', json_object('edges',
  (SELECT json_group_array(json_object('cursor', n30.cursor, 'node', json_object('id', 'nomination_' || n30.id)))
   FROM
    (SELECT n30.id AS id, hex(json_array('32c39e30', n30.year, n30.id)) AS cursor, n30.year AS key0, n30.id AS key1
     FROM nomination AS n30
     WHERE n30.year = ? AND n30.id < ? AND (n30.year, n30.id) > (?, ?) UNION ALL SELECT n30.id AS id, hex(json_array('32c39e30', n30.year, n30.id)) AS cursor, n30.year AS key0, n30.id AS key1
     FROM nomination AS n30
     WHERE n30.year < ? AND (n30.year, n30.id) > (?, ?) ORDER BY key0 DESC, key1 DESC LIMIT +?) AS n30), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM nomination AS n31
   WHERE n31.year = ? AND n31.id < ? AND (n31.year, n31.id) > (?, ?) UNION ALL SELECT 1
   FROM nomination AS n31
   WHERE n31.year < ? AND (n31.year, n31.id) > (?, ?) LIMIT 1 OFFSET +?)) OR (EXISTS
  (SELECT 1
   FROM nomination AS n31
   WHERE (n31.year, n31.id) <= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM nomination AS n32
   WHERE (n32.year, n32.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT n33.cursor
   FROM
    (SELECT hex(json_array('32c39e30', n33.year, n33.id)) AS cursor, n33.year AS key0, n33.id AS key1
     FROM nomination AS n33
     WHERE n33.year = ? AND n33.id < ? AND (n33.year, n33.id) > (?, ?) UNION ALL SELECT hex(json_array('32c39e30', n33.year, n33.id)) AS cursor, n33.year AS key0, n33.id AS key1
     FROM nomination AS n33
     WHERE n33.year < ? AND (n33.year, n33.id) > (?, ?) ORDER BY key0 DESC, key1 DESC LIMIT +?) AS n33 LIMIT 1), 'endCursor',
  (SELECT n34.cursor
   FROM
    (SELECT hex(json_array('32c39e30', n34.year, n34.id)) AS cursor, n34.year AS key0, n34.id AS key1
     FROM nomination AS n34
     WHERE n34.year = ? AND n34.id < ? AND (n34.year, n34.id) > (?, ?) UNION ALL SELECT hex(json_array('32c39e30', n34.year, n34.id)) AS cursor, n34.year AS key0, n34.id AS key1
     FROM nomination AS n34
     WHERE n34.year < ? AND (n34.year, n34.id) > (?, ?) ORDER BY key0 DESC, key1 DESC LIMIT +?) AS n34 ORDER BY key0 ASC, key1 ASC LIMIT 1)), 'totalCount',
  (SELECT d35.nomination_count
   FROM dataset AS d35)), 'awardEvents', json_object('edges',
  (SELECT json_group_array(json_object('cursor', a37.cursor, 'node', json_object('id', 'event_' || a37.id)))
   FROM
    (SELECT a37.id AS id, hex(json_array('65714d35', a37.name_key, a37.id)) AS cursor, a37.name_key AS key0, a37.id AS key1
     FROM award_event AS a37
     WHERE a37.name_key = ? AND a37.id > ? AND (a37.name_key, a37.id) < (?, ?) UNION ALL SELECT a37.id AS id, hex(json_array('65714d35', a37.name_key, a37.id)) AS cursor, a37.name_key AS key0, a37.id AS key1
     FROM award_event AS a37
     WHERE a37.name_key > ? AND (a37.name_key, a37.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT +?) AS a37), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM award_event AS a38
   WHERE a38.name_key = ? AND a38.id > ? AND (a38.name_key, a38.id) < (?, ?) UNION ALL SELECT 1
   FROM award_event AS a38
   WHERE a38.name_key > ? AND (a38.name_key, a38.id) < (?, ?) LIMIT 1 OFFSET +?)) OR (EXISTS
  (SELECT 1
   FROM award_event AS a38
   WHERE (a38.name_key, a38.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM award_event AS a39
   WHERE (a39.name_key, a39.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT a40.cursor
   FROM
    (SELECT hex(json_array('65714d35', a40.name_key, a40.id)) AS cursor, a40.name_key AS key0, a40.id AS key1
     FROM award_event AS a40
     WHERE a40.name_key = ? AND a40.id > ? AND (a40.name_key, a40.id) < (?, ?) UNION ALL SELECT hex(json_array('65714d35', a40.name_key, a40.id)) AS cursor, a40.name_key AS key0, a40.id AS key1
     FROM award_event AS a40
     WHERE a40.name_key > ? AND (a40.name_key, a40.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT +?) AS a40 LIMIT 1), 'endCursor',
  (SELECT a41.cursor
   FROM
    (SELECT hex(json_array('65714d35', a41.name_key, a41.id)) AS cursor, a41.name_key AS key0, a41.id AS key1
     FROM award_event AS a41
     WHERE a41.name_key = ? AND a41.id > ? AND (a41.name_key, a41.id) < (?, ?) UNION ALL SELECT hex(json_array('65714d35', a41.name_key, a41.id)) AS cursor, a41.name_key AS key0, a41.id AS key1
     FROM award_event AS a41
     WHERE a41.name_key > ? AND (a41.name_key, a41.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT +?) AS a41 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM award_event AS a42)), 'film',
  (SELECT json_object('cast', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c45.cursor, 'node', json_object('id', 'credit_' || c45.id)))
     FROM
      (SELECT c45.id AS id, hex(json_array('0c4d4868', c45.rank, c45.id)) AS cursor
       FROM credit AS c45
       WHERE c45.film_id = f43.id AND c45.kind = 'CAST' AND (c45.rank, c45.id) > (?, ?) AND (c45.rank, c45.id) < (?, ?) ORDER BY c45.rank ASC, c45.id ASC LIMIT +?) AS c45), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM credit AS c46
     WHERE c46.film_id = f43.id AND c46.kind = 'CAST' AND (c46.rank, c46.id) > (?, ?) AND (c46.rank, c46.id) < (?, ?) LIMIT 1 OFFSET +?)) OR (EXISTS
    (SELECT 1
     FROM credit AS c46
     WHERE c46.film_id = f43.id AND c46.kind = 'CAST' AND (c46.rank, c46.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c47
     WHERE c47.film_id = f43.id AND c47.kind = 'CAST' AND (c47.rank, c47.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c48.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c48.rank, c48.id)) AS cursor
       FROM credit AS c48
       WHERE c48.film_id = f43.id AND c48.kind = 'CAST' AND (c48.rank, c48.id) > (?, ?) AND (c48.rank, c48.id) < (?, ?) ORDER BY c48.rank ASC, c48.id ASC LIMIT +?) AS c48 LIMIT 1), 'endCursor',
    (SELECT c49.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c49.rank, c49.id)) AS cursor, c49.rank AS key0, c49.id AS key1
       FROM credit AS c49
       WHERE c49.film_id = f43.id AND c49.kind = 'CAST' AND (c49.rank, c49.id) > (?, ?) AND (c49.rank, c49.id) < (?, ?) ORDER BY c49.rank ASC, c49.id ASC LIMIT +?) AS c49 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c50
     WHERE c50.film_id = f43.id AND c50.kind = 'CAST')), 'characters', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c52.cursor, 'node', json_object('id', 'character_' || c52.id)))
     FROM
      (SELECT c52.id AS id, hex(json_array('333d4094', c52.position, c52.id)) AS cursor
       FROM character AS c52
       WHERE c52.film_id = f43.id AND (c52.position, c52.id) > (?, ?) AND (c52.position, c52.id) < (?, ?) ORDER BY c52.position ASC, c52.id ASC LIMIT +?) AS c52), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM character AS c53
     WHERE c53.film_id = f43.id AND (c53.position, c53.id) > (?, ?) AND (c53.position, c53.id) < (?, ?) LIMIT 1 OFFSET +?)) OR (EXISTS
    (SELECT 1
     FROM character AS c53
     WHERE c53.film_id = f43.id AND (c53.position, c53.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM character AS c54
     WHERE c54.film_id = f43.id AND (c54.position, c54.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c55.cursor
     FROM
      (SELECT hex(json_array('333d4094', c55.position, c55.id)) AS cursor
       FROM character AS c55
       WHERE c55.film_id = f43.id AND (c55.position, c55.id) > (?, ?) AND (c55.position, c55.id) < (?, ?) ORDER BY c55.position ASC, c55.id ASC LIMIT +?) AS c55 LIMIT 1), 'endCursor',
    (SELECT c56.cursor
     FROM
      (SELECT hex(json_array('333d4094', c56.position, c56.id)) AS cursor, c56.position AS key0, c56.id AS key1
       FROM character AS c56
       WHERE c56.film_id = f43.id AND (c56.position, c56.id) > (?, ?) AND (c56.position, c56.id) < (?, ?) ORDER BY c56.position ASC, c56.id ASC LIMIT +?) AS c56 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM character AS c57
     WHERE c57.film_id = f43.id)), 'crew', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c59.cursor, 'node', json_object('id', 'credit_' || c59.id)))
     FROM
      (SELECT c59.id AS id, hex(json_array('0c4d4868', c59.rank, c59.id)) AS cursor
       FROM credit AS c59
       WHERE c59.film_id = f43.id AND c59.kind = 'CREW' AND (c59.rank, c59.id) > (?, ?) AND (c59.rank, c59.id) < (?, ?) ORDER BY c59.rank ASC, c59.id ASC LIMIT +?) AS c59), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM credit AS c60
     WHERE c60.film_id = f43.id AND c60.kind = 'CREW' AND (c60.rank, c60.id) > (?, ?) AND (c60.rank, c60.id) < (?, ?) LIMIT 1 OFFSET +?)) OR (EXISTS
    (SELECT 1
     FROM credit AS c60
     WHERE c60.film_id = f43.id AND c60.kind = 'CREW' AND (c60.rank, c60.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c61
     WHERE c61.film_id = f43.id AND c61.kind = 'CREW' AND (c61.rank, c61.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c62.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c62.rank, c62.id)) AS cursor
       FROM credit AS c62
       WHERE c62.film_id = f43.id AND c62.kind = 'CREW' AND (c62.rank, c62.id) > (?, ?) AND (c62.rank, c62.id) < (?, ?) ORDER BY c62.rank ASC, c62.id ASC LIMIT +?) AS c62 LIMIT 1), 'endCursor',
    (SELECT c63.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c63.rank, c63.id)) AS cursor, c63.rank AS key0, c63.id AS key1
       FROM credit AS c63
       WHERE c63.film_id = f43.id AND c63.kind = 'CREW' AND (c63.rank, c63.id) > (?, ?) AND (c63.rank, c63.id) < (?, ?) ORDER BY c63.rank ASC, c63.id ASC LIMIT +?) AS c63 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c64
     WHERE c64.film_id = f43.id AND c64.kind = 'CREW')), 'credits', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c66.cursor, 'node', json_object('id', 'credit_' || c66.id)))
     FROM
      (SELECT c66.id AS id, hex(json_array('2d166577', c66.kind, c66.rank, c66.id)) AS cursor
       FROM credit AS c66
       WHERE c66.film_id = f43.id AND (c66.kind, c66.rank, c66.id) > (?, ?, ?) AND (c66.kind, c66.rank, c66.id) < (?, ?, ?) ORDER BY c66.kind ASC, c66.rank ASC, c66.id ASC LIMIT +?) AS c66), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM credit AS c67
     WHERE c67.film_id = f43.id AND (c67.kind, c67.rank, c67.id) > (?, ?, ?) AND (c67.kind, c67.rank, c67.id) < (?, ?, ?) LIMIT 1 OFFSET +?)) OR (EXISTS
    (SELECT 1
     FROM credit AS c67
     WHERE c67.film_id = f43.id AND (c67.kind, c67.rank, c67.id) >= (?, ?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c68
     WHERE c68.film_id = f43.id AND (c68.kind, c68.rank, c68.id) <= (?, ?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c69.cursor
     FROM
      (SELECT hex(json_array('2d166577', c69.kind, c69.rank, c69.id)) AS cursor
       FROM credit AS c69
       WHERE c69.film_id = f43.id AND (c69.kind, c69.rank, c69.id) > (?, ?, ?) AND (c69.kind, c69.rank, c69.id) < (?, ?, ?) ORDER BY c69.kind ASC, c69.rank ASC, c69.id ASC LIMIT +?) AS c69 LIMIT 1), 'endCursor',
    (SELECT c70.cursor
     FROM
      (SELECT hex(json_array('2d166577', c70.kind, c70.rank, c70.id)) AS cursor, c70.kind AS key0, c70.rank AS key1, c70.id AS key2
       FROM credit AS c70
       WHERE c70.film_id = f43.id AND (c70.kind, c70.rank, c70.id) > (?, ?, ?) AND (c70.kind, c70.rank, c70.id) < (?, ?, ?) ORDER BY c70.kind ASC, c70.rank ASC, c70.id ASC LIMIT +?) AS c70 ORDER BY key0 DESC, key1 DESC, key2 DESC LIMIT 1)), 'totalCount',
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
         WHERE n74.film_id = f43.id) AND n73.year = ? AND n73.position = ? AND n73.id > ? AND (n73.year, n73.position, n73.id) < (?, ?, ?) UNION ALL SELECT n73.id AS id, hex(json_array('b03566ca', n73.year, n73.position, n73.id)) AS cursor, n73.year AS key0, n73.position AS key1, n73.id AS key2
       FROM nomination AS n73
       WHERE n73.id IN
        (SELECT n74.nomination_id
         FROM nomination_film AS n74
         WHERE n74.film_id = f43.id) AND n73.year = ? AND n73.position > ? AND (n73.year, n73.position, n73.id) < (?, ?, ?) UNION ALL SELECT n73.id AS id, hex(json_array('b03566ca', n73.year, n73.position, n73.id)) AS cursor, n73.year AS key0, n73.position AS key1, n73.id AS key2
       FROM nomination AS n73
       WHERE n73.id IN
        (SELECT n74.nomination_id
         FROM nomination_film AS n74
         WHERE n74.film_id = f43.id) AND n73.year > ? AND (n73.year, n73.position, n73.id) < (?, ?, ?) ORDER BY key0 ASC, key1 ASC, key2 ASC LIMIT +?) AS n73), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n76.nomination_id
       FROM nomination_film AS n76
       WHERE n76.film_id = f43.id) AND n75.year = ? AND n75.position = ? AND n75.id > ? AND (n75.year, n75.position, n75.id) < (?, ?, ?) UNION ALL SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n76.nomination_id
       FROM nomination_film AS n76
       WHERE n76.film_id = f43.id) AND n75.year = ? AND n75.position > ? AND (n75.year, n75.position, n75.id) < (?, ?, ?) UNION ALL SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n76.nomination_id
       FROM nomination_film AS n76
       WHERE n76.film_id = f43.id) AND n75.year > ? AND (n75.year, n75.position, n75.id) < (?, ?, ?) LIMIT 1 OFFSET +?)) OR (EXISTS
    (SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n77.nomination_id
       FROM nomination_film AS n77
       WHERE n77.film_id = f43.id) AND (n75.year, n75.position, n75.id) >= (?, ?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n78
     WHERE n78.id IN
      (SELECT n79.nomination_id
       FROM nomination_film AS n79
       WHERE n79.film_id = f43.id) AND (n78.year, n78.position, n78.id) <= (?, ?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n80.cursor
     FROM
      (SELECT hex(json_array('b03566ca', n80.year, n80.position, n80.id)) AS cursor, n80.year AS key0, n80.position AS key1, n80.id AS key2
       FROM nomination AS n80
       WHERE n80.id IN
        (SELECT n81.nomination_id
         FROM nomination_film AS n81
         WHERE n81.film_id = f43.id) AND n80.year = ? AND n80.position = ? AND n80.id > ? AND (n80.year, n80.position, n80.id) < (?, ?, ?) UNION ALL SELECT hex(json_array('b03566ca', n80.year, n80.position, n80.id)) AS cursor, n80.year AS key0, n80.position AS key1, n80.id AS key2
       FROM nomination AS n80
       WHERE n80.id IN
        (SELECT n81.nomination_id
         FROM nomination_film AS n81
         WHERE n81.film_id = f43.id) AND n80.year = ? AND n80.position > ? AND (n80.year, n80.position, n80.id) < (?, ?, ?) UNION ALL SELECT hex(json_array('b03566ca', n80.year, n80.position, n80.id)) AS cursor, n80.year AS key0, n80.position AS key1, n80.id AS key2
       FROM nomination AS n80
       WHERE n80.id IN
        (SELECT n81.nomination_id
         FROM nomination_film AS n81
         WHERE n81.film_id = f43.id) AND n80.year > ? AND (n80.year, n80.position, n80.id) < (?, ?, ?) ORDER BY key0 ASC, key1 ASC, key2 ASC LIMIT +?) AS n80 LIMIT 1), 'endCursor',
    (SELECT n82.cursor
     FROM
      (SELECT hex(json_array('b03566ca', n82.year, n82.position, n82.id)) AS cursor, n82.year AS key0, n82.position AS key1, n82.id AS key2
       FROM nomination AS n82
       WHERE n82.id IN
        (SELECT n83.nomination_id
         FROM nomination_film AS n83
         WHERE n83.film_id = f43.id) AND n82.year = ? AND n82.position = ? AND n82.id > ? AND (n82.year, n82.position, n82.id) < (?, ?, ?) UNION ALL SELECT hex(json_array('b03566ca', n82.year, n82.position, n82.id)) AS cursor, n82.year AS key0, n82.position AS key1, n82.id AS key2
       FROM nomination AS n82
       WHERE n82.id IN
        (SELECT n83.nomination_id
         FROM nomination_film AS n83
         WHERE n83.film_id = f43.id) AND n82.year = ? AND n82.position > ? AND (n82.year, n82.position, n82.id) < (?, ?, ?) UNION ALL SELECT hex(json_array('b03566ca', n82.year, n82.position, n82.id)) AS cursor, n82.year AS key0, n82.position AS key1, n82.id AS key2
       FROM nomination AS n82
       WHERE n82.id IN
        (SELECT n83.nomination_id
         FROM nomination_film AS n83
         WHERE n83.film_id = f43.id) AND n82.year > ? AND (n82.year, n82.position, n82.id) < (?, ?, ?) ORDER BY key0 ASC, key1 ASC, key2 ASC LIMIT +?) AS n82 ORDER BY key0 DESC, key1 DESC, key2 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nomination AS n84
     WHERE n84.id IN
      (SELECT n85.nomination_id
       FROM nomination_film AS n85
       WHERE n85.film_id = f43.id))))
   FROM film AS f43
   WHERE f43.id = coalesce(
    (SELECT f86.id
     FROM film AS f86
     WHERE f86.slug = ?),
    (SELECT f87.film_id
     FROM former_film AS f87
     WHERE f87.slug = ?))), 'person',
  (SELECT json_object('credits', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c90.cursor, 'node', json_object('id', 'credit_' || c90.id)))
     FROM
      (SELECT c90.id AS id, hex(json_array('2815775f', c90.film_year IS NULL, c90.film_year, c90.id)) AS cursor
       FROM credit AS c90
       WHERE c90.person_id = p88.id AND (c90.film_year IS NULL) >= ? AND ((c90.film_year IS NULL) > ? OR (c90.film_year IS NULL) IS ? AND c90.film_year < ? OR (c90.film_year IS NULL) IS ? AND c90.film_year IS ? AND c90.id < ?) AND (c90.film_year IS NULL) <= ? AND ((c90.film_year IS NULL) < ? OR (c90.film_year IS NULL) IS ? AND c90.film_year > ? OR (c90.film_year IS NULL) IS ? AND c90.film_year IS ? AND c90.id > ?) ORDER BY c90.film_year DESC NULLS LAST, c90.id DESC LIMIT +?) AS c90), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM credit AS c91
     WHERE c91.person_id = p88.id AND (c91.film_year IS NULL) >= ? AND ((c91.film_year IS NULL) > ? OR (c91.film_year IS NULL) IS ? AND c91.film_year < ? OR (c91.film_year IS NULL) IS ? AND c91.film_year IS ? AND c91.id < ?) AND (c91.film_year IS NULL) <= ? AND ((c91.film_year IS NULL) < ? OR (c91.film_year IS NULL) IS ? AND c91.film_year > ? OR (c91.film_year IS NULL) IS ? AND c91.film_year IS ? AND c91.id > ?) LIMIT 1 OFFSET +?)) OR (EXISTS
    (SELECT 1
     FROM credit AS c91
     WHERE c91.person_id = p88.id AND (c91.film_year IS NULL) >= ? AND ((c91.film_year IS NULL) > ? OR (c91.film_year IS NULL) IS ? AND c91.film_year < ? OR (c91.film_year IS NULL) IS ? AND c91.film_year IS ? AND c91.id < ? OR (c91.film_year IS NULL) IS ? AND c91.film_year IS ? AND c91.id IS ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c92
     WHERE c92.person_id = p88.id AND (c92.film_year IS NULL) <= ? AND ((c92.film_year IS NULL) < ? OR (c92.film_year IS NULL) IS ? AND c92.film_year > ? OR (c92.film_year IS NULL) IS ? AND c92.film_year IS ? AND c92.id > ? OR (c92.film_year IS NULL) IS ? AND c92.film_year IS ? AND c92.id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c93.cursor
     FROM
      (SELECT hex(json_array('2815775f', c93.film_year IS NULL, c93.film_year, c93.id)) AS cursor
       FROM credit AS c93
       WHERE c93.person_id = p88.id AND (c93.film_year IS NULL) >= ? AND ((c93.film_year IS NULL) > ? OR (c93.film_year IS NULL) IS ? AND c93.film_year < ? OR (c93.film_year IS NULL) IS ? AND c93.film_year IS ? AND c93.id < ?) AND (c93.film_year IS NULL) <= ? AND ((c93.film_year IS NULL) < ? OR (c93.film_year IS NULL) IS ? AND c93.film_year > ? OR (c93.film_year IS NULL) IS ? AND c93.film_year IS ? AND c93.id > ?) ORDER BY c93.film_year DESC NULLS LAST, c93.id DESC LIMIT +?) AS c93 LIMIT 1), 'endCursor',
    (SELECT c94.cursor
     FROM
      (SELECT hex(json_array('2815775f', c94.film_year IS NULL, c94.film_year, c94.id)) AS cursor, c94.film_year AS key1, c94.id AS key2
       FROM credit AS c94
       WHERE c94.person_id = p88.id AND (c94.film_year IS NULL) >= ? AND ((c94.film_year IS NULL) > ? OR (c94.film_year IS NULL) IS ? AND c94.film_year < ? OR (c94.film_year IS NULL) IS ? AND c94.film_year IS ? AND c94.id < ?) AND (c94.film_year IS NULL) <= ? AND ((c94.film_year IS NULL) < ? OR (c94.film_year IS NULL) IS ? AND c94.film_year > ? OR (c94.film_year IS NULL) IS ? AND c94.film_year IS ? AND c94.id > ?) ORDER BY c94.film_year DESC NULLS LAST, c94.id DESC LIMIT +?) AS c94 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c95
     WHERE c95.person_id = p88.id)), 'filmography', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c97.cursor, 'node', json_object('id', 'film_' || f98.id)))
     FROM
      (SELECT c97.film_id AS film_id, hex(json_array('8e1a3922', min(c97.film_year) IS NULL, min(c97.film_year), c97.film_id)) AS cursor
       FROM credit AS c97
       WHERE c97.person_id = p88.id GROUP BY c97.person_id, c97.film_id
       HAVING (min(c97.film_year) IS NULL) >= ? AND ((min(c97.film_year) IS NULL) > ? OR (min(c97.film_year) IS NULL) IS ? AND min(c97.film_year) < ? OR (min(c97.film_year) IS NULL) IS ? AND min(c97.film_year) IS ? AND c97.film_id < ?) AND (min(c97.film_year) IS NULL) <= ? AND ((min(c97.film_year) IS NULL) < ? OR (min(c97.film_year) IS NULL) IS ? AND min(c97.film_year) > ? OR (min(c97.film_year) IS NULL) IS ? AND min(c97.film_year) IS ? AND c97.film_id > ?) ORDER BY min(c97.film_year) DESC NULLS LAST, c97.film_id DESC LIMIT +?) AS c97 CROSS JOIN film AS f98 ON f98.id = c97.film_id), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM credit AS c99
     WHERE c99.person_id = p88.id GROUP BY c99.person_id, c99.film_id
     HAVING (min(c99.film_year) IS NULL) >= ? AND ((min(c99.film_year) IS NULL) > ? OR (min(c99.film_year) IS NULL) IS ? AND min(c99.film_year) < ? OR (min(c99.film_year) IS NULL) IS ? AND min(c99.film_year) IS ? AND c99.film_id < ?) AND (min(c99.film_year) IS NULL) <= ? AND ((min(c99.film_year) IS NULL) < ? OR (min(c99.film_year) IS NULL) IS ? AND min(c99.film_year) > ? OR (min(c99.film_year) IS NULL) IS ? AND min(c99.film_year) IS ? AND c99.film_id > ?) LIMIT 1 OFFSET +?)) OR (EXISTS
    (SELECT 1
     FROM credit AS c99
     WHERE c99.person_id = p88.id GROUP BY c99.person_id, c99.film_id
     HAVING (min(c99.film_year) IS NULL) >= ? AND ((min(c99.film_year) IS NULL) > ? OR (min(c99.film_year) IS NULL) IS ? AND min(c99.film_year) < ? OR (min(c99.film_year) IS NULL) IS ? AND min(c99.film_year) IS ? AND c99.film_id < ? OR (min(c99.film_year) IS NULL) IS ? AND min(c99.film_year) IS ? AND c99.film_id IS ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c100
     WHERE c100.person_id = p88.id GROUP BY c100.person_id, c100.film_id
     HAVING (min(c100.film_year) IS NULL) <= ? AND ((min(c100.film_year) IS NULL) < ? OR (min(c100.film_year) IS NULL) IS ? AND min(c100.film_year) > ? OR (min(c100.film_year) IS NULL) IS ? AND min(c100.film_year) IS ? AND c100.film_id > ? OR (min(c100.film_year) IS NULL) IS ? AND min(c100.film_year) IS ? AND c100.film_id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c101.cursor
     FROM
      (SELECT hex(json_array('8e1a3922', min(c101.film_year) IS NULL, min(c101.film_year), c101.film_id)) AS cursor
       FROM credit AS c101
       WHERE c101.person_id = p88.id GROUP BY c101.person_id, c101.film_id
       HAVING (min(c101.film_year) IS NULL) >= ? AND ((min(c101.film_year) IS NULL) > ? OR (min(c101.film_year) IS NULL) IS ? AND min(c101.film_year) < ? OR (min(c101.film_year) IS NULL) IS ? AND min(c101.film_year) IS ? AND c101.film_id < ?) AND (min(c101.film_year) IS NULL) <= ? AND ((min(c101.film_year) IS NULL) < ? OR (min(c101.film_year) IS NULL) IS ? AND min(c101.film_year) > ? OR (min(c101.film_year) IS NULL) IS ? AND min(c101.film_year) IS ? AND c101.film_id > ?) ORDER BY min(c101.film_year) DESC NULLS LAST, c101.film_id DESC LIMIT +?) AS c101 LIMIT 1), 'endCursor',
    (SELECT c102.cursor
     FROM
      (SELECT hex(json_array('8e1a3922', min(c102.film_year) IS NULL, min(c102.film_year), c102.film_id)) AS cursor, min(c102.film_year) AS key1, c102.film_id AS key2
       FROM credit AS c102
       WHERE c102.person_id = p88.id GROUP BY c102.person_id, c102.film_id
       HAVING (min(c102.film_year) IS NULL) >= ? AND ((min(c102.film_year) IS NULL) > ? OR (min(c102.film_year) IS NULL) IS ? AND min(c102.film_year) < ? OR (min(c102.film_year) IS NULL) IS ? AND min(c102.film_year) IS ? AND c102.film_id < ?) AND (min(c102.film_year) IS NULL) <= ? AND ((min(c102.film_year) IS NULL) < ? OR (min(c102.film_year) IS NULL) IS ? AND min(c102.film_year) > ? OR (min(c102.film_year) IS NULL) IS ? AND min(c102.film_year) IS ? AND c102.film_id > ?) ORDER BY min(c102.film_year) DESC NULLS LAST, c102.film_id DESC LIMIT +?) AS c102 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c103
       WHERE c103.person_id = p88.id GROUP BY c103.person_id, c103.film_id) AS c103)), 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n106.cursor, 'node', json_object('id', 'nomination_' || n107.id)))
     FROM
      (SELECT n106.nomination_id AS nomination_id, hex(json_array('860651f9',
        (SELECT n108.year
         FROM nomination AS n108
         WHERE n108.id = n106.nomination_id), n106.id)) AS cursor
       FROM nominee AS n106
       WHERE n106.person_id = p88.id AND (
        (SELECT n108.year
         FROM nomination AS n108
         WHERE n108.id = n106.nomination_id), n106.id) < (?, ?) AND (
        (SELECT n108.year
         FROM nomination AS n108
         WHERE n108.id = n106.nomination_id), n106.id) > (?, ?) ORDER BY
        (SELECT n108.year
         FROM nomination AS n108
         WHERE n108.id = n106.nomination_id) DESC, n106.id DESC LIMIT +?) AS n106 CROSS JOIN nomination AS n107 ON n107.id = n106.nomination_id), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM nominee AS n109
     WHERE n109.person_id = p88.id AND (
      (SELECT n110.year
       FROM nomination AS n110
       WHERE n110.id = n109.nomination_id), n109.id) < (?, ?) AND (
      (SELECT n110.year
       FROM nomination AS n110
       WHERE n110.id = n109.nomination_id), n109.id) > (?, ?) LIMIT 1 OFFSET +?)) OR (EXISTS
    (SELECT 1
     FROM nominee AS n109
     WHERE n109.person_id = p88.id AND (
      (SELECT n110.year
       FROM nomination AS n110
       WHERE n110.id = n109.nomination_id), n109.id) <= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nominee AS n111
     WHERE n111.person_id = p88.id AND (
      (SELECT n112.year
       FROM nomination AS n112
       WHERE n112.id = n111.nomination_id), n111.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n113.cursor
     FROM
      (SELECT hex(json_array('860651f9',
        (SELECT n114.year
         FROM nomination AS n114
         WHERE n114.id = n113.nomination_id), n113.id)) AS cursor
       FROM nominee AS n113
       WHERE n113.person_id = p88.id AND (
        (SELECT n114.year
         FROM nomination AS n114
         WHERE n114.id = n113.nomination_id), n113.id) < (?, ?) AND (
        (SELECT n114.year
         FROM nomination AS n114
         WHERE n114.id = n113.nomination_id), n113.id) > (?, ?) ORDER BY
        (SELECT n114.year
         FROM nomination AS n114
         WHERE n114.id = n113.nomination_id) DESC, n113.id DESC LIMIT +?) AS n113 LIMIT 1), 'endCursor',
    (SELECT n115.cursor
     FROM
      (SELECT hex(json_array('860651f9',
        (SELECT n116.year
         FROM nomination AS n116
         WHERE n116.id = n115.nomination_id), n115.id)) AS cursor,
        (SELECT n116.year
         FROM nomination AS n116
         WHERE n116.id = n115.nomination_id) AS key0, n115.id AS key1
       FROM nominee AS n115
       WHERE n115.person_id = p88.id AND (
        (SELECT n116.year
         FROM nomination AS n116
         WHERE n116.id = n115.nomination_id), n115.id) < (?, ?) AND (
        (SELECT n116.year
         FROM nomination AS n116
         WHERE n116.id = n115.nomination_id), n115.id) > (?, ?) ORDER BY
        (SELECT n116.year
         FROM nomination AS n116
         WHERE n116.id = n115.nomination_id) DESC, n115.id DESC LIMIT +?) AS n115 ORDER BY key0 ASC, key1 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nominee AS n118
     WHERE n118.person_id = p88.id)))
   FROM person AS p88
   WHERE p88.id = coalesce(
    (SELECT p119.id
     FROM person AS p119
     WHERE p119.slug = ?),
    (SELECT f120.person_id
     FROM former_person AS f120
     WHERE f120.slug = ?))), 'country',
  (SELECT CASE WHEN (json_extract(each359.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c121
     WHERE c121.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f122
     WHERE f122.id = coalesce(
      (SELECT f123.film_id
       FROM former_film AS f123
       WHERE f123.former_id = json_extract(each359.value, '$[1]')), json_extract(each359.value, '$[1]'))) WHEN (json_extract(each359.value, '$[0]') = 'country') THEN
    (SELECT json(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c124.code))
     FROM country AS c124
     WHERE c124.code = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g125
     WHERE g125.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p126
     WHERE p126.id = coalesce(
      (SELECT f127.person_id
       FROM former_person AS f127
       WHERE f127.former_id = json_extract(each359.value, '$[1]')), json_extract(each359.value, '$[1]'))) WHEN (json_extract(each359.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n128
     WHERE n128.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a129
     WHERE a129.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a130
     WHERE a130.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a131
     WHERE a131.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s132
     WHERE s132.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c133
     WHERE c133.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j134
     WHERE j134.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c135
     WHERE c135.id = json_extract(each359.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each359), 'edition',
  (SELECT CASE WHEN (json_extract(each360.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c136
     WHERE c136.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f137
     WHERE f137.id = coalesce(
      (SELECT f138.film_id
       FROM former_film AS f138
       WHERE f138.former_id = json_extract(each360.value, '$[1]')), json_extract(each360.value, '$[1]'))) WHEN (json_extract(each360.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c139
     WHERE c139.code = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g140
     WHERE g140.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p141
     WHERE p141.id = coalesce(
      (SELECT f142.person_id
       FROM former_person AS f142
       WHERE f142.former_id = json_extract(each360.value, '$[1]')), json_extract(each360.value, '$[1]'))) WHEN (json_extract(each360.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n143
     WHERE n143.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a144
     WHERE a144.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'edition') THEN
    (SELECT json_object('nominations', json_object('edges',
      (SELECT json_group_array(json_object('cursor', n147.cursor, 'node', json_object('id', 'nomination_' || n147.id)))
       FROM
        (SELECT n147.id AS id, hex(json_array('cdb59421', n147.position, n147.id)) AS cursor
         FROM nomination AS n147
         WHERE n147.edition_id = a145.id AND (n147.position, n147.id) > (?, ?) AND (n147.position, n147.id) < (?, ?) ORDER BY n147.position ASC, n147.id ASC LIMIT +?) AS n147), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
      (SELECT 1
       FROM nomination AS n148
       WHERE n148.edition_id = a145.id AND (n148.position, n148.id) > (?, ?) AND (n148.position, n148.id) < (?, ?) LIMIT 1 OFFSET +?)) OR (EXISTS
      (SELECT 1
       FROM nomination AS n148
       WHERE n148.edition_id = a145.id AND (n148.position, n148.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n149
       WHERE n149.edition_id = a145.id AND (n149.position, n149.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
      (SELECT n150.cursor
       FROM
        (SELECT hex(json_array('cdb59421', n150.position, n150.id)) AS cursor
         FROM nomination AS n150
         WHERE n150.edition_id = a145.id AND (n150.position, n150.id) > (?, ?) AND (n150.position, n150.id) < (?, ?) ORDER BY n150.position ASC, n150.id ASC LIMIT +?) AS n150 LIMIT 1), 'endCursor',
      (SELECT n151.cursor
       FROM
        (SELECT hex(json_array('cdb59421', n151.position, n151.id)) AS cursor, n151.position AS key0, n151.id AS key1
         FROM nomination AS n151
         WHERE n151.edition_id = a145.id AND (n151.position, n151.id) > (?, ?) AND (n151.position, n151.id) < (?, ?) ORDER BY n151.position ASC, n151.id ASC LIMIT +?) AS n151 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
      (SELECT count(*)
       FROM nomination AS n152
       WHERE n152.edition_id = a145.id)))
     FROM award_edition AS a145
     WHERE a145.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a153
     WHERE a153.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s154
     WHERE s154.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c155
     WHERE c155.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j156
     WHERE j156.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c157
     WHERE c157.id = json_extract(each360.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each360), 'category',
  (SELECT CASE WHEN (json_extract(each385.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c158
     WHERE c158.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f159
     WHERE f159.id = coalesce(
      (SELECT f160.film_id
       FROM former_film AS f160
       WHERE f160.former_id = json_extract(each385.value, '$[1]')), json_extract(each385.value, '$[1]'))) WHEN (json_extract(each385.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c161
     WHERE c161.code = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g162
     WHERE g162.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p163
     WHERE p163.id = coalesce(
      (SELECT f164.person_id
       FROM former_person AS f164
       WHERE f164.former_id = json_extract(each385.value, '$[1]')), json_extract(each385.value, '$[1]'))) WHEN (json_extract(each385.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n165
     WHERE n165.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a166
     WHERE a166.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a167
     WHERE a167.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'category') THEN
    (SELECT json_object('nominations', json_object('edges',
      (SELECT json_group_array(json_object('cursor', n170.cursor, 'node', json_object('id', 'nomination_' || n170.id)))
       FROM
        (SELECT n170.id AS id, hex(json_array('32c39e30', n170.year, n170.id)) AS cursor
         FROM nomination AS n170
         WHERE n170.category_id = a168.id AND (n170.year, n170.id) < (?, ?) AND (n170.year, n170.id) > (?, ?) ORDER BY n170.year DESC, n170.id DESC LIMIT +?) AS n170), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
      (SELECT 1
       FROM nomination AS n171
       WHERE n171.category_id = a168.id AND (n171.year, n171.id) < (?, ?) AND (n171.year, n171.id) > (?, ?) LIMIT 1 OFFSET +?)) OR (EXISTS
      (SELECT 1
       FROM nomination AS n171
       WHERE n171.category_id = a168.id AND (n171.year, n171.id) <= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n172
       WHERE n172.category_id = a168.id AND (n172.year, n172.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
      (SELECT n173.cursor
       FROM
        (SELECT hex(json_array('32c39e30', n173.year, n173.id)) AS cursor
         FROM nomination AS n173
         WHERE n173.category_id = a168.id AND (n173.year, n173.id) < (?, ?) AND (n173.year, n173.id) > (?, ?) ORDER BY n173.year DESC, n173.id DESC LIMIT +?) AS n173 LIMIT 1), 'endCursor',
      (SELECT n174.cursor
       FROM
        (SELECT hex(json_array('32c39e30', n174.year, n174.id)) AS cursor, n174.year AS key0, n174.id AS key1
         FROM nomination AS n174
         WHERE n174.category_id = a168.id AND (n174.year, n174.id) < (?, ?) AND (n174.year, n174.id) > (?, ?) ORDER BY n174.year DESC, n174.id DESC LIMIT +?) AS n174 ORDER BY key0 ASC, key1 ASC LIMIT 1)), 'totalCount',
      (SELECT count(*)
       FROM nomination AS n175
       WHERE n175.category_id = a168.id)))
     FROM award_category AS a168
     WHERE a168.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s176
     WHERE s176.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c177
     WHERE c177.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j178
     WHERE j178.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c179
     WHERE c179.id = json_extract(each385.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each385)))
-- 1: "de rouille et d'os"
-- 2: 1
-- 3: 'visages villages'
-- 4: 19
-- 5: 3
-- 6: "de rouille et d'os"
-- 7: 1
-- 8: 'visages villages'
-- 9: 19
-- 10: 3
-- 11: 'visages villages'
-- 12: 19
-- 13: "de rouille et d'os"
-- 14: 1
-- 15: "de rouille et d'os"
-- 16: 1
-- 17: 'visages villages'
-- 18: 19
-- 19: 3
-- 20: "de rouille et d'os"
-- 21: 1
-- 22: 'visages villages'
-- 23: 19
-- 24: 3
-- 25: 'ajami'
-- 26: 16
-- 27: 'сталкер'
-- 28: 5
-- 29: 'ajami'
-- 30: 'сталкер'
-- 31: 5
-- 32: 3
-- 33: 'ajami'
-- 34: 16
-- 35: 'сталкер'
-- 36: 5
-- 37: 'ajami'
-- 38: 'сталкер'
-- 39: 5
-- 40: 3
-- 41: 'сталкер'
-- 42: 5
-- 43: 'ajami'
-- 44: 16
-- 45: 'ajami'
-- 46: 16
-- 47: 'сталкер'
-- 48: 5
-- 49: 'ajami'
-- 50: 'сталкер'
-- 51: 5
-- 52: 3
-- 53: 'ajami'
-- 54: 16
-- 55: 'сталкер'
-- 56: 5
-- 57: 'ajami'
-- 58: 'сталкер'
-- 59: 5
-- 60: 3
-- 61: 'adzovic, ljubica'
-- 62: 29
-- 63: 'whishaw, ben'
-- 64: 18
-- 65: 'adzovic, ljubica'
-- 66: 'whishaw, ben'
-- 67: 18
-- 68: 3
-- 69: 'adzovic, ljubica'
-- 70: 29
-- 71: 'whishaw, ben'
-- 72: 18
-- 73: 'adzovic, ljubica'
-- 74: 'whishaw, ben'
-- 75: 18
-- 76: 3
-- 77: 'whishaw, ben'
-- 78: 18
-- 79: 'adzovic, ljubica'
-- 80: 29
-- 81: 'adzovic, ljubica'
-- 82: 29
-- 83: 'whishaw, ben'
-- 84: 18
-- 85: 'adzovic, ljubica'
-- 86: 'whishaw, ben'
-- 87: 18
-- 88: 3
-- 89: 'adzovic, ljubica'
-- 90: 29
-- 91: 'whishaw, ben'
-- 92: 18
-- 93: 'adzovic, ljubica'
-- 94: 'whishaw, ben'
-- 95: 18
-- 96: 3
-- 97: 1
-- 98: 97
-- 99: 3
-- 100: 1
-- 101: 97
-- 102: 3
-- 103: 97
-- 104: 1
-- 105: 1
-- 106: 97
-- 107: 3
-- 108: 1
-- 109: 97
-- 110: 3
-- 111: 1
-- 112: 47
-- 113: 3
-- 114: 1
-- 115: 47
-- 116: 3
-- 117: 47
-- 118: 1
-- 119: 1
-- 120: 47
-- 121: 3
-- 122: 1
-- 123: 47
-- 124: 3
-- 125: 2014
-- 126: 4
-- 127: 1942
-- 128: 14
-- 129: 2014
-- 130: 1942
-- 131: 14
-- 132: 3
-- 133: 2014
-- 134: 4
-- 135: 1942
-- 136: 14
-- 137: 2014
-- 138: 1942
-- 139: 14
-- 140: 3
-- 141: 1942
-- 142: 14
-- 143: 2014
-- 144: 4
-- 145: 2014
-- 146: 4
-- 147: 1942
-- 148: 14
-- 149: 2014
-- 150: 1942
-- 151: 14
-- 152: 3
-- 153: 2014
-- 154: 4
-- 155: 1942
-- 156: 14
-- 157: 2014
-- 158: 1942
-- 159: 14
-- 160: 3
-- 161: 'academy awards'
-- 162: 3
-- 163: 'national film awards'
-- 164: 6
-- 165: 'academy awards'
-- 166: 'national film awards'
-- 167: 6
-- 168: 3
-- 169: 'academy awards'
-- 170: 3
-- 171: 'national film awards'
-- 172: 6
-- 173: 'academy awards'
-- 174: 'national film awards'
-- 175: 6
-- 176: 3
-- 177: 'national film awards'
-- 178: 6
-- 179: 'academy awards'
-- 180: 3
-- 181: 'academy awards'
-- 182: 3
-- 183: 'national film awards'
-- 184: 6
-- 185: 'academy awards'
-- 186: 'national film awards'
-- 187: 6
-- 188: 3
-- 189: 'academy awards'
-- 190: 3
-- 191: 'national film awards'
-- 192: 6
-- 193: 'academy awards'
-- 194: 'national film awards'
-- 195: 6
-- 196: 3
-- 197: 1
-- 198: 1
-- 199: 4
-- 200: 6
-- 201: 3
-- 202: 1
-- 203: 1
-- 204: 4
-- 205: 6
-- 206: 3
-- 207: 4
-- 208: 6
-- 209: 1
-- 210: 1
-- 211: 1
-- 212: 1
-- 213: 4
-- 214: 6
-- 215: 3
-- 216: 1
-- 217: 1
-- 218: 4
-- 219: 6
-- 220: 3
-- 221: 1
-- 222: 1
-- 223: 3
-- 224: 6
-- 225: 3
-- 226: 1
-- 227: 1
-- 228: 3
-- 229: 6
-- 230: 3
-- 231: 3
-- 232: 6
-- 233: 1
-- 234: 1
-- 235: 1
-- 236: 1
-- 237: 3
-- 238: 6
-- 239: 3
-- 240: 1
-- 241: 1
-- 242: 3
-- 243: 6
-- 244: 3
-- 245: 1
-- 246: 49
-- 247: 2
-- 248: 51
-- 249: 3
-- 250: 1
-- 251: 49
-- 252: 2
-- 253: 51
-- 254: 3
-- 255: 2
-- 256: 51
-- 257: 1
-- 258: 49
-- 259: 1
-- 260: 49
-- 261: 2
-- 262: 51
-- 263: 3
-- 264: 1
-- 265: 49
-- 266: 2
-- 267: 51
-- 268: 3
-- 269: 'CAST'
-- 270: 1
-- 271: 1
-- 272: 'CREW'
-- 273: 2
-- 274: 51
-- 275: 3
-- 276: 'CAST'
-- 277: 1
-- 278: 1
-- 279: 'CREW'
-- 280: 2
-- 281: 51
-- 282: 3
-- 283: 'CREW'
-- 284: 2
-- 285: 51
-- 286: 'CAST'
-- 287: 1
-- 288: 1
-- 289: 'CAST'
-- 290: 1
-- 291: 1
-- 292: 'CREW'
-- 293: 2
-- 294: 51
-- 295: 3
-- 296: 'CAST'
-- 297: 1
-- 298: 1
-- 299: 'CREW'
-- 300: 2
-- 301: 51
-- 302: 3
-- 303: 2012
-- 304: 1
-- 305: 1
-- 306: 2013
-- 307: 1
-- 308: 17
-- 309: 2012
-- 310: 1
-- 311: 2013
-- 312: 1
-- 313: 17
-- 314: 2012
-- 315: 2013
-- 316: 1
-- 317: 17
-- 318: 3
-- 319: 2012
-- 320: 1
-- 321: 1
-- 322: 2013
-- 323: 1
-- 324: 17
-- 325: 2012
-- 326: 1
-- 327: 2013
-- 328: 1
-- 329: 17
-- 330: 2012
-- 331: 2013
-- 332: 1
-- 333: 17
-- 334: 3
-- 335: 2013
-- 336: 1
-- 337: 17
-- 338: 2012
-- 339: 1
-- 340: 1
-- 341: 2012
-- 342: 1
-- 343: 1
-- 344: 2013
-- 345: 1
-- 346: 17
-- 347: 2012
-- 348: 1
-- 349: 2013
-- 350: 1
-- 351: 17
-- 352: 2012
-- 353: 2013
-- 354: 1
-- 355: 17
-- 356: 3
-- 357: 2012
-- 358: 1
-- 359: 1
-- 360: 2013
-- 361: 1
-- 362: 17
-- 363: 2012
-- 364: 1
-- 365: 2013
-- 366: 1
-- 367: 17
-- 368: 2012
-- 369: 2013
-- 370: 1
-- 371: 17
-- 372: 3
-- 373: 'de-rouille-et-d-os'
-- 374: 'de-rouille-et-d-os'
-- 375: 0
-- 376: 0
-- 377: 0
-- 378: 2012
-- 379: 0
-- 380: 2012
-- 381: 53
-- 382: 0
-- 383: 0
-- 384: 0
-- 385: 2009
-- 386: 0
-- 387: 2009
-- 388: 59
-- 389: 3
-- 390: 0
-- 391: 0
-- 392: 0
-- 393: 2012
-- 394: 0
-- 395: 2012
-- 396: 53
-- 397: 0
-- 398: 0
-- 399: 0
-- 400: 2009
-- 401: 0
-- 402: 2009
-- 403: 59
-- 404: 3
-- 405: 0
-- 406: 0
-- 407: 0
-- 408: 2009
-- 409: 0
-- 410: 2009
-- 411: 59
-- 412: 0
-- 413: 2009
-- 414: 59
-- 415: 0
-- 416: 0
-- 417: 0
-- 418: 2012
-- 419: 0
-- 420: 2012
-- 421: 53
-- 422: 0
-- 423: 2012
-- 424: 53
-- 425: 0
-- 426: 0
-- 427: 0
-- 428: 2012
-- 429: 0
-- 430: 2012
-- 431: 53
-- 432: 0
-- 433: 0
-- 434: 0
-- 435: 2009
-- 436: 0
-- 437: 2009
-- 438: 59
-- 439: 3
-- 440: 0
-- 441: 0
-- 442: 0
-- 443: 2012
-- 444: 0
-- 445: 2012
-- 446: 53
-- 447: 0
-- 448: 0
-- 449: 0
-- 450: 2009
-- 451: 0
-- 452: 2009
-- 453: 59
-- 454: 3
-- 455: 0
-- 456: 0
-- 457: 0
-- 458: 2012
-- 459: 0
-- 460: 2012
-- 461: 1
-- 462: 0
-- 463: 0
-- 464: 0
-- 465: 2009
-- 466: 0
-- 467: 2009
-- 468: 2
-- 469: 3
-- 470: 0
-- 471: 0
-- 472: 0
-- 473: 2012
-- 474: 0
-- 475: 2012
-- 476: 1
-- 477: 0
-- 478: 0
-- 479: 0
-- 480: 2009
-- 481: 0
-- 482: 2009
-- 483: 2
-- 484: 3
-- 485: 0
-- 486: 0
-- 487: 0
-- 488: 2009
-- 489: 0
-- 490: 2009
-- 491: 2
-- 492: 0
-- 493: 2009
-- 494: 2
-- 495: 0
-- 496: 0
-- 497: 0
-- 498: 2012
-- 499: 0
-- 500: 2012
-- 501: 1
-- 502: 0
-- 503: 2012
-- 504: 1
-- 505: 0
-- 506: 0
-- 507: 0
-- 508: 2012
-- 509: 0
-- 510: 2012
-- 511: 1
-- 512: 0
-- 513: 0
-- 514: 0
-- 515: 2009
-- 516: 0
-- 517: 2009
-- 518: 2
-- 519: 3
-- 520: 0
-- 521: 0
-- 522: 0
-- 523: 2012
-- 524: 0
-- 525: 2012
-- 526: 1
-- 527: 0
-- 528: 0
-- 529: 0
-- 530: 2009
-- 531: 0
-- 532: 2009
-- 533: 2
-- 534: 3
-- 535: 2013
-- 536: 11
-- 537: 2009
-- 538: 3
-- 539: 3
-- 540: 2013
-- 541: 11
-- 542: 2009
-- 543: 3
-- 544: 3
-- 545: 2009
-- 546: 3
-- 547: 2013
-- 548: 11
-- 549: 2013
-- 550: 11
-- 551: 2009
-- 552: 3
-- 553: 3
-- 554: 2013
-- 555: 11
-- 556: 2009
-- 557: 3
-- 558: 3
-- 559: 'jacques-audiard'
-- 560: 'jacques-audiard'
-- 561: '[["country","FR"]]'
-- 562: 1
-- 563: 1
-- 564: 1
-- 565: 2
-- 566: 3
-- 567: 1
-- 568: 1
-- 569: 1
-- 570: 2
-- 571: 3
-- 572: 1
-- 573: 2
-- 574: 1
-- 575: 1
-- 576: 1
-- 577: 1
-- 578: 1
-- 579: 2
-- 580: 3
-- 581: 1
-- 582: 1
-- 583: 1
-- 584: 2
-- 585: 3
-- 586: '[["edition",1]]'
-- 587: 2012
-- 588: 6
-- 589: 2012
-- 590: 5
-- 591: 3
-- 592: 2012
-- 593: 6
-- 594: 2012
-- 595: 5
-- 596: 3
-- 597: 2012
-- 598: 5
-- 599: 2012
-- 600: 6
-- 601: 2012
-- 602: 6
-- 603: 2012
-- 604: 5
-- 605: 3
-- 606: 2012
-- 607: 6
-- 608: 2012
-- 609: 5
-- 610: 3
-- 611: '[["category",2]]'
