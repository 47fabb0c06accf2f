WITH near1 AS

  (SELECT p58.id AS "key"
   FROM
    (SELECT p58.id AS id, p58.sort_key AS sort_key
     FROM person AS p58 ORDER BY p58.sort_key ASC, p58.id ASC LIMIT
      (SELECT CASE WHEN (count(*) * count(*) > 20 *
        (SELECT max(p63.id)
         FROM person AS p63)) THEN 2 * 20 *
        (SELECT max(p63.id)
         FROM person AS p63) / count(*) ELSE 0 END
       FROM
        (SELECT 1
         FROM person_name AS p62
         WHERE p62.text_key >= ? AND p62.text_key < ? LIMIT 50000) AS p61n)) AS p58
   WHERE coalesce(EXISTS
    (SELECT 1
     FROM person_external_id AS p60
     WHERE p60.person_id = p58.id AND p60.authority = ?), 0) = 0 AND (EXISTS
    (SELECT 1
     FROM person_name AS p59
     WHERE p59.person_id = p58.id AND p59.text_key >= ? AND p59.text_key < ?)) LIMIT 20 + 1)
 SELECT json_object('data', json_object('ids', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p2
   WHERE p2.id IN
    (SELECT coalesce(f3.person_id, each.value)
     FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f3 ON f3.former_id = each.value)), 'nodes',
  (SELECT json_group_array(json_object('name', p4.name))
   FROM
    (SELECT p4.name AS name
     FROM person AS p4
     WHERE p4.id IN
      (SELECT coalesce(f5.person_id, each.value)
       FROM json_each(?) AS "each" LEFT OUTER JOIN former_person AS f5 ON f5.former_id = each.value) ORDER BY p4.sort_key ASC, p4.id ASC LIMIT 20) AS p4)), 'departments', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p7
   WHERE EXISTS
    (SELECT 1
     FROM credit AS c8
     WHERE c8.person_id = p7.id AND c8.department IN
      (SELECT each.value
       FROM json_each(?) AS "each"))), 'nodes',
  (SELECT json_group_array(json_object('name', p9.name))
   FROM
    (SELECT p9.name AS name
     FROM person AS p9
     WHERE EXISTS
      (SELECT 1
       FROM credit AS c10
       WHERE c10.person_id = p9.id AND c10.department IN
        (SELECT each.value
         FROM json_each(?) AS "each")) ORDER BY p9.sort_key ASC, p9.id ASC LIMIT 20) AS p9)), 'everyCredit', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p12
   WHERE (EXISTS
    (SELECT 1
     FROM credit AS c13
     WHERE c13.person_id = p12.id AND +c13.job_id IN
      (SELECT j14.id
       FROM job AS j14
       WHERE j14.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")))) AND (EXISTS
    (SELECT 1
     FROM credit AS c15
     WHERE c15.person_id = p12.id AND c15.kind IN
      (SELECT each.value
       FROM json_each(?) AS "each")))), 'nodes',
  (SELECT json_group_array(json_object('name', p16.name))
   FROM
    (SELECT p16.name AS name
     FROM person AS p16
     WHERE (EXISTS
      (SELECT 1
       FROM credit AS c17
       WHERE c17.person_id = p16.id AND +c17.job_id IN
        (SELECT j18.id
         FROM job AS j18
         WHERE j18.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")))) AND (EXISTS
      (SELECT 1
       FROM credit AS c19
       WHERE c19.person_id = p16.id AND c19.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) ORDER BY p16.sort_key ASC, p16.id ASC LIMIT 20) AS p16)), 'noMatch', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p21
   WHERE (EXISTS
    (SELECT 1
     FROM credit AS c22
     WHERE c22.person_id = p21.id AND +c22.job_id IN
      (SELECT j23.id
       FROM job AS j23
       WHERE j23.slug IN
        (SELECT each.value
         FROM json_each(?) AS "each")))) AND (EXISTS
    (SELECT 1
     FROM credit AS c24
     WHERE c24.person_id = p21.id AND c24.kind IN
      (SELECT each.value
       FROM json_each(?) AS "each")))), 'nodes',
  (SELECT json_group_array(json_object('name', p25.name))
   FROM
    (SELECT p25.name AS name
     FROM person AS p25
     WHERE (EXISTS
      (SELECT 1
       FROM credit AS c26
       WHERE c26.person_id = p25.id AND +c26.job_id IN
        (SELECT j27.id
         FROM job AS j27
         WHERE j27.slug IN
          (SELECT each.value
           FROM json_each(?) AS "each")))) AND (EXISTS
      (SELECT 1
       FROM credit AS c28
       WHERE c28.person_id = p25.id AND c28.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) ORDER BY p25.sort_key ASC, p25.id ASC LIMIT 20) AS p25)), 'everyNomination', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p30
   WHERE (EXISTS
    (SELECT 1
     FROM nominee AS n31
     WHERE n31.person_id = p30.id AND (EXISTS
      (SELECT 1
       FROM nomination AS n32
       WHERE n32.id = n31.nomination_id AND n32.outcome IN
        (SELECT each.value
         FROM json_each(?) AS "each") AND +n32.edition_id IN
        (SELECT a33.id
         FROM award_edition AS a33
         WHERE a33.event_id IN
          (SELECT a34.id
           FROM award_event AS a34
           WHERE a34.slug IN
            (SELECT each.value
             FROM json_each(?) AS "each"))))))) AND (EXISTS
    (SELECT 1
     FROM nominee AS n35
     WHERE n35.person_id = p30.id AND (EXISTS
      (SELECT 1
       FROM nomination AS n36
       WHERE n36.id = n35.nomination_id AND +n36.edition_id IN
        (SELECT a37.id
         FROM award_edition AS a37
         WHERE a37.event_id IN
          (SELECT a38.id
           FROM award_event AS a38
           WHERE a38.slug IN
            (SELECT each.value
             FROM json_each(?) AS "each")))))))), 'nodes',
  (SELECT json_group_array(json_object('name', p39.name))
   FROM
    (SELECT p39.name AS name
     FROM person AS p39
     WHERE (EXISTS
      (SELECT 1
       FROM nominee AS n40
       WHERE n40.person_id = p39.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n41
         WHERE n41.id = n40.nomination_id AND n41.outcome IN
          (SELECT each.value
           FROM json_each(?) AS "each") AND +n41.edition_id IN
          (SELECT a42.id
           FROM award_edition AS a42
           WHERE a42.event_id IN
            (SELECT a43.id
             FROM award_event AS a43
             WHERE a43.slug IN
              (SELECT each.value
               FROM json_each(?) AS "each"))))))) AND (EXISTS
      (SELECT 1
       FROM nominee AS n44
       WHERE n44.person_id = p39.id AND (EXISTS
        (SELECT 1
         FROM nomination AS n45
         WHERE n45.id = n44.nomination_id AND +n45.edition_id IN
          (SELECT a46.id
           FROM award_edition AS a46
           WHERE a46.event_id IN
            (SELECT a47.id
             FROM award_event AS a47
             WHERE a47.slug IN
              (SELECT each.value
               FROM json_each(?) AS "each"))))))) ORDER BY p39.sort_key ASC, p39.id ASC LIMIT 20) AS p39)), 'identified', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p49
   WHERE EXISTS
    (SELECT 1
     FROM person_external_id AS p50
     WHERE p50.person_id = p49.id AND p50.authority = ?)), 'nodes',
  (SELECT json_group_array(json_object('name', p51.name))
   FROM
    (SELECT p51.name AS name
     FROM person AS p51
     WHERE EXISTS
      (SELECT 1
       FROM person_external_id AS p52
       WHERE p52.person_id = p51.id AND p52.authority = ?) ORDER BY p51.sort_key ASC, p51.id ASC LIMIT 20) AS p51)), 'unidentified', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p54
   WHERE p54.id IN
    (SELECT p55.person_id
     FROM person_name AS p55
     WHERE p55.text_key >= ? AND p55.text_key < ?) AND coalesce(EXISTS
    (SELECT 1
     FROM person_external_id AS p56
     WHERE p56.person_id = p54.id AND p56.authority = ?), 0) = 0), 'nodes',
  (SELECT json_group_array(json_object('name', p57.name))
   FROM
    (SELECT p57.name AS name
     FROM person AS p57
     WHERE coalesce(EXISTS
      (SELECT 1
       FROM person_external_id AS p64
       WHERE p64.person_id = p57.id AND p64.authority = ?), 0) = 0 AND p57.id IN
      (SELECT near1.key
       FROM near1 UNION ALL SELECT p66.person_id
       FROM person_name AS p66
       WHERE p66.text_key >=
        (SELECT ?
         WHERE
          (SELECT count(*)
           FROM near1) <= 20) AND p66.text_key < ?) ORDER BY p57.sort_key ASC, p57.id ASC LIMIT 20) AS p57)), 'updatedSince', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p68
   WHERE p68.updated_at >= ?), 'nodes',
  (SELECT json_group_array(json_object('name', p69.name))
   FROM
    (SELECT p69.name AS name
     FROM person AS p69
     WHERE p69.updated_at >= ? ORDER BY p69.sort_key ASC, p69.id ASC LIMIT 20) AS p69)), 'either', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p71
   WHERE p71.id IN
    (SELECT p72.person_id
     FROM person_name AS p72
     WHERE p72.text_key = ?) OR (EXISTS
    (SELECT 1
     FROM credit AS c73
     WHERE c73.person_id = p71.id AND c73.is_uncredited = ? AND (EXISTS
      (SELECT 1
       FROM role AS r74
       WHERE r74.credit_id = c73.id AND r74.is_voice = ?))))), 'nodes',
  (SELECT json_group_array(json_object('name', p75.name))
   FROM
    (SELECT p75.name AS name
     FROM person AS p75
     WHERE p75.id IN
      (SELECT p76.person_id
       FROM person_name AS p76
       WHERE p76.text_key = ?) OR (EXISTS
      (SELECT 1
       FROM credit AS c77
       WHERE c77.person_id = p75.id AND c77.is_uncredited = ? AND (EXISTS
        (SELECT 1
         FROM role AS r78
         WHERE r78.credit_id = c77.id AND r78.is_voice = ?)))) ORDER BY p75.sort_key ASC, p75.id ASC LIMIT 20) AS p75)), 'not', json_object('totalCount',
  (SELECT count(*)
   FROM person AS p80
   WHERE (EXISTS
    (SELECT 1
     FROM credit AS c81
     WHERE c81.person_id = p80.id AND c81.department IN
      (SELECT each.value
       FROM json_each(?) AS "each"))) AND coalesce(EXISTS
    (SELECT 1
     FROM credit AS c82
     WHERE c82.person_id = p80.id AND c82.kind IN
      (SELECT each.value
       FROM json_each(?) AS "each")), 0) = 0), 'nodes',
  (SELECT json_group_array(json_object('name', p83.name))
   FROM
    (SELECT p83.name AS name
     FROM person AS p83
     WHERE (EXISTS
      (SELECT 1
       FROM credit AS c84
       WHERE c84.person_id = p83.id AND c84.department IN
        (SELECT each.value
         FROM json_each(?) AS "each"))) AND coalesce(EXISTS
      (SELECT 1
       FROM credit AS c85
       WHERE c85.person_id = p83.id AND c85.kind IN
        (SELECT each.value
         FROM json_each(?) AS "each")), 0) = 0 ORDER BY p83.sort_key ASC, p83.id ASC LIMIT 20) AS p83))))
