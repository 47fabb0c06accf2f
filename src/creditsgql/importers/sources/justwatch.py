"""Reads tables of JustWatch's titles: one of credits, and one of titles beside it, as CSV.

Films and shows are read alike: whoever has a table of both has chosen them. The ratings of the table of titles are left
out, since they are copies of what IMDb's and TMDB's users thought when it was made.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from creditsgql.importers.reader import reader
from creditsgql.importers.records import (
    Document,
    ExternalIdRecord,
    FilmRecord,
    GenreRecord,
    PersonRecord,
    Place,
    Remark,
    SourceRecord,
    TextRecord,
    TitleRecord,
)
from creditsgql.importers.sources.countries import country_code
from creditsgql.importers.sources.credit_list import CreditList, job_of, unknown_job
from creditsgql.importers.sources.keyed_rows import KeyedRows, sort_rows
from creditsgql.importers.sources.roles import RoleText, read_role_text
from creditsgql.importers.sources.tables import BadRowError, CellError, Complain, Row, fingerprint, read_rows, shown
from creditsgql.normalise import clean, slugify
from creditsgql.vocabulary import (
    Authority,
    Certainty,
    Department,
    TextKind,
    TitleKind,
    job_of_label,
)

KIND = "justwatch"

_CREDITS = ("id", "person_id", "name", "character", "role")
_TITLES = ("id", "title")
_MORE = ("description", "release_year", "runtime", "genres", "production_countries", "imdb_id")
_LANGUAGE = "en"
"""The tables that go round are of JustWatch's English pages."""

_GENRES = {"documentation": "Documentary", "scifi": "Sci-Fi"}
"""What JustWatch's own words for genres mean where they are not their names."""

_NO_COUNTRY = "XX"
_LIST = re.compile(r"""\[\s*(?:(?:'[^']*'|"[^"]*")\s*(?:,\s*|(?=\])))*\]""")
_IMDB_ID = re.compile(r"tt\d{7,8}")
_NUMBER = re.compile(r"(\d{1,9})(?:\.0)?")


def source(credits: Path, *, titles: Path | None = None) -> SourceRecord:
    """Which version of which tables these are, by the file name of the credits. Raises BadRowError."""
    return SourceRecord(
        KIND,
        unicodedata.normalize("NFC", credits.name.removesuffix(".gz")),
        fingerprint([credits, titles] if titles else [credits]),
        reader(),
        publisher="JustWatch",
        url="https://www.justwatch.com",
        attribution="Source: JustWatch (https://www.justwatch.com)",
    )


def read(credits: Path, *, titles: Path | None = None, complain: Complain) -> Iterator[Document]:
    """One document a title of either table, by their ids; a title that only the credits have is called by its id.

    ``complain`` is told of rows that cannot be read. Raises BadRowError where a file is no such table.
    """
    said_by = source(credits, titles=titles)
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        cast = KeyedRows(sort_rows(_credit_rows(credits, complain), folder))
        about = KeyedRows(sort_rows(_title_rows(titles, complain) if titles else iter(()), folder))
        while keys := [rows.key for rows in (cast, about) if rows.key is not None]:
            key = min(keys)
            film = _Film(key)
            if titles:
                film.read_titles(about.take(key), titles, complain)
            film.read_credits(cast.take(key), credits)
            yield film.document(said_by)


def _credit_rows(path: Path, complain: Complain) -> Iterator[Row]:
    for line, cells in read_rows(path, columns=_CREDITS, delimiter=",", quoted=True, complain=complain):
        row = [clean(cell) for cell in cells]
        empty = [column for column, cell in zip(_CREDITS, row, strict=True) if not cell and column != "character"]
        if empty:
            complain(BadRowError(str(path), line, f"{empty[0]} is empty; expected one"))
        else:
            yield line, row


def _title_rows(path: Path, complain: Complain) -> Iterator[Row]:
    rows = read_rows(path, columns=_TITLES, optional=_MORE, delimiter=",", quoted=True, complain=complain)
    for line, cells in rows:
        row = [clean(cell) for cell in cells]
        if row[0]:
            yield line, row
        else:
            complain(BadRowError(str(path), line, "id is empty; expected one"))


@dataclass(frozen=True)
class _About:
    """What the table of titles says of a title."""

    title: str = ""
    description: str = ""
    year: int | None = None
    runtime_minutes: int | None = None
    genres: tuple[GenreRecord, ...] = ()
    countries: tuple[str, ...] = ()
    imdb_id: str = ""


