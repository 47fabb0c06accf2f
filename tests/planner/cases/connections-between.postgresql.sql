WITH cut1 AS

  (SELECT c180.code AS key, format('{"films":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f183.cursor || '"',
      (SELECT format('{"id":%s}', '"' || 'film_' || f184.id || '"')
       FROM film AS f184
       WHERE f184.id = f183.film_id)), ','))
     FROM
      (SELECT f183.film_id AS film_id, upper(encode(convert_to(format('["6458d386",%s,%s]', to_json(
        (SELECT f185.title_key
         FROM film AS f185
         WHERE f185.id = f183.film_id)), f183.id), 'UTF8'), 'hex')) AS cursor
       FROM film_country AS f183
       WHERE f183.country_code = c180.code AND (
        (SELECT f185.title_key
         FROM film AS f185
         WHERE f185.id = f183.film_id), f183.id) > (CAST($1 AS TEXT), CAST($2 AS BIGINT)) AND (
        (SELECT f185.title_key
         FROM film AS f185
         WHERE f185.id = f183.film_id), f183.id) < (CAST($3 AS TEXT), CAST($4 AS BIGINT)) ORDER BY
        (SELECT f185.title_key
         FROM film AS f185
         WHERE f185.id = f183.film_id) ASC, f183.id ASC
        LIMIT CAST($5 AS BIGINT)) AS f183), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
    (SELECT 1
     FROM film_country AS f186
     WHERE f186.country_code = c180.code AND (
      (SELECT f187.title_key
       FROM film AS f187
       WHERE f187.id = f186.film_id), f186.id) > (CAST($6 AS TEXT), CAST($7 AS BIGINT)) AND (
      (SELECT f187.title_key
       FROM film AS f187
       WHERE f187.id = f186.film_id), f186.id) < (CAST($8 AS TEXT), CAST($9 AS BIGINT))
      LIMIT 1 OFFSET CAST($10 AS BIGINT))) OR (EXISTS
    (SELECT 1
     FROM film_country AS f186
     WHERE f186.country_code = c180.code AND (
      (SELECT f187.title_key
       FROM film AS f187
       WHERE f187.id = f186.film_id), f186.id) >= (CAST($11 AS TEXT), CAST($12 AS BIGINT)))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM film_country AS f188
     WHERE f188.country_code = c180.code AND (
      (SELECT f189.title_key
       FROM film AS f189
       WHERE f189.id = f188.film_id), f188.id) <= (CAST($13 AS TEXT), CAST($14 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT f190.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["6458d386",%s,%s]', to_json(
        (SELECT f191.title_key
         FROM film AS f191
         WHERE f191.id = f190.film_id)), f190.id), 'UTF8'), 'hex')) AS cursor
       FROM film_country AS f190
       WHERE f190.country_code = c180.code AND (
        (SELECT f191.title_key
         FROM film AS f191
         WHERE f191.id = f190.film_id), f190.id) > (CAST($15 AS TEXT), CAST($16 AS BIGINT)) AND (
        (SELECT f191.title_key
         FROM film AS f191
         WHERE f191.id = f190.film_id), f190.id) < (CAST($17 AS TEXT), CAST($18 AS BIGINT)) ORDER BY
        (SELECT f191.title_key
         FROM film AS f191
         WHERE f191.id = f190.film_id) ASC, f190.id ASC
        LIMIT CAST($19 AS BIGINT)) AS f190
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT f192.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["6458d386",%s,%s]', to_json(
        (SELECT f193.title_key
         FROM film AS f193
         WHERE f193.id = f192.film_id)), f192.id), 'UTF8'), 'hex')) AS cursor,
        (SELECT f193.title_key
         FROM film AS f193
         WHERE f193.id = f192.film_id) AS key0, f192.id AS key1
       FROM film_country AS f192
       WHERE f192.country_code = c180.code AND (
        (SELECT f193.title_key
         FROM film AS f193
         WHERE f193.id = f192.film_id), f192.id) > (CAST($20 AS TEXT), CAST($21 AS BIGINT)) AND (
        (SELECT f193.title_key
         FROM film AS f193
         WHERE f193.id = f192.film_id), f192.id) < (CAST($22 AS TEXT), CAST($23 AS BIGINT)) ORDER BY
        (SELECT f193.title_key
         FROM film AS f193
         WHERE f193.id = f192.film_id) ASC, f192.id ASC
        LIMIT CAST($24 AS BIGINT)) AS f192 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM film_country AS f195
     WHERE f195.country_code = c180.code))) AS value
   FROM country AS c180)
 SELECT format('{"data":%s}', format('{"films":%s,"people":%s,"credits":%s,"characters":%s,"nominations":%s,"awardEvents":%s,"film":%s,"person":%s,"country":%s,"edition":%s,"category":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f2.cursor || '"', format('{"id":%s}', '"' || 'film_' || f2.id || '"')), ','))
   FROM (
    (SELECT f2.id AS id, upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f2.title_key), f2.id), 'UTF8'), 'hex')) AS cursor, f2.title_key AS key0, f2.id AS key1
     FROM film AS f2
     WHERE f2.title_key = CAST($25 AS TEXT) AND f2.id > CAST($26 AS BIGINT) AND (f2.title_key, f2.id) < (CAST($27 AS TEXT), CAST($28 AS BIGINT)) ORDER BY f2.title_key ASC, f2.id ASC
      LIMIT CAST($29 AS BIGINT)) UNION ALL
    (SELECT f2.id AS id, upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f2.title_key), f2.id), 'UTF8'), 'hex')) AS cursor, f2.title_key AS key0, f2.id AS key1
     FROM film AS f2
     WHERE f2.title_key > CAST($25 AS TEXT) AND (f2.title_key, f2.id) < (CAST($27 AS TEXT), CAST($28 AS BIGINT)) ORDER BY f2.title_key ASC, f2.id ASC
      LIMIT CAST($29 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($29 AS BIGINT)) AS f2), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
  (SELECT 1
   FROM film AS f3
   WHERE f3.title_key = CAST($30 AS TEXT) AND f3.id > CAST($31 AS BIGINT) AND (f3.title_key, f3.id) < (CAST($32 AS TEXT), CAST($33 AS BIGINT)) UNION ALL SELECT 1
   FROM film AS f3
   WHERE f3.title_key > CAST($30 AS TEXT) AND (f3.title_key, f3.id) < (CAST($32 AS TEXT), CAST($33 AS BIGINT))
    LIMIT 1 OFFSET CAST($34 AS BIGINT))) OR (EXISTS
  (SELECT 1
   FROM film AS f3
   WHERE (f3.title_key, f3.id) >= (CAST($35 AS TEXT), CAST($36 AS BIGINT)))) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM film AS f4
   WHERE (f4.title_key, f4.id) <= (CAST($37 AS TEXT), CAST($38 AS BIGINT))) AS TEXT), coalesce('"' ||
  (SELECT f5.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f5.title_key), f5.id), 'UTF8'), 'hex')) AS cursor, f5.title_key AS key0, f5.id AS key1
     FROM film AS f5
     WHERE f5.title_key = CAST($39 AS TEXT) AND f5.id > CAST($40 AS BIGINT) AND (f5.title_key, f5.id) < (CAST($41 AS TEXT), CAST($42 AS BIGINT)) ORDER BY f5.title_key ASC, f5.id ASC
      LIMIT CAST($43 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f5.title_key), f5.id), 'UTF8'), 'hex')) AS cursor, f5.title_key AS key0, f5.id AS key1
     FROM film AS f5
     WHERE f5.title_key > CAST($39 AS TEXT) AND (f5.title_key, f5.id) < (CAST($41 AS TEXT), CAST($42 AS BIGINT)) ORDER BY f5.title_key ASC, f5.id ASC
      LIMIT CAST($43 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($43 AS BIGINT)) AS f5
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT f6.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f6.title_key), f6.id), 'UTF8'), 'hex')) AS cursor, f6.title_key AS key0, f6.id AS key1
     FROM film AS f6
     WHERE f6.title_key = CAST($44 AS TEXT) AND f6.id > CAST($45 AS BIGINT) AND (f6.title_key, f6.id) < (CAST($46 AS TEXT), CAST($47 AS BIGINT)) ORDER BY f6.title_key ASC, f6.id ASC
      LIMIT CAST($48 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["48da4c28",%s,%s]', to_json(f6.title_key), f6.id), 'UTF8'), 'hex')) AS cursor, f6.title_key AS key0, f6.id AS key1
     FROM film AS f6
     WHERE f6.title_key > CAST($44 AS TEXT) AND (f6.title_key, f6.id) < (CAST($46 AS TEXT), CAST($47 AS BIGINT)) ORDER BY f6.title_key ASC, f6.id ASC
      LIMIT CAST($48 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($48 AS BIGINT)) AS f6 ORDER BY key0 DESC, key1 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT d7.film_count
   FROM dataset AS d7)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || p9.cursor || '"', format('{"id":%s}', '"' || 'person_' || p9.id || '"')), ','))
   FROM (
    (SELECT p9.id AS id, upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p9.sort_key), p9.id), 'UTF8'), 'hex')) AS cursor, p9.sort_key AS key0, p9.id AS key1
     FROM person AS p9
     WHERE p9.sort_key = CAST($49 AS TEXT) AND p9.id > CAST($50 AS BIGINT) AND (p9.sort_key, p9.id) < (CAST($51 AS TEXT), CAST($52 AS BIGINT)) ORDER BY p9.sort_key ASC, p9.id ASC
      LIMIT CAST($53 AS BIGINT)) UNION ALL
    (SELECT p9.id AS id, upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p9.sort_key), p9.id), 'UTF8'), 'hex')) AS cursor, p9.sort_key AS key0, p9.id AS key1
     FROM person AS p9
     WHERE p9.sort_key > CAST($49 AS TEXT) AND (p9.sort_key, p9.id) < (CAST($51 AS TEXT), CAST($52 AS BIGINT)) ORDER BY p9.sort_key ASC, p9.id ASC
      LIMIT CAST($53 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($53 AS BIGINT)) AS p9), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE p10.sort_key = CAST($54 AS TEXT) AND p10.id > CAST($55 AS BIGINT) AND (p10.sort_key, p10.id) < (CAST($56 AS TEXT), CAST($57 AS BIGINT)) UNION ALL SELECT 1
   FROM person AS p10
   WHERE p10.sort_key > CAST($54 AS TEXT) AND (p10.sort_key, p10.id) < (CAST($56 AS TEXT), CAST($57 AS BIGINT))
    LIMIT 1 OFFSET CAST($58 AS BIGINT))) OR (EXISTS
  (SELECT 1
   FROM person AS p10
   WHERE (p10.sort_key, p10.id) >= (CAST($59 AS TEXT), CAST($60 AS BIGINT)))) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM person AS p11
   WHERE (p11.sort_key, p11.id) <= (CAST($61 AS TEXT), CAST($62 AS BIGINT))) AS TEXT), coalesce('"' ||
  (SELECT p12.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p12.sort_key), p12.id), 'UTF8'), 'hex')) AS cursor, p12.sort_key AS key0, p12.id AS key1
     FROM person AS p12
     WHERE p12.sort_key = CAST($63 AS TEXT) AND p12.id > CAST($64 AS BIGINT) AND (p12.sort_key, p12.id) < (CAST($65 AS TEXT), CAST($66 AS BIGINT)) ORDER BY p12.sort_key ASC, p12.id ASC
      LIMIT CAST($67 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p12.sort_key), p12.id), 'UTF8'), 'hex')) AS cursor, p12.sort_key AS key0, p12.id AS key1
     FROM person AS p12
     WHERE p12.sort_key > CAST($63 AS TEXT) AND (p12.sort_key, p12.id) < (CAST($65 AS TEXT), CAST($66 AS BIGINT)) ORDER BY p12.sort_key ASC, p12.id ASC
      LIMIT CAST($67 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($67 AS BIGINT)) AS p12
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT p13.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p13.sort_key), p13.id), 'UTF8'), 'hex')) AS cursor, p13.sort_key AS key0, p13.id AS key1
     FROM person AS p13
     WHERE p13.sort_key = CAST($68 AS TEXT) AND p13.id > CAST($69 AS BIGINT) AND (p13.sort_key, p13.id) < (CAST($70 AS TEXT), CAST($71 AS BIGINT)) ORDER BY p13.sort_key ASC, p13.id ASC
      LIMIT CAST($72 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["38faf0ef",%s,%s]', to_json(p13.sort_key), p13.id), 'UTF8'), 'hex')) AS cursor, p13.sort_key AS key0, p13.id AS key1
     FROM person AS p13
     WHERE p13.sort_key > CAST($68 AS TEXT) AND (p13.sort_key, p13.id) < (CAST($70 AS TEXT), CAST($71 AS BIGINT)) ORDER BY p13.sort_key ASC, p13.id ASC
      LIMIT CAST($72 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($72 AS BIGINT)) AS p13 ORDER BY key0 DESC, key1 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT d14.person_count
   FROM dataset AS d14)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c16.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c16.id || '"')), ','))
   FROM
    (SELECT c16.id AS id, upper(encode(convert_to(format('["1cc16efe",%s]', c16.id), 'UTF8'), 'hex')) AS cursor
     FROM credit AS c16
     WHERE c16.id > CAST($73 AS BIGINT) AND (c16.id) < (CAST($74 AS BIGINT)) ORDER BY c16.id ASC
      LIMIT CAST($75 AS BIGINT)) AS c16), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
  (SELECT 1
   FROM credit AS c17
   WHERE c17.id > CAST($76 AS BIGINT) AND (c17.id) < (CAST($77 AS BIGINT))
    LIMIT 1 OFFSET CAST($78 AS BIGINT))) OR (EXISTS
  (SELECT 1
   FROM credit AS c17
   WHERE (c17.id) >= (CAST($79 AS BIGINT)))) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM credit AS c18
   WHERE (c18.id) <= (CAST($80 AS BIGINT))) AS TEXT), coalesce('"' ||
  (SELECT c19.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["1cc16efe",%s]', c19.id), 'UTF8'), 'hex')) AS cursor
     FROM credit AS c19
     WHERE c19.id > CAST($81 AS BIGINT) AND (c19.id) < (CAST($82 AS BIGINT)) ORDER BY c19.id ASC
      LIMIT CAST($83 AS BIGINT)) AS c19
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT c20.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["1cc16efe",%s]', c20.id), 'UTF8'), 'hex')) AS cursor, c20.id AS key0
     FROM credit AS c20
     WHERE c20.id > CAST($84 AS BIGINT) AND (c20.id) < (CAST($85 AS BIGINT)) ORDER BY c20.id ASC
      LIMIT CAST($86 AS BIGINT)) AS c20 ORDER BY key0 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT d21.credit_count
   FROM dataset AS d21)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c23.cursor || '"', format('{"id":%s}', '"' || 'character_' || c23.id || '"')), ','))
   FROM
    (SELECT c23.id AS id, upper(encode(convert_to(format('["937ab034",%s]', c23.id), 'UTF8'), 'hex')) AS cursor
     FROM character AS c23
     WHERE c23.id > CAST($87 AS BIGINT) AND (c23.id) < (CAST($88 AS BIGINT)) ORDER BY c23.id ASC
      LIMIT CAST($89 AS BIGINT)) AS c23), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
  (SELECT 1
   FROM character AS c24
   WHERE c24.id > CAST($90 AS BIGINT) AND (c24.id) < (CAST($91 AS BIGINT))
    LIMIT 1 OFFSET CAST($92 AS BIGINT))) OR (EXISTS
  (SELECT 1
   FROM character AS c24
   WHERE (c24.id) >= (CAST($93 AS BIGINT)))) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM character AS c25
   WHERE (c25.id) <= (CAST($94 AS BIGINT))) AS TEXT), coalesce('"' ||
  (SELECT c26.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["937ab034",%s]', c26.id), 'UTF8'), 'hex')) AS cursor
     FROM character AS c26
     WHERE c26.id > CAST($95 AS BIGINT) AND (c26.id) < (CAST($96 AS BIGINT)) ORDER BY c26.id ASC
      LIMIT CAST($97 AS BIGINT)) AS c26
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT c27.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["937ab034",%s]', c27.id), 'UTF8'), 'hex')) AS cursor, c27.id AS key0
     FROM character AS c27
     WHERE c27.id > CAST($98 AS BIGINT) AND (c27.id) < (CAST($99 AS BIGINT)) ORDER BY c27.id ASC
      LIMIT CAST($100 AS BIGINT)) AS c27 ORDER BY key0 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT count(*)
   FROM character AS c28)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n30.cursor || '"', format('{"id":%s}', '"' || 'nomination_' || n30.id || '"')), ','))
   FROM (
    (SELECT n30.id AS id, upper(encode(convert_to(format('["32c39e30",%s,%s]', n30.year, n30.id), 'UTF8'), 'hex')) AS cursor, n30.year AS key0, n30.id AS key1
     FROM nomination AS n30
     WHERE n30.year = CAST($101 AS BIGINT) AND n30.id < CAST($102 AS BIGINT) AND (n30.year, n30.id) > (CAST($103 AS BIGINT), CAST($104 AS BIGINT)) ORDER BY n30.year DESC, n30.id DESC
      LIMIT CAST($105 AS BIGINT)) UNION ALL
    (SELECT n30.id AS id, upper(encode(convert_to(format('["32c39e30",%s,%s]', n30.year, n30.id), 'UTF8'), 'hex')) AS cursor, n30.year AS key0, n30.id AS key1
     FROM nomination AS n30
     WHERE n30.year < CAST($101 AS BIGINT) AND (n30.year, n30.id) > (CAST($103 AS BIGINT), CAST($104 AS BIGINT)) ORDER BY n30.year DESC, n30.id DESC
      LIMIT CAST($105 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
    LIMIT CAST($105 AS BIGINT)) AS n30), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
  (SELECT 1
   FROM nomination AS n31
   WHERE n31.year = CAST($106 AS BIGINT) AND n31.id < CAST($107 AS BIGINT) AND (n31.year, n31.id) > (CAST($108 AS BIGINT), CAST($109 AS BIGINT)) UNION ALL SELECT 1
   FROM nomination AS n31
   WHERE n31.year < CAST($106 AS BIGINT) AND (n31.year, n31.id) > (CAST($108 AS BIGINT), CAST($109 AS BIGINT))
    LIMIT 1 OFFSET CAST($110 AS BIGINT))) OR (EXISTS
  (SELECT 1
   FROM nomination AS n31
   WHERE (n31.year, n31.id) <= (CAST($111 AS BIGINT), CAST($112 AS BIGINT)))) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM nomination AS n32
   WHERE (n32.year, n32.id) >= (CAST($113 AS BIGINT), CAST($114 AS BIGINT))) AS TEXT), coalesce('"' ||
  (SELECT n33.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n33.year, n33.id), 'UTF8'), 'hex')) AS cursor, n33.year AS key0, n33.id AS key1
     FROM nomination AS n33
     WHERE n33.year = CAST($115 AS BIGINT) AND n33.id < CAST($116 AS BIGINT) AND (n33.year, n33.id) > (CAST($117 AS BIGINT), CAST($118 AS BIGINT)) ORDER BY n33.year DESC, n33.id DESC
      LIMIT CAST($119 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n33.year, n33.id), 'UTF8'), 'hex')) AS cursor, n33.year AS key0, n33.id AS key1
     FROM nomination AS n33
     WHERE n33.year < CAST($115 AS BIGINT) AND (n33.year, n33.id) > (CAST($117 AS BIGINT), CAST($118 AS BIGINT)) ORDER BY n33.year DESC, n33.id DESC
      LIMIT CAST($119 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
    LIMIT CAST($119 AS BIGINT)) AS n33
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT n34.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n34.year, n34.id), 'UTF8'), 'hex')) AS cursor, n34.year AS key0, n34.id AS key1
     FROM nomination AS n34
     WHERE n34.year = CAST($120 AS BIGINT) AND n34.id < CAST($121 AS BIGINT) AND (n34.year, n34.id) > (CAST($122 AS BIGINT), CAST($123 AS BIGINT)) ORDER BY n34.year DESC, n34.id DESC
      LIMIT CAST($124 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n34.year, n34.id), 'UTF8'), 'hex')) AS cursor, n34.year AS key0, n34.id AS key1
     FROM nomination AS n34
     WHERE n34.year < CAST($120 AS BIGINT) AND (n34.year, n34.id) > (CAST($122 AS BIGINT), CAST($123 AS BIGINT)) ORDER BY n34.year DESC, n34.id DESC
      LIMIT CAST($124 AS BIGINT)) ORDER BY key0 DESC, key1 DESC
    LIMIT CAST($124 AS BIGINT)) AS n34 ORDER BY key0 ASC, key1 ASC
    LIMIT 1) || '"', 'null')),
  (SELECT d35.nomination_count
   FROM dataset AS d35)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || a37.cursor || '"', format('{"id":%s}', '"' || 'event_' || a37.id || '"')), ','))
   FROM (
    (SELECT a37.id AS id, upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a37.name_key), a37.id), 'UTF8'), 'hex')) AS cursor, a37.name_key AS key0, a37.id AS key1
     FROM award_event AS a37
     WHERE a37.name_key = CAST($125 AS TEXT) AND a37.id > CAST($126 AS BIGINT) AND (a37.name_key, a37.id) < (CAST($127 AS TEXT), CAST($128 AS BIGINT)) ORDER BY a37.name_key ASC, a37.id ASC
      LIMIT CAST($129 AS BIGINT)) UNION ALL
    (SELECT a37.id AS id, upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a37.name_key), a37.id), 'UTF8'), 'hex')) AS cursor, a37.name_key AS key0, a37.id AS key1
     FROM award_event AS a37
     WHERE a37.name_key > CAST($125 AS TEXT) AND (a37.name_key, a37.id) < (CAST($127 AS TEXT), CAST($128 AS BIGINT)) ORDER BY a37.name_key ASC, a37.id ASC
      LIMIT CAST($129 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($129 AS BIGINT)) AS a37), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
  (SELECT 1
   FROM award_event AS a38
   WHERE a38.name_key = CAST($130 AS TEXT) AND a38.id > CAST($131 AS BIGINT) AND (a38.name_key, a38.id) < (CAST($132 AS TEXT), CAST($133 AS BIGINT)) UNION ALL SELECT 1
   FROM award_event AS a38
   WHERE a38.name_key > CAST($130 AS TEXT) AND (a38.name_key, a38.id) < (CAST($132 AS TEXT), CAST($133 AS BIGINT))
    LIMIT 1 OFFSET CAST($134 AS BIGINT))) OR (EXISTS
  (SELECT 1
   FROM award_event AS a38
   WHERE (a38.name_key, a38.id) >= (CAST($135 AS TEXT), CAST($136 AS BIGINT)))) AS TEXT), CAST(EXISTS
  (SELECT 1
   FROM award_event AS a39
   WHERE (a39.name_key, a39.id) <= (CAST($137 AS TEXT), CAST($138 AS BIGINT))) AS TEXT), coalesce('"' ||
  (SELECT a40.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a40.name_key), a40.id), 'UTF8'), 'hex')) AS cursor, a40.name_key AS key0, a40.id AS key1
     FROM award_event AS a40
     WHERE a40.name_key = CAST($139 AS TEXT) AND a40.id > CAST($140 AS BIGINT) AND (a40.name_key, a40.id) < (CAST($141 AS TEXT), CAST($142 AS BIGINT)) ORDER BY a40.name_key ASC, a40.id ASC
      LIMIT CAST($143 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a40.name_key), a40.id), 'UTF8'), 'hex')) AS cursor, a40.name_key AS key0, a40.id AS key1
     FROM award_event AS a40
     WHERE a40.name_key > CAST($139 AS TEXT) AND (a40.name_key, a40.id) < (CAST($141 AS TEXT), CAST($142 AS BIGINT)) ORDER BY a40.name_key ASC, a40.id ASC
      LIMIT CAST($143 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($143 AS BIGINT)) AS a40
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT a41.cursor
   FROM (
    (SELECT upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a41.name_key), a41.id), 'UTF8'), 'hex')) AS cursor, a41.name_key AS key0, a41.id AS key1
     FROM award_event AS a41
     WHERE a41.name_key = CAST($144 AS TEXT) AND a41.id > CAST($145 AS BIGINT) AND (a41.name_key, a41.id) < (CAST($146 AS TEXT), CAST($147 AS BIGINT)) ORDER BY a41.name_key ASC, a41.id ASC
      LIMIT CAST($148 AS BIGINT)) UNION ALL
    (SELECT upper(encode(convert_to(format('["65714d35",%s,%s]', to_json(a41.name_key), a41.id), 'UTF8'), 'hex')) AS cursor, a41.name_key AS key0, a41.id AS key1
     FROM award_event AS a41
     WHERE a41.name_key > CAST($144 AS TEXT) AND (a41.name_key, a41.id) < (CAST($146 AS TEXT), CAST($147 AS BIGINT)) ORDER BY a41.name_key ASC, a41.id ASC
      LIMIT CAST($148 AS BIGINT)) ORDER BY key0 ASC, key1 ASC
    LIMIT CAST($148 AS BIGINT)) AS a41 ORDER BY key0 DESC, key1 DESC
    LIMIT 1) || '"', 'null')),
  (SELECT count(*)
   FROM award_event AS a42)), coalesce(
  (SELECT format('{"cast":%s,"characters":%s,"crew":%s,"credits":%s,"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c45.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c45.id || '"')), ','))
     FROM
      (SELECT c45.id AS id, upper(encode(convert_to(format('["0c4d4868",%s,%s]', c45.rank, c45.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c45
       WHERE c45.film_id = f43.id AND c45.kind = 'CAST' AND (c45.rank, c45.id) > (CAST($149 AS BIGINT), CAST($150 AS BIGINT)) AND (c45.rank, c45.id) < (CAST($151 AS BIGINT), CAST($152 AS BIGINT)) ORDER BY c45.rank ASC, c45.id ASC
        LIMIT CAST($153 AS BIGINT)) AS c45), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
    (SELECT 1
     FROM credit AS c46
     WHERE c46.film_id = f43.id AND c46.kind = 'CAST' AND (c46.rank, c46.id) > (CAST($154 AS BIGINT), CAST($155 AS BIGINT)) AND (c46.rank, c46.id) < (CAST($156 AS BIGINT), CAST($157 AS BIGINT))
      LIMIT 1 OFFSET CAST($158 AS BIGINT))) OR (EXISTS
    (SELECT 1
     FROM credit AS c46
     WHERE c46.film_id = f43.id AND c46.kind = 'CAST' AND (c46.rank, c46.id) >= (CAST($159 AS BIGINT), CAST($160 AS BIGINT)))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c47
     WHERE c47.film_id = f43.id AND c47.kind = 'CAST' AND (c47.rank, c47.id) <= (CAST($161 AS BIGINT), CAST($162 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT c48.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c48.rank, c48.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c48
       WHERE c48.film_id = f43.id AND c48.kind = 'CAST' AND (c48.rank, c48.id) > (CAST($163 AS BIGINT), CAST($164 AS BIGINT)) AND (c48.rank, c48.id) < (CAST($165 AS BIGINT), CAST($166 AS BIGINT)) ORDER BY c48.rank ASC, c48.id ASC
        LIMIT CAST($167 AS BIGINT)) AS c48
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c49.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c49.rank, c49.id), 'UTF8'), 'hex')) AS cursor, c49.rank AS key0, c49.id AS key1
       FROM credit AS c49
       WHERE c49.film_id = f43.id AND c49.kind = 'CAST' AND (c49.rank, c49.id) > (CAST($168 AS BIGINT), CAST($169 AS BIGINT)) AND (c49.rank, c49.id) < (CAST($170 AS BIGINT), CAST($171 AS BIGINT)) ORDER BY c49.rank ASC, c49.id ASC
        LIMIT CAST($172 AS BIGINT)) AS c49 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM credit AS c50
     WHERE c50.film_id = f43.id AND c50.kind = 'CAST')), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c52.cursor || '"', format('{"id":%s}', '"' || 'character_' || c52.id || '"')), ','))
     FROM
      (SELECT c52.id AS id, upper(encode(convert_to(format('["333d4094",%s,%s]', c52.position, c52.id), 'UTF8'), 'hex')) AS cursor
       FROM character AS c52
       WHERE c52.film_id = f43.id AND (c52.position, c52.id) > (CAST($173 AS BIGINT), CAST($174 AS BIGINT)) AND (c52.position, c52.id) < (CAST($175 AS BIGINT), CAST($176 AS BIGINT)) ORDER BY c52.position ASC, c52.id ASC
        LIMIT CAST($177 AS BIGINT)) AS c52), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
    (SELECT 1
     FROM character AS c53
     WHERE c53.film_id = f43.id AND (c53.position, c53.id) > (CAST($178 AS BIGINT), CAST($179 AS BIGINT)) AND (c53.position, c53.id) < (CAST($180 AS BIGINT), CAST($181 AS BIGINT))
      LIMIT 1 OFFSET CAST($182 AS BIGINT))) OR (EXISTS
    (SELECT 1
     FROM character AS c53
     WHERE c53.film_id = f43.id AND (c53.position, c53.id) >= (CAST($183 AS BIGINT), CAST($184 AS BIGINT)))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM character AS c54
     WHERE c54.film_id = f43.id AND (c54.position, c54.id) <= (CAST($185 AS BIGINT), CAST($186 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT c55.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["333d4094",%s,%s]', c55.position, c55.id), 'UTF8'), 'hex')) AS cursor
       FROM character AS c55
       WHERE c55.film_id = f43.id AND (c55.position, c55.id) > (CAST($187 AS BIGINT), CAST($188 AS BIGINT)) AND (c55.position, c55.id) < (CAST($189 AS BIGINT), CAST($190 AS BIGINT)) ORDER BY c55.position ASC, c55.id ASC
        LIMIT CAST($191 AS BIGINT)) AS c55
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c56.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["333d4094",%s,%s]', c56.position, c56.id), 'UTF8'), 'hex')) AS cursor, c56.position AS key0, c56.id AS key1
       FROM character AS c56
       WHERE c56.film_id = f43.id AND (c56.position, c56.id) > (CAST($192 AS BIGINT), CAST($193 AS BIGINT)) AND (c56.position, c56.id) < (CAST($194 AS BIGINT), CAST($195 AS BIGINT)) ORDER BY c56.position ASC, c56.id ASC
        LIMIT CAST($196 AS BIGINT)) AS c56 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM character AS c57
     WHERE c57.film_id = f43.id)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c59.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c59.id || '"')), ','))
     FROM
      (SELECT c59.id AS id, upper(encode(convert_to(format('["0c4d4868",%s,%s]', c59.rank, c59.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c59
       WHERE c59.film_id = f43.id AND c59.kind = 'CREW' AND (c59.rank, c59.id) > (CAST($197 AS BIGINT), CAST($198 AS BIGINT)) AND (c59.rank, c59.id) < (CAST($199 AS BIGINT), CAST($200 AS BIGINT)) ORDER BY c59.rank ASC, c59.id ASC
        LIMIT CAST($201 AS BIGINT)) AS c59), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
    (SELECT 1
     FROM credit AS c60
     WHERE c60.film_id = f43.id AND c60.kind = 'CREW' AND (c60.rank, c60.id) > (CAST($202 AS BIGINT), CAST($203 AS BIGINT)) AND (c60.rank, c60.id) < (CAST($204 AS BIGINT), CAST($205 AS BIGINT))
      LIMIT 1 OFFSET CAST($206 AS BIGINT))) OR (EXISTS
    (SELECT 1
     FROM credit AS c60
     WHERE c60.film_id = f43.id AND c60.kind = 'CREW' AND (c60.rank, c60.id) >= (CAST($207 AS BIGINT), CAST($208 AS BIGINT)))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c61
     WHERE c61.film_id = f43.id AND c61.kind = 'CREW' AND (c61.rank, c61.id) <= (CAST($209 AS BIGINT), CAST($210 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT c62.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c62.rank, c62.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c62
       WHERE c62.film_id = f43.id AND c62.kind = 'CREW' AND (c62.rank, c62.id) > (CAST($211 AS BIGINT), CAST($212 AS BIGINT)) AND (c62.rank, c62.id) < (CAST($213 AS BIGINT), CAST($214 AS BIGINT)) ORDER BY c62.rank ASC, c62.id ASC
        LIMIT CAST($215 AS BIGINT)) AS c62
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c63.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["0c4d4868",%s,%s]', c63.rank, c63.id), 'UTF8'), 'hex')) AS cursor, c63.rank AS key0, c63.id AS key1
       FROM credit AS c63
       WHERE c63.film_id = f43.id AND c63.kind = 'CREW' AND (c63.rank, c63.id) > (CAST($216 AS BIGINT), CAST($217 AS BIGINT)) AND (c63.rank, c63.id) < (CAST($218 AS BIGINT), CAST($219 AS BIGINT)) ORDER BY c63.rank ASC, c63.id ASC
        LIMIT CAST($220 AS BIGINT)) AS c63 ORDER BY key0 DESC, key1 DESC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM credit AS c64
     WHERE c64.film_id = f43.id AND c64.kind = 'CREW')), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c66.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c66.id || '"')), ','))
     FROM
      (SELECT c66.id AS id, upper(encode(convert_to(format('["2d166577",%s,%s,%s]', to_json(c66.kind), c66.rank, c66.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c66
       WHERE c66.film_id = f43.id AND (c66.kind, c66.rank, c66.id) > (CAST($221 AS TEXT), CAST($222 AS BIGINT), CAST($223 AS BIGINT)) AND (c66.kind, c66.rank, c66.id) < (CAST($224 AS TEXT), CAST($225 AS BIGINT), CAST($226 AS BIGINT)) ORDER BY c66.kind ASC, c66.rank ASC, c66.id ASC
        LIMIT CAST($227 AS BIGINT)) AS c66), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
    (SELECT 1
     FROM credit AS c67
     WHERE c67.film_id = f43.id AND (c67.kind, c67.rank, c67.id) > (CAST($228 AS TEXT), CAST($229 AS BIGINT), CAST($230 AS BIGINT)) AND (c67.kind, c67.rank, c67.id) < (CAST($231 AS TEXT), CAST($232 AS BIGINT), CAST($233 AS BIGINT))
      LIMIT 1 OFFSET CAST($234 AS BIGINT))) OR (EXISTS
    (SELECT 1
     FROM credit AS c67
     WHERE c67.film_id = f43.id AND (c67.kind, c67.rank, c67.id) >= (CAST($235 AS TEXT), CAST($236 AS BIGINT), CAST($237 AS BIGINT)))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c68
     WHERE c68.film_id = f43.id AND (c68.kind, c68.rank, c68.id) <= (CAST($238 AS TEXT), CAST($239 AS BIGINT), CAST($240 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT c69.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["2d166577",%s,%s,%s]', to_json(c69.kind), c69.rank, c69.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c69
       WHERE c69.film_id = f43.id AND (c69.kind, c69.rank, c69.id) > (CAST($241 AS TEXT), CAST($242 AS BIGINT), CAST($243 AS BIGINT)) AND (c69.kind, c69.rank, c69.id) < (CAST($244 AS TEXT), CAST($245 AS BIGINT), CAST($246 AS BIGINT)) ORDER BY c69.kind ASC, c69.rank ASC, c69.id ASC
        LIMIT CAST($247 AS BIGINT)) AS c69
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c70.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["2d166577",%s,%s,%s]', to_json(c70.kind), c70.rank, c70.id), 'UTF8'), 'hex')) AS cursor, c70.kind AS key0, c70.rank AS key1, c70.id AS key2
       FROM credit AS c70
       WHERE c70.film_id = f43.id AND (c70.kind, c70.rank, c70.id) > (CAST($248 AS TEXT), CAST($249 AS BIGINT), CAST($250 AS BIGINT)) AND (c70.kind, c70.rank, c70.id) < (CAST($251 AS TEXT), CAST($252 AS BIGINT), CAST($253 AS BIGINT)) ORDER BY c70.kind ASC, c70.rank ASC, c70.id ASC
        LIMIT CAST($254 AS BIGINT)) AS c70 ORDER BY key0 DESC, key1 DESC, key2 DESC
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
         WHERE n74.film_id = f43.id) AND n73.year = CAST($255 AS BIGINT) AND n73.position = CAST($256 AS BIGINT) AND n73.id > CAST($257 AS BIGINT) AND (n73.year, n73.position, n73.id) < (CAST($258 AS BIGINT), CAST($259 AS BIGINT), CAST($260 AS BIGINT)) ORDER BY n73.year ASC, n73.position ASC, n73.id ASC
        LIMIT CAST($261 AS BIGINT)) UNION ALL
      (SELECT n73.id AS id, upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n73.year, n73.position, n73.id), 'UTF8'), 'hex')) AS cursor, n73.year AS key0, n73.position AS key1, n73.id AS key2
       FROM nomination AS n73
       WHERE n73.id IN
        (SELECT n74.nomination_id
         FROM nomination_film AS n74
         WHERE n74.film_id = f43.id) AND n73.year = CAST($255 AS BIGINT) AND n73.position > CAST($256 AS BIGINT) AND (n73.year, n73.position, n73.id) < (CAST($258 AS BIGINT), CAST($259 AS BIGINT), CAST($260 AS BIGINT)) ORDER BY n73.year ASC, n73.position ASC, n73.id ASC
        LIMIT CAST($261 AS BIGINT)) UNION ALL
      (SELECT n73.id AS id, upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n73.year, n73.position, n73.id), 'UTF8'), 'hex')) AS cursor, n73.year AS key0, n73.position AS key1, n73.id AS key2
       FROM nomination AS n73
       WHERE n73.id IN
        (SELECT n74.nomination_id
         FROM nomination_film AS n74
         WHERE n74.film_id = f43.id) AND n73.year > CAST($255 AS BIGINT) AND (n73.year, n73.position, n73.id) < (CAST($258 AS BIGINT), CAST($259 AS BIGINT), CAST($260 AS BIGINT)) ORDER BY n73.year ASC, n73.position ASC, n73.id ASC
        LIMIT CAST($261 AS BIGINT)) ORDER BY key0 ASC, key1 ASC, key2 ASC
      LIMIT CAST($261 AS BIGINT)) AS n73), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
    (SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n76.nomination_id
       FROM nomination_film AS n76
       WHERE n76.film_id = f43.id) AND n75.year = CAST($262 AS BIGINT) AND n75.position = CAST($263 AS BIGINT) AND n75.id > CAST($264 AS BIGINT) AND (n75.year, n75.position, n75.id) < (CAST($265 AS BIGINT), CAST($266 AS BIGINT), CAST($267 AS BIGINT)) UNION ALL SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n76.nomination_id
       FROM nomination_film AS n76
       WHERE n76.film_id = f43.id) AND n75.year = CAST($262 AS BIGINT) AND n75.position > CAST($263 AS BIGINT) AND (n75.year, n75.position, n75.id) < (CAST($265 AS BIGINT), CAST($266 AS BIGINT), CAST($267 AS BIGINT)) UNION ALL SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n76.nomination_id
       FROM nomination_film AS n76
       WHERE n76.film_id = f43.id) AND n75.year > CAST($262 AS BIGINT) AND (n75.year, n75.position, n75.id) < (CAST($265 AS BIGINT), CAST($266 AS BIGINT), CAST($267 AS BIGINT))
      LIMIT 1 OFFSET CAST($268 AS BIGINT))) OR (EXISTS
    (SELECT 1
     FROM nomination AS n75
     WHERE n75.id IN
      (SELECT n77.nomination_id
       FROM nomination_film AS n77
       WHERE n77.film_id = f43.id) AND (n75.year, n75.position, n75.id) >= (CAST($269 AS BIGINT), CAST($270 AS BIGINT), CAST($271 AS BIGINT)))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM nomination AS n78
     WHERE n78.id IN
      (SELECT n79.nomination_id
       FROM nomination_film AS n79
       WHERE n79.film_id = f43.id) AND (n78.year, n78.position, n78.id) <= (CAST($272 AS BIGINT), CAST($273 AS BIGINT), CAST($274 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT n80.cursor
     FROM (
      (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n80.year, n80.position, n80.id), 'UTF8'), 'hex')) AS cursor, n80.year AS key0, n80.position AS key1, n80.id AS key2
       FROM nomination AS n80
       WHERE n80.id IN
        (SELECT n81.nomination_id
         FROM nomination_film AS n81
         WHERE n81.film_id = f43.id) AND n80.year = CAST($275 AS BIGINT) AND n80.position = CAST($276 AS BIGINT) AND n80.id > CAST($277 AS BIGINT) AND (n80.year, n80.position, n80.id) < (CAST($278 AS BIGINT), CAST($279 AS BIGINT), CAST($280 AS BIGINT)) ORDER BY n80.year ASC, n80.position ASC, n80.id ASC
        LIMIT CAST($281 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n80.year, n80.position, n80.id), 'UTF8'), 'hex')) AS cursor, n80.year AS key0, n80.position AS key1, n80.id AS key2
       FROM nomination AS n80
       WHERE n80.id IN
        (SELECT n81.nomination_id
         FROM nomination_film AS n81
         WHERE n81.film_id = f43.id) AND n80.year = CAST($275 AS BIGINT) AND n80.position > CAST($276 AS BIGINT) AND (n80.year, n80.position, n80.id) < (CAST($278 AS BIGINT), CAST($279 AS BIGINT), CAST($280 AS BIGINT)) ORDER BY n80.year ASC, n80.position ASC, n80.id ASC
        LIMIT CAST($281 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n80.year, n80.position, n80.id), 'UTF8'), 'hex')) AS cursor, n80.year AS key0, n80.position AS key1, n80.id AS key2
       FROM nomination AS n80
       WHERE n80.id IN
        (SELECT n81.nomination_id
         FROM nomination_film AS n81
         WHERE n81.film_id = f43.id) AND n80.year > CAST($275 AS BIGINT) AND (n80.year, n80.position, n80.id) < (CAST($278 AS BIGINT), CAST($279 AS BIGINT), CAST($280 AS BIGINT)) ORDER BY n80.year ASC, n80.position ASC, n80.id ASC
        LIMIT CAST($281 AS BIGINT)) ORDER BY key0 ASC, key1 ASC, key2 ASC
      LIMIT CAST($281 AS BIGINT)) AS n80
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT n82.cursor
     FROM (
      (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n82.year, n82.position, n82.id), 'UTF8'), 'hex')) AS cursor, n82.year AS key0, n82.position AS key1, n82.id AS key2
       FROM nomination AS n82
       WHERE n82.id IN
        (SELECT n83.nomination_id
         FROM nomination_film AS n83
         WHERE n83.film_id = f43.id) AND n82.year = CAST($282 AS BIGINT) AND n82.position = CAST($283 AS BIGINT) AND n82.id > CAST($284 AS BIGINT) AND (n82.year, n82.position, n82.id) < (CAST($285 AS BIGINT), CAST($286 AS BIGINT), CAST($287 AS BIGINT)) ORDER BY n82.year ASC, n82.position ASC, n82.id ASC
        LIMIT CAST($288 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n82.year, n82.position, n82.id), 'UTF8'), 'hex')) AS cursor, n82.year AS key0, n82.position AS key1, n82.id AS key2
       FROM nomination AS n82
       WHERE n82.id IN
        (SELECT n83.nomination_id
         FROM nomination_film AS n83
         WHERE n83.film_id = f43.id) AND n82.year = CAST($282 AS BIGINT) AND n82.position > CAST($283 AS BIGINT) AND (n82.year, n82.position, n82.id) < (CAST($285 AS BIGINT), CAST($286 AS BIGINT), CAST($287 AS BIGINT)) ORDER BY n82.year ASC, n82.position ASC, n82.id ASC
        LIMIT CAST($288 AS BIGINT)) UNION ALL
      (SELECT upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n82.year, n82.position, n82.id), 'UTF8'), 'hex')) AS cursor, n82.year AS key0, n82.position AS key1, n82.id AS key2
       FROM nomination AS n82
       WHERE n82.id IN
        (SELECT n83.nomination_id
         FROM nomination_film AS n83
         WHERE n83.film_id = f43.id) AND n82.year > CAST($282 AS BIGINT) AND (n82.year, n82.position, n82.id) < (CAST($285 AS BIGINT), CAST($286 AS BIGINT), CAST($287 AS BIGINT)) ORDER BY n82.year ASC, n82.position ASC, n82.id ASC
        LIMIT CAST($288 AS BIGINT)) ORDER BY key0 ASC, key1 ASC, key2 ASC
      LIMIT CAST($288 AS BIGINT)) AS n82 ORDER BY key0 DESC, key1 DESC, key2 DESC
      LIMIT 1) || '"', 'null')),
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
     WHERE f86.slug = CAST($289 AS TEXT)),
    (SELECT f87.film_id
     FROM former_film AS f87
     WHERE f87.slug = CAST($289 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"credits":%s,"filmography":%s,"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c90.cursor || '"', format('{"id":%s}', '"' || 'credit_' || c90.id || '"')), ','))
     FROM
      (SELECT c90.id AS id, upper(encode(convert_to(format('["2815775f",%s,%s,%s]', CAST(c90.film_year IS NULL AS INTEGER), coalesce(CAST(c90.film_year AS TEXT), 'null'), c90.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c90
       WHERE c90.person_id = p88.id AND CAST(c90.film_year IS NULL AS INTEGER) >= CAST($290 AS BIGINT) AND (CAST(c90.film_year IS NULL AS INTEGER) > CAST($290 AS BIGINT) OR CAST(c90.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($290 AS BIGINT) AND c90.film_year < CAST($291 AS BIGINT) OR CAST(c90.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($290 AS BIGINT) AND c90.film_year IS NOT DISTINCT FROM CAST($291 AS BIGINT) AND c90.id < CAST($292 AS BIGINT)) AND CAST(c90.film_year IS NULL AS INTEGER) <= CAST($293 AS BIGINT) AND (CAST(c90.film_year IS NULL AS INTEGER) < CAST($293 AS BIGINT) OR CAST(c90.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($293 AS BIGINT) AND c90.film_year > CAST($294 AS BIGINT) OR CAST(c90.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($293 AS BIGINT) AND c90.film_year IS NOT DISTINCT FROM CAST($294 AS BIGINT) AND c90.id > CAST($295 AS BIGINT)) ORDER BY c90.film_year DESC NULLS LAST, c90.id DESC
        LIMIT CAST($296 AS BIGINT)) AS c90), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
    (SELECT 1
     FROM credit AS c91
     WHERE c91.person_id = p88.id AND CAST(c91.film_year IS NULL AS INTEGER) >= CAST($297 AS BIGINT) AND (CAST(c91.film_year IS NULL AS INTEGER) > CAST($297 AS BIGINT) OR CAST(c91.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($297 AS BIGINT) AND c91.film_year < CAST($298 AS BIGINT) OR CAST(c91.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($297 AS BIGINT) AND c91.film_year IS NOT DISTINCT FROM CAST($298 AS BIGINT) AND c91.id < CAST($299 AS BIGINT)) AND CAST(c91.film_year IS NULL AS INTEGER) <= CAST($300 AS BIGINT) AND (CAST(c91.film_year IS NULL AS INTEGER) < CAST($300 AS BIGINT) OR CAST(c91.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($300 AS BIGINT) AND c91.film_year > CAST($301 AS BIGINT) OR CAST(c91.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($300 AS BIGINT) AND c91.film_year IS NOT DISTINCT FROM CAST($301 AS BIGINT) AND c91.id > CAST($302 AS BIGINT))
      LIMIT 1 OFFSET CAST($303 AS BIGINT))) OR (EXISTS
    (SELECT 1
     FROM credit AS c91
     WHERE c91.person_id = p88.id AND CAST(c91.film_year IS NULL AS INTEGER) >= CAST($304 AS BIGINT) AND (CAST(c91.film_year IS NULL AS INTEGER) > CAST($304 AS BIGINT) OR CAST(c91.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($304 AS BIGINT) AND c91.film_year < CAST($305 AS BIGINT) OR CAST(c91.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($304 AS BIGINT) AND c91.film_year IS NOT DISTINCT FROM CAST($305 AS BIGINT) AND c91.id < CAST($306 AS BIGINT) OR CAST(c91.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($304 AS BIGINT) AND c91.film_year IS NOT DISTINCT FROM CAST($305 AS BIGINT) AND c91.id IS NOT DISTINCT FROM CAST($306 AS BIGINT)))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c92
     WHERE c92.person_id = p88.id AND CAST(c92.film_year IS NULL AS INTEGER) <= CAST($307 AS BIGINT) AND (CAST(c92.film_year IS NULL AS INTEGER) < CAST($307 AS BIGINT) OR CAST(c92.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($307 AS BIGINT) AND c92.film_year > CAST($308 AS BIGINT) OR CAST(c92.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($307 AS BIGINT) AND c92.film_year IS NOT DISTINCT FROM CAST($308 AS BIGINT) AND c92.id > CAST($309 AS BIGINT) OR CAST(c92.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($307 AS BIGINT) AND c92.film_year IS NOT DISTINCT FROM CAST($308 AS BIGINT) AND c92.id IS NOT DISTINCT FROM CAST($309 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT c93.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["2815775f",%s,%s,%s]', CAST(c93.film_year IS NULL AS INTEGER), coalesce(CAST(c93.film_year AS TEXT), 'null'), c93.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c93
       WHERE c93.person_id = p88.id AND CAST(c93.film_year IS NULL AS INTEGER) >= CAST($310 AS BIGINT) AND (CAST(c93.film_year IS NULL AS INTEGER) > CAST($310 AS BIGINT) OR CAST(c93.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($310 AS BIGINT) AND c93.film_year < CAST($311 AS BIGINT) OR CAST(c93.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($310 AS BIGINT) AND c93.film_year IS NOT DISTINCT FROM CAST($311 AS BIGINT) AND c93.id < CAST($312 AS BIGINT)) AND CAST(c93.film_year IS NULL AS INTEGER) <= CAST($313 AS BIGINT) AND (CAST(c93.film_year IS NULL AS INTEGER) < CAST($313 AS BIGINT) OR CAST(c93.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($313 AS BIGINT) AND c93.film_year > CAST($314 AS BIGINT) OR CAST(c93.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($313 AS BIGINT) AND c93.film_year IS NOT DISTINCT FROM CAST($314 AS BIGINT) AND c93.id > CAST($315 AS BIGINT)) ORDER BY c93.film_year DESC NULLS LAST, c93.id DESC
        LIMIT CAST($316 AS BIGINT)) AS c93
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c94.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["2815775f",%s,%s,%s]', CAST(c94.film_year IS NULL AS INTEGER), coalesce(CAST(c94.film_year AS TEXT), 'null'), c94.id), 'UTF8'), 'hex')) AS cursor, c94.film_year AS key1, c94.id AS key2
       FROM credit AS c94
       WHERE c94.person_id = p88.id AND CAST(c94.film_year IS NULL AS INTEGER) >= CAST($317 AS BIGINT) AND (CAST(c94.film_year IS NULL AS INTEGER) > CAST($317 AS BIGINT) OR CAST(c94.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($317 AS BIGINT) AND c94.film_year < CAST($318 AS BIGINT) OR CAST(c94.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($317 AS BIGINT) AND c94.film_year IS NOT DISTINCT FROM CAST($318 AS BIGINT) AND c94.id < CAST($319 AS BIGINT)) AND CAST(c94.film_year IS NULL AS INTEGER) <= CAST($320 AS BIGINT) AND (CAST(c94.film_year IS NULL AS INTEGER) < CAST($320 AS BIGINT) OR CAST(c94.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($320 AS BIGINT) AND c94.film_year > CAST($321 AS BIGINT) OR CAST(c94.film_year IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($320 AS BIGINT) AND c94.film_year IS NOT DISTINCT FROM CAST($321 AS BIGINT) AND c94.id > CAST($322 AS BIGINT)) ORDER BY c94.film_year DESC NULLS LAST, c94.id DESC
        LIMIT CAST($323 AS BIGINT)) AS c94 ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM credit AS c95
     WHERE c95.person_id = p88.id)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c97.cursor || '"',
      (SELECT format('{"id":%s}', '"' || 'film_' || f98.id || '"')
       FROM film AS f98
       WHERE f98.id = c97.film_id)), ','))
     FROM
      (SELECT c97.film_id AS film_id, upper(encode(convert_to(format('["8e1a3922",%s,%s,%s]', CAST(min(c97.film_year) IS NULL AS INTEGER), coalesce(CAST(min(c97.film_year) AS TEXT), 'null'), c97.film_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c97
       WHERE c97.person_id = p88.id GROUP BY c97.person_id, c97.film_id
       HAVING CAST(min(c97.film_year) IS NULL AS INTEGER) >= CAST($324 AS BIGINT) AND (CAST(min(c97.film_year) IS NULL AS INTEGER) > CAST($324 AS BIGINT) OR CAST(min(c97.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($324 AS BIGINT) AND min(c97.film_year) < CAST($325 AS BIGINT) OR CAST(min(c97.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($324 AS BIGINT) AND min(c97.film_year) IS NOT DISTINCT FROM CAST($325 AS BIGINT) AND c97.film_id < CAST($326 AS BIGINT)) AND CAST(min(c97.film_year) IS NULL AS INTEGER) <= CAST($327 AS BIGINT) AND (CAST(min(c97.film_year) IS NULL AS INTEGER) < CAST($327 AS BIGINT) OR CAST(min(c97.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($327 AS BIGINT) AND min(c97.film_year) > CAST($328 AS BIGINT) OR CAST(min(c97.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($327 AS BIGINT) AND min(c97.film_year) IS NOT DISTINCT FROM CAST($328 AS BIGINT) AND c97.film_id > CAST($329 AS BIGINT)) ORDER BY min(c97.film_year) DESC NULLS LAST, c97.film_id DESC
        LIMIT CAST($330 AS BIGINT)) AS c97), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
    (SELECT 1
     FROM credit AS c99
     WHERE c99.person_id = p88.id GROUP BY c99.person_id, c99.film_id
     HAVING CAST(min(c99.film_year) IS NULL AS INTEGER) >= CAST($331 AS BIGINT) AND (CAST(min(c99.film_year) IS NULL AS INTEGER) > CAST($331 AS BIGINT) OR CAST(min(c99.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($331 AS BIGINT) AND min(c99.film_year) < CAST($332 AS BIGINT) OR CAST(min(c99.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($331 AS BIGINT) AND min(c99.film_year) IS NOT DISTINCT FROM CAST($332 AS BIGINT) AND c99.film_id < CAST($333 AS BIGINT)) AND CAST(min(c99.film_year) IS NULL AS INTEGER) <= CAST($334 AS BIGINT) AND (CAST(min(c99.film_year) IS NULL AS INTEGER) < CAST($334 AS BIGINT) OR CAST(min(c99.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($334 AS BIGINT) AND min(c99.film_year) > CAST($335 AS BIGINT) OR CAST(min(c99.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($334 AS BIGINT) AND min(c99.film_year) IS NOT DISTINCT FROM CAST($335 AS BIGINT) AND c99.film_id > CAST($336 AS BIGINT))
      LIMIT 1 OFFSET CAST($337 AS BIGINT))) OR (EXISTS
    (SELECT 1
     FROM credit AS c99
     WHERE c99.person_id = p88.id GROUP BY c99.person_id, c99.film_id
     HAVING CAST(min(c99.film_year) IS NULL AS INTEGER) >= CAST($338 AS BIGINT) AND (CAST(min(c99.film_year) IS NULL AS INTEGER) > CAST($338 AS BIGINT) OR CAST(min(c99.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($338 AS BIGINT) AND min(c99.film_year) < CAST($339 AS BIGINT) OR CAST(min(c99.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($338 AS BIGINT) AND min(c99.film_year) IS NOT DISTINCT FROM CAST($339 AS BIGINT) AND c99.film_id < CAST($340 AS BIGINT) OR CAST(min(c99.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($338 AS BIGINT) AND min(c99.film_year) IS NOT DISTINCT FROM CAST($339 AS BIGINT) AND c99.film_id IS NOT DISTINCT FROM CAST($340 AS BIGINT)))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM credit AS c100
     WHERE c100.person_id = p88.id GROUP BY c100.person_id, c100.film_id
     HAVING CAST(min(c100.film_year) IS NULL AS INTEGER) <= CAST($341 AS BIGINT) AND (CAST(min(c100.film_year) IS NULL AS INTEGER) < CAST($341 AS BIGINT) OR CAST(min(c100.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($341 AS BIGINT) AND min(c100.film_year) > CAST($342 AS BIGINT) OR CAST(min(c100.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($341 AS BIGINT) AND min(c100.film_year) IS NOT DISTINCT FROM CAST($342 AS BIGINT) AND c100.film_id > CAST($343 AS BIGINT) OR CAST(min(c100.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($341 AS BIGINT) AND min(c100.film_year) IS NOT DISTINCT FROM CAST($342 AS BIGINT) AND c100.film_id IS NOT DISTINCT FROM CAST($343 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT c101.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["8e1a3922",%s,%s,%s]', CAST(min(c101.film_year) IS NULL AS INTEGER), coalesce(CAST(min(c101.film_year) AS TEXT), 'null'), c101.film_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c101
       WHERE c101.person_id = p88.id GROUP BY c101.person_id, c101.film_id
       HAVING CAST(min(c101.film_year) IS NULL AS INTEGER) >= CAST($344 AS BIGINT) AND (CAST(min(c101.film_year) IS NULL AS INTEGER) > CAST($344 AS BIGINT) OR CAST(min(c101.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($344 AS BIGINT) AND min(c101.film_year) < CAST($345 AS BIGINT) OR CAST(min(c101.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($344 AS BIGINT) AND min(c101.film_year) IS NOT DISTINCT FROM CAST($345 AS BIGINT) AND c101.film_id < CAST($346 AS BIGINT)) AND CAST(min(c101.film_year) IS NULL AS INTEGER) <= CAST($347 AS BIGINT) AND (CAST(min(c101.film_year) IS NULL AS INTEGER) < CAST($347 AS BIGINT) OR CAST(min(c101.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($347 AS BIGINT) AND min(c101.film_year) > CAST($348 AS BIGINT) OR CAST(min(c101.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($347 AS BIGINT) AND min(c101.film_year) IS NOT DISTINCT FROM CAST($348 AS BIGINT) AND c101.film_id > CAST($349 AS BIGINT)) ORDER BY min(c101.film_year) DESC NULLS LAST, c101.film_id DESC
        LIMIT CAST($350 AS BIGINT)) AS c101
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c102.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["8e1a3922",%s,%s,%s]', CAST(min(c102.film_year) IS NULL AS INTEGER), coalesce(CAST(min(c102.film_year) AS TEXT), 'null'), c102.film_id), 'UTF8'), 'hex')) AS cursor, min(c102.film_year) AS key1, c102.film_id AS key2
       FROM credit AS c102
       WHERE c102.person_id = p88.id GROUP BY c102.person_id, c102.film_id
       HAVING CAST(min(c102.film_year) IS NULL AS INTEGER) >= CAST($351 AS BIGINT) AND (CAST(min(c102.film_year) IS NULL AS INTEGER) > CAST($351 AS BIGINT) OR CAST(min(c102.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($351 AS BIGINT) AND min(c102.film_year) < CAST($352 AS BIGINT) OR CAST(min(c102.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($351 AS BIGINT) AND min(c102.film_year) IS NOT DISTINCT FROM CAST($352 AS BIGINT) AND c102.film_id < CAST($353 AS BIGINT)) AND CAST(min(c102.film_year) IS NULL AS INTEGER) <= CAST($354 AS BIGINT) AND (CAST(min(c102.film_year) IS NULL AS INTEGER) < CAST($354 AS BIGINT) OR CAST(min(c102.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($354 AS BIGINT) AND min(c102.film_year) > CAST($355 AS BIGINT) OR CAST(min(c102.film_year) IS NULL AS INTEGER) IS NOT DISTINCT FROM CAST($354 AS BIGINT) AND min(c102.film_year) IS NOT DISTINCT FROM CAST($355 AS BIGINT) AND c102.film_id > CAST($356 AS BIGINT)) ORDER BY min(c102.film_year) DESC NULLS LAST, c102.film_id DESC
        LIMIT CAST($357 AS BIGINT)) AS c102 ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c103
       WHERE c103.person_id = p88.id GROUP BY c103.person_id, c103.film_id) AS c103)), format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n106.cursor || '"',
      (SELECT format('{"id":%s}', '"' || 'nomination_' || n107.id || '"')
       FROM nomination AS n107
       WHERE n107.id = n106.nomination_id)), ','))
     FROM
      (SELECT n106.nomination_id AS nomination_id, upper(encode(convert_to(format('["860651f9",%s,%s]',
        (SELECT n108.year
         FROM nomination AS n108
         WHERE n108.id = n106.nomination_id), n106.id), 'UTF8'), 'hex')) AS cursor
       FROM nominee AS n106
       WHERE n106.person_id = p88.id AND (
        (SELECT n108.year
         FROM nomination AS n108
         WHERE n108.id = n106.nomination_id), n106.id) < (CAST($358 AS BIGINT), CAST($359 AS BIGINT)) AND (
        (SELECT n108.year
         FROM nomination AS n108
         WHERE n108.id = n106.nomination_id), n106.id) > (CAST($360 AS BIGINT), CAST($361 AS BIGINT)) ORDER BY
        (SELECT n108.year
         FROM nomination AS n108
         WHERE n108.id = n106.nomination_id) DESC, n106.id DESC
        LIMIT CAST($362 AS BIGINT)) AS n106), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
    (SELECT 1
     FROM nominee AS n109
     WHERE n109.person_id = p88.id AND (
      (SELECT n110.year
       FROM nomination AS n110
       WHERE n110.id = n109.nomination_id), n109.id) < (CAST($363 AS BIGINT), CAST($364 AS BIGINT)) AND (
      (SELECT n110.year
       FROM nomination AS n110
       WHERE n110.id = n109.nomination_id), n109.id) > (CAST($365 AS BIGINT), CAST($366 AS BIGINT))
      LIMIT 1 OFFSET CAST($367 AS BIGINT))) OR (EXISTS
    (SELECT 1
     FROM nominee AS n109
     WHERE n109.person_id = p88.id AND (
      (SELECT n110.year
       FROM nomination AS n110
       WHERE n110.id = n109.nomination_id), n109.id) <= (CAST($368 AS BIGINT), CAST($369 AS BIGINT)))) AS TEXT), CAST(EXISTS
    (SELECT 1
     FROM nominee AS n111
     WHERE n111.person_id = p88.id AND (
      (SELECT n112.year
       FROM nomination AS n112
       WHERE n112.id = n111.nomination_id), n111.id) >= (CAST($370 AS BIGINT), CAST($371 AS BIGINT))) AS TEXT), coalesce('"' ||
    (SELECT n113.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["860651f9",%s,%s]',
        (SELECT n114.year
         FROM nomination AS n114
         WHERE n114.id = n113.nomination_id), n113.id), 'UTF8'), 'hex')) AS cursor
       FROM nominee AS n113
       WHERE n113.person_id = p88.id AND (
        (SELECT n114.year
         FROM nomination AS n114
         WHERE n114.id = n113.nomination_id), n113.id) < (CAST($372 AS BIGINT), CAST($373 AS BIGINT)) AND (
        (SELECT n114.year
         FROM nomination AS n114
         WHERE n114.id = n113.nomination_id), n113.id) > (CAST($374 AS BIGINT), CAST($375 AS BIGINT)) ORDER BY
        (SELECT n114.year
         FROM nomination AS n114
         WHERE n114.id = n113.nomination_id) DESC, n113.id DESC
        LIMIT CAST($376 AS BIGINT)) AS n113
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT n115.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["860651f9",%s,%s]',
        (SELECT n116.year
         FROM nomination AS n116
         WHERE n116.id = n115.nomination_id), n115.id), 'UTF8'), 'hex')) AS cursor,
        (SELECT n116.year
         FROM nomination AS n116
         WHERE n116.id = n115.nomination_id) AS key0, n115.id AS key1
       FROM nominee AS n115
       WHERE n115.person_id = p88.id AND (
        (SELECT n116.year
         FROM nomination AS n116
         WHERE n116.id = n115.nomination_id), n115.id) < (CAST($377 AS BIGINT), CAST($378 AS BIGINT)) AND (
        (SELECT n116.year
         FROM nomination AS n116
         WHERE n116.id = n115.nomination_id), n115.id) > (CAST($379 AS BIGINT), CAST($380 AS BIGINT)) ORDER BY
        (SELECT n116.year
         FROM nomination AS n116
         WHERE n116.id = n115.nomination_id) DESC, n115.id DESC
        LIMIT CAST($381 AS BIGINT)) AS n115 ORDER BY key0 ASC, key1 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT count(*)
     FROM nominee AS n118
     WHERE n118.person_id = p88.id)))
   FROM person AS p88
   WHERE p88.id = coalesce(
    (SELECT p119.id
     FROM person AS p119
     WHERE p119.slug = CAST($382 AS TEXT)),
    (SELECT f120.person_id
     FROM former_person AS f120
     WHERE f120.slug = CAST($382 AS TEXT)))), 'null'),
  (SELECT CASE WHEN ((each359.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c121
     WHERE c121.id = CAST(each359.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each359.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f122
     WHERE f122.id = coalesce(
      (SELECT f123.film_id
       FROM former_film AS f123
       WHERE f123.former_id = CAST(each359.value #>> '{1}' AS BIGINT)), CAST(each359.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each359.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT coalesce(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c124.code), 'null')
     FROM country AS c124
     WHERE c124.code = (each359.value #>> '{1}')), 'null') WHEN ((each359.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g125
     WHERE g125.id = CAST(each359.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each359.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p126
     WHERE p126.id = coalesce(
      (SELECT f127.person_id
       FROM former_person AS f127
       WHERE f127.former_id = CAST(each359.value #>> '{1}' AS BIGINT)), CAST(each359.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each359.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n128
     WHERE n128.id = CAST(each359.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each359.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a129
     WHERE a129.id = CAST(each359.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each359.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{}')
     FROM award_edition AS a130
     WHERE a130.id = CAST(each359.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each359.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{}')
     FROM award_category AS a131
     WHERE a131.id = CAST(each359.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each359.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s132
     WHERE s132.id = CAST(each359.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each359.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c133
     WHERE c133.id = CAST(each359.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each359.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j134
     WHERE j134.id = CAST(each359.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each359.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c135
     WHERE c135.id = CAST(each359.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($383 AS JSON)) AS each359(value)),
  (SELECT CASE WHEN ((each360.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c136
     WHERE c136.id = CAST(each360.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each360.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f137
     WHERE f137.id = coalesce(
      (SELECT f138.film_id
       FROM former_film AS f138
       WHERE f138.former_id = CAST(each360.value #>> '{1}' AS BIGINT)), CAST(each360.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each360.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{}')
     FROM country AS c139
     WHERE c139.code = (each360.value #>> '{1}')), 'null') WHEN ((each360.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g140
     WHERE g140.id = CAST(each360.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each360.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p141
     WHERE p141.id = coalesce(
      (SELECT f142.person_id
       FROM former_person AS f142
       WHERE f142.former_id = CAST(each360.value #>> '{1}' AS BIGINT)), CAST(each360.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each360.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n143
     WHERE n143.id = CAST(each360.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each360.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a144
     WHERE a144.id = CAST(each360.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each360.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
      (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n147.cursor || '"', format('{"id":%s}', '"' || 'nomination_' || n147.id || '"')), ','))
       FROM
        (SELECT n147.id AS id, upper(encode(convert_to(format('["cdb59421",%s,%s]', n147.position, n147.id), 'UTF8'), 'hex')) AS cursor
         FROM nomination AS n147
         WHERE n147.edition_id = a145.id AND (n147.position, n147.id) > (CAST($384 AS BIGINT), CAST($385 AS BIGINT)) AND (n147.position, n147.id) < (CAST($386 AS BIGINT), CAST($387 AS BIGINT)) ORDER BY n147.position ASC, n147.id ASC
          LIMIT CAST($388 AS BIGINT)) AS n147), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
      (SELECT 1
       FROM nomination AS n148
       WHERE n148.edition_id = a145.id AND (n148.position, n148.id) > (CAST($389 AS BIGINT), CAST($390 AS BIGINT)) AND (n148.position, n148.id) < (CAST($391 AS BIGINT), CAST($392 AS BIGINT))
        LIMIT 1 OFFSET CAST($393 AS BIGINT))) OR (EXISTS
      (SELECT 1
       FROM nomination AS n148
       WHERE n148.edition_id = a145.id AND (n148.position, n148.id) >= (CAST($394 AS BIGINT), CAST($395 AS BIGINT)))) AS TEXT), CAST(EXISTS
      (SELECT 1
       FROM nomination AS n149
       WHERE n149.edition_id = a145.id AND (n149.position, n149.id) <= (CAST($396 AS BIGINT), CAST($397 AS BIGINT))) AS TEXT), coalesce('"' ||
      (SELECT n150.cursor
       FROM
        (SELECT upper(encode(convert_to(format('["cdb59421",%s,%s]', n150.position, n150.id), 'UTF8'), 'hex')) AS cursor
         FROM nomination AS n150
         WHERE n150.edition_id = a145.id AND (n150.position, n150.id) > (CAST($398 AS BIGINT), CAST($399 AS BIGINT)) AND (n150.position, n150.id) < (CAST($400 AS BIGINT), CAST($401 AS BIGINT)) ORDER BY n150.position ASC, n150.id ASC
          LIMIT CAST($402 AS BIGINT)) AS n150
        LIMIT 1) || '"', 'null'), coalesce('"' ||
      (SELECT n151.cursor
       FROM
        (SELECT upper(encode(convert_to(format('["cdb59421",%s,%s]', n151.position, n151.id), 'UTF8'), 'hex')) AS cursor, n151.position AS key0, n151.id AS key1
         FROM nomination AS n151
         WHERE n151.edition_id = a145.id AND (n151.position, n151.id) > (CAST($403 AS BIGINT), CAST($404 AS BIGINT)) AND (n151.position, n151.id) < (CAST($405 AS BIGINT), CAST($406 AS BIGINT)) ORDER BY n151.position ASC, n151.id ASC
          LIMIT CAST($407 AS BIGINT)) AS n151 ORDER BY key0 DESC, key1 DESC
        LIMIT 1) || '"', 'null')),
      (SELECT count(*)
       FROM nomination AS n152
       WHERE n152.edition_id = a145.id)))
     FROM award_edition AS a145
     WHERE a145.id = CAST(each360.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each360.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{}')
     FROM award_category AS a153
     WHERE a153.id = CAST(each360.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each360.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s154
     WHERE s154.id = CAST(each360.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each360.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c155
     WHERE c155.id = CAST(each360.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each360.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j156
     WHERE j156.id = CAST(each360.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each360.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c157
     WHERE c157.id = CAST(each360.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($408 AS JSON)) AS each360(value)),
  (SELECT CASE WHEN ((each385.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c158
     WHERE c158.id = CAST(each385.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each385.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f159
     WHERE f159.id = coalesce(
      (SELECT f160.film_id
       FROM former_film AS f160
       WHERE f160.former_id = CAST(each385.value #>> '{1}' AS BIGINT)), CAST(each385.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each385.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{}')
     FROM country AS c161
     WHERE c161.code = (each385.value #>> '{1}')), 'null') WHEN ((each385.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g162
     WHERE g162.id = CAST(each385.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each385.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p163
     WHERE p163.id = coalesce(
      (SELECT f164.person_id
       FROM former_person AS f164
       WHERE f164.former_id = CAST(each385.value #>> '{1}' AS BIGINT)), CAST(each385.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each385.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n165
     WHERE n165.id = CAST(each385.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each385.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a166
     WHERE a166.id = CAST(each385.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each385.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{}')
     FROM award_edition AS a167
     WHERE a167.id = CAST(each385.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each385.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{"nominations":%s}', format('{"edges":%s,"pageInfo":%s,"totalCount":%s}',
      (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n170.cursor || '"', format('{"id":%s}', '"' || 'nomination_' || n170.id || '"')), ','))
       FROM
        (SELECT n170.id AS id, upper(encode(convert_to(format('["32c39e30",%s,%s]', n170.year, n170.id), 'UTF8'), 'hex')) AS cursor
         FROM nomination AS n170
         WHERE n170.category_id = a168.id AND (n170.year, n170.id) < (CAST($409 AS BIGINT), CAST($410 AS BIGINT)) AND (n170.year, n170.id) > (CAST($411 AS BIGINT), CAST($412 AS BIGINT)) ORDER BY n170.year DESC, n170.id DESC
          LIMIT CAST($413 AS BIGINT)) AS n170), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST((EXISTS
      (SELECT 1
       FROM nomination AS n171
       WHERE n171.category_id = a168.id AND (n171.year, n171.id) < (CAST($414 AS BIGINT), CAST($415 AS BIGINT)) AND (n171.year, n171.id) > (CAST($416 AS BIGINT), CAST($417 AS BIGINT))
        LIMIT 1 OFFSET CAST($418 AS BIGINT))) OR (EXISTS
      (SELECT 1
       FROM nomination AS n171
       WHERE n171.category_id = a168.id AND (n171.year, n171.id) <= (CAST($419 AS BIGINT), CAST($420 AS BIGINT)))) AS TEXT), CAST(EXISTS
      (SELECT 1
       FROM nomination AS n172
       WHERE n172.category_id = a168.id AND (n172.year, n172.id) >= (CAST($421 AS BIGINT), CAST($422 AS BIGINT))) AS TEXT), coalesce('"' ||
      (SELECT n173.cursor
       FROM
        (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n173.year, n173.id), 'UTF8'), 'hex')) AS cursor
         FROM nomination AS n173
         WHERE n173.category_id = a168.id AND (n173.year, n173.id) < (CAST($423 AS BIGINT), CAST($424 AS BIGINT)) AND (n173.year, n173.id) > (CAST($425 AS BIGINT), CAST($426 AS BIGINT)) ORDER BY n173.year DESC, n173.id DESC
          LIMIT CAST($427 AS BIGINT)) AS n173
        LIMIT 1) || '"', 'null'), coalesce('"' ||
      (SELECT n174.cursor
       FROM
        (SELECT upper(encode(convert_to(format('["32c39e30",%s,%s]', n174.year, n174.id), 'UTF8'), 'hex')) AS cursor, n174.year AS key0, n174.id AS key1
         FROM nomination AS n174
         WHERE n174.category_id = a168.id AND (n174.year, n174.id) < (CAST($428 AS BIGINT), CAST($429 AS BIGINT)) AND (n174.year, n174.id) > (CAST($430 AS BIGINT), CAST($431 AS BIGINT)) ORDER BY n174.year DESC, n174.id DESC
          LIMIT CAST($432 AS BIGINT)) AS n174 ORDER BY key0 ASC, key1 ASC
        LIMIT 1) || '"', 'null')),
      (SELECT count(*)
       FROM nomination AS n175
       WHERE n175.category_id = a168.id)))
     FROM award_category AS a168
     WHERE a168.id = CAST(each385.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each385.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s176
     WHERE s176.id = CAST(each385.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each385.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c177
     WHERE c177.id = CAST(each385.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each385.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j178
     WHERE j178.id = CAST(each385.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each385.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c179
     WHERE c179.id = CAST(each385.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($433 AS JSON)) AS each385(value))))
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
-- 291: 2012
-- 292: 53
-- 293: 0
-- 294: 2009
-- 295: 59
-- 296: 3
-- 297: 0
-- 298: 2012
-- 299: 53
-- 300: 0
-- 301: 2009
-- 302: 59
-- 303: 3
-- 304: 0
-- 305: 2009
-- 306: 59
-- 307: 0
-- 308: 2012
-- 309: 53
-- 310: 0
-- 311: 2012
-- 312: 53
-- 313: 0
-- 314: 2009
-- 315: 59
-- 316: 3
-- 317: 0
-- 318: 2012
-- 319: 53
-- 320: 0
-- 321: 2009
-- 322: 59
-- 323: 3
-- 324: 0
-- 325: 2012
-- 326: 1
-- 327: 0
-- 328: 2009
-- 329: 2
-- 330: 3
-- 331: 0
-- 332: 2012
-- 333: 1
-- 334: 0
-- 335: 2009
-- 336: 2
-- 337: 3
-- 338: 0
-- 339: 2009
-- 340: 2
-- 341: 0
-- 342: 2012
-- 343: 1
-- 344: 0
-- 345: 2012
-- 346: 1
-- 347: 0
-- 348: 2009
-- 349: 2
-- 350: 3
-- 351: 0
-- 352: 2012
-- 353: 1
-- 354: 0
-- 355: 2009
-- 356: 2
-- 357: 3
-- 358: 2013
-- 359: 11
-- 360: 2009
-- 361: 3
-- 362: 3
-- 363: 2013
-- 364: 11
-- 365: 2009
-- 366: 3
-- 367: 3
-- 368: 2009
-- 369: 3
-- 370: 2013
-- 371: 11
-- 372: 2013
-- 373: 11
-- 374: 2009
-- 375: 3
-- 376: 3
-- 377: 2013
-- 378: 11
-- 379: 2009
-- 380: 3
-- 381: 3
-- 382: 'jacques-audiard'
-- 383: '[["country","FR"]]'
-- 384: 1
-- 385: 1
-- 386: 1
-- 387: 2
-- 388: 3
-- 389: 1
-- 390: 1
-- 391: 1
-- 392: 2
-- 393: 3
-- 394: 1
-- 395: 2
-- 396: 1
-- 397: 1
-- 398: 1
-- 399: 1
-- 400: 1
-- 401: 2
-- 402: 3
-- 403: 1
-- 404: 1
-- 405: 1
-- 406: 2
-- 407: 3
-- 408: '[["edition",1]]'
-- 409: 2012
-- 410: 6
-- 411: 2012
-- 412: 5
-- 413: 3
-- 414: 2012
-- 415: 6
-- 416: 2012
-- 417: 5
-- 418: 3
-- 419: 2012
-- 420: 5
-- 421: 2012
-- 422: 6
-- 423: 2012
-- 424: 6
-- 425: 2012
-- 426: 5
-- 427: 3
-- 428: 2012
-- 429: 6
-- 430: 2012
-- 431: 5
-- 432: 3
-- 433: '[["category",2]]'
