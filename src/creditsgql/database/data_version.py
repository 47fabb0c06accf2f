"""Whether a SQLite database was written to since one last looked."""

import asyncio
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
        self._mark = b""

    @property
    def mark(self) -> bytes:
        """Another after each commit; empty where that cannot be told just now.

        It is asked once a round of the event loop: whoever asks again in the same round does so for a request that had
        begun to come in before, since what comes later has its turn after what was put in the queue before that.
        """
        if not self._mark:
            asyncio.get_running_loop().call_soon(self._forget)
            self._mark = self._asked()
        return self._mark

    def _asked(self) -> bytes:
        try:
            return b"%d-%d" % (self._number, *self._cursor.execute("PRAGMA data_version").fetchone())
        except sqlite3.Error:
            return b""

    def _forget(self) -> None:
        self._mark = b""

    def close(self) -> None:
        """Ends the connection."""
        self._connection.close()
