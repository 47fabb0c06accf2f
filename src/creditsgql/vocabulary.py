"""The closed words of the field: what kinds of credit, title, text, outcome and identifier there are.

Every room uses these; each is stored by its name. What a source prints is translated into them by the
tables further down (labels, countries), never by an importer on its own.
"""

from enum import StrEnum


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
    OTHER = "OTHER"
