WITH cut1 AS

  (SELECT f27.id AS "key", json_object('title', f27.title, 'year', f27.year, 'countries',
    (SELECT json_group_array(
      (SELECT json_object('code', c29.code)
       FROM country AS c29
       WHERE c29.code = f28.country_code))
     FROM
      (SELECT f28.country_code AS country_code
       FROM film_country AS f28
       WHERE f28.film_id = f27.id ORDER BY f28.position ASC, f28.id ASC) AS f28)) AS value
   FROM film AS f27)
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
     WHERE f11.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'country') THEN
    (SELECT json_object('films', json_object('edges',
      (SELECT json_group_array(json_object('cursor', f15.cursor, 'node', json(
        (SELECT cut1.value
         FROM cut1
         WHERE cut1.key = f15.film_id))))
       FROM
        (SELECT f15.film_id AS film_id, hex(json_array('5dabd9dc',
          (SELECT f17.year
           FROM film AS f17
           WHERE f17.id = f15.film_id) IS NULL,
          (SELECT f17.year
           FROM film AS f17
           WHERE f17.id = f15.film_id), f15.id)) AS cursor
         FROM film_country AS f15
         WHERE f15.country_code = c12.code ORDER BY
          (SELECT f17.year
           FROM film AS f17
           WHERE f17.id = f15.film_id) IS NULL ASC,
          (SELECT f17.year
           FROM film AS f17
           WHERE f17.id = f15.film_id) ASC, f15.id ASC LIMIT 20) AS f15)))
     FROM country AS c12
     WHERE c12.code = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p18
     WHERE p18.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'nomination') THEN
    (SELECT json_object()
     FROM nomination AS n19
     WHERE n19.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a20
     WHERE a20.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a21
     WHERE a21.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a22
     WHERE a22.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s23
     WHERE s23.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c24
     WHERE c24.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j25
     WHERE j25.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c26
     WHERE c26.id = json_extract(each3.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each3)))
-- 1: 2
-- 2: 2
-- 3: '[["country","YUCS"]]'
