SELECT json_object('data', json_object('node',
  (SELECT CASE WHEN (json_extract(each1.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c1.id)
     FROM credit AS c1
     WHERE c1.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f2.id)
     FROM film AS f2
     WHERE f2.id = coalesce(
      (SELECT f3.film_id
       FROM former_film AS f3
       WHERE f3.former_id = json_extract(each1.value, '$[1]')), json_extract(each1.value, '$[1]'))) WHEN (json_extract(each1.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c4.code)
     FROM country AS c4
     WHERE c4.code = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'genre') THEN
    (SELECT json_object('id', 'genre_' || g5.id)
     FROM genre AS g5
     WHERE g5.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p6.id, 'name', p6.name, 'formerIds',
      (SELECT json_group_array('person_' || f7.former_id)
       FROM
        (SELECT f7.former_id AS former_id
         FROM former_person AS f7
         WHERE f7.person_id = p6.id ORDER BY f7.former_id ASC) AS f7))
     FROM person AS p6
     WHERE p6.id = coalesce(
      (SELECT f8.person_id
       FROM former_person AS f8
       WHERE f8.former_id = json_extract(each1.value, '$[1]')), json_extract(each1.value, '$[1]'))) WHEN (json_extract(each1.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n9.id)
     FROM nomination AS n9
     WHERE n9.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a10.id)
     FROM award_event AS a10
     WHERE a10.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a11.id)
     FROM award_edition AS a11
     WHERE a11.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a12.id)
     FROM award_category AS a12
     WHERE a12.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s13.id)
     FROM source AS s13
     WHERE s13.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c14.id)
     FROM character AS c14
     WHERE c14.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j15.id)
     FROM job AS j15
     WHERE j15.id = json_extract(each1.value, '$[1]')) WHEN (json_extract(each1.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c16.id)
     FROM change AS c16
     WHERE c16.id = json_extract(each1.value, '$[1]')) ELSE NULL END
   FROM json_each(?) AS each1), 'nodes',
  (SELECT json_group_array(CASE WHEN (json_extract(each2.value, '$[0]') = 'credit') THEN
    (SELECT json_object('id', 'credit_' || c17.id)
     FROM credit AS c17
     WHERE c17.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'film') THEN
    (SELECT json_object('id', 'film_' || f18.id)
     FROM film AS f18
     WHERE f18.id = coalesce(
      (SELECT f19.film_id
       FROM former_film AS f19
       WHERE f19.former_id = json_extract(each2.value, '$[1]')), json_extract(each2.value, '$[1]'))) WHEN (json_extract(each2.value, '$[0]') = 'country') THEN
    (SELECT json_object('id', 'country_' || c20.code)
     FROM country AS c20
     WHERE c20.code = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'genre') THEN
    (SELECT json_object('id', 'genre_' || g21.id)
     FROM genre AS g21
     WHERE g21.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'person') THEN
    (SELECT json_object('id', 'person_' || p22.id)
     FROM person AS p22
     WHERE p22.id = coalesce(
      (SELECT f23.person_id
       FROM former_person AS f23
       WHERE f23.former_id = json_extract(each2.value, '$[1]')), json_extract(each2.value, '$[1]'))) WHEN (json_extract(each2.value, '$[0]') = 'nomination') THEN
    (SELECT json_object('id', 'nomination_' || n24.id)
     FROM nomination AS n24
     WHERE n24.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'event') THEN
    (SELECT json_object('id', 'event_' || a25.id)
     FROM award_event AS a25
     WHERE a25.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'edition') THEN
    (SELECT json_object('id', 'edition_' || a26.id)
     FROM award_edition AS a26
     WHERE a26.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'category') THEN
    (SELECT json_object('id', 'category_' || a27.id)
     FROM award_category AS a27
     WHERE a27.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'source') THEN
    (SELECT json_object('id', 'source_' || s28.id)
     FROM source AS s28
     WHERE s28.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'character') THEN
    (SELECT json_object('id', 'character_' || c29.id)
     FROM character AS c29
     WHERE c29.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'job') THEN
    (SELECT json_object('id', 'job_' || j30.id)
     FROM job AS j30
     WHERE j30.id = json_extract(each2.value, '$[1]')) WHEN (json_extract(each2.value, '$[0]') = 'change') THEN
    (SELECT json_object('id', 'change_' || c31.id)
     FROM change AS c31
     WHERE c31.id = json_extract(each2.value, '$[1]')) ELSE NULL END)
   FROM json_each(?) AS each2), 'byId',
  (SELECT json_object('id', 'film_' || f32.id, 'slug', f32.slug, 'title', f32.title, 'formerIds',
    (SELECT json_group_array('film_' || f33.former_id)
     FROM
      (SELECT f33.former_id AS former_id
       FROM former_film AS f33
       WHERE f33.film_id = f32.id ORDER BY f33.former_id ASC) AS f33))
   FROM film AS f32
   WHERE f32.id = coalesce(
    (SELECT f34.film_id
     FROM former_film AS f34
     WHERE f34.former_id = ?), ?)), 'bySlug',
  (SELECT json_object('slug', f35.slug)
   FROM film AS f35
   WHERE f35.id = coalesce(
    (SELECT f36.id
     FROM film AS f36
     WHERE f36.slug = ?),
    (SELECT f37.film_id
     FROM former_film AS f37
     WHERE f37.slug = ?))), 'byNow',
  (SELECT json_object('slug', f38.slug)
   FROM film AS f38
   WHERE f38.id = coalesce(
    (SELECT f39.id
     FROM film AS f39
     WHERE f39.slug = ?),
    (SELECT f40.film_id
     FROM former_film AS f40
     WHERE f40.slug = ?))), 'neither',
  (SELECT json_object('slug', f41.slug)
   FROM film AS f41
   WHERE f41.id = coalesce(
    (SELECT f42.id
     FROM film AS f42
     WHERE f42.slug = ?),
    (SELECT f43.film_id
     FROM former_film AS f43
     WHERE f43.slug = ?))), 'other',
  (SELECT json_object('formerIds',
    (SELECT json_group_array('film_' || f45.former_id)
     FROM
      (SELECT f45.former_id AS former_id
       FROM former_film AS f45
       WHERE f45.film_id = f44.id ORDER BY f45.former_id ASC) AS f45))
   FROM film AS f44
   WHERE f44.id = coalesce(
    (SELECT f46.film_id
     FROM former_film AS f46
     WHERE f46.former_id = ?), ?)), 'person',
  (SELECT json_object('id', 'person_' || p47.id, 'slug', p47.slug, 'formerIds',
    (SELECT json_group_array('person_' || f48.former_id)
     FROM
      (SELECT f48.former_id AS former_id
       FROM former_person AS f48
       WHERE f48.person_id = p47.id ORDER BY f48.former_id ASC) AS f48))
   FROM person AS p47
   WHERE p47.id = coalesce(
    (SELECT p49.id
     FROM person AS p49
     WHERE p49.slug = ?),
    (SELECT f50.person_id
     FROM former_person AS f50
     WHERE f50.slug = ?))), 'personById',
  (SELECT json_object('slug', p51.slug)
   FROM person AS p51
   WHERE p51.id = coalesce(
    (SELECT f52.person_id
     FROM former_person AS f52
     WHERE f52.former_id = ?), ?)), 'filmsBy',
  (SELECT json_group_array(
    (SELECT json_object('id', 'film_' || f53.id, 'title', f53.title)
     FROM film AS f53
     WHERE f53.id = coalesce(
      (SELECT f54.id
       FROM film AS f54
       WHERE f54.id = json_extract(each10.value, '$.id')),
      (SELECT f55.film_id
       FROM former_film AS f55
       WHERE f55.former_id = json_extract(each10.value, '$.id')),
      (SELECT f54.id
       FROM film AS f54
       WHERE f54.slug = json_extract(each10.value, '$.slug')),
      (SELECT f56.film_id
       FROM former_film AS f56
       WHERE f56.slug = json_extract(each10.value, '$.slug')),
      (SELECT f54.id
       FROM film AS f54
       WHERE f54.id IN
        (SELECT f57.film_id
         FROM film_external_id AS f57
         WHERE f57.authority = json_extract(each10.value, '$.externalId.authority') AND f57.value = json_extract(each10.value, '$.externalId.value'))))))
   FROM json_each(?) AS each10), 'peopleBy',
  (SELECT json_group_array(
    (SELECT json_object('id', 'person_' || p58.id, 'name', p58.name)
     FROM person AS p58
     WHERE p58.id = coalesce(
      (SELECT p59.id
       FROM person AS p59
       WHERE p59.id = json_extract(each11.value, '$.id')),
      (SELECT f60.person_id
       FROM former_person AS f60
       WHERE f60.former_id = json_extract(each11.value, '$.id')),
      (SELECT p59.id
       FROM person AS p59
       WHERE p59.slug = json_extract(each11.value, '$.slug')),
      (SELECT f61.person_id
       FROM former_person AS f61
       WHERE f61.slug = json_extract(each11.value, '$.slug')),
      (SELECT p59.id
       FROM person AS p59
       WHERE p59.id IN
        (SELECT p62.person_id
         FROM person_external_id AS p62
         WHERE p62.authority = json_extract(each11.value, '$.externalId.authority') AND p62.value = json_extract(each11.value, '$.externalId.value'))))))
   FROM json_each(?) AS each11), 'films', json_object('nodes',
  (SELECT json_group_array(json_object('title', f64.title))
   FROM
    (SELECT f64.title AS title
     FROM film AS f64
     WHERE f64.id IN
      (SELECT coalesce(f65.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f65 ON f65.former_id = each.value) AND f64.id IN
      (SELECT c66.film_id
       FROM credit AS c66
       WHERE c66.person_id IN
        (SELECT coalesce(f67.person_id, each.value)
         FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f67 ON f67.former_id = each.value)) ORDER BY f64.title_key ASC, f64.id ASC LIMIT 20) AS f64), 'totalCount',
  (SELECT count(*)
   FROM film AS f68
   WHERE f68.id IN
    (SELECT coalesce(f69.film_id, each.value)
     FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f69 ON f69.former_id = each.value) AND f68.id IN
    (SELECT c70.film_id
     FROM credit AS c70
     WHERE c70.person_id IN
      (SELECT coalesce(f71.person_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f71 ON f71.former_id = each.value)))), 'others', json_object('nodes',
  (SELECT json_group_array(json_object('title', f73.title))
   FROM
    (SELECT f73.title AS title
     FROM film AS f73
     WHERE coalesce(f73.id IN
      (SELECT coalesce(f74.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f74 ON f74.former_id = each.value), 0) = 0 ORDER BY f73.title_key ASC, f73.id ASC LIMIT +?) AS f73), 'totalCount',
  (SELECT count(*)
   FROM film AS f75
   WHERE coalesce(f75.id IN
    (SELECT coalesce(f76.film_id, each.value)
     FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f76 ON f76.former_id = each.value), 0) = 0)), 'people', json_object('nodes',
  (SELECT json_group_array(json_object('name', p78.name))
   FROM
    (SELECT p78.name AS name
     FROM person AS p78
     WHERE p78.id IN
      (SELECT coalesce(f79.person_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f79 ON f79.former_id = each.value) ORDER BY p78.sort_key ASC, p78.id ASC LIMIT 20) AS p78)), 'credits', json_object('nodes',
  (SELECT json_group_array(json_object('film', json_object('slug', f82.slug), 'person', json_object('name', p83.name)))
   FROM
    (SELECT c81.film_id AS film_id, c81.person_id AS person_id
     FROM credit AS c81
     WHERE c81.film_id IN
      (SELECT coalesce(f84.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f84 ON f84.former_id = each.value) AND c81.person_id IN
      (SELECT coalesce(f85.person_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f85 ON f85.former_id = each.value) ORDER BY c81.id ASC LIMIT 20) AS c81 CROSS JOIN film AS f82 ON f82.id = c81.film_id CROSS JOIN person AS p83 ON p83.id = c81.person_id)), 'characters', json_object('nodes',
  (SELECT json_group_array(json_object('name', c87.name))
   FROM
    (SELECT c87.name AS name
     FROM character AS c87
     WHERE c87.film_id IN
      (SELECT coalesce(f88.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f88 ON f88.former_id = each.value) AND c87.id IN
      (SELECT r89.character_id
       FROM role AS r89
       WHERE r89.credit_id IN
        (SELECT c91.id
         FROM credit AS c91
         WHERE c91.person_id IN
          (SELECT coalesce(f90.person_id, each.value)
           FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f90 ON f90.former_id = each.value))) ORDER BY c87.id ASC LIMIT 20) AS c87)), 'nominations', json_object('totalCount',
  (SELECT count(*)
   FROM nomination AS n93
   WHERE n93.id IN
    (SELECT n94.nomination_id
     FROM nomination_film AS n94
     WHERE n94.film_id IN
      (SELECT coalesce(f95.film_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_film AS f95 ON f95.former_id = each.value)))), 'his', json_object('nodes',
  (SELECT json_group_array(json_object('label', n97.label))
   FROM
    (SELECT n97.label AS label
     FROM nomination AS n97
     WHERE n97.id IN
      (SELECT n98.nomination_id
       FROM nominee AS n98
       WHERE n98.person_id IN
        (SELECT coalesce(f99.person_id, each.value)
         FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f99 ON f99.former_id = each.value)) ORDER BY n97.year DESC, n97.id DESC LIMIT 20) AS n97)), 'cast',
  (SELECT json_object('cast', json_object('nodes',
    (SELECT json_group_array(json_object('person', json_object('name', p103.name)))
     FROM
      (SELECT c102.person_id AS person_id
       FROM credit AS c102
       WHERE c102.film_id = f100.id AND c102.kind = 'CAST' AND c102.person_id IN
        (SELECT coalesce(f104.person_id, each.value)
         FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f104 ON f104.former_id = each.value) ORDER BY c102.rank ASC, c102.id ASC LIMIT 20) AS c102 CROSS JOIN person AS p103 ON p103.id = c102.person_id)))
   FROM film AS f100
   WHERE f100.id = coalesce(
    (SELECT f105.film_id
     FROM former_film AS f105
     WHERE f105.former_id = ?), ?))))
-- 1: '[["person",9001]]'
-- 2: '[["film",9004],["film",1],["person",9003],["film",9005],["credit",9004]]'
-- 3: 9007
-- 4: 9007
-- 5: 'rust-bone-2012'
-- 6: 'rust-bone-2012'
-- 7: 'de-rouille-et-d-os'
-- 8: 'de-rouille-et-d-os'
-- 9: 'rust-and-bones'
-- 10: 'rust-and-bones'
-- 11: 2
-- 12: 2
-- 13: 'george-orson-welles'
-- 14: 'george-orson-welles'
-- 15: 9001
-- 16: 9001
-- 17: '[{"slug":"rust-and-bone"},{"id":9004},{"id":1},{"slug":"hunger"},{"id":9999},{"externalId":{"authority":"IMDB","value":"tt0033467"}}]'
-- 18: '[{"slug":"matias-schoenaerts"},{"id":9003},{"slug":"nobody"}]'
-- 19: '[9007,3]'
-- 20: '[9001]'
-- 21: '[9007,3]'
-- 22: '[9001]'
-- 23: '[9007,9004]'
-- 24: 2
-- 25: '[9007,9004]'
-- 26: '[9003,9001,2]'
-- 27: '[9007]'
-- 28: '[9001,1]'
-- 29: '[9004]'
-- 30: '[9001]'
-- 31: '[9004]'
-- 32: '[9003]'
-- 33: '[9001]'
-- 34: 9007
-- 35: 9007
