SELECT format('{"data":%s}', format('{"film":%s,"both":%s,"none":%s}', coalesce(
  (SELECT format('{"related":%s,"byComposers":%s}', format('{"totalCount":%s,"edges":%s,"nodes":%s,"pageInfo":%s}',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c3
       WHERE c3.person_id IN
        (SELECT c4.person_id
         FROM credit AS c4
         WHERE c4.film_id = f1.id) AND c3.film_id != f1.id GROUP BY c3.film_id) AS c3),
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"sharedPeopleCount":%s,"sharedPeople":%s,"node":%s}', '"' || c5.cursor || '"', c5.size,
      (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p6.name)), ','))
       FROM
        (SELECT p6.name AS name
         FROM person AS p6
         WHERE p6.id IN
          (SELECT c7.person_id
           FROM credit AS c7
           WHERE c7.film_id = c5.film_id) AND p6.id IN
          (SELECT c8.person_id
           FROM credit AS c8
           WHERE c8.film_id = f1.id) ORDER BY p6.sort_key ASC, p6.id ASC) AS p6),
      (SELECT format('{"title":%s}', to_json(f9.title))
       FROM film AS f9
       WHERE f9.id = c5.film_id)), ','))
     FROM
      (SELECT c5.film_id AS film_id, count(DISTINCT c5.person_id) AS size, upper(encode(convert_to(format('["5bc8beba",%s,%s]', count(DISTINCT c5.person_id), c5.film_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c5
       WHERE c5.person_id IN
        (SELECT c10.person_id
         FROM credit AS c10
         WHERE c10.film_id = f1.id) AND c5.film_id != f1.id GROUP BY c5.film_id ORDER BY count(DISTINCT c5.person_id) DESC, c5.film_id DESC
        LIMIT CAST($1 AS BIGINT)) AS c5),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"title":%s}', to_json(f12.title))
       FROM film AS f12
       WHERE f12.id = c11.film_id), ','))
     FROM
      (SELECT c11.film_id AS film_id
       FROM credit AS c11
       WHERE c11.person_id IN
        (SELECT c13.person_id
         FROM credit AS c13
         WHERE c13.film_id = f1.id) AND c11.film_id != f1.id GROUP BY c11.film_id ORDER BY count(DISTINCT c11.person_id) DESC, c11.film_id DESC
        LIMIT CAST($2 AS BIGINT)) AS c11), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c14
     WHERE c14.person_id IN
      (SELECT c15.person_id
       FROM credit AS c15
       WHERE c15.film_id = f1.id) AND c14.film_id != f1.id GROUP BY c14.film_id
      LIMIT 1 OFFSET CAST($3 AS BIGINT)) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
    (SELECT c17.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["5bc8beba",%s,%s]', count(DISTINCT c17.person_id), c17.film_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c17
       WHERE c17.person_id IN
        (SELECT c18.person_id
         FROM credit AS c18
         WHERE c18.film_id = f1.id) AND c17.film_id != f1.id GROUP BY c17.film_id ORDER BY count(DISTINCT c17.person_id) DESC, c17.film_id DESC
        LIMIT CAST($4 AS BIGINT)) AS c17
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c19.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["5bc8beba",%s,%s]', count(DISTINCT c19.person_id), c19.film_id), 'UTF8'), 'hex')) AS cursor, count(DISTINCT c19.person_id) AS key0, c19.film_id AS key1
       FROM credit AS c19
       WHERE c19.person_id IN
        (SELECT c20.person_id
         FROM credit AS c20
         WHERE c20.film_id = f1.id) AND c19.film_id != f1.id GROUP BY c19.film_id ORDER BY count(DISTINCT c19.person_id) DESC, c19.film_id DESC
        LIMIT CAST($5 AS BIGINT)) AS c19 ORDER BY key0 ASC, key1 ASC
      LIMIT 1) || '"', 'null'))), format('{"edges":%s}',
    (SELECT format('[%s]', string_agg(format('{"sharedPeopleCount":%s,"sharedPeople":%s,"node":%s}', c22.size,
      (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p23.name)), ','))
       FROM
        (SELECT p23.name AS name
         FROM person AS p23
         WHERE p23.id IN
          (SELECT c24.person_id
           FROM credit AS c24
           WHERE c24.film_id = c22.film_id) AND p23.id IN
          (SELECT c25.person_id
           FROM credit AS c25
           WHERE c25.film_id = f1.id) ORDER BY p23.sort_key ASC, p23.id ASC) AS p23),
      (SELECT format('{"title":%s}', to_json(f26.title))
       FROM film AS f26
       WHERE f26.id = c22.film_id)), ','))
     FROM
      (SELECT c22.film_id AS film_id, count(DISTINCT c22.person_id) AS size
       FROM credit AS c22
       WHERE c22.person_id IN
        (SELECT c27.person_id
         FROM credit AS c27
         WHERE c27.film_id = f1.id) AND c22.film_id != f1.id AND c22.department = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($6 AS JSON)) AS each(value)))) GROUP BY c22.film_id ORDER BY count(DISTINCT c22.person_id) DESC, c22.film_id DESC
        LIMIT 20) AS c22)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f28.id
     FROM film AS f28
     WHERE f28.slug = CAST($7 AS TEXT)),
    (SELECT f29.film_id
     FROM former_film AS f29
     WHERE f29.slug = CAST($7 AS TEXT)))), 'null'), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"related":%s}', to_json(f31.title), format('{"edges":%s}',
    (SELECT format('[%s]', string_agg(format('{"sharedPeopleCount":%s,"node":%s}', c33.size,
      (SELECT format('{"title":%s}', to_json(f34.title))
       FROM film AS f34
       WHERE f34.id = c33.film_id)), ','))
     FROM
      (SELECT c33.film_id AS film_id, count(DISTINCT c33.person_id) AS size
       FROM credit AS c33
       WHERE c33.person_id IN
        (SELECT c35.person_id
         FROM credit AS c35
         WHERE c35.film_id = f31.id) AND c33.film_id != f31.id GROUP BY c33.film_id ORDER BY count(DISTINCT c33.person_id) DESC, c33.film_id DESC
        LIMIT 20) AS c33))), ','))
   FROM
    (SELECT f31.title AS title, f31.id AS id
     FROM film AS f31
     WHERE f31.id IN
      (SELECT c36.film_id
       FROM credit AS c36
       WHERE c36.person_id = ANY (array(
        (SELECT coalesce(f37.person_id, CAST(each.value #>> '{}' AS BIGINT))
         FROM json_array_elements(CAST($8 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f37 ON f37.former_id = CAST(each.value #>> '{}' AS BIGINT))))) ORDER BY f31.title_key ASC, f31.id ASC
      LIMIT 20) AS f31)), coalesce(
  (SELECT format('{"related":%s}', format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c40
       WHERE c40.person_id IN
        (SELECT c41.person_id
         FROM credit AS c41
         WHERE c41.film_id = f38.id) AND c40.film_id != f38.id GROUP BY c40.film_id) AS c40),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"title":%s}', to_json(f43.title))
       FROM film AS f43
       WHERE f43.id = c42.film_id), ','))
     FROM
      (SELECT c42.film_id AS film_id
       FROM credit AS c42
       WHERE c42.person_id IN
        (SELECT c44.person_id
         FROM credit AS c44
         WHERE c44.film_id = f38.id) AND c42.film_id != f38.id GROUP BY c42.film_id ORDER BY count(DISTINCT c42.person_id) DESC, c42.film_id DESC
        LIMIT 20) AS c42)))
   FROM film AS f38
   WHERE f38.id = coalesce(
    (SELECT f45.id
     FROM film AS f45
     WHERE f45.slug = CAST($9 AS TEXT)),
    (SELECT f46.film_id
     FROM former_film AS f46
     WHERE f46.slug = CAST($9 AS TEXT)))), 'null')))
-- 1: 1
-- 2: 1
-- 3: 1
-- 4: 1
-- 5: 1
-- 6: '["MUSIC"]'
-- 7: 'de-rouille-et-d-os'
-- 8: '[30]'
-- 9: 'ajami'
