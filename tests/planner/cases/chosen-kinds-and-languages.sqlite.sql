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
   WHERE f1.slug = ?), 'kane',
  (SELECT json_object('externalIds',
    (SELECT json_group_array(json_object('authority', f11.authority, 'value', f11.value))
     FROM
      (SELECT f11.authority AS authority, f11.value AS value
       FROM film_external_id AS f11
       WHERE f11.film_id = f10.id AND f11.authority IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY f11.authority ASC, f11.id ASC) AS f11))
   FROM film AS f10
   WHERE f10.slug = ?), 'jobs',
  (SELECT json_group_array(json_object('name', j12.name, 'slug', j12.slug, 'department', j12.department))
   FROM
    (SELECT j12.name AS name, j12.slug AS slug, j12.department AS department
     FROM job AS j12
     WHERE j12.department IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY j12.name_key ASC, j12.id ASC) AS j12), 'person',
  (SELECT json_object('externalIds',
    (SELECT json_group_array(json_object('value', p14.value))
     FROM
      (SELECT p14.value AS value
       FROM person_external_id AS p14
       WHERE p14.person_id = p13.id AND p14.authority IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY p14.authority ASC, p14.id ASC) AS p14))
   FROM person AS p13
   WHERE p13.slug = ?)))
-- 1: '["SYNOPSIS","LOGLINE"]'
-- 2: '["fr","en"]'
-- 3: '["fr"]'
-- 4: '["SYNOPSIS"]'
-- 5: '["LOCALIZED","WORKING"]'
-- 6: '["en"]'
-- 7: '["xx"]'
-- 8: '[]'
-- 9: 'de-rouille-et-d-os'
-- 10: '["WIKIDATA","OTHER"]'
-- 11: 'citizen-kane'
-- 12: '["DIRECTING","EDITING","SOUND"]'
-- 13: '["IMDB"]'
-- 14: 'orson-welles'
