"""A connection for the length of one transaction: to write, to try what writing would do, or to read a snapshot."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from creditsgql.database.address import DatabaseError, sqlite_file
from creditsgql.entities import SCHEMA_VERSION, Dataset, metadata

BUSY_SECONDS = 30
"""How long a writer waits for another writer before it gives up."""


def now() -> str:
    """This moment as ``Dataset.updated_at`` keeps it: RFC 3339 in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def is_there(url: str) -> bool:
    """Whether there is a database with tables to read. Raises DatabaseError where it cannot be opened."""
    path = sqlite_file(url)
    if not path.is_file():
        return False
    with _engine(path) as engine:
        return bool(sa.inspect(engine).get_table_names())


@contextmanager
def writing(url: str, *, existing: bool = False) -> Iterator[sa.Connection]:
    """One transaction on the database, made with its tables if there is none; all of it is kept, or none.

    Raises DatabaseError where the file is no database, is of another version, or is busy with another import; and
    where there is none, if it has to be an ``existing`` one.
    """
    if existing:
        _require(url)
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
def reading(url: str) -> Iterator[sa.Connection]:
    """A view of the database that stays as it is while imports go on beside it, and keeps none of them waiting.

    Raises DatabaseError where there is none, or it is not ours, or of another version.
    """
    _require(url)
    path = sqlite_file(url)
    with _engine(path) as engine:
        sa.event.listen(engine, "connect", _prepare_reader)
        sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
        with engine.connect() as connection:
            refuse_others(connection, path)
            yield connection


def _require(url: str) -> None:
    if not is_there(url):
        path = sqlite_file(url)
        lacking = "nothing in it yet" if path.is_file() else "no such file"
        raise DatabaseError(f"database {path}: {lacking}; import something first, or start with serve")


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


def _prepare_reader(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA query_only = ON")


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
    refuse_others(connection, path)


def refuse_others(connection: sa.Connection, path: Path) -> None:
    """Raises DatabaseError where the database is not ours, or of another version; only reads."""
    if "dataset" not in sa.inspect(connection).get_table_names():
        raise DatabaseError(f"database {path}: holds other tables; expected a creditsgql database or a new file")
    version = connection.execute(sa.text("SELECT schema_version FROM dataset")).scalar()
    if version != SCHEMA_VERSION:
        raise DatabaseError(
            f"database {path}: made by another version of creditsgql (schema {version}, expected {SCHEMA_VERSION});"
            " keep it, name a new file with --database and import again"
        )
