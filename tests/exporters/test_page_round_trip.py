"""Pages that are imported, exported and imported again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.exporters.conftest import House

from creditsgql.importers.run import import_pages
from creditsgql.importers.sources.page_parts import Given

SEED = Path(__file__).parents[2] / "seed"
PAGES = Path(__file__).parents[1] / "importers" / "pages"
NAMES = ("rust-and-bone", "02-paradise-faith", "04-tinker-tailor-soldier-spy", "08-mystery")


def _imported(house: House, pages: Path) -> House:
    import_pages([pages], house.url, Given())
    return house


def test_every_page_of_the_seed_comes_back_byte_for_byte(house: House) -> None:
    _imported(house, SEED).export("page")
    exported = {path.name: path.read_bytes() for path in (house.folder / "out").glob("*.txt")}
    assert exported == {path.name: path.read_bytes() for path in SEED.glob("*.txt")}


@pytest.mark.parametrize("name", NAMES)
def test_a_page_of_the_layout_comes_back_with_the_same_facts(new_house: Callable[[], House], name: str) -> None:
    first, second = new_house(), new_house()
    report = _imported(first, PAGES / f"{name}.txt").export("page")
    assert (report.lost, report.unwritten) == ({}, {})
    assert _imported(second, first.folder / "out").facts() == first.facts()


@pytest.mark.parametrize("name", [*NAMES, "caesar-must-die", "le-gamin-au-velo"])
def test_a_page_that_was_exported_once_is_exported_the_same_again(new_house: Callable[[], House], name: str) -> None:
    first, second = new_house(), new_house()
    _imported(first, PAGES / f"{name}.txt").export("page")
    _imported(second, first.folder / "out").export("page")
    once, again = ({path.name: path.read_text() for path in (one.folder / "out").iterdir()} for one in (first, second))
    assert again == once


def test_a_page_has_its_blocks_in_the_order_of_the_layout(house: House) -> None:
    house.page(
        "elle.txt",
        "Elle\nFrankreich / Belgique\nCast & Crew\nCast: A One (X) (voice), B Two (Y / Z (uncredited)), Max\n"
        "Puppetry: C Three\nEdited by: D Four & E Five\nDirected by: F Six (as a student)\n"
        "Nominations\nEuropean Film 2012\n- Feature Film Selection 2012\nDirector's Note\nI.\n\nII.\nSynopsis\nShe.\n",
    )
    house.export("page")
    assert (house.folder / "out" / "elle.txt").read_text() == (
        "Elle\n\nFrance, Belgium\n\nSynopsis\n\nShe.\n\nDirector's Statement\n\nI.\n\nII.\n\nCast & Crew\n\n"
        "Puppetry: C Three\n\nEdited by: D Four, E Five\n\nDirected by: F Six (as a student)\n\n"
        "Cast: A One (X) (voice), B Two (Y / Z) (uncredited), Max\n\n"
        "Nominations and Awards\n\n  • European Film 2012\n  • Feature Film Selection 2012\n"
    )
