SELECT json_object('data', json_object('film',
  (SELECT json_object('title', f1.title, 'greek', coalesce(
    (SELECT f2.text
     FROM film_title AS f2
     WHERE f2.film_id = f1.id AND f2.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f2.language || ',') > 0 ORDER BY instr(?, ',' || f2.language || ','), f2.position ASC, f2.id ASC LIMIT 1), f1.title), 'cyrillic', coalesce(
    (SELECT f3.text
     FROM film_title AS f3
     WHERE f3.film_id = f1.id AND f3.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f3.language || ',') > 0 ORDER BY instr(?, ',' || f3.language || ','), f3.position ASC, f3.id ASC LIMIT 1), f1.title), 'chinese', coalesce(
    (SELECT f4.text
     FROM film_title AS f4
     WHERE f4.film_id = f1.id AND f4.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f4.language || ',') > 0 ORDER BY instr(?, ',' || f4.language || ','), f4.position ASC, f4.id ASC LIMIT 1), f1.title), 'simplified', coalesce(
    (SELECT f5.text
     FROM film_title AS f5
     WHERE f5.film_id = f1.id AND f5.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f5.language || ',') > 0 ORDER BY instr(?, ',' || f5.language || ','), f5.position ASC, f5.id ASC LIMIT 1), f1.title), 'brazilian', coalesce(
    (SELECT f6.text
     FROM film_title AS f6
     WHERE f6.film_id = f1.id AND f6.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f6.language || ',') > 0 ORDER BY instr(?, ',' || f6.language || ','), f6.position ASC, f6.id ASC LIMIT 1), f1.title), 'portuguese', coalesce(
    (SELECT f7.text
     FROM film_title AS f7
     WHERE f7.film_id = f1.id AND f7.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f7.language || ',') > 0 ORDER BY instr(?, ',' || f7.language || ','), f7.position ASC, f7.id ASC LIMIT 1), f1.title), 'inVariable', coalesce(
    (SELECT f8.text
     FROM film_title AS f8
     WHERE f8.film_id = f1.id AND f8.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f8.language || ',') > 0 ORDER BY instr(?, ',' || f8.language || ','), f8.position ASC, f8.id ASC LIMIT 1), f1.title), 'withVariable', coalesce(
    (SELECT f9.text
     FROM film_title AS f9
     WHERE f9.film_id = f1.id AND f9.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f9.language || ',') > 0 ORDER BY instr(?, ',' || f9.language || ','), f9.position ASC, f9.id ASC LIMIT 1), f1.title), 'smallLetters', coalesce(
    (SELECT f10.text
     FROM film_title AS f10
     WHERE f10.film_id = f1.id AND f10.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f10.language || ',') > 0 ORDER BY instr(?, ',' || f10.language || ','), f10.position ASC, f10.id ASC LIMIT 1), f1.title), 'otherWorking', coalesce(
    (SELECT f11.text
     FROM film_title AS f11
     WHERE f11.film_id = f1.id AND f11.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f11.language || ',') > 0 ORDER BY instr(?, ',' || f11.language || ','), f11.position ASC, f11.id ASC LIMIT 1), f1.title), 'unknown', coalesce(
    (SELECT f12.text
     FROM film_title AS f12
     WHERE f12.film_id = f1.id AND f12.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f12.language || ',') > 0 ORDER BY instr(?, ',' || f12.language || ','), f12.position ASC, f12.id ASC LIMIT 1), f1.title), 'absent', f1.title, 'null', f1.title, 'none', coalesce(
    (SELECT f13.text
     FROM film_title AS f13
     WHERE f13.film_id = f1.id AND f13.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f13.language || ',') > 0 ORDER BY instr(?, ',' || f13.language || ','), f13.position ASC, f13.id ASC LIMIT 1), f1.title), 'countries',
    (SELECT json_group_array(json_object('name', coalesce(
      (SELECT c16.name
       FROM country_name AS c16
       WHERE c16.country_code = c15.code AND instr(?, ',' || c16.language || ',') > 0 ORDER BY instr(?, ',' || c16.language || ','), c16.id ASC LIMIT 1), c15.name)))
     FROM
      (SELECT f14.country_code AS country_code
       FROM film_country AS f14
       WHERE f14.film_id = f1.id ORDER BY f14.position ASC, f14.id ASC) AS f14 CROSS JOIN country AS c15 ON c15.code = f14.country_code), 'directors',
    (SELECT json_group_array(json_object('name', coalesce(
      (SELECT p19.text
       FROM person_name AS p19
       WHERE p19.person_id = p18.id AND p19.kind IN ('USUAL', 'TRANSLITERATED') AND instr(?, ',' || p19.language || ',') > 0 ORDER BY instr(?, ',' || p19.language || ','), p19.position ASC, p19.id ASC LIMIT 1), p18.name)))
     FROM
      (SELECT c17.person_id AS person_id
       FROM credit AS c17
       WHERE c17.film_id = f1.id AND c17.job_id =
        (SELECT j20.id
         FROM job AS j20
         WHERE j20.slug = 'director') ORDER BY c17.rank ASC, c17.id ASC) AS c17 CROSS JOIN person AS p18 ON p18.id = c17.person_id))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f21.id
     FROM film AS f21
     WHERE f21.slug = ?),
    (SELECT f22.film_id
     FROM former_film AS f22
     WHERE f22.slug = ?))), 'escape',
  (SELECT json_object('languages',
    (SELECT json_group_array(json_object('name', l25.name, 'greek', coalesce(
      (SELECT l26.name
       FROM language_name AS l26
       WHERE l26.language_tag = l25.tag AND instr(?, ',' || l26.language || ',') > 0 ORDER BY instr(?, ',' || l26.language || ','), l26.id ASC LIMIT 1), l25.name), 'chinese', coalesce(
      (SELECT l27.name
       FROM language_name AS l27
       WHERE l27.language_tag = l25.tag AND instr(?, ',' || l27.language || ',') > 0 ORDER BY instr(?, ',' || l27.language || ','), l27.id ASC LIMIT 1), l25.name), 'portuguese', coalesce(
      (SELECT l28.name
       FROM language_name AS l28
       WHERE l28.language_tag = l25.tag AND instr(?, ',' || l28.language || ',') > 0 ORDER BY instr(?, ',' || l28.language || ','), l28.id ASC LIMIT 1), l25.name)))
     FROM
      (SELECT f24.language_tag AS language_tag
       FROM film_language AS f24
       WHERE f24.film_id = f23.id ORDER BY f24.position ASC, f24.id ASC) AS f24 CROSS JOIN language AS l25 ON l25.tag = f24.language_tag), 'genres',
    (SELECT json_group_array(json_object('name', g30.name))
     FROM
      (SELECT f29.genre_id AS genre_id
       FROM film_genre AS f29
       WHERE f29.film_id = f23.id ORDER BY f29.position ASC, f29.id ASC) AS f29 CROSS JOIN genre AS g30 ON g30.id = f29.genre_id))
   FROM film AS f23
   WHERE f23.id = coalesce(
    (SELECT f31.id
     FROM film AS f31
     WHERE f31.slug = ?),
    (SELECT f32.film_id
     FROM former_film AS f32
     WHERE f32.slug = ?))), 'rust',
  (SELECT json_object('title', coalesce(
    (SELECT f34.text
     FROM film_title AS f34
     WHERE f34.film_id = f33.id AND f34.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f34.language || ',') > 0 ORDER BY instr(?, ',' || f34.language || ','), f34.position ASC, f34.id ASC LIMIT 1), f33.title), 'synopsis',
    (SELECT json_object('language', f35.language, 'excerpt', CASE WHEN (length(f35.body) <= ?) THEN f35.body ELSE CASE WHEN (rtrim(rtrim(substr(f35.body, 1, ? + 1), replace(substr(f35.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f35.body, 1, ?) ELSE rtrim(rtrim(substr(f35.body, 1, ? + 1), replace(substr(f35.body, 1, ? + 1), ' ', ''))) END END)
     FROM
      (SELECT f35.language AS language, f35.body AS body
       FROM film_text AS f35
       WHERE f35.film_id = f33.id AND f35.kind = 'SYNOPSIS' ORDER BY nullif(instr(?, ',' || f35.language || ','), 0) ASC NULLS LAST, f35.position ASC, f35.id ASC LIMIT 1) AS f35), 'inGerman',
    (SELECT json_object('language', f36.language)
     FROM
      (SELECT f36.language AS language
       FROM film_text AS f36
       WHERE f36.film_id = f33.id AND f36.kind = 'SYNOPSIS' ORDER BY nullif(instr(?, ',' || f36.language || ','), 0) ASC NULLS LAST, f36.position ASC, f36.id ASC LIMIT 1) AS f36), 'directorsStatement',
    (SELECT json_object('language', f37.language)
     FROM
      (SELECT f37.language AS language
       FROM film_text AS f37
       WHERE f37.film_id = f33.id AND f37.kind = 'DIRECTORS_STATEMENT' ORDER BY nullif(instr(?, ',' || f37.language || ','), 0) ASC NULLS LAST, f37.position ASC, f37.id ASC LIMIT 1) AS f37), 'countries',
    (SELECT json_group_array(json_object('greek', coalesce(
      (SELECT c40.name
       FROM country_name AS c40
       WHERE c40.country_code = c39.code AND instr(?, ',' || c40.language || ',') > 0 ORDER BY instr(?, ',' || c40.language || ','), c40.id ASC LIMIT 1), c39.name), 'chinese', coalesce(
      (SELECT c41.name
       FROM country_name AS c41
       WHERE c41.country_code = c39.code AND instr(?, ',' || c41.language || ',') > 0 ORDER BY instr(?, ',' || c41.language || ','), c41.id ASC LIMIT 1), c39.name), 'traditional', coalesce(
      (SELECT c42.name
       FROM country_name AS c42
       WHERE c42.country_code = c39.code AND instr(?, ',' || c42.language || ',') > 0 ORDER BY instr(?, ',' || c42.language || ','), c42.id ASC LIMIT 1), c39.name), 'brazilian', coalesce(
      (SELECT c43.name
       FROM country_name AS c43
       WHERE c43.country_code = c39.code AND instr(?, ',' || c43.language || ',') > 0 ORDER BY instr(?, ',' || c43.language || ','), c43.id ASC LIMIT 1), c39.name), 'klingon', coalesce(
      (SELECT c44.name
       FROM country_name AS c44
       WHERE c44.country_code = c39.code AND instr(?, ',' || c44.language || ',') > 0 ORDER BY instr(?, ',' || c44.language || ','), c44.id ASC LIMIT 1), c39.name), 'name', c39.name))
     FROM
      (SELECT f38.country_code AS country_code
       FROM film_country AS f38
       WHERE f38.film_id = f33.id ORDER BY f38.position ASC, f38.id ASC) AS f38 CROSS JOIN country AS c39 ON c39.code = f38.country_code), 'crew', json_object('nodes',
    (SELECT json_group_array(json_object('job', json_object('name', j47.name)))
     FROM
      (SELECT c46.job_id AS job_id
       FROM credit AS c46
       WHERE c46.film_id = f33.id AND c46.kind = 'CREW' ORDER BY c46.rank ASC, c46.id ASC LIMIT +?) AS c46 CROSS JOIN job AS j47 ON j47.id = c46.job_id)))
   FROM film AS f33
   WHERE f33.id = coalesce(
    (SELECT f48.id
     FROM film AS f48
     WHERE f48.slug = ?),
    (SELECT f49.film_id
     FROM former_film AS f49
     WHERE f49.slug = ?))), 'stalker',
  (SELECT json_object('title', coalesce(
    (SELECT f51.text
     FROM film_title AS f51
     WHERE f51.film_id = f50.id AND f51.kind IN ('ORIGINAL', 'LOCALIZED', 'TRANSLATED', 'TRANSLITERATED', 'FESTIVAL') AND instr(?, ',' || f51.language || ',') > 0 ORDER BY instr(?, ',' || f51.language || ','), f51.position ASC, f51.id ASC LIMIT 1), f50.title), 'synopsis',
    (SELECT json_object('language', f52.language)
     FROM
      (SELECT f52.language AS language
       FROM film_text AS f52
       WHERE f52.film_id = f50.id AND f52.kind = 'SYNOPSIS' ORDER BY nullif(instr(?, ',' || f52.language || ','), 0) ASC NULLS LAST, f52.position ASC, f52.id ASC LIMIT 1) AS f52), 'countries',
    (SELECT json_group_array(json_object('name', coalesce(
      (SELECT c55.name
       FROM country_name AS c55
       WHERE c55.country_code = c54.code AND instr(?, ',' || c55.language || ',') > 0 ORDER BY instr(?, ',' || c55.language || ','), c55.id ASC LIMIT 1), c54.name)))
     FROM
      (SELECT f53.country_code AS country_code
       FROM film_country AS f53
       WHERE f53.film_id = f50.id ORDER BY f53.position ASC, f53.id ASC) AS f53 CROSS JOIN country AS c54 ON c54.code = f53.country_code), 'directors',
    (SELECT json_group_array(json_object('name', coalesce(
      (SELECT p58.text
       FROM person_name AS p58
       WHERE p58.person_id = p57.id AND p58.kind IN ('USUAL', 'TRANSLITERATED') AND instr(?, ',' || p58.language || ',') > 0 ORDER BY instr(?, ',' || p58.language || ','), p58.position ASC, p58.id ASC LIMIT 1), p57.name), 'inGreek', coalesce(
      (SELECT p59.text
       FROM person_name AS p59
       WHERE p59.person_id = p57.id AND p59.kind IN ('USUAL', 'TRANSLITERATED') AND instr(?, ',' || p59.language || ',') > 0 ORDER BY instr(?, ',' || p59.language || ','), p59.position ASC, p59.id ASC LIMIT 1), p57.name)))
     FROM
      (SELECT c56.person_id AS person_id
       FROM credit AS c56
       WHERE c56.film_id = f50.id AND c56.job_id =
        (SELECT j60.id
         FROM job AS j60
         WHERE j60.slug = 'director') ORDER BY c56.rank ASC, c56.id ASC) AS c56 CROSS JOIN person AS p57 ON p57.id = c56.person_id))
   FROM film AS f50
   WHERE f50.id = coalesce(
    (SELECT f61.id
     FROM film AS f61
     WHERE f61.slug = ?),
    (SELECT f62.film_id
     FROM former_film AS f62
     WHERE f62.slug = ?))), 'person',
  (SELECT json_object('name', coalesce(
    (SELECT p64.text
     FROM person_name AS p64
     WHERE p64.person_id = p63.id AND p64.kind IN ('USUAL', 'TRANSLITERATED') AND instr(?, ',' || p64.language || ',') > 0 ORDER BY instr(?, ',' || p64.language || ','), p64.position ASC, p64.id ASC LIMIT 1), p63.name))
   FROM person AS p63
   WHERE p63.id = coalesce(
    (SELECT p65.id
     FROM person AS p65
     WHERE p65.slug = ?),
    (SELECT f66.person_id
     FROM former_person AS f66
     WHERE f66.slug = ?)))))
-- 1: ',el,'
-- 2: ',el,'
-- 3: ',uk,ru-RU,ru,'
-- 4: ',uk,ru-RU,ru,'
-- 5: ',zh-Hant-TW,zh-Hant,zh,'
-- 6: ',zh-Hant-TW,zh-Hant,zh,'
-- 7: ',zh-HK,zh,'
-- 8: ',zh-HK,zh,'
-- 9: ',pt-BR,pt,'
-- 10: ',pt-BR,pt,'
-- 11: ',pt-AO,pt,'
-- 12: ',pt-AO,pt,'
-- 13: ',sr-Cyrl-RS,sr-Cyrl,sr,pt-BR,pt,en,'
-- 14: ',sr-Cyrl-RS,sr-Cyrl,sr,pt-BR,pt,en,'
-- 15: ',tlh,ru,'
-- 16: ',tlh,ru,'
-- 17: ',zh-Hant,zh,'
-- 18: ',zh-Hant,zh,'
-- 19: ',en,'
-- 20: ',en,'
-- 21: ',tlh,x-klingon,'
-- 22: ',tlh,x-klingon,'
-- 23: ','
-- 24: ','
-- 25: ',sr-Cyrl-RS,sr-Cyrl,sr,pt-BR,pt,en,'
-- 26: ',sr-Cyrl-RS,sr-Cyrl,sr,pt-BR,pt,en,'
-- 27: ',ru,'
-- 28: ',ru,'
-- 29: 'citizen-kane'
-- 30: 'citizen-kane'
-- 31: ',el,'
-- 32: ',el,'
-- 33: ',zh-Hant,zh,'
-- 34: ',zh-Hant,zh,'
-- 35: ',pt-PT,pt,en,'
-- 36: ',pt-PT,pt,en,'
-- 37: 'the-great-escape'
-- 38: 'the-great-escape'
-- 39: ',de-AT,de,'
-- 40: ',de-AT,de,'
-- 41: 20
-- 42: 20
-- 43: 20
-- 44: 20
-- 45: 20
-- 46: 20
-- 47: ',fr-CA,fr,en,'
-- 48: ',de,'
-- 49: ',sr-Cyrl-RS,sr-Cyrl,sr,pt-BR,pt,en,'
-- 50: ',el,'
-- 51: ',el,'
-- 52: ',zh-TW,zh,'
-- 53: ',zh-TW,zh,'
-- 54: ',zh-Hant-HK,zh-Hant,zh,'
-- 55: ',zh-Hant-HK,zh-Hant,zh,'
-- 56: ',pt-BR,pt,'
-- 57: ',pt-BR,pt,'
-- 58: ',tlh,'
-- 59: ',tlh,'
-- 60: 1
-- 61: 'de-rouille-et-d-os'
-- 62: 'de-rouille-et-d-os'
-- 63: ',ru-Latn-t-ru,ru-Latn,ru,'
-- 64: ',ru-Latn-t-ru,ru-Latn,ru,'
-- 65: ',en,'
-- 66: ',sr-Cyrl-RS,sr-Cyrl,sr,pt-BR,pt,en,'
-- 67: ',sr-Cyrl-RS,sr-Cyrl,sr,pt-BR,pt,en,'
-- 68: ',ru-RU,ru,'
-- 69: ',ru-RU,ru,'
-- 70: ',el,'
-- 71: ',el,'
-- 72: 'stalker'
-- 73: 'stalker'
-- 74: ',en,'
-- 75: ',en,'
-- 76: 'bob-dylan'
-- 77: 'bob-dylan'
