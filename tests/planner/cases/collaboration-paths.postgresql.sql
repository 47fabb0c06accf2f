WITH chain1_ties AS NOT MATERIALIZED

  (SELECT c1.person_id AS node, c1.film_id AS link
   FROM credit AS c1),
chain1_ends AS

  (SELECT
    (SELECT p2.id
     FROM person AS p2
     WHERE p2.id IN
      (SELECT p3.person_id
       FROM person_external_id AS p3
       WHERE p3.authority = CAST($1 AS TEXT) AND p3.value = CAST($2 AS TEXT))) AS source,
    (SELECT p4.id
     FROM person AS p4
     WHERE p4.id = coalesce(
      (SELECT p5.id
       FROM person AS p5
       WHERE p5.slug = CAST($3 AS TEXT)),
      (SELECT f6.person_id
       FROM former_person AS f6
       WHERE f6.slug = CAST($3 AS TEXT)))) AS target),
chain1 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last, common) AS (
  SELECT 0, 0, ARRAY[source], ARRAY[]::integer[], ARRAY[target], ARRAY[]::integer[],
    CASE WHEN source = target THEN source END
  FROM chain1_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + fores::integer, back_at + 1 - fores::integer,
    CASE WHEN fores THEN next.members ELSE fore END, CASE WHEN fores THEN fore ELSE fore_last END,
    CASE WHEN fores THEN back ELSE next.members END, CASE WHEN fores THEN back_last ELSE back END, next.common
  FROM walk
  CROSS JOIN LATERAL
  (SELECT cardinality(fore) * CASE WHEN fore_at % 2 = 1 THEN 8 ELSE 1 END AS fore_size, cardinality(back) * CASE WHEN back_at % 2 = 1 THEN 8 ELSE 1 END AS back_size) AS size
  CROSS JOIN LATERAL
  (SELECT fore_size <= back_size AS fores) AS turn
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(met.member ORDER BY met.place, met.member), ARRAY[]::integer[]) AS members,

(array_agg(met.member ORDER BY met.place, met.member) FILTER (WHERE met.common))[1] AS common
    FROM (
      SELECT tied.member, other.key IS NOT NULL AS common, CASE WHEN fores THEN tied.place ELSE other.place END AS place
      FROM (
        SELECT tie.link AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain1_ties AS tie ON tie.node = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 0 GROUP BY tie.link
        UNION ALL
        SELECT tie.node AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain1_ties AS tie ON tie.link = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 1 GROUP BY tie.node) AS tied
      LEFT JOIN unnest(CASE WHEN (fore_at + back_at) % 2 = 1 THEN CASE WHEN fores THEN back ELSE fore END END)
        WITH ORDINALITY AS other(key, place) ON other.key = tied.member
      WHERE NOT EXISTS (
        SELECT 1 FROM unnest(CASE WHEN fores THEN fore_last ELSE back_last END) AS old(key) WHERE old.key = tied.member)

) AS met

) AS next
  WHERE walk.common IS NULL AND fore_at + back_at < CAST($4 AS integer)
    AND least(fore_size, back_size) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS (
  SELECT fore_at, back_at, common FROM walk WHERE common IS NOT NULL),
backwards(at, member) AS (
  SELECT fore_at, member FROM met
  UNION ALL
  SELECT at - 1, CASE (backwards.at - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain1_ties AS tie WHERE tie.node = each.key AND tie.link = backwards.member)
    ORDER BY each.place LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain1_ties AS tie WHERE tie.link = each.key AND tie.node = backwards.member)
    ORDER BY each.place LIMIT 1) END FROM backwards WHERE at > 0),
onwards(at, rest, member) AS (
  SELECT fore_at, back_at, member FROM met
  UNION ALL
  SELECT at + 1, rest - 1, CASE (onwards.rest - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain1_ties AS tie WHERE tie.node = each.key AND tie.link = onwards.member)
    ORDER BY each.key LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain1_ties AS tie WHERE tie.link = each.key AND tie.node = onwards.member)
    ORDER BY each.key LIMIT 1) END FROM onwards WHERE rest > 0)
SELECT 1 AS id, (fore_at + back_at) / 2 AS degrees, ARRAY(
  SELECT member FROM
  (SELECT at, member FROM backwards UNION SELECT at, member FROM onwards) AS chain ORDER BY at
) AS members
FROM met
),
chain1_steps AS
(
SELECT number AS id, whole.members[2 * number - 1] AS from_id, whole.members[2 * number] AS film_id,
  whole.members[2 * number + 1] AS to_id
FROM chain1 AS whole CROSS JOIN generate_series(1, whole.degrees) AS number
),
chain2_ties AS NOT MATERIALIZED

  (SELECT c20.person_id AS node, c20.film_id AS link
   FROM credit AS c20),
chain2_ends AS

  (SELECT
    (SELECT p21.id
     FROM person AS p21
     WHERE p21.id = coalesce(
      (SELECT p22.id
       FROM person AS p22
       WHERE p22.slug = CAST($5 AS TEXT)),
      (SELECT f23.person_id
       FROM former_person AS f23
       WHERE f23.slug = CAST($5 AS TEXT)))) AS source,
    (SELECT p24.id
     FROM person AS p24
     WHERE p24.id = coalesce(
      (SELECT p25.id
       FROM person AS p25
       WHERE p25.slug = CAST($6 AS TEXT)),
      (SELECT f26.person_id
       FROM former_person AS f26
       WHERE f26.slug = CAST($6 AS TEXT)))) AS target),
chain2 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last, common) AS (
  SELECT 0, 0, ARRAY[source], ARRAY[]::integer[], ARRAY[target], ARRAY[]::integer[],
    CASE WHEN source = target THEN source END
  FROM chain2_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + fores::integer, back_at + 1 - fores::integer,
    CASE WHEN fores THEN next.members ELSE fore END, CASE WHEN fores THEN fore ELSE fore_last END,
    CASE WHEN fores THEN back ELSE next.members END, CASE WHEN fores THEN back_last ELSE back END, next.common
  FROM walk
  CROSS JOIN LATERAL
  (SELECT cardinality(fore) * CASE WHEN fore_at % 2 = 1 THEN 8 ELSE 1 END AS fore_size, cardinality(back) * CASE WHEN back_at % 2 = 1 THEN 8 ELSE 1 END AS back_size) AS size
  CROSS JOIN LATERAL
  (SELECT fore_size <= back_size AS fores) AS turn
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(met.member ORDER BY met.place, met.member), ARRAY[]::integer[]) AS members,

