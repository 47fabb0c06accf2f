WITH cut2 AS

  (SELECT p49.id AS key, format('{"__typename":%s,"filmography":%s}', '"Person"', format('{"__typename":%s,"edges":%s}', '"FilmographyConnection"',
    (SELECT format('[%s]', string_agg(format('{"__typename":%s,"node":%s,"credits":%s}', '"FilmographyEdge"',
      (SELECT format('{"__typename":%s}', '"Film"')
       FROM film AS f52
       WHERE f52.id = c51.film_id),
      (SELECT format('[%s]', string_agg(CASE WHEN (c53.kind = 'CAST') THEN format('{"__typename":%s}', '"CastCredit"') WHEN (c53.kind = 'CREW') THEN format('{"__typename":%s}', '"CrewCredit"') ELSE 'null' END, ','))
       FROM
        (SELECT c53.kind AS kind
         FROM credit AS c53
         WHERE c53.person_id = c51.person_id AND c53.film_id = c51.film_id ORDER BY c53.kind ASC, c53.rank ASC, c53.id ASC) AS c53)), ','))
     FROM
      (SELECT c51.film_id AS film_id, c51.person_id AS person_id
       FROM credit AS c51
       WHERE c51.person_id = p49.id GROUP BY c51.person_id, c51.film_id ORDER BY min(c51.film_year) DESC NULLS LAST, c51.film_id DESC
        LIMIT CAST($1 AS BIGINT)) AS c51))) AS value
   FROM person AS p49),
