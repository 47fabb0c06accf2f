"""Chains: the shortest way from one row to another, found within the statement by a search from both ends.

A recursive query goes on row by row, and would come to the same node on every way there is to it. So here a row of
the recursion is a whole level: the nodes, or the links, that are so many steps away from one end, as one JSON list.
From a level the next is what its members are tied to, less the level before; no other level can be met again, since
nodes are tied to links only. Each step widens the end whose level is smaller, until the two levels have a member in
common. So there are at most two rows for each link of the longest chain allowed, and each is one pass over the ties
of one level.

The level of the one end lists its members by the lowest chain that leads there from it, as ``chain_places.Chain`` has
it. So the first common member is on the lowest chain of all, and the rest of that is found from there by one look at
each level: backwards by place in the list, onwards by key.
"""

from typing import Any

import sqlalchemy as sa

from creditsgql.planner import conditions, places
from creditsgql.planner.columns import column, table_of
from creditsgql.planner.plan import Chain
from creditsgql.planner.rows import Scope, referred

LINK_WEIGHT = 8
"""How many nodes a link counts for when levels are compared: it has more nodes than a node has links.

On generated data of 20,000 links, weights from 4 to 16 do alike; without one the slowest of 300 searches takes two and
a half times as long.
"""

WIDTH_MAX = 100_000
"""Most nodes, links weighed, of a level that the search goes on from; past it nothing is found, or it took seconds.

On generated data of 100,000 links, 300,000 nodes and 2,000,000 ties, 300 searches between two nodes of one tie each
never went on from more than 4,400, half of them from no more than 50: levels meet long before they are wide.
"""

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
backwards(at, member) AS (
  SELECT fore_at, member FROM met
  UNION ALL
  SELECT at - 1, {previous} FROM backwards WHERE at > 0),
onwards(at, rest, member) AS (
  SELECT fore_at, back_at, member FROM met
  UNION ALL
  SELECT at + 1, rest - 1, {following} FROM onwards WHERE rest > 0)
SELECT 1 AS {key}, (fore_at + back_at) / 2 AS {length}, (
  SELECT json_group_array(member) FROM (
    SELECT at, member FROM backwards UNION SELECT at, member FROM onwards ORDER BY at)) AS members