(array_agg(met.member ORDER BY met.place, met.member) FILTER (WHERE met.common))[1] AS common
    FROM (
      SELECT tied.member, other.key IS NOT NULL AS common, CASE WHEN fores THEN tied.place ELSE other.place END AS place
      FROM (
        SELECT tie.link AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain2_ties AS tie ON tie.node = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 0 GROUP BY tie.link
        UNION ALL
        SELECT tie.node AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain2_ties AS tie ON tie.link = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 1 GROUP BY tie.node) AS tied
      LEFT JOIN unnest(CASE WHEN (fore_at + back_at) % 2 = 1 THEN CASE WHEN fores THEN back ELSE fore END END)
        WITH ORDINALITY AS other(key, place) ON other.key = tied.member
      WHERE NOT EXISTS (
        SELECT 1 FROM unnest(CASE WHEN fores THEN fore_last ELSE back_last END) AS old(key) WHERE old.key = tied.member)

) AS met

) AS next
  WHERE walk.common IS NULL AND fore_at + back_at < CAST($7 AS integer)
    AND least(fore_size, back_size) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS (
  SELECT fore_at, back_at, common FROM walk WHERE common IS NOT NULL),
backwards(at, member) AS (
  SELECT fore_at, member FROM met
  UNION ALL
  SELECT at - 1, CASE (backwards.at - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain2_ties AS tie WHERE tie.node = each.key AND tie.link = backwards.member)
    ORDER BY each.place LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain2_ties AS tie WHERE tie.link = each.key AND tie.node = backwards.member)
    ORDER BY each.place LIMIT 1) END FROM backwards WHERE at > 0),
onwards(at, rest, member) AS (
  SELECT fore_at, back_at, member FROM met
  UNION ALL
  SELECT at + 1, rest - 1, CASE (onwards.rest - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain2_ties AS tie WHERE tie.node = each.key AND tie.link = onwards.member)
    ORDER BY each.key LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain2_ties AS tie WHERE tie.link = each.key AND tie.node = onwards.member)
    ORDER BY each.key LIMIT 1) END FROM onwards WHERE rest > 0)
SELECT 1 AS id, (fore_at + back_at) / 2 AS degrees, ARRAY(
  SELECT member FROM
  (SELECT at, member FROM backwards UNION SELECT at, member FROM onwards) AS chain ORDER BY at
) AS members
FROM met
),
chain2_steps AS
(
SELECT number AS id, whole.members[2 * number - 1] AS from_id, whole.members[2 * number] AS film_id,
  whole.members[2 * number + 1] AS to_id
FROM chain2 AS whole CROSS JOIN generate_series(1, whole.degrees) AS number
),
chain3_ties AS NOT MATERIALIZED

  (SELECT c40.person_id AS node, c40.film_id AS link
   FROM credit AS c40),
chain3_ends AS

  (SELECT
    (SELECT p41.id
     FROM person AS p41
     WHERE p41.id = coalesce(
      (SELECT p42.id
       FROM person AS p42
       WHERE p42.slug = CAST($8 AS TEXT)),
      (SELECT f43.person_id
       FROM former_person AS f43
       WHERE f43.slug = CAST($8 AS TEXT)))) AS source,
    (SELECT p44.id
     FROM person AS p44
     WHERE p44.id = coalesce(
      (SELECT f45.person_id
       FROM former_person AS f45
       WHERE f45.former_id = CAST($9 AS BIGINT)), CAST($9 AS BIGINT))) AS target),
chain3 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last, common) AS (
  SELECT 0, 0, ARRAY[source], ARRAY[]::integer[], ARRAY[target], ARRAY[]::integer[],
    CASE WHEN source = target THEN source END
  FROM chain3_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + fores::integer, back_at + 1 - fores::integer,
    CASE WHEN fores THEN next.members ELSE fore END, CASE WHEN fores THEN fore ELSE fore_last END,
    CASE WHEN fores THEN back ELSE next.members END, CASE WHEN fores THEN back_last ELSE back END, next.common
  FROM walk
  CROSS JOIN LATERAL
  (SELECT cardinality(fore) * CASE WHEN fore_at % 2 = 1 THEN 8 ELSE 1 END AS fore_size, cardinality(back) * CASE WHEN back_at % 2 = 1 THEN 8 ELSE 1 END AS back_size) AS size
  CROSS JOIN LATERAL
  (SELECT fore_size <= back_size AS fores) AS turn
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(met.member ORDER BY met.place, met.member), ARRAY[]::integer[]) AS members,

(array_agg(met.member ORDER BY met.place, met.member) FILTER (WHERE met.common))[1] AS common
    FROM (
      SELECT tied.member, other.key IS NOT NULL AS common, CASE WHEN fores THEN tied.place ELSE other.place END AS place
      FROM (
        SELECT tie.link AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain3_ties AS tie ON tie.node = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 0 GROUP BY tie.link
        UNION ALL
        SELECT tie.node AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain3_ties AS tie ON tie.link = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 1 GROUP BY tie.node) AS tied
      LEFT JOIN unnest(CASE WHEN (fore_at + back_at) % 2 = 1 THEN CASE WHEN fores THEN back ELSE fore END END)
        WITH ORDINALITY AS other(key, place) ON other.key = tied.member
      WHERE NOT EXISTS (
        SELECT 1 FROM unnest(CASE WHEN fores THEN fore_last ELSE back_last END) AS old(key) WHERE old.key = tied.member)

) AS met

) AS next
  WHERE walk.common IS NULL AND fore_at + back_at < CAST($10 AS integer)
    AND least(fore_size, back_size) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS (
  SELECT fore_at, back_at, common FROM walk WHERE common IS NOT NULL),
backwards(at, member) AS (
  SELECT fore_at, member FROM met
  UNION ALL
  SELECT at - 1, CASE (backwards.at - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain3_ties AS tie WHERE tie.node = each.key AND tie.link = backwards.member)
    ORDER BY each.place LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain3_ties AS tie WHERE tie.link = each.key AND tie.node = backwards.member)
    ORDER BY each.place LIMIT 1) END FROM backwards WHERE at > 0),
onwards(at, rest, member) AS (
  SELECT fore_at, back_at, member FROM met
  UNION ALL
  SELECT at + 1, rest - 1, CASE (onwards.rest - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain3_ties AS tie WHERE tie.node = each.key AND tie.link = onwards.member)
    ORDER BY each.key LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain3_ties AS tie WHERE tie.link = each.key AND tie.node = onwards.member)
    ORDER BY each.key LIMIT 1) END FROM onwards WHERE rest > 0)
SELECT 1 AS id, (fore_at + back_at) / 2 AS degrees, ARRAY(
  SELECT member FROM
  (SELECT at, member FROM backwards UNION SELECT at, member FROM onwards) AS chain ORDER BY at
) AS members
FROM met
),
chain3_steps AS
(
SELECT number AS id, whole.members[2 * number - 1] AS from_id, whole.members[2 * number] AS film_id,
  whole.members[2 * number + 1] AS to_id
FROM chain3 AS whole CROSS JOIN generate_series(1, whole.degrees) AS number
),
chain4_ties AS NOT MATERIALIZED

  (SELECT c52.person_id AS node, c52.film_id AS link
   FROM credit AS c52
   WHERE c52.department = ANY (array(
    (SELECT each.value #>> '{}'
     FROM json_array_elements(CAST($11 AS JSON)) AS each(value)))) AND c52.is_uncredited = CAST($12 AS BOOLEAN)),
