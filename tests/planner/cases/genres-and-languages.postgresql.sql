SELECT format('{"data":%s}', format('{"genres":%s,"languages":%s,"film":%s,"none":%s,"node":%s,"films":%s,"french":%s,"others":%s,"all":%s,"gypsies":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s,"slug":%s,"name":%s,"films":%s}', '"' || 'genre_' || g1.id || '"', to_json(g1.slug), to_json(g1.name), format('{"totalCount":%s,"nodes":%s,"pageInfo":%s}',
    (SELECT count(*)
     FROM film_genre AS f4
     WHERE f4.genre_id = g1.id),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"title":%s,"genres":%s}', to_json(f6.title),
        (SELECT format('[%s]', string_agg(
          (SELECT format('{"slug":%s}', to_json(g8.slug))
           FROM genre AS g8
           WHERE g8.id = f7.genre_id), ','))
         FROM
          (SELECT f7.genre_id AS genre_id
           FROM film_genre AS f7
           WHERE f7.film_id = f6.id ORDER BY f7.position ASC, f7.id ASC) AS f7))
       FROM film AS f6
       WHERE f6.id = f5.film_id), ','))
     FROM
      (SELECT f5.film_id AS film_id
       FROM film_genre AS f5
       WHERE f5.genre_id = g1.id ORDER BY
        (SELECT f9.title_key
         FROM film AS f9
         WHERE f9.id = f5.film_id) ASC, f5.id ASC
        LIMIT CAST($1 AS BIGINT)) AS f5), format('{"hasNextPage":%s}', CAST(EXISTS
    (SELECT 1
     FROM film_genre AS f10
     WHERE f10.genre_id = g1.id
      LIMIT 1 OFFSET CAST($2 AS BIGINT)) AS TEXT)))), ','))
   FROM
    (SELECT g1.id AS id, g1.slug AS slug, g1.name AS name
     FROM genre AS g1 ORDER BY g1.name_key ASC, g1.id ASC) AS g1),
  (SELECT format('[%s]', string_agg(format('{"tag":%s,"name":%s}', to_json(l12.tag), to_json(l12.name)), ','))
   FROM
    (SELECT l12.tag AS tag, l12.name AS name
     FROM language AS l12 ORDER BY l12.name_key ASC, l12.tag ASC) AS l12), coalesce(
  (SELECT format('{"languages":%s,"genres":%s}',
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"tag":%s,"name":%s}', to_json(l15.tag), to_json(l15.name))
       FROM language AS l15
       WHERE l15.tag = f14.language_tag), ','))
     FROM
      (SELECT f14.language_tag AS language_tag
       FROM film_language AS f14
       WHERE f14.film_id = f13.id ORDER BY f14.position ASC, f14.id ASC) AS f14),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"id":%s,"name":%s}', '"' || 'genre_' || g17.id || '"', to_json(g17.name))
       FROM genre AS g17
       WHERE g17.id = f16.genre_id), ','))
     FROM
      (SELECT f16.genre_id AS genre_id
       FROM film_genre AS f16
       WHERE f16.film_id = f13.id ORDER BY f16.position ASC, f16.id ASC) AS f16))
   FROM film AS f13
   WHERE f13.id = coalesce(
    (SELECT f18.id
     FROM film AS f18
     WHERE f18.slug = CAST($3 AS TEXT)),
    (SELECT f19.film_id
     FROM former_film AS f19
     WHERE f19.slug = CAST($3 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"languages":%s,"genres":%s}',
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"tag":%s}', to_json(l22.tag))
       FROM language AS l22
       WHERE l22.tag = f21.language_tag), ','))
     FROM
      (SELECT f21.language_tag AS language_tag
       FROM film_language AS f21
       WHERE f21.film_id = f20.id ORDER BY f21.position ASC, f21.id ASC) AS f21),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"slug":%s}', to_json(g24.slug))
       FROM genre AS g24
       WHERE g24.id = f23.genre_id), ','))
     FROM
      (SELECT f23.genre_id AS genre_id
       FROM film_genre AS f23
       WHERE f23.film_id = f20.id ORDER BY f23.position ASC, f23.id ASC) AS f23))
   FROM film AS f20
   WHERE f20.id = coalesce(
    (SELECT f25.id
     FROM film AS f25
     WHERE f25.slug = CAST($4 AS TEXT)),
    (SELECT f26.film_id
     FROM former_film AS f26
     WHERE f26.slug = CAST($4 AS TEXT)))), 'null'),
  (SELECT CASE WHEN ((each5.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c27
     WHERE c27.id = CAST(each5.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each5.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f28
     WHERE f28.id = coalesce(
      (SELECT f29.film_id
       FROM former_film AS f29
       WHERE f29.former_id = CAST(each5.value #>> '{1}' AS BIGINT)), CAST(each5.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each5.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{}')
     FROM country AS c30
     WHERE c30.code = (each5.value #>> '{1}')), 'null') WHEN ((each5.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{"name":%s,"films":%s}', to_json(g31.name), format('{"edges":%s}',
      (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f34.cursor || '"',
        (SELECT format('{"title":%s,"year":%s}', to_json(f35.title), coalesce(CAST(f35.year AS TEXT), 'null'))
         FROM film AS f35
         WHERE f35.id = f34.film_id)), ','))
       FROM
        (SELECT f34.film_id AS film_id, upper(encode(convert_to(format('["caf33920",%s,%s,%s]', CAST(
          (SELECT f36.year
           FROM film AS f36
           WHERE f36.id = f34.film_id) IS NULL AS INTEGER), coalesce(CAST(
          (SELECT f36.year
           FROM film AS f36
           WHERE f36.id = f34.film_id) AS TEXT), 'null'), f34.id), 'UTF8'), 'hex')) AS cursor
         FROM film_genre AS f34
         WHERE f34.genre_id = g31.id ORDER BY
          (SELECT f36.year
           FROM film AS f36
           WHERE f36.id = f34.film_id) DESC NULLS LAST, f34.id DESC
          LIMIT 20) AS f34)))
     FROM genre AS g31
     WHERE g31.id = CAST(each5.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each5.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p37
     WHERE p37.id = coalesce(
      (SELECT f38.person_id
       FROM former_person AS f38
       WHERE f38.former_id = CAST(each5.value #>> '{1}' AS BIGINT)), CAST(each5.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each5.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n39
     WHERE n39.id = CAST(each5.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each5.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a40
     WHERE a40.id = CAST(each5.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each5.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{}')
     FROM award_edition AS a41
     WHERE a41.id = CAST(each5.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each5.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{}')
     FROM award_category AS a42
     WHERE a42.id = CAST(each5.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each5.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s43
     WHERE s43.id = CAST(each5.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each5.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c44
     WHERE c44.id = CAST(each5.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each5.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j45
     WHERE j45.id = CAST(each5.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each5.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c46
     WHERE c46.id = CAST(each5.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($5 AS JSON)) AS each5(value)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(DISTINCT f49.film_id)
   FROM film_language AS f49
   WHERE f49.language_tag = ANY (array(
    (SELECT each.value #>> '{}'
     FROM json_array_elements(CAST($6 AS JSON)) AS each(value))))),
  (SELECT format('[%s]', string_agg(format('{"title":%s,"languages":%s}', to_json(f50.title),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"tag":%s}', to_json(l52.tag))
       FROM language AS l52
       WHERE l52.tag = f51.language_tag), ','))
     FROM
      (SELECT f51.language_tag AS language_tag
       FROM film_language AS f51
       WHERE f51.film_id = f50.id ORDER BY f51.position ASC, f51.id ASC) AS f51)), ','))
   FROM
    (SELECT f50.title AS title, f50.id AS id
     FROM film AS f50
     WHERE EXISTS
      (SELECT 1
       FROM film_language AS f53
       WHERE f53.film_id = f50.id AND f53.language_tag = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($7 AS JSON)) AS each(value))))) ORDER BY f50.title_key ASC, f50.id ASC
      LIMIT 20) AS f50)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f55.title)), ','))
   FROM
    (SELECT f55.title AS title
     FROM film AS f55
     WHERE (EXISTS
      (SELECT 1
       FROM film_language AS f56
       WHERE f56.film_id = f55.id AND f56.language_tag = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($8 AS JSON)) AS each(value)))))) AND (EXISTS
      (SELECT 1
       FROM film_genre AS f57
       WHERE f57.film_id = f55.id AND f57.genre_id IN
        (SELECT g58.id
         FROM genre AS g58
         WHERE g58.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($9 AS JSON)) AS each(value))))))) ORDER BY f55.title_key ASC, f55.id ASC
      LIMIT 20) AS f55)), format('{"nodes":%s,"facets":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f60.title)), ','))
   FROM
    (SELECT f60.title AS title
     FROM film AS f60
     WHERE ((EXISTS
      (SELECT 1
       FROM film_language AS f61
       WHERE f61.film_id = f60.id AND f61.language_tag = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($10 AS JSON)) AS each(value)))))) OR (EXISTS
      (SELECT 1
       FROM film_genre AS f62
       WHERE f62.film_id = f60.id AND f62.genre_id IN
        (SELECT g63.id
         FROM genre AS g63
         WHERE g63.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($11 AS JSON)) AS each(value)))))))) AND NOT coalesce(EXISTS
      (SELECT 1
       FROM film_genre AS f64
       WHERE f64.film_id = f60.id AND f64.genre_id IN
        (SELECT g65.id
         FROM genre AS g65
         WHERE g65.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($12 AS JSON)) AS each(value)))))), false) ORDER BY f60.title_key ASC, f60.id ASC
      LIMIT 20) AS f60), format('[%s,%s]', format('{"field":%s,"buckets":%s}', '"GENRE"',
  (SELECT format('[%s]', string_agg(format('{"value":%s,"label":%s,"count":%s}', to_json(CAST(bucket.value AS TEXT)), coalesce(CAST(to_json(CAST(bucket.label AS TEXT)) AS TEXT), 'null'), bucket.size), ','))
   FROM
    (SELECT
      (SELECT g73.slug
       FROM genre AS g73
       WHERE g73.id = f72.genre_id) AS value, min(
      (SELECT g74.name
       FROM genre AS g74
       WHERE g74.id = f72.genre_id)) AS label, count(DISTINCT f66.id) AS size
     FROM film AS f66, film_genre AS f72
     WHERE ((EXISTS
      (SELECT 1
       FROM film_language AS f67
       WHERE f67.film_id = f66.id AND f67.language_tag = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($13 AS JSON)) AS each(value)))))) OR (EXISTS
      (SELECT 1
       FROM film_genre AS f68
       WHERE f68.film_id = f66.id AND f68.genre_id IN
        (SELECT g69.id
         FROM genre AS g69
         WHERE g69.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($14 AS JSON)) AS each(value)))))))) AND NOT coalesce(EXISTS
      (SELECT 1
       FROM film_genre AS f70
       WHERE f70.film_id = f66.id AND f70.genre_id IN
        (SELECT g71.id
         FROM genre AS g71
         WHERE g71.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($15 AS JSON)) AS each(value)))))), false) AND f72.film_id = f66.id AND
      (SELECT g73.slug
       FROM genre AS g73
       WHERE g73.id = f72.genre_id) IS NOT NULL GROUP BY
      (SELECT g73.slug
       FROM genre AS g73
       WHERE g73.id = f72.genre_id) ORDER BY count(DISTINCT f66.id) DESC,
      (SELECT g73.slug
       FROM genre AS g73
       WHERE g73.id = f72.genre_id)
      LIMIT CAST($16 AS BIGINT)) AS bucket)), format('{"field":%s,"buckets":%s}', '"LANGUAGE"',
  (SELECT format('[%s]', string_agg(format('{"value":%s,"label":%s,"count":%s}', to_json(CAST(bucket.value AS TEXT)), coalesce(CAST(to_json(CAST(bucket.label AS TEXT)) AS TEXT), 'null'), bucket.size), ','))
   FROM
    (SELECT f81.language_tag AS value, min(
      (SELECT l82.name
       FROM language AS l82
       WHERE l82.tag = f81.language_tag)) AS label, count(DISTINCT f75.id) AS size
     FROM film AS f75, film_language AS f81
     WHERE ((EXISTS
      (SELECT 1
       FROM film_language AS f76
       WHERE f76.film_id = f75.id AND f76.language_tag = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($17 AS JSON)) AS each(value)))))) OR (EXISTS
      (SELECT 1
       FROM film_genre AS f77
       WHERE f77.film_id = f75.id AND f77.genre_id IN
        (SELECT g78.id
         FROM genre AS g78
         WHERE g78.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($18 AS JSON)) AS each(value)))))))) AND NOT coalesce(EXISTS
      (SELECT 1
       FROM film_genre AS f79
       WHERE f79.film_id = f75.id AND f79.genre_id IN
        (SELECT g80.id
         FROM genre AS g80
         WHERE g80.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($19 AS JSON)) AS each(value)))))), false) AND f81.film_id = f75.id AND f81.language_tag IS NOT NULL GROUP BY f81.language_tag ORDER BY count(DISTINCT f75.id) DESC, f81.language_tag
      LIMIT CAST($20 AS BIGINT)) AS bucket)))), format('{"facets":%s}', format('[%s,%s]', format('{"field":%s,"buckets":%s}', '"LANGUAGE"',
  (SELECT format('[%s]', string_agg(format('{"value":%s,"label":%s,"count":%s}', to_json(CAST(bucket.value AS TEXT)), coalesce(CAST(to_json(CAST(bucket.label AS TEXT)) AS TEXT), 'null'), bucket.size), ','))
   FROM
    (SELECT f85.language_tag AS value, min(
      (SELECT l86.name
       FROM language AS l86
       WHERE l86.tag = f85.language_tag)) AS label, count(DISTINCT f84.id) AS size
     FROM film AS f84, film_language AS f85
     WHERE f85.film_id = f84.id AND f85.language_tag IS NOT NULL GROUP BY f85.language_tag ORDER BY count(DISTINCT f84.id) DESC, f85.language_tag
      LIMIT CAST($21 AS BIGINT)) AS bucket)), format('{"field":%s,"buckets":%s}', '"GENRE"',
  (SELECT format('[%s]', string_agg(format('{"value":%s,"label":%s,"count":%s}', to_json(CAST(bucket.value AS TEXT)), coalesce(CAST(to_json(CAST(bucket.label AS TEXT)) AS TEXT), 'null'), bucket.size), ','))
   FROM
    (SELECT
      (SELECT g89.slug
       FROM genre AS g89
       WHERE g89.id = f88.genre_id) AS value, min(
      (SELECT g90.name
       FROM genre AS g90
       WHERE g90.id = f88.genre_id)) AS label, count(DISTINCT f87.id) AS size
     FROM film AS f87, film_genre AS f88
     WHERE f88.film_id = f87.id AND
      (SELECT g89.slug
       FROM genre AS g89
       WHERE g89.id = f88.genre_id) IS NOT NULL GROUP BY
      (SELECT g89.slug
       FROM genre AS g89
       WHERE g89.id = f88.genre_id) ORDER BY count(DISTINCT f87.id) DESC,
      (SELECT g89.slug
       FROM genre AS g89
       WHERE g89.id = f88.genre_id)
      LIMIT CAST($22 AS BIGINT)) AS bucket)))), coalesce(
  (SELECT format('{"filmography":%s}', format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"genres":%s,"languages":%s}',
        (SELECT format('[%s]', string_agg(
          (SELECT format('{"name":%s}', to_json(g96.name))
           FROM genre AS g96
           WHERE g96.id = f95.genre_id), ','))
         FROM
          (SELECT f95.genre_id AS genre_id
           FROM film_genre AS f95
           WHERE f95.film_id = f94.id ORDER BY f95.position ASC, f95.id ASC) AS f95),
        (SELECT format('[%s]', string_agg(
          (SELECT format('{"name":%s}', to_json(l98.name))
           FROM language AS l98
           WHERE l98.tag = f97.language_tag), ','))
         FROM
          (SELECT f97.language_tag AS language_tag
           FROM film_language AS f97
           WHERE f97.film_id = f94.id ORDER BY f97.position ASC, f97.id ASC) AS f97))
       FROM film AS f94
       WHERE f94.id = c93.film_id), ','))
     FROM
      (SELECT c93.film_id AS film_id
       FROM credit AS c93
       WHERE c93.person_id = p91.id GROUP BY c93.person_id, c93.film_id ORDER BY min(c93.film_year) DESC NULLS LAST, c93.film_id DESC
        LIMIT 20) AS c93)))
   FROM person AS p91
   WHERE p91.id = coalesce(
    (SELECT p99.id
     FROM person AS p99
     WHERE p99.slug = CAST($23 AS TEXT)),
    (SELECT f100.person_id
     FROM former_person AS f100
     WHERE f100.slug = CAST($23 AS TEXT)))), 'null')))
-- 1: 2
-- 2: 2
-- 3: 'the-day-the-clown-cried'
-- 4: 'hunger'
-- 5: '[["genre",7]]'
-- 6: '["ru","ar"]'
-- 7: '["ru","ar"]'
-- 8: '["fr"]'
-- 9: '["comedy","documentary","nothing"]'
-- 10: '["fr"]'
-- 11: '["comedie"]'
-- 12: '["drama","war"]'
-- 13: '["fr"]'
-- 14: '["comedie"]'
-- 15: '["drama","war"]'
-- 16: 20
-- 17: '["fr"]'
-- 18: '["comedie"]'
-- 19: '["drama","war"]'
-- 20: 20
-- 21: 3
-- 22: 3
-- 23: 'emir-kusturica'
