SELECT format('{"data":%s}', format('{"person":%s}', coalesce(
  (SELECT format('{"id":%s,"slug":%s,"name":%s,"sortName":%s,"names":%s,"externalIds":%s,"credits":%s,"filmography":%s,"nominations":%s}', '"' || 'person_' || p1.id || '"', to_json(p1.slug), to_json(p1.name), to_json(p1.sort_name),
    (SELECT format('[%s]', string_agg(format('{"text":%s,"kind":%s,"language":%s}', to_json(p2.text), '"' || p2.kind || '"', coalesce(CAST(to_json(p2.language) AS TEXT), 'null')), ','))
     FROM
      (SELECT p2.text AS text, p2.kind AS kind, p2.language AS language
       FROM person_name AS p2
       WHERE p2.person_id = p1.id ORDER BY p2.position ASC, p2.id ASC) AS p2),
    (SELECT format('[%s]', string_agg(format('{"authority":%s,"value":%s}', '"' || p3.authority || '"', to_json(p3.value)), ','))
     FROM
      (SELECT p3.authority AS authority, p3.value AS value
       FROM person_external_id AS p3
       WHERE p3.person_id = p1.id ORDER BY p3.authority ASC, p3.id ASC) AS p3), format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM credit AS c6
     WHERE c6.person_id = p1.id),
    (SELECT format('[%s]', string_agg(CASE WHEN (c7.kind = 'CAST') THEN format('{"__typename":%s,"department":%s,"label":%s,"film":%s,"roles":%s}', '"CastCredit"', '"' || c7.department || '"', coalesce(CAST(to_json(c7.label) AS TEXT), 'null'),
      (SELECT format('{"title":%s,"year":%s}', to_json(f8.title), coalesce(CAST(f8.year AS TEXT), 'null'))
       FROM film AS f8
       WHERE f8.id = c7.film_id),
      (SELECT format('[%s]', string_agg(format('{"name":%s,"character":%s}', to_json(r9.name), coalesce(
        (SELECT format('{"name":%s}', to_json(c10.name))
         FROM character AS c10
         WHERE c10.id = r9.character_id), 'null')), ','))
       FROM
        (SELECT r9.name AS name, r9.character_id AS character_id
         FROM role AS r9
         WHERE r9.credit_id = c7.id ORDER BY r9.position ASC, r9.id ASC) AS r9)) WHEN (c7.kind = 'CREW') THEN format('{"__typename":%s,"department":%s,"label":%s,"film":%s}', '"CrewCredit"', '"' || c7.department || '"', coalesce(CAST(to_json(c7.label) AS TEXT), 'null'),
      (SELECT format('{"title":%s,"year":%s}', to_json(f11.title), coalesce(CAST(f11.year AS TEXT), 'null'))
       FROM film AS f11
       WHERE f11.id = c7.film_id)) ELSE 'null' END, ','))
     FROM
      (SELECT c7.kind AS kind, c7.department AS department, c7.label AS label, c7.film_id AS film_id, c7.id AS id
       FROM credit AS c7
       WHERE c7.person_id = p1.id ORDER BY
        (SELECT f12.year
         FROM film AS f12
         WHERE f12.id = c7.film_id) DESC NULLS LAST, c7.id DESC
        LIMIT 20) AS c7)), format('{"totalCount":%s,"edges":%s,"nodes":%s,"pageInfo":%s}',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c15
       WHERE c15.person_id = p1.id GROUP BY c15.person_id, c15.film_id) AS c15),
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"credits":%s,"node":%s}', '"' || c16.cursor || '"',
      (SELECT format('[%s]', string_agg(format('{"kind":%s,"job":%s}', '"' || c17.kind || '"',
        (SELECT format('{"name":%s}', to_json(j18.name))
         FROM job AS j18
         WHERE j18.id = c17.job_id)), ','))
       FROM
        (SELECT c17.kind AS kind, c17.job_id AS job_id
         FROM credit AS c17
         WHERE c17.person_id = c16.person_id AND c17.film_id = c16.film_id ORDER BY c17.kind ASC, c17.rank ASC, c17.id ASC) AS c17),
      (SELECT format('{"title":%s,"year":%s}', to_json(f19.title), coalesce(CAST(f19.year AS TEXT), 'null'))
       FROM film AS f19
       WHERE f19.id = c16.film_id)), ','))
     FROM
      (SELECT c16.person_id AS person_id, c16.film_id AS film_id, upper(encode(convert_to(format('["2b1f1a21",%s,%s,%s]', CAST(
        (SELECT f20.year
         FROM film AS f20
         WHERE f20.id = c16.film_id) IS NULL AS INTEGER), coalesce(CAST(
        (SELECT f20.year
         FROM film AS f20
         WHERE f20.id = c16.film_id) AS TEXT), 'null'), c16.film_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c16
       WHERE c16.person_id = p1.id GROUP BY c16.person_id, c16.film_id ORDER BY
        (SELECT f20.year
         FROM film AS f20
         WHERE f20.id = c16.film_id) DESC NULLS LAST, c16.film_id DESC
        LIMIT 20) AS c16),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"title":%s}', to_json(f22.title))
       FROM film AS f22
       WHERE f22.id = c21.film_id), ','))
     FROM
      (SELECT c21.film_id AS film_id
       FROM credit AS c21
       WHERE c21.person_id = p1.id GROUP BY c21.person_id, c21.film_id ORDER BY
        (SELECT f23.year
         FROM film AS f23
         WHERE f23.id = c21.film_id) DESC NULLS LAST, c21.film_id DESC
        LIMIT 20) AS c21), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c24
     WHERE c24.person_id = p1.id GROUP BY c24.person_id, c24.film_id
      LIMIT 1 OFFSET 20) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
    (SELECT c28.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["2b1f1a21",%s,%s,%s]', CAST(
        (SELECT f29.year
         FROM film AS f29
         WHERE f29.id = c28.film_id) IS NULL AS INTEGER), coalesce(CAST(
        (SELECT f29.year
         FROM film AS f29
         WHERE f29.id = c28.film_id) AS TEXT), 'null'), c28.film_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c28
       WHERE c28.person_id = p1.id GROUP BY c28.person_id, c28.film_id ORDER BY
        (SELECT f29.year
         FROM film AS f29
         WHERE f29.id = c28.film_id) DESC NULLS LAST, c28.film_id DESC
        LIMIT 20) AS c28
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c30.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["2b1f1a21",%s,%s,%s]', CAST(
        (SELECT f31.year
         FROM film AS f31
         WHERE f31.id = c30.film_id) IS NULL AS INTEGER), coalesce(CAST(
        (SELECT f31.year
         FROM film AS f31
         WHERE f31.id = c30.film_id) AS TEXT), 'null'), c30.film_id), 'UTF8'), 'hex')) AS cursor,
        (SELECT f31.year
         FROM film AS f31
         WHERE f31.id = c30.film_id) AS key1, c30.film_id AS key2
       FROM credit AS c30
       WHERE c30.person_id = p1.id GROUP BY c30.person_id, c30.film_id ORDER BY
        (SELECT f31.year
         FROM film AS f31
         WHERE f31.id = c30.film_id) DESC NULLS LAST, c30.film_id DESC
        LIMIT 20) AS c30 ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT 1) || '"', 'null'))), format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM nominee AS n35
     WHERE n35.person_id = p1.id),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"label":%s,"year":%s,"outcome":%s,"film":%s,"category":%s,"nominees":%s}', to_json(n37.label), n37.year, '"' || n37.outcome || '"', coalesce(
        (SELECT format('{"title":%s}', to_json(f38.title))
         FROM film AS f38
         WHERE f38.id = n37.film_id), 'null'), coalesce(
        (SELECT format('{"name":%s}', to_json(a39.name))
         FROM award_category AS a39
         WHERE a39.id = n37.category_id), 'null'),
        (SELECT format('[%s]', string_agg(format('{"person":%s,"creditedAs":%s,"note":%s}',
          (SELECT format('{"name":%s}', to_json(p41.name))
           FROM person AS p41
           WHERE p41.id = n40.person_id), coalesce(CAST(to_json(n40.credited_as) AS TEXT), 'null'), coalesce(CAST(to_json(n40.note) AS TEXT), 'null')), ','))
         FROM
          (SELECT n40.person_id AS person_id, n40.credited_as AS credited_as, n40.note AS note
           FROM nominee AS n40
           WHERE n40.nomination_id = n37.id ORDER BY n40.position ASC, n40.id ASC) AS n40))
       FROM nomination AS n37
       WHERE n37.id = n36.nomination_id), ','))
     FROM
      (SELECT n36.nomination_id AS nomination_id
       FROM nominee AS n36
       WHERE n36.person_id = p1.id ORDER BY
        (SELECT n42.year
         FROM nomination AS n42
         WHERE n42.id = n36.nomination_id) DESC, n36.id DESC
        LIMIT 20) AS n36)))
   FROM person AS p1
   WHERE p1.id = coalesce(
    (SELECT p43.id
     FROM person AS p43
     WHERE p43.slug = CAST($1 AS TEXT)),
    (SELECT f44.person_id
     FROM former_person AS f44
     WHERE f44.slug = CAST($1 AS TEXT)))), 'null')))
-- 1: 'orson-welles'
