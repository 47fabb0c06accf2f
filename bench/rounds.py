"""Interleaved rounds of load: wrk asks each system in turns, over 16 connections, from a core of its own."""

import json
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bench.questions import QUESTIONS, Variables, body
from bench.systems import LOAD_CORE, BenchError, Running, on_core

CONNECTIONS = 16
SCRIPT = Path(__file__).with_name("wrk.lua")


@dataclass(frozen=True)
class Load:
    """What became of one system's turn in one round of one question."""

    question: str
    system: str
    round: int
    rate: float
    """Answers a second."""
    p50: float
    p99: float
    """Milliseconds within which half, and 99 of 100, answers came."""
    processor: float
    """Microseconds of processor time for an answer, of the server and of the database server that works for it."""


def requests(
    systems: Sequence[Running], pools: dict[str, list[Variables]], folder: Path
) -> dict[tuple[str, str], Path]:
    """Files of what wrk asks, by schema and question; systems of one schema share them."""
    files = {}
    for schema in {one.system.schema for one in systems}:
        for question in {
            question for one in systems if one.system.schema == schema for question in one.system.questions
        }:
            files[schema, question] = folder / f"{schema}-{question}.jsonl"
            lines = [body(schema, question, variables) for variables in pools[question]]
            files[schema, question].write_bytes(b"".join(line + b"\n" for line in lines))
    return files


def load(one: Running, requests: Path, seconds: float) -> dict[str, float]:
    """Asks one system for some seconds. Raises BenchError where any answer is an error."""
    command = (
        "wrk",
        "-t1",
        f"-c{CONNECTIONS}",
        f"-d{seconds}s",
        "--timeout",
        "20s",
        "-s",
        SCRIPT,
        one.url,
        "--",
        requests,
    )
    before = one.processor_seconds()
    with on_core(LOAD_CORE):
        said = subprocess.run(command, check=False, capture_output=True, text=True)
    spent = one.processor_seconds() - before
    lines = [line for line in said.stdout.splitlines() if line.startswith("{")]
    if said.returncode or not lines:
        raise BenchError(f"wrk failed: {said.stderr.strip() or said.stdout.strip()}")
    told: dict[str, float] = json.loads(lines[0])
    if told["errors"]:
        raise BenchError(
            f"{one.system.name}: {told['errors']:.0f} errors in {told['answers']:.0f} answers to {requests.stem}"
        )
    if not told["answers"]:
        # All are under way still; whoever is that slow gets longer.
        one.settle()
        return load(one, requests, 4 * seconds)
    return {**told, "processor": spent}


def measure(
    systems: Sequence[Running],
    files: dict[tuple[str, str], Path],
    rounds: int,
    seconds: int,
    tell: Callable[[str], None],
) -> list[Load]:
    """All rounds of all questions; who begins changes from round to round. Raises BenchError as ``load``."""
    found = []
    for number in range(-1, rounds):
        first = number % len(systems)
        for question in QUESTIONS:
            for one in (*systems[first:], *systems[:first]):
                if question not in one.system.questions:
                    continue
                # The round before the first warms up, and is not counted.
                told = load(one, files[one.system.schema, question], seconds)
                one.settle()
                rate = told["answers"] / told["seconds"]
                processor = told["processor"] / told["answers"] * 1e6
                if number >= 0:
                    found.append(Load(question, one.system.name, number, rate, told["p50"], told["p99"], processor))
        tell(f"round {number + 1} of {rounds}")
    return found


def as_rows(loads: Sequence[Load]) -> list[dict[str, Any]]:
    """For a file of JSON."""
    return [asdict(one) for one in loads]


def check_wrk() -> None:
    """Raises BenchError where there is no wrk."""
    if shutil.which("wrk") is None:
        raise BenchError("wrk is not on PATH (Debian's package is wrk)")
