SELECT format('{"data":%s}', format('{"short":%s,"long":%s,"film":%s}', format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f2.title)), ','))
   FROM
    (SELECT f2.title AS title
     FROM film AS f2 ORDER BY f2.title_key ASC, f2.id ASC
      LIMIT CAST($1 AS BIGINT)) AS f2)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f4.title)), ','))
   FROM
    (SELECT f4.title AS title
     FROM film AS f4 ORDER BY f4.title_key ASC, f4.id ASC
      LIMIT CAST($2 AS BIGINT)) AS f4)), coalesce(
  (SELECT format('{"fr":%s,"en":%s,"two":%s,"last":%s}',
    (SELECT format('[%s]', string_agg(format('{"language":%s}', to_json(f6.language)), ','))
     FROM
      (SELECT f6.language AS language
       FROM film_text AS f6
       WHERE f6.film_id = f5.id AND f6.language = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($3 AS JSON)) AS each(value)))) ORDER BY f6.position ASC, f6.id ASC) AS f6),
    (SELECT format('[%s]', string_agg(format('{"language":%s}', to_json(f7.language)), ','))
     FROM
      (SELECT f7.language AS language
       FROM film_text AS f7
       WHERE f7.film_id = f5.id AND f7.language = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($4 AS JSON)) AS each(value)))) ORDER BY f7.position ASC, f7.id ASC) AS f7), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"person":%s}',
      (SELECT format('{"name":%s}', to_json(p10.name))
       FROM person AS p10
       WHERE p10.id = c9.person_id)), ','))
     FROM
      (SELECT c9.person_id AS person_id
       FROM credit AS c9
       WHERE c9.film_id = f5.id AND c9.kind = 'CAST' ORDER BY c9.rank ASC, c9.id ASC
        LIMIT CAST($5 AS BIGINT)) AS c9)), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"person":%s}',
      (SELECT format('{"name":%s}', to_json(p13.name))
       FROM person AS p13
       WHERE p13.id = c12.person_id)), ','))
     FROM
      (SELECT *
       FROM
        (SELECT c12.person_id AS person_id, c12.rank AS key0, c12.id AS key1
         FROM credit AS c12
         WHERE c12.film_id = f5.id AND c12.kind = 'CAST' ORDER BY c12.rank DESC, c12.id DESC
          LIMIT CAST($6 AS BIGINT)) AS c12 ORDER BY key0 ASC, key1 ASC) AS c12)))
   FROM film AS f5
   WHERE f5.id = coalesce(
    (SELECT f14.id
     FROM film AS f14
     WHERE f14.slug = CAST($7 AS TEXT)),
    (SELECT f15.film_id
     FROM former_film AS f15
     WHERE f15.slug = CAST($7 AS TEXT)))), 'null')))
-- 1: 1
-- 2: 3
-- 3: '["fr"]'
-- 4: '["en"]'
-- 5: 2
-- 6: 1
-- 7: 'de-rouille-et-d-os'
