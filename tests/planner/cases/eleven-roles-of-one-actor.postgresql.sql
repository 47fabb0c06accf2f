WITH cut1 AS

  (SELECT c8.id AS key, format('{"film":%s}',
    (SELECT format('{"title":%s}', to_json(f9.title))
     FROM film AS f9
     WHERE f9.id = c8.film_id)) AS value
   FROM credit AS c8)
 SELECT format('{"data":%s}', format('{"person":%s}', coalesce(
  (SELECT format('{"credits":%s}', format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(CASE WHEN (c3.kind = 'CAST') THEN format('{"billing":%s,"roles":%s}', coalesce(CAST(c3.billing AS TEXT), 'null'),
      (SELECT format('[%s]', string_agg(format('{"name":%s,"character":%s,"credit":%s}', to_json(r4.name), coalesce(
        (SELECT format('{"id":%s,"name":%s}', '"' || 'character_' || c5.id || '"', to_json(c5.name))
         FROM character AS c5
         WHERE c5.id = r4.character_id), 'null'), coalesce(
        (SELECT cut1.value
         FROM cut1
         WHERE cut1.key = r4.credit_id), 'null')), ','))
       FROM
        (SELECT r4.name AS name, r4.character_id AS character_id, r4.credit_id AS credit_id
         FROM role AS r4
         WHERE r4.credit_id = c3.id ORDER BY r4.position ASC, r4.id ASC) AS r4)) WHEN (c3.kind = 'CREW') THEN format('{}') ELSE 'null' END, ','))
     FROM
      (SELECT c3.kind AS kind, c3.billing AS billing, c3.id AS id
       FROM credit AS c3
       WHERE c3.person_id = p1.id ORDER BY c3.film_year DESC NULLS LAST, c3.id DESC
        LIMIT 20) AS c3)))
   FROM person AS p1
   WHERE p1.id = coalesce(
    (SELECT p6.id
     FROM person AS p6
     WHERE p6.slug = CAST($1 AS TEXT)),
    (SELECT f7.person_id
     FROM former_person AS f7
     WHERE f7.slug = CAST($1 AS TEXT)))), 'null')))
-- 1: 'denis-lavant'
