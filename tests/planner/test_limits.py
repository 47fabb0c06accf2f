"""What is too large is refused before anything is planned, with the limit, what it met, and what it allows."""

import sys
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import Any

import pytest
from graphql import get_introspection_query, parse

from creditsgql.planner import Limits, Planner, RequestError, extent, introspection, sqlite_dialect
from creditsgql.schema import graphql_schema

LIMITS = Limits(
    tokens=90,
    operations=3,
    depth=6,
    root_fields=4,
    aliases=3,
    directives=4,
    directives_on_one=2,
    list_entries=5,
    variable_values=12,
    conditions=6,
    objects=50,
    errors=3,
)
ROOMY = Limits(2_000, 20, 12, 20, 30, 50, 5, 100, 2_000, 400, 5_000, 10)
"""What is served by default."""


def planner(limits: Limits = LIMITS) -> Planner:
    """A planner with the limits."""
    return Planner(graphql_schema(), sqlite_dialect(), 100, limits)


def errors(document: str, variables: dict[str, Any] | None = None, limits: Limits = LIMITS) -> list[tuple[str, Any]]:
    """Message and code of each reason why an operation is refused."""
    with pytest.raises(RequestError) as refusal:
        planner(limits).plan(document, "Q0" if "Q0" in document else None, variables or {})
    return [(error.message, (error.extensions or {})["code"]) for error in refusal.value.errors]


def _path(levels: int) -> list[str]:
    """So many fields, each to be asked of the one before."""
    ring = ["directors", "filmography(first: 1)", "nodes"] * levels
    return [*["film(by: {id: 1})", *ring][: levels - 1], "__typename"]


def _within(names: list[str]) -> str:
    return " { ".join(names) + " }" * (len(names) - 1)


def _directives(count: int) -> str:
    return f"{{ dataset {{ {'version @skip(if: false) ' * count}}} }}"


COUNTRY = '"FR" '
BUILT: dict[str, tuple[Callable[[int], str], str, str]] = {
    "operations": (
        lambda n: " ".join(f"query Q{i} {{ dataset {{ version }} }}" for i in range(n)),
        "operations",
        "TOO_MANY_OPERATIONS",
    ),
    "depth": (lambda n: f"{{ {_within(_path(n))} }}", "depth", "TOO_DEEP"),
    "depth by fragments": (
        lambda n: f"{{ ...F }} fragment F on Query {{ ... {{ {_within(_path(n))} }} }}",
        "depth",
        "TOO_DEEP",
    ),
    "depth around a fragment": (
        lambda n: f"{{ film(by: {{id: 1}}) {{ ...F }} }} fragment F on Film {{ {_within(_path(n)[1:])} }}",
        "depth",
        "TOO_DEEP",
    ),
    "root fields": (lambda n: f"{{ {'dataset { version } ' * n}}}", "root_fields", "TOO_MANY_ROOT_FIELDS"),
    "root fields of a fragment": (
        lambda n: f"{{ ...F ... {{ dataset {{ version }} }} }} fragment F on Query {{ {'__typename ' * (n - 1)}}}",
        "root_fields",
        "TOO_MANY_ROOT_FIELDS",
    ),
    "aliases": (
        lambda n: f"{{ dataset {{ {' '.join(f'a{i}: version' for i in range(n))} }} }}",
        "aliases",
        "TOO_MANY_ALIASES",
    ),
    "aliases of a fragment": (
        lambda n: f"{{ dataset {{ {'...F ' * n}}} }} fragment F on Dataset {{ a: version }}",
        "aliases",
        "TOO_MANY_ALIASES",
    ),
    "directives": (_directives, "directives", "TOO_MANY_DIRECTIVES"),
    "directives of fragments": (
        lambda n: (
            f"{{ dataset {{ {'...F ' * (n // 2)} ...{'@skip(if: false) ' * (n % 2)}{{ version }} }} }}"
            " fragment F on Dataset { version @skip(if: false) @include(if: true) }"
        ),
        "directives",
        "TOO_MANY_DIRECTIVES",
    ),
    "directives on one": (
        lambda n: (
            f"{{ dataset {{ version {'@skip(if: false) @include(if: true) @skip(if: false)'[: 17 * n + 1]} }} }}"
            if n < 3
            else "{ dataset { version @skip(if: false) @include(if: true) @skip(if: false) } }"
        ),
        "directives_on_one",
        "TOO_MANY_DIRECTIVES_ON_ONE",
    ),
    "list entries": (
        lambda n: f"{{ nodes(ids: [{'1 ' * n}]) {{ id }} }}",
        "list_entries",
        "TOO_MANY_LIST_ENTRIES",
    ),
    "list entries of a default": (
        lambda n: f"query ($f: FilmFilter = {{countries: [{COUNTRY * n}]}}) {{ films(filter: $f) {{ totalCount }} }}",
        "list_entries",
        "TOO_MANY_LIST_ENTRIES",
    ),
    "conditions": (
        lambda n: f"{{ films(filter: {'{not: ' * (n - 1)}{{year: {{gte: 1}}}}{'}' * (n - 1)}) {{ totalCount }} }}",
        "conditions",
        "TOO_MANY_CONDITIONS",
    ),
    "objects": (lambda n: f"{{ films(first: {n}) {{ nodes {{ id }} }} }}", "objects", "TOO_MANY_OBJECTS"),
}
"""By limit: what makes a document of that size, the limit's name and the code of what is over it."""


