"""Search: what is asked for as one JSON parameter, and the query that finds it in the engine's full-text index.

Each route to an entry looks at a bounded number of them, and none of the routes at rows that do not fit:

- *near*, always: entries whose text begins with what was asked (an index range), entries with all its words (the word
  index), entries with words that begin so (the word index's prefixes);
- *likely*, where that finds nothing, or little for one word: entries with all the words, a slip in each forgiven;
- *partly*, where that finds nothing: entries with all the words but one, or else with any of them.

A slip is looked up among the words that entries have, by what two spellings have in common (see
``search_places.TextIndex``): a few dozen look-ups, however many entries there are. Trigrams would do it too, but the
common ones are in a share of all rows that grows with them: over 320,000 words alone a look-up by SQLite's trigrams
takes 20 to 35 ms, one by slips less than half of one; for PostgreSQL's see ``dialects.postgresql_search``.

What the engines say differently is in ``dialects.search``; the routes, their bounds and the distances are here, once.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import orjson
import sqlalchemy as sa

from creditsgql.planner.columns import table_of
from creditsgql.planner.dialects import Expression
from creditsgql.planner.plan import Search
from creditsgql.planner.rows import Scope
from creditsgql.planner.search_places import TextIndex

QUERY_MAX = 10_000
"""Most characters that a search may ask for."""

WORDS_MAX = 12
"""Words of a query that an entry must have; what follows them counts for the whole text only."""

LIKELY_WORDS_MAX = 8
"""Words of a query in which slips are forgiven."""

EACH_MAX = 20
"""Most entries of one kind that one route comes to."""

FEW = 20
"""Fewer objects than these found by one word are too few, so that slips are forgiven; for several words, none is."""

SPELLINGS_MAX = 8
"""Most words that are tried for one that may be misspelt: those that most entries have."""

_BY_FORM = 100
"""Words of the second spelling of a query are numbered from here."""

_FOUND = """,
near(id, distance) AS MATERIALIZED (
  SELECT e.id, CASE WHEN e.words = f.words THEN 0 ELSE 200 + {least}(99, length(e.words) - length(f.words)) END
  FROM form AS f CROSS JOIN kind AS k CROSS JOIN {beginning}
  UNION ALL
  SELECT e.id, 100 + {most}(0, {least}(99, length(e.words) - length(f.words)))
  FROM form AS f CROSS JOIN kind AS k CROSS JOIN {whole}
  UNION ALL
  SELECT e.id, 300 + {most}(0, {least}(99, length(e.words) - length(f.words)))
  FROM form AS f CROSS JOIN kind AS k CROSS JOIN {begun}),
likely(id, distance) AS MATERIALIZED (
  SELECT * FROM near UNION ALL {likely}),
partly(id, distance) AS MATERIALIZED (
  SELECT * FROM likely UNION ALL {partly}),
hit(id, distance) AS MATERIALIZED (
  SELECT * FROM partly UNION ALL
  SELECT id, 800 + 20 * {most}(0, 4 - count(*)) + min(distance) FROM ({hardly}) AS one GROUP BY id),
best(id, distance) AS MATERIALIZED (
  SELECT hit.id / {count} * {count} + min(hit.distance * {count} + hit.id % {count}) % {count},
    min(hit.distance * {count} + hit.id % {count}) / {count}
  FROM hit GROUP BY hit.id / {count})
SELECT e.id AS id, e.kind AS kind, e.row_id AS row_id, e.field AS field, e.text AS text,
  best.distance AS distance, {score} AS score
