"""The two layouts of a film page that are read: lines in, the parts of the page out. Knows no file and no table."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from creditsgql.importers.credit_lines import CreditLine, CreditsBlock, is_known_label, read_label
from creditsgql.importers.names import is_certainly_a_name, split_list
from creditsgql.importers.nomination_lines import read_nomination, without_bullet
from creditsgql.importers.normalise import clean
from creditsgql.importers.records import CreditRecord, NominationRecord, Remark, TextRecord
from creditsgql.vocabulary import TextKind, country_named

LANGUAGE = "en"
"""The pages of these layouts are written in English."""


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
    unread: list[Remark] = field(default_factory=list)
    notices: list[Remark] = field(default_factory=list)

    def add_text(self, kind: TextKind, lines: Iterable[Line]) -> None:
        """Adds the prose of a section, if there is any; a second section of a kind goes on with the first."""
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

_LABELS = _OWN_LABELS | {
    *(
        "Cinematography",
        "Editing",
        "Production Design",
        "Costume Design",
        "Original Score",
        "Sound",
        "Cast",
        "Main Cast",
    ),
}
"""All the labels met on pages of this layout. Other layouts have its heading too, but say "Director", "Screenplay"."""

_RUNTIME_LINE = re.compile(r"(.+?)\s*\(\s*(\d{1,4})\s*(?:min(?:s|utes)?\.?|['’′])\s*\)")
_FURNITURE = re.compile(r"Awards? \d+ days? until .+|(?:back to list|print page|\|| )+", re.IGNORECASE)
_PRIZE = re.compile(r"(?:^|\bfor )European\b|\b(?:Award|Choice|Discovery|Prix|Prize|Selection)\b")
"""What tells a nomination from the navigation printed around it, on pages of the older layout."""

_TITLE_LENGTH = 200


def lines_of(text: str) -> list[Line]:
    """The printed lines. Only CR and LF end one: a field may hold U+2028 and its kin."""
    cleaned = (clean(line).strip(" |") for line in re.split(r"\r\n|\n|\r", text))
    return [
        Line(number, line if any(sign.isalnum() for sign in line) else "")
        for number, line in enumerate(cleaned, start=1)
    ]


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
            _read_header(parts, inside, any(other is _Section.SYNOPSIS for other, _ in sections))
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
    titled = [at for at, line in enumerate(lines) if _RUNTIME_LINE.fullmatch(line.text[: 2 * _TITLE_LENGTH])]
    if len(titled) != 1:
        return None
    at = titled[0]
    labelled = [label for line in lines[at + 1 :] if (label := read_label(line.number, line.text))]
    if sum(map(is_known_label, labelled)) < 2:
        return None
    parts = PageParts()
    _read_title_line(parts, lines[at])
    for line in lines[:at]:
        if _PRIZE.search(line.text):
            parts.add_nomination(line, given)
        elif not _FURNITURE.fullmatch(line.text):
            parts.leave([line], "no award category")
    block = CreditsBlock()
    rest = at + 1
    while rest < len(lines) and (not lines[rest].text or read_label(rest, lines[rest].text)):
        rest += 1
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


def _is_film_page(lines: list[Line]) -> bool:
    labelled = [label for line in lines if (label := read_label(line.number, line.text))]
    labels = [label.label for label in labelled]
    headings = [_heading(line.text) for line in lines].count(_Section.CREDITS)
    if headings:
        known = {label.label for label in labelled if is_known_label(label)}
        return headings == 1 and (bool(_OWN_LABELS & known) or (bool(known) and known <= _LABELS))
    return bool(_OWN_LABELS.intersection(labels)) and labels.count("Directed by") < 2


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


def _read_header(parts: PageParts, lines: list[Line], synopsis_follows: bool) -> None:
    printed = [line for line in lines if line.text]
    named = [_countries(line.text) for line in printed[:2]]
    if len(named) == 2 and named[1] and len(printed[0].text) <= _TITLE_LENGTH:
        parts.original_title = printed[0].text
        taken = 1
    elif named and named[0]:
        taken = 0
    elif printed and _is_title(printed[0].text, synopsis_follows):
        parts.original_title = printed[0].text
        taken = 1
        named = []
    else:
        taken, named = 0, []
    if taken < len(named):
        _add_countries(parts, printed[taken], named[taken] or ())
        taken += 1
    rest = printed[taken:]
    if not named and len(rest) > 1 and parts.original_title and _is_title(rest[0].text):
        parts.leave(rest[:1], "neither a country nor a sentence")
        taken += 1
    if synopsis_follows:
        parts.leave(printed[taken:], "stands before the synopsis and is no country")
    elif taken < len(printed):
        parts.add_text(TextKind.SYNOPSIS, [line for line in lines if line.number >= printed[taken].number])


def _is_title(text: str, before_a_heading: bool = False) -> bool:
    # What stands before the heading "Synopsis" is no prose; before mere text, a title must not be its first sentence.
    words, ends = (15, ".:;,") if before_a_heading else (8, '.?!…:;,"”')
    return (
        len(text.split()) <= words and text[-1] not in ends and not re.match(r"(?:Directed|Written|Produced) by", text)
    )


def _countries(text: str) -> tuple[tuple[str, str | None], ...] | None:
    """The parts of a line of countries, each with its code or None; None where the line is no such line.

    Half of the parts at least must be countries, and the others must look like one.
    """
    if len(text) > _TITLE_LENGTH or text.endswith((".", "?", "!")):
        return None
    parts = tuple(part for piece in re.split(r"\s*[,;|]\s*", text) if piece for part in _country_parts(piece))
    unknown = [name for name, code in parts if code is None]
    if (
        not parts
        or len(unknown) * 2 > len(parts)
        or not all(re.fullmatch(r"[^\W\d_a-z]\S*(?: \S+){0,3}", one) for one in unknown)
    ):
        return None
    return parts


def _country_parts(piece: str) -> list[tuple[str, str | None]]:
    # The whole is tried first: "Bosnia and Herzegovina" is one country, "Austria and Germany" are two.
    if country := country_named(piece):
        return [(piece, country.code)]
    for separator in (r"\s*/\s*", r"\s+(?:&|and|\+|[-–])\s+"):
        names = [name for name in re.split(separator, piece) if name]
        parts = [part for name in names for part in _country_parts(name)] if len(names) > 1 else []
        if any(code for _, code in parts):
            return parts
    return [(piece, None)]


def _add_countries(parts: PageParts, line: Line, found: Iterable[tuple[str, str | None]]) -> None:
    for name, code in found:
        if code is None:
            parts.unread.append(Remark(line.number, name, "no country that is known"))
        elif code not in parts.countries:
            parts.countries.append(code)


def _read_title_line(parts: PageParts, line: Line) -> None:
    found = _RUNTIME_LINE.fullmatch(line.text)
    head, minutes = (found[1], int(found[2])) if found else (line.text, 0)
    words = head.split()
    for at in range(1, len(words)):
        countries = _countries(" ".join(words[at:]))
        if countries and all(code for _, code in countries):
            _add_countries(parts, line, countries)
            head = " ".join(words[:at]).rstrip(" ,")
            break
    titles = [title for title in re.split(r"\s+/\s+", head) if title]
    parts.original_title, parts.title = (titles[1], titles[0]) if len(titles) == 2 else (head, None)
    parts.runtime_minutes = minutes or None


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


def _paragraphs(lines: Iterable[Line]) -> str:
    # Blank lines part paragraphs; a line break within one stays as it is printed.
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line.text:
            paragraphs[-1].append(line.text)
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join("\n".join(paragraph) for paragraph in paragraphs if paragraph)
