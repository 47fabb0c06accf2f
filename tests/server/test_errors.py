"""Failures: what goes wrong inside is for the log, which a request's name leads to; a client learns only that."""

import asyncio
import json
import logging
import re
import socket
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette
from tests.service import ASKED_AS, Service

from creditsgql.database import Readers, failed
from creditsgql.planner import Planner
from creditsgql.server import app as composition
from creditsgql.server import endpoint, messages, request_ids, tokens
from creditsgql.server.app import create_app
from creditsgql.server.envelope import Envelope
from creditsgql.server.messages import GRAPHQL_JSON, JSON
from creditsgql.server.rates import Rates
from creditsgql.settings import Settings

SECRET = "SELECT password FROM /srv/secret.db"
TITLE = {"query": '{ film(by: {slug: "ida"}) { title } }'}
PAGE = "text/html"
FAILED = {
    "errors": [{"message": "The service failed to answer.", "extensions": {"code": "INTERNAL_SERVER_ERROR"}}],
    "extensions": {"requestId": ASKED_AS},
}


def fail(*_: object, **__: object) -> Any:
    """Raises what nobody outside may read."""
    raise RuntimeError(SECRET)


async def fail_later(*_: object, **__: object) -> Any:
    """The same, when it is waited for."""
    fail()


def come_to_nothing(*_: object, **__: object) -> Any:
    """What will turn out to be the same."""
    return failed(RuntimeError(SECRET))


def run_out_of_stack(*_: object, **__: object) -> Any:
    """Calls itself until nothing is left."""

    # Python 3.13 before 3.13.8 counts no calls of what takes more or fewer arguments: python/cpython#132744.
    def deeper() -> Any:
        return deeper()

    return deeper()


PLACES: list[tuple[str, Any, str, Callable[..., Any], str, str]] = [
    ("its client is found", tokens, "client_of", fail, "POST", "/graphql"),
    ("its headers are read", messages, "headers_of", fail, "POST", "/graphql"),
    ("its media type is chosen", messages, "negotiated", fail, "POST", "/graphql"),
    ("its points are looked at", Rates, "check", fail, "POST", "/graphql"),
    ("its body is read", messages, "read_body", fail_later, "POST", "/graphql"),
    ("its JSON is read", messages, "request_in_body", fail, "POST", "/graphql"),
    ("its URL is read", messages, "request_in_url", fail, "GET", "/graphql"),
    ("its kind is found", Planner, "operation_type", fail, "GET", "/graphql"),
    ("it is planned", Planner, "plan", fail, "POST", "/graphql"),
    ("it is planned too deep", Planner, "plan", run_out_of_stack, "POST", "/graphql"),
    ("it is charged", Rates, "charge", fail_later, "POST", "/graphql"),
    ("its statement runs", Readers, "fetch", come_to_nothing, "POST", "/graphql"),
    ("it is compared with a tag", Readers, "fetch", come_to_nothing, "GET", "/graphql"),
    ("its tag is made", endpoint.GraphQLEndpoint, "_tag", fail, "GET", "/graphql"),
    ("the page is made", endpoint, "explorer_page", fail, "GET", "/graphql"),
    ("the schema is printed", composition, "sdl", fail, "GET", "/schema.graphql"),
    ("one of the page's files is read", composition, "explorer_file", fail_later, "GET", "/explorer/main.js"),
    ("the redirection is made", composition, "RedirectResponse", fail, "GET", "/"),
]


@pytest.mark.parametrize("place", PLACES, ids=[f"when {place[0]}" for place in PLACES])
def test_nothing_of_a_failure_is_told_outside_and_all_of_it_in_the_log(
    seeded: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, place: tuple[Any, ...]
) -> None:
    words, where, name, failing, method, path = place
    accept = PAGE if words == "the page is made" else JSON
    given: dict[str, Any] = {"json": TITLE} if method == "POST" else {"params": TITLE}
    monkeypatch.setattr(where, name, failing)
    with Service(create_app(Settings(database=seeded))) as service:
        answer = service.request(method, path, headers={"accept": accept, "if-none-match": '"x"'}, **given)
    assert (answer.status_code, answer.json()) == (500, FAILED)
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert (answer.headers["x-request-id"], answer.headers["x-content-type-options"]) == (ASKED_AS, "nosniff")
    [record] = [one for one in caplog.records if ASKED_AS in one.getMessage()]
    assert record.levelno == logging.ERROR
    assert record.exc_info is not None
    assert SECRET in caplog.text or "RecursionError" in caplog.text


def ask_over_nothing(app: Any, receive: Callable[[], Any]) -> list[Any]:
    """What an application sends for a POST whose body is received so."""
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    headers = [(b"content-type", b"application/json"), (b"x-request-id", ASKED_AS.encode())]
    scope = {"type": "http", "method": "POST", "path": "/graphql", "query_string": b"", "headers": headers}
    asyncio.run(app({**scope, "client": None}, receive, send))
    return sent


def test_a_connection_that_fails_while_a_body_is_read_is_a_failure_like_any_other(seeded: str) -> None:
    start, body = ask_over_nothing(create_app(Settings(database=seeded)), fail_later)
    assert (start["status"], json.loads(body["body"])) == (500, FAILED)


def test_an_answer_that_fails_half_way_is_not_ended_as_though_it_were_whole(caplog: pytest.LogCaptureFixture) -> None:
    async def half_an_answer(_scope: Any, _receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200})
        await send({"type": "http.response.body", "body": b"{", "more_body": True})
        fail()

    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def asked() -> None:
        await Envelope(half_an_answer)({"type": "http", "headers": []}, fail_later, send)

    with pytest.raises(RuntimeError):
        asyncio.run(asked())
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
    assert SECRET in caplog.text


