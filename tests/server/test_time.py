"""Time: what takes too long is stopped, and what nobody waits for; too many at once are told to come back."""

import asyncio
import http.client
import json
import socket
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any
from urllib.parse import urlencode
from urllib.request import urlopen

import psycopg
import pytest
from starlette.types import Message
from tests.engines import Make
from tests.server.conftest import serving
from tests.service import Service

from creditsgql.database import writing
from creditsgql.server.app import create_app
from creditsgql.server.messages import GRAPHQL_JSON, JSON
from creditsgql.settings import Settings

ENDLESS = {"query": "{ films(first: 1) { nodes { title } } }"}
QUICK = {"query": "{ dataset { version } }"}
VERSION = {"data": {"dataset": {"version": 1}}}
ENDPOINT = "/graphql"
LONG = 60
"""Seconds that everything here is well within, however slow the machine, while no statement above would be."""


@pytest.fixture
def url(new_database: Make) -> Iterator[str]:
    """A database whose table of films is without an end."""
    made = new_database()
    with writing(made):
        pass
    again = "WITH RECURSIVE again(n) AS (SELECT 1 UNION ALL SELECT n FROM again) SELECT n FROM again WHERE n = 2"
    view = f"SELECT film_kept.* FROM ({again}) AS never LEFT JOIN film_kept ON film_kept.id = never.n"
    # Without a version it would be filled with the seed.
    versioned = "UPDATE dataset SET version = 1"
    change(made, versioned, "ALTER TABLE film RENAME TO film_kept", f"CREATE VIEW film AS {view}")
    yield made
    # It serves the next test, which wants no such table.
    change(made, "DROP VIEW film", "ALTER TABLE film_kept RENAME TO film")


def change(url: str, *statements: str) -> None:
    """Changes a database's tables."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)
    else:
        with psycopg.connect(url) as connected:
            for statement in statements:
                connected.execute(statement.encode())


def refused(message: str, code: str) -> dict[str, Any]:
    """What an answer without data says, but for its request's name."""
    return {"errors": [{"message": message, "extensions": {"code": code}}]}


LATE = refused("The operation took too long; ask for less.", "OPERATION_TIMEOUT")
BUSY = refused("The service is busy; try again.", "SERVICE_BUSY")


def told(body: Any) -> Any:
    """An answer without its request's name."""
    return {name: value for name, value in body.items() if name != "extensions"}


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
def test_an_operation_that_takes_too_long_is_stopped_and_the_next_is_answered(url: str, accept: str) -> None:
    with Service(create_app(Settings(database=url, readers=1, statement_seconds=0.2))) as service:
        for _ in range(2):
            late = service.request("POST", "/graphql", json=ENDLESS, headers={"accept": accept})
            assert (late.status_code, late.headers.get("retry-after"), told(late.json())) == (504, None, LATE)
            quick = service.request("POST", "/graphql", json=QUICK, headers={"accept": accept})
            assert (quick.status_code, quick.json()) == (200, VERSION)


class Asking:
    """A connection with a request under way."""

    def __init__(self, base: str, asked: dict[str, Any], way: str = "POST") -> None:
        host, port = base.removeprefix("http://").split(":")
        self._socket = socket.create_connection((host, int(port)), LONG)
        body = json.dumps(asked).encode()
        line, length = f"POST {ENDPOINT}", len(body)
        if way == "GET":
            line, body, length = f"GET {ENDPOINT}?{urlencode(asked)}", b"", 0
        head = f"{line} HTTP/1.1\r\nhost: service\r\ncontent-type: {JSON}\r\ncontent-length: {length}\r\n\r\n".encode()
        whole = head + body
        ways = {"POST in two pieces": (head, body), "two of them": (whole + whole,)}
        for piece in ways.get(way, (whole,)):
            self._socket.sendall(piece)
            # Else both may arrive as one.
            time.sleep(0.1 if piece is head else 0)

    def answer(self) -> tuple[int, str | None, Any]:
        """Status, Retry-After and body; the connection ends."""
        with self._socket, http.client.HTTPResponse(self._socket) as answer:
            answer.begin()
            return answer.status, answer.headers["retry-after"], told(json.loads(answer.read()))

    def is_answered(self, seconds: float) -> bool:
        """Whether an answer comes within this time."""
        self._socket.settimeout(seconds)
        try:
            return bool(self._socket.recv(1, socket.MSG_PEEK))
        except TimeoutError:
            return False
        finally:
            self._socket.settimeout(LONG)

    def say(self, what: bytes) -> None:
        """Sends more."""
        self._socket.sendall(what)

    def rest(self) -> bytes:
        """All that comes until the other end hangs up."""
        with self._socket, self._socket.makefile("rb") as file:
            return file.read()

    def hang_up(self) -> None:
        """Waits for no answer."""
        self._socket.close()


