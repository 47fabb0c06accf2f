SELECT json_object('data', json_object('film',
  (SELECT json_object('title', f1.title, 'countries',
    (SELECT json_group_array(json_object('name', c3.name))
     FROM
      (SELECT f2.country_code AS country_code
       FROM film_country AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2 CROSS JOIN country AS c3 ON c3.code = f2.country_code), 'cast', json_object('nodes',
    (SELECT json_group_array(json_object('person', json_object('name', p6.name, 'filmography', json_object('nodes',
      (SELECT json_group_array(json_object('title', f10.title))
       FROM
        (SELECT c9.film_id AS film_id
         FROM credit AS c9
         WHERE c9.person_id = p6.id GROUP BY c9.person_id, c9.film_id ORDER BY
          (SELECT f11.year
           FROM film AS f11
           WHERE f11.id = c9.film_id) DESC NULLS LAST, c9.film_id DESC LIMIT 20) AS c9 CROSS JOIN film AS f10 ON f10.id = c9.film_id))), 'roles',
      (SELECT json_group_array(json_object('name', r12.name))
       FROM
        (SELECT r12.name AS name
         FROM role AS r12
         WHERE r12.credit_id = c5.id ORDER BY r12.position ASC, r12.id ASC) AS r12)))
     FROM
      (SELECT c5.person_id AS person_id, c5.id AS id
       FROM credit AS c5
       WHERE c5.film_id = f1.id AND c5.kind = 'CAST' ORDER BY c5.rank ASC, c5.id ASC LIMIT 20) AS c5 CROSS JOIN person AS p6 ON p6.id = c5.person_id)), 'characters', json_object('nodes',
    (SELECT json_group_array(json_object('name', c14.name, 'performers',
      (SELECT json_group_array(json_object('name', p17.name))
       FROM
        (SELECT r15.credit_id AS credit_id
         FROM role AS r15
         WHERE r15.character_id = c14.id GROUP BY r15.character_id, r15.credit_id ORDER BY
          (SELECT c18.rank
           FROM credit AS c18
           WHERE c18.id = r15.credit_id) ASC, r15.credit_id ASC) AS r15 CROSS JOIN credit AS c16 ON c16.id = r15.credit_id CROSS JOIN person AS p17 ON p17.id = c16.person_id)))
     FROM
      (SELECT c14.name AS name, c14.id AS id
       FROM character AS c14
       WHERE c14.film_id = f1.id ORDER BY c14.position ASC, c14.id ASC LIMIT 20) AS c14)), 'crewByJob',
    (SELECT json_group_array(json_object('label', coalesce(c19.label,
      (SELECT j20.name
       FROM job AS j20
       WHERE j20.id = c19.job_id)), 'credits',
      (SELECT json_group_array(json_object('person', json_object('name', p22.name)))
       FROM
        (SELECT c21.person_id AS person_id
         FROM credit AS c21
         WHERE c21.film_id = c19.film_id AND c21.job_id = c19.job_id AND c21.label IS c19.label ORDER BY c21.rank ASC, c21.id ASC) AS c21 CROSS JOIN person AS p22 ON p22.id = c21.person_id)))
     FROM
      (SELECT c19.label AS label, c19.job_id AS job_id, c19.film_id AS film_id
       FROM credit AS c19
       WHERE c19.film_id = f1.id AND c19.kind = 'CREW' GROUP BY c19.film_id, c19.job_id, c19.label ORDER BY min(c19.rank) ASC, c19.job_id ASC, c19.label ASC NULLS LAST) AS c19), 'nominations', json_object('nodes',
    (SELECT json_group_array(json_object('label', n24.label, 'outcome', n24.outcome, 'edition', json_object('year', a25.year, 'event', json_object('name', a26.name))))
     FROM
      (SELECT n24.label AS label, n24.outcome AS outcome, n24.edition_id AS edition_id
       FROM nomination AS n24
       WHERE n24.id IN
        (SELECT n27.nomination_id
         FROM nomination_film AS n27
         WHERE n27.film_id = f1.id) ORDER BY n24.year ASC, n24.position ASC, n24.id ASC LIMIT 20) AS n24 CROSS JOIN award_edition AS a25 ON a25.id = n24.edition_id CROSS JOIN award_event AS a26 ON a26.id = a25.event_id)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f28.id
     FROM film AS f28
     WHERE f28.slug = ?),
    (SELECT f29.film_id
     FROM former_film AS f29
     WHERE f29.slug = ?)))))
-- 1: 'de-rouille-et-d-os'
-- 2: 'de-rouille-et-d-os'
