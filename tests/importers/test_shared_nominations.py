"""A nomination for several films is one row, told and counted with each of them; ratings and births are told too."""

import json
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from creditsgql.importers.records import (
    CreditRecord,
    Document,
    ExternalIdRecord,
    FilmRecord,
    JobRecord,
    NominationRecord,
    PersonRecord,
    RatingRecord,
    SourceRecord,
    TitleRecord,
)
from creditsgql.importers.run import import_data_set
from creditsgql.vocabulary import Authority, CreditKind, Department, NominationOutcome, TitleKind

Desk = Any

ACTOR = JobRecord("actor", "Actor", Department.ACTING)
COMMAND, FLESH = "The Last Command", "The Way of All Flesh"
PRIZE = NominationRecord("Academy Awards", 1928, "Actor", NominationOutcome.NOMINATED, nominees=("j",), key="7")
_VERSIONS = count()


def film(title: str, *nominations: NominationRecord, born: str | None = None, votes: int = 9) -> FilmRecord:
    """A film with one actor, as a source tells it."""
    jannings = PersonRecord("j", "Emil Jannings", (ExternalIdRecord(Authority.IMDB, "nm0417837"),), birth_date=born)
    return FilmRecord(
        *(title, title, (TitleRecord(title, TitleKind.ORIGINAL),)),
        credits=(CreditRecord("j", CreditKind.CAST, ACTOR),),
        nominations=nominations,
        people=(jannings,),
        rating=RatingRecord(7.9, votes),
    )


def bring_in(desk: Desk, *films: FilmRecord) -> list[tuple[str, str, int, list[str]]]:
    """Imports a new version of what a source says of films; what the feed then says."""
    source = SourceRecord("test", "awards", str(next(_VERSIONS)))
    import_data_set(source, lambda _: (Document(source, one, entry=one.title) for one in films), desk.url)
    [version] = desk.rows("SELECT max(occurred_at) FROM change")
    of_it = f"FROM change WHERE occurred_at = '{version}' ORDER BY id"
    rows = desk.rows(f"SELECT action, subject, subject_id, fields {of_it}")
    return [(action, subject, one, json.loads(fields)) for action, subject, one, fields in rows]


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each run is at a day of its own."""
    days = (f"2030-01-{day:02}T00:00:00Z" for day in count(1))
    monkeypatch.setattr("creditsgql.importers.store.now", lambda: next(days))


@pytest.fixture
def both(desk: Desk) -> Desk:
    """A database with two films and a nomination for both."""
    bring_in(desk, film(COMMAND, PRIZE), film(FLESH, PRIZE))
    return desk


def wins(desk: Desk) -> list[tuple[str, int]]:
    counted = desk.rows("SELECT title, win_count FROM film UNION ALL SELECT name, win_count FROM person ORDER BY 1")
    return [(name, number) for name, number in counted]


def test_it_is_one_row_that_both_films_have(both: Desk) -> None:
    assert both.rows("SELECT count(*) FROM nomination") == [1]
    named = "SELECT title, n.position FROM nomination_film n JOIN film f ON f.id = film_id ORDER BY n.position"
    assert both.rows(named) == [(COMMAND, 1), (FLESH, 2)]


def test_a_win_counts_once_for_each_film_and_once_for_the_person(both: Desk) -> None:
    won = replace(PRIZE, outcome=NominationOutcome.WON)
    assert wins(both) == [("Emil Jannings", 0), (COMMAND, 0), (FLESH, 0)]
    bring_in(both, film(COMMAND, won), film(FLESH, won))
    assert wins(both) == [("Emil Jannings", 1), (COMMAND, 1), (FLESH, 1)]


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({"detail": "Sergius Alexander"}, ["detail"]),
        ({"note": "the first", "reason": "For both"}, ["note", "reason"]),
        ({"companies": ("Paramount",)}, ["companies"]),
    ],
)
def test_what_changes_of_it_is_told_of_all_its_films_and_nominees(
    both: Desk, change: dict[str, Any], fields: list[str]
) -> None:
    changed = replace(PRIZE, **change)
    assert bring_in(both, film(COMMAND, changed), film(FLESH, changed)) == [
        ("UPDATED", "FILM", 1, ["nominations"]),
        ("UPDATED", "FILM", 2, ["nominations"]),
        ("UPDATED", "PERSON", 1, ["nominations"]),
        ("UPDATED", "NOMINATION", 1, fields),
    ]


def test_a_film_that_it_is_for_no_more_is_told_of(both: Desk) -> None:
    told = bring_in(both, film(COMMAND, PRIZE), film(FLESH))
    assert [one for one in told if one[1] != "PERSON"] == [
        ("UPDATED", "FILM", 1, ["nominations"]),
        ("UPDATED", "FILM", 2, ["nominations"]),
        ("UPDATED", "NOMINATION", 1, ["films"]),
    ]


def test_ratings_and_births_are_told_by_their_fields(both: Desk) -> None:
    told = bring_in(both, film(COMMAND, PRIZE, born="1884-07-23", votes=10), film(FLESH, PRIZE, born="1884-07-23"))
    assert told == [("UPDATED", "FILM", 1, ["ratings"]), ("UPDATED", "PERSON", 1, ["birthDate"])]
