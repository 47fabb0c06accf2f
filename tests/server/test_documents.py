"""Documents that are named instead of sent: trusted ones from a manifest, and those that clients have sent before."""

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from tests.server.conftest import SOURCE, free_port, serving
from tests.service import Service

from creditsgql.planner import Limits, Planner, RequestError, sqlite_dialect
from creditsgql.schema import graphql_schema
from creditsgql.server.app import create_app
from creditsgql.server.documents import Documents, ManifestError, trusted_in
from creditsgql.server.messages import GraphQLRequest
from creditsgql.settings import Settings

GRAPHQL_JSON = "application/graphql-response+json"
TITLE = 'query Title { film(by: {slug: "ida"}) { title } }'
SLUG = 'query Slug { film(by: {slug: "ida"}) { slug } }'
OTHER = "{ dataset { __typename } }"
IDA = {"data": {"film": {"title": "Ida"}}}
BY_SLUG = {"data": {"film": {"slug": "ida"}}}
ANOTHER = {"data": {"dataset": {"__typename": "Dataset"}}}
NOT_FOUND = ("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND")
NOT_SUPPORTED = ("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED")
MISMATCH = ("The document is not the one that is named: its sha256 is another.", "PERSISTED_QUERY_MISMATCH")
NOT_TRUSTED = ("Only trusted documents are answered, and this is none of them.", "DOCUMENT_NOT_TRUSTED")


def sha(text: str) -> str:
    """The hash that clients send."""
    return sha256(text.encode()).hexdigest()


def persisted(text: str) -> dict[str, Any]:
    """What Apollo's clients send of a document: its hash."""
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": sha(text)}}}


Start = Callable[..., AbstractContextManager[Service]]


@pytest.fixture
def start(seeded: str, tmp_path: Path) -> Start:
    """Starts the service with settings, and with these documents as the trusted ones."""

    @contextmanager
    def starting(trusted: dict[str, str] | None = None, **settings: Any) -> Iterator[Service]:
        if trusted is not None:
            settings["trusted_documents"] = tmp_path / "trusted.json"
            settings["trusted_documents"].write_text(json.dumps(trusted))
        with Service(create_app(Settings(database=seeded, **settings))) as service:
            yield service

    return starting


def told(service: Service, **request: Any) -> tuple[int, Any]:
    """Status and body of an answer; of a refusal, its one message and code."""
    answer = service.request("POST", "/graphql", json=request, headers={"accept": GRAPHQL_JSON})
    return answer.status_code, _body(answer.json())


def got(service: Service, **parameters: Any) -> tuple[int, Any, str | None, str]:
    """What a GET is answered, with its tag and what caches may do with it."""
    url = {name: value if isinstance(value, str) else json.dumps(value) for name, value in parameters.items()}
    answer = service.request("GET", "/graphql", params=url, headers={"accept": GRAPHQL_JSON})
    return answer.status_code, _body(answer.json()), answer.headers.get("etag"), answer.headers["cache-control"]


def _body(read: Any) -> Any:
    if "errors" not in read:
        return read
    [error] = read["errors"]
    assert "data" not in read
    return error["message"], error["extensions"]["code"]


# ───────────────────────────── trusted documents ─────────────────────────────

