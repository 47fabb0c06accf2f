WITH met6 AS

  (SELECT c58.id AS "key"
   FROM credit AS c58
   WHERE c58.job_id IN
    (SELECT j59.id
     FROM job AS j59
     WHERE j59.slug IN
      (SELECT each.value
       FROM json_each(?) AS "each")) AND c58.is_uncredited = ?),
met5 AS

  (SELECT c54.id AS "key"
   FROM credit AS c54
   WHERE c54.job_id IN
    (SELECT j55.id
     FROM job AS j55
     WHERE j55.slug IN
      (SELECT each.value
       FROM json_each(?) AS "each")) AND c54.is_uncredited = ?),
met4 AS

  (SELECT c43.id AS "key"
   FROM character AS c43
   WHERE c43.id IN
    (SELECT r44.character_id
     FROM role AS r44
     WHERE r44.credit_id IN
      (SELECT c46.id
       FROM credit AS c46
       WHERE c46.person_id IN
        (SELECT coalesce(f45.person_id, each.value)
         FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f45 ON f45.former_id = each.value)))),
met3 AS

  (SELECT c35.id AS "key"
   FROM credit AS c35
   WHERE c35.job_id IN
    (SELECT j36.id
     FROM job AS j36
     WHERE j36.slug IN
      (SELECT each.value
       FROM json_each(?) AS "each"))),
met2 AS

  (SELECT c30.id AS "key"
   FROM credit AS c30
   WHERE c30.job_id IN
    (SELECT j31.id
     FROM job AS j31
     WHERE j31.slug IN
      (SELECT each.value
       FROM json_each(?) AS "each"))),
