"""What Prometheus is told: counts that add up, of all workers, under names that no client can add to."""

import asyncio
import json
import os
import signal
import socket
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from tests.engines import Make
from tests.server.conftest import free_port, started
from tests.server.load import until
from tests.service import Service

from creditsgql.database import Bounds, Load, readers_of, writing
from creditsgql.planner import Planner, sqlite_dialect
from creditsgql.schema import graphql_schema
from creditsgql.server import metrics
from creditsgql.server.app import create_app
from creditsgql.server.metrics import BOUNDS, Metrics
from creditsgql.server.seen import Seen
from creditsgql.settings import Settings

TITLE = 'query Title { film(by: {slug: "ida"}) { title } }'
SLUG = 'query Slug { film(by: {slug: "ida"}) { slug } }'
NOT_TRUSTED = 'query Title { film(by: {slug: "ida"}) { id } }'
UNNAMED = '{ film(by: {slug: "ida"}) { id } }'
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT count(*) FROM n"

Samples = dict[str, dict[tuple[str, ...], float]]
"""Values by the name of a metric, and then by its labels' values, in the order of their names."""

Start = Callable[..., AbstractContextManager[tuple[Service, Service]]]


def read(text: str) -> Samples:
    """What a scrape says, by Prometheus's own reader."""
    found: Samples = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            found.setdefault(sample.name, {})[tuple(sample.labels.values())] = sample.value
    return found


@pytest.fixture
def start(seeded: str, tmp_path: Path) -> Start:
    """Starts the service with trusted documents, and what tells of it."""

    @contextmanager
    def starting(*trusted: str) -> Iterator[tuple[Service, Service]]:
        manifest = tmp_path / "trusted.json"
        manifest.write_text(json.dumps({str(place): text for place, text in enumerate(trusted)}))
        settings = Settings(database=seeded, trusted_documents=manifest, metrics_address="127.0.0.1:1")
        app = create_app(settings)
        with Service(app) as service, Service(app.state.metrics.page()) as page:
            yield service, page

    return starting


def scraped(page: Service) -> Samples:
    """What Prometheus is told now."""
    return read(page.request("GET", "/metrics").text)


def post(service: Service, document: str) -> int:
    """The length of the answer to an operation."""
    headers = {"accept": "application/graphql-response+json"}
    return len(service.request("POST", "/graphql", json={"query": document}, headers=headers).content)


def test_requests_are_counted_by_status_and_code_and_operations_by_name(start: Start) -> None:
    with start(TITLE, SLUG, UNNAMED) as (service, page):
        titles = sum(post(service, TITLE) for _ in range(3))
        slugs = post(service, SLUG)
        others = post(service, NOT_TRUSTED) + post(service, UNNAMED)
        post(service, "{ no }")
        service.request("PUT", "/graphql")
        found = scraped(page)
    assert found["creditsgql_requests_total"] == {
        ("", "200"): 6,
        ("GRAPHQL_VALIDATION_FAILED", "400"): 1,
        ("METHOD_NOT_ALLOWED", "405"): 1,
    }
    asked = {("other",): 2, ("Title",): 3, ("Slug",): 1}
    assert found["creditsgql_operation_duration_seconds_count"] == asked
    assert found["creditsgql_statement_duration_seconds_count"] == asked
    assert found["creditsgql_answer_bytes_total"] == {("other",): others, ("Title",): titles, ("Slug",): slugs}
    for name in asked:
        whole = found["creditsgql_operation_duration_seconds_sum"][name]
        assert 0 < found["creditsgql_statement_duration_seconds_sum"][name] < whole
    assert found["creditsgql_dataset_version"] == {(): 1}
    assert found["creditsgql_statements_running"] == found["creditsgql_statements_waiting"] == {(): 0}
    assert found["creditsgql_workers"] == {(): 1}


def test_what_is_kept_and_found_there_is_counted(start: Start) -> None:
    with start() as (service, page):
        for document in (TITLE, TITLE, SLUG, TITLE, "{ __typename }", "{ __typename }"):
            post(service, document)
        found = scraped(page)
    kept, again, made = (found[f"creditsgql_kept{ending}"] for ending in ("", "_found_total", "_not_found_total"))
    assert kept == {("documents",): 3, ("statements",): 3, ("introspections",): 1}
    taken = found["creditsgql_kept_bytes"]
    assert all(bytes_ > 3_000 * kept[kind] for kind, bytes_ in taken.items() if kind != ("introspections",))
    assert 0 < taken["introspections",] < 1_000
    assert (again["statements",], made["statements",]) == (3, 3)
    assert (again["introspections",], made["introspections",]) == (1, 1)


def test_names_beyond_the_most_that_are_told_apart_are_others(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics, "OPERATIONS_MAX", 3)
    trusted = [TITLE.replace("Title", f"Title{number}") for number in range(5)]
    with start(*trusted) as (service, page):
        for document in (*trusted, *trusted):
            post(service, document)
        found = scraped(page)
    names = {("Title0",): 2, ("Title1",): 2, ("Title2",): 2, ("other",): 4}
    assert found["creditsgql_operation_duration_seconds_count"] == names


