"""A SQLite file that goes, is exchanged, damaged or locked under a service: right answers or none, and one line why."""

import json
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from bench import generate
from tests.server import raw
from tests.server.conftest import started
from tests.server.raw import HEAD, IDA, POST, Answer, asked, wait_until

from creditsgql.importers.run import import_pages
from creditsgql.importers.sources.page_parts import Given

LOST = ("The database is not there; try again.", "SERVICE_UNAVAILABLE")
BUSY = ("The service is busy; try again.", "SERVICE_BUSY")
COUNT = "{ films { totalCount } }"


class Service(NamedTuple):
    """A service, its database, and what it complains of."""

    base: str
    file: Path
    complaints: Path

    def ask(self, query: str | None = None) -> Answer:
        """The answer to a query, or to that for a film of the seed."""
        if query is None:
            return asked(self.base, POST)
        body = json.dumps({"query": query}).encode()
        return asked(self.base, HEAD % len(body) + body)

    def is_ready(self) -> bool:
        """What it says itself."""
        return asked(self.base, b"GET /health/ready HTTP/1.1\r\nhost: service\r\n\r\n").status == 200

    def until_told(self, message: str, code: str, *, is_ready: bool = False) -> None:
        """Asks until that is the answer; until then it may be what it was."""
        wait_until(lambda: self.ask().status != 200)
        answer = self.ask()
        told = {"errors": [{"message": message, "extensions": {"code": code}}]}
        assert answer.body == told | {"extensions": {"requestId": answer.headers["x-request-id"]}}
        assert (answer.status, answer.headers["retry-after"], self.is_ready()) == (503, "1", is_ready)

    def until_answered(self) -> None:
        """Asks until there is an answer."""
        wait_until(lambda: self.ask().status == 200)
        assert (self.ask().body, self.is_ready()) == (IDA, True)


@contextmanager
def serving(seeded: str, folder: Path, *, journal: str = "WAL") -> Iterator[Service]:
    """A service with a copy of the seed, in WAL mode as imports leave it."""
    file, complaints = folder / "films.db", folder / "complaints.txt"
    shutil.copy(seeded.removeprefix("sqlite:///"), file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal}")
    with started("--database", f"sqlite:///{file}", complaints=complaints) as (base, process):
        service = Service(base, file, complaints)
        assert service.ask().body == IDA
        yield service
        assert process.poll() is None
        assert "Traceback" not in complaints.read_text()


def remove(file: Path) -> None:
    """Removes a database with what SQLite keeps beside it."""
    for ending in ("", "-wal", "-shm"):
        Path(f"{file}{ending}").unlink(missing_ok=True)


def test_while_the_file_is_gone_nobody_is_answered_and_once_it_is_back_everybody(seeded: str, tmp_path: Path) -> None:
    with serving(seeded, tmp_path) as service:
        aside = tmp_path / "aside.db"
        service.file.rename(aside)
        service.until_told(*LOST)
        aside.rename(service.file)
        service.until_answered()
        gone = f"database {service.file}: no such file any more"
        assert service.complaints.read_text().splitlines() == [
            f"{gone}; nobody is answered until there is one",
            f"database {service.file} is served again",
        ]


def test_what_is_imported_anew_in_place_of_a_database_is_answered_from(seeded: str, tmp_path: Path) -> None:
    with serving(seeded, tmp_path) as service:
        service.ask(COUNT)
        remove(service.file)
        service.until_told(*LOST)
        page = Path(__file__).parents[2] / "seed" / "ida.txt"
        import_pages([page], f"sqlite:///{service.file}", Given())
        service.until_answered()
        assert service.ask(COUNT).body == {"data": {"films": {"totalCount": 1}}}


