"""Both engines write the same JSON of the same value, to the byte."""

import json
from collections.abc import Callable
from typing import Any

import hypothesis.strategies as st
import pytest
import sqlalchemy as sa
from hypothesis import example, given, settings
from tests.planner.beside import Beside
from tests.planner.trial import Trial

from creditsgql.planner.dialects import Dialect, Expression, postgresql_dialect, sqlite_dialect

SQLITE, POSTGRESQL = sqlite_dialect(), postgresql_dialect()

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
"""Texts of any characters but NUL, which PostgreSQL stores in no text, and halves of pairs, which are none."""

HARD = (
    "",
    "\x01\b\t\n\f\r\x1f\x7f",
    "\"'\\/ \\u005c \\n",
    "%s %% {}",
    "\x85\u2028\u2029\ufeff\ufffe",
    "é é 映画 🎬 \U0010ffff",
)
"""Texts in which escaping could differ."""


def twelve_places(value: float) -> float:
    """Engines round the last of 15 digits each its own way where it is a half to the last bit; no rating is."""
    return round(value, 12)


thorough = settings(max_examples=300, deadline=None, derandomize=True, database=None)


def bound(dialect: Dialect, kind: type) -> Expression:
    """A parameter."""
    return dialect.parameter(sa.bindparam("given"), kind)


@pytest.fixture(scope="module")
def both(trial: Trial, beside: Beside) -> Callable[[Callable[[Dialect], Expression], Any], str]:
    """What both engines say of an expression, given a value for its parameter. Fails where they differ."""

    def say(expression: Callable[[Dialect], Expression], value: Any) -> str:
        said = []
        for dialect in (SQLITE, POSTGRESQL):
            made = dialect.object_of([("a", expression(dialect)), ("b", dialect.constant("C"))])
            compiled = sa.select(made).compile(dialect=dialect.engine)
            parameters = [value] * len(compiled.positiontup or ())
            if dialect is SQLITE:
                said += trial.connection.execute(str(compiled), parameters).fetchone()
            else:
                [(told,)] = beside.rows(str(compiled), *parameters)
                said.append(told)
        assert said[0] == said[1]
        return str(said[0])

    return say


Say = Callable[[Callable[[Dialect], Expression], Any], str]


@thorough
@given(TEXTS | st.none())
@example(None)
def test_texts(both: Say, value: str | None) -> None:
    for given_text in (value, *HARD):
        told = both(lambda dialect: dialect.scalar(bound(dialect, str), str, True), given_text)
        assert json.loads(told) == {"a": given_text, "b": "C"}


@thorough
@given(st.integers(-(2**63), 2**63 - 1) | st.none())
def test_whole_numbers(both: Say, value: int | None) -> None:
    told = both(lambda dialect: dialect.scalar(bound(dialect, int), int, True), value)
    assert json.loads(told) == {"a": value, "b": "C"}


@thorough
@given(st.integers(0, 100_000).map(lambda number: number / 10_000) | st.floats(0.001, 1000).map(twelve_places))
@example(0.0)
@example(10.0)
@example(7.1)
def test_numbers_with_a_fraction(both: Say, value: float) -> None:
    def constant(dialect: Dialect) -> Expression:
        return sa.cast(sa.literal_column(repr(value)), sa.Double)

    told = json.loads(both(lambda dialect: dialect.scalar(constant(dialect), float, False), None))
    assert told["a"] == pytest.approx(value, rel=1e-14)
    assert isinstance(told["a"], float)


@pytest.mark.parametrize("value", [True, False, None])
def test_booleans(both: Say, value: bool | None) -> None:
    told = both(lambda dialect: dialect.scalar(bound(dialect, bool), bool, True), value)
    assert json.loads(told) == {"a": value, "b": "C"}


@thorough
@given(TEXTS, st.integers(1, 40))
def test_paragraphs_and_excerpts(both: Say, value: str, length: int) -> None:
    for given_text in (value, f"{value}\n\n{value}\\n\n\n\\\\n", f"{value} {value[::-1]} {value}", *HARD):
        told = both(lambda dialect: dialect.paragraphs(bound(dialect, str)), given_text)
        assert json.loads(told)["a"] == given_text.split("\n\n")

        def excerpt(dialect: Dialect) -> Expression:
            return dialect.scalar(dialect.excerpt(bound(dialect, str), sa.literal_column(str(length))), str, True)

        told = both(excerpt, given_text)
        assert len(json.loads(told)["a"]) <= length


@thorough
@given(TEXTS | st.none())
def test_cursors(both: Say, value: str | None) -> None:
    def cursor(dialect: Dialect) -> Expression:
        null = dialect.mark(bound(dialect, str).is_(None))
        made = dialect.cursor_of("mark", [(null, int, False), (bound(dialect, str), str, True)])
        return dialect.scalar(made, str, False)

    told = json.loads(both(cursor, value))["a"]
    assert json.loads(bytes.fromhex(told)) == ["mark", int(value is None), value]


@thorough
@given(st.lists(TEXTS | st.integers(-(2**53), 2**53) | st.booleans() | st.none()), st.integers(0, 4))
def test_stored_lists(both: Say, value: list[Any], spaces: int) -> None:
    stored = json.dumps(value, indent=spaces, ensure_ascii=False)
    told = both(lambda dialect: dialect.stored(bound(dialect, str)), stored)
    assert json.loads(told)["a"] == value


@pytest.mark.parametrize("count", [1, 59, 60, 61, 99, 100, 198, 199, 1000])
def test_objects_of_any_number_of_names(both: Say, count: int) -> None:
    told = both(lambda d: d.object_of([(f"n{n}", d.constant(f"v{n}")) for n in range(count)]), None)
    assert json.loads(told)["a"] == {f"n{n}": f"v{n}" for n in range(count)}


@thorough
@given(TEXTS, TEXTS)
def test_what_is_within_a_text(both: Say, value: str, part: str) -> None:
    whole = value + part + value

    def place(dialect: Dialect) -> Expression:
        within = bound(dialect, str)
        some = sa.func.substr(within, sa.literal_column("2"), sa.literal_column("3"))
        told = [
            dialect.scalar(dialect.place_in(within, some), int, False),
            dialect.scalar(dialect.contains(within, some), bool, False),
            dialect.scalar(dialect.contains(some, within), bool, False),
        ]
        return dialect.list_of(told)

    assert json.loads(both(place, whole))["a"][1]
