"""Which films, people, credits, characters or nominations a list is to hold.

All given members of a filter must hold; within a list of values any may match. A null is as good as nothing.
"""

from __future__ import annotations

from typing import Any

import strawberry

from creditsgql import entities
from creditsgql.entities import AwardCategory, AwardEdition, AwardEvent, Character, Credit, Film, Nomination
from creditsgql.normalise import fold
from creditsgql.planner.criteria import (
    CONDITION,
    AnyOf,
    AtLeast,
    Between,
    Condition,
    Either,
    Equals,
    Every,
    Former,
    HasAnyId,
    Matches,
    Refers,
    Through,
    Unless,
    WithinYears,
)
from creditsgql.schema.fields import CountryCode, DateTime, LanguageTag
from creditsgql.vocabulary import Authority, CreditKind, Department, NominationOutcome, TextKind


def asks(condition: Condition, description: str) -> Any:
    """A member of a filter: the condition that its value sets."""
    return strawberry.field(description=description, metadata={CONDITION: condition}, default=strawberry.UNSET)


def bound(description: str) -> Any:
    """A member that only says a value to the condition around it."""
    return strawberry.field(description=description, default=strawberry.UNSET)


FORMER_FILMS = Former(entities.FormerFilm.former_id, entities.FormerFilm.film_id)
FORMER_PEOPLE = Former(entities.FormerPerson.former_id, entities.FormerPerson.person_id)


def of_films(*path: Any) -> Refers:
    """The foreign key to films at the path's end is one of the given ids."""
    return Refers(path, "film", FORMER_FILMS)


def of_people(*path: Any) -> Refers:
    """The foreign key to people at the path's end is one of the given ids."""
    return Refers(path, "person", FORMER_PEOPLE)


def of_word(entity: Any, condition: AnyOf) -> Through:
    """The film has one of the given words, which ``entity``, a table of films and their words, says of it."""
    return Through(entity.film_id, condition, copies=((entity.film_year, Film.year),))


@strawberry.input(description="Bounds of a number, both included.")
class IntRange:
    """A range open at either end."""

    gte: int | None = bound("At least this.")
    lte: int | None = bound("At most this.")


@strawberry.input(description="Comparison of text; case and diacritics do not count. All given members must hold.")
class TextFilter:
    """What a text is compared with, folded as the stored keys are."""

    equals: str | None = bound("The whole text.")
    starts_with: str | None = bound("How the text begins.")
    contains: str | None = bound("A part of the text.")


@strawberry.input(description="Which credits. All given members must hold of the one credit.")
class CreditFilter:
    """Conditions on a credit."""

    kinds: list[CreditKind] | None = asks(AnyOf((Credit.kind,)), "In front of the camera or behind it.")
    departments: list[Department] | None = asks(AnyOf((Credit.department,)), "One of these departments.")
    jobs: list[str] | None = asks(AnyOf((Credit.job_id, entities.Job.slug)), "One of these jobs, by slug.")
    films: list[strawberry.ID] | None = asks(of_films(Credit.film_id), "On one of these films, by global id.")
    people: list[strawberry.ID] | None = asks(of_people(Credit.person_id), "Of one of these, by global id.")
    person_name: TextFilter | None = asks(
        Through(entities.PersonName.person_id, Matches((entities.PersonName.text_key,), fold), key=Credit.person_id),
        "Any of the person's names.",
    )
    character_name: TextFilter | None = asks(
        Through(entities.Role.credit_id, Matches((entities.Role.character_id, Character.name_key), fold)),
        "Name of a character played.",
    )
    characters: list[strawberry.ID] | None = asks(
        Through(entities.Role.credit_id, Refers((entities.Role.character_id,), "character")),
        "Plays one of these characters, by global id.",
    )
    is_uncredited: bool | None = asks(Equals((Credit.is_uncredited,)), "Whether the film itself names the person not.")
    is_voice: bool | None = asks(
        Through(entities.Role.credit_id, Equals((entities.Role.is_voice,))), "Has a role of which this is true."
    )
    is_self: bool | None = asks(
        Through(entities.Role.credit_id, Equals((entities.Role.is_self,))), "Has a role of which this is true."
    )
    film_year: IntRange | None = asks(Between((Credit.film_id, Film.year)), "The film's reference year.")


@strawberry.input(description="Which nominations. All given members must hold of the one nomination.")
class NominationFilter:
    """Conditions on a nomination."""

    outcomes: list[NominationOutcome] | None = asks(AnyOf((Nomination.outcome,)), "One of these outcomes.")
    events: list[str] | None = asks(
        AnyOf((Nomination.edition_id, AwardEdition.event_id, AwardEvent.slug)), "By one of these events, by slug."
    )
    categories: list[str] | None = asks(
        AnyOf((Nomination.category_id, AwardCategory.slug)), "In one of these categories, by slug."
    )
    year: IntRange | None = asks(Between((Nomination.year,)), "The edition's year.")
    films: list[strawberry.ID] | None = asks(
        Through(entities.NominationFilm.nomination_id, of_films(entities.NominationFilm.film_id)),
        "For one of these films, whichever others it is for.",
    )
    people: list[strawberry.ID] | None = asks(
        Through(entities.Nominee.nomination_id, of_people(entities.Nominee.person_id)),
        "Naming one of these people, by global id.",
    )
    is_final: bool | None = asks(Equals((Nomination.is_final,)), "Whether the outcome is settled.")


