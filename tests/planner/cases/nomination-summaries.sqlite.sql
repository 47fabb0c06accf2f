SELECT json_object('data', json_object('films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title, 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n3.outcome IN ('WON', 'HONORED')), 'nominations', count(*) FILTER (WHERE n3.outcome IN ('NOMINATED', 'SPECIAL_MENTION', 'WON')), 'selections', count(*) FILTER (WHERE n3.outcome IN ('SELECTED', 'SHORTLISTED')))
     FROM nomination AS n3
     WHERE n3.film_id = f2.id)))
   FROM
    (SELECT f2.title AS title, f2.id AS id
     FROM film AS f2
     WHERE EXISTS
      (SELECT 1
       FROM nomination AS n4
       WHERE n4.film_id = f2.id) ORDER BY f2.title_key ASC, f2.id ASC LIMIT 20) AS f2)), 'none',
  (SELECT json_object('nominationSummary',
    (SELECT json_object('__typename', 'NominationSummary', 'wins', count(*) FILTER (WHERE n6.outcome IN ('WON', 'HONORED')), 'nominations', count(*) FILTER (WHERE n6.outcome IN ('NOMINATED', 'SPECIAL_MENTION', 'WON')), 'selections', count(*) FILTER (WHERE n6.outcome IN ('SELECTED', 'SHORTLISTED')))
     FROM nomination AS n6
     WHERE n6.film_id = f5.id), 'alone', json_object('__typename', 'NominationSummary'))
   FROM film AS f5
   WHERE f5.slug = ?), 'people', json_object('nodes',
  (SELECT json_group_array(json_object('name', p8.name, 'nominationSummary',
    (SELECT json_object('__typename', 'NominationSummary', 'wins', count(*) FILTER (WHERE
      (SELECT n10.outcome
       FROM nomination AS n10
       WHERE n10.id = n9.nomination_id) IN ('WON', 'HONORED')), 'nominations', count(*) FILTER (WHERE
      (SELECT n10.outcome
       FROM nomination AS n10
       WHERE n10.id = n9.nomination_id) IN ('NOMINATED', 'SPECIAL_MENTION', 'WON')), 'selections', count(*) FILTER (WHERE
      (SELECT n10.outcome
       FROM nomination AS n10
       WHERE n10.id = n9.nomination_id) IN ('SELECTED', 'SHORTLISTED')))
     FROM nominee AS n9
     WHERE n9.person_id = p8.id)))
   FROM
    (SELECT p8.name AS name, p8.id AS id
     FROM person AS p8
     WHERE EXISTS
      (SELECT 1
       FROM nominee AS n11
       WHERE n11.person_id = p8.id AND n11.nomination_id IN
        (SELECT n12.id
         FROM nomination AS n12)) ORDER BY p8.sort_key ASC, p8.id ASC LIMIT 20) AS p8))))
-- 1: 'hunger'
