WITH cut5 AS

  (SELECT n37.id AS key, format('{"label":%s,"edition":%s}', to_json(n37.label),
    (SELECT format('{"event":%s}',
      (SELECT format('{"name":%s}', to_json(a39.name))
       FROM award_event AS a39
       WHERE a39.id = a38.event_id))
     FROM award_edition AS a38
     WHERE a38.id = n37.edition_id)) AS value
   FROM nomination AS n37),
cut4 AS

  (SELECT p26.id AS key, format('{"nominations":%s,"credits":%s}', format('{"totalCount":%s}',
    (SELECT count(*)
     FROM nominee AS n29
     WHERE n29.person_id = p26.id)), format('{"pageInfo":%s,"nodes":%s}', format('{"endCursor":%s}', coalesce('"' ||
    (SELECT c31.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["2815775f",%s,%s,%s]', CAST(c31.film_year IS NULL AS INTEGER), coalesce(CAST(c31.film_year AS TEXT), 'null'), c31.id), 'UTF8'), 'hex')) AS cursor, c31.film_year AS key1, c31.id AS key2
       FROM credit AS c31
       WHERE c31.person_id = p26.id ORDER BY c31.film_year DESC NULLS LAST, c31.id DESC
        LIMIT CAST($1 AS BIGINT)) AS c31 ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT 1) || '"', 'null')),
    (SELECT format('[%s]', string_agg(format('{"film":%s}',
      (SELECT format('{"title":%s,"nominations":%s}', to_json(f33.title), format('{"edges":%s}',
        (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n35.cursor || '"', coalesce(
          (SELECT cut5.value
           FROM cut5
           WHERE cut5.key = n35.id), 'null')), ','))
         FROM
          (SELECT n35.id AS id, upper(encode(convert_to(format('["b03566ca",%s,%s,%s]', n35.year, n35.position, n35.id), 'UTF8'), 'hex')) AS cursor
           FROM nomination AS n35
           WHERE n35.id IN
            (SELECT n36.nomination_id
             FROM nomination_film AS n36
             WHERE n36.film_id = f33.id) ORDER BY n35.year ASC, n35.position ASC, n35.id ASC
            LIMIT CAST($2 AS BIGINT)) AS n35)))
       FROM film AS f33
       WHERE f33.id = c32.film_id)), ','))
     FROM
      (SELECT c32.film_id AS film_id
       FROM credit AS c32
       WHERE c32.person_id = p26.id ORDER BY c32.film_year DESC NULLS LAST, c32.id DESC
        LIMIT CAST($3 AS BIGINT)) AS c32))) AS value
   FROM person AS p26),
cut3 AS

  (SELECT c20.id AS key, format('{"roles":%s}',
    (SELECT format('[%s]', string_agg(format('{"character":%s}', coalesce(
      (SELECT format('{"performers":%s}',
        (SELECT format('[%s]', string_agg(coalesce(
          (SELECT cut4.value
           FROM cut4
           WHERE cut4.key =
            (SELECT c24.person_id
             FROM credit AS c24
             WHERE c24.id = r23.credit_id)), 'null'), ','))
         FROM
          (SELECT r23.credit_id AS credit_id
           FROM role AS r23
           WHERE r23.character_id = c22.id GROUP BY r23.character_id, r23.credit_id ORDER BY
            (SELECT c25.rank
             FROM credit AS c25
             WHERE c25.id = r23.credit_id) ASC, r23.credit_id ASC) AS r23))
       FROM character AS c22
       WHERE c22.id = r21.character_id), 'null')), ','))
     FROM
      (SELECT r21.character_id AS character_id
       FROM role AS r21
       WHERE r21.credit_id = c20.id ORDER BY r21.position ASC, r21.id ASC) AS r21)) AS value
   FROM credit AS c20),
cut2 AS

  (SELECT p12.id AS key, format('{"filmography":%s}', format('{"edges":%s}',
    (SELECT format('[%s]', string_agg(format('{"node":%s}',
      (SELECT format('{"cast":%s}', format('{"edges":%s}',
        (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c18.cursor || '"', coalesce(
          (SELECT cut3.value
           FROM cut3
           WHERE cut3.key = c18.id), 'null')), ','))
         FROM
          (SELECT c18.id AS id, upper(encode(convert_to(format('["0c4d4868",%s,%s]', c18.rank, c18.id), 'UTF8'), 'hex')) AS cursor
           FROM credit AS c18
           WHERE c18.film_id = f16.id AND c18.kind = 'CAST' ORDER BY c18.rank ASC, c18.id ASC
            LIMIT CAST($4 AS BIGINT)) AS c18)))
       FROM film AS f16
       WHERE f16.id = c15.film_id)), ','))
     FROM
      (SELECT c15.film_id AS film_id
       FROM credit AS c15
       WHERE c15.person_id = p12.id GROUP BY c15.person_id, c15.film_id ORDER BY
        (SELECT f19.title_key
         FROM film AS f19
         WHERE f19.id = c15.film_id) ASC, c15.film_id ASC
        LIMIT CAST($5 AS BIGINT)) AS c15))) AS value
   FROM person AS p12),
cut1 AS

  (SELECT p6.id AS key, format('{"filmography":%s}', format('{"edges":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c8.cursor || '"',
      (SELECT format('{"directors":%s}',
        (SELECT format('[%s]', string_agg(coalesce(
          (SELECT cut2.value
           FROM cut2
           WHERE cut2.key = c10.person_id), 'null'), ','))
         FROM
          (SELECT c10.person_id AS person_id
           FROM credit AS c10
           WHERE c10.film_id = f9.id AND c10.job_id =
            (SELECT j11.id
             FROM job AS j11
             WHERE j11.slug = 'director') ORDER BY c10.rank ASC, c10.id ASC) AS c10))
       FROM film AS f9
       WHERE f9.id = c8.film_id)), ','))
     FROM
      (SELECT c8.film_id AS film_id, upper(encode(convert_to(format('["8e1a3922",%s,%s,%s]', CAST(min(c8.film_year) IS NULL AS INTEGER), coalesce(CAST(min(c8.film_year) AS TEXT), 'null'), c8.film_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c8
       WHERE c8.person_id = p6.id GROUP BY c8.person_id, c8.film_id ORDER BY min(c8.film_year) DESC NULLS LAST, c8.film_id DESC
        LIMIT CAST($6 AS BIGINT)) AS c8))) AS value
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
