SELECT json_object('data', json_object('node',
  (SELECT CASE WHEN (json_extract(each1.value, '$[0]') = 'credit') THEN
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
     WHERE j10.id = json_extract(each1.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each1), 'nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each2.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c11.id)
     FROM credit AS c11
     WHERE c11.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f12.id)
     FROM film AS f12
     WHERE f12.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c13.code)
     FROM country AS c13
     WHERE c13.code = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p14.id)
     FROM person AS p14
     WHERE p14.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n15.id)
     FROM nomination AS n15
     WHERE n15.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a16.id)
     FROM award_event AS a16
     WHERE a16.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a17.id)
     FROM award_edition AS a17
     WHERE a17.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a18.id)
     FROM award_category AS a18
     WHERE a18.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c19.id)
     FROM character AS c19
     WHERE c19.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j20.id)
     FROM job AS j20
     WHERE j20.id = json_extract(each2.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each2), 'film',
  (SELECT json_object('title', f21.title)
   FROM film AS f21
   WHERE f21.id = ?), 'person',
  (SELECT json_object('name', p22.name)
   FROM person AS p22
   WHERE p22.id = ?), 'awardEvent',
  (SELECT json_object('name', a23.name)
   FROM award_event AS a23
   WHERE a23.slug = ?), 'filmsBy',
  (SELECT json_group_array(
    (SELECT json_object('title', f24.title)
     FROM film AS f24
     WHERE f24.id = coalesce(
      (SELECT f25.id
       FROM film AS f25
       WHERE f25.id = json_extract(each6.value, '$.id')),
      (SELECT f25.id
       FROM film AS f25
       WHERE f25.slug = json_extract(each6.value, '$.slug')),
      (SELECT f25.id
       FROM film AS f25
       WHERE f25.id IN
        (SELECT f26.film_id
         FROM film_external_id AS f26
         WHERE f26.authority = json_extract(each6.value, '$.externalId.authority') AND f26.value = json_extract(each6.value, '$.externalId.value'))))))
   FROM json_each(?) AS each6), 'peopleBy',
  (SELECT json_group_array(
    (SELECT json_object('name', p27.name)
     FROM person AS p27
     WHERE p27.id = coalesce(
      (SELECT p28.id
       FROM person AS p28
       WHERE p28.id = json_extract(each7.value, '$.id')),
      (SELECT p28.id
       FROM person AS p28
       WHERE p28.slug = json_extract(each7.value, '$.slug')),
      (SELECT p28.id
       FROM person AS p28
       WHERE p28.id IN
        (SELECT p29.person_id
         FROM person_external_id AS p29
         WHERE p29.authority = json_extract(each7.value, '$.externalId.authority') AND p29.value = json_extract(each7.value, '$.externalId.value'))))))
   FROM json_each(?) AS each7), 'films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f31.title))
   FROM
    (SELECT f31.title AS title
     FROM film AS f31 ORDER BY f31.title_key ASC, f31.id ASC LIMIT ?) AS f31), 'totalCount',
  (SELECT count(*)
   FROM film AS f32)), 'people', json_object('nodes',
  (SELECT json_group_array(json_object('sortName', p34.sort_name))
   FROM
    (SELECT p34.sort_name AS sort_name
     FROM person AS p34 ORDER BY p34.sort_key ASC, p34.id ASC LIMIT ?) AS p34), 'totalCount',
  (SELECT count(*)
   FROM person AS p35)), 'credits', json_object('nodes',
  (SELECT json_group_array(json_object('person',
    (SELECT json_object('name', p38.name)
     FROM person AS p38
     WHERE p38.id = c37.person_id)))
   FROM
    (SELECT c37.person_id AS person_id
     FROM credit AS c37 ORDER BY c37.id ASC LIMIT ?) AS c37), 'totalCount',
  (SELECT count(*)
   FROM credit AS c39)), 'characters', json_object('nodes',
  (SELECT json_group_array(json_object('name', c41.name))
   FROM
    (SELECT c41.name AS name
     FROM character AS c41 ORDER BY c41.id ASC LIMIT ?) AS c41), 'totalCount',
  (SELECT count(*)
   FROM character AS c42)), 'nominations', json_object('nodes',
  (SELECT json_group_array(json_object('label', n44.label))
   FROM
    (SELECT n44.label AS label
     FROM nomination AS n44 ORDER BY n44.year DESC, n44.id DESC LIMIT ?) AS n44), 'totalCount',
  (SELECT count(*)
   FROM nomination AS n45)), 'awardEvents', json_object('nodes',
  (SELECT json_group_array(json_object('name', a47.name))
   FROM
    (SELECT a47.name AS name
     FROM award_event AS a47 ORDER BY a47.name_key ASC, a47.id ASC LIMIT ?) AS a47), 'totalCount',
  (SELECT count(*)
   FROM award_event AS a48)), 'countries',
  (SELECT json_group_array(json_object('name', c49.name))
   FROM
    (SELECT c49.name AS name
     FROM country AS c49 ORDER BY c49.name_key ASC, c49.code ASC) AS c49), 'jobs',
  (SELECT json_group_array(json_object('name', j50.name))
   FROM
    (SELECT j50.name AS name
     FROM job AS j50 ORDER BY j50.name_key ASC, j50.id ASC) AS j50), 'dataset',
  (SELECT json_object('version', d51.version, 'updatedAt', d51.updated_at, 'filmCount', d51.film_count, 'personCount', d51.person_count, 'creditCount', d51.credit_count, 'nominationCount', d51.nomination_count)
   FROM dataset AS d51)))
-- 1: '[["film",3]]'
-- 2: '[["film",3],["person",1]]'
-- 3: 3
-- 4: 1
-- 5: 'cannes'
-- 6: '[{"id":3}]'
-- 7: '[{"id":1}]'
-- 8: 2
-- 9: 2
-- 10: 2
-- 11: 2
-- 12: 2
-- 13: 2
