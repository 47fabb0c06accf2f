"""Reads IMDb's non-commercial tables: title.basics, title.principals, name.basics and those beside them.

They are read side by side in the order of their title ids, so that memory holds one title at a time. IMDb says nothing
of an order: a table that is not sorted is sorted on disk first, and the answer is the same.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from creditsgql.importers.reader import reader
from creditsgql.importers.records import (
    Document,
    ExternalIdRecord,
    FilmRecord,
    GenreRecord,
    RatingRecord,
    SourceRecord,
    TitleRecord,
    record,
)
from creditsgql.importers.sources.countries import country_code
from creditsgql.importers.sources.imdb_credits import FindPerson, TitleCredits
from creditsgql.importers.sources.imdb_names import Names, called_by_id
from creditsgql.importers.sources.keyed_rows import KeyedRows, sort_rows
from creditsgql.importers.sources.tables import (
    BadRowError,
    CellError,
    Complain,
    Row,
    fingerprint,
    is_sorted,
    read_header,
    read_rows,
    shown,
)
from creditsgql.normalise import clean, slugify
from creditsgql.vocabulary import Authority, Certainty, TitleKind

KIND = "imdb"
TYPES = (
    *("movie", "short", "tvMovie", "tvShort", "video", "tvSpecial", "tvSeries", "tvMiniSeries", "tvEpisode", "tvPilot"),
    "videoGame",
)
"""Every titleType there is."""

FILM_TYPES = ("movie", "short", "tvMovie", "tvShort", "video")
"""What is a film wherever it was first shown: no series or part of one, no show or ceremony, no game."""

_COLUMNS = {
    "title.basics": (
        *("tconst", "titleType", "primaryTitle", "originalTitle", "startYear", "runtimeMinutes", "genres"),
    ),
    "title.principals": ("tconst", "ordering", "nconst", "category", "job", "characters"),
    "title.crew": ("tconst", "directors", "writers"),
    "title.akas": ("titleId", "ordering", "title", "region", "language", "types", "attributes", "isOriginalTitle"),
    "title.ratings": ("tconst", "averageRating", "numVotes"),
}
_NAMES = "name.basics"
_ORDERED = ("title.principals", "title.akas")
_NULL = "\\N"
_TITLE_ID = re.compile(r"tt\d{7,8}")
_AKA_KINDS = {
    "original": TitleKind.ORIGINAL,
    "working": TitleKind.WORKING,
    "festival": TitleKind.FESTIVAL,
    "imdbDisplay": TitleKind.LOCALIZED,
}
_AVERAGE = re.compile(r"10(\.0+)?|\d(\.\d+)?")
_DIGITS = 18
_LANGUAGE = re.compile(r"(?!q[a-t])[a-z]{2,3}")
"""IMDb has codes of its own, such as qbn for Flemish, where ISO 639 leaves room for private use."""

_Read = TypeVar("_Read")


def source(folder: Path, *, types: Collection[str] = FILM_TYPES, since: int | None = None) -> SourceRecord:
    """Which version of IMDb's data lies in the folder, and which titles of it are asked for. Raises BadRowError."""
    return SourceRecord(
        KIND,
        "IMDb",
        fingerprint(files(folder).values(), sorted(types), since),
        reader(),
        publisher="IMDb",
        url="https://developer.imdb.com/non-commercial-datasets/",
        licence="IMDb Non-Commercial Licensing: personal and non-commercial use only",
        attribution="Information courtesy of IMDb (https://www.imdb.com). Used with permission.",
    )


def read(
    folder: Path, *, types: Collection[str] = FILM_TYPES, since: int | None = None, complain: Complain
) -> Iterator[Document]:
    """One document a title of these types, first shown in ``since`` or later where that is given.

    Whichever of the tables are there are read. Without title.basics that is every title another table speaks of, since
    neither types nor years are known then; without name.basics a person is called by the id. ``complain`` is told of
    rows that cannot be read. A credit of a person who is not in name.basics is left unread.

    No place has a line: IMDb makes its tables anew every day, and the id of a title finds its rows in any of them.
    Nor is there billing: the ordering of principals is, by IMDb's words, a number that tells them apart.

    Raises BadRowError where the folder has none of the tables, or one of them is no such table.
    """
    paths = files(folder)
    said_by = source(folder, types=types, since=since)
    names_path = paths.pop(_NAMES, None)
    with TemporaryDirectory() as temporary, ExitStack() as opened:
        find: FindPerson = called_by_id
        if names_path:
            find = opened.enter_context(closing(Names(names_path, Path(temporary), complain))).find
        rows = {table: KeyedRows(_rows(path, table, Path(temporary), complain)) for table, path in paths.items()}
        beside = _Beside(rows, paths, find, complain)
        if "title.basics" in rows:
            titles = _chosen(rows.pop("title.basics"), paths["title.basics"], types, since, complain)
        else:
            titles = _every(rows.values())
        for title in titles:
            yield beside.document(title, said_by)