def test_a_file_that_takes_the_place_of_a_database_is_answered_from(seeded: str, tmp_path: Path) -> None:
    with serving(seeded, tmp_path) as service:
        generate.make(tmp_path / "other.db", 30)
        assert service.ask(COUNT).body == {"data": {"films": {"totalCount": 27}}}
        for ending in ("-wal", "-shm"):
            Path(f"{service.file}{ending}").unlink(missing_ok=True)
        (tmp_path / "other.db").rename(service.file)
        wait_until(lambda: service.ask(COUNT).body == {"data": {"films": {"totalCount": 30}}})
        assert service.complaints.read_text() == f"database {service.file} is served again\n"


def test_a_file_that_is_none_of_ours_is_not_answered_from(seeded: str, tmp_path: Path) -> None:
    with serving(seeded, tmp_path) as service:
        aside = tmp_path / "aside.db"
        os.link(service.file, aside)
        (tmp_path / "nonsense").write_bytes(b"no database at all" * 1_000)
        (tmp_path / "nonsense").rename(service.file)
        service.until_told(*LOST)
        trouble = f"database {service.file}: file is not a database"
        wait_until(lambda: trouble in service.complaints.read_text())
        aside.rename(service.file)
        service.until_answered()
        assert service.complaints.read_text().splitlines() == [
            f"{trouble}; nobody is answered until there is one",
            f"database {service.file} is served again",
        ]


def test_changes_beside_a_file_that_went_are_not_read_into_the_next(seeded: str, tmp_path: Path) -> None:
    with serving(seeded, tmp_path) as service:
        generate.make(tmp_path / "other.db", 30)
        with closing(sqlite3.connect(service.file, isolation_level=None)) as connection:
            connection.execute("PRAGMA wal_autocheckpoint = 0")
            connection.execute("UPDATE dataset SET version = version + 1")
            service.ask(COUNT)
            # So long that the file beside it is looked at once more.
            wait_until(lambda: service.ask().headers["x-dataset-version"] == "2")
            wait_until(lambda: not service.complaints.read_text(), 1.5)
            (tmp_path / "other.db").rename(service.file)
            service.until_told(*LOST)
        for ending in ("-wal", "-shm"):
            Path(f"{service.file}{ending}").unlink(missing_ok=True)
        wait_until(lambda: service.ask(COUNT).body == {"data": {"films": {"totalCount": 30}}})
        assert service.complaints.read_text().splitlines()[0] == (
            f"database {service.file}: films.db-wal is of the file that was there before; remove it;"
            " nobody is answered until there is one"
        )


@pytest.mark.parametrize("answers_bytes", ["0", "100000"])
def test_without_what_is_kept_beside_a_file_the_answers_stay_right(
    seeded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers_bytes: str
) -> None:
    monkeypatch.setenv("CREDITSGQL_ANSWERS_BYTES", answers_bytes)
    with serving(seeded, tmp_path) as service:
        for version in range(2, 6):
            for ending in ("-wal", "-shm"):
                Path(f"{service.file}{ending}").unlink(missing_ok=True)
            with closing(sqlite3.connect(service.file, isolation_level=None)) as connection:
                connection.execute("UPDATE dataset SET version = version + 1")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            wait_until(lambda version=version: service.ask().headers.get("x-dataset-version") == str(version))
            assert service.ask().body == IDA


QUESTIONS = (
    COUNT,
    *(f"{{ films(first: 9, orderBy: [{{field: {field}, direction: ASC}}]) {{ nodes {{ id title year }} }} }}"
      for field in ("TITLE", "YEAR")),
    *(f'{{ film(by: {{id: "film_{number}"}}) {{ title cast {{ nodes {{ person {{ name }} roles {{ name }} }} }} }} }}'
      for number in range(1, 28)),
    *(f'{{ person(by: {{id: "person_{number}"}}) {{ name filmography {{ nodes {{ title }} }} }} }}'
      for number in range(1, 200, 7)),
    '{ search(query: "ida") { nodes { __typename } } }',
)  # fmt: skip


