"""Search: what is asked for as JSON parameters, and the query that finds it in the engine's full-text index.

Each route to an entry looks at a bounded number of them, and none of the routes at rows that do not fit:

- *nearer*, always: entries whose text begins with what was asked (an index range), entries with all its words (the word
  index);
- *near*: those, and entries with words that begin so (the word index's prefixes);
- *likely*, where that finds nothing, or little for one word: entries with all the words, a slip in each forgiven;
- *partly*, where that finds nothing: entries with all the words but one, or else with any of them.

What a route finds is further from what was asked than all that the routes before it find: so none is begun where those
have as many objects as the page comes to. Most searches are for what is spelt as an entry has it, and what the later
routes need is not made ready for these either; that leaves them a third of the time.

Most of these again are for a whole text of which few other entries have the words. SQLite takes one look at those, and
goes no route at all (see ``dialects.sqlite_search``): that leaves half of the time.

A slip is looked up among the words that entries have, by what two spellings have in common (see
``search_places.TextIndex``): a few dozen look-ups, however many entries there are. Trigrams would do it too, but the
common ones are in a share of all rows that grows with them: over 320,000 words alone a look-up by SQLite's trigrams
takes 20 to 35 ms, one by slips less than half of one; for PostgreSQL's see ``dialects.postgresql_search``.

What the engines say differently is in ``dialects.search``; the routes, their bounds and the distances are here, once.
"""

from collections.abc import Callable, Mapping
from functools import cache, lru_cache, partial
from types import MappingProxyType
from typing import Any, NamedTuple

import orjson
import sqlalchemy as sa

from creditsgql.planner import lists, places
from creditsgql.planner.columns import table_of
from creditsgql.planner.dialects import Expression, text
from creditsgql.planner.dialects.search import SearchSQL
from creditsgql.planner.given import Blank
from creditsgql.planner.plan import Page, Search, parts_of
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

_DISTANCES = {
    "by_beginning": "CASE WHEN e.words = f.words THEN 0 ELSE 200 + {least}(99, length(e.words) - length(f.words)) END",
    "by_whole": "100 + {most}(0, {least}(99, length(e.words) - length(f.words)))",
    "by_begun": "300 + {most}(0, {least}(99, length(e.words) - length(f.words)))",
}
"""How far an entry ``e`` is from a form ``f`` that it begins with, whose words it has, or has words that begin so."""

_FOUND = """,
near(hits) AS MATERIALIZED {near},
likely(hits) AS MATERIALIZED (
  SELECT CASE WHEN {forgiving}
    THEN (SELECT {packed} FROM ({unpacked} UNION ALL {likely}) AS one) ELSE n.hits END
  FROM near AS n),
best(id, distance) AS (
  SELECT hit.id / {count} * {count} + min(hit.distance * {count} + hit.id % {count}) % {count},
    min(hit.distance * {count} + hit.id % {count}) / {count}
  FROM ({found}) AS hit GROUP BY hit.id / {count})
SELECT e.id AS id, e.kind AS kind, e.row_id AS row_id, e.field AS field, e.text AS text,
  best.distance AS distance, {score} AS score
FROM best CROSS JOIN {entry}
"""
"""Every object found, by the entry that fits best: of those as near, the first.

What a route found is passed on to the next as one value, so that none refers to those before it by name: SQLite reads
a query by name anew for each place that refers to it, with all that this refers to, and from 3.54 on refuses a
statement where that comes to a thousand tables.
"""

_AT_LAST = """(
      SELECT coalesce(nullif(likely.hits, {none}), nullif((SELECT {packed} FROM ({partly}) AS one), {none}), (
        SELECT {packed} FROM (
          SELECT id, 800 + 20 * {most}(0, 4 - count(*)) + min(distance) AS distance FROM ({hardly}) AS one GROUP BY id
        ) AS one)) AS hits
      FROM likely) AS n CROSS JOIN """
"""What the last routes find, where those before them found nothing; else what these did."""

_NEAR = """(
  SELECT {enough} FROM (
    SELECT {packed} AS hits FROM (
      SELECT e.id AS id, {by_beginning} AS distance FROM form AS f CROSS JOIN kind AS k CROSS JOIN {beginning}
      UNION ALL
      SELECT e.id, {by_whole} FROM form AS f CROSS JOIN kind AS k CROSS JOIN {whole}) AS one) AS n)"""
"""What the near routes find: none is begun with words that are begun where those before it have enough."""

_BEGUN = """(SELECT {packed} FROM (
      {unpacked} UNION ALL
      SELECT e.id, {by_begun} FROM form AS f CROSS JOIN kind AS k CROSS JOIN {begun}) AS one)"""
