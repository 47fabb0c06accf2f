"""What several sources say of one film, as one film.

The sources are taken in the order of ``precedence``, never of their import, so that the sum does not depend on who
came first. Where they disagree the first that says anything is shown, and each is cited with its own words. Names that
mean one person make one credit.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from creditsgql.importers.records import (
    CreditRecord,
    ExternalIdRecord,
    FieldPlace,
    FilmRecord,
    GenreRecord,
    HonorsRecord,
    NominationRecord,
    Place,
    RatingRecord,
    TextRecord,
    TitleRecord,
    record,
)
from creditsgql.normalise import fold, slugify
from creditsgql.vocabulary import Certainty, CreditKind, NominationOutcome, TitleKind

_Value = TypeVar("_Value")

KINDS = ("page", "imdb", "tmdb", "oscars", "justwatch")
"""Kinds of source by how near they stand to what a film prints itself, the nearest first; any other comes last."""


def precedence(kind: str, name: str) -> tuple[int, str, str]:
    """What sources are ordered by: the kind's place, then the kind and the name themselves."""
    return KINDS.index(kind) if kind in KINDS else len(KINDS), kind, name


@record
class Statement:
    """What one source says of a film, and which person each key of the record means."""

    source_id: int
    film: FilmRecord
    people: Mapping[str, int]


@record
class Honors:
    """What one source gives that names no film, and which person each key of the record means."""

    source_id: int
    film: HonorsRecord
    people: Mapping[str, int]


@record
class SaidCredit:
    """A credit and whose it is, its place among the film's cast or crew, and who says it where."""

    credit: CreditRecord
    person_id: int
    name: str
    rank: int
    places: dict[int, Place]


@record
class SaidNomination:
    """A nomination, its nominees with their names as printed, and who says it where."""

    nomination: NominationRecord
    nominees: dict[int, str]
    places: dict[int, Place]


@record
class MergedFilm:
    """The sum of the statements; ``texts`` and ``places`` stay apart by source."""

    title: str
    original_title: str
    titles: tuple[TitleRecord, ...]
    year: int | None
    release_date: str | None
    runtime_minutes: int | None
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    genres: tuple[GenreRecord, ...]
    external_ids: tuple[ExternalIdRecord, ...]
    texts: tuple[tuple[int, TextRecord], ...]
    places: tuple[tuple[int, FieldPlace | None], ...]
    credits: tuple[SaidCredit, ...]
    nominations: tuple[SaidNomination, ...]
    ratings: Mapping[int, RatingRecord]


NOTHING = MergedFilm(
    title="",
    original_title="",
    titles=(),
    year=None,
    release_date=None,
    runtime_minutes=None,
    countries=(),
    languages=(),
    genres=(),
    external_ids=(),
    texts=(),
    places=(),
    credits=(),
    nominations=(),
    ratings={},
)
"""What is left of a film of which no source says anything any more."""


def merge(statements: list[Statement]) -> MergedFilm:
    """The film that the statements make together; there must be one at least, in the order of their sources."""
    if len(statements) == 1 and (alone := _alone(statements[0])):
        return alone
    films = [statement.film for statement in statements]
    chosen = next((film for film in films if _prints_its_title(film)), films[0])
    titles = [title for film in films for title in film.titles if _prints_its_title(film) or film is chosen]
    return MergedFilm(
        title=chosen.title,
        original_title=chosen.original_title,
        titles=_in_order(titles),
        year=next((film.year for film in films if film.year is not None), None),
        release_date=next((film.release_date for film in films if film.release_date), None),
        runtime_minutes=next((film.runtime_minutes for film in films if film.runtime_minutes), None),
        countries=tuple(dict.fromkeys(code for film in films for code in film.countries)),
        languages=tuple(dict.fromkeys(tag for film in films for tag in film.languages)),
        genres=tuple({genre.slug: genre for film in reversed(films) for genre in reversed(film.genres)}.values())[::-1],
        external_ids=tuple(dict.fromkeys(one for film in films for one in film.external_ids)),
        texts=tuple((statement.source_id, text) for statement in statements for text in statement.film.texts),
        places=tuple(
            (statement.source_id, place)
            for statement in statements
            for place in (None, *statement.film.places, *(disputed(statement.film, films) if len(films) > 1 else ()))
        ),
        credits=_merge_credits(statements),
        nominations=merge_nominations(statements),
        ratings={one.source_id: one.film.rating for one in statements if one.film.rating},
    )


