SELECT json_object('data', json_object('billing', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'credit_' || c2.id, 'film', json_object('title', f3.title, 'year', f3.year), 'person', json_object('sortName', p4.sort_name)))
   FROM
    (SELECT c2.id AS id, c2.film_id AS film_id, c2.person_id AS person_id
     FROM credit AS c2 ORDER BY c2.rank ASC, c2.id ASC LIMIT ?) AS c2 CROSS JOIN film AS f3 ON f3.id = c2.film_id CROSS JOIN person AS p4 ON p4.id = c2.person_id)), 'people', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'credit_' || c7.id, 'film', json_object('title', f8.title, 'year', f8.year), 'person', json_object('sortName', p9.sort_name)))
   FROM
    (SELECT c7.id AS id, c7.film_id AS film_id, c7.person_id AS person_id
     FROM credit AS c7 ORDER BY
      (SELECT p10.sort_key
       FROM person AS p10
       WHERE p10.id = c7.person_id) DESC, c7.id DESC LIMIT ?) AS c7 CROSS JOIN film AS f8 ON f8.id = c7.film_id CROSS JOIN person AS p9 ON p9.id = c7.person_id)), 'titles', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'credit_' || c13.id, 'film', json_object('title', f14.title, 'year', f14.year), 'person', json_object('sortName', p15.sort_name)))
   FROM
    (SELECT c13.id AS id, c13.film_id AS film_id, c13.person_id AS person_id
     FROM credit AS c13 ORDER BY
      (SELECT f16.title_key
       FROM film AS f16
       WHERE f16.id = c13.film_id) ASC, c13.id ASC LIMIT ?) AS c13 CROSS JOIN film AS f14 ON f14.id = c13.film_id CROSS JOIN person AS p15 ON p15.id = c13.person_id)), 'years', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'credit_' || c19.id, 'film', json_object('title', f20.title, 'year', f20.year), 'person', json_object('sortName', p21.sort_name)))
   FROM
    (SELECT *
     FROM
      (SELECT c19.id AS id, c19.film_id AS film_id, c19.person_id AS person_id,
        (SELECT f22.year
         FROM film AS f22
         WHERE f22.id = c19.film_id) AS key1, c19.id AS key2
       FROM credit AS c19 ORDER BY
        (SELECT f22.year
         FROM film AS f22
         WHERE f22.id = c19.film_id) DESC NULLS FIRST, c19.id DESC LIMIT ?) AS c19 ORDER BY key1 ASC NULLS LAST, key2 ASC) AS c19 CROSS JOIN film AS f20 ON f20.id = c19.film_id CROSS JOIN person AS p21 ON p21.id = c19.person_id)), 'person',
  (SELECT json_object('credits', json_object('nodes',
    (SELECT json_group_array(json_object('id', 'credit_' || c26.id, 'film', json_object('title', f27.title, 'year', f27.year), 'person', json_object('sortName', p28.sort_name)))
     FROM
      (SELECT c26.id AS id, c26.film_id AS film_id, c26.person_id AS person_id
       FROM credit AS c26
       WHERE c26.person_id = p23.id ORDER BY
        (SELECT f29.title_key
         FROM film AS f29
         WHERE f29.id = c26.film_id) ASC, c26.rank ASC, c26.id ASC LIMIT 20) AS c26 CROSS JOIN film AS f27 ON f27.id = c26.film_id CROSS JOIN person AS p28 ON p28.id = c26.person_id)))
   FROM person AS p23
   WHERE p23.id = coalesce(
    (SELECT p30.id
     FROM person AS p30
     WHERE p30.slug = ?),
    (SELECT f31.person_id
     FROM former_person AS f31
     WHERE f31.slug = ?))), 'film',
  (SELECT json_object('credits', json_object('nodes',
    (SELECT json_group_array(json_object('id', 'credit_' || c35.id, 'film', json_object('title', f36.title, 'year', f36.year), 'person', json_object('sortName', p37.sort_name)))
     FROM
      (SELECT c35.id AS id, c35.film_id AS film_id, c35.person_id AS person_id
       FROM credit AS c35
       WHERE c35.film_id = f32.id ORDER BY
        (SELECT p38.sort_key
         FROM person AS p38
         WHERE p38.id = c35.person_id) ASC, c35.id ASC LIMIT 20) AS c35 CROSS JOIN film AS f36 ON f36.id = c35.film_id CROSS JOIN person AS p37 ON p37.id = c35.person_id)))
   FROM film AS f32
   WHERE f32.id = coalesce(
    (SELECT f39.id
     FROM film AS f39
     WHERE f39.slug = ?),
    (SELECT f40.film_id
     FROM former_film AS f40
     WHERE f40.slug = ?)))))
-- 1: 4
-- 2: 4
-- 3: 4
-- 4: 4
-- 5: 'orson-welles'
-- 6: 'orson-welles'
-- 7: 'citizen-kane'
-- 8: 'citizen-kane'
