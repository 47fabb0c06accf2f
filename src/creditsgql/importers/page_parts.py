"""A page by its lines and its parts, whatever its layout. Knows no file and no table."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from creditsgql.importers.credit_lines import CreditsBlock
from creditsgql.importers.nomination_lines import read_nomination, without_bullet
from creditsgql.importers.records import CreditRecord, FieldPlace, NominationRecord, Place, Remark, TextRecord
from creditsgql.normalise import clean
from creditsgql.vocabulary import TextKind

LANGUAGE = "en"
"""The pages of these layouts are written in English."""

_FIELD_OF_TEXT = {TextKind.SYNOPSIS: "synopsis", TextKind.DIRECTORS_STATEMENT: "directorsStatement"}


@dataclass(frozen=True)
class Line:
    """A printed line, cleaned; empty where it prints nothing but signs, such as a stray "|"."""

    number: int
    text: str


@dataclass(frozen=True)
class Given:
    """What the caller knows and the page may not print."""

    title: str | None = None
    event: str | None = None
    year: int | None = None


@dataclass
class PageParts:
    """What a page says, by its parts."""

    title: str | None = None
    original_title: str | None = None
    runtime_minutes: int | None = None
    countries: list[str] = field(default_factory=list)
    texts: list[TextRecord] = field(default_factory=list)
    credits: tuple[CreditRecord, ...] = ()
    nominations: list[NominationRecord] = field(default_factory=list)
    places: list[FieldPlace] = field(default_factory=list)
    unread: list[Remark] = field(default_factory=list)
    notices: list[Remark] = field(default_factory=list)

    def cite(self, line: Line, *fields: str) -> None:
        """Notes that a line says these fields of the film."""
        self.places += [FieldPlace(one, Place(line.number, line.text)) for one in fields]

    def add_text(self, kind: TextKind, lines: Iterable[Line]) -> None:
        """Adds the prose of a section, if there is any; a second section of a kind goes on with the first."""
        lines = list(lines)
        first = next((line for line in lines if line.text), None)
        if first:
            self.cite(first, _FIELD_OF_TEXT[kind])
        body = _paragraphs(lines)
        earlier = [text for text in self.texts if text.kind is kind]
        if earlier and body:
            self.texts.remove(earlier[0])
            body = f"{earlier[0].body}\n\n{body}"
        if body:
            self.texts.append(TextRecord(kind, LANGUAGE, body))

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
    cleaned = (clean(line).strip(" |") for line in re.split(r"\r\n|\n|\r", text))
    return [
        Line(number, line if any(sign.isalnum() for sign in line) else "")
        for number, line in enumerate(cleaned, start=1)
    ]


def _paragraphs(lines: Iterable[Line]) -> str:
    # Blank lines part paragraphs; a line break within one stays as it is printed.
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line.text:
            paragraphs[-1].append(line.text)
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join("\n".join(paragraph) for paragraph in paragraphs if paragraph)
