"""What several sources say of one film, as one film.

The sources are taken in the order of their kind and name, never of their import, so that the sum does not depend on
who came first. Where they disagree the first that says anything is shown. Names that mean one person make one credit.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from creditsgql.importers.records import (
    CreditRecord,
    ExternalIdRecord,
    FieldPlace,
    FilmRecord,
    GenreRecord,
    NominationRecord,
    Place,
    TextRecord,
    TitleRecord,
)
from creditsgql.normalise import fold, slugify
from creditsgql.vocabulary import Certainty, CreditKind, NominationOutcome, TitleKind


@dataclass(frozen=True)
class Statement:
    """What one source says of a film."""

    source_id: int
    film: FilmRecord


@dataclass(frozen=True)
class SaidCredit:
    """A credit, its place among the film's cast or crew, and who says it where."""

    credit: CreditRecord
    rank: int
    places: dict[int, Place]


@dataclass(frozen=True)
class SaidNomination:
    """A nomination, and who says it where."""

    nomination: NominationRecord
    places: dict[int, Place]


@dataclass(frozen=True)
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


def merge(statements: list[Statement], people: Mapping[str, int]) -> MergedFilm:
    """The film that the statements make together; there must be one at least, in the order of their sources.

    ``people`` says whom each name means.
    """
    films = [statement.film for statement in statements]
    chosen = next((film for film in films if _prints_its_title(film)), films[0])
    titles = [title for film in films for title in film.titles if _prints_its_title(film) or film is chosen]
    return MergedFilm(
        title=chosen.title,
        original_title=chosen.original_title,
        titles=tuple(sorted(_once(titles), key=lambda title: title.kind is not TitleKind.ORIGINAL)),
        year=next((film.year for film in films if film.year is not None), None),
        release_date=next((film.release_date for film in films if film.release_date), None),
        runtime_minutes=next((film.runtime_minutes for film in films if film.runtime_minutes), None),
        countries=tuple(dict.fromkeys(code for film in films for code in film.countries)),
        languages=tuple(dict.fromkeys(tag for film in films for tag in film.languages)),
        genres=tuple({genre.slug: genre for film in reversed(films) for genre in reversed(film.genres)}.values())[::-1],
        external_ids=tuple(dict.fromkeys(one for film in films for one in film.external_ids)),
        texts=tuple((statement.source_id, text) for statement in statements for text in statement.film.texts),
        places=tuple(
            (statement.source_id, place) for statement in statements for place in (None, *statement.film.places)
        ),
        credits=_merge_credits(statements, people),
        nominations=_merge_nominations(statements, people),
    )


def slug_of_category(category: str) -> str:
    """What tells one category of an event from another: "Prix" behind any kind of dash is the same."""
    return slugify(category, "category")


def _prints_its_title(film: FilmRecord) -> bool:
    return any(title.kind is TitleKind.ORIGINAL and title.certainty is Certainty.STATED for title in film.titles)


def _once(titles: Iterable[TitleRecord]) -> list[TitleRecord]:
    return list({(title.text, title.kind, title.language, title.country): title for title in titles}.values())


def _merge_credits(statements: list[Statement], people: Mapping[str, int]) -> tuple[SaidCredit, ...]:
    # Of several sources the first that names roles is shown; one source that has a person twice, by two names, means
    # all of the roles.
    merged: dict[tuple[int, str], CreditRecord] = {}
    places: dict[tuple[int, str], dict[int, Place]] = {}
    cast_by: dict[tuple[int, str], int] = {}
    for statement in statements:
        for credit in statement.film.credits:
            key = (people[credit.person], credit.job.slug)
            first = merged.setdefault(key, credit)
            if credit.roles and cast_by.setdefault(key, statement.source_id) == statement.source_id:
                more = tuple(role for role in credit.roles if role not in first.roles)
                merged[key] = replace(first, roles=(*first.roles, *more)) if more else first
            places.setdefault(key, {}).setdefault(statement.source_id, credit.place)
    ranks = dict.fromkeys(CreditKind, 0)
    said: list[SaidCredit] = []
    for key, credit in sorted(merged.items(), key=lambda item: (item[1].billing is None, item[1].billing or 0)):
        ranks[credit.kind] += 1
        said.append(SaidCredit(credit, ranks[credit.kind], places[key]))
    return tuple(said)


def _merge_nominations(statements: list[Statement], people: Mapping[str, int]) -> tuple[SaidNomination, ...]:
    # One source's list of categories and another's list of nominees are about the same nominations: those that name
    # people are taken first, and one that names none joins the first of its category and year.
    every = [(statement.source_id, one) for statement in statements for one in statement.film.nominations]
    merged: dict[tuple[object, ...], list[_Gathered]] = {}
    for at, (source_id, one) in sorted(enumerate(every), key=lambda numbered: not numbered[1][1].nominees):
        what = slug_of_category(one.category) if one.category else fold(one.label)
        known = merged.setdefault((slugify(one.event, "event"), one.year, bool(one.category), what), [])
        named = [people[name] for name in one.nominees]
        same = next(
            (it for it in known if not named or [people[name] for name in it.nomination.nominees] == named), None
        )
        if same is None:
            known.append(_Gathered(one, {source_id: one.place}, at))
        else:
            same.nomination = _further(same.nomination, one)
            same.places.setdefault(source_id, one.place)
            same.at = min(same.at, at)
    gathered = sorted((it for known in merged.values() for it in known), key=lambda it: it.at)
    return tuple(SaidNomination(it.nomination, it.places) for it in gathered)


@dataclass
class _Gathered:
    nomination: NominationRecord
    places: dict[int, Place]
    at: int


def _further(one: NominationRecord, other: NominationRecord) -> NominationRecord:
    ways = list(NominationOutcome)
    stated = one.certainty is not Certainty.STATED and other.certainty is Certainty.STATED
    one = replace(one, certainty=Certainty.STATED, event=other.event) if stated else one
    if ways.index(other.outcome) > ways.index(one.outcome):
        return replace(one, outcome=other.outcome, is_final=other.is_final)
    return one
