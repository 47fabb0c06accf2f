"""One database on both engines: every row of a SQLite database, put into a PostgreSQL one as it is."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
import sqlalchemy as sa
from psycopg import sql

from creditsgql.database import writing
from creditsgql.entities import metadata


def copy(source: Path, url: str) -> None:
    """Makes the tables in an empty PostgreSQL database and fills them with what is in a SQLite file."""
    with writing(url):
        pass
    with sqlite3.connect(source) as stored, psycopg.connect(url) as connection:
        # That row comes too.
        connection.execute("DELETE FROM dataset")
        for (name,) in stored.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if name in metadata.tables:
                _copy_table(metadata.tables[name], stored, connection)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
    stored.close()


def _copy_table(table: sa.Table, stored: sqlite3.Connection, connection: psycopg.Connection[Any]) -> None:
    names = [column.name for column in table.columns]
    mend = [(number, mended) for number, column in enumerate(table.columns) if (mended := _mending(column)) is not None]
    place = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table.name), sql.SQL(", ").join(map(sql.Identifier, names))
    )
    quoted = ", ".join(f'"{name}"' for name in names)
    with connection.cursor() as cursor:
        with cursor.copy(place) as rows:
            for row in stored.execute(f'SELECT {quoted} FROM "{table.name}"'):
                made = list(row)
                for number, mended in mend:
                    made[number] = None if made[number] is None else mended(made[number])
                rows.write_row(made)
        _count_on(table, cursor)


def _mending(column: sa.Column[Any]) -> Callable[[Any], Any] | None:
    """What makes of a value that SQLite keeps in a form of its own what PostgreSQL takes."""
    if isinstance(column.type, sa.Boolean):
        return bool
    if isinstance(column.type, sa.DateTime):
        # SQLAlchemy keeps an instant in SQLite as text, in UTC.
        return lambda moment: f"{moment}+00"
    return None


def _count_on(table: sa.Table, cursor: psycopg.Cursor[Any]) -> None:
    """New rows get numbers after those that came with a number of their own."""
    column = table.autoincrement_column
    if column is not None:
        highest = sql.SQL("SELECT setval(pg_get_serial_sequence(%s, %s), max({0})) FROM {1} HAVING max({0}) > 0")
        made = highest.format(sql.Identifier(column.name), sql.Identifier(table.name))
        cursor.execute(made, (table.name, column.name))