@record
class _Title:
    """What title.basics says of a title."""

    tconst: str
    primary: str | None = None
    original: str | None = None
    year: int | None = None
    runtime_minutes: int | None = None
    genres: tuple[GenreRecord, ...] = ()


class _Beside:
    """What the tables beside title.basics say of the titles, which are asked for in the order of their ids."""

    def __init__(
        self, tables: Mapping[str, KeyedRows], paths: Mapping[str, Path], find: FindPerson, complain: Complain
    ) -> None:
        self._tables = tables
        self._paths = paths
        self._find = find
        self._complain = complain

    def document(self, title: _Title, said_by: SourceRecord) -> Document:
        """All that is said of a title."""
        tconst = title.tconst
        credits = TitleCredits(self._find)
        if principals := self._take("title.principals", tconst):
            credits.read_principals(principals, self._paths["title.principals"], self._complain)
        if crew := self._take("title.crew", tconst):
            credits.read_crew(crew, self._paths["title.crew"])
        titles = _titles(title, list(self._read("title.akas", tconst, _aka)))
        original = next((one for one in titles if one.kind is TitleKind.ORIGINAL), titles[0])
        film = FilmRecord(
            title=title.primary or original.text,
            original_title=original.text,
            titles=titles,
            year=title.year,
            runtime_minutes=title.runtime_minutes,
            credits=credits.credits,
            genres=title.genres,
            external_ids=(ExternalIdRecord(Authority.IMDB, tconst),),
            people=tuple(credits.people.values()),
            rating=next(iter(list(self._read("title.ratings", tconst, _rating))), None),
        )
        return Document(said_by, film, tuple(credits.unread), tuple(credits.notices), tconst)

    def _take(self, table: str, tconst: str) -> Sequence[Row]:
        if table not in self._tables:
            return ()
        rows = self._tables[table].take(tconst)
        settle = _in_order if table in _ORDERED else _first
        return settle(rows, self._paths[table], self._complain)

    def _read(self, table: str, tconst: str, understand: Callable[[Sequence[str]], _Read]) -> Iterator[_Read]:
        for line, cells in self._take(table, tconst):
            try:
                yield understand(cells)
            except CellError as error:
                self._complain(BadRowError(str(self._paths[table]), line, f"{tconst}: {error}"))


def files(folder: Path) -> dict[str, Path]:
    """IMDb's tables in the folder, by name. Raises BadRowError where there are none, or one twice."""
    if not folder.is_dir():
        raise BadRowError(str(folder), None, "not a directory; expected one with IMDb's tables")
    found: dict[str, Path] = {}
    for table in (*_COLUMNS, _NAMES):
        there = [path for path in (folder / f"{table}.tsv", folder / f"{table}.tsv.gz") if path.exists()]
        if len(there) > 1:
            raise BadRowError(str(folder), None, f"both {there[0].name} and {there[1].name}; expected one of them")
        found.update((table, path) for path in there)
    if not found.keys() & _COLUMNS.keys():
        expected = ", ".join(f"{table}.tsv" for table in _COLUMNS)
        raise BadRowError(str(folder), None, f"no table of IMDb's titles; expected one of {expected}, or gzipped")
    return found


def _rows(path: Path, table: str, folder: Path, complain: Complain) -> Iterator[Row]:
    rows = read_rows(path, columns=_COLUMNS[table], delimiter="\t", quoted=False, complain=complain)
    begins_with_id = read_header(path, delimiter="\t", quoted=False)[:1] == [_COLUMNS[table][0]]
    return rows if begins_with_id and is_sorted(path, delimiter="\t") else sort_rows(rows, folder)


def _first(rows: Sequence[Row], path: Path, complain: Complain) -> Sequence[Row]:
    """The one row of a title; ``complain`` is told of every further one."""
    for line, cells in rows[1:]:
        reason = f"{cells[0]} twice, first in line {rows[0][0]}; expected each title once"
        complain(BadRowError(str(path), line, reason))
    return rows[:1]


