"""JustWatch's tables: what they say of a title, together and alone, and what is said of bad rows."""

from dataclasses import replace
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
    PersonRecord,
    Place,
    Remark,
    RoleRecord,
    TextRecord,
    TitleRecord,
)
from creditsgql.importers.sources import justwatch
from creditsgql.importers.sources.tables import BadRowError, refuse
from creditsgql.vocabulary import Authority, Certainty, CreditKind, Department, TextKind, TitleKind

CREDITS_HEADER = "person_id,id,name,character,role\n"
TITLES_HEADER = (
    "id,title,type,description,release_year,age_certification,runtime,genres,production_countries,seasons,imdb_id,"
    "imdb_score,imdb_votes,tmdb_popularity,tmdb_score\n"
)
CREDITS = CREDITS_HEADER + (
    "1,tm2,Peter\u00a0Lorre\u200f,Hans Beckert,ACTOR\n"
    "3,tm1,Brigitte Helm,Maria,ACTOR\n"
    "2,tm2,Fritz Lang,,DIRECTOR\n"
    "4,tm2,Fritz Lang,Voice (uncredited),ACTOR\n"
    '3,tm1,Brigitte Helm,"The Machine Man\t(as ""Futura"")",ACTOR\n'
    "5,tm1,Otto Hunte,,PRODUCTION_DESIGN\n"
    "6,tm1,Karl Freund,,CAMERA_OPERATOR\n"
    '7,tm1,"Karl Freund, Günther Rittau, Walter Ruttmann",,DIRECTOR\n'
)
TITLES = TITLES_HEADER + (
    'tm2,M,MOVIE,"A city hunts\na murderer.",1931,,99,"[\'thriller\', ""scifi""]",'
    "\"['DE', 'XX', 'Freedonia', 'DE']\",,tt0022100,8.3,1,2,3\n"
    "ts3,Berlin Alexanderplatz,SHOW,,1980,,0,[],[],1,,,,,\n"
)

ACTOR = JobRecord("actor", "Actor", Department.ACTING)
DIRECTOR = JobRecord("director", "Director", Department.DIRECTING)
CAST, CREW = CreditKind.CAST, CreditKind.CREW


def person(key: str, name: str) -> PersonRecord:
    """The record of a person of JustWatch's."""
    return PersonRecord(key, name, (ExternalIdRecord(Authority.JUSTWATCH, key),))


def title(text: str) -> tuple[TitleRecord, ...]:
    """The titles of a film of which one is given."""
    return (TitleRecord(text, TitleKind.ORIGINAL, certainty=Certainty.INFERRED),)


