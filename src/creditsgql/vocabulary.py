"""The closed words of the field: what kinds of credit, title, text, outcome and identifier there are.

Every room uses these; each is stored by its name. What a source prints is translated into them by the
tables further down (labels, countries), never by an importer on its own.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from creditsgql.labels import JOB_LABELS, OTHER_FACT_WORDS

if TYPE_CHECKING:
    from babel import Locale


class CreditKind(StrEnum):
    """In front of the camera or behind it."""

    CAST = "CAST"
    CREW = "CREW"


class Department(StrEnum):
    """A closed list; a job that fits none is OTHER. Cast credits, and only they, are in ACTING."""

    ACTING = "ACTING"
    DIRECTING = "DIRECTING"
    WRITING = "WRITING"
    PRODUCTION = "PRODUCTION"
    CINEMATOGRAPHY = "CINEMATOGRAPHY"
    EDITING = "EDITING"
    PRODUCTION_DESIGN = "PRODUCTION_DESIGN"
    COSTUME_AND_MAKEUP = "COSTUME_AND_MAKEUP"
    MUSIC = "MUSIC"
    SOUND = "SOUND"
    VISUAL_EFFECTS = "VISUAL_EFFECTS"
    CASTING = "CASTING"
    STUNTS = "STUNTS"
    OTHER = "OTHER"


class NominationOutcome(StrEnum):
    """How far a recognition got, from a mere selection to an award."""

    SELECTED = "SELECTED"
    SHORTLISTED = "SHORTLISTED"
    NOMINATED = "NOMINATED"
    SPECIAL_MENTION = "SPECIAL_MENTION"
    WON = "WON"
    HONORED = "HONORED"


class Certainty(StrEnum):
    """How a stored fact stands to its source."""

    STATED = "STATED"
    INFERRED = "INFERRED"
    DISPUTED = "DISPUTED"


class TitleKind(StrEnum):
    """What a title is for."""

    ORIGINAL = "ORIGINAL"
    LOCALIZED = "LOCALIZED"
    TRANSLATED = "TRANSLATED"
    TRANSLITERATED = "TRANSLITERATED"
    WORKING = "WORKING"
    FESTIVAL = "FESTIVAL"
    OTHER = "OTHER"


class TextKind(StrEnum):
    """What a prose text is."""

    SYNOPSIS = "SYNOPSIS"
    LOGLINE = "LOGLINE"
    DIRECTORS_STATEMENT = "DIRECTORS_STATEMENT"
    PRODUCTION_NOTE = "PRODUCTION_NOTE"
    OTHER = "OTHER"


class PersonNameKind(StrEnum):
    """What a person's name is."""

    USUAL = "USUAL"
    BIRTH = "BIRTH"
    STAGE = "STAGE"
    ALIAS = "ALIAS"
    TRANSLITERATED = "TRANSLITERATED"
    MISSPELLING = "MISSPELLING"


class Authority(StrEnum):
    """Who issues an identifier."""

    IMDB = "IMDB"
    TMDB = "TMDB"
    WIKIDATA = "WIKIDATA"
    EIDR = "EIDR"
    ISAN = "ISAN"
    ISNI = "ISNI"
    VIAF = "VIAF"
    EFA = "EFA"
    FILMPORTAL = "FILMPORTAL"
    CINEUROPA = "CINEUROPA"
    JUSTWATCH = "JUSTWATCH"
    OTHER = "OTHER"


