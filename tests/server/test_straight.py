"""What was planned before is answered where it is read, in the very bytes that the application sends, or not there."""

import json
import socket
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from tests.server.conftest import started
from tests.server.raw import BODY, GET, HEAD, IDA, POST, QUERY, answers, connected
from tests.service import ASKED_AS, Service

from creditsgql.database import BusyError, Readers, TookTooLongError, UnavailableError, failed
from creditsgql.importers.run import import_pages
from creditsgql.importers.sources.page_parts import Given
from creditsgql.planner import planner
from creditsgql.planner.limits import parsed
from creditsgql.server import app as composition
from creditsgql.server.app import create_app
from creditsgql.server.at_once import Later, Whole
from creditsgql.server.endpoint import REFUSAL_SECONDS
from creditsgql.server.metrics import elsewhere
from creditsgql.server.operations import Operations
from creditsgql.server.seen import Seen
from creditsgql.settings import Settings

JSON, GRAPHQL_JSON = "application/json", "application/graphql-response+json"
TOKEN = "credits_of-a-test"
AS_JSON = {"content-type": JSON, "accept": JSON}
BY_PROXY = {"x-forwarded-for": "198.51.100.7, 192.0.2.1", "x-forwarded-proto": "https"}
IN_URL = "query=" + quote(QUERY)
FILM = "query One($slug: String!) { film(by: {slug: $slug}) { title } }"


class Watching:
    """Remembers what is told of requests."""

    def __init__(self) -> None:
        self.told: list[tuple[Any, ...]] = []

    def open(self) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""

    def tell(self, seen: Seen) -> None:
        """All of it but how long anything took."""
        name = seen.operation.name if seen.operation else None
        self.told.append((seen.request_id, name, seen.objects, seen.version, seen.status, seen.code, seen.size))


@pytest.fixture
def watching(monkeypatch: pytest.MonkeyPatch) -> Watching:
    """What the application tells of requests."""
    one = Watching()
    monkeypatch.setattr(composition, "_watches", lambda *_: [one])
    return one


def asked(method: str, headers: dict[str, str], path: str = "/graphql") -> dict[str, Any]:
    """What the server below makes of a request."""
    return {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": IN_URL.encode() if method == "GET" else b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 4711),
        "server": ("127.0.0.1", 80),
    }


def through(service: Service, method: str, headers: dict[str, str], body: bytes = BODY) -> Whole:
    """What the whole application answers."""
    whole = service.request(
        method,
        f"/graphql?{IN_URL}" if method == "GET" else "/graphql",
        headers={"content-type": None, **headers},
        **({"content": body} if method == "POST" else {}),
    )
    lines = "".join(f"{name}: {value}\r\n" for name, value in whole.headers.items()).encode()
    return Whole(whole.status_code, lines, whole.content)


def straight(service: Service, method: str, headers: dict[str, str], body: bytes = BODY) -> Whole | None:
    """What is answered where it is read."""
    scope = asked(method, {"x-request-id": ASKED_AS, **headers})
    return service.straight(scope, body if method == "POST" else b"")


