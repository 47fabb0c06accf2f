"""What a line says of a film's year, countries, runtime and the like, in four languages. Knows no layout."""

import re
from dataclasses import dataclass, field

from creditsgql.importers.records import GenreRecord
from creditsgql.importers.sources.page_words import FilmFact
from creditsgql.normalise import clean, slugify
from creditsgql.vocabulary import country_named, country_of_sign, language_named

_YEAR = r"(?:18[89]\d|19\d\d|20\d\d)"
_MINUTES = r"(?:m|min(?:s|utes?|uten|utos|uti)?|minutes?)\b\.?|['’′]"
_HOURS = r"(?:h|hrs?|hours?|std|stunden?|heures?|horas?)(?![^\W\d_])\.?"
_ABOUT = r"(?:(?:ca|c|approx|env|aprox)\.?\s+|~\s*)?"
_RUNTIME = re.compile(
    rf"{_ABOUT}(?:(?P<minutes>\d{{1,3}})\s*(?:{_MINUTES})"
    rf"|(?P<hours>\d)\s*{_HOURS}(?:\s*(?P<rest>\d{{1,2}})\s*(?:{_MINUTES})?)?)",
    re.IGNORECASE,
)
_PARTING = re.compile(r"\s*[|·•;,()]\s*|\s+[–—-]\s+")
_LISTING = re.compile(r"\s*[,;/|]\s*|\s+(?:&|and|und|et|y)\s+")
_SIGNS = r"[A-Z]{1,3}(?:\s*[/,+-]\s*[A-Z]{1,3})*"
_GENRES_LIST = """
    action adventure animation biography biopic comedy crime documentary drama family fantasy history horror musical
    mystery romance thriller war western
"""
_GENRES = frozenset(_GENRES_LIST.split())
"""Kinds of film that a line may name without a label."""

_MONTHS_LIST = "january february march april may june july august september october november december"
_MONTHS = {month[:3]: at for at, month in enumerate(_MONTHS_LIST.split(), start=1)}
_DATE = re.compile(r"\b(\d{4}-\d\d-\d\d)\b|\b(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\.?,?\s+(\d{4})\b")
_LINE_LENGTH = 200


@dataclass
class Facts:
    """What a line says, and the pieces of it that were not understood."""

    countries: list[str] = field(default_factory=list)
    years: list[int] = field(default_factory=list)
    runtimes: list[int] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    genres: list[GenreRecord] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    @property
    def kinds(self) -> int:
        """How many of countries, year and runtime are said."""
        return bool(self.countries) + bool(self.years) + bool(self.runtimes)


def read_facts_line(text: str) -> Facts | None:
    """A line without a label, "Spain, France | 2012 | 104 min"; None where it is no such line.

    It must say two of countries, year and runtime at least, or nothing but a runtime.
    """
    if len(text) > _LINE_LENGTH:
        return None
    facts = _read_pieces(text)
    if facts.kinds == 1 and facts.runtimes and not facts.unread:
        return facts
    is_prose = any(len(piece.split()) > 5 for piece in facts.unread)
    return facts if facts.kinds > 1 and not is_prose and len(facts.unread) <= facts.kinds else None


def titled_facts(text: str) -> tuple[str, Facts] | None:
    """A title and the facts behind it, "Stockholm, Spain 2013, 91 min"; None where not all of the rest is facts."""
    for parting in _PARTING.finditer(text[:_LINE_LENGTH]):
        facts = read_facts_line(text[parting.end() :])
        if parting.start() and facts and facts.kinds > 1 and not facts.unread:
            title = text[: parting.start()] + (")" if parting[0].startswith(")") else "")
            return title.strip(), facts
    return None


def read_countries_line(text: str) -> Facts | None:
    """A line of nothing but countries; None where it is no such line."""
    facts = _read_pieces(text) if len(text) <= _LINE_LENGTH else Facts()
    return facts if facts.countries and facts == Facts(countries=facts.countries) else None


def read_fact(kinds: tuple[FilmFact, ...], value: str) -> Facts:
    """The value of a label that announces these facts, whose titles and dates are read elsewhere."""
    if kinds == (FilmFact.LANGUAGES,):
        return _read_languages(value)
    if kinds == (FilmFact.GENRES,):
        return _read_genres(value)
    if kinds == (FilmFact.RUNTIME,) and (plain := re.fullmatch(r"(\d{2,3})|(\d):(\d\d)(?::\d\d)?", value)):
        return Facts(runtimes=[int(plain[1]) if plain[1] else int(plain[2]) * 60 + int(plain[3])])
    facts = _read_pieces(value)
    if FilmFact.COUNTRIES in kinds:
        spaced = [(piece, _spaced_countries(piece)) for piece in facts.unread]
        facts.countries += [code for _, codes in spaced for code in codes if code not in facts.countries]
        facts.unread = [piece for piece, codes in spaced if not codes]
    return facts


