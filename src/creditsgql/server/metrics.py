"""What Prometheus is told at /metrics: of every worker, whichever of them is asked.

To count a request by the client library's own counters would take longer than all else that is told of it, and its way
of adding up processes longer still. So each worker counts in plain numbers that all of them can read, and what the
library is given is made of these when Prometheus asks. A worker that dies leaves its counts to the one that takes its
place. What is not counted but found out, such as how many statements run, each worker notes once a second.
"""

import asyncio
import os
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial

from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.exposition import choose_encoder
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from creditsgql.database import Reading
from creditsgql.planner import Planner
from creditsgql.server.at_once import Later, Straight, Whole
from creditsgql.server.lines import Lines
from creditsgql.server.seen import Seen
from creditsgql.server.tallies import OTHER, Row, Tallies

OPERATIONS_MAX = 100
"""Names of operations that are told apart."""

ANSWERS_MAX = 100
"""Pairs of a status and a code that are told apart; there are some forty."""

STATE_MAX = 40
"""Numbers on a worker's state; there are some twenty."""

BOUNDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds that durations are sorted by: most answers take less than a thousandth, and no statement more than ten,
unless a setting says so."""

BUCKETS = len(BOUNDS) + 1
SUM = BUCKETS
"""Where in a histogram's numbers their sum is."""

STATEMENT = SUM + 1
"""Where in an operation's numbers the histogram of its statement begins, after that of the whole."""

BYTES = 2 * STATEMENT
"""Where in an operation's numbers the bytes of its answers are."""

NOTED_SECONDS = 1.0
"""Between two notes of a worker's state."""

State = Mapping[str, float]
"""A worker's state, by the words of STATES, COUNTS, and of KEPT with a space and a kind."""

STATES = {
    "statements_running": "Statements that run",
    "statements_waiting": "Statements that wait for a connection",
}
COUNTS = {"log_lines_lost": "Lines of the log of requests that were not written"}
"""What only grows while a worker lives; of another in its place all is added to what was counted before."""

KEPT = {
    "kept": "Documents, statements and introspections kept in memory",
    "kept_bytes": "Bytes that they take, by estimate",
    "kept_found": "Times that one was found there",
    "kept_not_found": "Times that one had to be made",
}
GROWING = ("kept_found", "kept_not_found", *COUNTS)


class Metrics(Collector):
    """Counts requests in this worker, and tells of all workers.

    ``is_known`` says of a document's sha256 whether its operations go by their names; all else goes by OTHER, so that
    no client can add to the names.
    """

    def __init__(self, is_known: Callable[[str], bool], state: Callable[[], State]) -> None:
        self._is_known = is_known
        self._state = state
        self._operations = Tallies(OPERATIONS_MAX, BYTES + 1)
        self._answers = Tallies(ANSWERS_MAX, 1)
        self._states = Tallies(STATE_MAX, 1)
        self._newest = 0
        self._timer: asyncio.TimerHandle | None = None
        self.take(0)

    def take(self, place: int) -> None:
        """Makes this process the worker of a place."""
        for tallies in (self._operations, self._answers, self._states):
            tallies.take(place)
        self._counted = {row.name: row.numbers[0] for row in self._states.read() if row.place == place}
        # Rows by what tells requests apart here, which is found sooner than a name is made.
        self._row_of_answer: dict[tuple[int, str], int] = {}
        self._row_of_operation: dict[tuple[str, str], int] = {}

    def open(self) -> None:
        """Begins to note this worker's state."""
        self._note_on()

    def close(self) -> None:
        """Ends that."""
        if self._timer:
            self._timer.cancel()

    def tell(self, seen: Seen) -> None:
        """Counts a request."""
        numbers = self._answers.numbers
        row = self._row_of_answer.get((seen.status, seen.code))
        numbers[self._answer(seen) if row is None else row] += 1
        operation = seen.operation
        if operation is None:
            return
        numbers = self._operations.numbers
        row = self._row_of_operation.get((operation.sha256, operation.name))
        if row is None:
            row = self._operation(operation.sha256, operation.name)
        numbers[row + bisect_left(BOUNDS, seen.seconds)] += 1
        numbers[row + SUM] += seen.seconds
        numbers[row + BYTES] += seen.size
        if seen.statement_seconds:
            row += STATEMENT
            numbers[row + bisect_left(BOUNDS, seen.statement_seconds)] += 1
            numbers[row + SUM] += seen.statement_seconds
            self._newest = max(self._newest, seen.version)

    def note(self) -> None:
        """Notes this worker's state."""
        state = {**self._state(), "pid": os.getpid(), "dataset_version": self._newest}
        for name, value in state.items():
            before = self._counted.get(name, 0) if name.startswith(GROWING) else 0
            self._states.numbers[self._states.at(name)] = before + value

    def _note_on(self) -> None:
        self.note()
        self._timer = asyncio.get_running_loop().call_later(NOTED_SECONDS, self._note_on)

    def _answer(self, seen: Seen) -> int:
        row = self._answers.at(f"{seen.status} {seen.code}")
        self._row_of_answer[seen.status, seen.code] = row
        return row

    def _operation(self, sha256: str, name: str) -> int:
        if not name or not self._is_known(sha256):
            # Not remembered: anybody can think of another.
            return self._operations.at(OTHER)
        row = self._operations.at(name)
        self._row_of_operation[sha256, name] = row
        return row

    def collect(self) -> Iterator[Metric]:
        """Everything, of all workers."""
        self.note()
        states = [row for row in self._states.read() if row.name != OTHER]
        pids = {row.place: int(row.numbers[0]) for row in states if row.name == "pid"}
        alive = {place: pid for place, pid in pids.items() if _is_alive(pid)}
        yield GaugeMetricFamily("creditsgql_workers", "Processes that answer", len(alive))
        yield from _of_answers(self._answers.read())
        yield from _of_operations([*self._operations.read()])
        yield from _of_states([row for row in states if row.place in alive or row.name.startswith(GROWING)])
        yield from _of_processes(alive)

    def page(self) -> ASGIApp:
        """Answers Prometheus at /metrics, in whichever of its formats it asks for."""
        registry = CollectorRegistry()
        registry.register(self)

        # Not async: so it is run in a thread, while this one goes on to answer.
        def metrics(request: Request) -> Response:
            encoder, media_type = choose_encoder(request.headers.get("accept", ""))
            return Response(encoder(registry), media_type=media_type)

        return Starlette(routes=[Route("/metrics", metrics)])


