SELECT format('{"data":%s}', format('{"changes":%s,"later":%s,"node":%s}', format('{"totalCount":%s,"edges":%s,"nodes":%s,"pageInfo":%s}',
  (SELECT count(*)
   FROM change AS c2),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || c3.cursor || '"', format('{"id":%s}', '"' || 'change_' || c3.id || '"')), ','))
   FROM
    (SELECT c3.id AS id, upper(encode(convert_to(format('["4057fe20",%s]', c3.id), 'UTF8'), 'hex')) AS cursor
     FROM change AS c3 ORDER BY c3.id ASC
      LIMIT CAST($1 AS BIGINT)) AS c3),
  (SELECT format('[%s]', string_agg(format('{"__typename":%s,"id":%s,"action":%s,"subject":%s,"subjectId":%s,"fields":%s,"occurredAt":%s,"node":%s,"mergedInto":%s}', '"Change"', '"' || 'change_' || c4.id || '"', '"' || c4.action || '"', '"' || c4.subject || '"', coalesce(CAST(to_json(CASE c4.subject WHEN 'FILM' THEN 'film_' WHEN 'PERSON' THEN 'person_' WHEN 'CREDIT' THEN 'credit_' WHEN 'NOMINATION' THEN 'nomination_' WHEN 'CHARACTER' THEN 'character_' END || c4.subject_id) AS TEXT), 'null'), coalesce(CASE WHEN (c4.fields IS NOT NULL) THEN CAST(array_to_json(array(
    (SELECT json_array_elements(CAST(c4.fields AS JSON))))) AS TEXT) END, 'null'), to_json(c4.occurred_at), CASE WHEN (c4.subject = 'CREDIT') THEN coalesce(
    (SELECT CASE WHEN (c5.kind = 'CAST') THEN format('{"__typename":%s,"id":%s,"person":%s}', '"CastCredit"', '"' || 'credit_' || c5.id || '"',
      (SELECT format('{"name":%s}', to_json(p6.name))
       FROM person AS p6
       WHERE p6.id = c5.person_id)) WHEN (c5.kind = 'CREW') THEN format('{"__typename":%s,"id":%s,"person":%s}', '"CrewCredit"', '"' || 'credit_' || c5.id || '"',
      (SELECT format('{"name":%s}', to_json(p7.name))
       FROM person AS p7
       WHERE p7.id = c5.person_id)) ELSE 'null' END
     FROM credit AS c5
     WHERE c5.id = c4.subject_id), 'null') WHEN (c4.subject = 'FILM') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s,"title":%s}', '"Film"', '"' || 'film_' || f8.id || '"', to_json(f8.title))
     FROM film AS f8
     WHERE f8.id = c4.subject_id), 'null') WHEN (c4.subject = 'PERSON') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s}', '"Person"', '"' || 'person_' || p9.id || '"')
     FROM person AS p9
     WHERE p9.id = c4.subject_id), 'null') WHEN (c4.subject = 'NOMINATION') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s}', '"Nomination"', '"' || 'nomination_' || n10.id || '"')
     FROM nomination AS n10
     WHERE n10.id = c4.subject_id), 'null') WHEN (c4.subject = 'CHARACTER') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s}', '"Character"', '"' || 'character_' || c11.id || '"')
     FROM character AS c11
     WHERE c11.id = c4.subject_id), 'null') ELSE 'null' END, CASE WHEN (c4.subject = 'CREDIT') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'credit_' || c12.id || '"')
     FROM credit AS c12
     WHERE c12.id = c4.merged_into_id), 'null') WHEN (c4.subject = 'FILM') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'film_' || f13.id || '"')
     FROM film AS f13
     WHERE f13.id = c4.merged_into_id), 'null') WHEN (c4.subject = 'PERSON') THEN coalesce(
    (SELECT format('{"id":%s,"name":%s}', '"' || 'person_' || p14.id || '"', to_json(p14.name))
     FROM person AS p14
     WHERE p14.id = c4.merged_into_id), 'null') WHEN (c4.subject = 'NOMINATION') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'nomination_' || n15.id || '"')
     FROM nomination AS n15
     WHERE n15.id = c4.merged_into_id), 'null') WHEN (c4.subject = 'CHARACTER') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'character_' || c16.id || '"')
     FROM character AS c16
     WHERE c16.id = c4.merged_into_id), 'null') ELSE 'null' END), ','))
   FROM
    (SELECT c4.id AS id, c4.action AS action, c4.subject AS subject, c4.subject_id AS subject_id, c4.fields AS fields, c4.occurred_at AS occurred_at, c4.merged_into_id AS merged_into_id
     FROM change AS c4 ORDER BY c4.id ASC
      LIMIT CAST($2 AS BIGINT)) AS c4), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM change AS c17
    LIMIT 1 OFFSET CAST($3 AS BIGINT)) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
  (SELECT c19.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["4057fe20",%s]', c19.id), 'UTF8'), 'hex')) AS cursor
     FROM change AS c19 ORDER BY c19.id ASC
      LIMIT CAST($4 AS BIGINT)) AS c19
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT c20.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["4057fe20",%s]', c20.id), 'UTF8'), 'hex')) AS cursor, c20.id AS key0
     FROM change AS c20 ORDER BY c20.id ASC
      LIMIT CAST($5 AS BIGINT)) AS c20 ORDER BY key0 DESC
    LIMIT 1) || '"', 'null'))), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"action":%s,"subjectId":%s,"node":%s}', '"' || c22.action || '"', coalesce(CAST(to_json(CASE c22.subject WHEN 'FILM' THEN 'film_' WHEN 'PERSON' THEN 'person_' WHEN 'CREDIT' THEN 'credit_' WHEN 'NOMINATION' THEN 'nomination_' WHEN 'CHARACTER' THEN 'character_' END || c22.subject_id) AS TEXT), 'null'), CASE WHEN (c22.subject = 'CREDIT') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'credit_' || c23.id || '"')
     FROM credit AS c23
     WHERE c23.id = c22.subject_id), 'null') WHEN (c22.subject = 'FILM') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'film_' || f24.id || '"')
     FROM film AS f24
     WHERE f24.id = c22.subject_id), 'null') WHEN (c22.subject = 'PERSON') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'person_' || p25.id || '"')
     FROM person AS p25
     WHERE p25.id = c22.subject_id), 'null') WHEN (c22.subject = 'NOMINATION') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'nomination_' || n26.id || '"')
     FROM nomination AS n26
     WHERE n26.id = c22.subject_id), 'null') WHEN (c22.subject = 'CHARACTER') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'character_' || c27.id || '"')
     FROM character AS c27
     WHERE c27.id = c22.subject_id), 'null') ELSE 'null' END), ','))
   FROM
    (SELECT c22.action AS action, c22.subject AS subject, c22.subject_id AS subject_id
     FROM change AS c22
     WHERE c22.id >=
      (SELECT c28.id
       FROM change AS c28
       WHERE c28.occurred_at >= CAST($6 AS TEXT) ORDER BY c28.occurred_at, c28.id
        LIMIT 1) AND c22.subject = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($7 AS JSON)) AS each(value)))) ORDER BY c22.id ASC
      LIMIT 20) AS c22)),
  (SELECT CASE WHEN ((each8.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c29
     WHERE c29.id = CAST(each8.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each8.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f30
     WHERE f30.id = coalesce(
      (SELECT f31.film_id
       FROM former_film AS f31
       WHERE f31.former_id = CAST(each8.value #>> '{1}' AS BIGINT)), CAST(each8.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each8.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{}')
     FROM country AS c32
     WHERE c32.code = (each8.value #>> '{1}')), 'null') WHEN ((each8.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g33
     WHERE g33.id = CAST(each8.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each8.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p34
     WHERE p34.id = coalesce(
      (SELECT f35.person_id
       FROM former_person AS f35
       WHERE f35.former_id = CAST(each8.value #>> '{1}' AS BIGINT)), CAST(each8.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each8.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n36
     WHERE n36.id = CAST(each8.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each8.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a37
     WHERE a37.id = CAST(each8.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each8.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{}')
     FROM award_edition AS a38
     WHERE a38.id = CAST(each8.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each8.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{}')
     FROM award_category AS a39
     WHERE a39.id = CAST(each8.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each8.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s40
     WHERE s40.id = CAST(each8.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each8.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c41
     WHERE c41.id = CAST(each8.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each8.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j42
     WHERE j42.id = CAST(each8.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each8.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{"fields":%s}', coalesce(CASE WHEN (c43.fields IS NOT NULL) THEN CAST(array_to_json(array(
      (SELECT json_array_elements(CAST(c43.fields AS JSON))))) AS TEXT) END, 'null'))
     FROM change AS c43
     WHERE c43.id = CAST(each8.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($8 AS JSON)) AS each8(value))))
-- 1: 7
-- 2: 7
-- 3: 7
-- 4: 7
-- 5: 7
-- 6: '2026-03-02T08:00:00Z'
-- 7: '["FILM","PERSON"]'
-- 8: '[["change",2]]'