def first_date(value: str) -> str | None:
    """The earliest date of a value, "23 May 2012 (Cannes) 4 July 2012 (France)", in ISO 8601; None without any."""
    found = []
    for iso, day, month, year in _DATE.findall(value):
        if iso:
            found.append(iso)
        elif month.casefold() in _MONTHS and 1 <= int(day) <= 31:
            found.append(f"{year}-{_MONTHS[month.casefold()]:02}-{int(day):02}")
    return min(found, default=None)


def country_parts(piece: str) -> list[tuple[str, str | None]]:
    """The countries in a piece of a list, each with its code; what is none has None."""
    # The whole is tried first: "Bosnia and Herzegovina" is one country, "Austria and Germany" are two.
    if country := country_named(piece):
        return [(piece, country.code)]
    for separator in (r"\s*/\s*", r"\s+(?:&|and|und|et|y|e|\+|[-–])\s+"):
        names = [name for name in re.split(separator, piece) if name]
        parts = [part for name in names for part in country_parts(name)] if len(names) > 1 else []
        if any(code for _, code in parts):
            return parts
    return [(piece, None)]


def _read_pieces(text: str) -> Facts:
    facts = Facts()
    if signs := re.match(rf"({_SIGNS}),?\s+(?={_YEAR}\b)", text):
        codes = [country_of_sign(sign) for sign in re.split(r"\s*[/,+-]\s*", signs[1])]
        if all(codes):
            facts.countries += dict.fromkeys(one.code for one in codes if one)
            text = text[signs.end() :]
    for piece in filter(None, map(clean, _PARTING.split(text))):
        if not _read_piece(facts, piece):
            facts.unread.append(piece)
    if len(set(facts.years)) > 1:
        facts.unread += map(str, dict.fromkeys(facts.years))
        facts.years = []
    return facts


def _read_piece(facts: Facts, piece: str) -> bool:
    """Takes in a piece such as "Spain 2012 104 min"; False where it says anything else."""
    rest, minutes, year = piece, None, None
    if runtime := re.search(rf"(?:^|\s){_RUNTIME.pattern}$", rest, re.IGNORECASE):
        minutes, rest = _minutes(runtime), rest[: runtime.start()].strip()
    if found := re.search(rf"(?:^|\s)({_YEAR})$|^({_YEAR})(?=\s)", rest):
        year, rest = int(found[1] or found[2]), f"{rest[: found.start()]}{rest[found.end() :]}".strip()
    codes: list[str] = []
    if rest and re.fullmatch(_SIGNS, rest) and year:
        signs = [country_of_sign(sign) for sign in re.split(r"\s*[/,+-]\s*", rest)]
        codes, rest = ([one.code for one in signs if one], "") if all(signs) else ([], rest)
    elif rest and all(code for _, code in country_parts(rest)):
        codes, rest = [code for _, code in country_parts(rest) if code], ""
    if rest:
        return minutes is None and year is None and _read_kind(facts, rest)
    facts.runtimes += [minutes] if minutes else []
    facts.years += [year] if year else []
    facts.countries += [code for code in dict.fromkeys(codes) if code not in facts.countries]
    return True


def _read_kind(facts: Facts, piece: str) -> bool:
    # "drama Icelandic": a genre, a language, or one behind the other.
    words = piece.split()
    tag = language_named(words[-1])
    genres = [word for word in (words[:-1] if tag else words) if word]
    if not all(word.casefold() in _GENRES for word in genres) or len(words) > 3:
        return False
    facts.languages += [tag] if tag else []
    facts.genres += [GenreRecord(slugify(word, "genre"), word.capitalize()) for word in genres]
    return True


def _minutes(found: re.Match[str]) -> int | None:
    if found["minutes"]:
        return int(found["minutes"]) or None
    return int(found["hours"]) * 60 + int(found["rest"] or 0) or None


def _spaced_countries(text: str) -> list[str]:
    """Countries parted by nothing but spaces, "France Germany"; none unless every word is part of one."""
    words, codes = text.split(), list[str]()
    while words:
        for length in range(len(words), 0, -1):
            if country := country_named(" ".join(words[:length])):
                codes.append(country.code)
                words = words[length:]
                break
        else:
            return []
    return codes


def _read_languages(value: str) -> Facts:
    facts = Facts()
    for name in filter(None, _LISTING.split(value)):
        tag = language_named(name)
        (facts.languages if tag else facts.unread).append(tag or name)
    return facts


def _read_genres(value: str) -> Facts:
    facts = Facts()
    for name in filter(None, _LISTING.split(value)):
        if len(name.split()) > 3 or not re.fullmatch(r"[^\W\d_][\w\s'’-]*", name):
            facts.unread.append(name)
        else:
            facts.genres.append(GenreRecord(slugify(name, "genre"), name[:1].upper() + name[1:]))
    return facts
