"""Reads any table of credits or nominations, by a map that says which column holds what.

``map_file`` says what a map may hold; docs/sources.md shows one.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from creditsgql.importers.reader import reader
from creditsgql.importers.records import (
    Document,
    ExternalIdRecord,
    FilmRecord,
    GenreRecord,
    NominationRecord,
    PersonRecord,
    Place,
    Remark,
    SourceRecord,
    TitleRecord,
)
from creditsgql.importers.sources.countries import country_code
from creditsgql.importers.sources.credit_list import CreditList, job_of, unknown_job
from creditsgql.importers.sources.keyed_rows import sort_rows
from creditsgql.importers.sources.map_file import TableMap, read_map
from creditsgql.importers.sources.roles import RoleText, read_role_text
from creditsgql.importers.sources.tables import BadRowError, CellError, Complain, Row, fingerprint, read_rows, shown
from creditsgql.normalise import clean, fold, slugify
from creditsgql.vocabulary import (
    Authority,
    Certainty,
    Department,
    NominationOutcome,
    TitleKind,
    job_of_label,
)

KIND = "csv"

_YEAR = re.compile(r"\d{4}")
_NUMBER = re.compile(r"\d{1,9}")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_OUTCOMES = {
    **{outcome.lower().replace("_", " "): outcome for outcome in NominationOutcome},
    **{"winner": NominationOutcome.WON, "nominee": NominationOutcome.NOMINATED},
}


def source(path: Path, *, map_path: Path) -> SourceRecord:
    """Which version of which table this is, by its file name where the map does not name it. Raises BadRowError."""
    said = read_map(map_path).source
    return SourceRecord(
        KIND,
        said.get("name") or unicodedata.normalize("NFC", path.name),
        fingerprint([path, map_path]),
        reader(),
        publisher=said.get("publisher"),
        url=said.get("url"),
        licence=said.get("licence"),
        attribution=said.get("attribution"),
    )


def read(path: Path, *, map_path: Path, complain: Complain) -> Iterator[Document]:
    """One document a film, by the key that the map gives films, else by title and year.

    A row may say something of the film, a credit, a nomination, or all of it; what it leaves empty it does not say.
    Of what several rows say of the film itself the first is taken. ``complain`` is told of rows that cannot be read.
    Raises BadRowError where the map is none, or the file lacks a column that it names.
    """
    table = read_map(map_path)
    said_by = source(path, map_path=map_path)
    with TemporaryDirectory() as temporary:
        rows = sort_rows(_keyed(path, table, complain), Path(temporary))
        for key, of_film in groupby(rows, key=lambda row: row[1][0]):
            film = _Film(key)
            for line, cells in of_film:
                try:
                    film.take(_Said(line, table, dict(zip(table.columns, cells[1:], strict=True))))
                except CellError as error:
                    complain(BadRowError(str(path), line, str(error)))
            if film.is_said:
                yield film.document(said_by)


def _keyed(path: Path, table: TableMap, complain: Complain) -> Iterator[Row]:
    rows = read_rows(path, columns=table.columns, delimiter=table.delimiter, quoted=table.quoted, complain=complain)
    for line, cells in rows:
        row = [clean(cell) for cell in cells]
        said = _Said(line, table, dict(zip(table.columns, row, strict=True)))
        key = said.text("film.key") or f"{fold(said.text('film.title'))} {said.text('film.year')}".strip()
        if key and said.text("film.title"):
            yield line, [key, *row]
        else:
            complain(BadRowError(str(path), line, "no title of a film; expected one"))


@dataclass(frozen=True)
class _Said:
    """A row, asked by the words of the map."""

    line: int
    table: TableMap
    cells: Mapping[str, str]

    def has(self, section: str) -> bool:
        """Whether the map speaks of these things."""
        return any(name.startswith(f"{section}.") for name in self.table.values)

    def text(self, name: str) -> str:
        """A value; empty where the row, or the map, does not say it."""
        value = self.table.values.get(name)
        if value is None:
            return ""
        return value.text if value.column is None else self.cells[value.column]

    def matching(self, name: str, form: re.Pattern[str], expected: str) -> str | None:
        """A value of this form; None where it is empty. Raises CellError."""
        text = self.text(name)
        if text and not form.fullmatch(text):
            raise CellError(f"{name} {shown(text)}; expected {expected}")
        return text or None

    def number(self, name: str, form: re.Pattern[str] = _NUMBER, expected: str = "a number") -> int | None:
        """A number; None where it is empty. Raises CellError."""
        text = self.matching(name, form, expected)
        return int(text) if text else None

    def words(self, name: str) -> list[str]:
        """The members of a list."""
        return [word for part in self.text(name).split(self.table.list_delimiter) if (word := clean(part))]

    def ids(self, section: str) -> tuple[ExternalIdRecord, ...]:
        """The identifiers of a film or a person."""
        columns: Mapping[Authority, str] = self.table.ids[section]
        return tuple(ExternalIdRecord(one, self.cells[column]) for one, column in columns.items() if self.cells[column])


class _Film:
    """A film as its rows come in."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._record: FilmRecord | None = None
        self._credits = CreditList()
        self._people: dict[str, PersonRecord] = {}
        self._nominations: dict[str, NominationRecord] = {}
        self._notices: list[Remark] = []

    @property
    def is_said(self) -> bool:
        """Whether any row could be read."""
        return self._record is not None

    def take(self, said: _Said) -> None:
        """Takes in a row. Raises CellError, and then nothing of it is taken in."""
        record, notices = _film_record(said)
        person = _person(said) if said.text("person.name") else None
        position = said.number("credit.position")
        nomination = _nomination(said, person.key if person else None) if said.text("nomination.outcome") else None
        if said.has("credit") and person and not said.text("credit.job") and nomination is None:
            raise CellError(f"{shown(person.name)} without a job; expected one")
        self._record = _both(self._record, record) if self._record else record
        self._notices += notices
        if person:
            self._people.setdefault(person.key, person)
            if said.text("credit.job"):
                self._add_credit(said, person, position)
        if nomination:
            self._add_nomination(said.text("nomination.key"), nomination)

    def document(self, said_by: SourceRecord) -> Document:
        """All that the rows say of the film."""
        assert self._record is not None
        film = replace(
            self._record,
            credits=self._credits.credits,
            nominations=tuple(self._nominations.values()),
            people=tuple(self._people.values()),
        )
        return Document(said_by, film, notices=tuple(self._notices), entry=self._key)

    def _add_credit(self, said: _Said, person: PersonRecord, position: int | None) -> None:
        printed, character, name = (said.text(f"credit.{key}") for key in ("job", "character", "credited_as"))
        word = job_of_label(printed)
        job = job_of(word) if word else unknown_job(printed)
        if word is None:
            self._notices.append(Remark(said.line, printed, f"unknown label, kept as the job {job.slug}"))
        text = read_role_text(character) if job.department is Department.ACTING else RoleText(note=character or None)
        note = ", ".join(filter(None, (text.note, said.text("credit.note"))))
        self._credits.add(
            person.key,
            job,
            printed,
            said=replace(text, note=note or None),
            place=Place(said.line, character or None),
            credited_as=name if name != person.name else None,
            position=position,
        )

    def _add_nomination(self, key: str, nomination: NominationRecord) -> None:
        key = key or f" {nomination.place.line}"
        former = self._nominations.get(key)
        if former:
            nominees = tuple(dict.fromkeys((*former.nominees, *nomination.nominees)))
            nomination = replace(former, nominees=nominees)
        self._nominations[key] = nomination


