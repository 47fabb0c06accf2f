WITH cut1 AS

  (SELECT c194.code AS "key", json_object('films', json_object('edges',
    (SELECT json_group_array(json_object('cursor', f197.cursor, 'node', json_object('id', 'film_' || f198.id)))
     FROM
      (SELECT f197.film_id AS film_id, hex(json_array('6458d386',
        (SELECT f199.title_key
         FROM film AS f199
         WHERE f199.id = f197.film_id), f197.id)) AS cursor
       FROM film_country AS f197
       WHERE f197.country_code = c194.code AND (
        (SELECT f199.title_key
         FROM film AS f199
         WHERE f199.id = f197.film_id), f197.id) > (?, ?) AND (
        (SELECT f199.title_key
         FROM film AS f199
         WHERE f199.id = f197.film_id), f197.id) < (?, ?) ORDER BY
        (SELECT f199.title_key
         FROM film AS f199
         WHERE f199.id = f197.film_id) ASC, f197.id ASC LIMIT ?) AS f197 CROSS JOIN film AS f198 ON f198.id = f197.film_id), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM film_country AS f200
     WHERE f200.country_code = c194.code AND (
      (SELECT f201.title_key
       FROM film AS f201
       WHERE f201.id = f200.film_id), f200.id) > (?, ?) AND (
      (SELECT f201.title_key
       FROM film AS f201
       WHERE f201.id = f200.film_id), f200.id) < (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
    (SELECT 1
     FROM film_country AS f200
     WHERE f200.country_code = c194.code AND (
      (SELECT f201.title_key
       FROM film AS f201
       WHERE f201.id = f200.film_id), f200.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f202
     WHERE f202.country_code = c194.code AND (
      (SELECT f203.title_key
       FROM film AS f203
       WHERE f203.id = f202.film_id), f202.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT f204.cursor
     FROM
      (SELECT hex(json_array('6458d386',
        (SELECT f205.title_key
         FROM film AS f205
         WHERE f205.id = f204.film_id), f204.id)) AS cursor
       FROM film_country AS f204
       WHERE f204.country_code = c194.code AND (
        (SELECT f205.title_key
         FROM film AS f205
         WHERE f205.id = f204.film_id), f204.id) > (?, ?) AND (
        (SELECT f205.title_key
         FROM film AS f205
         WHERE f205.id = f204.film_id), f204.id) < (?, ?) ORDER BY
        (SELECT f205.title_key
         FROM film AS f205
         WHERE f205.id = f204.film_id) ASC, f204.id ASC LIMIT ?) AS f204 LIMIT 1), 'endCursor',
    (SELECT f206.cursor
     FROM
      (SELECT hex(json_array('6458d386',
        (SELECT f207.title_key
         FROM film AS f207
         WHERE f207.id = f206.film_id), f206.id)) AS cursor,
        (SELECT f207.title_key
         FROM film AS f207
         WHERE f207.id = f206.film_id) AS key0, f206.id AS key1
       FROM film_country AS f206
       WHERE f206.country_code = c194.code AND (
        (SELECT f207.title_key
         FROM film AS f207
         WHERE f207.id = f206.film_id), f206.id) > (?, ?) AND (
        (SELECT f207.title_key
         FROM film AS f207
         WHERE f207.id = f206.film_id), f206.id) < (?, ?) ORDER BY
        (SELECT f207.title_key
         FROM film AS f207
         WHERE f207.id = f206.film_id) ASC, f206.id ASC LIMIT ?) AS f206 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM film_country AS f209
     WHERE f209.country_code = c194.code))) AS value
   FROM country AS c194)
 SELECT json_object('data', json_object('films', json_object('edges',
  (SELECT json_group_array(json_object('cursor', f2.cursor, 'node', json_object('id', 'film_' || f2.id)))
   FROM
    (SELECT f2.id AS id, hex(json_array('48da4c28', f2.title_key, f2.id)) AS cursor, f2.title_key AS key0, f2.id AS key1
     FROM film AS f2
     WHERE f2.title_key = ? AND f2.id > ? AND (f2.title_key, f2.id) < (?, ?) UNION ALL SELECT f2.id AS id, hex(json_array('48da4c28', f2.title_key, f2.id)) AS cursor, f2.title_key AS key0, f2.id AS key1
     FROM film AS f2
     WHERE f2.title_key > ? AND (f2.title_key, f2.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT ?) AS f2), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM film AS f3
   WHERE f3.title_key = ? AND f3.id > ? AND (f3.title_key, f3.id) < (?, ?) UNION ALL SELECT 1
   FROM film AS f3
   WHERE f3.title_key > ? AND (f3.title_key, f3.id) < (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
     WHERE f5.title_key > ? AND (f5.title_key, f5.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT ?) AS f5 LIMIT 1), 'endCursor',
  (SELECT f6.cursor
   FROM
    (SELECT hex(json_array('48da4c28', f6.title_key, f6.id)) AS cursor, f6.title_key AS key0, f6.id AS key1
     FROM film AS f6
     WHERE f6.title_key = ? AND f6.id > ? AND (f6.title_key, f6.id) < (?, ?) UNION ALL SELECT hex(json_array('48da4c28', f6.title_key, f6.id)) AS cursor, f6.title_key AS key0, f6.id AS key1
     FROM film AS f6
     WHERE f6.title_key > ? AND (f6.title_key, f6.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT ?) AS f6 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM film AS f7)), 'people', json_object('edges',
  (SELECT json_group_array(json_object('cursor', p9.cursor, 'node', json_object('id', 'person_' || p9.id)))
   FROM
    (SELECT p9.id AS id, hex(json_array('38faf0ef', p9.sort_key, p9.id)) AS cursor, p9.sort_key AS key0, p9.id AS key1
     FROM person AS p9
     WHERE p9.sort_key = ? AND p9.id > ? AND (p9.sort_key, p9.id) < (?, ?) UNION ALL SELECT p9.id AS id, hex(json_array('38faf0ef', p9.sort_key, p9.id)) AS cursor, p9.sort_key AS key0, p9.id AS key1
     FROM person AS p9
     WHERE p9.sort_key > ? AND (p9.sort_key, p9.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT ?) AS p9), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE p10.sort_key = ? AND p10.id > ? AND (p10.sort_key, p10.id) < (?, ?) UNION ALL SELECT 1
   FROM person AS p10
   WHERE p10.sort_key > ? AND (p10.sort_key, p10.id) < (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
     WHERE p12.sort_key > ? AND (p12.sort_key, p12.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT ?) AS p12 LIMIT 1), 'endCursor',
  (SELECT p13.cursor
   FROM
    (SELECT hex(json_array('38faf0ef', p13.sort_key, p13.id)) AS cursor, p13.sort_key AS key0, p13.id AS key1
     FROM person AS p13
     WHERE p13.sort_key = ? AND p13.id > ? AND (p13.sort_key, p13.id) < (?, ?) UNION ALL SELECT hex(json_array('38faf0ef', p13.sort_key, p13.id)) AS cursor, p13.sort_key AS key0, p13.id AS key1
     FROM person AS p13
     WHERE p13.sort_key > ? AND (p13.sort_key, p13.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT ?) AS p13 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM person AS p14)), 'credits', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c16.cursor, 'node', json_object('id', 'credit_' || c16.id)))
   FROM
    (SELECT c16.id AS id, hex(json_array('1cc16efe', c16.id)) AS cursor
     FROM credit AS c16
     WHERE c16.id > ? AND (c16.id) < (?) ORDER BY c16.id ASC LIMIT ?) AS c16), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM credit AS c17
   WHERE c17.id > ? AND (c17.id) < (?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
     WHERE c19.id > ? AND (c19.id) < (?) ORDER BY c19.id ASC LIMIT ?) AS c19 LIMIT 1), 'endCursor',
  (SELECT c20.cursor
   FROM
    (SELECT hex(json_array('1cc16efe', c20.id)) AS cursor, c20.id AS key0
     FROM credit AS c20
     WHERE c20.id > ? AND (c20.id) < (?) ORDER BY c20.id ASC LIMIT ?) AS c20 ORDER BY key0 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM credit AS c21)), 'characters', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c23.cursor, 'node', json_object('id', 'character_' || c23.id)))
   FROM
    (SELECT c23.id AS id, hex(json_array('937ab034', c23.id)) AS cursor
     FROM character AS c23
     WHERE c23.id > ? AND (c23.id) < (?) ORDER BY c23.id ASC LIMIT ?) AS c23), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM character AS c24
   WHERE c24.id > ? AND (c24.id) < (?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
     WHERE c26.id > ? AND (c26.id) < (?) ORDER BY c26.id ASC LIMIT ?) AS c26 LIMIT 1), 'endCursor',
  (SELECT c27.cursor
   FROM
    (SELECT hex(json_array('937ab034', c27.id)) AS cursor, c27.id AS key0
     FROM character AS c27
     WHERE c27.id > ? AND (c27.id) < (?) ORDER BY c27.id ASC LIMIT ?) AS c27 ORDER BY key0 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM character AS c28)), 'nominations', json_object('edges',
  (SELECT json_group_array(json_object('cursor', n30.cursor, 'node', json_object('id', 'nomination_' || n30.id)))
   FROM
    (SELECT n30.id AS id, hex(json_array('32c39e30', n30.year, n30.id)) AS cursor, n30.year AS key0, n30.id AS key1
     FROM nomination AS n30
     WHERE n30.year = ? AND n30.id < ? AND (n30.year, n30.id) > (?, ?) UNION ALL SELECT n30.id AS id, hex(json_array('32c39e30', n30.year, n30.id)) AS cursor, n30.year AS key0, n30.id AS key1
     FROM nomination AS n30
     WHERE n30.year < ? AND (n30.year, n30.id) > (?, ?) ORDER BY key0 DESC, key1 DESC LIMIT ?) AS n30), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM nomination AS n31
   WHERE n31.year = ? AND n31.id < ? AND (n31.year, n31.id) > (?, ?) UNION ALL SELECT 1
   FROM nomination AS n31
   WHERE n31.year < ? AND (n31.year, n31.id) > (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
     WHERE n33.year < ? AND (n33.year, n33.id) > (?, ?) ORDER BY key0 DESC, key1 DESC LIMIT ?) AS n33 LIMIT 1), 'endCursor',
  (SELECT n34.cursor
   FROM
    (SELECT hex(json_array('32c39e30', n34.year, n34.id)) AS cursor, n34.year AS key0, n34.id AS key1
     FROM nomination AS n34
     WHERE n34.year = ? AND n34.id < ? AND (n34.year, n34.id) > (?, ?) UNION ALL SELECT hex(json_array('32c39e30', n34.year, n34.id)) AS cursor, n34.year AS key0, n34.id AS key1
     FROM nomination AS n34
     WHERE n34.year < ? AND (n34.year, n34.id) > (?, ?) ORDER BY key0 DESC, key1 DESC LIMIT ?) AS n34 ORDER BY key0 ASC, key1 ASC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM nomination AS n35)), 'awardEvents', json_object('edges',
  (SELECT json_group_array(json_object('cursor', a37.cursor, 'node', json_object('id', 'event_' || a37.id)))
   FROM
    (SELECT a37.id AS id, hex(json_array('65714d35', a37.name_key, a37.id)) AS cursor, a37.name_key AS key0, a37.id AS key1
     FROM award_event AS a37
     WHERE a37.name_key = ? AND a37.id > ? AND (a37.name_key, a37.id) < (?, ?) UNION ALL SELECT a37.id AS id, hex(json_array('65714d35', a37.name_key, a37.id)) AS cursor, a37.name_key AS key0, a37.id AS key1
     FROM award_event AS a37
     WHERE a37.name_key > ? AND (a37.name_key, a37.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT ?) AS a37), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM award_event AS a38
   WHERE a38.name_key = ? AND a38.id > ? AND (a38.name_key, a38.id) < (?, ?) UNION ALL SELECT 1
   FROM award_event AS a38
   WHERE a38.name_key > ? AND (a38.name_key, a38.id) < (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
     WHERE a40.name_key > ? AND (a40.name_key, a40.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT ?) AS a40 LIMIT 1), 'endCursor',
  (SELECT a41.cursor
   FROM
    (SELECT hex(json_array('65714d35', a41.name_key, a41.id)) AS cursor, a41.name_key AS key0, a41.id AS key1
     FROM award_event AS a41
     WHERE a41.name_key = ? AND a41.id > ? AND (a41.name_key, a41.id) < (?, ?) UNION ALL SELECT hex(json_array('65714d35', a41.name_key, a41.id)) AS cursor, a41.name_key AS key0, a41.id AS key1
     FROM award_event AS a41
     WHERE a41.name_key > ? AND (a41.name_key, a41.id) < (?, ?) ORDER BY key0 ASC, key1 ASC LIMIT ?) AS a41 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM award_event AS a42)), 'film',
  (SELECT json_object('cast', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c45.cursor, 'node', json_object('id', 'credit_' || c45.id)))
     FROM
      (SELECT c45.id AS id, hex(json_array('0c4d4868', c45.rank, c45.id)) AS cursor
       FROM credit AS c45
       WHERE c45.film_id = f43.id AND c45.kind = 'CAST' AND (c45.rank, c45.id) > (?, ?) AND (c45.rank, c45.id) < (?, ?) ORDER BY c45.rank ASC, c45.id ASC LIMIT ?) AS c45), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM credit AS c46
     WHERE c46.film_id = f43.id AND c46.kind = 'CAST' AND (c46.rank, c46.id) > (?, ?) AND (c46.rank, c46.id) < (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
       WHERE c48.film_id = f43.id AND c48.kind = 'CAST' AND (c48.rank, c48.id) > (?, ?) AND (c48.rank, c48.id) < (?, ?) ORDER BY c48.rank ASC, c48.id ASC LIMIT ?) AS c48 LIMIT 1), 'endCursor',
    (SELECT c49.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c49.rank, c49.id)) AS cursor, c49.rank AS key0, c49.id AS key1
       FROM credit AS c49
       WHERE c49.film_id = f43.id AND c49.kind = 'CAST' AND (c49.rank, c49.id) > (?, ?) AND (c49.rank, c49.id) < (?, ?) ORDER BY c49.rank ASC, c49.id ASC LIMIT ?) AS c49 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c50
     WHERE c50.film_id = f43.id AND c50.kind = 'CAST')), 'characters', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c52.cursor, 'node', json_object('id', 'character_' || c52.id)))
     FROM
      (SELECT c52.id AS id, hex(json_array('333d4094', c52.position, c52.id)) AS cursor
       FROM character AS c52
       WHERE c52.film_id = f43.id AND (c52.position, c52.id) > (?, ?) AND (c52.position, c52.id) < (?, ?) ORDER BY c52.position ASC, c52.id ASC LIMIT ?) AS c52), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM character AS c53
     WHERE c53.film_id = f43.id AND (c53.position, c53.id) > (?, ?) AND (c53.position, c53.id) < (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
       WHERE c55.film_id = f43.id AND (c55.position, c55.id) > (?, ?) AND (c55.position, c55.id) < (?, ?) ORDER BY c55.position ASC, c55.id ASC LIMIT ?) AS c55 LIMIT 1), 'endCursor',
    (SELECT c56.cursor
     FROM
      (SELECT hex(json_array('333d4094', c56.position, c56.id)) AS cursor, c56.position AS key0, c56.id AS key1
       FROM character AS c56
       WHERE c56.film_id = f43.id AND (c56.position, c56.id) > (?, ?) AND (c56.position, c56.id) < (?, ?) ORDER BY c56.position ASC, c56.id ASC LIMIT ?) AS c56 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM character AS c57
     WHERE c57.film_id = f43.id)), 'crew', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c59.cursor, 'node', json_object('id', 'credit_' || c59.id)))
     FROM
      (SELECT c59.id AS id, hex(json_array('0c4d4868', c59.rank, c59.id)) AS cursor
       FROM credit AS c59
       WHERE c59.film_id = f43.id AND c59.kind = 'CREW' AND (c59.rank, c59.id) > (?, ?) AND (c59.rank, c59.id) < (?, ?) ORDER BY c59.rank ASC, c59.id ASC LIMIT ?) AS c59), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM credit AS c60
     WHERE c60.film_id = f43.id AND c60.kind = 'CREW' AND (c60.rank, c60.id) > (?, ?) AND (c60.rank, c60.id) < (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
       WHERE c62.film_id = f43.id AND c62.kind = 'CREW' AND (c62.rank, c62.id) > (?, ?) AND (c62.rank, c62.id) < (?, ?) ORDER BY c62.rank ASC, c62.id ASC LIMIT ?) AS c62 LIMIT 1), 'endCursor',
    (SELECT c63.cursor
     FROM
      (SELECT hex(json_array('0c4d4868', c63.rank, c63.id)) AS cursor, c63.rank AS key0, c63.id AS key1
       FROM credit AS c63
       WHERE c63.film_id = f43.id AND c63.kind = 'CREW' AND (c63.rank, c63.id) > (?, ?) AND (c63.rank, c63.id) < (?, ?) ORDER BY c63.rank ASC, c63.id ASC LIMIT ?) AS c63 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c64
     WHERE c64.film_id = f43.id AND c64.kind = 'CREW')), 'credits', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c66.cursor, 'node', json_object('id', 'credit_' || c66.id)))
     FROM
      (SELECT c66.id AS id, hex(json_array('2d166577', c66.kind, c66.rank, c66.id)) AS cursor
       FROM credit AS c66
       WHERE c66.film_id = f43.id AND (c66.kind, c66.rank, c66.id) > (?, ?, ?) AND (c66.kind, c66.rank, c66.id) < (?, ?, ?) ORDER BY c66.kind ASC, c66.rank ASC, c66.id ASC LIMIT ?) AS c66), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM credit AS c67
     WHERE c67.film_id = f43.id AND (c67.kind, c67.rank, c67.id) > (?, ?, ?) AND (c67.kind, c67.rank, c67.id) < (?, ?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
       WHERE c69.film_id = f43.id AND (c69.kind, c69.rank, c69.id) > (?, ?, ?) AND (c69.kind, c69.rank, c69.id) < (?, ?, ?) ORDER BY c69.kind ASC, c69.rank ASC, c69.id ASC LIMIT ?) AS c69 LIMIT 1), 'endCursor',
    (SELECT c70.cursor
     FROM
      (SELECT hex(json_array('2d166577', c70.kind, c70.rank, c70.id)) AS cursor, c70.kind AS key0, c70.rank AS key1, c70.id AS key2
       FROM credit AS c70
       WHERE c70.film_id = f43.id AND (c70.kind, c70.rank, c70.id) > (?, ?, ?) AND (c70.kind, c70.rank, c70.id) < (?, ?, ?) ORDER BY c70.kind ASC, c70.rank ASC, c70.id ASC LIMIT ?) AS c70 ORDER BY key0 DESC, key1 DESC, key2 DESC LIMIT 1)), 'totalCount',
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
         WHERE n74.film_id = f43.id) AND n73.year > ? AND (n73.year, n73.position, n73.id) < (?, ?, ?) ORDER BY key0 ASC, key1 ASC, key2 ASC LIMIT ?) AS n73), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
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
       WHERE n76.film_id = f43.id) AND n75.year > ? AND (n75.year, n75.position, n75.id) < (?, ?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
         WHERE n81.film_id = f43.id) AND n80.year > ? AND (n80.year, n80.position, n80.id) < (?, ?, ?) ORDER BY key0 ASC, key1 ASC, key2 ASC LIMIT ?) AS n80 LIMIT 1), 'endCursor',
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
         WHERE n83.film_id = f43.id) AND n82.year > ? AND (n82.year, n82.position, n82.id) < (?, ?, ?) ORDER BY key0 ASC, key1 ASC, key2 ASC LIMIT ?) AS n82 ORDER BY key0 DESC, key1 DESC, key2 DESC LIMIT 1)), 'totalCount',
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
    (SELECT json_group_array(json_object('cursor', c91.cursor, 'node', json_object('id', 'credit_' || c91.id)))
     FROM
      (SELECT c91.id AS id, hex(json_array('89739e9e',
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) IS NULL,
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id), c91.id)) AS cursor
       FROM credit AS c91
       WHERE c91.person_id = p88.id AND (
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) IS NULL) >= ? AND ((
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) IS NULL) > ? OR (
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) IS NULL) IS ? AND
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) < ? OR (
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) IS NULL) IS ? AND
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) IS ? AND c91.id < ?) AND (
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) IS NULL) <= ? AND ((
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) IS NULL) < ? OR (
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) IS NULL) IS ? AND
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) > ? OR (
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) IS NULL) IS ? AND
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) IS ? AND c91.id > ?) ORDER BY
        (SELECT f92.year
         FROM film AS f92
         WHERE f92.id = c91.film_id) DESC NULLS LAST, c91.id DESC LIMIT ?) AS c91), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM credit AS c93
     WHERE c93.person_id = p88.id AND (
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS NULL) >= ? AND ((
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS NULL) > ? OR (
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS NULL) IS ? AND
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) < ? OR (
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS NULL) IS ? AND
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS ? AND c93.id < ?) AND (
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS NULL) <= ? AND ((
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS NULL) < ? OR (
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS NULL) IS ? AND
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) > ? OR (
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS NULL) IS ? AND
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS ? AND c93.id > ?) LIMIT 1 OFFSET ?)) OR (EXISTS
    (SELECT 1
     FROM credit AS c93
     WHERE c93.person_id = p88.id AND (
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS NULL) >= ? AND ((
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS NULL) > ? OR (
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS NULL) IS ? AND
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) < ? OR (
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS NULL) IS ? AND
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS ? AND c93.id < ? OR (
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS NULL) IS ? AND
      (SELECT f94.year
       FROM film AS f94
       WHERE f94.id = c93.film_id) IS ? AND c93.id IS ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c95
     WHERE c95.person_id = p88.id AND (
      (SELECT f96.year
       FROM film AS f96
       WHERE f96.id = c95.film_id) IS NULL) <= ? AND ((
      (SELECT f96.year
       FROM film AS f96
       WHERE f96.id = c95.film_id) IS NULL) < ? OR (
      (SELECT f96.year
       FROM film AS f96
       WHERE f96.id = c95.film_id) IS NULL) IS ? AND
      (SELECT f96.year
       FROM film AS f96
       WHERE f96.id = c95.film_id) > ? OR (
      (SELECT f96.year
       FROM film AS f96
       WHERE f96.id = c95.film_id) IS NULL) IS ? AND
      (SELECT f96.year
       FROM film AS f96
       WHERE f96.id = c95.film_id) IS ? AND c95.id > ? OR (
      (SELECT f96.year
       FROM film AS f96
       WHERE f96.id = c95.film_id) IS NULL) IS ? AND
      (SELECT f96.year
       FROM film AS f96
       WHERE f96.id = c95.film_id) IS ? AND c95.id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c97.cursor
     FROM
      (SELECT hex(json_array('89739e9e',
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) IS NULL,
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id), c97.id)) AS cursor
       FROM credit AS c97
       WHERE c97.person_id = p88.id AND (
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) IS NULL) >= ? AND ((
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) IS NULL) > ? OR (
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) IS NULL) IS ? AND
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) < ? OR (
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) IS NULL) IS ? AND
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) IS ? AND c97.id < ?) AND (
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) IS NULL) <= ? AND ((
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) IS NULL) < ? OR (
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) IS NULL) IS ? AND
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) > ? OR (
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) IS NULL) IS ? AND
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) IS ? AND c97.id > ?) ORDER BY
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c97.film_id) DESC NULLS LAST, c97.id DESC LIMIT ?) AS c97 LIMIT 1), 'endCursor',
    (SELECT c99.cursor
     FROM
      (SELECT hex(json_array('89739e9e',
        (SELECT f100.year
         FROM film AS f100
         WHERE f100.id = c99.film_id) IS NULL,
        (SELECT f100.year
         FROM film AS f100
         WHERE f100.id = c99.film_id), c99.id)) AS cursor,
        (SELECT f100.year
         FROM film AS f100
         WHERE f100.id = c99.film_id) AS key1, c99.id AS key2
       FROM credit AS c99
       WHERE c99.person_id = p88.id AND (
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
         WHERE f100.id = c99.film_id) IS ? AND c99.id < ?) AND (
        (SELECT f100.year
         FROM film AS f100
         WHERE f100.id = c99.film_id) IS NULL) <= ? AND ((
        (SELECT f100.year
         FROM film AS f100
         WHERE f100.id = c99.film_id) IS NULL) < ? OR (
        (SELECT f100.year
         FROM film AS f100
         WHERE f100.id = c99.film_id) IS NULL) IS ? AND
        (SELECT f100.year
         FROM film AS f100
         WHERE f100.id = c99.film_id) > ? OR (
        (SELECT f100.year
         FROM film AS f100
         WHERE f100.id = c99.film_id) IS NULL) IS ? AND
        (SELECT f100.year
         FROM film AS f100
         WHERE f100.id = c99.film_id) IS ? AND c99.id > ?) ORDER BY
        (SELECT f100.year
         FROM film AS f100
         WHERE f100.id = c99.film_id) DESC NULLS LAST, c99.id DESC LIMIT ?) AS c99 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c102
     WHERE c102.person_id = p88.id)), 'filmography', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c105.cursor, 'node', json_object('id', 'film_' || f106.id)))
     FROM
      (SELECT c105.film_id AS film_id, hex(json_array('2b1f1a21',
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) IS NULL,
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id), c105.film_id)) AS cursor
       FROM credit AS c105
       WHERE c105.person_id = p88.id GROUP BY c105.person_id, c105.film_id
       HAVING (
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) IS NULL) >= ? AND ((
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) IS NULL) > ? OR (
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) IS NULL) IS ? AND
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) < ? OR (
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) IS NULL) IS ? AND
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) IS ? AND c105.film_id < ?) AND (
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) IS NULL) <= ? AND ((
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) IS NULL) < ? OR (
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) IS NULL) IS ? AND
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) > ? OR (
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) IS NULL) IS ? AND
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) IS ? AND c105.film_id > ?) ORDER BY
        (SELECT f107.year
         FROM film AS f107
         WHERE f107.id = c105.film_id) DESC NULLS LAST, c105.film_id DESC LIMIT ?) AS c105 CROSS JOIN film AS f106 ON f106.id = c105.film_id), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM credit AS c108
     WHERE c108.person_id = p88.id GROUP BY c108.person_id, c108.film_id
     HAVING (
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS NULL) >= ? AND ((
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS NULL) > ? OR (
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS NULL) IS ? AND
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) < ? OR (
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS NULL) IS ? AND
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS ? AND c108.film_id < ?) AND (
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS NULL) <= ? AND ((
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS NULL) < ? OR (
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS NULL) IS ? AND
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) > ? OR (
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS NULL) IS ? AND
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS ? AND c108.film_id > ?) LIMIT 1 OFFSET ?)) OR (EXISTS
    (SELECT 1
     FROM credit AS c108
     WHERE c108.person_id = p88.id GROUP BY c108.person_id, c108.film_id
     HAVING (
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS NULL) >= ? AND ((
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS NULL) > ? OR (
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS NULL) IS ? AND
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) < ? OR (
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS NULL) IS ? AND
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS ? AND c108.film_id < ? OR (
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS NULL) IS ? AND
      (SELECT f109.year
       FROM film AS f109
       WHERE f109.id = c108.film_id) IS ? AND c108.film_id IS ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c110
     WHERE c110.person_id = p88.id GROUP BY c110.person_id, c110.film_id
     HAVING (
      (SELECT f111.year
       FROM film AS f111
       WHERE f111.id = c110.film_id) IS NULL) <= ? AND ((
      (SELECT f111.year
       FROM film AS f111
       WHERE f111.id = c110.film_id) IS NULL) < ? OR (
      (SELECT f111.year
       FROM film AS f111
       WHERE f111.id = c110.film_id) IS NULL) IS ? AND
      (SELECT f111.year
       FROM film AS f111
       WHERE f111.id = c110.film_id) > ? OR (
      (SELECT f111.year
       FROM film AS f111
       WHERE f111.id = c110.film_id) IS NULL) IS ? AND
      (SELECT f111.year
       FROM film AS f111
       WHERE f111.id = c110.film_id) IS ? AND c110.film_id > ? OR (
      (SELECT f111.year
       FROM film AS f111
       WHERE f111.id = c110.film_id) IS NULL) IS ? AND
      (SELECT f111.year
       FROM film AS f111
       WHERE f111.id = c110.film_id) IS ? AND c110.film_id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c112.cursor
     FROM
      (SELECT hex(json_array('2b1f1a21',
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) IS NULL,
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id), c112.film_id)) AS cursor
       FROM credit AS c112
       WHERE c112.person_id = p88.id GROUP BY c112.person_id, c112.film_id
       HAVING (
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) IS NULL) >= ? AND ((
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) IS NULL) > ? OR (
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) IS NULL) IS ? AND
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) < ? OR (
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) IS NULL) IS ? AND
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) IS ? AND c112.film_id < ?) AND (
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) IS NULL) <= ? AND ((
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) IS NULL) < ? OR (
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) IS NULL) IS ? AND
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) > ? OR (
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) IS NULL) IS ? AND
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) IS ? AND c112.film_id > ?) ORDER BY
        (SELECT f113.year
         FROM film AS f113
         WHERE f113.id = c112.film_id) DESC NULLS LAST, c112.film_id DESC LIMIT ?) AS c112 LIMIT 1), 'endCursor',
    (SELECT c114.cursor
     FROM
      (SELECT hex(json_array('2b1f1a21',
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) IS NULL,
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id), c114.film_id)) AS cursor,
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) AS key1, c114.film_id AS key2
       FROM credit AS c114
       WHERE c114.person_id = p88.id GROUP BY c114.person_id, c114.film_id
       HAVING (
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) IS NULL) >= ? AND ((
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) IS NULL) > ? OR (
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) IS NULL) IS ? AND
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) < ? OR (
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) IS NULL) IS ? AND
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) IS ? AND c114.film_id < ?) AND (
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) IS NULL) <= ? AND ((
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) IS NULL) < ? OR (
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) IS NULL) IS ? AND
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) > ? OR (
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) IS NULL) IS ? AND
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) IS ? AND c114.film_id > ?) ORDER BY
        (SELECT f115.year
         FROM film AS f115
         WHERE f115.id = c114.film_id) DESC NULLS LAST, c114.film_id DESC LIMIT ?) AS c114 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c117
       WHERE c117.person_id = p88.id GROUP BY c117.person_id, c117.film_id) AS c117)), 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n120.cursor, 'node', json_object('id', 'nomination_' || n121.id)))
     FROM
      (SELECT n120.nomination_id AS nomination_id, hex(json_array('860651f9',
        (SELECT n122.year
         FROM nomination AS n122
         WHERE n122.id = n120.nomination_id), n120.id)) AS cursor
       FROM nominee AS n120
       WHERE n120.person_id = p88.id AND (
        (SELECT n122.year
         FROM nomination AS n122
         WHERE n122.id = n120.nomination_id), n120.id) < (?, ?) AND (
        (SELECT n122.year
         FROM nomination AS n122
         WHERE n122.id = n120.nomination_id), n120.id) > (?, ?) ORDER BY
        (SELECT n122.year
         FROM nomination AS n122
         WHERE n122.id = n120.nomination_id) DESC, n120.id DESC LIMIT ?) AS n120 CROSS JOIN nomination AS n121 ON n121.id = n120.nomination_id), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM nominee AS n123
     WHERE n123.person_id = p88.id AND (
      (SELECT n124.year
       FROM nomination AS n124
       WHERE n124.id = n123.nomination_id), n123.id) < (?, ?) AND (
      (SELECT n124.year
       FROM nomination AS n124
       WHERE n124.id = n123.nomination_id), n123.id) > (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
    (SELECT 1
     FROM nominee AS n123
     WHERE n123.person_id = p88.id AND (
      (SELECT n124.year
       FROM nomination AS n124
       WHERE n124.id = n123.nomination_id), n123.id) <= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nominee AS n125
     WHERE n125.person_id = p88.id AND (
      (SELECT n126.year
       FROM nomination AS n126
       WHERE n126.id = n125.nomination_id), n125.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n127.cursor
     FROM
      (SELECT hex(json_array('860651f9',
        (SELECT n128.year
         FROM nomination AS n128
         WHERE n128.id = n127.nomination_id), n127.id)) AS cursor
       FROM nominee AS n127
       WHERE n127.person_id = p88.id AND (
        (SELECT n128.year
         FROM nomination AS n128
         WHERE n128.id = n127.nomination_id), n127.id) < (?, ?) AND (
        (SELECT n128.year
         FROM nomination AS n128
         WHERE n128.id = n127.nomination_id), n127.id) > (?, ?) ORDER BY
        (SELECT n128.year
         FROM nomination AS n128
         WHERE n128.id = n127.nomination_id) DESC, n127.id DESC LIMIT ?) AS n127 LIMIT 1), 'endCursor',
    (SELECT n129.cursor
     FROM
      (SELECT hex(json_array('860651f9',
        (SELECT n130.year
         FROM nomination AS n130
         WHERE n130.id = n129.nomination_id), n129.id)) AS cursor,
        (SELECT n130.year
         FROM nomination AS n130
         WHERE n130.id = n129.nomination_id) AS key0, n129.id AS key1
       FROM nominee AS n129
       WHERE n129.person_id = p88.id AND (
        (SELECT n130.year
         FROM nomination AS n130
         WHERE n130.id = n129.nomination_id), n129.id) < (?, ?) AND (
        (SELECT n130.year
         FROM nomination AS n130
         WHERE n130.id = n129.nomination_id), n129.id) > (?, ?) ORDER BY
        (SELECT n130.year
         FROM nomination AS n130
         WHERE n130.id = n129.nomination_id) DESC, n129.id DESC LIMIT ?) AS n129 ORDER BY key0 ASC, key1 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nominee AS n132
     WHERE n132.person_id = p88.id)))
   FROM person AS p88
   WHERE p88.id = coalesce(
    (SELECT p133.id
     FROM person AS p133
     WHERE p133.slug = ?),
    (SELECT f134.person_id
     FROM former_person AS f134
     WHERE f134.slug = ?))), 'country',
  (SELECT CASE WHEN (json_extract(each359.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c135
     WHERE c135.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f136
     WHERE f136.id = coalesce(
      (SELECT f137.film_id
       FROM former_film AS f137
       WHERE f137.former_id = json_extract(each359.value, '$[1]')), json_extract(each359.value, '$[1]'))) WHEN (json_extract(each359.value, '$[0]') = 'country') THEN
    (SELECT json(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c138.code))
     FROM country AS c138
     WHERE c138.code = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g139
     WHERE g139.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p140
     WHERE p140.id = coalesce(
      (SELECT f141.person_id
       FROM former_person AS f141
       WHERE f141.former_id = json_extract(each359.value, '$[1]')), json_extract(each359.value, '$[1]'))) WHEN (json_extract(each359.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n142
     WHERE n142.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a143
     WHERE a143.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a144
     WHERE a144.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a145
     WHERE a145.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s146
     WHERE s146.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c147
     WHERE c147.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j148
     WHERE j148.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c149
     WHERE c149.id = json_extract(each359.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each359), 'edition',
  (SELECT CASE WHEN (json_extract(each360.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c150
     WHERE c150.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f151
     WHERE f151.id = coalesce(
      (SELECT f152.film_id
       FROM former_film AS f152
       WHERE f152.former_id = json_extract(each360.value, '$[1]')), json_extract(each360.value, '$[1]'))) WHEN (json_extract(each360.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c153
     WHERE c153.code = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g154
     WHERE g154.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p155
     WHERE p155.id = coalesce(
      (SELECT f156.person_id
       FROM former_person AS f156
       WHERE f156.former_id = json_extract(each360.value, '$[1]')), json_extract(each360.value, '$[1]'))) WHEN (json_extract(each360.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n157
     WHERE n157.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a158
     WHERE a158.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'edition') THEN
    (SELECT json_object('nominations', json_object('edges',
      (SELECT json_group_array(json_object('cursor', n161.cursor, 'node', json_object('id', 'nomination_' || n161.id)))
       FROM
        (SELECT n161.id AS id, hex(json_array('cdb59421', n161.position, n161.id)) AS cursor
         FROM nomination AS n161
         WHERE n161.edition_id = a159.id AND (n161.position, n161.id) > (?, ?) AND (n161.position, n161.id) < (?, ?) ORDER BY n161.position ASC, n161.id ASC LIMIT ?) AS n161), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
      (SELECT 1
       FROM nomination AS n162
       WHERE n162.edition_id = a159.id AND (n162.position, n162.id) > (?, ?) AND (n162.position, n162.id) < (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
      (SELECT 1
       FROM nomination AS n162
       WHERE n162.edition_id = a159.id AND (n162.position, n162.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n163
       WHERE n163.edition_id = a159.id AND (n163.position, n163.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
      (SELECT n164.cursor
       FROM
        (SELECT hex(json_array('cdb59421', n164.position, n164.id)) AS cursor
         FROM nomination AS n164
         WHERE n164.edition_id = a159.id AND (n164.position, n164.id) > (?, ?) AND (n164.position, n164.id) < (?, ?) ORDER BY n164.position ASC, n164.id ASC LIMIT ?) AS n164 LIMIT 1), 'endCursor',
      (SELECT n165.cursor
       FROM
        (SELECT hex(json_array('cdb59421', n165.position, n165.id)) AS cursor, n165.position AS key0, n165.id AS key1
         FROM nomination AS n165
         WHERE n165.edition_id = a159.id AND (n165.position, n165.id) > (?, ?) AND (n165.position, n165.id) < (?, ?) ORDER BY n165.position ASC, n165.id ASC LIMIT ?) AS n165 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
      (SELECT count(*)
       FROM nomination AS n166
       WHERE n166.edition_id = a159.id)))
     FROM award_edition AS a159
     WHERE a159.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a167
     WHERE a167.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s168
     WHERE s168.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c169
     WHERE c169.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j170
     WHERE j170.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c171
     WHERE c171.id = json_extract(each360.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each360), 'category',
  (SELECT CASE WHEN (json_extract(each385.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c172
     WHERE c172.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f173
     WHERE f173.id = coalesce(
      (SELECT f174.film_id
       FROM former_film AS f174
       WHERE f174.former_id = json_extract(each385.value, '$[1]')), json_extract(each385.value, '$[1]'))) WHEN (json_extract(each385.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c175
     WHERE c175.code = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g176
     WHERE g176.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p177
     WHERE p177.id = coalesce(
      (SELECT f178.person_id
       FROM former_person AS f178
       WHERE f178.former_id = json_extract(each385.value, '$[1]')), json_extract(each385.value, '$[1]'))) WHEN (json_extract(each385.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n179
     WHERE n179.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a180
     WHERE a180.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a181
     WHERE a181.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'category') THEN
    (SELECT json_object('nominations', json_object('edges',
      (SELECT json_group_array(json_object('cursor', n184.cursor, 'node', json_object('id', 'nomination_' || n184.id)))
       FROM
        (SELECT n184.id AS id, hex(json_array('32c39e30', n184.year, n184.id)) AS cursor
         FROM nomination AS n184
         WHERE n184.category_id = a182.id AND (n184.year, n184.id) < (?, ?) AND (n184.year, n184.id) > (?, ?) ORDER BY n184.year DESC, n184.id DESC LIMIT ?) AS n184), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
      (SELECT 1
       FROM nomination AS n185
       WHERE n185.category_id = a182.id AND (n185.year, n185.id) < (?, ?) AND (n185.year, n185.id) > (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
      (SELECT 1
       FROM nomination AS n185
       WHERE n185.category_id = a182.id AND (n185.year, n185.id) <= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n186
       WHERE n186.category_id = a182.id AND (n186.year, n186.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
      (SELECT n187.cursor
       FROM
        (SELECT hex(json_array('32c39e30', n187.year, n187.id)) AS cursor
         FROM nomination AS n187
         WHERE n187.category_id = a182.id AND (n187.year, n187.id) < (?, ?) AND (n187.year, n187.id) > (?, ?) ORDER BY n187.year DESC, n187.id DESC LIMIT ?) AS n187 LIMIT 1), 'endCursor',
      (SELECT n188.cursor
       FROM
        (SELECT hex(json_array('32c39e30', n188.year, n188.id)) AS cursor, n188.year AS key0, n188.id AS key1
         FROM nomination AS n188
         WHERE n188.category_id = a182.id AND (n188.year, n188.id) < (?, ?) AND (n188.year, n188.id) > (?, ?) ORDER BY n188.year DESC, n188.id DESC LIMIT ?) AS n188 ORDER BY key0 ASC, key1 ASC LIMIT 1)), 'totalCount',
      (SELECT count(*)
       FROM nomination AS n189
       WHERE n189.category_id = a182.id)))
     FROM award_category AS a182
     WHERE a182.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s190
     WHERE s190.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c191
     WHERE c191.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j192
     WHERE j192.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c193
     WHERE c193.id = json_extract(each385.value, '$[1]')) ELSE NULL END
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
