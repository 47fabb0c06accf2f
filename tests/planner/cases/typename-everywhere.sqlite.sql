WITH cut2 AS

  (SELECT p49.id AS "key", json_object('__typename', 'Person', 'filmography', json_object('__typename', 'FilmographyConnection', 'edges',
    (SELECT json_group_array(json_object('__typename', 'FilmographyEdge', 'node', json_object('__typename', 'Film'), 'credits',
      (SELECT json_group_array(CASE WHEN (c53.kind = 'CAST') THEN json_object('__typename', 'CastCredit') WHEN (c53.kind = 'CREW') THEN json_object('__typename', 'CrewCredit') ELSE NULL END)
       FROM
        (SELECT c53.kind AS kind
         FROM credit AS c53
         WHERE c53.person_id = c51.person_id AND c53.film_id = c51.film_id ORDER BY c53.kind ASC, c53.rank ASC, c53.id ASC) AS c53)))
     FROM
      (SELECT c51.film_id AS film_id, c51.person_id AS person_id
       FROM credit AS c51
       WHERE c51.person_id = p49.id GROUP BY c51.person_id, c51.film_id ORDER BY min(c51.film_year) DESC NULLS LAST, c51.film_id DESC LIMIT +?) AS c51 CROSS JOIN film AS f52 ON f52.id = c51.film_id))) AS value
   FROM person AS p49),
