"""What means nothing is refused before any statement runs, with its reason, its place and a code."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from tests.planner.trial import Trial

from creditsgql.planner import RequestError

NO_CURSOR = "5B5D"
OTHER_LIST = b'["00000000",1]'.hex()


@dataclass(frozen=True)
class Refused:
    """An operation and the one error it gets."""

    document: str
    message: str
    path: list[str] | None
    code: str
    variables: dict[str, Any] = field(default_factory=dict)
    operation: str | None = None


INPUT = "BAD_USER_INPUT"
CHOICE = "OPERATION_RESOLUTION_FAILURE"
RULES = "GRAPHQL_VALIDATION_FAILED"
TAG = "but encountered error 'expected a BCP 47 language tag such as fr, en-GB or ja-Latn'; found: "
TAGS = ", ".join(['"en"'] * 11)
TOO_MANY = ", ".join(f'"film_{number}"' for number in range(101))
CASES = {
    "a cursor that is no cursor": Refused(
        '{ films(after: "zz") { nodes { id } } }', "after: 'zz' is not a cursor", ["films"], INPUT
    ),
    "a cursor that is empty": Refused(
        '{ films(before: "") { nodes { id } } }', "before: '' is not a cursor", ["films"], INPUT
    ),
    "a cursor of nothing": Refused(
        f'{{ films(after: "{NO_CURSOR}") {{ nodes {{ id }} }} }}',
        f"after: '{NO_CURSOR}' is not a cursor",
        ["films"],
        INPUT,
    ),
    "a cursor of another list": Refused(
        f'{{ all: films(after: "{OTHER_LIST}") {{ totalCount }} }}',
        f"after: '{OTHER_LIST}' is a cursor of another list or order",
        ["all"],
        INPUT,
    ),
    "a cursor in a variable": Refused(
        'query ($c: String) { film(by: {id: "film_1"}) { cast(before: $c) { totalCount } } }',
        "before: 'zz' is not a cursor",
        ["film", "cast"],
        INPUT,
        {"c": "zz"},
    ),
    "no film at most": Refused(
        '{ collaborationPath(from: {slug: "jr"}, to: {slug: "jr"}, maxDegrees: 0) { degrees } }',
        "maxDegrees: 0 is not between 1 and 10",
        ["collaborationPath"],
        INPUT,
    ),
    "too long a path, in a variable": Refused(
        'query ($n: Int) { p: collaborationPath(from: {slug: "jr"}, to: {slug: "jr"}, maxDegrees: $n) { __typename } }',
        "maxDegrees: 11 is not between 1 and 10",
        ["p"],
        INPUT,
        {"n": 11},
    ),
    "a path over too many films": Refused(
        f'{{ p: collaborationPath(from: {{id: "1"}}, to: {{id: "1"}}, via: {{films: [{TOO_MANY}]}}) {{ degrees }} }}',
        "101 keys are over the maximum of 100",
        ["p"],
        INPUT,
    ),
    "first below zero": Refused("{ films(first: -1) { nodes { id } } }", "first: -1 is below 0", ["films"], INPUT),
    "first below zero where only the count is asked": Refused(
        "{ films(first: -1) { totalCount } }", "first: -1 is below 0", ["films"], INPUT
    ),
    "first too large": Refused(
        "{ films(first: 1000) { nodes { id } } }", "first: 1000 is over the maximum of 100", ["films"], INPUT
    ),
    "last too large, in a variable, where nothing is asked": Refused(
        "query ($n: Int) { films(last: $n) { __typename } }",
        "last: 101 is over the maximum of 100",
        ["films"],
        INPUT,
        {"n": 101},
    ),
    "first with last": Refused(
        "{ films(first: 1, last: 1) { nodes { id } } }", "first and last cannot both be given", ["films"], INPUT
    ),
    "an error within an alias within a list": Refused(
        "{ f: films { n: nodes { c: cast(first: -2) { totalCount } } } }",
        "first: -2 is below 0",
        ["f", "n", "c"],
        INPUT,
    ),
    "too many ids": Refused(
        f"{{ nodes(ids: [{TOO_MANY}]) {{ id }} }}", "101 keys are over the maximum of 100", ["nodes"], INPUT
    ),
    "too many ids in a filter": Refused(
        f"{{ f: films(filter: {{ not: {{ ids: [{TOO_MANY}] }} }}) {{ totalCount }} }}",
        "101 keys are over the maximum of 100",
        ["f"],
        INPUT,
    ),
    "too many buckets": Refused(
        "{ films { facets(fields: [YEAR], limit: 101) { field } } }",
        "limit: 101 is not between 0 and 100",
        ["films", "facets"],
        INPUT,
    ),
    "fewer buckets than none, in a variable, where no facet is asked": Refused(
        "query ($n: Int) { films { f: facets(fields: [], limit: $n) { field } } }",
        "limit: -1 is not between 0 and 100",
        ["films", "f"],
        INPUT,
        {"n": -1},
    ),
    "an instant without an offset": Refused(
        "query ($s: DateTime) { films(filter: {updatedSince: $s}) { totalCount } }",
        "Variable '$s' has invalid value: Expected value of type 'DateTime', but encountered error 'expected an RFC"
        " 3339 instant such as 2012-12-01T20:00:00Z'; found: '2012-12-01'.",
        None,
        INPUT,
        {"s": "2012-12-01"},
    ),
    "a tag of no language": Refused(
        '{ film(by: {slug: "stalker"}) { title(languages: ["en", "pt_BR"]) } }',
        f"Expected value of type 'LanguageTag', {TAG}\"pt_BR\".",
        None,
        RULES,
    ),
    "a tag of no language, in a variable": Refused(
        "query ($l: [LanguageTag!]) { countries { name(languages: $l) } }",
        f"Variable '$l' has invalid value at [1]: Expected value of type 'LanguageTag', {TAG}'*'.",
        None,
        INPUT,
        {"l": ["en", "*"]},
    ),
    "too many languages": Refused(
        f'{{ f: film(by: {{slug: "stalker"}}) {{ t: title(languages: [{TAGS}]) }} }}',
        "languages: 11 are over the maximum of 10",
        ["f", "t"],
        INPUT,
    ),
    "too many languages for what has one, in a variable": Refused(
        "query ($l: [LanguageTag!]) { jobs { name(languages: $l) } }",
        "languages: 11 are over the maximum of 10",
        ["jobs", "name"],
        INPUT,
        {"l": ["en"] * 11},
    ),
    "too many languages of a text": Refused(
        'query ($l: [LanguageTag!]) { film(by: {slug: "stalker"}) { synopsis(languages: $l) { body } } }',
        "languages: 11 are over the maximum of 10",
        ["film", "synopsis"],
        INPUT,
        {"l": ["en"] * 11},
    ),
    "too many keys": Refused(
        "query ($k: [PersonBy!]!) { peopleBy(keys: $k) { id } }",
        "101 keys are over the maximum of 100",
        ["peopleBy"],
        INPUT,
        {"k": [{"slug": "x"}] * 101},
    ),
    "an excerpt of nothing": Refused(
        '{ film(by: {id: "film_1"}) { texts { excerpt(maxLength: 0) } } }',
        "maxLength: 0 is below 1",
        ["film", "texts", "excerpt"],
        INPUT,
    ),
    "a null that a variable brings": Refused(
        'query ($y: Int = 2012) { awardEvent(by: {slug: "cannes"}) { edition(year: $y) { id } } }',
        "Argument 'year' has invalid value: Expected variable '$y' provided to non-null type 'Int!' not to be None.",
        ["awardEvent", "edition"],
        INPUT,
        {"y": None},
    ),
    "a name that no operation has": Refused(
        "query A { dataset { version } }", "No operation is named 'B'.", None, CHOICE, operation="B"
    ),
    "several operations and no name": Refused(
        "query A { dataset { version } } query B { dataset { version } }",
        "Several operations: operationName must choose.",
        None,
        CHOICE,
    ),
    "no operation": Refused("fragment F on Film { id }", "The document has no operation.", None, CHOICE),
    "a variable of the wrong type": Refused(
        "query ($n: Int) { films(first: $n) { totalCount } }",
        "Variable '$n' has invalid value: Int cannot represent non-integer value: 'two'",
        None,
        INPUT,
        {"n": "two"},
    ),
    "a variable that no enum knows": Refused(
        "query ($d: OrderDirection) { films(orderBy: [{field: YEAR, direction: $d}]) { totalCount } }",
        "Variable '$d' has invalid value: Value 'UP' does not exist in 'OrderDirection' enum.",
        None,
        INPUT,
        {"d": "UP"},
    ),
    "a variable that must be given": Refused(
        "query ($id: ID!) { node(id: $id) { id } }",
        "Variable '$id' has invalid value: Expected a value of non-null type 'ID!' to be provided.",
        None,
        INPUT,
    ),
    "a field that is none": Refused(
        "{ films { titles } }", "Cannot query field 'titles' on type 'FilmConnection'.", None, RULES
    ),
    "no document": Refused("{ films {", "Syntax Error: Expected Name, found <EOF>.", None, "GRAPHQL_PARSE_FAILED"),
}


@pytest.mark.parametrize("name", CASES)
def test_an_operation_is_refused_with_its_reason(trial: Trial, name: str) -> None:
    case = CASES[name]
    with pytest.raises(RequestError) as refusal:
        trial.plan(case.document, case.variables, case.operation)
    [error] = refusal.value.errors
    assert (error.message, error.path, error.extensions) == (case.message, case.path, {"code": case.code})


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.path])
def test_the_checker_refuses_the_same_field(trial: Trial, name: str) -> None:
    trial.compare(CASES[name].document, CASES[name].variables)


def test_a_key_with_two_members_is_refused(trial: Trial) -> None:
    with pytest.raises(RequestError) as refusal:
        trial.plan('{ film(by: {id: "film_1", slug: "hunger"}) { id } }')
    assert refusal.value.code == RULES


def test_an_operation_that_spreads_into_too_much_is_refused(trial: Trial) -> None:
    levels = "\n".join(
        f"fragment F{n} on Film {{ a: directors {{ filmography {{ nodes {{ ...F{n + 1} }} }} }}"
        f" b: directors {{ filmography {{ nodes {{ ...F{n + 1} }} }} }} }}"
        for n in range(14)
    )
    with pytest.raises(RequestError) as refusal:
        trial.plan(f"{{ films {{ nodes {{ ...F0 }} }} }} {levels} fragment F14 on Film {{ id }}")
    assert [error.extensions for error in refusal.value.errors] == [{"code": "OPERATION_TOO_LARGE"}]


def test_an_answer_asked_for_twice_is_planned_once(trial: Trial) -> None:
    document = "query ($n: Int, $c: String) { films(first: $n, after: $c) { totalCount nodes { title } } }"
    first = trial.plan(document, {"n": 1})
    second = trial.plan(document, {"n": 2})
    assert first.sql is second.sql
    assert first.parameters != second.parameters
