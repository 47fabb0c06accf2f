SELECT format('{"data":%s}', format('{"nodes":%s,"node":%s}',
  (SELECT format('[%s]', string_agg(CASE WHEN ((each1.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT CASE WHEN (c1.kind = 'CAST') THEN format('{"__typename":%s,"id":%s,"billing":%s}', '"CastCredit"', '"' || 'credit_' || c1.id || '"', coalesce(CAST(c1.billing AS TEXT), 'null')) WHEN (c1.kind = 'CREW') THEN format('{"__typename":%s,"id":%s,"heading":%s}', '"CrewCredit"', '"' || 'credit_' || c1.id || '"', coalesce(CAST(to_json(c1.label) AS TEXT), 'null')) ELSE 'null' END
     FROM credit AS c1
     WHERE c1.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s,"title":%s}', '"Film"', '"' || 'film_' || f2.id || '"', to_json(f2.title))
     FROM film AS f2
     WHERE f2.id = coalesce(
      (SELECT f3.film_id
       FROM former_film AS f3
       WHERE f3.former_id = CAST(each1.value #>> '{1}' AS BIGINT)), CAST(each1.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each1.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s,"name":%s,"isFormer":%s}', '"Country"', to_json('country_' || c4.code), to_json(c4.name), CAST(c4.is_former AS TEXT))
     FROM country AS c4
     WHERE c4.code = (each1.value #>> '{1}')), 'null') WHEN ((each1.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s}', '"Genre"', '"' || 'genre_' || g5.id || '"')
     FROM genre AS g5
     WHERE g5.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s,"name":%s}', '"Person"', '"' || 'person_' || p6.id || '"', to_json(p6.name))
     FROM person AS p6
     WHERE p6.id = coalesce(
      (SELECT f7.person_id
       FROM former_person AS f7
       WHERE f7.former_id = CAST(each1.value #>> '{1}' AS BIGINT)), CAST(each1.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each1.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s,"label":%s,"note":%s,"isFinal":%s,"certainty":%s}', '"Nomination"', '"' || 'nomination_' || n8.id || '"', to_json(n8.label), coalesce(CAST(to_json(n8.note) AS TEXT), 'null'), coalesce(CAST(CAST(n8.is_final AS TEXT) AS TEXT), 'null'), '"' || n8.certainty || '"')
     FROM nomination AS n8
     WHERE n8.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s,"slug":%s,"country":%s,"edition":%s,"editions":%s,"categories":%s}', '"AwardEvent"', '"' || 'event_' || a9.id || '"', to_json(a9.slug), coalesce(
      (SELECT format('{"name":%s}', to_json(c10.name))
       FROM country AS c10
       WHERE c10.code = a9.country_code), 'null'), coalesce(
      (SELECT format('{"ordinal":%s}', coalesce(CAST(a11.ordinal AS TEXT), 'null'))
       FROM
        (SELECT a11.ordinal AS ordinal
         FROM award_edition AS a11
         WHERE a11.event_id = a9.id AND a11.year = CAST($1 AS BIGINT) ORDER BY a11.id ASC
          LIMIT 1) AS a11), 'null'),
      (SELECT format('[%s]', string_agg(format('{"year":%s,"ordinal":%s,"ceremonyDate":%s}', a12.year, coalesce(CAST(a12.ordinal AS TEXT), 'null'), CASE WHEN (a12.ceremony_date IS NOT NULL) THEN format('{"iso":%s}', to_json(a12.ceremony_date)) ELSE 'null' END), ','))
       FROM
        (SELECT a12.year AS year, a12.ordinal AS ordinal, a12.ceremony_date AS ceremony_date
         FROM award_edition AS a12
         WHERE a12.event_id = a9.id ORDER BY a12.year DESC, a12.id DESC) AS a12),
      (SELECT format('[%s]', string_agg(format('{"name":%s,"slug":%s,"event":%s}', to_json(a13.name), to_json(a13.slug),
        (SELECT format('{"name":%s}', to_json(a14.name))
         FROM award_event AS a14
         WHERE a14.id = a13.event_id)), ','))
       FROM
        (SELECT a13.name AS name, a13.slug AS slug, a13.event_id AS event_id
         FROM award_category AS a13
         WHERE a13.event_id = a9.id ORDER BY a13.name_key ASC, a13.id ASC) AS a13))
     FROM award_event AS a9
     WHERE a9.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s,"year":%s,"ordinal":%s,"event":%s,"ceremonyDate":%s}', '"AwardEdition"', '"' || 'edition_' || a15.id || '"', a15.year, coalesce(CAST(a15.ordinal AS TEXT), 'null'),
      (SELECT format('{"name":%s}', to_json(a16.name))
       FROM award_event AS a16
       WHERE a16.id = a15.event_id), CASE WHEN (a15.ceremony_date IS NOT NULL) THEN format('{"iso":%s}', to_json(a15.ceremony_date)) ELSE 'null' END)
     FROM award_edition AS a15
     WHERE a15.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s,"name":%s,"slug":%s}', '"AwardCategory"', '"' || 'category_' || a17.id || '"', to_json(a17.name), to_json(a17.slug))
     FROM award_category AS a17
     WHERE a17.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s}', '"Source"', '"' || 'source_' || s18.id || '"')
     FROM source AS s18
     WHERE s18.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s,"name":%s,"slug":%s}', '"Character"', '"' || 'character_' || c19.id || '"', to_json(c19.name), to_json(c19.slug))
     FROM character AS c19
     WHERE c19.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s,"name":%s}', '"Job"', '"' || 'job_' || j20.id || '"', to_json(j20.name))
     FROM job AS j20
     WHERE j20.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each1.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{"__typename":%s,"id":%s}', '"Change"', '"' || 'change_' || c21.id || '"')
     FROM change AS c21
     WHERE c21.id = CAST(each1.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END, ','))
   FROM json_array_elements(CAST($2 AS JSON)) AS each1(value)),
  (SELECT CASE WHEN ((each3.value #>> '{0}') = 'credit') THEN coalesce(
    (SELECT format('{}')
     FROM credit AS c22
     WHERE c22.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'film') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f23
     WHERE f23.id = coalesce(
      (SELECT f24.film_id
       FROM former_film AS f24
       WHERE f24.former_id = CAST(each3.value #>> '{1}' AS BIGINT)), CAST(each3.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each3.value #>> '{0}') = 'country') THEN coalesce(
    (SELECT format('{}')
     FROM country AS c25
     WHERE c25.code = (each3.value #>> '{1}')), 'null') WHEN ((each3.value #>> '{0}') = 'genre') THEN coalesce(
    (SELECT format('{}')
     FROM genre AS g26
     WHERE g26.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'person') THEN coalesce(
    (SELECT format('{}')
     FROM person AS p27
     WHERE p27.id = coalesce(
      (SELECT f28.person_id
       FROM former_person AS f28
       WHERE f28.former_id = CAST(each3.value #>> '{1}' AS BIGINT)), CAST(each3.value #>> '{1}' AS BIGINT))), 'null') WHEN ((each3.value #>> '{0}') = 'nomination') THEN coalesce(
    (SELECT format('{"note":%s,"certainty":%s}', coalesce(CAST(to_json(n29.note) AS TEXT), 'null'), '"' || n29.certainty || '"')
     FROM nomination AS n29
     WHERE n29.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'event') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a30
     WHERE a30.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'edition') THEN coalesce(
    (SELECT format('{}')
     FROM award_edition AS a31
     WHERE a31.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'category') THEN coalesce(
    (SELECT format('{}')
     FROM award_category AS a32
     WHERE a32.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'source') THEN coalesce(
    (SELECT format('{}')
     FROM source AS s33
     WHERE s33.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'character') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c34
     WHERE c34.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'job') THEN coalesce(
    (SELECT format('{}')
     FROM job AS j35
     WHERE j35.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') WHEN ((each3.value #>> '{0}') = 'change') THEN coalesce(
    (SELECT format('{}')
     FROM change AS c36
     WHERE c36.id = CAST(each3.value #>> '{1}' AS BIGINT)), 'null') ELSE 'null' END
   FROM json_array_elements(CAST($3 AS JSON)) AS each3(value))))
-- 1: 2012
-- 2: '[["country","FR"],["country","YUCS"],["film",1],["person",1],["job",2],["credit",1],["credit",60],["character",1],["event",2],["edition",1],["category",1],["nomination",1]]'
-- 3: '[["nomination",10]]'
