"""A printed line by what it labels, however it parts a label from names, in a layout that is guessed."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from creditsgql.importers.sources.credit_lines import CreditLine, read_label
from creditsgql.importers.sources.names import is_certainly_a_name, read_name, split_list
from creditsgql.importers.sources.nomination_lines import without_bullet
from creditsgql.importers.sources.page_parts import LANGUAGE, Line
from creditsgql.importers.sources.page_words import LABEL_LENGTH, Announced, announced_by, languages_of
from creditsgql.vocabulary import is_label_of_a_fact

_COLON = re.compile(r"\s?:(?!//|\d)")
_SEPARATOR = re.compile(r"[|;·•,.–—]\s*|\s[-/]\s")
_DASHED = re.compile(r"([^–—()]{2,40}?)\s+[–—-]\s+(\S.*)")
_BY = re.compile(r"\s(?:by|par|por|von|de)\s+(?=\S)", re.IGNORECASE)
_WITH = re.compile(r"(with|mit|avec|con|starring|featuring)\s+(\S.*)", re.IGNORECASE)
_MOST_LABELS = 100
"""Colons of a line that may have a label before them; a line with more is no list of credits."""

_GAPS = 2
"""Lines that have a known label before a gap, from which on a gap is what this page parts labels with."""


def language_of(lines: Sequence[Line]) -> str:
    """The language in which most lines are labelled; English where none is ahead."""
    votes: Counter[str] = Counter()
    for line in lines:
        for label in {line.text, *line.cells[:1], *(part.label for part in _labelled(line, None))}:
            if len(label) <= LABEL_LENGTH:
                votes.update(languages_of(label))
    return max(votes, key=lambda one: (votes[one], one == LANGUAGE, one), default=LANGUAGE)


def has_gaps(lines: Sequence[Line], language: str) -> bool:
    """Whether gaps part labels from values on this page, as cells of a table do: "Director  Leos Carax"."""
    return sum(len(line.cells) > 1 and announced_by(line.cells[0], language) is not None for line in lines) >= _GAPS


def parts_of(line: Line, language: str, are_gaps_labels: bool) -> list[CreditLine | str]:
    """What a line says, label by label, "Spain 2012 | Regie: A | Kamera: B"; a text where there is no label."""
    labelled = list(_labelled(line, language))
    if labelled:
        before = _before(line, labelled[0])
        return [before, *labelled] if before else list(labelled)
    text, _ = without_bullet(line.text)
    if are_gaps_labels and len(line.cells) > 1 and _is_label(line.cells[0], language):
        return [CreditLine(line.number, line.cells[0], "; ".join(line.cells[1:]), line.number)]
    for label, value in _without_colon(text, language):
        return [CreditLine(line.number, label, value, line.number)]
    return [text]


def is_certainly_of_names(value: str) -> bool:
    """Whether a value is nothing but full names."""
    names = [found.name for item in split_list(value) for found in read_name(item)]
    return bool(names) and all(map(is_certainly_a_name, names))


def colons(text: str) -> Iterator[re.Match[str]]:
    """The colons outside parentheses that may part a label from a value."""
    depth = last = 0
    for found in _COLON.finditer(text):
        depth += text.count("(", last, found.start()) - text.count(")", last, found.start())
        last = found.start()
        if depth <= 0:
            yield found


def _labelled(line: Line, language: str | None) -> Iterator[CreditLine]:
    """The labels with a colon, each with what stands behind it; only the first may be one that is not known."""
    text, _ = without_bullet(line.text)
    cuts: list[tuple[int, int, int]] = []
    start = 0
    for colon in islice(colons(text), _MOST_LABELS):
        nearest = max(start, colon.start() - LABEL_LENGTH)
        parted = (nearest + found.end() for found in _SEPARATOR.finditer(text[nearest : colon.start()]))
        begins = [*([start] if start == nearest else []), *parted]
        known = (at for at in begins if announced_by(text[at : colon.start()].strip(), language))
        if (at := next(known, None)) is not None:
            cuts.append((at, colon.start(), colon.end()))
            start = colon.end()
    if not cuts:
        if found := read_label(line.number, text):
            yield found
        return
    ends = (*(cut[0] for cut in cuts[1:]), len(text))
    for (begin, label_end, value_start), end in zip(cuts, ends, strict=True):
        value = text[value_start:end].strip()
        value = value if end == len(text) else value.rstrip("|;·•,–—/- ")
        yield CreditLine(line.number, text[begin:label_end].strip(), value, line.number)


def _before(line: Line, first: CreditLine) -> str:
    text, _ = without_bullet(line.text)
    return text[: text.index(first.label)].rstrip("|;·•,–—/- ")


def _is_label(text: str, language: str) -> bool:
    return len(text) <= LABEL_LENGTH and (announced_by(text, language) is not None or is_label_of_a_fact(text))


def _without_colon(text: str, language: str) -> Iterator[tuple[str, str]]:
    """The label and the names of a line such as "Directed by A", "Regie – A", "Mit A und B"."""
    dashed = _DASHED.fullmatch(text)
    if dashed and _says_jobs(announced_by(dashed[1], language)) and is_certainly_of_names(dashed[2]):
        yield dashed[1], dashed[2]
    for found in _BY.finditer(text[:LABEL_LENGTH]):
        label, value = text[: found.end()].strip(), text[found.end() :]
        if _says_jobs(announced_by(label, language)) and is_certainly_of_names(value):
            yield label, value
    together = _WITH.fullmatch(text)
    if together and is_certainly_of_names(together[2]) and re.search(r"[,&]|\s(?:and|und|et|y)\s", together[2]):
        yield together[1], together[2]


def _says_jobs(said: Announced | None) -> bool:
    return said is not None and bool(said.jobs)
