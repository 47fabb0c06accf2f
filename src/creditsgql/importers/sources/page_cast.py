"""A cast by rows, an actor and a character on each: "Actor ... Character", "CHARACTER: Actor" and the like.

Nothing in such a row says which side is which. The rows of a section say it together: on one side stand full names
alone. Where both sides look alike and the labels of the page do not tell either, the rows are left unread.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from creditsgql.importers.records import Remark
from creditsgql.importers.sources.credit_lines import CreditLine, CreditsBlock, as_character
from creditsgql.importers.sources.names import is_absent, is_certainly_a_name, split_list, why_uncertain
from creditsgql.importers.sources.nomination_lines import without_bullet
from creditsgql.importers.sources.page_lines import colons, is_certainly_of_names
from creditsgql.importers.sources.page_parts import Line

_LEADER = re.compile(r"\s*(?:\.{2,}|…+|_{2,}|·{2,})\s*")
_DASH = re.compile(r"\s+[-–—]\s+")
_MOST = 0.8
"""From this share of full names on, a side is the actors'; the other one must have fewer by a quarter of all rows."""

_AHEAD = 0.25


@dataclass(frozen=True)
class _Row:
    line: Line
    left: str
    right: str


def read_cast(block: CreditsBlock, label: str, rows: Sequence[Line], labels: Sequence[str]) -> None:
    """Takes in the rows under a cast's heading ``label``; ``labels`` are those that the page prints above its crew."""
    parted = [_part(line) for line in rows]
    pairs = [row for row in parted if row]
    is_left = _is_left(pairs, labels) if pairs else None
    for line, row in zip(rows, parted, strict=True):
        text, _ = without_bullet(line.text)
        if row is None and is_a_cast(text):
            block.read(CreditLine(line.number, label, text, line.number))
        elif row is None:
            block.unread.append(Remark(line.number, line.text, "not certainly names"))
        elif is_left is None:
            block.unread.append(Remark(line.number, line.text, "an actor and a character, which is which not certain"))
        else:
            people, role = (row.left, row.right) if is_left else (row.right, row.left)
            if is_absent(people):
                block.notices.append(Remark(line.number, line.text, "names no one"))
            else:
                block.read_role(CreditLine(line.number, label, text, line.number), people, role)


def is_a_cast(text: str) -> bool:
    """Whether a line without a label is a list of names through and through, one full name at least among them."""
    names = [found.name for item in split_list(text) for found in as_character(item)]
    return not any(map(why_uncertain, names)) and any(map(is_certainly_a_name, names))


def _part(line: Line) -> _Row | None:
    """The row's two sides; None where it has but one, with a character in parentheses or behind "as" or none."""
    text, _ = without_bullet(line.text)
    if colon := next(colons(text), None):
        return _Row(line, text[: colon.start()].strip(), text[colon.end() :].strip())
    if leader := _LEADER.search(text):
        sides = text[: leader.start()].strip(), text[leader.end() :].strip()
        return _Row(line, *sides) if all(sides) else None
    if len(line.cells) == 2:
        return _Row(line, *line.cells)
    if len(dashed := _DASH.split(text)) == 2:
        return _Row(line, *dashed)
    return None


def _is_left(rows: Sequence[_Row], labels: Sequence[str]) -> bool | None:
    """Whether the actors stand on the left; None where it cannot be told."""
    left = sum(is_certainly_of_names(row.left) for row in rows) / len(rows)
    right = sum(is_certainly_of_names(row.right) for row in rows) / len(rows)
    if left >= _MOST and right <= left - _AHEAD:
        return True
    if right >= _MOST and left <= right - _AHEAD:
        return False
    if left >= _MOST and right >= _MOST and labels and all(label.isupper() for label in labels):
        # Characters are printed as the labels of the crew are, in capitals, and actors as the crew is.
        sides = {(row.left.isupper(), row.right.isupper()) for row in rows}
        return False if sides == {(True, False)} else None
    return None
