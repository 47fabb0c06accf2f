"""How much of the database's parser a node takes, so that a statement is cut before it is too much.

SQLite before 3.46 parses with a stack of 100 symbols: within each function call, CASE or sub-select that is still open
a few of them wait. What is counted here is how many a node adds, where every object in it that can be cut away is.
PostgreSQL would take more, but SQLAlchemy would not: it goes down into a statement by Python's stack.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from creditsgql.planner import columns, criteria, places
from creditsgql.planner.plan import (
    Anything,
    Cases,
    Chain,
    Embedded,
    Find,
    FindEach,
    Follow,
    Leaf,
    Listing,
    Node,
    Object,
    Page,
    Part,
    Requirement,
    Search,
    Tagged,
    Tally,
)
from creditsgql.planner.rows import is_nullable

STACK_MAX = 80
"""Symbols that one statement may have waiting; the rest of the 100 is for what begins and ends it."""

NAMED_QUERY = 14
"""What waits within a named query before its first column."""

FUNCTION = 5
"""A call whose argument is not the first."""

SELECT = 5
"""A sub-select's column."""

ARRAY = 3
"""An aggregate's only argument."""

CASE = 6
"""A CASE past its first branch."""

STEP = 8
"""One more step over a foreign key, looked up within a comparison."""

TERM = 10
"""One more sub-select within a condition, among other terms."""

FORMER_IDS = 2
"""A list of ids that former ones are looked up for."""

BACKWARD = 7
"""The select that turns the rows of a page read backwards round again."""

REFERENCE = 14
"""The look-up in a named query that stands for an object cut away."""

COLUMN = 3
"""A column, or a few put together."""

BESIDE_MAX = 12
"""Most symbols of what is asked of the rows of a list that is another row's; what is more stands in a named query."""

INLINE_MAX = 40
"""Most symbols of one of several conditions, or of one that must not hold; what is more stands in a named query."""

_LEAVES = {places.Paragraphs: 18, places.Excerpt: 34, places.JsonList: 8, places.TaggedId: 14}


def can_be_cut(node: Node) -> bool:
    """Whether a named query can stand for the node: it is an object, and it does not tell its place on a page."""
    if isinstance(node, Cases):
        return True
    return isinstance(node, Object) and not any(_is_of_an_entry(field) for _, field in node.fields)


def _is_of_an_entry(node: Node) -> bool:
    """Whether the node tells something that only the list knows in which its object is an entry."""
    if isinstance(node, Page | Listing):
        return any(link.origin for link in node.many.linked)
    return isinstance(node, Leaf) and isinstance(node.place, places.Cursor | places.Size)


def height(node: Node, joins: bool) -> int:
    """The symbols that the node adds; ``joins`` says whether a row that a foreign key always leads to is joined."""
    match node:
        case Object(fields):
            return FUNCTION + max((_inner(field, joins) for _, field in fields), default=0)
        case Cases(_, objects):
            # Nothing is joined for what only some of the rows show; what is further down may be lower than this.
            return CASE + max(height(item, False) for _, item in objects)
        case Leaf(place, _, arguments):
            return _leaf(place, arguments)
        case Embedded():
            return CASE + FUNCTION + 14
        case Follow(path, item):
            joined = joins and not is_nullable(path)
            return _inner(item, joins) if joined else SELECT + max(_inner(item, joins), STEP * len(path))
        case Listing(many, requirements, item, _, preference):
            window = _window(many, many.order, requirements, bounded=False) + (STEP if preference else 0)
            return max(SELECT + ARRAY + _inner(item, joins), window)
        case Tally(_, column):
            return SELECT + FUNCTION + CASE + STEP * len(column)
        case Page():
            return _page(node, node.parts, joins)
        case Find(_, requirement, item):
            return SELECT + max(_inner(item, joins), _condition(requirement) if requirement else 0)
        case FindEach(_, _, _, item):
            return SELECT + ARRAY + SELECT + max(_inner(item, joins), 4 * STEP)
        case Search(page=inner) | Chain(item=inner):
            return SELECT + _inner(inner, joins)
        case Tagged(_, _, items) | Anything(_, _, items):
            return SELECT + ARRAY + CASE + SELECT + max((_inner(item, joins) for _, _, item in items), default=0)
    return FUNCTION


