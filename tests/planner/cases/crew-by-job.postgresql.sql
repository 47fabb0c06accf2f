SELECT format('{"data":%s}', format('{"film":%s}', coalesce(
  (SELECT format('{"all":%s,"some":%s,"crew":%s,"credits":%s}',
    (SELECT format('[%s]', string_agg(format('{"label":%s,"job":%s,"credits":%s}', to_json(coalesce(c2.label,
      (SELECT j3.name
       FROM job AS j3
       WHERE j3.id = c2.job_id))),
      (SELECT format('{"slug":%s,"name":%s,"department":%s}', to_json(j4.slug), to_json(j4.name), '"' || j4.department || '"')
       FROM job AS j4
       WHERE j4.id = c2.job_id),
      (SELECT format('[%s]', string_agg(format('{"label":%s,"creditedAs":%s,"person":%s,"certainty":%s}', coalesce(CAST(to_json(c5.label) AS TEXT), 'null'), coalesce(CAST(to_json(c5.credited_as) AS TEXT), 'null'),
        (SELECT format('{"name":%s}', to_json(p6.name))
         FROM person AS p6
         WHERE p6.id = c5.person_id), '"' || c5.certainty || '"'), ','))
       FROM
        (SELECT c5.label AS label, c5.credited_as AS credited_as, c5.person_id AS person_id, c5.certainty AS certainty
         FROM credit AS c5
         WHERE c5.film_id = c2.film_id AND c5.job_id = c2.job_id AND c5.label IS NOT DISTINCT FROM c2.label ORDER BY c5.rank ASC, c5.id ASC) AS c5)), ','))
     FROM
      (SELECT c2.label AS label, c2.job_id AS job_id, c2.film_id AS film_id
       FROM credit AS c2
       WHERE c2.film_id = f1.id AND c2.kind = 'CREW' GROUP BY c2.film_id, c2.job_id, c2.label ORDER BY min(c2.rank) ASC, c2.job_id ASC, c2.label ASC NULLS LAST) AS c2),
    (SELECT format('[%s]', string_agg(format('{"label":%s,"credits":%s}', to_json(coalesce(c7.label,
      (SELECT j8.name
       FROM job AS j8
       WHERE j8.id = c7.job_id))),
      (SELECT format('[%s]', string_agg(format('{"department":%s}', '"' || c9.department || '"'), ','))
       FROM
        (SELECT c9.department AS department
         FROM credit AS c9
         WHERE c9.film_id = c7.film_id AND c9.job_id = c7.job_id AND c9.label IS NOT DISTINCT FROM c7.label ORDER BY c9.rank ASC, c9.id ASC) AS c9)), ','))
     FROM
      (SELECT c7.label AS label, c7.job_id AS job_id, c7.film_id AS film_id
       FROM credit AS c7
       WHERE c7.film_id = f1.id AND c7.kind = 'CREW' AND c7.department = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($1 AS JSON)) AS each(value)))) GROUP BY c7.film_id, c7.job_id, c7.label ORDER BY min(c7.rank) ASC, c7.job_id ASC, c7.label ASC NULLS LAST) AS c7), format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM credit AS c11
     WHERE c11.film_id = f1.id AND c11.kind = 'CREW' AND c11.department = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($2 AS JSON)) AS each(value))))),
    (SELECT format('[%s]', string_agg(format('{"label":%s,"job":%s}', coalesce(CAST(to_json(c12.label) AS TEXT), 'null'),
      (SELECT format('{"name":%s}', to_json(j13.name))
       FROM job AS j13
       WHERE j13.id = c12.job_id)), ','))
     FROM
      (SELECT c12.label AS label, c12.job_id AS job_id
       FROM credit AS c12
       WHERE c12.film_id = f1.id AND c12.kind = 'CREW' AND c12.department = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($3 AS JSON)) AS each(value)))) ORDER BY c12.rank ASC, c12.id ASC
        LIMIT 20) AS c12)), format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM credit AS c15
     WHERE c15.film_id = f1.id AND c15.department = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($4 AS JSON)) AS each(value))))),
    (SELECT format('[%s]', string_agg(format('{"department":%s}', '"' || c16.department || '"'), ','))
     FROM
      (SELECT c16.department AS department
       FROM credit AS c16
       WHERE c16.film_id = f1.id AND c16.department = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($5 AS JSON)) AS each(value)))) ORDER BY c16.kind ASC, c16.rank ASC, c16.id ASC
        LIMIT CAST($6 AS BIGINT)) AS c16)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f17.id
     FROM film AS f17
     WHERE f17.slug = CAST($7 AS TEXT)),
    (SELECT f18.film_id
     FROM former_film AS f18
     WHERE f18.slug = CAST($7 AS TEXT)))), 'null')))
-- 1: '["WRITING","DIRECTING"]'
-- 2: '["MUSIC","EDITING"]'
-- 3: '["MUSIC","EDITING"]'
-- 4: '["WRITING","DIRECTING"]'
-- 5: '["WRITING","DIRECTING"]'
-- 6: 3
-- 7: 'de-rouille-et-d-os'
