"""The rows that the planner's tests stand on hold together and have one of everything."""

import sqlite3
from collections import Counter
from pathlib import Path

import pytest
import sqlalchemy as sa
from tests import graph

from creditsgql.entities import metadata

SORT_KEYS = {
    "film": ("title_key", "year", "runtime_minutes", "credit_count", "win_count", "created_at", "updated_at"),
    "person": ("name_key", "sort_key", "birth_date", "film_count", "win_count", "created_at", "updated_at"),
    "job": ("name_key",),
    "genre": ("name_key",),
    "film_language": ("position",),
    "film_genre": ("position",),
    "source": ("kind",),
    "award_event": ("name_key",),
    "nomination": ("year", "position"),
    "nominee": ("position",),
    "nomination_film": ("position",),
    "nominated_company": ("position",),
    "film_rating": ("source_id",),
    "credit": ("rank",),
    "character": ("position",),
    "role": ("position",),
    "film_title": ("position",),
    "film_text": ("position",),
    "film_external_id": ("authority",),
    "person_external_id": ("authority",),
}
"""What lists are ordered by."""

ROWS = graph.graph()


def test_every_foreign_key_is_kept(tmp_path: Path) -> None:
    graph.write(tmp_path / "graph.db", ROWS)
    connection = sqlite3.connect(tmp_path / "graph.db")
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


@pytest.mark.parametrize(
    "column",
    [column for table in metadata.sorted_tables if ROWS[table.name] for column in table.columns if column.nullable],
    ids=str,
)
def test_a_nullable_column_is_set_in_one_row_and_null_in_another(column: sa.Column[object]) -> None:
    assert {row.get(column.name) is None for row in ROWS[column.table.name]} == {True, False}


@pytest.mark.parametrize(("table", "key"), [(table, key) for table, keys in SORT_KEYS.items() for key in keys])
def test_some_rows_tie_in_a_sort_key(table: str, key: str) -> None:
    assert max(Counter(row[key] for row in ROWS[table]).values()) > 1


@pytest.mark.parametrize(
    "column",
    [
        column
        for name in ("credit", "nomination", "film_title", "film_text", "person_name")
        for column in metadata.tables[name].columns
        if isinstance(column.type, sa.Enum)
    ],
    ids=str,
)
def test_every_word_of_a_vocabulary_is_said_by_some_row(column: sa.Column[object]) -> None:
    assert isinstance(column.type, sa.Enum)
    said = {str(row[column.name]) for row in ROWS[column.table.name]}
    assert said == set(column.type.enums)
