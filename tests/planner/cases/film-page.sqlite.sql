SELECT json_object('data', json_object('film',
  (SELECT json_object('title', f1.title, 'countries',
    (SELECT json_group_array(json_object('name', c3.name))
     FROM
      (SELECT f2.country_code AS country_code
       FROM film_country AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2 CROSS JOIN country AS c3 ON c3.code = f2.country_code), 'cast', json_object('nodes',
    (SELECT json_group_array(json_object('person', json_object('name', p6.name, 'filmography', json_object('nodes',
      (SELECT json_group_array(json_object('title', f9.title))
       FROM
        (SELECT c8.film_id AS film_id
         FROM credit AS c8
         WHERE c8.person_id = p6.id GROUP BY c8.person_id, c8.film_id ORDER BY min(c8.film_year) DESC NULLS LAST, c8.film_id DESC LIMIT 20) AS c8 CROSS JOIN film AS f9 ON f9.id = c8.film_id))), 'roles',
      (SELECT json_group_array(json_object('name', r10.name))
       FROM
        (SELECT r10.name AS name
         FROM role AS r10
         WHERE r10.credit_id = c5.id ORDER BY r10.position ASC, r10.id ASC) AS r10)))
     FROM
      (SELECT c5.person_id AS person_id, c5.id AS id
       FROM credit AS c5
       WHERE c5.film_id = f1.id AND c5.kind = 'CAST' ORDER BY c5.rank ASC, c5.id ASC LIMIT 20) AS c5 CROSS JOIN person AS p6 ON p6.id = c5.person_id)), 'characters', json_object('nodes',
    (SELECT json_group_array(json_object('name', c12.name, 'performers',
      (SELECT json_group_array(json_object('name', p15.name))
       FROM
        (SELECT r13.credit_id AS credit_id
         FROM role AS r13
         WHERE r13.character_id = c12.id GROUP BY r13.character_id, r13.credit_id ORDER BY
          (SELECT c16.rank
           FROM credit AS c16
           WHERE c16.id = r13.credit_id) ASC, r13.credit_id ASC) AS r13 CROSS JOIN credit AS c14 ON c14.id = r13.credit_id CROSS JOIN person AS p15 ON p15.id = c14.person_id)))
     FROM
      (SELECT c12.name AS name, c12.id AS id
       FROM character AS c12
       WHERE c12.film_id = f1.id ORDER BY c12.position ASC, c12.id ASC LIMIT 20) AS c12)), 'crewByJob',
    (SELECT json_group_array(json_object('label', coalesce(c17.label,
      (SELECT j18.name
       FROM job AS j18
       WHERE j18.id = c17.job_id)), 'credits',
      (SELECT json_group_array(json_object('person', json_object('name', p20.name)))
       FROM
        (SELECT c19.person_id AS person_id
         FROM credit AS c19
         WHERE c19.film_id = c17.film_id AND c19.job_id = c17.job_id AND c19.label IS c17.label ORDER BY c19.rank ASC, c19.id ASC) AS c19 CROSS JOIN person AS p20 ON p20.id = c19.person_id)))
     FROM
      (SELECT c17.label AS label, c17.job_id AS job_id, c17.film_id AS film_id
       FROM credit AS c17
       WHERE c17.film_id = f1.id AND c17.kind = 'CREW' GROUP BY c17.film_id, c17.job_id, c17.label ORDER BY min(c17.rank) ASC, c17.job_id ASC, c17.label ASC NULLS LAST) AS c17), 'nominations', json_object('nodes',
    (SELECT json_group_array(json_object('label', n22.label, 'outcome', n22.outcome, 'edition', json_object('year', a23.year, 'event', json_object('name', a24.name))))
     FROM
      (SELECT n22.label AS label, n22.outcome AS outcome, n22.edition_id AS edition_id
       FROM nomination AS n22
       WHERE n22.id IN
        (SELECT n25.nomination_id
         FROM nomination_film AS n25
         WHERE n25.film_id = f1.id) ORDER BY n22.year ASC, n22.position ASC, n22.id ASC LIMIT 20) AS n22 CROSS JOIN award_edition AS a23 ON a23.id = n22.edition_id CROSS JOIN award_event AS a24 ON a24.id = a23.event_id)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f26.id
     FROM film AS f26
     WHERE f26.slug = ?),
    (SELECT f27.film_id
     FROM former_film AS f27
     WHERE f27.slug = ?)))))
-- 1: 'de-rouille-et-d-os'
-- 2: 'de-rouille-et-d-os'
