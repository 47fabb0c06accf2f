"""One connection to a SQLite file, and the thread on which it takes one statement after the other."""

import asyncio
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

import aiosqlite

from creditsgql.database.answers import Answer

HELD_SECONDS = 0.001
"""How long an answer is held back for others to go with it: each time that some go, the two threads change places."""


KEPT = 128
"""Most statements that a connection keeps prepared."""

LONG = 16_384
"""From which length on a statement is one of few that are kept: prepared, it takes eight times as much memory."""

LONG_KEPT = 16
"""Most of those."""

TOGETHER = 3
"""From how many that wait on they read one snapshot: to begin and to end one for each takes 3 to 4 microseconds."""


class Ticket(asyncio.Future[Answer]):
    """A statement that waits for a reader or that one runs, and what it will answer; whoever cancels it stops it.

    It is done before it is answered where nobody waits for it any more.
    """

    __slots__ = ("_stop", "at_least", "begun", "parameters", "since", "sql")

    def __init__(self, sql: str, parameters: tuple[Any, ...], at_least: int, stop: Callable[["Ticket"], None]) -> None:
        super().__init__()
        self.sql = sql
        self.parameters = parameters
        self.at_least = at_least
        """The version that the data may not be older than."""
        self._stop = stop
        self.since = self.begun = time.monotonic()
        """When it was handed over, and when a reader began with it."""

    def cancel(self, msg: Any = None) -> bool:
        """Sees to it that it does not run, or not on."""
        is_cancelled = super().cancel(msg)
        if is_cancelled:
            self._stop(self)
        return is_cancelled


Outcome = tuple[Ticket, Any]
"""A ticket that a reader is done with, and the row that it got or the exception that it met."""


class Reader:
    """A connection of aiosqlite's, whose thread takes from those who wait until nobody does, and then sleeps.

    ``connect`` is told how many statements its connection shall keep prepared; what is long has one of its own, so that
    neither those who ask for ever other ones fill the memory, nor do they drive out what is short and asked for often.
    ``waiting`` and ``asleep`` belong to all readers together: who wakes one takes it out of ``asleep``. ``hand_back``
    is called in the event loop.
    """

    def __init__(
        self,
        connect: Callable[[int], sqlite3.Connection],
        waiting: deque[Ticket],
        asleep: list["Reader"],
        hand_back: Callable[[list[Outcome]], None],
    ) -> None:
        self._connect = connect
        self._waiting = waiting
        self._asleep = asleep
        self._hand_back = hand_back
        self._connection = aiosqlite.Connection(self._connected, iter_chunk_size=1)
        self._bell: SimpleQueue[bool] = SimpleQueue()
        self._lock = threading.Lock()
        """Held while ``running`` changes, and while what runs is interrupted: so it is never the next."""
        self.running: Ticket | None = None
        self._for_long: sqlite3.Cursor | None = None
        self._snapshot = 0.0
        """When the snapshot was begun that several read, and those may who asked before; 0 where there is none."""

    async def open(self) -> None:
        """Connects. Raises sqlite3.Error."""
        await self._connection
        serving = self._connection._execute(self._serve, asyncio.get_running_loop())  # type: ignore[no-untyped-call]
        self._serving = asyncio.create_task(serving)
        # A thread that ends by itself, which takes a lack of memory, is told of to whoever handles such things.
        self._serving.add_done_callback(lambda ended: ended.cancelled() or ended.result())

    async def close(self) -> None:
        """Ends the thread once nobody waits."""
        self._bell.put(False)
        await self._serving
        await self._connection.close()

    def wake(self) -> None:
        """Somebody waits."""
        self._bell.put(True)

    def stop(self, ticket: Ticket) -> None:
        """Interrupts the statement if it is what runs; in vain where it is just about to start."""
        with self._lock:
            if self.running is ticket:
                self._running_on.interrupt()

    def _connected(self) -> sqlite3.Connection:
        self._running_on = self._connect(KEPT)
        self._for_short = self._running_on.cursor()
        return self._running_on

    def _cursor(self, sql: str) -> sqlite3.Cursor:
        if len(sql) < LONG:
            return self._for_short
        if self._for_long is None:
            self._for_long = self._connect(LONG_KEPT).cursor()
        return self._for_long

    def _serve(self, loop: asyncio.AbstractEventLoop) -> None:
        """What the thread does, from the first statement to the end."""
        done: list[Outcome] = []
        while True:
            try:
                ticket = self._waiting.popleft()
            except IndexError:
                self._end_snapshot()
                if done:
                    loop.call_soon_threadsafe(self._hand_back, done)
                    done = []
                if not self._sleep():
                    if self._for_long:
                        self._for_long.connection.close()
                    return
                continue
            done.append((ticket, self._run(ticket)))
            if time.monotonic() - done[0][0].begun > HELD_SECONDS:
                loop.call_soon_threadsafe(self._hand_back, done)
                done = []

    def _run(self, ticket: Ticket) -> Any:
        ticket.begun = time.monotonic()
        try:
            if self._snapshot < ticket.since:
                self._end_snapshot()
                if len(self._waiting) >= TOGETHER - 1:
                    self._begin_snapshot(ticket.begun)
            cursor = self._cursor(ticket.sql)
            with self._lock:
                self.running, self._running_on = ticket, cursor.connection
            if not ticket.done():
                cursor.execute(ticket.sql, ticket.parameters)
                # With its only row the statement ends: what interrupts it no longer lasts.
                return cursor.fetchone()
        except Exception as error:
            return error
        finally:
            with self._lock:
                self.running = None
        return None

    def _begin_snapshot(self, now: float) -> None:
        # The first statement takes it, so it is never older than this.
        self._for_short.execute("BEGIN")
        self._snapshot = now

    def _end_snapshot(self) -> None:
        self._snapshot = 0.0
        # Some failures end it.
        if self._for_short.connection.in_transaction:
            self._for_short.execute("COMMIT")

    def _sleep(self) -> bool:
        """Waits until somebody does; false where it is time to end."""
        self._asleep.append(self)
        if self._waiting:
            # Somebody came who may have seen nobody asleep.
            try:
                self._asleep.remove(self)
            except ValueError:
                pass
            else:
                return True
        return self._bell.get()
