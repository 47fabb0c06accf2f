"""Imports that meet a full disk, a damaged file or somebody else's lock: the old data stay, and one line says why."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from creditsgql.database import DatabaseError, transactions, writing
from creditsgql.importers.records import Document
from creditsgql.importers.run import import_data_set
from creditsgql.importers.sources import table_map
from creditsgql.importers.sources.tables import Complain

MAP = """
[source]
name = "A long list"
[film]
title = "film"
year = "year"
[person]
name = "who"
[credit]
job = "job"
character = "character"
"""


def table(films: int) -> str:
    """A table of films, each with 20 credits of people of its own."""
    rows = [
        f"Film {film},{1900 + film % 100},Player {film} {at},Cast,Figure {film} {at}"
        for film in range(films)
        for at in range(20)
    ]
    return "\n".join(("film,year,who,job,character", *rows, ""))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A table to import, longer than there will be room for, and a short one."""
    (tmp_path / "map.toml").write_text(MAP)
    (tmp_path / "short.csv").write_text(table(3))
    (tmp_path / "long.csv").write_text(table(400))
    return tmp_path


def run(folder: Path, name: str, database: Path) -> tuple[int, str, str]:
    """``creditsgql import csv`` in a process of its own: its status, and what it said."""
    given = ("import", "csv", folder / name, "--map", folder / "map.toml", "--database", f"sqlite:///{database}")
    done = subprocess.run(
        [sys.executable, "-m", "creditsgql", *map(str, given)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "SQLITE_TMPDIR": str(database.parent)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def dump(database: Path) -> list[str]:
    """All that is in a database."""
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return list(connection.iterdump())


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of 3 MiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "none", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("a disk of its own can be mounted by nobody but root")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_file_that_may_not_grow_leaves_the_old_data_and_the_import_can_be_tried_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = folder / "films.db"
    _import(folder, "short.csv", database)
    before = dump(database)
    prepare = transactions._prepare_writer

    def prepare_small(connection: Any, record: object) -> None:
        prepare(connection, record)
        connection.execute("PRAGMA max_page_count = 1000")

    monkeypatch.setattr(transactions, "_prepare_writer", prepare_small)
    with pytest.raises(DatabaseError) as refusal:
        _import(folder, "long.csv", database)
    monkeypatch.undo()
    assert str(refusal.value) == f"database {database}: database or disk is full"
    assert dump(database) == before
    _import(folder, "long.csv", database)
    assert "Film 399" in "".join(dump(database))


@pytest.mark.parametrize("is_new", [True, False], ids=["a new database", "a database with data"])
def test_a_full_disk_leaves_the_old_data(folder: Path, small_disk: Path, is_new: bool) -> None:
    database = small_disk / "films.db"
    if not is_new:
        _import(folder, "short.csv", database)
        before = dump(database)
    status, said, complaint = run(folder, "long.csv", database)
    assert (status, said) == (1, "")
    assert complaint.splitlines()[-1] == f"database {database}: database or disk is full"
    assert "Traceback" not in complaint
    if is_new:
        # It has taken no room, and no table is left half made.
        assert [one.stat().st_size for one in small_disk.iterdir() if one.name != "films.db"] == []
        _import(folder, "short.csv", database)
        assert "Film 2" in "".join(dump(database))
    else:
        assert dump(database) == before


def _import(folder: Path, name: str, database: Path) -> None:
    by, at = folder / "map.toml", folder / name
    source = table_map.source(at, map_path=by)
    url = f"sqlite:///{database}"
    import_data_set(source, lambda complain: table_map.read(at, map_path=by, complain=complain), url)


def test_a_database_that_somebody_else_writes_to_for_too_long_is_left_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transactions, "BUSY_SECONDS", 0.2)
    database = folder / "films.db"
    _import(folder, "short.csv", database)
    before = dump(database)
    with writing(f"sqlite:///{database}"), pytest.raises(DatabaseError) as refusal:
        _import(folder, "long.csv", database)
    assert str(refusal.value) == f"database {database}: database is locked"
    assert dump(database) == before


@pytest.mark.parametrize(
    ("part", "why"), [(range(1), "file is not a database"), (range(40, 400), "database disk image is malformed")]
)
def test_a_damaged_database_is_named_in_a_line(folder: Path, part: range, why: str) -> None:
    database = folder / "films.db"
    _import(folder, "long.csv", database)
    with database.open("r+b") as file:
        for page in part:
            file.seek(page * 4096)
            file.write(b"\xff" * 4096)
    (folder / "long.csv").write_text(table(400).replace("Figure", "Somebody"))
    status, said, complaint = run(folder, "long.csv", database)
    assert (status, said, complaint) == (1, "", f"database {database}: {why}\n")


def test_a_database_that_is_removed_under_an_import_is_not_told_to_have_been_imported_to(folder: Path) -> None:
    database = folder / "films.db"
    _import(folder, "short.csv", database)
    by, at = folder / "map.toml", folder / "long.csv"

    def read(complain: Complain) -> Iterator[Document]:
        yield from table_map.read(at, map_path=by, complain=complain)
        for ending in ("", "-wal", "-shm"):
            Path(f"{database}{ending}").unlink(missing_ok=True)

    with pytest.raises(DatabaseError) as refusal:
        import_data_set(table_map.source(at, map_path=by), read, f"sqlite:///{database}")
    why = "was removed or exchanged meanwhile; nothing is kept of this"
    assert str(refusal.value) == f"database {database}: {why}"
