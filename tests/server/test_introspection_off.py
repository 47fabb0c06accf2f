"""With introspection off nothing tells of the schema: no page, no file, and no word about what does not fit it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from graphql import (
    GraphQLEnumType,
    get_introspection_query,
    is_enum_type,
    is_input_object_type,
    is_interface_type,
    is_introspection_type,
    is_object_type,
    is_specified_scalar_type,
    print_schema,
)
from hypothesis import HealthCheck, assume, given, settings
from hypothesis_graphql import queries
from tests.clients.workbench import commands_of, environment, run
from tests.server.conftest import serving
from tests.service import Service

from creditsgql.schema import graphql_schema
from creditsgql.server.app import create_app
from creditsgql.settings import Settings

GRAPHQL_JSON = "application/graphql-response+json"
HERE = Path(__file__).parent
NAME = re.compile(r"[_A-Za-z]\w*")


def names() -> Iterator[str]:
    """Every name in the schema but GraphQL's own: types, fields, arguments, members of inputs, values of enums."""
    for kind in graphql_schema().type_map.values():
        if is_introspection_type(kind) or is_specified_scalar_type(kind):
            continue
        yield kind.name
        if is_object_type(kind) or is_interface_type(kind):
            for name, field in kind.fields.items():
                yield from (name, *field.args)
        elif is_input_object_type(kind):
            yield from kind.fields
        elif is_enum_type(kind):
            assert isinstance(kind, GraphQLEnumType)
            yield from kind.values


NAMES = frozenset(names())
SCHEMA = {"message": "The document does not fit the schema.", "extensions": {"code": "GRAPHQL_VALIDATION_FAILED"}}
VALUES = {"message": "The values given do not fit the operation.", "extensions": {"code": "BAD_USER_INPUT"}}
IN_WORDS_OF_OURS = re.compile(
    r"The document does not fit the schema\.|The values given do not fit the operation\.|Introspection is turned off\."
    r"|The document has no operation\.|Several operations: operationName must choose\."
    r"|[a-z ]+: (at least )?\d+ is over the maximum of \d+"
)
"""Messages without a name in them, though some of their words are names as well."""


@pytest.fixture(scope="module")
def closed(seeded: str) -> Iterator[Service]:
    """The service with introspection off."""
    with Service(create_app(Settings(database=seeded, introspection=False))) as service:
        yield service


@pytest.fixture(scope="module")
def open_one(seeded: str) -> Iterator[Service]:
    """The service as it is by default."""
    with Service(create_app(Settings(database=seeded))) as service:
        yield service


def leaked(answer: Any, sent: str) -> frozenset[str]:
    """Names of the schema that the errors of an answer tell and the request did not have."""
    told = [
        word
        for error in answer.get("errors", [])
        for word in (*_words(error["message"]), *(str(key) for key in error.get("path", [])))
    ]
    return NAMES & frozenset(told) - frozenset(NAME.findall(sent))


def _words(message: str) -> list[str]:
    return [] if IN_WORDS_OF_OURS.fullmatch(message) else NAME.findall(message)


# ───────────────────────────── what asks for the schema ─────────────────────────────


@pytest.mark.parametrize(
    "document",
    [
        get_introspection_query(),
        get_introspection_query(input_value_deprecation=True),
        "{ __schema { queryType { name } } }",
        '{ __type(name: "Film") { name } }',
        "{ a: __schema { __typename } films { totalCount } }",
        "{ ...F } fragment F on Query { ... { __type }  }",
        "{ films { __type } }",
        "{ __schema @skip(if: true) { queryType { name } } }",
    ],
)
def test_the_schema_cannot_be_asked_for(closed: Service, document: str) -> None:
    for method, given_as in (("POST", "json"), ("GET", "params")):
        request: dict[str, Any] = {given_as: {"query": document}}
        answer = closed.request(method, "/graphql", headers={"accept": GRAPHQL_JSON}, **request)
        [error] = answer.json()["errors"]
        assert answer.status_code == 400
        assert (error["message"], error["extensions"]) == (
            "Introspection is turned off.",
            {"code": "INTROSPECTION_DISABLED"},
        )
        assert list(error["locations"][0]) == ["line", "column"]


def test_what_is_asked_for_is_answered_as_ever_and_may_name_its_type(closed: Service, open_one: Service) -> None:
    document = '{ __typename film(by: {slug: "ida"}) { __typename title cast(first: 1) { nodes { __typename } } } }'
    assert closed.ask(document)["data"]["film"]["title"] == "Ida"
    assert closed.ask(document) == open_one.ask(document)


