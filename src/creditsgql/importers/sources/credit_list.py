"""The credits of one film as the rows of a table come in, one a person and job. Knows no source."""

from dataclasses import replace

from creditsgql.importers.records import CreditRecord, JobRecord, Place
from creditsgql.importers.sources.roles import RoleText
from creditsgql.normalise import slugify
from creditsgql.vocabulary import CreditKind, Department, JobWord

_NO_PLACE = Place()
_NO_ROLE_TEXT = RoleText()


class CreditList:
    """Credits in the order of their rows, with positions counted within the cast and within each job.

    What is said again of a person in the same job is no new credit: it brings its label, its roles and its words.
    """

    def __init__(self) -> None:
        self._credits: dict[tuple[str, str], CreditRecord] = {}
        self._positions: dict[str, int] = {}

    @property
    def credits(self) -> tuple[CreditRecord, ...]:
        """What was added."""
        return tuple(self._credits.values())

    def people_in(self, department: Department) -> set[str]:
        """Whom the credits of a department name."""
        return {credit.person for credit in self._credits.values() if credit.job.department is department}

    def add(
        self,
        person: str,
        job: JobRecord,
        label: str,
        *,
        said: RoleText = _NO_ROLE_TEXT,
        place: Place = _NO_PLACE,
        credited_as: str | None = None,
        position: int | None = None,
    ) -> None:
        """Takes in a credit; ``position`` is the source's own where it has one."""
        key = (person, job.slug)
        former = self._credits.get(key)
        if former:
            self._credits[key] = _joined(former, label, said, place)
            return
        if position is None:
            position = self._positions[job.slug] = self._positions.get(job.slug, 0) + 1
        self._credits[key] = CreditRecord(
            person,
            CreditKind.CAST if job.department is Department.ACTING else CreditKind.CREW,
            job,
            label,
            credited_as or said.credited_as,
            position,
            is_uncredited=said.is_uncredited,
            note=said.note,
            roles=said.roles,
            place=place,
        )


def job_of(word: JobWord) -> JobRecord:
    """The record of a job of the vocabulary."""
    return JobRecord(word.slug, word.name, word.department)


def unknown_job(label: str) -> JobRecord:
    """A job of its own for a label that the vocabulary does not have."""
    return JobRecord(slugify(label, "job"), label[:1].upper() + label[1:], Department.OTHER)


def _joined(former: CreditRecord, label: str, said: RoleText, place: Place) -> CreditRecord:
    labels = dict.fromkeys((*(former.label or "").split(", "), label))
    quotations = dict.fromkeys(filter(None, (former.place.quotation, place.quotation)))
    return replace(
        former,
        label=", ".join(labels),
        roles=(*former.roles, *(role for role in said.roles if role not in former.roles)),
        place=Place(former.place.line, " / ".join(quotations) or None),
    )
