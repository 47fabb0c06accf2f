"""Which source says what of a film, where, and in which words."""

from typing import Any

from creditsgql.importers.sources.page_parts import Given

Desk = Any

PAGE = """Un prohpète

France, Narnia, Italy

Synopsis

He can  neither read
nor write.

Director's Statement

We wanted heroes.

Cast & Crew

Directed by: Jacques Audiard
"""
OLDER = """European Film 2009

A Prophet / Un prophète France (155 min)
Director: Jacques Audiard
Screenplay: Thomas Bidegain

He cannot read.
"""


def test_a_films_fields_are_cited_with_their_printed_lines(desk: Desk) -> None:
    desk.bring_in(desk.page("a.txt", PAGE))
    assert sorted(desk.facts()["field said by"], key=lambda row: row[3] or 0) == [
        ("a.txt", "Un prohpète", None, None, None),
        ("a.txt", "Un prohpète", "originalTitle", 1, "Un prohpète"),
        ("a.txt", "Un prohpète", "countries", 3, "France, Narnia, Italy"),
        ("a.txt", "Un prohpète", "synopsis", 7, "He can neither read"),
        ("a.txt", "Un prohpète", "directorsStatement", 12, "We wanted heroes."),
    ]


def test_the_title_line_of_the_older_layout_says_all_that_stands_on_it(desk: Desk) -> None:
    desk.bring_in(desk.page("a.txt", OLDER))
    line = "A Prophet / Un prophète France (155 min)"
    assert sorted(desk.rows("SELECT field, line, quotation FROM citation WHERE film_id = 1"), key=repr) == [
        ("countries", 3, line),
        ("originalTitle", 3, line),
        ("runtimeMinutes", 3, line),
        ("synopsis", 7, "He cannot read."),
        ("title", 3, line),
        (None, None, None),
    ]


def test_credits_and_nominations_are_cited_as_a_whole(desk: Desk) -> None:
    desk.bring_in(desk.page("a.txt", OLDER))
    assert desk.rows(
        "SELECT credit_id, nomination_id, field, line, quotation FROM citation WHERE film_id IS NULL ORDER BY line"
    ) == [
        (None, 1, None, 1, "European Film 2009"),
        (1, None, None, 4, "Director: Jacques Audiard"),
        (2, None, None, 5, "Screenplay: Thomas Bidegain"),
    ]
    assert desk.rows("SELECT credit_id, line FROM credit_source ORDER BY credit_id") == [(1, 4), (2, 5)]
    assert desk.rows("SELECT * FROM nomination_source") == [(1, 1, 1, "European Film 2009")]


def test_what_a_source_does_not_print_is_not_cited(desk: Desk) -> None:
    page = "Cast & Crew\n\nDirected by: Jacques Audiard\n"
    desk.bring_in(desk.page("a.txt", page), given=Given(title="Un prophète"))
    assert desk.facts()["field said by"] == [("a.txt", "Un prophète", None, None, None)]


def test_each_source_of_a_film_is_cited_where_they_disagree_too(desk: Desk) -> None:
    desk.page("a.txt", "Elle\n\nFrance\n\nCast & Crew\n\nDirected by: Paul Verhoeven\n")
    desk.page("b.txt", "Elle\n\nGermany\n\nCast & Crew\n\nDirected by: Paul Verhoeven\n")
    desk.bring_in(desk.folder)
    cited = [row for row in desk.facts()["field said by"] if row[2] == "countries"]
    assert cited == [("a.txt", "Elle", "countries", 3, "France"), ("b.txt", "Elle", "countries", 3, "Germany")]
    desk.bring_in(
        desk.page("a.txt", "Elle\n\nFrance\n\nCast & Crew\n\nDirected by: Paul Verhoeven\n".replace("F", "\nF"))
    )
    cited = [row for row in desk.facts()["field said by"] if row[2] == "countries"]
    assert cited == [("a.txt", "Elle", "countries", 4, "France"), ("b.txt", "Elle", "countries", 3, "Germany")]
