SELECT format('{"data":%s}', format('{"node":%s,"nodes":%s,"film":%s,"person":%s,"awardEvent":%s,"filmsBy":%s,"peopleBy":%s,"films":%s,"people":%s,"credits":%s,"characters":%s,"nominations":%s,"awardEvents":%s,"countries":%s,"languages":%s,"genres":%s,"jobs":%s,"dataset":%s}',
  (SELECT CASE WHEN ((each1.value #>> '{0}') = 'credit') THEN coalesce(
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
     WHERE c15.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($1 AS JSON)) AS each1(value)),
  (SELECT format('[%s]', string_agg(CASE WHEN ((each2.value #>> '{0}') = 'credit') THEN coalesce(
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
     WHERE c30.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END, ','))
   FROM json_array_elements(CAST($2 AS JSON)) AS each2(value)), coalesce(
  (SELECT format('{"title":%s}', to_json(f31.title))
   FROM film AS f31
   WHERE f31.id = coalesce(
    (SELECT f32.film_id
     FROM former_film AS f32
     WHERE f32.former_id = CAST($3 AS BIGINT)), CAST($3 AS BIGINT))), 'null'), coalesce(
  (SELECT format('{"name":%s}', to_json(p33.name))
   FROM person AS p33
   WHERE p33.id = coalesce(
    (SELECT f34.person_id
     FROM former_person AS f34
     WHERE f34.former_id = CAST($4 AS BIGINT)), CAST($4 AS BIGINT))), 'null'), coalesce(
  (SELECT format('{"name":%s}', to_json(a35.name))
   FROM award_event AS a35
   WHERE a35.slug = CAST($5 AS TEXT)), 'null'),
  (SELECT format('[%s]', string_agg(coalesce(
    (SELECT format('{"title":%s}', to_json(f36.title))
     FROM film AS f36
     WHERE f36.id = coalesce(
      (SELECT f37.id
       FROM film AS f37
       WHERE f37.id = CAST(each6.value #>> '{id}' AS BIGINT)),
      (SELECT f38.film_id
       FROM former_film AS f38
       WHERE f38.former_id = CAST(each6.value #>> '{id}' AS BIGINT)),
      (SELECT f37.id
       FROM film AS f37
       WHERE f37.slug = (each6.value #>> '{slug}')),
      (SELECT f39.film_id
       FROM former_film AS f39
       WHERE f39.slug = (each6.value #>> '{slug}')),
      (SELECT f37.id
       FROM film AS f37
       WHERE f37.id IN
        (SELECT f40.film_id
         FROM film_external_id AS f40
         WHERE f40.authority = (each6.value #>> '{externalId,authority}') AND f40.value = (each6.value #>> '{externalId,value}'))))), 'null'), ','))
   FROM json_array_elements(CAST($6 AS JSON)) AS each6(value)),
  (SELECT format('[%s]', string_agg(coalesce(
    (SELECT format('{"name":%s}', to_json(p41.name))
     FROM person AS p41
     WHERE p41.id = coalesce(
      (SELECT p42.id
       FROM person AS p42
       WHERE p42.id = CAST(each7.value #>> '{id}' AS BIGINT)),
      (SELECT f43.person_id
       FROM former_person AS f43
       WHERE f43.former_id = CAST(each7.value #>> '{id}' AS BIGINT)),
      (SELECT p42.id
       FROM person AS p42
       WHERE p42.slug = (each7.value #>> '{slug}')),
      (SELECT f44.person_id
       FROM former_person AS f44
       WHERE f44.slug = (each7.value #>> '{slug}')),
      (SELECT p42.id
       FROM person AS p42
       WHERE p42.id IN
        (SELECT p45.person_id
         FROM person_external_id AS p45
         WHERE p45.authority = (each7.value #>> '{externalId,authority}') AND p45.value = (each7.value #>> '{externalId,value}'))))), 'null'), ','))
   FROM json_array_elements(CAST($7 AS JSON)) AS each7(value)), format('{"nodes":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f47.title)), ','))
   FROM
    (SELECT f47.title AS title
     FROM film AS f47 ORDER BY f47.title_key ASC, f47.id ASC
      LIMIT CAST($8 AS BIGINT)) AS f47),
  (SELECT d48.film_count
   FROM dataset AS d48)), format('{"nodes":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"sortName":%s}', to_json(p50.sort_name)), ','))
   FROM
    (SELECT p50.sort_name AS sort_name
     FROM person AS p50 ORDER BY p50.sort_key ASC, p50.id ASC
      LIMIT CAST($9 AS BIGINT)) AS p50),
  (SELECT d51.person_count
   FROM dataset AS d51)), format('{"nodes":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"person":%s}',
    (SELECT format('{"name":%s}', to_json(p54.name))
     FROM person AS p54
     WHERE p54.id = c53.person_id)), ','))
   FROM
    (SELECT c53.person_id AS person_id
     FROM credit AS c53 ORDER BY c53.id ASC
      LIMIT CAST($10 AS BIGINT)) AS c53),
  (SELECT d55.credit_count
   FROM dataset AS d55)), format('{"nodes":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(c57.name)), ','))
   FROM
    (SELECT c57.name AS name
     FROM character AS c57 ORDER BY c57.id ASC
      LIMIT CAST($11 AS BIGINT)) AS c57),
  (SELECT count(*)
   FROM character AS c58)), format('{"nodes":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"label":%s}', to_json(n60.label)), ','))
   FROM
    (SELECT n60.label AS label
     FROM nomination AS n60 ORDER BY n60.year DESC, n60.id DESC
      LIMIT CAST($12 AS BIGINT)) AS n60),
  (SELECT d61.nomination_count
   FROM dataset AS d61)), format('{"nodes":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(a63.name)), ','))
   FROM
    (SELECT a63.name AS name
     FROM award_event AS a63 ORDER BY a63.name_key ASC, a63.id ASC
      LIMIT CAST($13 AS BIGINT)) AS a63),
  (SELECT count(*)
   FROM award_event AS a64)),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(c65.name)), ','))
   FROM
    (SELECT c65.name AS name
     FROM country AS c65 ORDER BY c65.name_key ASC, c65.code ASC) AS c65),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(l66.name)), ','))
   FROM
    (SELECT l66.name AS name
     FROM language AS l66 ORDER BY l66.name_key ASC, l66.tag ASC) AS l66),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(g67.name)), ','))
   FROM
    (SELECT g67.name AS name
     FROM genre AS g67 ORDER BY g67.name_key ASC, g67.id ASC) AS g67),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(j68.name)), ','))
   FROM
    (SELECT j68.name AS name
     FROM job AS j68 ORDER BY j68.name_key ASC, j68.id ASC) AS j68), coalesce(
  (SELECT format('{"version":%s,"updatedAt":%s,"filmCount":%s,"personCount":%s,"creditCount":%s,"nominationCount":%s}', d69.version, to_json(d69.updated_at), d69.film_count, d69.person_count, d69.credit_count, d69.nomination_count)
   FROM dataset AS d69), 'null')))
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
