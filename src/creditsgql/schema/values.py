"""Small things that films, people and awards have: titles, texts, countries, dates, identifiers."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from creditsgql import entities
from creditsgql.planner.criteria import Equals, Former, HasId, Some
from creditsgql.planner.places import (
    Digits,
    Excerpt,
    InLanguages,
    Many,
    One,
    Order,
    Paged,
    Paragraphs,
    Value,
    Whole,
    rows,
)
from creditsgql.schema.fields import (
    CountryCode,
    LanguageTag,
    Node,
    argument,
    in_languages,
    member,
    paging,
    placed,
)
from creditsgql.schema.film_lists import FilmConnection, film_orders
from creditsgql.schema.filters import FilmFilter
from creditsgql.schema.words import FilmOrder
from creditsgql.vocabulary import Authority, PersonNameKind, TextKind, TitleKind

if TYPE_CHECKING:
    from creditsgql.schema.films import Film

FilmLater = Annotated["Film", strawberry.lazy("creditsgql.schema.films")]


@strawberry.type(description="A date known to the year, the month or the day.")
class PartialDate:
    """An ISO 8601 date of one of three precisions, kept as text."""

    iso: str = placed(Whole(), "ISO 8601 at its precision: 2012, 2012-05 or 2012-05-17.")
    year: int = placed(Digits(0, 4), "The year.")
    month: int | None = placed(Digits(5, 2), "The month from 1; null where only the year is known.")
    day: int | None = placed(Digits(8, 2), "The day of the month from 1; null where it is not known.")


@rows(entities.Country, "country")
@strawberry.type(description="A country of production, present or former.")
class Country(Node):
    """A country that some film names."""

    code: CountryCode = placed(Value(entities.Country.code), "ISO 3166-1 alpha-2, or ISO 3166-3 where it is no more.")
    name: str = placed(
        InLanguages(
            entities.Country.name,
            Many(entities.CountryName, on=(entities.CountryName.country_code,)),
            text=entities.CountryName.name,
            language=entities.CountryName.language,
        ),
        "Short name, as Unicode CLDR gives it; in English where no other language is asked for or known.",
        in_languages(),
    )
    is_former: bool = placed(Value(entities.Country.is_former), "Whether the country no longer exists.")
    films: FilmConnection = placed(
        Paged(
            Many(
                entities.FilmCountry,
                on=(entities.FilmCountry.country_code,),
                order=(Order((entities.FilmCountry.film_id, entities.Film.title_key)),),
                to=(entities.FilmCountry.film_id,),
            ),
            film_orders(entities.FilmCountry.film_id),
        ),
        "Films that this country took part in producing, by title unless ordered.",
        *paging(FilmOrder, FilmFilter),
    )


@rows(entities.Language)
@strawberry.type(description="A language spoken in films.")
class Language:
    """A language that some film is in."""

    tag: LanguageTag = placed(Value(entities.Language.tag), "Its BCP 47 tag, such as fr or pt-BR.")
    name: str = placed(
        InLanguages(
            entities.Language.name,
            Many(entities.LanguageName, on=(entities.LanguageName.language_tag,)),
            text=entities.LanguageName.name,
            language=entities.LanguageName.language,
        ),
        "Name, as Unicode CLDR gives it, else the tag; in English where no other language is asked for or known.",
        in_languages(),
    )


@rows(entities.Genre, "genre")
@strawberry.type(description="A kind of film, as the sources name it.")
class Genre(Node):
    """A genre that some film is of."""

    slug: str = placed(Value(entities.Genre.slug), "Readable and unique, such as science-fiction.")
    name: str = placed(
        InLanguages(entities.Genre.name),
        "English name, such as Science fiction, whatever languages are: no source names genres in others yet.",
        in_languages(),
    )
    films: FilmConnection = placed(
        Paged(
            Many(
                entities.FilmGenre,
                on=(entities.FilmGenre.genre_id,),
                order=(Order((entities.FilmGenre.film_id, entities.Film.title_key)),),
                to=(entities.FilmGenre.film_id,),
            ),
            film_orders(entities.FilmGenre.film_id),
        ),
        "Films of this genre, by title unless ordered.",
        *paging(FilmOrder, FilmFilter),
    )


@rows(entities.FilmTitle)
@strawberry.type(description="A title of a film in a language, for a country or for a purpose.")
class Title:
    """One title of a film."""

    text: str = placed(Value(entities.FilmTitle.text), "The title as printed.")
    kind: TitleKind = placed(Value(entities.FilmTitle.kind), "What the title is for.")
    language: LanguageTag | None = placed(Value(entities.FilmTitle.language), "Its language; null where unknown.")
    country: Country | None = placed(
        One((entities.FilmTitle.country_code,)), "The country it is used in; null where it is not tied to one."
    )


@rows(entities.FilmText)
@strawberry.type(description="A prose text about a film, as one source prints it.")
class FilmText:
    """One text about a film."""

    kind: TextKind = placed(Value(entities.FilmText.kind), "What the text is.")
    language: LanguageTag = placed(Value(entities.FilmText.language), "Its language.")
    body: str = placed(
        Value(entities.FilmText.body), "The whole text, plain; paragraphs are separated by a blank line."
    )
    paragraphs: list[str] = placed(Paragraphs(entities.FilmText.body), "The text's paragraphs, in order.")
    excerpt: str = placed(
        Excerpt(entities.FilmText.body, "maxLength", 200),
        "The text's beginning, cut between two words.",
        argument("max_length", int | None, "Most characters, at least 1.", default=200),
    )


@rows(entities.FilmExternalId)
@strawberry.type(description="An identifier that another authority gives a film.")
class FilmIdentifier:
    """A film's number elsewhere."""

    authority: Authority = placed(Value(entities.FilmExternalId.authority), "Who issues it.")
    value: str = placed(Value(entities.FilmExternalId.value), "The identifier as the authority writes it.")


