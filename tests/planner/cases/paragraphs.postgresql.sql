SELECT format('{"data":%s}', format('{"films":%s}', format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"slug":%s,"texts":%s}', to_json(f2.slug),
    (SELECT format('[%s]', string_agg(format('{"paragraphs":%s,"body":%s}', coalesce('[' || replace(replace(CAST(to_json(f3.body) AS TEXT), '\\', '\u005c'), '\n\n', '","') || ']', 'null'), to_json(f3.body)), ','))
     FROM
      (SELECT f3.body AS body
       FROM film_text AS f3
       WHERE f3.film_id = f2.id ORDER BY f3.position ASC, f3.id ASC) AS f3)), ','))
   FROM
    (SELECT f2.slug AS slug, f2.id AS id
     FROM film AS f2 ORDER BY f2.title_key ASC, f2.id ASC
      LIMIT CAST($1 AS BIGINT)) AS f2))))
-- 1: 100
