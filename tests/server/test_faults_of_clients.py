"""Clients that ask slowly, or nothing, or take no answer: each costs little, and the others are answered."""

import json
import os
import re
import resource
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from itertools import count
from pathlib import Path
from urllib.parse import quote

import pytest
from graphql import get_introspection_query
from tests.server import raw
from tests.server.conftest import started
from tests.server.raw import BODY, GET, HEAD, IDA, POST, answers, asked, connected, is_closed, memory, wait_until

TRANSFER_SECONDS = 1.0
IDLE_SECONDS = 2.0
TOO_SLOW = {"message": "The request took too long to come in.", "extensions": {"code": "REQUEST_TIMEOUT"}}
INTROSPECTION = GET.replace(GET.split()[1], b"/graphql?query=" + quote(get_introspection_query()).encode())


@pytest.fixture(scope="module")
def impatient(seeded: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    """A service that gives a request a second to come in, and to rest two; and its process."""
    complaints = tmp_path_factory.mktemp("impatient") / "complaints.txt"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CREDITSGQL_TRANSFER_SECONDS", str(TRANSFER_SECONDS))
        patch.setenv("CREDITSGQL_IDLE_SECONDS", str(IDLE_SECONDS))
        patch.setenv("CREDITSGQL_READERS", "1")
        with started("--database", seeded, complaints=complaints) as (base, process):
            yield base, process.pid
    # Nothing that clients did is a fault of the service.
    assert {*complaints.read_text().splitlines()} <= {"WARNING:  Invalid HTTP request received."}


def trickle(client: socket.socket, rest: bytes) -> None:
    """Sends a letter at a time until the service hangs up."""
    with suppress(OSError):
        for letter in (rest[at : at + 1] for at in count()):
            client.sendall(letter or b"x")
            time.sleep(0.05)
            if is_closed(client) or _has_answer(client):
                return


def _has_answer(client: socket.socket) -> bool:
    client.setblocking(False)
    try:
        return bool(client.recv(1, socket.MSG_PEEK))
    except OSError:
        return False
    finally:
        client.settimeout(raw.LONG)


IN_CHUNKS = HEAD.replace(b"content-length: %d", b"transfer-encoding: chunked")
SLOW = {
    "a head by letters": (GET[:20], GET[20:-4]),
    "a head that stops": (GET[:20], None),
    "a body by letters": (HEAD % 100_000 + BODY, b" "),
    "a body that stops": (HEAD % (len(BODY) + 1) + BODY, None),
    "a body that never begins": (HEAD % len(BODY), None),
    "a body in chunks that stop": (IN_CHUNKS + b"4\r\n{", None),
}


@pytest.mark.parametrize("is_first", [True, False], ids=["first", "later"])
@pytest.mark.parametrize("begin", SLOW)
def test_a_request_that_takes_too_long_to_come_in_is_refused_and_its_connection_closed(
    impatient: tuple[str, int], begin: str, is_first: bool
) -> None:
    base, _ = impatient
    first, rest = SLOW[begin]
    with connected(base) as client:
        if not is_first:
            client.sendall(POST)
            assert [one.body for one in answers(client, 1)] == [IDA]
        begun = time.monotonic()
        client.sendall(first)
        if rest is not None:
            trickle(client, rest)
        [refused] = answers(client)
        took = time.monotonic() - begun
    assert TRANSFER_SECONDS <= took < TRANSFER_SECONDS + 20
    name = refused.headers["x-request-id"]
    assert re.fullmatch(r"[0-9a-f]{12}-\d+", name)
    assert (refused.status, refused.headers["connection"]) == (408, "close")
    assert refused.body == {"errors": [TOO_SLOW], "extensions": {"requestId": name}}


def test_a_connection_on_which_nothing_is_ever_asked_is_closed_and_so_is_one_after_its_last_answer(
    impatient: tuple[str, int],
) -> None:
    base, _ = impatient
    with connected(base) as silent, connected(base) as used:
        used.sendall(POST)
        assert [one.body for one in answers(used, 1)] == [IDA]
        assert (silent.recv(1), used.recv(1)) == (b"", b"")


def test_slow_requests_hold_no_statement_and_little_memory(impatient: tuple[str, int]) -> None:
    base, pid = impatient
    with ExitStack() as stack:
        before = memory(pid)
        slow = [stack.enter_context(connected(base)) for _ in range(200)]
        for client in slow:
            client.sendall(HEAD % 131_072 + BODY)
        assert [asked(base).body for _ in range(20)] == [IDA] * 20
        assert memory(pid) - before < 20
        assert {answers(client)[0].status for client in slow} == {408}


def test_a_client_that_takes_no_answer_is_hung_up_on_while_others_are_answered(impatient: tuple[str, int]) -> None:
    base, pid = impatient
    size = len(json.dumps(asked(base, INTROSPECTION).body))
    before, alone = memory(pid), len(sockets(pid))
    with ExitStack() as stack:
        deaf = [stack.enter_context(connected(base, receive_bytes=4_096)) for _ in range(8)]
        for client in deaf:
            client.sendall(INTROSPECTION * 21)
        assert [asked(base).body for _ in range(20)] == [IDA] * 20
        # One answer each waits to be taken, not twenty.
        assert memory(pid) - before < 60
        wait_until(lambda: len(sockets(pid)) <= alone)
        for client in deaf:
            assert left(client) < 20 * size


def left(client: socket.socket) -> int:
    """How many bytes can still be read of a connection that was broken."""
    taken = 0
    with suppress(ConnectionResetError):
        while more := len(client.recv(1 << 20)):
            taken += more
    return taken


def sockets(pid: int) -> list[str]:
    """The connections that a process has, and what it listens on."""
    found = []
    for name in os.listdir(f"/proc/{pid}/fd"):
        with suppress(OSError):
            found.append(os.readlink(f"/proc/{pid}/fd/{name}"))
    return [one for one in found if one.startswith("socket:")]


def test_a_connection_that_rests_for_long_is_closed_and_one_that_asks_on_is_not(impatient: tuple[str, int]) -> None:
    base, _ = impatient
    with connected(base) as resting, connected(base) as asking:
        resting.sendall(POST)
        assert [one.body for one in answers(resting, 1)] == [IDA]
        since = time.monotonic()
        while not is_closed(resting):
            asking.sendall(POST)
            assert [one.body for one in answers(asking, 1)] == [IDA]
            time.sleep(0.1)
        assert time.monotonic() - since >= IDLE_SECONDS - 0.1
        asking.sendall(POST)
        assert [one.body for one in answers(asking, 1)] == [IDA]


def test_requests_sent_ahead_are_answered_in_turn_and_too_many_of_them_no_more(impatient: tuple[str, int]) -> None:
    base, _ = impatient
    for ahead, told in ((10, 10), (21, 21), (1_000, 21)):
        with connected(base) as client:
            client.sendall(POST * ahead)
            assert [one.body for one in answers(client, ahead)] == [IDA] * told


def test_what_is_no_http_after_a_request_takes_nothing_from_its_answer(impatient: tuple[str, int]) -> None:
    base, _ = impatient
    with connected(base) as client:
        client.sendall(POST + b"\x16\x03\x01 no http\r\n\r\n")
        assert [(one.status, one.body) for one in answers(client)] == [(200, IDA)]
    assert asked(base, b"\x16\x03\x01 no http\r\n\r\n").status == 400


@pytest.mark.parametrize("protocol", ["h2c", "websocket"])
def test_who_asks_for_another_protocol_is_answered_in_this_one(impatient: tuple[str, int], protocol: str) -> None:
    base, _ = impatient
    asking = f"\r\nconnection: upgrade\r\nupgrade: {protocol}\r\n\r\n".encode()
    with connected(base) as client:
        client.sendall(GET.replace(b"\r\n\r\n", asking))
        assert [(one.status, one.body) for one in answers(client)] == [(200, IDA)]


@pytest.fixture
def many_files() -> Iterator[int]:
    """Lets this process open as many files as it may; how many that are."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    yield hard
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_where_there_are_too_many_connections_those_go_that_asked_nothing_for_longest(
    seeded: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CREDITSGQL_CONNECTIONS", "100")
    complaints = tmp_path / "complaints.txt"
    with started("--database", seeded, complaints=complaints) as (base, process), ExitStack() as stack:
        with connected(base) as asking:
            # Has a request under way all the time, and so is not idle.
            asking.sendall(POST[:-5])
            idle = []
            for _ in range(400):
                idle.append(stack.enter_context(connected(base)))
                if len(idle) % 40 == 0:
                    assert asked(base).body == IDA
            wait_until(lambda: sum(map(is_closed, idle)) >= 300)
            gone = [is_closed(client) for client in idle]
            asking.sendall(POST[-5:])
            assert [one.body for one in answers(asking, 1)] == [IDA]
            idle[-1].sendall(POST)
            assert [one.body for one in answers(idle[-1], 1)] == [IDA]
        assert gone == sorted(gone, reverse=True)
        assert len(sockets(process.pid)) <= 105
    told = "connections: more than the maximum of 100; those that asked nothing for longest are closed\n"
    assert complaints.read_text() == told


def test_where_all_connections_are_at_work_one_more_is_turned_away(
    seeded: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDITSGQL_CONNECTIONS", "10")
    with started("--database", seeded) as (base, _), ExitStack() as stack:
        asking = [stack.enter_context(connected(base)) for _ in range(10)]
        for client in asking:
            client.sendall(POST[:-5])
        time.sleep(0.5)
        with connected(base) as refused:
            [answer] = answers(refused)
        assert answer.status == 503
        told = {"message": "There are too many connections; try again.", "extensions": {"code": "SERVICE_BUSY"}}
        assert answer.body == {"errors": [told], "extensions": {"requestId": answer.headers["x-request-id"]}}
        for client in asking:
            client.sendall(POST[-5:])
            assert [one.body for one in answers(client, 1)] == [IDA]


def test_ten_thousand_connections_that_ask_nothing_take_little_and_others_are_answered(
    seeded: str, many_files: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    # However slow the machine is, all are to be there together, and no one is to be closed for another.
    monkeypatch.setenv("CREDITSGQL_TRANSFER_SECONDS", "600")
    monkeypatch.setenv("CREDITSGQL_CONNECTIONS", "20000")
    if many_files < 10_500:
        pytest.skip(f"10,000 connections need as many open files; this system allows {many_files}")
    with started("--database", seeded) as (base, process), ExitStack() as stack:
        asked(base)
        before = memory(process.pid)
        idle = [stack.enter_context(connected(base)) for _ in range(10_000)]
        assert [asked(base).body for _ in range(100)] == [IDA] * 100
        # uvicorn's parser and what goes with it are some 8 KiB a connection.
        took = memory(process.pid) - before
        print(f"{took} MiB for 10,000 connections")
        assert took < 150
        for client in idle[::1_000]:
            client.sendall(POST)
        assert [answers(client, 1)[0].body for client in idle[::1_000]] == [IDA] * 10