class ChangeAction(StrEnum):
    """What a change did."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    DELETED = "DELETED"
    MERGED = "MERGED"


class ChangeSubject(StrEnum):
    """What a change was done to."""

    FILM = "FILM"
    PERSON = "PERSON"
    CREDIT = "CREDIT"
    NOMINATION = "NOMINATION"
    CHARACTER = "CHARACTER"


class SearchType(StrEnum):
    """What a search can find."""

    FILM = "FILM"
    PERSON = "PERSON"
    CHARACTER = "CHARACTER"
    AWARD_EVENT = "AWARD_EVENT"


class SearchField(StrEnum):
    """Where a search found its words."""

    TITLE = "TITLE"
    NAME = "NAME"
    ALIAS = "ALIAS"
    CHARACTER = "CHARACTER"


# Labels


@dataclass(frozen=True)
class JobWord:
    """A job by our own words, whatever heading a source prints it under."""

    slug: str
    name: str
    department: Department


_JOBS = (
    JobWord("actor", "Actor", Department.ACTING),
    JobWord("director", "Director", Department.DIRECTING),
    JobWord("co-director", "Co-Director", Department.DIRECTING),
    JobWord("assistant-director", "Assistant Director", Department.DIRECTING),
    JobWord("screenwriter", "Screenwriter", Department.WRITING),
    JobWord("co-writer", "Co-Writer", Department.WRITING),
    JobWord("story", "Story", Department.WRITING),
    JobWord("dialogue", "Dialogue", Department.WRITING),
    JobWord("producer", "Producer", Department.PRODUCTION),
    JobWord("co-producer", "Co-Producer", Department.PRODUCTION),
    JobWord("executive-producer", "Executive Producer", Department.PRODUCTION),
    JobWord("delegated-producer", "Delegated Producer", Department.PRODUCTION),
    JobWord("associate-producer", "Associate Producer", Department.PRODUCTION),
    JobWord("line-producer", "Line Producer", Department.PRODUCTION),
    JobWord("production-manager", "Production Manager", Department.PRODUCTION),
    JobWord("cinematographer", "Cinematographer", Department.CINEMATOGRAPHY),
    JobWord("editor", "Editor", Department.EDITING),
    JobWord("production-designer", "Production Designer", Department.PRODUCTION_DESIGN),
    JobWord("art-director", "Art Director", Department.PRODUCTION_DESIGN),
    JobWord("set-designer", "Set Designer", Department.PRODUCTION_DESIGN),
    JobWord("costume-designer", "Costume Designer", Department.COSTUME_AND_MAKEUP),
    JobWord("make-up-artist", "Make-up Artist", Department.COSTUME_AND_MAKEUP),
    JobWord("hairstylist", "Hairstylist", Department.COSTUME_AND_MAKEUP),
    JobWord("composer", "Composer", Department.MUSIC),
    JobWord("music-director", "Music Director", Department.MUSIC),
    JobWord("sound", "Sound", Department.SOUND),
    JobWord("sound-designer", "Sound Designer", Department.SOUND),
    JobWord("sound-recordist", "Sound Recordist", Department.SOUND),
    JobWord("sound-mixer", "Sound Mixer", Department.SOUND),
    JobWord("visual-effects", "Visual Effects", Department.VISUAL_EFFECTS),
    JobWord("animator", "Animator", Department.VISUAL_EFFECTS),
    JobWord("casting-director", "Casting Director", Department.CASTING),
    JobWord("stunts", "Stunts", Department.STUNTS),
)
_JOB_BY_SLUG = {job.slug: job for job in _JOBS}


def label_key(label: str) -> str:
    """What printed labels are compared by; case, accents, apostrophes and a full stop or colon behind do not matter."""
    bare = label.casefold()
    if not bare.isascii():
        apart = unicodedata.normalize("NFKD", bare)
        bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    bare = re.sub(r"['’‘`´]", "", bare)
    return " ".join(bare.split()).rstrip(":. ")


_JOB_BY_LABEL = {
    label_key(label): _JOB_BY_SLUG[slug]
    for slug, by_language in JOB_LABELS.items()
    for labels in by_language.values()
    for label in labels
}


@lru_cache(4096)
def job_of_label(label: str) -> JobWord | None:
    """The job that a printed heading such as "Directed by" or "Regie" stands for; None where it is none we know."""
    return _JOB_BY_LABEL.get(label_key(label))


def job_of_slug(slug: str) -> JobWord | None:
    """The job of the table that has this slug."""
    return _JOB_BY_SLUG.get(slug)


def is_label_of_a_fact(label: str) -> bool:
    """Whether a heading announces something other than people: "Running time", "World Sales", "Country"."""
    words = re.findall(r"\w+", label.casefold()) + re.findall(r"\w+-\w+", label.casefold())
    return job_of_label(label) is None and not OTHER_FACT_WORDS.isdisjoint(words)


# Countries


@dataclass(frozen=True)
class CountryWord:
    """A country by its ISO 3166-1 alpha-2 code, or its ISO 3166-3 code if it is no more."""

    code: str
    name: str
    is_former: bool = False


_FORMER = {
    CountryWord("CSHH", "Czechoslovakia", True): ("Tchécoslovaquie", "Tschechoslowakei", "Checoslovaquia", "CSSR"),
    CountryWord("CSXX", "Serbia and Montenegro", True): ("Serbia-Montenegro", "Serbien und Montenegro"),
    CountryWord("DDDE", "East Germany", True): ("German Democratic Republic", "GDR", "DDR"),
    CountryWord("SUHH", "Soviet Union", True): ("USSR", "SU", "URSS", "UdSSR", "Sowjetunion", "Union soviétique"),
    CountryWord("YUCS", "Yugoslavia", True): ("Yougoslavie", "Jugoslawien", "Federal Republic of Yugoslavia"),
    CountryWord("ZRCD", "Zaire", True): ("Zaïre",),
}
"""Countries of ISO 3166-3, which CLDR no longer names."""

_ALIASES = {
    "AE": ("UAE",),
    "BA": ("Bosnia-Herzegovina", "Bosnia", "Bosnia Herzegovina"),
    "CD": ("Democratic Republic of the Congo", "DR Congo", "D.R. Congo", "Congo-Kinshasa"),
    "CG": ("Republic of the Congo", "Congo"),
    "CI": ("Ivory Coast",),
    "CV": ("Cape Verde",),
    "CZ": ("Czech Republic",),
    "DE": ("West Germany", "Federal Republic of Germany", "FRG", "BRD"),
    "FR": ("République française",),
    "GB": ("UK", "U.K.", "Great Britain", "Britain", "England", "Scotland", "Wales", "Northern Ireland"),
    "HK": ("Hong Kong",),
    "IE": ("Republic of Ireland", "Eire"),
    "KR": ("Korea", "Republic of Korea", "South-Korea"),
    "MD": ("Republic of Moldova",),
    "MK": (
        *("Macedonia", "Republic of Macedonia", "Republic of North Macedonia", "FYROM", "F.Y.R.O.M."),
        *("FYR Macedonia", "FYR of Macedonia", "Former Yugoslav Republic of Macedonia"),
    ),
    "MM": ("Burma", "Myanmar"),
    "MO": ("Macao", "Macau"),
    "NL": ("Holland",),
    "PS": ("Palestine", "Palestinian Territory", "Occupied Palestinian Territory", "State of Palestine"),
    "RS": ("Republic of Serbia",),
    "RU": ("Russian Federation",),
    "SK": ("Slovak Republic",),
    "SZ": ("Swaziland",),
    "TR": ("Turkey",),
    "US": ("USA", "U.S.A.", "US", "U.S.", "United States of America"),
    "VA": ("Vatican", "Holy See"),
    "VN": ("Viet Nam",),
}
"""What credits print and CLDR does not: short forms, former and misspelt names, parts that ISO counts to a whole."""

_NO_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def country_named(printed: str) -> CountryWord | None:
    """The country that a printed name means, in English, German, French or Spanish; None where it is none we know."""
    return _countries_by_name().get(_country_key(printed))


_SIGNS_LIST = """
    A:AT AUS:AU B:BE CDN:CA CH:CH CZ:CZ D:DE DK:DK E:ES EST:EE F:FR FIN:FI GB:GB GR:GR H:HU HR:HR I:IT IL:IL IND:IN
    IRL:IE IS:IS J:JP L:LU LT:LT LV:LV MEX:MX N:NO NL:NL P:PT PL:PL RO:RO RUS:RU S:SE SK:SK SLO:SI SRB:RS TR:TR UK:GB
    US:US USA:US
