WITH cut1 AS

  (SELECT c11.id AS "key", CASE WHEN (c11.kind = 'CAST') THEN json_object('__typename', 'CastCredit', 'job',
    (SELECT json_object('name', j12.name)
     FROM job AS j12
     WHERE j12.id = c11.job_id), 'isUncredited', json(CASE c11.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)) WHEN (c11.kind = 'CREW') THEN json_object('__typename', 'CrewCredit', 'job',
    (SELECT json_object('name', j13.name)
     FROM job AS j13
     WHERE j13.id = c11.job_id), 'isUncredited', json(CASE c11.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)) ELSE NULL END AS value
   FROM credit AS c11)
 SELECT json_object('data', json_object('peopleBy',
  (SELECT json_group_array(
    (SELECT json_object('id', 'person_' || p1.id, 'slug', p1.slug, 'name', p1.name, 'filmography', json_object('nodes',
      (SELECT json_group_array(json_object('title', f8.title, 'year', f8.year))
       FROM
        (SELECT c7.film_id AS film_id
         FROM credit AS c7
         WHERE c7.person_id = p1.id GROUP BY c7.person_id, c7.film_id ORDER BY min(c7.film_year) DESC NULLS LAST, c7.film_id DESC LIMIT 20) AS c7 CROSS JOIN film AS f8 ON f8.id = c7.film_id), 'edges',
      (SELECT json_group_array(json_object('credits',
        (SELECT json_group_array(json(
          (SELECT cut1.value
           FROM cut1
           WHERE cut1.key = c10.id)))
         FROM
          (SELECT c10.id AS id
           FROM credit AS c10
           WHERE c10.person_id = c9.person_id AND c10.film_id = c9.film_id ORDER BY c10.kind ASC, c10.rank ASC, c10.id ASC) AS c10)))
       FROM
        (SELECT c9.person_id AS person_id, c9.film_id AS film_id
         FROM credit AS c9
         WHERE c9.person_id = p1.id GROUP BY c9.person_id, c9.film_id ORDER BY min(c9.film_year) DESC NULLS LAST, c9.film_id DESC LIMIT 20) AS c9)))
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
