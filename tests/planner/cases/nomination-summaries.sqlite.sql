SELECT json_object('data', json_object('films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f2.title, 'nominationSummary',
    (SELECT json_object('wins', count(*) FILTER (WHERE n3.outcome IN ('WON', 'HONORED')), 'nominations', count(*) FILTER (WHERE n3.outcome IN ('NOMINATED', 'SPECIAL_MENTION', 'WON')), 'selections', count(*) FILTER (WHERE n3.outcome IN ('SELECTED', 'SHORTLISTED')))
     FROM nomination AS n3
     WHERE n3.id IN
      (SELECT n4.nomination_id
       FROM nomination_film AS n4
       WHERE n4.film_id = f2.id))))
   FROM
    (SELECT f2.title AS title, f2.id AS id
     FROM film AS f2
     WHERE EXISTS
      (SELECT 1
       FROM nomination_film AS n5
       WHERE n5.film_id = f2.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n6
         WHERE n6.id = n5.nomination_id))) ORDER BY f2.title_key ASC, f2.id ASC LIMIT 20) AS f2)), 'none',
  (SELECT json_object('nominationSummary',
    (SELECT json_object('__typename', 'NominationSummary', 'wins', count(*) FILTER (WHERE n8.outcome IN ('WON', 'HONORED')), 'nominations', count(*) FILTER (WHERE n8.outcome IN ('NOMINATED', 'SPECIAL_MENTION', 'WON')), 'selections', count(*) FILTER (WHERE n8.outcome IN ('SELECTED', 'SHORTLISTED')))
     FROM nomination AS n8
     WHERE n8.id IN
      (SELECT n9.nomination_id
       FROM nomination_film AS n9
       WHERE n9.film_id = f7.id)), 'alone', json_object('__typename', 'NominationSummary'))
   FROM film AS f7
   WHERE f7.id = coalesce(
    (SELECT f10.id
     FROM film AS f10
     WHERE f10.slug = ?),
    (SELECT f11.film_id
     FROM former_film AS f11
     WHERE f11.slug = ?))), 'people', json_object('nodes',
  (SELECT json_group_array(json_object('name', p13.name, 'nominationSummary',
    (SELECT json_object('__typename', 'NominationSummary', 'wins', count(*) FILTER (WHERE
      (SELECT n15.outcome
       FROM nomination AS n15
       WHERE n15.id = n14.nomination_id) IN ('WON', 'HONORED')), 'nominations', count(*) FILTER (WHERE
      (SELECT n15.outcome
       FROM nomination AS n15
       WHERE n15.id = n14.nomination_id) IN ('NOMINATED', 'SPECIAL_MENTION', 'WON')), 'selections', count(*) FILTER (WHERE
      (SELECT n15.outcome
       FROM nomination AS n15
       WHERE n15.id = n14.nomination_id) IN ('SELECTED', 'SHORTLISTED')))
     FROM nominee AS n14
     WHERE n14.person_id = p13.id)))
   FROM
    (SELECT p13.name AS name, p13.id AS id
     FROM person AS p13
     WHERE EXISTS
      (SELECT 1
       FROM nominee AS n16
       WHERE n16.person_id = p13.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n17
         WHERE n17.id = n16.nomination_id))) ORDER BY p13.sort_key ASC, p13.id ASC LIMIT 20) AS p13))))
-- 1: 'hunger'
-- 2: 'hunger'
