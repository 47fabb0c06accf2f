"""Which films and people are the same."""

from dataclasses import replace
from typing import Any

import pytest

from creditsgql.database import writing
from creditsgql.importers.match import is_evidently_another, match_films, respelt
from creditsgql.importers.records import ExternalIdRecord, FilmRecord
from creditsgql.importers.sources.page import parse
from creditsgql.importers.sources.page_parts import Given
from creditsgql.importers.store import Store
from creditsgql.vocabulary import Authority

Desk = Any


def film(printed: str | None, director: str, cast: str = "", **given: Any) -> FilmRecord:
    head = f"{printed}\n\nFrance\n\n" if printed else "France\n\n"
    text = f"{head}Cast & Crew\n\nDirected by: {director}\n\nCast: {cast}\n"
    [document] = parse(text, "same.txt", Given(**given))
    assert isinstance(document.film, FilmRecord)
    return document.film


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
    desk: Desk, one: FilmRecord, other: FilmRecord, is_same: bool
) -> None:
    with writing(desk.url) as connection:
        assert match_films(Store(connection), [one, other]).films == ([1, 1] if is_same else [1, 2])


@pytest.mark.parametrize(
    ("title", "director", "cast", "year", "is_same", "doubt"),
    [
        ("Elle", "P. Verhoeven", "A B", 2017, True, None),
        ("Elle", "P. Verhoeven", "A B", 2018, False, None),
        ("Elle", "P. Verhoeven", "C D", 2016, False, "the same title and year, but nobody in common"),
        ("Elle", "P. Verhoeven", "C D", 2017, False, None),
        ("Ida", "P. Verhoeven", "A B", 2016, False, None),
    ],
)
def test_a_title_years_within_one_and_a_person_make_the_same_film(
    desk: Desk, title: str, director: str, cast: str, year: int, is_same: bool, doubt: str | None
) -> None:
    one = replace(film("Elle", "Paul Verhoeven", "A B"), year=2016)
    other = replace(film(title, director, cast), year=year)
    with writing(desk.url) as connection:
        matched = match_films(Store(connection), [one, other])
    assert (matched.films, matched.doubts) == ([1, 1 if is_same else 2], {(2, 1): doubt} if doubt else {})


def test_a_film_of_which_a_source_names_nobody_is_in_doubt_for_that(desk: Desk) -> None:
    one = replace(film("Elle", "Paul Verhoeven"), year=2016)
    with writing(desk.url) as connection:
        matched = match_films(Store(connection), [one, replace(one, credits=())])
    assert matched.doubts == {(2, 1): "the same title and year, but one of them names nobody"}


def test_identifiers_part_and_join_films_whatever_their_titles(desk: Desk) -> None:
    ids = [ExternalIdRecord(Authority.IMDB, "tt1"), ExternalIdRecord(Authority.IMDB, "tt2")]
    ids.append(ExternalIdRecord(Authority.TMDB, "7"))
    elle, ida = film("Elle", "Paul Verhoeven"), film("Ida", "Someone Else")
    records = [
        replace(elle, external_ids=(ids[0],)),
        replace(elle, external_ids=(ids[1],)),
        replace(ida, external_ids=(ids[2],)),
        replace(ida, external_ids=(ids[0], ids[2])),
    ]
    with writing(desk.url) as connection:
        matched = match_films(Store(connection), records)
    assert (matched.films, matched.same) == ([1, 2, 3, 1], {3: 1})


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
