"""Which films and people are the same."""

from typing import Any

import pytest

from creditsgql.importers.match import Candidates, is_evidently_another, respelt
from creditsgql.importers.page import parse
from creditsgql.importers.page_parts import Given
from creditsgql.importers.records import FilmRecord


def film(printed: str | None, director: str, cast: str = "", **given: Any) -> FilmRecord:
    head = f"{printed}\n\nFrance\n\n" if printed else "France\n\n"
    return parse(f"{head}Cast & Crew\n\nDirected by: {director}\n\nCast: {cast}\n", "same.txt", Given(**given)).film


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (film("Elle", "Paul Verhoeven"), film("ELLE", "Paul Verhoeven"), True),
        (film("Elle", "Paul Verhoeven"), film("Elle", "Paul Verhoven"), False),
        (film("Elle", "Paul Verhoeven", "A B, C D"), film("Elle", "P. Verhoeven", "A B, C D"), True),
        (film("Elle", "Paul Verhoeven", "A B"), film("Elle", "P. Verhoeven", "A B"), False),
        (film("Elle", "Paul Verhoeven"), film("Benedetta", "Paul Verhoeven"), False),
        (film("Jagten", "T V", title="The Hunt"), film("The Hunt", "T V"), True),
    ],
)
def test_a_title_and_a_director_or_two_people_make_the_same_film(
    one: FilmRecord, other: FilmRecord, is_same: bool
) -> None:
    candidates = Candidates()
    candidates.add(7, one)
    assert candidates.find(other) == (7 if is_same else None)


@pytest.mark.parametrize(
    ("before", "now", "is_another"),
    [
        (film("Elle", "Paul Verhoeven"), film("Elle", "P Verhoeven"), False),
        (film("Elle", "Paul Verhoeven"), film("Benedetta", "Paul Verhoeven"), False),
        (film("Elle", "Paul Verhoeven"), film("Ida", "P Pawlikowski"), True),
        (film(None, "Paul Verhoeven"), film(None, "P Pawlikowski"), True),
        (film(None, "Paul Verhoeven"), film(None, "Paul Verhoeven", "A B"), False),
    ],
)
def test_a_source_is_about_another_film_if_neither_title_nor_person_stays(
    before: FilmRecord, now: FilmRecord, is_another: bool
) -> None:
    assert is_evidently_another(before, now) is is_another


@pytest.mark.parametrize(
    ("before", "now", "respellings"),
    [
        ("Michel Bathélémy", "Michel Barthélémy", {"Michel Bathélémy": "Michel Barthélémy"}),
        ("Michel Bathélémy", "Juliette Welfling", {}),
        ("A B (Ann), Stephan Font (Tom)", "Stéphan Font (Tom)", {"Stephan Font": "Stéphan Font"}),
    ],
)
def test_a_similar_name_in_the_same_place_is_respelt(before: str, now: str, respellings: dict[str, str]) -> None:
    assert respelt(film("Elle", "X Y", before), film("Elle", "X Y", now)) == respellings
