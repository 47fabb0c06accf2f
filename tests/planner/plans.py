"""How SQLite goes about a statement: what it scans that grows with the data, and what it sorts."""

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

BOUNDED = {"country", "language", "genre", "job", "award_event", "award_edition", "award_category", "dataset"}
"""Tables that hold words rather than facts: what is added to them is soon all there is."""

CHAIN = re.compile(r"chain\d+\w*|walk|met|near\d+")
"""What a statement names: of a chain its ends, a row for each level, and its few steps; of what begins so, a page."""

_ALIAS = re.compile(r'FROM "?(\w+)"? AS (\w+)')


@dataclass(frozen=True)
class Step:
    """A line of EXPLAIN QUERY PLAN; steps of one parent are of one select."""

    parent: int
    detail: str


def steps_of(connection: sqlite3.Connection, sql: str, parameters: Sequence[Any]) -> list[Step]:
    """The steps of a statement."""
    rows = connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters).fetchall()
    return [Step(parent, detail) for _, parent, _, detail in rows]


def faults(sql: str, steps: Sequence[Step]) -> set[tuple[str, str]]:
    """What is scanned without an index, or sorted after it was gone through from end to end."""
    found: set[tuple[str, str]] = set()
    for step in steps:
        beside = [other.detail for other in steps if other.parent == step.parent]
        table = _scanned(sql, step, beside)
        if table is None:
            continue
        if "USING" not in step.detail:
            found.add((table, "scanned"))
        if any(detail.startswith("USE TEMP B-TREE FOR ORDER BY") for detail in beside):
            found.add((table, "sorted"))
    return found


def made_on_the_way(steps: Sequence[Step]) -> list[str]:
    """What is indexed, or put into a table of its own, while the statement runs."""
    made = [step.detail for step in steps if "AUTOMATIC" in step.detail or "MATERIALIZE" in step.detail]
    return [detail for detail in made if not CHAIN.fullmatch(detail.split()[1])]


def _scanned(sql: str, step: Step, beside: Sequence[str]) -> str | None:
    """The table, if it is one that grows, that a step goes through from end to end."""
    found = re.match(r"SCAN (\w+)", step.detail)
    # A sub-select has the alias of the table that it reads: what is gone through is then its rows.
    if found is None or f"CO-ROUTINE {found[1]}" in beside or f"MATERIALIZE {found[1]}" in beside:
        return None
    table = {alias: table for table, alias in _ALIAS.findall(sql)}.get(found[1])
    return None if table is None or table in BOUNDED or CHAIN.fullmatch(table) else table
