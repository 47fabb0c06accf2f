"""Many reads while servers are killed one after the other: no wrong answer, and errors only while none is left.

CREDITSGQL_READS says how many; 100,000 take a few minutes.
"""

import asyncio
import os
import random
import time
from dataclasses import dataclass, field

from bench import cluster
from tests.database.test_postgresql import connected, grow, synchronize

from creditsgql.database import Answer, UnavailableError
from creditsgql.database.postgresql import Servers

READS = int(os.environ.get("CREDITSGQL_READS", "5000"))
CLIENTS = 8
COUNTED = "SELECT json_build_array(film_count, inet_server_port()) FROM dataset"
RECOVERY_SECONDS = 2


@dataclass
class Seen:
    """What the clients were answered."""

    committed: int
    """The newest version that an import has committed."""
    everywhere: bool = True
    """Whether what was committed is sure to be at every server."""
    reads: int = 0
    """How many were answered."""
    wrong: list[tuple[int, Answer]] = field(default_factory=list)
    """What was asked for at least, and the answer that was not that."""
    errors: list[tuple[float, Exception]] = field(default_factory=list)
    by_port: dict[int, int] = field(default_factory=dict)
    is_over: bool = False
    """Whether all servers are back."""


async def read_on(readers: Servers, seen: Seen, chance: random.Random) -> None:
    """Reads until there were enough reads of all clients and all servers are back; half ask for the newest data."""
    while seen.reads < READS or not seen.is_over:
        at_least = seen.committed if chance.random() < 0.5 else 0
        try:
            answer = await readers.fetch(COUNTED, (), at_least)
        except Exception as error:
            seen.errors.append((time.monotonic(), error))
            await asyncio.sleep(0.01)
            continue
        count, port = (int(part) for part in answer.value.strip(b"[]").split(b","))
        if count != answer.version * 7 or answer.version < at_least:
            seen.wrong.append((at_least, answer))
        seen.reads += 1
        seen.by_port[port] = seen.by_port.get(port, 0) + 1


async def write_on(servers: list[cluster.Server], seen: Seen, stop: asyncio.Event) -> None:
    """Imports until told to stop."""
    while not stop.is_set():
        seen.committed = await asyncio.to_thread(grow, servers)
        await asyncio.sleep(0.02)


async def kill_and_start(servers: list[cluster.Server], seen: Seen) -> tuple[float, float]:
    """Kills and starts servers as the reads go on; from when to when no server was there."""
    primary, first, second = servers

    async def at(share: float) -> None:
        while seen.reads < READS * share:
            await asyncio.sleep(0.01)

    stop = asyncio.Event()
    writer = asyncio.create_task(write_on(servers, seen, stop))
    await at(0.15)
    await asyncio.to_thread(first.kill)
    await at(0.3)
    await asyncio.to_thread(first.start)
    await at(0.45)
    # What a primary alone has goes with it: nobody can be answered with that, so it is not asked for here.
    stop.set()
    await writer
    await asyncio.to_thread(synchronize, servers)
    await asyncio.to_thread(primary.kill)
    await at(0.6)
    await asyncio.to_thread(second.kill)
    await at(0.75)
    gone = time.monotonic()
    await asyncio.to_thread(first.kill)
    await asyncio.sleep(0.5)
    await asyncio.to_thread(second.start)
    back = time.monotonic()
    await asyncio.to_thread(primary.start)
    await asyncio.to_thread(first.start)
    seen.committed = await asyncio.to_thread(grow, servers)
    seen.is_over = True
    return gone, back


def test_no_answer_is_wrong_while_servers_are_killed_and_errors_are_told_only_while_none_is_left(
    servers: list[cluster.Server],
) -> None:
    seen = Seen(grow(servers))

    async def run() -> tuple[float, float]:
        async with connected(servers) as readers:
            clients = [read_on(readers, seen, random.Random(number)) for number in range(CLIENTS)]
            reading = asyncio.gather(*clients)
            between = await kill_and_start(servers, seen)
            await reading
            return between

    gone, back = asyncio.run(run())
    assert seen.wrong == []
    assert [error for _, error in seen.errors if not isinstance(error, UnavailableError)] == []
    outside = [(moment - gone, error) for moment, error in seen.errors if not gone < moment < back + RECOVERY_SECONDS]
    assert outside == []
    assert seen.errors
    assert set(seen.by_port) >= {server.port for server in servers[1:]}
