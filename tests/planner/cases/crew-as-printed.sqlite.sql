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
     WHERE j11.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c12.id)
     FROM change AS c12
     WHERE c12.id = json_extract(each1.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each1), 'filmsBy',
  (SELECT json_group_array(
    (SELECT json_object('crew', json_object('nodes',
      (SELECT json_group_array(json_object('person',
        (SELECT json_object('name', p18.name)
         FROM person AS p18
         WHERE p18.id = c17.person_id), 'creditedAs', c17.credited_as, 'note', c17.note, 'isUncredited', json(CASE c17.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'certainty', c17.certainty, 'position', c17.position, 'label', c17.label, 'job',
        (SELECT json_object('name', j19.name)
         FROM job AS j19
         WHERE j19.id = c17.job_id)))
       FROM
        (SELECT c17.person_id AS person_id, c17.credited_as AS credited_as, c17.note AS note, c17.is_uncredited AS is_uncredited, c17.certainty AS certainty, c17.position AS position, c17.label AS label, c17.job_id AS job_id
         FROM credit AS c17
         WHERE c17.film_id = f13.id AND c17.kind = 'CREW' ORDER BY c17.rank ASC, c17.id ASC LIMIT 20) AS c17)))
     FROM film AS f13
     WHERE f13.id = coalesce(
      (SELECT f14.id
       FROM film AS f14
       WHERE f14.id = json_extract(each2.value, '$.id')),
      (SELECT f14.id
       FROM film AS f14
       WHERE f14.slug = json_extract(each2.value, '$.slug')),
      (SELECT f14.id
       FROM film AS f14
       WHERE f14.id IN
        (SELECT f15.film_id
         FROM film_external_id AS f15
         WHERE f15.authority = json_extract(each2.value, '$.externalId.authority') AND f15.value = json_extract(each2.value, '$.externalId.value'))))))
   FROM json_each(?) AS each2)))
-- 1: '[]'
-- 2: '[{"slug":"stalker"},{"slug":"persepolis"},{"slug":"the-great-escape"},{"slug":"citizen-kane"}]'
