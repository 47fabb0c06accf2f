"""Numbers over lists in SQL: counts by a word, and facets over all pages of a list."""

from typing import Any

import sqlalchemy as sa

from creditsgql.planner import conditions, links, places
from creditsgql.planner.columns import column
from creditsgql.planner.dialects import Expression, text
from creditsgql.planner.lists import PAGE_SIZE_MAX, column_table
from creditsgql.planner.plan import FacetPart, Fixed, Leaf, Object, Page, Part, Tally
from creditsgql.planner.rows import Row, Scope, referred


def tally(scope: Scope, node: Tally, parent: Row) -> Expression:
    """An object whose numbers come from one pass over the rows."""
    dialect = scope.dialect
    if all(isinstance(field, Fixed) for _, field in node.fields):
        words = [(name, dialect.constant(field.text)) for name, field in node.fields if isinstance(field, Fixed)]
        return dialect.object_of(words)
    row = scope.row(column_table(node.many))
    terms = conditions.conditions(scope, row, node.many, (), parent)
    word = scope.reach(row, node.column)
    fields: list[tuple[str, Expression]] = []
    for name, field in node.fields:
        if isinstance(field, Fixed):
            fields.append((name, dialect.constant(field.text)))
            continue
        count = sa.func.count().filter(conditions.one_of(word, field.place.values))
        fields.append((name, dialect.scalar(count, int, False)))
    made = sa.select(dialect.object_of(fields)).select_from(row.source).where(*terms)
    return dialect.nested(made.scalar_subquery(), False)


def facets(scope: Scope, page: Page, part: Part, parent: Row | None) -> Expression:
    """A list with an object for each facet asked, in that order."""
    asked = part.facets
    assert asked is not None
    scope.check(asked.limit, _bucket_limit, asked.path)
    made = [_facet(scope, page, part.place.facets[name], name.name, asked, parent) for name in asked.chosen]
    return scope.dialect.list_of(made) if made else scope.dialect.given(text("[]"))


def _facet(
    scope: Scope, page: Page, facet: places.FacetOf, name: str, asked: FacetPart, parent: Row | None
) -> Expression:
    fields: list[tuple[str, Expression]] = []
    for key, field in asked.item.fields:
        if isinstance(field, Fixed):
            fields.append((key, scope.dialect.constant(field.text)))
        elif isinstance(field, Leaf) and isinstance(field.place, places.FacetName):
            fields.append((key, scope.dialect.constant(name)))
        else:
            assert isinstance(field, Object)
            fields.append((key, _buckets(scope, page, facet, field, asked, parent)))
    return scope.dialect.object_of(fields)


def _buckets(
    scope: Scope, page: Page, facet: places.FacetOf, buckets: Object, asked: FacetPart, parent: Row | None
) -> Expression:
    dialect, (row, terms) = scope.dialect, _shown(scope, page, parent)
    if facet.on is None:
        value, label, sources = _words(scope, row, facet), _label(scope, row, facet), [row.source]
    else:
        other = scope.row(column(facet.on).table)
        value, label = _words(scope, other, facet), _label(scope, other, facet)
        sources = [row.source, other.source]
        terms.append(other[facet.on] == row.key)
    size = sa.func.count(row.key.distinct())
    counted = (
        sa.select(value.label("value"), sa.func.min(label).label("label"), size.label("size"))
        .select_from(*sources)
        .where(*terms, value.is_not(None))
        .group_by(value)
        .order_by(size.desc(), value)
        .limit(scope.bind(asked.limit, _bucket_limit, asked.path, int))
        .subquery("bucket")
    )
    of = {
        places.BucketValue: dialect.scalar(sa.cast(sa.literal_column("bucket.value"), sa.Text), str, False),
        places.BucketLabel: dialect.scalar(sa.cast(sa.literal_column("bucket.label"), sa.Text), str, True),
        places.BucketSize: dialect.scalar(sa.literal_column("bucket.size"), int, False),
    }
    fields = [
        (key, dialect.constant(field.text) if isinstance(field, Fixed) else of[type(field.place)])
        for key, field in buckets.fields
        if isinstance(field, Fixed | Leaf)
    ]
    made = sa.select(dialect.array_of(dialect.object_of(fields))).select_from(counted)
    return dialect.nested(made.scalar_subquery(), False)


def _shown(scope: Scope, page: Page, parent: Row | None) -> tuple[Row, list[Expression]]:
    """The objects of the whole list: its rows, or what they lead to."""
    row, many = scope.row(column_table(page.many)), page.many
    links.link(scope, row, page, ordered=False, once=False)
    terms = conditions.conditions(scope, row, many, page.requirements, parent)
    if not many.to:
        return row, terms
    shown = scope.row(referred(many.to[-1]).table)
    leads = sa.select(scope.reach(row, many.to)).select_from(row.source).where(*terms)
    return shown, [shown.key.in_(leads)]


def _words(scope: Scope, row: Row, facet: places.FacetOf) -> Expression:
    value = scope.reach(row, facet.path)
    if facet.step is None:
        return value
    step: Expression = sa.literal_column(str(facet.step))
    return value - value.op("%")(step)


def _label(scope: Scope, row: Row, facet: places.FacetOf) -> Expression:
    return scope.reach(row, facet.label) if facet.label else _words(scope, row, facet)


def _bucket_limit(given: Any) -> int:
    if not 0 <= given <= PAGE_SIZE_MAX:
        raise ValueError(f"limit: {given} is not between 0 and {PAGE_SIZE_MAX}")
    return int(given)
