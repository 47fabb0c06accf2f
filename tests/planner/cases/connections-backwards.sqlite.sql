WITH cut1 AS

  (SELECT p110.id AS "key", json_object('credits', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c113.cursor, 'node', json_object('id', 'credit_' || c113.id)))
     FROM
      (SELECT *
       FROM
        (SELECT c113.id AS id, hex(json_array('89739e9e',
          (SELECT f114.year
           FROM film AS f114
           WHERE f114.id = c113.film_id) IS NULL,
          (SELECT f114.year
           FROM film AS f114
           WHERE f114.id = c113.film_id), c113.id)) AS cursor,
          (SELECT f114.year
           FROM film AS f114
           WHERE f114.id = c113.film_id) IS NULL AS key0,
          (SELECT f114.year
           FROM film AS f114
           WHERE f114.id = c113.film_id) AS key1, c113.id AS key2
         FROM credit AS c113
         WHERE c113.person_id = p110.id AND (
          (SELECT f114.year
           FROM film AS f114
           WHERE f114.id = c113.film_id) IS NULL) <= ? AND ((
          (SELECT f114.year
           FROM film AS f114
           WHERE f114.id = c113.film_id) IS NULL) < ? OR (
          (SELECT f114.year
           FROM film AS f114
           WHERE f114.id = c113.film_id) IS NULL) IS ? AND
          (SELECT f114.year
           FROM film AS f114
           WHERE f114.id = c113.film_id) > ? OR (
          (SELECT f114.year
           FROM film AS f114
           WHERE f114.id = c113.film_id) IS NULL) IS ? AND
          (SELECT f114.year
           FROM film AS f114
           WHERE f114.id = c113.film_id) IS ? AND c113.id > ?) ORDER BY
          (SELECT f114.year
           FROM film AS f114
           WHERE f114.id = c113.film_id) IS NULL DESC,
          (SELECT f114.year
           FROM film AS f114
           WHERE f114.id = c113.film_id) ASC, c113.id ASC LIMIT ?) AS c113 ORDER BY c113.key0 ASC, c113.key1 DESC, c113.key2 DESC) AS c113), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c115
     WHERE c115.person_id = p110.id AND (
      (SELECT f116.year
       FROM film AS f116
       WHERE f116.id = c115.film_id) IS NULL) >= ? AND ((
      (SELECT f116.year
       FROM film AS f116
       WHERE f116.id = c115.film_id) IS NULL) > ? OR (
      (SELECT f116.year
       FROM film AS f116
       WHERE f116.id = c115.film_id) IS NULL) IS ? AND
      (SELECT f116.year
       FROM film AS f116
       WHERE f116.id = c115.film_id) < ? OR (
      (SELECT f116.year
       FROM film AS f116
       WHERE f116.id = c115.film_id) IS NULL) IS ? AND
      (SELECT f116.year
       FROM film AS f116
       WHERE f116.id = c115.film_id) IS ? AND c115.id < ? OR (
      (SELECT f116.year
       FROM film AS f116
       WHERE f116.id = c115.film_id) IS NULL) IS ? AND
      (SELECT f116.year
       FROM film AS f116
       WHERE f116.id = c115.film_id) IS ? AND c115.id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c117
     WHERE c117.person_id = p110.id AND (
      (SELECT f118.year
       FROM film AS f118
       WHERE f118.id = c117.film_id) IS NULL) <= ? AND ((
      (SELECT f118.year
       FROM film AS f118
       WHERE f118.id = c117.film_id) IS NULL) < ? OR (
      (SELECT f118.year
       FROM film AS f118
       WHERE f118.id = c117.film_id) IS NULL) IS ? AND
      (SELECT f118.year
       FROM film AS f118
       WHERE f118.id = c117.film_id) > ? OR (
      (SELECT f118.year
       FROM film AS f118
       WHERE f118.id = c117.film_id) IS NULL) IS ? AND
      (SELECT f118.year
       FROM film AS f118
       WHERE f118.id = c117.film_id) IS ? AND c117.id > ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c119.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('89739e9e',
          (SELECT f120.year
           FROM film AS f120
           WHERE f120.id = c119.film_id) IS NULL,
          (SELECT f120.year
           FROM film AS f120
           WHERE f120.id = c119.film_id), c119.id)) AS cursor,
          (SELECT f120.year
           FROM film AS f120
           WHERE f120.id = c119.film_id) IS NULL AS key0,
          (SELECT f120.year
           FROM film AS f120
           WHERE f120.id = c119.film_id) AS key1, c119.id AS key2
         FROM credit AS c119
         WHERE c119.person_id = p110.id AND (
          (SELECT f120.year
           FROM film AS f120
           WHERE f120.id = c119.film_id) IS NULL) <= ? AND ((
          (SELECT f120.year
           FROM film AS f120
           WHERE f120.id = c119.film_id) IS NULL) < ? OR (
          (SELECT f120.year
           FROM film AS f120
           WHERE f120.id = c119.film_id) IS NULL) IS ? AND
          (SELECT f120.year
           FROM film AS f120
           WHERE f120.id = c119.film_id) > ? OR (
          (SELECT f120.year
           FROM film AS f120
           WHERE f120.id = c119.film_id) IS NULL) IS ? AND
          (SELECT f120.year
           FROM film AS f120
           WHERE f120.id = c119.film_id) IS ? AND c119.id > ?) ORDER BY
          (SELECT f120.year
           FROM film AS f120
           WHERE f120.id = c119.film_id) IS NULL DESC,
          (SELECT f120.year
           FROM film AS f120
           WHERE f120.id = c119.film_id) ASC, c119.id ASC LIMIT ?) AS c119 ORDER BY c119.key0 ASC, c119.key1 DESC, c119.key2 DESC) AS c119 LIMIT 1), 'endCursor',
    (SELECT c121.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('89739e9e',
          (SELECT f122.year
           FROM film AS f122
           WHERE f122.id = c121.film_id) IS NULL,
          (SELECT f122.year
           FROM film AS f122
           WHERE f122.id = c121.film_id), c121.id)) AS cursor,
          (SELECT f122.year
           FROM film AS f122
           WHERE f122.id = c121.film_id) IS NULL AS key0,
          (SELECT f122.year
           FROM film AS f122
           WHERE f122.id = c121.film_id) AS key1, c121.id AS key2
         FROM credit AS c121
         WHERE c121.person_id = p110.id AND (
          (SELECT f122.year
           FROM film AS f122
           WHERE f122.id = c121.film_id) IS NULL) <= ? AND ((
          (SELECT f122.year
           FROM film AS f122
           WHERE f122.id = c121.film_id) IS NULL) < ? OR (
          (SELECT f122.year
           FROM film AS f122
           WHERE f122.id = c121.film_id) IS NULL) IS ? AND
          (SELECT f122.year
           FROM film AS f122
           WHERE f122.id = c121.film_id) > ? OR (
          (SELECT f122.year
           FROM film AS f122
           WHERE f122.id = c121.film_id) IS NULL) IS ? AND
          (SELECT f122.year
           FROM film AS f122
           WHERE f122.id = c121.film_id) IS ? AND c121.id > ?) ORDER BY
          (SELECT f122.year
           FROM film AS f122
           WHERE f122.id = c121.film_id) IS NULL DESC,
          (SELECT f122.year
           FROM film AS f122
           WHERE f122.id = c121.film_id) ASC, c121.id ASC LIMIT ?) AS c121 ORDER BY c121.key0 ASC, c121.key1 DESC, c121.key2 DESC) AS c121 ORDER BY c121.key0 DESC, c121.key1 ASC, c121.key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c124
     WHERE c124.person_id = p110.id)), 'filmography', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c127.cursor, 'node',
      (SELECT json_object('id', 'film_' || f128.id)
       FROM film AS f128
       WHERE f128.id = c127.film_id)))
     FROM
      (SELECT *
       FROM
        (SELECT c127.film_id AS film_id, hex(json_array('2b1f1a21',
          (SELECT f129.year
           FROM film AS f129
           WHERE f129.id = c127.film_id) IS NULL,
          (SELECT f129.year
           FROM film AS f129
           WHERE f129.id = c127.film_id), c127.film_id)) AS cursor,
          (SELECT f129.year
           FROM film AS f129
           WHERE f129.id = c127.film_id) IS NULL AS key0,
          (SELECT f129.year
           FROM film AS f129
           WHERE f129.id = c127.film_id) AS key1, c127.film_id AS key2
         FROM credit AS c127
         WHERE c127.person_id = p110.id GROUP BY c127.person_id, c127.film_id
         HAVING (
          (SELECT f129.year
           FROM film AS f129
           WHERE f129.id = c127.film_id) IS NULL) <= ? AND ((
          (SELECT f129.year
           FROM film AS f129
           WHERE f129.id = c127.film_id) IS NULL) < ? OR (
          (SELECT f129.year
           FROM film AS f129
           WHERE f129.id = c127.film_id) IS NULL) IS ? AND
          (SELECT f129.year
           FROM film AS f129
           WHERE f129.id = c127.film_id) > ? OR (
          (SELECT f129.year
           FROM film AS f129
           WHERE f129.id = c127.film_id) IS NULL) IS ? AND
          (SELECT f129.year
           FROM film AS f129
           WHERE f129.id = c127.film_id) IS ? AND c127.film_id > ?) ORDER BY
          (SELECT f129.year
           FROM film AS f129
           WHERE f129.id = c127.film_id) IS NULL DESC,
          (SELECT f129.year
           FROM film AS f129
           WHERE f129.id = c127.film_id) ASC, c127.film_id ASC LIMIT ?) AS c127 ORDER BY c127.key0 ASC, c127.key1 DESC, c127.key2 DESC) AS c127), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c130
     WHERE c130.person_id = p110.id GROUP BY c130.person_id, c130.film_id
     HAVING (
      (SELECT f131.year
       FROM film AS f131
       WHERE f131.id = c130.film_id) IS NULL) >= ? AND ((
      (SELECT f131.year
       FROM film AS f131
       WHERE f131.id = c130.film_id) IS NULL) > ? OR (
      (SELECT f131.year
       FROM film AS f131
       WHERE f131.id = c130.film_id) IS NULL) IS ? AND
      (SELECT f131.year
       FROM film AS f131
       WHERE f131.id = c130.film_id) < ? OR (
      (SELECT f131.year
       FROM film AS f131
       WHERE f131.id = c130.film_id) IS NULL) IS ? AND
      (SELECT f131.year
       FROM film AS f131
       WHERE f131.id = c130.film_id) IS ? AND c130.film_id < ? OR (
      (SELECT f131.year
       FROM film AS f131
       WHERE f131.id = c130.film_id) IS NULL) IS ? AND
      (SELECT f131.year
       FROM film AS f131
       WHERE f131.id = c130.film_id) IS ? AND c130.film_id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c132
     WHERE c132.person_id = p110.id GROUP BY c132.person_id, c132.film_id
     HAVING (
      (SELECT f133.year
       FROM film AS f133
       WHERE f133.id = c132.film_id) IS NULL) <= ? AND ((
      (SELECT f133.year
       FROM film AS f133
       WHERE f133.id = c132.film_id) IS NULL) < ? OR (
      (SELECT f133.year
       FROM film AS f133
       WHERE f133.id = c132.film_id) IS NULL) IS ? AND
      (SELECT f133.year
       FROM film AS f133
       WHERE f133.id = c132.film_id) > ? OR (
      (SELECT f133.year
       FROM film AS f133
       WHERE f133.id = c132.film_id) IS NULL) IS ? AND
      (SELECT f133.year
       FROM film AS f133
       WHERE f133.id = c132.film_id) IS ? AND c132.film_id > ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c134.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('2b1f1a21',
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c134.film_id) IS NULL,
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c134.film_id), c134.film_id)) AS cursor,
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c134.film_id) IS NULL AS key0,
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c134.film_id) AS key1, c134.film_id AS key2
         FROM credit AS c134
         WHERE c134.person_id = p110.id GROUP BY c134.person_id, c134.film_id
         HAVING (
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c134.film_id) IS NULL) <= ? AND ((
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c134.film_id) IS NULL) < ? OR (
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c134.film_id) IS NULL) IS ? AND
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c134.film_id) > ? OR (
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c134.film_id) IS NULL) IS ? AND
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c134.film_id) IS ? AND c134.film_id > ?) ORDER BY
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c134.film_id) IS NULL DESC,
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c134.film_id) ASC, c134.film_id ASC LIMIT ?) AS c134 ORDER BY c134.key0 ASC, c134.key1 DESC, c134.key2 DESC) AS c134 LIMIT 1), 'endCursor',
    (SELECT c136.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('2b1f1a21',
          (SELECT f137.year
           FROM film AS f137
           WHERE f137.id = c136.film_id) IS NULL,
          (SELECT f137.year
           FROM film AS f137
           WHERE f137.id = c136.film_id), c136.film_id)) AS cursor,
          (SELECT f137.year
           FROM film AS f137
           WHERE f137.id = c136.film_id) IS NULL AS key0,
          (SELECT f137.year
           FROM film AS f137
           WHERE f137.id = c136.film_id) AS key1, c136.film_id AS key2
         FROM credit AS c136
         WHERE c136.person_id = p110.id GROUP BY c136.person_id, c136.film_id
         HAVING (
          (SELECT f137.year
           FROM film AS f137
           WHERE f137.id = c136.film_id) IS NULL) <= ? AND ((
          (SELECT f137.year
           FROM film AS f137
           WHERE f137.id = c136.film_id) IS NULL) < ? OR (
          (SELECT f137.year
           FROM film AS f137
           WHERE f137.id = c136.film_id) IS NULL) IS ? AND
          (SELECT f137.year
           FROM film AS f137
           WHERE f137.id = c136.film_id) > ? OR (
          (SELECT f137.year
           FROM film AS f137
           WHERE f137.id = c136.film_id) IS NULL) IS ? AND
          (SELECT f137.year
           FROM film AS f137
           WHERE f137.id = c136.film_id) IS ? AND c136.film_id > ?) ORDER BY
          (SELECT f137.year
           FROM film AS f137
           WHERE f137.id = c136.film_id) IS NULL DESC,
          (SELECT f137.year
           FROM film AS f137
           WHERE f137.id = c136.film_id) ASC, c136.film_id ASC LIMIT ?) AS c136 ORDER BY c136.key0 ASC, c136.key1 DESC, c136.key2 DESC) AS c136 ORDER BY c136.key0 DESC, c136.key1 ASC, c136.key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c139
       WHERE c139.person_id = p110.id GROUP BY c139.person_id, c139.film_id) AS c139)), 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n142.cursor, 'node',
      (SELECT json_object('id', 'nomination_' || n143.id)
       FROM nomination AS n143
       WHERE n143.id = n142.nomination_id)))
     FROM
      (SELECT *
       FROM
        (SELECT n142.nomination_id AS nomination_id, hex(json_array('860651f9',
          (SELECT n144.year
           FROM nomination AS n144
           WHERE n144.id = n142.nomination_id), n142.id)) AS cursor,
          (SELECT n144.year
           FROM nomination AS n144
           WHERE n144.id = n142.nomination_id) AS key0, n142.id AS key1
         FROM nominee AS n142
         WHERE n142.person_id = p110.id AND (
          (SELECT n144.year
           FROM nomination AS n144
           WHERE n144.id = n142.nomination_id), n142.id) > (?, ?) ORDER BY
          (SELECT n144.year
           FROM nomination AS n144
           WHERE n144.id = n142.nomination_id) ASC, n142.id ASC LIMIT ?) AS n142 ORDER BY n142.key0 DESC, n142.key1 DESC) AS n142), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nominee AS n145
     WHERE n145.person_id = p110.id AND (
      (SELECT n146.year
       FROM nomination AS n146
       WHERE n146.id = n145.nomination_id), n145.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nominee AS n147
     WHERE n147.person_id = p110.id AND (
      (SELECT n148.year
       FROM nomination AS n148
       WHERE n148.id = n147.nomination_id), n147.id) > (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n149.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('860651f9',
          (SELECT n150.year
           FROM nomination AS n150
           WHERE n150.id = n149.nomination_id), n149.id)) AS cursor,
          (SELECT n150.year
           FROM nomination AS n150
           WHERE n150.id = n149.nomination_id) AS key0, n149.id AS key1
         FROM nominee AS n149
         WHERE n149.person_id = p110.id AND (
          (SELECT n150.year
           FROM nomination AS n150
           WHERE n150.id = n149.nomination_id), n149.id) > (?, ?) ORDER BY
          (SELECT n150.year
           FROM nomination AS n150
           WHERE n150.id = n149.nomination_id) ASC, n149.id ASC LIMIT ?) AS n149 ORDER BY n149.key0 DESC, n149.key1 DESC) AS n149 LIMIT 1), 'endCursor',
    (SELECT n151.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('860651f9',
          (SELECT n152.year
           FROM nomination AS n152
           WHERE n152.id = n151.nomination_id), n151.id)) AS cursor,
          (SELECT n152.year
           FROM nomination AS n152
           WHERE n152.id = n151.nomination_id) AS key0, n151.id AS key1
         FROM nominee AS n151
         WHERE n151.person_id = p110.id AND (
          (SELECT n152.year
           FROM nomination AS n152
           WHERE n152.id = n151.nomination_id), n151.id) > (?, ?) ORDER BY
          (SELECT n152.year
           FROM nomination AS n152
           WHERE n152.id = n151.nomination_id) ASC, n151.id ASC LIMIT ?) AS n151 ORDER BY n151.key0 DESC, n151.key1 DESC) AS n151 ORDER BY n151.key0 ASC, n151.key1 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nominee AS n154
     WHERE n154.person_id = p110.id))) AS value
   FROM person AS p110),
