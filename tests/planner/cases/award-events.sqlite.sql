SELECT json_object('data', json_object('awardEvents', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'event_' || a2.id, 'slug', a2.slug, 'name', a2.name, 'country',
    (SELECT json_object('code', c3.code)
     FROM country AS c3
     WHERE c3.code = a2.country_code), 'editions',
    (SELECT json_group_array(json_object('year', a4.year, 'ordinal', a4.ordinal, 'ceremonyDate', CASE WHEN (a4.ceremony_date IS NOT NULL) THEN json_object('iso', a4.ceremony_date) ELSE NULL END, 'nominations', json_object('totalCount',
      (SELECT count(*)
       FROM nomination AS n6
       WHERE n6.edition_id = a4.id), 'nodes',
      (SELECT json_group_array(json_object('label', n7.label))
       FROM
        (SELECT n7.label AS label
         FROM nomination AS n7
         WHERE n7.edition_id = a4.id ORDER BY n7.position ASC, n7.id ASC LIMIT +?) AS n7))))
     FROM
      (SELECT a4.year AS year, a4.ordinal AS ordinal, a4.ceremony_date AS ceremony_date, a4.id AS id
       FROM award_edition AS a4
       WHERE a4.event_id = a2.id ORDER BY a4.year DESC, a4.id DESC) AS a4), 'edition',
    (SELECT json_object('id', 'edition_' || a8.id, 'year', a8.year, 'event', json_object('name', a9.name))
     FROM
      (SELECT a8.id AS id, a8.year AS year, a8.event_id AS event_id
       FROM award_edition AS a8
       WHERE a8.event_id = a2.id AND a8.year = ? ORDER BY a8.id ASC LIMIT 1) AS a8 CROSS JOIN award_event AS a9 ON a9.id = a8.event_id), 'categories',
    (SELECT json_group_array(json_object('slug', a10.slug, 'name', a10.name, 'event', json_object('slug', a11.slug), 'nominations', json_object('totalCount',
      (SELECT count(*)
       FROM nomination AS n13
       WHERE n13.category_id = a10.id))))
     FROM
      (SELECT a10.slug AS slug, a10.name AS name, a10.event_id AS event_id, a10.id AS id
       FROM award_category AS a10
       WHERE a10.event_id = a2.id ORDER BY a10.name_key ASC, a10.id ASC) AS a10 CROSS JOIN award_event AS a11 ON a11.id = a10.event_id)))
   FROM
    (SELECT a2.id AS id, a2.slug AS slug, a2.name AS name, a2.country_code AS country_code
     FROM award_event AS a2 ORDER BY a2.name_key ASC, a2.id ASC LIMIT 20) AS a2))))
-- 1: 2
-- 2: 2012
