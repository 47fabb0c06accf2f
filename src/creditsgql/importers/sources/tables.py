"""Table files by rows, gzipped or not, so that whatever is wrong is said with file and line. Knows no source."""

import csv
import gzip
import hashlib
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import NoReturn

from creditsgql.normalise import clean

LARGEST_CELL = 1 << 19
"""Characters; the longest cells met, TMDB's casts of several hundred people, have a quarter of it."""

LARGEST_ROW = 1 << 22
"""Bytes; what has no line end for longer than this is no table, and is never held in memory."""

Row = tuple[int, Sequence[str]]
"""The number of the line where a row begins, from 1, and its cells in the order of the columns asked for."""

_BLOCK = 1 << 20
_GZIP = b"\x1f\x8b"
_MARK = "\ufeff"
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_SHOWN = 200
_SHOWN_CELL = 60


# Not frozen: whatever passes an exception on (contextlib does) sets its traceback.
@dataclass(eq=False)
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


class CellError(ValueError):
    """A cell that does not hold what its column should: what it has and what was expected, for a BadRowError to say."""


def shown(cell: str) -> str:
    """A cell as a message shows it: in quotation marks, on one line, its beginning where it is long."""
    return repr(cell if len(cell) <= _SHOWN_CELL else f"{cell[:_SHOWN_CELL]}...")


def refuse(error: BadRowError) -> NoReturn:
    """The strict way: the first bad row ends the reading."""
    raise error


def read_rows(
    path: Path,
    *,
    columns: Sequence[str],
    delimiter: str,
    quoted: bool,
    complain: Complain,
    optional: Sequence[str] = (),
    may_be_cut: bool = False,
) -> Iterator[Row]:
    """The rows under the header, each with its cells of ``columns``, then of ``optional``; others are left out.

    A cell of an ``optional`` column that the file lacks is empty. ``quoted`` tells whether quotation marks may enclose
    a cell, with line ends in it, as in RFC 4180; where not, they are signs like any other. With ``may_be_cut`` a row
    may lack cells at its end, which are empty then.

    The text is UTF-8, with or without a byte order mark, plain or gzipped, whatever the file is called. Only CR, LF
    and both end a line, U+2028 does not. Empty lines are no rows. ``complain`` is told of every row with too few or
    too many cells, a cell of more than ``LARGEST_CELL`` characters, a NUL, bytes that are not UTF-8, or quotes that
    do not match. What spoils the file (it cannot be read, is empty or cut off, lacks a column) raises BadRowError.
    """
    rows = _quoted_rows(_blocks(path), delimiter) if quoted else _plain_rows(_blocks(path), delimiter)
    header = next(rows, None)
    if header is None:
        raise BadRowError(str(path), None, f"empty; expected a header with {_listed(columns)}")
    first, names, fault = header
    if fault:
        raise BadRowError(str(path), first, f"{fault}; expected a header with {_listed(columns)}")
    places = _places(path, header, columns, optional)
    width = len(names)
    pick = _picker(places, width)
    for line, cells, fault in rows:
        if fault:
            complain(BadRowError(str(path), line, fault))
        elif len(cells) == width:
            yield line, pick(cells) if pick else cells
        elif may_be_cut and len(cells) < width:
            padded = [*cells, *[""] * (width - len(cells))]
            yield line, pick(padded) if pick else padded
        else:
            complain(BadRowError(str(path), line, f"{_counted(len(cells))}; expected {width}, as in the header"))


def read_header(path: Path, *, delimiter: str, quoted: bool) -> list[str]:
    """The names of a table's columns; none where the file is empty. Raises BadRowError as ``read_rows`` does."""
    rows = _quoted_rows(_blocks(path), delimiter) if quoted else _plain_rows(_blocks(path), delimiter)
    line, names, fault = next(rows, (0, [], None))
    if fault:
        raise BadRowError(str(path), line, fault)
    return names


def is_sorted(path: Path, *, delimiter: str) -> bool:
    """Whether the rows of an unquoted table stand in the order of their first cells, as texts, the same ones together.

    Raises BadRowError as ``read_rows`` does; a row that is bad there is passed over here.
    """
    last = ""
    for first, lines, _ in _blocks(path):
        keys = [line.partition(delimiter)[0] for line in (lines if first > 1 else lines[1:]) if line]
        if keys and (keys[0] < last or keys != sorted(keys)):
            return False
        last = keys[-1] if keys else last
    return True


