"""Search: what is asked for as one JSON parameter, and the query that finds it in SQLite's full-text index.

Each route to an entry looks at a bounded number of them, and none of the routes at rows that do not fit:

- *near*, always: entries whose text begins with what was asked (an index range), entries with all its words (the word
  index), entries with words that begin so (the word index's prefixes);
- *likely*, where that finds nothing, or little for one word: entries with all the words, a slip in each forgiven;
- *partly*, where that finds nothing: entries with all the words but one, or else with any of them.

A slip is looked up among the words that entries have, by what two spellings have in common (see
``search_places.TextIndex``): a few dozen look-ups, however many entries there are. Trigrams would do it too, but the
common ones are in a share of all rows that grows with them: over 320,000 words alone a look-up by trigrams takes 20
to 35 ms, one by slips less than half of one.
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

_ASKED = """
WITH asked(given) AS MATERIALIZED (SELECT :asked),
kind(name, low, high) AS MATERIALIZED (
  SELECT json_extract(part.value, '$[0]'), json_extract(part.value, '$[1]'), json_extract(part.value, '$[2]')
  FROM asked CROSS JOIN json_each(asked.given, '$.kinds') AS part),
said(number, form, word) AS MATERIALIZED (
  SELECT json_extract(part.value, '$[0]'), json_extract(part.value, '$[1]'), json_extract(part.value, '$[2]')
  FROM asked CROSS JOIN json_each(asked.given, '$.said') AS part),
begun(number, form, fits) AS MATERIALIZED (
  SELECT s.number, s.form, CASE WHEN length(s.word) <= {prefix} THEN '"' || s.word || '"*' ELSE (
    SELECT CASE WHEN count(*) > {spellings} THEN '"' || s.word || '"*'
      ELSE coalesce('(' || group_concat('"' || longer.word || '"', ' OR ') || ')', '"' || s.word || '"') END
    FROM (SELECT l.word AS word FROM {known} AS l WHERE l.word >= s.word AND l.word < s.word || char(1114111)
      LIMIT {spellings} + 1) AS longer) END
  FROM said AS s),
form(words, whole, begun) AS MATERIALIZED (
  SELECT json_extract(part.value, '$[0]'), json_extract(part.value, '$[1]'),
    (SELECT group_concat(begun.fits, ' AND ') FROM begun WHERE begun.form = part.key)
  FROM asked CROSS JOIN json_each(asked.given, '$.forms') AS part),
meant(number, word, uses) AS MATERIALIZED (
  SELECT number, word, uses FROM (
    SELECT number, word, uses, row_number() OVER (PARTITION BY number ORDER BY uses DESC, word) AS place FROM (
      SELECT DISTINCT json_extract(part.value, '$[0]') AS number, w.word AS word, w.uses AS uses
      FROM asked CROSS JOIN json_each(asked.given, '$.slips') AS part
      CROSS JOIN {slips} AS slip ON slip.slip = json_extract(part.value, '$[1]')
        AND coalesce(abs(slip.place - json_extract(part.value, '$[2]')) <= 1,
          slip.place IS NOT json_extract(part.value, '$[2]'))
      CROSS JOIN {known} AS w ON w.word = slip.word AND w.word <> json_extract(part.value, '$[3]')))
  WHERE place <= {spellings})"""
"""What was asked for, as tables: where to look, the query in each spelling, its words, and words a slip away.

A word that is longer than what the full-text index has beginnings of is exchanged for the words that begin so, where
they are few: the index would else put their rows together before it gives out the first.
"""

_FOUND = """,
clause(number, fits) AS MATERIALIZED (
  SELECT begun.number, '(' || begun.fits || coalesce(
    (SELECT group_concat(' OR "' || m.word || '"', '') FROM meant AS m WHERE m.number = begun.number), '') || ')'
  FROM begun),
near(id, distance) AS MATERIALIZED (
  SELECT e.id, CASE WHEN e.words = f.words THEN 0 ELSE 200 + min(99, length(e.words) - length(f.words)) END
  FROM form AS f CROSS JOIN kind AS k CROSS JOIN {entries} AS e
  WHERE e.id IN (SELECT b.id FROM {entries} AS b WHERE b.kind = k.name AND b.words >= f.words
    AND b.words < f.words || char(1114111) ORDER BY b.words, b.id LIMIT {each})
  UNION ALL
  SELECT e.id, 100 + max(0, min(99, length(e.words) - length(f.words)))
  FROM form AS f CROSS JOIN kind AS k CROSS JOIN {entries} AS e WHERE e.id IN (
    SELECT t.rowid FROM {text} AS t WHERE t.{text} MATCH f.whole AND t.rowid BETWEEN k.low AND k.high LIMIT {each})
  UNION ALL
  SELECT e.id, 300 + max(0, min(99, length(e.words) - length(f.words)))
  FROM form AS f CROSS JOIN kind AS k CROSS JOIN {entries} AS e WHERE e.id IN (
    SELECT t.rowid FROM {text} AS t WHERE t.{text} MATCH f.begun AND t.rowid BETWEEN k.low AND k.high LIMIT {each})),
likely(id, distance) AS MATERIALIZED (
  SELECT * FROM near UNION ALL {likely}),
partly(id, distance) AS MATERIALIZED (
  SELECT * FROM likely UNION ALL {partly}),
hit(id, distance) AS MATERIALIZED (
  SELECT * FROM partly UNION ALL
  SELECT id, 800 + 20 * max(0, 4 - count(*)) + min(distance) FROM ({hardly}) GROUP BY id),