def _alone(statement: Statement) -> MergedFilm | None:
    """The same for the one source of a film, as most have; None where it says something twice."""
    film, source_id = statement.film, statement.source_id
    credits = _credits_of_one(statement)
    if credits is None or len({genre.slug for genre in film.genres}) < len(film.genres):
        return None
    return MergedFilm(
        title=film.title,
        original_title=film.original_title,
        titles=film.titles if len(film.titles) == 1 else _in_order(film.titles),
        year=film.year,
        release_date=film.release_date or None,
        runtime_minutes=film.runtime_minutes or None,
        countries=_distinct(film.countries),
        languages=_distinct(film.languages),
        genres=film.genres,
        external_ids=_distinct(film.external_ids),
        texts=tuple((source_id, text) for text in film.texts) if film.texts else (),
        places=tuple((source_id, place) for place in (None, *film.places)) if film.places else ((source_id, None),),
        credits=credits,
        nominations=merge_nominations([statement]) if film.nominations else (),
        ratings={source_id: film.rating} if film.rating else {},
    )


def _distinct(values: tuple[_Value, ...]) -> tuple[_Value, ...]:
    return values if len(values) < 2 else tuple(dict.fromkeys(values))


def _in_order(titles: Iterable[TitleRecord]) -> tuple[TitleRecord, ...]:
    return tuple(sorted(_once(titles), key=lambda title: title.kind is not TitleKind.ORIGINAL))


def disputed(film: FilmRecord, films: Sequence[FilmRecord]) -> Iterator[FieldPlace]:
    """What a film's record says of fields that others say otherwise, where its source does not cite them itself."""
    cited = {one.field for one in film.places}
    for name, field in _DISPUTABLE.items():
        value = getattr(film, name)
        if value and field not in cited and any(getattr(one, name) not in (None, "", value) for one in films):
            yield FieldPlace(field, Place(quotation=str(value)))


_DISPUTABLE = {
    "title": "title",
    "original_title": "originalTitle",
    "year": "year",
    "release_date": "releaseDate",
    "runtime_minutes": "runtimeMinutes",
}
"""What a film has one of, and the fields that show it."""


def slug_of_category(category: str) -> str:
    """What tells one category of an event from another: "Prix" behind any kind of dash is the same."""
    return slugify(category, "category")


def _prints_its_title(film: FilmRecord) -> bool:
    return any(title.kind is TitleKind.ORIGINAL and title.certainty is Certainty.STATED for title in film.titles)


def _once(titles: Iterable[TitleRecord]) -> list[TitleRecord]:
    return list({(title.text, title.kind, title.language, title.country): title for title in titles}.values())


def _merge_credits(statements: list[Statement]) -> tuple[SaidCredit, ...]:
    # Of several sources the first that names roles is shown; one source that has a person twice, by two names, means
    # all of the roles.
    merged: dict[tuple[int, str], CreditRecord] = {}
    names: dict[tuple[int, str], str] = {}
    places: dict[tuple[int, str], dict[int, Place]] = {}
    cast_by: dict[tuple[int, str], int] = {}
    billing = _billing(statements)
    for statement in statements:
        printed = names_of(statement.film)
        for credit in statement.film.credits:
            key = (statement.people[credit.person], credit.job.slug)
            first = merged.setdefault(key, replace(credit, billing=billing.get(key)))
            names.setdefault(key, credit.credited_as or printed.get(credit.person, credit.person))
            if credit.roles and cast_by.setdefault(key, statement.source_id) == statement.source_id:
                more = tuple(role for role in credit.roles if role not in first.roles)
                merged[key] = replace(first, roles=(*first.roles, *more)) if more else first
            places.setdefault(key, {}).setdefault(statement.source_id, credit.place)
    ranks = dict.fromkeys(CreditKind, 0)
    said: list[SaidCredit] = []
    for key, credit in sorted(merged.items(), key=lambda item: (item[1].billing is None, item[1].billing or 0)):
        ranks[credit.kind] += 1
        said.append(SaidCredit(credit, key[0], names[key], ranks[credit.kind], places[key]))
    return tuple(said)


