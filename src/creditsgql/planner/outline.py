"""A plan in words: what of which rows goes into an answer, a line for each part, what is within further in."""

from collections.abc import Iterator
from typing import Any

from creditsgql.planner import places
from creditsgql.planner.given import Blank
from creditsgql.planner.lists import PAGE_SIZE
from creditsgql.planner.plan import (
    Anything,
    Cases,
    Chain,
    Find,
    FindEach,
    Fixed,
    Follow,
    Leaf,
    Listing,
    Node,
    Object,
    Page,
    Part,
    Search,
    Tagged,
)

STEP = "  "

_PARTS: dict[type, str] = {
    places.Edges: "its entries, with cursors",
    places.Nodes: "its entries",
    places.TotalCount: "how many rows there are",
    places.Facets: "counts by value",
}


def outline(answer: Object) -> Iterator[str]:
    """The lines of an operation's plan."""
    yield from _fields(answer, "")


def _fields(node: Object, indent: str) -> Iterator[str]:
    """The scalars of an object in one line, then whatever has rows of its own."""
    scalars = [key for key, field in node.fields if isinstance(field, Leaf | Fixed)]
    if scalars:
        yield f"{indent}{', '.join(scalars)}"
    for key, field in node.fields:
        if key not in scalars:
            yield f"{indent}{key}: {_said(field)}"
            yield from _within(field, indent + STEP)


def _said(node: Any) -> str:
    """What a part of an answer is made of."""
    match node:
        case Find(table, requirement):
            return f"the row of {table.name}{' that is asked for' if requirement else ''}"
        case FindEach(table):
            return f"a row of {table.name} for each key"
        case Follow(path):
            return f"the row that {'.'.join(str(one.key) for one in path)} leads to"
        case Listing(many, _, _, only_first):
            return f"{'the first' if only_first else 'all rows'} of {_table(many)}{_told(node.requirements)}"
        case Page(many, order, _, window):
            by = ", ".join(_column(one) for one in order)
            size = "a variable's" if isinstance(window.size, Blank) else str(window.size or PAGE_SIZE)
            direction = "last" if window.backward else "first"
            return f"the {direction} {size} of {_table(many)} by {by or 'their key'}{_told(node.requirements)}"
        case Part(place):
            return _PARTS.get(type(place), "of the page")
        case Search():
            return f"what a text finds, {_said(node.page)}"
        case Chain():
            return "the shortest chain between two rows"
        case Anything(_, several):
            return "the rows that ids name" if several else "the row that an id names"
        case Tagged():
            return "the row that a tag and a key name"
        case Cases():
            return "an object whose type its row decides"
    return type(node).__name__.lower()


def _table(many: places.Many) -> str:
    return str(getattr(many.table, "__tablename__", many.table.__name__.lower()))


def _column(order: places.Order) -> str:
    name = ".".join(str(one.key) for one in order.path) or "how many they are"
    return f"{name} descending" if order.descending else name


def _told(requirements: tuple[Any, ...]) -> str:
    return f" that meet {len(requirements)} conditions" if requirements else ""


def _within(node: Node | Part, indent: str) -> Iterator[str]:
    match node:
        case Object():
            yield from _fields(node, indent)
        case Page():
            yield from _fields(node.parts, indent)
        case Search():
            yield from _fields(node.page.parts, indent)
        case Cases(_, objects):
            for name, its in objects:
                yield f"{indent}{name}"
                yield from _fields(its, indent + STEP)
        case Tagged(_, _, items) | Anything(_, _, items):
            for name, _, item in items:
                if within := [*_within(item, indent + STEP)]:
                    yield from (f"{indent}{name}", *within)
        case Part():
            if node.item is not None:
                yield from _within(node.item, indent)
        case Follow(item=item) | Find(item=item) | Listing(item=item) | FindEach(item=item) | Chain(item=item):
            yield from _within(item, indent)
