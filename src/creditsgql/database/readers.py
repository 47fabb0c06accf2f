"""Connections that the service reads with: one statement is one hop to a thread."""

from typing import Any

import aiosqlite

from creditsgql.database.address import sqlite_file
from creditsgql.database.transactions import reading

READING = ("query_only = ON", "mmap_size = 1073741824", "cache_size = -65536", "temp_store = MEMORY")
"""How a connection that only reads is set, by PRAGMA."""


class Readers:
    """A few connections that only read, each on a thread of its own; one statement is one hop to a thread.

    They answer bytes, since what a statement returns is finished UTF-8 JSON.
    """

    def __init__(self, url: str, count: int) -> None:
        self._url = url
        self._count = count
        self._connections: list[aiosqlite.Connection] = []
        self._waiting: list[int] = []

    async def open(self) -> None:
        """Opens the connections. Raises DatabaseError where the file is missing, or not ours, or of another version."""
        # It only reads: a service must be able to start while an import holds the lock to write.
        with reading(self._url):
            pass
        for _ in range(self._count):
            connection = await aiosqlite.connect(sqlite_file(self._url), isolation_level=None, cached_statements=512)
            connection.text_factory = bytes
            for setting in READING:
                await connection.execute_fetchall(f"PRAGMA {setting}")
            self._connections.append(connection)
            self._waiting.append(0)

    async def close(self) -> None:
        """Ends the threads; statements under way finish first."""
        while self._connections:
            await self._connections.pop().close()

    async def fetch(self, sql: str, parameters: tuple[Any, ...]) -> bytes:
        """The one value of the one row that a statement returns."""
        waiting = self._waiting
        chosen = waiting.index(min(waiting))
        waiting[chosen] += 1
        try:
            rows = await self._connections[chosen].execute_fetchall(sql, parameters)
        finally:
            waiting[chosen] -= 1
        value: bytes = next(iter(rows))[0]
        return value
