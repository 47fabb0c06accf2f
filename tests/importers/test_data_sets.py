"""Data sets as a user imports them: several about the same films, twice, changed, shrunk, at odds, with bad rows."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from tests.data_sets import IMDB, JUSTWATCH, LISTED, OSCARS, TMDB, Tables, write_imdb, write_oscars, write_tmdb
from tests.service import Service

from creditsgql.database import is_there
from creditsgql.entities import metadata
from creditsgql.importers.merging import merge_films, merge_people, split_person
from creditsgql.importers.records import Document, SourceRecord
from creditsgql.importers.report import ImportReport, Tally
from creditsgql.importers.run import ImportRefusedError, import_data_set
from creditsgql.importers.sources import imdb, justwatch, oscars, table_map, tmdb
from creditsgql.importers.sources.tables import BadRowError
from creditsgql.server.app import create_app
from creditsgql.settings import Settings

Desk = Any


class Importers:
    """Imports data sets of each kind to the database of a desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.url: str = desk.url

    def imdb(self, tables: Tables = IMDB, **how: Any) -> ImportReport:
        """Imports IMDb's tables."""
        folder = write_imdb(self.desk.folder, tables)
        files = imdb.files(folder).values()
        return self._take(imdb.source(folder), lambda complain: imdb.read(folder, complain=complain), *files, **how)

    def oscars(self, rows: Sequence[str] = OSCARS, **how: Any) -> ImportReport:
        """Imports a table of nominations."""
        path = write_oscars(self.desk.folder, rows)
        return self._take(oscars.source(path), lambda complain: oscars.read(path, complain=complain), path, **how)

    def tmdb(self, *answers: dict[str, Any], **how: Any) -> ImportReport:
        """Imports answers of TMDB's API."""
        path = write_tmdb(self.desk.folder, *answers or (TMDB,))
        return self._take(tmdb.source(path), lambda complain: tmdb.read(path, complain=complain), path, **how)

    def justwatch(self, credits: str = JUSTWATCH[0], titles: str = JUSTWATCH[1], **how: Any) -> ImportReport:
        """Imports JustWatch's tables."""
        first, second = self.desk.page("credits.csv", credits), self.desk.page("titles.csv", titles)
        return self._take(
            justwatch.source(first, titles=second),
            lambda complain: justwatch.read(first, titles=second, complain=complain),
            *(first, second),
            **how,
        )

    def csv(self, table: str, by: str, **how: Any) -> ImportReport:
        """Imports a table by a map."""
        path, map_path = self.desk.page("table.csv", table), self.desk.page("map.toml", by)
        return self._take(
            table_map.source(path, map_path=map_path),
            lambda complain: table_map.read(path, map_path=map_path, complain=complain),
            path,
            **how,
        )

    def _take(
        self, source: SourceRecord, read: Callable[[Any], Iterable[Document]], *files: Path, **how: Any
    ) -> ImportReport:
        return import_data_set(source, read, self.url, files=files, **how)

    def ask(self, document: str) -> Any:
        """What the service answers."""
        with Service(create_app(Settings(database=self.url))) as service:
            answer = service.ask(document)
            assert "errors" not in answer, answer
            return answer["data"]


@pytest.fixture
def take(desk: Desk) -> Importers:
    """Imports data sets to a database of this test's own."""
    return Importers(desk)


def counts(report: ImportReport) -> dict[str, tuple[int, int, int, int]]:
    """New, changed, unchanged and withdrawn; what has none of them is left out."""
    return {
        name: tuple(asdict(tally).values())
        for name in ("films", "people", "credits", "roles", "nominations")
        if any(asdict(tally := getattr(report, name)).values())
    }


FILM = """{
  film(by: {externalId: {authority: IMDB, value: "tt0053291"}}) {
    title year releaseDate { iso } runtimeMinutes
    countries { code }
    externalIds { authority value }
    directors { name birthDate { iso } externalIds { authority value } }
    cast(first: 9) {
      nodes { person { name } billing roles { name } citations { source { kind } quotation } }
    }
    nominations { nodes { category { name } outcome nominees { person { name } } } }
    ratings { average votes source { name } }
    citations { source { kind } field quotation }
  }
  dataset { filmCount personCount }
}"""


