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
         WHERE f179.id = f177.film_id), f177.id) > (?, ?) AND (
        (SELECT f179.title_key
         FROM film AS f179
         WHERE f179.id = f177.film_id), f177.id) < (?, ?) ORDER BY
        (SELECT f179.title_key
         FROM film AS f179
         WHERE f179.id = f177.film_id) ASC, f177.id ASC LIMIT ?) AS f177), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM film_country AS f180
     WHERE f180.country_code = c174.code AND (
      (SELECT f181.title_key
       FROM film AS f181
       WHERE f181.id = f180.film_id), f180.id) > (?, ?) AND (
      (SELECT f181.title_key
       FROM film AS f181
       WHERE f181.id = f180.film_id), f180.id) < (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
    (SELECT 1
     FROM film_country AS f180
     WHERE f180.country_code = c174.code AND (
      (SELECT f181.title_key
       FROM film AS f181
       WHERE f181.id = f180.film_id), f180.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
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
         WHERE f185.id = f184.film_id), f184.id) > (?, ?) AND (
        (SELECT f185.title_key
         FROM film AS f185
         WHERE f185.id = f184.film_id), f184.id) < (?, ?) ORDER BY
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
         WHERE f187.id = f186.film_id), f186.id) > (?, ?) AND (
        (SELECT f187.title_key
         FROM film AS f187
         WHERE f187.id = f186.film_id), f186.id) < (?, ?) ORDER BY
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
     WHERE (f2.title_key, f2.id) > (?, ?) AND (f2.title_key, f2.id) < (?, ?) ORDER BY f2.title_key ASC, f2.id ASC LIMIT ?) AS f2), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM film AS f3
   WHERE (f3.title_key, f3.id) > (?, ?) AND (f3.title_key, f3.id) < (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
  (SELECT 1
   FROM film AS f3
   WHERE (f3.title_key, f3.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f4
   WHERE (f4.title_key, f4.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT f5.cursor
   FROM
    (SELECT hex(json_array('48da4c28', f5.title_key, f5.id)) AS cursor
     FROM film AS f5
     WHERE (f5.title_key, f5.id) > (?, ?) AND (f5.title_key, f5.id) < (?, ?) ORDER BY f5.title_key ASC, f5.id ASC LIMIT ?) AS f5 LIMIT 1), 'endCursor',
  (SELECT f6.cursor
   FROM
    (SELECT hex(json_array('48da4c28', f6.title_key, f6.id)) AS cursor, f6.title_key AS key0, f6.id AS key1
     FROM film AS f6
     WHERE (f6.title_key, f6.id) > (?, ?) AND (f6.title_key, f6.id) < (?, ?) ORDER BY f6.title_key ASC, f6.id ASC LIMIT ?) AS f6 ORDER BY f6.key0 DESC, f6.key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM film AS f7)), 'people', json_object('edges',
  (SELECT json_group_array(json_object('cursor', p9.cursor, 'node', json_object('id', 'person_' || p9.id)))
   FROM
    (SELECT p9.id AS id, hex(json_array('38faf0ef', p9.sort_key, p9.id)) AS cursor
     FROM person AS p9
     WHERE (p9.sort_key, p9.id) > (?, ?) AND (p9.sort_key, p9.id) < (?, ?) ORDER BY p9.sort_key ASC, p9.id ASC LIMIT ?) AS p9), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE (p10.sort_key, p10.id) > (?, ?) AND (p10.sort_key, p10.id) < (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE (p10.sort_key, p10.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM person AS p11
   WHERE (p11.sort_key, p11.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT p12.cursor
   FROM
    (SELECT hex(json_array('38faf0ef', p12.sort_key, p12.id)) AS cursor
     FROM person AS p12
     WHERE (p12.sort_key, p12.id) > (?, ?) AND (p12.sort_key, p12.id) < (?, ?) ORDER BY p12.sort_key ASC, p12.id ASC LIMIT ?) AS p12 LIMIT 1), 'endCursor',
  (SELECT p13.cursor
   FROM
    (SELECT hex(json_array('38faf0ef', p13.sort_key, p13.id)) AS cursor, p13.sort_key AS key0, p13.id AS key1
     FROM person AS p13
     WHERE (p13.sort_key, p13.id) > (?, ?) AND (p13.sort_key, p13.id) < (?, ?) ORDER BY p13.sort_key ASC, p13.id ASC LIMIT ?) AS p13 ORDER BY p13.key0 DESC, p13.key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM person AS p14)), 'credits', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c16.cursor, 'node', json_object('id', 'credit_' || c16.id)))
   FROM
    (SELECT c16.id AS id, hex(json_array('1cc16efe', c16.id)) AS cursor
     FROM credit AS c16
     WHERE (c16.id) > (?) AND (c16.id) < (?) ORDER BY c16.id ASC LIMIT ?) AS c16), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM credit AS c17
   WHERE (c17.id) > (?) AND (c17.id) < (?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
     WHERE (c19.id) > (?) AND (c19.id) < (?) ORDER BY c19.id ASC LIMIT ?) AS c19 LIMIT 1), 'endCursor',
  (SELECT c20.cursor
   FROM
    (SELECT hex(json_array('1cc16efe', c20.id)) AS cursor, c20.id AS key0
     FROM credit AS c20
     WHERE (c20.id) > (?) AND (c20.id) < (?) ORDER BY c20.id ASC LIMIT ?) AS c20 ORDER BY c20.key0 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM credit AS c21)), 'characters', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c23.cursor, 'node', json_object('id', 'character_' || c23.id)))
   FROM
    (SELECT c23.id AS id, hex(json_array('937ab034', c23.id)) AS cursor
     FROM character AS c23
     WHERE (c23.id) > (?) AND (c23.id) < (?) ORDER BY c23.id ASC LIMIT ?) AS c23), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM character AS c24
   WHERE (c24.id) > (?) AND (c24.id) < (?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
     WHERE (c26.id) > (?) AND (c26.id) < (?) ORDER BY c26.id ASC LIMIT ?) AS c26 LIMIT 1), 'endCursor',
  (SELECT c27.cursor
   FROM
    (SELECT hex(json_array('937ab034', c27.id)) AS cursor, c27.id AS key0
     FROM character AS c27
     WHERE (c27.id) > (?) AND (c27.id) < (?) ORDER BY c27.id ASC LIMIT ?) AS c27 ORDER BY c27.key0 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM character AS c28)), 'nominations', json_object('edges',
  (SELECT json_group_array(json_object('cursor', n30.cursor, 'node', json_object('id', 'nomination_' || n30.id)))
   FROM
    (SELECT n30.id AS id, hex(json_array('32c39e30', n30.year, n30.id)) AS cursor
     FROM nomination AS n30
     WHERE (n30.year, n30.id) < (?, ?) AND (n30.year, n30.id) > (?, ?) ORDER BY n30.year DESC, n30.id DESC LIMIT ?) AS n30), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM nomination AS n31
   WHERE (n31.year, n31.id) < (?, ?) AND (n31.year, n31.id) > (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
  (SELECT 1
   FROM nomination AS n31
   WHERE (n31.year, n31.id) <= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM nomination AS n32
   WHERE (n32.year, n32.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT n33.cursor
   FROM
    (SELECT hex(json_array('32c39e30', n33.year, n33.id)) AS cursor
     FROM nomination AS n33
     WHERE (n33.year, n33.id) < (?, ?) AND (n33.year, n33.id) > (?, ?) ORDER BY n33.year DESC, n33.id DESC LIMIT ?) AS n33 LIMIT 1), 'endCursor',
  (SELECT n34.cursor
   FROM
    (SELECT hex(json_array('32c39e30', n34.year, n34.id)) AS cursor, n34.year AS key0, n34.id AS key1
     FROM nomination AS n34
     WHERE (n34.year, n34.id) < (?, ?) AND (n34.year, n34.id) > (?, ?) ORDER BY n34.year DESC, n34.id DESC LIMIT ?) AS n34 ORDER BY n34.key0 ASC, n34.key1 ASC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM nomination AS n35)), 'awardEvents', json_object('edges',
  (SELECT json_group_array(json_object('cursor', a37.cursor, 'node', json_object('id', 'event_' || a37.id)))
   FROM
    (SELECT a37.id AS id, hex(json_array('65714d35', a37.name_key, a37.id)) AS cursor
     FROM award_event AS a37
     WHERE (a37.name_key, a37.id) > (?, ?) AND (a37.name_key, a37.id) < (?, ?) ORDER BY a37.name_key ASC, a37.id ASC LIMIT ?) AS a37), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
  (SELECT 1
   FROM award_event AS a38
   WHERE (a38.name_key, a38.id) > (?, ?) AND (a38.name_key, a38.id) < (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
  (SELECT 1
   FROM award_event AS a38
   WHERE (a38.name_key, a38.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM award_event AS a39
   WHERE (a39.name_key, a39.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT a40.cursor
   FROM
    (SELECT hex(json_array('65714d35', a40.name_key, a40.id)) AS cursor
     FROM award_event AS a40
     WHERE (a40.name_key, a40.id) > (?, ?) AND (a40.name_key, a40.id) < (?, ?) ORDER BY a40.name_key ASC, a40.id ASC LIMIT ?) AS a40 LIMIT 1), 'endCursor',
  (SELECT a41.cursor
   FROM
    (SELECT hex(json_array('65714d35', a41.name_key, a41.id)) AS cursor, a41.name_key AS key0, a41.id AS key1
     FROM award_event AS a41
     WHERE (a41.name_key, a41.id) > (?, ?) AND (a41.name_key, a41.id) < (?, ?) ORDER BY a41.name_key ASC, a41.id ASC LIMIT ?) AS a41 ORDER BY a41.key0 DESC, a41.key1 DESC LIMIT 1)), 'totalCount',
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
       WHERE c49.film_id = f43.id AND c49.kind = 'CAST' AND (c49.rank, c49.id) > (?, ?) AND (c49.rank, c49.id) < (?, ?) ORDER BY c49.rank ASC, c49.id ASC LIMIT ?) AS c49 ORDER BY c49.key0 DESC, c49.key1 DESC LIMIT 1)), 'totalCount',
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
       WHERE c56.film_id = f43.id AND (c56.position, c56.id) > (?, ?) AND (c56.position, c56.id) < (?, ?) ORDER BY c56.position ASC, c56.id ASC LIMIT ?) AS c56 ORDER BY c56.key0 DESC, c56.key1 DESC LIMIT 1)), 'totalCount',
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
       WHERE c63.film_id = f43.id AND c63.kind = 'CREW' AND (c63.rank, c63.id) > (?, ?) AND (c63.rank, c63.id) < (?, ?) ORDER BY c63.rank ASC, c63.id ASC LIMIT ?) AS c63 ORDER BY c63.key0 DESC, c63.key1 DESC LIMIT 1)), 'totalCount',
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
       WHERE c70.film_id = f43.id AND (c70.kind, c70.rank, c70.id) > (?, ?, ?) AND (c70.kind, c70.rank, c70.id) < (?, ?, ?) ORDER BY c70.kind ASC, c70.rank ASC, c70.id ASC LIMIT ?) AS c70 ORDER BY c70.key0 DESC, c70.key1 DESC, c70.key2 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c71
     WHERE c71.film_id = f43.id)), 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n73.cursor, 'node', json_object('id', 'nomination_' || n73.id)))
     FROM
      (SELECT n73.id AS id, hex(json_array('b03566ca', n73.year, n73.position, n73.id)) AS cursor
       FROM nomination AS n73
       WHERE n73.film_id = f43.id AND (n73.year, n73.position, n73.id) > (?, ?, ?) AND (n73.year, n73.position, n73.id) < (?, ?, ?) ORDER BY n73.year ASC, n73.position ASC, n73.id ASC LIMIT ?) AS n73), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM nomination AS n74
     WHERE n74.film_id = f43.id AND (n74.year, n74.position, n74.id) > (?, ?, ?) AND (n74.year, n74.position, n74.id) < (?, ?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
    (SELECT 1
     FROM nomination AS n74
     WHERE n74.film_id = f43.id AND (n74.year, n74.position, n74.id) >= (?, ?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n75
     WHERE n75.film_id = f43.id AND (n75.year, n75.position, n75.id) <= (?, ?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n76.cursor
     FROM
      (SELECT hex(json_array('b03566ca', n76.year, n76.position, n76.id)) AS cursor
       FROM nomination AS n76
       WHERE n76.film_id = f43.id AND (n76.year, n76.position, n76.id) > (?, ?, ?) AND (n76.year, n76.position, n76.id) < (?, ?, ?) ORDER BY n76.year ASC, n76.position ASC, n76.id ASC LIMIT ?) AS n76 LIMIT 1), 'endCursor',
    (SELECT n77.cursor
     FROM
      (SELECT hex(json_array('b03566ca', n77.year, n77.position, n77.id)) AS cursor, n77.year AS key0, n77.position AS key1, n77.id AS key2
       FROM nomination AS n77
       WHERE n77.film_id = f43.id AND (n77.year, n77.position, n77.id) > (?, ?, ?) AND (n77.year, n77.position, n77.id) < (?, ?, ?) ORDER BY n77.year ASC, n77.position ASC, n77.id ASC LIMIT ?) AS n77 ORDER BY n77.key0 DESC, n77.key1 DESC, n77.key2 DESC LIMIT 1)), 'totalCount',
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
         WHERE f83.id = c82.film_id) IS ? AND c82.id < ?) AND (
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) IS NULL) <= ? AND ((
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) IS NULL) < ? OR (
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) IS NULL) IS ? AND
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) > ? OR (
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) IS NULL) IS ? AND
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) IS ? AND c82.id > ?) ORDER BY
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) IS NULL ASC,
        (SELECT f83.year
         FROM film AS f83
         WHERE f83.id = c82.film_id) DESC, c82.id DESC LIMIT ?) AS c82), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
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
       WHERE f85.id = c84.film_id) IS ? AND c84.id < ?) AND (
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) IS NULL) <= ? AND ((
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) IS NULL) < ? OR (
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) IS NULL) IS ? AND
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) > ? OR (
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) IS NULL) IS ? AND
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) IS ? AND c84.id > ?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
       WHERE f85.id = c84.film_id) IS ? AND c84.id < ? OR (
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) IS NULL) IS ? AND
      (SELECT f85.year
       FROM film AS f85
       WHERE f85.id = c84.film_id) IS ? AND c84.id IS ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
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
         WHERE f89.id = c88.film_id) IS ? AND c88.id < ?) AND (
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) IS NULL) <= ? AND ((
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) IS NULL) < ? OR (
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) IS NULL) IS ? AND
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) > ? OR (
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) IS NULL) IS ? AND
        (SELECT f89.year
         FROM film AS f89
         WHERE f89.id = c88.film_id) IS ? AND c88.id > ?) ORDER BY
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
         WHERE f91.id = c90.film_id) IS ? AND c90.id < ?) AND (
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) IS NULL) <= ? AND ((
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) IS NULL) < ? OR (
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) IS NULL) IS ? AND
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) > ? OR (
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) IS NULL) IS ? AND
        (SELECT f91.year
         FROM film AS f91
         WHERE f91.id = c90.film_id) IS ? AND c90.id > ?) ORDER BY
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
         WHERE f98.id = c96.film_id) IS ? AND c96.film_id < ?) AND (
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) IS NULL) <= ? AND ((
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) IS NULL) < ? OR (
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) IS NULL) IS ? AND
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) > ? OR (
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) IS NULL) IS ? AND
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) IS ? AND c96.film_id > ?) ORDER BY
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) IS NULL ASC,
        (SELECT f98.year
         FROM film AS f98
         WHERE f98.id = c96.film_id) DESC, c96.film_id DESC LIMIT ?) AS c96), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
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
       WHERE f100.id = c99.film_id) IS ? AND c99.film_id < ?) AND (
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
       WHERE f100.id = c99.film_id) IS ? AND c99.film_id > ?) LIMIT 1 OFFSET ?)) OR (EXISTS
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
       WHERE f100.id = c99.film_id) IS ? AND c99.film_id < ? OR (
      (SELECT f100.year
       FROM film AS f100
       WHERE f100.id = c99.film_id) IS NULL) IS ? AND
      (SELECT f100.year
       FROM film AS f100
       WHERE f100.id = c99.film_id) IS ? AND c99.film_id IS ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
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
         WHERE f104.id = c103.film_id) IS ? AND c103.film_id < ?) AND (
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) IS NULL) <= ? AND ((
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) IS NULL) < ? OR (
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) IS NULL) IS ? AND
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) > ? OR (
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) IS NULL) IS ? AND
        (SELECT f104.year
         FROM film AS f104
         WHERE f104.id = c103.film_id) IS ? AND c103.film_id > ?) ORDER BY
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
         WHERE f106.id = c105.film_id) IS ? AND c105.film_id < ?) AND (
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) IS NULL) <= ? AND ((
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) IS NULL) < ? OR (
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) IS NULL) IS ? AND
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) > ? OR (
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) IS NULL) IS ? AND
        (SELECT f106.year
         FROM film AS f106
         WHERE f106.id = c105.film_id) IS ? AND c105.film_id > ?) ORDER BY
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
         WHERE n113.id = n111.nomination_id), n111.id) < (?, ?) AND (
        (SELECT n113.year
         FROM nomination AS n113
         WHERE n113.id = n111.nomination_id), n111.id) > (?, ?) ORDER BY
        (SELECT n113.year
         FROM nomination AS n113
         WHERE n113.id = n111.nomination_id) DESC, n111.id DESC LIMIT ?) AS n111), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
    (SELECT 1
     FROM nominee AS n114
     WHERE n114.person_id = p79.id AND (
      (SELECT n115.year
       FROM nomination AS n115
       WHERE n115.id = n114.nomination_id), n114.id) < (?, ?) AND (
      (SELECT n115.year
       FROM nomination AS n115
       WHERE n115.id = n114.nomination_id), n114.id) > (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
    (SELECT 1
     FROM nominee AS n114
     WHERE n114.person_id = p79.id AND (
      (SELECT n115.year
       FROM nomination AS n115
       WHERE n115.id = n114.nomination_id), n114.id) <= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
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
         WHERE n119.id = n118.nomination_id), n118.id) < (?, ?) AND (
        (SELECT n119.year
         FROM nomination AS n119
         WHERE n119.id = n118.nomination_id), n118.id) > (?, ?) ORDER BY
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
         WHERE n121.id = n120.nomination_id), n120.id) < (?, ?) AND (
        (SELECT n121.year
         FROM nomination AS n121
         WHERE n121.id = n120.nomination_id), n120.id) > (?, ?) ORDER BY
        (SELECT n121.year
         FROM nomination AS n121
         WHERE n121.id = n120.nomination_id) DESC, n120.id DESC LIMIT ?) AS n120 ORDER BY n120.key0 ASC, n120.key1 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nominee AS n123
     WHERE n123.person_id = p79.id)))
   FROM person AS p79
   WHERE p79.slug = ?), 'country',
  (SELECT CASE WHEN (json_extract(each359.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c124
     WHERE c124.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f125
     WHERE f125.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'country') THEN
    (SELECT json(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c126.code))
     FROM country AS c126
     WHERE c126.code = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p127
     WHERE p127.id = json_extract(each359.value, '$[1]')) WHEN (json_extract(each359.value, '$[0]') = 'nomination') THEN
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
     WHERE f137.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c138
     WHERE c138.code = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p139
     WHERE p139.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n140
     WHERE n140.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a141
     WHERE a141.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'edition') THEN
    (SELECT json_object('nominations', json_object('edges',
      (SELECT json_group_array(json_object('cursor', n144.cursor, 'node', json_object('id', 'nomination_' || n144.id)))
       FROM
        (SELECT n144.id AS id, hex(json_array('cdb59421', n144.position, n144.id)) AS cursor
         FROM nomination AS n144
         WHERE n144.edition_id = a142.id AND (n144.position, n144.id) > (?, ?) AND (n144.position, n144.id) < (?, ?) ORDER BY n144.position ASC, n144.id ASC LIMIT ?) AS n144), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
      (SELECT 1
       FROM nomination AS n145
       WHERE n145.edition_id = a142.id AND (n145.position, n145.id) > (?, ?) AND (n145.position, n145.id) < (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
      (SELECT 1
       FROM nomination AS n145
       WHERE n145.edition_id = a142.id AND (n145.position, n145.id) >= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n146
       WHERE n146.edition_id = a142.id AND (n146.position, n146.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
      (SELECT n147.cursor
       FROM
        (SELECT hex(json_array('cdb59421', n147.position, n147.id)) AS cursor
         FROM nomination AS n147
         WHERE n147.edition_id = a142.id AND (n147.position, n147.id) > (?, ?) AND (n147.position, n147.id) < (?, ?) ORDER BY n147.position ASC, n147.id ASC LIMIT ?) AS n147 LIMIT 1), 'endCursor',
      (SELECT n148.cursor
       FROM
        (SELECT hex(json_array('cdb59421', n148.position, n148.id)) AS cursor, n148.position AS key0, n148.id AS key1
         FROM nomination AS n148
         WHERE n148.edition_id = a142.id AND (n148.position, n148.id) > (?, ?) AND (n148.position, n148.id) < (?, ?) ORDER BY n148.position ASC, n148.id ASC LIMIT ?) AS n148 ORDER BY n148.key0 DESC, n148.key1 DESC LIMIT 1)), 'totalCount',
      (SELECT count(*)
       FROM nomination AS n149
       WHERE n149.edition_id = a142.id)))
     FROM award_edition AS a142
     WHERE a142.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a150
     WHERE a150.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s151
     WHERE s151.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c152
     WHERE c152.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j153
     WHERE j153.id = json_extract(each360.value, '$[1]')) WHEN (json_extract(each360.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c154
     WHERE c154.id = json_extract(each360.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each360), 'category',
  (SELECT CASE WHEN (json_extract(each385.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c155
     WHERE c155.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f156
     WHERE f156.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c157
     WHERE c157.code = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p158
     WHERE p158.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n159
     WHERE n159.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a160
     WHERE a160.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a161
     WHERE a161.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'category') THEN
    (SELECT json_object('nominations', json_object('edges',
      (SELECT json_group_array(json_object('cursor', n164.cursor, 'node', json_object('id', 'nomination_' || n164.id)))
       FROM
        (SELECT n164.id AS id, hex(json_array('32c39e30', n164.year, n164.id)) AS cursor
         FROM nomination AS n164
         WHERE n164.category_id = a162.id AND (n164.year, n164.id) < (?, ?) AND (n164.year, n164.id) > (?, ?) ORDER BY n164.year DESC, n164.id DESC LIMIT ?) AS n164), 'pageInfo', json_object('hasNextPage', json(CASE (EXISTS
      (SELECT 1
       FROM nomination AS n165
       WHERE n165.category_id = a162.id AND (n165.year, n165.id) < (?, ?) AND (n165.year, n165.id) > (?, ?) LIMIT 1 OFFSET ?)) OR (EXISTS
      (SELECT 1
       FROM nomination AS n165
       WHERE n165.category_id = a162.id AND (n165.year, n165.id) <= (?, ?))) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
      (SELECT 1
       FROM nomination AS n166
       WHERE n166.category_id = a162.id AND (n166.year, n166.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
      (SELECT n167.cursor
       FROM
        (SELECT hex(json_array('32c39e30', n167.year, n167.id)) AS cursor
         FROM nomination AS n167
         WHERE n167.category_id = a162.id AND (n167.year, n167.id) < (?, ?) AND (n167.year, n167.id) > (?, ?) ORDER BY n167.year DESC, n167.id DESC LIMIT ?) AS n167 LIMIT 1), 'endCursor',
      (SELECT n168.cursor
       FROM
        (SELECT hex(json_array('32c39e30', n168.year, n168.id)) AS cursor, n168.year AS key0, n168.id AS key1
         FROM nomination AS n168
         WHERE n168.category_id = a162.id AND (n168.year, n168.id) < (?, ?) AND (n168.year, n168.id) > (?, ?) ORDER BY n168.year DESC, n168.id DESC LIMIT ?) AS n168 ORDER BY n168.key0 ASC, n168.key1 ASC LIMIT 1)), 'totalCount',
      (SELECT count(*)
       FROM nomination AS n169
       WHERE n169.category_id = a162.id)))
     FROM award_category AS a162
     WHERE a162.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s170
     WHERE s170.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c171
     WHERE c171.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j172
     WHERE j172.id = json_extract(each385.value, '$[1]')) WHEN (json_extract(each385.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c173
     WHERE c173.id = json_extract(each385.value, '$[1]')) ELSE NULL END
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
-- 29: 3
-- 30: 'ajami'
-- 31: 16
-- 32: 'сталкер'
-- 33: 5
-- 34: 3
-- 35: 'сталкер'
-- 36: 5
-- 37: 'ajami'
-- 38: 16
-- 39: 'ajami'
-- 40: 16
-- 41: 'сталкер'
-- 42: 5
-- 43: 3
-- 44: 'ajami'
-- 45: 16
-- 46: 'сталкер'
-- 47: 5
-- 48: 3
-- 49: 'adzovic, ljubica'
-- 50: 29
-- 51: 'whishaw, ben'
-- 52: 18
-- 53: 3
-- 54: 'adzovic, ljubica'
-- 55: 29
-- 56: 'whishaw, ben'
-- 57: 18
-- 58: 3
-- 59: 'whishaw, ben'
-- 60: 18
-- 61: 'adzovic, ljubica'
-- 62: 29
-- 63: 'adzovic, ljubica'
-- 64: 29
-- 65: 'whishaw, ben'
-- 66: 18
-- 67: 3
-- 68: 'adzovic, ljubica'
-- 69: 29
-- 70: 'whishaw, ben'
-- 71: 18
-- 72: 3
-- 73: 1
-- 74: 97
-- 75: 3
-- 76: 1
-- 77: 97
-- 78: 3
-- 79: 97
-- 80: 1
-- 81: 1
-- 82: 97
-- 83: 3
-- 84: 1
-- 85: 97
-- 86: 3
-- 87: 1
-- 88: 47
-- 89: 3
-- 90: 1
-- 91: 47
-- 92: 3
-- 93: 47
-- 94: 1
-- 95: 1
-- 96: 47
-- 97: 3
-- 98: 1
-- 99: 47
-- 100: 3
-- 101: 2014
-- 102: 4
-- 103: 1942
-- 104: 14
-- 105: 3
-- 106: 2014
-- 107: 4
-- 108: 1942
-- 109: 14
-- 110: 3
-- 111: 1942
-- 112: 14
-- 113: 2014
-- 114: 4
-- 115: 2014
-- 116: 4
-- 117: 1942
-- 118: 14
-- 119: 3
-- 120: 2014
-- 121: 4
-- 122: 1942
-- 123: 14
-- 124: 3
-- 125: 'academy awards'
-- 126: 3
-- 127: 'national film awards'
-- 128: 6
-- 129: 3
-- 130: 'academy awards'
-- 131: 3
-- 132: 'national film awards'
-- 133: 6
-- 134: 3
-- 135: 'national film awards'
-- 136: 6
-- 137: 'academy awards'
-- 138: 3
-- 139: 'academy awards'
-- 140: 3
-- 141: 'national film awards'
-- 142: 6
-- 143: 3
-- 144: 'academy awards'
-- 145: 3
-- 146: 'national film awards'
-- 147: 6
-- 148: 3
-- 149: 1
-- 150: 1
-- 151: 4
-- 152: 6
-- 153: 3
-- 154: 1
-- 155: 1
-- 156: 4
-- 157: 6
-- 158: 3
-- 159: 4
-- 160: 6
-- 161: 1
-- 162: 1
-- 163: 1
-- 164: 1
-- 165: 4
-- 166: 6
-- 167: 3
-- 168: 1
-- 169: 1
-- 170: 4
-- 171: 6
-- 172: 3
-- 173: 1
-- 174: 1
-- 175: 3
-- 176: 6
-- 177: 3
-- 178: 1
-- 179: 1
-- 180: 3
-- 181: 6
-- 182: 3
-- 183: 3
-- 184: 6
-- 185: 1
-- 186: 1
-- 187: 1
-- 188: 1
-- 189: 3
-- 190: 6
-- 191: 3
-- 192: 1
-- 193: 1
-- 194: 3
-- 195: 6
-- 196: 3
-- 197: 1
-- 198: 49
-- 199: 2
-- 200: 51
-- 201: 3
-- 202: 1
-- 203: 49
-- 204: 2
-- 205: 51
-- 206: 3
-- 207: 2
-- 208: 51
-- 209: 1
-- 210: 49
-- 211: 1
-- 212: 49
-- 213: 2
-- 214: 51
-- 215: 3
-- 216: 1
-- 217: 49
-- 218: 2
-- 219: 51
-- 220: 3
-- 221: 'CAST'
-- 222: 1
-- 223: 1
-- 224: 'CREW'
-- 225: 2
-- 226: 51
-- 227: 3
-- 228: 'CAST'
-- 229: 1
-- 230: 1
-- 231: 'CREW'
-- 232: 2
-- 233: 51
-- 234: 3
-- 235: 'CREW'
-- 236: 2
-- 237: 51
-- 238: 'CAST'
-- 239: 1
-- 240: 1
-- 241: 'CAST'
-- 242: 1
-- 243: 1
-- 244: 'CREW'
-- 245: 2
-- 246: 51
-- 247: 3
-- 248: 'CAST'
-- 249: 1
-- 250: 1
-- 251: 'CREW'
-- 252: 2
-- 253: 51
-- 254: 3
-- 255: 2012
-- 256: 1
-- 257: 1
-- 258: 2013
-- 259: 1
-- 260: 17
-- 261: 3
-- 262: 2012
-- 263: 1
-- 264: 1
-- 265: 2013
-- 266: 1
-- 267: 17
-- 268: 3
-- 269: 2013
-- 270: 1
-- 271: 17
-- 272: 2012
-- 273: 1
-- 274: 1
-- 275: 2012
-- 276: 1
-- 277: 1
-- 278: 2013
-- 279: 1
-- 280: 17
-- 281: 3
-- 282: 2012
-- 283: 1
-- 284: 1
-- 285: 2013
-- 286: 1
-- 287: 17
-- 288: 3
-- 289: 'de-rouille-et-d-os'
-- 290: 0
-- 291: 0
-- 292: 0
-- 293: 2012
-- 294: 0
-- 295: 2012
-- 296: 53
-- 297: 0
-- 298: 0
-- 299: 0
-- 300: 2009
-- 301: 0
-- 302: 2009
-- 303: 59
-- 304: 3
-- 305: 0
-- 306: 0
-- 307: 0
-- 308: 2012
-- 309: 0
-- 310: 2012
-- 311: 53
-- 312: 0
-- 313: 0
-- 314: 0
-- 315: 2009
-- 316: 0
-- 317: 2009
-- 318: 59
-- 319: 3
-- 320: 0
-- 321: 0
-- 322: 0
-- 323: 2009
-- 324: 0
-- 325: 2009
-- 326: 59
-- 327: 0
-- 328: 2009
-- 329: 59
-- 330: 0
-- 331: 0
-- 332: 0
-- 333: 2012
-- 334: 0
-- 335: 2012
-- 336: 53
-- 337: 0
-- 338: 2012
-- 339: 53
-- 340: 0
-- 341: 0
-- 342: 0
-- 343: 2012
-- 344: 0
-- 345: 2012
-- 346: 53
-- 347: 0
-- 348: 0
-- 349: 0
-- 350: 2009
-- 351: 0
-- 352: 2009
-- 353: 59
-- 354: 3
-- 355: 0
-- 356: 0
-- 357: 0
-- 358: 2012
-- 359: 0
-- 360: 2012
-- 361: 53
-- 362: 0
-- 363: 0
-- 364: 0
-- 365: 2009
-- 366: 0
-- 367: 2009
-- 368: 59
-- 369: 3
-- 370: 0
-- 371: 0
-- 372: 0
-- 373: 2012
-- 374: 0
-- 375: 2012
-- 376: 1
-- 377: 0
-- 378: 0
-- 379: 0
-- 380: 2009
-- 381: 0
-- 382: 2009
-- 383: 2
-- 384: 3
-- 385: 0
-- 386: 0
-- 387: 0
-- 388: 2012
-- 389: 0
-- 390: 2012
-- 391: 1
-- 392: 0
-- 393: 0
-- 394: 0
-- 395: 2009
-- 396: 0
-- 397: 2009
-- 398: 2
-- 399: 3
-- 400: 0
-- 401: 0
-- 402: 0
-- 403: 2009
-- 404: 0
-- 405: 2009
-- 406: 2
-- 407: 0
-- 408: 2009
-- 409: 2
-- 410: 0
-- 411: 0
-- 412: 0
-- 413: 2012
-- 414: 0
-- 415: 2012
-- 416: 1
-- 417: 0
-- 418: 2012
-- 419: 1
-- 420: 0
-- 421: 0
-- 422: 0
-- 423: 2012
-- 424: 0
-- 425: 2012
-- 426: 1
-- 427: 0
-- 428: 0
-- 429: 0
-- 430: 2009
-- 431: 0
-- 432: 2009
-- 433: 2
-- 434: 3
-- 435: 0
-- 436: 0
-- 437: 0
-- 438: 2012
-- 439: 0
-- 440: 2012
-- 441: 1
-- 442: 0
-- 443: 0
-- 444: 0
-- 445: 2009
-- 446: 0
-- 447: 2009
-- 448: 2
-- 449: 3
-- 450: 2013
-- 451: 11
-- 452: 2009
-- 453: 3
-- 454: 3
-- 455: 2013
-- 456: 11
-- 457: 2009
-- 458: 3
-- 459: 3
-- 460: 2009
-- 461: 3
-- 462: 2013
-- 463: 11
-- 464: 2013
-- 465: 11
-- 466: 2009
-- 467: 3
-- 468: 3
-- 469: 2013
-- 470: 11
-- 471: 2009
-- 472: 3
-- 473: 3
-- 474: 'jacques-audiard'
-- 475: '[["country","FR"]]'
-- 476: 1
-- 477: 1
-- 478: 1
-- 479: 2
-- 480: 3
-- 481: 1
-- 482: 1
-- 483: 1
-- 484: 2
-- 485: 3
-- 486: 1
-- 487: 2
-- 488: 1
-- 489: 1
-- 490: 1
-- 491: 1
-- 492: 1
-- 493: 2
-- 494: 3
-- 495: 1
-- 496: 1
-- 497: 1
-- 498: 2
-- 499: 3
-- 500: '[["edition",1]]'
-- 501: 2012
-- 502: 6
-- 503: 2012
-- 504: 5
-- 505: 3
-- 506: 2012
-- 507: 6
-- 508: 2012
-- 509: 5
-- 510: 3
-- 511: 2012
-- 512: 5
-- 513: 2012
-- 514: 6
-- 515: 2012
-- 516: 6
-- 517: 2012
-- 518: 5
-- 519: 3
-- 520: 2012
-- 521: 6
-- 522: 2012
-- 523: 5
-- 524: 3
-- 525: '[["category",2]]'
