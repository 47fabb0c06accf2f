WITH cut5 AS

  (SELECT n43.id AS key, format('{"label":%s,"edition":%s}', to_json(n43.label),
    (SELECT format('{"event":%s}',
      (SELECT format('{"name":%s}', to_json(a45.name))
       FROM award_event AS a45
       WHERE a45.id = a44.event_id))
     FROM award_edition AS a44
     WHERE a44.id = n43.edition_id)) AS value
   FROM nomination AS n43),
cut4 AS

  (SELECT p28.id AS key, format('{"nominations":%s,"credits":%s}', format('{"totalCount":%s}',
    (SELECT count(*)
     FROM nominee AS n31
     WHERE n31.person_id = p28.id)), format('{"pageInfo":%s,"nodes":%s}', format('{"endCursor":%s}', coalesce('"' ||
    (SELECT c34.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["89739e9e",%s,%s,%s]', CAST(
        (SELECT f35.year
         FROM film AS f35
         WHERE f35.id = c34.film_id) IS NULL AS INTEGER), coalesce(CAST(
        (SELECT f35.year
         FROM film AS f35
         WHERE f35.id = c34.film_id) AS TEXT), 'null'), c34.id), 'UTF8'), 'hex')) AS cursor,
        (SELECT f35.year
         FROM film AS f35
         WHERE f35.id = c34.film_id) AS key1, c34.id AS key2
       FROM credit AS c34
       WHERE c34.person_id = p28.id ORDER BY
        (SELECT f35.year
         FROM film AS f35
         WHERE f35.id = c34.film_id) DESC NULLS LAST, c34.id DESC
        LIMIT CAST($1 AS BIGINT)) AS c34 ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT format('[%s]', string_agg(format('{"film":%s}',
      (SELECT format('{"title":%s,"nominations":%s}', to_json(f38.title), format('{"edges":%s}',
        (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n40.cursor || '"', coalesce(
          (SELECT cut5.value
           FROM cut5
           WHERE cut5.key = n40.id), 'null')), ','))
         FROM
          (SELECT n40.id AS id, upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n40.year, n40.position, n40.id), 'UTF8'), 'hex')) AS cursor
           FROM nomination AS n40
           WHERE n40.id IN
            (SELECT n41.nomination_id
             FROM nomination_film AS n41
             WHERE n41.film_id = f38.id) ORDER BY n40.year ASC, n40.position ASC, n40.id ASC
            LIMIT CAST($2 AS BIGINT)) AS n40)))
       FROM film AS f38
       WHERE f38.id = c37.film_id)), ','))
     FROM
      (SELECT c37.film_id AS film_id
       FROM credit AS c37
       WHERE c37.person_id = p28.id ORDER BY
        (SELECT f42.year
         FROM film AS f42
         WHERE f42.id = c37.film_id) DESC NULLS LAST, c37.id DESC
        LIMIT CAST($3 AS BIGINT)) AS c37))) AS value
   FROM person AS p28),
cut3 AS

  (SELECT c22.id AS key, format('{"roles":%s}',
    (SELECT format('[%s]', string_agg(format('{"character":%s}', coalesce(
      (SELECT format('{"performers":%s}',
        (SELECT format('[%s]', string_agg(coalesce(
          (SELECT cut4.value
           FROM cut4
           WHERE cut4.key =
            (SELECT c26.person_id
             FROM credit AS c26
             WHERE c26.id = r25.credit_id)), 'null'), ','))
         FROM
          (SELECT r25.credit_id AS credit_id
           FROM role AS r25
           WHERE r25.character_id = c24.id GROUP BY r25.character_id, r25.credit_id ORDER BY
            (SELECT c27.rank
             FROM credit AS c27
             WHERE c27.id = r25.credit_id) ASC, r25.credit_id ASC) AS r25))
       FROM character AS c24
       WHERE c24.id = r23.character_id), 'null')), ','))
     FROM
      (SELECT r23.character_id AS character_id
       FROM role AS r23
       WHERE r23.credit_id = c22.id ORDER BY r23.position ASC, r23.id ASC) AS r23)) AS value
   FROM credit AS c22),
