"""Which person does a source mean?

An identifier decides, whatever the source: two identifiers of one authority are two people. Two people who are on one
film as two are two, and whom a source names there without an identifier is neither for certain. Without a common
identifier, two are the same if they have the same folded name *and* something else in common: the film itself; or
someone of the film, by the same folded name on another film of theirs; or an award event that recognised both their
films. A name alone never joins anyone: who has a namesake and nothing in common with them stays apart, and is listed
as a doubt. What someone decided (see ``decisions``) comes before all this. Who was found to be one stays one, but for
those whom a page of several films alone names (see ``told_anew``).

The people of a batch are joined when all its films are known, those with most in common first, so that the order of
films and sources does not tell. Whoever might be either of two whom identifiers part is joined with the one with whom
they have twice as much in common, else with neither. One collaborator is enough: of two credits of one name on films
that share one collaborator 99.5 % are one person's, in 78,000 credits with identifiers (``bench/who.py``). Asking for
two, or for more where casts are large, would lose up to half of what is found, and make nothing surer. One award event
is enough as well: of two nominees of one name at the Academy Awards 99.7 % are one person.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from creditsgql.importers.claims import Claim, Saying, claims_of, jobs_of, keys_of
from creditsgql.importers.decisions import Decisions
from creditsgql.importers.people_known import Known, has_everyone
from creditsgql.importers.records import ExternalIdRecord
from creditsgql.importers.store import Store
from creditsgql.normalise import slugify

DOUBTS_EACH = 3
"""Namesakes that are listed for one person; a frequent name has hundreds."""

CLEARLY_MORE = 2
"""How many times as much in common someone must have than a namesake of another identifier, to be taken for certain."""

ENOUGH_OF_SEVERAL = 2
"""How many collaborators two must share whose name is known to be of several people; of any other name, one is enough.

