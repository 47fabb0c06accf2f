"""Names of people: parted from a printed list, told from what is no name, and put in filing order."""

import re
from dataclasses import dataclass, replace

from creditsgql.normalise import clean
from creditsgql.vocabulary import Certainty

_ABSENT_LIST = """
    na n/a n.a. n.a - – — -- --- . .. ... … ? ?? none nil tba tbc tbd unknown various diverse
    xx xxx nn n.n. k.a. k.a s/d s.d. n.c. nc unbekannt verschiedene inconnu inconnue divers desconocido
    desconocida varios
"""
_ABSENT = frozenset(_ABSENT_LIST.split()) | {
    *("not available", "not applicable", "to be announced", "to be confirmed", "various artists", "keine angabe"),
    *("nicht bekannt", "sin datos", "non communiqué"),
}
_SUFFIX = re.compile(r"(?:Jr|Sr|Jnr|Snr|II|III|IV)\.?")
_SOCIETY = re.compile(
    r"(?:A\.?S\.?C|B\.?S\.?C|A\.?F\.?C|B\.?V\.?K|A\.?I\.?C|A\.?C\.?S|C\.?S\.?C|D\.?F\.?F|F\.?S\.?F|F\.?N\.?F|P\.?S\.?C"
    r"|S\.?C\.?S|S\.?B\.?C|N\.?S\.?C|I\.?S\.?C|A\.?E\.?C|H\.?S\.?C|R\.?G\.?C|A\.?C\.?K|A\.?A\.?C|A\.?C\.?E|B\.?F\.?E)\.?"
)
"""Letters of the societies of cinematographers and editors that credits print behind a name."""
_PROSE = re.compile(
    r"\b(?:based|adapted|inspired|by|from|with|after|others|and more|et al|novel|story|stories|book|play|courtesy"
    r"|basierend|nach|mit|unter|auf|après|adapté|adaptée|inspiré|inspirée|tiré|tirée|avec|sur|pour|roman|nouvelle|par"
    r"|basado|basada|inspirado|inspirada|según|novela|cuento|sobre|para|por|con|otros|otras|autres)\b"
)
_CONJUNCTION = re.compile(r"\s+(?:&|\+|(?i:and|und|sowie|et)|y|e)\s+|\s*/\s*")
_CONJUNCTION_BEFORE = re.compile(r"^(?:&|\+|(?i:and|und|sowie|et)|y|e)\s+(?=\S)")
_PARTICLES_LIST = """
    af al av bin da das de dei del della dello den der des di do dos du el ibn la las le les lo los st st. ten ter
    van vande vander vom von y zu zum zur
"""
_PARTICLES = frozenset(_PARTICLES_LIST.split())
_GROUPS_LIST = """
    band brothers choir chorus collective ensemble group orchestra orkestar orkestra philharmonic quartet quintet
    sinfonietta sisters trio
"""
_GROUPS = frozenset(_GROUPS_LIST.split())
_GROUP = re.compile(rf"\b(?:{'|'.join(sorted(_GROUPS))})\b", re.IGNORECASE)
_LETTERS = "A-Za-zÀ-ÖØ-öø-įĲ-ž"
_PLAIN_NAME = re.compile(rf"(?!The )[A-Z][{_LETTERS}]* (?!and$)[{_LETTERS}]+")
"""A given name and a surname, in letters whose capitals are theirs alone (not the Turkish i)."""
_COMPANY = re.compile(
    r"\b(?:films?|filmes|filmproduktion|filmverleih|pictures?|productions?|produktion(?:en)?|produktionsgesellschaft"
    r"|producciones|producción|entertainments?|studios?|gmbh|ltd|limited|llc|inc|sarl|sas|s\.a|s\.l|aps|media|medien"
    r"|cinema|cinéma|cine|kino|television|télévision|televisión|fernsehen|rundfunk|distribution|company|corporation"
    r"|group|fund|foundation|stiftung|förderung|filmförderung|institut|institute|instituto|ministerio|ministry)\b"
    r"|(?-i:\b(?:A/S|AB|AG|AS|BV|KG|Oy|SA|SL|SRL|TV|ARD|ARTE|BBC|BR|CNC|HBO|MDR|NDR|ORF|RTS|RTVE|SRF|SWR|TVE|WDR|ZDF)\b)",
    re.IGNORECASE,
)
_TECHNIQUE = re.compile(
    r"\b(?:colou?r|couleurs?|digital|dolby|dts|farbe|fassung|mono|scope|srd|stereo|stéréo|surround|version|versión)\b",
    re.IGNORECASE,
)
_SMALL_WORDS = re.compile(
    r"(?i:\b(?:about|any|are|for|is|not|of|this|that|was|were|which|without)\b)|(?i:(?<=\s)the\b)|\b(?:ALL|AND|IN|ON|OR)\b"
)
"""Words that no full name has, in capitals or not."""

