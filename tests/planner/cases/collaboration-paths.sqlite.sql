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
       WHERE p3.authority = ? AND p3.value = ?)) AS source,
    (SELECT p4.id
     FROM person AS p4
     WHERE p4.id = coalesce(
      (SELECT p5.id
       FROM person AS p5
       WHERE p5.slug = ?),
      (SELECT f6.person_id
       FROM former_person AS f6
       WHERE f6.slug = ?))) AS target),
chain1 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last) AS MATERIALIZED (
  SELECT 0, 0, iif(source = target, json_quote(source), json_array(source)), '[]', json_array(target), '[]'
  FROM chain1_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + 1, back_at, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, each.key AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.fore) AS each CROSS JOIN chain1_ties AS tie ON tie.node = each.value
        WHERE walk.fore_at % 2 = 0
        UNION ALL
        SELECT tie.node, each.key, 1, 0, 0
        FROM json_each(walk.fore) AS each CROSS JOIN chain1_ties AS tie ON tie.link = each.value
        WHERE walk.fore_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.fore_last) AS each
        UNION ALL
        SELECT each.value, NULL, 0, 0, 1 FROM json_each(walk.back) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), fore, back, back_last
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) <= json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000
  UNION ALL
  SELECT fore_at, back_at + 1, fore, fore_last, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, NULL AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.back) AS each CROSS JOIN chain1_ties AS tie ON tie.node = each.value
        WHERE walk.back_at % 2 = 0
        UNION ALL
        SELECT tie.node, NULL, 1, 0, 0
        FROM json_each(walk.back) AS each CROSS JOIN chain1_ties AS tie ON tie.link = each.value
        WHERE walk.back_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.back_last) AS each
        UNION ALL
        SELECT each.value, each.key, 0, 0, 1 FROM json_each(walk.fore) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), back
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) > json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS MATERIALIZED (
  SELECT fore_at, back_at, json_extract(iif(fore LIKE '[%', back, fore), '$') FROM walk
  WHERE fore NOT LIKE '[%' OR back NOT LIKE '[%'),
trail(at, before, behind, member) AS (
  SELECT fore_at, iif(way.value, fore_at, 0), iif(way.value, 0, back_at), member
  FROM met CROSS JOIN json_each('[0,1]') AS way
  UNION ALL
  SELECT at - 1, before - 1, 0, (
    SELECT each.value FROM json_each(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = trail.at - 1 LIMIT 1)) AS each
    WHERE CASE (trail.at - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain1_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain1_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.key LIMIT 1) FROM trail WHERE before > 0
  UNION ALL
  SELECT at + 1, 0, behind - 1, (
    SELECT each.value FROM json_each(
  (SELECT walk.back FROM walk WHERE walk.back_at = trail.behind - 1 LIMIT 1)) AS each
    WHERE CASE (trail.behind - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain1_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain1_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.value LIMIT 1) FROM trail WHERE behind > 0)
SELECT 1 AS id, max(at) / 2 AS degrees, json_group_array(member) AS members
FROM
  (SELECT DISTINCT at, member FROM trail ORDER BY at)
HAVING count(*)
),
chain1_steps AS
(
SELECT each.key / 2 + 1 AS id, each.value AS from_id,
  json_extract(whole.members, '$[' || (each.key + 1) || ']') AS film_id,
  json_extract(whole.members, '$[' || (each.key + 2) || ']') AS to_id
FROM chain1 AS whole CROSS JOIN json_each(whole.members) AS each
WHERE each.key % 2 = 0 AND each.key < 2 * whole.degrees
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
       WHERE p22.slug = ?),
      (SELECT f23.person_id
       FROM former_person AS f23
       WHERE f23.slug = ?))) AS source,
    (SELECT p24.id
     FROM person AS p24
     WHERE p24.id = coalesce(
      (SELECT p25.id
       FROM person AS p25
       WHERE p25.slug = ?),
      (SELECT f26.person_id
       FROM former_person AS f26
       WHERE f26.slug = ?))) AS target),
chain2 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last) AS MATERIALIZED (
  SELECT 0, 0, iif(source = target, json_quote(source), json_array(source)), '[]', json_array(target), '[]'
  FROM chain2_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + 1, back_at, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, each.key AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.fore) AS each CROSS JOIN chain2_ties AS tie ON tie.node = each.value
        WHERE walk.fore_at % 2 = 0
        UNION ALL
        SELECT tie.node, each.key, 1, 0, 0
        FROM json_each(walk.fore) AS each CROSS JOIN chain2_ties AS tie ON tie.link = each.value
        WHERE walk.fore_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.fore_last) AS each
        UNION ALL
        SELECT each.value, NULL, 0, 0, 1 FROM json_each(walk.back) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), fore, back, back_last
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) <= json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000
  UNION ALL
  SELECT fore_at, back_at + 1, fore, fore_last, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, NULL AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.back) AS each CROSS JOIN chain2_ties AS tie ON tie.node = each.value
        WHERE walk.back_at % 2 = 0
        UNION ALL
        SELECT tie.node, NULL, 1, 0, 0
        FROM json_each(walk.back) AS each CROSS JOIN chain2_ties AS tie ON tie.link = each.value
        WHERE walk.back_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.back_last) AS each
        UNION ALL
        SELECT each.value, each.key, 0, 0, 1 FROM json_each(walk.fore) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), back
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) > json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS MATERIALIZED (
  SELECT fore_at, back_at, json_extract(iif(fore LIKE '[%', back, fore), '$') FROM walk
  WHERE fore NOT LIKE '[%' OR back NOT LIKE '[%'),
