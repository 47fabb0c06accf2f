"""What holds for the pages of any film whatever."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exporters.conftest import Facts, House

from creditsgql.exporters.page_layout import _COUNTRIES as COUNTRIES_PRINTED
from creditsgql.exporters.page_layout import LABELS, country_name
from creditsgql.exporters.run import ExportReport
from creditsgql.importers.records import (
    CreditRecord,
    FilmRecord,
    JobRecord,
    NominationRecord,
    RoleRecord,
    TextRecord,
    TitleRecord,
)
from creditsgql.importers.run import import_pages
from creditsgql.importers.sources.nomination_lines import EVENT, read_recognition
from creditsgql.importers.sources.page_parts import Given
from creditsgql.normalise import slugify
from creditsgql.vocabulary import (
    Certainty,
    CreditKind,
    Department,
    NominationOutcome,
    TextKind,
    TitleKind,
    country_named,
    country_of_code,
    job_of_slug,
)

CAPITALS = st.sampled_from("ABÉØŁÞÅΆЖ")
SMALL = st.text("aeinosøßłþçñęηжы", min_size=1, max_size=6)
LATIN = st.builds(lambda first, rest: first + rest, CAPITALS, SMALL)
WORD = LATIN | st.sampled_from(["O'Neill", "D’Arcy", "Jean-Pierre", "E.G.", "van", "de", "王", "家衛", "محمد", "סימון"])
NAME = st.one_of(
    st.builds(lambda *words: " ".join(words), LATIN, WORD, LATIN),
    st.sampled_from(["王家衛", "山田 太郎", "محمد خان", "Björk", "Robert Downey Jr.", "Jóhann Sigurðarson"]),
)
CHARACTER = st.one_of(
    # "As" before a name says by which name someone is credited.
    st.builds(lambda *words: " ".join(words), LATIN.filter(lambda word: word != "As"), LATIN),
    st.sampled_from(
        ["Zsóka, takarító", "Cashier at 7/11", "Queen's Emissary", "Himself", "dancer", "Dancer", "Mother (in 1970)"]
    ),
    st.sampled_from(
        ["№ 2", "“Boy”", "Ο πατέρας", "山田", "Mr. X", "The Man, the Myth, the Legend", "Herself - Singer"]
    ),
)
PLAIN_TEXT = st.lists(
    st.lists(LATIN, min_size=9, max_size=12).map(lambda words: " ".join(words) + "."), min_size=1, max_size=3
).map("\n\n".join)
CREW = [slug for slug in LABELS if slug != "actor"]
PRIZE = st.sampled_from(
    ["European Actress", "European Cinematographer - Prix Carlo Di Palma", "Feature Film Selection"]
)


def _role(name: str, is_voice: bool, is_archive: bool, note: str | None) -> RoleRecord:
    is_self = name.startswith(("Himself", "Herself"))
    return RoleRecord(name, None if is_self else name, is_voice, is_self, is_archive, note)


ROLE = st.builds(_role, CHARACTER, st.booleans(), st.booleans(), st.sampled_from([None, "young", "young, segment One"]))


def _job(slug: str) -> JobRecord:
    word = job_of_slug(slug)
    return JobRecord(slug, word.name, word.department) if word else JobRecord(slug, slug.title(), Department.OTHER)


def _numbered(credits: Iterable[CreditRecord]) -> tuple[CreditRecord, ...]:
    """One credit per person and job, the crew's jobs first, each with its place."""
    found: dict[tuple[str, str], CreditRecord] = {}
    places: dict[str, int] = {}
    for credit in sorted(credits, key=lambda one: one.kind is CreditKind.CAST):
        if (credit.person, credit.job.slug) not in found:
            place = places[credit.job.slug] = places.get(credit.job.slug, 0) + 1
            found[credit.person, credit.job.slug] = replace(credit, position=place)
    return tuple(found.values())


def _crew(slug: str, person: str, note: str | None) -> CreditRecord:
    return CreditRecord(person, CreditKind.CREW, _job(slug), label=LABELS[slug], note=note)


def _cast(person: str, roles: list[RoleRecord], is_uncredited: bool, other: str | None) -> CreditRecord:
    return CreditRecord(
        *(person, CreditKind.CAST, _job("actor")),
        label="Cast",
        credited_as=other if other != person else None,
        is_uncredited=is_uncredited,
        roles=tuple(dict.fromkeys(roles)),
    )


def _nomination(prize: str, year: int) -> NominationRecord:
    label = f"{prize} {year}"
    found = read_recognition(label)
    assert found
    return NominationRecord(
        EVENT, year, label, found.outcome, found.category, found.is_final, certainty=Certainty.INFERRED
    )


def _film(
    title: str,
    countries: list[str],
    synopsis: str | None,
    statement: str | None,
    credits: list[CreditRecord],
    nominations: list[NominationRecord],
) -> FilmRecord:
    texts = ((TextKind.SYNOPSIS, synopsis), (TextKind.DIRECTORS_STATEMENT, statement))
    return FilmRecord(
        title,
        title,
        (TitleRecord(title, TitleKind.ORIGINAL),),
        countries=tuple(countries),
        texts=tuple(TextRecord(kind, "en", body) for kind, body in texts if body),
        credits=_numbered(credits),
        nominations=tuple(nominations),
    )


