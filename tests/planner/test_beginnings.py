"""What begins so is found by either way there is, page by page, in every order and from either end."""

import random
from collections.abc import Iterator
from typing import Any

import pytest
from tests.planner.trial import Trial

from creditsgql.normalise import fold

FIRST, LATE, END = 500, 570, 620
"""The numbers of those who come in; the late ones have one more name in common."""

NAMES = ("Anna", "Anna", "Anna", "Annabel", "Benno", "Benno", "Čeněk", "Zoe", "Zoe", "Zoe")
BEGINNINGS = ("", "a", "ANN", "annab", "b", "cen", "z", "zz", "o")
SIZES = (1, 3, 7)

ORDERS = {
    "people": ("NAME", "SORT_NAME", "FILM_COUNT", "BIRTH_DATE", "UPDATED_AT"),
    "films": ("TITLE", "YEAR", "RUNTIME", "CREDIT_COUNT"),
    "characters": (),
    "credits": (),
}
"""Lists with a filter on how a text begins, and orders of them, some with nulls; each is walked in that of ids too."""

TEXTS = {
    "people": ("name", "names { texts: text }"),
    "films": ("title", "titles { texts: text }"),
    "characters": ("name", "texts: name"),
    "credits": ("personName", "person { names { texts: text } }"),
}
"""By list the member of its filter, and what has the texts that are compared."""


@pytest.fixture(scope="module")
def crowded(trial: Trial) -> Iterator[Trial]:
    """The small graph with a few hundred more rows, of few names, numbers and years."""
    chance = random.Random(7)
    for number in range(FIRST, END):
        name, other = chance.choice(NAMES), chance.choice(NAMES)
        key, sort_key = fold(f"{name} {number % 7}"), fold(f"{other} {number % 5}")
        counts = {
            "film_count": number % 4,
            "created_at": "2026-02-01T00:00:00Z",
            "updated_at": f"2026-01-0{1 + number % 9}T00:00:00Z",
        }
        born = {"birth_date": chance.choice((None, "1953", "1953-03-16", "2001"))}
        keys = {"name_key": key, "sort_name": other, "sort_key": sort_key}
        _insert(trial, "person", id=number, slug=f"p{number}", name=name, **keys, **counts, **born)
        for place, text in enumerate(dict.fromkeys((name, other, *["Óskar"] * (number >= LATE))), 1):
            named = {"person_id": number, "position": place, "text": text, "text_key": fold(text), "kind": "USUAL"}
            _insert(trial, "person_name", id=3 * number + place, **named)
        numbers = {"year": chance.choice((None, 1999, 2000)), "runtime_minutes": chance.choice((None, 90, 91))}
        titles = {"title": name, "original_title": name, "title_key": key, "original_title_key": key}
        _insert(trial, "film", id=number, slug=f"f{number}", credit_count=number % 3, **titles, **numbers)
        titled = {"film_id": number, "position": 1, "text": other, "text_key": fold(other), "kind": "ORIGINAL"}
        _insert(trial, "film_title", id=number, **titled)
        figure = {"film_id": number, "slug": "one", "name": name, "name_key": fold(name), "position": 1}
        _insert(trial, "character", id=number, **figure)
        [(job,)] = trial.connection.execute("SELECT min(id) FROM job WHERE department = 'DIRECTING'").fetchall()
        work = {"kind": "CREW", "department": "DIRECTING", "job_id": job, "certainty": "STATED"}
        said = {"rank": 1, "is_uncredited": False}
        _insert(trial, "credit", id=number, film_id=number, person_id=number, **work, **said)
    yield trial
    trial.rollback()


def _insert(trial: Trial, table: str, **values: Any) -> None:
    statement = f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})"
    for write in trial.writers:
        write(statement, tuple(values.values()))


def _texts(node: Any) -> list[str]:
    """All that stands under ``texts`` in a node, folded."""
    if isinstance(node, list):
        return [text for one in node for text in _texts(one)]
    if isinstance(node, dict):
        return [text for key, one in node.items() for text in ([fold(one)] if key == "texts" else _texts(one))]
    return []


