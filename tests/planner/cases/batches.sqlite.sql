SELECT json_object('data', json_object('filmsBy',
  (SELECT json_group_array(
    (SELECT json_object('id', 'film_' || f1.id, 'title', f1.title, 'cast', json_object('nodes',
      (SELECT json_group_array(json_object('person',
        (SELECT json_object('name', p6.name)
         FROM person AS p6
         WHERE p6.id = c5.person_id)))
       FROM
        (SELECT c5.person_id AS person_id
         FROM credit AS c5
         WHERE c5.film_id = f1.id AND c5.kind = 'CAST' ORDER BY c5.rank ASC, c5.id ASC LIMIT ?) AS c5)))
     FROM film AS f1
     WHERE f1.id = coalesce(
      (SELECT f2.id
       FROM film AS f2
       WHERE f2.id = json_extract(each1.value, '$.id')),
      (SELECT f2.id
       FROM film AS f2
       WHERE f2.slug = json_extract(each1.value, '$.slug')),
      (SELECT f2.id
       FROM film AS f2
       WHERE f2.id IN
        (SELECT f3.film_id
         FROM film_external_id AS f3
         WHERE f3.authority = json_extract(each1.value, '$.externalId.authority') AND f3.value = json_extract(each1.value, '$.externalId.value'))))))
   FROM json_each(?) AS each1), 'peopleBy',
  (SELECT json_group_array(
    (SELECT json_object('id', 'person_' || p7.id, 'name', p7.name)
     FROM person AS p7
     WHERE p7.id = coalesce(
      (SELECT p8.id
       FROM person AS p8
       WHERE p8.id = json_extract(each3.value, '$.id')),
      (SELECT p8.id
       FROM person AS p8
       WHERE p8.slug = json_extract(each3.value, '$.slug')),
      (SELECT p8.id
       FROM person AS p8
       WHERE p8.id IN
        (SELECT p9.person_id
         FROM person_external_id AS p9
         WHERE p9.authority = json_extract(each3.value, '$.externalId.authority') AND p9.value = json_extract(each3.value, '$.externalId.value'))))))
   FROM json_each(?) AS each3), 'literal',
  (SELECT json_group_array(
    (SELECT json_object('title', f10.title)
     FROM film AS f10
     WHERE f10.id = coalesce(
      (SELECT f11.id
       FROM film AS f11
       WHERE f11.id = json_extract(each4.value, '$.id')),
      (SELECT f11.id
       FROM film AS f11
       WHERE f11.slug = json_extract(each4.value, '$.slug')),
      (SELECT f11.id
       FROM film AS f11
       WHERE f11.id IN
        (SELECT f12.film_id
         FROM film_external_id AS f12
         WHERE f12.authority = json_extract(each4.value, '$.externalId.authority') AND f12.value = json_extract(each4.value, '$.externalId.value'))))))
   FROM json_each(?) AS each4), 'none',
  (SELECT json_group_array(
    (SELECT json_object('title', f13.title)
     FROM film AS f13
     WHERE f13.id = coalesce(
      (SELECT f14.id
       FROM film AS f14
       WHERE f14.id = json_extract(each5.value, '$.id')),
      (SELECT f14.id
       FROM film AS f14
       WHERE f14.slug = json_extract(each5.value, '$.slug')),
      (SELECT f14.id
       FROM film AS f14
       WHERE f14.id IN
        (SELECT f15.film_id
         FROM film_external_id AS f15
         WHERE f15.authority = json_extract(each5.value, '$.externalId.authority') AND f15.value = json_extract(each5.value, '$.externalId.value'))))))
   FROM json_each(?) AS each5), 'awardEvent',
  (SELECT json_object('name', a16.name)
   FROM award_event AS a16
   WHERE a16.id = ?), 'person',
  (SELECT json_object('name', p17.name)
   FROM person AS p17
   WHERE p17.id IN
    (SELECT p18.person_id
     FROM person_external_id AS p18
     WHERE p18.authority = ? AND p18.value = ?))))
-- 1: 1
-- 2: '[{"id":1},{"slug":"stalker"},{"externalId":{"authority":"IMDB","value":"tt0033467"}},{"externalId":{"authority":"OTHER","value":"a \\"quoted\\" \\\\ one"}},{"externalId":{"authority":"TMDB","value":"tt0033467"}},{"id":null},{"slug":"\'"},{"id":1}]'
-- 3: '[{"slug":"steve-mcqueen"},{"slug":"steve-mcqueen-2"},{"externalId":{"authority":"IMDB","value":"nm0000080"}},{"id":7777}]'
-- 4: '[{"slug":"ajami"},{"id":2},{"slug":"ajami"}]'
-- 5: '[]'
-- 6: 1
-- 7: 'WIKIDATA'
-- 8: 'Q24829'
