"""A service as users run it: a process of its own, on a port of this machine."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner

from creditsgql.cli import app
from creditsgql.server import run

SOURCE = Path(__file__).parents[2] / "src"


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(database: str, *options: str) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """``creditsgql serve`` on a database: its base URL once it is ready, and its process."""
    with started("--database", database, *options) as running:
        yield running


@contextmanager
def started(*options: str, complaints: Path | None = None) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """``creditsgql serve``: its base URL once all workers answer that are asked for by number, and its process; what it
    complains of goes into a file."""
    port = free_port()
    command = (sys.executable, "-m", "creditsgql", "serve", "--port", str(port), *options)
    with open(complaints or os.devnull, "wb") as stderr:
        process = subprocess.Popen(
            command,
            env={**os.environ, "PYTHONPATH": str(SOURCE)},
            stdout=subprocess.DEVNULL,
            stderr=stderr if complaints else None,
        )
    base = f"http://127.0.0.1:{port}"
    try:
        workers = options[options.index("--workers") + 1] if "--workers" in options else "1"
        _wait_for(base, process, int(workers) if workers.isdecimal() else 1)
        yield base, process
    finally:
        process.terminate()
        process.wait(60)


def _wait_for(base: str, process: subprocess.Popen[bytes], workers: int) -> None:
    answered = set()
    for _ in range(3_000):
        try:
            with urllib.request.urlopen(f"{base}/health/ready") as answer:
                # Each worker names its requests in a way of its own.
                answered.add(answer.headers["x-request-id"].partition("-")[0])
        except OSError:
            assert process.poll() is None, "the service ended while it started"
        if len(answered) == workers:
            return
        time.sleep(0.02)
    raise AssertionError(f"{len(answered)} of {workers} workers ever answered")


@pytest.fixture
def refusal(monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str, str]]:
    """What ``creditsgql serve`` with options does in this process, where it is not to start: status and outputs."""
    for way in ("_answer", "keep"):
        monkeypatch.setattr(run, way, lambda *_: pytest.fail("it started"))

    def refused(*options: str) -> tuple[int, str, str]:
        done = CliRunner().invoke(app, ["serve", "--port", str(free_port()), *options])
        return done.exit_code, done.stdout, done.stderr

    return refused


@pytest.fixture(scope="session")
def live_server(seeded: str) -> Iterator[str]:
    """The base URL of a service with the seed."""
    with serving(seeded) as (base, _):
        yield base
