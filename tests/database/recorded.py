"""Databases as revisions left them: how one is filled, written down as SQL, and made again from that."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.data_sets import LISTED, TMDB, write_imdb, write_oscars, write_tmdb

from creditsgql.importers import merging, run
from creditsgql.importers.sources import imdb, oscars, tmdb
from creditsgql.importers.sources.page_parts import Given

REVISIONS = Path(__file__).parent / "revisions"
"""The SQL of a small SQLite database for each revision, ``written`` while it was the newest."""

SEED = Path(__file__).parents[2] / "seed"

RUST = {"id": 97365, "title": "De rouille et d'os", "release_date": "2012-05-17"}
APARTMENT = {
    "id": 284,
    "title": "The Apartment",
    "release_date": "1960-06-21",
    "spoken_languages": [{"iso_639_1": "en", "name": "English"}],
}


def fill(url: str, folder: Path) -> None:
    """Leaves no table empty: films of several sources, some of which are one, some in doubt, and people decided on."""
    run.import_pages([SEED / "de-rouille-et-d-os.txt", SEED / "un-prophete.txt"], url, Given())
    tables = write_imdb(folder)
    run.import_data_set(imdb.source(tables), lambda complain: imdb.read(tables, complain=complain), url)
    awards = write_oscars(folder, LISTED)
    run.import_data_set(oscars.source(awards), lambda complain: oscars.read(awards, complain=complain), url)
    answers = write_tmdb(folder, TMDB, RUST, APARTMENT)
    run.import_data_set(tmdb.source(answers), lambda complain: tmdb.read(answers, complain=complain), url)
    merging.merge_people(url, _id(url, "person", "Emil Jannings"), _id(url, "person", "Charles Chaplin"))
    merging.split_person(url, _id(url, "person", "Jacques Audiard"), [_id(url, "film", "Un prophète")])
    merging.merge_films(url, _id(url, "film", "De rouille et d'os", 1), _id(url, "film", "De rouille et d'os"))


def _id(url: str, table: str, name: str, place: int = 0) -> int:
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        column = "name" if table == "person" else "title"
        found = connection.execute(f"SELECT id FROM {table} WHERE {column} = ? ORDER BY id", (name,)).fetchall()
    number: int = found[place][0]
    return number


def written(path: Path) -> str:
    """All of a SQLite database as SQL, with the rows of a table in the order of their values."""
    with closing(sqlite3.connect(path)) as connection:
        made = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        indexes = tuple(f"{name}_" for _, name, sql in made if sql.startswith("CREATE VIRTUAL"))
        # What an index of full text keeps is its own; it is made again from the entries.
        ours = sorted(
            (kind != "table", sql.startswith("CREATE VIRTUAL"), kind == "view", name, sql)
            for kind, name, sql in made
            if not name.startswith(indexes)
        )
        lines = ["PRAGMA foreign_keys = OFF;", "BEGIN;"]
        for is_no_table, is_index, _, name, sql in ours:
            lines.append(f"{sql.strip()};")
            if is_index:
                lines.append(f"INSERT INTO {name} ({name}, rank) VALUES ('pgsz', 1000);")
                lines.append(f"INSERT INTO {name} ({name}) VALUES ('rebuild');")
            elif not is_no_table:
                lines += _rows(connection, name)
    return "\n".join((*lines, "COMMIT;", ""))


def _rows(connection: sqlite3.Connection, table: str) -> list[str]:
    columns = [column[1] for column in connection.execute(f"PRAGMA table_info({table})")]
    names = ", ".join(f'"{column}"' for column in columns)
    values = " || ', ' || ".join(f'quote("{column}")' for column in columns)
    rows = [row for (row,) in connection.execute(f"SELECT {values} FROM {table} ORDER BY {names}")]
    return [f"INSERT INTO {table} ({names}) VALUES", "(" + "),\n(".join(rows) + ");"] if rows else []


def restored(sql: str, path: Path) -> str:
    """The URL of a database made from what ``written`` wrote, in a file as imports leave one."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(sql)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    return f"sqlite:///{path}"