def _in_order(rows: Sequence[Row], path: Path, complain: Complain) -> Sequence[Row]:
    """A title's rows by their ordering, the second cell; ``complain`` is told of those without one of their own."""
    numbered: dict[int, Row] = {}
    for row in rows:
        line, cells = row
        try:
            number = int(cells[1])
        except ValueError:
            complain(BadRowError(str(path), line, f"ordering {shown(cells[1])}; expected a number"))
            continue
        if numbered.setdefault(number, row) is not row:
            complain(BadRowError(str(path), line, f"{cells[0]} has the ordering {number} twice; expected it once"))
    return [numbered[number] for number in sorted(numbered)]


def _every(tables: Collection[KeyedRows]) -> Iterator[_Title]:
    # Whoever asks takes the rows of a title, and so brings the next one to the front.
    while keys := [table.key for table in tables if table.key is not None]:
        yield _Title(min(keys))


def _chosen(
    basics: KeyedRows, path: Path, types: Collection[str], since: int | None, complain: Complain
) -> Iterator[_Title]:
    while (tconst := basics.key) is not None:
        ((line, cells),) = _first(basics.take(tconst), path, complain)
        if cells[1] not in types:
            continue
        try:
            title = _title(cells)
        except CellError as error:
            complain(BadRowError(str(path), line, str(error)))
            continue
        if since is None or (title.year is not None and title.year >= since):
            yield title


def _title(cells: Sequence[str]) -> _Title:
    tconst, _, primary, original, year, runtime, genres = cells
    if not _TITLE_ID.fullmatch(tconst):
        raise CellError(f"tconst {shown(tconst)}; expected an id like tt0000001")
    return _Title(
        tconst,
        _text(primary),
        _text(original),
        _number(year, "startYear"),
        _number(runtime, "runtimeMinutes"),
        _genres(genres),
    )


def _titles(title: _Title, akas: Sequence[TitleRecord]) -> tuple[TitleRecord, ...]:
    """The titles, the original first; the id, as a guess, where none is said."""
    found: list[TitleRecord] = []
    if title.original:
        found.append(TitleRecord(title.original, TitleKind.ORIGINAL))
    if title.primary and title.primary != title.original and title.primary not in {aka.text for aka in akas}:
        found.append(TitleRecord(title.primary, TitleKind.LOCALIZED))
    found += akas
    if not found:
        return (TitleRecord(title.tconst, TitleKind.ORIGINAL, certainty=Certainty.INFERRED),)
    return tuple(dict.fromkeys(sorted(found, key=lambda one: one.kind is not TitleKind.ORIGINAL)))


@lru_cache(1 << 12)
def _genres(cell: str) -> tuple[GenreRecord, ...]:
    names = () if cell == _NULL else filter(None, map(clean, cell.split(",")))
    return tuple(GenreRecord(slugify(name, "genre"), name) for name in names)


def _aka(cells: Sequence[str]) -> TitleRecord:
    _, _, title, region, language, types, attributes, is_original = cells
    text = _text(title)
    if text is None:
        raise CellError(f"title {shown(title)}; expected a title")
    kind = TitleKind.ORIGINAL if is_original == "1" else _aka_kind(types, attributes)
    return TitleRecord(
        text,
        kind,
        language if _LANGUAGE.fullmatch(language) else None,
        None if kind is TitleKind.ORIGINAL else country_code(region),
    )


@lru_cache(1 << 12)
def _aka_kind(types: str, attributes: str) -> TitleKind:
    # The tables part the members of an array with a control sign, U+0002, of which the description says nothing.
    if "transliterated" in attributes:
        return TitleKind.TRANSLITERATED
    if "literal" in attributes:
        return TitleKind.TRANSLATED
    if types == _NULL:
        return TitleKind.LOCALIZED
    return next((_AKA_KINDS[one] for one in re.split("[\x02,]", types) if one in _AKA_KINDS), TitleKind.OTHER)


def _rating(cells: Sequence[str]) -> RatingRecord:
    _, average, votes = cells
    if not _AVERAGE.fullmatch(average):
        raise CellError(f"averageRating {shown(average)}; expected a number from 0 to 10")
    count = _number(votes, "numVotes")
    if count is None:
        raise CellError(f"numVotes {shown(votes)}; expected a number")
    return RatingRecord(float(average), count)


def _text(cell: str) -> str | None:
    return None if cell == _NULL else clean(cell) or None


def _number(cell: str, column: str) -> int | None:
    if cell == _NULL:
        return None
    if not (cell.isdecimal() and len(cell) <= _DIGITS):
        raise CellError(f"{column} {shown(cell)}; expected a number or \\N")
    return int(cell)
