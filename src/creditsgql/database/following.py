"""A SQLite file by its name: what is answered once the name leads to another file, or to none."""

import asyncio
import logging
import time
from collections.abc import Callable
from enum import Enum
from typing import Any, Protocol

from creditsgql.database.address import DatabaseError
from creditsgql.database.answers import Answer, Load, Reading, UnavailableError, failed

log = logging.getLogger(__name__)

LOOK_SECONDS = 0.5
"""After how long the name is looked up again."""

LET_GO_SECONDS = 2 * LOOK_SECONDS
"""How long after a file was lost another is opened: by then all workers have closed it."""


class Move(Enum):
    """What becomes of a file, where its name leads to another."""

    NONE = "it does not"
    OPEN_FIRST = "it is closed once the other is open"
    CLOSE_FIRST = "it is closed before the other is opened"


class Opened(Reading, Protocol):
    """Connections to the one file that a name led to when they were opened."""

    async def moved(self) -> Move:
        """Whether the name leads to another file now. Raises DatabaseError where to none, or to none to be opened."""

    def stop(self) -> None:
        """Stops what runs, and gives UnavailableError to who waits."""

    async def finish(self) -> None:
        """Ends the connections once they have run what waits."""


class Following:
    """The file that a name leads to, and after it the files that take its name; each answer is from one of them.

    Where the next one cannot be served, the one before ``serves_on``, or nobody is answered until one can be.
    """

    def __init__(self, make: Callable[[bool], Opened], *, serves_on: bool) -> None:
        """``make`` is told whether what it makes is the first, for which one may wait."""
        self._make = make
        self._serves_on = serves_on
        self._opened = make(True)
        """What was opened last."""
        self._answering: Opened | None = self._opened
        """What answers now: that, or nobody."""
        self._watching: asyncio.Task[None] | None = None
        self._finishing: dict[asyncio.Task[None], Opened] = {}
        """What answered before, while it runs what had been handed to it."""
        self._complaint = ""
        self._lost = 0.0
        """When there was nothing to answer from any more."""

    @property
    def full(self) -> bool:
        """Whether no more may wait for the file that answers now."""
        return self._answering is not None and self._answering.full

    @property
    def load(self) -> Load:
        """What runs and waits for the file that answers now, and for those before it."""
        loads = [one.load for one in (self._answering, *self._finishing.values()) if one]
        return Load(sum(load.running for load in loads), sum(load.waiting for load in loads))

    @property
    def mark(self) -> bytes:
        """Which data answer now; empty where nothing is known of them."""
        return b"" if self._answering is None else self._answering.mark

    async def open(self) -> None:
        """Opens the file, and follows its name from now on. Raises DatabaseError where it cannot be served."""
        await self._opened.open()
        self._watching = asyncio.create_task(self._watch())

    async def close(self) -> None:
        """Ends all connections at once: what runs is stopped, and who waits gets UnavailableError."""
        if self._watching:
            self._watching.cancel()
            await asyncio.wait([self._watching])
        for earlier in self._finishing.values():
            earlier.stop()
        open_still = [] if self._answering is None else [self._opened.close()]
        await asyncio.gather(*open_still, *self._finishing)

    def fetch(self, sql: str, parameters: tuple[Any, ...], at_least: int = 0) -> asyncio.Future[Answer]:
        """What a statement will answer, as ``Reading`` has it."""
        if self._answering is None:
            return failed(UnavailableError(self._complaint))
        return self._answering.fetch(sql, parameters, at_least)

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                await self._follow()
            except Exception as error:
                self._complain(str(error) if isinstance(error, DatabaseError) else repr(error))

    def _complain(self, complaint: str) -> None:
        # Once, not each time that the name is looked up.
        if complaint != self._complaint:
            then = "the file opened before is served on" if self._serves_on else "nobody is answered until there is one"
            log.error("%s; %s", complaint, then)
        self._complaint = complaint

    async def _follow(self) -> None:
        """Moves over where the name leads to another file now. Raises DatabaseError where that cannot be served."""
        try:
            move = await self._opened.moved()
            if self._answering is None:
                await self._find()
            elif move is Move.CLOSE_FIRST:
                self._lose()
            elif move is Move.OPEN_FIRST:
                following = self._make(False)
                await following.open()
                self._let_go(self._opened)
                self._opened = self._answering = following
        except Exception:
            self._lose()
            raise
        if self._answering is not None:
            self._complaint = ""

    def _lose(self) -> None:
        """Answers nobody, unless what is open is served on."""
        if self._serves_on or self._answering is None:
            return
        self._answering = None
        self._lost = time.monotonic()
        self._let_go(self._opened)

    async def _find(self) -> None:
        """Opens what is there now, once nobody has the file open any more that was there before."""
        if self._finishing or time.monotonic() - self._lost < LET_GO_SECONDS:
            return
        following = self._make(False)
        await following.open()
        self._opened = self._answering = following
        log.warning("%s is served again", following)

    def _let_go(self, earlier: Opened) -> None:
        finishing = asyncio.create_task(earlier.finish())
        self._finishing[finishing] = earlier
        finishing.add_done_callback(self._finishing.pop)
