"""Documents as attackers write them, of every size: what doubles, what goes round, what is repeated, long, or deep."""

import hypothesis.strategies as st

SIZES = st.one_of(st.integers(0, 60), st.integers(60, 700), st.sampled_from([2_000, 9_000, 40_000, 130_000]))
LETTERS = st.sampled_from(
    ["a", "9", "_", "é", "e\u0301", "漢", "ﷺ", "🎬", "\u202e", "\x00", "\ud800", " ", "%", "*", '\\"']
)
FIELDS = st.sampled_from(
    [
        "title",
        "id",
        "directors { id }",
        "cast { nodes { person { name } } }",
        "films { totalCount }",
        "x: title y: title",
    ]
)
ON = st.sampled_from(["Film", "Query", "Node", "Flim"])
DIRECTIVES = st.sampled_from(
    ["@skip(if: false)", "@include(if: $v)", "@a", "@deprecated", "@skip", "@skip(if: {a: [1]})"]
)
NUMBERS = st.sampled_from(["9", "0", "1e9", "-1", "9.9", "1e-"])
WHERE = st.sampled_from(
    [
        "{ %s }",
        "{ films { nodes { %s } } }",
        '{ film(by: {slug: "ida"}) { %s } }',
        "query ($v: Boolean = true) { films(first: 2) { nodes { %s } } rateLimit { cost } }",
        "{ __schema { types { %s } } dataset { version } }",
    ]
)
GIVEN = st.sampled_from(
    [
        '{ film(by: {slug: "%s"}) { title } }',
        '{ film(by: {slug: """%s"""}) { title } }',
        '{ films(filter: {title: {contains: "%s"}}) { totalCount nodes { id } } }',
        '{ search(query: "%s", first: 3) { totalCount nodes { __typename } didYouMean } }',
        '{ node(id: "film_%s") { id } }',
        "{ node(id: %s) { id } }",
        "{ films(first: %s) { totalCount } }",
        '{ films(after: "%s") { totalCount } }',
        "{ films(orderBy: [{field: %s}]) { totalCount } }",
        "query ($v: Int = %s) { films(first: $v) { totalCount } }",
        "query %s { __typename }",
        "{ %s }",
        "{ ... on %s { id } }",
        "# %s\n{ __typename }",
        "{ __typename %s }",
    ]
)
NESTED = st.sampled_from(
    [
        ("{ ", "a { ", "a", " }", " }"),
        ("{ ", "... { ", "__typename", " }", " }"),
        ("{ films { ", "nodes { cast { nodes { person { filmography { ", "totalCount", " } } } } }", " } }"),
        ("{ films(filter: ", "{not: ", "{}", "}", ") { totalCount } }"),
        ("{ films(filter: ", "{or: [", "{}", "]}", ") { totalCount } }"),
        ("{ films(filter: ", "[", "", "]", ") { totalCount } }"),
        ("query ($v: ", "[", "Int", "]", ") { films(first: $v) { totalCount } }"),
        ("{ __schema { types { fields { type { ", "ofType { ", "name", " }", " } } } } }"),
        ("{ __schema { types { ", "fields { type { ", "name", " } }", " } } }"),
        ("{ __schema { types { ", "possibleTypes { interfaces { ", "name", " } }", " } } }"),
    ]
)


def spread(levels: int, times: int, field: str, on: str, where: str, goes_round: bool) -> str:
    """Fragments each of which spreads the next several times, and perhaps the last of them the first."""
    named = (f"fragment F{n} on {on} {{ {f'...F{n + 1} ' * times}}}" for n in range(levels))
    last = f"fragment F{levels} on {on} {{ {field} {'...F0' if goes_round else ''} }}"
    return " ".join((where.replace("%s", "...F0"), *named, last))


def each_to_all(count: int, on: str, where: str, later_only: bool) -> str:
    """Fragments each of which spreads all others, or all that come later."""
    names = range(min(count, 60))
    named = (
        f"fragment F{n} on {on} {{ id {' '.join(f'...F{m}' for m in names if m > n or (m < n and not later_only))} }}"
        for n in names
    )
    return " ".join((where.replace("%s", "...F0"), *named))


def repeated(count: int, field: str, directive: str, aliased: bool, where: str) -> str:
    """One field again and again, perhaps under a name of its own each time, perhaps with directives."""
    fields = (f"{f'a{n}: ' if aliased and n else ''}{field} {directive if n % 3 == 0 else ''}" for n in range(count))
    return where.replace("%s", " ".join(fields))


def directed(count: int, directive: str, where: str) -> str:
    """One field with many directives."""
    return where.replace("%s", f"id {directive * count}")


def long(where: str, letter: str, count: int, sign: str) -> str:
    """A name, a text or a number that goes on and on."""
    return where.replace("%s", sign + letter * count)


def deep(parts: tuple[str, str, str, str, str], count: int) -> str:
    """Something within itself."""
    begin, opening, inner, closing, end = parts
    return begin + opening * count + inner + closing * count + end


def operations(count: int, variables: int) -> str:
    """Many operations with many variables over one fragment."""
    given = " ".join(f"$v{n}: Int" for n in range(min(variables, 600)))
    named = (f"query Q{n} {f'({given})' if given else ''} {{ ...F }}" for n in range(min(count, 600)))
    return " ".join((*named, "fragment F on Query { films(first: $v0) { totalCount } }"))


def lines(count: int, line: str) -> str:
    """What means nothing, before, within and after a document."""
    return f"{line * count}{{ __typename {line * count} }}{line * count}"


FEW = st.integers(0, 3)
DOCUMENTS: st.SearchStrategy[str] = st.one_of(
    st.builds(spread, SIZES, FEW, FIELDS, ON, WHERE, st.booleans()),
    st.builds(each_to_all, SIZES, ON, WHERE, st.booleans()),
    st.builds(repeated, SIZES, FIELDS, DIRECTIVES, st.booleans(), WHERE),
    st.builds(directed, SIZES, DIRECTIVES, WHERE),
    st.builds(long, GIVEN, LETTERS | NUMBERS, SIZES, st.sampled_from(["", "-", "a", "1"])),
    st.builds(deep, NESTED, SIZES),
    st.builds(operations, SIZES, SIZES),
    st.builds(lines, SIZES, st.sampled_from(["\n", "\r", ",", "#\n", "\ufeff", " ", "#x\r\n", '"""x""" ', "\t"])),
)
