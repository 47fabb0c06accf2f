"""Any table by a map: the example shown, every word a map may say, and what is said of bad maps and bad rows."""

import re
from pathlib import Path
from typing import Any

import pytest

from creditsgql.importers.records import (
    CreditRecord,
    Document,
    ExternalIdRecord,
    FilmRecord,
    GenreRecord,
    JobRecord,
    NominationRecord,
    PersonRecord,
    Place,
    Remark,
    RoleRecord,
    TitleRecord,
)
from creditsgql.importers.sources import map_file, table_map
from creditsgql.importers.sources.tables import BadRowError, refuse
from creditsgql.vocabulary import Authority, Certainty, CreditKind, Department, NominationOutcome, TitleKind

SOURCES = (Path(__file__).parents[3] / "docs" / "sources.md").read_text(encoding="utf-8")
ACTOR = JobRecord("actor", "Actor", Department.ACTING)
DIRECTOR = JobRecord("director", "Director", Department.DIRECTING)
CAST, CREW = CreditKind.CAST, CreditKind.CREW
INFERRED = Certainty.INFERRED


def write(folder: Path, table: str, map_text: str) -> tuple[Path, Path]:
    """Writes a table and its map."""
    path, map_path = folder / "films.csv", folder / "films.toml"
    path.write_bytes(table.encode())
    map_path.write_bytes(map_text.encode())
    return path, map_path


def read(folder: Path, table: str, map_text: str, **asked: Any) -> list[Document]:
    """What a table says by a map, strictly."""
    path, map_path = write(folder, table, map_text)
    return list(table_map.read(path, map_path=map_path, **{"complain": refuse, **asked}))


def test_the_example_in_the_readme_is_read(tmp_path: Path) -> None:
    (section,) = re.findall(r"## Any other table\n(.*?)(?:\n## |\Z)", SOURCES, re.DOTALL)
    (table,) = re.findall(r"```csv\n(.*?)```", section, re.DOTALL)
    (map_text,) = re.findall(r"```toml\n(.*?)```", section, re.DOTALL)
    (document,) = read(tmp_path, table, map_text)
    assert (document.source.name, document.source.licence) == ("The festival's list", "CC BY 4.0")
    assert document.film == FilmRecord(
        title="Rust and Bone",
        original_title="Rust and Bone",
        titles=(TitleRecord("Rust and Bone", TitleKind.ORIGINAL, certainty=INFERRED),),
        year=2012,
        external_ids=(ExternalIdRecord(Authority.IMDB, "tt2053425"),),
        credits=(
            CreditRecord("Jacques Audiard", CREW, DIRECTOR, "Director", position=1, place=Place(2)),
            CreditRecord(
                "Marion Cotillard",
                CAST,
                ACTOR,
                "Cast",
                position=1,
                roles=(RoleRecord("Stéphanie", "Stéphanie"),),
                place=Place(3, "Stéphanie"),
            ),
        ),
        nominations=(
            NominationRecord(
                "European Film Awards",
                2012,
                "European Actress 2012",
                NominationOutcome.NOMINATED,
                "European Actress",
                nominees=("Marion Cotillard",),
                place=Place(3),
            ),
        ),
        people=(
            PersonRecord("Jacques Audiard", "Jacques Audiard"),
            PersonRecord("Marion Cotillard", "Marion Cotillard"),
        ),
    )


def test_the_readme_names_every_word_of_a_map() -> None:
    (section,) = re.findall(r"## Any other table\n(.*?)(?:\n## |\Z)", SOURCES, re.DOTALL)
    words = {
        *map_file.SOURCE_KEYS,
        *map_file.TABLE_KEYS,
        *(key for keys in map_file.VALUE_KEYS.values() for key in keys),
    }
    assert {word for word in words if f"`{word}`" not in section} == set()


