WITH cut5 AS

  (SELECT a191.id AS "key", json_object('nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n193.cursor, 'node', json_object('id', 'nomination_' || n193.id)))
     FROM
      (SELECT *
       FROM
        (SELECT n193.id AS id, hex(json_array('32c39e30', n193.year, n193.id)) AS cursor, n193.year AS key0, n193.id AS key1
         FROM nomination AS n193
         WHERE n193.category_id = a191.id AND (n193.year, n193.id) > (?, ?) ORDER BY n193.year ASC, n193.id ASC LIMIT +?) AS n193 ORDER BY key0 DESC, key1 DESC) AS n193), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n194
     WHERE n194.category_id = a191.id AND (n194.year, n194.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n195
     WHERE n195.category_id = a191.id AND (n195.year, n195.id) > (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n196.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('32c39e30', n196.year, n196.id)) AS cursor, n196.year AS key0, n196.id AS key1
         FROM nomination AS n196
         WHERE n196.category_id = a191.id AND (n196.year, n196.id) > (?, ?) ORDER BY n196.year ASC, n196.id ASC LIMIT +?) AS n196 ORDER BY key0 DESC, key1 DESC) AS n196 LIMIT 1), 'endCursor',
    (SELECT n197.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('32c39e30', n197.year, n197.id)) AS cursor, n197.year AS key0, n197.id AS key1
         FROM nomination AS n197
         WHERE n197.category_id = a191.id AND (n197.year, n197.id) > (?, ?) ORDER BY n197.year ASC, n197.id ASC LIMIT +?) AS n197 ORDER BY key0 DESC, key1 DESC) AS n197 ORDER BY key0 ASC, key1 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nomination AS n198
     WHERE n198.category_id = a191.id))) AS value
   FROM award_category AS a191),
cut4 AS

  (SELECT a183.id AS "key", json_object('nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n185.cursor, 'node', json_object('id', 'nomination_' || n185.id)))
     FROM
      (SELECT *
       FROM
        (SELECT n185.id AS id, hex(json_array('cdb59421', n185.position, n185.id)) AS cursor, n185.position AS key0, n185.id AS key1
         FROM nomination AS n185
         WHERE n185.edition_id = a183.id AND (n185.position, n185.id) < (?, ?) ORDER BY n185.position DESC, n185.id DESC LIMIT +?) AS n185 ORDER BY key0 ASC, key1 ASC) AS n185), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n186
     WHERE n186.edition_id = a183.id AND (n186.position, n186.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n187
     WHERE n187.edition_id = a183.id AND (n187.position, n187.id) < (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n188.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('cdb59421', n188.position, n188.id)) AS cursor, n188.position AS key0, n188.id AS key1
         FROM nomination AS n188
         WHERE n188.edition_id = a183.id AND (n188.position, n188.id) < (?, ?) ORDER BY n188.position DESC, n188.id DESC LIMIT +?) AS n188 ORDER BY key0 ASC, key1 ASC) AS n188 LIMIT 1), 'endCursor',
    (SELECT n189.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('cdb59421', n189.position, n189.id)) AS cursor, n189.position AS key0, n189.id AS key1
         FROM nomination AS n189
         WHERE n189.edition_id = a183.id AND (n189.position, n189.id) < (?, ?) ORDER BY n189.position DESC, n189.id DESC LIMIT +?) AS n189 ORDER BY key0 ASC, key1 ASC) AS n189 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nomination AS n190
     WHERE n190.edition_id = a183.id))) AS value
   FROM award_edition AS a183),
cut3 AS

  (SELECT c167.code AS "key", json_object('films', json_object('edges',
    (SELECT json_group_array(json_object('cursor', f170.cursor, 'node', json_object('id', 'film_' || f171.id)))
     FROM
      (SELECT *
       FROM
        (SELECT f170.film_id AS film_id, hex(json_array('6458d386',
          (SELECT f172.title_key
           FROM film AS f172
           WHERE f172.id = f170.film_id), f170.id)) AS cursor,
          (SELECT f172.title_key
           FROM film AS f172
           WHERE f172.id = f170.film_id) AS key0, f170.id AS key1
         FROM film_country AS f170
         WHERE f170.country_code = c167.code AND (
          (SELECT f172.title_key
           FROM film AS f172
           WHERE f172.id = f170.film_id), f170.id) < (?, ?) ORDER BY
          (SELECT f172.title_key
           FROM film AS f172
           WHERE f172.id = f170.film_id) DESC, f170.id DESC LIMIT +?) AS f170 ORDER BY key0 ASC, key1 ASC) AS f170 CROSS JOIN film AS f171 ON f171.id = f170.film_id), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f173
     WHERE f173.country_code = c167.code AND (
      (SELECT f174.title_key
       FROM film AS f174
       WHERE f174.id = f173.film_id), f173.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f175
     WHERE f175.country_code = c167.code AND (
      (SELECT f176.title_key
       FROM film AS f176
       WHERE f176.id = f175.film_id), f175.id) < (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT f177.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('6458d386',
          (SELECT f178.title_key
           FROM film AS f178
           WHERE f178.id = f177.film_id), f177.id)) AS cursor,
          (SELECT f178.title_key
           FROM film AS f178
           WHERE f178.id = f177.film_id) AS key0, f177.id AS key1
         FROM film_country AS f177
         WHERE f177.country_code = c167.code AND (
          (SELECT f178.title_key
           FROM film AS f178
           WHERE f178.id = f177.film_id), f177.id) < (?, ?) ORDER BY
          (SELECT f178.title_key
           FROM film AS f178
           WHERE f178.id = f177.film_id) DESC, f177.id DESC LIMIT +?) AS f177 ORDER BY key0 ASC, key1 ASC) AS f177 LIMIT 1), 'endCursor',
    (SELECT f179.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('6458d386',
          (SELECT f180.title_key
           FROM film AS f180
           WHERE f180.id = f179.film_id), f179.id)) AS cursor,
          (SELECT f180.title_key
           FROM film AS f180
           WHERE f180.id = f179.film_id) AS key0, f179.id AS key1
         FROM film_country AS f179
         WHERE f179.country_code = c167.code AND (
          (SELECT f180.title_key
           FROM film AS f180
           WHERE f180.id = f179.film_id), f179.id) < (?, ?) ORDER BY
          (SELECT f180.title_key
           FROM film AS f180
           WHERE f180.id = f179.film_id) DESC, f179.id DESC LIMIT +?) AS f179 ORDER BY key0 ASC, key1 ASC) AS f179 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM film_country AS f182
     WHERE f182.country_code = c167.code))) AS value
   FROM country AS c167),
