"""Operations may go round in the graph: however deep they are, each is one statement that the database takes."""

import json

import pytest
from tests.planner.trial import Trial, read

from creditsgql.planner import RequestError
from creditsgql.planner.planning import LEVELS_MAX
from creditsgql.planner.requirements import FILTERS_MAX

LISTS = 15

FILTER = (
    'filter: {or: [{not: {not: {or: [{not: {nominations: [{events: ["none"]}], not: {or: [{countries: ["XX"]}]}}},'
    ' {credits: [{characterName: {contains: "a"}, personName: {equals: "b"}}, {filmYear: {gte: 1}}]}]}}}]}'
)
"""A filter of filters, which most films meet."""

ROUNDS = {
    "cast": ("cast(first: 1) { nodes { person { %s } } }", "filmography(first: 1) { nodes { %s } }"),
    "cast by edges": (
        "cast(first: 1) { edges { cursor node { person { %s } } } pageInfo { endCursor hasNextPage } }",
        "filmography(last: 1) { edges { cursor credits { id } node { %s } } pageInfo { startCursor hasPreviousPage } }",
    ),
    "characters": ("cast(first: 1) { nodes { roles { character { film { %s } } } } }",),
    "performers": (
        "characters(first: 1) { nodes { performers { %s } } }",
        "credits(first: 1) { nodes { ... on CastCredit { roles { credit { film { %s } } } } kind film { id } } }",
    ),
    "countries": (
        "countries { films(first: 1, orderBy: [{field: YEAR}, {field: TITLE}]) { edges { cursor node { %s } }"
        " pageInfo { hasPreviousPage hasNextPage startCursor endCursor } totalCount } }",
    ),
    "languages": (
        'title(languages: ["pt-AO", "ru"]) synopsis(languages: ["fr"]) { excerpt } countries {'
        ' name(languages: ["zh-Hant"]) films(first: 1, orderBy: [{field: YEAR}]) { nodes { %s } } }',
        'directors { name(languages: ["ru"]) filmography(first: 1) { nodes { directorsStatement(languages: ["de"])'
        " { paragraphs } %s } } }",
    ),
    "jobs": ("crewByJob { label credits { person { %s } } }", "credits(first: 1) { nodes { film { %s } } }"),
    "nominations": (
        "nominations(first: 1, orderBy: [{field: FILM_TITLE}]) { nodes { edition { nominations(first: 1) { nodes {"
        " nominees { person { nominations(first: 1, orderBy: [{field: FILM_TITLE}]) { edges { cursor node {"
        " category { nominations(last: 1) { nodes { film { %s } } } } } } } } } } } } } }",
    ),
    "texts and dates": (
        "texts { excerpt(maxLength: 9) paragraphs } releaseDate { day } directors { credits(first: 1,"
        " orderBy: [{field: FILM_YEAR}]) { totalCount nodes { isUncredited film { %s } } pageInfo { endCursor } } }",
    ),
    "collaborators": (
        'directors { collaborators(first: 1, filter: {personName: {contains: "a"}}) { edges { cursor sharedFilmCount'
        f" sharedFilms(first: 1, orderBy: [{{field: RUNTIME}}], {FILTER}) {{ totalCount"
        " facets(fields: [AWARD_EVENT, DECADE]) { field buckets { value label count } }"
        " nodes { nominationSummary { wins } %s } } } pageInfo { endCursor hasNextPage } } }",
    ),
    "related": (
        'related(last: 1, filter: {jobs: ["director"]}) { totalCount pageInfo { startCursor hasPreviousPage }'
        " edges { cursor sharedPeopleCount sharedPeople { departments { department count } } node { %s } } }",
    ),
    "filters": (f"countries {{ films(last: 1, {FILTER}) {{ edges {{ cursor node {{ %s }} }} totalCount }} }}",),
}
"""Ways from a film, and where there are two of them back from a person, to a film again."""


