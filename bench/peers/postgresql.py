"""A PostgreSQL server for the peer that needs one, set for a machine of its own, on the core of the systems."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import psycopg
from bench.cluster import Server, cluster, url
from bench.plain_tables import to_postgresql
from bench.systems import SERVER_CORE, on_core

SETTINGS = {
    "shared_buffers": "1GB",
    "effective_cache_size": "4GB",
    "work_mem": "32MB",
    "random_page_cost": "1.1",
    # Its compiler takes longer than any of these statements.
    "jit": "off",
    "autovacuum": "off",
}


@contextmanager
def filled(database: Path) -> Iterator[Server]:
    """A running server with the plain tables of a database of the service's."""
    with cluster(0) as [server]:
        to_postgresql(database, url([server]))
        with psycopg.connect(url([server]), autocommit=True) as connection:
            for name, value in SETTINGS.items():
                connection.execute(f"ALTER SYSTEM SET {name} = '{value}'")
        with on_core(SERVER_CORE):
            server.restart()
        yield server


def processes(server: Server) -> list[psutil.Process]:
    """The server's processes."""
    first = psutil.Process(int((server.folder / "postmaster.pid").read_text().split()[0]))
    return [first, *first.children(recursive=True)]


def version(server: Server) -> str:
    """Which PostgreSQL it is."""
    with psycopg.connect(url([server])) as connection:
        found = connection.info.server_version
    return f"{found // 10000}.{found % 10000}"
