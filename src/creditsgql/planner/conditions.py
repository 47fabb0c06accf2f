"""What makes a row one of a list, in SQL: its ties to the row it is listed for, and the conditions that were asked."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any

import orjson
import sqlalchemy as sa

from creditsgql.planner import criteria, places
from creditsgql.planner.columns import Attribute, column, kind_of
from creditsgql.planner.cursor import INTEGER_MAX
from creditsgql.planner.dialects import Expression, text
from creditsgql.planner.height import is_apart, is_beside
from creditsgql.planner.plan import Requirement
from creditsgql.planner.rows import Row, Scope, given_type, key_of, referred

KEYS_MAX = 100
"""Most keys of one batch look-up, and most ids in a filter."""

DIGITS_MAX = 19
"""Most digits of an integer key; Python refuses to read very long numbers."""

YEARS = 10_000
"""From here on a year has more than the four digits of ISO 8601."""

LAST = "\U0010ffff"
"""The last of all characters: a text with it at its end comes after every text that begins as it does."""


def conditions(
    scope: Scope, row: Row, many: places.Many, requirements: Sequence[Requirement], parent: Row | None
) -> list[Expression]:
    """What makes a row one of the list: its ties to the parent row, the list's own terms, and what was asked.

    What was asked is about the object shown, which ``to`` leads to; where rows are grouped it is about the rows.
    """
    terms: list[Expression] = []
    for attribute in many.on:
        assert parent is not None
        terms.append(_tie(row, attribute, parent))
    for own, other in many.alike:
        assert parent is not None
        terms.append(row[own] == parent[other])
    for link in many.linked:
        assert parent is not None
        terms.append(_linked(scope, row, link, parent))
    if many.peers is not None:
        assert parent is not None
        terms.extend(_peers(scope, row, many.peers, parent))
    terms.extend(
        required(scope, row, Requirement(condition, getattr(condition, "value", None), None))
        for condition in many.where
    )
    leads = bool(many.to) and not many.per
    if is_beside(many, requirements):
        table = referred(many.to[-1]).table if leads else row.table
        terms.append(_apart(scope, table, requirements, scope.reach(row, many.to) if leads else row.key))
    elif leads and requirements:
        shown = scope.row(referred(many.to[-1]).table)
        asked = [required(scope, shown, requirement) for requirement in requirements]
        one: sa.Select[Any] = sa.select(sa.literal_column("1")).select_from(shown.source)
        terms.append(one.where(shown.key == scope.reach(row, many.to), *asked).exists())
    else:
        terms.extend(required(scope, row, requirement) for requirement in requirements)
    return terms


def _tie(row: Row, attribute: Attribute, parent: Row) -> Expression:
    tie = column(attribute)
    if tie.table is not parent.table:
        return row[attribute] == parent.at(referred(attribute))
    if tie.nullable:
        return row[attribute].is_not_distinct_from(parent[attribute])
    return row[attribute] == parent[attribute]


def _linked(scope: Scope, row: Row, link: places.Linked, parent: Row) -> Expression:
    tied = parent.origin if link.origin else parent
    assert tied is not None
    other = scope.row(column(link.on).table)
    here = tied[link.to] if tied.table is other.table else tied.at(referred(link.to))
    return row.key.in_(sa.select(other[link.on]).select_from(other.source).where(other[link.to] == here))


def _peers(scope: Scope, row: Row, peers: places.Peers, parent: Row) -> list[Expression]:
    own = scope.row(row.table)
    shared = sa.select(own[peers.via]).select_from(own.source).where(own[peers.of] == parent.key)
    return [row[peers.via].in_(shared), row[peers.of] != parent.key]


def _apart(scope: Scope, table: sa.Table, requirements: Sequence[Requirement], key: Expression) -> Expression:
    """That the row of that key meets all requirements, which a named query says: they are too much where they stand."""
    name, row = f"met{len(scope.named) + 1}", scope.row(table)
    scope.named[name] = sa.select(row.key.label("key")).select_from(row.source)
    scope.named[name] = scope.named[name].where(*(_required(scope, row, requirement) for requirement in requirements))
    found: sa.Select[Any] = sa.select(sa.literal_column("1")).select_from(sa.text(name))
    return found.where(sa.literal_column(f"{name}.key") == key).exists()


def required(scope: Scope, row: Row, requirement: Requirement) -> Expression:
    """The condition that a requirement sets the row; of one that its link answers, that which is set to the link."""
    if row.link is not None and row.link.answers is requirement:
        return _required(scope, row.link.row, row.link.meets)
    if is_apart(requirement):
        return _apart(scope, row.table, (requirement,), row.key)
    return _required(scope, row, requirement)


def _required(scope: Scope, row: Row, requirement: Requirement) -> Expression:
    given = requirement.given
    match requirement.condition:
        case criteria.Equals([attribute], _, criteria.Former() as former):
            wanted = scope.bind(given, _stored, kind=given_type(attribute))
            return row.key == sa.func.coalesce(_named(scope, row.table, attribute, wanted), now(scope, former, wanted))
        case criteria.Equals(path, value):
            fixed = text(getattr(value, "name", value)) if value is not None else None
            wanted = fixed if fixed is not None else scope.bind(given, _stored, kind=given_type(path[-1]))
            return _compare(scope, row, path, wanted)
        case criteria.IsOneOf(path, values):
            return one_of(scope.reach(row, path), values)
        case criteria.AnyOf(path):
            listed = _members(scope, scope.bind(given, _listed, kind=list), given_type(path[-1]))
            return _at_end(scope, row, path, lambda end: scope.dialect.among(end, listed), leads=False)
        case criteria.Between(path):
            value = row.aside(path[0]) if len(path) == 1 else scope.reach(row, path)
            return sa.and_(sa.true(), *_bounds(scope, value, given, given_type(path[-1])))
        case criteria.WithinYears(path):
            value = row.aside(path[0]) if len(path) == 1 else scope.reach(row, path)
            return sa.and_(sa.true(), *_in_years(value, given, scope))
        case criteria.AtLeast([attribute], rises=True):
            return row.key >= _first(scope, row.table, attribute, given)
        case criteria.AtLeast(path):
            return scope.reach(row, path) >= scope.bind(given, _stored, kind=given_type(path[-1]))
        case criteria.Matches(path):
            return _at_end(scope, row, path, lambda end: sa.and_(sa.true(), *fits(scope, end, requirement)))
        case criteria.HasId():
            prefix, kind = requirement.prefix, kind_of(key_of(row.table))
            key = scope.bind(given, lambda value: parse_id(value, prefix, kind), kind=kind)
            return row.key == followed(scope, requirement.former, key)
        case criteria.HasAnyId():
            ids = _ids(scope, given, requirement.prefix, key_of(row.table), requirement.former)
            return scope.dialect.among(row.key, ids)
        case criteria.Refers(path, prefix, former):
            ids = _ids(scope, given, prefix, referred(path[-1]), former)
            return _at_end(scope, row, path, lambda end: scope.dialect.among(end, ids))
    return _compound(scope, row, requirement)


def _first(scope: Scope, table: sa.Table, attribute: Attribute, given: Any) -> Expression:
    """The key of the first row that has at least what is given, in a column that rises with the key."""
    row = scope.row(table)
    least = sa.select(row.key).select_from(row.source)
    least = least.where(row[attribute] >= scope.bind(given, _stored, kind=given_type(attribute)))
    return least.order_by(row[attribute], row.key).limit(sa.literal_column("1")).scalar_subquery()


def _compound(scope: Scope, row: Row, requirement: Requirement) -> Expression:
    """A condition made of others: on rows that refer to this one, or joined by or and not."""
    given = requirement.given
    match requirement.condition:
        case criteria.Some(on):
            # A key: what refers to the row is one row of its own index.
            other = scope.row(column(on).table)
            return row.key.in_(sa.select(other[on]).select_from(other.source).where(*_all(scope, other, given)))
        case criteria.Through(on, _, key):
            return _referring(scope, row, on, key, (given,))
        case criteria.Every(on, to):
            return sa.and_(sa.true(), *(_referring(scope, row, on, None, entry, to) for entry in given))
        case criteria.Either():
            return sa.or_(sa.false(), *(sa.and_(sa.true(), *_all(scope, row, entry)) for entry in given))
        case criteria.Unless(condition):
            inner = _all(scope, row, given if condition is None else (given,))
            # A comparison with null is null: what is not known to hold does not hold.
            return sa.not_(sa.func.coalesce(sa.and_(sa.true(), *inner), sa.false()))
    raise TypeError(f"no such condition: {requirement.condition}")


def _all(scope: Scope, row: Row, requirements: Sequence[Requirement]) -> list[Expression]:
    return [required(scope, row, requirement) for requirement in requirements]


def _bounds(scope: Scope, value: Expression, given: dict[str, Any], kind: type) -> list[Expression]:
    terms = []
    if given.get("gte") is not None:
        terms.append(value >= scope.bind(given["gte"], _stored, kind=kind))
    if given.get("lte") is not None:
        terms.append(value <= scope.bind(given["lte"], _stored, kind=kind))
    return terms


def _in_years(value: Expression, given: dict[str, Any], scope: Scope) -> list[Expression]:
    """That a date, as text, comes neither before one year nor in the year after another or later."""
    terms = []
    if given.get("gte") is not None:
        terms.append(value >= scope.bind(given["gte"], _year))
    if given.get("lte") is not None:
        terms.append(value < scope.bind(given["lte"], lambda year: _year(year + 1)))
    return terms


def _year(number: int) -> str:
    """What the first date of a year is not less than; years that no date has are before or after them all."""
    return "" if number < 0 else f"{number:04}" if number < YEARS else LAST


def fits(scope: Scope, value: Expression, matches: Requirement, low: Expression | None = None) -> list[Expression]:
    """That a text fits what is asked of it; ``low``, where it is given, is what it begins with, or null for none."""
    assert isinstance(matches.condition, criteria.Matches)
    given, fold = matches.given, matches.condition.fold
    terms = []
    if (whole := given.get("equals")) is not None:
        terms.append(value == scope.bind(whole, fold))
    if (start := given.get("startsWith")) is not None:
        terms.append(value >= (scope.bind(start, fold) if low is None else low))
        terms.append(value < scope.bind(start, lambda said: fold(said) + LAST))
    if (part := given.get("contains")) is not None:
        terms.append(scope.dialect.contains(value, scope.bind(part, fold)))
    return terms


def _at_end(
    scope: Scope,
    row: Row,
    path: tuple[Attribute, ...],
    holds: Callable[[Expression], Expression],
    *,
    leads: bool = True,
) -> Expression:
    """That something holds at the path's end, looked for from there: few rows meet it, and an index has them.

    Of a word that many rows share that is not so: it leads to the row only where nothing else does.
    """
    if len(path) == 1:
        return holds(row[path[0]])
    target = scope.row(referred(path[0]).table)
    met = sa.select(target.key).select_from(target.source).where(_at_end(scope, target, path[1:], holds))
    return (row[path[0]] if leads else row.aside(path[0])).in_(met)


def one_of(value: Expression, values: Sequence[Enum]) -> Expression:
    """That a value is one of these words."""
    return value.in_([text(word.name) for word in values])


def _compare(scope: Scope, row: Row, path: tuple[Attribute, ...], value: Expression) -> Expression:
    # Compared from the far end, so that an index on this row's own foreign key can serve.
    if len(path) == 1:
        return row[path[0]] == value
    target = scope.row(referred(path[0]).table)
    found = sa.select(target.key).select_from(target.source).where(_compare(scope, target, path[1:], value))
    return row[path[0]] == found.scalar_subquery()


def _members(scope: Scope, given: Expression, kind: type) -> Any:
    return sa.select(scope.dialect.member("each", (), kind)).select_from(scope.dialect.members(given, "each"))


def former_of(member: Requirement) -> criteria.Former | None:
    """Where the former names are kept of rows that this member of a key may name."""
    match member.condition:
        case criteria.HasId():
            return member.former
        case criteria.Equals(_, _, former):
            return former
    return None


def now(scope: Scope, former: criteria.Former, name: Expression) -> Expression:
    """The key of the row that what had this name is part of; null where nothing had it."""
    return _named(scope, column(former.name).table, former.name, name, former.now)


def followed(scope: Scope, former: criteria.Former | None, key: Expression) -> Expression:
    """The key, or of a row that became part of another, that one's."""
    # A former key is asked for first: there are few of them, and no row has one.
    return key if former is None else sa.func.coalesce(now(scope, former, key), key)