_NAME_LENGTH = 80
_NAME_WORDS = 8


@dataclass(frozen=True)
class PrintedName:
    """A name of a list: the person's, the parentheses behind it, and what was printed where that says more."""

    name: str
    parentheses: tuple[str, ...] = ()
    credited_as: str | None = None
    certainty: Certainty = Certainty.STATED
    quotation: str = ""


def is_absent(value: str) -> bool:
    """Whether a value says that there is no one: "NA", "-"."""
    return not value or value.casefold() in _ABSENT


def split_list(value: str) -> list[str]:
    """The items of a list parted by commas or semicolons that stand outside parentheses.

    Where parentheses do not balance, an item ends before the next "Name (" instead of swallowing the list. A
    generational suffix or the letters of a society belong to the name before them ("Robert Downey, Jr.").
    """
    balanced = value.count("(") == value.count(")")
    items: list[str] = []
    start = depth = 0
    for at, sign in enumerate(value):
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth = max(0, depth - 1)
        elif sign in ",;" and (not depth or (not balanced and _NAME_OPENS.match(value, at + 1))):
            items.append(value[start:at])
            start, depth = at + 1, 0
    items.append(value[start:])
    joined: list[str] = []
    for item in filter(None, map(clean, items)):
        before_role = item.partition("(")[0].strip()
        if joined and (_SUFFIX.fullmatch(before_role) or _SOCIETY.fullmatch(before_role)):
            joined[-1] += f", {item}"
        else:
            joined.append(item)
    return [joined[0], *(_CONJUNCTION_BEFORE.sub("", item, count=1) for item in joined[1:])] if joined else []


_NAME_OPENS = re.compile(r"\s*[^\W\d_][^(),;]{2,60}\(")


def read_name(item: str) -> list[PrintedName]:
    """The people of one item, most often one.

    "Marion Cotillard (Stéphanie)" has its parentheses apart; letters of a society leave the name and stay in
    ``credited_as``, as does a name in capitals. Full names joined by "&", "and", "und", "et", "y" or "/" are a person
    each; "Jean-Pierre & Luc Dardenne" are two who share a surname, which is inferred; anything else with an "and" is
    one name, such as a band's.
    """
    sides = [_read_one(side, item) for side in _sides(item)]
    if len(sides) == 2 and _is_shared_surname(sides[0].name, sides[1].name):
        given, full = sides
        surname = full.name.split(maxsplit=1)[1]
        first = replace(given, name=f"{given.name} {surname}", parentheses=given.parentheses or full.parentheses)
        return [replace(one, certainty=Certainty.INFERRED) for one in (first, full)]
    if len(sides) > 1 and not all(_is_full_name(side.name) for side in sides):
        return [_read_one(item, item)]
    return sides


def are_of_one_family(item: str) -> bool:
    """Whether an item is two people with one surname: "Andy & Lana Wachowski"."""
    sides = [_read_one(side, item).name for side in _sides(item)]
    return len(sides) == 2 and _is_shared_surname(*sides)