trail(at, before, behind, member) AS (
  SELECT fore_at, iif(way.value, fore_at, 0), iif(way.value, 0, back_at), member
  FROM met CROSS JOIN json_each('[0,1]') AS way
  UNION ALL
  SELECT at - 1, before - 1, 0, (
    SELECT each.value FROM json_each(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = trail.at - 1 LIMIT 1)) AS each
    WHERE CASE (trail.at - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain2_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain2_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.key LIMIT 1) FROM trail WHERE before > 0
  UNION ALL
  SELECT at + 1, 0, behind - 1, (
    SELECT each.value FROM json_each(
  (SELECT walk.back FROM walk WHERE walk.back_at = trail.behind - 1 LIMIT 1)) AS each
    WHERE CASE (trail.behind - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain2_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain2_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.value LIMIT 1) FROM trail WHERE behind > 0)
SELECT 1 AS id, max(at) / 2 AS degrees, json_group_array(member) AS members
FROM
  (SELECT DISTINCT at, member FROM trail ORDER BY at)
HAVING count(*)
),
chain2_steps AS
(
SELECT each.key / 2 + 1 AS id, each.value AS from_id,
  json_extract(whole.members, '$[' || (each.key + 1) || ']') AS film_id,
  json_extract(whole.members, '$[' || (each.key + 2) || ']') AS to_id
FROM chain2 AS whole CROSS JOIN json_each(whole.members) AS each
WHERE each.key % 2 = 0 AND each.key < 2 * whole.degrees
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
       WHERE p42.slug = ?),
      (SELECT f43.person_id
       FROM former_person AS f43
       WHERE f43.slug = ?))) AS source,
    (SELECT p44.id
     FROM person AS p44
     WHERE p44.id = coalesce(
      (SELECT f45.person_id
       FROM former_person AS f45
       WHERE f45.former_id = ?), ?)) AS target),
chain3 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last) AS MATERIALIZED (
  SELECT 0, 0, iif(source = target, json_quote(source), json_array(source)), '[]', json_array(target), '[]'
  FROM chain3_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + 1, back_at, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, each.key AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.fore) AS each CROSS JOIN chain3_ties AS tie ON tie.node = each.value
        WHERE walk.fore_at % 2 = 0
        UNION ALL
        SELECT tie.node, each.key, 1, 0, 0
        FROM json_each(walk.fore) AS each CROSS JOIN chain3_ties AS tie ON tie.link = each.value
        WHERE walk.fore_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.fore_last) AS each
        UNION ALL
        SELECT each.value, NULL, 0, 0, 1 FROM json_each(walk.back) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), fore, back, back_last
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) <= json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000
  UNION ALL
  SELECT fore_at, back_at + 1, fore, fore_last, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, NULL AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.back) AS each CROSS JOIN chain3_ties AS tie ON tie.node = each.value
        WHERE walk.back_at % 2 = 0
        UNION ALL
        SELECT tie.node, NULL, 1, 0, 0
        FROM json_each(walk.back) AS each CROSS JOIN chain3_ties AS tie ON tie.link = each.value
        WHERE walk.back_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.back_last) AS each
        UNION ALL
        SELECT each.value, each.key, 0, 0, 1 FROM json_each(walk.fore) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), back
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) > json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS MATERIALIZED (
  SELECT fore_at, back_at, json_extract(iif(fore LIKE '[%', back, fore), '$') FROM walk
  WHERE fore NOT LIKE '[%' OR back NOT LIKE '[%'),
trail(at, before, behind, member) AS (
  SELECT fore_at, iif(way.value, fore_at, 0), iif(way.value, 0, back_at), member
  FROM met CROSS JOIN json_each('[0,1]') AS way
  UNION ALL
  SELECT at - 1, before - 1, 0, (
    SELECT each.value FROM json_each(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = trail.at - 1 LIMIT 1)) AS each
    WHERE CASE (trail.at - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain3_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain3_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.key LIMIT 1) FROM trail WHERE before > 0
  UNION ALL
  SELECT at + 1, 0, behind - 1, (
    SELECT each.value FROM json_each(
  (SELECT walk.back FROM walk WHERE walk.back_at = trail.behind - 1 LIMIT 1)) AS each
    WHERE CASE (trail.behind - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain3_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain3_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.value LIMIT 1) FROM trail WHERE behind > 0)
SELECT 1 AS id, max(at) / 2 AS degrees, json_group_array(member) AS members
FROM
  (SELECT DISTINCT at, member FROM trail ORDER BY at)
HAVING count(*)
),
chain3_steps AS
(
SELECT each.key / 2 + 1 AS id, each.value AS from_id,
  json_extract(whole.members, '$[' || (each.key + 1) || ']') AS film_id,
  json_extract(whole.members, '$[' || (each.key + 2) || ']') AS to_id
FROM chain3 AS whole CROSS JOIN json_each(whole.members) AS each
WHERE each.key % 2 = 0 AND each.key < 2 * whole.degrees
),
chain4_ties AS NOT MATERIALIZED

  (SELECT c52.person_id AS node, c52.film_id AS link
   FROM credit AS c52
   WHERE c52.department IN
    (SELECT each.value
     FROM json_each(?) AS "each") AND c52.is_uncredited = ?),
chain4_ends AS

  (SELECT
    (SELECT p53.id
     FROM person AS p53
     WHERE p53.id = coalesce(
      (SELECT p54.id
       FROM person AS p54
       WHERE p54.slug = ?),
      (SELECT f55.person_id
       FROM former_person AS f55
       WHERE f55.slug = ?))) AS source,
    (SELECT p56.id
     FROM person AS p56
     WHERE p56.id = coalesce(
      (SELECT p57.id
       FROM person AS p57
       WHERE p57.slug = ?),
      (SELECT f58.person_id
       FROM former_person AS f58
       WHERE f58.slug = ?))) AS target),
