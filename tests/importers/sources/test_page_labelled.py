"""Pages of one film whose layout is guessed from their labels: what is read, what is left, what is never invented."""

from typing import Any

import pytest

from creditsgql.importers.records import Document, FilmRecord
from creditsgql.importers.sources.page import PageError, parse
from creditsgql.importers.sources.page_parts import Given

TOP = "Ida\nPoland 2013, 80 min\n\nDirector: Paweł Pawlikowski\nEditor: Jarosław Kamiński\n"
GERMAN = "Barbara\nDeutschland 2012, 105 Min.\n\nRegie: Christian Petzold\nSchnitt: Bettina Böhler\n"
FRENCH = "Amour\nFrance, 127 min\n\nRéalisation : Michael Haneke\nImage : Darius Khondji\n"
SPANISH = "Volver\nEspaña, 121 min\n\nDirección: Pedro Almodóvar\nMontaje: José Salcedo\n"


def read(text: str) -> Document:
    [document] = parse(text, "page.txt", Given())
    return document


def film_in(document: Document) -> FilmRecord:
    assert isinstance(document.film, FilmRecord)
    return document.film


def film_of(text: str) -> FilmRecord:
    return film_in(read(text))


def credits_of(text: str) -> list[tuple[Any, ...]]:
    """The credits behind the two of the top: job, person, certainty where inferred, roles."""
    return [
        (
            credit.job.slug,
            credit.person,
            *(["INFERRED"] if credit.certainty.name == "INFERRED" else []),
            *(role.name for role in credit.roles),
        )
        for credit in film_of(text).credits[2:]
    ]


@pytest.mark.parametrize(
    ("page", "lines", "credits"),
    [
        (TOP, "Producers: A One; B Two / C Three & D Four, and E Five,", [("producer", name) for name in
            ("A One", "B Two", "C Three", "D Four", "E Five")]),
        (TOP, "Written & produced by: A One", [("screenwriter", "A One"), ("producer", "A One")]),
        (TOP, "Producers: A One (Opus Film), B Two (executive producer)", [
            ("producer", "A One"), ("executive-producer", "B Two")]),
        (TOP, "Screenplay: Jean-Pierre & Luc Dardenne", [
            ("screenwriter", "Jean-Pierre Dardenne", "INFERRED"), ("screenwriter", "Luc Dardenne", "INFERRED")]),
        (TOP, "Screenplay: Andy, Larry & Lana Wachowski", [
            ("screenwriter", "Larry Wachowski", "INFERRED"), ("screenwriter", "Lana Wachowski", "INFERRED")]),
        (TOP, "Music: HERRMANN Bernard", [("composer", "Bernard Herrmann", "INFERRED")]),
        (TOP, "Cast: A One (X, the y), B Two (\"Z\" / W), C Three", [
            ("actor", "A One", "X, the y"), ("actor", "B Two", '"Z"', "W"), ("actor", "C Three")]),
        (TOP, "Voices: A One (X)", [("actor", "A One", "X")]),
        (TOP, "Screenplay: A One based on the novel by B Two, C Three", [("screenwriter", "A One")]),
        (TOP, "Music: A One | Sound: B Two", [("composer", "A One"), ("sound", "B Two")]),
        (TOP, "Music: A One, Sound: B Two", [("composer", "A One"), ("sound", "B Two")]),
        (TOP, "Music by A One and B Two", [("composer", "A One"), ("composer", "B Two")]),
        (TOP, "Music – A One", [("composer", "A One")]),
        (TOP, "Producers\nA One\nB Two\n\nC Three", [("producer", "A One"), ("producer", "B Two")]),
        (TOP, "Producers: A One\n    B Two\nC Three", [("producer", "A One"), ("producer", "B Two")]),
        (TOP, "Cast: A One (X)\nB Two (Y)\nWild Bunch", [("actor", "A One", "X"), ("actor", "B Two", "Y")]),
        (TOP, "Crew: A One (sound), B Two (composer)", [("sound", "A One"), ("composer", "B Two")]),
        (TOP, "Cast\nA One as X\nB Two (Y)\nC Three", [
            ("actor", "A One", "X"), ("actor", "B Two", "Y"), ("actor", "C Three")]),
        (TOP, "Cast\nX: A One\nThe Y: B Two\n\nMusic: C Three", [
            ("actor", "A One", "INFERRED", "X"), ("actor", "B Two", "INFERRED", "The Y"), ("composer", "C Three")]),
        (TOP, "Cast\nA One ... X\nB Two ... The Y (voice)", [
            ("actor", "A One", "INFERRED", "X"), ("actor", "B Two", "INFERRED", "The Y")]),
        (TOP, "Cast\nA One\tX\nB Two\tY", [
            ("actor", "A One", "INFERRED", "X"), ("actor", "B Two", "INFERRED", "Y")]),
        (TOP, "Cast\nSON: A One\nFATHER: B Two", [
            ("actor", "A One", "INFERRED", "SON"), ("actor", "B Two", "INFERRED", "FATHER")]),
        (GERMAN, "Drehbuch und Ton: A One sowie B Two", [
            ("screenwriter", "A One"), ("screenwriter", "B Two"), ("sound", "A One"), ("sound", "B Two")]),
        (GERMAN, "Produktion: A One und B Two", [("producer", "A One", "INFERRED"), ("producer", "B Two", "INFERRED")]),
        (GERMAN, "Mit Nina Hoss und Ronald Zehrfeld", [("actor", "Nina Hoss"), ("actor", "Ronald Zehrfeld")]),
        (GERMAN, "DARSTELLER\nREGISSEUR: A One\nSIE: B Two\n\nSTAB\nTON: C Three", [
            ("actor", "A One", "INFERRED", "REGISSEUR"), ("actor", "B Two", "INFERRED", "SIE"), ("sound", "C Three")]),
        (FRENCH, "Scénario et son : A One et B Two", [
            ("screenwriter", "A One"), ("screenwriter", "B Two"), ("sound", "A One"), ("sound", "B Two")]),
        (FRENCH, "Distribution : A One, B Two", [("actor", "A One", "INFERRED"), ("actor", "B Two", "INFERRED")]),
        (FRENCH, "Casting : A One (X), B Two", [("actor", "A One", "INFERRED", "X"), ("actor", "B Two", "INFERRED")]),
        (SPANISH, "Guion y música: A One y B Two", [
            ("screenwriter", "A One"), ("screenwriter", "B Two"), ("composer", "A One"), ("composer", "B Two")]),
        (SPANISH, "Reparto\nA One como X", [("actor", "A One", "X")]),
    ],
)  # fmt: skip
def test_credits_are_read_however_they_are_parted(page: str, lines: str, credits: list[tuple[Any, ...]]) -> None:
    assert credits_of(f"{page}{lines}\n") == credits


