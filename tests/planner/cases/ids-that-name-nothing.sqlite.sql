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
     WHERE a8.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c9.id)
     FROM character AS c9
     WHERE c9.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j10.id)
     FROM job AS j10
     WHERE j10.id = json_extract(each1.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each1), 'node',
  (SELECT CASE WHEN (json_extract(each2.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c11.id)
     FROM credit AS c11
     WHERE c11.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f12.id)
     FROM film AS f12
     WHERE f12.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c13.code)
     FROM country AS c13
     WHERE c13.code = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p14.id)
     FROM person AS p14
     WHERE p14.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n15.id)
     FROM nomination AS n15
     WHERE n15.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a16.id)
     FROM award_event AS a16
     WHERE a16.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a17.id)
     FROM award_edition AS a17
     WHERE a17.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a18.id)
     FROM award_category AS a18
     WHERE a18.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c19.id)
     FROM character AS c19
     WHERE c19.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j20.id)
     FROM job AS j20
     WHERE j20.id = json_extract(each2.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each2), 'number',
  (SELECT CASE WHEN (json_extract(each3.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c21.id)
     FROM credit AS c21
     WHERE c21.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f22.id)
     FROM film AS f22
     WHERE f22.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c23.code)
     FROM country AS c23
     WHERE c23.code = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p24.id)
     FROM person AS p24
     WHERE p24.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n25.id)
     FROM nomination AS n25
     WHERE n25.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a26.id)
     FROM award_event AS a26
     WHERE a26.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a27.id)
     FROM award_edition AS a27
     WHERE a27.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a28.id)
     FROM award_category AS a28
     WHERE a28.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c29.id)
     FROM character AS c29
     WHERE c29.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j30.id)
     FROM job AS j30
     WHERE j30.id = json_extract(each3.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each3), 'film',
  (SELECT json_object('id', 'film_' || f31.id)
   FROM film AS f31
   WHERE f31.id = ?), 'other',
  (SELECT json_object('id', 'film_' || f32.id)
   FROM film AS f32
   WHERE f32.id = ?), 'person',
  (SELECT json_object('id', 'person_' || p33.id)
   FROM person AS p33
   WHERE p33.slug = ?), 'awardEvent',
  (SELECT json_object('id', 'event_' || a34.id)
   FROM award_event AS a34
   WHERE a34.id = ?), 'external',
  (SELECT json_object('id', 'film_' || f35.id)
   FROM film AS f35
   WHERE f35.id IN
    (SELECT f36.film_id
     FROM film_external_id AS f36
     WHERE f36.authority = ? AND f36.value = ?))))
-- 1: '[[null,null],[null,null],[null,null],[null,null],["film",0],["film",99999],[null,null],[null,null],[null,null],[null,null],[null,null],["film",9223372036854775807],[null,null],[null,null],[null,null],["country",""],["country","XX"],[null,null],[null,null],[null,null],[null,null],[null,null]]'
-- 2: '[[null,null]]'
-- 3: '[[null,null]]'
-- 4: None
-- 5: None
-- 6: ''
-- 7: 99
-- 8: 'IMDB'
-- 9: 'tt0'
