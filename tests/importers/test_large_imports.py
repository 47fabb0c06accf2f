"""Large imports read in another process, write in another thread and do without indexes, and leave what others do."""

import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tests import engines
from tests.data_sets import IMDB, OSCARS, Tables, write_imdb, write_oscars
from typer.testing import CliRunner

from creditsgql.cli import app
from creditsgql.database import writing
from creditsgql.importers import batches, indexes, new_films, upsert_new
from creditsgql.importers.records import (
    CreditRecord,
    Document,
    ExternalIdRecord,
    FilmRecord,
    HonorsRecord,
    JobRecord,
    NominationRecord,
    PersonRecord,
    SourceRecord,
    TitleRecord,
)
from creditsgql.importers.run import ImportRefusedError, import_data_set, import_pages
from creditsgql.importers.sources import imdb, oscars
from creditsgql.importers.sources.page_parts import Given
from creditsgql.vocabulary import Authority, CreditKind, Department, NominationOutcome, TitleKind

FEWER: Tables = {name: rows[: 1 + len(rows) // 2] for name, rows in IMDB.items()}
"""What IMDb says later: some titles, credits and people are gone."""

BAD: Tables = {**IMDB, "title.ratings.tsv": [*IMDB["title.ratings.tsv"], "tt0053604|bad|1"]}

NEVER_THE_SAME = {
    "source": ("imported_at",),
    "film": ("created_at", "updated_at"),
    "person": ("created_at", "updated_at"),
    "nomination": ("created_at", "updated_at"),
    "change": ("occurred_at",),
    "dataset": ("updated_at",),
}
"""The columns that tell when."""


def at(place: Path) -> str:
    """The database in a folder."""
    return f"sqlite:///{place / 'test.db'}"


def take_imdb(place: Path, tables: Tables, *, skip_bad_rows: bool = False) -> Any:
    """Imports IMDb's tables."""
    folder = write_imdb(place, tables)
    files = [*imdb.files(folder).values()]
    return import_data_set(
        imdb.source(folder),
        lambda told: imdb.read(folder, complain=told),
        at(place),
        files=files,
        skip_bad_rows=skip_bad_rows,
    )


def take_oscars(place: Path) -> Any:
    """Imports a table of nominations."""
    file = write_oscars(place, OSCARS)
    return import_data_set(oscars.source(file), lambda told: oscars.read(file, complain=told), at(place), files=[file])


def everything(url: str) -> Iterator[tuple[str, list[Any]]]:
    """Every table with its rows, and the definitions of all tables and indexes; ids included, times not."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1").fetchall()
        for (table,) in tables:
            names = [one[1] for one in connection.execute(f'PRAGMA table_info("{table}")')]
            columns = ", ".join(f'"{name}"' for name in names if name not in NEVER_THE_SAME.get(table, ()))
            if not table.startswith("search_text"):
                yield table, sorted(connection.execute(f'SELECT {columns} FROM "{table}"').fetchall(), key=repr)
        definitions = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
        yield "definitions", sorted(definitions, key=repr)
        yield "whole", connection.execute("PRAGMA integrity_check").fetchall()
        yield "referring", connection.execute("PRAGMA foreign_key_check").fetchall()
        if tables:
            connection.execute("INSERT INTO search_text (search_text) VALUES ('integrity-check')")


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Two folders: while the first is looked at every import is a small one, then every import is a large one."""

    def each() -> Iterator[Path]:
        for size, bound in (("small", 0), ("large", 1 << 60)):
            monkeypatch.setattr(indexes, "LARGE", bound)
            (tmp_path / size).mkdir()
            yield tmp_path / size

    return each()


def test_a_large_import_leaves_what_a_small_one_leaves(places: Iterator[Path]) -> None:
    left = []
    for place in places:
        reports = [
            take_imdb(place, IMDB),
            take_oscars(place),
            take_imdb(place, FEWER),
            take_imdb(place, BAD, skip_bad_rows=True),
            take_imdb(place, IMDB),
        ]
        told = [replace(one, unread=tuple(replace(line, file="") for line in one.unread)) for one in reports]
        left.append((told, dict(everything(at(place)))))
    (small, small_rows), (large, large_rows) = left
    assert large == small
    assert small[3].unread
    assert small_rows.keys() == large_rows.keys()
    assert len(small_rows["credit"]) > 3
    for table, rows in small_rows.items():
        assert large_rows[table] == rows, table


MORE: Tables = {
    **IMDB,
    "title.basics.tsv": [
        *IMDB["title.basics.tsv"],
        r"tt0053700|movie|The Apartment|The Apartment|0|1960|\N|\N|\N",
        r"tt0053800|short|Ёлка & Co.|Ёлка & Co.|0|\N|\N|\N|Drama",
    ],
    "title.principals.tsv": [
        *IMDB["title.principals.tsv"],
        r'tt0053700|1|nm0000511|actress|\N|["Policeman","Policeman (voice)","Self"]',
        r'tt0053700|2|nm0000493|actor|\N|["Policeman (as Jack U. Lemmon)"]',
        r"tt0053700|3|nm0000697|producer|executive producer|\N",
        r"tt0053700|4|nm0000697|director|\N|\N",
        r'tt0053800|1|nm0000900|actor|\N|["Снегурочка"]',
        r"tt0053800|2|nm0000901|archive_footage|\N|\N",
        r"tt0053800|3|nm0000511|composer|\N|\N",
    ],
    "name.basics.tsv": [
        *IMDB["name.basics.tsv"],
        r"nm0000900|Андрей Ёлкин|\N|\N|actor|\N",
        r"nm0000901|The Lemmon Sisters|\N|\N|actress|\N",
    ],
    "title.akas.tsv": [
        "titleId ordering title region language types attributes isOriginalTitle",
        r"tt0053291|1|Manche mögen's heiß|DE|\N|imdbDisplay|\N|0",
        r"tt0053291|2|Certains l'aiment chaud|FR|fr|\N|\N|0",
        r"tt0053800|1|Yolka i ko|XWW|\N|\N|transliterated title|0",
    ],
    "title.crew.tsv": ["tconst directors writers", r"tt0053800|nm0000697|nm0000900,nm0000697"],
}
"""IMDb's tables with namesakes, other names, several roles and jobs, and other scripts."""


@pytest.mark.parametrize("remembered", [0, 1 << 20])
def test_a_first_import_leaves_what_any_other_way_leaves(
    places: Iterator[Path], monkeypatch: pytest.MonkeyPatch, remembered: int
) -> None:
    monkeypatch.setattr(batches, "BATCH", 2)
    monkeypatch.setattr(new_films, "REMEMBERED", remembered)
    monkeypatch.setattr(upsert_new, "REMEMBERED", remembered)
    (small, first), (large, second) = [(take_imdb(place, MORE), dict(everything(at(place)))) for place in places]
    assert large == small
    assert second == first
    assert len(first["credit"]) == 17
    assert [name for _, name, *_ in first["country"]] == ["Germany", "France"]


def film_of(number: int, *people: PersonRecord, **said: Any) -> FilmRecord:
    """A film of IMDb's, each person a producer."""
    job = JobRecord("producer", "Producer", Department.PRODUCTION)
    credits = tuple(CreditRecord(one.key, CreditKind.CREW, job) for one in people)
    ids = (ExternalIdRecord(Authority.IMDB, f"tt{number:07}"),)
    titles = (TitleRecord("Ida", TitleKind.ORIGINAL),)
    return FilmRecord("Ida", "Ida", titles, **{"external_ids": ids, "credits": credits, "people": people, **said})


def person_of(number: int, name: str) -> PersonRecord:
    """A person whom IMDb knows."""
    return PersonRecord(f"nm{number:07}", name, (ExternalIdRecord(Authority.IMDB, f"nm{number:07}"),))


ANN, PAUL = person_of(1, "Ann Lee"), person_of(2, "Paul")
WON = NominationRecord("Oscars", 1999, "Best Picture", NominationOutcome.WON)
NOT_PLAIN: dict[str, Sequence[FilmRecord | HonorsRecord]] = {
    "a nomination": (film_of(1, ANN), film_of(2, ANN, nominations=(WON,))),
    "honours without a film": (film_of(1, ANN), HonorsRecord((WON,))),
    "a film without an identifier": (film_of(1, ANN), film_of(2, ANN, external_ids=())),
    "an identifier of two films": (film_of(1, ANN), film_of(1, PAUL)),
    "a film of another authority": (film_of(1, ANN), film_of(2, external_ids=(ExternalIdRecord(Authority.TMDB, "2"),))),
    "a person without an identifier": (film_of(1, ANN), film_of(2, ANN, replace(PAUL, external_ids=()))),
    "someone who is nowhere described": (film_of(1, ANN), film_of(2, ANN, people=())),
    "a person of another name": (film_of(1, ANN), film_of(2, PAUL, replace(ANN, name="Anne Lee"))),
}
"""What has to be looked up, by what makes it so, behind what has not."""


def _given(documents: Sequence[Document], _: object) -> Sequence[Document]:
    return documents


@pytest.mark.parametrize("size", [1, 2])
@pytest.mark.parametrize("said", NOT_PLAIN.values(), ids=NOT_PLAIN)
def test_a_first_import_that_is_not_plain_leaves_what_any_other_leaves(
    places: Iterator[Path], monkeypatch: pytest.MonkeyPatch, said: Sequence[FilmRecord | HonorsRecord], size: int
) -> None:
    monkeypatch.setattr(batches, "BATCH", size)
    left = []
    for place in places:
        file = place / "films"
        file.write_text("what these films are read from")
        source = SourceRecord("test", "some films", "1")
        read = [Document(source, one, entry=str(number)) for number, one in enumerate(said)]
        report = import_data_set(source, partial(_given, read), at(place), files=[file])
        left.append((replace(report, unread=()), dict(everything(at(place)))))
    assert left[0] == left[1]
    assert left[0][1]["referring"] == []


def test_a_large_import_of_a_bad_row_is_refused_as_a_small_one_is(places: Iterator[Path]) -> None:
    told = []
    for place in places:
        with pytest.raises(ImportRefusedError) as refusal:
            take_imdb(place, BAD)
        told.append(str(refusal.value).split("/")[-1])
        assert dict(everything(at(place))).get("film", []) == []
    assert told == ["title.ratings.tsv:3: tt0053604: averageRating 'bad'; expected a number from 0 to 10"] * 2


def test_an_import_is_large_by_its_files_beside_the_database(tmp_path: Path, pages: Path) -> None:
    import_pages([pages], at(tmp_path), Given())
    with closing(sqlite3.connect(tmp_path / "test.db")) as connection:
        [(pages_there,)] = connection.execute("PRAGMA page_count")
        [(page_size,)] = connection.execute("PRAGMA page_size")
    bound = pages_there * page_size // indexes.LARGE
    with writing(at(tmp_path)) as writer:
        assert [indexes.is_large(writer, size) for size in (0, bound - 1, bound + 1)] == [False, False, True]


def test_a_first_import_that_is_killed_leaves_nothing_and_a_second_one_everything(tmp_path: Path) -> None:
    url = at(tmp_path)
    titles = [f"tt{number:07}|movie|Film {number}|Film {number}|0|1999|\\N|90|Drama" for number in range(1, 1500)]
    folder = write_imdb(tmp_path, {"title.basics.tsv": [IMDB["title.basics.tsv"][0], *titles]})
    given = ("import", "imdb", str(folder), "--database", url)
    command = (sys.executable, "-m", "creditsgql", *given)
    begun = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    lasts = time.monotonic() - begun
    whole = len(dict(everything(url))["film"])
    assert whole == len(titles)
    for moment in range(3):
        for path in tmp_path.glob("test.db*"):
            path.unlink()
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            time.sleep(lasts * (0.4 + moment * 0.2))
            process.send_signal(signal.SIGKILL)
        there = dict(everything(url)).get("film", [])
        assert len(there) in (0, whole)
        assert CliRunner().invoke(app, given).exit_code == 0
        left = dict(everything(url))
        assert (len(left["film"]), left["whole"], left["referring"]) == (whole, [("ok",)], [])


def test_an_import_into_postgresql_that_is_killed_leaves_what_was_there(tmp_path: Path, postgresql_url: str) -> None:
    titles = [f"tt{number:07}|movie|Film {number}|Film {number}|0|1999|\\N|90|Drama" for number in range(1, 1500)]
    folder = write_imdb(tmp_path, {"title.basics.tsv": [IMDB["title.basics.tsv"][0], *titles]})
    given = ("import", "imdb", str(folder), "--database", postgresql_url)
    command = (sys.executable, "-m", "creditsgql", *given)
    with writing(postgresql_url):
        pass
    for moment in (1.0, 1.5, 2.0):
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            time.sleep(moment)
            process.send_signal(signal.SIGKILL)
        assert engines.rows(postgresql_url, "SELECT count(*) FROM film") in ([(0,)], [(len(titles),)])
    assert CliRunner().invoke(app, given).exit_code == 0
    assert engines.rows(postgresql_url, "SELECT film_count FROM dataset") == [(len(titles),)]
