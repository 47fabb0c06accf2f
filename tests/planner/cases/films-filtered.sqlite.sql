WITH cut1 AS

  (SELECT c89.code AS "key", json_object('films', json_object('totalCount',
    (SELECT count(*)
     FROM film_country AS f92
     WHERE f92.country_code = c89.code AND (EXISTS
      (SELECT 1
       FROM met3
       WHERE met3.key = f92.film_id))), 'nodes',
    (SELECT json_group_array(
      (SELECT json_object('title', f97.title)
       FROM film AS f97
       WHERE f97.id = f96.film_id))
     FROM
      (SELECT f96.film_id AS film_id
       FROM film_country AS f96
       WHERE f96.country_code = c89.code AND (EXISTS
        (SELECT 1
         FROM met4
         WHERE met4.key = f96.film_id)) ORDER BY
        (SELECT f98.title_key
         FROM film AS f98
         WHERE f98.id = f96.film_id) ASC, f96.id ASC LIMIT 20) AS f96))) AS value
   FROM country AS c89),
met1 AS

  (SELECT f60.id AS "key"
   FROM film AS f60
   WHERE coalesce((EXISTS
    (SELECT 1
     FROM credit AS c61
     WHERE c61.film_id = f60.id AND c61.job_id IN
      (SELECT j62.id
       FROM job AS j62
       WHERE j62.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")))) OR coalesce(EXISTS
    (SELECT 1
     FROM film_country AS f63
     WHERE f63.film_id = f60.id AND f63.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 0) = 0, 0) = 0),
met2 AS

  (SELECT f66.id AS "key"
   FROM film AS f66
   WHERE coalesce((EXISTS
    (SELECT 1
     FROM credit AS c67
     WHERE c67.film_id = f66.id AND c67.job_id IN
      (SELECT j68.id
       FROM job AS j68
       WHERE j68.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")))) OR coalesce(EXISTS
    (SELECT 1
     FROM film_country AS f69
     WHERE f69.film_id = f66.id AND f69.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 0) = 0, 0) = 0),
met3 AS

  (SELECT f93.id AS "key"
   FROM film AS f93
   WHERE EXISTS
    (SELECT 1
     FROM credit AS c94
     WHERE c94.film_id = f93.id AND
      (SELECT f95.year
       FROM film AS f95
       WHERE f95.id = c94.film_id) >= ?)),
met4 AS

  (SELECT f99.id AS "key"
   FROM film AS f99
   WHERE EXISTS
    (SELECT 1
     FROM credit AS c100
     WHERE c100.film_id = f99.id AND
      (SELECT f101.year
       FROM film AS f101
       WHERE f101.id = c100.film_id) >= ?))
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
     WHERE f6.year >= ? AND f6.year <= ? ORDER BY f6.title_key ASC, f6.id ASC LIMIT 20) AS f6)), 'countries', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f8
   WHERE EXISTS
    (SELECT 1
     FROM film_country AS f9
     WHERE f9.film_id = f8.id AND f9.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('title', f10.title))
   FROM
    (SELECT f10.title AS title
     FROM film AS f10
     WHERE EXISTS
      (SELECT 1
       FROM film_country AS f11
       WHERE f11.film_id = f10.id AND f11.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY f10.title_key ASC, f10.id ASC LIMIT 20) AS f10)), 'nominations', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f13
   WHERE (EXISTS
    (SELECT 1
     FROM nomination AS n14
     WHERE n14.film_id = f13.id AND n14.outcome IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND n14.edition_id IN
      (SELECT a15.id
       FROM award_edition AS a15
       WHERE a15.event_id IN
        (SELECT a16.id
         FROM award_event AS a16
         WHERE a16.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each"))))) AND (EXISTS
    (SELECT 1
     FROM nomination AS n17
     WHERE n17.film_id = f13.id AND n17.outcome IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND n17.year >= ?))), 'nodes',
  (SELECT json_group_array(json_object('title', f18.title))
   FROM
    (SELECT f18.title AS title
     FROM film AS f18
     WHERE (EXISTS
      (SELECT 1
       FROM nomination AS n19
       WHERE n19.film_id = f18.id AND n19.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each") AND n19.edition_id IN
        (SELECT a20.id
         FROM award_edition AS a20
         WHERE a20.event_id IN
          (SELECT a21.id
           FROM award_event AS a21
           WHERE a21.slug IN
            (SELECT each.value
             FROM json_each(?) AS "each"))))) AND (EXISTS
      (SELECT 1
       FROM nomination AS n22
       WHERE n22.film_id = f18.id AND n22.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each") AND n22.year >= ?)) ORDER BY f18.title_key ASC, f18.id ASC LIMIT 20) AS f18)), 'updatedSince', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f24
   WHERE f24.updated_at >= ?), 'nodes',
  (SELECT json_group_array(json_object('title', f25.title, 'updatedAt', f25.updated_at))
   FROM
    (SELECT f25.title AS title, f25.updated_at AS updated_at
     FROM film AS f25
     WHERE f25.updated_at >= ? ORDER BY f25.title_key ASC, f25.id ASC LIMIT 20) AS f25)), 'updatedSinceInAVariable', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f27
   WHERE f27.updated_at >= ?), 'nodes',
  (SELECT json_group_array(json_object('title', f28.title))
   FROM
    (SELECT f28.title AS title
     FROM film AS f28
     WHERE f28.updated_at >= ? ORDER BY f28.title_key ASC, f28.id ASC LIMIT 20) AS f28)), 'text', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f30
   WHERE EXISTS
    (SELECT 1
     FROM film_text AS f31
     WHERE f31.film_id = f30.id AND f31.kind = ?)), 'nodes',
  (SELECT json_group_array(json_object('title', f32.title))
   FROM
    (SELECT f32.title AS title
     FROM film AS f32
     WHERE EXISTS
      (SELECT 1
       FROM film_text AS f33
       WHERE f33.film_id = f32.id AND f33.kind = ?) ORDER BY f32.title_key ASC, f32.id ASC LIMIT 20) AS f32)), 'identified', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f35
   WHERE EXISTS
    (SELECT 1
     FROM film_external_id AS f36
     WHERE f36.film_id = f35.id AND f36.authority = ?)), 'nodes',
  (SELECT json_group_array(json_object('title', f37.title))
   FROM
    (SELECT f37.title AS title
     FROM film AS f37
     WHERE EXISTS
      (SELECT 1
       FROM film_external_id AS f38
       WHERE f38.film_id = f37.id AND f38.authority = ?) ORDER BY f37.title_key ASC, f37.id ASC LIMIT 20) AS f37)), 'unidentified', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f40
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f41
     WHERE f41.film_id = f40.id AND f41.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))) AND coalesce(EXISTS
    (SELECT 1
     FROM film_external_id AS f42
     WHERE f42.film_id = f40.id AND f42.authority = ?), 0) = 0), 'nodes',
  (SELECT json_group_array(json_object('title', f43.title))
   FROM
    (SELECT f43.title AS title
     FROM film AS f43
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f44
       WHERE f44.film_id = f43.id AND f44.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND coalesce(EXISTS
      (SELECT 1
       FROM film_external_id AS f45
       WHERE f45.film_id = f43.id AND f45.authority = ?), 0) = 0 ORDER BY f43.title_key ASC, f43.id ASC LIMIT 20) AS f43)), 'either', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f47
   WHERE f47.year <= ? OR f47.id IN
    (SELECT f48.film_id
     FROM film_title AS f48
     WHERE f48.text_key >= ? AND f48.text_key < ?) OR f47.id IN
    (SELECT each.value
     FROM json_each(?) AS "each")), 'nodes',
  (SELECT json_group_array(json_object('title', f49.title))
   FROM
    (SELECT f49.title AS title
     FROM film AS f49
     WHERE f49.year <= ? OR f49.id IN
      (SELECT f50.film_id
       FROM film_title AS f50
       WHERE f50.text_key >= ? AND f50.text_key < ?) OR f49.id IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY f49.title_key ASC, f49.id ASC LIMIT 20) AS f49)), 'eitherOfNone', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f52
   WHERE 0 = 1), 'nodes',
  (SELECT json_group_array(json_object('title', f53.title))
   FROM
    (SELECT f53.title AS title
     FROM film AS f53
     WHERE 0 = 1 ORDER BY f53.title_key ASC, f53.id ASC LIMIT 20) AS f53)), 'not', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f55
   WHERE coalesce(f55.year >= ?, 0) = 0), 'nodes',
  (SELECT json_group_array(json_object('title', f56.title, 'year', f56.year))
   FROM
    (SELECT f56.title AS title, f56.year AS year
     FROM film AS f56
     WHERE coalesce(f56.year >= ?, 0) = 0 ORDER BY f56.title_key ASC, f56.id ASC LIMIT 20) AS f56)), 'notBoth', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f58
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f59
     WHERE f59.film_id = f58.id AND f59.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))) AND (EXISTS
    (SELECT 1
     FROM met1
     WHERE met1.key = f58.id))), 'nodes',
  (SELECT json_group_array(json_object('title', f64.title))
   FROM
    (SELECT f64.title AS title
     FROM film AS f64
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f65
       WHERE f65.film_id = f64.id AND f65.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND (EXISTS
      (SELECT 1
       FROM met2
       WHERE met2.key = f64.id)) ORDER BY f64.title_key ASC, f64.id ASC LIMIT 20) AS f64)), 'ordered', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f71
   WHERE EXISTS
    (SELECT 1
     FROM film_country AS f72
     WHERE f72.film_id = f71.id AND f72.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('title', f73.title))
   FROM
    (SELECT f73.title AS title
     FROM film AS f73
     WHERE EXISTS
      (SELECT 1
       FROM film_country AS f74
       WHERE f74.film_id = f73.id AND f74.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY f73.year IS NULL ASC, f73.year DESC, f73.id DESC LIMIT ?) AS f73), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM film AS f75
   WHERE EXISTS
    (SELECT 1
     FROM film_country AS f76
     WHERE f76.film_id = f75.id AND f76.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each")) LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))), 'country',
  (SELECT CASE WHEN (json_extract(each50.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c77
     WHERE c77.id = json_extract(each50.value, '$[1]')) WHEN (json_extract(each50.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f78
     WHERE f78.id = json_extract(each50.value, '$[1]')) WHEN (json_extract(each50.value, '$[0]') = 'country') THEN
    (SELECT json(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c79.code))
     FROM country AS c79
     WHERE c79.code = json_extract(each50.value, '$[1]')) WHEN (json_extract(each50.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p80
     WHERE p80.id = json_extract(each50.value, '$[1]')) WHEN (json_extract(each50.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n81
     WHERE n81.id = json_extract(each50.value, '$[1]')) WHEN (json_extract(each50.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a82
     WHERE a82.id = json_extract(each50.value, '$[1]')) WHEN (json_extract(each50.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a83
     WHERE a83.id = json_extract(each50.value, '$[1]')) WHEN (json_extract(each50.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a84
     WHERE a84.id = json_extract(each50.value, '$[1]')) WHEN (json_extract(each50.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s85
     WHERE s85.id = json_extract(each50.value, '$[1]')) WHEN (json_extract(each50.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c86
     WHERE c86.id = json_extract(each50.value, '$[1]')) WHEN (json_extract(each50.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j87
     WHERE j87.id = json_extract(each50.value, '$[1]')) WHEN (json_extract(each50.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c88
     WHERE c88.id = json_extract(each50.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each50)))
-- 1: '["composer"]'
-- 2: '["US"]'
-- 3: '["composer"]'
-- 4: '["US"]'
-- 5: 2008
-- 6: 2008
-- 7: '[2,9,999]'
-- 8: '[2,9,999]'
-- 9: 2007
-- 10: 2009
-- 11: 2007
-- 12: 2009
-- 13: '["BE","DE"]'
-- 14: '["BE","DE"]'
-- 15: '["WON"]'
-- 16: '["cesar"]'
-- 17: '["SELECTED"]'
-- 18: 2012
-- 19: '["WON"]'
-- 20: '["cesar"]'
-- 21: '["SELECTED"]'
-- 22: 2012
-- 23: '2026-02-08T02:30:00Z'
-- 24: '2026-02-08T02:30:00Z'
-- 25: '2026-02-08T23:59:59Z'
-- 26: '2026-02-08T23:59:59Z'
-- 27: 'SYNOPSIS'
-- 28: 'SYNOPSIS'
-- 29: 'WIKIDATA'
-- 30: 'WIKIDATA'
-- 31: '["US"]'
-- 32: 'IMDB'
-- 33: '["US"]'
-- 34: 'IMDB'
-- 35: 1970
-- 36: 'the d'
-- 37: 'the d\U0010ffff'
-- 38: '[5]'
-- 39: 1970
-- 40: 'the d'
-- 41: 'the d\U0010ffff'
-- 42: '[5]'
-- 43: 1980
-- 44: 1980
-- 45: '["FR"]'
-- 46: '["FR"]'
-- 47: '["FR"]'
-- 48: '["FR"]'
-- 49: 2
-- 50: '["FR"]'
-- 51: 2
-- 52: '[["country","DE"]]'
