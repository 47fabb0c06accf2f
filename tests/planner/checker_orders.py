"""How the checker's lists are ordered: sort keys, the mark of an order, and the row that is best in a language."""

import zlib
from collections.abc import Sequence
from functools import total_ordering
from typing import Any

import sqlalchemy as sa
from graphql import GraphQLError
from tests.planner.checker_parts import Row

from creditsgql.entities import metadata
from creditsgql.planner import columns, places

SIZE = "#size"
"""Where a row that stands for a group has the group's size."""

Order = Sequence[places.Order]


@total_ordering
class Sorted:
    """A sort key that compares as lists do: nulls last either way."""

    def __init__(self, value: Any, descending: bool) -> None:
        self.value = value
        self.descending = descending

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sorted) and bool(self.value == other.value)

    def __hash__(self) -> int:
        return hash(self.value)

    def __lt__(self, other: "Sorted") -> bool:
        if self.value is None or other.value is None:
            return self.value is not None and other.value is None
        return bool(self.value > other.value if self.descending else self.value < other.value)


def table_of(many: places.Many) -> str:
    """The name of the table that is listed."""
    return str(many.table.__table__.name)  # type: ignore[attr-defined]


def on_table(attribute: Any) -> sa.Table:
    """The table that a foreign key belongs to."""
    table: sa.Table = columns.column(attribute).table
    return table


def total(many: places.Many, order: Order) -> list[places.Order]:
    """The order with what makes it total: the columns that tell an entry from others, in the first key's direction."""
    [key] = metadata.tables[table_of(many)].primary_key.columns
    last = many.per or (getattr(many.table, key.name),)
    down = bool(order) and order[0].descending
    return [*order, *(places.Order((step,), down) for step in last)]


def is_nullable(term: places.Order) -> bool:
    """Whether a sort key can be null."""
    return any(columns.column(step).nullable for step in term.path)


def mark_of(many: places.Many, order: Order) -> str:
    """What a cursor of the list in that order begins with."""
    terms = (
        ".".join(columns.column(step).name for step in term.path) + ("-" if term.descending else "+") for term in order
    )
    entry = [columns.column(step).name for step in many.per]
    return f"{zlib.crc32(' '.join([table_of(many), *entry, *terms]).encode()):08x}"


def order_asked(place: places.Paged, given: Any) -> Order:
    """What a list is in the order of."""
    if not given:
        return place.many.order
    orders = {field.name: terms for field, terms in place.orders.items()}
    return [
        places.Order(term.path, term.descending != (asked.get("direction") == "DESC"))
        for asked in given
        for term in orders[asked["field"]]
    ]


def best_in(rows: Sequence[Row], language: Any, given: dict[str, Any]) -> Row | None:
    """The first row in the first language that one is in: each asked for, then ever shorter, before the next."""
    if len(given.get("languages", ())) > 10:
        raise GraphQLError("too many languages")
    for asked in given.get("languages", ()):
        tag = asked
        while tag:
            for row in rows:
                if row[language.key] == tag:
                    return row
            tag = tag.rpartition("-")[0]
            tag = tag[:-2] if tag[-2:-1] == "-" else tag
    return None


def size_of(group: list[Row], many: places.Many) -> int:
    """How many rows a group has, or values in the column that is counted."""
    if many.counted is None:
        return len(group)
    return len({row[columns.column(many.counted).name] for row in group} - {None})
