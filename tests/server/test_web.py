"""What browsers, proxies and holders of tokens are allowed: whose pages may ask, whose address counts, who may read."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import ValidationError
from starlette.applications import Starlette
from tests.service import ASKED_AS, Service

from creditsgql.server.app import create_app
from creditsgql.server.messages import GRAPHQL_JSON, JSON
from creditsgql.server.rates import Rates
from creditsgql.settings import Settings

TITLE = {"query": '{ film(by: {slug: "ida"}) { title } }'}
IDA = {"data": {"film": {"title": "Ida"}}}
PAGE = "text/html,application/xhtml+xml,*/*;q=0.8"
SITE = "https://films.example"


def refused(message: str, code: str) -> dict[str, Any]:
    """The body of a refusal."""
    return {"errors": [{"message": message, "extensions": {"code": code}}], "extensions": {"requestId": ASKED_AS}}


@pytest.fixture(scope="module")
def service(seeded: str) -> Iterator[Service]:
    """The service as it is unless it is told otherwise."""
    with Service(create_app(Settings(database=seeded))) as running:
        yield running


@pytest.fixture(scope="module")
def open_to_one(seeded: str) -> Iterator[Service]:
    """A service whose data one other site's pages may have."""
    with Service(create_app(Settings(database=seeded, cors_origins=f" {SITE} ,https://other.example"))) as running:
        yield running


# Whose pages may ask.

CROSS_SITE = refused("Another site's page cannot ask by GET.", "CROSS_SITE")


@pytest.mark.parametrize("site", ["same-origin", "same-site", "none", None])
def test_a_page_of_the_same_site_may_get(service: Service, site: str | None) -> None:
    answer = service.request("GET", "/graphql", params=TITLE, headers={"accept": JSON, "sec-fetch-site": site})
    assert (answer.status_code, answer.json()) == (200, IDA)


@pytest.mark.parametrize("origin", [None, SITE, "null"])
@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON, "*/*", "image/avif,*/*"])
def test_another_sites_page_may_not_get(service: Service, accept: str, origin: str | None) -> None:
    headers = {"accept": accept, "sec-fetch-site": "cross-site", "origin": origin}
    answer = service.request("GET", "/graphql", params=TITLE, headers=headers)
    assert (answer.status_code, answer.json()) == (403, CROSS_SITE)
    assert (answer.headers["cache-control"], answer.headers.get("etag")) == ("no-store", None)


