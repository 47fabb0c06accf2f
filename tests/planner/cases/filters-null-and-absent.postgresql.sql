SELECT format('{"data":%s}', format('{"all":%s,"null":%s,"absent":%s,"empty":%s,"nullMembers":%s,"emptyRange":%s,"nullBounds":%s,"anyYear":%s,"noYear":%s,"notNothing":%s,"emptyIds":%s,"withinEntries":%s,"notFinal":%s}', format('{"totalCount":%s}',
  (SELECT d2.film_count
   FROM dataset AS d2)), format('{"totalCount":%s}',
  (SELECT d4.film_count
   FROM dataset AS d4)), format('{"totalCount":%s}',
  (SELECT d6.film_count
   FROM dataset AS d6)), format('{"totalCount":%s}',
  (SELECT d8.film_count
   FROM dataset AS d8)), format('{"totalCount":%s}',
  (SELECT d10.film_count
   FROM dataset AS d10)), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM film AS f12
   WHERE true)), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM film AS f14
   WHERE true)), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM film AS f16
   WHERE f16.year >= CAST($1 AS BIGINT))), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f18
   WHERE NOT coalesce(f18.year >= CAST($2 AS BIGINT), false)),
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f19.title), coalesce(CAST(f19.year AS TEXT), 'null')), ','))
   FROM
    (SELECT f19.title AS title, f19.year AS year
     FROM film AS f19
     WHERE NOT coalesce(f19.year >= CAST($3 AS BIGINT), false) ORDER BY f19.title_key ASC, f19.id ASC
      LIMIT 20) AS f19)), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM film AS f21
   WHERE NOT coalesce(true, false))), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM film AS f23
   WHERE f23.id = ANY (array(
    (SELECT coalesce(f24.film_id, CAST(each.value #>> '{}' AS BIGINT))
     FROM json_array_elements(CAST($4 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f24 ON f24.former_id = CAST(each.value #>> '{}' AS BIGINT)))))), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM film AS f26
   WHERE f26.id IN
    (SELECT c27.film_id
     FROM credit AS c27
     WHERE c27.person_id = ANY (array(
      (SELECT coalesce(f28.person_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($5 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f28 ON f28.former_id = CAST(each.value #>> '{}' AS BIGINT))))))), format('{"totalCount":%s}',
  (SELECT d30.nomination_count
   FROM dataset AS d30))))
-- 1: 0
-- 2: 0
-- 3: 0
-- 4: '[]'
-- 5: '[1]'