def _inner(node: Node, joins: bool) -> int:
    return REFERENCE if can_be_cut(node) else height(node, joins)


def _leaf(place: object, arguments: Mapping[str, Any]) -> int:
    if isinstance(place, places.InLanguages):
        return FUNCTION + SELECT + TERM if arguments and place.many else COLUMN
    if isinstance(place, places.Value) and place.otherwise:
        return FUNCTION + STEP * len(place.otherwise)
    if isinstance(place, places.Value) and isinstance(columns.column(place.column).type, sa.Boolean):
        return ARRAY + CASE
    if isinstance(place, places.Value) and columns.is_moment(place.column):
        return FUNCTION + COLUMN
    return _LEAVES.get(type(place), COLUMN)


def _page(page: Page, parts: Object, joins: bool) -> int:
    highest = 0
    for _, part in parts.fields:
        bounded = page.window.after is not None or page.window.before is not None
        window = _window(page.many, page.order, page.requirements, bounded=bounded)
        window += BACKWARD if page.window.backward else 0
        if isinstance(part, Object):
            highest = max(highest, _page(page, part, joins))
        elif isinstance(part, Part) and part.item is not None:
            highest = max(highest, window, SELECT + ARRAY + _inner(part.item, joins))
        elif isinstance(part, Part) and part.facets is not None:
            chosen = [part.place.facets[name] for name in part.facets.chosen]
            steps = max((len(path) for facet in chosen for path in (facet.path, facet.label)), default=0)
            counted = max(window, SELECT + STEP * steps)
            highest = max(highest, 2 * FUNCTION + SELECT + ARRAY + FUNCTION + counted)
        elif isinstance(part, Part):
            highest = max(highest, ARRAY + CASE + window)
    return FUNCTION + highest


def _window(
    many: places.Many, order: Sequence[places.Order], requirements: Sequence[Requirement], *, bounded: bool
) -> int:
    """A list's rows, in order, below the sub-select that makes them JSON."""
    steps = max((len(term.path) for term in order), default=1) - 1
    shown = STEP * (len(many.to) + 1) if many.to and not many.per else 0
    asked = REFERENCE if is_beside(many, requirements) else highest(requirements)
    conditions = [
        shown + asked,
        *(STEP * len(getattr(condition, "path", ())) for condition in many.where),
    ]
    ties = STEP * (len(many.linked) + 2 * (many.peers is not None))
    return SELECT + 6 + ties + max(STEP * (steps + 1) + (STEP if bounded else 0), *conditions, STEP)


def is_beside(many: places.Many, requirements: Sequence[Requirement]) -> bool:
    """Whether what is asked of a list's rows is to stand in a query of its own."""
    return bool(many.on or many.alike or many.linked or many.peers) and highest(requirements) > BESIDE_MAX


def is_apart(requirement: Requirement) -> bool:
    """Whether a condition made of others is to stand in a query of its own."""
    return isinstance(requirement.condition, criteria.Either | criteria.Unless) and _whole(requirement) > INLINE_MAX


def _former(requirement: Requirement) -> int:
    """The symbols of what follows a former name to what it means now."""
    match requirement.condition:
        case criteria.HasAnyId() | criteria.Refers():
            return FORMER_IDS
        case criteria.HasId() | criteria.Equals(_, _, criteria.Former()):
            return FUNCTION
    return 0


def highest(requirements: Sequence[Requirement]) -> int:
    """The symbols that these conditions add."""
    return max(map(_condition, requirements), default=0)


def _condition(requirement: Requirement) -> int:
    return REFERENCE if is_apart(requirement) else _whole(requirement)


def _whole(requirement: Requirement) -> int:
    given = requirement.given
    match requirement.condition:
        case criteria.Some():
            return TERM + highest(given)
        case criteria.Through():
            return TERM + _condition(given)
        case criteria.Every(_, to):
            return TERM * (1 if to is None else 2) + max(map(highest, given), default=0)
        case criteria.Either():
            return CASE + max(map(highest, given), default=0)
        case criteria.Unless(inner):
            return CASE + (highest(given) if inner is None else _condition(given))
    return TERM * max(len(getattr(requirement.condition, "path", ())), 1) + _former(requirement)
