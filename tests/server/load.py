"""Clients that ask without a pause, and count what became of each request."""

import asyncio
import socket
import urllib.parse
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from typing import NamedTuple

CLIENTS = 8


class Heard(NamedTuple):
    """What a client heard."""

    status: int
    tag: str
    body: bytes


class Load:
    """What became of all requests so far."""

    def __init__(self) -> None:
        self.heard: Counter[Heard] = Counter()
        self.lost: Counter[str] = Counter()
        """Requests of which the connection was made and then broken, by how."""


@asynccontextmanager
async def load(base: str, queries: Sequence[str], *, connections_kept: bool) -> AsyncIterator[Load]:
    """Asks for the queries by GET from several clients, while the caller does something else.

    A connection that is refused is no request; it is tried again.
    """
    found = Load()
    ended = asyncio.Event()
    host, port = base.removeprefix("http://").split(":")
    kept = "keep-alive" if connections_kept else "close"
    requests = [
        f"GET /graphql?{urllib.parse.urlencode({'query': query})} HTTP/1.1\r\n"
        f"host: {host}\r\naccept: application/json\r\nconnection: {kept}\r\n\r\n".encode()
        for query in queries
    ]

    async def ask() -> None:
        try:
            reader, writer = await asyncio.open_connection(host, int(port))
        except OSError:
            await asyncio.sleep(0.02)
            return
        try:
            while not ended.is_set():
                for request in requests:
                    writer.write(request)
                    heard, is_last = await _heard(reader)
                    found.heard[heard] += 1
                    if is_last:
                        return
        except (OSError, asyncio.IncompleteReadError) as error:
            found.lost[repr(error)] += 1
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    async def client() -> None:
        while not ended.is_set():
            await ask()

    clients = [asyncio.create_task(client()) for _ in range(CLIENTS)]
    try:
        yield found
    finally:
        ended.set()
        await asyncio.gather(*clients)


async def _heard(reader: asyncio.StreamReader) -> tuple[Heard, bool]:
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    body = await reader.readexactly(int(headers["content-length"]))
    return Heard(int(first.split()[1]), headers.get("etag", ""), body), headers.get("connection") == "close"


async def until(is_so: Callable[[], bool], seconds: float = 60) -> None:
    """Returns once it is so, and fails if it never is."""
    async with asyncio.timeout(seconds):
        while not is_so():
            await asyncio.sleep(0.02)


def is_listening(base: str) -> bool:
    """Whether a new connection is taken."""
    host, port = base.removeprefix("http://").split(":")
    try:
        socket.create_connection((host, int(port)), 1).close()
    except OSError:
        return False
    return True
