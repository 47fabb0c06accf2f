"""Cursors stay right while rows come and go: of what stays nothing is met twice, and nothing is lost."""

import os
import random
import shutil
import sqlite3
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from tests.planner.beside import Beside
from tests.planner.growing import CENTRE, FELLOW, SORT_KEYS, Growing
from tests.planner.trial import Trial
from tests.planner.walk import Page, Walk

from creditsgql.planner import columns, lists, places
from creditsgql.planner.declared import place_of, rows_of
from creditsgql.schema import graphql_schema

WALKS = max(2, int(os.environ.get("CREDITSGQL_CHECKS", "2000")) // 1000)
"""How often each list is walked in each order, from either end."""

ENTRIES = 105
"""Each list begins with at least so many entries, so that a page of 100 is not all of it."""

WHOLE = 10_000
"""The size of a page that has the whole of any list."""

STIRS = 8
"""About how often rows come and go in a walk."""

REACHED = {
    "Query": "%s",
    "SourceGroup": "of: dataset { of: sources { %s } }",
    "Country": 'of: node(id: "country_FR") { ... on Country { %s } }',
    "CollaboratorEdge": (
        f'of: node(id: "person_{CENTRE}") {{ ... on Person {{'
        f' of: collaborators(first: 1, filter: {{people: ["person_{FELLOW}"]}}) {{ of: edges {{ %s }} }} }} }}'
    ),
}
"""How a type's lists are asked for; of a type that is not here, those of the node at the centre."""

NOT_WALKED = {"Query.search": "ordered by how well an entry fits, which no row keeps; test_pages walks it as it is"}
"""Lists that no row comes into here, and why."""


@dataclass(frozen=True)
class Listed:
    """A connection: how it is asked for, and where its entries lie; what it is filtered by, as an argument."""

    around: str
    field: str
    place: places.Paged
    filter: str = ""

    @property
    def terms(self) -> list[str]:
        """What its orderBy can hold."""
        words = [word.name for word in self.place.orders]
        return [f"{{field: {word}, direction: {direction}}}" for word in words for direction in ("ASC", "DESC")]


def _listed() -> Iterator[tuple[str, Listed]]:
    kinds: Any = graphql_schema().type_map.values()
    for kind in kinds:
        for name, field in getattr(kind, "fields", {}).items():
            if "first" in getattr(field, "args", {}) and f"{kind.name}.{name}" not in NOT_WALKED:
                around = REACHED.get(kind.name) or (
                    f'of: node(id: "{rows_of(kind).prefix}_{CENTRE}") {{ ... on {kind.name} {{ %s }} }}'
                )
                yield f"{kind.name}.{name}", Listed(around, name, place_of(field))


FILTERED = {
    "Query.films of a country": 'filter: {countries: ["FR"]}, ',
    "Query.films of a genre": f'filter: {{genres: ["genre-{CENTRE}"], not: {{year: {{gte: 3000}}}}}}, ',
}
"""Lists that are also walked as the rows of one word."""

LISTS = dict(_listed())
LISTS |= {name: replace(LISTS[name.partition(" ")[0]], filter=asked) for name, asked in FILTERED.items()}
"""Every connection of the schema but those of NOT_WALKED, and those of FILTERED."""

ORDERED = [(name, term) for name, listed in LISTS.items() for term in (None, *listed.terms)]
"""Every connection in its own order and in each that it can be asked in."""


@pytest.fixture(scope="module")
def grown(
    graph_file: Path, new_beside: Callable[[Path], Beside | None], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Trial]:
    """The planner over copies of the graph with long lists, into which can be written; a page may be of any size."""
    path = tmp_path_factory.mktemp("growing") / "graph.db"
    shutil.copy(graph_file, path)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        Growing(connection, None, random.Random(7)).fill(ENTRIES)
    connection.close()
    with (
        closing(Trial(graphql_schema(), path, new_beside(path))) as trial,
        pytest.MonkeyPatch.context() as patch,
    ):
        trial.connection.set_trace_callback(None)
        trial.connection.execute("PRAGMA foreign_keys = ON")
        patch.setattr(lists, "PAGE_SIZE_MAX", WHOLE)
        yield trial


@pytest.mark.parametrize("name", LISTS)
def test_rows_can_come_at_any_place_of_every_order(name: str) -> None:
    place = LISTS[name].place
    terms = [*place.many.order, *(term for order in place.orders.values() for term in order)]
    keys = {columns.column(term.path[-1]) for term in terms if term.path}
    # In front of the camera or behind it: a credit's job decides.
    assert [key for key in keys if key.name not in SORT_KEYS[key.table.name] and key.name != "kind"] == []


@pytest.mark.parametrize(("name", "term"), ORDERED)
def test_what_stays_is_met_once_while_rows_come_and_go(grown: Trial, name: str, term: str | None) -> None:
    number = zlib.crc32(f"{name} {term}".encode())
    orders = _orders(LISTS[name], term, random.Random(number))
    # What is drawn first is the least: a walk in steps of 1 for each list in its own order, in the others of 7.
    sizes = st.integers(1, 100) if term is None else st.integers(7, 14) | st.integers(1, 100)

    @seed(number)
    @settings(
        max_examples=WALKS,
        database=None,
        deadline=None,
        # A shrunk number is another chance.
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(sizes, st.sampled_from(orders), st.integers(0, 2**32))
    def check(size: int, order: str, number: int) -> None:
        for forward in (True, False):
            reading = Reading(grown, LISTS[name], order, random.Random(number))
            try:
                reading.go_through(size, forward=forward)
                reading.check_what_was_met()
            finally:
                grown.rollback()

    check()


def _orders(listed: Listed, term: str | None, chance: random.Random) -> list[str]:
    """The term before none to two others, as arguments; few in all, since planning takes longer than walking."""
    if term is None:
        return [""]
    orders = [[term, *chance.choices(listed.terms, k=chance.randrange(3))] for _ in range(1 + WALKS // 5)]
    return [f"orderBy: [{', '.join(order)}], " for order in orders]


class Reading:
    """A walk through a list, between whose pages rows come and go.

    Beside each page stands the whole list of that moment, read as one page: that takes no cursor. An entry's cursor
    tells its sort keys, so an entry that has one cursor in all of these kept its place.
    """

    def __init__(self, trial: Trial, listed: Listed, order: str, chance: random.Random) -> None:
        self._walk = Walk(trial, listed.around, listed.field, listed.filter + order)
        self._table = lists.column_table(listed.place.many).name
        self._growing = Growing(trial.connection, trial.beside, chance)
        self._chance = chance
        self._wholes = [self._walk.page(WHOLE)]
        self._met: list[str] = []

    def go_through(self, size: int, *, forward: bool) -> None:
        """Reads to the end, and then what has come after the end in the meantime."""
        assert self._wholes[0].total >= ENTRIES
        often = STIRS * size / self._wholes[0].total
        bound = None
        for _ in range(2):
            more = True
            while more:
                page = self._read(size, bound, forward=forward)
                bound, more = page.bound(forward=forward) or bound, page.more(forward=forward)
                if not more or self._chance.random() < often:
                    self._stir()

    def _read(self, size: int, bound: str | None, *, forward: bool) -> Page:
        page = self._walk.page(size, bound, forward=forward)
        check_page(page, self._wholes[-1], bound, size, forward=forward)
        self._met.extend(page.ids if forward else reversed(page.ids))
        return page

    def _stir(self) -> None:
        if self._chance.random() < 0.3:
            self._growing.go(self._met[-1])
        self._growing.come(self._table, self._met[-1])
        self._wholes.append(self._walk.page(WHOLE))

    def check_what_was_met(self) -> None:
        """Fails unless what kept its place throughout was met once, and what did for a time was at most once."""
        # What came after the last page was read is not there for the reader.
        placed = [dict(zip(whole.ids, whole.cursors, strict=True)) for whole in self._wholes[:-1]]
        met = Counter(self._met)
        for entry in {entry for whole in placed for entry in whole}:
            cursors = [whole.get(entry) for whole in placed]
            if len(set(cursors) - {None}) == 1:
                assert met[entry] <= 1, f"{entry} is met twice"
                assert met[entry] == 1 or None in cursors, f"{entry} is lost"


def check_page(page: Page, whole: Page, bound: str | None, size: int, *, forward: bool) -> None:
    """Fails unless the page is what lies next to its bound in the whole list of the moment, and says so."""
    start, end = _place(page, whole, bound, size, forward=forward)
    assert (page.ids, page.cursors) == (whole.ids[start:end], whole.cursors[start:end])
    assert (page.has_previous, page.has_next) == (start > 0, end < len(whole.ids))
    assert (page.start, page.end) == ((page.cursors[0], page.cursors[-1]) if page.cursors else (None, None))
    assert page.total == whole.total == len(whole.ids) == len(set(whole.ids))


def _place(page: Page, whole: Page, bound: str | None, size: int, *, forward: bool) -> tuple[int, int]:
    """From where to where the page has to reach in the whole list, of which it may begin anywhere if its bound is gone.

    Of an entry that is gone or has moved there is no telling here what lay next to it.
    """
    known = {cursor: number for number, cursor in enumerate(whole.cursors)}
    last = len(whole.ids)
    if bound is None:
        start, end = 0, last
    elif bound in known:
        start, end = known[bound] + 1, known[bound]
    else:
        start, end = (known[page.cursors[0]], known[page.cursors[-1]] + 1) if page.cursors else (last, 0)
    return (start, min(start + size, last)) if forward else (max(0, end - size), end)
