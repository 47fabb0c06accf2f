"""Whatever is sent, the service answers with JSON and no fault of its own: bytes, JSON, documents, URLs.

``CREDITSGQL_INPUTS=20000`` tries so many.
"""

import json
import os
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import hypothesis.strategies as st
import pytest
from graphql import print_schema
from hypothesis import HealthCheck, given, settings
from hypothesis_graphql import queries
from tests.service import Service

from creditsgql.schema import graphql_schema
from creditsgql.server.app import create_app
from creditsgql.settings import Settings

INPUTS = int(os.environ.get("CREDITSGQL_INPUTS", "400"))
"""How many inputs are tried, a fourth of them by each test; the last, which takes long, tries fewer."""

TRIES = settings(
    max_examples=INPUTS // 4,
    deadline=None,
    database=None,
    derandomize=INPUTS == 400,
    suppress_health_check=list(HealthCheck),
)
ODD_NUMBERS = ("9" * 25, "-" + "9" * 5_000, "1e999", "0.1", "-0", "NaN", "Infinity", "9007199254740993", "4294967296")
ODD_TEXTS = ("\\ud800", "\\u0000", "\\udfff\\ud800", "\x00", "\u202e", "film_" + "9" * 40, "film_-1", "' OR 1=1 --")
FILTERS = ("{not: {or: []}}", "{or: [{or: [{not: {}}]}]}", '{titles: {contains: "%"}}', "{year: {gte: $v}}")
WORDS = (
    *("{", "}", "(", ")", "[", "]", ":", "!", "=", "@", "...", "$v", "query", "fragment", "on", "null", "true", '"""'),
    *("films", "film", "nodes", "node", "edges", "cast", "title", "titles", "first", "last", "after", "by", "filter"),
    *("id", "slug", "rateLimit", "dryRun", "__schema", "__type", "__typename", "@skip(if: $v)", "@include(if: true)"),
    *("{ films { nodes { title } } }", "fragment F on Film { ...F title }", "...F", "... on Film", "a: title"),
    *("query ($v: Int)", "query ($v: FilmFilter = {or: [$v]})", "(first: $v)", "(by: {slug: $v})", "(id: $v)"),
    *(f"films(filter: {filter_}) {{ totalCount }}" for filter_ in FILTERS),
    *(f"(first: {number})" for number in ODD_NUMBERS),
    *(f'(id: "{text}")' for text in ODD_TEXTS),
    *("query Q", "mutation", "subscription", "#", "\ufeff", "🎬", ",", "&", "|", "extend type Film { x: Int }"),
)
DOCUMENTS = [
    "query ($v: Int) { films(first: $v) { nodes { title } } }",
    "query ($v: FilmFilter) { films(filter: $v) { totalCount } }",
    "query ($v: [FilmOrder!]) { films(orderBy: $v) { nodes { id } } }",
    "query ($v: ID!) { node(id: $v) { id } }",
    "query ($v: [ID!]!) { nodes(ids: $v) { id } }",
    "query ($v: String!) { search(query: $v) { nodes { __typename } } }",
    "query ($v: FilmBy!) { film(by: $v) { title } }",
    "query ($v: [PersonBy!]!) { peopleBy(keys: $v) { name } }",
    "query ($v: String) { films(after: $v) { nodes { id } } }",
    "query ($v: Boolean!) { rateLimit(dryRun: $v) { cost } dataset { version } }",
    "query ($v: [LanguageTag!]) { films { nodes { title(languages: $v) } } }",
    "query ($v: DateTime) { films(filter: {updatedAfter: $v}) { totalCount } }",
]
MEMBERS = st.sampled_from(
    ["or", "not", "year", "gte", "slug", "id", "field", "direction", "credits", "jobs", "titles", "contains", "equals"]
)
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(st.characters(exclude_categories=())),
    st.sampled_from(["film_1", "ida", "TITLE", "ASC", "a" * 2_000, "\x00", "fr", "2012-12-01T20:00:00Z", 10**400]),
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=5), st.dictionaries(MEMBERS, inner, max_size=3)),
    max_leaves=8,
)
AROUND = st.sampled_from([("", ""), ("[", "]"), ('{"not":', "}"), ('{"or":[', "]}"), ('{"credits":[{"and":', "}]}")])
DEEP = st.sampled_from([0, 0, 1, 1, 2, 15, 40, 250, 1_500])
WIDE = st.sampled_from([1, 1, 1, 2, 100, 101, 5_000])


def _json(value: Any, around: tuple[str, str], deep: int, wide: int) -> str:
    """A value as JSON, as often in a list and as deep in others as is said."""
    text = json.dumps(value, default=str)
    text = text if wide == 1 else f"[{','.join([text] * wide)}]"
    return around[0] * deep + text + around[1] * deep


TEXTS = st.builds(_json, VALUES, AROUND, DEEP, WIDE)


@pytest.fixture(scope="module")
def service(seeded: str) -> Iterator[Service]:
    """The service in this process, with all its limits."""
    with Service(create_app(Settings(database=seeded))) as running:
        yield running


def answered(service: Service, method: str = "POST", url: str = "/graphql", **given: Any) -> int:
    """The status of an answer, which is JSON and tells of no fault of the service."""
    headers = {"content-type": "application/json", "accept": "application/graphql-response+json"}
    response = service.request(method, url, headers=headers, **given)
    assert response.status_code < 500, response.text
    assert set(response.json()) <= {"data", "errors", "extensions"}
    return response.status_code


@TRIES
@given(body=st.binary(max_size=2_000))
def test_bytes_are_refused(service: Service, body: bytes) -> None:
    assert answered(service, content=body) == 400


@TRIES
@given(members=st.lists(st.tuples(st.sampled_from(["query", "variables", "operationName", "extensions"]), TEXTS)))
def test_json_gets_an_answer(service: Service, members: list[tuple[str, str]]) -> None:
    text = ",".join(f'"{name}":{value}' for name, value in members)
    answered(service, content=f"{{{text}}}".encode())


@TRIES
@given(words=st.lists(st.sampled_from(WORDS), max_size=60), value=LEAVES)
def test_words_of_the_language_get_an_answer(service: Service, words: list[str], value: Any) -> None:
    request = {"query": " ".join(words), "variables": {"v": value}}
    answered(service, content=json.dumps(request, default=str).encode())


@TRIES
@given(document=st.sampled_from(DOCUMENTS), value=TEXTS)
def test_variables_get_an_answer(service: Service, document: str, value: str) -> None:
    variables = f'{{"v":{value}}}'
    answered(service, content=f'{{"query":{json.dumps(document)},"variables":{variables}}}'.encode())
    answered(service, "GET", f"/graphql?query={quote(document)}&variables={quote(variables[:20_000])}")


@settings(TRIES, max_examples=INPUTS // 20)
@given(document=queries(print_schema(graphql_schema())), extra=st.binary(max_size=200))
def test_generated_documents_get_an_answer(service: Service, document: str, extra: bytes) -> None:
    answered(service, content=json.dumps({"query": document, "extensions": {"cost": True}}).encode())
    answered(service, "GET", f"/graphql?{quote(extra)}&query={quote(document)}")
