SELECT json_object('data', json_object('film',
  (SELECT json_object('citations',
    (SELECT json_group_array(json_object('field', c2.field, 'line', c2.line, 'quotation', c2.quotation, 'source', json_object('__typename', 'Source', 'id', 'source_' || s3.id, 'kind', s3.kind, 'name', s3.name, 'publisher', s3.publisher, 'url', s3.url, 'licence', s3.licence, 'attribution', s3.attribution)))
     FROM
      (SELECT c2.field AS field, c2.line AS line, c2.quotation AS quotation, c2.source_id AS source_id
       FROM citation AS c2
       WHERE c2.film_id = f1.id ORDER BY c2.source_id ASC, c2.line ASC NULLS LAST, c2.id ASC) AS c2 CROSS JOIN source AS s3 ON s3.id = c2.source_id), 'credits', json_object('nodes',
    (SELECT json_group_array(json_object('person', json_object('name', p6.name), 'citations',
      (SELECT json_group_array(json_object('field', c7.field, 'line', c7.line, 'quotation', c7.quotation, 'source', json_object('name', s8.name)))
       FROM
        (SELECT c7.field AS field, c7.line AS line, c7.quotation AS quotation, c7.source_id AS source_id
         FROM citation AS c7
         WHERE c7.credit_id = c5.id ORDER BY c7.source_id ASC, c7.line ASC NULLS LAST, c7.id ASC) AS c7 CROSS JOIN source AS s8 ON s8.id = c7.source_id)))
     FROM
      (SELECT c5.person_id AS person_id, c5.id AS id
       FROM credit AS c5
       WHERE c5.film_id = f1.id ORDER BY c5.kind ASC, c5.rank ASC, c5.id ASC LIMIT +?) AS c5 CROSS JOIN person AS p6 ON p6.id = c5.person_id)), 'nominations', json_object('nodes',
    (SELECT json_group_array(json_object('label', n10.label, 'citations',
      (SELECT json_group_array(json_object('line', c11.line, 'quotation', c11.quotation, 'source', json_object('name', s12.name)))
       FROM
        (SELECT c11.line AS line, c11.quotation AS quotation, c11.source_id AS source_id
         FROM citation AS c11
         WHERE c11.nomination_id = n10.id ORDER BY c11.source_id ASC, c11.line ASC NULLS LAST, c11.id ASC) AS c11 CROSS JOIN source AS s12 ON s12.id = c11.source_id)))
     FROM
      (SELECT n10.label AS label, n10.id AS id
       FROM nomination AS n10
       WHERE n10.id IN
        (SELECT n13.nomination_id
         FROM nomination_film AS n13
         WHERE n13.film_id = f1.id) ORDER BY n10.year ASC, n10.position ASC, n10.id ASC LIMIT 20) AS n10)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f14.id
     FROM film AS f14
     WHERE f14.slug = ?),
    (SELECT f15.film_id
     FROM former_film AS f15
     WHERE f15.slug = ?))), 'node',
  (SELECT CASE WHEN (json_extract(each3.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c16.id)
     FROM credit AS c16
     WHERE c16.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f17.id)
     FROM film AS f17
     WHERE f17.id = coalesce(
      (SELECT f18.film_id
       FROM former_film AS f18
       WHERE f18.former_id = json_extract(each3.value, '$[1]')), json_extract(each3.value, '$[1]'))) WHEN (json_extract(each3.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c19.code)
     FROM country AS c19
     WHERE c19.code = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'genre') THEN
    (SELECT json_object('id', 'genre_' || g20.id)
     FROM genre AS g20
     WHERE g20.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p21.id)
     FROM person AS p21
     WHERE p21.id = coalesce(
      (SELECT f22.person_id
       FROM former_person AS f22
       WHERE f22.former_id = json_extract(each3.value, '$[1]')), json_extract(each3.value, '$[1]'))) WHEN (json_extract(each3.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n23.id)
     FROM nomination AS n23
     WHERE n23.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a24.id)
     FROM award_event AS a24
     WHERE a24.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a25.id)
     FROM award_edition AS a25
     WHERE a25.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a26.id)
     FROM award_category AS a26
     WHERE a26.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s27.id, 'name', s27.name, 'url', s27.url)
     FROM source AS s27
     WHERE s27.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c28.id)
     FROM character AS c28
     WHERE c28.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j29.id)
     FROM job AS j29
     WHERE j29.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c30.id)
     FROM change AS c30
     WHERE c30.id = json_extract(each3.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each3)))
-- 1: 3
-- 2: 'de-rouille-et-d-os'
-- 3: 'de-rouille-et-d-os'
-- 4: '[["source",1]]'
