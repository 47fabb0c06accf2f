"""Lists of several films in one file: what is read of each, and what an import and its repetition do with them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from creditsgql.importers.records import FilmRecord
from creditsgql.importers.report import Tally
from creditsgql.importers.run import ImportRefusedError
from creditsgql.importers.sources.page import PageError, parse
from creditsgql.importers.sources.page_parts import Given

Desk = Any

HUNT = "Jagten (The Hunt)\nDenmark, 115 mins.\nDIRECTED BY: Thomas Vinterberg\nWRITTEN BY: Tobias Lindholm\n"
AMOUR = "Amour\nAustria/France, 127 mins.\nDIRECTED BY: Michael Haneke\nPRODUCED BY: Margaret Ménégoz\n"
SHAME = "Shame\nUK, 101 mins.\nDIRECTED BY: Steve McQueen\nWRITTEN BY: Abi Morgan & Steve McQueen\n"


def films_of(text: str, **given: Any) -> dict[str, FilmRecord]:
    found = {one.entry: one.film for one in parse(text, "list.txt", Given(**given))}
    return {entry: film for entry, film in found.items() if isinstance(film, FilmRecord)}


def counts(tally: Tally) -> tuple[int, int, int, int]:
    return (tally.new, tally.changed, tally.unchanged, tally.withdrawn)


@pytest.mark.parametrize(
    ("text", "films"),
    [
        (HUNT + AMOUR, {"jagten": ("The Hunt", 115, 2), "amour": ("Amour", 127, 2)}),
        (f"{HUNT}\n\n{AMOUR}", {"jagten": ("The Hunt", 115, 2), "amour": ("Amour", 127, 2)}),
        (
            "Jagten (The Hunt), Denmark 2012, 115 min\nDirector: Thomas Vinterberg\nAmour\nDirector: Michael Haneke\n",
            {"jagten": ("The Hunt", 115, 1), "amour": ("Amour", None, 1)},
        ),
        (
            "Amour\nDirected by Michael Haneke\nDas Parfum\nRegie: Tom Tykwer\nBuch: Andrew Birkin und Bernd Eichinger",
            {"amour": ("Amour", None, 1), "das-parfum": ("Das Parfum", None, 3)},
        ),
        (
            f"{HUNT}Paradies: Glaube (Paradise: Faith)\nAustria, 113 mins.\nDIRECTED BY: Ulrich Seidl\n",
            {"jagten": ("The Hunt", 115, 2), "paradies-glaube": ("Paradise: Faith", 113, 1)},
        ),
        (
            f"{HUNT}Shame\nDirector: A One\nShame\nDirector: B Two\n",
            {"jagten": ("The Hunt", 115, 2), "shame": ("Shame", None, 1), "shame-2": ("Shame", None, 1)},
        ),
    ],
)
def test_each_film_of_a_list_is_a_document(text: str, films: dict[str, tuple[str, int | None, int]]) -> None:
    found = films_of(text)
    assert {key: (one.title, one.runtime_minutes, len(one.credits)) for key, one in found.items()} == films


def test_a_film_without_its_title_is_left_unread_and_gives_no_credit_to_another() -> None:
    untitled = SHAME.removeprefix("Shame\n")
    documents = parse(HUNT + untitled + AMOUR, "list.txt", Given())
    assert [document.entry for document in documents] == ["jagten", "amour"]
    assert [(remark.line, remark.text) for remark in documents[0].unread] == [
        (5, "UK, 101 mins."),
        (6, "DIRECTED BY: Steve McQueen"),
        (7, "WRITTEN BY: Abi Morgan & Steve McQueen"),
    ]
    assert "Steve McQueen" not in {
        credit.person for one in films_of(HUNT + untitled).values() for credit in one.credits
    }


@pytest.mark.parametrize(
    ("line", "nominees"),
    [
        ("Michael Haneke for Amour", ("Michael Haneke",)),
        ("Joel & Ethan Coen for AMOUR", ("Joel Coen", "Ethan Coen")),
        ("Emmanuelle Riva in Amour (Love)", ("Emmanuelle Riva",)),
    ],
)
def test_who_is_nominated_for_a_film_of_the_list_joins_it(line: str, nominees: tuple[str, ...]) -> None:
    film = films_of(f"{HUNT}{AMOUR}EUROPEAN DIRECTOR 2012\n{line}\n")["amour"]
    assert [(one.label, one.year, one.category, one.nominees, one.place.quotation) for one in film.nominations] == [
        ("EUROPEAN DIRECTOR 2012", 2012, "EUROPEAN DIRECTOR", nominees, line)
    ]


@pytest.mark.parametrize("text", [HUNT, f"Cast & Crew\n{HUNT}{AMOUR}", f"{HUNT}\nSynopsis\n\n{AMOUR}"])
def test_what_is_no_list_is_not_read_as_one(text: str) -> None:
    try:
        documents = parse(text, "page.txt", Given())
    except PageError:
        return
    assert [document.entry for document in documents] == [""]


def test_a_title_that_is_given_names_no_film_of_a_list() -> None:
    with pytest.raises(PageError, match="a list of several films; expected no --title"):
        films_of(HUNT + AMOUR, title="Love")


def test_a_list_is_imported_as_its_films_and_again_changes_nothing(desk: Desk) -> None:
    path = desk.page("list.txt", HUNT + AMOUR)
    report = desk.bring_in(path)
    assert (counts(report.films), counts(report.credits), report.files) == ((2, 0, 0, 0), (4, 0, 0, 0), 1)
    assert desk.rows("SELECT f.title, x.entry FROM film_source x JOIN film f ON f.id = x.film_id ORDER BY 1") == [
        ("Amour", "amour"),
        ("The Hunt", "jagten"),
    ]
    again = desk.bring_in(path)
    assert (counts(again.films), counts(again.credits), again.has_changed) == ((0, 0, 2, 0), (0, 0, 4, 0), False)


def test_a_film_that_vanished_from_a_list_is_taken_back_and_the_others_stay(desk: Desk) -> None:
    path = desk.page("list.txt", HUNT + AMOUR + SHAME)
    desk.bring_in(path)
    ids = dict(desk.rows("SELECT title, id FROM film"))
    desk.page("list.txt", HUNT + SHAME)
    report = desk.bring_in(path)
    assert (counts(report.films), counts(report.people)) == ((0, 0, 2, 1), (0, 0, 4, 2))
    assert dict(desk.rows("SELECT title, id FROM film")) == {title: ids[title] for title in ("The Hunt", "Shame")}


def test_a_list_and_a_page_are_one_film_and_either_may_go(desk: Desk) -> None:
    page = "Jagten\n\nDenmark\n\nCast & Crew\n\nDirected by: Thomas Vinterberg\nCast: Mads Mikkelsen (Lucas)\n"
    desk.page("a.txt", page)
    path = desk.page("list.txt", HUNT + AMOUR)
    desk.bring_in(desk.folder)
    assert desk.rows("SELECT count(*) FROM film") == [2]
    desk.page("list.txt", AMOUR + SHAME)
    desk.bring_in(path)
    assert sorted(name for _, name, *_ in desk.facts()["role"]) == ["Mads Mikkelsen"]
    assert sorted(desk.rows("SELECT title FROM film")) == ["Amour", "Jagten", "Shame"]


def test_a_page_that_becomes_a_list_and_back_says_what_a_new_one_says(new_desk: Callable[[], Desk]) -> None:
    page = "Jagten\n\nDenmark\n\nCast & Crew\n\nDirected by: Thomas Vinterberg\nWritten by: Tobias Lindholm\n"
    for before, after in ((page, HUNT + AMOUR), (HUNT + AMOUR, page)):
        changed, fresh = new_desk(), new_desk()
        changed.bring_in(changed.page("a.txt", before))
        changed.bring_in(changed.page("a.txt", after))
        fresh.bring_in(fresh.page("a.txt", after))
        assert changed.facts() == fresh.facts()


def test_what_is_left_unread_of_a_list_is_reported_in_the_order_of_its_lines(desk: Desk) -> None:
    text = f"News\n{HUNT}{AMOUR}MUSIC BY: www.example.org\n\n{SHAME}Contact us here, please.\n"
    report = desk.bring_in(desk.page("list.txt", text))
    assert [(Path(one.file).name, one.line) for one in report.unread] == [
        ("list.txt", 1),
        ("list.txt", 10),
        ("list.txt", 16),
    ]


def test_a_bad_list_keeps_all_out(desk: Desk) -> None:
    desk.page("good.txt", HUNT + AMOUR)
    desk.page("bad.txt", "UK, 101 mins.\nDIRECTED BY: Steve McQueen\nItaly, 76 mins.\nDIRECTED BY: Paolo Taviani\n")
    with pytest.raises(ImportRefusedError, match=r"bad\.txt: not a film page"):
        desk.bring_in(desk.folder)
