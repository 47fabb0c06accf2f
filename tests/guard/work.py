"""What the service does for one request, counted: where clocks are noisy, this tells a slow-down from noise.

Requests go straight, as those do that were planned before, or through all layers of the application, over ASGI; with
all on that a production service has, and on its event loop.
What is done once a second, or for another thread's sake, comes on top of some requests only: so the least of many
rounds is what counts.
"""

import asyncio
import gc
import os
import sqlite3
import sys
import threading
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple
from unittest import mock

import uvloop
from bench.questions import body
from starlette.applications import Starlette
from starlette.types import Message, Scope

from creditsgql.server.app import create_app
from creditsgql.settings import Settings

EVERYTHING = {"log_format": "json", "slow_seconds": 5.0, "metrics_address": "127.0.0.1:1", "rate_points": 1_000_000_000}
"""What a production service has on besides what is on unless told otherwise; its log goes nowhere."""

ROUNDS = 20
TOLD = 10
"""Of what takes most, how many a failure names."""


class Asked(NamedTuple):
    """A question of the benchmark, what it is asked about, and a database that knows."""

    database: Path
    question: str
    variables: dict[str, Any]
    straight: bool


class Found(NamedTuple):
    """How much a request takes of something, and of what it is made, line by line."""

    number: int
    parts: list[str]


# ───────────────────────────── the service ─────────────────────────────

Counting = Callable[[], AbstractContextManager[None]]


def ask(asked: Asked, counting: Counting, rounds: int = ROUNDS) -> None:
    """Asks the same so many times over, each time counted, once the service knows the operation."""
    with _started(asked.database) as (app, runner):
        request = body("creditsgql", asked.question, asked.variables)
        for _ in range(5):
            runner.run(_answer(app, request, nullcontext))
        answer = _answer_straight if asked.straight else _answer
        for _ in range(rounds):
            runner.run(answer(app, request, counting))


@contextmanager
def _started(database: Path) -> Iterator[tuple[Starlette, asyncio.Runner]]:
    with open(os.devnull, "w") as sink, asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        with mock.patch.object(sys, "stdout", sink):
            app = create_app(Settings(database=f"sqlite:///{database}", **EVERYTHING))  # type: ignore[arg-type]
        lifespan = app.router.lifespan_context(app)
        runner.run(lifespan.__aenter__())
        try:
            yield app, runner
        finally:
            runner.run(lifespan.__aexit__(None, None, None))


async def _answer_straight(app: Starlette, request: bytes, counting: Counting) -> None:
    scope = _scope(request)
    with counting():
        later = app.state.straight(scope, request)
        await asyncio.wait([later.heard])
        whole = later.whole(later.heard)
    assert (whole.status, whole.body[:9]) == (200, b'{"data":{')


async def _answer(app: Starlette, request: bytes, counting: Counting) -> None:
    waiting: list[Message] = [{"type": "http.request", "body": request, "more_body": False}]
    sent: list[Message] = []

    async def receive() -> Message:
        return waiting.pop() if waiting else await asyncio.get_running_loop().create_future()

    async def send(message: Message) -> None:
        sent.append(message)

    scope = _scope(request)
    with counting():
        await app(scope, receive, send)
    assert (sent[0]["status"], sent[-1]["body"][:9]) == (200, b'{"data":{')


def _scope(request: bytes) -> Scope:
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/graphql",
        "raw_path": b"/graphql",
        "query_string": b"",
        "root_path": "",
        "headers": [
            (b"host", b"service"),
            (b"accept", b"application/graphql-response+json"),
            (b"content-type", b"application/json"),
            (b"content-length", b"%d" % len(request)),
        ],
        "client": ("127.0.0.1", 50_000),
        "server": ("127.0.0.1", 8_000),
        "state": {},
    }


# ───────────────────────────── what is counted ─────────────────────────────


def statements(asked: Asked) -> Found:
    """Statements that run on the database."""
    told = _watched(asked)[0]
    return Found(len(told), told)


def steps(asked: Asked) -> Found:
    """Instructions of SQLite's virtual machine; of what they are, the plan of the statement tells."""
    (sql, *_), number = _watched(asked)
    connection = sqlite3.connect(asked.database)
    plan = [told for _, _, _, told in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    connection.close()
    return Found(number, plan)


def _watched(asked: Asked) -> tuple[list[str], int]:
    told: list[str] = []
    steps = [0]

    def step() -> int:
        steps[0] += 1
        return 0

    def connect(really: Callable[..., sqlite3.Connection], *given: Any, **options: Any) -> sqlite3.Connection:
        connection = really(*given, **options)
        connection.set_trace_callback(told.append)
        connection.set_progress_handler(step, 1)
        return connection

    @contextmanager
    def counting() -> Iterator[None]:
        told.clear()
        steps[0] = 0
        yield

    with mock.patch.object(sqlite3, "connect", partial(connect, sqlite3.connect)):
        ask(asked, counting, rounds=1)
    return told, steps[0]


APART = (os.path.dirname(asyncio.__file__) + os.sep, threading.__file__, __file__)


def calls(asked: Asked) -> Found:
    """Calls of functions, Python's and C's, on every thread, but for what asyncio calls for its own ends."""
    now: Counter[str] | None = None
    found: list[Counter[str]] = []

    def profile(frame: FrameType, event: str, called: Any) -> None:
        if now is None or event not in ("call", "c_call"):
            return
        caller = frame if event == "c_call" else frame.f_back
        files = (frame.f_code.co_filename, caller.f_code.co_filename if caller else "")
        # What is ours counts where asyncio calls it, and asyncio where we do.
        if all(file.startswith(APART) or not file for file in files):
            return
        name = f"{os.sep.join(Path(files[0]).parts[-2:])}, {frame.f_code.co_qualname}"
        now[f"{name}: {getattr(called, '__qualname__', called)}" if event == "c_call" else name] += 1

    @contextmanager
    def counting() -> Iterator[None]:
        nonlocal now
        now = Counter()
        found.append(now)
        yield
        now = None

    before = sys.getprofile()
    threading.setprofile(profile)
    sys.setprofile(profile)
    try:
        ask(asked, counting)
    finally:
        sys.setprofile(before)
        threading.setprofile(None)
    # Of each function the least: threads that meet cost now the one a call or two, now the other.
    least = Counter({name: min(one[name] for one in found) for name in found[0]})
    return Found(least.total(), [f"{count} x {name}" for name, count in least.most_common(TOLD)])


def bytes_held(asked: Asked) -> Found:
    """Bytes: the most that Python holds at one moment beyond what it held before."""
    found: list[int] = []
    parts: list[str] = []

    @contextmanager
    def counting() -> Iterator[None]:
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        yield
        found.append(tracemalloc.get_traced_memory()[1] - before)

    @contextmanager
    def looking() -> Iterator[None]:
        before = tracemalloc.take_snapshot()
        yield
        ours = tracemalloc.Filter(False, tracemalloc.__file__)
        lines = tracemalloc.take_snapshot().filter_traces([ours]).compare_to(before.filter_traces([ours]), "lineno")
        parts.extend(f"{line.size_diff} held by {line.traceback}" for line in lines[:TOLD] if line.size_diff > 0)

    with _traced():
        ask(asked, counting)
        ask(asked, looking, rounds=1)
    return Found(min(found), parts)


@contextmanager
def _traced() -> Iterator[None]:
    gc.collect()
    gc.disable()
    tracemalloc.start()
    try:
        yield
    finally:
        tracemalloc.stop()
        gc.enable()
