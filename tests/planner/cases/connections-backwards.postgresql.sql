WITH cut5 AS

  (SELECT a205.id AS key, format('{"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n207.cursor || '"', format('{"id":%s}', '"' || 'nomination_' || n207.id || '"')), ','))
     FROM
      (SELECT *
       FROM
        (SELECT n207.id AS id, upper(encode(convert_to(format('["32c39e30",%s,%s]', n207.year, n207.id), 'UTF8'), 'hex')) AS cursor, n207.year AS key0, n207.id AS key1
         FROM nomination AS n207
         WHERE n207.category_id = a205.id AND (n207.year, n207.id) > (CAST($1 AS BIGINT), CAST($2 AS BIGINT)) ORDER BY n207.year ASC, n207.id ASC
          LIMIT CAST($3 AS BIGINT)) AS n207 ORDER BY key0 DESC, key1 DESC) AS n207), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM nomination AS n208
     WHERE n208.category_id = a205.id AND (n208.year, n208.id) <= (CAST($4 AS BIGINT), CAST($5 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM nomination AS n209
     WHERE n209.category_id = a205.id AND (n209.year, n209.id) > (CAST($6 AS BIGINT), CAST($7 AS BIGINT))
      LIMIT 1 OFFSET CAST($8 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT n210.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n210.year, n210.id), 'UTF8'), 'hex')) AS cursor, n210.year AS key0, n210.id AS key1
         FROM nomination AS n210
         WHERE n210.category_id = a205.id AND (n210.year, n210.id) > (CAST($9 AS BIGINT), CAST($10 AS BIGINT)) ORDER BY n210.year ASC, n210.id ASC
          LIMIT CAST($11 AS BIGINT)) AS n210 ORDER BY key0 DESC, key1 DESC) AS n210
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT n211.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n211.year, n211.id), 'UTF8'), 'hex')) AS cursor, n211.year AS key0, n211.id AS key1
         FROM nomination AS n211
         WHERE n211.category_id = a205.id AND (n211.year, n211.id) > (CAST($12 AS BIGINT), CAST($13 AS BIGINT)) ORDER BY n211.year ASC, n211.id ASC
          LIMIT CAST($14 AS BIGINT)) AS n211 ORDER BY key0 DESC, key1 DESC) AS n211 ORDER BY key0 ASC, key1 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM nomination AS n212
     WHERE n212.category_id = a205.id))) AS value
   FROM award_category AS a205),
cut4 AS

  (SELECT a197.id AS key, format('{"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n199.cursor || '"', format('{"id":%s}', '"' || 'nomination_' || n199.id || '"')), ','))
     FROM
      (SELECT *
       FROM
        (SELECT n199.id AS id, upper(encode(convert_to(format('["cdb59421",%s,%s]', n199.position, n199.id), 'UTF8'), 'hex')) AS cursor, n199.position AS key0, n199.id AS key1
         FROM nomination AS n199
         WHERE n199.edition_id = a197.id AND (n199.position, n199.id) < (CAST($15 AS BIGINT), CAST($16 AS BIGINT)) ORDER BY n199.position DESC, n199.id DESC
          LIMIT CAST($17 AS BIGINT)) AS n199 ORDER BY key0 ASC, key1 ASC) AS n199), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM nomination AS n200
     WHERE n200.edition_id = a197.id AND (n200.position, n200.id) >= (CAST($18 AS BIGINT), CAST($19 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM nomination AS n201
     WHERE n201.edition_id = a197.id AND (n201.position, n201.id) < (CAST($20 AS BIGINT), CAST($21 AS BIGINT))
      LIMIT 1 OFFSET CAST($22 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT n202.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["cdb59421",%s,%s]', n202.position, n202.id), 'UTF8'), 'hex')) AS cursor, n202.position AS key0, n202.id AS key1
         FROM nomination AS n202
         WHERE n202.edition_id = a197.id AND (n202.position, n202.id) < (CAST($23 AS BIGINT), CAST($24 AS BIGINT)) ORDER BY n202.position DESC, n202.id DESC
          LIMIT CAST($25 AS BIGINT)) AS n202 ORDER BY key0 ASC, key1 ASC) AS n202
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT n203.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["cdb59421",%s,%s]', n203.position, n203.id), 'UTF8'), 'hex')) AS cursor, n203.position AS key0, n203.id AS key1
         FROM nomination AS n203
         WHERE n203.edition_id = a197.id AND (n203.position, n203.id) < (CAST($26 AS BIGINT), CAST($27 AS BIGINT)) ORDER BY n203.position DESC, n203.id DESC
          LIMIT CAST($28 AS BIGINT)) AS n203 ORDER BY key0 ASC, key1 ASC) AS n203 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM nomination AS n204
     WHERE n204.edition_id = a197.id))) AS value
   FROM award_edition AS a197),
