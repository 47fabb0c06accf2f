"""The map of a table: a TOML file that says which column holds what. Knows no row."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from creditsgql.importers.sources.tables import BadRowError
from creditsgql.vocabulary import Authority

SOURCE_KEYS = ("name", "publisher", "url", "licence", "attribution")
"""What [source] may say of who says it."""

TABLE_KEYS = ("delimiter", "quoted", "list_delimiter")
"""What [table] may say of how the file is written."""

VALUE_KEYS = {
    "film": ("key", "title", "original_title", "year", "runtime_minutes", "countries", "genres"),
    "person": ("key", "name", "birth_date", "death_date"),
    "credit": ("job", "character", "position", "credited_as", "note"),
    "nomination": ("key", "event", "year", "category", "outcome", "detail"),
}
"""What the other sections may say: of each value, the column that holds it, or the text that it is in every row."""

_SECTIONS = ("source", "table", *VALUE_KEYS)
_IDS = ("film", "person")
_NEEDED = {
    "film": ("title",),
    "person": ("name",),
    "credit": ("job",),
    "nomination": ("event", "year", "outcome"),
}
_NEEDS_A_PERSON = "credit"


@dataclass(frozen=True)
class Value:
    """Where a value is: a column, or nowhere but here."""

    column: str | None
    text: str = ""


@dataclass(frozen=True)
class TableMap:
    """A map that has all it needs.

    ``values`` are by section and key, as "film.title"; ``ids`` are the columns of identifiers, by section.
    """

    source: Mapping[str, str]
    values: Mapping[str, Value]
    ids: Mapping[str, Mapping[Authority, str]]
    delimiter: str = ","
    quoted: bool = True
    list_delimiter: str = ","

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it names, each once."""
        named = (value.column for value in self.values.values() if value.column is not None)
        return tuple(dict.fromkeys((*named, *(column for ids in self.ids.values() for column in ids.values()))))


def read_map(path: Path) -> TableMap:
    """The map in a file. Raises BadRowError, with what is wrong and what was expected."""
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadRowError(str(path), None, f"cannot be read ({error.strerror})") from None
    except UnicodeDecodeError as error:
        raise BadRowError(str(path), None, f"not UTF-8 (byte {error.start + 1}); expected TOML in UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise BadRowError(str(path), None, f"no TOML: {error}") from None
    try:
        return _understand(said)
    except _MapError as error:
        raise BadRowError(str(path), None, str(error)) from None


class _MapError(ValueError):
    pass


def _understand(said: Mapping[str, Any]) -> TableMap:
    _only(said, "the map", _SECTIONS)
    for section, content in said.items():
        if not isinstance(content, dict):
            raise _MapError(f"{section} is {content!r}; expected a section [{section}]")
    values: dict[str, Value] = {}
    ids: dict[str, dict[Authority, str]] = {}
    for section, keys in VALUE_KEYS.items():
        content = dict(said.get(section, {}))
        ids[section] = _ids(section, content.pop("ids", {})) if section in _IDS else {}
        _only(content, f"[{section}]", keys)
        values |= {f"{section}.{key}": _value(f"{section}.{key}", value) for key, value in content.items()}
    _has_what_it_needs(said, values)
    return TableMap(_source(said.get("source", {})), values, ids, **_table(said.get("table", {})))


def _has_what_it_needs(said: Mapping[str, Any], values: Mapping[str, Value]) -> None:
    for section, keys in _NEEDED.items():
        is_needed = section == "film" or section in said or (section == "person" and _NEEDS_A_PERSON in said)
        missing = [key for key in keys if is_needed and f"{section}.{key}" not in values]
        if missing:
            raise _MapError(f"lacks {section}.{missing[0]}; expected the name of a column")


def _only(content: Mapping[str, Any], where: str, known: Sequence[str]) -> None:
    for key in content:
        if key not in known:
            raise _MapError(f"{where} has {key!r}; expected one of {', '.join(known)}")


def _value(where: str, said: object) -> Value:
    if isinstance(said, str) and said:
        return Value(said)
    if isinstance(said, dict) and said.keys() == {"text"} and isinstance(said["text"], str) and said["text"].strip():
        return Value(None, said["text"])
    raise _MapError(
        f'{where} is {said!r}; expected the name of a column, or {{ text = "..." }} for one value in all rows'
    )


def _ids(section: str, said: object) -> dict[Authority, str]:
    where = f"{section}.ids"
    if not isinstance(said, dict):
        raise _MapError(f'{where} is {said!r}; expected columns by authority, such as {{ IMDB = "imdb_id" }}')
    _only(said, f"[{where}]", tuple(Authority))
    for key, column in said.items():
        if not (isinstance(column, str) and column):
            raise _MapError(f"{where}.{key} is {column!r}; expected the name of a column")
    return {Authority(key): column for key, column in said.items()}


def _source(said: Mapping[str, Any]) -> Mapping[str, str]:
    _only(said, "[source]", SOURCE_KEYS)
    for key, text in said.items():
        if not (isinstance(text, str) and text.strip()):
            raise _MapError(f"source.{key} is {text!r}; expected a text")
    return said


def _table(said: Mapping[str, Any]) -> dict[str, Any]:
    _only(said, "[table]", TABLE_KEYS)
    for key in ("delimiter", "list_delimiter"):
        sign = said.get(key, ",")
        if not (isinstance(sign, str) and len(sign) == 1 and sign not in '"\r\n'):
            raise _MapError(f"table.{key} is {sign!r}; expected one sign")
    if not isinstance(said.get("quoted", True), bool):
        raise _MapError(f"table.quoted is {said['quoted']!r}; expected true or false")
    return dict(said)
