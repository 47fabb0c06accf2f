SELECT format('{"data":%s}', format('{"ids":%s,"departments":%s,"everyCredit":%s,"noMatch":%s,"everyNomination":%s,"identified":%s,"unidentified":%s,"updatedSince":%s,"either":%s,"not":%s}', format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p2
   WHERE p2.id = ANY (array(
    (SELECT coalesce(f3.person_id, CAST(each.value #>> '{}' AS BIGINT))
     FROM json_array_elements(CAST($1 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f3 ON f3.former_id = CAST(each.value #>> '{}' AS BIGINT))))),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p4.name)), ','))
   FROM
    (SELECT p4.name AS name
     FROM person AS p4
     WHERE p4.id = ANY (array(
      (SELECT coalesce(f5.person_id, CAST(each.value #>> '{}' AS BIGINT))
       FROM json_array_elements(CAST($2 AS JSON)) AS each(value) LEFT OUTER JOIN former_person AS f5 ON f5.former_id = CAST(each.value #>> '{}' AS BIGINT)))) ORDER BY p4.sort_key ASC, p4.id ASC
      LIMIT 20) AS p4)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p7
   WHERE EXISTS
    (SELECT 1
     FROM credit AS c8
     WHERE c8.person_id = p7.id AND c8.department = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($3 AS JSON)) AS each(value)))))),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p9.name)), ','))
   FROM
    (SELECT p9.name AS name
     FROM person AS p9
     WHERE EXISTS
      (SELECT 1
       FROM credit AS c10
       WHERE c10.person_id = p9.id AND c10.department = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($4 AS JSON)) AS each(value))))) ORDER BY p9.sort_key ASC, p9.id ASC
      LIMIT 20) AS p9)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p12
   WHERE (EXISTS
    (SELECT 1
     FROM credit AS c13
     WHERE c13.person_id = p12.id AND c13.job_id IN
      (SELECT j14.id
       FROM job AS j14
       WHERE j14.slug = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($5 AS JSON)) AS each(value))))))) AND (EXISTS
    (SELECT 1
     FROM credit AS c15
     WHERE c15.person_id = p12.id AND c15.kind = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($6 AS JSON)) AS each(value))))))),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p16.name)), ','))
   FROM
    (SELECT p16.name AS name
     FROM person AS p16
     WHERE (EXISTS
      (SELECT 1
       FROM credit AS c17
       WHERE c17.person_id = p16.id AND c17.job_id IN
        (SELECT j18.id
         FROM job AS j18
         WHERE j18.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($7 AS JSON)) AS each(value))))))) AND (EXISTS
      (SELECT 1
       FROM credit AS c19
       WHERE c19.person_id = p16.id AND c19.kind = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($8 AS JSON)) AS each(value)))))) ORDER BY p16.sort_key ASC, p16.id ASC
      LIMIT 20) AS p16)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p21
   WHERE (EXISTS
    (SELECT 1
     FROM credit AS c22
     WHERE c22.person_id = p21.id AND c22.job_id IN
      (SELECT j23.id
       FROM job AS j23
       WHERE j23.slug = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($9 AS JSON)) AS each(value))))))) AND (EXISTS
    (SELECT 1
     FROM credit AS c24
     WHERE c24.person_id = p21.id AND c24.kind = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($10 AS JSON)) AS each(value))))))),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p25.name)), ','))
   FROM
    (SELECT p25.name AS name
     FROM person AS p25
     WHERE (EXISTS
      (SELECT 1
       FROM credit AS c26
       WHERE c26.person_id = p25.id AND c26.job_id IN
        (SELECT j27.id
         FROM job AS j27
         WHERE j27.slug = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($11 AS JSON)) AS each(value))))))) AND (EXISTS
      (SELECT 1
       FROM credit AS c28
       WHERE c28.person_id = p25.id AND c28.kind = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($12 AS JSON)) AS each(value)))))) ORDER BY p25.sort_key ASC, p25.id ASC
      LIMIT 20) AS p25)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p30
   WHERE (EXISTS
    (SELECT 1
     FROM nominee AS n31
     WHERE n31.person_id = p30.id AND (EXISTS
      (SELECT 1
       FROM nomination AS n32
       WHERE n32.id = n31.nomination_id AND n32.outcome = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($13 AS JSON)) AS each(value)))) AND n32.edition_id IN
        (SELECT a33.id
         FROM award_edition AS a33
         WHERE a33.event_id IN
          (SELECT a34.id
           FROM award_event AS a34
           WHERE a34.slug = ANY (array(
            (SELECT each.value #>> '{}'
             FROM json_array_elements(CAST($14 AS JSON)) AS each(value)))))))))) AND (EXISTS
    (SELECT 1
     FROM nominee AS n35
     WHERE n35.person_id = p30.id AND (EXISTS
      (SELECT 1
       FROM nomination AS n36
       WHERE n36.id = n35.nomination_id AND n36.edition_id IN
        (SELECT a37.id
         FROM award_edition AS a37
         WHERE a37.event_id IN
          (SELECT a38.id
           FROM award_event AS a38
           WHERE a38.slug = ANY (array(
            (SELECT each.value #>> '{}'
             FROM json_array_elements(CAST($15 AS JSON)) AS each(value))))))))))),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p39.name)), ','))
   FROM
    (SELECT p39.name AS name
     FROM person AS p39
     WHERE (EXISTS
      (SELECT 1
       FROM nominee AS n40
       WHERE n40.person_id = p39.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n41
         WHERE n41.id = n40.nomination_id AND n41.outcome = ANY (array(
          (SELECT each.value #>> '{}'
           FROM json_array_elements(CAST($16 AS JSON)) AS each(value)))) AND n41.edition_id IN
          (SELECT a42.id
           FROM award_edition AS a42
           WHERE a42.event_id IN
            (SELECT a43.id
             FROM award_event AS a43
             WHERE a43.slug = ANY (array(
              (SELECT each.value #>> '{}'
               FROM json_array_elements(CAST($17 AS JSON)) AS each(value)))))))))) AND (EXISTS
      (SELECT 1
       FROM nominee AS n44
       WHERE n44.person_id = p39.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n45
         WHERE n45.id = n44.nomination_id AND n45.edition_id IN
          (SELECT a46.id
           FROM award_edition AS a46
           WHERE a46.event_id IN
            (SELECT a47.id
             FROM award_event AS a47
             WHERE a47.slug = ANY (array(
              (SELECT each.value #>> '{}'
               FROM json_array_elements(CAST($18 AS JSON)) AS each(value)))))))))) ORDER BY p39.sort_key ASC, p39.id ASC
      LIMIT 20) AS p39)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p49
   WHERE EXISTS
    (SELECT 1
     FROM person_external_id AS p50
     WHERE p50.person_id = p49.id AND p50.authority = CAST($19 AS TEXT))),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p51.name)), ','))
   FROM
    (SELECT p51.name AS name
     FROM person AS p51
     WHERE EXISTS
      (SELECT 1
       FROM person_external_id AS p52
       WHERE p52.person_id = p51.id AND p52.authority = CAST($20 AS TEXT)) ORDER BY p51.sort_key ASC, p51.id ASC
      LIMIT 20) AS p51)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p54
   WHERE p54.id IN
    (SELECT p55.person_id
     FROM person_name AS p55
     WHERE p55.text_key >= CAST($21 AS TEXT) AND p55.text_key < CAST($22 AS TEXT)) AND NOT coalesce(EXISTS
    (SELECT 1
     FROM person_external_id AS p56
     WHERE p56.person_id = p54.id AND p56.authority = CAST($23 AS TEXT)), false)),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p57.name)), ','))
   FROM
    (SELECT p57.name AS name
     FROM person AS p57
     WHERE p57.id IN
      (SELECT p58.person_id
       FROM person_name AS p58
       WHERE p58.text_key >= CAST($24 AS TEXT) AND p58.text_key < CAST($25 AS TEXT)) AND NOT coalesce(EXISTS
      (SELECT 1
       FROM person_external_id AS p59
       WHERE p59.person_id = p57.id AND p59.authority = CAST($26 AS TEXT)), false) ORDER BY p57.sort_key ASC, p57.id ASC
      LIMIT 20) AS p57)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p61
   WHERE p61.updated_at >= CAST($27 AS TEXT)),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p62.name)), ','))
   FROM
    (SELECT p62.name AS name
     FROM person AS p62
     WHERE p62.updated_at >= CAST($28 AS TEXT) ORDER BY p62.sort_key ASC, p62.id ASC
      LIMIT 20) AS p62)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p64
   WHERE p64.id IN
    (SELECT p65.person_id
     FROM person_name AS p65
     WHERE p65.text_key = CAST($29 AS TEXT)) OR (EXISTS
    (SELECT 1
     FROM credit AS c66
     WHERE c66.person_id = p64.id AND c66.is_uncredited = CAST($30 AS BOOLEAN) AND (EXISTS
      (SELECT 1
       FROM role AS r67
       WHERE r67.credit_id = c66.id AND r67.is_voice = CAST($31 AS BOOLEAN)))))),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p68.name)), ','))
   FROM
    (SELECT p68.name AS name
     FROM person AS p68
     WHERE p68.id IN
      (SELECT p69.person_id
       FROM person_name AS p69
       WHERE p69.text_key = CAST($32 AS TEXT)) OR (EXISTS
      (SELECT 1
       FROM credit AS c70
       WHERE c70.person_id = p68.id AND c70.is_uncredited = CAST($33 AS BOOLEAN) AND (EXISTS
        (SELECT 1
         FROM role AS r71
         WHERE r71.credit_id = c70.id AND r71.is_voice = CAST($34 AS BOOLEAN))))) ORDER BY p68.sort_key ASC, p68.id ASC
      LIMIT 20) AS p68)), format('{"totalCount":%s,"nodes":%s}',
  (SELECT count(*)
   FROM person AS p73
   WHERE (EXISTS
    (SELECT 1
     FROM credit AS c74
     WHERE c74.person_id = p73.id AND c74.department = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($35 AS JSON)) AS each(value)))))) AND NOT coalesce(EXISTS
    (SELECT 1
     FROM credit AS c75
     WHERE c75.person_id = p73.id AND c75.kind = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($36 AS JSON)) AS each(value))))), false)),
  (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(p76.name)), ','))
   FROM
    (SELECT p76.name AS name
     FROM person AS p76
     WHERE (EXISTS
      (SELECT 1
       FROM credit AS c77
       WHERE c77.person_id = p76.id AND c77.department = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($37 AS JSON)) AS each(value)))))) AND NOT coalesce(EXISTS
      (SELECT 1
       FROM credit AS c78
       WHERE c78.person_id = p76.id AND c78.kind = ANY (array(
        (SELECT each.value #>> '{}'
         FROM json_array_elements(CAST($38 AS JSON)) AS each(value))))), false) ORDER BY p76.sort_key ASC, p76.id ASC
      LIMIT 20) AS p76))))
