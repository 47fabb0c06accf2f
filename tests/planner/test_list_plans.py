"""Every order and every member of a filter, alone and together, is served by an index or explained here."""

import sqlite3
from itertools import product
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
)
from tests.planner.plans import faults, made_on_the_way, steps_of
from tests.planner.trial import Trial

from creditsgql.schema import graphql_schema

Value = Any

SCALARS: dict[str, list[Value]] = {
    "ID": ["film_5", "person_5", "character_5"],
    "String": ["director"],
    "Boolean": [True, False],
    "Int": [1990],
    "CountryCode": ["FR"],
    "LanguageTag": ["fr"],
    "DateTime": ["2026-01-01T00:00:00Z"],
    "TextFilter": [{"equals": "ida"}, {"startsWith": "ida"}, {"contains": "ida"}],
    "IntRange": [{"gte": 1990, "lte": 1999}, {"gte": 2020}, {"lte": 1910}],
}
"""What is asked for in each kind of value."""

EXPLAINED_ORDERS = {
    ("credits", "unordered"): "read from the beginning in the order of their key, which a plan calls a scan",
    ("characters", "unordered"): "read from the beginning in the order of their key, which a plan calls a scan",
    ("credits", "by BILLING"): "a place within one film's cast or crew, which is all that it is made to order",
    ("credits", "by PERSON_NAME"): "the person's, not the credit's: made to order one film's credits",
    ("credits", "by FILM_TITLE"): "the film's, not the credit's: made to order one person's credits",
    ("credits", "by FILM_YEAR"): "the film's, not the credit's: made to order one person's credits",
    ("nominations", "by FILM_TITLE"): "the film's, not the nomination's; one film has few, and so has an award",
}
"""Orders in which a list over everything is scanned or sorted, and why; a filter is served no better in them."""

MET_BY_MANY = (
    "rows are looked at in the order of the list, which soon fills a page; to find the few needs another filter"
)
BEGUN = "where many begin so, the list is read from the page on in the order of its key, as far as was counted"
WITHIN = "where in a text its letters stand no index tells: texts are looked at in the order of the list"

EXPLAINED_FILTERS = {
    **{("credits", member): MET_BY_MANY for member in ("kinds", "departments", "isUncredited", "isVoice", "isSelf")},
    **{("credits", f"filmYear.{bounds}"): MET_BY_MANY for bounds in ("gte", "lte", "gte.lte")},
    **{("nominations", member): MET_BY_MANY for member in ("outcomes", "isFinal")},
    ("credits", "personName.startsWith"): BEGUN,
    ("characters", "name.startsWith"): BEGUN,
    ("credits", "personName.contains"): WITHIN,
    ("credits", "characterName.contains"): WITHIN,
    ("characters", "name.contains"): WITHIN,
}
"""Members of filters for which rows are looked at one by one, and why."""


def lists() -> dict[str, GraphQLField]:
    """The lists of the whole graph that take an order or a filter."""
    root = graphql_schema().query_type
    assert root is not None
    return {name: field for name, field in root.fields.items() if {"filter", "orderBy"} & field.args.keys()}


LISTS = lists()


def samples(kind: GraphQLInputType) -> list[Value]:
    """Values of a type, each with one member of it; what joins filters by or and not is left to the cases."""
    if isinstance(kind, GraphQLNonNull):
        return samples(kind.of_type)
    if isinstance(kind, GraphQLList):
        return [[value] for value in samples(kind.of_type)]
    if isinstance(kind, GraphQLEnumType):
        return [next(iter(kind.values))]
    if isinstance(kind, GraphQLInputObjectType) and kind.name not in SCALARS:
        return [
            {member: value}
            for member, field in kind.fields.items()
            if member not in {"or", "not"}
            for value in samples(field.type)
        ]
    return SCALARS[kind.name]


def members(value: Value) -> str:
    """The members that a sample of a filter has, from without to within: credits.personName.equals."""
    while isinstance(value, list):
        [value] = value
    return ".".join(filter(None, (*value, *map(members, value.values())))) if isinstance(value, dict) else ""


def orders(field: GraphQLField) -> list[Value]:
    """The orders of a list: none, and each field either way."""
    if "orderBy" not in field.args:
        return [None]
    order: Any = field.args["orderBy"].type
    by = order.of_type.of_type.fields["field"].type.of_type.values
    return [None, *([{"field": name, "direction": way}] for name, way in product(by, ("ASC", "DESC")))]


def served_badly(trial: Trial, grown: sqlite3.Connection, name: str, **arguments: Value) -> set[str]:
    """What a page of a list does to a table that no index serves: scans it, sorts it, or makes an index first."""
    field = LISTS[name]
    given = {key: value for key, value in arguments.items() if value is not None}
    declared = ", ".join(f"${key}: {field.args[key].type}" for key in given)
    passed = ", ".join(f"{key}: ${key}" for key in given)
    parts = "edges { cursor } pageInfo { hasNextPage hasPreviousPage }"
    document = f"query {f'({declared})' if given else ''} {{ {name}{f'({passed})' if given else ''} {{ {parts} }} }}"
    plan = trial.plan(document, given)
    steps = steps_of(grown, plan.sql, plan.parameters)
    return {fault for _, fault in faults(plan.sql, steps)} | set(made_on_the_way(steps))


def label(order: Value) -> str:
    """An order without its direction."""
    return "unordered" if order is None else f"by {order[0]['field']}"


ORDERED = [(name, order) for name, field in LISTS.items() for order in orders(field)]
FILTERED = [(name, value) for name, field in LISTS.items() for value in samples(field.args["filter"].type)]


@pytest.mark.parametrize(("name", "order"), ORDERED, ids=str)
def test_an_order_is_read_from_an_index_from_any_place_either_way(
    trial: Trial, grown: sqlite3.Connection, name: str, order: Value
) -> None:
    declared, passed = (f"($order: {LISTS[name].args['orderBy'].type})", "orderBy: $order, ") if order else ("", "")
    page = f"query {declared} {{ of: {name}({passed}first: 1) {{ edges {{ cursor }} }} }}"
    [edge] = trial.data(page, {"order": order} if order else {})["of"]["edges"]
    places: tuple[dict[str, Any], ...] = (
        {},
        {"first": 5, "after": edge["cursor"]},
        {"last": 5},
        {"last": 5, "before": edge["cursor"]},
    )
    found = set().union(*(served_badly(trial, grown, name, orderBy=order, **place) for place in places))
    assert bool(found) == ((name, label(order)) in EXPLAINED_ORDERS), found


@pytest.mark.parametrize(("name", "value"), FILTERED, ids=str)
def test_a_filter_is_served_in_every_order(trial: Trial, grown: sqlite3.Connection, name: str, value: Value) -> None:
    found = {
        fault
        for order in orders(LISTS[name])
        if order is None or (name, label(order)) not in EXPLAINED_ORDERS
        for fault in served_badly(trial, grown, name, filter=value, orderBy=order)
    }
    assert bool(found) == ((name, members(value)) in EXPLAINED_FILTERS), found
