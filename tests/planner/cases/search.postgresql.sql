WITH found1 AS
(
WITH kind(name, low, high) AS MATERIALIZED (VALUES ('FILM', 0, 72057594037927935), ('PERSON', 72057594037927936, 144115188075855871), ('CHARACTER', 144115188075855872, 216172782113783807), ('AWARD_EVENT', 216172782113783808, 288230376151711743)),
asked(given) AS MATERIALIZED
  (SELECT CAST(CAST($1 AS text) AS jsonb)),
said(number, form, word) AS MATERIALIZED (
  SELECT CAST(part.value ->> 0 AS integer), CAST(part.value ->> 1 AS integer), part.value ->> 2
  FROM asked CROSS JOIN jsonb_array_elements(asked.given -> 'said') AS part(value)),
meant(number, word, uses) AS MATERIALIZED (
  SELECT m.number, m.word, m.uses FROM (
    SELECT m.*, row_number() OVER (PARTITION BY m.number ORDER BY m.uses DESC, m.word) AS place FROM (
      SELECT DISTINCT CAST(part.value ->> 0 AS integer) AS number, w.word, w.uses
      FROM jsonb_array_elements(CAST(CAST($2 AS text) AS jsonb)) AS part(value)
      CROSS JOIN LATERAL (
        SELECT slip.word FROM search_slip AS slip WHERE slip.slip = part.value ->> 1
          AND coalesce(abs(slip.place - CAST(part.value ->> 2 AS integer)) <= 1,
            slip.place IS DISTINCT FROM CAST(part.value ->> 2 AS integer)) OFFSET 0) AS slip
      CROSS JOIN LATERAL (
        SELECT w.word, w.uses FROM search_word AS w
        WHERE w.word = slip.word AND w.word <> part.value ->> 3 OFFSET 0) AS w) AS m) AS m
  WHERE m.place <= 8),
begun(number, form, fits, often, whole, whole_often) AS MATERIALIZED (
  SELECT s.number, s.form, '''/' || s.word || ''':*', (
    SELECT coalesce(sum(l.uses), 0) >= 1000 FROM (
      SELECT l.uses FROM search_word AS l WHERE l.word >= s.word AND l.word < s.word || chr(1114111)
      ORDER BY l.word LIMIT 1000) AS l),

'''/' || s.word || '''', coalesce(
  (SELECT w.uses >= 1000 FROM search_word AS w WHERE w.word = s.word), false)
  FROM said AS s),
form(words, whole, whole_often, whole_rare, begun, begun_often, begun_rare) AS MATERIALIZED (
  SELECT part.value ->> 0, b.*
  FROM jsonb_array_elements(CAST(CAST($3 AS text) AS jsonb)) WITH ORDINALITY AS part(value, place)
  CROSS JOIN LATERAL (
    SELECT string_agg(b.whole, ' & '), bool_and(b.whole_often),
      string_agg(b.whole, ' & ') FILTER (WHERE NOT b.whole_often),
      string_agg(b.fits, ' & '), bool_and(b.often), string_agg(b.fits, ' & ') FILTER (WHERE NOT b.often)
    FROM begun AS b WHERE b.form = part.place - 1) AS b),
