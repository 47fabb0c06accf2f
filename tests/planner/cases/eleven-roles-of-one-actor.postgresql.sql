WITH cut1 AS

  (SELECT c10.id AS key, format('{"film":%s}',
    (SELECT format('{"title":%s}', to_json(f11.title))
     FROM film AS f11
     WHERE f11.id = c10.film_id)) AS value
   FROM credit AS c10)
 SELECT format('{"data":%s}', format('{"person":%s}', coalesce(
  (SELECT format('{"credits":%s}', format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(CASE WHEN (c4.kind = 'CAST') THEN format('{"billing":%s,"roles":%s}', coalesce(CAST(c4.billing AS TEXT), 'null'),
      (SELECT format('[%s]', string_agg(format('{"name":%s,"character":%s,"credit":%s}', to_json(r5.name), coalesce(
        (SELECT format('{"id":%s,"name":%s}', '"' || 'character_' || c6.id || '"', to_json(c6.name))
         FROM character AS c6
         WHERE c6.id = r5.character_id), 'null'), coalesce(
        (SELECT cut1.value
         FROM cut1
         WHERE cut1.key = r5.credit_id), 'null')), ','))
       FROM
        (SELECT r5.name AS name, r5.character_id AS character_id, r5.credit_id AS credit_id
         FROM role AS r5
         WHERE r5.credit_id = c4.id ORDER BY r5.position ASC, r5.id ASC) AS r5)) WHEN (c4.kind = 'CREW') THEN format('{}') ELSE 'null' END, ','))
     FROM
      (SELECT c4.kind AS kind, c4.billing AS billing, c4.id AS id
       FROM credit AS c4
       WHERE c4.person_id = p1.id ORDER BY
        (SELECT f7.year
         FROM film AS f7
         WHERE f7.id = c4.film_id) DESC NULLS LAST, c4.id DESC
        LIMIT 20) AS c4)))
   FROM person AS p1
   WHERE p1.id = coalesce(
    (SELECT p8.id
     FROM person AS p8
     WHERE p8.slug = CAST($1 AS TEXT)),
    (SELECT f9.person_id
     FROM former_person AS f9
     WHERE f9.slug = CAST($1 AS TEXT)))), 'null')))
-- 1: 'denis-lavant'
