"""Scalars in SQL: what a row, or one column of it, says."""

from typing import Any

import sqlalchemy as sa

from creditsgql.planner import columns, languages, places
from creditsgql.planner.dialects import Dialect, Expression, Plain, text
from creditsgql.planner.plan import Fixed, Leaf, Node
from creditsgql.planner.rows import Row, Scope, is_nullable, key_of


def leaf(scope: Scope, node: Leaf, row: Row) -> Expression:
    """A scalar of the row, as JSON."""
    dialect = scope.dialect
    match node.place:
        case places.Value(attribute, otherwise):
            return _value(scope, row, attribute, otherwise)
        case places.InLanguages():
            own = columns.column(node.place.column)
            return dialect.scalar(languages.text_of(scope, node, row), str, bool(own.nullable))
        case places.GlobalId():
            assert node.rows is not None
            kind = Plain if columns.kind_of(key_of(row.table)) is int else str
            return dialect.scalar(text(f"{node.rows.prefix}_").concat(row.key), kind, False)
        case places.Paragraphs(attribute):
            return dialect.paragraphs(row[attribute])
        case places.JsonList(attribute):
            return dialect.stored(row[attribute])
        case places.TaggedId(tag, key, prefixes):
            named = {text(word.name): text(f"{prefix}_") for word, prefix in prefixes}
            return dialect.scalar(sa.case(named, value=row[tag]).concat(row[key]), str, True)
        case places.Excerpt(attribute, argument, default):
            length = scope.bind(node.arguments.get(argument, default), _at_least_one, node.path, int)
            return dialect.scalar(dialect.excerpt(row[attribute], length), str, is_nullable((attribute,)))
        case places.Cursor():
            return dialect.scalar(row.cursor, Plain, False)
        case places.Size():
            return dialect.scalar(row.size, int, False)
    raise TypeError(f"no such value: {node.place}")


def _value(
    scope: Scope, row: Row, attribute: columns.Attribute, otherwise: tuple[columns.Attribute, ...]
) -> Expression:
    value, kind, nullable = row[attribute], columns.kind_of(columns.column(attribute)), is_nullable((attribute,))
    if otherwise:
        value, nullable = sa.func.coalesce(value, scope.reach(row, otherwise)), nullable and is_nullable(otherwise)
    return scope.dialect.scalar(value, kind, nullable)


def part_of(dialect: Dialect, node: Node, value: Expression) -> Expression:
    """A scalar of an embedded object, made of the embedding column's text, as JSON."""
    if isinstance(node, Fixed):
        return dialect.constant(node.text)
    assert isinstance(node, Leaf)
    if isinstance(node.place, places.Digits):
        digits = sa.func.substr(value, _number(node.place.start + 1), _number(node.place.length))
        return dialect.scalar(sa.cast(sa.func.nullif(digits, text("")), sa.Integer), int, True)
    return dialect.scalar(value, str, False)


def _number(value: int) -> Expression:
    return sa.literal_column(str(value))


def _at_least_one(length: Any) -> int:
    if length < 1:
        raise ValueError(f"maxLength: {length} is below 1")
    return int(length)
