WITH cut1 AS

  (SELECT p38.id AS "key", json_object('__typename', 'Person', 'filmography', json_object('__typename', 'FilmographyConnection', 'edges',
    (SELECT json_group_array(json_object('__typename', 'FilmographyEdge', 'node',
      (SELECT json_object('__typename', 'Film')
       FROM film AS f42
       WHERE f42.id = c41.film_id), 'credits',
      (SELECT json_group_array(CASE WHEN (c43.kind = 'CAST') THEN json_object('__typename', 'CastCredit') WHEN (c43.kind = 'CREW') THEN json_object('__typename', 'CrewCredit') ELSE NULL END)
       FROM
        (SELECT c43.kind AS kind
         FROM credit AS c43
         WHERE c43.person_id = c41.person_id AND c43.film_id = c41.film_id ORDER BY c43.kind ASC, c43.rank ASC, c43.id ASC) AS c43)))
     FROM
      (SELECT c41.film_id AS film_id, c41.person_id AS person_id
       FROM credit AS c41
       WHERE c41.person_id = p38.id GROUP BY c41.person_id, c41.film_id ORDER BY
        (SELECT f44.year
         FROM film AS f44
         WHERE f44.id = c41.film_id) IS NULL ASC,
        (SELECT f44.year
         FROM film AS f44
         WHERE f44.id = c41.film_id) DESC, c41.film_id DESC LIMIT ?) AS c41))) AS value
   FROM person AS p38),
cut2 AS

  (SELECT p45.id AS "key", json_object('__typename', 'Person', 'filmography', json_object('__typename', 'FilmographyConnection', 'edges',
    (SELECT json_group_array(json_object('__typename', 'FilmographyEdge', 'node',
      (SELECT json_object('__typename', 'Film')
       FROM film AS f49
       WHERE f49.id = c48.film_id), 'credits',
      (SELECT json_group_array(CASE WHEN (c50.kind = 'CAST') THEN json_object('__typename', 'CastCredit') WHEN (c50.kind = 'CREW') THEN json_object('__typename', 'CrewCredit') ELSE NULL END)
       FROM
        (SELECT c50.kind AS kind
         FROM credit AS c50
         WHERE c50.person_id = c48.person_id AND c50.film_id = c48.film_id ORDER BY c50.kind ASC, c50.rank ASC, c50.id ASC) AS c50)))
     FROM
      (SELECT c48.film_id AS film_id, c48.person_id AS person_id
       FROM credit AS c48
       WHERE c48.person_id = p45.id GROUP BY c48.person_id, c48.film_id ORDER BY
        (SELECT f51.year
         FROM film AS f51
         WHERE f51.id = c48.film_id) IS NULL ASC,
        (SELECT f51.year
         FROM film AS f51
         WHERE f51.id = c48.film_id) DESC, c48.film_id DESC LIMIT ?) AS c48))) AS value
   FROM person AS p45)
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
       WHERE c11.film_id = f1.id AND c11.kind = 'CREW' GROUP BY c11.film_id, c11.job_id, c11.label ORDER BY min(c11.rank) ASC, c11.job_id ASC, c11.label IS NULL ASC, c11.label ASC) AS c11), 'credits', json_object('nodes',
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
         WHERE c14.film_id = f1.id ORDER BY c14.kind DESC, c14.rank DESC, c14.id DESC LIMIT ?) AS c14 ORDER BY c14.key0 ASC, c14.key1 ASC, c14.key2 ASC) AS c14)), 'nominations', json_object('nodes',
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
       WHERE n18.film_id = f1.id ORDER BY n18.year ASC, n18.position ASC, n18.id ASC LIMIT ?) AS n18)))
   FROM film AS f1
   WHERE f1.slug = ?), 'nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each6.value, '$[0]') = 'credit') THEN
    (SELECT CASE WHEN (c23.kind = 'CAST') THEN json_object('__typename', 'CastCredit') WHEN (c23.kind = 'CREW') THEN json_object('__typename', 'CrewCredit') ELSE NULL END
     FROM credit AS c23
     WHERE c23.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'film') THEN
    (SELECT json_object('__typename', 'Film')
     FROM film AS f24
     WHERE f24.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'country') THEN
    (SELECT json_object('__typename', 'Country')
     FROM country AS c25
     WHERE c25.code = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'person') THEN
    (SELECT json_object('__typename', 'Person')
     FROM person AS p26
     WHERE p26.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('__typename', 'Nomination')
     FROM nomination AS n27
     WHERE n27.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'event') THEN
    (SELECT json_object('__typename', 'AwardEvent')
     FROM award_event AS a28
     WHERE a28.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'edition') THEN
    (SELECT json_object('__typename', 'AwardEdition')
     FROM award_edition AS a29
     WHERE a29.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'category') THEN
    (SELECT json_object('__typename', 'AwardCategory')
     FROM award_category AS a30
     WHERE a30.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'source') THEN
    (SELECT json_object('__typename', 'Source')
     FROM source AS s31
     WHERE s31.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'character') THEN
    (SELECT json_object('__typename', 'Character')
     FROM character AS c32
     WHERE c32.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'job') THEN
    (SELECT json_object('__typename', 'Job')
     FROM job AS j33
     WHERE j33.id = json_extract(each6.value, '$[1]')) WHEN (json_extract(each6.value, '$[0]') = 'change') THEN
    (SELECT json_object('__typename', 'Change')
     FROM change AS c34
     WHERE c34.id = json_extract(each6.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each6), 'dataset',
  (SELECT json_object('__typename', 'Dataset')
   FROM dataset AS d35), 'externalIds',
  (SELECT json_object('externalIds',
    (SELECT json_group_array(json_object('__typename', 'FilmIdentifier'))
     FROM
      (SELECT 1
       FROM film_external_id AS f37
       WHERE f37.film_id = f36.id ORDER BY f37.authority ASC, f37.id ASC) AS f37))
   FROM film AS f36
   WHERE f36.slug = ?)))
-- 1: 1
-- 2: 1
-- 3: 1
-- 4: 1
-- 5: 1
-- 6: 1
-- 7: 'de-rouille-et-d-os'
-- 8: '[["film",1],[null,null],["credit",1],["credit",60]]'
-- 9: 'stalker'