def _film_record(said: _Said) -> tuple[FilmRecord, list[Remark]]:
    title, original = said.text("film.title"), said.text("film.original_title")
    first = TitleRecord(
        original or title, TitleKind.ORIGINAL, certainty=Certainty.STATED if original else Certainty.INFERRED
    )
    countries = {word: country_code(word) for word in said.words("film.countries")}
    record = FilmRecord(
        title=title,
        original_title=first.text,
        titles=(first,) if title == first.text else (first, TitleRecord(title, TitleKind.LOCALIZED)),
        year=said.number("film.year", _YEAR, "a year"),
        runtime_minutes=said.number("film.runtime_minutes"),
        countries=tuple(dict.fromkeys(code for code in countries.values() if code)),
        genres=tuple(GenreRecord(slugify(name, "genre"), name) for name in said.words("film.genres")),
        external_ids=said.ids("film"),
    )
    unknown = [word for word, code in countries.items() if code is None]
    return record, [Remark(said.line, word, "unknown country") for word in unknown]


def _both(first: FilmRecord, further: FilmRecord) -> FilmRecord:
    """What the first row says of a film, and what it leaves open."""
    return replace(
        first,
        year=further.year if first.year is None else first.year,
        runtime_minutes=first.runtime_minutes or further.runtime_minutes,
        countries=first.countries or further.countries,
        genres=first.genres or further.genres,
        external_ids=first.external_ids or further.external_ids,
    )


def _person(said: _Said) -> PersonRecord:
    name = said.text("person.name")
    return PersonRecord(
        said.text("person.key") or name,
        name,
        said.ids("person"),
        said.matching("person.birth_date", _DATE, "a date like 1958, 1958-07 or 1958-07-30"),
        said.matching("person.death_date", _DATE, "a date like 1958, 1958-07 or 1958-07-30"),
    )


def _nomination(said: _Said, nominee: str | None) -> NominationRecord:
    event, category = said.text("nomination.event"), said.text("nomination.category")
    year = said.number("nomination.year", _YEAR, "a year")
    if not event or year is None:
        raise CellError(f"a nomination without {'an event' if not event else 'a year'}; expected both")
    outcome = _OUTCOMES.get(said.text("nomination.outcome").lower().replace("_", " "))
    if outcome is None:
        expected = ", ".join(_OUTCOMES)
        raise CellError(f"nomination.outcome {shown(said.text('nomination.outcome'))}; expected one of {expected}")
    return NominationRecord(
        event,
        year,
        f"{category or event} {year}",
        outcome,
        category or None,
        nominees=(nominee,) if nominee else (),
        place=Place(said.line),
        detail=said.text("nomination.detail") or None,
    )
