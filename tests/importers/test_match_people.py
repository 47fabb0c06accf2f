"""Which people of several films and sources are one."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations, count, groupby
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from creditsgql.importers.merging import doubts, keep_apart
from creditsgql.importers.records import (
    CreditRecord,
    Document,
    ExternalIdRecord,
    FilmRecord,
    HonorsRecord,
    JobRecord,
    NominationRecord,
    PersonRecord,
    Place,
    SourceRecord,
    TitleRecord,
)
from creditsgql.importers.run import import_data_set
from creditsgql.vocabulary import Authority, CreditKind, Department, NominationOutcome, TitleKind

Desk = Any
_VERSIONS = count()
_AUTHORITIES = {"nm": Authority.IMDB, "t": Authority.TMDB}
_WORDS = re.compile(r"(?P<name>[^=(]+?)\s*(?:\((?P<job>\w+)\))?\s*(?P<ids>(?:=\w+)*)")

CASES = {
    "the same name on the same film is one": (["A1: Ann Lee", "B1: Ann Lee"], "A1 B1"),
    "however it is spelt": (["A1: Ánn LEE", "B1: Ann Lee"], "A1 B1"),
    "in whatever jobs": (["A1: Ann Lee", "B1: Ann Lee (director)"], "A1 B1"),
    "with identifiers of different authorities": (["A1: Ann Lee=nm1", "B1: Ann Lee=t1"], "A1 B1"),
    "and with an identifier on one side": (["A1: Ann Lee=nm1", "B1: Ann Lee"], "A1 B1"),
    "an identifier needs nothing else": (["A1: Ann Lee=nm1", "B2: Anna Lee=nm1"], "A1 B2"),
    "nor do two that a third source knows to be one's": (
        ["A1: Ann Lee=nm1", "B2: Ann Lee=t1", "C3: Ann Lee=nm1=t1"],
        "A1 B2 C3",
    ),
    "a name alone joins nobody": (["A1: Ann Lee, Bo Ray", "B2: Ann Lee, Cy Poe", "B3: Bo Ray, Cy Poe"], "A1 | B2"),
    "nor does it with an identifier": (["A1: Ann Lee=nm1, Bo Ray", "A2: Ann Lee, Cy Poe"], "A1 | A2"),
    "a collaborator in common joins": (["A1: Ann Lee, Bo Ray", "B2: Ann Lee, Bo Ray (director)"], "A1 B2"),
    "also with an identifier": (["A1: Ann Lee=nm1, Bo Ray", "A2: Ann Lee, Bo Ray"], "A1 A2"),
    "also where the identifier is known already": (
        ["A1: Ann Lee, Bo Ray", "B2: Ann Lee=nm1, Cy Poe", "C3: Ann Lee=nm1, Bo Ray"],
        "A1 B2 C3",
    ),
    "also one whom another source brings": (["A1: Ann Lee, Bo Ray", "A2: Ann Lee", "B2: Bo Ray"], "A1 A2"),
    "and from film to film": (
        ["A1: Ann Lee, Bo Ray", "A2: Ann Lee, Cy Poe", "B3: Ann Lee, Bo Ray, Cy Poe"],
        "A1 A2 B3",
    ),
    "of a collaborator's name, two identifiers are two": (
        ["A1: Ann Lee, Bo Ray=nm1", "A2: Ann Lee, Bo Ray=nm2"],
        "A1 | A2",
    ),
    "an award event in common joins": (["A1: Ann Lee [Césars]", "B2: Ann Lee [Césars]"], "A1 B2"),
    "another event does not": (["A1: Ann Lee [Césars]", "B2: Ann Lee [Goyas]"], "A1 | B2"),
    "who is honoured for no film shares the event": (["A1: Ann Lee [Césars]", "B-: Ann Lee [Césars]"], "A1 B-"),
    "but nobody with those honoured besides": (
        ["A1: Ann Lee, Bo Ray", "B-: Ann Lee, Bo Ray [Césars]"],
        "A1 | B-",
    ),
    "two identifiers of one authority are two": (
        ["A1: Ann Lee=nm1, Bo Ray, Cy Poe", "B2: Ann Lee=nm2, Bo Ray, Cy Poe"],
        "A1 | B2",
    ),
    "even on one film": (["A1: Ann Lee=nm1", "B1: Ann Lee=nm2"], "A1 | B1"),
    "nobody is either of two on one film": (["A1: Ann Lee=nm1, Ann Lee=nm2", "B1: Ann Lee"], "A1 | A1 | B1"),
    "a source says once who has a job": (["A1: Ann Lee=nm1, Ann Lee"], "A1 | A1"),
    "but may say anew who has another": (["A1: Ann Lee=nm1, Ann Lee (director)"], "A1 A1"),
    "who may be either of two stays apart": (
        ["A1: Ann Lee=nm1, Bo Ray, Cy Poe", "A2: Ann Lee=nm2, Bo Ray, Cy Poe", "B3: Ann Lee, Bo Ray, Cy Poe"],
        "A1 | A2 | B3",
    ),
    "of several of a name, one collaborator tells nobody": (
        ["A1: Ann Lee=nm1, Bo Ray", "A2: Ann Lee=nm2, Cy Poe", "B3: Ann Lee, Bo Ray"],
        "A1 | A2 | B3",
    ),
    "two do": (
        ["A1: Ann Lee=nm1, Bo Ray, Di Fox", "A2: Ann Lee=nm2, Cy Poe", "B3: Ann Lee, Bo Ray, Di Fox"],
        "A1 B3 | A2",
    ),
    "so do clearly more than with the other": (
        [
            "A1: Ann Lee=nm1, Bo Ray, Cy Poe, Di Fox, Ed Orr",
            "A2: Ann Lee=nm2, Bo Ray, Cy Poe",
            "B3: Ann Lee, Bo Ray, Cy Poe, Di Fox, Ed Orr",
        ],
        "A1 B3 | A2",
    ),
}
"""Films as sources name their people: "A1" is film 1 in source A, "-" no film; who of the first name is one then."""


@pytest.mark.parametrize("is_backwards", [False, True], ids=["in order", "the other way round"])
@pytest.mark.parametrize(("said", "expected"), CASES.values(), ids=CASES.keys())
def test_who_is_one(desk: Desk, said: list[str], expected: str, is_backwards: bool) -> None:
    bring_in(desk, said[::-1] if is_backwards else said)
    assert who_is_one(desk, "Ann") == sorted(sorted(one.split()) for one in expected.split("|"))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (CASES["a name alone joins nobody"][0], ["the same name, but no film, collaborator or award in common"]),
        (
            CASES["nobody is either of two on one film"][0],
            ["the same name on the same film, where several have it"] * 2,
        ),
        (
            CASES["who may be either of two stays apart"][0],
            ["as much in common with another of the same name"] * 2,
        ),
        (
            CASES["of several of a name, one collaborator tells nobody"][0],
            [
                "one collaborator or award in common, but a name that several people have",
                "the same name, but no film, collaborator or award in common",
            ],
        ),
        (CASES["two identifiers of one authority are two"][0], []),
        (CASES["and from film to film"][0], []),
    ],
)
def test_whoever_may_be_one_and_is_kept_apart_is_listed(desk: Desk, said: list[str], expected: list[str]) -> None:
    bring_in(desk, said)
    assert sorted(one.reason for one in doubts(desk.url) if "Ann Lee" in one.names) == expected


def test_two_who_were_decided_to_be_two_stay_apart(desk: Desk) -> None:
    said = ["A1: Ann Lee, Bo Ray", "B2: Ann Lee, Cy Poe"]
    bring_in(desk, said)
    keep_apart(desk.url, *desk.rows("SELECT id FROM person WHERE name = 'Ann Lee'"))
    bring_in(desk, [*said, "C2: Bo Ray"])
    assert who_is_one(desk, "Ann") == [["A1"], ["B2"]]


def test_who_may_be_either_of_two_on_a_film_stays_the_same_when_it_is_told_anew(desk: Desk) -> None:
    people = "SELECT id FROM person ORDER BY id"
    bring_in(desk, CASES["nobody is either of two on one film"][0])
    before = desk.rows(people)
    bring_in(desk, ["C1: Ann Lee (director)"])
    assert desk.rows(people) == before
    assert who_is_one(desk, "Ann") == [["A1"], ["A1"], ["B1", "C1"]]


PEOPLE = {"Ann Lee": "nm1", "Bo Ray": "nm2", "Cy Poe": "nm3", "Di Fox": "nm4"}


@st.composite
def two_sources(draw: st.DrawFn) -> list[str]:
    """What two sources say of the same people on some of five films, by name or identifier, as in ``CASES``."""
    told = st.lists(st.tuples(st.sampled_from(sorted(PEOPLE)), st.booleans()), max_size=3, unique_by=lambda one: one[0])
    return [
        f"{source}{film}: {', '.join(f'{name}={PEOPLE[name]}' if shows else name for name, shows in named)}"
        for source in "AB"
        for film in range(1, 6)
        if (named := draw(told))
    ]


@pytest.mark.parametrize("new_database", ["sqlite"], indirect=True)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(two_sources().filter(bool))
def test_the_order_of_sources_does_not_tell(new_desk: Callable[[], Desk], said: list[str]) -> None:
    for order in (said, said[::-1]):
        desk = new_desk()
        bring_in(desk, order)
        for name in PEOPLE:
            assert who_is_one(desk, name) == plainly_one(said, name)


def plainly_one(said: Sequence[str], name: str) -> list[list[str]]:
    """Who is one by the rules alone, where nobody has a namesake: a film, an identifier, a collaborator in common."""
    cast: defaultdict[str, set[str]] = defaultdict(set)
    for one in said:
        place, names = one.split(": ")
        cast[place[1:]].update(told.split("=")[0] for told in names.split(", "))
    groups = [[(one.split(": ")[0], f"{name}=" in one)] for one in said if name in one]

    def are_one(one: tuple[str, bool], other: tuple[str, bool]) -> bool:
        films = one[0][1:], other[0][1:]
        return films[0] == films[1] or (one[1] and other[1]) or bool(cast[films[0]] & cast[films[1]] - {name})

    while found := next(
        (
            (some, more)
            for some, more in combinations(groups, 2)
            if any(are_one(one, other) for one in some for other in more)
        ),
        None,
    ):
        groups.remove(found[1])
        found[0].extend(found[1])
    return sorted(sorted(place for place, _ in group) for group in groups)


def bring_in(desk: Desk, said: Iterable[str]) -> None:
    """Imports what each source says, the sources in the order in which they come."""
    for source_name, of_source in groupby(said, key=lambda one: one[0]):
        source = SourceRecord("test", source_name, str(next(_VERSIONS)))
        import_one(desk, source, [document(source, one) for one in of_source])


def import_one(desk: Desk, source: SourceRecord, documents: list[Document]) -> None:
    import_data_set(source, lambda _: documents, desk.url)


def document(source: SourceRecord, said: str) -> Document:
    """What a source says in one entry, such as "A1: Ann Lee=nm1, Bo Ray (director) [Césars]"."""
    place, names = said.split(": ")
    names, _, event = names.rstrip("]").partition(" [")
    people, credits = [], []
    for told in names.split(", "):
        words = _WORDS.fullmatch(told)
        assert words
        ids = [ExternalIdRecord(_AUTHORITIES[one.rstrip("0123456789")], one) for one in words["ids"].split("=")[1:]]
        key = ids[0].value if ids else words["name"]
        people += [PersonRecord(key, words["name"], tuple(ids))] if ids else []
        department = Department.DIRECTING if words["job"] else Department.ACTING
        job = JobRecord(words["job"] or "actor", words["job"] or "actor", department)
        kind = CreditKind.CREW if words["job"] else CreditKind.CAST
        credits.append(CreditRecord(key, kind, job, place=Place(quotation=place)))
    nominees = tuple(dict.fromkeys(credit.person for credit in credits)) if event or place[1] == "-" else ()
    nomination = NominationRecord(
        event, 2020, "Prize", NominationOutcome.WON, nominees=nominees, place=Place(quotation=place)
    )
    nominations = (nomination,) if event else ()
    if place[1] == "-":
        return Document(source, HonorsRecord(nominations, tuple(people)), entry=place)
    title = f"Film {place[1]}"
    film = FilmRecord(
        *(title, title, (TitleRecord(title, TitleKind.ORIGINAL),)),
        credits=tuple(credits),
        nominations=nominations,
        external_ids=(ExternalIdRecord(Authority.IMDB, f"tt{place[1]}"),),
        people=tuple(people),
    )
    return Document(source, film, entry=place)


def who_is_one(desk: Desk, name: str) -> list[list[str]]:
    """The places in which people of a name are named, those of one person together."""
    found = defaultdict(list)
    for person, place in desk.rows(
        "SELECT p.id, x.quotation FROM person p JOIN credit c ON c.person_id = p.id"
        f" JOIN citation x ON x.credit_id = c.id WHERE p.name_key LIKE '{name.lower()}%' UNION ALL"
        " SELECT p.id, x.quotation FROM person p JOIN nominee m ON m.person_id = p.id"
        " JOIN nomination n ON n.id = m.nomination_id JOIN citation x ON x.nomination_id = n.id"
        f" WHERE n.film_id IS NULL AND p.name_key LIKE '{name.lower()}%'"
    ):
        found[person].append(place)
    return sorted(sorted(places) for places in found.values())
