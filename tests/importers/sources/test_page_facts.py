"""Lines and values that say what a film is, in four languages."""

import pytest

from creditsgql.importers.records import GenreRecord
from creditsgql.importers.sources.page_facts import (
    Facts,
    first_date,
    read_countries_line,
    read_fact,
    read_facts_line,
    titled_facts,
)
from creditsgql.importers.sources.page_words import FilmFact


@pytest.mark.parametrize(
    ("line", "countries", "years", "runtimes", "unread"),
    [
        ("Iceland, Denmark | 2015 | 93 min", ["IS", "DK"], [2015], [93], []),
        ("Denmark, 92 mins.", ["DK"], [], [92], []),
        ("Spanien 2013, 91 Min.", ["ES"], [2013], [91], []),
        ("D/F 2012, 104 Min.", ["DE", "FR"], [2012], [104], []),
        ("France - 2012 - 1h 44", ["FR"], [2012], [104], []),
        ("Espagne, 2012, 1h44min", ["ES"], [2012], [104], []),
        ("Alemania, Austria y Francia (2012) 127 min.", ["DE", "AT", "FR"], [2012], [127], []),
        ("Bosnia and Herzegovina, 2012", ["BA"], [2012], [], []),
        ("1 Std. 44 Min.", [], [], [104], []),
        ("Hungary · 2015 · 107'", ["HU"], [2015], [107], []),
        ("D 2012 | OmU | 90 min", ["DE"], [2012], [90], ["OmU"]),
        ("Italy, 2011, 2012, 76 min", ["IT"], [], [76], ["2011", "2012"]),
    ],
)
def test_a_line_of_facts_is_read(
    line: str, countries: list[str], years: list[int], runtimes: list[int], unread: list[str]
) -> None:
    assert read_facts_line(line) == Facts(countries, years, runtimes, unread=unread)


@pytest.mark.parametrize(
    "line",
    [
        "Rotterdam 2013",
        "Toronto, San Sebastián, London 2012",
        "In Spain, 2012, we met",
        "A man in France, 1944.",
        "France",
        "2012",
        "He ran for 20 minutes, in France, and nobody ever came to see him again in all of 1944, as they say",
        "",
    ],
)
def test_what_only_looks_like_facts_is_not_read(line: str) -> None:
    assert read_facts_line(line) is None


def test_a_kind_of_film_and_a_language_may_stand_in_a_line_of_facts() -> None:
    assert read_facts_line("Iceland | 93 min | drama Icelandic") == Facts(
        ["IS"], [], [93], ["is"], [GenreRecord("drama", "Drama")]
    )


@pytest.mark.parametrize(
    ("kind", "value", "facts"),
    [
        ("COUNTRIES", "France Germany", Facts(["FR", "DE"])),
        ("COUNTRIES", "UK/France", Facts(["GB", "FR"])),
        ("COUNTRIES", "Vereinigte Staaten, Österreich", Facts(["US", "AT"])),
        ("COUNTRIES", "Royaume-Uni et États-Unis", Facts(["GB", "US"])),
        ("COUNTRIES", "Reino Unido y Alemania", Facts(["GB", "DE"])),
        ("COUNTRIES", "Wonderland", Facts(unread=["Wonderland"])),
        ("YEAR", "2012", Facts(years=[2012])),
        ("YEAR", "soon", Facts(unread=["soon"])),
        ("RUNTIME", "104", Facts(runtimes=[104])),
        ("RUNTIME", "1:44", Facts(runtimes=[104])),
        ("RUNTIME", "ca. 104 Minuten", Facts(runtimes=[104])),
        ("RUNTIME", "2h 15m", Facts(runtimes=[135])),
        ("RUNTIME", "2857 m", Facts(unread=["2857 m"])),
        ("LANGUAGES", "English, allemand, Spanisch", Facts(languages=["en", "de", "es"])),
        ("LANGUAGES", "OmU", Facts(unread=["OmU"])),
        ("GENRES", "Drama, Komödie", Facts(genres=[GenreRecord("drama", "Drama"), GenreRecord("komodie", "Komödie")])),
        ("GENRES", "a story of 2 men who met", Facts(unread=["a story of 2 men who met"])),
    ],
)
def test_the_value_of_a_label_is_read(kind: str, value: str, facts: Facts) -> None:
    assert read_fact((FilmFact[kind],), value) == facts


def test_one_label_may_announce_two_facts() -> None:
    assert read_fact((FilmFact.COUNTRIES, FilmFact.YEAR), "Spain, 2012") == Facts(["ES"], [2012])


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("23 May 2012 (2012-05-23) (Cannes) 4 July 2012 (2012-07-04) (France)", "2012-05-23"),
        ("4 July 2012 (France) 23 May 2012 (Cannes)", "2012-05-23"),
        ("4 Sept. 2012", "2012-09-04"),
        ("summer 2012", None),
        ("44 July 2012", None),
    ],
)
def test_the_first_of_some_dates_is_found(value: str, date: str | None) -> None:
    assert first_date(value) == date


def test_a_title_may_stand_before_the_facts() -> None:
    assert titled_facts("Stockholm, Spain 2013, 91 min") == ("Stockholm", Facts(["ES"], [2013], [91]))
    assert titled_facts("Jagten (The Hunt), Denmark, 115 mins.") == ("Jagten (The Hunt)", Facts(["DK"], [], [115]))
    assert titled_facts("Stockholm, a city") is None


def test_a_line_of_countries_is_nothing_else() -> None:
    assert read_countries_line("Austria, Germany und Schweiz") == Facts(["AT", "DE", "CH"])
    assert read_countries_line("Austria, Wonderland") is None
    assert read_countries_line("Austria 2012") is None