def test_a_link_from_another_site_leads_to_the_explorer(service: Service) -> None:
    headers = {"accept": PAGE, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    answer = service.request("GET", "/graphql", params=TITLE, headers=headers)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")


@pytest.mark.parametrize(
    ("origin", "status"), [(SITE, 200), ("https://other.example", 200), ("https://else.example", 403), (None, 403)]
)
def test_a_page_of_a_named_origin_may_get(open_to_one: Service, origin: str | None, status: int) -> None:
    headers = {"accept": JSON, "sec-fetch-site": "cross-site", "origin": origin}
    answer = open_to_one.request("GET", "/graphql", params=TITLE, headers=headers)
    assert (answer.status_code, answer.json()) == (status, IDA if status == 200 else CROSS_SITE)
    assert answer.headers["vary"] == "accept, x-dataset-version, Origin"
    assert answer.headers.get("access-control-allow-origin") == (origin if status == 200 else None)
    assert "access-control-allow-credentials" not in answer.headers


def test_any_origin_may_be_let_in_but_not_what_sends_none(seeded: str) -> None:
    with Service(create_app(Settings(database=seeded, cors_origins="*"))) as service:

        def asked(origin: str | None) -> tuple[int, str | None]:
            headers = {"accept": JSON, "sec-fetch-site": "cross-site", "origin": origin}
            answer = service.request("GET", "/graphql", params=TITLE, headers=headers)
            return answer.status_code, answer.headers.get("access-control-allow-origin")

        assert (asked(SITE), asked(None)) == ((200, "*"), (403, None))


LEAVE = {"access-control-request-method": "POST", "access-control-request-headers": "content-type,authorization"}


def test_a_browser_that_asks_leave_gets_none_unless_an_origin_is_named(service: Service) -> None:
    answer = service.request("OPTIONS", "/graphql", headers={"origin": SITE, **LEAVE})
    assert answer.status_code == 405
    answer = service.request("POST", "/graphql", json=TITLE, headers={"origin": SITE})
    assert answer.status_code == 200
    assert not [name for name in answer.headers if name.startswith("access-control")]


@pytest.mark.parametrize(
    ("asked", "status", "allowed"),
    [
        ({}, 200, SITE),
        ({"access-control-request-headers": "if-none-match, x-dataset-version, x-request-id, traceparent"}, 200, SITE),
        ({"access-control-request-method": "GET"}, 200, SITE),
        ({"origin": "https://else.example"}, 400, None),
        ({"origin": "null"}, 400, None),
        ({"origin": f"{SITE}.else.example"}, 400, None),
        ({"access-control-request-method": "DELETE"}, 400, SITE),
        ({"access-control-request-headers": "x-forwarded-for"}, 400, SITE),
    ],
)
def test_a_browser_that_asks_leave_gets_it_for_a_named_origin(
    open_to_one: Service, asked: dict[str, str], status: int, allowed: str | None
) -> None:
    answer = open_to_one.request("OPTIONS", "/graphql", headers={"origin": SITE, **LEAVE, **asked})
    assert (answer.status_code, answer.headers.get("access-control-allow-origin")) == (status, allowed)
    assert answer.headers["access-control-allow-methods"] == "GET, POST"
    assert answer.headers["access-control-allow-headers"] == (
        "Accept, Accept-Language, Authorization, Content-Language, Content-Type, If-None-Match, X-Dataset-Version,"
        " X-Request-Id, traceparent"
    )
    assert answer.headers["vary"].startswith("Origin, Access-Control-Request-Method")
    assert "access-control-allow-credentials" not in answer.headers
    assert answer.headers["x-request-id"] == ASKED_AS


@pytest.mark.parametrize("query", [TITLE["query"], "{ nothing }"])
def test_a_named_origins_script_may_read_good_answers_and_bad_with_what_they_say_of_themselves(
    open_to_one: Service, query: str
) -> None:
    answer = open_to_one.request("POST", "/graphql", json={"query": query}, headers={"origin": SITE})
    assert answer.headers["access-control-allow-origin"] == SITE
    assert answer.headers["access-control-expose-headers"] == (
        "ETag, Retry-After, WWW-Authenticate, X-Dataset-Version, X-Request-Id"
    )


@pytest.mark.parametrize(
    "origin", ["films.example", f"{SITE}/", "https://Films.example", "null", f"{SITE} *", "ftp://a.b"]
)
def test_an_origin_that_no_browser_would_send_is_no_setting(origin: str) -> None:
    with pytest.raises(ValidationError, match="expected an origin"):
        Settings(cors_origins=origin)


# What every answer says to browsers.


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("POST", "/graphql", 200),
        ("GET", "/graphql", 400),
        ("PUT", "/graphql", 405),
        ("GET", "/graphql?query={__typename}", 200),
        ("GET", "/schema.graphql", 200),
        ("GET", "/health/live", 200),
        ("GET", "/health/ready", 200),
        ("GET", "/", 307),
        ("GET", "/explorer/none.js", 404),
        ("GET", "/nothing", 404),
        ("GET", "/graphql/", 404),
        ("POST", "/schema.graphql", 405),
    ],
)
def test_every_answer_has_a_name_and_is_nothing_but_what_it_says(
    service: Service, method: str, path: str, status: int
) -> None:
    given = {"json": TITLE} if method == "POST" else {}
    answer = service.request(method, path, headers={"accept": JSON}, **given)
    assert answer.status_code == status
    told = answer.headers.get_list("x-content-type-options"), answer.headers.get_list("cross-origin-resource-policy")
    assert told == (["nosniff"], ["same-origin"])
    assert answer.headers.get_list("x-request-id") == [ASKED_AS]


def test_the_explorers_page_may_do_little_and_is_nothing_but_a_page(service: Service) -> None:
    answer = service.request("GET", "/graphql", headers={"accept": PAGE})
    assert answer.headers["content-security-policy"].startswith("default-src 'none'; script-src 'self'; ")
    assert answer.headers.get_list("x-content-type-options") == ["nosniff"]


