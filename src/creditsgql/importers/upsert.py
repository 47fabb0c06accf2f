"""What the documents say, into the tables: one statement per table and batch, and not a row written that is there."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from creditsgql.importers.claims import Saying
from creditsgql.importers.decisions import Decisions
from creditsgql.importers.joining import join_films
from creditsgql.importers.match import is_evidently_another, match_films, respelt
from creditsgql.importers.merge import NOTHING, Honors, Statement, merge, merge_nominations, precedence
from creditsgql.importers.records import (
    Document,
    FilmRecord,
    HonorsRecord,
    SourceRecord,
    film_from_json,
    honors_from_json,
    remarks_of,
    remarks_to_json,
    said_to_json,
)
from creditsgql.importers.store import Row, Store
from creditsgql.importers.told_anew import (
    Place,
    Said,
    films_of_alone,
    hand_on_films,
    lists_told_anew,
    people_of_alone,
)
from creditsgql.importers.upsert_credits import upsert_credits
from creditsgql.importers.upsert_films import upsert_films, upsert_what_films_own
from creditsgql.importers.upsert_nominations import Given, shared_key, upsert_nominations
from creditsgql.importers.upsert_people import respell, upsert_people


class SourceChangedError(Exception):
    """A source that used to speak of another film; the message is one line for a person."""


def upsert(
    store: Store, documents: Sequence[Document], decisions: Decisions, *, are_whole: bool = False
) -> set[int | None]:
    """Brings the tables to what the documents say, together with what other sources say of the same films.

    Where they ``are_whole``, all that their sources say, what these said of other films is taken back.

    The films of which a document says what it said before, None for honours that name no film; nothing was looked at
    there.

    Raises SourceChangedError where a page has the name of an earlier one about an evidently different film.
    """
    sources = upsert_sources(store, [document.source for document in documents])
    told = {(sources[one.source.kind, one.source.name], one.entry): one for one in documents}
    by_place = dict(sorted(told.items(), key=lambda item: (item[1].source.kind, item[1].source.name, item[0][1])))
    rows = store.rows("film_source", "source_id", {*sources.values()}) if are_whole else statements_at(store, by_place)
    before = {_place(row): row for row in rows}
    statements = {place: one.statement or said_to_json(one.film) for place, one in by_place.items()}
    new = {place: one for place, one in by_place.items() if not _is_said(before.get(place), statements[place])}
    anew: set[int] = set()
    if are_whole:
        gone = before.keys() - by_place.keys()
        anew = lists_told_anew(before, by_place, {*new, *gone})
        new = {place: one for place, one in by_place.items() if place in new or place[0] in anew}
    earlier = {
        place: (int(row["film_id"]), film_from_json(row["statement"]))
        for place, row in before.items()
        if row["film_id"] is not None
        and (place[0] in anew or (place in new and isinstance(new[place].film, FilmRecord)))
    }
    _upsert_new(store, new, statements, earlier, decisions, anew)
    return {before[place]["film_id"] for place in before.keys() & by_place.keys() - new.keys()}


def _upsert_new(
    store: Store,
    new: Mapping[Place, Document],
    statements: Mapping[Place, str],
    before: Said,
    decisions: Decisions,
    anew: Collection[int],
) -> None:
    """Brings the tables to what is new, stored as the statements; that is all that the sources told ``anew`` say."""
    for place, (_, film) in before.items():
        if place in new:
            _refuse_another(new[place], film)
    films, doubts = _match_films(store, new, before, anew)
    sayings = [
        Saying(place[0], (one.source.kind, one.source.name), place[1], films.get(place), one.film, statements[place])
        for place, one in new.items()
    ]
    corrections = [
        (saying, respelt(before[place][1], saying.said))
        for saying in sayings
        if (place := (saying.source_id, saying.entry)) in before and isinstance(saying.said, FilmRecord)
    ]
    gone = [place for place in before if place not in new]
    store.remove("film_source", [{"source_id": source_id, "entry": entry} for source_id, entry in gone])
    of_lists = {film for (source_id, _), (film, _) in before.items() if source_id in anew}
    settle(store, sayings, decisions, corrections, of_lists, anew)
    _doubt(store, doubts)


def settle(
    store: Store,
    sayings: Sequence[Saying],
    decisions: Decisions,
    corrections: Sequence[tuple[Saying, Mapping[str, str]]] = (),
    films: Collection[int | None] = (),
    anew: Collection[int] = (),
) -> None:
    """Brings films to the sum of what is said of them: what is new in ``sayings``, and what other sources said before.

    ``films`` are to be summed up as well though nothing new is said of them, None for the honours that name no film;
    one of which nothing is said any more goes. ``corrections`` are the names that a source spells anew, ``anew`` the
    sources whose people are found anew; all that these said and say is among the films.
    """
    respell(store, corrections)
    new = {(saying.source_id, saying.entry): saying for saying in sayings}
    wanted = _with_nominated_together(
        store, sayings, {film for film in (*films, *(saying.film_id for saying in sayings)) if film is not None}
    )
    has_honors = None in films or any(saying.film_id is None for saying in sayings)
    standing = [row for row in store.rows("film_source", "film_id", wanted) if _place(row) not in new]
    if has_honors:
        # Honours that name no film are few; together they tell which of them are the same.
        standing += [row for row in store.without("film_source", "film_id") if _place(row) not in new]
    every = in_order(store, standing, sayings)
    people = upsert_people(store, every, decisions, wanted, people_of_alone(store, wanted, anew, decisions))
    by_film: defaultdict[int, list[Statement]] = defaultdict(list)
    honors: list[Honors] = []
    for saying in every:
        ids = people.ids.get((saying.source_id, saying.entry), {})
        if isinstance(saying.said, HonorsRecord):
            honors.append(Honors(saying.source_id, saying.said, ids))
        elif saying.film_id is not None:
            by_film[saying.film_id].append(Statement(saying.source_id, saying.said, ids))
    merged = {film_id: merge(statements) for film_id, statements in by_film.items()}
    upsert_films(store, merged)
    _upsert_statements(store, sayings)
    gone = wanted - merged.keys()
    every_film = merged | dict.fromkeys(gone, NOTHING)
    upsert_what_films_own(store, every_film)
    upsert_credits(store, every_film, people)
    given: Given = {film_id: film.nominations for film_id, film in every_film.items()}
    if has_honors:
        given[None] = merge_nominations(honors)
    upsert_nominations(store, given, people)
    store.remove("film", store.rows("film", "id", gone))
    if people.touched - wanted:
        settle(store, [], decisions, films=people.touched - wanted)


def _with_nominated_together(store: Store, sayings: Sequence[Saying], films: set[int]) -> set[int]:
    """The films, and those that share a nomination with one of them."""
    keys = {shared_key(saying.source_id, one) for saying in sayings for one in saying.said.nominations} - {None}
    nominations = {one for (one,) in store.values("nomination", ("id",), "shared_key", keys)}
    of_films = {one for (one,) in store.values("nomination_film", ("nomination_id",), "film_id", films)}
    shared = store.values("nomination", ("id", "shared_key"), "id", of_films)
    nominations |= {one for one, key in shared if key is not None}
    more = {film for (film,) in store.values("nomination_film", ("film_id",), "nomination_id", nominations)} - films
    return _with_nominated_together(store, [], films | more) if more else films


def in_order(store: Store, standing: Sequence[Row], new: Sequence[Saying] = ()) -> list[Saying]:
    """What stored statements and new ones say, in the order of the precedence of their sources."""
    names = {saying.source_id: saying.source for saying in new}
    missing = {row["source_id"] for row in standing} - names.keys()
    names |= {row["id"]: (row["kind"], row["name"]) for row in store.rows("source", "id", missing)}
    every = [*new]
    for row in standing:
        said: FilmRecord | HonorsRecord
        film_id, statement = row["film_id"], row["statement"]
        said = honors_from_json(statement) if film_id is None else film_from_json(statement)
        every.append(Saying(row["source_id"], names[row["source_id"]], row["entry"], film_id, said, statement))
    return sorted(every, key=lambda one: (precedence(*one.source), one.entry))


def upsert_sources(store: Store, sources: Sequence[SourceRecord]) -> dict[tuple[str, str], int]:
    """The ids of the sources, by kind and name."""
    kinds = {source.kind for source in sources}
    rows = store.rows("source", "name", {source.name for source in sources})
    current = {(row["kind"], row["name"]): row for row in rows if row["kind"] in kinds}
    now = datetime.now(UTC)
    wanted: dict[tuple[str, str], dict[str, Any]] = {}
    for source in sorted(sources, key=lambda source: (source.kind, source.name)):
        there = current.get((source.kind, source.name))
        is_same = there is not None and there["fingerprint"] == source.fingerprint
        wanted[source.kind, source.name] = {
            "kind": source.kind,
            "name": source.name,
            "fingerprint": source.fingerprint,
            "imported_at": there["imported_at"] if there and is_same else now,
            "publisher": source.publisher,
            "url": source.url,
            "licence": source.licence,
            "attribution": source.attribution,
        }
    return store.settle("source", current, wanted).ids


def note_reading(store: Store, documents: Sequence[Document]) -> None:
    """Keeps how pages were read; another reader that understands the same changes nothing, since that is our matter."""
    rows = {(row["kind"], row["name"]): row for row in store.rows("source", "name", {d.source.name for d in documents})}
    by_source: defaultdict[SourceRecord, list[Document]] = defaultdict(list)
    for document in documents:
        by_source[document.source].append(document)
    read = [
        {
            "id": rows[source.kind, source.name]["id"],
            "reader": source.reader,
            "remarks": remarks_to_json(remarks_of(said)),
        }
        for source, said in by_source.items()
    ]
    store.settle_quietly("source", list(rows.values()), read)


def statements_at(store: Store, places: Collection[Place]) -> list[Row]:
    """What is stored of these sources and entries."""
    by_source: defaultdict[int, list[str]] = defaultdict(list)
    for source_id, entry in places:
        by_source[source_id].append(entry)
    pages = {source_id for source_id, entries in by_source.items() if entries == [""]}
    rows = store.rows("film_source", "source_id", pages)
    for source_id in by_source.keys() - pages:
        rows += store.rows("film_source", "entry", by_source[source_id], source_id=source_id)
    return rows


def _is_said(row: Row | None, statement: str) -> bool:
    return row is not None and row["statement"] == statement


def _place(row: Row) -> Place:
    return row["source_id"], row["entry"]


def _refuse_another(document: Document, earlier: FilmRecord) -> None:
    # An entry of a data set is known by its identifier, a page by nothing but its name.
    if not document.entry and isinstance(document.film, FilmRecord) and is_evidently_another(earlier, document.film):
        raise SourceChangedError(
            f"{document.source.name}: an earlier file of this name is about {earlier.title!r}, this one"
            f" about {document.film.title!r}; rename the file"
        )


def _match_films(
    store: Store,
    documents: Mapping[Place, Document],
    before: Said,
    anew: Collection[int],
) -> tuple[dict[Place, int], Mapping[tuple[int, int], str]]:
    """The film that each place speaks of, and which may be one; what turns out to be one film becomes one.

    ``before`` has what each spoke of, and what it said; the films of the sources told ``anew`` alone are found anew.
    """
    alone = films_of_alone(store, before, anew)
    films = {place: film for place, (film, _) in before.items() if place in documents and film not in alone}
    unmatched = {
        place: one.film for place, one in documents.items() if place not in films and isinstance(one.film, FilmRecord)
    }
    matched = match_films(store, list(unmatched.values()), alone)
    if alone:
        hand_on_films(store, matched, unmatched, {place: said for place, said in before.items() if said[0] in alone})
    for former, into in matched.same.items():
        join_films(store, former, into)
        films |= {place: into for place, film in films.items() if film == former}
    films.update(zip(unmatched, (matched.same.get(one, one) for one in matched.films), strict=True))
    return films, matched.doubts


def _doubt(store: Store, doubts: Mapping[tuple[int, int], str]) -> None:
    wanted = {
        pair: {"film_id": pair[0], "other_film_id": pair[1], "reason": reason, "is_settled": False}
        for pair, reason in doubts.items()
    }
    rows = store.rows("doubt", "film_id", {one for one, _ in wanted})
    there = {(row["film_id"], row["other_film_id"]) for row in rows}
    store.settle("doubt", {}, {pair: row for pair, row in wanted.items() if pair not in there})


def _upsert_statements(store: Store, sayings: Sequence[Saying]) -> None:
    places = {(saying.source_id, saying.entry): saying for saying in sayings}
    there = {_place(row): row for row in statements_at(store, places)}
    wanted = {
        place: {
            "source_id": place[0],
            "entry": place[1],
            "film_id": saying.film_id,
            "statement": saying.statement,
        }
        for place, saying in places.items()
    }
    store.settle("film_source", there, wanted)
