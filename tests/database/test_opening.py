"""Connections to a SQLite file open all or none: what cannot be opened is said, and nothing of the rest stays open."""

import asyncio
import os
import resource
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from creditsgql.database import Bounds, DatabaseError, readers, writing
from creditsgql.database.data_version import DataVersion
from creditsgql.database.reader import Reader

BOUNDS = Bounds(readers=3, max_waiting=2, statement_seconds=600, wait_seconds=600, lag_seconds=60)
SECONDS = 60
"""What nothing here takes, however slow the machine."""


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """A database with nothing in it but tables; in the end nobody has it open, and no thread is left."""
    file, threads = tmp_path / "films.db", set(threading.enumerate())
    with writing(f"sqlite:///{file}"):
        pass
    yield file
    assert (open_of(file), set(threading.enumerate()) - threads) == ([], set())


def open_of(file: Path) -> list[str]:
    """What this process has open of a database."""
    leads_to = []
    for descriptor in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            leads_to.append(os.readlink(descriptor))
    return sorted(one for one in leads_to if one.startswith(str(file)))


async def told(file: Path, files: int = 100) -> str:
    """What opening a database comes to for a process that may open so many files more: how many connections there are,
    or why there are none."""
    original = readers.Original(f"sqlite:///{file}", BOUNDS)
    try:
        async with asyncio.timeout(SECONDS):
            with room_for(files):
                await original.open()
        return f"{open_of(file).count(str(file))} connections"
    except DatabaseError as error:
        assert (original.mark, open_of(file)) == (b"", [])
        return str(error)
    finally:
        await original.close()


@contextmanager
def room_for(files: int) -> Iterator[None]:
    """Lets this process open so many files more."""
    bounds = resource.getrlimit(resource.RLIMIT_NOFILE)
    # What is bounded is the number that a file gets, which is the least that is free.
    numbers = [os.open(os.devnull, os.O_RDONLY) for _ in range(files + 1)]
    for number in numbers:
        os.close(number)
    resource.setrlimit(resource.RLIMIT_NOFILE, (numbers[-1], bounds[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, bounds)


def test_a_process_that_may_open_too_few_files_says_so_and_opens_none(file: Path) -> None:
    async def one_after_the_other() -> list[str]:
        return [await told(file, files) for files in range(16)]

    # Four connections have the file and its log open, and what is kept of that in memory once.
    cannot = f"database {file}: unable to open database file"
    assert asyncio.run(one_after_the_other()) == [cannot] * 9 + ["4 connections"] * 7


@pytest.mark.parametrize("before", ["DataVersion", "Reader"], ids=["its version is asked for", "it is read"])
def test_a_file_that_is_damaged_while_it_is_opened_is_told_of(
    file: Path, before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = {"DataVersion": DataVersion, "Reader": Reader}[before]

    def damaged(*given: Any) -> object:
        file.write_bytes(b"no database" * 1000)
        return make(*given)

    monkeypatch.setattr(readers, before, damaged)
    assert asyncio.run(told(file)) == f"database {file}: file is not a database"