chain4 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last) AS MATERIALIZED (
  SELECT 0, 0, iif(source = target, json_quote(source), json_array(source)), '[]', json_array(target), '[]'
  FROM chain4_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + 1, back_at, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, each.key AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.fore) AS each CROSS JOIN chain4_ties AS tie ON tie.node = each.value
        WHERE walk.fore_at % 2 = 0
        UNION ALL
        SELECT tie.node, each.key, 1, 0, 0
        FROM json_each(walk.fore) AS each CROSS JOIN chain4_ties AS tie ON tie.link = each.value
        WHERE walk.fore_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.fore_last) AS each
        UNION ALL
        SELECT each.value, NULL, 0, 0, 1 FROM json_each(walk.back) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), fore, back, back_last
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) <= json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000
  UNION ALL
  SELECT fore_at, back_at + 1, fore, fore_last, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, NULL AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.back) AS each CROSS JOIN chain4_ties AS tie ON tie.node = each.value
        WHERE walk.back_at % 2 = 0
        UNION ALL
        SELECT tie.node, NULL, 1, 0, 0
        FROM json_each(walk.back) AS each CROSS JOIN chain4_ties AS tie ON tie.link = each.value
        WHERE walk.back_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.back_last) AS each
        UNION ALL
        SELECT each.value, each.key, 0, 0, 1 FROM json_each(walk.fore) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), back
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) > json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS MATERIALIZED (
  SELECT fore_at, back_at, json_extract(iif(fore LIKE '[%', back, fore), '$') FROM walk
  WHERE fore NOT LIKE '[%' OR back NOT LIKE '[%'),
trail(at, before, behind, member) AS (
  SELECT fore_at, iif(way.value, fore_at, 0), iif(way.value, 0, back_at), member
  FROM met CROSS JOIN json_each('[0,1]') AS way
  UNION ALL
  SELECT at - 1, before - 1, 0, (
    SELECT each.value FROM json_each(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = trail.at - 1 LIMIT 1)) AS each
    WHERE CASE (trail.at - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain4_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain4_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.key LIMIT 1) FROM trail WHERE before > 0
  UNION ALL
  SELECT at + 1, 0, behind - 1, (
    SELECT each.value FROM json_each(
  (SELECT walk.back FROM walk WHERE walk.back_at = trail.behind - 1 LIMIT 1)) AS each
    WHERE CASE (trail.behind - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain4_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain4_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.value LIMIT 1) FROM trail WHERE behind > 0)
SELECT 1 AS id, max(at) / 2 AS degrees, json_group_array(member) AS members
FROM
  (SELECT DISTINCT at, member FROM trail ORDER BY at)
HAVING count(*)
),
chain4_steps AS
(
SELECT each.key / 2 + 1 AS id, each.value AS from_id,
  json_extract(whole.members, '$[' || (each.key + 1) || ']') AS film_id,
  json_extract(whole.members, '$[' || (each.key + 2) || ']') AS to_id
FROM chain4 AS whole CROSS JOIN json_each(whole.members) AS each
WHERE each.key % 2 = 0 AND each.key < 2 * whole.degrees
),
chain5_ties AS NOT MATERIALIZED

  (SELECT c72.person_id AS node, c72.film_id AS link
   FROM credit AS c72
   WHERE c72.job_id IN
    (SELECT j73.id
     FROM job AS j73
     WHERE j73.slug IN
      (SELECT each.value
       FROM json_each(?) AS "each")) AND
    (SELECT f74.year
     FROM film AS f74
     WHERE f74.id = c72.film_id) >= ?),
chain5_ends AS

  (SELECT
    (SELECT p75.id
     FROM person AS p75
     WHERE p75.id = coalesce(
      (SELECT p76.id
       FROM person AS p76
       WHERE p76.slug = ?),
      (SELECT f77.person_id
       FROM former_person AS f77
       WHERE f77.slug = ?))) AS source,
    (SELECT p78.id
     FROM person AS p78
     WHERE p78.id = coalesce(
      (SELECT p79.id
       FROM person AS p79
       WHERE p79.slug = ?),
      (SELECT f80.person_id
       FROM former_person AS f80
       WHERE f80.slug = ?))) AS target),
chain5 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last) AS MATERIALIZED (
  SELECT 0, 0, iif(source = target, json_quote(source), json_array(source)), '[]', json_array(target), '[]'
  FROM chain5_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + 1, back_at, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, each.key AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.fore) AS each CROSS JOIN chain5_ties AS tie ON tie.node = each.value
        WHERE walk.fore_at % 2 = 0
        UNION ALL
        SELECT tie.node, each.key, 1, 0, 0
        FROM json_each(walk.fore) AS each CROSS JOIN chain5_ties AS tie ON tie.link = each.value
        WHERE walk.fore_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.fore_last) AS each
        UNION ALL
        SELECT each.value, NULL, 0, 0, 1 FROM json_each(walk.back) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), fore, back, back_last
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) <= json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000
  UNION ALL
  SELECT fore_at, back_at + 1, fore, fore_last, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, NULL AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.back) AS each CROSS JOIN chain5_ties AS tie ON tie.node = each.value
        WHERE walk.back_at % 2 = 0
        UNION ALL
        SELECT tie.node, NULL, 1, 0, 0
        FROM json_each(walk.back) AS each CROSS JOIN chain5_ties AS tie ON tie.link = each.value
        WHERE walk.back_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.back_last) AS each
        UNION ALL
        SELECT each.value, each.key, 0, 0, 1 FROM json_each(walk.fore) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), back
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) > json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS MATERIALIZED (
  SELECT fore_at, back_at, json_extract(iif(fore LIKE '[%', back, fore), '$') FROM walk
  WHERE fore NOT LIKE '[%' OR back NOT LIKE '[%'),
