SELECT format('{"data":%s}', format('{"billing":%s,"people":%s,"titles":%s,"years":%s,"person":%s,"film":%s}', format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s,"film":%s,"person":%s}', '"' || 'credit_' || c2.id || '"',
    (SELECT format('{"title":%s,"year":%s}', to_json(f3.title), coalesce(CAST(f3.year AS TEXT), 'null'))
     FROM film AS f3
     WHERE f3.id = c2.film_id),
    (SELECT format('{"sortName":%s}', to_json(p4.sort_name))
     FROM person AS p4
     WHERE p4.id = c2.person_id)), ','))
   FROM
    (SELECT c2.id AS id, c2.film_id AS film_id, c2.person_id AS person_id
     FROM credit AS c2 ORDER BY c2.rank ASC, c2.id ASC
      LIMIT CAST($1 AS BIGINT)) AS c2)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s,"film":%s,"person":%s}', '"' || 'credit_' || c7.id || '"',
    (SELECT format('{"title":%s,"year":%s}', to_json(f8.title), coalesce(CAST(f8.year AS TEXT), 'null'))
     FROM film AS f8
     WHERE f8.id = c7.film_id),
    (SELECT format('{"sortName":%s}', to_json(p9.sort_name))
     FROM person AS p9
     WHERE p9.id = c7.person_id)), ','))
   FROM
    (SELECT c7.id AS id, c7.film_id AS film_id, c7.person_id AS person_id
     FROM credit AS c7 ORDER BY
      (SELECT p10.sort_key
       FROM person AS p10
       WHERE p10.id = c7.person_id) DESC, c7.id DESC
      LIMIT CAST($2 AS BIGINT)) AS c7)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s,"film":%s,"person":%s}', '"' || 'credit_' || c13.id || '"',
    (SELECT format('{"title":%s,"year":%s}', to_json(f14.title), coalesce(CAST(f14.year AS TEXT), 'null'))
     FROM film AS f14
     WHERE f14.id = c13.film_id),
    (SELECT format('{"sortName":%s}', to_json(p15.sort_name))
     FROM person AS p15
     WHERE p15.id = c13.person_id)), ','))
   FROM
    (SELECT c13.id AS id, c13.film_id AS film_id, c13.person_id AS person_id
     FROM credit AS c13 ORDER BY
      (SELECT f16.title_key
       FROM film AS f16
       WHERE f16.id = c13.film_id) ASC, c13.id ASC
      LIMIT CAST($3 AS BIGINT)) AS c13)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s,"film":%s,"person":%s}', '"' || 'credit_' || c18.id || '"',
    (SELECT format('{"title":%s,"year":%s}', to_json(f19.title), coalesce(CAST(f19.year AS TEXT), 'null'))
     FROM film AS f19
     WHERE f19.id = c18.film_id),
    (SELECT format('{"sortName":%s}', to_json(p20.sort_name))
     FROM person AS p20
     WHERE p20.id = c18.person_id)), ','))
   FROM
    (SELECT *
     FROM
      (SELECT c18.id AS id, c18.film_id AS film_id, c18.person_id AS person_id, c18.film_year AS key1, c18.id AS key2
       FROM credit AS c18 ORDER BY c18.film_year DESC NULLS FIRST, c18.id DESC
        LIMIT CAST($4 AS BIGINT)) AS c18 ORDER BY key1 ASC NULLS LAST, key2 ASC) AS c18)), coalesce(
  (SELECT format('{"credits":%s}', format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"id":%s,"film":%s,"person":%s}', '"' || 'credit_' || c24.id || '"',
      (SELECT format('{"title":%s,"year":%s}', to_json(f25.title), coalesce(CAST(f25.year AS TEXT), 'null'))
       FROM film AS f25
       WHERE f25.id = c24.film_id),
      (SELECT format('{"sortName":%s}', to_json(p26.sort_name))
       FROM person AS p26
       WHERE p26.id = c24.person_id)), ','))
     FROM
      (SELECT c24.id AS id, c24.film_id AS film_id, c24.person_id AS person_id
       FROM credit AS c24
       WHERE c24.person_id = p21.id ORDER BY
        (SELECT f27.title_key
         FROM film AS f27
         WHERE f27.id = c24.film_id) ASC, c24.rank ASC, c24.id ASC
        LIMIT 20) AS c24)))
   FROM person AS p21
   WHERE p21.id = coalesce(
    (SELECT p28.id
     FROM person AS p28
     WHERE p28.slug = CAST($5 AS TEXT)),
    (SELECT f29.person_id
     FROM former_person AS f29
     WHERE f29.slug = CAST($5 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"credits":%s}', format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"id":%s,"film":%s,"person":%s}', '"' || 'credit_' || c33.id || '"',
      (SELECT format('{"title":%s,"year":%s}', to_json(f34.title), coalesce(CAST(f34.year AS TEXT), 'null'))
       FROM film AS f34
       WHERE f34.id = c33.film_id),
      (SELECT format('{"sortName":%s}', to_json(p35.sort_name))
       FROM person AS p35
       WHERE p35.id = c33.person_id)), ','))
     FROM
      (SELECT c33.id AS id, c33.film_id AS film_id, c33.person_id AS person_id
       FROM credit AS c33
       WHERE c33.film_id = f30.id ORDER BY
        (SELECT p36.sort_key
         FROM person AS p36
         WHERE p36.id = c33.person_id) ASC, c33.id ASC
        LIMIT 20) AS c33)))
   FROM film AS f30
   WHERE f30.id = coalesce(
    (SELECT f37.id
     FROM film AS f37
     WHERE f37.slug = CAST($6 AS TEXT)),
    (SELECT f38.film_id
     FROM former_film AS f38
     WHERE f38.slug = CAST($6 AS TEXT)))), 'null')))
-- 1: 4
-- 2: 4
-- 3: 4
-- 4: 4
-- 5: 'orson-welles'
-- 6: 'citizen-kane'
