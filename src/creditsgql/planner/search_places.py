"""The words for search: what it looks through, and how a found row leads to an object."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any


@dataclass(frozen=True)
class Tagged:
    """The row of one of several tables: the column ``tag`` has the name of a table's value, ``key`` tells the row."""

    tag: Any
    key: Any
    tables: tuple[tuple[Enum, type], ...]


@dataclass(frozen=True)
class TextIndex:
    """What a search looks through, kept by whoever writes the data.

    ``entries`` has id, kind, row_id, field, text and words, the text as ``spellings`` gives it: one entry for each
    spelling, fewer than ``entries_max`` of an object, their ids next to each other, and those of a kind within what
    ``ids_of`` gives. ``words`` has each word with its uses, ``slips`` what ``slips_of`` gives for each word: slip, word
    and the first place that gives it.

    In SQLite ``full_text`` is an FTS5 table over the words, with an index of their beginnings of up to ``prefix_max``
    letters. In PostgreSQL there is a GIN index over ``lexemes``, which makes of an entry's kind and words a tsvector of
    each word behind its kind and a slash.
    """

    entries: type
    full_text: str
    lexemes: str
    words: type
    slips: type
    kinds: tuple[Enum, ...]
    entries_max: int
    prefix_max: int
    ids_of: Callable[[Any], tuple[int, int]]
    spellings: Callable[[str], list[str]]
    slips_of: Callable[[str], list[tuple[str, int | None]]]


@dataclass(frozen=True)
class Searched:
    """A connection over what fits the text in the argument ``query``, of the kinds in ``only``; of all where null.

    ``hits``, a Many, lists rows that are as entries are, with distance and score.
    """

    index: TextIndex
    hits: Any
    query: str
    only: str


@dataclass(frozen=True)
class Suggestion:
    """A spelling of what is searched for that finds more; null where there is none."""
