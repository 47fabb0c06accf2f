SELECT format('{"data":%s}', format('{"nominations":%s}', format('{"nodes":%s}',
  (SELECT format('[%s]', string_agg(format('{"id":%s,"label":%s,"year":%s,"outcome":%s,"isFinal":%s,"certainty":%s,"note":%s,"event":%s,"edition":%s,"category":%s,"film":%s,"nominees":%s}', '"' || 'nomination_' || n2.id || '"', to_json(n2.label), n2.year, '"' || n2.outcome || '"', coalesce(CAST(CAST(n2.is_final AS TEXT) AS TEXT), 'null'), '"' || n2.certainty || '"', coalesce(CAST(to_json(n2.note) AS TEXT), 'null'),
    (SELECT format('{"slug":%s}', to_json(a3.slug))
     FROM award_event AS a3
     WHERE a3.id =
      (SELECT a4.event_id
       FROM award_edition AS a4
       WHERE a4.id = n2.edition_id)),
    (SELECT format('{"year":%s,"ordinal":%s,"ceremonyDate":%s}', a5.year, coalesce(CAST(a5.ordinal AS TEXT), 'null'), CASE WHEN (a5.ceremony_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(a5.ceremony_date), coalesce(CAST(CAST(nullif(substr(a5.ceremony_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(a5.ceremony_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(a5.ceremony_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END)
     FROM award_edition AS a5
     WHERE a5.id = n2.edition_id), coalesce(
    (SELECT format('{"name":%s}', to_json(a6.name))
     FROM award_category AS a6
     WHERE a6.id = n2.category_id), 'null'), coalesce(
    (SELECT format('{"title":%s}', to_json(f7.title))
     FROM film AS f7
     WHERE f7.id = n2.film_id), 'null'),
    (SELECT format('[%s]', string_agg(format('{"person":%s,"creditedAs":%s,"note":%s}',
      (SELECT format('{"name":%s}', to_json(p9.name))
       FROM person AS p9
       WHERE p9.id = n8.person_id), coalesce(CAST(to_json(n8.credited_as) AS TEXT), 'null'), coalesce(CAST(to_json(n8.note) AS TEXT), 'null')), ','))
     FROM
      (SELECT n8.person_id AS person_id, n8.credited_as AS credited_as, n8.note AS note
       FROM nominee AS n8
       WHERE n8.nomination_id = n2.id ORDER BY n8.position ASC, n8.id ASC) AS n8)), ','))
   FROM
    (SELECT n2.id AS id, n2.label AS label, n2.year AS year, n2.outcome AS outcome, n2.is_final AS is_final, n2.certainty AS certainty, n2.note AS note, n2.edition_id AS edition_id, n2.category_id AS category_id, n2.film_id AS film_id
     FROM nomination AS n2 ORDER BY n2.year DESC, n2.id DESC
      LIMIT CAST($1 AS BIGINT)) AS n2))))
-- 1: 100
