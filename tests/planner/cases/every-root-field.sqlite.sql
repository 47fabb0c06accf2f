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
     WHERE a8.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s9.id)
     FROM source AS s9
     WHERE s9.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c10.id)
     FROM character AS c10
     WHERE c10.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j11.id)
     FROM job AS j11
     WHERE j11.id = json_extract(each1.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each1), 'nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each2.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c12.id)
     FROM credit AS c12
     WHERE c12.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f13.id)
     FROM film AS f13
     WHERE f13.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c14.code)
     FROM country AS c14
     WHERE c14.code = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p15.id)
     FROM person AS p15
     WHERE p15.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n16.id)
     FROM nomination AS n16
     WHERE n16.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a17.id)
     FROM award_event AS a17
     WHERE a17.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a18.id)
     FROM award_edition AS a18
     WHERE a18.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a19.id)
     FROM award_category AS a19
     WHERE a19.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s20.id)
     FROM source AS s20
     WHERE s20.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c21.id)
     FROM character AS c21
     WHERE c21.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j22.id)
     FROM job AS j22
     WHERE j22.id = json_extract(each2.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each2), 'film',
  (SELECT json_object('title', f23.title)
   FROM film AS f23
   WHERE f23.id = ?), 'person',
  (SELECT json_object('name', p24.name)
   FROM person AS p24
   WHERE p24.id = ?), 'awardEvent',
  (SELECT json_object('name', a25.name)
   FROM award_event AS a25
   WHERE a25.slug = ?), 'filmsBy',
  (SELECT json_group_array(
    (SELECT json_object('title', f26.title)
     FROM film AS f26
     WHERE f26.id = coalesce(
      (SELECT f27.id
       FROM film AS f27
       WHERE f27.id = json_extract(each6.value, '$.id')),
      (SELECT f27.id
       FROM film AS f27
       WHERE f27.slug = json_extract(each6.value, '$.slug')),
      (SELECT f27.id
       FROM film AS f27
       WHERE f27.id IN
        (SELECT f28.film_id
         FROM film_external_id AS f28
         WHERE f28.authority = json_extract(each6.value, '$.externalId.authority') AND f28.value = json_extract(each6.value, '$.externalId.value'))))))
   FROM json_each(?) AS each6), 'peopleBy',
  (SELECT json_group_array(
    (SELECT json_object('name', p29.name)
     FROM person AS p29
     WHERE p29.id = coalesce(
      (SELECT p30.id
       FROM person AS p30
       WHERE p30.id = json_extract(each7.value, '$.id')),
      (SELECT p30.id
       FROM person AS p30
       WHERE p30.slug = json_extract(each7.value, '$.slug')),
      (SELECT p30.id
       FROM person AS p30
       WHERE p30.id IN
        (SELECT p31.person_id
         FROM person_external_id AS p31
         WHERE p31.authority = json_extract(each7.value, '$.externalId.authority') AND p31.value = json_extract(each7.value, '$.externalId.value'))))))
   FROM json_each(?) AS each7), 'films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f33.title))
   FROM
    (SELECT f33.title AS title
     FROM film AS f33 ORDER BY f33.title_key ASC, f33.id ASC LIMIT ?) AS f33), 'totalCount',
  (SELECT count(*)
   FROM film AS f34)), 'people', json_object('nodes',
  (SELECT json_group_array(json_object('sortName', p36.sort_name))
   FROM
    (SELECT p36.sort_name AS sort_name
     FROM person AS p36 ORDER BY p36.sort_key ASC, p36.id ASC LIMIT ?) AS p36), 'totalCount',
  (SELECT count(*)
   FROM person AS p37)), 'credits', json_object('nodes',
  (SELECT json_group_array(json_object('person',
    (SELECT json_object('name', p40.name)
     FROM person AS p40
     WHERE p40.id = c39.person_id)))
   FROM
    (SELECT c39.person_id AS person_id
     FROM credit AS c39 ORDER BY c39.id ASC LIMIT ?) AS c39), 'totalCount',
  (SELECT count(*)
   FROM credit AS c41)), 'characters', json_object('nodes',
  (SELECT json_group_array(json_object('name', c43.name))
   FROM
    (SELECT c43.name AS name
     FROM character AS c43 ORDER BY c43.id ASC LIMIT ?) AS c43), 'totalCount',
  (SELECT count(*)
   FROM character AS c44)), 'nominations', json_object('nodes',
  (SELECT json_group_array(json_object('label', n46.label))
   FROM
    (SELECT n46.label AS label
     FROM nomination AS n46 ORDER BY n46.year DESC, n46.id DESC LIMIT ?) AS n46), 'totalCount',
  (SELECT count(*)
   FROM nomination AS n47)), 'awardEvents', json_object('nodes',
  (SELECT json_group_array(json_object('name', a49.name))
   FROM
    (SELECT a49.name AS name
     FROM award_event AS a49 ORDER BY a49.name_key ASC, a49.id ASC LIMIT ?) AS a49), 'totalCount',
  (SELECT count(*)
   FROM award_event AS a50)), 'countries',
  (SELECT json_group_array(json_object('name', c51.name))
   FROM
    (SELECT c51.name AS name
     FROM country AS c51 ORDER BY c51.name_key ASC, c51.code ASC) AS c51), 'jobs',
  (SELECT json_group_array(json_object('name', j52.name))
   FROM
    (SELECT j52.name AS name
     FROM job AS j52 ORDER BY j52.name_key ASC, j52.id ASC) AS j52), 'dataset',
  (SELECT json_object('version', d53.version, 'updatedAt', d53.updated_at, 'filmCount', d53.film_count, 'personCount', d53.person_count, 'creditCount', d53.credit_count, 'nominationCount', d53.nomination_count)
   FROM dataset AS d53)))
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
