"""The verbs that import data sets, and those that settle who is who, as a person meets them."""

import json
import os
import pty
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.data_sets import TMDB, write_imdb, write_justwatch, write_oscars, write_tmdb
from typer.testing import CliRunner, Result

from creditsgql.cli import app

TABLE = "film,year,who,job\nThe Apartment,1960,Billy Wilder,Director\nSunset Boulevard,1950,Billy Wilder,Director\n"
MAP = '[film]\ntitle = "film"\nyear = "year"\n[person]\nname = "who"\n[credit]\njob = "job"\n'

Run = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with a data set of each kind."""
    monkeypatch.chdir(tmp_path)
    write_imdb(tmp_path)
    write_oscars(tmp_path)
    write_tmdb(tmp_path, TMDB)
    write_justwatch(tmp_path)
    (tmp_path / "table.csv").write_text(TABLE)
    (tmp_path / "map.toml").write_text(MAP)
    return tmp_path


@pytest.fixture
def run(folder: Path) -> Run:
    """Runs a verb in that folder."""
    return lambda *arguments: CliRunner().invoke(app, [*map(str, arguments)])


def rows(sql: str) -> list[Any]:
    """The rows of a query on the database in the working directory."""
    with closing(sqlite3.connect("creditsgql.db")) as connection:
        return connection.execute(sql).fetchall()


SOURCES = {
    "seed": (),
    "imdb": ("imdb",),
    "tmdb": ("tmdb.ndjson",),
    "oscars": ("oscars.csv",),
    "justwatch": ("credits.csv", "--titles", "titles.csv"),
    "csv": ("table.csv", "--map", "map.toml"),
}
FILMS = {"seed": 27, "imdb": 2, "tmdb": 1, "oscars": 1, "justwatch": 1, "csv": 2}


@pytest.mark.parametrize("verb", SOURCES)
def test_a_source_is_rehearsed_imported_and_imported_again(run: Run, folder: Path, verb: str) -> None:
    rehearsed = run("import", verb, *SOURCES[verb], "--dry-run", "--json")
    assert (rehearsed.exit_code, rehearsed.stderr) == (0, "")
    assert json.loads(rehearsed.stdout)["films"] == {"new": FILMS[verb], "changed": 0, "unchanged": 0, "withdrawn": 0}
    assert not (folder / "creditsgql.db").exists()
    first = run("import", verb, *SOURCES[verb])
    assert (first.exit_code, first.stderr) == (0, "")
    assert first.stdout.splitlines()[1] == f"films       {FILMS[verb]:9}        0          0          0"
    assert first.stdout.endswith("read; the data set is now at version 1\n")
    again = run("import", verb, *SOURCES[verb])
    assert again.stdout.splitlines()[1] == f"films               0        0{FILMS[verb]:11}          0"
    assert again.stdout.endswith("read; nothing changed; the data set stays at version 1\n")


IMDB_TABLES = "title.basics.tsv, title.principals.tsv, title.crew.tsv, title.akas.tsv, title.ratings.tsv"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["imdb", "nowhere"], "nowhere: not a directory; expected one with IMDb's tables"),
        (["imdb", "."], f".: no table of IMDb's titles; expected one of {IMDB_TABLES}, or gzipped"),
        (
            ["imdb", "imdb", "--types", "movie,opera"],
            "--types: 'opera' is no title type; expected some of movie, short, tvMovie, tvShort, video, tvSpecial,"
            " tvSeries, tvMiniSeries, tvEpisode, tvPilot, videoGame",
        ),
        (["tmdb", "nowhere"], "nowhere: cannot be read (No such file or directory)"),
        (["tmdb", "imdb"], "imdb: no tables or answers of TMDB; expected files that end in .csv or .json"),
        (["oscars", "nowhere"], "nowhere: cannot be read (No such file or directory)"),
        (["oscars", "imdb"], "imdb: cannot be read (Is a directory)"),
        (
            ["oscars", "table.csv"],
            "table.csv:1: the header lacks the columns Ceremony, Year, Class, CanonicalCategory, Category, Film,"
            " FilmId, Name, Nominees, NomineeIds, Winner, Detail, Note, Citation; found film,year,who,job",
        ),
        (["justwatch", "nowhere"], "nowhere: cannot be read (No such file or directory)"),
        (["justwatch", "credits.csv", "--titles", "nowhere"], "nowhere: cannot be read (No such file or directory)"),
        (
            ["justwatch", "titles.csv"],
            "titles.csv:1: the header lacks the columns person_id, name, character, role; found id, title, type,"
            " description, release_year, runtime, genres, production_countries, imdb_id",
        ),
        (["csv", "table.csv", "--map", "nowhere"], "nowhere: cannot be read (No such file or directory)"),
        (["csv", "nowhere", "--map", "map.toml"], "nowhere: cannot be read (No such file or directory)"),
        (["csv", "titles.csv", "--map", "map.toml"], "titles.csv:1: the header lacks the columns"),
        (["oscars", "oscars.csv", "--database", "mysql://host/x"], "expected sqlite:///file.db"),
        (["oscars", "oscars.csv", "--database", "sqlite:///table.csv"], "database table.csv: file is not a database"),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, list) else "",
)
def test_what_cannot_be_imported_is_one_clear_line(run: Run, arguments: list[str], complaint: str) -> None:
    done = run("import", *arguments)
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert complaint in done.stderr
    assert done.exception is None or isinstance(done.exception, SystemExit)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["import", "csv", "table.csv"], "Missing option '--map'"),
        (["import", "imdb"], "Missing argument 'DIR'"),
        (["import", "imdb", "imdb", "--since", "20"], "Invalid value for '--since'"),
        (["import", "letterboxd"], "No such command 'letterboxd'"),
        (["merge", "person", "1"], "Missing argument"),
        (["merge", "person", "1", "x"], "Invalid value"),
        (["merge", "person", "0", "1"], "Invalid value"),
        (["split", "person", "1"], "Missing argument"),
    ],
)
def test_what_is_no_command_is_said_with_the_usage(run: Run, arguments: list[str], complaint: str) -> None:
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert complaint in " ".join(re.sub(r"[│╭╮╰╯─]", " ", done.stderr).split())


def test_options_of_imdb_choose_the_titles(run: Run) -> None:
    run("import", "imdb", "imdb", "--since", "1960")
    assert rows("SELECT title FROM film") == [("The Apartment",)]
    run("import", "imdb", "imdb", "--types", "short")
    assert rows("SELECT title FROM film") == []
    run("import", "imdb", "imdb", "--types", "short, movie")
    assert rows("SELECT title FROM film ORDER BY year") == [("Some Like It Hot",), ("The Apartment",)]


def test_a_bad_row_is_named_with_its_place_and_may_be_skipped(run: Run, folder: Path) -> None:
    table = folder / "table.csv"
    table.write_text(TABLE + "Sabrina,soon,Billy Wilder,Director\n")
    refused = run("import", "csv", table.name, "--map", "map.toml")
    complaint = "table.csv:4: film.year 'soon'; expected a year"
    assert (refused.exit_code, refused.stdout, refused.stderr) == (1, "", f"{complaint}\n")
    skipped = run("import", "csv", table.name, "--map", "map.toml", "--skip-bad-rows")
    assert skipped.exit_code == 0
    assert f"\nnot understood, not stored (1):\n  {complaint} (skipped)\n" in skipped.stdout
    assert rows("SELECT film_count FROM dataset") == [(2,)]


def test_a_long_list_is_cut_in_the_text_and_whole_in_the_json(run: Run, folder: Path) -> None:
    (folder / "table.csv").write_text(TABLE + "Sabrina,soon,Billy Wilder,Director\n" * 123)
    arguments = ("import", "csv", "table.csv", "--map", "map.toml", "--skip-bad-rows")
    text = run(*arguments).stdout.splitlines()
    assert "not understood, not stored (123):" in text
    assert "  and 23 more; --json shows all" in text
    assert len(json.loads(run(*arguments, "--json").stdout)["unread"]) == 123


def test_progress_is_a_bar_on_a_terminal_and_the_cursor_is_back_afterwards(folder: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TERM": "xterm", "COLUMNS": "120"}
    code = "from creditsgql.cli import main; main()"
    for name, expected in (("oscars.csv", b"films"), ("table.csv", b"the header lacks the columns")):
        terminal, its_end = pty.openpty()
        command = [sys.executable, "-W", "error", "-c", code, "import", "oscars", name]
        subprocess.run(command, stdout=subprocess.PIPE, stderr=its_end, env=environment, check=False)
        os.close(its_end)
        shown = os.read(terminal, 1 << 16)
        os.close(terminal)
        assert b"reading" in shown
        assert expected in shown
        assert shown.rindex(b"\x1b[?25h") > shown.rindex(b"\x1b[?25l")


def page(title: str, *crew: str) -> str:
    """A film page."""
    return "\n".join((title, "", "France", "", "Cast & Crew", "", *crew, ""))


@pytest.fixture
def namesakes(run: Run, folder: Path) -> Run:
    """A database where two pages name a Michel Blanc, of whom nothing tells whether he is one."""
    (folder / "pages").mkdir()
    (folder / "pages" / "a.txt").write_text(page("Marche à l'ombre", "Directed by: Michel Blanc", "Sound: Jean Lévi"))
    (folder / "pages" / "b.txt").write_text(page("Uranus", "Directed by: Claude Berri", "Cast: Michel Blanc"))
    assert run("import", "page", "pages").exit_code == 0
    return run


DOUBT = "the same name, but no film, collaborator or award in common"


def people() -> list[tuple[int, str]]:
    """The people of that name, and their films."""
    return rows(
        "SELECT p.id, group_concat(f.title, ', ') FROM person p JOIN credit c ON c.person_id = p.id JOIN film f"
        " ON f.id = c.film_id WHERE p.name = 'Michel Blanc' GROUP BY p.id ORDER BY p.id"
    )


def import_anew(run: Run, folder: Path) -> None:
    """Imports the pages with another line in each, so that none is passed over."""
    for path in (folder / "pages").glob("*.txt"):
        path.write_text(path.read_text() + "Editing: Jacques Witta\n")
    assert run("import", "page", "pages").exit_code == 0


def test_a_doubt_is_reported_and_reviewed(namesakes: Run, folder: Path) -> None:
    run = namesakes
    (one, _), (other, _) = people()
    line = f"person {other} Michel Blanc (Uranus) | person {one} Michel Blanc (Marche à l'ombre): {DOUBT}"
    reviewed = run("match", "review")
    assert (reviewed.exit_code, reviewed.stdout) == (0, f"{line}\n")
    assert json.loads(run("match", "review", "--json").stdout) == [
        {
            "kind": "person",
            "one": other,
            "other": one,
            "names": ["Michel Blanc", "Michel Blanc"],
            "films": ["Uranus", "Marche à l'ombre"],
            "reason": DOUBT,
        }
    ]
    (folder / "pages" / "c.txt").write_text(page("Tenue de soirée", "Cast: Michel Blanc"))
    assert "\nkept apart, though they might be one (2):\n" in run("import", "page", "pages").stdout


def test_merged_people_stay_one(namesakes: Run, folder: Path) -> None:
    run = namesakes
    (one, _), (other, _) = people()
    merged = run("merge", "person", other, one)
    assert merged.stdout == f"person {other} is person {one} now; the data set is at version 2\n"
    assert people() == [(one, "Marche à l'ombre, Uranus")]
    assert run("match", "review").stdout == "nothing is in doubt\n"
    import_anew(run, folder)
    assert people() == [(one, "Marche à l'ombre, Uranus")]
    assert run("match", "review").stdout == "nothing is in doubt\n"


def test_people_settled_to_be_two_stay_two_and_are_reviewed_no_more(namesakes: Run, folder: Path) -> None:
    run = namesakes
    (one, _), (other, _) = people()
    assert run("split", "people", other, one).stdout == f"person {other} and person {one} stay two\n"
    assert run("match", "review").stdout == "nothing is in doubt\n"
    import_anew(run, folder)
    # Now they even share an editor, which would have made them one.
    assert [films for _, films in people()] == ["Marche à l'ombre", "Uranus"]
    assert run("match", "review").stdout == "nothing is in doubt\n"


def test_one_split_in_two_stays_two(namesakes: Run, folder: Path) -> None:
    run = namesakes
    (one, _), (other, _) = people()
    run("merge", "person", other, one)
    films = dict(rows("SELECT title, id FROM film"))
    split = run("split", "person", one, films["Uranus"])
    new = max(other, one) + 1
    [(new,)] = rows("SELECT max(id) FROM person")
    assert split.stdout == f"on 1 film it is person {new} now\n"
    assert people() == [(one, "Marche à l'ombre"), (new, "Uranus")]
    import_anew(run, folder)
    assert people() == [(one, "Marche à l'ombre"), (new, "Uranus")]
    assert run("match", "review").stdout == "nothing is in doubt\n"


def test_a_third_film_with_both_as_collaborators_does_not_make_them_one_again(namesakes: Run, folder: Path) -> None:
    run = namesakes
    (one, _), (other, _) = people()
    run("merge", "person", other, one)
    [(film,)] = rows("SELECT id FROM film WHERE title = 'Uranus'")
    run("split", "person", one, film)
    crew = ("Directed by: Claude Berri", "Sound: Jean Lévi", "Cast: Michel Blanc")
    (folder / "pages" / "c.txt").write_text(page("Germinal", *crew))
    assert run("import", "page", "pages").exit_code == 0
    films = [sorted(set(titles.split(", ")) - {"Germinal"}) for _, titles in people()]
    assert [titles for titles in films if titles] == [["Marche à l'ombre"], ["Uranus"]]


def test_films_are_merged_and_settled_to_be_two(run: Run, folder: Path) -> None:
    table = "film,year,who,job\nUranus,1990,Claude Berri,Director\n"
    (folder / "one.csv").write_text(table)
    (folder / "two.csv").write_text(table.replace("Claude Berri", "Jean Lévi"))
    for name in ("one.csv", "two.csv"):
        assert run("import", "csv", name, "--map", "map.toml").exit_code == 0
    doubt = "film 2 Uranus (1990) | film 1 Uranus (1990): the same title and year, but nobody in common\n"
    assert run("match", "review").stdout == doubt
    assert run("split", "films", 1, 2).stdout == "film 1 and film 2 stay two\n"
    assert run("match", "review").stdout == "nothing is in doubt\n"
    assert run("merge", "film", 2, 1).stdout == "film 2 is film 1 now; the data set is at version 4\n"
    (folder / "two.csv").write_text(table.replace("Claude Berri", "Jean Lévi") + "Uranus,1990,Georges Prat,Sound\n")
    assert run("import", "csv", "two.csv", "--map", "map.toml").exit_code == 0
    assert rows("SELECT id, title FROM film") == [(1, "Uranus")]


NO_FILE = "database nowhere.db: no such file; import something first, or start with serve"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["merge", "person", "1", "1"], "person 1 cannot be merged into itself"),
        (["merge", "person", "1", "99"], "there is no person 99"),
        (["merge", "film", "99", "1"], "there is no film 99"),
        (["split", "person", "99", "1"], "there is no person 99"),
        (["split", "person", "1", "99"], "there is no film 99"),
        (["split", "person", "1", "2"], "person 1 has no credit or nomination on film 2"),
        (["split", "person", "1", "1"], "person 1 is on no other film; there would be nobody left"),
        (["split", "people", "1", "1"], "person 1 cannot be merged into itself"),
        (["split", "people", "1", "99"], "there is no person 99"),
        (["split", "films", "1", "1"], "film 1 cannot be merged into itself"),
        (
            ["match", "review", "--database", "sqlite:///nowhere.db"],
            NO_FILE,
        ),
        (
            ["merge", "person", "1", "2", "--database", "sqlite:///nowhere.db"],
            NO_FILE,
        ),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, list) else "",
)
def test_what_cannot_be_settled_is_one_clear_line(
    namesakes: Run, folder: Path, arguments: list[str], complaint: str
) -> None:
    done = namesakes(*arguments)
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", f"{complaint}\n")
    assert rows("SELECT version FROM dataset") == [(1,)]
    assert not (folder / "nowhere.db").exists()


HELP = {
    (): "A GraphQL film credits service.",
    ("import",): "Bring credits in, one verb for each kind of source.",
    ("import", "page"): "Import film pages: all of them or, if one is bad, none.",
    ("import", "seed"): "Import the films that come with creditsgql.",
    ("import", "imdb"): "Import IMDb's non-commercial TSV files, gzipped or not, whichever are there.",
    ("import", "tmdb"): "Import TMDB exports: CSV with JSON or Python cells, or API answers.",
    ("import", "oscars"): "Import the Academy Awards' nominations.",
    ("import", "justwatch"): "Import JustWatch's tables of credits and titles.",
    ("import", "csv"): "Import any table, by a map that says which column holds what.",
    ("match",): "Look at people and films that might be one.",
    ("merge",): "Make two one, for every import to come.",
    ("split",): "Make one two, or settle that two are two, for every import to come.",
}


@pytest.mark.parametrize("verb", HELP)
def test_every_verb_says_what_it_does(run: Run, verb: tuple[str, ...]) -> None:
    done = run(*verb, "--help")
    assert done.exit_code == 0
    assert HELP[verb] in " ".join(done.stdout.split())