EVERY_WORD = """
[source]
name = "Lang"
publisher = "A film museum"
url = "https://museum.example"
licence = "CC0"
attribution = "By a film museum"

[table]
delimiter = ";"
quoted = false
list_delimiter = "+"

[film]
key = "no"
title = "Title"
original_title = "Original"
year = "Year"
runtime_minutes = "Minutes"
countries = "Countries"
genres = "Genres"
ids = { IMDB = "imdb", WIKIDATA = "wikidata" }

[person]
key = "who"
name = "Name"
birth_date = "Born"
death_date = "Died"
ids = { IMDB = "nconst" }

[credit]
job = "Job"
character = "Role"
position = "Place"
credited_as = "As"
note = "Note"

[nomination]
key = "prize"
event = { text = "Venice Film Festival" }
year = "Prize year"
category = "Category"
outcome = "Outcome"
detail = "For"
"""
COLUMNS = (
    "no;Title;Original;Year;Minutes;Countries;Genres;imdb;wikidata;who;Name;Born;Died;nconst;Job;Role;Place;As;Note;"
    "prize;Prize year;Category;Outcome;For;not asked for\n"
)
ROWS = (
    "2;M;M;1931;;;;;;;;;;;;;;;;;;;;;\n"
    "1;Fury;Fury!;1936;92;USA+DE+Freedonia;Drama+Film Noir;tt0027652;;9;Sylvia Sidney;1910-08-08;1999;nm0796662;"
    "Cast;Katherine Grant (uncredited);2;S. Sidney;as the bride;p1;1936;Best Film;winner;the song;x\n"
    "1;Fury;;;;;;;Q1198571;8;Spencer Tracy;;;;Starring;Joe Wilson;1;Spencer Tracy;;p1;1936;Best Film;winner;;\n"
    "1;Fury;;;;;;;;8;Spencer Tracy;;;;Gaffer;the night ones;;;;;1936;;special mention;;\n"
    "1;Fury;;;;;;;;7;Fritz Lang;;;;Directed by;;;;;;;;;;\n"
)


def test_a_map_may_speak_of_all_of_this(tmp_path: Path) -> None:
    fury, murderer = read(tmp_path, COLUMNS + ROWS, EVERY_WORD)
    said = fury.source
    assert (said.kind, said.name, said.publisher) == ("csv", "Lang", "A film museum")
    assert (said.url, said.licence, said.attribution) == ("https://museum.example", "CC0", "By a film museum")
    assert fury == Document(
        said,
        FilmRecord(
            title="Fury",
            original_title="Fury!",
            titles=(TitleRecord("Fury!", TitleKind.ORIGINAL), TitleRecord("Fury", TitleKind.LOCALIZED)),
            year=1936,
            runtime_minutes=92,
            countries=("US", "DE"),
            genres=(GenreRecord("drama", "Drama"), GenreRecord("film-noir", "Film Noir")),
            external_ids=(ExternalIdRecord(Authority.IMDB, "tt0027652"),),
            credits=(
                CreditRecord(
                    "9",
                    CAST,
                    ACTOR,
                    "Cast",
                    "S. Sidney",
                    2,
                    is_uncredited=True,
                    note="as the bride",
                    roles=(RoleRecord("Katherine Grant", "Katherine Grant"),),
                    place=Place(3, "Katherine Grant (uncredited)"),
                ),
                CreditRecord(
                    "8",
                    CAST,
                    ACTOR,
                    "Starring",
                    position=1,
                    roles=(RoleRecord("Joe Wilson", "Joe Wilson"),),
                    place=Place(4, "Joe Wilson"),
                ),
                CreditRecord(
                    "8",
                    CREW,
                    JobRecord("gaffer", "Gaffer", Department.OTHER),
                    "Gaffer",
                    position=1,
                    note="the night ones",
                    place=Place(5, "the night ones"),
                ),
                CreditRecord("7", CREW, DIRECTOR, "Directed by", position=1, place=Place(6)),
            ),
            nominations=(
                NominationRecord(
                    "Venice Film Festival",
                    1936,
                    "Best Film 1936",
                    NominationOutcome.WON,
                    "Best Film",
                    nominees=("9", "8"),
                    place=Place(3),
                    detail="the song",
                ),
                NominationRecord(
                    "Venice Film Festival",
                    1936,
                    "Venice Film Festival 1936",
                    NominationOutcome.SPECIAL_MENTION,
                    nominees=("8",),
                    place=Place(5),
                ),
            ),
            people=(
                PersonRecord(
                    "9", "Sylvia Sidney", (ExternalIdRecord(Authority.IMDB, "nm0796662"),), "1910-08-08", "1999"
                ),
                PersonRecord("8", "Spencer Tracy"),
                PersonRecord("7", "Fritz Lang"),
            ),
        ),
        notices=(
            Remark(3, "Freedonia", "unknown country"),
            Remark(5, "Gaffer", "unknown label, kept as the job gaffer"),
        ),
        entry="1",
    )
    assert (murderer.entry, murderer.film) == (
        "2",
        FilmRecord(title="M", original_title="M", titles=(TitleRecord("M", TitleKind.ORIGINAL),), year=1931),
    )