class _Film:
    """A title as its rows come in."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._about = _About()
        self._credits = CreditList()
        self._people: dict[str, PersonRecord] = {}
        self._notices: list[Remark] = []

    def read_titles(self, rows: Sequence[Row], path: Path, complain: Complain) -> None:
        """Takes in the row of the title; ``complain`` is told of a second one, and of one that cannot be read."""
        for line, cells in rows[:1]:
            try:
                self._about = self._understand(line, cells, path)
            except CellError as error:
                complain(BadRowError(str(path), line, f"{self._key}: {error}"))
        for line, _ in rows[1:]:
            first = f"first in line {rows[0][0]}"
            complain(BadRowError(str(path), line, f"{self._key} twice, {first}; expected each title once"))

    def read_credits(self, rows: Sequence[Row], path: Path) -> None:
        """Takes in the credits of the title."""
        for line, (_, person, name, character, role) in rows:
            printed = role.replace("_", " ").lower()
            word = job_of_label(printed)
            job = job_of(word) if word else unknown_job(printed)
            if word is None:
                reason = f"unknown role, kept as the job {job.slug}"
                self._notices.append(Remark(line, f"{name} {role}", reason, str(path)))
            if person not in self._people:
                self._people[person] = PersonRecord(person, name, (ExternalIdRecord(Authority.JUSTWATCH, person),))
                if name.count(",") > 1:
                    reason = "may be several people; kept as the one with this id"
                    self._notices.append(Remark(line, name, reason, str(path)))
            said = read_role_text(character) if job.department is Department.ACTING else RoleText()
            self._credits.add(person, job, printed, said=said, place=Place(line, character or None))

    def document(self, said_by: SourceRecord) -> Document:
        """All that is said of the title. That its only title is the original one is a guess."""
        about = self._about
        title = about.title or self._key
        ids = [ExternalIdRecord(Authority.JUSTWATCH, self._key)]
        if about.imdb_id:
            ids.append(ExternalIdRecord(Authority.IMDB, about.imdb_id))
        film = FilmRecord(
            title=title,
            original_title=title,
            titles=(TitleRecord(title, TitleKind.ORIGINAL, certainty=Certainty.INFERRED),),
            year=about.year,
            runtime_minutes=about.runtime_minutes,
            countries=about.countries,
            texts=(TextRecord(TextKind.SYNOPSIS, _LANGUAGE, about.description),) if about.description else (),
            credits=self._credits.credits,
            genres=about.genres,
            external_ids=tuple(ids),
            people=tuple(self._people.values()),
        )
        return Document(said_by, film, notices=tuple(self._notices), entry=self._key)

    def _understand(self, line: int, cells: Sequence[str], path: Path) -> _About:
        _, title, description, year, runtime, genres, countries, imdb_id = cells
        if imdb_id and not _IMDB_ID.fullmatch(imdb_id):
            raise CellError(f"imdb_id {shown(imdb_id)}; expected an id like tt0000001")
        names = [_GENRES.get(word, word[:1].upper() + word[1:]) for word in _list(genres, "genres")]
        codes = {word: country_code(word) for word in _list(countries, "production_countries") if word != _NO_COUNTRY}
        about = _About(
            title,
            description,
            _number(year, "release_year"),
            _number(runtime, "runtime") or None,
            tuple(GenreRecord(slugify(name, "genre"), name) for name in dict.fromkeys(names)),
            tuple(dict.fromkeys(code for code in codes.values() if code)),
            imdb_id,
        )
        unknown = [word for word, code in codes.items() if code is None]
        self._notices += (Remark(line, word, "unknown country", str(path)) for word in unknown)
        return about


def _list(cell: str, column: str) -> list[str]:
    """The words of a list as Python and JSON print it."""
    if cell and not _LIST.fullmatch(cell):
        raise CellError(f"{column} {shown(cell)}; expected a list like ['drama', 'war']")
    return [clean(word[1:-1]) for word in re.findall(r"""'[^']*'|"[^"]*\"""", cell)]


def _number(cell: str, column: str) -> int | None:
    if not cell:
        return None
    found = _NUMBER.fullmatch(cell)
    if not found:
        raise CellError(f"{column} {shown(cell)}; expected a number")
    return int(found[1])
