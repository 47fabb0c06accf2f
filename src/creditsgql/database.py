"""The only place a connection opens: one writer for importers, a pool of readers for the service."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiosqlite
import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from creditsgql.entities import SCHEMA_VERSION, Dataset, metadata

BUSY_SECONDS = 30
"""How long a writer waits for another writer before it gives up."""

READING = ("query_only = ON", "mmap_size = 1073741824", "cache_size = -65536", "temp_store = MEMORY")
"""How a connection that only reads is set, by PRAGMA."""


def now() -> str:
    """This moment as ``Dataset.updated_at`` keeps it: RFC 3339 in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


class DatabaseError(Exception):
    """A database that cannot be opened, or is not ours; the message is one line for a person."""


def sqlite_file(url: str) -> Path:
    """The file that a ``sqlite:///`` URL names.

    Raises DatabaseError for anything else.
    """
    try:
        parsed = make_url(url)
    except ArgumentError:
        parsed = URL.create("unreadable")
    if parsed.drivername != "sqlite" or parsed.host or not parsed.database or parsed.database == ":memory:":
        raise DatabaseError(f"database {url!r}: expected sqlite:///file.db or sqlite:////absolute/file.db")
    return Path(parsed.database)


@contextmanager
def writing(url: str) -> Iterator[sa.Connection]:
    """One transaction on the database, made with its tables if there is none; all of it is kept, or none.

    Raises DatabaseError where the file is no database, is of another version, or is busy with another import.
    """
    path = sqlite_file(url)
    with _engine(path) as engine:
        sa.event.listen(engine, "connect", _prepare_writer)
        sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
        with engine.begin() as connection:
            _ensure_tables(connection, path)
            yield connection


@contextmanager
def rehearsing(url: str) -> Iterator[sa.Connection]:
    """One transaction that nothing is kept of. Raises DatabaseError as ``writing`` does."""
    path = sqlite_file(url)
    with TemporaryDirectory() as folder:
        there = path if path.exists() else Path(folder) / "rehearsal.db"
        with writing(f"sqlite:///{there}") as connection:
            yield connection
            connection.rollback()


@contextmanager
def _engine(path: Path) -> Iterator[sa.Engine]:
    engine = sa.create_engine(
        URL.create("sqlite", database=str(path)), connect_args={"timeout": BUSY_SECONDS, "isolation_level": None}
    )
    try:
        yield engine
    except DBAPIError as error:
        raise DatabaseError(f"database {path}: {error.orig}") from error
    finally:
        engine.dispose()


def _prepare_writer(connection: Any, _record: object) -> None:
    # WAL lets readers go on while an import writes; they see the old data until it commits.
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -262144")


def _ensure_tables(connection: sa.Connection, path: Path) -> None:
    if not sa.inspect(connection).get_table_names():
        metadata.create_all(connection)
        empty = Dataset(
            id=1,
            schema_version=SCHEMA_VERSION,
            version=0,
            updated_at=now(),
            film_count=0,
            person_count=0,
            credit_count=0,
            nomination_count=0,
        )
        connection.execute(sa.insert(Dataset).values(empty.model_dump()))
        return
    _refuse_others(connection, path)


def _refuse_others(connection: sa.Connection, path: Path) -> None:
    """Raises DatabaseError where the database is not ours, or of another version; only reads."""
    if "dataset" not in sa.inspect(connection).get_table_names():
        raise DatabaseError(f"database {path}: holds other tables; expected a creditsgql database or a new file")
    version = connection.execute(sa.text("SELECT schema_version FROM dataset")).scalar()
    if version != SCHEMA_VERSION:
        raise DatabaseError(
            f"database {path}: made by another version of creditsgql (schema {version}, expected {SCHEMA_VERSION});"
            " keep it, name a new file with --database and import again"
        )


class Readers:
    """A few connections that only read, each on a thread of its own; one statement is one hop to a thread.

    They answer bytes, since what a statement returns is finished UTF-8 JSON.
    """

    def __init__(self, url: str, count: int) -> None:
        self._path = sqlite_file(url)
        self._count = count
        self._connections: list[aiosqlite.Connection] = []
        self._waiting: list[int] = []

    async def open(self) -> None:
        """Opens the connections. Raises DatabaseError where the file is missing, or not ours, or of another version."""
        if not self._path.is_file():
            raise DatabaseError(f"database {self._path}: no such file; import something first, or start with serve")
        # Only read: a service must be able to start while an import holds the lock to write.
        with _engine(self._path) as engine, engine.connect() as looking:
            _refuse_others(looking, self._path)
        for _ in range(self._count):
            connection = await aiosqlite.connect(self._path, isolation_level=None, cached_statements=512)
            connection.text_factory = bytes
            for setting in READING:
                await connection.execute_fetchall(f"PRAGMA {setting}")
            self._connections.append(connection)
            self._waiting.append(0)

    async def close(self) -> None:
        """Ends the threads; statements under way finish first."""
        while self._connections:
            await self._connections.pop().close()

    async def fetch(self, sql: str, parameters: tuple[Any, ...]) -> bytes:
        """The one value of the one row that a statement returns."""
        waiting = self._waiting
        chosen = waiting.index(min(waiting))
        waiting[chosen] += 1
        try:
            rows = await self._connections[chosen].execute_fetchall(sql, parameters)
        finally:
            waiting[chosen] -= 1
        value: bytes = next(iter(rows))[0]
        return value
