"""Search in PostgreSQL, with what every server has: text search without a parser, over a GIN index of lexemes.

A GIN index gives out no row before it has found them all, in no order. Where those are many, going through the entries
in the order of their ids soon meets enough of them; where they are few, the index is the quicker. So where all words of
a query are frequent, the first entries of a kind are a sample: where some of them fit, the walk goes on, up to a bound;
where it has not met enough by then, or was not begun, the index is asked.

The extensions unaccent and pg_trgm would add nothing. Words are stored folded, by one rule for both engines
(``normalise.fold``), where unaccent's table is another on each version. And of 295 words misspelt at random, looked up
among the 85,000 of 100,000 films, pg_trgm (its GIN index, at its own threshold) misses 29 and gives 29 others a word to
choose from, in 0.7 milliseconds; slips miss none and give two, in 0.5. Neither has to be allowed or installed then.
"""

from creditsgql.planner.dialects.search import SearchSQL

OFTEN = 1_000
"""Entries from which on a word, or what words begin with, is frequent: the index gives fewer in a millisecond."""

SAMPLE = 1_000
"""Entries at the beginning of a kind that are looked at first, for a quarter of a millisecond."""

SAMPLE_FITS = 6
"""Fewer of these that fit are too few to go on: the index is as soon done with that share of a million entries."""

WALK = 5_000
"""Most entries that are gone through: half as many again as hold a page of such a share."""

_WORDS = """
WITH kind(name, low, high) AS MATERIALIZED ({kinds}),
asked(given) AS MATERIALIZED (SELECT CAST(CAST(:asked AS text) AS jsonb)),
said(number, form, word) AS MATERIALIZED (
  SELECT CAST(part.value ->> 0 AS integer), CAST(part.value ->> 1 AS integer), part.value ->> 2
  FROM asked CROSS JOIN jsonb_array_elements(asked.given -> 'said') AS part(value)),
meant(number, word, uses) AS MATERIALIZED (
  SELECT m.number, m.word, m.uses FROM (
    SELECT m.*, row_number() OVER (PARTITION BY m.number ORDER BY m.uses DESC, m.word) AS place FROM (
      SELECT DISTINCT CAST(part.value ->> 0 AS integer) AS number, w.word, w.uses
      FROM jsonb_array_elements(CAST(CAST(:slips AS text) AS jsonb)) AS part(value)
      CROSS JOIN LATERAL (
        SELECT slip.word FROM {slips} AS slip WHERE slip.slip = part.value ->> 1
          AND coalesce(abs(slip.place - CAST(part.value ->> 2 AS integer)) <= 1,
            slip.place IS DISTINCT FROM CAST(part.value ->> 2 AS integer)) OFFSET 0) AS slip
      CROSS JOIN LATERAL (
        SELECT w.word, w.uses FROM {known} AS w
        WHERE w.word = slip.word AND w.word <> part.value ->> 3 OFFSET 0) AS w) AS m) AS m
  WHERE m.place <= {spellings})"""

_FORMS = f""",
begun(number, form, fits, often, whole, whole_often) AS MATERIALIZED (
  SELECT s.number, s.form, '''/' || s.word || ''':*', (
    SELECT coalesce(sum(l.uses), 0) >= {OFTEN} FROM (
      SELECT l.uses FROM {{known}} AS l WHERE l.word >= s.word AND l.word < s.word || chr(1114111)
      ORDER BY l.word LIMIT {OFTEN}) AS l),
    '''/' || s.word || '''', coalesce((SELECT w.uses >= {OFTEN} FROM {{known}} AS w WHERE w.word = s.word), false)
  FROM said AS s),
form(words, whole, whole_often, whole_rare, begun, begun_often, begun_rare) AS MATERIALIZED (
  SELECT part.value ->> 0, b.*
  FROM jsonb_array_elements(CAST(CAST(:forms AS text) AS jsonb)) WITH ORDINALITY AS part(value, place)
  CROSS JOIN LATERAL (
    SELECT string_agg(b.whole, ' & '), bool_and(b.whole_often),
      string_agg(b.whole, ' & ') FILTER (WHERE NOT b.whole_often),
      string_agg(b.fits, ' & '), bool_and(b.often), string_agg(b.fits, ' & ') FILTER (WHERE NOT b.often)
    FROM begun AS b WHERE b.form = part.place - 1) AS b),
clause(number, fits, often) AS MATERIALIZED (
  SELECT b.number, '(' || b.fits || coalesce(m.fits, '') || ')', b.often OR coalesce(m.often, false)
  FROM begun AS b CROSS JOIN LATERAL (
    SELECT string_agg(' | ''/' || m.word || '''', '') AS fits, sum(m.uses) >= {OFTEN} AS often
    FROM meant AS m WHERE m.number = b.number) AS m)"""
"""What fits is a tsquery as text, in which the name of a kind is to be put before each slash.

A sub-select with OFFSET 0 is looked up row by row, which the planner, who cannot know how few rows there are, would
exchange for reading whole tables.
"""

