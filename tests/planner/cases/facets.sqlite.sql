WITH cut1 AS

  (SELECT c67.code AS "key", json_object('films', json_object('facets', json_array(json_object('field', 'COUNTRY', 'buckets',
    (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
     FROM
      (SELECT f72.country_code AS value, min(
        (SELECT c73.name
         FROM country AS c73
         WHERE c73.code = f72.country_code)) AS label, count(DISTINCT f71.id) AS size
       FROM film AS f71, film_country AS f72
       WHERE f71.id IN
        (SELECT f70.film_id
         FROM film_country AS f70
         WHERE f70.country_code = c67.code) AND f72.film_id = f71.id AND f72.country_code IS NOT NULL GROUP BY f72.country_code ORDER BY count(DISTINCT f71.id) DESC, f72.country_code LIMIT +?) AS bucket)), json_object('field', 'YEAR', 'buckets',
    (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
     FROM
      (SELECT f75.year AS value, min(f75.year) AS label, count(DISTINCT f75.id) AS size
       FROM film AS f75
       WHERE f75.id IN
        (SELECT f74.film_id
         FROM film_country AS f74
         WHERE f74.country_code = c67.code) AND f75.year IS NOT NULL GROUP BY f75.year ORDER BY count(DISTINCT f75.id) DESC, f75.year LIMIT +?) AS bucket))))) AS value
   FROM country AS c67)
 SELECT json_object('data', json_object('films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title))
   FROM
    (SELECT f2.title AS title
     FROM film AS f2 ORDER BY f2.title_key ASC, f2.id ASC LIMIT +?) AS f2), 'facets', json_array(json_object('field', 'YEAR', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f3.year AS value, min(f3.year) AS label, count(DISTINCT f3.id) AS size
     FROM film AS f3
     WHERE f3.year IS NOT NULL GROUP BY f3.year ORDER BY count(DISTINCT f3.id) DESC, f3.year LIMIT +?) AS bucket)), json_object('field', 'DECADE', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f4.year - (f4.year % 10) AS value, min(f4.year - (f4.year % 10)) AS label, count(DISTINCT f4.id) AS size
     FROM film AS f4
     WHERE f4.year - (f4.year % 10) IS NOT NULL GROUP BY f4.year - (f4.year % 10) ORDER BY count(DISTINCT f4.id) DESC, f4.year - (f4.year % 10) LIMIT +?) AS bucket)), json_object('field', 'COUNTRY', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f6.country_code AS value, min(
      (SELECT c7.name
       FROM country AS c7
       WHERE c7.code = f6.country_code)) AS label, count(DISTINCT f5.id) AS size
     FROM film AS f5, film_country AS f6
     WHERE f6.film_id = f5.id AND f6.country_code IS NOT NULL GROUP BY f6.country_code ORDER BY count(DISTINCT f5.id) DESC, f6.country_code LIMIT +?) AS bucket)), json_object('field', 'AWARD_EVENT', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT
      (SELECT
        (SELECT
          (SELECT a12.slug
           FROM award_event AS a12
           WHERE a12.id = a11.event_id)
         FROM award_edition AS a11
         WHERE a11.id = n10.edition_id)
       FROM nomination AS n10
       WHERE n10.id = n9.nomination_id) AS value, min(
      (SELECT
        (SELECT
          (SELECT a15.name
           FROM award_event AS a15
           WHERE a15.id = a14.event_id)
         FROM award_edition AS a14
         WHERE a14.id = n13.edition_id)
       FROM nomination AS n13
       WHERE n13.id = n9.nomination_id)) AS label, count(DISTINCT f8.id) AS size
     FROM film AS f8, nomination_film AS n9
     WHERE n9.film_id = f8.id AND
      (SELECT
        (SELECT
          (SELECT a12.slug
           FROM award_event AS a12
           WHERE a12.id = a11.event_id)
         FROM award_edition AS a11
         WHERE a11.id = n10.edition_id)
       FROM nomination AS n10
       WHERE n10.id = n9.nomination_id) IS NOT NULL GROUP BY
      (SELECT
        (SELECT
          (SELECT a12.slug
           FROM award_event AS a12
           WHERE a12.id = a11.event_id)
         FROM award_edition AS a11
         WHERE a11.id = n10.edition_id)
       FROM nomination AS n10
       WHERE n10.id = n9.nomination_id) ORDER BY count(DISTINCT f8.id) DESC,
      (SELECT
        (SELECT
          (SELECT a12.slug
           FROM award_event AS a12
           WHERE a12.id = a11.event_id)
         FROM award_edition AS a11
         WHERE a11.id = n10.edition_id)
       FROM nomination AS n10
       WHERE n10.id = n9.nomination_id) LIMIT +?) AS bucket)), json_object('field', 'OUTCOME', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT
      (SELECT n18.outcome
       FROM nomination AS n18
       WHERE n18.id = n17.nomination_id) AS value, min(
      (SELECT n19.outcome
       FROM nomination AS n19
       WHERE n19.id = n17.nomination_id)) AS label, count(DISTINCT f16.id) AS size
     FROM film AS f16, nomination_film AS n17
     WHERE n17.film_id = f16.id AND
      (SELECT n18.outcome
       FROM nomination AS n18
       WHERE n18.id = n17.nomination_id) IS NOT NULL GROUP BY
      (SELECT n18.outcome
       FROM nomination AS n18
       WHERE n18.id = n17.nomination_id) ORDER BY count(DISTINCT f16.id) DESC,
      (SELECT n18.outcome
       FROM nomination AS n18
       WHERE n18.id = n17.nomination_id) LIMIT +?) AS bucket)))), 'filtered', json_object('totalCount',
  (SELECT count(*)
   FROM film_country AS f22
   WHERE f22.country_code = ? AND (f22.film_year >= ? OR (EXISTS
    (SELECT 1
     FROM film_title AS f23
     WHERE f23.film_id = f22.film_id AND instr(f23.text_key, ?) > 0)))), 'facets', json_array(json_object('field', 'DECADE', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f25.film_year - (f25.film_year % 10) AS value, min(f25.film_year - (f25.film_year % 10)) AS label, count(DISTINCT f25.film_id) AS size
     FROM film_country AS f25
     WHERE f25.country_code = ? AND (f25.film_year >= ? OR (EXISTS
      (SELECT 1
       FROM film_title AS f26
       WHERE f26.film_id = f25.film_id AND instr(f26.text_key, ?) > 0))) AND f25.film_year - (f25.film_year % 10) IS NOT NULL GROUP BY f25.film_year - (f25.film_year % 10) ORDER BY count(DISTINCT f25.film_id) DESC, f25.film_year - (f25.film_year % 10) LIMIT +?) AS bucket)), json_object('field', 'COUNTRY', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f30.country_code AS value, min(
      (SELECT c31.name
       FROM country AS c31
       WHERE c31.code = f30.country_code)) AS label, count(DISTINCT f28.film_id) AS size
     FROM film_country AS f28, film_country AS f30
     WHERE f28.country_code = ? AND (f28.film_year >= ? OR (EXISTS
      (SELECT 1
       FROM film_title AS f29
       WHERE f29.film_id = f28.film_id AND instr(f29.text_key, ?) > 0))) AND f30.film_id = f28.film_id AND f30.country_code IS NOT NULL GROUP BY f30.country_code ORDER BY count(DISTINCT f28.film_id) DESC, f30.country_code LIMIT +?) AS bucket)), json_object('field', 'OUTCOME', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT
      (SELECT n36.outcome
       FROM nomination AS n36
       WHERE n36.id = n35.nomination_id) AS value, min(
      (SELECT n37.outcome
       FROM nomination AS n37
       WHERE n37.id = n35.nomination_id)) AS label, count(DISTINCT f33.film_id) AS size
     FROM film_country AS f33, nomination_film AS n35
     WHERE f33.country_code = ? AND (f33.film_year >= ? OR (EXISTS
      (SELECT 1
       FROM film_title AS f34
       WHERE f34.film_id = f33.film_id AND instr(f34.text_key, ?) > 0))) AND n35.film_id = f33.film_id AND
      (SELECT n36.outcome
       FROM nomination AS n36
       WHERE n36.id = n35.nomination_id) IS NOT NULL GROUP BY
      (SELECT n36.outcome
       FROM nomination AS n36
       WHERE n36.id = n35.nomination_id) ORDER BY count(DISTINCT f33.film_id) DESC,
      (SELECT n36.outcome
       FROM nomination AS n36
       WHERE n36.id = n35.nomination_id) LIMIT +?) AS bucket)))), 'few', json_object('facets', json_array(json_object('field', 'YEAR', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f39.year AS value, min(f39.year) AS label, count(DISTINCT f39.id) AS size
     FROM film AS f39
     WHERE f39.year IS NOT NULL GROUP BY f39.year ORDER BY count(DISTINCT f39.id) DESC, f39.year LIMIT +?) AS bucket)), json_object('field', 'AWARD_EVENT', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT
      (SELECT
        (SELECT
          (SELECT a44.slug
           FROM award_event AS a44
           WHERE a44.id = a43.event_id)
         FROM award_edition AS a43
         WHERE a43.id = n42.edition_id)
       FROM nomination AS n42
       WHERE n42.id = n41.nomination_id) AS value, min(
      (SELECT
        (SELECT
          (SELECT a47.name
           FROM award_event AS a47
           WHERE a47.id = a46.event_id)
         FROM award_edition AS a46
         WHERE a46.id = n45.edition_id)
       FROM nomination AS n45
       WHERE n45.id = n41.nomination_id)) AS label, count(DISTINCT f40.id) AS size
     FROM film AS f40, nomination_film AS n41
     WHERE n41.film_id = f40.id AND
      (SELECT
        (SELECT
          (SELECT a44.slug
           FROM award_event AS a44
           WHERE a44.id = a43.event_id)
         FROM award_edition AS a43
         WHERE a43.id = n42.edition_id)
       FROM nomination AS n42
       WHERE n42.id = n41.nomination_id) IS NOT NULL GROUP BY
      (SELECT
        (SELECT
          (SELECT a44.slug
           FROM award_event AS a44
           WHERE a44.id = a43.event_id)
         FROM award_edition AS a43
         WHERE a43.id = n42.edition_id)
       FROM nomination AS n42
       WHERE n42.id = n41.nomination_id) ORDER BY count(DISTINCT f40.id) DESC,
      (SELECT
        (SELECT
          (SELECT a44.slug
           FROM award_event AS a44
           WHERE a44.id = a43.event_id)
         FROM award_edition AS a43
         WHERE a43.id = n42.edition_id)
       FROM nomination AS n42
       WHERE n42.id = n41.nomination_id) LIMIT +?) AS bucket))), 'none', json('[]'), 'nothing', json_array(json_object('__typename', 'Facet', 'buckets',
  (SELECT json_group_array(json_object('count', bucket.size))
   FROM
    (SELECT f48.year AS value, min(f48.year) AS label, count(DISTINCT f48.id) AS size
     FROM film AS f48
     WHERE f48.year IS NOT NULL GROUP BY f48.year ORDER BY count(DISTINCT f48.id) DESC, f48.year LIMIT +?) AS bucket)))), 'nowhere', json_object('facets', json_array(json_object('field', 'YEAR', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
   FROM
    (SELECT f50.year AS value, min(f50.year) AS label, count(DISTINCT f50.id) AS size
     FROM film AS f50
     WHERE f50.id IN
      (SELECT coalesce(f51.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f51 ON f51.former_id = each.value) AND f50.year IS NOT NULL GROUP BY f50.year ORDER BY count(DISTINCT f50.id) DESC, f50.year LIMIT +?) AS bucket)))), 'country',
  (SELECT CASE WHEN (json_extract(each27.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c52
     WHERE c52.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f53
     WHERE f53.id = coalesce(
      (SELECT f54.film_id
       FROM former_film AS f54
       WHERE f54.former_id = json_extract(each27.value, '$[1]')), json_extract(each27.value, '$[1]'))) WHEN (json_extract(each27.value, '$[0]') = 'country') THEN
    (SELECT json(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c55.code))
     FROM country AS c55
     WHERE c55.code = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g56
     WHERE g56.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p57
     WHERE p57.id = coalesce(
      (SELECT f58.person_id
       FROM former_person AS f58
       WHERE f58.former_id = json_extract(each27.value, '$[1]')), json_extract(each27.value, '$[1]'))) WHEN (json_extract(each27.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n59
     WHERE n59.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a60
     WHERE a60.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a61
     WHERE a61.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a62
     WHERE a62.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s63
     WHERE s63.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c64
     WHERE c64.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j65
     WHERE j65.id = json_extract(each27.value, '$[1]')) WHEN (json_extract(each27.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c66
     WHERE c66.id = json_extract(each27.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each27)))
-- 1: 3
-- 2: 3
-- 3: 1
-- 4: 20
-- 5: 20
-- 6: 20
-- 7: 20
-- 8: 20
-- 9: 'FR'
-- 10: 2009
-- 11: 'clown'
-- 12: 'FR'
-- 13: 2009
-- 14: 'clown'
-- 15: 20
-- 16: 'FR'
-- 17: 2009
-- 18: 'clown'
-- 19: 20
-- 20: 'FR'
-- 21: 2009
-- 22: 'clown'
-- 23: 20
-- 24: 2
-- 25: 2
-- 26: 0
-- 27: '[]'
-- 28: 20
-- 29: '[["country","DE"]]'
