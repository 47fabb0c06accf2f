"""The words with which a schema says where a field's value lies; the planner reads nothing else of it.

A place hangs on a field in its metadata under the key ``PLACE``, and the rows of a type on its class (see ``rows``).
Columns are given as attributes of the mapped classes. The words for conditions are in ``criteria``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeVar

import sqlalchemy as sa

from creditsgql.planner.columns import Attribute, table_of
from creditsgql.planner.criteria import Condition, Former
from creditsgql.planner.search_places import Tagged

PLACE = "place"
ROWS = "__rows__"

T = TypeVar("T", bound=type)


@dataclass(frozen=True)
class Rows:
    """Which rows a type's objects are: those of a table, or those of it that have ``value`` in ``discriminator``.

    ``former`` is where the keys are kept of rows that became part of others: their global ids keep naming those.
    """

    table: sa.Table
    prefix: str | None
    discriminator: Attribute = None
    value: Enum | None = None
    former: Former | None = None


def rows(
    entity: type,
    prefix: str | None = None,
    *,
    where: tuple[Attribute, Enum] | None = None,
    former: Former | None = None,
) -> Callable[[T], T]:
    """Class decorator: this GraphQL type shows the rows of ``entity``; global ids begin with ``prefix``."""
    discriminator, value = where or (None, None)

    def bind(graphql_type: T) -> T:
        setattr(graphql_type, ROWS, Rows(table_of(entity), prefix, discriminator, value, former))
        return graphql_type

    return bind


# ───────────────────────────── values ─────────────────────────────


@dataclass(frozen=True)
class Value:
    """The value in a column of the row; an ``otherwise`` chain of foreign keys and a column stands in for null."""

    column: Attribute
    otherwise: tuple[Attribute, ...] = ()


@dataclass(frozen=True)
class InLanguages:
    """The text in ``column``, or one in the languages that the argument ``languages`` asks for.

    That one is in the column ``text`` of the row of ``many`` whose ``language``, a BCP 47 tag, meets the wish best.
    Where none does, where nothing is asked for, and where there is no ``many``, it is the row's own.
    """

    column: Attribute
    many: "Many | None" = None
    text: Attribute = None
    language: Attribute = None


@dataclass(frozen=True)
class GlobalId:
    """The row's key behind its type's prefix, such as thing_12."""


@dataclass(frozen=True)
class FormerIds:
    """The global ids of the rows that became part of this one, as its type's ``former`` has them, by key."""


@dataclass(frozen=True)
class Paragraphs:
    """The text in a column, as a list of its parts between blank lines."""

    column: Attribute


@dataclass(frozen=True)
class Excerpt:
    """The text in a column, cut at a space so that it has at most as many characters as ``argument`` says."""

    column: Attribute
    argument: str
    default: int


@dataclass(frozen=True)
class JsonList:
    """The list in a column that holds JSON."""

    column: Attribute


@dataclass(frozen=True)
class TaggedId:
    """The global id that ``key`` makes with the prefix of the column ``tag``'s value."""

    tag: Attribute
    key: Attribute
    prefixes: tuple[tuple[Enum, str], ...]


@dataclass(frozen=True)
class Digits:
    """Characters of the embedding column's text as a number, null where it is too short; ``start`` counts from 0."""

    start: int
    length: int


@dataclass(frozen=True)
class Whole:
    """The embedding column's value itself."""


# ───────────────────────────── orders ─────────────────────────────


@dataclass(frozen=True)
class Order:
    """A sort key: a column, reached over foreign keys where several are named. Nulls come last either way.

    An empty path is the size of the entry's group.
    """

    path: tuple[Attribute, ...]
    descending: bool = False


# ───────────────────────────── objects and lists ─────────────────────────────


@dataclass(frozen=True)
class Same:
    """An object of another type that shows the same row, such as an edge's node."""


@dataclass(frozen=True)
class Embedded:
    """An object made of one column's value; null where that is null."""

    column: Attribute


@dataclass(frozen=True)
class One:
    """The row that a chain of foreign keys leads to; null where one of them is null."""

    path: tuple[Attribute, ...]


@dataclass(frozen=True)
class Linked:
    """A tie by a third table: some row of it refers to the listed row by ``on`` and to this one by ``to``.

    Where this row is of that third table itself, the other has its value of ``to``. With ``origin`` it is not this
    row that is tied but the one whose list this row is an entry of.
    """

    on: Attribute
    to: Attribute
    origin: bool = False


@dataclass(frozen=True)
class Peers:
    """A tie to rows of others: they share a value of ``via`` with a row that refers by ``of`` to this row's key."""

    via: Attribute
    of: Attribute


