WITH cut2 AS

  (SELECT p53.id AS "key", json_object('__typename', 'Person', 'filmography', json_object('__typename', 'FilmographyConnection', 'edges',
    (SELECT json_group_array(json_object('__typename', 'FilmographyEdge', 'node',
      (SELECT json_object('__typename', 'Film')
       FROM film AS f57
       WHERE f57.id = c56.film_id), 'credits',
      (SELECT json_group_array(CASE WHEN (c58.kind = 'CAST') THEN json_object('__typename', 'CastCredit') WHEN (c58.kind = 'CREW') THEN json_object('__typename', 'CrewCredit') ELSE NULL END)
       FROM
        (SELECT c58.kind AS kind
         FROM credit AS c58
         WHERE c58.person_id = c56.person_id AND c58.film_id = c56.film_id ORDER BY c58.kind ASC, c58.rank ASC, c58.id ASC) AS c58)))
     FROM
      (SELECT c56.film_id AS film_id, c56.person_id AS person_id
       FROM credit AS c56
       WHERE c56.person_id = p53.id GROUP BY c56.person_id, c56.film_id ORDER BY
        (SELECT f59.year
         FROM film AS f59
         WHERE f59.id = c56.film_id) DESC NULLS LAST, c56.film_id DESC LIMIT ?) AS c56))) AS value
   FROM person AS p53),
