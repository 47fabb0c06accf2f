SELECT format('{"data":%s}', format('{"awardEvents":%s}', format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s,"slug":%s,"name":%s,"country":%s,"editions":%s,"edition":%s,"categories":%s}', '"' || 'event_' || a2.id || '"', to_json(a2.slug), to_json(a2.name), coalesce(
    (SELECT format('{"code":%s}', to_json(c3.code))
     FROM country AS c3
     WHERE c3.code = a2.country_code), 'null'),
    (SELECT format('[%s]', string_agg(format('{"year":%s,"ordinal":%s,"ceremonyDate":%s,"nominations":%s}', a4.year, coalesce(CAST(a4.ordinal AS TEXT), 'null'), CASE WHEN (a4.ceremony_date IS NOT NULL) THEN format('{"iso":%s}', to_json(a4.ceremony_date)) ELSE 'null' END, format('{"totalCount":%s,"nodes":%s}',
      (SELECT count(*)
       FROM nomination AS n6
       WHERE n6.edition_id = a4.id),
      (SELECT format('[%s]', string_agg(format('{"label":%s}', to_json(n7.label)), ','))
       FROM
        (SELECT n7.label AS label
         FROM nomination AS n7
         WHERE n7.edition_id = a4.id ORDER BY n7.position ASC, n7.id ASC
          LIMIT CAST($1 AS BIGINT)) AS n7))), ','))
     FROM
      (SELECT a4.year AS year, a4.ordinal AS ordinal, a4.ceremony_date AS ceremony_date, a4.id AS id
       FROM award_edition AS a4
       WHERE a4.event_id = a2.id ORDER BY a4.year DESC, a4.id DESC) AS a4), coalesce(
    (SELECT format('{"id":%s,"year":%s,"event":%s}', '"' || 'edition_' || a8.id || '"', a8.year,
      (SELECT format('{"name":%s}', to_json(a9.name))
       FROM award_event AS a9
       WHERE a9.id = a8.event_id))
     FROM
      (SELECT a8.id AS id, a8.year AS year, a8.event_id AS event_id
       FROM award_edition AS a8
       WHERE a8.event_id = a2.id AND a8.year = CAST($2 AS BIGINT) ORDER BY a8.id ASC
        LIMIT 1) AS a8), 'null'),
    (SELECT format('[%s]', string_agg(format('{"slug":%s,"name":%s,"event":%s,"nominations":%s}', to_json(a10.slug), to_json(a10.name),
      (SELECT format('{"slug":%s}', to_json(a11.slug))
       FROM award_event AS a11
       WHERE a11.id = a10.event_id), format('{"totalCount":%s}',
      (SELECT count(*)
       FROM nomination AS n13
       WHERE n13.category_id = a10.id))), ','))
     FROM
      (SELECT a10.slug AS slug, a10.name AS name, a10.event_id AS event_id, a10.id AS id
       FROM award_category AS a10
       WHERE a10.event_id = a2.id ORDER BY a10.name_key ASC, a10.id ASC) AS a10)), ','))
   FROM
    (SELECT a2.id AS id, a2.slug AS slug, a2.name AS name, a2.country_code AS country_code
     FROM award_event AS a2 ORDER BY a2.name_key ASC, a2.id ASC
      LIMIT 20) AS a2))))
-- 1: 2
-- 2: 2012
