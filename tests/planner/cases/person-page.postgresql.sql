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
     FROM credit AS c5
     WHERE c5.person_id = p1.id),
    (SELECT format('[%s]', string_agg(CASE WHEN (c6.kind = 'CAST') THEN format('{"__typename":%s,"department":%s,"label":%s,"film":%s,"roles":%s}', '"CastCredit"', '"' || c6.department || '"', coalesce(CAST(to_json(c6.label) AS TEXT), 'null'),
      (SELECT format('{"title":%s,"year":%s}', to_json(f7.title), coalesce(CAST(f7.year AS TEXT), 'null'))
       FROM film AS f7
       WHERE f7.id = c6.film_id),
      (SELECT format('[%s]', string_agg(format('{"name":%s,"character":%s}', to_json(r8.name), coalesce(
        (SELECT format('{"name":%s}', to_json(c9.name))
         FROM character AS c9
         WHERE c9.id = r8.character_id), 'null')), ','))
       FROM
        (SELECT r8.name AS name, r8.character_id AS character_id
         FROM role AS r8
         WHERE r8.credit_id = c6.id ORDER BY r8.position ASC, r8.id ASC) AS r8)) WHEN (c6.kind = 'CREW') THEN format('{"__typename":%s,"department":%s,"label":%s,"film":%s}', '"CrewCredit"', '"' || c6.department || '"', coalesce(CAST(to_json(c6.label) AS TEXT), 'null'),
      (SELECT format('{"title":%s,"year":%s}', to_json(f10.title), coalesce(CAST(f10.year AS TEXT), 'null'))
       FROM film AS f10
       WHERE f10.id = c6.film_id)) ELSE 'null' END, ','))
     FROM
      (SELECT c6.kind AS kind, c6.department AS department, c6.label AS label, c6.film_id AS film_id, c6.id AS id
       FROM credit AS c6
       WHERE c6.person_id = p1.id ORDER BY c6.film_year DESC NULLS LAST, c6.id DESC
        LIMIT 20) AS c6)), format('{"totalCount":%s,"edges":%s,"nodes":%s,"pageInfo":%s}',
    (SELECT count(*)
     FROM
      (SELECT 1
       FROM credit AS c12
       WHERE c12.person_id = p1.id GROUP BY c12.person_id, c12.film_id) AS c12),
    (SELECT format('[%s]', string_agg(format('{"cursor":%s,"credits":%s,"node":%s}', '"' || c13.cursor || '"',
      (SELECT format('[%s]', string_agg(format('{"kind":%s,"job":%s}', '"' || c14.kind || '"',
        (SELECT format('{"name":%s}', to_json(j15.name))
         FROM job AS j15
         WHERE j15.id = c14.job_id)), ','))
       FROM
        (SELECT c14.kind AS kind, c14.job_id AS job_id
         FROM credit AS c14
         WHERE c14.person_id = c13.person_id AND c14.film_id = c13.film_id ORDER BY c14.kind ASC, c14.rank ASC, c14.id ASC) AS c14),
      (SELECT format('{"title":%s,"year":%s}', to_json(f16.title), coalesce(CAST(f16.year AS TEXT), 'null'))
       FROM film AS f16
       WHERE f16.id = c13.film_id)), ','))
     FROM
      (SELECT c13.person_id AS person_id, c13.film_id AS film_id, upper(encode(convert_to(format('["8e1a3922",%s,%s,%s]', CAST(min(c13.film_year) IS NULL AS INTEGER), coalesce(CAST(min(c13.film_year) AS TEXT), 'null'), c13.film_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c13
       WHERE c13.person_id = p1.id GROUP BY c13.person_id, c13.film_id ORDER BY min(c13.film_year) DESC NULLS LAST, c13.film_id DESC
        LIMIT 20) AS c13),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"title":%s}', to_json(f18.title))
       FROM film AS f18
       WHERE f18.id = c17.film_id), ','))
     FROM
      (SELECT c17.film_id AS film_id
       FROM credit AS c17
       WHERE c17.person_id = p1.id GROUP BY c17.person_id, c17.film_id ORDER BY min(c17.film_year) DESC NULLS LAST, c17.film_id DESC
        LIMIT 20) AS c17), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c19
     WHERE c19.person_id = p1.id GROUP BY c19.person_id, c19.film_id
      LIMIT 1 OFFSET 20) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
    (SELECT c21.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["8e1a3922",%s,%s,%s]', CAST(min(c21.film_year) IS NULL AS INTEGER), coalesce(CAST(min(c21.film_year) AS TEXT), 'null'), c21.film_id), 'UTF8'), 'hex')) AS cursor
       FROM credit AS c21
       WHERE c21.person_id = p1.id GROUP BY c21.person_id, c21.film_id ORDER BY min(c21.film_year) DESC NULLS LAST, c21.film_id DESC
        LIMIT 20) AS c21
      LIMIT 1) || '"', 'null'), coalesce('"' ||
    (SELECT c22.cursor
     FROM
      (SELECT upper(encode(convert_to(format('["8e1a3922",%s,%s,%s]', CAST(min(c22.film_year) IS NULL AS INTEGER), coalesce(CAST(min(c22.film_year) AS TEXT), 'null'), c22.film_id), 'UTF8'), 'hex')) AS cursor, min(c22.film_year) AS key1, c22.film_id AS key2
       FROM credit AS c22
       WHERE c22.person_id = p1.id GROUP BY c22.person_id, c22.film_id ORDER BY min(c22.film_year) DESC NULLS LAST, c22.film_id DESC
        LIMIT 20) AS c22 ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT 1) || '"', 'null'))), format('{"totalCount":%s,"nodes":%s}',
    (SELECT count(*)
     FROM nominee AS n25
     WHERE n25.person_id = p1.id),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"label":%s,"year":%s,"outcome":%s,"film":%s,"category":%s,"nominees":%s}', to_json(n27.label), n27.year, '"' || n27.outcome || '"', coalesce(
        (SELECT format('{"title":%s}', to_json(f28.title))
         FROM film AS f28
         WHERE f28.id = n27.film_id), 'null'), coalesce(
        (SELECT format('{"name":%s}', to_json(a29.name))
         FROM award_category AS a29
         WHERE a29.id = n27.category_id), 'null'),
        (SELECT format('[%s]', string_agg(format('{"person":%s,"creditedAs":%s,"note":%s}',
          (SELECT format('{"name":%s}', to_json(p31.name))
           FROM person AS p31
           WHERE p31.id = n30.person_id), coalesce(CAST(to_json(n30.credited_as) AS TEXT), 'null'), coalesce(CAST(to_json(n30.note) AS TEXT), 'null')), ','))
         FROM
          (SELECT n30.person_id AS person_id, n30.credited_as AS credited_as, n30.note AS note
           FROM nominee AS n30
           WHERE n30.nomination_id = n27.id ORDER BY n30.position ASC, n30.id ASC) AS n30))
       FROM nomination AS n27
       WHERE n27.id = n26.nomination_id), ','))
     FROM
      (SELECT n26.nomination_id AS nomination_id
       FROM nominee AS n26
       WHERE n26.person_id = p1.id ORDER BY
        (SELECT n32.year
         FROM nomination AS n32
         WHERE n32.id = n26.nomination_id) DESC, n26.id DESC
        LIMIT 20) AS n26)))
   FROM person AS p1
   WHERE p1.id = coalesce(
    (SELECT p33.id
     FROM person AS p33
     WHERE p33.slug = CAST($1 AS TEXT)),
    (SELECT f34.person_id
     FROM former_person AS f34
     WHERE f34.slug = CAST($1 AS TEXT)))), 'null')))
-- 1: 'orson-welles'
