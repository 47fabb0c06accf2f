"""Whether a SQLite database was written to since one last looked, without asking SQLite."""

import mmap
from pathlib import Path

HEADERS = 96
"""Bytes at the beginning of a wal-index that hold its header twice: what is changed, and counted, by every commit.

SQLite writes one after the other before anybody can read what was committed (https://sqlite.org/walformat.html).
"""


class WalIndex:
    """The wal-index of a database that somebody has open: the file beside it whose name ends in -shm.

    While one of our own connections is open, SQLite neither removes that file nor cuts it short.
    """

    def __init__(self, database: Path) -> None:
        """Looks for the file. Raises OSError or ValueError where there is none: the database is in no WAL mode."""
        with Path(f"{database}-shm").open("rb") as file:
            self._mapped = mmap.mmap(file.fileno(), HEADERS, access=mmap.ACCESS_READ)

    @property
    def state(self) -> bytes:
        """Bytes that are others after each commit."""
        return self._mapped[:HEADERS]

    def close(self) -> None:
        """Lets go of the file."""
        self._mapped.close()