def _named(
    scope: Scope, table: sa.Table, attribute: Attribute, name: Expression, wanted: Attribute = None
) -> Expression:
    row = scope.row(table)
    found = sa.select(row.key if wanted is None else row[wanted]).select_from(row.source)
    return found.where(row[attribute] == name).scalar_subquery()


def _ids(scope: Scope, given: Any, prefix: str | None, key: sa.Column[Any], former: criteria.Former | None) -> Any:
    """The keys in global ids; of rows that became part of others, the keys of those."""
    kind = kind_of(key)

    def keys(ids: list[Any]) -> str:
        _check_count(ids)
        parsed = (parse_id(value, prefix, kind) for value in ids)
        return orjson.dumps([value for value in parsed if value is not None]).decode()

    listed = scope.bind(given, keys, kind=list)
    if former is None:
        return _members(scope, listed, kind)
    value = scope.dialect.member("each", (), kind)
    row = scope.row(column(former.name).table)
    kept = sa.table(row.table.name).alias(row.alias)
    # A join, since a look-up within the list would be one step more of the parser's stack.
    both = sa.join(scope.dialect.members(listed, "each"), kept, row[former.name] == value, isouter=True)
    return sa.select(sa.func.coalesce(row[former.now], value)).select_from(both)


def _referring(
    scope: Scope, row: Row, on: Attribute, key: Attribute, requirements: Sequence[Requirement], to: Attribute = None
) -> Expression:
    """That some row which refers to this one meets all requirements.

    Looked for from the far side where a requirement leaves few rows there, such as those of one id; else probed
    for each row of this side, whose order an index may give.
    """
    other = scope.row(column(on).table)
    other.led_by = column(on)
    here = row.key if key is None else row[key]
    is_few = any(leaves_few(requirement) for requirement in requirements)
    terms = _all(scope, other, requirements) if to is None else [_led_to(scope, other, to, requirements, is_few)]
    if is_few:
        return here.in_(sa.select(other[on]).select_from(other.source).where(*terms))
    probe: sa.Select[Any] = sa.select(sa.literal_column("1")).select_from(other.source)
    return probe.where(other[on] == here, *terms).exists()


