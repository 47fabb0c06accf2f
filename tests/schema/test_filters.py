"""What a filter declares of the tables is so."""

from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from creditsgql.planner import columns
from creditsgql.planner.criteria import CONDITION, AnyOf, Through
from creditsgql.schema import graphql_schema


def _copying() -> Iterator[tuple[str, Through]]:
    kinds: Any = graphql_schema().type_map.values()
    for kind in kinds:
        for name, member in getattr(kind, "fields", {}).items():
            definition = member.extensions.get("strawberry-definition")
            condition = definition.metadata.get(CONDITION) if definition else None
            if isinstance(condition, Through) and condition.copies:
                yield f"{kind.name}.{name}", condition


COPYING = dict(_copying())
"""The members whose rows say again what the listed row has."""


def test_films_are_listed_by_three_kinds_of_words_from_one_index_each() -> None:
    assert [*COPYING] == ["FilmFilter.countries", "FilmFilter.languages", "FilmFilter.genres"]


@pytest.mark.parametrize("name", COPYING)
def test_an_index_of_a_word_has_the_copies_and_the_row(name: str) -> None:
    condition = COPYING[name]
    assert isinstance(condition.condition, AnyOf)
    word, *rest = (columns.column(step) for step in condition.condition.path)
    on, copies = columns.column(condition.on), [columns.column(copy).name for copy, _ in condition.copies]
    listed = [[column.name for column in index.columns] for index in word.table.indexes]
    assert [word.name, *copies, on.name] in listed
    assert not on.nullable
    # One row says that one word is a film's, and one word has one key.
    keys = [set(one.columns.keys()) for one in word.table.constraints if isinstance(one, sa.UniqueConstraint)]
    assert {on.name, word.name} in keys
    assert all(column.unique for column in rest)


@pytest.mark.parametrize("name", COPYING)
def test_a_copy_is_of_the_row_that_its_own_refers_to(name: str) -> None:
    condition = COPYING[name]
    [reference] = columns.column(condition.on).foreign_keys
    for copy, own in condition.copies:
        assert columns.column(own).table is reference.column.table
        assert columns.column(copy).table is columns.column(condition.on).table
        assert str(columns.column(copy).type) == str(columns.column(own).type)