"""What they find with those, and what was found before."""

_LOOSE = """SELECT e.id AS id, {nearest} + {least}({farthest}, abs(length(e.words) - s.letters)) AS distance
  FROM ({some}) AS s CROSS JOIN kind AS k CROSS JOIN {fitting}"""
"""Entries with some of the words, slips forgiven, where nothing or little else was found."""

_OBJECTS = "(SELECT count(DISTINCT one.id / {count}) FROM ({unpacked}) AS one)"
"""How many objects were found so far."""

_FORGIVING = """CASE WHEN CASE WHEN n.hits = {none} THEN true
    WHEN EXISTS (SELECT 1 FROM form WHERE words LIKE '% %') THEN false ELSE {objects} < {few} END
    THEN EXISTS (SELECT 1 FROM meant) ELSE false END"""
"""That there are slips to forgive. No part takes as long as looking for them: that waits until they matter."""


def found(scope: Scope, search: Search) -> sa.CTE:
    """The query by name whose rows are what the search finds, in no order: all, or those that the page comes to."""
    sql, names = scope.dialect.search, _names(search)
    most, bounds = _most(scope, search.page)
    words, loose = _words_for(sql, search.index), _loose(sql, names)
    by_routes = sql.unpacked.format(beside=_AT_LAST.format(**loose, **words))
    routes = _FOUND.format(
        near=_near(sql, names, words, most),
        likely=loose["likely"],
        forgiving=_FORGIVING.format(few=FEW if most is None else f"{sql.least}({FEW}, {most})", **words),
        found=sql.hits.format(by_routes=by_routes, **words, **names),
        entry=sql.entry.format(**names),
        score=sql.score.format(distance="best.distance"),
        **words,
    )
    columns: list[sa.ColumnClause[Any]] = [sa.column(one.name) for one in search.hits.columns]
    written = _bound(scope, search, (sql.words + sql.forms).format(**names) + routes, bounds)
    return written.columns(*columns).cte(search.hits.name)


def _words_for(sql: SearchSQL, index: TextIndex) -> dict[str, Any]:
    """What the parts of the query have in common, by the names they have for it."""
    plain = {"least": sql.least, "most": sql.most, "packed": sql.packed, "none": sql.none, "count": index.entries_max}
    unpacked = sql.unpacked.format(beside="")
    distances = {route: far.format(**plain) for route, far in _DISTANCES.items()}
    return {**plain, **distances, "unpacked": unpacked, "objects": _OBJECTS.format(unpacked=unpacked, **plain)}


def _near(sql: SearchSQL, names: Mapping[str, Any], words: Mapping[str, Any], most: str | None) -> str:
    """What the near routes find; ``most`` as ``_most`` has it."""
    whole, begun = (sql.fitting.format(fits=f"f.{route}", **names) for route in ("whole", "begun"))
    begun = _BEGUN.format(begun=begun, **words)
    enough = begun if most is None else f"CASE WHEN {words['objects']} < {most} THEN {begun} ELSE n.hits END"
    return _NEAR.format(enough=enough, beginning=sql.beginning.format(**names), whole=whole, **words)


def _loose(sql: SearchSQL, names: Mapping[str, Any]) -> dict[str, str]:
    """What each of the other routes finds, by its name."""
    fitting = sql.fitting.format(fits="s.fits", **names)
    return {
        tier: _LOOSE.format(
            nearest=nearest, farthest=farthest, least=sql.least, some=sql.some.format(tier=tier), fitting=fitting
        )
        for tier, nearest, farthest in (("likely", 400, 99), ("partly", 600, 99), ("hardly", 0, 19))
    }


def spelling(scope: Scope, search: Search) -> Expression:
    """A spelling of the query that finds more, or null.

    It is the query with each word that no entry has replaced by the one a slip away that most entries have. Where no
    word can stay, they must be together in some entry: that could be any words otherwise.
    """
    sql, names = scope.dialect.search, _names(search)
    written = _bound(scope, search, (sql.words + sql.spelling).format(**names))
    return written.columns(sa.column("spelling")).scalar_subquery()


def check(scope: Scope, search: Search) -> None:
    """Has what is searched for looked at, also where nothing that is asked of the search needs it."""
    scope.check(search.query, _checked, search.path)


