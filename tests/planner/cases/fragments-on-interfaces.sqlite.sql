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
       WHERE c3.film_id = f1.id ORDER BY c3.kind ASC, c3.rank ASC, c3.id ASC LIMIT ?) AS c3)))
   FROM film AS f1
   WHERE f1.slug = ?), 'nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each3.value, '$[0]') = 'credit') THEN
    (SELECT CASE WHEN (c6.kind = 'CAST') THEN json_object('id', 'credit_' || c6.id, 'person',
      (SELECT json_object('name', p7.name)
       FROM person AS p7
       WHERE p7.id = c6.person_id), 'billing', c6.billing) WHEN (c6.kind = 'CREW') THEN json_object('id', 'credit_' || c6.id, 'person',
      (SELECT json_object('name', p8.name)
       FROM person AS p8
       WHERE p8.id = c6.person_id)) ELSE NULL END
     FROM credit AS c6
     WHERE c6.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f9.id, 'title', f9.title)
     FROM film AS f9
     WHERE f9.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c10.code)
     FROM country AS c10
     WHERE c10.code = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p11.id)
     FROM person AS p11
     WHERE p11.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n12.id)
     FROM nomination AS n12
     WHERE n12.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a13.id)
     FROM award_event AS a13
     WHERE a13.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a14.id)
     FROM award_edition AS a14
     WHERE a14.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a15.id)
     FROM award_category AS a15
     WHERE a15.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s16.id)
     FROM source AS s16
     WHERE s16.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c17.id)
     FROM character AS c17
     WHERE c17.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j18.id)
     FROM job AS j18
     WHERE j18.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c19.id)
     FROM change AS c19
     WHERE c19.id = json_extract(each3.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each3)))
-- 1: 9
-- 2: 'de-rouille-et-d-os'
-- 3: '[["credit",1],["credit",60],["film",1],["job",2]]'
