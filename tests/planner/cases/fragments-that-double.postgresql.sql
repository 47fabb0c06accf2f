SELECT format('{"data":%s}', format('{"film":%s}', coalesce(
  (SELECT format('{"title":%s,"cast":%s}', to_json(f1.title), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"id":%s}', '"' || 'credit_' || c3.id || '"'), ','))
     FROM
      (SELECT c3.id AS id
       FROM credit AS c3
       WHERE c3.film_id = f1.id AND c3.kind = 'CAST' ORDER BY c3.rank ASC, c3.id ASC
        LIMIT CAST($1 AS BIGINT)) AS c3)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f4.id
     FROM film AS f4
     WHERE f4.slug = CAST($2 AS TEXT)),
    (SELECT f5.film_id
     FROM former_film AS f5
     WHERE f5.slug = CAST($2 AS TEXT)))), 'null')))
-- 1: 1
-- 2: 'de-rouille-et-d-os'
