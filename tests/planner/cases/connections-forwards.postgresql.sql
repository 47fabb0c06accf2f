WITH cut1 AS

  (SELECT c179.code AS key, format('{"films":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f182.cursor || '"',
      (SELECT format('{"id":%s}', '"' || 'film_' || f183.id || '"')
       FROM film AS f183
       WHERE f183.id = f182.film_id)), ','))
     FROM
      (SELECT f182.film_id AS film_id, upper(encode(convert_to(format('["6458d386",%s,%s]', to_json(
        (SELECT f184.title_key
         FROM film AS f184
         WHERE f184.id = f182.film_id)), f182.id), 'UTF8'), 'hex')) AS cursor
       FROM film_country AS f182
       WHERE f182.country_code = c179.code AND (
        (SELECT f184.title_key
         FROM film AS f184
         WHERE f184.id = f182.film_id), f182.id) > (CAST($1 AS TEXT), CAST($2 AS BIGINT)) ORDER BY
        (SELECT f184.title_key
         FROM film AS f184
         WHERE f184.id = f182.film_id) ASC, f182.id ASC
        LIMIT CAST($3 AS BIGINT)) AS f182), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM film_country AS f185
     WHERE f185.country_code = c179.code AND (
      (SELECT f186.title_key
       FROM film AS f186
       WHERE f186.id = f185.film_id), f185.id) > (CAST($4 AS TEXT), CAST($5 AS BIGINT))
      LIMIT 1 OFFSET CAST($6 AS BIGINT)) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM film_country AS f187
     WHERE f187.country_code = c179.code AND (
      (SELECT f188.title_key
       FROM film AS f188
       WHERE f188.id = f187.film_id), f187.id) <= (CAST($7 AS TEXT), CAST($8 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT f189.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["6458d386",%s,%s]', to_json(
        (SELECT f190.title_key
         FROM film AS f190
         WHERE f190.id = f189.film_id)), f189.id), 'UTF8'), 'hex')) AS cursor
       FROM film_country AS f189
       WHERE f189.country_code = c179.code AND (
        (SELECT f190.title_key
         FROM film AS f190
         WHERE f190.id = f189.film_id), f189.id) > (CAST($9 AS TEXT), CAST($10 AS BIGINT)) ORDER BY
        (SELECT f190.title_key
         FROM film AS f190
         WHERE f190.id = f189.film_id) ASC, f189.id ASC
        LIMIT CAST($11 AS BIGINT)) AS f189
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT f191.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["6458d386",%s,%s]', to_json(
        (SELECT f192.title_key
         FROM film AS f192
         WHERE f192.id = f191.film_id)), f191.id), 'UTF8'), 'hex')) AS cursor,
        (SELECT f192.title_key
         FROM film AS f192
         WHERE f192.id = f191.film_id) AS key0, f191.id AS key1
       FROM film_country AS f191
       WHERE f191.country_code = c179.code AND (
        (SELECT f192.title_key
         FROM film AS f192
         WHERE f192.id = f191.film_id), f191.id) > (CAST($12 AS TEXT), CAST($13 AS BIGINT)) ORDER BY
        (SELECT f192.title_key
         FROM film AS f192
         WHERE f192.id = f191.film_id) ASC, f191.id ASC
        LIMIT CAST($14 AS BIGINT)) AS f191 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM film_country AS f194
     WHERE f194.country_code = c179.code))) AS value
   FROM country AS c179)
 SELECT format('{"data":%s}', format('{"films":%s,"people":%s,"credits":%s,"characters":%s,"nominations":%s,"awardEvents":%s,"film":%s,"person":%s,"country":%s,"edition":%s,"category":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f2.cursor || '"', format('{"id":%s}', '"' || 'film_' || f2.id || '"')), ','))
   FROM (
    (SELECT f2.id AS id, upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f2.title_key), f2.id), 'UTF8'), 'hex')) AS cursor, f2.title_key AS key0, f2.id AS key1
     FROM film AS f2
     WHERE f2.title_key = CAST($15 AS TEXT) AND f2.id > CAST($16 AS BIGINT) ORDER BY f2.title_key ASC, f2.id ASC
      LIMIT CAST($17 AS BIGINT)) UNION ALL
    (SELECT f2.id AS id, upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f2.title_key), f2.id), 'UTF8'), 'hex')) AS cursor, f2.title_key AS key0, f2.id AS key1
     FROM film AS f2
     WHERE f2.title_key > CAST($15 AS TEXT) ORDER BY f2.title_key ASC, f2.id ASC
      LIMIT CAST($17 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($17 AS BIGINT)) AS f2), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM film AS f3
   WHERE f3.title_key = CAST($18 AS TEXT) AND f3.id > CAST($19 AS BIGINT) UNION ALL SELECT 1
   FROM film AS f3
   WHERE f3.title_key > CAST($18 AS TEXT)
    LIMIT 1 OFFSET CAST($20 AS BIGINT)) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM film AS f4
   WHERE (f4.title_key, f4.id) <= (CAST($21 AS TEXT), CAST($22 AS BIGINT))) AS TEXT), coalesce('"' ||
  (SELECT f5.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f5.title_key), f5.id), 'UTF8'), 'hex')) AS cursor, f5.title_key AS key0, f5.id AS key1
     FROM film AS f5
     WHERE f5.title_key = CAST($23 AS TEXT) AND f5.id > CAST($24 AS BIGINT) ORDER BY f5.title_key ASC, f5.id ASC
      LIMIT CAST($25 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f5.title_key), f5.id), 'UTF8'), 'hex')) AS cursor, f5.title_key AS key0, f5.id AS key1
     FROM film AS f5
     WHERE f5.title_key > CAST($23 AS TEXT) ORDER BY f5.title_key ASC, f5.id ASC
      LIMIT CAST($25 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($25 AS BIGINT)) AS f5
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT f6.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f6.title_key), f6.id), 'UTF8'), 'hex')) AS cursor, f6.title_key AS key0, f6.id AS key1
     FROM film AS f6
     WHERE f6.title_key = CAST($26 AS TEXT) AND f6.id > CAST($27 AS BIGINT) ORDER BY f6.title_key ASC, f6.id ASC
      LIMIT CAST($28 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f6.title_key), f6.id), 'UTF8'), 'hex')) AS cursor, f6.title_key AS key0, f6.id AS key1
     FROM film AS f6
     WHERE f6.title_key > CAST($26 AS TEXT) ORDER BY f6.title_key ASC, f6.id ASC
      LIMIT CAST($28 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($28 AS BIGINT)) AS f6 ORDER BY key0 DESC, key1 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT d7.film_count
   FROM dataset AS d7)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || p9.cursor || '"', format('{"id":%s}', '"' || 'person_' || p9.id || '"')), ','))
   FROM (
    (SELECT p9.id AS id, upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p9.sort_key), p9.id), 'UTF8'), 'hex')) AS cursor, p9.sort_key AS key0, p9.id AS key1
     FROM person AS p9
     WHERE p9.sort_key = CAST($29 AS TEXT) AND p9.id > CAST($30 AS BIGINT) ORDER BY p9.sort_key ASC, p9.id ASC
      LIMIT CAST($31 AS BIGINT)) UNION ALL
    (SELECT p9.id AS id, upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p9.sort_key), p9.id), 'UTF8'), 'hex')) AS cursor, p9.sort_key AS key0, p9.id AS key1
     FROM person AS p9
     WHERE p9.sort_key > CAST($29 AS TEXT) ORDER BY p9.sort_key ASC, p9.id ASC
      LIMIT CAST($31 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($31 AS BIGINT)) AS p9), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE p10.sort_key = CAST($32 AS TEXT) AND p10.id > CAST($33 AS BIGINT) UNION ALL SELECT 1
   FROM person AS p10
   WHERE p10.sort_key > CAST($32 AS TEXT)
    LIMIT 1 OFFSET CAST($34 AS BIGINT)) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM person AS p11
   WHERE (p11.sort_key, p11.id) <= (CAST($35 AS TEXT), CAST($36 AS BIGINT))) AS TEXT), coalesce('"' ||
  (SELECT p12.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p12.sort_key), p12.id), 'UTF8'), 'hex')) AS cursor, p12.sort_key AS key0, p12.id AS key1
     FROM person AS p12
     WHERE p12.sort_key = CAST($37 AS TEXT) AND p12.id > CAST($38 AS BIGINT) ORDER BY p12.sort_key ASC, p12.id ASC
      LIMIT CAST($39 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p12.sort_key), p12.id), 'UTF8'), 'hex')) AS cursor, p12.sort_key AS key0, p12.id AS key1
     FROM person AS p12
     WHERE p12.sort_key > CAST($37 AS TEXT) ORDER BY p12.sort_key ASC, p12.id ASC
      LIMIT CAST($39 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($39 AS BIGINT)) AS p12
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT p13.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p13.sort_key), p13.id), 'UTF8'), 'hex')) AS cursor, p13.sort_key AS key0, p13.id AS key1
     FROM person AS p13
     WHERE p13.sort_key = CAST($40 AS TEXT) AND p13.id > CAST($41 AS BIGINT) ORDER BY p13.sort_key ASC, p13.id ASC
      LIMIT CAST($42 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p13.sort_key), p13.id), 'UTF8'), 'hex')) AS cursor, p13.sort_key AS key0, p13.id AS key1
     FROM person AS p13
     WHERE p13.sort_key > CAST($40 AS TEXT) ORDER BY p13.sort_key ASC, p13.id ASC
      LIMIT CAST($42 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($42 AS BIGINT)) AS p13 ORDER BY key0 DESC, key1 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT d14.person_count
   FROM dataset AS d14)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c16.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c16.id || '"')), ','))
   FROM
    (SELECT c16.id AS id, upper(encode(convert_to(format('["1cc16efe",%s]', c16.id), 'UTF8'), 'hex')) AS cursor
     FROM credit AS c16
     WHERE c16.id > CAST($43 AS BIGINT) ORDER BY c16.id ASC
      LIMIT CAST($44 AS BIGINT)) AS c16), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM credit AS c17
   WHERE c17.id > CAST($45 AS BIGINT)
    LIMIT 1 OFFSET CAST($46 AS BIGINT)) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM credit AS c18
   WHERE (c18.id) <= (CAST($47 AS BIGINT))) AS TEXT), coalesce('"' ||
  (SELECT c19.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["1cc16efe",%s]', c19.id), 'UTF8'), 'hex')) AS cursor
     FROM credit AS c19
     WHERE c19.id > CAST($48 AS BIGINT) ORDER BY c19.id ASC
      LIMIT CAST($49 AS BIGINT)) AS c19
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT c20.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["1cc16efe",%s]', c20.id), 'UTF8'), 'hex')) AS cursor, c20.id AS key0
     FROM credit AS c20
     WHERE c20.id > CAST($50 AS BIGINT) ORDER BY c20.id ASC
      LIMIT CAST($51 AS BIGINT)) AS c20 ORDER BY key0 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT d21.credit_count
   FROM dataset AS d21)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c23.cursor || '"', format('{"id":%s}', '"' || 'character_' || c23.id || '"')), ','))
   FROM
    (SELECT c23.id AS id, upper(encode(convert_to(format('["937ab034",%s]', c23.id), 'UTF8'), 'hex')) AS cursor
     FROM character AS c23
     WHERE c23.id > CAST($52 AS BIGINT) ORDER BY c23.id ASC
      LIMIT CAST($53 AS BIGINT)) AS c23), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM character AS c24
   WHERE c24.id > CAST($54 AS BIGINT)
    LIMIT 1 OFFSET CAST($55 AS BIGINT)) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM character AS c25
   WHERE (c25.id) <= (CAST($56 AS BIGINT))) AS TEXT), coalesce('"' ||
  (SELECT c26.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["937ab034",%s]', c26.id), 'UTF8'), 'hex')) AS cursor
     FROM character AS c26
     WHERE c26.id > CAST($57 AS BIGINT) ORDER BY c26.id ASC
      LIMIT CAST($58 AS BIGINT)) AS c26
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT c27.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["937ab034",%s]', c27.id), 'UTF8'), 'hex')) AS cursor, c27.id AS key0
     FROM character AS c27
     WHERE c27.id > CAST($59 AS BIGINT) ORDER BY c27.id ASC
      LIMIT CAST($60 AS BIGINT)) AS c27 ORDER BY key0 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT count(*)
   FROM character AS c28)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n30.cursor || '"', format('{"id":%s}', '"' || 'nomination_' || n30.id || '"')), ','))
   FROM (
    (SELECT n30.id AS id, upper(encode(convert_to(format('["32c39e30",%s,%s]', n30.year, n30.id), 'UTF8'), 'hex')) AS cursor, n30.year AS key0, n30.id AS key1
     FROM nomination AS n30
     WHERE n30.year = CAST($61 AS BIGINT) AND n30.id < CAST($62 AS BIGINT) ORDER BY n30.year DESC, n30.id DESC
      LIMIT CAST($63 AS BIGINT)) UNION ALL
    (SELECT n30.id AS id, upper(encode(convert_to(format('["32c39e30",%s,%s]', n30.year, n30.id), 'UTF8'), 'hex')) AS cursor, n30.year AS key0, n30.id AS key1
     FROM nomination AS n30
     WHERE n30.year < CAST($61 AS BIGINT) ORDER BY n30.year DESC, n30.id DESC
      LIMIT CAST($63 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
    LIMIT CAST($63 AS BIGINT)) AS n30), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM nomination AS n31
   WHERE n31.year = CAST($64 AS BIGINT) AND n31.id < CAST($65 AS BIGINT) UNION ALL SELECT 1
   FROM nomination AS n31
   WHERE n31.year < CAST($64 AS BIGINT)
    LIMIT 1 OFFSET CAST($66 AS BIGINT)) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM nomination AS n32
   WHERE (n32.year, n32.id) >= (CAST($67 AS BIGINT), CAST($68 AS BIGINT))) AS TEXT), coalesce('"' ||
  (SELECT n33.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n33.year, n33.id), 'UTF8'), 'hex')) AS cursor, n33.year AS key0, n33.id AS key1
     FROM nomination AS n33
     WHERE n33.year = CAST($69 AS BIGINT) AND n33.id < CAST($70 AS BIGINT) ORDER BY n33.year DESC, n33.id DESC
      LIMIT CAST($71 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n33.year, n33.id), 'UTF8'), 'hex')) AS cursor, n33.year AS key0, n33.id AS key1
     FROM nomination AS n33
     WHERE n33.year < CAST($69 AS BIGINT) ORDER BY n33.year DESC, n33.id DESC
      LIMIT CAST($71 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
    LIMIT CAST($71 AS BIGINT)) AS n33
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT n34.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n34.year, n34.id), 'UTF8'), 'hex')) AS cursor, n34.year AS key0, n34.id AS key1
     FROM nomination AS n34
     WHERE n34.year = CAST($72 AS BIGINT) AND n34.id < CAST($73 AS BIGINT) ORDER BY n34.year DESC, n34.id DESC
      LIMIT CAST($74 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n34.year, n34.id), 'UTF8'), 'hex')) AS cursor, n34.year AS key0, n34.id AS key1
     FROM nomination AS n34
     WHERE n34.year < CAST($72 AS BIGINT) ORDER BY n34.year DESC, n34.id DESC
      LIMIT CAST($74 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
    LIMIT CAST($74 AS BIGINT)) AS n34 ORDER BY key0 ASC, key1 ASC
    LIMIT 1) || '"', 'null')),
  (SELECT d35.nomination_count
   FROM dataset AS d35)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || a37.cursor || '"', format('{"id":%s}', '"' || 'event_' || a37.id || '"')), ','))
   FROM (
    (SELECT a37.id AS id, upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a37.name_key), a37.id), 'UTF8'), 'hex')) AS cursor, a37.name_key AS key0, a37.id AS key1
     FROM award_event AS a37
     WHERE a37.name_key = CAST($75 AS TEXT) AND a37.id > CAST($76 AS BIGINT) ORDER BY a37.name_key ASC, a37.id ASC
      LIMIT CAST($77 AS BIGINT)) UNION ALL
    (SELECT a37.id AS id, upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a37.name_key), a37.id), 'UTF8'), 'hex')) AS cursor, a37.name_key AS key0, a37.id AS key1
     FROM award_event AS a37
     WHERE a37.name_key > CAST($75 AS TEXT) ORDER BY a37.name_key ASC, a37.id ASC
      LIMIT CAST($77 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($77 AS BIGINT)) AS a37), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM award_event AS a38
   WHERE a38.name_key = CAST($78 AS TEXT) AND a38.id > CAST($79 AS BIGINT) UNION ALL SELECT 1
   FROM award_event AS a38
   WHERE a38.name_key > CAST($78 AS TEXT)
    LIMIT 1 OFFSET CAST($80 AS BIGINT)) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM award_event AS a39
   WHERE (a39.name_key, a39.id) <= (CAST($81 AS TEXT), CAST($82 AS BIGINT))) AS TEXT), coalesce('"' ||
  (SELECT a40.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a40.name_key), a40.id), 'UTF8'), 'hex')) AS cursor, a40.name_key AS key0, a40.id AS key1
     FROM award_event AS a40
     WHERE a40.name_key = CAST($83 AS TEXT) AND a40.id > CAST($84 AS BIGINT) ORDER BY a40.name_key ASC, a40.id ASC
      LIMIT CAST($85 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a40.name_key), a40.id), 'UTF8'), 'hex')) AS cursor, a40.name_key AS key0, a40.id AS key1
     FROM award_event AS a40
     WHERE a40.name_key > CAST($83 AS TEXT) ORDER BY a40.name_key ASC, a40.id ASC
      LIMIT CAST($85 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($85 AS BIGINT)) AS a40
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT a41.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a41.name_key), a41.id), 'UTF8'), 'hex')) AS cursor, a41.name_key AS key0, a41.id AS key1
     FROM award_event AS a41
     WHERE a41.name_key = CAST($86 AS TEXT) AND a41.id > CAST($87 AS BIGINT) ORDER BY a41.name_key ASC, a41.id ASC
      LIMIT CAST($88 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a41.name_key), a41.id), 'UTF8'), 'hex')) AS cursor, a41.name_key AS key0, a41.id AS key1
     FROM award_event AS a41
     WHERE a41.name_key > CAST($86 AS TEXT) ORDER BY a41.name_key ASC, a41.id ASC
      LIMIT CAST($88 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($88 AS BIGINT)) AS a41 ORDER BY key0 DESC, key1 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT count(*)
   FROM award_event AS a42)), coalesce(
  (SELECT format('{"cast":%s,"characters":%s,"crew":%s,"credits":%s,"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c45.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c45.id || '"')), ','))
     FROM
      (SELECT c45.id AS id, upper(encode(convert_to(format('["0c4d4868",%s,%s]', c45.rank, c45.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c45
       WHERE c45.film_id = f43.id AND c45.kind = 'CAST' AND (c45.rank, c45.id) > (CAST($89 AS BIGINT), CAST($90 AS BIGINT)) ORDER BY c45.rank ASC, c45.id ASC
        LIMIT CAST($91 AS BIGINT)) AS c45), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c46
     WHERE c46.film_id = f43.id AND c46.kind = 'CAST' AND (c46.rank, c46.id) > (CAST($92 AS BIGINT), CAST($93 AS BIGINT))
      LIMIT 1 OFFSET CAST($94 AS BIGINT)) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c47
     WHERE c47.film_id = f43.id AND c47.kind = 'CAST' AND (c47.rank, c47.id) <= (CAST($95 AS BIGINT), CAST($96 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT c48.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c48.rank, c48.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c48
       WHERE c48.film_id = f43.id AND c48.kind = 'CAST' AND (c48.rank, c48.id) > (CAST($97 AS BIGINT), CAST($98 AS BIGINT)) ORDER BY c48.rank ASC, c48.id ASC
        LIMIT CAST($99 AS BIGINT)) AS c48
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c49.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c49.rank, c49.id), 'UTF8'), 'hex')) AS cursor, c49.rank AS key0, c49.id AS key1
       FROM credit AS c49
       WHERE c49.film_id = f43.id AND c49.kind = 'CAST' AND (c49.rank, c49.id) > (CAST($100 AS BIGINT), CAST($101 AS BIGINT)) ORDER BY c49.rank ASC, c49.id ASC
        LIMIT CAST($102 AS BIGINT)) AS c49 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM credit AS c50
     WHERE c50.film_id = f43.id AND c50.kind = 'CAST')), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c52.cursor || '"', format('{"id":%s}', '"' || 'character_' || c52.id || '"')), ','))
     FROM
      (SELECT c52.id AS id, upper(encode(convert_to(format('["333d4094",%s,%s]', c52.position, c52.id), 'UTF8'), 'hex')) AS cursor
       FROM character AS c52
       WHERE c52.film_id = f43.id AND (c52.position, c52.id) > (CAST($103 AS BIGINT), CAST($104 AS BIGINT)) ORDER BY c52.position ASC, c52.id ASC
        LIMIT CAST($105 AS BIGINT)) AS c52), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM character AS c53
     WHERE c53.film_id = f43.id AND (c53.position, c53.id) > (CAST($106 AS BIGINT), CAST($107 AS BIGINT))
      LIMIT 1 OFFSET CAST($108 AS BIGINT)) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM character AS c54
     WHERE c54.film_id = f43.id AND (c54.position, c54.id) <= (CAST($109 AS BIGINT), CAST($110 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT c55.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["333d4094",%s,%s]', c55.position, c55.id), 'UTF8'), 'hex')) AS cursor
       FROM character AS c55
       WHERE c55.film_id = f43.id AND (c55.position, c55.id) > (CAST($111 AS BIGINT), CAST($112 AS BIGINT)) ORDER BY c55.position ASC, c55.id ASC
        LIMIT CAST($113 AS BIGINT)) AS c55
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c56.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["333d4094",%s,%s]', c56.position, c56.id), 'UTF8'), 'hex')) AS cursor, c56.position AS key0, c56.id AS key1
       FROM character AS c56
       WHERE c56.film_id = f43.id AND (c56.position, c56.id) > (CAST($114 AS BIGINT), CAST($115 AS BIGINT)) ORDER BY c56.position ASC, c56.id ASC
        LIMIT CAST($116 AS BIGINT)) AS c56 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM character AS c57
     WHERE c57.film_id = f43.id)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c59.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c59.id || '"')), ','))
     FROM
      (SELECT c59.id AS id, upper(encode(convert_to(format('["0c4d4868",%s,%s]', c59.rank, c59.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c59
       WHERE c59.film_id = f43.id AND c59.kind = 'CREW' AND (c59.rank, c59.id) > (CAST($117 AS BIGINT), CAST($118 AS BIGINT)) ORDER BY c59.rank ASC, c59.id ASC
        LIMIT CAST($119 AS BIGINT)) AS c59), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c60
     WHERE c60.film_id = f43.id AND c60.kind = 'CREW' AND (c60.rank, c60.id) > (CAST($120 AS BIGINT), CAST($121 AS BIGINT))
      LIMIT 1 OFFSET CAST($122 AS BIGINT)) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c61
     WHERE c61.film_id = f43.id AND c61.kind = 'CREW' AND (c61.rank, c61.id) <= (CAST($123 AS BIGINT), CAST($124 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT c62.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c62.rank, c62.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c62
       WHERE c62.film_id = f43.id AND c62.kind = 'CREW' AND (c62.rank, c62.id) > (CAST($125 AS BIGINT), CAST($126 AS BIGINT)) ORDER BY c62.rank ASC, c62.id ASC
        LIMIT CAST($127 AS BIGINT)) AS c62
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c63.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c63.rank, c63.id), 'UTF8'), 'hex')) AS cursor, c63.rank AS key0, c63.id AS key1
       FROM credit AS c63
       WHERE c63.film_id = f43.id AND c63.kind = 'CREW' AND (c63.rank, c63.id) > (CAST($128 AS BIGINT), CAST($129 AS BIGINT)) ORDER BY c63.rank ASC, c63.id ASC
        LIMIT CAST($130 AS BIGINT)) AS c63 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM credit AS c64
     WHERE c64.film_id = f43.id AND c64.kind = 'CREW')), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c66.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c66.id || '"')), ','))
     FROM
      (SELECT c66.id AS id, upper(encode(convert_to(format('["2d166577",%s,%s,%s]', to_json(c66.kind), c66.rank, c66.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c66
       WHERE c66.film_id = f43.id AND (c66.kind, c66.rank, c66.id) > (CAST($131 AS TEXT), CAST($132 AS BIGINT), CAST($133 AS BIGINT)) ORDER BY c66.kind ASC, c66.rank ASC, c66.id ASC
        LIMIT CAST($134 AS BIGINT)) AS c66), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c67
     WHERE c67.film_id = f43.id AND (c67.kind, c67.rank, c67.id) > (CAST($135 AS TEXT), CAST($136 AS BIGINT), CAST($137 AS BIGINT))
      LIMIT 1 OFFSET CAST($138 AS BIGINT)) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c68
     WHERE c68.film_id = f43.id AND (c68.kind, c68.rank, c68.id) <= (CAST($139 AS TEXT), CAST($140 AS BIGINT), CAST($141 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT c69.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["2d166577",%s,%s,%s]', to_json(c69.kind), c69.rank, c69.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c69
       WHERE c69.film_id = f43.id AND (c69.kind, c69.rank, c69.id) > (CAST($142 AS TEXT), CAST($143 AS BIGINT), CAST($144 AS BIGINT)) ORDER BY c69.kind ASC, c69.rank ASC, c69.id ASC
        LIMIT CAST($145 AS BIGINT)) AS c69
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c70.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["2d166577",%s,%s,%s]', to_json(c70.kind), c70.rank, c70.id), 'UTF8'), 'hex')) AS cursor, c70.kind AS key0, c70.rank AS key1, c70.id AS key2
       FROM credit AS c70
       WHERE c70.film_id = f43.id AND (c70.kind, c70.rank, c70.id) > (CAST($146 AS TEXT), CAST($147 AS BIGINT), CAST($148 AS BIGINT)) ORDER BY c70.kind ASC, c70.rank ASC, c70.id ASC
        LIMIT CAST($149 AS BIGINT)) AS c70 ORDER BY key0 DESC, key1 DESC, key2 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM credit AS c71
     WHERE c71.film_id = f43.id)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n73.cursor || '"', format('{"id":%s}', '"' || 'nomination_' || n73.id || '"')), ','))
     FROM (
      (SELECT n73.id AS id, upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n73.year, n73.position, n73.id), 'UTF8'), 'hex')) AS cursor, n73.year AS key0, n73.position AS key1, n73.id AS key2
       FROM nomination AS n73
       WHERE n73.id IN
        (SELECT n74.nomination_id
         FROM nomination_film AS n74
         WHERE n74.film_id = f43.id) AND n73.year = CAST($150 AS BIGINT) AND n73.position = CAST($151 AS BIGINT) AND n73.id > CAST($152 AS BIGINT) ORDER BY n73.year ASC, n73.position ASC, n73.id ASC
        LIMIT CAST($153 AS BIGINT)) UNION ALL
      (SELECT n73.id AS id, upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n73.year, n73.position, n73.id), 'UTF8'), 'hex')) AS cursor, n73.year AS key0, n73.position AS key1, n73.id AS key2
       FROM nomination AS n73
       WHERE n73.id IN
        (SELECT n74.nomination_id
         FROM nomination_film AS n74
         WHERE n74.film_id = f43.id) AND n73.year = CAST($150 AS BIGINT) AND n73.position > CAST($151 AS BIGINT) ORDER BY n73.year ASC, n73.position ASC, n73.id ASC
        LIMIT CAST($153 AS BIGINT)) UNION ALL
      (SELECT n73.id AS id, upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n73.year, n73.position, n73.id), 'UTF8'), 'hex')) AS cursor, n73.year AS key0, n73.position AS key1, n73.id AS key2
       FROM nomination AS n73
       WHERE n73.id IN
        (SELECT n74.nomination_id
         FROM nomination_film AS n74
         WHERE n74.film_id = f43.id) AND n73.year > CAST($150 AS BIGINT) ORDER BY n73.year ASC, n73.position ASC, n73.id ASC
        LIMIT CAST($153 AS BIGINT)) ORDER BY key0 ASC, key1 ASC, key2 ASC
      LIMIT CAST($153 AS BIGINT)) AS n73), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n76.nomination_id
       FROM nomination_film AS n76
       WHERE n76.film_id = f43.id) AND n75.year = CAST($154 AS BIGINT) AND n75.position = CAST($155 AS BIGINT) AND n75.id > CAST($156 AS BIGINT) UNION ALL SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n76.nomination_id
       FROM nomination_film AS n76
       WHERE n76.film_id = f43.id) AND n75.year = CAST($154 AS BIGINT) AND n75.position > CAST($155 AS BIGINT) UNION ALL SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n76.nomination_id
       FROM nomination_film AS n76
       WHERE n76.film_id = f43.id) AND n75.year > CAST($154 AS BIGINT)
      LIMIT 1 OFFSET CAST($157 AS BIGINT)) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM nomination AS n77
     WHERE n77.id IN
      (SELECT n78.nomination_id
       FROM nomination_film AS n78
       WHERE n78.film_id = f43.id) AND (n77.year, n77.position, n77.id) <= (CAST($158 AS BIGINT), CAST($159 AS BIGINT), CAST($160 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT n79.cursor
     FROM (
      (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n79.year, n79.position, n79.id), 'UTF8'), 'hex')) AS cursor, n79.year AS key0, n79.position AS key1, n79.id AS key2
       FROM nomination AS n79
       WHERE n79.id IN
        (SELECT n80.nomination_id
         FROM nomination_film AS n80
         WHERE n80.film_id = f43.id) AND n79.year = CAST($161 AS BIGINT) AND n79.position = CAST($162 AS BIGINT) AND n79.id > CAST($163 AS BIGINT) ORDER BY n79.year ASC, n79.position ASC, n79.id ASC
        LIMIT CAST($164 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n79.year, n79.position, n79.id), 'UTF8'), 'hex')) AS cursor, n79.year AS key0, n79.position AS key1, n79.id AS key2
       FROM nomination AS n79
       WHERE n79.id IN
        (SELECT n80.nomination_id
         FROM nomination_film AS n80
         WHERE n80.film_id = f43.id) AND n79.year = CAST($161 AS BIGINT) AND n79.position > CAST($162 AS BIGINT) ORDER BY n79.year ASC, n79.position ASC, n79.id ASC
        LIMIT CAST($164 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n79.year, n79.position, n79.id), 'UTF8'), 'hex')) AS cursor, n79.year AS key0, n79.position AS key1, n79.id AS key2
       FROM nomination AS n79
       WHERE n79.id IN
        (SELECT n80.nomination_id
         FROM nomination_film AS n80
         WHERE n80.film_id = f43.id) AND n79.year > CAST($161 AS BIGINT) ORDER BY n79.year ASC, n79.position ASC, n79.id ASC
        LIMIT CAST($164 AS BIGINT)) ORDER BY key0 ASC, key1 ASC, key2 ASC
      LIMIT CAST($164 AS BIGINT)) AS n79
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT n81.cursor
     FROM (
      (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n81.year, n81.position, n81.id), 'UTF8'), 'hex')) AS cursor, n81.year AS key0, n81.position AS key1, n81.id AS key2
       FROM nomination AS n81
       WHERE n81.id IN
        (SELECT n82.nomination_id
         FROM nomination_film AS n82
         WHERE n82.film_id = f43.id) AND n81.year = CAST($165 AS BIGINT) AND n81.position = CAST($166 AS BIGINT) AND n81.id > CAST($167 AS BIGINT) ORDER BY n81.year ASC, n81.position ASC, n81.id ASC
        LIMIT CAST($168 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n81.year, n81.position, n81.id), 'UTF8'), 'hex')) AS cursor, n81.year AS key0, n81.position AS key1, n81.id AS key2
       FROM nomination AS n81
       WHERE n81.id IN
        (SELECT n82.nomination_id
         FROM nomination_film AS n82
         WHERE n82.film_id = f43.id) AND n81.year = CAST($165 AS BIGINT) AND n81.position > CAST($166 AS BIGINT) ORDER BY n81.year ASC, n81.position ASC, n81.id ASC
        LIMIT CAST($168 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n81.year, n81.position, n81.id), 'UTF8'), 'hex')) AS cursor, n81.year AS key0, n81.position AS key1, n81.id AS key2
       FROM nomination AS n81
       WHERE n81.id IN
        (SELECT n82.nomination_id
         FROM nomination_film AS n82
         WHERE n82.film_id = f43.id) AND n81.year > CAST($165 AS BIGINT) ORDER BY n81.year ASC, n81.position ASC, n81.id ASC
        LIMIT CAST($168 AS BIGINT)) ORDER BY key0 ASC, key1 ASC, key2 ASC
      LIMIT CAST($168 AS BIGINT)) AS n81 ORDER BY key0 DESC, key1 DESC, key2 DESC
      LIMIT 1) || '"', 'null')),
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
     WHERE f85.slug = CAST($169 AS TEXT)),
    (SELECT f86.film_id
     FROM former_film AS f86
     WHERE f86.slug = CAST($169 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"credits":%s,"filmography":%s,"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c89.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c89.id || '"')), ','))
     FROM
      (SELECT c89.id AS id, upper(encode(convert_to(format('["2815775f",%s,%s,%s]', CAST(c89.film_year IS NULL AS INTEGER), coalesce(CAST(c89.film_year AS TEXT), 'null'), c89.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c89
       WHERE c89.person_id = p87.id AND CAST(c89.film_year IS NULL AS INTEGER) >= CAST($170 AS BIGINT) AND (CAST(c89.film_year IS NULL AS INTEGER) > CAST($170 AS BIGINT) OR CAST(c89.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($170 AS BIGINT) AND c89.film_year < CAST($171 AS BIGINT) OR CAST(c89.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($170 AS BIGINT) AND c89.film_year IS NOT DISTINCT FROM CAST($171 AS BIGINT) AND c89.id < CAST($172 AS BIGINT)) ORDER BY c89.film_year DESC NULLS LAST, c89.id DESC
        LIMIT CAST($173 AS BIGINT)) AS c89), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c90
     WHERE c90.person_id = p87.id AND CAST(c90.film_year IS NULL AS INTEGER) >= CAST($174 AS BIGINT) AND (CAST(c90.film_year IS NULL AS INTEGER) > CAST($174 AS BIGINT) OR CAST(c90.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($174 AS BIGINT) AND c90.film_year < CAST($175 AS BIGINT) OR CAST(c90.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($174 AS BIGINT) AND c90.film_year IS NOT DISTINCT FROM CAST($175 AS BIGINT) AND c90.id < CAST($176 AS BIGINT))
      LIMIT 1 OFFSET CAST($177 AS BIGINT)) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c91
     WHERE c91.person_id = p87.id AND CAST(c91.film_year IS NULL AS INTEGER) <= CAST($178 AS BIGINT) AND (CAST(c91.film_year IS NULL AS INTEGER) < CAST($178 AS BIGINT) OR CAST(c91.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($178 AS BIGINT) AND c91.film_year > CAST($179 AS BIGINT) OR CAST(c91.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($178 AS BIGINT) AND c91.film_year IS NOT DISTINCT FROM CAST($179 AS BIGINT) AND c91.id > CAST($180 AS BIGINT) OR CAST(c91.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($178 AS BIGINT) AND c91.film_year IS NOT DISTINCT FROM CAST($179 AS BIGINT) AND c91.id IS NOT DISTINCT FROM CAST($180 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT c92.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["2815775f",%s,%s,%s]', CAST(c92.film_year IS NULL AS INTEGER), coalesce(CAST(c92.film_year AS TEXT), 'null'), c92.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c92
       WHERE c92.person_id = p87.id AND CAST(c92.film_year IS NULL AS INTEGER) >= CAST($181 AS BIGINT) AND (CAST(c92.film_year IS NULL AS INTEGER) > CAST($181 AS BIGINT) OR CAST(c92.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($181 AS BIGINT) AND c92.film_year < CAST($182 AS BIGINT) OR CAST(c92.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($181 AS BIGINT) AND c92.film_year IS NOT DISTINCT FROM CAST($182 AS BIGINT) AND c92.id < CAST($183 AS BIGINT)) ORDER BY c92.film_year DESC NULLS LAST, c92.id DESC
        LIMIT CAST($184 AS BIGINT)) AS c92
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c93.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["2815775f",%s,%s,%s]', CAST(c93.film_year IS NULL AS INTEGER), coalesce(CAST(c93.film_year AS TEXT), 'null'), c93.id), 'UTF8'), 'hex')) AS cursor, c93.film_year AS key1, c93.id AS key2
       FROM credit AS c93
       WHERE c93.person_id = p87.id AND CAST(c93.film_year IS NULL AS INTEGER) >= CAST($185 AS BIGINT) AND (CAST(c93.film_year IS NULL AS INTEGER) > CAST($185 AS BIGINT) OR CAST(c93.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($185 AS BIGINT) AND c93.film_year < CAST($186 AS BIGINT) OR CAST(c93.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($185 AS BIGINT) AND c93.film_year IS NOT DISTINCT FROM CAST($186 AS BIGINT) AND c93.id < CAST($187 AS BIGINT)) ORDER BY c93.film_year DESC NULLS LAST, c93.id DESC
        LIMIT CAST($188 AS BIGINT)) AS c93 ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM credit AS c94
     WHERE c94.person_id = p87.id)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c96.cursor || '"',
      (SELECT format('{"id":%s}', '"' || 'film_' || f97.id || '"')
       FROM film AS f97
       WHERE f97.id = c96.film_id)), ','))
     FROM
      (SELECT c96.film_id AS film_id, upper(encode(convert_to(format('["8e1a3922",%s,%s,%s]', CAST(min(c96.film_year) IS NULL AS INTEGER), coalesce(CAST(min(c96.film_year) AS TEXT), 'null'), c96.film_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c96
       WHERE c96.person_id = p87.id GROUP BY c96.person_id, c96.film_id
       HAVING CAST(min(c96.film_year) IS NULL AS INTEGER) >= CAST($189 AS BIGINT) AND (CAST(min(c96.film_year) IS NULL AS INTEGER) > CAST($189 AS BIGINT) OR CAST(min(c96.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($189 AS BIGINT) AND min(c96.film_year) < CAST($190 AS BIGINT) OR CAST(min(c96.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($189 AS BIGINT) AND min(c96.film_year) IS NOT DISTINCT FROM CAST($190 AS BIGINT) AND c96.film_id < CAST($191 AS BIGINT)) ORDER BY min(c96.film_year) DESC NULLS LAST, c96.film_id DESC
        LIMIT CAST($192 AS BIGINT)) AS c96), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c98
     WHERE c98.person_id = p87.id GROUP BY c98.person_id, c98.film_id
     HAVING CAST(min(c98.film_year) IS NULL AS INTEGER) >= CAST($193 AS BIGINT) AND (CAST(min(c98.film_year) IS NULL AS INTEGER) > CAST($193 AS BIGINT) OR CAST(min(c98.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($193 AS BIGINT) AND min(c98.film_year) < CAST($194 AS BIGINT) OR CAST(min(c98.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($193 AS BIGINT) AND min(c98.film_year) IS NOT DISTINCT FROM CAST($194 AS BIGINT) AND c98.film_id < CAST($195 AS BIGINT))
      LIMIT 1 OFFSET CAST($196 AS BIGINT)) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c99
     WHERE c99.person_id = p87.id GROUP BY c99.person_id, c99.film_id
     HAVING CAST(min(c99.film_year) IS NULL AS INTEGER) <= CAST($197 AS BIGINT) AND (CAST(min(c99.film_year) IS NULL AS INTEGER) < CAST($197 AS BIGINT) OR CAST(min(c99.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($197 AS BIGINT) AND min(c99.film_year) > CAST($198 AS BIGINT) OR CAST(min(c99.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($197 AS BIGINT) AND min(c99.film_year) IS NOT DISTINCT FROM CAST($198 AS BIGINT) AND c99.film_id > CAST($199 AS BIGINT) OR CAST(min(c99.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($197 AS BIGINT) AND min(c99.film_year) IS NOT DISTINCT FROM CAST($198 AS BIGINT) AND c99.film_id IS NOT DISTINCT FROM CAST($199 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT c100.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["8e1a3922",%s,%s,%s]', CAST(min(c100.film_year) IS NULL AS INTEGER), coalesce(CAST(min(c100.film_year) AS TEXT), 'null'), c100.film_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c100
       WHERE c100.person_id = p87.id GROUP BY c100.person_id, c100.film_id
       HAVING CAST(min(c100.film_year) IS NULL AS INTEGER) >= CAST($200 AS BIGINT) AND (CAST(min(c100.film_year) IS NULL AS INTEGER) > CAST($200 AS BIGINT) OR CAST(min(c100.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($200 AS BIGINT) AND min(c100.film_year) < CAST($201 AS BIGINT) OR CAST(min(c100.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($200 AS BIGINT) AND min(c100.film_year) IS NOT DISTINCT FROM CAST($201 AS BIGINT) AND c100.film_id < CAST($202 AS BIGINT)) ORDER BY min(c100.film_year) DESC NULLS LAST, c100.film_id DESC
        LIMIT CAST($203 AS BIGINT)) AS c100
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c101.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["8e1a3922",%s,%s,%s]', CAST(min(c101.film_year) IS NULL AS INTEGER), coalesce(CAST(min(c101.film_year) AS TEXT), 'null'), c101.film_id), 'UTF8'), 'hex')) AS cursor, min(c101.film_year) AS key1, c101.film_id AS key2
       FROM credit AS c101
       WHERE c101.person_id = p87.id GROUP BY c101.person_id, c101.film_id
       HAVING CAST(min(c101.film_year) IS NULL AS INTEGER) >= CAST($204 AS BIGINT) AND (CAST(min(c101.film_year) IS NULL AS INTEGER) > CAST($204 AS BIGINT) OR CAST(min(c101.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($204 AS BIGINT) AND min(c101.film_year) < CAST($205 AS BIGINT) OR CAST(min(c101.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($204 AS BIGINT) AND min(c101.film_year) IS NOT DISTINCT FROM CAST($205 AS BIGINT) AND c101.film_id < CAST($206 AS BIGINT)) ORDER BY min(c101.film_year) DESC NULLS LAST, c101.film_id DESC
        LIMIT CAST($207 AS BIGINT)) AS c101 ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c102
       WHERE c102.person_id = p87.id GROUP BY c102.person_id, c102.film_id) AS c102)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n105.cursor || '"',
      (SELECT format('{"id":%s}', '"' || 'nomination_' || n106.id || '"')
       FROM nomination AS n106
       WHERE n106.id = n105.nomination_id)), ','))
     FROM
      (SELECT n105.nomination_id AS nomination_id, upper(encode(convert_to(format('["860651f9",%s,%s]',
        (SELECT n107.year
         FROM nomination AS n107
         WHERE n107.id = n105.nomination_id), n105.id), 'UTF8'), 'hex')) AS cursor
       FROM nominee AS n105
       WHERE n105.person_id = p87.id AND (
        (SELECT n107.year
         FROM nomination AS n107
         WHERE n107.id = n105.nomination_id), n105.id) < (CAST($208 AS BIGINT), CAST($209 AS BIGINT)) ORDER BY
        (SELECT n107.year
         FROM nomination AS n107
         WHERE n107.id = n105.nomination_id) DESC, n105.id DESC
        LIMIT CAST($210 AS BIGINT)) AS n105), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM nominee AS n108
     WHERE n108.person_id = p87.id AND (
      (SELECT n109.year
       FROM nomination AS n109
       WHERE n109.id = n108.nomination_id), n108.id) < (CAST($211 AS BIGINT), CAST($212 AS BIGINT))
      LIMIT 1 OFFSET CAST($213 AS BIGINT)) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM nominee AS n110
     WHERE n110.person_id = p87.id AND (
      (SELECT n111.year
       FROM nomination AS n111
       WHERE n111.id = n110.nomination_id), n110.id) >= (CAST($214 AS BIGINT), CAST($215 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT n112.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["860651f9",%s,%s]',
        (SELECT n113.year
         FROM nomination AS n113
         WHERE n113.id = n112.nomination_id), n112.id), 'UTF8'), 'hex')) AS cursor
       FROM nominee AS n112
       WHERE n112.person_id = p87.id AND (
        (SELECT n113.year
         FROM nomination AS n113
         WHERE n113.id = n112.nomination_id), n112.id) < (CAST($216 AS BIGINT), CAST($217 AS BIGINT)) ORDER BY
        (SELECT n113.year
         FROM nomination AS n113
         WHERE n113.id = n112.nomination_id) DESC, n112.id DESC
        LIMIT CAST($218 AS BIGINT)) AS n112
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT n114.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["860651f9",%s,%s]',
        (SELECT n115.year
         FROM nomination AS n115
         WHERE n115.id = n114.nomination_id), n114.id), 'UTF8'), 'hex')) AS cursor,
        (SELECT n115.year
         FROM nomination AS n115
         WHERE n115.id = n114.nomination_id) AS key0, n114.id AS key1
       FROM nominee AS n114
       WHERE n114.person_id = p87.id AND (
        (SELECT n115.year
         FROM nomination AS n115
         WHERE n115.id = n114.nomination_id), n114.id) < (CAST($219 AS BIGINT), CAST($220 AS BIGINT)) ORDER BY
        (SELECT n115.year
         FROM nomination AS n115
         WHERE n115.id = n114.nomination_id) DESC, n114.id DESC
        LIMIT CAST($221 AS BIGINT)) AS n114 ORDER BY key0 ASC, key1 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM nominee AS n117
     WHERE n117.person_id = p87.id)))
   FROM person AS p87
   WHERE p87.id = coalesce(
    (SELECT p118.id
     FROM person AS p118
     WHERE p118.slug = CAST($222 AS TEXT)),
    (SELECT f119.person_id
     FROM former_person AS f119
     WHERE f119.slug = CAST($222 AS TEXT)))), 'null'),
  (SELECT CASE WHEN ((each209.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c120
     WHERE c120.id = CAST(each209.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each209.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f121
     WHERE f121.id = coalesce(
      (SELECT f122.film_id
       FROM former_film AS f122
       WHERE f122.former_id = CAST(each209.value #>> '{1}' AS BIGINT)), CAST(each209.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each209.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT coalesce(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c123.code), 'null')
     FROM country AS c123
     WHERE c123.code = (each209.value #>> '{1}')), 'null') WHEN ((each209.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g124
     WHERE g124.id = CAST(each209.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each209.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p125
     WHERE p125.id = coalesce(
      (SELECT f126.person_id
       FROM former_person AS f126
       WHERE f126.former_id = CAST(each209.value #>> '{1}' AS BIGINT)), CAST(each209.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each209.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n127
     WHERE n127.id = CAST(each209.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each209.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a128
     WHERE a128.id = CAST(each209.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each209.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{}')
     FROM award_edition AS a129
     WHERE a129.id = CAST(each209.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each209.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{}')
     FROM award_category AS a130
     WHERE a130.id = CAST(each209.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each209.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s131
     WHERE s131.id = CAST(each209.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each209.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c132
     WHERE c132.id = CAST(each209.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each209.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j133
     WHERE j133.id = CAST(each209.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each209.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c134
     WHERE c134.id = CAST(each209.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($223 AS JSON)) AS each209(value)),
  (SELECT CASE WHEN ((each210.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c135
     WHERE c135.id = CAST(each210.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each210.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f136
     WHERE f136.id = coalesce(
      (SELECT f137.film_id
       FROM former_film AS f137
       WHERE f137.former_id = CAST(each210.value #>> '{1}' AS BIGINT)), CAST(each210.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each210.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{}')
     FROM country AS c138
     WHERE c138.code = (each210.value #>> '{1}')), 'null') WHEN ((each210.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g139
     WHERE g139.id = CAST(each210.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each210.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p140
     WHERE p140.id = coalesce(
      (SELECT f141.person_id
       FROM former_person AS f141
       WHERE f141.former_id = CAST(each210.value #>> '{1}' AS BIGINT)), CAST(each210.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each210.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n142
     WHERE n142.id = CAST(each210.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each210.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a143
     WHERE a143.id = CAST(each210.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each210.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
      (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n146.cursor || '"', format('{"id":%s}', '"' || 'nomination_' || n146.id || '"')), ','))
       FROM
        (SELECT n146.id AS id, upper(encode(convert_to(format('["cdb59421",%s,%s]', n146.position, n146.id), 'UTF8'), 'hex')) AS cursor
         FROM nomination AS n146
         WHERE n146.edition_id = a144.id AND (n146.position, n146.id) > (CAST($224 AS BIGINT), CAST($225 AS BIGINT)) ORDER BY n146.position ASC, n146.id ASC
          LIMIT CAST($226 AS BIGINT)) AS n146), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
      (SELECT 1
       FROM nomination AS n147
       WHERE n147.edition_id = a144.id AND (n147.position, n147.id) > (CAST($227 AS BIGINT), CAST($228 AS BIGINT))
        LIMIT 1 OFFSET CAST($229 AS BIGINT)) AS TEXT), CAST(EXISTS
      (SELECT 1
       FROM nomination AS n148
       WHERE n148.edition_id = a144.id AND (n148.position, n148.id) <= (CAST($230 AS BIGINT), CAST($231 AS BIGINT))) AS TEXT), coalesce('"' ||
      (SELECT n149.cursor
       FROM
        (SELECT upper(encode(convert_to(format('["cdb59421",%s,%s]', n149.position, n149.id), 'UTF8'), 'hex')) AS cursor
         FROM nomination AS n149
         WHERE n149.edition_id = a144.id AND (n149.position, n149.id) > (CAST($232 AS BIGINT), CAST($233 AS BIGINT)) ORDER BY n149.position ASC, n149.id ASC
          LIMIT CAST($234 AS BIGINT)) AS n149
        LIMIT 1) || '"', 'null'), coalesce('"' ||
      (SELECT n150.cursor
       FROM
        (SELECT upper(encode(convert_to(format('["cdb59421",%s,%s]', n150.position, n150.id), 'UTF8'), 'hex')) AS cursor, n150.position AS key0, n150.id AS key1
         FROM nomination AS n150
         WHERE n150.edition_id = a144.id AND (n150.position, n150.id) > (CAST($235 AS BIGINT), CAST($236 AS BIGINT)) ORDER BY n150.position ASC, n150.id ASC
          LIMIT CAST($237 AS BIGINT)) AS n150 ORDER BY key0 DESC, key1 DESC
        LIMIT 1) || '"', 'null')),
      (SELECT count(*)
       FROM nomination AS n151
       WHERE n151.edition_id = a144.id)))
     FROM award_edition AS a144
     WHERE a144.id = CAST(each210.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each210.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{}')
     FROM award_category AS a152
     WHERE a152.id = CAST(each210.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each210.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s153
     WHERE s153.id = CAST(each210.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each210.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c154
     WHERE c154.id = CAST(each210.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each210.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j155
     WHERE j155.id = CAST(each210.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each210.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c156
     WHERE c156.id = CAST(each210.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($238 AS JSON)) AS each210(value)),
  (SELECT CASE WHEN ((each225.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c157
     WHERE c157.id = CAST(each225.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each225.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f158
     WHERE f158.id = coalesce(
      (SELECT f159.film_id
       FROM former_film AS f159
       WHERE f159.former_id = CAST(each225.value #>> '{1}' AS BIGINT)), CAST(each225.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each225.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{}')
     FROM country AS c160
     WHERE c160.code = (each225.value #>> '{1}')), 'null') WHEN ((each225.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g161
     WHERE g161.id = CAST(each225.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each225.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p162
     WHERE p162.id = coalesce(
      (SELECT f163.person_id
       FROM former_person AS f163
       WHERE f163.former_id = CAST(each225.value #>> '{1}' AS BIGINT)), CAST(each225.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each225.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n164
     WHERE n164.id = CAST(each225.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each225.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a165
     WHERE a165.id = CAST(each225.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each225.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{}')
     FROM award_edition AS a166
     WHERE a166.id = CAST(each225.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each225.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
      (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n169.cursor || '"', format('{"id":%s}', '"' || 'nomination_' || n169.id || '"')), ','))
       FROM
        (SELECT n169.id AS id, upper(encode(convert_to(format('["32c39e30",%s,%s]', n169.year, n169.id), 'UTF8'), 'hex')) AS cursor
         FROM nomination AS n169
         WHERE n169.category_id = a167.id AND (n169.year, n169.id) < (CAST($239 AS BIGINT), CAST($240 AS BIGINT)) ORDER BY n169.year DESC, n169.id DESC
          LIMIT CAST($241 AS BIGINT)) AS n169), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
      (SELECT 1
       FROM nomination AS n170
       WHERE n170.category_id = a167.id AND (n170.year, n170.id) < (CAST($242 AS BIGINT), CAST($243 AS BIGINT))
        LIMIT 1 OFFSET CAST($244 AS BIGINT)) AS TEXT), CAST(EXISTS
      (SELECT 1
       FROM nomination AS n171
       WHERE n171.category_id = a167.id AND (n171.year, n171.id) >= (CAST($245 AS BIGINT), CAST($246 AS BIGINT))) AS TEXT), coalesce('"' ||
      (SELECT n172.cursor
       FROM
        (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n172.year, n172.id), 'UTF8'), 'hex')) AS cursor
         FROM nomination AS n172
         WHERE n172.category_id = a167.id AND (n172.year, n172.id) < (CAST($247 AS BIGINT), CAST($248 AS BIGINT)) ORDER BY n172.year DESC, n172.id DESC
          LIMIT CAST($249 AS BIGINT)) AS n172
        LIMIT 1) || '"', 'null'), coalesce('"' ||
      (SELECT n173.cursor
       FROM
        (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n173.year, n173.id), 'UTF8'), 'hex')) AS cursor, n173.year AS key0, n173.id AS key1
         FROM nomination AS n173
         WHERE n173.category_id = a167.id AND (n173.year, n173.id) < (CAST($250 AS BIGINT), CAST($251 AS BIGINT)) ORDER BY n173.year DESC, n173.id DESC
          LIMIT CAST($252 AS BIGINT)) AS n173 ORDER BY key0 ASC, key1 ASC
        LIMIT 1) || '"', 'null')),
      (SELECT count(*)
       FROM nomination AS n174
       WHERE n174.category_id = a167.id)))
     FROM award_category AS a167
     WHERE a167.id = CAST(each225.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each225.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s175
     WHERE s175.id = CAST(each225.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each225.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c176
     WHERE c176.id = CAST(each225.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each225.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j177
     WHERE j177.id = CAST(each225.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each225.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c178
     WHERE c178.id = CAST(each225.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($253 AS JSON)) AS each225(value))))
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
-- 171: 2012
-- 172: 53
-- 173: 2
-- 174: 0
-- 175: 2012
-- 176: 53
-- 177: 2
-- 178: 0
-- 179: 2012
-- 180: 53
-- 181: 0
-- 182: 2012
-- 183: 53
-- 184: 2
-- 185: 0
-- 186: 2012
-- 187: 53
-- 188: 2
-- 189: 0
-- 190: 2012
-- 191: 1
-- 192: 2
-- 193: 0
-- 194: 2012
-- 195: 1
-- 196: 2
-- 197: 0
-- 198: 2012
-- 199: 1
-- 200: 0
-- 201: 2012
-- 202: 1
-- 203: 2
-- 204: 0
-- 205: 2012
-- 206: 1
-- 207: 2
-- 208: 2013
-- 209: 11
-- 210: 2
-- 211: 2013
-- 212: 11
-- 213: 2
-- 214: 2013
-- 215: 11
-- 216: 2013
-- 217: 11
-- 218: 2
-- 219: 2013
-- 220: 11
-- 221: 2
-- 222: 'jacques-audiard'
-- 223: '[["country","FR"]]'
-- 224: 1
-- 225: 1
-- 226: 2
-- 227: 1
-- 228: 1
-- 229: 2
-- 230: 1
-- 231: 1
-- 232: 1
-- 233: 1
-- 234: 2
-- 235: 1
-- 236: 1
-- 237: 2
-- 238: '[["edition",1]]'
-- 239: 2012
-- 240: 6
-- 241: 2
-- 242: 2012
-- 243: 6
-- 244: 2
-- 245: 2012
-- 246: 6
-- 247: 2012
-- 248: 6
-- 249: 2
-- 250: 2012
-- 251: 6
-- 252: 2
-- 253: '[["category",2]]'
