"""Rows of several tables side by side: each table in the order of its first cell, and read as one goes along."""

import heapq
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from tempfile import NamedTemporaryFile

from creditsgql.importers.sources.tables import Row

_RUN = 250_000
"""Rows that are sorted in memory at once; the largest table of IMDb makes 400 runs, and each is an open file."""


class KeyedRows:
    """The rows of a table in the order of their first cell, given out key by key, with one row read ahead."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self._rows = rows
        self._row = next(rows, None)

    @property
    def key(self) -> str | None:
        """The first cell of the next row; None at the end."""
        return self._row[1][0] if self._row else None

    def take(self, key: str) -> list[Row]:
        """The rows with this key. What stands before them is passed over, so keys are asked for in their order."""
        row, rows, taken = self._row, self._rows, []
        while row and row[1][0] <= key:
            if row[1][0] == key:
                taken.append(row)
            row = next(rows, None)
        self._row = row
        return taken


def sort_rows(rows: Iterator[Row], folder: Path) -> Iterator[Row]:
    """The rows in the order of their first cell, those with the same one as they came, sorted in files in ``folder``.

    The folder is a temporary one: nothing of it is taken away here.
    """
    return heapq.merge(*map(_read_run, list(_write_runs(rows, folder))), key=_key)


def _write_runs(rows: Iterator[Row], folder: Path) -> Iterator[Path]:
    while run := sorted(islice(rows, _RUN), key=_key):
        with NamedTemporaryFile("w", encoding="utf-8", newline="\n", dir=folder, delete=False) as file:
            # A cell of an unquoted table has neither the delimiter nor a line end in it.
            file.writelines("\t".join((str(line), *cells)) + "\n" for line, cells in run)
        yield Path(file.name)


def _read_run(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8", newline="\n") as file:
        for text in file:
            line, *cells = text[:-1].split("\t")
            yield int(line), cells


def _key(row: Row) -> str:
    return row[1][0]
