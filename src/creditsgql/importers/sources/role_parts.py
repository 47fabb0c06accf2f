"""A role text taken apart: what is parted by slashes, and within each part the name and the qualifiers beside it.

This knows signs only; what words mean stands in ``role_rules``. One pass over the text, no recursion, and no more
than ``LONGEST_TEXT`` characters: whatever a cell holds, the time is bounded.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from creditsgql.importers.sources.role_rules import (
    A_ROLE_AGAIN,
    DESCRIBED_SELF,
    NAMES,
    QUALIFIERS,
    SIGNALS,
    RoleRule,
    Says,
    Stands,
)

LONGEST_TEXT = 2000
"""Characters; the longest real role text has about 300. A longer one is one part, as printed."""

_SIGNS = re.compile(r"[(（\[【]|[)）\]】]|\s*[/／|;]\s*")
_PARENTHESES = re.compile(r"[(（\[【)）\]】]")
_OPENING = "(（[【"
_CLOSING = ")）]】"
_IN_A_LIST = re.compile(r"\s*[,;/+]\s*|\s*(?:--+|[–—])\s*|\s+-\s+|\s+(?:and|&)\s+")
_BEHIND = re.compile(r"\s*,\s*|\s+[-–—]+\s*|\s*[-–—]+\s+")
_DESCRIBED_SELF = re.compile(DESCRIBED_SELF, re.IGNORECASE)
_A_ROLE_AGAIN = re.compile(A_ROLE_AGAIN, re.IGNORECASE)
_WORDS = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_ONLY_A_NUMBER = re.compile(r"\d+\s*(?:$|[/|(])")

_LONGEST_QUALIFIER = 200
_LONGEST_NAME = 300
"""Characters; beyond them words are no longer compared with patterns, so that each takes a bounded time."""
_QUALIFIERS = tuple((rule, re.compile(rule.pattern, re.IGNORECASE)) for rule in QUALIFIERS)
_NAMES = tuple((rule, re.compile(rule.pattern, re.IGNORECASE)) for rule in NAMES)


@dataclass(frozen=True)
class Qualifier:
    """Words that a rule has recognised; ``words`` are as printed, of a credited name the name alone."""

    rule: RoleRule
    words: str


@dataclass
class Part:
    """One of the things a text says is played: its name, empty where only qualifiers are printed."""

    name: str = ""
    qualifiers: list[Qualifier] = field(default_factory=list)

    def says(self, what: Says) -> bool:
        """Whether one of its qualifiers is about this."""
        return any(one.rule.says is what for one in self.qualifiers)


def part_role_text(text: str) -> list[Part]:
    """The parts of a cleaned text, in its order.

    A slash parts where a space is beside it, and otherwise only between two words that begin as names do
    ("Diana/Wonder Woman", not "7/11", "AC/DC" or "16y/o"); so do "|" and ";". None does inside parentheses, or in
    the description of a self. A parenthesis that is not closed ends with its part; one that was not opened closes the
    qualifier before it. Parentheses that no rule knows stay in the name, as printed.
    """
    if len(text) > LONGEST_TEXT:
        return [Part(text)]
    parts = [part for part in _Reader(text).read() if part.name or part.qualifiers]
    for part in parts:
        words = _WORDS.findall(part.name.lower())
        if SIGNALS.isdisjoint(words):
            _take_what_is_behind(part)
        elif alone := qualifier(part.name, Stands.ALONE):
            part.qualifiers.insert(0, alone)
            part.name = ""
        else:
            _take_what_is_behind(part)
            _take_what_the_name_says(part, words)
    return parts


@lru_cache(maxsize=2048)
def qualifier(words: str, stands: Stands) -> Qualifier | None:
    """What these words are where they stand so; None where they are no qualifier."""
    if len(words) > _LONGEST_QUALIFIER:
        return None
    for rule, pattern in _QUALIFIERS:
        if rule.stands >= stands and (found := pattern.fullmatch(words)):
            return Qualifier(rule, found[1] if rule.says is Says.CREDITED_AS else words)
    return None


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._closed = _closed_parentheses(text)
        self._parts: list[Part] = []
        self._part = Part()
        # The text of the part, then of each parenthesis open in it; beside each the sign that opened it.
        self._texts: list[list[str]] = [[]]
        self._opened: list[tuple[str, bool]] = []

    def read(self) -> list[Part]:
        at = 0
        for sign in _SIGNS.finditer(self._text):
            self._texts[-1].append(self._text[at : sign.start()])
            at = sign.end()
            printed = sign[0]
            if printed in _OPENING:
                self._opened.append((printed, sign.start() in self._closed))
                self._texts.append([])
            elif printed in _CLOSING:
                self._close(printed)
            elif not any(is_closed for _, is_closed in self._opened) and self._parts_here(printed, sign.end()):
                self._end_part()
            else:
                self._texts[-1].append(printed)
        self._texts[-1].append(self._text[at:])
        self._end_part()
        return self._parts

    def _close(self, sign: str) -> None:
        if not self._opened:
            self._close_what_was_not_opened()
            return
        opening, _ = self._opened.pop()
        content = " ".join("".join(self._texts.pop()).split())
        found, rest = _qualifiers_in(content)
        self._part.qualifiers += found
        if rest:
            self._texts[-1].append(f"{opening}{rest}{sign}")
        elif self._texts[-1]:
            self._texts[-1].append(" ")

    def _close_what_was_not_opened(self) -> None:
        # "Drummer voice)": the last words that are a qualifier; where there is none, the sign is a slip.
        printed = "".join(self._texts[-1]).rstrip()
        words = printed.split(" ")
        for count in range(min(4, len(words)), 0, -1):
            found = qualifier(" ".join(words[-count:]), Stands.ALONE)
            if found:
                self._part.qualifiers.append(found)
                self._texts[-1] = [" ".join(words[:-count]), " "]
                return
        self._texts[-1].append(" ")

    def _end_part(self) -> None:
        while self._opened:
            self._close(_CLOSING[_OPENING.index(self._opened[-1][0])])
        self._part.name = _bare("".join(self._texts[0]))
        self._parts.append(self._part)
        self._part = Part()
        self._texts = [[]]

    def _parts_here(self, printed: str, end: int) -> bool:
        before = "".join(self._texts[0]).strip()
        behind = self._text[end:]
        if printed.strip() == ";":
            return printed != ";"
        if _DESCRIBED_SELF.match(before) and not _A_ROLE_AGAIN.match(behind):
            return False
        if _ONLY_A_NUMBER.match(behind) or (before.isdigit() and behind[:1].isdigit()):
            return False
        return printed != "/" or _is_between_names(self._text[: end - 1], behind)


def _closed_parentheses(text: str) -> set[int]:
    """Where those open that are closed again."""
    opened: list[int] = []
    closed = set()
    for sign in _PARENTHESES.finditer(text):
        if sign[0] in _OPENING:
            opened.append(sign.start())
        elif opened:
            closed.add(opened.pop())
    return closed


def _is_between_names(before: str, behind: str) -> bool:
    """Whether a slash without spaces stands between two names or between a closed parenthesis and a name."""
    if not behind[:1].isalpha() or behind[0].islower():
        return False
    if before[-1:] in _CLOSING:
        return True
    first = before.rpartition(" ")[2].rpartition("/")[2].lstrip("\"“'‘")
    second = re.split(r"[\s/(\[]", behind, maxsplit=1)[0]
    if not first[:1].isalpha():
        return first[:1] == "#"
    is_cased = first != first.upper() or second != second.upper() or first == first.lower()
    return not first[0].islower() and len(first) > 1 and is_cased


def _qualifiers_in(content: str) -> tuple[list[Qualifier], str]:
    """The qualifiers in a pair of parentheses, and what of its content is none.

    All of a list must be qualifiers ("voice, uncredited"), or else only those count that nobody is called
    ("Benny, uncredited").
    """
    whole = qualifier(content, Stands.IN_PARENTHESES)
    if whole and not whole.rule.is_open:
        return [whole], ""
    pieces = [piece for piece in _IN_A_LIST.split(content) if piece]
    if len(pieces) > 1:
        found = [qualifier(piece, Stands.IN_PARENTHESES) for piece in pieces]
        if all(found):
            return [one for one in found if one], ""
    if whole:
        return [whole], ""
    pieces = re.split(r"\s*[,;]\s*", content)
    certain = [qualifier(piece, Stands.ALONE) for piece in pieces]
    rest = ", ".join(piece for piece, one in zip(pieces, certain, strict=True) if one is None)
    return [one for one in certain if one], rest if any(certain) else content


def _take_what_is_behind(part: Part) -> None:
    """Takes the qualifiers behind commas and dashes."""
    signs = list(_BEHIND.finditer(part.name))
    if not signs:
        return
    end = len(part.name)
    while signs:
        for at in range(len(signs) - 1, max(-1, len(signs) - 4), -1):
            found = qualifier(part.name[signs[at].end() : end], Stands.BEHIND)
            if found and found.rule.says is not Says.CREDITED_AS:
                part.qualifiers.append(found)
                end = signs[at].start()
                del signs[at:]
                break
        else:
            break
    part.name = _bare(part.name[:end])


def _take_what_the_name_says(part: Part, words: list[str]) -> None:
    for rule, pattern in _NAMES if len(part.name) <= _LONGEST_NAME else ():
        if not rule.signals.isdisjoint(words) and (found := pattern.fullmatch(part.name)):
            groups = found.groupdict()
            part.qualifiers.append(Qualifier(rule, groups.get("said") or part.name))
            part.name = groups.get("name") or part.name


def _bare(text: str) -> str:
    """The text without the signs that parted it from what was beside it, and out of parentheses that hold all of it."""
    bare = " ".join(text.split()).lstrip(" ,;:/|").rstrip(" ,;:/|-–—")
    if bare[:2] in ("- ", "– ", "— "):
        bare = bare[2:]
    if bare[:1] and bare[0] in _OPENING and bare[-1] in _CLOSING and not _PARENTHESES.search(bare[1:-1]):
        bare = bare[1:-1].strip()
    return bare if any(sign.isalnum() for sign in bare) else ""
