"""What differs between the engines' SQL, as data: how each makes JSON, reads a list, and names its parameters."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect as Engine

from creditsgql.planner.dialects.search import SearchSQL

Expression = sa.ColumnElement[Any]


class Plain(str):
    """Text of which JSON escapes nothing: words, numbers, hex."""


@dataclass(frozen=True)
class Walk:
    """What the query that finds a chain is made of; ``chains`` says how it goes about it.

    ``ties`` and ``ends`` name queries: of columns node and link, and of the one row source and target. ``most`` is the
    name of the parameter with twice the links that a chain may have. Found, the one row has 1 as ``key``, the
    number of links as ``length``, and ``members`` for the ``steps``.
    """

    ties: str
    ends: str
    most: str
    key: str
    length: str
    link_weight: int
    width_max: int


@dataclass(frozen=True)
class Steps:
    """What the query is made of that gives a row for each link of a chain: that chain's name, and its own columns."""

    whole: str
    length: str
    key: str
    source: str
    link: str
    target: str


@dataclass(frozen=True)
class Dialect:
    """One engine's way to write what a plan needs.

    JSON here is an expression that can stand within other JSON as it is. All engines write it alike to the byte: no
    spaces, no character escaped that need not be, numbers with a fraction of 15 digits.
    """

    engine: Engine
    parameter: Callable[[Expression, type], Expression]
    """A parameter that holds a value of this type: str, int, bool, or list, which is JSON as text."""
    object_of: Callable[[list[tuple[str, Expression]]], Expression]
    """A JSON object of names and JSON, in that order, however many there are."""
    list_of: Callable[[list[Expression]], Expression]
    """A JSON array of JSON."""
    array_of: Callable[[Expression], Expression]
    """The aggregate that makes a JSON array of its rows' JSON."""
    cursor_of: Callable[[str, list[tuple[Expression, type, bool]]], Expression]
    """A JSON array of a mark and these values, as text in hex: each a str or an int, and whether it may be null."""
    constant: Callable[[str], Expression]
    """A text constant as JSON."""
    scalar: Callable[[Expression, type, bool], Expression]
    """A value of a column's Python type, or of Plain, as JSON; and whether it may be null.

    An instant, which is kept in UTC, is told as RFC 3339 has it, to the second; a word of a vocabulary by its name.
    """
    null: Expression
    """JSON's null."""
    nested: Callable[[Expression, bool], Expression]
    """A sub-select's JSON, and whether it may have no row, which is null."""
    cut: Callable[[Expression], Expression]
    """A sub-select that looks up JSON made by a query by name, as JSON; it may have no row."""
    stored: Callable[[Expression], Expression]
    """A list that is stored as JSON text, as JSON."""
    given: Callable[[Expression], Expression]
    """JSON without spaces, given as text, as JSON."""
    members: Callable[[Expression, str], sa.FromClause]
    """The rows of a JSON list given as a parameter, under an alias."""
    member: Callable[[str, tuple[str | int, ...], type], Expression]
    """What such a row has at a path, which is empty for the member of the list itself: a str or an int, or null."""
    contains: Callable[[Expression, Expression], Expression]
    """Whether a text has another within it."""
    place_in: Callable[[Expression, Expression], Expression]
    """Where in a text another begins, from 1; 0 where it is not in it."""
    paragraphs: Callable[[Expression], Expression]
    """A text as a JSON list of its parts between blank lines; null where it is null."""
    excerpt: Callable[[Expression, Expression], Expression]
    """A text cut at a space to at most so many characters."""
    mark: Callable[[Expression], Expression]
    """Whether something holds, as 1 or 0."""
    unindexed: Callable[[Expression], Expression]
    """A number, where the engine is to read it by no index that has it."""
    by_stretch: bool
    """Whether each stretch of a page is read by a look-up of its own, where the first key is null for all rows or none.

    That is for an engine whose indexes have nulls at one end in either direction, and lead to no rows that are null
    as a parameter is; and that sorts a union before it gives out the first row.
    """
    counts: bool
    """Whether a statement is to count what decides how it is best answered: the engine plans with no look at values."""
    joins: bool
    """Whether a select gives out the rows it joins others to in their order, as its own JOIN is written."""
    among: Callable[[Expression, sa.Select[Any]], Expression]
    """That a value is one of a select's few."""
    search: SearchSQL
    walk: Callable[[Walk], str]
    steps: Callable[[Steps], str]


def text(value: str) -> Expression:
    """A text constant, written into the statement."""
    return sa.literal_column("'" + value.replace("'", "''") + "'")


class Unlabelled:
    """For SQLAlchemy's compilers: without the labels that only its own result handling needs."""

    def visit_label(self, label: Any, *args: Any, **kw: Any) -> Any:
        """The expression alone where nobody named it."""
        if kw.get("within_columns_clause") and isinstance(label.name, sa.sql.elements._anonymous_label):
            return self.process(label.element, **{**kw, "within_columns_clause": False})  # type: ignore[attr-defined]
        return super().visit_label(label, *args, **kw)  # type: ignore[misc]
