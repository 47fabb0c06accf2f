SELECT format('{"data":%s}', format('{"twoPeople":%s,"onePersonInTwoJobs":%s,"twoConditionsOfOneCredit":%s,"noMatch":%s,"noEntries":%s,"anyCredit":%s,"nobody":%s}', format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f2
   WHERE f2.id IN
    (SELECT c3.film_id
     FROM credit AS c3
     WHERE c3.person_id = ANY (array(
      (SELECT coalesce(f4.person_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($1 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f4 ON f4.former_id = CAST(each.value #>> '{}' AS BIGINT))))) AND f2.id IN
    (SELECT c5.film_id
     FROM credit AS c5
     WHERE c5.job_id IN
      (SELECT j6.id
       FROM job AS j6
       WHERE j6.slug = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($2 AS JSON)) AS each(value))))) AND c5.person_id = ANY (array(
      (SELECT coalesce(f7.person_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($3 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f7 ON f7.former_id = CAST(each.value #>> '{}' AS BIGINT)))))),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f8.title)), ','))
   FROM
    (SELECT f8.title AS title
     FROM film AS f8
     WHERE f8.id IN
      (SELECT c9.film_id
       FROM credit AS c9
       WHERE c9.person_id = ANY (array(
        (SELECT coalesce(f10.person_id, CAST(each.value #>> '{}' AS BIGINT))
         FROM json_array_elements(CAST($4 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f10 ON f10.former_id = CAST(each.value #>> '{}' AS BIGINT))))) AND f8.id IN
      (SELECT c11.film_id
       FROM credit AS c11
       WHERE c11.job_id IN
        (SELECT j12.id
         FROM job AS j12
         WHERE j12.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($5 AS JSON)) AS each(value))))) AND c11.person_id = ANY (array(
        (SELECT coalesce(f13.person_id, CAST(each.value #>> '{}' AS BIGINT))
         FROM json_array_elements(CAST($6 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f13 ON f13.former_id = CAST(each.value #>> '{}' AS BIGINT))))) ORDER BY f8.title_key ASC, f8.id ASC
      LIMIT 20) AS f8)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f15
   WHERE f15.id IN
    (SELECT c16.film_id
     FROM credit AS c16
     WHERE c16.job_id IN
      (SELECT j17.id
       FROM job AS j17
       WHERE j17.slug = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($7 AS JSON)) AS each(value))))) AND c16.person_id = ANY (array(
      (SELECT coalesce(f18.person_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($8 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f18 ON f18.former_id = CAST(each.value #>> '{}' AS BIGINT))))) AND f15.id IN
    (SELECT c19.film_id
     FROM credit AS c19
     WHERE c19.kind = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($9 AS JSON)) AS each(value)))) AND c19.person_id = ANY (array(
      (SELECT coalesce(f20.person_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($10 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f20 ON f20.former_id = CAST(each.value #>> '{}' AS BIGINT)))))),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f21.title)), ','))
   FROM
    (SELECT f21.title AS title
     FROM film AS f21
     WHERE f21.id IN
      (SELECT c22.film_id
       FROM credit AS c22
       WHERE c22.job_id IN
        (SELECT j23.id
         FROM job AS j23
         WHERE j23.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($11 AS JSON)) AS each(value))))) AND c22.person_id = ANY (array(
        (SELECT coalesce(f24.person_id, CAST(each.value #>> '{}' AS BIGINT))
         FROM json_array_elements(CAST($12 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f24 ON f24.former_id = CAST(each.value #>> '{}' AS BIGINT))))) AND f21.id IN
      (SELECT c25.film_id
       FROM credit AS c25
       WHERE c25.kind = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($13 AS JSON)) AS each(value)))) AND c25.person_id = ANY (array(
        (SELECT coalesce(f26.person_id, CAST(each.value #>> '{}' AS BIGINT))
         FROM json_array_elements(CAST($14 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f26 ON f26.former_id = CAST(each.value #>> '{}' AS BIGINT))))) ORDER BY f21.title_key ASC, f21.id ASC
      LIMIT 20) AS f21)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f28
   WHERE f28.id IN
    (SELECT c29.film_id
     FROM credit AS c29
     WHERE c29.kind = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($15 AS JSON)) AS each(value)))) AND c29.job_id IN
      (SELECT j30.id
       FROM job AS j30
       WHERE j30.slug = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($16 AS JSON)) AS each(value))))) AND c29.person_id = ANY (array(
      (SELECT coalesce(f31.person_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($17 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f31 ON f31.former_id = CAST(each.value #>> '{}' AS BIGINT)))))),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f32.title)), ','))
   FROM
    (SELECT f32.title AS title
     FROM film AS f32
     WHERE f32.id IN
      (SELECT c33.film_id
       FROM credit AS c33
       WHERE c33.kind = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($18 AS JSON)) AS each(value)))) AND c33.job_id IN
        (SELECT j34.id
         FROM job AS j34
         WHERE j34.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($19 AS JSON)) AS each(value))))) AND c33.person_id = ANY (array(
        (SELECT coalesce(f35.person_id, CAST(each.value #>> '{}' AS BIGINT))
         FROM json_array_elements(CAST($20 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f35 ON f35.former_id = CAST(each.value #>> '{}' AS BIGINT))))) ORDER BY f32.title_key ASC, f32.id ASC
      LIMIT 20) AS f32)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f37
   WHERE f37.id IN
    (SELECT c38.film_id
     FROM credit AS c38
     WHERE c38.person_id = ANY (array(
      (SELECT coalesce(f39.person_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($21 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f39 ON f39.former_id = CAST(each.value #>> '{}' AS BIGINT))))) AND f37.id IN
    (SELECT c40.film_id
     FROM credit AS c40
     WHERE c40.person_id = ANY (array(
      (SELECT coalesce(f41.person_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($22 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f41 ON f41.former_id = CAST(each.value #>> '{}' AS BIGINT)))))),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f42.title)), ','))
   FROM
    (SELECT f42.title AS title
     FROM film AS f42
     WHERE f42.id IN
      (SELECT c43.film_id
       FROM credit AS c43
       WHERE c43.person_id = ANY (array(
        (SELECT coalesce(f44.person_id, CAST(each.value #>> '{}' AS BIGINT))
         FROM json_array_elements(CAST($23 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f44 ON f44.former_id = CAST(each.value #>> '{}' AS BIGINT))))) AND f42.id IN
      (SELECT c45.film_id
       FROM credit AS c45
       WHERE c45.person_id = ANY (array(
        (SELECT coalesce(f46.person_id, CAST(each.value #>> '{}' AS BIGINT))
         FROM json_array_elements(CAST($24 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f46 ON f46.former_id = CAST(each.value #>> '{}' AS BIGINT))))) ORDER BY f42.title_key ASC, f42.id ASC
      LIMIT 20) AS f42)), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM film AS f48
   WHERE true)), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM film AS f50
   WHERE EXISTS
    (SELECT 1
     FROM credit AS c51
     WHERE c51.film_id = f50.id))), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM film AS f53
   WHERE f53.id IN
    (SELECT c54.film_id
     FROM credit AS c54
     WHERE c54.person_id = ANY (array(
      (SELECT coalesce(f55.person_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($25 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f55 ON f55.former_id = CAST(each.value #>> '{}' AS BIGINT)))))))))
-- 1: '[1]'
-- 2: '["director"]'
-- 3: '[48]'
-- 4: '[1]'
-- 5: '["director"]'
-- 6: '[48]'
-- 7: '["director","composer"]'
-- 8: '[30]'
-- 9: '["CAST"]'
-- 10: '[30]'
-- 11: '["director","composer"]'
-- 12: '[30]'
-- 13: '["CAST"]'
-- 14: '[30]'
-- 15: '["CAST"]'
-- 16: '["director","composer"]'
-- 17: '[30]'
-- 18: '["CAST"]'
-- 19: '["director","composer"]'
-- 20: '[30]'
-- 21: '[1]'
-- 22: '[30]'
-- 23: '[1]'
-- 24: '[30]'
-- 25: '[]'