_WALKED = """SELECT id, words FROM (
        SELECT id, words FROM {{entries}} WHERE {begun} AND id >= k.low ORDER BY id LIMIT {most}) AS first
        WHERE id <= k.high AND array_to_tsvector(string_to_array(words, ' ')) @@ q.words LIMIT {fits}"""
"""Bounded on one side only, the rows are many to the planner, who then reads no more of them than it is asked for."""

_FITTING = f"""LATERAL (
      SELECT CAST(replace(coalesce({{fits}}_rare, {{fits}}), '/', k.name || '/') AS tsquery) AS lexemes,
        CAST(replace({{fits}}, '/', '') AS tsquery) AS words OFFSET 0) AS q
    CROSS JOIN LATERAL (
      WITH sample AS MATERIALIZED (
        {_WALKED.format(begun="{fits}_often", most=SAMPLE, fits=SAMPLE_FITS)}),
      walked AS MATERIALIZED (
        {_WALKED.format(begun=f"(SELECT count(*) FROM sample) = {SAMPLE_FITS}", most=WALK, fits="{each}")})
      SELECT id, words FROM walked WHERE (SELECT count(*) FROM walked) = {{each}}
      UNION ALL (
      SELECT id, words FROM {{entries}}
      WHERE (SELECT count(*) FROM walked) < {{each}} AND {{lexemes}} @@ q.lexemes
        AND ({{fits}}_rare IS NULL OR array_to_tsvector(string_to_array(words, ' ')) @@ q.words)
      ORDER BY id + 0 LIMIT {{each}})) AS e"""
"""The order is that of no index, or the planner would read all entries in it rather than ask the GIN index.

Of words that are rare and words that are frequent the index is asked for the rare ones alone: for all words that begin
with one letter it would go through a share of all entries.
"""

_SPELLING = """
SELECT CASE WHEN o.changes AND (o.keeps OR EXISTS (
  SELECT 1 FROM kind AS k CROSS JOIN {fitting_spelling})) THEN o.spelling END
FROM (
  SELECT bool_or(n.word <> n.said) AS changes, bool_or(n.word = n.said) AS keeps,
    string_agg(n.word, ' ' ORDER BY n.number) AS spelling, string_agg('''/' || n.word || '''', ' & ') AS fits,
    false AS fits_often, CAST(NULL AS text) AS fits_rare
  FROM (
    SELECT s.number, s.word AS said, CASE
      WHEN EXISTS (SELECT 1 FROM {known} AS w WHERE w.word >= s.word AND w.word < s.word || chr(1114111)) THEN s.word
      ELSE coalesce((
        SELECT m.word FROM (
          SELECT m.word, '''/' || m.word || '''' AS fits, m.uses >= {often} AS fits_often,
            CAST(NULL AS text) AS fits_rare
          FROM meant AS m WHERE m.number = s.number ORDER BY m.uses DESC, m.word OFFSET 0) AS m
        WHERE EXISTS (SELECT 1 FROM kind AS k CROSS JOIN {fitting_word}) LIMIT 1), s.word) END AS word
    FROM said AS s WHERE s.number < {likely_words}) AS n) AS o
"""

POSTGRESQL_SEARCH = SearchSQL(
    words=_WORDS,
    forms=_FORMS,
    hits="{by_routes}",
    packed="coalesce(jsonb_agg(jsonb_build_array(id, distance)), '[]')",
    unpacked="""SELECT CAST(part.value ->> 0 AS bigint) AS id, CAST(part.value ->> 1 AS integer) AS distance
    FROM {beside}jsonb_array_elements(n.hits) AS part(value)""",
    none="'[]'",
    beginning="""LATERAL (
    SELECT id, words FROM {entries} WHERE kind = k.name AND words >= f.words AND words < f.words || chr(1114111)
    ORDER BY words, id LIMIT {each}) AS e""",
    fitting=_FITTING,
    some="""SELECT CAST(part.value ->> 0 AS integer) AS letters, c.*
    FROM asked CROSS JOIN jsonb_array_elements(asked.given -> '{tier}') AS part(value)
    CROSS JOIN LATERAL (
      SELECT string_agg(c.fits, ' & ') AS fits, bool_and(c.often) AS fits_often,
        string_agg(c.fits, ' & ') FILTER (WHERE NOT c.often) AS fits_rare
      FROM jsonb_array_elements_text(part.value -> 1) AS i(number)
      JOIN clause AS c ON c.number = CAST(i.number AS integer)) AS c""",
    least="least",
    most="greatest",
    score="CAST((1000 - {distance}) / 1000.0 AS double precision)",
    entry="LATERAL (SELECT * FROM {entries} WHERE id = best.id OFFSET 0) AS e",
    spelling=_SPELLING.replace("{fitting_spelling}", _FITTING.replace("{fits}", "o.fits"))
    .replace("{fitting_word}", _FITTING.replace("{fits}", "m.fits"))
    .replace("{often}", str(OFTEN)),
)
"""How PostgreSQL writes a search."""
