SELECT json_object('data', json_object('dataset',
  (SELECT json_object('sources',
    (SELECT json_group_array(json_object('kind', s2.kind, 'publisher', s2.publisher, 'licence', s2.licence, 'attribution', s2.attribution, 'count', s2.size, 'members', json_object('totalCount',
      (SELECT count(*)
       FROM source AS s4
       WHERE s4.kind = s2.kind AND s4.publisher IS s2.publisher AND s4.licence IS s2.licence AND s4.attribution IS s2.attribution), 'edges',
      (SELECT json_group_array(json_object('cursor', s5.cursor, 'node', json_object('id', 'source_' || s5.id, 'name', s5.name, 'url', s5.url, 'importedAt', strftime('%Y-%m-%dT%H:%M:%SZ', s5.imported_at))))
       FROM
        (SELECT s5.id AS id, s5.name AS name, s5.url AS url, s5.imported_at AS imported_at, hex(json_array('f4fff4ad', s5.name, s5.id)) AS cursor
         FROM source AS s5
         WHERE s5.kind = s2.kind AND s5.publisher IS s2.publisher AND s5.licence IS s2.licence AND s5.attribution IS s2.attribution ORDER BY s5.name ASC, s5.id ASC LIMIT +?) AS s5), 'nodes',
      (SELECT json_group_array(json_object('name', s6.name))
       FROM
        (SELECT s6.name AS name
         FROM source AS s6
         WHERE s6.kind = s2.kind AND s6.publisher IS s2.publisher AND s6.licence IS s2.licence AND s6.attribution IS s2.attribution ORDER BY s6.name ASC, s6.id ASC LIMIT +?) AS s6), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
      (SELECT 1
       FROM source AS s7
       WHERE s7.kind = s2.kind AND s7.publisher IS s2.publisher AND s7.licence IS s2.licence AND s7.attribution IS s2.attribution LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))))
     FROM
      (SELECT s2.kind AS kind, s2.publisher AS publisher, s2.licence AS licence, s2.attribution AS attribution, count(*) AS size
       FROM source AS s2 GROUP BY s2.kind, s2.publisher, s2.licence, s2.attribution ORDER BY s2.kind ASC, s2.publisher ASC NULLS LAST, s2.licence ASC NULLS LAST, s2.attribution ASC NULLS LAST) AS s2))
   FROM dataset AS d1), 'node',
  (SELECT CASE WHEN (json_extract(each4.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c8
     WHERE c8.id = json_extract(each4.value, '$[1]')) WHEN (json_extract(each4.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f9
     WHERE f9.id = coalesce(
      (SELECT f10.film_id
       FROM former_film AS f10
       WHERE f10.former_id = json_extract(each4.value, '$[1]')), json_extract(each4.value, '$[1]'))) WHEN (json_extract(each4.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c11
     WHERE c11.code = json_extract(each4.value, '$[1]')) WHEN (json_extract(each4.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g12
     WHERE g12.id = json_extract(each4.value, '$[1]')) WHEN (json_extract(each4.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p13
     WHERE p13.id = coalesce(
      (SELECT f14.person_id
       FROM former_person AS f14
       WHERE f14.former_id = json_extract(each4.value, '$[1]')), json_extract(each4.value, '$[1]'))) WHEN (json_extract(each4.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n15
     WHERE n15.id = json_extract(each4.value, '$[1]')) WHEN (json_extract(each4.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a16
     WHERE a16.id = json_extract(each4.value, '$[1]')) WHEN (json_extract(each4.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a17
     WHERE a17.id = json_extract(each4.value, '$[1]')) WHEN (json_extract(each4.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a18
     WHERE a18.id = json_extract(each4.value, '$[1]')) WHEN (json_extract(each4.value, '$[0]') = 'source') THEN
    (SELECT json_object('kind', s19.kind, 'name', s19.name, 'importedAt', strftime('%Y-%m-%dT%H:%M:%SZ', s19.imported_at))
     FROM source AS s19
     WHERE s19.id = json_extract(each4.value, '$[1]')) WHEN (json_extract(each4.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c20
     WHERE c20.id = json_extract(each4.value, '$[1]')) WHEN (json_extract(each4.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j21
     WHERE j21.id = json_extract(each4.value, '$[1]')) WHEN (json_extract(each4.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c22
     WHERE c22.id = json_extract(each4.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each4)))
-- 1: 2
-- 2: 2
-- 3: 2
-- 4: '[["source",3]]'
