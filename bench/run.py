"""Ours alone, in minutes: every question, beside a bare application with one statement and an ASGI hello-world.

Generates the data, starts all three on core 0, sees that they answer the same, lets wrk ask from core 1 over 16
connections in interleaved rounds, and times how soon the service answers after its start with many films. Writes
``bench/results/alone.md``, and the same in JSON. Any answer that is an error ends the run.

Usage: python -m bench.run [FILMS] [ROUNDS] [SECONDS] [FILMS_AT_START]
"""

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bench import generate
from bench.content import VERIFIED, verify
from bench.outcome import BARE, HELLO, KEPT, RESULTS, Outcome, machine, own_versions, today
from bench.plain_tables import described, to_sqlite
from bench.questions import SAME, Variables, any_films, pools
from bench.report import details
from bench.rounds import check_wrk, measure, requests
from bench.systems import BenchError, Running, System, asgi, creditsgql, running, started

STARTS = 5
"""How often the service is started to time its first answer."""


def tell(words: str) -> None:
    """Says how far it is."""
    print(words, file=sys.stderr, flush=True)


def ours_and_bounds(database: Path, plain: Path) -> list[System]:
    """The service, and what it cannot be faster than."""
    ours = creditsgql(database)
    keeping = {**ours.environment, "CREDITSGQL_ANSWERS_BYTES": str(64 * 1024 * 1024)}
    return [
        ours,
        replace(ours, name=KEPT, environment=keeping, questions=SAME),
        asgi(BARE, "bench.bare_app:app", plain, (*SAME, "typename")),
        asgi(HELLO, "bench.hello_app:app", plain, ("typename",)),
    ]


def made(folder: Path, films: int) -> tuple[Path, Path]:
    """A database of generated films, and a file of plain tables with the same."""
    database, plain = folder / "films.db", folder / "plain.db"
    generate.make(database, films)
    to_sqlite(database, plain)
    return database, plain


def compare(systems: list[Running], plain: Path, rounds: int, seconds: int, folder: Path) -> Outcome:
    """Verifies, measures and verifies again. Raises BenchError."""
    asked = pools(plain)
    some = {question: about[:VERIFIED] for question, about in asked.items()}
    tell("comparing answers")
    verify(systems, {question: any_films(plain, VERIFIED) for question in ("film_page", "deep")})
    verify(systems, some)
    loads = measure(systems, requests(systems, asked, folder), rounds, seconds, tell)
    memory = {one.system.name: one.memory() for one in systems}
    verify(systems, some)
    names = [one.system.name for one in systems]
    return Outcome(
        names, loads, memory, [], 0, described(plain), rounds, seconds, VERIFIED, today(), machine(), own_versions()
    )


def first_answers(folder: Path, films: int, about: Variables) -> list[float]:
    """Seconds from each start of the service to its first film page, with so many films. Raises BenchError."""
    tell(f"generating {films:,} films")
    database = folder / f"{films}.db"
    generate.make(database, films)
    found = []
    for _ in range(STARTS):
        start = time.perf_counter()
        with started(creditsgql(database), folder) as one:
            one.wait("film_page", about)
            found.append(time.perf_counter() - start)
    return found


def exit_status(run: Callable[[], None]) -> None:
    """Runs a command to its end, or to the line that says why it did not get there."""
    try:
        run()
    except BenchError as error:
        sys.exit(f"bench: {error}")


def main() -> None:
    """The command."""
    films, rounds, seconds, at_start = (
        int(given) for given in [*sys.argv[1:], *["5000", "5", "5", "100000"][len(sys.argv) - 1 :]]
    )
    check_wrk()
    with tempfile.TemporaryDirectory(prefix="creditsgql-bench-") as name:
        folder = Path(name)
        database, plain = made(folder, films)
        with running(ours_and_bounds(database, plain), folder) as systems:
            outcome = compare(systems, plain, rounds, seconds, folder)
        times = first_answers(folder, at_start, {"id": 1})
        outcome = replace(outcome, first_answer=times, first_answer_films=at_start)
    outcome.save(RESULTS / "alone.json")
    text = details(outcome, "creditsgql alone")
    (RESULTS / "alone.md").write_text(text)
    print(text)


if __name__ == "__main__":
    exit_status(main)