best(id, distance) AS MATERIALIZED (
  SELECT hit.id / {count} * {count} + min(hit.distance * {count} + hit.id % {count}) % {count},
    min(hit.distance * {count} + hit.id % {count}) / {count}
  FROM hit GROUP BY hit.id / {count})
SELECT e.id AS id, e.kind AS kind, e.row_id AS row_id, e.field AS field, e.text AS text,
  best.distance AS distance, (1000 - best.distance) / 1000.0 AS score
FROM best CROSS JOIN {entries} AS e ON e.id = best.id
"""
"""Every object found, by the entry that fits best: of those as near, the first."""

_LOOSE = """SELECT e.id AS id, {least} + min({most}, abs(length(e.words) - json_extract(s.value, '$[0]'))) AS distance
  FROM asked CROSS JOIN json_each(asked.given, '$.{tier}') AS s CROSS JOIN kind AS k CROSS JOIN {entries} AS e
  WHERE {where} AND e.id IN (
    SELECT t.rowid FROM {text} AS t WHERE t.{text} MATCH (
      SELECT group_concat(c.fits, ' AND ') FROM json_each(s.value, '$[1]') AS i JOIN clause AS c ON c.number = i.value)
    AND t.rowid BETWEEN k.low AND k.high LIMIT {each})"""
"""Entries with some of the words, slips forgiven, where nothing or little else was found."""

_SPELLING = """
SELECT CASE WHEN o.changes THEN CASE WHEN o.keeps OR EXISTS (SELECT 1 FROM kind AS k WHERE EXISTS (
    SELECT 1 FROM {text} AS t WHERE t.{text} MATCH o.fits AND t.rowid BETWEEN k.low AND k.high)) THEN o.spelling END END
FROM (
  SELECT max(n.word <> n.said) AS changes, max(n.word = n.said) AS keeps, group_concat(n.word, ' ') AS spelling,
    group_concat('"' || n.word || '"', ' AND ') AS fits
  FROM (
    SELECT s.word AS said, CASE
      WHEN EXISTS (SELECT 1 FROM {known} AS w WHERE w.word >= s.word AND w.word < s.word || char(1114111)) THEN s.word
      ELSE coalesce((SELECT m.word FROM meant AS m WHERE m.number = s.number AND EXISTS (
        SELECT 1 FROM kind AS k WHERE EXISTS (SELECT 1 FROM {text} AS t
          WHERE t.{text} MATCH '"' || m.word || '"' AND t.rowid BETWEEN k.low AND k.high))
        ORDER BY m.uses DESC, m.word LIMIT 1), s.word) END AS word
    FROM said AS s WHERE s.number < {likely_words} ORDER BY s.number) AS n) AS o
"""
"""The query with each word that no entry has replaced by the one a slip away that most entries have; else null.

Where no word can stay, they must be together in some entry: that could be any words otherwise.
"""


def found(scope: Scope, search: Search) -> sa.CTE:
    """The query by name whose rows are all that the search finds, in no order."""
    names = _names(search.index)
    objects = f"(SELECT count(DISTINCT id / {search.index.entries_max}) FROM near)"
    few = f"{objects} < json_extract(asked.given, '$.few') AND EXISTS (SELECT 1 FROM meant)"
    loose = {
        tier: _LOOSE.format(tier=tier, where=where, least=least, most=most, **names)
        for tier, where, least, most in (
            ("likely", few, 400, 99),
            ("partly", "NOT EXISTS (SELECT 1 FROM likely)", 600, 99),
            ("hardly", "NOT EXISTS (SELECT 1 FROM partly)", 0, 19),
        )
    }
    columns: list[sa.ColumnClause[Any]] = [sa.column(one.name) for one in search.hits.columns]
    return _bound(scope, search, (_ASKED + _FOUND).format(**names, **loose)).columns(*columns).cte(search.hits.name)


def spelling(scope: Scope, search: Search) -> Expression:
    """A spelling of the query that finds more, or null."""
    text = _bound(scope, search, (_ASKED + _SPELLING).format(**_names(search.index)))
    return text.columns(sa.column("spelling")).scalar_subquery()


def check(scope: Scope, search: Search) -> None:
    """Has what is searched for looked at, also where nothing that is asked of the search needs it."""
    scope.check(search.query, _checked, search.path)


def _bound(scope: Scope, search: Search, sql: str) -> sa.TextClause:
    index = search.index
    given = scope.bind(
        {"query": search.query, "kinds": search.kinds}, lambda given: asked_json(index, **given), search.path
    )
    assert isinstance(given, sa.BindParameter)
    return sa.text(sql.replace(":asked", f":{given.key}"))


def _names(index: TextIndex) -> Mapping[str, Any]:
    tables = {"entries": index.entries, "known": index.words, "slips": index.slips}
    return {
        **{name: table_of(entity).name for name, entity in tables.items()},
        "text": index.full_text,
        "each": EACH_MAX,
        "spellings": SPELLINGS_MAX,
        "count": index.entries_max,
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
        # Long words are rare: begun with them, an index comes to fewer rows that fit in part.
        forms.append([form, " AND ".join(f'"{word}"' for word in sorted(words, key=len, reverse=True))])
        every = list(enumerate(words, number * _BY_FORM))
        said += [(i, number, word) for i, word in sorted(every, key=lambda one: len(one[1]), reverse=True)]
        numbered = every[:LIKELY_WORDS_MAX]
        for i, word in numbered:
            own = index.slips_of(word)
            # A word too short to have slips is itself what longer ones have in common with theirs.
            slips += [(i, slip, place, word) for slip, place in own if len(own) > 1]
        for tier, subsets in _subsets(numbered).items():
            loose[tier] += subsets
    few = FEW if all(len(form.split()) == 1 for form, *_ in forms) else 1
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