chain4_ends AS

  (SELECT
    (SELECT p53.id
     FROM person AS p53
     WHERE p53.id = coalesce(
      (SELECT p54.id
       FROM person AS p54
       WHERE p54.slug = CAST($13 AS TEXT)),
      (SELECT f55.person_id
       FROM former_person AS f55
       WHERE f55.slug = CAST($13 AS TEXT)))) AS source,
    (SELECT p56.id
     FROM person AS p56
     WHERE p56.id = coalesce(
      (SELECT p57.id
       FROM person AS p57
       WHERE p57.slug = CAST($14 AS TEXT)),
      (SELECT f58.person_id
       FROM former_person AS f58
       WHERE f58.slug = CAST($14 AS TEXT)))) AS target),
chain4 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last, common) AS (
  SELECT 0, 0, ARRAY[source], ARRAY[]::integer[], ARRAY[target], ARRAY[]::integer[],
    CASE WHEN source = target THEN source END
  FROM chain4_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + fores::integer, back_at + 1 - fores::integer,
    CASE WHEN fores THEN next.members ELSE fore END, CASE WHEN fores THEN fore ELSE fore_last END,
    CASE WHEN fores THEN back ELSE next.members END, CASE WHEN fores THEN back_last ELSE back END, next.common
  FROM walk
  CROSS JOIN LATERAL
  (SELECT cardinality(fore) * CASE WHEN fore_at % 2 = 1 THEN 8 ELSE 1 END AS fore_size, cardinality(back) * CASE WHEN back_at % 2 = 1 THEN 8 ELSE 1 END AS back_size) AS size
  CROSS JOIN LATERAL
  (SELECT fore_size <= back_size AS fores) AS turn
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(met.member ORDER BY met.place, met.member), ARRAY[]::integer[]) AS members,

(array_agg(met.member ORDER BY met.place, met.member) FILTER (WHERE met.common))[1] AS common
    FROM (
      SELECT tied.member, other.key IS NOT NULL AS common, CASE WHEN fores THEN tied.place ELSE other.place END AS place
      FROM (
        SELECT tie.link AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain4_ties AS tie ON tie.node = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 0 GROUP BY tie.link
        UNION ALL
        SELECT tie.node AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain4_ties AS tie ON tie.link = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 1 GROUP BY tie.node) AS tied
      LEFT JOIN unnest(CASE WHEN (fore_at + back_at) % 2 = 1 THEN CASE WHEN fores THEN back ELSE fore END END)
        WITH ORDINALITY AS other(key, place) ON other.key = tied.member
      WHERE NOT EXISTS (
        SELECT 1 FROM unnest(CASE WHEN fores THEN fore_last ELSE back_last END) AS old(key) WHERE old.key = tied.member)

) AS met

) AS next
  WHERE walk.common IS NULL AND fore_at + back_at < CAST($15 AS integer)
    AND least(fore_size, back_size) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS (
  SELECT fore_at, back_at, common FROM walk WHERE common IS NOT NULL),
backwards(at, member) AS (
  SELECT fore_at, member FROM met
  UNION ALL
  SELECT at - 1, CASE (backwards.at - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain4_ties AS tie WHERE tie.node = each.key AND tie.link = backwards.member)
    ORDER BY each.place LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain4_ties AS tie WHERE tie.link = each.key AND tie.node = backwards.member)
    ORDER BY each.place LIMIT 1) END FROM backwards WHERE at > 0),
onwards(at, rest, member) AS (
  SELECT fore_at, back_at, member FROM met
  UNION ALL
  SELECT at + 1, rest - 1, CASE (onwards.rest - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain4_ties AS tie WHERE tie.node = each.key AND tie.link = onwards.member)
    ORDER BY each.key LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain4_ties AS tie WHERE tie.link = each.key AND tie.node = onwards.member)
    ORDER BY each.key LIMIT 1) END FROM onwards WHERE rest > 0)
SELECT 1 AS id, (fore_at + back_at) / 2 AS degrees, ARRAY(
  SELECT member FROM
  (SELECT at, member FROM backwards UNION SELECT at, member FROM onwards) AS chain ORDER BY at
) AS members
FROM met
),
chain4_steps AS
(
SELECT number AS id, whole.members[2 * number - 1] AS from_id, whole.members[2 * number] AS film_id,
  whole.members[2 * number + 1] AS to_id
FROM chain4 AS whole CROSS JOIN generate_series(1, whole.degrees) AS number
),
chain5_ties AS NOT MATERIALIZED

  (SELECT c72.person_id AS node, c72.film_id AS link
   FROM credit AS c72
   WHERE c72.job_id IN
    (SELECT j73.id
     FROM job AS j73
     WHERE j73.slug = ANY (array(
      (SELECT each.value #>> '{}'
       FROM json_array_elements(CAST($16 AS JSON)) AS each(value))))) AND
    (SELECT f74.year
     FROM film AS f74
     WHERE f74.id = c72.film_id) >= CAST($17 AS BIGINT)),
chain5_ends AS

  (SELECT
    (SELECT p75.id
     FROM person AS p75
     WHERE p75.id = coalesce(
      (SELECT p76.id
       FROM person AS p76
       WHERE p76.slug = CAST($18 AS TEXT)),
      (SELECT f77.person_id
       FROM former_person AS f77
       WHERE f77.slug = CAST($18 AS TEXT)))) AS source,
    (SELECT p78.id
     FROM person AS p78
     WHERE p78.id = coalesce(
      (SELECT p79.id
       FROM person AS p79
       WHERE p79.slug = CAST($19 AS TEXT)),
      (SELECT f80.person_id
       FROM former_person AS f80
       WHERE f80.slug = CAST($19 AS TEXT)))) AS target),
chain5 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last, common) AS (
  SELECT 0, 0, ARRAY[source], ARRAY[]::integer[], ARRAY[target], ARRAY[]::integer[],
    CASE WHEN source = target THEN source END
  FROM chain5_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + fores::integer, back_at + 1 - fores::integer,
    CASE WHEN fores THEN next.members ELSE fore END, CASE WHEN fores THEN fore ELSE fore_last END,
    CASE WHEN fores THEN back ELSE next.members END, CASE WHEN fores THEN back_last ELSE back END, next.common
  FROM walk
  CROSS JOIN LATERAL
  (SELECT cardinality(fore) * CASE WHEN fore_at % 2 = 1 THEN 8 ELSE 1 END AS fore_size, cardinality(back) * CASE WHEN back_at % 2 = 1 THEN 8 ELSE 1 END AS back_size) AS size
  CROSS JOIN LATERAL
  (SELECT fore_size <= back_size AS fores) AS turn
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(met.member ORDER BY met.place, met.member), ARRAY[]::integer[]) AS members,

