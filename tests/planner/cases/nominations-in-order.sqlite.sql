SELECT json_object('data', json_object('years', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'nomination_' || n2.id, 'year', n2.year, 'film',
    (SELECT json_object('title', f3.title)
     FROM film AS f3
     WHERE f3.id = n2.film_id)))
   FROM
    (SELECT n2.id AS id, n2.year AS year, n2.film_id AS film_id
     FROM nomination AS n2 ORDER BY n2.year ASC, n2.id ASC LIMIT +?) AS n2)), 'films', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'nomination_' || n6.id, 'year', n6.year, 'film',
    (SELECT json_object('title', f7.title)
     FROM film AS f7
     WHERE f7.id = n6.film_id)))
   FROM
    (SELECT n6.id AS id, n6.year AS year, n6.film_id AS film_id
     FROM nomination AS n6 ORDER BY
      (SELECT f8.title_key
       FROM film AS f8
       WHERE f8.id = n6.film_id) ASC NULLS LAST, n6.id ASC LIMIT +?) AS n6)), 'person',
  (SELECT json_object('nominations', json_object('nodes',
    (SELECT json_group_array(json_object('id', 'nomination_' || n14.id, 'year', n14.year, 'film',
      (SELECT json_object('title', f15.title)
       FROM film AS f15
       WHERE f15.id = n14.film_id)))
     FROM
      (SELECT n13.nomination_id AS nomination_id
       FROM nominee AS n13
       WHERE n13.person_id = p9.id ORDER BY
        (SELECT
          (SELECT f17.title_key
           FROM film AS f17
           WHERE f17.id = n16.film_id)
         FROM nomination AS n16
         WHERE n16.id = n13.nomination_id) DESC NULLS LAST, n13.id DESC LIMIT 20) AS n13 CROSS JOIN nomination AS n14 ON n14.id = n13.nomination_id)))
   FROM person AS p9
   WHERE p9.id = coalesce(
    (SELECT p18.id
     FROM person AS p18
     WHERE p18.slug = ?),
    (SELECT f19.person_id
     FROM former_person AS f19
     WHERE f19.slug = ?))), 'awardEvent',
  (SELECT json_object('categories',
    (SELECT json_group_array(json_object('name', a21.name, 'nominations', json_object('nodes',
      (SELECT json_group_array(json_object('id', 'nomination_' || n24.id, 'year', n24.year, 'film',
        (SELECT json_object('title', f25.title)
         FROM film AS f25
         WHERE f25.id = n24.film_id)))
       FROM
        (SELECT n24.id AS id, n24.year AS year, n24.film_id AS film_id
         FROM nomination AS n24
         WHERE n24.category_id = a21.id ORDER BY
          (SELECT f26.title_key
           FROM film AS f26
           WHERE f26.id = n24.film_id) ASC NULLS LAST, n24.id ASC LIMIT 20) AS n24))))
     FROM
      (SELECT a21.name AS name, a21.id AS id
       FROM award_category AS a21
       WHERE a21.event_id = a20.id ORDER BY a21.name_key ASC, a21.id ASC) AS a21))
   FROM award_event AS a20
   WHERE a20.slug = ?)))
-- 1: 5
-- 2: 20
-- 3: 'agnes-varda'
-- 4: 'agnes-varda'
-- 5: 'academy-awards'
