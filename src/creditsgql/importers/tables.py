"""Table files by rows, gzipped or not, so that whatever is wrong is said with file and line. Knows no source."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn


@dataclass(frozen=True)
class BadRowError(Exception):
    """A row, or a cell of it, that cannot be read: where, what is wrong and what was expected, in one line."""

    file: str
    line: int | None
    reason: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.reason}"


Complain = Callable[[BadRowError], None]
"""Told of a bad row: it raises it, or counts it and lets the reader go on with the next."""


def refuse(error: BadRowError) -> NoReturn:
    """The strict way: the first bad row ends the reading."""
    raise error
