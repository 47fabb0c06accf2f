SELECT json_object('data', json_object('nothing',
  (SELECT json_group_array(CASE WHEN (json_extract(each1.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c1.id)
     FROM credit AS c1
     WHERE c1.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f2.id)
     FROM film AS f2
     WHERE f2.id = coalesce(
      (SELECT f3.film_id
       FROM former_film AS f3
       WHERE f3.former_id = json_extract(each1.value, '$[1]')), json_extract(each1.value, '$[1]'))) WHEN (json_extract(each1.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c4.code)
     FROM country AS c4
     WHERE c4.code = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'genre') THEN
    (SELECT json_object('id', 'genre_' || g5.id)
     FROM genre AS g5
     WHERE g5.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p6.id)
     FROM person AS p6
     WHERE p6.id = coalesce(
      (SELECT f7.person_id
       FROM former_person AS f7
       WHERE f7.former_id = json_extract(each1.value, '$[1]')), json_extract(each1.value, '$[1]'))) WHEN (json_extract(each1.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n8.id)
     FROM nomination AS n8
     WHERE n8.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a9.id)
     FROM award_event AS a9
     WHERE a9.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a10.id)
     FROM award_edition AS a10
     WHERE a10.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a11.id)
     FROM award_category AS a11
     WHERE a11.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s12.id)
     FROM source AS s12
     WHERE s12.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c13.id)
     FROM character AS c13
     WHERE c13.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j14.id)
     FROM job AS j14
     WHERE j14.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c15.id)
     FROM change AS c15
     WHERE c15.id = json_extract(each1.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each1), 'filmsBy',
  (SELECT json_group_array(
    (SELECT json_object('crew', json_object('nodes',
      (SELECT json_group_array(json_object('person', json_object('name', p23.name), 'creditedAs', c22.credited_as, 'note', c22.note, 'isUncredited', json(CASE c22.is_uncredited WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'certainty', c22.certainty, 'position', c22.position, 'label', c22.label, 'job', json_object('name', j24.name)))
       FROM
        (SELECT c22.person_id AS person_id, c22.credited_as AS credited_as, c22.note AS note, c22.is_uncredited AS is_uncredited, c22.certainty AS certainty, c22.position AS position, c22.label AS label, c22.job_id AS job_id
         FROM credit AS c22
         WHERE c22.film_id = f16.id AND c22.kind = 'CREW' ORDER BY c22.rank ASC, c22.id ASC LIMIT 20) AS c22 CROSS JOIN person AS p23 ON p23.id = c22.person_id CROSS JOIN job AS j24 ON j24.id = c22.job_id)))
     FROM film AS f16
     WHERE f16.id = coalesce(
      (SELECT f17.id
       FROM film AS f17
       WHERE f17.id = json_extract(each2.value, '$.id')),
      (SELECT f18.film_id
       FROM former_film AS f18
       WHERE f18.former_id = json_extract(each2.value, '$.id')),
      (SELECT f17.id
       FROM film AS f17
       WHERE f17.slug = json_extract(each2.value, '$.slug')),
      (SELECT f19.film_id
       FROM former_film AS f19
       WHERE f19.slug = json_extract(each2.value, '$.slug')),
      (SELECT f17.id
       FROM film AS f17
       WHERE f17.id IN
        (SELECT f20.film_id
         FROM film_external_id AS f20
         WHERE f20.authority = json_extract(each2.value, '$.externalId.authority') AND f20.value = json_extract(each2.value, '$.externalId.value'))))))
   FROM json_each(?) AS each2)))
-- 1: '[]'
-- 2: '[{"slug":"stalker"},{"slug":"persepolis"},{"slug":"the-great-escape"},{"slug":"citizen-kane"}]'
