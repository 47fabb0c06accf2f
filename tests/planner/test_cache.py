"""What is kept in memory: within its bounds whoever asks for what, and what is asked for often through every flood."""

import gc
import random
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from creditsgql.planner import Limits, Planner, sqlite_dialect
from creditsgql.planner.cache import Cache
from creditsgql.schema import graphql_schema

LIMITS = Limits(2_000, 20, 12, 20, 30, 50, 5, 100, 2_000, 400, 5_000, 10)
TITLE = '{ film(by: {slug: "ida"}) { title } }'
PAGE = (Path(__file__).parents[2] / "bench/queries/creditsgql/film_page.graphql").read_text()


def test_a_value_is_kept_by_its_key_and_counted() -> None:
    cache = Cache[str, bytes](3, 100)
    assert cache.get("a") is None
    cache.put("a", b"x", 10)
    cache.put("b", b"y", 20)
    assert (cache.get("a"), cache.get("b"), cache.get("c")) == (b"x", b"y", None)
    assert (len(cache), cache.weight, cache.found, cache.not_found) == (2, 30, 2, 2)
    cache.put("a", b"another", 90)
    assert (cache.get("a"), cache.weight) == (b"x", 30)
    assert (cache.peek("a"), cache.peek("c"), cache.found, cache.not_found) == (b"x", None, 3, 2)


def test_what_is_heavier_than_all_may_be_is_not_kept() -> None:
    cache = Cache[str, bytes](3, 100)
    cache.put("a", b"x", 40)
    cache.put("b", b"y", 101)
    assert (cache.get("a"), cache.get("b"), cache.weight) == (b"x", None, 40)


@pytest.mark.parametrize("seed", range(20))
def test_no_order_of_asking_takes_more_than_the_bounds(seed: int) -> None:
    chance = random.Random(seed)
    most, most_bytes = chance.choice([(1, 50), (7, 1_000_000), (1_000, 300), (20, 200)])
    cache = Cache[int, int](most, most_bytes)
    weights: dict[int, int] = {}
    for turn in range(5_000):
        key = int(chance.paretovariate(0.5)) % 5_000
        value = cache.get(key)
        if value is None:
            weights[key] = chance.randrange(1, 60)
            cache.put(key, key, weights[key])
        else:
            assert value == key
        assert len(cache) <= most
        assert cache.weight <= most_bytes
        if turn % 100:
            continue
        there = [one for one in weights if one in cache._entries]
        assert len(there) == len(cache) == len(cache._new) + len(cache._main)
        assert sum(weights[one] for one in there) == cache.weight
        assert len(cache._gone) <= most


@pytest.mark.parametrize("times", [1, 2, 3, 5], ids=lambda times: f"each {times} times")
def test_a_flood_of_distinct_ones_does_not_drive_out_what_is_asked_for_often(times: int) -> None:
    cache = Cache[str, int](100, 100_000)
    made = 0

    def ask(key: str) -> None:
        nonlocal made
        if cache.get(key) is None:
            made += key.startswith("hot")
            cache.put(key, 1, 1_000)

    for round_ in range(5_000):
        for _ in range(times):
            ask(f"flood {round_}")
        ask(f"hot {round_ % 20}")
    # Where each is asked for 250 times; the least recently found would have gone each time from 5 times on.
    assert made <= 60


def _made(planner: Planner, document: str, variables: dict[str, Any]) -> tuple[int, int]:
    """The bytes that some documents take with their statements, and what they are estimated to."""

    def weight() -> int:
        return sum(kept.weight for kept in planner.kept().values())

    # What the first ones meet for the first time stays for all that follow.
    for number in range(5):
        planner.plan(document + " " * number, None, variables)
    gc.collect()
    tracemalloc.start()
    taken, estimated = tracemalloc.get_traced_memory()[0], weight()
    for number in range(5, 15):
        planner.plan(document + " " * number, None, variables)
    gc.collect()
    taken, estimated = tracemalloc.get_traced_memory()[0] - taken, weight() - estimated
    tracemalloc.stop()
    return taken, estimated