def test_four_sources_about_one_film_are_one_graph_whoever_comes_first(take: Importers) -> None:
    for bring_in in (take.justwatch, take.oscars, take.tmdb, take.imdb):
        assert bring_in().has_changed
    assert take.ask(FILM) == {
        "film": {
            "title": "Some Like It Hot",
            "year": 1959,
            "releaseDate": {"iso": "1959-03-19"},
            "runtimeMinutes": 121,
            "countries": [{"code": "US"}],
            "externalIds": [
                {"authority": "IMDB", "value": "tt0053291"},
                {"authority": "JUSTWATCH", "value": "tm21"},
                {"authority": "TMDB", "value": "239"},
            ],
            "directors": [
                {
                    "name": "Billy Wilder",
                    "birthDate": {"iso": "1906"},
                    "externalIds": [
                        {"authority": "IMDB", "value": "nm0000697"},
                        {"authority": "TMDB", "value": "3146"},
                    ],
                }
            ],
            "cast": {
                "nodes": [
                    cast("Marilyn Monroe", 1, ["Sugar Kane Kowalczyk"], "justwatch: Sugar", *SUGAR),
                    cast("Tony Curtis", 2, ["Joe", "Josephine"], "tmdb: Joe / Josephine", "imdb: Joe / Josephine"),
                    cast("Jack Lemmon", None, ["Jerry", "Daphne"], "oscars: Jerry/Daphne", "imdb: Jerry / Daphne"),
                    cast("Joe E. Brown", None, ["Osgood Fielding III"], "justwatch: Osgood Fielding III"),
                ]
            },
            "nominations": {
                "nodes": [
                    nomination("ACTOR IN A LEADING ROLE", "NOMINATED", "Jack Lemmon"),
                    nomination("DIRECTING", "NOMINATED", "Billy Wilder"),
                    nomination("COSTUME DESIGN (Black-and-White)", "WON", "Orry-Kelly"),
                ]
            },
            "ratings": [{"average": 8.2, "votes": 290000, "source": {"name": "IMDb"}}],
            "citations": [
                *(cited("justwatch"), cited("justwatch", "year", "1960"), cited("justwatch", "runtimeMinutes", "122")),
                cited("oscars"),
                *(cited("tmdb"), cited("tmdb", "year", "1959"), cited("tmdb", "runtimeMinutes", "122")),
                *(cited("imdb"), cited("imdb", "year", "1959"), cited("imdb", "runtimeMinutes", "121")),
            ],
        },
        "dataset": {"filmCount": 2, "personCount": 7},
    }


SUGAR = ("tmdb: Sugar Kane Kowalczyk", "imdb: Sugar Kane Kowalczyk")


def cast(name: str, billing: int | None, roles: list[str], *said: str) -> dict[str, Any]:
    sayings = [one.split(": ") for one in said]
    return {
        "person": {"name": name},
        "billing": billing,
        "roles": [{"name": role} for role in roles],
        "citations": [{"source": {"kind": kind}, "quotation": quotation} for kind, quotation in sayings],
    }


def nomination(category: str, outcome: str, *nominees: str) -> dict[str, Any]:
    people = [{"person": {"name": name}} for name in nominees]
    return {"category": {"name": category}, "outcome": outcome, "nominees": people}


def cited(kind: str, field: str | None = None, quotation: str | None = None) -> dict[str, Any]:
    return {"source": {"kind": kind}, "field": field, "quotation": quotation}