def read_lines(path: Path, complain: Complain) -> Iterator[tuple[int, str]]:
    """The lines of a text that are not empty, each with its number from 1, such as those of NDJSON.

    The text, and what ``complain`` is told of, is as with ``read_rows``; a line has ``LARGEST_ROW`` characters at most.
    """
    for first, lines, faults in _blocks(path):
        for line, text in enumerate(lines, first):
            fault = faults.get(line) if faults else None
            if not fault and len(text) > LARGEST_ROW:
                fault = f"a line of {len(text)} characters; expected {LARGEST_ROW} at most"
            if fault:
                complain(BadRowError(str(path), line, fault))
            elif text.strip():
                yield line, text


def fingerprint(paths: Iterable[Path], *options: object) -> str:
    """SHA-256, in hex, of what the files hold, in this order, and of how they are read. Raises BadRowError."""
    whole = hashlib.sha256(repr(options).encode())
    for path in paths:
        try:
            with path.open("rb") as file:
                whole.update(hashlib.file_digest(file, "sha256").digest())
        except OSError as error:
            raise _unreadable(path, error) from None
    return whole.hexdigest()


_Block = tuple[int, list[str], dict[int, str]]
"""The number of the first line, lines without their ends, and what is wrong with those that are no text."""

_Cells = tuple[int, list[str], str | None]
"""The line where a row begins, its cells, and what is wrong with it."""


def _plain_rows(blocks: Iterable[_Block], delimiter: str) -> Iterator[_Cells]:
    for first, lines, faults in blocks:
        has_long = max(map(len, lines), default=0) > LARGEST_CELL
        for line, text in enumerate(lines, first):
            if text:
                cells = text.split(delimiter)
                yield line, cells, (faults.get(line) if faults else None) or (_fault(cells) if has_long else None)
            elif faults and line in faults:
                yield line, [], faults[line]


def _quoted_rows(blocks: Iterable[_Block], delimiter: str) -> Iterator[_Cells]:
    # The csv module alone would swallow every row from a stray quote to the next; here the row that has it is bad, and
    # reading goes on with the line behind its first.
    csv.field_size_limit(LARGEST_ROW)
    lines = (
        (line, text, faults.get(line)) for first, texts, faults in blocks for line, text in enumerate(texts, first)
    )
    waiting: deque[tuple[int, str, str | None]] = deque()
    while (begun := waiting.popleft() if waiting else next(lines, None)) is not None:
        line, text, fault = begun
        taken: list[tuple[int, str, str | None]] = []
        size, is_open = len(text), text.count('"') % 2 == 1
        while is_open and size <= LARGEST_ROW and not fault:
            more = waiting.popleft() if waiting else next(lines, None)
            if more is None:
                break
            taken.append(more)
            size += len(more[1])
            fault = more[2]
            is_open ^= more[1].count('"') % 2 == 1
        cells: list[str] = []
        if not fault and is_open:
            fault = "a quotation mark without its other"
        elif not fault:
            cells, fault = _unquoted("\n".join((text, *(one[1] for one in taken))), delimiter)
        if fault:
            waiting.extendleft(reversed(taken))
        if fault or cells:
            yield line, cells, fault


def _unquoted(text: str, delimiter: str) -> tuple[list[str], str | None]:
    if '"' not in text:
        cells = text.split(delimiter) if text else []
    else:
        try:
            cells = next(csv.reader((text,), delimiter=delimiter, strict=True))
        except csv.Error:
            return [], "a quotation mark that neither encloses a cell nor is doubled"
    return cells, _fault(cells) if len(text) > LARGEST_CELL else None


def _fault(cells: Iterable[str]) -> str | None:
    longest = max(map(len, cells), default=0)
    return f"a cell of {longest} characters; expected {LARGEST_CELL} at most" if longest > LARGEST_CELL else None