def test_films_without_a_key_are_told_apart_by_title_and_year(tmp_path: Path) -> None:
    map_text = '[film]\ntitle = "t"\nyear = "y"\n[person]\nname = "n"\n[credit]\njob = { text = "Director" }\n'
    table = "t,y,n\nBen-Hur,1925,Fred Niblo\nBen-Hur,1959,William Wyler\nBEN–HUR,1925,Charles Brabin\nBen-Hur,,A\n"
    said = [
        (document.entry, [(credit.person, credit.position) for credit in document.film.credits])
        for document in read(tmp_path, table, map_text)
        if isinstance(document.film, FilmRecord)
    ]
    assert said == [
        ("ben-hur", [("A", 1)]),
        ("ben-hur 1925", [("Fred Niblo", 1), ("Charles Brabin", 2)]),
        ("ben-hur 1959", [("William Wyler", 1)]),
    ]


def test_a_table_is_called_by_its_file_where_the_map_has_no_name_for_it(tmp_path: Path) -> None:
    path, map_path = write(tmp_path, "t\n", '[film]\ntitle = "t"\n')
    first = table_map.source(path, map_path=map_path)
    assert (first.kind, first.name) == ("csv", "films.csv")
    map_path.write_text('[film]\ntitle = "t"\n#\n')
    assert table_map.source(path, map_path=map_path).fingerprint != first.fingerprint


BAD_MAPS: dict[str, tuple[str, str]] = {
    "no TOML": ("[film\n", "no TOML: Expected ']' at the end of a table declaration (at line 1, column 6)"),
    "empty": ("", "lacks film.title; expected the name of a column"),
    "no title": ("[film]\nyear = 'y'\n", "lacks film.title; expected the name of a column"),
    "an unknown section": (
        "[films]\n",
        "the map has 'films'; expected one of source, table, film, person, credit, nomination",
    ),
    "no section": ("film = 'title'\n", "film is 'title'; expected a section [film]"),
    "an unknown word": (
        "[film]\ntitel = 't'\n",
        "[film] has 'titel'; expected one of key, title, original_title, year, runtime_minutes, countries, genres",
    ),
    "no column": (
        "[film]\ntitle = 1\n",
        'film.title is 1; expected the name of a column, or { text = "..." } for one value in all rows',
    ),
    "an empty text": (
        "[film]\ntitle = { text = ' ' }\n",
        "film.title is {'text': ' '}; expected the name of a column, or { text = \"...\" } for one value in all rows",
    ),
    "ids of no authority": (
        "[film]\ntitle = 't'\nids = 'imdb'\n",
        "film.ids is 'imdb'; expected columns by authority, such as { IMDB = \"imdb_id\" }",
    ),
    "an unknown authority": (
        "[film]\ntitle = 't'\nids = { imdb = 'i' }\n",
        f"[film.ids] has 'imdb'; expected one of {', '.join(Authority)}",
    ),
    "an id of no column": (
        "[film]\ntitle = 't'\nids = { IMDB = 1 }\n",
        "film.ids.IMDB is 1; expected the name of a column",
    ),
    "credits of nobody": (
        "[film]\ntitle = 't'\n[credit]\njob = 'j'\n",
        "lacks person.name; expected the name of a column",
    ),
    "credits for nothing": (
        "[film]\ntitle = 't'\n[person]\nname = 'n'\n[credit]\nposition = 'p'\n",
        "lacks credit.job; expected the name of a column",
    ),
    "a nomination without an outcome": (
        "[film]\ntitle = 't'\n[nomination]\nevent = 'e'\nyear = 'y'\n",
        "lacks nomination.outcome; expected the name of a column",
    ),
    "a delimiter of two signs": (
        "[film]\ntitle = 't'\n[table]\ndelimiter = '||'\n",
        "table.delimiter is '||'; expected one sign",
    ),
    "quoted by a word": (
        "[film]\ntitle = 't'\n[table]\nquoted = 'no'\n",
        "table.quoted is 'no'; expected true or false",
    ),
    "a number for a name": ("[film]\ntitle = 't'\n[source]\nname = 1\n", "source.name is 1; expected a text"),
    "an unknown word of the source": (
        "[film]\ntitle = 't'\n[source]\nkind = 'csv'\n",
        "[source] has 'kind'; expected one of name, publisher, url, licence, attribution",
    ),
}


