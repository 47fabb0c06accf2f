"""Answers that are kept: the same bytes for who asks the same, and never one that an import has made old."""

import asyncio
import json
import urllib.request
from hashlib import sha256
from pathlib import Path

import pytest
from tests.server.conftest import started
from tests.service import Service

from creditsgql.database import Answer, Readers, copy_database
from creditsgql.importers.run import import_pages
from creditsgql.importers.sources.page_parts import Given
from creditsgql.planner import Named
from creditsgql.server.app import create_app, planner_of
from creditsgql.server.kept import BESIDE, KeptAnswers
from creditsgql.server.messages import JSON
from creditsgql.server.operations import Reply
from creditsgql.server.seen import Seen
from creditsgql.settings import Settings

COUNTRIES = {"query": '{ film(by: {slug: "elle"}) { countries { code } } }'}
SEEN = Seen({}, "")


def _reply(body: bytes) -> Reply:
    return Reply(200, body, answer=Answer(body, 1))


def _of(code: str) -> str:
    return f'{{"data":{{"film":{{"countries":[{{"code":"{code}"}}]}}}}}}'


def _page(folder: Path, country: str) -> Path:
    page = folder / "elle.txt"
    page.write_text(f"Elle\n\n{country}\n\nCast & Crew\n\nDirected by: Paul Verhoeven\n")
    return page


@pytest.fixture
def database(tmp_path: Path) -> str:
    """A database with one film, of France."""
    url = f"sqlite:///{tmp_path / 'one.db'}"
    import_pages([_page(tmp_path, "France")], url, Given())
    return url


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The statements that run."""
    ran: list[str] = []
    fetch = Readers.fetch

    def counted(self: Readers, sql: str, *given: object) -> asyncio.Future[Answer]:
        ran.append(sql)
        return fetch(self, sql, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(Readers, "fetch", counted)
    return ran


def test_an_answer_is_kept_until_the_next_import(database: str, tmp_path: Path, statements: list[str]) -> None:
    with Service(create_app(Settings(database=database, answers_bytes=100_000))) as service:
        for country, code in (("France", "FR"), ("Germany", "DE"), ("France", "FR")):
            import_pages([_page(tmp_path, country)], database, Given())
            statements.clear()
            answers = [service.request("POST", "/graphql", json=COUNTRIES) for _ in range(3)]
            assert {answer.text for answer in answers} == {_of(code)}
            assert len({answer.headers["x-dataset-version"] for answer in answers}) == 1
            assert len(statements) == 1


def test_nothing_is_kept_where_that_is_not_asked_for(database: str, statements: list[str]) -> None:
    with Service(create_app(Settings(database=database))) as service:
        for _ in range(3):
            service.request("POST", "/graphql", json=COUNTRIES)
    assert len(statements) == 3


@pytest.mark.parametrize(
    "asked",
    [
        {"query": '{ film(by: {slug: "none"}) { nothing } }'},
        {"query": '{ film(by: {slug: "elle"}) { title } rateLimit { cost } }'},
        {**COUNTRIES, "extensions": {"cost": True}},
    ],
    ids=["an error", "what holds for one request", "with its cost"],
)
def test_only_data_are_kept(database: str, statements: list[str], asked: dict[str, object]) -> None:
    with Service(create_app(Settings(database=database, answers_bytes=100_000))) as service:
        answers = [service.request("POST", "/graphql", json=asked) for _ in range(2)]
    assert answers[0].json() == answers[1].json()
    assert len(statements) in (0, 2)


def test_a_kept_answer_to_get_has_its_tag_and_is_not_sent_to_who_has_it(database: str, statements: list[str]) -> None:
    with Service(create_app(Settings(database=database, answers_bytes=100_000))) as service:
        first, again = (service.request("GET", "/graphql", params=COUNTRIES) for _ in range(2))
        has_it = service.request("GET", "/graphql", params=COUNTRIES, headers={"if-none-match": first.headers["etag"]})
    assert (again.content, again.headers["etag"]) == (first.content, first.headers["etag"])
    assert (has_it.status_code, has_it.content) == (304, b"")
    assert len(statements) == 1


def test_a_kept_answer_costs_as_much_as_a_new_one(database: str) -> None:
    with Service(create_app(Settings(database=database, answers_bytes=100_000, rate_points=3))) as service:
        statuses = [service.request("POST", "/graphql", json=COUNTRIES).status_code for _ in range(4)]
    assert statuses == [200, 200, 200, 429]


def test_a_copy_that_takes_the_name_of_another_is_what_is_answered_from(database: str, tmp_path: Path) -> None:
    file = tmp_path / "served.db"
    copy_database(database, file)
    with Service(create_app(Settings(read_only=file, answers_bytes=100_000))) as service:
        codes = [service.request("POST", "/graphql", json=COUNTRIES).json() for _ in range(2)]
        import_pages([_page(tmp_path, "Germany")], database, Given())
        copy_database(database, tmp_path / "next.db")
        (tmp_path / "next.db").replace(file)
        for _ in range(100):
            last = service.request("POST", "/graphql", json=COUNTRIES).json()
            if last not in codes:
                break
            service.wait(0.1)
    assert codes == [{"data": {"film": {"countries": [{"code": "FR"}]}}}] * 2
    assert last == {"data": {"film": {"countries": [{"code": "DE"}]}}}


def test_two_workers_never_give_an_answer_that_an_import_has_made_old(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDITSGQL_ANSWERS_BYTES", "100000")
    with started("--database", database, "--workers", "2") as (base, _):
        for turn in range(12):
            country, code = (("France", "FR"), ("Germany", "DE"))[turn % 2]
            import_pages([_page(tmp_path, country)], database, Given())
            # Each request is a connection of its own, and goes to either worker.
            found = {_asked(base) for _ in range(12)}
            assert found == {_of(code)}


def _asked(base: str) -> str:
    request = urllib.request.Request(
        f"{base}/graphql", json.dumps(COUNTRIES).encode(), {"content-type": "application/json"}
    )
    with urllib.request.urlopen(request) as response:
        return str(response.read().decode())


def test_what_is_kept_is_bounded_in_bytes_and_goes_with_the_data_it_was_read_from() -> None:
    kept = KeptAnswers(20 * (BESIDE + 100))
    assert kept.get(b"0", JSON, b"data") is None
    for number in range(100):
        kept.keep(b"%d" % number, JSON, b"data", _reply(b"x" * 98), SEEN)
        # What is asked for again and again stays.
        assert kept.get(b"0", JSON, b"data") is not None
    assert len(kept) == 20
    kept.keep(b"large", JSON, b"data", _reply(b"x" * 20_000), SEEN)
    assert kept.get(b"large", JSON, b"data") is None
    kept.keep(b"late", JSON, b"earlier data", _reply(b"x"), SEEN)
    assert kept.get(b"late", JSON, b"data") is None
    assert kept.get(b"0", JSON, b"other data") is None
    assert len(kept) == 0


def test_an_operation_is_kept_by_its_name_and_not_with_its_document(seeded: str) -> None:
    document = 'query Ida { film(by: {slug: "ida"}) { title } }'
    planned = planner_of(Settings(database=seeded)).plan(document, None, {})
    seen = Seen({}, "")
    seen.operation = planned.operation
    kept = KeptAnswers(100_000)
    assert kept.get(b"asked", JSON, b"data") is None
    kept.keep(b"asked", JSON, b"data", _reply(b"{}"), seen)
    found = kept.get(b"asked", JSON, b"data")
    assert found is not None
    assert found.operation == Named("Ida", "query", sha256(document.encode()).hexdigest())
