"""A source that says what it said is not read again, and the report is the same as if it were."""

from pathlib import Path
from typing import Any

import pytest

from creditsgql.importers.report import ImportReport
from creditsgql.importers.sources import page
from creditsgql.importers.sources.page_parts import Given

Desk = Any

IDA = "Ida\n\nPoland\n\nCast & Crew\n\nDirected by: Paweł Pawlikowski\nCast: A One (X), B Two (Dancer)\n"
AUDIARD = "Directed by: Jacques Audiard"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the pages that were read."""
    names: list[str] = []
    understand = page.understand

    def spy(opened: page.Opened, given: Given) -> Any:
        names.append(opened.source.name)
        return understand(opened, given)

    monkeypatch.setattr(page, "understand", spy)
    return names


def counts(report: ImportReport) -> list[tuple[int, int, int, int]]:
    kinds = (report.films, report.people, report.credits, report.roles, report.nominations)
    return [(one.new, one.changed, one.unchanged, one.withdrawn) for one in kinds]


def test_a_second_import_reads_nothing_and_reports_the_same(desk: Desk, pages: Path, read: list[str]) -> None:
    first = desk.bring_in(pages, given=Given(year=2012))
    names = [path.name for path in sorted(pages.glob("*.txt"))]
    assert sorted(read) == names
    read.clear()
    second = desk.bring_in(pages, given=Given(year=2012))
    assert read == []
    assert counts(second) == [(0, 0, new, 0) for new, *_ in counts(first)]
    assert (second.files, second.unread, second.notices) == (first.files, first.unread, first.notices)
    assert first.notices
    assert not second.has_changed


def test_only_a_changed_page_is_read_and_the_others_count_as_unchanged(desk: Desk, read: list[str]) -> None:
    desk.page("ida.txt", IDA)
    desk.page("elle.txt", "Elle\n\nFrance\n\nCast & Crew\n\nDirected by: Paul Verhoeven\nSound: A One, B Two\n")
    desk.bring_in(desk.folder)
    read.clear()
    desk.page("ida.txt", IDA.replace(", B Two (Dancer)", ""))
    report = desk.bring_in(desk.folder)
    assert read == ["ida.txt"]
    assert counts(report) == [(0, 0, 2, 0), (0, 0, 4, 0), (0, 0, 5, 1), (0, 0, 1, 1), (0, 0, 0, 0)]


def test_other_options_and_another_reader_read_anew(
    desk: Desk, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desk.page("ida.txt", IDA)
    desk.bring_in(path)
    desk.bring_in(path, given=Given(event="Festival de Cannes"))
    desk.bring_in(path, given=Given(event="Festival de Cannes"))
    assert read == ["ida.txt"] * 2
    [version] = desk.rows("SELECT version FROM dataset")
    monkeypatch.setattr(page, "reader", lambda: "another")
    report = desk.bring_in(path, given=Given(event="Festival de Cannes"))
    assert read == ["ida.txt"] * 3
    assert (report.has_changed, report.dataset_version) == (False, version)
    desk.bring_in(path, given=Given(event="Festival de Cannes"))
    assert read == ["ida.txt"] * 3


def test_what_a_skipped_page_says_still_stands_when_another_page_changes(desk: Desk) -> None:
    desk.page("a.txt", f"Elle\n\nFrance\n\nCast & Crew\n\n{AUDIARD}\nSound: A One\n")
    desk.page("b.txt", f"Elle\n\nFrance\n\nCast & Crew\n\n{AUDIARD}\nSound: A One, B Two\n")
    desk.bring_in(desk.folder)
    desk.page("b.txt", f"Elle\n\nItaly\n\nCast & Crew\n\n{AUDIARD}\n")
    report = desk.bring_in(desk.folder)
    facts = desk.facts()
    assert counts(report)[2] == (0, 0, 2, 1)
    assert sorted(row[3] for row in facts["credit"]) == ["A One", "Jacques Audiard"]
    assert [row[2] for row in facts["country of"]] == ["FR", "IT"]


def test_a_page_that_another_import_changed_meanwhile_is_read_after_all(
    desk: Desk, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desk.page("ida.txt", IDA)
    desk.bring_in(path)
    read.clear()
    answers = iter(({"ida.txt": None}, {}))
    monkeypatch.setattr("creditsgql.importers.run.read_before", lambda *_: next(answers))
    assert counts(desk.bring_in(path))[0] == (0, 0, 1, 0)
    assert read == ["ida.txt"]
