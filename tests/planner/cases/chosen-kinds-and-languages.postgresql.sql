SELECT format('{"data":%s}', format('{"film":%s,"kane":%s,"jobs":%s,"person":%s}', coalesce(
  (SELECT format('{"texts":%s,"single":%s,"coerced":%s,"titles":%s,"none":%s,"empty":%s,"synopsis":%s,"directorsStatement":%s}',
    (SELECT format('[%s]', string_agg(format('{"kind":%s,"language":%s}', '"' || f2.kind || '"', to_json(f2.language)), ','))
     FROM
      (SELECT f2.kind AS kind, f2.language AS language
       FROM film_text AS f2
       WHERE f2.film_id = f1.id AND f2.kind = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($1 AS JSON)) AS each(value)))) AND f2.language = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($2 AS JSON)) AS each(value)))) ORDER BY f2.position ASC, f2.id ASC) AS f2),
    (SELECT format('[%s]', string_agg(format('{"kind":%s}', '"' || f3.kind || '"'), ','))
     FROM
      (SELECT f3.kind AS kind
       FROM film_text AS f3
       WHERE f3.film_id = f1.id AND f3.language = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($3 AS JSON)) AS each(value)))) ORDER BY f3.position ASC, f3.id ASC) AS f3),
    (SELECT format('[%s]', string_agg(format('{"language":%s}', to_json(f4.language)), ','))
     FROM
      (SELECT f4.language AS language
       FROM film_text AS f4
       WHERE f4.film_id = f1.id AND f4.kind = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($4 AS JSON)) AS each(value)))) ORDER BY f4.position ASC, f4.id ASC) AS f4),
    (SELECT format('[%s]', string_agg(format('{"text":%s}', to_json(f5.text)), ','))
     FROM
      (SELECT f5.text AS text
       FROM film_title AS f5
       WHERE f5.film_id = f1.id AND f5.kind = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($5 AS JSON)) AS each(value)))) AND f5.language = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($6 AS JSON)) AS each(value)))) ORDER BY f5.position ASC, f5.id ASC) AS f5),
    (SELECT format('[%s]', string_agg(format('{"text":%s}', to_json(f6.text)), ','))
     FROM
      (SELECT f6.text AS text
       FROM film_title AS f6
       WHERE f6.film_id = f1.id AND f6.language = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($7 AS JSON)) AS each(value)))) ORDER BY f6.position ASC, f6.id ASC) AS f6),
    (SELECT format('[%s]', string_agg(format('{"text":%s}', to_json(f7.text)), ','))
     FROM
      (SELECT f7.text AS text
       FROM film_title AS f7
       WHERE f7.film_id = f1.id AND f7.kind = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($8 AS JSON)) AS each(value)))) ORDER BY f7.position ASC, f7.id ASC) AS f7), coalesce(
    (SELECT format('{"language":%s}', to_json(f8.language))
     FROM
      (SELECT f8.language AS language
       FROM film_text AS f8
       WHERE f8.film_id = f1.id AND f8.kind = 'SYNOPSIS' ORDER BY f8.position ASC, f8.id ASC
        LIMIT 1) AS f8), 'null'), coalesce(
    (SELECT format('{"kind":%s}', '"' || f9.kind || '"')
     FROM
      (SELECT f9.kind AS kind
       FROM film_text AS f9
       WHERE f9.film_id = f1.id AND f9.kind = 'DIRECTORS_STATEMENT' ORDER BY f9.position ASC, f9.id ASC
        LIMIT 1) AS f9), 'null'))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f10.id
     FROM film AS f10
     WHERE f10.slug = CAST($9 AS TEXT)),
    (SELECT f11.film_id
     FROM former_film AS f11
     WHERE f11.slug = CAST($9 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"externalIds":%s}',
    (SELECT format('[%s]', string_agg(format('{"authority":%s,"value":%s}', '"' || f13.authority || '"', to_json(f13.value)), ','))
     FROM
      (SELECT f13.authority AS authority, f13.value AS value
       FROM film_external_id AS f13
       WHERE f13.film_id = f12.id AND f13.authority = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($10 AS JSON)) AS each(value)))) ORDER BY f13.authority ASC, f13.id ASC) AS f13))
   FROM film AS f12
   WHERE f12.id = coalesce(
    (SELECT f14.id
     FROM film AS f14
     WHERE f14.slug = CAST($11 AS TEXT)),
    (SELECT f15.film_id
     FROM former_film AS f15
     WHERE f15.slug = CAST($11 AS TEXT)))), 'null'),
  (SELECT format('[%s]', string_agg(format('{"name":%s,"slug":%s,"department":%s}', to_json(j16.name), to_json(j16.slug), '"' || j16.department || '"'), ','))
   FROM
    (SELECT j16.name AS name, j16.slug AS slug, j16.department AS department
     FROM job AS j16
     WHERE j16.department = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($12 AS JSON)) AS each(value)))) ORDER BY j16.name_key ASC, j16.id ASC) AS j16), coalesce(
  (SELECT format('{"externalIds":%s}',
    (SELECT format('[%s]', string_agg(format('{"value":%s}', to_json(p18.value)), ','))
     FROM
      (SELECT p18.value AS value
       FROM person_external_id AS p18
       WHERE p18.person_id = p17.id AND p18.authority = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($13 AS JSON)) AS each(value)))) ORDER BY p18.authority ASC, p18.id ASC) AS p18))
   FROM person AS p17
   WHERE p17.id = coalesce(
    (SELECT p19.id
     FROM person AS p19
     WHERE p19.slug = CAST($14 AS TEXT)),
    (SELECT f20.person_id
     FROM former_person AS f20
     WHERE f20.slug = CAST($14 AS TEXT)))), 'null')))
-- 1: '["SYNOPSIS","LOGLINE"]'
-- 2: '["fr","en"]'
-- 3: '["fr"]'
-- 4: '["SYNOPSIS"]'
-- 5: '["LOCALIZED","WORKING"]'
-- 6: '["en"]'
-- 7: '["xx"]'
-- 8: '[]'
-- 9: 'de-rouille-et-d-os'
-- 10: '["WIKIDATA","OTHER"]'
-- 11: 'citizen-kane'
-- 12: '["DIRECTING","EDITING","SOUND"]'
-- 13: '["IMDB"]'
-- 14: 'orson-welles'
