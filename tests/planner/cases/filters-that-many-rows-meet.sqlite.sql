SELECT json_object('data', json_object('kinds', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c2
   WHERE c2.kind IN
    (SELECT each.value
     FROM json_each(?) AS "each") AND c2.department IN
    (SELECT each.value
     FROM json_each(?) AS "each")), 'nodes',
  (SELECT json_group_array(json_object('person', json_object('name', p4.name), 'film', json_object('title', f5.title), 'job', json_object('slug', j6.slug)))
   FROM
    (SELECT c3.person_id AS person_id, c3.film_id AS film_id, c3.job_id AS job_id
     FROM credit AS c3
     WHERE c3.kind IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND c3.department IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY c3.id ASC LIMIT 20) AS c3 CROSS JOIN person AS p4 ON p4.id = c3.person_id CROSS JOIN film AS f5 ON f5.id = c3.film_id CROSS JOIN job AS j6 ON j6.id = c3.job_id)), 'jobs', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c8
   WHERE c8.job_id IN
    (SELECT j9.id
     FROM job AS j9
     WHERE j9.slug IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('person', json_object('name', p11.name), 'film', json_object('title', f12.title), 'job', json_object('slug', j13.slug)))
   FROM
    (SELECT c10.person_id AS person_id, c10.film_id AS film_id, c10.job_id AS job_id
     FROM credit AS c10
     WHERE c10.job_id IN
      (SELECT j14.id
       FROM job AS j14
       WHERE j14.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY c10.id ASC LIMIT 20) AS c10 CROSS JOIN person AS p11 ON p11.id = c10.person_id CROSS JOIN film AS f12 ON f12.id = c10.film_id CROSS JOIN job AS j13 ON j13.id = c10.job_id)), 'uncredited', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c16
   WHERE c16.is_uncredited = ?), 'nodes',
  (SELECT json_group_array(json_object('person', json_object('name', p18.name), 'film', json_object('title', f19.title), 'job', json_object('slug', j20.slug)))
   FROM
    (SELECT c17.person_id AS person_id, c17.film_id AS film_id, c17.job_id AS job_id
     FROM credit AS c17
     WHERE c17.is_uncredited = ? ORDER BY c17.id ASC LIMIT 20) AS c17 CROSS JOIN person AS p18 ON p18.id = c17.person_id CROSS JOIN film AS f19 ON f19.id = c17.film_id CROSS JOIN job AS j20 ON j20.id = c17.job_id)), 'voices', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c22
   WHERE (EXISTS
    (SELECT 1
     FROM role AS r23
     WHERE r23.credit_id = c22.id AND r23.is_voice = ?)) AND
    (SELECT f24.year
     FROM film AS f24
     WHERE f24.id = c22.film_id) <= ?), 'nodes',
  (SELECT json_group_array(json_object('person', json_object('name', p26.name), 'film', json_object('title', f27.title), 'job', json_object('slug', j28.slug)))
   FROM
    (SELECT c25.person_id AS person_id, c25.film_id AS film_id, c25.job_id AS job_id
     FROM credit AS c25
     WHERE (EXISTS
      (SELECT 1
       FROM role AS r29
       WHERE r29.credit_id = c25.id AND r29.is_voice = ?)) AND
      (SELECT f30.year
       FROM film AS f30
       WHERE f30.id = c25.film_id) <= ? ORDER BY c25.id ASC LIMIT 20) AS c25 CROSS JOIN person AS p26 ON p26.id = c25.person_id CROSS JOIN film AS f27 ON f27.id = c25.film_id CROSS JOIN job AS j28 ON j28.id = c25.job_id)), 'themselves', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c32
   WHERE EXISTS
    (SELECT 1
     FROM role AS r33
     WHERE r33.credit_id = c32.id AND r33.is_self = ?)), 'nodes',
  (SELECT json_group_array(json_object('person', json_object('name', p35.name), 'film', json_object('title', f36.title), 'job', json_object('slug', j37.slug)))
   FROM
    (SELECT c34.person_id AS person_id, c34.film_id AS film_id, c34.job_id AS job_id
     FROM credit AS c34
     WHERE EXISTS
      (SELECT 1
       FROM role AS r38
       WHERE r38.credit_id = c34.id AND r38.is_self = ?) ORDER BY c34.id ASC LIMIT 20) AS c34 CROSS JOIN person AS p35 ON p35.id = c34.person_id CROSS JOIN film AS f36 ON f36.id = c34.film_id CROSS JOIN job AS j37 ON j37.id = c34.job_id)), 'played', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c40
   WHERE EXISTS
    (SELECT 1
     FROM role AS r41
     WHERE r41.credit_id = c40.id AND r41.character_id IN
      (SELECT c42.id
       FROM character AS c42
       WHERE instr(c42.name_key, ?) > 0))), 'nodes',
  (SELECT json_group_array(json_object('person', json_object('name', p44.name), 'film', json_object('title', f45.title), 'job', json_object('slug', j46.slug)))
   FROM
    (SELECT c43.person_id AS person_id, c43.film_id AS film_id, c43.job_id AS job_id
     FROM credit AS c43
     WHERE EXISTS
      (SELECT 1
       FROM role AS r47
       WHERE r47.credit_id = c43.id AND r47.character_id IN
        (SELECT c48.id
         FROM character AS c48
         WHERE instr(c48.name_key, ?) > 0)) ORDER BY c43.id ASC LIMIT 20) AS c43 CROSS JOIN person AS p44 ON p44.id = c43.person_id CROSS JOIN film AS f45 ON f45.id = c43.film_id CROSS JOIN job AS j46 ON j46.id = c43.job_id)), 'runtime', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f50
   WHERE f50.runtime_minutes <= ?), 'nodes',
  (SELECT json_group_array(json_object('title', f51.title, 'runtimeMinutes', f51.runtime_minutes))
   FROM
    (SELECT f51.title AS title, f51.runtime_minutes AS runtime_minutes
     FROM film AS f51
     WHERE +f51.runtime_minutes <= ? ORDER BY f51.title_key ASC, f51.id ASC LIMIT 20) AS f51)), 'outcomes', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n53
   WHERE n53.outcome IN
    (SELECT each.value
     FROM json_each(?) AS "each")), 'nodes',
  (SELECT json_group_array(json_object('label', n54.label, 'outcome', n54.outcome))
   FROM
    (SELECT n54.label AS label, n54.outcome AS outcome
     FROM nomination AS n54
     WHERE n54.outcome IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY n54.year DESC, n54.id DESC LIMIT 20) AS n54)), 'notFinal', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n56
   WHERE n56.is_final = ?), 'nodes',
  (SELECT json_group_array(json_object('label', n57.label, 'isFinal', json(CASE n57.is_final WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))
   FROM
    (SELECT n57.label AS label, n57.is_final AS is_final
     FROM nomination AS n57
     WHERE n57.is_final = ? ORDER BY n57.year DESC, n57.id DESC LIMIT 20) AS n57))))
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
