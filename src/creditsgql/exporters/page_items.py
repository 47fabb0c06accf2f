"""The entries of a page's lists, each with the ways to print it, the fullest first, and what each way says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from creditsgql.exporters.page_layout import LABELS, Printed
from creditsgql.exporters.spans import Row
from creditsgql.vocabulary import CreditKind, NominationOutcome

if TYPE_CHECKING:
    from creditsgql.importers.records import CreditRecord, NominationRecord


class RoleFact(NamedTuple):
    """What a page can say of a role."""

    name: str
    is_voice: bool
    is_self: bool
    is_archive_footage: bool
    note: str | None


class CreditFact(NamedTuple):
    """What a page can say of a credit."""

    person: str
    job: str
    label: str | None
    credited_as: str | None
    is_uncredited: bool
    note: str | None
    roles: tuple[RoleFact, ...]


class NominationFact(NamedTuple):
    """What a page can say of a nomination. ``category`` is its letters alone, since spellings of it share one row."""

    event: str
    year: int
    label: str
    outcome: NominationOutcome
    category: str | None
    is_final: bool | None
    nominees: tuple[str, ...]


@dataclass(frozen=True)
class Way:
    """A way to print an entry, what a reader of it must find, and what of the entry this way leaves out."""

    printed: Printed
    fact: CreditFact | NominationFact
    lost: tuple[str, ...] = ()


class Entry:
    """A stored credit or nomination on its way to the page; ``way`` is how it is to be printed, None for not at all."""

    def __init__(self, row: Row, ways: Iterator[Way]) -> None:
        self.row = row
        self._ways = ways
        self.way: Way | None = None
        self.go_on()

    def go_on(self) -> None:
        """Takes the next way."""
        self.way = next(self._ways, None)

    def leave_out(self) -> None:
        """Gives up."""
        self.way = None


def credit_entry(credit: Row, roles: Sequence[Row]) -> Entry:
    """A credit's ways: under its own label before the layout's, and all it says before less."""
    less = _cast_ways(credit, roles) if credit.kind is CreditKind.CAST else _crew_ways(credit)
    return Entry(credit, _labelled(credit, less))


def _labelled(credit: Row, ways: Iterator["_Said"]) -> Iterator[Way]:
    labels = list(dict.fromkeys(filter(None, (credit.label, LABELS.get(credit.job_slug), credit.job_name))))
    tried: set[Printed] = set()
    for text, fact, lost in ways:
        for label in labels:
            printed = Printed(label, text)
            if printed not in tried:
                tried.add(printed)
                lost_too = lost if label == credit.label else (*lost, "headings as printed")
                yield Way(printed, fact._replace(label=label), lost_too)


def nomination_entry(nomination: Row, nominees: Sequence[Row]) -> Entry:
    """A nomination's ways: as printed; with its year behind it."""
    fact = NominationFact(
        nomination.event_name,
        nomination.year,
        nomination.label,
        nomination.outcome,
        letters_of(nomination.category_name),
        nomination.is_final,
        tuple(nominee.person_name for nominee in nominees),
    )
    dated = f"{nomination.label} {nomination.year}"
    ways = (
        Way(Printed("", nomination.label), fact),
        Way(Printed("", dated), fact._replace(label=dated), ("nominations as printed, without their year",)),
    )
    return Entry(nomination, iter(ways))


def credit_fact(credit: "CreditRecord") -> CreditFact:
    """What a reader of a page found."""
    roles = tuple(
        RoleFact(role.name, role.is_voice, role.is_self, role.is_archive_footage, role.note) for role in credit.roles
    )
    return CreditFact(
        *(credit.person, credit.job.slug, credit.label, credit.credited_as, credit.is_uncredited, credit.note), roles
    )


def nomination_fact(nomination: "NominationRecord") -> NominationFact:
    """What a reader of a page found."""
    return NominationFact(
        nomination.event,
        nomination.year,
        nomination.label,
        nomination.outcome,
        letters_of(nomination.category),
        nomination.is_final,
        nomination.nominees,
    )


