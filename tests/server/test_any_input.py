"""Whatever is sent, the service answers, with no fault of its own: bytes, JSON, documents, URLs, headers.

``CREDITSGQL_INPUTS=20000`` tries so many, and with ``-rP`` it is told how many answers took more than a second.
What is no HTTP is in ``test_any_bytes``.
"""

import gc
import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_from_bytes

import httpx2
import hypothesis.strategies as st
import pytest
from graphql import print_schema
from hypothesis import given, settings
from hypothesis_graphql import queries
from tests.server import bombs
from tests.server.tries import INPUTS, TRIES, Times
from tests.service import Service

from creditsgql.schema import graphql_schema
from creditsgql.server.app import create_app
from creditsgql.settings import Settings

LONGEST_URL = 65_000
"""What is much longer is no URL to the server below, nor to the client."""

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


TOKEN = "a-token-that-somebody-holds"
HEADERS = (
    *("accept", "accept-encoding", "access-control-request-headers", "access-control-request-method", "authorization"),
    *("connection", "content-encoding", "content-length", "content-type", "cookie", "expect", "forwarded", "host"),
    *("if-match", "if-modified-since", "if-none-match", "origin", "range", "sec-fetch-site", "traceparent"),
    *("tracestate", "transfer-encoding", "upgrade", "x-dataset-version", "x-forwarded-for", "x-forwarded-proto"),
    *("x-http-method-override", "x-request-id", "x"),
)
HEADER_VALUES = st.one_of(
    st.binary(max_size=60),
    st.sampled_from(
        [
            *(
                b"",
                b"*",
                b"*/*",
                b"null",
                b",",
                b";",
                b"=",
                b'"',
                b"1",
                b"-1",
                b"9" * 18,
                b"9" * 5_000,
                b"\xb2",
                b"1e999",
            ),
            *(
                b"application/json",
                b"text/html",
                b"application/graphql-response+json;q=nan",
                b"a/b;q=1;q=" + b"9" * 999,
            ),
            *(b"application/json;charset=utf-16", b"a/b," * 5_000, b'"a",' * 5_000, b"W/*", b"gzip", b"chunked"),
            *(
                b"https://films.example",
                b"https://films.example.evil",
                b"http://[",
                b"cross-site",
                b"POST",
                b"websocket",
            ),
            *(b"Bearer " + TOKEN.encode(), b"Bearer", b"Bearer " + b"x" * 9_000, b"Basic Og==", b"bearer \xff"),
            *(b"00-" + b"f" * 32 + b"-" + b"f" * 16 + b"-01", b"00-" + b"0" * 900, b"a=" + b"1,b=" * 900),
            *(b"1.2.3.4", b"::1", b"1.1.1.1," * 2_000, b"[::1]:80", b"unknown", b"for=_x;proto=https", b"100-continue"),
        ]
    ),
)
PERSISTED = st.one_of(
    VALUES,
    st.fixed_dictionaries({"version": st.sampled_from([1, 1, 1, 2, "1", None]), "sha256Hash": VALUES}),
    st.builds(lambda text: {"version": 1, "sha256Hash": sha256(text.encode()).hexdigest()}, st.sampled_from(DOCUMENTS)),
)


@pytest.fixture(scope="module")
def times() -> Iterator[Times]:
    """How long the answers take, told at the end."""
    found = Times()
    yield found
    print(found)


@pytest.fixture(scope="module")
def service(seeded: str) -> Iterator[Service]:
    """The service in this process, with all its limits."""
    with Service(create_app(Settings(database=seeded))) as running:
        yield running