def round_trip(ways: tuple[str, ...], lists: int) -> str:
    """An operation that goes the ways in turn, so many of them or as many as the depth of an operation allows."""
    fields, levels = "%s", 3
    for number in range(lists):
        way = ways[number % len(ways)]
        before = way.partition("%s")[0]
        levels += before.count("{") - before.count("}")
        if levels > LEVELS_MAX:
            break
        fields = fields.replace("%s", way)
    return f'{{ film(by: {{slug: "stalker"}}) {{ {fields.replace("%s", "__typename id")} }} }}'


@pytest.mark.parametrize("name", ROUNDS)
@pytest.mark.parametrize("lists", [1, 2, 3, 4, 6, LISTS])
def test_lists_within_lists_are_one_statement(trial: Trial, name: str, lists: int) -> None:
    document = round_trip(ROUNDS[name], lists)
    text = trial.text(document)
    checked = trial.checker.answer(document)
    assert json.dumps(read(text)["data"]) == json.dumps(checked.data)


@pytest.mark.parametrize("name", ["cast by edges", "collaborators", "texts and dates"])
@pytest.mark.parametrize("lists", [1, 2, 4, 6])
def test_lists_within_the_steps_of_a_chain_are_one_statement(trial: Trial, name: str, lists: int) -> None:
    whole = round_trip(ROUNDS[name], lists)
    film = f"film {whole[whole.index('{', 1 + whole.index('}')) : -1]}"
    ends = 'from: {slug: "marion-cotillard"}, to: {slug: "reda-kateb"}, via: {departments: [ACTING, WRITING]}'
    trial.compare(f"{{ collaborationPath({ends}) {{ steps {{ {film} toCredits {{ {film} }} }} degrees }} }}")


def test_nothing_is_made_whole_where_an_object_is_looked_up_by_name(trial: Trial) -> None:
    planned = trial.plan(round_trip(ROUNDS["cast by edges"], LISTS))
    assert "cut1 AS" in planned.sql
    steps = trial.connection.execute(f"EXPLAIN QUERY PLAN {planned.sql}", planned.parameters).fetchall()
    assert [step for *_, step in steps if "MATERIALIZE" in step] == []


def filter_of(levels: int) -> str:
    """A filter with so many conditions within each other."""
    made = '{nominations: [{events: ["cannes"]}], credits: [{characterName: {contains: "a"}}, {jobs: ["director"]}]}'
    for level in range(levels - 1):
        made = f"{{not: {made}}}" if level % 2 else f"{{or: [{{year: {{gte: {2000 + level}}}}}, {made}]}}"
    return made


@pytest.mark.parametrize("levels", [2, 3, 5, 9, FILTERS_MAX])
@pytest.mark.parametrize(
    "around",
    [
        "%s",
        "countries { %s }",
        'person(by: {slug: "jacques-audiard"}) { collaborators(first: 2) { edges { sharedFilmCount %s } } }',
    ],
)
def test_filters_within_filters_are_one_statement(trial: Trial, levels: int, around: str) -> None:
    field = "sharedFilms" if "sharedFilmCount" in around else "films"
    parts = "totalCount facets(fields: [COUNTRY]) { buckets { value } } edges { cursor } pageInfo { hasPreviousPage }"
    document = f"{{ {around.replace('%s', f'{field}(last: 2, filter: {filter_of(levels)}) {{ {parts} }}')} }}"
    trial.compare(document)


def test_filters_nested_beyond_reason_are_refused(trial: Trial) -> None:
    with pytest.raises(RequestError) as refusal:
        trial.plan(f"{{ films(filter: {filter_of(FILTERS_MAX + 1)}) {{ totalCount }} }}")
    assert refusal.value.errors[0].extensions == {"code": "OPERATION_TOO_LARGE"}


@pytest.mark.parametrize("levels", [70, 200, 5_000])
def test_what_is_nested_beyond_reason_is_refused(trial: Trial, levels: int) -> None:
    ring = "countries { films { nodes { "
    document = "{ films { nodes { " + ring * (levels // 3) + "id" + " } } }" * (levels // 3) + " } } }"
    with pytest.raises(RequestError) as refusal:
        trial.plan(document)
    [code] = (refusal.value.errors[0].extensions or {}).values()
    assert code in ("OPERATION_TOO_LARGE", "GRAPHQL_PARSE_FAILED")