MANIFEST = {sha(TITLE): TITLE, "slug.v1": SLUG}
BY_HASH = {"documentId": f"sha256:{sha(TITLE)}"}
REQUESTS: dict[str, tuple[dict[str, Any], dict[str, tuple[int, Any]]]] = {
    "a trusted one by its hash": (
        BY_HASH,
        {"off": (200, NOT_FOUND), "prefer": (200, IDA), "only": (200, IDA)},
    ),
    "a trusted one as Apollo names it": (
        persisted(TITLE),
        {"off": (200, NOT_FOUND), "prefer": (200, IDA), "only": (200, IDA)},
    ),
    "a trusted one by its id": (
        {"documentId": "slug.v1"},
        {
            "off": (200, NOT_FOUND),
            "prefer": (200, BY_SLUG),
            "only": (200, BY_SLUG),
        },
    ),
    "a trusted one by the hash, where it has an id": (
        persisted(SLUG),
        {
            "off": (200, NOT_FOUND),
            "prefer": (200, BY_SLUG),
            "only": (200, BY_SLUG),
        },
    ),
    "a trusted one by its text": (
        {"query": TITLE},
        {"off": (200, IDA), "prefer": (200, IDA), "only": (200, IDA)},
    ),
    "a trusted one by text and id": (
        {"query": SLUG, "documentId": "slug.v1", "operationName": "Slug"},
        {
            "off": (400, MISMATCH),
            "prefer": (200, BY_SLUG),
            "only": (200, BY_SLUG),
        },
    ),
    "a trusted one with a blank more": (
        {"query": TITLE + " "},
        {"off": (200, IDA), "prefer": (200, IDA), "only": (400, NOT_TRUSTED)},
    ),
    "another by its text": (
        {"query": OTHER},
        {"off": (200, ANOTHER), "prefer": (200, ANOTHER), "only": (400, NOT_TRUSTED)},
    ),
    "another by its hash": (
        persisted(OTHER),
        {"off": (200, NOT_FOUND), "prefer": (200, NOT_FOUND), "only": (400, NOT_TRUSTED)},
    ),
    "another by an id": (
        {"documentId": "other.v1"},
        {"off": (200, NOT_FOUND), "prefer": (200, NOT_FOUND), "only": (400, NOT_TRUSTED)},
    ),
    "another with its hash": (
        {"query": OTHER, **persisted(OTHER)},
        {"off": (200, ANOTHER), "prefer": (200, ANOTHER), "only": (400, NOT_TRUSTED)},
    ),
    "another under the name of a trusted one": (
        {"query": OTHER, **BY_HASH},
        dict.fromkeys(("off", "prefer", "only"), (400, MISMATCH)),
    ),
    "what is no document": (
        {"query": "{"},
        {
            "off": (400, ("Syntax Error: Expected Name, found <EOF>.", "GRAPHQL_PARSE_FAILED")),
            "prefer": (400, ("Syntax Error: Expected Name, found <EOF>.", "GRAPHQL_PARSE_FAILED")),
            "only": (400, NOT_TRUSTED),
        },
    ),
}  # fmt: skip
"""A request, and by mode what it is answered."""


@pytest.mark.parametrize("mode", ["off", "prefer", "only"])
def test_trusted_documents_are_answered_as_the_mode_says(start: Start, mode: str) -> None:
    with start(MANIFEST, documents_mode=mode) as service:
        answers = {name: told(service, **request) for name, (request, _) in REQUESTS.items() if "its hash" not in name}
    with start(MANIFEST, documents_mode=mode) as service:
        # What is sent with its hash is known by it from then on; here nothing has been.
        answers |= {name: told(service, **request) for name, (request, _) in REQUESTS.items() if "its hash" in name}
    assert answers == {name: by_mode[mode] for name, (_, by_mode) in REQUESTS.items()}


def test_limits_and_cost_hold_for_trusted_documents_too(start: Start) -> None:
    # A document can be looked through before it is trusted, what comes in its variables cannot.
    films = "query ($n: Int) { films(first: $n) { nodes { directors { id } } } }"
    with start({"films": films}, documents_mode="only", max_objects=50) as service:
        assert told(service, documentId="films", variables={"n": 1})[0] == 200
        too_many = "objects: 60 is over the maximum of 50"
        assert told(service, documentId="films", variables={"n": 10}) == (400, (too_many, "TOO_MANY_OBJECTS"))


def test_a_trusted_document_can_be_got_and_kept_until_the_manifest_is_another(start: Start) -> None:
    with start({"a": TITLE}, cache_control="public, max-age=60") as service:
        status, body, tag, kept = got(service, documentId="a")
        assert (status, body, kept) == (200, IDA, "public, max-age=60")
        headers = {"accept": GRAPHQL_JSON, "if-none-match": tag}
        again = service.request("GET", "/graphql", params={"documentId": "a"}, headers=headers)
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    for others, mode in (({"a": SLUG}, "prefer"), ({"a": TITLE}, "only")):
        with start(others, documents_mode=mode) as service:
            again = service.request("GET", "/graphql", params={"documentId": "a"}, headers=headers)
            assert again.status_code == 200


# ───────────────────────────── manifests ─────────────────────────────

