"""Spaces, letters and keys: printed text as text to store, to compare, to sort by and to put in an address."""

import re
import unicodedata

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
_SLUG_LENGTH = 100


def clean(text: str) -> str:
    """Text as a reader sees it: NFC, without invisible signs (zero-width, direction marks, byte order marks, controls).

    Every run of white space, no-break spaces and U+2028 among it, is one space, and none is left at the ends.
    """
    visible = _UNPRINTABLE.sub("", _INVISIBLE.sub("", unicodedata.normalize("NFC", text)))
    return " ".join(visible.split())


def fold(text: str) -> str:
    """The key for order and look-up: the same on every engine, whatever its own collation.

    Cleaned, taken apart (NFKD), without combining marks, case folded; letters that Unicode does not take apart become
    their nearest Latin ones (ø, ł, æ, þ), and the kinds of apostrophe, quotation mark and dash become one each.
    It merges strangers (Peña, Pena), so it never decides alone who is who.
    """
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", clean(text)).casefold())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign) and unicodedata.category(sign) != "Cf")
    return " ".join(bare.translate(_SAME_SIGNS).split())


def slugify(text: str, otherwise: str) -> str:
    """The text for an address: Latin letters and digits parted by hyphens; ``otherwise`` where it has none."""
    slug = re.sub(r"[^a-z0-9]+", "-", anyascii(clean(text)).lower()).strip("-")
    return slug[:_SLUG_LENGTH].strip("-") or otherwise
