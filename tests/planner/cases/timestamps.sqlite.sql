SELECT json_object('data', json_object('nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each1.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c1.id)
     FROM credit AS c1
     WHERE c1.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f2.id, '__typename', 'Film', 'createdAt', f2.created_at, 'updatedAt', f2.updated_at, 'revision', f2.revision)
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
    (SELECT json_object('id', 'person_' || p6.id, '__typename', 'Person', 'createdAt', p6.created_at, 'updatedAt', p6.updated_at, 'revision', p6.revision)
     FROM person AS p6
     WHERE p6.id = coalesce(
      (SELECT f7.person_id
       FROM former_person AS f7
       WHERE f7.former_id = json_extract(each1.value, '$[1]')), json_extract(each1.value, '$[1]'))) WHEN (json_extract(each1.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n8.id, '__typename', 'Nomination', 'createdAt', n8.created_at, 'updatedAt', n8.updated_at, 'revision', n8.revision)
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
   FROM json_each(?) AS each1), 'film',
  (SELECT json_object('createdAt', f16.created_at, 'updatedAt', f16.updated_at, 'revision', f16.revision)
   FROM film AS f16
   WHERE f16.id = coalesce(
    (SELECT f17.id
     FROM film AS f17
     WHERE f17.slug = ?),
    (SELECT f18.film_id
     FROM former_film AS f18
     WHERE f18.slug = ?))), 'person',
  (SELECT json_object('createdAt', p19.created_at, 'updatedAt', p19.updated_at, 'revision', p19.revision)
   FROM person AS p19
   WHERE p19.id = coalesce(
    (SELECT p20.id
     FROM person AS p20
     WHERE p20.slug = ?),
    (SELECT f21.person_id
     FROM former_person AS f21
     WHERE f21.slug = ?))), 'nominations', json_object('nodes',
  (SELECT json_group_array(json_object('createdAt', n23.created_at, 'updatedAt', n23.updated_at, 'revision', n23.revision))
   FROM
    (SELECT n23.created_at AS created_at, n23.updated_at AS updated_at, n23.revision AS revision
     FROM nomination AS n23 ORDER BY n23.year DESC, n23.id DESC LIMIT +?) AS n23)), 'dataset',
  (SELECT json_object('updatedAt', d24.updated_at)
   FROM dataset AS d24)))
-- 1: '[["film",1],["person",1],["nomination",1],["country","FR"]]'
-- 2: 'hunger'
-- 3: 'hunger'
-- 4: 'leos-carax'
-- 5: 'leos-carax'
-- 6: 2
