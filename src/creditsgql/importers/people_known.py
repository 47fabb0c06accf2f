"""The people whom a batch may mean, as far as it takes to tell: identifiers, names, films, award events.

Those who are stored have the ids of their rows, those who are new have ids below zero until they are stored.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.importers.claims import Claim, Saying
from creditsgql.importers.decisions import Decisions
from creditsgql.importers.records import ExternalIdRecord
from creditsgql.importers.store import Store, chunks
from creditsgql.vocabulary import Authority

Told = Mapping[int | None, Sequence[tuple[Saying, Sequence[Claim]]]]
"""By film: its sayings, each with everyone whom it names."""


class Known:
    """Who is stored and may be meant, and who came with the films of the batch that were looked at before."""

    def __init__(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self._with_id: dict[ExternalIdRecord, int] = {}
        self._ids: defaultdict[int, set[ExternalIdRecord]] = defaultdict(set)
        self._names: defaultdict[int, set[str]] = defaultdict(set)
        self._named: defaultdict[str, dict[int, None]] = defaultdict(dict)
        self._loaded: set[str] = set()
        self._films: defaultdict[int, set[int]] = defaultdict(set)
        self._on_film: defaultdict[int, set[int]] = defaultdict(set)
        self._events: defaultdict[int, set[str]] = defaultdict(set)
        self._became: dict[int, int] = {}
        self._last = 0

    @classmethod
    def of(cls, store: Store, told: Told, decisions: Decisions, anew: Collection[int] = ()) -> "Known":
        """Loads whom the claims of a batch may mean, and with whom these may be one; nobody who is found ``anew``."""
        known = cls(decisions)
        claims = [claim for of_film in told.values() for _, of_saying in of_film for claim in of_saying]
        known._load_ids(store, {one.value for claim in claims for one in claim.ids}, "value")
        known._load_films(store, {film for film in told if film is not None})
        known._load_namesakes(store, claims)
        known._forget(anew)
        if known._loaded:
            certain = {
                person
                for of_film in told.values()
                if any(claim.name_key in known._loaded for _, of_saying in of_film for claim in of_saying)
                for saying, of_saying in of_film
                for claim in of_saying
                for person in known.certain(saying, claim)
            }
            known._load_work(store, {person for key in known._loaded for person in known._named[key]}, certain)
        return known

    def certain(self, saying: Saying, claim: Claim) -> list[int]:
        """Whom a claim means by someone's decision or by identifiers, which may be those of several."""
        decided = self._decisions.of(saying.source, saying.entry, claim.key, claim.ids)
        if decided is not None:
            return [decided]
        found = [self.now(person) for one in claim.ids if (person := self._with_id.get(one)) is not None]
        return found if len(found) < 2 else list(dict.fromkeys(found))

    def on_film(self, film_id: int | None) -> set[int]:
        """Everyone known to be on a film."""
        return set() if film_id is None else {self.now(one) for one in self._on_film.get(film_id, ())}

    def names(self, person: int) -> set[str]:
        """The folded names of a person, as far as loaded."""
        return self._names[person]

    def named(self, name_key: str) -> set[int]:
        """Everyone of a folded name."""
        return {self.now(one) for one in self._named.get(name_key, ())}

    def shared_names(self) -> set[str]:
        """The folded names that several people may have."""
        return {name_key for name_key, people in self._named.items() if len(people) > 1}

    def is_of_several(self, name_key: str) -> bool:
        """Whether identifiers tell that a folded name is that of several people."""
        given = [one for person in self.named(name_key) for one in {known.authority for known in self._ids[person]}]
        return len(set(given)) < len(given)

    def parted(self, claims: Iterable[Claim]) -> set[str]:
        """The folded names that several claims have whom identifiers part."""
        given: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if claim.ids:
                given[claim.name_key].append(claim)
        return {name_key for name_key, of_name in given.items() if len(of_name) > 1 and self._part(of_name)}

    def _part(self, claims: Iterable[Claim]) -> bool:
        people = {(one.authority, self.now(self._with_id.get(one, 0)) or one.value) for it in claims for one in it.ids}
        return len({authority for authority, _ in people}) < len(people)

    def films(self, person: int) -> set[int]:
        """The films of a person, as far as loaded."""
        return self._films[person]

    def events(self, person: int) -> set[str]:
        """The award events that recognised the person or a film of theirs, by slug."""
        return self._events[person]

    def has_ids(self, person: int) -> bool:
        """Whether any identifier of the person is known."""
        return bool(self._ids[person])

    def may_have(self, person: int, ids: Iterable[ExternalIdRecord]) -> bool:
        """Whether these may be the person's: no authority that gave them gave the person another."""
        theirs = {one.authority: one for one in self._ids[person]}
        return all(theirs.get(one.authority, one) == one for one in ids)

    def may_join(self, one: int, other: int) -> bool:
        """Whether two people may be one, as far as identifiers tell."""
        return self.may_have(one, self._ids[other])

    def now(self, person: int) -> int:
        """Whom a person was joined to, if anyone."""
        while person in self._became:
            person = self._became[person]
        return person

    def new(self) -> int:
        """Someone who was not known."""
        self._last -= 1
        return self._last

    def tell(self, person: int, claim: Claim, film_id: int | None, events: Iterable[str]) -> None:
        """Makes known that a claim means the person."""
        self._names[person].add(claim.name_key)
        self._named[claim.name_key][person] = None
        for one in claim.ids:
            self._with_id.setdefault(one, person)
            self._ids[person].add(one)
        if film_id is not None:
            self._films[person].add(film_id)
            self._on_film[film_id].add(person)
        if events:
            self._events[person].update(events)

    def join(self, one: int, other: int) -> None:
        """Makes two people one: those with identifiers before those without, the stored before the new, the oldest."""
        into, former = sorted((one, other), key=lambda who: (who < 0, not self._ids[who], abs(who)))
        self._became[former] = into
        self._ids[into] |= self._ids[former]
        self._names[into] |= self._names[former]
        self._films[into] |= self._films[former]
        self._events[into] |= self._events[former]

    def joined(self) -> dict[int, int]:
        """The stored people who were joined to others, each with whom they are now."""
        return {one: self.now(one) for one in self._became if one > 0}

    def _load_ids(self, store: Store, values: Collection[object], column: str) -> None:
        for person, authority, value in store.values(
            "person_external_id", ("person_id", "authority", "value"), column, values
        ):
            one = ExternalIdRecord(authority, value)
            self._with_id[one] = person
            self._ids[person].add(one)

    def _load_films(self, store: Store, films: Collection[int]) -> None:
        on_film = list(store.values("credit", ("film_id", "person_id"), "film_id", films))
        of_nomination = dict(store.values("nomination_film", ("nomination_id", "film_id"), "film_id", films))
        nominees = store.values("nominee", ("nomination_id", "person_id"), "nomination_id", of_nomination)
        on_film += ((of_nomination[nomination], person) for nomination, person in nominees)
        for film, person in on_film:
            self._on_film[film].add(person)
        people = {person for _, person in on_film}
        for person, name_key in store.values("person_name", ("person_id", "text_key"), "person_id", people):
            self._names[person].add(name_key)
        self._load_ids(store, people, "person_id")

    def _load_namesakes(self, store: Store, claims: Iterable[Claim]) -> None:
        """Loads those of the names claimed whom the claims may mean: who lacks the identifiers that a claim has."""
        keys: defaultdict[frozenset[Authority], set[str]] = defaultdict(set)
        for claim in claims:
            keys[frozenset(one.authority for one in claim.ids)].add(claim.name_key)
        for authorities, of_names in keys.items():
            if not any(has_everyone(store, one) for one in authorities):
                for name_key, person in _named_without(store, of_names, authorities):
                    self._loaded.add(name_key)
                    self._named[name_key][person] = None
                    self._names[person].add(name_key)

    def _forget(self, people: Collection[int]) -> None:
        """Lets nobody mean these, of whom no more than their names stays known."""
        for person in people:
            for name_key in self._names.get(person, ()):
                self._named[name_key].pop(person, None)
            for there in self._on_film.values():
                there.discard(person)

    def _load_work(self, store: Store, namesakes: set[int], certain: set[int]) -> None:
        self._load_ids(store, namesakes, "person_id")
        for person, film in store.values("credit", ("person_id", "film_id"), "person_id", namesakes | certain):
            self._films[person].add(film)
        films = {film for person in namesakes for film in self._films[person]}
        by_film = store.values("nomination_film", ("film_id", "nomination_id"), "film_id", films)
        by_person = store.values("nominee", ("person_id", "nomination_id"), "person_id", namesakes)
        recognised = [list(by_film), list(by_person)]
        events = _events(store, {nomination for pairs in recognised for _, nomination in pairs})
        of_film: defaultdict[int, set[str]] = defaultdict(set)
        for film, nomination in recognised[0]:
            of_film[film].add(events[nomination])
        for person in namesakes:
            self._events[person].update(*(of_film[film] for film in self._films[person] if film in of_film))
        for person, nomination in recognised[1]:
            self._events[person].add(events[nomination])


