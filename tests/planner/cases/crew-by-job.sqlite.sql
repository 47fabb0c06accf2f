SELECT json_object('data', json_object('film',
  (SELECT json_object('all',
    (SELECT json_group_array(json_object('label', coalesce(c2.label,
      (SELECT j3.name
       FROM job AS j3
       WHERE j3.id = c2.job_id)), 'job', json_object('slug', j4.slug, 'name', j4.name, 'department', j4.department), 'credits',
      (SELECT json_group_array(json_object('label', c5.label, 'creditedAs', c5.credited_as, 'person', json_object('name', p6.name), 'certainty', c5.certainty))
       FROM
        (SELECT c5.label AS label, c5.credited_as AS credited_as, c5.person_id AS person_id, c5.certainty AS certainty
         FROM credit AS c5
         WHERE c5.film_id = c2.film_id AND c5.job_id = c2.job_id AND c5.label IS c2.label ORDER BY c5.rank ASC, c5.id ASC) AS c5 CROSS JOIN person AS p6 ON p6.id = c5.person_id)))
     FROM
      (SELECT c2.label AS label, c2.job_id AS job_id, c2.film_id AS film_id
       FROM credit AS c2
       WHERE c2.film_id = f1.id AND c2.kind = 'CREW' GROUP BY c2.film_id, c2.job_id, c2.label ORDER BY min(c2.rank) ASC, c2.job_id ASC, c2.label ASC NULLS LAST) AS c2 CROSS JOIN job AS j4 ON j4.id = c2.job_id), 'some',
    (SELECT json_group_array(json_object('label', coalesce(c7.label,
      (SELECT j8.name
       FROM job AS j8
       WHERE j8.id = c7.job_id)), 'credits',
      (SELECT json_group_array(json_object('department', c9.department))
       FROM
        (SELECT c9.department AS department
         FROM credit AS c9
         WHERE c9.film_id = c7.film_id AND c9.job_id = c7.job_id AND c9.label IS c7.label ORDER BY c9.rank ASC, c9.id ASC) AS c9)))
     FROM
      (SELECT c7.label AS label, c7.job_id AS job_id, c7.film_id AS film_id
       FROM credit AS c7
       WHERE c7.film_id = f1.id AND c7.kind = 'CREW' AND c7.department IN
        (SELECT each.value
         FROM json_each(?) AS "each") GROUP BY c7.film_id, c7.job_id, c7.label ORDER BY min(c7.rank) ASC, c7.job_id ASC, c7.label ASC NULLS LAST) AS c7), 'crew', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c11
     WHERE c11.film_id = f1.id AND c11.kind = 'CREW' AND c11.department IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 'nodes',
    (SELECT json_group_array(json_object('label', c12.label, 'job', json_object('name', j13.name)))
     FROM
      (SELECT c12.label AS label, c12.job_id AS job_id
       FROM credit AS c12
       WHERE c12.film_id = f1.id AND c12.kind = 'CREW' AND c12.department IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY c12.rank ASC, c12.id ASC LIMIT 20) AS c12 CROSS JOIN job AS j13 ON j13.id = c12.job_id)), 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c15
     WHERE c15.film_id = f1.id AND c15.department IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 'nodes',
    (SELECT json_group_array(json_object('department', c16.department))
     FROM
      (SELECT c16.department AS department
       FROM credit AS c16
       WHERE c16.film_id = f1.id AND c16.department IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY c16.kind ASC, c16.rank ASC, c16.id ASC LIMIT +?) AS c16)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f17.id
     FROM film AS f17
     WHERE f17.slug = ?),
    (SELECT f18.film_id
     FROM former_film AS f18
     WHERE f18.slug = ?)))))
-- 1: '["WRITING","DIRECTING"]'
-- 2: '["MUSIC","EDITING"]'
-- 3: '["MUSIC","EDITING"]'
-- 4: '["WRITING","DIRECTING"]'
-- 5: '["WRITING","DIRECTING"]'
-- 6: 3
-- 7: 'de-rouille-et-d-os'
-- 8: 'de-rouille-et-d-os'
