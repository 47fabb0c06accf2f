"""Connections that the service reads with: one statement is one hop to a thread."""

from pathlib import Path
from typing import Any

import aiosqlite

from creditsgql.database.address import sqlite_file
from creditsgql.database.answers import Answer, BehindError, with_version
from creditsgql.database.transactions import reading

READING = ("query_only = ON", "cache_size = -65536", "temp_store = MEMORY")
"""How a connection that only reads is set, by PRAGMA."""

MAPPED = "mmap_size = 1073741824"
"""Besides, for a database: read where it lies in memory. Whoever writes to it does so through SQLite, which never cuts
away under readers what they have mapped."""


class Connections:
    """A few connections to one SQLite file that only read, each on a thread of its own.

    They answer bytes, since what a statement returns is finished UTF-8 JSON.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._connections: list[aiosqlite.Connection] = []
        self._waiting: list[int] = []
        self._origin = b""

    async def connect(self, file: Path, parameters: str, *pragmas: str) -> None:
        """Opens the connections, with parameters of SQLite's URIs such as ``?mode=ro``. Raises sqlite3.Error."""
        uri = file.absolute().as_uri() + parameters
        self._waiting = []
        for _ in range(self._count):
            connection = await aiosqlite.connect(uri, uri=True, isolation_level=None, cached_statements=512)
            self._connections.append(connection)
            self._waiting.append(0)
            connection.text_factory = bytes
            for pragma in pragmas:
                await connection.execute_fetchall(f"PRAGMA {pragma}")

    async def close(self) -> None:
        """Ends the threads; statements under way finish first."""
        while self._connections:
            await self._connections.pop().close()

    async def fetch(self, sql: str, parameters: tuple[Any, ...], at_least: int = 0) -> Answer:
        """What a statement answers. Raises BehindError where the version of the file is not ``at_least`` so high."""
        waiting = self._waiting
        chosen = waiting.index(min(waiting))
        waiting[chosen] += 1
        try:
            rows = await self._connections[chosen].execute_fetchall(with_version(sql), parameters)
        finally:
            waiting[chosen] -= 1
        value, version = next(iter(rows))
        if version < at_least:
            raise BehindError(f"version {at_least} is asked for, the file is of {version}")
        return Answer(value, version, self._origin)


class Readers(Connections):
    """Connections to a database that imports may write to meanwhile."""

    def __init__(self, url: str, count: int) -> None:
        super().__init__(count)
        self._url = url

    async def open(self) -> None:
        """Opens the connections. Raises DatabaseError where the file is missing, or not ours, or of another version."""
        # It only reads: a service must be able to start while an import holds the lock to write.
        with reading(self._url):
            pass
        await self.connect(sqlite_file(self._url), "", *READING, MAPPED)