clause(number, fits, often) AS MATERIALIZED (
  SELECT b.number, '(' || b.fits || coalesce(m.fits, '') || ')', b.often OR coalesce(m.often, false)
  FROM begun AS b CROSS JOIN LATERAL (
    SELECT string_agg(' | ''/' || m.word || '''', '') AS fits, sum(m.uses) >= 1000 AS often
    FROM meant AS m WHERE m.number = b.number) AS m),
near(hits) AS MATERIALIZED (
  SELECT
  (SELECT coalesce(jsonb_agg(jsonb_build_array(id, distance)), '[]') FROM (
         SELECT CAST(part.value ->> 0 AS bigint) AS id, CAST(part.value ->> 1 AS integer) AS distance
       FROM jsonb_array_elements(n.hits) AS part(value) UNION ALL
         SELECT e.id, 300 + greatest(0, least(99, length(e.words) - length(f.words))) FROM form AS f CROSS JOIN kind AS k CROSS JOIN LATERAL (
         SELECT CAST(replace(coalesce(f.begun_rare, f.begun), '/', k.name || '/') AS tsquery) AS lexemes,
           CAST(replace(f.begun, '/', '') AS tsquery) AS words OFFSET 0) AS q
       CROSS JOIN LATERAL (
         WITH sample AS MATERIALIZED (
           SELECT id, words FROM (
           SELECT id, words FROM search_entry WHERE f.begun_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
           WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
         walked AS MATERIALIZED (
           SELECT id, words FROM (
           SELECT id, words FROM search_entry WHERE
    (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
           WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
         SELECT id, words FROM walked WHERE
    (SELECT count(*) FROM walked) = 20
         UNION ALL (
         SELECT id, words FROM search_entry
         WHERE
    (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
           AND (f.begun_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
         ORDER BY id + 0 LIMIT 20)) AS e) AS one) FROM (
    SELECT coalesce(jsonb_agg(jsonb_build_array(id, distance)), '[]') AS hits FROM (
      SELECT e.id AS id, CASE WHEN e.words = f.words THEN 0 ELSE 200 + least(99, length(e.words) - length(f.words)) END AS distance FROM form AS f CROSS JOIN kind AS k CROSS JOIN LATERAL (
    SELECT id, words FROM search_entry WHERE kind = k.name AND words >= f.words AND words < f.words || chr(1114111)
    ORDER BY words, id LIMIT 20) AS e
      UNION ALL
      SELECT e.id, 100 + greatest(0, least(99, length(e.words) - length(f.words))) FROM form AS f CROSS JOIN kind AS k CROSS JOIN LATERAL (
      SELECT CAST(replace(coalesce(f.whole_rare, f.whole), '/', k.name || '/') AS tsquery) AS lexemes,
        CAST(replace(f.whole, '/', '') AS tsquery) AS words OFFSET 0) AS q
    CROSS JOIN LATERAL (
      WITH sample AS MATERIALIZED (
        SELECT id, words FROM (
        SELECT id, words FROM search_entry WHERE f.whole_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
        WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
      walked AS MATERIALIZED (
        SELECT id, words FROM (
        SELECT id, words FROM search_entry WHERE
  (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
        WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
      SELECT id, words FROM walked WHERE
  (SELECT count(*) FROM walked) = 20
      UNION ALL (
      SELECT id, words FROM search_entry
      WHERE
  (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
        AND (f.whole_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
      ORDER BY id + 0 LIMIT 20)) AS e) AS one) AS n),
likely(hits) AS MATERIALIZED (
  SELECT CASE WHEN CASE WHEN CASE WHEN n.hits = '[]' THEN true
    WHEN EXISTS
  (SELECT 1 FROM form WHERE words LIKE '% %') THEN false ELSE
  (SELECT count(DISTINCT one.id / 1024) FROM
    (SELECT CAST(part.value ->> 0 AS bigint) AS id, CAST(part.value ->> 1 AS integer) AS distance
         FROM jsonb_array_elements(n.hits) AS part(value)) AS one) < 20 END
    THEN EXISTS
  (SELECT 1 FROM meant) ELSE false END
    THEN
  (SELECT coalesce(jsonb_agg(jsonb_build_array(id, distance)), '[]') FROM
    (SELECT CAST(part.value ->> 0 AS bigint) AS id, CAST(part.value ->> 1 AS integer) AS distance
         FROM jsonb_array_elements(n.hits) AS part(value) UNION ALL SELECT e.id AS id, 400 + least(99, abs(length(e.words) - s.letters)) AS distance
       FROM
      (SELECT CAST(part.value ->> 0 AS integer) AS letters, c.*
           FROM asked CROSS JOIN jsonb_array_elements(asked.given -> 'likely') AS part(value)
           CROSS JOIN LATERAL (
             SELECT string_agg(c.fits, ' & ') AS fits, bool_and(c.often) AS fits_often,
               string_agg(c.fits, ' & ') FILTER (WHERE NOT c.often) AS fits_rare
             FROM jsonb_array_elements_text(part.value -> 1) AS i(number)
             JOIN clause AS c ON c.number = CAST(i.number AS integer)) AS c) AS s CROSS JOIN kind AS k CROSS JOIN LATERAL (
           SELECT CAST(replace(coalesce(s.fits_rare, s.fits), '/', k.name || '/') AS tsquery) AS lexemes,
             CAST(replace(s.fits, '/', '') AS tsquery) AS words OFFSET 0) AS q
         CROSS JOIN LATERAL (
           WITH sample AS MATERIALIZED (
             SELECT id, words FROM (
             SELECT id, words FROM search_entry WHERE s.fits_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
             WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
           walked AS MATERIALIZED (
             SELECT id, words FROM (
             SELECT id, words FROM search_entry WHERE
      (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
             WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
           SELECT id, words FROM walked WHERE
      (SELECT count(*) FROM walked) = 20
           UNION ALL (
           SELECT id, words FROM search_entry
           WHERE
      (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
             AND (s.fits_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
           ORDER BY id + 0 LIMIT 20)) AS e) AS one) ELSE n.hits END
  FROM near AS n),
best(id, distance) AS (
  SELECT hit.id / 1024 * 1024 + min(hit.distance * 1024 + hit.id % 1024) % 1024,
    min(hit.distance * 1024 + hit.id % 1024) / 1024
  FROM
  (SELECT CAST(part.value ->> 0 AS bigint) AS id, CAST(part.value ->> 1 AS integer) AS distance
       FROM (
         SELECT coalesce(nullif(likely.hits, '[]'), nullif(
    (SELECT coalesce(jsonb_agg(jsonb_build_array(id, distance)), '[]') FROM
      (SELECT e.id AS id, 600 + least(99, abs(length(e.words) - s.letters)) AS distance
         FROM
        (SELECT CAST(part.value ->> 0 AS integer) AS letters, c.*
             FROM asked CROSS JOIN jsonb_array_elements(asked.given -> 'partly') AS part(value)
             CROSS JOIN LATERAL (
               SELECT string_agg(c.fits, ' & ') AS fits, bool_and(c.often) AS fits_often,
                 string_agg(c.fits, ' & ') FILTER (WHERE NOT c.often) AS fits_rare
               FROM jsonb_array_elements_text(part.value -> 1) AS i(number)
               JOIN clause AS c ON c.number = CAST(i.number AS integer)) AS c) AS s CROSS JOIN kind AS k CROSS JOIN LATERAL (
             SELECT CAST(replace(coalesce(s.fits_rare, s.fits), '/', k.name || '/') AS tsquery) AS lexemes,
               CAST(replace(s.fits, '/', '') AS tsquery) AS words OFFSET 0) AS q
           CROSS JOIN LATERAL (
             WITH sample AS MATERIALIZED (
               SELECT id, words FROM (
               SELECT id, words FROM search_entry WHERE s.fits_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
               WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
             walked AS MATERIALIZED (
               SELECT id, words FROM (
               SELECT id, words FROM search_entry WHERE
        (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
               WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
             SELECT id, words FROM walked WHERE
        (SELECT count(*) FROM walked) = 20
             UNION ALL (
             SELECT id, words FROM search_entry
             WHERE
        (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
               AND (s.fits_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
             ORDER BY id + 0 LIMIT 20)) AS e) AS one), '[]'), (
           SELECT coalesce(jsonb_agg(jsonb_build_array(id, distance)), '[]') FROM (
             SELECT id, 800 + 20 * greatest(0, 4 - count(*)) + min(distance) AS distance FROM
    (SELECT e.id AS id, 0 + least(19, abs(length(e.words) - s.letters)) AS distance
       FROM
      (SELECT CAST(part.value ->> 0 AS integer) AS letters, c.*
           FROM asked CROSS JOIN jsonb_array_elements(asked.given -> 'hardly') AS part(value)
           CROSS JOIN LATERAL (
             SELECT string_agg(c.fits, ' & ') AS fits, bool_and(c.often) AS fits_often,
               string_agg(c.fits, ' & ') FILTER (WHERE NOT c.often) AS fits_rare
             FROM jsonb_array_elements_text(part.value -> 1) AS i(number)
             JOIN clause AS c ON c.number = CAST(i.number AS integer)) AS c) AS s CROSS JOIN kind AS k CROSS JOIN LATERAL (
           SELECT CAST(replace(coalesce(s.fits_rare, s.fits), '/', k.name || '/') AS tsquery) AS lexemes,
             CAST(replace(s.fits, '/', '') AS tsquery) AS words OFFSET 0) AS q
         CROSS JOIN LATERAL (
           WITH sample AS MATERIALIZED (
             SELECT id, words FROM (
             SELECT id, words FROM search_entry WHERE s.fits_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
             WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
           walked AS MATERIALIZED (
             SELECT id, words FROM (
             SELECT id, words FROM search_entry WHERE
      (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
             WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
           SELECT id, words FROM walked WHERE
      (SELECT count(*) FROM walked) = 20
           UNION ALL (
           SELECT id, words FROM search_entry
           WHERE
      (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
             AND (s.fits_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
           ORDER BY id + 0 LIMIT 20)) AS e) AS one GROUP BY id

   ) AS one)) AS hits
         FROM likely) AS n CROSS JOIN jsonb_array_elements(n.hits) AS part(value)) AS hit GROUP BY hit.id / 1024)
SELECT e.id AS id, e.kind AS kind, e.row_id AS row_id, e.field AS field, e.text AS text,
  best.distance AS distance, CAST((1000 - best.distance) / 1000.0 AS double precision) AS score
FROM best CROSS JOIN LATERAL
  (SELECT * FROM search_entry WHERE id = best.id OFFSET 0) AS e
),
found2 AS
(
WITH kind(name, low, high) AS MATERIALIZED (VALUES ('PERSON', 72057594037927936, 144115188075855871)),
asked(given) AS MATERIALIZED
  (SELECT CAST(CAST($4 AS text) AS jsonb)),
said(number, form, word) AS MATERIALIZED (
  SELECT CAST(part.value ->> 0 AS integer), CAST(part.value ->> 1 AS integer), part.value ->> 2
  FROM asked CROSS JOIN jsonb_array_elements(asked.given -> 'said') AS part(value)),
meant(number, word, uses) AS MATERIALIZED (
  SELECT m.number, m.word, m.uses FROM (
    SELECT m.*, row_number() OVER (PARTITION BY m.number ORDER BY m.uses DESC, m.word) AS place FROM (
      SELECT DISTINCT CAST(part.value ->> 0 AS integer) AS number, w.word, w.uses
      FROM jsonb_array_elements(CAST(CAST($5 AS text) AS jsonb)) AS part(value)
      CROSS JOIN LATERAL (
        SELECT slip.word FROM search_slip AS slip WHERE slip.slip = part.value ->> 1
          AND coalesce(abs(slip.place - CAST(part.value ->> 2 AS integer)) <= 1,
            slip.place IS DISTINCT FROM CAST(part.value ->> 2 AS integer)) OFFSET 0) AS slip
      CROSS JOIN LATERAL (
        SELECT w.word, w.uses FROM search_word AS w
        WHERE w.word = slip.word AND w.word <> part.value ->> 3 OFFSET 0) AS w) AS m) AS m
  WHERE m.place <= 8),
begun(number, form, fits, often, whole, whole_often) AS MATERIALIZED (
  SELECT s.number, s.form, '''/' || s.word || ''':*', (
    SELECT coalesce(sum(l.uses), 0) >= 1000 FROM (
      SELECT l.uses FROM search_word AS l WHERE l.word >= s.word AND l.word < s.word || chr(1114111)
      ORDER BY l.word LIMIT 1000) AS l),

'''/' || s.word || '''', coalesce(
  (SELECT w.uses >= 1000 FROM search_word AS w WHERE w.word = s.word), false)
  FROM said AS s),