cut1 AS

  (SELECT p46.id AS "key", json_object('__typename', 'Person', 'filmography', json_object('__typename', 'FilmographyConnection', 'edges',
    (SELECT json_group_array(json_object('__typename', 'FilmographyEdge', 'node',
      (SELECT json_object('__typename', 'Film')
       FROM film AS f50
       WHERE f50.id = c49.film_id), 'credits',
      (SELECT json_group_array(CASE WHEN (c51.kind = 'CAST') THEN json_object('__typename', 'CastCredit') WHEN (c51.kind = 'CREW') THEN json_object('__typename', 'CrewCredit') ELSE NULL END)
       FROM
        (SELECT c51.kind AS kind
         FROM credit AS c51
         WHERE c51.person_id = c49.person_id AND c51.film_id = c49.film_id ORDER BY c51.kind ASC, c51.rank ASC, c51.id ASC) AS c51)))
     FROM
      (SELECT c49.film_id AS film_id, c49.person_id AS person_id
       FROM credit AS c49
       WHERE c49.person_id = p46.id GROUP BY c49.person_id, c49.film_id ORDER BY
        (SELECT f52.year
         FROM film AS f52
         WHERE f52.id = c49.film_id) DESC NULLS LAST, c49.film_id DESC LIMIT ?) AS c49))) AS value
   FROM person AS p46)
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
         WHERE c8.id = r7.character_id), 'credit',
        (SELECT json_object('__typename', 'CastCredit')
         FROM credit AS c9
         WHERE c9.id = r7.credit_id)))
       FROM
        (SELECT r7.character_id AS character_id, r7.credit_id AS credit_id
         FROM role AS r7
         WHERE r7.credit_id = c6.id ORDER BY r7.position ASC, r7.id ASC) AS r7))))
     FROM
      (SELECT c6.id AS id
       FROM credit AS c6
       WHERE c6.film_id = f1.id AND c6.kind = 'CAST' ORDER BY c6.rank ASC, c6.id ASC LIMIT ?) AS c6), 'nodes',
    (SELECT json_group_array(json_object('type', 'CastCredit'))
     FROM
      (SELECT 1
       FROM credit AS c10
       WHERE c10.film_id = f1.id AND c10.kind = 'CAST' ORDER BY c10.rank ASC, c10.id ASC LIMIT ?) AS c10)), 'crewByJob',
    (SELECT json_group_array(json_object('__typename', 'JobCredits', 'job',
      (SELECT json_object('__typename', 'Job')
       FROM job AS j12
       WHERE j12.id = c11.job_id)))
     FROM
      (SELECT c11.job_id AS job_id
       FROM credit AS c11
       WHERE c11.film_id = f1.id AND c11.kind = 'CREW' GROUP BY c11.film_id, c11.job_id, c11.label ORDER BY min(c11.rank) ASC, c11.job_id ASC, c11.label ASC NULLS LAST) AS c11), 'credits', json_object('nodes',
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
         WHERE c14.film_id = f1.id ORDER BY c14.kind DESC, c14.rank DESC, c14.id DESC LIMIT ?) AS c14 ORDER BY key0 ASC, key1 ASC, key2 ASC) AS c14)), 'nominations', json_object('nodes',
    (SELECT json_group_array(json_object('__typename', 'Nomination', 'event',
      (SELECT json_object('__typename', 'AwardEvent')
       FROM award_event AS a19
       WHERE a19.id =
        (SELECT a20.event_id
         FROM award_edition AS a20
         WHERE a20.id = n18.edition_id)), 'edition',
      (SELECT json_object('__typename', 'AwardEdition')
       FROM award_edition AS a21
       WHERE a21.id = n18.edition_id), 'category',
      (SELECT json_object('__typename', 'AwardCategory')
       FROM award_category AS a22
       WHERE a22.id = n18.category_id)))
     FROM
      (SELECT n18.edition_id AS edition_id, n18.category_id AS category_id
       FROM nomination AS n18
       WHERE n18.id IN
        (SELECT n23.nomination_id
         FROM nomination_film AS n23
         WHERE n23.film_id = f1.id) ORDER BY n18.year ASC, n18.position ASC, n18.id ASC LIMIT ?) AS n18)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f24.id
     FROM film AS f24
     WHERE f24.slug = ?),
    (SELECT f25.film_id
     FROM former_film AS f25
     WHERE f25.slug = ?))), 'nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each6.value, '$[0]') = 'credit') THEN
    (SELECT CASE WHEN (c26.kind = 'CAST') THEN json_object('__typename', 'CastCredit') WHEN (c26.kind = 'CREW') THEN json_object('__typename', 'CrewCredit') ELSE NULL END
     FROM credit AS c26
     WHERE c26.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'film') THEN
    (SELECT json_object('__typename', 'Film')
     FROM film AS f27
     WHERE f27.id = coalesce(
      (SELECT f28.film_id
       FROM former_film AS f28
       WHERE f28.former_id = json_extract(each6.value, '$[1]')), json_extract(each6.value, '$[1]'))) WHEN (json_extract(each6.value, '$[0]') = 'country') THEN
    (SELECT json_object('__typename', 'Country')
     FROM country AS c29
     WHERE c29.code = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'genre') THEN
    (SELECT json_object('__typename', 'Genre')
     FROM genre AS g30
     WHERE g30.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'person') THEN
    (SELECT json_object('__typename', 'Person')
     FROM person AS p31
     WHERE p31.id = coalesce(
      (SELECT f32.person_id
       FROM former_person AS f32
       WHERE f32.former_id = json_extract(each6.value, '$[1]')), json_extract(each6.value, '$[1]'))) WHEN (json_extract(each6.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('__typename', 'Nomination')
     FROM nomination AS n33
     WHERE n33.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'event') THEN
    (SELECT json_object('__typename', 'AwardEvent')
     FROM award_event AS a34
     WHERE a34.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'edition') THEN
    (SELECT json_object('__typename', 'AwardEdition')
     FROM award_edition AS a35
     WHERE a35.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'category') THEN
    (SELECT json_object('__typename', 'AwardCategory')
     FROM award_category AS a36
     WHERE a36.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'source') THEN
    (SELECT json_object('__typename', 'Source')
     FROM source AS s37
     WHERE s37.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'character') THEN
    (SELECT json_object('__typename', 'Character')
     FROM character AS c38
     WHERE c38.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'job') THEN
    (SELECT json_object('__typename', 'Job')
     FROM job AS j39
     WHERE j39.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'change') THEN
    (SELECT json_object('__typename', 'Change')
     FROM change AS c40
     WHERE c40.id = json_extract(each6.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each6), 'dataset',
  (SELECT json_object('__typename', 'Dataset')
   FROM dataset AS d41), 'externalIds',
  (SELECT json_object('externalIds',
    (SELECT json_group_array(json_object('__typename', 'FilmIdentifier'))
     FROM
      (SELECT 1
       FROM film_external_id AS f43
       WHERE f43.film_id = f42.id ORDER BY f43.authority ASC, f43.id ASC) AS f43))
   FROM film AS f42
   WHERE f42.id = coalesce(
    (SELECT f44.id
     FROM film AS f44
     WHERE f44.slug = ?),
    (SELECT f45.film_id
     FROM former_film AS f45
     WHERE f45.slug = ?)))))
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
