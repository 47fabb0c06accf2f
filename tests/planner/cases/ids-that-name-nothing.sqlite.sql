SELECT json_object('data', json_object('nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each1.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c1.id)
     FROM credit AS c1
     WHERE c1.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f2.id)
     FROM film AS f2
     WHERE f2.id = coalesce(
      (SELECT f3.film_id
       FROM former_film AS f3
       WHERE f3.former_id = json_extract(each1.value, '$[1]')), json_extract(each1.value, '$[1]'))) WHEN (json_extract(each1.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c4.code)
     FROM country AS c4
     WHERE c4.code = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'genre') THEN
    (SELECT json_object('id', 'genre_' || g5.id)
     FROM genre AS g5
     WHERE g5.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p6.id)
     FROM person AS p6
     WHERE p6.id = coalesce(
      (SELECT f7.person_id
       FROM former_person AS f7
       WHERE f7.former_id = json_extract(each1.value, '$[1]')), json_extract(each1.value, '$[1]'))) WHEN (json_extract(each1.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n8.id)
     FROM nomination AS n8
     WHERE n8.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a9.id)
     FROM award_event AS a9
     WHERE a9.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a10.id)
     FROM award_edition AS a10
     WHERE a10.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a11.id)
     FROM award_category AS a11
     WHERE a11.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s12.id)
     FROM source AS s12
     WHERE s12.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c13.id)
     FROM character AS c13
     WHERE c13.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j14.id)
     FROM job AS j14
     WHERE j14.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c15.id)
     FROM change AS c15
     WHERE c15.id = json_extract(each1.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each1), 'node',
  (SELECT CASE WHEN (json_extract(each2.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c16.id)
     FROM credit AS c16
     WHERE c16.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f17.id)
     FROM film AS f17
     WHERE f17.id = coalesce(
      (SELECT f18.film_id
       FROM former_film AS f18
       WHERE f18.former_id = json_extract(each2.value, '$[1]')), json_extract(each2.value, '$[1]'))) WHEN (json_extract(each2.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c19.code)
     FROM country AS c19
     WHERE c19.code = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'genre') THEN
    (SELECT json_object('id', 'genre_' || g20.id)
     FROM genre AS g20
     WHERE g20.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p21.id)
     FROM person AS p21
     WHERE p21.id = coalesce(
      (SELECT f22.person_id
       FROM former_person AS f22
       WHERE f22.former_id = json_extract(each2.value, '$[1]')), json_extract(each2.value, '$[1]'))) WHEN (json_extract(each2.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n23.id)
     FROM nomination AS n23
     WHERE n23.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a24.id)
     FROM award_event AS a24
     WHERE a24.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a25.id)
     FROM award_edition AS a25
     WHERE a25.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a26.id)
     FROM award_category AS a26
     WHERE a26.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s27.id)
     FROM source AS s27
     WHERE s27.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c28.id)
     FROM character AS c28
     WHERE c28.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j29.id)
     FROM job AS j29
     WHERE j29.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c30.id)
     FROM change AS c30
     WHERE c30.id = json_extract(each2.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each2), 'number',
  (SELECT CASE WHEN (json_extract(each3.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c31.id)
     FROM credit AS c31
     WHERE c31.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f32.id)
     FROM film AS f32
     WHERE f32.id = coalesce(
      (SELECT f33.film_id
       FROM former_film AS f33
       WHERE f33.former_id = json_extract(each3.value, '$[1]')), json_extract(each3.value, '$[1]'))) WHEN (json_extract(each3.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c34.code)
     FROM country AS c34
     WHERE c34.code = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'genre') THEN
    (SELECT json_object('id', 'genre_' || g35.id)
     FROM genre AS g35
     WHERE g35.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p36.id)
     FROM person AS p36
     WHERE p36.id = coalesce(
      (SELECT f37.person_id
       FROM former_person AS f37
       WHERE f37.former_id = json_extract(each3.value, '$[1]')), json_extract(each3.value, '$[1]'))) WHEN (json_extract(each3.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n38.id)
     FROM nomination AS n38
     WHERE n38.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a39.id)
     FROM award_event AS a39
     WHERE a39.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a40.id)
     FROM award_edition AS a40
     WHERE a40.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a41.id)
     FROM award_category AS a41
     WHERE a41.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s42.id)
     FROM source AS s42
     WHERE s42.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c43.id)
     FROM character AS c43
     WHERE c43.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j44.id)
     FROM job AS j44
     WHERE j44.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c45.id)
     FROM change AS c45
     WHERE c45.id = json_extract(each3.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each3), 'film',
  (SELECT json_object('id', 'film_' || f46.id)
   FROM film AS f46
   WHERE f46.id = coalesce(
    (SELECT f47.film_id
     FROM former_film AS f47
     WHERE f47.former_id = ?), ?)), 'other',
  (SELECT json_object('id', 'film_' || f48.id)
   FROM film AS f48
   WHERE f48.id = coalesce(
    (SELECT f49.film_id
     FROM former_film AS f49
     WHERE f49.former_id = ?), ?)), 'person',
  (SELECT json_object('id', 'person_' || p50.id)
   FROM person AS p50
   WHERE p50.id = coalesce(
    (SELECT p51.id
     FROM person AS p51
     WHERE p51.slug = ?),
    (SELECT f52.person_id
     FROM former_person AS f52
     WHERE f52.slug = ?))), 'awardEvent',
  (SELECT json_object('id', 'event_' || a53.id)
   FROM award_event AS a53
   WHERE a53.id = ?), 'external',
  (SELECT json_object('id', 'film_' || f54.id)
   FROM film AS f54
   WHERE f54.id IN
    (SELECT f55.film_id
     FROM film_external_id AS f55
     WHERE f55.authority = ? AND f55.value = ?))))
-- 1: '[[null,null],[null,null],[null,null],[null,null],["film",0],["film",99999],[null,null],[null,null],[null,null],[null,null],[null,null],["film",9223372036854775807],[null,null],[null,null],[null,null],["country",""],["country","XX"],[null,null],[null,null],[null,null],[null,null],[null,null]]'
-- 2: '[[null,null]]'
-- 3: '[[null,null]]'
-- 4: None
-- 5: None
-- 6: None
-- 7: None
-- 8: ''
-- 9: ''
-- 10: 99
-- 11: 'IMDB'
-- 12: 'tt0'
