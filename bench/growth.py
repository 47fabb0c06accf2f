"""How answers slow down as data grow: each query on 5,000, 100,000 and 1,000,000 films, and the ratio to the least.

All databases have the same skew (see ``world``), are asked in turns, query by query, each time about something else of
the same size (see ``growing``). What is timed is what the service does for an operation that it has met before, less
HTTP: its plan, from those kept, and its statement, on a connection set as the service's readers are; medians of all
rounds. Beside the ratio of seconds stands that of the steps of SQLite's virtual machine, which no noise touches: where
it stays the same, what grows is the way to rows that lie further apart. The full-text index counts its own nowhere.
Then the service is started on each: until its first answer, and what memory it has after mixed requests.

Usage: python -m bench.growth [ROUNDS] [FOLDER] [FILMS ...]; databases in FOLDER are used again, and made where they
are missing. A million films take 12 GB, and half an hour to make; a machine whose memory does not hold them measures
its disk.
"""

import http.client
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import cycle, islice
from pathlib import Path
from typing import Any, NamedTuple

import orjson
import psutil  # type: ignore[import-untyped]
from bench import generate
from bench.growing import COUNTED, QUERIES, Drawing, Query
from bench.systems import creditsgql, started

from creditsgql.database.readers import MAPPED, READING
from creditsgql.planner import Planner, sqlite_dialect
from creditsgql.schema import graphql_schema

SIZES = (5_000, 100_000, 1_000_000)
MOST = 1.5
"""How many times as long an answer may take in any size as in the least."""

STARTS = 5
MIXED = 20_000
"""Requests that a service has answered when its memory is read."""

A_FEW = 8
"""Steps that are counted together."""

Key = tuple[str, str]


Taken = dict[Key, list[list[float]]]
"""What a query takes, of seconds or of something else, by size and round."""


class Grown:
    """A database of one size, to be asked."""

    def __init__(self, path: Path) -> None:
        self.path = path
        """Its file."""
        self._connection = sqlite3.connect(path, isolation_level=None, cached_statements=512)
        self._connection.text_factory = bytes
        for setting in (*READING, MAPPED):
            self._connection.execute(f"PRAGMA {setting}")
        self._planner = Planner(graphql_schema(), sqlite_dialect(), 512)
        # All pages once: so they are with a service that has run for long. Where SQLite counts none, they come later.
        with suppress(sqlite3.OperationalError):
            self.rows("SELECT sum(pgsize) FROM dbstat")
        self.films = self._ids("SELECT id FROM film ORDER BY credit_count, id")
        self.people = self._ids("SELECT id FROM person ORDER BY film_count, id")
        self.size = len(self.films)

    def _ids(self, sql: str) -> Sequence[int]:
        return array("I", (found for (found,) in self._connection.execute(sql)))

    def rows(self, sql: str, *parameters: Any) -> list[Any]:
        """What a statement finds."""
        found = self._connection.execute(sql, parameters)
        return [tuple(one.decode() if isinstance(one, bytes) else one for one in row) for row in found]

    def data(self, document: str, variables: dict[str, Any]) -> Any:
        """What an operation finds."""
        return orjson.loads(self._answer(document, variables))["data"]

    def seconds(self, document: str, variables: dict[str, Any]) -> float:
        """How long an operation takes."""
        start = time.perf_counter()
        self._answer(document, variables)
        return time.perf_counter() - start

    def steps(self, document: str, variables: dict[str, Any]) -> float:
        """How many steps its statement takes, to within ``A_FEW``."""
        count = 0

        def step() -> int:
            nonlocal count
            count += A_FEW
            return 0

        self._connection.set_progress_handler(step, A_FEW)
        self._answer(document, variables)
        self._connection.set_progress_handler(None, A_FEW)
        return count

    def _answer(self, document: str, variables: dict[str, Any]) -> bytes:
        planned = self._planner.plan(document, None, variables)
        [(answer,)] = self._connection.execute(planned.sql, planned.parameters).fetchall()
        told: bytes = answer
        return told


# ───────────────────────────── queries ─────────────────────────────


Queries = dict[str, dict[str, Query]]
Measure = Callable[[Grown, str, dict[str, Any]], float]


def measure(all_grown: Sequence[Grown], rounds: int, queries: Queries, of: Measure = Grown.seconds) -> Taken:
    """What each query takes on each database, round by round."""
    named = [((group, name), query) for group, members in queries.items() for name, query in members.items()]
    taken: Taken = {key: [[] for _ in all_grown] for key, _ in named}
    for number in range(-1, rounds):
        for key, (document, draw) in named:
            # Who comes second finds the processor prepared: each is first as often as the others.
            for place in in_turns(len(all_grown), number):
                found = of(all_grown[place], document, draw(Drawing(all_grown[place], f"{number} {key}")))
                # The round before the first is for statements to be prepared.
                if number >= 0:
                    taken[key][place].append(found)
    return taken


def in_turns(count: int, number: int) -> list[int]:
    """So many places, another one first each time."""
    return [(place + number) % count for place in range(count)]


