"""A page of one word's rows is the same page, whether it is read through the rows of the word or not."""

from itertools import product
from typing import Any

import pytest
from tests.planner.trial import Trial

WORDS = {
    "countries": ("US", "FR", "YUCS", "JP"),
    "languages": ("fr", "en", "x-martian"),
    "genres": ("drama", "comedy", "no-such-genre"),
}
"""Words of films with a year and without, of many and of none."""

BESIDE = (
    "",
    ", year: {gte: 1970, lte: 2009}",
    ", year: {gte: null}",
    ", runtimeMinutes: {gte: 100}",
    ', not: {languages: ["de"]}',
    ', or: [{countries: ["DE"]}, {genres: ["drama"]}]',
    ', title: {contains: "e"}',
    ', updatedSince: "2026-02-01T00:00:00Z"',
)
"""What else is asked of them."""

ORDERS = ("{field: YEAR}", "{field: YEAR, direction: DESC}", "{field: YEAR, direction: DESC}, {field: TITLE}")

PARTS = (
    "edges { cursor node { id title } } nodes { year } totalCount"
    " pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
)
SEEN = "totalCount edges { cursor }"


def listed(member: str, beside: str, order: str, parts: str = PARTS) -> str:
    """A query for a page of the films of one word, which a variable has."""
    kind = {"countries": "CountryCode!", "languages": "LanguageTag!", "genres": "String!"}[member]
    return (
        f"query ($word: {kind}, $first: Int, $after: String, $last: Int, $before: String) {{ films("
        f"filter: {{{member}: [$word]{beside}}}, orderBy: [{order}],"
        f" first: $first, after: $after, last: $last, before: $before) {{ {parts} }} }}"
    )


@pytest.mark.parametrize(("member", "order"), [*product(WORDS, ORDERS)])
def test_every_page_between_any_of_its_ends_is_the_checkers(trial: Trial, member: str, order: str) -> None:
    for word, beside in product(WORDS[member], BESIDE):
        found = trial.data(listed(member, beside, order, SEEN), {"word": word})["films"]
        cursors = [edge["cursor"] for edge in found["edges"]]
        bounds: list[dict[str, Any]] = [{}, {"first": 0}, {"first": 1}, {"last": 2}]
        bounds += [{"first": 2, "after": cursor} for cursor in cursors]
        bounds += [{"last": 2, "before": cursor} for cursor in cursors]
        bounds += [{"first": 9, "after": cursors[0], "before": cursors[-1]}] if cursors else []
        for bound in bounds:
            trial.compare(listed(member, beside, order), {"word": word, **bound})


@pytest.mark.parametrize("member", WORDS)
def test_a_word_given_within_a_filter_in_a_variable_is_as_good_as_one_in_the_document(
    trial: Trial, member: str
) -> None:
    word = WORDS[member][0]
    document = "query ($given: FilmFilter) { films(filter: $given, orderBy: [{field: YEAR}]) { nodes { id } } }"
    written = document.replace("($given: FilmFilter) ", "").replace("$given", f'{{{member}: ["{word}"]}}')
    assert trial.plan(document, {"given": {member: [word]}}).sql == trial.plan(written).sql
    assert trial.plan(document, {"given": {member: [word, "fr"]}}).sql != trial.plan(written).sql
