"""Films, people and nominations without a film as JSON, an object a line, in the words of the GraphQL schema.

The keys are described in this room's README. Every object has all of its keys, null or [] where nothing is known.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import orjson
import sqlalchemy as sa

from creditsgql.exporters import rows
from creditsgql.exporters.rows import FilmRows
from creditsgql.exporters.spans import Grouped, Row, Span, grouped

Object = dict[str, Any]


class Named(NamedTuple):
    """What nominations name, by nomination."""

    nominees: Grouped
    companies: Grouped
    films: Mapping[int, Sequence[Row]] = {}


def film_lines(connection: sa.Connection, span: Span) -> Iterator[bytes]:
    """The films of a span, each a line."""
    cited = grouped(connection, rows.FILM_CITATIONS, span)
    credits_cited = grouped(connection, rows.CREDIT_CITATIONS, span)
    nominations_cited = grouped(connection, rows.nomination_citations(rows.OF_FILMS), span)
    for film in rows.films(connection, span):
        citations = _citations(cited.get(film.film.id, []))
        yield _line({**_film(film, credits_cited, nominations_cited), "citations": citations, **_history(film.film)})


def person_lines(connection: sa.Connection, span: Span) -> Iterator[bytes]:
    """The people of a span, each a line."""
    names = grouped(connection, rows.NAMES, span)
    external_ids = grouped(connection, rows.PERSON_IDS, span)
    former = grouped(connection, rows.FORMER_PEOPLE, span)
    for person_id, (person,) in grouped(connection, rows.PEOPLE, span).items():
        yield _line(
            {
                "id": f"person_{person_id}",
                "slug": person.slug,
                "name": person.name,
                "sortName": person.sort_name,
                "birthDate": person.birth_date,
                "deathDate": person.death_date,
                "names": [
                    {"text": name.text, "kind": name.kind, "language": name.language}
                    for name in names.get(person_id, [])
                ],
                "externalIds": _identifiers(external_ids.get(person_id, [])),
                **_former("person", former.get(person_id, [])),
                **_history(person),
            }
        )


def nomination_lines(connection: sa.Connection, span: Span) -> Iterator[bytes]:
    """The nominations of a span that are of no film, each a line."""
    named = Named(
        grouped(connection, rows.nominees(rows.OF_NO_FILM), span),
        grouped(connection, rows.nominated_companies(rows.OF_NO_FILM), span),
    )
    cited = grouped(connection, rows.nomination_citations(rows.OF_NO_FILM), span)
    for nomination in connection.execute(rows.nominations(rows.OF_NO_FILM), span._asdict()):
        yield _line(_nomination(nomination, named, cited))


def _line(one: Object) -> bytes:
    return orjson.dumps(one, option=orjson.OPT_APPEND_NEWLINE | orjson.OPT_NAIVE_UTC | orjson.OPT_UTC_Z)


def _film(film: FilmRows, credits_cited: Grouped, nominations_cited: Grouped) -> Object:
    one, named = film.film, Named(film.nominees, film.companies, film.nominated)
    return {
        "id": f"film_{one.id}",
        "slug": one.slug,
        "title": one.title,
        "originalTitle": one.original_title,
        "titles": [
            {"text": title.text, "kind": title.kind, "language": title.language, "countryCode": title.country_code}
            for title in film.titles
        ],
        "year": one.year,
        "releaseDate": one.release_date,
        "runtimeMinutes": one.runtime_minutes,
        "countries": [
            {"id": f"country_{country.code}", "code": country.code, "name": country.name, "isFormer": country.is_former}
            for country in film.countries
        ],
        "languages": [{"tag": language.tag, "name": language.name} for language in film.languages],
        "genres": [{"id": f"genre_{genre.id}", "slug": genre.slug, "name": genre.name} for genre in film.genres],
        "texts": [
            {
                "kind": text.kind,
                "language": text.language,
                "body": text.body,
                "source": _source(text),
            }
            for text in film.texts
        ],
        "ratings": [
            {"source": _source(rating), "average": rating.average, "votes": rating.votes} for rating in film.ratings
        ],
        "externalIds": _identifiers(film.external_ids),
        "credits": [_credit(credit, film.roles, credits_cited) for credit in film.credits],
        "characters": [_character(figure.id, figure.slug, figure.name) for figure in film.characters],
        "nominations": [_nomination(each, named, nominations_cited) for each in film.nominations],
        "sources": [_whole_source(source) for source in film.sources],
        **_former("film", film.former),
    }


def _credit(credit: Row, roles: Grouped, cited: Grouped) -> Object:
    return {
        "id": f"credit_{credit.id}",
        "kind": credit.kind,
        "person": _person(credit),
        "department": credit.department,
        "job": {
            "id": f"job_{credit.job_id}",
            "slug": credit.job_slug,
            "name": credit.job_name,
            "department": credit.job_department,
        },
        "label": credit.label,
        "creditedAs": credit.credited_as,
        "position": credit.position,
        "billing": credit.billing,
        "isUncredited": credit.is_uncredited,
        "note": credit.note,
        "certainty": credit.certainty,
        "roles": [_role(role) for role in roles.get(credit.id, [])],
        "citations": _citations(cited.get(credit.id, [])),
    }


def _role(role: Row) -> Object:
    figure = role.character_id and _character(role.character_id, role.character_slug, role.character_name)
    return {
        "name": role.name,
        "character": figure,
        "isVoice": role.is_voice,
        "isSelf": role.is_self,
        "isArchiveFootage": role.is_archive_footage,
        "note": role.note,
    }


def _character(number: int, slug: str, name: str) -> Object:
    return {"id": f"character_{number}", "slug": slug, "name": name}


def _nomination(nomination: Row, named: Named, cited: Grouped) -> Object:
    category = nomination.category_id and {
        "id": f"category_{nomination.category_id}",
        "slug": nomination.category_slug,
        "name": nomination.category_name,
    }
    return {
        "id": f"nomination_{nomination.id}",
        "event": {
            "id": f"event_{nomination.event_id}",
            "slug": nomination.event_slug,
            "name": nomination.event_name,
            "countryCode": nomination.event_country_code,
        },
        "edition": {
            "id": f"edition_{nomination.edition_id}",
            "year": nomination.edition_year,
            "ordinal": nomination.ordinal,
            "ceremonyDate": nomination.ceremony_date,
        },
        "category": category,
        "label": nomination.label,
        "year": nomination.year,
        "outcome": nomination.outcome,
        "isFinal": nomination.is_final,
        "films": [
            {"id": f"film_{film.id}", "slug": film.slug, "title": film.title}
            for film in named.films.get(nomination.id, [])
        ],
        "nominees": [
            {"person": _person(nominee), "creditedAs": nominee.credited_as, "note": nominee.note}
            for nominee in named.nominees.get(nomination.id, [])
        ],
        "companies": [{"name": company.name} for company in named.companies.get(nomination.id, [])],
        "detail": nomination.detail,
        "note": nomination.note,
        "reason": nomination.reason,
        "certainty": nomination.certainty,
        "citations": _citations(cited.get(nomination.id, [])),
        **_history(nomination),
    }


def _person(row: Row) -> Object:
    return {"id": f"person_{row.person_id}", "slug": row.person_slug, "name": row.person_name}


def _history(row: Row) -> Object:
    return {"createdAt": row.created_at, "updatedAt": row.updated_at, "revision": row.revision}


def _identifiers(external_ids: Sequence[Row]) -> list[Object]:
    return [{"authority": one.authority, "value": one.value} for one in external_ids]


def _citations(cited: Sequence[Row]) -> list[Object]:
    return [{"source": _source(one), "field": one.field, "line": one.line, "quotation": one.quotation} for one in cited]


def _source(row: Row) -> Object:
    return {"id": f"source_{row.source_id}", "kind": row.source_kind, "name": row.source_name}


def _whole_source(source: Row) -> Object:
    return {
        "id": f"source_{source.id}",
        "kind": source.kind,
        "name": source.name,
        "publisher": source.publisher,
        "url": source.url,
        "licence": source.licence,
        "attribution": source.attribution,
        "importedAt": source.imported_at,
    }


def _former(kind: str, rows: Sequence[Row]) -> Object:
    return {"formerIds": [f"{kind}_{one.former_id}" for one in rows], "formerSlugs": [one.slug for one in rows]}
