WITH met2 AS

  (SELECT n65.id AS "key"
   FROM nomination AS n65
   WHERE n65.id IN
    (SELECT n66.nomination_id
     FROM nomination_film AS n66
     WHERE n66.film_id IN
      (SELECT coalesce(f67.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f67 ON f67.former_id = each.value))),
met1 AS

  (SELECT n61.id AS "key"
   FROM nomination AS n61
   WHERE n61.id IN
    (SELECT n62.nomination_id
     FROM nomination_film AS n62
     WHERE n62.film_id IN
      (SELECT coalesce(f63.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f63 ON f63.former_id = each.value)))
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
     WHERE +n5.edition_id IN
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
   WHERE n14.id IN
    (SELECT n15.nomination_id
     FROM nomination_film AS n15
     WHERE n15.film_id IN
      (SELECT coalesce(f16.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f16 ON f16.former_id = each.value)) AND n14.is_final = ?), 'nodes',
  (SELECT json_group_array(json_object('label', n17.label, 'year', n17.year, 'outcome', n17.outcome))
   FROM
    (SELECT n17.label AS label, n17.year AS year, n17.outcome AS outcome
     FROM nomination AS n17
     WHERE n17.id IN
      (SELECT n18.nomination_id
       FROM nomination_film AS n18
       WHERE n18.film_id IN
        (SELECT coalesce(f19.film_id, each.value)
         FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f19 ON f19.former_id = each.value)) AND n17.is_final = ? ORDER BY n17.year DESC, n17.id DESC LIMIT 20) AS n17)), 'people', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n21
   WHERE n21.id IN
    (SELECT n22.nomination_id
     FROM nominee AS n22
     WHERE n22.person_id IN
      (SELECT coalesce(f23.person_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f23 ON f23.former_id = each.value))), 'nodes',
  (SELECT json_group_array(json_object('label', n24.label, 'year', n24.year, 'outcome', n24.outcome))
   FROM
    (SELECT n24.label AS label, n24.year AS year, n24.outcome AS outcome
     FROM nomination AS n24
     WHERE n24.id IN
      (SELECT n25.nomination_id
       FROM nominee AS n25
       WHERE n25.person_id IN
        (SELECT coalesce(f26.person_id, each.value)
         FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f26 ON f26.former_id = each.value)) ORDER BY n24.year DESC, n24.id DESC LIMIT 20) AS n24)), 'none', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n28
   WHERE n28.id IN
    (SELECT n29.nomination_id
     FROM nomination_film AS n29
     WHERE n29.film_id IN
      (SELECT coalesce(f30.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f30 ON f30.former_id = each.value)) AND n28.id IN
    (SELECT n31.nomination_id
     FROM nominee AS n31
     WHERE n31.person_id IN
      (SELECT coalesce(f32.person_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f32 ON f32.former_id = each.value))), 'nodes',
  (SELECT json_group_array(json_object('label', n33.label, 'year', n33.year, 'outcome', n33.outcome))
   FROM
    (SELECT n33.label AS label, n33.year AS year, n33.outcome AS outcome
     FROM nomination AS n33
     WHERE n33.id IN
      (SELECT n34.nomination_id
       FROM nomination_film AS n34
       WHERE n34.film_id IN
        (SELECT coalesce(f35.film_id, each.value)
         FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f35 ON f35.former_id = each.value)) AND n33.id IN
      (SELECT n36.nomination_id
       FROM nominee AS n36
       WHERE n36.person_id IN
        (SELECT coalesce(f37.person_id, each.value)
         FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f37 ON f37.former_id = each.value)) ORDER BY n33.year DESC, n33.id DESC LIMIT 20) AS n33)), 'film',
  (SELECT json_object('nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nomination AS n40
     WHERE n40.id IN
      (SELECT n41.nomination_id
       FROM nomination_film AS n41
       WHERE n41.film_id = f38.id) AND n40.outcome IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 'nodes',
    (SELECT json_group_array(json_object('label', n42.label, 'year', n42.year, 'outcome', n42.outcome))
     FROM
      (SELECT n42.label AS label, n42.year AS year, n42.outcome AS outcome
       FROM nomination AS n42
       WHERE n42.id IN
        (SELECT n43.nomination_id
         FROM nomination_film AS n43
         WHERE n43.film_id = f38.id) AND n42.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY n42.year ASC, n42.position ASC, n42.id ASC LIMIT 20) AS n42)))
   FROM film AS f38
   WHERE f38.id = coalesce(
    (SELECT f44.id
     FROM film AS f44
     WHERE f44.slug = ?),
    (SELECT f45.film_id
     FROM former_film AS f45
     WHERE f45.slug = ?))), 'person',
  (SELECT json_object('nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nominee AS n49
     WHERE n49.person_id = p46.id AND (EXISTS
      (SELECT 1
       FROM nomination AS n50
       WHERE n50.id = n49.nomination_id AND n50.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each")))), 'nodes',
    (SELECT json_group_array(json_object('label', n52.label, 'year', n52.year, 'outcome', n52.outcome))
     FROM
      (SELECT n51.nomination_id AS nomination_id
       FROM nominee AS n51
       WHERE n51.person_id = p46.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n54
         WHERE n54.id = n51.nomination_id AND n54.outcome IN
          (SELECT each.value
           FROM json_each(?) AS "each"))) ORDER BY
        (SELECT n53.year
         FROM nomination AS n53
         WHERE n53.id = n51.nomination_id) DESC, n51.id DESC LIMIT 20) AS n51 CROSS JOIN nomination AS n52 ON n52.id = n51.nomination_id)))
   FROM person AS p46
   WHERE p46.id = coalesce(
    (SELECT p55.id
     FROM person AS p55
     WHERE p55.slug = ?),
    (SELECT f56.person_id
     FROM former_person AS f56
     WHERE f56.slug = ?))), 'awardEvent',
  (SELECT json_object('edition',
    (SELECT json_object('nominations', json_object('totalCount',
      (SELECT count(*)
       FROM nomination AS n60
       WHERE n60.edition_id = a58.id AND (EXISTS
        (SELECT 1
         FROM met1
         WHERE met1.key = n60.id))), 'nodes',
      (SELECT json_group_array(json_object('label', n64.label, 'year', n64.year, 'outcome', n64.outcome))
       FROM
        (SELECT n64.label AS label, n64.year AS year, n64.outcome AS outcome
         FROM nomination AS n64
         WHERE n64.edition_id = a58.id AND (EXISTS
          (SELECT 1
           FROM met2
           WHERE met2.key = n64.id)) ORDER BY n64.position ASC, n64.id ASC LIMIT 20) AS n64)))
     FROM
      (SELECT a58.id AS id
       FROM award_edition AS a58
       WHERE a58.event_id = a57.id AND a58.year = ? ORDER BY a58.id ASC LIMIT 1) AS a58), 'categories',
    (SELECT json_group_array(json_object('slug', a68.slug, 'nominations', json_object('totalCount',
      (SELECT count(*)
       FROM nomination AS n70
       WHERE n70.category_id = a68.id AND n70.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each")))))
     FROM
      (SELECT a68.slug AS slug, a68.id AS id
       FROM award_category AS a68
       WHERE a68.event_id = a57.id ORDER BY a68.name_key ASC, a68.id ASC) AS a68))
   FROM award_event AS a57
   WHERE a57.slug = ?)))
-- 1: '[3]'
-- 2: '[3]'
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
-- 17: '[1]'
-- 18: '[30]'
-- 19: '[1]'
-- 20: '[30]'
-- 21: '["WON"]'
-- 22: '["WON"]'
-- 23: 'un-prophete'
-- 24: 'un-prophete'
-- 25: '["WON"]'
-- 26: '["WON"]'
-- 27: 'orson-welles'
-- 28: 'orson-welles'
-- 29: 2012
-- 30: '["WON"]'
-- 31: 'cannes'
