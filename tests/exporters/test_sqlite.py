"""The export as one SQLite file: all that is stored, alone in its file, in its place at once or not at all."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.exporters.conftest import House
from typer.testing import CliRunner

from creditsgql.cli import app
from creditsgql.database import writing

PAGE = "Ida\n\nPoland, Denmark\n\nCast & Crew\n\nDirected by: Paweł Pawlikowski\n"
ELLE = PAGE.replace("Ida", "Elle").replace("Paweł Pawlikowski", "Paul Verhoeven")


def stored(file: Path) -> list[str]:
    """Everything in a database, as the SQL that would make it."""
    with closing(sqlite3.connect(file)) as connection:
        return sorted(connection.iterdump())


def files(folder: Path) -> list[str]:
    """The names of the files of a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_a_file_has_all_that_the_database_has_and_stands_alone(house: House) -> None:
    house.page("ida.txt", PAGE)
    with writing(house.url):
        report = house.export("sqlite", "new/films.db")
    file = house.folder / "new" / "films.db"
    assert report.as_text() == f"1 film and 1 person written to {file}"
    assert (stored(file), files(file.parent)) == (stored(house.folder / "test.db"), ["films.db"])
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchall() == [("delete",)]
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_an_earlier_file_is_replaced_and_who_has_it_open_reads_on_in_it(house: House) -> None:
    house.page("ida.txt", PAGE)
    house.export("sqlite", "films.db")
    with closing(sqlite3.connect(house.folder / "films.db")) as earlier:
        assert earlier.execute("SELECT title FROM film").fetchall() == [("Ida",)]
        house.page("elle.txt", ELLE)
        assert house.export("sqlite", "films.db").films == 2
        assert earlier.execute("SELECT title FROM film").fetchall() == [("Ida",)]
    assert stored(house.folder / "films.db") == stored(house.folder / "test.db")


def import_into(place: Path) -> None:
    """Makes a database as imports do."""
    with writing(f"sqlite:///{place}"):
        pass


@pytest.mark.parametrize(
    ("make", "complaint"),
    [
        (lambda place: place.mkdir(), "a folder; expected a file to write, or a new one"),
        (
            lambda place: place.write_text("mine"),
            "holds something else; expected a new file, or an earlier export as sqlite",
        ),
        (
            import_into,
            "a database that imports write to; expected a new file, or an earlier export as sqlite",
        ),
    ],
)
def test_what_is_no_earlier_export_is_refused_and_stays(
    house: House, make: Callable[[Path], Any], complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.page("ida.txt", PAGE)
    make(house.folder / "place")
    monkeypatch.chdir(house.folder)
    before = files(house.folder)
    done = CliRunner().invoke(app, ["export", "--format", "sqlite", "place", "--database", house.url])
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", f"place: {complaint}\n")
    assert files(house.folder) == before
