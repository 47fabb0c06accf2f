"""Numbers that several processes keep, each its own, and that any of them can read: in memory that forks share.

A process adds to its numbers as to a list, without a lock, since nobody else writes them. One that takes the place of
another that died goes on from what that had counted, so that no count ever falls.
"""

from collections.abc import Iterator
from mmap import mmap
from typing import NamedTuple

PLACES = 64
"""Most processes."""

NAME_BYTES = 128
"""Longest name of a row."""

OTHER = "other"
"""The row of what has none of its own."""


class Row(NamedTuple):
    """One process's numbers of one name."""

    place: int
    name: str
    numbers: list[float]


class Tallies:
    """Rows of ``width`` numbers by name, at most so many; what comes after them, or has too long a name, is OTHER.

    To be made before processes are forked off, each of which then takes a place of its own.
    """

    def __init__(self, rows: int, width: int) -> None:
        self._rows = rows + 1
        self._width = width
        of_numbers = PLACES * self._rows * width * 8
        # Pages that nobody writes to take no memory.
        memory = memoryview(mmap(-1, of_numbers + PLACES * self._rows * NAME_BYTES))
        self._numbers: memoryview[float] = memory[:of_numbers].cast("d")
        self._names = memory[of_numbers:]
        self.take(0)

    def take(self, place: int) -> None:
        """Makes this process the keeper of a place, and of what was counted there before."""
        self._place = place
        self._at: dict[str, int] = {}
        first = place * self._rows * self._width
        self.numbers = self._numbers[first : first + self._rows * self._width]
        """This process's own; a row's begin where ``at`` says."""
        self._at = {name: self._width * row for row, name in enumerate(self._named(place))}
        self.at(OTHER)

    def at(self, name: str) -> int:
        """Where among ``numbers`` those of a name begin."""
        found = self._at.get(name)
        if found is not None:
            return found
        row, written = len(self._at), name.encode()
        if row == self._rows or len(written) > NAME_BYTES:
            return self._at[OTHER]
        self._at[name] = row * self._width
        self._names[self._name(self._place, row)] = written.ljust(NAME_BYTES, b"\0")
        return self._at[name]

    def read(self) -> Iterator[Row]:
        """Every row of every process, as it is now."""
        for place in range(PLACES):
            for row, name in enumerate(self._named(place)):
                first = (place * self._rows + row) * self._width
                yield Row(place, name, [*self._numbers[first : first + self._width]])

    def _named(self, place: int) -> Iterator[str]:
        for row in range(self._rows):
            name = bytes(self._names[self._name(place, row)]).rstrip(b"\0")
            if not name:
                return
            yield name.decode(errors="replace")

    def _name(self, place: int, row: int) -> slice:
        first = (place * self._rows + row) * NAME_BYTES
        return slice(first, first + NAME_BYTES)
