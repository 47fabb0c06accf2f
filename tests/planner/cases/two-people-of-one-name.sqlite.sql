WITH cut1 AS

  (SELECT c12.id AS "key", CASE WHEN (c12.kind = 'CAST') THEN json_object('__typename', 'CastCredit', 'job',
    (SELECT json_object('name', j13.name)
     FROM job AS j13
     WHERE j13.id = c12.job_id), 'isUncredited', json(CASE c12.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)) WHEN (c12.kind = 'CREW') THEN json_object('__typename', 'CrewCredit', 'job',
    (SELECT json_object('name', j14.name)
     FROM job AS j14
     WHERE j14.id = c12.job_id), 'isUncredited', json(CASE c12.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)) ELSE NULL END AS value
   FROM credit AS c12)
 SELECT json_object('data', json_object('peopleBy',
  (SELECT json_group_array(
    (SELECT json_object('id', 'person_' || p1.id, 'slug', p1.slug, 'name', p1.name, 'filmography', json_object('nodes',
      (SELECT json_group_array(
        (SELECT json_object('title', f7.title, 'year', f7.year)
         FROM film AS f7
         WHERE f7.id = c6.film_id))
       FROM
        (SELECT c6.film_id AS film_id
         FROM credit AS c6
         WHERE c6.person_id = p1.id GROUP BY c6.person_id, c6.film_id ORDER BY
          (SELECT f8.year
           FROM film AS f8
           WHERE f8.id = c6.film_id) IS NULL ASC,
          (SELECT f8.year
           FROM film AS f8
           WHERE f8.id = c6.film_id) DESC, c6.film_id DESC LIMIT 20) AS c6), 'edges',
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
         WHERE c9.person_id = p1.id GROUP BY c9.person_id, c9.film_id ORDER BY
          (SELECT f11.year
           FROM film AS f11
           WHERE f11.id = c9.film_id) IS NULL ASC,
          (SELECT f11.year
           FROM film AS f11
           WHERE f11.id = c9.film_id) DESC, c9.film_id DESC LIMIT 20) AS c9)))
     FROM person AS p1
     WHERE p1.id = coalesce(
      (SELECT p2.id
       FROM person AS p2
       WHERE p2.id = json_extract(each1.value, '$.id')),
      (SELECT p2.id
       FROM person AS p2
       WHERE p2.slug = json_extract(each1.value, '$.slug')),
      (SELECT p2.id
       FROM person AS p2
       WHERE p2.id IN
        (SELECT p3.person_id
         FROM person_external_id AS p3
         WHERE p3.authority = json_extract(each1.value, '$.externalId.authority') AND p3.value = json_extract(each1.value, '$.externalId.value'))))))
   FROM json_each(?) AS each1)))
-- 1: '[{"slug":"steve-mcqueen"},{"slug":"steve-mcqueen-2"}]'
