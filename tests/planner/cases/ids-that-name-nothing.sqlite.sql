SELECT json_object('data', json_object('nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each1.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c1.id)
     FROM credit AS c1
     WHERE c1.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f2.id)
     FROM film AS f2
     WHERE f2.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c3.code)
     FROM country AS c3
     WHERE c3.code = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p4.id)
     FROM person AS p4
     WHERE p4.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n5.id)
     FROM nomination AS n5
     WHERE n5.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a6.id)
     FROM award_event AS a6
     WHERE a6.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a7.id)
     FROM award_edition AS a7
     WHERE a7.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a8.id)
     FROM award_category AS a8
     WHERE a8.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s9.id)
     FROM source AS s9
     WHERE s9.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c10.id)
     FROM character AS c10
     WHERE c10.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j11.id)
     FROM job AS j11
     WHERE j11.id = json_extract(each1.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each1), 'node',
  (SELECT CASE WHEN (json_extract(each2.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c12.id)
     FROM credit AS c12
     WHERE c12.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f13.id)
     FROM film AS f13
     WHERE f13.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c14.code)
     FROM country AS c14
     WHERE c14.code = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p15.id)
     FROM person AS p15
     WHERE p15.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n16.id)
     FROM nomination AS n16
     WHERE n16.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a17.id)
     FROM award_event AS a17
     WHERE a17.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a18.id)
     FROM award_edition AS a18
     WHERE a18.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a19.id)
     FROM award_category AS a19
     WHERE a19.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s20.id)
     FROM source AS s20
     WHERE s20.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c21.id)
     FROM character AS c21
     WHERE c21.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j22.id)
     FROM job AS j22
     WHERE j22.id = json_extract(each2.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each2), 'number',
  (SELECT CASE WHEN (json_extract(each3.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c23.id)
     FROM credit AS c23
     WHERE c23.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f24.id)
     FROM film AS f24
     WHERE f24.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c25.code)
     FROM country AS c25
     WHERE c25.code = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p26.id)
     FROM person AS p26
     WHERE p26.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n27.id)
     FROM nomination AS n27
     WHERE n27.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a28.id)
     FROM award_event AS a28
     WHERE a28.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a29.id)
     FROM award_edition AS a29
     WHERE a29.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a30.id)
     FROM award_category AS a30
     WHERE a30.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s31.id)
     FROM source AS s31
     WHERE s31.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c32.id)
     FROM character AS c32
     WHERE c32.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j33.id)
     FROM job AS j33
     WHERE j33.id = json_extract(each3.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each3), 'film',
  (SELECT json_object('id', 'film_' || f34.id)
   FROM film AS f34
   WHERE f34.id = ?), 'other',
  (SELECT json_object('id', 'film_' || f35.id)
   FROM film AS f35
   WHERE f35.id = ?), 'person',
  (SELECT json_object('id', 'person_' || p36.id)
   FROM person AS p36
   WHERE p36.slug = ?), 'awardEvent',
  (SELECT json_object('id', 'event_' || a37.id)
   FROM award_event AS a37
   WHERE a37.id = ?), 'external',
  (SELECT json_object('id', 'film_' || f38.id)
   FROM film AS f38
   WHERE f38.id IN
    (SELECT f39.film_id
     FROM film_external_id AS f39
     WHERE f39.authority = ? AND f39.value = ?))))
-- 1: '[[null,null],[null,null],[null,null],[null,null],["film",0],["film",99999],[null,null],[null,null],[null,null],[null,null],[null,null],["film",9223372036854775807],[null,null],[null,null],[null,null],["country",""],["country","XX"],[null,null],[null,null],[null,null],[null,null],[null,null]]'
-- 2: '[[null,null]]'
-- 3: '[[null,null]]'
-- 4: None
-- 5: None
-- 6: ''
-- 7: 99
-- 8: 'IMDB'
-- 9: 'tt0'
