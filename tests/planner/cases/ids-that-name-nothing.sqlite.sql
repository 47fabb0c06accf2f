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
     WHERE j11.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c12.id)
     FROM change AS c12
     WHERE c12.id = json_extract(each1.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each1), 'node',
  (SELECT CASE WHEN (json_extract(each2.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c13.id)
     FROM credit AS c13
     WHERE c13.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f14.id)
     FROM film AS f14
     WHERE f14.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c15.code)
     FROM country AS c15
     WHERE c15.code = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p16.id)
     FROM person AS p16
     WHERE p16.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n17.id)
     FROM nomination AS n17
     WHERE n17.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a18.id)
     FROM award_event AS a18
     WHERE a18.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a19.id)
     FROM award_edition AS a19
     WHERE a19.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a20.id)
     FROM award_category AS a20
     WHERE a20.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s21.id)
     FROM source AS s21
     WHERE s21.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c22.id)
     FROM character AS c22
     WHERE c22.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j23.id)
     FROM job AS j23
     WHERE j23.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c24.id)
     FROM change AS c24
     WHERE c24.id = json_extract(each2.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each2), 'number',
  (SELECT CASE WHEN (json_extract(each3.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c25.id)
     FROM credit AS c25
     WHERE c25.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f26.id)
     FROM film AS f26
     WHERE f26.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c27.code)
     FROM country AS c27
     WHERE c27.code = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p28.id)
     FROM person AS p28
     WHERE p28.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n29.id)
     FROM nomination AS n29
     WHERE n29.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a30.id)
     FROM award_event AS a30
     WHERE a30.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a31.id)
     FROM award_edition AS a31
     WHERE a31.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a32.id)
     FROM award_category AS a32
     WHERE a32.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s33.id)
     FROM source AS s33
     WHERE s33.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c34.id)
     FROM character AS c34
     WHERE c34.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j35.id)
     FROM job AS j35
     WHERE j35.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c36.id)
     FROM change AS c36
     WHERE c36.id = json_extract(each3.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each3), 'film',
  (SELECT json_object('id', 'film_' || f37.id)
   FROM film AS f37
   WHERE f37.id = ?), 'other',
  (SELECT json_object('id', 'film_' || f38.id)
   FROM film AS f38
   WHERE f38.id = ?), 'person',
  (SELECT json_object('id', 'person_' || p39.id)
   FROM person AS p39
   WHERE p39.slug = ?), 'awardEvent',
  (SELECT json_object('id', 'event_' || a40.id)
   FROM award_event AS a40
   WHERE a40.id = ?), 'external',
  (SELECT json_object('id', 'film_' || f41.id)
   FROM film AS f41
   WHERE f41.id IN
    (SELECT f42.film_id
     FROM film_external_id AS f42
     WHERE f42.authority = ? AND f42.value = ?))))
-- 1: '[[null,null],[null,null],[null,null],[null,null],["film",0],["film",99999],[null,null],[null,null],[null,null],[null,null],[null,null],["film",9223372036854775807],[null,null],[null,null],[null,null],["country",""],["country","XX"],[null,null],[null,null],[null,null],[null,null],[null,null]]'
-- 2: '[[null,null]]'
-- 3: '[[null,null]]'
-- 4: None
-- 5: None
-- 6: ''
-- 7: 99
-- 8: 'IMDB'
-- 9: 'tt0'
