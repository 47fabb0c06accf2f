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
     WHERE j11.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c12.id)
     FROM change AS c12
     WHERE c12.id = json_extract(each1.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each1), 'nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each2.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c13.id)
     FROM credit AS c13
     WHERE c13.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f14.id)
     FROM film AS f14
     WHERE f14.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c15.code)
     FROM country AS c15
     WHERE c15.code = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p16.id)
     FROM person AS p16
     WHERE p16.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n17.id)
     FROM nomination AS n17
     WHERE n17.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a18.id)
     FROM award_event AS a18
     WHERE a18.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a19.id)
     FROM award_edition AS a19
     WHERE a19.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a20.id)
     FROM award_category AS a20
     WHERE a20.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s21.id)
     FROM source AS s21
     WHERE s21.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c22.id)
     FROM character AS c22
     WHERE c22.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j23.id)
     FROM job AS j23
     WHERE j23.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c24.id)
     FROM change AS c24
     WHERE c24.id = json_extract(each2.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each2), 'film',
  (SELECT json_object('title', f25.title)
   FROM film AS f25
   WHERE f25.id = ?), 'person',
  (SELECT json_object('name', p26.name)
   FROM person AS p26
   WHERE p26.id = ?), 'awardEvent',
  (SELECT json_object('name', a27.name)
   FROM award_event AS a27
   WHERE a27.slug = ?), 'filmsBy',
  (SELECT json_group_array(
    (SELECT json_object('title', f28.title)
     FROM film AS f28
     WHERE f28.id = coalesce(
      (SELECT f29.id
       FROM film AS f29
       WHERE f29.id = json_extract(each6.value, '$.id')),
      (SELECT f29.id
       FROM film AS f29
       WHERE f29.slug = json_extract(each6.value, '$.slug')),
      (SELECT f29.id
       FROM film AS f29
       WHERE f29.id IN
        (SELECT f30.film_id
         FROM film_external_id AS f30
         WHERE f30.authority = json_extract(each6.value, '$.externalId.authority') AND f30.value = json_extract(each6.value, '$.externalId.value'))))))
   FROM json_each(?) AS each6), 'peopleBy',
  (SELECT json_group_array(
    (SELECT json_object('name', p31.name)
     FROM person AS p31
     WHERE p31.id = coalesce(
      (SELECT p32.id
       FROM person AS p32
       WHERE p32.id = json_extract(each7.value, '$.id')),
      (SELECT p32.id
       FROM person AS p32
       WHERE p32.slug = json_extract(each7.value, '$.slug')),
      (SELECT p32.id
       FROM person AS p32
       WHERE p32.id IN
        (SELECT p33.person_id
         FROM person_external_id AS p33
         WHERE p33.authority = json_extract(each7.value, '$.externalId.authority') AND p33.value = json_extract(each7.value, '$.externalId.value'))))))
   FROM json_each(?) AS each7), 'films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f35.title))
   FROM
    (SELECT f35.title AS title
     FROM film AS f35 ORDER BY f35.title_key ASC, f35.id ASC LIMIT ?) AS f35), 'totalCount',
  (SELECT count(*)
   FROM film AS f36)), 'people', json_object('nodes',
  (SELECT json_group_array(json_object('sortName', p38.sort_name))
   FROM
    (SELECT p38.sort_name AS sort_name
     FROM person AS p38 ORDER BY p38.sort_key ASC, p38.id ASC LIMIT ?) AS p38), 'totalCount',
  (SELECT count(*)
   FROM person AS p39)), 'credits', json_object('nodes',
  (SELECT json_group_array(json_object('person',
    (SELECT json_object('name', p42.name)
     FROM person AS p42
     WHERE p42.id = c41.person_id)))
   FROM
    (SELECT c41.person_id AS person_id
     FROM credit AS c41 ORDER BY c41.id ASC LIMIT ?) AS c41), 'totalCount',
  (SELECT count(*)
   FROM credit AS c43)), 'characters', json_object('nodes',
  (SELECT json_group_array(json_object('name', c45.name))
   FROM
    (SELECT c45.name AS name
     FROM character AS c45 ORDER BY c45.id ASC LIMIT ?) AS c45), 'totalCount',
  (SELECT count(*)
   FROM character AS c46)), 'nominations', json_object('nodes',
  (SELECT json_group_array(json_object('label', n48.label))
   FROM
    (SELECT n48.label AS label
     FROM nomination AS n48 ORDER BY n48.year DESC, n48.id DESC LIMIT ?) AS n48), 'totalCount',
  (SELECT count(*)
   FROM nomination AS n49)), 'awardEvents', json_object('nodes',
  (SELECT json_group_array(json_object('name', a51.name))
   FROM
    (SELECT a51.name AS name
     FROM award_event AS a51 ORDER BY a51.name_key ASC, a51.id ASC LIMIT ?) AS a51), 'totalCount',
  (SELECT count(*)
   FROM award_event AS a52)), 'countries',
  (SELECT json_group_array(json_object('name', c53.name))
   FROM
    (SELECT c53.name AS name
     FROM country AS c53 ORDER BY c53.name_key ASC, c53.code ASC) AS c53), 'jobs',
  (SELECT json_group_array(json_object('name', j54.name))
   FROM
    (SELECT j54.name AS name
     FROM job AS j54 ORDER BY j54.name_key ASC, j54.id ASC) AS j54), 'dataset',
  (SELECT json_object('version', d55.version, 'updatedAt', d55.updated_at, 'filmCount', d55.film_count, 'personCount', d55.person_count, 'creditCount', d55.credit_count, 'nominationCount', d55.nomination_count)
   FROM dataset AS d55)))
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
