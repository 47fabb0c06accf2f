"""Films, people and nominations as lines of JSON."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from tests.exporters.conftest import House

from creditsgql.cli.exports import reread
from creditsgql.database import reading
from creditsgql.entities import metadata
from creditsgql.exporters import ndjson, rows, spans
from creditsgql.exporters.run import Format, export

PAGE = (
    "Ida\n\nPoland\n\nSynopsis\n\nShe.\n\nCast & Crew\n\nDirected by: Paweł Pawlikowski\n\n"
    "Cast: Agata Kulesza (Wanda) (voice)\n\nNominations and Awards\n\n  • European Actress 2014\n"
)
NAMED = """
    INSERT INTO nominee (nomination_id, person_id, position) SELECT 1, id, 1 FROM person WHERE slug = 'agata-kulesza';
    INSERT INTO nomination (id, edition_id, label, year, outcome, position, certainty)
        VALUES (9, 1, 'Lifetime Award', 2014, 'HONORED', 1, 'STATED');
    INSERT INTO nominee (nomination_id, person_id, position, note)
        SELECT 9, id, 1, 'in absence' FROM person WHERE slug = 'pawel-pawlikowski';
    INSERT INTO film_external_id (film_id, authority, value) VALUES (1, 'IMDB', 'tt2718492');
    INSERT INTO person_external_id (person_id, authority, value)
        SELECT id, 'IMDB', 'nm0667734' FROM person WHERE slug = 'pawel-pawlikowski';
    UPDATE film SET created_at = 'T1', updated_at = 'T2', revision = 1;
    UPDATE person SET created_at = 'T1', updated_at = 'T2', revision = 1;
    UPDATE nomination SET created_at = 'T1', updated_at = 'T2', revision = 1;
    UPDATE source SET imported_at = '2024-05-17 10:00:00.000000', attribution = 'By us';
    INSERT INTO language (tag, name, name_key) VALUES ('pl', 'Polish', 'polish');
    INSERT INTO film_language (film_id, language_tag, position) VALUES (1, 'pl', 1);
    INSERT INTO genre (id, slug, name, name_key) VALUES (3, 'drama', 'Drama', 'drama');
    INSERT INTO film_genre (film_id, genre_id, position) VALUES (1, 3, 1);
    UPDATE person SET birth_date = '1957-09-15', death_date = '2031' WHERE slug = 'pawel-pawlikowski';
    UPDATE nomination SET detail = 'Wanda', note = 'a tie', reason = 'For a silence' WHERE id = 1;
    INSERT INTO nominated_company (nomination_id, position, name) VALUES (1, 1, 'Opus Film'), (9, 1, 'Canal+ Polska');
    INSERT INTO film_rating (film_id, source_id, average, votes) VALUES (1, 1, 7.4, 62000);
    INSERT INTO former_film (former_id, film_id, slug) VALUES (77, 1, 'ida-77');
    INSERT INTO former_person (former_id, person_id, slug)
        SELECT 88, id, 'p-p' FROM person WHERE slug = 'pawel-pawlikowski';
    DELETE FROM citation WHERE film_id IS NOT NULL;
    INSERT INTO citation (source_id, film_id, field, line, quotation) VALUES (1, 1, 'countries', 3, 'Poland');
