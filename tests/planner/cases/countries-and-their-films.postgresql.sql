WITH cut1 AS

  (SELECT f29.id AS key, format('{"title":%s,"year":%s,"countries":%s}', to_json(f29.title), coalesce(CAST(f29.year AS TEXT), 'null'),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c31.code))
       FROM country AS c31
       WHERE c31.code = f30.country_code), ','))
     FROM
      (SELECT f30.country_code AS country_code
       FROM film_country AS f30
       WHERE f30.film_id = f29.id ORDER BY f30.position ASC, f30.id ASC) AS f30)) AS value
   FROM film AS f29)
 SELECT format('{"data":%s}', format('{"countries":%s,"yugoslavia":%s}',
  (SELECT format('[%s]', string_agg(format('{"code":%s,"name":%s,"isFormer":%s,"films":%s}', to_json(c1.code), to_json(c1.name), CAST(c1.is_former AS TEXT), format('{"totalCount":%s,"nodes":%s,"pageInfo":%s}',
    (SELECT count(*)
     FROM film_country AS f4
     WHERE f4.country_code = c1.code),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"title":%s}', to_json(f6.title))
       FROM film AS f6
       WHERE f6.id = f5.film_id), ','))
     FROM
      (SELECT f5.film_id AS film_id
       FROM film_country AS f5
       WHERE f5.country_code = c1.code ORDER BY
        (SELECT f7.title_key
         FROM film AS f7
         WHERE f7.id = f5.film_id) ASC, f5.id ASC
        LIMIT CAST($1 AS BIGINT)) AS f5), format('{"hasNextPage":%s}', CAST(EXISTS
    (SELECT 1
     FROM film_country AS f8
     WHERE f8.country_code = c1.code
      LIMIT 1 OFFSET CAST($2 AS BIGINT)) AS TEXT)))), ','))
   FROM
    (SELECT c1.code AS code, c1.name AS name, c1.is_former AS is_former
     FROM country AS c1 ORDER BY c1.name_key ASC, c1.code ASC) AS c1),
  (SELECT CASE WHEN ((each3.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c10
     WHERE c10.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f11
     WHERE f11.id = coalesce(
      (SELECT f12.film_id
       FROM former_film AS f12
       WHERE f12.former_id = CAST(each3.value #>> '{1}' AS BIGINT)), CAST(each3.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each3.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{"films":%s}', format('{"edges":%s}',
      (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f16.cursor || '"', coalesce(
        (SELECT cut1.value
         FROM cut1
         WHERE cut1.key = f16.film_id), 'null')), ','))
       FROM
        (SELECT f16.film_id AS film_id, upper(encode(convert_to(format('["5dabd9dc",%s,%s,%s]', CAST(
          (SELECT f17.year
           FROM film AS f17
           WHERE f17.id = f16.film_id) IS NULL AS INTEGER), coalesce(CAST(
          (SELECT f17.year
           FROM film AS f17
           WHERE f17.id = f16.film_id) AS TEXT), 'null'), f16.id), 'UTF8'), 'hex')) AS cursor
         FROM film_country AS f16
         WHERE f16.country_code = c13.code ORDER BY
          (SELECT f17.year
           FROM film AS f17
           WHERE f17.id = f16.film_id) ASC NULLS LAST, f16.id ASC
          LIMIT 20) AS f16)))
     FROM country AS c13
     WHERE c13.code = (each3.value #>> '{1}')), 'null') WHEN ((each3.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g18
     WHERE g18.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p19
     WHERE p19.id = coalesce(
      (SELECT f20.person_id
       FROM former_person AS f20
       WHERE f20.former_id = CAST(each3.value #>> '{1}' AS BIGINT)), CAST(each3.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each3.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{}')
     FROM nomination AS n21
     WHERE n21.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a22
     WHERE a22.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{}')
     FROM award_edition AS a23
     WHERE a23.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{}')
     FROM award_category AS a24
     WHERE a24.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s25
     WHERE s25.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c26
     WHERE c26.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j27
     WHERE j27.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c28
     WHERE c28.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($3 AS JSON)) AS each3(value))))
-- 1: 2
-- 2: 2
-- 3: '[["country","YUCS"]]'
