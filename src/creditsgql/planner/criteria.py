"""The words for conditions: what an argument, or a member of an input object, asks of the rows of a list."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from creditsgql.planner.columns import Attribute

CONDITION = "condition"
"""The key under which a condition hangs in the metadata of an argument or a member."""


@dataclass(frozen=True)
class Former:
    """What named a row that became part of another: the column that has it, and the foreign key to that other.

    A former name and a current one are never the same.
    """

    name: Attribute
    now: Attribute


@dataclass(frozen=True)
class Equals:
    """The column, reached over foreign keys where several are named, has the argument's (or a fixed) value.

    With ``former`` it is a column of the row itself, and the argument may also be what named a row that became part
    of this one.
    """

    path: tuple[Attribute, ...]
    value: Any = None
    former: Former | None = None


@dataclass(frozen=True)
class AnyOf:
    """The column, reached over foreign keys where several are named, has one of the argument's values."""

    path: tuple[Attribute, ...]


@dataclass(frozen=True)
class IsOneOf:
    """The column, reached over foreign keys where several are named, has one of these values."""

    path: tuple[Attribute, ...]
    values: tuple[Enum, ...]


@dataclass(frozen=True)
class HasId:
    """The row is the one that the argument, a global id, names; a former id where the type's rows say they have any."""


@dataclass(frozen=True)
class Some:
    """Some row that refers to this one by ``on`` meets all conditions of the argument, an input object."""

    on: Attribute


@dataclass(frozen=True)
class HasAnyId:
    """The row is one of those that the argument, a list of global ids, names; former ids as with HasId."""


@dataclass(frozen=True)
class Refers:
    """The foreign key, reached over others where several are named, is one of the argument's global ids.

    With ``former`` these may also be ids of rows that became part of others.
    """

    path: tuple[Attribute, ...]
    prefix: str
    former: Former | None = None


@dataclass(frozen=True)
class Between:
    """The column lies within the argument, an input object with the members gte and lte."""

    path: tuple[Attribute, ...]


@dataclass(frozen=True)
class WithinYears:
    """The year of the column, an ISO 8601 date of any precision, as text, lies within the argument as in Between."""

    path: tuple[Attribute, ...]


@dataclass(frozen=True)
class AtLeast:
    """The column is at least the argument; ``rises`` where no row has less there than one of a lower key."""

    path: tuple[Attribute, ...]
    rises: bool = False


@dataclass(frozen=True)
class Matches:
    """The column, which holds folded text, fits the argument: an input object with equals, startsWith, contains."""

    path: tuple[Attribute, ...]
    fold: Callable[[str], str]


@dataclass(frozen=True)
class Through:
    """Some row that refers by ``on`` to this row's key, or to its ``key`` column, meets ``condition``.

    ``copies`` pairs columns of such a row with those of this row that they say again, where ``condition`` is AnyOf:
    an index of them, by the word, the copies and ``on``, has the rows of a word in an order of this one. No two of them
    have one word for one row, and none is without a row that it refers to.
    """

    on: Attribute
    condition: "Condition"
    key: Attribute = None
    copies: tuple[tuple[Attribute, Attribute], ...] = ()


@dataclass(frozen=True)
class Every:
    """Each of the argument's input objects is met by some row that refers to this one by ``on``.

    With ``to`` it is the row that this foreign key leads to from there which must meet it.
    """

    on: Attribute
    to: Attribute = None


@dataclass(frozen=True)
class Either:
    """One of the argument's input objects is met; none of an empty list is."""


@dataclass(frozen=True)
class Unless:
    """The condition does not hold: the argument's input object, or ``condition`` with the argument, is not met."""

    condition: "Condition | None" = None


Condition = (
    Equals
    | IsOneOf
    | AnyOf
    | HasId
    | Some
    | HasAnyId
    | Refers
    | Between
    | WithinYears
    | AtLeast
    | Matches
    | Through
    | Every
    | Either
    | Unless
)