SHAPES: dict[str, tuple[Any, dict[str, str]]] = {
    "texts by sha256": ({sha(TITLE): TITLE}, {sha(TITLE): TITLE}),
    "texts by sha256 as requests name it": ({f"sha256:{sha(TITLE)}": TITLE}, {sha(TITLE): TITLE}),
    "texts by md5, from Relay": (
        {"5d41402abc4b2a76b9719d911017c592": SLUG, "7d793037a0760186574b0282f2f435e7": TITLE},
        {
            "5d41402abc4b2a76b9719d911017c592": SLUG,
            "7d793037a0760186574b0282f2f435e7": TITLE,
            sha(SLUG): SLUG,
            sha(TITLE): TITLE,
        },
    ),
    "Apollo's": (
        {
            "format": "apollo-persisted-query-manifest",
            "version": 1,
            "operations": [
                {"id": sha(TITLE), "name": "Title", "type": "query", "body": TITLE},
                {"id": "slug.v1", "name": "Slug", "type": "query", "body": SLUG},
            ],
        },
        {sha(TITLE): TITLE, "slug.v1": SLUG, sha(SLUG): SLUG},
    ),
    "none": ({}, {}),
}


@pytest.fixture(scope="module")
def planner() -> Planner:
    """What tells whether a document is valid."""
    return Planner(graphql_schema(), sqlite_dialect(), 100, Limits(90, 20, 12, 20, 30, 50, 5, 100, 2_000, 400, 50, 10))


@pytest.mark.parametrize("name", SHAPES)
def test_a_manifest_is_read_as_tools_write_it(planner: Planner, tmp_path: Path, name: str) -> None:
    written, trusted = SHAPES[name]
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps(written))
    assert trusted_in(path, planner.check) == trusted


WRONG = sha("another text")
BROKEN: dict[str, tuple[str | None, str]] = {
    "no file": (None, "cannot be read (No such file or directory); expected a manifest of documents"),
    "no JSON": ("{\n  x", "is not JSON: "),
    "no text in UTF-8": ('{"a": "\\ud800"}', "is not JSON: "),
    "a list": ("[]", "expected a JSON object of documents by id, or Apollo's manifest"),
    "no text": ('{"a": 5}', "a: expected an id and the text of a document"),
    "no operation": ('{"operations": [5]}', "operations[0]: expected an id and the text of a document"),
    "no body": ('{"operations": [{"id": "a"}]}', "operations[0]: expected an id and the text of a document"),
    "another's hash": (
        json.dumps({sha(TITLE): TITLE, WRONG: SLUG}),
        f"{WRONG}: expected the sha256 of its text, which is {sha(SLUG)}",
    ),
    "an id for two": (
        json.dumps({"operations": [{"id": "a", "body": TITLE}, {"id": "a", "body": SLUG}]}),
        "operations[1]: expected one text for an id, met another before",
    ),
    "no document": (json.dumps({"a": "{ films {"}), "a: Syntax Error: Expected Name, found <EOF>. (line 1, column 10)"),
    "no operation in it": (json.dumps({"a": "fragment F on Film { id }"}), "a: The document has no operation."),
    "a field that is none": (
        json.dumps({"a": "query A { dataset { version } }\nquery B { films { titles } }"}),
        "a: Cannot query field 'titles' on type 'FilmConnection'. (line 2, column 19)",
    ),
    "a document over a limit": (
        json.dumps({"a": "{ dataset { " + "version " * 90 + "} }"}),
        "a: tokens: at least 91 is over the maximum of 90",
    ),
}  # fmt: skip
"""A manifest's text, and how the line ends that says why it cannot be used."""


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_manifest_is_one_line_that_names_the_file_and_the_entry(
    planner: Planner, tmp_path: Path, name: str
) -> None:
    text, complaint = BROKEN[name]
    path = tmp_path / "manifest.json"
    if text is not None:
        path.write_text(text)
    with pytest.raises(ManifestError) as caught:
        trusted_in(path, planner.check)
    assert str(caught.value).startswith(f"{path}: {complaint}")
    assert "\n" not in str(caught.value)


def test_a_service_that_is_to_answer_nothing_but_trusted_documents_needs_some(seeded: str) -> None:
    settings = Settings(database=seeded, documents_mode="only")
    with pytest.raises(ManifestError, match=r"^documents_mode: only .* trusted_documents must name a manifest$"):
        create_app(settings)


