"""Which film is this?

A source's film is the one that the same source spoke of before; else the one of which another source states the same
external id; else one with a folded title in common, a year within one, and a person; where either has no year, with a
director or two people. Else it is a new one. The title alone joins strangers (there are dozens of films of one title),
people alone join a director's films. Two identifiers of one authority are two films. A page of several films that is
corrected has no film from before: ``told_anew`` has what holds there.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import partial
from typing import NamedTuple

from creditsgql.importers.claims import claims_of
from creditsgql.importers.records import ExternalIdRecord, FilmRecord
from creditsgql.importers.store import Store
from creditsgql.normalise import fold
from creditsgql.vocabulary import Certainty

YEARS_APART = 1
"""By how much the years of one film may differ: sources give that of production, of the festival, of the release."""

_ALIKE = 0.8
"""From this share of common letters on, a name that takes another's place on a page is its corrected spelling."""

_STRANGERS = "the same title and year, but nobody in common"
_NAMELESS = "the same title and year, but one of them names nobody"


def title_keys(film: FilmRecord) -> frozenset[str]:
    """The folded titles of a film, for look-up."""
    return frozenset(fold(title.text) for title in film.titles)


def people(film: FilmRecord) -> frozenset[str]:
    """The key of everyone whom the record names."""
    return frozenset(claim.key for claim in claims_of(film))


def is_evidently_another(before: FilmRecord, now: FilmRecord) -> bool:
    """Whether a source now speaks of a different film: it shares neither a person nor a title with the former.

    Where both name people, a title made from the file name says nothing, since the file name is the same.
    """
    before_people, people_now = people(before), people(now)
    if not before_people or not people_now:
        return not title_keys(before) & title_keys(now)
    return not before_people & people_now and not _stated_titles(before) & _stated_titles(now)


def respelt(before: FilmRecord, now: FilmRecord) -> dict[str, str]:
    """The names that a corrected source spells anew, each with its new spelling.

    A name that is gone was respelt if a new, similar one stands at its place in the cast or among those of its job.
    """
    gone, come = people(before) - people(now), people(now) - people(before)
    old = {place: name for place, name in _places(before) if name in gone}
    found: dict[str, str] = {}
    for place, name in _places(now):
        former = old.get(place)
        if name in come and former and former not in found and name not in found.values() and _are_alike(former, name):
            found[former] = name
    return found


class _Names(NamedTuple):
    """The folded names of a film's directors, and of everyone."""

    directors: frozenset[str] = frozenset()
    everyone: frozenset[str] = frozenset()


class _Traits(NamedTuple):
    """What tells a film from another: identifiers, years, and names, which few films are asked for."""

    ids: frozenset[ExternalIdRecord]
    years: frozenset[int]
    names: Callable[[], _Names] = _Names


@dataclass
class Matched:
    """The film of each record in turn; films found to be one, each with the one it becomes; pairs in doubt, and why."""

    films: list[int] = field(default_factory=list)
    same: dict[int, int] = field(default_factory=dict)
    doubts: dict[tuple[int, int], str] = field(default_factory=dict)


def match_films(store: Store, records: Sequence[FilmRecord], but: Collection[int] = ()) -> Matched:
    """The film that each record is about: one that is stored, one of an earlier record, or a new one.

    ``but`` are films without identifiers that none of the records is about.
    """
    known = _Films.of(store, records, but)
    matched = Matched()
    for record in records:
        traits = _traits(record)
        with_id = sorted({known.with_id[one] for one in traits.ids if one in known.with_id})
        found = with_id[0] if with_id else None
        doubtful: dict[int, str] = {}
        for film_id, other in known.titled(record):
            if found is None and _may_be(traits, other):
                if _has_enough_in_common(traits, other):
                    found = film_id
                elif traits.years & other.years:
                    nameless = not traits.names().everyone or not other.names().everyone
                    doubtful[film_id] = _NAMELESS if nameless else _STRANGERS
        if found is None:
            found = store.next_id("film")
            matched.doubts |= {(found, other): reason for other, reason in doubtful.items()}
        matched.same.update(
            (other, found) for other in with_id[1:] if _may_be(known.traits[found], known.traits[other])
        )
        known.add(found, record, traits)
        matched.films.append(found)
    return matched


