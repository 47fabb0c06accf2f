SELECT json_object('data', json_object('all', json_object('totalCount',
  (SELECT d2.film_count
   FROM dataset AS d2)), 'null', json_object('totalCount',
  (SELECT d4.film_count
   FROM dataset AS d4)), 'absent', json_object('totalCount',
  (SELECT d6.film_count
   FROM dataset AS d6)), 'empty', json_object('totalCount',
  (SELECT d8.film_count
   FROM dataset AS d8)), 'nullMembers', json_object('totalCount',
  (SELECT d10.film_count
   FROM dataset AS d10)), 'emptyRange', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f12
   WHERE 1 = 1)), 'nullBounds', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f14
   WHERE 1 = 1)), 'anyYear', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f16
   WHERE f16.year >= ?)), 'noYear', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f18
   WHERE coalesce(f18.year >= ?, 0) = 0), 'nodes',
  (SELECT json_group_array(json_object('title', f19.title, 'year', f19.year))
   FROM
    (SELECT f19.title AS title, f19.year AS year
     FROM film AS f19
     WHERE coalesce(+f19.year >= ?, 0) = 0 ORDER BY f19.title_key ASC, f19.id ASC LIMIT 20) AS f19)), 'notNothing', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f21
   WHERE coalesce(1 = 1, 0) = 0)), 'emptyIds', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f23
   WHERE f23.id IN
    (SELECT coalesce(f24.film_id, each.value)
     FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f24 ON f24.former_id = each.value))), 'withinEntries', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f26
   WHERE f26.id IN
    (SELECT c27.film_id
     FROM credit AS c27
     WHERE c27.person_id IN
      (SELECT coalesce(f28.person_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f28 ON f28.former_id = each.value)))), 'notFinal', json_object('totalCount',
  (SELECT d30.nomination_count
   FROM dataset AS d30))))
-- 1: 0
-- 2: 0
-- 3: 0
-- 4: '[]'
-- 5: '[1]'
