SELECT format('{"data":%s}', format('{"film":%s}', coalesce(
  (SELECT format('{"cast":%s,"title":%s,"id":%s,"year":%s}', format('{"nodes":%s,"totalCount":%s,"pageInfo":%s}',
    (SELECT format('[%s]', string_agg(format('{"person":%s,"id":%s,"roles":%s}',
      (SELECT format('{"name":%s,"slug":%s,"names":%s}', to_json(p4.name), to_json(p4.slug),
        (SELECT format('[%s]', string_agg(format('{"text":%s}', to_json(p5.text)), ','))
         FROM
          (SELECT p5.text AS text
           FROM person_name AS p5
           WHERE p5.person_id = p4.id ORDER BY p5.position ASC, p5.id ASC) AS p5))
       FROM person AS p4
       WHERE p4.id = c3.person_id), '"' || 'credit_' || c3.id || '"',
      (SELECT format('[%s]', string_agg(format('{"name":%s,"isVoice":%s}', to_json(r6.name), CAST(r6.is_voice AS TEXT)), ','))
       FROM
        (SELECT r6.name AS name, r6.is_voice AS is_voice
         FROM role AS r6
         WHERE r6.credit_id = c3.id ORDER BY r6.position ASC, r6.id ASC) AS r6)), ','))
     FROM
      (SELECT c3.person_id AS person_id, c3.id AS id
       FROM credit AS c3
       WHERE c3.film_id = f1.id AND c3.kind = 'CAST' ORDER BY c3.rank ASC, c3.id ASC
        LIMIT CAST($1 AS BIGINT)) AS c3),
    (SELECT count(*)
     FROM credit AS c7
     WHERE c7.film_id = f1.id AND c7.kind = 'CAST'), format('{"hasNextPage":%s}', CAST(EXISTS
    (SELECT 1
     FROM credit AS c8
     WHERE c8.film_id = f1.id AND c8.kind = 'CAST'
      LIMIT 1 OFFSET CAST($2 AS BIGINT)) AS TEXT))), to_json(f1.title), '"' || 'film_' || f1.id || '"', coalesce(CAST(f1.year AS TEXT), 'null'))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f9.id
     FROM film AS f9
     WHERE f9.slug = CAST($3 AS TEXT)),
    (SELECT f10.film_id
     FROM former_film AS f10
     WHERE f10.slug = CAST($3 AS TEXT)))), 'null')))
-- 1: 1
-- 2: 1
-- 3: 'de-rouille-et-d-os'
