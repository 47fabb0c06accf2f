SELECT json_object('data', json_object('films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title, 'year', f2.year))
   FROM
    (SELECT f2.title AS title, f2.year AS year
     FROM film AS f2 ORDER BY f2.year DESC NULLS LAST, f2.id DESC LIMIT +?) AS f2)), 'film',
  (SELECT json_object('texts',
    (SELECT json_group_array(json_object('excerpt', CASE WHEN (length(f4.body) <= ?) THEN f4.body ELSE CASE WHEN (rtrim(rtrim(substr(f4.body, 1, ? + 1), replace(substr(f4.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f4.body, 1, ?) ELSE rtrim(rtrim(substr(f4.body, 1, ? + 1), replace(substr(f4.body, 1, ? + 1), ' ', ''))) END END))
     FROM
      (SELECT f4.body AS body
       FROM film_text AS f4
       WHERE f4.film_id = f3.id AND f4.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each") ORDER BY f4.position ASC, f4.id ASC) AS f4))
   FROM film AS f3
   WHERE f3.id = coalesce(
    (SELECT f5.id
     FROM film AS f5
     WHERE f5.slug = ?),
    (SELECT f6.film_id
     FROM former_film AS f6
     WHERE f6.slug = ?))), 'filmsBy',
  (SELECT json_group_array(
    (SELECT json_object('title', f7.title)
     FROM film AS f7
     WHERE f7.id = coalesce(
      (SELECT f8.id
       FROM film AS f8
       WHERE f8.id = json_extract(each5.value, '$.id')),
      (SELECT f9.film_id
       FROM former_film AS f9
       WHERE f9.former_id = json_extract(each5.value, '$.id')),
      (SELECT f8.id
       FROM film AS f8
       WHERE f8.slug = json_extract(each5.value, '$.slug')),
      (SELECT f10.film_id
       FROM former_film AS f10
       WHERE f10.slug = json_extract(each5.value, '$.slug')),
      (SELECT f8.id
       FROM film AS f8
       WHERE f8.id IN
        (SELECT f11.film_id
         FROM film_external_id AS f11
         WHERE f11.authority = json_extract(each5.value, '$.externalId.authority') AND f11.value = json_extract(each5.value, '$.externalId.value'))))))
   FROM json_each(?) AS each5)))
-- 1: 2
-- 2: 20
-- 3: 20
-- 4: 20
-- 5: 20
-- 6: 20
-- 7: 20
-- 8: '["SYNOPSIS"]'
-- 9: 'de-rouille-et-d-os'
-- 10: 'de-rouille-et-d-os'
-- 11: '[{"slug":"hunger"}]'
