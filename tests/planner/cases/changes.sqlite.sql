SELECT json_object('data', json_object('changes', json_object('totalCount',
  (SELECT count(*)
   FROM change AS c2), 'edges',
  (SELECT json_group_array(json_object('cursor', c3.cursor, 'node', json_object('id', 'change_' || c3.id)))
   FROM
    (SELECT c3.id AS id, hex(json_array('4057fe20', c3.id)) AS cursor
     FROM change AS c3 ORDER BY c3.id ASC LIMIT +?) AS c3), 'nodes',
  (SELECT json_group_array(json_object('__typename', 'Change', 'id', 'change_' || c4.id, 'action', c4.action, 'subject', c4.subject, 'subjectId', CASE c4.subject WHEN 'FILM' THEN 'film_' WHEN 'PERSON' THEN 'person_' WHEN 'CREDIT' THEN 'credit_' WHEN 'NOMINATION' THEN 'nomination_' WHEN 'CHARACTER' THEN 'character_' END || c4.subject_id, 'fields', json(c4.fields), 'occurredAt', c4.occurred_at, 'node', CASE WHEN (c4.subject = 'CREDIT') THEN
    (SELECT CASE WHEN (c5.kind = 'CAST') THEN json_object('__typename', 'CastCredit', 'id', 'credit_' || c5.id, 'person',
      (SELECT json_object('name', p6.name)
       FROM person AS p6
       WHERE p6.id = c5.person_id)) WHEN (c5.kind = 'CREW') THEN json_object('__typename', 'CrewCredit', 'id', 'credit_' || c5.id, 'person',
      (SELECT json_object('name', p7.name)
       FROM person AS p7
       WHERE p7.id = c5.person_id)) ELSE NULL END
     FROM credit AS c5
     WHERE c5.id = c4.subject_id) WHEN (c4.subject = 'FILM') THEN
    (SELECT json_object('__typename', 'Film', 'id', 'film_' || f8.id, 'title', f8.title)
     FROM film AS f8
     WHERE f8.id = c4.subject_id) WHEN (c4.subject = 'PERSON') THEN
    (SELECT json_object('__typename', 'Person', 'id', 'person_' || p9.id)
     FROM person AS p9
     WHERE p9.id = c4.subject_id) WHEN (c4.subject = 'NOMINATION') THEN
    (SELECT json_object('__typename', 'Nomination', 'id', 'nomination_' || n10.id)
     FROM nomination AS n10
     WHERE n10.id = c4.subject_id) WHEN (c4.subject = 'CHARACTER') THEN
    (SELECT json_object('__typename', 'Character', 'id', 'character_' || c11.id)
     FROM character AS c11
     WHERE c11.id = c4.subject_id) ELSE NULL END, 'mergedInto', CASE WHEN (c4.subject = 'CREDIT') THEN
    (SELECT json_object('id', 'credit_' || c12.id)
     FROM credit AS c12
     WHERE c12.id = c4.merged_into_id) WHEN (c4.subject = 'FILM') THEN
    (SELECT json_object('id', 'film_' || f13.id)
     FROM film AS f13
     WHERE f13.id = c4.merged_into_id) WHEN (c4.subject = 'PERSON') THEN
    (SELECT json_object('id', 'person_' || p14.id, 'name', p14.name)
     FROM person AS p14
     WHERE p14.id = c4.merged_into_id) WHEN (c4.subject = 'NOMINATION') THEN
    (SELECT json_object('id', 'nomination_' || n15.id)
     FROM nomination AS n15
     WHERE n15.id = c4.merged_into_id) WHEN (c4.subject = 'CHARACTER') THEN
    (SELECT json_object('id', 'character_' || c16.id)
     FROM character AS c16
     WHERE c16.id = c4.merged_into_id) ELSE NULL END))
   FROM
    (SELECT c4.id AS id, c4.action AS action, c4.subject AS subject, c4.subject_id AS subject_id, c4.fields AS fields, c4.occurred_at AS occurred_at, c4.merged_into_id AS merged_into_id
     FROM change AS c4 ORDER BY c4.id ASC LIMIT +?) AS c4), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM change AS c17 LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT c19.cursor
   FROM
    (SELECT hex(json_array('4057fe20', c19.id)) AS cursor
     FROM change AS c19 ORDER BY c19.id ASC LIMIT +?) AS c19 LIMIT 1), 'endCursor',
  (SELECT c20.cursor
   FROM
    (SELECT hex(json_array('4057fe20', c20.id)) AS cursor, c20.id AS key0
     FROM change AS c20 ORDER BY c20.id ASC LIMIT +?) AS c20 ORDER BY key0 DESC LIMIT 1))), 'later', json_object('nodes',
  (SELECT json_group_array(json_object('action', c22.action, 'subjectId', CASE c22.subject WHEN 'FILM' THEN 'film_' WHEN 'PERSON' THEN 'person_' WHEN 'CREDIT' THEN 'credit_' WHEN 'NOMINATION' THEN 'nomination_' WHEN 'CHARACTER' THEN 'character_' END || c22.subject_id, 'node', CASE WHEN (c22.subject = 'CREDIT') THEN
    (SELECT json_object('id', 'credit_' || c23.id)
     FROM credit AS c23
     WHERE c23.id = c22.subject_id) WHEN (c22.subject = 'FILM') THEN
    (SELECT json_object('id', 'film_' || f24.id)
     FROM film AS f24
     WHERE f24.id = c22.subject_id) WHEN (c22.subject = 'PERSON') THEN
    (SELECT json_object('id', 'person_' || p25.id)
     FROM person AS p25
     WHERE p25.id = c22.subject_id) WHEN (c22.subject = 'NOMINATION') THEN
    (SELECT json_object('id', 'nomination_' || n26.id)
     FROM nomination AS n26
     WHERE n26.id = c22.subject_id) WHEN (c22.subject = 'CHARACTER') THEN
    (SELECT json_object('id', 'character_' || c27.id)
     FROM character AS c27
     WHERE c27.id = c22.subject_id) ELSE NULL END))
   FROM
    (SELECT c22.action AS action, c22.subject AS subject, c22.subject_id AS subject_id
     FROM change AS c22
     WHERE c22.id >=
      (SELECT c28.id
       FROM change AS c28
       WHERE c28.occurred_at >= ? ORDER BY c28.occurred_at, c28.id LIMIT 1) AND c22.subject IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY c22.id ASC LIMIT 20) AS c22)), 'node',
  (SELECT CASE WHEN (json_extract(each8.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c29
     WHERE c29.id = json_extract(each8.value, '$[1]')) WHEN (json_extract(each8.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f30
     WHERE f30.id = coalesce(
      (SELECT f31.film_id
       FROM former_film AS f31
       WHERE f31.former_id = json_extract(each8.value, '$[1]')), json_extract(each8.value, '$[1]'))) WHEN (json_extract(each8.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c32
     WHERE c32.code = json_extract(each8.value, '$[1]')) WHEN (json_extract(each8.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g33
     WHERE g33.id = json_extract(each8.value, '$[1]')) WHEN (json_extract(each8.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p34
     WHERE p34.id = coalesce(
      (SELECT f35.person_id
       FROM former_person AS f35
       WHERE f35.former_id = json_extract(each8.value, '$[1]')), json_extract(each8.value, '$[1]'))) WHEN (json_extract(each8.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n36
     WHERE n36.id = json_extract(each8.value, '$[1]')) WHEN (json_extract(each8.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a37
     WHERE a37.id = json_extract(each8.value, '$[1]')) WHEN (json_extract(each8.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a38
     WHERE a38.id = json_extract(each8.value, '$[1]')) WHEN (json_extract(each8.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a39
     WHERE a39.id = json_extract(each8.value, '$[1]')) WHEN (json_extract(each8.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s40
     WHERE s40.id = json_extract(each8.value, '$[1]')) WHEN (json_extract(each8.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c41
     WHERE c41.id = json_extract(each8.value, '$[1]')) WHEN (json_extract(each8.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j42
     WHERE j42.id = json_extract(each8.value, '$[1]')) WHEN (json_extract(each8.value, '$[0]') = 'change') THEN
    (SELECT json_object('fields', json(c43.fields))
     FROM change AS c43
     WHERE c43.id = json_extract(each8.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each8)))
-- 1: 7
-- 2: 7
-- 3: 7
-- 4: 7
-- 5: 7
-- 6: '2026-03-02T08:00:00Z'
-- 7: '["FILM","PERSON"]'
-- 8: '[["change",2]]'
