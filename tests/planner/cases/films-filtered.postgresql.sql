WITH met4 AS

  (SELECT f110.id AS key
   FROM film AS f110
   WHERE EXISTS
    (SELECT 1
     FROM credit AS c111
     WHERE c111.film_id = f110.id AND
      (SELECT f112.year
       FROM film AS f112
       WHERE f112.id = c111.film_id) >= CAST($1 AS BIGINT))),
met3 AS

  (SELECT f104.id AS key
   FROM film AS f104
   WHERE EXISTS
    (SELECT 1
     FROM credit AS c105
     WHERE c105.film_id = f104.id AND
      (SELECT f106.year
       FROM film AS f106
       WHERE f106.id = c105.film_id) >= CAST($2 AS BIGINT))),
met2 AS

  (SELECT f74.id AS key
   FROM film AS f74
   WHERE NOT coalesce((EXISTS
    (SELECT 1
     FROM credit AS c75
     WHERE c75.film_id = f74.id AND c75.job_id IN
      (SELECT j76.id
       FROM job AS j76
       WHERE j76.slug = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($3 AS JSON)) AS each(value))))))) OR NOT coalesce(EXISTS
    (SELECT 1
     FROM film_country AS f77
     WHERE f77.film_id = f74.id AND f77.country_code = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($4 AS JSON)) AS each(value))))), false), false)),
met1 AS

  (SELECT f68.id AS key
   FROM film AS f68
   WHERE NOT coalesce((EXISTS
    (SELECT 1
     FROM credit AS c69
     WHERE c69.film_id = f68.id AND c69.job_id IN
      (SELECT j70.id
       FROM job AS j70
       WHERE j70.slug = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($5 AS JSON)) AS each(value))))))) OR NOT coalesce(EXISTS
    (SELECT 1
     FROM film_country AS f71
     WHERE f71.film_id = f68.id AND f71.country_code = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($6 AS JSON)) AS each(value))))), false), false)),
