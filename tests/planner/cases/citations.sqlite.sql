SELECT json_object('data', json_object('film',
  (SELECT json_object('citations',
    (SELECT json_group_array(json_object('field', c2.field, 'line', c2.line, 'quotation', c2.quotation, 'source',
      (SELECT json_object('__typename', 'Source', 'id', 'source_' || s3.id, 'kind', s3.kind, 'name', s3.name, 'publisher', s3.publisher, 'url', s3.url, 'licence', s3.licence, 'attribution', s3.attribution)
       FROM source AS s3
       WHERE s3.id = c2.source_id)))
     FROM
      (SELECT c2.field AS field, c2.line AS line, c2.quotation AS quotation, c2.source_id AS source_id
       FROM citation AS c2
       WHERE c2.film_id = f1.id ORDER BY c2.source_id ASC, c2.line IS NULL ASC, c2.line ASC, c2.id ASC) AS c2), 'credits', json_object('nodes',
    (SELECT json_group_array(json_object('person',
      (SELECT json_object('name', p6.name)
       FROM person AS p6
       WHERE p6.id = c5.person_id), 'citations',
      (SELECT json_group_array(json_object('field', c7.field, 'line', c7.line, 'quotation', c7.quotation, 'source',
        (SELECT json_object('name', s8.name)
         FROM source AS s8
         WHERE s8.id = c7.source_id)))
       FROM
        (SELECT c7.field AS field, c7.line AS line, c7.quotation AS quotation, c7.source_id AS source_id
         FROM citation AS c7
         WHERE c7.credit_id = c5.id ORDER BY c7.source_id ASC, c7.line IS NULL ASC, c7.line ASC, c7.id ASC) AS c7)))
     FROM
      (SELECT c5.person_id AS person_id, c5.id AS id
       FROM credit AS c5
       WHERE c5.film_id = f1.id ORDER BY c5.kind ASC, c5.rank ASC, c5.id ASC LIMIT ?) AS c5)), 'nominations', json_object('nodes',
    (SELECT json_group_array(json_object('label', n10.label, 'citations',
      (SELECT json_group_array(json_object('line', c11.line, 'quotation', c11.quotation, 'source',
        (SELECT json_object('name', s12.name)
         FROM source AS s12
         WHERE s12.id = c11.source_id)))
       FROM
        (SELECT c11.line AS line, c11.quotation AS quotation, c11.source_id AS source_id
         FROM citation AS c11
         WHERE c11.nomination_id = n10.id ORDER BY c11.source_id ASC, c11.line IS NULL ASC, c11.line ASC, c11.id ASC) AS c11)))
     FROM
      (SELECT n10.label AS label, n10.id AS id
       FROM nomination AS n10
       WHERE n10.film_id = f1.id ORDER BY n10.year ASC, n10.position ASC, n10.id ASC LIMIT 20) AS n10)))
   FROM film AS f1
   WHERE f1.slug = ?), 'node',
  (SELECT CASE WHEN (json_extract(each3.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c13.id)
     FROM credit AS c13
     WHERE c13.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f14.id)
     FROM film AS f14
     WHERE f14.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c15.code)
     FROM country AS c15
     WHERE c15.code = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p16.id)
     FROM person AS p16
     WHERE p16.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n17.id)
     FROM nomination AS n17
     WHERE n17.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a18.id)
     FROM award_event AS a18
     WHERE a18.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a19.id)
     FROM award_edition AS a19
     WHERE a19.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a20.id)
     FROM award_category AS a20
     WHERE a20.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s21.id, 'name', s21.name, 'url', s21.url)
     FROM source AS s21
     WHERE s21.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c22.id)
     FROM character AS c22
     WHERE c22.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j23.id)
     FROM job AS j23
     WHERE j23.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c24.id)
     FROM change AS c24
     WHERE c24.id = json_extract(each3.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each3)))
-- 1: 3
-- 2: 'de-rouille-et-d-os'
-- 3: '[["source",1]]'
