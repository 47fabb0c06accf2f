"""What the labels and headings of a page announce, in English, German, French and Spanish. Knows no layout."""

import re
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from functools import cache, lru_cache

from creditsgql.labels import DOUBTFUL_LABELS, FACT_LABELS, HEADINGS, JOB_LABELS, VOICE_LABELS
from creditsgql.vocabulary import JobWord, job_of_label, job_of_slug, label_key


class FilmFact(StrEnum):
    """What of a film a label may announce, other than who made it."""

    TITLE = "TITLE"
    ORIGINAL_TITLE = "ORIGINAL_TITLE"
    ENGLISH_TITLE = "ENGLISH_TITLE"
    GERMAN_TITLE = "GERMAN_TITLE"
    FRENCH_TITLE = "FRENCH_TITLE"
    SPANISH_TITLE = "SPANISH_TITLE"
    YEAR = "YEAR"
    COUNTRIES = "COUNTRIES"
    RUNTIME = "RUNTIME"
    GENRES = "GENRES"
    LANGUAGES = "LANGUAGES"
    RELEASE_DATE = "RELEASE_DATE"


class Heading(Enum):
    """What stands below a heading."""

    CREDITS = auto()
    CREW = auto()
    CAST = auto()
    SYNOPSIS = auto()
    STATEMENT = auto()
    AWARDS = auto()
    OTHER = auto()


@dataclass(frozen=True)
class Announced:
    """What a label announces: one job or several at once ("Written & directed by"), or one fact or several.

    Doubtful is a label that stands above companies, or other people, as well.
    """

    jobs: tuple[JobWord, ...] = ()
    facts: tuple[FilmFact, ...] = ()
    is_doubtful: bool = False
    is_voice: bool = False


_BY = {"by": "en", "par": "fr", "por": "es", "von": "de"}
_JOINT = re.compile(r"\s*[&/+,]\s*|\s+(?:and|und|et|y|e)\s+")
_OPENING = re.compile(r"^(?:a film|ein film|un film|una película)\s+(?=\w+.*\b(?:by|par|por|von)$)")
_EITHER_SEX = re.compile(
    r"\((?:s|e|es|a|as|in|innen|en)\)|[*:/_·.-](?:in|innen|e|es|a|as|rice|trice)(?:[·.]s)?(?=\s|$)"
)


def announced_by(label: str, language: str | None = None) -> Announced | None:
    """What a printed label announces; None where it is unknown. Doubtful labels mean something in ``language`` alone.

    A joint label is one all of whose parts are known.
    """
    return _announced_by(label, language) if len(label) <= LABEL_LENGTH else None


LABEL_LENGTH = 60
"""Signs of the longest label."""


@lru_cache(maxsize=2048)
def _announced_by(label: str, language: str | None) -> Announced | None:
    printed = " ".join(label.casefold().split())
    for spelling in dict.fromkeys((printed, _EITHER_SEX.sub("", printed), _OPENING.sub("", printed))):
        if found := _doubtful(label_key(spelling), language) or _alone(spelling) or _joint(spelling):
            return found
    return None


def _alone(label: str) -> Announced | None:
    if job := job_of_label(label):
        return Announced((job,))
    if label_key(label) in _voices():
        return Announced(tuple(filter(None, (job_of_slug("actor"),))), is_voice=True)
    fact = _facts().get(label_key(label))
    return Announced(facts=(fact,)) if fact else None


def _joint(label: str) -> Announced | None:
    parts = [part for part in _JOINT.split(label_key(label)) if part]
    if len(parts) < 2:
        return None
    last = parts[-1].rpartition(" ")[2]
    said = [_alone(part) or (_alone(f"{part} {last}") if last in _BY else None) for part in parts]
    jobs = dict.fromkeys(job for one in said if one for job in one.jobs)
    facts = dict.fromkeys(fact for one in said if one for fact in one.facts)
    if None in said or (jobs and facts):
        return None
    return Announced(tuple(jobs), tuple(facts))


def _doubtful(key: str, language: str | None) -> Announced | None:
    for slug, by_language in DOUBTFUL_LABELS.items():
        job = job_of_slug(slug)
        if job and language and key in map(label_key, by_language.get(language, ())):
            return Announced((job,), is_doubtful=True)
    return None


def heading_named(text: str) -> tuple[Heading, frozenset[str]] | None:
    """What a line announces that stands alone, and in which languages it says so; None where it is no heading."""
    return _headings().get(label_key(text)) if len(text) <= LABEL_LENGTH else None


def languages_of(label: str) -> frozenset[str]:
    """The languages in which a label or heading is known."""
    return _languages().get(label_key(label), frozenset())


@cache
def _voices() -> frozenset[str]:
    return frozenset(map(label_key, VOICE_LABELS))


@cache
def _facts() -> dict[str, FilmFact]:
    return {
        label_key(label): FilmFact[fact]
        for fact, by_language in FACT_LABELS.items()
        for labels in by_language.values()
        for label in labels
    }


@cache
def _headings() -> dict[str, tuple[Heading, frozenset[str]]]:
    found: dict[str, tuple[Heading, frozenset[str]]] = {}
    for heading, by_language in HEADINGS.items():
        for language, labels in by_language.items():
            for key in map(label_key, labels):
                former = found.get(key, (Heading[heading], frozenset[str]()))
                found[key] = (former[0], former[1] | {language})
    return found


@cache
def _languages() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {key: languages for key, (_, languages) in _headings().items()}
    for table in (JOB_LABELS, DOUBTFUL_LABELS, FACT_LABELS):
        for by_language in table.values():
            for language, labels in by_language.items():
                for key in map(label_key, labels):
                    found[key] = found.get(key, frozenset()) | {language}
    return found
