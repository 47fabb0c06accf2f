"""Connections that the service reads a SQLite file with: who waits for them, for how long, and who is refused."""

import asyncio
import logging
import os
import sqlite3
import time
from collections import deque
from contextlib import closing
from pathlib import Path
from typing import Any

from creditsgql.database.address import DatabaseError, inode, sqlite_file
from creditsgql.database.answers import (
    Answer,
    BehindError,
    Bounds,
    BusyError,
    Load,
    TookTooLongError,
    UnavailableError,
    failed,
    with_version,
)
from creditsgql.database.data_version import DataVersion
from creditsgql.database.following import Following, Move
from creditsgql.database.reader import Outcome, Reader, Ticket
from creditsgql.database.sweeper import Sweeper
from creditsgql.database.transactions import reading

READING = ("query_only = ON", "cache_size = -16384", "temp_store = MEMORY", "schema_version")
"""How a connection that only reads is set, by PRAGMA; the last one reads, so that the file is open from then on.

Of a million films 16 MiB of pages serve as well as 64 do: what is not among them the system has at hand, and of what a
processor keeps near itself they leave more to others.
"""

MAPPED = "mmap_size = 2147418112"
"""Besides, for a database: read where it lies in memory, up to the most that SQLite maps unless it was built otherwise.
Whoever writes to it does so through SQLite, which never cuts away under readers what they have mapped."""

BESIDE = ("-wal", "-shm")
"""How the names end of what SQLite keeps beside a file that is open."""

SWEEP_SECONDS = 0.05
"""Between two looks at what runs and waits: so much later than it should a statement ends."""

SLOW_SECONDS = 0.006
"""How long a statement may have run for those behind it to wait for its reader. Most end sooner, though a thread may
wait 5 ms for Python's lock, and two readers would fight for that: with 0.5 ms here a film page takes a fifth more of
the processors' time where the service is free to run on two."""

RELIEF_SECONDS = 0.002
"""Between two looks whether those who wait are behind slower ones."""

GATHERED = 16
"""From how many that wait on a reader is woken, though more may be about to come."""

LOCKED = frozenset((sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED))
DAMAGED = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN))
"""SQLite's codes for a file that somebody else has for himself, and for one that cannot be read."""

COMPLAINT_SECONDS = 60.0
"""Between two lines in the log that it cannot."""


log = logging.getLogger(__name__)


