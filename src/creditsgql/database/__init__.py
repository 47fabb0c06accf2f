"""The only room where a connection opens: a writer for importers, a snapshot for exporters, readers for the service."""

from creditsgql.database.address import DatabaseError, is_postgresql, named, without_password
from creditsgql.database.answers import (
    Answer,
    BehindError,
    Bounds,
    BusyError,
    Load,
    Reading,
    TookTooLongError,
    UnavailableError,
    failed,
)
from creditsgql.database.copies import Copies, check_copy, copy_database
from creditsgql.database.readers import Readers
from creditsgql.database.sweeper import Sweeper
from creditsgql.database.transactions import is_empty, is_there, now, reading, rehearsing, writing
from creditsgql.database.upgrades import status, upgrade


def readers_of(url: str, bounds: Bounds) -> Reading:
    """What a service reads the database of a URL with. Raises DatabaseError where that needs what is not installed."""
    if not is_postgresql(url):
        return Readers(url, bounds)
    named(url)
    # Its driver is there only for who asked for PostgreSQL.
    from creditsgql.database.postgresql import Servers

    return Servers(url, bounds)


__all__ = [
    "Answer",
    "BehindError",
    "Bounds",
    "BusyError",
    "Copies",
    "DatabaseError",
    "Load",
    "Readers",
    "Reading",
    "Sweeper",
    "TookTooLongError",
    "UnavailableError",
    "check_copy",
    "copy_database",
    "failed",
    "is_empty",
    "is_postgresql",
    "is_there",
    "now",
    "readers_of",
    "reading",
    "rehearsing",
    "status",
    "upgrade",
    "without_password",
    "writing",
]
