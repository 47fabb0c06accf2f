"""The plan of a search: its hits under a name of their own, and what each of them leads to."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from creditsgql.planner import places
from creditsgql.planner.columns import table_of
from creditsgql.planner.plan import Node, Page, Path, Search, Tagged
from creditsgql.planner.search_places import Searched
from creditsgql.planner.search_places import Tagged as TaggedPlace


def hits_of(place: Searched, number: int) -> places.Many:
    """The hits of an operation's search of that number, which a query of the statement gives out by that name."""
    table = table_of(place.hits.table).to_metadata(sa.MetaData(), name=f"found{number}")
    listed: places.Many = replace(place.hits, table=type("Hits", (), {"__table__": table}))
    return listed


def search(place: Searched, arguments: dict[str, Any], page: Page, path: Path) -> Search:
    """The search that finds the page's hits."""
    hits = table_of(page.many.table)
    return Search(place.index, hits, arguments[place.query], arguments.get(place.only), page, path)


def tagged(place: TaggedPlace, items: Iterable[tuple[sa.Table, Node]]) -> Tagged:
    """What a row with a tag leads to, by the tag of the table that each item is about."""
    tags = {table_of(entity): tag.name for tag, entity in place.tables}
    known = tuple((tags[table], table, item) for table, item in items if table in tags)
    return Tagged(place.tag, place.key, known)
