SELECT json_object('data', json_object('billing', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'credit_' || c2.id, 'film', json_object('title', f3.title, 'year', f3.year), 'person', json_object('sortName', p4.sort_name)))
   FROM
    (SELECT c2.id AS id, c2.film_id AS film_id, c2.person_id AS person_id
     FROM credit AS c2 ORDER BY c2.rank ASC, c2.id ASC LIMIT +?) AS c2 CROSS JOIN film AS f3 ON f3.id = c2.film_id CROSS JOIN person AS p4 ON p4.id = c2.person_id)), 'people', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'credit_' || c7.id, 'film', json_object('title', f8.title, 'year', f8.year), 'person', json_object('sortName', p9.sort_name)))
   FROM
    (SELECT c7.id AS id, c7.film_id AS film_id, c7.person_id AS person_id
     FROM credit AS c7 ORDER BY
      (SELECT p10.sort_key
       FROM person AS p10
       WHERE p10.id = c7.person_id) DESC, c7.id DESC LIMIT +?) AS c7 CROSS JOIN film AS f8 ON f8.id = c7.film_id CROSS JOIN person AS p9 ON p9.id = c7.person_id)), 'titles', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'credit_' || c13.id, 'film', json_object('title', f14.title, 'year', f14.year), 'person', json_object('sortName', p15.sort_name)))
   FROM
    (SELECT c13.id AS id, c13.film_id AS film_id, c13.person_id AS person_id
     FROM credit AS c13 ORDER BY
      (SELECT f16.title_key
       FROM film AS f16
       WHERE f16.id = c13.film_id) ASC, c13.id ASC LIMIT +?) AS c13 CROSS JOIN film AS f14 ON f14.id = c13.film_id CROSS JOIN person AS p15 ON p15.id = c13.person_id)), 'years', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'credit_' || c18.id, 'film', json_object('title', f19.title, 'year', f19.year), 'person', json_object('sortName', p20.sort_name)))
   FROM
    (SELECT *
     FROM
      (SELECT c18.id AS id, c18.film_id AS film_id, c18.person_id AS person_id, c18.film_year AS key1, c18.id AS key2
       FROM credit AS c18 ORDER BY c18.film_year DESC NULLS FIRST, c18.id DESC LIMIT +?) AS c18 ORDER BY key1 ASC NULLS LAST, key2 ASC) AS c18 CROSS JOIN film AS f19 ON f19.id = c18.film_id CROSS JOIN person AS p20 ON p20.id = c18.person_id)), 'person',
  (SELECT json_object('credits', json_object('nodes',
    (SELECT json_group_array(json_object('id', 'credit_' || c24.id, 'film', json_object('title', f25.title, 'year', f25.year), 'person', json_object('sortName', p26.sort_name)))
     FROM
      (SELECT c24.id AS id, c24.film_id AS film_id, c24.person_id AS person_id
       FROM credit AS c24
       WHERE c24.person_id = p21.id ORDER BY
        (SELECT f27.title_key
         FROM film AS f27
         WHERE f27.id = c24.film_id) ASC, c24.rank ASC, c24.id ASC LIMIT 20) AS c24 CROSS JOIN film AS f25 ON f25.id = c24.film_id CROSS JOIN person AS p26 ON p26.id = c24.person_id)))
   FROM person AS p21
   WHERE p21.id = coalesce(
    (SELECT p28.id
     FROM person AS p28
     WHERE p28.slug = ?),
    (SELECT f29.person_id
     FROM former_person AS f29
     WHERE f29.slug = ?))), 'film',
  (SELECT json_object('credits', json_object('nodes',
    (SELECT json_group_array(json_object('id', 'credit_' || c33.id, 'film', json_object('title', f34.title, 'year', f34.year), 'person', json_object('sortName', p35.sort_name)))
     FROM
      (SELECT c33.id AS id, c33.film_id AS film_id, c33.person_id AS person_id
       FROM credit AS c33
       WHERE c33.film_id = f30.id ORDER BY
        (SELECT p36.sort_key
         FROM person AS p36
         WHERE p36.id = c33.person_id) ASC, c33.id ASC LIMIT 20) AS c33 CROSS JOIN film AS f34 ON f34.id = c33.film_id CROSS JOIN person AS p35 ON p35.id = c33.person_id)))
   FROM film AS f30
   WHERE f30.id = coalesce(
    (SELECT f37.id
     FROM film AS f37
     WHERE f37.slug = ?),
    (SELECT f38.film_id
     FROM former_film AS f38
     WHERE f38.slug = ?)))))
-- 1: 4
-- 2: 4
-- 3: 4
-- 4: 4
-- 5: 'orson-welles'
-- 6: 'orson-welles'
-- 7: 'citizen-kane'
-- 8: 'citizen-kane'
