"""The titles of a page whose layout is guessed: that at its top, and those with a label."""

import re

from creditsgql.importers.records import TitleRecord
from creditsgql.importers.sources.page_parts import Line, PageParts
from creditsgql.importers.sources.page_words import FilmFact
from creditsgql.normalise import fold
from creditsgql.vocabulary import TitleKind

_LANGUAGES = {
    FilmFact.ENGLISH_TITLE: "en",
    FilmFact.GERMAN_TITLE: "de",
    FilmFact.FRENCH_TITLE: "fr",
    FilmFact.SPANISH_TITLE: "es",
}
TITLE_FACTS = frozenset({FilmFact.TITLE, FilmFact.ORIGINAL_TITLE, *_LANGUAGES})
"""The facts that are titles."""

_WORDS = 12
_BEHIND = re.compile(r"(?P<title>.+?)\s*(?:\((?P<other>[^()]+)\)|\[(?P<bracketed>[^\[\]]+)\])")


def is_title(text: str) -> bool:
    """Whether a line at the top of a page may be its title: short, no sentence, and no navigation."""
    return (
        len(text.split()) <= _WORDS
        and any(sign.isalpha() for sign in text)
        and not re.search(r"[.:;,]$|\.\.\.$|[|»›>@]|www\.|https?:", text)
        and text.casefold() not in {"home", "film", "films", "filme", "movie", "movies", "programme", "programm"}
    )


def part_title(text: str) -> tuple[str, str | None]:
    """A title and the other one in parentheses behind it, if any: "Die Vermissten (Reported Missing)"."""
    found = _BEHIND.fullmatch(text)
    return (found["title"], found["other"] or found["bracketed"]) if found else (text, None)


def read_title(parts: PageParts, line: Line) -> None:
    """Takes in the title at the top; behind it may stand the year or another title in parentheses."""
    title, other = part_title(line.text)
    if other and re.fullmatch(r"(?:18[89]|19\d|20\d)\d", other):
        parts.year, other = int(other), None
        parts.cite(line, "year")
    parts.original_title = title
    parts.cite(line, "originalTitle")
    if other and fold(other) != fold(title):
        # Which of the two is the original one is not said here.
        parts.titles.append(TitleRecord(other, TitleKind.OTHER))


def add_title(parts: PageParts, fact: FilmFact, line: Line, text: str, language: str) -> None:
    """Takes in a title with a label; ``language`` is the page's."""
    if fact is FilmFact.ORIGINAL_TITLE:
        former, parts.original_title = parts.original_title, text
        parts.titles = [one for one in parts.titles if fold(one.text) != fold(text)]
        if former and fold(former) != fold(text) and parts.title is None:
            parts.title, parts.title_language = former, language
        parts.cite(line, "originalTitle")
    elif fact is FilmFact.TITLE and parts.original_title is None:
        parts.original_title = text
        parts.cite(line, "originalTitle")
    elif fold(text) in {fold(one) for one in (parts.original_title, parts.title) if one}:
        return
    elif parts.title is None and parts.original_title is not None:
        parts.title, parts.title_language = text, _LANGUAGES.get(fact, language)
        parts.cite(line, "title")
    else:
        parts.titles.append(TitleRecord(text, TitleKind.LOCALIZED, language=_LANGUAGES.get(fact, language)))
