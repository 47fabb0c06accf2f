"""A cursor: the sort keys of an entry and a mark of their order, as JSON in hex, which both engines can write."""

import zlib
from typing import Any

import orjson

INTEGER_MAX = 2**63
"""Past this an integer fits no column."""


def mark_of(order: str) -> str:
    """A short mark of a list's order, so that a cursor made in another order is known as such."""
    return f"{zlib.crc32(order.encode()):08x}"


def keys_of(cursor: str, mark: str, types: tuple[type, ...]) -> list[Any]:
    """The sort keys in a cursor.

    Raises ValueError where the text is no cursor, or belongs to a list in another order.
    """
    try:
        found, *read = orjson.loads(bytes.fromhex(cursor))
    except (ValueError, TypeError):
        raise ValueError("is not a cursor") from None
    keys: list[Any] = read
    if found != mark or len(keys) != len(types) or not all(map(_fits, keys, types)):
        raise ValueError("is a cursor of another list or order")
    return keys


def _fits(key: Any, kind: type) -> bool:
    if isinstance(key, int) and abs(key) >= INTEGER_MAX:
        return False
    return key is None or type(key) is kind
