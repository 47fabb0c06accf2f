"""Who may keep a connection, and for how long: whoever asks nothing, or only a letter at a time, or never takes an
answer, costs little and in the end nothing.

The server below bounds none of it but the time between two requests, by a timer for each. Here next to nothing is done
for each request: every so often all connections are looked at, and what has not come on for too long is given up.
"""

import asyncio
import heapq
import logging
import resource
import sys
import time
from collections.abc import Awaitable
from functools import partial
from typing import Any

from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, RequestResponseCycle

from creditsgql.database import Sweeper
from creditsgql.server import messages
from creditsgql.server.at_once import AtOnce, Later, Straight, Whole, may_go_straight, write
from creditsgql.server.envelope import FOR_BROWSERS
from creditsgql.server.heads import BoundedHeads
from creditsgql.server.messages import CLOSE, FAILED, JSON, STATUS_OF_CODE, TOO_SLOW
from creditsgql.server.request_ids import new_name

log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
"""Between two looks at all connections, or a fourth of what a transfer or a rest may take: so much later one ends."""

PIPELINED_MAX = 20
"""Most requests that a client may send ahead of their answers."""

CLOSED_SHARE = 20
"""Of those that ask nothing, one in so many is closed at once where there are too many: to find them takes a while."""

COMPLAINT_SECONDS = 60
"""Between two lines in the log that there are too many connections."""

OTHER_FILES = 200
"""Open files that a worker may need besides connections of clients."""

TOO_MANY = ("There are too many connections; try again.", "SERVICE_BUSY")
"""What a client is told, and the code, that never came to ask."""


