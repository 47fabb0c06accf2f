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
from creditsgql.planner.dialects import Steps, Walk
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


def named(entity: type, name: str) -> sa.Table:
    """A table of that name with the columns of an entity, which a query of the statement gives out."""
    columns = (sa.Column(one.name, one.type, primary_key=one.primary_key) for one in table_of(entity).columns)
    return sa.Table(name, sa.MetaData(), *columns)


def listed(steps: sa.Table) -> places.Many:
    """The rows of such a table, in the order of their key."""
    return places.Many(type("Steps", (), {"__table__": steps}), usual=10)


def found(scope: Scope, chain: Chain) -> list[sa.CTE]:
    """The queries by name that find the chain: its ties, its ends, its one row, and the rows of its steps."""
    around, scope.path = scope.path, chain.path
    ties, ends = _ties(scope, chain), _ends(scope, chain)
    scope.path = around
    key, length = (one.name for one in chain.whole.columns)
    number, source, link, target = (one.name for one in chain.steps.columns)
    walk = sa.text(_walk(scope, chain, ties.name, ends.name, key, length))
    row = walk.columns(sa.column(key), sa.column(length), sa.column("members"))
    # Some versions of SQLite would walk once for each place that refers to it.
    whole = row.cte(chain.whole.name).prefix_with("MATERIALIZED")
    names = {"key": number, "source": source, "link": link, "target": target}
    steps = sa.text(scope.dialect.steps(Steps(whole=chain.whole.name, length=length, **names)))
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

    most = scope.bound(chain.most, checked, chain.path)
    return scope.dialect.walk(Walk(ties, ends, most, key, length, LINK_WEIGHT, WIDTH_MAX))