trail(at, before, behind, member) AS (
  SELECT fore_at, iif(way.value, fore_at, 0), iif(way.value, 0, back_at), member
  FROM met CROSS JOIN json_each('[0,1]') AS way
  UNION ALL
  SELECT at - 1, before - 1, 0, (
    SELECT each.value FROM json_each(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = trail.at - 1 LIMIT 1)) AS each
    WHERE CASE (trail.at - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain5_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain5_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.key LIMIT 1) FROM trail WHERE before > 0
  UNION ALL
  SELECT at + 1, 0, behind - 1, (
    SELECT each.value FROM json_each(
  (SELECT walk.back FROM walk WHERE walk.back_at = trail.behind - 1 LIMIT 1)) AS each
    WHERE CASE (trail.behind - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain5_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain5_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.value LIMIT 1) FROM trail WHERE behind > 0)
SELECT 1 AS id, max(at) / 2 AS degrees, json_group_array(member) AS members
FROM
  (SELECT DISTINCT at, member FROM trail ORDER BY at)
HAVING count(*)
),
chain5_steps AS
(
SELECT each.key / 2 + 1 AS id, each.value AS from_id,
  json_extract(whole.members, '$[' || (each.key + 1) || ']') AS film_id,
  json_extract(whole.members, '$[' || (each.key + 2) || ']') AS to_id
FROM chain5 AS whole CROSS JOIN json_each(whole.members) AS each
WHERE each.key % 2 = 0 AND each.key < 2 * whole.degrees
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
       WHERE p84.slug = ?),
      (SELECT f85.person_id
       FROM former_person AS f85
       WHERE f85.slug = ?))) AS source,
    (SELECT p86.id
     FROM person AS p86
     WHERE p86.id = coalesce(
      (SELECT f87.person_id
       FROM former_person AS f87
       WHERE f87.former_id = ?), ?)) AS target),
chain6 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last) AS MATERIALIZED (
  SELECT 0, 0, iif(source = target, json_quote(source), json_array(source)), '[]', json_array(target), '[]'
  FROM chain6_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + 1, back_at, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, each.key AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.fore) AS each CROSS JOIN chain6_ties AS tie ON tie.node = each.value
        WHERE walk.fore_at % 2 = 0
        UNION ALL
        SELECT tie.node, each.key, 1, 0, 0
        FROM json_each(walk.fore) AS each CROSS JOIN chain6_ties AS tie ON tie.link = each.value
        WHERE walk.fore_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.fore_last) AS each
        UNION ALL
        SELECT each.value, NULL, 0, 0, 1 FROM json_each(walk.back) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), fore, back, back_last
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) <= json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000
  UNION ALL
  SELECT fore_at, back_at + 1, fore, fore_last, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, NULL AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.back) AS each CROSS JOIN chain6_ties AS tie ON tie.node = each.value
        WHERE walk.back_at % 2 = 0
        UNION ALL
        SELECT tie.node, NULL, 1, 0, 0
        FROM json_each(walk.back) AS each CROSS JOIN chain6_ties AS tie ON tie.link = each.value
        WHERE walk.back_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.back_last) AS each
        UNION ALL
        SELECT each.value, each.key, 0, 0, 1 FROM json_each(walk.fore) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), back
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) > json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS MATERIALIZED (
  SELECT fore_at, back_at, json_extract(iif(fore LIKE '[%', back, fore), '$') FROM walk
  WHERE fore NOT LIKE '[%' OR back NOT LIKE '[%'),
trail(at, before, behind, member) AS (
  SELECT fore_at, iif(way.value, fore_at, 0), iif(way.value, 0, back_at), member
  FROM met CROSS JOIN json_each('[0,1]') AS way
  UNION ALL
  SELECT at - 1, before - 1, 0, (
    SELECT each.value FROM json_each(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = trail.at - 1 LIMIT 1)) AS each
    WHERE CASE (trail.at - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain6_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain6_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.key LIMIT 1) FROM trail WHERE before > 0
  UNION ALL
  SELECT at + 1, 0, behind - 1, (
    SELECT each.value FROM json_each(
  (SELECT walk.back FROM walk WHERE walk.back_at = trail.behind - 1 LIMIT 1)) AS each
    WHERE CASE (trail.behind - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain6_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain6_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.value LIMIT 1) FROM trail WHERE behind > 0)
SELECT 1 AS id, max(at) / 2 AS degrees, json_group_array(member) AS members
FROM
  (SELECT DISTINCT at, member FROM trail ORDER BY at)
HAVING count(*)
),
chain6_steps AS
(
SELECT each.key / 2 + 1 AS id, each.value AS from_id,
  json_extract(whole.members, '$[' || (each.key + 1) || ']') AS film_id,
  json_extract(whole.members, '$[' || (each.key + 2) || ']') AS to_id
FROM chain6 AS whole CROSS JOIN json_each(whole.members) AS each
WHERE each.key % 2 = 0 AND each.key < 2 * whole.degrees
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
       WHERE p93.slug = ?),
      (SELECT f94.person_id
       FROM former_person AS f94
       WHERE f94.slug = ?))) AS source,
    (SELECT p95.id
     FROM person AS p95
     WHERE p95.id = coalesce(
      (SELECT p96.id
       FROM person AS p96
       WHERE p96.slug = ?),
      (SELECT f97.person_id
       FROM former_person AS f97
       WHERE f97.slug = ?))) AS target),
