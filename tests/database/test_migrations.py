"""Revisions: one chain, in words, and at its end the tables that the entities say, on both engines."""

import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from tests.database.catalogue import made_of
from tests.database.recorded import REVISIONS as RECORDED
from tests.database.recorded import fill, restored, written

from creditsgql.database import migrations, upgrade, writing
from creditsgql.database.migrations import FOLDER, NEWEST, REVISIONS
from creditsgql.database.transactions import altering
from creditsgql.entities import metadata
from creditsgql.entities.search import SEARCH_TEXT

ROOT = Path(__file__).parents[2]

CHAIN = ScriptDirectory(FOLDER)


def test_revisions_are_one_chain_in_the_order_of_their_numbers() -> None:
    assert CHAIN.get_heads() == [NEWEST]
    assert tuple(reversed([one.revision for one in CHAIN.walk_revisions()])) == REVISIONS
    assert tuple(f"{number:04}" for number in range(1, len(REVISIONS) + 1)) == REVISIONS


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_revision_says_in_words_what_it_changes(revision: str) -> None:
    script = CHAIN.get_revision(revision)
    first, _, rest = str(script.module.__doc__).partition("\n")
    assert first.endswith(".")
    assert len(first.split()) > 3
    assert len(first) <= 80
    assert rest.startswith("\n") or not rest
    assert script.module.upgrade.__doc__
    assert not hasattr(script.module, "downgrade")


def test_a_wheel_has_every_revision_and_needs_nothing_beside_it() -> None:
    built = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    assert built["targets"]["wheel"]["packages"] == ["src/creditsgql"]
    assert not {"exclude", "only-include"} & built["targets"]["wheel"].keys()
    files = [path for path in FOLDER.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    assert {path.suffix for path in files} == {".py"}
    # Hatchling leaves out what git ignores.
    ignored = subprocess.run(("git", "check-ignore", *files), cwd=ROOT, check=False, capture_output=True, text=True)
    assert ignored.stdout == ""


@pytest.fixture(params=["sqlite", "postgresql"])
def nothing(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database with nothing in it, of each engine."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'some.db'}"
    url: str = request.getfixturevalue("postgresql_url")
    return url


@pytest.fixture
def by_revisions(nothing: str) -> str:
    """The URL of a database that all revisions made, one after the other."""
    with altering(nothing) as connection:
        migrations.bring(connection)
    return nothing


def _at_once(url: str) -> None:
    with writing(url):
        pass


@pytest.mark.parametrize("make", [_at_once, upgrade])
def test_a_new_database_is_what_all_revisions_one_after_the_other_make(
    by_revisions: str, make: Callable[[str], object], tmp_path: Path
) -> None:
    made = made_of(by_revisions)
    if by_revisions.startswith("sqlite"):
        new = f"sqlite:///{tmp_path / 'new.db'}"
    else:
        _empty(by_revisions)
        new = by_revisions
    make(new)
    assert made_of(new) == made
    assert len(made) > 300


def _empty(url: str) -> None:
    with altering(url) as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")


def _compared(thing: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
    # Alembic takes a view, or a full-text index, for a table, and an expression for another each time it is read;
    # ``made_of`` compares all of these.
    del kind, reflected, other
    if isinstance(thing, sa.Table):
        return not thing.is_view and not str(name).startswith(SEARCH_TEXT)
    return not (isinstance(thing, sa.Index) and any(not isinstance(one, sa.Column) for one in thing.expressions))


@pytest.mark.filterwarnings("ignore:autogenerate skipping metadata-specified expression-based index")
def test_alembic_finds_no_difference_between_the_entities_and_what_the_revisions_make(by_revisions: str) -> None:
    how = {"compare_type": True, "compare_server_default": True, "include_object": _compared}
    with altering(by_revisions) as connection:
        found = compare_metadata(MigrationContext.configure(connection, opts=how), metadata)
    assert found == []


def test_a_database_of_the_newest_revision_is_recorded_for_those_to_come(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    recording = RECORDED / f"{NEWEST}.sql"
    if request.config.getoption("--rewrite-cases") and not recording.exists():
        fill(f"sqlite:///{tmp_path / 'new.db'}", tmp_path)
        recording.write_text(written(tmp_path / "new.db"), encoding="utf-8")
    assert {path.stem for path in RECORDED.glob("*.sql")} == set(REVISIONS)


@pytest.mark.parametrize("revision", REVISIONS)
def test_the_revisions_up_to_one_make_the_tables_that_were_recorded_with_it(revision: str, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'some.db'}"
    with altering(url) as connection:
        migrations.bring(connection, revision)
    recorded = made_of(restored((RECORDED / f"{revision}.sql").read_text(encoding="utf-8"), tmp_path / "recorded.db"))
    # Before there were revisions nothing named one.
    assert [line for line in made_of(url) if revision != "0001" or "alembic_version" not in line] == recorded


def test_no_table_of_a_recorded_database_is_empty(tmp_path: Path) -> None:
    for revision in REVISIONS:
        url = restored((RECORDED / f"{revision}.sql").read_text(encoding="utf-8"), tmp_path / f"{revision}.db")
        engine = sa.create_engine(url)
        with engine.connect() as connection:
            tables = sa.inspect(connection).get_table_names()
            rows = {name: connection.scalar(sa.text(f'SELECT count(*) FROM "{name}"')) for name in tables}
        engine.dispose()
        assert [name for name, count in rows.items() if not count] == []
