WITH cut5 AS

  (SELECT n46.id AS key, format('{"label":%s,"edition":%s}', to_json(n46.label),
    (SELECT format('{"event":%s}',
      (SELECT format('{"name":%s}', to_json(a48.name))
       FROM award_event AS a48
       WHERE a48.id = a47.event_id))
     FROM award_edition AS a47
     WHERE a47.id = n46.edition_id)) AS value
   FROM nomination AS n46),
cut4 AS

  (SELECT p31.id AS key, format('{"nominations":%s,"credits":%s}', format('{"totalCount":%s}',
    (SELECT count(*)
     FROM nominee AS n34
     WHERE n34.person_id = p31.id)), format('{"pageInfo":%s,"nodes":%s}', format('{"endCursor":%s}', coalesce('"' ||
    (SELECT c37.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["89739e9e",%s,%s,%s]', CAST(
        (SELECT f38.year
         FROM film AS f38
         WHERE f38.id = c37.film_id) IS NULL AS INTEGER), coalesce(CAST(
        (SELECT f38.year
         FROM film AS f38
         WHERE f38.id = c37.film_id) AS TEXT), 'null'), c37.id), 'UTF8'), 'hex')) AS cursor,
        (SELECT f38.year
         FROM film AS f38
         WHERE f38.id = c37.film_id) AS key1, c37.id AS key2
       FROM credit AS c37
       WHERE c37.person_id = p31.id ORDER BY
        (SELECT f38.year
         FROM film AS f38
         WHERE f38.id = c37.film_id) DESC NULLS LAST, c37.id DESC
        LIMIT CAST($1 AS BIGINT)) AS c37 ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT format('[%s]', string_agg(format('{"film":%s}',
      (SELECT format('{"title":%s,"nominations":%s}', to_json(f41.title), format('{"edges":%s}',
        (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n43.cursor || '"', coalesce(
          (SELECT cut5.value
           FROM cut5
           WHERE cut5.key = n43.id), 'null')), ','))
         FROM
          (SELECT n43.id AS id, upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n43.year, n43.position, n43.id), 'UTF8'), 'hex')) AS cursor
           FROM nomination AS n43
           WHERE n43.id IN
            (SELECT n44.nomination_id
             FROM nomination_film AS n44
             WHERE n44.film_id = f41.id) ORDER BY n43.year ASC, n43.position ASC, n43.id ASC
            LIMIT CAST($2 AS BIGINT)) AS n43)))
       FROM film AS f41
       WHERE f41.id = c40.film_id)), ','))
     FROM
      (SELECT c40.film_id AS film_id
       FROM credit AS c40
       WHERE c40.person_id = p31.id ORDER BY
        (SELECT f45.year
         FROM film AS f45
         WHERE f45.id = c40.film_id) DESC NULLS LAST, c40.id DESC
        LIMIT CAST($3 AS BIGINT)) AS c40))) AS value
   FROM person AS p31),
cut3 AS

  (SELECT c24.id AS key, format('{"roles":%s}',
    (SELECT format('[%s]', string_agg(format('{"character":%s}', coalesce(
      (SELECT format('{"performers":%s}',
        (SELECT format('[%s]', string_agg(coalesce(
          (SELECT cut4.value
           FROM cut4
           WHERE cut4.key =
            (SELECT c29.person_id
             FROM credit AS c29
             WHERE c29.id = r27.credit_id)), 'null'), ','))
         FROM
          (SELECT r27.credit_id AS credit_id
           FROM role AS r27
           WHERE r27.character_id = c26.id GROUP BY r27.character_id, r27.credit_id ORDER BY
            (SELECT c30.rank
             FROM credit AS c30
             WHERE c30.id = r27.credit_id) ASC, r27.credit_id ASC) AS r27))
       FROM character AS c26
       WHERE c26.id = r25.character_id), 'null')), ','))
     FROM
      (SELECT r25.character_id AS character_id
       FROM role AS r25
       WHERE r25.credit_id = c24.id ORDER BY r25.position ASC, r25.id ASC) AS r25)) AS value
   FROM credit AS c24),
cut2 AS

  (SELECT p16.id AS key, format('{"filmography":%s}', format('{"edges":%s}',
    (SELECT format('[%s]', string_agg(format('{"node":%s}',
      (SELECT format('{"cast":%s}', format('{"edges":%s}',
        (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c22.cursor || '"', coalesce(
          (SELECT cut3.value
           FROM cut3
           WHERE cut3.key = c22.id), 'null')), ','))
         FROM
          (SELECT c22.id AS id, upper(encode(convert_to(format('["0c4d4868",%s,%s]', c22.rank, c22.id), 'UTF8'), 'hex')) AS cursor
           FROM credit AS c22
           WHERE c22.film_id = f20.id AND c22.kind = 'CAST' ORDER BY c22.rank ASC, c22.id ASC
            LIMIT CAST($4 AS BIGINT)) AS c22)))
       FROM film AS f20
       WHERE f20.id = c19.film_id)), ','))
     FROM
      (SELECT c19.film_id AS film_id
       FROM credit AS c19
       WHERE c19.person_id = p16.id GROUP BY c19.person_id, c19.film_id ORDER BY
        (SELECT f23.title_key
         FROM film AS f23
         WHERE f23.id = c19.film_id) ASC, c19.film_id ASC
        LIMIT CAST($5 AS BIGINT)) AS c19))) AS value
   FROM person AS p16),
cut1 AS

  (SELECT p7.id AS key, format('{"filmography":%s}', format('{"edges":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c10.cursor || '"',
      (SELECT format('{"directors":%s}',
        (SELECT format('[%s]', string_agg(coalesce(
          (SELECT cut2.value
           FROM cut2
           WHERE cut2.key = c12.person_id), 'null'), ','))
         FROM
          (SELECT c12.person_id AS person_id
           FROM credit AS c12
           WHERE c12.film_id = f11.id AND c12.job_id =
            (SELECT j14.id
             FROM job AS j14
             WHERE j14.slug = 'director') ORDER BY c12.rank ASC, c12.id ASC) AS c12))
       FROM film AS f11
       WHERE f11.id = c10.film_id)), ','))
     FROM
      (SELECT c10.film_id AS film_id, upper(encode(convert_to(format('["2b1f1a21",%s,%s,%s]', CAST(
        (SELECT f15.year
         FROM film AS f15
         WHERE f15.id = c10.film_id) IS NULL AS INTEGER), coalesce(CAST(
        (SELECT f15.year
         FROM film AS f15
         WHERE f15.id = c10.film_id) AS TEXT), 'null'), c10.film_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c10
       WHERE c10.person_id = p7.id GROUP BY c10.person_id, c10.film_id ORDER BY
        (SELECT f15.year
         FROM film AS f15
         WHERE f15.id = c10.film_id) DESC NULLS LAST, c10.film_id DESC
        LIMIT CAST($6 AS BIGINT)) AS c10))) AS value
   FROM person AS p7)
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
    (SELECT f5.id
     FROM film AS f5
     WHERE f5.slug = CAST($8 AS TEXT)),
    (SELECT f6.film_id
     FROM former_film AS f6
     WHERE f6.slug = CAST($8 AS TEXT)))), 'null')))
-- 1: 1
-- 2: 1
-- 3: 1
-- 4: 2
-- 5: 1
-- 6: 1
-- 7: 1
-- 8: 'de-rouille-et-d-os'
