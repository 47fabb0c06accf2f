"""What holds for any page whatever."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests import engines

from creditsgql.importers.records import Document, FilmRecord, film_from_json, said_to_json
from creditsgql.importers.run import ImportRefusedError, import_pages
from creditsgql.importers.sources.page import PageError, parse
from creditsgql.importers.sources.page_parts import Given

NAMES = st.sampled_from(
    ["Jacques Audiard", "Jacques  Audiard", "Stéphane Fontaine", "Stephane Fontaine", "Björk", "The Notwist", "NA", "-",
     "Lars von Trier", "Jean-Pierre & Luc Dardenne", "王家衛", "A One (X / Y)", "B Two (Himself)", "C Three (X",
     "D) Four", "E Five (Dancer)", "F Six (x, y)", "based on a novel by G", "H, Jr."]
)  # fmt: skip
LABELS = st.sampled_from(
    ["Directed by", "Written by", "Music", "Original Score", "Cast", "Main Cast", "Puppetry", "Country", "Sound ",
     "Regie", "Drehbuch und Regie", "Réalisation", "Distribution", "Producción", "Reparto", "Jahr", "Título original"]
)  # fmt: skip
LINES = st.one_of(
    st.builds(lambda label, names: f"{label}: {', '.join(names)}", LABELS, st.lists(NAMES, max_size=4)),
    st.sampled_from(
        ["", " | ", "Synopsis", "Director's Statement", "Cast & Crew", "Nominations and Awards", "France", "UK, Narnia",
         "• European Film 2012", "• European Actor - Prix X 2012", "European Actor", "Feature Film Selection 2013",
         "A text.", "Elle", "Elle / Sie France (90 min)", "A One, B Two for European Director", "Synopsis: text"]
    ),
    st.text(max_size=20),
)  # fmt: skip
OTHER_LINES = st.one_of(
    LINES,
    st.builds(lambda label, name: f"{label}  {name}", LABELS, NAMES),
    st.builds(lambda label, name: f"{label}\n{name}", LABELS, NAMES),
    st.sampled_from(
        ["Denmark, 92 mins.", "Spanien 2013 | 91 Min. | OmU", "Teddy Bear", "Die Vermissten (Reported Missing)",
         "TEAM", "DARSTELLER", "ER: Javier Pereira", "Nina Hoss ... Barbara", "Fiche technique", "Sinopsis",
         "EUROPEAN FILM 2012", "Michael Haneke for AMOUR", "Regie: A One | Kamera: B Two", "Directed by A One",
         "DIRECTED BY: Mads Matthiesen"]
    ),
)  # fmt: skip
PAGES = st.lists(LINES, max_size=16).map(lambda lines: "Cast & Crew\nDirected by: Paul Verhoeven\n" + "\n".join(lines))
OTHER_PAGES = st.lists(OTHER_LINES, max_size=16).map(
    lambda lines: "Elle\nFrance 2016, 130 min\nRegie: Paul Verhoeven\n" + "\n".join(lines)
)
FILMS = st.builds(
    lambda title, year, director, lines: "\n".join((title, f"France {year}, 130 min", f"Regie: {director}", *lines)),
    st.sampled_from(["Elle", "Teddy Bear", "Elle / Teddy Bear"]),
    st.sampled_from([2013, 2016, 2017]),
    NAMES,
    st.lists(OTHER_LINES, max_size=3),
)
LISTS = st.lists(FILMS, min_size=1, max_size=4).map("\n\n".join)
ANY_TEXT = st.one_of(st.text(), st.lists(OTHER_LINES, max_size=20).map("\n".join), PAGES, OTHER_PAGES, LISTS)


def _documents(text: str, how: Given) -> tuple[Document, ...]:
    try:
        return parse(text, "page.txt", how)
    except PageError as error:
        refusal = str(error)
    assert "expected" in refusal
    assert "\n" not in refusal
    return ()


GOOD_PAGES = (PAGES | OTHER_PAGES | LISTS).filter(lambda text: "\0" not in text and _documents(text, Given()) != ())


@given(ANY_TEXT, st.sampled_from([Given(), Given("T", "E", 2000)]))
def test_any_text_is_a_document_or_a_clear_refusal(text: str, how: Given) -> None:
    documents = _documents(text, how)
    assert len({document.entry for document in documents}) == len(documents)
    for document in documents:
        assert isinstance(document.film, FilmRecord)
        assert film_from_json(said_to_json(document.film)) == document.film
        assert document.film.credits or document.film.nominations
        assert all(remark.text and remark.reason for remark in (*document.unread, *document.notices))


def _facts(folder: Path, facts_reader: Any, *imports: dict[str, str]) -> Any:
    url = f"sqlite:///{folder}/test.db"
    (folder / "test.db").write_bytes(engines.empty_file())
    for pages in imports:
        for name, text in pages.items():
            (folder / name).write_bytes(text.encode())
        report = import_pages([folder / name for name in pages], url, Given())
    return facts_reader(url), report


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(["a.txt", "b.txt", "c.txt"]), GOOD_PAGES, min_size=1), st.randoms())
def test_importing_twice_is_importing_once_in_any_order(facts_reader: Any, pages: dict[str, str], random: Any) -> None:
    shuffled = dict(random.sample(sorted(pages.items()), len(pages)))
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        once, _ = _facts(Path(one), facts_reader, pages)
        twice, report = _facts(Path(other), facts_reader, shuffled, pages)
    assert twice == once
    assert not report.has_changed


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(GOOD_PAGES, GOOD_PAGES)
def test_a_correction_leaves_what_a_first_import_would_say(facts_reader: Any, before: str, after: str) -> None:
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        try:
            corrected, _ = _facts(Path(one), facts_reader, {"a.txt": before}, {"a.txt": after})
        except ImportRefusedError as refusal:
            # With neither a person nor a title left it is no correction.
            if "a.txt: an earlier file of this name is about" not in str(refusal):
                raise
            return
        fresh, _ = _facts(Path(other), facts_reader, {"a.txt": after})
    assert corrected == fresh


def test_a_correction_parts_strangers_of_one_name_as_a_first_import_does(facts_reader: Any, tmp_path: Path) -> None:
    before = "Cast & Crew\nDirected by: Paul Verhoeven\nDirected by: Jacques Audiard, Stéphane Fontaine"
    two_films = "\n".join(
        (
            *("Elle", "France 2016, 130 min", "Regie: Paul Verhoeven", "Directed by: Jacques Audiard"),
            *("Nominations and Awards", "Directed by: Jacques Audiard, Stéphane Fontaine"),
        )
    )
    (tmp_path / "corrected").mkdir()
    (tmp_path / "fresh").mkdir()
    corrected, _ = _facts(tmp_path / "corrected", facts_reader, {"a.txt": before}, {"a.txt": two_films})
    fresh, _ = _facts(tmp_path / "fresh", facts_reader, {"a.txt": two_films})
    assert corrected == fresh
