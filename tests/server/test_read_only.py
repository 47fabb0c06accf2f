"""A file served as it is: from a folder that stays as it is, and on to the file that takes its name."""

import asyncio
import json
import logging
import os
import shutil
import signal
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import httpx2
import pytest
from tests.server.conftest import started
from tests.server.load import Heard, Load, load, until
from tests.server.test_workers import workers_of
from typer.testing import CliRunner

from creditsgql.cli import app as command_line
from creditsgql.database import Bounds, Copies, following
from creditsgql.exporters.run import Format, export
from creditsgql.importers import run
from creditsgql.importers.sources.page_parts import Given
from creditsgql.server.app import create_app
from creditsgql.settings import Settings

SEED = Path(__file__).parents[2] / "seed"
BOUNDS = Bounds(readers=1, max_waiting=32, statement_seconds=60, wait_seconds=60, lag_seconds=0)
QUERY = "{ dataset { version } films(first: 50) { nodes { title cast(first: 2) { nodes { person { name } } } } } }"


def make(folder: Path, name: str, mark: str) -> Path:
    """An exported file; each of its titles and names ends with the mark."""
    url = f"sqlite:///{folder / f'source-{name}'}"
    run.import_pages([SEED / page for page in ("ida.txt", "elle.txt", "amour.txt")], url, Given())
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection, connection:
        connection.execute("UPDATE film SET title = title || ?", (mark,))
        connection.execute("UPDATE person SET name = name || ?", (mark,))
    export(folder / name, Format.SQLITE, url, lambda *_: None)
    return folder / name


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A served file, which is the first, and two files of the same version to put in its place."""
    (tmp_path / "served").mkdir()
    first, second = make(tmp_path, "first.db", " (1)"), make(tmp_path, "second.db", " (2)")
    return Path(shutil.copy2(first, tmp_path / "served" / "films.db")), first, second


def put(new: Path, served: Path) -> None:
    """Gives a copy of the new file the served one's name, as one step."""
    beside = served.with_name("beside")
    shutil.copy2(new, beside)
    beside.replace(served)


Ask = Callable[[], Awaitable[Heard]]


@asynccontextmanager
async def service(file: Path) -> AsyncIterator[Ask]:
    """The service of a file in this process: asks it for the query."""
    app = create_app(Settings(read_only=file))
    transport = httpx2.ASGITransport(app=app)
    async with app.router.lifespan_context(app), httpx2.AsyncClient(transport=transport) as client:

        async def ask() -> Heard:
            answer = await client.get("http://x/graphql", params={"query": QUERY}, headers={"accept": "*/*"})
            return Heard(answer.status_code, answer.headers.get("etag", ""), answer.content)

        yield ask


async def answers(ask: Ask, wanted: Heard) -> None:
    """Returns once the service answers so."""
    async with asyncio.timeout(30):
        while await ask() != wanted:
            await asyncio.sleep(0.01)


async def alone(file: Path) -> Heard:
    """What a service of this file answers."""
    async with service(file) as ask:
        return await ask()


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """The name is looked up more often than services do."""
    monkeypatch.setattr(following, "LOOK_SECONDS", 0.01)


def test_two_files_of_one_version_have_tags_of_their_own(two: tuple[Path, Path, Path]) -> None:
    served, first, second = two
    heard = [asyncio.run(alone(file)) for file in (served, first, second)]
    assert [json.loads(one.body)["data"]["dataset"] for one in heard] == [{"version": 1}] * 3
    assert heard[0] == heard[1]
    assert heard[1].tag != heard[2].tag


@pytest.mark.usefixtures("often")
def test_fifty_exchanges_under_load_fail_no_request_and_mix_no_answer(two: tuple[Path, Path, Path]) -> None:
    async def scenario() -> None:
        served, *files = two
        wanted = [await alone(file) for file in files]
        heard: set[Heard] = set()
        ended = asyncio.Event()

        async def client(ask: Ask) -> None:
            while not ended.is_set():
                heard.add(await ask())

        async with service(served) as ask:
            clients = [asyncio.create_task(client(ask)) for _ in range(8)]
            for turn in range(50):
                put(files[(turn + 1) % 2], served)
                await answers(ask, wanted[(turn + 1) % 2])
            ended.set()
            await asyncio.gather(*clients)
        assert heard == {*wanted}

    asyncio.run(scenario())


