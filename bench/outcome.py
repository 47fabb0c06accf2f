"""What a run found: every load, and on which machine, when, and with which versions; kept as a file of JSON."""

import json
import os
import platform
import sqlite3
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from bench.rounds import Load

RESULTS = Path(__file__).parent / "results"
OURS, KEPT, BARE, HELLO = "creditsgql", "creditsgql, answers kept", "bare", "hello-world"
"""The service; the same keeping its answers; and what it cannot be faster than."""


@dataclass(frozen=True)
class Outcome:
    """A whole run."""

    systems: list[str]
    """Their names, ours first, then the bounds."""
    loads: list[Load]
    memory: dict[str, tuple[float, float]]
    """MiB of each system after all rounds: resident, and without the mapped files that processes share."""
    first_answer: list[float]
    """Seconds from each start of ours to its first answer, with ``first_answer_films``; none where not measured."""
    first_answer_films: int
    data: str
    """How much data it was, and how uneven, in words."""
    rounds: int
    seconds: int
    verified: int
    """For how many films, people, names and filters all systems were seen to answer the same."""
    date: str
    machine: str
    versions: dict[str, str]

    @property
    def peers(self) -> list[str]:
        """Those that are neither ours nor bounds."""
        return [name for name in self.systems if name not in (OURS, KEPT, BARE, HELLO)]

    def of(self, question: str, system: str) -> list[Load]:
        """The rounds of a question with a system; none where it cannot answer that."""
        return [one for one in self.loads if (one.question, one.system) == (question, system)]

    def rate(self, question: str, system: str) -> float:
        """Answers a second, the median of the rounds; 0 where it cannot answer."""
        return statistics.median([one.rate for one in self.of(question, system)] or [0.0])

    def best_peer(self, question: str) -> str | None:
        """The peer that answers most in a second, if any can answer."""
        able = [name for name in self.peers if self.of(question, name)]
        return max(able, key=lambda name: self.rate(question, name), default=None)

    def times(self, question: str, system: str | None) -> list[float]:
        """How many times the rate of another system ours was, round by round."""
        return _times(self.of(question, OURS), self.of(question, system or ""))

    def kept_times(self, question: str) -> list[float]:
        """How many times the rate of a hello-world, which answers one thing, that of kept answers was."""
        return _times(self.of(question, KEPT), self.of("typename", HELLO))

    def save(self, path: Path) -> None:
        """Writes it down."""
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(asdict(self), indent=1) + "\n")


def _times(ours: list[Load], theirs: list[Load]) -> list[float]:
    rates = {one.round: one.rate for one in theirs}
    return [one.rate / rates[one.round] for one in ours if one.round in rates]


def saved(path: Path) -> Outcome:
    """What was written down."""
    told: dict[str, Any] = json.loads(path.read_text())
    told["loads"] = [Load(**one) for one in told["loads"]]
    told["memory"] = {name: tuple(values) for name, values in told["memory"].items()}
    return Outcome(**told)


def today() -> str:
    """The date of a run."""
    return datetime.now(UTC).date().isoformat()


def machine() -> str:
    """The machine in a few words: processor, cores, memory, system."""
    lines = Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    processor = next(named, platform.processor() or platform.machine())
    return f"{processor}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}"


def own_versions(
    packages: Sequence[str] = ("creditsgql", "uvicorn", "uvloop", "httptools", "orjson"),
) -> dict[str, str]:
    """What ours and the bounds run on."""
    return {
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        **{name: metadata.version(name) for name in packages},
    }