def letters_of(text: str | None) -> str | None:
    """The letters and digits of a text, case aside."""
    return "".join(sign for sign in text.casefold() if sign.isalnum()) if text else None


_UNCREDITED_CREW = "that crew members are not named by the film"
_SPELLING = "names as printed"
_NOTES = "remarks on credits"
_ROLES = "roles"

_Said = tuple[str, CreditFact, tuple[str, ...]]


def _crew_ways(credit: Row) -> Iterator[_Said]:
    # A page has no sign for a crew member whom the film does not name.
    kept = (_UNCREDITED_CREW,) if credit.is_uncredited else ()
    full = CreditFact(credit.person_name, credit.job_slug, None, credit.credited_as, False, credit.note, ())
    note = f" ({credit.note})" if credit.note else ""
    unspelt = (*kept, _SPELLING) if credit.credited_as else kept
    yield f"{credit.credited_as or credit.person_name}{note}", full, kept
    if credit.credited_as:
        yield f"{credit.person_name}{note}", full._replace(credited_as=None), unspelt
    if credit.note:
        yield credit.credited_as or credit.person_name, full._replace(note=None), (*kept, _NOTES)
        yield credit.person_name, full._replace(note=None, credited_as=None), (*unspelt, _NOTES)


def _cast_ways(credit: Row, roles: Sequence[Row]) -> Iterator[_Said]:
    said = tuple(RoleFact(role.name, role.is_voice, role.is_self, role.is_archive_footage, role.note) for role in roles)
    full = CreditFact(
        *(credit.person_name, credit.job_slug, None, credit.credited_as, credit.is_uncredited, credit.note), said
    )
    yield from ((text, full, ()) for text in _cast_texts(full))
    fewer = (
        (_NOTES, full._replace(note=None)),
        (_SPELLING, full._replace(credited_as=None)),
        (_ROLES, full._replace(roles=())),
    )
    for lost, fact in fewer:
        if fact != full:
            yield from ((text, fact, (lost,)) for text in _cast_texts(fact))
    name = CreditFact(credit.person_name, credit.job_slug, None, None, False, None, ())
    left_out = tuple(what for what, fact in fewer if fact != full)
    yield credit.person_name, name, (*left_out, *(("who is uncredited",) if credit.is_uncredited else ()))


def _cast_texts(fact: CreditFact) -> Iterator[str]:
    for is_name, is_shared, is_parted in product((False, True), (True, False), (False, True)):
        groups: list[str] = []
        if fact.roles:
            groups += _role_groups(fact.roles, is_shared, is_parted)
        if fact.note:
            groups += _parts(fact.note, is_parted)
        if fact.is_uncredited:
            groups.append("uncredited")
        if fact.credited_as and not is_name:
            groups.append(f"as {fact.credited_as}")
        name = fact.credited_as if is_name and fact.credited_as else fact.person
        yield "".join((name, *(f" ({group})" for group in groups)))


def _role_groups(roles: Sequence[RoleFact], is_shared: bool, is_parted: bool) -> list[str]:
    """The parentheses: what all roles share stands behind them in its own, anything else inside its role's.

    Where a reader would not part or qualify roles in one pair as meant, each has a pair of its own.
    """
    qualified = [(role.name, _qualifiers(role, is_parted)) for role in roles]
    if is_shared and all(of_role == qualified[0][1] for _, of_role in qualified):
        return [" / ".join(name for name, _ in qualified), *qualified[0][1]]
    printed = ["".join((name, *(f" ({one})" for one in of_role))) for name, of_role in qualified]
    return [" / ".join(printed)] if is_shared else printed


def _qualifiers(role: RoleFact, is_parted: bool) -> list[str]:
    stated = (("voice", role.is_voice), ("archive footage", role.is_archive_footage))
    return [*(word for word, is_said in stated if is_said), *_parts(role.note or "", is_parted)]


def _parts(note: str, is_parted: bool) -> list[str]:
    return list(filter(None, note.split(", "))) if is_parted else [note] if note else []
