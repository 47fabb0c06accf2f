WITH cut1 AS

  (SELECT c11.id AS key, CASE WHEN (c11.kind = 'CAST') THEN format('{"__typename":%s,"job":%s,"isUncredited":%s}', '"CastCredit"',
    (SELECT format('{"name":%s}', to_json(j12.name))
     FROM job AS j12
     WHERE j12.id = c11.job_id), CAST(c11.is_uncredited AS TEXT)) WHEN (c11.kind = 'CREW') THEN format('{"__typename":%s,"job":%s,"isUncredited":%s}', '"CrewCredit"',
    (SELECT format('{"name":%s}', to_json(j13.name))
     FROM job AS j13
     WHERE j13.id = c11.job_id), CAST(c11.is_uncredited AS TEXT)) ELSE 'null' END AS value
   FROM credit AS c11)
 SELECT format('{"data":%s}', format('{"peopleBy":%s}',
  (SELECT format('[%s]', string_agg(coalesce(
    (SELECT format('{"id":%s,"slug":%s,"name":%s,"filmography":%s}', '"' || 'person_' || p1.id || '"', to_json(p1.slug), to_json(p1.name), format('{"nodes":%s,"edges":%s}',
      (SELECT format('[%s]', string_agg(
        (SELECT format('{"title":%s,"year":%s}', to_json(f8.title), coalesce(CAST(f8.year AS TEXT), 'null'))
         FROM film AS f8
         WHERE f8.id = c7.film_id), ','))
       FROM
        (SELECT c7.film_id AS film_id
         FROM credit AS c7
         WHERE c7.person_id = p1.id GROUP BY c7.person_id, c7.film_id ORDER BY min(c7.film_year) DESC NULLS LAST, c7.film_id DESC
          LIMIT 20) AS c7),
      (SELECT format('[%s]', string_agg(format('{"credits":%s}',
        (SELECT format('[%s]', string_agg(coalesce(
          (SELECT cut1.value
           FROM cut1
           WHERE cut1.key = c10.id), 'null'), ','))
         FROM
          (SELECT c10.id AS id
           FROM credit AS c10
           WHERE c10.person_id = c9.person_id AND c10.film_id = c9.film_id ORDER BY c10.kind ASC, c10.rank ASC, c10.id ASC) AS c10)), ','))
       FROM
        (SELECT c9.person_id AS person_id, c9.film_id AS film_id
         FROM credit AS c9
         WHERE c9.person_id = p1.id GROUP BY c9.person_id, c9.film_id ORDER BY min(c9.film_year) DESC NULLS LAST, c9.film_id DESC
          LIMIT 20) AS c9)))
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