def test_neither_the_explorer_nor_the_schema_is_served(closed: Service, open_one: Service) -> None:
    browser = {"accept": "text/html,application/xhtml+xml"}
    page = open_one.request("GET", "/graphql", headers=browser).text
    [script, *_] = re.findall(r'src="([^"]+)"', page)
    paths = ["/graphql", "/schema.graphql", "/", f"/{script}"]
    found = [open_one.request("GET", path, headers=browser).status_code for path in paths]
    answers = [closed.request("GET", path, headers=browser) for path in paths]
    assert found == [200, 200, 307, 200]
    assert [answer.status_code for answer in answers] == [406, 404, 404, 404]
    assert [answer.text for answer in answers[1:]] == ["Not Found"] * 3
    assert answers[0].json()["errors"] == [
        {
            "message": f"The answer can be {GRAPHQL_JSON} or application/json.",
            "extensions": {"code": "NOT_ACCEPTABLE"},
        }
    ]


def test_an_answer_that_was_kept_while_the_schema_was_told_holds_no_longer(closed: Service, open_one: Service) -> None:
    url = {"query": "{ __schema { queryType { name } } }"}
    kept = open_one.request("GET", "/graphql", params=url, headers={"accept": GRAPHQL_JSON})
    assert kept.headers["etag"]
    headers = {"accept": GRAPHQL_JSON, "if-none-match": kept.headers["etag"]}
    assert open_one.request("GET", "/graphql", params=url, headers=headers).status_code == 304
    assert closed.request("GET", "/graphql", params=url, headers=headers).status_code == 400


# ───────────────────────────── what does not fit the schema ─────────────────────────────

