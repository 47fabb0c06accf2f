"""The films of a first import into the tables: rows that were made while the source was read get their ids."""

from collections.abc import Mapping, Sequence
from itertools import compress
from typing import Any

from creditsgql.importers.characters import CHARACTER, ROLE
from creditsgql.importers.new_films import (
    CREDIT,
    FILM,
    OWNED,
    PERSON,
    REMEMBERED,
    STATEMENT,
    Columns,
    NewFilms,
    NotPlainError,
)
from creditsgql.importers.records import SourceRecord
from creditsgql.importers.search_index import enter
from creditsgql.importers.store import Store
from creditsgql.importers.upsert import upsert_sources
from creditsgql.importers.upsert_credits import Work, upsert_jobs, work_of
from creditsgql.importers.upsert_films import upsert_countries, upsert_genres, upsert_languages
from creditsgql.vocabulary import PersonNameKind, SearchField, SearchType

Ids = Sequence[int]
"""The ids of what a batch has, by number."""


class FirstImport:
    """Writes new films into a database in which there was nothing, with their entries of the search index."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._people: dict[str, int] = {}
        self._has_forgotten = False
        self._sources: dict[SourceRecord, int] = {}
        self._works: dict[str, Work] = {}
        self._called_otherwise: set[int] = set()
        store.called_otherwise = self._called_otherwise

    def take(self, new: NewFilms | None) -> None:
        """Writes the films. Raises NotPlainError, with nothing of them written, where that cannot be done."""
        if new is None or self._are_there(new):
            raise NotPlainError
        self._remember(new)
        source_id = self._source_id(new.source)
        people = self._add_people(new, source_id)
        films = self._add_films(new, source_id)
        self._add_owned(new, source_id, films)
        credits = self._add_credits(new, source_id, films, people)
        self._add_roles(new, films, credits)

    def _are_there(self, new: NewFilms) -> bool:
        _, authorities, values = new.owned["film_external_id"]
        there = {*self._store.values("film_external_id", ("authority", "value"), "value", set(values))}
        return not there.isdisjoint(zip(authorities, values, strict=True))

    def _remember(self, new: NewFilms) -> None:
        """Looks up who was forgotten, if there were too many to keep.

        Raises NotPlainError where the source now says other of one of them.
        """
        if len(self._people) > REMEMBERED:
            self._people.clear()
            self._has_forgotten = True
        if not self._has_forgotten:
            return
        store = self._store
        missing = {one for one in new.people if one not in self._people}
        found = dict(store.values("person_external_id", ("value", "person_id"), "value", missing))
        before = {one: tuple(row) for one, *row in store.values("person", ("id", *_FACTS), "id", set(found.values()))}
        for number, *said in zip(new.told, *new.named[: len(_FACTS)], strict=True):
            person = found.get(new.people[number])
            if person is not None and before[person] != tuple(said):
                raise NotPlainError
        self._people |= found

    def _source_id(self, source: SourceRecord) -> int:
        if source not in self._sources:
            [self._sources[source]] = upsert_sources(self._store, [source]).values()
        return self._sources[source]

    def _add_people(self, new: NewFilms, source_id: int) -> Ids:
        """Adds those who are new; the ids of all."""
        come = {
            number: row
            for number, row in zip(new.told, zip(*new.named, strict=True), strict=True)
            if new.people[number] not in self._people
        }
        if come:
            self._name(new, source_id, come)
        return [self._people[one] for one in new.people]

    def _name(self, new: NewFilms, source_id: int, come: Mapping[int, Sequence[Any]]) -> None:
        """Adds people, by number, with all that is theirs."""
        store = self._store
        *facts, slugs, lines = zip(*come.values(), strict=True)
        free = store.free_slugs("person", [(one, slug, None) for one, slug in zip(come, slugs, strict=True)])
        births, deaths, names, keys, *in_order = facts
        given: list[Sequence[Any]] = [births, deaths, names, keys, *in_order, [*free.values()]]
        ids = store.add_columns("person", PERSON[:-1], given)
        usual = [ids, [1] * len(ids), names, keys, [PersonNameKind.USUAL] * len(ids)]
        store.add_columns("person_name", ("person_id", "position", "text", "text_key", "kind"), usual)
        by_number = dict(zip(come, ids, strict=True))
        self._people |= {new.people[number]: one for number, one in by_number.items()}
        self._note_what_is_said(new, source_id, come, by_number)
        found_by = [
            (at, place, SearchField.NAME.name, name, words)
            for at, (name, of_name) in enumerate(zip(names, lines, strict=True))
            for place, words in enumerate(of_name)
        ]
        enter(store, SearchType.PERSON, ids, [*zip(*found_by, strict=True)])

    def _note_what_is_said(
        self, new: NewFilms, source_id: int, come: Mapping[int, Sequence[Any]], ids: Mapping[int, int]
    ) -> None:
        telling = [number for number in new.telling if number in come]
        people = [ids[number] for number in telling]
        given: list[Sequence[Any]] = [people, [new.authority] * len(people), [new.people[number] for number in telling]]
        self._store.add_columns("person_external_id", ("person_id", "authority", "value"), given)
        births, deaths, names = zip(*(come[number][: len(_FACTS)] for number in telling), strict=True)
        said = [people, [source_id] * len(people), births, deaths, names]
        self._store.write("person_source", ("person_id", "source_id", *_FACTS), said)

    def _add_films(self, new: NewFilms, source_id: int) -> Ids:
        *facts, slugs, longer = new.films
        store = self._store
        free = store.free_slugs("film", [*zip(range(len(slugs)), slugs, longer, strict=True)])
        films = store.add_columns("film", FILM[:-1], [*facts, [*free.values()]])
        enter(store, SearchType.FILM, films, new.entries[SearchType.FILM])
        numbers, *told = new.statements
        said = [[films[one] for one in numbers], [source_id] * len(films), *told]
        store.write("film_source", ("film_id", "source_id", *STATEMENT[1:]), said)
        return films

    def _add_owned(self, new: NewFilms, source_id: int, films: Ids) -> None:
        store, owned = self._store, new.owned
        upsert_countries(store, {*_column(owned, "film_country", -1), *_column(owned, "film_title", -1)} - {None})
        upsert_languages(store, {*_column(owned, "film_language", -1)})
        genres = upsert_genres(store, new.genres)
        for table, columns in OWNED.items():
            if not owned[table]:
                continue
            numbers, *rest = owned[table]
            given: list[Sequence[Any]] = [[films[one] for one in numbers], *rest]
            if table == "film_genre":
                given[-1] = [genres[slug] for slug in given[-1]]
            if table in _OF_A_SOURCE:
                store.add_columns(table, (*columns, "source_id"), [*given, [source_id] * len(numbers)])
            else:
                store.add_columns(table, columns, given)

    def _add_credits(self, new: NewFilms, source_id: int, films: Ids, people: Ids) -> Ids:
        if not new.credits:
            return ()
        store = self._store
        numbers, named, jobs, *rest, lines, quotations = new.credits
        missing = [job for slug, job in new.jobs.items() if slug not in self._works]
        self._works |= {slug: work_of(job) for slug, job in upsert_jobs(store, missing).items()}
        of_films, of_people = [films[one] for one in numbers], [people[one] for one in named]
        works = zip(*map(self._works.__getitem__, jobs), strict=True)
        columns = ("film_id", "person_id", "kind", "department", *CREDIT[2:-2])
        ids = store.add_columns("credit", columns, [of_films, of_people, *works, *rest])
        self._called_otherwise.update(compress(of_people, rest[-1]))
        cited = [ids, [source_id] * len(ids), lines, quotations]
        store.add_columns("citation", ("credit_id", "source_id", "line", "quotation"), cited)
        return ids

    def _add_roles(self, new: NewFilms, films: Ids, credits: Ids) -> None:
        store = self._store
        characters: Ids = ()
        if new.characters:
            numbers, *rest = new.characters
            characters = store.add_columns("character", CHARACTER, [[films[one] for one in numbers], *rest])
            enter(store, SearchType.CHARACTER, characters, new.entries[SearchType.CHARACTER])
        if new.roles:
            of, who, *rest = new.roles
            played = [None if one is None else characters[one] for one in who]
            store.add_columns("role", ROLE, [[credits[one] for one in of], played, *rest])


_FACTS = PERSON[:3]
"""What a source says of a person."""

_OF_A_SOURCE = ("film_text", "film_rating", "citation")
"""The tables whose rows tell who says so."""


def _column(owned: Mapping[str, Columns], table: str, at: int) -> Sequence[Any]:
    return owned[table][at] if owned[table] else ()