cut2 AS

  (SELECT p136.id AS "key", json_object('credits', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c138.cursor, 'node', json_object('id', 'credit_' || c138.id)))
     FROM
      (SELECT *
       FROM
        (SELECT c138.id AS id, hex(json_array('2815775f', c138.film_year IS NULL, c138.film_year, c138.id)) AS cursor, c138.film_year AS key1, c138.id AS key2
         FROM credit AS c138
         WHERE c138.person_id = p136.id AND (c138.film_year IS NULL) <= ? AND ((c138.film_year IS NULL) < ? OR (c138.film_year IS NULL) IS ? AND c138.film_year > ? OR (c138.film_year IS NULL) IS ? AND c138.film_year IS ? AND c138.id > ?) ORDER BY c138.film_year ASC NULLS FIRST, c138.id ASC LIMIT +?) AS c138 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c138), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c139
     WHERE c139.person_id = p136.id AND (c139.film_year IS NULL) >= ? AND ((c139.film_year IS NULL) > ? OR (c139.film_year IS NULL) IS ? AND c139.film_year < ? OR (c139.film_year IS NULL) IS ? AND c139.film_year IS ? AND c139.id < ? OR (c139.film_year IS NULL) IS ? AND c139.film_year IS ? AND c139.id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c140
     WHERE c140.person_id = p136.id AND (c140.film_year IS NULL) <= ? AND ((c140.film_year IS NULL) < ? OR (c140.film_year IS NULL) IS ? AND c140.film_year > ? OR (c140.film_year IS NULL) IS ? AND c140.film_year IS ? AND c140.id > ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c141.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('2815775f', c141.film_year IS NULL, c141.film_year, c141.id)) AS cursor, c141.film_year AS key1, c141.id AS key2
         FROM credit AS c141
         WHERE c141.person_id = p136.id AND (c141.film_year IS NULL) <= ? AND ((c141.film_year IS NULL) < ? OR (c141.film_year IS NULL) IS ? AND c141.film_year > ? OR (c141.film_year IS NULL) IS ? AND c141.film_year IS ? AND c141.id > ?) ORDER BY c141.film_year ASC NULLS FIRST, c141.id ASC LIMIT +?) AS c141 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c141 LIMIT 1), 'endCursor',
    (SELECT c142.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('2815775f', c142.film_year IS NULL, c142.film_year, c142.id)) AS cursor, c142.film_year AS key1, c142.id AS key2
         FROM credit AS c142
         WHERE c142.person_id = p136.id AND (c142.film_year IS NULL) <= ? AND ((c142.film_year IS NULL) < ? OR (c142.film_year IS NULL) IS ? AND c142.film_year > ? OR (c142.film_year IS NULL) IS ? AND c142.film_year IS ? AND c142.id > ?) ORDER BY c142.film_year ASC NULLS FIRST, c142.id ASC LIMIT +?) AS c142 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c142 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c143
     WHERE c143.person_id = p136.id)), 'filmography', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c145.cursor, 'node', json_object('id', 'film_' || f146.id)))
     FROM
      (SELECT *
       FROM
        (SELECT c145.film_id AS film_id, hex(json_array('8e1a3922', min(c145.film_year) IS NULL, min(c145.film_year), c145.film_id)) AS cursor, min(c145.film_year) AS key1, c145.film_id AS key2
         FROM credit AS c145
         WHERE c145.person_id = p136.id GROUP BY c145.person_id, c145.film_id
         HAVING (min(c145.film_year) IS NULL) <= ? AND ((min(c145.film_year) IS NULL) < ? OR (min(c145.film_year) IS NULL) IS ? AND min(c145.film_year) > ? OR (min(c145.film_year) IS NULL) IS ? AND min(c145.film_year) IS ? AND c145.film_id > ?) ORDER BY min(c145.film_year) ASC NULLS FIRST, c145.film_id ASC LIMIT +?) AS c145 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c145 CROSS JOIN film AS f146 ON f146.id = c145.film_id), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c147
     WHERE c147.person_id = p136.id GROUP BY c147.person_id, c147.film_id
     HAVING (min(c147.film_year) IS NULL) >= ? AND ((min(c147.film_year) IS NULL) > ? OR (min(c147.film_year) IS NULL) IS ? AND min(c147.film_year) < ? OR (min(c147.film_year) IS NULL) IS ? AND min(c147.film_year) IS ? AND c147.film_id < ? OR (min(c147.film_year) IS NULL) IS ? AND min(c147.film_year) IS ? AND c147.film_id IS ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c148
     WHERE c148.person_id = p136.id GROUP BY c148.person_id, c148.film_id
     HAVING (min(c148.film_year) IS NULL) <= ? AND ((min(c148.film_year) IS NULL) < ? OR (min(c148.film_year) IS NULL) IS ? AND min(c148.film_year) > ? OR (min(c148.film_year) IS NULL) IS ? AND min(c148.film_year) IS ? AND c148.film_id > ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c149.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('8e1a3922', min(c149.film_year) IS NULL, min(c149.film_year), c149.film_id)) AS cursor, min(c149.film_year) AS key1, c149.film_id AS key2
         FROM credit AS c149
         WHERE c149.person_id = p136.id GROUP BY c149.person_id, c149.film_id
         HAVING (min(c149.film_year) IS NULL) <= ? AND ((min(c149.film_year) IS NULL) < ? OR (min(c149.film_year) IS NULL) IS ? AND min(c149.film_year) > ? OR (min(c149.film_year) IS NULL) IS ? AND min(c149.film_year) IS ? AND c149.film_id > ?) ORDER BY min(c149.film_year) ASC NULLS FIRST, c149.film_id ASC LIMIT +?) AS c149 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c149 LIMIT 1), 'endCursor',
    (SELECT c150.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('8e1a3922', min(c150.film_year) IS NULL, min(c150.film_year), c150.film_id)) AS cursor, min(c150.film_year) AS key1, c150.film_id AS key2
         FROM credit AS c150
         WHERE c150.person_id = p136.id GROUP BY c150.person_id, c150.film_id
         HAVING (min(c150.film_year) IS NULL) <= ? AND ((min(c150.film_year) IS NULL) < ? OR (min(c150.film_year) IS NULL) IS ? AND min(c150.film_year) > ? OR (min(c150.film_year) IS NULL) IS ? AND min(c150.film_year) IS ? AND c150.film_id > ?) ORDER BY min(c150.film_year) ASC NULLS FIRST, c150.film_id ASC LIMIT +?) AS c150 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c150 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c151
       WHERE c151.person_id = p136.id GROUP BY c151.person_id, c151.film_id) AS c151)), 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n154.cursor, 'node', json_object('id', 'nomination_' || n155.id)))
     FROM
      (SELECT *
       FROM
        (SELECT n154.nomination_id AS nomination_id, hex(json_array('860651f9',
          (SELECT n156.year
           FROM nomination AS n156
           WHERE n156.id = n154.nomination_id), n154.id)) AS cursor,
          (SELECT n156.year
           FROM nomination AS n156
           WHERE n156.id = n154.nomination_id) AS key0, n154.id AS key1
         FROM nominee AS n154
         WHERE n154.person_id = p136.id AND (
          (SELECT n156.year
           FROM nomination AS n156
           WHERE n156.id = n154.nomination_id), n154.id) > (?, ?) ORDER BY
          (SELECT n156.year
           FROM nomination AS n156
           WHERE n156.id = n154.nomination_id) ASC, n154.id ASC LIMIT +?) AS n154 ORDER BY key0 DESC, key1 DESC) AS n154 CROSS JOIN nomination AS n155 ON n155.id = n154.nomination_id), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nominee AS n157
     WHERE n157.person_id = p136.id AND (
      (SELECT n158.year
       FROM nomination AS n158
       WHERE n158.id = n157.nomination_id), n157.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nominee AS n159
     WHERE n159.person_id = p136.id AND (
      (SELECT n160.year
       FROM nomination AS n160
       WHERE n160.id = n159.nomination_id), n159.id) > (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n161.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('860651f9',
          (SELECT n162.year
           FROM nomination AS n162
           WHERE n162.id = n161.nomination_id), n161.id)) AS cursor,
          (SELECT n162.year
           FROM nomination AS n162
           WHERE n162.id = n161.nomination_id) AS key0, n161.id AS key1
         FROM nominee AS n161
         WHERE n161.person_id = p136.id AND (
          (SELECT n162.year
           FROM nomination AS n162
           WHERE n162.id = n161.nomination_id), n161.id) > (?, ?) ORDER BY
          (SELECT n162.year
           FROM nomination AS n162
           WHERE n162.id = n161.nomination_id) ASC, n161.id ASC LIMIT +?) AS n161 ORDER BY key0 DESC, key1 DESC) AS n161 LIMIT 1), 'endCursor',
    (SELECT n163.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('860651f9',
          (SELECT n164.year
           FROM nomination AS n164
           WHERE n164.id = n163.nomination_id), n163.id)) AS cursor,
          (SELECT n164.year
           FROM nomination AS n164
           WHERE n164.id = n163.nomination_id) AS key0, n163.id AS key1
         FROM nominee AS n163
         WHERE n163.person_id = p136.id AND (
          (SELECT n164.year
           FROM nomination AS n164
           WHERE n164.id = n163.nomination_id), n163.id) > (?, ?) ORDER BY
          (SELECT n164.year
           FROM nomination AS n164
           WHERE n164.id = n163.nomination_id) ASC, n163.id ASC LIMIT +?) AS n163 ORDER BY key0 DESC, key1 DESC) AS n163 ORDER BY key0 ASC, key1 ASC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nominee AS n166
     WHERE n166.person_id = p136.id))) AS value
   FROM person AS p136),
