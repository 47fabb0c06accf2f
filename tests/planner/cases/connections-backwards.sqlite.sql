WITH cut1 AS

  (SELECT p116.id AS "key", json_object('credits', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c119.cursor, 'node', json_object('id', 'credit_' || c119.id)))
     FROM
      (SELECT *
       FROM
        (SELECT c119.id AS id, hex(json_array('89739e9e',
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
         WHERE c119.person_id = p116.id AND (
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
           WHERE f120.id = c119.film_id) ASC, c119.id ASC LIMIT ?) AS c119 ORDER BY c119.key0 ASC, c119.key1 DESC, c119.key2 DESC) AS c119), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c121
     WHERE c121.person_id = p116.id AND (
      (SELECT f122.year
       FROM film AS f122
       WHERE f122.id = c121.film_id) IS NULL) >= ? AND ((
      (SELECT f122.year
       FROM film AS f122
       WHERE f122.id = c121.film_id) IS NULL) > ? OR (
      (SELECT f122.year
       FROM film AS f122
       WHERE f122.id = c121.film_id) IS NULL) IS ? AND
      (SELECT f122.year
       FROM film AS f122
       WHERE f122.id = c121.film_id) < ? OR (
      (SELECT f122.year
       FROM film AS f122
       WHERE f122.id = c121.film_id) IS NULL) IS ? AND
      (SELECT f122.year
       FROM film AS f122
       WHERE f122.id = c121.film_id) IS ? AND c121.id < ? OR (
      (SELECT f122.year
       FROM film AS f122
       WHERE f122.id = c121.film_id) IS NULL) IS ? AND
      (SELECT f122.year
       FROM film AS f122
       WHERE f122.id = c121.film_id) IS ? AND c121.id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c123
     WHERE c123.person_id = p116.id AND (
      (SELECT f124.year
       FROM film AS f124
       WHERE f124.id = c123.film_id) IS NULL) <= ? AND ((
      (SELECT f124.year
       FROM film AS f124
       WHERE f124.id = c123.film_id) IS NULL) < ? OR (
      (SELECT f124.year
       FROM film AS f124
       WHERE f124.id = c123.film_id) IS NULL) IS ? AND
      (SELECT f124.year
       FROM film AS f124
       WHERE f124.id = c123.film_id) > ? OR (
      (SELECT f124.year
       FROM film AS f124
       WHERE f124.id = c123.film_id) IS NULL) IS ? AND
      (SELECT f124.year
       FROM film AS f124
       WHERE f124.id = c123.film_id) IS ? AND c123.id > ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c125.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('89739e9e',
          (SELECT f126.year
           FROM film AS f126
           WHERE f126.id = c125.film_id) IS NULL,
          (SELECT f126.year
           FROM film AS f126
           WHERE f126.id = c125.film_id), c125.id)) AS cursor,
          (SELECT f126.year
           FROM film AS f126
           WHERE f126.id = c125.film_id) IS NULL AS key0,
          (SELECT f126.year
           FROM film AS f126
           WHERE f126.id = c125.film_id) AS key1, c125.id AS key2
         FROM credit AS c125
         WHERE c125.person_id = p116.id AND (
          (SELECT f126.year
           FROM film AS f126
           WHERE f126.id = c125.film_id) IS NULL) <= ? AND ((
          (SELECT f126.year
           FROM film AS f126
           WHERE f126.id = c125.film_id) IS NULL) < ? OR (
          (SELECT f126.year
           FROM film AS f126
           WHERE f126.id = c125.film_id) IS NULL) IS ? AND
          (SELECT f126.year
           FROM film AS f126
           WHERE f126.id = c125.film_id) > ? OR (
          (SELECT f126.year
           FROM film AS f126
           WHERE f126.id = c125.film_id) IS NULL) IS ? AND
          (SELECT f126.year
           FROM film AS f126
           WHERE f126.id = c125.film_id) IS ? AND c125.id > ?) ORDER BY
          (SELECT f126.year
           FROM film AS f126
           WHERE f126.id = c125.film_id) IS NULL DESC,
          (SELECT f126.year
           FROM film AS f126
           WHERE f126.id = c125.film_id) ASC, c125.id ASC LIMIT ?) AS c125 ORDER BY c125.key0 ASC, c125.key1 DESC, c125.key2 DESC) AS c125 LIMIT 1), 'endCursor',
    (SELECT c127.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('89739e9e',
          (SELECT f128.year
           FROM film AS f128
           WHERE f128.id = c127.film_id) IS NULL,
          (SELECT f128.year
           FROM film AS f128
           WHERE f128.id = c127.film_id), c127.id)) AS cursor,
          (SELECT f128.year
           FROM film AS f128
           WHERE f128.id = c127.film_id) IS NULL AS key0,
          (SELECT f128.year
           FROM film AS f128
           WHERE f128.id = c127.film_id) AS key1, c127.id AS key2
         FROM credit AS c127
         WHERE c127.person_id = p116.id AND (
          (SELECT f128.year
           FROM film AS f128
           WHERE f128.id = c127.film_id) IS NULL) <= ? AND ((
          (SELECT f128.year
           FROM film AS f128
           WHERE f128.id = c127.film_id) IS NULL) < ? OR (
          (SELECT f128.year
           FROM film AS f128
           WHERE f128.id = c127.film_id) IS NULL) IS ? AND
          (SELECT f128.year
           FROM film AS f128
           WHERE f128.id = c127.film_id) > ? OR (
          (SELECT f128.year
           FROM film AS f128
           WHERE f128.id = c127.film_id) IS NULL) IS ? AND
          (SELECT f128.year
           FROM film AS f128
           WHERE f128.id = c127.film_id) IS ? AND c127.id > ?) ORDER BY
          (SELECT f128.year
           FROM film AS f128
           WHERE f128.id = c127.film_id) IS NULL DESC,
          (SELECT f128.year
           FROM film AS f128
           WHERE f128.id = c127.film_id) ASC, c127.id ASC LIMIT ?) AS c127 ORDER BY c127.key0 ASC, c127.key1 DESC, c127.key2 DESC) AS c127 ORDER BY c127.key0 DESC, c127.key1 ASC, c127.key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c130
     WHERE c130.person_id = p116.id)), 'filmography', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c133.cursor, 'node',
      (SELECT json_object('id', 'film_' || f134.id)
       FROM film AS f134
       WHERE f134.id = c133.film_id)))
     FROM
      (SELECT *
       FROM
        (SELECT c133.film_id AS film_id, hex(json_array('2b1f1a21',
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c133.film_id) IS NULL,
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c133.film_id), c133.film_id)) AS cursor,
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c133.film_id) IS NULL AS key0,
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c133.film_id) AS key1, c133.film_id AS key2
         FROM credit AS c133
         WHERE c133.person_id = p116.id GROUP BY c133.person_id, c133.film_id
         HAVING (
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c133.film_id) IS NULL) <= ? AND ((
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c133.film_id) IS NULL) < ? OR (
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c133.film_id) IS NULL) IS ? AND
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c133.film_id) > ? OR (
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c133.film_id) IS NULL) IS ? AND
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c133.film_id) IS ? AND c133.film_id > ?) ORDER BY
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c133.film_id) IS NULL DESC,
          (SELECT f135.year
           FROM film AS f135
           WHERE f135.id = c133.film_id) ASC, c133.film_id ASC LIMIT ?) AS c133 ORDER BY c133.key0 ASC, c133.key1 DESC, c133.key2 DESC) AS c133), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c136
     WHERE c136.person_id = p116.id GROUP BY c136.person_id, c136.film_id
     HAVING (
      (SELECT f137.year
       FROM film AS f137
       WHERE f137.id = c136.film_id) IS NULL) >= ? AND ((
      (SELECT f137.year
       FROM film AS f137
       WHERE f137.id = c136.film_id) IS NULL) > ? OR (
      (SELECT f137.year
       FROM film AS f137
       WHERE f137.id = c136.film_id) IS NULL) IS ? AND
      (SELECT f137.year
       FROM film AS f137
       WHERE f137.id = c136.film_id) < ? OR (
      (SELECT f137.year
       FROM film AS f137
       WHERE f137.id = c136.film_id) IS NULL) IS ? AND
      (SELECT f137.year
       FROM film AS f137
       WHERE f137.id = c136.film_id) IS ? AND c136.film_id < ? OR (
      (SELECT f137.year
       FROM film AS f137
       WHERE f137.id = c136.film_id) IS NULL) IS ? AND
      (SELECT f137.year
       FROM film AS f137
       WHERE f137.id = c136.film_id) IS ? AND c136.film_id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c138
     WHERE c138.person_id = p116.id GROUP BY c138.person_id, c138.film_id
     HAVING (
      (SELECT f139.year
       FROM film AS f139
       WHERE f139.id = c138.film_id) IS NULL) <= ? AND ((
      (SELECT f139.year
       FROM film AS f139
       WHERE f139.id = c138.film_id) IS NULL) < ? OR (
      (SELECT f139.year
       FROM film AS f139
       WHERE f139.id = c138.film_id) IS NULL) IS ? AND
      (SELECT f139.year
       FROM film AS f139
       WHERE f139.id = c138.film_id) > ? OR (
      (SELECT f139.year
       FROM film AS f139
       WHERE f139.id = c138.film_id) IS NULL) IS ? AND
      (SELECT f139.year
       FROM film AS f139
       WHERE f139.id = c138.film_id) IS ? AND c138.film_id > ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c140.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('2b1f1a21',
          (SELECT f141.year
           FROM film AS f141
           WHERE f141.id = c140.film_id) IS NULL,
          (SELECT f141.year
           FROM film AS f141
           WHERE f141.id = c140.film_id), c140.film_id)) AS cursor,
          (SELECT f141.year
           FROM film AS f141
           WHERE f141.id = c140.film_id) IS NULL AS key0,
          (SELECT f141.year
           FROM film AS f141
           WHERE f141.id = c140.film_id) AS key1, c140.film_id AS key2
         FROM credit AS c140
         WHERE c140.person_id = p116.id GROUP BY c140.person_id, c140.film_id
         HAVING (
          (SELECT f141.year
           FROM film AS f141
           WHERE f141.id = c140.film_id) IS NULL) <= ? AND ((
          (SELECT f141.year
           FROM film AS f141
           WHERE f141.id = c140.film_id) IS NULL) < ? OR (
          (SELECT f141.year
           FROM film AS f141
           WHERE f141.id = c140.film_id) IS NULL) IS ? AND
          (SELECT f141.year
           FROM film AS f141
           WHERE f141.id = c140.film_id) > ? OR (
          (SELECT f141.year
           FROM film AS f141
           WHERE f141.id = c140.film_id) IS NULL) IS ? AND
          (SELECT f141.year
           FROM film AS f141
           WHERE f141.id = c140.film_id) IS ? AND c140.film_id > ?) ORDER BY
          (SELECT f141.year
           FROM film AS f141
           WHERE f141.id = c140.film_id) IS NULL DESC,
          (SELECT f141.year
           FROM film AS f141
           WHERE f141.id = c140.film_id) ASC, c140.film_id ASC LIMIT ?) AS c140 ORDER BY c140.key0 ASC, c140.key1 DESC, c140.key2 DESC) AS c140 LIMIT 1), 'endCursor',
    (SELECT c142.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('2b1f1a21',
          (SELECT f143.year
           FROM film AS f143
           WHERE f143.id = c142.film_id) IS NULL,
          (SELECT f143.year
           FROM film AS f143
           WHERE f143.id = c142.film_id), c142.film_id)) AS cursor,
          (SELECT f143.year
           FROM film AS f143
           WHERE f143.id = c142.film_id) IS NULL AS key0,
          (SELECT f143.year
           FROM film AS f143
           WHERE f143.id = c142.film_id) AS key1, c142.film_id AS key2
         FROM credit AS c142
         WHERE c142.person_id = p116.id GROUP BY c142.person_id, c142.film_id
         HAVING (
          (SELECT f143.year
           FROM film AS f143
           WHERE f143.id = c142.film_id) IS NULL) <= ? AND ((
          (SELECT f143.year
           FROM film AS f143
           WHERE f143.id = c142.film_id) IS NULL) < ? OR (
          (SELECT f143.year
           FROM film AS f143
           WHERE f143.id = c142.film_id) IS NULL) IS ? AND
          (SELECT f143.year
           FROM film AS f143
           WHERE f143.id = c142.film_id) > ? OR (
          (SELECT f143.year
           FROM film AS f143
           WHERE f143.id = c142.film_id) IS NULL) IS ? AND
          (SELECT f143.year
           FROM film AS f143
           WHERE f143.id = c142.film_id) IS ? AND c142.film_id > ?) ORDER BY
          (SELECT f143.year
           FROM film AS f143
           WHERE f143.id = c142.film_id) IS NULL DESC,
          (SELECT f143.year
           FROM film AS f143
           WHERE f143.id = c142.film_id) ASC, c142.film_id ASC LIMIT ?) AS c142 ORDER BY c142.key0 ASC, c142.key1 DESC, c142.key2 DESC) AS c142 ORDER BY c142.key0 DESC, c142.key1 ASC, c142.key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c145
       WHERE c145.person_id = p116.id GROUP BY c145.person_id, c145.film_id) AS c145)), 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n148.cursor, 'node',
      (SELECT json_object('id', 'nomination_' || n149.id)
       FROM nomination AS n149
       WHERE n149.id = n148.nomination_id)))
     FROM
      (SELECT *
       FROM
        (SELECT n148.nomination_id AS nomination_id, hex(json_array('860651f9',
          (SELECT n150.year
           FROM nomination AS n150
           WHERE n150.id = n148.nomination_id), n148.id)) AS cursor,
          (SELECT n150.year
           FROM nomination AS n150
           WHERE n150.id = n148.nomination_id) AS key0, n148.id AS key1
         FROM nominee AS n148
         WHERE n148.person_id = p116.id AND (
          (SELECT n150.year
           FROM nomination AS n150
           WHERE n150.id = n148.nomination_id), n148.id) > (?, ?) ORDER BY
          (SELECT n150.year
           FROM nomination AS n150
           WHERE n150.id = n148.nomination_id) ASC, n148.id ASC LIMIT ?) AS n148 ORDER BY n148.key0 DESC, n148.key1 DESC) AS n148), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nominee AS n151
     WHERE n151.person_id = p116.id AND (
      (SELECT n152.year
       FROM nomination AS n152
       WHERE n152.id = n151.nomination_id), n151.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nominee AS n153
     WHERE n153.person_id = p116.id AND (
      (SELECT n154.year
       FROM nomination AS n154
       WHERE n154.id = n153.nomination_id), n153.id) > (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n155.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('860651f9',
          (SELECT n156.year
           FROM nomination AS n156
           WHERE n156.id = n155.nomination_id), n155.id)) AS cursor,
          (SELECT n156.year
           FROM nomination AS n156
           WHERE n156.id = n155.nomination_id) AS key0, n155.id AS key1
         FROM nominee AS n155
         WHERE n155.person_id = p116.id AND (
          (SELECT n156.year
           FROM nomination AS n156
           WHERE n156.id = n155.nomination_id), n155.id) > (?, ?) ORDER BY
          (SELECT n156.year
           FROM nomination AS n156
           WHERE n156.id = n155.nomination_id) ASC, n155.id ASC LIMIT ?) AS n155 ORDER BY n155.key0 DESC, n155.key1 DESC) AS n155 LIMIT 1), 'endCursor',
    (SELECT n157.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('860651f9',
          (SELECT n158.year
           FROM nomination AS n158
           WHERE n158.id = n157.nomination_id), n157.id)) AS cursor,
          (SELECT n158.year
           FROM nomination AS n158
           WHERE n158.id = n157.nomination_id) AS key0, n157.id AS key1
         FROM nominee AS n157
         WHERE n157.person_id = p116.id AND (
          (SELECT n158.year
           FROM nomination AS n158
           WHERE n158.id = n157.nomination_id), n157.id) > (?, ?) ORDER BY
          (SELECT n158.year
           FROM nomination AS n158
           WHERE n158.id = n157.nomination_id) ASC, n157.id ASC LIMIT ?) AS n157 ORDER BY n157.key0 DESC, n157.key1 DESC) AS n157 ORDER BY n157.key0 ASC, n157.key1 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nominee AS n160
     WHERE n160.person_id = p116.id))) AS value
   FROM person AS p116),
