WITH cut1 AS

  (SELECT f29.id AS "key", json_object('title', f29.title, 'year', f29.year, 'countries',
    (SELECT json_group_array(json_object('code', c31.code))
     FROM
      (SELECT f30.country_code AS country_code
       FROM film_country AS f30
       WHERE f30.film_id = f29.id ORDER BY f30.position ASC, f30.id ASC) AS f30 CROSS JOIN country AS c31 ON c31.code = f30.country_code)) AS value
   FROM film AS f29)
 SELECT json_object('data', json_object('countries',
  (SELECT json_group_array(json_object('code', c1.code, 'name', c1.name, 'isFormer', json(CASE c1.is_former WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'films', json_object('totalCount',
    (SELECT count(*)
     FROM film_country AS f4
     WHERE f4.country_code = c1.code), 'nodes',
    (SELECT json_group_array(json_object('title', f6.title))
     FROM
      (SELECT f5.film_id AS film_id
       FROM film_country AS f5
       WHERE f5.country_code = c1.code ORDER BY
        (SELECT f7.title_key
         FROM film AS f7
         WHERE f7.id = f5.film_id) ASC, f5.id ASC LIMIT +?) AS f5 CROSS JOIN film AS f6 ON f6.id = f5.film_id), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f8
     WHERE f8.country_code = c1.code LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))))
   FROM
    (SELECT c1.code AS code, c1.name AS name, c1.is_former AS is_former
     FROM country AS c1 ORDER BY c1.name_key ASC, c1.code ASC) AS c1), 'yugoslavia',
  (SELECT CASE WHEN (json_extract(each3.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c10
     WHERE c10.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f11
     WHERE f11.id = coalesce(
      (SELECT f12.film_id
       FROM former_film AS f12
       WHERE f12.former_id = json_extract(each3.value, '$[1]')), json_extract(each3.value, '$[1]'))) WHEN (json_extract(each3.value, '$[0]') = 'country') THEN
    (SELECT json_object('films', json_object('edges',
      (SELECT json_group_array(json_object('cursor', f16.cursor, 'node', json(
        (SELECT cut1.value
         FROM cut1
         WHERE cut1.key = f16.film_id))))
       FROM
        (SELECT f16.film_id AS film_id, hex(json_array('5dabd9dc',
          (SELECT f17.year
           FROM film AS f17
           WHERE f17.id = f16.film_id) IS NULL,
          (SELECT f17.year
           FROM film AS f17
           WHERE f17.id = f16.film_id), f16.id)) AS cursor
         FROM film_country AS f16
         WHERE f16.country_code = c13.code ORDER BY
          (SELECT f17.year
           FROM film AS f17
           WHERE f17.id = f16.film_id) ASC NULLS LAST, f16.id ASC LIMIT 20) AS f16)))
     FROM country AS c13
     WHERE c13.code = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g18
     WHERE g18.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p19
     WHERE p19.id = coalesce(
      (SELECT f20.person_id
       FROM former_person AS f20
       WHERE f20.former_id = json_extract(each3.value, '$[1]')), json_extract(each3.value, '$[1]'))) WHEN (json_extract(each3.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n21
     WHERE n21.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a22
     WHERE a22.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a23
     WHERE a23.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a24
     WHERE a24.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s25
     WHERE s25.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c26
     WHERE c26.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j27
     WHERE j27.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c28
     WHERE c28.id = json_extract(each3.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each3)))
-- 1: 2
-- 2: 2
-- 3: '[["country","YUCS"]]'
