"""Columns, as places and conditions name them."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

Attribute = Any
"""A column, named as the mapped class's attribute, such as ``Entity.column``; a type checker sees its value's type."""


def table_of(entity: type) -> sa.Table:
    """The table behind a mapped class."""
    table: sa.Table = entity.__table__  # type: ignore[attr-defined]
    return table


def column(attribute: Attribute) -> sa.Column[Any]:
    """The table's column behind a mapped class's attribute."""
    found: sa.Column[Any] = table_of(attribute.class_).c[attribute.key]
    return found


def kind_of(of: sa.Column[Any]) -> type:
    """The Python type of a column's values."""
    kind: Any = of.type.impl_instance if isinstance(of.type, sa.TypeDecorator) else of.type
    found: type = kind.python_type
    return found


def is_moment(attribute: Attribute) -> bool:
    """Whether the column holds an instant, which the engine keeps in a form of its own."""
    return kind_of(column(attribute)) is datetime
