"""An answer written at once is, byte for byte, the one that uvicorn writes piece by piece."""

import asyncio
import gc
import logging
import weakref
from typing import Any

import pytest
from starlette.types import Message
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

from creditsgql.server.at_once import AT_ONCE_BYTES, AtOnce, answered_again

DATE = (b"date", b"Sun, 22 Nov 2026 22:00:00 GMT")
CLOSE = (b"connection", b"close")


class _Transport(asyncio.Transport):
    """Keeps what is written."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[bytes] = []
        self.closed = False

    def write(self, data: Any) -> None:
        self.written.append(bytes(data))

    def close(self) -> None:
        self.closed = True

    def is_closing(self) -> bool:
        return self.closed


def _cycle(
    transport: _Transport, method: str, default: list[tuple[bytes, bytes]], keep_alive: bool, told: list[str]
) -> Any:
    scope: Any = {"type": "http", "method": method, "http_version": "1.1", "path": "/graphql", "headers": []}
    log = logging.getLogger("uvicorn.error")
    return RequestResponseCycle(
        scope,
        transport,
        FlowControl(transport),
        log,
        log,
        False,
        default,
        asyncio.Event(),
        False,
        keep_alive,
        lambda: told.append("answered"),
    )


def _answer(status: int, headers: list[tuple[bytes, bytes]], *bodies: bytes) -> list[Message]:
    """The messages of an answer, whose length is told where there is one body and no other header tells it."""
    known = [(b"content-length", b"%d" % len(bodies[0]))] if len(bodies) == 1 else []
    start: Message = {"type": "http.response.start", "status": status, "headers": [*known, *headers]}
    more = [{"type": "http.response.body", "body": body, "more_body": True} for body in bodies[:-1]]
    return [start, *more, {"type": "http.response.body", "body": bodies[-1]}]


def _sent(messages: list[Message], at_once: bool, method: str, default: Any, keep_alive: bool) -> tuple[Any, ...]:
    """What is written, whether the connection ends, who was told what, or the failure, and the number of writes."""
    transport, told = _Transport(), list[str]()

    async def send() -> None:
        cycle = _cycle(transport, method, default, keep_alive, told)
        sent = AtOnce(cycle).send if at_once else cycle.send
        for message in messages:
            await sent(message)

    try:
        asyncio.run(send())
    except RuntimeError as error:
        told.append(str(error))
    return b"".join(transport.written), transport.closed, told, len(transport.written)


@pytest.mark.parametrize(
    ("messages", "method", "default", "keep_alive", "writes"),
    [
        (_answer(200, [(b"content-type", b"application/json")], b'{"data":{}}'), "POST", [DATE], True, 1),
        (_answer(200, [(b"vary", b"accept"), (b"x-request-id", b"a-1")], b"{}"), "GET", [], True, 1),
        (_answer(400, [], b""), "POST", [DATE], True, 1),
        (_answer(200, [], b"x" * AT_ONCE_BYTES), "GET", [DATE], True, 1),
        (_answer(200, [], b"x" * (AT_ONCE_BYTES + 1)), "GET", [DATE], True, 2),
        # What ends otherwise than by its length is uvicorn's.
        (_answer(304, [(b"etag", b'"1"')], b""), "GET", [DATE], True, 1),
        (_answer(200, [], b"{}"), "HEAD", [DATE], True, 1),
        (_answer(200, [], b"{}"), "GET", [DATE], False, 2),
        (_answer(200, [CLOSE], b"{}"), "GET", [DATE], True, 2),
        (_answer(200, [], b"{}"), "GET", [DATE, CLOSE], True, 2),
        (_answer(200, [], b"one", b"two"), "GET", [DATE], True, 3),
        (_answer(200, [(b"transfer-encoding", b"chunked")], b"one", b"two"), "GET", [], True, 3),
    ],
)
def test_the_bytes_are_those_that_uvicorn_writes(
    messages: list[Message], method: str, default: list[tuple[bytes, bytes]], keep_alive: bool, writes: int
) -> None:
    told = _sent(messages, True, method, default, keep_alive)
    assert told[:3] == _sent(messages, False, method, default, keep_alive)[:3]
    assert told[3] == writes


@pytest.mark.parametrize("value", [b"one\r\nset-cookie: two", b"one\ntwo", b"one\rtwo", b"one\0two"])
def test_a_header_that_would_be_two_is_refused_and_nothing_is_written(value: bytes) -> None:
    messages = _answer(200, [(b"location", value)], b"")
    assert _sent(messages, True, "GET", [DATE], True) == (b"", False, ["Invalid HTTP header value."], 0)


def test_a_length_that_is_not_the_body_s_is_refused_as_uvicorn_does() -> None:
    head: Message = {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"5")]}
    messages = [head, {"type": "http.response.body", "body": b"{}"}]
    told = _sent(messages, True, "GET", [DATE], True)
    assert told[2] == ["Response content shorter than Content-Length"] == _sent(messages, False, "GET", [DATE], True)[2]


LINES = b"vary: accept\r\nx-request-id: a-1\r\n"


def _again(cycle: Any, body: bytes, found: list[bytes]) -> bool:
    """Whether a request whose body is whole is answered again; ``found`` gets what it said."""
    cycle.body, cycle.more_body = bytearray(b"asked"), False

    def again(_scope: Any, asked: bytes) -> tuple[bytes, bytes]:
        found.append(asked)
        return LINES, body

    return answered_again(cycle, again)


@pytest.mark.parametrize(("size", "writes"), [(2, 1), (AT_ONCE_BYTES, 1), (AT_ONCE_BYTES + 1, 2)])
def test_what_is_answered_again_is_written_with_its_head_unless_it_is_long(size: int, writes: int) -> None:
    async def answer() -> None:
        transport, told, found = _Transport(), list[str](), list[bytes]()
        cycle = _cycle(transport, "POST", [DATE], True, told)
        assert _again(cycle, b"x" * size, found)
        head = b"HTTP/1.1 200 OK\r\ndate: Sun, 22 Nov 2026 22:00:00 GMT\r\n" + LINES + b"\r\n"
        assert b"".join(transport.written) == head + b"x" * size
        assert (len(transport.written), told, found) == (writes, ["answered"], [b"asked"])
        assert (cycle.response_complete, cycle.message_event.is_set()) == (True, True)

    asyncio.run(answer())


@pytest.mark.parametrize("case", ["ends", "is gone", "takes nothing", "is the last", "is not whole"])
def test_nothing_is_answered_again_that_needs_more_than_a_write(case: str) -> None:
    async def answer() -> None:
        transport, told, found = _Transport(), list[str](), list[bytes]()
        cycle = _cycle(transport, "POST", [DATE, CLOSE] if case == "ends" else [DATE], case != "is the last", told)
        cycle.disconnected = case == "is gone"
        if case == "takes nothing":
            cycle.flow.pause_writing()
        if case == "is not whole":
            assert not answered_again(cycle, lambda *_: (LINES, b""))
        else:
            assert not _again(cycle, b"{}", found)
        assert (transport.written, told, found) == ([], [], [])

    asyncio.run(answer())


def test_a_connection_whose_last_answer_was_given_again_goes_at_once() -> None:
    class Owner:
        """Stands for the connection, which has its cycle, which tells it of the answer."""

        def answered(self) -> None:
            """It is."""

    async def answer() -> weakref.ref[Owner]:
        owner = Owner()
        owner.cycle = cycle = _cycle(_Transport(), "POST", [DATE], True, [])  # type: ignore[attr-defined]
        cycle.on_response = owner.answered
        assert _again(cycle, b"{}", [])
        return weakref.ref(owner)

    gc.disable()
    try:
        assert asyncio.run(answer())() is None
    finally:
        gc.enable()