met1 AS

  (SELECT c24.id AS "key"
   FROM credit AS c24
   WHERE c24.id IN
    (SELECT r25.credit_id
     FROM role AS r25
     WHERE r25.character_id IN
      (SELECT c26.id
       FROM character AS c26
       WHERE c26.name_key >= ? AND c26.name_key < ?)))
 SELECT json_object('data', json_object('films', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c2
   WHERE c2.film_id IN
    (SELECT coalesce(f3.film_id, each.value)
     FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f3 ON f3.former_id = each.value) AND c2.person_id IN
    (SELECT coalesce(f4.person_id, each.value)
     FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f4 ON f4.former_id = each.value)), 'nodes',
  (SELECT json_group_array(json_object('person', json_object('name', p6.name), 'film', json_object('title', f7.title), 'job', json_object('slug', j8.slug)))
   FROM
    (SELECT c5.person_id AS person_id, c5.film_id AS film_id, c5.job_id AS job_id
     FROM credit AS c5
     WHERE c5.film_id IN
      (SELECT coalesce(f9.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f9 ON f9.former_id = each.value) AND c5.person_id IN
      (SELECT coalesce(f10.person_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f10 ON f10.former_id = each.value) ORDER BY c5.id ASC LIMIT 20) AS c5 CROSS JOIN person AS p6 ON p6.id = c5.person_id CROSS JOIN film AS f7 ON f7.id = c5.film_id CROSS JOIN job AS j8 ON j8.id = c5.job_id)), 'characters', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c12
   WHERE c12.person_id IN
    (SELECT p13.person_id
     FROM person_name AS p13
     WHERE p13.text_key >= ? AND p13.text_key < ?) AND c12.id IN
    (SELECT r14.credit_id
     FROM role AS r14
     WHERE r14.character_id IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('person', json_object('name', p16.name), 'film', json_object('title', f17.title), 'job', json_object('slug', j18.slug)))
   FROM
    (SELECT c15.person_id AS person_id, c15.film_id AS film_id, c15.job_id AS job_id
     FROM credit AS c15
     WHERE c15.person_id IN
      (SELECT p19.person_id
       FROM person_name AS p19
       WHERE p19.text_key >= ? AND p19.text_key < ?) AND c15.id IN
      (SELECT r20.credit_id
       FROM role AS r20
       WHERE r20.character_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY c15.id ASC LIMIT 20) AS c15 CROSS JOIN person AS p16 ON p16.id = c15.person_id CROSS JOIN film AS f17 ON f17.id = c15.film_id CROSS JOIN job AS j18 ON j18.id = c15.job_id)), 'film',
  (SELECT json_object('cast', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c23
     WHERE c23.film_id = f21.id AND c23.kind = 'CAST' AND (EXISTS
      (SELECT 1
       FROM met1
       WHERE met1.key = c23.id)))), 'crew', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c29
     WHERE c29.film_id = f21.id AND c29.kind = 'CREW' AND (EXISTS
      (SELECT 1
       FROM met2
       WHERE met2.key = c29.id))), 'nodes',
    (SELECT json_group_array(json_object('person', json_object('name', p33.name)))
     FROM
      (SELECT c32.person_id AS person_id
       FROM credit AS c32
       WHERE c32.film_id = f21.id AND c32.kind = 'CREW' AND (EXISTS
        (SELECT 1
         FROM met3
         WHERE met3.key = c32.id)) ORDER BY
        (SELECT p34.sort_key
         FROM person AS p34
         WHERE p34.id = c32.person_id) DESC, c32.id DESC LIMIT 20) AS c32 CROSS JOIN person AS p33 ON p33.id = c32.person_id)), 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c38
     WHERE c38.film_id = f21.id AND c38.department IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 'nodes',
    (SELECT json_group_array(json_object('person', json_object('name', p40.name)))
     FROM
      (SELECT *
       FROM
        (SELECT c39.person_id AS person_id, c39.kind AS key0, c39.rank AS key1, c39.id AS key2
         FROM credit AS c39
         WHERE c39.film_id = f21.id AND c39.department IN
          (SELECT each.value
           FROM json_each(?) AS "each") ORDER BY c39.kind DESC, c39.rank DESC, c39.id DESC LIMIT +?) AS c39 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS c39 CROSS JOIN person AS p40 ON p40.id = c39.person_id)), 'characters', json_object('nodes',
    (SELECT json_group_array(json_object('name', c42.name))
     FROM
      (SELECT c42.name AS name
       FROM character AS c42
       WHERE c42.film_id = f21.id AND (EXISTS
        (SELECT 1
         FROM met4
         WHERE met4.key = c42.id)) ORDER BY c42.position ASC, c42.id ASC LIMIT 20) AS c42)))
   FROM film AS f21
   WHERE f21.id = coalesce(
    (SELECT f47.id
     FROM film AS f47
     WHERE f47.slug = ?),
    (SELECT f48.film_id
     FROM former_film AS f48
     WHERE f48.slug = ?))), 'person',
  (SELECT json_object('credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c51
     WHERE c51.person_id = p49.id AND c51.kind IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c53
       WHERE c53.person_id = p49.id AND (EXISTS
        (SELECT 1
         FROM met5
         WHERE met5.key = c53.id)) GROUP BY c53.person_id, c53.film_id) AS c53), 'nodes',
    (SELECT json_group_array(json_object('title', f57.title))
     FROM
      (SELECT c56.film_id AS film_id
       FROM credit AS c56
       WHERE c56.person_id = p49.id AND (EXISTS
        (SELECT 1
         FROM met6
         WHERE met6.key = c56.id)) GROUP BY c56.person_id, c56.film_id ORDER BY min(c56.film_year) DESC NULLS LAST, c56.film_id DESC LIMIT 20) AS c56 CROSS JOIN film AS f57 ON f57.id = c56.film_id)))
   FROM person AS p49
   WHERE p49.id = coalesce(
    (SELECT p60.id
     FROM person AS p60
     WHERE p60.slug = ?),
    (SELECT f61.person_id
     FROM former_person AS f61
     WHERE f61.slug = ?))), 'characterFilms', json_object('totalCount',
  (SELECT count(*)
   FROM character AS c63
   WHERE c63.name_key >= ? AND c63.name_key < ? AND c63.film_id IN
    (SELECT coalesce(f64.film_id, each.value)
     FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f64 ON f64.former_id = each.value)), 'nodes',
  (SELECT json_group_array(json_object('name', c65.name))
   FROM
    (SELECT c65.name AS name
     FROM character AS c65
     WHERE c65.name_key >= ? AND c65.name_key < ? AND c65.film_id IN
      (SELECT coalesce(f66.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f66 ON f66.former_id = each.value) ORDER BY c65.id ASC LIMIT 20) AS c65))))
-- 1: '["director"]'
-- 2: False
-- 3: '["director"]'
-- 4: False
-- 5: '[1,2]'
-- 6: '["producer"]'
-- 7: '["producer"]'
-- 8: 's'
-- 9: 's\U0010ffff'
-- 10: '[13,1]'
-- 11: '[42,1]'
-- 12: '[13,1]'
-- 13: '[42,1]'
-- 14: 'c'
-- 15: 'c\U0010ffff'
-- 16: '[27]'
-- 17: 'c'
-- 18: 'c\U0010ffff'
-- 19: '[27]'
-- 20: '["WRITING","ACTING"]'
-- 21: '["WRITING","ACTING"]'
-- 22: 2
-- 23: 'de-rouille-et-d-os'
-- 24: 'de-rouille-et-d-os'
-- 25: '["CAST"]'
-- 26: 'orson-welles'
-- 27: 'orson-welles'
-- 28: 'ge'
-- 29: 'ge\U0010ffff'
-- 30: '[9,10]'
-- 31: 'ge'
-- 32: 'ge\U0010ffff'
-- 33: '[9,10]'
