"""The planner knows no noun of the field: what it plans may be about anything."""

import re
from pathlib import Path

import pytest

from creditsgql import planner

SOURCES = sorted(Path(planner.__file__).parent.glob("*.py"))

NOUNS = frozenset(
    {
        *("actor", "actress", "award", "billing", "cast", "ceremony", "cinema", "credit", "crew", "department"),
        *("director", "edition", "event", "festival", "film", "filmography", "job", "movie", "nomination", "nominee"),
        *("people", "performer", "person", "producer", "role", "synopsis", "title", "titles"),
    }
)
"""What the planner must not say; characters and texts are its own business too."""


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_noun_of_the_field_is_said(path: Path) -> None:
    # CAST is a function of SQL too.
    text = path.read_text(encoding="utf-8").replace("sa.cast(", "")
    words = re.findall(r"[a-z]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", text).lower())
    assert {word for word in words if word in NOUNS or word.removesuffix("s") in NOUNS} == set()
