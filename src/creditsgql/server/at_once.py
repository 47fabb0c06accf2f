"""An answer that is there as a whole, written to its connection at once: its head and its body in one go.

uvicorn writes the two one after the other, which are two calls of the system and wake the client twice, and looks at
each header with two regular expressions. An ASGI server need not send a head before it has something of the body.
"""

from collections.abc import Awaitable, Callable, Generator

from starlette.types import Message, Scope
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, RequestResponseCycle

from creditsgql.server.messages import CLOSE, lines_of

AT_ONCE_BYTES = 64 * 1024
"""Longest body that is copied to go with its head; a longer one takes many calls of the system anyway."""

WITHOUT_BODY = frozenset((204, 304))
"""Statuses whose answers have none, so that their heads tell no length."""


Again = Callable[[Scope, bytes], tuple[bytes, bytes] | None]
"""Tells of a request and its whole body, where that was answered before and can be at once, the lines of its answer's
headers and the answer's body; the status is 200."""


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


def answered_again(cycle: RequestResponseCycle, again: Again) -> bool:
    """Whether a request is answered now, since it is all there and was answered before."""
    if cycle.more_body or not _may_write(cycle) or CLOSE in cycle.default_headers:
        return False
    found = again(cycle.scope, bytes(cycle.body))  # type: ignore[arg-type]
    if found is None:
        return False
    lines, body = found
    head = b"%b%b%b\r\n" % (STATUS_LINE[200], lines_of(cycle.default_headers), lines)
    if len(body) > AT_ONCE_BYTES:
        # Slow readers of one answer then share it.
        cycle.transport.write(head)
        _end(cycle, body)
    else:
        _end(cycle, head + body)
    # As uvicorn has it, so that connection and cycle do not hold each other.
    cycle.on_response = _nothing
    return True


def _nothing() -> None:
    pass


def _may_write(cycle: RequestResponseCycle) -> bool:
    """Whether an answer can go now, after which its client may ask again."""
    return cycle.keep_alive and not (cycle.disconnected or cycle.flow.write_paused)


def _end(cycle: RequestResponseCycle, written: bytes) -> None:
    cycle.response_started = cycle.response_complete = True
    cycle.transport.write(written)
    cycle.message_event.set()
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
