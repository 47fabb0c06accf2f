SELECT json_object('data', json_object('nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each1.value, '$[0]') = 'credit') THEN
    (SELECT CASE WHEN (c1.kind = 'CAST') THEN json_object('__typename', 'CastCredit', 'id', 'credit_' || c1.id, 'billing', c1.billing) WHEN (c1.kind = 'CREW') THEN json_object('__typename', 'CrewCredit', 'id', 'credit_' || c1.id, 'heading', c1.label) ELSE NULL END
     FROM credit AS c1
     WHERE c1.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'film') THEN
    (SELECT json_object('__typename', 'Film', 'id', 'film_' || f2.id, 'title', f2.title)
     FROM film AS f2
     WHERE f2.id = coalesce(
      (SELECT f3.film_id
       FROM former_film AS f3
       WHERE f3.former_id = json_extract(each1.value, '$[1]')), json_extract(each1.value, '$[1]'))) WHEN (json_extract(each1.value, '$[0]') = 'country') THEN
    (SELECT json_object('__typename', 'Country', 'id', 'country_' || c4.code, 'name', c4.name, 'isFormer', json(CASE c4.is_former WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))
     FROM country AS c4
     WHERE c4.code = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'genre') THEN
    (SELECT json_object('__typename', 'Genre', 'id', 'genre_' || g5.id)
     FROM genre AS g5
     WHERE g5.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'person') THEN
    (SELECT json_object('__typename', 'Person', 'id', 'person_' || p6.id, 'name', p6.name)
     FROM person AS p6
     WHERE p6.id = coalesce(
      (SELECT f7.person_id
       FROM former_person AS f7
       WHERE f7.former_id = json_extract(each1.value, '$[1]')), json_extract(each1.value, '$[1]'))) WHEN (json_extract(each1.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('__typename', 'Nomination', 'id', 'nomination_' || n8.id, 'label', n8.label, 'note', n8.note, 'isFinal', json(CASE n8.is_final WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'certainty', n8.certainty)
     FROM nomination AS n8
     WHERE n8.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'event') THEN
    (SELECT json_object('__typename', 'AwardEvent', 'id', 'event_' || a9.id, 'slug', a9.slug, 'country',
      (SELECT json_object('name', c10.name)
       FROM country AS c10
       WHERE c10.code = a9.country_code), 'edition',
      (SELECT json_object('ordinal', a11.ordinal)
       FROM
        (SELECT a11.ordinal AS ordinal
         FROM award_edition AS a11
         WHERE a11.event_id = a9.id AND a11.year = ? ORDER BY a11.id ASC LIMIT 1) AS a11), 'editions',
      (SELECT json_group_array(json_object('year', a12.year, 'ordinal', a12.ordinal, 'ceremonyDate', CASE WHEN (a12.ceremony_date IS NOT NULL) THEN json_object('iso', a12.ceremony_date) ELSE NULL END))
       FROM
        (SELECT a12.year AS year, a12.ordinal AS ordinal, a12.ceremony_date AS ceremony_date
         FROM award_edition AS a12
         WHERE a12.event_id = a9.id ORDER BY a12.year DESC, a12.id DESC) AS a12), 'categories',
      (SELECT json_group_array(json_object('name', a13.name, 'slug', a13.slug, 'event', json_object('name', a14.name)))
       FROM
        (SELECT a13.name AS name, a13.slug AS slug, a13.event_id AS event_id
         FROM award_category AS a13
         WHERE a13.event_id = a9.id ORDER BY a13.name_key ASC, a13.id ASC) AS a13 CROSS JOIN award_event AS a14 ON a14.id = a13.event_id))
     FROM award_event AS a9
     WHERE a9.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'edition') THEN
    (SELECT json_object('__typename', 'AwardEdition', 'id', 'edition_' || a15.id, 'year', a15.year, 'ordinal', a15.ordinal, 'event', json_object('name', a16.name), 'ceremonyDate', CASE WHEN (a15.ceremony_date IS NOT NULL) THEN json_object('iso', a15.ceremony_date) ELSE NULL END)
     FROM award_edition AS a15 CROSS JOIN award_event AS a16 ON a16.id = a15.event_id
     WHERE a15.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'category') THEN
    (SELECT json_object('__typename', 'AwardCategory', 'id', 'category_' || a17.id, 'name', a17.name, 'slug', a17.slug)
     FROM award_category AS a17
     WHERE a17.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'source') THEN
    (SELECT json_object('__typename', 'Source', 'id', 'source_' || s18.id)
     FROM source AS s18
     WHERE s18.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'character') THEN
    (SELECT json_object('__typename', 'Character', 'id', 'character_' || c19.id, 'name', c19.name, 'slug', c19.slug)
     FROM character AS c19
     WHERE c19.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'job') THEN
    (SELECT json_object('__typename', 'Job', 'id', 'job_' || j20.id, 'name', j20.name)
     FROM job AS j20
     WHERE j20.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'change') THEN
    (SELECT json_object('__typename', 'Change', 'id', 'change_' || c21.id)
     FROM change AS c21
     WHERE c21.id = json_extract(each1.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each1), 'node',
  (SELECT CASE WHEN (json_extract(each3.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c22
     WHERE c22.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f23
     WHERE f23.id = coalesce(
      (SELECT f24.film_id
       FROM former_film AS f24
       WHERE f24.former_id = json_extract(each3.value, '$[1]')), json_extract(each3.value, '$[1]'))) WHEN (json_extract(each3.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c25
     WHERE c25.code = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'genre') THEN
    (SELECT json_object()
     FROM genre AS g26
     WHERE g26.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p27
     WHERE p27.id = coalesce(
      (SELECT f28.person_id
       FROM former_person AS f28
       WHERE f28.former_id = json_extract(each3.value, '$[1]')), json_extract(each3.value, '$[1]'))) WHEN (json_extract(each3.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('note', n29.note, 'certainty', n29.certainty)
     FROM nomination AS n29
     WHERE n29.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a30
     WHERE a30.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a31
     WHERE a31.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a32
     WHERE a32.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s33
     WHERE s33.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c34
     WHERE c34.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j35
     WHERE j35.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c36
     WHERE c36.id = json_extract(each3.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each3)))
-- 1: 2012
-- 2: '[["country","FR"],["country","YUCS"],["film",1],["person",1],["job",2],["credit",1],["credit",60],["character",1],["event",2],["edition",1],["category",1],["nomination",1]]'
-- 3: '[["nomination",10]]'
