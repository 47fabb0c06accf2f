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
     FROM credit AS c5
     WHERE c5.person_id = p1.id), 'nodes',
    (SELECT json_group_array(CASE WHEN (c6.kind = 'CAST') THEN json_object('__typename', 'CastCredit', 'department', c6.department, 'label', c6.label, 'film',
      (SELECT json_object('title', f7.title, 'year', f7.year)
       FROM film AS f7
       WHERE f7.id = c6.film_id), 'roles',
      (SELECT json_group_array(json_object('name', r8.name, 'character',
        (SELECT json_object('name', c9.name)
         FROM character AS c9
         WHERE c9.id = r8.character_id)))
       FROM
        (SELECT r8.name AS name, r8.character_id AS character_id
         FROM role AS r8
         WHERE r8.credit_id = c6.id ORDER BY r8.position ASC, r8.id ASC) AS r8)) WHEN (c6.kind = 'CREW') THEN json_object('__typename', 'CrewCredit', 'department', c6.department, 'label', c6.label, 'film',
      (SELECT json_object('title', f10.title, 'year', f10.year)
       FROM film AS f10
       WHERE f10.id = c6.film_id)) ELSE NULL END)
     FROM
      (SELECT c6.kind AS kind, c6.department AS department, c6.label AS label, c6.film_id AS film_id, c6.id AS id
       FROM credit AS c6
       WHERE c6.person_id = p1.id ORDER BY c6.film_year DESC NULLS LAST, c6.id DESC LIMIT 20) AS c6)), 'filmography', json_object('totalCount',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c12
       WHERE c12.person_id = p1.id GROUP BY c12.person_id, c12.film_id) AS c12), 'edges',
    (SELECT json_group_array(json_object('cursor', c13.cursor, 'credits',
      (SELECT json_group_array(json_object('kind', c14.kind, 'job', json_object('name', j15.name)))
       FROM
        (SELECT c14.kind AS kind, c14.job_id AS job_id
         FROM credit AS c14
         WHERE c14.person_id = c13.person_id AND c14.film_id = c13.film_id ORDER BY c14.kind ASC, c14.rank ASC, c14.id ASC) AS c14 CROSS JOIN job AS j15 ON j15.id = c14.job_id), 'node', json_object('title', f16.title, 'year', f16.year)))
     FROM
      (SELECT c13.person_id AS person_id, c13.film_id AS film_id, hex(json_array('8e1a3922', min(c13.film_year) IS NULL, min(c13.film_year), c13.film_id)) AS cursor
       FROM credit AS c13
       WHERE c13.person_id = p1.id GROUP BY c13.person_id, c13.film_id ORDER BY min(c13.film_year) DESC NULLS LAST, c13.film_id DESC LIMIT 20) AS c13 CROSS JOIN film AS f16 ON f16.id = c13.film_id), 'nodes',
    (SELECT json_group_array(json_object('title', f18.title))
     FROM
      (SELECT c17.film_id AS film_id
       FROM credit AS c17
       WHERE c17.person_id = p1.id GROUP BY c17.person_id, c17.film_id ORDER BY min(c17.film_year) DESC NULLS LAST, c17.film_id DESC LIMIT 20) AS c17 CROSS JOIN film AS f18 ON f18.id = c17.film_id), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM credit AS c19
     WHERE c19.person_id = p1.id GROUP BY c19.person_id, c19.film_id LIMIT 1 OFFSET 20) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
    (SELECT c21.cursor
     FROM
      (SELECT hex(json_array('8e1a3922', min(c21.film_year) IS NULL, min(c21.film_year), c21.film_id)) AS cursor
       FROM credit AS c21
       WHERE c21.person_id = p1.id GROUP BY c21.person_id, c21.film_id ORDER BY min(c21.film_year) DESC NULLS LAST, c21.film_id DESC LIMIT 20) AS c21 LIMIT 1), 'endCursor',
    (SELECT c22.cursor
     FROM
      (SELECT hex(json_array('8e1a3922', min(c22.film_year) IS NULL, min(c22.film_year), c22.film_id)) AS cursor, min(c22.film_year) AS key1, c22.film_id AS key2
       FROM credit AS c22
       WHERE c22.person_id = p1.id GROUP BY c22.person_id, c22.film_id ORDER BY min(c22.film_year) DESC NULLS LAST, c22.film_id DESC LIMIT 20) AS c22 ORDER BY key1 ASC NULLS FIRST, key2 ASC LIMIT 1))), 'nominations', json_object('totalCount',
    (SELECT count(*)
     FROM nominee AS n25
     WHERE n25.person_id = p1.id), 'nodes',
    (SELECT json_group_array(json_object('label', n27.label, 'year', n27.year, 'outcome', n27.outcome, 'film',
      (SELECT json_object('title', f28.title)
       FROM film AS f28
       WHERE f28.id = n27.film_id), 'category',
      (SELECT json_object('name', a29.name)
       FROM award_category AS a29
       WHERE a29.id = n27.category_id), 'nominees',
      (SELECT json_group_array(json_object('person', json_object('name', p31.name), 'creditedAs', n30.credited_as, 'note', n30.note))
       FROM
        (SELECT n30.person_id AS person_id, n30.credited_as AS credited_as, n30.note AS note
         FROM nominee AS n30
         WHERE n30.nomination_id = n27.id ORDER BY n30.position ASC, n30.id ASC) AS n30 CROSS JOIN person AS p31 ON p31.id = n30.person_id)))
     FROM
      (SELECT n26.nomination_id AS nomination_id
       FROM nominee AS n26
       WHERE n26.person_id = p1.id ORDER BY
        (SELECT n32.year
         FROM nomination AS n32
         WHERE n32.id = n26.nomination_id) DESC, n26.id DESC LIMIT 20) AS n26 CROSS JOIN nomination AS n27 ON n27.id = n26.nomination_id)))
   FROM person AS p1
   WHERE p1.id = coalesce(
    (SELECT p33.id
     FROM person AS p33
     WHERE p33.slug = ?),
    (SELECT f34.person_id
     FROM former_person AS f34
     WHERE f34.slug = ?)))))
-- 1: 'orson-welles'
-- 2: 'orson-welles'