@pytest.mark.parametrize("name", BUILT)
def test_a_document_may_reach_a_limit_and_no_more(name: str) -> None:
    built, limit, code = BUILT[name]
    most = getattr(LIMITS, limit)
    chosen = "Q0" if name == "operations" else None
    planner().plan(built(most), chosen, {})
    assert errors(built(most + 1)) == [(f"{limit.replace('_', ' ')}: {most + 1} is over the maximum of {most}", code)]


@pytest.mark.parametrize(
    ("document", "fits"),
    [
        ("{ dataset { " + "version " * 85 + "} }", True),
        ("{ dataset { " + "version " * 86 + "} }", False),
        ("#\n" * 90 + "{ dataset { " + "version " * 85 + "} }", True),
    ],
)
def test_tokens_are_counted_while_they_are_read(document: str, fits: bool) -> None:
    if fits:
        planner().plan(document, None, {})
    else:
        assert errors(document) == [("tokens: at least 91 is over the maximum of 90", "TOO_MANY_TOKENS")]


FILTER = "query ($f: FilmFilter) { films(filter: $f) { totalCount } }"
IDS = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
VARIABLES: dict[str, tuple[str, dict[str, Any], list[tuple[str, str]]]] = {
    "a list": (
        IDS,
        {"ids": ["1"] * 6},
        [("list entries: 6 is over the maximum of 5", "TOO_MANY_LIST_ENTRIES")],
    ),
    "a list within others": (
        FILTER,
        {"f": {"or": [{"not": {"countries": ["FR"] * 6}}]}},
        [("list entries: 6 is over the maximum of 5", "TOO_MANY_LIST_ENTRIES")],
    ),
    "values": (
        FILTER,
        {"f": {"or": [{"countries": ["FR"] * 5}, {"countries": ["DE"] * 3}]}},
        [("variable values: at least 14 is over the maximum of 12", "TOO_MANY_VARIABLE_VALUES")],
    ),
    "variables that nobody asks for": (
        "{ dataset { version } }",
        {f"v{number}": None for number in range(13)},
        [("variable values: at least 13 is over the maximum of 12", "TOO_MANY_VARIABLE_VALUES")],
    ),
    "objects": (
        "query ($n: Int) { films(first: $n) { nodes { directors { id } } } }",
        {"n": 9},
        [("objects: 54 is over the maximum of 50", "TOO_MANY_OBJECTS")],
    ),
}


@pytest.mark.parametrize("name", VARIABLES)
def test_variables_have_limits_too(name: str) -> None:
    document, variables, told = VARIABLES[name]
    assert errors(document, variables) == told


