SELECT format('{"data":%s}', format('{"film":%s,"nodes":%s}', coalesce(
  (SELECT format('{"credits":%s}', format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(CASE WHEN (c3.kind = 'CAST') THEN format('{"__typename":%s,"billing":%s,"roles":%s,"kind":%s,"id":%s}', '"CastCredit"', coalesce(CAST(c3.billing AS TEXT), 'null'),
      (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(r4.name)), ','))
       FROM
        (SELECT r4.name AS name
         FROM role AS r4
         WHERE r4.credit_id = c3.id ORDER BY r4.position ASC, r4.id ASC) AS r4), '"' || c3.kind || '"', '"' || 'credit_' || c3.id || '"') WHEN (c3.kind = 'CREW') THEN format('{"__typename":%s,"label":%s,"job":%s,"kind":%s,"id":%s}', '"CrewCredit"', coalesce(CAST(to_json(c3.label) AS TEXT), 'null'),
      (SELECT format('{"name":%s}', to_json(j5.name))
       FROM job AS j5
       WHERE j5.id = c3.job_id), '"' || c3.kind || '"', '"' || 'credit_' || c3.id || '"') ELSE 'null' END, ','))
     FROM
      (SELECT c3.kind AS kind, c3.billing AS billing, c3.id AS id, c3.label AS label, c3.job_id AS job_id
       FROM credit AS c3
       WHERE c3.film_id = f1.id ORDER BY c3.kind ASC, c3.rank ASC, c3.id ASC
        LIMIT CAST($1 AS BIGINT)) AS c3)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f6.id
     FROM film AS f6
     WHERE f6.slug = CAST($2 AS TEXT)),
    (SELECT f7.film_id
     FROM former_film AS f7
     WHERE f7.slug = CAST($2 AS TEXT)))), 'null'),
  (SELECT format('[%s]', string_agg(CASE WHEN ((each3.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT CASE WHEN (c8.kind = 'CAST') THEN format('{"id":%s,"person":%s,"billing":%s}', '"' || 'credit_' || c8.id || '"',
      (SELECT format('{"name":%s}', to_json(p9.name))
       FROM person AS p9
       WHERE p9.id = c8.person_id), coalesce(CAST(c8.billing AS TEXT), 'null')) WHEN (c8.kind = 'CREW') THEN format('{"id":%s,"person":%s}', '"' || 'credit_' || c8.id || '"',
      (SELECT format('{"name":%s}', to_json(p10.name))
       FROM person AS p10
       WHERE p10.id = c8.person_id)) ELSE 'null' END
     FROM credit AS c8
     WHERE c8.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{"id":%s,"title":%s}', '"' || 'film_' || f11.id || '"', to_json(f11.title))
     FROM film AS f11
     WHERE f11.id = coalesce(
      (SELECT f12.film_id
       FROM former_film AS f12
       WHERE f12.former_id = CAST(each3.value #>> '{1}' AS BIGINT)), CAST(each3.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each3.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{"id":%s}', to_json('country_' || c13.code))
     FROM country AS c13
     WHERE c13.code = (each3.value #>> '{1}')), 'null') WHEN ((each3.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'genre_' || g14.id || '"')
     FROM genre AS g14
     WHERE g14.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'person_' || p15.id || '"')
     FROM person AS p15
     WHERE p15.id = coalesce(
      (SELECT f16.person_id
       FROM former_person AS f16
       WHERE f16.former_id = CAST(each3.value #>> '{1}' AS BIGINT)), CAST(each3.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each3.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'nomination_' || n17.id || '"')
     FROM nomination AS n17
     WHERE n17.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'event_' || a18.id || '"')
     FROM award_event AS a18
     WHERE a18.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'edition_' || a19.id || '"')
     FROM award_edition AS a19
     WHERE a19.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'category_' || a20.id || '"')
     FROM award_category AS a20
     WHERE a20.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'source_' || s21.id || '"')
     FROM source AS s21
     WHERE s21.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'character_' || c22.id || '"')
     FROM character AS c22
     WHERE c22.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'job_' || j23.id || '"')
     FROM job AS j23
     WHERE j23.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'change_' || c24.id || '"')
     FROM change AS c24
     WHERE c24.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END, ','))
   FROM json_array_elements(CAST($3 AS JSON)) AS each3(value))))
-- 1: 9
-- 2: 'de-rouille-et-d-os'
-- 3: '[["credit",1],["credit",60],["film",1],["job",2]]'