@contextmanager
def serving_patiently(url: str, max_waiting: int) -> Iterator[str]:
    """The base URL of a service with one connection to the database, which gives nobody up within the test's time."""
    given = {"readers": 1, "max_waiting": max_waiting, "statement_seconds": 600, "wait_seconds": 600}
    with pytest.MonkeyPatch.context() as environment:
        for name, value in given.items():
            environment.setenv(f"CREDITSGQL_{name.upper()}", str(value))
        with serving(url) as (base, _):
            yield base


@pytest.mark.parametrize("way", ["GET", "POST", "POST in two pieces", "two of them"])
def test_a_client_that_hangs_up_stops_its_statement(url: str, way: str) -> None:
    with serving_patiently(url, max_waiting=16) as base:
        for _ in range(2):
            endless = Asking(base, ENDLESS, way)
            behind = Asking(base, QUICK)
            assert not behind.is_answered(0.5)
            endless.hang_up()
            assert behind.answer() == (200, None, VERSION)


def test_who_says_what_nobody_can_read_is_answered_first_and_then_hung_up_on(url: str) -> None:
    with serving_patiently(url, max_waiting=16) as base:
        for _ in range(2):
            endless = Asking(base, ENDLESS)
            behind = Asking(base, QUICK)
            assert not behind.is_answered(0.5)
            behind.say(b"no HTTP\r\n\r\n")
            time.sleep(0.2)
            endless.hang_up()
            head, body = behind.rest().split(b"\r\n\r\n")
            assert (b"\r\nconnection: close" in head, json.loads(body)) == (True, VERSION)


def test_a_client_that_hangs_up_while_it_waits_leaves_its_place_to_another(url: str) -> None:
    with serving_patiently(url, max_waiting=1) as base:
        endless, waiting = Asking(base, ENDLESS), Asking(base, ENDLESS)
        assert not waiting.is_answered(0.5)
        for _ in range(3):
            assert Asking(base, QUICK).answer() == (503, "1", BUSY)
        # A service that has too much to do is not to be replaced.
        assert json.loads(urlopen(f"{base}/health/ready").read()) == {"status": "busy"}
        waiting.hang_up()
        tries = (Asking(base, QUICK) for _ in range(LONG))
        behind = next(one for one in tries if not one.is_answered(1) or one.answer()[0] != 503)
        endless.hang_up()
        assert behind.answer() == (200, None, VERSION)


def test_of_a_client_that_hung_up_there_is_told_that_it_did(url: str) -> None:
    async def scenario() -> list[Message]:
        app = create_app(Settings(database=url))
        coming: list[Message] = [{"type": "http.request", "body": json.dumps(ENDLESS).encode()}]
        sent: list[Message] = []

        async def receive() -> Message:
            return coming.pop() if coming else {"type": "http.disconnect"}

        async def send(message: Message) -> None:
            sent.append(message)

        headers = [(b"content-type", JSON.encode())]
        scope = {"type": "http", "method": "POST", "path": "/graphql", "headers": headers, "query_string": b""}
        async with app.router.lifespan_context(app), asyncio.timeout(LONG):
            await app(scope, receive, send)
        return sent

    start, body = asyncio.run(scenario())
    assert (start["status"], told(json.loads(body["body"]))) == (499, refused("The client hung up.", "CLIENT_GONE"))
