SELECT format('{"data":%s}', format('{"films":%s}', format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"ratings":%s}', to_json(f2.title),
    (SELECT format('[%s]', string_agg(format('{"source":%s,"average":%s,"votes":%s}',
      (SELECT format('{"kind":%s,"name":%s}', to_json(s4.kind), to_json(s4.name))
       FROM source AS s4
       WHERE s4.id = f3.source_id), CASE WHEN (CAST(f3.average AS NUMERIC) = trunc(CAST(f3.average AS NUMERIC))) THEN CAST(CAST(f3.average AS NUMERIC) AS TEXT) || '.0' ELSE CAST(CAST(f3.average AS NUMERIC) AS TEXT) END, f3.votes), ','))
     FROM
      (SELECT f3.source_id AS source_id, f3.average AS average, f3.votes AS votes
       FROM film_rating AS f3
       WHERE f3.film_id = f2.id ORDER BY f3.source_id ASC, f3.id ASC) AS f3)), ','))
   FROM
    (SELECT f2.title AS title, f2.id AS id
     FROM film AS f2
     WHERE f2.id = ANY (array(
      (SELECT coalesce(f5.film_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($1 AS JSON)) AS each(value) LEFT OUTER JOIN former_film AS f5 ON f5.former_id = CAST(each.value #>> '{}' AS BIGINT)))) ORDER BY f2.title_key ASC, f2.id ASC
      LIMIT 20) AS f2))))
-- 1: '[5,8,15,16]'
