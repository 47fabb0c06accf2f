SELECT json_object('data', json_object('nothing',
  (SELECT json_group_array(CASE WHEN (json_extract(each1.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c1.id)
     FROM credit AS c1
     WHERE c1.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f2.id)
     FROM film AS f2
     WHERE f2.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c3.code)
     FROM country AS c3
     WHERE c3.code = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p4.id)
     FROM person AS p4
     WHERE p4.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n5.id)
     FROM nomination AS n5
     WHERE n5.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a6.id)
     FROM award_event AS a6
     WHERE a6.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a7.id)
     FROM award_edition AS a7
     WHERE a7.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a8.id)
     FROM award_category AS a8
     WHERE a8.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s9.id)
     FROM source AS s9
     WHERE s9.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c10.id)
     FROM character AS c10
     WHERE c10.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j11.id)
     FROM job AS j11
     WHERE j11.id = json_extract(each1.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each1), 'filmsBy',
  (SELECT json_group_array(
    (SELECT json_object('crew', json_object('nodes',
      (SELECT json_group_array(json_object('person',
        (SELECT json_object('name', p17.name)
         FROM person AS p17
         WHERE p17.id = c16.person_id), 'creditedAs', c16.credited_as, 'note', c16.note, 'isUncredited', json(CASE c16.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'certainty', c16.certainty, 'position', c16.position, 'label', c16.label, 'job',
        (SELECT json_object('name', j18.name)
         FROM job AS j18
         WHERE j18.id = c16.job_id)))
       FROM
        (SELECT c16.person_id AS person_id, c16.credited_as AS credited_as, c16.note AS note, c16.is_uncredited AS is_uncredited, c16.certainty AS certainty, c16.position AS position, c16.label AS label, c16.job_id AS job_id
         FROM credit AS c16
         WHERE c16.film_id = f12.id AND c16.kind = 'CREW' ORDER BY c16.rank ASC, c16.id ASC LIMIT 20) AS c16)))
     FROM film AS f12
     WHERE f12.id = coalesce(
      (SELECT f13.id
       FROM film AS f13
       WHERE f13.id = json_extract(each2.value, '$.id')),
      (SELECT f13.id
       FROM film AS f13
       WHERE f13.slug = json_extract(each2.value, '$.slug')),
      (SELECT f13.id
       FROM film AS f13
       WHERE f13.id IN
        (SELECT f14.film_id
         FROM film_external_id AS f14
         WHERE f14.authority = json_extract(each2.value, '$.externalId.authority') AND f14.value = json_extract(each2.value, '$.externalId.value'))))))
   FROM json_each(?) AS each2)))
-- 1: '[]'
-- 2: '[{"slug":"stalker"},{"slug":"persepolis"},{"slug":"the-great-escape"},{"slug":"citizen-kane"}]'