KEPT = pytest.mark.parametrize("answers_bytes", [0, 100_000])
STRAIGHT: dict[str, tuple[str, dict[str, str], dict[str, Any]]] = {
    "POST": ("POST", AS_JSON, {}),
    "POST of whom takes the newer type": ("POST", {**AS_JSON, "accept": GRAPHQL_JSON}, {}),
    "POST of whom takes anything": ("POST", {"content-type": "application/json; charset=utf-8"}, {}),
    "GET": ("GET", {"accept": JSON}, {}),
    "GET of whom takes the newer type": ("GET", {"accept": GRAPHQL_JSON}, {}),
    "a name of one's own": ("POST", {**AS_JSON, "x-request-id": "mine"}, {}),
    "by a proxy that nobody trusts": ("POST", {**AS_JSON, "x-forwarded-for": "192.0.2.1"}, {}),
    "by one that somebody trusts": ("POST", {**AS_JSON, **BY_PROXY}, {"trusted_proxies": "127.0.0.1"}),
    "by none, though one is trusted": ("POST", AS_JSON, {"trusted_proxies": "127.0.0.1"}),
    "a page's POST, where none is let in": ("POST", {**AS_JSON, "origin": "https://films.example"}, {}),
    "a page's GET": ("GET", {"accept": JSON, "sec-fetch-site": "same-origin"}, {}),
    "headers that mean nothing": ("POST", {**AS_JSON, "cookie": "a=b", "user-agent": "a browser"}, {}),
    "a good token": ("POST", {**AS_JSON, "authorization": f"Bearer {TOKEN}"}, {"tokens": True}),
    "the later statuses": ("POST", {**AS_JSON, "accept": GRAPHQL_JSON}, {"http_status": "2026"}),
    "other pages are let in": ("POST", AS_JSON, {"cors_origins": "https://films.example"}),
    "all pages are let in": ("GET", {"accept": JSON}, {"cors_origins": "*"}),
    "no points are counted": ("POST", AS_JSON, {"rate_points": 0}),
    "no introspection": ("GET", {"accept": "text/html, */*"}, {"introspection": False}),
}


@pytest.fixture
def settings(seeded: str, tmp_path: Path) -> Callable[..., Settings]:
    """Settings of a service; of ``tokens`` it knows one where that is asked for."""

    def made(**given: Any) -> Settings:
        if given.get("tokens"):
            given["tokens"] = tmp_path / "tokens.txt"
            given["tokens"].write_text(f"{sha256(TOKEN.encode()).hexdigest()} test\n")
        return Settings(**{"database": seeded, **given})

    return made


@KEPT
@pytest.mark.parametrize("case", STRAIGHT)
def test_what_is_answered_straight_is_what_the_application_answers(
    settings: Callable[..., Settings], watching: Watching, case: str, answers_bytes: int
) -> None:
    method, headers, given = STRAIGHT[case]
    with Service(create_app(settings(answers_bytes=answers_bytes, **given))) as service:
        assert straight(service, method, headers) is None
        found = [way(service, method, headers) for way in (through, straight, straight, through, straight)]
    assert found == [found[0]] * 5
    assert found[0] is not None
    assert json.loads(found[0].body) == IDA
    assert watching.told[0][3:5] == (1, 200)
    assert watching.told == [watching.told[0]] * 5


LOOKED_AT: dict[str, tuple[str, dict[str, str], dict[str, Any]]] = {
    "who may have it": ("GET", {"accept": JSON, "if-none-match": '"x"'}, {}),
    "who wants a newer one": ("POST", {**AS_JSON, "x-dataset-version": "2"}, {}),
    "a page that is let in": (
        "POST",
        {**AS_JSON, "origin": "https://films.example"},
        {"cors_origins": "https://films.example"},
    ),
    "another site's GET": ("GET", {"accept": JSON, "sec-fetch-site": "cross-site"}, {}),
    "no JSON": ("POST", {"content-type": "text/plain"}, {}),
    "a type that nobody has": ("POST", {**AS_JSON, "accept": "image/png"}, {}),
    "who wants the explorer": ("GET", {"accept": "text/html"}, {}),
    "a method that is none": ("PUT", AS_JSON, {}),
    "who has no token": ("POST", AS_JSON, {"tokens": True}),
    "who has a bad token": ("POST", {**AS_JSON, "authorization": "Bearer bad"}, {"tokens": True}),
    "who has no points left": ("POST", AS_JSON, {"rate_points": 2}),
}


