"""Ours beside what a user would pick instead, on the same data in one run; takes about an hour.

Installs the peers into a scratch folder, loads the generated films into each, sees that all answer the same, lets wrk
ask in interleaved rounds, and writes ``bench/results/peers.md``, ``peers.svg``, the same in JSON, and the table in the
README. Any answer that is an error ends the run. Losses are shown as they are.

Usage: python -m bench.peers [FILMS] [ROUNDS] [SECONDS] [SCRATCH]
"""

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from bench.chart import chart
from bench.cluster import url
from bench.outcome import RESULTS
from bench.peers import postgresql
from bench.peers.install import Scratch, versions
from bench.peers.systems import PROJECT, peers
from bench.plain_tables import to_plural
from bench.report import about, details, show, table
from bench.rounds import check_wrk
from bench.run import compare, exit_status, made, ours_and_bounds, tell
from bench.systems import running


def main() -> None:
    """The command."""
    defaults = ["5000", "5", "5", str(PROJECT / ".bench")]
    *numbers, scratch_folder = [*sys.argv[1:], *defaults[len(sys.argv) - 1 :]]
    films, rounds, seconds = map(int, numbers)
    check_wrk()
    scratch = Scratch(Path(scratch_folder).resolve())
    scratch.install(tell)
    with tempfile.TemporaryDirectory(prefix="creditsgql-bench-") as name:
        folder = Path(name)
        database, plain = made(folder, films)
        to_plural(plain, folder / "plural.db")
        with postgresql.filled(database) as server:
            others = peers(scratch, plain, folder / "plural.db", url([server]), lambda: postgresql.processes(server))
            with running([*ours_and_bounds(database, plain), *others], folder) as systems:
                outcome = compare(systems, plain, rounds, seconds, folder)
            version = postgresql.version(server)
    outcome = replace(outcome, versions={**outcome.versions, "PostgreSQL": version, **versions()})
    outcome.save(RESULTS / "peers.json")
    (RESULTS / "peers.md").write_text(details(outcome, "creditsgql beside others"))
    (RESULTS / "peers.svg").write_text(chart(outcome))
    show(PROJECT / "README.md", "make bench-peers", f"{table(outcome)}\n\n{about(outcome)}")
    print(table(outcome))


if __name__ == "__main__":
    exit_status(main)
