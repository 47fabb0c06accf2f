"""Role text: what a source prints as a character becomes roles."""

import re
from dataclasses import dataclass

from creditsgql.importers.records import RoleRecord
from creditsgql.normalise import clean

_SELF = re.compile(r"(?:him|her|my|your|it|them|our)?sel(?:f|ves)(?=$|\s*[-–:,])", re.IGNORECASE)
_VOICE = re.compile(r"(?:singing |english |french |german )?voice(?: only| over)?|voice of|v\.o\.", re.IGNORECASE)
_ARCHIVE = re.compile(r"archive|archival|(?:archive|archival|stock) (?:footage|material|sound)", re.IGNORECASE)
_UNCREDITED = re.compile(r"uncredited|not credited", re.IGNORECASE)
_CREDITED_AS = re.compile(r"(?:credited )?as (?=[^\W\d_])(?![a-z])(.+)")
_SEGMENT = re.compile(r"(?:segment|episode)s? .+", re.IGNORECASE)
_NOTE = re.compile(
    r"young|younger|old|older|as an? .+|as young.*|as old.*|cameo|special appearance.*|singing|dancing"
    r"|motion capture|child|teenager?|aged? \d+"
)
_INNER = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True)
class RoleText:
    """What a role text says: of each role, and of the credit it stands behind."""

    roles: tuple[RoleRecord, ...] = ()
    is_uncredited: bool = False
    credited_as: str | None = None
    note: str | None = None


@dataclass
class _Qualifiers:
    is_voice: bool = False
    is_archive_footage: bool = False
    is_uncredited: bool = False
    credited_as: str | None = None
    note: str | None = None

    def take(self, text: str, beside_a_role: bool = True) -> bool:
        """Notes a qualifier; False where the text is none. What may be a character too is one unless beside a role."""
        if _UNCREDITED.fullmatch(text):
            self.is_uncredited = True
        elif _ARCHIVE.fullmatch(text):
            self.is_archive_footage = True
        elif _VOICE.fullmatch(text):
            self.is_voice = True
            self.note = self.note or (text if text.casefold() != "voice" else None)
        elif as_other := _CREDITED_AS.fullmatch(text):
            self.credited_as = as_other[1]
        elif _SEGMENT.fullmatch(text) or (beside_a_role and _NOTE.fullmatch(text)):
            self.note = f"{self.note}, {text}" if self.note else text
        else:
            return False
        return True


def read_roles(groups: tuple[str, ...]) -> RoleText:
    """The roles in the parentheses behind an actor's name, from the first pair to the last.

    " / " parts several roles; a slash inside a word does not ("Cashier at 7/11"). A qualifier may stand alone in its
    parentheses, be nested in another's, or follow a comma: voice, uncredited, archive footage, "as Other Name", young,
    segment. A qualifier without any character gives no role and is the credit's note. "Self" in its forms
    is a role without a character.
    """
    credit = _Qualifiers()
    roles: list[RoleRecord] = []
    for at, group in enumerate(groups):
        shared = _Qualifiers()
        if (at or not group.casefold().startswith("as ")) and shared.take(group, beside_a_role=at > 0):
            roles = [_qualified(role, shared) for role in roles]
            _add(credit, shared)
            continue
        for part in re.split(r"\s+/\s*|\s*/\s+", group):
            role, own = _read_role(part)
            if role:
                roles.append(role)
            _add(credit, own)
    lone: tuple[str, ...] = () if roles else (("voice",) if credit.is_voice and not credit.note else ())
    lone += () if roles or not credit.is_archive_footage else ("archive footage",)
    note = ", ".join((*lone, *filter(None, [credit.note]))) if not roles else None
    return RoleText(tuple(roles), credit.is_uncredited, credit.credited_as, note or None)


def _read_role(part: str) -> tuple[RoleRecord | None, _Qualifiers]:
    own = _Qualifiers()
    text = part
    while True:
        kept = _INNER.sub(lambda inner: "" if own.take(clean(inner[1])) else f"\x00{inner[1]}\x01", text)
        if kept == text or "(" not in kept:
            text = kept
            break
        text = kept
    text = clean(text.replace("\x00", "(").replace("\x01", ")"))
    while "," in text and own.take(clean(text.rsplit(",", 1)[1])):
        text = clean(text.rsplit(",", 1)[0])
    if not any(sign.isalnum() for sign in text) or own.take(text, beside_a_role=False):
        return None, own
    is_self = bool(_SELF.match(text))
    role = RoleRecord(name=text, character=None if is_self else text, is_self=is_self)
    return _qualified(role, own), own


def _qualified(role: RoleRecord, said: _Qualifiers) -> RoleRecord:
    return RoleRecord(
        role.name,
        role.character,
        is_voice=role.is_voice or said.is_voice,
        is_self=role.is_self,
        is_archive_footage=role.is_archive_footage or said.is_archive_footage,
        note=", ".join(filter(None, [role.note, said.note])) or None,
    )


def _add(credit: _Qualifiers, said: _Qualifiers) -> None:
    credit.is_voice |= said.is_voice
    credit.is_archive_footage |= said.is_archive_footage
    credit.is_uncredited |= said.is_uncredited
    credit.credited_as = credit.credited_as or said.credited_as
    credit.note = credit.note or said.note
