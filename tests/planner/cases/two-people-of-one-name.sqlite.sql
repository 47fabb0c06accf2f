WITH cut1 AS

  (SELECT c14.id AS "key", CASE WHEN (c14.kind = 'CAST') THEN json_object('__typename', 'CastCredit', 'job',
    (SELECT json_object('name', j15.name)
     FROM job AS j15
     WHERE j15.id = c14.job_id), 'isUncredited', json(CASE c14.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)) WHEN (c14.kind = 'CREW') THEN json_object('__typename', 'CrewCredit', 'job',
    (SELECT json_object('name', j16.name)
     FROM job AS j16
     WHERE j16.id = c14.job_id), 'isUncredited', json(CASE c14.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)) ELSE NULL END AS value
   FROM credit AS c14)
 SELECT json_object('data', json_object('peopleBy',
  (SELECT json_group_array(
    (SELECT json_object('id', 'person_' || p1.id, 'slug', p1.slug, 'name', p1.name, 'filmography', json_object('nodes',
      (SELECT json_group_array(json_object('title', f9.title, 'year', f9.year))
       FROM
        (SELECT c8.film_id AS film_id
         FROM credit AS c8
         WHERE c8.person_id = p1.id GROUP BY c8.person_id, c8.film_id ORDER BY
          (SELECT f10.year
           FROM film AS f10
           WHERE f10.id = c8.film_id) DESC NULLS LAST, c8.film_id DESC LIMIT 20) AS c8 CROSS JOIN film AS f9 ON f9.id = c8.film_id), 'edges',
      (SELECT json_group_array(json_object('credits',
        (SELECT json_group_array(json(
          (SELECT cut1.value
           FROM cut1
           WHERE cut1.key = c12.id)))
         FROM
          (SELECT c12.id AS id
           FROM credit AS c12
           WHERE c12.person_id = c11.person_id AND c12.film_id = c11.film_id ORDER BY c12.kind ASC, c12.rank ASC, c12.id ASC) AS c12)))
       FROM
        (SELECT c11.person_id AS person_id, c11.film_id AS film_id
         FROM credit AS c11
         WHERE c11.person_id = p1.id GROUP BY c11.person_id, c11.film_id ORDER BY
          (SELECT f13.year
           FROM film AS f13
           WHERE f13.id = c11.film_id) DESC NULLS LAST, c11.film_id DESC LIMIT 20) AS c11)))
     FROM person AS p1
     WHERE p1.id = coalesce(
      (SELECT p2.id
       FROM person AS p2
       WHERE p2.id = json_extract(each1.value, '$.id')),
      (SELECT f3.person_id
       FROM former_person AS f3
       WHERE f3.former_id = json_extract(each1.value, '$.id')),
      (SELECT p2.id
       FROM person AS p2
       WHERE p2.slug = json_extract(each1.value, '$.slug')),
      (SELECT f4.person_id
       FROM former_person AS f4
       WHERE f4.slug = json_extract(each1.value, '$.slug')),
      (SELECT p2.id
       FROM person AS p2
       WHERE p2.id IN
        (SELECT p5.person_id
         FROM person_external_id AS p5
         WHERE p5.authority = json_extract(each1.value, '$.externalId.authority') AND p5.value = json_extract(each1.value, '$.externalId.value'))))))
   FROM json_each(?) AS each1)))
-- 1: '[{"slug":"steve-mcqueen"},{"slug":"steve-mcqueen-2"}]'
