SELECT json_object('data', json_object('nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each1.value, '$[0]') = 'credit') THEN
    (SELECT CASE WHEN (c1.kind = 'CAST') THEN json_object('__typename', 'CastCredit', 'id', 'credit_' || c1.id, 'billing', c1.billing) WHEN (c1.kind = 'CREW') THEN json_object('__typename', 'CrewCredit', 'id', 'credit_' || c1.id, 'heading', c1.label) ELSE NULL END
     FROM credit AS c1
     WHERE c1.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'film') THEN
    (SELECT json_object('__typename', 'Film', 'id', 'film_' || f2.id, 'title', f2.title)
     FROM film AS f2
     WHERE f2.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'country') THEN
    (SELECT json_object('__typename', 'Country', 'id', 'country_' || c3.code, 'name', c3.name, 'isFormer', json(CASE c3.is_former WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))
     FROM country AS c3
     WHERE c3.code = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'person') THEN
    (SELECT json_object('__typename', 'Person', 'id', 'person_' || p4.id, 'name', p4.name)
     FROM person AS p4
     WHERE p4.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('__typename', 'Nomination', 'id', 'nomination_' || n5.id, 'label', n5.label, 'note', n5.note, 'isFinal', json(CASE n5.is_final WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'certainty', n5.certainty)
     FROM nomination AS n5
     WHERE n5.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'event') THEN
    (SELECT json_object('__typename', 'AwardEvent', 'id', 'event_' || a6.id, 'slug', a6.slug, 'country',
      (SELECT json_object('name', c7.name)
       FROM country AS c7
       WHERE c7.code = a6.country_code), 'edition',
      (SELECT json_object('ordinal', a8.ordinal)
       FROM
        (SELECT a8.ordinal AS ordinal
         FROM award_edition AS a8
         WHERE a8.event_id = a6.id AND a8.year = ? ORDER BY a8.id ASC LIMIT 1) AS a8), 'editions',
      (SELECT json_group_array(json_object('year', a9.year, 'ordinal', a9.ordinal, 'ceremonyDate', CASE WHEN (a9.ceremony_date IS NOT NULL) THEN json_object('iso', a9.ceremony_date) ELSE NULL END))
       FROM
        (SELECT a9.year AS year, a9.ordinal AS ordinal, a9.ceremony_date AS ceremony_date
         FROM award_edition AS a9
         WHERE a9.event_id = a6.id ORDER BY a9.year DESC, a9.id DESC) AS a9), 'categories',
      (SELECT json_group_array(json_object('name', a10.name, 'slug', a10.slug, 'event',
        (SELECT json_object('name', a11.name)
         FROM award_event AS a11
         WHERE a11.id = a10.event_id)))
       FROM
        (SELECT a10.name AS name, a10.slug AS slug, a10.event_id AS event_id
         FROM award_category AS a10
         WHERE a10.event_id = a6.id ORDER BY a10.name_key ASC, a10.id ASC) AS a10))
     FROM award_event AS a6
     WHERE a6.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'edition') THEN
    (SELECT json_object('__typename', 'AwardEdition', 'id', 'edition_' || a12.id, 'year', a12.year, 'ordinal', a12.ordinal, 'event',
      (SELECT json_object('name', a13.name)
       FROM award_event AS a13
       WHERE a13.id = a12.event_id), 'ceremonyDate', CASE WHEN (a12.ceremony_date IS NOT NULL) THEN json_object('iso', a12.ceremony_date) ELSE NULL END)
     FROM award_edition AS a12
     WHERE a12.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'category') THEN
    (SELECT json_object('__typename', 'AwardCategory', 'id', 'category_' || a14.id, 'name', a14.name, 'slug', a14.slug)
     FROM award_category AS a14
     WHERE a14.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'source') THEN
    (SELECT json_object('__typename', 'Source', 'id', 'source_' || s15.id)
     FROM source AS s15
     WHERE s15.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'character') THEN
    (SELECT json_object('__typename', 'Character', 'id', 'character_' || c16.id, 'name', c16.name, 'slug', c16.slug)
     FROM character AS c16
     WHERE c16.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'job') THEN
    (SELECT json_object('__typename', 'Job', 'id', 'job_' || j17.id, 'name', j17.name)
     FROM job AS j17
     WHERE j17.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'change') THEN
    (SELECT json_object('__typename', 'Change', 'id', 'change_' || c18.id)
     FROM change AS c18
     WHERE c18.id = json_extract(each1.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each1), 'node',
  (SELECT CASE WHEN (json_extract(each3.value, '$[0]') = 'credit') THEN
    (SELECT json_object()
     FROM credit AS c19
     WHERE c19.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'film') THEN
    (SELECT json_object()
     FROM film AS f20
     WHERE f20.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'country') THEN
    (SELECT json_object()
     FROM country AS c21
     WHERE c21.code = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'person') THEN
    (SELECT json_object()
     FROM person AS p22
     WHERE p22.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('note', n23.note, 'certainty', n23.certainty)
     FROM nomination AS n23
     WHERE n23.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'event') THEN
    (SELECT json_object()
     FROM award_event AS a24
     WHERE a24.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'edition') THEN
    (SELECT json_object()
     FROM award_edition AS a25
     WHERE a25.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'category') THEN
    (SELECT json_object()
     FROM award_category AS a26
     WHERE a26.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'source') THEN
    (SELECT json_object()
     FROM source AS s27
     WHERE s27.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'character') THEN
    (SELECT json_object()
     FROM character AS c28
     WHERE c28.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'job') THEN
    (SELECT json_object()
     FROM job AS j29
     WHERE j29.id = json_extract(each3.value, '$[1]')) WHEN (json_extract(each3.value, '$[0]') = 'change') THEN
    (SELECT json_object()
     FROM change AS c30
     WHERE c30.id = json_extract(each3.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each3)))
-- 1: 2012
-- 2: '[["country","FR"],["country","YUCS"],["film",1],["person",1],["job",2],["credit",1],["credit",60],["character",1],["event",2],["edition",1],["category",1],["nomination",1]]'
-- 3: '[["nomination",10]]'