def test_the_order_of_imports_changes_nothing_that_is_said(
    new_desk: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = []
    for names in (("imdb", "tmdb", "oscars", "justwatch"), ("justwatch", "oscars", "tmdb", "imdb")):
        take = Importers(new_desk())
        for name in names:
            getattr(take, name)()
        facts.append(take.desk.facts())
    assert facts[0] == facts[1]


@pytest.mark.parametrize("name", ["imdb", "tmdb", "oscars", "justwatch"])
def test_a_second_import_changes_nothing_and_says_so(take: Importers, name: str) -> None:
    for one in ("justwatch", "oscars", "tmdb", "imdb"):
        getattr(take, one)()
    before = take.desk.facts()
    report = getattr(take, name)()
    assert (report.has_changed, report.dataset_version, take.desk.facts()) == (False, 4, before)
    assert all(new == changed == withdrawn == 0 for new, changed, _, withdrawn in counts(report).values())


def test_a_second_import_counts_as_unchanged_what_the_first_brought(take: Importers) -> None:
    every: tuple[Callable[[], ImportReport], ...] = (take.imdb, lambda: take.oscars(LISTED))
    for bring_in in every:
        first, second = bring_in(), bring_in()
        assert counts(second) == {
            name: (0, 0, new + changed + same, 0) for name, (new, changed, same, _) in counts(first).items()
        }
        assert (second.files, second.unread, second.notices) == (first.files, first.unread, first.notices)


def test_the_same_entries_in_a_new_file_read_anew_count_as_unchanged(take: Importers) -> None:
    take.oscars(LISTED)
    report = take.oscars([*LISTED, ""])
    assert counts(report) == {
        "films": (0, 0, 3, 0),
        "people": (0, 0, 2, 0),
        "credits": (0, 0, 2, 0),
        "roles": (0, 0, 2, 0),
        "nominations": (0, 0, 3, 0),
    }


WHOLE = """{
  films(first: 9) { nodes { title runtimeMinutes cast(first: 9) { nodes { person { name } } } } }
  people(first: 20) { nodes { name birthDate { iso } filmography { totalCount } } }
}"""


def whole(take: Importers) -> tuple[dict[str, Any], dict[str, Any]]:
    """Films with their runtimes and casts, and people with their births and how many films they have."""
    told = take.ask(WHOLE)
    films = {
        one["title"]: (one["runtimeMinutes"], *(part["person"]["name"] for part in one["cast"]["nodes"]))
        for one in told["films"]["nodes"]
    }
    people = {
        one["name"]: (one["birthDate"] and one["birthDate"]["iso"], one["filmography"]["totalCount"])
        for one in told["people"]["nodes"]
    }
    return films, people


def without(tables: Tables, *ids: str) -> Tables:
    """IMDb's tables without the rows that begin with one of these."""
    return {name: [row for row in rows if not row.startswith(ids)] for name, rows in tables.items()}


def test_rows_that_vanished_are_taken_back_where_no_other_source_says_them(take: Importers) -> None:
    take.imdb()
    take.tmdb()
    report = take.imdb(without(IMDB, "tt0053291", "nm0000054", "nm0000348"))
    assert counts(report) == {
        "films": (0, 1, 1, 0),
        "people": (0, 2, 3, 0),
        "credits": (0, 3, 3, 1),
        "roles": (0, 0, 5, 2),
    }
    assert whole(take) == (
        {
            "The Apartment": (125, "Jack Lemmon", "Shirley MacLaine"),
            "Some Like It Hot": (122, "Marilyn Monroe", "Tony Curtis"),
        },
        {
            "Billy Wilder": ("1906", 2),
            "Jack Lemmon": ("1925", 1),
            "Marilyn Monroe": (None, 1),
            "Shirley MacLaine": ("1934", 1),
            "Tony Curtis": (None, 1),
        },
    )
    last = take.tmdb(TMDB | {"credits": {"cast": [], "crew": []}})
    assert counts(last) == {
        "films": (0, 0, 1, 0),
        "people": (0, 0, 1, 2),
        "credits": (0, 0, 0, 3),
        "roles": (0, 0, 0, 3),
    }
    assert whole(take)[0] == {"The Apartment": (125, "Jack Lemmon", "Shirley MacLaine"), "Some Like It Hot": (122,)}


def test_a_film_of_which_no_source_speaks_any_more_goes_with_all_that_is_its_own(take: Importers) -> None:
    take.imdb()
    report = take.imdb(without(IMDB, "tt0053291"))
    assert counts(report) == {
        "films": (0, 0, 1, 1),
        "people": (0, 0, 3, 2),
        "credits": (0, 0, 3, 4),
        "roles": (0, 0, 2, 5),
    }
    assert whole(take) == (
        {"The Apartment": (125, "Jack Lemmon", "Shirley MacLaine")},
        {"Billy Wilder": ("1906", 1), "Jack Lemmon": ("1925", 1), "Shirley MacLaine": ("1934", 1)},
    )
    assert take.desk.dangling() == []


def test_a_changed_file_updates_what_it_says(take: Importers) -> None:
    take.imdb()
    tables = {
        name: [row.replace("|121|", "|120|").replace("|1934|", "|1935|") for row in rows] for name, rows in IMDB.items()
    }
    report = take.imdb(tables)
    assert counts(report) == {
        "films": (0, 1, 1, 0),
        "people": (0, 1, 4, 0),
        "credits": (0, 0, 7, 0),
        "roles": (0, 0, 7, 0),
    }
    films, people = whole(take)
    assert (films["Some Like It Hot"][0], people["Shirley MacLaine"][0]) == (120, "1935")


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (("csv", "justwatch"), ("Some Like It Hot", 1960, 122)),
        (("csv", "justwatch", "tmdb"), ("Some Like It Hot", 1959, 122)),
        (("csv", "justwatch", "tmdb", "imdb"), ("Some Like It Hot", 1959, 121)),
        (("csv", "justwatch", "tmdb", "imdb", "page"), ("SOME LIKE IT HOT", 1959, 121)),
    ],
)
def test_of_what_sources_say_otherwise_the_one_that_stands_nearer_is_shown(
    take: Importers, names: tuple[str, ...], shown: tuple[str, int, int]
) -> None:
    for name in names:
        if name == "csv":
            take.csv(
                "film,imdb,year,minutes,who,job\nSome like it hot,tt0053291,1961,117,Billy Wilder,Director\n",
                '[film]\ntitle="film"\nyear="year"\nruntime_minutes="minutes"\nids={IMDB="imdb"}\n[person]\nname="who"\n'
                '[credit]\njob="job"\n',
            )
        elif name == "page":
            crew = "Cast & Crew\n\nDirected by: Billy Wilder\nCast: Tony Curtis, Jack Lemmon\n"
            page = f"SOME LIKE IT HOT\n\nUnited States\n\n{crew}"
            take.desk.bring_in(take.desk.page("some-like-it-hot.txt", page))
        else:
            getattr(take, name)()
    told = take.ask(
        '{film(by: {externalId: {authority: IMDB, value: "tt0053291"}})'
        "{title year runtimeMinutes citations {source {kind} field quotation}}}"
    )["film"]
    assert (told["title"], told["year"], told["runtimeMinutes"]) == shown
    said = {(one["source"]["kind"], one["field"], one["quotation"]) for one in told["citations"]}
    assert {("csv", "year", "1961"), ("csv", "runtimeMinutes", "117"), ("justwatch", "year", "1960")} <= said


