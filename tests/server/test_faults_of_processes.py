"""Processes without memory, killed, told to end, or whose clock jumps: whoever can be answered is, and rightly."""

import json
import os
import resource
import signal
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from bench import generate
from tests.server import raw
from tests.server.conftest import started
from tests.server.raw import HEAD, IDA, POST, QUERY, answers, asked, connected, wait_until
from tests.server.test_workers import workers_of
from tests.service import Service

from creditsgql.server.app import create_app
from creditsgql.settings import Settings

FAILED = {"message": "The service failed to answer.", "extensions": {"code": "INTERNAL_SERVER_ERROR"}}
BROKEN = "the connection broke"


def hostile(number: int) -> bytes:
    """A request that takes as much memory as one may, and is another each time."""
    page = "title slug directors { name } cast(first: 4) { nodes { person { name slug } roles { name } } }"
    long = f'film(by: {{slug: "{"x" * 100_000}{number}"}}) {{ title }}'
    body = json.dumps(
        {"query": f"{{ films(first: 100) {{ nodes {{ {page} }} }} {long if number % 2 else ''} }}"}
    ).encode()
    return HEAD % len(body) + body


def outcome(base: str, request: bytes) -> tuple[int, str]:
    """The status of an answer and the code of its error, if it has any; or that there was none."""
    try:
        answer = asked(base, request)
    except (OSError, ValueError):
        return 0, BROKEN
    if "errors" not in answer.body:
        return answer.status, ""
    [error] = answer.body["errors"]
    return answer.status, error["extensions"]["code"]


ALLOWED = {(200, ""), (500, "INTERNAL_SERVER_ERROR"), (503, "SERVICE_BUSY"), (504, "OPERATION_TIMEOUT"), (0, BROKEN)}


