"""Rows side by side by their first cell, whatever order they came in."""

from pathlib import Path

import pytest

from creditsgql.importers.sources import keyed_rows
from creditsgql.importers.sources.keyed_rows import KeyedRows, sort_rows
from creditsgql.importers.sources.tables import Row


def numbered(keys: str) -> list[Row]:
    """A row a key, with the line it would stand in and a cell that has signs which end lines elsewhere."""
    return [(line, [key, f"\u2028{line}\x85"]) for line, key in enumerate(keys, start=2)]


@pytest.mark.parametrize("run", [1, 2, 3, 100])
@pytest.mark.parametrize("keys", ["", "a", "cba", "abcabcabc", "bbbabab"])
def test_rows_are_sorted_on_disk_as_they_would_be_in_memory(
    keys: str, run: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyed_rows, "_RUN", run)
    rows = numbered(keys)
    assert list(sort_rows(iter(rows), tmp_path)) == sorted(rows, key=lambda row: row[1][0])


def test_rows_are_taken_key_by_key_and_others_passed_over() -> None:
    rows = KeyedRows(iter(numbered("abbdde")))
    assert rows.key == "a"
    assert [line for line, _ in rows.take("b")] == [3, 4]
    assert rows.key == "d"
    assert rows.take("c") == []
    assert [line for line, _ in rows.take("d")] == [5, 6]
    assert [line for line, _ in rows.take("z")] == []
    assert rows.key is None
