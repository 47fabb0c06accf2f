SELECT format('{"data":%s}', format('{"film":%s,"node":%s}', coalesce(
  (SELECT format('{"citations":%s,"credits":%s,"nominations":%s}',
    (SELECT format('[%s]', string_agg(format('{"field":%s,"line":%s,"quotation":%s,"source":%s}', coalesce(CAST(to_json(c2.field) AS TEXT), 'null'), coalesce(CAST(c2.line AS TEXT), 'null'), coalesce(CAST(to_json(c2.quotation) AS TEXT), 'null'),
      (SELECT format('{"__typename":%s,"id":%s,"kind":%s,"name":%s,"publisher":%s,"url":%s,"licence":%s,"attribution":%s}', '"Source"', '"' || 'source_' || s3.id || '"', to_json(s3.kind), to_json(s3.name), coalesce(CAST(to_json(s3.publisher) AS TEXT), 'null'), coalesce(CAST(to_json(s3.url) AS TEXT), 'null'), coalesce(CAST(to_json(s3.licence) AS TEXT), 'null'), coalesce(CAST(to_json(s3.attribution) AS TEXT), 'null'))
       FROM source AS s3
       WHERE s3.id = c2.source_id)), ','))
     FROM
      (SELECT c2.field AS field, c2.line AS line, c2.quotation AS quotation, c2.source_id AS source_id
       FROM citation AS c2
       WHERE c2.film_id = f1.id ORDER BY c2.source_id ASC, c2.line ASC NULLS LAST, c2.id ASC) AS c2), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"person":%s,"citations":%s}',
      (SELECT format('{"name":%s}', to_json(p6.name))
       FROM person AS p6
       WHERE p6.id = c5.person_id),
      (SELECT format('[%s]', string_agg(format('{"field":%s,"line":%s,"quotation":%s,"source":%s}', coalesce(CAST(to_json(c7.field) AS TEXT), 'null'), coalesce(CAST(c7.line AS TEXT), 'null'), coalesce(CAST(to_json(c7.quotation) AS TEXT), 'null'),
        (SELECT format('{"name":%s}', to_json(s8.name))
         FROM source AS s8
         WHERE s8.id = c7.source_id)), ','))
       FROM
        (SELECT c7.field AS field, c7.line AS line, c7.quotation AS quotation, c7.source_id AS source_id
         FROM citation AS c7
         WHERE c7.credit_id = c5.id ORDER BY c7.source_id ASC, c7.line ASC NULLS LAST, c7.id ASC) AS c7)), ','))
     FROM
      (SELECT c5.person_id AS person_id, c5.id AS id
       FROM credit AS c5
       WHERE c5.film_id = f1.id ORDER BY c5.kind ASC, c5.rank ASC, c5.id ASC
        LIMIT CAST($1 AS BIGINT)) AS c5)), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"label":%s,"citations":%s}', to_json(n10.label),
      (SELECT format('[%s]', string_agg(format('{"line":%s,"quotation":%s,"source":%s}', coalesce(CAST(c11.line AS TEXT), 'null'), coalesce(CAST(to_json(c11.quotation) AS TEXT), 'null'),
        (SELECT format('{"name":%s}', to_json(s12.name))
         FROM source AS s12
         WHERE s12.id = c11.source_id)), ','))
       FROM
        (SELECT c11.line AS line, c11.quotation AS quotation, c11.source_id AS source_id
         FROM citation AS c11
         WHERE c11.nomination_id = n10.id ORDER BY c11.source_id ASC, c11.line ASC NULLS LAST, c11.id ASC) AS c11)), ','))
     FROM
      (SELECT n10.label AS label, n10.id AS id
       FROM nomination AS n10
       WHERE n10.id IN
        (SELECT n13.nomination_id
         FROM nomination_film AS n13
         WHERE n13.film_id = f1.id) ORDER BY n10.year ASC, n10.position ASC, n10.id ASC
        LIMIT 20) AS n10)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f14.id
     FROM film AS f14
     WHERE f14.slug = CAST($2 AS TEXT)),
    (SELECT f15.film_id
     FROM former_film AS f15
     WHERE f15.slug = CAST($2 AS TEXT)))), 'null'),
  (SELECT CASE WHEN ((each3.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'credit_' || c16.id || '"')
     FROM credit AS c16
     WHERE c16.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'film_' || f17.id || '"')
     FROM film AS f17
     WHERE f17.id = coalesce(
      (SELECT f18.film_id
       FROM former_film AS f18
       WHERE f18.former_id = CAST(each3.value #>> '{1}' AS BIGINT)), CAST(each3.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each3.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{"id":%s}', to_json('country_' || c19.code))
     FROM country AS c19
     WHERE c19.code = (each3.value #>> '{1}')), 'null') WHEN ((each3.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'genre_' || g20.id || '"')
     FROM genre AS g20
     WHERE g20.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'person_' || p21.id || '"')
     FROM person AS p21
     WHERE p21.id = coalesce(
      (SELECT f22.person_id
       FROM former_person AS f22
       WHERE f22.former_id = CAST(each3.value #>> '{1}' AS BIGINT)), CAST(each3.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each3.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'nomination_' || n23.id || '"')
     FROM nomination AS n23
     WHERE n23.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'event_' || a24.id || '"')
     FROM award_event AS a24
     WHERE a24.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'edition_' || a25.id || '"')
     FROM award_edition AS a25
     WHERE a25.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'category_' || a26.id || '"')
     FROM award_category AS a26
     WHERE a26.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{"id":%s,"name":%s,"url":%s}', '"' || 'source_' || s27.id || '"', to_json(s27.name), coalesce(CAST(to_json(s27.url) AS TEXT), 'null'))
     FROM source AS s27
     WHERE s27.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'character_' || c28.id || '"')
     FROM character AS c28
     WHERE c28.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'job_' || j29.id || '"')
     FROM job AS j29
     WHERE j29.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'change_' || c30.id || '"')
     FROM change AS c30
     WHERE c30.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($3 AS JSON)) AS each3(value))))
-- 1: 3
-- 2: 'de-rouille-et-d-os'
-- 3: '[["source",1]]'
