"""An answer written at once is, byte for byte, the one that uvicorn writes piece by piece."""

import asyncio
import gc
import logging
import weakref
from typing import Any

import pytest
import uvicorn
from starlette.types import Message
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import RequestResponseCycle
from uvicorn.server import ServerState

from creditsgql.server.at_once import AT_ONCE_BYTES, AtOnce, Whole, may_go_straight, write
from creditsgql.server.connections import Connections
from creditsgql.server.run import QUIETLY

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


def _asked(default: list[tuple[bytes, bytes]], keep_alive: bool = True) -> tuple[Any, _Transport, list[str]]:
    """A request whose body is whole, where its answer is written to, and who is told of that."""
    transport, told = _Transport(), list[str]()
    cycle = _cycle(transport, "POST", default, keep_alive, told)
    cycle.body, cycle.more_body = bytearray(b"asked"), False
    return cycle, transport, told


@pytest.mark.parametrize(("size", "writes"), [(2, 1), (AT_ONCE_BYTES, 1), (AT_ONCE_BYTES + 1, 2)])
def test_a_whole_answer_is_written_with_its_head_unless_it_is_long(size: int, writes: int) -> None:
    cycle, transport, told = _asked([DATE])
    assert may_go_straight(cycle)
    write(cycle, Whole(503, LINES, b"x" * size))
    head = b"HTTP/1.1 503 Service Unavailable\r\ndate: Sun, 22 Nov 2026 22:00:00 GMT\r\n" + LINES + b"\r\n"
    assert b"".join(transport.written) == head + b"x" * size
    assert (len(transport.written), told, transport.closed) == (writes, ["answered"], False)
    assert (cycle.response_complete, cycle.message_event.is_set()) == (True, True)


@pytest.mark.parametrize("case", ["ends", "is gone", "takes nothing", "is the last", "is not whole"])
def test_nothing_goes_straight_that_needs_more_than_a_write(case: str) -> None:
    cycle, _, _ = _asked([DATE, CLOSE] if case == "ends" else [DATE], case != "is the last")
    cycle.disconnected, cycle.more_body = case == "is gone", case == "is not whole"
    if case == "takes nothing":
        cycle.flow.pause_writing()
    assert not may_go_straight(cycle)


def test_to_whom_hung_up_before_the_answer_nothing_is_written() -> None:
    cycle, transport, told = _asked([DATE])
    cycle.disconnected = True
    write(cycle, Whole(200, LINES, b"{}"))
    assert (transport.written, told) == ([], [])


def test_an_answer_is_the_last_one_where_the_service_was_told_to_end_before_it() -> None:
    cycle, transport, told = _asked(default := [DATE])
    assert may_go_straight(cycle)
    default.append(CLOSE)
    write(cycle, Whole(200, LINES, b"{}"))
    [written] = transport.written
    assert (b"connection: close\r\n" in written, transport.closed, told) == (True, True, ["answered"])


def test_a_connection_whose_last_answer_went_straight_goes_at_once() -> None:
    class Owner:
        """Stands for the connection, which has its cycle, which tells it of the answer."""

        def answered(self) -> None:
            """It is."""

    def answered() -> weakref.ref[Owner]:
        owner = Owner()
        owner.cycle = cycle = _asked([DATE])[0]  # type: ignore[attr-defined]
        cycle.on_response = owner.answered
        write(cycle, Whole(200, LINES, b"{}"))
        return weakref.ref(owner)

    gc.disable()
    try:
        assert answered()() is None
    finally:
        gc.enable()


def test_nothing_of_a_request_that_was_answered_straight_is_kept_by_its_connection() -> None:
    async def scenario() -> list[bytes]:
        asked = list[bytes]()

        def straight(_scope: Any, body: bytes) -> Whole:
            asked.append(body)
            return Whole(200, LINES, b"{}")

        config = uvicorn.Config(lambda: None, **QUIETLY)
        everybody = Connections(1, 60, 60, straight)
        connection = everybody.protocol(config=config, server_state=ServerState(), app_state={})
        connection.connection_made(_Transport())
        connection.data_received(b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\n\r\nasked")
        await asyncio.sleep(0)
        assert connection.cycle.response_complete
        return [*asked, bytes(connection.cycle.body)]

    assert asyncio.run(scenario()) == [b"asked", b""]