chain7 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last) AS MATERIALIZED (
  SELECT 0, 0, iif(source = target, json_quote(source), json_array(source)), '[]', json_array(target), '[]'
  FROM chain7_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + 1, back_at, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, each.key AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.fore) AS each CROSS JOIN chain7_ties AS tie ON tie.node = each.value
        WHERE walk.fore_at % 2 = 0
        UNION ALL
        SELECT tie.node, each.key, 1, 0, 0
        FROM json_each(walk.fore) AS each CROSS JOIN chain7_ties AS tie ON tie.link = each.value
        WHERE walk.fore_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.fore_last) AS each
        UNION ALL
        SELECT each.value, NULL, 0, 0, 1 FROM json_each(walk.back) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), fore, back, back_last
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) <= json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000
  UNION ALL
  SELECT fore_at, back_at + 1, fore, fore_last, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, NULL AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.back) AS each CROSS JOIN chain7_ties AS tie ON tie.node = each.value
        WHERE walk.back_at % 2 = 0
        UNION ALL
        SELECT tie.node, NULL, 1, 0, 0
        FROM json_each(walk.back) AS each CROSS JOIN chain7_ties AS tie ON tie.link = each.value
        WHERE walk.back_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.back_last) AS each
        UNION ALL
        SELECT each.value, each.key, 0, 0, 1 FROM json_each(walk.fore) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), back
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) > json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS MATERIALIZED (
  SELECT fore_at, back_at, json_extract(iif(fore LIKE '[%', back, fore), '$') FROM walk
  WHERE fore NOT LIKE '[%' OR back NOT LIKE '[%'),
trail(at, before, behind, member) AS (
  SELECT fore_at, iif(way.value, fore_at, 0), iif(way.value, 0, back_at), member
  FROM met CROSS JOIN json_each('[0,1]') AS way
  UNION ALL
  SELECT at - 1, before - 1, 0, (
    SELECT each.value FROM json_each(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = trail.at - 1 LIMIT 1)) AS each
    WHERE CASE (trail.at - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain7_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain7_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.key LIMIT 1) FROM trail WHERE before > 0
  UNION ALL
  SELECT at + 1, 0, behind - 1, (
    SELECT each.value FROM json_each(
  (SELECT walk.back FROM walk WHERE walk.back_at = trail.behind - 1 LIMIT 1)) AS each
    WHERE CASE (trail.behind - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain7_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain7_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.value LIMIT 1) FROM trail WHERE behind > 0)
SELECT 1 AS id, max(at) / 2 AS degrees, json_group_array(member) AS members
FROM
  (SELECT DISTINCT at, member FROM trail ORDER BY at)
HAVING count(*)
),
chain7_steps AS
(
SELECT each.key / 2 + 1 AS id, each.value AS from_id,
  json_extract(whole.members, '$[' || (each.key + 1) || ']') AS film_id,
  json_extract(whole.members, '$[' || (each.key + 2) || ']') AS to_id
FROM chain7 AS whole CROSS JOIN json_each(whole.members) AS each
WHERE each.key % 2 = 0 AND each.key < 2 * whole.degrees
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
       WHERE p101.slug = ?),
      (SELECT f102.person_id
       FROM former_person AS f102
       WHERE f102.slug = ?))) AS source,
    (SELECT p103.id
     FROM person AS p103
     WHERE p103.id = coalesce(
      (SELECT p104.id
       FROM person AS p104
       WHERE p104.slug = ?),
      (SELECT f105.person_id
       FROM former_person AS f105
       WHERE f105.slug = ?))) AS target),
chain8 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last) AS MATERIALIZED (
  SELECT 0, 0, iif(source = target, json_quote(source), json_array(source)), '[]', json_array(target), '[]'
  FROM chain8_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + 1, back_at, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, each.key AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.fore) AS each CROSS JOIN chain8_ties AS tie ON tie.node = each.value
        WHERE walk.fore_at % 2 = 0
        UNION ALL
        SELECT tie.node, each.key, 1, 0, 0
        FROM json_each(walk.fore) AS each CROSS JOIN chain8_ties AS tie ON tie.link = each.value
        WHERE walk.fore_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.fore_last) AS each
        UNION ALL
        SELECT each.value, NULL, 0, 0, 1 FROM json_each(walk.back) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), fore, back, back_last
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) <= json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000
  UNION ALL
  SELECT fore_at, back_at + 1, fore, fore_last, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, NULL AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.back) AS each CROSS JOIN chain8_ties AS tie ON tie.node = each.value
        WHERE walk.back_at % 2 = 0
        UNION ALL
        SELECT tie.node, NULL, 1, 0, 0
        FROM json_each(walk.back) AS each CROSS JOIN chain8_ties AS tie ON tie.link = each.value
        WHERE walk.back_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.back_last) AS each
        UNION ALL
        SELECT each.value, each.key, 0, 0, 1 FROM json_each(walk.fore) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), back
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) > json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS MATERIALIZED (
  SELECT fore_at, back_at, json_extract(iif(fore LIKE '[%', back, fore), '$') FROM walk
  WHERE fore NOT LIKE '[%' OR back NOT LIKE '[%'),
