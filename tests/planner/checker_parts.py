"""What the checker's answers are made of, and what a place makes of a value."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from graphql import GraphQLError

from creditsgql.planner import places

Row = dict[str, Any]


@dataclass(frozen=True)
class Item:
    """A row as an object of the answer; in a list with its cursor, and with the object whose list it is."""

    table: str
    row: Row
    cursor: str | None = None
    to: tuple[Any, ...] = ()
    origin: "Item | None" = None


@dataclass(frozen=True)
class Page:
    """A page of a list."""

    edges: list[Item]
    nodes: list[Item | None]
    every: list[Item | None]
    has_next: bool
    has_previous: bool


@dataclass(frozen=True)
class Words:
    """The word of each row that is to be counted."""

    said: list[Any]


@dataclass(frozen=True)
class Facet:
    """One way to count a list: its name and its buckets."""

    name: str
    buckets: list["Bucket"]


@dataclass(frozen=True)
class Bucket:
    """A value of a facet, with its words and the number of objects that have it."""

    value: Any
    label: Any
    size: int


FACTS = {"cost": 1, "limit": 60, "remaining": 58, "resetAt": "2026-02-08T00:00:00Z", "nodeCount": 7}
"""What there is to say of any request."""


def part_of(source: Any, place: Any) -> Any:
    """What a place makes of a page, of a text, of something counted, or of a request."""
    if isinstance(place, places.Stated | places.Fact):
        return FACTS if isinstance(place, places.Stated) else FACTS[place.name]
    if isinstance(source, Page):
        return _part_of_page(source, place)
    if isinstance(source, str):
        return _part_of_text(source, place)
    return _number(source, place)


def _part_of_page(page: Page, place: Any) -> Any:
    match place:
        case places.PageFacts():
            return page
        case places.Edges():
            return page.edges
        case places.Nodes():
            return page.nodes
        case places.TotalCount():
            return len(page.every)
        case places.HasNext():
            return page.has_next
        case places.HasPrevious():
            return page.has_previous
        case places.FirstCursor():
            return page.edges[0].cursor if page.edges else None
        case places.LastCursor():
            return page.edges[-1].cursor if page.edges else None
    raise TypeError(f"no such part of a page: {place}")


def _number(source: Words | Facet | Bucket, place: Any) -> Any:
    match source, place:
        case Words(said), places.Count(values):
            return sum(word in {value.name for value in values} for word in said)
        case Facet(name, _), places.FacetName():
            return name
        case Facet(_, buckets), places.Buckets():
            return buckets
        case Bucket(value, _, _), places.BucketValue():
            return str(value)
        case Bucket(_, label, _), places.BucketLabel():
            return str(label)
        case Bucket(_, _, size), places.BucketSize():
            return size
    raise TypeError(f"no such part of a count: {place}")


def _part_of_text(value: str, place: Any) -> Any:
    if isinstance(place, places.Digits):
        digits = value[place.start : place.start + place.length]
        return int(digits) if digits else None
    assert isinstance(place, places.Whole)
    return value


def told(value: Any, place: Any, given: dict[str, Any]) -> Any:
    """What a place makes of a column's value."""
    match place:
        case places.JsonList():
            return json.loads(value)
        case places.Paragraphs():
            return value.split("\n\n")
        case places.Excerpt():
            return _excerpt(value, given.get(place.argument, place.default))
    return value


def _excerpt(body: str, length: int) -> str:
    if length < 1:
        raise GraphQLError("no such length")
    if len(body) <= length:
        return body
    whole_words = body[: length + 1].rpartition(" ")[0].rstrip(" ")
    return whole_words or body[:length]


def in_utc(value: Any) -> str:
    """An instant as rows have it: in UTC and to the second, so that texts compare as instants do."""
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("no instant")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def as_stored(value: Any) -> str:
    """A language tag in the letters that rows have: en, pt-BR, zh-Hant."""
    first, *rest = value.lower().split("-")
    return "-".join([first, *({2: part.upper(), 4: part.title()}.get(len(part), part) for part in rest)])