METROPOLIS = FilmRecord(
    title="tm1",
    original_title="tm1",
    titles=title("tm1"),
    credits=(
        CreditRecord(
            "3",
            CAST,
            ACTOR,
            "actor",
            position=1,
            roles=(RoleRecord("Maria", "Maria"), RoleRecord("The Machine Man", "The Machine Man")),
            place=Place(3, 'Maria / The Machine Man (as "Futura")'),
        ),
        CreditRecord(
            "5",
            CREW,
            JobRecord("production-designer", "Production Designer", Department.PRODUCTION_DESIGN),
            "production design",
            position=1,
            place=Place(7),
        ),
        CreditRecord(
            "6",
            CREW,
            JobRecord("camera-operator", "Camera operator", Department.OTHER),
            "camera operator",
            position=1,
            place=Place(8),
        ),
        CreditRecord("7", CREW, DIRECTOR, "director", position=1, place=Place(9)),
    ),
    external_ids=(ExternalIdRecord(Authority.JUSTWATCH, "tm1"),),
    people=(
        person("3", "Brigitte Helm"),
        person("5", "Otto Hunte"),
        person("6", "Karl Freund"),
        person("7", "Karl Freund, Günther Rittau, Walter Ruttmann"),
    ),
)
MURDERER = FilmRecord(
    title="M",
    original_title="M",
    titles=title("M"),
    year=1931,
    runtime_minutes=99,
    countries=("DE",),
    texts=(TextRecord(TextKind.SYNOPSIS, "en", "A city hunts a murderer."),),
    credits=(
        CreditRecord(
            "1",
            CAST,
            ACTOR,
            "actor",
            position=1,
            roles=(RoleRecord("Hans Beckert", "Hans Beckert"),),
            place=Place(2, "Hans Beckert"),
        ),
        CreditRecord("2", CREW, DIRECTOR, "director", position=1, place=Place(4)),
        CreditRecord(
            "4",
            CAST,
            ACTOR,
            "actor",
            position=2,
            is_uncredited=True,
            note="Voice",
            place=Place(5, "Voice (uncredited)"),
        ),
    ),
    genres=(GenreRecord("thriller", "Thriller"), GenreRecord("sci-fi", "Sci-Fi")),
    external_ids=(ExternalIdRecord(Authority.JUSTWATCH, "tm2"), ExternalIdRecord(Authority.IMDB, "tt0022100")),
    people=(person("1", "Peter Lorre"), person("2", "Fritz Lang"), person("4", "Fritz Lang")),
)
BERLIN = FilmRecord(
    title="Berlin Alexanderplatz",
    original_title="Berlin Alexanderplatz",
    titles=title("Berlin Alexanderplatz"),
    year=1980,
    external_ids=(ExternalIdRecord(Authority.JUSTWATCH, "ts3"),),
)
NOTICES = (
    Remark(8, "Karl Freund CAMERA_OPERATOR", "unknown role, kept as the job camera-operator"),
    Remark(9, "Karl Freund, Günther Rittau, Walter Ruttmann", "may be several people; kept as the one with this id"),
)


def write(folder: Path, name: str, text: str) -> Path:
    """Writes a table."""
    path = folder / name
    path.write_bytes(text.encode())
    return path


def read(credits: Path, titles: Path | None, **asked: Any) -> list[Document]:
    """What the tables say, strictly."""
    return list(justwatch.read(credits, titles=titles, **{"complain": refuse, **asked}))


def test_the_tables_together_say_all_of_each_title(tmp_path: Path) -> None:
    credits, titles = write(tmp_path, "credits.csv", CREDITS), write(tmp_path, "titles.csv", TITLES)
    said_by = justwatch.source(credits, titles=titles)
    assert read(credits, titles) == [
        Document(said_by, METROPOLIS, notices=tuple(replace(one, file=str(credits)) for one in NOTICES), entry="tm1"),
        Document(said_by, MURDERER, notices=(Remark(2, "Freedonia", "unknown country", str(titles)),), entry="tm2"),
        Document(said_by, BERLIN, entry="ts3"),
    ]


def test_the_credits_alone_call_a_title_by_its_id(tmp_path: Path) -> None:
    documents = read(write(tmp_path, "credits.csv", CREDITS), None)
    assert [
        (one.entry, one.film.title, len(one.film.credits)) for one in documents if isinstance(one.film, FilmRecord)
    ] == [
        ("tm1", "tm1", 4),
        ("tm2", "tm2", 3),
    ]


