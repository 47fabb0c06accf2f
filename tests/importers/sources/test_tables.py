"""Tables by rows: what is read, whatever the file's form, and what is said of each thing that can be wrong with it."""

import gzip
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from creditsgql.importers.sources import tables
from creditsgql.importers.sources.tables import (
    LARGEST_CELL,
    LARGEST_ROW,
    BadRowError,
    fingerprint,
    is_sorted,
    read_header,
    read_rows,
    refuse,
)

HEADER = "title\tyear\tdirector\n"
METROPOLIS = "Metropolis\t1927\tFritz Lang\n"
M = "M\t1931\tFritz Lang\n"
PLAIN: dict[str, Any] = {"columns": ("title", "year", "director"), "delimiter": "\t", "quoted": False}
CSV: dict[str, Any] = {"columns": ("title", "year"), "delimiter": ",", "quoted": True}


def write(folder: Path, content: str | bytes) -> Path:
    """Writes a table."""
    path = folder / "films.tsv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def rows(path: Path, **asked: Any) -> list[tuple[int, list[str]]]:
    """The rows of a table, strictly."""
    return [(line, list(cells)) for line, cells in read_rows(path, **{**PLAIN, "complain": refuse, **asked})]


READ: dict[str, tuple[str | bytes, dict[str, Any], list[tuple[int, list[str]]]]] = {
    "as it stands": (
        HEADER + METROPOLIS + M,
        {},
        [(2, ["Metropolis", "1927", "Fritz Lang"]), (3, ["M", "1931", "Fritz Lang"])],
    ),
    "columns in the order asked": (HEADER + M, {"columns": ("year", "title")}, [(2, ["1931", "M"])]),
    "one column": (HEADER + M, {"columns": ("year",)}, [(2, ["1931"])]),
    "columns that may be missing": (
        HEADER + M,
        {"columns": ("title",), "optional": ("country", "year")},
        [(2, ["M", "", "1931"])],
    ),
    "gzipped, by what is in it": (gzip.compress((HEADER + M).encode()), {"columns": ("title",)}, [(2, ["M"])]),
    "two gzips in one": (
        gzip.compress(HEADER.encode()) + gzip.compress(M.encode()),
        {"columns": ("title",)},
        [(2, ["M"])],
    ),
    "a byte order mark": ("\ufeff" + HEADER + M, {"columns": ("title",)}, [(2, ["M"])]),
    "CR LF": ((HEADER + M).replace("\n", "\r\n"), {"columns": ("director",)}, [(2, ["Fritz Lang"])]),
    "CR": ((HEADER + M + METROPOLIS).replace("\n", "\r"), {"columns": ("title",)}, [(2, ["M"]), (3, ["Metropolis"])]),
    "no end of the last line": ((HEADER + M).rstrip(), {"columns": ("director",)}, [(2, ["Fritz Lang"])]),
    "empty lines": (HEADER + "\n" + M + "\n\n", {"columns": ("title",)}, [(3, ["M"])]),
    "no rows": (HEADER, {}, []),
    "signs that end a line elsewhere": (
        HEADER + "M\u2028\x0b\x85\t1931\tFritz\u2029Lang\n",
        {},
        [(2, ["M\u2028\x0b\x85", "1931", "Fritz\u2029Lang"])],
    ),
    "quotation marks where nothing is quoted": (HEADER + '"M\t1931"\t\n', {}, [(2, ['"M', '1931"', ""])]),
    "rows cut at their end": (
        HEADER + "M\nM\t1931\n",
        {"may_be_cut": True},
        [(2, ["M", "", ""]), (3, ["M", "1931", ""])],
    ),
    "quoted cells": (
        'title,year\n"M",1931\n"The ""Big"" Heat",1953\n"Woman, Alone",""\n',
        CSV,
        [(2, ["M", "1931"]), (3, ['The "Big" Heat', "1953"]), (4, ["Woman, Alone", ""])],
    ),
    "line ends in quoted cells": (
        'title,year\n"The Testament\nof\n\nDr. Mabuse",1933\nM,1931\n',
        CSV,
        [(2, ["The Testament\nof\n\nDr. Mabuse", "1933"]), (6, ["M", "1931"])],
    ),
    "a quotation mark within a cell that has none around it": (
        'title,year\n12" Heat,1953\n'.replace('12"', '12" or 10"'),
        CSV,
        [(2, ['12" or 10" Heat', "1953"])],
    ),
    "a quoted header": ('"title","year"\nM,1931\n', CSV, [(2, ["M", "1931"])]),
}


