SELECT format('{"data":%s}', format('{"nothing":%s,"filmsBy":%s}',
  (SELECT format('[%s]', string_agg(CASE WHEN ((each1.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'credit_' || c1.id || '"')
     FROM credit AS c1
     WHERE c1.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'film_' || f2.id || '"')
     FROM film AS f2
     WHERE f2.id = coalesce(
      (SELECT f3.film_id
       FROM former_film AS f3
       WHERE f3.former_id = CAST(each1.value #>> '{1}' AS BIGINT)), CAST(each1.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each1.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{"id":%s}', to_json('country_' || c4.code))
     FROM country AS c4
     WHERE c4.code = (each1.value #>> '{1}')), 'null') WHEN ((each1.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'genre_' || g5.id || '"')
     FROM genre AS g5
     WHERE g5.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'person_' || p6.id || '"')
     FROM person AS p6
     WHERE p6.id = coalesce(
      (SELECT f7.person_id
       FROM former_person AS f7
       WHERE f7.former_id = CAST(each1.value #>> '{1}' AS BIGINT)), CAST(each1.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each1.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'nomination_' || n8.id || '"')
     FROM nomination AS n8
     WHERE n8.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'event_' || a9.id || '"')
     FROM award_event AS a9
     WHERE a9.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'edition_' || a10.id || '"')
     FROM award_edition AS a10
     WHERE a10.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'category_' || a11.id || '"')
     FROM award_category AS a11
     WHERE a11.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'source_' || s12.id || '"')
     FROM source AS s12
     WHERE s12.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'character_' || c13.id || '"')
     FROM character AS c13
     WHERE c13.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'job_' || j14.id || '"')
     FROM job AS j14
     WHERE j14.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'change_' || c15.id || '"')
     FROM change AS c15
     WHERE c15.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END, ','))
   FROM json_array_elements(CAST($1 AS JSON)) AS each1(value)),
  (SELECT format('[%s]', string_agg(coalesce(
    (SELECT format('{"crew":%s}', format('{"nodes":%s}',
      (SELECT format('[%s]', string_agg(format('{"person":%s,"creditedAs":%s,"note":%s,"isUncredited":%s,"certainty":%s,"position":%s,"label":%s,"job":%s}',
        (SELECT format('{"name":%s}', to_json(p23.name))
         FROM person AS p23
         WHERE p23.id = c22.person_id), coalesce(CAST(to_json(c22.credited_as) AS TEXT), 'null'), coalesce(CAST(to_json(c22.note) AS TEXT), 'null'), CAST(c22.is_uncredited AS TEXT), '"' || c22.certainty || '"', coalesce(CAST(c22.position AS TEXT), 'null'), coalesce(CAST(to_json(c22.label) AS TEXT), 'null'),
        (SELECT format('{"name":%s}', to_json(j24.name))
         FROM job AS j24
         WHERE j24.id = c22.job_id)), ','))
       FROM
        (SELECT c22.person_id AS person_id, c22.credited_as AS credited_as, c22.note AS note, c22.is_uncredited AS is_uncredited, c22.certainty AS certainty, c22.position AS position, c22.label AS label, c22.job_id AS job_id
         FROM credit AS c22
         WHERE c22.film_id = f16.id AND c22.kind = 'CREW' ORDER BY c22.rank ASC, c22.id ASC
          LIMIT 20) AS c22)))
     FROM film AS f16
     WHERE f16.id = coalesce(
      (SELECT f17.id
       FROM film AS f17
       WHERE f17.id = CAST(each2.value #>> '{id}' AS BIGINT)),
      (SELECT f18.film_id
       FROM former_film AS f18
       WHERE f18.former_id = CAST(each2.value #>> '{id}' AS BIGINT)),
      (SELECT f17.id
       FROM film AS f17
       WHERE f17.slug = (each2.value #>> '{slug}')),
      (SELECT f19.film_id
       FROM former_film AS f19
       WHERE f19.slug = (each2.value #>> '{slug}')),
      (SELECT f17.id
       FROM film AS f17
       WHERE f17.id IN
        (SELECT f20.film_id
         FROM film_external_id AS f20
         WHERE f20.authority = (each2.value #>> '{externalId,authority}') AND f20.value = (each2.value #>> '{externalId,value}'))))), 'null'), ','))
   FROM json_array_elements(CAST($2 AS JSON)) AS each2(value))))
-- 1: '[]'
-- 2: '[{"slug":"stalker"},{"slug":"persepolis"},{"slug":"the-great-escape"},{"slug":"citizen-kane"}]'
