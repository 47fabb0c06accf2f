"""What sources print, in our words."""

import subprocess
import sys

import pytest

from creditsgql.vocabulary import (
    country_named,
    country_of_code,
    country_of_sign,
    is_generic_character,
    is_label_of_a_fact,
    job_of_label,
    job_of_slug,
    language_named,
)


@pytest.mark.parametrize(
    ("label", "slug", "department"),
    [
        ("Directed by", "director", "DIRECTING"),
        ("Director", "director", "DIRECTING"),
        ("Written by", "screenwriter", "WRITING"),
        ("Screenwriter", "screenwriter", "WRITING"),
        ("Produced by", "producer", "PRODUCTION"),
        ("Producer", "producer", "PRODUCTION"),
        ("Cinematography", "cinematographer", "CINEMATOGRAPHY"),
        ("Director of Photography", "cinematographer", "CINEMATOGRAPHY"),
        ("Editing", "editor", "EDITING"),
        ("Editor", "editor", "EDITING"),
        ("Production Design", "production-designer", "PRODUCTION_DESIGN"),
        ("Costume Design", "costume-designer", "COSTUME_AND_MAKEUP"),
        ("Original Score", "composer", "MUSIC"),
        ("Sound", "sound", "SOUND"),
        ("Cast", "actor", "ACTING"),
        ("MAIN  cast", "actor", "ACTING"),
    ],
)
def test_a_printed_label_stands_for_a_job(label: str, slug: str, department: str) -> None:
    job = job_of_label(label)
    assert job is not None
    assert (job.slug, job.department.name) == (slug, department)
    assert job_of_slug(slug) == job


@pytest.mark.parametrize("label", ["Puppetry", "Dramaturgy", ""])
def test_an_unknown_label_stands_for_none(label: str) -> None:
    assert job_of_label(label) is None
    assert not is_label_of_a_fact(label)


@pytest.mark.parametrize("label", ["Running Time", "World Sales", "Country", "Production Company", "Web"])
def test_some_labels_are_not_about_people(label: str) -> None:
    assert is_label_of_a_fact(label)


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("France", "FR"), ("UK", "GB"), ("U.K.", "GB"), ("Scotland", "GB"), ("USA", "US"), ("The Netherlands", "NL"),
        ("netherlands", "NL"), ("Czech Republic", "CZ"), ("Czechia", "CZ"), ("Russia", "RU"), ("Turkey", "TR"),
        ("Türkiye", "TR"), ("Bosnia and Herzegovina", "BA"), ("Bosnia & Herzegovina", "BA"), ("Macedonia", "MK"),
        ("FYR Macedonia", "MK"), ("Kosovo", "XK"), ("Palestine", "PS"), ("Côte d'Ivoire", "CI"), ("Ivory Coast", "CI"),
        ("Deutschland", "DE"), ("Österreich", "AT"), ("Allemagne", "DE"), ("España", "ES"), ("West Germany", "DE"),
        ("East Germany", "DDDE"), ("GDR", "DDDE"), ("Soviet Union", "SUHH"), ("USSR", "SUHH"), ("Yugoslavia", "YUCS"),
        ("Czechoslovakia", "CSHH"), ("Serbia and Montenegro", "CSXX"), ("Luxemburg", "LU"), ("Hong Kong", "HK"),
    ],
)  # fmt: skip
def test_a_printed_country_has_its_code(printed: str, code: str) -> None:
    country = country_named(printed)
    assert country is not None
    assert country.code == code
    assert country.is_former is (len(code) == 4)
    assert country_of_code(code) == country


@pytest.mark.parametrize(
    ("printed", "tag"),
    [("French", "fr"), ("Deutsch", "de"), ("allemand", "de"), ("Español", "es"), ("Icelandic", "is"), ("OmU", None)],
)
def test_a_printed_language_has_its_tag(printed: str, tag: str | None) -> None:
    assert language_named(printed) == tag


@pytest.mark.parametrize(("sign", "code"), [("D", "DE"), ("F", "FR"), ("GB", "GB"), ("X", None), ("d", None)])
def test_a_sign_of_cars_stands_for_a_country(sign: str, code: str | None) -> None:
    country = country_of_sign(sign)
    assert (country.code if country else None) == code


@pytest.mark.parametrize("printed", ["Wonderland", "European Union", "Europe", "", "Paris", "FR"])
def test_what_is_no_country_has_no_code(printed: str) -> None:
    assert country_named(printed) is None


def test_country_names_are_read_only_when_asked_for() -> None:
    code = "import sys, creditsgql.cli; print('babel' in sys.modules, 'rich.progress' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout == "False False\n"


@pytest.mark.parametrize(
    ("name", "is_generic"), [("Dancer", True), ("old man", True), ("Antonia", False), ("The Maid", False)]
)
def test_some_role_texts_name_no_one_figure(name: str, is_generic: bool) -> None:
    assert is_generic_character(name) is is_generic
