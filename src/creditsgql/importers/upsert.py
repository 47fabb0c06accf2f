"""What the documents say, into the tables: one statement per table and batch, and not a row written that is there."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from creditsgql.importers.match import Candidates, is_evidently_another, respelt, title_keys
from creditsgql.importers.merge import MergedFilm, Statement, merge
from creditsgql.importers.names import sort_name
from creditsgql.importers.normalise import fold, slugify
from creditsgql.importers.records import Document, FilmRecord, film_from_json, film_to_json
from creditsgql.importers.store import Row, Store
from creditsgql.importers.upsert_credits import upsert_credits
from creditsgql.importers.upsert_nominations import upsert_nominations
from creditsgql.vocabulary import PersonNameKind, country_of_code


class SourceChangedError(Exception):
    """A source that used to speak of another film; the message is one line for a person."""


def upsert(store: Store, documents: Sequence[Document]) -> None:
    """Brings the tables to what the documents say, together with what other sources say of the same films.

    Raises SourceChangedError where a document has the name of an earlier one about an evidently different film.
    """
    sources = _upsert_sources(store, documents)
    before = {row["source_id"]: row for row in store.rows("film_source", "source_id", sources)}
    earlier = {source_id: film_from_json(row["statement"]) for source_id, row in before.items()}
    for source_id, document in sources.items():
        if source_id in earlier and is_evidently_another(earlier[source_id], document.film):
            raise SourceChangedError(
                f"{document.source.name}: an earlier file of this name is about {earlier[source_id].title!r}, this one"
                f" about {document.film.title!r}; rename the file"
            )
    films = _match_films(store, sources, {source_id: row["film_id"] for source_id, row in before.items()})
    said = {(films[source_id], source_id): document.film for source_id, document in sources.items()}
    standing = store.rows("film_source", "film_id", set(films.values()))
    merged = _merge_films(store, said, standing)
    corrections = {source_id: respelt(film, sources[source_id].film) for source_id, film in earlier.items()}
    people = _upsert_people(store, merged.values(), corrections)
    _upsert_countries(store, merged.values())
    _upsert_films(store, merged)
    _upsert_statements(store, said, standing)
    _upsert_titles_texts_countries(store, merged)
    upsert_credits(store, merged, people)
    upsert_nominations(store, merged, people)


def _upsert_sources(store: Store, documents: Sequence[Document]) -> dict[int, Document]:
    """The documents by the ids of their sources, in the order of their names."""
    kinds = {document.source.kind for document in documents}
    rows = store.rows("source", "name", {document.source.name for document in documents})
    current = {(row["kind"], row["name"]): row for row in rows if row["kind"] in kinds}
    now = datetime.now(UTC)
    wanted = {}
    by_name = sorted(documents, key=lambda document: (document.source.kind, document.source.name))
    for source in (document.source for document in by_name):
        there = current.get((source.kind, source.name))
        is_same = there is not None and there["fingerprint"] == source.fingerprint
        imported_at = there["imported_at"] if there and is_same else now
        wanted[source.kind, source.name] = {
            "kind": source.kind,
            "name": source.name,
            "fingerprint": source.fingerprint,
            "imported_at": imported_at,
        }
    ids = store.settle("source", current, wanted).ids
    return {ids[document.source.kind, document.source.name]: document for document in by_name}


def _match_films(store: Store, sources: dict[int, Document], before: dict[int, int]) -> dict[int, int]:
    """The film that each source speaks of."""
    unmatched = [document.film for source_id, document in sources.items() if source_id not in before]
    titled = store.rows("film_title", "text_key", {key for film in unmatched for key in title_keys(film)})
    candidates = Candidates()
    for row in store.rows("film_source", "film_id", {row["film_id"] for row in titled}):
        candidates.add(row["film_id"], film_from_json(row["statement"]))
    films: dict[int, int] = {}
    for source_id in sorted(sources, key=lambda one: one not in before):
        film = sources[source_id].film
        films[source_id] = before.get(source_id) or candidates.find(film) or store.next_id("film")
        candidates.add(films[source_id], film)
    return films


def _merge_films(
    store: Store, said: dict[tuple[int, int], FilmRecord], standing: Iterable[Row]
) -> dict[int, MergedFilm]:
    """Each film with all that is said of it now: what this batch says, and what other sources said before."""
    statements = {(row["film_id"], row["source_id"]): film_from_json(row["statement"]) for row in standing} | said
    rows = store.rows("source", "id", {source_id for _, source_id in statements})
    names = {row["id"]: (row["kind"], row["name"]) for row in rows}
    by_film: defaultdict[int, list[Statement]] = defaultdict(list)
    for (film_id, source_id), film in sorted(statements.items(), key=lambda item: (item[0][0], names[item[0][1]])):
        by_film[film_id].append(Statement(source_id, film))
    return {film_id: merge(of_film) for film_id, of_film in by_film.items()}


def _upsert_people(store: Store, films: Iterable[MergedFilm], corrections: dict[int, dict[str, str]]) -> dict[str, int]:
    """The id of everyone named; a name that only this source said and now spells anew keeps its person."""
    names = list(dict.fromkeys(name for film in films for name in _people_of(film)))
    known = _people_named(store, {*names, *(old for respellings in corrections.values() for old in respellings)})
    _respell(store, known, corrections)
    missing = [name for name in names if name not in known]
    slugs = store.free_slugs("person", [(name, slugify(name, "person"), None) for name in missing])
    wanted = {name: {**_spelling(name), "slug": slugs[name]} for name in missing}
    known |= store.settle("person", {}, wanted).ids
    usual = {name: {"person_id": known[name], "position": 1, "text": name} for name in missing}
    store.settle("person_name", {}, {name: {**row, "kind": PersonNameKind.USUAL} for name, row in usual.items()})
    store.changes["person"].seen.update(known[name] for name in names)
    return known


def _people_of(film: MergedFilm) -> Iterable[str]:
    yield from (said.credit.person for said in film.credits)
    yield from (name for said in film.nominations for name in said.nomination.nominees)


def _people_named(store: Store, names: set[str]) -> dict[str, int]:
    known: dict[str, int] = {}
    for row in store.rows("person_name", "text", names):
        known.setdefault(row["text"], row["person_id"])
    return known


def _spelling(name: str) -> dict[str, Any]:
    in_order = sort_name(name)
    return {"name": name, "name_key": fold(name), "sort_name": in_order, "sort_key": fold(in_order)}


def _respell(store: Store, known: dict[str, int], corrections: dict[int, dict[str, str]]) -> None:
    said_by = _sources_of_people(store, {known[old] for spelt in corrections.values() for old in spelt if old in known})
    wanted: dict[int, str] = {}
    for source_id, respellings in corrections.items():
        for old, new in respellings.items():
            if old in known and new not in known and said_by[known[old]] == {source_id}:
                known[new] = known.pop(old)
                wanted[known[new]] = new
    if wanted:
        people = {row["id"]: row for row in store.rows("person", "id", wanted)}
        store.settle("person", people, {one: {"id": one, **_spelling(name)} for one, name in wanted.items()})
        names = {row["person_id"]: row for row in store.rows("person_name", "person_id", wanted)}
        store.settle("person_name", names, {one: {"person_id": one, "text": name} for one, name in wanted.items()})


def _sources_of_people(store: Store, people: set[int]) -> defaultdict[int, set[int]]:
    said_by: defaultdict[int, set[int]] = defaultdict(set)
    credits = {row["id"]: row["person_id"] for row in store.rows("credit", "person_id", people)}
    for row in store.rows("credit_source", "credit_id", credits):
        said_by[credits[row["credit_id"]]].add(row["source_id"])
    nominees = store.rows("nominee", "person_id", people)
    sources = defaultdict(set)
    for row in store.rows("nomination_source", "nomination_id", {row["nomination_id"] for row in nominees}):
        sources[row["nomination_id"]].add(row["source_id"])
    for row in nominees:
        said_by[row["person_id"]] |= sources[row["nomination_id"]]
    return said_by


def _upsert_countries(store: Store, films: Iterable[MergedFilm]) -> None:
    codes = {code for film in films for code in film.countries}
    present = {row["code"] for row in store.rows("country", "code", codes)}
    words = [country_of_code(code) for code in sorted(codes - present)]
    store.settle(
        "country",
        {},
        {
            word.code: {
                "code": word.code,
                "name": word.name,
                "name_key": fold(word.name),
                "is_former": word.is_former,
            }
            for word in words
        },
    )


def _upsert_films(store: Store, films: dict[int, MergedFilm]) -> None:
    current = {row["id"]: row for row in store.rows("film", "id", films)}
    new = [(film_id, film) for film_id, film in films.items() if film_id not in current]
    slugs = store.free_slugs("film", [(film_id, *_film_slugs(film)) for film_id, film in new])
    wanted = {
        film_id: {
            "id": film_id,
            "slug": current[film_id]["slug"] if film_id in current else slugs[film_id],
            "original_title": film.original_title,
            "original_title_key": fold(film.original_title),
            "title": film.title,
            "title_key": fold(film.title),
            "year": film.year,
            "release_date": film.release_date,
            "runtime_minutes": film.runtime_minutes,
        }
        for film_id, film in films.items()
    }
    store.settle("film", current, wanted)


def _film_slugs(film: MergedFilm) -> tuple[str, str | None]:
    slug = slugify(film.original_title, "film")
    return slug, f"{slug}-{film.year}" if film.year else None


def _upsert_statements(store: Store, said: dict[tuple[int, int], FilmRecord], standing: Iterable[Row]) -> None:
    current = {(row["film_id"], row["source_id"]): row for row in standing}
    store.settle(
        "film_source",
        current,
        {
            (film_id, source_id): {"film_id": film_id, "source_id": source_id, "statement": film_to_json(film)}
            for (film_id, source_id), film in said.items()
        },
    )


def _upsert_titles_texts_countries(store: Store, films: dict[int, MergedFilm]) -> None:
    wanted: dict[str, list[dict[str, Any]]] = {"film_title": [], "film_text": [], "film_country": []}
    for film_id, film in films.items():
        wanted["film_title"] += (
            {
                "film_id": film_id,
                "position": position,
                "text": title.text,
                "text_key": fold(title.text),
                "kind": title.kind,
                "language": title.language,
                "country_code": title.country,
            }
            for position, title in enumerate(film.titles, start=1)
        )
        wanted["film_text"] += (
            {
                "film_id": film_id,
                "source_id": source_id,
                "position": position,
                "kind": text.kind,
                "language": text.language,
                "body": text.body,
            }
            for position, (source_id, text) in enumerate(film.texts, start=1)
        )
        wanted["film_country"] += (
            {"film_id": film_id, "country_code": code, "position": position}
            for position, code in enumerate(film.countries, start=1)
        )
    for table, identity in _OWNED.items():
        current = {tuple(row[name] for name in identity): row for row in store.rows(table, "film_id", films)}
        keyed = {tuple(row[name] for name in identity): row for row in wanted[table]}
        settled = store.settle(table, current, keyed)
        changes = store.changes[table]
        touched = [keyed[key]["film_id"] for key, one in settled.ids.items() if one in changes.new | changes.changed]
        store.changes["film"].changed.update(touched, (row["film_id"] for row in settled.gone))
        store.remove(table, settled.gone)


_OWNED = {
    "film_title": ("film_id", "kind", "text", "language", "country_code"),
    "film_text": ("film_id", "source_id", "kind", "language"),
    "film_country": ("film_id", "country_code"),
}
"""What tells the rows of a film's own tables apart."""
