"""A page by its lines and its parts, whatever its layout. Knows no file and no table."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from creditsgql.importers.records import (
    CreditRecord,
    FieldPlace,
    GenreRecord,
    NominationRecord,
    Place,
    Remark,
    TextRecord,
    TitleRecord,
)
from creditsgql.importers.sources.credit_lines import CreditsBlock
from creditsgql.importers.sources.nomination_lines import read_nomination, without_bullet
from creditsgql.importers.sources.page_facts import Facts
from creditsgql.normalise import clean
from creditsgql.vocabulary import TextKind

LANGUAGE = "en"
"""What pages are written in unless they show another language."""

_FIELD_OF_FACT = {"year": "year", "runtime_minutes": "runtimeMinutes"}
_FIELD_OF_TEXT = {TextKind.SYNOPSIS: "synopsis", TextKind.DIRECTORS_STATEMENT: "directorsStatement"}


@dataclass(frozen=True)
class Line:
    """A printed line, cleaned; empty where it prints nothing but signs, such as a stray "|".

    ``cells`` are what stands apart in it, by a tab or by two spaces and more.
    """

    number: int
    text: str
    cells: tuple[str, ...] = ()
    is_indented: bool = False


@dataclass(frozen=True)
class Given:
    """What the caller knows and the page may not print."""

    title: str | None = None
    event: str | None = None
    year: int | None = None


@dataclass
class PageParts:
    """What a page says, by its parts.

    ``title`` is the one to display, in ``title_language``, where it is not the original one; ``titles`` are others.
    """

    title: str | None = None
    title_language: str | None = LANGUAGE
    original_title: str | None = None
    titles: list[TitleRecord] = field(default_factory=list)
    year: int | None = None
    release_date: str | None = None
    runtime_minutes: int | None = None
    countries: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    genres: list[GenreRecord] = field(default_factory=list)
    texts: list[TextRecord] = field(default_factory=list)
    credits: tuple[CreditRecord, ...] = ()
    nominations: list[NominationRecord] = field(default_factory=list)
    places: list[FieldPlace] = field(default_factory=list)
    unread: list[Remark] = field(default_factory=list)
    notices: list[Remark] = field(default_factory=list)

    def cite(self, line: Line, *fields: str) -> None:
        """Notes that a line says these fields of the film."""
        self.places += [FieldPlace(one, Place(line.number, line.text)) for one in fields]

    def take(self, facts: Facts, line: Line) -> None:
        """Takes in the facts of a line. What an earlier line says otherwise stays as that has it."""
        self.unread += [Remark(line.number, piece, "neither a country nor another fact") for piece in facts.unread]
        for name, values in (("year", facts.years), ("runtime_minutes", facts.runtimes)):
            for value in dict.fromkeys(values):
                former = getattr(self, name)
                if former not in (None, value):
                    self.unread.append(Remark(line.number, line.text, f"{value}, where an earlier line says {former}"))
                elif former is None:
                    setattr(self, name, value)
                    self.cite(line, _FIELD_OF_FACT[name])
        lists: tuple[tuple[str, list[Any], list[Any]], ...] = (
            ("countries", self.countries, facts.countries),
            ("languages", self.languages, facts.languages),
            ("genres", self.genres, facts.genres),
        )
        for name, stored, said in lists:
            if new := [one for one in dict.fromkeys(said) if one not in stored]:
                stored.extend(new)
                self.cite(line, name)

    def add_text(self, kind: TextKind, lines: Iterable[Line], language: str = LANGUAGE) -> None:
        """Adds the prose of a section, if there is any; a second section of a kind goes on with the first."""
        lines = list(lines)
        first = next((line for line in lines if line.text), None)
        if first:
            self.cite(first, _FIELD_OF_TEXT[kind])
        body = _paragraphs(lines)
        earlier = [text for text in self.texts if (text.kind, text.language) == (kind, language)]
        if earlier and body:
            self.texts.remove(earlier[0])
            body = f"{earlier[0].body}\n\n{body}"
        if body:
            self.texts.append(TextRecord(kind, language, body))

    def leave(self, lines: Iterable[Line], reason: str) -> None:
        """Leaves lines unread."""
        self.unread += [Remark(line.number, line.text, reason) for line in lines if line.text]

    def add_credits(self, block: CreditsBlock) -> None:
        """Takes over what a credits block has gathered."""
        self.credits = block.credits
        self.unread += block.unread
        self.notices += block.notices

    def add_nomination(self, line: Line, given: Given) -> None:
        """Reads a line of a nominations list; one that the page has said already is only noticed."""
        text, _ = without_bullet(line.text)
        found = read_nomination(line.number, text, given.event, given.year)
        if isinstance(found, str):
            self.unread.append(Remark(line.number, line.text, found))
        elif any((one.label, one.year) == (found.label, found.year) for one in self.nominations):
            self.notices.append(Remark(line.number, line.text, "said before"))
        else:
            self.nominations.append(found)


def lines_of(text: str) -> list[Line]:
    """The printed lines. Only CR and LF end one: a field may hold U+2028 and its kin."""
    return [_line(number, line) for number, line in enumerate(re.split(r"\r\n|\n|\r", text), start=1)]


def _line(number: int, printed: str) -> Line:
    text = clean(printed).strip(" |")
    if not any(sign.isalnum() for sign in text):
        return Line(number, "")
    cells = tuple(filter(None, (clean(cell).strip(" |") for cell in re.split(r"\t+|\s{2,}", printed.strip()))))
    return Line(number, text, cells, is_indented=re.match(r"\t|\s{2,}", printed) is not None)


def _paragraphs(lines: Iterable[Line]) -> str:
    # Blank lines part paragraphs; a line break within one stays as it is printed.
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line.text:
            paragraphs[-1].append(line.text)
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join("\n".join(paragraph) for paragraph in paragraphs if paragraph)
