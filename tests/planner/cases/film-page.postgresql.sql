SELECT format('{"data":%s}', format('{"film":%s}', coalesce(
  (SELECT format('{"title":%s,"countries":%s,"cast":%s,"characters":%s,"crewByJob":%s,"nominations":%s}', to_json(f1.title),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"name":%s}', to_json(c3.name))
       FROM country AS c3
       WHERE c3.code = f2.country_code), ','))
     FROM
      (SELECT f2.country_code AS country_code
       FROM film_country AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"person":%s,"roles":%s}',
      (SELECT format('{"name":%s,"filmography":%s}', to_json(p6.name), format('{"nodes":%s}',
        (SELECT format('[%s]', string_agg(
          (SELECT format('{"title":%s}', to_json(f9.title))
           FROM film AS f9
           WHERE f9.id = c8.film_id), ','))
         FROM
          (SELECT c8.film_id AS film_id
           FROM credit AS c8
           WHERE c8.person_id = p6.id GROUP BY c8.person_id, c8.film_id ORDER BY min(c8.film_year) DESC NULLS LAST, c8.film_id DESC
            LIMIT 20) AS c8)))
       FROM person AS p6
       WHERE p6.id = c5.person_id),
      (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(r10.name)), ','))
       FROM
        (SELECT r10.name AS name
         FROM role AS r10
         WHERE r10.credit_id = c5.id ORDER BY r10.position ASC, r10.id ASC) AS r10)), ','))
     FROM
      (SELECT c5.person_id AS person_id, c5.id AS id
       FROM credit AS c5
       WHERE c5.film_id = f1.id AND c5.kind = 'CAST' ORDER BY c5.rank ASC, c5.id ASC
        LIMIT 20) AS c5)), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"name":%s,"performers":%s}', to_json(c12.name),
      (SELECT format('[%s]', string_agg(
        (SELECT format('{"name":%s}', to_json(p14.name))
         FROM person AS p14
         WHERE p14.id =
          (SELECT c15.person_id
           FROM credit AS c15
           WHERE c15.id = r13.credit_id)), ','))
       FROM
        (SELECT r13.credit_id AS credit_id
         FROM role AS r13
         WHERE r13.character_id = c12.id GROUP BY r13.character_id, r13.credit_id ORDER BY
          (SELECT c16.rank
           FROM credit AS c16
           WHERE c16.id = r13.credit_id) ASC, r13.credit_id ASC) AS r13)), ','))
     FROM
      (SELECT c12.name AS name, c12.id AS id
       FROM character AS c12
       WHERE c12.film_id = f1.id ORDER BY c12.position ASC, c12.id ASC
        LIMIT 20) AS c12)),
    (SELECT format('[%s]', string_agg(format('{"label":%s,"credits":%s}', to_json(coalesce(c17.label,
      (SELECT j18.name
       FROM job AS j18
       WHERE j18.id = c17.job_id))),
      (SELECT format('[%s]', string_agg(format('{"person":%s}',
        (SELECT format('{"name":%s}', to_json(p20.name))
         FROM person AS p20
         WHERE p20.id = c19.person_id)), ','))
       FROM
        (SELECT c19.person_id AS person_id
         FROM credit AS c19
         WHERE c19.film_id = c17.film_id AND c19.job_id = c17.job_id AND c19.label IS NOT DISTINCT FROM c17.label ORDER BY c19.rank ASC, c19.id ASC) AS c19)), ','))
     FROM
      (SELECT c17.label AS label, c17.job_id AS job_id, c17.film_id AS film_id
       FROM credit AS c17
       WHERE c17.film_id = f1.id AND c17.kind = 'CREW' GROUP BY c17.film_id, c17.job_id, c17.label ORDER BY min(c17.rank) ASC, c17.job_id ASC, c17.label ASC NULLS LAST) AS c17), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"label":%s,"outcome":%s,"edition":%s}', to_json(n22.label), '"' || n22.outcome || '"',
      (SELECT format('{"year":%s,"event":%s}', a23.year,
        (SELECT format('{"name":%s}', to_json(a24.name))
         FROM award_event AS a24
         WHERE a24.id = a23.event_id))
       FROM award_edition AS a23
       WHERE a23.id = n22.edition_id)), ','))
     FROM
      (SELECT n22.label AS label, n22.outcome AS outcome, n22.edition_id AS edition_id
       FROM nomination AS n22
       WHERE n22.id IN
        (SELECT n25.nomination_id
         FROM nomination_film AS n25
         WHERE n25.film_id = f1.id) ORDER BY n22.year ASC, n22.position ASC, n22.id ASC
        LIMIT 20) AS n22)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f26.id
     FROM film AS f26
     WHERE f26.slug = CAST($1 AS TEXT)),
    (SELECT f27.film_id
     FROM former_film AS f27
     WHERE f27.slug = CAST($1 AS TEXT)))), 'null')))
-- 1: 'de-rouille-et-d-os'
