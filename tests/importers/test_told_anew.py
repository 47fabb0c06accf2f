"""Pages of several films that are corrected: who and what is one is found anew, and ids stay with whom they meant."""

from collections.abc import Callable
from typing import Any

import pytest

from creditsgql.importers.merging import keep_apart, keep_films_apart, merge_films, merge_people

Desk = Any


def film(title: str, year: int, director: str, *lines: str) -> str:
    return "\n".join((title, f"France {year}, 130 min", f"Regie: {director}", *lines))


def listed(*films: str) -> str:
    return "\n\n".join(films)


FONTAINE = "Kamera: Stéphane Fontaine"
ELLE, BENEDETTA = film("Elle", 2016, "Paul Verhoeven", FONTAINE), film("Benedetta", 2021, "Paul Verhoeven", FONTAINE)
ANOTHER_BENEDETTA = film("Benedetta", 2021, "Jacques Audiard", FONTAINE)
RECALL = film("Total Recall", 1990, "Paul Verhoeven", FONTAINE)
RECALL_ALONE = "\n".join(
    ("Total Recall", "", "Cast & Crew", "", "Directed by: Paul Verhoeven", "Cinematography: Stéphane Fontaine")
)
OLD_ELLE, RUST = film("Elle", 1995, "Jacques Audiard"), film("Rust and Bone", 2012, "Jacques Audiard")
RUST_TOO = f"{RUST}\n{FONTAINE}"
ELLE_AGAIN, ELLE_OF_ANOTHER = film("Elle", 2016, "Paul Verhoeven"), film("Elle", 2016, "Jacques Audiard")

CORRECTIONS = {
    "who shares a collaborator no more is two": (
        listed(ELLE, BENEDETTA),
        listed(ELLE, ANOTHER_BENEDETTA),
        [
            "jacques-audiard: benedetta",
            "paul-verhoeven: elle",
            "stephane-fontaine-2: elle",
            "stephane-fontaine: benedetta",
        ],
        ["benedetta", "elle"],
    ),
    "who shares one now is one, and the former slug leads there": (
        listed(ELLE, ANOTHER_BENEDETTA),
        listed(ELLE, BENEDETTA),
        [
            "paul-verhoeven: benedetta, elle",
            "stephane-fontaine-2 -> stephane-fontaine",
            "stephane-fontaine: benedetta, elle",
        ],
        ["benedetta", "elle"],
    ),
    "who is on most films of the former one is the same": (
        listed(BENEDETTA, ELLE, RECALL),
        listed(ANOTHER_BENEDETTA, ELLE, RECALL),
        [
            "jacques-audiard: benedetta",
            "paul-verhoeven: elle, total-recall",
            "stephane-fontaine-2: benedetta",
            "stephane-fontaine: elle, total-recall",
        ],
        ["benedetta", "elle", "total-recall"],
    ),
    "nobody is one by what the page said of a film that it speaks of no more": (
        listed(ELLE, BENEDETTA, RECALL),
        listed(ELLE_AGAIN, RUST_TOO),
        ["jacques-audiard: rust-and-bone", "paul-verhoeven: elle", "stephane-fontaine: rust-and-bone"],
        ["elle", "rust-and-bone"],
    ),
    "one film that is two now is two": (
        listed(ELLE_AGAIN, ELLE_AGAIN),
        listed(ELLE_AGAIN, ELLE_OF_ANOTHER),
        ["jacques-audiard: elle-2016", "paul-verhoeven: elle"],
        ["elle", "elle-2016"],
    ),
    "two that are one now are one, and the former slug leads there": (
        listed(ELLE_AGAIN, ELLE_OF_ANOTHER),
        listed(ELLE_AGAIN, ELLE),
        ["paul-verhoeven: elle", "stephane-fontaine: elle"],
        ["elle", "elle-2016 -> elle"],
    ),
    "of two films of one title the second stays itself when the first goes": (
        listed(OLD_ELLE, ELLE, RUST),
        listed(ELLE, RUST),
        ["jacques-audiard-2: rust-and-bone", "paul-verhoeven: elle-2016", "stephane-fontaine: elle-2016"],
        ["elle-2016", "rust-and-bone"],
    ),
    "a category is spelt as the page spells it": (
        listed("EUROPEAN FILM 2012", ELLE, RUST),
        listed("European Film 2012", ELLE, RUST),
        ["jacques-audiard: rust-and-bone", "paul-verhoeven: elle", "stephane-fontaine: elle"],
        ["elle", "rust-and-bone"],
    ),
}
"""A page before and after; then whom it names, by slug with their films, and its films, with the former slugs."""