def report(all_grown: Sequence[Grown], rounds: int, queries: Queries) -> list[Key]:
    """Prints the table; the queries that take more than ``MOST`` times as long as with the fewest films."""
    times, steps = measure(all_grown, rounds, queries), measure(all_grown, max(1, rounds // 4), queries, Grown.steps)
    sizes = " | ".join(f"{one.size:,} films, ms" for one in all_grown)
    print(f"| | | {sizes} | ratio | of steps |\n|{'---|' * (len(all_grown) + 4)}")
    over = []
    for (group, name), found in times.items():
        medians = [statistics.median(seconds) for seconds in found]
        counts = [statistics.median(one) for one in steps[group, name]]
        told = " | ".join(f"{one * 1000:.3f}" for one in medians)
        print(f"| {group} | {name} | {told} | {ratios(medians)} | {ratios(counts)} |", flush=True)
        if max(medians) > MOST * medians[0]:
            over.append((group, name))
    return over


def ratios(numbers: Sequence[float]) -> str:
    """How many times the first each of the others is."""
    return ", ".join(f"{number / max(numbers[0], 1e-9):.2f}" for number in numbers[1:])


# ───────────────────────────── the service ─────────────────────────────


def first_answers(all_grown: Sequence[Grown], folder: Path) -> list[tuple[float, float]]:
    """From the start of a service to its first answer, by size: seconds, and those of a processor; medians."""
    found: list[list[tuple[float, float]]] = [[] for _ in all_grown]
    for number in range(STARTS):
        for place in in_turns(len(all_grown), number):
            begun = time.perf_counter()
            with started(creditsgql(all_grown[place].path), folder) as service:
                service.wait()
                found[place].append((time.perf_counter() - begun, service.processor_seconds()))
    both = [zip(*one, strict=True) for one in found]
    return [(statistics.median(seconds), statistics.median(own)) for seconds, own in both]


class Memory(NamedTuple):
    """MiB of a worker."""

    own: float
    """That nobody else has: what systems tell of a process less what it has mapped of files."""
    resident: float
    """With what it has mapped of files, the database's pages among them: these are the system's cache, which gives them
    up where memory is short."""


def memory(grown: Grown, folder: Path) -> Memory:
    """What a worker has after it was asked everything."""
    with started(creditsgql(grown.path), folder) as service:
        service.wait()
        connection = http.client.HTTPConnection("127.0.0.1", service.port)
        headers = {"content-type": "application/json"}
        for request in islice(mixed(grown), MIXED):
            connection.request("POST", "/graphql", request, headers)
            response = connection.getresponse()
            if response.status != 200:
                sys.exit(f"growth: status {response.status}, {response.read()[:200]!r}")
            response.read()
        held = psutil.Process(service.process.pid).memory_info()
    return Memory((held.rss - held.shared) / 2**20, held.rss / 2**20)


def mixed(grown: Grown) -> Iterator[bytes]:
    """Requests for everything in turns, for another thing each time until there were 100 of each."""
    queries = [query for members in QUERIES.values() for query in members.values()]
    chance = random.Random(1)
    drawn = [
        orjson.dumps({"query": document, "variables": draw(Drawing(grown, f"{number}"))})
        for number in range(100)
        for document, draw in queries
    ]
    chance.shuffle(drawn)
    return cycle(drawn)


# ───────────────────────────── the command ─────────────────────────────


def database(folder: Path, films: int) -> Grown:
    """The database of a size, made if it is not there."""
    path = folder / f"generated-{films}.db"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        # What is broken off is not there the next time.
        made = path.with_suffix(".part")
        made.unlink(missing_ok=True)
        generate.make(made, films)
        made.rename(path)
    # Read once, so that no disk is measured.
    with path.open("rb") as file:
        while file.read(1 << 24):
            pass
    return Grown(path)


def main() -> None:
    """The command."""
    rounds, folder, *sizes = [*sys.argv[1:], *["200", ""][len(sys.argv) - 1 :]]
    films = [int(size) for size in sizes] or SIZES
    with tempfile.TemporaryDirectory(prefix="creditsgql-growth-") as passing:
        all_grown = [database(Path(folder or passing), size) for size in films]
        over = report(all_grown, int(rounds), QUERIES)
        print("\nCounts over whole lists:\n")
        report(all_grown, max(1, int(rounds) // 10), COUNTED)
        print("\n| films | first answer, s | of a processor, s | memory, MiB | with the database's pages, MiB |")
        print("|---|---|---|---|---|")
        firsts = first_answers(all_grown, Path(passing))
        for grown, (seconds, processor) in zip(all_grown, firsts, strict=True):
            held = memory(grown, Path(passing))
            print(
                f"| {grown.size:,} | {seconds:.2f} | {processor:.2f} | {held.own:.0f} | {held.resident:.0f} |",
                flush=True,
            )
    for key in over:
        print(f"\n{': '.join(key)}: over {MOST} times")


if __name__ == "__main__":
    main()
