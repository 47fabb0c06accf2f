SELECT format('{"data":%s}', format('{"film":%s,"escape":%s,"rust":%s,"stalker":%s,"person":%s}', coalesce(
  (SELECT format('{"title":%s,"greek":%s,"cyrillic":%s,"chinese":%s,"simplified":%s,"brazilian":%s,"portuguese":%s,"inVariable":%s,"withVariable":%s,"smallLetters":%s,"otherWorking":%s,"unknown":%s,"absent":%s,"null":%s,"none":%s,"countries":%s,"directors":%s}', to_json(f1.title), to_json(coalesce(
    (SELECT f2.text
     FROM film_title AS f2
     WHERE f2.film_id = f1.id AND f2.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($1 AS TEXT), ',' || f2.language || ',') > 0 ORDER BY strpos(CAST($1 AS TEXT), ',' || f2.language || ','), f2.position ASC, f2.id ASC
      LIMIT 1), f1.title)), to_json(coalesce(
    (SELECT f3.text
     FROM film_title AS f3
     WHERE f3.film_id = f1.id AND f3.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($2 AS TEXT), ',' || f3.language || ',') > 0 ORDER BY strpos(CAST($2 AS TEXT), ',' || f3.language || ','), f3.position ASC, f3.id ASC
      LIMIT 1), f1.title)), to_json(coalesce(
    (SELECT f4.text
     FROM film_title AS f4
     WHERE f4.film_id = f1.id AND f4.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($3 AS TEXT), ',' || f4.language || ',') > 0 ORDER BY strpos(CAST($3 AS TEXT), ',' || f4.language || ','), f4.position ASC, f4.id ASC
      LIMIT 1), f1.title)), to_json(coalesce(
    (SELECT f5.text
     FROM film_title AS f5
     WHERE f5.film_id = f1.id AND f5.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($4 AS TEXT), ',' || f5.language || ',') > 0 ORDER BY strpos(CAST($4 AS TEXT), ',' || f5.language || ','), f5.position ASC, f5.id ASC
      LIMIT 1), f1.title)), to_json(coalesce(
    (SELECT f6.text
     FROM film_title AS f6
     WHERE f6.film_id = f1.id AND f6.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($5 AS TEXT), ',' || f6.language || ',') > 0 ORDER BY strpos(CAST($5 AS TEXT), ',' || f6.language || ','), f6.position ASC, f6.id ASC
      LIMIT 1), f1.title)), to_json(coalesce(
    (SELECT f7.text
     FROM film_title AS f7
     WHERE f7.film_id = f1.id AND f7.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($6 AS TEXT), ',' || f7.language || ',') > 0 ORDER BY strpos(CAST($6 AS TEXT), ',' || f7.language || ','), f7.position ASC, f7.id ASC
      LIMIT 1), f1.title)), to_json(coalesce(
    (SELECT f8.text
     FROM film_title AS f8
     WHERE f8.film_id = f1.id AND f8.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($7 AS TEXT), ',' || f8.language || ',') > 0 ORDER BY strpos(CAST($7 AS TEXT), ',' || f8.language || ','), f8.position ASC, f8.id ASC
      LIMIT 1), f1.title)), to_json(coalesce(
    (SELECT f9.text
     FROM film_title AS f9
     WHERE f9.film_id = f1.id AND f9.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($8 AS TEXT), ',' || f9.language || ',') > 0 ORDER BY strpos(CAST($8 AS TEXT), ',' || f9.language || ','), f9.position ASC, f9.id ASC
      LIMIT 1), f1.title)), to_json(coalesce(
    (SELECT f10.text
     FROM film_title AS f10
     WHERE f10.film_id = f1.id AND f10.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($9 AS TEXT), ',' || f10.language || ',') > 0 ORDER BY strpos(CAST($9 AS TEXT), ',' || f10.language || ','), f10.position ASC, f10.id ASC
      LIMIT 1), f1.title)), to_json(coalesce(
    (SELECT f11.text
     FROM film_title AS f11
     WHERE f11.film_id = f1.id AND f11.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($10 AS TEXT), ',' || f11.language || ',') > 0 ORDER BY strpos(CAST($10 AS TEXT), ',' || f11.language || ','), f11.position ASC, f11.id ASC
      LIMIT 1), f1.title)), to_json(coalesce(
    (SELECT f12.text
     FROM film_title AS f12
     WHERE f12.film_id = f1.id AND f12.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($11 AS TEXT), ',' || f12.language || ',') > 0 ORDER BY strpos(CAST($11 AS TEXT), ',' || f12.language || ','), f12.position ASC, f12.id ASC
      LIMIT 1), f1.title)), to_json(f1.title), to_json(f1.title), to_json(coalesce(
    (SELECT f13.text
     FROM film_title AS f13
     WHERE f13.film_id = f1.id AND f13.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($12 AS TEXT), ',' || f13.language || ',') > 0 ORDER BY strpos(CAST($12 AS TEXT), ',' || f13.language || ','), f13.position ASC, f13.id ASC
      LIMIT 1), f1.title)),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"name":%s}', to_json(coalesce(
        (SELECT c16.name
         FROM country_name AS c16
         WHERE c16.country_code = c15.code AND strpos(CAST($13 AS TEXT), ',' || c16.language || ',') > 0 ORDER BY strpos(CAST($13 AS TEXT), ',' || c16.language || ','), c16.id ASC
          LIMIT 1), c15.name)))
       FROM country AS c15
       WHERE c15.code = f14.country_code), ','))
     FROM
      (SELECT f14.country_code AS country_code
       FROM film_country AS f14
       WHERE f14.film_id = f1.id ORDER BY f14.position ASC, f14.id ASC) AS f14),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"name":%s}', to_json(coalesce(
        (SELECT p19.text
         FROM person_name AS p19
         WHERE p19.person_id = p18.id AND p19.kind IN ('USUAL', 'TRANSLITERATED') AND strpos(CAST($14 AS TEXT), ',' || p19.language || ',') > 0 ORDER BY strpos(CAST($14 AS TEXT), ',' || p19.language || ','), p19.position ASC, p19.id ASC
          LIMIT 1), p18.name)))
       FROM person AS p18
       WHERE p18.id = c17.person_id), ','))
     FROM
      (SELECT c17.person_id AS person_id
       FROM credit AS c17
       WHERE c17.film_id = f1.id AND c17.job_id =
        (SELECT j20.id
         FROM job AS j20
         WHERE j20.slug = 'director') ORDER BY c17.rank ASC, c17.id ASC) AS c17))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f21.id
     FROM film AS f21
     WHERE f21.slug = CAST($15 AS TEXT)),
    (SELECT f22.film_id
     FROM former_film AS f22
     WHERE f22.slug = CAST($15 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"languages":%s,"genres":%s}',
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"name":%s,"greek":%s,"chinese":%s,"portuguese":%s}', to_json(l25.name), to_json(coalesce(
        (SELECT l26.name
         FROM language_name AS l26
         WHERE l26.language_tag = l25.tag AND strpos(CAST($16 AS TEXT), ',' || l26.language || ',') > 0 ORDER BY strpos(CAST($16 AS TEXT), ',' || l26.language || ','), l26.id ASC
          LIMIT 1), l25.name)), to_json(coalesce(
        (SELECT l27.name
         FROM language_name AS l27
         WHERE l27.language_tag = l25.tag AND strpos(CAST($17 AS TEXT), ',' || l27.language || ',') > 0 ORDER BY strpos(CAST($17 AS TEXT), ',' || l27.language || ','), l27.id ASC
          LIMIT 1), l25.name)), to_json(coalesce(
        (SELECT l28.name
         FROM language_name AS l28
         WHERE l28.language_tag = l25.tag AND strpos(CAST($18 AS TEXT), ',' || l28.language || ',') > 0 ORDER BY strpos(CAST($18 AS TEXT), ',' || l28.language || ','), l28.id ASC
          LIMIT 1), l25.name)))
       FROM language AS l25
       WHERE l25.tag = f24.language_tag), ','))
     FROM
      (SELECT f24.language_tag AS language_tag
       FROM film_language AS f24
       WHERE f24.film_id = f23.id ORDER BY f24.position ASC, f24.id ASC) AS f24),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"name":%s}', to_json(g30.name))
       FROM genre AS g30
       WHERE g30.id = f29.genre_id), ','))
     FROM
      (SELECT f29.genre_id AS genre_id
       FROM film_genre AS f29
       WHERE f29.film_id = f23.id ORDER BY f29.position ASC, f29.id ASC) AS f29))
   FROM film AS f23
   WHERE f23.id = coalesce(
    (SELECT f31.id
     FROM film AS f31
     WHERE f31.slug = CAST($19 AS TEXT)),
    (SELECT f32.film_id
     FROM former_film AS f32
     WHERE f32.slug = CAST($19 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"title":%s,"synopsis":%s,"inGerman":%s,"directorsStatement":%s,"countries":%s,"crew":%s}', to_json(coalesce(
    (SELECT f34.text
     FROM film_title AS f34
     WHERE f34.film_id = f33.id AND f34.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($20 AS TEXT), ',' || f34.language || ',') > 0 ORDER BY strpos(CAST($20 AS TEXT), ',' || f34.language || ','), f34.position ASC, f34.id ASC
      LIMIT 1), f33.title)), coalesce(
    (SELECT format('{"language":%s,"excerpt":%s}', to_json(f35.language), to_json(CASE WHEN (length(f35.body) <= CAST($21 AS BIGINT)) THEN f35.body ELSE CASE WHEN (rtrim(rtrim(left(f35.body, CAST(least(CAST($21 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f35.body, CAST(least(CAST($21 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) = '') THEN left(f35.body, CAST(least(CAST($21 AS BIGINT), 1073741824) AS INTEGER)) ELSE rtrim(rtrim(left(f35.body, CAST(least(CAST($21 AS BIGINT), 1073741824) AS INTEGER) + 1), replace(left(f35.body, CAST(least(CAST($21 AS BIGINT), 1073741824) AS INTEGER) + 1), ' ', ''))) END END))
     FROM
      (SELECT f35.language AS language, f35.body AS body
       FROM film_text AS f35
       WHERE f35.film_id = f33.id AND f35.kind = 'SYNOPSIS' ORDER BY nullif(strpos(CAST($22 AS TEXT), ',' || f35.language || ','), 0) ASC NULLS LAST, f35.position ASC, f35.id ASC
        LIMIT 1) AS f35), 'null'), coalesce(
    (SELECT format('{"language":%s}', to_json(f36.language))
     FROM
      (SELECT f36.language AS language
       FROM film_text AS f36
       WHERE f36.film_id = f33.id AND f36.kind = 'SYNOPSIS' ORDER BY nullif(strpos(CAST($23 AS TEXT), ',' || f36.language || ','), 0) ASC NULLS LAST, f36.position ASC, f36.id ASC
        LIMIT 1) AS f36), 'null'), coalesce(
    (SELECT format('{"language":%s}', to_json(f37.language))
     FROM
      (SELECT f37.language AS language
       FROM film_text AS f37
       WHERE f37.film_id = f33.id AND f37.kind = 'DIRECTORS_STATEMENT' ORDER BY nullif(strpos(CAST($24 AS TEXT), ',' || f37.language || ','), 0) ASC NULLS LAST, f37.position ASC, f37.id ASC
        LIMIT 1) AS f37), 'null'),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"greek":%s,"chinese":%s,"traditional":%s,"brazilian":%s,"klingon":%s,"name":%s}', to_json(coalesce(
        (SELECT c40.name
         FROM country_name AS c40
         WHERE c40.country_code = c39.code AND strpos(CAST($25 AS TEXT), ',' || c40.language || ',') > 0 ORDER BY strpos(CAST($25 AS TEXT), ',' || c40.language || ','), c40.id ASC
          LIMIT 1), c39.name)), to_json(coalesce(
        (SELECT c41.name
         FROM country_name AS c41
         WHERE c41.country_code = c39.code AND strpos(CAST($26 AS TEXT), ',' || c41.language || ',') > 0 ORDER BY strpos(CAST($26 AS TEXT), ',' || c41.language || ','), c41.id ASC
          LIMIT 1), c39.name)), to_json(coalesce(
        (SELECT c42.name
         FROM country_name AS c42
         WHERE c42.country_code = c39.code AND strpos(CAST($27 AS TEXT), ',' || c42.language || ',') > 0 ORDER BY strpos(CAST($27 AS TEXT), ',' || c42.language || ','), c42.id ASC
          LIMIT 1), c39.name)), to_json(coalesce(
        (SELECT c43.name
         FROM country_name AS c43
         WHERE c43.country_code = c39.code AND strpos(CAST($28 AS TEXT), ',' || c43.language || ',') > 0 ORDER BY strpos(CAST($28 AS TEXT), ',' || c43.language || ','), c43.id ASC
          LIMIT 1), c39.name)), to_json(coalesce(
        (SELECT c44.name
         FROM country_name AS c44
         WHERE c44.country_code = c39.code AND strpos(CAST($29 AS TEXT), ',' || c44.language || ',') > 0 ORDER BY strpos(CAST($29 AS TEXT), ',' || c44.language || ','), c44.id ASC
          LIMIT 1), c39.name)), to_json(c39.name))
       FROM country AS c39
       WHERE c39.code = f38.country_code), ','))
     FROM
      (SELECT f38.country_code AS country_code
       FROM film_country AS f38
       WHERE f38.film_id = f33.id ORDER BY f38.position ASC, f38.id ASC) AS f38), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"job":%s}',
      (SELECT format('{"name":%s}', to_json(j47.name))
       FROM job AS j47
       WHERE j47.id = c46.job_id)), ','))
     FROM
      (SELECT c46.job_id AS job_id
       FROM credit AS c46
       WHERE c46.film_id = f33.id AND c46.kind = 'CREW' ORDER BY c46.rank ASC, c46.id ASC
        LIMIT CAST($30 AS BIGINT)) AS c46)))
   FROM film AS f33
   WHERE f33.id = coalesce(
    (SELECT f48.id
     FROM film AS f48
     WHERE f48.slug = CAST($31 AS TEXT)),
    (SELECT f49.film_id
     FROM former_film AS f49
     WHERE f49.slug = CAST($31 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"title":%s,"synopsis":%s,"countries":%s,"directors":%s}', to_json(coalesce(
    (SELECT f51.text
     FROM film_title AS f51
     WHERE f51.film_id = f50.id AND f51.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND strpos(CAST($32 AS TEXT), ',' || f51.language || ',') > 0 ORDER BY strpos(CAST($32 AS TEXT), ',' || f51.language || ','), f51.position ASC, f51.id ASC
      LIMIT 1), f50.title)), coalesce(
    (SELECT format('{"language":%s}', to_json(f52.language))
     FROM
      (SELECT f52.language AS language
       FROM film_text AS f52
       WHERE f52.film_id = f50.id AND f52.kind = 'SYNOPSIS' ORDER BY nullif(strpos(CAST($33 AS TEXT), ',' || f52.language || ','), 0) ASC NULLS LAST, f52.position ASC, f52.id ASC
        LIMIT 1) AS f52), 'null'),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"name":%s}', to_json(coalesce(
        (SELECT c55.name
         FROM country_name AS c55
         WHERE c55.country_code = c54.code AND strpos(CAST($34 AS TEXT), ',' || c55.language || ',') > 0 ORDER BY strpos(CAST($34 AS TEXT), ',' || c55.language || ','), c55.id ASC
          LIMIT 1), c54.name)))
       FROM country AS c54
       WHERE c54.code = f53.country_code), ','))
     FROM
      (SELECT f53.country_code AS country_code
       FROM film_country AS f53
       WHERE f53.film_id = f50.id ORDER BY f53.position ASC, f53.id ASC) AS f53),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"name":%s,"inGreek":%s}', to_json(coalesce(
        (SELECT p58.text
         FROM person_name AS p58
         WHERE p58.person_id = p57.id AND p58.kind IN ('USUAL', 'TRANSLITERATED') AND strpos(CAST($35 AS TEXT), ',' || p58.language || ',') > 0 ORDER BY strpos(CAST($35 AS TEXT), ',' || p58.language || ','), p58.position ASC, p58.id ASC
          LIMIT 1), p57.name)), to_json(coalesce(
        (SELECT p59.text
         FROM person_name AS p59
         WHERE p59.person_id = p57.id AND p59.kind IN ('USUAL', 'TRANSLITERATED') AND strpos(CAST($36 AS TEXT), ',' || p59.language || ',') > 0 ORDER BY strpos(CAST($36 AS TEXT), ',' || p59.language || ','), p59.position ASC, p59.id ASC
          LIMIT 1), p57.name)))
       FROM person AS p57
       WHERE p57.id = c56.person_id), ','))
     FROM
      (SELECT c56.person_id AS person_id
       FROM credit AS c56
       WHERE c56.film_id = f50.id AND c56.job_id =
        (SELECT j60.id
         FROM job AS j60
         WHERE j60.slug = 'director') ORDER BY c56.rank ASC, c56.id ASC) AS c56))
   FROM film AS f50
   WHERE f50.id = coalesce(
    (SELECT f61.id
     FROM film AS f61
     WHERE f61.slug = CAST($37 AS TEXT)),
    (SELECT f62.film_id
     FROM former_film AS f62
     WHERE f62.slug = CAST($37 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"name":%s}', to_json(coalesce(
    (SELECT p64.text
     FROM person_name AS p64
     WHERE p64.person_id = p63.id AND p64.kind IN ('USUAL', 'TRANSLITERATED') AND strpos(CAST($38 AS TEXT), ',' || p64.language || ',') > 0 ORDER BY strpos(CAST($38 AS TEXT), ',' || p64.language || ','), p64.position ASC, p64.id ASC
      LIMIT 1), p63.name)))
   FROM person AS p63
   WHERE p63.id = coalesce(
    (SELECT p65.id
     FROM person AS p65
     WHERE p65.slug = CAST($39 AS TEXT)),
    (SELECT f66.person_id
     FROM former_person AS f66
     WHERE f66.slug = CAST($39 AS TEXT)))), 'null')))
