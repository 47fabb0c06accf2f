"""Nominations of merged films, with their events, editions, categories and nominees, into the tables."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from creditsgql.importers.merge import SaidNomination, slug_of_category
from creditsgql.importers.records import NominationRecord
from creditsgql.importers.store import Row, Store
from creditsgql.importers.upsert_people import People
from creditsgql.normalise import fold, slugify

Given = dict[int | None, tuple[SaidNomination, ...]]
"""The nominations of films; under None those that name no film."""

NominationKey = tuple[int | str | None, int, int | None, str, int]
"""Film (or the key that several films' records share), edition, category, the folded label where there is no category,
and which of several such."""


def shared_key(source_id: int, nomination: NominationRecord) -> str | None:
    """What a nomination for several films is known by, wherever the source speaks of one of them."""
    return f"{source_id} {nomination.key}" if nomination.key else None


def upsert_nominations(store: Store, films: Given, people: People) -> None:
    """Brings the nominations of these films to what is said of them.

    The films of a shared nomination have to come together.
    """
    every = [one.nomination for of_film in films.values() for one in of_film]
    events = _upsert_events(store, every)
    editions = _upsert_editions(store, every, events)
    standing = _standing(store, films)
    categories = _upsert_categories(store, every, events, {row["id"] for row in standing})
    said: dict[NominationKey, SaidNomination] = {}
    wanted: dict[NominationKey, dict[str, Any]] = {}
    named: dict[NominationKey, list[int]] = {}
    for film_id, of_film in films.items():
        for position, one in enumerate(of_film, start=1):
            nomination = one.nomination
            event_id = events[_event_slug(nomination.event)]
            edition_id = editions[event_id, nomination.year]
            category_id = categories[event_id, slug_of_category(nomination.category)] if nomination.category else None
            shared = shared_key(min(one.places), nomination) if film_id is not None else None
            key = _free_key({} if shared else said, shared or film_id, edition_id, category_id, nomination.label)
            named.setdefault(key, []).extend([film_id] if film_id is not None else [])
            if key not in said:
                said[key] = one
                place = {"edition_id": edition_id, "category_id": category_id, "position": position}
                wanted[key] = {"film_id": film_id, **place, "shared_key": shared, **_row(nomination)}
    current: dict[NominationKey, Row] = {}
    for row in standing:
        whose = row["shared_key"] or row["film_id"]
        current[_free_key(current, whose, row["edition_id"], row["category_id"], row["label"])] = row
    settled = store.settle("nomination", current, wanted)
    ids = {settled.ids[key]: key for key in wanted}
    _upsert_owned(
        store,
        {nomination_id: said[key] for nomination_id, key in ids.items()},
        {nomination_id: named[key] for nomination_id, key in ids.items()},
        people,
        {row["id"] for row in current.values()},
    )
    store.remove("nomination", settled.gone)


def _standing(store: Store, films: Given) -> list[Row]:
    wanted = [film_id for film_id in films if film_id is not None]
    ids = {nomination for (nomination,) in store.values("nomination_film", ("nomination_id",), "film_id", wanted)}
    rows = store.rows("nomination", "id", ids)
    return rows + store.without("nomination", "film_id") if None in films else rows


def _row(nomination: NominationRecord) -> dict[str, Any]:
    names = ("label", "year", "outcome", "is_final", "detail", "note", "reason", "certainty")
    return {name: getattr(nomination, name) for name in names}


def _upsert_owned(
    store: Store,
    said: Mapping[int, SaidNomination],
    films: Mapping[int, Sequence[int]],
    people: People,
    former: set[int],
) -> None:
    """The nominees, companies, films and citations of nominations; ``former`` are those that were there before."""
    wanted: dict[str, dict[tuple[int, int], dict[str, Any]]] = {table: {} for table in _OWNED}
    for nomination_id, one in said.items():
        of = {"nomination_id": nomination_id}
        for position, (person_id, name) in enumerate(one.nominees.items(), start=1):
            row = {"person_id": person_id, "position": position, "credited_as": people.as_credited(person_id, name)}
            wanted["nominee"][nomination_id, person_id] = {**of, **row}
        for position, company in enumerate(one.nomination.companies, start=1):
            wanted["nominated_company"][nomination_id, position] = {**of, "position": position, "name": company}
        for position, film_id in enumerate(films[nomination_id], start=1):
            wanted["nomination_film"][nomination_id, film_id] = {**of, "film_id": film_id, "position": position}
        for source_id, place in one.places.items():
            row = {"source_id": source_id, "line": place.line, "quotation": place.quotation}
            wanted["citation"][nomination_id, source_id] = {**of, **row}
    for table, other in _OWNED.items():
        rows = store.rows(table, "nomination_id", {*said, *former})
        there = {(row["nomination_id"], row[other]): row for row in rows}
        store.remove(table, store.settle(table, there, wanted[table]).gone)


_OWNED = {
    "nominee": "person_id",
    "nominated_company": "position",
    "nomination_film": "film_id",
    "citation": "source_id",
}
"""A nomination's own tables, each with what tells its rows apart."""


def _event_slug(event: str) -> str:
    return slugify(event, "event")


def _free_key(
    keys: Mapping[NominationKey, Any], whose: int | str | None, edition_id: int, category_id: int | None, label: str
) -> NominationKey:
    number = 1
    told_by = "" if category_id else fold(label)
    while (key := (whose, edition_id, category_id, told_by, number)) in keys:
        number += 1
    return key


def _upsert_events(store: Store, nominations: Sequence[NominationRecord]) -> dict[str, int]:
    names = sorted({one.event for one in nominations})
    slugs = {_event_slug(name): name for name in reversed(names)}
    known = {row["slug"]: row["id"] for row in store.rows("award_event", "slug", slugs)}
    new = {
        slug: {"slug": slug, "name": name, "name_key": fold(name)} for slug, name in slugs.items() if slug not in known
    }
    return known | store.settle("award_event", {}, new).ids


def _upsert_editions(
    store: Store, nominations: Sequence[NominationRecord], events: Mapping[str, int]
) -> dict[tuple[int, int], int]:
    held = {(events[_event_slug(one.event)], one.year): one.ordinal for one in reversed(nominations)}
    held |= {(events[_event_slug(one.event)], one.year): one.ordinal for one in nominations if one.ordinal}
    current = {
        (row["event_id"], row["year"]): row for row in store.rows("award_edition", "event_id", set(events.values()))
    }
    wanted = {
        key: {"event_id": key[0], "year": key[1]} | ({"ordinal": ordinal} if ordinal else {})
        for key, ordinal in sorted(held.items())
    }
    known = {key: row["id"] for key, row in current.items()}
    changed = {key: row for key, row in wanted.items() if key not in current or row.get("ordinal")}
    # Rows of one statement have the same columns.
    numbered = {key: row for key, row in changed.items() if "ordinal" in row}
    others = {key: row for key, row in changed.items() if "ordinal" not in row}
    return known | store.settle("award_edition", current, numbered).ids | store.settle("award_edition", {}, others).ids


def _upsert_categories(
    store: Store, nominations: Sequence[NominationRecord], events: Mapping[str, int], standing: Collection[int]
) -> dict[tuple[int, str], int]:
    # A category keeps the name that it was first met by as long as other nominations than those told anew have it.
    given = {
        (events[_event_slug(one.event)], slug_of_category(one.category)): one.category
        for one in reversed(nominations)
        if one.category
    }
    rows = store.rows("award_category", "event_id", set(events.values()))
    current = {(row["event_id"], row["slug"]): row for row in rows}
    known = {key: row["id"] for key, row in current.items()}
    respelt = {known[key] for key, name in given.items() if key in known and current[key]["name"] != name}
    having = [*store.values("nomination", ("id", "category_id"), "category_id", respelt)]
    respelt -= {category for one, category in having if one not in standing}
    store.journal.mark("nomination", (one for one, category in having if category in respelt), "category")
    wanted = {
        key: {"event_id": key[0], "slug": key[1], "name": name, "name_key": fold(name)}
        for key, name in sorted(given.items())
        if key not in known or known[key] in respelt
    }
    return known | store.settle("award_category", current, wanted).ids
