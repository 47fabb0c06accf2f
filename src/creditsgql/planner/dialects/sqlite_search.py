"""Search in SQLite: its full-text index gives out entries in the order of their ids, and skips what does not fit."""

from creditsgql.planner.dialects.search import SearchSQL

_WORDS = """
WITH kind(name, low, high) AS MATERIALIZED ({kinds}),
asked(given) AS MATERIALIZED (SELECT :asked),
said(number, form, word) AS MATERIALIZED (
  SELECT json_extract(part.value, '$[0]'), json_extract(part.value, '$[1]'), json_extract(part.value, '$[2]')
  FROM asked CROSS JOIN json_each(asked.given, '$.said') AS part),
meant(number, word, uses) AS MATERIALIZED (
  SELECT number, word, uses FROM (
    SELECT number, word, uses, row_number() OVER (PARTITION BY number ORDER BY uses DESC, word) AS place FROM (
      SELECT DISTINCT json_extract(part.value, '$[0]') AS number, w.word AS word, w.uses AS uses
      FROM json_each(:slips) AS part
      CROSS JOIN {slips} AS slip ON slip.slip = json_extract(part.value, '$[1]')
        AND coalesce(abs(slip.place - json_extract(part.value, '$[2]')) <= 1,
          slip.place IS NOT json_extract(part.value, '$[2]'))
      CROSS JOIN {known} AS w ON w.word = slip.word AND w.word <> json_extract(part.value, '$[3]')))
  WHERE place <= {spellings})"""

_BEGUN = """CASE WHEN length(said) <= {prefix} THEN '"' || said || '"*' ELSE (
    SELECT CASE WHEN count(*) > {spellings} THEN '"' || said || '"*'
      ELSE coalesce('(' || group_concat('"' || longer.word || '"', ' OR ') || ')', '"' || said || '"') END
    FROM (SELECT l.word AS word FROM {known} AS l WHERE l.word >= said AND l.word < said || char(1114111)
      LIMIT {spellings} + 1) AS longer) END"""
"""What fits a word that is begun: one longer than what the full-text index has beginnings of is exchanged for the words
that begin so, where they are few. The index would else put their rows together before it gives out the first.
"""

_FORMS = f""",
form(words, whole, begun) AS MATERIALIZED (
  SELECT json_extract(part.value, '$[0]'),
    trim(replace(json_extract(part.value, '$[1]'), ',', ' AND '), '[]'),
    (SELECT group_concat({_BEGUN.replace("said", "said.value")}, ' AND ') FROM json_each(part.value, '$[1]') AS said)
  FROM json_each(:forms) AS part),
clause(number, fits) AS MATERIALIZED (
  SELECT said.number, '(' || {_BEGUN.replace("said", "said.word")} || coalesce(
    (SELECT group_concat(' OR "' || m.word || '"', '') FROM meant AS m WHERE m.number = said.number), '') || ')'
  FROM said)"""
"""A JSON list of words is almost what fits all of them: a word is of letters and digits alone."""

_TOLD = f""",
told(id) AS MATERIALIZED (
  SELECT t.rowid
  FROM (SELECT 1 FROM {{entries}} AS e WHERE e.kind IN {{any_kind}} AND e.words = :text LIMIT 1) AS very
  CROSS JOIN {{text}} AS t
  WHERE t.{{text}} MATCH (SELECT {_BEGUN.replace("said", "said.word")} FROM (SELECT :longest AS word) AS said)
      || ' AND ' || trim(replace(:beginnings, ',', '* AND '), '[]') || '*'
    AND t.rowid BETWEEN {{lowest}} AND {{highest}} LIMIT {{each}} + 1)"""
"""Where an entry has the very text asked for: entries with words that begin like all of its words.

Of each word but the longest, the letters that the index has beginnings of have to do; to look for those needs nothing
made ready. So all that the near routes find is among these entries, unless there are too many to take all.
"""

_HITS = """
    SELECT * FROM (
      SELECT e.id AS id, CASE WHEN e.words = f.words THEN 0
        WHEN (SELECT min(instr(' ' || e.words || ' ', ' ' || said.value || ' '))
          FROM json_each(:forms, '$[0][1]') AS said) THEN {by_whole}
        WHEN e.words >= f.words AND e.words < f.words || char(1114111) THEN {by_beginning}
        WHEN (SELECT min(instr(' ' || e.words, ' ' || said.value))
          FROM json_each(:forms, '$[0][1]') AS said) THEN {by_begun} END AS distance
      FROM (SELECT :text AS words) AS f CROSS JOIN told CROSS JOIN {entries} AS e ON e.id = told.id
      WHERE (SELECT count(*) FROM told) <= {each} AND e.kind IN {any_kind}
    ) WHERE distance IS NOT NULL
    UNION ALL {by_routes}
    LIMIT (SELECT CASE WHEN count(*) BETWEEN 1 AND {each} THEN count(*) ELSE 100000 END FROM told)"""
"""What is told of, by what the near routes would find it by; and what the routes find, unless nothing is left for them.

SQLite goes from one part of a union to the next, and once it has as many rows as the limit says neither goes on to the
next nor makes ready for it, which for the routes takes longer than this.
"""

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

SQLITE_SEARCH = SearchSQL(
    words=_WORDS,
    forms=_FORMS + _TOLD,
    hits=_HITS,
    # A name may be there twice.
    packed="json_group_object(id, distance)",
    unpacked="SELECT CAST(part.key AS integer) AS id, part.value AS distance FROM {beside}json_each(n.hits) AS part",
    none="'{}'",
    beginning="""{entries} AS e
  WHERE e.id IN (SELECT b.id FROM {entries} AS b WHERE b.kind = k.name AND b.words >= f.words
    AND b.words < f.words || char(1114111) ORDER BY b.words, b.id LIMIT {each})""",
    fitting="""{entries} AS e WHERE e.id IN (
    SELECT t.rowid FROM {text} AS t WHERE t.{text} MATCH {fits} AND t.rowid BETWEEN k.low AND k.high LIMIT {each})""",
    some="""SELECT json_extract(part.value, '$[0]') AS letters, (
      SELECT group_concat(c.fits, ' AND ')
      FROM json_each(part.value, '$[1]') AS i JOIN clause AS c ON c.number = i.value) AS fits
    FROM asked CROSS JOIN json_each(asked.given, '$.{tier}') AS part""",
    least="min",
    most="max",
    score="(1000 - {distance}) / 1000.0",
    entry="{entries} AS e ON e.id = best.id",
    spelling=_SPELLING,
)
"""How SQLite writes a search."""
