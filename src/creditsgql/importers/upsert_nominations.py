"""Nominations of merged films, with their events, editions, categories and nominees, into the tables."""

from typing import Any

from creditsgql.importers.merge import MergedFilm, SaidNomination, slug_of_category
from creditsgql.importers.store import Store
from creditsgql.importers.upsert_people import People
from creditsgql.normalise import fold, slugify

NominationKey = tuple[int, int, int | None, str, int]
"""Film, edition, category, the folded label where there is no category, and which of several such."""


def upsert_nominations(store: Store, films: dict[int, MergedFilm], people: People) -> None:
    """Brings the nominations of these films to what is said of them."""
    events = _upsert_events(store, films)
    editions = _upsert_editions(store, films, events)
    categories = _upsert_categories(store, films, events)
    said: dict[NominationKey, SaidNomination] = {}
    wanted: dict[NominationKey, dict[str, Any]] = {}
    for film_id, film in films.items():
        for position, one in enumerate(film.nominations, start=1):
            nomination = one.nomination
            event_id = events[_event_slug(nomination.event)]
            edition_id = editions[event_id, nomination.year]
            category_id = categories[event_id, slug_of_category(nomination.category)] if nomination.category else None
            key = _free_key(said, film_id, edition_id, category_id, nomination.label)
            said[key] = one
            wanted[key] = {
                "film_id": film_id,
                "edition_id": edition_id,
                "category_id": category_id,
                "label": nomination.label,
                "year": nomination.year,
                "outcome": nomination.outcome,
                "is_final": nomination.is_final,
                "position": position,
                "certainty": nomination.certainty,
            }
    rows = store.rows("nomination", "film_id", films)
    current: dict[NominationKey, Any] = {}
    for row in rows:
        key = _free_key(current, row["film_id"], row["edition_id"], row["category_id"], row["label"])
        current[key] = row
    settled = store.settle("nomination", current, wanted)
    _upsert_nominees_and_places(
        store, {settled.ids[key]: one for key, one in said.items()}, people, {row["id"] for row in rows}
    )
    store.remove("nomination", settled.gone)


def _upsert_nominees_and_places(
    store: Store, said: dict[int, SaidNomination], people: People, former: set[int]
) -> None:
    nominees = {
        (nomination_id, people.ids[name]): {
            "nomination_id": nomination_id,
            "person_id": people.ids[name],
            "position": position,
            "credited_as": people.as_credited(name),
        }
        for nomination_id, one in said.items()
        for position, name in enumerate(one.nomination.nominees, start=1)
    }
    places = {
        (nomination_id, source_id): {
            "nomination_id": nomination_id,
            "source_id": source_id,
            "line": place.line,
            "quotation": place.quotation,
        }
        for nomination_id, one in said.items()
        for source_id, place in one.places.items()
    }
    for table, other, wanted in (("nominee", "person_id", nominees), ("citation", "source_id", places)):
        there = {
            (row["nomination_id"], row[other]): row for row in store.rows(table, "nomination_id", {*said, *former})
        }
        store.remove(table, store.settle(table, there, wanted).gone)


def _event_slug(event: str) -> str:
    return slugify(event, "event")


def _free_key(
    keys: dict[NominationKey, Any], film_id: int, edition_id: int, category_id: int | None, label: str
) -> NominationKey:
    number = 1
    told_by = "" if category_id else fold(label)
    while (key := (film_id, edition_id, category_id, told_by, number)) in keys:
        number += 1
    return key


def _upsert_events(store: Store, films: dict[int, MergedFilm]) -> dict[str, int]:
    names = sorted({one.nomination.event for film in films.values() for one in film.nominations})
    slugs = {_event_slug(name): name for name in reversed(names)}
    known = {row["slug"]: row["id"] for row in store.rows("award_event", "slug", slugs)}
    new = {
        slug: {"slug": slug, "name": name, "name_key": fold(name)} for slug, name in slugs.items() if slug not in known
    }
    return known | store.settle("award_event", {}, new).ids


def _upsert_editions(store: Store, films: dict[int, MergedFilm], events: dict[str, int]) -> dict[tuple[int, int], int]:
    held = {
        (events[_event_slug(one.nomination.event)], one.nomination.year)
        for film in films.values()
        for one in film.nominations
    }
    rows = store.rows("award_edition", "event_id", set(events.values()))
    known = {(row["event_id"], row["year"]): row["id"] for row in rows}
    new = {key: {"event_id": key[0], "year": key[1]} for key in sorted(held - known.keys())}
    return known | store.settle("award_edition", {}, new).ids


def _upsert_categories(
    store: Store, films: dict[int, MergedFilm], events: dict[str, int]
) -> dict[tuple[int, str], int]:
    given = {
        (events[_event_slug(one.nomination.event)], slug_of_category(one.nomination.category)): one.nomination.category
        for film in films.values()
        for one in reversed(film.nominations)
        if one.nomination.category
    }
    rows = store.rows("award_category", "event_id", set(events.values()))
    known = {(row["event_id"], row["slug"]): row["id"] for row in rows}
    new = {
        key: {"event_id": key[0], "slug": key[1], "name": name, "name_key": fold(name)}
        for key, name in sorted(given.items())
        if key not in known
    }
    return known | store.settle("award_category", {}, new).ids