def _led_to(scope: Scope, row: Row, to: Attribute, requirements: Sequence[Requirement], is_few: bool) -> Expression:
    """That the row which a foreign key leads to meets all requirements; looked for from there where few rows do."""
    target = scope.row(referred(to).table)
    if is_few:
        met = sa.select(target.key).select_from(target.source).where(*_all(scope, target, requirements))
        return row[to].in_(met)
    target.led_by = key_of(target.table)
    probe: sa.Select[Any] = sa.select(sa.literal_column("1")).select_from(target.source)
    return probe.where(target.key == row[to], *_all(scope, target, requirements)).exists()


def leaves_few(requirement: Requirement) -> bool:
    """Whether few rows meet the requirement, and an index has them."""
    given = requirement.given
    match requirement.condition:
        case criteria.HasId() | criteria.HasAnyId() | criteria.Refers():
            return True
        case criteria.Matches():
            return given.get("equals") is not None or given.get("startsWith") is not None
        case criteria.Through():
            return leaves_few(given)
    return False


def parse_id(value: Any, prefix: str | None, kind: type) -> Any:
    """The key in a global id; None where it is no id of that prefix."""
    found, separator, key = str(value).rpartition("_")
    if not separator or found != prefix:
        return None
    if kind is not int:
        return key
    if not (key.isascii() and key.isdecimal()) or len(key) > DIGITS_MAX:
        return None
    number = int(key)
    return number if key == str(number) and number < INTEGER_MAX else None