AWARDS = """{
  nominations(first: 9) {
    nodes {
      label outcome detail reason film { title } films { title } nominees { person { name } } companies { name }
    }
  }
  people(first: 9) { nodes { name nominations { totalCount } } }
}"""


def test_a_nomination_may_be_for_several_films_or_none_and_of_companies(take: Importers) -> None:
    take.oscars(LISTED)
    told = take.ask(AWARDS)
    assert sorted(told["nominations"]["nodes"], key=lambda one: one["label"]) == [
        {
            "label": "ACTOR",
            "outcome": "WON",
            "detail": "General Dolgorucki [Sergius Alexander]; August Schilling",
            "reason": None,
            "film": {"title": "The Last Command"},
            "films": [{"title": "The Last Command"}, {"title": "The Way of All Flesh"}],
            "nominees": [{"person": {"name": "Emil Jannings"}}],
            "companies": [],
        },
        {
            "label": "HONORARY AWARD",
            "outcome": "HONORED",
            "detail": None,
            "reason": "for the incalculable effect he has had in making motion pictures the art form of this century.",
            "film": None,
            "films": [],
            "nominees": [{"person": {"name": "Charles Chaplin"}}],
            "companies": [],
        },
        {
            "label": "OUTSTANDING PICTURE",
            "outcome": "WON",
            "detail": None,
            "reason": None,
            "film": {"title": "Wings"},
            "films": [{"title": "Wings"}],
            "nominees": [],
            "companies": [{"name": "Paramount Famous Lasky"}],
        },
    ]
    assert told["people"]["nodes"] == [
        {"name": "Charles Chaplin", "nominations": {"totalCount": 1}},
        {"name": "Emil Jannings", "nominations": {"totalCount": 1}},
    ]


def test_honours_that_vanish_take_their_people_along(take: Importers) -> None:
    take.oscars(LISTED)
    assert counts(take.oscars(LISTED[:3])) == {
        "films": (0, 0, 3, 0),
        "people": (0, 0, 1, 1),
        "credits": (0, 0, 2, 0),
        "roles": (0, 0, 2, 0),
        "nominations": (0, 0, 2, 1),
    }
    assert counts(take.oscars([LISTED[0], LISTED[1].replace("!The Way of All Flesh", "").replace("!tt0019553", "")]))[
        "films"
    ] == (0, 0, 1, 2)
    assert take.desk.rows("SELECT count(*) FROM nomination_film") == [1]


