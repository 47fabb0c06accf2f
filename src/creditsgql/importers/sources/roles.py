"""Role text: what a source prints as a character becomes roles. Every source's role text is read here.

``role_parts`` takes a text apart, ``role_rules`` is the table of what words mean. What is printed is not kept here: a
reader puts it, as it stands, into the quotation of the credit's place, so that nothing is lost where a rule is wrong.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from creditsgql.importers.records import RoleRecord, record
from creditsgql.importers.sources.role_parts import Part, Qualifier, part_role_text
from creditsgql.importers.sources.role_rules import ABSENT, NAMES, SIGNALS, Says, Stands
from creditsgql.normalise import clean


@record
class RoleText:
    """What a role text says: of each role, and of the credit it stands behind."""

    roles: tuple[RoleRecord, ...] = ()
    is_uncredited: bool = False
    credited_as: str | None = None
    note: str | None = None


_LONGEST_KEPT = 100
"""Characters of a text whose reading is kept, so that a few odd cells cannot fill the memory."""
_LETTERS = "A-Za-zÀ-ÖØ-öø-įĲ-ž"
_PLAIN = re.compile(rf"[{_LETTERS}0-9'.#]+(?:[ -][{_LETTERS}0-9'.#]+)*")
"""A text without a sign that parts or qualifies, and that is clean already: these letters are one sign each in NFC. Out
of them are those whose capitals are not theirs alone (the Turkish i)."""


def read_role_text(text: str) -> RoleText:
    """The roles of one printed text.

    " / " parts several roles, a slash inside a word does not ("Cashier at 7/11"). Qualifiers may stand in parentheses
    of any kind and nesting, in a list within them, or behind a comma or a dash; where they stand behind the last of
    several roles, voice and archive footage are said of all unless an earlier one has its own, since TMDB prints it so
    ("Bob / Tom (voice)"). A qualifier without any character gives no role and is the credit's note. Self in its forms
    is a role without a character.
    """
    if _is_plain(text):
        return RoleText((RoleRecord(text, text),))
    return _read(text) if len(text) < _LONGEST_KEPT else _meaning([_parts(text)])


def read_role_texts(texts: Sequence[str]) -> RoleText:
    """The roles of texts that a source has parted already, such as IMDb's ``characters``."""
    if len(texts) == 1:
        return read_role_text(texts[0])
    return _meaning(map(_parts, texts))


def read_roles(groups: Sequence[str]) -> RoleText:
    """The roles in the pairs of parentheses behind an actor's name, from the first to the last.

    A pair that holds only qualifiers is about all roles before it; "Himself" in one is a role more.
    """
    if len(groups) == 1:
        return read_role_text(groups[0])
    texts = [_parts(group) for group in groups]
    for at, group in enumerate(groups[1:], start=1):
        alone = part_role_text(f"({clean(group)})")
        if not any(part.name or part.says(Says.SELF) for part in alone):
            texts[at] = alone
    return _meaning(texts)


def qualifiers_of(text: str) -> list[Qualifier]:
    """The qualifiers in a printed text, in its order, each with the rule that knows it and its words."""
    return [one for part in part_role_text(clean(text)) for one in part.qualifiers]


def _is_plain(text: str) -> bool:
    """Whether a text is a name and nothing else, as most are."""
    if not _PLAIN.fullmatch(text) or text in ABSENT:
        return False
    return SIGNALS.isdisjoint(text.lower().replace(".", " ").split(" "))


@lru_cache(maxsize=1024)
def _read(text: str) -> RoleText:
    # "Self", "Narrator (voice)" and their like come again and again.
    return _meaning([_parts(text)])


def _parts(text: str) -> list[Part]:
    printed = clean(text)
    return [] if printed in ABSENT else _shared(part_role_text(printed))


def _shared(parts: list[Part]) -> list[Part]:
    """The parts of one text; how the last says that it is seen or heard is said of each."""
    for says in (Says.VOICE, Says.ARCHIVE_FOOTAGE) if len(parts) > 1 else ():
        # What a name says by its own wording ("Radio Voice") is said of it alone.
        last = [one for one in parts[-1].qualifiers if one.rule.says is says and one.rule not in NAMES]
        if last and not any(part.says(says) for part in parts[:-1]):
            for part in parts[:-1]:
                # Who appears as themselves and is a voice besides is seen all the same.
                if says is not Says.VOICE or not part.says(Says.SELF):
                    part.qualifiers += last
    return parts


def _meaning(texts: Iterable[list[Part]]) -> RoleText:
    roles: list[RoleRecord] = []
    heard: list[Qualifier] = []
    nameless: list[Qualifier] = []
    for part in chain.from_iterable(texts):
        said = part.qualifiers
        heard += said
        name = part.name
        if not name and not roles and said and said[0].rule.stands is not Stands.ALONE:
            # "(Narrator)" and no more: what it would be beside a name, it is not alone.
            name = said[0].words
            said = [one for one in said if one is not said[0] or one.rule.says is Says.SELF]
        if name:
            roles.append(_qualified(RoleRecord(name, name), [*nameless, *said]))
            nameless = []
        elif roles:
            roles = [_qualified(role, said) for role in roles]
        else:
            nameless += said
    remarks = [one for one in heard if one.rule.says is Says.CREDIT_NOTE or not roles]
    return RoleText(
        tuple(roles),
        any(one.rule.says is Says.UNCREDITED for one in heard),
        next((one.words for one in heard if one.rule.says is Says.CREDITED_AS), None),
        _joined(one.words for one in remarks if one.rule.says not in (Says.UNCREDITED, Says.CREDITED_AS)),
    )


def _qualified(role: RoleRecord, said: list[Qualifier]) -> RoleRecord:
    about = {one.rule.says for one in said}
    is_self = role.is_self or Says.SELF in about
    noted = (one.words for one in said if one.rule.is_noted and one.rule.says in _OF_A_ROLE)
    return RoleRecord(
        role.name,
        None if is_self else role.character,
        is_voice=role.is_voice or Says.VOICE in about,
        is_self=is_self,
        is_archive_footage=role.is_archive_footage or Says.ARCHIVE_FOOTAGE in about,
        note=_joined(filter(None, (role.note, *noted))),
    )


def _joined(words: Iterable[str]) -> str | None:
    return ", ".join(dict.fromkeys(words)) or None


_OF_A_ROLE = frozenset((Says.VOICE, Says.ARCHIVE_FOOTAGE, Says.SELF, Says.NOTE))