class Connections:
    """A few connections to one SQLite file that only read, each on a thread of its own.

    They answer bytes, since what a statement returns is finished UTF-8 JSON.
    """

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._most = bounds.readers + bounds.max_waiting
        self._readers: list[Reader] = []
        self._waiting: deque[Ticket] = deque()
        self._asleep: list[Reader] = []
        self._under_way = 0
        """Statements that wait or run."""
        self._is_gathering = False
        """Whether a reader will be woken as soon as no more come."""
        self._sweeper = Sweeper(SWEEP_SECONDS, self._sweep)
        self._relief = Sweeper(RELIEF_SECONDS, self._relieve)
        self._origin = b""
        self._name = Path()
        self._complained = -COMPLAINT_SECONDS

    @property
    def full(self) -> bool:
        """Whether no more may wait."""
        return self._under_way >= self._most

    @property
    def load(self) -> Load:
        """What runs, and what waits."""
        waiting = len(self._waiting)
        return Load(self._under_way - waiting, waiting)

    async def connect(self, file: Path, parameters: str, *pragmas: str) -> None:
        """Opens the connections, with parameters of SQLite's URIs such as ``?mode=ro``. Raises sqlite3.Error."""
        self._name = file
        uri = file.absolute().as_uri() + parameters

        def connect(kept: int) -> sqlite3.Connection:
            connection = sqlite3.connect(uri, uri=True, isolation_level=None, cached_statements=kept)
            connection.text_factory = bytes
            try:
                for pragma in pragmas:
                    connection.execute(f"PRAGMA {pragma}").close()
            except BaseException:
                connection.close()
                raise
            return connection

        try:
            for _ in range(self._bounds.readers):
                reader = Reader(connect, self._waiting, self._asleep, self._hand_back)
                await reader.open()
                self._readers.append(reader)
        except BaseException:
            # A thread that nobody ends would keep the process from ending.
            await self.finish()
            raise

    async def finish(self) -> None:
        """Ends the threads once they have run what waits."""
        self._wake()
        await asyncio.gather(*(reader.close() for reader in self._readers))
        self._readers.clear()
        self._asleep.clear()

    async def close(self) -> None:
        """Ends the threads at once: what runs is stopped, and who waits gets UnavailableError."""
        self.stop()
        await self.finish()

    def stop(self) -> None:
        """Stops what runs, and gives UnavailableError to who waits."""
        for ticket in (*self._waiting.copy(), *(reader.running for reader in self._readers)):
            if ticket:
                self._give_up(ticket, UnavailableError("the database was closed"))

    def fetch(self, sql: str, parameters: tuple[Any, ...], at_least: int = 0) -> asyncio.Future[Answer]:
        """What a statement will answer, as ``Reading`` says.

        It comes to BusyError, TookTooLongError, or BehindError where the file is of an older version.
        """
        if self._under_way >= self._most:
            return failed(BusyError(f"{self._under_way} statements wait or run"))
        ticket = Ticket(with_version(sql), parameters, at_least, self._stop)
        self._under_way += 1
        self._waiting.append(ticket)
        if self._asleep and not self._is_gathering:
            self._is_gathering = True
            asyncio.get_running_loop().call_soon(self._gather, 0)
        self._sweeper.wake()
        return ticket

    def _gather(self, before: int) -> None:
        """Wakes a reader, unless more wait than before: others of those that came at once are read and planned yet.

        A reader that is awake meanwhile has to wait for Python's lock after each of its statements, and finds fewer
        that it can read together.
        """
        waiting = len(self._waiting)
        if before < waiting < GATHERED:
            asyncio.get_running_loop().call_soon(self._gather, waiting)
            return
        self._is_gathering = False
        self._wake()

    def _wake(self) -> None:
        """Wakes a reader, where somebody waits and none is awake that will soon take what does."""
        if not (self._waiting and self._asleep):
            return
        soon = time.monotonic() - SLOW_SECONDS
        for reader in self._readers:
            running = reader.running
            if reader not in self._asleep and (running is None or running.begun > soon):
                self._relief.wake()
                return
        for reader in self._readers:
            # The first that sleeps: each has pages of its own in memory, and statements prepared.
            try:
                self._asleep.remove(reader)
            except ValueError:
                # It is awake, or saw just now that somebody waits.
                continue
            reader.wake()
            return

    def _relieve(self) -> bool:
        self._wake()
        return bool(self._waiting and self._asleep)

    def _hand_back(self, done: list[Outcome]) -> None:
        self._under_way -= len(done)
        for ticket, outcome in done:
            if ticket.done():
                continue
            if not isinstance(outcome, tuple):
                ticket.set_exception(self._meaning(outcome))
                continue
            value, version = outcome
            if version < ticket.at_least:
                ticket.set_exception(BehindError(f"version {ticket.at_least} is asked for, the file is of {version}"))
            else:
                ticket.set_result(Answer(value, version, self._origin, ticket.begun - ticket.since))

    def _meaning(self, error: Exception) -> Exception:
        """What an error of a statement is to who asked, where it says nothing of the statement."""
        kind = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if kind in LOCKED:
            return BusyError(str(error))
        if kind not in DAMAGED:
            return error
        # Once in a while, not for each request.
        if time.monotonic() - self._complained >= COMPLAINT_SECONDS:
            self._complained = time.monotonic()
            log.error("database %s: %s", self._name, error)
        return UnavailableError(str(error))

    def _give_up(self, ticket: Ticket, error: Exception) -> None:
        if not ticket.done():
            ticket.set_exception(error)
        self._stop(ticket)

    def _stop(self, ticket: Ticket) -> None:
        """Sees to it that a statement nobody waits for does not run."""
        try:
            self._waiting.remove(ticket)
        except ValueError:
            for reader in self._readers:
                reader.stop(ticket)
        else:
            self._under_way -= 1

    def _sweep(self) -> bool:
        now = time.monotonic()
        for reader in self._readers:
            ticket = reader.running
            if ticket is not None and now - ticket.begun > self._bounds.statement_seconds:
                self._give_up(ticket, TookTooLongError(f"stopped after {self._bounds.statement_seconds:g} s"))
            elif ticket is not None and ticket.done():
                # To stop it was in vain before.
                reader.stop(ticket)
        for ticket in self._waiting.copy():
            if now - ticket.since <= self._bounds.wait_seconds:
                break
            self._give_up(ticket, BusyError("all connections were busy for too long"))
        return self._under_way > 0


