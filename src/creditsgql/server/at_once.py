"""An answer that is there as a whole, written to its connection at once: its head and its body in one go.

uvicorn writes the two one after the other, which are two calls of the system and wake the client twice, and looks at
each header with two regular expressions. An ASGI server need not send a head before it has something of the body.
"""

from asyncio import Future
from collections.abc import Awaitable, Callable, Generator
from typing import Any, NamedTuple

from starlette.types import Message, Scope
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, RequestResponseCycle

from creditsgql.server.messages import CLOSE, lines_of

AT_ONCE_BYTES = 64 * 1024
"""Longest body that is copied to go with its head; a longer one takes many calls of the system anyway."""

WITHOUT_BODY = frozenset((204, 304))
"""Statuses whose answers have none, so that their heads tell no length."""


class Whole(NamedTuple):
    """An answer as it is sent."""

    status: int
    lines: bytes
    """Its headers."""
    body: bytes
    held_back: float = 0.0
    """For how many seconds it is not to be sent yet."""


class Later(NamedTuple):
    """An answer that is being made, and what makes it whole then; whose client hangs up cancels it."""

    heard: Future[Any]
    whole: Callable[[Future[Any]], Whole]


Straight = Callable[[Scope, bytes], Whole | Later | None]
"""Answers a request that is there with its whole body, now or later, or has it take its way through all layers of the
application: then nothing was done for it."""


class _Done:
    """What one awaits for nothing, and so without a coroutine."""

    def __await__(self) -> Generator[None, None, None]:
        yield from ()


DONE = _Done()


class AtOnce:
    """Sends what answers one request, for uvicorn's cycle of it: at once where that can be, else as that does."""

    def __init__(self, cycle: RequestResponseCycle) -> None:
        self._cycle = cycle
        self._head: Message | None = None

    def send(self, message: Message) -> Awaitable[None]:
        """Takes one of an application's messages."""
        cycle = self._cycle
        if message["type"] == "http.response.start" and not cycle.response_started and self._head is None:
            self._head = message
            return DONE
        head, self._head = self._head, None
        if head is None:
            return cycle.send(message)  # type: ignore[arg-type]
        written = _whole(cycle, head, message)
        if not written:
            return _one_by_one(cycle, head, message)
        _end(cycle, written)
        return DONE


def may_go_straight(cycle: RequestResponseCycle) -> bool:
    """Whether a request is all there, and neither it nor its answer needs any of what uvicorn does about some."""
    return not cycle.more_body and _may_write(cycle) and CLOSE not in cycle.default_headers


def write(cycle: RequestResponseCycle, whole: Whole) -> None:
    """Sends the answer to a request that may go straight, unless its client has hung up meanwhile."""
    if not cycle.disconnected:
        head = b"%b%b%b%b\r\n" % (
            STATUS_LINE[whole.status],
            lines_of(cycle.default_headers),
            whole.lines,
            # The service is to end since the request came, or its client has said what nobody can read.
            b"" if cycle.keep_alive or CLOSE in cycle.default_headers else lines_of((CLOSE,)),
        )
        if len(whole.body) > AT_ONCE_BYTES:
            # Slow readers of one answer then share it.
            cycle.transport.write(head)
            _end(cycle, whole.body)
        else:
            _end(cycle, head + whole.body)
    # As uvicorn has it, so that connection and cycle do not hold each other.
    cycle.on_response = _nothing


def _nothing() -> None:
    pass


def _may_write(cycle: RequestResponseCycle) -> bool:
    """Whether an answer can go now, after which its client may ask again."""
    return cycle.keep_alive and not (cycle.disconnected or cycle.flow.write_paused)


def _end(cycle: RequestResponseCycle, written: bytes) -> None:
    cycle.response_started = cycle.response_complete = True
    cycle.transport.write(written)
    cycle.message_event.set()
    if not cycle.keep_alive or CLOSE in cycle.default_headers:
        cycle.transport.close()
    cycle.on_response()


async def _one_by_one(cycle: RequestResponseCycle, head: Message, message: Message) -> None:
    await cycle.send(head)  # type: ignore[arg-type]
    await cycle.send(message)  # type: ignore[arg-type]


def _whole(cycle: RequestResponseCycle, head: Message, message: Message) -> bytes:
    """The whole answer as it is written; empty where it is not one whose end the client knows by its length alone."""
    body: bytes = message.get("body", b"")
    headers = [*cycle.default_headers, *head["headers"]]
    given = dict(headers)
    if (
        message.get("more_body")
        or message["type"] != "http.response.body"
        or len(body) > AT_ONCE_BYTES
        or not _may_write(cycle)
        or cycle.scope["method"] == "HEAD"
        or b"connection" in given
        or b"transfer-encoding" in given
        or (given.get(b"content-length") != b"%d" % len(body) and head["status"] not in WITHOUT_BODY)
        or (body and head["status"] in WITHOUT_BODY)
    ):
        return b""
    lines = b"\r\n".join([*map(b": ".join, headers), b""])
    # A header with a line's end in it would be two.
    if not len(headers) == lines.count(b"\n") == lines.count(b"\r") or b"\0" in lines:
        return b""
    return b"%b%b\r\n%b" % (STATUS_LINE[head["status"]], lines, body)
