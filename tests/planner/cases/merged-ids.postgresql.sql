SELECT format('{"data":%s}', format('{"node":%s,"nodes":%s,"byId":%s,"bySlug":%s,"byNow":%s,"neither":%s,"other":%s,"person":%s,"personById":%s,"filmsBy":%s,"peopleBy":%s,"films":%s,"others":%s,"people":%s,"credits":%s,"characters":%s,"nominations":%s,"his":%s,"cast":%s}',
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
    (SELECT format('{"id":%s,"name":%s,"formerIds":%s}', '"' || 'person_' || p6.id || '"', to_json(p6.name),
      (SELECT format('[%s]', string_agg('"' || 'person_' || f7.former_id || '"', ','))
       FROM
        (SELECT f7.former_id AS former_id
         FROM former_person AS f7
         WHERE f7.person_id = p6.id ORDER BY f7.former_id ASC) AS f7))
     FROM person AS p6
     WHERE p6.id = coalesce(
      (SELECT f8.person_id
       FROM former_person AS f8
       WHERE f8.former_id = CAST(each1.value #>> '{1}' AS BIGINT)), CAST(each1.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each1.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'nomination_' || n9.id || '"')
     FROM nomination AS n9
     WHERE n9.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'event_' || a10.id || '"')
     FROM award_event AS a10
     WHERE a10.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'edition_' || a11.id || '"')
     FROM award_edition AS a11
     WHERE a11.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'category_' || a12.id || '"')
     FROM award_category AS a12
     WHERE a12.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'source_' || s13.id || '"')
     FROM source AS s13
     WHERE s13.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'character_' || c14.id || '"')
     FROM character AS c14
     WHERE c14.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'job_' || j15.id || '"')
     FROM job AS j15
     WHERE j15.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'change_' || c16.id || '"')
     FROM change AS c16
     WHERE c16.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($1 AS JSON)) AS each1(value)),
  (SELECT format('[%s]', string_agg(CASE WHEN ((each2.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'credit_' || c17.id || '"')
     FROM credit AS c17
     WHERE c17.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'film_' || f18.id || '"')
     FROM film AS f18
     WHERE f18.id = coalesce(
      (SELECT f19.film_id
       FROM former_film AS f19
       WHERE f19.former_id = CAST(each2.value #>> '{1}' AS BIGINT)), CAST(each2.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each2.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{"id":%s}', to_json('country_' || c20.code))
     FROM country AS c20
     WHERE c20.code = (each2.value #>> '{1}')), 'null') WHEN ((each2.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'genre_' || g21.id || '"')
     FROM genre AS g21
     WHERE g21.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'person_' || p22.id || '"')
     FROM person AS p22
     WHERE p22.id = coalesce(
      (SELECT f23.person_id
       FROM former_person AS f23
       WHERE f23.former_id = CAST(each2.value #>> '{1}' AS BIGINT)), CAST(each2.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each2.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'nomination_' || n24.id || '"')
     FROM nomination AS n24
     WHERE n24.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'event_' || a25.id || '"')
     FROM award_event AS a25
     WHERE a25.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'edition_' || a26.id || '"')
     FROM award_edition AS a26
     WHERE a26.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'category_' || a27.id || '"')
     FROM award_category AS a27
     WHERE a27.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'source_' || s28.id || '"')
     FROM source AS s28
     WHERE s28.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'character_' || c29.id || '"')
     FROM character AS c29
     WHERE c29.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'job_' || j30.id || '"')
     FROM job AS j30
     WHERE j30.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each2.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{"id":%s}', '"' || 'change_' || c31.id || '"')
     FROM change AS c31
     WHERE c31.id = CAST(each2.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END, ','))
   FROM json_array_elements(CAST($2 AS JSON)) AS each2(value)), coalesce(
  (SELECT format('{"id":%s,"slug":%s,"title":%s,"formerIds":%s}', '"' || 'film_' || f32.id || '"', to_json(f32.slug), to_json(f32.title),
    (SELECT format('[%s]', string_agg('"' || 'film_' || f33.former_id || '"', ','))
     FROM
      (SELECT f33.former_id AS former_id
       FROM former_film AS f33
       WHERE f33.film_id = f32.id ORDER BY f33.former_id ASC) AS f33))
   FROM film AS f32
   WHERE f32.id = coalesce(
    (SELECT f34.film_id
     FROM former_film AS f34
     WHERE f34.former_id = CAST($3 AS BIGINT)), CAST($3 AS BIGINT))), 'null'), coalesce(
  (SELECT format('{"slug":%s}', to_json(f35.slug))
   FROM film AS f35
   WHERE f35.id = coalesce(
    (SELECT f36.id
     FROM film AS f36
     WHERE f36.slug = CAST($4 AS TEXT)),
    (SELECT f37.film_id
     FROM former_film AS f37
     WHERE f37.slug = CAST($4 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"slug":%s}', to_json(f38.slug))
   FROM film AS f38
   WHERE f38.id = coalesce(
    (SELECT f39.id
     FROM film AS f39
     WHERE f39.slug = CAST($5 AS TEXT)),
    (SELECT f40.film_id
     FROM former_film AS f40
     WHERE f40.slug = CAST($5 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"slug":%s}', to_json(f41.slug))
   FROM film AS f41
   WHERE f41.id = coalesce(
    (SELECT f42.id
     FROM film AS f42
     WHERE f42.slug = CAST($6 AS TEXT)),
    (SELECT f43.film_id
     FROM former_film AS f43
     WHERE f43.slug = CAST($6 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"formerIds":%s}',
    (SELECT format('[%s]', string_agg('"' || 'film_' || f45.former_id || '"', ','))
     FROM
      (SELECT f45.former_id AS former_id
       FROM former_film AS f45
       WHERE f45.film_id = f44.id ORDER BY f45.former_id ASC) AS f45))
   FROM film AS f44
   WHERE f44.id = coalesce(
    (SELECT f46.film_id
     FROM former_film AS f46
     WHERE f46.former_id = CAST($7 AS BIGINT)), CAST($7 AS BIGINT))), 'null'), coalesce(
  (SELECT format('{"id":%s,"slug":%s,"formerIds":%s}', '"' || 'person_' || p47.id || '"', to_json(p47.slug),
    (SELECT format('[%s]', string_agg('"' || 'person_' || f48.former_id || '"', ','))
     FROM
      (SELECT f48.former_id AS former_id
       FROM former_person AS f48
       WHERE f48.person_id = p47.id ORDER BY f48.former_id ASC) AS f48))
   FROM person AS p47
   WHERE p47.id = coalesce(
    (SELECT p49.id
     FROM person AS p49
     WHERE p49.slug = CAST($8 AS TEXT)),
    (SELECT f50.person_id
     FROM former_person AS f50
     WHERE f50.slug = CAST($8 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"slug":%s}', to_json(p51.slug))
   FROM person AS p51
   WHERE p51.id = coalesce(
    (SELECT f52.person_id
     FROM former_person AS f52
     WHERE f52.former_id = CAST($9 AS BIGINT)), CAST($9 AS BIGINT))), 'null'),
  (SELECT format('[%s]', string_agg(coalesce(
    (SELECT format('{"id":%s,"title":%s}', '"' || 'film_' || f53.id || '"', to_json(f53.title))
     FROM film AS f53
     WHERE f53.id = coalesce(
      (SELECT f54.id
       FROM film AS f54
       WHERE f54.id = CAST(each10.value #>> '{id}' AS BIGINT)),
      (SELECT f55.film_id
       FROM former_film AS f55
       WHERE f55.former_id = CAST(each10.value #>> '{id}' AS BIGINT)),
      (SELECT f54.id
       FROM film AS f54
       WHERE f54.slug = (each10.value #>> '{slug}')),
      (SELECT f56.film_id
       FROM former_film AS f56
       WHERE f56.slug = (each10.value #>> '{slug}')),
      (SELECT f54.id
       FROM film AS f54
       WHERE f54.id IN
        (SELECT f57.film_id
         FROM film_external_id AS f57
         WHERE f57.authority = (each10.value #>> '{externalId,authority}') AND f57.value = (each10.value #>> '{externalId,value}'))))), 'null'), ','))
   FROM json_array_elements(CAST($10 AS JSON)) AS each10(value)),
  (SELECT format('[%s]', string_agg(coalesce(
    (SELECT format('{"id":%s,"name":%s}', '"' || 'person_' || p58.id || '"', to_json(p58.name))
     FROM person AS p58
     WHERE p58.id = coalesce(
      (SELECT p59.id
       FROM person AS p59
       WHERE p59.id = CAST(each11.value #>> '{id}' AS BIGINT)),
      (SELECT f60.person_id
       FROM former_person AS f60
       WHERE f60.former_id = CAST(each11.value #>> '{id}' AS BIGINT)),
      (SELECT p59.id
       FROM person AS p59
       WHERE p59.slug = (each11.value #>> '{slug}')),
      (SELECT f61.person_id
       FROM former_person AS f61
       WHERE f61.slug = (each11.value #>> '{slug}')),
      (SELECT p59.id
       FROM person AS p59
       WHERE p59.id IN
        (SELECT p62.person_id
         FROM person_external_id AS p62
         WHERE p62.authority = (each11.value #>> '{externalId,authority}') AND p62.value = (each11.value #>> '{externalId,value}'))))), 'null'), ','))
   FROM json_array_elements(CAST($11 AS JSON)) AS each11(value)), format('{"nodes":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f64.title)), ','))
   FROM
    (SELECT f64.title AS title
     FROM film AS f64
     WHERE f64.id = ANY (array(
      (SELECT coalesce(f65.film_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($12 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f65 ON f65.former_id = CAST(each.value #>> '{}' AS BIGINT)))) AND f64.id IN
      (SELECT c66.film_id
       FROM credit AS c66
       WHERE c66.person_id = ANY (array(
        (SELECT coalesce(f67.person_id, CAST(each.value #>> '{}' AS BIGINT))
         FROM json_array_elements(CAST($13 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f67 ON f67.former_id = CAST(each.value #>> '{}' AS BIGINT))))) ORDER BY f64.title_key ASC, f64.id ASC
      LIMIT 20) AS f64),
  (SELECT count(*)
   FROM film AS f68
   WHERE f68.id = ANY (array(
    (SELECT coalesce(f69.film_id, CAST(each.value #>> '{}' AS BIGINT))
     FROM json_array_elements(CAST($14 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f69 ON f69.former_id = CAST(each.value #>> '{}' AS BIGINT)))) AND f68.id IN
    (SELECT c70.film_id
     FROM credit AS c70
     WHERE c70.person_id = ANY (array(
      (SELECT coalesce(f71.person_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($15 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f71 ON f71.former_id = CAST(each.value #>> '{}' AS BIGINT))))))), format('{"nodes":%s,"totalCount":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f73.title)), ','))
   FROM
    (SELECT f73.title AS title
     FROM film AS f73
     WHERE NOT coalesce(f73.id = ANY (array(
      (SELECT coalesce(f74.film_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($16 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f74 ON f74.former_id = CAST(each.value #>> '{}' AS BIGINT)))), false) ORDER BY f73.title_key ASC, f73.id ASC
      LIMIT CAST($17 AS BIGINT)) AS f73),
  (SELECT count(*)
   FROM film AS f75
   WHERE NOT coalesce(f75.id = ANY (array(
    (SELECT coalesce(f76.film_id, CAST(each.value #>> '{}' AS BIGINT))
     FROM json_array_elements(CAST($18 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f76 ON f76.former_id = CAST(each.value #>> '{}' AS BIGINT)))), false))), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p78.name)), ','))
   FROM
    (SELECT p78.name AS name
     FROM person AS p78
     WHERE p78.id = ANY (array(
      (SELECT coalesce(f79.person_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($19 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f79 ON f79.former_id = CAST(each.value #>> '{}' AS BIGINT)))) ORDER BY p78.sort_key ASC, p78.id ASC
      LIMIT 20) AS p78)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"film":%s,"person":%s}',
    (SELECT format('{"slug":%s}', to_json(f82.slug))
     FROM film AS f82
     WHERE f82.id = c81.film_id),
    (SELECT format('{"name":%s}', to_json(p83.name))
     FROM person AS p83
     WHERE p83.id = c81.person_id)), ','))
   FROM
    (SELECT c81.film_id AS film_id, c81.person_id AS person_id
     FROM credit AS c81
     WHERE c81.film_id = ANY (array(
      (SELECT coalesce(f84.film_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($20 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f84 ON f84.former_id = CAST(each.value #>> '{}' AS BIGINT)))) AND c81.person_id = ANY (array(
      (SELECT coalesce(f85.person_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($21 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f85 ON f85.former_id = CAST(each.value #>> '{}' AS BIGINT)))) ORDER BY c81.id ASC
      LIMIT 20) AS c81)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(c87.name)), ','))
   FROM
    (SELECT c87.name AS name
     FROM character AS c87
     WHERE c87.film_id = ANY (array(
      (SELECT coalesce(f88.film_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($22 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f88 ON f88.former_id = CAST(each.value #>> '{}' AS BIGINT)))) AND c87.id IN
      (SELECT r89.character_id
       FROM role AS r89
       WHERE r89.credit_id IN
        (SELECT c91.id
         FROM credit AS c91
         WHERE c91.person_id = ANY (array(
          (SELECT coalesce(f90.person_id, CAST(each.value #>> '{}' AS BIGINT))
           FROM json_array_elements(CAST($23 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f90 ON f90.former_id = CAST(each.value #>> '{}' AS BIGINT)))))) ORDER BY c87.id ASC
      LIMIT 20) AS c87)), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM nomination AS n93
   WHERE n93.id IN
    (SELECT n94.nomination_id
     FROM nomination_film AS n94
     WHERE n94.film_id = ANY (array(
      (SELECT coalesce(f95.film_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($24 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f95 ON f95.former_id = CAST(each.value #>> '{}' AS BIGINT))))))), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"label":%s}', to_json(n97.label)), ','))
   FROM
    (SELECT n97.label AS label
     FROM nomination AS n97
     WHERE n97.id IN
      (SELECT n98.nomination_id
       FROM nominee AS n98
       WHERE n98.person_id = ANY (array(
        (SELECT coalesce(f99.person_id, CAST(each.value #>> '{}' AS BIGINT))
         FROM json_array_elements(CAST($25 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f99 ON f99.former_id = CAST(each.value #>> '{}' AS BIGINT))))) ORDER BY n97.year DESC, n97.id DESC
      LIMIT 20) AS n97)), coalesce(
  (SELECT format('{"cast":%s}', format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"person":%s}',
      (SELECT format('{"name":%s}', to_json(p103.name))
       FROM person AS p103
       WHERE p103.id = c102.person_id)), ','))
     FROM
      (SELECT c102.person_id AS person_id
       FROM credit AS c102
       WHERE c102.film_id = f100.id AND c102.kind = 'CAST' AND c102.person_id = ANY (array(
        (SELECT coalesce(f104.person_id, CAST(each.value #>> '{}' AS BIGINT))
         FROM json_array_elements(CAST($26 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f104 ON f104.former_id = CAST(each.value #>> '{}' AS BIGINT)))) ORDER BY c102.rank ASC, c102.id ASC
        LIMIT 20) AS c102)))
   FROM film AS f100
   WHERE f100.id = coalesce(
    (SELECT f105.film_id
     FROM former_film AS f105
     WHERE f105.former_id = CAST($27 AS BIGINT)), CAST($27 AS BIGINT))), 'null')))
-- 1: '[["person",9001]]'
-- 2: '[["film",9004],["film",1],["person",9003],["film",9005],["credit",9004]]'
-- 3: 9007
-- 4: 'rust-bone-2012'
-- 5: 'de-rouille-et-d-os'
-- 6: 'rust-and-bones'
-- 7: 2
-- 8: 'george-orson-welles'
-- 9: 9001
-- 10: '[{"slug":"rust-and-bone"},{"id":9004},{"id":1},{"slug":"hunger"},{"id":9999},{"externalId":{"authority":"IMDB","value":"tt0033467"}}]'
-- 11: '[{"slug":"matias-schoenaerts"},{"id":9003},{"slug":"nobody"}]'
-- 12: '[9007,3]'
-- 13: '[9001]'
-- 14: '[9007,3]'
-- 15: '[9001]'
-- 16: '[9007,9004]'
-- 17: 2
-- 18: '[9007,9004]'
-- 19: '[9003,9001,2]'
-- 20: '[9007]'
-- 21: '[9001,1]'
-- 22: '[9004]'
-- 23: '[9001]'
-- 24: '[9004]'
-- 25: '[9003]'
-- 26: '[9001]'
-- 27: 9007
