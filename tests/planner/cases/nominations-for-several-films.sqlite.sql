SELECT json_object('data', json_object('first',
  (SELECT json_object('nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nomination AS n3
     WHERE n3.id IN
      (SELECT n4.nomination_id
       FROM nomination_film AS n4
       WHERE n4.film_id = f1.id)), 'nodes',
    (SELECT json_group_array(json_object('label', n5.label, 'outcome', n5.outcome, 'film',
      (SELECT json_object('slug', f6.slug)
       FROM film AS f6
       WHERE f6.id = n5.film_id), 'films',
      (SELECT json_group_array(json_object('slug', f8.slug, 'title', f8.title))
       FROM
        (SELECT n7.film_id AS film_id
         FROM nomination_film AS n7
         WHERE n7.nomination_id = n5.id ORDER BY n7.position ASC, n7.id ASC) AS n7 CROSS JOIN film AS f8 ON f8.id = n7.film_id), 'nominees',
      (SELECT json_group_array(json_object('person', json_object('name', p10.name)))
       FROM
        (SELECT n9.person_id AS person_id
         FROM nominee AS n9
         WHERE n9.nomination_id = n5.id ORDER BY n9.position ASC, n9.id ASC) AS n9 CROSS JOIN person AS p10 ON p10.id = n9.person_id), 'companies',
      (SELECT json_group_array(json_object('name', n11.name))
       FROM
        (SELECT n11.name AS name
         FROM nominated_company AS n11
         WHERE n11.nomination_id = n5.id ORDER BY n11.position ASC, n11.id ASC) AS n11), 'detail', n5.detail, 'note', n5.note, 'reason', n5.reason))
     FROM
      (SELECT n5.label AS label, n5.outcome AS outcome, n5.film_id AS film_id, n5.id AS id, n5.detail AS detail, n5.note AS note, n5.reason AS reason
       FROM nomination AS n5
       WHERE n5.id IN
        (SELECT n12.nomination_id
         FROM nomination_film AS n12
         WHERE n12.film_id = f1.id) ORDER BY n5.year ASC, n5.position ASC, n5.id ASC LIMIT 20) AS n5)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n13.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n13
     WHERE n13.id IN
      (SELECT n14.nomination_id
       FROM nomination_film AS n14
       WHERE n14.film_id = f1.id)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f15.id
     FROM film AS f15
     WHERE f15.slug = ?),
    (SELECT f16.film_id
     FROM former_film AS f16
     WHERE f16.slug = ?))), 'other',
  (SELECT json_object('nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nomination AS n19
     WHERE n19.id IN
      (SELECT n20.nomination_id
       FROM nomination_film AS n20
       WHERE n20.film_id = f17.id)), 'nodes',
    (SELECT json_group_array(json_object('label', n21.label, 'outcome', n21.outcome, 'film',
      (SELECT json_object('slug', f22.slug)
       FROM film AS f22
       WHERE f22.id = n21.film_id), 'films',
      (SELECT json_group_array(json_object('slug', f24.slug, 'title', f24.title))
       FROM
        (SELECT n23.film_id AS film_id
         FROM nomination_film AS n23
         WHERE n23.nomination_id = n21.id ORDER BY n23.position ASC, n23.id ASC) AS n23 CROSS JOIN film AS f24 ON f24.id = n23.film_id), 'nominees',
      (SELECT json_group_array(json_object('person', json_object('name', p26.name)))
       FROM
        (SELECT n25.person_id AS person_id
         FROM nominee AS n25
         WHERE n25.nomination_id = n21.id ORDER BY n25.position ASC, n25.id ASC) AS n25 CROSS JOIN person AS p26 ON p26.id = n25.person_id), 'companies',
      (SELECT json_group_array(json_object('name', n27.name))
       FROM
        (SELECT n27.name AS name
         FROM nominated_company AS n27
         WHERE n27.nomination_id = n21.id ORDER BY n27.position ASC, n27.id ASC) AS n27), 'detail', n21.detail, 'note', n21.note, 'reason', n21.reason))
     FROM
      (SELECT n21.label AS label, n21.outcome AS outcome, n21.film_id AS film_id, n21.id AS id, n21.detail AS detail, n21.note AS note, n21.reason AS reason
       FROM nomination AS n21
       WHERE n21.id IN
        (SELECT n28.nomination_id
         FROM nomination_film AS n28
         WHERE n28.film_id = f17.id) ORDER BY n21.year ASC, n21.position ASC, n21.id ASC LIMIT 20) AS n21)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n29.outcome IN ('WON', 'HONORED')))
     FROM nomination AS n29
     WHERE n29.id IN
      (SELECT n30.nomination_id
       FROM nomination_film AS n30
       WHERE n30.film_id = f17.id)), 'ordered', json_object('edges',
    (SELECT json_group_array(json_object('cursor', n33.cursor, 'node', json_object('year', n33.year)))
     FROM
      (SELECT n33.year AS year, hex(json_array('4261e658',
        (SELECT f34.title_key
         FROM film AS f34
         WHERE f34.id = n33.film_id) IS NULL,
        (SELECT f34.title_key
         FROM film AS f34
         WHERE f34.id = n33.film_id), n33.year, n33.id)) AS cursor
       FROM nomination AS n33
       WHERE n33.id IN
        (SELECT n35.nomination_id
         FROM nomination_film AS n35
         WHERE n35.film_id = f17.id) ORDER BY
        (SELECT f34.title_key
         FROM film AS f34
         WHERE f34.id = n33.film_id) ASC NULLS LAST, n33.year DESC, n33.id ASC LIMIT +?) AS n33), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM nomination AS n36
     WHERE n36.id IN
      (SELECT n38.nomination_id
       FROM nomination_film AS n38
       WHERE n38.film_id = f17.id) LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'endCursor',
    (SELECT n39.cursor
     FROM
      (SELECT hex(json_array('4261e658',
        (SELECT f40.title_key
         FROM film AS f40
         WHERE f40.id = n39.film_id) IS NULL,
        (SELECT f40.title_key
         FROM film AS f40
         WHERE f40.id = n39.film_id), n39.year, n39.id)) AS cursor,
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
         WHERE f40.id = n39.film_id) ASC NULLS LAST, n39.year DESC, n39.id ASC LIMIT +?) AS n39 ORDER BY key1 DESC NULLS FIRST, key2 ASC, key3 DESC LIMIT 1))), 'won', json_object('nodes',
    (SELECT json_group_array(json_object('label', n44.label))
     FROM
      (SELECT n44.label AS label
       FROM nomination AS n44
       WHERE n44.id IN
        (SELECT n45.nomination_id
         FROM nomination_film AS n45
         WHERE n45.film_id = f17.id) AND n44.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY n44.year ASC, n44.position ASC, n44.id ASC LIMIT 20) AS n44)))
   FROM film AS f17
   WHERE f17.id = coalesce(
    (SELECT f46.id
     FROM film AS f46
     WHERE f46.slug = ?),
    (SELECT f47.film_id
     FROM former_film AS f47
     WHERE f47.slug = ?))), 'person',
  (SELECT json_object('nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nominee AS n51
     WHERE n51.person_id = p48.id), 'nodes',
    (SELECT json_group_array(json_object('label', n53.label))
     FROM
      (SELECT n52.nomination_id AS nomination_id
       FROM nominee AS n52
       WHERE n52.person_id = p48.id ORDER BY
        (SELECT n54.year
         FROM nomination AS n54
         WHERE n54.id = n52.nomination_id) DESC, n52.id DESC LIMIT 20) AS n52 CROSS JOIN nomination AS n53 ON n53.id = n52.nomination_id)), 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE
      (SELECT n56.outcome
       FROM nomination AS n56
       WHERE n56.id = n55.nomination_id) IN ('WON', 'HONORED')))
     FROM nominee AS n55
     WHERE n55.person_id = p48.id))
   FROM person AS p48
   WHERE p48.id = coalesce(
    (SELECT p57.id
     FROM person AS p57
     WHERE p57.slug = ?),
    (SELECT f58.person_id
     FROM former_person AS f58
     WHERE f58.slug = ?))), 'found', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n60
   WHERE n60.id IN
    (SELECT n61.nomination_id
     FROM nomination_film AS n61
     WHERE n61.film_id IN
      (SELECT coalesce(f62.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f62 ON f62.former_id = each.value))), 'nodes',
  (SELECT json_group_array(json_object('id', 'nomination_' || n63.id, 'label', n63.label))
   FROM
    (SELECT n63.id AS id, n63.label AS label
     FROM nomination AS n63
     WHERE n63.id IN
      (SELECT n64.nomination_id
       FROM nomination_film AS n64
       WHERE n64.film_id IN
        (SELECT coalesce(f65.film_id, each.value)
         FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f65 ON f65.former_id = each.value)) ORDER BY n63.year DESC, n63.id DESC LIMIT 20) AS n63)), 'films', json_object('totalCount',
  (SELECT count(*)
   FROM film AS f67
   WHERE EXISTS
    (SELECT 1
     FROM nomination_film AS n68
     WHERE n68.film_id = f67.id AND (EXISTS
      (SELECT 1
       FROM nomination AS n69
       WHERE n69.id = n68.nomination_id AND +n69.category_id IN
        (SELECT a70.id
         FROM award_category AS a70
         WHERE a70.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")))))), 'nodes',
  (SELECT json_group_array(json_object('title', f71.title))
   FROM
    (SELECT f71.title AS title
     FROM film AS f71
     WHERE EXISTS
      (SELECT 1
       FROM nomination_film AS n72
       WHERE n72.film_id = f71.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n73
         WHERE n73.id = n72.nomination_id AND +n73.category_id IN
          (SELECT a74.id
           FROM award_category AS a74
           WHERE a74.slug IN
            (SELECT each.value
             FROM json_each(?) AS "each"))))) ORDER BY f71.win_count DESC, f71.id DESC LIMIT 20) AS f71), 'facets', json_array(json_object('field', 'AWARD_EVENT', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
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
         WHERE n77.id = n76.nomination_id AND +n77.category_id IN
          (SELECT a78.id
           FROM award_category AS a78
           WHERE a78.slug IN
            (SELECT each.value
             FROM json_each(?) AS "each")))))) AND n79.film_id = f75.id AND
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
       WHERE n80.id = n79.nomination_id) LIMIT +?) AS bucket)), json_object('field', 'OUTCOME', 'buckets',
  (SELECT json_group_array(json_object('value', CAST(bucket.value AS TEXT), 'label', CAST(bucket.label AS TEXT), 'count', bucket.size))
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
         WHERE n88.id = n87.nomination_id AND +n88.category_id IN
          (SELECT a89.id
           FROM award_category AS a89
           WHERE a89.slug IN
            (SELECT each.value
             FROM json_each(?) AS "each")))))) AND n90.film_id = f86.id AND
      (SELECT n91.outcome
       FROM nomination AS n91
       WHERE n91.id = n90.nomination_id) IS NOT NULL GROUP BY
      (SELECT n91.outcome
       FROM nomination AS n91
       WHERE n91.id = n90.nomination_id) ORDER BY count(DISTINCT f86.id) DESC,
      (SELECT n91.outcome
       FROM nomination AS n91
       WHERE n91.id = n90.nomination_id) LIMIT +?) AS bucket)))), 'together', json_object('nodes',
  (SELECT json_group_array(json_object('title', f94.title))
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
           WHERE a97.slug IN
            (SELECT each.value
             FROM json_each(?) AS "each")) AND n96.id IN
          (SELECT n98.nomination_id
           FROM nomination_film AS n98
           WHERE n98.film_id IN
            (SELECT coalesce(f99.film_id, each.value)
             FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f99 ON f99.former_id = each.value)))) AND (EXISTS
      (SELECT 1
       FROM nomination_film AS n100
       WHERE n100.film_id = f94.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n101
         WHERE n101.id = n100.nomination_id AND n101.outcome IN
          (SELECT each.value
           FROM json_each(?) AS "each"))))) ORDER BY f94.title_key ASC, f94.id ASC LIMIT 20) AS f94)), 'people', json_object('nodes',
  (SELECT json_group_array(json_object('name', p103.name))
   FROM
    (SELECT p103.name AS name
     FROM person AS p103
     WHERE (EXISTS
      (SELECT 1
       FROM nominee AS n104
       WHERE n104.person_id = p103.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n105
         WHERE n105.id = n104.nomination_id AND +n105.category_id IN
          (SELECT a106.id
           FROM award_category AS a106
           WHERE a106.slug IN
            (SELECT each.value
             FROM json_each(?) AS "each")))))) AND p103.id IN
      (SELECT n107.person_id
       FROM nominee AS n107
       WHERE n107.nomination_id IN
        (SELECT n108.id
         FROM nomination AS n108
         WHERE n108.id IN
          (SELECT n109.nomination_id
           FROM nomination_film AS n109
           WHERE n109.film_id IN
            (SELECT coalesce(f110.film_id, each.value)
             FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f110 ON f110.former_id = each.value)))) ORDER BY p103.sort_key ASC, p103.id ASC LIMIT 20) AS p103)), 'awardEvent',
  (SELECT json_object('editions',
    (SELECT json_group_array(json_object('year', a112.year, 'ordinal', a112.ordinal, 'nominations', json_object('nodes',
      (SELECT json_group_array(json_object('label', n114.label, 'outcome', n114.outcome, 'film',
        (SELECT json_object('slug', f115.slug)
         FROM film AS f115
         WHERE f115.id = n114.film_id), 'films',
        (SELECT json_group_array(json_object('slug', f117.slug, 'title', f117.title))
         FROM
          (SELECT n116.film_id AS film_id
           FROM nomination_film AS n116
           WHERE n116.nomination_id = n114.id ORDER BY n116.position ASC, n116.id ASC) AS n116 CROSS JOIN film AS f117 ON f117.id = n116.film_id), 'nominees',
        (SELECT json_group_array(json_object('person', json_object('name', p119.name)))
         FROM
          (SELECT n118.person_id AS person_id
           FROM nominee AS n118
           WHERE n118.nomination_id = n114.id ORDER BY n118.position ASC, n118.id ASC) AS n118 CROSS JOIN person AS p119 ON p119.id = n118.person_id), 'companies',
        (SELECT json_group_array(json_object('name', n120.name))
         FROM
          (SELECT n120.name AS name
           FROM nominated_company AS n120
           WHERE n120.nomination_id = n114.id ORDER BY n120.position ASC, n120.id ASC) AS n120), 'detail', n114.detail, 'note', n114.note, 'reason', n114.reason))
       FROM
        (SELECT n114.label AS label, n114.outcome AS outcome, n114.film_id AS film_id, n114.id AS id, n114.detail AS detail, n114.note AS note, n114.reason AS reason
         FROM nomination AS n114
         WHERE n114.edition_id = a112.id ORDER BY n114.position ASC, n114.id ASC LIMIT 20) AS n114))))
     FROM
      (SELECT a112.year AS year, a112.ordinal AS ordinal, a112.id AS id
       FROM award_edition AS a112
       WHERE a112.event_id = a111.id ORDER BY a112.year DESC, a112.id DESC) AS a112))
   FROM award_event AS a111
   WHERE a111.slug = ?)))
-- 1: 'de-rouille-et-d-os'
-- 2: 'de-rouille-et-d-os'
-- 3: 2
-- 4: 2
-- 5: 2
-- 6: '["WON","HONORED"]'
-- 7: 'un-prophete'
-- 8: 'un-prophete'
-- 9: 'pascal-caucheteux'
-- 10: 'pascal-caucheteux'
-- 11: '[3,2]'
-- 12: '[3,2]'
-- 13: '["prix-daniel-toscan-du-plantier"]'
-- 14: '["prix-daniel-toscan-du-plantier"]'
-- 15: '["prix-daniel-toscan-du-plantier"]'
-- 16: 20
-- 17: '["prix-daniel-toscan-du-plantier"]'
-- 18: 20
-- 19: '["prix-daniel-toscan-du-plantier"]'
-- 20: '[1]'
-- 21: '["SHORTLISTED"]'
-- 22: '["prix-daniel-toscan-du-plantier"]'
-- 23: '[3]'
-- 24: 'academy-awards'
