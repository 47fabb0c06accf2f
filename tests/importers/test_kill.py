"""An import that is killed leaves the old data or the new; whoever reads meanwhile meets one of them, never both."""

import os
import random
import select
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from tests.service import Service

from creditsgql.importers.run import import_data_set
from creditsgql.importers.sources import table_map
from creditsgql.server.app import create_app
from creditsgql.settings import Settings

Facts = tuple[int, ...]

KILLS = 20

IMPORTS = """
import os, sys
from pathlib import Path
from creditsgql.importers.sources import table_map
from creditsgql.importers.run import import_data_set

by, url = Path(sys.argv[1]), sys.argv[2]
for line in sys.stdin:
    process = os.fork()
    if process:
        print(process, flush=True)
        print(os.waitpid(process, 0)[1], flush=True)
        continue
    table = Path(line.strip())
    source = table_map.source(table, map_path=by)
    import_data_set(source, lambda complain: table_map.read(table, map_path=by, complain=complain), url)
    os._exit(0)
"""
"""Starts a process for each import that it is told of, since Python takes longer to start than to import so little."""

MAP = """
[source]
name = "A list that grows and shrinks"
[film]
title = "film"
year = "year"
runtime_minutes = "minutes"
[person]
name = "who"
[credit]
job = "job"
character = "character"
"""

QUESTION = """{
  dataset { version filmCount personCount creditCount }
  films(first: 1) { totalCount }
  people(first: 1) { totalCount }
  credits(first: 1) { totalCount }
  film(by: {slug: "film-0"}) { runtimeMinutes cast(first: 1) { totalCount } }
  last: films(first: 1, orderBy: [{field: YEAR, direction: DESC}]) { nodes { runtimeMinutes } }
}"""


def table(films: int, cast: int) -> str:
    """A table of films that all have as many minutes as there are films."""
    rows = [
        f"Film {film},{1900 + film % 100},{films},Player {(film * 3 + at) % films},Cast,Figure {film} {at}"
        for film in range(films)
        for at in range(cast)
    ]
    return "\n".join(("film,year,minutes,who,job,character", *rows, ""))


OLD, NEW = (80, 8), (100, 5)
"""How many films, and credits of each: of the two tables between which imports go to and fro."""


def facts_of(films: int, cast: int) -> Facts:
    """What an answer must say of a table."""
    return (films, films, films * cast, films, films, films * cast, films, cast, films)


def asked(service: Service) -> tuple[int, Facts]:
    """The version that an answer is of, and what it says."""
    answer: dict[str, Any] = service.ask(QUESTION)
    assert "errors" not in answer, answer
    told = answer["data"]
    version, *counted = told["dataset"].values()
    totals = (told[name]["totalCount"] for name in ("films", "people", "credits"))
    film, [last] = told["film"], told["last"]["nodes"]
    facts = (*counted, *totals, film["runtimeMinutes"], film["cast"]["totalCount"], last["runtimeMinutes"])
    return version, facts


class Tables:
    """Two tables of one name, a database, and processes that bring one of them in."""

    def __init__(self, folder: Path) -> None:
        self.url = f"sqlite:///{folder / 'test.db'}"
        self._map = folder / "map.toml"
        self._map.write_text(MAP)
        self._paths = {which: folder / f"{which[0]}.csv" for which in (OLD, NEW)}
        for (films, cast), path in self._paths.items():
            path.write_text(table(films, cast))
        import_data_set(
            table_map.source(self._paths[OLD], map_path=self._map),
            lambda complain: table_map.read(self._paths[OLD], map_path=self._map, complain=complain),
            self.url,
        )

    @contextmanager
    def starter(self) -> Iterator["Starter"]:
        """A process that starts imports of these tables."""
        command = (sys.executable, "-c", IMPORTS, str(self._map), self.url)
        with subprocess.Popen(command, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            try:
                yield Starter(process, self._paths)
            finally:
                process.kill()


class Starter:
    """Starts one import after another, and kills them."""

    def __init__(self, process: subprocess.Popen[str], paths: dict[tuple[int, int], Path]) -> None:
        assert process.stdin
        assert process.stdout
        self._in, self._out = process.stdin, process.stdout
        self._paths = paths
        self._importing = 0

    def start(self, which: tuple[int, int]) -> float:
        """Starts an import of a table; the moment at which it began."""
        self._in.write(f"{self._paths[which]}\n")
        self._in.flush()
        self._importing = int(self._out.readline())
        return time.monotonic()

    @property
    def is_over(self) -> bool:
        """Whether the import has ended."""
        return bool(select.select([self._out], [], [], 0)[0])

    def kill(self) -> bool:
        """Kills the import if it still goes on; whether it was all done before."""
        with suppress(ProcessLookupError):
            os.kill(self._importing, signal.SIGKILL)
        status = int(self._out.readline())
        assert status in (0, signal.SIGKILL)
        return status == 0


@pytest.fixture
def tables(tmp_path: Path) -> Tables:
    return Tables(tmp_path)


def test_an_import_killed_at_any_moment_leaves_the_old_data_or_the_new(tables: Tables) -> None:
    moments = random.Random(4)
    seen: dict[int, Facts] = {}
    killed = 0
    with Service(create_app(Settings(database=tables.url))) as service, tables.starter() as starter:

        def look() -> Facts:
            version, facts = asked(service)
            assert facts in (facts_of(*OLD), facts_of(*NEW))
            assert seen.setdefault(version, facts) == facts
            return facts

        begun = starter.start(NEW)
        while not starter.is_over:
            look()
        lasts = time.monotonic() - begun
        assert starter.kill()
        assert look() == facts_of(*NEW)
        for at in range(KILLS):
            now, other = (OLD, NEW) if look() == facts_of(*OLD) else (NEW, OLD)
            moment = lasts * (at + moments.random()) / KILLS
            begun = starter.start(other)
            while not starter.is_over and time.monotonic() < begun + moment:
                look()
            is_done = starter.kill()
            killed += not is_done
            assert look() in ((facts_of(*other),) if is_done else (facts_of(*now), facts_of(*other)))
    with closing(sqlite3.connect(tables.url.removeprefix("sqlite:///"))) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert killed > KILLS // 2
