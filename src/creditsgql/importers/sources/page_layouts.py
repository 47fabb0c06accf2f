"""The two layouts of a film page that are read: lines in, the parts of the page out. Knows no file."""

import re
from collections.abc import Iterator
from enum import Enum, auto

from creditsgql.importers.sources.credit_lines import CreditLine, CreditsBlock, is_known_label, read_label
from creditsgql.importers.sources.names import is_certainly_a_name, split_list
from creditsgql.importers.sources.nomination_lines import without_bullet
from creditsgql.importers.sources.page_header import is_title_line, read_header, read_title_line
from creditsgql.importers.sources.page_parts import Given, Line, PageParts
from creditsgql.vocabulary import TextKind


class _Section(Enum):
    HEADER = auto()
    SYNOPSIS = auto()
    STATEMENT = auto()
    CREDITS = auto()
    NOMINATIONS = auto()
    OTHER = auto()


_HEADINGS = {
    **dict.fromkeys(("synopsis", "short synopsis", "long synopsis"), _Section.SYNOPSIS),
    **dict.fromkeys(
        ("directors statement", "director statement", "directors note", "directors notes"), _Section.STATEMENT
    ),
    **dict.fromkeys(("statement of the director", "statement by the director"), _Section.STATEMENT),
    **dict.fromkeys(("cast & crew", "cast and crew", "crew & cast", "crew and cast", "credits"), _Section.CREDITS),
    **dict.fromkeys(("nominations and awards", "nominations & awards"), _Section.NOMINATIONS),
    **dict.fromkeys(("awards and nominations", "awards & nominations", "nominations", "awards"), _Section.NOMINATIONS),
    **dict.fromkeys(("biography", "directors biography", "filmography", "directors filmography"), _Section.OTHER),
}
_OWN_LABELS = frozenset({"Directed by", "Written by", "Produced by"})
"""The labels that no other layout at hand prints so; they tell this layout even where its heading is missing."""

_LABELS = frozenset(
    (
        *("directed by", "written by", "produced by", "cinematography", "editing", "production design"),
        *("costume design", "original score", "sound", "cast", "main cast"),
    )
)
"""All the labels met on pages of this layout. Other layouts have its heading too, but say "Director", "Screenplay"."""

_FURNITURE = re.compile(r"Awards? \d+ days? until .+|(?:back to list|print page|\|| )+", re.IGNORECASE)
_PRIZE = re.compile(r"(?:^|\bfor )European\b|\b(?:Award|Choice|Discovery|Prix|Prize|Selection)\b")
"""What tells a nomination from the navigation printed around it, on pages of the older layout."""


def read_film_page(lines: list[Line], given: Given) -> PageParts | None:
    """The present layout: title, countries, synopsis, statement, "Cast & Crew", "Nominations and Awards".

    Any part may be missing. None where this is another layout, or a list of several films.
    """
    if not _is_film_page(lines):
        return None
    parts = PageParts()
    block = CreditsBlock()
    sections = list(_sections(lines, any(_heading(line.text) is _Section.CREDITS for line in lines)))
    for section, inside in sections:
        if section is _Section.HEADER:
            read_header(parts, inside, any(other is _Section.SYNOPSIS for other, _ in sections))
        elif section is _Section.SYNOPSIS:
            parts.add_text(TextKind.SYNOPSIS, inside)
        elif section is _Section.STATEMENT:
            parts.add_text(TextKind.DIRECTORS_STATEMENT, inside)
        elif section is _Section.CREDITS:
            _read_credits(parts, block, inside, given)
        elif section is _Section.NOMINATIONS:
            _read_nominations(parts, block, inside, given)
        else:
            parts.leave(inside, "a section that is not read")
    parts.add_credits(block)
    return parts


