"""Plain variables are read as graphql-core reads them."""

from typing import Any

import pytest
from graphql import VariableDefinitionNode, get_variable_values, parse, type_from_ast
from hypothesis import given
from hypothesis import strategies as st

from creditsgql.planner.given import Blank, shape_of
from creditsgql.planner.variables import plain_ones, plain_values
from creditsgql.schema import graphql_schema

TYPES = ("ID", "String", "Int", "Float", "Boolean", "CountryCode", "LanguageTag", "DateTime", "CreditKind")
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(-(2**33), 2**33),
    st.floats(allow_nan=False),
    st.text(max_size=5),
    st.sampled_from(["CAST", "CREW", "DE", "de", "2026-11-22", "2026-11-22T00:00:00Z", "film_1"]),
)
JSON = st.one_of(SCALARS, st.lists(SCALARS, max_size=2), st.dictionaries(st.text(max_size=3), SCALARS, max_size=2))


def declared(variables: str) -> tuple[tuple[VariableDefinitionNode, ...], tuple[tuple[str, Any], ...]]:
    """The variables of a document, and their names with their types."""
    operation: Any = parse(f"query ({variables}) {{ __typename }}").definitions[0]
    nodes = tuple(operation.variable_definitions)
    return nodes, tuple((node.variable.name.value, type_from_ast(graphql_schema(), node.type)) for node in nodes)


@pytest.mark.parametrize("default", ["", " = null", "of its own"])
@pytest.mark.parametrize("exclamation", ["", "!"])
@pytest.mark.parametrize("kind", TYPES)
def test_a_plain_variable_has_the_value_that_graphql_core_gives_it_or_none_is_told(
    kind: str, exclamation: str, default: str
) -> None:
    of_its_own = {"Int": "3", "Float": "0.5", "Boolean": "true", "CreditKind": "CREW"}.get(kind, '"DE"')
    nodes, types = declared(f"$it: {kind}{exclamation}{default.replace('of its own', f' = {of_its_own}')}, $other: Int")
    plain = plain_ones(nodes, types)
    assert plain is not None

    @given(st.fixed_dictionaries({}, optional={"it": JSON, "other": JSON, "undeclared": JSON}))
    def holds(variables: dict[str, Any]) -> None:
        told = plain_values(plain, variables)
        if told is not None:
            values: Any = get_variable_values(graphql_schema(), nodes, variables)
            known = [(name, of) for name, of in types if name in values.coerced]
            shape = tuple((name, shape_of(values.coerced[name], of, (name,))) for name, of in known)
            assert told == (values.coerced, shape)

    holds()


@pytest.mark.parametrize(
    ("variables", "given", "told"),
    [
        ("$id: ID!", {"id": "film_1"}, ({"id": "film_1"}, (("id", Blank(("id",))),))),
        ("$id: ID!", {"id": 1}, ({"id": "1"}, (("id", Blank(("id",))),))),
        ("$id: ID!", {}, None),
        ("$id: ID!", {"id": None}, None),
        ("$id: ID!", {"id": True}, None),
        ("$first: Int = 3", {}, None),
        ("$first: Int, $after: String", {"first": 2}, ({"first": 2}, (("first", Blank(("first",))),))),
        ("$first: Int, $after: String", {"first": 2, "after": None}, None),
        ("$first: Int", {"first": 2**31}, None),
        ("$yes: Boolean!", {"yes": True}, ({"yes": True}, (("yes", True),))),
    ],
)
def test_what_is_plain_is_read_at_once_and_nulls_absences_with_a_default_and_errors_are_not(
    variables: str, given: dict[str, Any], told: Any
) -> None:
    plain = plain_ones(*declared(variables))
    assert plain is not None
    assert plain_values(plain, given) == told


@pytest.mark.parametrize("variables", ["$ids: [ID!]!", "$filter: FilmFilter", "$id: ID!, $ids: [ID!]"])
def test_a_list_or_an_object_among_them_makes_none_of_them_plain(variables: str) -> None:
    assert plain_ones(*declared(variables)) is None
