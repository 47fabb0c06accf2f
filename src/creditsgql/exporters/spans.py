"""The database as an export sees it: one snapshot, walked in spans of ids, so that memory does not grow with it."""

from collections import defaultdict
from typing import Any, NamedTuple

import sqlalchemy as sa

BATCH = 500
"""Rows of the leading table, such as films, that are in memory together."""

Row = sa.Row[Any]
Grouped = defaultdict[int, list[Row]]


class Span(NamedTuple):
    """A range of ids, both ends included."""

    first: int
    last: int


def spans(connection: sa.Connection, ids: sa.Select[int]) -> list[Span]:
    """The ids, which come in ascending order, in spans of a batch each."""
    found = connection.execute(ids)
    return [Span(batch[0][0], batch[-1][0]) for batch in found.partitions(BATCH)]


def grouped(connection: sa.Connection, query: sa.Select[Any], span: Span) -> Grouped:
    """The rows that a query finds for a span, by their first column, in the query's order."""
    found: Grouped = defaultdict(list)
    for row in connection.execute(query, span._asdict()).all():
        found[row[0]].append(row)
    return found


def within(column: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """That a column's value lies in the span that a query is run for."""
    return column.between(sa.bindparam("first"), sa.bindparam("last"))