@dataclass(frozen=True)
class Many:
    """The rows tied to this one, in order.

    ``on`` lists the columns of the listed table that tie them: foreign keys to this row's table, else the same
    columns of this row; ``alike`` pairs columns of it with columns of this row that have the same values; ``linked``
    and ``peers`` tie them over other rows. ``per`` makes one entry of all rows that agree in these columns, of the
    size of their number, or of the number of values that they have in ``counted``. ``to``, or ``tagged``, leads from
    a listed row to the object shown. Order ends with the key (or the ``per`` columns), so it is total. ``usual`` is
    how long it seldom is, where it has no pages: an operation's cost is reckoned with it. ``total`` is a column of a
    table of one row that always tells how many rows the listed table has.
    """

    table: type
    on: tuple[Attribute, ...] = ()
    alike: tuple[tuple[Attribute, Attribute], ...] = ()
    linked: tuple[Linked, ...] = ()
    peers: Peers | None = None
    where: tuple[Condition, ...] = ()
    order: tuple[Order, ...] = ()
    per: tuple[Attribute, ...] = ()
    counted: Attribute = None
    to: tuple[Attribute, ...] = ()
    tagged: Tagged | None = None
    usual: int = 5
    total: Attribute = None


@dataclass(frozen=True)
class Size:
    """The size of an entry's group."""


@dataclass(frozen=True)
class Counts:
    """An object of numbers: each of its fields is a Count of these rows, by the value at ``path``."""

    many: Many
    path: tuple[Attribute, ...]


@dataclass(frozen=True)
class Count:
    """How many of the rows have one of these values."""

    values: tuple[Enum, ...]


@dataclass(frozen=True)
class FacetOf:
    """One way to count a list's rows: by a column of theirs, or of rows that refer to them by ``on``.

    A ``step`` counts by whole multiples of it; ``label`` is where a value's words lie, the value itself where absent.
    """

    path: tuple[Attribute, ...]
    label: tuple[Attribute, ...] = ()
    on: Attribute = None
    step: int | None = None


@dataclass(frozen=True)
class Facets:
    """A list of counts over all pages: for each value of the argument ``fields``, at most ``limit`` buckets."""

    fields: str
    limit: str
    facets: Mapping[Any, FacetOf]
    default: int = 20


@dataclass(frozen=True)
class FacetName:
    """Which facet it is."""


@dataclass(frozen=True)
class Buckets:
    """The values of a facet, those of most rows first."""


@dataclass(frozen=True)
class BucketValue:
    """The value, as text."""


@dataclass(frozen=True)
class BucketLabel:
    """The value's words."""


@dataclass(frozen=True)
class BucketSize:
    """How many rows have the value."""


@dataclass(frozen=True)
class First:
    """The first of ``many``; null where there is none.

    With ``language``, a column of those rows, it is the first of those that meet the argument ``languages`` best.
    """

    many: Many
    language: Attribute = None


@dataclass(frozen=True)
class Paged:
    """A connection over ``many``: a page of it, chosen by first, after, last and before.

    ``orders`` says what each value of the orderBy argument's fields means; where that argument is absent,
    ``many`` is in its own order.
    """

    many: Many
    orders: Mapping[Any, tuple[Order, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Edges:
    """A page's entries with their cursors."""


@dataclass(frozen=True)
class Nodes:
    """A page's entries without their cursors."""


@dataclass(frozen=True)
class PageFacts:
    """The object that tells where a page stands."""


@dataclass(frozen=True)
class HasNext:
    """Whether more follows the page."""


@dataclass(frozen=True)
class HasPrevious:
    """Whether more precedes the page."""


@dataclass(frozen=True)
class FirstCursor:
    """The cursor of the page's first entry; null where the page is empty."""


@dataclass(frozen=True)
class LastCursor:
    """The cursor of the page's last entry; null where the page is empty."""


@dataclass(frozen=True)
class TotalCount:
    """The number of entries on all pages."""


@dataclass(frozen=True)
class Cursor:
    """Where an entry stands in its list."""


# ───────────────────────────── look-ups ─────────────────────────────


@dataclass(frozen=True)
class Lookup:
    """The one row that meets the condition of ``argument``, an input object with one member; else null."""

    argument: str


@dataclass(frozen=True)
class Lookups:
    """A list as long as ``argument``: for each of its members what Lookup gives."""

    argument: str


@dataclass(frozen=True)
class AnyNode:
    """The row, of any type with a prefix, whose global id is in ``argument``; else null."""

    argument: str


@dataclass(frozen=True)
class AnyNodes:
    """A list as long as ``argument``: for each of its global ids what AnyNode gives."""

    argument: str


@dataclass(frozen=True)
class Sole:
    """The only row of the type's table."""


# ───────────────────────────── about the request ─────────────────────────────


@dataclass(frozen=True)
class Stated:
    """An object of what the service knows of the request itself; where ``alone`` is true nothing else is answered."""

    alone: str


@dataclass(frozen=True)
class Fact:
    """What the service knows under this name."""

    name: str
