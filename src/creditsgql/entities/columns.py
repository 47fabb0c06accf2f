"""The kinds of column that tables share."""

from typing import Any

from sqlalchemy import Column, Enum, ForeignKey, Integer, String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlmodel import Field


def word(kind: type, nullable: bool = False) -> Any:
    """A column that holds a word of the vocabulary by its name; the database refuses any other."""
    return Field(sa_column=Column(Enum(kind, native_enum=False, create_constraint=True), nullable=nullable))


def owner(target: str, *, index: bool = False, **options: Any) -> Any:
    """A reference to the row that owns this one: it goes when the owner goes."""
    return Field(sa_column=Column(ForeignKey(target, ondelete="CASCADE"), nullable=False, index=index), **options)


def cited(target: str) -> Any:
    """A reference to what a row is about, if it is about that kind of thing; the row goes with it."""
    return Field(sa_column=Column(ForeignKey(target, ondelete="CASCADE"), nullable=True), default=None)


class _Now(FunctionElement[str]):
    """The moment of an insertion, in the words of each database."""

    type = String()
    inherit_cache = True


@compiles(_Now)
def _now_elsewhere(*_: Any, **__: Any) -> str:
    return """to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')"""


@compiles(_Now, "sqlite")
def _now_in_sqlite(*_: Any, **__: Any) -> str:
    return "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"


def moment() -> Any:
    """An instant as text, RFC 3339 in UTC to the second; that of the insertion, unless given."""
    return Field(sa_column=Column(String, nullable=False, server_default=_Now()))


def number(start: int, description: str) -> Any:
    """A whole number that a new row begins with unless it is given."""
    return Field(sa_column=Column(Integer, nullable=False, server_default=str(start)), description=description)
