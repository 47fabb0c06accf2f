"""Redis and memcached as users run them: workers share what clients may spend, and go on where the store does not."""

import json
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.server.conftest import free_port, started
from tests.server.raw import HEAD, Answer, asked, connected, wait_until

from creditsgql.server.app import create_app
from creditsgql.server.rates import EXPECTED, RateStoreError
from creditsgql.server.tokens import new_token
from creditsgql.settings import Settings

COMMANDS = {
    "redis": "redis-server --bind 127.0.0.1 --port {port} --save '' --appendonly no",
    "memcached": "memcached -u nobody -l 127.0.0.1 -p {port} -U 0",
}
"""How a server is started of which nothing is left afterwards."""

POINTS = 30
ASK = json.dumps({"query": "{ rateLimit { limit remaining } films { totalCount } }"}).encode()
NAMES = ("192.0.2.1", "2001:db8:1:2::7", "a name", "another name 1", "x" * 300)
"""What a proxy may say who asks."""
NOT_INSTALLED = (
    "'valkey' prerequisite not available. A minimum version of 6.0 is required."
    " See https://limits.readthedocs.io/en/stable/storage.html#supported-versions for more details."
)
"""What the library says of a client that the extra does not bring."""


class Store:
    """A server that is killed and started again at one port."""

    def __init__(self, kind: str, folder: Path) -> None:
        self._command = COMMANDS[kind].replace("''", "").split(" ")
        self.folder = folder
        self._port = free_port()
        self.address = f"{kind}://127.0.0.1:{self._port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts it; returns once it listens."""
        command = [word.format(port=self._port) for word in self._command]
        quiet = subprocess.DEVNULL
        self._process = subprocess.Popen(command, stdout=quiet, stderr=quiet, cwd=self.folder)
        wait_until(self._listens)

    def _listens(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, "the store ended while it started"
        try:
            with connected(f"http://127.0.0.1:{self._port}"):
                return True
        except OSError:
            return False

    def signal(self, number: signal.Signals) -> None:
        """Sends it a signal."""
        assert self._process is not None
        self._process.send_signal(number)

    def kill(self) -> None:
        """Ends it at once, if it runs."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(60)
            self._process = None


@pytest.fixture(params=COMMANDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A server that does not run yet; in the end it does not again."""
    pytest.importorskip("limits")
    program = COMMANDS[request.param].split()[0]
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    store = Store(request.param, tmp_path)
    try:
        yield store
    finally:
        store.kill()


def ask(base: str, header: str = "accept: */*") -> Answer:
    """The answer to what costs one point and tells what is left."""
    head = HEAD.replace(b"host: service", b"host: service\r\n" + header.encode())
    return asked(base, head % len(ASK) + ASK)


def left(base: str, header: str = "accept: */*") -> Any:
    """What is left of the points; None where they are not counted."""
    answer = ask(base, header)
    told = answer.body["data"]["rateLimit"]
    assert (answer.status, told["limit"]) == (200, None if told["remaining"] is None else POINTS)
    return told["remaining"]


@contextmanager
def serving(
    seeded: str, store: Store, monkeypatch: pytest.MonkeyPatch, *options: str, **settings: str
) -> Iterator[tuple[str, Path]]:
    """A service that counts in a store: where it is, and what it complains of."""
    rates = {"RATE_POINTS": str(POINTS), "RATE_SECONDS": "3600", "RATE_STORE": store.address}
    for name, value in {**rates, **settings}.items():
        monkeypatch.setenv(f"CREDITSGQL_{name}", value)
    complaints = store.folder / "complaints.txt"
    with started("--database", seeded, *options, complaints=complaints) as (base, process):
        yield base, complaints
        assert process.poll() is None
    assert process.returncode == 0


def test_workers_share_what_a_client_may_spend(seeded: str, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.start()
    with serving(seeded, store, monkeypatch, "--workers", "2") as (base, complaints):
        answers = [ask(base) for _ in range(POINTS)]
        assert [answer.body["data"]["rateLimit"]["remaining"] for answer in answers] == [*range(POINTS)][::-1]
        assert len({worker(answer) for answer in answers}) == 2
        refused = [ask(base) for _ in range(POINTS)]
        assert {(answer.status, answer.body["errors"][0]["extensions"]["code"]) for answer in refused} == {
            (429, "TOO_MANY_REQUESTS")
        }
        assert len({worker(answer) for answer in refused}) == 2
    assert complaints.read_text() == ""


def worker(answer: Answer) -> str:
    """The process that answered, by how it names requests."""
    return answer.headers["x-request-id"].partition("-")[0]


def test_a_service_goes_on_without_its_store_and_counts_once_that_is_there(
    seeded: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(seeded, store, monkeypatch) as (base, complaints):
        assert [left(base) for _ in range(3)] == [None] * 3
        for _ in range(2):
            store.start()
            wait_until(lambda: left(base) == POINTS - 1)
            assert [left(base) for _ in range(3)] == [POINTS - 2, POINTS - 3, POINTS - 4]
            store.kill()
            assert [left(base) for _ in range(3)] == [None] * 3
    told = complaints.read_text().splitlines()
    failed, back = r"rate_store: .+; nobody is charged until it can be asked", "rate_store: can be asked again; .+"
    assert len(told) == 5
    for line, expected in zip(told, [failed, back, failed, back, failed], strict=True):
        assert re.fullmatch(expected, line)


def test_nobody_waits_for_a_store_that_hangs_and_its_late_answers_mislead_nobody(
    seeded: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.start()
    with serving(seeded, store, monkeypatch) as (base, complaints):
        assert left(base) == POINTS - 1
        store.signal(signal.SIGSTOP)
        assert [left(base) for _ in range(3)] == [None] * 3
        store.signal(signal.SIGCONT)
        wait_until(lambda: left(base) is not None)
        # What it was asked while it hung it may have counted.
        first = left(base)
        assert first in {POINTS - 3, POINTS - 4}
        assert [left(base) for _ in range(3)] == [first - 1, first - 2, first - 3]
    assert complaints.read_text() == (
        "rate_store: TimeoutError(); nobody is charged until it can be asked\n"
        "rate_store: can be asked again; clients are charged\n"
    )


def test_clients_are_told_apart_whatever_they_are_called(
    seeded: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.start()
    token, line = new_token("partner")
    tokens = store.folder / "tokens"
    tokens.write_text(f"{line}\n")
    for setting, value, headers in (
        ("TRUSTED_PROXIES", "127.0.0.1", [f"x-forwarded-for: {name}" for name in NAMES]),
        ("TOKENS", str(tokens), [f"authorization: Bearer {token}"]),
    ):
        with monkeypatch.context() as patch, serving(seeded, store, patch, **{setting: value}) as (base, complaints):
            assert [left(base, header) for header in headers] == [POINTS - 1] * len(headers)
            assert [left(base, header) for header in headers] == [POINTS - 2] * len(headers)
        assert complaints.read_text() == ""


@pytest.mark.parametrize(
    ("address", "shown", "reason"),
    [
        ("nonsense", "nonsense", "unknown storage scheme : nonsense"),
        ("cassette://:secret@here", "cassette://:***@here", "unknown storage scheme : cassette://:***@here"),
        ("redis://:secret@host:x", "redis://:***@host:x", "Unable to parse storage uri redis://:***@host:x"),
        ("redis://[::1", "redis://[::1", "Invalid IPv6 URL"),
        ("memcached://host", "memcached://host", "Missing host or port in location host"),
        ("valkey://host:6379", "valkey://host:6379", NOT_INSTALLED),
    ],
)
def test_a_service_whose_store_cannot_be_read_says_so_in_a_line_and_does_not_start(
    seeded: str,
    refusal: Callable[..., tuple[int, str, str]],
    monkeypatch: pytest.MonkeyPatch,
    address: str,
    shown: str,
    reason: str,
) -> None:
    pytest.importorskip("limits")
    monkeypatch.setenv("CREDITSGQL_RATE_POINTS", "5")
    monkeypatch.setenv("CREDITSGQL_RATE_STORE", address)
    status, _, told = refusal("--database", seeded)
    assert (status, told) == (3, f"rate_store: '{shown}': {reason}; {EXPECTED}\n")


def test_a_service_without_what_asks_a_store_says_so(seeded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "limits", None)
    with pytest.raises(RateStoreError) as caught:
        create_app(Settings(database=seeded, rate_points=5, rate_store="redis://here"))
    assert str(caught.value) == f"rate_store: 'redis://here': the package limits is not installed; {EXPECTED}"
