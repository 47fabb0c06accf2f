"""What was merged keeps answering to its ids and slugs, with what it is part of now."""

import shutil
from pathlib import Path
from typing import Any

from tests.service import Service

from creditsgql.importers.merging import merge_films, merge_people
from creditsgql.server.app import create_app
from creditsgql.settings import Settings

OLD_KEYS = """
query ($person: ID!, $film: ID!) {
  node(id: $person) { id }
  person(by: {slug: "tobias-lindholm"}) { name formerIds }
  twice: person(by: {slug: "thomas-vinterberg"}) { name }
  film(by: {slug: "jagten"}) { slug formerIds }
  filmsBy(keys: [{id: $film}, {slug: "jagten"}, {slug: "kollektivet"}]) { slug }
  films(filter: {ids: [$film]}) { nodes { slug } }
  credits(filter: {people: [$person], films: [$film], jobs: ["director"]}) { nodes { film { slug } person { name } } }
}
"""


def test_old_ids_and_slugs_lead_to_the_last_of_a_chain_of_merges(seeded: str, tmp_path: Path) -> None:
    path = tmp_path / "merged.db"
    shutil.copy(seeded.removeprefix("sqlite:///"), path)
    url = f"sqlite:///{path}"
    with Service(create_app(Settings(database=url))) as service:

        def key(kind: str, slug: str) -> str:
            found: str = service.ask(f'{{ {kind}(by: {{slug: "{slug}"}}) {{ id }} }}')["data"][kind]["id"]
            return found

        def number(of: str) -> int:
            return int(of.partition("_")[2])

        one, other, last = (key("person", slug) for slug in ("tobias-lindholm", "thomas-vinterberg", "susse-wold"))
        film, into = key("film", "jagten"), key("film", "kollektivet")
        merge_people(url, number(one), number(other))
        merge_people(url, number(other), number(last))
        merge_films(url, number(film), number(into))
        answer: Any = service.ask(OLD_KEYS, {"person": one, "film": film})["data"]
    assert answer == {
        "node": {"id": last},
        "person": {"name": "Susse Wold", "formerIds": sorted([one, other], key=number)},
        "twice": {"name": "Susse Wold"},
        "film": {"slug": "kollektivet", "formerIds": [film]},
        "filmsBy": [{"slug": "kollektivet"}] * 3,
        "films": {"nodes": [{"slug": "kollektivet"}]},
        "credits": {"nodes": [{"film": {"slug": "kollektivet"}, "person": {"name": "Susse Wold"}}]},
    }
