"""A SQLite file that nobody writes: served as it is, until its name is another file's."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from creditsgql.database.address import DatabaseError, is_postgresql, named, sqlite_file
from creditsgql.database.answers import Bounds
from creditsgql.database.following import Following, Move
from creditsgql.database.readers import READING, Connections
from creditsgql.database.tables import refuse_others
from creditsgql.database.transactions import reading

IMMUTABLE = "?mode=ro&immutable=1"
"""SQLite then locks nothing, looks for no changes kept beside the file, and makes no file there."""

TRIES = 5
"""How often a file is opened that another takes the name of meanwhile."""

CHANGES_BESIDE = ("-wal", "-journal")
"""How the files are called that keep changes which are not yet, or not for good, in the database file itself."""


class Identity(NamedTuple):
    """What tells one file from another that had its name."""

    device: int
    inode: int
    size: int
    modified: int
    """In nanoseconds."""


def identity(file: Path) -> Identity:
    """The file that a name leads to now. Raises DatabaseError where there is none."""
    try:
        found = file.stat()
    except OSError as error:
        raise DatabaseError(f"database {file}: {(error.strerror or str(error)).lower()}") from error
    return Identity(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def check_copy(file: Path) -> None:
    """That a file can be served as it is.

    Raises DatabaseError where it is missing, cut short, not ours or of another version, or lacks what lies beside it.
    """
    identity(file)
    if not file.is_file():
        raise DatabaseError(f"database {file}: a folder, or nothing to read; expected a SQLite file")
    # They lie beside the file that a link leads to, not beside the link.
    stored = file.resolve()
    for ending in CHANGES_BESIDE:
        beside = stored.with_name(stored.name + ending)
        if beside.exists() and beside.stat().st_size:
            raise DatabaseError(
                f"database {file}: changes in {beside.name} are not written back into it;"
                " expected a file that nobody writes, as export --format sqlite makes one"
            )
    uri = file.absolute().as_uri() + IMMUTABLE
    engine = sa.create_engine("sqlite://", creator=lambda: sqlite3.connect(uri, uri=True), poolclass=sa.NullPool)
    try:
        with engine.connect() as connection:
            refuse_others(connection, str(file))
    except DBAPIError as error:
        raise DatabaseError(f"database {file}: {error.orig}") from error


def copy_database(url: str, file: Path) -> tuple[int, int]:
    """Writes all of a SQLite database into a new file, as it is at this moment; imports may go on meanwhile.

    Returns the numbers of films and people in it. Raises DatabaseError where there is no database to copy, and
    sqlite3.Error where the file cannot be written.
    """
    if is_postgresql(url):
        raise DatabaseError(f"database {named(url)}: is in PostgreSQL; a file is copied from SQLite only")
    with reading(url):
        source = sqlite_file(url)
    with closing(sqlite3.connect(source, isolation_level=None)) as connection:
        # What belongs together is then side by side, and no changes are kept beside the file (journal mode DELETE).
        connection.execute("VACUUM INTO ?", (str(file.absolute()),))
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}{IMMUTABLE}", uri=True)) as written:
        films, people = written.execute("SELECT film_count, person_count FROM dataset").fetchone()
    return films, people


class Copy(Connections):
    """Connections to one file that nobody writes."""

    def __init__(self, file: Path, bounds: Bounds) -> None:
        super().__init__(bounds)
        self._file = file
        self.identity: Identity | None = None
        self.mark = b""

    async def open(self) -> None:
        """Opens the connections. Raises DatabaseError as ``check_copy`` does, and where it changes all the time."""
        for _ in range(TRIES):
            try:
                self.identity = await asyncio.to_thread(identity, self._file)
                await asyncio.to_thread(check_copy, self._file)
                # Not mapped into memory: if someone cuts the file short, statements fail and not the whole service.
                await self.connect(self._file, IMMUTABLE, *READING)
                if await asyncio.to_thread(identity, self._file) == self.identity:
                    break
            except BaseException as error:
                await self.close()
                if isinstance(error, sqlite3.Error):
                    raise DatabaseError(f"database {self._file}: {error}") from error
                raise
            # Connections may be to the one file and to the other.
            await self.close()
        else:
            raise DatabaseError(f"database {self._file}: changes all the time; expected a file that nobody writes")
        # Two files may have the same version, say where one was made anew; a copy made with its time is the same.
        self.mark = self._origin = b"-%x-%x" % (self.identity.size, self.identity.modified)

    async def moved(self) -> Move:
        """Whether the name leads to another file now. Raises DatabaseError where it leads to none."""
        return Move.NONE if await asyncio.to_thread(identity, self._file) == self.identity else Move.OPEN_FIRST


class Copies(Following):
    """The file that a name leads to, and after it the files that take its name. Of two none is answered from at once:
    the earlier one is, until the next has been opened, and on where that cannot be served."""

    def __init__(self, file: Path, bounds: Bounds) -> None:
        super().__init__(lambda _: Copy(file, bounds), serves_on=True)
