"""Films, and what is a film's own: titles, texts, countries, identifiers."""

from typing import Any

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from creditsgql.entities.columns import moment, number, owner, word
from creditsgql.vocabulary import Authority, TextKind, TitleKind


class Country(SQLModel, table=True):
    """A country of production, present or former."""

    code: str = Field(primary_key=True, description="ISO 3166-1 alpha-2, or ISO 3166-3 for a former country.")
    name: str
    name_key: str = Field(index=True)
    is_former: bool


class CountryName(SQLModel, table=True):
    """What a country is called in a language (see ``vocabulary.NAME_LANGUAGES``), from CLDR; English is among them."""

    __tablename__ = "country_name"
    __table_args__ = (UniqueConstraint("country_code", "language"),)
    id: int = Field(primary_key=True)
    country_code: str = owner("country.code")
    language: str
    name: str


class Language(SQLModel, table=True):
    """A language spoken in films."""

    tag: str = Field(primary_key=True, description="BCP 47: fr, pt-BR, zh-Hant.")
    name: str = Field(description="In English; the tag where CLDR knows no name.")
    name_key: str = Field(index=True)


class LanguageName(SQLModel, table=True):
    """What a language is called in a language (see ``vocabulary.NAME_LANGUAGES``), from CLDR."""

    __tablename__ = "language_name"
    __table_args__ = (UniqueConstraint("language_tag", "language"),)
    id: int = Field(primary_key=True)
    language_tag: str = owner("language.tag")
    language: str
    name: str


class Genre(SQLModel, table=True):
    """A kind of film. No well-kept library translates these, so there is the English name alone."""

    __table_args__ = (Index("genre_by_name", "name_key", "id"),)
    id: int = Field(primary_key=True)
    slug: str = Field(unique=True)
    name: str
    name_key: str


class Film(SQLModel, table=True):
    """A cinematographic work."""

    __table_args__ = (
        Index("film_by_title", "title_key", "id", "year"),
        Index("film_by_year", "year", "id"),
        Index("film_by_runtime", "runtime_minutes", "id"),
        Index("film_by_credit_count", "credit_count", "id"),
        Index("film_by_win_count", "win_count", "id"),
        Index("film_by_creation", "created_at", "id"),
        Index("film_by_update", "updated_at", "id"),
    )
    id: int = Field(primary_key=True)
    slug: str = Field(unique=True)
    original_title: str
    title: str = Field(description="The title to display.")
    title_key: str
    original_title_key: str = Field(index=True)
    year: int | None = None
    release_date: str | None = Field(default=None, description="ISO 8601 at the precision known: 2012, 2012-05 ...")
    runtime_minutes: int | None = None
    credit_count: int = number(0, "How many credits it has; kept by importers.counters.")
    win_count: int = number(0, "How many of its nominations are won or honored; kept by importers.counters.")
    created_at: str = moment()
    updated_at: str = moment()
    revision: int = number(1, "Grows by one with each import that changes the film or what is its own.")


class FilmTitle(SQLModel, table=True):
    """A title of a film in a language, for a country or for a purpose."""

    __tablename__ = "film_title"
    __table_args__ = (
        Index("film_title_of_film", "film_id", "position", "id"),
        # The film too: all that have a title that begins so are read from it.
        Index("film_title_by_text_key", "text_key", "film_id"),
    )
    id: int = Field(primary_key=True)
    film_id: int = owner("film.id")
    position: int = Field(description="From 1; the original title comes first.")
    text: str
    text_key: str
    kind: TitleKind = word(TitleKind)
    language: str | None = None
    country_code: str | None = Field(default=None, foreign_key="country.code")


class FilmText(SQLModel, table=True):
    """A prose text about a film, as one source prints it. Paragraphs are separated by a blank line."""

    __tablename__ = "film_text"
    __table_args__ = (
        UniqueConstraint("film_id", "kind", "language", "source_id"),
        Index("film_text_of_film", "film_id", "position", "id"),
    )
    id: int = Field(primary_key=True)
    film_id: int = owner("film.id")
    source_id: int = owner("source.id", index=True)
    position: int
    kind: TextKind = word(TextKind)
    language: str
    body: str


def film_year() -> Any:
    """A film's year again, beside a word that films are listed by: an index has the films of a word by year."""
    return Field(default=None, description="The film's year again: the films of one word are listed by an index.")


class FilmCountry(SQLModel, table=True):
    """That a country took part in a film's production."""

    __tablename__ = "film_country"
    __table_args__ = (
        UniqueConstraint("film_id", "country_code"),
        Index("film_country_of_film", "film_id", "position"),
        Index("film_country_by_country", "country_code", "film_year", "film_id"),
    )
    id: int = Field(primary_key=True)
    film_id: int = owner("film.id")
    country_code: str = Field(foreign_key="country.code")
    position: int = Field(description="From 1; the main country comes first.")
    film_year: int | None = film_year()


class FilmLanguage(SQLModel, table=True):
    """That a language is spoken in a film."""

    __tablename__ = "film_language"
    __table_args__ = (
        UniqueConstraint("film_id", "language_tag"),
        Index("film_language_of_film", "film_id", "position"),
        Index("film_language_by_language", "language_tag", "film_year", "film_id"),
    )
    id: int = Field(primary_key=True)
    film_id: int = owner("film.id")
    language_tag: str = Field(foreign_key="language.tag")
    position: int = Field(description="From 1; the main language comes first.")
    film_year: int | None = film_year()


class FilmGenre(SQLModel, table=True):
    """That a film is of a genre."""

    __tablename__ = "film_genre"
    __table_args__ = (
        UniqueConstraint("film_id", "genre_id"),
        Index("film_genre_of_film", "film_id", "position"),
        Index("film_genre_by_genre", "genre_id", "film_year", "film_id"),
    )
    id: int = Field(primary_key=True)
    film_id: int = owner("film.id")
    genre_id: int = Field(foreign_key="genre.id")
    position: int = Field(description="From 1, in the source's order.")
    film_year: int | None = film_year()


class FilmRating(SQLModel, table=True):
    """What a source's users think of a film."""

    __tablename__ = "film_rating"
    __table_args__ = (UniqueConstraint("film_id", "source_id"), Index("film_rating_by_source", "source_id"))
    id: int = Field(primary_key=True)
    film_id: int = owner("film.id")
    source_id: int = owner("source.id")
    average: float = Field(description="From 0 to 10.")
    votes: int


class FormerFilm(SQLModel, table=True):
    """A film that was merged into another: its id and slug mean that one now."""

    __tablename__ = "former_film"
    former_id: int = Field(primary_key=True)
    film_id: int = owner("film.id", index=True)
    slug: str = Field(unique=True)


class FilmExternalId(SQLModel, table=True):
    """An identifier that another authority gives a film."""

    __tablename__ = "film_external_id"
    __table_args__ = (UniqueConstraint("value", "authority"), Index("film_external_id_of_film", "film_id", "authority"))
    id: int = Field(primary_key=True)
    film_id: int = owner("film.id")
    authority: Authority = word(Authority)
    value: str
