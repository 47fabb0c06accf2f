SELECT format('{"data":%s}', format('{"nodes":%s,"node":%s,"number":%s,"film":%s,"other":%s,"person":%s,"awardEvent":%s,"external":%s}',
  (SELECT format('[%s]', string_agg(CASE WHEN ((each1.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'credit_' || c1.id || '"')
     FROM credit AS c1
     WHERE c1.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'film_' || f2.id || '"')
     FROM film AS f2
     WHERE f2.id = coalesce(
      (SELECT f3.film_id
       FROM former_film AS f3
       WHERE f3.former_id = CAST(each1.value #>> '{1}' AS BIGINT)), CAST(each1.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each1.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{"id":%s}', to_json('country_' || c4.code))
     FROM country AS c4
     WHERE c4.code = (each1.value #>> '{1}')), 'null') WHEN ((each1.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'genre_' || g5.id || '"')
     FROM genre AS g5
     WHERE g5.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'person_' || p6.id || '"')
     FROM person AS p6
     WHERE p6.id = coalesce(
      (SELECT f7.person_id
       FROM former_person AS f7
       WHERE f7.former_id = CAST(each1.value #>> '{1}' AS BIGINT)), CAST(each1.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each1.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'nomination_' || n8.id || '"')
     FROM nomination AS n8
     WHERE n8.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'event_' || a9.id || '"')
     FROM award_event AS a9
     WHERE a9.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'edition_' || a10.id || '"')
     FROM award_edition AS a10
     WHERE a10.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'category_' || a11.id || '"')
     FROM award_category AS a11
     WHERE a11.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'source_' || s12.id || '"')
     FROM source AS s12
     WHERE s12.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'character_' || c13.id || '"')
     FROM character AS c13
     WHERE c13.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'job_' || j14.id || '"')
     FROM job AS j14
     WHERE j14.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'change_' || c15.id || '"')
     FROM change AS c15
     WHERE c15.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END, ','))
   FROM json_array_elements(CAST($1 AS JSON)) AS each1(value)),
  (SELECT CASE WHEN ((each2.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'credit_' || c16.id || '"')
     FROM credit AS c16
     WHERE c16.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'film_' || f17.id || '"')
     FROM film AS f17
     WHERE f17.id = coalesce(
      (SELECT f18.film_id
       FROM former_film AS f18
       WHERE f18.former_id = CAST(each2.value #>> '{1}' AS BIGINT)), CAST(each2.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each2.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{"id":%s}', to_json('country_' || c19.code))
     FROM country AS c19
     WHERE c19.code = (each2.value #>> '{1}')), 'null') WHEN ((each2.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'genre_' || g20.id || '"')
     FROM genre AS g20
     WHERE g20.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'person_' || p21.id || '"')
     FROM person AS p21
     WHERE p21.id = coalesce(
      (SELECT f22.person_id
       FROM former_person AS f22
       WHERE f22.former_id = CAST(each2.value #>> '{1}' AS BIGINT)), CAST(each2.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each2.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'nomination_' || n23.id || '"')
     FROM nomination AS n23
     WHERE n23.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'event_' || a24.id || '"')
     FROM award_event AS a24
     WHERE a24.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'edition_' || a25.id || '"')
     FROM award_edition AS a25
     WHERE a25.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'category_' || a26.id || '"')
     FROM award_category AS a26
     WHERE a26.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'source_' || s27.id || '"')
     FROM source AS s27
     WHERE s27.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'character_' || c28.id || '"')
     FROM character AS c28
     WHERE c28.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'job_' || j29.id || '"')
     FROM job AS j29
     WHERE j29.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'change_' || c30.id || '"')
     FROM change AS c30
     WHERE c30.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($2 AS JSON)) AS each2(value)),
  (SELECT CASE WHEN ((each3.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'credit_' || c31.id || '"')
     FROM credit AS c31
     WHERE c31.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'film_' || f32.id || '"')
     FROM film AS f32
     WHERE f32.id = coalesce(
      (SELECT f33.film_id
       FROM former_film AS f33
       WHERE f33.former_id = CAST(each3.value #>> '{1}' AS BIGINT)), CAST(each3.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each3.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{"id":%s}', to_json('country_' || c34.code))
     FROM country AS c34
     WHERE c34.code = (each3.value #>> '{1}')), 'null') WHEN ((each3.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'genre_' || g35.id || '"')
     FROM genre AS g35
     WHERE g35.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'person_' || p36.id || '"')
     FROM person AS p36
     WHERE p36.id = coalesce(
      (SELECT f37.person_id
       FROM former_person AS f37
       WHERE f37.former_id = CAST(each3.value #>> '{1}' AS BIGINT)), CAST(each3.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each3.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'nomination_' || n38.id || '"')
     FROM nomination AS n38
     WHERE n38.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'event_' || a39.id || '"')
     FROM award_event AS a39
     WHERE a39.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'edition_' || a40.id || '"')
     FROM award_edition AS a40
     WHERE a40.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'category_' || a41.id || '"')
     FROM award_category AS a41
     WHERE a41.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'source_' || s42.id || '"')
     FROM source AS s42
     WHERE s42.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'character_' || c43.id || '"')
     FROM character AS c43
     WHERE c43.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'job_' || j44.id || '"')
     FROM job AS j44
     WHERE j44.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'change_' || c45.id || '"')
     FROM change AS c45
     WHERE c45.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($3 AS JSON)) AS each3(value)), coalesce(
  (SELECT format('{"id":%s}', '"' || 'film_' || f46.id || '"')
   FROM film AS f46
   WHERE f46.id = coalesce(
    (SELECT f47.film_id
     FROM former_film AS f47
     WHERE f47.former_id = CAST($4 AS BIGINT)), CAST($4 AS BIGINT))), 'null'), coalesce(
  (SELECT format('{"id":%s}', '"' || 'film_' || f48.id || '"')
   FROM film AS f48
   WHERE f48.id = coalesce(
    (SELECT f49.film_id
     FROM former_film AS f49
     WHERE f49.former_id = CAST($5 AS BIGINT)), CAST($5 AS BIGINT))), 'null'), coalesce(
  (SELECT format('{"id":%s}', '"' || 'person_' || p50.id || '"')
   FROM person AS p50
   WHERE p50.id = coalesce(
    (SELECT p51.id
     FROM person AS p51
     WHERE p51.slug = CAST($6 AS TEXT)),
    (SELECT f52.person_id
     FROM former_person AS f52
     WHERE f52.slug = CAST($6 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"id":%s}', '"' || 'event_' || a53.id || '"')
   FROM award_event AS a53
   WHERE a53.id = CAST($7 AS BIGINT)), 'null'), coalesce(
  (SELECT format('{"id":%s}', '"' || 'film_' || f54.id || '"')
   FROM film AS f54
   WHERE f54.id IN
    (SELECT f55.film_id
     FROM film_external_id AS f55
     WHERE f55.authority = CAST($8 AS TEXT) AND f55.value = CAST($9 AS TEXT))), 'null')))
-- 1: '[[null,null],[null,null],[null,null],[null,null],["film",0],["film",99999],[null,null],[null,null],[null,null],[null,null],[null,null],["film",9223372036854775807],[null,null],[null,null],[null,null],["country",""],["country","XX"],[null,null],[null,null],[null,null],[null,null],[null,null]]'
-- 2: '[[null,null]]'
-- 3: '[[null,null]]'
-- 4: None
-- 5: None
-- 6: ''
-- 7: 99
-- 8: 'IMDB'
-- 9: 'tt0'
