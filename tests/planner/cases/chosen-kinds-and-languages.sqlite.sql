SELECT json_object('data', json_object('film',
  (SELECT json_object('texts',
    (SELECT json_group_array(json_object('kind', f2.kind, 'language', f2.language))
     FROM
      (SELECT f2.kind AS kind, f2.language AS language
       FROM film_text AS f2
       WHERE f2.film_id = f1.id AND f2.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each") AND f2.language IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY f2.position ASC, f2.id ASC) AS f2), 'single',
    (SELECT json_group_array(json_object('kind', f3.kind))
     FROM
      (SELECT f3.kind AS kind
       FROM film_text AS f3
       WHERE f3.film_id = f1.id AND f3.language IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY f3.position ASC, f3.id ASC) AS f3), 'coerced',
    (SELECT json_group_array(json_object('language', f4.language))
     FROM
      (SELECT f4.language AS language
       FROM film_text AS f4
       WHERE f4.film_id = f1.id AND f4.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY f4.position ASC, f4.id ASC) AS f4), 'titles',
    (SELECT json_group_array(json_object('text', f5.text))
     FROM
      (SELECT f5.text AS text
       FROM film_title AS f5
       WHERE f5.film_id = f1.id AND f5.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each") AND f5.language IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY f5.position ASC, f5.id ASC) AS f5), 'none',
    (SELECT json_group_array(json_object('text', f6.text))
     FROM
      (SELECT f6.text AS text
       FROM film_title AS f6
       WHERE f6.film_id = f1.id AND f6.language IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY f6.position ASC, f6.id ASC) AS f6), 'empty',
    (SELECT json_group_array(json_object('text', f7.text))
     FROM
      (SELECT f7.text AS text
       FROM film_title AS f7
       WHERE f7.film_id = f1.id AND f7.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY f7.position ASC, f7.id ASC) AS f7), 'synopsis',
    (SELECT json_object('language', f8.language)
     FROM
      (SELECT f8.language AS language
       FROM film_text AS f8
       WHERE f8.film_id = f1.id AND f8.kind = 'SYNOPSIS' ORDER BY f8.position ASC, f8.id ASC LIMIT 1) AS f8), 'directorsStatement',
    (SELECT json_object('kind', f9.kind)
     FROM
      (SELECT f9.kind AS kind
       FROM film_text AS f9
       WHERE f9.film_id = f1.id AND f9.kind = 'DIRECTORS_STATEMENT' ORDER BY f9.position ASC, f9.id ASC LIMIT 1) AS f9))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f10.id
     FROM film AS f10
     WHERE f10.slug = ?),
    (SELECT f11.film_id
     FROM former_film AS f11
     WHERE f11.slug = ?))), 'kane',
  (SELECT json_object('externalIds',
    (SELECT json_group_array(json_object('authority', f13.authority, 'value', f13.value))
     FROM
      (SELECT f13.authority AS authority, f13.value AS value
       FROM film_external_id AS f13
       WHERE f13.film_id = f12.id AND f13.authority IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY f13.authority ASC, f13.id ASC) AS f13))
   FROM film AS f12
   WHERE f12.id = coalesce(
    (SELECT f14.id
     FROM film AS f14
     WHERE f14.slug = ?),
    (SELECT f15.film_id
     FROM former_film AS f15
     WHERE f15.slug = ?))), 'jobs',
  (SELECT json_group_array(json_object('name', j16.name, 'slug', j16.slug, 'department', j16.department))
   FROM
    (SELECT j16.name AS name, j16.slug AS slug, j16.department AS department
     FROM job AS j16
     WHERE j16.department IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY j16.name_key ASC, j16.id ASC) AS j16), 'person',
  (SELECT json_object('externalIds',
    (SELECT json_group_array(json_object('value', p18.value))
     FROM
      (SELECT p18.value AS value
       FROM person_external_id AS p18
       WHERE p18.person_id = p17.id AND p18.authority IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY p18.authority ASC, p18.id ASC) AS p18))
   FROM person AS p17
   WHERE p17.id = coalesce(
    (SELECT p19.id
     FROM person AS p19
     WHERE p19.slug = ?),
    (SELECT f20.person_id
     FROM former_person AS f20
     WHERE f20.slug = ?)))))
-- 1: '["SYNOPSIS","LOGLINE"]'
-- 2: '["fr","en"]'
-- 3: '["fr"]'
-- 4: '["SYNOPSIS"]'
-- 5: '["LOCALIZED","WORKING"]'
-- 6: '["en"]'
-- 7: '["xx"]'
-- 8: '[]'
-- 9: 'de-rouille-et-d-os'
-- 10: 'de-rouille-et-d-os'
-- 11: '["WIKIDATA","OTHER"]'
-- 12: 'citizen-kane'
-- 13: 'citizen-kane'
-- 14: '["DIRECTING","EDITING","SOUND"]'
-- 15: '["IMDB"]'
-- 16: 'orson-welles'
-- 17: 'orson-welles'