@pytest.mark.parametrize(("before", "after", "people", "films"), CORRECTIONS.values(), ids=CORRECTIONS.keys())
def test_a_correction_says_what_a_first_import_says_and_keeps_ids(
    new_desk: Callable[[], Desk], before: str, after: str, people: list[str], films: list[str]
) -> None:
    corrected, fresh_before, fresh = new_desk(), new_desk(), new_desk()
    path = corrected.page("list.txt", before)
    corrected.bring_in(path)
    ids_before = ids_of(corrected)
    corrected.bring_in(corrected.page("list.txt", after))
    fresh.bring_in(fresh.page("list.txt", after))
    assert corrected.facts() == fresh.facts()
    assert (people_of(corrected), films_of(corrected)) == (people, films)
    ids = ids_of(corrected)
    assert {one: ids[one] for one in ids_before.keys() & ids} == {
        one: ids_before[one] for one in ids_before.keys() & ids
    }
    corrected.bring_in(corrected.page("list.txt", before))
    fresh_before.bring_in(fresh_before.page("list.txt", before))
    assert corrected.facts() == fresh_before.facts()
    assert corrected.dangling() == []


def test_whom_another_page_names_as_well_stays_one(desk: Desk) -> None:
    desk.bring_in(desk.page("list.txt", listed(ELLE, BENEDETTA)), desk.page("recall.txt", RECALL_ALONE))
    assert people_of(desk) == [
        f"{one}: benedetta, elle, total-recall" for one in ("paul-verhoeven", "stephane-fontaine")
    ]
    desk.bring_in(desk.page("list.txt", listed(ELLE, ANOTHER_BENEDETTA)))
    assert people_of(desk) == [
        "jacques-audiard: benedetta",
        "paul-verhoeven: elle, total-recall",
        "stephane-fontaine: benedetta, elle, total-recall",
    ]


def test_what_someone_decided_about_people_outlives_a_correction(desk: Desk) -> None:
    desk.bring_in(desk.page("list.txt", listed(ELLE, ANOTHER_BENEDETTA, RUST)))
    ids = ids_of(desk)
    merge_people(desk.url, ids["stephane-fontaine-2"], ids["stephane-fontaine"])
    keep_apart(desk.url, ids["jacques-audiard"], ids["jacques-audiard-2"])
    decided = people_of(desk)
    assert decided == [
        "jacques-audiard-2: rust-and-bone",
        "jacques-audiard: benedetta",
        "paul-verhoeven: elle",
        "stephane-fontaine-2 -> stephane-fontaine",
        "stephane-fontaine: benedetta, elle",
    ]
    desk.bring_in(desk.page("list.txt", listed(ELLE, ANOTHER_BENEDETTA, RUST_TOO)))
    assert people_of(desk)[:-1] == decided[:-1]


def test_films_that_someone_merged_or_keeps_apart_outlive_a_correction(desk: Desk) -> None:
    desk.bring_in(desk.page("list.txt", listed(ELLE_AGAIN, ELLE_OF_ANOTHER, OLD_ELLE, RUST)))
    ids = ids_of(desk)
    merge_films(desk.url, ids["elle-2016"], ids["elle"])
    keep_films_apart(desk.url, ids["rust-and-bone"], ids["elle-1995"])
    places = "SELECT s.entry, f.slug FROM film_source s JOIN film f ON f.id = s.film_id ORDER BY s.entry"
    decided = [("elle", "elle"), ("elle-2", "elle"), ("elle-3", "elle-1995"), ("rust-and-bone", "rust-and-bone")]
    assert desk.rows(places) == decided
    desk.bring_in(desk.page("list.txt", listed(ELLE_AGAIN, ELLE_OF_ANOTHER, ELLE_OF_ANOTHER, RUST)))
    assert desk.rows(places) == decided
    assert films_of(desk) == ["elle", "elle-1995", "rust-and-bone", "elle-2016 -> elle"]


def people_of(desk: Desk) -> list[str]:
    """Everyone by slug with the slugs of their films, and the former slugs."""
    films: dict[str, list[str]] = {}
    for slug, on in desk.rows(
        "SELECT DISTINCT p.slug, f.slug AS film FROM person p JOIN credit c ON c.person_id = p.id"
        " JOIN film f ON f.id = c.film_id ORDER BY film"
    ):
        films.setdefault(slug, []).append(on)
    former = desk.rows("SELECT f.slug, p.slug FROM former_person f JOIN person p ON p.id = f.person_id")
    return sorted([*(f"{slug}: {', '.join(of)}" for slug, of in films.items()), *(f"{a} -> {b}" for a, b in former)])


def films_of(desk: Desk) -> list[str]:
    """Every film by its slug, and the former slugs."""
    former = desk.rows("SELECT o.slug, f.slug FROM former_film o JOIN film f ON f.id = o.film_id ORDER BY o.former_id")
    return [*desk.rows("SELECT slug FROM film ORDER BY slug"), *(f"{a} -> {b}" for a, b in former)]


def ids_of(desk: Desk) -> dict[str, int]:
    """The ids of films and people by slug; no film here has a person's."""
    return dict(desk.rows("SELECT slug, id FROM person UNION ALL SELECT slug, id FROM film"))