BAD: dict[str, tuple[str, str, str, int]] = {
    "no person": ("credits", ",tm2,Peter Lorre,,ACTOR\n", "2: person_id is empty; expected one", 2),
    "no title of the credit": ("credits", "1,\u200b,Peter Lorre,,ACTOR\n", "2: id is empty; expected one", 2),
    "no name": ("credits", "1,tm2,,,ACTOR\n", "2: name is empty; expected one", 2),
    "no role": ("credits", "1,tm2,Peter Lorre,,\n", "2: role is empty; expected one", 2),
    "a cell short": ("credits", "1,tm2,Peter Lorre,ACTOR\n", "2: 4 cells; expected 5, as in the header", 2),
    "no id of the title": ("titles", ",M,,,,,,,,,,,,,\n", "2: id is empty; expected one", 2),
    "a title twice": (
        "titles",
        "tm1,M,,,,,,,,,,,,,\n" * 2,
        "3: tm1 twice, first in line 2; expected each title once",
        2,
    ),
    "a year": ("titles", "tm1,M,,,MCM,,,,,,,,,,\n", "2: tm1: release_year 'MCM'; expected a number", 2),
    "a runtime": ("titles", "tm1,M,,,,,1h,,,,,,,,\n", "2: tm1: runtime '1h'; expected a number", 2),
    "a list cut off": (
        "titles",
        "tm1,M,,,,,,['drama,,,,,,,\n",
        "2: tm1: genres '['drama'; expected a list like ['drama', 'war']".replace("'['drama'", '"[\'drama"'),
        2,
    ),
    "an IMDb id": (
        "titles",
        "tm1,M,,,,,,,,,22100,,,,\n",
        "2: tm1: imdb_id '22100'; expected an id like tt0000001",
        2,
    ),
}


@pytest.mark.parametrize(("table", "rows", "reason", "read_films"), BAD.values(), ids=BAD)
def test_a_bad_row_is_said_with_file_and_line(
    table: str, rows: str, reason: str, read_films: int, tmp_path: Path
) -> None:
    good = "1,tm1,Peter Lorre,,ACTOR\n1,tm4,Peter Lorre,,ACTOR\n"
    credits = write(tmp_path, "credits.csv", CREDITS_HEADER + (rows if table == "credits" else "") + good)
    titles = write(tmp_path, "titles.csv", TITLES_HEADER + (rows if table == "titles" else ""))
    expected = f"{tmp_path / table}.csv:{reason}"
    bad: list[BadRowError] = []
    assert len(read(credits, titles, complain=bad.append)) == read_films
    assert [str(one) for one in bad] == [expected]
    with pytest.raises(BadRowError) as caught:
        read(credits, titles)
    assert str(caught.value) == expected


def test_another_table_is_refused(tmp_path: Path) -> None:
    credits, titles = write(tmp_path, "credits.csv", CREDITS), write(tmp_path, "titles.csv", TITLES)
    with pytest.raises(
        BadRowError, match=r"titles.csv:1: the header lacks the columns person_id, name, character, role;"
    ):
        read(titles, credits)
    with pytest.raises(
        BadRowError, match=r"credits.csv:1: the header lacks the column title; found person_id, id, name,"
    ):
        read(credits, credits)
    with pytest.raises(BadRowError, match=r"nowhere: cannot be read \(No such file or directory\)$"):
        read(credits, titles.with_name("nowhere"))


def test_the_source_is_called_by_the_file_of_the_credits(tmp_path: Path) -> None:
    credits, titles = write(tmp_path, "netflix.csv.gz", CREDITS), write(tmp_path, "titles.csv", TITLES)
    alone, both = justwatch.source(credits), justwatch.source(credits, titles=titles)
    assert (both.kind, both.name, both.publisher) == ("justwatch", "netflix.csv", "JustWatch")
    assert alone.fingerprint != both.fingerprint


def test_real_tables_are_read_without_a_complaint() -> None:
    folder = Path(__file__).parents[4] / "shared" / "data" / "justwatch"
    if not folder.is_dir():
        pytest.skip("real data is not beside this checkout: no shared/data/justwatch")
    documents = read(folder / "credits.csv.gz", folder / "titles.csv.gz")
    films = [document.film for document in documents if isinstance(document.film, FilmRecord)]
    people = {person.key for film in films for person in film.people}
    notices = {remark.reason for document in documents for remark in document.notices}
    assert (len(films), len(people)) == (5850, 54589)
    assert sum(not film.credits for film in films) == 361
    assert sum(len(film.external_ids) == 2 for film in films) == 5447
    assert notices <= {"may be several people; kept as the one with this id"}
