"""Pages of several films that were corrected: who and what is one on them is found anew.

What such a page said before is no evidence of what it says now, or a correction would leave what a first import of the
corrected page parts, such as two strangers of one name who once were on one film. The page's films, and the people whom
it alone names, only by their names, are therefore looked for as if they had never been stored; who and what is found
gets the ids of whom and what was there, so that links stay. What other sources say as well, and what someone decided,
stays as it is. A page of one film needs none of this: on one film whoever has a name is one.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from creditsgql.importers.decisions import Decisions
from creditsgql.importers.match import YEARS_APART, Matched, match_films, title_keys
from creditsgql.importers.records import FilmRecord
from creditsgql.importers.store import Store
from creditsgql.importers.upsert_people import sources_of_people

Place = tuple[int, str]
"""A source, and what it calls the film."""

Said = Mapping[Place, tuple[int, FilmRecord]]
"""The film that a source spoke of in each place, and what it said of it."""


def lists_told_anew(before: Collection[Place], now: Collection[Place], changed: Iterable[Place]) -> set[int]:
    """The sources of the changed places that speak of several films, or did."""
    places: defaultdict[int, set[Place]] = defaultdict(set)
    for place in (*before, *now):
        places[place[0]].add(place)
    was_there = {source_id for source_id, _ in before}
    return {source_id for source_id, _ in changed if source_id in was_there and len(places[source_id]) > 1}


def films_of_alone(store: Store, before: Said, sources: Collection[int]) -> set[int]:
    """The films of which none but one of the sources spoke, and about which nobody decided."""
    if not sources:
        return set()
    films = {film for (source_id, _), (film, _) in before.items() if source_id in sources}
    said_by: defaultdict[int, set[int]] = defaultdict(set)
    for film, source_id in store.values("film_source", ("film_id", "source_id"), "film_id", films):
        said_by[film].add(source_id)
    alone = {film for film, those in said_by.items() if len(those) == 1}
    return alone - _decided(store, {place: said for place, said in before.items() if said[0] in alone})


def _decided(store: Store, before: Said) -> set[int]:
    """The films that someone keeps apart from others, or merged: what was said does not make them one."""
    films = {film for film, _ in before.values()}
    settled = store.rows("doubt", "is_settled", [True])
    kept_apart = films.intersection(row[side] for row in settled for side in ("film_id", "other_film_id"))
    merged = {film for (film,) in store.values("former_film", ("film_id",), "film_id", films)}
    told = [said for said in before.values() if said[0] in merged]
    alike = match_films(store, [record for _, record in told], films).films if told else []
    pairs = {*zip((film for film, _ in told), alike, strict=True)}
    times = Counter(film for film, _ in pairs)
    return kept_apart | {film for film in merged if times[film] > 1}


def people_of_alone(
    store: Store, films: Collection[int], sources: Collection[int], decisions: Decisions
) -> dict[int, set[int | None]]:
    """The people of the films whom none but one of the sources names, each with all the films of theirs.

    Who has an identifier, or whom someone decided about, is sure, and stays.
    """
    if not sources:
        return {}
    people = {person for (person,) in store.values("credit", ("person_id",), "film_id", films)}
    nominations = {one for (one,) in store.values("nomination_film", ("nomination_id",), "film_id", films)}
    people |= {person for (person,) in store.values("nominee", ("person_id",), "nomination_id", nominations)}
    people -= {person for (person,) in store.values("person_external_id", ("person_id",), "person_id", people)}
    people -= {*decisions.meant.values(), *(person for pair in decisions.apart for person in pair)}
    found: dict[int, set[int | None]] = {}
    for person, said_by in sources_of_people(store, people).items():
        those = {source_id for _, source_id in said_by}
        if len(those) == 1 and those <= {*sources}:
            found[person] = {film for film, _ in said_by}
    return found


def hand_on_films(store: Store, matched: Matched, now: Mapping[Place, FilmRecord], before: Said) -> None:
    """Gives new films the ids of those of which their source spoke before: here, or elsewhere by one of their titles.

    ``now`` are the records matched, in their order. What two places spoke of as two films, and now as one, is joined.
    """
    found = dict(zip(now, matched.films, strict=True))
    stored = {one for (one,) in store.values("film", ("id",), "id", set(matched.films))}
    likely = sorted(
        (_are_years_apart(earlier, record), former_place != place, former, place)
        for former_place, (former, earlier) in before.items()
        for place, record in now.items()
        if former_place == place or (former_place[0] == place[0] and title_keys(earlier) & title_keys(record))
    )
    became: dict[int, int] = {}
    for _, _, former, place in likely:
        if found[place] not in stored and found[place] not in became and former not in became.values():
            became[found[place]] = former
    for are_apart, is_elsewhere, former, place in likely:
        if not are_apart and not is_elsewhere and former not in became.values():
            matched.same.setdefault(former, became.get(found[place], found[place]))
    matched.films = [became.get(one, one) for one in matched.films]
    doubts = (((became.get(one, one), became.get(other, other)), why) for (one, other), why in matched.doubts.items())
    matched.doubts = {(max(pair), min(pair)): why for pair, why in doubts}


def _are_years_apart(one: FilmRecord, other: FilmRecord) -> bool:
    return bool(one.year and other.year and abs(one.year - other.year) > YEARS_APART)