"""
_SIGNS = dict(sign.split(":") for sign in _SIGNS_LIST.split())


def country_of_sign(sign: str) -> CountryWord | None:
    """The country whose cars bear this sign: lists in German print "D/F 2012"; None where it is none we know."""
    return _countries_by_code()[_SIGNS[sign]] if sign in _SIGNS else None


def country_of_code(code: str) -> CountryWord:
    """The country with this code, under its English name. Raises KeyError where there is none."""
    return _countries_by_code()[code]


NAME_LANGUAGES = (
    *("bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl"),
    *("pl", "pt", "pt-PT", "ro", "sk", "sl", "sv"),
    *("ar", "he", "hi", "is", "ja", "ko", "nb", "nn", "no", "ru", "sr", "tr", "uk", "zh", "zh-Hant"),
)
"""The languages that countries and languages are named in: the official ones of the EU, and others of many readers.

As CLDR has it, "pt" is the Portuguese of Brazil and "zh" Chinese in simplified signs.
"""


def country_names(code: str) -> dict[str, str]:
    """What CLDR calls a country, by language; our own English name alone where it knows none, as of former ones."""
    named = {language: _locale(language).territories.get(code) for language in NAME_LANGUAGES}
    return {language: name for language, name in named.items() if name} or {"en": country_of_code(code).name}


def language_names(tag: str) -> dict[str, str]:
    """What CLDR calls a language, by language; the tag itself as English where it knows none."""
    named = {language: _locale(language).languages.get(tag.replace("-", "_")) for language in NAME_LANGUAGES}
    return {language: name for language, name in named.items() if name} or {"en": tag}


def language_named(printed: str) -> str | None:
    """The BCP 47 tag of a language by its English, German, French or Spanish name; None where CLDR has none."""
    return _languages_by_name().get(_country_key(printed))


@cache
def _languages_by_name() -> dict[str, str]:
    named = ((name, tag) for one in ("en", "de", "fr", "es") for tag, name in _locale(one).languages.items())
    found: dict[str, str] = {}
    for name, tag in named:
        if tag.isalpha():
            found.setdefault(_country_key(name), tag)
    return found


def _country_key(printed: str) -> str:
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", printed) if not unicodedata.combining(sign))
    words = re.sub(r"[\W_]+", " ", plain.casefold().replace(".", "").replace("&", " and ")).split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)


@cache
def _locale(language: str) -> "Locale":
    # Babel reads its data from files; a service that imports nothing never needs them.
    from babel import Locale

    return Locale.parse(language, sep="-")


@cache
def _territories(language: str) -> dict[str, str]:
    territories: dict[str, str] = dict(_locale(language).territories)
    return {code: name for code, name in territories.items() if len(code) == 2 and code not in _NO_COUNTRY}


@cache
def _countries_by_code() -> dict[str, CountryWord]:
    present = [CountryWord(code, name) for code, name in _territories("en").items()]
    return {country.code: country for country in (*present, *_FORMER)}


@cache
def _countries_by_name() -> dict[str, CountryWord]:
    by_code = _countries_by_code()
    named = [(country.name, country) for country in by_code.values()]
    named += [(alias, by_code[code]) for code, aliases in _ALIASES.items() for alias in aliases]
    named += [(alias, country) for country, aliases in _FORMER.items() for alias in aliases]
    named += [(name, by_code[code]) for tongue in ("de", "fr", "es") for code, name in _territories(tongue).items()]
    found: dict[str, CountryWord] = {}
    for name, country in named:
        found.setdefault(_country_key(name), country)
    return found


# Characters

_GENERIC_CHARACTERS_LIST = """
    actor actress assistant attendant baby barman barmaid bartender beggar boss boy bride bystander captain chef
    child clerk client colleague cook cop customer dancer daughter detective doctor driver extra farmer father
    fisherman friend girl groom guard guest guy hunter inmate inspector interviewer journalist judge kid lady lawyer
    maid man manager mother musician neighbor neighbour nurse officer passenger patient peasant people person
    policeman policewoman porter postman priest prisoner professor prostitute reporter sailor secretary servant
    singer sister soldier son student teacher teenager thief tourist villager visitor waiter waitress woman worker
"""
_GENERIC_CHARACTERS = frozenset(_GENERIC_CHARACTERS_LIST.split())


def is_generic_character(name: str) -> bool:
    """Whether a role text says only what kind of person is played: "Dancer", "old man".

    Two actors with the same such text on one film play two figures; two with "Antonia" play one.
    """
    return name[:1].islower() or name.casefold() in _GENERIC_CHARACTERS