cut3 AS

  (SELECT c181.code AS key, format('{"films":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f184.cursor || '"',
      (SELECT format('{"id":%s}', '"' || 'film_' || f185.id || '"')
       FROM film AS f185
       WHERE f185.id = f184.film_id)), ','))
     FROM
      (SELECT *
       FROM
        (SELECT f184.film_id AS film_id, upper(encode(convert_to(format('["6458d386",%s,%s]', to_json(
          (SELECT f186.title_key
           FROM film AS f186
           WHERE f186.id = f184.film_id)), f184.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT f186.title_key
           FROM film AS f186
           WHERE f186.id = f184.film_id) AS key0, f184.id AS key1
         FROM film_country AS f184
         WHERE f184.country_code = c181.code AND (
          (SELECT f186.title_key
           FROM film AS f186
           WHERE f186.id = f184.film_id), f184.id) < (CAST($29 AS TEXT), CAST($30 AS BIGINT)) ORDER BY
          (SELECT f186.title_key
           FROM film AS f186
           WHERE f186.id = f184.film_id) DESC, f184.id DESC
          LIMIT CAST($31 AS BIGINT)) AS f184 ORDER BY key0 ASC, key1 ASC) AS f184), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM film_country AS f187
     WHERE f187.country_code = c181.code AND (
      (SELECT f188.title_key
       FROM film AS f188
       WHERE f188.id = f187.film_id), f187.id) >= (CAST($32 AS TEXT), CAST($33 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM film_country AS f189
     WHERE f189.country_code = c181.code AND (
      (SELECT f190.title_key
       FROM film AS f190
       WHERE f190.id = f189.film_id), f189.id) < (CAST($34 AS TEXT), CAST($35 AS BIGINT))
      LIMIT 1 OFFSET CAST($36 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT f191.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["6458d386",%s,%s]', to_json(
          (SELECT f192.title_key
           FROM film AS f192
           WHERE f192.id = f191.film_id)), f191.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT f192.title_key
           FROM film AS f192
           WHERE f192.id = f191.film_id) AS key0, f191.id AS key1
         FROM film_country AS f191
         WHERE f191.country_code = c181.code AND (
          (SELECT f192.title_key
           FROM film AS f192
           WHERE f192.id = f191.film_id), f191.id) < (CAST($37 AS TEXT), CAST($38 AS BIGINT)) ORDER BY
          (SELECT f192.title_key
           FROM film AS f192
           WHERE f192.id = f191.film_id) DESC, f191.id DESC
          LIMIT CAST($39 AS BIGINT)) AS f191 ORDER BY key0 ASC, key1 ASC) AS f191
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT f193.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["6458d386",%s,%s]', to_json(
          (SELECT f194.title_key
           FROM film AS f194
           WHERE f194.id = f193.film_id)), f193.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT f194.title_key
           FROM film AS f194
           WHERE f194.id = f193.film_id) AS key0, f193.id AS key1
         FROM film_country AS f193
         WHERE f193.country_code = c181.code AND (
          (SELECT f194.title_key
           FROM film AS f194
           WHERE f194.id = f193.film_id), f193.id) < (CAST($40 AS TEXT), CAST($41 AS BIGINT)) ORDER BY
          (SELECT f194.title_key
           FROM film AS f194
           WHERE f194.id = f193.film_id) DESC, f193.id DESC
          LIMIT CAST($42 AS BIGINT)) AS f193 ORDER BY key0 ASC, key1 ASC) AS f193 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM film_country AS f196
     WHERE f196.country_code = c181.code))) AS value
   FROM country AS c181),
