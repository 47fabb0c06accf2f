"""PostgreSQL for importers and exporters: one transaction on the primary of the hosts that a URL names."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from creditsgql.database.address import DatabaseError, postgresql

WRITERS_LOCK = int.from_bytes(b"credits!")
"""The advisory lock that a writer holds to its end; the number stands for the word in this database only."""

LOCK_NOT_AVAILABLE = "55P03"
"""How PostgreSQL says that a lock was not to be had in time."""

CONNECT_SECONDS = 10
"""How long each host may take to let us in."""

OF_A_HOST = re.compile(r"^- host: .*?, port: .*?, hostaddr: .*?: (connection failed: )?")
"""How the driver begins a line on one host of several."""


@contextmanager
def writing(url: str, busy_seconds: float) -> Iterator[sa.Connection]:
    """A transaction that is the only one to write; it waits so long for another to end. Raises DatabaseError."""
    with _engine(url, "read-write") as engine, engine.begin() as connection:
        _refuse_encoding(connection, url)
        # 0 would wait for ever.
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{max(1, round(busy_seconds * 1000))}ms'")
        try:
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(WRITERS_LOCK)))
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) == LOCK_NOT_AVAILABLE:
                raise DatabaseError(f"database {postgresql(url)}: database is locked") from None
            raise
        connection.exec_driver_sql("SET LOCAL lock_timeout = DEFAULT")
        yield connection


READERS_SECONDS = 3
"""How long a change of a table waits for its readers: those who come after them wait so long too."""


@contextmanager
def altering(url: str, busy_seconds: float) -> Iterator[sa.Connection]:
    """As ``writing``, to change tables in. Raises DatabaseError where a long read keeps one in use."""
    with writing(url, busy_seconds) as connection:
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{READERS_SECONDS}s'")
        try:
            yield connection
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) == LOCK_NOT_AVAILABLE:
                in_use = "a table is in use by a long read, such as an export; try again when that is done"
                raise DatabaseError(f"database {postgresql(url)}: {in_use}") from None
            raise


@contextmanager
def reading(url: str) -> Iterator[sa.Connection]:
    """A snapshot, of the primary where one is there, or of a standby. Raises DatabaseError."""
    with _engine(url, "any" if len(postgresql(url).hosts) == 1 else "prefer-primary") as engine:
        settings: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with engine.connect().execution_options(**settings) as connection:
            _refuse_encoding(connection, url)
            yield connection


@contextmanager
def _engine(url: str, target: str) -> Iterator[sa.Engine]:
    address = postgresql(url)
    engine = sa.create_engine("postgresql+psycopg://", creator=lambda: _connect(url, target), poolclass=sa.NullPool)
    # The drivers are there, or the address could not have been read.
    import psycopg

    try:
        yield engine
    except DBAPIError as error:
        raise DatabaseError(f"database {address}: {_in_one_line(error.orig)}") from error
    except psycopg.Error as error:
        # What an importer does with the driver's own cursor, SQLAlchemy wraps in nothing.
        raise DatabaseError(f"database {address}: {_in_one_line(error)}") from error
    finally:
        engine.dispose()


def _connect(url: str, target: str) -> Any:
    """A connection to the first host that is what libpq's target_session_attrs says, or libpq has no word for."""
    import psycopg
    from psycopg.conninfo import make_conninfo

    if target == "prefer-primary":
        try:
            return _connect(url, "read-write")
        except psycopg.OperationalError:
            return _connect(url, "any")
    address = postgresql(url)
    hosts, ports = zip(*address.hosts, strict=True)
    where = {**address.given, "host": ",".join(hosts), "port": ",".join(ports), "target_session_attrs": target}
    how: dict[str, Any] = {
        "connect_timeout": CONNECT_SECONDS,
        "client_encoding": "UTF8",
        "application_name": "creditsgql",
    }
    return psycopg.connect(make_conninfo(**where, **how))


def _refuse_encoding(connection: sa.Connection, url: str) -> None:
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar()
    if encoding != "UTF8":
        raise DatabaseError(f"database {postgresql(url)}: is in {encoding}; expected one made with encoding UTF8")


def _in_one_line(error: BaseException | None) -> str:
    """What a driver's error says first, or says of each host, without the statement and the hints that follow it."""
    diagnosed = getattr(getattr(error, "diag", None), "message_primary", None)
    lines = [" ".join(line.split()) for line in str(diagnosed or error).splitlines()]
    of_hosts = [OF_A_HOST.sub("", line) for line in lines if OF_A_HOST.match(line)]
    return "; ".join(dict.fromkeys(of_hosts)) or lines[0].removeprefix("connection failed: ").removeprefix(
        "connection is bad: "
    )
