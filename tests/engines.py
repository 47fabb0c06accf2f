"""Databases of both engines, for tests that hold on either: new ones, and what is in one."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

import psycopg
from psycopg import sql
from tests import postgresql

from creditsgql.database import writing
from creditsgql.entities import metadata
from creditsgql.entities.provenance import CREDIT_SOURCE, NOMINATION_SOURCE

ENGINES = ("sqlite", "postgresql")

Make = Callable[[], str]
"""Makes a database with nothing in it but tables, and tells its URL."""


@contextmanager
def files(folder: Callable[[], Path]) -> Iterator[Make]:
    """Makes SQLite's, each in a folder of its own; they stay."""

    def make() -> str:
        path = folder() / "test.db"
        path.write_bytes(empty_file())
        return f"sqlite:///{path}"

    yield make


@cache
def empty_file() -> bytes:
    """A SQLite database with nothing in it but tables: to copy one is quicker than to make all of them anew."""
    with TemporaryDirectory() as at:
        with writing(f"sqlite:///{at}/test.db"):
            pass
        return (Path(at) / "test.db").read_bytes()


class Pool:
    """PostgreSQL's: a test's are emptied after it and serve the next, which is quicker than to make them anew."""

    def __init__(self, server: str) -> None:
        self._server = server
        self._made = ExitStack()
        self._free: list[str] = []

    def __enter__(self) -> Self:
        """Makes none yet."""
        return self

    def __exit__(self, *_: object) -> None:
        """Drops them."""
        self._made.close()

    @contextmanager
    def lent(self) -> Iterator[Make]:
        """Makes databases for a test."""
        lent: list[str] = []

        def make() -> str:
            lent.append(self._free.pop() if self._free else self._new())
            return lent[-1]

        yield make
        for url in lent:
            _empty(url)
        self._free += lent

    def _new(self) -> str:
        url = self._made.enter_context(postgresql.database(self._server))
        with writing(url):
            pass
        return url


def _empty(url: str) -> None:
    """Deletes all rows but that of the data set, which is as in a new database."""
    with psycopg.connect(url) as connection:
        # Whatever refers to a row goes as well.
        connection.execute("SET session_replication_role = replica")
        for name in metadata.tables.keys() - {"dataset", CREDIT_SOURCE.name, NOMINATION_SOURCE.name}:
            connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(name)))
        connection.execute(
            "UPDATE dataset SET version = 0, film_count = 0, person_count = 0, credit_count = 0, nomination_count = 0"
        )


def rows(url: str, sql: str) -> list[tuple[Any, ...]]:
    """The rows of a query, with what SQLite keeps as numbers and text in its form."""
    if url.startswith("sqlite"):
        connection = sqlite3.connect(url.removeprefix("sqlite:///"))
        found = connection.execute(sql).fetchall()
        connection.close()
        return found
    with psycopg.connect(url) as connected:
        return [tuple(map(_plain, row)) for row in connected.execute(sql.encode())]


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    return f"{value:%Y-%m-%d %H:%M:%S.%f}" if isinstance(value, datetime) else value


def dangling(url: str) -> list[tuple[Any, ...]]:
    """The rows that refer to none. PostgreSQL never has any, since it looks before it commits."""
    return rows(url, "PRAGMA foreign_key_check") if url.startswith("sqlite") else []