def ids_json(given: Any, kinds: dict[str, type]) -> str:
    """Global ids, or one, as a JSON list of a prefix and a key each; nulls for what names no row.

    Raises ValueError where there are too many.
    """
    ids = given if isinstance(given, list) else [given]
    _check_count(ids)
    pairs = []
    for value in ids:
        prefix = str(value).rpartition("_")[0]
        key = parse_id(value, prefix, kinds[prefix]) if prefix in kinds else None
        pairs.append([prefix, key] if key is not None else [None, None])
    return orjson.dumps(pairs).decode()


def keys_json(keys: list[dict[str, Any]], members: Sequence[Requirement], table: sa.Table) -> str:
    """Keys of a batch look-up as JSON, with the row's key in place of a global id.

    Raises ValueError where there are too many.
    """
    _check_count(keys)
    kind = kind_of(key_of(table))
    ids = {member.given[0]: member.prefix for member in members if isinstance(member.condition, criteria.HasId)}
    return orjson.dumps(
        [
            {name: parse_id(value, ids[name], kind) if name in ids else value for name, value in key.items()}
            for key in keys
        ],
        default=_stored,
    ).decode()


def _check_count(keys: Sequence[object]) -> None:
    if len(keys) > KEYS_MAX:
        raise ValueError(f"{len(keys)} keys are over the maximum of {KEYS_MAX}")


def _stored(value: Any) -> Any:
    return getattr(value, "name", value)


def _listed(values: Any) -> str:
    return orjson.dumps([_stored(value) for value in values]).decode()