def test_no_answer_leads_to_a_host_that_the_request_names(service: Service) -> None:
    for path in ("/", "/graphql/", "/health/live/"):
        answer = service.request("GET", path, headers={"host": "else.example", "x-forwarded-host": "else.example"})
        assert "else.example" not in answer.headers.get("location", "")


# Whose address counts.


def answered(app: Starlette, peer: str | None, *lines: tuple[str, str]) -> None:
    """Asks from an address, over no network."""
    body = {"type": "http.request", "body": b'{"query": "{ __typename }"}'}

    async def receive() -> dict[str, Any]:
        return body

    async def send(message: Any) -> None:
        assert message.get("status", 200) == 200

    headers = [(name.encode(), value.encode()) for name, value in (("content-type", JSON), *lines)]
    scope = {"type": "http", "method": "POST", "path": "/graphql", "query_string": b"", "headers": headers}
    asyncio.run(app({**scope, "client": (peer, 4711) if peer else None}, receive, send))


PROXIES = "10.0.0.1, 192.0.2.0/24, 2001:db8::/32"
FORWARDED = "x-forwarded-for"


@pytest.mark.parametrize(
    ("peer", "forwarded", "client"),
    [
        # By nobody, by somebody, and by a proxy: what the client claims itself comes first, and counts for nothing.
        ("203.0.113.9", ["198.51.100.7"], "203.0.113.9"),
        ("10.0.0.1", [], "10.0.0.1"),
        ("10.0.0.1", ["198.51.100.7"], "198.51.100.7"),
        ("10.0.0.1", ["1.1.1.1, 198.51.100.7"], "198.51.100.7"),
        ("10.0.0.1", ["1.1.1.1", "198.51.100.7"], "198.51.100.7"),
        ("10.0.0.1", ["10.0.0.1, 198.51.100.7"], "198.51.100.7"),
        # Through several proxies, each of which adds who asked it.
        ("10.0.0.1", ["1.1.1.1, 198.51.100.7, 192.0.2.20"], "198.51.100.7"),
        ("10.0.0.1", ["198.51.100.7, 203.0.113.9, 192.0.2.20"], "203.0.113.9"),
        ("192.0.2.44", ["198.51.100.7:50123"], "198.51.100.7"),
        # Over IPv6, where a client is a network.
        ("2001:db8::1", ["2a00:1:2:3::4"], "2a00:1:2:3::/64"),
        ("2001:db8::1", ["[2a00:1:2:3::4]:443"], "2a00:1:2:3::/64"),
        ("2001:db9::1", ["198.51.100.7"], "2001:db9::/64"),
        ("10.0.0.1", ["1.1.1.1, 2001:db8::7, 2a00:1:2:3::4, 2001:db8::8"], "2a00:1:2:3::/64"),
        # Nothing that means something, and no address at all, as over a Unix socket.
        ("10.0.0.1", [""], "10.0.0.1"),
        (None, ["198.51.100.7"], ""),
    ],
)  # fmt: skip
def test_only_a_named_proxy_tells_who_asks(
    seeded: str, monkeypatch: pytest.MonkeyPatch, peer: str | None, forwarded: list[str], client: str
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(Rates, "check", lambda _self, client: seen.append(client))
    lines = [(FORWARDED, value) for value in forwarded]
    answered(create_app(Settings(database=seeded, trusted_proxies=PROXIES)), peer, *lines)
    answered(
        create_app(Settings(database=seeded)), "10.0.0.1", *lines, ("forwarded", "for=1.1.1.1"), ("x-real-ip", "1")
    )
    assert seen == [client, "10.0.0.1"]


@pytest.mark.parametrize("proxies", ["*", "localhost", "10.0.0.1/8", "10.0.0", "10.0.0.1 10.0.0.2", "0.0.0.0/0, *"])
def test_a_proxy_that_is_no_address_is_no_setting(proxies: str) -> None:
    with pytest.raises(ValidationError, match="expected an address, or a network"):
        Settings(trusted_proxies=proxies)
