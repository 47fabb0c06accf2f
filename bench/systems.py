"""Systems that are measured: how each is started on a core of its own, asked, and what it takes of the machine."""

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]
from bench.cluster import free_port
from bench.questions import QUESTIONS, Variables, body

SERVER_CORE, LOAD_CORE = 0, 1
MINUTE = 60.0


class BenchError(Exception):
    """Something that makes figures worthless; the message is one line for a person."""


@dataclass(frozen=True)
class System:
    """One of those compared."""

    name: str
    schema: str
    """Which of the kinds of documents it understands."""
    command: tuple[str | Path, ...]
    """``PORT`` among its words becomes the port."""
    environment: dict[str, str] = field(default_factory=dict)
    folder: Path | None = None
    questions: tuple[str, ...] = tuple(QUESTIONS)
    """Those it can answer."""
    beside: Callable[[], list[psutil.Process]] = list
    """Processes started elsewhere that work for it, such as a database server's."""


class Running:
    """A system that has been started."""

    def __init__(self, system: System, process: subprocess.Popen[bytes], port: int, log: Path) -> None:
        self.system = system
        self.port = port
        self.process = process
        self._own = psutil.Process(process.pid)
        self._log = log

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}/graphql"

    def answer(self, question: str, variables: Variables) -> bytes:
        """The body of an answer. Raises BenchError where it is not one, OSError where nobody listens."""
        headers = {"content-type": "application/json", "accept": "application/json"}
        request = urllib.request.Request(self.url, body(self.system.schema, question, variables), headers)
        try:
            with urllib.request.urlopen(request, timeout=MINUTE) as response:
                told: bytes = response.read()
        except urllib.error.HTTPError as error:
            told = error.read()
            raise BenchError(f"{self.system.name}, {question}: status {error.code}, {told[:300]!r}") from None
        if b'"errors"' in told:
            raise BenchError(f"{self.system.name}, {question} {variables}: {told[:300]!r}")
        return told

    def ask(self, question: str, variables: Variables) -> Any:
        """The data of an answer."""
        return json.loads(self.answer(question, variables))["data"]

    def wait(self, question: str = "typename", variables: Variables | None = None) -> None:
        """Returns once it answers a question. Raises BenchError where it ends instead, or takes a minute."""
        start = time.monotonic()
        while time.monotonic() - start < MINUTE and self.process.poll() is None:
            try:
                self.answer(question, variables or {})
            except OSError:
                time.sleep(0.01)
            else:
                return
        raise BenchError(f"{self.system.name} did not start: {self._log.read_text(errors='replace')[-1000:]}")

    def processor_seconds(self) -> float:
        """Processor time that it and what works for it have taken."""
        taken = [process.cpu_times() for process in (*self._processes(), *self.system.beside())]
        return float(sum(times.user + times.system for times in taken))

    def memory(self) -> tuple[float, float]:
        """Resident memory of its own processes in MiB: all, and without the mapped files that processes share."""
        told = [process.memory_info() for process in self._processes()]
        return sum(one.rss for one in told) / 2**20, sum(one.rss - one.shared for one in told) / 2**20

    def settle(self) -> None:
        """Returns once it does nothing, for at most 20 seconds: some go on with what nobody waits for any more."""
        for _ in range(200):
            before = self.processor_seconds()
            time.sleep(0.1)
            if self.processor_seconds() - before <= 0.02:
                return

    def _processes(self) -> list[psutil.Process]:
        return [self._own, *self._own.children(recursive=True)]


@contextmanager
def on_core(core: int) -> Iterator[None]:
    """What is started meanwhile stays on this core, where the system can see to that and has so many."""
    if not hasattr(os, "sched_setaffinity") or core >= (os.cpu_count() or 1):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@contextmanager
def started(system: System, folder: Path) -> Iterator[Running]:
    """A system on its core, which may not answer yet; what it prints goes to a file in the folder."""
    port, log = free_port(), folder / f"{system.name}.log"
    words = [str(port) if word == "PORT" else str(word) for word in system.command]
    environment = {**os.environ, **system.environment, "PORT": str(port)}
    with on_core(SERVER_CORE), log.open("wb") as said:
        process = subprocess.Popen(words, env=environment, cwd=system.folder, stdout=said, stderr=said)
    try:
        yield Running(system, process, port, log)
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def running(systems: Sequence[System], folder: Path) -> Iterator[list[Running]]:
    """All of them, each ready to answer."""
    with ExitStack() as stack:
        found = [stack.enter_context(started(system, folder)) for system in systems]
        for one in found:
            one.wait()
        yield found


IN_PRODUCTION = {
    "CREDITSGQL_LOG_FORMAT": "json",
    # More than anyone can spend, but counted.
    "CREDITSGQL_RATE_POINTS": "1000000000",
}
"""What a service has on that others ask, besides what it has on anyway: limits on documents, errors masked."""


def creditsgql(database: Path) -> System:
    """Our service, one worker, with everything on."""
    command = (sys.executable, "-m", "creditsgql", "serve", "--port", "PORT", "--database", f"sqlite:///{database}")
    return System("creditsgql", "creditsgql", command, IN_PRODUCTION)


def asgi(name: str, application: str, plain: Path, questions: tuple[str, ...]) -> System:
    """An application of ours behind uvicorn, as fast as that can be told to be."""
    command = (
        *(sys.executable, "-m", "uvicorn", application, "--port", "PORT", "--loop", "uvloop", "--http", "httptools"),
        *("--no-access-log", "--log-level", "warning"),
    )
    return System(name, "creditsgql", command, {"BENCH_PLAIN": str(plain)}, questions=questions)
