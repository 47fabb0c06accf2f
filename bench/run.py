"""Film pages a second: creditsgql, a bare application and a resolver-driven one, on the same data in one run.

Generates the data, starts each application on core 0, checks that all three answer the same on random films, then
lets wrk ask from core 1 over 16 connections in interleaved rounds, and prints medians and ratios as a table. Any
answer that is not 200 fails the run. Usage: python -m bench.run [FILMS] [ROUNDS] [SECONDS]
"""

import json
import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench import generate

HERE = Path(__file__).parent
QUERY = (
    "query Page($id: ID!) { film(by: {id: $id}) { title year"
    " cast(first: 20) { nodes { position person { id name } roles { name } } }"
    " crew(first: 20) { nodes { job { name } department person { id name } } } } }"
)
APPLICATIONS = {
    "creditsgql": ("creditsgql.server.app:create_app", "--factory", 8021, "/graphql"),
    "bare": ("bare_app:app", "", 8022, "/graphql"),
    "resolvers": ("strawberry_app:app", "", 8023, "/graphql/"),
}
SCRIPT = """
local ids = {{{ids}}}
local turn = 0
request = function()
  turn = turn % #ids + 1
  local body = '{{"operationName":"Page","query":"{query}","variables":{{"id":"film_' .. ids[turn] .. '"}}}}'
  return wrk.format('POST', '{path}', {{['content-type'] = 'application/json'}}, body)
end
"""


def main() -> None:
    """The command."""
    films, rounds, seconds = (int(given) for given in [*sys.argv[1:], *["5000", "5", "5"][len(sys.argv) - 1 :]])
    if shutil.which("wrk") is None:
        sys.exit("bench: wrk is not on PATH (Debian's package is wrk)")
    with tempfile.TemporaryDirectory(prefix="creditsgql-bench-") as folder:
        database = Path(folder, "films.db")
        generate.make(database, films)
        ids = films_with_a_full_page(database)
        with running(database):
            verify(ids)
            report(measure(Path(folder), ids, rounds, seconds))


def films_with_a_full_page(database: Path) -> list[int]:
    """Films with at least 20 cast and 20 crew credits, at most 500 of them."""
    connection = sqlite3.connect(database)
    try:
        rows = connection.execute(
            "SELECT film_id FROM credit GROUP BY film_id"
            " HAVING sum(kind = 'CAST') >= 20 AND sum(kind = 'CREW') >= 20 LIMIT 500"
        )
        return [film for (film,) in rows]
    finally:
        connection.close()


@contextmanager
def running(database: Path) -> Iterator[None]:
    """All applications, each on core 0 as one process, ready to answer."""
    environment = {
        **os.environ,
        "CREDITSGQL_DATABASE": f"sqlite:///{database}",
        "BENCH_DATABASE": str(database),
        "PYTHONPATH": str(HERE),
    }
    pinned = ("taskset", "-c", "0") if shutil.which("taskset") else ()
    started = [
        subprocess.Popen(
            (*pinned, sys.executable, "-m", "uvicorn", target, *filter(None, [factory]), "--port", str(port),
             "--no-access-log", "--log-level", "warning"),
            env=environment,
        )
        for target, factory, port, _ in APPLICATIONS.values()
    ]  # fmt: skip
    try:
        for name in APPLICATIONS:
            wait_for(name)
        yield
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait()


def wait_for(name: str) -> None:
    """Returns once the application answers a film page."""
    for _ in range(100):
        try:
            ask(name, 1)
        except OSError:
            time.sleep(0.2)
        else:
            return
    sys.exit(f"bench: {name} did not start")


def ask(name: str, film: int) -> object:
    """An application's answer for a film."""
    _, _, port, path = APPLICATIONS[name]
    body = json.dumps({"operationName": "Page", "query": QUERY, "variables": {"id": f"film_{film}"}}).encode()
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}", body, {"content-type": "application/json", "accept": "application/json"}
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def verify(ids: list[int]) -> None:
    """That all applications answer the same."""
    for film in ids[:50]:
        answers = [ask(name, film) for name in APPLICATIONS]
        if any(answer != answers[0] for answer in answers):
            sys.exit(f"bench: the answers for film {film} differ")


def measure(folder: Path, ids: list[int], rounds: int, seconds: int) -> dict[str, list[float]]:
    """Requests a second of each application, round by round."""
    rates: dict[str, list[float]] = {name: [] for name in APPLICATIONS}
    pinned = ("taskset", "-c", "1") if shutil.which("taskset") and (os.cpu_count() or 1) > 1 else ()
    for _ in range(rounds):
        for name, (_, _, port, path) in APPLICATIONS.items():
            script = folder / f"{name}.lua"
            script.write_text(SCRIPT.format(ids=",".join(map(str, ids)), query=QUERY, path=path))
            said = subprocess.run(
                (*pinned, "wrk", "-t1", "-c16", f"-d{seconds}s", "-s", script, f"http://127.0.0.1:{port}"),
                check=True,
                capture_output=True,
                text=True,
            ).stdout
            if "Non-2xx" in said or "Socket errors" in said:
                sys.exit(f"bench: {name} answered with errors:\n{said}")
            found = re.search(r"Requests/sec:\s+([\d.]+)", said)
            assert found is not None
            rates[name].append(float(found[1]))
    return rates


def report(rates: dict[str, list[float]]) -> None:
    """Prints medians, their spread, and the median of the ratios paired within a round."""
    print("| application | film pages a second | slowest to fastest round | creditsgql is |")
    print("|---|---|---|---|")
    for name, found in rates.items():
        ratio = statistics.median(ours / theirs for ours, theirs in zip(rates["creditsgql"], found, strict=True))
        middle = statistics.median(found)
        print(f"| {name} | {middle:,.0f} | {min(found):,.0f} to {max(found):,.0f} | {ratio:.2f} times |")


if __name__ == "__main__":
    main()
