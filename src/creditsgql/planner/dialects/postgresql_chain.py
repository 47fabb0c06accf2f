"""The search for a chain in PostgreSQL: a level is an array of keys, with the first of what both ends lead to."""

from dataclasses import asdict

from creditsgql.planner.dialects.dialect import Steps, Walk

_WALK = """
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last, common) AS (
  SELECT 0, 0, ARRAY[source], ARRAY[]::integer[], ARRAY[target], ARRAY[]::integer[],
    CASE WHEN source = target THEN source END
  FROM {ends} WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + fores::integer, back_at + 1 - fores::integer,
    CASE WHEN fores THEN next.members ELSE fore END, CASE WHEN fores THEN fore ELSE fore_last END,
    CASE WHEN fores THEN back ELSE next.members END, CASE WHEN fores THEN back_last ELSE back END, next.common
  FROM walk
  CROSS JOIN LATERAL (SELECT {fore_size} AS fore_size, {back_size} AS back_size) AS size
  CROSS JOIN LATERAL (SELECT fore_size <= back_size AS fores) AS turn
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(met.member ORDER BY met.place, met.member), ARRAY[]::integer[]) AS members,
      (array_agg(met.member ORDER BY met.place, met.member) FILTER (WHERE met.common))[1] AS common
    FROM (
      SELECT tied.member, other.key IS NOT NULL AS common, CASE WHEN fores THEN tied.place ELSE other.place END AS place
      FROM ({tied}) AS tied
      LEFT JOIN unnest(CASE WHEN (fore_at + back_at) % 2 = 1 THEN CASE WHEN fores THEN back ELSE fore END END)
        WITH ORDINALITY AS other(key, place) ON other.key = tied.member
      WHERE NOT EXISTS (
        SELECT 1 FROM unnest(CASE WHEN fores THEN fore_last ELSE back_last END) AS old(key) WHERE old.key = tied.member)
    ) AS met
  ) AS next
  WHERE walk.common IS NULL AND fore_at + back_at < CAST(:{most} AS integer)
    AND least(fore_size, back_size) BETWEEN 1 AND {widest}),
met(fore_at, back_at, member) AS (
  SELECT fore_at, back_at, common FROM walk WHERE common IS NOT NULL),
backwards(at, member) AS (
  SELECT fore_at, member FROM met
  UNION ALL
  SELECT at - 1, {previous} FROM backwards WHERE at > 0),
onwards(at, rest, member) AS (
  SELECT fore_at, back_at, member FROM met
  UNION ALL
  SELECT at + 1, rest - 1, {following} FROM onwards WHERE rest > 0)
SELECT 1 AS {key}, (fore_at + back_at) / 2 AS {length}, ARRAY(
  SELECT member FROM (SELECT at, member FROM backwards UNION SELECT at, member FROM onwards) AS chain ORDER BY at
) AS members
FROM met
"""
"""The search, then the chain; a level at an even number of steps has nodes, one at an odd number has links.

A recursive query may name itself once: which end is widened is told by ``fores``. The other end's level can have
members in common with the next only where that is of the same kind.
"""

_SIZE = "cardinality({end}) * CASE WHEN {end}_at % 2 = 1 THEN {weight} ELSE 1 END"

_TIED = """
        SELECT tie.{there} AS member, min(each.place) AS place
        FROM unnest(CASE WHEN fores THEN fore ELSE back END) WITH ORDINALITY AS each(key, place)
        JOIN {ties} AS tie ON tie.{here} = each.key
        WHERE CASE WHEN fores THEN fore_at ELSE back_at END % 2 = {parity} GROUP BY tie.{there}"""
"""What is tied to a member of a level of nodes, or of links, by the first such member."""

_BESIDE = """(
    SELECT each.key FROM unnest((SELECT walk.{end} FROM walk WHERE walk.{end}_at = {at} LIMIT 1))
      WITH ORDINALITY AS each(key, place)
    WHERE EXISTS (SELECT 1 FROM {ties} AS tie WHERE tie.{there} = each.key AND tie.{here} = {member})
    ORDER BY each.{first} LIMIT 1)"""
"""The first member of a level that is tied to a member of the level past it."""

_STEPS = """
SELECT number AS {key}, whole.members[2 * number - 1] AS {source}, whole.members[2 * number] AS {link},
  whole.members[2 * number + 1] AS {target}
FROM {whole} AS whole CROSS JOIN generate_series(1, whole.{length}) AS number
"""
"""A row for each link of the chain."""


def walk(walk: Walk) -> str:
    """The query that finds the chain."""
    tied = "\n        UNION ALL".join(
        _TIED.format(ties=walk.ties, here=here, there=there, parity=parity)
        for parity, (here, there) in enumerate((("node", "link"), ("link", "node")))
    )
    return _WALK.format(
        ends=walk.ends,
        fore_size=_SIZE.format(end="fore", weight=walk.link_weight),
        back_size=_SIZE.format(end="back", weight=walk.link_weight),
        tied=tied,
        most=walk.most,
        widest=walk.width_max,
        previous=_beside("fore", "backwards.at - 1", "backwards.member", "place", walk.ties),
        following=_beside("back", "onwards.rest - 1", "onwards.member", "key", walk.ties),
        key=walk.key,
        length=walk.length,
    )


def steps(steps: Steps) -> str:
    """The query that gives the links of the chain found."""
    return _STEPS.format(**asdict(steps))


def _beside(end: str, at: str, member: str, first: str, ties: str) -> str:
    even, odd = (
        _BESIDE.format(end=end, at=at, member=member, first=first, ties=ties, here=here, there=there)
        for here, there in (("link", "node"), ("node", "link"))
    )
    return f"CASE ({at}) % 2 WHEN 0 THEN {even} ELSE {odd} END"