@strawberry.input(description="Which characters. All given members must hold.")
class CharacterFilter:
    """Conditions on a character."""

    name: TextFilter | None = asks(Matches((Character.name_key,), fold), "The figure's name.")
    films: list[strawberry.ID] | None = asks(of_films(Character.film_id), "Of one of these films.")
    played_by: list[strawberry.ID] | None = asks(
        Through(entities.Role.character_id, of_people(entities.Role.credit_id, Credit.person_id)),
        "Played by one of these people, by global id.",
    )


@strawberry.input(description="Which films. All given members must hold.")
class FilmFilter:
    """Conditions on a film."""

    ids: list[strawberry.ID] | None = asks(HasAnyId(), "One of these, by global id.")
    title: TextFilter | None = asks(
        Through(entities.FilmTitle.film_id, Matches((entities.FilmTitle.text_key,), fold)), "Any of the film's titles."
    )
    year: IntRange | None = asks(Between((Film.year,)), "The reference year; a film without one is in no range.")
    runtime_minutes: IntRange | None = asks(Between((Film.runtime_minutes,)), "Length in minutes.")
    countries: list[CountryCode] | None = asks(
        of_word(entities.FilmCountry, AnyOf((entities.FilmCountry.country_code,))),
        "Produced with one of these countries.",
    )
    languages: list[LanguageTag] | None = asks(
        of_word(entities.FilmLanguage, AnyOf((entities.FilmLanguage.language_tag,))),
        "One of these languages is spoken in it; a tag means itself alone, so zh is not zh-Hant.",
    )
    genres: list[str] | None = asks(
        of_word(entities.FilmGenre, AnyOf((entities.FilmGenre.genre_id, entities.Genre.slug))),
        "Of one of these genres, by slug.",
    )
    credits: list[CreditFilter] | None = asks(
        Every(Credit.film_id),
        "EVERY entry must be met by some credit: [{people: [a]}, {people: [b], jobs: [director]}] finds the films of"
        " a that b directed.",
    )
    nominations: list[NominationFilter] | None = asks(
        Every(entities.NominationFilm.film_id, to=entities.NominationFilm.nomination_id),
        "EVERY entry must be met by some nomination.",
    )
    updated_since: DateTime | None = asks(AtLeast((Film.updated_at,)), "Changed at or after this moment.")
    has_text: TextKind | None = asks(
        Through(entities.FilmText.film_id, Equals((entities.FilmText.kind,))), "Has a text of this kind."
    )
    has_external_id: Authority | None = asks(
        Through(entities.FilmExternalId.film_id, Equals((entities.FilmExternalId.authority,))),
        "Has an identifier of this authority.",
    )
    lacks_external_id: Authority | None = asks(
        Unless(Through(entities.FilmExternalId.film_id, Equals((entities.FilmExternalId.authority,)))),
        "Has no identifier of this authority.",
    )
    or_: list[FilmFilter] | None = strawberry.field(
        name="or",
        description="One of these must hold too; none of an empty list does.",
        metadata={CONDITION: Either()},
        default=strawberry.UNSET,
    )
    not_: FilmFilter | None = strawberry.field(
        name="not", description="This must not hold.", metadata={CONDITION: Unless()}, default=strawberry.UNSET
    )


@strawberry.input(description="Which people. All given members must hold.")
class PersonFilter:
    """Conditions on a person."""

    ids: list[strawberry.ID] | None = asks(HasAnyId(), "One of these, by global id.")
    name: TextFilter | None = asks(
        Through(entities.PersonName.person_id, Matches((entities.PersonName.text_key,), fold)),
        "Any of the person's names.",
    )
    birth_year: IntRange | None = asks(
        WithinYears((entities.Person.birth_date,)), "The year of birth; whose birth no source tells is in no range."
    )
    updated_since: DateTime | None = asks(AtLeast((entities.Person.updated_at,)), "Changed at or after this moment.")
    departments: list[Department] | None = asks(
        Through(Credit.person_id, AnyOf((Credit.department,))), "Has a credit in one of these departments."
    )
    credits: list[CreditFilter] | None = asks(Every(Credit.person_id), "EVERY entry must be met by some credit.")
    nominations: list[NominationFilter] | None = asks(
        Every(entities.Nominee.person_id, to=entities.Nominee.nomination_id),
        "EVERY entry must be met by some nomination that names the person.",
    )
    has_external_id: Authority | None = asks(
        Through(entities.PersonExternalId.person_id, Equals((entities.PersonExternalId.authority,))),
        "Has an identifier of this authority.",
    )
    lacks_external_id: Authority | None = asks(
        Unless(Through(entities.PersonExternalId.person_id, Equals((entities.PersonExternalId.authority,)))),
        "Has no identifier of this authority.",
    )
    or_: list[PersonFilter] | None = strawberry.field(
        name="or",
        description="One of these must hold too; none of an empty list does.",
        metadata={CONDITION: Either()},
        default=strawberry.UNSET,
    )
    not_: PersonFilter | None = strawberry.field(
        name="not", description="This must not hold.", metadata={CONDITION: Unless()}, default=strawberry.UNSET
    )