(array_agg(met.member ORDER BY met.place, met.member) FILTER (WHERE met.common))[1] AS common
    FROM (
      SELECT tied.member, other.key IS NOT NULL AS common, CASE WHEN fores THEN tied.place ELSE other.place END AS place
      FROM (
        SELECT tie.link AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain5_ties AS tie ON tie.node = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 0 GROUP BY tie.link
        UNION ALL
        SELECT tie.node AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain5_ties AS tie ON tie.link = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 1 GROUP BY tie.node) AS tied
      LEFT JOIN unnest(CASE WHEN (fore_at + back_at) % 2 = 1 THEN CASE WHEN fores THEN back ELSE fore END END)
        WITH ORDINALITY AS other(key, place) ON other.key = tied.member
      WHERE NOT EXISTS (
        SELECT 1 FROM unnest(CASE WHEN fores THEN fore_last ELSE back_last END) AS old(key) WHERE old.key = tied.member)

) AS met

) AS next
  WHERE walk.common IS NULL AND fore_at + back_at < CAST($20 AS integer)
    AND least(fore_size, back_size) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS (
  SELECT fore_at, back_at, common FROM walk WHERE common IS NOT NULL),
backwards(at, member) AS (
  SELECT fore_at, member FROM met
  UNION ALL
  SELECT at - 1, CASE (backwards.at - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain5_ties AS tie WHERE tie.node = each.key AND tie.link = backwards.member)
    ORDER BY each.place LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain5_ties AS tie WHERE tie.link = each.key AND tie.node = backwards.member)
    ORDER BY each.place LIMIT 1) END FROM backwards WHERE at > 0),
onwards(at, rest, member) AS (
  SELECT fore_at, back_at, member FROM met
  UNION ALL
  SELECT at + 1, rest - 1, CASE (onwards.rest - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain5_ties AS tie WHERE tie.node = each.key AND tie.link = onwards.member)
    ORDER BY each.key LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain5_ties AS tie WHERE tie.link = each.key AND tie.node = onwards.member)
    ORDER BY each.key LIMIT 1) END FROM onwards WHERE rest > 0)
SELECT 1 AS id, (fore_at + back_at) / 2 AS degrees, ARRAY(
  SELECT member FROM
  (SELECT at, member FROM backwards UNION SELECT at, member FROM onwards) AS chain ORDER BY at
) AS members
FROM met
),
chain5_steps AS
(
SELECT number AS id, whole.members[2 * number - 1] AS from_id, whole.members[2 * number] AS film_id,
  whole.members[2 * number + 1] AS to_id
FROM chain5 AS whole CROSS JOIN generate_series(1, whole.degrees) AS number
),
chain6_ties AS NOT MATERIALIZED

  (SELECT c82.person_id AS node, c82.film_id AS link
   FROM credit AS c82),
chain6_ends AS

  (SELECT
    (SELECT p83.id
     FROM person AS p83
     WHERE p83.id = coalesce(
      (SELECT p84.id
       FROM person AS p84
       WHERE p84.slug = CAST($21 AS TEXT)),
      (SELECT f85.person_id
       FROM former_person AS f85
       WHERE f85.slug = CAST($21 AS TEXT)))) AS source,
    (SELECT p86.id
     FROM person AS p86
     WHERE p86.id = coalesce(
      (SELECT f87.person_id
       FROM former_person AS f87
       WHERE f87.former_id = CAST($22 AS BIGINT)), CAST($22 AS BIGINT))) AS target),
chain6 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last, common) AS (
  SELECT 0, 0, ARRAY[source], ARRAY[]::integer[], ARRAY[target], ARRAY[]::integer[],
    CASE WHEN source = target THEN source END
  FROM chain6_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + fores::integer, back_at + 1 - fores::integer,
    CASE WHEN fores THEN next.members ELSE fore END, CASE WHEN fores THEN fore ELSE fore_last END,
    CASE WHEN fores THEN back ELSE next.members END, CASE WHEN fores THEN back_last ELSE back END, next.common
  FROM walk
  CROSS JOIN LATERAL
  (SELECT cardinality(fore) * CASE WHEN fore_at % 2 = 1 THEN 8 ELSE 1 END AS fore_size, cardinality(back) * CASE WHEN back_at % 2 = 1 THEN 8 ELSE 1 END AS back_size) AS size
  CROSS JOIN LATERAL
  (SELECT fore_size <= back_size AS fores) AS turn
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(met.member ORDER BY met.place, met.member), ARRAY[]::integer[]) AS members,

(array_agg(met.member ORDER BY met.place, met.member) FILTER (WHERE met.common))[1] AS common
    FROM (
      SELECT tied.member, other.key IS NOT NULL AS common, CASE WHEN fores THEN tied.place ELSE other.place END AS place
      FROM (
        SELECT tie.link AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain6_ties AS tie ON tie.node = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 0 GROUP BY tie.link
        UNION ALL
        SELECT tie.node AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain6_ties AS tie ON tie.link = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 1 GROUP BY tie.node) AS tied
      LEFT JOIN unnest(CASE WHEN (fore_at + back_at) % 2 = 1 THEN CASE WHEN fores THEN back ELSE fore END END)
        WITH ORDINALITY AS other(key, place) ON other.key = tied.member
      WHERE NOT EXISTS (
        SELECT 1 FROM unnest(CASE WHEN fores THEN fore_last ELSE back_last END) AS old(key) WHERE old.key = tied.member)

) AS met

) AS next
  WHERE walk.common IS NULL AND fore_at + back_at < CAST($23 AS integer)
    AND least(fore_size, back_size) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS (
  SELECT fore_at, back_at, common FROM walk WHERE common IS NOT NULL),
backwards(at, member) AS (
  SELECT fore_at, member FROM met
  UNION ALL
  SELECT at - 1, CASE (backwards.at - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain6_ties AS tie WHERE tie.node = each.key AND tie.link = backwards.member)
    ORDER BY each.place LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain6_ties AS tie WHERE tie.link = each.key AND tie.node = backwards.member)
    ORDER BY each.place LIMIT 1) END FROM backwards WHERE at > 0),
onwards(at, rest, member) AS (
  SELECT fore_at, back_at, member FROM met
  UNION ALL
  SELECT at + 1, rest - 1, CASE (onwards.rest - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain6_ties AS tie WHERE tie.node = each.key AND tie.link = onwards.member)
    ORDER BY each.key LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain6_ties AS tie WHERE tie.link = each.key AND tie.node = onwards.member)
    ORDER BY each.key LIMIT 1) END FROM onwards WHERE rest > 0)