@pytest.mark.parametrize(
    ("page", "lines", "reasons"),
    [
        (TOP, "Music: n/a", []),
        (TOP, "Music: TBA", []),
        (TOP, "Producers: Zentropa Entertainments", ["a company, not a person"]),
        (TOP, "Sound: Dolby Digital", ["a technique, not a name"]),
        (TOP, "Music: it was soft and slow", ["prose, not a name"]),
        (TOP, "Similar movies: Pola X, Funny Games", ["no credit"]),
        (TOP, "Puppetry: A One", ["unknown label"]),
        (TOP, "Sales agent: A One", ["no credit"]),
        (TOP, "Distribution: Wild Bunch, Le Pacte", ["no credit"]),
        (TOP, "A sentence about Director Paul Verhoeven stands here.", ["no credit and no heading"]),
        (TOP, "Directed by the man who made Elle", ["no credit and no heading"]),
        (TOP, "Wild Bunch", ["no credit and no heading"]),
        (TOP, "made with\nStrict Liability, Or Tort\n", ["no credit and no heading"] * 2),
        (TOP, "Cast\nSTRICT LIABILITY, OR TORT, however caused", ["not certainly names"]),
        (TOP, "Festivals: Toronto, London 2012", ["no credit"]),
        (TOP, "Cannes Film Festival – Un Certain Regard", ["no credit and no heading"]),
        (TOP, "Cast\nJohn Smith ... Peter Parker\nMary Jones ... Anna Bell", [
            "an actor and a character, which is which not certain"] * 2),
        (GERMAN, "Produktion: Komplizen Film", ["people or companies, which is not certain"]),
        (GERMAN, "Romanvorlage: A One", ["no credit"]),
        (FRENCH, "Distribution : Wild Bunch", ["a cast or not, which is not certain"]),
        (FRENCH, "Casting : A One, B Two", ["a cast or not, which is not certain"]),
        (SPANISH, "Productora: El Deseo S.A.", ["people or companies, which is not certain"]),
        (SPANISH, "Estreno: 17 de marzo", ["no credit"]),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_no_credit_and_is_reported(page: str, lines: str, reasons: list[str]) -> None:
    document = read(f"{page}{lines}\n")
    assert credits_of(f"{page}{lines}\n") == []
    assert [remark.reason for remark in document.unread] == reasons


def test_two_sides_in_capitals_like_the_labels_are_told_by_them() -> None:
    page = (
        "REGIE: Christian Petzold\nSCHNITT: Bettina Böhler\n\nDARSTELLER\nNELLY LENZ: Nina Hoss\nANNA BELL: Ina Kunz\n"
    )
    assert credits_of(page) == [
        ("actor", "Nina Hoss", "INFERRED", "NELLY LENZ"),
        ("actor", "Ina Kunz", "INFERRED", "ANNA BELL"),
    ]


@pytest.mark.parametrize(
    ("top", "title", "original", "titles"),
    [
        ("Ida\n", "Ida", "Ida", [("Ida", "ORIGINAL", None)]),
        ("Ida (2013)\n", "Ida", "Ida", [("Ida", "ORIGINAL", None)]),
        ("Rams\nOriginal title: Hrútar\n", "Rams", "Hrútar", [
            ("Hrútar", "ORIGINAL", None), ("Rams", "LOCALIZED", "en")]),
        ("Originaltitel: Hrútar\nTitel: Sture Böcke\nEnglischer Titel: Rams\nRegie: A One\n", "Sture Böcke", "Hrútar", [
            ("Hrútar", "ORIGINAL", None), ("Sture Böcke", "LOCALIZED", "de"), ("Rams", "LOCALIZED", "en")]),
        ("Sture Böcke (Hrútar)\n", "Sture Böcke", "Sture Böcke", [
            ("Sture Böcke", "ORIGINAL", None), ("Hrútar", "OTHER", None)]),
        ("Stockholm, Spain 2013, 91 min\n", "Stockholm", "Stockholm", [("Stockholm", "ORIGINAL", None)]),
        ("Paradies: Liebe\nAustria 2012, 120 min\n", "Paradies: Liebe", "Paradies: Liebe", [
            ("Paradies: Liebe", "ORIGINAL", None)]),
        ("Italy\nItaly 2013\n", "Italy", "Italy", [("Italy", "ORIGINAL", None)]),
        ("Home | Films | Contact\n", "Page", "Page", [("Page", "ORIGINAL", None)]),
    ],
)  # fmt: skip
def test_titles_are_read_at_the_top_and_behind_labels(
    top: str, title: str, original: str, titles: list[tuple[str, str, str | None]]
) -> None:
    language = "Schnitt: B Two\nTon: C Three\n" if "Regie" in top else "Director: A One\nEditing: B Two\n"
    film = film_of(f"{top}\n{language}")
    assert (film.title, film.original_title) == (title, original)
    assert [(one.text, one.kind.name, one.language) for one in film.titles] == titles


@pytest.mark.parametrize(
    ("page", "heading", "text", "language"),
    [
        (GERMAN, "Inhalt", "Sie wartet auf den Mann und will nach Dänemark.", "de"),
        (FRENCH, "Synopsis", "Elle attend la mort avec lui et ne parle plus.", "fr"),
        (SPANISH, "Sinopsis", "La madre vuelve a la casa de sus hijas.", "es"),
        (TOP, "Synopsis", "She looks for the grave of her parents.", "en"),
        (GERMAN, "Synopsis", "She waits for the man and wants to leave.", "en"),
    ],
)
def test_a_text_below_a_heading_is_prose_in_its_language(page: str, heading: str, text: str, language: str) -> None:
    for between in ("\n", ": "):
        film = film_of(f"{page}\n{heading}{between}{text}\n\nRegie and more: {text}\n")
        assert [(one.kind.name, one.language, one.body.split("\n")[0]) for one in film.texts] == [
            ("SYNOPSIS", language, text)
        ]
        assert len(film.credits) == 2


def test_an_award_that_says_all_of_it_is_a_nomination() -> None:
    [nomination] = film_of(f"{TOP}Best Director (Paweł Pawlikowski), Gdynia Film Festival 2013\n").nominations
    assert (nomination.event, nomination.year, nomination.category, nomination.nominees, nomination.certainty.name) == (
        "Gdynia Film Festival",
        2013,
        "Best Director",
        ("Paweł Pawlikowski",),
        "INFERRED",
    )


def test_facts_that_disagree_stay_as_the_first_line_has_them() -> None:
    document = read(f"{TOP}Year: 2014\nRunning time: 80 mins\n")
    assert isinstance(document.film, FilmRecord)
    assert (document.film.year, document.film.runtime_minutes) == (2013, 80)
    assert [remark.reason for remark in document.unread] == ["2014, where an earlier line says 2013"]


def test_names_that_gaps_may_have_parted_are_one_or_two() -> None:
    document = read("Holy Motors\n\nDirector  Leos Carax\nCast  Denis Lavant Édith Scob, Jean-François Balmer\n")
    assert [credit.person for credit in film_in(document).credits] == ["Leos Carax", "Jean-François Balmer"]
    assert [remark.reason for remark in document.unread] == ["one name or two, which is not certain"]


@pytest.mark.parametrize(
    "text",
    [
        "Director: A One\n",
        "A letter to Director: A One, who never wrote back.\nMusic: it was soft.\n",
        "Ida\n\nDirector: A One\nEditor: B Two\n\nElle\n\nDirector: C Three\nEditor: D Four\n\nCast & Crew\n",
    ],
)
def test_too_little_or_too_many_films_are_refused(text: str) -> None:
    with pytest.raises(PageError, match="not a film page that is read here"):
        read(text)