FROM met
"""
"""The search, then the chain; a level at an even number of steps has nodes, one at an odd number has links."""

_MORE = "walk.fore_at + walk.back_at < {most} AND min({fore_size}, {back_size}) BETWEEN 1 AND {widest}"
"""That the search goes on: there are steps left, neither end is shut in or met, and the way is not too wide."""

_LEVEL = """(
    SELECT iif(max(common), json_quote(json_extract(json_group_array(member), '$[0]')), json_group_array(member))
    FROM (
      SELECT member, max(other) AS common FROM (
        SELECT tie.{there} AS member, {place} AS place, 1 AS tied, 0 AS old, 0 AS other
        FROM json_each(walk.{end}) AS each CROSS JOIN {ties} AS tie ON tie.{here} = each.value
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
    WHERE EXISTS (SELECT 1 FROM {ties} AS tie WHERE tie.{there} = each.value AND tie.{here} = {member})
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


def named(entity: type, name: str) -> sa.Table:
    """A table of that name with the columns of an entity, which a query of the statement gives out."""
    columns = (sa.Column(one.name, one.type, primary_key=one.primary_key) for one in table_of(entity).columns)
    return sa.Table(name, sa.MetaData(), *columns)


def listed(steps: sa.Table) -> places.Many:
    """The rows of such a table, in the order of their key."""
    return places.Many(type("Steps", (), {"__table__": steps}))


def found(scope: Scope, chain: Chain) -> list[sa.CTE]:
    """The queries by name that find the chain: its ties, its ends, its one row, and the rows of its steps."""
    around, scope.path = scope.path, chain.path
    ties, ends = _ties(scope, chain), _ends(scope, chain)
    scope.path = around
    key, length = (one.name for one in chain.whole.columns)
    number, source, link, target = (one.name for one in chain.steps.columns)
    walk = sa.text(_walk(scope, chain, ties.name, ends.name, key, length))
    whole = walk.columns(sa.column(key), sa.column(length), sa.column("members")).cte(chain.whole.name)
    names = {"key": number, "source": source, "link": link, "target": target}
    steps = sa.text(_STEPS.format(**names, whole=chain.whole.name, length=length))
    columns: list[sa.ColumnClause[Any]] = [sa.column(name) for name in names.values()]
    return [ties, ends, whole, steps.columns(*columns).cte(chain.steps.name)]


def _ties(scope: Scope, chain: Chain) -> sa.CTE:
    """What counts as a tie, written once and read as if it stood wherever it is named."""
    row = scope.row(column(chain.place.node).table)
    terms = [conditions.required(scope, row, requirement) for requirement in chain.only]
    columns = (row[chain.place.node].label("node"), row[chain.place.link].label("link"))
    name = f"{chain.whole.name}_ties"
    return sa.select(*columns).select_from(row.source).where(*terms).cte(name).prefix_with("NOT MATERIALIZED")


def _ends(scope: Scope, chain: Chain) -> sa.CTE:
    """The keys of the two ends, null for one that names no row."""
    keys = []
    for name, requirement in zip(("source", "target"), chain.ends, strict=True):
        row = scope.row(referred(chain.place.node).table)
        select = sa.select(row.key).select_from(row.source)
        keys.append(select.where(conditions.required(scope, row, requirement)).scalar_subquery().label(name))
    return sa.select(*keys).cte(f"{chain.whole.name}_ends")


def _walk(scope: Scope, chain: Chain, ties: str, ends: str, key: str, length: str) -> str:
    limit = chain.place.limit

    def checked(most: Any) -> int:
        if not 1 <= most <= limit:
            raise ValueError(f"{chain.place.most}: {most} is not between 1 and {limit}")
        return 2 * int(most)

    most = scope.bind(chain.most, checked, chain.path)
    assert isinstance(most, sa.BindParameter)
    fore, back = (
        f"json_array_length(walk.{end}) * iif(walk.{end}_at % 2, {LINK_WEIGHT}, 1)" for end in ("fore", "back")
    )
    return _WALK.format(
        ends=ends,
        fore=_level("fore", "back", ties),
        back=_level("back", "fore", ties),
        fore_size=fore,
        back_size=back,
        more=_MORE.format(most=f":{most.key}", fore_size=fore, back_size=back, widest=WIDTH_MAX),
        previous=_beside("fore", "backwards.at - 1", "backwards.member", "key", ties),
        following=_beside("back", "onwards.rest - 1", "onwards.member", "value", ties),
        key=key,
        length=length,
    )


def _level(end: str, far: str, ties: str) -> str:
    # The order is that of the one end's lists, also where it is the other end's level that comes to them.
    places = (
        {"place": "each.key", "place_there": "NULL"} if end == "fore" else {"place": "NULL", "place_there": "each.key"}
    )
    return _by_kind(f"walk.{end}_at", ("node", "link"), _LEVEL, end=end, far=far, ties=ties, **places)


def _beside(end: str, at: str, member: str, first: str, ties: str) -> str:
    return _by_kind(at, ("link", "node"), _BESIDE, at=at, end=end, member=member, first=first, ties=ties)


def _by_kind(steps: str, kinds: tuple[str, str], template: str, **names: str) -> str:
    """A template for a level so many steps away: ``kinds`` are its here and there where that is an even number."""
    even = template.format(here=kinds[0], there=kinds[1], **names)
    odd = template.format(here=kinds[1], there=kinds[0], **names)
    return f"CASE ({steps}) % 2 WHEN 0 THEN {even} ELSE {odd} END"
