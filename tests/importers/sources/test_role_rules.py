"""The table of wordings: what it says of itself holds."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creditsgql.importers.sources.role_parts import LONGEST_TEXT, part_role_text, qualifier
from creditsgql.importers.sources.role_rules import NAMES, QUALIFIERS, SIGNALS, RoleRule, Stands
from creditsgql.importers.sources.roles import qualifiers_of, read_role_text
from creditsgql.normalise import clean

RULES = (*QUALIFIERS, *NAMES)
NOT_THEIR_OWN = "ſKİı"
"""Letters that patterns take for others whatever their case."""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_example_of_a_rule_is_recognised_by_it(rule: RoleRule) -> None:
    assert rule in [one.rule for one in qualifiers_of(rule.example)]


def test_each_rule_has_a_name_of_its_own_and_a_reason() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert [rule.name for rule in RULES if not rule.reason] == []


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.stands is Stands.ALONE], ids=lambda rule: rule.name)
def test_what_means_something_without_a_sign_has_a_word_that_tells_so(rule: RoleRule) -> None:
    alphabet = st.characters(exclude_characters=NOT_THEIR_OWN)
    wordings = st.from_regex(re.compile(rule.pattern, re.IGNORECASE), fullmatch=True, alphabet=alphabet)

    @settings(max_examples=50)
    @given(wordings.filter(lambda text: clean(text) == text))
    def has_a_signal(text: str) -> None:
        words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", text.lower())
        assert not SIGNALS.isdisjoint(words)

    has_a_signal()


WORDS = st.sampled_from(
    [
        *(word for rule in RULES for word in re.findall(r"[\w.'-]+", rule.example)),
        *SIGNALS,
        *("Anna", "Mr.", "O'Neill", "#1", "7", "Ó", "Self-Help", "Self.", "Self.Author", "V.O.", "x-voice"),
        *("Voice's", "Æon", "ſelf", "Kendısı", "n.a", "Ane\u0301"),
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=5).map(" ".join))
def test_a_plain_text_is_read_the_short_way_as_it_would_be_the_long_way(text: str) -> None:
    # A zero-width space is cleaned away, and keeps the text from being plain.
    assert read_role_text(text) == read_role_text(f"\u200b{text}")


@given(st.text(max_size=60) | st.lists(WORDS | st.sampled_from("()[]（/|;,- "), max_size=30).map("".join))
def test_any_text_is_read_and_nothing_is_said_that_is_not_printed(text: str) -> None:
    for part in part_role_text(clean(text)):
        assert set(re.findall(r"\w+", part.name)) <= set(re.findall(r"\w+", clean(text)))
        assert part.name == clean(part.name)


@pytest.mark.parametrize("words", ["voice " * 1000, "segment " + "a" * LONGEST_TEXT])
def test_long_words_are_no_qualifier(words: str) -> None:
    assert qualifier(words, Stands.IN_PARENTHESES) is None
