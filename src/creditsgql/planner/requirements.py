"""From the arguments given to a list or a look-up to what is required of a row."""

from collections.abc import Mapping
from typing import Any

from graphql import GraphQLInputObjectType, GraphQLNamedType, get_named_type

from creditsgql.planner import criteria
from creditsgql.planner.declared import DEFINITION, rows_of
from creditsgql.planner.errors import TooLargeError
from creditsgql.planner.plan import Requirement

FILTERS_MAX = 16
"""Most conditions within each other."""


def requirements_of(
    definitions: Mapping[str, Any], given: Mapping[str, Any], kind: GraphQLNamedType | None, depth: int = 0
) -> tuple[Requirement, ...]:
    """What the given arguments, or members of an input object, require of a row; a null requires nothing.

    ``kind`` is the type that shows the row, where ids may name it. Raises TooLargeError for conditions within too many
    others.
    """
    found: list[Requirement] = []
    for name, value in given.items():
        definition = definitions[name]
        condition = definition.extensions[DEFINITION].metadata.get(criteria.CONDITION)
        named = get_named_type(definition.type)
        if value is None:
            continue
        if condition is not None:
            found.append(_requirement(condition, value, named, kind, depth))
        elif isinstance(value, dict) and isinstance(named, GraphQLInputObjectType):
            found.extend(requirements_of(named.fields, value, kind, depth))
    return tuple(found)


def _requirement(
    condition: criteria.Condition, value: Any, named: GraphQLNamedType, kind: GraphQLNamedType | None, depth: int
) -> Requirement:
    """A condition with what it is given: for one that holds others, their requirements."""

    def within(members: Any, of: GraphQLNamedType | None) -> tuple[Requirement, ...]:
        assert isinstance(named, GraphQLInputObjectType)
        if depth >= FILTERS_MAX:
            raise TooLargeError(f"asks for conditions nested more than {FILTERS_MAX} deep")
        return requirements_of(named.fields, members, of, depth + 1)

    match condition:
        case criteria.Some():
            return Requirement(condition, within(value, None), None)
        case criteria.Every():
            return Requirement(condition, tuple(within(members, None) for members in value), None)
        case criteria.Either():
            return Requirement(condition, tuple(within(members, kind) for members in value), None)
        case criteria.Unless(None):
            return Requirement(condition, within(value, kind), None)
        case criteria.Unless(inner) | criteria.Through(_, inner):
            assert inner is not None
            return Requirement(condition, _requirement(inner, value, named, None, depth), None)
        case criteria.HasId() | criteria.HasAnyId():
            rows = rows_of(kind) if kind is not None else None
            return Requirement(condition, value, rows and rows.prefix, rows and rows.former)
    return Requirement(condition, value, None)


def members_of(kind: GraphQLNamedType, target: GraphQLNamedType) -> tuple[Requirement, ...]:
    """Every member of a key as a requirement that is given the member's name, for keys read from JSON."""
    assert isinstance(kind, GraphQLInputObjectType)
    found, rows = [], rows_of(target)
    for name, definition in kind.fields.items():
        condition = definition.extensions[DEFINITION].metadata[criteria.CONDITION]
        given: Any = (name,)
        if isinstance(condition, criteria.Some):
            inner = get_named_type(definition.type)
            given = tuple(
                Requirement(member.condition, (name, *member.given), member.prefix, member.former)
                for member in members_of(inner, target)
            )
        found.append(Requirement(condition, given, rows.prefix, rows.former))
    return tuple(found)