cut2 AS

  (SELECT c161.code AS "key", json_object('films', json_object('edges',
    (SELECT json_group_array(json_object('cursor', f164.cursor, 'node',
      (SELECT json_object('id', 'film_' || f165.id)
       FROM film AS f165
       WHERE f165.id = f164.film_id)))
     FROM
      (SELECT *
       FROM
        (SELECT f164.film_id AS film_id, hex(json_array('6458d386',
          (SELECT f166.title_key
           FROM film AS f166
           WHERE f166.id = f164.film_id), f164.id)) AS cursor,
          (SELECT f166.title_key
           FROM film AS f166
           WHERE f166.id = f164.film_id) AS key0, f164.id AS key1
         FROM film_country AS f164
         WHERE f164.country_code = c161.code AND (
          (SELECT f166.title_key
           FROM film AS f166
           WHERE f166.id = f164.film_id), f164.id) < (?, ?) ORDER BY
          (SELECT f166.title_key
           FROM film AS f166
           WHERE f166.id = f164.film_id) DESC, f164.id DESC LIMIT ?) AS f164 ORDER BY f164.key0 ASC, f164.key1 ASC) AS f164), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f167
     WHERE f167.country_code = c161.code AND (
      (SELECT f168.title_key
       FROM film AS f168
       WHERE f168.id = f167.film_id), f167.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f169
     WHERE f169.country_code = c161.code AND (
      (SELECT f170.title_key
       FROM film AS f170
       WHERE f170.id = f169.film_id), f169.id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT f171.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('6458d386',
          (SELECT f172.title_key
           FROM film AS f172
           WHERE f172.id = f171.film_id), f171.id)) AS cursor,
          (SELECT f172.title_key
           FROM film AS f172
           WHERE f172.id = f171.film_id) AS key0, f171.id AS key1
         FROM film_country AS f171
         WHERE f171.country_code = c161.code AND (
          (SELECT f172.title_key
           FROM film AS f172
           WHERE f172.id = f171.film_id), f171.id) < (?, ?) ORDER BY
          (SELECT f172.title_key
           FROM film AS f172
           WHERE f172.id = f171.film_id) DESC, f171.id DESC LIMIT ?) AS f171 ORDER BY f171.key0 ASC, f171.key1 ASC) AS f171 LIMIT 1), 'endCursor',
    (SELECT f173.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('6458d386',
          (SELECT f174.title_key
           FROM film AS f174
           WHERE f174.id = f173.film_id), f173.id)) AS cursor,
          (SELECT f174.title_key
           FROM film AS f174
           WHERE f174.id = f173.film_id) AS key0, f173.id AS key1
         FROM film_country AS f173
         WHERE f173.country_code = c161.code AND (
          (SELECT f174.title_key
           FROM film AS f174
           WHERE f174.id = f173.film_id), f173.id) < (?, ?) ORDER BY
          (SELECT f174.title_key
           FROM film AS f174
           WHERE f174.id = f173.film_id) DESC, f173.id DESC LIMIT ?) AS f173 ORDER BY f173.key0 ASC, f173.key1 ASC) AS f173 ORDER BY f173.key0 DESC, f173.key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM film_country AS f176
     WHERE f176.country_code = c161.code))) AS value
   FROM country AS c161),
