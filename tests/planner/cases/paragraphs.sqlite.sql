SELECT json_object('data', json_object('films', json_object('nodes',
  (SELECT json_group_array(json_object('slug', f2.slug, 'texts',
    (SELECT json_group_array(json_object('paragraphs', json('[' || replace(replace(json_quote(f3.body), '\\', '\u005c'), '\n\n', '","') || ']'), 'body', f3.body))
     FROM
      (SELECT f3.body AS body
       FROM film_text AS f3
       WHERE f3.film_id = f2.id ORDER BY f3.position ASC, f3.id ASC) AS f3)))
   FROM
    (SELECT f2.slug AS slug, f2.id AS id
     FROM film AS f2 ORDER BY f2.title_key ASC, f2.id ASC LIMIT +?) AS f2))))
-- 1: 100
