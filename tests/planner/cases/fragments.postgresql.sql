SELECT format('{"data":%s}', format('{"film":%s}', coalesce(
  (SELECT format('{"title":%s,"year":%s,"releaseDate":%s,"cast":%s}', to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), CASE WHEN (f1.release_date IS NOT NULL) THEN format('{"iso":%s}', to_json(f1.release_date)) ELSE 'null' END, format('{"nodes":%s,"totalCount":%s}',
    (SELECT format('[%s]', string_agg(format('{"__typename":%s,"person":%s,"billing":%s,"kind":%s}', '"CastCredit"',
      (SELECT format('{"name":%s}', to_json(p4.name))
       FROM person AS p4
       WHERE p4.id = c3.person_id), coalesce(CAST(c3.billing AS TEXT), 'null'), '"' || c3.kind || '"'), ','))
     FROM
      (SELECT c3.person_id AS person_id, c3.billing AS billing, c3.kind AS kind
       FROM credit AS c3
       WHERE c3.film_id = f1.id AND c3.kind = 'CAST' ORDER BY c3.rank ASC, c3.id ASC
        LIMIT CAST($1 AS BIGINT)) AS c3),
    (SELECT count(*)
     FROM credit AS c5
     WHERE c5.film_id = f1.id AND c5.kind = 'CAST')))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f6.id
     FROM film AS f6
     WHERE f6.slug = CAST($2 AS TEXT)),
    (SELECT f7.film_id
     FROM former_film AS f7
     WHERE f7.slug = CAST($2 AS TEXT)))), 'null')))
-- 1: 2
-- 2: 'de-rouille-et-d-os'
