"""A small film graph with one of everything: films, people and prizes that are real, rows that are ours.

Each nullable column is set somewhere and null somewhere, each sort key has ties, and the texts carry every sign that
JSON or SQL could stumble on. Notes and prose are written for the tests.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa
from tests.graph_credits import add_casts, add_crews
from tests.graph_rows import Graph, Row, folded
from tests.graph_words import (
    COUNTRIES,
    COUNTRY_NAMES,
    FORMER,
    GENRES,
    JOBS,
    KINDS_OF_FILM,
    LANGUAGE_NAMES,
    LANGUAGES,
    RATINGS,
    SOURCES,
    TEXTS,
)

from creditsgql.database import writing
from creditsgql.entities import metadata
from creditsgql.importers import search_index
from creditsgql.vocabulary import (
    Authority,
    Certainty,
    ChangeAction,
    ChangeSubject,
    PersonNameKind,
    TitleKind,
)


def graph() -> dict[str, list[Row]]:
    """All rows by table."""
    made = Graph()
    _add_words(made)
    _add_films(made)
    _add_kinds(made)
    add_casts(made)
    add_crews(made)
    _add_names(made)
    _add_ratings(made)
    _add_former(made)
    _add_texts(made)
    _add_awards(made)
    _add_provenance(made)
    _add_counts(made)
    _add_moments(made)
    _add_changes(made)
    made.rows["dataset"] = [
        {
            "id": 1,
            "version": 7,
            "updated_at": "2026-01-31T12:00:00Z",
            **{f"{table}_count": len(made.rows[table]) for table in ("film", "person", "credit", "nomination")},
        }
    ]
    return made.rows


def _add_words(made: Graph) -> None:
    made.rows["country"] = [
        {"code": code, "name": name, "name_key": folded(name), "is_former": len(code) == 4}
        for code, name in COUNTRIES.items()
    ]
    for code, names in COUNTRY_NAMES.items():
        for language, name in names.items():
            made.add("country_name", country_code=code, language=language, name=name)
    for slug, (name, department) in JOBS.items():
        made.add_named("job", slug, name=name, name_key=folded(name), department=department)
    for number, source in enumerate(SOURCES, 1):
        unknown = dict.fromkeys(("publisher", "url", "licence", "attribution"))
        moment = datetime(2026, 1, number, 12, 30, number, tzinfo=UTC)
        made.add("source", fingerprint=f"{number:064x}", imported_at=moment, **{**unknown, **source})
    made.rows["language"] = [{"tag": tag, "name": name, "name_key": folded(name)} for tag, name in LANGUAGES.items()]
    for tag, names in LANGUAGE_NAMES.items():
        for language, name in names.items():
            made.add("language_name", language_tag=tag, language=language, name=name)
    for slug, name in GENRES.items():
        made.add_named("genre", slug, name=name, name_key=folded(name))


def _add_films(made: Graph) -> None:
    made.film("de-rouille-et-d-os", "De rouille et d'os", 2012, "FR BE", release_date="2012-05-17", runtime_minutes=120)
    made.film("un-prophete", "Un prophète", 2009, "FR", release_date="2009-08", runtime_minutes=155)
    made.film("holy-motors", "Holy Motors", 2012, "FR DE", release_date="2012", runtime_minutes=115)
    made.film("i-m-not-there", "I'm Not There", 2007, "US DE", runtime_minutes=135)
    made.film("stalker", "Сталкер", 1979, "SUHH", release_date="1979", runtime_minutes=161)
    made.film("time-of-the-gypsies", "Time of the Gypsies", 1988, "YUCS", original="Dom za vešanje")
    made.film("the-day-the-clown-cried", "The Day the Clown Cried", None, "US FR")
    made.film("the-deep", "The Deep", None, "US YUCS")
    made.film("funny-games-1997", "Funny Games", 1997, "", runtime_minutes=108)
    made.film("funny-games-2007", "Funny Games", 2007, "US FR GB DE", runtime_minutes=111)
    made.film("persepolis", "Persepolis", 2007, "FR", release_date="2007-06-27", original="Persépolis")
    made.film("visages-villages", "Visages villages", 2017, "FR")
    made.film("the-great-escape", "The Great Escape", 1963, "US")
    made.film("hunger", "Hunger", 2008, "GB")
    made.film("citizen-kane", "Citizen Kane", 1941, "US", release_date="1941-05-01", runtime_minutes=119)
    made.film("ajami", "Ajami", 2009, "IL DE", original="عجمي")
    made.title("de-rouille-et-d-os", "Rust and Bone", TitleKind.LOCALIZED, language="en", country_code="GB")
    made.title("de-rouille-et-d-os", "Der Geschmack von Rost und Knochen", TitleKind.LOCALIZED, language="de")
    made.title("de-rouille-et-d-os", "Rust & Bone", TitleKind.WORKING, position=3, language="en")
    made.title("un-prophete", "A Prophet", TitleKind.FESTIVAL, language="en", country_code="GB")
    made.title("stalker", "Stalker", TitleKind.TRANSLITERATED, language="ru-Latn")
    made.title("time-of-the-gypsies", "House for Hanging", TitleKind.TRANSLATED, language="en")
    made.title("holy-motors", "HOLY MOTORS", TitleKind.OTHER, country_code="FR")
    made.title("citizen-kane", "American", TitleKind.WORKING, language="en")
    for language, text in {
        **{"el": "Πολίτης Κέιν", "ru": "Гражданин Кейн", "pt": "O Mundo a Seus Pés", "pt-BR": "Cidadão Kane"},
        **{"zh": "公民凯恩", "zh-Hant": "大國民"},
    }.items():
        made.title("citizen-kane", text, TitleKind.LOCALIZED, language=language)
    made.title("citizen-kane", "Mundo a seus pés", TitleKind.TRANSLATED, language="pt", position=3)


def _add_kinds(made: Graph) -> None:
    for slug, (languages, genres) in KINDS_OF_FILM.items():
        film = made.named("film", slug)
        year = next(row["year"] for row in made.rows["film"] if row["id"] == film)
        for position, tag in enumerate(languages.split(), 1):
            made.add("film_language", film_id=film, film_year=year, language_tag=tag, position=position)
        for position, genre in enumerate(genres.split(), 1):
            number = made.named("genre", genre)
            made.add("film_genre", film_id=film, film_year=year, genre_id=number, position=position)


def _add_names(made: Graph) -> None:
    for slug, text, kind, language in (
        ("alexander-kaidanovsky", "Александр Кайдановский", PersonNameKind.TRANSLITERATED, "ru"),
        ("andrei-tarkovsky", "Андрей Тарковский", PersonNameKind.TRANSLITERATED, "ru"),
        ("vincent-paronnaud", "Winshluss", PersonNameKind.STAGE, None),
        ("bob-dylan", "Robert Allen Zimmerman", PersonNameKind.BIRTH, "en"),
        ("leos-carax", "Alex Christophe Dupont", PersonNameKind.BIRTH, "fr"),
        ("marion-cotillard", "Marion Cottillard", PersonNameKind.MISSPELLING, None),
        ("jr", "J R", PersonNameKind.ALIAS, None),
    ):
        number = made.named("person", slug)
        made.person_name(number, 2, text, kind, language)
    for slug, authority, value in (
        ("citizen-kane", Authority.IMDB, "tt0033467"),
        ("citizen-kane", Authority.WIKIDATA, "Q24815"),
        ("citizen-kane", Authority.OTHER, 'a "quoted" \\ one'),
        ("citizen-kane", Authority.OTHER, "another"),
        ("stalker", Authority.IMDB, "tt0079944"),
    ):
        made.add("film_external_id", film_id=made.named("film", slug), authority=authority, value=value)
    for slug, authority, value in (
        ("orson-welles", Authority.IMDB, "nm0000080"),
        ("orson-welles", Authority.WIKIDATA, "Q24829"),
        ("orson-welles", Authority.OTHER, "1"),
        ("orson-welles", Authority.OTHER, "2"),
    ):
        made.add("person_external_id", person_id=made.named("person", slug), authority=authority, value=value)


def _add_ratings(made: Graph) -> None:
    sources = {source["name"]: number for number, source in enumerate(SOURCES, 1)}
    for film, source, average, votes in RATINGS:
        number = made.named("film", film)
        made.add("film_rating", film_id=number, source_id=sources[source], average=average, votes=votes)


def _add_former(made: Graph) -> None:
    for table, merged in FORMER.items():
        made.rows[f"former_{table}"] = [
            {"former_id": number, f"{table}_id": made.named(table, now), "slug": slug} for number, now, slug in merged
        ]


def _add_texts(made: Graph) -> None:
    positions: dict[str, int] = {}
    for slug, kind, language, source, body in TEXTS:
        positions[slug] = positions.get(slug, 0) + 1
        made.add(
            "film_text",
            film_id=made.named("film", slug),
            source_id=source,
            position=(positions[slug] + 1) // 2,
            kind=kind,
            language=language,
            body=body,
        )


def _add_awards(made: Graph) -> None:
    for slug, name, country in (
        ("european-film-awards", "European Film Awards", None),
        ("cannes", "Festival de Cannes", "FR"),
        ("academy-awards", "Academy Awards", "US"),
        ("cesar", "César", "FR"),
        ("national-film-awards-in", "National Film Awards", "IN"),
        ("national-film-awards-gb", "National Film Awards", "GB"),
    ):
        made.add_named("award_event", slug, name=name, name_key=folded(name), country_code=country)
    made.edition("european-film-awards", 2012, 25, "2012-12-01")
    made.edition("european-film-awards", 2009, 22, "2009-12")
    made.edition("european-film-awards", 2014)
    made.edition("cannes", 2012, 65, "2012-05-27")
    made.edition("cannes", 2009, 62, "2009")
    made.edition("cannes", 1989, 42)
    made.edition("cannes", 2007, 60)
    made.edition("academy-awards", 2010, 82, "2010-03-07")
    made.edition("academy-awards", 1942, 14, "1942-02-26")
    made.edition("academy-awards", 1971, 43, "1971-04-15")
    made.edition("cesar", 2013, 38, "2013-02-22")
    efa, rust, kane = "european-film-awards", "de-rouille-et-d-os", "citizen-kane"
    made.nomination(
        *(efa, 2012, None, "Feature Film Selection 2012", "SELECTED", rust),
        is_final=None,
        certainty=Certainty.INFERRED,
    )
    made.nomination(efa, 2012, None, "Feature Film Selection 2012", "SELECTED", "holy-motors", is_final=False)
    made.nomination(efa, 2009, "European Actor", "European Actor 2009", "WON", "un-prophete", nominees=["Tahar Rahim"])
    made.nomination(
        *(efa, 2014, None, "EFA Lifetime Achievement Award", "HONORED", None),
        nominees=[{"name": "Agnès Varda", "credited_as": "Agnes VARDA", "note": "présidente d'honneur"}],
    )
    made.nomination("cannes", 2012, "Palme d'or", "En compétition", "NOMINATED", rust, position=2)
    made.nomination("cannes", 2012, "Palme d'or", "En compétition", "NOMINATED", "holy-motors", position=2)
    made.nomination("cannes", 2009, "Grand Prix", "Grand Prix", "WON", "un-prophete", nominees=["Jacques Audiard"])
    made.nomination(
        *("cannes", 2009, "Caméra d'or", "Caméra d'or – mention spéciale", "SPECIAL_MENTION", "ajami"),
        nominees=["Scandar Copti", "Yaron Shani"],
    )
    made.nomination(
        *("cannes", 1989, "Prix de la mise en scène", "Prix de la mise en scène", "WON", "time-of-the-gypsies"),
        nominees=[{"name": "Emir Kusturica", "credited_as": "Emir KUSTURICA"}],
    )
    made.nomination("cannes", 2007, "Prix du jury", "Prix du Jury (ex æquo)", "WON", "persepolis", note="ex æquo")
    foreign = "Foreign Language Film"
    made.nomination("academy-awards", 2010, foreign, "Shortlist", "SHORTLISTED", "un-prophete", is_final=False)
    made.nomination("academy-awards", 2010, foreign, foreign, "NOMINATED", "un-prophete", position=2)
    made.nomination("academy-awards", 2010, foreign, foreign, "NOMINATED", "ajami", position=2)
    made.nomination(
        *("academy-awards", 1942, "Original Screenplay", "Writing (Original Screenplay)", "WON", kane),
        nominees=["Herman J. Mankiewicz", "Orson Welles"],
    )
    made.nomination(
        *("academy-awards", 1942, "Directing", "Directing", "NOMINATED", kane),
        nominees=["Orson Welles"],
        certainty=Certainty.DISPUTED,
    )
    made.nomination(
        "cesar", 2013, "Meilleure musique", "Meilleure musique", "WON", rust, nominees=["Alexandre Desplat"]
    )
    made.nomination(
        *("cesar", 2013, "Meilleure adaptation", "Meilleure adaptation", "WON", rust),
        nominees=[{"name": "Jacques Audiard", "position": 1}, {"name": "Thomas Bidegain", "position": 2}],
    )
    made.nomination(
        *("cesar", 2013, "Prix Daniel Toscan du Plantier", "Prix Daniel Toscan du Plantier", "HONORED", rust),
        more=["holy-motors", "un-prophete"],
        shared_key="5 producers",
        nominees=["Pascal Caucheteux"],
        companies=["Why Not Productions"],
    )
    made.nomination(
        *("academy-awards", 1942, "Outstanding Motion Picture", "Outstanding Motion Picture", "NOMINATED", kane),
        companies=["Mercury", "RKO Radio"],
    )
    made.nomination(
        *("academy-awards", 1942, "Actor", "Actor", "NOMINATED", kane),
        nominees=["Orson Welles"],
        detail="Kane",
        note="as printed",
    )
    made.nomination(
        *("academy-awards", 1971, None, "Honorary Award", "HONORED", None),
        nominees=["Orson Welles"],
        reason="For superlative artistry and versatility in the creation of motion pictures.",
    )


def _add_provenance(made: Graph) -> None:
    for source, film in ((1, 1), (2, 2), (5, None)):
        made.rows["film_source"].append({"film_id": film, "entry": "", "source_id": source, "statement": "{}"})
    for number, line in ((1, 12), (2, None)):
        quotation = "Marion Cotillard .... Stéphanie" if line else None
        for subject in ("film", "credit", "nomination"):
            cited = {"film_id": None, "credit_id": None, "nomination_id": None, f"{subject}_id": number}
            field = "countries" if subject == "film" and line else None
            made.add("citation", source_id=1, field=field, line=line, quotation=quotation, **cited)


def _add_changes(made: Graph) -> None:
    said: tuple[tuple[ChangeAction, ChangeSubject, int, list[str], int | None], ...] = (
        (ChangeAction.CREATED, ChangeSubject.FILM, 1, [], None),
        (ChangeAction.UPDATED, ChangeSubject.FILM, 1, ["titles", "year"], None),
        (ChangeAction.CREATED, ChangeSubject.CREDIT, 1, [], None),
        (ChangeAction.CREATED, ChangeSubject.CREDIT, 2, [], None),
        (ChangeAction.CREATED, ChangeSubject.CHARACTER, 1, [], None),
        (ChangeAction.CREATED, ChangeSubject.NOMINATION, 1, [], None),
        (ChangeAction.MERGED, ChangeSubject.PERSON, 9_001, [], 2),
        (ChangeAction.DELETED, ChangeSubject.FILM, 9_002, [], None),
    )
    for number, (action, subject, subject_id, fields, merged_into) in enumerate(said):
        made.add(
            "change",
            action=action,
            subject=subject,
            subject_id=subject_id,
            fields=json.dumps(fields),
            merged_into_id=merged_into,
            occurred_at=f"2026-03-0{1 + number // 3}T08:00:00Z",
        )


def _add_counts(made: Graph) -> None:
    """What the rows say how many there are of."""
    won = {row["id"]: row for row in made.rows["nomination"] if row["outcome"].name in ("WON", "HONORED")}
    for film in made.rows["film"]:
        film["credit_count"] = sum(row["film_id"] == film["id"] for row in made.rows["credit"])
        film["win_count"] = sum(
            row["film_id"] == film["id"] and row["nomination_id"] in won for row in made.rows["nomination_film"]
        )
    for person in made.rows["person"]:
        of = person["id"]
        person["film_count"] = len({row["film_id"] for row in made.rows["credit"] if row["person_id"] == of})
        person["win_count"] = sum(
            row["person_id"] == of and row["nomination_id"] in won for row in made.rows["nominee"]
        )


def _add_moments(made: Graph) -> None:
    """When rows came and last changed: some at one moment, and neither in the order of their numbers."""
    for table in ("film", "person", "nomination"):
        for row in made.rows[table]:
            number = row["id"]
            row["revision"] = 1 + number % 3
            row["created_at"] = f"2026-01-{10 - number % 5:02}T12:00:00Z"
            row["updated_at"] = f"2026-02-{1 + number * 7 % 9:02}T0{number % 3}:30:00Z"


def write(path: Path, rows: Mapping[str, list[Row]]) -> None:
    """Writes the rows into a new database."""
    with writing(f"sqlite:///{path}") as connection:
        for table in metadata.sorted_tables:
            if table.name == "dataset":
                [row] = rows["dataset"]
                connection.execute(sa.update(table).values(row))
            elif rows[table.name]:
                connection.execute(sa.insert(table), rows[table.name])
        search_index.rebuild(connection)