cut1 AS

  (SELECT p44.id AS key, format('{"__typename":%s,"filmography":%s}', '"Person"', format('{"__typename":%s,"edges":%s}', '"FilmographyConnection"',
    (SELECT format('[%s]', string_agg(format('{"__typename":%s,"node":%s,"credits":%s}', '"FilmographyEdge"',
      (SELECT format('{"__typename":%s}', '"Film"')
       FROM film AS f47
       WHERE f47.id = c46.film_id),
      (SELECT format('[%s]', string_agg(CASE WHEN (c48.kind = 'CAST') THEN format('{"__typename":%s}', '"CastCredit"') WHEN (c48.kind = 'CREW') THEN format('{"__typename":%s}', '"CrewCredit"') ELSE 'null' END, ','))
       FROM
        (SELECT c48.kind AS kind
         FROM credit AS c48
         WHERE c48.person_id = c46.person_id AND c48.film_id = c46.film_id ORDER BY c48.kind ASC, c48.rank ASC, c48.id ASC) AS c48)), ','))
     FROM
      (SELECT c46.film_id AS film_id, c46.person_id AS person_id
       FROM credit AS c46
       WHERE c46.person_id = p44.id GROUP BY c46.person_id, c46.film_id ORDER BY min(c46.film_year) DESC NULLS LAST, c46.film_id DESC
        LIMIT CAST($2 AS BIGINT)) AS c46))) AS value
   FROM person AS p44)
 SELECT format('{"data":%s}', format('{"__typename":%s,"film":%s,"nodes":%s,"dataset":%s,"externalIds":%s}', '"Query"', coalesce(
  (SELECT format('{"__typename":%s,"releaseDate":%s,"titles":%s,"synopsis":%s,"cast":%s,"crewByJob":%s,"credits":%s,"nominations":%s}', '"Film"', CASE WHEN (f1.release_date IS NOT NULL) THEN format('{"__typename":%s}', '"PartialDate"') ELSE 'null' END,
    (SELECT format('[%s]', string_agg(format('{"__typename":%s,"country":%s}', '"Title"', coalesce(
      (SELECT format('{"__typename":%s}', '"Country"')
       FROM country AS c3
       WHERE c3.code = f2.country_code), 'null')), ','))
     FROM
      (SELECT f2.country_code AS country_code
       FROM film_title AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2), coalesce(
    (SELECT format('{"__typename":%s}', '"FilmText"')
     FROM
      (SELECT 1
       FROM film_text AS f4
       WHERE f4.film_id = f1.id AND f4.kind = 'SYNOPSIS' ORDER BY f4.position ASC, f4.id ASC
        LIMIT 1) AS f4), 'null'), format('{"__typename":%s,"pageInfo":%s,"edges":%s,"nodes":%s}', '"CastCreditConnection"', format('{"__typename":%s}', '"PageInfo"'),
    (SELECT format('[%s]', string_agg(format('{"__typename":%s,"node":%s}', '"CastCreditEdge"', format('{"__typename":%s,"roles":%s}', '"CastCredit"',
      (SELECT format('[%s]', string_agg(format('{"__typename":%s,"character":%s,"credit":%s}', '"Role"', coalesce(
        (SELECT format('{"__typename":%s}', '"Character"')
         FROM character AS c8
         WHERE c8.id = r7.character_id), 'null'),
        (SELECT format('{"__typename":%s}', '"CastCredit"')
         FROM credit AS c9
         WHERE c9.id = r7.credit_id)), ','))
       FROM
        (SELECT r7.character_id AS character_id, r7.credit_id AS credit_id
         FROM role AS r7
         WHERE r7.credit_id = c6.id ORDER BY r7.position ASC, r7.id ASC) AS r7))), ','))
     FROM
      (SELECT c6.id AS id
       FROM credit AS c6
       WHERE c6.film_id = f1.id AND c6.kind = 'CAST' ORDER BY c6.rank ASC, c6.id ASC
        LIMIT CAST($3 AS BIGINT)) AS c6),
    (SELECT format('[%s]', string_agg(format('{"type":%s}', '"CastCredit"'), ','))
     FROM
      (SELECT 1
       FROM credit AS c10
       WHERE c10.film_id = f1.id AND c10.kind = 'CAST' ORDER BY c10.rank ASC, c10.id ASC
        LIMIT CAST($4 AS BIGINT)) AS c10)),
    (SELECT format('[%s]', string_agg(format('{"__typename":%s,"job":%s}', '"JobCredits"',
      (SELECT format('{"__typename":%s}', '"Job"')
       FROM job AS j12
       WHERE j12.id = c11.job_id)), ','))
     FROM
      (SELECT c11.job_id AS job_id
       FROM credit AS c11
       WHERE c11.film_id = f1.id AND c11.kind = 'CREW' GROUP BY c11.film_id, c11.job_id, c11.label ORDER BY min(c11.rank) ASC, c11.job_id ASC, c11.label ASC NULLS LAST) AS c11), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(CASE WHEN (c14.kind = 'CAST') THEN format('{"__typename":%s,"person":%s}', '"CastCredit"', coalesce(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c14.person_id), 'null')) WHEN (c14.kind = 'CREW') THEN format('{"__typename":%s,"person":%s}', '"CrewCredit"', coalesce(
      (SELECT cut2.value
       FROM cut2
       WHERE cut2.key = c14.person_id), 'null')) ELSE 'null' END, ','))
     FROM
      (SELECT *
       FROM
        (SELECT c14.kind AS kind, c14.person_id AS person_id, c14.kind AS key0, c14.rank AS key1, c14.id AS key2
         FROM credit AS c14
         WHERE c14.film_id = f1.id ORDER BY c14.kind DESC, c14.rank DESC, c14.id DESC
          LIMIT CAST($5 AS BIGINT)) AS c14 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS c14)), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"__typename":%s,"event":%s,"edition":%s,"category":%s}', '"Nomination"',
      (SELECT format('{"__typename":%s}', '"AwardEvent"')
       FROM award_event AS a17
       WHERE a17.id =
        (SELECT a18.event_id
         FROM award_edition AS a18
         WHERE a18.id = n16.edition_id)),
      (SELECT format('{"__typename":%s}', '"AwardEdition"')
       FROM award_edition AS a19
       WHERE a19.id = n16.edition_id), coalesce(
      (SELECT format('{"__typename":%s}', '"AwardCategory"')
       FROM award_category AS a20
       WHERE a20.id = n16.category_id), 'null')), ','))
     FROM
      (SELECT n16.edition_id AS edition_id, n16.category_id AS category_id
       FROM nomination AS n16
       WHERE n16.id IN
        (SELECT n21.nomination_id
         FROM nomination_film AS n21
         WHERE n21.film_id = f1.id) ORDER BY n16.year ASC, n16.position ASC, n16.id ASC
        LIMIT CAST($6 AS BIGINT)) AS n16)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f22.id
     FROM film AS f22
     WHERE f22.slug = CAST($7 AS TEXT)),
    (SELECT f23.film_id
     FROM former_film AS f23
     WHERE f23.slug = CAST($7 AS TEXT)))), 'null'),
  (SELECT format('[%s]', string_agg(CASE WHEN ((each6.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT CASE WHEN (c24.kind = 'CAST') THEN format('{"__typename":%s}', '"CastCredit"') WHEN (c24.kind = 'CREW') THEN format('{"__typename":%s}', '"CrewCredit"') ELSE 'null' END
     FROM credit AS c24
     WHERE c24.id = CAST(each6.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each6.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"Film"')
     FROM film AS f25
     WHERE f25.id = coalesce(
      (SELECT f26.film_id
       FROM former_film AS f26
       WHERE f26.former_id = CAST(each6.value #>> '{1}' AS BIGINT)), CAST(each6.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each6.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"Country"')
     FROM country AS c27
     WHERE c27.code = (each6.value #>> '{1}')), 'null') WHEN ((each6.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"Genre"')
     FROM genre AS g28
     WHERE g28.id = CAST(each6.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each6.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"Person"')
     FROM person AS p29
     WHERE p29.id = coalesce(
      (SELECT f30.person_id
       FROM former_person AS f30
       WHERE f30.former_id = CAST(each6.value #>> '{1}' AS BIGINT)), CAST(each6.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each6.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"Nomination"')
     FROM nomination AS n31
     WHERE n31.id = CAST(each6.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each6.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"AwardEvent"')
     FROM award_event AS a32
     WHERE a32.id = CAST(each6.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each6.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"AwardEdition"')
     FROM award_edition AS a33
     WHERE a33.id = CAST(each6.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each6.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"AwardCategory"')
     FROM award_category AS a34
     WHERE a34.id = CAST(each6.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each6.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"Source"')
     FROM source AS s35
     WHERE s35.id = CAST(each6.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each6.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"Character"')
     FROM character AS c36
     WHERE c36.id = CAST(each6.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each6.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"Job"')
     FROM job AS j37
     WHERE j37.id = CAST(each6.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each6.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"Change"')
     FROM change AS c38
     WHERE c38.id = CAST(each6.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END, ','))
   FROM json_array_elements(CAST($8 AS JSON)) AS each6(value)), coalesce(
  (SELECT format('{"__typename":%s}', '"Dataset"')
   FROM dataset AS d39), 'null'), coalesce(
  (SELECT format('{"externalIds":%s}',
    (SELECT format('[%s]', string_agg(format('{"__typename":%s}', '"FilmIdentifier"'), ','))
     FROM
      (SELECT 1
       FROM film_external_id AS f41
       WHERE f41.film_id = f40.id ORDER BY f41.authority ASC, f41.id ASC) AS f41))
   FROM film AS f40
   WHERE f40.id = coalesce(
    (SELECT f42.id
     FROM film AS f42
     WHERE f42.slug = CAST($9 AS TEXT)),
    (SELECT f43.film_id
     FROM former_film AS f43
     WHERE f43.slug = CAST($9 AS TEXT)))), 'null')))
-- 1: 1
-- 2: 1
-- 3: 1
-- 4: 1
-- 5: 1
-- 6: 1
-- 7: 'de-rouille-et-d-os'
-- 8: '[["film",1],[null,null],["credit",1],["credit",60]]'
-- 9: 'stalker'
