SELECT json_object('data', json_object('ids', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p2
   WHERE p2.id IN
    (SELECT each.value
     FROM json_each(?) AS "each")), 'nodes',
  (SELECT json_group_array(json_object('name', p3.name))
   FROM
    (SELECT p3.name AS name
     FROM person AS p3
     WHERE p3.id IN
      (SELECT each.value
       FROM json_each(?) AS "each") ORDER BY p3.sort_key ASC, p3.id ASC LIMIT 20) AS p3)), 'departments', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p5
   WHERE EXISTS
    (SELECT 1
     FROM credit AS c6
     WHERE c6.person_id = p5.id AND c6.department IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('name', p7.name))
   FROM
    (SELECT p7.name AS name
     FROM person AS p7
     WHERE EXISTS
      (SELECT 1
       FROM credit AS c8
       WHERE c8.person_id = p7.id AND c8.department IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY p7.sort_key ASC, p7.id ASC LIMIT 20) AS p7)), 'everyCredit', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p10
   WHERE (EXISTS
    (SELECT 1
     FROM credit AS c11
     WHERE c11.person_id = p10.id AND c11.job_id IN
      (SELECT j12.id
       FROM job AS j12
       WHERE j12.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")))) AND (EXISTS
    (SELECT 1
     FROM credit AS c13
     WHERE c13.person_id = p10.id AND c13.kind IN
      (SELECT each.value
       FROM json_each(?) AS "each")))), 'nodes',
  (SELECT json_group_array(json_object('name', p14.name))
   FROM
    (SELECT p14.name AS name
     FROM person AS p14
     WHERE (EXISTS
      (SELECT 1
       FROM credit AS c15
       WHERE c15.person_id = p14.id AND c15.job_id IN
        (SELECT j16.id
         FROM job AS j16
         WHERE j16.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")))) AND (EXISTS
      (SELECT 1
       FROM credit AS c17
       WHERE c17.person_id = p14.id AND c17.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) ORDER BY p14.sort_key ASC, p14.id ASC LIMIT 20) AS p14)), 'noMatch', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p19
   WHERE (EXISTS
    (SELECT 1
     FROM credit AS c20
     WHERE c20.person_id = p19.id AND c20.job_id IN
      (SELECT j21.id
       FROM job AS j21
       WHERE j21.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")))) AND (EXISTS
    (SELECT 1
     FROM credit AS c22
     WHERE c22.person_id = p19.id AND c22.kind IN
      (SELECT each.value
       FROM json_each(?) AS "each")))), 'nodes',
  (SELECT json_group_array(json_object('name', p23.name))
   FROM
    (SELECT p23.name AS name
     FROM person AS p23
     WHERE (EXISTS
      (SELECT 1
       FROM credit AS c24
       WHERE c24.person_id = p23.id AND c24.job_id IN
        (SELECT j25.id
         FROM job AS j25
         WHERE j25.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")))) AND (EXISTS
      (SELECT 1
       FROM credit AS c26
       WHERE c26.person_id = p23.id AND c26.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) ORDER BY p23.sort_key ASC, p23.id ASC LIMIT 20) AS p23)), 'everyNomination', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p28
   WHERE (EXISTS
    (SELECT 1
     FROM nominee AS n29
     WHERE n29.person_id = p28.id AND n29.nomination_id IN
      (SELECT n30.id
       FROM nomination AS n30
       WHERE n30.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each") AND n30.edition_id IN
        (SELECT a31.id
         FROM award_edition AS a31
         WHERE a31.event_id IN
          (SELECT a32.id
           FROM award_event AS a32
           WHERE a32.slug IN
            (SELECT each.value
             FROM json_each(?) AS "each")))))) AND (EXISTS
    (SELECT 1
     FROM nominee AS n33
     WHERE n33.person_id = p28.id AND n33.nomination_id IN
      (SELECT n34.id
       FROM nomination AS n34
       WHERE n34.edition_id IN
        (SELECT a35.id
         FROM award_edition AS a35
         WHERE a35.event_id IN
          (SELECT a36.id
           FROM award_event AS a36
           WHERE a36.slug IN
            (SELECT each.value
             FROM json_each(?) AS "each"))))))), 'nodes',
  (SELECT json_group_array(json_object('name', p37.name))
   FROM
    (SELECT p37.name AS name
     FROM person AS p37
     WHERE (EXISTS
      (SELECT 1
       FROM nominee AS n38
       WHERE n38.person_id = p37.id AND n38.nomination_id IN
        (SELECT n39.id
         FROM nomination AS n39
         WHERE n39.outcome IN
          (SELECT each.value
           FROM json_each(?) AS "each") AND n39.edition_id IN
          (SELECT a40.id
           FROM award_edition AS a40
           WHERE a40.event_id IN
            (SELECT a41.id
             FROM award_event AS a41
             WHERE a41.slug IN
              (SELECT each.value
               FROM json_each(?) AS "each")))))) AND (EXISTS
      (SELECT 1
       FROM nominee AS n42
       WHERE n42.person_id = p37.id AND n42.nomination_id IN
        (SELECT n43.id
         FROM nomination AS n43
         WHERE n43.edition_id IN
          (SELECT a44.id
           FROM award_edition AS a44
           WHERE a44.event_id IN
            (SELECT a45.id
             FROM award_event AS a45
             WHERE a45.slug IN
              (SELECT each.value
               FROM json_each(?) AS "each")))))) ORDER BY p37.sort_key ASC, p37.id ASC LIMIT 20) AS p37)), 'identified', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p47
   WHERE EXISTS
    (SELECT 1
     FROM person_external_id AS p48
     WHERE p48.person_id = p47.id AND p48.authority = ?)), 'nodes',
  (SELECT json_group_array(json_object('name', p49.name))
   FROM
    (SELECT p49.name AS name
     FROM person AS p49
     WHERE EXISTS
      (SELECT 1
       FROM person_external_id AS p50
       WHERE p50.person_id = p49.id AND p50.authority = ?) ORDER BY p49.sort_key ASC, p49.id ASC LIMIT 20) AS p49)), 'unidentified', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p52
   WHERE p52.id IN
    (SELECT p53.person_id
     FROM person_name AS p53
     WHERE p53.text_key >= ? AND p53.text_key < ?) AND coalesce(EXISTS
    (SELECT 1
     FROM person_external_id AS p54
     WHERE p54.person_id = p52.id AND p54.authority = ?), 0) = 0), 'nodes',
  (SELECT json_group_array(json_object('name', p55.name))
   FROM
    (SELECT p55.name AS name
     FROM person AS p55
     WHERE p55.id IN
      (SELECT p56.person_id
       FROM person_name AS p56
       WHERE p56.text_key >= ? AND p56.text_key < ?) AND coalesce(EXISTS
      (SELECT 1
       FROM person_external_id AS p57
       WHERE p57.person_id = p55.id AND p57.authority = ?), 0) = 0 ORDER BY p55.sort_key ASC, p55.id ASC LIMIT 20) AS p55)), 'updatedSince', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p59
   WHERE p59.updated_at >= ?), 'nodes',
  (SELECT json_group_array(json_object('name', p60.name))
   FROM
    (SELECT p60.name AS name
     FROM person AS p60
     WHERE p60.updated_at >= ? ORDER BY p60.sort_key ASC, p60.id ASC LIMIT 20) AS p60)), 'either', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p62
   WHERE p62.id IN
    (SELECT p63.person_id
     FROM person_name AS p63
     WHERE p63.text_key = ?) OR (EXISTS
    (SELECT 1
     FROM credit AS c64
     WHERE c64.person_id = p62.id AND c64.is_uncredited = ? AND (EXISTS
      (SELECT 1
       FROM role AS r65
       WHERE r65.credit_id = c64.id AND r65.is_voice = ?))))), 'nodes',
  (SELECT json_group_array(json_object('name', p66.name))
   FROM
    (SELECT p66.name AS name
     FROM person AS p66
     WHERE p66.id IN
      (SELECT p67.person_id
       FROM person_name AS p67
       WHERE p67.text_key = ?) OR (EXISTS
      (SELECT 1
       FROM credit AS c68
       WHERE c68.person_id = p66.id AND c68.is_uncredited = ? AND (EXISTS
        (SELECT 1
         FROM role AS r69
         WHERE r69.credit_id = c68.id AND r69.is_voice = ?)))) ORDER BY p66.sort_key ASC, p66.id ASC LIMIT 20) AS p66)), 'not', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p71
   WHERE (EXISTS
    (SELECT 1
     FROM credit AS c72
     WHERE c72.person_id = p71.id AND c72.department IN
      (SELECT each.value
       FROM json_each(?) AS "each"))) AND coalesce(EXISTS
    (SELECT 1
     FROM credit AS c73
     WHERE c73.person_id = p71.id AND c73.kind IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 0) = 0), 'nodes',
  (SELECT json_group_array(json_object('name', p74.name))
   FROM
    (SELECT p74.name AS name
     FROM person AS p74
     WHERE (EXISTS
      (SELECT 1
       FROM credit AS c75
       WHERE c75.person_id = p74.id AND c75.department IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND coalesce(EXISTS
      (SELECT 1
       FROM credit AS c76
       WHERE c76.person_id = p74.id AND c76.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each")), 0) = 0 ORDER BY p74.sort_key ASC, p74.id ASC LIMIT 20) AS p74))))
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
