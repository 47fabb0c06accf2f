WITH cut5 AS

  (SELECT a191.id AS key, format('{"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n193.cursor || '"', format('{"id":%s}', '"' || 'nomination_' || n193.id || '"')), ','))
     FROM
      (SELECT *
       FROM
        (SELECT n193.id AS id, upper(encode(convert_to(format('["32c39e30",%s,%s]', n193.year, n193.id), 'UTF8'), 'hex')) AS cursor, n193.year AS key0, n193.id AS key1
         FROM nomination AS n193
         WHERE n193.category_id = a191.id AND (n193.year, n193.id) > (CAST($1 AS BIGINT), CAST($2 AS BIGINT)) ORDER BY n193.year ASC, n193.id ASC
          LIMIT CAST($3 AS BIGINT)) AS n193 ORDER BY key0 DESC, key1 DESC) AS n193), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM nomination AS n194
     WHERE n194.category_id = a191.id AND (n194.year, n194.id) <= (CAST($4 AS BIGINT), CAST($5 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM nomination AS n195
     WHERE n195.category_id = a191.id AND (n195.year, n195.id) > (CAST($6 AS BIGINT), CAST($7 AS BIGINT))
      LIMIT 1 OFFSET CAST($8 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT n196.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n196.year, n196.id), 'UTF8'), 'hex')) AS cursor, n196.year AS key0, n196.id AS key1
         FROM nomination AS n196
         WHERE n196.category_id = a191.id AND (n196.year, n196.id) > (CAST($9 AS BIGINT), CAST($10 AS BIGINT)) ORDER BY n196.year ASC, n196.id ASC
          LIMIT CAST($11 AS BIGINT)) AS n196 ORDER BY key0 DESC, key1 DESC) AS n196
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT n197.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n197.year, n197.id), 'UTF8'), 'hex')) AS cursor, n197.year AS key0, n197.id AS key1
         FROM nomination AS n197
         WHERE n197.category_id = a191.id AND (n197.year, n197.id) > (CAST($12 AS BIGINT), CAST($13 AS BIGINT)) ORDER BY n197.year ASC, n197.id ASC
          LIMIT CAST($14 AS BIGINT)) AS n197 ORDER BY key0 DESC, key1 DESC) AS n197 ORDER BY key0 ASC, key1 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM nomination AS n198
     WHERE n198.category_id = a191.id))) AS value
   FROM award_category AS a191),
cut4 AS

  (SELECT a183.id AS key, format('{"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n185.cursor || '"', format('{"id":%s}', '"' || 'nomination_' || n185.id || '"')), ','))
     FROM
      (SELECT *
       FROM
        (SELECT n185.id AS id, upper(encode(convert_to(format('["cdb59421",%s,%s]', n185.position, n185.id), 'UTF8'), 'hex')) AS cursor, n185.position AS key0, n185.id AS key1
         FROM nomination AS n185
         WHERE n185.edition_id = a183.id AND (n185.position, n185.id) < (CAST($15 AS BIGINT), CAST($16 AS BIGINT)) ORDER BY n185.position DESC, n185.id DESC
          LIMIT CAST($17 AS BIGINT)) AS n185 ORDER BY key0 ASC, key1 ASC) AS n185), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM nomination AS n186
     WHERE n186.edition_id = a183.id AND (n186.position, n186.id) >= (CAST($18 AS BIGINT), CAST($19 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM nomination AS n187
     WHERE n187.edition_id = a183.id AND (n187.position, n187.id) < (CAST($20 AS BIGINT), CAST($21 AS BIGINT))
      LIMIT 1 OFFSET CAST($22 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT n188.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["cdb59421",%s,%s]', n188.position, n188.id), 'UTF8'), 'hex')) AS cursor, n188.position AS key0, n188.id AS key1
         FROM nomination AS n188
         WHERE n188.edition_id = a183.id AND (n188.position, n188.id) < (CAST($23 AS BIGINT), CAST($24 AS BIGINT)) ORDER BY n188.position DESC, n188.id DESC
          LIMIT CAST($25 AS BIGINT)) AS n188 ORDER BY key0 ASC, key1 ASC) AS n188
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT n189.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["cdb59421",%s,%s]', n189.position, n189.id), 'UTF8'), 'hex')) AS cursor, n189.position AS key0, n189.id AS key1
         FROM nomination AS n189
         WHERE n189.edition_id = a183.id AND (n189.position, n189.id) < (CAST($26 AS BIGINT), CAST($27 AS BIGINT)) ORDER BY n189.position DESC, n189.id DESC
          LIMIT CAST($28 AS BIGINT)) AS n189 ORDER BY key0 ASC, key1 ASC) AS n189 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM nomination AS n190
     WHERE n190.edition_id = a183.id))) AS value
   FROM award_edition AS a183),
cut3 AS

  (SELECT c167.code AS key, format('{"films":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f170.cursor || '"',
      (SELECT format('{"id":%s}', '"' || 'film_' || f171.id || '"')
       FROM film AS f171
       WHERE f171.id = f170.film_id)), ','))
     FROM
      (SELECT *
       FROM
        (SELECT f170.film_id AS film_id, upper(encode(convert_to(format('["6458d386",%s,%s]', to_json(
          (SELECT f172.title_key
           FROM film AS f172
           WHERE f172.id = f170.film_id)), f170.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT f172.title_key
           FROM film AS f172
           WHERE f172.id = f170.film_id) AS key0, f170.id AS key1
         FROM film_country AS f170
         WHERE f170.country_code = c167.code AND (
          (SELECT f172.title_key
           FROM film AS f172
           WHERE f172.id = f170.film_id), f170.id) < (CAST($29 AS TEXT), CAST($30 AS BIGINT)) ORDER BY
          (SELECT f172.title_key
           FROM film AS f172
           WHERE f172.id = f170.film_id) DESC, f170.id DESC
          LIMIT CAST($31 AS BIGINT)) AS f170 ORDER BY key0 ASC, key1 ASC) AS f170), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM film_country AS f173
     WHERE f173.country_code = c167.code AND (
      (SELECT f174.title_key
       FROM film AS f174
       WHERE f174.id = f173.film_id), f173.id) >= (CAST($32 AS TEXT), CAST($33 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM film_country AS f175
     WHERE f175.country_code = c167.code AND (
      (SELECT f176.title_key
       FROM film AS f176
       WHERE f176.id = f175.film_id), f175.id) < (CAST($34 AS TEXT), CAST($35 AS BIGINT))
      LIMIT 1 OFFSET CAST($36 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT f177.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["6458d386",%s,%s]', to_json(
          (SELECT f178.title_key
           FROM film AS f178
           WHERE f178.id = f177.film_id)), f177.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT f178.title_key
           FROM film AS f178
           WHERE f178.id = f177.film_id) AS key0, f177.id AS key1
         FROM film_country AS f177
         WHERE f177.country_code = c167.code AND (
          (SELECT f178.title_key
           FROM film AS f178
           WHERE f178.id = f177.film_id), f177.id) < (CAST($37 AS TEXT), CAST($38 AS BIGINT)) ORDER BY
          (SELECT f178.title_key
           FROM film AS f178
           WHERE f178.id = f177.film_id) DESC, f177.id DESC
          LIMIT CAST($39 AS BIGINT)) AS f177 ORDER BY key0 ASC, key1 ASC) AS f177
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT f179.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["6458d386",%s,%s]', to_json(
          (SELECT f180.title_key
           FROM film AS f180
           WHERE f180.id = f179.film_id)), f179.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT f180.title_key
           FROM film AS f180
           WHERE f180.id = f179.film_id) AS key0, f179.id AS key1
         FROM film_country AS f179
         WHERE f179.country_code = c167.code AND (
          (SELECT f180.title_key
           FROM film AS f180
           WHERE f180.id = f179.film_id), f179.id) < (CAST($40 AS TEXT), CAST($41 AS BIGINT)) ORDER BY
          (SELECT f180.title_key
           FROM film AS f180
           WHERE f180.id = f179.film_id) DESC, f179.id DESC
          LIMIT CAST($42 AS BIGINT)) AS f179 ORDER BY key0 ASC, key1 ASC) AS f179 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM film_country AS f182
     WHERE f182.country_code = c167.code))) AS value
   FROM country AS c167),
