"""One line of a credits block, "Label: Name, Name (Character)", as credits."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from creditsgql.importers.names import PrintedName, is_absent, is_certainly_a_name, read_name, split_list, why_no_name
from creditsgql.importers.records import CreditRecord, JobRecord, Place, Remark
from creditsgql.importers.roles import read_roles
from creditsgql.normalise import clean, slugify
from creditsgql.vocabulary import CreditKind, Department, JobWord, is_label_of_a_fact, job_of_label, job_of_slug

_LABELLED = re.compile(r"([^\W\d_][^:,()•|.]{0,38}?)\s?:(?!//)(.*)")

_ITEM_LENGTH = 1000
"""Real ones, with all their characters in parentheses, stay below a third of it."""


@dataclass(frozen=True)
class CreditLine:
    """A line that has the shape of a credit; it may have gone on over several printed lines."""

    number: int
    label: str
    value: str
    last: int = 0

    @property
    def text(self) -> str:
        """The whole line."""
        return f"{self.label}: {self.value}".rstrip()

    @property
    def is_open(self) -> bool:
        """Whether the list plainly goes on in the next line."""
        return not self.value or self.value[-1] in ",;&" or self.value.rfind("(") > self.value.rfind(")")

    def continued(self, number: int, text: str) -> "CreditLine":
        """The line with what the next printed line adds to it."""
        return CreditLine(self.number, self.label, f"{self.value} {text}".strip(), number)


def read_label(number: int, text: str) -> CreditLine | None:
    """The line parted at its label; None where it has none."""
    found = _LABELLED.fullmatch(text)
    return CreditLine(number, clean(found[1]), clean(found[2]), number) if found else None


def is_known_label(line: CreditLine) -> bool:
    """Whether the label stands for a job of the vocabulary."""
    return job_of_label(line.label) is not None


class CreditsBlock:
    """The credits of a page as its lines come in, with positions counted within the cast and within each job."""

    def __init__(self) -> None:
        self.unread: list[Remark] = []
        self.notices: list[Remark] = []
        self._credits: dict[tuple[str, str], CreditRecord] = {}
        self._positions: dict[str, int] = {}

    @property
    def credits(self) -> tuple[CreditRecord, ...]:
        """What was read, in the order of the page: one per person and job."""
        return tuple(self._credits.values())

    def read(self, line: CreditLine) -> None:
        """Takes a line in.

        An unknown label is a job in the department OTHER, and noticed, where it is followed by what are certainly full
        names and its words announce no other kind of fact ("Running time"); else the line is left unread.
        """
        if is_absent(line.value):
            self.notices.append(Remark(line.number, line.text, "names no one"))
            return
        items = split_list(line.value)
        job = _job(line.label)
        if job is None:
            job = _unknown_job(line.label, items)
            if job is None:
                reason = "no credit" if is_label_of_a_fact(line.label) else "unknown label"
                self.unread.append(Remark(line.number, line.text, reason))
                return
            self.notices.append(Remark(line.number, line.text, f"unknown label, kept as the job {job.slug}"))
        for item in items:
            if len(item) > _ITEM_LENGTH:
                self.unread.append(
                    Remark(line.number, f"{line.label}: {item[:_ITEM_LENGTH]} ...", "too long for a name")
                )
            elif is_absent(item):
                self.notices.append(Remark(line.number, f"{line.label}: {item}", "names no one"))
            else:
                self._read_item(line, job, item)

    def _read_item(self, line: CreditLine, job: JobRecord, item: str) -> None:
        kind = CreditKind.CAST if job.department is Department.ACTING else CreditKind.CREW
        for printed in _as_character(item) if kind is CreditKind.CAST else read_name(item):
            if reason := why_no_name(printed.name):
                self.unread.append(Remark(line.number, f"{line.label}: {item}", reason))
                continue
            credit = _credit(line, job, kind, printed)
            key = (credit.person, job.slug)
            if key in self._credits:
                self._repeat(line, credit)
                continue
            position = self._positions[job.slug] = self._positions.get(job.slug, 0) + 1
            self._credits[key] = replace(credit, position=position)

    def _repeat(self, line: CreditLine, again: CreditRecord) -> None:
        # One credit per person, film and job: a second mention of an actor brings more roles, of a crew member nothing.
        first = self._credits[again.person, again.job.slug]
        more = tuple(role for role in again.roles if role not in first.roles)
        self._credits[again.person, again.job.slug] = replace(first, roles=(*first.roles, *more))
        if not more:
            self.notices.append(Remark(line.number, again.place.quotation or again.person, "said before"))


def _job(label: str) -> JobRecord | None:
    word = job_of_label(label)
    return JobRecord(word.slug, word.name, word.department) if word else None


def _unknown_job(label: str, items: Iterable[str]) -> JobRecord | None:
    names = [printed.name for item in items for printed in read_name(item)]
    if is_label_of_a_fact(label) or not names or not all(map(is_certainly_a_name, names)):
        return None
    slug = slugify(label, "other")
    word = job_of_slug(slug) or JobWord(slug, label, Department.OTHER)
    return JobRecord(word.slug, word.name, word.department)


def _as_character(item: str) -> list[PrintedName]:
    # "Colin Firth as Bill Haydon" says what "Colin Firth (Bill Haydon)" says.
    found = re.fullmatch(r"([^()]+?) as ([^()]+)", item)
    return read_name(f"{found[1]} ({found[2]})" if found else item)


def _credit(line: CreditLine, job: JobRecord, kind: CreditKind, printed: PrintedName) -> CreditRecord:
    place = Place(line.number, f"{line.label}: {printed.quotation}")
    if kind is CreditKind.CREW:
        return CreditRecord(
            printed.name,
            kind,
            job,
            label=line.label,
            credited_as=printed.credited_as,
            note=", ".join(printed.parentheses) or None,
            certainty=printed.certainty,
            place=place,
        )
    said = read_roles(printed.parentheses)
    return CreditRecord(
        printed.name,
        kind,
        job,
        label=line.label,
        credited_as=said.credited_as or printed.credited_as,
        is_uncredited=said.is_uncredited,
        note=said.note,
        certainty=printed.certainty,
        roles=said.roles,
        place=place,
    )