FILTERED = "query ($f: FilmFilter) { films(filter: $f) { totalCount } }"
ORDERED = "query ($o: [FilmOrder!]) { films(orderBy: $o) { totalCount } }"
NO_CURSOR = "5B5D"
MISFITS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    # Fields.
    ("{ nothing }", {}, SCHEMA),
    ("{ flim { title } }", {}, SCHEMA),
    ("{ film }", {}, SCHEMA),
    ("{ films }", {}, SCHEMA),
    ("{ filmz { nodez { titel } } }", {}, SCHEMA),
    ("{ films { titles } }", {}, SCHEMA),
    ("{ films { node { id } } }", {}, SCHEMA),
    ("{ films { totalCount { x } } }", {}, SCHEMA),
    ('{ film(by: {slug: "ida"}) { castt { x } } }', {}, SCHEMA),
    ('{ film(by: {slug: "ida"}) { title: year title } }', {}, SCHEMA),
    ('{ node(id: "film_1") { title } }', {}, SCHEMA),
    ('{ node(id: "film_1") { nam } }', {}, SCHEMA),
    ('{ search(query: "x") { nodes { titel } } }', {}, SCHEMA),
    ("mutation { addFilm { id } }", {}, SCHEMA),
    ("mutation { __typename }", {}, SCHEMA),
    ("subscription { film { id } }", {}, SCHEMA),
    # Arguments.
    ("{ film { title } }", {}, SCHEMA),
    ("{ films(frist: 1) { totalCount } }", {}, SCHEMA),
    ("{ films(first: 1, first: 2) { totalCount } }", {}, SCHEMA),
    ('{ films(first: "x") { totalCount } }', {}, SCHEMA),
    ("{ films(first: 9999999999) { totalCount } }", {}, SCHEMA),
    ("{ films(filter: 5) { totalCount } }", {}, SCHEMA),
    ("{ films(filter: {yaer: {gte: 1}}) { totalCount } }", {}, SCHEMA),
    ("{ films(filter: {year: 5}) { totalCount } }", {}, SCHEMA),
    ("{ films(filter: {year: {gte: 1, gte: 2}}) { totalCount } }", {}, SCHEMA),
    ("{ films(orderBy: [{field: YAER}]) { totalCount } }", {}, SCHEMA),
    ("{ films(orderBy: [{direction: UP}]) { totalCount } }", {}, SCHEMA),
    ("{ films(orderBy: [{}]) { totalCount } }", {}, SCHEMA),
    ('{ films(orderBy: "YEAR") { totalCount } }', {}, SCHEMA),
    ("{ film(by: {}) { id } }", {}, SCHEMA),
    ("{ film(by: null) { id } }", {}, SCHEMA),
    ('{ film(by: {id: "1", slug: "x"}) { id } }', {}, SCHEMA),
    ("{ film(by: {slgu: 5}) { id } }", {}, SCHEMA),
    ("{ node { id } }", {}, SCHEMA),
    ("{ node(id: true) { id } }", {}, SCHEMA),
    ('{ film(by: {slug: "ida"}) { title(languages: ["pt_BR"]) } }', {}, SCHEMA),
    ('{ films(filter: {updatedSince: "x"}) { totalCount } }', {}, SCHEMA),
    # Fragments, variables and directives.
    ("{ ...F } fragment F on Flim { id }", {}, SCHEMA),
    ("{ ...F } fragment F on Film { id }", {}, SCHEMA),
    ("{ films { nodes { ... on Person { id } } } }", {}, SCHEMA),
    ("{ films { nodes { ... on FilmFilter { id } } } }", {}, SCHEMA),
    ("{ ...F } fragment F on Query { ...F }", {}, SCHEMA),
    ("{ ...G }", {}, SCHEMA),
    ("query ($f: FlimFilter) { films(filter: $f) { totalCount } }", {}, SCHEMA),
    ("query ($f: Film) { films(filter: $f) { totalCount } }", {}, SCHEMA),
    ("query ($n: String) { films(first: $n) { totalCount } }", {}, SCHEMA),
    ("query ($n: Int = {}) { films(first: $n) { totalCount } }", {}, SCHEMA),
    ("query ($n: Int) { films { totalCount } }", {}, SCHEMA),
    ("{ films(first: $n) { totalCount } }", {}, SCHEMA),
    ("{ films @skp(if: true) { totalCount } }", {}, SCHEMA),
    ("{ films @skip { totalCount } }", {}, SCHEMA),
    ("{ films @deprecated { totalCount } }", {}, SCHEMA),
    ("query A { __typename } type X { y: Int }", {}, SCHEMA),
    # Variables' values.
    ("query ($n: Int) { films(first: $n) { totalCount } }", {"n": "x"}, VALUES),
    ("query ($n: Int!) { films(first: $n) { totalCount } }", {}, VALUES),
    ("query ($d: OrderDirection) { films(orderBy: {field: YEAR, direction: $d}) { totalCount } }", {"d": "UP"}, VALUES),
    (FILTERED, {"f": 5}, VALUES),
    (FILTERED, {"f": {"yaer": {}}}, VALUES),
    (FILTERED, {"f": {"year": {"gte": "x"}}}, VALUES),
    (FILTERED, {"f": {"updatedSince": "2012-12-01"}}, VALUES),
    (ORDERED, {"o": [{}]}, VALUES),
    (ORDERED, {"o": [{"field": "YAER"}]}, VALUES),
    ("query ($b: FilmBy!) { film(by: $b) { id } }", {"b": {}}, VALUES),
    ("query ($b: FilmBy!) { film(by: $b) { id } }", {"b": {"id": "1", "slug": "x"}}, VALUES),
    ("query ($l: [LanguageTag!]) { countries { name(languages: $l) } }", {"l": ["*"]}, VALUES),
    # What the planner refuses.
    ("{ films(first: -1) { totalCount } }", {}, VALUES),
    ("{ films(first: 1000) { nodes { id } } }", {}, VALUES),
    ("{ films(first: 1, last: 1) { nodes { id } } }", {}, VALUES),
    (f'{{ films(after: "{NO_CURSOR}") {{ totalCount }} }}', {}, VALUES),
    ('{ collaborationPath(from: {slug: "a"}, to: {slug: "b"}, maxDegrees: 0) { degrees } }', {}, VALUES),
    ("{ films { facets(fields: [YEAR], limit: 101) { field } } }", {}, VALUES),
    ('{ film(by: {id: "film_1"}) { texts { excerpt(maxLength: 0) } } }', {}, VALUES),
    ('query ($y: Int = 1) { awardEvent(by: {slug: "x"}) { edition(year: $y) { id } } }', {"y": None}, VALUES),
]  # fmt: skip
"""Documents and variables that do not fit, and the one error that is told of each."""


@pytest.mark.parametrize(("document", "variables", "error"), MISFITS)
def test_what_does_not_fit_the_schema_is_told_so_and_nothing_else(
    closed: Service, document: str, variables: dict[str, Any], error: dict[str, Any]
) -> None:
    # Not even where: places would tell of a list of guesses at once which of them are right.
    told = closed.ask(document, variables)
    assert (told["errors"], "data" in told) == ([error], False)


def test_with_introspection_on_the_same_documents_are_explained(open_one: Service) -> None:
    told = [open_one.ask(document, variables) for document, variables, _ in MISFITS]
    names_told = [
        leaked(answer, document + json.dumps(variables))
        for answer, (document, variables, _) in zip(told, MISFITS, strict=True)
    ]
    assert sum(map(bool, names_told)) > len(MISFITS) / 2
    assert not [answer for answer in told if "data" in answer]


def test_a_trusted_document_is_not_told_by_its_refusals(seeded: str, tmp_path: Path) -> None:
    manifest = tmp_path / "trusted.json"
    manifest.write_text(json.dumps({"a": "query ($n: Int) { found: films(first: $n) { totalCount } }"}))
    only = Settings(database=seeded, introspection=False, documents_mode="only", trusted_documents=manifest)
    with Service(create_app(only)) as service:
        for value in (-1, 1_000, "x"):
            refused = service.request("POST", "/graphql", json={"documentId": "a", "variables": {"n": value}})
            assert refused.json()["errors"] == [VALUES]