def _blocks(path: Path) -> Iterator[_Block]:
    line, begun, is_too_long = 1, b"", False
    for block in _bytes(path):
        # A CR at the end may have its LF in the next block.
        end = max(block.rfind(b"\n"), block.rfind(b"\r", 0, -1)) + 1
        if not end and len(begun) + len(block) > LARGEST_ROW:
            begun, is_too_long = b"", True
        elif not end:
            begun += block
        else:
            lines, faults = _lines_of(begun + block[:end], line)
            if is_too_long:
                lines[0], is_too_long = "", False
                faults[line] = f"a line of more than {LARGEST_ROW} bytes; expected the rows of a table"
            yield line, lines, faults
            line, begun = line + len(lines), block[end:]
    if is_too_long:
        yield line, [""], {line: f"a line of more than {LARGEST_ROW} bytes; expected the rows of a table"}
    elif begun:
        yield line, *_lines_of(begun, line)


def _lines_of(block: bytes, first: int) -> tuple[list[str], dict[int, str]]:
    if b"\r" in block:
        block = block.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    faults: dict[int, str] = {}
    try:
        text = block.decode()
    except UnicodeDecodeError:
        text = block.decode(errors="replace")
        for line, raw in enumerate(block.split(b"\n"), first):
            try:
                raw.decode()
            except UnicodeDecodeError as error:
                faults[line] = f"not UTF-8 (byte {error.start + 1} of the line); expected a text in UTF-8"
    lines = (text.removeprefix(_MARK) if first == 1 else text).split("\n")
    if not lines[-1]:
        del lines[-1]
    if "\0" in text:
        faults |= {line: "a NUL; expected a text" for line, one in enumerate(lines, first) if "\0" in one}
    return lines, faults


@contextmanager
def counting() -> Iterator[Callable[[], int]]:
    """Counts the bytes that are read of files meanwhile, as they lie on the disk; each file counts once."""
    places: dict[Path, int] = {}
    before = _places_read.set(places)
    try:
        yield lambda: sum(places.values())
    finally:
        _places_read.reset(before)


def note_counted(count: int) -> None:
    """Lets count as read what another process has counted so far."""
    _places_read.get({})[Path()] = count


_places_read: ContextVar[dict[Path, int]] = ContextVar("places_read")
"""How far each file was read."""


def _bytes(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as raw:
            places = _places_read.get({})
            start = raw.read(len(_GZIP))
            raw.seek(0)
            with gzip.GzipFile(fileobj=raw) if start == _GZIP else raw as file:
                block = file.read(_BLOCK)
                if block.startswith(_UTF_16_MARKS):
                    raise BadRowError(str(path), None, "UTF-16; expected a text in UTF-8")
                while block:
                    places[path] = max(places.get(path, 0), raw.tell())
                    yield block
                    block = file.read(_BLOCK)
    except EOFError:
        raise BadRowError(str(path), None, "the gzip is cut off; expected a whole file") from None
    except (gzip.BadGzipFile, zlib.error):
        raise BadRowError(str(path), None, "the gzip is damaged; expected a whole file") from None
    except OSError as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: OSError) -> BadRowError:
    return BadRowError(str(path), None, f"cannot be read ({error.strerror})")


def _places(path: Path, header: _Cells, columns: Sequence[str], optional: Sequence[str]) -> list[int | None]:
    line, names, _ = header
    missing = [name for name in columns if name not in names]
    if missing:
        which = f"lacks the {'column' if len(missing) == 1 else 'columns'} {_listed(missing)}"
        raise BadRowError(str(path), line, f"the header {which}; found {_listed(names)}")
    twice = [name for name in (*columns, *optional) if names.count(name) > 1]
    if twice:
        raise BadRowError(str(path), line, f"the header has the column {twice[0]} twice; expected it once")
    return [names.index(name) if name in names else None for name in (*columns, *optional)]


def _picker(places: Sequence[int | None], width: int) -> Callable[[list[str]], Sequence[str]] | None:
    """What takes the cells at these places out of a row; None where they are the row as it is."""
    if places == list(range(width)):
        return None
    known = [place for place in places if place is not None]
    if len(known) == len(places) > 1:
        return itemgetter(*known)
    return lambda cells: ["" if place is None else cells[place] for place in places]


def _listed(names: Iterable[str]) -> str:
    whole = clean(", ".join(names))
    return whole if len(whole) <= _SHOWN else f"{whole[:_SHOWN]} ..."


def _counted(cells: int) -> str:
    return f"{cells} cell" if cells == 1 else f"{cells} cells"
