"""What a chain of people is made of. It is found anew for each request, and stored nowhere."""

from typing import Any

from sqlalchemy import Column, ForeignKey, MetaData
from sqlmodel import Field, SQLModel

from creditsgql.entities.films import Film
from creditsgql.entities.people import Person

_UNSTORED = MetaData()


def _one_of(entity: Any) -> Any:
    """A column that refers to a stored row."""
    return Field(sa_column=Column(ForeignKey(entity.__table__.c.id), nullable=False))


class CollaborationPath(SQLModel, table=True):
    """A shortest chain of people, each of whom worked with the next on a film."""

    metadata = _UNSTORED
    __tablename__ = "collaboration_path"
    id: int = Field(primary_key=True)
    degrees: int = Field(description="How many films it goes over.")


class CollaborationStep(SQLModel, table=True):
    """One film of a chain with the person before it and the person after it."""

    metadata = _UNSTORED
    __tablename__ = "collaboration_step"
    id: int = Field(primary_key=True, description="Its place in the chain, from 1.")
    from_id: int = _one_of(Person)
    film_id: int = _one_of(Film)
    to_id: int = _one_of(Person)