@pytest.fixture(scope="module")
def guarded(seeded: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The service with all on that heeds headers: tokens, points, proxies, another site, a log."""
    tokens: Path = tmp_path_factory.mktemp("tokens") / "tokens"
    tokens.write_text(f"{sha256(TOKEN.encode()).hexdigest()} somebody\n")
    heeding = {"cors_origins": "https://films.example", "trusted_proxies": "127.0.0.0/8", "rate_points": 10**9}
    given: dict[str, Any] = {**heeding, "tokens": tokens, "log_format": "json", "slow_seconds": 0.000001}
    with Service(create_app(Settings(database=seeded, **given))) as running:
        yield running


def sent_to(service: Service, times: Times, method: str, url: str, **given: Any) -> httpx2.Response:
    """The answer to a request, of which it is noted how long it took."""
    # The collector of garbage would go through all that hypothesis remembers, for seconds in the end.
    gc.disable()
    try:
        response = service.request(method, url, **given)
    finally:
        gc.enable()
    times.note(f"{method} {url} {given}", service.took)
    return response


def answered(service: Service, times: Times, method: str = "POST", url: str = "/graphql", **given: Any) -> int:
    """The status of an answer, which is JSON and tells of no fault of the service."""
    headers = {"content-type": "application/json", "accept": "application/graphql-response+json"}
    response = sent_to(service, times, method, url, headers=headers, **given)
    assert response.status_code < 500, response.text
    assert set(response.json()) - {"extensions"} in ({"data"}, {"errors"})
    return response.status_code


@TRIES
@given(body=st.binary(max_size=2_000))
def test_bytes_are_refused(service: Service, times: Times, body: bytes) -> None:
    assert answered(service, times, content=body) == 400


@TRIES
@given(members=st.lists(st.tuples(st.sampled_from(["query", "variables", "operationName", "extensions"]), TEXTS)))
def test_json_gets_an_answer(service: Service, times: Times, members: list[tuple[str, str]]) -> None:
    text = ",".join(f'"{name}":{value}' for name, value in members)
    answered(service, times, content=f"{{{text}}}".encode())


@TRIES
@given(words=st.lists(st.sampled_from(WORDS), max_size=60), value=LEAVES)
def test_words_of_the_language_get_an_answer(service: Service, times: Times, words: list[str], value: Any) -> None:
    request = {"query": " ".join(words), "variables": {"v": value}}
    answered(service, times, content=json.dumps(request, default=str).encode())


@TRIES
@given(document=st.sampled_from(DOCUMENTS), value=TEXTS)
def test_variables_get_an_answer(service: Service, times: Times, document: str, value: str) -> None:
    variables = f'{{"v":{value}}}'
    answered(service, times, content=f'{{"query":{json.dumps(document)},"variables":{variables}}}'.encode())
    answered(service, times, "GET", f"/graphql?query={quote(document)}&variables={quote(variables[:20_000])}")


@TRIES
@given(document=bombs.DOCUMENTS, name=st.sampled_from([None, None, "Q0", "Q", "", "\x00", "x" * 1_000]))
def test_documents_of_attackers_get_an_answer(service: Service, times: Times, document: str, name: Any) -> None:
    request = {"query": document, "operationName": name, "extensions": {"cost": True}}
    answered(service, times, content=json.dumps(request).encode())
    answered(service, times, "GET", f"/graphql?query={quote(document, errors='surrogatepass')}"[:LONGEST_URL])


@TRIES
@given(
    members=st.lists(
        st.tuples(
            st.sampled_from(["query", "variables", "operationName", "extensions", "documentId", "x", ""]),
            st.one_of(st.binary(max_size=40), st.sampled_from(DOCUMENTS).map(str.encode), TEXTS.map(str.encode)),
        ),
        max_size=8,
    ),
    sign=st.sampled_from(["&", "&", "&", ";", "&&", "%26", "?", "&x=" * 120]),
    quoted=st.booleans(),
)
def test_any_url_gets_an_answer(
    service: Service, times: Times, members: list[tuple[str, bytes]], sign: str, quoted: bool
) -> None:
    # What is no ASCII is not let through by the server below.
    texts = (f"{name}={quote_from_bytes(value, safe='/' if quoted else '%&=;+{}')}" for name, value in members)
    answered(service, times, "GET", f"/graphql?{sign.join(texts)}"[:LONGEST_URL])


@TRIES
@given(persisted=PERSISTED, named=VALUES, document=st.sampled_from([*DOCUMENTS, None, ""]), is_get=st.booleans())
def test_any_name_of_a_document_gets_an_answer(
    service: Service, times: Times, persisted: Any, named: Any, document: str | None, is_get: bool
) -> None:
    extensions = json.dumps({"persistedQuery": persisted, "cost": True}, default=str)
    if is_get:
        url = f"/graphql?extensions={quote(extensions)}&query={quote(document or '')}"
        answered(service, times, "GET", url[:LONGEST_URL])
        answered(service, times, "GET", f"/graphql?documentId={quote(str(named), errors='replace')}")
    for request in ({"documentId": named}, {"extensions": json.loads(extensions), "query": document}):
        answered(service, times, content=json.dumps(request, default=str).encode())


@TRIES
@given(
    headers=st.dictionaries(st.sampled_from(HEADERS), HEADER_VALUES, max_size=5),
    method=st.sampled_from(["GET", "POST", "OPTIONS", "HEAD", "PUT"]),
    knows=st.booleans(),
    path=st.sampled_from(["/graphql", "/graphql", "/schema.graphql", "/", "/health/ready", "/explorer/x", "/%ff%00"]),
)
def test_any_headers_get_an_answer(
    guarded: Service, times: Times, headers: dict[str, bytes], method: str, knows: bool, path: str
) -> None:
    known = {"authorization": b"Bearer " + TOKEN.encode(), "content-type": b"application/json"} if knows else {}
    sent = {name: value.decode("latin-1") for name, value in (known | headers).items()}
    url = f"{path}?query={quote('{ dataset { version } }')}"
    content = json.dumps({"query": "{ dataset { version } }"}).encode()
    response = sent_to(guarded, times, method, url, headers=sent, content=content)
    # Who wants data newer than there are gets none.
    behind = "x-dataset-version" in headers and response.status_code == 503 and "DATASET_BEHIND" in response.text
    assert response.status_code < 500 or behind, response.text


@settings(TRIES, max_examples=INPUTS // 20)
@given(document=queries(print_schema(graphql_schema())), extra=st.binary(max_size=200))
def test_generated_documents_get_an_answer(service: Service, times: Times, document: str, extra: bytes) -> None:
    answered(service, times, content=json.dumps({"query": document, "extensions": {"cost": True}}).encode())
    answered(service, times, "GET", f"/graphql?{quote(extra)}&query={quote(document)}"[:LONGEST_URL])
