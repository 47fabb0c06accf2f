"""Where the data lies: what a URL names."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

EXPECTED = "expected sqlite:///file.db, sqlite:////absolute/file.db or postgresql://user@host:5432/name"
"""What a URL may be; the last may name several hosts: ``postgresql://user@host:5432,other:5432/name``."""

PORT = "5432"
"""PostgreSQL's own, where a URL names none."""

FOR_TLS = frozenset({"sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl"})
"""The parameters of a URL that both drivers know by these names, besides those that say where and who."""

KNOWN = FOR_TLS | {"host", "port", "user", "password", "dbname", "passfile", "target_session_attrs"}
"""Every parameter of a URL that means something here; ``target_session_attrs`` follows from what is done there."""


class DatabaseError(Exception):
    """A database that cannot be opened, or is not ours; the message is one line for a person."""


def is_postgresql(url: str) -> bool:
    """Whether a URL names a PostgreSQL database, by libpq's two words for it."""
    return url.startswith(("postgresql://", "postgres://"))


def sqlite_file(url: str) -> Path:
    """The file that a ``sqlite:///`` URL names.

    Raises DatabaseError for anything else.
    """
    try:
        parsed = make_url(url)
    except ArgumentError:
        parsed = URL.create("unreadable")
    if parsed.drivername != "sqlite" or parsed.host or not parsed.database or parsed.database == ":memory:":
        raise DatabaseError(f"database {without_password(url)!r}: {EXPECTED}")
    return Path(parsed.database)


def inode(file: Path, ending: str = "") -> int | None:
    """What the name of a SQLite file leads to, or with an ``ending`` that of a file beside it; None where to nothing.

    Raises DatabaseError where that cannot be told.
    """
    try:
        return os.stat(f"{file}{ending}").st_ino
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise DatabaseError(f"database {file}: {(error.strerror or str(error)).lower()}") from error


@dataclass(frozen=True)
class PostgreSQL:
    """One database on one server, or on a primary and its standbys, which have the same name and users."""

    hosts: tuple[tuple[str, str], ...]
    """Each server's host, or folder of its socket, and port; ("", "5432") is libpq's own."""
    given: Mapping[str, str]
    """What else the URL says, by libpq's names."""

    def __str__(self) -> str:
        """As messages name it: never with the password."""
        places = ",".join(f"[{host}]:{port}" if ":" in host else f"{host}:{port}" for host, port in self.hosts)
        # A database is called like its user, where a URL does not say.
        name = self.given.get("dbname") or self.given.get("user") or "(unnamed)"
        return f"{name} at {places}"


@lru_cache(16)
def postgresql(url: str) -> PostgreSQL:
    """What a ``postgresql://`` URL names, read by libpq itself.

    Raises DatabaseError where it is none, and where the drivers are not installed.
    """
    if not (find_spec("psycopg") and find_spec("asyncpg")):
        # Who keeps to SQLite needs neither.
        raise DatabaseError(
            f"database {without_password(url)!r}: PostgreSQL needs drivers that are not installed;"
            " install creditsgql[postgresql]"
        )
    import psycopg
    from psycopg.conninfo import conninfo_to_dict

    authority, _, path = url.partition("?")[0].partition("://")[2].partition("/")
    if authority.count("@") > 1 or "@" in path:
        # libpq would take a part of a password for a host or a name, and messages would show it.
        raise DatabaseError(
            f"database {without_password(url)!r}: expected @ and / within a name or password as %40 and %2F"
        )
    try:
        given = {name: str(value) for name, value in conninfo_to_dict(url).items()}
    except psycopg.Error:
        raise DatabaseError(f"database {without_password(url)!r}: {EXPECTED}") from None
    for name in given:
        if name not in KNOWN:
            expected = ", ".join(sorted(KNOWN))
            raise DatabaseError(f"database {without_password(url)!r}: {name} is not known here; expected {expected}")
    hosts = given.pop("host", "").split(",")
    ports = given.pop("port", "").split(",")
    # libpq: one port is for every host, several are each for theirs, and none is the usual one.
    each = ports * len(hosts) if len(ports) == 1 else ports
    if len(each) != len(hosts) or not all(port.isdecimal() for port in each if port):
        raise DatabaseError(f"database {without_password(url)!r}: expected a port number for each host, or one for all")
    given.pop("target_session_attrs", None)
    return PostgreSQL(tuple((host, port or PORT) for host, port in zip(hosts, each, strict=True)), given)


def named(url: str) -> str:
    """The database of a URL as messages name it: a file's path, or a database with its hosts.

    Raises DatabaseError where it is neither.
    """
    return str(postgresql(url)) if is_postgresql(url) else str(sqlite_file(url))


def without_password(url: str) -> str:
    """A URL to be shown, also one that cannot be read: whatever may be a password is starred out."""
    url = re.sub(r"(://[^:/?#]*):.*@", r"\1:***@", url)
    return re.sub(r"((?:pass\w*|sslpass\w*)=)[^&]*", r"\1***", url)
