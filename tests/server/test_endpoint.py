"""What the service says to every kind of request: statuses, headers and bodies, good and bad."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.service import ASKED_AS, Service

from creditsgql.database import DatabaseError, Readers, failed, writing
from creditsgql.importers import run
from creditsgql.importers.sources.page_parts import Given
from creditsgql.schema import sdl
from creditsgql.server.app import create_app
from creditsgql.settings import Settings

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"
TITLE = {"query": '{ film(by: {slug: "ida"}) { title } }'}
SEED = Path(__file__).parents[2] / "seed"
IDA = {"data": {"film": {"title": "Ida"}}}


@pytest.fixture(scope="module")
def service(seeded: str) -> Iterator[Service]:
    """The service in this process."""
    with Service(create_app(Settings(database=seeded))) as running:
        yield running


def refused(message: str, code: str = "BAD_REQUEST") -> dict[str, Any]:
    """The body of a refusal."""
    return {"errors": [{"message": message, "extensions": {"code": code}}], "extensions": {"requestId": ASKED_AS}}


NO_QUERY = refused("query must be a string with a GraphQL document.")
NO_OBJECT = refused("The body must be a JSON object with a member query.")
NO_JSON = refused("The body is not JSON in UTF-8.")
WANTS_JSON = refused("The body must be application/json.", "UNSUPPORTED_MEDIA_TYPE")

BODIES: list[tuple[str, bytes, int, Any]] = [
    ("a query", json.dumps(TITLE).encode(), 200, IDA),
    ("nulls beside the query", json.dumps({**TITLE, "variables": None, "operationName": None}).encode(), 200, IDA),
    ("an unknown member", json.dumps({**TITLE, "id": 7}).encode(), 200, IDA),
    ("nothing", b"", 400, NO_JSON),
    ("null", b"null", 400, NO_OBJECT),
    ("a number", b"5", 400, NO_OBJECT),
    ("a list", b"[]", 400, NO_OBJECT),
    ("a batch", json.dumps([TITLE]).encode(), 400, NO_OBJECT),
    ("an empty object", b"{}", 400, NO_QUERY),
    ("bad UTF-8", b'{"query": "\xff"}', 400, NO_JSON),
    ("a lone surrogate", b'{"query": "\\ud800"}', 400, NO_JSON),
    ("half an object", b'{"query": "{ film', 400, NO_JSON),
    ("50,000 brackets", b"[" * 50_000, 400, NO_JSON),
    ("50,000 brackets in variables", b'{"query": "{ x }", "variables": ' + b"[" * 50_000, 400, NO_JSON),
    ("a number for the query", b'{"query": 5}', 400, NO_QUERY),
    ("a list of variables", b'{"query": "{ x }", "variables": []}', 400, refused("variables must be an object.")),
    ("a number for a name", b'{"query": "{ x }", "operationName": 5}', 400, refused("operationName must be a string.")),
    ("text for extensions", b'{"query": "{ x }", "extensions": "x"}', 400, refused("extensions must be an object.")),
    ("too much", b" " * 131_073, 413, refused("The body is larger than 131072 bytes.", "BODY_TOO_LARGE")),
]  # fmt: skip


@pytest.mark.parametrize(("body", "status", "answer"), [case[1:] for case in BODIES], ids=[case[0] for case in BODIES])
def test_a_body_gets_its_answer(service: Service, body: bytes, status: int, answer: Any) -> None:
    response = service.request("POST", "/graphql", content=body, headers={"content-type": JSON})
    assert (response.status_code, response.json()) == (status, answer)
    assert response.headers["content-type"] == "application/json; charset=utf-8"


@pytest.mark.parametrize(
    ("content_type", "status"),
    [
        (JSON, 200),
        ("application/json; charset=utf-8", 200),
        ('Application/JSON;charset="UTF-8"', 200),
        ("application/json; charset=utf-16", 415),
        ("text/plain", 415),
        ("application/graphql", 415),
        ("multipart/form-data; boundary=x", 415),
        ("application/x-www-form-urlencoded", 415),
        ("text/plain; application/json", 415),
        ("application/json, text/plain", 415),
        ("application/jsonx", 415),
        ("application/graphql-response+json", 415),
        ("", 415),
        (None, 415),
    ],
)
def test_a_body_must_be_json_in_utf_8(service: Service, content_type: str | None, status: int) -> None:
    headers = {} if content_type is None else {"content-type": content_type}
    response = service.request("POST", "/graphql", content=json.dumps(TITLE).encode(), headers=headers)
    assert response.status_code == status


@pytest.mark.parametrize(
    ("accept", "status", "content_type"),
    [
        (None, 200, JSON),
        ("*/*", 200, JSON),
        ("application/*", 200, JSON),
        (JSON, 200, JSON),
        (GRAPHQL_JSON, 200, GRAPHQL_JSON),
        (f"{GRAPHQL_JSON}, {JSON};q=0.9", 200, GRAPHQL_JSON),
        (f"{GRAPHQL_JSON};q=0.5, {JSON}", 200, JSON),
        (f"{JSON};q=0, */*", 200, GRAPHQL_JSON),
        ("text/html", 406, JSON),
        ("image/png, text/csv", 406, JSON),
        ("", 406, JSON),
    ],
)
def test_the_answer_is_what_the_client_accepts(
    service: Service, accept: str | None, status: int, content_type: str
) -> None:
    headers = {"content-type": JSON, **({} if accept is None else {"accept": accept})}
    response = service.request("POST", "/graphql", content=json.dumps(TITLE).encode(), headers=headers)
    assert (response.status_code, response.headers["content-type"]) == (status, f"{content_type}; charset=utf-8")
    assert response.headers["vary"] == "accept, x-dataset-version"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])
def test_other_methods_are_told_which_ones_there_are(service: Service, method: str) -> None:
    response = service.request(method, "/graphql")
    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")


B = {"data": {"b": "Query"}}
GETS: list[tuple[dict[str, str], int, Any]] = [
    (TITLE, 200, IDA),
    (
        {"query": "query A { __typename } query B { b: __typename }", "operationName": "B"},
        200,
        {"data": {"b": "Query"}},
    ),
    ({**TITLE, "variables": ""}, 200, IDA),
    ({**TITLE, "variables": '{"unused": 1}'}, 200, IDA),
    ({**TITLE, "variables": "{"}, 400, refused("The parameter variables is not JSON.")),
    ({"query": "mutation { __typename }"}, 405, refused("A mutation needs POST.", "METHOD_NOT_ALLOWED")),
    ({}, 400, NO_QUERY),
]


@pytest.mark.parametrize(("parameters", "status", "answer"), GETS)
def test_get_is_for_queries(service: Service, parameters: dict[str, str], status: int, answer: Any) -> None:
    response = service.request("GET", "/graphql", params=parameters, headers={"accept": JSON})
    assert (response.status_code, response.json()) == (status, answer)


def test_a_get_is_answered_with_304_while_the_data_is_the_same(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'films.db'}"
    run.import_pages([SEED / "ida.txt"], url, Given())
    with Service(create_app(Settings(database=url, cache_control="public, max-age=60"))) as service:

        def get(tag: str | None = None) -> tuple[int, bytes, str | None, str | None]:
            headers = {"accept": JSON, "if-none-match": tag}
            answer = service.request("GET", "/graphql", params=TITLE, headers=headers)
            return answer.status_code, answer.content, answer.headers.get("etag"), answer.headers.get("cache-control")

        status, body, tag, kept = get()
        assert (status, json.loads(body), kept) == (200, IDA, "public, max-age=60")
        assert tag is not None
        assert get(tag) == get(f'"other", W/{tag}') == get("*") == (304, b"", tag, "public, max-age=60")
        run.import_pages([SEED / "elle.txt"], url, Given())
        status, _, later, _ = get(tag)
        assert (status, later == tag) == (200, False)


def test_an_answer_with_errors_is_not_kept(service: Service) -> None:
    answer = service.request("GET", "/graphql", params={"query": "{ nothing }"}, headers={"accept": JSON})
    assert (answer.headers.get("etag"), answer.headers["cache-control"]) == (None, "no-store")


def test_parameters_that_are_not_utf_8_are_refused(service: Service) -> None:
    response = service.request("GET", "/graphql?query=%FF", headers={"accept": JSON})
    assert response.status_code == 400
    assert response.json() == refused("The URL's parameters are not UTF-8, percent-encoded.")


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("{ film(", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ films(first: -1) { totalCount } }", "BAD_USER_INPUT"),
        ("query A { __typename } query B { __typename }", "OPERATION_RESOLUTION_FAILURE"),
        ("mutation { __typename }", "GRAPHQL_VALIDATION_FAILED"),
        ("{" + "a{" * 60_000, "GRAPHQL_PARSE_FAILED"),
    ],
)
def test_a_refused_operation_is_200_in_the_old_media_type_and_400_in_the_new(
    service: Service, document: str, code: str
) -> None:
    for accept, status in ((JSON, 200), (GRAPHQL_JSON, 400)):
        response = service.request("POST", "/graphql", json={"query": document}, headers={"accept": accept})
        told = response.json()
        assert (response.status_code, told["errors"][0]["extensions"]["code"]) == (status, code)
        assert {**told, "errors": None} == {"errors": None, "extensions": {"requestId": ASKED_AS}}


def test_a_browser_gets_the_explorer_and_the_root_leads_there(service: Service) -> None:
    page = service.request("GET", "/graphql", headers={"accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    root = service.request("GET", "/")
    assert (root.status_code, root.headers["location"]) == (307, "graphql")


def test_the_schema_and_the_health_can_be_asked_for(service: Service) -> None:
    schema = service.request("GET", "/schema.graphql")
    assert (schema.status_code, schema.text) == (200, sdl())
    assert service.request("GET", "/health/live").json() == {"status": "alive"}
    assert service.request("GET", "/health/ready").json() == {"status": "ready", "datasetVersion": 1}


def test_what_goes_wrong_inside_is_not_told_outside(
    seeded: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(Readers, "fetch", lambda *_: failed(RuntimeError("no such table: secret")))
    with Service(create_app(Settings(database=seeded))) as service:
        answer = service.request("POST", "/graphql", json=TITLE)
        ready = service.request("GET", "/health/ready")
    assert (answer.status_code, answer.json()) == (
        500,
        refused("The service failed to answer.", "INTERNAL_SERVER_ERROR"),
    )
    assert (ready.status_code, ready.json()) == (503, {"status": "unavailable"})
    assert "no such table: secret" in caplog.text


def test_a_service_starts_while_an_import_writes(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'films.db'}"
    run.import_pages([SEED / "ida.txt"], url, Given())
    with writing(url), Service(create_app(Settings(database=url))) as service:
        assert service.ask(TITLE["query"]) == IDA


def other_tables(path: Any) -> None:
    """Makes somebody else's database."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE album (title TEXT)")
    connection.commit()
    connection.close()