cut2 AS

  (SELECT p136.id AS key, format('{"credits":%s,"filmography":%s,"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c138.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c138.id || '"')), ','))
     FROM
      (SELECT *
       FROM
        (SELECT c138.id AS id, upper(encode(convert_to(format('["2815775f",%s,%s,%s]', CAST(c138.film_year IS NULL AS INTEGER), coalesce(CAST(c138.film_year AS TEXT), 'null'), c138.id), 'UTF8'), 'hex')) AS cursor, c138.film_year AS key1, c138.id AS key2
         FROM credit AS c138
         WHERE c138.person_id = p136.id AND CAST(c138.film_year IS NULL AS INTEGER) <= CAST($43 AS BIGINT) AND (CAST(c138.film_year IS NULL AS INTEGER) < CAST($43 AS BIGINT) OR CAST(c138.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($43 AS BIGINT) AND c138.film_year > CAST($44 AS BIGINT) OR CAST(c138.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($43 AS BIGINT) AND c138.film_year IS NOT DISTINCT FROM CAST($44 AS BIGINT) AND c138.id > CAST($45 AS BIGINT)) ORDER BY c138.film_year ASC NULLS FIRST, c138.id ASC
          LIMIT CAST($46 AS BIGINT)) AS c138 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c138), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c139
     WHERE c139.person_id = p136.id AND CAST(c139.film_year IS NULL AS INTEGER) >= CAST($47 AS BIGINT) AND (CAST(c139.film_year IS NULL AS INTEGER) > CAST($47 AS BIGINT) OR CAST(c139.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($47 AS BIGINT) AND c139.film_year < CAST($48 AS BIGINT) OR CAST(c139.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($47 AS BIGINT) AND c139.film_year IS NOT DISTINCT FROM CAST($48 AS BIGINT) AND c139.id < CAST($49 AS BIGINT) OR CAST(c139.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($47 AS BIGINT) AND c139.film_year IS NOT DISTINCT FROM CAST($48 AS BIGINT) AND c139.id IS NOT DISTINCT FROM CAST($49 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c140
     WHERE c140.person_id = p136.id AND CAST(c140.film_year IS NULL AS INTEGER) <= CAST($50 AS BIGINT) AND (CAST(c140.film_year IS NULL AS INTEGER) < CAST($50 AS BIGINT) OR CAST(c140.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($50 AS BIGINT) AND c140.film_year > CAST($51 AS BIGINT) OR CAST(c140.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($50 AS BIGINT) AND c140.film_year IS NOT DISTINCT FROM CAST($51 AS BIGINT) AND c140.id > CAST($52 AS BIGINT))
      LIMIT 1 OFFSET CAST($53 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT c141.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["2815775f",%s,%s,%s]', CAST(c141.film_year IS NULL AS INTEGER), coalesce(CAST(c141.film_year AS TEXT), 'null'), c141.id), 'UTF8'), 'hex')) AS cursor, c141.film_year AS key1, c141.id AS key2
         FROM credit AS c141
         WHERE c141.person_id = p136.id AND CAST(c141.film_year IS NULL AS INTEGER) <= CAST($54 AS BIGINT) AND (CAST(c141.film_year IS NULL AS INTEGER) < CAST($54 AS BIGINT) OR CAST(c141.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($54 AS BIGINT) AND c141.film_year > CAST($55 AS BIGINT) OR CAST(c141.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($54 AS BIGINT) AND c141.film_year IS NOT DISTINCT FROM CAST($55 AS BIGINT) AND c141.id > CAST($56 AS BIGINT)) ORDER BY c141.film_year ASC NULLS FIRST, c141.id ASC
          LIMIT CAST($57 AS BIGINT)) AS c141 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c141
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c142.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["2815775f",%s,%s,%s]', CAST(c142.film_year IS NULL AS INTEGER), coalesce(CAST(c142.film_year AS TEXT), 'null'), c142.id), 'UTF8'), 'hex')) AS cursor, c142.film_year AS key1, c142.id AS key2
         FROM credit AS c142
         WHERE c142.person_id = p136.id AND CAST(c142.film_year IS NULL AS INTEGER) <= CAST($58 AS BIGINT) AND (CAST(c142.film_year IS NULL AS INTEGER) < CAST($58 AS BIGINT) OR CAST(c142.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($58 AS BIGINT) AND c142.film_year > CAST($59 AS BIGINT) OR CAST(c142.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($58 AS BIGINT) AND c142.film_year IS NOT DISTINCT FROM CAST($59 AS BIGINT) AND c142.id > CAST($60 AS BIGINT)) ORDER BY c142.film_year ASC NULLS FIRST, c142.id ASC
          LIMIT CAST($61 AS BIGINT)) AS c142 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c142 ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM credit AS c143
     WHERE c143.person_id = p136.id)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c145.cursor || '"',
      (SELECT format('{"id":%s}', '"' || 'film_' || f146.id || '"')
       FROM film AS f146
       WHERE f146.id = c145.film_id)), ','))
     FROM
      (SELECT *
       FROM
        (SELECT c145.film_id AS film_id, upper(encode(convert_to(format('["8e1a3922",%s,%s,%s]', CAST(min(c145.film_year) IS NULL AS INTEGER), coalesce(CAST(min(c145.film_year) AS TEXT), 'null'), c145.film_id), 'UTF8'), 'hex')) AS cursor, min(c145.film_year) AS key1, c145.film_id AS key2
         FROM credit AS c145
         WHERE c145.person_id = p136.id GROUP BY c145.person_id, c145.film_id
         HAVING CAST(min(c145.film_year) IS NULL AS INTEGER) <= CAST($62 AS BIGINT) AND (CAST(min(c145.film_year) IS NULL AS INTEGER) < CAST($62 AS BIGINT) OR CAST(min(c145.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($62 AS BIGINT) AND min(c145.film_year) > CAST($63 AS BIGINT) OR CAST(min(c145.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($62 AS BIGINT) AND min(c145.film_year) IS NOT DISTINCT FROM CAST($63 AS BIGINT) AND c145.film_id > CAST($64 AS BIGINT)) ORDER BY min(c145.film_year) ASC NULLS FIRST, c145.film_id ASC
          LIMIT CAST($65 AS BIGINT)) AS c145 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c145), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c147
     WHERE c147.person_id = p136.id GROUP BY c147.person_id, c147.film_id
     HAVING CAST(min(c147.film_year) IS NULL AS INTEGER) >= CAST($66 AS BIGINT) AND (CAST(min(c147.film_year) IS NULL AS INTEGER) > CAST($66 AS BIGINT) OR CAST(min(c147.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($66 AS BIGINT) AND min(c147.film_year) < CAST($67 AS BIGINT) OR CAST(min(c147.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($66 AS BIGINT) AND min(c147.film_year) IS NOT DISTINCT FROM CAST($67 AS BIGINT) AND c147.film_id < CAST($68 AS BIGINT) OR CAST(min(c147.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($66 AS BIGINT) AND min(c147.film_year) IS NOT DISTINCT FROM CAST($67 AS BIGINT) AND c147.film_id IS NOT DISTINCT FROM CAST($68 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c148
     WHERE c148.person_id = p136.id GROUP BY c148.person_id, c148.film_id
     HAVING CAST(min(c148.film_year) IS NULL AS INTEGER) <= CAST($69 AS BIGINT) AND (CAST(min(c148.film_year) IS NULL AS INTEGER) < CAST($69 AS BIGINT) OR CAST(min(c148.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($69 AS BIGINT) AND min(c148.film_year) > CAST($70 AS BIGINT) OR CAST(min(c148.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($69 AS BIGINT) AND min(c148.film_year) IS NOT DISTINCT FROM CAST($70 AS BIGINT) AND c148.film_id > CAST($71 AS BIGINT))
      LIMIT 1 OFFSET CAST($72 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT c149.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["8e1a3922",%s,%s,%s]', CAST(min(c149.film_year) IS NULL AS INTEGER), coalesce(CAST(min(c149.film_year) AS TEXT), 'null'), c149.film_id), 'UTF8'), 'hex')) AS cursor, min(c149.film_year) AS key1, c149.film_id AS key2
         FROM credit AS c149
         WHERE c149.person_id = p136.id GROUP BY c149.person_id, c149.film_id
         HAVING CAST(min(c149.film_year) IS NULL AS INTEGER) <= CAST($73 AS BIGINT) AND (CAST(min(c149.film_year) IS NULL AS INTEGER) < CAST($73 AS BIGINT) OR CAST(min(c149.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($73 AS BIGINT) AND min(c149.film_year) > CAST($74 AS BIGINT) OR CAST(min(c149.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($73 AS BIGINT) AND min(c149.film_year) IS NOT DISTINCT FROM CAST($74 AS BIGINT) AND c149.film_id > CAST($75 AS BIGINT)) ORDER BY min(c149.film_year) ASC NULLS FIRST, c149.film_id ASC
          LIMIT CAST($76 AS BIGINT)) AS c149 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c149
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c150.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["8e1a3922",%s,%s,%s]', CAST(min(c150.film_year) IS NULL AS INTEGER), coalesce(CAST(min(c150.film_year) AS TEXT), 'null'), c150.film_id), 'UTF8'), 'hex')) AS cursor, min(c150.film_year) AS key1, c150.film_id AS key2
         FROM credit AS c150
         WHERE c150.person_id = p136.id GROUP BY c150.person_id, c150.film_id
         HAVING CAST(min(c150.film_year) IS NULL AS INTEGER) <= CAST($77 AS BIGINT) AND (CAST(min(c150.film_year) IS NULL AS INTEGER) < CAST($77 AS BIGINT) OR CAST(min(c150.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($77 AS BIGINT) AND min(c150.film_year) > CAST($78 AS BIGINT) OR CAST(min(c150.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($77 AS BIGINT) AND min(c150.film_year) IS NOT DISTINCT FROM CAST($78 AS BIGINT) AND c150.film_id > CAST($79 AS BIGINT)) ORDER BY min(c150.film_year) ASC NULLS FIRST, c150.film_id ASC
          LIMIT CAST($80 AS BIGINT)) AS c150 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c150 ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c151
       WHERE c151.person_id = p136.id GROUP BY c151.person_id, c151.film_id) AS c151)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n154.cursor || '"',
      (SELECT format('{"id":%s}', '"' || 'nomination_' || n155.id || '"')
       FROM nomination AS n155
       WHERE n155.id = n154.nomination_id)), ','))
     FROM
      (SELECT *
       FROM
        (SELECT n154.nomination_id AS nomination_id, upper(encode(convert_to(format('["860651f9",%s,%s]',
          (SELECT n156.year
           FROM nomination AS n156
           WHERE n156.id = n154.nomination_id), n154.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT n156.year
           FROM nomination AS n156
           WHERE n156.id = n154.nomination_id) AS key0, n154.id AS key1
         FROM nominee AS n154
         WHERE n154.person_id = p136.id AND (
          (SELECT n156.year
           FROM nomination AS n156
           WHERE n156.id = n154.nomination_id), n154.id) > (CAST($81 AS BIGINT), CAST($82 AS BIGINT)) ORDER BY
          (SELECT n156.year
           FROM nomination AS n156
           WHERE n156.id = n154.nomination_id) ASC, n154.id ASC
          LIMIT CAST($83 AS BIGINT)) AS n154 ORDER BY key0 DESC, key1 DESC) AS n154), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM nominee AS n157
     WHERE n157.person_id = p136.id AND (
      (SELECT n158.year
       FROM nomination AS n158
       WHERE n158.id = n157.nomination_id), n157.id) <= (CAST($84 AS BIGINT), CAST($85 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM nominee AS n159
     WHERE n159.person_id = p136.id AND (
      (SELECT n160.year
       FROM nomination AS n160
       WHERE n160.id = n159.nomination_id), n159.id) > (CAST($86 AS BIGINT), CAST($87 AS BIGINT))
      LIMIT 1 OFFSET CAST($88 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT n161.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["860651f9",%s,%s]',
          (SELECT n162.year
           FROM nomination AS n162
           WHERE n162.id = n161.nomination_id), n161.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT n162.year
           FROM nomination AS n162
           WHERE n162.id = n161.nomination_id) AS key0, n161.id AS key1
         FROM nominee AS n161
         WHERE n161.person_id = p136.id AND (
          (SELECT n162.year
           FROM nomination AS n162
           WHERE n162.id = n161.nomination_id), n161.id) > (CAST($89 AS BIGINT), CAST($90 AS BIGINT)) ORDER BY
          (SELECT n162.year
           FROM nomination AS n162
           WHERE n162.id = n161.nomination_id) ASC, n161.id ASC
          LIMIT CAST($91 AS BIGINT)) AS n161 ORDER BY key0 DESC, key1 DESC) AS n161
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT n163.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["860651f9",%s,%s]',
          (SELECT n164.year
           FROM nomination AS n164
           WHERE n164.id = n163.nomination_id), n163.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT n164.year
           FROM nomination AS n164
           WHERE n164.id = n163.nomination_id) AS key0, n163.id AS key1
         FROM nominee AS n163
         WHERE n163.person_id = p136.id AND (
          (SELECT n164.year
           FROM nomination AS n164
           WHERE n164.id = n163.nomination_id), n163.id) > (CAST($92 AS BIGINT), CAST($93 AS BIGINT)) ORDER BY
          (SELECT n164.year
           FROM nomination AS n164
           WHERE n164.id = n163.nomination_id) ASC, n163.id ASC
          LIMIT CAST($94 AS BIGINT)) AS n163 ORDER BY key0 DESC, key1 DESC) AS n163 ORDER BY key0 ASC, key1 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM nominee AS n166
     WHERE n166.person_id = p136.id))) AS value
   FROM person AS p136),
cut1 AS

  (SELECT f94.id AS key, format('{"cast":%s,"characters":%s,"crew":%s,"credits":%s,"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c96.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c96.id || '"')), ','))
     FROM
      (SELECT *
       FROM
        (SELECT c96.id AS id, upper(encode(convert_to(format('["0c4d4868",%s,%s]', c96.rank, c96.id), 'UTF8'), 'hex')) AS cursor, c96.rank AS key0, c96.id AS key1
         FROM credit AS c96
         WHERE c96.film_id = f94.id AND c96.kind = 'CAST' AND (c96.rank, c96.id) < (CAST($95 AS BIGINT), CAST($96 AS BIGINT)) ORDER BY c96.rank DESC, c96.id DESC
          LIMIT CAST($97 AS BIGINT)) AS c96 ORDER BY key0 ASC, key1 ASC) AS c96), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c97
     WHERE c97.film_id = f94.id AND c97.kind = 'CAST' AND (c97.rank, c97.id) >= (CAST($98 AS BIGINT), CAST($99 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c98
     WHERE c98.film_id = f94.id AND c98.kind = 'CAST' AND (c98.rank, c98.id) < (CAST($100 AS BIGINT), CAST($101 AS BIGINT))
      LIMIT 1 OFFSET CAST($102 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT c99.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c99.rank, c99.id), 'UTF8'), 'hex')) AS cursor, c99.rank AS key0, c99.id AS key1
         FROM credit AS c99
         WHERE c99.film_id = f94.id AND c99.kind = 'CAST' AND (c99.rank, c99.id) < (CAST($103 AS BIGINT), CAST($104 AS BIGINT)) ORDER BY c99.rank DESC, c99.id DESC
          LIMIT CAST($105 AS BIGINT)) AS c99 ORDER BY key0 ASC, key1 ASC) AS c99
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c100.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c100.rank, c100.id), 'UTF8'), 'hex')) AS cursor, c100.rank AS key0, c100.id AS key1
         FROM credit AS c100
         WHERE c100.film_id = f94.id AND c100.kind = 'CAST' AND (c100.rank, c100.id) < (CAST($106 AS BIGINT), CAST($107 AS BIGINT)) ORDER BY c100.rank DESC, c100.id DESC
          LIMIT CAST($108 AS BIGINT)) AS c100 ORDER BY key0 ASC, key1 ASC) AS c100 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM credit AS c101
     WHERE c101.film_id = f94.id AND c101.kind = 'CAST')), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c103.cursor || '"', format('{"id":%s}', '"' || 'character_' || c103.id || '"')), ','))
     FROM
      (SELECT *
       FROM
        (SELECT c103.id AS id, upper(encode(convert_to(format('["333d4094",%s,%s]', c103.position, c103.id), 'UTF8'), 'hex')) AS cursor, c103.position AS key0, c103.id AS key1
         FROM character AS c103
         WHERE c103.film_id = f94.id AND (c103.position, c103.id) < (CAST($109 AS BIGINT), CAST($110 AS BIGINT)) ORDER BY c103.position DESC, c103.id DESC
          LIMIT CAST($111 AS BIGINT)) AS c103 ORDER BY key0 ASC, key1 ASC) AS c103), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM character AS c104
     WHERE c104.film_id = f94.id AND (c104.position, c104.id) >= (CAST($112 AS BIGINT), CAST($113 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM character AS c105
     WHERE c105.film_id = f94.id AND (c105.position, c105.id) < (CAST($114 AS BIGINT), CAST($115 AS BIGINT))
      LIMIT 1 OFFSET CAST($116 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT c106.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["333d4094",%s,%s]', c106.position, c106.id), 'UTF8'), 'hex')) AS cursor, c106.position AS key0, c106.id AS key1
         FROM character AS c106
         WHERE c106.film_id = f94.id AND (c106.position, c106.id) < (CAST($117 AS BIGINT), CAST($118 AS BIGINT)) ORDER BY c106.position DESC, c106.id DESC
          LIMIT CAST($119 AS BIGINT)) AS c106 ORDER BY key0 ASC, key1 ASC) AS c106
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c107.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["333d4094",%s,%s]', c107.position, c107.id), 'UTF8'), 'hex')) AS cursor, c107.position AS key0, c107.id AS key1
         FROM character AS c107
         WHERE c107.film_id = f94.id AND (c107.position, c107.id) < (CAST($120 AS BIGINT), CAST($121 AS BIGINT)) ORDER BY c107.position DESC, c107.id DESC
          LIMIT CAST($122 AS BIGINT)) AS c107 ORDER BY key0 ASC, key1 ASC) AS c107 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM character AS c108
     WHERE c108.film_id = f94.id)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c110.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c110.id || '"')), ','))
     FROM
      (SELECT *
       FROM
        (SELECT c110.id AS id, upper(encode(convert_to(format('["0c4d4868",%s,%s]', c110.rank, c110.id), 'UTF8'), 'hex')) AS cursor, c110.rank AS key0, c110.id AS key1
         FROM credit AS c110
         WHERE c110.film_id = f94.id AND c110.kind = 'CREW' AND (c110.rank, c110.id) < (CAST($123 AS BIGINT), CAST($124 AS BIGINT)) ORDER BY c110.rank DESC, c110.id DESC
          LIMIT CAST($125 AS BIGINT)) AS c110 ORDER BY key0 ASC, key1 ASC) AS c110), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c111
     WHERE c111.film_id = f94.id AND c111.kind = 'CREW' AND (c111.rank, c111.id) >= (CAST($126 AS BIGINT), CAST($127 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c112
     WHERE c112.film_id = f94.id AND c112.kind = 'CREW' AND (c112.rank, c112.id) < (CAST($128 AS BIGINT), CAST($129 AS BIGINT))
      LIMIT 1 OFFSET CAST($130 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT c113.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c113.rank, c113.id), 'UTF8'), 'hex')) AS cursor, c113.rank AS key0, c113.id AS key1
         FROM credit AS c113
         WHERE c113.film_id = f94.id AND c113.kind = 'CREW' AND (c113.rank, c113.id) < (CAST($131 AS BIGINT), CAST($132 AS BIGINT)) ORDER BY c113.rank DESC, c113.id DESC
          LIMIT CAST($133 AS BIGINT)) AS c113 ORDER BY key0 ASC, key1 ASC) AS c113
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c114.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c114.rank, c114.id), 'UTF8'), 'hex')) AS cursor, c114.rank AS key0, c114.id AS key1
         FROM credit AS c114
         WHERE c114.film_id = f94.id AND c114.kind = 'CREW' AND (c114.rank, c114.id) < (CAST($134 AS BIGINT), CAST($135 AS BIGINT)) ORDER BY c114.rank DESC, c114.id DESC
          LIMIT CAST($136 AS BIGINT)) AS c114 ORDER BY key0 ASC, key1 ASC) AS c114 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM credit AS c115
     WHERE c115.film_id = f94.id AND c115.kind = 'CREW')), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c117.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c117.id || '"')), ','))
     FROM
      (SELECT *
       FROM
        (SELECT c117.id AS id, upper(encode(convert_to(format('["2d166577",%s,%s,%s]', to_json(c117.kind), c117.rank, c117.id), 'UTF8'), 'hex')) AS cursor, c117.kind AS key0, c117.rank AS key1, c117.id AS key2
         FROM credit AS c117
         WHERE c117.film_id = f94.id AND (c117.kind, c117.rank, c117.id) < (CAST($137 AS TEXT), CAST($138 AS BIGINT), CAST($139 AS BIGINT)) ORDER BY c117.kind DESC, c117.rank DESC, c117.id DESC
          LIMIT CAST($140 AS BIGINT)) AS c117 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS c117), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c118
     WHERE c118.film_id = f94.id AND (c118.kind, c118.rank, c118.id) >= (CAST($141 AS TEXT), CAST($142 AS BIGINT), CAST($143 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c119
     WHERE c119.film_id = f94.id AND (c119.kind, c119.rank, c119.id) < (CAST($144 AS TEXT), CAST($145 AS BIGINT), CAST($146 AS BIGINT))
      LIMIT 1 OFFSET CAST($147 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT c120.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["2d166577",%s,%s,%s]', to_json(c120.kind), c120.rank, c120.id), 'UTF8'), 'hex')) AS cursor, c120.kind AS key0, c120.rank AS key1, c120.id AS key2
         FROM credit AS c120
         WHERE c120.film_id = f94.id AND (c120.kind, c120.rank, c120.id) < (CAST($148 AS TEXT), CAST($149 AS BIGINT), CAST($150 AS BIGINT)) ORDER BY c120.kind DESC, c120.rank DESC, c120.id DESC
          LIMIT CAST($151 AS BIGINT)) AS c120 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS c120
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c121.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["2d166577",%s,%s,%s]', to_json(c121.kind), c121.rank, c121.id), 'UTF8'), 'hex')) AS cursor, c121.kind AS key0, c121.rank AS key1, c121.id AS key2
         FROM credit AS c121
         WHERE c121.film_id = f94.id AND (c121.kind, c121.rank, c121.id) < (CAST($152 AS TEXT), CAST($153 AS BIGINT), CAST($154 AS BIGINT)) ORDER BY c121.kind DESC, c121.rank DESC, c121.id DESC
          LIMIT CAST($155 AS BIGINT)) AS c121 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS c121 ORDER BY key0 DESC, key1 DESC, key2 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM credit AS c122
     WHERE c122.film_id = f94.id)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n124.cursor || '"', format('{"id":%s}', '"' || 'nomination_' || n124.id || '"')), ','))
     FROM
      (SELECT *
       FROM (
        (SELECT n124.id AS id, upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n124.year, n124.position, n124.id), 'UTF8'), 'hex')) AS cursor, n124.year AS key0, n124.position AS key1, n124.id AS key2
         FROM nomination AS n124
         WHERE n124.id IN
          (SELECT n125.nomination_id
           FROM nomination_film AS n125
           WHERE n125.film_id = f94.id) AND n124.year = CAST($156 AS BIGINT) AND n124.position = CAST($157 AS BIGINT) AND n124.id < CAST($158 AS BIGINT) ORDER BY n124.year DESC, n124.position DESC, n124.id DESC
          LIMIT CAST($159 AS BIGINT)) UNION ALL
        (SELECT n124.id AS id, upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n124.year, n124.position, n124.id), 'UTF8'), 'hex')) AS cursor, n124.year AS key0, n124.position AS key1, n124.id AS key2
         FROM nomination AS n124
         WHERE n124.id IN
          (SELECT n125.nomination_id
           FROM nomination_film AS n125
           WHERE n125.film_id = f94.id) AND n124.year = CAST($156 AS BIGINT) AND n124.position < CAST($157 AS BIGINT) ORDER BY n124.year DESC, n124.position DESC, n124.id DESC
          LIMIT CAST($159 AS BIGINT)) UNION ALL
        (SELECT n124.id AS id, upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n124.year, n124.position, n124.id), 'UTF8'), 'hex')) AS cursor, n124.year AS key0, n124.position AS key1, n124.id AS key2
         FROM nomination AS n124
         WHERE n124.id IN
          (SELECT n125.nomination_id
           FROM nomination_film AS n125
           WHERE n125.film_id = f94.id) AND n124.year < CAST($156 AS BIGINT) ORDER BY n124.year DESC, n124.position DESC, n124.id DESC
          LIMIT CAST($159 AS BIGINT)) ORDER BY key0 DESC, key1 DESC, key2 DESC
        LIMIT CAST($159 AS BIGINT)) AS n124 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS n124), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM nomination AS n126
     WHERE n126.id IN
      (SELECT n127.nomination_id
       FROM nomination_film AS n127
       WHERE n127.film_id = f94.id) AND (n126.year, n126.position, n126.id) >= (CAST($160 AS BIGINT), CAST($161 AS BIGINT), CAST($162 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM nomination AS n128
     WHERE n128.id IN
      (SELECT n129.nomination_id
       FROM nomination_film AS n129
       WHERE n129.film_id = f94.id) AND n128.year = CAST($163 AS BIGINT) AND n128.position = CAST($164 AS BIGINT) AND n128.id < CAST($165 AS BIGINT) UNION ALL SELECT 1
     FROM nomination AS n128
     WHERE n128.id IN
      (SELECT n129.nomination_id
       FROM nomination_film AS n129
       WHERE n129.film_id = f94.id) AND n128.year = CAST($163 AS BIGINT) AND n128.position < CAST($164 AS BIGINT) UNION ALL SELECT 1
     FROM nomination AS n128
     WHERE n128.id IN
      (SELECT n129.nomination_id
       FROM nomination_film AS n129
       WHERE n129.film_id = f94.id) AND n128.year < CAST($163 AS BIGINT)
      LIMIT 1 OFFSET CAST($166 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT n130.cursor
     FROM
      (SELECT *
       FROM (
        (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n130.year, n130.position, n130.id), 'UTF8'), 'hex')) AS cursor, n130.year AS key0, n130.position AS key1, n130.id AS key2
         FROM nomination AS n130
         WHERE n130.id IN
          (SELECT n131.nomination_id
           FROM nomination_film AS n131
           WHERE n131.film_id = f94.id) AND n130.year = CAST($167 AS BIGINT) AND n130.position = CAST($168 AS BIGINT) AND n130.id < CAST($169 AS BIGINT) ORDER BY n130.year DESC, n130.position DESC, n130.id DESC
          LIMIT CAST($170 AS BIGINT)) UNION ALL
        (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n130.year, n130.position, n130.id), 'UTF8'), 'hex')) AS cursor, n130.year AS key0, n130.position AS key1, n130.id AS key2
         FROM nomination AS n130
         WHERE n130.id IN
          (SELECT n131.nomination_id
           FROM nomination_film AS n131
           WHERE n131.film_id = f94.id) AND n130.year = CAST($167 AS BIGINT) AND n130.position < CAST($168 AS BIGINT) ORDER BY n130.year DESC, n130.position DESC, n130.id DESC
          LIMIT CAST($170 AS BIGINT)) UNION ALL
        (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n130.year, n130.position, n130.id), 'UTF8'), 'hex')) AS cursor, n130.year AS key0, n130.position AS key1, n130.id AS key2
         FROM nomination AS n130
         WHERE n130.id IN
          (SELECT n131.nomination_id
           FROM nomination_film AS n131
           WHERE n131.film_id = f94.id) AND n130.year < CAST($167 AS BIGINT) ORDER BY n130.year DESC, n130.position DESC, n130.id DESC
          LIMIT CAST($170 AS BIGINT)) ORDER BY key0 DESC, key1 DESC, key2 DESC
        LIMIT CAST($170 AS BIGINT)) AS n130 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS n130
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT n132.cursor
     FROM
      (SELECT *
       FROM (
        (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n132.year, n132.position, n132.id), 'UTF8'), 'hex')) AS cursor, n132.year AS key0, n132.position AS key1, n132.id AS key2
         FROM nomination AS n132
         WHERE n132.id IN
          (SELECT n133.nomination_id
           FROM nomination_film AS n133
           WHERE n133.film_id = f94.id) AND n132.year = CAST($171 AS BIGINT) AND n132.position = CAST($172 AS BIGINT) AND n132.id < CAST($173 AS BIGINT) ORDER BY n132.year DESC, n132.position DESC, n132.id DESC
          LIMIT CAST($174 AS BIGINT)) UNION ALL
        (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n132.year, n132.position, n132.id), 'UTF8'), 'hex')) AS cursor, n132.year AS key0, n132.position AS key1, n132.id AS key2
         FROM nomination AS n132
         WHERE n132.id IN
          (SELECT n133.nomination_id
           FROM nomination_film AS n133
           WHERE n133.film_id = f94.id) AND n132.year = CAST($171 AS BIGINT) AND n132.position < CAST($172 AS BIGINT) ORDER BY n132.year DESC, n132.position DESC, n132.id DESC
          LIMIT CAST($174 AS BIGINT)) UNION ALL
        (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n132.year, n132.position, n132.id), 'UTF8'), 'hex')) AS cursor, n132.year AS key0, n132.position AS key1, n132.id AS key2
         FROM nomination AS n132
         WHERE n132.id IN
          (SELECT n133.nomination_id
           FROM nomination_film AS n133
           WHERE n133.film_id = f94.id) AND n132.year < CAST($171 AS BIGINT) ORDER BY n132.year DESC, n132.position DESC, n132.id DESC
          LIMIT CAST($174 AS BIGINT)) ORDER BY key0 DESC, key1 DESC, key2 DESC
        LIMIT CAST($174 AS BIGINT)) AS n132 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS n132 ORDER BY key0 DESC, key1 DESC, key2 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM nomination AS n134
     WHERE n134.id IN
      (SELECT n135.nomination_id
       FROM nomination_film AS n135
       WHERE n135.film_id = f94.id)))) AS value
   FROM film AS f94)
 SELECT format('{"data":%s}', format('{"films":%s,"people":%s,"credits":%s,"characters":%s,"nominations":%s,"awardEvents":%s,"film":%s,"person":%s,"country":%s,"edition":%s,"category":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f2.cursor || '"', format('{"id":%s}', '"' || 'film_' || f2.id || '"')), ','))
   FROM
    (SELECT *
     FROM (
      (SELECT f2.id AS id, upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f2.title_key), f2.id), 'UTF8'), 'hex')) AS cursor, f2.title_key AS key0, f2.id AS key1
       FROM film AS f2
       WHERE f2.title_key = CAST($175 AS TEXT) AND f2.id < CAST($176 AS BIGINT) ORDER BY f2.title_key DESC, f2.id DESC
        LIMIT CAST($177 AS BIGINT)) UNION ALL
      (SELECT f2.id AS id, upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f2.title_key), f2.id), 'UTF8'), 'hex')) AS cursor, f2.title_key AS key0, f2.id AS key1
       FROM film AS f2
       WHERE f2.title_key < CAST($175 AS TEXT) ORDER BY f2.title_key DESC, f2.id DESC
        LIMIT CAST($177 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
      LIMIT CAST($177 AS BIGINT)) AS f2 ORDER BY key0 ASC, key1 ASC) AS f2), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film AS f3
   WHERE (f3.title_key, f3.id) >= (CAST($178 AS TEXT), CAST($179 AS BIGINT))) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM film AS f4
   WHERE f4.title_key = CAST($180 AS TEXT) AND f4.id < CAST($181 AS BIGINT) UNION ALL SELECT 1
   FROM film AS f4
   WHERE f4.title_key < CAST($180 AS TEXT)
    LIMIT 1 OFFSET CAST($182 AS BIGINT)) AS TEXT), coalesce('"' ||
  (SELECT f5.cursor
   FROM
    (SELECT *
     FROM (
      (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f5.title_key), f5.id), 'UTF8'), 'hex')) AS cursor, f5.title_key AS key0, f5.id AS key1
       FROM film AS f5
       WHERE f5.title_key = CAST($183 AS TEXT) AND f5.id < CAST($184 AS BIGINT) ORDER BY f5.title_key DESC, f5.id DESC
        LIMIT CAST($185 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f5.title_key), f5.id), 'UTF8'), 'hex')) AS cursor, f5.title_key AS key0, f5.id AS key1
       FROM film AS f5
       WHERE f5.title_key < CAST($183 AS TEXT) ORDER BY f5.title_key DESC, f5.id DESC
        LIMIT CAST($185 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
      LIMIT CAST($185 AS BIGINT)) AS f5 ORDER BY key0 ASC, key1 ASC) AS f5
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT f6.cursor
   FROM
    (SELECT *
     FROM (
      (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f6.title_key), f6.id), 'UTF8'), 'hex')) AS cursor, f6.title_key AS key0, f6.id AS key1
       FROM film AS f6
       WHERE f6.title_key = CAST($186 AS TEXT) AND f6.id < CAST($187 AS BIGINT) ORDER BY f6.title_key DESC, f6.id DESC
        LIMIT CAST($188 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f6.title_key), f6.id), 'UTF8'), 'hex')) AS cursor, f6.title_key AS key0, f6.id AS key1
       FROM film AS f6
       WHERE f6.title_key < CAST($186 AS TEXT) ORDER BY f6.title_key DESC, f6.id DESC
        LIMIT CAST($188 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
      LIMIT CAST($188 AS BIGINT)) AS f6 ORDER BY key0 ASC, key1 ASC) AS f6 ORDER BY key0 DESC, key1 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT d7.film_count
   FROM dataset AS d7)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || p9.cursor || '"', format('{"id":%s}', '"' || 'person_' || p9.id || '"')), ','))
   FROM
    (SELECT *
     FROM (
      (SELECT p9.id AS id, upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p9.sort_key), p9.id), 'UTF8'), 'hex')) AS cursor, p9.sort_key AS key0, p9.id AS key1
       FROM person AS p9
       WHERE p9.sort_key = CAST($189 AS TEXT) AND p9.id < CAST($190 AS BIGINT) ORDER BY p9.sort_key DESC, p9.id DESC
        LIMIT CAST($191 AS BIGINT)) UNION ALL
      (SELECT p9.id AS id, upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p9.sort_key), p9.id), 'UTF8'), 'hex')) AS cursor, p9.sort_key AS key0, p9.id AS key1
       FROM person AS p9
       WHERE p9.sort_key < CAST($189 AS TEXT) ORDER BY p9.sort_key DESC, p9.id DESC
        LIMIT CAST($191 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
      LIMIT CAST($191 AS BIGINT)) AS p9 ORDER BY key0 ASC, key1 ASC) AS p9), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE (p10.sort_key, p10.id) >= (CAST($192 AS TEXT), CAST($193 AS BIGINT))) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM person AS p11
   WHERE p11.sort_key = CAST($194 AS TEXT) AND p11.id < CAST($195 AS BIGINT) UNION ALL SELECT 1
   FROM person AS p11
   WHERE p11.sort_key < CAST($194 AS TEXT)
    LIMIT 1 OFFSET CAST($196 AS BIGINT)) AS TEXT), coalesce('"' ||
  (SELECT p12.cursor
   FROM
    (SELECT *
     FROM (
      (SELECT upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p12.sort_key), p12.id), 'UTF8'), 'hex')) AS cursor, p12.sort_key AS key0, p12.id AS key1
       FROM person AS p12
       WHERE p12.sort_key = CAST($197 AS TEXT) AND p12.id < CAST($198 AS BIGINT) ORDER BY p12.sort_key DESC, p12.id DESC
        LIMIT CAST($199 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p12.sort_key), p12.id), 'UTF8'), 'hex')) AS cursor, p12.sort_key AS key0, p12.id AS key1
       FROM person AS p12
       WHERE p12.sort_key < CAST($197 AS TEXT) ORDER BY p12.sort_key DESC, p12.id DESC
        LIMIT CAST($199 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
      LIMIT CAST($199 AS BIGINT)) AS p12 ORDER BY key0 ASC, key1 ASC) AS p12
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT p13.cursor
   FROM
    (SELECT *
     FROM (
      (SELECT upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p13.sort_key), p13.id), 'UTF8'), 'hex')) AS cursor, p13.sort_key AS key0, p13.id AS key1
       FROM person AS p13
       WHERE p13.sort_key = CAST($200 AS TEXT) AND p13.id < CAST($201 AS BIGINT) ORDER BY p13.sort_key DESC, p13.id DESC
        LIMIT CAST($202 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p13.sort_key), p13.id), 'UTF8'), 'hex')) AS cursor, p13.sort_key AS key0, p13.id AS key1
       FROM person AS p13
       WHERE p13.sort_key < CAST($200 AS TEXT) ORDER BY p13.sort_key DESC, p13.id DESC
        LIMIT CAST($202 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
      LIMIT CAST($202 AS BIGINT)) AS p13 ORDER BY key0 ASC, key1 ASC) AS p13 ORDER BY key0 DESC, key1 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT d14.person_count
   FROM dataset AS d14)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c16.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c16.id || '"')), ','))
   FROM
    (SELECT *
     FROM
      (SELECT c16.id AS id, upper(encode(convert_to(format('["1cc16efe",%s]', c16.id), 'UTF8'), 'hex')) AS cursor, c16.id AS key0
       FROM credit AS c16
       WHERE c16.id < CAST($203 AS BIGINT) ORDER BY c16.id DESC
        LIMIT CAST($204 AS BIGINT)) AS c16 ORDER BY key0 ASC) AS c16), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM credit AS c17
   WHERE (c17.id) >= (CAST($205 AS BIGINT))) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM credit AS c18
   WHERE c18.id < CAST($206 AS BIGINT)
    LIMIT 1 OFFSET CAST($207 AS BIGINT)) AS TEXT), coalesce('"' ||
  (SELECT c19.cursor
   FROM
    (SELECT *
     FROM
      (SELECT upper(encode(convert_to(format('["1cc16efe",%s]', c19.id), 'UTF8'), 'hex')) AS cursor, c19.id AS key0
       FROM credit AS c19
       WHERE c19.id < CAST($208 AS BIGINT) ORDER BY c19.id DESC
        LIMIT CAST($209 AS BIGINT)) AS c19 ORDER BY key0 ASC) AS c19
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT c20.cursor
   FROM
    (SELECT *
     FROM
      (SELECT upper(encode(convert_to(format('["1cc16efe",%s]', c20.id), 'UTF8'), 'hex')) AS cursor, c20.id AS key0
       FROM credit AS c20
       WHERE c20.id < CAST($210 AS BIGINT) ORDER BY c20.id DESC
        LIMIT CAST($211 AS BIGINT)) AS c20 ORDER BY key0 ASC) AS c20 ORDER BY key0 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT d21.credit_count
   FROM dataset AS d21)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c23.cursor || '"', format('{"id":%s}', '"' || 'character_' || c23.id || '"')), ','))
   FROM
    (SELECT *
     FROM
      (SELECT c23.id AS id, upper(encode(convert_to(format('["937ab034",%s]', c23.id), 'UTF8'), 'hex')) AS cursor, c23.id AS key0
       FROM character AS c23
       WHERE c23.id < CAST($212 AS BIGINT) ORDER BY c23.id DESC
        LIMIT CAST($213 AS BIGINT)) AS c23 ORDER BY key0 ASC) AS c23), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM character AS c24
   WHERE (c24.id) >= (CAST($214 AS BIGINT))) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM character AS c25
   WHERE c25.id < CAST($215 AS BIGINT)
    LIMIT 1 OFFSET CAST($216 AS BIGINT)) AS TEXT), coalesce('"' ||
  (SELECT c26.cursor
   FROM
    (SELECT *
     FROM
      (SELECT upper(encode(convert_to(format('["937ab034",%s]', c26.id), 'UTF8'), 'hex')) AS cursor, c26.id AS key0
       FROM character AS c26
       WHERE c26.id < CAST($217 AS BIGINT) ORDER BY c26.id DESC
        LIMIT CAST($218 AS BIGINT)) AS c26 ORDER BY key0 ASC) AS c26
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT c27.cursor
   FROM
    (SELECT *
     FROM
      (SELECT upper(encode(convert_to(format('["937ab034",%s]', c27.id), 'UTF8'), 'hex')) AS cursor, c27.id AS key0
       FROM character AS c27
       WHERE c27.id < CAST($219 AS BIGINT) ORDER BY c27.id DESC
        LIMIT CAST($220 AS BIGINT)) AS c27 ORDER BY key0 ASC) AS c27 ORDER BY key0 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT count(*)
   FROM character AS c28)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n30.cursor || '"', format('{"id":%s}', '"' || 'nomination_' || n30.id || '"')), ','))
   FROM
    (SELECT *
     FROM (
      (SELECT n30.id AS id, upper(encode(convert_to(format('["32c39e30",%s,%s]', n30.year, n30.id), 'UTF8'), 'hex')) AS cursor, n30.year AS key0, n30.id AS key1
       FROM nomination AS n30
       WHERE n30.year = CAST($221 AS BIGINT) AND n30.id > CAST($222 AS BIGINT) ORDER BY n30.year ASC, n30.id ASC
        LIMIT CAST($223 AS BIGINT)) UNION ALL
      (SELECT n30.id AS id, upper(encode(convert_to(format('["32c39e30",%s,%s]', n30.year, n30.id), 'UTF8'), 'hex')) AS cursor, n30.year AS key0, n30.id AS key1
       FROM nomination AS n30
       WHERE n30.year > CAST($221 AS BIGINT) ORDER BY n30.year ASC, n30.id ASC
        LIMIT CAST($223 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
      LIMIT CAST($223 AS BIGINT)) AS n30 ORDER BY key0 DESC, key1 DESC) AS n30), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM nomination AS n31
   WHERE (n31.year, n31.id) <= (CAST($224 AS BIGINT), CAST($225 AS BIGINT))) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM nomination AS n32
   WHERE n32.year = CAST($226 AS BIGINT) AND n32.id > CAST($227 AS BIGINT) UNION ALL SELECT 1
   FROM nomination AS n32
   WHERE n32.year > CAST($226 AS BIGINT)
    LIMIT 1 OFFSET CAST($228 AS BIGINT)) AS TEXT), coalesce('"' ||
  (SELECT n33.cursor
   FROM
    (SELECT *
     FROM (
      (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n33.year, n33.id), 'UTF8'), 'hex')) AS cursor, n33.year AS key0, n33.id AS key1
       FROM nomination AS n33
       WHERE n33.year = CAST($229 AS BIGINT) AND n33.id > CAST($230 AS BIGINT) ORDER BY n33.year ASC, n33.id ASC
        LIMIT CAST($231 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n33.year, n33.id), 'UTF8'), 'hex')) AS cursor, n33.year AS key0, n33.id AS key1
       FROM nomination AS n33
       WHERE n33.year > CAST($229 AS BIGINT) ORDER BY n33.year ASC, n33.id ASC
        LIMIT CAST($231 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
      LIMIT CAST($231 AS BIGINT)) AS n33 ORDER BY key0 DESC, key1 DESC) AS n33
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT n34.cursor
   FROM
    (SELECT *
     FROM (
      (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n34.year, n34.id), 'UTF8'), 'hex')) AS cursor, n34.year AS key0, n34.id AS key1
       FROM nomination AS n34
       WHERE n34.year = CAST($232 AS BIGINT) AND n34.id > CAST($233 AS BIGINT) ORDER BY n34.year ASC, n34.id ASC
        LIMIT CAST($234 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n34.year, n34.id), 'UTF8'), 'hex')) AS cursor, n34.year AS key0, n34.id AS key1
       FROM nomination AS n34
       WHERE n34.year > CAST($232 AS BIGINT) ORDER BY n34.year ASC, n34.id ASC
        LIMIT CAST($234 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
      LIMIT CAST($234 AS BIGINT)) AS n34 ORDER BY key0 DESC, key1 DESC) AS n34 ORDER BY key0 ASC, key1 ASC
    LIMIT 1) || '"', 'null')),
  (SELECT d35.nomination_count
   FROM dataset AS d35)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || a37.cursor || '"', format('{"id":%s}', '"' || 'event_' || a37.id || '"')), ','))
   FROM
    (SELECT *
     FROM (
      (SELECT a37.id AS id, upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a37.name_key), a37.id), 'UTF8'), 'hex')) AS cursor, a37.name_key AS key0, a37.id AS key1
       FROM award_event AS a37
       WHERE a37.name_key = CAST($235 AS TEXT) AND a37.id < CAST($236 AS BIGINT) ORDER BY a37.name_key DESC, a37.id DESC
        LIMIT CAST($237 AS BIGINT)) UNION ALL
      (SELECT a37.id AS id, upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a37.name_key), a37.id), 'UTF8'), 'hex')) AS cursor, a37.name_key AS key0, a37.id AS key1
       FROM award_event AS a37
       WHERE a37.name_key < CAST($235 AS TEXT) ORDER BY a37.name_key DESC, a37.id DESC
        LIMIT CAST($237 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
      LIMIT CAST($237 AS BIGINT)) AS a37 ORDER BY key0 ASC, key1 ASC) AS a37), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM award_event AS a38
   WHERE (a38.name_key, a38.id) >= (CAST($238 AS TEXT), CAST($239 AS BIGINT))) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM award_event AS a39
   WHERE a39.name_key = CAST($240 AS TEXT) AND a39.id < CAST($241 AS BIGINT) UNION ALL SELECT 1
   FROM award_event AS a39
   WHERE a39.name_key < CAST($240 AS TEXT)
    LIMIT 1 OFFSET CAST($242 AS BIGINT)) AS TEXT), coalesce('"' ||
  (SELECT a40.cursor
   FROM
    (SELECT *
     FROM (
      (SELECT upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a40.name_key), a40.id), 'UTF8'), 'hex')) AS cursor, a40.name_key AS key0, a40.id AS key1
       FROM award_event AS a40
       WHERE a40.name_key = CAST($243 AS TEXT) AND a40.id < CAST($244 AS BIGINT) ORDER BY a40.name_key DESC, a40.id DESC
        LIMIT CAST($245 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a40.name_key), a40.id), 'UTF8'), 'hex')) AS cursor, a40.name_key AS key0, a40.id AS key1
       FROM award_event AS a40
       WHERE a40.name_key < CAST($243 AS TEXT) ORDER BY a40.name_key DESC, a40.id DESC
        LIMIT CAST($245 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
      LIMIT CAST($245 AS BIGINT)) AS a40 ORDER BY key0 ASC, key1 ASC) AS a40
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT a41.cursor
   FROM
    (SELECT *
     FROM (
      (SELECT upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a41.name_key), a41.id), 'UTF8'), 'hex')) AS cursor, a41.name_key AS key0, a41.id AS key1
       FROM award_event AS a41
       WHERE a41.name_key = CAST($246 AS TEXT) AND a41.id < CAST($247 AS BIGINT) ORDER BY a41.name_key DESC, a41.id DESC
        LIMIT CAST($248 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a41.name_key), a41.id), 'UTF8'), 'hex')) AS cursor, a41.name_key AS key0, a41.id AS key1
       FROM award_event AS a41
       WHERE a41.name_key < CAST($246 AS TEXT) ORDER BY a41.name_key DESC, a41.id DESC
        LIMIT CAST($248 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
      LIMIT CAST($248 AS BIGINT)) AS a41 ORDER BY key0 ASC, key1 ASC) AS a41 ORDER BY key0 DESC, key1 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT count(*)
   FROM award_event AS a42)), coalesce(
  (SELECT coalesce(
    (SELECT cut1.value
     FROM cut1
     WHERE cut1.key = f43.id), 'null')
   FROM film AS f43
   WHERE f43.id = coalesce(
    (SELECT f44.id
     FROM film AS f44
     WHERE f44.slug = CAST($249 AS TEXT)),
    (SELECT f45.film_id
     FROM former_film AS f45
     WHERE f45.slug = CAST($249 AS TEXT)))), 'null'), coalesce(
  (SELECT coalesce(
    (SELECT cut2.value
     FROM cut2
     WHERE cut2.key = p46.id), 'null')
   FROM person AS p46
   WHERE p46.id = coalesce(
    (SELECT p47.id
     FROM person AS p47
     WHERE p47.slug = CAST($250 AS TEXT)),
    (SELECT f48.person_id
     FROM former_person AS f48
     WHERE f48.slug = CAST($250 AS TEXT)))), 'null'),
  (SELECT CASE WHEN ((each77.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c49
     WHERE c49.id = CAST(each77.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each77.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f50
     WHERE f50.id = coalesce(
      (SELECT f51.film_id
       FROM former_film AS f51
       WHERE f51.former_id = CAST(each77.value #>> '{1}' AS BIGINT)), CAST(each77.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each77.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT coalesce(
      (SELECT cut3.value
       FROM cut3
       WHERE cut3.key = c52.code), 'null')
     FROM country AS c52
     WHERE c52.code = (each77.value #>> '{1}')), 'null') WHEN ((each77.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g53
     WHERE g53.id = CAST(each77.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each77.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p54
     WHERE p54.id = coalesce(
      (SELECT f55.person_id
       FROM former_person AS f55
       WHERE f55.former_id = CAST(each77.value #>> '{1}' AS BIGINT)), CAST(each77.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each77.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n56
     WHERE n56.id = CAST(each77.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each77.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a57
     WHERE a57.id = CAST(each77.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each77.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{}')
     FROM award_edition AS a58
     WHERE a58.id = CAST(each77.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each77.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{}')
     FROM award_category AS a59
     WHERE a59.id = CAST(each77.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each77.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s60
     WHERE s60.id = CAST(each77.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each77.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c61
     WHERE c61.id = CAST(each77.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each77.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j62
     WHERE j62.id = CAST(each77.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each77.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c63
     WHERE c63.id = CAST(each77.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($251 AS JSON)) AS each77(value)),
  (SELECT CASE WHEN ((each78.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c64
     WHERE c64.id = CAST(each78.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each78.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f65
     WHERE f65.id = coalesce(
      (SELECT f66.film_id
       FROM former_film AS f66
       WHERE f66.former_id = CAST(each78.value #>> '{1}' AS BIGINT)), CAST(each78.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each78.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{}')
     FROM country AS c67
     WHERE c67.code = (each78.value #>> '{1}')), 'null') WHEN ((each78.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g68
     WHERE g68.id = CAST(each78.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each78.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p69
     WHERE p69.id = coalesce(
      (SELECT f70.person_id
       FROM former_person AS f70
       WHERE f70.former_id = CAST(each78.value #>> '{1}' AS BIGINT)), CAST(each78.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each78.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n71
     WHERE n71.id = CAST(each78.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each78.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a72
     WHERE a72.id = CAST(each78.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each78.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT coalesce(
      (SELECT cut4.value
       FROM cut4
       WHERE cut4.key = a73.id), 'null')
     FROM award_edition AS a73
     WHERE a73.id = CAST(each78.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each78.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{}')
     FROM award_category AS a74
     WHERE a74.id = CAST(each78.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each78.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s75
     WHERE s75.id = CAST(each78.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each78.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c76
     WHERE c76.id = CAST(each78.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each78.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j77
     WHERE j77.id = CAST(each78.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each78.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c78
     WHERE c78.id = CAST(each78.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($252 AS JSON)) AS each78(value)),
  (SELECT CASE WHEN ((each79.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c79
     WHERE c79.id = CAST(each79.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each79.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f80
     WHERE f80.id = coalesce(
      (SELECT f81.film_id
       FROM former_film AS f81
       WHERE f81.former_id = CAST(each79.value #>> '{1}' AS BIGINT)), CAST(each79.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each79.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{}')
     FROM country AS c82
     WHERE c82.code = (each79.value #>> '{1}')), 'null') WHEN ((each79.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g83
     WHERE g83.id = CAST(each79.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each79.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p84
     WHERE p84.id = coalesce(
      (SELECT f85.person_id
       FROM former_person AS f85
       WHERE f85.former_id = CAST(each79.value #>> '{1}' AS BIGINT)), CAST(each79.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each79.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n86
     WHERE n86.id = CAST(each79.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each79.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a87
     WHERE a87.id = CAST(each79.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each79.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{}')
     FROM award_edition AS a88
     WHERE a88.id = CAST(each79.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each79.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT coalesce(
      (SELECT cut5.value
       FROM cut5
       WHERE cut5.key = a89.id), 'null')
     FROM award_category AS a89
     WHERE a89.id = CAST(each79.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each79.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s90
     WHERE s90.id = CAST(each79.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each79.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c91
     WHERE c91.id = CAST(each79.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each79.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j92
     WHERE j92.id = CAST(each79.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each79.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c93
     WHERE c93.id = CAST(each79.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($253 AS JSON)) AS each79(value))))
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
-- 44: 2009
-- 45: 59
-- 46: 1
-- 47: 0
-- 48: 2009
-- 49: 59
-- 50: 0
-- 51: 2009
-- 52: 59
-- 53: 1
-- 54: 0
-- 55: 2009
-- 56: 59
-- 57: 1
-- 58: 0
-- 59: 2009
-- 60: 59
-- 61: 1
-- 62: 0
-- 63: 2009
-- 64: 2
-- 65: 1
-- 66: 0
-- 67: 2009
-- 68: 2
-- 69: 0
-- 70: 2009
-- 71: 2
-- 72: 1
-- 73: 0
-- 74: 2009
-- 75: 2
-- 76: 1
-- 77: 0
-- 78: 2009
-- 79: 2
-- 80: 1
-- 81: 2009
-- 82: 3
-- 83: 1
-- 84: 2009
-- 85: 3
-- 86: 2009
-- 87: 3
-- 88: 1
-- 89: 2009
-- 90: 3
-- 91: 1
-- 92: 2009
-- 93: 3
-- 94: 1
-- 95: 4
-- 96: 6
-- 97: 1
-- 98: 4
-- 99: 6
-- 100: 4
-- 101: 6
-- 102: 1
-- 103: 4
-- 104: 6
-- 105: 1
-- 106: 4
-- 107: 6
-- 108: 1
-- 109: 3
-- 110: 6
-- 111: 1
-- 112: 3
-- 113: 6
-- 114: 3
-- 115: 6
-- 116: 1
-- 117: 3
-- 118: 6
-- 119: 1
-- 120: 3
-- 121: 6
-- 122: 1
-- 123: 2
-- 124: 51
-- 125: 1
-- 126: 2
-- 127: 51
-- 128: 2
-- 129: 51
-- 130: 1
-- 131: 2
-- 132: 51
-- 133: 1
-- 134: 2
-- 135: 51
-- 136: 1
-- 137: 'CREW'
-- 138: 2
-- 139: 51
-- 140: 1
-- 141: 'CREW'
-- 142: 2
-- 143: 51
-- 144: 'CREW'
-- 145: 2
-- 146: 51
-- 147: 1
-- 148: 'CREW'
-- 149: 2
-- 150: 51
-- 151: 1
-- 152: 'CREW'
-- 153: 2
-- 154: 51
-- 155: 1
-- 156: 2013
-- 157: 1
-- 158: 17
-- 159: 1
-- 160: 2013
-- 161: 1
-- 162: 17
-- 163: 2013
-- 164: 1
-- 165: 17
-- 166: 1
-- 167: 2013
-- 168: 1
-- 169: 17
-- 170: 1
-- 171: 2013
-- 172: 1
-- 173: 17
-- 174: 1
-- 175: 'сталкер'
-- 176: 5
-- 177: 1
-- 178: 'сталкер'
-- 179: 5
-- 180: 'сталкер'
-- 181: 5
-- 182: 1
-- 183: 'сталкер'
-- 184: 5
-- 185: 1
-- 186: 'сталкер'
-- 187: 5
-- 188: 1
-- 189: 'whishaw, ben'
-- 190: 18
-- 191: 1
-- 192: 'whishaw, ben'
-- 193: 18
-- 194: 'whishaw, ben'
-- 195: 18
-- 196: 1
-- 197: 'whishaw, ben'
-- 198: 18
-- 199: 1
-- 200: 'whishaw, ben'
-- 201: 18
-- 202: 1
-- 203: 97
-- 204: 1
-- 205: 97
-- 206: 97
-- 207: 1
-- 208: 97
-- 209: 1
-- 210: 97
-- 211: 1
-- 212: 47
-- 213: 1
-- 214: 47
-- 215: 47
-- 216: 1
-- 217: 47
-- 218: 1
-- 219: 47
-- 220: 1
-- 221: 1942
-- 222: 14
-- 223: 1
-- 224: 1942
-- 225: 14
-- 226: 1942
-- 227: 14
-- 228: 1
-- 229: 1942
-- 230: 14
-- 231: 1
-- 232: 1942
-- 233: 14
-- 234: 1
-- 235: 'national film awards'
-- 236: 6
-- 237: 1
-- 238: 'national film awards'
-- 239: 6
-- 240: 'national film awards'
-- 241: 6
-- 242: 1
-- 243: 'national film awards'
-- 244: 6
-- 245: 1
-- 246: 'national film awards'
-- 247: 6
-- 248: 1
-- 249: 'de-rouille-et-d-os'
-- 250: 'jacques-audiard'
-- 251: '[["country","FR"]]'
-- 252: '[["edition",1]]'
-- 253: '[["category",2]]'
