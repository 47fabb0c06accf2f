"""One line of a credits block, "Label: Name, Name (Character)", as credits."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice, zip_longest

from creditsgql.importers.records import CreditRecord, JobRecord, Place, Remark
from creditsgql.importers.sources.credit_list import job_of
from creditsgql.importers.sources.names import (
    PrintedName,
    are_of_one_family,
    is_absent,
    is_certainly_a_name,
    read_name,
    split_list,
    why_no_name,
    why_uncertain,
)
from creditsgql.importers.sources.page_words import Announced, announced_by
from creditsgql.importers.sources.roles import read_roles
from creditsgql.normalise import clean, slugify
from creditsgql.vocabulary import (
    Certainty,
    CreditKind,
    Department,
    JobWord,
    is_label_of_a_fact,
    job_of_label,
    job_of_slug,
)

_LABELLED = re.compile(r"([^\W\d_][^:,()•|.]{0,38}?)\s?:(?!//)(.*)")
_GOES_ON = re.compile(r"(?:^|[\s,;])(?:[,;&+/]|(?i:and|und|et|sowie)|y|e)$")
_IN_A_ROLE = re.compile(r"([^()]+?) (?:as|als|dans le rôle de|como) ([^()]+)")
_SOURCE_TEXT = re.compile(
    r"(?:^|[.,;–-]\s+|\s+)((?:(?:loosely|freely|partly|frei|lose|librement|libremente) )?(?:based (?:up)?on"
    r"|adapted from|inspired by|after (?:the|a) |from (?:the|a) (?:novel|play|book|short story)|basierend auf"
    r"|unter mitarbeit|in zusammenarbeit mit|(?:with|in) (?:the )?collaboration|con la colaboración"
    r"|avec la (?:collaboration|participation)|nach (?:dem|der|den|einem|einer|motiven|motiv) |d['’]après |adaptée? d"
    r"|inspirée? d|basad[oa] en|inspirad[oa] en|adaptación de|según la).*)",
    re.IGNORECASE,
)
"""Where writers go over into what they wrote from, or with whom; names behind it are no certain credits."""

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
        is_parted = not self.value or self.value[-1] in ",;&" or _GOES_ON.search(self.value[-10:]) is not None
        return is_parted or self.value.rfind("(") > self.value.rfind(")")

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
    """The credits of a page as its lines come in, with positions counted within the cast and within each job.

    Where the layout is guessed, ``language`` is what the page is written in: doubtful labels count in it, and names
    must be certain, and have no more than ``most_words``, particles aside. ``takes_unknown`` says whether an unknown
    label may be a job of its own.
    """

    def __init__(self, language: str | None = None, most_words: int | None = None) -> None:
        self.unread: list[Remark] = []
        self.notices: list[Remark] = []
        self.takes_unknown = language is None
        self._language = language
        self._most_words = most_words
        self._left: set[Remark] = set()
        self._credits: dict[tuple[str, str], CreditRecord] = {}
        self._positions: dict[str, int] = {}

    @property
    def credits(self) -> tuple[CreditRecord, ...]:
        """What was read, in the order of the page: one per person and job."""
        return tuple(self._credits.values())

    @property
    def size(self) -> int:
        """How many credits were read."""
        return len(self._credits)

    def since(self, size: int) -> list[CreditRecord]:
        """The credits that were read since there were ``size`` of them."""
        return [*islice(reversed(self._credits.values()), self.size - size)][::-1]

    def read(self, line: CreditLine) -> None:
        """Takes a line in.

        An unknown label is a job in the department OTHER, and noticed, where it is followed by what are certainly full
        names and its words announce no other kind of fact ("Running time"); else the line is left unread. What a text
        was written from ("based on the novel by ...") is no credit, nor is any name behind it.
        """
        if is_absent(line.value):
            self.notices.append(Remark(line.number, line.text, "names no one"))
            return
        said = announced_by(line.label, self._language)
        text = _SOURCE_TEXT.search(_without_parentheses(line.value))
        items = split_list(line.value[: text.start()] if text else line.value)
        if said is None or not said.jobs:
            self._read_unknown(line, items)
        elif said.is_doubtful and (reason := self._why_doubtful(line, said, items)):
            self.unread.append(Remark(line.number, line.text, reason))
            return
        else:
            for job in map(job_of, said.jobs):
                self._read_items(line, job, items, said)
        if text:
            self._leave(line, line.value[text.start(1) :], "prose, not a name")

    def read_role(self, line: CreditLine, people: str, role: str) -> None:
        """Takes in a line that has an actor and a character on two sides, which of them is which having been guessed.

        ``line`` is labelled as the cast is.
        """
        [job] = map(job_of, filter(None, (job_of_slug("actor"),)))
        for item in split_list(people):
            for printed in read_name(item):
                parentheses = () if is_absent(role) else (role, *printed.parentheses)
                inferred = replace(printed, parentheses=parentheses, certainty=Certainty.INFERRED)
                self._add(line, job, replace(inferred, quotation=line.value), item)

    def read_jobs_behind(self, line: CreditLine) -> None:
        """Takes in names that have their jobs in parentheses behind them: "Crew: A (director), B (editor)"."""
        for item in split_list(line.value):
            for printed in read_name(item):
                said = {group: announced_by(group, self._language) for group in printed.parentheses}
                jobs = {group: one.jobs for group, one in said.items() if one and one.jobs and not one.is_doubtful}
                rest = tuple(group for group in printed.parentheses if group not in jobs)
                for group, job in ((group, job_of(job)) for group, of_group in jobs.items() for job in of_group):
                    self._add(replace(line, label=group), job, replace(printed, parentheses=rest), item)
                if not jobs:
                    self._leave(line, item, "no job that is known behind the name")

    def _read_unknown(self, line: CreditLine, items: Sequence[str]) -> None:
        job = _unknown_job(line.label, items) if self.takes_unknown else None
        if job is None:
            is_fact = is_label_of_a_fact(line.label) or announced_by(line.label, self._language) is not None
            self.unread.append(Remark(line.number, line.text, "no credit" if is_fact else "unknown label"))
            return
        self.notices.append(Remark(line.number, line.text, f"unknown label, kept as the job {job.slug}"))
        certainty = Certainty.STATED if self._language is None else Certainty.INFERRED
        self._read_items(line, job, items, Announced(), certainty)

    def _read_items(
        self,
        line: CreditLine,
        job: JobRecord,
        items: Sequence[str],
        said: Announced,
        certainty: Certainty = Certainty.STATED,
    ) -> None:
        certainty = Certainty.INFERRED if said.is_doubtful else certainty
        for item, following in zip_longest(items, items[1:], fillvalue=""):
            if len(item) > _ITEM_LENGTH:
                self._leave(line, f"{item[:_ITEM_LENGTH]} ...", "too long for a name")
            elif " " not in item and are_of_one_family(following):
                # "Larry, Andy & Lana Wachowski"
                self._leave(line, item, "a given name alone")
            elif is_absent(item):
                self.notices.append(Remark(line.number, f"{line.label}: {item}", "names no one"))
            else:
                for printed in as_character(item) if job.department is Department.ACTING else read_name(item):
                    parentheses = (*printed.parentheses, "voice") if said.is_voice else printed.parentheses
                    guessed = certainty if certainty is Certainty.INFERRED else printed.certainty
                    read = replace(printed, parentheses=parentheses, certainty=guessed)
                    self._add(line, *self._own_job(job, read), item)

    def _own_job(self, job: JobRecord, printed: PrintedName) -> tuple[JobRecord, PrintedName]:
        # "Producers: A, B (executive producer)": what B did instead, in the same department.
        if self._language is None or job.department is Department.ACTING:
            return job, printed
        for group in printed.parentheses:
            own = job_of_label(group)
            if own and own.slug != job.slug and own.department is job.department:
                rest = tuple(one for one in printed.parentheses if one != group)
                return job_of(own), replace(printed, parentheses=rest)
        return job, printed

    def _why_doubtful(self, line: CreditLine, said: Announced, items: Sequence[str]) -> str | None:
        """Why a line under a doubtful label is no certain credit."""
        names = [printed for item in items for printed in read_name(item)]
        if any(why_uncertain(one.name) or not is_certainly_a_name(one.name) for one in names):
            return "people or companies, which is not certain"
        is_cast = said.jobs[0].department is Department.ACTING
        if is_cast and (len(names) < 2 or (job_of_label(line.label) and not any(one.parentheses for one in names))):
            return "a cast or not, which is not certain"
        return None

    def _add(self, line: CreditLine, job: JobRecord, printed: PrintedName, item: str) -> None:
        reason = (why_uncertain if self._language else why_no_name)(printed.name)
        if (
            not reason
            and self._most_words
            and sum(word[0].isupper() for word in printed.name.split()) > self._most_words
        ):
            reason = "one name or two, which is not certain"
        if reason:
            self._leave(line, item, reason)
            return
        credit = _credit(line, job, printed)
        key = (credit.person, job.slug)
        if key in self._credits:
            self._repeat(line, credit)
            return
        position = self._positions[job.slug] = self._positions.get(job.slug, 0) + 1
        self._credits[key] = replace(credit, position=position)

    def _repeat(self, line: CreditLine, again: CreditRecord) -> None:
        # One credit per person, film and job: a second mention of an actor brings more roles, of a crew member nothing.
        first = self._credits[again.person, again.job.slug]
        more = tuple(role for role in again.roles if role not in first.roles)
        self._credits[again.person, again.job.slug] = replace(first, roles=(*first.roles, *more))
        if not more:
            self.notices.append(Remark(line.number, again.place.quotation or again.person, "said before"))

    def _leave(self, line: CreditLine, text: str, reason: str) -> None:
        remark = Remark(line.number, f"{line.label}: {text}", reason)
        if remark not in self._left:
            # A joint label reads its names once for each job.
            self.unread.append(remark)
            self._left.add(remark)


def _without_parentheses(value: str) -> str:
    """The value with its parentheses blanked, every sign at its place."""
    return re.sub(r"\([^()]*\)?", lambda found: "_" * len(found[0]), value)


def _unknown_job(label: str, items: Iterable[str]) -> JobRecord | None:
    names = [printed.name for item in items for printed in read_name(item)]
    if is_label_of_a_fact(label) or not names or not all(map(is_certainly_a_name, names)):
        return None
    slug = slugify(label, "other")
    return job_of(job_of_slug(slug) or JobWord(slug, label, Department.OTHER))


def as_character(item: str) -> list[PrintedName]:
    """The actors of one item: "Colin Firth as Bill Haydon" says what "Colin Firth (Bill Haydon)" says."""
    found = _IN_A_ROLE.fullmatch(item)
    return read_name(f"{found[1]} ({found[2]})" if found else item)


def _credit(line: CreditLine, job: JobRecord, printed: PrintedName) -> CreditRecord:
    place = Place(line.number, f"{line.label}: {printed.quotation}")
    if job.department is not Department.ACTING:
        return CreditRecord(
            printed.name,
            CreditKind.CREW,
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
        CreditKind.CAST,
        job,
        label=line.label,
        credited_as=said.credited_as or printed.credited_as,
        is_uncredited=said.is_uncredited,
        note=said.note,
        certainty=printed.certainty,
        roles=said.roles,
        place=place,
    )
