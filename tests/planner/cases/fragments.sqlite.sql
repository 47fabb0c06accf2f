SELECT json_object('data', json_object('film',
  (SELECT json_object('title', f1.title, 'year', f1.year, 'releaseDate', CASE WHEN (f1.release_date IS NOT NULL) THEN json_object('iso', f1.release_date) ELSE NULL END, 'cast', json_object('nodes',
    (SELECT json_group_array(json_object('__typename', 'CastCredit', 'person', json_object('name', p4.name), 'billing', c3.billing, 'kind', c3.kind))
     FROM
      (SELECT c3.person_id AS person_id, c3.billing AS billing, c3.kind AS kind
       FROM credit AS c3
       WHERE c3.film_id = f1.id AND c3.kind = 'CAST' ORDER BY c3.rank ASC, c3.id ASC LIMIT +?) AS c3 CROSS JOIN person AS p4 ON p4.id = c3.person_id), 'totalCount',
    (SELECT count(*)
     FROM credit AS c5
     WHERE c5.film_id = f1.id AND c5.kind = 'CAST')))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f6.id
     FROM film AS f6
     WHERE f6.slug = ?),
    (SELECT f7.film_id
     FROM former_film AS f7
     WHERE f7.slug = ?)))))
-- 1: 2
-- 2: 'de-rouille-et-d-os'
-- 3: 'de-rouille-et-d-os'