BAD: dict[str, tuple[Callable[[Importers, bool], ImportReport], str, int]] = {
    "imdb": (
        lambda take, skip: take.imdb(
            IMDB | {"title.basics.tsv": [*IMDB["title.basics.tsv"], "tt0012345|movie|Nothing"]}, skip_bad_rows=skip
        ),
        "imdb/title.basics.tsv:4: 3 cells; expected 9, as in the header",
        2,
    ),
    "imdb, a title twice": (
        lambda take, skip: take.imdb(
            IMDB | {"title.basics.tsv": [*IMDB["title.basics.tsv"], IMDB["title.basics.tsv"][-1]]}, skip_bad_rows=skip
        ),
        "imdb/title.basics.tsv:4: tt0053604 twice, first in line 3; expected each title once",
        2,
    ),
    "oscars": (
        lambda take, skip: take.oscars([*OSCARS, OSCARS[1].replace("1959", "MCMLIX")], skip_bad_rows=skip),
        "oscars.csv:5: Year is 'MCMLIX'; expected a year such as 1934 or 1927/28",
        1,
    ),
    "tmdb": (
        lambda take, skip: take.tmdb(TMDB, TMDB, skip_bad_rows=skip),
        "tmdb.ndjson:2: film 239 is there twice, first in tmdb.ndjson:1; expected it once",
        1,
    ),
    "justwatch": (
        lambda take, skip: take.justwatch(JUSTWATCH[0] + "13,tm21\n", skip_bad_rows=skip),
        "credits.csv:4: 2 cells; expected 5, as in the header",
        1,
    ),
    "csv": (
        lambda take, skip: take.csv(
            "film,year\nThe Apartment,1960\nSunset Boulevard,soon\n",
            '[film]\ntitle="film"\nyear="year"\n',
            skip_bad_rows=skip,
        ),
        "table.csv:3: film.year 'soon'; expected a year",
        1,
    ),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_row_refuses_all_unless_bad_rows_are_skipped_and_listed(take: Importers, kind: str) -> None:
    bring_in, complaint, films = BAD[kind]
    with pytest.raises((ImportRefusedError, BadRowError)) as refused:
        bring_in(take, False)
    assert str(refused.value) == f"{take.desk.folder}/{complaint}"
    assert not is_there(take.url) or take.desk.rows("SELECT count(*) FROM film") == [0]
    for _ in range(2):
        report = bring_in(take, True)
        assert [str(line) for line in report.unread] == [f"{take.desk.folder}/{complaint} (skipped)"]
        assert take.desk.rows("SELECT count(*) FROM film") == [films]
    with pytest.raises((ImportRefusedError, BadRowError)) as refused:
        bring_in(take, False)
    assert str(refused.value) == f"{take.desk.folder}/{complaint}"
    assert take.desk.rows("SELECT version, film_count FROM dataset") == [(1, films)]


def test_a_reader_that_gives_an_entry_twice_is_refused(take: Importers) -> None:
    source = SourceRecord("test", "a data set", "1")
    [document] = tmdb.read(take.desk.page("one.ndjson", json.dumps(TMDB)), complain=lambda _: None)
    every = [Document(source, document.film, entry=str(number)) for number in range(501)]
    with pytest.raises(ImportRefusedError, match=r"^a data set: 0 is there twice; expected one entry for each film$"):
        import_data_set(source, lambda _: [*every, every[0]], take.url)


def test_a_dry_run_reports_and_keeps_nothing(take: Importers) -> None:
    report = take.imdb(rehearsal=True)
    assert counts(report)["films"] == (2, 0, 0, 0)
    assert sorted(path.name for path in take.desk.folder.iterdir()) == ["imdb"]
    take.tmdb()
    before = take.desk.facts()
    report = take.imdb(rehearsal=True)
    assert counts(report)["films"] == (1, 1, 0, 0)
    assert (take.desk.facts(), take.desk.rows("SELECT version FROM dataset")) == (before, [1])


def test_the_report_is_told_as_json_and_as_text(take: Importers) -> None:
    report = take.imdb({name: [row for row in rows if not row.startswith("nm0000511")] for name, rows in IMDB.items()})
    place = f"{take.desk.folder}/imdb/title.principals.tsv"
    none = asdict(Tally(0, 0, 0, 0))
    assert json.loads(report.as_json()) == {
        "files": 4,
        "films": {**none, "new": 2},
        "people": {**none, "new": 4},
        "credits": {**none, "new": 6},
        "roles": {**none, "new": 6},
        "nominations": none,
        "unread": [{"file": place, "line": 7, "text": "nm0000511 actress", "reason": "not in name.basics"}],
        "notices": [],
        "doubts": [],
        "has_changed": True,
        "dataset_version": 1,
    }
    assert report.as_text().split("\n") == [
        "                  new  changed  unchanged  withdrawn",
        "films               2        0          0          0",
        "people              4        0          0          0",
        "credits             6        0          0          0",
        "roles               6        0          0          0",
        "nominations         0        0          0          0",
        "",
        "not understood, not stored (1):",
        f"  {place}:7: nm0000511 actress (not in name.basics)",
        "",
        "4 files read; the data set is now at version 1",
    ]


def test_what_the_sources_ask_to_be_shown_is_stored_and_shown(take: Importers) -> None:
    take.imdb()
    take.tmdb()
    take.oscars()
    take.justwatch()
    take.csv(
        "film\nSabrina\n",
        '[source]\nname="A list"\nlicence="CC BY 4.0"\nattribution="By us"\n[film]\ntitle="film"\n',
    )
    told = take.ask("{dataset {sources {kind licence attribution count}}}")["dataset"]["sources"]
    assert sorted(tuple(one.values()) for one in told) == [
        ("csv", "CC BY 4.0", "By us", 1),
        (
            "imdb",
            "IMDb Non-Commercial Licensing: personal and non-commercial use only",
            "Information courtesy of IMDb (https://www.imdb.com). Used with permission.",
            1,
        ),
        ("justwatch", None, "Source: JustWatch (https://www.justwatch.com)", 1),
        ("oscars", "BSD-2-Clause", "oscar_data, Copyright (c) 2022, David V. Lu!!", 1),
        (
            "tmdb",
            "TMDB API Terms of Use: non-commercial use with attribution",
            "This product uses the TMDB API but is not endorsed or certified by TMDB.",
            1,
        ),
    ]


def test_what_is_decided_of_one_honoured_without_a_film_survives_a_changed_file(take: Importers) -> None:
    honour = LISTED[3].replace("nm0000122", "?")
    take.oscars([LISTED[0], honour, OSCARS[1], LISTED[1]])
    ids = dict(take.desk.rows("SELECT name, id FROM person"))
    merge_people(take.url, ids["Charles Chaplin"], ids["Emil Jannings"])
    named = (
        "SELECT p.name FROM nominee m JOIN person p ON p.id = m.person_id JOIN nomination n ON n.id = m.nomination_id"
    )
    assert take.desk.rows(f"{named} WHERE n.film_id IS NULL") == ["Emil Jannings"]
    take.oscars([LISTED[0], honour.replace("incalculable", "lasting"), OSCARS[1], LISTED[1]])
    assert take.desk.rows(f"{named} WHERE n.film_id IS NULL") == ["Emil Jannings"]
    assert sorted(take.desk.rows("SELECT name FROM person")) == ["Emil Jannings", "Jack Lemmon"]


def test_one_split_in_two_keeps_the_honours_that_name_no_film(take: Importers) -> None:
    by_name = [row.replace("nm0000122", "?").replace("nm0000493", "?") for row in (LISTED[3], OSCARS[1])]
    take.oscars([LISTED[0], by_name[0].replace("Charles Chaplin", "Jack Lemmon"), by_name[1]])
    [(person, film)] = take.desk.rows("SELECT p.id, f.id FROM person p, film f")
    new = split_person(take.url, person, [film])
    named = "SELECT m.person_id, n.film_id FROM nominee m JOIN nomination n ON n.id = m.nomination_id ORDER BY 1"
    assert take.desk.rows(named) == [(person, None), (new, film)]


def test_the_same_imports_leave_the_same_rows_in_both_engines(
    both_desks: list[Desk], pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("creditsgql.importers.store.now", lambda: "2026-11-22T12:00:00Z")
    held: list[dict[str, list[Any]]] = []
    for desk in both_desks:
        take = Importers(desk)
        desk.bring_in(pages)
        for bring_in in (take.imdb, take.tmdb, take.oscars, take.justwatch):
            bring_in()
        take.imdb({name: rows[:-1] for name, rows in IMDB.items()})
        for merge, table in ((merge_people, "person"), (merge_films, "film")):
            [(first, last)] = desk.rows(f"SELECT min(id), max(id) FROM {table}")
            merge(take.url, last, first)
        held.append({name: sorted(desk.rows(f"SELECT {told} FROM {name}"), key=repr) for name, told in TOLD.items()})
    assert {name for name, rows in held[0].items() if not rows} == {"doubt", "film_rating", "nominated_company"}
    assert held[1] == held[0]


TOLD = {
    table.name: ", ".join(column.name for column in table.c if column.name != "imported_at")
    for table in metadata.sorted_tables
}
"""What databases of both engines say alike: all but when they were told it."""
