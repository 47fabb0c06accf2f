"""Spaces, letters and keys: printed text as text to store, to compare, to sort by and to put in an address."""

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

_JOINERS = "\u200c\u200d"
_INVISIBLE = re.compile(
    # A joiner between letters of the scripts that need it (from Hebrew on) is spelling; anywhere else it is a leftover.
    f"[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
    f"|(?<![\u0590-\U0010ffff])[{_JOINERS}]+|[{_JOINERS}]+(?![\u0590-\U0010ffff])"
)
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_SAME_SIGNS = str.maketrans(
    dict.fromkeys("‘’‚‛ʼʹ′`´", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–—―−", "-")
    | {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i", "ŧ": "t"}
)
_COMBINING = "\u0300"
"""The first sign that NFC may join with one before it; printable texts of earlier ones alone are in NFC."""
_SLUG_LENGTH = 100
_NO_PART_OF_A_SLUG = re.compile("[^a-z0-9]+")


def clean(text: str) -> str:
    """Text as a reader sees it: NFC, without invisible signs (zero-width, direction marks, byte order marks, controls).

    Every run of white space, no-break spaces and U+2028 among it, is one space, and none is left at the ends.
    """
    if text.isprintable() and (text.isascii() or max(text) < _COMBINING):
        # Nothing of this but spaces to settle, and five times as fast.
        return " ".join(text.split())
    visible = _UNPRINTABLE.sub("", _INVISIBLE.sub("", unicodedata.normalize("NFC", text)))
    return " ".join(visible.split())


@lru_cache(1 << 16)
def fold(text: str) -> str:
    """The key for order and look-up: the same on every engine, whatever its own collation.

    Cleaned, taken apart (NFKD), without combining marks, case folded; letters that Unicode does not take apart become
    their nearest Latin ones (ø, ł, æ, þ), and the kinds of apostrophe, quotation mark and dash become one each.
    It merges strangers (Peña, Pena), so it never decides alone who is who.
    """
    if text.isascii() and text.isprintable():
        # Most texts by far; of all this only the case, a sign and the spaces concern them.
        return " ".join(text.lower().replace("`", "'").split())
    return " ".join(text.translate(_FOLDED).split())


class _Folded(dict[int, str]):
    """What becomes of each sign where a text is folded: none of it hangs on the signs beside it."""

    def __missing__(self, sign: int) -> str:
        visible = _UNPRINTABLE.sub("", chr(sign))
        apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", visible).casefold())
        bare = "".join(one for one in apart if not unicodedata.combining(one) and unicodedata.category(one) != "Cf")
        self[sign] = folded = bare.translate(_SAME_SIGNS)
        return folded


_FOLDED = _Folded()


def slugify(text: str, otherwise: str) -> str:
    """The text for an address: Latin letters and digits parted by hyphens; ``otherwise`` where it has none."""
    latin = text if text.isascii() and text.isprintable() else clean(text).translate(_LATIN)
    slug = _NO_PART_OF_A_SLUG.sub("-", latin.lower()).strip("-")
    return slug[:_SLUG_LENGTH].strip("-") or otherwise


class _Latin(dict[int, str]):
    """What becomes of each sign in Latin letters: none of it hangs on the signs beside it."""

    def __missing__(self, sign: int) -> str:
        self[sign] = latin = anyascii(chr(sign))
        return latin


_LATIN = _Latin()


def keys_of(text: str, otherwise: str) -> tuple[str, str, list[str]]:
    """What ``fold``, ``slugify`` and ``spellings`` make of a text."""
    plain = text.lower()
    # Most texts by far are words of plain letters, each parted from the next by a space, of which all three make as
    # good as the same.
    if text.isascii() and plain.replace(" ", "").isalnum() and len(plain) <= _SLUG_LENGTH:
        parted = plain.split(" ")
        if "" not in parted:
            return plain, "-".join(parted), [plain]
    return fold(text), slugify(text, otherwise), spellings(text)


def words(text: str) -> list[str]:
    """The words of a text as search compares them: folded, letters and digits only.

    What a letter carries belongs to its word; each Chinese or Japanese sign is a word, since nothing parts them.
    """
    if text.isascii() and text.isprintable():
        # Most texts by far: folding does no more to them than this, and takes ten times as long.
        return _ASCII_WORD.findall(text.lower())
    folded = fold(text)
    if folded.isascii():
        return _ASCII_WORD.findall(folded)
    parts = (
        f" {sign} " if _is_word_of_its_own(sign) else sign if unicodedata.category(sign)[0] in "LMN" else " "
        for sign in folded
    )
    return "".join(parts).split()


def spellings(text: str) -> list[str]:
    """The text's words in one line; then, where its letters are not all Latin, the same in Latin letters.

    The words alone are transliterated (by anyascii), so that a sign such as an emoji does not become its English name.
    No line is longer than ``SPELLING_MAX``.
    """
    own = _short(" ".join(words(text)))
    if own.isascii():
        return [own] if own else []
    # From the letters as written: folding takes the breve of a Cyrillic short i, which is what makes it a y.
    letters = "".join(sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in clean(text))
    latin = _short(" ".join(words(re.sub("[\"'`]", "", letters.translate(_LATIN)))))
    return list(dict.fromkeys(one for one in (own, latin) if one))


def _short(line: str) -> str:
    return line if len(line) <= SPELLING_MAX else line[:SPELLING_MAX].rstrip()


def slips(word: str) -> list[tuple[str, int | None]]:
    """What two spellings of a word have in common that differ by a letter: the word, and it without each letter.

    Two words are one slip apart (a letter too many, missing, wrong, or swapped with the next) where they share one of
    these: the word of one and a letter missing of the other, or a letter missing at about the same place of both. By
    each is the place of the letter, from 0; None by the word itself. Very short and very long words have no slips.
    The rule is that of SymSpell (Wolf Garbe, 2012) for one edit.
    """
    found: list[tuple[str, int | None]] = []
    if SLIP_LENGTHS[0] - 1 <= len(word) <= SLIP_LENGTHS[1]:
        found.append((word, None))
    if SLIP_LENGTHS[0] <= len(word) <= SLIP_LENGTHS[1]:
        found += ((word[:place] + word[place + 1 :], place) for place in range(len(word)))
    return found


def _is_word_of_its_own(sign: str) -> bool:
    return any(first <= sign <= last for first, last in _WORDS_OF_THEIR_OWN)


SPELLING_MAX = 500
"""Letters of a text that search looks at: a row of PostgreSQL's indexes has 2,704 bytes, a letter four at most."""

SLIP_LENGTHS = (4, 30)
"""Letters of the shortest and of the longest word in which a slip is forgiven."""

_ASCII_WORD = re.compile("[a-z0-9]+")
_WORDS_OF_THEIR_OWN = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uf900", "\ufaff"), ("\U00020000", "\U0003ffff"))