def _billing(statements: Sequence[Statement]) -> dict[tuple[int, str], int | None]:
    """The film's billing by the first source that states it: places out of several would make none."""
    for statement in statements:
        places: dict[tuple[int, str], int | None] = {}
        for credit in statement.film.credits:
            places.setdefault((statement.people[credit.person], credit.job.slug), credit.billing)
        if any(places.values()):
            return places
    return {}


def _credits_of_one(statement: Statement) -> tuple[SaidCredit, ...] | None:
    """The same for the one source of a film; None where it says something twice, or its own billing."""
    printed = names_of(statement.film)
    source_id, people = statement.source_id, statement.people
    cast = crew = 0
    said: list[SaidCredit] = []
    known: set[tuple[int, str]] = set()
    for credit in statement.film.credits:
        person = people[credit.person]
        known.add((person, credit.job.slug))
        if credit.billing is not None:
            return None
        if credit.kind is CreditKind.CAST:
            cast += 1
        else:
            crew += 1
        name = credit.credited_as or printed.get(credit.person, credit.person)
        rank = cast if credit.kind is CreditKind.CAST else crew
        said.append(SaidCredit(credit, person, name, rank, {source_id: credit.place}))
    return tuple(said) if len(known) == len(said) else None


def names_of(said: FilmRecord | HonorsRecord) -> dict[str, str]:
    """The names of those whom a record knows by keys that are no names."""
    return {person.key: person.name for person in said.people}


def merge_nominations(statements: Sequence[Statement | Honors]) -> tuple[SaidNomination, ...]:
    """The nominations that statements of one film, or of none, give together."""
    # One source's list of categories and another's list of nominees are about the same nominations: those that name
    # people are taken first, and one that names none joins the first of its category and year.
    every = [(statement, one) for statement in statements for one in statement.film.nominations]
    merged: dict[tuple[object, ...], list[_Gathered]] = {}
    for at, (statement, one) in sorted(enumerate(every), key=lambda numbered: not numbered[1][1].nominees):
        what = slug_of_category(one.category) if one.category else fold(one.label)
        known = merged.setdefault((slugify(one.event, "event"), one.year, bool(one.category), what), [])
        printed = names_of(statement.film)
        named = {statement.people[key]: printed.get(key, key) for key in one.nominees}
        same = next((it for it in known if _is_same(it, one, named, statement.source_id)), None)
        if same is None:
            known.append(_Gathered(one, named, {statement.source_id: one.place}, at))
        else:
            same.nomination = _further(same.nomination, one)
            same.places.setdefault(statement.source_id, one.place)
            same.at = min(same.at, at)
    gathered = sorted((it for known in merged.values() for it in known), key=lambda it: it.at)
    return tuple(SaidNomination(it.nomination, it.nominees, it.places) for it in gathered)


def _is_same(known: "_Gathered", one: NominationRecord, named: Mapping[int, str], source_id: int) -> bool:
    if source_id in known.places and (bool(named) == bool(known.nominees) or one.companies or one.detail or one.key):
        # One source that says two means two, unless one of them merely leaves out whom the other names.
        return False
    return not named or list(known.nominees) == list(named)


@dataclass
class _Gathered:
    nomination: NominationRecord
    nominees: dict[int, str]
    places: dict[int, Place]
    at: int


def _further(one: NominationRecord, other: NominationRecord) -> NominationRecord:
    ways = list(NominationOutcome)
    stated = one.certainty is not Certainty.STATED and other.certainty is Certainty.STATED
    one = replace(one, certainty=Certainty.STATED, event=other.event) if stated else one
    if ways.index(other.outcome) > ways.index(one.outcome):
        return replace(one, outcome=other.outcome, is_final=other.is_final)
    return one