SELECT 1 AS id, (fore_at + back_at) / 2 AS degrees, ARRAY(
  SELECT member FROM
  (SELECT at, member FROM backwards UNION SELECT at, member FROM onwards) AS chain ORDER BY at
) AS members
FROM met
),
chain6_steps AS
(
SELECT number AS id, whole.members[2 * number - 1] AS from_id, whole.members[2 * number] AS film_id,
  whole.members[2 * number + 1] AS to_id
FROM chain6 AS whole CROSS JOIN generate_series(1, whole.degrees) AS number
),
chain7_ties AS NOT MATERIALIZED

  (SELECT c91.person_id AS node, c91.film_id AS link
   FROM credit AS c91),
chain7_ends AS

  (SELECT
    (SELECT p92.id
     FROM person AS p92
     WHERE p92.id = coalesce(
      (SELECT p93.id
       FROM person AS p93
       WHERE p93.slug = CAST($24 AS TEXT)),
      (SELECT f94.person_id
       FROM former_person AS f94
       WHERE f94.slug = CAST($24 AS TEXT)))) AS source,
    (SELECT p95.id
     FROM person AS p95
     WHERE p95.id = coalesce(
      (SELECT p96.id
       FROM person AS p96
       WHERE p96.slug = CAST($25 AS TEXT)),
      (SELECT f97.person_id
       FROM former_person AS f97
       WHERE f97.slug = CAST($25 AS TEXT)))) AS target),
chain7 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last, common) AS (
  SELECT 0, 0, ARRAY[source], ARRAY[]::integer[], ARRAY[target], ARRAY[]::integer[],
    CASE WHEN source = target THEN source END
  FROM chain7_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + fores::integer, back_at + 1 - fores::integer,
    CASE WHEN fores THEN next.members ELSE fore END, CASE WHEN fores THEN fore ELSE fore_last END,
    CASE WHEN fores THEN back ELSE next.members END, CASE WHEN fores THEN back_last ELSE back END, next.common
  FROM walk
  CROSS JOIN LATERAL
  (SELECT cardinality(fore) * CASE WHEN fore_at % 2 = 1 THEN 8 ELSE 1 END AS fore_size, cardinality(back) * CASE WHEN back_at % 2 = 1 THEN 8 ELSE 1 END AS back_size) AS size
  CROSS JOIN LATERAL
  (SELECT fore_size <= back_size AS fores) AS turn
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(met.member ORDER BY met.place, met.member), ARRAY[]::integer[]) AS members,

(array_agg(met.member ORDER BY met.place, met.member) FILTER (WHERE met.common))[1] AS common
    FROM (
      SELECT tied.member, other.key IS NOT NULL AS common, CASE WHEN fores THEN tied.place ELSE other.place END AS place
      FROM (
        SELECT tie.link AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain7_ties AS tie ON tie.node = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 0 GROUP BY tie.link
        UNION ALL
        SELECT tie.node AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain7_ties AS tie ON tie.link = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 1 GROUP BY tie.node) AS tied
      LEFT JOIN unnest(CASE WHEN (fore_at + back_at) % 2 = 1 THEN CASE WHEN fores THEN back ELSE fore END END)
        WITH ORDINALITY AS other(key, place) ON other.key = tied.member
      WHERE NOT EXISTS (
        SELECT 1 FROM unnest(CASE WHEN fores THEN fore_last ELSE back_last END) AS old(key) WHERE old.key = tied.member)

) AS met

) AS next
  WHERE walk.common IS NULL AND fore_at + back_at < CAST($26 AS integer)
    AND least(fore_size, back_size) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS (
  SELECT fore_at, back_at, common FROM walk WHERE common IS NOT NULL),
backwards(at, member) AS (
  SELECT fore_at, member FROM met
  UNION ALL
  SELECT at - 1, CASE (backwards.at - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain7_ties AS tie WHERE tie.node = each.key AND tie.link = backwards.member)
    ORDER BY each.place LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain7_ties AS tie WHERE tie.link = each.key AND tie.node = backwards.member)
    ORDER BY each.place LIMIT 1) END FROM backwards WHERE at > 0),
onwards(at, rest, member) AS (
  SELECT fore_at, back_at, member FROM met
  UNION ALL
  SELECT at + 1, rest - 1, CASE (onwards.rest - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain7_ties AS tie WHERE tie.node = each.key AND tie.link = onwards.member)
    ORDER BY each.key LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain7_ties AS tie WHERE tie.link = each.key AND tie.node = onwards.member)
    ORDER BY each.key LIMIT 1) END FROM onwards WHERE rest > 0)
SELECT 1 AS id, (fore_at + back_at) / 2 AS degrees, ARRAY(
  SELECT member FROM
  (SELECT at, member FROM backwards UNION SELECT at, member FROM onwards) AS chain ORDER BY at
) AS members
FROM met
),
chain7_steps AS
(
SELECT number AS id, whole.members[2 * number - 1] AS from_id, whole.members[2 * number] AS film_id,
  whole.members[2 * number + 1] AS to_id
FROM chain7 AS whole CROSS JOIN generate_series(1, whole.degrees) AS number
),
chain8_ties AS NOT MATERIALIZED

  (SELECT c99.person_id AS node, c99.film_id AS link
   FROM credit AS c99),
chain8_ends AS

  (SELECT
    (SELECT p100.id
     FROM person AS p100
     WHERE p100.id = coalesce(
      (SELECT p101.id
       FROM person AS p101
       WHERE p101.slug = CAST($27 AS TEXT)),
      (SELECT f102.person_id
       FROM former_person AS f102
       WHERE f102.slug = CAST($27 AS TEXT)))) AS source,
    (SELECT p103.id
     FROM person AS p103
     WHERE p103.id = coalesce(
      (SELECT p104.id
       FROM person AS p104
       WHERE p104.slug = CAST($28 AS TEXT)),
      (SELECT f105.person_id
       FROM former_person AS f105
       WHERE f105.slug = CAST($28 AS TEXT)))) AS target),
chain8 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last, common) AS (
  SELECT 0, 0, ARRAY[source], ARRAY[]::integer[], ARRAY[target], ARRAY[]::integer[],
    CASE WHEN source = target THEN source END
  FROM chain8_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + fores::integer, back_at + 1 - fores::integer,
    CASE WHEN fores THEN next.members ELSE fore END, CASE WHEN fores THEN fore ELSE fore_last END,
    CASE WHEN fores THEN back ELSE next.members END, CASE WHEN fores THEN back_last ELSE back END, next.common
  FROM walk
  CROSS JOIN LATERAL
  (SELECT cardinality(fore) * CASE WHEN fore_at % 2 = 1 THEN 8 ELSE 1 END AS fore_size, cardinality(back) * CASE WHEN back_at % 2 = 1 THEN 8 ELSE 1 END AS back_size) AS size
  CROSS JOIN LATERAL
  (SELECT fore_size <= back_size AS fores) AS turn
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(met.member ORDER BY met.place, met.member), ARRAY[]::integer[]) AS members,

