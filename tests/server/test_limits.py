"""Who asks for too much is told so: by how large a request is, by what it costs, and by how often one asks."""

import json
from collections.abc import Iterator
from dataclasses import fields
from typing import Any
from urllib.parse import quote

import pytest
from tests.service import Service

from creditsgql.planner import Limits
from creditsgql.server.app import create_app
from creditsgql.settings import Settings

GRAPHQL_JSON = "application/graphql-response+json"
TITLE = '{ film(by: {slug: "ida"}) { title } }'
IDA = {"data": {"film": {"title": "Ida"}}}
FIFTY = "{ films(first: 50) { nodes { id person: directors { id } } } }"
"""50 films with, reckoned, 5 directors each: 300 objects, so 3 points."""


@pytest.fixture(scope="module")
def service(seeded: str) -> Iterator[Service]:
    """The service as it is without any setting."""
    with Service(create_app(Settings(database=seeded))) as running:
        yield running


@pytest.fixture
def counting(seeded: str) -> Iterator[Service]:
    """The service with 5 points for each client, which come back within an hour."""
    with Service(create_app(Settings(database=seeded, rate_points=5, rate_seconds=3600))) as running:
        yield running


DEEP = (
    "{ films(first: 1) { nodes { " + "directors { filmography(first: 1) { nodes { " * 3 + "id" + " } } }" * 3 + " } } }"
)
CONDITIONS = f"{{ films(filter: {{or: [{'{not: {year: {gte: 1}}} ' * 100}]}}) {{ totalCount nodes {{ id }} }} }}"
"""201 conditions, for a number and for a list."""
REFUSED: list[tuple[str, dict[str, Any], str, str]] = [
    ("{ dataset { " + "version " * 2_000 + "} }", {}, "tokens: at least 2001 is over the maximum of 2000", "TOKENS"),
    ("query A { __typename } " * 21, {}, "operations: 21 is over the maximum of 20", "OPERATIONS"),
    (DEEP.replace("id", "countries { films { totalCount } }"), {}, "depth: 14 is over the maximum of 12", "DEEP"),
    ("{ " + "__typename " * 21 + "}", {}, "root fields: 21 is over the maximum of 20", "ROOT_FIELDS"),
    (f"{{ dataset {{ {' '.join(f'a{n}: version' for n in range(31))} }} }}", {}, "aliases: 31 is over", "ALIASES"),
    ("{ dataset { " + "version @skip(if: false) " * 51 + "} }", {}, "directives: 51 is over", "DIRECTIVES"),
    ("{ dataset " + "@skip(if: false) " * 6 + "{ version } }", {}, "directives on one: 6 is", "DIRECTIVES_ON_ONE"),
    (f"{{ nodes(ids: [{'1 ' * 101}]) {{ id }} }}", {}, "list entries: 101 is over", "LIST_ENTRIES"),
    ("query ($i: [ID!]!) { nodes(ids: $i) { id } }", {"i": ["x"] * 101}, "list entries: 101 is", "LIST_ENTRIES"),
    (CONDITIONS, {}, "conditions: 402 is over the maximum of 400", "CONDITIONS"),
    (TITLE, {"v": [["x"] * 100] * 100}, "variable values: at least 2001 is over", "VARIABLE_VALUES"),
    (
        "{ films(first: 100) { nodes { directors { filmography { nodes { id } } } } } }",
        {},
        "objects: 10600 is",
        "OBJECTS",
    ),
    ("{ films { nodes { " + "directors { id } " * 400 + "} } }", {}, "comparisons of fields", "COMPARISONS"),
]


@pytest.mark.parametrize(("document", "variables", "message", "code"), REFUSED, ids=[case[3] for case in REFUSED])
def test_a_request_is_refused_with_limit_value_maximum_and_code(
    service: Service, document: str, variables: dict[str, Any], message: str, code: str
) -> None:
    asked = {"query": document, "variables": variables, "operationName": "A" if "query A" in document else None}
    answer = service.request("POST", "/graphql", json=asked, headers={"accept": GRAPHQL_JSON})
    [error] = answer.json()["errors"]
    assert (answer.status_code, list(answer.json())) == (400, ["errors", "extensions"])
    assert error["message"].startswith(message)
    assert error["extensions"] == {"code": "TOO_DEEP" if code == "DEEP" else f"TOO_MANY_{code}"}