def _sides(item: str) -> list[str]:
    """The item parted at the conjunctions that stand outside parentheses."""
    outside = list(item)
    depth = 0
    for at, sign in enumerate(item):
        depth += sign == "("
        if depth:
            outside[at] = "_"
        depth -= sign == ")" and depth > 0
    cuts = list(_CONJUNCTION.finditer("".join(outside)))
    starts, ends = (0, *(cut.end() for cut in cuts)), (*(cut.start() for cut in cuts), len(item))
    return [item[start:end] for start, end in zip(starts, ends, strict=True)]


def _read_one(text: str, item: str) -> PrintedName:
    outside, parentheses = _take_parentheses(text)
    printed = outside.strip(" ,;")
    if not _SUFFIX.fullmatch(printed.rpartition(" ")[2]):
        printed = re.sub(r"(?<=\w{3})\.$", "", printed)
    name, certainty = _in_usual_order(_without_societies(printed))
    return PrintedName(name, parentheses, printed if printed != name else None, certainty, item)


def _in_usual_order(name: str) -> tuple[str, Certainty]:
    """The name without the capitals that mark a surname, or a whole name: "HANEKE Michael" is Michael Haneke.

    Where the surname comes first, the order is ours, hence inferred. A word of two letters marks nothing ("PJ Harvey").
    """
    words = name.split()
    capitals = [_is_in_capitals(word) for word in words]
    if len(words) < 2 or not any(capitals) or _GROUP.search(name) or re.search(r"\d", name) or words[0] == "THE":
        return name, Certainty.STATED
    lead = capitals.index(False) if False in capitals else len(words)
    if lead == len(words):
        return " ".join(_spelt(word) for word in words), Certainty.STATED
    rest = words[lead:]
    if lead and not any(capitals[lead:]) and all(word[:1].isupper() for word in rest) and is_certainly_a_name(name):
        return " ".join((*rest, *map(_spelt, words[:lead]))), Certainty.INFERRED
    if capitals[-1] and not lead:
        return " ".join(_spelt(word) if big else word for word, big in zip(words, capitals, strict=True)), (
            Certainty.STATED
        )
    return name, Certainty.STATED


def _is_in_capitals(word: str) -> bool:
    letters = [sign for sign in word if sign.isalpha()]
    if not word.isupper() or "." in word or _SUFFIX.fullmatch(word):
        return False
    return len(letters) > 2 or word.casefold() in _PARTICLES


def _spelt(word: str) -> str:
    """A word in capitals as names are written: "SAINT-EXUPÉRY", "O'CONNOR", "MCDORMAND", "VON"."""
    if not _is_in_capitals(word):
        return word
    if word.casefold() in _PARTICLES:
        return word.casefold()
    spelt = re.sub(r"[^\W\d_]+", lambda found: found[0].capitalize(), word)
    return re.sub(r"^Mc(.)", lambda found: f"Mc{found[1].upper()}", spelt)


def _without_societies(name: str) -> str:
    """The name without the letters of societies behind it."""
    while (words := name.split()) and len(words) > 2 and _SOCIETY.fullmatch(words[-1]):
        name = " ".join(words[:-1]).rstrip(",")
    return name.strip()


def why_no_name(name: str) -> str | None:
    """Why this cannot be taken for a person's or a band's name, in words for the report; None where it can."""
    words = name.split()
    if not any(sign.isalpha() for sign in name):
        return "no letters"
    if len(name) > _NAME_LENGTH or len(words) > _NAME_WORDS:
        return "too long for a name"
    if re.search(r"[@<>{}\[\]|=*•:;()…]|https?|www\.|\.\.", name) or re.search(r"\s[-–—]+(?:\s|$)|&\s*$", name):
        return "signs that no name has"
    if len(words) > 1 and _PROSE.search(name):
        return "prose, not a name"
    if re.search(r"\b(?:19|20)\d\d\b", name):
        return "a year, not a name"
    return None


