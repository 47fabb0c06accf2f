SELECT format('{"data":%s}', format('{"filmsBy":%s,"peopleBy":%s,"literal":%s,"none":%s,"awardEvent":%s,"person":%s}',
  (SELECT format('[%s]', string_agg(coalesce(
    (SELECT format('{"id":%s,"title":%s,"cast":%s}', '"' || 'film_' || f1.id || '"', to_json(f1.title), format('{"nodes":%s}',
      (SELECT format('[%s]', string_agg(format('{"person":%s}',
        (SELECT format('{"name":%s}', to_json(p8.name))
         FROM person AS p8
         WHERE p8.id = c7.person_id)), ','))
       FROM
        (SELECT c7.person_id AS person_id
         FROM credit AS c7
         WHERE c7.film_id = f1.id AND c7.kind = 'CAST' ORDER BY c7.rank ASC, c7.id ASC
          LIMIT CAST($1 AS BIGINT)) AS c7)))
     FROM film AS f1
     WHERE f1.id = coalesce(
      (SELECT f2.id
       FROM film AS f2
       WHERE f2.id = CAST(each1.value #>> '{id}' AS BIGINT)),
      (SELECT f3.film_id
       FROM former_film AS f3
       WHERE f3.former_id = CAST(each1.value #>> '{id}' AS BIGINT)),
      (SELECT f2.id
       FROM film AS f2
       WHERE f2.slug = (each1.value #>> '{slug}')),
      (SELECT f4.film_id
       FROM former_film AS f4
       WHERE f4.slug = (each1.value #>> '{slug}')),
      (SELECT f2.id
       FROM film AS f2
       WHERE f2.id IN
        (SELECT f5.film_id
         FROM film_external_id AS f5
         WHERE f5.authority = (each1.value #>> '{externalId,authority}') AND f5.value = (each1.value #>> '{externalId,value}'))))), 'null'), ','))
   FROM json_array_elements(CAST($2 AS JSON)) AS each1(value)),
  (SELECT format('[%s]', string_agg(coalesce(
    (SELECT format('{"id":%s,"name":%s}', '"' || 'person_' || p9.id || '"', to_json(p9.name))
     FROM person AS p9
     WHERE p9.id = coalesce(
      (SELECT p10.id
       FROM person AS p10
       WHERE p10.id = CAST(each3.value #>> '{id}' AS BIGINT)),
      (SELECT f11.person_id
       FROM former_person AS f11
       WHERE f11.former_id = CAST(each3.value #>> '{id}' AS BIGINT)),
      (SELECT p10.id
       FROM person AS p10
       WHERE p10.slug = (each3.value #>> '{slug}')),
      (SELECT f12.person_id
       FROM former_person AS f12
       WHERE f12.slug = (each3.value #>> '{slug}')),
      (SELECT p10.id
       FROM person AS p10
       WHERE p10.id IN
        (SELECT p13.person_id
         FROM person_external_id AS p13
         WHERE p13.authority = (each3.value #>> '{externalId,authority}') AND p13.value = (each3.value #>> '{externalId,value}'))))), 'null'), ','))
   FROM json_array_elements(CAST($3 AS JSON)) AS each3(value)),
  (SELECT format('[%s]', string_agg(coalesce(
    (SELECT format('{"title":%s}', to_json(f14.title))
     FROM film AS f14
     WHERE f14.id = coalesce(
      (SELECT f15.id
       FROM film AS f15
       WHERE f15.id = CAST(each4.value #>> '{id}' AS BIGINT)),
      (SELECT f16.film_id
       FROM former_film AS f16
       WHERE f16.former_id = CAST(each4.value #>> '{id}' AS BIGINT)),
      (SELECT f15.id
       FROM film AS f15
       WHERE f15.slug = (each4.value #>> '{slug}')),
      (SELECT f17.film_id
       FROM former_film AS f17
       WHERE f17.slug = (each4.value #>> '{slug}')),
      (SELECT f15.id
       FROM film AS f15
       WHERE f15.id IN
        (SELECT f18.film_id
         FROM film_external_id AS f18
         WHERE f18.authority = (each4.value #>> '{externalId,authority}') AND f18.value = (each4.value #>> '{externalId,value}'))))), 'null'), ','))
   FROM json_array_elements(CAST($4 AS JSON)) AS each4(value)),
  (SELECT format('[%s]', string_agg(coalesce(
    (SELECT format('{"title":%s}', to_json(f19.title))
     FROM film AS f19
     WHERE f19.id = coalesce(
      (SELECT f20.id
       FROM film AS f20
       WHERE f20.id = CAST(each5.value #>> '{id}' AS BIGINT)),
      (SELECT f21.film_id
       FROM former_film AS f21
       WHERE f21.former_id = CAST(each5.value #>> '{id}' AS BIGINT)),
      (SELECT f20.id
       FROM film AS f20
       WHERE f20.slug = (each5.value #>> '{slug}')),
      (SELECT f22.film_id
       FROM former_film AS f22
       WHERE f22.slug = (each5.value #>> '{slug}')),
      (SELECT f20.id
       FROM film AS f20
       WHERE f20.id IN
        (SELECT f23.film_id
         FROM film_external_id AS f23
         WHERE f23.authority = (each5.value #>> '{externalId,authority}') AND f23.value = (each5.value #>> '{externalId,value}'))))), 'null'), ','))
   FROM json_array_elements(CAST($5 AS JSON)) AS each5(value)), coalesce(
  (SELECT format('{"name":%s}', to_json(a24.name))
   FROM award_event AS a24
   WHERE a24.id = CAST($6 AS BIGINT)), 'null'), coalesce(
  (SELECT format('{"name":%s}', to_json(p25.name))
   FROM person AS p25
   WHERE p25.id IN
    (SELECT p26.person_id
     FROM person_external_id AS p26
     WHERE p26.authority = CAST($7 AS TEXT) AND p26.value = CAST($8 AS TEXT))), 'null')))
-- 1: 1
-- 2: '[{"id":1},{"slug":"stalker"},{"externalId":{"authority":"IMDB","value":"tt0033467"}},{"externalId":{"authority":"OTHER","value":"a \\"quoted\\" \\\\ one"}},{"externalId":{"authority":"TMDB","value":"tt0033467"}},{"id":null},{"slug":"\'"},{"id":1}]'
-- 3: '[{"slug":"steve-mcqueen"},{"slug":"steve-mcqueen-2"},{"externalId":{"authority":"IMDB","value":"nm0000080"}},{"id":7777}]'
-- 4: '[{"slug":"ajami"},{"id":2},{"slug":"ajami"}]'
-- 5: '[]'
-- 6: 1
-- 7: 'WIKIDATA'
-- 8: 'Q24829'
