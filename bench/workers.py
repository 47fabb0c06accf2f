"""Film pages a second from two workers beside one, on the same machine, data and load generator.

Both services run all the time, and wrk asks one after the other over 16 connections, in interleaved rounds, with every
process free to run on every core. So wrk takes its part of the cores from the workers; what it took, what all other
processes of the machine took meanwhile, and what would be without either, is told too. Any answer that is not 200 fails
the run.

Usage: python -m bench.workers [FILMS] [ROUNDS] [SECONDS]
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench import generate
from bench.questions import film_pages
from bench.rounds import SCRIPT

PORTS = {1: 8031, 2: 8032}
"""Of the service with so many workers."""

TICKS = os.sysconf("SC_CLK_TCK")
CORES = os.cpu_count() or 1


@dataclass(frozen=True)
class Round:
    """One run of wrk against one service."""

    rate: float
    """Film pages a second."""
    worker_seconds: list[float]
    """Processor time of each worker."""
    wrk_seconds: float
    other_seconds: float
    """Processor time of all other processes."""
    pages: int

    @property
    def microseconds(self) -> float:
        """Processor time of the workers for a page."""
        return sum(self.worker_seconds) / self.pages * 1e6


def main() -> None:
    """The command."""
    films, rounds, seconds = (int(given) for given in [*sys.argv[1:], *["5000", "9", "5"][len(sys.argv) - 1 :]])
    if shutil.which("wrk") is None:
        sys.exit("bench: wrk is not on PATH (Debian's package is wrk)")
    with tempfile.TemporaryDirectory(prefix="creditsgql-bench-") as folder:
        database = Path(folder, "films.db")
        generate.make(database, films)
        pages = Path(folder, "pages.jsonl")
        pages.write_bytes(b"\n".join(film_pages(database)))
        options = [("--database", f"sqlite:///{database}", "--workers", str(count)) for count in PORTS]
        with serving(PORTS[1], *options[0]) as one, serving(PORTS[2], *options[1]) as two:
            for count in PORTS:
                ask(count, pages, [], 1)
            found = [(ask(1, pages, one, seconds), ask(2, pages, two, seconds)) for _ in range(rounds)]
    report(found)


@contextmanager
def serving(port: int, *options: str) -> Iterator[list[int]]:
    """A service at a port, started with these options; the processes that answer."""
    command = (sys.executable, "-m", "creditsgql", "serve", "--port", str(port), *options)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        for _ in range(150):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/health/ready").close()
                break
            except OSError:
                time.sleep(0.2)
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        yield [int(pid) for pid in children] or [process.pid]
    finally:
        process.terminate()
        process.wait()


def ask(workers: int, pages: Path, processes: list[int], seconds: int) -> Round:
    """Lets wrk ask a service."""
    before, busy = [processor_seconds(pid) for pid in processes], busy_seconds()
    wrk = os.times()
    address = f"http://127.0.0.1:{PORTS[workers]}/graphql"
    command = ("wrk", "-t1", "-c16", f"-d{seconds}s", "-s", SCRIPT, address, "--", pages)
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        sys.exit(f"bench: {workers} workers answered with errors:\n{said}")
    ended = os.times()
    own = ended.children_user + ended.children_system - wrk.children_user - wrk.children_system
    took = [processor_seconds(pid) - earlier for pid, earlier in zip(processes, before, strict=True)]
    rate, answered = re.search(r"Requests/sec:\s+([\d.]+)", said), re.search(r"(\d+) requests in", said)
    assert rate is not None
    assert answered is not None
    others = max(0.0, busy_seconds() - busy - own - sum(took))
    return Round(float(rate[1]), took, own, others / seconds, int(answered[1]))


def processor_seconds(pid: int) -> float:
    """Processor time that a process has taken."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def busy_seconds() -> float:
    """Processor time that all processes of the machine have taken."""
    name, user, nice, system, _idle, _wait, *rest = Path("/proc/stat").read_text().splitlines()[0].split()
    assert name == "cpu"
    return sum(map(int, (user, nice, system, *rest[:3]))) / TICKS


def report(found: list[tuple[Round, Round]]) -> None:
    """Prints medians, their spread, and the median of the ratios paired within a round."""
    print("| workers | film pages a second | slowest to fastest round | µs a page, workers | µs a page, wrk |"
          " busiest worker's part | cores that others took |")  # fmt: skip
    print("|---|---|---|---|---|---|---|")
    for count, of_count in zip(PORTS, zip(*found, strict=True), strict=True):
        rates = [one.rate for one in of_count]
        middle = [
            statistics.median(values)
            for values in (
                [one.microseconds for one in of_count],
                [one.wrk_seconds / one.pages * 1e6 for one in of_count],
                [max(one.worker_seconds) / sum(one.worker_seconds) for one in of_count],
                [one.other_seconds for one in of_count],
            )
        ]
        print(
            f"| {count} | {statistics.median(rates):,.0f} | {min(rates):,.0f} to {max(rates):,.0f}"
            f" | {middle[0]:.0f} | {middle[1]:.0f} | {middle[2]:.0%} | {middle[3]:.2f} of {CORES} |"
        )
    ratios = [two.rate / one.rate for one, two in found]
    print(f"\nTwo workers are {statistics.median(ratios):.2f} times one ({min(ratios):.2f} to {max(ratios):.2f}).")
    # The busier of the two has its core full first.
    alone = [
        one.microseconds / two.microseconds * sum(two.worker_seconds) / max(two.worker_seconds) for one, two in found
    ]
    print(f"With two cores to themselves it would be {statistics.median(alone):.2f}, going by processor time.")


if __name__ == "__main__":
    main()
