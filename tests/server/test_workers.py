"""Several processes behind one port: they end without losing a request, and one that dies is replaced."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.server.conftest import SOURCE, free_port, started
from tests.server.load import is_listening, load, until

QUERY = '{ film(by: {slug: "ida"}) { title } }'
IDA = {"data": {"film": {"title": "Ida"}}}


def workers_of(process: subprocess.Popen[bytes]) -> list[int]:
    """The processes that a service has started."""
    return [int(pid) for pid in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]


@pytest.mark.parametrize("connections_kept", [True, False], ids=["kept connections", "new connections"])
@pytest.mark.parametrize("workers", ["1", "2"])
def test_no_request_is_lost_when_a_service_is_told_to_end(seeded: str, workers: str, connections_kept: bool) -> None:
    async def scenario() -> None:
        with started("--database", seeded, "--workers", workers) as (base, process):
            async with load(base, [QUERY], connections_kept=connections_kept) as found:
                await until(lambda: found.heard.total() > 200)
                process.send_signal(signal.SIGTERM)
                await until(lambda: process.poll() is not None)
            assert (process.returncode, found.lost, is_listening(base)) == (0, {}, False)
            assert [(heard.status, json.loads(heard.body)) for heard in found.heard] == [(200, IDA)]

    asyncio.run(scenario())


def test_a_worker_that_is_killed_is_replaced_while_the_other_answers(seeded: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        complaints = tmp_path / "complaints.txt"
        with started("--database", seeded, "--workers", "2", complaints=complaints) as (base, process):
            killed, other = workers_of(process)
            os.kill(killed, signal.SIGKILL)
            await until(lambda: len({*workers_of(process)} - {killed}) == 2)
            async with load(base, [QUERY], connections_kept=False) as found:
                await until(lambda: found.heard.total() > 200)
            assert (other in workers_of(process), found.lost) == (True, {})
            assert complaints.read_text() == f"worker {killed} was ended by SIGKILL; another takes its place\n"

    asyncio.run(scenario())


def test_workers_do_not_outlive_the_service(seeded: str) -> None:
    with started("--database", seeded, "--workers", "2") as (base, process):
        assert len(workers_of(process)) == 2
        process.kill()
        asyncio.run(until(lambda: not is_listening(base)))


@pytest.mark.parametrize("workers", [1, 2])
def test_workers_that_cannot_start_say_why_in_a_line_each_and_end(workers: int, tmp_path: Path) -> None:
    script = (
        "import sys; from creditsgql.server.run import serve; from creditsgql.settings import Settings\n"
        f"sys.exit(serve(Settings(database='sqlite:///no.db'), '127.0.0.1', {free_port()}, {workers}, reload=False))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    why = "database no.db: no such file; import something first, or start with serve\n"
    assert (done.returncode, done.stdout, done.stderr) == (3, "", why * workers)
