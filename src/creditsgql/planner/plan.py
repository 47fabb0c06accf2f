"""The frozen plan of an operation: what its answer is made of, before any thought of SQL.

A node never holds a value of a request, only blanks for it, so a plan serves every request of the same shape.
"""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from creditsgql.planner import places

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
    """A condition and what is given for it: a value, or for ``Some`` further requirements."""

    condition: places.Condition
    given: Any
    prefix: str | None


@dataclass(frozen=True, slots=True)
class Listing:
    """All rows of a list in order, or only the first of them."""

    many: places.Many
    requirements: tuple[Requirement, ...]
    item: "Node"
    only_first: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """Which page of a list is asked: its size (a number, a blank, or None for the default), direction and bounds."""

    size: Any
    backward: bool
    after: Any
    before: Any


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page: its place, and the node of one entry where the part lists entries."""

    place: Any
    item: "Node | None"


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a list, in an order; ``path`` is where errors in its arguments are reported."""

    many: places.Many
    order: tuple[places.Order, ...]
    requirements: tuple[Requirement, ...]
    window: Window
    parts: "Object"
    path: Path


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
    """The row, of whichever table, that a global id names; with ``several`` a list of them."""

    given: Any
    several: bool
    items: tuple[tuple[str, sa.Table, "Node"], ...]
    path: Path


@dataclass(frozen=True, slots=True)
class Introspection:
    """What graphql-core answers to this root field, told as JSON."""

    name: str


Node = (
    Fixed
    | Leaf
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
    | Introspection
)
