"""Texts in the languages that a request asks for: which of several rows is in the best of them.

Languages are BCP 47 tags in the order of the wish for them, and match as RFC 4647 looks tags up (section 3.4): each
as it is, then without its last parts, before the next; so pt-BR is also met by pt, but pt not by pt-BR.
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from creditsgql.planner import conditions, lists, places
from creditsgql.planner.columns import table_of
from creditsgql.planner.dialects import Expression, text
from creditsgql.planner.plan import Leaf, Preference
from creditsgql.planner.rows import Row, Scope

LANGUAGES = "languages"
"""The argument with the languages asked for."""

LANGUAGES_MAX = 10
"""Most languages that one field may be asked in."""

AROUND = ","
"""What stands before and after each tag of a wish: no part of any."""


def wished(tags: Sequence[str]) -> str:
    """The tags that meet a wish for these, the best first, as one text: ",pt-BR,pt,en,".

    Raises ValueError where there are too many.
    """
    if len(tags) > LANGUAGES_MAX:
        raise ValueError(f"{LANGUAGES}: {len(tags)} are over the maximum of {LANGUAGES_MAX}")
    found = dict.fromkeys(shorter for tag in tags for shorter in _shortened(tag))
    return "".join((AROUND, *(tag + AROUND for tag in found)))


def _shortened(tag: str) -> list[str]:
    """A tag, then what is left of it as its last parts go; a part of one sign goes with what it announces."""
    parts, found = tag.split("-"), []
    while parts:
        found.append("-".join(parts))
        parts.pop()
        while parts and len(parts[-1]) == 1:
            parts.pop()
    return found


def text_of(scope: Scope, leaf: Leaf, row: Row) -> Expression:
    """The text of an InLanguages place: of the best row where languages are asked for, else the row's own."""
    place, given, own = leaf.place, leaf.arguments.get(LANGUAGES), row[leaf.place.column]
    if not given:
        return own
    if place.many is None:
        scope.check(given, wished, leaf.path)
        return own
    other = scope.row(table_of(place.many.table))
    rank = _rank(scope, other, Preference(place.language, given, leaf.path))
    terms = [*conditions.conditions(scope, other, place.many, (), row), rank > sa.literal_column("0")]
    keys = lists.keys_in(scope, other, place.many, place.many.order)
    found: sa.Select[Any] = sa.select(other[place.text]).select_from(other.source).where(*terms)
    best = found.order_by(rank, *lists.sorting(keys)).limit(sa.literal_column("1"))
    return sa.func.coalesce(best.scalar_subquery(), own)


def preferred(place: places.First, arguments: dict[str, Any], path: tuple[str, ...]) -> Preference | None:
    """The preference among rows that a field's arguments tell; None where they tell none."""
    given = arguments.get(LANGUAGES)
    return Preference(place.language, given, path) if place.language is not None and given else None


def best_first(scope: Scope, row: Row, preference: Preference | None) -> list[Expression]:
    """What ORDER BY begins with so that rows in the best language come first, and those in none of them last."""
    if preference is None:
        return []
    return [sa.func.nullif(_rank(scope, row, preference), sa.literal_column("0")).asc().nulls_last()]


def _rank(scope: Scope, row: Row, preference: Preference) -> Expression:
    """How far from the best a row's language is; 0 where it is none that is asked for, null where it is unknown."""
    wish = scope.bind(preference.given, wished, preference.path)
    return scope.dialect.place_in(wish, text(AROUND).concat(row[preference.language]).concat(text(AROUND)))
