"""The figures of a film: which roles play the same one."""

from collections.abc import Mapping
from typing import Any

from creditsgql.importers.merge import SaidCredit
from creditsgql.importers.records import RoleRecord
from creditsgql.importers.store import Row
from creditsgql.normalise import fold
from creditsgql.vocabulary import is_generic_character

CHARACTER = ("film_id", "slug", "name", "name_key", "position")
ROLE = ("credit_id", "character_id", "position", "name", "is_voice", "is_self", "is_archive_footage", "note")
"""The columns of both tables, in the order in which rows are made here and by those who ask for figures."""

CharacterKey = tuple[int, str, int]
"""A film, a folded name, and which of the film's figures of that name."""

Played = dict[tuple[int, int], tuple[RoleRecord, CharacterKey | None]]
"""Each role, by its credit and its place there, with the figure that it plays."""


def figures_of(
    credits: Mapping[int, tuple[int, SaidCredit]],
) -> tuple[dict[CharacterKey, tuple[str, int]], Played]:
    """The figures of each film with name and position, and the roles that play them; credits come with their film."""
    figures: dict[CharacterKey, tuple[str, int]] = {}
    played: Played = {}
    positions: dict[int, int] = {}
    for credit_id, (film_id, said) in sorted(credits.items(), key=_by_rank):
        for position, role in enumerate(said.credit.roles, start=1):
            key = None
            if role.character is not None:
                key = _figure(figures, film_id, role.character)
                if key not in figures:
                    positions[film_id] = positions.get(film_id, 0) + 1
                    figures[key] = (role.character, positions[film_id])
            played[credit_id, position] = (role, key)
    return figures, played


def role_row(credit: int, position: int, role: RoleRecord, character: int | None) -> tuple[Any, ...]:
    """A role as a row: which of its credit's it is, and whom it plays, if it is a figure."""
    how = (role.is_voice, role.is_self, role.is_archive_footage)
    return (credit, character, position, role.name, *how, role.note)


def characters_there(rows: list[Row]) -> dict[CharacterKey, Row]:
    """The figures that are stored, each by its film, its folded name and which of that name it is."""
    there: dict[CharacterKey, Row] = {}
    for row in sorted(rows, key=lambda row: (row["film_id"], row["position"], row["id"])):
        number = 1
        while (key := (row["film_id"], fold(row["name"]), number)) in there:
            number += 1
        there[key] = row
    return there


def _by_rank(credit: tuple[int, tuple[int, SaidCredit]]) -> tuple[int, int]:
    _, (film_id, said) = credit
    return film_id, said.rank


def _figure(figures: Mapping[CharacterKey, object], film_id: int, name: str) -> CharacterKey:
    key = (film_id, fold(name), 1)
    while key in figures and is_generic_character(name):
        key = (film_id, key[1], key[2] + 1)
    return key