def state(planner: Planner, readers: Reading, lines: Lines | None) -> State:
    """What is found out of a worker."""
    load = readers.load
    found: dict[str, float] = {
        "statements_running": load.running,
        "statements_waiting": load.waiting,
        "log_lines_lost": lines.lost if lines else 0,
    }
    for kind, kept in planner.kept().items():
        found |= zip([f"{word} {kind}" for word in KEPT], kept, strict=True)
    return found


def beside(app: ASGIApp, page: ASGIApp, port: int) -> ASGIApp:
    """Answers who comes in at the port from the page, and all others from the application."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        await (page if _came_in_at(scope, port) else app)(scope, receive, send)

    return answer


def _came_in_at(scope: Scope, port: int) -> bool:
    return (scope.get("server") or (None, None))[1] == port


def elsewhere(straight: Straight, port: int) -> Straight:
    """The same, but nothing for who comes in at the port."""

    def found(scope: Scope, body: bytes) -> Whole | Later | None:
        return None if _came_in_at(scope, port) else straight(scope, body)

    return found


def _is_alive(pid: int) -> bool:
    with suppress(ProcessLookupError):
        os.kill(pid, 0)
        return True
    return False


def _of_answers(rows: Iterable[Row]) -> Iterator[Metric]:
    family = CounterMetricFamily(
        "creditsgql_requests", "Requests answered, by status and code of the first error", labels=["status", "code"]
    )
    for name, (count,) in _added_up(row for row in rows if any(row.numbers)).items():
        status, _, code = name.partition(" ")
        family.add_metric([status, code], count)
    yield family


def _of_operations(rows: Iterable[Row]) -> Iterator[Metric]:
    labels = ["operation"]
    whole = HistogramMetricFamily(
        "creditsgql_operation_duration_seconds", "From the request's head to the answer", labels=labels
    )
    statement = HistogramMetricFamily(
        "creditsgql_statement_duration_seconds", "How long statements ran, their wait left out", labels=labels
    )
    sizes = CounterMetricFamily("creditsgql_answer_bytes", "Bytes of answers to operations", labels=labels)
    for name, numbers in _added_up(rows).items():
        for family, first in ((whole, 0), (statement, STATEMENT)):
            family.add_metric([name], _buckets(numbers[first : first + BUCKETS]), numbers[first + SUM])
        sizes.add_metric([name], numbers[BYTES])
    yield from (whole, statement, sizes)


def _buckets(numbers: list[float]) -> list[tuple[str, float]]:
    """How many there are up to each bound, the last of which is infinite."""
    bounds = [*map(str, BOUNDS), "+Inf"]
    return [(bound, sum(numbers[: place + 1])) for place, bound in enumerate(bounds)]


def _of_states(rows: Iterable[Row]) -> Iterator[Metric]:
    rows = list(rows)
    found = {name: value for name, (value,) in _added_up(rows).items()}
    for name, words in STATES.items():
        yield GaugeMetricFamily(f"creditsgql_{name}", words, found.get(name, 0))
    for name, words in COUNTS.items():
        yield CounterMetricFamily(f"creditsgql_{name}", words, found.get(name, 0))
    for name, words in KEPT.items():
        family = (CounterMetricFamily if name in GROWING else GaugeMetricFamily)(
            f"creditsgql_{name}", words, labels=["kind"]
        )
        for row, value in found.items():
            if row.startswith(f"{name} "):
                family.add_metric([row.partition(" ")[2]], value)
        yield family
    versions = [row.numbers[0] for row in rows if row.name == "dataset_version"]
    yield GaugeMetricFamily(
        "creditsgql_dataset_version", "Newest version of the data set that was answered from", max(versions, default=0)
    )


def _of_processes(pids: Mapping[int, int]) -> Iterator[Metric]:
    """What the system says of each worker, in the library's own words."""
    families: dict[str, Metric] = {}
    for place, pid in pids.items():
        for found in ProcessCollector(pid=partial(int, pid), registry=None).collect():
            family = families.setdefault(found.name, Metric(found.name, found.documentation, found.type))
            for sample in found.samples:
                family.add_sample(sample.name, {"worker": str(place)}, sample.value)
    yield from families.values()


def _added_up(rows: Iterable[Row]) -> dict[str, list[float]]:
    """The numbers of all workers, by name."""
    sums: dict[str, list[float]] = {}
    for row in rows:
        sums[row.name] = [a + b for a, b in zip(sums.get(row.name, [0.0] * len(row.numbers)), row.numbers, strict=True)]
    return sums
