"""Printed recognitions, by their parts."""

import pytest

from creditsgql.importers.sources.nomination_lines import read_nomination, read_recognition, without_bullet


@pytest.mark.parametrize("line", ["• X", "•X", "•   X", "* X", "- X", "– X", "▪ X"])
def test_any_bullet_is_taken_off(line: str) -> None:
    assert without_bullet(line) == ("X", True)


@pytest.mark.parametrize(
    ("text", "category", "year", "outcome", "is_final"),
    [
        ("Feature Film Selection 2012", None, 2012, "SELECTED", True),
        ("European Actor 2012", "European Actor", 2012, "NOMINATED", None),
        ("European Actor, 2012", "European Actor", 2012, "NOMINATED", None),
        ("European Actor (2012)", "European Actor", 2012, "NOMINATED", None),
        ("European Actor", "European Actor", None, "NOMINATED", None),
        ("People's Choice Award 2012", "People's Choice Award", 2012, "NOMINATED", None),
        ("European Cinematographer - Prix X 2012", "European Cinematographer – Prix X", 2012, "NOMINATED", None),
        ("European Cinematographer — Prix X 2012", "European Cinematographer – Prix X", 2012, "NOMINATED", None),
        ("European Discovery 2012 – Prix X", "European Discovery – Prix X", 2012, "NOMINATED", None),
        ("European Film 2012 (Winner)", "European Film", 2012, "WON", True),
        ("Winner: European Film 2012", "European Film", 2012, "WON", True),
        ("Nominated for European Film 2012", "European Film", 2012, "NOMINATED", None),
    ],
)
def test_a_line_says_category_year_and_outcome(
    text: str, category: str | None, year: int | None, outcome: str, is_final: bool | None
) -> None:
    found = read_recognition(text)
    assert found is not None
    assert (found.category, found.year, found.outcome.name, found.is_final) == (category, year, outcome, is_final)


@pytest.mark.parametrize("text", ["2012", "x", "a" * 200])
def test_a_line_without_a_category_is_no_nomination(text: str) -> None:
    assert read_recognition(text) is None
    assert read_nomination(1, text, None, 2012) == "no award category"


def test_the_event_is_inferred_from_the_layout_unless_it_is_given() -> None:
    inferred = read_nomination(1, "European Film 2012", None, None)
    given = read_nomination(1, "Goldener Bär 2012", "Berlinale", None)
    assert not isinstance(inferred, str)
    assert not isinstance(given, str)
    assert (inferred.event, inferred.certainty.name) == ("European Film Awards", "INFERRED")
    assert (given.event, given.certainty.name) == ("Berlinale", "STATED")
