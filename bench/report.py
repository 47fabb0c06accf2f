"""What a run found, as Markdown."""

import statistics
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from bench.outcome import BARE, HELLO, KEPT, OURS, Outcome
from bench.questions import MEANINGS, QUESTIONS
from bench.rounds import CONNECTIONS, Load

NONE = "–"
"""In a cell of what a system cannot be asked."""


def table(outcome: Outcome) -> str:
    """Answers a second of every system to every question, and how ours compares; one table."""
    rows = [
        [name, *(_number(outcome, question, name) for question in QUESTIONS), _memory(outcome, name)]
        for name in outcome.systems
    ]
    rows += [[words, *map(cell, QUESTIONS), ""] for words, cell in _comparisons(outcome)]
    return _markdown(["answers a second", *QUESTIONS.values(), "MiB"], rows)


def _memory(outcome: Outcome, system: str) -> str:
    resident, own = outcome.memory[system]
    return f"{resident:.0f} ({own:.0f})"


def _number(outcome: Outcome, question: str, system: str) -> str:
    return f"{outcome.rate(question, system):,.0f}" if outcome.of(question, system) else NONE


def _comparisons(outcome: Outcome) -> list[tuple[str, Callable[[str], str]]]:
    """Rows about ours: their words, and what is in the cell of a question."""

    def times(question: str, system: str | None) -> str:
        return spread(outcome.times(question, system))

    def spread(found: list[float]) -> str:
        return f"**{statistics.median(found):.2f}** ({min(found):.2f} to {max(found):.2f})" if found else NONE

    beside_peers: list[tuple[str, Callable[[str], str]]] = [
        ("the best peer", lambda question: outcome.best_peer(question) or NONE),
        (f"{OURS} to the best peer", lambda question: times(question, outcome.best_peer(question))),
    ]
    kept: list[tuple[str, Callable[[str], str]]] = [
        (f"answers kept to {HELLO}", lambda question: spread(outcome.kept_times(question)))
    ]
    return [
        *(beside_peers if outcome.peers else ()),
        (f"{OURS} to {BARE}", lambda question: times(question, BARE)),
        (f"{OURS} to {HELLO}", lambda question: times(question, HELLO)),
        *(kept if KEPT in outcome.systems else ()),
    ]


def about(outcome: Outcome) -> str:
    """Where, when and how it was measured."""
    versions = ", ".join(f"{name} {version}" for name, version in outcome.versions.items())
    return (
        f"Measured on {outcome.date} ({outcome.machine}): one process of each system on one core, wrk on another over"
        f" {CONNECTIONS} connections; medians of {outcome.rounds} interleaved rounds of {outcome.seconds} seconds;"
        " in brackets the least and the most of the rounds. Before and after, all gave the same content for"
        f" {outcome.verified} random films, people, names and filters of each question, and any error ends the run."
        f" Data: {outcome.data}. MiB: resident after all rounds, in brackets without mapped files. {versions}."
    )


def details(outcome: Outcome, title: str) -> str:
    """Everything: the table, the range of the rounds, how long answers took, and what the questions are."""
    parts = [
        f"# {title}",
        about(outcome),
        table(outcome),
        "\n".join(f"- {words}: {MEANINGS[question]}" for question, words in QUESTIONS.items()),
        "## Slowest to fastest round, answers a second",
        _per_system(outcome, _range),
        f"## Milliseconds at {CONNECTIONS} connections: half of the answers within, 99 of 100 within",
        _per_system(
            outcome, lambda loads: f"{_median(one.p50 for one in loads):.1f}, {_median(one.p99 for one in loads):.1f}"
        ),
        "## Microseconds of the server's processor time for an answer",
        _per_system(outcome, lambda loads: f"{_median(one.processor for one in loads):,.0f}"),
    ]
    if outcome.first_answer:
        parts.append(
            f"From its start to its first film page, with {outcome.first_answer_films:,} films, {OURS} took"
            f" {statistics.median(outcome.first_answer):.2f} seconds ({min(outcome.first_answer):.2f} to"
            f" {max(outcome.first_answer):.2f})."
        )
    return "\n\n".join(parts) + "\n"


def _per_system(outcome: Outcome, cell: Callable[[list[Load]], str]) -> str:
    rows = [
        [name, *(cell(loads) if (loads := outcome.of(question, name)) else NONE for question in QUESTIONS)]
        for name in outcome.systems
    ]
    return _markdown(["", *QUESTIONS.values()], rows)


def _range(loads: list[Load]) -> str:
    return f"{min(one.rate for one in loads):,.0f} to {max(one.rate for one in loads):,.0f}"


def _median(values: Iterable[float]) -> float:
    return statistics.median(values)


def _markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def show(readme: Path, name: str, text: str) -> None:
    """Puts a text between the marks of that name in the README. Raises ValueError where they are missing."""
    before, opening, rest = readme.read_text().partition(f"<!-- {name} -->\n")
    _, closing, after = rest.partition(f"<!-- end of {name} -->")
    if not closing:
        raise ValueError(f"{readme}: no marks for {name}")
    readme.write_text(f"{before}{opening}{text}\n{closing}{after}")