cut2 AS

  (SELECT p136.id AS key, format('{"credits":%s,"filmography":%s,"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c139.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c139.id || '"')), ','))
     FROM
      (SELECT *
       FROM
        (SELECT c139.id AS id, upper(encode(convert_to(format('["89739e9e",%s,%s,%s]', CAST(
          (SELECT f140.year
           FROM film AS f140
           WHERE f140.id = c139.film_id) IS NULL AS INTEGER), coalesce(CAST(
          (SELECT f140.year
           FROM film AS f140
           WHERE f140.id = c139.film_id) AS TEXT), 'null'), c139.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT f140.year
           FROM film AS f140
           WHERE f140.id = c139.film_id) AS key1, c139.id AS key2
         FROM credit AS c139
         WHERE c139.person_id = p136.id AND CAST(
          (SELECT f140.year
           FROM film AS f140
           WHERE f140.id = c139.film_id) IS NULL AS INTEGER) <= CAST($43 AS BIGINT) AND (CAST(
          (SELECT f140.year
           FROM film AS f140
           WHERE f140.id = c139.film_id) IS NULL AS INTEGER) < CAST($43 AS BIGINT) OR CAST(
          (SELECT f140.year
           FROM film AS f140
           WHERE f140.id = c139.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($43 AS BIGINT) AND
          (SELECT f140.year
           FROM film AS f140
           WHERE f140.id = c139.film_id) > CAST($44 AS BIGINT) OR CAST(
          (SELECT f140.year
           FROM film AS f140
           WHERE f140.id = c139.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($43 AS BIGINT) AND
          (SELECT f140.year
           FROM film AS f140
           WHERE f140.id = c139.film_id) IS NOT DISTINCT FROM CAST($44 AS BIGINT) AND c139.id > CAST($45 AS BIGINT)) ORDER BY
          (SELECT f140.year
           FROM film AS f140
           WHERE f140.id = c139.film_id) ASC NULLS FIRST, c139.id ASC
          LIMIT CAST($46 AS BIGINT)) AS c139 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c139), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c141
     WHERE c141.person_id = p136.id AND CAST(
      (SELECT f142.year
       FROM film AS f142
       WHERE f142.id = c141.film_id) IS NULL AS INTEGER) >= CAST($47 AS BIGINT) AND (CAST(
      (SELECT f142.year
       FROM film AS f142
       WHERE f142.id = c141.film_id) IS NULL AS INTEGER) > CAST($47 AS BIGINT) OR CAST(
      (SELECT f142.year
       FROM film AS f142
       WHERE f142.id = c141.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($47 AS BIGINT) AND
      (SELECT f142.year
       FROM film AS f142
       WHERE f142.id = c141.film_id) < CAST($48 AS BIGINT) OR CAST(
      (SELECT f142.year
       FROM film AS f142
       WHERE f142.id = c141.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($47 AS BIGINT) AND
      (SELECT f142.year
       FROM film AS f142
       WHERE f142.id = c141.film_id) IS NOT DISTINCT FROM CAST($48 AS BIGINT) AND c141.id < CAST($49 AS BIGINT) OR CAST(
      (SELECT f142.year
       FROM film AS f142
       WHERE f142.id = c141.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($47 AS BIGINT) AND
      (SELECT f142.year
       FROM film AS f142
       WHERE f142.id = c141.film_id) IS NOT DISTINCT FROM CAST($48 AS BIGINT) AND c141.id IS NOT DISTINCT FROM CAST($49 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c143
     WHERE c143.person_id = p136.id AND CAST(
      (SELECT f144.year
       FROM film AS f144
       WHERE f144.id = c143.film_id) IS NULL AS INTEGER) <= CAST($50 AS BIGINT) AND (CAST(
      (SELECT f144.year
       FROM film AS f144
       WHERE f144.id = c143.film_id) IS NULL AS INTEGER) < CAST($50 AS BIGINT) OR CAST(
      (SELECT f144.year
       FROM film AS f144
       WHERE f144.id = c143.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($50 AS BIGINT) AND
      (SELECT f144.year
       FROM film AS f144
       WHERE f144.id = c143.film_id) > CAST($51 AS BIGINT) OR CAST(
      (SELECT f144.year
       FROM film AS f144
       WHERE f144.id = c143.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($50 AS BIGINT) AND
      (SELECT f144.year
       FROM film AS f144
       WHERE f144.id = c143.film_id) IS NOT DISTINCT FROM CAST($51 AS BIGINT) AND c143.id > CAST($52 AS BIGINT))
      LIMIT 1 OFFSET CAST($53 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT c145.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["89739e9e",%s,%s,%s]', CAST(
          (SELECT f146.year
           FROM film AS f146
           WHERE f146.id = c145.film_id) IS NULL AS INTEGER), coalesce(CAST(
          (SELECT f146.year
           FROM film AS f146
           WHERE f146.id = c145.film_id) AS TEXT), 'null'), c145.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT f146.year
           FROM film AS f146
           WHERE f146.id = c145.film_id) AS key1, c145.id AS key2
         FROM credit AS c145
         WHERE c145.person_id = p136.id AND CAST(
          (SELECT f146.year
           FROM film AS f146
           WHERE f146.id = c145.film_id) IS NULL AS INTEGER) <= CAST($54 AS BIGINT) AND (CAST(
          (SELECT f146.year
           FROM film AS f146
           WHERE f146.id = c145.film_id) IS NULL AS INTEGER) < CAST($54 AS BIGINT) OR CAST(
          (SELECT f146.year
           FROM film AS f146
           WHERE f146.id = c145.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($54 AS BIGINT) AND
          (SELECT f146.year
           FROM film AS f146
           WHERE f146.id = c145.film_id) > CAST($55 AS BIGINT) OR CAST(
          (SELECT f146.year
           FROM film AS f146
           WHERE f146.id = c145.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($54 AS BIGINT) AND
          (SELECT f146.year
           FROM film AS f146
           WHERE f146.id = c145.film_id) IS NOT DISTINCT FROM CAST($55 AS BIGINT) AND c145.id > CAST($56 AS BIGINT)) ORDER BY
          (SELECT f146.year
           FROM film AS f146
           WHERE f146.id = c145.film_id) ASC NULLS FIRST, c145.id ASC
          LIMIT CAST($57 AS BIGINT)) AS c145 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c145
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c147.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["89739e9e",%s,%s,%s]', CAST(
          (SELECT f148.year
           FROM film AS f148
           WHERE f148.id = c147.film_id) IS NULL AS INTEGER), coalesce(CAST(
          (SELECT f148.year
           FROM film AS f148
           WHERE f148.id = c147.film_id) AS TEXT), 'null'), c147.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT f148.year
           FROM film AS f148
           WHERE f148.id = c147.film_id) AS key1, c147.id AS key2
         FROM credit AS c147
         WHERE c147.person_id = p136.id AND CAST(
          (SELECT f148.year
           FROM film AS f148
           WHERE f148.id = c147.film_id) IS NULL AS INTEGER) <= CAST($58 AS BIGINT) AND (CAST(
          (SELECT f148.year
           FROM film AS f148
           WHERE f148.id = c147.film_id) IS NULL AS INTEGER) < CAST($58 AS BIGINT) OR CAST(
          (SELECT f148.year
           FROM film AS f148
           WHERE f148.id = c147.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($58 AS BIGINT) AND
          (SELECT f148.year
           FROM film AS f148
           WHERE f148.id = c147.film_id) > CAST($59 AS BIGINT) OR CAST(
          (SELECT f148.year
           FROM film AS f148
           WHERE f148.id = c147.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($58 AS BIGINT) AND
          (SELECT f148.year
           FROM film AS f148
           WHERE f148.id = c147.film_id) IS NOT DISTINCT FROM CAST($59 AS BIGINT) AND c147.id > CAST($60 AS BIGINT)) ORDER BY
          (SELECT f148.year
           FROM film AS f148
           WHERE f148.id = c147.film_id) ASC NULLS FIRST, c147.id ASC
          LIMIT CAST($61 AS BIGINT)) AS c147 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c147 ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM credit AS c150
     WHERE c150.person_id = p136.id)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c153.cursor || '"',
      (SELECT format('{"id":%s}', '"' || 'film_' || f154.id || '"')
       FROM film AS f154
       WHERE f154.id = c153.film_id)), ','))
     FROM
      (SELECT *
       FROM
        (SELECT c153.film_id AS film_id, upper(encode(convert_to(format('["2b1f1a21",%s,%s,%s]', CAST(
          (SELECT f155.year
           FROM film AS f155
           WHERE f155.id = c153.film_id) IS NULL AS INTEGER), coalesce(CAST(
          (SELECT f155.year
           FROM film AS f155
           WHERE f155.id = c153.film_id) AS TEXT), 'null'), c153.film_id), 'UTF8'), 'hex')) AS cursor,
          (SELECT f155.year
           FROM film AS f155
           WHERE f155.id = c153.film_id) AS key1, c153.film_id AS key2
         FROM credit AS c153
         WHERE c153.person_id = p136.id GROUP BY c153.person_id, c153.film_id
         HAVING CAST(
          (SELECT f155.year
           FROM film AS f155
           WHERE f155.id = c153.film_id) IS NULL AS INTEGER) <= CAST($62 AS BIGINT) AND (CAST(
          (SELECT f155.year
           FROM film AS f155
           WHERE f155.id = c153.film_id) IS NULL AS INTEGER) < CAST($62 AS BIGINT) OR CAST(
          (SELECT f155.year
           FROM film AS f155
           WHERE f155.id = c153.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($62 AS BIGINT) AND
          (SELECT f155.year
           FROM film AS f155
           WHERE f155.id = c153.film_id) > CAST($63 AS BIGINT) OR CAST(
          (SELECT f155.year
           FROM film AS f155
           WHERE f155.id = c153.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($62 AS BIGINT) AND
          (SELECT f155.year
           FROM film AS f155
           WHERE f155.id = c153.film_id) IS NOT DISTINCT FROM CAST($63 AS BIGINT) AND c153.film_id > CAST($64 AS BIGINT)) ORDER BY
          (SELECT f155.year
           FROM film AS f155
           WHERE f155.id = c153.film_id) ASC NULLS FIRST, c153.film_id ASC
          LIMIT CAST($65 AS BIGINT)) AS c153 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c153), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c156
     WHERE c156.person_id = p136.id GROUP BY c156.person_id, c156.film_id
     HAVING CAST(
      (SELECT f157.year
       FROM film AS f157
       WHERE f157.id = c156.film_id) IS NULL AS INTEGER) >= CAST($66 AS BIGINT) AND (CAST(
      (SELECT f157.year
       FROM film AS f157
       WHERE f157.id = c156.film_id) IS NULL AS INTEGER) > CAST($66 AS BIGINT) OR CAST(
      (SELECT f157.year
       FROM film AS f157
       WHERE f157.id = c156.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($66 AS BIGINT) AND
      (SELECT f157.year
       FROM film AS f157
       WHERE f157.id = c156.film_id) < CAST($67 AS BIGINT) OR CAST(
      (SELECT f157.year
       FROM film AS f157
       WHERE f157.id = c156.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($66 AS BIGINT) AND
      (SELECT f157.year
       FROM film AS f157
       WHERE f157.id = c156.film_id) IS NOT DISTINCT FROM CAST($67 AS BIGINT) AND c156.film_id < CAST($68 AS BIGINT) OR CAST(
      (SELECT f157.year
       FROM film AS f157
       WHERE f157.id = c156.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($66 AS BIGINT) AND
      (SELECT f157.year
       FROM film AS f157
       WHERE f157.id = c156.film_id) IS NOT DISTINCT FROM CAST($67 AS BIGINT) AND c156.film_id IS NOT DISTINCT FROM CAST($68 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c158
     WHERE c158.person_id = p136.id GROUP BY c158.person_id, c158.film_id
     HAVING CAST(
      (SELECT f159.year
       FROM film AS f159
       WHERE f159.id = c158.film_id) IS NULL AS INTEGER) <= CAST($69 AS BIGINT) AND (CAST(
      (SELECT f159.year
       FROM film AS f159
       WHERE f159.id = c158.film_id) IS NULL AS INTEGER) < CAST($69 AS BIGINT) OR CAST(
      (SELECT f159.year
       FROM film AS f159
       WHERE f159.id = c158.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($69 AS BIGINT) AND
      (SELECT f159.year
       FROM film AS f159
       WHERE f159.id = c158.film_id) > CAST($70 AS BIGINT) OR CAST(
      (SELECT f159.year
       FROM film AS f159
       WHERE f159.id = c158.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($69 AS BIGINT) AND
      (SELECT f159.year
       FROM film AS f159
       WHERE f159.id = c158.film_id) IS NOT DISTINCT FROM CAST($70 AS BIGINT) AND c158.film_id > CAST($71 AS BIGINT))
      LIMIT 1 OFFSET CAST($72 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT c160.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["2b1f1a21",%s,%s,%s]', CAST(
          (SELECT f161.year
           FROM film AS f161
           WHERE f161.id = c160.film_id) IS NULL AS INTEGER), coalesce(CAST(
          (SELECT f161.year
           FROM film AS f161
           WHERE f161.id = c160.film_id) AS TEXT), 'null'), c160.film_id), 'UTF8'), 'hex')) AS cursor,
          (SELECT f161.year
           FROM film AS f161
           WHERE f161.id = c160.film_id) AS key1, c160.film_id AS key2
         FROM credit AS c160
         WHERE c160.person_id = p136.id GROUP BY c160.person_id, c160.film_id
         HAVING CAST(
          (SELECT f161.year
           FROM film AS f161
           WHERE f161.id = c160.film_id) IS NULL AS INTEGER) <= CAST($73 AS BIGINT) AND (CAST(
          (SELECT f161.year
           FROM film AS f161
           WHERE f161.id = c160.film_id) IS NULL AS INTEGER) < CAST($73 AS BIGINT) OR CAST(
          (SELECT f161.year
           FROM film AS f161
           WHERE f161.id = c160.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($73 AS BIGINT) AND
          (SELECT f161.year
           FROM film AS f161
           WHERE f161.id = c160.film_id) > CAST($74 AS BIGINT) OR CAST(
          (SELECT f161.year
           FROM film AS f161
           WHERE f161.id = c160.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($73 AS BIGINT) AND
          (SELECT f161.year
           FROM film AS f161
           WHERE f161.id = c160.film_id) IS NOT DISTINCT FROM CAST($74 AS BIGINT) AND c160.film_id > CAST($75 AS BIGINT)) ORDER BY
          (SELECT f161.year
           FROM film AS f161
           WHERE f161.id = c160.film_id) ASC NULLS FIRST, c160.film_id ASC
          LIMIT CAST($76 AS BIGINT)) AS c160 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c160
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c162.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["2b1f1a21",%s,%s,%s]', CAST(
          (SELECT f163.year
           FROM film AS f163
           WHERE f163.id = c162.film_id) IS NULL AS INTEGER), coalesce(CAST(
          (SELECT f163.year
           FROM film AS f163
           WHERE f163.id = c162.film_id) AS TEXT), 'null'), c162.film_id), 'UTF8'), 'hex')) AS cursor,
          (SELECT f163.year
           FROM film AS f163
           WHERE f163.id = c162.film_id) AS key1, c162.film_id AS key2
         FROM credit AS c162
         WHERE c162.person_id = p136.id GROUP BY c162.person_id, c162.film_id
         HAVING CAST(
          (SELECT f163.year
           FROM film AS f163
           WHERE f163.id = c162.film_id) IS NULL AS INTEGER) <= CAST($77 AS BIGINT) AND (CAST(
          (SELECT f163.year
           FROM film AS f163
           WHERE f163.id = c162.film_id) IS NULL AS INTEGER) < CAST($77 AS BIGINT) OR CAST(
          (SELECT f163.year
           FROM film AS f163
           WHERE f163.id = c162.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($77 AS BIGINT) AND
          (SELECT f163.year
           FROM film AS f163
           WHERE f163.id = c162.film_id) > CAST($78 AS BIGINT) OR CAST(
          (SELECT f163.year
           FROM film AS f163
           WHERE f163.id = c162.film_id) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($77 AS BIGINT) AND
          (SELECT f163.year
           FROM film AS f163
           WHERE f163.id = c162.film_id) IS NOT DISTINCT FROM CAST($78 AS BIGINT) AND c162.film_id > CAST($79 AS BIGINT)) ORDER BY
          (SELECT f163.year
           FROM film AS f163
           WHERE f163.id = c162.film_id) ASC NULLS FIRST, c162.film_id ASC
          LIMIT CAST($80 AS BIGINT)) AS c162 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS c162 ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c165
       WHERE c165.person_id = p136.id GROUP BY c165.person_id, c165.film_id) AS c165)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n168.cursor || '"',
      (SELECT format('{"id":%s}', '"' || 'nomination_' || n169.id || '"')
       FROM nomination AS n169
       WHERE n169.id = n168.nomination_id)), ','))
     FROM
      (SELECT *
       FROM
        (SELECT n168.nomination_id AS nomination_id, upper(encode(convert_to(format('["860651f9",%s,%s]',
          (SELECT n170.year
           FROM nomination AS n170
           WHERE n170.id = n168.nomination_id), n168.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT n170.year
           FROM nomination AS n170
           WHERE n170.id = n168.nomination_id) AS key0, n168.id AS key1
         FROM nominee AS n168
         WHERE n168.person_id = p136.id AND (
          (SELECT n170.year
           FROM nomination AS n170
           WHERE n170.id = n168.nomination_id), n168.id) > (CAST($81 AS BIGINT), CAST($82 AS BIGINT)) ORDER BY
          (SELECT n170.year
           FROM nomination AS n170
           WHERE n170.id = n168.nomination_id) ASC, n168.id ASC
          LIMIT CAST($83 AS BIGINT)) AS n168 ORDER BY key0 DESC, key1 DESC) AS n168), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM nominee AS n171
     WHERE n171.person_id = p136.id AND (
      (SELECT n172.year
       FROM nomination AS n172
       WHERE n172.id = n171.nomination_id), n171.id) <= (CAST($84 AS BIGINT), CAST($85 AS BIGINT))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM nominee AS n173
     WHERE n173.person_id = p136.id AND (
      (SELECT n174.year
       FROM nomination AS n174
       WHERE n174.id = n173.nomination_id), n173.id) > (CAST($86 AS BIGINT), CAST($87 AS BIGINT))
      LIMIT 1 OFFSET CAST($88 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT n175.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["860651f9",%s,%s]',
          (SELECT n176.year
           FROM nomination AS n176
           WHERE n176.id = n175.nomination_id), n175.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT n176.year
           FROM nomination AS n176
           WHERE n176.id = n175.nomination_id) AS key0, n175.id AS key1
         FROM nominee AS n175
         WHERE n175.person_id = p136.id AND (
          (SELECT n176.year
           FROM nomination AS n176
           WHERE n176.id = n175.nomination_id), n175.id) > (CAST($89 AS BIGINT), CAST($90 AS BIGINT)) ORDER BY
          (SELECT n176.year
           FROM nomination AS n176
           WHERE n176.id = n175.nomination_id) ASC, n175.id ASC
          LIMIT CAST($91 AS BIGINT)) AS n175 ORDER BY key0 DESC, key1 DESC) AS n175
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT n177.cursor
     FROM
      (SELECT *
       FROM
        (SELECT upper(encode(convert_to(format('["860651f9",%s,%s]',
          (SELECT n178.year
           FROM nomination AS n178
           WHERE n178.id = n177.nomination_id), n177.id), 'UTF8'), 'hex')) AS cursor,
          (SELECT n178.year
           FROM nomination AS n178
           WHERE n178.id = n177.nomination_id) AS key0, n177.id AS key1
         FROM nominee AS n177
         WHERE n177.person_id = p136.id AND (
          (SELECT n178.year
           FROM nomination AS n178
           WHERE n178.id = n177.nomination_id), n177.id) > (CAST($92 AS BIGINT), CAST($93 AS BIGINT)) ORDER BY
          (SELECT n178.year
           FROM nomination AS n178
           WHERE n178.id = n177.nomination_id) ASC, n177.id ASC
          LIMIT CAST($94 AS BIGINT)) AS n177 ORDER BY key0 DESC, key1 DESC) AS n177 ORDER BY key0 ASC, key1 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM nominee AS n180
     WHERE n180.person_id = p136.id))) AS value
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
  (SELECT count(*)
   FROM film AS f7)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
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
  (SELECT count(*)
   FROM person AS p14)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
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
  (SELECT count(*)
   FROM credit AS c21)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
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
  (SELECT count(*)
   FROM nomination AS n35)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
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
