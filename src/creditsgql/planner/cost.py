"""What an operation may cost: how many objects its answer may hold, reckoned from its plan.

An object shows a row, or is one bucket of a facet; pages, edges and dates are none. A list with pages counts its
page's size times what an entry comes to, one without pages its ``usual`` length, a batch its keys. So the number is
the most there can be wherever lists are no longer than usual.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from creditsgql.planner import places
from creditsgql.planner.given import Blank
from creditsgql.planner.lists import PAGE_SIZE, PAGE_SIZE_MAX
from creditsgql.planner.plan import (
    Anything,
    Cases,
    Chain,
    Find,
    FindEach,
    Follow,
    Listing,
    Node,
    Object,
    Page,
    Part,
    Requirement,
    Search,
    Tagged,
    Tally,
    parts_of,
)


@dataclass(frozen=True, slots=True)
class Cost:
    """A number of objects: ``fixed`` of them, and for each term as many as ``times`` says of what is within."""

    fixed: int
    terms: tuple["Term", ...] = ()

    def objects(self, variables: Mapping[str, Any]) -> int:
        """How many they are with a request's coerced variables."""
        count = self.fixed
        for term in self.terms:
            count += term.of(variables)
        return count


@dataclass(frozen=True, slots=True)
class Term:
    """``factor`` times a size that a variable has, of what is within."""

    factor: int
    size: Blank
    inner: Cost

    def of(self, variables: Mapping[str, Any]) -> int:
        """How many objects they are."""
        size = self.size.fill(variables)
        return self.factor * (len(size) if isinstance(size, list) else size) * self.inner.objects(variables)


NOTHING = Cost(0)
ONE = Cost(1)


def cost_of(answer: Object) -> Cost:
    """What an operation's answer comes to."""
    return _sum(_cost(field) for _, field in answer.fields)


def _cost(node: Node) -> Cost:
    """What the node comes to."""
    match node:
        case Object(fields):
            return _sum((ONE, *(_cost(field) for _, field in fields)))
        case Cases(_, objects):
            return _largest(_cost(item) for _, item in objects)
        case Tagged(_, _, items):
            return _largest(_cost(item) for _, _, item in items)
        case Follow(_, item) | Find(_, _, item) | Chain(item=item) | Search(page=item):
            return _cost(item)
        case Listing(many, _, item, only_first):
            return _cost(item) if only_first else _times(many.usual, _cost(item))
        case FindEach(keys=keys, item=item):
            return _times(keys, _cost(item))
        case Anything(given, several, items):
            return _times(given if several else 1, _largest(_cost(item) for _, _, item in items))
        case Page(window=window, parts=parts):
            size = PAGE_SIZE if window.size is None else window.size
            size = min(size, PAGE_SIZE_MAX) if isinstance(size, int) else size  # a larger one is refused for itself
            return _sum(_part(part, size) for part in parts_of(parts))
        case Tally():
            return ONE
    return NOTHING


def _part(part: Part, size: Any) -> Cost:
    if part.facets is not None:
        return _times(part.facets.limit, Cost(len(part.facets.chosen)))
    if isinstance(part.place, places.Edges) and isinstance(part.item, Object):
        # An edge shows no row of its own, but the rows it leads to; where it leads to none it is read all the same.
        within = _sum(_cost(field) for _, field in part.item.fields)
        return _times(size, within if within != NOTHING else ONE)
    return NOTHING if part.item is None else _times(size, _cost(part.item))


def _sum(costs: Iterable[Cost]) -> Cost:
    fixed = 0
    terms: list[Term] = []
    for cost in costs:
        fixed += cost.fixed
        terms.extend(cost.terms)
    return Cost(fixed, tuple(terms))


def _times(size: Any, inner: Cost) -> Cost:
    """What is within so often: a number known with the plan, or one that a request's variables have."""
    if isinstance(size, Blank):
        return Cost(0, (Term(1, size, inner),))
    times = len(size) if isinstance(size, list) else max(size, 0)
    terms = (Term(times * term.factor, term.size, term.inner) for term in inner.terms)
    return Cost(times * inner.fixed, tuple(terms) if times else ())


def _largest(costs: Iterable[Cost]) -> Cost:
    """The largest of them; of those that a request's variables decide between, all."""
    known = list(costs)
    if any(cost.terms for cost in known):
        return _sum(known)
    return max(known, key=lambda cost: cost.fixed, default=NOTHING)


# ───────────────────────────── conditions ─────────────────────────────


def conditions_of(node: Node) -> int:
    """How many conditions the statement has: those of a page once for each of its parts that looks through the list."""
    own = 0
    match node:
        case Page(requirements=asked, parts=parts):
            own = _conditions(asked) * sum(len(part.facets.chosen) if part.facets else 1 for part in parts_of(parts))
        case Listing(requirements=asked) | Chain(only=asked):
            own = _conditions(asked)
    return own + sum(map(conditions_of, _within(node)))


def _within(node: Node) -> Iterable[Node]:
    match node:
        case Object(fields):
            return [field for _, field in fields]
        case Cases(_, objects):
            return [item for _, item in objects]
        case Tagged(_, _, items) | Anything(_, _, items):
            return [item for _, _, item in items]
        case Page(parts=parts):
            return [part.item for part in parts_of(parts) if part.item is not None]
        case Follow(item=item) | Find(item=item) | Listing(item=item) | FindEach(item=item) | Chain(item=item):
            return [item]
        case Search(page=page):
            return [page]
    return []


def _conditions(given: Any) -> int:
    """The conditions in what is given for one, itself among them."""
    if isinstance(given, Requirement):
        return 1 + _conditions(given.given)
    return sum(map(_conditions, given)) if isinstance(given, tuple) else 0
