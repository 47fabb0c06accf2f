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
        """Opens the file; it may be asked of in another thread. Raises sqlite3.Error."""
        uri = file.absolute().as_uri()
        self._connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        try:
            # The first to read opens what is kept beside the file, and waits for who has that for himself; who asks
            # later does not.
            for pragma in ("query_only = ON", "data_version", "busy_timeout = 0"):
                self._connection.execute(f"PRAGMA {pragma}").close()
        except BaseException:
            self._connection.close()
            raise
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