@KEPT
@pytest.mark.parametrize("case", LOOKED_AT)
def test_a_request_that_must_be_looked_at_more_closely_is_not_answered_straight(
    settings: Callable[..., Settings], watching: Watching, case: str, answers_bytes: int
) -> None:
    method, headers, given = LOOKED_AT[case]
    good = {"authorization": f"Bearer {TOKEN}"} if "tokens" in given else {}
    with Service(create_app(settings(answers_bytes=answers_bytes, **given))) as service:
        for kind in ("GET", "POST"):
            through(service, kind, {**({} if kind == "GET" else AS_JSON), **good})
        watching.told.clear()
        found = straight(service, method, headers)
    assert found is None
    assert watching.told == []


def test_who_comes_by_a_trusted_proxy_pays_for_himself_alone(settings: Callable[..., Settings]) -> None:
    with Service(create_app(settings(trusted_proxies="127.0.0.1", rate_points=3, rate_seconds=3600))) as service:
        by_proxy = [{**AS_JSON, "x-forwarded-for": f"192.0.2.{number}"} for number in (1, 2)]
        for headers in by_proxy:
            first = through(service, "POST", headers)
            assert [straight(service, "POST", headers) for _ in range(3)] == [first, first, None]
            assert through(service, "POST", headers).status == 429


def said(query: str = FILM, **members: Any) -> bytes:
    """A body."""
    return json.dumps({"query": query, "variables": {"slug": "ida"}, **members}).encode()


NOT_STRAIGHT: dict[str, bytes] = {
    "no JSON": said()[:-1],
    "no object": b"[]",
    "no document": b"{}",
    "a document that was never sent": said(FILM + " "),
    "one that is named, and not known": said("", documentId="unknown"),
    "one that is not what it is called": said(documentId="0" * 64),
    "another operation of it": said(operationName="None"),
    "variables of another shape": said(variables={}),
    "variables that mean nothing": said(variables={"slug": 1}),
    "what it costs": said(extensions={"cost": True}),
    "too long": said(extensions={"cost": None, "padding": "x" * 500}),
}


@KEPT
@pytest.mark.parametrize("case", NOT_STRAIGHT)
def test_what_was_not_planned_before_or_will_be_refused_is_not_answered_straight(
    settings: Callable[..., Settings], watching: Watching, case: str, answers_bytes: int
) -> None:
    with Service(create_app(settings(answers_bytes=answers_bytes, body_bytes=500))) as service:
        first = through(service, "POST", AS_JSON, said())
        watching.told.clear()
        assert straight(service, "POST", AS_JSON, NOT_STRAIGHT[case]) is None
        assert watching.told == []
        assert straight(service, "POST", AS_JSON, said()) == first


FINISHED = ("{ __typename }", "{ __schema { queryType { name } } }")


@pytest.mark.parametrize("query", FINISHED)
def test_what_the_schema_says_is_answered_straight(settings: Callable[..., Settings], query: str) -> None:
    body = json.dumps({"query": query}).encode()
    with Service(create_app(settings())) as service:
        found = [way(service, "POST", AS_JSON, body) for way in (through, straight, straight)]
        # A GET is told the version of the data besides, which takes a statement.
        scope = {**asked("GET", AS_JSON), "query_string": f"query={quote(query)}".encode()}
        assert service.straight(scope, b"") is None
    assert found == [found[0]] * 3


