"""The kinds of column that tables share."""

from typing import Any

from sqlalchemy import BigInteger, Column, Enum, ForeignKey, Integer, MetaData, String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlmodel import AutoString, Field


def word(kind: type, nullable: bool = False) -> Any:
    """A column that holds a word of the vocabulary by its name; the database refuses any other."""
    on_postgresql = _word_type(kind)
    on_postgresql.collation = BY_CODE_POINT
    return Field(sa_column=Column(_word_type(kind).with_variant(on_postgresql, "postgresql"), nullable=nullable))


def _word_type(kind: type) -> Enum:
    return Enum(kind, native_enum=False, create_constraint=True)


BY_CODE_POINT = "C"
"""PostgreSQL's collation that orders text as SQLite does; that of the database may be any country's."""


def order_text_alike(metadata: MetaData) -> None:
    """Makes every column of text be compared and indexed by code point on PostgreSQL too."""
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, AutoString | String) and not isinstance(column.type, Enum):
                column.type = column.type.with_variant(String(collation=BY_CODE_POINT), "postgresql")


def wide_id() -> Any:
    """The key of a table whose ids are made of other numbers; SQLite's are wide anyway, if they are called INTEGER."""
    kind = BigInteger().with_variant(Integer, "sqlite")
    return Field(sa_column=Column(kind, primary_key=True, autoincrement=False, nullable=False))


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
