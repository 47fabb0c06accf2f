SELECT format('{"data":%s}', format('{"film":%s,"motors":%s}', coalesce(
  (SELECT format('{"texts":%s}',
    (SELECT format('[%s]', string_agg(format('{"excerpt":%s,"one":%s,"two":%s,"seven":%s,"twenty":%s,"exact":%s,"whole":%s,"given":%s}', to_json(CASE WHEN (length(f2.body) <= CAST($1 AS BIGINT)) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(left(f2.body, CAST(least(CAST($1 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($1 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f2.body, CAST(least(CAST($1 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f2.body, CAST(least(CAST($1 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($1 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END), to_json(CASE WHEN (length(f2.body) <= CAST($2 AS BIGINT)) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(left(f2.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f2.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f2.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($2 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END), to_json(CASE WHEN (length(f2.body) <= CAST($3 AS BIGINT)) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(left(f2.body, CAST(least(CAST($3 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($3 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f2.body, CAST(least(CAST($3 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f2.body, CAST(least(CAST($3 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($3 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END), to_json(CASE WHEN (length(f2.body) <= CAST($4 AS BIGINT)) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(left(f2.body, CAST(least(CAST($4 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($4 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f2.body, CAST(least(CAST($4 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f2.body, CAST(least(CAST($4 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($4 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END), to_json(CASE WHEN (length(f2.body) <= CAST($5 AS BIGINT)) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(left(f2.body, CAST(least(CAST($5 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($5 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f2.body, CAST(least(CAST($5 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f2.body, CAST(least(CAST($5 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($5 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END), to_json(CASE WHEN (length(f2.body) <= CAST($6 AS BIGINT)) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(left(f2.body, CAST(least(CAST($6 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($6 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f2.body, CAST(least(CAST($6 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f2.body, CAST(least(CAST($6 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($6 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END), to_json(CASE WHEN (length(f2.body) <= CAST($7 AS BIGINT)) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(left(f2.body, CAST(least(CAST($7 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($7 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f2.body, CAST(least(CAST($7 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f2.body, CAST(least(CAST($7 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($7 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END), to_json(CASE WHEN (length(f2.body) <= CAST($8 AS BIGINT)) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(left(f2.body, CAST(least(CAST($8 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($8 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f2.body, CAST(least(CAST($8 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f2.body, CAST(least(CAST($8 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f2.body, CAST(least(CAST($8 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END)), ','))
     FROM
      (SELECT f2.body AS body
       FROM film_text AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f3.id
     FROM film AS f3
     WHERE f3.slug = CAST($9 AS TEXT)),
    (SELECT f4.film_id
     FROM former_film AS f4
     WHERE f4.slug = CAST($9 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"texts":%s}',
    (SELECT format('[%s]', string_agg(format('{"language":%s,"excerpt":%s,"eight":%s}', to_json(f6.language), to_json(CASE WHEN (length(f6.body) <= CAST($10 AS BIGINT)) THEN f6.body ELSE CASE WHEN (rtrim(rtrim(left(f6.body, CAST(least(CAST($10 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f6.body, CAST(least(CAST($10 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f6.body, CAST(least(CAST($10 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f6.body, CAST(least(CAST($10 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f6.body, CAST(least(CAST($10 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END), to_json(CASE WHEN (length(f6.body) <= CAST($11 AS BIGINT)) THEN f6.body ELSE CASE WHEN (rtrim(rtrim(left(f6.body, CAST(least(CAST($11 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f6.body, CAST(least(CAST($11 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f6.body, CAST(least(CAST($11 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f6.body, CAST(least(CAST($11 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f6.body, CAST(least(CAST($11 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END)), ','))
     FROM
      (SELECT f6.language AS language, f6.body AS body
       FROM film_text AS f6
       WHERE f6.film_id = f5.id ORDER BY f6.position ASC, f6.id ASC) AS f6))
   FROM film AS f5
   WHERE f5.id = coalesce(
    (SELECT f7.id
     FROM film AS f7
     WHERE f7.slug = CAST($12 AS TEXT)),
    (SELECT f8.film_id
     FROM former_film AS f8
     WHERE f8.slug = CAST($12 AS TEXT)))), 'null')))
-- 1: 200
-- 2: 1
-- 3: 3
-- 4: 7
-- 5: 20
-- 6: 35
-- 7: 100000
-- 8: 50
-- 9: 'de-rouille-et-d-os'
-- 10: 3
-- 11: 8
-- 12: 'holy-motors'
