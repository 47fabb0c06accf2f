SELECT json_object('data', json_object('film',
  (SELECT json_object('texts',
    (SELECT json_group_array(json_object('excerpt', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'one', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'two', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'seven', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'twenty', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'exact', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'whole', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'given', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END))
     FROM
      (SELECT f2.body AS body
       FROM film_text AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2))
   FROM film AS f1
   WHERE f1.slug = ?), 'motors',
  (SELECT json_object('texts',
    (SELECT json_group_array(json_object('language', f4.language, 'excerpt', CASE WHEN (length(f4.body) <= ?) THEN f4.body ELSE CASE WHEN (rtrim(rtrim(substr(f4.body, 1, ? + 1), replace(substr(f4.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f4.body, 1, ?) ELSE rtrim(rtrim(substr(f4.body, 1, ? + 1), replace(substr(f4.body, 1, ? + 1), ' ', ''))) END END, 'eight', CASE WHEN (length(f4.body) <= ?) THEN f4.body ELSE CASE WHEN (rtrim(rtrim(substr(f4.body, 1, ? + 1), replace(substr(f4.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f4.body, 1, ?) ELSE rtrim(rtrim(substr(f4.body, 1, ? + 1), replace(substr(f4.body, 1, ? + 1), ' ', ''))) END END))
     FROM
      (SELECT f4.language AS language, f4.body AS body
       FROM film_text AS f4
       WHERE f4.film_id = f3.id ORDER BY f4.position ASC, f4.id ASC) AS f4))
   FROM film AS f3
   WHERE f3.slug = ?)))
-- 1: 200
-- 2: 200
-- 3: 200
-- 4: 200
-- 5: 200
-- 6: 200
-- 7: 1
-- 8: 1
-- 9: 1
-- 10: 1
-- 11: 1
-- 12: 1
-- 13: 3
-- 14: 3
-- 15: 3
-- 16: 3
-- 17: 3
-- 18: 3
-- 19: 7
-- 20: 7
-- 21: 7
-- 22: 7
-- 23: 7
-- 24: 7
-- 25: 20
-- 26: 20
-- 27: 20
-- 28: 20
-- 29: 20
-- 30: 20
-- 31: 35
-- 32: 35
-- 33: 35
-- 34: 35
-- 35: 35
-- 36: 35
-- 37: 100000
-- 38: 100000
-- 39: 100000
-- 40: 100000
-- 41: 100000
-- 42: 100000
-- 43: 50
-- 44: 50
-- 45: 50
-- 46: 50
-- 47: 50
-- 48: 50
-- 49: 'de-rouille-et-d-os'
-- 50: 3
-- 51: 3
-- 52: 3
-- 53: 3
-- 54: 3
-- 55: 3
-- 56: 8
-- 57: 8
-- 58: 8
-- 59: 8
-- 60: 8
-- 61: 8
-- 62: 'holy-motors'
