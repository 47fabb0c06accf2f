"""What is kept is answered where it is read, in the very bytes that the whole application sends, or not there."""

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

from creditsgql.importers.run import import_pages
from creditsgql.importers.sources.page_parts import Given
from creditsgql.server import app as composition
from creditsgql.server.app import create_app
from creditsgql.server.metrics import elsewhere
from creditsgql.server.seen import Seen
from creditsgql.settings import Settings

JSON, GRAPHQL_JSON = "application/json", "application/graphql-response+json"
TOKEN = "credits_of-a-test"
AS_JSON = {"content-type": JSON, "accept": JSON}
IN_URL = "query=" + quote(QUERY)


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


def both(service: Service, app: Any, method: str, headers: dict[str, str]) -> tuple[Any, Any]:
    """The headers and the body that the whole application answers, and those that are found at once."""
    whole = service.request(
        method,
        f"/graphql?{IN_URL}" if method == "GET" else "/graphql",
        headers={"content-type": None, **headers},
        **({"content": BODY} if method == "POST" else {}),
    )
    scope = asked(method, {"x-request-id": ASKED_AS, **headers})
    found = service.call(app.state.again, scope, BODY if method == "POST" else b"")
    told = "".join(f"{name}: {value}\r\n" for name, value in whole.headers.items()).encode(), whole.content
    return told, found


AT_ONCE: dict[str, tuple[str, dict[str, str], dict[str, Any]]] = {
    "POST": ("POST", AS_JSON, {}),
    "POST of whom takes the newer type": ("POST", {**AS_JSON, "accept": GRAPHQL_JSON}, {}),
    "POST of whom takes anything": ("POST", {"content-type": "application/json; charset=utf-8"}, {}),
    "GET": ("GET", {"accept": JSON}, {}),
    "GET of whom takes the newer type": ("GET", {"accept": GRAPHQL_JSON}, {}),
    "a name of one's own": ("POST", {**AS_JSON, "x-request-id": "mine"}, {}),
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
    """Settings of a service that keeps answers; of ``tokens`` it knows one where that is asked for."""

    def made(**given: Any) -> Settings:
        if given.get("tokens"):
            given["tokens"] = tmp_path / "tokens.txt"
            given["tokens"].write_text(f"{sha256(TOKEN.encode()).hexdigest()} test\n")
        return Settings(**{"database": seeded, "answers_bytes": 100_000, **given})

    return made


@pytest.mark.parametrize("case", AT_ONCE)
def test_what_is_found_at_once_is_what_the_application_answers(
    settings: Callable[..., Settings], watching: Watching, case: str
) -> None:
    method, headers, given = AT_ONCE[case]
    app = create_app(settings(**given))
    with Service(app) as service:
        first, found = both(service, app, method, headers)
        again, found_again = both(service, app, method, headers)
    assert json.loads(first[1]) == IDA
    assert first == again == found == found_again
    assert watching.told[0][3:5] == (1, 200)
    assert watching.told == [watching.told[0]] * 4


LOOKED_AT: dict[str, tuple[str, dict[str, str], dict[str, Any]]] = {
    "who may have it": ("GET", {"accept": JSON, "if-none-match": '"x"'}, {}),
    "who wants a newer one": ("POST", {**AS_JSON, "x-dataset-version": "2"}, {}),
    "a page of another site": ("POST", {**AS_JSON, "origin": "https://films.example"}, {}),
    "another site's GET": ("GET", {"accept": JSON, "sec-fetch-site": "cross-site"}, {}),
    "who comes by a proxy": ("POST", {**AS_JSON, "x-forwarded-for": "192.0.2.1"}, {}),
    "no JSON": ("POST", {"content-type": "text/plain"}, {}),
    "a type that nobody has": ("POST", {**AS_JSON, "accept": "image/png"}, {}),
    "who wants the explorer": ("GET", {"accept": "text/html"}, {}),
    "a method that is none": ("PUT", AS_JSON, {}),
    "who has no token": ("POST", AS_JSON, {"tokens": True}),
    "who has a bad token": ("POST", {**AS_JSON, "authorization": "Bearer bad"}, {"tokens": True}),
    "who has no points left": ("POST", AS_JSON, {"rate_points": 1}),
}


@pytest.mark.parametrize("case", LOOKED_AT)
def test_what_must_be_looked_at_more_closely_is_not_found_at_once(
    settings: Callable[..., Settings], watching: Watching, case: str
) -> None:
    method, headers, given = LOOKED_AT[case]
    app = create_app(settings(**given))
    good = {"authorization": f"Bearer {TOKEN}"} if "tokens" in given else {}
    with Service(app) as service:
        for kind in ("GET", "POST"):
            both(service, app, kind, {**({} if kind == "GET" else AS_JSON), **good})
        watching.told.clear()
        found = service.call(app.state.again, asked(method, headers), BODY if method == "POST" else b"")
    assert found is None
    assert watching.told == []


def test_nothing_is_found_at_once_elsewhere(settings: Callable[..., Settings]) -> None:
    app = create_app(settings())
    with Service(app) as service:
        assert service.call(app.state.again, asked("POST", AS_JSON), BODY) is None
        _, found = both(service, app, "POST", AS_JSON)
        assert found is not None
        assert service.call(app.state.again, asked("POST", AS_JSON, "/"), BODY) is None
        assert service.call(app.state.again, asked("POST", AS_JSON), BODY + b" ") is None
        assert service.call(elsewhere(app.state.again, 80), asked("POST", AS_JSON), BODY) is None
        assert service.call(elsewhere(app.state.again, 81), asked("POST", AS_JSON), BODY) is not None
    assert create_app(settings(answers_bytes=0)).state.again is None


def test_nothing_is_found_at_once_that_an_import_has_made_old(tmp_path: Path) -> None:
    page = tmp_path / "ida.txt"
    page.write_text("Ida\n\nPoland 2013, 82 min\n\nDirected by: Paweł Pawlikowski\n")
    database = f"sqlite:///{tmp_path / 'one.db'}"
    import_pages([page], database, Given())
    app = create_app(Settings(database=database, answers_bytes=100_000))
    with Service(app) as service:
        assert both(service, app, "POST", AS_JSON)[1] is not None
        page.write_text("Ida\n\nPoland 2013, 83 min\n\nDirected by: Paweł Pawlikowski\n")
        import_pages([page], database, Given())
        assert service.call(app.state.again, asked("POST", AS_JSON), BODY) is None


@pytest.fixture(scope="module")
def keeping(seeded: str) -> Iterator[str]:
    """The base URL of a service that keeps answers."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CREDITSGQL_ANSWERS_BYTES", "100000")
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
def test_however_a_request_comes_in_it_is_answered_again(keeping: str, way: str) -> None:
    pieces, count = WAYS[way]
    for _ in range(3):
        with connected(keeping) as client:
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for piece in pieces:
                client.sendall(piece)
                time.sleep(0.05 if len(pieces) < 5 else 0)
            told = [answer for answer in answers(client, count) if answer.status != 100]
            assert [(answer.status, answer.body) for answer in told] == [(200, IDA)] * count
            assert len({answer.headers["x-request-id"] for answer in told}) == count


def test_what_is_kept_is_the_last_of_its_connection_once_the_service_is_told_to_end(
    seeded: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDITSGQL_ANSWERS_BYTES", "100000")
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