def test_comments_are_as_many_as_tokens_at_most() -> None:
    told = "Syntax Error: Document contains more than 90 comments. Parsing aborted."
    assert errors("#\n" * 91 + "{ dataset { version } }") == [(told, "GRAPHQL_PARSE_FAILED")]


def test_each_limit_that_is_met_is_told_of_up_to_the_most_errors() -> None:
    document = f"{{ {'a: dataset { version @skip(if: false) } ' * 5}}}"
    assert errors(document) == [
        ("root fields: 5 is over the maximum of 4", "TOO_MANY_ROOT_FIELDS"),
        ("aliases: 5 is over the maximum of 3", "TOO_MANY_ALIASES"),
        ("directives: 5 is over the maximum of 4", "TOO_MANY_DIRECTIVES"),
    ]
    assert len(errors("{ a b c d }")) == LIMITS.errors
    variables = {"a": "x", "b": "x", "c": "x", "d": "x"}
    asked = "query ($a: Int, $b: Int, $c: Int, $d: Int) { films(first: $a, last: $b) { totalCount } }"
    assert {code for _, code in errors(asked, variables)} == {"GRAPHQL_VALIDATION_FAILED"}


def test_introspection_of_generators_is_within_the_limits_and_a_larger_one_is_not_answered() -> None:
    roomy = planner(ROOMY)
    for asked in (get_introspection_query(), get_introspection_query(input_value_deprecation=True, type_depth=12)):
        assert roomy.plan(asked, None, {}).finished
    fields = " ".join(f"a{number}: fields {{ name type {{ name }} }}" for number in range(30))
    bomb = f"{{ __schema {{ types {{ fields {{ type {{ ofType {{ ofType {{ ofType {{ {fields} }} }} }} }} }} }} }} }}"
    # No more may be asked by several fields together, also where there are data beside them.
    fields = "fields { name description type { name kind } args { name description type { name kind } } }"
    several = " ".join(f"a{number}: __schema {{ types {{ {fields} }} }}" for number in range(19))
    most = introspection.VALUES_MAX
    for document in (bomb, f"{{ {several} }}", f"{{ dataset {{ version }} {several} }}"):
        assert errors(document, limits=ROOMY) == [
            (f"asks for more than {most} values of the schema's description", "OPERATION_TOO_LARGE")
        ]


def test_what_is_within_an_introspection_is_no_depth_but_what_is_beside_it_is() -> None:
    inside = "ofType { " * 12 + "name" + " }" * 12
    planner().plan(f"{{ __schema {{ queryType {{ ...T }} }} }} fragment T on __Type {{ {inside} }}", None, {})
    assert errors(f"{{ __schema {{ queryType {{ name }} }} {_within(_path(7))} }}") == [
        ("depth: 7 is over the maximum of 6", "TOO_DEEP")
    ]


@pytest.mark.parametrize(
    ("fragments", "circle"),
    [
        ("fragment A on Film { ...A }", "Cannot spread fragment 'A' within itself."),
        (
            "fragment A on Film { directors { filmography { nodes { ...B } } } } fragment B on Film { ...A }",
            "Cannot spread fragment 'A' within itself via 'B'.",
        ),
    ],
)
def test_fragments_in_a_circle_are_refused_by_name(fragments: str, circle: str) -> None:
    assert errors(f"{{ films {{ nodes {{ ...A }} }} }} {fragments}") == [(circle, "GRAPHQL_VALIDATION_FAILED")]


# ───────────────────────────── how much work a refusal is ─────────────────────────────


def doubling(levels: int) -> str:
    """Fragments each of which spreads the next twice within fields of its own."""
    film = "a: directors { filmography { nodes { ...F%d } } } b: directors { filmography { nodes { ...F%d } } }"
    named = (f"fragment F{n} on Film {{ {film % (n + 1, n + 1)} }}" for n in range(levels))
    return f"{{ films {{ nodes {{ ...F0 }} }} }} {' '.join(named)} fragment F{levels} on Film {{ id }}"


def spread_often(times: int) -> str:
    """One fragment spread again and again."""
    return f"{{ films {{ nodes {{ {'...F ' * times}}} }} }} fragment F on Film {{ id title }}"