(array_agg(met.member ORDER BY met.place, met.member) FILTER (WHERE met.common))[1] AS common
    FROM (
      SELECT tied.member, other.key IS NOT NULL AS common, CASE WHEN fores THEN tied.place ELSE other.place END AS place
      FROM (
        SELECT tie.link AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain8_ties AS tie ON tie.node = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 0 GROUP BY tie.link
        UNION ALL
        SELECT tie.node AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain8_ties AS tie ON tie.link = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 1 GROUP BY tie.node) AS tied
      LEFT JOIN unnest(CASE WHEN (fore_at + back_at) % 2 = 1 THEN CASE WHEN fores THEN back ELSE fore END END)
        WITH ORDINALITY AS other(key, place) ON other.key = tied.member
      WHERE NOT EXISTS (
        SELECT 1 FROM unnest(CASE WHEN fores THEN fore_last ELSE back_last END) AS old(key) WHERE old.key = tied.member)

) AS met

) AS next
  WHERE walk.common IS NULL AND fore_at + back_at < CAST($29 AS integer)
    AND least(fore_size, back_size) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS (
  SELECT fore_at, back_at, common FROM walk WHERE common IS NOT NULL),
backwards(at, member) AS (
  SELECT fore_at, member FROM met
  UNION ALL
  SELECT at - 1, CASE (backwards.at - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain8_ties AS tie WHERE tie.node = each.key AND tie.link = backwards.member)
    ORDER BY each.place LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain8_ties AS tie WHERE tie.link = each.key AND tie.node = backwards.member)
    ORDER BY each.place LIMIT 1) END FROM backwards WHERE at > 0),
onwards(at, rest, member) AS (
  SELECT fore_at, back_at, member FROM met
  UNION ALL
  SELECT at + 1, rest - 1, CASE (onwards.rest - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain8_ties AS tie WHERE tie.node = each.key AND tie.link = onwards.member)
    ORDER BY each.key LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain8_ties AS tie WHERE tie.link = each.key AND tie.node = onwards.member)
    ORDER BY each.key LIMIT 1) END FROM onwards WHERE rest > 0)
SELECT 1 AS id, (fore_at + back_at) / 2 AS degrees, ARRAY(
  SELECT member FROM
  (SELECT at, member FROM backwards UNION SELECT at, member FROM onwards) AS chain ORDER BY at
) AS members
FROM met
),
chain8_steps AS
(
SELECT number AS id, whole.members[2 * number - 1] AS from_id, whole.members[2 * number] AS film_id,
  whole.members[2 * number + 1] AS to_id
FROM chain8 AS whole CROSS JOIN generate_series(1, whole.degrees) AS number
),
chain9_ties AS NOT MATERIALIZED

  (SELECT c107.person_id AS node, c107.film_id AS link
   FROM credit AS c107),
chain9_ends AS

  (SELECT
    (SELECT p108.id
     FROM person AS p108
     WHERE p108.id = coalesce(
      (SELECT p109.id
       FROM person AS p109
       WHERE p109.slug = CAST($30 AS TEXT)),
      (SELECT f110.person_id
       FROM former_person AS f110
       WHERE f110.slug = CAST($30 AS TEXT)))) AS source,
    (SELECT p111.id
     FROM person AS p111
     WHERE p111.id = coalesce(
      (SELECT p112.id
       FROM person AS p112
       WHERE p112.slug = CAST($31 AS TEXT)),
      (SELECT f113.person_id
       FROM former_person AS f113
       WHERE f113.slug = CAST($31 AS TEXT)))) AS target),
chain9 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last, common) AS (
  SELECT 0, 0, ARRAY[source], ARRAY[]::integer[], ARRAY[target], ARRAY[]::integer[],
    CASE WHEN source = target THEN source END
  FROM chain9_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + fores::integer, back_at + 1 - fores::integer,
    CASE WHEN fores THEN next.members ELSE fore END, CASE WHEN fores THEN fore ELSE fore_last END,
    CASE WHEN fores THEN back ELSE next.members END, CASE WHEN fores THEN back_last ELSE back END, next.common
  FROM walk
  CROSS JOIN LATERAL
  (SELECT cardinality(fore) * CASE WHEN fore_at % 2 = 1 THEN 8 ELSE 1 END AS fore_size, cardinality(back) * CASE WHEN back_at % 2 = 1 THEN 8 ELSE 1 END AS back_size) AS size
  CROSS JOIN LATERAL
  (SELECT fore_size <= back_size AS fores) AS turn
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(met.member ORDER BY met.place, met.member), ARRAY[]::integer[]) AS members,

(array_agg(met.member ORDER BY met.place, met.member) FILTER (WHERE met.common))[1] AS common
    FROM (
      SELECT tied.member, other.key IS NOT NULL AS common, CASE WHEN fores THEN tied.place ELSE other.place END AS place
      FROM (
        SELECT tie.link AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain9_ties AS tie ON tie.node = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 0 GROUP BY tie.link
        UNION ALL
        SELECT tie.node AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN chain9_ties AS tie ON tie.link = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = 1 GROUP BY tie.node) AS tied
      LEFT JOIN unnest(CASE WHEN (fore_at + back_at) % 2 = 1 THEN CASE WHEN fores THEN back ELSE fore END END)
        WITH ORDINALITY AS other(key, place) ON other.key = tied.member
      WHERE NOT EXISTS (
        SELECT 1 FROM unnest(CASE WHEN fores THEN fore_last ELSE back_last END) AS old(key) WHERE old.key = tied.member)

) AS met

) AS next
  WHERE walk.common IS NULL AND fore_at + back_at < CAST($32 AS integer)
    AND least(fore_size, back_size) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS (
  SELECT fore_at, back_at, common FROM walk WHERE common IS NOT NULL),
backwards(at, member) AS (
  SELECT fore_at, member FROM met
  UNION ALL
  SELECT at - 1, CASE (backwards.at - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain9_ties AS tie WHERE tie.node = each.key AND tie.link = backwards.member)
    ORDER BY each.place LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = backwards.at - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain9_ties AS tie WHERE tie.link = each.key AND tie.node = backwards.member)
    ORDER BY each.place LIMIT 1) END FROM backwards WHERE at > 0),
