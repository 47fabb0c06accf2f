"""What every generated client is asked, and must answer, whatever its language."""

from typing import Any

from tests.conftest import SEED


def assert_the_answers(answers: Any) -> None:
    """One film page, one person page, and every film of the seed, page by page."""
    slugs = answers.pop("slugs")
    assert answers == {
        "title": "De rouille et d'os",
        "countries": ["FR"],
        "cast": ["Bouli Lanners as Martial", "Céline Sallette as Louise"],
        "films": [
            {"title": "Un prophète", "jobs": ["director", "screenwriter"]},
            {"title": "De rouille et d'os", "jobs": ["director", "screenwriter"]},
        ],
    }
    assert sorted(slugs) == sorted(page.stem for page in SEED.glob("*.txt"))
