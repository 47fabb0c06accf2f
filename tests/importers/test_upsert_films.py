"""What no page says but other sources will: languages, genres, identifiers, and names in many languages."""

from dataclasses import replace
from typing import Any

from creditsgql.database import writing
from creditsgql.importers.closing import close
from creditsgql.importers.decisions import read_decisions
from creditsgql.importers.records import (
    Document,
    ExternalIdRecord,
    FilmRecord,
    GenreRecord,
    SourceRecord,
    TitleRecord,
    film_from_json,
    said_to_json,
)
from creditsgql.importers.store import Store
from creditsgql.importers.upsert import upsert
from creditsgql.importers.withdraw import withdraw_unused
from creditsgql.vocabulary import NAME_LANGUAGES, Authority, TitleKind, country_names, language_names

Desk = Any

IMDB = ExternalIdRecord(Authority.IMDB, "tt1235166")


def film(title: str, **said: Any) -> FilmRecord:
    return FilmRecord(title, title, (TitleRecord(title, TitleKind.ORIGINAL),), **said)


def store(desk: Desk, **films: FilmRecord) -> None:
    with writing(desk.url) as connection:
        tables = Store(connection)
        source = {"publisher": "P", "url": "https://p.example", "licence": "L", "attribution": "A"}
        upsert(
            tables,
            [Document(SourceRecord("test", name, said_to_json(one), **source), one) for name, one in films.items()],
            read_decisions(tables),
        )
        withdraw_unused(tables)
        close(tables)


PROPHET = film(
    "Un prophète",
    languages=("fr", "ar", "co"),
    genres=(GenreRecord("drama", "Drama"), GenreRecord("crime", "Crime")),
    external_ids=(IMDB, ExternalIdRecord(Authority.WIKIDATA, "Q1")),
    countries=("FR",),
)


def test_languages_genres_and_identifiers_are_stored_in_order(desk: Desk) -> None:
    assert film_from_json(said_to_json(PROPHET)) == PROPHET
    store(desk, a=PROPHET)
    facts = desk.facts()
    title = "Un prophète"
    assert facts["language of"] == [(title, 1, "fr"), (title, 2, "ar"), (title, 3, "co")]
    assert facts["genre of"] == [(title, 1, "drama"), (title, 2, "crime")]
    assert facts["external id of"] == [(title, "IMDB", "tt1235166"), (title, "WIKIDATA", "Q1")]
    assert desk.rows("SELECT slug, name, name_key FROM genre ORDER BY slug") == [
        ("crime", "Crime", "crime"),
        ("drama", "Drama", "drama"),
    ]
    assert desk.rows("SELECT tag, name FROM language ORDER BY tag") == [
        ("ar", "Arabic"),
        ("co", "Corsican"),
        ("fr", "French"),
    ]
    assert desk.rows("SELECT publisher, url, licence, attribution FROM source") == [
        ("P", "https://p.example", "L", "A")
    ]


def test_what_is_taken_back_goes_and_is_told_by_its_field(desk: Desk) -> None:
    store(desk, a=PROPHET)
    store(
        desk, a=film("Un prophète", languages=("ar", "fr"), genres=(GenreRecord("crime", "Crime"),), countries=("FR",))
    )
    facts = desk.facts()
    assert [row[1:] for row in facts["language of"]] == [(1, "ar"), (2, "fr")]
    assert ([row[1:] for row in facts["genre of"]], facts["external id of"]) == ([(1, "crime")], [])
    assert desk.rows("SELECT slug FROM genre") == ["crime"]
    assert desk.rows("SELECT DISTINCT language_tag FROM language_name ORDER BY 1") == ["ar", "fr"]
    assert desk.rows("SELECT fields FROM change WHERE action = 'UPDATED'") == ['["externalIds","genres","languages"]']


def test_several_sources_make_one_list(desk: Desk) -> None:
    more = film("A Prophet", languages=("it", "fr"), genres=(GenreRecord("crime", "Crime"), GenreRecord("prison", "P")))
    store(desk, a=PROPHET, b=replace(more, external_ids=(IMDB,)))
    facts = desk.facts()
    assert len(facts["film"]) == 1
    assert [tag for *_, tag in facts["language of"]] == ["fr", "ar", "co", "it"]
    assert [slug for *_, slug in facts["genre of"]] == ["drama", "crime", "prison"]


def test_an_identifier_joins_films_across_runs_and_is_one_films_alone(desk: Desk) -> None:
    store(desk, a=PROPHET)
    store(desk, b=film("A Prophet", external_ids=(IMDB,)), c=film("Ida"))
    assert desk.rows("SELECT slug FROM film ORDER BY id") == ["un-prophete", "ida"]
    store(desk, c=film("Ida", external_ids=(IMDB,)))
    assert desk.facts()["external id of"][0] == ("Un prophète", "IMDB", "tt1235166")
    assert len(desk.facts()["external id of"]) == 2


def test_countries_and_languages_are_named_in_every_listed_language(desk: Desk) -> None:
    store(desk, a=PROPHET)
    named = dict(desk.rows("SELECT language, name FROM country_name WHERE country_code = 'FR'"))
    assert set(named) == set(NAME_LANGUAGES)
    shown = {one: named[one] for one in ("en", "de", "el", "ja", "ar", "zh", "zh-Hant", "pt-PT")}
    assert shown == {
        "en": "France", "de": "Frankreich", "el": "Γαλλία", "ja": "フランス", "ar": "فرنسا", "zh": "法国",
        "zh-Hant": "法國", "pt-PT": "França",
    }  # fmt: skip
    assert ("co", "de", "Korsisch") in desk.facts()["language name"]


def test_what_cldr_does_not_name_is_named_in_english_alone() -> None:
    assert country_names("YUCS") == {"en": "Yugoslavia"}
    assert language_names("x-klingon-dialect") == {"en": "x-klingon-dialect"}
    assert language_names("pt-BR")["en"] == "Brazilian Portuguese"
