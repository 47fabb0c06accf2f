WITH met1 AS

  (SELECT c20.id AS "key"
   FROM credit AS c20
   WHERE c20.id IN
    (SELECT r21.credit_id
     FROM role AS r21
     WHERE r21.character_id IN
      (SELECT c22.id
       FROM character AS c22
       WHERE c22.name_key >= ? AND c22.name_key < ?))),
met2 AS

  (SELECT c26.id AS "key"
   FROM credit AS c26
   WHERE c26.job_id IN
    (SELECT j27.id
     FROM job AS j27
     WHERE j27.slug IN
      (SELECT each.value
       FROM json_each(?) AS "each"))),
met3 AS

  (SELECT c31.id AS "key"
   FROM credit AS c31
   WHERE c31.job_id IN
    (SELECT j32.id
     FROM job AS j32
     WHERE j32.slug IN
      (SELECT each.value
       FROM json_each(?) AS "each"))),
met4 AS

  (SELECT c39.id AS "key"
   FROM character AS c39
   WHERE c39.id IN
    (SELECT r40.character_id
     FROM role AS r40
     WHERE r40.credit_id IN
      (SELECT c41.id
       FROM credit AS c41
       WHERE c41.person_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")))),
met5 AS

  (SELECT c49.id AS "key"
   FROM credit AS c49
   WHERE c49.job_id IN
    (SELECT j50.id
     FROM job AS j50
     WHERE j50.slug IN
      (SELECT each.value
       FROM json_each(?) AS "each")) AND c49.is_uncredited = ?),
met6 AS

  (SELECT c54.id AS "key"
   FROM credit AS c54
   WHERE c54.job_id IN
    (SELECT j55.id
     FROM job AS j55
     WHERE j55.slug IN
      (SELECT each.value
       FROM json_each(?) AS "each")) AND c54.is_uncredited = ?)
 SELECT json_object('data', json_object('films', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c2
   WHERE c2.film_id IN
    (SELECT each.value
     FROM json_each(?) AS "each") AND c2.person_id IN
    (SELECT each.value
     FROM json_each(?) AS "each")), 'nodes',
  (SELECT json_group_array(json_object('person',
    (SELECT json_object('name', p4.name)
     FROM person AS p4
     WHERE p4.id = c3.person_id), 'film',
    (SELECT json_object('title', f5.title)
     FROM film AS f5
     WHERE f5.id = c3.film_id), 'job',
    (SELECT json_object('slug', j6.slug)
     FROM job AS j6
     WHERE j6.id = c3.job_id)))
   FROM
    (SELECT c3.person_id AS person_id, c3.film_id AS film_id, c3.job_id AS job_id
     FROM credit AS c3
     WHERE c3.film_id IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND c3.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY c3.id ASC LIMIT 20) AS c3)), 'characters', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c8
   WHERE c8.person_id IN
    (SELECT p9.person_id
     FROM person_name AS p9
     WHERE p9.text_key >= ? AND p9.text_key < ?) AND c8.id IN
    (SELECT r10.credit_id
     FROM role AS r10
     WHERE r10.character_id IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('person',
    (SELECT json_object('name', p12.name)
     FROM person AS p12
     WHERE p12.id = c11.person_id), 'film',
    (SELECT json_object('title', f13.title)
     FROM film AS f13
     WHERE f13.id = c11.film_id), 'job',
    (SELECT json_object('slug', j14.slug)
     FROM job AS j14
     WHERE j14.id = c11.job_id)))
   FROM
    (SELECT c11.person_id AS person_id, c11.film_id AS film_id, c11.job_id AS job_id
     FROM credit AS c11
     WHERE c11.person_id IN
      (SELECT p15.person_id
       FROM person_name AS p15
       WHERE p15.text_key >= ? AND p15.text_key < ?) AND c11.id IN
      (SELECT r16.credit_id
       FROM role AS r16
       WHERE r16.character_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY c11.id ASC LIMIT 20) AS c11)), 'film',
  (SELECT json_object('cast', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c19
     WHERE c19.film_id = f17.id AND c19.kind = 'CAST' AND (EXISTS
      (SELECT 1
       FROM met1
       WHERE met1.key = c19.id)))), 'crew', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c25
     WHERE c25.film_id = f17.id AND c25.kind = 'CREW' AND (EXISTS
      (SELECT 1
       FROM met2
       WHERE met2.key = c25.id))), 'nodes',
    (SELECT json_group_array(json_object('person',
      (SELECT json_object('name', p29.name)
       FROM person AS p29
       WHERE p29.id = c28.person_id)))
     FROM
      (SELECT c28.person_id AS person_id
       FROM credit AS c28
       WHERE c28.film_id = f17.id AND c28.kind = 'CREW' AND (EXISTS
        (SELECT 1
         FROM met3
         WHERE met3.key = c28.id)) ORDER BY
        (SELECT p30.sort_key
         FROM person AS p30
         WHERE p30.id = c28.person_id) DESC, c28.id DESC LIMIT 20) AS c28)), 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c34
     WHERE c34.film_id = f17.id AND c34.department IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 'nodes',
    (SELECT json_group_array(json_object('person',
      (SELECT json_object('name', p36.name)
       FROM person AS p36
       WHERE p36.id = c35.person_id)))
     FROM
      (SELECT *
       FROM
        (SELECT c35.person_id AS person_id, c35.kind AS key0, c35.rank AS key1, c35.id AS key2
         FROM credit AS c35
         WHERE c35.film_id = f17.id AND c35.department IN
          (SELECT each.value
           FROM json_each(?) AS "each") ORDER BY c35.kind DESC, c35.rank DESC, c35.id DESC LIMIT ?) AS c35 ORDER BY c35.key0 ASC, c35.key1 ASC, c35.key2 ASC) AS c35)), 'characters', json_object('nodes',
    (SELECT json_group_array(json_object('name', c38.name))
     FROM
      (SELECT c38.name AS name
       FROM character AS c38
       WHERE c38.film_id = f17.id AND (EXISTS
        (SELECT 1
         FROM met4
         WHERE met4.key = c38.id)) ORDER BY c38.position ASC, c38.id ASC LIMIT 20) AS c38)))
   FROM film AS f17
   WHERE f17.slug = ?), 'person',
  (SELECT json_object('credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c45
     WHERE c45.person_id = p42.id AND c45.kind IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c48
       WHERE c48.person_id = p42.id AND (EXISTS
        (SELECT 1
         FROM met5
         WHERE met5.key = c48.id)) GROUP BY c48.person_id, c48.film_id) AS c48), 'nodes',
    (SELECT json_group_array(
      (SELECT json_object('title', f52.title)
       FROM film AS f52
       WHERE f52.id = c51.film_id))
     FROM
      (SELECT c51.film_id AS film_id
       FROM credit AS c51
       WHERE c51.person_id = p42.id AND (EXISTS
        (SELECT 1
         FROM met6
         WHERE met6.key = c51.id)) GROUP BY c51.person_id, c51.film_id ORDER BY
        (SELECT f53.year
         FROM film AS f53
         WHERE f53.id = c51.film_id) IS NULL ASC,
        (SELECT f53.year
         FROM film AS f53
         WHERE f53.id = c51.film_id) DESC, c51.film_id DESC LIMIT 20) AS c51)))
   FROM person AS p42
   WHERE p42.slug = ?), 'characterFilms', json_object('totalCount',
  (SELECT count(*)
   FROM character AS c57
   WHERE c57.name_key >= ? AND c57.name_key < ? AND c57.film_id IN
    (SELECT each.value
     FROM json_each(?) AS "each")), 'nodes',
  (SELECT json_group_array(json_object('name', c58.name))
   FROM
    (SELECT c58.name AS name
     FROM character AS c58
     WHERE c58.name_key >= ? AND c58.name_key < ? AND c58.film_id IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY c58.id ASC LIMIT 20) AS c58))))
-- 1: 's'
-- 2: 's\U0010ffff'
-- 3: '["producer"]'
-- 4: '["producer"]'
-- 5: '[1,2]'
-- 6: '["director"]'
-- 7: False
-- 8: '["director"]'
-- 9: False
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
-- 24: '["CAST"]'
-- 25: 'orson-welles'
-- 26: 'ge'
-- 27: 'ge\U0010ffff'
-- 28: '[9,10]'
-- 29: 'ge'
-- 30: 'ge\U0010ffff'
-- 31: '[9,10]'
