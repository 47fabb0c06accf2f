"""Bringing a database on: nothing is lost, all of it or none, and who comes too early is told the command."""

import os
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations
from tests.data_sets import LISTED, OSCARS, write_oscars
from tests.database.catalogue import made_of
from tests.database.recorded import REVISIONS as RECORDED
from tests.database.recorded import SEED, restored
from tests.service import Service
from typer.testing import CliRunner

from creditsgql.cli import app
from creditsgql.database import DatabaseError, migrations, primary, reading, status, transactions, upgrade, writing
from creditsgql.database.address import sqlite_file
from creditsgql.database.migrations import NEWEST, REVISIONS
from creditsgql.database.transactions import altering, looking
from creditsgql.importers import run
from creditsgql.importers.sources import oscars
from creditsgql.importers.sources.page_parts import Given
from creditsgql.server.app import create_app
from creditsgql.settings import Settings

GONE = {"dataset": {"schema_version"}}
"""What revisions dropped: columns by their tables."""

VIEWS = ("credit_source", "nomination_source")
"""The views of a table, ``citation``."""

Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> str:
    """The name of each engine."""
    return str(request.param)


@pytest.fixture(params=REVISIONS)
def revision(request: pytest.FixtureRequest) -> str:
    """Each revision."""
    return str(request.param)