-- 1: 'or'
-- 2: 'or\U0010ffff'
-- 3: 'IMDB'
-- 4: 'or'
-- 5: 'or\U0010ffff'
-- 6: '[1,999]'
-- 7: '[1,999]'
-- 8: '["STUNTS","CASTING"]'
-- 9: '["STUNTS","CASTING"]'
-- 10: '["director"]'
-- 11: '["CAST"]'
-- 12: '["director"]'
-- 13: '["CAST"]'
-- 14: '["composer"]'
-- 15: '["CAST"]'
-- 16: '["composer"]'
-- 17: '["CAST"]'
-- 18: '["WON"]'
-- 19: '["cannes"]'
-- 20: '["cesar"]'
-- 21: '["WON"]'
-- 22: '["cannes"]'
-- 23: '["cesar"]'
-- 24: 'IMDB'
-- 25: 'IMDB'
-- 26: 'or'
-- 27: 'or\U0010ffff'
-- 28: 'IMDB'
-- 29: 'IMDB'
-- 30: 'or'
-- 31: 'or\U0010ffff'
-- 32: '2026-02-09T02:30:00Z'
-- 33: '2026-02-09T02:30:00Z'
-- 34: 'jr'
-- 35: False
-- 36: True
-- 37: 'jr'
-- 38: False
-- 39: True
-- 40: '["DIRECTING"]'
-- 41: '["CAST"]'
-- 42: '["DIRECTING"]'
-- 43: '["CAST"]'
