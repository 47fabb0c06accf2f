SELECT json_object('data', json_object('genres',
  (SELECT json_group_array(json_object('id', 'genre_' || g1.id, 'slug', g1.slug, 'name', g1.name, 'films', json_object('totalCount',
    (SELECT count(*)
     FROM film_genre AS f4
     WHERE f4.genre_id = g1.id), 'nodes',
    (SELECT json_group_array(json_object('title', f6.title, 'genres',
      (SELECT json_group_array(json_object('slug', g8.slug))
       FROM
        (SELECT f7.genre_id AS genre_id
         FROM film_genre AS f7
         WHERE f7.film_id = f6.id ORDER BY f7.position ASC, f7.id ASC) AS f7 CROSS JOIN genre AS g8 ON g8.id = f7.genre_id)))
     FROM
      (SELECT f5.film_id AS film_id
       FROM film_genre AS f5
       WHERE f5.genre_id = g1.id ORDER BY
        (SELECT f9.title_key
         FROM film AS f9
         WHERE f9.id = f5.film_id) ASC, f5.id ASC LIMIT +?) AS f5 CROSS JOIN film AS f6 ON f6.id = f5.film_id), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM film_genre AS f10
     WHERE f10.genre_id = g1.id LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))))
   FROM
    (SELECT g1.id AS id, g1.slug AS slug, g1.name AS name
     FROM genre AS g1 ORDER BY g1.name_key ASC, g1.id ASC) AS g1), 'languages',
  (SELECT json_group_array(json_object('tag', l12.tag, 'name', l12.name))
   FROM
    (SELECT l12.tag AS tag, l12.name AS name
     FROM language AS l12 ORDER BY l12.name_key ASC, l12.tag ASC) AS l12), 'film',
  (SELECT json_object('languages',
    (SELECT json_group_array(json_object('tag', l15.tag, 'name', l15.name))
     FROM
      (SELECT f14.language_tag AS language_tag
       FROM film_language AS f14
       WHERE f14.film_id = f13.id ORDER BY f14.position ASC, f14.id ASC) AS f14 CROSS JOIN language AS l15 ON l15.tag = f14.language_tag), 'genres',
    (SELECT json_group_array(json_object('id', 'genre_' || g17.id, 'name', g17.name))
     FROM
      (SELECT f16.genre_id AS genre_id
       FROM film_genre AS f16
       WHERE f16.film_id = f13.id ORDER BY f16.position ASC, f16.id ASC) AS f16 CROSS JOIN genre AS g17 ON g17.id = f16.genre_id))
   FROM film AS f13
   WHERE f13.id = coalesce(
    (SELECT f18.id
     FROM film AS f18
     WHERE f18.slug = ?),
    (SELECT f19.film_id
     FROM former_film AS f19
     WHERE f19.slug = ?))), 'none',
  (SELECT json_object('languages',
    (SELECT json_group_array(json_object('tag', l22.tag))
     FROM
      (SELECT f21.language_tag AS language_tag
       FROM film_language AS f21
       WHERE f21.film_id = f20.id ORDER BY f21.position ASC, f21.id ASC) AS f21 CROSS JOIN language AS l22 ON l22.tag = f21.language_tag), 'genres',
    (SELECT json_group_array(json_object('slug', g24.slug))
     FROM
      (SELECT f23.genre_id AS genre_id
       FROM film_genre AS f23
       WHERE f23.film_id = f20.id ORDER BY f23.position ASC, f23.id ASC) AS f23 CROSS JOIN genre AS g24 ON g24.id = f23.genre_id))
   FROM film AS f20
   WHERE f20.id = coalesce(
    (SELECT f25.id
     FROM film AS f25
     WHERE f25.slug = ?),
    (SELECT f26.film_id
     FROM former_film AS f26
     WHERE f26.slug = ?))), 'node',
  (SELECT CASE WHEN (json_extract(each5.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c27
     WHERE c27.id = json_extract(each5.value, '$[1]')) WHEN (json_extract(each5.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f28
     WHERE f28.id = coalesce(
      (SELECT f29.film_id
       FROM former_film AS f29
       WHERE f29.former_id = json_extract(each5.value, '$[1]')), json_extract(each5.value, '$[1]'))) WHEN (json_extract(each5.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c30
     WHERE c30.code = json_extract(each5.value, '$[1]')) WHEN (json_extract(each5.value, '$[0]') = 'genre') THEN
    (SELECT json_object('name', g31.name, 'films', json_object('edges',
      (SELECT json_group_array(json_object('cursor', f34.cursor, 'node', json_object('title', f35.title, 'year', f35.year)))
       FROM
        (SELECT f34.film_id AS film_id, hex(json_array('caf33920',
          (SELECT f36.year
           FROM film AS f36
           WHERE f36.id = f34.film_id) IS NULL,
          (SELECT f36.year
           FROM film AS f36
           WHERE f36.id = f34.film_id), f34.id)) AS cursor
         FROM film_genre AS f34
         WHERE f34.genre_id = g31.id ORDER BY
          (SELECT f36.year
           FROM film AS f36
           WHERE f36.id = f34.film_id) DESC NULLS LAST, f34.id DESC LIMIT 20) AS f34 CROSS JOIN film AS f35 ON f35.id = f34.film_id)))
     FROM genre AS g31
     WHERE g31.id = json_extract(each5.value, '$[1]')) WHEN (json_extract(each5.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p37
     WHERE p37.id = coalesce(
      (SELECT f38.person_id
       FROM former_person AS f38
       WHERE f38.former_id = json_extract(each5.value, '$[1]')), json_extract(each5.value, '$[1]'))) WHEN (json_extract(each5.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n39
     WHERE n39.id = json_extract(each5.value, '$[1]')) WHEN (json_extract(each5.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a40
     WHERE a40.id = json_extract(each5.value, '$[1]')) WHEN (json_extract(each5.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a41
     WHERE a41.id = json_extract(each5.value, '$[1]')) WHEN (json_extract(each5.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a42
     WHERE a42.id = json_extract(each5.value, '$[1]')) WHEN (json_extract(each5.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s43
     WHERE s43.id = json_extract(each5.value, '$[1]')) WHEN (json_extract(each5.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c44
     WHERE c44.id = json_extract(each5.value, '$[1]')) WHEN (json_extract(each5.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j45
     WHERE j45.id = json_extract(each5.value, '$[1]')) WHEN (json_extract(each5.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c46
     WHERE c46.id = json_extract(each5.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each5), 'films', json_object('totalCount',
  (SELECT count(DISTINCT f49.film_id)
   FROM film_language AS f49
   WHERE f49.language_tag IN
    (SELECT each.value
     FROM json_each(?) AS "each")), 'nodes',
  (SELECT json_group_array(json_object('title', f50.title, 'languages',
    (SELECT json_group_array(json_object('tag', l52.tag))
     FROM
      (SELECT f51.language_tag AS language_tag
       FROM film_language AS f51
       WHERE f51.film_id = f50.id ORDER BY f51.position ASC, f51.id ASC) AS f51 CROSS JOIN language AS l52 ON l52.tag = f51.language_tag)))
   FROM
    (SELECT f50.title AS title, f50.id AS id
     FROM film AS f50
     WHERE EXISTS
      (SELECT 1
       FROM film_language AS f53
       WHERE f53.film_id = f50.id AND f53.language_tag IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY f50.title_key ASC, f50.id ASC LIMIT 20) AS f50)), 'french', json_object('nodes',
  (SELECT json_group_array(json_object('title', f55.title))
   FROM
    (SELECT f55.title AS title
     FROM film AS f55
     WHERE (EXISTS
      (SELECT 1
       FROM film_language AS f56
       WHERE f56.film_id = f55.id AND f56.language_tag IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND (EXISTS
      (SELECT 1
       FROM film_genre AS f57
       WHERE f57.film_id = f55.id AND +f57.genre_id IN
        (SELECT g58.id
         FROM genre AS g58
         WHERE g58.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")))) ORDER BY f55.title_key ASC, f55.id ASC LIMIT 20) AS f55)), 'others', json_object('nodes',
  (SELECT json_group_array(json_object('title', f60.title))
   FROM
    (SELECT f60.title AS title
     FROM film AS f60
     WHERE ((EXISTS
      (SELECT 1
       FROM film_language AS f61
       WHERE f61.film_id = f60.id AND f61.language_tag IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) OR (EXISTS
      (SELECT 1
       FROM film_genre AS f62
       WHERE f62.film_id = f60.id AND +f62.genre_id IN
        (SELECT g63.id
         FROM genre AS g63
         WHERE g63.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each"))))) AND coalesce(EXISTS
      (SELECT 1
       FROM film_genre AS f64
       WHERE f64.film_id = f60.id AND +f64.genre_id IN
        (SELECT g65.id
         FROM genre AS g65
         WHERE g65.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each"))), 0) = 0 ORDER BY f60.title_key ASC, f60.id ASC LIMIT 20) AS f60), 'facets', json_array(json_object('field', 'GENRE', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
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
       WHERE f67.film_id = f66.id AND f67.language_tag IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) OR (EXISTS
      (SELECT 1
       FROM film_genre AS f68
       WHERE f68.film_id = f66.id AND +f68.genre_id IN
        (SELECT g69.id
         FROM genre AS g69
         WHERE g69.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each"))))) AND coalesce(EXISTS
      (SELECT 1
       FROM film_genre AS f70
       WHERE f70.film_id = f66.id AND +f70.genre_id IN
        (SELECT g71.id
         FROM genre AS g71
         WHERE g71.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each"))), 0) = 0 AND f72.film_id = f66.id AND
      (SELECT g73.slug
       FROM genre AS g73
       WHERE g73.id = f72.genre_id) IS NOT NULL GROUP BY
      (SELECT g73.slug
       FROM genre AS g73
       WHERE g73.id = f72.genre_id) ORDER BY count(DISTINCT f66.id) DESC,
      (SELECT g73.slug
       FROM genre AS g73
       WHERE g73.id = f72.genre_id) LIMIT +?) AS bucket)), json_object('field', 'LANGUAGE', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f81.language_tag AS value, min(
      (SELECT l82.name
       FROM language AS l82
       WHERE l82.tag = f81.language_tag)) AS label, count(DISTINCT f75.id) AS size
     FROM film AS f75, film_language AS f81
     WHERE ((EXISTS
      (SELECT 1
       FROM film_language AS f76
       WHERE f76.film_id = f75.id AND f76.language_tag IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) OR (EXISTS
      (SELECT 1
       FROM film_genre AS f77
       WHERE f77.film_id = f75.id AND +f77.genre_id IN
        (SELECT g78.id
         FROM genre AS g78
         WHERE g78.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each"))))) AND coalesce(EXISTS
      (SELECT 1
       FROM film_genre AS f79
       WHERE f79.film_id = f75.id AND +f79.genre_id IN
        (SELECT g80.id
         FROM genre AS g80
         WHERE g80.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each"))), 0) = 0 AND f81.film_id = f75.id AND f81.language_tag IS NOT NULL GROUP BY f81.language_tag ORDER BY count(DISTINCT f75.id) DESC, f81.language_tag LIMIT +?) AS bucket)))), 'all', json_object('facets', json_array(json_object('field', 'LANGUAGE', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f85.language_tag AS value, min(
      (SELECT l86.name
       FROM language AS l86
       WHERE l86.tag = f85.language_tag)) AS label, count(DISTINCT f84.id) AS size
     FROM film AS f84, film_language AS f85
     WHERE f85.film_id = f84.id AND f85.language_tag IS NOT NULL GROUP BY f85.language_tag ORDER BY count(DISTINCT f84.id) DESC, f85.language_tag LIMIT +?) AS bucket)), json_object('field', 'GENRE', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
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
       WHERE g89.id = f88.genre_id) LIMIT +?) AS bucket)))), 'gypsies',
  (SELECT json_object('filmography', json_object('nodes',
    (SELECT json_group_array(json_object('genres',
      (SELECT json_group_array(json_object('name', g96.name))
       FROM
        (SELECT f95.genre_id AS genre_id
         FROM film_genre AS f95
         WHERE f95.film_id = f94.id ORDER BY f95.position ASC, f95.id ASC) AS f95 CROSS JOIN genre AS g96 ON g96.id = f95.genre_id), 'languages',
      (SELECT json_group_array(json_object('name', l98.name))
       FROM
        (SELECT f97.language_tag AS language_tag
         FROM film_language AS f97
         WHERE f97.film_id = f94.id ORDER BY f97.position ASC, f97.id ASC) AS f97 CROSS JOIN language AS l98 ON l98.tag = f97.language_tag)))
     FROM
      (SELECT c93.film_id AS film_id
       FROM credit AS c93
       WHERE c93.person_id = p91.id GROUP BY c93.person_id, c93.film_id ORDER BY min(c93.film_year) DESC NULLS LAST, c93.film_id DESC LIMIT 20) AS c93 CROSS JOIN film AS f94 ON f94.id = c93.film_id)))
   FROM person AS p91
   WHERE p91.id = coalesce(
    (SELECT p99.id
     FROM person AS p99
     WHERE p99.slug = ?),
    (SELECT f100.person_id
     FROM former_person AS f100
     WHERE f100.slug = ?)))))
-- 1: 2
-- 2: 2
-- 3: 'the-day-the-clown-cried'
-- 4: 'the-day-the-clown-cried'
-- 5: 'hunger'
-- 6: 'hunger'
-- 7: '[["genre",7]]'
-- 8: '["ru","ar"]'
-- 9: '["ru","ar"]'
-- 10: '["fr"]'
-- 11: '["comedy","documentary","nothing"]'
-- 12: '["fr"]'
-- 13: '["comedie"]'
-- 14: '["drama","war"]'
-- 15: '["fr"]'
-- 16: '["comedie"]'
-- 17: '["drama","war"]'
-- 18: 20
-- 19: '["fr"]'
-- 20: '["comedie"]'
-- 21: '["drama","war"]'
-- 22: 20
-- 23: 3
-- 24: 3
-- 25: 'emir-kusturica'
-- 26: 'emir-kusturica'
