"""IMDb's principals and crew of one title, as credits."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import orjson

from creditsgql.importers.records import CreditRecord, JobRecord, PersonRecord, Place, Remark, RoleRecord
from creditsgql.importers.sources.credit_list import CreditList, job_of, unknown_job
from creditsgql.importers.sources.roles import RoleText, read_role_texts
from creditsgql.importers.sources.tables import BadRowError, CellError, Complain, Row, shown
from creditsgql.normalise import clean
from creditsgql.vocabulary import Department, job_of_label

FindPerson = Callable[[str], PersonRecord | None]

_NULL = "\\N"
_CREW = (("director", "directors"), ("writer", "writers"))
_APPEARANCES = {"self": "self", "archive_footage": "archive footage", "archive_sound": "archive sound"}
"""Categories that say how an actor appears."""


@dataclass(frozen=True)
class _Work:
    """What a category and a job of IMDb's mean."""

    job: JobRecord
    label: str
    is_known: bool


class TitleCredits:
    """The credits of one title as its rows come in."""

    def __init__(self, find: FindPerson) -> None:
        self.people: dict[str, PersonRecord] = {}
        self.unread: list[Remark] = []
        self.notices: list[Remark] = []
        self._find = find
        self._list = CreditList()

    @property
    def credits(self) -> tuple[CreditRecord, ...]:
        """What was read, in IMDb's order."""
        return self._list.credits

    def read_principals(self, rows: Iterable[Row], path: Path, complain: Complain) -> None:
        """Takes in the title's rows of title.principals, in their order; ``complain`` is told of bad ones."""
        for line, (tconst, _, nconst, category, job, characters) in rows:
            work = _work(category, job)
            if not self._is_known(nconst, line, category, path):
                continue
            if category in _APPEARANCES or (work.job.department is Department.ACTING and characters != _NULL):
                try:
                    said, place = _role_text(category, characters)
                except CellError as error:
                    complain(BadRowError(str(path), line, f"{tconst}: {error}"))
                    continue
                self._list.add(nconst, work.job, work.label, said=said, place=place)
            else:
                self._list.add(nconst, work.job, work.label)
            if not work.is_known:
                reason = f"unknown category, kept as the job {work.job.slug}"
                self.notices.append(Remark(line, f"{nconst} {category}", reason, str(path)))

    def read_crew(self, rows: Iterable[Row], path: Path) -> None:
        """Takes in the title's row of title.crew: the directors and writers whom the principals lack."""
        for line, cells in rows:
            for (category, column), people in zip(_CREW, cells[1:], strict=True):
                if people == _NULL:
                    continue
                work = _work(category, _NULL)
                there = self._list.people_in(work.job.department)
                for nconst in people.split(","):
                    if nconst not in there and self._is_known(nconst, line, column, path):
                        self._list.add(nconst, work.job, work.label)

    def _is_known(self, nconst: str, line: int, said: str, path: Path) -> bool:
        if nconst not in self.people:
            person = self._find(nconst)
            if person is None:
                self.unread.append(Remark(line, f"{nconst} {said}", "not in name.basics", str(path)))
                return False
            self.people[nconst] = person
        return True


@lru_cache(4096)
def _work(category: str, job: str) -> _Work:
    """The job of a category; the job's own where its label is one of the same department, as "executive producer"."""
    printed = category.replace("_", " ")
    general = job_of_label("actor" if category in _APPEARANCES else printed)
    label = printed if job == _NULL else clean(job) or printed
    if general is None:
        return _Work(unknown_job(printed), label, False)
    special = job_of_label(label)
    return _Work(job_of(special if special and special.department is general.department else general), label, True)


def _role_text(category: str, characters: str) -> tuple[RoleText, Place]:
    """What the characters cell says of a principal of this category. Raises CellError where it is no JSON list."""
    texts: list[str] = []
    if characters != _NULL:
        try:
            texts = orjson.loads(characters)
        except orjson.JSONDecodeError:
            raise CellError(f"characters {shown(characters)}; expected a JSON list of texts or \\N") from None
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise CellError(f"characters {shown(characters)}; expected a JSON list of texts or \\N")
    said = read_role_texts(texts)
    if category in _APPEARANCES:
        said = _appearing(said, _APPEARANCES[category])
    return said, Place(None, " / ".join(map(clean, texts)) or None)


def _appearing(said: RoleText, how: str) -> RoleText:
    """What a role text says of someone who appears as themselves, or by what was recorded before."""
    if how == "self":
        roles = said.roles or (RoleRecord("Self", None),)
        return replace(said, roles=tuple(replace(role, character=None, is_self=True) for role in roles))
    if not said.roles:
        return replace(said, note=said.note or how)
    note = how if how == "archive sound" else None
    roles = tuple(replace(role, is_archive_footage=True, note=role.note or note) for role in said.roles)
    return replace(said, roles=roles)