def _most(scope: Scope, page: Page) -> tuple[str | None, dict[str, str]]:
    """How many objects the page comes to, and the parameter for it; None where all of them matter.

    They do where their number is asked for, or a page that does not begin with the best.
    """
    window, asked = page.window, {type(part.place) for part in parts_of(page.parts)}
    later = window.backward or window.after is not None or window.before is not None
    if later or not asked.isdisjoint((places.TotalCount, places.Facets)):
        return None, {}
    over = places.HasNext in asked
    if not isinstance(window.size, Blank):
        return str((lists.PAGE_SIZE if window.size is None else window.size) + over), {}
    checked = lists.size_given(window)
    return "(:most + 0)", {":most": scope.bound(window.size, lambda size: checked(size) + over, page.path)}


def _bound(scope: Scope, search: Search, sql: str, names: Mapping[str, str] = MappingProxyType({})) -> sa.TextClause:
    """What is written, with its parameters bound."""
    asked = _asked_of(search.index)
    for place, mark in enumerate(f":{field}" for field in Asked._fields):
        if mark in sql:
            names = {**names, mark: scope.bound(search.query, partial(_part, asked, place), search.path)}
    for mark, name in names.items():
        sql = sql.replace(mark, f":{name}")
    return sa.text(sql)


def _names(search: Search) -> Mapping[str, Any]:
    index = search.index
    tables = {"entries": index.entries, "known": index.words, "slips": index.slips}
    chosen = index.kinds if search.kinds is None else dict.fromkeys(search.kinds)
    bounds = {str(text(kind.name)): index.ids_of(kind) for kind in chosen}
    rows = ", ".join(f"({kind}, {low}, {high})" for kind, (low, high) in bounds.items())
    return {
        **{name: table_of(entity).name for name, entity in tables.items()},
        "kinds": f"VALUES {rows}" if rows else "SELECT '', 0, 0 WHERE false",
        "any_kind": f"({', '.join(bounds)})",
        "lowest": min((low for low, _ in bounds.values()), default=0),
        "highest": max((high for _, high in bounds.values()), default=0),
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


class Asked(NamedTuple):
    """What is asked for, as the statement reads it: each in the parameter of its name."""

    forms: str
    """The query in each spelling, as JSON: its text and its words."""
    asked: str
    """What is there besides, as JSON, which only some routes need."""
    slips: str
    """The slips of its words, as JSON: apart, since they are most of all that there is to read."""
    text: str | None
    """The text of a query of several words in one spelling; null, with what follows, for any other."""
    longest: str | None
    """Its longest word."""
    beginnings: str | None
    """Beginnings of its other words, of as many letters as are indexed, as JSON."""


@cache
def _asked_of(index: TextIndex) -> Callable[[str], Asked]:
    """What makes a query, looked at before, what the statement reads: once for all parameters of a request."""
    return lru_cache(256)(partial(_asked, index))


def _part(asked: Callable[[str], Asked], place: int, query: str) -> str | None:
    return asked(query)[place]


def _asked(index: TextIndex, query: str) -> Asked:
    forms, said, slips = [], [], []
    loose: dict[str, list[Any]] = {"likely": [], "partly": [], "hardly": []}
    for number, form in enumerate(index.spellings(query)):
        words = list(dict.fromkeys(form.split()))[:WORDS_MAX]
        every = list(enumerate(words, number * _BY_FORM))
        numbered = every[:LIKELY_WORDS_MAX]
        # Long words are rare: begun with them, an index comes to fewer rows that fit in part.
        every.sort(key=lambda one: len(one[1]), reverse=True)
        forms.append((form, [word for _, word in every]))
        said += [(i, number, word) for i, word in every]
        for i, word in numbered:
            own = index.slips_of(word)
            # A word too short to have slips is itself what longer ones have in common with theirs.
            slips += [(i, slip, place, word) for slip, place in own if len(own) > 1]
        for tier, subsets in _subsets(numbered).items():
            loose[tier] += subsets
    one: tuple[str | None, ...] = (None, None, None)
    if len(forms) == 1 and len(forms[0][1]) > 1:
        [(form, (longest, *others))] = forms
        one = form, longest, _json([word[: index.prefix_max] for word in others])
    return Asked(_json(forms), _json({"said": said, **loose}), _json(slips), *one)


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


def _subsets(words: list[tuple[int, str]]) -> dict[str, list[tuple[int, list[int]]]]:
    """All the words; all but one; one: each set by how long its text is and by their numbers, the longest first."""

    def lists(sets: list[list[tuple[int, str]]]) -> list[tuple[int, list[int]]]:
        return [(sum(len(word) + 1 for _, word in one) - 1, [number for number, _ in one]) for one in sets if one]

    words = sorted(words, key=lambda numbered: len(numbered[1]), reverse=True)
    all_but_one = [[other for other in words if other != one] for one in words]
    single = [[one] for one in words] if len(words) > 2 else []
    return {"likely": lists([words]), "partly": lists(all_but_one), "hardly": lists(single)}
