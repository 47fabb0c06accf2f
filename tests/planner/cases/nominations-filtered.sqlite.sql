SELECT json_object('data', json_object('events', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n2
   WHERE n2.edition_id IN
    (SELECT a3.id
     FROM award_edition AS a3
     WHERE a3.event_id IN
      (SELECT a4.id
       FROM award_event AS a4
       WHERE a4.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND n2.year >= ? AND n2.year <= ?), 'nodes',
  (SELECT json_group_array(json_object('label', n5.label, 'year', n5.year, 'outcome', n5.outcome))
   FROM
    (SELECT n5.label AS label, n5.year AS year, n5.outcome AS outcome
     FROM nomination AS n5
     WHERE n5.edition_id IN
      (SELECT a6.id
       FROM award_edition AS a6
       WHERE a6.event_id IN
        (SELECT a7.id
         FROM award_event AS a7
         WHERE a7.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each"))) AND n5.year >= ? AND n5.year <= ? ORDER BY n5.year DESC, n5.id DESC LIMIT 20) AS n5)), 'categories', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n9
   WHERE n9.category_id IN
    (SELECT a10.id
     FROM award_category AS a10
     WHERE a10.slug IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('label', n11.label, 'year', n11.year, 'outcome', n11.outcome))
   FROM
    (SELECT n11.label AS label, n11.year AS year, n11.outcome AS outcome
     FROM nomination AS n11
     WHERE n11.category_id IN
      (SELECT a12.id
       FROM award_category AS a12
       WHERE a12.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY n11.year DESC, n11.id DESC LIMIT 20) AS n11)), 'films', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n14
   WHERE n14.film_id IN
    (SELECT each.value
     FROM json_each(?) AS "each") AND n14.is_final = ?), 'nodes',
  (SELECT json_group_array(json_object('label', n15.label, 'year', n15.year, 'outcome', n15.outcome))
   FROM
    (SELECT n15.label AS label, n15.year AS year, n15.outcome AS outcome
     FROM nomination AS n15
     WHERE n15.film_id IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND n15.is_final = ? ORDER BY n15.year DESC, n15.id DESC LIMIT 20) AS n15)), 'people', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n17
   WHERE n17.id IN
    (SELECT n18.nomination_id
     FROM nominee AS n18
     WHERE n18.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('label', n19.label, 'year', n19.year, 'outcome', n19.outcome))
   FROM
    (SELECT n19.label AS label, n19.year AS year, n19.outcome AS outcome
     FROM nomination AS n19
     WHERE n19.id IN
      (SELECT n20.nomination_id
       FROM nominee AS n20
       WHERE n20.person_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY n19.year DESC, n19.id DESC LIMIT 20) AS n19)), 'none', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n22
   WHERE n22.film_id IN
    (SELECT each.value
     FROM json_each(?) AS "each") AND n22.id IN
    (SELECT n23.nomination_id
     FROM nominee AS n23
     WHERE n23.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('label', n24.label, 'year', n24.year, 'outcome', n24.outcome))
   FROM
    (SELECT n24.label AS label, n24.year AS year, n24.outcome AS outcome
     FROM nomination AS n24
     WHERE n24.film_id IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND n24.id IN
      (SELECT n25.nomination_id
       FROM nominee AS n25
       WHERE n25.person_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY n24.year DESC, n24.id DESC LIMIT 20) AS n24)), 'film',
  (SELECT json_object('nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nomination AS n28
     WHERE n28.film_id = f26.id AND n28.outcome IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 'nodes',
    (SELECT json_group_array(json_object('label', n29.label, 'year', n29.year, 'outcome', n29.outcome))
     FROM
      (SELECT n29.label AS label, n29.year AS year, n29.outcome AS outcome
       FROM nomination AS n29
       WHERE n29.film_id = f26.id AND n29.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY n29.year ASC, n29.position ASC, n29.id ASC LIMIT 20) AS n29)))
   FROM film AS f26
   WHERE f26.slug = ?), 'person',
  (SELECT json_object('nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nominee AS n33
     WHERE n33.person_id = p30.id AND (EXISTS
      (SELECT 1
       FROM nomination AS n34
       WHERE n34.id = n33.nomination_id AND n34.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each")))), 'nodes',
    (SELECT json_group_array(
      (SELECT json_object('label', n36.label, 'year', n36.year, 'outcome', n36.outcome)
       FROM nomination AS n36
       WHERE n36.id = n35.nomination_id))
     FROM
      (SELECT n35.nomination_id AS nomination_id
       FROM nominee AS n35
       WHERE n35.person_id = p30.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n38
         WHERE n38.id = n35.nomination_id AND n38.outcome IN
          (SELECT each.value
           FROM json_each(?) AS "each"))) ORDER BY
        (SELECT n37.year
         FROM nomination AS n37
         WHERE n37.id = n35.nomination_id) DESC, n35.id DESC LIMIT 20) AS n35)))
   FROM person AS p30
   WHERE p30.slug = ?), 'awardEvent',
  (SELECT json_object('edition',
    (SELECT json_object('nominations', json_object('totalCount',
      (SELECT count(*)
       FROM nomination AS n42
       WHERE n42.edition_id = a40.id AND n42.film_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")), 'nodes',
      (SELECT json_group_array(json_object('label', n43.label, 'year', n43.year, 'outcome', n43.outcome))
       FROM
        (SELECT n43.label AS label, n43.year AS year, n43.outcome AS outcome
         FROM nomination AS n43
         WHERE n43.edition_id = a40.id AND n43.film_id IN
          (SELECT each.value
           FROM json_each(?) AS "each") ORDER BY n43.position ASC, n43.id ASC LIMIT 20) AS n43)))
     FROM
      (SELECT a40.id AS id
       FROM award_edition AS a40
       WHERE a40.event_id = a39.id AND a40.year = ? ORDER BY a40.id ASC LIMIT 1) AS a40), 'categories',
    (SELECT json_group_array(json_object('slug', a44.slug, 'nominations', json_object('totalCount',
      (SELECT count(*)
       FROM nomination AS n46
       WHERE n46.category_id = a44.id AND n46.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each")))))
     FROM
      (SELECT a44.slug AS slug, a44.id AS id
       FROM award_category AS a44
       WHERE a44.event_id = a39.id ORDER BY a44.name_key ASC, a44.id ASC) AS a44))
   FROM award_event AS a39
   WHERE a39.slug = ?)))
-- 1: '["cannes","european-film-awards"]'
-- 2: 2009
-- 3: 2012
-- 4: '["cannes","european-film-awards"]'
-- 5: 2009
-- 6: 2012
-- 7: '["directing","grand-prix"]'
-- 8: '["directing","grand-prix"]'
-- 9: '[2]'
-- 10: True
-- 11: '[2]'
-- 12: True
-- 13: '[48]'
-- 14: '[48]'
-- 15: '[1]'
-- 16: '[30]'
-- 17: '[1]'
-- 18: '[30]'
-- 19: '["WON"]'
-- 20: '["WON"]'
-- 21: 'un-prophete'
-- 22: '["WON"]'
-- 23: '["WON"]'
-- 24: 'orson-welles'
-- 25: '[3]'
-- 26: '[3]'
-- 27: 2012
-- 28: '["WON"]'
-- 29: 'cannes'