cut3 AS

  (SELECT a177.id AS "key", json_object('nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n179.cursor, 'node', json_object('id', 'nomination_' || n179.id)))
     FROM
      (SELECT *
       FROM
        (SELECT n179.id AS id, hex(json_array('cdb59421', n179.position, n179.id)) AS cursor, n179.position AS key0, n179.id AS key1
         FROM nomination AS n179
         WHERE n179.edition_id = a177.id AND (n179.position, n179.id) < (?, ?) ORDER BY n179.position DESC, n179.id DESC LIMIT ?) AS n179 ORDER BY n179.key0 ASC, n179.key1 ASC) AS n179), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n180
     WHERE n180.edition_id = a177.id AND (n180.position, n180.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n181
     WHERE n181.edition_id = a177.id AND (n181.position, n181.id) < (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n182.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('cdb59421', n182.position, n182.id)) AS cursor, n182.position AS key0, n182.id AS key1
         FROM nomination AS n182
         WHERE n182.edition_id = a177.id AND (n182.position, n182.id) < (?, ?) ORDER BY n182.position DESC, n182.id DESC LIMIT ?) AS n182 ORDER BY n182.key0 ASC, n182.key1 ASC) AS n182 LIMIT 1), 'endCursor',
    (SELECT n183.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('cdb59421', n183.position, n183.id)) AS cursor, n183.position AS key0, n183.id AS key1
         FROM nomination AS n183
         WHERE n183.edition_id = a177.id AND (n183.position, n183.id) < (?, ?) ORDER BY n183.position DESC, n183.id DESC LIMIT ?) AS n183 ORDER BY n183.key0 ASC, n183.key1 ASC) AS n183 ORDER BY n183.key0 DESC, n183.key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nomination AS n184
     WHERE n184.edition_id = a177.id))) AS value
   FROM award_edition AS a177),
