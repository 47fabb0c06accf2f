"""What is said of films, of people and of nominations, as rows: one statement per table and batch."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.exporters.spans import Grouped, Row, Span, grouped, within

_T = metadata.tables
_film, _person, _credit, _role = _T["film"].c, _T["person"].c, _T["credit"].c, _T["role"].c
_title, _text, _of_country, _country = _T["film_title"].c, _T["film_text"].c, _T["film_country"].c, _T["country"].c
_film_id, _person_id, _name = _T["film_external_id"].c, _T["person_external_id"].c, _T["person_name"].c
_job, _character, _source, _film_source = _T["job"].c, _T["character"].c, _T["source"].c, _T["film_source"].c
_nomination, _nominee, _category = _T["nomination"].c, _T["nominee"].c, _T["award_category"].c
_edition, _event = _T["award_edition"].c, _T["award_event"].c
_nominated, _company, _rating = _T["nomination_film"].c, _T["nominated_company"].c, _T["film_rating"].c
_citation, _former_film, _former_person = _T["citation"].c, _T["former_film"].c, _T["former_person"].c
_in_language, _language, _of_genre, _genre = _T["film_language"].c, _T["language"].c, _T["film_genre"].c, _T["genre"].c

FILMS = (
    sa.select(
        *(_film.id, _film.slug, _film.title, _film.original_title),
        *(_film.year, _film.release_date, _film.runtime_minutes),
        *(_film.created_at, _film.updated_at, _film.revision),
    )
    .where(within(_film.id))
    .order_by(_film.id)
)
TITLES = (
    sa.select(_title.film_id, _title.text, _title.kind, _title.language, _title.country_code)
    .where(within(_title.film_id))
    .order_by(_title.film_id, _title.position, _title.id)
)
COUNTRIES = (
    sa.select(_of_country.film_id, _country.code, _country.name, _country.is_former)
    .join_from(_T["film_country"], _T["country"], _of_country.country_code == _country.code)
    .where(within(_of_country.film_id))
    .order_by(_of_country.film_id, _of_country.position)
)
TEXTS = (
    sa.select(
        *(_text.film_id, _text.kind, _text.language, _text.body),
        *(_source.id.label("source_id"), _source.kind.label("source_kind"), _source.name.label("source_name")),
    )
    .join_from(_T["film_text"], _T["source"], _text.source_id == _source.id)
    .where(within(_text.film_id))
    .order_by(_text.film_id, _text.position, _text.id)
)
FILM_IDS = (
    sa.select(_film_id.film_id, _film_id.authority, _film_id.value)
    .where(within(_film_id.film_id))
    .order_by(_film_id.film_id, _film_id.authority, _film_id.value)
)
LANGUAGES = (
    sa.select(_in_language.film_id, _language.tag, _language.name)
    .join_from(_T["film_language"], _T["language"], _in_language.language_tag == _language.tag)
    .where(within(_in_language.film_id))
    .order_by(_in_language.film_id, _in_language.position)
)
GENRES = (
    sa.select(_of_genre.film_id, _genre.id, _genre.slug, _genre.name)
    .join_from(_T["film_genre"], _T["genre"], _of_genre.genre_id == _genre.id)
    .where(within(_of_genre.film_id))
    .order_by(_of_genre.film_id, _of_genre.position)
)
RATINGS = (
    sa.select(
        *(_rating.film_id, _rating.average, _rating.votes),
        *(_source.id.label("source_id"), _source.kind.label("source_kind"), _source.name.label("source_name")),
    )
    .join_from(_T["film_rating"], _T["source"], _rating.source_id == _source.id)
    .where(within(_rating.film_id))
    .order_by(_rating.film_id, _rating.source_id)
)
FORMER_FILMS = (
    sa.select(_former_film.film_id, _former_film.former_id, _former_film.slug)
    .where(within(_former_film.film_id))
    .order_by(_former_film.film_id, _former_film.former_id)
)
FILM_SOURCES = (
    sa.select(
        *(_film_source.film_id, _source.id, _source.kind, _source.name, _source.publisher, _source.url),
        *(_source.licence, _source.attribution, _source.imported_at),
    )
    .join_from(_T["film_source"], _T["source"], _film_source.source_id == _source.id)
    .where(within(_film_source.film_id))
    .order_by(_film_source.film_id, _source.kind, _source.name)
)
CREDITS = (
    sa.select(
        *(_credit.film_id, _credit.id, _credit.kind, _credit.department, _credit.label, _credit.credited_as),
        *(_credit.position, _credit.billing, _credit.is_uncredited, _credit.note, _credit.certainty),
        *(_person.id.label("person_id"), _person.slug.label("person_slug"), _person.name.label("person_name")),
        *(_job.id.label("job_id"), _job.slug.label("job_slug"), _job.name.label("job_name")),
        _job.department.label("job_department"),
    )
    .join_from(_T["credit"], _T["person"], _credit.person_id == _person.id)
    .join(_T["job"], _credit.job_id == _job.id)
    .where(within(_credit.film_id))
    .order_by(_credit.film_id, _credit.kind, _credit.rank, _credit.id)
)
ROLES = (
    sa.select(
        *(_role.credit_id, _role.name, _role.is_voice, _role.is_self, _role.is_archive_footage, _role.note),
        *(_character.id.label("character_id"), _character.slug.label("character_slug")),
        _character.name.label("character_name"),
    )
    .join_from(_T["credit"], _T["role"], _role.credit_id == _credit.id)
    .outerjoin(_T["character"], _role.character_id == _character.id)
    .where(within(_credit.film_id))
    .order_by(_role.credit_id, _role.position, _role.id)
)
CHARACTERS = (
    sa.select(_character.film_id, _character.id, _character.slug, _character.name)
    .where(within(_character.film_id))
    .order_by(_character.film_id, _character.position, _character.id)
)
PEOPLE = (
    sa.select(
        *(_person.id, _person.slug, _person.name, _person.sort_name, _person.birth_date, _person.death_date),
        *(_person.created_at, _person.updated_at, _person.revision),
    )
    .where(within(_person.id))
    .order_by(_person.id)
)
NAMES = (
    sa.select(_name.person_id, _name.text, _name.kind, _name.language)
    .where(within(_name.person_id))
    .order_by(_name.person_id, _name.position, _name.id)
)
PERSON_IDS = (
    sa.select(_person_id.person_id, _person_id.authority, _person_id.value)
    .where(within(_person_id.person_id))
    .order_by(_person_id.person_id, _person_id.authority, _person_id.value)
)
FORMER_PEOPLE = (
    sa.select(_former_person.person_id, _former_person.former_id, _former_person.slug)
    .where(within(_former_person.person_id))
    .order_by(_former_person.person_id, _former_person.former_id)
)


def _citations(of: sa.ColumnElement[int]) -> sa.Select[Any]:
    return (
        sa.select(
            *(of, _citation.field, _citation.line, _citation.quotation),
            *(_source.id.label("source_id"), _source.kind.label("source_kind"), _source.name.label("source_name")),
        )
        .join_from(_T["citation"], _T["source"], _citation.source_id == _source.id)
        .order_by(of, _source.kind, _source.name, _citation.line, _citation.id)
    )


FILM_CITATIONS = _citations(_citation.film_id).where(within(_citation.film_id))
CREDIT_CITATIONS = (
    _citations(_citation.credit_id).join(_T["credit"], _citation.credit_id == _credit.id).where(within(_credit.film_id))
)


def nominations(which: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """The nominations that a condition picks, each under every film that it is for; under null where it is for none."""
    return (
        sa.select(
            *(_nominated.film_id, _nomination.id, _nomination.label, _nomination.year, _nomination.outcome),
            *(_nomination.is_final, _nomination.detail, _nomination.note, _nomination.reason, _nomination.certainty),
            *(_nomination.created_at, _nomination.updated_at, _nomination.revision),
            *(_edition.id.label("edition_id"), _edition.year.label("edition_year"), _edition.ordinal),
            *(_edition.ceremony_date, _event.id.label("event_id"), _event.slug.label("event_slug")),
            *(_event.name.label("event_name"), _event.country_code.label("event_country_code")),
            *(_category.id.label("category_id"), _category.slug.label("category_slug")),
            _category.name.label("category_name"),
        )
        .join_from(_T["nomination"], _T["award_edition"], _nomination.edition_id == _edition.id)
        .join(_T["award_event"], _edition.event_id == _event.id)
        .outerjoin(_T["award_category"], _nomination.category_id == _category.id)
        .outerjoin(_T["nomination_film"], _nominated.nomination_id == _nomination.id)
        .where(which)
        .order_by(_nominated.film_id, _nomination.position, _nomination.id)
    )


def nominated_films(which: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """The films that these nominations are for, by nomination."""
    return (
        sa.select(_nominated.nomination_id, _film.id, _film.slug, _film.title)
        .join_from(_T["nomination"], _T["nomination_film"], _nominated.nomination_id == _nomination.id)
        .join(_T["film"], _nominated.film_id == _film.id)
        .where(which)
        .order_by(_nominated.nomination_id, _nominated.position, _nominated.id)
    )


def nominated_companies(which: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """The companies that these nominations name, by nomination."""
    return (
        sa.select(_company.nomination_id, _company.name)
        .join_from(_T["nomination"], _T["nominated_company"], _company.nomination_id == _nomination.id)
        .where(which)
        .order_by(_company.nomination_id, _company.position)
    )


def nominees(which: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """The people whom these nominations name, by nomination."""
    return (
        sa.select(
            *(_nominee.nomination_id, _nominee.credited_as, _nominee.note),
            *(_person.id.label("person_id"), _person.slug.label("person_slug"), _person.name.label("person_name")),
        )
        .join_from(_T["nomination"], _T["nominee"], _nominee.nomination_id == _nomination.id)
        .join(_T["person"], _nominee.person_id == _person.id)
        .where(which)
        .order_by(_nominee.nomination_id, _nominee.position, _nominee.id)
    )


def nomination_citations(which: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Who says these nominations where, by nomination."""
    found = _citations(_citation.nomination_id)
    return found.join(_T["nomination"], _citation.nomination_id == _nomination.id).where(which)


