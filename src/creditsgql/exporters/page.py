"""A film as a page: printed, read again as an importer would, and only then written.

What a reader would take for something else is not printed at all: a page may say less than is stored, but nothing that
is not. What is left out is counted by its kind.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Optional

from creditsgql.exporters.page_items import (
    CreditFact,
    Entry,
    NominationFact,
    Way,
    credit_entry,
    credit_fact,
    nomination_entry,
    nomination_fact,
)
from creditsgql.exporters.page_layout import (
    HEADINGS,
    LABELS,
    LANGUAGE,
    OWN_LABELS,
    Heading,
    Printed,
    compose,
    country_name,
)
from creditsgql.exporters.rows import FilmRows
from creditsgql.exporters.spans import Row
from creditsgql.vocabulary import CreditKind, Department, TextKind

if TYPE_CHECKING:
    from creditsgql.importers.records import FilmRecord

Reread = Callable[[str, str], Optional["FilmRecord"]]
"""What the text of a page of this file name says when it is imported; None where the import would refuse it."""

_PROBE = "Ada Lovelace"
"""Stands for everyone on a page that is printed to try one of its entries."""


class UnprintableError(Exception):
    """A film that no page can say; the message says why."""


@dataclass
class Draft:
    """A page on its way: what it shall say, and the ways to say it."""

    name: str
    heading: Heading
    codes: tuple[str, ...]
    texts: dict[TextKind, str]
    credits: list[Entry]
    nominations: list[Entry]
    lost: Counter[str] = field(default_factory=Counter)

    @property
    def text(self) -> str:
        """The page as things stand."""
        nominations = [way.printed.text for way in _ways(self.nominations)]
        return compose(self.heading, self.texts, [way.printed for way in _ways(self.credits)], nominations)

    def is_said_by(self, film: "FilmRecord") -> bool:
        """Whether a reader finds all of it, and nothing else."""
        return (
            (film.original_title, film.countries) == (self.heading.title, self.codes)
            and {text.kind: text.body for text in film.texts} == self.texts
            and _credit_facts(film) == [way.fact for way in _ways(self.credits)]
            and _nomination_facts(film) == [way.fact for way in _ways(self.nominations)]
        )


def print_page(film: FilmRows, reread: Reread) -> tuple[str, Counter[str]]:
    """The page, and how much of what kind is left out. Raises UnprintableError where there is nothing it could say."""
    draft = _draft(film)
    said = reread(draft.text, draft.name)
    if said is None or not draft.is_said_by(said):
        _make_heading(draft, reread)
        _keep_texts(draft, reread)
        for entry in draft.credits:
            _settle(entry, lambda way: _says_credit(draft, way, reread))
        for entry in draft.nominations:
            _settle(entry, lambda way: _says_nomination(draft, way, reread))
        said = _settle_together(draft, reread)
    _count(draft, said)
    return draft.text, draft.lost


def _draft(film: FilmRows) -> Draft:
    lost: Counter[str] = Counter()
    texts: dict[TextKind, str] = {}
    for text in film.texts:
        if text.kind in HEADINGS and text.language == LANGUAGE and text.kind not in texts:
            texts[text.kind] = text.body
        else:
            lost["texts"] += 1
    credits: list[Entry] = []
    named: set[tuple[str, str]] = set()
    for credit in sorted(film.credits, key=lambda one: one.kind is CreditKind.CAST):
        if (credit.person_name, credit.job_slug) in named:
            lost["credits"] += 1
            continue
        named.add((credit.person_name, credit.job_slug))
        credits.append(credit_entry(credit, film.roles.get(credit.id, [])))
    return Draft(
        f"{film.film.slug}.txt",
        Heading(film.film.original_title, [country_name(one.code, one.name) for one in film.countries]),
        tuple(one.code for one in film.countries),
        texts,
        credits,
        [nomination_entry(one, film.nominees.get(one.id, [])) for one in film.nominations],
        lost,
    )


def _ways(entries: Iterable[Entry]) -> list[Way]:
    return [way for entry in entries if (way := entry.way)]


def _credit_facts(film: "FilmRecord") -> list[CreditFact]:
    return [credit_fact(credit) for credit in film.credits]


def _nomination_facts(film: "FilmRecord") -> list[NominationFact]:
    return [nomination_fact(nomination) for nomination in film.nominations]


# One part at a time, on pages that have nothing else


def _make_heading(draft: Draft, reread: Reread) -> None:
    for is_bare in (False, True):
        heading = Heading(draft.heading.title, draft.heading.countries, is_bare)
        said = reread(compose(heading, {}, [Printed(LABELS["director"], _PROBE)]), draft.name)
        if said and (said.original_title, said.countries, said.texts) == (heading.title, draft.codes, ()):
            draft.heading = heading
            return
    raise UnprintableError("films whose title or countries would be read as something else")


def _keep_texts(draft: Draft, reread: Reread) -> None:
    for kind, body in list(draft.texts.items()):
        said = reread(compose(draft.heading, {kind: body}, [Printed(LABELS["director"], _PROBE)]), draft.name)
        if not said or [(text.kind, text.body) for text in said.texts] != [(kind, body)] or len(said.credits) != 1:
            del draft.texts[kind]
            draft.lost["texts"] += 1


def _settle(entry: Entry, is_said: Callable[[Way], bool]) -> None:
    while (way := entry.way) and not is_said(way):
        entry.go_on()


def _says_credit(draft: Draft, way: Way, reread: Reread) -> bool:
    probe = Printed(LABELS["director"], _PROBE)
    said = reread(compose(draft.heading, {}, [probe, way.printed]), draft.name)
    return said is not None and way.fact in _credit_facts(said) and not said.nominations


def _says_nomination(draft: Draft, way: Way, reread: Reread) -> bool:
    probe = Printed(LABELS["director"], _PROBE)
    said = reread(compose(draft.heading, {}, [probe], [way.printed.text]), draft.name)
    return said is not None and _nomination_facts(said) == [way.fact]


# All parts together


def _settle_together(draft: Draft, reread: Reread) -> "FilmRecord":
    relabel = _relabellings(draft)
    while _ways(draft.credits):
        said = reread(draft.text, draft.name)
        if said and draft.is_said_by(said):
            return said
        if not said:
            # The import knows this layout by its labels: the page needs more of them.
            if not next(relabel, False):
                break
            continue
        found = [*_credit_facts(said), *_nomination_facts(said)]
        unsaid = [entry for entry in (*draft.credits, *draft.nominations) if entry.way and entry.way.fact not in found]
        if not unsaid:
            break
        for entry in unsaid:
            entry.go_on()
    raise UnprintableError("films without a credit that a page can say")


def _relabellings(draft: Draft) -> Iterator[bool]:
    """Puts the layout's own labels first where they stand for the job, then leaves out what has none."""
    for entry in draft.credits:
        while entry.row.job_slug in LABELS and entry.way and entry.way.printed.label not in OWN_LABELS:
            entry.go_on()
    yield True
    for entry in draft.credits:
        if entry.way and entry.way.printed.label not in OWN_LABELS:
            entry.leave_out()
    yield True


def _job(credit: Row) -> tuple[str, Department]:
    return credit.job_name, credit.department


def _count(draft: Draft, said: "FilmRecord") -> None:
    """Counts what the page leaves out; each entry that is printed stands in its own order among what was read."""
    for entries, what in ((draft.credits, "credits"), (draft.nominations, "nominations")):
        for entry in entries:
            draft.lost.update(entry.way.lost if entry.way else (what,))
    printed: Sequence[Entry] = [entry for entry in draft.credits if entry.way]
    for entry, credit in zip(printed, said.credits, strict=True):
        draft.lost["certainties"] += entry.row.certainty is not credit.certainty
        draft.lost["names and departments of jobs"] += _job(entry.row) != (credit.job.name, credit.job.department)
        draft.lost["places in the list of the source"] += entry.row.position != credit.position
    printed = [entry for entry in draft.nominations if entry.way]
    for entry, nomination in zip(printed, said.nominations, strict=True):
        draft.lost["certainties"] += entry.row.certainty is not nomination.certainty
