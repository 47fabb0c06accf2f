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
     WHERE a8.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c9.id)
     FROM character AS c9
     WHERE c9.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j10.id)
     FROM job AS j10
     WHERE j10.id = json_extract(each1.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each1), 'filmsBy',
  (SELECT json_group_array(
    (SELECT json_object('crew', json_object('nodes',
      (SELECT json_group_array(json_object('person',
        (SELECT json_object('name', p16.name)
         FROM person AS p16
         WHERE p16.id = c15.person_id), 'creditedAs', c15.credited_as, 'note', c15.note, 'isUncredited', json(CASE c15.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'certainty', c15.certainty, 'position', c15.position, 'label', c15.label, 'job',
        (SELECT json_object('name', j17.name)
         FROM job AS j17
         WHERE j17.id = c15.job_id)))
       FROM
        (SELECT c15.person_id AS person_id, c15.credited_as AS credited_as, c15.note AS note, c15.is_uncredited AS is_uncredited, c15.certainty AS certainty, c15.position AS position, c15.label AS label, c15.job_id AS job_id
         FROM credit AS c15
         WHERE c15.film_id = f11.id AND c15.kind = 'CREW' ORDER BY c15.rank ASC, c15.id ASC LIMIT 20) AS c15)))
     FROM film AS f11
     WHERE f11.id = coalesce(
      (SELECT f12.id
       FROM film AS f12
       WHERE f12.id = json_extract(each2.value, '$.id')),
      (SELECT f12.id
       FROM film AS f12
       WHERE f12.slug = json_extract(each2.value, '$.slug')),
      (SELECT f12.id
       FROM film AS f12
       WHERE f12.id IN
        (SELECT f13.film_id
         FROM film_external_id AS f13
         WHERE f13.authority = json_extract(each2.value, '$.externalId.authority') AND f13.value = json_extract(each2.value, '$.externalId.value'))))))
   FROM json_each(?) AS each2)))
-- 1: '[]'
-- 2: '[{"slug":"stalker"},{"slug":"persepolis"},{"slug":"the-great-escape"},{"slug":"citizen-kane"}]'