cut1 AS

  (SELECT c100.code AS key, format('{"films":%s}', format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM film_country AS f103
     WHERE f103.country_code = c100.code AND (EXISTS
      (SELECT 1
       FROM met3
       WHERE met3.key = f103.film_id))),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"title":%s}', to_json(f108.title))
       FROM film AS f108
       WHERE f108.id = f107.film_id), ','))
     FROM
      (SELECT f107.film_id AS film_id
       FROM film_country AS f107
       WHERE f107.country_code = c100.code AND (EXISTS
        (SELECT 1
         FROM met4
         WHERE met4.key = f107.film_id)) ORDER BY
        (SELECT f109.title_key
         FROM film AS f109
         WHERE f109.id = f107.film_id) ASC, f107.id ASC
        LIMIT 20) AS f107))) AS value
   FROM country AS c100)
 SELECT format('{"data":%s}', format('{"ids":%s,"year":%s,"countries":%s,"nominations":%s,"updatedSince":%s,"updatedSinceInAVariable":%s,"text":%s,"identified":%s,"unidentified":%s,"either":%s,"eitherOfNone":%s,"not":%s,"notBoth":%s,"ordered":%s,"country":%s}', format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f2
   WHERE f2.id = ANY (array(
    (SELECT coalesce(f3.film_id, CAST(each.value #>> '{}' AS BIGINT))
     FROM json_array_elements(CAST($7 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f3 ON f3.former_id = CAST(each.value #>> '{}' AS BIGINT))))),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f4.title)), ','))
   FROM
    (SELECT f4.title AS title
     FROM film AS f4
     WHERE f4.id = ANY (array(
      (SELECT coalesce(f5.film_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($8 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f5 ON f5.former_id = CAST(each.value #>> '{}' AS BIGINT)))) ORDER BY f4.title_key ASC, f4.id ASC
      LIMIT 20) AS f4)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f7
   WHERE f7.year >= CAST($9 AS BIGINT) AND f7.year <= CAST($10 AS BIGINT)),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f8.title)), ','))
   FROM
    (SELECT f8.title AS title
     FROM film AS f8
     WHERE f8.year >= CAST($11 AS BIGINT) AND f8.year <= CAST($12 AS BIGINT) ORDER BY f8.title_key ASC, f8.id ASC
      LIMIT 20) AS f8)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(DISTINCT f11.film_id)
   FROM film_country AS f11
   WHERE f11.country_code = ANY (array(
    (SELECT each.value #>> '{}'
     FROM json_array_elements(CAST($13 AS JSON)) AS each(value))))),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f12.title)), ','))
   FROM
    (SELECT f12.title AS title
     FROM film AS f12
     WHERE EXISTS
      (SELECT 1
       FROM film_country AS f13
       WHERE f13.film_id = f12.id AND f13.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($14 AS JSON)) AS each(value))))) ORDER BY f12.title_key ASC, f12.id ASC
      LIMIT 20) AS f12)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f15
   WHERE (EXISTS
    (SELECT 1
     FROM nomination_film AS n16
     WHERE n16.film_id = f15.id AND (EXISTS
      (SELECT 1
       FROM nomination AS n17
       WHERE n17.id = n16.nomination_id AND n17.outcome = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($15 AS JSON)) AS each(value)))) AND n17.edition_id IN
        (SELECT a18.id
         FROM award_edition AS a18
         WHERE a18.event_id IN
          (SELECT a19.id
           FROM award_event AS a19
           WHERE a19.slug = ANY (array(
            (SELECT each.value #>> '{}'
             FROM json_array_elements(CAST($16 AS JSON)) AS each(value)))))))))) AND (EXISTS
    (SELECT 1
     FROM nomination_film AS n20
     WHERE n20.film_id = f15.id AND (EXISTS
      (SELECT 1
       FROM nomination AS n21
       WHERE n21.id = n20.nomination_id AND n21.outcome = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($17 AS JSON)) AS each(value)))) AND n21.year >= CAST($18 AS BIGINT)))))),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f22.title)), ','))
   FROM
    (SELECT f22.title AS title
     FROM film AS f22
     WHERE (EXISTS
      (SELECT 1
       FROM nomination_film AS n23
       WHERE n23.film_id = f22.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n24
         WHERE n24.id = n23.nomination_id AND n24.outcome = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($19 AS JSON)) AS each(value)))) AND n24.edition_id IN
          (SELECT a25.id
           FROM award_edition AS a25
           WHERE a25.event_id IN
            (SELECT a26.id
             FROM award_event AS a26
             WHERE a26.slug = ANY (array(
              (SELECT each.value #>> '{}'
               FROM json_array_elements(CAST($20 AS JSON)) AS each(value)))))))))) AND (EXISTS
      (SELECT 1
       FROM nomination_film AS n27
       WHERE n27.film_id = f22.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n28
         WHERE n28.id = n27.nomination_id AND n28.outcome = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($21 AS JSON)) AS each(value)))) AND n28.year >= CAST($22 AS BIGINT))))) ORDER BY f22.title_key ASC, f22.id ASC
      LIMIT 20) AS f22)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f30
   WHERE f30.updated_at >= CAST($23 AS TEXT)),
  (SELECT format('[%s]', string_agg(format('{"title":%s,"updatedAt":%s}', to_json(f31.title), to_json(f31.updated_at)), ','))
   FROM
    (SELECT f31.title AS title, f31.updated_at AS updated_at
     FROM film AS f31
     WHERE f31.updated_at >= CAST($24 AS TEXT) ORDER BY f31.title_key ASC, f31.id ASC
      LIMIT 20) AS f31)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f33
   WHERE f33.updated_at >= CAST($25 AS TEXT)),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f34.title)), ','))
   FROM
    (SELECT f34.title AS title
     FROM film AS f34
     WHERE f34.updated_at >= CAST($26 AS TEXT) ORDER BY f34.title_key ASC, f34.id ASC
      LIMIT 20) AS f34)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f36
   WHERE EXISTS
    (SELECT 1
     FROM film_text AS f37
     WHERE f37.film_id = f36.id AND f37.kind = CAST($27 AS TEXT))),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f38.title)), ','))
   FROM
    (SELECT f38.title AS title
     FROM film AS f38
     WHERE EXISTS
      (SELECT 1
       FROM film_text AS f39
       WHERE f39.film_id = f38.id AND f39.kind = CAST($28 AS TEXT)) ORDER BY f38.title_key ASC, f38.id ASC
      LIMIT 20) AS f38)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f41
   WHERE EXISTS
    (SELECT 1
     FROM film_external_id AS f42
     WHERE f42.film_id = f41.id AND f42.authority = CAST($29 AS TEXT))),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f43.title)), ','))
   FROM
    (SELECT f43.title AS title
     FROM film AS f43
     WHERE EXISTS
      (SELECT 1
       FROM film_external_id AS f44
       WHERE f44.film_id = f43.id AND f44.authority = CAST($30 AS TEXT)) ORDER BY f43.title_key ASC, f43.id ASC
      LIMIT 20) AS f43)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film_country AS f47
   WHERE f47.country_code = CAST($31 AS TEXT) AND NOT coalesce(EXISTS
    (SELECT 1
     FROM film_external_id AS f48
     WHERE f48.film_id = f47.film_id AND f48.authority = CAST($32 AS TEXT)), false)),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f49.title)), ','))
   FROM
    (SELECT f49.title AS title
     FROM film AS f49
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f50
       WHERE f50.film_id = f49.id AND f50.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($33 AS JSON)) AS each(value)))))) AND NOT coalesce(EXISTS
      (SELECT 1
       FROM film_external_id AS f51
       WHERE f51.film_id = f49.id AND f51.authority = CAST($34 AS TEXT)), false) ORDER BY f49.title_key ASC, f49.id ASC
      LIMIT 20) AS f49)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f53
   WHERE f53.year <= CAST($35 AS BIGINT) OR f53.id IN
    (SELECT f54.film_id
     FROM film_title AS f54
     WHERE f54.text_key >= CAST($36 AS TEXT) AND f54.text_key < CAST($37 AS TEXT)) OR f53.id = ANY (array(
    (SELECT coalesce(f55.film_id, CAST(each.value #>> '{}' AS BIGINT))
     FROM json_array_elements(CAST($38 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f55 ON f55.former_id = CAST(each.value #>> '{}' AS BIGINT))))),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f56.title)), ','))
   FROM
    (SELECT f56.title AS title
     FROM film AS f56
     WHERE f56.year <= CAST($39 AS BIGINT) OR f56.id IN
      (SELECT f57.film_id
       FROM film_title AS f57
       WHERE f57.text_key >= CAST($40 AS TEXT) AND f57.text_key < CAST($41 AS TEXT)) OR f56.id = ANY (array(
      (SELECT coalesce(f58.film_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($42 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f58 ON f58.former_id = CAST(each.value #>> '{}' AS BIGINT)))) ORDER BY f56.title_key ASC, f56.id ASC
      LIMIT 20) AS f56)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f60
   WHERE false),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f61.title)), ','))
   FROM
    (SELECT f61.title AS title
     FROM film AS f61
     WHERE false ORDER BY f61.title_key ASC, f61.id ASC
      LIMIT 20) AS f61)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film AS f63
   WHERE NOT coalesce(f63.year >= CAST($43 AS BIGINT), false)),
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f64.title), coalesce(CAST(f64.year AS TEXT), 'null')), ','))
   FROM
    (SELECT f64.title AS title, f64.year AS year
     FROM film AS f64
     WHERE NOT coalesce(f64.year >= CAST($44 AS BIGINT), false) ORDER BY f64.title_key ASC, f64.id ASC
      LIMIT 20) AS f64)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM film_country AS f67
   WHERE f67.country_code = CAST($45 AS TEXT) AND (EXISTS
    (SELECT 1
     FROM met1
     WHERE met1.key = f67.film_id))),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f72.title)), ','))
   FROM
    (SELECT f72.title AS title
     FROM film AS f72
     WHERE (EXISTS
      (SELECT 1
       FROM film_country AS f73
       WHERE f73.film_id = f72.id AND f73.country_code = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($46 AS JSON)) AS each(value)))))) AND (EXISTS
      (SELECT 1
       FROM met2
       WHERE met2.key = f72.id)) ORDER BY f72.title_key ASC, f72.id ASC
      LIMIT 20) AS f72)), format('{"totalCount":%s,"nodes":%s,"pageInfo":%s}',
  (SELECT count(*)
   FROM film_country AS f80
   WHERE f80.country_code = CAST($47 AS TEXT)),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f81.title)), ','))
   FROM (
    (SELECT f81.title AS title, f82.film_year AS key1, f82.film_id AS key2
     FROM film_country AS f82 JOIN film AS f81 ON f81.id = f82.film_id
     WHERE f82.country_code = CAST($48 AS TEXT) AND f82.film_year IS NOT NULL ORDER BY f82.film_year DESC, f82.film_id DESC
      LIMIT CAST($49 AS BIGINT)) UNION ALL
    (SELECT f81.title AS title, f82.film_year AS key1, f82.film_id AS key2
     FROM film_country AS f82 JOIN film AS f81 ON f81.id = f82.film_id
     WHERE f82.country_code = CAST($48 AS TEXT) AND f82.film_year IS NULL ORDER BY f82.film_year DESC, f82.film_id DESC
      LIMIT CAST($49 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT CAST($49 AS BIGINT)) AS f81), format('{"hasNextPage":%s}', CAST(EXISTS
  (SELECT 1
   FROM film_country AS f84
   WHERE f84.country_code = CAST($50 AS TEXT) AND f84.film_year IS NOT NULL UNION ALL SELECT 1
   FROM film_country AS f84
   WHERE f84.country_code = CAST($50 AS TEXT) AND f84.film_year IS NULL
    LIMIT 1 OFFSET CAST($51 AS BIGINT)) AS TEXT))),
  (SELECT CASE WHEN ((each50.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c85
     WHERE c85.id = CAST(each50.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each50.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f86
     WHERE f86.id = coalesce(
      (SELECT f87.film_id
       FROM former_film AS f87
       WHERE f87.former_id = CAST(each50.value #>> '{1}' AS BIGINT)), CAST(each50.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each50.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT coalesce(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c88.code), 'null')
     FROM country AS c88
     WHERE c88.code = (each50.value #>> '{1}')), 'null') WHEN ((each50.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g89
     WHERE g89.id = CAST(each50.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each50.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p90
     WHERE p90.id = coalesce(
      (SELECT f91.person_id
       FROM former_person AS f91
       WHERE f91.former_id = CAST(each50.value #>> '{1}' AS BIGINT)), CAST(each50.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each50.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n92
     WHERE n92.id = CAST(each50.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each50.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a93
     WHERE a93.id = CAST(each50.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each50.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{}')
     FROM award_edition AS a94
     WHERE a94.id = CAST(each50.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each50.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{}')
     FROM award_category AS a95
     WHERE a95.id = CAST(each50.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each50.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s96
     WHERE s96.id = CAST(each50.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each50.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c97
     WHERE c97.id = CAST(each50.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each50.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j98
     WHERE j98.id = CAST(each50.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each50.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c99
     WHERE c99.id = CAST(each50.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($52 AS JSON)) AS each50(value))))
-- 1: 2008
-- 2: 2008
-- 3: '["composer"]'
-- 4: '["US"]'
-- 5: '["composer"]'
-- 6: '["US"]'
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
-- 31: 'US'
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
-- 45: 'FR'
-- 46: '["FR"]'
-- 47: 'FR'
-- 48: 'FR'
-- 49: 2
-- 50: 'FR'
-- 51: 2
-- 52: '[["country","DE"]]'