def limit_memory(pid: int, more: int) -> None:
    """Has the system give a process only so many MiB more than it has."""
    has = int(Path(f"/proc/{pid}/statm").read_text().split()[0]) * 4096
    resource.prlimit(pid, resource.RLIMIT_AS, (has + (more << 20),) * 2)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The URL of a database of generated films, whose answers are large."""
    path = tmp_path_factory.mktemp("generated") / "generated.db"
    generate.make(path, 500)
    return f"sqlite:///{path}"


COUNT = json.dumps({"query": "{ films { totalCount } }"}).encode()
ALL = {"data": {"films": {"totalCount": 500}}}


@pytest.mark.parametrize("more", [3, 15], ids=lambda more: f"{more} MiB more")
def test_a_worker_without_memory_refuses_or_is_replaced_and_nobody_is_told_what_is_wrong(
    generated: str, tmp_path: Path, more: int
) -> None:
    complaints = tmp_path / "complaints.txt"
    with started("--database", generated, "--workers", "2", complaints=complaints) as (base, process):
        workers = workers_of(process)
        for worker in workers:
            limit_memory(worker, more)
        with ThreadPoolExecutor(6) as threads:
            told = Counter(threads.map(lambda number: outcome(base, hostile(number)), range(150)))
        assert set(told) <= ALLOWED, complaints.read_text()
        # Who came in place of another has no limit.
        wait_until(lambda: [outcome(base, HEAD % len(COUNT) + COUNT)] == [(200, "")])
        assert process.poll() is None
        wait_until(lambda: len(workers_of(process)) == 2)
        # One may end just now, and be complained of a moment later.
        wait_until(lambda: _ended(complaints) == len({*workers} - {*workers_of(process)}))


def _ended(complaints: Path) -> int:
    lines = complaints.read_text().splitlines()
    return sum(line.endswith("another takes its place") for line in lines)


def test_a_service_under_a_limit_for_its_memory_answers_all_that_is_asked(generated: str) -> None:
    with started("--database", generated) as (base, process):
        limit_memory(process.pid, 150)
        with ThreadPoolExecutor(6) as threads:
            told = Counter(threads.map(lambda number: outcome(base, hostile(number)), range(150)))
        assert set(told) <= {(200, ""), (503, "SERVICE_BUSY")}
        assert asked(base, HEAD % len(COUNT) + COUNT).body == ALL


# ───────────────────────────── killed, and told to end ─────────────────────────────


def test_while_workers_are_killed_one_after_the_other_the_others_answer(seeded: str) -> None:
    with started("--database", seeded, "--workers", "2") as (base, process):
        ended = threading.Event()
        told: list[tuple[str, Any]] = []

        def ask() -> None:
            while not ended.is_set():
                try:
                    answer = asked(base)
                except (OSError, ValueError):
                    told.append((BROKEN, None))
                else:
                    told.append((answer.headers["x-request-id"].split("-")[0], answer.body))

        def both_answer() -> None:
            heard = len(told)
            wait_until(lambda: len({name for name, _ in told[heard:]} - {BROKEN}) == 2)

        with ThreadPoolExecutor(4) as threads:
            asking = [threads.submit(ask) for _ in range(4)]
            for _ in range(4):
                both_answer()
                victim = workers_of(process)[0]
                os.kill(victim, signal.SIGKILL)
                wait_until(lambda victim=victim: len({*workers_of(process)} - {victim}) == 2)
            both_answer()
            ended.set()
            for one in asking:
                one.result()
        broken = sum(name == BROKEN for name, _ in told)
        assert [body for name, body in told if name != BROKEN] == [IDA] * (len(told) - broken)
        # Each of those killed had at most the four under way, and a connection that it had not let in of each.
        assert broken <= 4 * 8


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """A database that nobody else can read meanwhile: statements wait."""
    with closing(sqlite3.connect(file, isolation_level=None, timeout=raw.LONG)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield


@pytest.fixture
def lockable(seeded: str, tmp_path: Path) -> Path:
    """A copy of the seed that can be locked."""
    file = tmp_path / "films.db"
    file.write_bytes(Path(seeded.removeprefix("sqlite:///")).read_bytes())
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    return file


@pytest.mark.parametrize("workers", ["1", "2"])
def test_slow_statements_and_bodies_under_way_are_answered_before_a_service_ends(
    lockable: Path, monkeypatch: pytest.MonkeyPatch, workers: str
) -> None:
    monkeypatch.setenv("CREDITSGQL_WAIT_SECONDS", "30")
    with started("--database", f"sqlite:///{lockable}", "--workers", workers) as (base, process), ExitStack() as stack:
        asking = [stack.enter_context(connected(base)) for _ in range(6)]
        for client in asking:
            client.sendall(POST)
            assert [one.body for one in answers(client, 1)] == [IDA]
        for client in asking[3:]:
            # A body that is still coming in, on a connection kept from before.
            client.sendall(POST[:-9])
        with locked(lockable):
            for client in asking[:3]:
                client.sendall(POST)
            # Longer than the server below keeps one list of headers that all answers have.
            time.sleep(1.5)
            process.send_signal(signal.SIGTERM)
            time.sleep(1.5)
            assert process.poll() is None
        for client in asking[3:]:
            client.sendall(POST[-9:])
        told = [answers(client) for client in asking]
        assert [[one.body for one in each] for each in told] == [[IDA]] * 6
        assert {each[0].headers["connection"] for each in told} == {"close"}
        assert process.wait(60) == 0


def test_a_client_that_never_reads_does_not_keep_a_service_from_ending(
    generated: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDITSGQL_TRANSFER_SECONDS", "2")
    page = json.dumps(
        {"query": "{ films(first: 100) { nodes { title cast(first: 40) { nodes { person { name } } } } } }"}
    )
    request = HEAD % len(page) + page.encode()
    with started("--database", generated) as (base, process), connected(base, receive_bytes=4096) as deaf:
        deaf.sendall(request * 20)
        time.sleep(0.5)
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0


# ───────────────────────────── the clock ─────────────────────────────

JUMPS = [timedelta(days=3650), timedelta(days=-3650), timedelta(hours=-1), timedelta(0)]


def test_when_the_clock_jumps_points_come_back_as_before_and_nobody_is_timed_out(
    seeded: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = time.time
    jumped = timedelta(0)
    monkeypatch.setattr(time, "time", lambda: real() + jumped.total_seconds())
    given = Settings(database=seeded, rate_points=100, rate_seconds=3600, statement_seconds=30, wait_seconds=30)
    query = '{ film(by: {slug: "ida"}) { title } rateLimit { limit remaining resetAt } }'
    with Service(create_app(given)) as service:
        for number, jumped in enumerate(JUMPS):  # noqa: B007 - the clock above reads it
            told = service.ask(query)["data"]
            assert told["film"] == {"title": "Ida"}
            assert (told["rateLimit"]["limit"], told["rateLimit"]["remaining"]) == (100, 99 - number)
            # When they are all back is told by the clock as it is now: within the hour.
            back = datetime.fromisoformat(told["rateLimit"]["resetAt"]).timestamp() - time.time()
            assert 0 < back <= 3600


def test_when_the_clock_jumps_all_the_time_what_waits_is_neither_given_up_nor_waits_for_ever(
    lockable: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, looks = time.time, count()
    monkeypatch.setattr(time, "time", lambda: real() + (next(looks) % 3 - 1) * 1e8)
    given = Settings(database=f"sqlite:///{lockable}", rate_points=100, statement_seconds=30, wait_seconds=30)
    with Service(create_app(given)) as service, ThreadPoolExecutor() as threads:
        with locked(lockable):
            waiting = threads.submit(service.ask, QUERY)
            time.sleep(1)
            assert not waiting.done()
        assert waiting.result(raw.LONG) == IDA
    with Service(create_app(given.model_copy(update={"statement_seconds": 0.5}))) as service, locked(lockable):
        [error] = service.ask(QUERY)["errors"]
        assert error["extensions"] == {"code": "OPERATION_TIMEOUT"}
