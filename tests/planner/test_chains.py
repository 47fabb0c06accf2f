"""The shortest chain between two people is found whatever the graph is like, and the same one each time."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.planner.beside import Beside
from tests.planner.plain_chain import shortest_chain
from tests.planner.trial import Trial

from creditsgql.database import writing
from creditsgql.entities import Film, Job, Person
from creditsgql.planner import RequestError, chains
from creditsgql.planner.planning import CHAINS_MAX
from creditsgql.schema import graphql_schema

COUNT = 12
"""People, and films, that there are."""

DOCUMENT = """
query ($source: ID!, $target: ID!, $most: Int, $via: CreditFilter) {
  path: collaborationPath(from: {id: $source}, to: {id: $target}, maxDegrees: $most, via: $via) {
    degrees steps { from { id } film { id } to { id } fromCredits { id } toCredits { id } }
  }
}
"""

Tie = tuple[int, int]
"""A person, and a film they worked on."""


@dataclass(frozen=True)
class Small:
    """A database of a few people and films, whose credits each test writes anew."""

    trial: Trial

    def write(self, ties: Iterable[Tie], crew: Iterable[Tie] = ()) -> None:
        """A cast credit for each of the ties, and a crew credit for each of the others."""
        rows = [("CAST", "ACTING", 1, *tie) for tie in ties] + [("CREW", "SOUND", 2, *tie) for tie in crew]
        written = ", ".join(
            f"({number}, {person}, {film}, '{kind}', '{department}', {job}, 1, false, 'STATED')"
            for number, (kind, department, job, person, film) in enumerate(rows, 1)
        )
        columns = "id, person_id, film_id, kind, department, job_id, rank, is_uncredited, certainty"
        for write in self.trial.writers:
            write("DELETE FROM credit", ())
            if rows:
                write(f"INSERT INTO credit ({columns}) VALUES {written}", ())

    def path(self, source: int, target: int, **given: Any) -> Any:
        """What the service answers."""
        variables = {"source": f"person_{source}", "target": f"person_{target}", **given}
        return self.trial.data(DOCUMENT, variables)["path"]

    def chain(self, source: int, target: int, **given: Any) -> list[int] | None:
        """The path as keys: person, film, person and so on."""
        path = self.path(source, target, **given)
        if path is None:
            return None
        assert path["degrees"] == len(path["steps"])
        chain = [source]
        for step in path["steps"]:
            keys = [int(step[end]["id"].rpartition("_")[2]) for end in ("from", "film", "to")]
            assert keys[0] == chain[-1]
            chain += keys[1:]
        return chain


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory, new_beside: Callable[[Path], Beside | None]) -> Iterator[Small]:
    """The database, without credits yet."""
    path: Path = tmp_path_factory.mktemp("small") / "small.db"
    numbers = range(1, COUNT + 1)
    keys = ("name", "name_key", "sort_name", "sort_key")
    titles = ("title", "title_key", "original_title", "original_title_key")
    with writing(f"sqlite:///{path}") as connection:
        connection.execute(sa.insert(Person), [{"id": n, "slug": f"p{n}", **dict.fromkeys(keys, "p")} for n in numbers])
        connection.execute(sa.insert(Film), [{"id": n, "slug": f"f{n}", **dict.fromkeys(titles, "f")} for n in numbers])
        for job, department in (("actor", "ACTING"), ("sound", "SOUND")):
            connection.execute(sa.insert(Job).values(slug=job, name=job, name_key=job, department=department))
    with closing(Trial(graphql_schema(), path, new_beside(path))) as trial:
        yield Small(trial)


LINE = [(person, film) for person in range(1, COUNT) for film in (person, person - 1) if film]
"""Each person worked with the next one: 1 with 2 on film 1, 2 with 3 on film 2, and so on."""

WHEEL = [(1, 1), (2, 1), (1, 9), (3, 9), (3, 4), (2, 5), (4, 5), (4, 4)]
"""From 1 to 4 over 2 or over 3; the lower film leads over 2."""

CASES: dict[str, tuple[list[Tie], tuple[int, int, int], list[int] | None]] = {
    "to oneself": (LINE, (3, 3, 1), [3]),
    "to oneself, without any credit": (LINE, (12, 12, 1), [12]),
    "the next": (LINE, (3, 4, 1), [3, 3, 4]),
    "to and fro": (LINE, (4, 3, 1), [4, 3, 3]),
    "as far as may be": (LINE, (1, 11, 10), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11]),
    "one film too far": (LINE, (1, 11, 9), None),
    "two films too far": (LINE, (1, 3, 1), None),
    "to someone who did nothing": (LINE, (1, 12, 10), None),
    "to someone who is not there": (LINE, (1, 99, 10), None),
    "from someone who is not there to the same": (LINE, (99, 99, 10), None),
    "the lowest film first": (WHEEL, (1, 4, 6), [1, 1, 2, 5, 4]),
    "the lowest film first, the other way": (WHEEL, (4, 1, 6), [4, 4, 3, 9, 1]),
    "the lowest person on the film": ([(7, 1), (5, 1), (3, 1), (5, 2), (3, 2), (8, 2)], (7, 8, 6), [7, 1, 3, 2, 8]),
    "keys of people are no keys of films": ([(1, 2), (2, 3)], (1, 2, 10), None),
}
"""Ties; from, to and most degrees; the chain."""


@pytest.mark.parametrize("name", CASES)
def test_the_chain_is_the_shortest_and_of_those_the_lowest(small: Small, name: str) -> None:
    ties, (source, target, most), chain = CASES[name]
    small.write(ties)
    assert small.chain(source, target, most=most) == chain
    assert shortest_chain(ties if source < 99 else (), source, target, most) == (chain if source < 99 else [99])


NUMBERS = st.integers(1, COUNT)
TIES = st.sets(st.tuples(NUMBERS, NUMBERS), max_size=60)


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(ties=TIES, crew=TIES, source=NUMBERS, target=NUMBERS, most=st.integers(1, 10))
def test_on_any_graph_the_chain_is_that_of_a_plain_search(
    small: Small, ties: set[Tie], crew: set[Tie], source: int, target: int, most: int
) -> None:
    small.write(ties, crew)
    assert small.chain(source, target, most=most) == shortest_chain(ties | crew, source, target, most)
    by_sound = small.chain(source, target, most=most, via={"kinds": ["CREW"]})
    assert by_sound == shortest_chain(crew, source, target, most)


def test_only_credits_that_count_join_but_all_are_told(small: Small) -> None:
    small.write([(1, 1), (2, 1), (3, 2)], crew=[(1, 2), (2, 2), (3, 3), (3, 1)])
    path = small.path(1, 2, via={"departments": ["SOUND"]})
    assert path == {
        "degrees": 1,
        "steps": [
            {
                "from": {"id": "person_1"},
                "film": {"id": "film_2"},
                "to": {"id": "person_2"},
                "fromCredits": [{"id": "credit_4"}],
                "toCredits": [{"id": "credit_5"}],
            }
        ],
    }
    small.write([(1, 2), (2, 1)], crew=[(1, 2), (2, 2)])
    [step] = small.path(1, 2, via={"kinds": ["CREW"]})["steps"]
    assert step["fromCredits"] == [{"id": "credit_1"}, {"id": "credit_3"}]


@pytest.mark.parametrize(("widest", "chain"), [(2, None), (3, [1, 1, 3, 4, 6, 7, 2])])
def test_a_search_that_grows_too_wide_finds_nothing(
    small: Small, monkeypatch: pytest.MonkeyPatch, widest: int, chain: list[int] | None
) -> None:
    """Two people with three films each, and on each of them another person: both ends are three wide at once."""
    monkeypatch.setattr(chains, "WIDTH_MAX", widest * chains.LINK_WEIGHT)
    # A document of its own, so that no plan is kept that was made with another width.
    monkeypatch.setattr("tests.planner.test_chains.DOCUMENT", f"{DOCUMENT} # {widest}")
    small.write(
        [(1, film) for film in (1, 2, 3)]
        + [(person, film) for person, film in zip((3, 4, 5), (1, 2, 3), strict=True)]
        + [(person, film) for person, film in zip((3, 4, 5), (4, 5, 6), strict=True)]
        + [(person, film) for person, film in zip((6, 7, 8), (4, 5, 6), strict=True)]
        + [(person, film) for person, film in zip((6, 7, 8), (7, 8, 9), strict=True)]
        + [(2, film) for film in (7, 8, 9)]
    )
    assert small.chain(1, 2) == chain


def test_an_operation_may_look_for_several_chains_but_not_for_any_number(small: Small) -> None:
    def asked(count: int) -> str:
        paths = (
            f'p{n}: collaborationPath(from: {{slug: "p1"}}, to: {{slug: "p{n + 1}"}}) {{ degrees }}'
            for n in range(count)
        )
        return f"{{ {' '.join(paths)} }}"

    small.write(LINE)
    found = [path and path["degrees"] for path in small.trial.data(asked(CHAINS_MAX)).values()]
    assert found == [0, 1, 2, 3, 4, 5, 6, None, None, None]
    with pytest.raises(RequestError) as refusal:
        small.trial.plan(asked(CHAINS_MAX + 1))
    assert [(error.message, error.extensions) for error in refusal.value.errors] == [
        (f"asks for more than {CHAINS_MAX} chains", {"code": "OPERATION_TOO_LARGE"})
    ]