cut1 AS

  (SELECT p44.id AS "key", json_object('__typename', 'Person', 'filmography', json_object('__typename', 'FilmographyConnection', 'edges',
    (SELECT json_group_array(json_object('__typename', 'FilmographyEdge', 'node', json_object('__typename', 'Film'), 'credits',
      (SELECT json_group_array(CASE WHEN (c48.kind = 'CAST') THEN json_object('__typename', 'CastCredit') WHEN (c48.kind = 'CREW') THEN json_object('__typename', 'CrewCredit') ELSE NULL END)
       FROM
        (SELECT c48.kind AS kind
         FROM credit AS c48
         WHERE c48.person_id = c46.person_id AND c48.film_id = c46.film_id ORDER BY c48.kind ASC, c48.rank ASC, c48.id ASC) AS c48)))
     FROM
      (SELECT c46.film_id AS film_id, c46.person_id AS person_id
       FROM credit AS c46
       WHERE c46.person_id = p44.id GROUP BY c46.person_id, c46.film_id ORDER BY min(c46.film_year) DESC NULLS LAST, c46.film_id DESC LIMIT +?) AS c46 CROSS JOIN film AS f47 ON f47.id = c46.film_id))) AS value
   FROM person AS p44)
 SELECT json_object('data', json_object('__typename', 'Query', 'film',
  (SELECT json_object('__typename', 'Film', 'releaseDate', CASE WHEN (f1.release_date IS NOT NULL) THEN json_object('__typename', 'PartialDate') ELSE NULL END, 'titles',
    (SELECT json_group_array(json_object('__typename', 'Title', 'country',
      (SELECT json_object('__typename', 'Country')
       FROM country AS c3
       WHERE c3.code = f2.country_code)))
     FROM
      (SELECT f2.country_code AS country_code
       FROM film_title AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2), 'synopsis',
    (SELECT json_object('__typename', 'FilmText')
     FROM
      (SELECT 1
       FROM film_text AS f4
       WHERE f4.film_id = f1.id AND f4.kind = 'SYNOPSIS' ORDER BY f4.position ASC, f4.id ASC LIMIT 1) AS f4), 'cast', json_object('__typename', 'CastCreditConnection', 'pageInfo', json_object('__typename', 'PageInfo'), 'edges',
    (SELECT json_group_array(json_object('__typename', 'CastCreditEdge', 'node', json_object('__typename', 'CastCredit', 'roles',
      (SELECT json_group_array(json_object('__typename', 'Role', 'character',
        (SELECT json_object('__typename', 'Character')
         FROM character AS c8
         WHERE c8.id = r7.character_id), 'credit', json_object('__typename', 'CastCredit')))
       FROM
        (SELECT r7.character_id AS character_id, r7.credit_id AS credit_id
         FROM role AS r7
         WHERE r7.credit_id = c6.id ORDER BY r7.position ASC, r7.id ASC) AS r7 CROSS JOIN credit AS c9 ON c9.id = r7.credit_id))))
     FROM
      (SELECT c6.id AS id
       FROM credit AS c6
       WHERE c6.film_id = f1.id AND c6.kind = 'CAST' ORDER BY c6.rank ASC, c6.id ASC LIMIT +?) AS c6), 'nodes',
    (SELECT json_group_array(json_object('type', 'CastCredit'))
     FROM
      (SELECT 1
       FROM credit AS c10
       WHERE c10.film_id = f1.id AND c10.kind = 'CAST' ORDER BY c10.rank ASC, c10.id ASC LIMIT +?) AS c10)), 'crewByJob',
    (SELECT json_group_array(json_object('__typename', 'JobCredits', 'job', json_object('__typename', 'Job')))
     FROM
      (SELECT c11.job_id AS job_id
       FROM credit AS c11
       WHERE c11.film_id = f1.id AND c11.kind = 'CREW' GROUP BY c11.film_id, c11.job_id, c11.label ORDER BY min(c11.rank) ASC, c11.job_id ASC, c11.label ASC NULLS LAST) AS c11 CROSS JOIN job AS j12 ON j12.id = c11.job_id), 'credits', json_object('nodes',
    (SELECT json_group_array(CASE WHEN (c14.kind = 'CAST') THEN json_object('__typename', 'CastCredit', 'person', json(
      (SELECT cut1.value
       FROM cut1
       WHERE cut1.key = c14.person_id))) WHEN (c14.kind = 'CREW') THEN json_object('__typename', 'CrewCredit', 'person', json(
      (SELECT cut2.value
       FROM cut2
       WHERE cut2.key = c14.person_id))) ELSE NULL END)
     FROM
      (SELECT *
       FROM
        (SELECT c14.kind AS kind, c14.person_id AS person_id, c14.kind AS key0, c14.rank AS key1, c14.id AS key2
         FROM credit AS c14
         WHERE c14.film_id = f1.id ORDER BY c14.kind DESC, c14.rank DESC, c14.id DESC LIMIT +?) AS c14 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS c14)), 'nominations', json_object('nodes',
    (SELECT json_group_array(json_object('__typename', 'Nomination', 'event', json_object('__typename', 'AwardEvent'), 'edition', json_object('__typename', 'AwardEdition'), 'category',
      (SELECT json_object('__typename', 'AwardCategory')
       FROM award_category AS a20
       WHERE a20.id = n16.category_id)))
     FROM
      (SELECT n16.edition_id AS edition_id, n16.category_id AS category_id
       FROM nomination AS n16
       WHERE n16.id IN
        (SELECT n21.nomination_id
         FROM nomination_film AS n21
         WHERE n21.film_id = f1.id) ORDER BY n16.year ASC, n16.position ASC, n16.id ASC LIMIT +?) AS n16 CROSS JOIN award_edition AS a17 ON a17.id = n16.edition_id CROSS JOIN award_event AS a18 ON a18.id = a17.event_id CROSS JOIN award_edition AS a19 ON a19.id = n16.edition_id)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f22.id
     FROM film AS f22
     WHERE f22.slug = ?),
    (SELECT f23.film_id
     FROM former_film AS f23
     WHERE f23.slug = ?))), 'nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each6.value, '$[0]') = 'credit') THEN
    (SELECT CASE WHEN (c24.kind = 'CAST') THEN json_object('__typename', 'CastCredit') WHEN (c24.kind = 'CREW') THEN json_object('__typename', 'CrewCredit') ELSE NULL END
     FROM credit AS c24
     WHERE c24.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'film') THEN
    (SELECT json_object('__typename', 'Film')
     FROM film AS f25
     WHERE f25.id = coalesce(
      (SELECT f26.film_id
       FROM former_film AS f26
       WHERE f26.former_id = json_extract(each6.value, '$[1]')), json_extract(each6.value, '$[1]'))) WHEN (json_extract(each6.value, '$[0]') = 'country') THEN
    (SELECT json_object('__typename', 'Country')
     FROM country AS c27
     WHERE c27.code = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'genre') THEN
    (SELECT json_object('__typename', 'Genre')
     FROM genre AS g28
     WHERE g28.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'person') THEN
    (SELECT json_object('__typename', 'Person')
     FROM person AS p29
     WHERE p29.id = coalesce(
      (SELECT f30.person_id
       FROM former_person AS f30
       WHERE f30.former_id = json_extract(each6.value, '$[1]')), json_extract(each6.value, '$[1]'))) WHEN (json_extract(each6.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('__typename', 'Nomination')
     FROM nomination AS n31
     WHERE n31.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'event') THEN
    (SELECT json_object('__typename', 'AwardEvent')
     FROM award_event AS a32
     WHERE a32.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'edition') THEN
    (SELECT json_object('__typename', 'AwardEdition')
     FROM award_edition AS a33
     WHERE a33.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'category') THEN
    (SELECT json_object('__typename', 'AwardCategory')
     FROM award_category AS a34
     WHERE a34.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'source') THEN
    (SELECT json_object('__typename', 'Source')
     FROM source AS s35
     WHERE s35.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'character') THEN
    (SELECT json_object('__typename', 'Character')
     FROM character AS c36
     WHERE c36.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'job') THEN
    (SELECT json_object('__typename', 'Job')
     FROM job AS j37
     WHERE j37.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'change') THEN
    (SELECT json_object('__typename', 'Change')
     FROM change AS c38
     WHERE c38.id = json_extract(each6.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each6), 'dataset',
  (SELECT json_object('__typename', 'Dataset')
   FROM dataset AS d39), 'externalIds',
  (SELECT json_object('externalIds',
    (SELECT json_group_array(json_object('__typename', 'FilmIdentifier'))
     FROM
      (SELECT 1
       FROM film_external_id AS f41
       WHERE f41.film_id = f40.id ORDER BY f41.authority ASC, f41.id ASC) AS f41))
   FROM film AS f40
   WHERE f40.id = coalesce(
    (SELECT f42.id
     FROM film AS f42
     WHERE f42.slug = ?),
    (SELECT f43.film_id
     FROM former_film AS f43
     WHERE f43.slug = ?)))))
-- 1: 1
-- 2: 1
-- 3: 1
-- 4: 1
-- 5: 1
-- 6: 1
-- 7: 'de-rouille-et-d-os'
-- 8: 'de-rouille-et-d-os'
-- 9: '[["film",1],[null,null],["credit",1],["credit",60]]'
-- 10: 'stalker'
-- 11: 'stalker'
