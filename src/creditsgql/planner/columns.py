"""Columns, as places and conditions name them."""

from typing import Any

import sqlalchemy as sa

Attribute = Any
"""A column, named as the mapped class's attribute, such as ``Entity.column``; a type checker sees its value's type."""


def column(attribute: Attribute) -> sa.Column[Any]:
    """The table's column behind a mapped class's attribute."""
    table: sa.Table = attribute.class_.__table__
    found: sa.Column[Any] = table.c[attribute.key]
    return found