@rows(entities.PersonExternalId)
@strawberry.type(description="An identifier that another authority gives a person.")
class PersonIdentifier:
    """A person's number elsewhere."""

    authority: Authority = placed(Value(entities.PersonExternalId.authority), "Who issues it.")
    value: str = placed(Value(entities.PersonExternalId.value), "The identifier as the authority writes it.")


@rows(entities.PersonName)
@strawberry.type(description="One of a person's names.")
class PersonName:
    """A name under which a source prints a person."""

    text: str = placed(Value(entities.PersonName.text), "The name as printed.")
    kind: PersonNameKind = placed(Value(entities.PersonName.kind), "What the name is.")
    language: LanguageTag | None = placed(Value(entities.PersonName.language), "Its language; null where unknown.")


@strawberry.input(description="An identifier given to a film by another authority.")
class FilmIdentifierInput:
    """Names a film by its number elsewhere."""

    authority: Authority = strawberry.field(
        description="Who issues it.", metadata={"condition": Equals((entities.FilmExternalId.authority,))}
    )
    value: str = strawberry.field(
        description="The identifier as the authority writes it.",
        metadata={"condition": Equals((entities.FilmExternalId.value,))},
    )


@strawberry.input(description="An identifier given to a person by another authority.")
class PersonIdentifierInput:
    """Names a person by their number elsewhere."""

    authority: Authority = strawberry.field(
        description="Who issues it.", metadata={"condition": Equals((entities.PersonExternalId.authority,))}
    )
    value: str = strawberry.field(
        description="The identifier as the authority writes it.",
        metadata={"condition": Equals((entities.PersonExternalId.value,))},
    )


@strawberry.input(one_of=True, description="Names one film.")
class FilmBy:
    """A film's key, in one of three ways."""

    id: strawberry.ID | None = member(HasId(), "Its global id, or one that it had before a merge.")
    slug: str | None = member(
        Equals((entities.Film.slug,), former=Former(entities.FormerFilm.slug, entities.FormerFilm.film_id)),
        "Its slug, or one that it had before a merge.",
    )
    external_id: FilmIdentifierInput | None = member(
        Some(entities.FilmExternalId.film_id), "An identifier that another authority gives it."
    )


@strawberry.input(one_of=True, description="Names one person.")
class PersonBy:
    """A person's key, in one of three ways."""

    id: strawberry.ID | None = member(HasId(), "Their global id, or one that they had before a merge.")
    slug: str | None = member(
        Equals((entities.Person.slug,), former=Former(entities.FormerPerson.slug, entities.FormerPerson.person_id)),
        "Their slug, or one that they had before a merge.",
    )
    external_id: PersonIdentifierInput | None = member(
        Some(entities.PersonExternalId.person_id), "An identifier that another authority gives them."
    )


@strawberry.input(one_of=True, description="Names one award event.")
class AwardEventBy:
    """An award event's key, in one of two ways."""

    id: strawberry.ID | None = member(HasId(), "Its global id.")
    slug: str | None = member(Equals((entities.AwardEvent.slug,)), "Its slug.")