def test_the_workers_of_a_service_move_over_under_load(two: tuple[Path, Path, Path]) -> None:
    async def scenario() -> None:
        served, *files = two
        wanted = [await alone(file) for file in files]
        heard: set[Heard] = set()

        async def settled(found: Load, answer: Heard) -> None:
            async with asyncio.timeout(30):
                while {*found.heard} != {answer}:
                    heard.update(found.heard)
                    found.heard.clear()
                    await until(lambda: found.heard.total() > 50)

        with started("--read-only", str(served), "--workers", "2") as (base, _):
            async with load(base, [QUERY], connections_kept=True) as found:
                for turn in range(1, 7):
                    put(files[turn % 2], served)
                    await settled(found, wanted[turn % 2])
        assert (heard, found.lost) == ({*wanted}, {})

    asyncio.run(scenario())


@pytest.mark.usefixtures("often")
def test_an_answer_under_way_is_of_the_file_it_began_with_which_is_closed_then(two: tuple[Path, Path, Path]) -> None:
    slow = (
        "SELECT max(title) || (WITH RECURSIVE up(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < {}) "
        "SELECT count(*) FROM up) FROM film"
    )

    async def scenario() -> None:
        served, _, second = two
        reading = Copies(served, BOUNDS)
        await reading.open()
        under_way = asyncio.ensure_future(reading.fetch(slow.format(2_000_000), ()))
        await asyncio.sleep(0)
        put(second, served)
        async with asyncio.timeout(30):
            while (await reading.fetch(slow.format(1), ())).value != b"Ida (2)1":
                await asyncio.sleep(0.01)
        assert (await under_way).value == b"Ida (1)2000000"
        await until(lambda: opened(served) == 1)
        await reading.close()
        assert opened(served) == 0

    asyncio.run(scenario())


def opened(file: Path) -> int:
    """How often this process has the file open, or one that had its name."""
    links = (descriptor.readlink() for descriptor in Path("/proc/self/fd").iterdir() if descriptor.is_symlink())
    return sum(str(link).removesuffix(" (deleted)") == str(file) for link in links)


