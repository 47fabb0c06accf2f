"""What a run writes: one table, one picture, and the README that shows both."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from bench.chart import chart
from bench.outcome import RESULTS, Outcome, saved
from bench.questions import QUESTIONS
from bench.report import about, details, show, table
from bench.rounds import Load

ROOT = Path(__file__).parents[2]


def loads(system: str, question: str, *rates: float) -> list[Load]:
    """Rounds with these rates."""
    return [
        Load(question, system, number, rate, 1000 / rate, 3000 / rate, 900_000 / rate)
        for number, rate in enumerate(rates)
    ]


OUTCOME = Outcome(
    systems=["creditsgql", "creditsgql, answers kept", "bare", "hello-world", "Fast", "Slow & old"],
    loads=[
        *loads("creditsgql", "film_page", 3000, 3200, 1000),
        *loads("creditsgql, answers kept", "film_page", 9000, 8000, 7000),
        *loads("bare", "film_page", 4000, 4000, 2000),
        *loads("Fast", "film_page", 1000, 1600, 1000),
        *loads("Slow & old", "film_page", 10, 20, 30),
        *loads("creditsgql", "search", 100, 200, 300),
        *loads("Slow & old", "search", 200, 400, 600),
        *loads("creditsgql", "typename", 5000, 5000, 5000),
        *loads("hello-world", "typename", 10000, 10000, 10000),
    ],
    memory={
        "creditsgql": (90.4, 60),
        "creditsgql, answers kept": (91, 61),
        "bare": (44, 20),
        "hello-world": (32, 19),
        "Fast": (150, 90),
        "Slow & old": (7, 7),
    },
    first_answer=[1.0, 1.25, 1.5],
    first_answer_films=100_000,
    data="some films",
    rounds=3,
    seconds=5,
    verified=50,
    date="2026-01-02",
    machine="a machine",
    versions={"Python": "3.11", "fast": "1.0"},
)

TABLE = """
| answers a second | {QUESTIONS} | MiB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| creditsgql | 3,000 | – | – | 200 | – | – | – | 5,000 | 90 (60) |
| creditsgql, answers kept | 8,000 | – | – | – | – | – | – | – | 91 (61) |
| bare | 4,000 | – | – | – | – | – | – | – | 44 (20) |
| hello-world | – | – | – | – | – | – | – | 10,000 | 32 (19) |
| Fast | 1,000 | – | – | – | – | – | – | – | 150 (90) |
| Slow & old | 20 | – | – | 400 | – | – | – | – | 7 (7) |
| the best peer | Fast | – | – | Slow & old | – | – | – | – |  |
| creditsgql to the best peer | **2.00** (1.00 to 3.00) | – | – | **0.50** (0.50 to 0.50) | – | – | – | – |  |
| creditsgql to bare | **0.75** (0.50 to 0.80) | – | – | – | – | – | – | – |  |
| creditsgql to hello-world | – | – | – | – | – | – | – | **0.50** (0.50 to 0.50) |  |
| answers kept to hello-world | **0.80** (0.70 to 0.90) | – | – | – | – | – | – | – |  |
""".strip().replace("{QUESTIONS}", " | ".join(QUESTIONS.values()))
"""Ratios are of rounds, so their median is not the ratio of the medians; a loss is told like a win."""


def test_the_table_has_medians_and_ratios_paired_within_rounds() -> None:
    assert table(OUTCOME) == TABLE


def test_the_details_have_ranges_times_and_the_start() -> None:
    told = details(OUTCOME, "A title")
    assert told.startswith(f"# A title\n\n{about(OUTCOME)}\n\n{TABLE}\n\n- film page: ")
    rows = [line for line in told.splitlines() if line.startswith("| creditsgql | ")]
    nothing = "– | – | {} | – | – | – | {} |"
    assert rows[1:] == [
        f"| creditsgql | 1,000 to 3,200 | {nothing.format('100 to 300', '5,000 to 5,000')}",
        f"| creditsgql | 0.3, 1.0 | {nothing.format('5.0, 15.0', '0.2, 0.6')}",
        f"| creditsgql | 300 | {nothing.format('4,500', '180')}",
    ]
    assert told.endswith(
        "\n\nFrom its start to its first film page, with 100,000 films, creditsgql took 1.25 seconds (1.00 to 1.50).\n"
    )


def test_it_is_told_where_when_and_with_which_versions() -> None:
    told = about(OUTCOME)
    assert told.startswith("Measured on 2026-01-02 (a machine): ")
    assert " Data: some films. " in told
    assert told.endswith("Python 3.11, fast 1.0.")


def test_the_bars_are_as_long_as_the_rates() -> None:
    drawn = ElementTree.fromstring(chart(OUTCOME))
    space = "{http://www.w3.org/2000/svg}"
    panels = drawn.findall(f"{space}g")
    assert len(panels) == len(QUESTIONS)
    bars = [(bar.get("class"), float(bar.get("width", "0"))) for bar in panels[0].findall(f"{space}rect")]
    assert [kind for kind, _ in bars] == ["bound", "bound", "ours", "peer", "peer"]
    assert [long / bars[0][1] for _, long in bars] == pytest.approx([1, 0.5, 0.375, 0.125, 0.0025], abs=0.001)
    assert [text.text for text in panels[0].findall(f"{space}text")][1:3] == ["creditsgql, answers kept", "8,000"]


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    OUTCOME.save(tmp_path / "new" / "outcome.json")
    assert saved(tmp_path / "new" / "outcome.json") == OUTCOME


def test_a_text_is_shown_between_its_marks_only(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("a\n<!-- it -->\nold\n<!-- end of it -->\nb\n")
    show(readme, "it", "new")
    show(readme, "it", "newer")
    assert readme.read_text() == "a\n<!-- it -->\nnewer\n<!-- end of it -->\nb\n"
    with pytest.raises(ValueError, match="no marks for other"):
        show(readme, "other", "new")


def test_the_readme_and_the_picture_show_the_results_that_are_kept() -> None:
    kept = saved(RESULTS / "peers.json")
    assert f"{table(kept)}\n\n{about(kept)}" in (ROOT / "README.md").read_text()
    assert (RESULTS / "peers.svg").read_text() == chart(kept)
    assert (RESULTS / "peers.md").read_text() == details(kept, "creditsgql beside others")
    alone = saved(RESULTS / "alone.json")
    assert (RESULTS / "alone.md").read_text() == details(alone, "creditsgql alone")