@pytest.fixture
def old(engine: str, revision: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """The URL of a database with data in it that a revision left, of each engine."""
    url = restored((RECORDED / f"{revision}.sql").read_text(encoding="utf-8"), tmp_path / f"{revision}.db")
    if engine == "sqlite":
        return url
    there: str = request.getfixturevalue("postgresql_url")
    with altering(there) as connection:
        migrations.bring(connection, revision)
        _copy(sqlite_file(url), connection)
    return there


def _copy(source: Path, connection: sa.Connection) -> None:
    """Copies the rows of a SQLite database into the tables of the same names, each after those that it refers to."""
    tables = sa.MetaData()
    tables.reflect(connection)
    with closing(sqlite3.connect(source)) as stored:
        stored.row_factory = sqlite3.Row
        for table in tables.sorted_tables:
            if table.name == migrations.TABLE:
                continue
            flags = [column.name for column in table.columns if isinstance(column.type, sa.Boolean)]
            rows = [dict(row) for row in stored.execute(f'SELECT * FROM "{table.name}"')]
            for row in rows:
                row.update((flag, None if row[flag] is None else bool(row[flag])) for flag in flags)
            names = ", ".join(f'"{name}"' for name in rows[0])
            values = ", ".join(f"%({name})s" for name in rows[0])
            connection.exec_driver_sql(f'INSERT INTO "{table.name}" ({names}) VALUES ({values})', rows)


def _rows(url: str) -> Rows:
    """All rows of all tables, but for the one that names the revision, each in the order of its values."""
    with looking(url) as connection:
        tables = [name for name in sa.inspect(connection).get_table_names() if name != migrations.TABLE]
        found: Rows = {}
        for table in tables:
            rows = connection.execute(sa.text(f'SELECT * FROM "{table}"')).mappings()
            found[table] = sorted(map(dict, rows), key=lambda row: str(sorted(row.items(), key=str)))
    return found


def _as_upgraded(rows: Rows) -> Rows:
    """The same rows without what is gone, and with what is told of them since: the year of a row's film."""
    kept: Rows = {
        table: [{name: value for name, value in row.items() if name not in GONE.get(table, ())} for row in found]
        for table, found in rows.items()
    }
    years = {film["id"]: film["year"] for film in kept["film"]}
    for table in ("credit", "film_country", "film_language", "film_genre"):
        told = ({**row, "film_year": years[row["film_id"]]} for row in kept[table])
        kept[table] = sorted(told, key=lambda row: str(sorted(row.items(), key=str)))
    return kept


def _new(engine: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    if engine == "sqlite":
        return f"sqlite:///{tmp_path / 'new.db'}"
    url: str = request.getfixturevalue("postgresql_url")
    return url


ASKED = """{
  dataset { filmCount personCount creditCount nominationCount }
  film(by: {slug: "some-like-it-hot"}) {
    title year directors { name }
    cast { nodes { person { name } roles { name character { slug } } } }
    nominations { nodes { label outcome } }
  }
  person(by: {slug: "emil-jannings"}) { name formerIds }
  search(query: "apartmnt") { edges { matchedText } }
}"""


def _answer(url: str) -> Any:
    with Service(create_app(Settings(database=url))) as service:
        return service.ask(ASKED)


def test_an_upgrade_of_any_revision_loses_nothing_and_leaves_what_a_new_database_is(
    old: str, revision: str, engine: str, tmp_path: Path
) -> None:
    before = _rows(old)
    assert upgrade(old) == (revision, REVISIONS[REVISIONS.index(revision) + 1 :])
    assert _rows(old) == _as_upgraded(before)
    assert len(before["credit"]) > 40
    if engine == "sqlite":
        new = f"sqlite:///{tmp_path / 'new.db'}"
        upgrade(new)
        assert made_of(old) == made_of(new)
    assert upgrade(old) == (NEWEST, ())
    assert status(old).missing == ()


ANSWER: dict[str, Any] = {
    "dataset": {"filmCount": 8, "personCount": 37, "creditCount": 47, "nominationCount": 9},
    "film": {
        "title": "Some Like It Hot",
        "year": 1959,
        "directors": [{"name": "Billy Wilder"}],
        "cast": {
            "nodes": [
                {
                    "person": {"name": "Marilyn Monroe"},
                    "roles": [{"name": "Sugar Kane Kowalczyk", "character": {"slug": "sugar-kane-kowalczyk"}}],
                },
                {
                    "person": {"name": "Tony Curtis"},
                    "roles": [
                        {"name": "Joe", "character": {"slug": "joe"}},
                        {"name": "Josephine", "character": {"slug": "josephine"}},
                    ],
                },
                {
                    "person": {"name": "Jack Lemmon"},
                    "roles": [
                        {"name": "Jerry", "character": {"slug": "jerry"}},
                        {"name": "Daphne", "character": {"slug": "daphne"}},
                    ],
                },
            ]
        },
        "nominations": {"nodes": []},
    },
    "person": {"name": "Emil Jannings", "formerIds": ["person_37"]},
    "search": {"edges": [{"matchedText": "The Apartment"}, {"matchedText": "The Apartment"}]},
}


def test_an_upgraded_database_is_served_and_imported_into(old: str, tmp_path: Path) -> None:
    upgrade(old)
    assert _answer(old) == {"data": ANSWER}
    awards = write_oscars(tmp_path, [*LISTED, *OSCARS[1:]])
    run.import_data_set(oscars.source(awards), lambda complain: oscars.read(awards, complain=complain), old)
    run.import_pages([SEED / "ida.txt"], old, Given())
    answer = _answer(old)["data"]
    assert answer["film"]["nominations"]["nodes"] == [
        {"label": "ACTOR", "outcome": "NOMINATED"},
        {"label": "DIRECTING", "outcome": "NOMINATED"},
        {"label": "COSTUME DESIGN (Black-and-White)", "outcome": "WON"},
    ]
    assert answer["dataset"]["filmCount"] == ANSWER["dataset"]["filmCount"] + 1


@pytest.fixture
def oldest(engine: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """The URL of a database of the first revision with a little in it, of each engine."""
    url = _new(engine, tmp_path, request)
    with altering(url) as connection:
        migrations.bring(connection, REVISIONS[0])
        connection.exec_driver_sql("INSERT INTO dataset VALUES (1, 2, 7, '2026-01-31T00:00:00Z', 0, 0, 0, 0)")
        connection.exec_driver_sql("INSERT INTO genre VALUES (1, 'drama', 'Drama', 'drama')")
    return url


def _refused(url: str, *words: str) -> str:
    done = CliRunner().invoke(app, [*words, "--database", url])
    assert (done.exit_code, done.stdout) == (1, "")
    return done.stderr


@pytest.mark.parametrize(
    "words",
    [
        "serve",
        "import seed",
        "import seed --dry-run",
        "match review",
        "merge film 1 2",
        "export --format page FOLDER",
    ],
)
def test_who_comes_before_the_upgrade_is_told_the_command_in_one_line(oldest: str, words: str, tmp_path: Path) -> None:
    told = _refused(oldest, *words.replace("FOLDER", str(tmp_path / "export")).split())
    assert told.endswith(
        f": made by an older creditsgql (revision 0001, expected {NEWEST});"
        " bring it on with: creditsgql database upgrade\n"
    )
    assert told.count("\n") == 1


def test_a_file_served_as_it_is_has_to_be_up_to_date_too(tmp_path: Path) -> None:
    restored((RECORDED / "0001.sql").read_text(encoding="utf-8"), tmp_path / "old.db")
    done = CliRunner().invoke(app, ["serve", "--read-only", str(tmp_path / "old.db")])
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.endswith("bring it on with: creditsgql database upgrade\n")


@pytest.mark.parametrize("words", ["serve", "import seed", "match review", "database status", "database upgrade"])
@pytest.mark.parametrize(
    ("statement", "complaint"),
    [
        (
            "UPDATE alembic_version SET version_num = '9999'",
            f"made by a newer creditsgql (revision 9999, expected {NEWEST} or older);"
            " use that one, or name another database with --database",
        ),
        ("INSERT INTO alembic_version VALUES ('9999')", "alembic_version names 2 revisions; expected one"),
        ("DELETE FROM alembic_version", "alembic_version names 0 revisions; expected one"),
        (
            "DROP TABLE alembic_version",
            "holds other tables; expected a creditsgql database or a new one",
        ),
    ],
    ids=["newer", "two", "none", "another's"],
)
def test_a_database_that_is_not_ours_to_bring_on_is_refused_in_one_line(
    statement: str, complaint: str, words: str, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'some.db'}"
    with writing(url) as connection:
        connection.exec_driver_sql(statement)
    assert _refused(url, *words.split()) == f"database {tmp_path / 'some.db'}: {complaint}\n"


@pytest.mark.parametrize("words", ["serve", "import seed", "database status", "database upgrade"])
def test_the_schema_before_the_first_revision_is_refused_in_one_line(words: str, tmp_path: Path) -> None:
    url = restored((RECORDED / "0001.sql").read_text(encoding="utf-8"), tmp_path / "some.db")
    with closing(sqlite3.connect(tmp_path / "some.db")) as connection:
        connection.execute("UPDATE dataset SET schema_version = 1")
        connection.commit()
    assert _refused(url, *words.split()) == (
        f"database {tmp_path / 'some.db'}: made by another version of creditsgql (schema 1, expected 2 or a revision);"
        " keep it, name a new one with --database and import again\n"
    )


def test_status_tells_what_is_missing_and_upgrade_what_it_did(oldest: str) -> None:
    told = [CliRunner().invoke(app, ["database", verb, "--database", oldest]) for verb in ("status", "upgrade") * 2]
    titles = [f"{one}  {migrations.title(one)}" for one in REVISIONS]
    assert [(one.exit_code, one.stdout.splitlines()) for one in told] == [
        (
            1,
            [
                f"at       {titles[0]}",
                f"newest   {titles[-1]}",
                *(f"missing  {title}" for title in titles[1:]),
            ],
        ),
        (0, [*titles[1:], f"at revision {NEWEST} now"]),
        (0, [f"at       {titles[-1]}", f"newest   {titles[-1]}"]),
        (0, [f"at revision {NEWEST} already"]),
    ]


def test_an_upgrade_makes_a_database_where_there_is_none(
    engine: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = _new(engine, tmp_path, request)
    assert _refused(url, "database", "status").endswith("; import something first, or start with serve\n")
    done = CliRunner().invoke(app, ["database", "upgrade", "--database", url])
    assert (done.exit_code, done.stdout) == (0, f"made, at revision {NEWEST}\n")
    with reading(url) as connection:
        assert connection.scalar(sa.text("SELECT version FROM dataset")) == 0


def test_an_upgrade_waits_for_no_import_for_ever(oldest: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transactions, "BUSY_SECONDS", 0)
    before = made_of(oldest)
    with altering(oldest) as importing:
        importing.exec_driver_sql("UPDATE dataset SET version = 8")
        with pytest.raises(DatabaseError, match=r": database is locked$"):
            upgrade(oldest)
    assert made_of(oldest) == before
    assert upgrade(oldest).before == REVISIONS[0]


def test_of_two_upgrades_at_once_one_does_it(oldest: str) -> None:
    with ThreadPoolExecutor() as both:
        done = [one.result() for one in [both.submit(upgrade, oldest) for _ in range(2)]]
    assert sorted(done) == [(REVISIONS[0], REVISIONS[1:]), (NEWEST, ())]


def test_who_reads_a_file_goes_on_reading_during_an_upgrade(tmp_path: Path) -> None:
    url = restored((RECORDED / "0001.sql").read_text(encoding="utf-8"), tmp_path / "some.db")
    count = sa.text("SELECT schema_version, film_count FROM dataset")
    with looking(url) as snapshot:
        assert snapshot.execute(count).all() == [(2, 8)]
        upgrade(url)
        assert snapshot.execute(count).all() == [(2, 8)]
    assert status(url).missing == ()


def test_readers_in_postgresql_are_not_kept_waiting_for_a_long_read(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(primary, "READERS_SECONDS", 0.1)
    with altering(postgresql_url) as connection:
        migrations.bring(connection, REVISIONS[0])
    before = made_of(postgresql_url)
    with looking(postgresql_url) as export:
        export.execute(sa.text("SELECT count(*) FROM dataset"))
        with pytest.raises(DatabaseError, match=r": a table is in use by a long read, such as an export; try again"):
            upgrade(postgresql_url)
    assert made_of(postgresql_url) == before
    assert upgrade(postgresql_url).before == REVISIONS[0]


KILLED = """
import os, signal, sys
import sqlalchemy as sa
from creditsgql.database import upgrade

@sa.event.listens_for(sa.Engine, sys.argv[2])
def _die(*given, **_):
    if sys.argv[2] == "commit" or "schema_version" in str(given[2]) or "version_num" in str(given[2]):
        os.kill(os.getpid(), signal.SIGKILL)

upgrade(sys.argv[1])
"""


@pytest.mark.parametrize("when", ["commit", "after_cursor_execute"])
def test_an_upgrade_that_is_killed_leaves_all_as_it_was(oldest: str, when: str) -> None:
    before, rows = made_of(oldest), _rows(oldest)
    killed = subprocess.run((sys.executable, "-c", KILLED, oldest, when), check=False, env=os.environ)
    assert killed.returncode == -signal.SIGKILL
    assert (made_of(oldest), _rows(oldest)) == (before, rows)
    assert upgrade(oldest) == (REVISIONS[0], REVISIONS[1:])
    assert _rows(oldest) == _as_upgraded(rows)


def test_what_would_refer_to_nothing_after_an_upgrade_ends_it(tmp_path: Path) -> None:
    url = restored((RECORDED / "0001.sql").read_text(encoding="utf-8"), tmp_path / "some.db")
    with closing(sqlite3.connect(tmp_path / "some.db")) as connection:
        connection.execute("DELETE FROM job WHERE slug = 'director'")
        connection.commit()
    before = made_of(url)
    with pytest.raises(DatabaseError, match=r": a row of credit would refer to none of job; nothing is done$"):
        upgrade(url)
    assert made_of(url) == before


def test_a_table_that_others_refer_to_and_look_at_is_made_anew_without_loss(tmp_path: Path) -> None:
    url = restored((RECORDED / f"{NEWEST}.sql").read_text(encoding="utf-8"), tmp_path / "some.db")
    before, rows = made_of(url), _rows(url)
    with altering(url) as connection:
        anew = Operations(MigrationContext.configure(connection))
        # SQLite gives a table no name that a view looks for in vain.
        views = [connection.scalar(sa.text(f"SELECT sql FROM sqlite_master WHERE name = '{one}'")) for one in VIEWS]
        for view in VIEWS:
            anew.execute(f"DROP VIEW {view}")
        for table in ("film", "credit", "citation", "nomination"):
            with anew.batch_alter_table(table, recreate="always"):
                pass
        for view in views:
            anew.execute(str(view))
    assert (made_of(url), _rows(url)) == (before, rows)