def cut_short(new: Path, served: Path) -> None:
    """Puts the first half of a file there."""
    part = new.with_name("part.db")
    part.write_bytes(new.read_bytes()[: new.stat().st_size // 2])
    put(part, served)


def no_database(_: Path, served: Path) -> None:
    """Puts something else there."""
    other = served.with_name("other")
    other.write_text("not a database, though long enough to be read as one" * 50)
    other.replace(served)


def another_version(new: Path, served: Path) -> None:
    """Puts a database there as another version left it."""
    other = Path(shutil.copy2(new, new.with_name("other.db")))
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    put(other, served)


def changes_beside(new: Path, served: Path) -> None:
    """Puts a good file there, and beside it changes that are not in it."""
    served.with_name("films.db-wal").write_text("changes")
    put(new, served)


BAD: list[tuple[Callable[[Path, Path], Any], str]] = [
    (lambda _, served: served.unlink(), "no such file"),
    (no_database, "file is not a database"),
    (cut_short, "database disk image is malformed"),
    (another_version, "made by"),
    (changes_beside, "changes in films.db-wal are not written back into it; expected a file that nobody writes"),
]


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize(("spoil", "complaint"), BAD)
def test_a_bad_file_is_not_moved_to_and_told_once(
    two: tuple[Path, Path, Path],
    spoil: Callable[[Path, Path], Any],
    complaint: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def scenario() -> None:
        served, first, second = two
        wanted = [await alone(file) for file in (first, second)]
        async with service(served) as ask:
            spoil(second, served)
            await until(lambda: bool(caplog.records))
            await asyncio.sleep(0.1)
            assert await ask() == wanted[0]
            served.with_name("films.db-wal").unlink(missing_ok=True)
            put(second, served)
            await answers(ask, wanted[1])
        [said] = caplog.messages
        assert said.startswith(f"database {served}: {complaint}")
        assert said.endswith("; the file opened before is served on")
        assert "\n" not in said

    caplog.set_level(logging.WARNING, "creditsgql")
    asyncio.run(scenario())


@pytest.mark.parametrize(("spoil", "complaint"), BAD)
def test_a_bad_file_is_refused_in_one_line(
    two: tuple[Path, Path, Path], spoil: Callable[[Path, Path], Any], complaint: str
) -> None:
    served, _, second = two
    spoil(second, served)
    done = CliRunner().invoke(command_line, ["serve", "--read-only", str(served)])
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert done.stderr.startswith(f"database {served}: {complaint}")


def test_a_file_or_a_database_is_served_not_both(two: tuple[Path, Path, Path]) -> None:
    done = CliRunner().invoke(command_line, ["serve", "--read-only", str(two[0]), "--database", "sqlite:///films.db"])
    assert (done.exit_code, done.stderr) == (1, "--database and --read-only: expected one of them\n")


@pytest.mark.usefixtures("often")
def test_a_link_is_followed_to_where_it_leads_now(two: tuple[Path, Path, Path], tmp_path: Path) -> None:
    async def scenario() -> None:
        _, first, second = two
        link, beside = tmp_path / "link.db", tmp_path / "beside"
        link.symlink_to(first)
        async with service(link) as ask:
            assert await ask() == await alone(first)
            beside.symlink_to(second)
            beside.replace(link)
            await answers(ask, await alone(second))

    asyncio.run(scenario())


@pytest.mark.usefixtures("often")
def test_a_service_outlives_a_file_that_is_written_over_in_its_place(two: tuple[Path, Path, Path]) -> None:
    async def scenario() -> None:
        served, _, second = two
        async with service(served) as ask:
            with served.open("r+b") as place:
                place.truncate(0)
                await asyncio.sleep(0.05)
                await ask()
                place.write(second.read_bytes())
            shutil.copystat(second, served)
            await answers(ask, await alone(second))

    asyncio.run(scenario())


def test_a_file_is_served_from_a_folder_that_nobody_may_write_and_stays_alone_there(
    two: tuple[Path, Path, Path],
) -> None:
    served, first, _ = two
    served.chmod(0o444)
    served.parent.chmod(0o555)
    before = served.stat()
    try:
        with started("--read-only", str(served), "--workers", "2") as (base, _):
            answer = httpx2.get(f"{base}/graphql", params={"query": QUERY}, headers={"accept": "*/*"})
            assert answer.content == asyncio.run(alone(first)).body
            assert [path.name for path in served.parent.iterdir()] == ["films.db"]
    finally:
        served.parent.chmod(0o755)
    after = served.stat()
    assert (after.st_mtime_ns, after.st_size, after.st_ino) == (before.st_mtime_ns, before.st_size, before.st_ino)


def test_a_worker_that_dies_while_the_file_is_bad_does_not_take_the_others_with_it(
    two: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    served, first, second = two
    complaints = tmp_path / "complaints.txt"

    async def scenario() -> None:
        with started("--read-only", str(served), "--workers", "2", complaints=complaints) as (base, process):
            killed, _ = workers_of(process)
            no_database(second, served)
            os.kill(killed, signal.SIGKILL)
            await until(lambda: len(complaints.read_text().splitlines()) == 3)
            async with load(base, [QUERY], connections_kept=False) as found:
                await until(lambda: found.heard.total() > 50)
            assert ({*found.heard}, found.lost) == ({await alone(first)}, {})
        assert process.returncode == 0
        assert {*complaints.read_text().splitlines()} == {
            f"worker {killed} was ended by SIGKILL; another takes its place",
            f"database {served}: file is not a database",
            f"database {served}: file is not a database; the file opened before is served on",
        }

    asyncio.run(scenario())
