"""When something changed, and what: creation and update times, revisions, and the feed of changes."""

import json
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from graphql import is_abstract_type

from creditsgql.importers.journal import SUBJECTS, fields_of
from creditsgql.importers.sources.page_parts import Given
from creditsgql.schema import graphql_schema

Desk = Any

FIRST = """Un prophète

France

Cast & Crew

Directed by: Jacques Audiard
Written by: Thomas Bidegain
Cast: Tahar Rahim (Malik), Niels Arestrup (Cesar)

Nominations and Awards

• European Film 2009
• European Actor 2009
"""
OTHER = """Ida

Poland

Cast & Crew

Directed by: Paweł Pawlikowski
Sound: Thomas Bidegain

Nominations and Awards

• European Film 2014
"""


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each run is at a day of its own: the first on the 1st of January 2030, the next on the 2nd."""
    days = (f"2030-01-{day:02}T00:00:00Z" for day in count(1))
    monkeypatch.setattr("creditsgql.importers.store.now", lambda: next(days))


def bring_in(desk: Desk, text: str, name: str = "prophet.txt", **given: Any) -> None:
    desk.bring_in(desk.page(name, text), given=Given(**given))


def stamps(desk: Desk, table: str, shown: str) -> dict[str, tuple[str, str, int]]:
    rows = desk.rows(f"SELECT {shown}, substr(created_at, 9, 2), substr(updated_at, 9, 2), revision FROM {table}")
    return {row[0]: row[1:] for row in rows}


def feed(desk: Desk, after: int = 0) -> list[tuple[str, str, int, list[str], int | None]]:
    rows = desk.rows(
        f"SELECT action, subject, subject_id, fields, merged_into_id FROM change WHERE id > {after} ORDER BY id"
    )
    return [(action, subject, one, json.loads(fields), into) for action, subject, one, fields, into in rows]


def last_change(desk: Desk) -> int:
    [last] = desk.rows("SELECT coalesce(max(id), 0) FROM change")
    return int(last)


def test_what_is_new_is_told_and_stamped_with_the_moment_of_its_import(desk: Desk) -> None:
    bring_in(desk, FIRST)
    new = ("01", "01", 1)
    assert stamps(desk, "film", "slug") == {"un-prophete": new}
    assert stamps(desk, "nomination", "label") == {"European Film 2009": new, "European Actor 2009": new}
    people = ("Jacques Audiard", "Thomas Bidegain", "Tahar Rahim", "Niels Arestrup")
    assert stamps(desk, "person", "name") == dict.fromkeys(people, new)
    assert feed(desk) == [
        ("CREATED", "FILM", 1, [], None),
        *(("CREATED", "PERSON", number, [], None) for number in (1, 2, 3, 4)),
        *(("CREATED", "CHARACTER", number, [], None) for number in (1, 2)),
        *(("CREATED", "CREDIT", number, [], None) for number in (1, 2, 3, 4)),
        *(("CREATED", "NOMINATION", number, [], None) for number in (1, 2)),
    ]
    assert desk.rows("SELECT DISTINCT occurred_at FROM change") == ["2030-01-01T00:00:00Z"]
    assert desk.rows("SELECT updated_at FROM dataset") == ["2030-01-01T00:00:00Z"]


def test_an_import_that_changes_nothing_moves_nothing_and_tells_nothing(desk: Desk, pages: Path) -> None:
    tables = ("film", "person", "nomination", "change", "dataset", "last_id")
    desk.bring_in(pages)
    before = [desk.rows(f"SELECT * FROM {table}") for table in tables]
    desk.bring_in(pages)
    assert [desk.rows(f"SELECT * FROM {table}") for table in tables] == before


@pytest.mark.parametrize(
    ("before", "after", "told", "film", "people"),
    [
        pytest.param(
            "France", "France, Italy", [("UPDATED", "FILM", 1, ["countries"], None)], 2, [1, 1, 1, 1], id="a country"
        ),
        pytest.param(
            "Un prophète", "Un prophete",
            [("UPDATED", "FILM", 1, ["originalTitle", "title", "titles"], None)],
            2, [1, 1, 1, 1], id="a title",
        ),
        pytest.param(
            "(Malik)", "(Malik El Djebena)",
            [
                ("UPDATED", "FILM", 1, ["characters", "credits"], None),
                ("UPDATED", "PERSON", 3, ["credits"], None),
                ("CREATED", "CHARACTER", 3, [], None),
                ("UPDATED", "CREDIT", 3, ["roles"], None),
                ("DELETED", "CHARACTER", 1, [], None),
            ],
            2, [1, 1, 2, 1], id="a role",
        ),
        pytest.param(
            "Cast: Tahar Rahim (Malik), Niels Arestrup (Cesar)", "Cast: Niels Arestrup (Cesar), Tahar Rahim (Malik)",
            [
                ("UPDATED", "FILM", 1, ["characters", "credits"], None),
                ("UPDATED", "PERSON", 3, ["credits"], None),
                ("UPDATED", "PERSON", 4, ["credits"], None),
                ("UPDATED", "CREDIT", 3, ["position"], None),
                ("UPDATED", "CREDIT", 4, ["position"], None),
            ],
            2, [1, 1, 2, 2], id="an order",
        ),
        pytest.param(
            "Written by: Thomas Bidegain\n", "",
            [
                ("UPDATED", "FILM", 1, ["credits"], None),
                ("DELETED", "CREDIT", 2, [], None),
                ("DELETED", "PERSON", 2, [], None),
            ],
            2, [1, 1, 1], id="a credit taken back",
        ),
        pytest.param(
            "Thomas Bidegain", "Thomas Bidegayn",
            [("UPDATED", "PERSON", 2, ["name", "names", "sortName"], None)],
            1, [1, 2, 1, 1], id="a spelling",
        ),
        pytest.param(
            "• European Actor 2009", "• European Actor 2009 – winner",
            [
                ("UPDATED", "FILM", 1, ["nominations"], None),
                ("UPDATED", "NOMINATION", 2, ["isFinal", "label", "outcome"], None),
            ],
            2, [1, 1, 1, 1], id="an outcome",
        ),
        pytest.param(
            "• European Actor 2009", "• Tahar Rahim for European Actor 2009",
            [
                ("UPDATED", "FILM", 1, ["nominations"], None),
                ("UPDATED", "PERSON", 3, ["nominations"], None),
                ("UPDATED", "NOMINATION", 2, ["label", "nominees"], None),
            ],
            2, [1, 1, 2, 1], id="a nominee",
        ),
        pytest.param("Cast & Crew", "\n\nCast & Crew", [], 1, [1, 1, 1, 1], id="nothing but the place of lines"),
    ],
)  # fmt: skip
def test_a_correction_is_told_by_its_fields_and_moves_what_it_is_about_by_one(
    desk: Desk, before: str, after: str, told: Any, film: int, people: list[int]
) -> None:
    bring_in(desk, FIRST)
    start = last_change(desk)
    assert FIRST.count(before) == 1
    bring_in(desk, FIRST.replace(before, after))
    assert feed(desk, start) == told
    assert desk.rows("SELECT revision FROM film") == [film]
    assert desk.rows("SELECT revision FROM person ORDER BY id") == people
    for table in ("film", "person", "nomination"):
        moved = f"SELECT revision, substr(created_at, 9, 2), substr(updated_at, 9, 2) FROM {table}"
        assert set(desk.rows(moved)) <= {(1, "01", "01"), (2, "01", "02")}


def test_what_other_films_say_is_not_touched(desk: Desk) -> None:
    bring_in(desk, FIRST)
    bring_in(desk, OTHER, "ida.txt")
    assert stamps(desk, "film", "slug") == {"un-prophete": ("01", "01", 1), "ida": ("02", "02", 1)}
    assert stamps(desk, "person", "name")["Thomas Bidegain"] == ("01", "02", 2)
    bring_in(desk, OTHER.replace("Sound: Thomas Bidegain\n", ""), "ida.txt")
    assert stamps(desk, "film", "slug") == {"un-prophete": ("01", "01", 1), "ida": ("02", "03", 2)}
    assert stamps(desk, "person", "name")["Thomas Bidegain"] == ("01", "03", 3)


def test_another_year_of_a_film_is_no_change_of_its_credits_countries_languages_or_genres(desk: Desk) -> None:
    text = FIRST.replace("France", "France, drama French, 2009")
    bring_in(desk, text)
    before = last_change(desk)
    bring_in(desk, text.replace("2009\n\nCast", "2010\n\nCast"))
    assert feed(desk, before) == [("UPDATED", "FILM", 1, ["year"], None)]
    for table in ("credit", "film_country", "film_language", "film_genre"):
        assert desk.rows(f"SELECT DISTINCT film_year FROM {table}") == [2010]


def test_the_feed_only_grows_and_replays_to_what_is_there(desk: Desk) -> None:
    tables = {"FILM": "film", "PERSON": "person", "CHARACTER": "character", "CREDIT": "credit"}
    versions = [FIRST, FIRST.replace("Thomas Bidegain", "Abdel Raouf Dafri"), FIRST.replace("(Cesar)", ""), FIRST]
    seen: list[Any] = []
    for text in versions:
        bring_in(desk, text)
        now = feed(desk)
        assert now[: len(seen)] == seen
        seen = now
        there: dict[str, set[int]] = {"FILM": set(), "PERSON": set(), "CHARACTER": set(), "CREDIT": set()}
        for action, subject, one, fields, _ in seen:
            if subject in there:
                assert (action == "UPDATED") == bool(fields)
                assert (one in there[subject]) == (action != "CREATED"), (action, subject, one)
                (there[subject].discard if action == "DELETED" else there[subject].add)(one)
        assert there == {subject: set(desk.rows(f"SELECT id FROM {table}")) for subject, table in tables.items()}


def test_the_feed_rises_in_time_though_a_clock_is_set_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    bring_in(desk, FIRST)
    monkeypatch.setattr("creditsgql.importers.store.now", lambda: "2029-12-31T00:00:00Z")
    bring_in(desk, OTHER, "ida.txt")
    assert stamps(desk, "film", "slug") == {"un-prophete": ("01", "01", 1), "ida": ("01", "01", 1)}
    assert desk.rows("SELECT DISTINCT occurred_at FROM change") == ["2030-01-01T00:00:00Z"]


def test_every_field_that_the_feed_names_is_told_once_per_subject() -> None:
    assert fields_of("film") == {
        "slug", "title", "originalTitle", "year", "releaseDate", "runtimeMinutes", "titles", "texts", "countries",
        "genres", "languages", "ratings", "externalIds", "characters", "credits", "nominations",
    }  # fmt: skip
    assert fields_of("person") == {
        "slug", "name", "sortName", "names", "birthDate", "deathDate", "externalIds", "credits", "nominations",
    }  # fmt: skip
    assert fields_of("character") == {"slug", "name", "roles"}
    assert fields_of("nomination") == {
        "film", "films", "edition", "category", "label", "year", "outcome", "isFinal", "detail", "note", "reason",
        "certainty", "nominees", "companies",
    }  # fmt: skip


@pytest.mark.parametrize(("table", "kind"), [(table, subject.name.title()) for table, subject in SUBJECTS.items()])
def test_every_field_that_the_feed_names_is_one_of_the_schema(table: str, kind: str) -> None:
    found: Any = graphql_schema().type_map[kind]
    kinds = graphql_schema().get_possible_types(found) if is_abstract_type(found) else [found]
    assert fields_of(table) - {name for one in kinds for name in one.fields} == set()


def test_the_same_imports_tell_the_same_feed(new_desk: Callable[[], Desk], pages: Path) -> None:
    told = []
    for _ in range(2):
        desk = new_desk()
        desk.bring_in(pages)
        bring_in(desk, FIRST)
        bring_in(desk, FIRST.replace("Jacques Audiard", "Thomas Bidegain"))
        told.append(desk.rows("SELECT id, action, subject, subject_id, fields FROM change ORDER BY id"))
    assert told[0] == told[1]
    assert [row[0] for row in told[0]] == list(range(1, len(told[0]) + 1))
