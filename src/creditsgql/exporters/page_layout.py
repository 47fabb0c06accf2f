"""The layout of a film page in its normal form: blocks in their order, one blank line between them.

Title, countries, synopsis, director's statement, "Cast & Crew" with a line for each label, "Nominations and Awards".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from creditsgql.vocabulary import TextKind

LABELS = {
    "director": "Directed by",
    "screenwriter": "Written by",
    "producer": "Produced by",
    "cinematographer": "Cinematography",
    "editor": "Editing",
    "production-designer": "Production Design",
    "costume-designer": "Costume Design",
    "composer": "Original Score",
    "sound": "Sound",
    "actor": "Cast",
}
"""The layout's own labels, by the job that each stands for."""

OWN_LABELS = frozenset({*LABELS.values(), "Main Cast"})

LANGUAGE = "en"
"""What the pages are written in."""

HEADINGS = {TextKind.SYNOPSIS: "Synopsis", TextKind.DIRECTORS_STATEMENT: "Director's Statement"}
"""The texts that a page has, in their order."""

_COUNTRIES = {
    "BA": "Bosnia and Herzegovina",
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "CI": "Ivory Coast",
    "CZ": "Czech Republic",
    "GB": "UK",
    "HK": "Hong Kong",
    "MM": "Myanmar",
    "MO": "Macao",
    "NL": "The Netherlands",
    "PS": "Palestine",
    "TR": "Turkey",
    "US": "USA",
}
"""Countries that these pages print by another name than Unicode CLDR's."""


def country_name(code: str, name: str) -> str:
    """The country as a page prints it."""
    return _COUNTRIES.get(code, name)


@dataclass(frozen=True)
class Printed:
    """A name of a credits line, with what stands behind it, and the line's label."""

    label: str
    text: str


@dataclass(frozen=True)
class Heading:
    """What stands before "Cast & Crew". Bare, the page has the heading "Synopsis" though there is no such text."""

    title: str
    countries: Sequence[str] = ()
    is_bare: bool = False


def compose(
    heading: Heading, texts: dict[TextKind, str], credits: Sequence[Printed], nominations: Iterable[str] = ()
) -> str:
    """The page. A label is printed once for the names that follow each other under it; the cast comes last."""
    blocks = [heading.title]
    if heading.countries:
        blocks.append(", ".join(heading.countries))
    for kind, words in HEADINGS.items():
        if kind in texts:
            blocks += [words, texts[kind]]
        elif kind is TextKind.SYNOPSIS and heading.is_bare:
            blocks.append(words)
    blocks.append("Cast & Crew")
    for label, names in groupby(credits, key=lambda one: one.label):
        blocks.append(f"{label}: {', '.join(name.text for name in names)}")
    bullets = [f"  • {label}" for label in nominations]
    if bullets:
        blocks += ["Nominations and Awards", "\n".join(bullets)]
    return "\n\n".join(blocks) + "\n"
