"""People and what is a person's own: names and identifiers."""

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from creditsgql.entities.columns import moment, number, owner, word
from creditsgql.vocabulary import Authority, PersonNameKind


class Person(SQLModel, table=True):
    """Someone credited on a film or recognised by an award."""

    __table_args__ = (
        Index("person_by_name", "name_key", "id"),
        Index("person_by_sort_name", "sort_key", "id"),
        Index("person_by_film_count", "film_count", "id"),
        Index("person_by_win_count", "win_count", "id"),
        Index("person_by_creation", "created_at", "id"),
        Index("person_by_update", "updated_at", "id"),
    )
    id: int = Field(primary_key=True)
    slug: str = Field(unique=True)
    name: str
    name_key: str
    sort_name: str = Field(description="In filing order: Audiard, Jacques.")
    sort_key: str
    film_count: int = number(0, "On how many films the person has a credit; kept by importers.counters.")
    win_count: int = number(0, "How many won or honored nominations name the person; kept by importers.counters.")
    created_at: str = moment()
    updated_at: str = moment()
    revision: int = number(1, "Grows by one with each import that changes the person or what is its own.")


class PersonName(SQLModel, table=True):
    """One of a person's names."""

    __tablename__ = "person_name"
    __table_args__ = (
        UniqueConstraint("person_id", "text"),
        Index("person_name_of_person", "person_id", "position", "id"),
    )
    id: int = Field(primary_key=True)
    person_id: int = owner("person.id")
    position: int
    text: str = Field(index=True)
    text_key: str = Field(index=True)
    kind: PersonNameKind = word(PersonNameKind)
    language: str | None = None


class PersonExternalId(SQLModel, table=True):
    """An identifier that another authority gives a person."""

    __tablename__ = "person_external_id"
    __table_args__ = (UniqueConstraint("authority", "value"),)
    id: int = Field(primary_key=True)
    person_id: int = owner("person.id", index=True)
    authority: Authority = word(Authority)
    value: str


class FormerPerson(SQLModel, table=True):
    """A person who was merged into another: the id and slug mean that one now."""

    __tablename__ = "former_person"
    former_id: int = Field(primary_key=True)
    person_id: int = owner("person.id", index=True)
    slug: str = Field(unique=True)


class NameDecision(SQLModel, table=True):
    """That someone decided whom a printed name means, by merging two people.

    It outlives both: where they vanish from every source and come back, they come back as one.
    """

    __tablename__ = "name_decision"
    text: str = Field(primary_key=True, description="The name as sources print it.")
    means: str = Field(index=True, description="The usual name of the person meant.")
