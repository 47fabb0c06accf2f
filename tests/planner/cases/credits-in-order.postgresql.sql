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
  (SELECT format('[%s]', string_agg(format('{"id":%s,"film":%s,"person":%s}', '"' || 'credit_' || c19.id || '"',
    (SELECT format('{"title":%s,"year":%s}', to_json(f20.title), coalesce(CAST(f20.year AS TEXT), 'null'))
     FROM film AS f20
     WHERE f20.id = c19.film_id),
    (SELECT format('{"sortName":%s}', to_json(p21.sort_name))
     FROM person AS p21
     WHERE p21.id = c19.person_id)), ','))
   FROM
    (SELECT *
     FROM
      (SELECT c19.id AS id, c19.film_id AS film_id, c19.person_id AS person_id,
        (SELECT f22.year
         FROM film AS f22
         WHERE f22.id = c19.film_id) AS key1, c19.id AS key2
       FROM credit AS c19 ORDER BY
        (SELECT f22.year
         FROM film AS f22
         WHERE f22.id = c19.film_id) DESC NULLS FIRST, c19.id DESC
        LIMIT CAST($4 AS BIGINT)) AS c19 ORDER BY key1 ASC NULLS LAST, key2 ASC) AS c19)), coalesce(
  (SELECT format('{"credits":%s}', format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"id":%s,"film":%s,"person":%s}', '"' || 'credit_' || c26.id || '"',
      (SELECT format('{"title":%s,"year":%s}', to_json(f27.title), coalesce(CAST(f27.year AS TEXT), 'null'))
       FROM film AS f27
       WHERE f27.id = c26.film_id),
      (SELECT format('{"sortName":%s}', to_json(p28.sort_name))
       FROM person AS p28
       WHERE p28.id = c26.person_id)), ','))
     FROM
      (SELECT c26.id AS id, c26.film_id AS film_id, c26.person_id AS person_id
       FROM credit AS c26
       WHERE c26.person_id = p23.id ORDER BY
        (SELECT f29.title_key
         FROM film AS f29
         WHERE f29.id = c26.film_id) ASC, c26.rank ASC, c26.id ASC
        LIMIT 20) AS c26)))
   FROM person AS p23
   WHERE p23.id = coalesce(
    (SELECT p30.id
     FROM person AS p30
     WHERE p30.slug = CAST($5 AS TEXT)),
    (SELECT f31.person_id
     FROM former_person AS f31
     WHERE f31.slug = CAST($5 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"credits":%s}', format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"id":%s,"film":%s,"person":%s}', '"' || 'credit_' || c35.id || '"',
      (SELECT format('{"title":%s,"year":%s}', to_json(f36.title), coalesce(CAST(f36.year AS TEXT), 'null'))
       FROM film AS f36
       WHERE f36.id = c35.film_id),
      (SELECT format('{"sortName":%s}', to_json(p37.sort_name))
       FROM person AS p37
       WHERE p37.id = c35.person_id)), ','))
     FROM
      (SELECT c35.id AS id, c35.film_id AS film_id, c35.person_id AS person_id
       FROM credit AS c35
       WHERE c35.film_id = f32.id ORDER BY
        (SELECT p38.sort_key
         FROM person AS p38
         WHERE p38.id = c35.person_id) ASC, c35.id ASC
        LIMIT 20) AS c35)))
   FROM film AS f32
   WHERE f32.id = coalesce(
    (SELECT f39.id
     FROM film AS f39
     WHERE f39.slug = CAST($6 AS TEXT)),
    (SELECT f40.film_id
     FROM former_film AS f40
     WHERE f40.slug = CAST($6 AS TEXT)))), 'null')))
-- 1: 4
-- 2: 4
-- 3: 4
-- 4: 4
-- 5: 'orson-welles'
-- 6: 'citizen-kane'
