"""Search in the plainest way there is: every entry looked at, for each rule in turn. It shares no code with the SQL.

What a text's words and a word's slips are is taken from ``normalise``, whose own tests say what they should be.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Any

from creditsgql.normalise import slips, spellings

Row = dict[str, Any]
Fits = Callable[[list[str]], bool]


def plain_search(entries: Iterable[Row], query: str, kinds: Sequence[str]) -> list[Row]:
    """The hits of a search, best first: entries with a distance and a score."""
    listed = sorted(entries, key=lambda entry: entry["id"])
    asked = _Asked(listed, kinds, query)
    found = asked.near()
    few = 20 if all(" " not in form for form in asked.forms) else 1
    if len({entry["id"] // 1024 for _, entry in found}) < few and asked.has_near_words:
        found += asked.loose(400, 99, lambda words: [words])
    if not found:
        found = asked.loose(600, 99, lambda words: [[one for one in words if one != out] for out in words])
    if not found:
        found = asked.any_word()
    best: dict[int, tuple[int, Row]] = {}
    for distance, entry in sorted(found, key=lambda hit: (hit[0], hit[1]["id"])):
        best.setdefault(entry["id"] // 1024, (distance, entry))
    hits = [{**entry, "distance": distance, "score": (1000 - distance) / 1000} for distance, entry in best.values()]
    return sorted(hits, key=lambda hit: (hit["distance"], hit["id"]))


class _Asked:
    """A query over the entries of some kinds."""

    def __init__(self, entries: list[Row], kinds: Sequence[str], query: str) -> None:
        self.entries = {kind: [(one, one["words"].split()) for one in entries if one["kind"] == kind] for kind in kinds}
        self.forms = spellings(query)
        self.words = {form: list(dict.fromkeys(form.split()))[:12] for form in self.forms}
        uses: dict[str, int] = {}
        for entry in entries:
            for word in set(entry["words"].split()):
                uses[word] = uses.get(word, 0) + 1
        self.alike = {
            word: sorted((one for one in uses if one != word and _meet(word, one)), key=lambda one: (-uses[one], one))[
                :8
            ]
            for words in self.words.values()
            for word in words[:8]
        }
        self.has_near_words = any(self.alike.values())

    def near(self) -> list[tuple[int, Row]]:
        """Entries that begin with the query, have its words, or words that begin so."""
        found: list[tuple[int, Row]] = []
        for form, words in self.words.items():
            for listed in self.entries.values():
                begun = sorted(
                    (one for one, _ in listed if one["words"].startswith(form)), key=lambda e: (e["words"], e["id"])
                )
                for entry in begun[:20]:
                    over = len(entry["words"]) - len(form)
                    found.append((200 + min(99, over) if over else 0, entry))
                for least, fits in ((100, _has(words)), (300, _has_begun(words))):
                    found += [
                        (least + max(0, min(99, len(entry["words"]) - len(form))), entry)
                        for entry in _first(listed, fits, 20)
                    ]
        return found

    def loose(self, least: int, most: int, choose: Callable[[list[str]], list[list[str]]]) -> list[tuple[int, Row]]:
        """Entries with all words of some choice, slips forgiven."""
        return [
            (least + min(most, abs(len(entry["words"]) - len(" ".join(chosen)))), entry)
            for words in self.words.values()
            for chosen in choose(words[:8])
            if chosen
            for listed in self.entries.values()
            for entry in _first(listed, self._has_alike(chosen), 20)
        ]

    def any_word(self) -> list[tuple[int, Row]]:
        """Entries with any of three words or more; the more of them the nearer."""
        hits = self.loose(0, 19, lambda words: [[word] for word in words] if len(words) > 2 else [])
        hits.sort(key=lambda hit: hit[1]["id"])
        found = []
        for _, group in groupby(hits, key=lambda hit: hit[1]["id"]):
            same = list(group)
            found.append((800 + 20 * max(0, 4 - len(same)) + min(distance for distance, _ in same), same[0][1]))
        return found

    def _has_alike(self, chosen: list[str]) -> Fits:
        def fits(words: list[str]) -> bool:
            return all(any(word.startswith(one) or word in self.alike[one] for word in words) for one in chosen)

        return fits


def _meet(one: str, other: str) -> bool:
    # Of a doubled letter, the place of the first is kept.
    theirs = dict(reversed(slips(other))).items()
    mine = slips(one)
    if len(mine) < 2:
        return False
    return any(
        slip == shared and ((here is None) != (there is None) or (None not in (here, there) and _beside(here, there)))
        for slip, here in mine
        for shared, there in theirs
    )


def _beside(here: int | None, there: int | None) -> bool:
    return here is not None and there is not None and abs(here - there) <= 1


def _first(listed: list[tuple[Row, list[str]]], fits: Fits, most: int) -> list[Row]:
    return [entry for entry, words in listed if fits(words)][:most]


def _has(asked: list[str]) -> Fits:
    return lambda words: all(one in words for one in asked)


def _has_begun(asked: list[str]) -> Fits:
    return lambda words: all(any(word.startswith(one) for word in words) for one in asked)