def test_a_service_with_a_broken_manifest_says_so_in_a_line_and_does_not_start(seeded: str, tmp_path: Path) -> None:
    manifest = tmp_path / "trusted.json"
    manifest.write_text(json.dumps({"a": "{ nothing }"}))
    command = (sys.executable, "-m", "creditsgql", "serve", "--database", seeded, "--port", str(free_port()))
    given = {**os.environ, "PYTHONPATH": str(SOURCE), "CREDITSGQL_TRUSTED_DOCUMENTS": str(manifest)}
    ran = subprocess.run(command, env=given, capture_output=True, text=True, timeout=60, check=False)
    wrong = "Cannot query field 'nothing' on type 'Query'. (line 1, column 3)"
    assert (ran.returncode, ran.stderr) == (3, f"{manifest}: a: {wrong}\n")


# ───────────────────────────── documents that clients have sent before ─────────────────────────────


@pytest.mark.parametrize("name", [persisted(TITLE), BY_HASH])
def test_a_document_is_known_by_its_hash_once_it_was_sent_with_it(start: Start, name: dict[str, Any]) -> None:
    with start() as service:
        assert [told(service, **name), told(service, query=TITLE, **name), told(service, **name)] == [
            (200, NOT_FOUND),
            (200, IDA),
            (200, IDA),
        ]
        status, body, tag, kept = got(service, **name)
        assert (status, body, kept) == (200, IDA, "no-cache")
        headers = {"accept": GRAPHQL_JSON, "if-none-match": tag}
        url = {key: value if isinstance(value, str) else json.dumps(value) for key, value in name.items()}
        assert service.request("GET", "/graphql", params=url, headers=headers).status_code == 304


@pytest.mark.parametrize("way", ["audits", "2026"])
def test_no_cache_may_keep_that_a_document_is_not_known(start: Start, way: str) -> None:
    # In both ways with status 200, without which some clients do not look for the code.
    with start(http_status=way) as service:
        assert got(service, **persisted(TITLE)) == (200, NOT_FOUND, None, "no-store")
        assert got(service, query=TITLE, **persisted(TITLE))[:2] == (200, IDA)
        assert got(service, **persisted(TITLE))[:2] == (200, IDA)