TITLE = st.builds(lambda *words: " ".join(words), LATIN, LATIN, LATIN)
COUNTRIES = st.lists(st.sampled_from(["FR", "GB", "CZ", "BA", "SUHH", "MM", "NL"]), min_size=1, unique=True)


def _credits(
    names: st.SearchStrategy[str], notes: st.SearchStrategy[str | None], roles: st.SearchStrategy[RoleRecord]
) -> st.SearchStrategy[list[CreditRecord]]:
    crew = st.builds(_crew, st.sampled_from(CREW), names, notes)
    cast = st.builds(_cast, names, st.lists(roles, max_size=3), st.booleans(), st.none() | names)
    director = st.builds(_crew, st.just("director"), NAME, st.none())
    parts = st.tuples(director, st.lists(crew, max_size=6), st.lists(cast, max_size=6))
    return parts.map(lambda found: [found[0], *found[1], *found[2]])


def _films(one: st.SearchStrategy[FilmRecord]) -> st.SearchStrategy[list[FilmRecord]]:
    return st.lists(one, min_size=1, max_size=4, unique_by=lambda film: slugify(film.title, "film"))


FILMS = _films(
    st.builds(
        *(_film, TITLE, COUNTRIES, st.none() | PLAIN_TEXT, st.none() | PLAIN_TEXT),
        _credits(NAME, st.none() | CHARACTER, ROLE),
        st.lists(st.builds(_nomination, PRIZE, st.integers(2000, 2020)), max_size=3, unique_by=lambda one: one.label),
    )
)
"""Films such as there are, all of whose facts a page can say."""

ODD_LINES = r"""
    Robert Downey, Jr.|Simon & Garfunkel|Ed Lachman ASC|A/B|A / B|(|)|x (y|voice|young|X, young|NA|-|Cast: X|Synopsis
    Cast & Crew|as Other Name|•|1999|by|a;b|a:b|France|Directed by: X|Nominations|Self|uncredited|Award 2012
"""
ODD_WORDS = [*(word for line in ODD_LINES.split("\n") for word in line.strip().split("|")), " x ", "x\n\ny", "\u200b"]
ODD = st.sampled_from(ODD_WORDS) | st.text(max_size=8).filter(lambda text: "\0" not in text)
ODD_FILMS = _films(
    st.builds(
        *(_film, TITLE | ODD.filter(bool), COUNTRIES | st.just([]), st.none() | ODD, st.none() | ODD),
        _credits(
            NAME | ODD.filter(bool), st.none() | ODD, st.builds(_role, ODD.filter(bool), *[st.booleans()] * 2, ODD)
        ),
        st.lists(
            st.builds(
                NominationRecord,
                *(st.sampled_from([EVENT, "Another"]), st.integers(2000, 2003), ODD | st.just("European Actor 2001")),
                *(st.sampled_from(NominationOutcome), st.none() | st.just("European Actor"), st.none() | st.booleans()),
                st.lists(NAME | ODD.filter(bool), max_size=2, unique=True).map(tuple),
            ),
            max_size=3,
        ),
    )
)
"""Films of which a page may be unable to say much."""


def _there_and_back(films: list[FilmRecord]) -> tuple[ExportReport, Facts, Facts]:
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        first, second = House(Path(one)), House(Path(other))
        first.store(*films)
        report = first.export("page")
        if report.films:
            import_pages([first.folder / "out"], second.url, Given())
        return report, first.facts(), second.facts()


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(FILMS)
def test_an_exported_film_is_imported_with_the_same_facts(films: list[FilmRecord]) -> None:
    report, before, after = _there_and_back(films)
    # Namesakes of different films are apart again when their pages are read, but no page says that they are.
    assert (report.lost.keys() - {"people told from another of the same name"}, report.unwritten) == (set(), {})
    assert after == before


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(ODD_FILMS)
def test_what_a_page_does_not_say_is_reported_and_nothing_else_is_said(films: list[FilmRecord]) -> None:
    report, before, after = _there_and_back(films)
    assert after == before or report.lost or report.unwritten
    for kind, columns in SAID.items():
        said, stored = ({tuple(row[at] for at in columns) for row in facts[kind]} for facts in (after, before))
        assert said <= stored, kind


SAID = {
    "film": (0,),
    "title": (2, 4),
    "country of": (0, 2),
    "text": (0, 2, 4),
    "credit": (0, 1, 3, 4),
    "role": (0, 1, 3, 5, 6, 7, 8),
    "nomination": (0, 3, 5, 6),
    "nominee": (2,),
}
"""What a page says of a film that it has no other words for: the columns of the facts that must be stored as well."""


@pytest.mark.parametrize("code", sorted(COUNTRIES_PRINTED))
def test_a_country_is_printed_by_a_name_that_means_it(code: str) -> None:
    assert country_named(country_name(code, country_of_code(code).name)) == country_of_code(code)
