SELECT json_object('data', json_object('newest', json_object('totalCount',
  (SELECT count(*)
   FROM film_country AS f3
   WHERE f3.film_year >= ? AND f3.film_year <= ? AND f3.country_code = ?), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film_country AS f5
   WHERE f5.film_year >= ? AND f5.film_year <= ? AND f5.country_code = ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
  (SELECT f8.cursor
   FROM
    (SELECT hex(json_array('4cc3d5c0', f9.film_year IS NULL, f9.film_year, f9.film_id)) AS cursor, f9.film_year AS key1, f9.film_id AS key2
     FROM film_country AS f9
     WHERE f9.film_year >= ? AND f9.film_year <= ? AND f9.country_code = ? ORDER BY f9.film_year DESC NULLS LAST, f9.film_id DESC LIMIT +?) AS f8 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'edges',
  (SELECT json_group_array(json_object('cursor', f10.cursor, 'node', json_object('title', f10.title, 'year', f10.year)))
   FROM
    (SELECT f10.title AS title, f11.film_year AS year, hex(json_array('4cc3d5c0', f11.film_year IS NULL, f11.film_year, f11.film_id)) AS cursor
     FROM film_country AS f11 CROSS JOIN film AS f10 ON f10.id = f11.film_id
     WHERE f11.film_year >= ? AND f11.film_year <= ? AND f11.country_code = ? ORDER BY f11.film_year DESC NULLS LAST, f11.film_id DESC LIMIT +?) AS f10)), 'oldest', json_object('totalCount',
  (SELECT count(*)
   FROM film_country AS f14
   WHERE f14.country_code = ?), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film_country AS f16 CROSS JOIN film AS f15 ON f15.id = f16.film_id
   WHERE f16.country_code = ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
  (SELECT f19.cursor
   FROM
    (SELECT hex(json_array('75c2919f', f20.film_year IS NULL, f20.film_year, f19.title_key, f20.film_id)) AS cursor, f20.film_year AS key1, f19.title_key AS key2, f20.film_id AS key3
     FROM film_country AS f20 CROSS JOIN film AS f19 ON f19.id = f20.film_id
     WHERE f20.country_code = ? ORDER BY f20.film_year ASC NULLS LAST, f19.title_key DESC, f20.film_id ASC LIMIT +?) AS f19 ORDER BY key1 DESC NULLS FIRST, key2 ASC, key3 DESC LIMIT 1)), 'edges',
  (SELECT json_group_array(json_object('cursor', f21.cursor, 'node', json_object('title', f21.title, 'year', f21.year)))
   FROM
    (SELECT f21.title AS title, f22.film_year AS year, hex(json_array('75c2919f', f22.film_year IS NULL, f22.film_year, f21.title_key, f22.film_id)) AS cursor
     FROM film_country AS f22 CROSS JOIN film AS f21 ON f21.id = f22.film_id
     WHERE f22.country_code = ? ORDER BY f22.film_year ASC NULLS LAST, f21.title_key DESC, f22.film_id ASC LIMIT +?) AS f21)), 'backwards', json_object('totalCount',
  (SELECT count(*)
   FROM film_language AS f25
   WHERE f25.film_year >= ? AND f25.language_tag = ?), 'pageInfo', json_object('hasNextPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE EXISTS
  (SELECT 1
   FROM film_language AS f29
   WHERE f29.film_year >= ? AND f29.language_tag = ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
  (SELECT f30.cursor
   FROM
    (SELECT *
     FROM
      (SELECT hex(json_array('a5a070f5', f31.film_year IS NULL, f31.film_year, f31.film_id)) AS cursor, f31.film_year AS key1, f31.film_id AS key2
       FROM film_language AS f31
       WHERE f31.film_year >= ? AND f31.language_tag = ? ORDER BY f31.film_year DESC NULLS FIRST, f31.film_id DESC LIMIT +?) AS f30 ORDER BY key1 ASC NULLS LAST, key2 ASC) AS f30 ORDER BY key1 DESC NULLS FIRST, key2 DESC LIMIT 1)), 'edges',
  (SELECT json_group_array(json_object('cursor', f32.cursor, 'node', json_object('title', f32.title, 'year', f32.year)))
   FROM
    (SELECT *
     FROM
      (SELECT f32.title AS title, f33.film_year AS year, hex(json_array('a5a070f5', f33.film_year IS NULL, f33.film_year, f33.film_id)) AS cursor, f33.film_year AS key1, f33.film_id AS key2
       FROM film_language AS f33 CROSS JOIN film AS f32 ON f32.id = f33.film_id
       WHERE f33.film_year >= ? AND f33.language_tag = ? ORDER BY f33.film_year DESC NULLS FIRST, f33.film_id DESC LIMIT +?) AS f32 ORDER BY key1 ASC NULLS LAST, key2 ASC) AS f32)), 'ofAGenre', json_object('totalCount',
  (SELECT count(*)
   FROM film_genre AS f36
   WHERE f36.genre_id =
    (SELECT g37.id
     FROM genre AS g37
     WHERE g37.slug = ?) AND coalesce(EXISTS
    (SELECT 1
     FROM film_country AS f38
     WHERE f38.film_id = f36.film_id AND f38.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 0) = 0), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film_genre AS f40
   WHERE f40.genre_id =
    (SELECT g41.id
     FROM genre AS g41
     WHERE g41.slug = ?) AND coalesce(EXISTS
    (SELECT 1
     FROM film_country AS f42
     WHERE f42.film_id = f40.film_id AND f42.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 0) = 0 LIMIT 1 OFFSET 20) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
  (SELECT f45.cursor
   FROM
    (SELECT hex(json_array('4cc3d5c0', f46.film_year IS NULL, f46.film_year, f46.film_id)) AS cursor, f46.film_year AS key1, f46.film_id AS key2
     FROM film_genre AS f46
     WHERE f46.genre_id =
      (SELECT g47.id
       FROM genre AS g47
       WHERE g47.slug = ?) AND coalesce(EXISTS
      (SELECT 1
       FROM film_country AS f48
       WHERE f48.film_id = f46.film_id AND f48.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each")), 0) = 0 ORDER BY f46.film_year DESC NULLS LAST, f46.film_id DESC LIMIT 20) AS f45 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'edges',
  (SELECT json_group_array(json_object('cursor', f49.cursor, 'node', json_object('title', f49.title, 'year', f49.year)))
   FROM
    (SELECT f49.title AS title, f50.film_year AS year, hex(json_array('4cc3d5c0', f50.film_year IS NULL, f50.film_year, f50.film_id)) AS cursor
     FROM film_genre AS f50 CROSS JOIN film AS f49 ON f49.id = f50.film_id
     WHERE f50.genre_id =
      (SELECT g51.id
       FROM genre AS g51
       WHERE g51.slug = ?) AND coalesce(EXISTS
      (SELECT 1
       FROM film_country AS f52
       WHERE f52.film_id = f50.film_id AND f52.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each")), 0) = 0 ORDER BY f50.film_year DESC NULLS LAST, f50.film_id DESC LIMIT 20) AS f49), 'facets', json_array(json_object('buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f57.country_code AS value, min(
      (SELECT c58.name
       FROM country AS c58
       WHERE c58.code = f57.country_code)) AS label, count(DISTINCT f54.film_id) AS size
     FROM film_genre AS f54, film_country AS f57
     WHERE f54.genre_id =
      (SELECT g55.id
       FROM genre AS g55
       WHERE g55.slug = ?) AND coalesce(EXISTS
      (SELECT 1
       FROM film_country AS f56
       WHERE f56.film_id = f54.film_id AND f56.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each")), 0) = 0 AND f57.film_id = f54.film_id AND f57.country_code IS NOT NULL GROUP BY f57.country_code ORDER BY count(DISTINCT f54.film_id) DESC, f57.country_code LIMIT +?) AS bucket)), json_object('buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f60.film_year - (f60.film_year % 10) AS value, min(f60.film_year - (f60.film_year % 10)) AS label, count(DISTINCT f60.film_id) AS size
     FROM film_genre AS f60
     WHERE f60.genre_id =
      (SELECT g61.id
       FROM genre AS g61
       WHERE g61.slug = ?) AND coalesce(EXISTS
      (SELECT 1
       FROM film_country AS f62
       WHERE f62.film_id = f60.film_id AND f62.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each")), 0) = 0 AND f60.film_year - (f60.film_year % 10) IS NOT NULL GROUP BY f60.film_year - (f60.film_year % 10) ORDER BY count(DISTINCT f60.film_id) DESC, f60.film_year - (f60.film_year % 10) LIMIT +?) AS bucket)))), 'ofTwoWords', json_object('totalCount',
  (SELECT count(*)
   FROM film_country AS f65 CROSS JOIN film AS f64 ON f64.id = f65.film_id
   WHERE f64.runtime_minutes >= ? AND f65.country_code = ? AND (EXISTS
    (SELECT 1
     FROM film_genre AS f66
     WHERE f66.film_id = f65.film_id AND +f66.genre_id IN
      (SELECT g67.id
       FROM genre AS g67
       WHERE g67.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each"))))), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film_country AS f69 CROSS JOIN film AS f68 ON f68.id = f69.film_id
   WHERE f68.runtime_minutes >= ? AND f69.country_code = ? AND (EXISTS
    (SELECT 1
     FROM film_genre AS f70
     WHERE f70.film_id = f69.film_id AND +f70.genre_id IN
      (SELECT g71.id
       FROM genre AS g71
       WHERE g71.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")))) LIMIT 1 OFFSET 20) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
  (SELECT f74.cursor
   FROM
    (SELECT hex(json_array('a5a070f5', f75.film_year IS NULL, f75.film_year, f75.film_id)) AS cursor, f75.film_year AS key1, f75.film_id AS key2
     FROM film_country AS f75 CROSS JOIN film AS f74 ON f74.id = f75.film_id
     WHERE +f74.runtime_minutes >= ? AND f75.country_code = ? AND (EXISTS
      (SELECT 1
       FROM film_genre AS f76
       WHERE f76.film_id = f75.film_id AND +f76.genre_id IN
        (SELECT g77.id
         FROM genre AS g77
         WHERE g77.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")))) ORDER BY f75.film_year ASC NULLS LAST, f75.film_id ASC LIMIT 20) AS f74 ORDER BY key1 DESC NULLS FIRST, key2 DESC LIMIT 1)), 'edges',
  (SELECT json_group_array(json_object('cursor', f78.cursor, 'node', json_object('title', f78.title, 'year', f78.year)))
   FROM
    (SELECT f78.title AS title, f79.film_year AS year, hex(json_array('a5a070f5', f79.film_year IS NULL, f79.film_year, f79.film_id)) AS cursor
     FROM film_country AS f79 CROSS JOIN film AS f78 ON f78.id = f79.film_id
     WHERE +f78.runtime_minutes >= ? AND f79.country_code = ? AND (EXISTS
      (SELECT 1
       FROM film_genre AS f80
       WHERE f80.film_id = f79.film_id AND +f80.genre_id IN
        (SELECT g81.id
         FROM genre AS g81
         WHERE g81.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")))) ORDER BY f79.film_year ASC NULLS LAST, f79.film_id ASC LIMIT 20) AS f78)), 'asGiven', json_object('totalCount',
  (SELECT count(*)
   FROM film_country AS f84
   WHERE f84.country_code = ?), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film_country AS f86
   WHERE f86.country_code = ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
  (SELECT f89.cursor
   FROM
    (SELECT hex(json_array('4cc3d5c0', f90.film_year IS NULL, f90.film_year, f90.film_id)) AS cursor, f90.film_year AS key1, f90.film_id AS key2
     FROM film_country AS f90
     WHERE f90.country_code = ? ORDER BY f90.film_year DESC NULLS LAST, f90.film_id DESC LIMIT +?) AS f89 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'edges',
  (SELECT json_group_array(json_object('cursor', f91.cursor, 'node', json_object('title', f91.title, 'year', f91.year)))
   FROM
    (SELECT f91.title AS title, f92.film_year AS year, hex(json_array('4cc3d5c0', f92.film_year IS NULL, f92.film_year, f92.film_id)) AS cursor
     FROM film_country AS f92 CROSS JOIN film AS f91 ON f91.id = f92.film_id
     WHERE f92.country_code = ? ORDER BY f92.film_year DESC NULLS LAST, f92.film_id DESC LIMIT +?) AS f91)), 'keysAlone', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'film_' || f94.id, 'year', f94.year))
   FROM
    (SELECT f95.film_id AS id, f95.film_year AS year
     FROM film_country AS f95
     WHERE f95.country_code = ? ORDER BY f95.film_year ASC NULLS LAST, f95.film_id ASC LIMIT +?) AS f94)), 'ofSeveral', json_object('totalCount',
  (SELECT count(DISTINCT f98.film_id)
   FROM film_country AS f98
   WHERE f98.country_code IN
    (SELECT each.value
     FROM json_each(?) AS "each")), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f99
   WHERE EXISTS
    (SELECT 1
     FROM film_country AS f100
     WHERE f100.film_id = f99.id AND f100.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each")) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
  (SELECT f102.cursor
   FROM
    (SELECT hex(json_array('4cc3d5c0', f102.year IS NULL, f102.year, f102.id)) AS cursor, f102.year AS key1, f102.id AS key2
     FROM film AS f102
     WHERE EXISTS
      (SELECT 1
       FROM film_country AS f103
       WHERE f103.film_id = f102.id AND f103.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY f102.year DESC NULLS LAST, f102.id DESC LIMIT +?) AS f102 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1)), 'edges',
  (SELECT json_group_array(json_object('cursor', f104.cursor, 'node', json_object('title', f104.title, 'year', f104.year)))
   FROM
    (SELECT f104.title AS title, f104.year AS year, hex(json_array('4cc3d5c0', f104.year IS NULL, f104.year, f104.id)) AS cursor
     FROM film AS f104
     WHERE EXISTS
      (SELECT 1
       FROM film_country AS f105
       WHERE f105.film_id = f104.id AND f105.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY f104.year DESC NULLS LAST, f104.id DESC LIMIT +?) AS f104)), 'ofAsManyAsGiven', json_object('totalCount',
  (SELECT count(DISTINCT f108.film_id)
   FROM film_country AS f108
   WHERE f108.film_year >= ? AND f108.country_code IN
    (SELECT each.value
     FROM json_each(?) AS "each"))), 'inAnotherOrder', json_object('totalCount',
  (SELECT count(*)
   FROM film_country AS f111
   WHERE f111.country_code = ?), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film_country AS f113 CROSS JOIN film AS f112 ON f112.id = f113.film_id
   WHERE f113.country_code = ? LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
  (SELECT f116.cursor
   FROM
    (SELECT hex(json_array('0245a8f8', f116.runtime_minutes IS NULL, f116.runtime_minutes, f116.id)) AS cursor, f116.runtime_minutes AS key1, f116.id AS key2
     FROM film AS f116
     WHERE EXISTS
      (SELECT 1
       FROM film_country AS f117
       WHERE f117.film_id = f116.id AND f117.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY f116.runtime_minutes ASC NULLS LAST, f116.id ASC LIMIT +?) AS f116 ORDER BY key1 DESC NULLS FIRST, key2 DESC LIMIT 1)), 'edges',
  (SELECT json_group_array(json_object('cursor', f118.cursor, 'node', json_object('title', f118.title, 'year', f118.year)))
   FROM
    (SELECT f118.title AS title, f118.year AS year, hex(json_array('0245a8f8', f118.runtime_minutes IS NULL, f118.runtime_minutes, f118.id)) AS cursor
     FROM film AS f118
     WHERE EXISTS
      (SELECT 1
       FROM film_country AS f119
       WHERE f119.film_id = f118.id AND f119.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY f118.runtime_minutes ASC NULLS LAST, f118.id ASC LIMIT +?) AS f118)), 'foundOtherwise', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f121
   WHERE f121.id IN
    (SELECT coalesce(f122.film_id, each.value)
     FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f122 ON f122.former_id = each.value) AND (EXISTS
    (SELECT 1
     FROM film_country AS f123
     WHERE f123.film_id = f121.id AND f123.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each")))), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f124
   WHERE f124.id IN
    (SELECT coalesce(f125.film_id, each.value)
     FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f125 ON f125.former_id = each.value) AND (EXISTS
    (SELECT 1
     FROM film_country AS f126
     WHERE f126.film_id = f124.id AND f126.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))) LIMIT 1 OFFSET 20) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
  (SELECT f128.cursor
   FROM
    (SELECT hex(json_array('a5a070f5', f128.year IS NULL, f128.year, f128.id)) AS cursor, f128.year AS key1, f128.id AS key2
     FROM film AS f128
     WHERE f128.id IN
      (SELECT coalesce(f129.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f129 ON f129.former_id = each.value) AND (EXISTS
      (SELECT 1
       FROM film_country AS f130
       WHERE f130.film_id = f128.id AND f130.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) ORDER BY f128.year ASC NULLS LAST, f128.id ASC LIMIT 20) AS f128 ORDER BY key1 DESC NULLS FIRST, key2 DESC LIMIT 1)), 'edges',
  (SELECT json_group_array(json_object('cursor', f131.cursor, 'node', json_object('title', f131.title, 'year', f131.year)))
   FROM
    (SELECT f131.title AS title, f131.year AS year, hex(json_array('a5a070f5', f131.year IS NULL, f131.year, f131.id)) AS cursor
     FROM film AS f131
     WHERE f131.id IN
      (SELECT coalesce(f132.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f132 ON f132.former_id = each.value) AND (EXISTS
      (SELECT 1
       FROM film_country AS f133
       WHERE f133.film_id = f131.id AND f133.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) ORDER BY f131.year ASC NULLS LAST, f131.id ASC LIMIT 20) AS f131)), 'playedIn', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f135
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f136
     WHERE f136.film_id = f135.id AND f136.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))) AND f135.id IN
    (SELECT c137.film_id
     FROM credit AS c137
     WHERE c137.person_id IN
      (SELECT p138.person_id
       FROM person_name AS p138
       WHERE p138.text_key = ?))), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f139
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f140
     WHERE f140.film_id = f139.id AND f140.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))) AND f139.id IN
    (SELECT c141.film_id
     FROM credit AS c141
     WHERE c141.person_id IN
      (SELECT p142.person_id
       FROM person_name AS p142
       WHERE p142.text_key = ?)) LIMIT 1 OFFSET 20) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
  (SELECT f144.cursor
   FROM
    (SELECT hex(json_array('a5a070f5', f144.year IS NULL, f144.year, f144.id)) AS cursor, f144.year AS key1, f144.id AS key2
     FROM film AS f144
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f145
       WHERE f145.film_id = f144.id AND f145.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND f144.id IN
      (SELECT c146.film_id
       FROM credit AS c146
       WHERE c146.person_id IN
        (SELECT p147.person_id
         FROM person_name AS p147
         WHERE p147.text_key = ?)) ORDER BY f144.year ASC NULLS LAST, f144.id ASC LIMIT 20) AS f144 ORDER BY key1 DESC NULLS FIRST, key2 DESC LIMIT 1)), 'edges',
  (SELECT json_group_array(json_object('cursor', f148.cursor, 'node', json_object('title', f148.title, 'year', f148.year)))
   FROM
    (SELECT f148.title AS title, f148.year AS year, hex(json_array('a5a070f5', f148.year IS NULL, f148.year, f148.id)) AS cursor
     FROM film AS f148
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f149
       WHERE f149.film_id = f148.id AND f149.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND f148.id IN
      (SELECT c150.film_id
       FROM credit AS c150
       WHERE c150.person_id IN
        (SELECT p151.person_id
         FROM person_name AS p151
         WHERE p151.text_key = ?)) ORDER BY f148.year ASC NULLS LAST, f148.id ASC LIMIT 20) AS f148)), 'changed', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f153
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f154
     WHERE f154.film_id = f153.id AND f154.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))) AND f153.updated_at >= ?), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f155
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f156
     WHERE f156.film_id = f155.id AND f156.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))) AND f155.updated_at >= ? LIMIT 1 OFFSET 20) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
  (SELECT f158.cursor
   FROM
    (SELECT hex(json_array('a5a070f5', f158.year IS NULL, f158.year, f158.id)) AS cursor, f158.year AS key1, f158.id AS key2
     FROM film AS f158
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f159
       WHERE f159.film_id = f158.id AND f159.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND f158.updated_at >= ? ORDER BY f158.year ASC NULLS LAST, f158.id ASC LIMIT 20) AS f158 ORDER BY key1 DESC NULLS FIRST, key2 DESC LIMIT 1)), 'edges',
  (SELECT json_group_array(json_object('cursor', f160.cursor, 'node', json_object('title', f160.title, 'year', f160.year)))
   FROM
    (SELECT f160.title AS title, f160.year AS year, hex(json_array('a5a070f5', f160.year IS NULL, f160.year, f160.id)) AS cursor
     FROM film AS f160
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f161
       WHERE f161.film_id = f160.id AND f161.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND f160.updated_at >= ? ORDER BY f160.year ASC NULLS LAST, f160.id ASC LIMIT 20) AS f160))))
-- 1: 1990
-- 2: 2012
-- 3: 'FR'
-- 4: 1990
-- 5: 2012
-- 6: 'FR'
-- 7: 2
-- 8: 1990
-- 9: 2012
-- 10: 'FR'
-- 11: 2
-- 12: 1990
-- 13: 2012
-- 14: 'FR'
-- 15: 2
-- 16: 'US'
-- 17: 'US'
-- 18: 3
-- 19: 'US'
-- 20: 3
-- 21: 'US'
-- 22: 3
-- 23: 1960
-- 24: 'en'
-- 25: 1960
-- 26: 'en'
-- 27: 3
-- 28: 1960
-- 29: 'en'
-- 30: 3
-- 31: 1960
-- 32: 'en'
-- 33: 3
-- 34: 'drama'
-- 35: '["DE"]'
-- 36: 'drama'
-- 37: '["DE"]'
-- 38: 'drama'
-- 39: '["DE"]'
-- 40: 'drama'
-- 41: '["DE"]'
-- 42: 'drama'
-- 43: '["DE"]'
-- 44: 20
-- 45: 'drama'
-- 46: '["DE"]'
-- 47: 20
-- 48: 100
-- 49: 'FR'
-- 50: '["drama"]'
-- 51: 100
-- 52: 'FR'
-- 53: '["drama"]'
-- 54: 100
-- 55: 'FR'
-- 56: '["drama"]'
-- 57: 100
-- 58: 'FR'
-- 59: '["drama"]'
-- 60: 'FR'
-- 61: 'FR'
-- 62: 2
-- 63: 'FR'
-- 64: 2
-- 65: 'FR'
-- 66: 2
-- 67: 'FR'
-- 68: 2
-- 69: '["BE","US"]'
-- 70: '["BE","US"]'
-- 71: 2
-- 72: '["BE","US"]'
-- 73: 2
-- 74: '["BE","US"]'
-- 75: 2
-- 76: 1900
-- 77: '["FR","DE"]'
-- 78: 'FR'
-- 79: 'FR'
-- 80: 2
-- 81: '["FR"]'
-- 82: 2
-- 83: '["FR"]'
-- 84: 2
-- 85: '[1,3]'
-- 86: '["FR"]'
-- 87: '[1,3]'
-- 88: '["FR"]'
-- 89: '[1,3]'
-- 90: '["FR"]'
-- 91: '[1,3]'
-- 92: '["FR"]'
-- 93: '["FR"]'
-- 94: 'denis lavant'
-- 95: '["FR"]'
-- 96: 'denis lavant'
-- 97: '["FR"]'
-- 98: 'denis lavant'
-- 99: '["FR"]'
-- 100: 'denis lavant'
-- 101: '["FR"]'
-- 102: '2026-02-01T00:00:00Z'
-- 103: '["FR"]'
-- 104: '2026-02-01T00:00:00Z'
-- 105: '["FR"]'
-- 106: '2026-02-01T00:00:00Z'
-- 107: '["FR"]'
-- 108: '2026-02-01T00:00:00Z'
