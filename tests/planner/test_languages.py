"""Languages asked for are looked up as RFC 4647 has it, and cost nothing where none are asked for."""

from typing import Any

import pytest
from tests.planner.trial import Trial

from creditsgql.planner.errors import RequestError
from creditsgql.planner.languages import wished

WISHES = {
    "a language alone": (["fr"], ["fr"]),
    "a region": (["pt-BR"], ["pt-BR", "pt"]),
    "a script and a region": (["zh-Hant-TW"], ["zh-Hant-TW", "zh-Hant", "zh"]),
    "each before the next": (["de-CH", "fr-CH"], ["de-CH", "de", "fr-CH", "fr"]),
    "none twice": (["pt-BR", "pt", "pt-PT"], ["pt-BR", "pt", "pt-PT"]),
    "an extension goes with its sign": (["de-DE-u-co-phonebk"], ["de-DE-u-co-phonebk", "de-DE-u-co", "de-DE", "de"]),
    "for private use alone": (["x-a-b"], ["x-a-b"]),
}

PLAIN = '{ film(by: {slug: "stalker"}) { title synopsis { body } countries { name } directors { name } } }'
ASKED = (
    'query ($l: [LanguageTag!]) { film(by: {slug: "stalker"}) { title(languages: $l) synopsis(languages: $l) { body }'
    " countries { name(languages: $l) } directors { name(languages: $l) } } }"
)


@pytest.mark.parametrize("name", WISHES)
def test_a_wish_is_met_by_ever_shorter_tags(name: str) -> None:
    asked, tags = WISHES[name]
    assert wished(asked).split(",") == ["", *tags, ""]


@pytest.mark.parametrize("variables", [{}, {"l": None}])
def test_where_no_languages_are_asked_for_the_statement_is_the_plain_one(
    trial: Trial, variables: dict[str, Any]
) -> None:
    assert trial.plan(ASKED, variables).sql == trial.plan(PLAIN).sql


def test_an_empty_list_of_languages_is_none(trial: Trial) -> None:
    assert trial.data(ASKED, {"l": []}) == trial.data(PLAIN)
    assert trial.plan(ASKED.partition(") ")[2].replace("$l)", "[])")).sql == trial.plan(PLAIN).sql


def test_whatever_languages_are_asked_for_the_statement_is_kept(trial: Trial) -> None:
    first = trial.plan(ASKED, {"l": ["de"]})
    second = trial.plan(ASKED, {"l": ["ru-RU", "en"]})
    assert first.sql is second.sql
    assert trial.data(ASKED, {"l": ["de"]})["film"]["directors"] == [{"name": "Andrei Tarkovsky"}]
    assert trial.data(ASKED, {"l": ["ru-RU", "en"]})["film"]["directors"] == [{"name": "Андрей Тарковский"}]


def test_a_variable_within_the_list_is_looked_at_also_where_names_are_in_no_other_language(trial: Trial) -> None:
    document = "query ($l: LanguageTag!) { genres { name(languages: [%s]) } }"
    assert trial.data(document % "$l", {"l": "de"}) == trial.data("{ genres { name } }")
    with pytest.raises(RequestError) as refused:
        trial.plan(document % ", ".join(["$l"] * 11), {"l": "de"})
    assert [error.path for error in refused.value.errors] == [["genres", "name"]]
