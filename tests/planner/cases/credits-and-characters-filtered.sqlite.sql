SELECT json_object('data', json_object('kinds', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c2
   WHERE c2.kind IN
    (SELECT each.value
     FROM json_each(?) AS "each") AND c2.department IN
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
     WHERE c3.kind IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND c3.department IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY c3.id ASC LIMIT 20) AS c3)), 'jobs', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c8
   WHERE c8.job_id IN
    (SELECT j9.id
     FROM job AS j9
     WHERE j9.slug IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('person',
    (SELECT json_object('name', p11.name)
     FROM person AS p11
     WHERE p11.id = c10.person_id), 'film',
    (SELECT json_object('title', f12.title)
     FROM film AS f12
     WHERE f12.id = c10.film_id), 'job',
    (SELECT json_object('slug', j13.slug)
     FROM job AS j13
     WHERE j13.id = c10.job_id)))
   FROM
    (SELECT c10.person_id AS person_id, c10.film_id AS film_id, c10.job_id AS job_id
     FROM credit AS c10
     WHERE c10.job_id IN
      (SELECT j14.id
       FROM job AS j14
       WHERE j14.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY c10.id ASC LIMIT 20) AS c10)), 'films', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c16
   WHERE c16.film_id IN
    (SELECT each.value
     FROM json_each(?) AS "each") AND c16.person_id IN
    (SELECT each.value
     FROM json_each(?) AS "each")), 'nodes',
  (SELECT json_group_array(json_object('person',
    (SELECT json_object('name', p18.name)
     FROM person AS p18
     WHERE p18.id = c17.person_id), 'film',
    (SELECT json_object('title', f19.title)
     FROM film AS f19
     WHERE f19.id = c17.film_id), 'job',
    (SELECT json_object('slug', j20.slug)
     FROM job AS j20
     WHERE j20.id = c17.job_id)))
   FROM
    (SELECT c17.person_id AS person_id, c17.film_id AS film_id, c17.job_id AS job_id
     FROM credit AS c17
     WHERE c17.film_id IN
      (SELECT each.value
       FROM json_each(?) AS "each") AND c17.person_id IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY c17.id ASC LIMIT 20) AS c17)), 'characters', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c22
   WHERE c22.person_id IN
    (SELECT p23.person_id
     FROM person_name AS p23
     WHERE p23.text_key >= ? AND p23.text_key < ?) AND c22.id IN
    (SELECT r24.credit_id
     FROM role AS r24
     WHERE r24.character_id IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('person',
    (SELECT json_object('name', p26.name)
     FROM person AS p26
     WHERE p26.id = c25.person_id), 'film',
    (SELECT json_object('title', f27.title)
     FROM film AS f27
     WHERE f27.id = c25.film_id), 'job',
    (SELECT json_object('slug', j28.slug)
     FROM job AS j28
     WHERE j28.id = c25.job_id)))
   FROM
    (SELECT c25.person_id AS person_id, c25.film_id AS film_id, c25.job_id AS job_id
     FROM credit AS c25
     WHERE c25.person_id IN
      (SELECT p29.person_id
       FROM person_name AS p29
       WHERE p29.text_key >= ? AND p29.text_key < ?) AND c25.id IN
      (SELECT r30.credit_id
       FROM role AS r30
       WHERE r30.character_id IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY c25.id ASC LIMIT 20) AS c25)), 'uncredited', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c32
   WHERE c32.is_uncredited = ?), 'nodes',
  (SELECT json_group_array(json_object('person',
    (SELECT json_object('name', p34.name)
     FROM person AS p34
     WHERE p34.id = c33.person_id), 'film',
    (SELECT json_object('title', f35.title)
     FROM film AS f35
     WHERE f35.id = c33.film_id), 'job',
    (SELECT json_object('slug', j36.slug)
     FROM job AS j36
     WHERE j36.id = c33.job_id)))
   FROM
    (SELECT c33.person_id AS person_id, c33.film_id AS film_id, c33.job_id AS job_id
     FROM credit AS c33
     WHERE c33.is_uncredited = ? ORDER BY c33.id ASC LIMIT 20) AS c33)), 'voices', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c38
   WHERE (EXISTS
    (SELECT 1
     FROM role AS r39
     WHERE r39.credit_id = c38.id AND r39.is_voice = ?)) AND
    (SELECT f40.year
     FROM film AS f40
     WHERE f40.id = c38.film_id) <= ?), 'nodes',
  (SELECT json_group_array(json_object('person',
    (SELECT json_object('name', p42.name)
     FROM person AS p42
     WHERE p42.id = c41.person_id), 'film',
    (SELECT json_object('title', f43.title)
     FROM film AS f43
     WHERE f43.id = c41.film_id), 'job',
    (SELECT json_object('slug', j44.slug)
     FROM job AS j44
     WHERE j44.id = c41.job_id)))
   FROM
    (SELECT c41.person_id AS person_id, c41.film_id AS film_id, c41.job_id AS job_id
     FROM credit AS c41
     WHERE (EXISTS
      (SELECT 1
       FROM role AS r45
       WHERE r45.credit_id = c41.id AND r45.is_voice = ?)) AND
      (SELECT f46.year
       FROM film AS f46
       WHERE f46.id = c41.film_id) <= ? ORDER BY c41.id ASC LIMIT 20) AS c41)), 'themselves', json_object('totalCount',
  (SELECT count(*)
   FROM credit AS c48
   WHERE EXISTS
    (SELECT 1
     FROM role AS r49
     WHERE r49.credit_id = c48.id AND r49.is_self = ?)), 'nodes',
  (SELECT json_group_array(json_object('person',
    (SELECT json_object('name', p51.name)
     FROM person AS p51
     WHERE p51.id = c50.person_id), 'film',
    (SELECT json_object('title', f52.title)
     FROM film AS f52
     WHERE f52.id = c50.film_id), 'job',
    (SELECT json_object('slug', j53.slug)
     FROM job AS j53
     WHERE j53.id = c50.job_id)))
   FROM
    (SELECT c50.person_id AS person_id, c50.film_id AS film_id, c50.job_id AS job_id
     FROM credit AS c50
     WHERE EXISTS
      (SELECT 1
       FROM role AS r54
       WHERE r54.credit_id = c50.id AND r54.is_self = ?) ORDER BY c50.id ASC LIMIT 20) AS c50)), 'film',
  (SELECT json_object('cast', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c57
     WHERE c57.film_id = f55.id AND c57.kind = 'CAST' AND c57.id IN
      (SELECT r58.credit_id
       FROM role AS r58
       WHERE r58.character_id IN
        (SELECT c59.id
         FROM character AS c59
         WHERE c59.name_key >= ? AND c59.name_key < ?)))), 'crew', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c62
     WHERE c62.film_id = f55.id AND c62.kind = 'CREW' AND c62.job_id IN
      (SELECT j63.id
       FROM job AS j63
       WHERE j63.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each"))), 'nodes',
    (SELECT json_group_array(json_object('person',
      (SELECT json_object('name', p65.name)
       FROM person AS p65
       WHERE p65.id = c64.person_id)))
     FROM
      (SELECT c64.person_id AS person_id
       FROM credit AS c64
       WHERE c64.film_id = f55.id AND c64.kind = 'CREW' AND c64.job_id IN
        (SELECT j67.id
         FROM job AS j67
         WHERE j67.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")) ORDER BY
        (SELECT p66.sort_key
         FROM person AS p66
         WHERE p66.id = c64.person_id) DESC, c64.id DESC LIMIT 20) AS c64)), 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c69
     WHERE c69.film_id = f55.id AND c69.department IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 'nodes',
    (SELECT json_group_array(json_object('person',
      (SELECT json_object('name', p71.name)
       FROM person AS p71
       WHERE p71.id = c70.person_id)))
     FROM
      (SELECT *
       FROM
        (SELECT c70.person_id AS person_id, c70.kind AS key0, c70.rank AS key1, c70.id AS key2
         FROM credit AS c70
         WHERE c70.film_id = f55.id AND c70.department IN
          (SELECT each.value
           FROM json_each(?) AS "each") ORDER BY c70.kind DESC, c70.rank DESC, c70.id DESC LIMIT ?) AS c70 ORDER BY c70.key0 ASC, c70.key1 ASC, c70.key2 ASC) AS c70)), 'characters', json_object('nodes',
    (SELECT json_group_array(json_object('name', c73.name))
     FROM
      (SELECT c73.name AS name
       FROM character AS c73
       WHERE c73.film_id = f55.id AND c73.id IN
        (SELECT r74.character_id
         FROM role AS r74
         WHERE r74.credit_id IN
          (SELECT c75.id
           FROM credit AS c75
           WHERE c75.person_id IN
            (SELECT each.value
             FROM json_each(?) AS "each"))) ORDER BY c73.position ASC, c73.id ASC LIMIT 20) AS c73)))
   FROM film AS f55
   WHERE f55.slug = ?), 'person',
  (SELECT json_object('credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c79
     WHERE c79.person_id = p76.id AND c79.kind IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c82
       WHERE c82.person_id = p76.id AND c82.job_id IN
        (SELECT j83.id
         FROM job AS j83
         WHERE j83.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")) AND c82.is_uncredited = ? GROUP BY c82.person_id, c82.film_id) AS c82), 'nodes',
    (SELECT json_group_array(
      (SELECT json_object('title', f85.title)
       FROM film AS f85
       WHERE f85.id = c84.film_id))
     FROM
      (SELECT c84.film_id AS film_id
       FROM credit AS c84
       WHERE c84.person_id = p76.id AND c84.job_id IN
        (SELECT j87.id
         FROM job AS j87
         WHERE j87.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")) AND c84.is_uncredited = ? GROUP BY c84.person_id, c84.film_id ORDER BY
        (SELECT f86.year
         FROM film AS f86
         WHERE f86.id = c84.film_id) IS NULL ASC,
        (SELECT f86.year
         FROM film AS f86
         WHERE f86.id = c84.film_id) DESC, c84.film_id DESC LIMIT 20) AS c84)))
   FROM person AS p76
   WHERE p76.slug = ?), 'characterFilms', json_object('totalCount',
  (SELECT count(*)
   FROM character AS c89
   WHERE c89.name_key >= ? AND c89.name_key < ? AND c89.film_id IN
    (SELECT each.value
     FROM json_each(?) AS "each")), 'nodes',
  (SELECT json_group_array(json_object('name', c90.name))
   FROM
    (SELECT c90.name AS name
     FROM character AS c90
     WHERE c90.name_key >= ? AND c90.name_key < ? AND c90.film_id IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY c90.id ASC LIMIT 20) AS c90))))