def test_a_scrape_takes_either_of_prometheus_formats(start: Start) -> None:
    with start() as (_, page):
        plain = page.request("GET", "/metrics")
        openmetrics = page.request("GET", "/metrics", headers={"accept": "application/openmetrics-text"})
        assert page.request("GET", "/graphql").status_code == 404
    assert plain.headers["content-type"].startswith("text/plain; version=")
    assert openmetrics.headers["content-type"].startswith("application/openmetrics-text")
    assert openmetrics.text.endswith("# EOF\n")


def test_a_duration_is_in_every_bucket_that_it_fits_into() -> None:
    seen = Seen({}, "one")
    seen.operation = Planner(graphql_schema(), sqlite_dialect(), 1).plan(TITLE, None, {}).operation
    counting = Metrics(lambda _: True, dict)
    for seconds in (0.0004, 0.0005, 0.3, 3, 30):
        seen.seconds = seconds
        counting.tell(seen)
    [whole] = [one for one in counting.collect() if one.name == "creditsgql_operation_duration_seconds"]
    buckets = {
        sample.labels["le"]: sample.value
        for sample in whole.samples
        if sample.name.endswith("_bucket") and sample.labels["operation"] == "Title"
    }
    assert [*buckets] == [*map(str, BOUNDS), "+Inf"]
    assert [*buckets.values()] == [2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5]


def test_statements_that_run_and_wait_are_told_apart(new_database: Make) -> None:
    url = new_database()
    with writing(url):
        pass

    async def scenario() -> None:
        readers = readers_of(
            url, Bounds(readers=2, max_waiting=32, statement_seconds=60, wait_seconds=60, lag_seconds=0)
        )
        await readers.open()
        asked = [asyncio.ensure_future(readers.fetch(ENDLESS, ())) for _ in range(5)]
        await until(lambda: readers.load == Load(2, 3))
        for one in asked:
            one.cancel()
        await asyncio.wait(asked)
        await until(lambda: readers.load == Load(0, 0))
        await readers.close()

    asyncio.run(scenario())


# ───────────────────────────── with serve ─────────────────────────────


def scrape_at(port: int) -> Samples:
    """What is told at a port, over a connection of its own."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics") as answer:
        return read(answer.read().decode())


def requests_at(port: int) -> float:
    """How many requests are told of there."""
    return sum(scrape_at(port).get("creditsgql_requests_total", {}).values())


def status_at(url: str) -> int:
    """The status of a GET."""
    try:
        with urllib.request.urlopen(url) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_every_worker_tells_of_all_also_of_what_those_counted_that_died(
    seeded: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    monkeypatch.setenv("CREDITSGQL_METRICS_ADDRESS", f"127.0.0.1:{port}")

    async def scenario() -> None:
        with started("--database", seeded, "--workers", "2") as (base, process):
            children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
            ask = f"{base}/graphql?query=%7B__typename%7D"
            assert [status_at(ask) for _ in range(40)] == [200] * 40
            assert [requests_at(port) for _ in range(10)] == [40] * 10
            assert scrape_at(port)["creditsgql_workers"] == {(): 2}
            # What is found out each worker tells within a second.
            await until(lambda: scrape_at(port)["creditsgql_kept_found_total"]["introspections",] >= 38)
            killed = {*map(int, children.read_text().split())}
            for pid in killed:
                os.kill(pid, signal.SIGKILL)
            await until(lambda: len({*map(int, children.read_text().split())} - killed) == 2)
            await until(lambda: status_at_or_0(ask) == 200)
            await until(lambda: requests_at(port) >= 41 and scrape_at(port)["creditsgql_workers"] == {(): 2})
            found = scrape_at(port)
            assert {*found["process_resident_memory_bytes"]} == {("0",), ("1",)}
            assert found["creditsgql_kept_found_total"]["introspections",] >= 38

    asyncio.run(scenario())


def status_at_or_0(url: str) -> int:
    """The status of a GET; 0 where nobody listens."""
    try:
        return status_at(url)
    except OSError:
        return 0


def test_metrics_have_a_port_of_their_own(seeded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    port = free_port()
    monkeypatch.setenv("CREDITSGQL_METRICS_ADDRESS", f"127.0.0.1:{port}")
    with started("--database", seeded) as (base, _):
        told = f"http://127.0.0.1:{port}"
        found = [status_at(url) for url in (f"{base}/metrics", f"{told}/metrics", f"{told}/graphql", f"{told}/")]
    assert found == [404, 200, 404, 404]


@pytest.mark.parametrize("taken", ["by the graph", "by another"])
def test_a_port_that_metrics_cannot_have_is_refused_in_a_line(
    seeded: str, refusal: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch, taken: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = free_port() if taken == "by the graph" else listening.getsockname()[1]
        monkeypatch.setenv("CREDITSGQL_METRICS_ADDRESS", f"127.0.0.1:{port}")
        served = port if taken == "by the graph" else free_port()
        status, _, told = refusal("--database", seeded, "--port", str(served), "--workers", "2")
    why = {
        "by the graph": f"metrics_address: expected a port of its own, met {port}, which serves the graph\n",
        "by another": f"cannot listen on 127.0.0.1:{port}: Address already in use;"
        " choose with CREDITSGQL_METRICS_ADDRESS\n",
    }[taken]
    assert (status, told) == (3, why)