def most_connections(wanted: int) -> int:
    """How many there may be where so many are wanted: as many files as the system allows this process to open, once
    it is allowed all that it may be, less those for anything else."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if hard == resource.RLIM_INFINITY:
        return wanted
    return max(1, min(wanted, hard - OTHER_FILES))


class Connections:
    """All connections of a worker: at most so many, each of which has so long for a request and for an answer, and
    may rest so long after that. ``straight`` answers what need not go through all layers, if anything does."""

    def __init__(
        self, most: int, transfer_seconds: float, idle_seconds: float, straight: Straight | None = None
    ) -> None:
        self.straight = straight
        self.transfer_seconds = transfer_seconds
        self.idle_seconds = idle_seconds
        self._most = most
        self._sweeper = Sweeper(min(LOOK_SECONDS, transfer_seconds / 4, idle_seconds / 4), self._look)
        self._open: set[Connection] = set()
        self._complained = -float(COMPLAINT_SECONDS)

    def protocol(self, **given: Any) -> "Connection":
        """What talks to a new connection, made of what uvicorn gives."""
        return Connection(self, **given)

    def admit(self, connection: "Connection") -> None:
        """A connection is made: where there is no room, those go that have asked nothing for longest, or it goes."""
        self._open.add(connection)
        self._sweeper.wake()
        if len(self._open) <= self._most:
            return
        idle = [one for one in self._open if one.is_idle and one is not connection]
        for one in heapq.nsmallest(-(-len(idle) // CLOSED_SHARE), idle, key=lambda one: one.since):
            self.leave(one)
            one.transport.abort()
        if not idle:
            self.leave(connection)
            connection.hang_up(*TOO_MANY)
        if time.monotonic() - self._complained >= COMPLAINT_SECONDS:
            self._complained = time.monotonic()
            what = "those that asked nothing for longest are closed" if idle else "new ones are turned away"
            log.warning("connections: more than the maximum of %d; %s", self._most, what)

    def leave(self, connection: "Connection") -> None:
        """A connection has ended, or will at once."""
        self._open.discard(connection)

    def _look(self) -> bool:
        now = time.monotonic()
        for connection in [*self._open]:
            connection.look(now)
        return bool(self._open)


class Connection(BoundedHeads):
    """What uvicorn does with one connection, within bounds."""

    def __init__(self, all_of_them: Connections, **given: Any) -> None:
        super().__init__(**given)
        self._all = all_of_them
        self._is_over = False
        """Whether nothing of what comes is read any more."""
        self._running: RequestResponseCycle | None = None
        """The request that is answered now, or was last."""
        self._heard: asyncio.Future[Any] | None = None
        """What its answer waits for, where that is nobody's else to give up."""
        self._answered = 0
        self._rests = False
        """Whether nothing came since all that was asked is answered."""
        self._stuck: tuple[str, int] | None = None
        """What the client was at when it was last looked at, and after how many answers; None where nothing."""
        self._stuck_since = 0.0
        self.since = time.monotonic()
        """When a request was last answered here, or the connection made."""

    @property
    def is_idle(self) -> bool:
        """Whether nobody works for it."""
        return self.cycle is None or (self.cycle.response_complete and not self.pipeline)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begins to listen."""
        super().connection_made(transport)
        self._all.admit(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """Ends, with all that is done for it."""
        self._all.leave(self)
        self.pipeline.clear()
        if self._heard:
            self._heard.cancel()
        if self._running is not None and self._running is not self.cycle:
            # Of several requests uvicorn would tell the last alone.
            self._running.disconnected = True
            self._running.message_event.set()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Reads what came."""
        self._rests = False
        if not self._is_over:
            super().data_received(data)

    def on_headers_complete(self) -> None:
        """Begins to answer, or has the request wait for those before it."""
        if len(self.pipeline) >= PIPELINED_MAX:
            # Ends the parser, as what it cannot read does, after which send_400_response is called.
            raise OverflowError
        super().on_headers_complete()
        if self._heard:
            # Nobody else would, and so learn of a client that hangs up.
            self.flow.resume_reading()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGIApp) -> None:  # type: ignore[override]
        self._running = cycle
        if self._all.straight is None:
            self._ask(cycle, app)
        else:
            # Once the rest of what came is read.
            self.loop.call_soon(self._ask_straight, cycle, app, self._all.straight)

    def _ask_straight(self, cycle: RequestResponseCycle, app: ASGIApp, straight: Straight) -> None:
        found = None
        if may_go_straight(cycle):
            try:
                found = straight(cycle.scope, bytes(cycle.body))  # type: ignore[arg-type]
            except Exception:
                log.exception("a request could not be answered straight")
        if found is None:
            self._ask(cycle, app)
            return
        # As who receives it does.
        cycle.body = bytearray()
        if isinstance(found, Whole):
            write(cycle, found)
        else:
            self.flow.resume_reading()
            self._heard = found.heard
            found.heard.add_done_callback(partial(self._hear, cycle, found))

    def _hear(self, cycle: RequestResponseCycle, later: Later, heard: asyncio.Future[Any]) -> None:
        self._heard = None
        try:
            whole = later.whole(heard)
        except Exception:
            log.exception("a request could not be answered straight")
            self.hang_up(*FAILED)
            return
        if whole.held_back:
            self.loop.call_later(whole.held_back, write, cycle, whole)
        else:
            write(cycle, whole)

    def _ask(self, cycle: RequestResponseCycle, app: ASGIApp) -> None:
        self.tasks.add(self.loop.create_task(self._answer(cycle, app)))

    async def _answer(self, cycle: RequestResponseCycle, app: ASGIApp) -> None:
        def answered(scope: Any, receive: Any, _send: Any) -> Awaitable[None]:
            return app(scope, receive, AtOnce(cycle).send)

        try:
            await cycle.run_asgi(answered)
        finally:
            # To be told by the task that it is done takes a round of the event loop.
            self.tasks.discard(asyncio.current_task())

    def on_response_complete(self) -> None:
        """A request is answered; the next one's turn has come. uvicorn would set a timer each time there is none."""
        self._answered += 1
        self.since = time.monotonic()
        self.server_state.total_requests += 1
        if self.transport.is_closing():
            return
        self.flow.resume_reading()
        if self.pipeline:
            self._start_asgi_task(*self.pipeline.pop())  # type: ignore[arg-type]
        else:
            self._rests = True

    def send_400_response(self, msg: str) -> None:
        """Refuses what cannot be read, once those requests are answered that could."""
        if isinstance(getattr(sys.exception(), "__context__", None), MemoryError):
            # It could be, elsewhere.
            raise MemoryError
        self._is_over = True
        if self.is_idle or (self.cycle.more_body and not self.pipeline):
            super().send_400_response(msg)
        else:
            self.cycle.keep_alive = False

    def _unsupported_upgrade_warning(self) -> None:
        # The parser takes what comes next for what was asked for, which nobody here speaks.
        if self.cycle is not None:
            self.cycle.keep_alive = False

    def hang_up(self, message: str, code: str) -> None:
        """Says why, to who waits for no other answer, and ends."""
        self._is_over = True
        name = new_name()
        body = messages.with_extensions(messages.refusal_body(message, code), {"requestId": name})
        headers = (
            *self.server_state.default_headers,
            (b"content-type", JSON.encode()),
            (b"content-length", b"%d" % len(body)),
            (b"x-request-id", name.encode()),
            *FOR_BROWSERS,
            CLOSE,
        )
        self.transport.write(STATUS_LINE[STATUS_OF_CODE[code]] + messages.lines_of(headers) + b"\r\n" + body)
        self.transport.close()

    def look(self, now: float) -> None:
        """Ends a connection that rests for too long, or whose client has not come on for too long."""
        if self._rests and now - self.since >= self._all.idle_seconds:
            self.transport.close()
            return
        at = self._client_at()
        stuck = (at, self._answered) if at else None
        if stuck is None or stuck != self._stuck:
            self._stuck, self._stuck_since = stuck, now
        elif now - self._stuck_since >= self._all.transfer_seconds:
            self._give_up(at)

    def _client_at(self) -> str:
        """What the client has to do next: send a head or the rest of a body, or take an answer; empty for nothing."""
        if self.transport.get_write_buffer_size():
            return "answer"
        if self.is_idle:
            return "" if self._rests else "head"
        return "body" if self.cycle.more_body and not self.pipeline else ""

    def _give_up(self, at: str) -> None:
        if at == "body":
            # Who reads it looks at the clock with each piece; this is one of nothing.
            self.cycle.message_event.set()
        elif at == "head" and self.scope is None:
            # Who never began to ask waits for no answer.
            self.transport.close()
        elif at == "head" and not (self.cycle and self.cycle.more_body):
            self.hang_up(*TOO_SLOW)
        else:
            # It does not take what was said, or goes on with a body after that.
            self.transport.abort()