def _page(trial: Trial, name: str, order: str | None, parts: str, **given: Any) -> Any:
    """A page of a list, on both engines."""
    kinds = {"filter": {"people": "PersonFilter"}.get(name, f"{name[:-1].capitalize()}Filter")}
    given = {key: value for key, value in given.items() if value is not None}
    types = {"first": "Int", "last": "Int", "after": "String", "before": "String", **kinds}
    declared = ", ".join(f"${key}: {types[key]}" for key in given)
    passed = [f"{key}: ${key}" for key in given] + ([f"orderBy: [{order}]"] if order else [])
    return trial.data(f"query ({declared}) {{ of: {name}({', '.join(passed)}) {{ {parts} }} }}", given)["of"]


def _whole(trial: Trial, name: str, order: str | None) -> list[tuple[str, list[str]]]:
    """The ids of a whole list in its order, and the texts of each."""
    found: list[tuple[str, list[str]]] = []
    cursor = None
    while True:
        parts = f"nodes {{ id {TEXTS[name][1]} }} pageInfo {{ endCursor hasNextPage }}"
        page = _page(trial, name, order, parts, first=100, after=cursor)
        found += [(node["id"], _texts(node)) for node in page["nodes"]]
        cursor = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            return found


def _walked(trial: Trial, name: str, order: str | None, begins: str, size: int, *, back: bool) -> list[str]:
    """The ids of all that begins so, page by page from either end."""
    found: list[str] = []
    cursor = None
    where = {TEXTS[name][0]: {"startsWith": begins}}
    sized, bound, here, there = ("last", "before", "startCursor", "hasPreviousPage")
    if not back:
        sized, bound, here, there = ("first", "after", "endCursor", "hasNextPage")
    parts = "edges { node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }"
    while True:
        page = _page(trial, name, order, parts, filter=where, **{sized: size, bound: cursor})
        ids = [edge["node"]["id"] for edge in page["edges"]]
        told = page["pageInfo"]
        assert told["hasNextPage" if back else "hasPreviousPage"] == (cursor is not None)
        found[:0] = ids if back else ()
        found += () if back else ids
        cursor = told[here]
        if not told[there]:
            return found


@pytest.mark.parametrize(
    ("name", "order"),
    [
        (name, order)
        for name, orders in ORDERS.items()
        for order in [None, *(f"{{field: {field}, direction: {way}}}" for field in orders for way in ("ASC", "DESC"))]
    ],
)
def test_all_that_begins_so_is_met_once_and_in_order(crowded: Trial, name: str, order: str | None) -> None:
    whole = _whole(crowded, name, order)
    for begins in BEGINNINGS:
        wanted = [key for key, texts in whole if any(text.startswith(fold(begins)) for text in texts)]
        for size in SIZES if len(wanted) < 60 else SIZES[-1:]:
            for back in (False, True):
                assert _walked(crowded, name, order, begins, size, back=back) == wanted, (begins, size, back)


@pytest.mark.parametrize(
    ("begins", "order", "is_near"),
    [
        ("zz", "{field: SORT_NAME, direction: ASC}", False),
        ("annab", "{field: SORT_NAME, direction: ASC}", False),
        ("a", "{field: SORT_NAME, direction: ASC}", True),
        ("z", "{field: SORT_NAME, direction: DESC}", True),
        ("o", "{field: CREATED_AT, direction: ASC}", False),
        ("o", "{field: CREATED_AT, direction: DESC}", True),
        ("z", "{field: BIRTH_DATE, direction: DESC}", True),
    ],
    ids=[
        "none",
        "few",
        "many, in another order",
        "many, at its end",
        "many, far from the page",
        "many, near it",
        "many, past nulls",
    ],
)
def test_a_page_is_met_on_the_way_where_many_begin_so_and_some_do_soon(
    crowded: Trial, begins: str, order: str, is_near: bool
) -> None:
    asked = f"first: 3, orderBy: [{order}], filter: {{name: {{startsWith: $begins}}}}"
    document = f"query ($begins: String) {{ people({asked}) {{ nodes {{ id }} }} }}"
    planned = crowded.plan(document, {"begins": begins})
    named, _ = planned.sql.split("\n SELECT json_object", 1)
    parameters = planned.parameters[: named.count("?")]
    [(count,)] = crowded.connection.execute(f"{named} SELECT count(*) FROM near1", parameters).fetchall()
    assert (count > 3) == is_near
