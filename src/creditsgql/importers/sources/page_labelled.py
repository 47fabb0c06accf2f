"""Pages of one film in layouts that are guessed: a label before each credit and each fact, in four languages.

Festivals, film encyclopedias and sales agents all print a film so, each in a layout of its own: labels are parted from
names by a colon, a gap or a dash, or stand above them; facts have a line of their own or a label each. What is read is
what a label says; prose is prose, and everything else is left unread.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from creditsgql.importers.records import CreditRecord, Remark
from creditsgql.importers.sources.credit_lines import CreditLine, CreditsBlock
from creditsgql.importers.sources.names import is_absent, is_certainly_a_name, read_name, split_list
from creditsgql.importers.sources.nomination_lines import read_award
from creditsgql.importers.sources.page_cast import read_cast
from creditsgql.importers.sources.page_facts import (
    Facts,
    first_date,
    read_countries_line,
    read_fact,
    read_facts_line,
    titled_facts,
)
from creditsgql.importers.sources.page_language import language_of_text
from creditsgql.importers.sources.page_lines import has_gaps, is_certainly_of_names, language_of, parts_of
from creditsgql.importers.sources.page_parts import Given, Line, PageParts
from creditsgql.importers.sources.page_titles import TITLE_FACTS, add_title, is_title, read_title
from creditsgql.importers.sources.page_words import (
    Announced,
    FilmFact,
    Heading,
    announced_by,
    heading_named,
    languages_of,
)
from creditsgql.vocabulary import TextKind, is_label_of_a_fact

_TEXTS = {Heading.SYNOPSIS: TextKind.SYNOPSIS, Heading.STATEMENT: TextKind.DIRECTORS_STATEMENT}
_CREDITS = (None, Heading.CREDITS, Heading.CREW)
"""Sections in which a line may be a credit: before any heading, and below these."""

_TOP = 4
"""Printed lines among which a title without a label stands."""


def read_labelled_page(lines: list[Line], given: Given) -> PageParts | None:
    """What a page says whose layout is guessed from its labels; None where there are too few, or several films."""
    reader = _Reader(lines, given)
    reader.read()
    is_page = len(reader.kinds) > 1 or (reader.kinds and reader.has_fact)
    return reader.parts if is_page and not reader.has_several_films else None


@dataclass
class _Reader:
    """The page as its lines come in; ``kinds`` are the jobs that its known labels gave credits for."""

    lines: list[Line]
    given: Given
    parts: PageParts = field(default_factory=PageParts)
    kinds: set[str] = field(default_factory=set)
    has_fact: bool = False
    has_several_films: bool = False

    def __post_init__(self) -> None:
        self._language = language_of(self.lines)
        self._are_gaps_labels = has_gaps(self.lines, self._language)
        # Where gaps part labels, they may have parted names as well, and been lost between them.
        self._block = CreditsBlock(self._language, most_words=3 if self._are_gaps_labels else None)
        self._section: Heading | None = None
        self._printed = 0
        self._waiting: CreditLine | None = None
        self._above: CreditLine | None = None
        self._fact_above: tuple[Line, Announced] | None = None
        self._below: CreditLine | None = None
        self._is_above_in_use = False
        self._rows: list[Line] = []
        self._heading = ""
        self._prose: list[Line] = []
        self._labels: list[str] = []
        self._directors: list[tuple[int, frozenset[str]]] = []

    def read(self) -> None:
        """Reads the page."""
        for line in self.lines:
            if line.text:
                self._printed += 1
                self._read_line(line)
            else:
                self._read_blank(line)
        self._finish_section()
        self.parts.add_credits(self._block)

    def _read_blank(self, line: Line) -> None:
        self._prose += [line] if self._section in _TEXTS else []
        self._flush()
        if self._is_above_in_use:
            self._close_above()

    def _read_line(self, line: Line) -> None:
        if self._waiting and self._waiting.is_open and self._waiting.last == line.number - 1 and self._goes_on(line):
            self._waiting = self._waiting.continued(line.number, line.text)
            return
        self._flush()
        if self._read_heading(line):
            return
        parts = parts_of(line, self._language, self._are_gaps_labels)
        if self._section in _TEXTS and not self._ends_prose(parts[0]):
            self._prose.append(line)
        elif self._section is Heading.CAST and not self._ends_cast(parts[0]):
            self._rows.append(line)
        elif self._section is Heading.OTHER and not self._ends_prose(parts[0]):
            self.parts.leave([line], "a section that is not read")
        else:
            if self._section not in (*_CREDITS, Heading.AWARDS) or isinstance(parts[0], CreditLine):
                self._leave_section()
            for part in parts:
                self._read_part(line, part)

    def _read_heading(self, line: Line) -> bool:
        found = heading_named(line.text)
        said = announced_by(line.text, self._language)
        if found and (said is None or self._language in found[1]):
            self._start(found[0], line.text)
        elif said and said.jobs and said.jobs[0].slug == "actor" and not said.is_doubtful and _is_heading(line.text):
            self._start(Heading.CAST, line.text)
        elif said and said.jobs and self._is_followed_by_names(line):
            self._close_above()
            self._leave_section()
            self._above = CreditLine(line.number, line.text.rstrip(": "), "", line.number)
        elif said and said.facts and self._printed > 1 and self._section in _CREDITS:
            self._close_above()
            self._fact_above = line, said
        else:
            return False
        return True

    def _start(self, section: Heading, label: str) -> None:
        self._close_above()
        self._finish_section()
        self._section = section
        self._heading = label.rstrip(": ")
        self._block.takes_unknown = section in (Heading.CREDITS, Heading.CREW)

    def _leave_section(self) -> None:
        if self._section not in _CREDITS:
            self._finish_section()
            self._section = None

    def _finish_section(self) -> None:
        self._flush()
        self._close_above()
        if self._rows:
            before = self._block.size
            read_cast(self._block, self._heading, self._rows, self._crew_labels)
            self._note_kinds(before)
        kind = _TEXTS.get(self._section) if self._section else None
        if kind and self._prose:
            body = " ".join(line.text for line in self._prose)
            self.parts.add_text(kind, self._prose, language_of_text(body, self._language))
        self._rows, self._prose = [], []

    @cached_property
    def _crew_labels(self) -> list[str]:
        every = [part for line in self.lines for part in parts_of(line, self._language, self._are_gaps_labels)]
        labels = [part.label for part in every if isinstance(part, CreditLine)]
        return [label for label in labels if (said := announced_by(label, self._language)) and said.jobs]

    def _goes_on(self, line: Line) -> bool:
        return heading_named(line.text) is None and isinstance(
            parts_of(line, self._language, self._are_gaps_labels)[0], str
        )

    def _ends_prose(self, part: CreditLine | str) -> bool:
        if isinstance(part, str):
            return False
        said = announced_by(part.label, self._language)
        return said is not None and (is_certainly_of_names(part.value) if said.jobs else len(part.value) < 80)

    def _ends_cast(self, part: CreditLine | str) -> bool:
        """Whether a line is no row of the cast any more; a character may be called like a job ("SON: ...")."""
        if isinstance(part, str):
            return read_facts_line(part) is not None
        said = announced_by(part.label, self._language)
        if said is None or part.number < self._last_heading_of_crew:
            return said is not None and bool(said.facts)
        return len(said.jobs) > 1 or bool(said.facts) or self._language in languages_of(part.label)

    @cached_property
    def _last_heading_of_crew(self) -> int:
        found = ((line.number, heading_named(line.text)) for line in self.lines)
        return max((number for number, one in found if one and one[0] in (Heading.CREW, Heading.CREDITS)), default=0)

    def _is_followed_by_names(self, line: Line) -> bool:
        following = next((one for one in self.lines[line.number : line.number + 3] if one.text), None)
        return following is not None and is_certainly_of_names(following.text)

    def _read_part(self, line: Line, part: CreditLine | str) -> None:
        if isinstance(part, str):
            self._read_text(line, part)
            return
        self._flush()
        self._close_above()
        said = announced_by(part.label, self._language)
        heading = heading_named(part.label)
        if said and said.facts:
            self._read_fact(replace(line, text=part.text), said, part.value)
        elif heading and heading[0] in _TEXTS and not (said and is_certainly_of_names(part.value)):
            self._start(heading[0], part.label)
            self._prose = [Line(line.number, part.value)] if part.value else []
        elif heading and heading[0] in (Heading.CREW, Heading.CREDITS) and said is None:
            self._read_jobs_behind(part)
        elif said and not part.value and said.jobs[0].slug == "actor":
            self._start(Heading.CAST, part.label)
        elif said and not part.value:
            self._above = part
        elif said is None and heading is None and self._is_title_with_a_colon(line):
            read_title(self.parts, line)
        elif said is None and self._is_job_behind(part):
            self._read_credit(CreditLine(line.number, part.value, part.label, line.number))
        else:
            self._waiting = part

    def _is_title_with_a_colon(self, line: Line) -> bool:
        # "Paradies: Liebe", above a blank line or its facts
        below = self.lines[line.number].text if line.number < len(self.lines) else ""
        is_alone = not below or read_facts_line(below) or read_countries_line(below)
        return bool(self._printed == 1 and is_alone and is_title(line.text) and not is_label_of_a_fact(line.text))

    def _is_job_behind(self, part: CreditLine) -> bool:
        # "Rodrigo Sorogoyen: Regie"
        said = announced_by(part.value, self._language)
        return said is not None and bool(said.jobs) and is_certainly_a_name(part.label)

    def _read_fact(self, line: Line, said: Announced, value: str) -> None:
        if is_absent(value):
            self.parts.notices.append(Remark(line.number, line.text, "says nothing"))
        elif said.facts[0] in TITLE_FACTS:
            self.has_fact = True
            add_title(self.parts, said.facts[0], line, value, self._language)
        elif said.facts == (FilmFact.RELEASE_DATE,):
            self._read_date(line, value)
        else:
            facts = read_fact(said.facts, value)
            self.has_fact = self.has_fact or facts != Facts(unread=facts.unread)
            self.parts.take(facts, line)

    def _read_date(self, line: Line, value: str) -> None:
        date = first_date(value)
        if date is None or self.parts.release_date:
            self.parts.leave([line], "no date that is read here" if date is None else "a second release date")
            return
        self.parts.release_date = date
        self.parts.cite(line, "releaseDate")

    def _read_text(self, line: Line, text: str) -> None:
        if self._above and is_certainly_of_names(text):
            self._is_above_in_use = True
            self._read_credit(replace(self._above, number=line.number, value=text))
            return
        if self._below and self._below.last == line.number - 1 and _continues(self._below, line):
            self._read_credit(replace(self._below, number=line.number, value=text))
            self._below = replace(self._below, last=line.number)
            return
        if self._fact_above:
            above, said = self._fact_above
            self._fact_above = None
            self._read_fact(replace(line, text=f"{above.text.rstrip(': ')}: {text}"), said, text)
            return
        self._close_above()
        facts = read_facts_line(text) or self._read_countries(text)
        award = read_award(line.number, text)
        if facts:
            self.has_fact = True
            self._take_facts(line, facts)
        elif award:
            self.parts.nominations.append(award)
        elif self._section in (Heading.CREDITS, Heading.CREW) and self._has_job_behind(text):
            self._read_jobs_behind(CreditLine(line.number, self._heading, _in_parentheses(text), line.number))
        elif self._section is None and self._is_top() and is_title(text):
            read_title(self.parts, replace(line, text=text))
        elif self._section is Heading.AWARDS:
            self.parts.leave([line], "an award whose year or outcome is not printed")
        else:
            self.parts.leave([line], "no credit and no heading")

    def _read_countries(self, text: str) -> Facts | None:
        # A film may be called like a country: above a line of countries a title stands.
        facts = read_countries_line(text) if self._section is None and not self._block.size else None
        if facts and self._printed == 1:
            below = next((line.text for line in self.lines if line.text and line.text != text), "")
            facts = None if read_countries_line(below) or read_facts_line(below) else facts
        return facts

    def _take_facts(self, line: Line, facts: Facts) -> None:
        titled = titled_facts(line.text) if facts.unread and self._is_top() else None
        if titled and is_title(titled[0]):
            read_title(self.parts, replace(line, text=titled[0]))
            facts = titled[1]
        self.parts.take(facts, line)

    def _is_top(self) -> bool:
        return self._printed <= _TOP and self.parts.original_title is None and not self._block.size

    def _has_job_behind(self, text: str) -> bool:
        items = split_list(_in_parentheses(text))
        first = read_name(items[0] if items else text)[0]
        said = [announced_by(group, self._language) for group in first.parentheses]
        return is_certainly_a_name(first.name) and any(one and one.jobs for one in said)

    def _flush(self) -> None:
        line, self._waiting = self._waiting, None
        if line:
            self._read_credit(line)
            self._below = line

    def _close_above(self) -> None:
        above, self._above = self._above, None
        if self._fact_above:
            self.parts.leave([self._fact_above[0]], "a label without a value")
            self._fact_above = None
        if above and not self._is_above_in_use:
            self._block.read(above)
        self._is_above_in_use = False

    def _read_credit(self, line: CreditLine) -> None:
        before = self._block.size
        self._block.read(line)
        if announced_by(line.label, self._language):
            self._note_kinds(before)
        if directors := _directors(self._block.since(before)):
            self._note_directors(line.number, directors)

    def _read_jobs_behind(self, line: CreditLine) -> None:
        before = self._block.size
        self._block.read_jobs_behind(line)
        self._note_kinds(before)

    def _note_kinds(self, before: int) -> None:
        self.kinds.update(one.job.slug for one in self._block.since(before))

    def _note_directors(self, number: int, directors: frozenset[str]) -> None:
        # A second director, but in a line of their own right below the first, is another film's.
        for former, others in self._directors:
            if not directors & others and number - former > len(self._directors):
                self.has_several_films = True
        self._directors.append((number, directors))


def _is_heading(text: str) -> bool:
    """Whether a label of a cast that stands alone is no word of a sentence: "with" is."""
    is_a_word = text.casefold() in {"avec", "con", "mit", "with"}
    return text[:1].isupper() and (not is_a_word or text.isupper())


def _in_parentheses(text: str) -> str:
    """A name and a job behind a dash, "László Rajk – production designer", as if that stood in parentheses."""
    return re.sub(r"^([^()–—]+?)\s+[–—-]\s+([^()–—]+)$", r"\1 (\2)", text)


def _continues(above: CreditLine, line: Line) -> bool:
    """Whether a line right below a credit goes on with it: names set in, or more of a cast with its characters."""
    items = split_list(line.text)
    has_characters = all(re.search(r"\([^()]+\)$", item) for item in (*items, *split_list(above.value)))
    return is_certainly_of_names(line.text) and (line.is_indented or has_characters)


def _directors(credits: Sequence[CreditRecord]) -> frozenset[str]:
    return frozenset(one.person for one in credits if one.job.slug == "director")
