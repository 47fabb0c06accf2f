SELECT format('{"data":%s}', format('{"film":%s,"persepolis":%s}', coalesce(
  (SELECT format('{"characters":%s,"cast":%s}', format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"name":%s,"performers":%s,"roles":%s}', to_json(c3.name),
      (SELECT format('[%s]', string_agg(
        (SELECT format('{"name":%s}', to_json(p5.name))
         FROM person AS p5
         WHERE p5.id =
          (SELECT c6.person_id
           FROM credit AS c6
           WHERE c6.id = r4.credit_id)), ','))
       FROM
        (SELECT r4.credit_id AS credit_id
         FROM role AS r4
         WHERE r4.character_id = c3.id GROUP BY r4.character_id, r4.credit_id ORDER BY
          (SELECT c7.rank
           FROM credit AS c7
           WHERE c7.id = r4.credit_id) ASC, r4.credit_id ASC) AS r4),
      (SELECT format('[%s]', string_agg(format('{"name":%s,"note":%s,"isVoice":%s,"credit":%s}', to_json(r8.name), coalesce(CAST(to_json(r8.note) AS TEXT), 'null'), CAST(r8.is_voice AS TEXT),
        (SELECT format('{"rank":%s,"person":%s}', coalesce(CAST(c9.position AS TEXT), 'null'),
          (SELECT format('{"name":%s}', to_json(p10.name))
           FROM person AS p10
           WHERE p10.id = c9.person_id))
         FROM credit AS c9
         WHERE c9.id = r8.credit_id)), ','))
       FROM
        (SELECT r8.name AS name, r8.note AS note, r8.is_voice AS is_voice, r8.credit_id AS credit_id
         FROM role AS r8
         WHERE r8.character_id = c3.id ORDER BY
          (SELECT c11.rank
           FROM credit AS c11
           WHERE c11.id = r8.credit_id) ASC, r8.id ASC) AS r8)), ','))
     FROM
      (SELECT c3.name AS name, c3.id AS id
       FROM character AS c3
       WHERE c3.film_id = f1.id ORDER BY c3.position ASC, c3.id ASC
        LIMIT 20) AS c3)), format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"person":%s,"isUncredited":%s,"certainty":%s,"roles":%s}',
      (SELECT format('{"name":%s}', to_json(p14.name))
       FROM person AS p14
       WHERE p14.id = c13.person_id), CAST(c13.is_uncredited AS TEXT), '"' || c13.certainty || '"',
      (SELECT format('[%s]', string_agg(format('{"name":%s,"isSelf":%s,"isArchiveFootage":%s,"isVoice":%s,"character":%s}', to_json(r15.name), CAST(r15.is_self AS TEXT), CAST(r15.is_archive_footage AS TEXT), CAST(r15.is_voice AS TEXT), coalesce(
        (SELECT format('{"name":%s}', to_json(c16.name))
         FROM character AS c16
         WHERE c16.id = r15.character_id), 'null')), ','))
       FROM
        (SELECT r15.name AS name, r15.is_self AS is_self, r15.is_archive_footage AS is_archive_footage, r15.is_voice AS is_voice, r15.character_id AS character_id
         FROM role AS r15
         WHERE r15.credit_id = c13.id ORDER BY r15.position ASC, r15.id ASC) AS r15)), ','))
     FROM
      (SELECT c13.person_id AS person_id, c13.is_uncredited AS is_uncredited, c13.certainty AS certainty, c13.id AS id
       FROM credit AS c13
       WHERE c13.film_id = f1.id AND c13.kind = 'CAST' ORDER BY c13.rank ASC, c13.id ASC
        LIMIT 20) AS c13)))
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f17.id
     FROM film AS f17
     WHERE f17.slug = CAST($1 AS TEXT)),
    (SELECT f18.film_id
     FROM former_film AS f18
     WHERE f18.slug = CAST($1 AS TEXT)))), 'null'), coalesce(
  (SELECT format('{"cast":%s}', format('{"nodes":%s}',
    (SELECT format('[%s]', string_agg(format('{"person":%s,"roles":%s}',
      (SELECT format('{"name":%s}', to_json(p22.name))
       FROM person AS p22
       WHERE p22.id = c21.person_id),
      (SELECT format('[%s]', string_agg(format('{"name":%s,"note":%s,"isVoice":%s,"character":%s}', to_json(r23.name), coalesce(CAST(to_json(r23.note) AS TEXT), 'null'), CAST(r23.is_voice AS TEXT), coalesce(
        (SELECT format('{"slug":%s}', to_json(c24.slug))
         FROM character AS c24
         WHERE c24.id = r23.character_id), 'null')), ','))
       FROM
        (SELECT r23.name AS name, r23.note AS note, r23.is_voice AS is_voice, r23.character_id AS character_id
         FROM role AS r23
         WHERE r23.credit_id = c21.id ORDER BY r23.position ASC, r23.id ASC) AS r23)), ','))
     FROM
      (SELECT c21.person_id AS person_id, c21.id AS id
       FROM credit AS c21
       WHERE c21.film_id = f19.id AND c21.kind = 'CAST' ORDER BY c21.rank ASC, c21.id ASC
        LIMIT 20) AS c21)))
   FROM film AS f19
   WHERE f19.id = coalesce(
    (SELECT f25.id
     FROM film AS f25
     WHERE f25.slug = CAST($2 AS TEXT)),
    (SELECT f26.film_id
     FROM former_film AS f26
     WHERE f26.slug = CAST($2 AS TEXT)))), 'null')))
-- 1: 'i-m-not-there'
-- 2: 'persepolis'
