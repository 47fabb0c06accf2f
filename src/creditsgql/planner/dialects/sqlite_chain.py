"""The search for a chain in SQLite: a level is a JSON list, or the first of what both ends lead to, not in a list."""

from dataclasses import asdict

from creditsgql.planner.dialects.dialect import Steps, Walk

_WALK = """
WITH RECURSIVE walk(fore_at, back_at, fore, fore_last, back, back_last) AS MATERIALIZED (
  SELECT 0, 0, iif(source = target, json_quote(source), json_array(source)), '[]', json_array(target), '[]'
  FROM {ends} WHERE source IS NOT NULL AND target IS NOT NULL
  UNION ALL
  SELECT fore_at + 1, back_at, {fore}, fore, back, back_last
  FROM walk WHERE {fore_size} <= {back_size} AND {more}
  UNION ALL
  SELECT fore_at, back_at + 1, fore, fore_last, {back}, back
  FROM walk WHERE {fore_size} > {back_size} AND {more}),
met(fore_at, back_at, member) AS MATERIALIZED (
  SELECT fore_at, back_at, json_extract(iif(fore LIKE '[%', back, fore), '$') FROM walk
  WHERE fore NOT LIKE '[%' OR back NOT LIKE '[%'),
trail(at, before, behind, member) AS (
  SELECT fore_at, iif(way.value, fore_at, 0), iif(way.value, 0, back_at), member
  FROM met CROSS JOIN json_each('[0,1]') AS way
  UNION ALL
  SELECT at - 1, before - 1, 0, {previous} FROM trail WHERE before > 0
  UNION ALL
  SELECT at + 1, 0, behind - 1, {following} FROM trail WHERE behind > 0)
SELECT 1 AS {key}, max(at) / 2 AS {length}, json_group_array(member) AS members
FROM (SELECT DISTINCT at, member FROM trail ORDER BY at)
HAVING count(*)
"""
"""The search, then the chain; a level at an even number of steps has nodes, one at an odd number has links.

The trail leads both ways from where the ends met. As few places as can be refer to another query: SQLite 3.54 counts
the tables of a query by name anew for each, and refuses a statement of more than a thousand.
"""

_MORE = "walk.fore_at + walk.back_at < {most} AND min({fore_size}, {back_size}) BETWEEN 1 AND {widest}"
"""That the search goes on: there are steps left, neither end is shut in or met, and the way is not too wide."""

_LEVEL = """(
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.link AS member, {place} AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.{end}) AS each CROSS JOIN {ties} AS tie ON tie.node = each.value
        WHERE walk.{end}_at % 2 = 0
        UNION ALL
        SELECT tie.node, {place}, 1, 0, 0
        FROM json_each(walk.{end}) AS each CROSS JOIN {ties} AS tie ON tie.link = each.value
        WHERE walk.{end}_at % 2
        UNION ALL
        SELECT each.value, NULL, 0, 1, 0 FROM json_each(walk.{end}_last) AS each
        UNION ALL
        SELECT each.value, {place_there}, 0, 0, 1 FROM json_each(walk.{far}) AS each
        WHERE (walk.fore_at + walk.back_at) % 2)
      GROUP BY member HAVING max(tied) AND NOT max(old) ORDER BY common DESC, min(place), member))"""
"""The level after one: what is tied to a member of it, and is not in the level before it.

Where some of it is in the other end's level, which it can be only where that is of the same kind, not a list but the
first such member.
"""

_BESIDE = """(
    SELECT each.value FROM json_each((SELECT walk.{end} FROM walk WHERE walk.{end}_at = {at} LIMIT 1)) AS each
    WHERE CASE ({at}) % 2 WHEN 0
      THEN EXISTS (SELECT 1 FROM {ties} AS tie WHERE tie.node = each.value AND tie.link = {member})
      ELSE EXISTS (SELECT 1 FROM {ties} AS tie WHERE tie.link = each.value AND tie.node = {member}) END
    ORDER BY each.{first} LIMIT 1)"""
"""The first member of a level that is tied to a member of the level past it."""

_STEPS = """
SELECT each.key / 2 + 1 AS {key}, each.value AS {source},
  json_extract(whole.members, '$[' || (each.key + 1) || ']') AS {link},
  json_extract(whole.members, '$[' || (each.key + 2) || ']') AS {target}
FROM {whole} AS whole CROSS JOIN json_each(whole.members) AS each
WHERE each.key % 2 = 0 AND each.key < 2 * whole.{length}
"""
"""A row for each link of the chain."""


def walk(walk: Walk) -> str:
    """The query that finds the chain."""
    fore, back = (
        f"json_array_length(walk.{end}) * iif(walk.{end}_at % 2, {walk.link_weight}, 1)" for end in ("fore", "back")
    )
    return _WALK.format(
        ends=walk.ends,
        fore=_level("fore", "back", walk.ties),
        back=_level("back", "fore", walk.ties),
        fore_size=fore,
        back_size=back,
        more=_MORE.format(most=f":{walk.most}", fore_size=fore, back_size=back, widest=walk.width_max),
        previous=_beside("fore", "trail.at - 1", "trail.member", "key", walk.ties),
        following=_beside("back", "trail.behind - 1", "trail.member", "value", walk.ties),
        key=walk.key,
        length=walk.length,
    )


def steps(steps: Steps) -> str:
    """The query that gives the links of the chain found."""
    return _STEPS.format(**asdict(steps))


def _level(end: str, far: str, ties: str) -> str:
    # The order is that of the one end's lists, also where it is the other end's level that comes to them.
    places = (
        {"place": "each.key", "place_there": "NULL"} if end == "fore" else {"place": "NULL", "place_there": "each.key"}
    )
    return _LEVEL.format(end=end, far=far, ties=ties, **places)


def _beside(end: str, at: str, member: str, first: str, ties: str) -> str:
    return _BESIDE.format(at=at, end=end, member=member, first=first, ties=ties)
