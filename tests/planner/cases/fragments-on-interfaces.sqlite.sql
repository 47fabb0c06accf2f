SELECT json_object('data', json_object('film',
  (SELECT json_object('credits', json_object('nodes',
    (SELECT json_group_array(CASE WHEN (c3.kind = 'CAST') THEN json_object('__typename', 'CastCredit', 'billing', c3.billing, 'roles',
      (SELECT json_group_array(json_object('name', r4.name))
       FROM
        (SELECT r4.name AS name
         FROM role AS r4
         WHERE r4.credit_id = c3.id ORDER BY r4.position ASC, r4.id ASC) AS r4), 'kind', c3.kind, 'id', 'credit_' || c3.id) WHEN (c3.kind = 'CREW') THEN json_object('__typename', 'CrewCredit', 'label', c3.label, 'job',
      (SELECT json_object('name', j5.name)
       FROM job AS j5
       WHERE j5.id = c3.job_id), 'kind', c3.kind, 'id', 'credit_' || c3.id) ELSE NULL END)
     FROM
      (SELECT c3.kind AS kind, c3.billing AS billing, c3.id AS id, c3.label AS label, c3.job_id AS job_id
       FROM credit AS c3
       WHERE c3.film_id = f1.id ORDER BY c3.kind ASC, c3.rank ASC, c3.id ASC LIMIT +?) AS c3)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f6.id
     FROM film AS f6
     WHERE f6.slug = ?),
    (SELECT f7.film_id
     FROM former_film AS f7
     WHERE f7.slug = ?))), 'nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each3.value, '$[0]') = 'credit') THEN
    (SELECT CASE WHEN (c8.kind = 'CAST') THEN json_object('id', 'credit_' || c8.id, 'person',
      (SELECT json_object('name', p9.name)
       FROM person AS p9
       WHERE p9.id = c8.person_id), 'billing', c8.billing) WHEN (c8.kind = 'CREW') THEN json_object('id', 'credit_' || c8.id, 'person',
      (SELECT json_object('name', p10.name)
       FROM person AS p10
       WHERE p10.id = c8.person_id)) ELSE NULL END
     FROM credit AS c8
     WHERE c8.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f11.id, 'title', f11.title)
     FROM film AS f11
     WHERE f11.id = coalesce(
      (SELECT f12.film_id
       FROM former_film AS f12
       WHERE f12.former_id = json_extract(each3.value, '$[1]')), json_extract(each3.value, '$[1]'))) WHEN (json_extract(each3.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c13.code)
     FROM country AS c13
     WHERE c13.code = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'genre') THEN
    (SELECT json_object('id', 'genre_' || g14.id)
     FROM genre AS g14
     WHERE g14.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p15.id)
     FROM person AS p15
     WHERE p15.id = coalesce(
      (SELECT f16.person_id
       FROM former_person AS f16
       WHERE f16.former_id = json_extract(each3.value, '$[1]')), json_extract(each3.value, '$[1]'))) WHEN (json_extract(each3.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n17.id)
     FROM nomination AS n17
     WHERE n17.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a18.id)
     FROM award_event AS a18
     WHERE a18.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a19.id)
     FROM award_edition AS a19
     WHERE a19.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a20.id)
     FROM award_category AS a20
     WHERE a20.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s21.id)
     FROM source AS s21
     WHERE s21.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c22.id)
     FROM character AS c22
     WHERE c22.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j23.id)
     FROM job AS j23
     WHERE j23.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c24.id)
     FROM change AS c24
     WHERE c24.id = json_extract(each3.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each3)))
-- 1: 9
-- 2: 'de-rouille-et-d-os'
-- 3: 'de-rouille-et-d-os'
-- 4: '[["credit",1],["credit",60],["film",1],["job",2]]'
