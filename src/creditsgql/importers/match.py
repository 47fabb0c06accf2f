"""Which film and which person is this?

A source's film is the one that the same source spoke of before; else the one of which another source states the same
external id; else one with the same folded title and with a director, or two people, in common; else a new one. The
title alone joins strangers (there are dozens of films of one title), people alone join a director's films.

A page's person is the one with exactly the same name: the same letters once spaces and Unicode forms are settled.
Accents and case are kept, since folding merges different people; a misprint therefore stays a person of its own until
its page is corrected. Sources that carry identifiers will decide by them first, and by name plus a shared film after.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from creditsgql.importers.records import ExternalIdRecord, FilmRecord
from creditsgql.normalise import fold
from creditsgql.vocabulary import Certainty

_ALIKE = 0.8
"""From this share of common letters on, a name that takes another's place on a page is its corrected spelling."""


def title_keys(film: FilmRecord) -> frozenset[str]:
    """The folded titles of a film, for look-up."""
    return frozenset(fold(title.text) for title in film.titles)


def people(film: FilmRecord) -> frozenset[str]:
    """Everyone whom the record names."""
    nominees = (name for nomination in film.nominations for name in nomination.nominees)
    return frozenset((*(credit.person for credit in film.credits), *nominees))


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


@dataclass
class Candidates:
    """Films that a record may be about: those stored under one of its titles, and those met in this run."""

    _by_title: dict[str, list[tuple[int, frozenset[str], frozenset[str]]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    _by_id: dict[ExternalIdRecord, int] = field(default_factory=dict)

    def add(self, film_id: int, record: FilmRecord) -> None:
        """Makes what a source says of a film known."""
        for one in record.external_ids:
            self._by_id.setdefault(one, film_id)
        for key in title_keys(record):
            self._by_title[key].append((film_id, _directors(record), people(record)))

    def find(self, record: FilmRecord) -> int | None:
        """The film that the record is about, the earliest if there are several; None for a new one."""
        same = [self._by_id[one] for one in record.external_ids if one in self._by_id]
        if same:
            return min(same)
        directors, everyone = _directors(record), people(record)
        found = {
            film_id
            for key in title_keys(record)
            for film_id, their_directors, they in self._by_title.get(key, ())
            if directors & their_directors or len(everyone & they) > 1
        }
        return min(found, default=None)


def _stated_titles(film: FilmRecord) -> frozenset[str]:
    return frozenset(fold(title.text) for title in film.titles if title.certainty is Certainty.STATED)


def _directors(film: FilmRecord) -> frozenset[str]:
    return frozenset(credit.person for credit in film.credits if credit.job.slug == "director")


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
