"""What someone decides about who is who: two people or films are one, a person is two, or two are two after all.

A decision holds in every later import: the places in which sources name someone, and their identifiers, mean whom it
says from then on.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from creditsgql import database
from creditsgql.importers.changes import NEW
from creditsgql.importers.closing import close
from creditsgql.importers.decisions import decide, read_decisions, where_said
from creditsgql.importers.joining import join_films, join_people
from creditsgql.importers.store import Row, Store
from creditsgql.importers.upsert import settle
from creditsgql.importers.withdraw import withdraw_unused


class MergeError(Exception):
    """A decision that cannot be; the message is one line for a person."""


@contextmanager
def _deciding(url: str) -> Iterator[Store]:
    with database.writing(url, existing=True) as connection:
        yield Store(connection)


def merge_people(url: str, former: int, into: int) -> int:
    """Merges one person into another; the version that the data set is at then.

    Raises MergeError where they are the same or one is not there, and ``database.DatabaseError`` for a bad database.
    """
    with _deciding(url) as store:
        one, other = _both(store, "person", former, into)
        places = where_said(store, one, _films_of(store, one)) | where_said(store, other, _films_of(store, other))
        films = join_people(store, one, other)
        decide(store, dict.fromkeys(places, other))
        return _settle(store, films)


def merge_films(url: str, former: int, into: int) -> int:
    """Merges one film into another; the version that the data set is at then.

    Raises MergeError where they are the same or one is not there, and ``database.DatabaseError`` for a bad database.
    """
    with _deciding(url) as store:
        one, other = _both(store, "film", former, into)
        join_films(store, one, other)
        return _settle(store, {other})


def split_person(url: str, person: int, films: Collection[int]) -> int:
    """Makes someone else of the person on these films; the id of the new person.

    Raises MergeError where the person or a film is not there, the person is not on it, or is on no other, and where
    an identifier says that it is the same person; ``database.DatabaseError`` for a bad database.
    """
    with _deciding(url) as store:
        _there(store, "person", person)
        for film in films:
            _there(store, "film", film)
        on = _films_of(store, person)
        if astray := sorted(film for film in films if film not in on):
            raise MergeError(f"person {person} has no credit or nomination on film {astray[0]}")
        if not on - set(films):
            raise MergeError(f"person {person} is on no other film; there would be nobody left")
        moved = {place for place in where_said(store, person, films) if place[0] != "identifier"}
        stays = where_said(store, person, on - set(films))
        if not moved:
            raise MergeError(f"person {person} is named by an identifier there, so it is the same person")
        new = store.next_id("person")
        decide(store, dict.fromkeys(stays, person) | dict.fromkeys(moved, new))
        _settle(store, set(films))
        return new


def keep_apart(url: str, one: int, other: int) -> None:
    """Settles that two people who might be one are two.

    Raises MergeError where they are the same or one is not there, and ``database.DatabaseError`` for a bad database.
    """
    with _deciding(url) as store:
        pair = _both(store, "person", one, other)
        decide(
            store, {place: person for person in pair for place in where_said(store, person, _films_of(store, person))}
        )
        _settle_doubt(store, "person", pair)
        close(store)


def keep_films_apart(url: str, one: int, other: int) -> None:
    """Settles that two films that might be one are two. Raises what ``keep_apart`` raises."""
    with _deciding(url) as store:
        _settle_doubt(store, "film", _both(store, "film", one, other))
        close(store)


def _settle_doubt(store: Store, kind: str, pair: tuple[int, int]) -> None:
    first, second = f"{kind}_id", f"other_{kind}_id"
    rows = [row for row in store.rows("doubt", first, pair) if {row[first], row[second]} == set(pair)]
    current = {(row[first], row[second]): row for row in rows}
    settled: dict[tuple[int, int], dict[str, Any]] = {key: {"id": row["id"]} for key, row in current.items()}
    new = {first: pair[0], second: pair[1], "reason": "decided without a doubt"}
    wanted = {key: {**row, "is_settled": True} for key, row in (settled or {pair: new}).items()}
    store.settle("doubt", current, wanted)


@dataclass(frozen=True)
class Doubtful:
    """Two who might be one: what they are, their ids and names with the films that tell them apart, and the reason."""

    kind: str
    one: int
    other: int
    names: tuple[str, str]
    films: tuple[str, str]
    reason: str

    def __str__(self) -> str:
        sides = (
            f"{self.kind} {who} {name}" + (f" ({films})" if films else "")
            for who, name, films in zip((self.one, self.other), self.names, self.films, strict=True)
        )
        return f"{' | '.join(sides)}: {self.reason}"


def doubts(url: str) -> list[Doubtful]:
    """All pairs that were kept apart and that nobody has decided about; raises ``database.DatabaseError``."""
    with database.reading(url) as connection:
        store = Store(connection)
        return list(_doubtful(store, store.rows("doubt", "is_settled", [False])))


def new_doubts(store: Store) -> list[Doubtful]:
    """The pairs that a run has kept apart and that are still two."""
    return list(_doubtful(store, store.rows("doubt", "id", store.changes["doubt"].ids(NEW))))


def _doubtful(store: Store, rows: Sequence[Row]) -> Iterator[Doubtful]:
    for kind, column in (("person", "name"), ("film", "title")):
        pairs = [(row[f"{kind}_id"], row[f"other_{kind}_id"], row["reason"]) for row in rows if row[f"{kind}_id"]]
        everyone = {one for pair in pairs for one in pair[:2]}
        names = dict(store.values(kind, ("id", column), "id", everyone))
        known_by = _titles_of(store, everyone) if kind == "person" else _years_of(store, everyone)
        for one, other, reason in pairs:
            both = names[one], names[other]
            yield Doubtful(kind, one, other, both, (known_by.get(one, ""), known_by.get(other, "")), reason)


_TITLES_SHOWN = 3


def _titles_of(store: Store, people: Collection[int]) -> dict[int, str]:
    films: dict[int, list[int]] = {}
    credited = [*store.values("credit", ("person_id", "film_id"), "person_id", people)]
    for person, film in (*credited, *_nominated_for(store, people)):
        of = films.setdefault(person, [])
        if film not in of and len(of) < _TITLES_SHOWN:
            of.append(film)
    titles = dict(store.values("film", ("id", "title"), "id", {film for of in films.values() for film in of}))
    return {person: ", ".join(titles[film] for film in of) for person, of in films.items()}


def _nominated_for(store: Store, people: Collection[int]) -> Iterator[tuple[int, int]]:
    nominees = [*store.values("nominee", ("person_id", "nomination_id"), "person_id", people)]
    films: dict[int, list[int]] = {}
    columns = ("nomination_id", "film_id")
    for nomination, film in store.values("nomination_film", columns, "nomination_id", {one for _, one in nominees}):
        films.setdefault(nomination, []).append(film)
    return ((person, film) for person, nomination in nominees for film in films.get(nomination, ()))


def _years_of(store: Store, films: Collection[int]) -> dict[int, str]:
    return {film: str(year) for film, year in store.values("film", ("id", "year"), "id", films) if year}


def _films_of(store: Store, person: int) -> set[int | None]:
    """The films that a person is on; None among them where one is honoured without a film."""
    films: set[int | None] = {film for (film,) in store.values("credit", ("film_id",), "person_id", {person})}
    nominations = {one for (one,) in store.values("nominee", ("nomination_id",), "person_id", {person})}
    named: dict[int, int | None] = dict(store.values("nomination", ("id", "film_id"), "id", nominations))
    films |= {film for (film,) in store.values("nomination_film", ("film_id",), "nomination_id", named)}
    return films | {None} if None in named.values() else films


def _settle(store: Store, films: set[int]) -> int:
    settle(store, [], read_decisions(store), films=films)
    withdraw_unused(store)
    return close(store)


def _there(store: Store, table: str, one: int) -> Row:
    rows = store.rows(table, "id", {one})
    if not rows:
        raise MergeError(f"there is no {table} {one}")
    return rows[0]


def _both(store: Store, table: str, former: int, into: int) -> tuple[int, int]:
    lead = {row["former_id"]: row[f"{table}_id"] for row in store.rows(f"former_{table}", "former_id", {former, into})}
    if former in lead:
        raise MergeError(f"{table} {former} was merged into {table} {lead[former]} already")
    last = lead.get(into, into)
    if last == former:
        raise MergeError(f"{table} {former} cannot be merged into itself")
    for one in (former, last):
        _there(store, table, one)
    return former, last
