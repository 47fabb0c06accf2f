"""Whether a SQLite database was written to since one last looked."""

import itertools
import sqlite3
from pathlib import Path

_numbers = itertools.count(1)


class DataVersion:
    """A connection of its own that only asks whether others wrote, which takes SQLite a few microseconds.

    To read the file in which SQLite counts commits would be quicker. But to close that file would take away the locks
    that this process has on it, as POSIX has it, and with them what SQLite relies on.
    """

    def __init__(self, file: Path) -> None:
        """Connects. Raises sqlite3.Error."""
        self._connection = sqlite3.connect(file.absolute().as_uri(), uri=True, isolation_level=None, timeout=0)
        self._connection.execute("PRAGMA query_only = ON").close()
        self._cursor = self._connection.cursor()
        # What SQLite counts begins anew with each connection, also to another file.
        self._number = next(_numbers)

    @property
    def mark(self) -> bytes:
        """Another after each commit; empty where that cannot be told just now."""
        try:
            return b"%d-%d" % (self._number, *self._cursor.execute("PRAGMA data_version").fetchone())
        except sqlite3.Error:
            return b""

    def close(self) -> None:
        """Ends the connection."""
        self._connection.close()