trail(at, before, behind, member) AS (
  SELECT fore_at, iif(way.value, fore_at, 0), iif(way.value, 0, back_at), member
  FROM met CROSS JOIN json_each('[0,1]') AS way
  UNION ALL
  SELECT at - 1, before - 1, 0, (
    SELECT each.value FROM json_each(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = trail.at - 1 LIMIT 1)) AS each
    WHERE CASE (trail.at - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain8_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain8_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.key LIMIT 1) FROM trail WHERE before > 0
  UNION ALL
  SELECT at + 1, 0, behind - 1, (
    SELECT each.value FROM json_each(
  (SELECT walk.back FROM walk WHERE walk.back_at = trail.behind - 1 LIMIT 1)) AS each
    WHERE CASE (trail.behind - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain8_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain8_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.value LIMIT 1) FROM trail WHERE behind > 0)
SELECT 1 AS id, max(at) / 2 AS degrees, json_group_array(member) AS members
FROM
  (SELECT DISTINCT at, member FROM trail ORDER BY at)
HAVING count(*)
),
chain8_steps AS
(
SELECT each.key / 2 + 1 AS id, each.value AS from_id,
  json_extract(whole.members, '$[' || (each.key + 1) || ']') AS film_id,
  json_extract(whole.members, '$[' || (each.key + 2) || ']') AS to_id
FROM chain8 AS whole CROSS JOIN json_each(whole.members) AS each
WHERE each.key % 2 = 0 AND each.key < 2 * whole.degrees
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
       WHERE p109.slug = ?),
      (SELECT f110.person_id
       FROM former_person AS f110
       WHERE f110.slug = ?))) AS source,
    (SELECT p111.id
     FROM person AS p111
     WHERE p111.id = coalesce(
      (SELECT p112.id
       FROM person AS p112
       WHERE p112.slug = ?),
      (SELECT f113.person_id
       FROM former_person AS f113
       WHERE f113.slug = ?))) AS target),
chain9 AS MATERIALIZED
(
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last) AS MATERIALIZED (
  SELECT 0, 0, iif(source = target, json_quote(source), json_array(source)), '[]', json_array(target), '[]'
  FROM chain9_ends WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + 1, back_at, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, each.key AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.fore) AS each CROSS JOIN chain9_ties AS tie ON tie.node = each.value
        WHERE walk.fore_at % 2 = 0
        UNION ALL
        SELECT tie.node, each.key, 1, 0, 0
        FROM json_each(walk.fore) AS each CROSS JOIN chain9_ties AS tie ON tie.link = each.value
        WHERE walk.fore_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.fore_last) AS each
        UNION ALL
        SELECT each.value, NULL, 0, 0, 1 FROM json_each(walk.back) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), fore, back, back_last
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) <= json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000
  UNION ALL
  SELECT fore_at, back_at + 1, fore, fore_last, (
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, NULL AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.back) AS each CROSS JOIN chain9_ties AS tie ON tie.node = each.value
        WHERE walk.back_at % 2 = 0
        UNION ALL
        SELECT tie.node, NULL, 1, 0, 0
        FROM json_each(walk.back) AS each CROSS JOIN chain9_ties AS tie ON tie.link = each.value
        WHERE walk.back_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.back_last) AS each
        UNION ALL
        SELECT each.value, each.key, 0, 0, 1 FROM json_each(walk.fore) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member)), back
  FROM walk WHERE json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1) > json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1) AND walk.fore_at + walk.back_at < ? AND min(json_array_length(walk.fore) * iif(walk.fore_at % 2, 8, 1), json_array_length(walk.back) * iif(walk.back_at % 2, 8, 1)) BETWEEN 1 AND 100000),
met(fore_at, back_at, member) AS MATERIALIZED (
  SELECT fore_at, back_at, json_extract(iif(fore LIKE '[%', back, fore), '$') FROM walk
  WHERE fore NOT LIKE '[%' OR back NOT LIKE '[%'),