cut2 AS

  (SELECT p14.id AS key, format('{"filmography":%s}', format('{"edges":%s}',
    (SELECT format('[%s]', string_agg(format('{"node":%s}',
      (SELECT format('{"cast":%s}', format('{"edges":%s}',
        (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c20.cursor || '"', coalesce(
          (SELECT cut3.value
           FROM cut3
           WHERE cut3.key = c20.id), 'null')), ','))
         FROM
          (SELECT c20.id AS id, upper(encode(convert_to(format('["0c4d4868",%s,%s]', c20.rank, c20.id), 'UTF8'), 'hex')) AS cursor
           FROM credit AS c20
           WHERE c20.film_id = f18.id AND c20.kind = 'CAST' ORDER BY c20.rank ASC, c20.id ASC
            LIMIT CAST($4 AS BIGINT)) AS c20)))
       FROM film AS f18
       WHERE f18.id = c17.film_id)), ','))
     FROM
      (SELECT c17.film_id AS film_id
       FROM credit AS c17
       WHERE c17.person_id = p14.id GROUP BY c17.person_id, c17.film_id ORDER BY
        (SELECT f21.title_key
         FROM film AS f21
         WHERE f21.id = c17.film_id) ASC, c17.film_id ASC
        LIMIT CAST($5 AS BIGINT)) AS c17))) AS value
   FROM person AS p14),
cut1 AS

  (SELECT p6.id AS key, format('{"filmography":%s}', format('{"edges":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c9.cursor || '"',
      (SELECT format('{"directors":%s}',
        (SELECT format('[%s]', string_agg(coalesce(
          (SELECT cut2.value
           FROM cut2
           WHERE cut2.key = c11.person_id), 'null'), ','))
         FROM
          (SELECT c11.person_id AS person_id
           FROM credit AS c11
           WHERE c11.film_id = f10.id AND c11.job_id =
            (SELECT j12.id
             FROM job AS j12
             WHERE j12.slug = 'director') ORDER BY c11.rank ASC, c11.id ASC) AS c11))
       FROM film AS f10
       WHERE f10.id = c9.film_id)), ','))
     FROM
      (SELECT c9.film_id AS film_id, upper(encode(convert_to(format('["2b1f1a21",%s,%s,%s]', CAST(
        (SELECT f13.year
         FROM film AS f13
         WHERE f13.id = c9.film_id) IS NULL AS INTEGER), coalesce(CAST(
        (SELECT f13.year
         FROM film AS f13
         WHERE f13.id = c9.film_id) AS TEXT), 'null'), c9.film_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c9
       WHERE c9.person_id = p6.id GROUP BY c9.person_id, c9.film_id ORDER BY
        (SELECT f13.year
         FROM film AS f13
         WHERE f13.id = c9.film_id) DESC NULLS LAST, c9.film_id DESC
        LIMIT CAST($6 AS BIGINT)) AS c9))) AS value
   FROM person AS p6)
 SELECT format('{"data":%s}', format('{"film":%s}', coalesce(
  (SELECT format('{"cast":%s}', format('{"edges":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c3.cursor || '"', format('{"person":%s}', coalesce(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c3.person_id), 'null'))), ','))
     FROM
      (SELECT c3.person_id AS person_id, upper(encode(convert_to(format('["0c4d4868",%s,%s]', c3.rank, c3.id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c3
       WHERE c3.film_id = f1.id AND c3.kind = 'CAST' ORDER BY c3.rank ASC, c3.id ASC
        LIMIT CAST($7 AS BIGINT)) AS c3)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f4.id
     FROM film AS f4
     WHERE f4.slug = CAST($8 AS TEXT)),
    (SELECT f5.film_id
     FROM former_film AS f5
     WHERE f5.slug = CAST($8 AS TEXT)))), 'null')))
-- 1: 1
-- 2: 1
-- 3: 1
-- 4: 2
-- 5: 1
-- 6: 1
-- 7: 1
-- 8: 'de-rouille-et-d-os'
