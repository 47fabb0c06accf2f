SELECT json_object('data', json_object('node',
  (SELECT CASE WHEN (json_extract(each1.value, '$[0]') = 'credit') THEN
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
     WHERE c15.id = json_extract(each1.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each1), 'nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each2.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c16.id)
     FROM credit AS c16
     WHERE c16.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f17.id)
     FROM film AS f17
     WHERE f17.id = coalesce(
      (SELECT f18.film_id
       FROM former_film AS f18
       WHERE f18.former_id = json_extract(each2.value, '$[1]')), json_extract(each2.value, '$[1]'))) WHEN (json_extract(each2.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c19.code)
     FROM country AS c19
     WHERE c19.code = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'genre') THEN
    (SELECT json_object('id', 'genre_' || g20.id)
     FROM genre AS g20
     WHERE g20.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p21.id)
     FROM person AS p21
     WHERE p21.id = coalesce(
      (SELECT f22.person_id
       FROM former_person AS f22
       WHERE f22.former_id = json_extract(each2.value, '$[1]')), json_extract(each2.value, '$[1]'))) WHEN (json_extract(each2.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n23.id)
     FROM nomination AS n23
     WHERE n23.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a24.id)
     FROM award_event AS a24
     WHERE a24.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a25.id)
     FROM award_edition AS a25
     WHERE a25.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a26.id)
     FROM award_category AS a26
     WHERE a26.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s27.id)
     FROM source AS s27
     WHERE s27.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c28.id)
     FROM character AS c28
     WHERE c28.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j29.id)
     FROM job AS j29
     WHERE j29.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c30.id)
     FROM change AS c30
     WHERE c30.id = json_extract(each2.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each2), 'film',
  (SELECT json_object('title', f31.title)
   FROM film AS f31
   WHERE f31.id = coalesce(
    (SELECT f32.film_id
     FROM former_film AS f32
     WHERE f32.former_id = ?), ?)), 'person',
  (SELECT json_object('name', p33.name)
   FROM person AS p33
   WHERE p33.id = coalesce(
    (SELECT f34.person_id
     FROM former_person AS f34
     WHERE f34.former_id = ?), ?)), 'awardEvent',
  (SELECT json_object('name', a35.name)
   FROM award_event AS a35
   WHERE a35.slug = ?), 'filmsBy',
  (SELECT json_group_array(
    (SELECT json_object('title', f36.title)
     FROM film AS f36
     WHERE f36.id = coalesce(
      (SELECT f37.id
       FROM film AS f37
       WHERE f37.id = json_extract(each6.value, '$.id')),
      (SELECT f38.film_id
       FROM former_film AS f38
       WHERE f38.former_id = json_extract(each6.value, '$.id')),
      (SELECT f37.id
       FROM film AS f37
       WHERE f37.slug = json_extract(each6.value, '$.slug')),
      (SELECT f39.film_id
       FROM former_film AS f39
       WHERE f39.slug = json_extract(each6.value, '$.slug')),
      (SELECT f37.id
       FROM film AS f37
       WHERE f37.id IN
        (SELECT f40.film_id
         FROM film_external_id AS f40
         WHERE f40.authority = json_extract(each6.value, '$.externalId.authority') AND f40.value = json_extract(each6.value, '$.externalId.value'))))))
   FROM json_each(?) AS each6), 'peopleBy',
  (SELECT json_group_array(
    (SELECT json_object('name', p41.name)
     FROM person AS p41
     WHERE p41.id = coalesce(
      (SELECT p42.id
       FROM person AS p42
       WHERE p42.id = json_extract(each7.value, '$.id')),
      (SELECT f43.person_id
       FROM former_person AS f43
       WHERE f43.former_id = json_extract(each7.value, '$.id')),
      (SELECT p42.id
       FROM person AS p42
       WHERE p42.slug = json_extract(each7.value, '$.slug')),
      (SELECT f44.person_id
       FROM former_person AS f44
       WHERE f44.slug = json_extract(each7.value, '$.slug')),
      (SELECT p42.id
       FROM person AS p42
       WHERE p42.id IN
        (SELECT p45.person_id
         FROM person_external_id AS p45
         WHERE p45.authority = json_extract(each7.value, '$.externalId.authority') AND p45.value = json_extract(each7.value, '$.externalId.value'))))))
   FROM json_each(?) AS each7), 'films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f47.title))
   FROM
    (SELECT f47.title AS title
     FROM film AS f47 ORDER BY f47.title_key ASC, f47.id ASC LIMIT +?) AS f47), 'totalCount',
  (SELECT d48.film_count
   FROM dataset AS d48)), 'people', json_object('nodes',
  (SELECT json_group_array(json_object('sortName', p50.sort_name))
   FROM
    (SELECT p50.sort_name AS sort_name
     FROM person AS p50 ORDER BY p50.sort_key ASC, p50.id ASC LIMIT +?) AS p50), 'totalCount',
  (SELECT d51.person_count
   FROM dataset AS d51)), 'credits', json_object('nodes',
  (SELECT json_group_array(json_object('person', json_object('name', p54.name)))
   FROM
    (SELECT c53.person_id AS person_id
     FROM credit AS c53 ORDER BY c53.id ASC LIMIT +?) AS c53 CROSS JOIN person AS p54 ON p54.id = c53.person_id), 'totalCount',
  (SELECT d55.credit_count
   FROM dataset AS d55)), 'characters', json_object('nodes',
  (SELECT json_group_array(json_object('name', c57.name))
   FROM
    (SELECT c57.name AS name
     FROM character AS c57 ORDER BY c57.id ASC LIMIT +?) AS c57), 'totalCount',
  (SELECT count(*)
   FROM character AS c58)), 'nominations', json_object('nodes',
  (SELECT json_group_array(json_object('label', n60.label))
   FROM
    (SELECT n60.label AS label
     FROM nomination AS n60 ORDER BY n60.year DESC, n60.id DESC LIMIT +?) AS n60), 'totalCount',
  (SELECT d61.nomination_count
   FROM dataset AS d61)), 'awardEvents', json_object('nodes',
  (SELECT json_group_array(json_object('name', a63.name))
   FROM
    (SELECT a63.name AS name
     FROM award_event AS a63 ORDER BY a63.name_key ASC, a63.id ASC LIMIT +?) AS a63), 'totalCount',
  (SELECT count(*)
   FROM award_event AS a64)), 'countries',
  (SELECT json_group_array(json_object('name', c65.name))
   FROM
    (SELECT c65.name AS name
     FROM country AS c65 ORDER BY c65.name_key ASC, c65.code ASC) AS c65), 'languages',
  (SELECT json_group_array(json_object('name', l66.name))
   FROM
    (SELECT l66.name AS name
     FROM language AS l66 ORDER BY l66.name_key ASC, l66.tag ASC) AS l66), 'genres',
  (SELECT json_group_array(json_object('name', g67.name))
   FROM
    (SELECT g67.name AS name
     FROM genre AS g67 ORDER BY g67.name_key ASC, g67.id ASC) AS g67), 'jobs',
  (SELECT json_group_array(json_object('name', j68.name))
   FROM
    (SELECT j68.name AS name
     FROM job AS j68 ORDER BY j68.name_key ASC, j68.id ASC) AS j68), 'dataset',
  (SELECT json_object('version', d69.version, 'updatedAt', d69.updated_at, 'filmCount', d69.film_count, 'personCount', d69.person_count, 'creditCount', d69.credit_count, 'nominationCount', d69.nomination_count)
   FROM dataset AS d69)))
-- 1: '[["film",3]]'
-- 2: '[["film",3],["person",1]]'
-- 3: 3
-- 4: 3
-- 5: 1
-- 6: 1
-- 7: 'cannes'
-- 8: '[{"id":3}]'
-- 9: '[{"id":1}]'
-- 10: 2
-- 11: 2
-- 12: 2
-- 13: 2
-- 14: 2
-- 15: 2
