SELECT json_object('data', json_object('nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each1.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c1.id)
     FROM credit AS c1
     WHERE c1.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f2.id, '__typename', 'Film', 'createdAt', f2.created_at, 'updatedAt', f2.updated_at, 'revision', f2.revision)
     FROM film AS f2
     WHERE f2.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c3.code)
     FROM country AS c3
     WHERE c3.code = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p4.id, '__typename', 'Person', 'createdAt', p4.created_at, 'updatedAt', p4.updated_at, 'revision', p4.revision)
     FROM person AS p4
     WHERE p4.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n5.id, '__typename', 'Nomination', 'createdAt', n5.created_at, 'updatedAt', n5.updated_at, 'revision', n5.revision)
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
   FROM json_each(?) AS each1), 'film',
  (SELECT json_object('createdAt', f13.created_at, 'updatedAt', f13.updated_at, 'revision', f13.revision)
   FROM film AS f13
   WHERE f13.slug = ?), 'person',
  (SELECT json_object('createdAt', p14.created_at, 'updatedAt', p14.updated_at, 'revision', p14.revision)
   FROM person AS p14
   WHERE p14.slug = ?), 'nominations', json_object('nodes',
  (SELECT json_group_array(json_object('createdAt', n16.created_at, 'updatedAt', n16.updated_at, 'revision', n16.revision))
   FROM
    (SELECT n16.created_at AS created_at, n16.updated_at AS updated_at, n16.revision AS revision
     FROM nomination AS n16 ORDER BY n16.year DESC, n16.id DESC LIMIT ?) AS n16)), 'dataset',
  (SELECT json_object('updatedAt', d17.updated_at)
   FROM dataset AS d17)))
-- 1: '[["film",1],["person",1],["nomination",1],["country","FR"]]'
-- 2: 'hunger'
-- 3: 'leos-carax'
-- 4: 2
