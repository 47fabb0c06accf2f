SELECT json_object('data', json_object('outcomes', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n2
   WHERE n2.outcome IN
    (SELECT each.value
     FROM json_each(?) AS "each")), 'nodes',
  (SELECT json_group_array(json_object('label', n3.label, 'year', n3.year, 'outcome', n3.outcome))
   FROM
    (SELECT n3.label AS label, n3.year AS year, n3.outcome AS outcome
     FROM nomination AS n3
     WHERE n3.outcome IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY n3.year DESC, n3.id DESC LIMIT 20) AS n3)), 'events', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n5
   WHERE n5.edition_id IN
    (SELECT a6.id
     FROM award_edition AS a6
     WHERE a6.event_id IN
      (SELECT a7.id
       FROM award_event AS a7
       WHERE a7.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND n5.year >= ? AND n5.year <= ?), 'nodes',
  (SELECT json_group_array(json_object('label', n8.label, 'year', n8.year, 'outcome', n8.outcome))
   FROM
    (SELECT n8.label AS label, n8.year AS year, n8.outcome AS outcome
     FROM nomination AS n8
     WHERE n8.edition_id IN
      (SELECT a9.id
       FROM award_edition AS a9
       WHERE a9.event_id IN
        (SELECT a10.id
         FROM award_event AS a10
         WHERE a10.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each"))) AND n8.year >= ? AND n8.year <= ? ORDER BY n8.year DESC, n8.id DESC LIMIT 20) AS n8)), 'categories', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n12
   WHERE n12.category_id IN
    (SELECT a13.id
     FROM award_category AS a13
     WHERE a13.slug IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('label', n14.label, 'year', n14.year, 'outcome', n14.outcome))
   FROM
    (SELECT n14.label AS label, n14.year AS year, n14.outcome AS outcome
     FROM nomination AS n14
     WHERE n14.category_id IN
      (SELECT a15.id
       FROM award_category AS a15
       WHERE a15.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY n14.year DESC, n14.id DESC LIMIT 20) AS n14)), 'films', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n17
   WHERE n17.film_id IN
    (SELECT each.value
     FROM json_each(?) AS "each") AND n17.is_final = ?), 'nodes',
  (SELECT json_group_array(json_object('label', n18.label, 'year', n18.year, 'outcome', n18.outcome))
   FROM
    (SELECT n18.label AS label, n18.year AS year, n18.outcome AS outcome
     FROM nomination AS n18
     WHERE n18.film_id IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND n18.is_final = ? ORDER BY n18.year DESC, n18.id DESC LIMIT 20) AS n18)), 'people', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n20
   WHERE n20.id IN
    (SELECT n21.nomination_id
     FROM nominee AS n21
     WHERE n21.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('label', n22.label, 'year', n22.year, 'outcome', n22.outcome))
   FROM
    (SELECT n22.label AS label, n22.year AS year, n22.outcome AS outcome
     FROM nomination AS n22
     WHERE n22.id IN
      (SELECT n23.nomination_id
       FROM nominee AS n23
       WHERE n23.person_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY n22.year DESC, n22.id DESC LIMIT 20) AS n22)), 'notFinal', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n25
   WHERE n25.is_final = ?), 'nodes',
  (SELECT json_group_array(json_object('label', n26.label, 'year', n26.year, 'outcome', n26.outcome))
   FROM
    (SELECT n26.label AS label, n26.year AS year, n26.outcome AS outcome
     FROM nomination AS n26
     WHERE n26.is_final = ? ORDER BY n26.year DESC, n26.id DESC LIMIT 20) AS n26)), 'none', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n28
   WHERE n28.film_id IN
    (SELECT each.value
     FROM json_each(?) AS "each") AND n28.id IN
    (SELECT n29.nomination_id
     FROM nominee AS n29
     WHERE n29.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('label', n30.label, 'year', n30.year, 'outcome', n30.outcome))
   FROM
    (SELECT n30.label AS label, n30.year AS year, n30.outcome AS outcome
     FROM nomination AS n30
     WHERE n30.film_id IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND n30.id IN
      (SELECT n31.nomination_id
       FROM nominee AS n31
       WHERE n31.person_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY n30.year DESC, n30.id DESC LIMIT 20) AS n30)), 'film',
  (SELECT json_object('nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nomination AS n34
     WHERE n34.film_id = f32.id AND n34.outcome IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 'nodes',
    (SELECT json_group_array(json_object('label', n35.label, 'year', n35.year, 'outcome', n35.outcome))
     FROM
      (SELECT n35.label AS label, n35.year AS year, n35.outcome AS outcome
       FROM nomination AS n35
       WHERE n35.film_id = f32.id AND n35.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY n35.year ASC, n35.position ASC, n35.id ASC LIMIT 20) AS n35)))
   FROM film AS f32
   WHERE f32.slug = ?), 'person',
  (SELECT json_object('nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nominee AS n39
     WHERE n39.person_id = p36.id AND (EXISTS
      (SELECT 1
       FROM nomination AS n40
       WHERE n40.id = n39.nomination_id AND n40.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each")))), 'nodes',
    (SELECT json_group_array(
      (SELECT json_object('label', n42.label, 'year', n42.year, 'outcome', n42.outcome)
       FROM nomination AS n42
       WHERE n42.id = n41.nomination_id))
     FROM
      (SELECT n41.nomination_id AS nomination_id
       FROM nominee AS n41
       WHERE n41.person_id = p36.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n44
         WHERE n44.id = n41.nomination_id AND n44.outcome IN
          (SELECT each.value
           FROM json_each(?) AS "each"))) ORDER BY
        (SELECT n43.year
         FROM nomination AS n43
         WHERE n43.id = n41.nomination_id) DESC, n41.id DESC LIMIT 20) AS n41)))
   FROM person AS p36
   WHERE p36.slug = ?), 'awardEvent',
  (SELECT json_object('edition',
    (SELECT json_object('nominations', json_object('totalCount',
      (SELECT count(*)
       FROM nomination AS n48
       WHERE n48.edition_id = a46.id AND n48.film_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")), 'nodes',
      (SELECT json_group_array(json_object('label', n49.label, 'year', n49.year, 'outcome', n49.outcome))
       FROM
        (SELECT n49.label AS label, n49.year AS year, n49.outcome AS outcome
         FROM nomination AS n49
         WHERE n49.edition_id = a46.id AND n49.film_id IN
          (SELECT each.value
           FROM json_each(?) AS "each") ORDER BY n49.position ASC, n49.id ASC LIMIT 20) AS n49)))
     FROM
      (SELECT a46.id AS id
       FROM award_edition AS a46
       WHERE a46.event_id = a45.id AND a46.year = ? ORDER BY a46.id ASC LIMIT 1) AS a46), 'categories',
    (SELECT json_group_array(json_object('slug', a50.slug, 'nominations', json_object('totalCount',
      (SELECT count(*)
       FROM nomination AS n52
       WHERE n52.category_id = a50.id AND n52.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each")))))
     FROM
      (SELECT a50.slug AS slug, a50.id AS id
       FROM award_category AS a50
       WHERE a50.event_id = a45.id ORDER BY a50.name_key ASC, a50.id ASC) AS a50))
   FROM award_event AS a45
   WHERE a45.slug = ?)))
-- 1: '["SHORTLISTED","SPECIAL_MENTION"]'
-- 2: '["SHORTLISTED","SPECIAL_MENTION"]'
-- 3: '["cannes","european-film-awards"]'
-- 4: 2009
-- 5: 2012
-- 6: '["cannes","european-film-awards"]'
-- 7: 2009
-- 8: 2012
-- 9: '["directing","grand-prix"]'
-- 10: '["directing","grand-prix"]'
-- 11: '[2]'
-- 12: True
-- 13: '[2]'
-- 14: True
-- 15: '[48]'
-- 16: '[48]'
-- 17: False
-- 18: False
-- 19: '[1]'
-- 20: '[30]'
-- 21: '[1]'
-- 22: '[30]'
-- 23: '["WON"]'
-- 24: '["WON"]'
-- 25: 'un-prophete'
-- 26: '["WON"]'
-- 27: '["WON"]'
-- 28: 'orson-welles'
-- 29: '[3]'
-- 30: '[3]'
-- 31: 2012
-- 32: '["WON"]'
-- 33: 'cannes'
