"""The explorer as a newcomer meets it: a real browser that can reach nothing but the service."""

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, expect, sync_playwright

from creditsgql.server.explorer import ExplorerNotBuiltError, load_manifest

EXAMPLES = Path(__file__).parents[2] / "explorer" / "examples"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]

SETTLED_AFTER_MS = 1_000
"""GraphiQL waits up to half a second for a further change before it takes note of one, and shows nothing of that."""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on PATH (Debian's package is chromium)")


@dataclass
class Visit:
    """A page in the browser, with all it asked for and all it complained of since it opened."""

    page: Page
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Listens to the whole context, so that what the workers ask for counts too."""
        context: BrowserContext = self.page.context
        context.on("request", self.note_request)
        context.on("requestfailed", lambda request: self.complaints.append(f"failed: {request.url}"))
        context.on("console", self.note_console)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def note_request(self, request: Request) -> None:
        """Keeps the URL; what a page holds within itself asks nobody."""
        if not request.url.startswith("data:"):
            self.asked.append(request.url)

    def note_console(self, message: ConsoleMessage) -> None:
        """Keeps warnings and errors."""
        if message.type in {"warning", "error"}:
            self.complaints.append(f"{message.type}: {message.text}")


@pytest.fixture
def visit(live_server: str, tmp_path: Path) -> Iterator[Visit]:
    """A first visit to the explorer, by a browser with an empty profile."""
    try:
        load_manifest()
    except ExplorerNotBuiltError:
        pytest.skip("the explorer has not been built")
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            tmp_path / "profile",
            executable_path=CHROMIUM,
            args=FLAGS,
            viewport={"width": 1440, "height": 900},
        )
        try:
            visit = Visit(context.pages[0])
            visit.page.goto(f"{live_server}/graphql")
            yield visit
        finally:
            context.close()


def test_a_newcomer_runs_the_first_example_and_nothing_leaves_this_host(visit: Visit, live_server: str) -> None:
    page = visit.page
    queries = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.graphql"))]
    operations = [re.findall(r"^query (\w+)", query, re.MULTILINE)[0] for query in queries]

    expect(page).to_have_title("creditsgql")
    expect(page.get_by_role("tab")).to_contain_text(operations)
    expect(page.locator(".graphiql-query-editor .view-lines")).to_contain_text("Welcome.")

    page.get_by_role("button", name=re.compile("^Execute query")).click()
    expect(page.locator(".graphiql-response .view-lines")).to_contain_text("Audiard")

    # Documentation comes from introspection, which the page sends by itself.
    page.get_by_role("button", name="Show Documentation Explorer").click()
    expect(page.locator(".graphiql-doc-explorer")).to_contain_text("Query")
    page.wait_for_load_state("networkidle")

    if screenshot := os.environ.get("CREDITSGQL_SCREENSHOT"):
        page.screenshot(path=screenshot)
    assert any("/explorer/graphql.worker-" in url for url in visit.asked)
    assert [url for url in visit.asked if not url.startswith(f"{live_server}/")] == []
    assert visit.complaints == []


def test_a_tab_with_variables_shows_them_is_answered_and_is_prettified(visit: Visit) -> None:
    page = visit.page
    page.get_by_role("tab", name="PageByPage").click()
    expect(page.locator(".graphiql-editor-tool .view-lines").first).to_contain_text('"first": 5')
    page.wait_for_timeout(SETTLED_AFTER_MS)

    page.get_by_role("button", name=re.compile("^Execute query")).click()
    expect(page.locator(".graphiql-response .view-lines")).to_contain_text("pageInfo")

    page.get_by_role("button", name=re.compile("^Prettify query")).click()
    expect(page.locator(".graphiql-query-editor .view-lines")).to_contain_text("$first: Int!, $after: String")
    page.wait_for_timeout(SETTLED_AFTER_MS)
    assert visit.complaints == []


def test_a_closed_tab_stays_closed_on_the_next_visit(visit: Visit) -> None:
    page = visit.page
    tabs = page.get_by_role("tab")
    first_visit = len(list(EXAMPLES.glob("*.graphql")))
    expect(tabs).to_have_count(first_visit)

    page.get_by_role("button", name="Close Tab").last.click()
    expect(tabs).to_have_count(first_visit - 1)
    page.wait_for_timeout(SETTLED_AFTER_MS)
    page.reload()
    expect(page.locator(".graphiql-query-editor .view-lines")).to_be_visible()
    expect(tabs).to_have_count(first_visit - 1)
