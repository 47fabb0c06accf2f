SELECT format('{"data":%s}', format('{"kinds":%s,"jobs":%s,"uncredited":%s,"voices":%s,"themselves":%s,"played":%s,"runtime":%s,"outcomes":%s,"notFinal":%s}', format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM credit AS c2
   WHERE c2.kind = ANY (array(
    (SELECT each.value #>> '{}'
     FROM json_array_elements(CAST($1 AS JSON)) AS each(value)))) AND c2.department = ANY (array(
    (SELECT each.value #>> '{}'
     FROM json_array_elements(CAST($2 AS JSON)) AS each(value))))),
  (SELECT format('[%s]', string_agg(format('{"person":%s,"film":%s,"job":%s}',
    (SELECT format('{"name":%s}', to_json(p4.name))
     FROM person AS p4
     WHERE p4.id = c3.person_id),
    (SELECT format('{"title":%s}', to_json(f5.title))
     FROM film AS f5
     WHERE f5.id = c3.film_id),
    (SELECT format('{"slug":%s}', to_json(j6.slug))
     FROM job AS j6
     WHERE j6.id = c3.job_id)), ','))
   FROM
    (SELECT c3.person_id AS person_id, c3.film_id AS film_id, c3.job_id AS job_id
     FROM credit AS c3
     WHERE c3.kind = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($3 AS JSON)) AS each(value)))) AND c3.department = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($4 AS JSON)) AS each(value)))) ORDER BY c3.id ASC
      LIMIT 20) AS c3)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM credit AS c8
   WHERE c8.job_id IN
    (SELECT j9.id
     FROM job AS j9
     WHERE j9.slug = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($5 AS JSON)) AS each(value)))))),
  (SELECT format('[%s]', string_agg(format('{"person":%s,"film":%s,"job":%s}',
    (SELECT format('{"name":%s}', to_json(p11.name))
     FROM person AS p11
     WHERE p11.id = c10.person_id),
    (SELECT format('{"title":%s}', to_json(f12.title))
     FROM film AS f12
     WHERE f12.id = c10.film_id),
    (SELECT format('{"slug":%s}', to_json(j13.slug))
     FROM job AS j13
     WHERE j13.id = c10.job_id)), ','))
   FROM
    (SELECT c10.person_id AS person_id, c10.film_id AS film_id, c10.job_id AS job_id
     FROM credit AS c10
     WHERE c10.job_id IN
      (SELECT j14.id
       FROM job AS j14
       WHERE j14.slug = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($6 AS JSON)) AS each(value))))) ORDER BY c10.id ASC
      LIMIT 20) AS c10)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM credit AS c16
   WHERE c16.is_uncredited = CAST($7 AS BOOLEAN)),
  (SELECT format('[%s]', string_agg(format('{"person":%s,"film":%s,"job":%s}',
    (SELECT format('{"name":%s}', to_json(p18.name))
     FROM person AS p18
     WHERE p18.id = c17.person_id),
    (SELECT format('{"title":%s}', to_json(f19.title))
     FROM film AS f19
     WHERE f19.id = c17.film_id),
    (SELECT format('{"slug":%s}', to_json(j20.slug))
     FROM job AS j20
     WHERE j20.id = c17.job_id)), ','))
   FROM
    (SELECT c17.person_id AS person_id, c17.film_id AS film_id, c17.job_id AS job_id
     FROM credit AS c17
     WHERE c17.is_uncredited = CAST($8 AS BOOLEAN) ORDER BY c17.id ASC
      LIMIT 20) AS c17)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM credit AS c22
   WHERE (EXISTS
    (SELECT 1
     FROM role AS r23
     WHERE r23.credit_id = c22.id AND r23.is_voice = CAST($9 AS BOOLEAN))) AND
    (SELECT f24.year
     FROM film AS f24
     WHERE f24.id = c22.film_id) <= CAST($10 AS BIGINT)),
  (SELECT format('[%s]', string_agg(format('{"person":%s,"film":%s,"job":%s}',
    (SELECT format('{"name":%s}', to_json(p26.name))
     FROM person AS p26
     WHERE p26.id = c25.person_id),
    (SELECT format('{"title":%s}', to_json(f27.title))
     FROM film AS f27
     WHERE f27.id = c25.film_id),
    (SELECT format('{"slug":%s}', to_json(j28.slug))
     FROM job AS j28
     WHERE j28.id = c25.job_id)), ','))
   FROM
    (SELECT c25.person_id AS person_id, c25.film_id AS film_id, c25.job_id AS job_id
     FROM credit AS c25
     WHERE (EXISTS
      (SELECT 1
       FROM role AS r29
       WHERE r29.credit_id = c25.id AND r29.is_voice = CAST($11 AS BOOLEAN))) AND
      (SELECT f30.year
       FROM film AS f30
       WHERE f30.id = c25.film_id) <= CAST($12 AS BIGINT) ORDER BY c25.id ASC
      LIMIT 20) AS c25)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM credit AS c32
   WHERE EXISTS
    (SELECT 1
     FROM role AS r33
     WHERE r33.credit_id = c32.id AND r33.is_self = CAST($13 AS BOOLEAN))),
  (SELECT format('[%s]', string_agg(format('{"person":%s,"film":%s,"job":%s}',
    (SELECT format('{"name":%s}', to_json(p35.name))
     FROM person AS p35
     WHERE p35.id = c34.person_id),
    (SELECT format('{"title":%s}', to_json(f36.title))
     FROM film AS f36
     WHERE f36.id = c34.film_id),
    (SELECT format('{"slug":%s}', to_json(j37.slug))
     FROM job AS j37
     WHERE j37.id = c34.job_id)), ','))
   FROM
    (SELECT c34.person_id AS person_id, c34.film_id AS film_id, c34.job_id AS job_id
     FROM credit AS c34
     WHERE EXISTS
      (SELECT 1
       FROM role AS r38
       WHERE r38.credit_id = c34.id AND r38.is_self = CAST($14 AS BOOLEAN)) ORDER BY c34.id ASC
      LIMIT 20) AS c34)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM credit AS c40
   WHERE EXISTS
    (SELECT 1
     FROM role AS r41
     WHERE r41.credit_id = c40.id AND r41.character_id IN
      (SELECT c42.id
       FROM character AS c42
       WHERE strpos(c42.name_key, CAST($15 AS TEXT)) > 0))),
  (SELECT format('[%s]', string_agg(format('{"person":%s,"film":%s,"job":%s}',
    (SELECT format('{"name":%s}', to_json(p44.name))
     FROM person AS p44
     WHERE p44.id = c43.person_id),
    (SELECT format('{"title":%s}', to_json(f45.title))
     FROM film AS f45
     WHERE f45.id = c43.film_id),
    (SELECT format('{"slug":%s}', to_json(j46.slug))
     FROM job AS j46
     WHERE j46.id = c43.job_id)), ','))
   FROM
    (SELECT c43.person_id AS person_id, c43.film_id AS film_id, c43.job_id AS job_id
     FROM credit AS c43
     WHERE EXISTS
      (SELECT 1
       FROM role AS r47
       WHERE r47.credit_id = c43.id AND r47.character_id IN
        (SELECT c48.id
         FROM character AS c48
         WHERE strpos(c48.name_key, CAST($16 AS TEXT)) > 0)) ORDER BY c43.id ASC
      LIMIT 20) AS c43)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f50
   WHERE f50.runtime_minutes <= CAST($17 AS BIGINT)),
  (SELECT format('[%s]', string_agg(format('{"title":%s,"runtimeMinutes":%s}', to_json(f51.title), coalesce(CAST(f51.runtime_minutes AS TEXT), 'null')), ','))
   FROM
    (SELECT f51.title AS title, f51.runtime_minutes AS runtime_minutes
     FROM film AS f51
     WHERE f51.runtime_minutes <= CAST($18 AS BIGINT) ORDER BY f51.title_key ASC, f51.id ASC
      LIMIT 20) AS f51)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM nomination AS n53
   WHERE n53.outcome = ANY (array(
    (SELECT each.value #>> '{}'
     FROM json_array_elements(CAST($19 AS JSON)) AS each(value))))),
  (SELECT format('[%s]', string_agg(format('{"label":%s,"outcome":%s}', to_json(n54.label), '"' || n54.outcome || '"'), ','))
   FROM
    (SELECT n54.label AS label, n54.outcome AS outcome
     FROM nomination AS n54
     WHERE n54.outcome = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($20 AS JSON)) AS each(value)))) ORDER BY n54.year DESC, n54.id DESC
      LIMIT 20) AS n54)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM nomination AS n56
   WHERE n56.is_final = CAST($21 AS BOOLEAN)),
  (SELECT format('[%s]', string_agg(format('{"label":%s,"isFinal":%s}', to_json(n57.label), coalesce(CAST(CAST(n57.is_final AS TEXT) AS TEXT), 'null')), ','))
   FROM
    (SELECT n57.label AS label, n57.is_final AS is_final
     FROM nomination AS n57
     WHERE n57.is_final = CAST($22 AS BOOLEAN) ORDER BY n57.year DESC, n57.id DESC
      LIMIT 20) AS n57))))
-- 1: '["CREW"]'
-- 2: '["MUSIC","SOUND"]'
-- 3: '["CREW"]'
-- 4: '["MUSIC","SOUND"]'
-- 5: '["stunts","thanks","no-such-job"]'
-- 6: '["stunts","thanks","no-such-job"]'
-- 7: True
-- 8: True
-- 9: True
-- 10: 2007
-- 11: True
-- 12: 2007
-- 13: True
-- 14: True
-- 15: 'cesar'
-- 16: 'cesar'
-- 17: 115
-- 18: 115
-- 19: '["SHORTLISTED","SPECIAL_MENTION"]'
-- 20: '["SHORTLISTED","SPECIAL_MENTION"]'
-- 21: False
-- 22: False
