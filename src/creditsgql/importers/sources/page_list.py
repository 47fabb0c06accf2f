"""Lists of several films in one file, such as a year's nominations: title, countries and runtime, then credits each.

A film begins at its line of facts ("Denmark, 92 mins."), or at another director's label, and its title stands right
above. Above the films may stand what they are nominated for ("EUROPEAN FILM 2012"), and below that, instead of a whole
film, who is nominated for which ("Michael Haneke for AMOUR").
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from creditsgql.importers.records import Place, Remark
from creditsgql.importers.sources.credit_lines import CreditLine, CreditsBlock
from creditsgql.importers.sources.nomination_lines import read_nomination, read_recognition, without_bullet
from creditsgql.importers.sources.page_facts import Facts, read_facts_line, titled_facts
from creditsgql.importers.sources.page_lines import is_certainly_of_names, language_of, parts_of
from creditsgql.importers.sources.page_parts import Given, Line, PageParts
from creditsgql.importers.sources.page_titles import is_title, part_title
from creditsgql.importers.sources.page_words import Heading, announced_by, heading_named
from creditsgql.normalise import fold

_CATEGORY = re.compile(r"\b(?:european|award|best|discovery|preis|premio|prix|prize)\b", re.IGNORECASE)
_PERSON_FOR = re.compile(r"(?P<people>.+?)\s+(?:for|in|für|pour|dans|por|en)\s+(?P<title>\S.*)")
_UNTITLED = "a film whose title is not printed"


@dataclass
class _Film:
    """A film of the list: its title, if any, its line of facts, and everything that stands below.

    ``categories`` are what it is nominated for: the category as printed, the nominees, if any, and the line.
    """

    title: Line | None
    lines: list[Line] = field(default_factory=list)
    facts: list[tuple[Line, Facts]] = field(default_factory=list)
    credits: list[CreditLine] = field(default_factory=list)
    categories: list[tuple[str, str, Line]] = field(default_factory=list)

    @property
    def has_director(self) -> bool:
        """Whether a line says who directed."""
        return any(_is_of_directors(line) for line in self.credits)


def read_list(lines: list[Line], given: Given) -> list[PageParts] | None:
    """What a list says of each film that it gives a title; None where this is no list of several films.

    What is in it besides is left unread by the first of them.
    """
    if any((found := heading_named(line.text)) and found[0] is not Heading.AWARDS for line in lines):
        return None
    reader = _Reader(lines, given)
    reader.read()
    begun = [film for film in reader.films if film.has_director or film.categories]
    if len(begun) < 2 or not any(film.title and film.credits for film in begun):
        return None
    named = _together(reader.film_of(film) for film in reader.films if film.title)
    named = [parts for parts in named if parts.credits or parts.nominations]
    if not named:
        return None
    named[0].unread += reader.unread
    named[0].unread += [
        Remark(line.number, line.text, _UNTITLED) for film in reader.films if not film.title for line in film.lines
    ]
    return named


class _Reader:
    """The list as its lines come in."""

    def __init__(self, lines: list[Line], given: Given) -> None:
        self.films: list[_Film] = []
        self.unread: list[Remark] = []
        self._lines = [line for line in lines if line.text]
        self._given = given
        self._language = language_of(lines)
        self._category: Line | None = None
        self._above: list[Line] = []

    def read(self) -> None:
        """Reads the list."""
        waiting: CreditLine | None = None
        for at, line in enumerate(self._lines):
            if self._read_category(line):
                waiting = None
                continue
            parts = parts_of(line, self._language, are_gaps_labels=False)
            if self._is_title_with_a_colon(parts[0], at):
                parts = [line.text]
            labelled = [part for part in parts if isinstance(part, CreditLine)]
            if waiting and waiting.is_open and waiting.last == line.number - 1 and not labelled:
                self.films[-1].credits[-1] = waiting = waiting.continued(line.number, line.text)
                self.films[-1].lines.append(line)
                continue
            waiting = None
            facts = [found for part in parts if isinstance(part, str) and (found := read_facts_line(part))]
            if facts or any(map(self._begins_film, labelled)):
                self._begin(line)
            if facts:
                self._add_facts(line, facts[0])
            if labelled and self.films and not self._above:
                self.films[-1].credits += labelled
                waiting = labelled[-1]
            if facts or (labelled and self.films and not self._above):
                self.films[-1].lines += [line] if self._last() != line.number else []
            else:
                self._read_text(line)
        self._leave_above()

    def _is_title_with_a_colon(self, part: CreditLine | str, at: int) -> bool:
        # "Paradies: Liebe", above its line of facts
        if isinstance(part, str) or announced_by(part.label, self._language) or at + 1 == len(self._lines):
            return False
        return read_facts_line(self._lines[at + 1].text) is not None

    def _begins_film(self, line: CreditLine) -> bool:
        return _is_of_directors(line) and (
            bool(self._above) or not self.films or (self.films[-1].has_director and line.number > self._last() + 1)
        )

    def _last(self) -> int:
        return self.films[-1].lines[-1].number

    def _begin(self, line: Line) -> None:
        title = self._above.pop() if self._above else None
        self._leave_above()
        categories = [(self._category.text, "", self._category)] if self._category else []
        self.films.append(_Film(title, [title] if title else [], categories=categories))
        self.films[-1].lines.append(line)

    def _add_facts(self, line: Line, facts: Facts) -> None:
        film = self.films[-1]
        titled = titled_facts(line.text) if film.title is None and facts.unread else None
        if titled and is_title(titled[0]):
            film.title, facts = replace(line, text=titled[0]), titled[1]
        film.facts.append((line, facts))

    def _read_category(self, line: Line) -> bool:
        text = without_bullet(line.text)[0].rstrip(": ")
        found = read_recognition(text)
        if not (found and found.year and found.category and _CATEGORY.search(text) and ":" not in text):
            return False
        self._leave_above()
        self._category = replace(line, text=text)
        return True

    def _read_text(self, line: Line) -> None:
        text, _ = without_bullet(line.text)
        if self._category and (nominated := _person_for(text)):
            self._leave_above()
            people, title = nominated
            categories = [(self._category.text, people, line)]
            self.films.append(_Film(replace(line, text=title), [line], categories=categories))
        elif is_title(text):
            self._above.append(replace(line, text=text))
        else:
            self.unread.append(Remark(line.number, line.text, "no credit and no title"))

    def _leave_above(self) -> None:
        self.unread += [Remark(line.number, line.text, "no credit and no title") for line in self._above]
        self._above = []

    def film_of(self, film: _Film) -> PageParts:
        """What the list says of a film with a title."""
        parts, block = PageParts(), CreditsBlock(self._language)
        if film.title:
            # These lists print the original title first, the English one behind it.
            parts.original_title, parts.title = part_title(film.title.text)
            parts.cite(film.title, "originalTitle", *(["title"] if parts.title else []))
        for line, facts in film.facts:
            parts.take(facts, line)
        for credit in film.credits:
            block.read(credit)
        parts.add_credits(block)
        for category, people, line in film.categories:
            text = f"{people} for {category}" if people else category
            nomination = read_nomination(line.number, text, self._given.event, self._given.year)
            if isinstance(nomination, str):
                parts.unread.append(Remark(line.number, line.text, nomination))
            else:
                place = Place(line.number, line.text)
                parts.nominations.append(replace(nomination, label=category, place=place))
        return parts


def _is_of_directors(line: CreditLine) -> bool:
    said = announced_by(line.label)
    return said is not None and any(job.slug == "director" for job in said.jobs)


def _person_for(text: str) -> tuple[str, str] | None:
    """Who is nominated for which film, "Emilie Dequenne in À perdre la raison (Our Children)"."""
    found = _PERSON_FOR.fullmatch(text)
    if not found or not is_certainly_of_names(found["people"]) or not is_title(found["title"]):
        return None
    return found["people"], found["title"]


def _together(films: Iterable[PageParts]) -> list[PageParts]:
    """The films, those that share a title and of whom one at most has credits as one."""
    found: list[PageParts] = []
    by_title: dict[str, PageParts] = {}
    for film in films:
        same = next((by_title[title] for title in sorted(_titles(film)) if title in by_title), None)
        if same is None or (same.credits and film.credits):
            found.append(film)
            by_title |= dict.fromkeys(_titles(film), film)
            continue
        if film.credits:
            same.credits, same.countries, same.runtime_minutes = film.credits, film.countries, film.runtime_minutes
        same.title = same.title or film.title
        same.nominations += film.nominations
        for kind in ("places", "unread", "notices"):
            getattr(same, kind).extend(getattr(film, kind))
    return found


def _titles(film: PageParts) -> set[str]:
    return {fold(title) for title in (film.original_title, film.title) if title}
