"""The number of objects that an operation may answer with is known before it runs, from its plan and its variables."""

import json
from typing import Any

import pytest
from graphql import GraphQLObjectType, TypeInfo, TypeInfoVisitor, Visitor, parse, visit
from graphql.language import FieldNode
from tests.planner.test_cases import CASES, FOLDER, case
from tests.planner.trial import Trial

from creditsgql.planner.declared import rows_of

COSTS: list[tuple[str, dict[str, Any], int]] = [
    ("{ __typename }", {}, 0),
    ("{ dataset { version updatedAt } }", {}, 1),
    ("{ rateLimit { nodeCount } }", {}, 0),
    ('{ film(by: {slug: "ida"}) { title releaseDate { iso } } }', {}, 1),
    ("{ films { totalCount pageInfo { hasNextPage } } }", {}, 0),
    ("{ films { nodes { id } } }", {}, 20),
    ("{ films(first: 7) { nodes { id } } }", {}, 7),
    ("{ films(last: 0) { nodes { id directors { id } } } }", {}, 0),
    ("{ films(first: 7) { edges { cursor } } }", {}, 7),
    ("{ films(first: 7) { edges { cursor node { id } } } }", {}, 7),
    ("{ films(first: 7) { nodes { id } edges { node { id } } } }", {}, 14),
    ("{ films(first: 7) { nodes { directors { id } } } }", {}, 7 * (1 + 5)),
    ("{ films(first: 7) { nodes { synopsis { body } formerIds nominationSummary { wins } } } }", {}, 7 * 3),
    ("{ films(first: 7) { facets(fields: [YEAR, GENRE], limit: 30) { buckets { value } } } }", {}, 60),
    ("{ films(first: 7) { facets(fields: [YEAR]) { buckets { value } } } }", {}, 20),
    ("{ credits(first: 3) { nodes { person { name } job { name } } } }", {}, 9),
    ("{ credits(first: 3) { nodes { id ... on CastCredit { roles { name } } } } }", {}, 3 * (1 + 5)),
    ('{ nodes(ids: ["film_1", "film_2", "x"]) { id } }', {}, 3),
    ('{ filmsBy(keys: [{slug: "a"}, {slug: "b"}]) { cast(first: 10) { nodes { person { id } } } } }', {}, 42),
    ("{ countries { code } jobs { slug } }", {}, 750),
    ('{ search(query: "x", first: 4) { nodes { ... on Film { title directors { id } } } } }', {}, 24),
    ('{ collaborationPath(from: {slug: "a"}, to: {slug: "b"}) { degrees steps { film { id } } } }', {}, 1 + 10 * 2),
    ("query ($n: Int) { films(first: $n) { nodes { id } } }", {}, 20),
    ("query ($n: Int) { films(first: $n) { nodes { id } } }", {"n": None}, 20),
    ("query ($n: Int) { films(first: $n) { nodes { id } } }", {"n": 100}, 100),
    ("query ($n: Int = 9) { films(last: $n) { nodes { id } } }", {}, 9),
    ("query ($n: Int!) { films(first: 5) { nodes { cast(first: $n) { nodes { id } } } } }", {"n": 3}, 5 + 5 * 3),
    (
        "query ($n: Int!) { films(first: $n) { nodes { cast(first: $n) { nodes { person { id } } } } } }",
        {"n": 4},
        4 + 4 * 4 * 2,
    ),
    ("query ($n: Int!) { films(first: 0) { nodes { cast(first: $n) { nodes { id } } } } }", {"n": 3}, 0),
    ("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ["a", "b", "c", "d"]}, 4),
    ("query ($k: [FilmBy!]!) { filmsBy(keys: $k) { directors { id } } }", {"k": [{"slug": "a"}] * 3}, 18),
    ("query ($m: Int!) { films { facets(fields: [YEAR], limit: $m) { buckets { value } } } }", {"m": 11}, 11),
    ("query ($yes: Boolean!) { films { nodes { id directors @skip(if: $yes) { id } } } }", {"yes": True}, 20),
]


@pytest.mark.parametrize(("document", "variables", "objects"), COSTS)
def test_an_operation_has_its_cost(trial: Trial, document: str, variables: dict[str, Any], objects: int) -> None:
    assert trial.plan(document, variables).objects == objects


def test_one_statement_has_the_cost_of_each_requests_variables(trial: Trial) -> None:
    document = "query ($n: Int!, $m: Int!) { films(first: $n) { nodes { cast(first: $m) { nodes { id } } } } }"
    planned = [trial.plan(document, {"n": n, "m": m}) for n, m in ((1, 1), (2, 5), (100, 100))]
    assert [one.objects for one in planned] == [2, 12, 10_100]
    assert len({id(one.sql) for one in planned}) == 1


class _Shown(Visitor):
    """Follows a document and its answer, and counts the objects in it that show rows."""

    def __init__(self, types: TypeInfo, answer: Any) -> None:
        super().__init__()
        self._types = types
        self._at = [[answer]]
        self.objects = 0

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        kind: Any = self._types.get_type()
        name = node.alias.value if node.alias else node.name.value
        found = [one[name] for one in self._at[-1] if name in one]
        flat = [one for value in found for one in (value if isinstance(value, list) else [value])]
        inside = [one for one in flat if isinstance(one, dict)]
        named = getattr(kind, "of_type", kind)
        while hasattr(named, "of_type"):
            named = named.of_type
        shows = not isinstance(named, GraphQLObjectType) or rows_of(named, missing_is_fine=True) is not None
        self.objects += len(inside) if shows else 0
        self._at.append(inside)

    def leave_field(self, *_: Any) -> None:
        self._at.pop()


FOLLOWED = [
    name
    for name in CASES
    if not any(words in case(name).document for words in ("fragment ", "__schema", "__type(", "query Other"))
]
"""Cases whose answers can be followed along the document: without fragments, introspection or a second operation."""


@pytest.mark.parametrize("name", FOLLOWED)
def test_no_answer_holds_more_objects_than_its_cost(trial: Trial, name: str) -> None:
    given = case(name)
    answer = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))["data"]
    info = TypeInfo(trial.schema)
    shown = _Shown(info, answer)
    visit(parse(given.document), TypeInfoVisitor(info, shown))
    assert shown.objects <= trial.plan(given.document, given.variables, given.operation).objects