def test_what_would_have_to_wait_while_too_many_do_is_not_answered_straight(
    settings: Callable[..., Settings], watching: Watching, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Service(create_app(settings())) as service:
        through(service, "POST", AS_JSON)
        watching.told.clear()
        monkeypatch.setattr(Readers, "full", True)
        assert straight(service, "POST", AS_JSON) is None
        assert watching.told == []


def test_what_a_request_is_told_of_itself_is_not_answered_straight(settings: Callable[..., Settings]) -> None:
    body = json.dumps({"query": "{ rateLimit { cost } }"}).encode()
    with Service(create_app(settings())) as service:
        assert through(service, "POST", AS_JSON, body).status == 200
        assert straight(service, "POST", AS_JSON, body) is None


NOT_ANSWERED = {
    "takes too long": (TookTooLongError("stopped"), 504, 0),
    "is not to be had": (UnavailableError("away"), 503, 0),
    "waits for too long": (BusyError("busy"), 503, REFUSAL_SECONDS),
    "fails": (RuntimeError("no such table: secret"), 500, 0),
}


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
@pytest.mark.parametrize("case", NOT_ANSWERED)
def test_why_there_are_no_data_is_told_straight(
    settings: Callable[..., Settings],
    watching: Watching,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    case: str,
    accept: str,
) -> None:
    error, status, held_back = NOT_ANSWERED[case]
    headers = {**AS_JSON, "accept": accept}
    with Service(create_app(settings(answers_bytes=100_000))) as service:
        through(service, "GET", {"accept": accept})
        watching.told.clear()
        monkeypatch.setattr(Readers, "fetch", lambda *_: failed(error))
        refused = through(service, "POST", headers)
        assert straight(service, "POST", headers) == refused._replace(held_back=held_back)
        monkeypatch.undo()
        # Nothing of it is kept.
        assert json.loads(through(service, "POST", headers).body) == IDA
    assert (refused.status, watching.told[0][4]) == (status, status)
    assert watching.told[:2] == [watching.told[0]] * 2
    named = [record for record in caplog.records if ASKED_AS in record.getMessage()]
    assert [record.exc_info is not None for record in named] == ([True, True] if case == "fails" else [])


def test_a_failure_in_making_an_answer_is_told_straight(
    settings: Callable[..., Settings], watching: Watching, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("secret")

    with Service(create_app(settings())) as service:
        through(service, "POST", AS_JSON)
        watching.told.clear()
        monkeypatch.setattr(Operations, "reply_of", fail)
        refused = through(service, "POST", AS_JSON)
        assert (refused.status, straight(service, "POST", AS_JSON)) == (500, refused)
    assert watching.told == [watching.told[0]] * 2


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_what_was_never_asked_is_not_even_read_before_it_takes_the_longer_way(
    settings: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    read = list[str]()

    def reading(text: str, limits: Any) -> Any:
        read.append(text)
        return parsed(text, limits)

    monkeypatch.setattr(planner, "parsed", reading)
    headers = {"accept": JSON} if method == "GET" else AS_JSON
    with Service(create_app(settings())) as service:
        assert straight(service, method, headers) is None
        assert read == []
        through(service, method, headers)
        assert read == [QUERY]
        assert straight(service, method, headers) is not None
        assert read == [QUERY]


def test_of_who_hung_up_it_is_told_that_they_did(settings: Callable[..., Settings], watching: Watching) -> None:
    app = create_app(settings())

    def ask_and_hang_up() -> tuple[Later, Whole]:
        later = app.state.straight(asked("POST", {**AS_JSON, "x-request-id": ASKED_AS}), BODY)
        later.heard.cancel()
        return later, later.whole(later.heard)

    with Service(app) as service:
        through(service, "POST", AS_JSON)
        watching.told.clear()
        later, whole = service.call(ask_and_hang_up)
        assert (later.heard.cancelled(), whole.status) == (True, 499)
        assert [told[4:6] for told in watching.told] == [(499, "CLIENT_GONE")]
        assert straight(service, "POST", AS_JSON) == through(service, "POST", AS_JSON)


def test_nothing_is_answered_straight_elsewhere(settings: Callable[..., Settings]) -> None:
    app = create_app(settings(answers_bytes=100_000))
    with Service(app) as service:
        through(service, "POST", AS_JSON)
        assert service.call(app.state.straight, asked("POST", AS_JSON, "/"), BODY) is None
        assert service.call(elsewhere(app.state.straight, 80), asked("POST", AS_JSON), BODY) is None
        assert service.call(elsewhere(app.state.straight, 81), asked("POST", AS_JSON), BODY) is not None


def test_nothing_is_answered_straight_where_others_count_the_points(settings: Callable[..., Settings]) -> None:
    assert create_app(settings(rate_store="redis://localhost:1")).state.straight is None


@KEPT
def test_nothing_is_answered_straight_that_an_import_has_made_old(tmp_path: Path, answers_bytes: int) -> None:
    page = tmp_path / "ida.txt"
    database = f"sqlite:///{tmp_path / 'one.db'}"
    body = json.dumps({"query": '{ film(by: {slug: "ida"}) { runtimeMinutes } }'}).encode()

    def told(minutes: int, way: Callable[..., Whole | None]) -> Any:
        page.write_text(f"Ida\n\nPoland 2013, {minutes} min\n\nDirected by: Paweł Pawlikowski\n")
        import_pages([page], database, Given())
        found = way(service, "POST", AS_JSON, body)
        return found and json.loads(found.body)["data"]["film"]["runtimeMinutes"]

    import_pages([], database, Given())
    with Service(create_app(Settings(database=database, answers_bytes=answers_bytes))) as service:
        assert [told(82, through), told(82, straight), told(83, straight), told(84, straight)] == [82, 82, 83, 84]


@pytest.fixture(scope="module", params=[0, 100_000])
def base(seeded: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of a service, which keeps answers or does not."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CREDITSGQL_ANSWERS_BYTES", str(request.param))
        with started("--database", seeded) as (base, _):
            yield base


ONE_BY_ONE = [POST[at : at + 1] for at in range(len(POST))]
CHUNKED = HEAD.replace(b"content-length: %d", b"transfer-encoding: chunked") + b"%x\r\n%b\r\n0\r\n\r\n" % (
    len(BODY),
    BODY,
)
LAST = GET.replace(b"host:", b"connection: close\r\nhost:")
WAYS: dict[str, tuple[list[bytes], int]] = {
    "whole": ([POST], 1),
    "in two pieces": ([POST[:-9], POST[-9:]], 1),
    "the body apart": ([HEAD % len(BODY), BODY], 1),
    "by letters": (ONE_BY_ONE, 1),
    "in a chunk": ([CHUNKED], 1),
    "who waits for leave": (
        [HEAD[:-2].replace(b"host:", b"expect: 100-continue\r\nhost:") % len(BODY) + b"\r\n" + BODY],
        1,
    ),
    "several ahead": ([POST * 3 + GET * 3, POST], 7),
    "several, the last in pieces": ([POST + GET + POST[:-1], POST[-1:]], 3),
    "the last one": ([GET + LAST], 2),
}


@pytest.mark.parametrize("way", WAYS)
def test_however_a_request_comes_in_it_is_answered(base: str, way: str) -> None:
    pieces, count = WAYS[way]
    for _ in range(3):
        with connected(base) as client:
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for piece in pieces:
                client.sendall(piece)
                time.sleep(0.05 if len(pieces) < 5 else 0)
            told = [answer for answer in answers(client, count) if answer.status != 100]
            assert [(answer.status, answer.body) for answer in told] == [(200, IDA)] * count
            assert len({answer.headers["x-request-id"] for answer in told}) == count


@KEPT
def test_an_answer_is_the_last_of_its_connection_once_the_service_is_told_to_end(
    seeded: str, monkeypatch: pytest.MonkeyPatch, answers_bytes: int
) -> None:
    monkeypatch.setenv("CREDITSGQL_ANSWERS_BYTES", str(answers_bytes))
    with started("--database", seeded) as (base, process), connected(base) as client:
        for _ in range(3):
            client.sendall(POST)
            assert answers(client, 1)[0].body == IDA
        process.terminate()
        time.sleep(0.2)
        client.sendall(POST)
        # Until the other end hangs up.
        [last] = answers(client)
        assert (last.body, last.headers["connection"]) == (IDA, "close")