cut1 AS

  (SELECT f94.id AS "key", json_object('cast', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c96.cursor, 'node', json_object('id', 'credit_' || c96.id)))
     FROM
      (SELECT *
       FROM
        (SELECT c96.id AS id, hex(json_array('0c4d4868', c96.rank, c96.id)) AS cursor, c96.rank AS key0, c96.id AS key1
         FROM credit AS c96
         WHERE c96.film_id = f94.id AND c96.kind = 'CAST' AND (c96.rank, c96.id) < (?, ?) ORDER BY c96.rank DESC, c96.id DESC LIMIT +?) AS c96 ORDER BY key0 ASC, key1 ASC) AS c96), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c97
     WHERE c97.film_id = f94.id AND c97.kind = 'CAST' AND (c97.rank, c97.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c98
     WHERE c98.film_id = f94.id AND c98.kind = 'CAST' AND (c98.rank, c98.id) < (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c99.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('0c4d4868', c99.rank, c99.id)) AS cursor, c99.rank AS key0, c99.id AS key1
         FROM credit AS c99
         WHERE c99.film_id = f94.id AND c99.kind = 'CAST' AND (c99.rank, c99.id) < (?, ?) ORDER BY c99.rank DESC, c99.id DESC LIMIT +?) AS c99 ORDER BY key0 ASC, key1 ASC) AS c99 LIMIT 1), 'endCursor',
    (SELECT c100.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('0c4d4868', c100.rank, c100.id)) AS cursor, c100.rank AS key0, c100.id AS key1
         FROM credit AS c100
         WHERE c100.film_id = f94.id AND c100.kind = 'CAST' AND (c100.rank, c100.id) < (?, ?) ORDER BY c100.rank DESC, c100.id DESC LIMIT +?) AS c100 ORDER BY key0 ASC, key1 ASC) AS c100 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c101
     WHERE c101.film_id = f94.id AND c101.kind = 'CAST')), 'characters', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c103.cursor, 'node', json_object('id', 'character_' || c103.id)))
     FROM
      (SELECT *
       FROM
        (SELECT c103.id AS id, hex(json_array('333d4094', c103.position, c103.id)) AS cursor, c103.position AS key0, c103.id AS key1
         FROM character AS c103
         WHERE c103.film_id = f94.id AND (c103.position, c103.id) < (?, ?) ORDER BY c103.position DESC, c103.id DESC LIMIT +?) AS c103 ORDER BY key0 ASC, key1 ASC) AS c103), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM character AS c104
     WHERE c104.film_id = f94.id AND (c104.position, c104.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM character AS c105
     WHERE c105.film_id = f94.id AND (c105.position, c105.id) < (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c106.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('333d4094', c106.position, c106.id)) AS cursor, c106.position AS key0, c106.id AS key1
         FROM character AS c106
         WHERE c106.film_id = f94.id AND (c106.position, c106.id) < (?, ?) ORDER BY c106.position DESC, c106.id DESC LIMIT +?) AS c106 ORDER BY key0 ASC, key1 ASC) AS c106 LIMIT 1), 'endCursor',
    (SELECT c107.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('333d4094', c107.position, c107.id)) AS cursor, c107.position AS key0, c107.id AS key1
         FROM character AS c107
         WHERE c107.film_id = f94.id AND (c107.position, c107.id) < (?, ?) ORDER BY c107.position DESC, c107.id DESC LIMIT +?) AS c107 ORDER BY key0 ASC, key1 ASC) AS c107 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM character AS c108
     WHERE c108.film_id = f94.id)), 'crew', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c110.cursor, 'node', json_object('id', 'credit_' || c110.id)))
     FROM
      (SELECT *
       FROM
        (SELECT c110.id AS id, hex(json_array('0c4d4868', c110.rank, c110.id)) AS cursor, c110.rank AS key0, c110.id AS key1
         FROM credit AS c110
         WHERE c110.film_id = f94.id AND c110.kind = 'CREW' AND (c110.rank, c110.id) < (?, ?) ORDER BY c110.rank DESC, c110.id DESC LIMIT +?) AS c110 ORDER BY key0 ASC, key1 ASC) AS c110), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c111
     WHERE c111.film_id = f94.id AND c111.kind = 'CREW' AND (c111.rank, c111.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c112
     WHERE c112.film_id = f94.id AND c112.kind = 'CREW' AND (c112.rank, c112.id) < (?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c113.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('0c4d4868', c113.rank, c113.id)) AS cursor, c113.rank AS key0, c113.id AS key1
         FROM credit AS c113
         WHERE c113.film_id = f94.id AND c113.kind = 'CREW' AND (c113.rank, c113.id) < (?, ?) ORDER BY c113.rank DESC, c113.id DESC LIMIT +?) AS c113 ORDER BY key0 ASC, key1 ASC) AS c113 LIMIT 1), 'endCursor',
    (SELECT c114.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('0c4d4868', c114.rank, c114.id)) AS cursor, c114.rank AS key0, c114.id AS key1
         FROM credit AS c114
         WHERE c114.film_id = f94.id AND c114.kind = 'CREW' AND (c114.rank, c114.id) < (?, ?) ORDER BY c114.rank DESC, c114.id DESC LIMIT +?) AS c114 ORDER BY key0 ASC, key1 ASC) AS c114 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c115
     WHERE c115.film_id = f94.id AND c115.kind = 'CREW')), 'credits', json_object('edges',
    (SELECT json_group_array(json_object('cursor', c117.cursor, 'node', json_object('id', 'credit_' || c117.id)))
     FROM
      (SELECT *
       FROM
        (SELECT c117.id AS id, hex(json_array('2d166577', c117.kind, c117.rank, c117.id)) AS cursor, c117.kind AS key0, c117.rank AS key1, c117.id AS key2
         FROM credit AS c117
         WHERE c117.film_id = f94.id AND (c117.kind, c117.rank, c117.id) < (?, ?, ?) ORDER BY c117.kind DESC, c117.rank DESC, c117.id DESC LIMIT +?) AS c117 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS c117), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c118
     WHERE c118.film_id = f94.id AND (c118.kind, c118.rank, c118.id) >= (?, ?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c119
     WHERE c119.film_id = f94.id AND (c119.kind, c119.rank, c119.id) < (?, ?, ?) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c120.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('2d166577', c120.kind, c120.rank, c120.id)) AS cursor, c120.kind AS key0, c120.rank AS key1, c120.id AS key2
         FROM credit AS c120
         WHERE c120.film_id = f94.id AND (c120.kind, c120.rank, c120.id) < (?, ?, ?) ORDER BY c120.kind DESC, c120.rank DESC, c120.id DESC LIMIT +?) AS c120 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS c120 LIMIT 1), 'endCursor',
    (SELECT c121.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('2d166577', c121.kind, c121.rank, c121.id)) AS cursor, c121.kind AS key0, c121.rank AS key1, c121.id AS key2
         FROM credit AS c121
         WHERE c121.film_id = f94.id AND (c121.kind, c121.rank, c121.id) < (?, ?, ?) ORDER BY c121.kind DESC, c121.rank DESC, c121.id DESC LIMIT +?) AS c121 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS c121 ORDER BY key0 DESC, key1 DESC, key2 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM credit AS c122
     WHERE c122.film_id = f94.id)), 'nominations', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n124.cursor, 'node', json_object('id', 'nomination_' || n124.id)))
     FROM
      (SELECT *
       FROM
        (SELECT n124.id AS id, hex(json_array('b03566ca', n124.year, n124.position, n124.id)) AS cursor, n124.year AS key0, n124.position AS key1, n124.id AS key2
         FROM nomination AS n124
         WHERE n124.id IN
          (SELECT n125.nomination_id
           FROM nomination_film AS n125
           WHERE n125.film_id = f94.id) AND n124.year = ? AND n124.position = ? AND n124.id < ? UNION ALL SELECT n124.id AS id, hex(json_array('b03566ca', n124.year, n124.position, n124.id)) AS cursor, n124.year AS key0, n124.position AS key1, n124.id AS key2
         FROM nomination AS n124
         WHERE n124.id IN
          (SELECT n125.nomination_id
           FROM nomination_film AS n125
           WHERE n125.film_id = f94.id) AND n124.year = ? AND n124.position < ? UNION ALL SELECT n124.id AS id, hex(json_array('b03566ca', n124.year, n124.position, n124.id)) AS cursor, n124.year AS key0, n124.position AS key1, n124.id AS key2
         FROM nomination AS n124
         WHERE n124.id IN
          (SELECT n125.nomination_id
           FROM nomination_film AS n125
           WHERE n125.film_id = f94.id) AND n124.year < ? ORDER BY key0 DESC, key1 DESC, key2 DESC LIMIT +?) AS n124 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS n124), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n126
     WHERE n126.id IN
      (SELECT n127.nomination_id
       FROM nomination_film AS n127
       WHERE n127.film_id = f94.id) AND (n126.year, n126.position, n126.id) >= (?, ?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n128
     WHERE n128.id IN
      (SELECT n129.nomination_id
       FROM nomination_film AS n129
       WHERE n129.film_id = f94.id) AND n128.year = ? AND n128.position = ? AND n128.id < ? UNION ALL SELECT 1
     FROM nomination AS n128
     WHERE n128.id IN
      (SELECT n129.nomination_id
       FROM nomination_film AS n129
       WHERE n129.film_id = f94.id) AND n128.year = ? AND n128.position < ? UNION ALL SELECT 1
     FROM nomination AS n128
     WHERE n128.id IN
      (SELECT n129.nomination_id
       FROM nomination_film AS n129
       WHERE n129.film_id = f94.id) AND n128.year < ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT n130.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('b03566ca', n130.year, n130.position, n130.id)) AS cursor, n130.year AS key0, n130.position AS key1, n130.id AS key2
         FROM nomination AS n130
         WHERE n130.id IN
          (SELECT n131.nomination_id
           FROM nomination_film AS n131
           WHERE n131.film_id = f94.id) AND n130.year = ? AND n130.position = ? AND n130.id < ? UNION ALL SELECT hex(json_array('b03566ca', n130.year, n130.position, n130.id)) AS cursor, n130.year AS key0, n130.position AS key1, n130.id AS key2
         FROM nomination AS n130
         WHERE n130.id IN
          (SELECT n131.nomination_id
           FROM nomination_film AS n131
           WHERE n131.film_id = f94.id) AND n130.year = ? AND n130.position < ? UNION ALL SELECT hex(json_array('b03566ca', n130.year, n130.position, n130.id)) AS cursor, n130.year AS key0, n130.position AS key1, n130.id AS key2
         FROM nomination AS n130
         WHERE n130.id IN
          (SELECT n131.nomination_id
           FROM nomination_film AS n131
           WHERE n131.film_id = f94.id) AND n130.year < ? ORDER BY key0 DESC, key1 DESC, key2 DESC LIMIT +?) AS n130 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS n130 LIMIT 1), 'endCursor',
    (SELECT n132.cursor
     FROM
      (SELECT *
       FROM
        (SELECT hex(json_array('b03566ca', n132.year, n132.position, n132.id)) AS cursor, n132.year AS key0, n132.position AS key1, n132.id AS key2
         FROM nomination AS n132
         WHERE n132.id IN
          (SELECT n133.nomination_id
           FROM nomination_film AS n133
           WHERE n133.film_id = f94.id) AND n132.year = ? AND n132.position = ? AND n132.id < ? UNION ALL SELECT hex(json_array('b03566ca', n132.year, n132.position, n132.id)) AS cursor, n132.year AS key0, n132.position AS key1, n132.id AS key2
         FROM nomination AS n132
         WHERE n132.id IN
          (SELECT n133.nomination_id
           FROM nomination_film AS n133
           WHERE n133.film_id = f94.id) AND n132.year = ? AND n132.position < ? UNION ALL SELECT hex(json_array('b03566ca', n132.year, n132.position, n132.id)) AS cursor, n132.year AS key0, n132.position AS key1, n132.id AS key2
         FROM nomination AS n132
         WHERE n132.id IN
          (SELECT n133.nomination_id
           FROM nomination_film AS n133
           WHERE n133.film_id = f94.id) AND n132.year < ? ORDER BY key0 DESC, key1 DESC, key2 DESC LIMIT +?) AS n132 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS n132 ORDER BY key0 DESC, key1 DESC, key2 DESC LIMIT 1)), 'totalCount',
    (SELECT count(*)
     FROM nomination AS n134
     WHERE n134.id IN
      (SELECT n135.nomination_id
       FROM nomination_film AS n135
       WHERE n135.film_id = f94.id)))) AS value
   FROM film AS f94)
 SELECT json_object('data', json_object('films', json_object('edges',
  (SELECT json_group_array(json_object('cursor', f2.cursor, 'node', json_object('id', 'film_' || f2.id)))
   FROM
    (SELECT *
     FROM
      (SELECT f2.id AS id, hex(json_array('48da4c28', f2.title_key, f2.id)) AS cursor, f2.title_key AS key0, f2.id AS key1
       FROM film AS f2
       WHERE f2.title_key = ? AND f2.id < ? UNION ALL SELECT f2.id AS id, hex(json_array('48da4c28', f2.title_key, f2.id)) AS cursor, f2.title_key AS key0, f2.id AS key1
       FROM film AS f2
       WHERE f2.title_key < ? ORDER BY key0 DESC, key1 DESC LIMIT +?) AS f2 ORDER BY key0 ASC, key1 ASC) AS f2), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f3
   WHERE (f3.title_key, f3.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f4
   WHERE f4.title_key = ? AND f4.id < ? UNION ALL SELECT 1
   FROM film AS f4
   WHERE f4.title_key < ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT f5.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('48da4c28', f5.title_key, f5.id)) AS cursor, f5.title_key AS key0, f5.id AS key1
       FROM film AS f5
       WHERE f5.title_key = ? AND f5.id < ? UNION ALL SELECT hex(json_array('48da4c28', f5.title_key, f5.id)) AS cursor, f5.title_key AS key0, f5.id AS key1
       FROM film AS f5
       WHERE f5.title_key < ? ORDER BY key0 DESC, key1 DESC LIMIT +?) AS f5 ORDER BY key0 ASC, key1 ASC) AS f5 LIMIT 1), 'endCursor',
  (SELECT f6.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('48da4c28', f6.title_key, f6.id)) AS cursor, f6.title_key AS key0, f6.id AS key1
       FROM film AS f6
       WHERE f6.title_key = ? AND f6.id < ? UNION ALL SELECT hex(json_array('48da4c28', f6.title_key, f6.id)) AS cursor, f6.title_key AS key0, f6.id AS key1
       FROM film AS f6
       WHERE f6.title_key < ? ORDER BY key0 DESC, key1 DESC LIMIT +?) AS f6 ORDER BY key0 ASC, key1 ASC) AS f6 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
  (SELECT d7.film_count
   FROM dataset AS d7)), 'people', json_object('edges',
  (SELECT json_group_array(json_object('cursor', p9.cursor, 'node', json_object('id', 'person_' || p9.id)))
   FROM
    (SELECT *
     FROM
      (SELECT p9.id AS id, hex(json_array('38faf0ef', p9.sort_key, p9.id)) AS cursor, p9.sort_key AS key0, p9.id AS key1
       FROM person AS p9
       WHERE p9.sort_key = ? AND p9.id < ? UNION ALL SELECT p9.id AS id, hex(json_array('38faf0ef', p9.sort_key, p9.id)) AS cursor, p9.sort_key AS key0, p9.id AS key1
       FROM person AS p9
       WHERE p9.sort_key < ? ORDER BY key0 DESC, key1 DESC LIMIT +?) AS p9 ORDER BY key0 ASC, key1 ASC) AS p9), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE (p10.sort_key, p10.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM person AS p11
   WHERE p11.sort_key = ? AND p11.id < ? UNION ALL SELECT 1
   FROM person AS p11
   WHERE p11.sort_key < ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT p12.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('38faf0ef', p12.sort_key, p12.id)) AS cursor, p12.sort_key AS key0, p12.id AS key1
       FROM person AS p12
       WHERE p12.sort_key = ? AND p12.id < ? UNION ALL SELECT hex(json_array('38faf0ef', p12.sort_key, p12.id)) AS cursor, p12.sort_key AS key0, p12.id AS key1
       FROM person AS p12
       WHERE p12.sort_key < ? ORDER BY key0 DESC, key1 DESC LIMIT +?) AS p12 ORDER BY key0 ASC, key1 ASC) AS p12 LIMIT 1), 'endCursor',
  (SELECT p13.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('38faf0ef', p13.sort_key, p13.id)) AS cursor, p13.sort_key AS key0, p13.id AS key1
       FROM person AS p13
       WHERE p13.sort_key = ? AND p13.id < ? UNION ALL SELECT hex(json_array('38faf0ef', p13.sort_key, p13.id)) AS cursor, p13.sort_key AS key0, p13.id AS key1
       FROM person AS p13
       WHERE p13.sort_key < ? ORDER BY key0 DESC, key1 DESC LIMIT +?) AS p13 ORDER BY key0 ASC, key1 ASC) AS p13 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
  (SELECT d14.person_count
   FROM dataset AS d14)), 'credits', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c16.cursor, 'node', json_object('id', 'credit_' || c16.id)))
   FROM
    (SELECT *
     FROM
      (SELECT c16.id AS id, hex(json_array('1cc16efe', c16.id)) AS cursor, c16.id AS key0
       FROM credit AS c16
       WHERE c16.id < ? ORDER BY c16.id DESC LIMIT +?) AS c16 ORDER BY key0 ASC) AS c16), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM credit AS c17
   WHERE (c17.id) >= (?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM credit AS c18
   WHERE c18.id < ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT c19.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('1cc16efe', c19.id)) AS cursor, c19.id AS key0
       FROM credit AS c19
       WHERE c19.id < ? ORDER BY c19.id DESC LIMIT +?) AS c19 ORDER BY key0 ASC) AS c19 LIMIT 1), 'endCursor',
  (SELECT c20.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('1cc16efe', c20.id)) AS cursor, c20.id AS key0
       FROM credit AS c20
       WHERE c20.id < ? ORDER BY c20.id DESC LIMIT +?) AS c20 ORDER BY key0 ASC) AS c20 ORDER BY key0 DESC LIMIT 1)), 'totalCount',
  (SELECT d21.credit_count
   FROM dataset AS d21)), 'characters', json_object('edges',
  (SELECT json_group_array(json_object('cursor', c23.cursor, 'node', json_object('id', 'character_' || c23.id)))
   FROM
    (SELECT *
     FROM
      (SELECT c23.id AS id, hex(json_array('937ab034', c23.id)) AS cursor, c23.id AS key0
       FROM character AS c23
       WHERE c23.id < ? ORDER BY c23.id DESC LIMIT +?) AS c23 ORDER BY key0 ASC) AS c23), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM character AS c24
   WHERE (c24.id) >= (?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM character AS c25
   WHERE c25.id < ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT c26.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('937ab034', c26.id)) AS cursor, c26.id AS key0
       FROM character AS c26
       WHERE c26.id < ? ORDER BY c26.id DESC LIMIT +?) AS c26 ORDER BY key0 ASC) AS c26 LIMIT 1), 'endCursor',
  (SELECT c27.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('937ab034', c27.id)) AS cursor, c27.id AS key0
       FROM character AS c27
       WHERE c27.id < ? ORDER BY c27.id DESC LIMIT +?) AS c27 ORDER BY key0 ASC) AS c27 ORDER BY key0 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM character AS c28)), 'nominations', json_object('edges',
  (SELECT json_group_array(json_object('cursor', n30.cursor, 'node', json_object('id', 'nomination_' || n30.id)))
   FROM
    (SELECT *
     FROM
      (SELECT n30.id AS id, hex(json_array('32c39e30', n30.year, n30.id)) AS cursor, n30.year AS key0, n30.id AS key1
       FROM nomination AS n30
       WHERE n30.year = ? AND n30.id > ? UNION ALL SELECT n30.id AS id, hex(json_array('32c39e30', n30.year, n30.id)) AS cursor, n30.year AS key0, n30.id AS key1
       FROM nomination AS n30
       WHERE n30.year > ? ORDER BY key0 ASC, key1 ASC LIMIT +?) AS n30 ORDER BY key0 DESC, key1 DESC) AS n30), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM nomination AS n31
   WHERE (n31.year, n31.id) <= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM nomination AS n32
   WHERE n32.year = ? AND n32.id > ? UNION ALL SELECT 1
   FROM nomination AS n32
   WHERE n32.year > ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT n33.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('32c39e30', n33.year, n33.id)) AS cursor, n33.year AS key0, n33.id AS key1
       FROM nomination AS n33
       WHERE n33.year = ? AND n33.id > ? UNION ALL SELECT hex(json_array('32c39e30', n33.year, n33.id)) AS cursor, n33.year AS key0, n33.id AS key1
       FROM nomination AS n33
       WHERE n33.year > ? ORDER BY key0 ASC, key1 ASC LIMIT +?) AS n33 ORDER BY key0 DESC, key1 DESC) AS n33 LIMIT 1), 'endCursor',
  (SELECT n34.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('32c39e30', n34.year, n34.id)) AS cursor, n34.year AS key0, n34.id AS key1
       FROM nomination AS n34
       WHERE n34.year = ? AND n34.id > ? UNION ALL SELECT hex(json_array('32c39e30', n34.year, n34.id)) AS cursor, n34.year AS key0, n34.id AS key1
       FROM nomination AS n34
       WHERE n34.year > ? ORDER BY key0 ASC, key1 ASC LIMIT +?) AS n34 ORDER BY key0 DESC, key1 DESC) AS n34 ORDER BY key0 ASC, key1 ASC LIMIT 1)), 'totalCount',
  (SELECT d35.nomination_count
   FROM dataset AS d35)), 'awardEvents', json_object('edges',
  (SELECT json_group_array(json_object('cursor', a37.cursor, 'node', json_object('id', 'event_' || a37.id)))
   FROM
    (SELECT *
     FROM
      (SELECT a37.id AS id, hex(json_array('65714d35', a37.name_key, a37.id)) AS cursor, a37.name_key AS key0, a37.id AS key1
       FROM award_event AS a37
       WHERE a37.name_key = ? AND a37.id < ? UNION ALL SELECT a37.id AS id, hex(json_array('65714d35', a37.name_key, a37.id)) AS cursor, a37.name_key AS key0, a37.id AS key1
       FROM award_event AS a37
       WHERE a37.name_key < ? ORDER BY key0 DESC, key1 DESC LIMIT +?) AS a37 ORDER BY key0 ASC, key1 ASC) AS a37), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM award_event AS a38
   WHERE (a38.name_key, a38.id) >= (?, ?)) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM award_event AS a39
   WHERE a39.name_key = ? AND a39.id < ? UNION ALL SELECT 1
   FROM award_event AS a39
   WHERE a39.name_key < ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT a40.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('65714d35', a40.name_key, a40.id)) AS cursor, a40.name_key AS key0, a40.id AS key1
       FROM award_event AS a40
       WHERE a40.name_key = ? AND a40.id < ? UNION ALL SELECT hex(json_array('65714d35', a40.name_key, a40.id)) AS cursor, a40.name_key AS key0, a40.id AS key1
       FROM award_event AS a40
       WHERE a40.name_key < ? ORDER BY key0 DESC, key1 DESC LIMIT +?) AS a40 ORDER BY key0 ASC, key1 ASC) AS a40 LIMIT 1), 'endCursor',
  (SELECT a41.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('65714d35', a41.name_key, a41.id)) AS cursor, a41.name_key AS key0, a41.id AS key1
       FROM award_event AS a41
       WHERE a41.name_key = ? AND a41.id < ? UNION ALL SELECT hex(json_array('65714d35', a41.name_key, a41.id)) AS cursor, a41.name_key AS key0, a41.id AS key1
       FROM award_event AS a41
       WHERE a41.name_key < ? ORDER BY key0 DESC, key1 DESC LIMIT +?) AS a41 ORDER BY key0 ASC, key1 ASC) AS a41 ORDER BY key0 DESC, key1 DESC LIMIT 1)), 'totalCount',
  (SELECT count(*)
   FROM award_event AS a42)), 'film',
  (SELECT json(
    (SELECT cut1.value
     FROM cut1
     WHERE cut1.key = f43.id))
   FROM film AS f43
   WHERE f43.id = coalesce(
    (SELECT f44.id
     FROM film AS f44
     WHERE f44.slug = ?),
    (SELECT f45.film_id
     FROM former_film AS f45
     WHERE f45.slug = ?))), 'person',
  (SELECT json(
    (SELECT cut2.value
     FROM cut2
     WHERE cut2.key = p46.id))
   FROM person AS p46
   WHERE p46.id = coalesce(
    (SELECT p47.id
     FROM person AS p47
     WHERE p47.slug = ?),
    (SELECT f48.person_id
     FROM former_person AS f48
     WHERE f48.slug = ?))), 'country',
  (SELECT CASE WHEN (json_extract(each77.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c49
     WHERE c49.id = json_extract(each77.value, '$[1]')) WHEN (json_extract(each77.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f50
     WHERE f50.id = coalesce(
      (SELECT f51.film_id
       FROM former_film AS f51
       WHERE f51.former_id = json_extract(each77.value, '$[1]')), json_extract(each77.value, '$[1]'))) WHEN (json_extract(each77.value, '$[0]') = 'country') THEN
    (SELECT json(
      (SELECT cut3.value
       FROM cut3
       WHERE cut3.key = c52.code))
     FROM country AS c52
     WHERE c52.code = json_extract(each77.value, '$[1]')) WHEN (json_extract(each77.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g53
     WHERE g53.id = json_extract(each77.value, '$[1]')) WHEN (json_extract(each77.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p54
     WHERE p54.id = coalesce(
      (SELECT f55.person_id
       FROM former_person AS f55
       WHERE f55.former_id = json_extract(each77.value, '$[1]')), json_extract(each77.value, '$[1]'))) WHEN (json_extract(each77.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n56
     WHERE n56.id = json_extract(each77.value, '$[1]')) WHEN (json_extract(each77.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a57
     WHERE a57.id = json_extract(each77.value, '$[1]')) WHEN (json_extract(each77.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a58
     WHERE a58.id = json_extract(each77.value, '$[1]')) WHEN (json_extract(each77.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a59
     WHERE a59.id = json_extract(each77.value, '$[1]')) WHEN (json_extract(each77.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s60
     WHERE s60.id = json_extract(each77.value, '$[1]')) WHEN (json_extract(each77.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c61
     WHERE c61.id = json_extract(each77.value, '$[1]')) WHEN (json_extract(each77.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j62
     WHERE j62.id = json_extract(each77.value, '$[1]')) WHEN (json_extract(each77.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c63
     WHERE c63.id = json_extract(each77.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each77), 'edition',
  (SELECT CASE WHEN (json_extract(each78.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c64
     WHERE c64.id = json_extract(each78.value, '$[1]')) WHEN (json_extract(each78.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f65
     WHERE f65.id = coalesce(
      (SELECT f66.film_id
       FROM former_film AS f66
       WHERE f66.former_id = json_extract(each78.value, '$[1]')), json_extract(each78.value, '$[1]'))) WHEN (json_extract(each78.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c67
     WHERE c67.code = json_extract(each78.value, '$[1]')) WHEN (json_extract(each78.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g68
     WHERE g68.id = json_extract(each78.value, '$[1]')) WHEN (json_extract(each78.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p69
     WHERE p69.id = coalesce(
      (SELECT f70.person_id
       FROM former_person AS f70
       WHERE f70.former_id = json_extract(each78.value, '$[1]')), json_extract(each78.value, '$[1]'))) WHEN (json_extract(each78.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n71
     WHERE n71.id = json_extract(each78.value, '$[1]')) WHEN (json_extract(each78.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a72
     WHERE a72.id = json_extract(each78.value, '$[1]')) WHEN (json_extract(each78.value, '$[0]') = 'edition') THEN
    (SELECT json(
      (SELECT cut4.value
       FROM cut4
       WHERE cut4.key = a73.id))
     FROM award_edition AS a73
     WHERE a73.id = json_extract(each78.value, '$[1]')) WHEN (json_extract(each78.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a74
     WHERE a74.id = json_extract(each78.value, '$[1]')) WHEN (json_extract(each78.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s75
     WHERE s75.id = json_extract(each78.value, '$[1]')) WHEN (json_extract(each78.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c76
     WHERE c76.id = json_extract(each78.value, '$[1]')) WHEN (json_extract(each78.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j77
     WHERE j77.id = json_extract(each78.value, '$[1]')) WHEN (json_extract(each78.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c78
     WHERE c78.id = json_extract(each78.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each78), 'category',
  (SELECT CASE WHEN (json_extract(each79.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c79
     WHERE c79.id = json_extract(each79.value, '$[1]')) WHEN (json_extract(each79.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f80
     WHERE f80.id = coalesce(
      (SELECT f81.film_id
       FROM former_film AS f81
       WHERE f81.former_id = json_extract(each79.value, '$[1]')), json_extract(each79.value, '$[1]'))) WHEN (json_extract(each79.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c82
     WHERE c82.code = json_extract(each79.value, '$[1]')) WHEN (json_extract(each79.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g83
     WHERE g83.id = json_extract(each79.value, '$[1]')) WHEN (json_extract(each79.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p84
     WHERE p84.id = coalesce(
      (SELECT f85.person_id
       FROM former_person AS f85
       WHERE f85.former_id = json_extract(each79.value, '$[1]')), json_extract(each79.value, '$[1]'))) WHEN (json_extract(each79.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n86
     WHERE n86.id = json_extract(each79.value, '$[1]')) WHEN (json_extract(each79.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a87
     WHERE a87.id = json_extract(each79.value, '$[1]')) WHEN (json_extract(each79.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a88
     WHERE a88.id = json_extract(each79.value, '$[1]')) WHEN (json_extract(each79.value, '$[0]') = 'category') THEN
    (SELECT json(
      (SELECT cut5.value
       FROM cut5
       WHERE cut5.key = a89.id))
     FROM award_category AS a89
     WHERE a89.id = json_extract(each79.value, '$[1]')) WHEN (json_extract(each79.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s90
     WHERE s90.id = json_extract(each79.value, '$[1]')) WHEN (json_extract(each79.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c91
     WHERE c91.id = json_extract(each79.value, '$[1]')) WHEN (json_extract(each79.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j92
     WHERE j92.id = json_extract(each79.value, '$[1]')) WHEN (json_extract(each79.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c93
     WHERE c93.id = json_extract(each79.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each79)))
-- 1: 2012
-- 2: 5
-- 3: 1
-- 4: 2012
-- 5: 5
-- 6: 2012
-- 7: 5
-- 8: 1
-- 9: 2012
-- 10: 5
-- 11: 1
-- 12: 2012
-- 13: 5
-- 14: 1
-- 15: 1
-- 16: 2
-- 17: 1
-- 18: 1
-- 19: 2
-- 20: 1
-- 21: 2
-- 22: 1
-- 23: 1
-- 24: 2
-- 25: 1
-- 26: 1
-- 27: 2
-- 28: 1
-- 29: 'visages villages'
-- 30: 19
-- 31: 1
-- 32: 'visages villages'
-- 33: 19
-- 34: 'visages villages'
-- 35: 19
-- 36: 1
-- 37: 'visages villages'
-- 38: 19
-- 39: 1
-- 40: 'visages villages'
-- 41: 19
-- 42: 1
-- 43: 0
-- 44: 0
-- 45: 0
-- 46: 2009
-- 47: 0
-- 48: 2009
-- 49: 59
-- 50: 1
-- 51: 0
-- 52: 0
-- 53: 0
-- 54: 2009
-- 55: 0
-- 56: 2009
-- 57: 59
-- 58: 0
-- 59: 2009
-- 60: 59
-- 61: 0
-- 62: 0
-- 63: 0
-- 64: 2009
-- 65: 0
-- 66: 2009
-- 67: 59
-- 68: 1
-- 69: 0
-- 70: 0
-- 71: 0
-- 72: 2009
-- 73: 0
-- 74: 2009
-- 75: 59
-- 76: 1
-- 77: 0
-- 78: 0
-- 79: 0
-- 80: 2009
-- 81: 0
-- 82: 2009
-- 83: 59
-- 84: 1
-- 85: 0
-- 86: 0
-- 87: 0
-- 88: 2009
-- 89: 0
-- 90: 2009
-- 91: 2
-- 92: 1
-- 93: 0
-- 94: 0
-- 95: 0
-- 96: 2009
-- 97: 0
-- 98: 2009
-- 99: 2
-- 100: 0
-- 101: 2009
-- 102: 2
-- 103: 0
-- 104: 0
-- 105: 0
-- 106: 2009
-- 107: 0
-- 108: 2009
-- 109: 2
-- 110: 1
-- 111: 0
-- 112: 0
-- 113: 0
-- 114: 2009
-- 115: 0
-- 116: 2009
-- 117: 2
-- 118: 1
-- 119: 0
-- 120: 0
-- 121: 0
-- 122: 2009
-- 123: 0
-- 124: 2009
-- 125: 2
-- 126: 1
-- 127: 2009
-- 128: 3
-- 129: 1
-- 130: 2009
-- 131: 3
-- 132: 2009
-- 133: 3
-- 134: 1
-- 135: 2009
-- 136: 3
-- 137: 1
-- 138: 2009
-- 139: 3
-- 140: 1
-- 141: 4
-- 142: 6
-- 143: 1
-- 144: 4
-- 145: 6
-- 146: 4
-- 147: 6
-- 148: 1
-- 149: 4
-- 150: 6
-- 151: 1
-- 152: 4
-- 153: 6
-- 154: 1
-- 155: 3
-- 156: 6
-- 157: 1
-- 158: 3
-- 159: 6
-- 160: 3
-- 161: 6
-- 162: 1
-- 163: 3
-- 164: 6
-- 165: 1
-- 166: 3
-- 167: 6
-- 168: 1
-- 169: 2
-- 170: 51
-- 171: 1
-- 172: 2
-- 173: 51
-- 174: 2
-- 175: 51
-- 176: 1
-- 177: 2
-- 178: 51
-- 179: 1
-- 180: 2
-- 181: 51
-- 182: 1
-- 183: 'CREW'
-- 184: 2
-- 185: 51
-- 186: 1
-- 187: 'CREW'
-- 188: 2
-- 189: 51
-- 190: 'CREW'
-- 191: 2
-- 192: 51
-- 193: 1
-- 194: 'CREW'
-- 195: 2
-- 196: 51
-- 197: 1
-- 198: 'CREW'
-- 199: 2
-- 200: 51
-- 201: 1
-- 202: 2013
-- 203: 1
-- 204: 17
-- 205: 2013
-- 206: 1
-- 207: 2013
-- 208: 1
-- 209: 2013
-- 210: 1
-- 211: 17
-- 212: 2013
-- 213: 1
-- 214: 17
-- 215: 2013
-- 216: 1
-- 217: 2013
-- 218: 1
-- 219: 2013
-- 220: 1
-- 221: 17
-- 222: 2013
-- 223: 1
-- 224: 2013
-- 225: 1
-- 226: 2013
-- 227: 1
-- 228: 17
-- 229: 2013
-- 230: 1
-- 231: 2013
-- 232: 1
-- 233: 'сталкер'
-- 234: 5
-- 235: 'сталкер'
-- 236: 1
-- 237: 'сталкер'
-- 238: 5
-- 239: 'сталкер'
-- 240: 5
-- 241: 'сталкер'
-- 242: 1
-- 243: 'сталкер'
-- 244: 5
-- 245: 'сталкер'
-- 246: 1
-- 247: 'сталкер'
-- 248: 5
-- 249: 'сталкер'
-- 250: 1
-- 251: 'whishaw, ben'
-- 252: 18
-- 253: 'whishaw, ben'
-- 254: 1
-- 255: 'whishaw, ben'
-- 256: 18
-- 257: 'whishaw, ben'
-- 258: 18
-- 259: 'whishaw, ben'
-- 260: 1
-- 261: 'whishaw, ben'
-- 262: 18
-- 263: 'whishaw, ben'
-- 264: 1
-- 265: 'whishaw, ben'
-- 266: 18
-- 267: 'whishaw, ben'
-- 268: 1
-- 269: 97
-- 270: 1
-- 271: 97
-- 272: 97
-- 273: 1
-- 274: 97
-- 275: 1
-- 276: 97
-- 277: 1
-- 278: 47
-- 279: 1
-- 280: 47
-- 281: 47
-- 282: 1
-- 283: 47
-- 284: 1
-- 285: 47
-- 286: 1
-- 287: 1942
-- 288: 14
-- 289: 1942
-- 290: 1
-- 291: 1942
-- 292: 14
-- 293: 1942
-- 294: 14
-- 295: 1942
-- 296: 1
-- 297: 1942
-- 298: 14
-- 299: 1942
-- 300: 1
-- 301: 1942
-- 302: 14
-- 303: 1942
-- 304: 1
-- 305: 'national film awards'
-- 306: 6
-- 307: 'national film awards'
-- 308: 1
-- 309: 'national film awards'
-- 310: 6
-- 311: 'national film awards'
-- 312: 6
-- 313: 'national film awards'
-- 314: 1
-- 315: 'national film awards'
-- 316: 6
-- 317: 'national film awards'
-- 318: 1
-- 319: 'national film awards'
-- 320: 6
-- 321: 'national film awards'
-- 322: 1
-- 323: 'de-rouille-et-d-os'
-- 324: 'de-rouille-et-d-os'
-- 325: 'jacques-audiard'
-- 326: 'jacques-audiard'
-- 327: '[["country","FR"]]'
-- 328: '[["edition",1]]'
-- 329: '[["category",2]]'