cut2 AS

  (SELECT c155.code AS "key", json_object('films', json_object('edges',
    (SELECT json_group_array(json_object('cursor', f158.cursor, 'node',
      (SELECT json_object('id', 'film_' || f159.id)
       FROM film AS f159
       WHERE f159.id = f158.film_id)))
     FROM
      (SELECT *
       FROM
        (SELECT f158.film_id AS film_id, hex(json_array('6458d386',
          (SELECT f160.title_key
           FROM film AS f160
           WHERE f160.id = f158.film_id), f158.id)) AS cursor,
          (SELECT f160.title_key
           FROM film AS f160
           WHERE f160.id = f158.film_id) AS key0, f158.id AS key1
         FROM film_country AS f158
         WHERE f158.country_code = c155.code AND (
          (SELECT f160.title_key
           FROM film AS f160
           WHERE f160.id = f158.film_id), f158.id) < (?, ?) ORDER BY
          (SELECT f160.title_key
           FROM film AS f160
           WHERE f160.id = f158.film_id) DESC, f158.id DESC LIMIT ?) AS f158 ORDER BY f158.key0 ASC, f158.key1 ASC) AS f158), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f161
     WHERE f161.country_code = c155.code AND (
      (SELECT f162.title_key
       FROM film AS f162
       WHERE f162.id = f161.film_id), f161.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f163
     WHERE f163.country_code = c155.code AND (
      (SELECT f164.title_key
       FROM film AS f164
       WHERE f164.id = f163.film_id), f163.id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT f165.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('6458d386',
          (SELECT f166.title_key
           FROM film AS f166
           WHERE f166.id = f165.film_id), f165.id)) AS cursor,
          (SELECT f166.title_key
           FROM film AS f166
           WHERE f166.id = f165.film_id) AS key0, f165.id AS key1
         FROM film_country AS f165
         WHERE f165.country_code = c155.code AND (
          (SELECT f166.title_key
           FROM film AS f166
           WHERE f166.id = f165.film_id), f165.id) < (?, ?) ORDER BY
          (SELECT f166.title_key
           FROM film AS f166
           WHERE f166.id = f165.film_id) DESC, f165.id DESC LIMIT ?) AS f165 ORDER BY f165.key0 ASC, f165.key1 ASC) AS f165 LIMIT 1), 'endCursor',
    (SELECT f167.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('6458d386',
          (SELECT f168.title_key
           FROM film AS f168
           WHERE f168.id = f167.film_id), f167.id)) AS cursor,
          (SELECT f168.title_key
           FROM film AS f168
           WHERE f168.id = f167.film_id) AS key0, f167.id AS key1
         FROM film_country AS f167
         WHERE f167.country_code = c155.code AND (
          (SELECT f168.title_key
           FROM film AS f168
           WHERE f168.id = f167.film_id), f167.id) < (?, ?) ORDER BY
          (SELECT f168.title_key
           FROM film AS f168
           WHERE f168.id = f167.film_id) DESC, f167.id DESC LIMIT ?) AS f167 ORDER BY f167.key0 ASC, f167.key1 ASC) AS f167 ORDER BY f167.key0 DESC, f167.key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM film_country AS f170
     WHERE f170.country_code = c155.code))) AS value
   FROM country AS c155),