@pytest.mark.parametrize(("content", "asked", "expected"), READ.values(), ids=READ)
def test_a_table_gives_its_rows(
    content: str | bytes, asked: dict[str, Any], expected: list[Any], tmp_path: Path
) -> None:
    assert rows(write(tmp_path, content), **asked) == expected


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64])
@pytest.mark.parametrize(("content", "asked", "expected"), READ.values(), ids=READ)
def test_it_makes_no_difference_where_the_file_is_cut_for_reading(
    content: str | bytes,
    asked: dict[str, Any],
    expected: list[Any],
    size: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tables, "_BLOCK", size)
    assert rows(write(tmp_path, content), **asked) == expected


SPOILT: dict[str, tuple[str | bytes, str]] = {
    "empty": (b"", ": empty; expected a header with title, year, director"),
    "a gzip of nothing": (gzip.compress(b""), ": empty; expected a header with title, year, director"),
    "a column short": (
        "title\tyear\nM\t1931\n",
        ":1: the header lacks the column director; found title, year",
    ),
    "another table": (
        "person_id,id,name\n1,2,3\n",
        ":1: the header lacks the columns title, year, director; found person_id,id,name",
    ),
    "no header": (
        "A" * 300 + "\n",
        f":1: the header lacks the columns title, year, director; found {'A' * 200} ...",
    ),
    "a column twice": (
        "title\tyear\tyear\tdirector\n",
        ":1: the header has the column year twice; expected it once",
    ),
    "a gzip cut off": (
        gzip.compress((HEADER + METROPOLIS * 99 + M).encode())[:-20],
        ": the gzip is cut off; expected a whole file",
    ),
    "a gzip of two bytes": (b"\x1f\x8b", ": the gzip is cut off; expected a whole file"),
    "a gzip with a wrong sum": (
        gzip.compress((HEADER + M).encode())[:-8] + b"\0" * 8,
        ": the gzip is damaged; expected a whole file",
    ),
    "a gzip with something else inside": (
        gzip.compress((HEADER + M).encode())[:10] + b"\xff" * 50,
        ": the gzip is damaged; expected a whole file",
    ),
    "UTF-16": ((HEADER + M).encode("utf-16"), ": UTF-16; expected a text in UTF-8"),
    "a header in Latin-1": (
        "titre\tannée\n".encode("latin-1"),
        ":1: not UTF-8 (byte 10 of the line); expected a text in UTF-8; expected a header with title, year, director",
    ),
}


@pytest.mark.parametrize(("content", "reason"), SPOILT.values(), ids=SPOILT)
def test_what_spoils_a_file_ends_its_reading(content: str | bytes, reason: str, tmp_path: Path) -> None:
    path = write(tmp_path, content)
    passed_over: list[BadRowError] = []
    with pytest.raises(BadRowError) as caught:
        list(read_rows(path, complain=passed_over.append, **PLAIN))
    assert (str(caught.value), passed_over) == (f"{path}{reason}", [])


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(BadRowError, match=r"films.tsv: cannot be read \(No such file or directory\)$"):
        rows(tmp_path / "films.tsv")
    with pytest.raises(BadRowError, match=r": cannot be read \(Is a directory\)$"):
        rows(tmp_path)
    with pytest.raises(BadRowError, match=r"films.tsv: cannot be read \(No such file or directory\)$"):
        fingerprint([tmp_path / "films.tsv"])