class Original(Connections):
    """Connections to one database that imports may write to meanwhile."""

    def __init__(self, url: str, bounds: Bounds, *, waits: bool = True) -> None:
        """``waits`` says whether to wait for somebody who has the database for himself, when it is opened."""
        super().__init__(bounds)
        self._url = url
        self._waits = waits
        self._inodes: dict[str, int | None] = {}
        """The file's, and those of what SQLite keeps beside it, by how their names end."""
        self._version: DataVersion | None = None

    @property
    def mark(self) -> bytes:
        """Another after each commit; empty where that cannot be told just now."""
        return self._version.mark if self._version else b""

    async def open(self) -> None:
        """Opens the connections. Raises DatabaseError where the file is missing, or not ours, or of another version."""
        await asyncio.to_thread(self._check)
        file = sqlite_file(self._url)
        self._inodes = {"": inode(file)}
        try:
            self._version = await asyncio.to_thread(DataVersion, file)
            await self.connect(file, "", *READING, MAPPED)
            self._inodes |= {ending: inode(file, ending) for ending in BESIDE}
        except sqlite3.Error as error:
            raise DatabaseError(f"database {file}: {error}") from error

    def __str__(self) -> str:
        return f"database {sqlite_file(self._url)}"

    def _check(self) -> None:
        if not self._waits:
            _try(sqlite_file(self._url))
        # It only reads: a service must be able to start while an import holds the lock to write.
        with reading(self._url):
            pass

    async def moved(self) -> Move:
        """Whether the name leads to another file now, or what is kept beside it was exchanged.

        Raises DatabaseError where there is none, or what would be read into it is of another.
        """
        file = sqlite_file(self._url)
        was = self._inodes
        now = {ending: await asyncio.to_thread(inode, file, ending) for ending in ("", *BESIDE)}
        if now[""] is None:
            raise DatabaseError(f"database {file}: no such file any more")
        if now[""] != was[""]:
            if now["-wal"] is not None and now["-wal"] == was.get("-wal") and os.stat(f"{file}-wal").st_size:
                raise DatabaseError(f"database {file}: {file.name}-wal is of the file that was there before; remove it")
            # Whoever opens the other reads what we have open beside this one.
            return Move.CLOSE_FIRST
        # What is not there yet may come; what is there stays while we have it open.
        self._inodes = {ending: was.get(ending) or inode for ending, inode in now.items()}
        # Where it did not, the last one to close the file would remove what is there now in its place.
        return Move.NONE if self._inodes == now else Move.OPEN_FIRST

    async def finish(self) -> None:
        """Ends the threads once they have run what waits, and lets go of the file."""
        await super().finish()
        if self._version:
            self._version.close()
            self._version = None


def _try(file: Path) -> None:
    """Raises DatabaseError where nothing can be read of a file at this moment."""
    try:
        with closing(sqlite3.connect(file, timeout=0.1)) as connection:
            connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.Error as error:
        raise DatabaseError(f"database {file}: {error}") from error


class Readers(Following):
    """The database that a URL names, and after it another that takes its name."""

    def __init__(self, url: str, bounds: Bounds) -> None:
        super().__init__(lambda first: Original(url, bounds, waits=first), serves_on=False)
