WITH cut1 AS

  (SELECT c55.code AS "key", json_object('films', json_object('facets', json_array(json_object('field', 'COUNTRY', 'buckets',
    (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
     FROM
      (SELECT f60.country_code AS value, min(
        (SELECT c61.name
         FROM country AS c61
         WHERE c61.code = f60.country_code)) AS label, count(DISTINCT f59.id) AS size
       FROM film AS f59 JOIN film_country AS f60 ON f60.film_id = f59.id
       WHERE f59.id IN
        (SELECT f58.film_id
         FROM film_country AS f58
         WHERE f58.country_code = c55.code) AND f60.country_code IS NOT NULL GROUP BY f60.country_code ORDER BY count(DISTINCT f59.id) DESC, f60.country_code LIMIT ?) AS bucket)), json_object('field', 'YEAR', 'buckets',
    (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
     FROM
      (SELECT f63.year AS value, min(f63.year) AS label, count(DISTINCT f63.id) AS size
       FROM film AS f63
       WHERE f63.id IN
        (SELECT f62.film_id
         FROM film_country AS f62
         WHERE f62.country_code = c55.code) AND f63.year IS NOT NULL GROUP BY f63.year ORDER BY count(DISTINCT f63.id) DESC, f63.year LIMIT ?) AS bucket))))) AS value
   FROM country AS c55)
 SELECT json_object('data', json_object('films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title))
   FROM
    (SELECT f2.title AS title
     FROM film AS f2 ORDER BY f2.title_key ASC, f2.id ASC LIMIT ?) AS f2), 'facets', json_array(json_object('field', 'YEAR', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f3.year AS value, min(f3.year) AS label, count(DISTINCT f3.id) AS size
     FROM film AS f3
     WHERE f3.year IS NOT NULL GROUP BY f3.year ORDER BY count(DISTINCT f3.id) DESC, f3.year LIMIT ?) AS bucket)), json_object('field', 'DECADE', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f4.year - (f4.year % 10) AS value, min(f4.year - (f4.year % 10)) AS label, count(DISTINCT f4.id) AS size
     FROM film AS f4
     WHERE f4.year - (f4.year % 10) IS NOT NULL GROUP BY f4.year - (f4.year % 10) ORDER BY count(DISTINCT f4.id) DESC, f4.year - (f4.year % 10) LIMIT ?) AS bucket)), json_object('field', 'COUNTRY', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f6.country_code AS value, min(
      (SELECT c7.name
       FROM country AS c7
       WHERE c7.code = f6.country_code)) AS label, count(DISTINCT f5.id) AS size
     FROM film AS f5 JOIN film_country AS f6 ON f6.film_id = f5.id
     WHERE f6.country_code IS NOT NULL GROUP BY f6.country_code ORDER BY count(DISTINCT f5.id) DESC, f6.country_code LIMIT ?) AS bucket)), json_object('field', 'AWARD_EVENT', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT
      (SELECT
        (SELECT a11.slug
         FROM award_event AS a11
         WHERE a11.id = a10.event_id)
       FROM award_edition AS a10
       WHERE a10.id = n9.edition_id) AS value, min(
      (SELECT
        (SELECT a13.name
         FROM award_event AS a13
         WHERE a13.id = a12.event_id)
       FROM award_edition AS a12
       WHERE a12.id = n9.edition_id)) AS label, count(DISTINCT f8.id) AS size
     FROM film AS f8 JOIN nomination AS n9 ON n9.film_id = f8.id
     WHERE
      (SELECT
        (SELECT a11.slug
         FROM award_event AS a11
         WHERE a11.id = a10.event_id)
       FROM award_edition AS a10
       WHERE a10.id = n9.edition_id) IS NOT NULL GROUP BY
      (SELECT
        (SELECT a11.slug
         FROM award_event AS a11
         WHERE a11.id = a10.event_id)
       FROM award_edition AS a10
       WHERE a10.id = n9.edition_id) ORDER BY count(DISTINCT f8.id) DESC,
      (SELECT
        (SELECT a11.slug
         FROM award_event AS a11
         WHERE a11.id = a10.event_id)
       FROM award_edition AS a10
       WHERE a10.id = n9.edition_id) LIMIT ?) AS bucket)), json_object('field', 'OUTCOME', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT n15.outcome AS value, min(n15.outcome) AS label, count(DISTINCT f14.id) AS size
     FROM film AS f14 JOIN nomination AS n15 ON n15.film_id = f14.id
     WHERE n15.outcome IS NOT NULL GROUP BY n15.outcome ORDER BY count(DISTINCT f14.id) DESC, n15.outcome LIMIT ?) AS bucket)))), 'filtered', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f17
   WHERE (EXISTS
    (SELECT 1
     FROM film_country AS f18
     WHERE f18.film_id = f17.id AND f18.country_code IN
      (SELECT each.value
       FROM json_each(?) AS "each"))) AND (f17.year >= ? OR (EXISTS
    (SELECT 1
     FROM film_title AS f19
     WHERE f19.film_id = f17.id AND instr(f19.text_key, ?) > 0)))), 'facets', json_array(json_object('field', 'DECADE', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f20.year - (f20.year % 10) AS value, min(f20.year - (f20.year % 10)) AS label, count(DISTINCT f20.id) AS size
     FROM film AS f20
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f21
       WHERE f21.film_id = f20.id AND f21.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND (f20.year >= ? OR (EXISTS
      (SELECT 1
       FROM film_title AS f22
       WHERE f22.film_id = f20.id AND instr(f22.text_key, ?) > 0))) AND f20.year - (f20.year % 10) IS NOT NULL GROUP BY f20.year - (f20.year % 10) ORDER BY count(DISTINCT f20.id) DESC, f20.year - (f20.year % 10) LIMIT ?) AS bucket)), json_object('field', 'COUNTRY', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f26.country_code AS value, min(
      (SELECT c27.name
       FROM country AS c27
       WHERE c27.code = f26.country_code)) AS label, count(DISTINCT f23.id) AS size
     FROM film AS f23 JOIN film_country AS f26 ON f26.film_id = f23.id
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f24
       WHERE f24.film_id = f23.id AND f24.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND (f23.year >= ? OR (EXISTS
      (SELECT 1
       FROM film_title AS f25
       WHERE f25.film_id = f23.id AND instr(f25.text_key, ?) > 0))) AND f26.country_code IS NOT NULL GROUP BY f26.country_code ORDER BY count(DISTINCT f23.id) DESC, f26.country_code LIMIT ?) AS bucket)), json_object('field', 'OUTCOME', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT n31.outcome AS value, min(n31.outcome) AS label, count(DISTINCT f28.id) AS size
     FROM film AS f28 JOIN nomination AS n31 ON n31.film_id = f28.id
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f29
       WHERE f29.film_id = f28.id AND f29.country_code IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND (f28.year >= ? OR (EXISTS
      (SELECT 1
       FROM film_title AS f30
       WHERE f30.film_id = f28.id AND instr(f30.text_key, ?) > 0))) AND n31.outcome IS NOT NULL GROUP BY n31.outcome ORDER BY count(DISTINCT f28.id) DESC, n31.outcome LIMIT ?) AS bucket)))), 'few', json_object('facets', json_array(json_object('field', 'YEAR', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f33.year AS value, min(f33.year) AS label, count(DISTINCT f33.id) AS size
     FROM film AS f33
     WHERE f33.year IS NOT NULL GROUP BY f33.year ORDER BY count(DISTINCT f33.id) DESC, f33.year LIMIT ?) AS bucket)), json_object('field', 'AWARD_EVENT', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT
      (SELECT
        (SELECT a37.slug
         FROM award_event AS a37
         WHERE a37.id = a36.event_id)
       FROM award_edition AS a36
       WHERE a36.id = n35.edition_id) AS value, min(
      (SELECT
        (SELECT a39.name
         FROM award_event AS a39
         WHERE a39.id = a38.event_id)
       FROM award_edition AS a38
       WHERE a38.id = n35.edition_id)) AS label, count(DISTINCT f34.id) AS size
     FROM film AS f34 JOIN nomination AS n35 ON n35.film_id = f34.id
     WHERE
      (SELECT
        (SELECT a37.slug
         FROM award_event AS a37
         WHERE a37.id = a36.event_id)
       FROM award_edition AS a36
       WHERE a36.id = n35.edition_id) IS NOT NULL GROUP BY
      (SELECT
        (SELECT a37.slug
         FROM award_event AS a37
         WHERE a37.id = a36.event_id)
       FROM award_edition AS a36
       WHERE a36.id = n35.edition_id) ORDER BY count(DISTINCT f34.id) DESC,
      (SELECT
        (SELECT a37.slug
         FROM award_event AS a37
         WHERE a37.id = a36.event_id)
       FROM award_edition AS a36
       WHERE a36.id = n35.edition_id) LIMIT ?) AS bucket))), 'none', json('[]'), 'nothing', json_array(json_object('__typename', 'Facet', 'buckets',
  (SELECT json_group_array(json_object('count', bucket.size))
   FROM
    (SELECT f40.year AS value, min(f40.year) AS label, count(DISTINCT f40.id) AS size
     FROM film AS f40
     WHERE f40.year IS NOT NULL GROUP BY f40.year ORDER BY count(DISTINCT f40.id) DESC, f40.year LIMIT ?) AS bucket)))), 'nowhere', json_object('facets', json_array(json_object('field', 'YEAR', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f42.year AS value, min(f42.year) AS label, count(DISTINCT f42.id) AS size
     FROM film AS f42
     WHERE f42.id IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND f42.year IS NOT NULL GROUP BY f42.year ORDER BY count(DISTINCT f42.id) DESC, f42.year LIMIT ?) AS bucket)))), 'country',
  (SELECT CASE WHEN (json_extract(each27.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c43
     WHERE c43.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f44
     WHERE f44.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'country') THEN
    (SELECT json(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c45.code))
     FROM country AS c45
     WHERE c45.code = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p46
     WHERE p46.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n47
     WHERE n47.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a48
     WHERE a48.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a49
     WHERE a49.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a50
     WHERE a50.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s51
     WHERE s51.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c52
     WHERE c52.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j53
     WHERE j53.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c54
     WHERE c54.id = json_extract(each27.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each27)))
-- 1: 3
-- 2: 3
-- 3: 1
-- 4: 20
-- 5: 20
-- 6: 20
-- 7: 20
-- 8: 20
-- 9: '["FR"]'
-- 10: 2009
-- 11: 'clown'
-- 12: '["FR"]'
-- 13: 2009
-- 14: 'clown'
-- 15: 20
-- 16: '["FR"]'
-- 17: 2009
-- 18: 'clown'
-- 19: 20
-- 20: '["FR"]'
-- 21: 2009
-- 22: 'clown'
-- 23: 20
-- 24: 2
-- 25: 2
-- 26: 0
-- 27: '[]'
-- 28: 20
-- 29: '[["country","DE"]]'