-- 1: '["CREW"]'
-- 2: '["MUSIC","SOUND"]'
-- 3: '["CREW"]'
-- 4: '["MUSIC","SOUND"]'
-- 5: '["stunts","thanks","no-such-job"]'
-- 6: '["stunts","thanks","no-such-job"]'
-- 7: '[13,1]'
-- 8: '[42,1]'
-- 9: '[13,1]'
-- 10: '[42,1]'
-- 11: 'c'
-- 12: 'c\U0010ffff'
-- 13: '[27]'
-- 14: 'c'
-- 15: 'c\U0010ffff'
-- 16: '[27]'
-- 17: True
-- 18: True
-- 19: True
-- 20: 2007
-- 21: True
-- 22: 2007
-- 23: True
-- 24: True
-- 25: 's'
-- 26: 's\U0010ffff'
-- 27: '["producer"]'
-- 28: '["producer"]'
-- 29: '["WRITING","ACTING"]'
-- 30: '["WRITING","ACTING"]'
-- 31: 2
-- 32: '[1,2]'
-- 33: 'de-rouille-et-d-os'
-- 34: '["CAST"]'
-- 35: '["director"]'
-- 36: False
-- 37: '["director"]'
-- 38: False
-- 39: 'orson-welles'
-- 40: 'ge'
-- 41: 'ge\U0010ffff'
-- 42: '[9,10]'
-- 43: 'ge'
-- 44: 'ge\U0010ffff'
-- 45: '[9,10]'
