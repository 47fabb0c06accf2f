"""How a schema field is written: its place, its description, its arguments. No field has a resolver."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Generic, NewType, TypeVar

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument

from creditsgql.planner import criteria, places

T = TypeVar("T")

DateTime = NewType("DateTime", str)
CountryCode = NewType("CountryCode", str)
LanguageTag = NewType("LanguageTag", str)


def instant(value: object) -> str:
    """An instant as the database keeps it: RFC 3339 in UTC, to the second.

    Raises ValueError for what is no RFC 3339 instant with an offset.
    """
    try:
        read = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        read = None
    if read is None or read.tzinfo is None:
        raise ValueError("expected an RFC 3339 instant such as 2012-12-01T20:00:00Z")
    return read.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


_LANGUAGE_TAG = re.compile(
    r"""
    (?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})     # the language, and what extends it
    (?:-[a-z]{4})?                                  # the script
    (?:-(?:[a-z]{2}|[0-9]{3}))?                     # the region
    (?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*        # variants
    (?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*            # extensions
    (?:-x(?:-[a-z0-9]{1,8})+)?                      # for private use
    |x(?:-[a-z0-9]{1,8})+
    """,
    re.ASCII | re.IGNORECASE | re.VERBOSE,
)
"""The grammar of RFC 5646 (section 2.1) but for the 17 tags, such as i-klingon, that break it and are outdated."""

LANGUAGE_TAG_MAX = 100
"""Most characters of a tag; RFC 5646 (section 4.4.1) wants 35 to be enough."""


def language_tag(value: object) -> str:
    """A BCP 47 language tag in the letters that RFC 5646 (section 2.1.1) recommends, as the database keeps them.

    Raises ValueError for what is no such tag.
    """
    if not isinstance(value, str) or len(value) > LANGUAGE_TAG_MAX or not _LANGUAGE_TAG.fullmatch(value):
        raise ValueError("expected a BCP 47 language tag such as fr, en-GB or ja-Latn")
    first, *rest = value.lower().split("-")
    # What follows a part of one sign is an extension or for private use: all of it stays small.
    end = next((number for number, part in enumerate([first, *rest]) if len(part) == 1), len(rest) + 1)
    cased = {2: str.upper, 4: str.capitalize}
    named = [cased.get(len(part), str)(part) if number < end else part for number, part in enumerate(rest, 1)]
    return "-".join([first, *named])


SCALARS: Mapping[Any, Any] = {
    DateTime: strawberry.scalar(
        name="DateTime",
        description="RFC 3339 instant in UTC, such as 2012-12-01T20:00:00Z.",
        specified_by_url="https://scalars.graphql.org/andimarek/date-time",
        serialize=str,
        parse_value=instant,
    ),
    CountryCode: strawberry.scalar(
        name="CountryCode",
        description=(
            "ISO 3166-1 alpha-2 country code, or a four-letter ISO 3166-3 code for a former country,"
            " such as FR or YUCS."
        ),
        specified_by_url="https://www.iso.org/iso-3166-country-codes.html",
        serialize=str,
        parse_value=str,
    ),
    LanguageTag: strawberry.scalar(
        name="LanguageTag",
        description="BCP 47 language tag, such as fr, en-GB or ja-Latn; capitals and small letters are alike.",
        specified_by_url="https://www.rfc-editor.org/info/bcp47",
        serialize=str,
        parse_value=language_tag,
    ),
}
"""Our own scalars; each is text in JSON and in Python."""


def placed(place: Any, description: str, *arguments: StrawberryArgument) -> Any:
    """A field whose value lies at ``place``."""
    field = strawberry.field(description=description, metadata={places.PLACE: place})
    field.arguments = list(arguments)
    return field


def argument(
    name: str, kind: Any, description: str, condition: criteria.Condition | None = None, default: Any = strawberry.UNSET
) -> StrawberryArgument:
    """An argument; with a condition it decides which rows belong to the list."""
    return StrawberryArgument(
        python_name=name,
        graphql_name=None,
        type_annotation=StrawberryAnnotation(kind),
        description=description,
        default=default,
        metadata={criteria.CONDITION: condition} if condition is not None else {},
    )


def in_languages() -> StrawberryArgument:
    """The argument that chooses among texts by their language; the field's description says what else there is."""
    words = (
        "Languages to choose from, the best first, at most 10. Each is looked for as it is, then without its last"
        " parts, before the next (pt-BR, then pt; zh-Hant-TW, then zh-Hant, then zh), as RFC 4647 looks tags up."
    )
    return argument("languages", list[LanguageTag] | None, words)


def member(condition: criteria.Condition, description: str) -> Any:
    """A member of a ``@oneOf`` key: which row it names."""
    return strawberry.field(description=description, metadata={criteria.CONDITION: condition}, default=strawberry.UNSET)


def paging(order: Any = None, only: Any = None) -> tuple[StrawberryArgument, ...]:
    """The arguments that choose a page, and, where the list has a choice, its order and what it holds."""
    page = [
        argument("first", int | None, "Entries from the start, at most 100; 20 where neither first nor last is given."),
        argument("after", str | None, "Only entries after this cursor."),
        argument("last", int | None, "Entries from the end, at most 100; not together with first."),
        argument("before", str | None, "Only entries before this cursor."),
    ]
    if order is not None:
        words = "Sort keys, the most significant first; ties are broken by id."
        page.insert(0, argument("order_by", list[order] | None, words))
    if only is not None:
        page.insert(0, argument("filter", only | None, "Which entries; all where it is absent."))
    return tuple(page)


def described(kind: type[Enum], description: str, **values: str) -> None:
    """Makes an enum of the vocabulary a GraphQL enum, each of its values with its words."""
    definition = strawberry.enum(kind, description=description).__strawberry_definition__  # type: ignore[attr-defined]
    for value in definition.values:
        value.description = values[value.name]


@strawberry.interface(description="An object with a global id.")
class Node:
    """Every type whose objects can be fetched by id alone."""

    id: strawberry.ID = placed(places.GlobalId(), "Opaque, stable, unique across all types.")


@strawberry.interface(description="An object whose changes are tracked.")
class Timestamped:
    """Every type whose rows tell when they came and last changed; each implementation places the fields."""

    created_at: DateTime = placed(None, "When the object was first stored.")
    updated_at: DateTime = placed(None, "When it, or something of its own such as a credit or a title, last changed.")
    revision: int = placed(None, "From 1; grows by one with each import that changes it.")


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    """Relay's PageInfo, exact in both directions."""

    has_next_page: bool = placed(places.HasNext(), "Whether entries follow the page.")
    has_previous_page: bool = placed(places.HasPrevious(), "Whether entries precede the page.")
    start_cursor: str | None = placed(places.FirstCursor(), "Cursor of the first entry; null where the page is empty.")
    end_cursor: str | None = placed(places.LastCursor(), "Cursor of the last entry; null where the page is empty.")


@strawberry.type(description="An entry of a page, with its cursor.")
class Edge(Generic[T]):
    """Relay's edge over the listed row."""

    cursor: str = placed(places.Cursor(), "Where the entry stands in its list; stays right while rows come and go.")
    node: T = placed(places.Same(), "The entry itself.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    """Relay's connection, with the entries themselves under ``nodes`` too."""

    edges: list[Edge[T]] = placed(places.Edges(), "The page's entries with their cursors.")
    nodes: list[T] = placed(places.Nodes(), "The page's entries alone.")
    page_info: PageInfo = placed(places.PageFacts(), "Where the page stands.")
    total_count: int = placed(places.TotalCount(), "Exact number of entries on all pages; counted only when asked for.")
