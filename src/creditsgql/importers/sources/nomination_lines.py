"""One printed recognition, "European Cinematographer – Prix Carlo Di Palma 2012", as a nomination."""

import re
from dataclasses import dataclass

from creditsgql.importers.records import NominationRecord, Place
from creditsgql.importers.sources.names import read_name, split_list, why_no_name
from creditsgql.normalise import clean
from creditsgql.vocabulary import Certainty, NominationOutcome

EVENT = "European Film Awards"
"""Whose recognitions these pages list. They do not print it, so it is stored as inferred unless it is given."""

_BULLET = re.compile(r"[•●·∙‣▪◦*–—-]+\s*")
_YEAR = re.compile(r"[\s,(\[–-]*\b((?:19|20)\d\d)\b[)\]]?(?:\s*[.;,])?")
_WON = re.compile(r"^(?:winner|won)\b[\s:–-]*|[\s,(\[:–-]+(?:winner|won)[)\]]?$", re.IGNORECASE)
_NOMINATED = re.compile(
    r"^(?:nominee|nominated|nomination)\b(?: for\b)?[\s:–-]*|[\s,(\[:–-]+nominated[)\]]?$", re.IGNORECASE
)
_SELECTION = re.compile(r"\bselection$", re.IGNORECASE)
_DASH = re.compile(r"\s+[-‐‑‒–—―]+\s+")
_LENGTH = 150


@dataclass(frozen=True)
class Recognition:
    """A line of a nominations list, by its parts."""

    category: str | None
    year: int | None
    outcome: NominationOutcome
    is_final: bool | None


def without_bullet(text: str) -> tuple[str, bool]:
    """The text behind a bullet, and whether there was one."""
    found = _BULLET.match(text)
    return (text[found.end() :], True) if found else (text, False)


def read_recognition(text: str) -> Recognition | None:
    """Category, year and outcome of a line; None where nothing but a year, or far too much, is printed.

    These lists say neither who was meant nor whether the prize was won. A "... Selection" is SELECTED and final, since
    being on that list is the whole of it (a nomination that follows is a line of its own), and is no prize, hence no
    category. Anything else is NOMINATED with the end unknown, unless the line itself says "Winner".
    """
    if len(text) > 2 * _LENGTH:
        return None
    won = _WON.search(text)
    rest = _NOMINATED.sub("", _WON.sub("", text))
    years = list(_YEAR.finditer(rest))
    if years:
        # The year comes last, or before the sponsor: "European Discovery 2012 – Prix FIPRESCI".
        rest = f"{rest[: years[-1].start()]} {rest[years[-1].end() :]}".strip()
    won = won or _WON.search(rest)
    name = _DASH.sub(" – ", clean(_WON.sub("", rest)).strip(" .,;:–-"))
    if len(name) > _LENGTH or sum(sign.isalpha() for sign in name) < 3:
        return None
    printed = int(years[-1][1]) if years else None
    if won:
        return Recognition(name, printed, NominationOutcome.WON, True)
    if _SELECTION.search(name):
        return Recognition(None, printed, NominationOutcome.SELECTED, True)
    return Recognition(name, printed, NominationOutcome.NOMINATED, None)


def read_nomination(number: int, text: str, event: str | None, year: int | None) -> NominationRecord | str:
    """The nomination of a line, for the event and year given where the page prints none; else the reason why not.

    "Vittorio Taviani, Paolo Taviani for European Director" names its nominees.
    """
    nominees: tuple[str, ...] = ()
    what = text
    if " for " in text[: 2 * _LENGTH] and (named := _nominees(text.partition(" for ")[0])):
        nominees, what = named, text.partition(" for ")[2]
    found = read_recognition(what)
    if found is None:
        return "no award category"
    if found.year is None and year is None:
        return "a nomination without its year; --year gives it"
    return NominationRecord(
        event=event or EVENT,
        year=found.year or year or 0,
        label=text,
        outcome=found.outcome,
        category=found.category,
        is_final=found.is_final,
        nominees=nominees,
        certainty=Certainty.STATED if event else Certainty.INFERRED,
        place=Place(number, text),
    )


_AWARD = re.compile(
    r"(?P<category>[^\W\d_][^(),;]{2,80}?)\s*\((?P<nominees>[^()]+)\),\s*(?P<event>[^(),;]{4,80}?),?\s+"
    r"(?P<year>(?:19|20)\d\d)"
)
_EVENT = re.compile(
    r"\b(?:academy|awards?|berlinale|césars?|festival|filmfest\w*|goyas?|preis|premios?|prix|prizes?)\b"
)


def read_award(number: int, text: str) -> NominationRecord | None:
    """A line that says all of it, "Best Actress (Macarena García), San Sebastián Film Festival 2012"; else None.

    Whether the prize was won is not said, so it is a nomination with the end unknown, and inferred.
    """
    found = _AWARD.fullmatch(text)
    nominees = _nominees(found["nominees"]) if found else ()
    if not found or not nominees or not _EVENT.search(found["event"].casefold()):
        return None
    return NominationRecord(
        event=found["event"],
        year=int(found["year"]),
        label=text,
        outcome=NominationOutcome.NOMINATED,
        category=found["category"],
        nominees=nominees,
        certainty=Certainty.INFERRED,
        place=Place(number, text),
    )


def _nominees(printed: str) -> tuple[str, ...]:
    names = [found.name for item in split_list(printed) for found in read_name(item)]
    return tuple(dict.fromkeys(names)) if names and not any(map(why_no_name, names)) else ()