cut3 AS

  (SELECT a171.id AS "key", json_object('nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n173.cursor, 'node', json_object('id', 'nomination_' || n173.id)))
     FROM
      (SELECT *
       FROM
        (SELECT n173.id AS id, hex(json_array('cdb59421', n173.position, n173.id)) AS cursor, n173.position AS key0, n173.id AS key1
         FROM nomination AS n173
         WHERE n173.edition_id = a171.id AND (n173.position, n173.id) < (?, ?) ORDER BY n173.position DESC, n173.id DESC LIMIT ?) AS n173 ORDER BY n173.key0 ASC, n173.key1 ASC) AS n173), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n174
     WHERE n174.edition_id = a171.id AND (n174.position, n174.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n175
     WHERE n175.edition_id = a171.id AND (n175.position, n175.id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n176.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('cdb59421', n176.position, n176.id)) AS cursor, n176.position AS key0, n176.id AS key1
         FROM nomination AS n176
         WHERE n176.edition_id = a171.id AND (n176.position, n176.id) < (?, ?) ORDER BY n176.position DESC, n176.id DESC LIMIT ?) AS n176 ORDER BY n176.key0 ASC, n176.key1 ASC) AS n176 LIMIT 1), 'endCursor',
    (SELECT n177.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('cdb59421', n177.position, n177.id)) AS cursor, n177.position AS key0, n177.id AS key1
         FROM nomination AS n177
         WHERE n177.edition_id = a171.id AND (n177.position, n177.id) < (?, ?) ORDER BY n177.position DESC, n177.id DESC LIMIT ?) AS n177 ORDER BY n177.key0 ASC, n177.key1 ASC) AS n177 ORDER BY n177.key0 DESC, n177.key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nomination AS n178
     WHERE n178.edition_id = a171.id))) AS value
   FROM award_edition AS a171),
