SELECT format('{"data":%s}', format('{"films":%s,"none":%s,"people":%s}', format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"title":%s,"nominationSummary":%s}', to_json(f2.title),
    (SELECT format('{"wins":%s,"nominations":%s,"selections":%s}', count(*) FILTER (WHERE n3.outcome IN ('WON', 'HONORED')), count(*) FILTER (WHERE n3.outcome IN ('NOMINATED', 'SPECIAL_MENTION', 'WON')), count(*) FILTER (WHERE n3.outcome IN ('SELECTED', 'SHORTLISTED')))
     FROM nomination AS n3
     WHERE n3.id IN
      (SELECT n4.nomination_id
       FROM nomination_film AS n4
       WHERE n4.film_id = f2.id))), ','))
   FROM
    (SELECT f2.title AS title, f2.id AS id
     FROM film AS f2
     WHERE EXISTS
      (SELECT 1
       FROM nomination_film AS n5
       WHERE n5.film_id = f2.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n6
         WHERE n6.id = n5.nomination_id))) ORDER BY f2.title_key ASC, f2.id ASC
      LIMIT 20) AS f2)), coalesce(
  (SELECT format('{"nominationSummary":%s,"alone":%s}',
    (SELECT format('{"__typename":%s,"wins":%s,"nominations":%s,"selections":%s}', '"NominationSummary"', count(*) FILTER (WHERE n8.outcome IN ('WON', 'HONORED')), count(*) FILTER (WHERE n8.outcome IN ('NOMINATED', 'SPECIAL_MENTION', 'WON')), count(*) FILTER (WHERE n8.outcome IN ('SELECTED', 'SHORTLISTED')))
     FROM nomination AS n8
     WHERE n8.id IN
      (SELECT n9.nomination_id
       FROM nomination_film AS n9
       WHERE n9.film_id = f7.id)), format('{"__typename":%s}', '"NominationSummary"'))
   FROM film AS f7
   WHERE f7.id = coalesce(
    (SELECT f10.id
     FROM film AS f10
     WHERE f10.slug = CAST($1 AS TEXT)),
    (SELECT f11.film_id
     FROM former_film AS f11
     WHERE f11.slug = CAST($1 AS TEXT)))), 'null'), format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"name":%s,"nominationSummary":%s}', to_json(p13.name),
    (SELECT format('{"__typename":%s,"wins":%s,"nominations":%s,"selections":%s}', '"NominationSummary"', count(*) FILTER (WHERE
      (SELECT n15.outcome
       FROM nomination AS n15
       WHERE n15.id = n14.nomination_id) IN ('WON', 'HONORED')), count(*) FILTER (WHERE
      (SELECT n15.outcome
       FROM nomination AS n15
       WHERE n15.id = n14.nomination_id) IN ('NOMINATED', 'SPECIAL_MENTION', 'WON')), count(*) FILTER (WHERE
      (SELECT n15.outcome
       FROM nomination AS n15
       WHERE n15.id = n14.nomination_id) IN ('SELECTED', 'SHORTLISTED')))
     FROM nominee AS n14
     WHERE n14.person_id = p13.id)), ','))
   FROM
    (SELECT p13.name AS name, p13.id AS id
     FROM person AS p13
     WHERE EXISTS
      (SELECT 1
       FROM nominee AS n16
       WHERE n16.person_id = p13.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n17
         WHERE n17.id = n16.nomination_id))) ORDER BY p13.sort_key ASC, p13.id ASC
      LIMIT 20) AS p13))))
-- 1: 'hunger'