@pytest.mark.parametrize(("map_text", "reason"), BAD_MAPS.values(), ids=BAD_MAPS)
def test_a_bad_map_is_said_with_what_was_expected(map_text: str, reason: str, tmp_path: Path) -> None:
    with pytest.raises(BadRowError) as caught:
        read(tmp_path, "t\n", map_text)
    assert str(caught.value) == f"{tmp_path / 'films.toml'}: {reason}"


def test_a_map_that_cannot_be_read_is_said_so(tmp_path: Path) -> None:
    path, map_path = write(tmp_path, "t\n", "")
    map_path.write_bytes(b"\xff")
    with pytest.raises(BadRowError, match=r"films.toml: not UTF-8 \(byte 1\); expected TOML in UTF-8$"):
        table_map.source(path, map_path=map_path)
    with pytest.raises(BadRowError, match=r"nowhere: cannot be read \(No such file or directory\)$"):
        table_map.source(path, map_path=tmp_path / "nowhere")


def test_a_column_that_the_file_lacks_is_said_with_those_it_has(tmp_path: Path) -> None:
    with pytest.raises(BadRowError) as caught:
        read(tmp_path, "Title,Year\n", '[film]\ntitle = "title"\nyear = "Year"\n')
    assert str(caught.value) == f"{tmp_path / 'films.csv'}:1: the header lacks the column title; found Title, Year"


BAD_ROWS: dict[str, tuple[str, str]] = {
    "no title": (";1936", "2: no title of a film; expected one"),
    "a year": ("Fury;36", "2: film.year '36'; expected a year"),
    "a place": ("Fury;1936;Fritz Lang;Director;first", "2: credit.position 'first'; expected a number"),
    "a birth": (
        "Fury;1936;Fritz Lang;Director;;5.12.1890",
        "2: person.birth_date '5.12.1890'; expected a date like 1958, 1958-07 or 1958-07-30",
    ),
    "no job": ("Fury;1936;Fritz Lang", "2: 'Fritz Lang' without a job; expected one"),
    "an outcome": (
        "Fury;1936;;;;;Oscar;1937;lost",
        "2: nomination.outcome 'lost'; expected one of selected, shortlisted, nominated, special mention, won, honored,"
        " winner, nominee",
    ),
    "no event": ("Fury;1936;;;;;;1937;won", "2: a nomination without an event; expected both"),
    "no year of the prize": ("Fury;1936;;;;;Oscar;;won", "2: a nomination without a year; expected both"),
    "a cell over": (";" * 9, "2: 10 cells; expected 9, as in the header"),
}


@pytest.mark.parametrize(("row", "reason"), BAD_ROWS.values(), ids=BAD_ROWS)
def test_a_bad_row_is_said_with_file_and_line(row: str, reason: str, tmp_path: Path) -> None:
    map_text = (
        '[table]\ndelimiter = ";"\n[film]\ntitle = "t"\nyear = "y"\n[person]\nname = "n"\nbirth_date = "b"\n'
        '[credit]\njob = "j"\nposition = "p"\n[nomination]\nevent = "e"\nyear = "ey"\noutcome = "o"\n'
    )
    table = f"t;y;n;j;p;b;e;ey;o\n{row}{';' * (8 - row.count(';'))}\nM;1931;;;;;;;\n"
    bad: list[BadRowError] = []
    assert [document.entry for document in read(tmp_path, table, map_text, complain=bad.append)] == ["m 1931"]
    assert [str(one) for one in bad] == [f"{tmp_path / 'films.csv'}:{reason}"]
    with pytest.raises(BadRowError) as caught:
        read(tmp_path, table, map_text)
    assert str(caught.value) == f"{tmp_path / 'films.csv'}:{reason}"
