"""The table of the Academy Awards: small ones of a few known facts, and the whole of it where it lies beside."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from creditsgql.importers.records import (
    CreditRecord,
    Document,
    ExternalIdRecord,
    FilmRecord,
    HonorsRecord,
    JobRecord,
    NominationRecord,
    PersonRecord,
    Place,
    RoleRecord,
    TitleRecord,
)
from creditsgql.importers.sources import oscars
from creditsgql.importers.sources.tables import BadRowError, refuse
from creditsgql.vocabulary import Authority, Certainty, CreditKind, Department, NominationOutcome, TitleKind

COLUMNS = (
    *("Ceremony", "Year", "Class", "CanonicalCategory", "Category", "Film", "FilmId", "Name", "Nominees"),
    *("NomineeIds", "Winner", "Detail", "Note", "Citation"),
)
ACTOR = JobRecord("actor", "Actor", Department.ACTING)
DIRECTOR = JobRecord("director", "Director", Department.DIRECTING)
LEAD = "ACTOR IN A LEADING ROLE"

ARTIST = {"Ceremony": "84", "Year": "2011", "Film": "The Artist", "FilmId": "tt1655442"}
DUJARDIN = {
    **ARTIST,
    **{"Class": "Acting", "CanonicalCategory": LEAD, "Category": LEAD, "Name": "Jean Dujardin"},
    **{"Nominees": "Jean Dujardin", "NomineeIds": "nm0241121", "Winner": "True", "Detail": "George Valentin"},
}
HAZANAVICIUS = {
    **ARTIST,
    **{"Class": "Directing", "CanonicalCategory": "DIRECTING", "Category": "DIRECTING"},
    **{"Name": "Michel Hazanavicius", "Nominees": "Michel Hazanavicius", "NomineeIds": "nm0371890", "Winner": "True"},
}
JANNINGS = {
    **{"Ceremony": "1", "Year": "1927/28", "Class": "Acting", "CanonicalCategory": LEAD, "Category": "ACTOR"},
    **{"Film": "The Last Command|The Way of All Flesh", "FilmId": "tt0019071|tt0019553"},
    **{"Name": "Emil Jannings", "Nominees": "Emil Jannings", "NomineeIds": "nm0417837", "Winner": "True"},
    "Detail": "Sergius Alexander|August Schilling",
}
JONES = {
    **{"Ceremony": "84", "Year": "2011", "Class": "Special", "Winner": "True"},
    **{"CanonicalCategory": "HONORARY AWARD", "Category": "HONORARY AWARD"},
    **{"Nominees": "James Earl Jones", "NomineeIds": "nm0000469", "Citation": 'To the voice of \\"Darth Vader.\\"'},
}


def table(folder: Path, *rows: dict[str, str]) -> Path:
    """A table as it is published: no quoting, and no empty cells at the end of a row."""
    path = folder / "oscars.csv"
    lines = ("\t".join(row.get(name, "") for name in COLUMNS).rstrip("\t") for row in rows)
    path.write_text("\n".join(("\t".join(COLUMNS), *lines, "")), encoding="utf-8")
    return path


def read(folder: Path, *rows: dict[str, str]) -> dict[str, FilmRecord | HonorsRecord]:
    return {one.entry: one.film for one in oscars.read(table(folder, *rows), complain=refuse)}


def one_film(folder: Path, *rows: dict[str, str]) -> FilmRecord:
    [film] = read(folder, *rows).values()
    assert isinstance(film, FilmRecord)
    return film


def one_nomination(folder: Path, **changes: str) -> NominationRecord:
    return one_film(folder, DUJARDIN | changes).nominations[0]


def person(key: str, name: str) -> PersonRecord:
    return PersonRecord(key, name, (ExternalIdRecord(Authority.IMDB, key),))


def test_a_film_has_all_its_nominations_and_what_they_say_of_its_cast_and_director(tmp_path: Path) -> None:
    path = table(tmp_path, DUJARDIN, HAZANAVICIUS)
    lead = NominationRecord(
        *("Academy Awards", 2011, LEAD, NominationOutcome.WON, LEAD, True, ("nm0241121",)),
        place=Place(2, "Jean Dujardin"),
        ordinal=84,
        detail="George Valentin",
    )
    directing = NominationRecord(
        *("Academy Awards", 2011, "DIRECTING", NominationOutcome.WON, "DIRECTING", True, ("nm0371890",)),
        place=Place(3, "Michel Hazanavicius"),
        ordinal=84,
    )
    roles = (RoleRecord("George Valentin", "George Valentin"),)
    assert list(oscars.read(path, complain=refuse)) == [
        Document(
            oscars.source(path),
            FilmRecord(
                "The Artist",
                "The Artist",
                (TitleRecord("The Artist", TitleKind.ORIGINAL, certainty=Certainty.INFERRED),),
                credits=(
                    CreditRecord("nm0241121", CreditKind.CAST, ACTOR, roles=roles, place=Place(2, "George Valentin")),
                    CreditRecord("nm0371890", CreditKind.CREW, DIRECTOR, place=Place(3, "Michel Hazanavicius")),
                ),
                nominations=(lead, directing),
                external_ids=(ExternalIdRecord(Authority.IMDB, "tt1655442"),),
                people=(person("nm0241121", "Jean Dujardin"), person("nm0371890", "Michel Hazanavicius")),
            ),
            entry="tt1655442",
        )
    ]


def test_a_nomination_for_several_films_is_in_each_with_one_key_and_its_own_role(tmp_path: Path) -> None:
    found = read(tmp_path, JANNINGS)
    key = "1/ACTOR/tt0019071+tt0019553/nm0417837/Sergius Alexander/August Schilling"
    nomination = NominationRecord(
        *("Academy Awards", 1928, "ACTOR", NominationOutcome.WON, LEAD, True, ("nm0417837",)),
        place=Place(2, "Emil Jannings"),
        key=key,
        ordinal=1,
        detail="Sergius Alexander; August Schilling",
    )
    said = {
        entry: (film.title, film.nominations, [role.name for one in film.credits for role in one.roles])
        for entry, film in found.items()
        if isinstance(film, FilmRecord)
    }
    assert said == {
        "tt0019071": ("The Last Command", (nomination,), ["Sergius Alexander"]),
        "tt0019553": ("The Way of All Flesh", (nomination,), ["August Schilling"]),
    }


def test_honours_without_a_film_come_by_ceremony(tmp_path: Path) -> None:
    assert read(tmp_path, JONES) == {
        "ceremony 84": HonorsRecord(
            (
                NominationRecord(
                    "Academy Awards",
                    2011,
                    "HONORARY AWARD",
                    NominationOutcome.HONORED,
                    category="HONORARY AWARD",
                    is_final=True,
                    nominees=("nm0000469",),
                    place=Place(2),
                    ordinal=84,
                    reason='To the voice of "Darth Vader."',
                ),
            ),
            (person("nm0000469", "James Earl Jones"),),
        )
    }


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"Winner": ""}, {"outcome": NominationOutcome.NOMINATED, "is_final": None}),
        ({"Class": "SciTech"}, {"outcome": NominationOutcome.HONORED}),
        (
            {"Category": "HONORARY FOREIGN LANGUAGE FILM AWARD"},
            {"outcome": NominationOutcome.HONORED, "label": "HONORARY FOREIGN LANGUAGE FILM AWARD"},
        ),
        ({"Year": "1932/33"}, {"year": 1933}),
        ({"Year": "1934"}, {"year": 1934}),
        ({"Note": "came in 2nd|NOTE: A tie."}, {"note": "came in 2nd; NOTE: A tie."}),
        (
            {"Winner": "", "Note": "NOTE: THIS IS NOT AN OFFICIAL NOMINATION."},
            {
                "outcome": NominationOutcome.NOMINATED,
                "is_final": None,
                "certainty": Certainty.DISPUTED,
                "note": "NOTE: THIS IS NOT AN OFFICIAL NOMINATION.",
            },
        ),
        ({"Name": "", "Detail": ""}, {"place": Place(2), "detail": None}),
        (
            {"Nominees": "Jean Dujardin|Dupuis", "NomineeIds": "?|co0100001"},
            {"nominees": ("Jean Dujardin",), "companies": ("Dupuis",)},
        ),
        ({"NomineeIds": ""}, {"nominees": ("Jean Dujardin",)}),
        ({"NomineeIds": "", "Class": "Title"}, {"nominees": (), "companies": ("Jean Dujardin",)}),
    ],
    ids=lambda given: "+".join(given) or "nothing",
)
def test_a_cell_means(tmp_path: Path, changes: dict[str, str], expected: dict[str, Any]) -> None:
    assert one_nomination(tmp_path, **changes) == replace(one_nomination(tmp_path), **expected)


@pytest.mark.parametrize(
    ("name", "is_company"),
    [
        ("Franz Kraus", False),
        ("STEFAN KUDELSKI", False),
        ("Dr. C. R. Daily", False),
        ("Al Mayer Jr.", False),
        ("Juan De La Cierva", False),
        ("E. M. (Al) Lewis", False),
        ("Eastman Kodak Company", True),
        ("the OSRAM GmbH", True),
        ("Industrial Light & Magic", True),
        ("Digidesign", True),
        ("Todd- AO", True),
        ("Republic Studio", True),
    ],
)
def test_a_nominee_without_identifier_is_a_person_by_the_shape_of_the_name(
    tmp_path: Path, name: str, is_company: bool
) -> None:
    said = one_nomination(tmp_path, Class="SciTech", Nominees=name, NomineeIds="")
    assert (said.nominees, said.companies) == (((), (name,)) if is_company else ((name,), ()))


def test_a_person_has_the_name_that_is_printed_most_often(tmp_path: Path) -> None:
    other = DUJARDIN | {"Nominees": "Jean E. Dujardin"}
    assert one_film(tmp_path, other, DUJARDIN, DUJARDIN).people == (person("nm0241121", "Jean Dujardin"),)


def test_a_pseudonym_of_two_names_both(tmp_path: Path) -> None:
    editing = {"Ceremony": "80", "Year": "2007", "Class": "Production", "Category": "FILM EDITING"}
    editing |= {"CanonicalCategory": "FILM EDITING", "Film": "No Country for Old Men", "FilmId": "tt0477348"}
    editing |= {"Name": "Roderick Jaynes", "Nominees": "Roderick Jaynes", "NomineeIds": "nm0001053,nm0001054"}
    directing = editing | {"Class": "Directing", "CanonicalCategory": "DIRECTING", "Category": "DIRECTING"}
    directing |= {"Nominees": "Ethan Coen", "NomineeIds": "nm0001053", "Winner": "True"}
    film = one_film(tmp_path, editing, directing)
    assert film.nominations[0].nominees == ("nm0001053", "nm0001054")
    assert film.people == (person("nm0001053", "Ethan Coen"), person("nm0001054", "Roderick Jaynes"))


def test_a_slash_parts_figures_however_tight_it_stands(tmp_path: Path) -> None:
    [credit] = one_film(tmp_path, DUJARDIN | {"Detail": "Jerry/Daphne"}).credits
    assert [role.name for role in credit.roles] == ["Jerry", "Daphne"]


def test_songs_tell_nominations_apart(tmp_path: Path) -> None:
    song = {"Ceremony": "97", "Year": "2024", "Class": "Music", "Film": "Emilia Pérez", "FilmId": "tt20221436"}
    song |= {"CanonicalCategory": "MUSIC (Original Song)", "Category": "MUSIC (Original Song)"}
    song |= {"Nominees": "Clément Ducol|Camille", "NomineeIds": "nm3101841|nm1183149"}
    film = one_film(tmp_path, song | {"Detail": "El Mal", "Winner": "True"}, song | {"Detail": "Mi Camino"})
    assert [(one.detail, one.outcome.name, one.is_final) for one in film.nominations] == [
        ("El Mal", "WON", True),
        ("Mi Camino", "NOMINATED", True),
    ]
    assert film.credits == ()


def test_a_film_without_identifier_is_known_by_title_and_year(tmp_path: Path) -> None:
    found = read(tmp_path, DUJARDIN | {"FilmId": "?"})
    assert {entry: film.external_ids for entry, film in found.items() if isinstance(film, FilmRecord)} == {
        "The Artist (2011)": ()
    }


def test_the_source_says_whose_it_is(tmp_path: Path) -> None:
    said = oscars.source(table(tmp_path, DUJARDIN))
    assert (said.kind, said.name, said.publisher, said.url, said.licence, said.attribution) == (
        "oscars",
        "oscars.csv",
        "David V. Lu!!",
        "https://github.com/DLu/oscar_data",
        "BSD-2-Clause",
        "oscar_data, Copyright (c) 2022, David V. Lu!!",
    )
    assert oscars.source(table(tmp_path, JONES)).fingerprint != said.fingerprint


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"Ceremony": "84th"}, "Ceremony is '84th'; expected a number such as 1"),
        ({"Year": "11"}, "Year is '11'; expected a year such as 1934 or 1927/28"),
        ({"Class": ""}, "Class is ''; expected one such as Acting"),
        ({"Category": ""}, "Category is ''; expected a category such as DIRECTING"),
        ({"Winner": "yes"}, "Winner is 'yes'; expected True or nothing"),
        ({"FilmId": "1655442"}, "FilmId is '1655442'; expected identifiers such as tt0018379"),
        ({"FilmId": "tt1655442|tt0019071"}, "FilmId has 2 for the 1 in Film; expected as many"),
        ({"NomineeIds": "tt0241121"}, "NomineeIds is 'tt0241121'; expected identifiers such as nm0310980"),
        ({"Nominees": "Jean Dujardin|Omar Sy"}, "NomineeIds has 1 for the 2 in Nominees; expected as many"),
        (
            {"Film": "", "FilmId": "", "Name": "", "Nominees": "", "NomineeIds": ""},
            "names neither a film nor a nominee; expected one in Film, Name or Nominees",
        ),
        ({"Citation": "a\tb"}, "15 cells; expected 14, as in the header"),
        ({"Note": "a" * (1 << 20)}, "a cell of 1048576 characters; expected 524288 at most"),
    ],
    ids=lambda given: "+".join(given) if isinstance(given, dict) else "",
)
def test_a_bad_row_is_told_with_its_line_and_the_others_are_read(
    tmp_path: Path, changes: dict[str, str], reason: str
) -> None:
    path = table(tmp_path, JONES, DUJARDIN | changes, HAZANAVICIUS)
    with pytest.raises(BadRowError) as refused:
        list(oscars.read(path, complain=refuse))
    assert str(refused.value) == f"{path}:3: {reason}"
    told: list[BadRowError] = []
    assert [one.entry for one in oscars.read(path, complain=told.append)] == ["tt1655442", "ceremony 84"]
    assert [str(one) for one in told] == [f"{path}:3: {reason}"]


def test_another_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("year_film,year_ceremony,category,name,film,winner\n")
    with pytest.raises(BadRowError, match=r"other\.csv:1: the header lacks the columns Ceremony, Year, Class, .+"):
        list(oscars.read(path, complain=refuse))


@pytest.fixture(scope="module")
def every() -> list[Document]:
    """All that the real table says."""
    path = Path(__file__).parents[4] / "shared" / "data" / "oscars" / "oscars.csv"
    if not path.is_file():
        pytest.skip("real data is not beside this checkout: no shared/data/oscars")
    return list(oscars.read(path, complain=refuse))


def test_the_real_table_is_read_whole(every: list[Document]) -> None:
    films = [one.film for one in every if isinstance(one.film, FilmRecord)]
    nominations = {one.place.line: one for document in every for one in document.film.nominations}
    assert (len(films), len(every) - len(films), len(nominations)) == (4268, 78, 9686)
    assert sum(len(film.nominations) for film in films) == 8708
    assert Counter(one.outcome.name for one in nominations.values()) == {
        "NOMINATED": 6882,
        "WON": 1784,
        "HONORED": 1020,
    }
    assert Counter(credit.job.slug for film in films for credit in film.credits) == {"actor": 1514, "director": 399}
    assert len({one.key for one in nominations.values() if one.key}) == 18
    assert {one.ordinal: one.year for one in nominations.values()} == {number: 1927 + number for number in range(1, 81)}


def test_the_real_tables_winners_by_category(every: list[Document]) -> None:
    won = {one.place.line: one for document in every for one in document.film.nominations if one.outcome.name == "WON"}
    counted = Counter(one.category for one in won.values())
    assert {name: counted[name] for name in (LEAD, "ACTRESS IN A LEADING ROLE", "DIRECTING", "BEST PICTURE")} == {
        LEAD: 81,
        "ACTRESS IN A LEADING ROLE": 81,
        "DIRECTING": 79,
        "BEST PICTURE": 80,
    }


def test_every_person_of_the_real_table_is_named_by_one_key(every: list[Document]) -> None:
    names: dict[str, set[str]] = {}
    for document in every:
        people = {one.key: one for one in document.film.people}
        assert {key for one in document.film.nominations for key in one.nominees} == people.keys()
        for one in people.values():
            names.setdefault(one.key, set()).add(one.name)
    assert {key: spelt for key, spelt in names.items() if len(spelt) > 1} == {}
    assert sum(key.startswith("nm") and key[2:].isdigit() for key in names) == 6062