def older(path: Any) -> None:
    """Makes a database of ours that says it is as an older version left it."""
    with writing(f"sqlite:///{path}") as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")


@pytest.mark.parametrize(
    ("make", "complaint"),
    [
        (lambda path: None, "no such file"),
        (lambda path: path.write_text("not a database, though long enough to be read as one" * 50), "not a database"),
        (other_tables, "holds other tables"),
        (older, "made by an older creditsgql .*: creditsgql database upgrade"),
    ],
)
def test_a_database_that_is_not_ours_is_refused_in_one_line(
    make: Callable[[Any], None], complaint: str, tmp_path: Any
) -> None:
    path = tmp_path / "some.db"
    make(path)
    app = create_app(Settings(database=f"sqlite:///{path}"))
    with pytest.raises(DatabaseError, match=complaint) as caught, Service(app):
        pass
    assert "\n" not in str(caught.value)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(body=st.binary(max_size=200) | st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["query", "variables", "operationName", "extensions", "x"]), inner)).map(lambda value: json.dumps(value).encode()))  # fmt: skip  # noqa: E501
def test_no_body_makes_the_service_fail(service: Service, body: bytes) -> None:
    response = service.request("POST", "/graphql", content=body, headers={"content-type": JSON})
    assert response.status_code in {200, 400}
    assert isinstance(httpx2.Response(200, content=response.content).json(), dict)
