"""Film pages a second in each of the three ways to serve: one SQLite file, copies of it, PostgreSQL with a standby.

All are asked for the same pages of the same films, in interleaved rounds, over 16 connections in all, and every process
is free to run on every core of this machine; so a way of two processes takes more of it, and the load generator takes
from all of them. The topology of compose.yaml runs here without containers: a primary, a standby that streams from it,
and two services that know both. Before the rounds each way's answers are compared, and while the standby is killed and
started again the two services have to go on answering. Any answer that is not 200 fails the run.

Usage: python -m bench.ways [FILMS] [ROUNDS] [SECONDS]
"""

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from bench import generate
from bench.cluster import Server, cluster, free_port, url
from bench.questions import film_pages
from bench.rounds import SCRIPT
from bench.workers import serving
from tests.both_engines import copy

CONNECTIONS = 16
VERIFIED = 50
"""Films whose pages are compared."""


def main() -> None:
    """The command."""
    films, rounds, seconds = (int(given) for given in [*sys.argv[1:], *["5000", "7", "4"][len(sys.argv) - 1 :]])
    if shutil.which("wrk") is None:
        sys.exit("bench: wrk is not on PATH (Debian's package is wrk)")
    with ExitStack() as running:
        folder = Path(running.enter_context(tempfile.TemporaryDirectory(prefix="creditsgql-bench-")))
        database, baked = folder / "films.db", folder / "baked.db"
        generate.make(database, films)
        file = f"sqlite:///{database}"
        creditsgql("export", "--format", "sqlite", str(baked), "--database", file)
        servers = running.enter_context(cluster(1))
        copy(database, url(servers))
        ways: dict[str, list[tuple[str, ...]]] = {
            "one SQLite file, 1 worker": [("--database", file)],
            "one SQLite file, 2 workers": [("--database", file, "--workers", "2")],
            "a copy of it, 2 workers": [("--read-only", str(baked), "--workers", "2")],
            "PostgreSQL, 1 service": [("--database", url(servers[:1]))],
            "PostgreSQL, primary and standby, 2 services": [("--database", url(servers))] * 2,
        }
        ports = {name: [free_port() for _ in services] for name, services in ways.items()}
        for name, services in ways.items():
            for port, options in zip(ports[name], services, strict=True):
                running.enter_context(serving(port, *options))
        asked = film_pages(database)
        verify(ports, asked[:VERIFIED])
        pages = folder / "pages.jsonl"
        pages.write_bytes(b"\n".join(asked))
        survive(servers[1], ports["PostgreSQL, primary and standby, 2 services"], pages)
        for of_way in ports.values():
            pages_a_second(of_way, pages, 1)
        found = [
            {name: pages_a_second(of_way, pages, seconds) for name, of_way in ports.items()} for _ in range(rounds)
        ]
    report(found)


def creditsgql(*arguments: str) -> None:
    """Runs the command line to its end."""
    subprocess.run((sys.executable, "-m", "creditsgql", *arguments), check=True, stdout=subprocess.DEVNULL)


def verify(ports: dict[str, list[int]], asked: Sequence[bytes]) -> None:
    """That every service answers the same bytes."""
    expected: list[bytes] = []
    for name, of_way in ports.items():
        for port in of_way:
            pages = [page(port, body) for body in asked]
            expected = expected or pages
            if pages != expected:
                sys.exit(f"bench: {name} answers otherwise than the first")


def page(port: int, body: bytes) -> bytes:
    """The page of a film."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/graphql", body, {"content-type": "application/json", "accept": "application/json"}
    )
    with urllib.request.urlopen(request) as answer:
        told: bytes = answer.read()
    return told


def survive(standby: Server, ports: Sequence[int], asked: Path) -> None:
    """That services go on while their standby is killed, and after it came back."""
    asking = [wrk(port, asked, 4, CONNECTIONS // len(ports)) for port in ports]
    time.sleep(1)
    standby.kill()
    time.sleep(1)
    standby.start()
    for one in asking:
        rate_of(one)


def pages_a_second(ports: Sequence[int], asked: Path, seconds: int) -> float:
    """What wrk counts, of all services of a way together."""
    asking = [wrk(port, asked, seconds, CONNECTIONS // len(ports)) for port in ports]
    return sum(rate_of(one) for one in asking)


def wrk(port: int, asked: Path, seconds: int, connections: int) -> subprocess.Popen[str]:
    """Begins to ask a service."""
    address = f"http://127.0.0.1:{port}/graphql"
    command = ("wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", SCRIPT, address, "--", asked)
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def rate_of(asking: subprocess.Popen[str]) -> float:
    """Answers a second; fails where one was not 200."""
    said, _ = asking.communicate()
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    if rate is None or "Non-2xx" in said or "Socket errors" in said:
        sys.exit(f"bench: a service answered with errors:\n{said}")
    return float(rate[1])


def report(found: list[dict[str, float]]) -> None:
    """Prints medians, their spread, and how many times the first way each is, as the median of rounds."""
    first = next(iter(found[0]))
    print("| way | film pages a second | slowest to fastest round | times the first |\n|---|---|---|---|")
    for name in found[0]:
        rates = [one[name] for one in found]
        times = statistics.median(one[name] / one[first] for one in found)
        print(f"| {name} | {statistics.median(rates):,.0f} | {min(rates):,.0f} to {max(rates):,.0f} | {times:.2f} |")


if __name__ == "__main__":
    main()
