"""Writes rows in a thread of its own, so that a large import works out the next ones while the database takes the last.

SQLite does its work in our process, and lets Python go on meanwhile, as a server does. Rows are written in the order in
which they are given; whoever asks the database anything waits until all of them are there.
"""

import sqlite3
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from creditsgql.importers.driver import insert, is_sqlite

_AHEAD = 32
"""Writings that may wait; a batch of documents takes some twenty."""

_SWITCH = 0.0005
"""Seconds for which one of two threads that both run Python keeps the other waiting: a tenth of what it is otherwise,
since the one that writes needs no more than a moment, thousands of times."""

_SERIALIZED = 3
"""What the sqlite3 module calls a library whose connections several threads may use."""


class Writer:
    """What writes rows through a connection: at once, or ``aside``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._thread: ThreadPoolExecutor | None = None
        self._waiting: deque[Future[None]] = deque()

    @property
    def connection(self) -> sa.Connection:
        """What answers, once everything is written."""
        self.wait()
        return self._connection

    def insert(self, table: str, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]) -> None:
        """Inserts rows given by the values of columns, which the driver takes as they are."""
        if self._thread is None:
            insert(self._connection, table, columns, rows)
            return
        if len(self._waiting) >= _AHEAD:
            self._waiting.popleft().result()
        self._waiting.append(self._thread.submit(insert, self._connection, table, columns, rows))

    def wait(self) -> None:
        """Returns when everything is written; raises what went wrong with it."""
        while self._waiting:
            self._waiting.popleft().result()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Writes in a thread, where a connection may be used by one."""
        if is_sqlite(self._connection) and sqlite3.threadsafety < _SERIALIZED:
            yield
            return
        before = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH)
        try:
            with self._trusting(), ThreadPoolExecutor(1, "writer") as self._thread:
                yield
                self.wait()
        finally:
            self._thread = None
            sys.setswitchinterval(before)

    @contextmanager
    def _trusting(self) -> Iterator[None]:
        """SQLite does not check meanwhile whether each word is one of a list, which takes longer than to write the row.

        No other comes, since columns of words are filled from types that have no other.
        """
        if not is_sqlite(self._connection):
            yield
            return
        self._connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
        try:
            yield
        finally:
            self._connection.exec_driver_sql("PRAGMA ignore_check_constraints = OFF")
