"""Role text: each rule has its examples."""

import pytest

from creditsgql.importers.records import RoleRecord
from creditsgql.importers.roles import RoleText, read_roles


def role(name: str, **said: object) -> RoleRecord:
    return RoleRecord(name, None if said.get("is_self") else name, **said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        ((), RoleText()),
        (("Stéphanie",), RoleText((role("Stéphanie"),))),
        (("Halla / Ása",), RoleText((role("Halla"), role("Ása")))),
        (("Oscar/ Le banquier",), RoleText((role("Oscar"), role("Le banquier")))),
        (("Cashier at 7/11",), RoleText((role("Cashier at 7/11"),))),
        (("Encarna, the stepmother",), RoleText((role("Encarna, the stepmother"),))),
        (("Himself",), RoleText((role("Himself", is_self=True),))),
        (("Self - Host",), RoleText((role("Self - Host", is_self=True),))),
        (("Themselves",), RoleText((role("Themselves", is_self=True),))),
        (("Selfridge",), RoleText((role("Selfridge"),))),
        (("Bob (voice)",), RoleText((role("Bob", is_voice=True),))),
        (("Bob", "voice"), RoleText((role("Bob", is_voice=True),))),
        (("Bob / Tom", "voice"), RoleText((role("Bob", is_voice=True), role("Tom", is_voice=True)))),
        (("Bob (voice) / Tom",), RoleText((role("Bob", is_voice=True), role("Tom")))),
        (("Bob, voice",), RoleText((role("Bob", is_voice=True),))),
        (("Self (archive footage)",), RoleText((role("Self", is_self=True, is_archive_footage=True),))),
        (("Anna (young)",), RoleText((role("Anna", note="young"),), note=None)),
        (("Anna", "uncredited"), RoleText((role("Anna"),), is_uncredited=True)),
        (("Anna", "as Other Name"), RoleText((role("Anna"),), credited_as="Other Name")),
        (("Anna", "as a child"), RoleText((role("Anna", note="as a child"),))),
        (("voice",), RoleText(note="voice")),
        (("archive footage",), RoleText(note="archive footage")),
        (("Child",), RoleText((role("Child"),))),
        (("singing voice",), RoleText(note="singing voice")),
        (("-",), RoleText()),
    ],
)
def test_role_text_becomes_roles(groups: tuple[str, ...], expected: RoleText) -> None:
    assert read_roles(groups) == expected