def chained(length: int) -> str:
    """Fragments each of which spreads the next and nothing else."""
    named = (f"fragment F{n} on Film {{ ...F{n + 1} }}" for n in range(length))
    return f"{{ films {{ nodes {{ ...F0 }} }} }} {' '.join(named)} fragment F{length} on Film {{ id }}"


def steps(document: str) -> int:
    """How many lines are gone through to find how far the document goes."""
    parsed, count = parse(document), 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        if frame.f_code.co_filename != extent.__file__:
            return None
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        extent.extents(parsed)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("built", [doubling, spread_often, chained])
def test_twice_the_document_is_twice_the_work_whatever_its_fragments_do(built: Callable[[int], str]) -> None:
    once, twice = steps(built(50)), steps(built(100))
    assert 0 < twice <= 2.1 * once


def test_what_fragments_double_is_counted_up_to_a_million() -> None:
    assert errors(doubling(8), limits=ROOMY) == [
        ("depth: 27 is over the maximum of 12", "TOO_DEEP"),
        ("aliases: 510 is over the maximum of 30", "TOO_MANY_ALIASES"),
    ]
    assert errors(doubling(50), limits=ROOMY)[1] == (
        "aliases: at least 1000000 is over the maximum of 30",
        "TOO_MANY_ALIASES",
    )


FRAGMENTS = range(140)
HOSTILE = {
    "one field again and again": "{ dataset { " + "version " * 1_980 + "} }",
    "one object again and again": "{ films { nodes { " + "directors { id } " * 480 + "} } }",
    "one list again and again": "{ films { nodes { " + "cast(first: 1) { totalCount } " * 215 + "} } }",
    "many fragments of the same": "{ films { nodes { "
    + " ".join(f"...F{n}" for n in FRAGMENTS)
    + " } } } "
    + " ".join(f"fragment F{n} on Film {{ id title year }}" for n in FRAGMENTS),
    "fragments that conflict": "{ films { nodes { "
    + " ".join(f"...F{n}" for n in FRAGMENTS)
    + " } } } "
    + " ".join(f"fragment F{n} on Film {{ year id: {'id' if n % 2 else 'title'} }}" for n in FRAGMENTS[:120]),
    "names that are none": "{ " + " ".join(f"film{n}" for n in range(20)) + " }",
    "an argument again and again": "{ films(" + "first: 1 " * 600 + ") { totalCount } }",
    "variables for nothing": "query (" + " ".join(f"$v{n}: Int" for n in range(490)) + ") { dataset { version } }",
    "lists in lists": "{ films(filter: " + "[" * 990 + "]" * 990 + ") { totalCount } }",
    "fragments in fragments": "{ films { nodes { " + "... { " * 600 + "id" + " }" * 600 + " } } }",
    "a long chain": chained(240),
    "doubling": doubling(60),
    "operations over one chain": " ".join(f"query Q{n} {{ films {{ nodes {{ ...F0 }} }} }}" for n in range(20))
    + chained(200).partition("}")[2].partition("}")[2].partition("}")[2],
    "a number of a thousand digits": "{ films(first: " + "9" * 100_000 + ") { totalCount } }",
    "conditions": "{ films(filter: {or: [" + "{not: {year: {gte: 1}}} " * 100 + "]}) { totalCount nodes { id } } }",
}
"""Documents made to take long, each of no more tokens than are allowed by default."""

CALLS_MAX = 400_000
"""Most Python functions called for one request; the first for a film with all its fields takes 55,000."""


@pytest.mark.parametrize("name", HOSTILE)
def test_no_document_keeps_the_service_busy(name: str) -> None:
    ours, count = planner(ROOMY), 0

    def profile(_frame: FrameType, event: str, _: Any) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        with suppress(RequestError):
            ours.plan(HOSTILE[name], "Q0" if "Q0" in HOSTILE[name] else None, {})
    finally:
        sys.setprofile(before)
    assert count < CALLS_MAX, f"{name}: {count} calls"
