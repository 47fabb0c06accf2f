"""Two people who are one and two films that are one: what moves, what is told, and that it stays so."""

from typing import Any

import pytest

from creditsgql.importers.merging import MergeError, merge_films, merge_people

Desk = Any

PROPHET = """Un prophète

France

Cast & Crew

Directed by: Jacques Audiard
Production Design: Michel Barthélémy
Cast: Tahar Rahim (Malik)

Nominations and Awards

• Michel Barthélémy for European Production Designer 2009 – winner
"""
RUST = """De rouille et d'os

France

Cast & Crew

Directed by: Jacques Audiard
Production Design: Michel Bathélemy, Michel Barthélémy
Cast: Michel Bathélemy (Louis), Michel Barthélémy (Passerby)
"""


@pytest.fixture
def both(desk: Desk) -> Desk:
    desk.bring_in(desk.page("prophet.txt", PROPHET), desk.page("rust.txt", RUST))
    return desk


def changes_when_read_anew(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether another reading of the same pages, none of them skipped, would change anything."""
    with monkeypatch.context() as patch:
        patch.setattr("creditsgql.importers.sources.page.reader", lambda: "another")
        return bool(desk.bring_in(*desk.folder.glob("*.txt")).has_changed)


def person(desk: Desk, slug: str) -> int:
    [found] = desk.rows(f"SELECT id FROM person WHERE slug = '{slug}'")
    return int(found)


def credits(desk: Desk) -> list[Any]:
    rows: list[Any] = desk.rows(
        "SELECT f.slug, j.slug, c.credited_as, r.name FROM credit c JOIN film f ON f.id = c.film_id"
        " JOIN job j ON j.id = c.job_id JOIN person p ON p.id = c.person_id LEFT JOIN role r ON r.credit_id = c.id"
        " WHERE p.slug = 'michel-barthelemy' ORDER BY c.id, r.position"
    )
    return rows


MERGED = [
    ("un-prophete", "production-designer", None, None),
    ("de-rouille-et-d-os", "production-designer", "Michel Bathélemy", None),
    ("de-rouille-et-d-os", "actor", "Michel Bathélemy", "Louis"),
    ("de-rouille-et-d-os", "actor", "Michel Bathélemy", "Passerby"),
]


def merge_the_designers(desk: Desk) -> tuple[int, int]:
    former, into = person(desk, "michel-bathelemy"), person(desk, "michel-barthelemy")
    assert merge_people(desk.url, former, into) == desk.rows("SELECT version FROM dataset")[0]
    return former, into


def test_credits_names_and_ids_go_over_and_what_coincides_is_joined(both: Desk) -> None:
    before = {table: both.rows(f"SELECT id FROM {table}") for table in ("credit", "nomination")}
    [last] = both.rows("SELECT max(id) FROM change")
    former, into = merge_the_designers(both)
    assert sorted(credits(both), key=repr) == sorted(MERGED, key=repr)
    assert both.rows("SELECT name, film_count, win_count, revision FROM person WHERE slug = 'michel-barthelemy'") == [
        ("Michel Barthélémy", 2, 1, 2)
    ]
    names = f"SELECT text, kind, position FROM person_name WHERE person_id = {into} ORDER BY position"
    assert both.rows(names) == [
        ("Michel Barthélémy", "USUAL", 1),
        ("Michel Bathélemy", "ALIAS", 2),
    ]
    assert both.rows("SELECT * FROM former_person") == [(former, into, "michel-bathelemy")]
    assert set(both.rows("SELECT id FROM credit")) < set(before["credit"])
    assert both.rows("SELECT id FROM nomination") == before["nomination"]
    gone = sorted(set(before["credit"]) - set(both.rows("SELECT id FROM credit")))
    told = both.rows(f"SELECT action, subject, subject_id, merged_into_id FROM change WHERE id > {last} ORDER BY id")
    assert [row[:3] for row in told if row[0] == "MERGED"] == [
        ("MERGED", "PERSON", former),
        *(("MERGED", "CREDIT", one) for one in gone),
    ]
    assert ("MERGED", "PERSON", former, into) in told
    assert {row[0] for row in told} == {"UPDATED", "MERGED"}
    assert both.rows("SELECT version FROM dataset") == [2]
    assert both.dangling() == []


def test_the_decision_survives_later_imports(both: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    merge_the_designers(both)
    before, revisions = both.facts(), both.rows("SELECT id, revision FROM film")
    assert not changes_when_read_anew(both, monkeypatch)
    both.bring_in(both.page("rust.txt", RUST.replace("Cast:", "\n\nCast:")))
    assert [rows for kind, rows in both.facts().items() if "said by" not in kind] == [
        rows for kind, rows in before.items() if "said by" not in kind
    ]
    assert both.rows("SELECT id, revision FROM film") == revisions
    both.bring_in(both.page("new.txt", PROPHET.replace("Un prophète", "Dheepan").replace("Barthélémy", "Bathélemy")))
    assert both.rows("SELECT count(*) FROM person WHERE name LIKE 'Michel%'") == [1]
    assert ("dheepan", "production-designer", "Michel Bathélemy", None) in credits(both)


def test_people_who_vanish_and_come_back_come_back_as_one(both: Desk) -> None:
    merge_the_designers(both)
    without = ("prophet.txt", "Un prophète"), ("rust.txt", "De rouille et d'os")
    for name, title in without:
        both.page(name, f"{title}\n\nFrance\n\nCast & Crew\n\nDirected by: Jacques Audiard\n")
    both.bring_in(both.folder / "prophet.txt", both.folder / "rust.txt")
    assert both.rows("SELECT name FROM person") == ["Jacques Audiard"]
    both.bring_in(both.page("rust.txt", RUST), both.page("prophet.txt", PROPHET))
    assert sorted(credits(both), key=repr) == sorted(MERGED, key=repr)
    assert both.rows("SELECT name FROM person ORDER BY name") == ["Jacques Audiard", "Michel Barthélémy", "Tahar Rahim"]


def test_a_chain_of_merges_leads_to_the_last(both: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    former, into = merge_the_designers(both)
    last = person(both, "tahar-rahim")
    merge_people(both.url, into, last)
    assert both.rows("SELECT * FROM former_person ORDER BY former_id") == sorted(
        [(former, last, "michel-bathelemy"), (into, last, "michel-barthelemy")]
    )
    with pytest.raises(MergeError, match=f"^person {former} was merged into person {last} already$"):
        merge_people(both.url, former, last)
    audiard = person(both, "jacques-audiard")
    merge_people(both.url, audiard, former)
    assert both.rows("SELECT DISTINCT person_id FROM former_person") == [last]
    assert both.rows("SELECT name FROM person") == ["Tahar Rahim"]
    assert not changes_when_read_anew(both, monkeypatch)


def test_what_cannot_be_merged_is_said_and_changes_nothing(both: Desk) -> None:
    one, before = person(both, "tahar-rahim"), both.facts()
    for merge, kind in ((merge_people, "person"), (merge_films, "film")):
        with pytest.raises(MergeError, match=f"^{kind} 1 cannot be merged into itself$"):
            merge(both.url, 1, 1)
        with pytest.raises(MergeError, match=f"^there is no {kind} 99$"):
            merge(both.url, 1, 99)
        with pytest.raises(MergeError, match=f"^there is no {kind} 99$"):
            merge(both.url, 99, 1)
    assert (person(both, "tahar-rahim"), both.facts()) == (one, before)
    assert both.rows("SELECT version FROM dataset") == [1]


def test_a_merged_film_is_what_both_pages_say_and_stays_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    working = PROPHET.replace("Un prophète", "A Prophet").replace("Jacques", "J.").replace("Michel B", "M. B")
    desk.bring_in(desk.page("one.txt", PROPHET), desk.page("two.txt", working + "• European Film 2009\n"))
    assert desk.rows("SELECT slug FROM film ORDER BY id") == ["un-prophete", "a-prophet"]
    [characters] = desk.rows("SELECT count(*) FROM character")
    merge_films(desk.url, 2, 1)
    facts = desk.facts()
    assert [row[0] for row in facts["film"]] == ["Un prophète"]
    assert [row[2] for row in facts["title"]] == ["Un prophète", "A Prophet"]
    assert sorted(row[3] for row in facts["credit"]) == [
        "J. Audiard", "Jacques Audiard", "M. Barthélémy", "Michel Barthélémy", "Tahar Rahim",
    ]  # fmt: skip
    assert (characters, [row[1] for row in facts["character"]]) == (2, ["Malik"])
    assert desk.rows("SELECT * FROM former_film") == [(2, 1, "a-prophet")]
    merged = desk.rows("SELECT subject, subject_id, merged_into_id FROM change WHERE action = 'MERGED' ORDER BY id")
    assert merged == [("FILM", 2, 1), ("CHARACTER", 2, 1), ("CREDIT", 6, 3)]
    assert desk.rows("SELECT credit_count, revision FROM film") == [(5, 2)]
    assert desk.dangling() == []
    assert not changes_when_read_anew(desk, monkeypatch)
    desk.page("two.txt", working.replace("(Malik)", "(Malik El Djebena)"))
    desk.bring_in(desk.folder / "two.txt")
    assert desk.rows("SELECT count(*) FROM film") == [1]
    assert len(desk.facts()["credit"]) == 5


def test_a_former_slug_is_never_given_to_another(both: Desk) -> None:
    merge_the_designers(both)
    both.bring_in(both.page("x.txt", "Ida\n\nPoland\n\nCast & Crew\n\nSound: Michel Bathelemy\n"))
    assert both.rows("SELECT slug FROM person WHERE name = 'Michel Bathelemy'") == ["michel-bathelemy-2"]
