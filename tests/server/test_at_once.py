"""An answer written at once is, byte for byte, the one that uvicorn writes piece by piece."""

import asyncio
import logging
from typing import Any

import pytest
from starlette.types import Message
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

from creditsgql.server.at_once import AT_ONCE_BYTES, AtOnce

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