@pytest.mark.parametrize("with_what", [b"\0", b"\xff"], ids=["zeros", "ones"])
@pytest.mark.parametrize("part", ["the middle", "an eighth everywhere", "the beginning"])
def test_a_damaged_file_gives_right_answers_or_none(seeded: str, tmp_path: Path, part: str, with_what: bytes) -> None:
    with serving(seeded, tmp_path) as service:
        shutil.copy(service.file, tmp_path / "good.db")
        right = [service.ask(question).body for question in QUESTIONS]
        assert all("data" in one for one in right)
        pages = service.file.stat().st_size // 4096
        damaged = {
            "the middle": range(pages // 3, pages * 2 // 3),
            "an eighth everywhere": range(5, pages, 8),
            "the beginning": range(1),
        }[part]
        with service.file.open("r+b") as file:
            for page in damaged:
                file.seek(page * 4096)
                file.write(with_what * 4096)
        told = [service.ask(question) for question in QUESTIONS]
        refused = [answer for answer, was in zip(told, right, strict=True) if answer.body != was]
        # The first page is not read again.
        assert len(refused) >= {"the middle": 10, "an eighth everywhere": 1, "the beginning": 0}[part]
        for answer in refused:
            [error] = answer.body["errors"]
            assert (answer.status, error["extensions"]["code"], error["message"]) == (503, LOST[1], LOST[0])
        lines = service.complaints.read_text().splitlines()
        assert len(lines) == (part != "the beginning")
        assert all(line.startswith(f"database {service.file}: ") for line in lines)
        (tmp_path / "good.db").rename(service.file)
        wait_until(lambda: [service.ask(question).body for question in QUESTIONS] == right)


def test_a_file_that_is_cut_short_gives_no_answers_until_another_takes_its_place(seeded: str, tmp_path: Path) -> None:
    with serving(seeded, tmp_path) as service:
        shutil.copy(service.file, tmp_path / "good.db")
        os.truncate(service.file, 40_000)
        service.until_told(*LOST)
        (tmp_path / "good.db").rename(service.file)
        service.until_answered()
        assert service.complaints.read_text().splitlines() == [
            f"database {service.file}: database disk image is malformed",
            f"database {service.file} is served again",
        ]


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """A database that nobody else can read meanwhile."""
    with closing(sqlite3.connect(file, isolation_level=None, timeout=raw.LONG)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield


def test_who_asks_while_somebody_has_the_file_for_himself_waits_and_is_then_told_to_try_again(
    seeded: str, tmp_path: Path
) -> None:
    with serving(seeded, tmp_path, journal="DELETE") as service, ThreadPoolExecutor() as threads:
        with locked(service.file):
            waiting = threads.submit(service.ask)
            time.sleep(0.5)
            assert not waiting.done()
        assert waiting.result().body == IDA
        with locked(service.file):
            service.until_told(*BUSY, is_ready=True)
        service.until_answered()
        assert service.complaints.read_text() == ""


def _of_somebody_else(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE film (id)")


START: dict[str, tuple[Any, str]] = {
    "nonsense": (lambda file: file.write_bytes(b"no database at all" * 1_000), "file is not a database"),
    "a beginning of one": (lambda file: os.truncate(file, 40_000), "database disk image is malformed"),
    "a folder": (lambda file: (file.unlink(), file.mkdir()), "unable to open database file"),
    "tables of somebody else": (
        _of_somebody_else,
        "holds other tables; expected a creditsgql database or a new one",
    ),
}


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("what", START)
def test_a_service_does_not_start_with_what_is_no_database_and_says_why_in_a_line(
    seeded: str, tmp_path: Path, refusal: Callable[..., tuple[int, str, str]], what: str, workers: str
) -> None:
    make, why = START[what]
    file = tmp_path / "films.db"
    shutil.copy(seeded.removeprefix("sqlite:///"), file)
    make(file)
    status, said, told = refusal("--workers", workers, "--database", f"sqlite:///{file}")
    assert (status, said) == (1, "")
    [line] = told.splitlines()
    assert line.startswith(f"database {file}: ")
    assert why in line
