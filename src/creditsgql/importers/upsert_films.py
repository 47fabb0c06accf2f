"""Merged films and what is a film's own, into the tables: titles, texts, countries, languages, genres, identifiers."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from creditsgql.importers.changes import CHANGED, NEW
from creditsgql.importers.merge import MergedFilm
from creditsgql.importers.records import GenreRecord
from creditsgql.importers.store import Row, Store
from creditsgql.normalise import fold, slugify
from creditsgql.vocabulary import country_names, country_of_code, language_names

OWNED = {
    "film_title": ("film_id", "kind", "text", "language", "country_code"),
    "film_text": ("film_id", "source_id", "kind", "language"),
    "film_country": ("film_id", "country_code"),
    "film_language": ("film_id", "language_tag"),
    "film_genre": ("film_id", "genre_id"),
    "film_external_id": ("film_id", "authority", "value"),
    "film_rating": ("film_id", "source_id"),
}
"""What tells the rows of a film's own tables apart."""


def upsert_films(store: Store, films: dict[int, MergedFilm]) -> None:
    """Brings the rows of these films to what is said of them."""
    current = {row["id"]: row for row in store.rows("film", "id", films)}
    new = [(film_id, film) for film_id, film in films.items() if film_id not in current]
    slugs = store.free_slugs("film", [(film_id, *slugs_of(film)) for film_id, film in new])
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


def upsert_what_films_own(store: Store, films: dict[int, MergedFilm]) -> None:
    """Brings the films' titles, texts, countries, languages, genres, identifiers and citations to what is said."""
    upsert_countries(store, {code for film in films.values() for code in _countries_of(film)})
    upsert_languages(store, {tag for film in films.values() for tag in film.languages})
    genres = upsert_genres(store, (genre for film in films.values() for genre in film.genres))
    wanted: dict[str, list[dict[str, Any]]] = {table: [] for table in OWNED}
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
        for table, column, values in (
            ("film_country", "country_code", film.countries),
            ("film_language", "language_tag", film.languages),
            ("film_genre", "genre_id", [genres[genre.slug] for genre in film.genres]),
        ):
            wanted[table] += (
                {"film_id": film_id, column: value, "position": position, "film_year": film.year}
                for position, value in enumerate(values, start=1)
            )
        wanted["film_rating"] += (
            {"film_id": film_id, "source_id": source_id, "average": rating.average, "votes": rating.votes}
            for source_id, rating in film.ratings.items()
        )
    wanted["film_external_id"] = _external_ids(store, films)
    for table, identity in OWNED.items():
        _settle_owned(store, table, identity, films, wanted[table])
    _upsert_citations(store, films)


def _settle_owned(
    store: Store, table: str, identity: tuple[str, ...], films: Mapping[int, object], wanted: list[dict[str, Any]]
) -> None:
    current = {tuple(row[name] for name in identity): row for row in store.rows(table, "film_id", films)}
    keyed = {tuple(row[name] for name in identity): row for row in wanted}
    settled = store.settle(table, current, keyed)
    changes = store.changes[table]
    touched = {keyed[key]["film_id"] for key, one in settled.ids.items() if changes.are(one, NEW | CHANGED)}
    store.changes["film"].note(touched | {row["film_id"] for row in settled.gone}, CHANGED)
    store.remove(table, settled.gone)


def slugs_of(film: MergedFilm) -> tuple[str, str | None]:
    """The slug that a new film gets, and a longer one for where another film has that."""
    slug = slugify(film.original_title, "film")
    return slug, f"{slug}-{film.year}" if film.year else None


def _countries_of(film: MergedFilm) -> Iterator[str]:
    """Where it was made, and for where it has titles."""
    yield from film.countries
    yield from (title.country for title in film.titles if title.country)


def upsert_countries(store: Store, codes: set[str]) -> None:
    """Adds those of these countries that are not there."""
    present = {row["code"] for row in store.rows("country", "code", codes)}
    words = [country_of_code(code) for code in sorted(codes - present)]
    new = {
        word.code: {"code": word.code, "name": word.name, "name_key": fold(word.name), "is_former": word.is_former}
        for word in words
    }
    store.settle("country", {}, new)
    names = [(code, language, name) for code in new for language, name in country_names(code).items()]
    rows = {(code, tongue): {"country_code": code, "language": tongue, "name": name} for code, tongue, name in names}
    store.settle("country_name", {}, rows)


def upsert_languages(store: Store, tags: set[str]) -> None:
    """Adds those of these languages that are not there."""
    present = {row["tag"] for row in store.rows("language", "tag", tags)}
    named = {tag: language_names(tag) for tag in sorted(tags - present)}
    new = {tag: {"tag": tag, "name": names["en"], "name_key": fold(names["en"])} for tag, names in named.items()}
    store.settle("language", {}, new)
    rows = {
        (tag, tongue): {"language_tag": tag, "language": tongue, "name": name}
        for tag, names in named.items()
        for tongue, name in names.items()
    }
    store.settle("language_name", {}, rows)


def upsert_genres(store: Store, every: Iterable[GenreRecord]) -> dict[str, int]:
    """The ids of these genres, by slug; those that are not there are added."""
    genres: dict[str, GenreRecord] = {}
    for genre in sorted(every, key=lambda one: (one.slug, one.name)):
        genres.setdefault(genre.slug, genre)
    known: dict[str, int] = {row["slug"]: row["id"] for row in store.rows("genre", "slug", genres)}
    new = {
        slug: {"slug": slug, "name": genre.name, "name_key": fold(genre.name)}
        for slug, genre in genres.items()
        if slug not in known
    }
    return known | store.settle("genre", {}, new).ids


def _external_ids(store: Store, films: dict[int, MergedFilm]) -> list[dict[str, Any]]:
    # An identifier is one film's: what another film has already, or an earlier one of this batch, stays there.
    values = {one.value for film in films.values() for one in film.external_ids}
    holders = {
        (row["authority"], row["value"]): row["film_id"] for row in store.rows("film_external_id", "value", values)
    }
    wanted = []
    for film_id, film in films.items():
        for one in film.external_ids:
            if holders.setdefault((one.authority, one.value), film_id) == film_id:
                wanted.append({"film_id": film_id, "authority": one.authority, "value": one.value})
    return wanted


def _upsert_citations(store: Store, films: dict[int, MergedFilm]) -> None:
    wanted = {}
    for film_id, film in films.items():
        for source_id, said in film.places:
            field, place = (said.field, said.place) if said else (None, None)
            key = (film_id, source_id, field, place.line if place else None)
            wanted[key] = {
                "film_id": film_id,
                "source_id": source_id,
                "field": field,
                "line": place.line if place else None,
                "quotation": place.quotation if place else None,
            }
    current: dict[Any, Row] = {
        (row["film_id"], row["source_id"], row["field"], row["line"]): row
        for row in store.rows("citation", "film_id", films)
    }
    store.remove("citation", store.settle("citation", current, wanted).gone)