cut4 AS

  (SELECT a179.id AS "key", json_object('nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n181.cursor, 'node', json_object('id', 'nomination_' || n181.id)))
     FROM
      (SELECT *
       FROM
        (SELECT n181.id AS id, hex(json_array('32c39e30', n181.year, n181.id)) AS cursor, n181.year AS key0, n181.id AS key1
         FROM nomination AS n181
         WHERE n181.category_id = a179.id AND (n181.year, n181.id) > (?, ?) ORDER BY n181.year ASC, n181.id ASC LIMIT ?) AS n181 ORDER BY n181.key0 DESC, n181.key1 DESC) AS n181), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n182
     WHERE n182.category_id = a179.id AND (n182.year, n182.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n183
     WHERE n183.category_id = a179.id AND (n183.year, n183.id) > (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n184.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('32c39e30', n184.year, n184.id)) AS cursor, n184.year AS key0, n184.id AS key1
         FROM nomination AS n184
         WHERE n184.category_id = a179.id AND (n184.year, n184.id) > (?, ?) ORDER BY n184.year ASC, n184.id ASC LIMIT ?) AS n184 ORDER BY n184.key0 DESC, n184.key1 DESC) AS n184 LIMIT 1), 'endCursor',
    (SELECT n185.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('32c39e30', n185.year, n185.id)) AS cursor, n185.year AS key0, n185.id AS key1
         FROM nomination AS n185
         WHERE n185.category_id = a179.id AND (n185.year, n185.id) > (?, ?) ORDER BY n185.year ASC, n185.id ASC LIMIT ?) AS n185 ORDER BY n185.key0 DESC, n185.key1 DESC) AS n185 ORDER BY n185.key0 ASC, n185.key1 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nomination AS n186
     WHERE n186.category_id = a179.id))) AS value
   FROM award_category AS a179)
 SELECT json_object('data', json_object('films', json_object('edges',
  (SELECT json_group_array(json_object('cursor', f2.cursor, 'node', json_object('id', 'film_' || f2.id)))
   FROM
    (SELECT *
     FROM
      (SELECT f2.id AS id, hex(json_array('48da4c28', f2.title_key, f2.id)) AS cursor, f2.title_key AS key0, f2.id AS key1
       FROM film AS f2
       WHERE (f2.title_key, f2.id) < (?, ?) ORDER BY f2.title_key DESC, f2.id DESC LIMIT ?) AS f2 ORDER BY f2.key0 ASC, f2.key1 ASC) AS f2), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f3
   WHERE (f3.title_key, f3.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f4
   WHERE (f4.title_key, f4.id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT f5.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('48da4c28', f5.title_key, f5.id)) AS cursor, f5.title_key AS key0, f5.id AS key1
       FROM film AS f5
       WHERE (f5.title_key, f5.id) < (?, ?) ORDER BY f5.title_key DESC, f5.id DESC LIMIT ?) AS f5 ORDER BY f5.key0 ASC, f5.key1 ASC) AS f5 LIMIT 1), 'endCursor',
  (SELECT f6.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('48da4c28', f6.title_key, f6.id)) AS cursor, f6.title_key AS key0, f6.id AS key1
       FROM film AS f6
       WHERE (f6.title_key, f6.id) < (?, ?) ORDER BY f6.title_key DESC, f6.id DESC LIMIT ?) AS f6 ORDER BY f6.key0 ASC, f6.key1 ASC) AS f6 ORDER BY f6.key0 DESC, f6.key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM film AS f7)), 'people', json_object('edges',
  (SELECT json_group_array(json_object('cursor', p9.cursor, 'node', json_object('id', 'person_' || p9.id)))
   FROM
    (SELECT *
     FROM
      (SELECT p9.id AS id, hex(json_array('38faf0ef', p9.sort_key, p9.id)) AS cursor, p9.sort_key AS key0, p9.id AS key1
       FROM person AS p9
       WHERE (p9.sort_key, p9.id) < (?, ?) ORDER BY p9.sort_key DESC, p9.id DESC LIMIT ?) AS p9 ORDER BY p9.key0 ASC, p9.key1 ASC) AS p9), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE (p10.sort_key, p10.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM person AS p11
   WHERE (p11.sort_key, p11.id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT p12.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('38faf0ef', p12.sort_key, p12.id)) AS cursor, p12.sort_key AS key0, p12.id AS key1
       FROM person AS p12
       WHERE (p12.sort_key, p12.id) < (?, ?) ORDER BY p12.sort_key DESC, p12.id DESC LIMIT ?) AS p12 ORDER BY p12.key0 ASC, p12.key1 ASC) AS p12 LIMIT 1), 'endCursor',
  (SELECT p13.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('38faf0ef', p13.sort_key, p13.id)) AS cursor, p13.sort_key AS key0, p13.id AS key1
       FROM person AS p13
       WHERE (p13.sort_key, p13.id) < (?, ?) ORDER BY p13.sort_key DESC, p13.id DESC LIMIT ?) AS p13 ORDER BY p13.key0 ASC, p13.key1 ASC) AS p13 ORDER BY p13.key0 DESC, p13.key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM person AS p14)), 'credits', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c16.cursor, 'node', json_object('id', 'credit_' || c16.id)))
   FROM
    (SELECT *
     FROM
      (SELECT c16.id AS id, hex(json_array('1cc16efe', c16.id)) AS cursor, c16.id AS key0
       FROM credit AS c16
       WHERE (c16.id) < (?) ORDER BY c16.id DESC LIMIT ?) AS c16 ORDER BY c16.key0 ASC) AS c16), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM credit AS c17
   WHERE (c17.id) >= (?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM credit AS c18
   WHERE (c18.id) < (?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT c19.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('1cc16efe', c19.id)) AS cursor, c19.id AS key0
       FROM credit AS c19
       WHERE (c19.id) < (?) ORDER BY c19.id DESC LIMIT ?) AS c19 ORDER BY c19.key0 ASC) AS c19 LIMIT 1), 'endCursor',
  (SELECT c20.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('1cc16efe', c20.id)) AS cursor, c20.id AS key0
       FROM credit AS c20
       WHERE (c20.id) < (?) ORDER BY c20.id DESC LIMIT ?) AS c20 ORDER BY c20.key0 ASC) AS c20 ORDER BY c20.key0 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM credit AS c21)), 'characters', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c23.cursor, 'node', json_object('id', 'character_' || c23.id)))
   FROM
    (SELECT *
     FROM
      (SELECT c23.id AS id, hex(json_array('937ab034', c23.id)) AS cursor, c23.id AS key0
       FROM character AS c23
       WHERE (c23.id) < (?) ORDER BY c23.id DESC LIMIT ?) AS c23 ORDER BY c23.key0 ASC) AS c23), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM character AS c24
   WHERE (c24.id) >= (?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM character AS c25
   WHERE (c25.id) < (?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT c26.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('937ab034', c26.id)) AS cursor, c26.id AS key0
       FROM character AS c26
       WHERE (c26.id) < (?) ORDER BY c26.id DESC LIMIT ?) AS c26 ORDER BY c26.key0 ASC) AS c26 LIMIT 1), 'endCursor',
  (SELECT c27.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('937ab034', c27.id)) AS cursor, c27.id AS key0
       FROM character AS c27
       WHERE (c27.id) < (?) ORDER BY c27.id DESC LIMIT ?) AS c27 ORDER BY c27.key0 ASC) AS c27 ORDER BY c27.key0 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM character AS c28)), 'nominations', json_object('edges',
  (SELECT json_group_array(json_object('cursor', n30.cursor, 'node', json_object('id', 'nomination_' || n30.id)))
   FROM
    (SELECT *
     FROM
      (SELECT n30.id AS id, hex(json_array('32c39e30', n30.year, n30.id)) AS cursor, n30.year AS key0, n30.id AS key1
       FROM nomination AS n30
       WHERE (n30.year, n30.id) > (?, ?) ORDER BY n30.year ASC, n30.id ASC LIMIT ?) AS n30 ORDER BY n30.key0 DESC, n30.key1 DESC) AS n30), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM nomination AS n31
   WHERE (n31.year, n31.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM nomination AS n32
   WHERE (n32.year, n32.id) > (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT n33.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('32c39e30', n33.year, n33.id)) AS cursor, n33.year AS key0, n33.id AS key1
       FROM nomination AS n33
       WHERE (n33.year, n33.id) > (?, ?) ORDER BY n33.year ASC, n33.id ASC LIMIT ?) AS n33 ORDER BY n33.key0 DESC, n33.key1 DESC) AS n33 LIMIT 1), 'endCursor',
  (SELECT n34.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('32c39e30', n34.year, n34.id)) AS cursor, n34.year AS key0, n34.id AS key1
       FROM nomination AS n34
       WHERE (n34.year, n34.id) > (?, ?) ORDER BY n34.year ASC, n34.id ASC LIMIT ?) AS n34 ORDER BY n34.key0 DESC, n34.key1 DESC) AS n34 ORDER BY n34.key0 ASC, n34.key1 ASC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM nomination AS n35)), 'awardEvents', json_object('edges',
  (SELECT json_group_array(json_object('cursor', a37.cursor, 'node', json_object('id', 'event_' || a37.id)))
   FROM
    (SELECT *
     FROM
      (SELECT a37.id AS id, hex(json_array('65714d35', a37.name_key, a37.id)) AS cursor, a37.name_key AS key0, a37.id AS key1
       FROM award_event AS a37
       WHERE (a37.name_key, a37.id) < (?, ?) ORDER BY a37.name_key DESC, a37.id DESC LIMIT ?) AS a37 ORDER BY a37.key0 ASC, a37.key1 ASC) AS a37), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM award_event AS a38
   WHERE (a38.name_key, a38.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM award_event AS a39
   WHERE (a39.name_key, a39.id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT a40.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('65714d35', a40.name_key, a40.id)) AS cursor, a40.name_key AS key0, a40.id AS key1
       FROM award_event AS a40
       WHERE (a40.name_key, a40.id) < (?, ?) ORDER BY a40.name_key DESC, a40.id DESC LIMIT ?) AS a40 ORDER BY a40.key0 ASC, a40.key1 ASC) AS a40 LIMIT 1), 'endCursor',
  (SELECT a41.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('65714d35', a41.name_key, a41.id)) AS cursor, a41.name_key AS key0, a41.id AS key1
       FROM award_event AS a41
       WHERE (a41.name_key, a41.id) < (?, ?) ORDER BY a41.name_key DESC, a41.id DESC LIMIT ?) AS a41 ORDER BY a41.key0 ASC, a41.key1 ASC) AS a41 ORDER BY a41.key0 DESC, a41.key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM award_event AS a42)), 'film',
  (SELECT json_object('cast', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c45.cursor, 'node', json_object('id', 'credit_' || c45.id)))
     FROM
      (SELECT *
       FROM
        (SELECT c45.id AS id, hex(json_array('0c4d4868', c45.rank, c45.id)) AS cursor, c45.rank AS key0, c45.id AS key1
         FROM credit AS c45
         WHERE c45.film_id = f43.id AND c45.kind = 'CAST' AND (c45.rank, c45.id) < (?, ?) ORDER BY c45.rank DESC, c45.id DESC LIMIT ?) AS c45 ORDER BY c45.key0 ASC, c45.key1 ASC) AS c45), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c46
     WHERE c46.film_id = f43.id AND c46.kind = 'CAST' AND (c46.rank, c46.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c47
     WHERE c47.film_id = f43.id AND c47.kind = 'CAST' AND (c47.rank, c47.id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c48.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('0c4d4868', c48.rank, c48.id)) AS cursor, c48.rank AS key0, c48.id AS key1
         FROM credit AS c48
         WHERE c48.film_id = f43.id AND c48.kind = 'CAST' AND (c48.rank, c48.id) < (?, ?) ORDER BY c48.rank DESC, c48.id DESC LIMIT ?) AS c48 ORDER BY c48.key0 ASC, c48.key1 ASC) AS c48 LIMIT 1), 'endCursor',
    (SELECT c49.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('0c4d4868', c49.rank, c49.id)) AS cursor, c49.rank AS key0, c49.id AS key1
         FROM credit AS c49
         WHERE c49.film_id = f43.id AND c49.kind = 'CAST' AND (c49.rank, c49.id) < (?, ?) ORDER BY c49.rank DESC, c49.id DESC LIMIT ?) AS c49 ORDER BY c49.key0 ASC, c49.key1 ASC) AS c49 ORDER BY c49.key0 DESC, c49.key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c50
     WHERE c50.film_id = f43.id AND c50.kind = 'CAST')), 'characters', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c52.cursor, 'node', json_object('id', 'character_' || c52.id)))
     FROM
      (SELECT *
       FROM
        (SELECT c52.id AS id, hex(json_array('333d4094', c52.position, c52.id)) AS cursor, c52.position AS key0, c52.id AS key1
         FROM character AS c52
         WHERE c52.film_id = f43.id AND (c52.position, c52.id) < (?, ?) ORDER BY c52.position DESC, c52.id DESC LIMIT ?) AS c52 ORDER BY c52.key0 ASC, c52.key1 ASC) AS c52), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM character AS c53
     WHERE c53.film_id = f43.id AND (c53.position, c53.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM character AS c54
     WHERE c54.film_id = f43.id AND (c54.position, c54.id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c55.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('333d4094', c55.position, c55.id)) AS cursor, c55.position AS key0, c55.id AS key1
         FROM character AS c55
         WHERE c55.film_id = f43.id AND (c55.position, c55.id) < (?, ?) ORDER BY c55.position DESC, c55.id DESC LIMIT ?) AS c55 ORDER BY c55.key0 ASC, c55.key1 ASC) AS c55 LIMIT 1), 'endCursor',
    (SELECT c56.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('333d4094', c56.position, c56.id)) AS cursor, c56.position AS key0, c56.id AS key1
         FROM character AS c56
         WHERE c56.film_id = f43.id AND (c56.position, c56.id) < (?, ?) ORDER BY c56.position DESC, c56.id DESC LIMIT ?) AS c56 ORDER BY c56.key0 ASC, c56.key1 ASC) AS c56 ORDER BY c56.key0 DESC, c56.key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM character AS c57
     WHERE c57.film_id = f43.id)), 'crew', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c59.cursor, 'node', json_object('id', 'credit_' || c59.id)))
     FROM
      (SELECT *
       FROM
        (SELECT c59.id AS id, hex(json_array('0c4d4868', c59.rank, c59.id)) AS cursor, c59.rank AS key0, c59.id AS key1
         FROM credit AS c59
         WHERE c59.film_id = f43.id AND c59.kind = 'CREW' AND (c59.rank, c59.id) < (?, ?) ORDER BY c59.rank DESC, c59.id DESC LIMIT ?) AS c59 ORDER BY c59.key0 ASC, c59.key1 ASC) AS c59), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c60
     WHERE c60.film_id = f43.id AND c60.kind = 'CREW' AND (c60.rank, c60.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c61
     WHERE c61.film_id = f43.id AND c61.kind = 'CREW' AND (c61.rank, c61.id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c62.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('0c4d4868', c62.rank, c62.id)) AS cursor, c62.rank AS key0, c62.id AS key1
         FROM credit AS c62
         WHERE c62.film_id = f43.id AND c62.kind = 'CREW' AND (c62.rank, c62.id) < (?, ?) ORDER BY c62.rank DESC, c62.id DESC LIMIT ?) AS c62 ORDER BY c62.key0 ASC, c62.key1 ASC) AS c62 LIMIT 1), 'endCursor',
    (SELECT c63.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('0c4d4868', c63.rank, c63.id)) AS cursor, c63.rank AS key0, c63.id AS key1
         FROM credit AS c63
         WHERE c63.film_id = f43.id AND c63.kind = 'CREW' AND (c63.rank, c63.id) < (?, ?) ORDER BY c63.rank DESC, c63.id DESC LIMIT ?) AS c63 ORDER BY c63.key0 ASC, c63.key1 ASC) AS c63 ORDER BY c63.key0 DESC, c63.key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c64
     WHERE c64.film_id = f43.id AND c64.kind = 'CREW')), 'credits', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c66.cursor, 'node', json_object('id', 'credit_' || c66.id)))
     FROM
      (SELECT *
       FROM
        (SELECT c66.id AS id, hex(json_array('2d166577', c66.kind, c66.rank, c66.id)) AS cursor, c66.kind AS key0, c66.rank AS key1, c66.id AS key2
         FROM credit AS c66
         WHERE c66.film_id = f43.id AND (c66.kind, c66.rank, c66.id) < (?, ?, ?) ORDER BY c66.kind DESC, c66.rank DESC, c66.id DESC LIMIT ?) AS c66 ORDER BY c66.key0 ASC, c66.key1 ASC, c66.key2 ASC) AS c66), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c67
     WHERE c67.film_id = f43.id AND (c67.kind, c67.rank, c67.id) >= (?, ?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c68
     WHERE c68.film_id = f43.id AND (c68.kind, c68.rank, c68.id) < (?, ?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c69.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('2d166577', c69.kind, c69.rank, c69.id)) AS cursor, c69.kind AS key0, c69.rank AS key1, c69.id AS key2
         FROM credit AS c69
         WHERE c69.film_id = f43.id AND (c69.kind, c69.rank, c69.id) < (?, ?, ?) ORDER BY c69.kind DESC, c69.rank DESC, c69.id DESC LIMIT ?) AS c69 ORDER BY c69.key0 ASC, c69.key1 ASC, c69.key2 ASC) AS c69 LIMIT 1), 'endCursor',
    (SELECT c70.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('2d166577', c70.kind, c70.rank, c70.id)) AS cursor, c70.kind AS key0, c70.rank AS key1, c70.id AS key2
         FROM credit AS c70
         WHERE c70.film_id = f43.id AND (c70.kind, c70.rank, c70.id) < (?, ?, ?) ORDER BY c70.kind DESC, c70.rank DESC, c70.id DESC LIMIT ?) AS c70 ORDER BY c70.key0 ASC, c70.key1 ASC, c70.key2 ASC) AS c70 ORDER BY c70.key0 DESC, c70.key1 DESC, c70.key2 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c71
     WHERE c71.film_id = f43.id)), 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n73.cursor, 'node', json_object('id', 'nomination_' || n73.id)))
     FROM
      (SELECT *
       FROM
        (SELECT n73.id AS id, hex(json_array('b03566ca', n73.year, n73.position, n73.id)) AS cursor, n73.year AS key0, n73.position AS key1, n73.id AS key2
         FROM nomination AS n73
         WHERE n73.film_id = f43.id AND (n73.year, n73.position, n73.id) < (?, ?, ?) ORDER BY n73.year DESC, n73.position DESC, n73.id DESC LIMIT ?) AS n73 ORDER BY n73.key0 ASC, n73.key1 ASC, n73.key2 ASC) AS n73), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n74
     WHERE n74.film_id = f43.id AND (n74.year, n74.position, n74.id) >= (?, ?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n75
     WHERE n75.film_id = f43.id AND (n75.year, n75.position, n75.id) < (?, ?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n76.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('b03566ca', n76.year, n76.position, n76.id)) AS cursor, n76.year AS key0, n76.position AS key1, n76.id AS key2
         FROM nomination AS n76
         WHERE n76.film_id = f43.id AND (n76.year, n76.position, n76.id) < (?, ?, ?) ORDER BY n76.year DESC, n76.position DESC, n76.id DESC LIMIT ?) AS n76 ORDER BY n76.key0 ASC, n76.key1 ASC, n76.key2 ASC) AS n76 LIMIT 1), 'endCursor',
    (SELECT n77.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('b03566ca', n77.year, n77.position, n77.id)) AS cursor, n77.year AS key0, n77.position AS key1, n77.id AS key2
         FROM nomination AS n77
         WHERE n77.film_id = f43.id AND (n77.year, n77.position, n77.id) < (?, ?, ?) ORDER BY n77.year DESC, n77.position DESC, n77.id DESC LIMIT ?) AS n77 ORDER BY n77.key0 ASC, n77.key1 ASC, n77.key2 ASC) AS n77 ORDER BY n77.key0 DESC, n77.key1 DESC, n77.key2 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nomination AS n78
     WHERE n78.film_id = f43.id)))
   FROM film AS f43
   WHERE f43.slug = ?), 'person',
  (SELECT json(
    (SELECT cut1.value
     FROM cut1
     WHERE cut1.key = p79.id))
   FROM person AS p79
   WHERE p79.slug = ?), 'country',
  (SELECT CASE WHEN (json_extract(each157.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c80
     WHERE c80.id = json_extract(each157.value, '$[1]')) WHEN (json_extract(each157.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f81
     WHERE f81.id = json_extract(each157.value, '$[1]')) WHEN (json_extract(each157.value, '$[0]') = 'country') THEN
    (SELECT json(
      (SELECT cut2.value
       FROM cut2
       WHERE cut2.key = c82.code))
     FROM country AS c82
     WHERE c82.code = json_extract(each157.value, '$[1]')) WHEN (json_extract(each157.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p83
     WHERE p83.id = json_extract(each157.value, '$[1]')) WHEN (json_extract(each157.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n84
     WHERE n84.id = json_extract(each157.value, '$[1]')) WHEN (json_extract(each157.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a85
     WHERE a85.id = json_extract(each157.value, '$[1]')) WHEN (json_extract(each157.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a86
     WHERE a86.id = json_extract(each157.value, '$[1]')) WHEN (json_extract(each157.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a87
     WHERE a87.id = json_extract(each157.value, '$[1]')) WHEN (json_extract(each157.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c88
     WHERE c88.id = json_extract(each157.value, '$[1]')) WHEN (json_extract(each157.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j89
     WHERE j89.id = json_extract(each157.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each157), 'edition',
  (SELECT CASE WHEN (json_extract(each158.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c90
     WHERE c90.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f91
     WHERE f91.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c92
     WHERE c92.code = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p93
     WHERE p93.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n94
     WHERE n94.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a95
     WHERE a95.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'edition') THEN
    (SELECT json(
      (SELECT cut3.value
       FROM cut3
       WHERE cut3.key = a96.id))
     FROM award_edition AS a96
     WHERE a96.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a97
     WHERE a97.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c98
     WHERE c98.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j99
     WHERE j99.id = json_extract(each158.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each158), 'category',
  (SELECT CASE WHEN (json_extract(each159.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c100
     WHERE c100.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f101
     WHERE f101.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c102
     WHERE c102.code = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p103
     WHERE p103.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n104
     WHERE n104.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a105
     WHERE a105.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a106
     WHERE a106.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'category') THEN
    (SELECT json(
      (SELECT cut4.value
       FROM cut4
       WHERE cut4.key = a107.id))
     FROM award_category AS a107
     WHERE a107.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c108
     WHERE c108.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j109
     WHERE j109.id = json_extract(each159.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each159)))
-- 1: 0
-- 2: 0
-- 3: 0
-- 4: 2009
-- 5: 0
-- 6: 2009
-- 7: 59
-- 8: 1
-- 9: 0
-- 10: 0
-- 11: 0
-- 12: 2009
-- 13: 0
-- 14: 2009
-- 15: 59
-- 16: 0
-- 17: 2009
-- 18: 59
-- 19: 0
-- 20: 0
-- 21: 0
-- 22: 2009
-- 23: 0
-- 24: 2009
-- 25: 59
-- 26: 1
-- 27: 0
-- 28: 0
-- 29: 0
-- 30: 2009
-- 31: 0
-- 32: 2009
-- 33: 59
-- 34: 1
-- 35: 0
-- 36: 0
-- 37: 0
-- 38: 2009
-- 39: 0
-- 40: 2009
-- 41: 59
-- 42: 1
-- 43: 0
-- 44: 0
-- 45: 0
-- 46: 2009
-- 47: 0
-- 48: 2009
-- 49: 2
-- 50: 1
-- 51: 0
-- 52: 0
-- 53: 0
-- 54: 2009
-- 55: 0
-- 56: 2009
-- 57: 2
-- 58: 0
-- 59: 2009
-- 60: 2
-- 61: 0
-- 62: 0
-- 63: 0
-- 64: 2009
-- 65: 0
-- 66: 2009
-- 67: 2
-- 68: 1
-- 69: 0
-- 70: 0
-- 71: 0
-- 72: 2009
-- 73: 0
-- 74: 2009
-- 75: 2
-- 76: 1
-- 77: 0
-- 78: 0
-- 79: 0
-- 80: 2009
-- 81: 0
-- 82: 2009
-- 83: 2
-- 84: 1
-- 85: 2009
-- 86: 3
-- 87: 1
-- 88: 2009
-- 89: 3
-- 90: 2009
-- 91: 3
-- 92: 1
-- 93: 2009
-- 94: 3
-- 95: 1
-- 96: 2009
-- 97: 3
-- 98: 1
-- 99: 'visages villages'
-- 100: 19
-- 101: 1
-- 102: 'visages villages'
-- 103: 19
-- 104: 'visages villages'
-- 105: 19
-- 106: 1
-- 107: 'visages villages'
-- 108: 19
-- 109: 1
-- 110: 'visages villages'
-- 111: 19
-- 112: 1
-- 113: 1
-- 114: 2
-- 115: 1
-- 116: 1
-- 117: 2
-- 118: 1
-- 119: 2
-- 120: 1
-- 121: 1
-- 122: 2
-- 123: 1
-- 124: 1
-- 125: 2
-- 126: 1
-- 127: 2012
-- 128: 5
-- 129: 1
-- 130: 2012
-- 131: 5
-- 132: 2012
-- 133: 5
-- 134: 1
-- 135: 2012
-- 136: 5
-- 137: 1
-- 138: 2012
-- 139: 5
-- 140: 1
-- 141: 'сталкер'
-- 142: 5
-- 143: 1
-- 144: 'сталкер'
-- 145: 5
-- 146: 'сталкер'
-- 147: 5
-- 148: 1
-- 149: 'сталкер'
-- 150: 5
-- 151: 1
-- 152: 'сталкер'
-- 153: 5
-- 154: 1
-- 155: 'whishaw, ben'
-- 156: 18
-- 157: 1
-- 158: 'whishaw, ben'
-- 159: 18
-- 160: 'whishaw, ben'
-- 161: 18
-- 162: 1
-- 163: 'whishaw, ben'
-- 164: 18
-- 165: 1
-- 166: 'whishaw, ben'
-- 167: 18
-- 168: 1
-- 169: 97
-- 170: 1
-- 171: 97
-- 172: 97
-- 173: 1
-- 174: 97
-- 175: 1
-- 176: 97
-- 177: 1
-- 178: 47
-- 179: 1
-- 180: 47
-- 181: 47
-- 182: 1
-- 183: 47
-- 184: 1
-- 185: 47
-- 186: 1
-- 187: 1942
-- 188: 14
-- 189: 1
-- 190: 1942
-- 191: 14
-- 192: 1942
-- 193: 14
-- 194: 1
-- 195: 1942
-- 196: 14
-- 197: 1
-- 198: 1942
-- 199: 14
-- 200: 1
-- 201: 'national film awards'
-- 202: 6
-- 203: 1
-- 204: 'national film awards'
-- 205: 6
-- 206: 'national film awards'
-- 207: 6
-- 208: 1
-- 209: 'national film awards'
-- 210: 6
-- 211: 1
-- 212: 'national film awards'
-- 213: 6
-- 214: 1
-- 215: 4
-- 216: 6
-- 217: 1
-- 218: 4
-- 219: 6
-- 220: 4
-- 221: 6
-- 222: 1
-- 223: 4
-- 224: 6
-- 225: 1
-- 226: 4
-- 227: 6
-- 228: 1
-- 229: 3
-- 230: 6
-- 231: 1
-- 232: 3
-- 233: 6
-- 234: 3
-- 235: 6
-- 236: 1
-- 237: 3
-- 238: 6
-- 239: 1
-- 240: 3
-- 241: 6
-- 242: 1
-- 243: 2
-- 244: 51
-- 245: 1
-- 246: 2
-- 247: 51
-- 248: 2
-- 249: 51
-- 250: 1
-- 251: 2
-- 252: 51
-- 253: 1
-- 254: 2
-- 255: 51
-- 256: 1
-- 257: 'CREW'
-- 258: 2
-- 259: 51
-- 260: 1
-- 261: 'CREW'
-- 262: 2
-- 263: 51
-- 264: 'CREW'
-- 265: 2
-- 266: 51
-- 267: 1
-- 268: 'CREW'
-- 269: 2
-- 270: 51
-- 271: 1
-- 272: 'CREW'
-- 273: 2
-- 274: 51
-- 275: 1
-- 276: 2013
-- 277: 1
-- 278: 17
-- 279: 1
-- 280: 2013
-- 281: 1
-- 282: 17
-- 283: 2013
-- 284: 1
-- 285: 17
-- 286: 1
-- 287: 2013
-- 288: 1
-- 289: 17
-- 290: 1
-- 291: 2013
-- 292: 1
-- 293: 17
-- 294: 1
-- 295: 'de-rouille-et-d-os'
-- 296: 'jacques-audiard'
-- 297: '[["country","FR"]]'
-- 298: '[["edition",1]]'
-- 299: '[["category",2]]'
