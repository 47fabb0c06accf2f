"""What a search is written with on each engine; ``searching`` says what it looks for and how it ranks it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SearchSQL:
    """One engine's parts of a search.

    In all of them ``{entries}``, ``{known}`` and ``{slips}`` are tables, ``{text}`` and ``{lexemes}`` the full-text
    index (see ``search_places.TextIndex``), ``{each}``, ``{spellings}``, ``{prefix}`` and ``{likely_words}`` bounds.
    What an entry has to have for one to fit is a text in the words of the engine's own full-text search.
    """

    words: str
    """What was asked for, JSON texts in the parameters ``:asked`` and ``:slips``, as queries by name: ``kind`` (name,
    low, high), of the rows ``{kinds}``, says where to look; ``said`` (number, form, word) has the query's words, and
    ``meant`` (number, word, uses) words a slip away from one of them.
    """
    forms: str
    """Further queries by name: ``form`` (words, whole, begun), of the JSON text in the parameter ``:forms``, has the
    query in each spelling, as text and as what fits it with whole words and with begun ones; ``clause`` (number, fits)
    has what fits a word, or one a slip away.
    """
    hits: str
    """The hits (id, distance) that ``{by_routes}`` selects, or others of which the same are the best.

    ``{any_kind}`` are the names of all kinds to look among; entries of theirs have ids from ``{lowest}`` to
    ``{highest}``. ``{by_beginning}``, ``{by_whole}`` and ``{by_begun}`` are distances of an entry ``e`` from a form
    ``f``.
    """
    packed: str
    """Hits (id, distance) as one value."""
    unpacked: str
    """Selects the hits (id, distance) that are packed in ``n.hits``; ``{beside}`` may say what ``n`` is."""
    none: str
    """No hits, packed."""
    beginning: str
    """The first entries ``e`` in text order, of kind ``k``, whose text begins with that of form ``f``."""
    fitting: str
    """The first entries ``e`` in the order of their ids, of kind ``k``, that ``{fits}`` fits."""
    some: str
    """Sets of words in the list ``{tier}`` of what was asked: ``letters``, and ``fits`` for all of a set's clauses."""
    least: str
    """The function that gives the least of its arguments."""
    most: str
    """The function that gives the greatest."""
    score: str
    """The score of a ``distance``, as a number with a fraction."""
    entry: str
    """The entry ``e`` of ``best``."""
    spelling: str
    """The query, of ``said`` and ``meant``: see ``searching.spelling``."""
