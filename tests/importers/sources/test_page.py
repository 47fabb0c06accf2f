"""Each page in ``pages`` has its whole answer beside it, as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest

from creditsgql.importers.records import Document, FilmRecord, Remark, film_from_json, said_to_json
from creditsgql.importers.sources import page
from creditsgql.importers.sources.page import LARGEST, PageError, title_from_name
from creditsgql.importers.sources.page_parts import Given

PAGES = sorted((Path(__file__).parents[1] / "pages").glob("*.txt"))
CREDITS = "Cast & Crew\n\nDirected by: Jacques Audiard\n"


def parse(text: str, name: str, given: Given) -> Document:
    [document] = page.parse(text, name, given)
    return document


def read(path: Path, given: Given) -> Document:
    [document] = page.read(path, given)
    return document


def told(remark: Remark) -> dict[str, Any]:
    # A page is one file.
    return {"line": remark.line, "text": remark.text, "reason": remark.reason}


def film_in(document: Document) -> FilmRecord:
    assert isinstance(document.film, FilmRecord)
    return document.film


def film_of(text: str, name: str = "page.txt", **given: Any) -> FilmRecord:
    return film_in(parse(text, name, Given(**given)))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_gives_its_whole_answer(path: Path, rewrite: bool) -> None:
    documents = page.read(path, Given())
    answers = [
        {
            "film": json.loads(said_to_json(document.film)),
            "unread": [told(remark) for remark in document.unread],
            "notices": [told(remark) for remark in document.notices],
        }
        for document in documents
    ]
    # A list of several films has an answer for each, by what it calls the film.
    answer = {one.entry: answer for one, answer in zip(documents, answers, strict=True)}
    answer = answer.get("", answer)
    expected = path.with_suffix(".json")
    if rewrite:
        expected.write_text(json.dumps(answer, ensure_ascii=False, indent=1) + "\n")
    assert answer == json.loads(expected.read_text())
    assert all(film_from_json(said_to_json(one.film)) == one.film for one in documents)


def test_the_founding_page_gives_everything_it_prints(shared_pages: Path) -> None:
    path = shared_pages / "01-rust-and-bone-seed.txt"
    printed = path.read_text().split("\n\n")
    document = read(path, Given())
    film = film_in(document)
    crew = [(credit.label, credit.person, credit.position) for credit in film.credits if credit.label != "Cast"]
    cast = [(one.position, one.person, *(role.name for role in one.roles)) for one in film.credits if one.roles]
    assert (document.unread, document.notices) == ((), ())
    assert (film.title, film.original_title, film.countries, film.year) == (printed[0], printed[0], ("FR",), None)
    assert [text.body for text in film.texts] == [printed[3], printed[5].split("\n")[0]]
    assert crew == [
        ("Directed by", "Jacques Audiard", 1),
        ("Written by", "Jacques Audiard", 1),
        ("Written by", "Thomas Bidegain", 2),
        ("Produced by", "Grégoire Sorlat", 1),
        ("Produced by", "Pascal Caucheteux", 2),
        ("Cinematography", "Stéphane Fontaine", 1),
        ("Editing", "Juliette Welfling", 1),
        ("Production Design", "Michel Bathélémy", 1),
        ("Original Score", "Alexandre Desplat", 1),
    ]
    assert cast == [
        (1, "Bouli Lanners", "Martial"),
        (2, "Céline Sallette", "Louise"),
        (3, "Corinne Masiero", "Anna"),
        (4, "Marion Cotillard", "Stéphanie"),
        (5, "Matthias Schoenaerts", "Ali"),
    ]
    assert [credit.billing for credit in film.credits] == [None] * 14
    assert [(one.label, one.year, one.outcome.name, one.category) for one in film.nominations] == [
        ("Feature Film Selection 2012", 2012, "SELECTED", None)
    ]


@pytest.mark.parametrize(
    ("name", "credits", "people", "nominations", "unread", "title"),
    [
        ("02-paradise-faith.txt", 14, 12, 2, 0, "Paradise Faith"),
        ("04-tinker-tailor-soldier-spy.txt", 23, 23, 5, 0, "Tinker Tailor Soldier Spy"),
        ("08-mystery-short.txt", 15, 12, 1, 0, "Mystery Short"),
        ("09-caesar-must-die-efa-old.txt", 14, 12, 0, 3, "Caesar Must Die"),
    ],
)
def test_real_pages_of_the_layout_are_read(
    shared_pages: Path, name: str, credits: int, people: int, nominations: int, unread: int, title: str
) -> None:
    document = read(shared_pages / name, Given())
    film = film_in(document)
    assert (len(film.credits), len({one.person for one in film.credits})) == (credits, people)
    assert (len(film.nominations), len(document.unread), film.title) == (nominations, unread, title)


@pytest.mark.parametrize(
    ("start", "credits", "directors", "facts", "unread"),
    [
        ("31", 21, ["Pablo Berger"], (2012, 104, ("ES",)), 3),
        ("34", 8, ["Leos Carax"], (None, None, ("FR", "DE")), 3),
        ("43", 24, ["Rodrigo Sorogoyen del Amo"], (None, None, ()), 0),
        ("50", 15, ["Grímur Hákonarson"], (2015, 93, ("IS", "DK")), 3),
    ],
)
def test_real_pages_of_other_layouts_are_read(
    shared_pages: Path,
    start: str,
    credits: int,
    directors: list[str],
    facts: tuple[int | None, int | None, tuple[str, ...]],
    unread: int,
) -> None:
    document = read(next(shared_pages.glob(f"{start}-*.txt")), Given())
    film = film_in(document)
    assert len(film.credits) == credits
    assert [credit.person for credit in film.credits if credit.job.slug == "director"] == directors
    assert (film.year, film.runtime_minutes, film.countries) == facts
    assert len(document.unread) == unread


def test_a_real_cast_with_eleven_characters_of_one_actor_is_read(shared_pages: Path) -> None:
    film = film_in(read(next(shared_pages.glob("34-*.txt")), Given()))
    roles = {credit.person: len(credit.roles) for credit in film.credits if credit.roles}
    assert roles["Denis Lavant"] == 11
    assert sorted(roles.values()) == [1, 1, 1, 1, 11]


def test_real_reversed_lines_give_the_actors_on_their_right(shared_pages: Path) -> None:
    film = film_in(read(next(shared_pages.glob("43-*.txt")), Given()))
    cast = [(one.person, one.roles[0].name, one.certainty.name) for one in film.credits if one.roles]
    assert len(cast) == 9
    assert cast[:2] == [("Javier Pereira", "ER", "INFERRED"), ("Aura Garrido", "SIE", "INFERRED")]


def test_a_real_list_gives_each_film_whose_title_it_prints(shared_pages: Path) -> None:
    documents = page.read(next(shared_pages.glob("12-*.txt")), Given())
    films = [film_in(document) for document in documents]
    assert [(one.entry, film.title, len(film.credits)) for one, film in zip(documents, films, strict=True)] == [
        ("10-timer-til-paradis", "Teddy Bear", 4),
        ("twilight-portrait", "Twilight Portrait", 6),
        ("die-vermissten", "Reported Missing", 4),
    ]
    assert [(film.runtime_minutes, film.countries) for film in films] == [(92, ("DK",)), (105, ("RU",)), (86, ("DE",))]
    assert [remark.line for remark in documents[0].unread] == [6, 7, 8, 9, 10, 11, 12, 13]
    assert {remark.reason for remark in documents[0].unread} == {"a film whose title is not printed"}


@pytest.mark.parametrize(
    "text",
    [
        "Directed by: Mads Matthiesen\n\nDirected by: Rufus Norris\n",
        "{}",
        "Cast & Crew",
        "Some prose: with a colon.",
        "Dear Director: We met in Cannes.\nSound: it was loud. Music: it was soft.\nWith: love.\n",
        "Director: A One\n\nMusic: B Two\n\nDirector: C Three\n\nMusic: D Four\n",
        "Denmark, 92 mins.\nDIRECTED BY: Mads Matthiesen\nUK, 90 mins.\nDIRECTED BY: Rufus Norris\n",
        "Cast & Crew\n\nDirected by:\n",
    ],
)
def test_what_is_not_a_page_of_the_layout_is_refused(text: str) -> None:
    with pytest.raises(PageError, match=r"expected .*'Directed by: \.\.\.'"):
        parse(text, "page.txt", Given())


@pytest.mark.parametrize(
    ("header", "title", "countries", "synopsis"),
    [
        ("De rouille et d'os\n\nFrance\n\nSynopsis\n\nText.", "De rouille et d'os", ("FR",), "Text."),
        ("De rouille et d'os\nFrance\nText.", "De rouille et d'os", ("FR",), "Text."),
        ("De rouille et d'os\n\nSynopsis\n\nText.", "De rouille et d'os", (), "Text."),
        ("De rouille et d'os\n\nThis is a text.", "De rouille et d'os", (), "This is a text."),
        ("De rouille et d'os", "De rouille et d'os", (), None),
        ("France\n\nText.", "Page", ("FR",), "Text."),
        ("France, Wonderland\n\nText.", "Page", ("FR",), "Text."),
        ("France, where it rains.\n\nMore.", "Page", (), "France, where it rains.\n\nMore."),
        ("They say so.", "Page", (), "They say so."),
        ("Australia\n\nUK, USA\n\nText.", "Australia", ("GB", "US"), "Text."),
        ("Am Ende?\n\nBosnia & Herzegovina; Serbia and Montenegro", "Am Ende?", ("BA", "CSXX"), None),
        ("Ida\n\nPoland/Denmark\n\nSynopsis: A.\n\nB.", "Ida", ("PL", "DK"), "A.\n\nB."),
        ("\ufeff\u200bIda\n | \n\nPoland,\u00a0Denmark\n\nOne.\n|\nTwo.", "Ida", ("PL", "DK"), "One.\n\nTwo."),
        ("Synopsis\n\nA.\nB.\n\n\nC.", "Page", (), "A.\nB.\n\nC."),
    ],
)
def test_the_head_of_a_page_is_read_with_any_part_missing(
    header: str, title: str, countries: tuple[str, ...], synopsis: str | None
) -> None:
    film = film_of(f"{header}\n\n{CREDITS}")
    assert (film.title, film.countries, next((text.body for text in film.texts), None)) == (title, countries, synopsis)


@pytest.mark.parametrize(
    "heading",
    [
        "Director's Statement",
        "Director’s Statement",
        "Directors Statement",
        "DIRECTORS' STATEMENT",
        "Director´s statement:",
    ],
)
def test_every_spelling_of_the_statement_is_its_heading(heading: str) -> None:
    film = film_of(f"France\n\nStory.\n\n{heading}\n\nWords.\n\nMore.\n\n{CREDITS}")
    assert [(text.kind.name, text.body) for text in film.texts] == [
        ("SYNOPSIS", "Story."),
        ("DIRECTORS_STATEMENT", "Words.\n\nMore."),
    ]


def test_sections_may_come_in_another_order() -> None:
    film = film_of(
        "Nominations and Awards\n• European Film 2012\nCast & Crew\nCast: Gary Oldman\nDirected by: Tomas Alfredson\n"
        "Synopsis\nStory.\n"
    )
    assert [credit.person for credit in film.credits] == ["Gary Oldman", "Tomas Alfredson"]
    assert ([one.label for one in film.nominations], [text.body for text in film.texts]) == (
        ["European Film 2012"],
        ["Story."],
    )


@pytest.mark.parametrize(
    ("line", "credits", "unread", "notices"),
    [
        ("Written by: A One, B Two", ["A One", "B Two"], [], []),
        ("Written by : A One,", ["A One"], [], []),
        ("• Written by: A One", ["A One"], [], []),
        ("Written by: A One,\nB Two", ["A One", "B Two"], [], []),
        ("Written by: A One,\n\nB Two", ["A One"], ["no credit and no heading"], []),
        ("Written by:\n\nA One", ["A One"], [], []),
        ("Written by:\n\nNothing to see.", [], ["no credit and no heading"], ["names no one"]),
        ("Written by: NA", [], [], ["names no one"]),
        ("Written by: A One, -", ["A One"], [], ["names no one"]),
        ("Written by: A One, A One", ["A One"], [], ["said before"]),
        ("Written by: A One, based on a novel by C Three", ["A One"], ["prose, not a name"], []),
        ("Written by: www.example.org", [], ["signs that no name has"], []),
        ("Puppetry: A One", ["A One"], [], ["unknown label, kept as the job puppetry"]),
        ("Puppetry: forty hours", [], ["unknown label"], []),
        ("Country: France", [], ["no credit"], []),
        ("World Sales: Match Factory", [], ["no credit"], []),
        ("Running Time: 95 min", [], ["no credit"], []),
        ("A sentence.", [], ["no credit and no heading"], []),
    ],
)
def test_a_line_of_the_credits_is_read_or_reported(
    line: str, credits: list[str], unread: list[str], notices: list[str]
) -> None:
    document = parse(f"Ida\n\nPoland\n\n{CREDITS}\n{line}\n", "ida.txt", Given())
    assert [credit.person for credit in film_in(document).credits[1:]] == credits
    assert [remark.reason for remark in document.unread] == unread
    assert [remark.reason for remark in document.notices] == notices


def test_a_title_that_is_given_is_displayed_beside_the_printed_one() -> None:
    film = film_of(f"De rouille et d'os\n\nFrance\n\n{CREDITS}", title="Rust and Bone")
    assert (film.title, film.original_title) == ("Rust and Bone", "De rouille et d'os")
    assert [(title.text, title.kind.name, title.language) for title in film.titles] == [
        ("De rouille et d'os", "ORIGINAL", None),
        ("Rust and Bone", "LOCALIZED", "en"),
    ]


def test_a_title_that_is_given_is_both_where_none_is_printed() -> None:
    document = parse(f"France\n\n{CREDITS}", "04-x.txt", Given(title="Paradies: Glaube"))
    film = film_in(document)
    assert (film.title, film.original_title) == ("Paradies: Glaube", "Paradies: Glaube")
    assert [(title.kind.name, title.certainty.name) for title in film.titles] == [("ORIGINAL", "STATED")]
    assert document.notices == ()


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("04-tinker-tailor-soldier-spy.txt", "Tinker Tailor Soldier Spy"),
        ("12-angry-men.txt", "12 Angry Men"),
        ("007_x.txt", "X"),
        ("été.txt", "Été"),
        ("04.txt", "04"),
        ("04-.txt", "04"),
        ("-.txt", "-.txt"),
    ],
)
def test_a_title_is_made_from_a_file_name(name: str, title: str) -> None:
    assert title_from_name(name) == title


def test_the_year_of_older_nominations_may_be_given(pages: Path) -> None:
    nominations = film_in(read(pages / "caesar-must-die.txt", Given(year=2012))).nominations
    assert [(one.category, one.year, one.nominees) for one in nominations] == [
        ("European Film", 2012, ()),
        ("European Director", 2012, ("Vittorio Taviani", "Paolo Taviani")),
        ("European Editor", 2012, ("Roberto Perpignani",)),
    ]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0", "binary"),
        ("Cast & Crew".encode("utf-16"), "UTF-16"),
        ("Directed by: Grégoire".encode("latin-1"), r"not UTF-8 \(byte 16\)"),
        (b"a" * (LARGEST + 1), "larger than 1024 KiB"),
    ],
)
def test_a_file_that_is_no_text_is_refused_in_one_line(tmp_path: Path, content: bytes, complaint: str) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(content)
    with pytest.raises(PageError, match=rf"page\.txt: {complaint}.*expected.*|.*page\.txt: {complaint}.*") as refusal:
        read(path, Given())
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("line", "title", "original", "countries", "minutes"),
    [
        ("Caesar Must Die / Cesare deve morire Italy (76 min)", "Caesar Must Die", "Cesare deve morire", ("IT",), 76),
        ("Shame UK (99 min)", "Shame", "Shame", ("GB",), 99),
        ("Barbara Germany, The Netherlands (105 mins.)", "Barbara", "Barbara", ("DE", "NL"), 105),
        ("This Is England UK (101')", "This Is England", "This Is England", ("GB",), 101),
        (
            "In Bloom / Grzeli nateli dgeebi Georgia/Germany (102 min)",
            "In Bloom",
            "Grzeli nateli dgeebi",
            ("GE", "DE"),
            102,
        ),
        ("Grbavica Bosnia and Herzegovina, Austria (90 min)", "Grbavica", "Grbavica", ("BA", "AT"), 90),
        ("Melancholia (136 min)", "Melancholia", "Melancholia", (), 136),
    ],
)
def test_the_title_line_of_the_older_layout_is_parted(
    line: str, title: str, original: str, countries: tuple[str, ...], minutes: int
) -> None:
    text = f"News | Contact\nPress Room\n{line}\n\nDirector: Lars von Trier\nEditor: Molly Stensgaard\nProducer:\n"
    document = parse(text, "old.txt", Given(year=2012))
    film = film_in(document)
    assert (film.title, film.original_title, film.countries, film.runtime_minutes) == (
        title,
        original,
        countries,
        minutes,
    )
    assert [remark.text for remark in document.unread] == ["News | Contact", "Press Room"]
    assert film.nominations == ()


def test_a_page_with_few_labels_is_read_and_two_in_one_file_are_not() -> None:
    assert len(film_of("Ida\n\nPoland\n\nCast & Crew\n\nCast: A One, B Two\n").credits) == 2
    assert len(film_of("Ida\n\nPoland\n\nCast & Crew\n\nScreenplay: A One\nCast: B Two\n").credits) == 2
    with pytest.raises(PageError):
        film_of("Ida\n\nCast & Crew\n\nDirected by: A One\n\nElle\n\nCast & Crew\n\nDirected by: B Two\n")


def test_a_list_of_the_older_layout_may_go_on_in_the_next_line() -> None:
    film = film_of("Ida Poland (82 min)\n\nEditor: A One\nMain Cast: B Two (x),\nC Three (y)\n\nA text.\n")
    assert [credit.person for credit in film.credits] == ["A One", "B Two", "C Three"]
    assert [text.body for text in film.texts] == ["A text."]
