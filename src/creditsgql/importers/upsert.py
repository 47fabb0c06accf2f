"""What the documents say, into the tables: one statement per table and batch, and not a row written that is there."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime

from creditsgql.importers.match import Candidates, is_evidently_another, respelt, title_keys
from creditsgql.importers.merge import Statement, merge
from creditsgql.importers.records import Document, FilmRecord, film_from_json, film_to_json, remarks_to_json
from creditsgql.importers.store import Store
from creditsgql.importers.upsert_credits import upsert_credits
from creditsgql.importers.upsert_films import upsert_films, upsert_what_films_own
from creditsgql.importers.upsert_nominations import upsert_nominations
from creditsgql.importers.upsert_people import upsert_people

Said = Mapping[tuple[int, int], FilmRecord]
"""What is said of a film by a source, by the ids of both."""


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
    corrections = {source_id: respelt(film, sources[source_id].film) for source_id, film in earlier.items()}
    settle_films(store, set(films.values()), said, corrections)


def settle_films(
    store: Store, films: Collection[int], said: Said, corrections: Mapping[int, Mapping[str, str]]
) -> None:
    """Brings films to the sum of what is said of them: what is new in ``said``, and what other sources said before.

    ``corrections`` are the names that a source spells anew.
    """
    standing = store.rows("film_source", "film_id", films)
    there = {(row["film_id"], row["source_id"]): row for row in standing}
    statements = _statements(store, {key: film_from_json(row["statement"]) for key, row in there.items()} | dict(said))
    people = upsert_people(store, statements.values(), corrections)
    merged = {film_id: merge(of_film, people.ids) for film_id, of_film in statements.items()}
    upsert_films(store, merged)
    wanted = {
        (film_id, source_id): {"film_id": film_id, "source_id": source_id, "statement": film_to_json(film)}
        for (film_id, source_id), film in said.items()
    }
    store.settle("film_source", there, wanted)
    upsert_what_films_own(store, merged)
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
    for document in by_name:
        source = document.source
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
    ids = store.settle("source", current, wanted).ids
    # How a source was read is our own matter: another reader that understands the same changes nothing.
    read_by = {
        (document.source.kind, document.source.name): {
            "id": ids[document.source.kind, document.source.name],
            "reader": document.source.reader,
            "remarks": remarks_to_json(document),
        }
        for document in by_name
    }
    store.settle_quietly("source", store.rows("source", "id", ids.values()), read_by.values())
    return {ids[document.source.kind, document.source.name]: document for document in by_name}


def _match_films(store: Store, sources: dict[int, Document], before: dict[int, int]) -> dict[int, int]:
    """The film that each source speaks of."""
    unmatched = [document.film for source_id, document in sources.items() if source_id not in before]
    titled = store.rows("film_title", "text_key", {key for film in unmatched for key in title_keys(film)})
    named = store.rows("film_external_id", "value", {one.value for film in unmatched for one in film.external_ids})
    candidates = Candidates()
    for row in store.rows("film_source", "film_id", {row["film_id"] for row in (*titled, *named)}):
        candidates.add(row["film_id"], film_from_json(row["statement"]))
    films: dict[int, int] = {}
    for source_id in sorted(sources, key=lambda one: one not in before):
        film = sources[source_id].film
        films[source_id] = before.get(source_id) or candidates.find(film) or store.next_id("film")
        candidates.add(films[source_id], film)
    return films


def _statements(store: Store, said: Said) -> dict[int, list[Statement]]:
    """What is said of each film, in the order of the sources."""
    rows = store.rows("source", "id", {source_id for _, source_id in said})
    names = {row["id"]: (row["kind"], row["name"]) for row in rows}
    by_film: defaultdict[int, list[Statement]] = defaultdict(list)
    for (film_id, source_id), film in sorted(said.items(), key=lambda item: (item[0][0], names[item[0][1]])):
        by_film[film_id].append(Statement(source_id, film))
    return dict(by_film)
