"""Scalars in SQL: what a row, or one column of it, says."""

from typing import Any

import sqlalchemy as sa

from creditsgql.planner import columns, languages, places
from creditsgql.planner.dialects import Expression, text
from creditsgql.planner.plan import Fixed, Leaf, Node
from creditsgql.planner.rows import Row, Scope


def leaf(scope: Scope, node: Leaf, row: Row) -> Expression:
    """A scalar of the row."""
    dialect = scope.dialect
    match node.place:
        case places.Value(attribute, otherwise):
            return _value(scope, row, attribute, otherwise)
        case places.InLanguages():
            return languages.text_of(scope, node, row)
        case places.GlobalId():
            assert node.rows is not None
            return text(f"{node.rows.prefix}_").concat(row.key)
        case places.Paragraphs(attribute):
            return dialect.paragraphs(row[attribute])
        case places.JsonList(attribute):
            return dialect.reread(row[attribute])
        case places.TaggedId(tag, key, prefixes):
            named = {text(word.name): text(f"{prefix}_") for word, prefix in prefixes}
            return sa.case(named, value=row[tag]).concat(row[key])
        case places.Excerpt(attribute, argument, default):
            length = scope.bind(node.arguments.get(argument, default), _at_least_one, node.path)
            return dialect.excerpt(row[attribute], length)
        case places.Cursor():
            return row.cursor
        case places.Size():
            return row.size
    raise TypeError(f"no such value: {node.place}")


def _value(
    scope: Scope, row: Row, attribute: columns.Attribute, otherwise: tuple[columns.Attribute, ...]
) -> Expression:
    value = row[attribute]
    if isinstance(columns.column(attribute).type, sa.Boolean):
        return scope.dialect.boolean(value)
    if columns.is_moment(attribute):
        return scope.dialect.moment(value)
    return sa.func.coalesce(value, scope.reach(row, otherwise)) if otherwise else value


def part_of(node: Node, value: Expression) -> Expression:
    """A scalar of an embedded object, made of the embedding column's text."""
    if isinstance(node, Fixed):
        return text(node.text)
    assert isinstance(node, Leaf)
    if isinstance(node.place, places.Digits):
        digits = sa.func.substr(value, _number(node.place.start + 1), _number(node.place.length))
        return sa.cast(sa.func.nullif(digits, text("")), sa.Integer)
    return value


def _number(value: int) -> Expression:
    return sa.literal_column(str(value))


def _at_least_one(length: Any) -> int:
    if length < 1:
        raise ValueError(f"maxLength: {length} is below 1")
    return int(length)