OF_FILMS = _nomination.id.in_(sa.select(_nominated.nomination_id).where(within(_nominated.film_id)))
OF_NO_FILM = sa.and_(within(_nomination.id), _nomination.film_id.is_(None))
"""Which nominations: those of the films of a span, and those of a span that are of no film."""

FILM_NUMBERS = sa.select(_film.id).order_by(_film.id)
PERSON_NUMBERS = sa.select(_person.id).order_by(_person.id)
LONE_NOMINATION_NUMBERS = sa.select(_nomination.id).where(_nomination.film_id.is_(None)).order_by(_nomination.id)


@dataclass(frozen=True)
class FilmRows:
    """One film with all that is said of it; ``roles`` are by credit, and what a nomination names is by nomination."""

    film: Row
    titles: list[Row]
    countries: list[Row]
    languages: list[Row]
    genres: list[Row]
    texts: list[Row]
    ratings: list[Row]
    external_ids: list[Row]
    former: list[Row]
    sources: list[Row]
    credits: list[Row]
    roles: Grouped
    characters: list[Row]
    nominations: list[Row]
    nominees: Grouped
    companies: Grouped
    nominated: Grouped


def films(connection: sa.Connection, span: Span) -> Iterator[FilmRows]:
    """The films of a span, in the order of their ids."""
    owned = {
        name: grouped(connection, query, span)
        for name, query in (
            *(("titles", TITLES), ("countries", COUNTRIES), ("languages", LANGUAGES), ("genres", GENRES)),
            *(("texts", TEXTS), ("ratings", RATINGS), ("external_ids", FILM_IDS), ("former", FORMER_FILMS)),
            *(("sources", FILM_SOURCES), ("credits", CREDITS), ("characters", CHARACTERS)),
            ("nominations", nominations(OF_FILMS)),
        )
    }
    roles = grouped(connection, ROLES, span)
    named, companies, nominated = (
        grouped(connection, make(OF_FILMS), span) for make in (nominees, nominated_companies, nominated_films)
    )
    for film_id, (film,) in grouped(connection, FILMS, span).items():
        of_film = {name: by_film.get(film_id, []) for name, by_film in owned.items()}
        yield FilmRows(film=film, roles=roles, nominees=named, companies=companies, nominated=nominated, **of_film)
