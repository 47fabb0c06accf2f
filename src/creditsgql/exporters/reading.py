"""The database as an export sees it: one snapshot, walked in spans of ids, so that memory does not grow with it."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import sqlalchemy as sa

from creditsgql.database import DatabaseError, sqlite_file, writing

BATCH = 500
"""Rows of the leading table, such as films, that are in memory together."""

Row = sa.Row[Any]
Grouped = defaultdict[int, list[Row]]


class Span(NamedTuple):
    """A range of ids, both ends included."""

    first: int
    last: int


@contextmanager
def reading(url: str) -> Iterator[sa.Connection]:
    """A view of the database that stays as it is while imports go on beside it.

    Raises DatabaseError where the file is missing, is no database, or is of another version.
    """
    path = sqlite_file(url)
    if not path.is_file():
        raise DatabaseError(f"database {path}: no such file; import something first")
    with writing(url) as connection:
        # The writer has checked what it opened; its lock is given back, and a transaction that reads takes its place.
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("BEGIN")
        yield connection


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