onwards(at, rest, member) AS (
  SELECT fore_at, back_at, member FROM met
  UNION ALL
  SELECT at + 1, rest - 1, CASE (onwards.rest - 1) % 2 WHEN 0 THEN (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain9_ties AS tie WHERE tie.node = each.key AND tie.link = onwards.member)
    ORDER BY each.key LIMIT 1) ELSE (
    SELECT each.key FROM unnest(
  (SELECT walk.back FROM walk WHERE walk.back_at = onwards.rest - 1 LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS
  (SELECT 1 FROM chain9_ties AS tie WHERE tie.link = each.key AND tie.node = onwards.member)
    ORDER BY each.key LIMIT 1) END FROM onwards WHERE rest > 0)
SELECT 1 AS id, (fore_at + back_at) / 2 AS degrees, ARRAY(
  SELECT member FROM
  (SELECT at, member FROM backwards UNION SELECT at, member FROM onwards) AS chain ORDER BY at
) AS members
FROM met
),
chain9_steps AS
(
SELECT number AS id, whole.members[2 * number - 1] AS from_id, whole.members[2 * number] AS film_id,
  whole.members[2 * number + 1] AS to_id
FROM chain9 AS whole CROSS JOIN generate_series(1, whole.degrees) AS number
)
 SELECT format('{"data":%s}', format('{"direct":%s,"overOne":%s,"back":%s,"byWriting":%s,"byProducing":%s,"merged":%s,"tooFar":%s,"notJoined":%s,"notThere":%s}', coalesce(
  (SELECT format('{"degrees":%s,"steps":%s}', c7.degrees,
    (SELECT format('[%s]', string_agg(format('{"from":%s,"film":%s,"to":%s,"fromCredits":%s,"toCredits":%s}',
      (SELECT format('{"name":%s}', to_json(p9.name))
       FROM person AS p9
       WHERE p9.id = c8.from_id),
      (SELECT format('{"title":%s}', to_json(f10.title))
       FROM film AS f10
       WHERE f10.id = c8.film_id),
      (SELECT format('{"name":%s}', to_json(p11.name))
       FROM person AS p11
       WHERE p11.id = c8.to_id),
      (SELECT format('[%s]', string_agg(CASE WHEN (c12.kind = 'CAST') THEN format('{"job":%s,"roles":%s}',
        (SELECT format('{"slug":%s}', to_json(j13.slug))
         FROM job AS j13
         WHERE j13.id = c12.job_id),
        (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(r14.name)), ','))
         FROM
          (SELECT r14.name AS name
           FROM role AS r14
           WHERE r14.credit_id = c12.id ORDER BY r14.position ASC, r14.id ASC) AS r14)) WHEN (c12.kind = 'CREW') THEN format('{"job":%s}',
        (SELECT format('{"slug":%s}', to_json(j15.slug))
         FROM job AS j15
         WHERE j15.id = c12.job_id)) ELSE 'null' END, ','))
       FROM
        (SELECT c12.kind AS kind, c12.job_id AS job_id, c12.id AS id
         FROM credit AS c12
         WHERE c12.film_id = c8.film_id AND c12.person_id = c8.from_id ORDER BY c12.kind ASC, c12.rank ASC, c12.id ASC) AS c12),
      (SELECT format('[%s]', string_agg(CASE WHEN (c16.kind = 'CAST') THEN format('{"job":%s,"roles":%s}',
        (SELECT format('{"slug":%s}', to_json(j17.slug))
         FROM job AS j17
         WHERE j17.id = c16.job_id),
        (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(r18.name)), ','))
         FROM
          (SELECT r18.name AS name
           FROM role AS r18
           WHERE r18.credit_id = c16.id ORDER BY r18.position ASC, r18.id ASC) AS r18)) WHEN (c16.kind = 'CREW') THEN format('{"job":%s}',
        (SELECT format('{"slug":%s}', to_json(j19.slug))
         FROM job AS j19
         WHERE j19.id = c16.job_id)) ELSE 'null' END, ','))
       FROM
        (SELECT c16.kind AS kind, c16.job_id AS job_id, c16.id AS id
         FROM credit AS c16
         WHERE c16.film_id = c8.film_id AND c16.person_id = c8.to_id ORDER BY c16.kind ASC, c16.rank ASC, c16.id ASC) AS c16)), ','))
     FROM
      (SELECT c8.from_id AS from_id, c8.film_id AS film_id, c8.to_id AS to_id
       FROM chain1_steps AS c8 ORDER BY c8.id ASC) AS c8))
   FROM chain1 AS c7), 'null'), coalesce(
  (SELECT format('{"__typename":%s,"degrees":%s,"steps":%s}', '"CollaborationPath"', c27.degrees,
    (SELECT format('[%s]', string_agg(format('{"from":%s,"film":%s,"to":%s,"fromCredits":%s,"toCredits":%s}',
      (SELECT format('{"name":%s}', to_json(p29.name))
       FROM person AS p29
       WHERE p29.id = c28.from_id),
      (SELECT format('{"title":%s}', to_json(f30.title))
       FROM film AS f30
       WHERE f30.id = c28.film_id),
      (SELECT format('{"name":%s}', to_json(p31.name))
       FROM person AS p31
       WHERE p31.id = c28.to_id),
      (SELECT format('[%s]', string_agg(CASE WHEN (c32.kind = 'CAST') THEN format('{"job":%s,"roles":%s}',
        (SELECT format('{"slug":%s}', to_json(j33.slug))
         FROM job AS j33
         WHERE j33.id = c32.job_id),
        (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(r34.name)), ','))
         FROM
          (SELECT r34.name AS name
           FROM role AS r34
           WHERE r34.credit_id = c32.id ORDER BY r34.position ASC, r34.id ASC) AS r34)) WHEN (c32.kind = 'CREW') THEN format('{"job":%s}',
        (SELECT format('{"slug":%s}', to_json(j35.slug))
         FROM job AS j35
         WHERE j35.id = c32.job_id)) ELSE 'null' END, ','))
       FROM
        (SELECT c32.kind AS kind, c32.job_id AS job_id, c32.id AS id
         FROM credit AS c32
         WHERE c32.film_id = c28.film_id AND c32.person_id = c28.from_id ORDER BY c32.kind ASC, c32.rank ASC, c32.id ASC) AS c32),
      (SELECT format('[%s]', string_agg(CASE WHEN (c36.kind = 'CAST') THEN format('{"job":%s,"roles":%s}',
        (SELECT format('{"slug":%s}', to_json(j37.slug))
         FROM job AS j37
         WHERE j37.id = c36.job_id),
        (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(r38.name)), ','))
         FROM
          (SELECT r38.name AS name
           FROM role AS r38
           WHERE r38.credit_id = c36.id ORDER BY r38.position ASC, r38.id ASC) AS r38)) WHEN (c36.kind = 'CREW') THEN format('{"job":%s}',
        (SELECT format('{"slug":%s}', to_json(j39.slug))
         FROM job AS j39
         WHERE j39.id = c36.job_id)) ELSE 'null' END, ','))
       FROM
        (SELECT c36.kind AS kind, c36.job_id AS job_id, c36.id AS id
         FROM credit AS c36
         WHERE c36.film_id = c28.film_id AND c36.person_id = c28.to_id ORDER BY c36.kind ASC, c36.rank ASC, c36.id ASC) AS c36)), ','))
     FROM
      (SELECT c28.from_id AS from_id, c28.film_id AS film_id, c28.to_id AS to_id
       FROM chain2_steps AS c28 ORDER BY c28.id ASC) AS c28))
   FROM chain2 AS c27), 'null'), coalesce(
  (SELECT format('{"degrees":%s,"again":%s,"steps":%s,"films":%s}', c46.degrees, c46.degrees,
    (SELECT format('[%s]', string_agg(format('{"from":%s,"to":%s}',
      (SELECT format('{"slug":%s}', to_json(p48.slug))
       FROM person AS p48
       WHERE p48.id = c47.from_id),
      (SELECT format('{"slug":%s}', to_json(p49.slug))
       FROM person AS p49
       WHERE p49.id = c47.to_id)), ','))
     FROM
      (SELECT c47.from_id AS from_id, c47.to_id AS to_id
       FROM chain3_steps AS c47 ORDER BY c47.id ASC) AS c47),
    (SELECT format('[%s]', string_agg(format('{"film":%s}',
      (SELECT format('{"slug":%s}', to_json(f51.slug))
       FROM film AS f51
       WHERE f51.id = c50.film_id)), ','))
     FROM
      (SELECT c50.film_id AS film_id
       FROM chain3_steps AS c50 ORDER BY c50.id ASC) AS c50))
   FROM chain3 AS c46), 'null'), coalesce(
  (SELECT format('{"degrees":%s,"steps":%s}', c59.degrees,
    (SELECT format('[%s]', string_agg(format('{"from":%s,"film":%s,"to":%s,"fromCredits":%s,"toCredits":%s}',
      (SELECT format('{"name":%s}', to_json(p61.name))
       FROM person AS p61
       WHERE p61.id = c60.from_id),
      (SELECT format('{"title":%s}', to_json(f62.title))
       FROM film AS f62
       WHERE f62.id = c60.film_id),
      (SELECT format('{"name":%s}', to_json(p63.name))
       FROM person AS p63
       WHERE p63.id = c60.to_id),
      (SELECT format('[%s]', string_agg(CASE WHEN (c64.kind = 'CAST') THEN format('{"job":%s,"roles":%s}',
        (SELECT format('{"slug":%s}', to_json(j65.slug))
         FROM job AS j65
         WHERE j65.id = c64.job_id),
        (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(r66.name)), ','))
         FROM
          (SELECT r66.name AS name
           FROM role AS r66
           WHERE r66.credit_id = c64.id ORDER BY r66.position ASC, r66.id ASC) AS r66)) WHEN (c64.kind = 'CREW') THEN format('{"job":%s}',
        (SELECT format('{"slug":%s}', to_json(j67.slug))
         FROM job AS j67
         WHERE j67.id = c64.job_id)) ELSE 'null' END, ','))
       FROM
        (SELECT c64.kind AS kind, c64.job_id AS job_id, c64.id AS id
         FROM credit AS c64
         WHERE c64.film_id = c60.film_id AND c64.person_id = c60.from_id ORDER BY c64.kind ASC, c64.rank ASC, c64.id ASC) AS c64),
      (SELECT format('[%s]', string_agg(CASE WHEN (c68.kind = 'CAST') THEN format('{"job":%s,"roles":%s}',
        (SELECT format('{"slug":%s}', to_json(j69.slug))
         FROM job AS j69
         WHERE j69.id = c68.job_id),
        (SELECT format('[%s]', string_agg(format('{"name":%s}', to_json(r70.name)), ','))
         FROM
          (SELECT r70.name AS name
           FROM role AS r70
           WHERE r70.credit_id = c68.id ORDER BY r70.position ASC, r70.id ASC) AS r70)) WHEN (c68.kind = 'CREW') THEN format('{"job":%s}',
        (SELECT format('{"slug":%s}', to_json(j71.slug))
         FROM job AS j71
         WHERE j71.id = c68.job_id)) ELSE 'null' END, ','))
       FROM
        (SELECT c68.kind AS kind, c68.job_id AS job_id, c68.id AS id
         FROM credit AS c68
         WHERE c68.film_id = c60.film_id AND c68.person_id = c60.to_id ORDER BY c68.kind ASC, c68.rank ASC, c68.id ASC) AS c68)), ','))
     FROM
      (SELECT c60.from_id AS from_id, c60.film_id AS film_id, c60.to_id AS to_id
       FROM chain4_steps AS c60 ORDER BY c60.id ASC) AS c60))
   FROM chain4 AS c59), 'null'), coalesce(
  (SELECT format('{"degrees":%s}', c81.degrees)
   FROM chain5 AS c81), 'null'), coalesce(
  (SELECT format('{"degrees":%s,"steps":%s}', c88.degrees,
    (SELECT format('[%s]', string_agg(format('{"film":%s}',
      (SELECT format('{"id":%s}', '"' || 'film_' || f90.id || '"')
       FROM film AS f90
       WHERE f90.id = c89.film_id)), ','))
     FROM
      (SELECT c89.film_id AS film_id
       FROM chain6_steps AS c89 ORDER BY c89.id ASC) AS c89))
   FROM chain6 AS c88), 'null'), coalesce(
  (SELECT format('{"degrees":%s}', c98.degrees)
   FROM chain7 AS c98), 'null'), coalesce(
  (SELECT format('{"degrees":%s}', c106.degrees)
   FROM chain8 AS c106), 'null'), coalesce(
  (SELECT format('{"degrees":%s}', c114.degrees)
   FROM chain9 AS c114), 'null')))
-- 1: 'IMDB'
-- 2: 'nm0000080'
-- 3: 'jeanne-moreau'
-- 4: 12
-- 5: 'marion-cotillard'
-- 6: 'tahar-rahim'
-- 7: 4
-- 8: 'tahar-rahim'
-- 9: 1
-- 10: 12
-- 11: '["ACTING","WRITING"]'
-- 12: False
-- 13: 'marion-cotillard'
-- 14: 'tahar-rahim'
-- 15: 12
-- 16: '["actor","producer"]'
-- 17: 2000
-- 18: 'marion-cotillard'
-- 19: 'tahar-rahim'
-- 20: 12
-- 21: 'matias-schoenaerts'
-- 22: 9001
-- 23: 12
-- 24: 'marion-cotillard'
-- 25: 'tahar-rahim'
-- 26: 2
-- 27: 'marion-cotillard'
-- 28: 'denis-lavant'
-- 29: 20
-- 30: 'marion-cotillard'
-- 31: 'nobody'
-- 32: 12