-- 1: '[1,999]'
-- 2: '[1,999]'
-- 3: '["STUNTS","CASTING"]'
-- 4: '["STUNTS","CASTING"]'
-- 5: '["director"]'
-- 6: '["CAST"]'
-- 7: '["director"]'
-- 8: '["CAST"]'
-- 9: '["composer"]'
-- 10: '["CAST"]'
-- 11: '["composer"]'
-- 12: '["CAST"]'
-- 13: '["WON"]'
-- 14: '["cannes"]'
-- 15: '["cesar"]'
-- 16: '["WON"]'
-- 17: '["cannes"]'
-- 18: '["cesar"]'
-- 19: 'IMDB'
-- 20: 'IMDB'
-- 21: 'or'
-- 22: 'or\U0010ffff'
-- 23: 'IMDB'
-- 24: 'or'
-- 25: 'or\U0010ffff'
-- 26: 'IMDB'
-- 27: '2026-02-09T02:30:00Z'
-- 28: '2026-02-09T02:30:00Z'
-- 29: 'jr'
-- 30: False
-- 31: True
-- 32: 'jr'
-- 33: False
-- 34: True
-- 35: '["DIRECTING"]'
-- 36: '["CAST"]'
-- 37: '["DIRECTING"]'
-- 38: '["CAST"]'
