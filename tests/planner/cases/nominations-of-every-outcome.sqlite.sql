SELECT json_object('data', json_object('nominations', json_object('nodes',
  (SELECT json_group_array(json_object('id', 'nomination_' || n2.id, 'label', n2.label, 'year', n2.year, 'outcome', n2.outcome, 'isFinal', json(CASE n2.is_final WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'certainty', n2.certainty, 'note', n2.note, 'event', json_object('slug', a4.slug), 'edition', json_object('year', a5.year, 'ordinal', a5.ordinal, 'ceremonyDate', CASE WHEN (a5.ceremony_date IS NOT NULL) THEN json_object('iso', a5.ceremony_date, 'year', CAST(nullif(substr(a5.ceremony_date, 1, 4), '') AS INTEGER), 'month', CAST(nullif(substr(a5.ceremony_date, 6, 2), '') AS INTEGER), 'day', CAST(nullif(substr(a5.ceremony_date, 9, 2), '') AS INTEGER)) ELSE NULL END), 'category',
    (SELECT json_object('name', a6.name)
     FROM award_category AS a6
     WHERE a6.id = n2.category_id), 'film',
    (SELECT json_object('title', f7.title)
     FROM film AS f7
     WHERE f7.id = n2.film_id), 'nominees',
    (SELECT json_group_array(json_object('person', json_object('name', p9.name), 'creditedAs', n8.credited_as, 'note', n8.note))
     FROM
      (SELECT n8.person_id AS person_id, n8.credited_as AS credited_as, n8.note AS note
       FROM nominee AS n8
       WHERE n8.nomination_id = n2.id ORDER BY n8.position ASC, n8.id ASC) AS n8 CROSS JOIN person AS p9 ON p9.id = n8.person_id)))
   FROM
    (SELECT n2.id AS id, n2.label AS label, n2.year AS year, n2.outcome AS outcome, n2.is_final AS is_final, n2.certainty AS certainty, n2.note AS note, n2.edition_id AS edition_id, n2.category_id AS category_id, n2.film_id AS film_id
     FROM nomination AS n2 ORDER BY n2.year DESC, n2.id DESC LIMIT +?) AS n2 CROSS JOIN award_edition AS a3 ON a3.id = n2.edition_id CROSS JOIN award_event AS a4 ON a4.id = a3.event_id CROSS JOIN award_edition AS a5 ON a5.id = n2.edition_id))))
-- 1: 100
