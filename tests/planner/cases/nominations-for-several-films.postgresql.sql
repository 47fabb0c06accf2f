WITH cut1 AS

  (SELECT n120.id AS key, format('{"person":%s}',
    (SELECT format('{"name":%s}', to_json(p121.name))
     FROM person AS p121
     WHERE p121.id = n120.person_id)) AS value
   FROM nominee AS n120)
 SELECT format('{"data":%s}', format('{"first":%s,"other":%s,"person":%s,"found":%s,"films":%s,"together":%s,"people":%s,"awardEvent":%s}', coalesce(
  (SELECT format('{"nominations":%s,"nominationSummary":%s}', format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM nomination AS n3
     WHERE n3.id IN
      (SELECT n4.nomination_id
       FROM nomination_film AS n4
       WHERE n4.film_id = f1.id)),
    (SELECT format('[%s]', string_agg(format('{"label":%s,"outcome":%s,"film":%s,"films":%s,"nominees":%s,"companies":%s,"detail":%s,"note":%s,"reason":%s}', to_json(n5.label), '"' || n5.outcome || '"', coalesce(
      (SELECT format('{"slug":%s}', to_json(f6.slug))
       FROM film AS f6
       WHERE f6.id = n5.film_id), 'null'),
      (SELECT format('[%s]', string_agg(
        (SELECT format('{"slug":%s,"title":%s}', to_json(f8.slug), to_json(f8.title))
         FROM film AS f8
         WHERE f8.id = n7.film_id), ','))
       FROM
        (SELECT n7.film_id AS film_id
         FROM nomination_film AS n7
         WHERE n7.nomination_id = n5.id ORDER BY n7.position ASC, n7.id ASC) AS n7),
      (SELECT format('[%s]', string_agg(format('{"person":%s}',
        (SELECT format('{"name":%s}', to_json(p10.name))
         FROM person AS p10
         WHERE p10.id = n9.person_id)), ','))
       FROM
        (SELECT n9.person_id AS person_id
         FROM nominee AS n9
         WHERE n9.nomination_id = n5.id ORDER BY n9.position ASC, n9.id ASC) AS n9),
      (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(n11.name)), ','))
       FROM
        (SELECT n11.name AS name
         FROM nominated_company AS n11
         WHERE n11.nomination_id = n5.id ORDER BY n11.position ASC, n11.id ASC) AS n11), coalesce(CAST(to_json(n5.detail) AS TEXT), 'null'), coalesce(CAST(to_json(n5.note) AS TEXT), 'null'), coalesce(CAST(to_json(n5.reason) AS TEXT), 'null')), ','))
     FROM
      (SELECT n5.label AS label, n5.outcome AS outcome, n5.film_id AS film_id, n5.id AS id, n5.detail AS detail, n5.note AS note, n5.reason AS reason
       FROM nomination AS n5
       WHERE n5.id IN
        (SELECT n12.nomination_id
         FROM nomination_film AS n12
         WHERE n12.film_id = f1.id) ORDER BY n5.year ASC, n5.position ASC, n5.id ASC
        LIMIT 20) AS n5)),
    (SELECT format('{"wins":%s}', count(*) FILTER (WHERE n13.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n13
     WHERE n13.id IN
      (SELECT n14.nomination_id
       FROM nomination_film AS n14
       WHERE n14.film_id = f1.id)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f15.id
     FROM film AS f15
     WHERE f15.slug = CAST($1 AS TEXT)),
    (SELECT f16.film_id
     FROM former_film AS f16
     WHERE f16.slug = CAST($1 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"nominations":%s,"nominationSummary":%s,"ordered":%s,"won":%s}', format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM nomination AS n19
     WHERE n19.id IN
      (SELECT n20.nomination_id
       FROM nomination_film AS n20
       WHERE n20.film_id = f17.id)),
    (SELECT format('[%s]', string_agg(format('{"label":%s,"outcome":%s,"film":%s,"films":%s,"nominees":%s,"companies":%s,"detail":%s,"note":%s,"reason":%s}', to_json(n21.label), '"' || n21.outcome || '"', coalesce(
      (SELECT format('{"slug":%s}', to_json(f22.slug))
       FROM film AS f22
       WHERE f22.id = n21.film_id), 'null'),
      (SELECT format('[%s]', string_agg(
        (SELECT format('{"slug":%s,"title":%s}', to_json(f24.slug), to_json(f24.title))
         FROM film AS f24
         WHERE f24.id = n23.film_id), ','))
       FROM
        (SELECT n23.film_id AS film_id
         FROM nomination_film AS n23
         WHERE n23.nomination_id = n21.id ORDER BY n23.position ASC, n23.id ASC) AS n23),
      (SELECT format('[%s]', string_agg(format('{"person":%s}',
        (SELECT format('{"name":%s}', to_json(p26.name))
         FROM person AS p26
         WHERE p26.id = n25.person_id)), ','))
       FROM
        (SELECT n25.person_id AS person_id
         FROM nominee AS n25
         WHERE n25.nomination_id = n21.id ORDER BY n25.position ASC, n25.id ASC) AS n25),
      (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(n27.name)), ','))
       FROM
        (SELECT n27.name AS name
         FROM nominated_company AS n27
         WHERE n27.nomination_id = n21.id ORDER BY n27.position ASC, n27.id ASC) AS n27), coalesce(CAST(to_json(n21.detail) AS TEXT), 'null'), coalesce(CAST(to_json(n21.note) AS TEXT), 'null'), coalesce(CAST(to_json(n21.reason) AS TEXT), 'null')), ','))
     FROM
      (SELECT n21.label AS label, n21.outcome AS outcome, n21.film_id AS film_id, n21.id AS id, n21.detail AS detail, n21.note AS note, n21.reason AS reason
       FROM nomination AS n21
       WHERE n21.id IN
        (SELECT n28.nomination_id
         FROM nomination_film AS n28
         WHERE n28.film_id = f17.id) ORDER BY n21.year ASC, n21.position ASC, n21.id ASC
        LIMIT 20) AS n21)),
    (SELECT format('{"wins":%s}', count(*) FILTER (WHERE n29.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n29
     WHERE n29.id IN
      (SELECT n30.nomination_id
       FROM nomination_film AS n30
       WHERE n30.film_id = f17.id)), format('{"edges":%s,"pageInfo":%s}',
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || n33.cursor || '"', format('{"year":%s}', n33.year)), ','))
     FROM
      (SELECT n33.year AS year, upper(encode(convert_to(format('["4261e658",%s,%s,%s,%s]', CAST(
        (SELECT f34.title_key
         FROM film AS f34
         WHERE f34.id = n33.film_id) IS NULL AS INTEGER), coalesce(CAST(to_json(
        (SELECT f34.title_key
         FROM film AS f34
         WHERE f34.id = n33.film_id)) AS TEXT), 'null'), n33.year, n33.id), 'UTF8'), 'hex')) AS cursor
       FROM nomination AS n33
       WHERE n33.id IN
        (SELECT n35.nomination_id
         FROM nomination_film AS n35
         WHERE n35.film_id = f17.id) ORDER BY
        (SELECT f34.title_key
         FROM film AS f34
         WHERE f34.id = n33.film_id) ASC NULLS LAST, n33.year DESC, n33.id ASC
        LIMIT CAST($2 AS BIGINT)) AS n33), format('{"hasNextPage":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM nomination AS n36
     WHERE n36.id IN
      (SELECT n38.nomination_id
       FROM nomination_film AS n38
       WHERE n38.film_id = f17.id)
      LIMIT 1 OFFSET CAST($3 AS BIGINT)) AS TEXT), coalesce('"' ||
    (SELECT n39.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["4261e658",%s,%s,%s,%s]', CAST(
        (SELECT f40.title_key
         FROM film AS f40
         WHERE f40.id = n39.film_id) IS NULL AS INTEGER), coalesce(CAST(to_json(
        (SELECT f40.title_key
         FROM film AS f40
         WHERE f40.id = n39.film_id)) AS TEXT), 'null'), n39.year, n39.id), 'UTF8'), 'hex')) AS cursor,
        (SELECT f40.title_key
         FROM film AS f40
         WHERE f40.id = n39.film_id) AS key1, n39.year AS key2, n39.id AS key3
       FROM nomination AS n39
       WHERE n39.id IN
        (SELECT n41.nomination_id
         FROM nomination_film AS n41
         WHERE n41.film_id = f17.id) ORDER BY
        (SELECT f40.title_key
         FROM film AS f40
         WHERE f40.id = n39.film_id) ASC NULLS LAST, n39.year DESC, n39.id ASC
        LIMIT CAST($4 AS BIGINT)) AS n39 ORDER BY key1 DESC NULLS FIRST, key2 ASC, key3 DESC
      LIMIT 1) || '"', 'null'))), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"label":%s}', to_json(n44.label)), ','))
     FROM
      (SELECT n44.label AS label
       FROM nomination AS n44
       WHERE n44.id IN
        (SELECT n45.nomination_id
         FROM nomination_film AS n45
         WHERE n45.film_id = f17.id) AND n44.outcome = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($5 AS JSON)) AS each(value)))) ORDER BY n44.year ASC, n44.position ASC, n44.id ASC
        LIMIT 20) AS n44)))
   FROM film AS f17
   WHERE f17.id = coalesce(
    (SELECT f46.id
     FROM film AS f46
     WHERE f46.slug = CAST($6 AS TEXT)),
    (SELECT f47.film_id
     FROM former_film AS f47
     WHERE f47.slug = CAST($6 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"nominations":%s,"nominationSummary":%s}', format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM nominee AS n51
     WHERE n51.person_id = p48.id),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"label":%s}', to_json(n53.label))
       FROM nomination AS n53
       WHERE n53.id = n52.nomination_id), ','))
     FROM
      (SELECT n52.nomination_id AS nomination_id
       FROM nominee AS n52
       WHERE n52.person_id = p48.id ORDER BY
        (SELECT n54.year
         FROM nomination AS n54
         WHERE n54.id = n52.nomination_id) DESC, n52.id DESC
        LIMIT 20) AS n52)),
    (SELECT format('{"wins":%s}', count(*) FILTER (WHERE
      (SELECT n56.outcome
       FROM nomination AS n56
       WHERE n56.id = n55.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n55
     WHERE n55.person_id = p48.id))
   FROM person AS p48
   WHERE p48.id = coalesce(
    (SELECT p57.id
     FROM person AS p57
     WHERE p57.slug = CAST($7 AS TEXT)),
    (SELECT f58.person_id
     FROM former_person AS f58
     WHERE f58.slug = CAST($7 AS TEXT)))), 'null'), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM nomination AS n60
   WHERE n60.id IN
    (SELECT n61.nomination_id
     FROM nomination_film AS n61
     WHERE n61.film_id = ANY (array(
      (SELECT coalesce(f62.film_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($8 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f62 ON f62.former_id = CAST(each.value #>> '{}' AS BIGINT)))))),
  (SELECT format('[%s]', string_agg(format('{"id":%s,"label":%s}', '"' || 'nomination_' || n63.id || '"', to_json(n63.label)), ','))
   FROM
    (SELECT n63.id AS id, n63.label AS label
     FROM nomination AS n63
     WHERE n63.id IN
      (SELECT n64.nomination_id
       FROM nomination_film AS n64
       WHERE n64.film_id = ANY (array(
        (SELECT coalesce(f65.film_id, CAST(each.value #>> '{}' AS BIGINT))
         FROM json_array_elements(CAST($9 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f65 ON f65.former_id = CAST(each.value #>> '{}' AS BIGINT))))) ORDER BY n63.year DESC, n63.id DESC
      LIMIT 20) AS n63)), format('{"totalCount":%s,"nodes":%s,"facets":%s}',
  (SELECT count(*)
   FROM film AS f67
   WHERE EXISTS
    (SELECT 1
     FROM nomination_film AS n68
     WHERE n68.film_id = f67.id AND (EXISTS
      (SELECT 1
       FROM nomination AS n69
       WHERE n69.id = n68.nomination_id AND n69.category_id IN
        (SELECT a70.id
         FROM award_category AS a70
         WHERE a70.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($10 AS JSON)) AS each(value))))))))),
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f71.title)), ','))
   FROM
    (SELECT f71.title AS title
     FROM film AS f71
     WHERE EXISTS
      (SELECT 1
       FROM nomination_film AS n72
       WHERE n72.film_id = f71.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n73
         WHERE n73.id = n72.nomination_id AND n73.category_id IN
          (SELECT a74.id
           FROM award_category AS a74
           WHERE a74.slug = ANY (array(
            (SELECT each.value #>> '{}'
             FROM json_array_elements(CAST($11 AS JSON)) AS each(value)))))))) ORDER BY f71.win_count DESC, f71.id DESC
      LIMIT 20) AS f71), format('[%s,%s]', format('{"field":%s,"buckets":%s}', '"AWARD_EVENT"',
  (SELECT format('[%s]', string_agg(format('{"value":%s,"label":%s,"count":%s}', to_json(CAST(bucket.value AS TEXT)), coalesce(CAST(to_json(CAST(bucket.label AS TEXT)) AS TEXT), 'null'), bucket.size), ','))
   FROM
    (SELECT
      (SELECT
        (SELECT
          (SELECT a82.slug
           FROM award_event AS a82
           WHERE a82.id = a81.event_id)
         FROM award_edition AS a81
         WHERE a81.id = n80.edition_id)
       FROM nomination AS n80
       WHERE n80.id = n79.nomination_id) AS value, min(
      (SELECT
        (SELECT
          (SELECT a85.name
           FROM award_event AS a85
           WHERE a85.id = a84.event_id)
         FROM award_edition AS a84
         WHERE a84.id = n83.edition_id)
       FROM nomination AS n83
       WHERE n83.id = n79.nomination_id)) AS label, count(DISTINCT f75.id) AS size
     FROM film AS f75, nomination_film AS n79
     WHERE (EXISTS
      (SELECT 1
       FROM nomination_film AS n76
       WHERE n76.film_id = f75.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n77
         WHERE n77.id = n76.nomination_id AND n77.category_id IN
          (SELECT a78.id
           FROM award_category AS a78
           WHERE a78.slug = ANY (array(
            (SELECT each.value #>> '{}'
             FROM json_array_elements(CAST($12 AS JSON)) AS each(value))))))))) AND n79.film_id = f75.id AND
      (SELECT
        (SELECT
          (SELECT a82.slug
           FROM award_event AS a82
           WHERE a82.id = a81.event_id)
         FROM award_edition AS a81
         WHERE a81.id = n80.edition_id)
       FROM nomination AS n80
       WHERE n80.id = n79.nomination_id) IS NOT NULL GROUP BY
      (SELECT
        (SELECT
          (SELECT a82.slug
           FROM award_event AS a82
           WHERE a82.id = a81.event_id)
         FROM award_edition AS a81
         WHERE a81.id = n80.edition_id)
       FROM nomination AS n80
       WHERE n80.id = n79.nomination_id) ORDER BY count(DISTINCT f75.id) DESC,
      (SELECT
        (SELECT
          (SELECT a82.slug
           FROM award_event AS a82
           WHERE a82.id = a81.event_id)
         FROM award_edition AS a81
         WHERE a81.id = n80.edition_id)
       FROM nomination AS n80
       WHERE n80.id = n79.nomination_id)
      LIMIT CAST($13 AS BIGINT)) AS bucket)), format('{"field":%s,"buckets":%s}', '"OUTCOME"',
  (SELECT format('[%s]', string_agg(format('{"value":%s,"label":%s,"count":%s}', to_json(CAST(bucket.value AS TEXT)), coalesce(CAST(to_json(CAST(bucket.label AS TEXT)) AS TEXT), 'null'), bucket.size), ','))
   FROM
    (SELECT
      (SELECT n91.outcome
       FROM nomination AS n91
       WHERE n91.id = n90.nomination_id) AS value, min(
      (SELECT n92.outcome
       FROM nomination AS n92
       WHERE n92.id = n90.nomination_id)) AS label, count(DISTINCT f86.id) AS size
     FROM film AS f86, nomination_film AS n90
     WHERE (EXISTS
      (SELECT 1
       FROM nomination_film AS n87
       WHERE n87.film_id = f86.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n88
         WHERE n88.id = n87.nomination_id AND n88.category_id IN
          (SELECT a89.id
           FROM award_category AS a89
           WHERE a89.slug = ANY (array(
            (SELECT each.value #>> '{}'
             FROM json_array_elements(CAST($14 AS JSON)) AS each(value))))))))) AND n90.film_id = f86.id AND
      (SELECT n91.outcome
       FROM nomination AS n91
       WHERE n91.id = n90.nomination_id) IS NOT NULL GROUP BY
      (SELECT n91.outcome
       FROM nomination AS n91
       WHERE n91.id = n90.nomination_id) ORDER BY count(DISTINCT f86.id) DESC,
      (SELECT n91.outcome
       FROM nomination AS n91
       WHERE n91.id = n90.nomination_id)
      LIMIT CAST($15 AS BIGINT)) AS bucket)))), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s}', to_json(f94.title)), ','))
   FROM
    (SELECT f94.title AS title
     FROM film AS f94
     WHERE f94.id IN
      (SELECT n95.film_id
       FROM nomination_film AS n95
       WHERE n95.nomination_id IN
        (SELECT n96.id
         FROM nomination AS n96
         WHERE n96.category_id IN
          (SELECT a97.id
           FROM award_category AS a97
           WHERE a97.slug = ANY (array(
            (SELECT each.value #>> '{}'
             FROM json_array_elements(CAST($16 AS JSON)) AS each(value))))) AND n96.id IN
          (SELECT n98.nomination_id
           FROM nomination_film AS n98
           WHERE n98.film_id = ANY (array(
            (SELECT coalesce(f99.film_id, CAST(each.value #>> '{}' AS BIGINT))
             FROM json_array_elements(CAST($17 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f99 ON f99.former_id = CAST(each.value #>> '{}' AS BIGINT))))))) AND (EXISTS
      (SELECT 1
       FROM nomination_film AS n100
       WHERE n100.film_id = f94.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n101
         WHERE n101.id = n100.nomination_id AND n101.outcome = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($18 AS JSON)) AS each(value)))))))) ORDER BY f94.title_key ASC, f94.id ASC
      LIMIT 20) AS f94)), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p103.name)), ','))
   FROM
    (SELECT p103.name AS name
     FROM person AS p103
     WHERE (EXISTS
      (SELECT 1
       FROM nominee AS n104
       WHERE n104.person_id = p103.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n105
         WHERE n105.id = n104.nomination_id AND n105.category_id IN
          (SELECT a106.id
           FROM award_category AS a106
           WHERE a106.slug = ANY (array(
            (SELECT each.value #>> '{}'
             FROM json_array_elements(CAST($19 AS JSON)) AS each(value))))))))) AND p103.id IN
      (SELECT n107.person_id
       FROM nominee AS n107
       WHERE n107.nomination_id IN
        (SELECT n108.id
         FROM nomination AS n108
         WHERE n108.id IN
          (SELECT n109.nomination_id
           FROM nomination_film AS n109
           WHERE n109.film_id = ANY (array(
            (SELECT coalesce(f110.film_id, CAST(each.value #>> '{}' AS BIGINT))
             FROM json_array_elements(CAST($20 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f110 ON f110.former_id = CAST(each.value #>> '{}' AS BIGINT))))))) ORDER BY p103.sort_key ASC, p103.id ASC
      LIMIT 20) AS p103)), coalesce(
  (SELECT format('{"editions":%s}',
    (SELECT format('[%s]', string_agg(format('{"year":%s,"ordinal":%s,"nominations":%s}', a112.year, coalesce(CAST(a112.ordinal AS TEXT), 'null'), format('{"nodes":%s}',
      (SELECT format('[%s]', string_agg(format('{"label":%s,"outcome":%s,"film":%s,"films":%s,"nominees":%s,"companies":%s,"detail":%s,"note":%s,"reason":%s}', to_json(n114.label), '"' || n114.outcome || '"', coalesce(
        (SELECT format('{"slug":%s}', to_json(f115.slug))
         FROM film AS f115
         WHERE f115.id = n114.film_id), 'null'),
        (SELECT format('[%s]', string_agg(
          (SELECT format('{"slug":%s,"title":%s}', to_json(f117.slug), to_json(f117.title))
           FROM film AS f117
           WHERE f117.id = n116.film_id), ','))
         FROM
          (SELECT n116.film_id AS film_id
           FROM nomination_film AS n116
           WHERE n116.nomination_id = n114.id ORDER BY n116.position ASC, n116.id ASC) AS n116),
        (SELECT format('[%s]', string_agg(coalesce(
          (SELECT cut1.value
           FROM cut1
           WHERE cut1.key = n118.id), 'null'), ','))
         FROM
          (SELECT n118.id AS id
           FROM nominee AS n118
           WHERE n118.nomination_id = n114.id ORDER BY n118.position ASC, n118.id ASC) AS n118),
        (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(n119.name)), ','))
         FROM
          (SELECT n119.name AS name
           FROM nominated_company AS n119
           WHERE n119.nomination_id = n114.id ORDER BY n119.position ASC, n119.id ASC) AS n119), coalesce(CAST(to_json(n114.detail) AS TEXT), 'null'), coalesce(CAST(to_json(n114.note) AS TEXT), 'null'), coalesce(CAST(to_json(n114.reason) AS TEXT), 'null')), ','))
       FROM
        (SELECT n114.label AS label, n114.outcome AS outcome, n114.film_id AS film_id, n114.id AS id, n114.detail AS detail, n114.note AS note, n114.reason AS reason
         FROM nomination AS n114
         WHERE n114.edition_id = a112.id ORDER BY n114.position ASC, n114.id ASC
          LIMIT 20) AS n114))), ','))
     FROM
      (SELECT a112.year AS year, a112.ordinal AS ordinal, a112.id AS id
       FROM award_edition AS a112
       WHERE a112.event_id = a111.id ORDER BY a112.year DESC, a112.id DESC) AS a112))
   FROM award_event AS a111
   WHERE a111.slug = CAST($21 AS TEXT)), 'null')))
-- 1: 'de-rouille-et-d-os'
-- 2: 2
-- 3: 2
-- 4: 2
-- 5: '["WON","HONORED"]'
-- 6: 'un-prophete'
-- 7: 'pascal-caucheteux'
-- 8: '[3,2]'
-- 9: '[3,2]'
-- 10: '["prix-daniel-toscan-du-plantier"]'
-- 11: '["prix-daniel-toscan-du-plantier"]'
-- 12: '["prix-daniel-toscan-du-plantier"]'
-- 13: 20
-- 14: '["prix-daniel-toscan-du-plantier"]'
-- 15: 20
-- 16: '["prix-daniel-toscan-du-plantier"]'
-- 17: '[1]'
-- 18: '["SHORTLISTED"]'
-- 19: '["prix-daniel-toscan-du-plantier"]'
-- 20: '[3]'
-- 21: 'academy-awards'