"""
SOURCE = {"id": "source_1", "kind": "page", "name": "ida.txt"}
HISTORY = {"createdAt": "T1", "updatedAt": "T2", "revision": 1}
EVENT = {
    "event": {"id": "event_1", "slug": "european-film-awards", "name": "European Film Awards", "countryCode": None},
    "edition": {"id": "edition_1", "year": 2014, "ordinal": None, "ceremonyDate": None},
}


def _citation(line: int, quotation: str, field: str | None = None) -> dict[str, Any]:
    return {"source": SOURCE, "field": field, "line": line, "quotation": quotation}


@pytest.fixture
def exported(house: House) -> House:
    house.page("ida.txt", PAGE)
    house.run(NAMED)
    house.export("ndjson")
    return house


def _ids(house: House) -> dict[str, str]:
    return {person["slug"]: person["id"] for person in house.lines("people.ndjson")}


def test_a_film_is_a_line_with_all_that_is_known_of_it(exported: House) -> None:
    ids = _ids(exported)
    [film] = exported.lines("films.ndjson")
    numbers = Counter(credit.pop("id").partition("_")[0] for credit in film["credits"])
    assert numbers == {"credit": 2}
    wanda = {"id": "character_1", "slug": "wanda", "name": "Wanda"}
    agata = {"id": ids["agata-kulesza"], "slug": "agata-kulesza", "name": "Agata Kulesza"}
    pawel = {"id": ids["pawel-pawlikowski"], "slug": "pawel-pawlikowski", "name": "Paweł Pawlikowski"}
    jobs = {credit["job"]["slug"]: credit["job"].pop("id") for credit in film["credits"]}
    assert sorted(jobs) == ["actor", "director"]
    plain: dict[str, Any] = {"creditedAs": None, "position": 1, "billing": None, "isUncredited": False, "note": None}
    assert film == {
        "id": "film_1",
        "slug": "ida",
        "title": "Ida",
        "originalTitle": "Ida",
        "titles": [{"text": "Ida", "kind": "ORIGINAL", "language": None, "countryCode": None}],
        "year": None,
        "releaseDate": None,
        "runtimeMinutes": None,
        "countries": [{"id": "country_PL", "code": "PL", "name": "Poland", "isFormer": False}],
        "languages": [{"tag": "pl", "name": "Polish"}],
        "genres": [{"id": "genre_3", "slug": "drama", "name": "Drama"}],
        "texts": [{"kind": "SYNOPSIS", "language": "en", "body": "She.", "source": SOURCE}],
        "ratings": [{"source": SOURCE, "average": 7.4, "votes": 62000}],
        "externalIds": [{"authority": "IMDB", "value": "tt2718492"}],
        "credits": [
            {
                "kind": "CAST",
                "person": agata,
                "department": "ACTING",
                "job": {"slug": "actor", "name": "Actor", "department": "ACTING"},
                "label": "Cast",
                **plain,
                "certainty": "STATED",
                "roles": [
                    {
                        "name": "Wanda",
                        "character": wanda,
                        "isVoice": True,
                        "isSelf": False,
                        "isArchiveFootage": False,
                        "note": None,
                    }
                ],
                "citations": [_citation(13, "Cast: Agata Kulesza (Wanda) (voice)")],
            },
            {
                "kind": "CREW",
                "person": pawel,
                "department": "DIRECTING",
                "job": {"slug": "director", "name": "Director", "department": "DIRECTING"},
                "label": "Directed by",
                **plain,
                "certainty": "STATED",
                "roles": [],
                "citations": [_citation(11, "Directed by: Paweł Pawlikowski")],
            },
        ],
        "characters": [wanda],
        "nominations": [
            {
                "id": "nomination_1",
                **EVENT,
                "category": {"id": "category_1", "slug": "european-actress", "name": "European Actress"},
                "label": "European Actress 2014",
                "year": 2014,
                "outcome": "NOMINATED",
                "isFinal": None,
                "films": [{"id": "film_1", "slug": "ida", "title": "Ida"}],
                "nominees": [{"person": agata, "creditedAs": None, "note": None}],
                "companies": [{"name": "Opus Film"}],
                "detail": "Wanda",
                "note": "a tie",
                "reason": "For a silence",
                "certainty": "INFERRED",
                "citations": [_citation(17, "European Actress 2014")],
                **HISTORY,
            }
        ],
        "sources": [
            {
                **SOURCE,
                "publisher": None,
                "url": None,
                "licence": None,
                "attribution": "By us",
                "importedAt": "2024-05-17T10:00:00Z",
            }
        ],
        "formerIds": ["film_77"],
        "formerSlugs": ["ida-77"],
        "citations": [_citation(3, "Poland", "countries")],
        **HISTORY,
    }


def test_a_person_is_a_line(exported: House) -> None:
    person = next(one for one in exported.lines("people.ndjson") if one["slug"] == "pawel-pawlikowski")
    assert person == {
        "id": _ids(exported)["pawel-pawlikowski"],
        "slug": "pawel-pawlikowski",
        "name": "Paweł Pawlikowski",
        "sortName": "Pawlikowski, Paweł",
        "birthDate": "1957-09-15",
        "deathDate": "2031",
        "names": [{"text": "Paweł Pawlikowski", "kind": "USUAL", "language": None}],
        "externalIds": [{"authority": "IMDB", "value": "nm0667734"}],
        "formerIds": ["person_88"],
        "formerSlugs": ["p-p"],
        **HISTORY,
    }


def test_a_nomination_without_a_film_is_a_line_of_its_own(exported: House) -> None:
    pawel = {"slug": "pawel-pawlikowski", "name": "Paweł Pawlikowski", "id": _ids(exported)["pawel-pawlikowski"]}
    assert exported.lines("nominations.ndjson") == [
        {
            "id": "nomination_9",
            **EVENT,
            "category": None,
            "label": "Lifetime Award",
            "year": 2014,
            "outcome": "HONORED",
            "isFinal": None,
            "films": [],
            "nominees": [{"person": pawel, "creditedAs": None, "note": "in absence"}],
            "companies": [{"name": "Canal+ Polska"}],
            "detail": None,
            "note": None,
            "reason": None,
            "certainty": "STATED",
            "citations": [],
            **HISTORY,
        }
    ]


def test_a_nomination_for_several_films_is_told_with_each_of_them(house: House) -> None:
    for slug in ("ida", "cold-war"):
        house.page(f"{slug}.txt", PAGE.replace("Ida", slug.title()).replace("  • European Actress 2014\n", ""))
    house.run(
        """
        INSERT INTO award_event (id, slug, name, name_key) VALUES (1, 'oscars', 'Oscars', 'oscars');
        INSERT INTO award_edition (id, event_id, year) VALUES (1, 1, 2014);
        INSERT INTO nomination (id, edition_id, film_id, label, year, outcome, position, certainty)
            VALUES (9, 1, 2, 'Directing', 2014, 'WON', 1, 'STATED');
        INSERT INTO nomination_film (nomination_id, film_id, position) VALUES (9, 2, 1), (9, 1, 2);
        """
    )
    house.export("ndjson")
    films = house.lines("films.ndjson")
    told = [[(one["id"], [film["slug"] for film in one["films"]]) for one in film["nominations"]] for film in films]
    assert told == [[("nomination_9", ["cold-war", "ida"])]] * 2
    assert house.lines("nominations.ndjson") == []


@pytest.mark.parametrize("form", [Format.PAGE, Format.NDJSON])
def test_a_batch_takes_the_same_statements_however_many_films_it_has(
    house: House, monkeypatch: pytest.MonkeyPatch, form: Format
) -> None:
    asked: list[int] = []
    execute = sa.Connection.execute
    for number in range(2):
        for each in range(4 * number + 1):
            house.page(f"{number}{each}.txt", f"{'I' * (each + 1)}da {number}\n\nCast & Crew\n\nDirected by: A B\n")
        with monkeypatch.context() as counting:
            asked.append(0)

            def counted(*what: Any, **how: Any) -> Any:
                asked[-1] += 1
                return execute(*what, **how)

            counting.setattr(sa.Connection, "execute", counted)
            export(house.folder / "out", form, house.url, reread)
    assert asked[0] == asked[1] > 5


def test_films_come_in_spans_of_their_ids(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spans, "BATCH", 2)
    for each in range(5):
        house.page(f"{each}.txt", f"{'I' * (each + 1)}da\n\nCast & Crew\n\nDirected by: A B\n")
    with reading(house.url) as connection:
        ids = list(connection.scalars(rows.FILM_NUMBERS))
        assert spans.spans(connection, rows.FILM_NUMBERS) == [(ids[0], ids[1]), (ids[2], ids[3]), (ids[4], ids[4])]
    house.export("ndjson")
    assert [film["id"] for film in house.lines("films.ndjson")] == [f"film_{one}" for one in ids]


NOT_EXPORTED = {
    "change": {"*"},
    "dataset": {"*"},
    "last_id": {"*"},
    "decision": {"*"},
    "doubt": {"*"},
    "person_source": {"*"},
    "country_name": {"*"},
    "language_name": {"*"},
    "credit_source": {"*"},
    "nomination_source": {"*"},
    "source": {"fingerprint", "reader", "remarks"},
    "film_source": {"entry", "statement"},
    "film": {"credit_count", "win_count"},
    "person": {"film_count", "win_count"},
    **{table: {"film_year"} for table in ("credit", "film_country", "film_language", "film_genre")},
}
"""What the database keeps about itself: its history, counts of what is exported, how a source was read and what it
said, who was taken for whom, or might be, names out of Unicode CLDR, views; and an index for searching, in tables that
begin with ``search_``.
"""


def test_every_column_is_exported_but_keys_and_what_the_database_keeps_about_itself() -> None:
    queries = [query for query in vars(rows).values() if isinstance(query, sa.Select)]
    of_nominations = (rows.nominations, rows.nominees, rows.nominated_companies, rows.nomination_citations)
    queries += [make(rows.OF_FILMS) for make in of_nominations]
    exported = {base for query in queries for column in query.selected_columns for base in column.base_columns}
    left_out = {
        str(column)
        for table in metadata.tables.values()
        if not table.name.startswith("search_")
        for column in table.columns
        if column not in exported
        and not {column.name, "*"} & NOT_EXPORTED.get(table.name, set())
        and not (column.primary_key or column.foreign_keys or column.name.endswith("_key"))
        and column.name not in {"position", "rank"}
    }
    assert left_out == set()


def test_the_keys_are_those_that_the_readme_names(exported: House) -> None:
    words = (Path(ndjson.__file__).parent / "README.md").read_text().split("| object | keys |")[1]
    named = dict(re.findall(r"^\| ([a-z]+)(?:, character, genre)? \| (.+) \|$", words, re.MULTILINE))
    film, person = exported.lines("films.ndjson")[0], exported.lines("people.ndjson")[0]
    credit, nomination = film["credits"][0], film["nominations"][0]
    shown = {
        **{"film": film, "person": person, "nomination": nomination, "credit": credit, "role": credit["roles"][0]},
        **{"title": film["titles"][0], "text": film["texts"][0], "name": person["names"][0], "job": credit["job"]},
        **{"nominee": nomination["nominees"][0], "country": film["countries"][0], "event": nomination["event"]},
        **{"company": nomination["companies"][0], "rating": film["ratings"][0]},
        **{"edition": nomination["edition"], "category": nomination["category"], "language": film["languages"][0]},
        **{"citation": film["citations"][0], "source": film["sources"][0]},
    }
    assert {name: ", ".join(one) for name, one in shown.items()} == {name: named[name] for name in shown}
