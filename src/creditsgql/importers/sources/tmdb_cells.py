"""Values of TMDB's exports and answers: lists of objects, as JSON or as Python literals, texts and numbers."""

import ast
import json
import math
import re
import warnings
from collections.abc import Mapping
from typing import Any

from creditsgql.importers.sources import tables
from creditsgql.importers.sources.tables import CellError
from creditsgql.normalise import clean

_PYTHON = re.compile(r"\s*\[\s*\{\s*'")
"""How a list of objects begins that Python printed; JSON has no such quotes."""


def read_objects(values: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    """The objects of the list that a field is, or that its text spells; none where the field is empty or missing.

    The text is JSON or a Python literal, by its first key's quotes. A text is never run as code, and who read it has
    bounded its size. Raises CellError.
    """
    found = values.get(name)
    if isinstance(found, str) and found.strip():
        found = _from_python(found, name) if _PYTHON.match(found) else read_json(found, name)
    elif isinstance(found, str):
        return []
    if found is None:
        return []
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise CellError(f"{name} is no list of objects; expected one such as [] or [{{...}}]")
    return found


def read_json(text: str, name: str) -> Any:
    """The value that a JSON text spells. Raises CellError, which says where it is cut off or wrong."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        rest = text[error.pos :].strip()
        if not rest or error.msg.startswith("Unterminated string"):
            raise CellError(f"{name} is cut off after {len(text)} characters; expected whole JSON") from None
        raise CellError(f"{name} is no JSON at character {error.pos + 1}; expected a list or an object") from None
    except (ValueError, RecursionError):
        raise CellError(f"{name} is no JSON that can be read; expected a list or an object") from None


def _from_python(text: str, name: str) -> object:
    if not text.rstrip().endswith("]"):
        raise CellError(f"{name} is cut off after {len(text)} characters; expected a whole Python list")
    try:
        with warnings.catch_warnings():
            # A stray backslash in a text is no reason to warn whoever runs the import.
            warnings.simplefilter("ignore", SyntaxWarning)
            return ast.literal_eval(text.strip())
    except (SyntaxError, ValueError, TypeError, MemoryError, RecursionError):
        raise CellError(f"{name} is no Python list; expected one such as [{{'id': 31, ...}}]") from None


def read_text(values: Mapping[str, object], name: str) -> str:
    """A field's text, cleaned; empty where it is missing. Raises CellError."""
    return clean(read_prose(values, name))


def read_prose(values: Mapping[str, object], name: str) -> str:
    """A field's text with its line ends; empty where it is missing. Raises CellError."""
    found = values.get(name)
    if found is None:
        return ""
    if not isinstance(found, str):
        raise CellError(f"{name} is {shown(found)}; expected a text")
    try:
        found.encode()
    except UnicodeEncodeError:
        raise CellError(f"{name} has half a sign; expected a text in Unicode") from None
    return found


def read_number(values: Mapping[str, object], name: str) -> float | None:
    """A field's number, or the one that its text spells; None where it is empty or missing. Raises CellError."""
    found = values.get(name)
    if found is None or found == "":
        return None
    if isinstance(found, int | float | str) and not isinstance(found, bool):
        try:
            number = float(found)
        except (ValueError, OverflowError):
            number = math.nan
        if math.isfinite(number):
            return number
    raise CellError(f"{name} is {shown(found)}; expected a number")


def read_whole(values: Mapping[str, object], name: str) -> int | None:
    """A field's whole number from 0 on, "162.0" too; None where it is empty or missing. Raises CellError."""
    number = read_number(values, name)
    if number is None:
        return None
    if number < 0 or number != int(number) or number >= 1 << 53:
        raise CellError(f"{name} is {shown(values[name])}; expected a whole number")
    return int(number)


def read_id(values: Mapping[str, object], name: str) -> str:
    """A field's TMDB identifier: a whole number from 1 on, as text. Raises CellError, also where it is missing."""
    found = values.get(name)
    try:
        number = read_whole(values, name)
    except CellError:
        number = None
    if not number:
        raise CellError(f"{name} is {shown(found)}; expected TMDB's number, such as 862")
    return str(number)


def shown(found: object) -> str:
    """A value for a message, short and in one line."""
    if found is None or found == "":
        return "empty"
    return tables.shown(found) if isinstance(found, str) else tables.shown(json.dumps(found, default=repr))[1:-1]
