SELECT json_object('data', json_object('film',
  (SELECT json_object('title', f1.title, 'originalTitle', f1.original_title, 'titles',
    (SELECT json_group_array(json_object('text', f2.text, 'kind', f2.kind, 'language', f2.language))
     FROM
      (SELECT f2.text AS text, f2.kind AS kind, f2.language AS language
       FROM film_title AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2), 'directors',
    (SELECT json_group_array(json_object('name', p4.name, 'names',
      (SELECT json_group_array(json_object('text', p5.text, 'kind', p5.kind, 'language', p5.language))
       FROM
        (SELECT p5.text AS text, p5.kind AS kind, p5.language AS language
         FROM person_name AS p5
         WHERE p5.person_id = p4.id ORDER BY p5.position ASC, p5.id ASC) AS p5)))
     FROM
      (SELECT c3.person_id AS person_id
       FROM credit AS c3
       WHERE c3.film_id = f1.id AND c3.job_id =
        (SELECT j6.id
         FROM job AS j6
         WHERE j6.slug = 'director') ORDER BY c3.rank ASC, c3.id ASC) AS c3 CROSS JOIN person AS p4 ON p4.id = c3.person_id), 'cast', json_object('nodes',
    (SELECT json_group_array(json_object('creditedAs', c8.credited_as, 'person', json_object('name', p9.name), 'roles',
      (SELECT json_group_array(json_object('name', r10.name, 'character',
        (SELECT json_object('slug', c11.slug, 'name', c11.name)
         FROM character AS c11
         WHERE c11.id = r10.character_id)))
       FROM
        (SELECT r10.name AS name, r10.character_id AS character_id
         FROM role AS r10
         WHERE r10.credit_id = c8.id ORDER BY r10.position ASC, r10.id ASC) AS r10)))
     FROM
      (SELECT c8.credited_as AS credited_as, c8.person_id AS person_id, c8.id AS id
       FROM credit AS c8
       WHERE c8.film_id = f1.id AND c8.kind = 'CAST' ORDER BY c8.rank ASC, c8.id ASC LIMIT 20) AS c8 CROSS JOIN person AS p9 ON p9.id = c8.person_id)), 'synopsis',
    (SELECT json_object('body', f12.body, 'language', f12.language)
     FROM
      (SELECT f12.body AS body, f12.language AS language
       FROM film_text AS f12
       WHERE f12.film_id = f1.id AND f12.kind = 'SYNOPSIS' ORDER BY f12.position ASC, f12.id ASC LIMIT 1) AS f12), 'externalIds',
    (SELECT json_group_array(json_object('authority', f13.authority, 'value', f13.value))
     FROM
      (SELECT f13.authority AS authority, f13.value AS value
       FROM film_external_id AS f13
       WHERE f13.film_id = f1.id ORDER BY f13.authority ASC, f13.id ASC) AS f13))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f14.id
     FROM film AS f14
     WHERE f14.slug = ?),
    (SELECT f15.film_id
     FROM former_film AS f15
     WHERE f15.slug = ?))), 'films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f17.title, 'originalTitle', f17.original_title))
   FROM
    (SELECT *
     FROM
      (SELECT f17.title AS title, f17.original_title AS original_title, f17.title_key AS key0, f17.id AS key1
       FROM film AS f17 ORDER BY f17.title_key DESC, f17.id DESC LIMIT +?) AS f17 ORDER BY key0 ASC, key1 ASC) AS f17)), 'vincent',
  (SELECT json_object('names',
    (SELECT json_group_array(json_object('text', p19.text, 'kind', p19.kind, 'language', p19.language))
     FROM
      (SELECT p19.text AS text, p19.kind AS kind, p19.language AS language
       FROM person_name AS p19
       WHERE p19.person_id = p18.id ORDER BY p19.position ASC, p19.id ASC) AS p19))
   FROM person AS p18
   WHERE p18.id = coalesce(
    (SELECT p20.id
     FROM person AS p20
     WHERE p20.slug = ?),
    (SELECT f21.person_id
     FROM former_person AS f21
     WHERE f21.slug = ?))), 'the',
  (SELECT json_object('cast', json_object('nodes',
    (SELECT json_group_array(json_object('note', c24.note))
     FROM
      (SELECT c24.note AS note
       FROM credit AS c24
       WHERE c24.film_id = f22.id AND c24.kind = 'CAST' ORDER BY c24.rank ASC, c24.id ASC LIMIT 20) AS c24)))
   FROM film AS f22
   WHERE f22.id = coalesce(
    (SELECT f25.id
     FROM film AS f25
     WHERE f25.slug = ?),
    (SELECT f26.film_id
     FROM former_film AS f26
     WHERE f26.slug = ?)))))
-- 1: 'stalker'
-- 2: 'stalker'
-- 3: 3
-- 4: 'vincent-paronnaud'
-- 5: 'vincent-paronnaud'
-- 6: 'the-deep'
-- 7: 'the-deep'
