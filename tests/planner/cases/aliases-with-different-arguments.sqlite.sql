SELECT json_object('data', json_object('short', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title))
   FROM
    (SELECT f2.title AS title
     FROM film AS f2 ORDER BY f2.title_key ASC, f2.id ASC LIMIT +?) AS f2)), 'long', json_object('nodes',
  (SELECT json_group_array(json_object('title', f4.title))
   FROM
    (SELECT f4.title AS title
     FROM film AS f4 ORDER BY f4.title_key ASC, f4.id ASC LIMIT +?) AS f4)), 'film',
  (SELECT json_object('fr',
    (SELECT json_group_array(json_object('language', f6.language))
     FROM
      (SELECT f6.language AS language
       FROM film_text AS f6
       WHERE f6.film_id = f5.id AND f6.language IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY f6.position ASC, f6.id ASC) AS f6), 'en',
    (SELECT json_group_array(json_object('language', f7.language))
     FROM
      (SELECT f7.language AS language
       FROM film_text AS f7
       WHERE f7.film_id = f5.id AND f7.language IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY f7.position ASC, f7.id ASC) AS f7), 'two', json_object('nodes',
    (SELECT json_group_array(json_object('person', json_object('name', p10.name)))
     FROM
      (SELECT c9.person_id AS person_id
       FROM credit AS c9
       WHERE c9.film_id = f5.id AND c9.kind = 'CAST' ORDER BY c9.rank ASC, c9.id ASC LIMIT +?) AS c9 CROSS JOIN person AS p10 ON p10.id = c9.person_id)), 'last', json_object('nodes',
    (SELECT json_group_array(json_object('person', json_object('name', p13.name)))
     FROM
      (SELECT *
       FROM
        (SELECT c12.person_id AS person_id, c12.rank AS key0, c12.id AS key1
         FROM credit AS c12
         WHERE c12.film_id = f5.id AND c12.kind = 'CAST' ORDER BY c12.rank DESC, c12.id DESC LIMIT +?) AS c12 ORDER BY key0 ASC, key1 ASC) AS c12 CROSS JOIN person AS p13 ON p13.id = c12.person_id)))
   FROM film AS f5
   WHERE f5.id = coalesce(
    (SELECT f14.id
     FROM film AS f14
     WHERE f14.slug = ?),
    (SELECT f15.film_id
     FROM former_film AS f15
     WHERE f15.slug = ?)))))
-- 1: 1
-- 2: 3
-- 3: '["fr"]'
-- 4: '["en"]'
-- 5: 2
-- 6: 1
-- 7: 'de-rouille-et-d-os'
-- 8: 'de-rouille-et-d-os'