KINDS: dict[str, tuple[str, str]] = {
    "{ films {": ("Syntax Error: Expected Name, found <EOF>.", "GRAPHQL_PARSE_FAILED"),
    "query A { films { totalCount } } query B { __typename }": (
        "Several operations: operationName must choose.",
        "OPERATION_RESOLUTION_FAILURE",
    ),
    "{ " + "__typename " * 21 + "}": ("root fields: 21 is over the maximum of 20", "TOO_MANY_ROOT_FIELDS"),
    "{ films(first: 100) { nodes { directors { filmography { nodes { id } } } } } }": (
        "objects: 10600 is over the maximum of 5000",
        "TOO_MANY_OBJECTS",
    ),
    "{ films { nodes { " + "directors { id } " * 400 + "} } }": (
        "comparisons of fields asked under one name: more than the maximum of 20000",
        "TOO_MANY_COMPARISONS",
    ),
}


@pytest.mark.parametrize("document", KINDS)
def test_what_is_refused_for_itself_is_explained_still(closed: Service, document: str) -> None:
    [error] = closed.ask(document)["errors"]
    assert (error["message"], error["extensions"]["code"]) == KINDS[document]


WORDS = st.sampled_from(sorted(NAMES)) | st.sampled_from(["nothing", "x", "flim", "titel", "Flim", "YAER", "__type"])
VALUES_OF_ANY_KIND = st.sampled_from(["5", "{}", '"x"', "[null]", "{by: YAER}"])
DOCUMENTS = queries(print_schema(graphql_schema()))
PIECES = re.compile(r'\.\.\.|"(?:[^"\\]|\\.)*"|[_A-Za-z]\w*|-?\d+(?:\.\d+)?|\S')


@st.composite
def misfits(draw: st.DrawFn) -> str:
    """A document of the schema with some of its names and values exchanged for others."""
    pieces = PIECES.findall(draw(DOCUMENTS))
    places = [place for place, piece in enumerate(pieces) if piece[0] in '"-' or piece[0].isalnum()]
    for place in draw(st.lists(st.sampled_from(places), min_size=1, max_size=4)):
        pieces[place] = draw(WORDS if NAME.fullmatch(pieces[place]) else VALUES_OF_ANY_KIND)
    return " ".join(pieces)


@settings(max_examples=120, derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(document=misfits(), value=st.recursive(st.none() | st.integers() | WORDS, lambda of: st.dictionaries(WORDS, of)))
def test_no_refusal_has_a_name_in_it_that_was_not_sent(closed: Service, document: str, value: Any) -> None:
    sent = {"x": value}
    answer = closed.ask(document, sent)
    assume("errors" in answer)
    assert leaked(answer, document + json.dumps(sent)) == set()
    assert all("path" not in error for error in answer["errors"])


# ───────────────────────────── clairvoyance ─────────────────────────────


@pytest.fixture(scope="session")
def clairvoyance(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tool that recovers schemas from what is said of wrong documents, in an environment of its own."""
    folder = tmp_path_factory.mktemp("clairvoyance")
    environment(HERE / "clairvoyance.lock", folder)
    return commands_of(folder) / "clairvoyance"


@pytest.mark.parametrize("introspection", [True, False])
def test_clairvoyance_recovers_fields_only_where_the_schema_is_told(
    clairvoyance: Path, seeded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, introspection: bool
) -> None:
    roots = graphql_schema().query_type
    assert roots is not None
    # All that it has to guess are words of the schema, and no limit stands in its way but that on what is told.
    (tmp_path / "words.txt").write_text("\n".join(sorted({*roots.fields, "first", "by", "title", "nothing", "actor"})))
    for name in ("MAX_ROOT_FIELDS", "MAX_ERRORS", "MAX_TOKENS", "MAX_LIST_ENTRIES"):
        monkeypatch.setenv(f"CREDITSGQL_{name}", "100000")
    monkeypatch.setenv("CREDITSGQL_INTROSPECTION", str(introspection))
    with serving(seeded) as (base, _):
        command = (str(clairvoyance), "-w", "words.txt", "-o", "found.json", "-c", "4", f"{base}/graphql")
        ran = run(*command, folder=tmp_path)
    found = tmp_path / "found.json"
    assert (recovered(found) >= set(roots.fields)) is introspection, ran.stderr
    if not introspection:
        assert recovered(found) == set(), ran.stderr


def recovered(found: Path) -> set[str]:
    """The fields of all the types that it has written down."""
    if not found.exists():
        return set()
    types = json.loads(found.read_text())["data"]["__schema"]["types"]
    return {field["name"] for kind in types for field in kind.get("fields") or ()}
