"""What a scalar of ours takes, and how the rows have it."""

import pytest

from creditsgql.schema.fields import language_tag

TAGS = {
    "fr": "fr",
    "EN-gb": "en-GB",
    "zh-hant-tw": "zh-Hant-TW",
    "ES-419": "es-419",
    "zh-min-nan": "zh-min-nan",
    "SL-ROZAJ-1994": "sl-rozaj-1994",
    "sr-cyrl-RS-X-Own-ab": "sr-Cyrl-RS-x-own-ab",
    "de-de-U-CO-phonebk": "de-DE-u-co-phonebk",
    "X-Klingon": "x-klingon",
}
"""Language tags as they may be given, and as RFC 5646 recommends to write them."""

NO_TAGS = ("", "e", "*", "français", "en_GB", "en-", "-en", "en--GB", "en-x", "x", "123", "en\n", "\u017fv", "en-" * 50)


@pytest.mark.parametrize("given", TAGS)
def test_a_language_tag_is_taken_in_any_letters(given: str) -> None:
    assert language_tag(given) == TAGS[given]


@pytest.mark.parametrize("given", [*NO_TAGS, "x" + "-a" * 50, 3, None, ["en"]])
def test_what_is_no_language_tag_is_refused(given: object) -> None:
    with pytest.raises(ValueError, match=r"^expected a BCP 47 language tag such as fr, en-GB or ja-Latn$"):
        language_tag(given)
