"""What labels and headings announce, in four languages."""

from collections import defaultdict

import pytest

from creditsgql.importers.sources.page_language import language_of_text
from creditsgql.importers.sources.page_words import Heading, announced_by, heading_named, languages_of
from creditsgql.labels import DOUBTFUL_LABELS, FACT_LABELS, HEADINGS, JOB_LABELS
from creditsgql.vocabulary import job_of_slug, label_key


@pytest.mark.parametrize(
    ("label", "jobs"),
    [
        ("Regie", ["director"]), ("REALISATION", ["director"]), ("Dirección", ["director"]),
        ("Drehbuch", ["screenwriter"]), ("Scénario", ["screenwriter"]), ("Guión", ["screenwriter"]),
        ("Kamera", ["cinematographer"]), ("Image", ["cinematographer"]), ("Fotografía", ["cinematographer"]),
        ("Schnitt", ["editor"]), ("Montage", ["editor"]), ("Montaje", ["editor"]), ("Edición", ["editor"]),
        ("Musik", ["composer"]), ("Musique", ["composer"]), ("Música", ["composer"]),
        ("Ton", ["sound"]), ("Son", ["sound"]), ("Sonido", ["sound"]),
        ("Darsteller", ["actor"]), ("Besetzung", ["actor"]), ("Interprétation", ["actor"]), ("Avec", ["actor"]),
        ("Reparto", ["actor"]), ("Intérpretes", ["actor"]), ("Voices", ["actor"]),
        ("Szenenbild", ["production-designer"]), ("Décors", ["production-designer"]),
        ("Dirección artística", ["art-director"]), ("KOSTÜM", ["costume-designer"]),
        ("Costumes", ["costume-designer"]), ("Vestuario", ["costume-designer"]),
        ("Written & directed by", ["screenwriter", "director"]),
        ("Written, produced and directed by", ["screenwriter", "producer", "director"]),
        ("Drehbuch und Regie", ["screenwriter", "director"]), ("Regie/Buch", ["director", "screenwriter"]),
        ("Réalisation et scénario", ["director", "screenwriter"]),
        ("Un film écrit et réalisé par", ["screenwriter", "director"]),
        ("Escrita y dirigida por", ["screenwriter", "director"]), ("Director(s)", ["director"]),
        ("Darsteller*innen", ["actor"]), ("Produzent:innen", ["producer"]), ("D.o.P.:", ["cinematographer"]),
    ],
)  # fmt: skip
def test_a_label_announces_one_job_or_several(label: str, jobs: list[str]) -> None:
    said = announced_by(label)
    assert said is not None
    assert [job.slug for job in said.jobs] == jobs
    assert not said.is_doubtful


@pytest.mark.parametrize(
    ("label", "facts"),
    [
        ("Running time", ["RUNTIME"]), ("Laufzeit", ["RUNTIME"]), ("Durée", ["RUNTIME"]), ("Duración", ["RUNTIME"]),
        ("Land/Jahr", ["COUNTRIES", "YEAR"]), ("País y año", ["COUNTRIES", "YEAR"]), ("OT", ["ORIGINAL_TITLE"]),
        ("Titre original", ["ORIGINAL_TITLE"]), ("Género", ["GENRES"]), ("Sprachen", ["LANGUAGES"]),
    ],
)  # fmt: skip
def test_a_label_announces_facts(label: str, facts: list[str]) -> None:
    said = announced_by(label)
    assert said is not None
    assert (list(said.facts), said.jobs) == (facts, ())


@pytest.mark.parametrize("label", ["Music and Lyrics", "Regie & Land", "Puppetry", "", "&", "Kinostart", "a" * 100])
def test_other_labels_announce_nothing_that_is_known(label: str) -> None:
    assert announced_by(label) is None


def test_a_label_of_people_or_companies_is_doubtful_and_only_in_its_language() -> None:
    for label, language in (("Produktion", "de"), ("Production", "fr"), ("Producción", "es"), ("Distribution", "fr")):
        said = announced_by(label, language)
        assert said is not None
        assert said.is_doubtful
    assert announced_by("Distribution", "en") is None
    assert announced_by("Produktion") is None


def test_no_label_means_two_things_in_one_language() -> None:
    meanings = defaultdict(set)
    for table in (JOB_LABELS, FACT_LABELS):
        for what, by_language in table.items():
            for language, labels in by_language.items():
                for label in labels:
                    meanings[language, label_key(label)].add(what)
    assert {key: one for key, one in meanings.items() if len(one) > 1} == {}
    assert all(job_of_slug(slug) for slug in (*JOB_LABELS, *DOUBTFUL_LABELS))
    assert {heading.name for heading in Heading} == set(HEADINGS)


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Director’s Statement:", "STATEMENT"), ("FICHE TECHNIQUE", "CREW"), ("Sinopsis", "SYNOPSIS"),
        ("Kurzinhalt", "SYNOPSIS"), ("Team", "CREW"), ("Cast & Crew", "CREDITS"), ("Filmografie", "OTHER"),
        ("Note d'intention", "STATEMENT"), ("Festivals & Awards", "AWARDS"), ("Ficha artística y técnica", "CREDITS"),
    ],
)  # fmt: skip
def test_a_heading_is_known(text: str, heading: str) -> None:
    found = heading_named(text)
    assert found is not None
    assert found[0].name == heading


def test_labels_tell_the_languages_they_are_of() -> None:
    assert languages_of("Regie") == {"de"}
    assert languages_of("Director") == {"en", "es"}
    assert languages_of("Puppetry") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Er fährt mit dem Zug nach Berlin und sucht die Frau.", "de"),
        ("Il prend le train pour Berlin et cherche la femme qui est partie.", "fr"),
        ("Toma el tren a Berlín y busca a la mujer que no está en la casa.", "es"),
        ("He takes the train to Berlin and looks for the woman.", "en"),
        ("Berlin!", "xx"),
    ],
)
def test_a_text_tells_its_language_by_its_small_words(text: str, language: str) -> None:
    assert language_of_text(text, "xx") == language
