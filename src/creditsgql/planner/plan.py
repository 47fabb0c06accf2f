"""The frozen plan of an operation: what its answer is made of, before any thought of SQL.

A node never holds a value of a request, only blanks for it, so a plan serves every request of the same shape.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from creditsgql.planner import chain_places, criteria, places
from creditsgql.planner.search_places import TextIndex

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fixed:
    """A text known from the document alone, such as a ``__typename``."""

    text: str


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar of the row."""

    place: Any
    rows: places.Rows | None
    arguments: dict[str, Any]
    path: Path


@dataclass(frozen=True, slots=True)
class Object:
    """A JSON object about the row in scope."""

    fields: tuple[tuple[str, "Node"], ...]


@dataclass(frozen=True, slots=True)
class Cases:
    """An object whose type the row's own value decides."""

    discriminator: Any
    objects: tuple[tuple[str, Object], ...]


@dataclass(frozen=True, slots=True)
class Embedded:
    """An object made of one column's value."""

    column: Any
    item: Object


@dataclass(frozen=True, slots=True)
class Follow:
    """The one row that a chain of foreign keys leads to."""

    path: tuple[Any, ...]
    item: "Node"


@dataclass(frozen=True, slots=True)
class Requirement:
    """A condition and what is given for it: a value, or for ``Some`` further requirements.

    Where it is about a global id, ``prefix`` is how that begins and ``former`` where former ones are kept.
    """

    condition: criteria.Condition
    given: Any
    prefix: str | None
    former: criteria.Former | None = None


@dataclass(frozen=True, slots=True)
class Preference:
    """The languages asked for, the best first, and the column that has a row's own."""

    language: Any
    given: Any
    path: Path


@dataclass(frozen=True, slots=True)
class Listing:
    """All rows of a list in order, or only the first of them, by preference of one in a language."""

    many: places.Many
    requirements: tuple[Requirement, ...]
    item: "Node"
    only_first: bool = False
    preference: Preference | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """Which page of a list is asked: its size (a number, a blank, or None for the default), direction and bounds."""

    size: Any
    backward: bool
    after: Any
    before: Any


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page: its place, with the node of one entry where it lists entries, or the facets it counts."""

    place: Any
    item: "Node | None"
    facets: "FacetPart | None" = None


@dataclass(frozen=True, slots=True)
class FacetPart:
    """The facets asked of a page's list: which, of how many buckets, and what is asked of each."""

    chosen: tuple[Any, ...]
    limit: Any
    item: "Object"
    path: Path


@dataclass(frozen=True, slots=True)
class Tally:
    """An object of counts of rows by the words in one of their columns."""

    many: places.Many
    column: tuple[Any, ...]
    fields: tuple[tuple[str, "Fixed | Leaf"], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a list, in an order; ``path`` is where errors in its arguments are reported."""

    many: places.Many
    order: tuple[places.Order, ...]
    requirements: tuple[Requirement, ...]
    window: Window
    parts: "Object"
    path: Path


def parts_of(parts: Object) -> Iterator[Part]:
    """All parts of a page, those within its other objects too."""
    for _, part in parts.fields:
        if isinstance(part, Object):
            yield from parts_of(part)
        elif isinstance(part, Part):
            yield part


@dataclass(frozen=True, slots=True)
class Find:
    """The one row of a table that meets a requirement; the table's only row where there is none to meet."""

    table: sa.Table
    requirement: Requirement | None
    item: "Node"


@dataclass(frozen=True, slots=True)
class FindEach:
    """For each of the given keys the row that it names, or null."""

    table: sa.Table
    members: tuple[Requirement, ...]
    keys: Any
    item: "Node"
    path: Path


@dataclass(frozen=True, slots=True)
class Anything:
    """The row, of whichever table, that a global id names; with ``several`` a list of them.

    ``formers`` says by prefix where the keys are that named what became part of another row.
    """

    given: Any
    several: bool
    items: tuple[tuple[str, sa.Table, "Node"], ...]
    formers: dict[str, criteria.Former]
    path: Path


@dataclass(frozen=True, slots=True)
class Tagged:
    """The row, of whichever table, that a row names by a table's tag and a key."""

    tag: Any
    key: Any
    items: tuple[tuple[str, sa.Table, "Node"], ...]


@dataclass(frozen=True, slots=True)
class Search:
    """A page of what a text finds; ``hits`` has the columns of what is found, and a name of this search's own."""

    index: TextIndex
    hits: sa.Table
    query: Any
    kinds: Any
    page: Page
    path: Path


@dataclass(frozen=True, slots=True)
class Chain:
    """The shortest chain between two ends; ``whole`` and ``steps`` have names of this chain's own."""

    place: chain_places.Chain
    ends: tuple[Requirement, Requirement]
    most: Any
    only: tuple[Requirement, ...]
    whole: sa.Table
    steps: sa.Table
    item: "Node"
    path: Path


@dataclass(frozen=True, slots=True)
class Introspection:
    """What graphql-core answers to this root field, told as JSON."""

    name: str


@dataclass(frozen=True, slots=True)
class Stated:
    """What the service knows of the request: facts by name, and texts, each under its response name.

    With ``alone`` nothing else is to be answered.
    """

    fields: tuple[tuple[str, Fixed | str], ...]
    alone: bool

    def told(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        """The object, with the facts filled in."""
        return {key: one.text if isinstance(one, Fixed) else facts[one] for key, one in self.fields}


Node = (
    Fixed
    | Leaf
    | Tally
    | Object
    | Cases
    | Embedded
    | Follow
    | Listing
    | Part
    | Page
    | Find
    | FindEach
    | Anything
    | Tagged
    | Search
    | Chain
    | Introspection
    | Stated
)