cut4 AS

  (SELECT a185.id AS "key", json_object('nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n187.cursor, 'node', json_object('id', 'nomination_' || n187.id)))
     FROM
      (SELECT *
       FROM
        (SELECT n187.id AS id, hex(json_array('32c39e30', n187.year, n187.id)) AS cursor, n187.year AS key0, n187.id AS key1
         FROM nomination AS n187
         WHERE n187.category_id = a185.id AND (n187.year, n187.id) > (?, ?) ORDER BY n187.year ASC, n187.id ASC LIMIT ?) AS n187 ORDER BY n187.key0 DESC, n187.key1 DESC) AS n187), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n188
     WHERE n188.category_id = a185.id AND (n188.year, n188.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n189
     WHERE n189.category_id = a185.id AND (n189.year, n189.id) > (?, ?) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n190.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('32c39e30', n190.year, n190.id)) AS cursor, n190.year AS key0, n190.id AS key1
         FROM nomination AS n190
         WHERE n190.category_id = a185.id AND (n190.year, n190.id) > (?, ?) ORDER BY n190.year ASC, n190.id ASC LIMIT ?) AS n190 ORDER BY n190.key0 DESC, n190.key1 DESC) AS n190 LIMIT 1), 'endCursor',
    (SELECT n191.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('32c39e30', n191.year, n191.id)) AS cursor, n191.year AS key0, n191.id AS key1
         FROM nomination AS n191
         WHERE n191.category_id = a185.id AND (n191.year, n191.id) > (?, ?) ORDER BY n191.year ASC, n191.id ASC LIMIT ?) AS n191 ORDER BY n191.key0 DESC, n191.key1 DESC) AS n191 ORDER BY n191.key0 ASC, n191.key1 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nomination AS n192
     WHERE n192.category_id = a185.id))) AS value
   FROM award_category AS a185)
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
     WHERE a87.id = json_extract(each157.value, '$[1]')) WHEN (json_extract(each157.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s88
     WHERE s88.id = json_extract(each157.value, '$[1]')) WHEN (json_extract(each157.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c89
     WHERE c89.id = json_extract(each157.value, '$[1]')) WHEN (json_extract(each157.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j90
     WHERE j90.id = json_extract(each157.value, '$[1]')) WHEN (json_extract(each157.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c91
     WHERE c91.id = json_extract(each157.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each157), 'edition',
  (SELECT CASE WHEN (json_extract(each158.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c92
     WHERE c92.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f93
     WHERE f93.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c94
     WHERE c94.code = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p95
     WHERE p95.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n96
     WHERE n96.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a97
     WHERE a97.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'edition') THEN
    (SELECT json(
      (SELECT cut3.value
       FROM cut3
       WHERE cut3.key = a98.id))
     FROM award_edition AS a98
     WHERE a98.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a99
     WHERE a99.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s100
     WHERE s100.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c101
     WHERE c101.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j102
     WHERE j102.id = json_extract(each158.value, '$[1]')) WHEN (json_extract(each158.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c103
     WHERE c103.id = json_extract(each158.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each158), 'category',
  (SELECT CASE WHEN (json_extract(each159.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c104
     WHERE c104.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f105
     WHERE f105.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c106
     WHERE c106.code = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p107
     WHERE p107.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n108
     WHERE n108.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a109
     WHERE a109.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a110
     WHERE a110.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'category') THEN
    (SELECT json(
      (SELECT cut4.value
       FROM cut4
       WHERE cut4.key = a111.id))
     FROM award_category AS a111
     WHERE a111.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s112
     WHERE s112.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c113
     WHERE c113.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j114
     WHERE j114.id = json_extract(each159.value, '$[1]')) WHEN (json_extract(each159.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c115
     WHERE c115.id = json_extract(each159.value, '$[1]')) ELSE NULL END
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
