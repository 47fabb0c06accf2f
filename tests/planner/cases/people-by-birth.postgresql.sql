SELECT format('{"data":%s}', format('{"oldest":%s,"youngest":%s,"among":%s,"inOrder":%s,"from":%s,"upTo":%s,"beforeTime":%s,"afterTime":%s,"ever":%s}', format('{"totalCount":%s,"nodes":%s,"edges":%s}',
  (SELECT d2.person_count
   FROM dataset AS d2),
  (SELECT format('[%s]', string_agg(format('{"name":%s,"birthDate":%s,"deathDate":%s}', to_json(p3.name), CASE WHEN (p3.birth_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p3.birth_date), coalesce(CAST(CAST(nullif(substr(p3.birth_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p3.birth_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p3.birth_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END, CASE WHEN (p3.death_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p3.death_date), coalesce(CAST(CAST(nullif(substr(p3.death_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p3.death_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p3.death_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END), ','))
   FROM
    (SELECT p3.name AS name, p3.birth_date AS birth_date, p3.death_date AS death_date
     FROM person AS p3 ORDER BY p3.birth_date ASC NULLS LAST, p3.id ASC
      LIMIT CAST($1 AS BIGINT)) AS p3),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s}', '"' || p4.cursor || '"'), ','))
   FROM
    (SELECT upper(encode(convert_to(format('["ced0dbfe",%s,%s,%s]', CAST(p4.birth_date IS NULL AS INTEGER), coalesce(CAST(to_json(p4.birth_date) AS TEXT), 'null'), p4.id), 'UTF8'), 'hex')) AS cursor
     FROM person AS p4 ORDER BY p4.birth_date ASC NULLS LAST, p4.id ASC
      LIMIT CAST($2 AS BIGINT)) AS p4)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT d6.person_count
   FROM dataset AS d6),
  (SELECT format('[%s]', string_agg(format('{"name":%s,"birthDate":%s,"deathDate":%s}', to_json(p7.name), CASE WHEN (p7.birth_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p7.birth_date), coalesce(CAST(CAST(nullif(substr(p7.birth_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p7.birth_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p7.birth_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END, CASE WHEN (p7.death_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p7.death_date), coalesce(CAST(CAST(nullif(substr(p7.death_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p7.death_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p7.death_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END), ','))
   FROM (
    (SELECT p7.name AS name, p7.birth_date AS birth_date, p7.death_date AS death_date, p7.birth_date AS key1, p7.id AS key2
     FROM person AS p7
     WHERE p7.birth_date IS NOT NULL ORDER BY p7.birth_date DESC, p7.id DESC
      LIMIT CAST($3 AS BIGINT)) UNION ALL
    (SELECT p7.name AS name, p7.birth_date AS birth_date, p7.death_date AS death_date, p7.birth_date AS key1, p7.id AS key2
     FROM person AS p7
     WHERE p7.birth_date IS NULL ORDER BY p7.birth_date DESC, p7.id DESC
      LIMIT CAST($3 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT CAST($3 AS BIGINT)) AS p7)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p9
   WHERE p9.birth_date >= CAST($4 AS TEXT) AND p9.birth_date < CAST($5 AS TEXT)),
  (SELECT format('[%s]', string_agg(format('{"name":%s,"birthDate":%s,"deathDate":%s}', to_json(p10.name), CASE WHEN (p10.birth_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p10.birth_date), coalesce(CAST(CAST(nullif(substr(p10.birth_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p10.birth_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p10.birth_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END, CASE WHEN (p10.death_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p10.death_date), coalesce(CAST(CAST(nullif(substr(p10.death_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p10.death_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p10.death_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END), ','))
   FROM
    (SELECT p10.name AS name, p10.birth_date AS birth_date, p10.death_date AS death_date
     FROM person AS p10
     WHERE p10.birth_date >= CAST($6 AS TEXT) AND p10.birth_date < CAST($7 AS TEXT) ORDER BY p10.sort_key ASC, p10.id ASC
      LIMIT 20) AS p10)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p12
   WHERE p12.birth_date >= CAST($8 AS TEXT) AND p12.birth_date < CAST($9 AS TEXT)),
  (SELECT format('[%s]', string_agg(format('{"name":%s,"birthDate":%s,"deathDate":%s}', to_json(p13.name), CASE WHEN (p13.birth_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p13.birth_date), coalesce(CAST(CAST(nullif(substr(p13.birth_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p13.birth_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p13.birth_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END, CASE WHEN (p13.death_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p13.death_date), coalesce(CAST(CAST(nullif(substr(p13.death_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p13.death_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p13.death_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END), ','))
   FROM
    (SELECT *
     FROM (
      (SELECT p13.name AS name, p13.birth_date AS birth_date, p13.death_date AS death_date, p13.birth_date AS key1, p13.id AS key2
       FROM person AS p13
       WHERE p13.birth_date >= CAST($10 AS TEXT) AND p13.birth_date < CAST($11 AS TEXT) AND p13.birth_date IS NOT NULL ORDER BY p13.birth_date ASC, p13.id ASC
        LIMIT CAST($12 AS BIGINT)) UNION ALL
      (SELECT p13.name AS name, p13.birth_date AS birth_date, p13.death_date AS death_date, p13.birth_date AS key1, p13.id AS key2
       FROM person AS p13
       WHERE p13.birth_date >= CAST($10 AS TEXT) AND p13.birth_date < CAST($11 AS TEXT) AND p13.birth_date IS NULL ORDER BY p13.birth_date ASC, p13.id ASC
        LIMIT CAST($12 AS BIGINT)) ORDER BY key1 ASC NULLS FIRST, key2 ASC
      LIMIT CAST($12 AS BIGINT)) AS p13 ORDER BY key1 DESC NULLS LAST, key2 DESC) AS p13)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p15
   WHERE p15.birth_date >= CAST($13 AS TEXT)),
  (SELECT format('[%s]', string_agg(format('{"name":%s,"birthDate":%s,"deathDate":%s}', to_json(p16.name), CASE WHEN (p16.birth_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p16.birth_date), coalesce(CAST(CAST(nullif(substr(p16.birth_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p16.birth_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p16.birth_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END, CASE WHEN (p16.death_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p16.death_date), coalesce(CAST(CAST(nullif(substr(p16.death_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p16.death_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p16.death_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END), ','))
   FROM
    (SELECT p16.name AS name, p16.birth_date AS birth_date, p16.death_date AS death_date
     FROM person AS p16
     WHERE p16.birth_date >= CAST($14 AS TEXT) ORDER BY p16.sort_key ASC, p16.id ASC
      LIMIT 20) AS p16)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p18
   WHERE p18.birth_date < CAST($15 AS TEXT)),
  (SELECT format('[%s]', string_agg(format('{"name":%s,"birthDate":%s,"deathDate":%s}', to_json(p19.name), CASE WHEN (p19.birth_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p19.birth_date), coalesce(CAST(CAST(nullif(substr(p19.birth_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p19.birth_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p19.birth_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END, CASE WHEN (p19.death_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p19.death_date), coalesce(CAST(CAST(nullif(substr(p19.death_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p19.death_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p19.death_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END), ','))
   FROM
    (SELECT p19.name AS name, p19.birth_date AS birth_date, p19.death_date AS death_date
     FROM person AS p19
     WHERE p19.birth_date < CAST($16 AS TEXT) ORDER BY p19.sort_key ASC, p19.id ASC
      LIMIT 20) AS p19)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p21
   WHERE p21.birth_date < CAST($17 AS TEXT)),
  (SELECT format('[%s]', string_agg(format('{"name":%s,"birthDate":%s,"deathDate":%s}', to_json(p22.name), CASE WHEN (p22.birth_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p22.birth_date), coalesce(CAST(CAST(nullif(substr(p22.birth_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p22.birth_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p22.birth_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END, CASE WHEN (p22.death_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p22.death_date), coalesce(CAST(CAST(nullif(substr(p22.death_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p22.death_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p22.death_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END), ','))
   FROM
    (SELECT p22.name AS name, p22.birth_date AS birth_date, p22.death_date AS death_date
     FROM person AS p22
     WHERE p22.birth_date < CAST($18 AS TEXT) ORDER BY p22.sort_key ASC, p22.id ASC
      LIMIT 20) AS p22)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p24
   WHERE p24.birth_date >= CAST($19 AS TEXT)),
  (SELECT format('[%s]', string_agg(format('{"name":%s,"birthDate":%s,"deathDate":%s}', to_json(p25.name), CASE WHEN (p25.birth_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p25.birth_date), coalesce(CAST(CAST(nullif(substr(p25.birth_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p25.birth_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p25.birth_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END, CASE WHEN (p25.death_date IS NOT NULL) THEN format('{"iso":%s,"year":%s,"month":%s,"day":%s}', to_json(p25.death_date), coalesce(CAST(CAST(nullif(substr(p25.death_date, 1, 4), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p25.death_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(p25.death_date, 9, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END), ','))
   FROM
    (SELECT p25.name AS name, p25.birth_date AS birth_date, p25.death_date AS death_date
     FROM person AS p25
     WHERE p25.birth_date >= CAST($20 AS TEXT) ORDER BY p25.sort_key ASC, p25.id ASC
      LIMIT 20) AS p25)), format('{"totalCount":%s}',
  (SELECT count(*)
   FROM person AS p27
   WHERE p27.birth_date >= CAST($21 AS TEXT) AND p27.birth_date < CAST($22 AS TEXT)))))
-- 1: 5
-- 2: 5
-- 3: 5
-- 4: '1960'
-- 5: '1965'
-- 6: '1960'
-- 7: '1965'
-- 8: '1960'
-- 9: '1965'
-- 10: '1960'
-- 11: '1965'
-- 12: 2
-- 13: '1981'
-- 14: '1981'
-- 15: '1898'
-- 16: '1898'
-- 17: '0000'
-- 18: '0000'
-- 19: '\U0010ffff'
-- 20: '\U0010ffff'
-- 21: ''
-- 22: '\U0010ffff'
