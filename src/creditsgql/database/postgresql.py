"""Reads at the servers that a PostgreSQL URL names: at a standby that is in date, else at the primary.

A standby is in date while it has every version of the data set that was first seen, anywhere, ``lag_seconds`` ago or
longer. Since a version is written by the same commit as its data, whoever has the version has the data. Where neither
a standby in date nor a primary is there, the newest of the other standbys answers. Whatever the order, an answer that
is older than its request asks for is never given: the answer itself says its version.
"""

import asyncio
import time
from collections.abc import Sequence, Set
from typing import Any

from creditsgql.database.address import DatabaseError, postgresql
from creditsgql.database.answers import Answer, BehindError, Bounds, Load, UnavailableError, with_version
from creditsgql.database.server import LostError, Server
from creditsgql.database.transactions import reading

TRIES = 3
"""How often one request is tried where servers are lost under it: a statement that ends servers ends only so many."""


class Servers:
    """The servers of one URL, each with a few connections that only read; see the module for which one answers."""

    def __init__(self, url: str, bounds: Bounds) -> None:
        self._url = url
        self._bounds = bounds
        address = postgresql(url)
        self._servers = [Server(address, host, port, bounds, self._look_again) for host, port in address.hosts]
        self._tiers: Sequence[Sequence[Server]] = ()
        self._sightings: list[tuple[int, float]] = []
        """Versions, ascending, and when each was first seen; the first is what every standby in date has."""
        self._change = asyncio.Event()
        self._keeping: list[asyncio.Task[None]] = []

    @property
    def full(self) -> bool:
        """Whether no more may wait for the server that is asked next."""
        server = self._choice(0, frozenset())
        return server is not None and server.full

    @property
    def load(self) -> Load:
        """What runs and waits at all servers."""
        waiting = sum(server.waiting for server in self._servers)
        return Load(sum(server.load for server in self._servers) - waiting, waiting)

    @property
    def mark(self) -> bytes:
        """None: what a server was told a moment ago is learned from its answers alone."""
        return b""

    async def open(self) -> None:
        """Connects. Raises DatabaseError where no server answers, or the database is not ours or of another version."""
        await asyncio.to_thread(self._check)
        self._keeping = [asyncio.create_task(server.keep()) for server in self._servers]
        while any(server.reached is None for server in self._servers):
            await self._changed()
        if not any(server.reached for server in self._servers):
            await self.close()
            reasons = "; ".join(dict.fromkeys(server.trouble for server in self._servers))
            raise DatabaseError(f"database {postgresql(self._url)}: {reasons}")

    def _check(self) -> None:
        with reading(self._url):
            pass

    async def close(self) -> None:
        """Ends all connections at once: what runs is cancelled, and who waits gets UnavailableError."""
        for task in self._keeping:
            task.cancel()
        await asyncio.gather(*self._keeping, return_exceptions=True)
        self._keeping.clear()

    def fetch(self, sql: str, parameters: tuple[Any, ...], at_least: int = 0) -> asyncio.Future[Answer]:
        """What a statement will answer, as ``Reading`` says.

        It comes to UnavailableError where no server is left, BehindError where none has such data in time, BusyError
        where too many wait for the one to ask, or TookTooLongError.
        """
        return asyncio.create_task(self._fetch(sql, parameters, at_least))

    async def _fetch(self, sql: str, parameters: tuple[Any, ...], at_least: int) -> Answer:
        statement = with_version(sql)
        until = time.monotonic() + self._bounds.wait_seconds
        lost = 0
        passed_over: set[Server] = set()
        while True:
            server = self._choice(at_least, passed_over)
            if server is None:
                await self._news(at_least, until)
                passed_over.clear()
                continue
            try:
                answer = await server.fetch(statement, parameters)
            except LostError as error:
                lost += 1
                if lost == TRIES:
                    raise UnavailableError(str(error)) from None
            else:
                if answer.version >= at_least:
                    return answer
            passed_over.add(server)

    def _choice(self, at_least: int, passed_over: Set[Server]) -> Server | None:
        """The least busy server of the first kind that may have such data."""
        for tier in self._tiers:
            # What a primary has may be newer than when it was last looked at.
            able = [
                server
                for server in tier
                if server.reached and server not in passed_over and (server.version >= at_least or not server.standby)
            ]
            if able:
                return min(able, key=_load)
        return None

    async def _news(self, at_least: int, until: float) -> None:
        """Waits until something else is known of the servers. Raises UnavailableError or BehindError."""
        left = until - time.monotonic()
        if all(server.reached is False for server in self._servers):
            raise UnavailableError("no server answers")
        try:
            async with asyncio.timeout(left):
                await self._changed()
        except TimeoutError:
            there = [server.version for server in self._servers if server.reached]
            if there and max(there) < at_least:
                raise BehindError(f"version {at_least} is asked for, {max(there)} is the newest") from None
            raise UnavailableError("no server answered in time") from None

    async def _changed(self) -> None:
        change = self._change
        await change.wait()

    def _look_again(self) -> None:
        """Orders the servers anew by what is known of them."""
        there = [server for server in self._servers if server.reached]
        required = self._required([server for server in there if not server.standby], there)
        standbys = sorted((server for server in there if server.standby), key=lambda one: -one.version)
        self._tiers = (
            [server for server in standbys if server.version >= required],
            [server for server in there if not server.standby],
            *([server] for server in standbys if server.version < required),
        )
        self._change.set()
        self._change = asyncio.Event()

    def _required(self, primaries: list[Server], there: list[Server]) -> int:
        """The version that a standby in date has: the newest that was first seen long enough ago."""
        now = time.monotonic()
        newest = max((server.version for server in there), default=0)
        if primaries and self._sightings and newest < self._sightings[-1][0]:
            # The primary is another one, or was set back: what it has not, nobody is to wait for.
            self._sightings.clear()
        if not self._sightings or newest > self._sightings[-1][0]:
            self._sightings.append((newest, now))
        while len(self._sightings) > 1 and self._sightings[1][1] <= now - self._bounds.lag_seconds:
            del self._sightings[0]
        return self._sightings[0][0]


def _load(server: Server) -> int:
    return server.load
