SELECT json_object('data', json_object('film',
  (SELECT json_object('title', f1.title, 'originalTitle', f1.original_title, 'titles',
    (SELECT json_group_array(json_object('text', f2.text, 'kind', f2.kind, 'language', f2.language))
     FROM
      (SELECT f2.text AS text, f2.kind AS kind, f2.language AS language
       FROM film_title AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2), 'directors',
    (SELECT json_group_array(
      (SELECT json_object('name', p4.name, 'names',
        (SELECT json_group_array(json_object('text', p5.text, 'kind', p5.kind, 'language', p5.language))
         FROM
          (SELECT p5.text AS text, p5.kind AS kind, p5.language AS language
           FROM person_name AS p5
           WHERE p5.person_id = p4.id ORDER BY p5.position ASC, p5.id ASC) AS p5))
       FROM person AS p4
       WHERE p4.id = c3.person_id))
     FROM
      (SELECT c3.person_id AS person_id
       FROM credit AS c3
       WHERE c3.film_id = f1.id AND c3.job_id =
        (SELECT j6.id
         FROM job AS j6
         WHERE j6.slug = 'director') ORDER BY c3.rank ASC, c3.id ASC) AS c3), 'cast', json_object('nodes',
    (SELECT json_group_array(json_object('creditedAs', c8.credited_as, 'person',
      (SELECT json_object('name', p9.name)
       FROM person AS p9
       WHERE p9.id = c8.person_id), 'roles',
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
       WHERE c8.film_id = f1.id AND c8.kind = 'CAST' ORDER BY c8.rank ASC, c8.id ASC LIMIT 20) AS c8)), 'synopsis',
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
   WHERE f1.slug = ?), 'films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f15.title, 'originalTitle', f15.original_title))
   FROM
    (SELECT *
     FROM
      (SELECT f15.title AS title, f15.original_title AS original_title, f15.title_key AS key0, f15.id AS key1
       FROM film AS f15 ORDER BY f15.title_key DESC, f15.id DESC LIMIT ?) AS f15 ORDER BY f15.key0 ASC, f15.key1 ASC) AS f15)), 'vincent',
  (SELECT json_object('names',
    (SELECT json_group_array(json_object('text', p17.text, 'kind', p17.kind, 'language', p17.language))
     FROM
      (SELECT p17.text AS text, p17.kind AS kind, p17.language AS language
       FROM person_name AS p17
       WHERE p17.person_id = p16.id ORDER BY p17.position ASC, p17.id ASC) AS p17))
   FROM person AS p16
   WHERE p16.slug = ?), 'the',
  (SELECT json_object('cast', json_object('nodes',
    (SELECT json_group_array(json_object('note', c20.note))
     FROM
      (SELECT c20.note AS note
       FROM credit AS c20
       WHERE c20.film_id = f18.id AND c20.kind = 'CAST' ORDER BY c20.rank ASC, c20.id ASC LIMIT 20) AS c20)))
   FROM film AS f18
   WHERE f18.slug = ?)))
-- 1: 'stalker'
-- 2: 3
-- 3: 'vincent-paronnaud'
-- 4: 'the-deep'
