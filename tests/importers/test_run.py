"""What imports do to a database: new, again, corrected, taken back, refused."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from creditsgql.importers.report import Tally
from creditsgql.importers.run import ImportRefusedError, import_pages
from creditsgql.importers.sources.page_parts import Given

Desk = Any
UNCHANGED = (0, 0, 0)


def page(title: str, *lines: str, country: str = "France", nominations: str = "") -> str:
    listed = f"\nNominations and Awards\n\n{nominations}\n" if nominations else ""
    return f"{title}\n\n{country}\n\nSynopsis\n\nText.\n\nCast & Crew\n\n" + "\n".join(lines) + f"\n{listed}"


AUDIARD = "Directed by: Jacques Audiard"


def counts(tally: Tally) -> tuple[int, int, int, int]:
    return (tally.new, tally.changed, tally.unchanged, tally.withdrawn)


def test_the_first_page_becomes_one_film_with_all_it_prints(desk: Desk, pages: Path) -> None:
    report = desk.bring_in(pages / "rust-and-bone.txt")
    facts = desk.facts()
    title = "De rouille et d'os"
    assert counts(report.films) == (1, 0, 0, 0)
    assert counts(report.people) == (13, 0, 0, 0)
    assert counts(report.credits) == (14, 0, 0, 0)
    assert counts(report.roles) == (5, 0, 0, 0)
    assert counts(report.nominations) == (1, 0, 0, 0)
    assert (report.unread, report.notices, report.dataset_version) == ((), (), 1)
    assert facts["film"] == [(title, title, "de rouille et d'os", "de rouille et d'os", None, None)]
    assert facts["title"] == [(title, 1, title, "de rouille et d'os", "ORIGINAL", None)]
    assert facts["country"] == [("FR", "France", 0)]
    assert facts["country of"] == [(title, 1, "FR")]
    assert facts["character"] == [
        (title, "Ali", 5),
        (title, "Anna", 3),
        (title, "Louise", 2),
        (title, "Martial", 1),
        (title, "Stéphanie", 4),
    ]
    assert (title, "Marion Cotillard", 1, "Stéphanie", "Stéphanie", 0, 0, 0, None) in facts["role"]
    assert [credit for credit in facts["credit"] if credit[3] == "Jacques Audiard"] == [
        (title, "CREW", 1, "Jacques Audiard", "director", "DIRECTING", "Directed by", None, 1, None, 0, None, "STATED"),
        (
            title,
            "CREW",
            2,
            "Jacques Audiard",
            "screenwriter",
            "WRITING",
            "Written by",
            None,
            1,
            None,
            0,
            None,
            "STATED",
        ),
    ]
    assert (title, "CAST", 4, "Marion Cotillard", "actor", "ACTING", "Cast", None, 4, None, 0, None, "STATED") in facts[
        "credit"
    ]
    assert facts["nomination"] == [(title, 1, "Feature Film Selection 2012", 2012, None, "SELECTED", 1, "INFERRED")]
    assert facts["event"] == [("european-film-awards", "European Film Awards")]
    assert facts["category"] == []
    assert desk.rows("SELECT slug FROM film") == ["de-rouille-et-d-os"]
    assert desk.rows("SELECT film_count, person_count, credit_count, nomination_count FROM dataset") == [(1, 13, 14, 1)]
    assert ("rust-and-bone.txt", 32, "Cast: Marion Cotillard (Stéphanie)") in facts["credit said by"]


def test_when_a_page_was_read_is_kept_as_sqlalchemy_keeps_a_moment_in_sqlite(tmp_path: Path, pages: Path) -> None:
    import_pages([pages / "rust-and-bone.txt"], f"sqlite:///{tmp_path / 'films.db'}", Given())
    with closing(sqlite3.connect(tmp_path / "films.db")) as connection:
        [(kept,)] = connection.execute("SELECT imported_at FROM source")
    # What Python's driver makes of a moment by itself is deprecated from 3.12 on.
    assert datetime.strptime(kept, "%Y-%m-%d %H:%M:%S.%f").isoformat(" ", "microseconds") == kept


def test_a_second_import_changes_nothing_and_says_so(desk: Desk, pages: Path) -> None:
    desk.bring_in(pages)
    everything = [
        desk.rows(f"SELECT * FROM {table}") for table in ("dataset", "film", "credit", "role", "source", "person")
    ]
    report = desk.bring_in(pages)
    assert [
        desk.rows(f"SELECT * FROM {table}") for table in ("dataset", "film", "credit", "role", "source", "person")
    ] == everything
    for tally in (report.films, report.people, report.credits, report.roles, report.nominations):
        assert (tally.new, tally.changed, tally.withdrawn) == UNCHANGED
    assert (report.has_changed, report.dataset_version) == (False, 1)
    assert "nothing changed; the data set stays at version 1" in report.as_text()


def test_a_corrected_page_updates_and_takes_back_and_keeps_ids(desk: Desk) -> None:
    before = page(
        "Un prophète", AUDIARD, "Written by: Thomas Bidegain", "Production Design: Michel Bathélémy",
        "Cast: Tahar Rahim (Malik), Niels Arestrup (Cesar)", nominations="• European Film 2009\n• European Actor 2009",
    )  # fmt: skip
    after = page(
        "Un prophète", AUDIARD, "Production Design: Michel Barthélémy", "Cast: Tahar Rahim (Malik El Djebena)",
        country="France, Italy", nominations="• European Film 2009",
    )  # fmt: skip
    ids = "SELECT p.slug, c.id FROM credit c JOIN person p ON p.id = c.person_id ORDER BY c.id"
    path = desk.page("prophet.txt", before)
    desk.bring_in(path)
    former = dict(desk.rows(ids))
    desk.page("prophet.txt", after)
    report = desk.bring_in(path)
    assert counts(report.films) == (0, 1, 0, 0)
    assert counts(report.people) == (0, 1, 2, 2)
    assert counts(report.credits) == (0, 1, 2, 2)
    assert counts(report.roles) == (0, 1, 0, 1)
    assert counts(report.nominations) == (0, 0, 1, 1)
    kept = dict(desk.rows(ids))
    assert kept == {slug: former[slug] for slug in ("jacques-audiard", "michel-bathelemy", "tahar-rahim")}
    facts = desk.facts()
    assert [name for name, *_ in facts["person"]] == ["Jacques Audiard", "Michel Barthélémy", "Tahar Rahim"]
    assert [name for _, name, _ in facts["character"]] == ["Malik El Djebena"]
    assert [slug for _, slug, _ in facts["category"]] == ["european-film"]
    assert [slug for slug, *_ in facts["job"]] == ["actor", "director", "production-designer"]
    assert [code for _, _, code in facts["country of"]] == ["FR", "IT"]


def test_a_corrected_database_says_what_a_new_one_says(new_desk: Callable[[], Desk], pages: Path) -> None:
    corrected, fresh = new_desk(), new_desk()
    text = (pages / "rust-and-bone.txt").read_text()
    corrected.bring_in(
        corrected.page("rust-and-bone.txt", text.replace("Written by", "Edited by").replace("Anna", "Hanna"))
    )
    corrected.bring_in(pages / "rust-and-bone.txt")
    fresh.bring_in(pages / "rust-and-bone.txt")
    assert corrected.facts() == fresh.facts()


def test_what_another_page_also_says_stays(desk: Desk) -> None:
    one = desk.page("a.txt", page("Elle", "Directed by: Paul Verhoeven", "Cast: Isabelle Huppert (Michèle)"))
    desk.page("b.txt", page("Elle", "Directed by: Paul Verhoeven", "Cast: Isabelle Huppert (Michèle), Laurent Lafitte"))
    desk.bring_in(desk.folder)
    assert desk.rows("SELECT count(*) FROM film") == [1]
    assert desk.rows("SELECT count(*) FROM citation WHERE credit_id IS NOT NULL") == [5]
    desk.page("a.txt", page("Elle", "Directed by: Paul Verhoeven", "Cast: Anne Consigny"))
    report = desk.bring_in(one)
    assert counts(report.credits) == (1, 2, 1, 0)
    facts = desk.facts()
    assert {name for name, *_ in facts["person"]} == {
        "Paul Verhoeven", "Isabelle Huppert", "Laurent Lafitte", "Anne Consigny",
    }  # fmt: skip
    assert [role[3] for role in facts["role"]] == ["Michèle"]


def test_films_of_one_title_are_kept_apart_without_people_in_common(desk: Desk) -> None:
    desk.page("a.txt", page("Happy End", "Directed by: Michael Haneke"))
    desk.page("b.txt", page("Happy End", "Directed by: Oldřich Lipský"))
    desk.page("c.txt", page("Happy End", "Directed by: Michael Haneke", "Cast: Isabelle Huppert"))
    desk.bring_in(desk.folder)
    assert desk.rows("SELECT slug FROM film ORDER BY id") == ["happy-end", "happy-end-2"]
    assert [said[1:] for said in desk.facts()["film said by"]] == [
        ("a.txt", "Happy End"),
        ("b.txt", "Happy End"),
        ("c.txt", "Happy End"),
    ]


def test_people_of_one_film_are_one_by_their_folded_name(desk: Desk) -> None:
    path = desk.page(
        "a.txt",
        page("Elle", "Directed by: Stéphane Fontaine", "Written by: Ste\u0301phane\u00a0Fontaine, Stephane Fontaine"),
    )
    desk.bring_in(path)
    assert desk.rows("SELECT slug, name FROM person ORDER BY id") == [
        ("stephane-fontaine", "Stéphane Fontaine"),
    ]
    assert desk.rows("SELECT j.slug, c.credited_as FROM credit c JOIN job j ON j.id = c.job_id ORDER BY c.id") == [
        ("director", None),
        ("screenwriter", None),
    ]


def test_a_respelt_person_of_several_films_is_another_person(desk: Desk) -> None:
    desk.page("a.txt", page("Elle", AUDIARD, "Sound: Michel Bathélémy"))
    desk.page("b.txt", page("Ida", AUDIARD, "Sound: Michel Bathélémy"))
    desk.bring_in(desk.folder)
    desk.bring_in(desk.page("a.txt", page("Elle", AUDIARD, "Sound: Michel Barthélémy")))
    assert desk.rows("SELECT name FROM person ORDER BY name") == [
        "Jacques Audiard",
        "Michel Barthélémy",
        "Michel Bathélémy",
    ]


def test_one_text_twice_is_one_character_and_a_general_one_is_two(desk: Desk) -> None:
    path = desk.page(
        "a.txt", page("Lazzaro felice", "Cast: A One (Antonia), B Two (Antonia), C Three (Dancer), D Four (Dancer)")
    )
    desk.bring_in(path)
    assert desk.rows("SELECT slug, position FROM character ORDER BY id") == [
        ("antonia", 1),
        ("dancer", 2),
        ("dancer-2", 3),
    ]
    assert desk.rows("SELECT character_id FROM role ORDER BY id") == [1, 1, 2, 3]


def test_a_nomination_without_names_joins_the_one_that_names_people(desk: Desk, pages: Path) -> None:
    desk.bring_in(pages / "caesar-must-die.txt", given=Given(year=2012))
    desk.bring_in(
        desk.page(
            "x.txt", page("Cesare deve morire", "Directed by: Paolo Taviani", nominations="• European Director 2012")
        )
    )
    facts = desk.facts()
    assert [label for _, _, label, *_ in facts["nomination"]] == [
        "European Film",
        "Vittorio Taviani, Paolo Taviani for European Director",
        "Roberto Perpignani for European Editor",
    ]
    assert ("x.txt", 15, "European Director 2012") in facts["nomination said by"]
    assert [name for _, _, name in facts["nominee"]] == ["Roberto Perpignani", "Vittorio Taviani", "Paolo Taviani"]


def test_another_event_withdraws_the_inferred_one(desk: Desk, pages: Path) -> None:
    desk.bring_in(pages / "rust-and-bone.txt")
    report = desk.bring_in(pages / "rust-and-bone.txt", given=Given(event="Festival de Cannes"))
    assert counts(report.nominations) == (1, 0, 0, 1)
    facts = desk.facts()
    assert (facts["event"], facts["edition"]) == (
        [("festival-de-cannes", "Festival de Cannes")],
        [("festival-de-cannes", 2012)],
    )
    assert [row[-1] for row in facts["nomination"]] == ["STATED"]


def test_the_order_of_files_does_not_matter_for_facts(new_desk: Callable[[], Desk], pages: Path) -> None:
    second = page("De rouille et d’os", AUDIARD, "Sound: Brigitte Taillandier", country="Belgium, France")
    third = page("De rouille et d'os", AUDIARD, "Cast: Marion Cotillard (Steph)", nominations="• European Actor 2012")
    answers = []
    for order in permutations(range(3)):
        desk = new_desk()
        paths = [pages / "rust-and-bone.txt", desk.page("a.txt", second), desk.page("z.txt", third)]
        for at in order:
            desk.bring_in(paths[at])
        answers.append(desk.facts())
        together = new_desk()
        together.bring_in(*(paths[at] for at in order))
        answers.append(together.facts())
    assert all(answer == answers[0] for answer in answers)
    assert len(answers[0]["film"]) == 1


def test_a_file_name_that_meant_another_film_is_refused(desk: Desk) -> None:
    path = desk.page("a.txt", page("Elle", "Directed by: Paul Verhoeven"))
    desk.bring_in(path)
    desk.page("a.txt", page("Ida", "Directed by: Paweł Pawlikowski"))
    with pytest.raises(
        ImportRefusedError, match=r"a\.txt: an earlier file of this name is about 'Elle'.*rename the file"
    ):
        desk.bring_in(path)
    assert [row[0] for row in desk.facts()["film"]] == ["Elle"]


def test_two_files_of_one_name_are_refused(desk: Desk) -> None:
    (desk.folder / "more").mkdir()
    one, other = desk.page("a.txt", page("Elle", AUDIARD)), desk.page("more/a.txt", page("Ida", AUDIARD))
    with pytest.raises(ImportRefusedError, match="rename one"):
        desk.bring_in(one, other)
    assert desk.bring_in(one, one).files == 1


def test_one_bad_page_keeps_all_out(desk: Desk, pages: Path) -> None:
    desk.bring_in(pages / "rust-and-bone.txt")
    before = desk.facts()
    with pytest.raises(ImportRefusedError, match=r"bad\.txt: empty"):
        desk.bring_in(pages, desk.page("bad.txt", ""))
    assert desk.facts() == before


def test_a_page_of_any_size_is_a_few_statements(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    import sqlalchemy as sa

    said: list[str] = []
    execute = sa.Connection.execute

    def spy(self: sa.Connection, statement: Any, *rest: Any, **more: Any) -> Any:
        said.append(str(statement))
        return execute(self, statement, *rest, **more)

    monkeypatch.setattr(sa.Connection, "execute", spy)
    desk.bring_in(desk.page("first.txt", page("Ida", AUDIARD, "Cast: X Y (Z)")))
    used = []
    for films in (10, 100):
        said.clear()
        for number in range(films):
            desk.page(
                f"{films}-{number}.txt", page(f"F{films} {number}", f"Directed by: A {films} {number}", "Cast: X Y (Z)")
            )
        desk.bring_in(*desk.folder.glob(f"{films}-*.txt"))
        used.append(len(said))
    assert used[0] < 80
    assert used[1] <= used[0]


def test_the_id_of_what_is_gone_never_means_another(desk: Desk) -> None:
    path = desk.page("prophet.txt", page("Un prophète", AUDIARD, "Written by: Thomas Bidegain"))
    desk.bring_in(path)
    bidegain = desk.rows("SELECT id FROM person WHERE name = 'Thomas Bidegain'")
    desk.page("prophet.txt", page("Un prophète", AUDIARD))
    desk.bring_in(path)
    desk.page("prophet.txt", page("Un prophète", AUDIARD, "Editing: Juliette Welfling"))
    desk.bring_in(path)
    assert desk.rows("SELECT id FROM person WHERE name = 'Juliette Welfling'") == [bidegain[0] + 1]