def test_what_is_no_http_goes_by_unchanged() -> None:
    met: list[str] = []

    async def inside(scope: Any, _receive: Any, _send: Any) -> None:
        met.append(scope["type"])

    asyncio.run(Envelope(inside)({"type": "lifespan"}, fail_later, fail_later))
    assert met == ["lifespan"]


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (b"nonsense\r\n\r\n", b"Invalid HTTP request received."),
        (b"GET /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: no\r\n\r\n", b"Invalid HTTP request received."),
        (b"GET /../../etc/passwd HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", b"Not Found"),
    ],
)
def test_what_is_no_request_at_all_gets_no_more_than_a_line(live_server: str, sent: bytes, said: bytes) -> None:
    host, _, port = live_server.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(sent)
        answer = b"".join(iter(lambda: connection.recv(65_536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith((b"HTTP/1.1 400 ", b"HTTP/1.1 404 "))
    assert body == said
    assert b"server:" not in head.lower()


# What a client wrote comes back no longer than it must.

LONG = "x" * 100_000
TOO_LONG: list[tuple[str, dict[str, Any]]] = [
    ("a text where a number belongs", {"query": f'{{ films(first: "{LONG}") {{ totalCount }} }}'}),
    ("a field", {"query": f"{{ {LONG} }}"}),
    ("a type", {"query": f"{{ ... on {LONG} {{ x }} }}"}),
    ("a directive", {"query": f"{{ films @{LONG} {{ totalCount }} }}"}),
    ("a variable", {"query": f"{{ films(first: ${LONG}) {{ totalCount }} }}"}),
    ("an enum", {"query": f"{{ films(orderBy: {LONG}) {{ totalCount }} }}"}),
    ("a name for the operation", {"query": "{ __typename }", "operationName": LONG}),
    ("an id", {"query": f'{{ node(id: "film_1") {{ id }} film(id: {LONG}) {{ id }} }}'}),
    ("a name for an argument that means nothing", {"query": f"{{ {LONG}: films(first: -1) {{ totalCount }} }}"}),
    ("a cursor", {"query": f'{{ films(after: "{LONG}") {{ totalCount nodes {{ id }} }} }}'}),
    ("what is no document", {"query": f"{{ films }} {LONG}"}),
    ("what is no character", {"query": "{ \x7f" + LONG}),
    (
        "a variable's value",
        {"query": "query ($n: Int) { films(first: $n) { totalCount } }", "variables": {"n": LONG}},
    ),
    (
        "a member of a variable",
        {"query": "query ($f: FilmFilter) { films(filter: $f) { totalCount } }", "variables": {"f": {LONG: 1}}},
    ),
]


@pytest.mark.parametrize("request_", [one[1] for one in TOO_LONG], ids=[one[0] for one in TOO_LONG])
def test_an_error_repeats_little_of_what_a_client_wrote(seeded: str, request_: dict[str, Any]) -> None:
    with Service(create_app(Settings(database=seeded))) as service:
        answer = service.request("POST", "/graphql", json=request_, headers={"accept": GRAPHQL_JSON})
    assert answer.status_code == 400
    errors = answer.json()["errors"]
    assert len(answer.content) < 3_000 * len(errors)
    for error in errors:
        assert len(error["message"]) <= messages.LONGEST_TEXT
        assert sum(len(str(key)) for key in error.get("path", [])) <= messages.LONGEST_TEXT


# Each request has a name.


def name_of(answer: httpx2.Response) -> str:
    """The one name in an answer's headers."""
    [name] = answer.headers.get_list("x-request-id")
    return name


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("a", True),
        ("A.b_c-9", True),
        ("4bf92f3577b34da6a3ce929d0e0e4736", True),
        ("x" * 64, True),
        ("x" * 65, False),
        ("", False),
        ("two words", False),
        ('"quoted"', False),
        ("a;b", False),
        ("a,b", False),
        ("${jndi:x}", False),
        ("<b>", False),
        ("../x", False),
    ],
)
def test_a_request_may_bring_its_name_if_that_is_a_sane_one(seeded: str, given: str, taken: bool) -> None:
    with Service(create_app(Settings(database=seeded))) as service:
        answer = service.request("POST", "/graphql", json={"query": "{"}, headers={"x-request-id": given})
    assert answer.json()["extensions"] == {"requestId": name_of(answer)}
    assert (name_of(answer) == given) is taken
    assert taken or re.fullmatch(r"[0-9a-f]{12}-\d+", name_of(answer))


def test_answers_with_data_are_the_same_for_all_who_ask_and_others_have_their_requests_name(seeded: str) -> None:
    with Service(create_app(Settings(database=seeded))) as service:

        def bodies(**request: Any) -> set[bytes]:
            answers = [service.request(**request, url="/graphql", headers={"x-request-id": None}) for _ in range(3)]
            assert len({name_of(answer) for answer in answers}) == 3
            return {answer.content for answer in answers}

        assert bodies(method="POST", json=TITLE) == {b'{"data":{"film":{"title":"Ida"}}}'}
        assert bodies(method="GET", params=TITLE) == {b'{"data":{"film":{"title":"Ida"}}}'}
        assert len(bodies(method="POST", json={"query": "{ nothing }"})) == 3


def test_workers_do_not_give_the_same_names(monkeypatch: pytest.MonkeyPatch) -> None:
    first = request_ids.name_request({"headers": []})
    request_ids._names.begin()
    second = request_ids.name_request({"headers": []})
    assert first.split("-")[0] != second.split("-")[0]


def test_the_service_is_never_in_the_debug_mode_of_its_framework(seeded: str) -> None:
    app: Starlette = create_app(Settings(database=seeded))
    assert app.debug is False
