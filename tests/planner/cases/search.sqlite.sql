WITH found1 AS
(
WITH kind(name, low, high) AS MATERIALIZED (VALUES ('FILM', 0, 72057594037927935), ('PERSON', 72057594037927936, 144115188075855871), ('CHARACTER', 144115188075855872, 216172782113783807), ('AWARD_EVENT', 216172782113783808, 288230376151711743)),
asked(given) AS MATERIALIZED
  (SELECT ?),
said(number, form, word) AS MATERIALIZED (
  SELECT json_extract(part.value, '$[0]'), json_extract(part.value, '$[1]'), json_extract(part.value, '$[2]')
  FROM asked CROSS JOIN json_each(asked.given, '$.said') AS part),
meant(number, word, uses) AS MATERIALIZED (
  SELECT number, word, uses FROM (
    SELECT number, word, uses, row_number() OVER (PARTITION BY number ORDER BY uses DESC, word) AS place FROM (
      SELECT DISTINCT json_extract(part.value, '$[0]') AS number, w.word AS word, w.uses AS uses
      FROM json_each(?) AS part
      CROSS JOIN search_slip AS slip ON slip.slip = json_extract(part.value, '$[1]')
        AND coalesce(abs(slip.place - json_extract(part.value, '$[2]')) <= 1,
          slip.place IS NOT json_extract(part.value, '$[2]'))
      CROSS JOIN search_word AS w ON w.word = slip.word AND w.word <> json_extract(part.value, '$[3]')))
  WHERE place <= 8),
form(words, whole, begun) AS MATERIALIZED (
  SELECT json_extract(part.value, '$[0]'),
    trim(replace(json_extract(part.value, '$[1]'), ',', ' AND '), '[]'),


  (SELECT group_concat(CASE WHEN length(said.value) <= 5 THEN '"' || said.value || '"*' ELSE (
       SELECT CASE WHEN count(*) > 8 THEN '"' || said.value || '"*'
         ELSE coalesce('(' || group_concat('"' || longer.word || '"', ' OR ') || ')', '"' || said.value || '"') END
       FROM
    (SELECT l.word AS word FROM search_word AS l WHERE l.word >= said.value AND l.word < said.value || char(1114111)
           LIMIT 8 + 1) AS longer) END, ' AND ') FROM json_each(part.value, '$[1]') AS said)
  FROM json_each(?) AS part),
clause(number, fits) AS MATERIALIZED (
  SELECT said.number, '(' || CASE WHEN length(said.word) <= 5 THEN '"' || said.word || '"*' ELSE (
    SELECT CASE WHEN count(*) > 8 THEN '"' || said.word || '"*'
      ELSE coalesce('(' || group_concat('"' || longer.word || '"', ' OR ') || ')', '"' || said.word || '"') END
    FROM
  (SELECT l.word AS word FROM search_word AS l WHERE l.word >= said.word AND l.word < said.word || char(1114111)
         LIMIT 8 + 1) AS longer) END || coalesce(


  (SELECT group_concat(' OR "' || m.word || '"', '') FROM meant AS m WHERE m.number = said.number), '') || ')'
  FROM said),
told(id) AS MATERIALIZED (
  SELECT t.rowid
  FROM
  (SELECT 1 FROM search_entry AS e WHERE e.kind IN ('FILM', 'PERSON', 'CHARACTER', 'AWARD_EVENT') AND e.words = ? LIMIT 1) AS very
  CROSS JOIN search_text AS t
  WHERE t.search_text MATCH
  (SELECT CASE WHEN length(said.word) <= 5 THEN '"' || said.word || '"*' ELSE (
       SELECT CASE WHEN count(*) > 8 THEN '"' || said.word || '"*'
         ELSE coalesce('(' || group_concat('"' || longer.word || '"', ' OR ') || ')', '"' || said.word || '"') END
       FROM
    (SELECT l.word AS word FROM search_word AS l WHERE l.word >= said.word AND l.word < said.word || char(1114111)
           LIMIT 8 + 1) AS longer) END FROM
    (SELECT ? AS word) AS said)
      || ' AND ' || trim(replace(?, ',', '* AND '), '[]') || '*'
    AND t.rowid BETWEEN 0 AND 288230376151711743 LIMIT 20 + 1),
near(hits) AS MATERIALIZED (
  SELECT
  (SELECT json_group_object(id, distance) FROM (
         SELECT CAST(part.key AS integer) AS id, part.value AS distance FROM json_each(n.hits) AS part UNION ALL
         SELECT e.id, 300 + max(0, min(99, length(e.words) - length(f.words))) FROM form AS f CROSS JOIN kind AS k CROSS JOIN search_entry AS e WHERE e.id IN (
       SELECT t.rowid FROM search_text AS t WHERE t.search_text MATCH f.begun AND t.rowid BETWEEN k.low AND k.high LIMIT 20)) AS one) FROM (
    SELECT json_group_object(id, distance) AS hits FROM (
      SELECT e.id AS id, CASE WHEN e.words = f.words THEN 0 ELSE 200 + min(99, length(e.words) - length(f.words)) END AS distance FROM form AS f CROSS JOIN kind AS k CROSS JOIN search_entry AS e
  WHERE e.id IN
  (SELECT b.id FROM search_entry AS b WHERE b.kind = k.name AND b.words >= f.words
       AND b.words < f.words || char(1114111) ORDER BY b.words, b.id LIMIT 20)
      UNION ALL
      SELECT e.id, 100 + max(0, min(99, length(e.words) - length(f.words))) FROM form AS f CROSS JOIN kind AS k CROSS JOIN search_entry AS e WHERE e.id IN (
    SELECT t.rowid FROM search_text AS t WHERE t.search_text MATCH f.whole AND t.rowid BETWEEN k.low AND k.high LIMIT 20)) AS one) AS n),
likely(hits) AS MATERIALIZED (
  SELECT CASE WHEN CASE WHEN CASE WHEN n.hits = '{}' THEN true
    WHEN EXISTS
  (SELECT 1 FROM form WHERE words LIKE '% %') THEN false ELSE
  (SELECT count(DISTINCT one.id / 1024) FROM
    (SELECT CAST(part.key AS integer) AS id, part.value AS distance FROM json_each(n.hits) AS part) AS one) < 20 END
    THEN EXISTS
  (SELECT 1 FROM meant) ELSE false END
    THEN
  (SELECT json_group_object(id, distance) FROM
    (SELECT CAST(part.key AS integer) AS id, part.value AS distance FROM json_each(n.hits) AS part UNION ALL SELECT e.id AS id, 400 + min(99, abs(length(e.words) - s.letters)) AS distance
       FROM
      (SELECT json_extract(part.value, '$[0]') AS letters, (
             SELECT group_concat(c.fits, ' AND ')
             FROM json_each(part.value, '$[1]') AS i JOIN clause AS c ON c.number = i.value) AS fits
           FROM asked CROSS JOIN json_each(asked.given, '$.likely') AS part) AS s CROSS JOIN kind AS k CROSS JOIN search_entry AS e WHERE e.id IN (
         SELECT t.rowid FROM search_text AS t WHERE t.search_text MATCH s.fits AND t.rowid BETWEEN k.low AND k.high LIMIT 20)) AS one) ELSE n.hits END
  FROM near AS n),
best(id, distance) AS (
  SELECT hit.id / 1024 * 1024 + min(hit.distance * 1024 + hit.id % 1024) % 1024,
    min(hit.distance * 1024 + hit.id % 1024) / 1024
  FROM (
    SELECT * FROM (
      SELECT e.id AS id, CASE WHEN e.words = f.words THEN 0
        WHEN
  (SELECT min(instr(' ' || e.words || ' ', ' ' || said.value || ' '))
             FROM json_each(?, '$[0][1]') AS said) THEN 100 + max(0, min(99, length(e.words) - length(f.words)))
        WHEN e.words >= f.words AND e.words < f.words || char(1114111) THEN CASE WHEN e.words = f.words THEN 0 ELSE 200 + min(99, length(e.words) - length(f.words)) END
        WHEN
  (SELECT min(instr(' ' || e.words, ' ' || said.value))
             FROM json_each(?, '$[0][1]') AS said) THEN 300 + max(0, min(99, length(e.words) - length(f.words))) END AS distance
      FROM
  (SELECT ? AS words) AS f CROSS JOIN told CROSS JOIN search_entry AS e ON e.id = told.id
      WHERE
  (SELECT count(*) FROM told) <= 20 AND e.kind IN ('FILM', 'PERSON', 'CHARACTER', 'AWARD_EVENT')

) WHERE distance IS NOT NULL
    UNION ALL SELECT CAST(part.key AS integer) AS id, part.value AS distance FROM (
      SELECT coalesce(nullif(likely.hits, '{}'), nullif(
  (SELECT json_group_object(id, distance) FROM
    (SELECT e.id AS id, 600 + min(99, abs(length(e.words) - s.letters)) AS distance
       FROM
      (SELECT json_extract(part.value, '$[0]') AS letters, (
             SELECT group_concat(c.fits, ' AND ')
             FROM json_each(part.value, '$[1]') AS i JOIN clause AS c ON c.number = i.value) AS fits
           FROM asked CROSS JOIN json_each(asked.given, '$.partly') AS part) AS s CROSS JOIN kind AS k CROSS JOIN search_entry AS e WHERE e.id IN (
         SELECT t.rowid FROM search_text AS t WHERE t.search_text MATCH s.fits AND t.rowid BETWEEN k.low AND k.high LIMIT 20)) AS one), '{}'), (
        SELECT json_group_object(id, distance) FROM (
          SELECT id, 800 + 20 * max(0, 4 - count(*)) + min(distance) AS distance FROM
  (SELECT e.id AS id, 0 + min(19, abs(length(e.words) - s.letters)) AS distance
     FROM
    (SELECT json_extract(part.value, '$[0]') AS letters, (
           SELECT group_concat(c.fits, ' AND ')
           FROM json_each(part.value, '$[1]') AS i JOIN clause AS c ON c.number = i.value) AS fits
         FROM asked CROSS JOIN json_each(asked.given, '$.hardly') AS part) AS s CROSS JOIN kind AS k CROSS JOIN search_entry AS e WHERE e.id IN (
       SELECT t.rowid FROM search_text AS t WHERE t.search_text MATCH s.fits AND t.rowid BETWEEN k.low AND k.high LIMIT 20)) AS one GROUP BY id

) AS one)) AS hits
      FROM likely) AS n CROSS JOIN json_each(n.hits) AS part
    LIMIT
  (SELECT CASE WHEN count(*) BETWEEN 1 AND 20 THEN count(*) ELSE 100000 END FROM told)) AS hit GROUP BY hit.id / 1024)
SELECT e.id AS id, e.kind AS kind, e.row_id AS row_id, e.field AS field, e.text AS text,
  best.distance AS distance, (1000 - best.distance) / 1000.0 AS score
FROM best CROSS JOIN search_entry AS e ON e.id = best.id
),
found2 AS
(
WITH kind(name, low, high) AS MATERIALIZED (VALUES ('PERSON', 72057594037927936, 144115188075855871)),
asked(given) AS MATERIALIZED
  (SELECT ?),
said(number, form, word) AS MATERIALIZED (
  SELECT json_extract(part.value, '$[0]'), json_extract(part.value, '$[1]'), json_extract(part.value, '$[2]')
  FROM asked CROSS JOIN json_each(asked.given, '$.said') AS part),
meant(number, word, uses) AS MATERIALIZED (
  SELECT number, word, uses FROM (
    SELECT number, word, uses, row_number() OVER (PARTITION BY number ORDER BY uses DESC, word) AS place FROM (
      SELECT DISTINCT json_extract(part.value, '$[0]') AS number, w.word AS word, w.uses AS uses
      FROM json_each(?) AS part
      CROSS JOIN search_slip AS slip ON slip.slip = json_extract(part.value, '$[1]')
        AND coalesce(abs(slip.place - json_extract(part.value, '$[2]')) <= 1,
          slip.place IS NOT json_extract(part.value, '$[2]'))
      CROSS JOIN search_word AS w ON w.word = slip.word AND w.word <> json_extract(part.value, '$[3]')))
  WHERE place <= 8),
form(words, whole, begun) AS MATERIALIZED (
  SELECT json_extract(part.value, '$[0]'),
    trim(replace(json_extract(part.value, '$[1]'), ',', ' AND '), '[]'),


  (SELECT group_concat(CASE WHEN length(said.value) <= 5 THEN '"' || said.value || '"*' ELSE (
       SELECT CASE WHEN count(*) > 8 THEN '"' || said.value || '"*'
         ELSE coalesce('(' || group_concat('"' || longer.word || '"', ' OR ') || ')', '"' || said.value || '"') END
       FROM
    (SELECT l.word AS word FROM search_word AS l WHERE l.word >= said.value AND l.word < said.value || char(1114111)
           LIMIT 8 + 1) AS longer) END, ' AND ') FROM json_each(part.value, '$[1]') AS said)
  FROM json_each(?) AS part),
clause(number, fits) AS MATERIALIZED (
  SELECT said.number, '(' || CASE WHEN length(said.word) <= 5 THEN '"' || said.word || '"*' ELSE (
    SELECT CASE WHEN count(*) > 8 THEN '"' || said.word || '"*'
      ELSE coalesce('(' || group_concat('"' || longer.word || '"', ' OR ') || ')', '"' || said.word || '"') END
    FROM
  (SELECT l.word AS word FROM search_word AS l WHERE l.word >= said.word AND l.word < said.word || char(1114111)
         LIMIT 8 + 1) AS longer) END || coalesce(


  (SELECT group_concat(' OR "' || m.word || '"', '') FROM meant AS m WHERE m.number = said.number), '') || ')'
  FROM said),
told(id) AS MATERIALIZED (
  SELECT t.rowid
  FROM
  (SELECT 1 FROM search_entry AS e WHERE e.kind IN ('PERSON') AND e.words = ? LIMIT 1) AS very
  CROSS JOIN search_text AS t
  WHERE t.search_text MATCH
  (SELECT CASE WHEN length(said.word) <= 5 THEN '"' || said.word || '"*' ELSE (
       SELECT CASE WHEN count(*) > 8 THEN '"' || said.word || '"*'
         ELSE coalesce('(' || group_concat('"' || longer.word || '"', ' OR ') || ')', '"' || said.word || '"') END
       FROM
    (SELECT l.word AS word FROM search_word AS l WHERE l.word >= said.word AND l.word < said.word || char(1114111)
           LIMIT 8 + 1) AS longer) END FROM
    (SELECT ? AS word) AS said)
      || ' AND ' || trim(replace(?, ',', '* AND '), '[]') || '*'
    AND t.rowid BETWEEN 72057594037927936 AND 144115188075855871 LIMIT 20 + 1),
near(hits) AS MATERIALIZED (
  SELECT CASE WHEN
  (SELECT count(DISTINCT one.id / 1024) FROM
    (SELECT CAST(part.key AS integer) AS id, part.value AS distance FROM json_each(n.hits) AS part) AS one) < 20 THEN
  (SELECT json_group_object(id, distance) FROM (
         SELECT CAST(part.key AS integer) AS id, part.value AS distance FROM json_each(n.hits) AS part UNION ALL
         SELECT e.id, 300 + max(0, min(99, length(e.words) - length(f.words))) FROM form AS f CROSS JOIN kind AS k CROSS JOIN search_entry AS e WHERE e.id IN (
       SELECT t.rowid FROM search_text AS t WHERE t.search_text MATCH f.begun AND t.rowid BETWEEN k.low AND k.high LIMIT 20)) AS one) ELSE n.hits END FROM (
    SELECT json_group_object(id, distance) AS hits FROM (
      SELECT e.id AS id, CASE WHEN e.words = f.words THEN 0 ELSE 200 + min(99, length(e.words) - length(f.words)) END AS distance FROM form AS f CROSS JOIN kind AS k CROSS JOIN search_entry AS e
  WHERE e.id IN
  (SELECT b.id FROM search_entry AS b WHERE b.kind = k.name AND b.words >= f.words
       AND b.words < f.words || char(1114111) ORDER BY b.words, b.id LIMIT 20)
      UNION ALL
      SELECT e.id, 100 + max(0, min(99, length(e.words) - length(f.words))) FROM form AS f CROSS JOIN kind AS k CROSS JOIN search_entry AS e WHERE e.id IN (
    SELECT t.rowid FROM search_text AS t WHERE t.search_text MATCH f.whole AND t.rowid BETWEEN k.low AND k.high LIMIT 20)) AS one) AS n),
likely(hits) AS MATERIALIZED (
  SELECT CASE WHEN CASE WHEN CASE WHEN n.hits = '{}' THEN true
    WHEN EXISTS
  (SELECT 1 FROM form WHERE words LIKE '% %') THEN false ELSE
  (SELECT count(DISTINCT one.id / 1024) FROM
    (SELECT CAST(part.key AS integer) AS id, part.value AS distance FROM json_each(n.hits) AS part) AS one) < min(20, 20) END
    THEN EXISTS
  (SELECT 1 FROM meant) ELSE false END
    THEN
  (SELECT json_group_object(id, distance) FROM
    (SELECT CAST(part.key AS integer) AS id, part.value AS distance FROM json_each(n.hits) AS part UNION ALL SELECT e.id AS id, 400 + min(99, abs(length(e.words) - s.letters)) AS distance
       FROM
      (SELECT json_extract(part.value, '$[0]') AS letters, (
             SELECT group_concat(c.fits, ' AND ')
             FROM json_each(part.value, '$[1]') AS i JOIN clause AS c ON c.number = i.value) AS fits
           FROM asked CROSS JOIN json_each(asked.given, '$.likely') AS part) AS s CROSS JOIN kind AS k CROSS JOIN search_entry AS e WHERE e.id IN (
         SELECT t.rowid FROM search_text AS t WHERE t.search_text MATCH s.fits AND t.rowid BETWEEN k.low AND k.high LIMIT 20)) AS one) ELSE n.hits END
  FROM near AS n),
best(id, distance) AS (
  SELECT hit.id / 1024 * 1024 + min(hit.distance * 1024 + hit.id % 1024) % 1024,
    min(hit.distance * 1024 + hit.id % 1024) / 1024
  FROM (
    SELECT * FROM (
      SELECT e.id AS id, CASE WHEN e.words = f.words THEN 0
        WHEN
  (SELECT min(instr(' ' || e.words || ' ', ' ' || said.value || ' '))
             FROM json_each(?, '$[0][1]') AS said) THEN 100 + max(0, min(99, length(e.words) - length(f.words)))
        WHEN e.words >= f.words AND e.words < f.words || char(1114111) THEN CASE WHEN e.words = f.words THEN 0 ELSE 200 + min(99, length(e.words) - length(f.words)) END
        WHEN
  (SELECT min(instr(' ' || e.words, ' ' || said.value))
             FROM json_each(?, '$[0][1]') AS said) THEN 300 + max(0, min(99, length(e.words) - length(f.words))) END AS distance
      FROM
  (SELECT ? AS words) AS f CROSS JOIN told CROSS JOIN search_entry AS e ON e.id = told.id
      WHERE
  (SELECT count(*) FROM told) <= 20 AND e.kind IN ('PERSON')

) WHERE distance IS NOT NULL
    UNION ALL SELECT CAST(part.key AS integer) AS id, part.value AS distance FROM (
      SELECT coalesce(nullif(likely.hits, '{}'), nullif(
  (SELECT json_group_object(id, distance) FROM
    (SELECT e.id AS id, 600 + min(99, abs(length(e.words) - s.letters)) AS distance
       FROM
      (SELECT json_extract(part.value, '$[0]') AS letters, (
             SELECT group_concat(c.fits, ' AND ')
             FROM json_each(part.value, '$[1]') AS i JOIN clause AS c ON c.number = i.value) AS fits
           FROM asked CROSS JOIN json_each(asked.given, '$.partly') AS part) AS s CROSS JOIN kind AS k CROSS JOIN search_entry AS e WHERE e.id IN (
         SELECT t.rowid FROM search_text AS t WHERE t.search_text MATCH s.fits AND t.rowid BETWEEN k.low AND k.high LIMIT 20)) AS one), '{}'), (
        SELECT json_group_object(id, distance) FROM (
          SELECT id, 800 + 20 * max(0, 4 - count(*)) + min(distance) AS distance FROM
  (SELECT e.id AS id, 0 + min(19, abs(length(e.words) - s.letters)) AS distance
     FROM
    (SELECT json_extract(part.value, '$[0]') AS letters, (
           SELECT group_concat(c.fits, ' AND ')
           FROM json_each(part.value, '$[1]') AS i JOIN clause AS c ON c.number = i.value) AS fits
         FROM asked CROSS JOIN json_each(asked.given, '$.hardly') AS part) AS s CROSS JOIN kind AS k CROSS JOIN search_entry AS e WHERE e.id IN (
       SELECT t.rowid FROM search_text AS t WHERE t.search_text MATCH s.fits AND t.rowid BETWEEN k.low AND k.high LIMIT 20)) AS one GROUP BY id

) AS one)) AS hits
      FROM likely) AS n CROSS JOIN json_each(n.hits) AS part
    LIMIT
  (SELECT CASE WHEN count(*) BETWEEN 1 AND 20 THEN count(*) ELSE 100000 END FROM told)) AS hit GROUP BY hit.id / 1024)
SELECT e.id AS id, e.kind AS kind, e.row_id AS row_id, e.field AS field, e.text AS text,
  best.distance AS distance, (1000 - best.distance) / 1000.0 AS score
FROM best CROSS JOIN search_entry AS e ON e.id = best.id
)
 SELECT json_object('data', json_object('search', json_object('totalCount',
  (SELECT count(*)
   FROM found1 AS f2), 'didYouMean', (
WITH kind(name, low, high) AS MATERIALIZED (VALUES ('FILM', 0, 72057594037927935), ('PERSON', 72057594037927936, 144115188075855871), ('CHARACTER', 144115188075855872, 216172782113783807), ('AWARD_EVENT', 216172782113783808, 288230376151711743)),
asked(given) AS MATERIALIZED
  (SELECT ?),
said(number, form, word) AS MATERIALIZED (
  SELECT json_extract(part.value, '$[0]'), json_extract(part.value, '$[1]'), json_extract(part.value, '$[2]')
  FROM asked CROSS JOIN json_each(asked.given, '$.said') AS part),
meant(number, word, uses) AS MATERIALIZED (
  SELECT number, word, uses FROM (
    SELECT number, word, uses, row_number() OVER (PARTITION BY number ORDER BY uses DESC, word) AS place FROM (
      SELECT DISTINCT json_extract(part.value, '$[0]') AS number, w.word AS word, w.uses AS uses
      FROM json_each(?) AS part
      CROSS JOIN search_slip AS slip ON slip.slip = json_extract(part.value, '$[1]')
        AND coalesce(abs(slip.place - json_extract(part.value, '$[2]')) <= 1,
          slip.place IS NOT json_extract(part.value, '$[2]'))
      CROSS JOIN search_word AS w ON w.word = slip.word AND w.word <> json_extract(part.value, '$[3]')))
  WHERE place <= 8)
SELECT CASE WHEN o.changes THEN CASE WHEN o.keeps OR EXISTS
  (SELECT 1 FROM kind AS k WHERE EXISTS (
       SELECT 1 FROM search_text AS t WHERE t.search_text MATCH o.fits AND t.rowid BETWEEN k.low AND k.high)) THEN o.spelling END END
FROM (
  SELECT max(n.word <> n.said) AS changes, max(n.word = n.said) AS keeps, group_concat(n.word, ' ') AS spelling,
    group_concat('"' || n.word || '"', ' AND ') AS fits
  FROM (
    SELECT s.word AS said, CASE
      WHEN EXISTS
  (SELECT 1 FROM search_word AS w WHERE w.word >= s.word AND w.word < s.word || char(1114111)) THEN s.word
      ELSE coalesce(
  (SELECT m.word FROM meant AS m WHERE m.number = s.number AND EXISTS (
           SELECT 1 FROM kind AS k WHERE EXISTS
    (SELECT 1 FROM search_text AS t
               WHERE t.search_text MATCH '"' || m.word || '"' AND t.rowid BETWEEN k.low AND k.high))
           ORDER BY m.uses DESC, m.word LIMIT 1), s.word) END AS word
    FROM said AS s WHERE s.number < 8 ORDER BY s.number) AS n) AS o
), 'edges',
  (SELECT json_group_array(json_object('cursor', f3.cursor, 'score', f3.score, 'matchedField', f3.field, 'matchedText', f3.text, 'node', CASE WHEN (f3.kind = 'FILM') THEN
    (SELECT json_object('__typename', 'Film')
     FROM film AS f4
     WHERE f4.id = f3.row_id) WHEN (f3.kind = 'PERSON') THEN
    (SELECT json_object('__typename', 'Person')
     FROM person AS p5
     WHERE p5.id = f3.row_id) WHEN (f3.kind = 'CHARACTER') THEN
    (SELECT json_object('__typename', 'Character', 'name', c6.name, 'film', json_object('title', f7.title))
     FROM character AS c6 CROSS JOIN film AS f7 ON f7.id = c6.film_id
     WHERE c6.id = f3.row_id) WHEN (f3.kind = 'AWARD_EVENT') THEN
    (SELECT json_object('__typename', 'AwardEvent')
     FROM award_event AS a8
     WHERE a8.id = f3.row_id) ELSE NULL END))
   FROM
    (SELECT f3.score AS score, f3.field AS field, f3.text AS text, f3.kind AS kind, f3.row_id AS row_id, hex(json_array('85fdc1ba', f3.distance, f3.id)) AS cursor
     FROM found1 AS f3 ORDER BY f3.distance ASC, f3.id ASC LIMIT +?) AS f3), 'pageInfo', json_object('hasNextPage', json(CASE EXISTS
  (SELECT 1
   FROM found1 AS f9 LIMIT 1 OFFSET +?) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'hasPreviousPage', json(CASE 0 WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'startCursor',
  (SELECT f11.cursor
   FROM
    (SELECT hex(json_array('85fdc1ba', f11.distance, f11.id)) AS cursor
     FROM found1 AS f11 ORDER BY f11.distance ASC, f11.id ASC LIMIT +?) AS f11 LIMIT 1), 'endCursor',
  (SELECT f12.cursor
   FROM
    (SELECT hex(json_array('85fdc1ba', f12.distance, f12.id)) AS cursor, f12.distance AS key0, f12.id AS key1
     FROM found1 AS f12 ORDER BY f12.distance ASC, f12.id ASC LIMIT +?) AS f12 ORDER BY key0 DESC, key1 DESC LIMIT 1))), 'aSlip', json_object('didYouMean', (
WITH kind(name, low, high) AS MATERIALIZED (VALUES ('PERSON', 72057594037927936, 144115188075855871)),
asked(given) AS MATERIALIZED
  (SELECT ?),
said(number, form, word) AS MATERIALIZED (
  SELECT json_extract(part.value, '$[0]'), json_extract(part.value, '$[1]'), json_extract(part.value, '$[2]')
  FROM asked CROSS JOIN json_each(asked.given, '$.said') AS part),
meant(number, word, uses) AS MATERIALIZED (
  SELECT number, word, uses FROM (
    SELECT number, word, uses, row_number() OVER (PARTITION BY number ORDER BY uses DESC, word) AS place FROM (
      SELECT DISTINCT json_extract(part.value, '$[0]') AS number, w.word AS word, w.uses AS uses
      FROM json_each(?) AS part
      CROSS JOIN search_slip AS slip ON slip.slip = json_extract(part.value, '$[1]')
        AND coalesce(abs(slip.place - json_extract(part.value, '$[2]')) <= 1,
          slip.place IS NOT json_extract(part.value, '$[2]'))
      CROSS JOIN search_word AS w ON w.word = slip.word AND w.word <> json_extract(part.value, '$[3]')))
  WHERE place <= 8)
SELECT CASE WHEN o.changes THEN CASE WHEN o.keeps OR EXISTS
  (SELECT 1 FROM kind AS k WHERE EXISTS (
       SELECT 1 FROM search_text AS t WHERE t.search_text MATCH o.fits AND t.rowid BETWEEN k.low AND k.high)) THEN o.spelling END END
FROM (
  SELECT max(n.word <> n.said) AS changes, max(n.word = n.said) AS keeps, group_concat(n.word, ' ') AS spelling,
    group_concat('"' || n.word || '"', ' AND ') AS fits
  FROM (
    SELECT s.word AS said, CASE
      WHEN EXISTS
  (SELECT 1 FROM search_word AS w WHERE w.word >= s.word AND w.word < s.word || char(1114111)) THEN s.word
      ELSE coalesce(
  (SELECT m.word FROM meant AS m WHERE m.number = s.number AND EXISTS (
           SELECT 1 FROM kind AS k WHERE EXISTS
    (SELECT 1 FROM search_text AS t
               WHERE t.search_text MATCH '"' || m.word || '"' AND t.rowid BETWEEN k.low AND k.high))
           ORDER BY m.uses DESC, m.word LIMIT 1), s.word) END AS word
    FROM said AS s WHERE s.number < 8 ORDER BY s.number) AS n) AS o
), 'nodes',
  (SELECT json_group_array(CASE WHEN (f14.kind = 'FILM') THEN
    (SELECT json_object()
     FROM film AS f15
     WHERE f15.id = f14.row_id) WHEN (f14.kind = 'PERSON') THEN
    (SELECT json_object('name', p16.name)
     FROM person AS p16
     WHERE p16.id = f14.row_id) WHEN (f14.kind = 'CHARACTER') THEN
    (SELECT json_object()
     FROM character AS c17
     WHERE c17.id = f14.row_id) WHEN (f14.kind = 'AWARD_EVENT') THEN
    (SELECT json_object()
     FROM award_event AS a18
     WHERE a18.id = f14.row_id) ELSE NULL END)
   FROM
    (SELECT f14.kind AS kind, f14.row_id AS row_id
     FROM found2 AS f14 ORDER BY f14.distance ASC, f14.id ASC LIMIT 20) AS f14))))
-- 1: '{"said":[[0,0,"stephanie"]],"likely":[[9,[0]]],"partly":[],"hardly":[]}'
-- 2: '[[0,"stephanie",null,"stephanie"],[0,"tephanie",0,"stephanie"],[0,"sephanie",1,"stephanie"],[0,"stphanie",2,"stephanie"],[0,"stehanie",3,"stephanie"],[0,"stepanie",4,"stephanie"],[0,"stephnie",5,"stephanie"],[0,"stephaie",6,"stephanie"],[0,"stephane",7,"stephanie"],[0,"stephani",8,"stephanie"]]'
-- 3: '[["stephanie",["stephanie"]]]'
-- 4: None
-- 5: None
-- 6: None
-- 7: '[["stephanie",["stephanie"]]]'
-- 8: '[["stephanie",["stephanie"]]]'
-- 9: None
-- 10: '{"said":[[1,0,"cotilard"],[0,0,"marion"]],"likely":[[15,[1,0]]],"partly":[[6,[0]],[8,[1]]],"hardly":[]}'
-- 11: '[[0,"marion",null,"marion"],[0,"arion",0,"marion"],[0,"mrion",1,"marion"],[0,"maion",2,"marion"],[0,"maron",3,"marion"],[0,"marin",4,"marion"],[0,"mario",5,"marion"],[1,"cotilard",null,"cotilard"],[1,"otilard",0,"cotilard"],[1,"ctilard",1,"cotilard"],[1,"coilard",2,"cotilard"],[1,"cotlard",3,"cotilard"],[1,"cotiard",4,"cotilard"],[1,"cotilrd",5,"cotilard"],[1,"cotilad",6,"cotilard"],[1,"cotilar",7,"cotilard"]]'
-- 12: '[["marion cotilard",["cotilard","marion"]]]'
-- 13: 'marion cotilard'
-- 14: 'cotilard'
-- 15: '["mario"]'
-- 16: '[["marion cotilard",["cotilard","marion"]]]'
-- 17: '[["marion cotilard",["cotilard","marion"]]]'
-- 18: 'marion cotilard'
-- 19: '{"said":[[0,0,"stephanie"]],"likely":[[9,[0]]],"partly":[],"hardly":[]}'
-- 20: '[[0,"stephanie",null,"stephanie"],[0,"tephanie",0,"stephanie"],[0,"sephanie",1,"stephanie"],[0,"stphanie",2,"stephanie"],[0,"stehanie",3,"stephanie"],[0,"stepanie",4,"stephanie"],[0,"stephnie",5,"stephanie"],[0,"stephaie",6,"stephanie"],[0,"stephane",7,"stephanie"],[0,"stephani",8,"stephanie"]]'
-- 21: 3
-- 22: 3
-- 23: 3
-- 24: 3
-- 25: '{"said":[[1,0,"cotilard"],[0,0,"marion"]],"likely":[[15,[1,0]]],"partly":[[6,[0]],[8,[1]]],"hardly":[]}'
-- 26: '[[0,"marion",null,"marion"],[0,"arion",0,"marion"],[0,"mrion",1,"marion"],[0,"maion",2,"marion"],[0,"maron",3,"marion"],[0,"marin",4,"marion"],[0,"mario",5,"marion"],[1,"cotilard",null,"cotilard"],[1,"otilard",0,"cotilard"],[1,"ctilard",1,"cotilard"],[1,"coilard",2,"cotilard"],[1,"cotlard",3,"cotilard"],[1,"cotiard",4,"cotilard"],[1,"cotilrd",5,"cotilard"],[1,"cotilad",6,"cotilard"],[1,"cotilar",7,"cotilard"]]'
