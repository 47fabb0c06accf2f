WITH cut1 AS

  (SELECT c14.id AS key, CASE WHEN (c14.kind = 'CAST') THEN format('{"__typename":%s,"job":%s,"isUncredited":%s}', '"CastCredit"',
    (SELECT format('{"name":%s}', to_json(j15.name))
     FROM job AS j15
     WHERE j15.id = c14.job_id), CAST(c14.is_uncredited AS TEXT)) WHEN (c14.kind = 'CREW') THEN format('{"__typename":%s,"job":%s,"isUncredited":%s}', '"CrewCredit"',
    (SELECT format('{"name":%s}', to_json(j16.name))
     FROM job AS j16
     WHERE j16.id = c14.job_id), CAST(c14.is_uncredited AS TEXT)) ELSE 'null' END AS value
   FROM credit AS c14)
 SELECT format('{"data":%s}', format('{"peopleBy":%s}',
  (SELECT format('[%s]', string_agg(coalesce(
    (SELECT format('{"id":%s,"slug":%s,"name":%s,"filmography":%s}', '"' || 'person_' || p1.id || '"', to_json(p1.slug), to_json(p1.name), format('{"nodes":%s,"edges":%s}',
      (SELECT format('[%s]', string_agg(
        (SELECT format('{"title":%s,"year":%s}', to_json(f9.title), coalesce(CAST(f9.year AS TEXT), 'null'))
         FROM film AS f9
         WHERE f9.id = c8.film_id), ','))
       FROM
        (SELECT c8.film_id AS film_id
         FROM credit AS c8
         WHERE c8.person_id = p1.id GROUP BY c8.person_id, c8.film_id ORDER BY
          (SELECT f10.year
           FROM film AS f10
           WHERE f10.id = c8.film_id) DESC NULLS LAST, c8.film_id DESC
          LIMIT 20) AS c8),
      (SELECT format('[%s]', string_agg(format('{"credits":%s}',
        (SELECT format('[%s]', string_agg(coalesce(
          (SELECT cut1.value
           FROM cut1
           WHERE cut1.key = c12.id), 'null'), ','))
         FROM
          (SELECT c12.id AS id
           FROM credit AS c12
           WHERE c12.person_id = c11.person_id AND c12.film_id = c11.film_id ORDER BY c12.kind ASC, c12.rank ASC, c12.id ASC) AS c12)), ','))
       FROM
        (SELECT c11.person_id AS person_id, c11.film_id AS film_id
         FROM credit AS c11
         WHERE c11.person_id = p1.id GROUP BY c11.person_id, c11.film_id ORDER BY
          (SELECT f13.year
           FROM film AS f13
           WHERE f13.id = c11.film_id) DESC NULLS LAST, c11.film_id DESC
          LIMIT 20) AS c11)))
     FROM person AS p1
     WHERE p1.id = coalesce(
      (SELECT p2.id
       FROM person AS p2
       WHERE p2.id = CAST(each1.value #>> '{id}' AS BIGINT)),
      (SELECT f3.person_id
       FROM former_person AS f3
       WHERE f3.former_id = CAST(each1.value #>> '{id}' AS BIGINT)),
      (SELECT p2.id
       FROM person AS p2
       WHERE p2.slug = (each1.value #>> '{slug}')),
      (SELECT f4.person_id
       FROM former_person AS f4
       WHERE f4.slug = (each1.value #>> '{slug}')),
      (SELECT p2.id
       FROM person AS p2
       WHERE p2.id IN
        (SELECT p5.person_id
         FROM person_external_id AS p5
         WHERE p5.authority = (each1.value #>> '{externalId,authority}') AND p5.value = (each1.value #>> '{externalId,value}'))))), 'null'), ','))
   FROM json_array_elements(CAST($1 AS JSON)) AS each1(value))))
-- 1: '[{"slug":"steve-mcqueen"},{"slug":"steve-mcqueen-2"}]'
