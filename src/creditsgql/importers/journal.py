"""What a run did to films, people, credits, characters and nominations, by the names of their GraphQL fields.

The store tells of every row it writes; from that come the change feed, and who was touched. Keys, counts, ranks and
other columns made from others are no fields, and citations are no part of what they are about: a page whose lines
move by one says the same as before.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from heapq import merge
from itertools import chain
from typing import Any, NamedTuple

from creditsgql.importers.changes import NEW, WITHDRAWN, Changes
from creditsgql.vocabulary import ChangeAction, ChangeSubject

Row = Mapping[str, Any]

SUBJECTS = {
    "film": ChangeSubject.FILM,
    "person": ChangeSubject.PERSON,
    "character": ChangeSubject.CHARACTER,
    "credit": ChangeSubject.CREDIT,
    "nomination": ChangeSubject.NOMINATION,
}
"""The tables whose rows changes are about, in the order in which the feed tells of what came."""

_FIELDS = {
    "film": {
        "slug": "slug",
        "title": "title",
        "original_title": "originalTitle",
        "year": "year",
        "release_date": "releaseDate",
        "runtime_minutes": "runtimeMinutes",
    },
    "person": {
        "slug": "slug",
        "name": "name",
        "sort_name": "sortName",
        "birth_date": "birthDate",
        "death_date": "deathDate",
    },
    "character": {"slug": "slug", "name": "name"},
    "credit": {
        "film_id": "film",
        "person_id": "person",
        "kind": "kind",
        "department": "department",
        "job_id": "job",
        "label": "label",
        "credited_as": "creditedAs",
        "position": "position",
        "billing": "billing",
        "is_uncredited": "isUncredited",
        "note": "note",
        "certainty": "certainty",
    },
    "nomination": {
        "film_id": "film",
        "edition_id": "edition",
        "category_id": "category",
        "label": "label",
        "year": "year",
        "outcome": "outcome",
        "is_final": "isFinal",
        "detail": "detail",
        "note": "note",
        "reason": "reason",
        "certainty": "certainty",
    },
}
"""The columns of a subject that are fields of it."""


_COPIED = {"film_year"}
"""Columns that only say again what the subject itself says."""


class _Part(NamedTuple):
    """That rows of a table belong to the subject whose id is in ``column``, and show in one of its fields."""

    column: str
    subject: str
    field: str
    even_its_rank: bool = True
    """Whether a row that only changes its place counts."""


_PARTS = {
    "film_title": (_Part("film_id", "film", "titles"),),
    "film_text": (_Part("film_id", "film", "texts"),),
    "film_country": (_Part("film_id", "film", "countries"),),
    "film_genre": (_Part("film_id", "film", "genres"),),
    "film_language": (_Part("film_id", "film", "languages"),),
    "film_rating": (_Part("film_id", "film", "ratings"),),
    "film_external_id": (_Part("film_id", "film", "externalIds"),),
    "person_name": (_Part("person_id", "person", "names"),),
    "person_external_id": (_Part("person_id", "person", "externalIds"),),
    "character": (_Part("film_id", "film", "characters"),),
    "credit": (_Part("film_id", "film", "credits"), _Part("person_id", "person", "credits", even_its_rank=False)),
    "role": (_Part("credit_id", "credit", "roles"), _Part("character_id", "character", "roles")),
    "nomination": (_Part("film_id", "film", "nominations"),),
    "nomination_film": (_Part("nomination_id", "nomination", "films"), _Part("film_id", "film", "nominations")),
    "nominated_company": (_Part("nomination_id", "nomination", "companies"),),
    "nominee": (_Part("nomination_id", "nomination", "nominees"), _Part("person_id", "person", "nominations")),
}
"""The tables whose rows are a part of a subject."""


@dataclass(frozen=True)
class Told:
    """One change, as the feed tells it; or, of what came with ids in turn, one for each."""

    action: ChangeAction
    subject: ChangeSubject
    subject_ids: range
    fields: tuple[str, ...] = ()
    merged_into_id: int | None = None


@dataclass
class Journal:
    """What was written, by subject; ``changes`` has the ids of each table, by what became of them."""

    changes: Mapping[str, Changes]
    merged: defaultdict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    _fields: defaultdict[str, defaultdict[int, set[str]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(set))
    )

    def inserted(self, table: str, came: Mapping[str, Iterable[Any]]) -> None:
        """Rows came, given by columns, each with all their values."""
        for part in _PARTS.get(table, ()):
            if part.column in came:
                self.mark(part.subject, {*came[part.column]} - {None}, part.field)

    def updated(self, table: str, rows: Iterable[tuple[Row, Row]]) -> None:
        """Rows changed: each as it was, and the columns written."""
        fields = _FIELDS.get(table, {})
        for before, after in rows:
            changed = {column for column, value in after.items() if before[column] != value} - _COPIED
            if not changed:
                continue
            named = {fields[column] for column in changed & fields.keys()}
            if named and not self.changes[table].are(before["id"], NEW):
                self._fields[table][before["id"]] |= named
            for part in _PARTS.get(table, ()):
                if named or part.even_its_rank:
                    self._mark(part, (before, {**before, **after}))

    def removed(self, table: str, rows: Collection[Row]) -> None:
        """Rows went."""
        for part in _PARTS.get(table, ()):
            self._mark(part, rows)

    def mark(self, table: str, ids: Iterable[int], name: str) -> None:
        """A field of these subjects changed with something that is not written in their own rows."""
        fields, changes = self._fields[table], self.changes[table]
        for one in ids:
            if not changes.are(one, NEW):
                fields[one].add(name)

    def changed(self, table: str) -> set[int]:
        """Whom of a subject's rows the run changed that were there before and still are."""
        changes = self.changes[table]
        return {one for one in self._fields[table] if not changes.are(one, NEW | WITHDRAWN)}

    def touched(self, table: str) -> list[int]:
        """Whom of a subject's rows the run made or changed, by id."""
        return sorted((*self.changes[table].ids(NEW, but=WITHDRAWN), *self.changed(table)))

    def tell(self) -> Iterator[Told]:
        """The changes in the order of the feed: what came or changed by subject and id, merges, then what went."""
        for table, subject in SUBJECTS.items():
            came = (Told(ChangeAction.CREATED, subject, run) for run in self.changes[table].runs(NEW, but=WITHDRAWN))
            changed = (
                Told(ChangeAction.UPDATED, subject, range(one, one + 1), tuple(sorted(self._fields[table][one])))
                for one in sorted(self.changed(table))
            )
            yield from merge(came, changed, key=lambda told: told.subject_ids.start)
        for table, subject in SUBJECTS.items():
            for one, into in sorted(self.merged[table].items()):
                yield Told(ChangeAction.MERGED, subject, range(one, one + 1), merged_into_id=into)
        for table, subject in reversed(SUBJECTS.items()):
            for one in self.changes[table].ids(WITHDRAWN, but=NEW):
                if one not in self.merged[table]:
                    yield Told(ChangeAction.DELETED, subject, range(one, one + 1))

    def _mark(self, part: _Part, rows: Iterable[Row]) -> None:
        owners = {row.get(part.column) for row in rows}
        self.mark(part.subject, (one for one in owners if one is not None), part.field)


def fields_of(table: str) -> frozenset[str]:
    """All names that the feed can give for what changed of a subject."""
    own = _FIELDS[table].values()
    parts = (part.field for one in _PARTS.values() for part in one if part.subject == table)
    return frozenset(chain(own, parts))
