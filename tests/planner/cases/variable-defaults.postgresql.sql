SELECT format('{"data":%s}', format('{"films":%s,"film":%s,"filmsBy":%s}', format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"year":%s}', to_json(f2.title), coalesce(CAST(f2.year AS TEXT), 'null')), ','))
   FROM (
    (SELECT f2.title AS title, f2.year AS year, f2.year AS key1, f2.id AS key2
     FROM film AS f2
     WHERE f2.year IS NOT NULL ORDER BY f2.year DESC, f2.id DESC
      LIMIT CAST($1 AS BIGINT)) UNION ALL
    (SELECT f2.title AS title, f2.year AS year, f2.year AS key1, f2.id AS key2
     FROM film AS f2
     WHERE f2.year IS NULL ORDER BY f2.year DESC, f2.id DESC
      LIMIT CAST($1 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT CAST($1 AS BIGINT)) AS f2)), coalesce(
  (SELECT format('{"texts":%s}',
    (SELECT format('[%s]', string_agg(format('{"excerpt":%s}', to_json(CASE WHEN (length(f4.body) <= CAST($2 AS BIGINT)) THEN f4.body ELSE CASE WHEN (rtrim(rtrim(left(f4.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f4.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f4.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f4.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f4.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END)), ','))
     FROM
      (SELECT f4.body AS body
       FROM film_text AS f4
       WHERE f4.film_id = f3.id AND f4.kind = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($3 AS JSON)) AS each(value)))) ORDER BY f4.position ASC, f4.id ASC) AS f4))
   FROM film AS f3
   WHERE f3.id = coalesce(
    (SELECT f5.id
     FROM film AS f5
     WHERE f5.slug = CAST($4 AS TEXT)),
    (SELECT f6.film_id
     FROM former_film AS f6
     WHERE f6.slug = CAST($4 AS TEXT)))), 'null'),
  (SELECT format('[%s]', string_agg(coalesce(
    (SELECT format('{"title":%s}', to_json(f7.title))
     FROM film AS f7
     WHERE f7.id = coalesce(
      (SELECT f8.id
       FROM film AS f8
       WHERE f8.id = CAST(each5.value #>> '{id}' AS BIGINT)),
      (SELECT f9.film_id
       FROM former_film AS f9
       WHERE f9.former_id = CAST(each5.value #>> '{id}' AS BIGINT)),
      (SELECT f8.id
       FROM film AS f8
       WHERE f8.slug = (each5.value #>> '{slug}')),
      (SELECT f10.film_id
       FROM former_film AS f10
       WHERE f10.slug = (each5.value #>> '{slug}')),
      (SELECT f8.id
       FROM film AS f8
       WHERE f8.id IN
        (SELECT f11.film_id
         FROM film_external_id AS f11
         WHERE f11.authority = (each5.value #>> '{externalId,authority}') AND f11.value = (each5.value #>> '{externalId,value}'))))), 'null'), ','))
   FROM json_array_elements(CAST($5 AS JSON)) AS each5(value))))
-- 1: 2
-- 2: 20
-- 3: '["SYNOPSIS"]'
-- 4: 'de-rouille-et-d-os'
-- 5: '[{"slug":"hunger"}]'