trail(at, before, behind, member) AS (
  SELECT fore_at, iif(way.value, fore_at, 0), iif(way.value, 0, back_at), member
  FROM met CROSS JOIN json_each('[0,1]') AS way
  UNION ALL
  SELECT at - 1, before - 1, 0, (
    SELECT each.value FROM json_each(
  (SELECT walk.fore FROM walk WHERE walk.fore_at = trail.at - 1 LIMIT 1)) AS each
    WHERE CASE (trail.at - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain9_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain9_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.key LIMIT 1) FROM trail WHERE before > 0
  UNION ALL
  SELECT at + 1, 0, behind - 1, (
    SELECT each.value FROM json_each(
  (SELECT walk.back FROM walk WHERE walk.back_at = trail.behind - 1 LIMIT 1)) AS each
    WHERE CASE (trail.behind - 1) % 2 WHEN 0
      THEN EXISTS
  (SELECT 1 FROM chain9_ties AS tie WHERE tie.node = each.value AND tie.link = trail.member)
      ELSE EXISTS
  (SELECT 1 FROM chain9_ties AS tie WHERE tie.link = each.value AND tie.node = trail.member) END
    ORDER BY each.value LIMIT 1) FROM trail WHERE behind > 0)
SELECT 1 AS id, max(at) / 2 AS degrees, json_group_array(member) AS members
FROM
  (SELECT DISTINCT at, member FROM trail ORDER BY at)
HAVING count(*)
),
chain9_steps AS
(
SELECT each.key / 2 + 1 AS id, each.value AS from_id,
  json_extract(whole.members, '$[' || (each.key + 1) || ']') AS film_id,
  json_extract(whole.members, '$[' || (each.key + 2) || ']') AS to_id
FROM chain9 AS whole CROSS JOIN json_each(whole.members) AS each
WHERE each.key % 2 = 0 AND each.key < 2 * whole.degrees
)
 SELECT json_object('data', json_object('direct',
  (SELECT json_object('degrees', c7.degrees, 'steps',
    (SELECT json_group_array(json_object('from', json_object('name', p9.name), 'film', json_object('title', f10.title), 'to', json_object('name', p11.name), 'fromCredits',
      (SELECT json_group_array(CASE WHEN (c12.kind = 'CAST') THEN json_object('job',
        (SELECT json_object('slug', j13.slug)
         FROM job AS j13
         WHERE j13.id = c12.job_id), 'roles',
        (SELECT json_group_array(json_object('name', r14.name))
         FROM
          (SELECT r14.name AS name
           FROM role AS r14
           WHERE r14.credit_id = c12.id ORDER BY r14.position ASC, r14.id ASC) AS r14)) WHEN (c12.kind = 'CREW') THEN json_object('job',
        (SELECT json_object('slug', j15.slug)
         FROM job AS j15
         WHERE j15.id = c12.job_id)) ELSE NULL END)
       FROM
        (SELECT c12.kind AS kind, c12.job_id AS job_id, c12.id AS id
         FROM credit AS c12
         WHERE c12.film_id = c8.film_id AND c12.person_id = c8.from_id ORDER BY c12.kind ASC, c12.rank ASC, c12.id ASC) AS c12), 'toCredits',
      (SELECT json_group_array(CASE WHEN (c16.kind = 'CAST') THEN json_object('job',
        (SELECT json_object('slug', j17.slug)
         FROM job AS j17
         WHERE j17.id = c16.job_id), 'roles',
        (SELECT json_group_array(json_object('name', r18.name))
         FROM
          (SELECT r18.name AS name
           FROM role AS r18
           WHERE r18.credit_id = c16.id ORDER BY r18.position ASC, r18.id ASC) AS r18)) WHEN (c16.kind = 'CREW') THEN json_object('job',
        (SELECT json_object('slug', j19.slug)
         FROM job AS j19
         WHERE j19.id = c16.job_id)) ELSE NULL END)
       FROM
        (SELECT c16.kind AS kind, c16.job_id AS job_id, c16.id AS id
         FROM credit AS c16
         WHERE c16.film_id = c8.film_id AND c16.person_id = c8.to_id ORDER BY c16.kind ASC, c16.rank ASC, c16.id ASC) AS c16)))
     FROM
      (SELECT c8.from_id AS from_id, c8.film_id AS film_id, c8.to_id AS to_id
       FROM chain1_steps AS c8 ORDER BY c8.id ASC) AS c8 CROSS JOIN person AS p9 ON p9.id = c8.from_id CROSS JOIN film AS f10 ON f10.id = c8.film_id CROSS JOIN person AS p11 ON p11.id = c8.to_id))
   FROM chain1 AS c7), 'overOne',
  (SELECT json_object('__typename', 'CollaborationPath', 'degrees', c27.degrees, 'steps',
    (SELECT json_group_array(json_object('from', json_object('name', p29.name), 'film', json_object('title', f30.title), 'to', json_object('name', p31.name), 'fromCredits',
      (SELECT json_group_array(CASE WHEN (c32.kind = 'CAST') THEN json_object('job',
        (SELECT json_object('slug', j33.slug)
         FROM job AS j33
         WHERE j33.id = c32.job_id), 'roles',
        (SELECT json_group_array(json_object('name', r34.name))
         FROM
          (SELECT r34.name AS name
           FROM role AS r34
           WHERE r34.credit_id = c32.id ORDER BY r34.position ASC, r34.id ASC) AS r34)) WHEN (c32.kind = 'CREW') THEN json_object('job',
        (SELECT json_object('slug', j35.slug)
         FROM job AS j35
         WHERE j35.id = c32.job_id)) ELSE NULL END)
       FROM
        (SELECT c32.kind AS kind, c32.job_id AS job_id, c32.id AS id
         FROM credit AS c32
         WHERE c32.film_id = c28.film_id AND c32.person_id = c28.from_id ORDER BY c32.kind ASC, c32.rank ASC, c32.id ASC) AS c32), 'toCredits',
      (SELECT json_group_array(CASE WHEN (c36.kind = 'CAST') THEN json_object('job',
        (SELECT json_object('slug', j37.slug)
         FROM job AS j37
         WHERE j37.id = c36.job_id), 'roles',
        (SELECT json_group_array(json_object('name', r38.name))
         FROM
          (SELECT r38.name AS name
           FROM role AS r38
           WHERE r38.credit_id = c36.id ORDER BY r38.position ASC, r38.id ASC) AS r38)) WHEN (c36.kind = 'CREW') THEN json_object('job',
        (SELECT json_object('slug', j39.slug)
         FROM job AS j39
         WHERE j39.id = c36.job_id)) ELSE NULL END)
       FROM
        (SELECT c36.kind AS kind, c36.job_id AS job_id, c36.id AS id
         FROM credit AS c36
         WHERE c36.film_id = c28.film_id AND c36.person_id = c28.to_id ORDER BY c36.kind ASC, c36.rank ASC, c36.id ASC) AS c36)))
     FROM
      (SELECT c28.from_id AS from_id, c28.film_id AS film_id, c28.to_id AS to_id
       FROM chain2_steps AS c28 ORDER BY c28.id ASC) AS c28 CROSS JOIN person AS p29 ON p29.id = c28.from_id CROSS JOIN film AS f30 ON f30.id = c28.film_id CROSS JOIN person AS p31 ON p31.id = c28.to_id))
   FROM chain2 AS c27), 'back',
  (SELECT json_object('degrees', c46.degrees, 'again', c46.degrees, 'steps',
    (SELECT json_group_array(json_object('from', json_object('slug', p48.slug), 'to', json_object('slug', p49.slug)))
     FROM
      (SELECT c47.from_id AS from_id, c47.to_id AS to_id
       FROM chain3_steps AS c47 ORDER BY c47.id ASC) AS c47 CROSS JOIN person AS p48 ON p48.id = c47.from_id CROSS JOIN person AS p49 ON p49.id = c47.to_id), 'films',
    (SELECT json_group_array(json_object('film', json_object('slug', f51.slug)))
     FROM
      (SELECT c50.film_id AS film_id
       FROM chain3_steps AS c50 ORDER BY c50.id ASC) AS c50 CROSS JOIN film AS f51 ON f51.id = c50.film_id))
   FROM chain3 AS c46), 'byWriting',
  (SELECT json_object('degrees', c59.degrees, 'steps',
    (SELECT json_group_array(json_object('from', json_object('name', p61.name), 'film', json_object('title', f62.title), 'to', json_object('name', p63.name), 'fromCredits',
      (SELECT json_group_array(CASE WHEN (c64.kind = 'CAST') THEN json_object('job',
        (SELECT json_object('slug', j65.slug)
         FROM job AS j65
         WHERE j65.id = c64.job_id), 'roles',
        (SELECT json_group_array(json_object('name', r66.name))
         FROM
          (SELECT r66.name AS name
           FROM role AS r66
           WHERE r66.credit_id = c64.id ORDER BY r66.position ASC, r66.id ASC) AS r66)) WHEN (c64.kind = 'CREW') THEN json_object('job',
        (SELECT json_object('slug', j67.slug)
         FROM job AS j67
         WHERE j67.id = c64.job_id)) ELSE NULL END)
       FROM
        (SELECT c64.kind AS kind, c64.job_id AS job_id, c64.id AS id
         FROM credit AS c64
         WHERE c64.film_id = c60.film_id AND c64.person_id = c60.from_id ORDER BY c64.kind ASC, c64.rank ASC, c64.id ASC) AS c64), 'toCredits',
      (SELECT json_group_array(CASE WHEN (c68.kind = 'CAST') THEN json_object('job',
        (SELECT json_object('slug', j69.slug)
         FROM job AS j69
         WHERE j69.id = c68.job_id), 'roles',
        (SELECT json_group_array(json_object('name', r70.name))
         FROM
          (SELECT r70.name AS name
           FROM role AS r70
           WHERE r70.credit_id = c68.id ORDER BY r70.position ASC, r70.id ASC) AS r70)) WHEN (c68.kind = 'CREW') THEN json_object('job',
        (SELECT json_object('slug', j71.slug)
         FROM job AS j71
         WHERE j71.id = c68.job_id)) ELSE NULL END)
       FROM
        (SELECT c68.kind AS kind, c68.job_id AS job_id, c68.id AS id
         FROM credit AS c68
         WHERE c68.film_id = c60.film_id AND c68.person_id = c60.to_id ORDER BY c68.kind ASC, c68.rank ASC, c68.id ASC) AS c68)))
     FROM
      (SELECT c60.from_id AS from_id, c60.film_id AS film_id, c60.to_id AS to_id
       FROM chain4_steps AS c60 ORDER BY c60.id ASC) AS c60 CROSS JOIN person AS p61 ON p61.id = c60.from_id CROSS JOIN film AS f62 ON f62.id = c60.film_id CROSS JOIN person AS p63 ON p63.id = c60.to_id))
   FROM chain4 AS c59), 'byProducing',
  (SELECT json_object('degrees', c81.degrees)
   FROM chain5 AS c81), 'merged',
  (SELECT json_object('degrees', c88.degrees, 'steps',
    (SELECT json_group_array(json_object('film', json_object('id', 'film_' || f90.id)))
     FROM
      (SELECT c89.film_id AS film_id
       FROM chain6_steps AS c89 ORDER BY c89.id ASC) AS c89 CROSS JOIN film AS f90 ON f90.id = c89.film_id))
   FROM chain6 AS c88), 'tooFar',
  (SELECT json_object('degrees', c98.degrees)
   FROM chain7 AS c98), 'notJoined',
  (SELECT json_object('degrees', c106.degrees)
   FROM chain8 AS c106), 'notThere',
  (SELECT json_object('degrees', c114.degrees)
   FROM chain9 AS c114)))
