SELECT json_object('data', json_object('person',
  (SELECT json_object('id', 'person_' || p1.id, 'slug', p1.slug, 'name', p1.name, 'sortName', p1.sort_name, 'names',
    (SELECT json_group_array(json_object('text', p2.text, 'kind', p2.kind, 'language', p2.language))
     FROM
      (SELECT p2.text AS text, p2.kind AS kind, p2.language AS language
       FROM person_name AS p2
       WHERE p2.person_id = p1.id ORDER BY p2.position ASC, p2.id ASC) AS p2), 'externalIds',
    (SELECT json_group_array(json_object('authority', p3.authority, 'value', p3.value))
     FROM
      (SELECT p3.authority AS authority, p3.value AS value
       FROM person_external_id AS p3
       WHERE p3.person_id = p1.id ORDER BY p3.authority ASC, p3.id ASC) AS p3), 'credits', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c6
     WHERE c6.person_id = p1.id), 'nodes',
    (SELECT json_group_array(CASE WHEN (c7.kind = 'CAST') THEN json_object('__typename', 'CastCredit', 'department', c7.department, 'label', c7.label, 'film',
      (SELECT json_object('title', f8.title, 'year', f8.year)
       FROM film AS f8
       WHERE f8.id = c7.film_id), 'roles',
      (SELECT json_group_array(json_object('name', r9.name, 'character',
        (SELECT json_object('name', c10.name)
         FROM character AS c10
         WHERE c10.id = r9.character_id)))
       FROM
        (SELECT r9.name AS name, r9.character_id AS character_id
         FROM role AS r9
         WHERE r9.credit_id = c7.id ORDER BY r9.position ASC, r9.id ASC) AS r9)) WHEN (c7.kind = 'CREW') THEN json_object('__typename', 'CrewCredit', 'department', c7.department, 'label', c7.label, 'film',
      (SELECT json_object('title', f11.title, 'year', f11.year)
       FROM film AS f11
       WHERE f11.id = c7.film_id)) ELSE NULL END)
     FROM
      (SELECT c7.kind AS kind, c7.department AS department, c7.label AS label, c7.film_id AS film_id, c7.id AS id
       FROM credit AS c7
       WHERE c7.person_id = p1.id ORDER BY
        (SELECT f12.year
         FROM film AS f12
         WHERE f12.id = c7.film_id) DESC NULLS LAST, c7.id DESC LIMIT 20) AS c7)), 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c15
       WHERE c15.person_id = p1.id GROUP BY c15.person_id, c15.film_id) AS c15), 'edges',
    (SELECT json_group_array(json_object('cursor', c16.cursor, 'credits',
      (SELECT json_group_array(json_object('kind', c17.kind, 'job', json_object('name', j18.name)))
       FROM
        (SELECT c17.kind AS kind, c17.job_id AS job_id
         FROM credit AS c17
         WHERE c17.person_id = c16.person_id AND c17.film_id = c16.film_id ORDER BY c17.kind ASC, c17.rank ASC, c17.id ASC) AS c17 CROSS JOIN job AS j18 ON j18.id = c17.job_id), 'node', json_object('title', f19.title, 'year', f19.year)))
     FROM
      (SELECT c16.person_id AS person_id, c16.film_id AS film_id, hex(json_array('2b1f1a21',
        (SELECT f20.year
         FROM film AS f20
         WHERE f20.id = c16.film_id) IS NULL,
        (SELECT f20.year
         FROM film AS f20
         WHERE f20.id = c16.film_id), c16.film_id)) AS cursor
       FROM credit AS c16
       WHERE c16.person_id = p1.id GROUP BY c16.person_id, c16.film_id ORDER BY
        (SELECT f20.year
         FROM film AS f20
         WHERE f20.id = c16.film_id) DESC NULLS LAST, c16.film_id DESC LIMIT 20) AS c16 CROSS JOIN film AS f19 ON f19.id = c16.film_id), 'nodes',
    (SELECT json_group_array(json_object('title', f22.title))
     FROM
      (SELECT c21.film_id AS film_id
       FROM credit AS c21
       WHERE c21.person_id = p1.id GROUP BY c21.person_id, c21.film_id ORDER BY
        (SELECT f23.year
         FROM film AS f23
         WHERE f23.id = c21.film_id) DESC NULLS LAST, c21.film_id DESC LIMIT 20) AS c21 CROSS JOIN film AS f22 ON f22.id = c21.film_id), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c24
     WHERE c24.person_id = p1.id GROUP BY c24.person_id, c24.film_id LIMIT 1 OFFSET 20) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c28.cursor
     FROM
      (SELECT hex(json_array('2b1f1a21',
        (SELECT f29.year
         FROM film AS f29
         WHERE f29.id = c28.film_id) IS NULL,
        (SELECT f29.year
         FROM film AS f29
         WHERE f29.id = c28.film_id), c28.film_id)) AS cursor
       FROM credit AS c28
       WHERE c28.person_id = p1.id GROUP BY c28.person_id, c28.film_id ORDER BY
        (SELECT f29.year
         FROM film AS f29
         WHERE f29.id = c28.film_id) DESC NULLS LAST, c28.film_id DESC LIMIT 20) AS c28 LIMIT 1), 'endCursor',
    (SELECT c30.cursor
     FROM
      (SELECT hex(json_array('2b1f1a21',
        (SELECT f31.year
         FROM film AS f31
         WHERE f31.id = c30.film_id) IS NULL,
        (SELECT f31.year
         FROM film AS f31
         WHERE f31.id = c30.film_id), c30.film_id)) AS cursor,
        (SELECT f31.year
         FROM film AS f31
         WHERE f31.id = c30.film_id) AS key1, c30.film_id AS key2
       FROM credit AS c30
       WHERE c30.person_id = p1.id GROUP BY c30.person_id, c30.film_id ORDER BY
        (SELECT f31.year
         FROM film AS f31
         WHERE f31.id = c30.film_id) DESC NULLS LAST, c30.film_id DESC LIMIT 20) AS c30 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1))), 'nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nominee AS n35
     WHERE n35.person_id = p1.id), 'nodes',
    (SELECT json_group_array(json_object('label', n37.label, 'year', n37.year, 'outcome', n37.outcome, 'film',
      (SELECT json_object('title', f38.title)
       FROM film AS f38
       WHERE f38.id = n37.film_id), 'category',
      (SELECT json_object('name', a39.name)
       FROM award_category AS a39
       WHERE a39.id = n37.category_id), 'nominees',
      (SELECT json_group_array(json_object('person', json_object('name', p41.name), 'creditedAs', n40.credited_as, 'note', n40.note))
       FROM
        (SELECT n40.person_id AS person_id, n40.credited_as AS credited_as, n40.note AS note
         FROM nominee AS n40
         WHERE n40.nomination_id = n37.id ORDER BY n40.position ASC, n40.id ASC) AS n40 CROSS JOIN person AS p41 ON p41.id = n40.person_id)))
     FROM
      (SELECT n36.nomination_id AS nomination_id
       FROM nominee AS n36
       WHERE n36.person_id = p1.id ORDER BY
        (SELECT n42.year
         FROM nomination AS n42
         WHERE n42.id = n36.nomination_id) DESC, n36.id DESC LIMIT 20) AS n36 CROSS JOIN nomination AS n37 ON n37.id = n36.nomination_id)))
   FROM person AS p1
   WHERE p1.id = coalesce(
    (SELECT p43.id
     FROM person AS p43
     WHERE p43.slug = ?),
    (SELECT f44.person_id
     FROM former_person AS f44
     WHERE f44.slug = ?)))))
-- 1: 'orson-welles'
-- 2: 'orson-welles'
