SELECT format('{"data":%s}', format('{"dataset":%s,"node":%s}', coalesce(
  (SELECT format('{"sources":%s}',
    (SELECT format('[%s]', string_agg(format('{"kind":%s,"publisher":%s,"licence":%s,"attribution":%s,"count":%s,"members":%s}', to_json(s2.kind), coalesce(CAST(to_json(s2.publisher) AS TEXT), 'null'), coalesce(CAST(to_json(s2.licence) AS TEXT), 'null'), coalesce(CAST(to_json(s2.attribution) AS TEXT), 'null'), s2.size, format('{"totalCount":%s,"edges":%s,"nodes":%s,"pageInfo":%s}',
      (SELECT count(*)
       FROM source AS s4
       WHERE s4.kind = s2.kind AND s4.publisher IS NOT DISTINCT FROM s2.publisher AND s4.licence IS NOT DISTINCT FROM s2.licence AND s4.attribution IS NOT DISTINCT FROM s2.attribution),
      (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || s5.cursor || '"', format('{"id":%s,"name":%s,"url":%s,"importedAt":%s}', '"' || 'source_' || s5.id || '"', to_json(s5.name), coalesce(CAST(to_json(s5.url) AS TEXT), 'null'), to_json(to_char(timezone('UTC', s5.imported_at), 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))), ','))
       FROM
        (SELECT s5.id AS id, s5.name AS name, s5.url AS url, s5.imported_at AS imported_at, upper(encode(convert_to(format('["f4fff4ad",%s,%s]', to_json(s5.name), s5.id), 'UTF8'), 'hex')) AS cursor
         FROM source AS s5
         WHERE s5.kind = s2.kind AND s5.publisher IS NOT DISTINCT FROM s2.publisher AND s5.licence IS NOT DISTINCT FROM s2.licence AND s5.attribution IS NOT DISTINCT FROM s2.attribution ORDER BY s5.name ASC, s5.id ASC
          LIMIT CAST($1 AS BIGINT)) AS s5),
      (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(s6.name)), ','))
       FROM
        (SELECT s6.name AS name
         FROM source AS s6
         WHERE s6.kind = s2.kind AND s6.publisher IS NOT DISTINCT FROM s2.publisher AND s6.licence IS NOT DISTINCT FROM s2.licence AND s6.attribution IS NOT DISTINCT FROM s2.attribution ORDER BY s6.name ASC, s6.id ASC
          LIMIT CAST($2 AS BIGINT)) AS s6), format('{"hasNextPage":%s}', CAST(EXISTS
      (SELECT 1
       FROM source AS s7
       WHERE s7.kind = s2.kind AND s7.publisher IS NOT DISTINCT FROM s2.publisher AND s7.licence IS NOT DISTINCT FROM s2.licence AND s7.attribution IS NOT DISTINCT FROM s2.attribution
        LIMIT 1 OFFSET CAST($3 AS BIGINT)) AS TEXT)))), ','))
     FROM
      (SELECT s2.kind AS kind, s2.publisher AS publisher, s2.licence AS licence, s2.attribution AS attribution, count(*) AS size
       FROM source AS s2 GROUP BY s2.kind, s2.publisher, s2.licence, s2.attribution ORDER BY s2.kind ASC, s2.publisher ASC NULLS LAST, s2.licence ASC NULLS LAST, s2.attribution ASC NULLS LAST) AS s2))
   FROM dataset AS d1), 'null'),
  (SELECT CASE WHEN ((each4.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c8
     WHERE c8.id = CAST(each4.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each4.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f9
     WHERE f9.id = coalesce(
      (SELECT f10.film_id
       FROM former_film AS f10
       WHERE f10.former_id = CAST(each4.value #>> '{1}' AS BIGINT)), CAST(each4.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each4.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{}')
     FROM country AS c11
     WHERE c11.code = (each4.value #>> '{1}')), 'null') WHEN ((each4.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g12
     WHERE g12.id = CAST(each4.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each4.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p13
     WHERE p13.id = coalesce(
      (SELECT f14.person_id
       FROM former_person AS f14
       WHERE f14.former_id = CAST(each4.value #>> '{1}' AS BIGINT)), CAST(each4.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each4.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n15
     WHERE n15.id = CAST(each4.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each4.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a16
     WHERE a16.id = CAST(each4.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each4.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{}')
     FROM award_edition AS a17
     WHERE a17.id = CAST(each4.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each4.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{}')
     FROM award_category AS a18
     WHERE a18.id = CAST(each4.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each4.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{"kind":%s,"name":%s,"importedAt":%s}', to_json(s19.kind), to_json(s19.name), to_json(to_char(timezone('UTC', s19.imported_at), 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
     FROM source AS s19
     WHERE s19.id = CAST(each4.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each4.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c20
     WHERE c20.id = CAST(each4.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each4.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j21
     WHERE j21.id = CAST(each4.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each4.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c22
     WHERE c22.id = CAST(each4.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($4 AS JSON)) AS each4(value))))
-- 1: 2
-- 2: 2
-- 3: 2
-- 4: '[["source",3]]'