def why_uncertain(name: str) -> str | None:
    """Why this is not certainly somebody's name, where a layout is guessed; None where it is.

    Certain are full names and single words with a capital, unless a word says that it is a company or a technique.
    """
    if reason := why_no_name(name):
        return reason
    if _COMPANY.search(name):
        return "a company, not a person"
    if _TECHNIQUE.search(name):
        return "a technique, not a name"
    if _SMALL_WORDS.search(name):
        return "prose, not a name"
    is_one_word = re.fullmatch(r"[^\W\d_]{2,}(?:[-'’.][^\W\d_]+)*\.?", name) is not None
    if is_certainly_a_name(name) or (is_one_word and not name[0].islower()):
        return None
    return "not certainly a name"


def is_certainly_a_name(name: str) -> bool:
    """Whether a value is shaped like a full name: two to five words, letters only, each capitalised but particles."""
    words = name.split()
    return 2 <= len(words) <= 5 and all(
        re.fullmatch(r"[^\W\d_][^\d_,]*", word)
        and (not word[0].islower() or word in _PARTICLES or re.match(r"[dl]['’]\w", word))
        for word in words
    )


def sort_name(name: str) -> str:
    """The name in filing order: "Audiard, Jacques".

    The last word is the surname and takes the particles before it along ("von Trier, Lars", "Van Hoytema, Hoyte",
    "de la Rica, Kiko"), since a name does not tell which country's rule for particles is its own; the first word is
    never a particle. A generational suffix comes last ("Downey, Robert, Jr."). Left as printed: a single word; names in
    scripts without capitals, and romanised ones such as "Wong Kar-wai", where the family name comes first already;
    bands, but for a leading article ("Notwist, The"). Double surnames and Hungarian order cannot be told from the
    name alone.
    """
    words = name.replace(",", " ").split()
    if _PLAIN_NAME.fullmatch(name) and _GROUPS.isdisjoint(map(str.lower, words)):
        # Most names by far; none of the rules below is about them.
        return f"{words[1]}, {words[0]}"
    suffix = words.pop() if len(words) > 2 and _SUFFIX.fullmatch(words[-1]) else None
    if len(words) < 2:
        return name
    if words[0] == "The":
        return f"{' '.join(words[1:])}, The"
    family_first = (
        len(words) == 2 and re.fullmatch(r"[^\W\d_]+-[^\W\d_]+", words[1]) and words[1].split("-")[1].islower()
    )
    caseless = not any(sign.isupper() or sign.islower() for sign in name)
    if family_first or caseless or _GROUP.search(name) or re.search(r"[&+\d]|\band\b", name):
        return name
    surname = len(words) - 1
    while surname > 1 and words[surname - 1].casefold() in _PARTICLES:
        surname -= 1
    return ", ".join(filter(None, (" ".join(words[surname:]), " ".join(words[:surname]), suffix)))


def _take_parentheses(item: str) -> tuple[str, tuple[str, ...]]:
    outside: list[str] = []
    groups: list[str] = []
    depth = start = 0
    for at, sign in enumerate(item):
        if sign == "(":
            if not depth:
                start = at + 1
            depth += 1
        elif sign == ")" and depth:
            depth -= 1
            if not depth:
                groups.append(item[start:at])
        elif not depth:
            outside.append(sign)
    if depth:
        groups.append(item[start:])
    return clean("".join(outside)), tuple(group for group in map(clean, groups) if group)


def _is_full_name(name: str) -> bool:
    return is_certainly_a_name(name) and not name.casefold().startswith("the ") and not _GROUP.search(name)


def _is_shared_surname(given: str, full: str) -> bool:
    return len(given.split()) == 1 and given[:1].isupper() and len(given) > 1 and _is_full_name(full)
