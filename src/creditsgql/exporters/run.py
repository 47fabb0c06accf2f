"""One export from beginning to end: a snapshot of the database, a folder of files, and a report."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from creditsgql.database import reading
from creditsgql.exporters import ndjson, rows
from creditsgql.exporters.folder import ExportError, Staging, staging
from creditsgql.exporters.page import Reread, UnprintableError, print_page
from creditsgql.exporters.page_losses import never_printed, never_printed_of_all
from creditsgql.exporters.spans import Span, spans
from creditsgql.exporters.sqlite import write_copy

Watch = Callable[[Sequence[Any], str], Iterable[Any]]
"""Passes items on one by one, telling a person meanwhile how far they are."""

_EXAMPLES = 3


class Format(StrEnum):
    """What an export is written as."""

    PAGE = "page"
    NDJSON = "ndjson"
    SQLITE = "sqlite"


@dataclass
class ExportReport:
    """What an export wrote, and what it had to leave out: how much of each kind, and films for example."""

    place: Path
    films: int = 0
    people: int = 0
    lost: Counter[str] = field(default_factory=Counter)
    unwritten: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[str]] = field(default_factory=dict)

    def lose(self, lost: Counter[str], film: str) -> None:
        """Adds what is left out of a film."""
        self.lost += lost
        for kind in +lost:
            self._remember(kind, film)

    def leave(self, why: str, film: str) -> None:
        """Adds a film that is not written."""
        self.unwritten[why] += 1
        self._remember(why, film)

    def _remember(self, kind: str, film: str) -> None:
        films = self.examples.setdefault(kind, [])
        if len(films) < _EXAMPLES:
            films.append(film)

    def as_text(self) -> str:
        """The report for people."""
        lines: list[str] = []
        for heading, counts in (
            ("left out, since a page has no place for it:", self.lost),
            ("not written:", self.unwritten),
        ):
            if counts:
                lines += [heading, *map(self._line, sorted(counts.items())), ""]
        people = f" and {_counted(self.people, 'person', 'people')}" if self.people else ""
        return "\n".join((*lines, f"{_counted(self.films, 'film', 'films')}{people} written to {self.place}"))

    def _line(self, counted: tuple[str, int]) -> str:
        kind, number = counted
        films = self.examples.get(kind, [])
        return f"  {number:7} {kind}" + (f" ({', '.join(films)})" if films else "")


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def format_named(name: str) -> Format:
    """The format of this name. Raises ExportError where there is none."""
    try:
        return Format(name)
    except ValueError:
        raise ExportError(f"--format {name}: expected {' or '.join(Format)}") from None


def export(place: Path, form: Format, url: str, reread: Reread, watch: Watch = lambda items, _: items) -> ExportReport:
    """Writes the whole data set into a folder, or into a file as ``sqlite``: all of it or, if something fails, nothing.

    ``reread`` says what an importer would make of a page. Raises ExportError for a place that cannot be written or
    holds anything else, and ``database.DatabaseError`` for a bad database.
    """
    report = ExportReport(place)
    if form is Format.SQLITE:
        report.films, report.people = write_copy(place, url)
        return report
    with reading(url) as connection, staging(place, form) as files:
        if form is Format.PAGE:
            _write_pages(connection, files, report, reread, watch)
        else:
            _write_lines(connection, files, report, watch)
    return report


def _write_pages(connection: sa.Connection, files: Staging, report: ExportReport, reread: Reread, watch: Watch) -> None:
    for span in watch(spans(connection, rows.FILM_NUMBERS), "writing films"):
        for film in rows.films(connection, span):
            slug = film.film.slug
            try:
                page, lost = print_page(film, reread)
            except UnprintableError as why:
                report.leave(str(why), slug)
                continue
            files.write(f"{slug}.txt", page.encode())
            report.films += 1
            report.lose(lost + never_printed(film), slug)
    report.lost += never_printed_of_all(connection)


def _write_lines(connection: sa.Connection, files: Staging, report: ExportReport, watch: Watch) -> None:
    def write(what: str, ids: sa.Select[int], lines: Callable[[sa.Connection, Span], Iterator[bytes]]) -> int:
        count = 0
        with files.open(f"{what}.ndjson") as file:
            for span in watch(spans(connection, ids), f"writing {what}"):
                for line in lines(connection, span):
                    file.write(line)
                    count += 1
        return count

    report.films = write("films", rows.FILM_NUMBERS, ndjson.film_lines)
    report.people = write("people", rows.PERSON_NUMBERS, ndjson.person_lines)
    write("nominations", rows.LONE_NOMINATION_NUMBERS, ndjson.nomination_lines)
