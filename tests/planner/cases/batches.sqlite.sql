SELECT json_object('data', json_object('filmsBy',
  (SELECT json_group_array(
    (SELECT json_object('id', 'film_' || f1.id, 'title', f1.title, 'cast', json_object('nodes',
      (SELECT json_group_array(json_object('person', json_object('name', p8.name)))
       FROM
        (SELECT c7.person_id AS person_id
         FROM credit AS c7
         WHERE c7.film_id = f1.id AND c7.kind = 'CAST' ORDER BY c7.rank ASC, c7.id ASC LIMIT +?) AS c7 CROSS JOIN person AS p8 ON p8.id = c7.person_id)))
     FROM film AS f1
     WHERE f1.id = coalesce(
      (SELECT f2.id
       FROM film AS f2
       WHERE f2.id = json_extract(each1.value, '$.id')),
      (SELECT f3.film_id
       FROM former_film AS f3
       WHERE f3.former_id = json_extract(each1.value, '$.id')),
      (SELECT f2.id
       FROM film AS f2
       WHERE f2.slug = json_extract(each1.value, '$.slug')),
      (SELECT f4.film_id
       FROM former_film AS f4
       WHERE f4.slug = json_extract(each1.value, '$.slug')),
      (SELECT f2.id
       FROM film AS f2
       WHERE f2.id IN
        (SELECT f5.film_id
         FROM film_external_id AS f5
         WHERE f5.authority = json_extract(each1.value, '$.externalId.authority') AND f5.value = json_extract(each1.value, '$.externalId.value'))))))
   FROM json_each(?) AS each1), 'peopleBy',
  (SELECT json_group_array(
    (SELECT json_object('id', 'person_' || p9.id, 'name', p9.name)
     FROM person AS p9
     WHERE p9.id = coalesce(
      (SELECT p10.id
       FROM person AS p10
       WHERE p10.id = json_extract(each3.value, '$.id')),
      (SELECT f11.person_id
       FROM former_person AS f11
       WHERE f11.former_id = json_extract(each3.value, '$.id')),
      (SELECT p10.id
       FROM person AS p10
       WHERE p10.slug = json_extract(each3.value, '$.slug')),
      (SELECT f12.person_id
       FROM former_person AS f12
       WHERE f12.slug = json_extract(each3.value, '$.slug')),
      (SELECT p10.id
       FROM person AS p10
       WHERE p10.id IN
        (SELECT p13.person_id
         FROM person_external_id AS p13
         WHERE p13.authority = json_extract(each3.value, '$.externalId.authority') AND p13.value = json_extract(each3.value, '$.externalId.value'))))))
   FROM json_each(?) AS each3), 'literal',
  (SELECT json_group_array(
    (SELECT json_object('title', f14.title)
     FROM film AS f14
     WHERE f14.id = coalesce(
      (SELECT f15.id
       FROM film AS f15
       WHERE f15.id = json_extract(each4.value, '$.id')),
      (SELECT f16.film_id
       FROM former_film AS f16
       WHERE f16.former_id = json_extract(each4.value, '$.id')),
      (SELECT f15.id
       FROM film AS f15
       WHERE f15.slug = json_extract(each4.value, '$.slug')),
      (SELECT f17.film_id
       FROM former_film AS f17
       WHERE f17.slug = json_extract(each4.value, '$.slug')),
      (SELECT f15.id
       FROM film AS f15
       WHERE f15.id IN
        (SELECT f18.film_id
         FROM film_external_id AS f18
         WHERE f18.authority = json_extract(each4.value, '$.externalId.authority') AND f18.value = json_extract(each4.value, '$.externalId.value'))))))
   FROM json_each(?) AS each4), 'none',
  (SELECT json_group_array(
    (SELECT json_object('title', f19.title)
     FROM film AS f19
     WHERE f19.id = coalesce(
      (SELECT f20.id
       FROM film AS f20
       WHERE f20.id = json_extract(each5.value, '$.id')),
      (SELECT f21.film_id
       FROM former_film AS f21
       WHERE f21.former_id = json_extract(each5.value, '$.id')),
      (SELECT f20.id
       FROM film AS f20
       WHERE f20.slug = json_extract(each5.value, '$.slug')),
      (SELECT f22.film_id
       FROM former_film AS f22
       WHERE f22.slug = json_extract(each5.value, '$.slug')),
      (SELECT f20.id
       FROM film AS f20
       WHERE f20.id IN
        (SELECT f23.film_id
         FROM film_external_id AS f23
         WHERE f23.authority = json_extract(each5.value, '$.externalId.authority') AND f23.value = json_extract(each5.value, '$.externalId.value'))))))
   FROM json_each(?) AS each5), 'awardEvent',
  (SELECT json_object('name', a24.name)
   FROM award_event AS a24
   WHERE a24.id = ?), 'person',
  (SELECT json_object('name', p25.name)
   FROM person AS p25
   WHERE p25.id IN
    (SELECT p26.person_id
     FROM person_external_id AS p26
     WHERE p26.authority = ? AND p26.value = ?))))
-- 1: 1
-- 2: '[{"id":1},{"slug":"stalker"},{"externalId":{"authority":"IMDB","value":"tt0033467"}},{"externalId":{"authority":"OTHER","value":"a \\"quoted\\" \\\\ one"}},{"externalId":{"authority":"TMDB","value":"tt0033467"}},{"id":null},{"slug":"\'"},{"id":1}]'
-- 3: '[{"slug":"steve-mcqueen"},{"slug":"steve-mcqueen-2"},{"externalId":{"authority":"IMDB","value":"nm0000080"}},{"id":7777}]'
-- 4: '[{"slug":"ajami"},{"id":2},{"slug":"ajami"}]'
-- 5: '[]'
-- 6: 1
-- 7: 'WIKIDATA'
-- 8: 'Q24829'