def read_older_page(lines: list[Line], given: Given) -> PageParts | None:
    """The older layout: nominations, "English title / Original title Country (76 min)", credits, synopsis, statement.

    None where this is another layout: the title line and at least two credits under it must be there.
    """
    titled = [at for at, line in enumerate(lines) if is_title_line(line)]
    if len(titled) != 1:
        return None
    at = titled[0]
    labelled = [label for line in lines[at + 1 :] if (label := read_label(line.number, line.text))]
    if sum(map(is_known_label, labelled)) < 2:
        return None
    parts = PageParts()
    read_title_line(parts, lines[at])
    for line in lines[:at]:
        if _PRIZE.search(line.text):
            parts.add_nomination(line, given)
        elif not _FURNITURE.fullmatch(line.text):
            parts.leave([line], "no award category")
    block = CreditsBlock()
    rest = _end_of_credits(lines, at + 1)
    _read_credits(parts, block, lines[at + 1 : rest], given)
    for section, inside in _sections(lines[rest:], has_heading=True):
        if section in (_Section.HEADER, _Section.SYNOPSIS):
            parts.add_text(TextKind.SYNOPSIS, inside)
        elif section is _Section.STATEMENT:
            parts.add_text(TextKind.DIRECTORS_STATEMENT, inside)
        else:
            parts.leave(inside, "a section that is not read")
    parts.add_credits(block)
    return parts


def _end_of_credits(lines: list[Line], start: int) -> int:
    label = None
    for at in range(start, len(lines)):
        former, label = label, read_label(lines[at].number, lines[at].text)
        if lines[at].text and not label and not (former and former.is_open):
            return at
    return len(lines)


def _is_film_page(lines: list[Line]) -> bool:
    labelled = [label for line in lines if (label := read_label(line.number, line.text))]
    labels = [label.label for label in labelled]
    headings = [_heading(line.text) for line in lines].count(_Section.CREDITS)
    if headings:
        known = {label.label.casefold() for label in labelled if is_known_label(label)}
        return headings == 1 and (not _OWN_LABELS.isdisjoint(labels) or (bool(known) and known <= _LABELS))
    first = next((label.label for label in labelled if is_known_label(label)), None)
    return first in _OWN_LABELS and labels.count("Directed by") < 2


def _heading(text: str) -> _Section | None:
    return _HEADINGS.get(re.sub(r"['’‘`´]", "", text.casefold()).removesuffix(":").strip()) if len(text) < 40 else None


def _sections(lines: list[Line], has_heading: bool) -> Iterator[tuple[_Section, list[Line]]]:
    # Without its heading the credits block starts at the first label that is this layout's own.
    section, inside = _Section.HEADER, list[Line]()
    for line in lines:
        label = read_label(line.number, line.text)
        starts_credits = not has_heading and label and label.label in _OWN_LABELS and section is not _Section.CREDITS
        found = _Section.CREDITS if starts_credits else _heading(line.text)
        in_text = label and label.value and _heading(label.label) in (_Section.SYNOPSIS, _Section.STATEMENT)
        if found is None and not in_text:
            inside.append(line)
            continue
        yield section, inside
        section, inside = found or _heading(label.label if label else "") or _Section.OTHER, []
        if label and starts_credits:
            inside.append(line)
        elif label and in_text:
            inside.append(Line(line.number, label.value))
    yield section, inside


def _read_credits(parts: PageParts, block: CreditsBlock, lines: list[Line], given: Given) -> None:
    waiting: CreditLine | None = None
    for line in filter(lambda one: one.text, lines):
        label = read_label(line.number, without_bullet(line.text)[0])
        if waiting and not label and waiting.is_open and _goes_on(waiting, line):
            waiting = waiting.continued(line.number, line.text)
            continue
        if waiting:
            block.read(waiting)
        waiting = label
        if label is None and without_bullet(line.text)[1]:
            parts.add_nomination(line, given)
        elif label is None:
            parts.leave([line], "no credit and no heading")
    if waiting:
        block.read(waiting)


def _goes_on(waiting: CreditLine, line: Line) -> bool:
    # A list that breaks off goes on in the very next line; a label without a value may be followed by certain names.
    if waiting.value:
        return line.number == waiting.last + 1
    return all(is_certainly_a_name(item.partition("(")[0].strip()) for item in split_list(line.text))


def _read_nominations(parts: PageParts, block: CreditsBlock, lines: list[Line], given: Given) -> None:
    for line in filter(lambda one: one.text, lines):
        label = read_label(line.number, line.text)
        if label and is_known_label(label) and not without_bullet(line.text)[1]:
            block.read(label)
        else:
            parts.add_nomination(line, given)
