"""What the drivers of the two engines want said differently: parameters, lists of values, many rows at once."""

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from itertools import chain
from typing import Any

import orjson
import sqlalchemy as sa

PARAMETERS = 900
"""Values in one statement that inserts into SQLite; it allows 999 on old builds."""


def is_sqlite(connection: sa.Connection) -> bool:
    """Whether SQLite is what answers."""
    return connection.dialect.name == "sqlite"


def driven(connection: sa.Connection, sql: str) -> str:
    """A statement, whose parameters are question marks, as the driver wants it."""
    return sql if is_sqlite(connection) else sql.replace("?", "%s")


def each_of(connection: sa.Connection, kind: str) -> str:
    """The values of one parameter as rows ``of.value`` of a type, each of which is looked up: a join of whatever is
    named next, ``ON`` a condition.
    """
    # A cross join is one whose order SQLite does not change.
    return "json_each(?) AS of CROSS JOIN" if is_sqlite(connection) else f"unnest(?::{kind}[]) AS of(value) JOIN"


def given(connection: sa.Connection, values: Collection[Any]) -> Any:
    """Values as one parameter; in their order, which SQLite looks them up in."""
    ordered = sorted(values)
    return orjson.dumps(ordered).decode() if is_sqlite(connection) else ordered


def run_each(connection: sa.Connection, sql: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Runs a statement for each row of parameters, if there are any."""
    if every := list(rows):
        connection.exec_driver_sql(driven(connection, sql), every)


def insert(connection: sa.Connection, table: str, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]) -> None:
    """Inserts rows given by the values of columns, which the driver takes as they are."""
    if is_sqlite(connection):
        _insert_by_statements(connection, table, columns, rows)
    else:
        _copy(connection, table, columns, rows)


def _insert_by_statements(
    connection: sa.Connection, table: str, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> None:
    together = PARAMETERS // len(columns)
    whole = len(rows) // together * together
    # Constraints that list words make SQLite build the list once a statement: for many rows, not for each.
    for number, some in ((together, rows[:whole]), (1, rows[whole:])):
        if some:
            flat = [tuple(chain.from_iterable(some[at : at + number])) for at in range(0, len(some), number)]
            connection.exec_driver_sql(_insertion(table, columns, number), flat)


@cache
def _insertion(table: str, columns: tuple[str, ...], rows: int) -> str:
    values = ", ".join([f"({', '.join('?' * len(columns))})"] * rows)
    return f'INSERT INTO "{table}" ({_names(columns)}) VALUES {values}'


def _copy(connection: sa.Connection, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
    # The transaction is SQLAlchemy's, which has no word for COPY.
    cursor: Any = connection.connection.cursor()
    with cursor, cursor.copy(f'COPY "{table}" ({_names(columns)}) FROM STDIN') as copy:
        for row in rows:
            copy.write_row(row)


def _names(columns: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)