def _named_without(store: Store, name_keys: Iterable[str], authorities: Collection[Authority]) -> Iterator[Any]:
    """Everyone stored who has one of the folded names, and no identifier of these authorities."""
    name, given = metadata.tables["person_name"], metadata.tables["person_external_id"]
    query = sa.select(name.c.text_key, name.c.person_id)
    if authorities:
        has = sa.exists().where(given.c.person_id == name.c.person_id, given.c.authority.in_(authorities))
        query = query.where(~has.correlate(name))
    for chunk in chunks(sorted(name_keys)):
        yield from store.connection.execute(query.where(name.c.text_key.in_(chunk)))


def has_everyone(store: Store, authority: Authority) -> bool:
    """Whether everyone stored has an identifier of an authority."""
    if authority not in store.everyone_has:
        person, given = metadata.tables["person"], metadata.tables["person_external_id"]
        has = sa.exists().where(given.c.person_id == person.c.id, given.c.authority == authority)
        one_without = sa.select(person.c.id).where(~has.correlate(person)).limit(1)
        store.everyone_has[authority] = store.connection.scalar(one_without) is None
    return store.everyone_has[authority]


def _events(store: Store, nominations: Collection[int]) -> dict[int, str]:
    """The slug of the event of each nomination."""
    editions = dict(store.values("nomination", ("id", "edition_id"), "id", nominations))
    events = dict(store.values("award_edition", ("id", "event_id"), "id", set(editions.values())))
    slugs = dict(store.values("award_event", ("id", "slug"), "id", set(events.values())))
    return {nomination: slugs[events[edition]] for nomination, edition in editions.items()}
