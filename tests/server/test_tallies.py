"""Numbers by name that several processes keep."""

import os
import subprocess
import sys

from tests.server.conftest import SOURCE

from creditsgql.server.tallies import NAME_BYTES, OTHER, Row, Tallies


def test_each_place_has_its_own_numbers_and_all_are_read() -> None:
    tallies = Tallies(rows=3, width=2)
    tallies.numbers[tallies.at("one")] += 1
    tallies.take(5)
    row = tallies.at("one")
    tallies.numbers[row] += 10
    tallies.numbers[row + 1] += 0.5
    assert [*tallies.read()] == [
        Row(0, OTHER, [0, 0]),
        Row(0, "one", [1, 0]),
        Row(5, OTHER, [0, 0]),
        Row(5, "one", [10, 0.5]),
    ]


def test_who_takes_a_place_goes_on_from_what_was_counted_there() -> None:
    tallies = Tallies(rows=3, width=1)
    for name in ("one", "two", "one"):
        tallies.take(0)
        tallies.numbers[tallies.at(name)] += 1
    assert [*tallies.read()] == [Row(0, OTHER, [0]), Row(0, "one", [2]), Row(0, "two", [1])]


def test_names_that_are_too_many_or_too_long_are_counted_together() -> None:
    tallies = Tallies(rows=2, width=1)
    for name in ("n" * (NAME_BYTES + 1), "n" * NAME_BYTES, "é", "three", "four", "é"):
        tallies.numbers[tallies.at(name)] += 1
    assert [*tallies.read()] == [Row(0, OTHER, [3]), Row(0, "n" * NAME_BYTES, [1]), Row(0, "é", [2])]


FORKING = """
import os
from creditsgql.server.tallies import Tallies
tallies = Tallies(rows=2, width=1)
child = os.fork()
if child:
    os.waitpid(child, 0)
    print([tuple(row) for row in tallies.read()])
else:
    tallies.take(1)
    tallies.numbers[tallies.at("child")] += 7
"""


def test_a_fork_is_read_by_its_parent() -> None:
    # In a process of its own, since this one may have threads.
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    done = subprocess.run((sys.executable, "-c", FORKING), env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "[(0, 'other', [0.0]), (1, 'other', [0.0]), (1, 'child', [7.0])]\n"
