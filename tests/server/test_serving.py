"""The service as a process: it starts, says where, shares its port among workers, and ends cleanly."""

import http.client
import json
import signal
import subprocess
import sys
import time
import urllib.request
from typing import Any

import pytest
from tests.server.conftest import serving
from tests.server.load import is_listening
from typer.testing import CliRunner

from creditsgql.cli import app

QUERY = json.dumps({"query": '{ film(by: {slug: "ida"}) { title } }'}).encode()
IDA = {"data": {"film": {"title": "Ida"}}}

OF_OTHERS = ["alembic", "creditsgql.exporters", "creditsgql.importers", "opentelemetry", "prometheus_client", "psycopg"]
"""What exports, imports, upgrades, PostgreSQL, metrics and spans need."""


def ask(base: str) -> Any:
    """What a service answers to the query."""
    request = urllib.request.Request(f"{base}/graphql", QUERY, {"content-type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


@pytest.mark.parametrize("options", [(), ("--workers", "2"), ("--workers", "auto")])
def test_a_service_answers_and_ends_with_status_0_when_told_to(seeded: str, options: tuple[str, ...]) -> None:
    with serving(seeded, *options) as (base, process):
        assert [ask(base) for _ in range(20)] == [IDA] * 20
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0


def test_a_request_under_way_is_answered_before_the_service_ends(seeded: str) -> None:
    with serving(seeded) as (base, process):
        connection = http.client.HTTPConnection(base.removeprefix("http://"), timeout=30)
        connection.putrequest("POST", "/graphql")
        connection.putheader("content-type", "application/json")
        connection.putheader("content-length", str(len(QUERY)))
        connection.endheaders()
        connection.send(QUERY[:10])
        # An answer to another request shows that the first bytes of this one have been seen.
        ask(base)
        process.send_signal(signal.SIGTERM)
        while is_listening(base):
            time.sleep(0.05)
        connection.send(QUERY[10:])
        answer = connection.getresponse()
        assert (answer.status, json.load(answer)) == (200, IDA)
        connection.close()
        assert process.wait(30) == 0


def test_whoever_serves_has_nothing_in_memory_that_only_others_need() -> None:
    code = (
        "import sys, typer.main; from creditsgql.cli import app; from creditsgql.server import run;"
        " from creditsgql.server.app import create_app;"
        " typer.main.get_command(app).get_command(None, 'serve'); create_app();"
        f" print([name for name in {OF_OTHERS} if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout == "[]\n"


@pytest.mark.parametrize("given", ["0", "65", "-1", "two", ""])
def test_as_many_workers_as_cannot_be_are_refused(given: str) -> None:
    told = CliRunner().invoke(app, ["serve", "--workers", given])
    assert (told.exit_code, f"'{given}' is not a number from 1 to 64, nor auto" in " ".join(told.output.split())) == (
        2,
        True,
    )