-- 1: 'IMDB'
-- 2: 'nm0000080'
-- 3: 'jeanne-moreau'
-- 4: 'jeanne-moreau'
-- 5: 12
-- 6: 12
-- 7: 'marion-cotillard'
-- 8: 'marion-cotillard'
-- 9: 'tahar-rahim'
-- 10: 'tahar-rahim'
-- 11: 4
-- 12: 4
-- 13: 'tahar-rahim'
-- 14: 'tahar-rahim'
-- 15: 1
-- 16: 1
-- 17: 12
-- 18: 12
-- 19: '["ACTING","WRITING"]'
-- 20: False
-- 21: 'marion-cotillard'
-- 22: 'marion-cotillard'
-- 23: 'tahar-rahim'
-- 24: 'tahar-rahim'
-- 25: 12
-- 26: 12
-- 27: '["actor","producer"]'
-- 28: 2000
-- 29: 'marion-cotillard'
-- 30: 'marion-cotillard'
-- 31: 'tahar-rahim'
-- 32: 'tahar-rahim'
-- 33: 12
-- 34: 12
-- 35: 'matias-schoenaerts'
-- 36: 'matias-schoenaerts'
-- 37: 9001
-- 38: 9001
-- 39: 12
-- 40: 12
-- 41: 'marion-cotillard'
-- 42: 'marion-cotillard'
-- 43: 'tahar-rahim'
-- 44: 'tahar-rahim'
-- 45: 2
-- 46: 2
-- 47: 'marion-cotillard'
-- 48: 'marion-cotillard'
-- 49: 'denis-lavant'
-- 50: 'denis-lavant'
-- 51: 20
-- 52: 20
-- 53: 'marion-cotillard'
-- 54: 'marion-cotillard'
-- 55: 'nobody'
-- 56: 'nobody'
-- 57: 12
-- 58: 12
