"""What a film page is headed by: its title and its countries of production."""

import re
from collections.abc import Collection

from creditsgql.importers.records import Remark
from creditsgql.importers.sources.page_facts import country_parts, read_facts_line
from creditsgql.importers.sources.page_parts import Line, PageParts
from creditsgql.vocabulary import TextKind

_RUNTIME_LINE = re.compile(r"(.+?)\s*\(\s*(\d{1,4})\s*(?:min(?:s|utes)?\.?|['’′])\s*\)")

TITLE_LENGTH = 200
"""A line longer than this is prose."""


def is_title_line(line: Line) -> bool:
    """Whether this is the older layout's "English title / Original title Country (76 min)"."""
    if len(line.text) > 2 * TITLE_LENGTH or _RUNTIME_LINE.fullmatch(line.text) is None:
        return False
    facts = read_facts_line(line.text)
    return facts is None or bool(facts.unread)


def read_header(parts: PageParts, lines: list[Line], synopsis_follows: bool) -> None:
    """Reads what stands before the first heading: a title, countries, and a synopsis without heading, each or none.

    A line before a line of countries is the title, be it a country's name itself. Without countries a line is a title
    only if it cannot be the beginning of the text. A line that says countries, year and runtime may stand anywhere.
    Anything else is left unread.
    """
    for line in lines:
        if facts := read_facts_line(line.text):
            parts.take(facts, line)
    lines = [line for line in lines if not read_facts_line(line.text)]
    printed = [line for line in lines if line.text]
    named = [_countries(line.text) for line in printed[:2]]
    if len(named) == 2 and named[1] and len(printed[0].text) <= TITLE_LENGTH:
        parts.original_title = printed[0].text
        parts.cite(printed[0], "originalTitle")
        taken = 1
    elif named and named[0]:
        taken = 0
    elif printed and _is_title(printed[0].text, synopsis_follows):
        parts.original_title = printed[0].text
        parts.cite(printed[0], "originalTitle")
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
    if len(text) > TITLE_LENGTH or text.endswith((".", "?", "!")):
        return None
    parts = tuple(part for piece in re.split(r"\s*[,;|]\s*", text) if piece for part in country_parts(piece))
    unknown = [name for name, code in parts if code is None]
    if (
        not parts
        or len(unknown) * 2 > len(parts)
        or not all(re.fullmatch(r"[^\W\d_a-z]\S*(?: \S+){0,3}", one) for one in unknown)
    ):
        return None
    return parts


def _add_countries(parts: PageParts, line: Line, found: Collection[tuple[str, str | None]]) -> None:
    for name, code in found:
        if code is None:
            parts.unread.append(Remark(line.number, name, "no country that is known"))
        elif code not in parts.countries:
            parts.countries.append(code)
    if any(code for _, code in found):
        parts.cite(line, "countries")


def read_title_line(parts: PageParts, line: Line) -> None:
    """Parts the older layout's title line; the longest end of it that is all countries is the countries."""
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
    parts.cite(line, "originalTitle", *(["title"] if parts.title else []), *(["runtimeMinutes"] if minutes else []))