FROM best CROSS JOIN {entry}
"""
"""Every object found, by the entry that fits best: of those as near, the first."""

_LOOSE = """SELECT e.id AS id, {nearest} + {least}({farthest}, abs(length(e.words) - s.letters)) AS distance
  FROM ({some} WHERE {where}) AS s CROSS JOIN kind AS k CROSS JOIN {fitting}"""
"""Entries with some of the words, slips forgiven, where nothing or little else was found."""


def found(scope: Scope, search: Search) -> sa.CTE:
    """The query by name whose rows are all that the search finds, in no order."""
    sql, names = scope.dialect.search, _names(search.index)
    few = f"(SELECT count(DISTINCT id / {search.index.entries_max}) FROM near) < {sql.few}"
    loose = {
        tier: _LOOSE.format(
            nearest=nearest,
            farthest=farthest,
            where=where,
            least=sql.least,
            some=sql.some.format(tier=tier),
            fitting=sql.fitting.format(fits="s.fits", **names),
        )
        for tier, where, nearest, farthest in (
            ("likely", f"{few} AND EXISTS (SELECT 1 FROM meant)", 400, 99),
            ("partly", "NOT EXISTS (SELECT 1 FROM likely)", 600, 99),
            ("hardly", "NOT EXISTS (SELECT 1 FROM partly)", 0, 19),
        )
    }
    near = {route: sql.fitting.format(fits=f"f.{route}", **names) for route in ("whole", "begun")}
    text = _FOUND.format(
        **near,
        **loose,
        beginning=sql.beginning.format(**names),
        entry=sql.entry.format(**names),
        score=sql.score.format(distance="best.distance"),
        least=sql.least,
        most=sql.most,
        count=search.index.entries_max,
    )
    columns: list[sa.ColumnClause[Any]] = [sa.column(one.name) for one in search.hits.columns]
    return _bound(scope, search, sql.asked.format(**names) + text).columns(*columns).cte(search.hits.name)


def spelling(scope: Scope, search: Search) -> Expression:
    """A spelling of the query that finds more, or null.

    It is the query with each word that no entry has replaced by the one a slip away that most entries have. Where no
    word can stay, they must be together in some entry: that could be any words otherwise.
    """
    sql, names = scope.dialect.search, _names(search.index)
    text = _bound(scope, search, (sql.asked + sql.spelling).format(**names))
    return text.columns(sa.column("spelling")).scalar_subquery()


def check(scope: Scope, search: Search) -> None:
    """Has what is searched for looked at, also where nothing that is asked of the search needs it."""
    scope.check(search.query, _checked, search.path)


def _bound(scope: Scope, search: Search, sql: str) -> sa.TextClause:
    index = search.index
    name = scope.bound(
        {"query": search.query, "kinds": search.kinds}, lambda given: asked_json(index, **given), search.path
    )
    return sa.text(sql.replace(":asked", f":{name}"))


def _names(index: TextIndex) -> Mapping[str, Any]:
    tables = {"entries": index.entries, "known": index.words, "slips": index.slips}
    return {
        **{name: table_of(entity).name for name, entity in tables.items()},
        "text": index.full_text,
        "lexemes": index.lexemes,
        "each": EACH_MAX,
        "spellings": SPELLINGS_MAX,
        "likely_words": LIKELY_WORDS_MAX,
        "prefix": index.prefix_max,
    }


def _checked(query: Any) -> str:
    if len(query) > QUERY_MAX:
        raise ValueError(f"query: {len(query)} characters are over the maximum of {QUERY_MAX}")
    return str(query)


def asked_json(index: TextIndex, query: Any, kinds: Any) -> str:
    """What is asked for, as the statement reads it; without words it asks for nothing.

    Raises ValueError where the query is too long.
    """
    chosen = index.kinds if kinds is None else tuple(dict.fromkeys(kinds))
    return _asked(index, _checked(query), tuple(chosen))


@lru_cache(256)
def _asked(index: TextIndex, query: str, kinds: Sequence[Any]) -> str:
    forms, said, slips = [], [], []
    loose: dict[str, list[Any]] = {"likely": [], "partly": [], "hardly": []}
    for number, form in enumerate(index.spellings(query)):
        words = list(dict.fromkeys(form.split()))[:WORDS_MAX]
        forms.append(form)
        every = list(enumerate(words, number * _BY_FORM))
        # Long words are rare: begun with them, an index comes to fewer rows that fit in part.
        said += [(i, number, word) for i, word in sorted(every, key=lambda one: len(one[1]), reverse=True)]
        numbered = every[:LIKELY_WORDS_MAX]
        for i, word in numbered:
            own = index.slips_of(word)
            # A word too short to have slips is itself what longer ones have in common with theirs.
            slips += [(i, slip, place, word) for slip, place in own if len(own) > 1]
        for tier, subsets in _subsets(numbered).items():
            loose[tier] += subsets
    few = FEW if all(len(form.split()) == 1 for form in forms) else 1
    ranges = [(kind.name, *index.ids_of(kind)) for kind in kinds]
    return orjson.dumps({"kinds": ranges, "forms": forms, "said": said, "slips": slips, "few": few, **loose}).decode()


def _subsets(words: list[tuple[int, str]]) -> dict[str, list[tuple[int, list[int]]]]:
    """All the words; all but one; one: each set by how long its text is and by their numbers, the longest first."""

    def lists(sets: list[list[tuple[int, str]]]) -> list[tuple[int, list[int]]]:
        return [(sum(len(word) + 1 for _, word in one) - 1, [number for number, _ in one]) for one in sets if one]

    words = sorted(words, key=lambda numbered: len(numbered[1]), reverse=True)
    all_but_one = [[other for other in words if other != one] for one in words]
    single = [[one] for one in words] if len(words) > 2 else []
    return {"likely": lists([words]), "partly": lists(all_but_one), "hardly": lists(single)}
