"""What becomes of answers where ten times as much is asked as a service can answer: film pages over many connections.

Each connection asks for the next page as soon as it is answered, or refused: so ten times the connections with which a
service is busy all the time ask ten times what it can answer, and those that are refused still sooner again. With a
table row for each setting of max_waiting, for SQLite and for PostgreSQL: what is answered at 16 connections, what at
160, and how many times as long 99 of 100 answers take then. The service runs on core 0, clients on core 1, and a
PostgreSQL server on both; rounds are interleaved.

Usage: python -m bench.overload [ROUNDS SECONDS MAX_WAITING ...]
"""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import cast

import uvloop
from bench import generate
from bench.cluster import cluster, free_port, url
from bench.questions import film_pages
from bench.workers import serving
from tests.both_engines import copy

FILMS = 5_000
FEW, MANY = 16, 160
"""Connections that keep a service busy, and ten times as many."""

WARM_SECONDS = 1


@dataclass
class Heard:
    """What clients heard, and how long they waited for it, in seconds."""

    answered: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)
    other: list[int] = field(default_factory=list)
    """Statuses besides 200 and 503."""


@dataclass(frozen=True)
class Round:
    """What became of some seconds of asking."""

    answered: float
    """A second."""
    refused: float
    p50: float
    """Milliseconds within which half of the answers came, those that are none left out."""
    p99: float


class Client(asyncio.Protocol):
    """One connection, which asks as soon as it is answered."""

    def __init__(self, requests: Iterator[bytes], heard: Heard) -> None:
        self._requests = requests
        self._heard = heard
        self._left = b""
        self._asked = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Asks first."""
        self._transport = cast(asyncio.Transport, transport)
        self._ask()

    def _ask(self) -> None:
        self._asked = time.perf_counter()
        self._transport.write(next(self._requests))

    def data_received(self, data: bytes) -> None:
        """Hears an answer, or a part of one."""
        self._left += data
        head, found, body = self._left.partition(b"\r\n\r\n")
        if not found or len(body) < int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0]):
            return
        self._left = b""
        waited, status = time.perf_counter() - self._asked, int(head[9:12])
        if status == 200:
            self._heard.answered.append(waited)
        elif status == 503:
            self._heard.refused.append(waited)
        else:
            self._heard.other.append(status)
        self._ask()


async def ask(port: int, requests: Iterator[bytes], connections: int, seconds: float) -> Round:
    """Asks a service over so many connections; what comes in the first second is not counted."""
    loop = asyncio.get_running_loop()
    heard = Heard()
    transports = [
        (await loop.create_connection(lambda: Client(requests, heard), "127.0.0.1", port))[0]
        for _ in range(connections)
    ]
    await asyncio.sleep(WARM_SECONDS)
    heard.answered.clear()
    heard.refused.clear()
    await asyncio.sleep(seconds)
    for transport in transports:
        transport.abort()
    if heard.other or not heard.answered:
        sys.exit(f"bench: expected answers and refusals, got {len(heard.answered)} answers and {set(heard.other)}")
    waits = statistics.quantiles(heard.answered, n=100)
    return Round(len(heard.answered) / seconds, len(heard.refused) / seconds, waits[49] * 1000, waits[98] * 1000)


@contextmanager
def on_core(core: int) -> Iterator[None]:
    """What is started meanwhile runs there, if this machine has more than one."""
    before = os.sched_getaffinity(0)
    if {0, 1} <= before:
        os.sched_setaffinity(0, {core})
    yield
    os.sched_setaffinity(0, before)


def main() -> None:
    """The command."""
    rounds, seconds, *bounds = map(int, sys.argv[1:]) if len(sys.argv) > 3 else (5, 4, 16, 32, 64)
    with ExitStack() as running:
        folder = Path(running.enter_context(tempfile.TemporaryDirectory(prefix="creditsgql-bench-")))
        database = folder / "films.db"
        generate.make(database, FILMS)
        servers = running.enter_context(cluster(0))
        copy(database, url(servers))
        ports: dict[tuple[str, int], int] = {}
        for engine, address in {"SQLite": f"sqlite:///{database}", "PostgreSQL": url(servers)}.items():
            for bound in bounds:
                os.environ["CREDITSGQL_MAX_WAITING"] = str(bound)
                ports[engine, bound] = free_port()
                with on_core(0):
                    running.enter_context(serving(ports[engine, bound], "--database", address))
        requests = cycle([request(body) for body in film_pages(database)])
        found: dict[tuple[str, int, int], list[Round]] = {}
        with on_core(1):
            for _ in range(rounds):
                for (engine, bound), port in ports.items():
                    for connections in (FEW, MANY):
                        heard = uvloop.run(ask(port, requests, connections, seconds))
                        found.setdefault((engine, bound, connections), []).append(heard)
    report(found)


def request(body: bytes) -> bytes:
    """What is sent to be told a film's page."""
    return b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (
        len(body),
        body,
    )


def report(found: dict[tuple[str, int, int], list[Round]]) -> None:
    """Prints medians of the rounds, and the median of the ratios within a round."""
    print("| engine | max_waiting | connections | answered a second | refused a second | p50 | p99 | times the p99 |")
    print("|---|---|---|---|---|---|---|---|")
    for (engine, bound, connections), of_one in found.items():
        middle = [
            statistics.median(values)
            for values in zip(*((one.answered, one.refused, one.p50, one.p99) for one in of_one), strict=True)
        ]
        few = found[engine, bound, FEW]
        times = statistics.median(one.p99 / other.p99 for one, other in zip(of_one, few, strict=True))
        print(
            f"| {engine} | {bound} | {connections} | {middle[0]:,.0f} | {middle[1]:,.0f}"
            f" | {middle[2]:.1f} ms | {middle[3]:.1f} ms | {times:.2f} |"
        )


if __name__ == "__main__":
    main()
