WITH cut1 AS

  (SELECT c88.code AS "key", json_object('films', json_object('totalCount',
    (SELECT count(*)
     FROM film_country AS f91
     WHERE f91.country_code = c88.code AND (EXISTS
      (SELECT 1
       FROM film AS f92
       WHERE f92.id = f91.film_id AND (EXISTS
        (SELECT 1
         FROM credit AS c93
         WHERE c93.film_id = f92.id AND
          (SELECT f94.year
           FROM film AS f94
           WHERE f94.id = c93.film_id) >= ?))))), 'nodes',
    (SELECT json_group_array(
      (SELECT json_object('title', f96.title)
       FROM film AS f96
       WHERE f96.id = f95.film_id))
     FROM
      (SELECT f95.film_id AS film_id
       FROM film_country AS f95
       WHERE f95.country_code = c88.code AND (EXISTS
        (SELECT 1
         FROM film AS f98
         WHERE f98.id = f95.film_id AND (EXISTS
          (SELECT 1
           FROM credit AS c99
           WHERE c99.film_id = f98.id AND
            (SELECT f100.year
             FROM film AS f100
             WHERE f100.id = c99.film_id) >= ?)))) ORDER BY
        (SELECT f97.title_key
         FROM film AS f97
         WHERE f97.id = f95.film_id) ASC, f95.id ASC LIMIT 20) AS f95))) AS value
   FROM country AS c88)
 SELECT json_object('data', json_object('ids', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f2
   WHERE f2.id IN
    (SELECT each.value
     FROM json_each(?) AS "each")), 'nodes',
  (SELECT json_group_array(json_object('title', f3.title))
   FROM
    (SELECT f3.title AS title
     FROM film AS f3
     WHERE f3.id IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY f3.title_key ASC, f3.id ASC LIMIT 20) AS f3)), 'year', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f5
   WHERE f5.year >= ? AND f5.year <= ?), 'nodes',
  (SELECT json_group_array(json_object('title', f6.title))
   FROM
    (SELECT f6.title AS title
     FROM film AS f6
     WHERE f6.year >= ? AND f6.year <= ? ORDER BY f6.title_key ASC, f6.id ASC LIMIT 20) AS f6)), 'runtime', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f8
   WHERE f8.runtime_minutes <= ?), 'nodes',
  (SELECT json_group_array(json_object('title', f9.title))
   FROM
    (SELECT f9.title AS title
     FROM film AS f9
     WHERE f9.runtime_minutes <= ? ORDER BY f9.title_key ASC, f9.id ASC LIMIT 20) AS f9)), 'countries', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f11
   WHERE EXISTS
    (SELECT 1
     FROM film_country AS f12
     WHERE f12.film_id = f11.id AND f12.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('title', f13.title))
   FROM
    (SELECT f13.title AS title
     FROM film AS f13
     WHERE EXISTS
      (SELECT 1
       FROM film_country AS f14
       WHERE f14.film_id = f13.id AND f14.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY f13.title_key ASC, f13.id ASC LIMIT 20) AS f13)), 'nominations', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f16
   WHERE (EXISTS
    (SELECT 1
     FROM nomination AS n17
     WHERE n17.film_id = f16.id AND n17.outcome IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND n17.edition_id IN
      (SELECT a18.id
       FROM award_edition AS a18
       WHERE a18.event_id IN
        (SELECT a19.id
         FROM award_event AS a19
         WHERE a19.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each"))))) AND (EXISTS
    (SELECT 1
     FROM nomination AS n20
     WHERE n20.film_id = f16.id AND n20.outcome IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND n20.year >= ?))), 'nodes',
  (SELECT json_group_array(json_object('title', f21.title))
   FROM
    (SELECT f21.title AS title
     FROM film AS f21
     WHERE (EXISTS
      (SELECT 1
       FROM nomination AS n22
       WHERE n22.film_id = f21.id AND n22.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each") AND n22.edition_id IN
        (SELECT a23.id
         FROM award_edition AS a23
         WHERE a23.event_id IN
          (SELECT a24.id
           FROM award_event AS a24
           WHERE a24.slug IN
            (SELECT each.value
             FROM json_each(?) AS "each"))))) AND (EXISTS
      (SELECT 1
       FROM nomination AS n25
       WHERE n25.film_id = f21.id AND n25.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each") AND n25.year >= ?)) ORDER BY f21.title_key ASC, f21.id ASC LIMIT 20) AS f21)), 'updatedSince', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f27
   WHERE f27.updated_at >= ?), 'nodes',
  (SELECT json_group_array(json_object('title', f28.title, 'updatedAt', f28.updated_at))
   FROM
    (SELECT f28.title AS title, f28.updated_at AS updated_at
     FROM film AS f28
     WHERE f28.updated_at >= ? ORDER BY f28.title_key ASC, f28.id ASC LIMIT 20) AS f28)), 'updatedSinceInAVariable', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f30
   WHERE f30.updated_at >= ?), 'nodes',
  (SELECT json_group_array(json_object('title', f31.title))
   FROM
    (SELECT f31.title AS title
     FROM film AS f31
     WHERE f31.updated_at >= ? ORDER BY f31.title_key ASC, f31.id ASC LIMIT 20) AS f31)), 'text', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f33
   WHERE EXISTS
    (SELECT 1
     FROM film_text AS f34
     WHERE f34.film_id = f33.id AND f34.kind = ?)), 'nodes',
  (SELECT json_group_array(json_object('title', f35.title))
   FROM
    (SELECT f35.title AS title
     FROM film AS f35
     WHERE EXISTS
      (SELECT 1
       FROM film_text AS f36
       WHERE f36.film_id = f35.id AND f36.kind = ?) ORDER BY f35.title_key ASC, f35.id ASC LIMIT 20) AS f35)), 'identified', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f38
   WHERE EXISTS
    (SELECT 1
     FROM film_external_id AS f39
     WHERE f39.film_id = f38.id AND f39.authority = ?)), 'nodes',
  (SELECT json_group_array(json_object('title', f40.title))
   FROM
    (SELECT f40.title AS title
     FROM film AS f40
     WHERE EXISTS
      (SELECT 1
       FROM film_external_id AS f41
       WHERE f41.film_id = f40.id AND f41.authority = ?) ORDER BY f40.title_key ASC, f40.id ASC LIMIT 20) AS f40)), 'unidentified', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f43
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f44
     WHERE f44.film_id = f43.id AND f44.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))) AND coalesce(EXISTS
    (SELECT 1
     FROM film_external_id AS f45
     WHERE f45.film_id = f43.id AND f45.authority = ?), 0) = 0), 'nodes',
  (SELECT json_group_array(json_object('title', f46.title))
   FROM
    (SELECT f46.title AS title
     FROM film AS f46
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f47
       WHERE f47.film_id = f46.id AND f47.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND coalesce(EXISTS
      (SELECT 1
       FROM film_external_id AS f48
       WHERE f48.film_id = f46.id AND f48.authority = ?), 0) = 0 ORDER BY f46.title_key ASC, f46.id ASC LIMIT 20) AS f46)), 'either', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f50
   WHERE f50.year <= ? OR f50.id IN
    (SELECT f51.film_id
     FROM film_title AS f51
     WHERE f51.text_key >= ? AND f51.text_key < ?) OR f50.id IN
    (SELECT each.value
     FROM json_each(?) AS "each")), 'nodes',
  (SELECT json_group_array(json_object('title', f52.title))
   FROM
    (SELECT f52.title AS title
     FROM film AS f52
     WHERE f52.year <= ? OR f52.id IN
      (SELECT f53.film_id
       FROM film_title AS f53
       WHERE f53.text_key >= ? AND f53.text_key < ?) OR f52.id IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY f52.title_key ASC, f52.id ASC LIMIT 20) AS f52)), 'eitherOfNone', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f55
   WHERE 0 = 1), 'nodes',
  (SELECT json_group_array(json_object('title', f56.title))
   FROM
    (SELECT f56.title AS title
     FROM film AS f56
     WHERE 0 = 1 ORDER BY f56.title_key ASC, f56.id ASC LIMIT 20) AS f56)), 'not', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f58
   WHERE coalesce(f58.year >= ?, 0) = 0), 'nodes',
  (SELECT json_group_array(json_object('title', f59.title, 'year', f59.year))
   FROM
    (SELECT f59.title AS title, f59.year AS year
     FROM film AS f59
     WHERE coalesce(f59.year >= ?, 0) = 0 ORDER BY f59.title_key ASC, f59.id ASC LIMIT 20) AS f59)), 'notBoth', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f61
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f62
     WHERE f62.film_id = f61.id AND f62.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))) AND coalesce((EXISTS
    (SELECT 1
     FROM credit AS c63
     WHERE c63.film_id = f61.id AND c63.job_id IN
      (SELECT j64.id
       FROM job AS j64
       WHERE j64.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")))) OR coalesce(EXISTS
    (SELECT 1
     FROM film_country AS f65
     WHERE f65.film_id = f61.id AND f65.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 0) = 0, 0) = 0), 'nodes',
  (SELECT json_group_array(json_object('title', f66.title))
   FROM
    (SELECT f66.title AS title
     FROM film AS f66
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f67
       WHERE f67.film_id = f66.id AND f67.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND coalesce((EXISTS
      (SELECT 1
       FROM credit AS c68
       WHERE c68.film_id = f66.id AND c68.job_id IN
        (SELECT j69.id
         FROM job AS j69
         WHERE j69.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")))) OR coalesce(EXISTS
      (SELECT 1
       FROM film_country AS f70
       WHERE f70.film_id = f66.id AND f70.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each")), 0) = 0, 0) = 0 ORDER BY f66.title_key ASC, f66.id ASC LIMIT 20) AS f66)), 'ordered', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f72
   WHERE EXISTS
    (SELECT 1
     FROM film_country AS f73
     WHERE f73.film_id = f72.id AND f73.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('title', f74.title))
   FROM
    (SELECT f74.title AS title
     FROM film AS f74
     WHERE EXISTS
      (SELECT 1
       FROM film_country AS f75
       WHERE f75.film_id = f74.id AND f75.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY f74.year IS NULL ASC, f74.year DESC, f74.id DESC LIMIT ?) AS f74), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f76
   WHERE EXISTS
    (SELECT 1
     FROM film_country AS f77
     WHERE f77.film_id = f76.id AND f77.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each")) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))), 'country',
  (SELECT CASE WHEN (json_extract(each52.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c78
     WHERE c78.id = json_extract(each52.value, '$[1]')) WHEN (json_extract(each52.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f79
     WHERE f79.id = json_extract(each52.value, '$[1]')) WHEN (json_extract(each52.value, '$[0]') = 'country') THEN
    (SELECT json(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c80.code))
     FROM country AS c80
     WHERE c80.code = json_extract(each52.value, '$[1]')) WHEN (json_extract(each52.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p81
     WHERE p81.id = json_extract(each52.value, '$[1]')) WHEN (json_extract(each52.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n82
     WHERE n82.id = json_extract(each52.value, '$[1]')) WHEN (json_extract(each52.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a83
     WHERE a83.id = json_extract(each52.value, '$[1]')) WHEN (json_extract(each52.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a84
     WHERE a84.id = json_extract(each52.value, '$[1]')) WHEN (json_extract(each52.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a85
     WHERE a85.id = json_extract(each52.value, '$[1]')) WHEN (json_extract(each52.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c86
     WHERE c86.id = json_extract(each52.value, '$[1]')) WHEN (json_extract(each52.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j87
     WHERE j87.id = json_extract(each52.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each52)))
-- 1: 2008
-- 2: 2008
-- 3: '[2,9,999]'
-- 4: '[2,9,999]'
-- 5: 2007
-- 6: 2009
-- 7: 2007
-- 8: 2009
-- 9: 115
-- 10: 115
-- 11: '["BE","DE"]'
-- 12: '["BE","DE"]'
-- 13: '["WON"]'
-- 14: '["cesar"]'
-- 15: '["SELECTED"]'
-- 16: 2012
-- 17: '["WON"]'
-- 18: '["cesar"]'
-- 19: '["SELECTED"]'
-- 20: 2012
-- 21: '2026-02-08T02:30:00Z'
-- 22: '2026-02-08T02:30:00Z'
-- 23: '2026-02-08T23:59:59Z'
-- 24: '2026-02-08T23:59:59Z'
-- 25: 'SYNOPSIS'
-- 26: 'SYNOPSIS'
-- 27: 'WIKIDATA'
-- 28: 'WIKIDATA'
-- 29: '["US"]'
-- 30: 'IMDB'
-- 31: '["US"]'
-- 32: 'IMDB'
-- 33: 1970
-- 34: 'the d'
-- 35: 'the d\U0010ffff'
-- 36: '[5]'
-- 37: 1970
-- 38: 'the d'
-- 39: 'the d\U0010ffff'
-- 40: '[5]'
-- 41: 1980
-- 42: 1980
-- 43: '["FR"]'
-- 44: '["composer"]'
-- 45: '["US"]'
-- 46: '["FR"]'
-- 47: '["composer"]'
-- 48: '["US"]'
-- 49: '["FR"]'
-- 50: '["FR"]'
-- 51: 2
-- 52: '["FR"]'
-- 53: 2
-- 54: '[["country","DE"]]'