With one in common 22 of 31 such pairs were one person's, with two 20 of 22, measured as above; of award events too.
"""

NOTHING_SHARED = "the same name, but no film, collaborator or award in common"
SEVERAL_THERE = "the same name on the same film, where several have it"
LITTLE_SHARED = "one collaborator or award in common, but a name that several people have"
AS_MUCH_SHARED = "as much in common with another of the same name"

_Pair = tuple[int, int]
_Common = defaultdict[_Pair, set[str]]
"""What pairs of people have in common: names of collaborators, or award events."""


@dataclass
class Meant:
    """Whom sayings mean.

    ``people`` has an id for each source, entry and key; those below zero are new. ``same`` are people found to be
    one, each with the one it becomes. ``doubts`` are pairs kept apart, with the reason.
    """

    people: dict[tuple[int, str], dict[str, int]] = field(default_factory=dict)
    same: dict[int, int] = field(default_factory=dict)
    doubts: dict[_Pair, str] = field(default_factory=dict)


def whom(
    store: Store,
    sayings: Sequence[Saying],
    decisions: Decisions,
    anew: Mapping[int, Collection[int | None]] | None = None,
) -> Meant:
    """Whom each key of the sayings means; the sayings of a film are taken together.

    ``anew`` are people, each with their films so far, who are found as if they were not stored, then get their ids.
    """
    if certain := _told_by_one_authority(store, sayings, decisions):
        return certain
    by_film: defaultdict[int | None, list[tuple[Saying, list[Claim]]]] = defaultdict(list)
    for saying in sayings:
        by_film[saying.film_id].append((saying, claims_of(saying.said)))
    matching = _Matching(Known.of(store, by_film, decisions, anew or ()), decisions)
    for film_id, told in by_film.items():
        matching.place(film_id, told)
    matching.join()
    if anew:
        matching.hand_on(anew)
    return matching.meant()


def _told_by_one_authority(store: Store, sayings: Sequence[Saying], decisions: Decisions) -> Meant | None:
    """The same where everyone named, and everyone stored, has an identifier of one authority: no name tells more."""
    if decisions.meant or decisions.apart:
        return None
    told: dict[tuple[int, str], dict[str, ExternalIdRecord]] = {}
    for saying in sayings:
        known = {person.key: person.external_ids for person in saying.said.people}
        given = {key: known.get(key, ()) for key in keys_of(saying.said)}
        if not all(len(ids) == 1 for ids in given.values()):
            return None
        told[saying.source_id, saying.entry] = {key: one for key, (one,) in given.items()}
    every = {one for keys in told.values() for one in keys.values()}
    authorities = {one.authority for one in every}
    if len(authorities) != 1 or not has_everyone(store, *authorities):
        return None
    columns = ("person_id", "authority", "value")
    found = store.values("person_external_id", columns, "value", {one.value for one in every})
    people = {ExternalIdRecord(authority, value): person for person, authority, value in found}
    new = count(-1, -1)
    meant = Meant()
    for place, keys in told.items():
        for one in keys.values():
            if one not in people:
                people[one] = next(new)
        meant.people[place] = {key: people[one] for key, one in keys.items()}
    return meant


@dataclass(frozen=True)
class _Placed:
    """Everyone of one film: the person, the folded name, whether an identifier tells; the events that awarded it."""

    film_id: int | None
    people: Sequence[tuple[int, str, bool]]
    events: frozenset[str]


class _Matching:
    """The people of one batch: first those of each film, then who of them is one with whom of other films."""

    def __init__(self, known: Known, decisions: Decisions) -> None:
        self._known = known
        self._decisions = decisions
        self._decided = frozenset(decisions.meant.values())
        self._told: dict[tuple[int, str], dict[str, int]] = {}
        self._placed: list[_Placed] = []
        self._of_several: set[_Pair] = set()
        self._doubts: dict[_Pair, str] = {}

    def meant(self) -> Meant:
        """What was found, in terms of those whom joined people became."""
        known = self._known
        people = {told: {key: known.now(one) for key, one in keys.items()} for told, keys in self._told.items()}
        doubts: dict[_Pair, str] = {}
        for pair, reason in self._doubts.items():
            one, other = self._now(pair)
            if one != other and not self._decisions.are_apart(one, other):
                doubts.setdefault((one, other), reason)
        return Meant(people, known.joined(), doubts)

    def place(self, film_id: int | None, told: Sequence[tuple[Saying, Sequence[Claim]]]) -> None:
        """Finds whom of a film its sayings mean: those with identifiers first, since these are sure."""
        known = self._known
        here: defaultdict[str, set[int]] = defaultdict(set)
        for person in known.on_film(film_id):
            for name_key in known.names(person):
                here[name_key].add(person)
        asked = [(saying, claim) for saying, of_saying in told for claim in of_saying]
        asked.sort(key=lambda one: not one[1].ids)
        events = frozenset(slugify(one.event, "event") for saying, _ in told for one in saying.said.nominations)
        parted = known.parted(claim for _, claim in asked)
        people = []
        for saying, claim in asked:
            mine = self._told.setdefault((saying.source_id, saying.entry), {})
            of_name = here[claim.name_key]
            present = self._present(of_name, saying, claim, mine) if of_name else []
            if claim.name_key in parted:
                present = [one for one in present if not (claim.ids or known.has_ids(one))]
            certain = known.certain(saying, claim)
            found = certain[0] if certain else present[0] if present else known.new()
            known.tell(found, claim, film_id, events)
            for other in (*certain[1:], *present):
                self._join(found, other)
            if of_name and not certain and not present:
                self._doubt(found, (one for one in of_name if self._may_be_one(found, one)), SEVERAL_THERE)
            of_name.add(found)
            mine[claim.key] = found
            people.append((found, claim.name_key, bool(claim.ids)))
        self._placed.append(_Placed(film_id, people, events))

    def join(self) -> None:
        """Joins people of the films placed with namesakes of other films who have something in common with them."""
        collaborators: _Common = defaultdict(set)
        events: _Common = defaultdict(set)
        apart: list[tuple[int, list[int]]] = []
        shared_names = self._known.shared_names()
        for film in self._placed:
            namesakes = {
                (person, name_key): found
                for person, name_key, _ in film.people
                if name_key in shared_names and (found := self._namesakes(person, name_key))
            }
            elsewhere = self._elsewhere(film) if namesakes and film.film_id is not None else {}
            for (person, name_key), others in namesakes.items():
                of_several = self._known.is_of_several(name_key)
                apart.append((person, others))
                for other in others:
                    pair = self._now((person, other))
                    if shared := self._shared(other, elsewhere) - {name_key}:
                        collaborators[pair] |= shared
                    if awarding := film.events & self._known.events(other):
                        events[pair] |= awarding
                    if of_several:
                        self._of_several.add(pair)
        self._join_likely(collaborators)
        self._join_likely(events)
        for person, others in apart:
            if self._known.now(person) == person < 0:
                self._doubt(person, others, NOTHING_SHARED)

    def hand_on(self, former: Mapping[int, Collection[int | None]]) -> None:
        """Lets new people be those who were there by their names: who is on most films of theirs, or else on any.

        Those for whom nobody is left were joined to whoever has their name on their films now.
        """
        known = self._known
        named: defaultdict[str, list[int]] = defaultdict(list)
        for one in former:
            for name_key in known.names(one):
                named[name_key].append(one)
        films: defaultdict[_Pair, set[int | None]] = defaultdict(set)
        for film in self._placed:
            for person, name_key, _ in film.people:
                for one in named[name_key]:
                    films[one, known.now(person)].add(film.film_id)
        shared = {pair: len(on.intersection(former[pair[0]])) for pair, on in films.items()}
        likely = sorted(films, key=lambda pair: (-shared[pair], pair[0], _age(pair[1])))
        given: set[int] = set()
        for one, now in likely:
            if now < 0 and given.isdisjoint((one, now)):
                self._join(one, now)
                given |= {one, now}
        for one, now in likely:
            if shared[one, now] and one not in given:
                self._join(one, now)
                given.add(one)

    def _join_likely(self, common: _Common) -> None:
        """Joins pairs by what they have in common, those with most first; those with likely rivals never."""
        of_person: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        for (one, other), shared in common.items():
            of_person[one].append((other, len(shared)))
            of_person[other].append((one, len(shared)))
        for pair in sorted(common, key=lambda pair: (-len(common[pair]), *map(_age, pair))):
            times = len(common[pair])
            rivals = [
                rival
                for one, other in (pair, pair[::-1])
                for rival, shared in of_person[one]
                if shared * CLEARLY_MORE > times and rival != other and not self._may_be_one(other, rival)
            ]
            if rivals or (pair in self._of_several and times < ENOUGH_OF_SEVERAL):
                if self._may_be_one(*pair):
                    self._doubts.setdefault(pair, AS_MUCH_SHARED if rivals else LITTLE_SHARED)
            else:
                self._join(*pair)

    def _present(self, people: Iterable[int], saying: Saying, claim: Claim, mine: Mapping[str, int]) -> list[int]:
        """Those on the film who may be the one, the earliest first; where identifiers part them, those without any."""
        known = self._known
        there = {known.now(one) for one in people}
        mine_there = {key: person for key, told in mine.items() if (person := known.now(told)) in there}
        others = {mine_there[key] for key in _other_keys(saying, claim, mine_there)}
        may_be = sorted(there - others, key=_age)
        may_be = [one for one in may_be if known.may_have(one, claim.ids)]
        if all(self._may_be_one(may_be[0], one) for one in may_be[1:]):
            return may_be
        return [] if claim.ids else [one for one in may_be if not known.has_ids(one)]

    def _namesakes(self, person: int, name_key: str) -> list[int]:
        """Those of the name who may be the person and are on no film beside the person, the earliest first."""
        known = self._known
        person = known.now(person)
        return sorted(
            (
                one
                for one in known.named(name_key)
                if one != person and self._may_be_one(person, one) and known.films(person).isdisjoint(known.films(one))
            ),
            key=_age,
        )

    def _elsewhere(self, film: _Placed) -> dict[int, set[str]]:
        """The other films of the people of a film, each with the names of those who may be on it."""
        known = self._known
        found: defaultdict[int, set[str]] = defaultdict(set)
        for person, name_key, has_ids in film.people:
            for one in (known.now(person), *self._namesakes(person, name_key)) if has_ids else known.named(name_key):
                for other in known.films(one) - {film.film_id}:
                    found[other].add(name_key)
        return found

    def _shared(self, person: int, elsewhere: Mapping[int, set[str]]) -> set[str]:
        return {name for film in self._known.films(person) for name in elsewhere.get(film, ())}

    def _may_be_one(self, one: int, other: int) -> bool:
        """Whether neither identifiers nor what someone decided part them."""
        one, other = self._now((one, other))
        if one == other:
            return True
        decided = one in self._decided and other in self._decided
        return not decided and self._known.may_join(one, other) and not self._decisions.are_apart(one, other)

    def _join(self, one: int, other: int) -> None:
        one, other = self._now((one, other))
        if one != other and self._may_be_one(one, other):
            self._known.join(one, other)

    def _doubt(self, person: int, others: Iterable[int], reason: str) -> None:
        has_ids = self._known.has_ids(person)
        doubtful = [one for one in others if not has_ids or not self._known.has_ids(one)]
        for other in sorted(doubtful, key=_age)[:DOUBTS_EACH]:
            self._doubts.setdefault(self._now((person, other)), reason)

    def _now(self, pair: _Pair) -> _Pair:
        """Whom the two were joined to; the later one first."""
        other, one = sorted((self._known.now(pair[0]), self._known.now(pair[1])), key=_age)
        return one, other


def _other_keys(saying: Saying, claim: Claim, mine: Collection[str]) -> Collection[str]:
    """Keys by which a saying means others than the one whom it means by the claim's.

    Whom it gives identifiers it means to be two. A name without any is another's if it has the job of the one with:
    a source says once what someone does on a film.
    """
    if claim.ids:
        return mine
    with_ids = {one.key for one in saying.said.people if one.external_ids}
    if not with_ids:
        return ()
    jobs = jobs_of(saying.said, claim.key)
    return [key for key in mine if key in with_ids and not jobs.isdisjoint(jobs_of(saying.said, key))]


def _age(person: int) -> tuple[bool, int]:
    """Those that are stored, by id; then the new ones in the order in which they came."""
    return person < 0, abs(person)