@pytest.mark.parametrize("name", [f"max_{one.name}" for one in fields(Limits)])
def test_every_limit_can_be_set(seeded: str, name: str) -> None:
    document, variables = next(
        (document, variables)
        for document, variables, message, _ in REFUSED
        if message.startswith(name.removeprefix("max_").replace("_", " ")) or name == "max_errors"
    )
    given: dict[str, Any] = {
        name: 450 if name == "max_conditions" else 100_000,
        **({"max_objects": 100_000} if name == "max_depth" else {}),
    }
    with Service(create_app(Settings(database=seeded, **given))) as roomy:
        asked = {"query": document, "variables": variables, "operationName": "A" if "query A" in document else None}
        told = roomy.request("POST", "/graphql", json=asked).json()
    codes = [error["extensions"]["code"] for error in told.get("errors", [])]
    expected = {
        "max_tokens": ["TOO_MANY_COMPARISONS"],
        "max_operations": ["GRAPHQL_VALIDATION_FAILED"] * 10,
        "max_directives_on_one": ["GRAPHQL_VALIDATION_FAILED"] * 5,
        "max_list_entries": ["BAD_USER_INPUT"],
        "max_errors": ["TOO_MANY_TOKENS"],
    }
    assert codes == expected.get(name, [])


def test_no_more_errors_are_told_than_the_most(seeded: str) -> None:
    with Service(create_app(Settings(database=seeded, max_errors=2))) as terse:
        told = terse.ask("{ a b c d }")
    assert [error["message"] for error in told["errors"]] == [
        "Cannot query field 'a' on type 'Query'.",
        "Cannot query field 'b' on type 'Query'.",
    ]


def test_a_url_is_no_longer_than_a_body(seeded: str) -> None:
    with Service(create_app(Settings(database=seeded, body_bytes=200))) as small:
        url = f"/graphql?query={quote(TITLE)}"
        assert small.request("GET", url, headers={"accept": GRAPHQL_JSON}).json() == IDA
        long = small.request("GET", f"{url}&more={'x' * 200}", headers={"accept": GRAPHQL_JSON})
    assert (long.status_code, long.json()["errors"][0]["extensions"]) == (414, {"code": "URL_TOO_LONG"})


# ───────────────────────────── what it costs ─────────────────────────────


def test_an_answer_tells_its_cost_where_it_is_asked_to(service: Service) -> None:
    asked = {"query": TITLE, "extensions": {"cost": True}}
    cost = {"cost": 1, "limit": None, "remaining": None, "resetAt": None, "nodeCount": 1}
    answer = service.request("POST", "/graphql", json=asked)
    assert answer.json() == {**IDA, "extensions": {"cost": cost}}
    url = f"/graphql?query={quote(TITLE)}&extensions=%7B%22cost%22:true%7D"
    got = service.request("GET", url, headers={"accept": GRAPHQL_JSON})
    assert (got.json(), got.headers["cache-control"]) == ({**IDA, "extensions": {"cost": cost}}, "no-store")
    schema = service.request("POST", "/graphql", json={"query": "{ __typename }", "extensions": {"cost": True}}).json()
    assert schema == {"data": {"__typename": "Query"}, "extensions": {"cost": {**cost, "nodeCount": 0}}}
    assert service.ask(TITLE) == IDA


def test_a_dry_run_answers_what_would_be_too_much_and_nothing_else(service: Service) -> None:
    much = "films(first: 100) { nodes { directors { filmography { nodes { id } } } } }"
    assert service.ask(f"{{ {much} rateLimit(dryRun: true) {{ cost nodeCount limit }} }}") == {
        "data": {"rateLimit": {"cost": 106, "nodeCount": 10_600, "limit": None}}
    }
    assert service.ask(f"{{ {much} rateLimit {{ cost }} }}")["errors"][0]["extensions"]["code"] == "TOO_MANY_OBJECTS"


# ───────────────────────────── how often one asks ─────────────────────────────


def left(service: Service, **headers: str) -> int:
    """The points that a client has, asked for nothing."""
    asked = {"query": "{ rateLimit(dryRun: true) { remaining } }"}
    return int(
        service.request("POST", "/graphql", json=asked, headers=headers).json()["data"]["rateLimit"]["remaining"]
    )