form(words, whole, whole_often, whole_rare, begun, begun_often, begun_rare) AS MATERIALIZED (
  SELECT part.value ->> 0, b.*
  FROM jsonb_array_elements(CAST(CAST($6 AS text) AS jsonb)) WITH ORDINALITY AS part(value, place)
  CROSS JOIN LATERAL (
    SELECT string_agg(b.whole, ' & '), bool_and(b.whole_often),
      string_agg(b.whole, ' & ') FILTER (WHERE NOT b.whole_often),
      string_agg(b.fits, ' & '), bool_and(b.often), string_agg(b.fits, ' & ') FILTER (WHERE NOT b.often)
    FROM begun AS b WHERE b.form = part.place - 1) AS b),
clause(number, fits, often) AS MATERIALIZED (
  SELECT b.number, '(' || b.fits || coalesce(m.fits, '') || ')', b.often OR coalesce(m.often, false)
  FROM begun AS b CROSS JOIN LATERAL (
    SELECT string_agg(' | ''/' || m.word || '''', '') AS fits, sum(m.uses) >= 1000 AS often
    FROM meant AS m WHERE m.number = b.number) AS m),
near(hits) AS MATERIALIZED (
  SELECT CASE WHEN
  (SELECT count(DISTINCT one.id / 1024) FROM
    (SELECT CAST(part.value ->> 0 AS bigint) AS id, CAST(part.value ->> 1 AS integer) AS distance
         FROM jsonb_array_elements(n.hits) AS part(value)) AS one) < 20 THEN
  (SELECT coalesce(jsonb_agg(jsonb_build_array(id, distance)), '[]') FROM (
         SELECT CAST(part.value ->> 0 AS bigint) AS id, CAST(part.value ->> 1 AS integer) AS distance
       FROM jsonb_array_elements(n.hits) AS part(value) UNION ALL
         SELECT e.id, 300 + greatest(0, least(99, length(e.words) - length(f.words))) FROM form AS f CROSS JOIN kind AS k CROSS JOIN LATERAL (
         SELECT CAST(replace(coalesce(f.begun_rare, f.begun), '/', k.name || '/') AS tsquery) AS lexemes,
           CAST(replace(f.begun, '/', '') AS tsquery) AS words OFFSET 0) AS q
       CROSS JOIN LATERAL (
         WITH sample AS MATERIALIZED (
           SELECT id, words FROM (
           SELECT id, words FROM search_entry WHERE f.begun_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
           WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
         walked AS MATERIALIZED (
           SELECT id, words FROM (
           SELECT id, words FROM search_entry WHERE
    (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
           WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
         SELECT id, words FROM walked WHERE
    (SELECT count(*) FROM walked) = 20
         UNION ALL (
         SELECT id, words FROM search_entry
         WHERE
    (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
           AND (f.begun_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
         ORDER BY id + 0 LIMIT 20)) AS e) AS one) ELSE n.hits END FROM (
    SELECT coalesce(jsonb_agg(jsonb_build_array(id, distance)), '[]') AS hits FROM (
      SELECT e.id AS id, CASE WHEN e.words = f.words THEN 0 ELSE 200 + least(99, length(e.words) - length(f.words)) END AS distance FROM form AS f CROSS JOIN kind AS k CROSS JOIN LATERAL (
    SELECT id, words FROM search_entry WHERE kind = k.name AND words >= f.words AND words < f.words || chr(1114111)
    ORDER BY words, id LIMIT 20) AS e
      UNION ALL
      SELECT e.id, 100 + greatest(0, least(99, length(e.words) - length(f.words))) FROM form AS f CROSS JOIN kind AS k CROSS JOIN LATERAL (
      SELECT CAST(replace(coalesce(f.whole_rare, f.whole), '/', k.name || '/') AS tsquery) AS lexemes,
        CAST(replace(f.whole, '/', '') AS tsquery) AS words OFFSET 0) AS q
    CROSS JOIN LATERAL (
      WITH sample AS MATERIALIZED (
        SELECT id, words FROM (
        SELECT id, words FROM search_entry WHERE f.whole_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
        WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
      walked AS MATERIALIZED (
        SELECT id, words FROM (
        SELECT id, words FROM search_entry WHERE
  (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
        WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
      SELECT id, words FROM walked WHERE
  (SELECT count(*) FROM walked) = 20
      UNION ALL (
      SELECT id, words FROM search_entry
      WHERE
  (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
        AND (f.whole_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
      ORDER BY id + 0 LIMIT 20)) AS e) AS one) AS n),
likely(hits) AS MATERIALIZED (
  SELECT CASE WHEN CASE WHEN CASE WHEN n.hits = '[]' THEN true
    WHEN EXISTS
  (SELECT 1 FROM form WHERE words LIKE '% %') THEN false ELSE
  (SELECT count(DISTINCT one.id / 1024) FROM
    (SELECT CAST(part.value ->> 0 AS bigint) AS id, CAST(part.value ->> 1 AS integer) AS distance
         FROM jsonb_array_elements(n.hits) AS part(value)) AS one) < least(20, 20) END
    THEN EXISTS
  (SELECT 1 FROM meant) ELSE false END
    THEN
  (SELECT coalesce(jsonb_agg(jsonb_build_array(id, distance)), '[]') FROM
    (SELECT CAST(part.value ->> 0 AS bigint) AS id, CAST(part.value ->> 1 AS integer) AS distance
         FROM jsonb_array_elements(n.hits) AS part(value) UNION ALL SELECT e.id AS id, 400 + least(99, abs(length(e.words) - s.letters)) AS distance
       FROM
      (SELECT CAST(part.value ->> 0 AS integer) AS letters, c.*
           FROM asked CROSS JOIN jsonb_array_elements(asked.given -> 'likely') AS part(value)
           CROSS JOIN LATERAL (
             SELECT string_agg(c.fits, ' & ') AS fits, bool_and(c.often) AS fits_often,
               string_agg(c.fits, ' & ') FILTER (WHERE NOT c.often) AS fits_rare
             FROM jsonb_array_elements_text(part.value -> 1) AS i(number)
             JOIN clause AS c ON c.number = CAST(i.number AS integer)) AS c) AS s CROSS JOIN kind AS k CROSS JOIN LATERAL (
           SELECT CAST(replace(coalesce(s.fits_rare, s.fits), '/', k.name || '/') AS tsquery) AS lexemes,
             CAST(replace(s.fits, '/', '') AS tsquery) AS words OFFSET 0) AS q
         CROSS JOIN LATERAL (
           WITH sample AS MATERIALIZED (
             SELECT id, words FROM (
             SELECT id, words FROM search_entry WHERE s.fits_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
             WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
           walked AS MATERIALIZED (
             SELECT id, words FROM (
             SELECT id, words FROM search_entry WHERE
      (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
             WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
           SELECT id, words FROM walked WHERE
      (SELECT count(*) FROM walked) = 20
           UNION ALL (
           SELECT id, words FROM search_entry
           WHERE
      (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
             AND (s.fits_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
           ORDER BY id + 0 LIMIT 20)) AS e) AS one) ELSE n.hits END
  FROM near AS n),
best(id, distance) AS (
  SELECT hit.id / 1024 * 1024 + min(hit.distance * 1024 + hit.id % 1024) % 1024,
    min(hit.distance * 1024 + hit.id % 1024) / 1024
  FROM
  (SELECT CAST(part.value ->> 0 AS bigint) AS id, CAST(part.value ->> 1 AS integer) AS distance
       FROM (
         SELECT coalesce(nullif(likely.hits, '[]'), nullif(
    (SELECT coalesce(jsonb_agg(jsonb_build_array(id, distance)), '[]') FROM
      (SELECT e.id AS id, 600 + least(99, abs(length(e.words) - s.letters)) AS distance
         FROM
        (SELECT CAST(part.value ->> 0 AS integer) AS letters, c.*
             FROM asked CROSS JOIN jsonb_array_elements(asked.given -> 'partly') AS part(value)
             CROSS JOIN LATERAL (
               SELECT string_agg(c.fits, ' & ') AS fits, bool_and(c.often) AS fits_often,
                 string_agg(c.fits, ' & ') FILTER (WHERE NOT c.often) AS fits_rare
               FROM jsonb_array_elements_text(part.value -> 1) AS i(number)
               JOIN clause AS c ON c.number = CAST(i.number AS integer)) AS c) AS s CROSS JOIN kind AS k CROSS JOIN LATERAL (
             SELECT CAST(replace(coalesce(s.fits_rare, s.fits), '/', k.name || '/') AS tsquery) AS lexemes,
               CAST(replace(s.fits, '/', '') AS tsquery) AS words OFFSET 0) AS q
           CROSS JOIN LATERAL (
             WITH sample AS MATERIALIZED (
               SELECT id, words FROM (
               SELECT id, words FROM search_entry WHERE s.fits_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
               WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
             walked AS MATERIALIZED (
               SELECT id, words FROM (
               SELECT id, words FROM search_entry WHERE
        (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
               WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
             SELECT id, words FROM walked WHERE
        (SELECT count(*) FROM walked) = 20
             UNION ALL (
             SELECT id, words FROM search_entry
             WHERE
        (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
               AND (s.fits_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
             ORDER BY id + 0 LIMIT 20)) AS e) AS one), '[]'), (
           SELECT coalesce(jsonb_agg(jsonb_build_array(id, distance)), '[]') FROM (
             SELECT id, 800 + 20 * greatest(0, 4 - count(*)) + min(distance) AS distance FROM
    (SELECT e.id AS id, 0 + least(19, abs(length(e.words) - s.letters)) AS distance
       FROM
      (SELECT CAST(part.value ->> 0 AS integer) AS letters, c.*
           FROM asked CROSS JOIN jsonb_array_elements(asked.given -> 'hardly') AS part(value)
           CROSS JOIN LATERAL (
             SELECT string_agg(c.fits, ' & ') AS fits, bool_and(c.often) AS fits_often,
               string_agg(c.fits, ' & ') FILTER (WHERE NOT c.often) AS fits_rare
             FROM jsonb_array_elements_text(part.value -> 1) AS i(number)
             JOIN clause AS c ON c.number = CAST(i.number AS integer)) AS c) AS s CROSS JOIN kind AS k CROSS JOIN LATERAL (
           SELECT CAST(replace(coalesce(s.fits_rare, s.fits), '/', k.name || '/') AS tsquery) AS lexemes,
             CAST(replace(s.fits, '/', '') AS tsquery) AS words OFFSET 0) AS q
         CROSS JOIN LATERAL (
           WITH sample AS MATERIALIZED (
             SELECT id, words FROM (
             SELECT id, words FROM search_entry WHERE s.fits_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
             WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
           walked AS MATERIALIZED (
             SELECT id, words FROM (
             SELECT id, words FROM search_entry WHERE
      (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
             WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
           SELECT id, words FROM walked WHERE
      (SELECT count(*) FROM walked) = 20
           UNION ALL (
           SELECT id, words FROM search_entry
           WHERE
      (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
             AND (s.fits_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
           ORDER BY id + 0 LIMIT 20)) AS e) AS one GROUP BY id

   ) AS one)) AS hits
         FROM likely) AS n CROSS JOIN jsonb_array_elements(n.hits) AS part(value)) AS hit GROUP BY hit.id / 1024)
SELECT e.id AS id, e.kind AS kind, e.row_id AS row_id, e.field AS field, e.text AS text,
  best.distance AS distance, CAST((1000 - best.distance) / 1000.0 AS double precision) AS score
FROM best CROSS JOIN LATERAL
  (SELECT * FROM search_entry WHERE id = best.id OFFSET 0) AS e
)
 SELECT format('{"data":%s}', format('{"search":%s,"aSlip":%s}', format('{"totalCount":%s,"didYouMean":%s,"edges":%s,"pageInfo":%s}',
  (SELECT count(*)
   FROM found1 AS f2), coalesce(CAST(to_json((
WITH kind(name, low, high) AS MATERIALIZED (VALUES ('FILM', 0, 72057594037927935), ('PERSON', 72057594037927936, 144115188075855871), ('CHARACTER', 144115188075855872, 216172782113783807), ('AWARD_EVENT', 216172782113783808, 288230376151711743)),
asked(given) AS MATERIALIZED
  (SELECT CAST(CAST($7 AS text) AS jsonb)),
said(number, form, word) AS MATERIALIZED (
  SELECT CAST(part.value ->> 0 AS integer), CAST(part.value ->> 1 AS integer), part.value ->> 2
  FROM asked CROSS JOIN jsonb_array_elements(asked.given -> 'said') AS part(value)),
meant(number, word, uses) AS MATERIALIZED (
  SELECT m.number, m.word, m.uses FROM (
    SELECT m.*, row_number() OVER (PARTITION BY m.number ORDER BY m.uses DESC, m.word) AS place FROM (
      SELECT DISTINCT CAST(part.value ->> 0 AS integer) AS number, w.word, w.uses
      FROM jsonb_array_elements(CAST(CAST($8 AS text) AS jsonb)) AS part(value)
      CROSS JOIN LATERAL (
        SELECT slip.word FROM search_slip AS slip WHERE slip.slip = part.value ->> 1
          AND coalesce(abs(slip.place - CAST(part.value ->> 2 AS integer)) <= 1,
            slip.place IS DISTINCT FROM CAST(part.value ->> 2 AS integer)) OFFSET 0) AS slip
      CROSS JOIN LATERAL (
        SELECT w.word, w.uses FROM search_word AS w
        WHERE w.word = slip.word AND w.word <> part.value ->> 3 OFFSET 0) AS w) AS m) AS m
  WHERE m.place <= 8)
SELECT CASE WHEN o.changes AND (o.keeps OR EXISTS (
  SELECT 1 FROM kind AS k CROSS JOIN LATERAL (
      SELECT CAST(replace(coalesce(o.fits_rare, o.fits), '/', k.name || '/') AS tsquery) AS lexemes,
        CAST(replace(o.fits, '/', '') AS tsquery) AS words OFFSET 0) AS q
    CROSS JOIN LATERAL (
      WITH sample AS MATERIALIZED (
        SELECT id, words FROM (
        SELECT id, words FROM search_entry WHERE o.fits_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
        WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
      walked AS MATERIALIZED (
        SELECT id, words FROM (
        SELECT id, words FROM search_entry WHERE
  (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
        WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
      SELECT id, words FROM walked WHERE
  (SELECT count(*) FROM walked) = 20
      UNION ALL (
      SELECT id, words FROM search_entry
      WHERE
  (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
        AND (o.fits_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
      ORDER BY id + 0 LIMIT 20)) AS e)) THEN o.spelling END
FROM (
  SELECT bool_or(n.word <> n.said) AS changes, bool_or(n.word = n.said) AS keeps,
    string_agg(n.word, ' ' ORDER BY n.number) AS spelling, string_agg('''/' || n.word || '''', ' & ') AS fits,
    false AS fits_often, CAST(NULL AS text) AS fits_rare
  FROM (
    SELECT s.number, s.word AS said, CASE
      WHEN EXISTS
  (SELECT 1 FROM search_word AS w WHERE w.word >= s.word AND w.word < s.word || chr(1114111)) THEN s.word
      ELSE coalesce((
        SELECT m.word FROM (
          SELECT m.word, '''/' || m.word || '''' AS fits, m.uses >= 1000 AS fits_often,
            CAST(NULL AS text) AS fits_rare
          FROM meant AS m WHERE m.number = s.number ORDER BY m.uses DESC, m.word OFFSET 0) AS m
        WHERE EXISTS
  (SELECT 1 FROM kind AS k CROSS JOIN LATERAL (
         SELECT CAST(replace(coalesce(m.fits_rare, m.fits), '/', k.name || '/') AS tsquery) AS lexemes,
           CAST(replace(m.fits, '/', '') AS tsquery) AS words OFFSET 0) AS q
       CROSS JOIN LATERAL (
         WITH sample AS MATERIALIZED (
           SELECT id, words FROM (
           SELECT id, words FROM search_entry WHERE m.fits_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
           WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
         walked AS MATERIALIZED (
           SELECT id, words FROM (
           SELECT id, words FROM search_entry WHERE
    (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
           WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
         SELECT id, words FROM walked WHERE
    (SELECT count(*) FROM walked) = 20
         UNION ALL (
         SELECT id, words FROM search_entry
         WHERE
    (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
           AND (m.fits_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
         ORDER BY id + 0 LIMIT 20)) AS e) LIMIT 1), s.word) END AS word
    FROM said AS s WHERE s.number < 8) AS n) AS o
)) AS TEXT), 'null'),
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"score":%s,"matchedField":%s,"matchedText":%s,"node":%s}', '"' || f3.cursor || '"', CASE WHEN (CAST(f3.score AS NUMERIC) = trunc(CAST(f3.score AS NUMERIC))) THEN CAST(CAST(f3.score AS NUMERIC) AS TEXT) || '.0' ELSE CAST(CAST(f3.score AS NUMERIC) AS TEXT) END, '"' || f3.field || '"', to_json(f3.text), CASE WHEN (f3.kind = 'FILM') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"Film"')
     FROM film AS f4
     WHERE f4.id = f3.row_id), 'null') WHEN (f3.kind = 'PERSON') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"Person"')
     FROM person AS p5
     WHERE p5.id = f3.row_id), 'null') WHEN (f3.kind = 'CHARACTER') THEN coalesce(
    (SELECT format('{"__typename":%s,"name":%s,"film":%s}', '"Character"', to_json(c6.name),
      (SELECT format('{"title":%s}', to_json(f7.title))
       FROM film AS f7
       WHERE f7.id = c6.film_id))
     FROM character AS c6
     WHERE c6.id = f3.row_id), 'null') WHEN (f3.kind = 'AWARD_EVENT') THEN coalesce(
    (SELECT format('{"__typename":%s}', '"AwardEvent"')
     FROM award_event AS a8
     WHERE a8.id = f3.row_id), 'null') ELSE 'null' END), ','))
   FROM
    (SELECT f3.score AS score, f3.field AS field, f3.text AS text, f3.kind AS kind, f3.row_id AS row_id, upper(encode(convert_to(format('["85fdc1ba",%s,%s]', f3.distance, f3.id), 'UTF8'), 'hex')) AS cursor
     FROM found1 AS f3 ORDER BY f3.distance ASC, f3.id ASC
      LIMIT CAST($9 AS BIGINT)) AS f3), format('{"hasNextPage":%s,"hasPreviousPage":%s,"startCursor":%s,"endCursor":%s}', CAST(EXISTS
  (SELECT 1
   FROM found1 AS f9
    LIMIT 1 OFFSET CAST($10 AS BIGINT)) AS TEXT), CAST(false AS TEXT), coalesce('"' ||
  (SELECT f11.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["85fdc1ba",%s,%s]', f11.distance, f11.id), 'UTF8'), 'hex')) AS cursor
     FROM found1 AS f11 ORDER BY f11.distance ASC, f11.id ASC
      LIMIT CAST($11 AS BIGINT)) AS f11
    LIMIT 1) || '"', 'null'), coalesce('"' ||
  (SELECT f12.cursor
   FROM
    (SELECT upper(encode(convert_to(format('["85fdc1ba",%s,%s]', f12.distance, f12.id), 'UTF8'), 'hex')) AS cursor, f12.distance AS key0, f12.id AS key1
     FROM found1 AS f12 ORDER BY f12.distance ASC, f12.id ASC
      LIMIT CAST($12 AS BIGINT)) AS f12 ORDER BY key0 DESC, key1 DESC
    LIMIT 1) || '"', 'null'))), format('{"didYouMean":%s,"nodes":%s}', coalesce(CAST(to_json((
WITH kind(name, low, high) AS MATERIALIZED (VALUES ('PERSON', 72057594037927936, 144115188075855871)),
asked(given) AS MATERIALIZED
  (SELECT CAST(CAST($13 AS text) AS jsonb)),
said(number, form, word) AS MATERIALIZED (
  SELECT CAST(part.value ->> 0 AS integer), CAST(part.value ->> 1 AS integer), part.value ->> 2
  FROM asked CROSS JOIN jsonb_array_elements(asked.given -> 'said') AS part(value)),
meant(number, word, uses) AS MATERIALIZED (
  SELECT m.number, m.word, m.uses FROM (
    SELECT m.*, row_number() OVER (PARTITION BY m.number ORDER BY m.uses DESC, m.word) AS place FROM (
      SELECT DISTINCT CAST(part.value ->> 0 AS integer) AS number, w.word, w.uses
      FROM jsonb_array_elements(CAST(CAST($14 AS text) AS jsonb)) AS part(value)
      CROSS JOIN LATERAL (
        SELECT slip.word FROM search_slip AS slip WHERE slip.slip = part.value ->> 1
          AND coalesce(abs(slip.place - CAST(part.value ->> 2 AS integer)) <= 1,
            slip.place IS DISTINCT FROM CAST(part.value ->> 2 AS integer)) OFFSET 0) AS slip
      CROSS JOIN LATERAL (
        SELECT w.word, w.uses FROM search_word AS w
        WHERE w.word = slip.word AND w.word <> part.value ->> 3 OFFSET 0) AS w) AS m) AS m
  WHERE m.place <= 8)
SELECT CASE WHEN o.changes AND (o.keeps OR EXISTS (
  SELECT 1 FROM kind AS k CROSS JOIN LATERAL (
      SELECT CAST(replace(coalesce(o.fits_rare, o.fits), '/', k.name || '/') AS tsquery) AS lexemes,
        CAST(replace(o.fits, '/', '') AS tsquery) AS words OFFSET 0) AS q
    CROSS JOIN LATERAL (
      WITH sample AS MATERIALIZED (
        SELECT id, words FROM (
        SELECT id, words FROM search_entry WHERE o.fits_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
        WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
      walked AS MATERIALIZED (
        SELECT id, words FROM (
        SELECT id, words FROM search_entry WHERE
  (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
        WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
      SELECT id, words FROM walked WHERE
  (SELECT count(*) FROM walked) = 20
      UNION ALL (
      SELECT id, words FROM search_entry
      WHERE
  (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
        AND (o.fits_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
      ORDER BY id + 0 LIMIT 20)) AS e)) THEN o.spelling END
FROM (
  SELECT bool_or(n.word <> n.said) AS changes, bool_or(n.word = n.said) AS keeps,
    string_agg(n.word, ' ' ORDER BY n.number) AS spelling, string_agg('''/' || n.word || '''', ' & ') AS fits,
    false AS fits_often, CAST(NULL AS text) AS fits_rare
  FROM (
    SELECT s.number, s.word AS said, CASE
      WHEN EXISTS
  (SELECT 1 FROM search_word AS w WHERE w.word >= s.word AND w.word < s.word || chr(1114111)) THEN s.word
      ELSE coalesce((
        SELECT m.word FROM (
          SELECT m.word, '''/' || m.word || '''' AS fits, m.uses >= 1000 AS fits_often,
            CAST(NULL AS text) AS fits_rare
          FROM meant AS m WHERE m.number = s.number ORDER BY m.uses DESC, m.word OFFSET 0) AS m
        WHERE EXISTS
  (SELECT 1 FROM kind AS k CROSS JOIN LATERAL (
         SELECT CAST(replace(coalesce(m.fits_rare, m.fits), '/', k.name || '/') AS tsquery) AS lexemes,
           CAST(replace(m.fits, '/', '') AS tsquery) AS words OFFSET 0) AS q
       CROSS JOIN LATERAL (
         WITH sample AS MATERIALIZED (
           SELECT id, words FROM (
           SELECT id, words FROM search_entry WHERE m.fits_often AND id >= k.low ORDER BY id LIMIT 1000) AS first
           WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 6),
         walked AS MATERIALIZED (
           SELECT id, words FROM (
           SELECT id, words FROM search_entry WHERE
    (SELECT count(*) FROM sample) = 6 AND id >= k.low ORDER BY id LIMIT 5000) AS first
           WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT 20)
         SELECT id, words FROM walked WHERE
    (SELECT count(*) FROM walked) = 20
         UNION ALL (
         SELECT id, words FROM search_entry
         WHERE
    (SELECT count(*) FROM walked) < 20 AND array_to_tsvector(string_to_array(kind || '/' || replace(words, ' ', ' ' || kind || '/'), ' ')) @@ q.lexemes
           AND (m.fits_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
         ORDER BY id + 0 LIMIT 20)) AS e) LIMIT 1), s.word) END AS word
    FROM said AS s WHERE s.number < 8) AS n) AS o
)) AS TEXT), 'null'),
  (SELECT format('[%s]', string_agg(CASE WHEN (f14.kind = 'FILM') THEN coalesce(
    (SELECT format('{}')
     FROM film AS f15
     WHERE f15.id = f14.row_id), 'null') WHEN (f14.kind = 'PERSON') THEN coalesce(
    (SELECT format('{"name":%s}', to_json(p16.name))
     FROM person AS p16
     WHERE p16.id = f14.row_id), 'null') WHEN (f14.kind = 'CHARACTER') THEN coalesce(
    (SELECT format('{}')
     FROM character AS c17
     WHERE c17.id = f14.row_id), 'null') WHEN (f14.kind = 'AWARD_EVENT') THEN coalesce(
    (SELECT format('{}')
     FROM award_event AS a18
     WHERE a18.id = f14.row_id), 'null') ELSE 'null' END, ','))
   FROM
    (SELECT f14.kind AS kind, f14.row_id AS row_id
     FROM found2 AS f14 ORDER BY f14.distance ASC, f14.id ASC
      LIMIT 20) AS f14))))
-- 1: '{"said":[[0,0,"stephanie"]],"likely":[[9,[0]]],"partly":[],"hardly":[]}'
-- 2: '[[0,"stephanie",null,"stephanie"],[0,"tephanie",0,"stephanie"],[0,"sephanie",1,"stephanie"],[0,"stphanie",2,"stephanie"],[0,"stehanie",3,"stephanie"],[0,"stepanie",4,"stephanie"],[0,"stephnie",5,"stephanie"],[0,"stephaie",6,"stephanie"],[0,"stephane",7,"stephanie"],[0,"stephani",8,"stephanie"]]'
-- 3: '[["stephanie",["stephanie"]]]'
-- 4: '{"said":[[1,0,"cotilard"],[0,0,"marion"]],"likely":[[15,[1,0]]],"partly":[[6,[0]],[8,[1]]],"hardly":[]}'
-- 5: '[[0,"marion",null,"marion"],[0,"arion",0,"marion"],[0,"mrion",1,"marion"],[0,"maion",2,"marion"],[0,"maron",3,"marion"],[0,"marin",4,"marion"],[0,"mario",5,"marion"],[1,"cotilard",null,"cotilard"],[1,"otilard",0,"cotilard"],[1,"ctilard",1,"cotilard"],[1,"coilard",2,"cotilard"],[1,"cotlard",3,"cotilard"],[1,"cotiard",4,"cotilard"],[1,"cotilrd",5,"cotilard"],[1,"cotilad",6,"cotilard"],[1,"cotilar",7,"cotilard"]]'
-- 6: '[["marion cotilard",["cotilard","marion"]]]'
-- 7: '{"said":[[0,0,"stephanie"]],"likely":[[9,[0]]],"partly":[],"hardly":[]}'
-- 8: '[[0,"stephanie",null,"stephanie"],[0,"tephanie",0,"stephanie"],[0,"sephanie",1,"stephanie"],[0,"stphanie",2,"stephanie"],[0,"stehanie",3,"stephanie"],[0,"stepanie",4,"stephanie"],[0,"stephnie",5,"stephanie"],[0,"stephaie",6,"stephanie"],[0,"stephane",7,"stephanie"],[0,"stephani",8,"stephanie"]]'
-- 9: 3
-- 10: 3
-- 11: 3
-- 12: 3
-- 13: '{"said":[[1,0,"cotilard"],[0,0,"marion"]],"likely":[[15,[1,0]]],"partly":[[6,[0]],[8,[1]]],"hardly":[]}'
-- 14: '[[0,"marion",null,"marion"],[0,"arion",0,"marion"],[0,"mrion",1,"marion"],[0,"maion",2,"marion"],[0,"maron",3,"marion"],[0,"marin",4,"marion"],[0,"mario",5,"marion"],[1,"cotilard",null,"cotilard"],[1,"otilard",0,"cotilard"],[1,"ctilard",1,"cotilard"],[1,"coilard",2,"cotilard"],[1,"cotlard",3,"cotilard"],[1,"cotiard",4,"cotilard"],[1,"cotilrd",5,"cotilard"],[1,"cotilad",6,"cotilard"],[1,"cotilar",7,"cotilard"]]'
