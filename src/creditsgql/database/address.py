"""Where the data lies: what a URL names."""

from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError


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
