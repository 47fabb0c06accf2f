"""Which status and media type answers have, by the audits and by the specification's first release."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from tests.service import Service

from creditsgql.server.app import create_app
from creditsgql.server.messages import GRAPHQL_JSON, JSON
from creditsgql.settings import Settings

TITLE = {"query": '{ film(by: {slug: "ida"}) { title } }'}


@pytest.fixture(scope="module")
def as_audited(seeded: str) -> Iterator[Service]:
    """The service as it is unless it is told otherwise."""
    with Service(create_app(Settings(database=seeded, wait_seconds=0.1))) as running:
        yield running


STATUSES: list[tuple[str, dict[str, Any], tuple[int, int], tuple[int, str]]] = [
    ("data", {"json": TITLE}, (200, 200), (200, JSON)),
    ("JSON that cannot be read", {"content": b"{"}, (400, 400), (400, GRAPHQL_JSON)),
    ("no object", {"content": b"[]"}, (400, 400), (422, GRAPHQL_JSON)),
    ("no query", {"json": {"qeury": "{ __typename }"}}, (400, 400), (422, GRAPHQL_JSON)),
    ("a list of variables", {"json": {**TITLE, "variables": []}}, (400, 400), (422, GRAPHQL_JSON)),
    ("a document that cannot be read", {"json": {"query": "{"}}, (200, 400), (400, GRAPHQL_JSON)),
    ("a document that is not valid", {"json": {"query": "{ nothing }"}}, (200, 400), (422, GRAPHQL_JSON)),
    ("too deep a document", {"json": {"query": "{ film { a" + "{a" * 20 + "}" * 22}}, (200, 400), (422, GRAPHQL_JSON)),
    ("which operation", {"json": {"query": "query A { a } query B { b }"}}, (200, 400), (422, GRAPHQL_JSON)),
    (
        "a variable that means nothing",
        {"json": {"query": "query ($n: Int!) { films(first: $n) { totalCount } }", "variables": {"n": "x"}}},
        (200, 400),
        (422, GRAPHQL_JSON),
    ),
    (
        "an argument that means nothing",
        {"json": {"query": "{ films(first: -1) { totalCount } }"}},
        (200, 400),
        (422, GRAPHQL_JSON),
    ),
    ("too much", {"content": b" " * 140_000}, (413, 413), (413, GRAPHQL_JSON)),
    ("another media type", {"json": TITLE, "headers": {"content-type": "text/plain"}}, (415, 415), (415, GRAPHQL_JSON)),
    ("an odd version", {"json": TITLE, "headers": {"x-dataset-version": "x"}}, (400, 400), (400, GRAPHQL_JSON)),
    ("no such version", {"json": TITLE, "headers": {"x-dataset-version": "99"}}, (503, 503), (503, GRAPHQL_JSON)),
]  # fmt: skip


@pytest.fixture(scope="module")
def as_released(seeded: str) -> Iterator[Service]:
    """A service with the statuses of the specification's release."""
    with Service(create_app(Settings(database=seeded, http_status="2026", wait_seconds=0.1))) as running:
        yield running


@pytest.mark.parametrize(
    ("request_", "audited", "released"), [one[1:] for one in STATUSES], ids=[one[0] for one in STATUSES]
)
def test_a_status_is_what_the_audits_want_or_what_the_specification_released(
    as_audited: Service,
    as_released: Service,
    request_: dict[str, Any],
    audited: tuple[int, int],
    released: tuple[int, str],
) -> None:
    def told(service: Service) -> list[tuple[int, str]]:
        answers = []
        for accept in (JSON, GRAPHQL_JSON):
            headers = {"content-type": JSON, "accept": accept, **request_.get("headers", {})}
            answer = service.request("POST", "/graphql", **{**request_, "headers": headers})
            answers.append((answer.status_code, answer.headers["content-type"].removesuffix("; charset=utf-8")))
        return answers

    assert told(as_audited) == [(audited[0], JSON), (audited[1], GRAPHQL_JSON)]
    assert told(as_released) == [released, (released[0], GRAPHQL_JSON)]


def test_data_and_errors_never_come_together(as_released: Service) -> None:
    for query in (
        '{ film(by: {slug: "ida"}) { title } node(id: "nothing") { id } }',
        "{ films(first: 1000000) { totalCount } }",
    ):
        told = json.loads(as_released.request("POST", "/graphql", json={"query": query}).content)
        assert ("data" in told) != ("errors" in told)