BAD: dict[str, tuple[str, dict[str, Any], str]] = {
    "no document": ("{ films {", {}, "GRAPHQL_PARSE_FAILED"),
    "no field": ("{ films { titles } }", {}, "GRAPHQL_VALIDATION_FAILED"),
    "too deep": ("{ films { nodes { " + "directors { filmography { nodes { " * 5, {}, "GRAPHQL_PARSE_FAILED"),
    "too many tokens": ("{ dataset { " + "version " * 2_000 + "} }", {}, "TOO_MANY_TOKENS"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_document_that_is_not_valid_is_not_kept(start: Start, name: str) -> None:
    document, variables, code = BAD[name]
    with start() as service:
        status, (_, met) = told(service, query=document, variables=variables, **persisted(document))
        assert (status, met) == (400, code)
        assert told(service, **persisted(document)) == (200, NOT_FOUND)


def test_what_is_not_the_document_that_the_hash_names_is_neither_answered_nor_kept(start: Start) -> None:
    with start() as service:
        assert told(service, query=SLUG, **persisted(TITLE)) == (400, MISMATCH)
        assert told(service, query=SLUG, documentId="slug.v1") == (400, MISMATCH)
        assert [told(service, **persisted(one)) for one in (TITLE, SLUG)] == [(200, NOT_FOUND)] * 2


def test_who_keeps_no_documents_says_so_and_answers_texts(start: Start) -> None:
    with start(persisted_queries=0) as service:
        assert told(service, **persisted(TITLE)) == (200, NOT_SUPPORTED)
        assert told(service, query=TITLE, **persisted(TITLE)) == (200, IDA)
        assert told(service, **persisted(TITLE)) == (200, NOT_SUPPORTED)
    with start(MANIFEST, persisted_queries=0) as service:
        assert [told(service, **persisted(one)) for one in (TITLE, OTHER)] == [(200, IDA), (200, NOT_FOUND)]


WHICH = "extensions.persistedQuery must be an object with version 1 and a sha256Hash."
MALFORMED: list[tuple[dict[str, Any], str]] = [
    ({"extensions": {"persistedQuery": 5}}, WHICH),
    ({"extensions": {"persistedQuery": {"version": 2, "sha256Hash": sha(TITLE)}}}, WHICH),
    ({"extensions": {"persistedQuery": {"version": 1}}}, WHICH),
    ({"query": TITLE, "extensions": {"persistedQuery": {"version": 1, "sha256Hash": ""}}}, WHICH),
    ({"documentId": 5}, "documentId must be a string that names a GraphQL document."),
    ({"documentId": ""}, "documentId must be a string that names a GraphQL document."),
    (
        {**BY_HASH, **persisted(TITLE)},
        "documentId and extensions.persistedQuery both name a document; expected one of them.",
    ),
    ({"query": 5, **BY_HASH}, "query must be a string with a GraphQL document."),
    ({"extensions": {"persistedQuery": None}}, "query must be a string with a GraphQL document."),
]


@pytest.mark.parametrize(("request_body", "message"), MALFORMED)
def test_a_name_that_is_none_is_refused(start: Start, request_body: dict[str, Any], message: str) -> None:
    with start() as service:
        assert told(service, **request_body) == (400, (message, "BAD_REQUEST"))


def test_a_mutation_is_not_got_by_its_hash_either(start: Start) -> None:
    with start() as service:
        assert got(service, query="mutation { a }", **persisted("mutation { a }"))[:2] == (
            405,
            ("A mutation needs POST.", "METHOD_NOT_ALLOWED"),
        )


def test_each_worker_learns_a_document_from_who_sends_it_again(seeded: str) -> None:
    with serving(seeded, "--workers", "2") as (base, _):

        def ask(request: dict[str, Any]) -> Any:
            body = json.dumps(request).encode()
            sent = urllib.request.Request(f"{base}/graphql", body, {"content-type": "application/json"})
            with urllib.request.urlopen(sent) as answer:
                return _body(json.load(answer))

        sent_again = 0
        for _ in range(40):
            # Each comes over a connection of its own, and so to either of them.
            answer = ask(persisted(TITLE))
            if answer == NOT_FOUND:
                sent_again += 1
                answer = ask({"query": TITLE, **persisted(TITLE)})
            assert answer == IDA
        assert 1 <= sent_again < 20


# ───────────────────────────── what is kept ─────────────────────────────


def by_hash(text: str) -> GraphQLRequest:
    """A request that names a document and does not send it."""
    return GraphQLRequest("", None, {}, False, sha(text))


def with_text(text: str) -> GraphQLRequest:
    """A request that sends a document with its hash."""
    return GraphQLRequest(text, None, {}, False, sha(text))


def known(documents: Documents, texts: list[str]) -> list[str]:
    """Those of the texts that are found by their hash."""
    found = []
    for text in texts:
        with suppress(RequestError):
            found.append(documents.text_of(by_hash(text)))
    return found


@pytest.mark.parametrize(
    ("most", "most_bytes", "texts", "kept"),
    [
        (3, 1_000, ["a", "b", "c", "d"], ["b", "c", "d"]),
        (3, 1_000, ["a", "b", "c", "a", "d"], ["b", "c", "d"]),
        (9, 6, ["aa", "bb", "cc", "dd"], ["bb", "cc", "dd"]),
        (9, 6, ["éé", "b", "b", "c", "d"], ["b", "c", "d"]),
        (9, 6, ["aa", "b" * 6, "cc"], ["cc"]),
        (9, 6, ["aa", "b" * 7, "é" * 4, "cc"], ["aa", "cc"]),
    ],
)
def test_documents_sent_last_are_kept_up_to_their_number_and_bytes(
    most: int, most_bytes: int, texts: list[str], kept: list[str]
) -> None:
    documents = Documents({}, only=False, most=most, most_bytes=most_bytes)
    for text in texts:
        documents.keep(with_text(text))
    assert known(documents, sorted(set(texts))) == kept


def test_documents_that_are_asked_for_stay_however_many_others_are_sent() -> None:
    documents = Documents({}, only=False, most=20, most_bytes=1_000)
    asked_for = [f"{{ a{number} }}" for number in range(10)]
    for text in asked_for:
        documents.keep(with_text(text))
    assert known(documents, asked_for) == known(documents, asked_for) == asked_for
    for number in range(1_000):
        documents.keep(with_text(f"{{ b{number} }}"))
    assert known(documents, asked_for) == asked_for


def test_any_number_of_documents_leave_no_more_than_are_kept() -> None:
    documents = Documents({"id": "trusted"}, only=False, most=100, most_bytes=10_000)
    texts = [f"{{ a{number} }}" for number in range(20_000)]
    for text in texts:
        documents.keep(with_text(text))
    assert known(documents, texts) == texts[-100:]
    assert known(documents, ["trusted"]) == []
    assert documents.text_of(GraphQLRequest("", None, {}, False, "id")) == "trusted"
