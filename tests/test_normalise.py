"""Cleaning, folding and slugs, by example and in general."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creditsgql.normalise import clean, fold, keys_of, slugify, spellings


@pytest.mark.parametrize(
    ("printed", "cleaned"),
    [
        ("  Ida\u00a0 \tTrelińska\n", "Ida Trelińska"),
        ("\ufeffAudiard\u200b", "Audiard"),
        ("\u200fAsghar\u202a Farhadi\u202c", "Asghar Farhadi"),
        ("one\u2028two", "one two"),
        ("Ste\u0301phane", "Stéphane"),
        ("Bathe\u00adlemy", "Bathelemy"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("A\u200cB", "AB"),
        ("bell\x07", "bell"),
    ],
)
def test_text_is_cleaned_to_what_a_reader_sees(printed: str, cleaned: str) -> None:
    assert clean(printed) == cleaned


@pytest.mark.parametrize(
    ("printed", "key"),
    [
        ("Stéphane FONTAINE", "stephane fontaine"),
        ("De rouille et d’os", "de rouille et d'os"),
        ("Das weiße Band", "das weisse band"),
        ("Łukasz Żal", "lukasz zal"),
        ("Ødegård, Þór, Æsa", "odegard, thor, aesa"),
        ("Kış uykusu İstanbul", "kis uykusu istanbul"),
        ("Ｉｄａ – 2", "ida - 2"),
        ("Левиафан", "левиафан"),
    ],
)
def test_a_key_leaves_out_what_order_and_look_up_ignore(printed: str, key: str) -> None:
    assert fold(printed) == key


@pytest.mark.parametrize(
    ("printed", "slug"),
    [
        ("De rouille et d'os", "de-rouille-et-d-os"),
        ("Левиафан", "leviafan"),
        ("Άλπεις", "alpeis"),
        ("8½", "81-2"),
        ("???", "film"),
        ("", "film"),
        ("a" * 200, "a" * 100),
    ],
)
def test_a_slug_is_latin_letters_and_digits(printed: str, slug: str) -> None:
    assert slugify(printed, "film") == slug


@given(st.text())
def test_cleaning_and_folding_again_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert fold(fold(text)) == fold(text)
    assert fold(clean(text)) == fold(text)


@given(st.text(st.characters(max_codepoint=127)))
def test_folding_plain_letters_is_folding_them_among_others(text: str) -> None:
    assert fold(f"{text}e") == fold(f"{text}é")


@given(st.text() | st.text(st.sampled_from("aB1 -é")))
def test_all_keys_of_a_text_at_once_are_each_of_them(text: str) -> None:
    assert keys_of(text, "film") == (fold(text), slugify(text, "film"), spellings(text))
