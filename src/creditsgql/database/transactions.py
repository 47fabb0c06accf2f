"""A connection for the length of one transaction: to write, to try what writing would do, or to read a snapshot."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import OperationalError
from tempfile import TemporaryDirectory
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from creditsgql.database import primary
from creditsgql.database.address import DatabaseError, inode, is_postgresql, named, sqlite_file
from creditsgql.database.tables import ensure_tables, refuse_others
from creditsgql.entities import Dataset

BUSY_SECONDS = 30
"""How long a writer waits for another writer before it gives up."""


def now() -> str:
    """This moment as ``Dataset.updated_at`` keeps it: RFC 3339 in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def is_there(url: str) -> bool:
    """Whether there is a database with tables to read. Raises DatabaseError where it cannot be opened."""
    if _lacks_file(url):
        return False
    with _view(url) as connection:
        return _has_tables(connection)


def is_empty(url: str) -> bool:
    """Whether nothing was ever imported. Raises DatabaseError."""
    if not is_there(url):
        return True
    with reading(url) as connection:
        return connection.scalar(sa.select(Dataset.version)) == 0  # type: ignore[call-overload]


@contextmanager
def writing(url: str, *, existing: bool = False, trusting: bool = False) -> Iterator[sa.Connection]:
    """One transaction on the database, made with its tables if there is none; all of it is kept, or none.

    While it is ``trusting``, SQLite looks up no row that another refers to, and takes none along that refers to one
    which goes: for who adds rows alone, all that they refer to among them.

    Raises DatabaseError where it cannot be opened, is of another version, or is busy with another import; and where
    there is none, if it has to be an ``existing`` one. A PostgreSQL database must be there, if with nothing in it.
    """
    if existing:
        with looking(url):
            pass
    with _begun(url, _prepare_trusting if trusting else _prepare_writer) as connection:
        ensure_tables(connection, named(url), now())
        yield connection


@contextmanager
def rehearsing(url: str) -> Iterator[sa.Connection]:
    """One transaction that nothing is kept of. Raises DatabaseError as ``writing`` does."""
    with TemporaryDirectory() as folder:
        # A file cannot be made and then be as if it never was; PostgreSQL's tables can.
        absent = not is_postgresql(url) and not sqlite_file(url).exists()
        with writing(f"sqlite:///{Path(folder) / 'rehearsal.db'}" if absent else url) as connection:
            yield connection
            connection.rollback()


@contextmanager
def reading(url: str) -> Iterator[sa.Connection]:
    """A view of the database that stays as it is while imports go on beside it, and keeps none of them waiting.

    Raises DatabaseError where there is none, or it is not ours, or of another version.
    """
    with looking(url) as connection:
        refuse_others(connection, named(url))
        yield connection


@contextmanager
def looking(url: str) -> Iterator[sa.Connection]:
    """Such a view of whatever is there. Raises DatabaseError where nothing is."""
    if _lacks_file(url):
        raise DatabaseError(f"database {named(url)}: no such file; {FIRST}")
    with _view(url) as connection:
        if not _has_tables(connection):
            raise DatabaseError(f"database {named(url)}: nothing in it yet; {FIRST}")
        yield connection


@contextmanager
def altering(url: str) -> Iterator[sa.Connection]:
    """One transaction on whatever is there, to change tables in; all of it is kept, or none.

    What refers to a table stays while SQLite makes that anew, and nothing checks that it is referred to afterwards.
    PostgreSQL waits for readers of a table for no longer than those who come after them can. Raises DatabaseError.
    """
    if is_postgresql(url):
        with primary.altering(url, BUSY_SECONDS) as connection:
            yield connection
        return
    with _begun(url, _prepare_trusting) as connection:
        yield connection


FIRST = "import something first, or start with serve"


def _lacks_file(url: str) -> bool:
    return not is_postgresql(url) and not sqlite_file(url).is_file()


def _has_tables(connection: sa.Connection) -> bool:
    return bool(sa.inspect(connection).get_table_names())


def _view(url: str) -> AbstractContextManager[sa.Connection]:
    return primary.reading(url) if is_postgresql(url) else _snapshot(sqlite_file(url))


@contextmanager
def _begun(url: str, prepare: Callable[[Any, object], None]) -> Iterator[sa.Connection]:
    """A transaction that is the only one to write."""
    if is_postgresql(url):
        with primary.writing(url, BUSY_SECONDS) as connection:
            yield connection
        return
    file = sqlite_file(url)
    with _engine(file) as engine:
        sa.event.listen(engine, "connect", prepare)
        sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
        with engine.begin() as connection:
            begun_on = inode(file)
            yield connection
            if inode(file) != begun_on:
                # SQLite would write to what no name leads to any more, and be content.
                raise DatabaseError(f"database {file}: was removed or exchanged meanwhile; nothing is kept of this")
        # Where someone looks at the file at this very moment, whoever writes to it next does it.
        with closing(engine.raw_connection()) as written, suppress(OperationalError):
            _let_readers_go_on(written)


@contextmanager
def _snapshot(path: Path) -> Iterator[sa.Connection]:
    with _engine(path) as engine:
        sa.event.listen(engine, "connect", _prepare_reader)
        sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
        with engine.connect() as connection:
            yield connection


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
    [(pages,)] = connection.execute("PRAGMA page_count")
    if pages:
        _let_readers_go_on(connection)
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -262144")
    # Whoever makes an index sorts in another thread meanwhile.
    connection.execute("PRAGMA threads = 1")


def _let_readers_go_on(connection: Any) -> None:
    """By a log of what is written (WAL): readers see the old data until an import commits.

    A new file, which nobody reads yet, gets the log once it is written: of gigabytes in a log every byte is written
    twice, and each page that is needed again is looked for in all of it.
    """
    connection.cursor().execute("PRAGMA journal_mode = WAL")


def _prepare_trusting(connection: Any, record: object) -> None:
    _prepare_writer(connection, record)
    connection.execute("PRAGMA foreign_keys = OFF")


def _prepare_reader(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA query_only = ON")
