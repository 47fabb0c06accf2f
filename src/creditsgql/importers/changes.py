"""The ids of rows that a run has met, by what became of them: a byte for each, since there may be tens of millions."""

import re
from collections.abc import Collection, Iterator
from enum import IntFlag


class Fate(IntFlag):
    """What became of a row in a run."""

    SEEN = 1
    NEW = 2
    CHANGED = 4
    WITHDRAWN = 8


SEEN, NEW, CHANGED, WITHDRAWN = (int(fate) for fate in Fate)
_ALL = 16


class Changes:
    """The ids of one table that a run has met, each with all that became of it."""

    def __init__(self) -> None:
        self._fates = bytearray()

    def note(self, ids: Collection[int], fates: int) -> None:
        """Notes what became of these rows, beside what is noted of them already."""
        if not ids:
            return
        first, end = min(ids), max(ids) + 1
        known = self._fates
        if end > len(known):
            known.extend(bytes(end - len(known)))
        if end - first == len(ids):
            # New rows have their ids in turn.
            known[first:end] = known[first:end].translate(_AND_ALSO[fates])
        else:
            for one in ids:
                known[one] |= fates

    def are(self, one: int, fates: int) -> bool:
        """Whether any of this became of a row."""
        return one < len(self._fates) and bool(self._fates[one] & fates)

    def runs(self, fates: int, but: int = 0) -> Iterator[range]:
        """The ids of which any of this became, and nothing of ``but``, as ranges, the lowest first."""
        for found in _matching(fates, but).finditer(self._fates):
            yield range(found.start(), found.end())

    def ids(self, fates: int, but: int = 0) -> list[int]:
        """The same, one by one."""
        return [one for run in self.runs(fates, but) for one in run]

    def count(self, fates: int, but: int = 0) -> int:
        """How many there are of them."""
        return sum(self._fates.count(kind) for kind in _kinds(fates, but))


def _kinds(fates: int, but: int) -> list[int]:
    return [kind for kind in range(_ALL) if kind & fates and not kind & but]


def _matching(fates: int, but: int) -> re.Pattern[bytes]:
    return re.compile(b"[" + b"".join(b"\\x%02x" % kind for kind in _kinds(fates, but)) + b"]+")


_AND_ALSO = [bytes(kind | fates if kind < _ALL else kind for kind in range(256)) for fates in range(_ALL)]
"""For each set of fates what every set becomes with it."""