FILTERED = "query ($filter: FilmFilter) { films(filter: $filter) { totalCount nodes { id } } }"
WIDE = "films(first: 1) { nodes { title cast(first: 1) { nodes { person { id credits(first: 1) { totalCount } } } } } }"


@pytest.mark.parametrize(
    ("document", "variables"),
    [
        (PAGE, {"id": "film_1"}),
        ("{ " + " ".join(f"a{n}: {WIDE}" for n in range(6)) + " }", {}),
        (TITLE + "#" + "x" * 20_000, {}),
        (TITLE.replace("ida", "x" * 20_000), {}),
        (TITLE.replace("ida", "\N{FILM FRAMES}" * 5_000), {}),
        (FILTERED, {"filter": {"or": [{"year": {"gte": number, "lte": None}, "not": None} for number in range(90)]}}),
    ],
    ids=["page", "wide", "comment", "string", "wide letters", "shape"],
)
def test_what_documents_take_is_estimated_well_enough(document: str, variables: dict[str, Any]) -> None:
    taken, estimated = _made(Planner(graphql_schema(), sqlite_dialect(), 100, LIMITS), document, variables)
    assert taken / 1.5 < estimated < taken * 3


@pytest.mark.parametrize("again", [False, True])
def test_the_planner_keeps_no_more_than_it_may_and_what_is_asked_for_often(again: bool) -> None:
    planner = Planner(graphql_schema(), sqlite_dialect(), 1_000, LIMITS, kept_bytes=400_000)

    def plan(document: str, variables: dict[str, Any]) -> None:
        if not (again and planner.plan_again(document, None, variables)):
            planner.plan(document, None, variables)

    for number in range(400):
        plan(TITLE.replace("ida", f"film-{number}"), {})
        plan(PAGE, {"id": "film_1"})
    kept = planner.kept()
    for kind in ("documents", "statements"):
        assert 200_000 < kept[kind].weight <= 400_000
        assert (kept[kind].found, kept[kind].not_found) == (399, 401)


def test_introspections_are_bounded_by_their_bytes() -> None:
    planner = Planner(graphql_schema(), sqlite_dialect(), 1_000, LIMITS)
    for number in range(40):
        planner.plan(f"{{ t{number}: __schema {{ types {{ name description fields {{ description }} }} }} }}", None, {})
    kept = planner.kept()["introspections"]
    assert (kept.entries, kept.weight < 4 << 20) == (16, True)


SCHEMA = "query ($is: Boolean!) { __schema @include(if: $is) { queryType { name } } %s }"


@pytest.mark.parametrize(
    ("document", "variables", "others"),
    [
        (TITLE, {}, {}),
        (PAGE, {"id": "film_1"}, {"id": "film_2"}),
        (FILTERED, {"filter": {"genres": ["drama"]}}, {"filter": {"genres": ["comedy"]}}),
    ],
)
def test_what_was_planned_before_is_planned_again_and_nothing_else(
    document: str, variables: dict[str, Any], others: dict[str, Any]
) -> None:
    planner = Planner(graphql_schema(), sqlite_dialect(), 100, LIMITS)
    assert planner.plan_again(document, None, variables) is None
    planner.plan(document, None, variables)
    for given in (variables, others):
        assert planner.plan_again(document, None, given) == planner.plan(document, None, given)
    assert planner.plan_again(document + " ", None, variables) is None
    assert planner.plan_again(document, "Another", variables) is None
    assert planner.plan_again(FILTERED, None, {"filter": {"year": {"gte": 1}}}) is None


@pytest.mark.parametrize("beside", ["", "dataset { version }"])
def test_what_the_schema_says_is_not_sought_again_with_other_variables(beside: str) -> None:
    planner, document = Planner(graphql_schema(), sqlite_dialect(), 100, LIMITS), SCHEMA % beside
    first = planner.plan(document, None, {"is": True})
    assert planner.plan_again(document, None, {"is": True}) == first
    planner.plan(document, None, {"is": False})
    for number in range(20):
        planner.plan(f"{{ t{number}: __schema {{ queryType {{ name }} }} }}", None, {})
    assert planner.plan_again(document, None, {"is": True}) is None
    assert planner.plan(document, None, {"is": True}) == first
