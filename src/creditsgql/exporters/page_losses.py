"""What a film page has no place for, whatever it says."""

import unicodedata
from collections import Counter

import sqlalchemy as sa

from creditsgql.entities import metadata
from creditsgql.exporters.rows import FilmRows
from creditsgql.exporters.spans import Row
from creditsgql.vocabulary import TitleKind, is_generic_character

_T = metadata.tables


def never_printed(film: FilmRows) -> Counter[str]:
    """How much of what kind is known of a film that its page cannot say."""
    one = film.film
    originals = [title for title in film.titles if (title.kind, title.text) == (TitleKind.ORIGINAL, one.original_title)]
    return +Counter(
        {
            "titles but the original one": len(film.titles) - len(originals[:1]),
            "languages and countries of titles": sum(
                bool(title.language or title.country_code) for title in originals[:1]
            ),
            "languages of films": len(film.languages),
            "genres": len(film.genres),
            "years": one.year is not None,
            "release dates": one.release_date is not None,
            "running times": one.runtime_minutes is not None,
            "ratings": len(film.ratings),
            "identifiers of films": len(film.external_ids),
            "places in the billing": sum(credit.billing is not None for credit in film.credits),
            "characters told apart or joined otherwise than by name": _characters_lost(film),
            "details, reasons and remarks of nominations": sum(
                bool(nomination.detail or nomination.reason or nomination.note) for nomination in film.nominations
            ),
            "companies that nominations name": sum(len(film.companies.get(one.id, [])) for one in film.nominations),
            "nominations for several films, which other pages have too": sum(
                len(film.nominated.get(nomination.id, [])) > 1 for nomination in film.nominations
            ),
            "remarks on nominees, and their names as printed": sum(
                bool(nominee.note or nominee.credited_as)
                for nomination in film.nominations
                for nominee in film.nominees.get(nomination.id, [])
            ),
            "which of several sources said what": len(film.sources) > 1,
        }
    )


def _characters_lost(film: FilmRows) -> int:
    """How many characters are not the ones that a reader makes of the roles' names."""
    read: dict[tuple[str, int], Row] = {}
    by_id: dict[int, tuple[str, int]] = {}
    lost: set[int] = set()
    for role in (role for credit in film.credits for role in film.roles.get(credit.id, [])):
        if role.character_id is None:
            continue
        key = (_plain(role.name), 1)
        while is_generic_character(role.name) and key in read:
            key = (key[0], key[1] + 1)
        first = read.setdefault(key, role)
        is_told = first.character_id == role.character_id == read[by_id.setdefault(role.character_id, key)].character_id
        if not is_told or by_id[role.character_id] != key or first.name != role.character_name:
            lost.add(role.character_id)
    return len(lost)


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def never_printed_of_all(connection: sa.Connection) -> Counter[str]:
    """How much of what kind is known besides films that no page can say."""
    return +Counter({kind: connection.scalar(query) or 0 for kind, query in _COUNTS.items()})


def _count(table: str, *where: sa.ColumnElement[bool]) -> sa.Select[int]:
    return sa.select(sa.func.count()).select_from(_T[table]).where(*where)


def _namesakes() -> sa.ColumnElement[bool]:
    # A page is taken for one about another film of its title if they share a director, or two people.
    film, other, mine, theirs = _T["film"], _T["film"].alias(), _T["credit"].alias(), _T["credit"].alias()
    directs = sa.select(_T["job"].c.id).where(_T["job"].c.slug == "director").scalar_subquery()
    shared = (mine.c.film_id == film.c.id, theirs.c.film_id == other.c.id, mine.c.person_id == theirs.c.person_id)
    directors = sa.exists().where(*shared, mine.c.job_id == directs, theirs.c.job_id == directs)
    people = sa.select(sa.func.count(mine.c.person_id.distinct())).where(*shared).correlate(film, other)
    return sa.exists(
        sa.select(other.c.id).where(
            other.c.original_title_key == film.c.original_title_key,
            other.c.id != film.c.id,
            sa.or_(directors.correlate(film, other), people.scalar_subquery() > 1),
        )
    )


_person, _twin = _T["person"], _T["person"].alias()
_COUNTS = {
    "identifiers of people": _count("person_external_id"),
    "births and deaths": _count(
        "person", sa.or_(_T["person"].c.birth_date.is_not(None), _T["person"].c.death_date.is_not(None))
    ),
    "further names of people": _count("person_name", _T["person_name"].c.position > 1),
    "people told from another of the same name": _count(
        "person",
        sa.exists(
            sa.select(_twin.c.id).where(
                _twin.c.name_key == _person.c.name_key, _twin.c.name == _person.c.name, _twin.c.id != _person.c.id
            )
        ),
    ),
    "films told from others of the same title and people": _count("film", _namesakes()),
    "numbers and dates of award editions": _count(
        "award_edition",
        sa.or_(_T["award_edition"].c.ordinal.is_not(None), _T["award_edition"].c.ceremony_date.is_not(None)),
    ),
    "countries of award events": _count("award_event", _T["award_event"].c.country_code.is_not(None)),
    "nominations without a film": _count("nomination", _T["nomination"].c.film_id.is_(None)),
}
