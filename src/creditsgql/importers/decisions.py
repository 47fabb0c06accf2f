"""What someone decided about who is who: whom a name means in one place, an identifier anywhere, and who are two."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from creditsgql.importers.claims import claims_of
from creditsgql.importers.records import ExternalIdRecord, film_from_json, honors_from_json
from creditsgql.importers.store import Row, Store

IDENTIFIER = "identifier"
"""The kind of a decision about an identifier; no source is of that kind."""

Where = tuple[str, str, str, str]
"""What a decision is about: the source's kind and name, its entry, and the key that it uses for the person."""


@dataclass(frozen=True)
class Decisions:
    """All decisions there are; they are made by hand, so they are few."""

    meant: dict[Where, int]
    apart: frozenset[tuple[int, int]]

    def of(self, source: tuple[str, str], entry: str, key: str, ids: Iterable[ExternalIdRecord]) -> int | None:
        """The person that a name or one of the identifiers was decided to mean."""
        if not self.meant:
            return None
        places = [where_of_id(one) for one in ids] or [(*source, entry, key)]
        return next((self.meant[place] for place in places if place in self.meant), None)

    def are_apart(self, one: int, other: int) -> bool:
        """Whether someone decided that these are two."""
        return (min(one, other), max(one, other)) in self.apart


def where_of_id(one: ExternalIdRecord) -> Where:
    """The place in which decisions about an identifier are kept."""
    return IDENTIFIER, one.authority, "", one.value


def read_decisions(store: Store) -> Decisions:
    """What is decided now, in terms of those whom merged people became."""
    rows = store.all_rows("decision")
    former = store.all_rows("former_person") if rows else []
    became: dict[int, int] = {row["former_id"]: row["person_id"] for row in former}
    meant: dict[Where, int] = {
        (row["kind"], row["source"], row["entry"], row["key"]): became.get(row["person_id"]) or row["person_id"]
        for row in rows
    }
    return Decisions(meant, frozenset(_pairs(store.rows("doubt", "is_settled", [True]))))


def _pairs(rows: Iterable[Row]) -> Iterable[tuple[int, int]]:
    for row in rows:
        if row["person_id"] is not None:
            yield min(row["person_id"], row["other_person_id"]), max(row["person_id"], row["other_person_id"])


def decide(store: Store, meant: Mapping[Where, int]) -> None:
    """Keeps whom names and identifiers mean from now on."""
    rows = store.all_rows("decision")
    current = {(row["kind"], row["source"], row["entry"], row["key"]): row for row in rows}
    wanted = {
        where: dict(zip(("kind", "source", "entry", "key"), where, strict=True)) | {"person_id": person}
        for where, person in meant.items()
    }
    store.settle("decision", current, wanted)


def respell_decisions(store: Store, place: tuple[str, str, str], spelt: Mapping[str, str]) -> None:
    """Lets what was decided about old spellings in a place hold for the new ones."""
    kind, source, entry = place
    rows = [row for row in store.rows("decision", "key", spelt) if (row["kind"], row["source"], row["entry"]) == place]
    decide(store, {(kind, source, entry, spelt[row["key"]]): row["person_id"] for row in rows})


def where_said(store: Store, person_id: int, films: Collection[int | None]) -> set[Where]:
    """The places in which sources name a person on these films, and the identifiers that they know the person by.

    None among the films stands for honours that name no film.
    """
    ids = {(row["authority"], row["value"]) for row in store.rows("person_external_id", "person_id", {person_id})}
    names = {row["text_key"] for row in store.rows("person_name", "person_id", {person_id})}
    told = store.rows("film_source", "film_id", {film for film in films if film is not None})
    told += store.without("film_source", "film_id") if None in films else []
    sources = {row["id"]: row for row in store.rows("source", "id", {row["source_id"] for row in told})}
    places: set[Where] = set()
    for row in told:
        source = sources[row["source_id"]]
        read = honors_from_json if row["film_id"] is None else film_from_json
        for claim in claims_of(read(row["statement"])):
            if claim.ids:
                places.update(where_of_id(one) for one in claim.ids if (one.authority, one.value) in ids)
            elif claim.name_key in names:
                places.add((source["kind"], source["name"], row["entry"], claim.key))
    return places