-- 1: ',el,'
-- 2: ',uk,ru-RU,ru,'
-- 3: ',zh-Hant-TW,zh-Hant,zh,'
-- 4: ',zh-HK,zh,'
-- 5: ',pt-BR,pt,'
-- 6: ',pt-AO,pt,'
-- 7: ',sr-Cyrl-RS,sr-Cyrl,sr,pt-BR,pt,en,'
-- 8: ',tlh,ru,'
-- 9: ',zh-Hant,zh,'
-- 10: ',en,'
-- 11: ',tlh,x-klingon,'
-- 12: ','
-- 13: ',sr-Cyrl-RS,sr-Cyrl,sr,pt-BR,pt,en,'
-- 14: ',ru,'
-- 15: 'citizen-kane'
-- 16: ',el,'
-- 17: ',zh-Hant,zh,'
-- 18: ',pt-PT,pt,en,'
-- 19: 'the-great-escape'
-- 20: ',de-AT,de,'
-- 21: 20
-- 22: ',fr-CA,fr,en,'
-- 23: ',de,'
-- 24: ',sr-Cyrl-RS,sr-Cyrl,sr,pt-BR,pt,en,'
-- 25: ',el,'
-- 26: ',zh-TW,zh,'
-- 27: ',zh-Hant-HK,zh-Hant,zh,'
-- 28: ',pt-BR,pt,'
-- 29: ',tlh,'
-- 30: 1
-- 31: 'de-rouille-et-d-os'
-- 32: ',ru-Latn-t-ru,ru-Latn,ru,'
-- 33: ',en,'
-- 34: ',sr-Cyrl-RS,sr-Cyrl,sr,pt-BR,pt,en,'
-- 35: ',ru-RU,ru,'
-- 36: ',el,'
-- 37: 'stalker'
-- 38: ',en,'
-- 39: 'bob-dylan'
