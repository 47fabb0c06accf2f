SELECT format('{"data":%s}', format('{"nodes":%s,"film":%s,"person":%s,"nominations":%s,"dataset":%s}',
  (SELECT format('[%s]', string_agg(CASE WHEN ((each1.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'credit_' || c1.id || '"')
     FROM credit AS c1
     WHERE c1.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{"id":%s,"__typename":%s,"createdAt":%s,"updatedAt":%s,"revision":%s}', '"' || 'film_' || f2.id || '"', '"Film"', to_json(f2.created_at), to_json(f2.updated_at), f2.revision)
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
    (SELECT format('{"id":%s,"__typename":%s,"createdAt":%s,"updatedAt":%s,"revision":%s}', '"' || 'person_' || p6.id || '"', '"Person"', to_json(p6.created_at), to_json(p6.updated_at), p6.revision)
     FROM person AS p6
     WHERE p6.id = coalesce(
      (SELECT f7.person_id
       FROM former_person AS f7
       WHERE f7.former_id = CAST(each1.value #>> '{1}' AS BIGINT)), CAST(each1.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each1.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{"id":%s,"__typename":%s,"createdAt":%s,"updatedAt":%s,"revision":%s}', '"' || 'nomination_' || n8.id || '"', '"Nomination"', to_json(n8.created_at), to_json(n8.updated_at), n8.revision)
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
   FROM json_array_elements(CAST($1 AS JSON)) AS each1(value)), coalesce(
  (SELECT format('{"createdAt":%s,"updatedAt":%s,"revision":%s}', to_json(f16.created_at), to_json(f16.updated_at), f16.revision)
   FROM film AS f16
   WHERE f16.id = coalesce(
    (SELECT f17.id
     FROM film AS f17
     WHERE f17.slug = CAST($2 AS TEXT)),
    (SELECT f18.film_id
     FROM former_film AS f18
     WHERE f18.slug = CAST($2 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"createdAt":%s,"updatedAt":%s,"revision":%s}', to_json(p19.created_at), to_json(p19.updated_at), p19.revision)
   FROM person AS p19
   WHERE p19.id = coalesce(
    (SELECT p20.id
     FROM person AS p20
     WHERE p20.slug = CAST($3 AS TEXT)),
    (SELECT f21.person_id
     FROM former_person AS f21
     WHERE f21.slug = CAST($3 AS TEXT)))), 'null'), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"createdAt":%s,"updatedAt":%s,"revision":%s}', to_json(n23.created_at), to_json(n23.updated_at), n23.revision), ','))
   FROM
    (SELECT n23.created_at AS created_at, n23.updated_at AS updated_at, n23.revision AS revision
     FROM nomination AS n23 ORDER BY n23.year DESC, n23.id DESC
      LIMIT CAST($4 AS BIGINT)) AS n23)), coalesce(
  (SELECT format('{"updatedAt":%s}', to_json(d24.updated_at))
   FROM dataset AS d24), 'null')))
-- 1: '[["film",1],["person",1],["nomination",1],["country","FR"]]'
-- 2: 'hunger'
-- 3: 'leos-carax'
-- 4: 2
