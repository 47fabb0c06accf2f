"""The kinds of column and of index that revisions make, on both engines.

Revisions long applied stand on these, so what a word here makes never changes; a new kind of column gets a new word.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

BY_CODE_POINT = "C"
"""PostgreSQL's collation that orders text as SQLite does."""


def number(*names: str, nullable: bool = False, **options: Any) -> list[sa.Column[Any]]:
    """Whole numbers of 32 bits."""
    return [sa.Column(name, sa.Integer, nullable=nullable, **options) for name in names]


def key(name: str = "id") -> sa.Column[Any]:
    """A row's own number, counted on where none is given."""
    return sa.Column(name, sa.Integer, primary_key=True, nullable=False)


def wide(name: str = "id") -> sa.Column[Any]:
    """A row's own number of 64 bits, always given."""
    kind = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    return sa.Column(name, kind, primary_key=True, autoincrement=False, nullable=False)


def text(*names: str, nullable: bool = False, **options: Any) -> list[sa.Column[Any]]:
    """Texts, compared by code point."""
    return [sa.Column(name, _text(), nullable=nullable, **options) for name in names]


def _text(length: int | None = None) -> sa.types.TypeEngine[str]:
    return sa.String(length).with_variant(sa.String(length, collation=BY_CODE_POINT), "postgresql")


def flag(*names: str, nullable: bool = False) -> list[sa.Column[Any]]:
    """Whether something is so."""
    return [sa.Column(name, sa.Boolean, nullable=nullable) for name in names]


NOW = {
    "sqlite": "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')",
    "postgresql": """to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24\\:MI\\:SS"Z"')""",
}
"""The moment of an insertion; a colon before a letter would begin a parameter."""


def moment(*names: str) -> list[sa.Column[Any]]:
    """Instants as text, RFC 3339 in UTC to the second; that of the insertion, unless given."""
    return text(*names, server_default=sa.text(NOW[op.get_bind().dialect.name]))


def word(name: str, constraint: str, words: str) -> list[Any]:
    """One of some words, as text; the constraint refuses any other."""
    known = words.split()
    listed = ", ".join(f"'{one}'" for one in known)
    column = sa.Column(name, _text(max(map(len, known))), nullable=False)
    return [column, sa.CheckConstraint(f"{name} IN ({listed})", name=constraint)]


def owner(name: str, target: str, *, by_text: bool = False, **options: Any) -> sa.Column[Any]:
    """The row that owns this one, by its number or by a text; this one goes when the owner goes."""
    return _reference(name, sa.ForeignKey(target, ondelete="CASCADE"), by_text, options)


def other(name: str, target: str, *, by_text: bool = False, **options: Any) -> sa.Column[Any]:
    """Another row, by its number or by a text, which stays while this one is there."""
    return _reference(name, sa.ForeignKey(target), by_text, options)


def _reference(name: str, to: sa.ForeignKey, by_text: bool, options: dict[str, Any]) -> sa.Column[Any]:
    return sa.Column(name, _text() if by_text else sa.Integer(), to, **{"nullable": False, **options})


def index(name: str, table: str, columns: str, *, there: str | None = None) -> None:
    """Makes an index on columns, parted by spaces: of all rows, or of those where one column is not null."""
    where = sa.text(f"{there} IS NOT NULL") if there else None
    op.create_index(name, table, columns.split(), sqlite_where=where, postgresql_where=where)
