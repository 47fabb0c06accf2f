SELECT json_object('data', json_object('twoPeople', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f2
   WHERE f2.id IN
    (SELECT c3.film_id
     FROM credit AS c3
     WHERE c3.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each")) AND f2.id IN
    (SELECT c4.film_id
     FROM credit AS c4
     WHERE c4.job_id IN
      (SELECT j5.id
       FROM job AS j5
       WHERE j5.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")) AND c4.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('title', f6.title))
   FROM
    (SELECT f6.title AS title
     FROM film AS f6
     WHERE f6.id IN
      (SELECT c7.film_id
       FROM credit AS c7
       WHERE c7.person_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) AND f6.id IN
      (SELECT c8.film_id
       FROM credit AS c8
       WHERE c8.job_id IN
        (SELECT j9.id
         FROM job AS j9
         WHERE j9.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")) AND c8.person_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY f6.title_key ASC, f6.id ASC LIMIT 20) AS f6)), 'onePersonInTwoJobs', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f11
   WHERE f11.id IN
    (SELECT c12.film_id
     FROM credit AS c12
     WHERE c12.job_id IN
      (SELECT j13.id
       FROM job AS j13
       WHERE j13.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")) AND c12.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each")) AND f11.id IN
    (SELECT c14.film_id
     FROM credit AS c14
     WHERE c14.kind IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND c14.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('title', f15.title))
   FROM
    (SELECT f15.title AS title
     FROM film AS f15
     WHERE f15.id IN
      (SELECT c16.film_id
       FROM credit AS c16
       WHERE c16.job_id IN
        (SELECT j17.id
         FROM job AS j17
         WHERE j17.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")) AND c16.person_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) AND f15.id IN
      (SELECT c18.film_id
       FROM credit AS c18
       WHERE c18.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each") AND c18.person_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY f15.title_key ASC, f15.id ASC LIMIT 20) AS f15)), 'twoConditionsOfOneCredit', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f20
   WHERE f20.id IN
    (SELECT c21.film_id
     FROM credit AS c21
     WHERE c21.kind IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND c21.job_id IN
      (SELECT j22.id
       FROM job AS j22
       WHERE j22.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")) AND c21.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('title', f23.title))
   FROM
    (SELECT f23.title AS title
     FROM film AS f23
     WHERE f23.id IN
      (SELECT c24.film_id
       FROM credit AS c24
       WHERE c24.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each") AND c24.job_id IN
        (SELECT j25.id
         FROM job AS j25
         WHERE j25.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")) AND c24.person_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY f23.title_key ASC, f23.id ASC LIMIT 20) AS f23)), 'noMatch', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f27
   WHERE f27.id IN
    (SELECT c28.film_id
     FROM credit AS c28
     WHERE c28.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each")) AND f27.id IN
    (SELECT c29.film_id
     FROM credit AS c29
     WHERE c29.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('title', f30.title))
   FROM
    (SELECT f30.title AS title
     FROM film AS f30
     WHERE f30.id IN
      (SELECT c31.film_id
       FROM credit AS c31
       WHERE c31.person_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) AND f30.id IN
      (SELECT c32.film_id
       FROM credit AS c32
       WHERE c32.person_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY f30.title_key ASC, f30.id ASC LIMIT 20) AS f30)), 'noEntries', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f34
   WHERE 1 = 1)), 'anyCredit', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f36
   WHERE EXISTS
    (SELECT 1
     FROM credit AS c37
     WHERE c37.film_id = f36.id))), 'nobody', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f39
   WHERE f39.id IN
    (SELECT c40.film_id
     FROM credit AS c40
     WHERE c40.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each"))))))
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