class _Films:
    """Films that records may be about: those stored under one of their titles or identifiers, and those of the run."""

    def __init__(self) -> None:
        self.with_id: dict[ExternalIdRecord, int] = {}
        self.traits: dict[int, _Traits] = {}
        self._by_title: defaultdict[str, list[int]] = defaultdict(list)

    @classmethod
    def of(cls, store: Store, records: Sequence[FilmRecord], but: Collection[int] = ()) -> "_Films":
        """Loads the films that share an identifier with one of the records, or, but for some, a title."""
        films = cls()
        given = {one.value for record in records for one in record.external_ids}
        for film_id, authority, value in store.values(
            "film_external_id", ("film_id", "authority", "value"), "value", given
        ):
            films.with_id[ExternalIdRecord(authority, value)] = film_id
        wanted = {one for record in records for one in record.external_ids}
        with_id = {film_id for one, film_id in films.with_id.items() if one in wanted}
        open_records = [record for record in records if not any(one in films.with_id for one in record.external_ids)]
        keys = {key for record in open_records for key in title_keys(record)}
        titled = [*store.values("film_title", ("text_key", "film_id"), "text_key", keys)]
        if but:
            titled = [(key, film_id) for key, film_id in titled if film_id not in but]
        for key, film_id in titled:
            if film_id not in films._by_title[key]:
                films._by_title[key].append(film_id)
        films._load_numbers(store, {film_id for _, film_id in titled}, with_id)
        # Most films of one title are told apart by their identifiers, or by their years.
        films._load_names(
            store,
            {
                film_id
                for record in open_records
                for film_id, other in films.titled(record)
                if _may_be(_traits(record), other)
            },
        )
        return films

    def titled(self, record: FilmRecord) -> Iterator[tuple[int, _Traits]]:
        """The films of one of the record's titles, the earliest first."""
        found = {film_id for key in title_keys(record) for film_id in self._by_title.get(key, ())}
        return ((film_id, self.traits[film_id]) for film_id in sorted(found))

    def add(self, film_id: int, record: FilmRecord, traits: _Traits) -> None:
        """Makes what a record says of a film known."""
        before = self.traits.get(film_id)
        if before:
            traits = _Traits(
                traits.ids | before.ids, before.years or traits.years, partial(_both, traits.names, before.names)
            )
        self.traits[film_id] = traits
        for one in traits.ids:
            self.with_id.setdefault(one, film_id)
        for key in title_keys(record):
            if film_id not in self._by_title[key]:
                self._by_title[key].append(film_id)

    def _load_numbers(self, store: Store, titled: set[int], with_id: set[int]) -> None:
        ids: defaultdict[int, set[ExternalIdRecord]] = defaultdict(set)
        for film_id, authority, value in store.values(
            "film_external_id", ("film_id", "authority", "value"), "film_id", titled | with_id
        ):
            ids[film_id].add(ExternalIdRecord(authority, value))
        years = dict(store.values("film", ("id", "year"), "id", titled))
        for film_id in titled | with_id:
            year = years.get(film_id)
            self.traits[film_id] = _Traits(frozenset(ids[film_id]), frozenset({year} if year else ()))

    def _load_names(self, store: Store, films: set[int]) -> None:
        [directing] = [*store.values("job", ("id",), "slug", ["director"] if films else [])] or [(None,)]
        work = [*store.values("credit", ("film_id", "person_id", "job_id"), "film_id", films)]
        names: defaultdict[int, set[str]] = defaultdict(set)
        for person, key in store.values(
            "person_name", ("person_id", "text_key"), "person_id", {person for _, person, _ in work}
        ):
            names[person].add(key)
        directors: defaultdict[int, set[str]] = defaultdict(set)
        everyone: defaultdict[int, set[str]] = defaultdict(set)
        for film_id, person, job in work:
            everyone[film_id] |= names[person]
            if job == directing[0]:
                directors[film_id] |= names[person]
        for film_id in films:
            found = _Names(frozenset(directors[film_id]), frozenset(everyone[film_id]))
            self.traits[film_id] = self.traits[film_id]._replace(names=partial(_as_loaded, found))


def _traits(record: FilmRecord) -> _Traits:
    years = {record.year} if record.year else set()
    return _Traits(frozenset(record.external_ids), frozenset(years), partial(_names, record))


def _names(record: FilmRecord) -> _Names:
    named = {claim.key: claim.name_key for claim in claims_of(record)}
    directors = {named[credit.person] for credit in record.credits if credit.job.slug == "director"}
    return _Names(frozenset(directors), frozenset(named.values()))


def _both(one: Callable[[], _Names], other: Callable[[], _Names]) -> _Names:
    return _Names(one().directors | other().directors, one().everyone | other().everyone)


def _as_loaded(names: _Names) -> _Names:
    return names


def _may_be(one: _Traits, other: _Traits) -> bool:
    """Whether two films may be one: no authority gave them different identifiers, and the years are not far apart."""
    theirs = {it.authority: it for it in other.ids}
    if any(theirs.get(it.authority, it) != it for it in one.ids):
        return False
    return not one.years or not other.years or min(abs(a - b) for a in one.years for b in other.years) <= YEARS_APART


def _has_enough_in_common(one: _Traits, other: _Traits) -> bool:
    ours, theirs = one.names(), other.names()
    shared = ours.everyone & theirs.everyone
    if one.years and other.years:
        return bool(shared)
    return bool(ours.directors & theirs.directors) or len(shared) > 1


def _stated_titles(film: FilmRecord) -> frozenset[str]:
    return frozenset(fold(title.text) for title in film.titles if title.certainty is Certainty.STATED)


def _places(film: FilmRecord) -> Iterator[tuple[tuple[object, ...], str]]:
    for credit in film.credits:
        yield (credit.job.slug, credit.position), credit.person
        for role in credit.roles:
            yield ("role", fold(role.name)), credit.person
    for nomination in film.nominations:
        for at, name in enumerate(nomination.nominees):
            yield ("nominee", nomination.label, at), name


def _are_alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, fold(one), fold(other), autojunk=False).ratio() >= _ALIKE
