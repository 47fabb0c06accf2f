WITH cut1 AS

  (SELECT f30.id AS "key", json_object('title', f30.title, 'year', f30.year, 'countries',
    (SELECT json_group_array(
      (SELECT json_object('code', c32.code)
       FROM country AS c32
       WHERE c32.code = f31.country_code))
     FROM
      (SELECT f31.country_code AS country_code
       FROM film_country AS f31
       WHERE f31.film_id = f30.id ORDER BY f31.position ASC, f31.id ASC) AS f31)) AS value
   FROM film AS f30)
 SELECT json_object('data', json_object('countries',
  (SELECT json_group_array(json_object('code', c1.code, 'name', c1.name, 'isFormer', json(CASE c1.is_former WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'films', json_object('totalCount',
    (SELECT count(*)
     FROM film_country AS f4
     WHERE f4.country_code = c1.code), 'nodes',
    (SELECT json_group_array(
      (SELECT json_object('title', f6.title)
       FROM film AS f6
       WHERE f6.id = f5.film_id))
     FROM
      (SELECT f5.film_id AS film_id
       FROM film_country AS f5
       WHERE f5.country_code = c1.code ORDER BY
        (SELECT f7.title_key
         FROM film AS f7
         WHERE f7.id = f5.film_id) ASC, f5.id ASC LIMIT ?) AS f5), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
    (SELECT 1
     FROM film_country AS f8
     WHERE f8.country_code = c1.code LIMIT 1 OFFSET ?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))))
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
          (SELECT f18.year
           FROM film AS f18
           WHERE f18.id = f16.film_id) IS NULL,
          (SELECT f18.year
           FROM film AS f18
           WHERE f18.id = f16.film_id), f16.id)) AS cursor
         FROM film_country AS f16
         WHERE f16.country_code = c13.code ORDER BY
          (SELECT f18.year
           FROM film AS f18
           WHERE f18.id = f16.film_id) ASC NULLS LAST, f16.id ASC LIMIT 20) AS f16)))
     FROM country AS c13
     WHERE c13.code = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g19
     WHERE g19.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p20
     WHERE p20.id = coalesce(
      (SELECT f21.person_id
       FROM former_person AS f21
       WHERE f21.former_id = json_extract(each3.value, '$[1]')), json_extract(each3.value, '$[1]'))) WHEN (json_extract(each3.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n22
     WHERE n22.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a23
     WHERE a23.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a24
     WHERE a24.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a25
     WHERE a25.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s26
     WHERE s26.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c27
     WHERE c27.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j28
     WHERE j28.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c29
     WHERE c29.id = json_extract(each3.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each3)))
-- 1: 2
-- 2: 2
-- 3: '[["country","YUCS"]]'