BAD: dict[str, tuple[str | bytes, dict[str, Any], list[str], Sequence[str]]] = {
    "a cell short": (
        HEADER + "M\t1931\n" + METROPOLIS,
        {},
        [":2: 2 cells; expected 3, as in the header"],
        ["Metropolis"],
    ),
    "a cell over": (
        HEADER + "M\t1931\tFritz Lang\t\n" + METROPOLIS,
        {},
        [":2: 4 cells; expected 3, as in the header"],
        ["Metropolis"],
    ),
    "a cell over where rows may be cut": (
        HEADER + "M\n1\t2\t3\t4\n",
        {"may_be_cut": True},
        [":3: 4 cells; expected 3, as in the header"],
        ["M"],
    ),
    "a line that is no row": (HEADER + "\f\n" + M, {}, [":2: 1 cell; expected 3, as in the header"], ["M"]),
    "a NUL": (HEADER + "M\0\t1931\tFritz Lang\n" + METROPOLIS, {}, [":2: a NUL; expected a text"], ["Metropolis"]),
    "Latin-1": (
        HEADER.encode() + "Fünf\t1\t2\n".encode("latin-1") + M.encode() + b"\xff\t1\t2",
        {},
        [
            ":2: not UTF-8 (byte 2 of the line); expected a text in UTF-8",
            ":4: not UTF-8 (byte 1 of the line); expected a text in UTF-8",
        ],
        ["M"],
    ),
    "a cell of a million characters": (
        HEADER + f"{'M' * 1_000_000}\t1931\tFritz Lang\n" + METROPOLIS,
        {},
        [f":2: a cell of 1000000 characters; expected {LARGEST_CELL} at most"],
        ["Metropolis"],
    ),
    "a quoted cell of a million characters": (
        f'title,year\n"{"M," * 500_000}",1931\nM,1931\n',
        CSV,
        [f":2: a cell of 1000000 characters; expected {LARGEST_CELL} at most"],
        ["M"],
    ),
    "a line without an end": (
        HEADER + "M" * 2 * LARGEST_ROW + "\n" + M + "M" * 2 * LARGEST_ROW,
        {},
        [
            f":2: a line of more than {LARGEST_ROW} bytes; expected the rows of a table",
            f":4: a line of more than {LARGEST_ROW} bytes; expected the rows of a table",
        ],
        ["M"],
    ),
    "a quotation mark that is not closed": (
        'title,year\n"M,1931\nMetropolis,1927\nFury,1936\n',
        CSV,
        [":2: a quotation mark without its other"],
        ["Metropolis", "Fury"],
    ),
    "a quotation mark that meets another rows later": (
        'title,year\n"M,1931\nMetropolis,1927\n"Fury,1936\n',
        CSV,
        [":2: a quotation mark that neither encloses a cell nor is doubled", ":4: a quotation mark without its other"],
        ["Metropolis"],
    ),
    "something behind a quoted cell": (
        'title,year\n"M"!,1931\nFury,1936\n',
        CSV,
        [":2: a quotation mark that neither encloses a cell nor is doubled"],
        ["Fury"],
    ),
    "too few cells behind line ends in a cell": (
        'title,year\n"M\n\n"\nFury,1936\n"\n"\n',
        CSV,
        [":2: 1 cell; expected 2, as in the header", ":6: 1 cell; expected 2, as in the header"],
        ["Fury"],
    ),
    "bytes that are no text in a cell of several lines": (
        b'title,year\n"M\n\xff",1931\nFury,1936\n',
        CSV,
        [
            ":2: not UTF-8 (byte 1 of the line); expected a text in UTF-8",
            ":3: not UTF-8 (byte 1 of the line); expected a text in UTF-8",
        ],
        ["Fury"],
    ),
}


@pytest.mark.parametrize(("content", "asked", "reasons", "titles"), BAD.values(), ids=BAD)
def test_a_bad_row_is_said_with_file_and_line_and_the_next_is_read(
    content: str | bytes, asked: dict[str, Any], reasons: list[str], titles: list[str], tmp_path: Path
) -> None:
    path = write(tmp_path, content)
    bad: list[BadRowError] = []
    read = rows(path, complain=bad.append, **asked)
    assert ([str(one) for one in bad], [cells[0] for _, cells in read]) == ([f"{path}{one}" for one in reasons], titles)


@pytest.mark.parametrize(("content", "asked", "reasons", "titles"), BAD.values(), ids=BAD)
def test_strictly_the_first_bad_row_ends_the_reading(
    content: str | bytes, asked: dict[str, Any], reasons: list[str], titles: list[str], tmp_path: Path
) -> None:
    path = write(tmp_path, content)
    with pytest.raises(BadRowError) as caught:
        rows(path, **asked)
    assert str(caught.value) == f"{path}{reasons[0]}"


def test_the_header_alone_can_be_read(tmp_path: Path) -> None:
    path = write(tmp_path, HEADER + M)
    assert read_header(path, delimiter="\t", quoted=False) == ["title", "year", "director"]
    assert read_header(write(tmp_path, ""), delimiter="\t", quoted=False) == []
    with pytest.raises(BadRowError, match=r":1: a NUL; expected a text$"):
        read_header(write(tmp_path, "\0"), delimiter="\t", quoted=False)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [("", True), ("a", True), ("aab", True), ("aba", False), ("ba", False), ("abbbbz", True), ("abcabc", False)],
)
@pytest.mark.parametrize("size", [4, 1 << 20])
def test_a_table_knows_whether_it_is_sorted(
    keys: str, expected: bool, size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "_BLOCK", size)
    path = write(tmp_path, "zzz\tn\n" + "".join(f"{key}\t{9 - at}\n" for at, key in enumerate(keys)))
    assert is_sorted(path, delimiter="\t") is expected


def test_the_fingerprint_moves_with_what_is_read_and_with_nothing_else(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("M")
    two.write_text("Fury")
    first = fingerprint([one, two], "movie", 1931)
    assert first == fingerprint([one, two], "movie", 1931)
    others = [
        fingerprint([two, one], "movie", 1931),
        fingerprint([one, two], "movie"),
        fingerprint([one], "movie", 1931),
    ]
    one.write_text("m")
    assert len({first, *others, fingerprint([one, two], "movie", 1931)}) == 5