def test_operations_cost_points_until_there_are_none(counting: Service) -> None:
    assert left(counting) == 5
    told = counting.ask("{ rateLimit { cost limit remaining nodeCount } films { totalCount } }")["data"]
    assert told["rateLimit"] == {"cost": 1, "limit": 5, "remaining": 4, "nodeCount": 0}
    assert len(counting.ask(FIFTY)["data"]["films"]["nodes"]) > 20
    assert left(counting) == 1
    assert counting.ask("{ nothing }")["errors"][0]["extensions"] == {"code": "GRAPHQL_VALIDATION_FAILED"}
    for accept in (GRAPHQL_JSON, "application/json"):
        late = counting.request("POST", "/graphql", json={"query": TITLE}, headers={"accept": accept})
        wait = int(late.headers["retry-after"])
        assert (late.status_code, late.json()["errors"][0]["extensions"]) == (429, {"code": "TOO_MANY_REQUESTS"})
        assert 700 < wait <= 720
        assert late.json()["errors"][0]["message"] == f"points: none are left for this; ask again in {wait} s"


def test_who_was_told_to_wait_is_not_read(counting: Service) -> None:
    for _ in range(6):
        counting.ask(TITLE)
    again = counting.request("POST", "/graphql", content=b"no JSON", headers={"content-type": "application/json"})
    got = counting.request("GET", f"/graphql?query={quote(TITLE)}", headers={"accept": GRAPHQL_JSON})
    assert (again.status_code, got.status_code, got.headers["cache-control"]) == (429, 429, "no-store")
    assert counting.request("GET", "/health/ready").status_code == 200


def test_what_costs_more_than_is_left_costs_the_least(counting: Service) -> None:
    assert "data" in counting.ask(FIFTY)
    assert counting.ask(FIFTY)["errors"][0]["extensions"] == {"code": "TOO_MANY_REQUESTS"}
    assert counting.ask(TITLE) == IDA
    assert counting.ask(TITLE)["errors"][0]["extensions"] == {"code": "TOO_MANY_REQUESTS"}


def test_what_costs_more_than_anybody_has_costs_all(counting: Service) -> None:
    assert "data" in counting.ask("{ films(first: 100) { nodes { cast(first: 20) { nodes { id } } } } }")
    assert counting.ask(TITLE)["errors"][0]["extensions"] == {"code": "TOO_MANY_REQUESTS"}


@pytest.mark.parametrize(
    ("proxies", "forwarded", "others"),
    [
        ("", "192.0.2.1", 4),
        ("127.0.0.1", "192.0.2.1", 5),
        ("10.0.0.0/8, 127.0.0.0/8", "192.0.2.1, 10.1.2.3", 5),
        ("10.0.0.1", "192.0.2.1", 4),
    ],
)
def test_only_a_proxy_that_is_named_tells_who_asks(seeded: str, proxies: str, forwarded: str, others: int) -> None:
    given = Settings(database=seeded, rate_points=5, rate_seconds=3600, trusted_proxies=proxies)
    with Service(create_app(given)) as service:
        service.request("POST", "/graphql", json={"query": TITLE}, headers={"x-forwarded-for": forwarded})
        assert left(service, **{"x-forwarded-for": forwarded}) == 4
        assert left(service, **{"x-forwarded-for": "198.51.100.7"}) == others


def test_points_are_kept_where_workers_share_them(seeded: str) -> None:
    pytest.importorskip("limits")
    shared = Settings(database=seeded, rate_points=2, rate_seconds=3600, rate_store="memory://")
    with Service(create_app(shared)) as service:
        assert left(service) == 2
        assert service.ask("{ rateLimit { remaining limit } films { totalCount } }")["data"]["rateLimit"] == {
            "remaining": 1,
            "limit": 2,
        }
        service.ask(TITLE)
        late = service.request("POST", "/graphql", json={"query": TITLE})
    assert (late.status_code, 0 < int(late.headers["retry-after"]) <= 3600) == (429, True)


def test_the_settings_bodies_limit_is_told_before_the_body_is_read(service: Service) -> None:
    long = json.dumps({"query": TITLE, "more": "x" * 131_072}).encode()
    answer = service.request("POST", "/graphql", content=long, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]) == (413, {"code": "BODY_TOO_LARGE"})
