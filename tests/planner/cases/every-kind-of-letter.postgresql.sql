SELECT format('{"data":%s}', format('{"film":%s,"films":%s,"vincent":%s,"the":%s}', coalesce(
  (SELECT format('{"title":%s,"originalTitle":%s,"titles":%s,"directors":%s,"cast":%s,"synopsis":%s,"externalIds":%s}', to_json(f1.title), to_json(f1.original_title),
    (SELECT format('[%s]', string_agg(format('{"text":%s,"kind":%s,"language":%s}', to_json(f2.text), '"' || f2.kind || '"', coalesce(CAST(to_json(f2.language) AS TEXT), 'null')), ','))
     FROM
      (SELECT f2.text AS text, f2.kind AS kind, f2.language AS language
       FROM film_title AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"name":%s,"names":%s}', to_json(p4.name),
        (SELECT format('[%s]', string_agg(format('{"text":%s,"kind":%s,"language":%s}', to_json(p5.text), '"' || p5.kind || '"', coalesce(CAST(to_json(p5.language) AS TEXT), 'null')), ','))
         FROM
          (SELECT p5.text AS text, p5.kind AS kind, p5.language AS language
           FROM person_name AS p5
           WHERE p5.person_id = p4.id ORDER BY p5.position ASC, p5.id ASC) AS p5))
       FROM person AS p4
       WHERE p4.id = c3.person_id), ','))
     FROM
      (SELECT c3.person_id AS person_id
       FROM credit AS c3
       WHERE c3.film_id = f1.id AND c3.job_id =
        (SELECT j6.id
         FROM job AS j6
         WHERE j6.slug = 'director') ORDER BY c3.rank ASC, c3.id ASC) AS c3), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"creditedAs":%s,"person":%s,"roles":%s}', coalesce(CAST(to_json(c8.credited_as) AS TEXT), 'null'),
      (SELECT format('{"name":%s}', to_json(p9.name))
       FROM person AS p9
       WHERE p9.id = c8.person_id),
      (SELECT format('[%s]', string_agg(format('{"name":%s,"character":%s}', to_json(r10.name), coalesce(
        (SELECT format('{"slug":%s,"name":%s}', to_json(c11.slug), to_json(c11.name))
         FROM character AS c11
         WHERE c11.id = r10.character_id), 'null')), ','))
       FROM
        (SELECT r10.name AS name, r10.character_id AS character_id
         FROM role AS r10
         WHERE r10.credit_id = c8.id ORDER BY r10.position ASC, r10.id ASC) AS r10)), ','))
     FROM
      (SELECT c8.credited_as AS credited_as, c8.person_id AS person_id, c8.id AS id
       FROM credit AS c8
       WHERE c8.film_id = f1.id AND c8.kind = 'CAST' ORDER BY c8.rank ASC, c8.id ASC
        LIMIT 20) AS c8)), coalesce(
    (SELECT format('{"body":%s,"language":%s}', to_json(f12.body), to_json(f12.language))
     FROM
      (SELECT f12.body AS body, f12.language AS language
       FROM film_text AS f12
       WHERE f12.film_id = f1.id AND f12.kind = 'SYNOPSIS' ORDER BY f12.position ASC, f12.id ASC
        LIMIT 1) AS f12), 'null'),
    (SELECT format('[%s]', string_agg(format('{"authority":%s,"value":%s}', '"' || f13.authority || '"', to_json(f13.value)), ','))
     FROM
      (SELECT f13.authority AS authority, f13.value AS value
       FROM film_external_id AS f13
       WHERE f13.film_id = f1.id ORDER BY f13.authority ASC, f13.id ASC) AS f13))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f14.id
     FROM film AS f14
     WHERE f14.slug = CAST($1 AS TEXT)),
    (SELECT f15.film_id
     FROM former_film AS f15
     WHERE f15.slug = CAST($1 AS TEXT)))), 'null'), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"originalTitle":%s}', to_json(f17.title), to_json(f17.original_title)), ','))
   FROM
    (SELECT *
     FROM
      (SELECT f17.title AS title, f17.original_title AS original_title, f17.title_key AS key0, f17.id AS key1
       FROM film AS f17 ORDER BY f17.title_key DESC, f17.id DESC
        LIMIT CAST($2 AS BIGINT)) AS f17 ORDER BY key0 ASC, key1 ASC) AS f17)), coalesce(
  (SELECT format('{"names":%s}',
    (SELECT format('[%s]', string_agg(format('{"text":%s,"kind":%s,"language":%s}', to_json(p19.text), '"' || p19.kind || '"', coalesce(CAST(to_json(p19.language) AS TEXT), 'null')), ','))
     FROM
      (SELECT p19.text AS text, p19.kind AS kind, p19.language AS language
       FROM person_name AS p19
       WHERE p19.person_id = p18.id ORDER BY p19.position ASC, p19.id ASC) AS p19))
   FROM person AS p18
   WHERE p18.id = coalesce(
    (SELECT p20.id
     FROM person AS p20
     WHERE p20.slug = CAST($3 AS TEXT)),
    (SELECT f21.person_id
     FROM former_person AS f21
     WHERE f21.slug = CAST($3 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"cast":%s}', format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"note":%s}', coalesce(CAST(to_json(c24.note) AS TEXT), 'null')), ','))
     FROM
      (SELECT c24.note AS note
       FROM credit AS c24
       WHERE c24.film_id = f22.id AND c24.kind = 'CAST' ORDER BY c24.rank ASC, c24.id ASC
        LIMIT 20) AS c24)))
   FROM film AS f22
   WHERE f22.id = coalesce(
    (SELECT f25.id
     FROM film AS f25
     WHERE f25.slug = CAST($4 AS TEXT)),
    (SELECT f26.film_id
     FROM former_film AS f26
     WHERE f26.slug = CAST($4 AS TEXT)))), 'null')))
-- 1: 'stalker'
-- 2: 3
-- 3: 'vincent-paronnaud'
-- 4: 'the-deep'
