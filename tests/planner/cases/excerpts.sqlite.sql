SELECT json_object('data', json_object('film',
  (SELECT json_object('texts',
    (SELECT json_group_array(json_object('excerpt', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'one', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'two', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'seven', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'twenty', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'exact', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'whole', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END, 'given', CASE WHEN (length(f2.body) <= ?) THEN f2.body ELSE CASE WHEN (rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f2.body, 1, ?) ELSE rtrim(rtrim(substr(f2.body, 1, ? + 1), replace(substr(f2.body, 1, ? + 1), ' ', ''))) END END))
     FROM
      (SELECT f2.body AS body
       FROM film_text AS f2
       WHERE f2.film_id = f1.id ORDER BY f2.position ASC, f2.id ASC) AS f2))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f3.id
     FROM film AS f3
     WHERE f3.slug = ?),
    (SELECT f4.film_id
     FROM former_film AS f4
     WHERE f4.slug = ?))), 'motors',
  (SELECT json_object('texts',
    (SELECT json_group_array(json_object('language', f6.language, 'excerpt', CASE WHEN (length(f6.body) <= ?) THEN f6.body ELSE CASE WHEN (rtrim(rtrim(substr(f6.body, 1, ? + 1), replace(substr(f6.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f6.body, 1, ?) ELSE rtrim(rtrim(substr(f6.body, 1, ? + 1), replace(substr(f6.body, 1, ? + 1), ' ', ''))) END END, 'eight', CASE WHEN (length(f6.body) <= ?) THEN f6.body ELSE CASE WHEN (rtrim(rtrim(substr(f6.body, 1, ? + 1), replace(substr(f6.body, 1, ? + 1), ' ', ''))) = '') THEN substr(f6.body, 1, ?) ELSE rtrim(rtrim(substr(f6.body, 1, ? + 1), replace(substr(f6.body, 1, ? + 1), ' ', ''))) END END))
     FROM
      (SELECT f6.language AS language, f6.body AS body
       FROM film_text AS f6
       WHERE f6.film_id = f5.id ORDER BY f6.position ASC, f6.id ASC) AS f6))
   FROM film AS f5
   WHERE f5.id = coalesce(
    (SELECT f7.id
     FROM film AS f7
     WHERE f7.slug = ?),
    (SELECT f8.film_id
     FROM former_film AS f8
     WHERE f8.slug = ?)))))
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
-- 50: 'de-rouille-et-d-os'
-- 51: 3
-- 52: 3
-- 53: 3
-- 54: 3
-- 55: 3
-- 56: 3
-- 57: 8
-- 58: 8
-- 59: 8
-- 60: 8
-- 61: 8
-- 62: 8
-- 63: 'holy-motors'
-- 64: 'holy-motors'
