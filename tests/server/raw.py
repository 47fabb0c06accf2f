"""Clients that say what they like, byte by byte, and what a service says to them."""

import json
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

QUERY = '{ film(by: {slug: "ida"}) { title } }'
IDA = {"data": {"film": {"title": "Ida"}}}
GET = (
    b"GET /graphql?query=%7Bfilm(by:%7Bslug:%22ida%22%7D)%7Btitle%7D%7D HTTP/1.1\r\n"
    b"host: service\r\naccept: application/json\r\n\r\n"
)
BODY = json.dumps({"query": QUERY}).encode()
HEAD = b"POST /graphql HTTP/1.1\r\nhost: service\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
POST = HEAD % len(BODY) + BODY
LONG = 60.0
"""Seconds within which everything here happens, however slow the machine."""


class Answer(NamedTuple):
    """An answer of HTTP."""

    status: int
    headers: dict[str, str]
    body: Any


@contextmanager
def connected(base: str, receive_bytes: int = 0) -> Iterator[socket.socket]:
    """A connection to a service; what is not read of it, the system keeps only so many bytes of, if that is told."""
    host, port = base.removeprefix("http://").split(":")
    with socket.socket() as client:
        client.settimeout(LONG)
        if receive_bytes:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_bytes)
        client.connect((host, int(port)))
        yield client


def answers(client: socket.socket, most: int = 1_000) -> list[Answer]:
    """The next answers on a connection, until there are so many or it is closed. Raises ConnectionError where it is
    closed within one."""
    told: list[Answer] = []
    with client.makefile("rb") as file:
        while len(told) < most and (line := file.readline()):
            lines = []
            while (header := file.readline()) != b"\r\n":
                if not header:
                    raise ConnectionError("closed within the head of an answer")
                lines.append(header.decode().strip())
            headers = {name.lower(): value for name, _, value in (one.partition(": ") for one in lines)}
            body = file.read(int(headers["content-length"]))
            if len(body) < int(headers["content-length"]):
                raise ConnectionError("closed within the body of an answer")
            told.append(Answer(int(line.split()[1]), headers, json.loads(body) if body[:1] == b"{" else body))
    return told


def asked(base: str, request: bytes = POST) -> Answer:
    """The answer to one request on a connection of its own."""
    with connected(base) as client:
        client.sendall(request)
        [answer] = answers(client, 1)
    return answer


def is_closed(client: socket.socket) -> bool:
    """Whether the other end has hung up, without anything left to read."""
    client.setblocking(False)
    try:
        return client.recv(1, socket.MSG_PEEK) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True
    finally:
        client.settimeout(LONG)


def memory(pid: int) -> int:
    """What a process has in memory, in MiB."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4 // 1024


def wait_until(holds: Any, seconds: float = LONG) -> None:
    """Returns once it is so, and fails if it never is."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)
