"""The service against the audits that graphql-http, the reference library, holds every server to."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.server.conftest import serving

AUDITS = Path(__file__).parents[1] / "node"
NUMBER_OF_AUDITS = 61
LONG_ENOUGH_SECONDS = 300


@pytest.fixture(scope="session")
def audits_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the audit script and what its lock file names, installed."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("no node or npm on PATH")
    folder = tmp_path_factory.mktemp("node")
    for name in ("audits.mjs", "package.json", "package-lock.json"):
        shutil.copy(AUDITS / name, folder)
    installed = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", folder=folder)
    if installed.returncode:
        pytest.skip(f"npm cannot install graphql-http: {installed.stderr.strip()[-300:]}")
    return folder


def test_the_service_passes_every_audit_of_graphql_over_http(
    audits_folder: Path, seeded: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # With every limit on, those too that are not by default.
    monkeypatch.setenv("CREDITSGQL_RATE_POINTS", "100000")
    monkeypatch.setenv("CREDITSGQL_CORS_ORIGINS", "https://films.example")
    with serving(seeded) as (base, _):
        audited = run("node", "audits.mjs", f"{base}/graphql", folder=audits_folder)
    assert audited.returncode == 0, audited.stderr
    results: list[dict[str, Any]] = json.loads(audited.stdout)

    failing = [
        f"{one['id']} {one['name']}: {one['status']}, {one['reason']}" for one in results if one["status"] != "ok"
    ]
    assert failing == []
    assert len(results) == NUMBER_OF_AUDITS


def run(program: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs a program to its end in a folder, keeping what it says."""
    # npm is a script that only its full path names on every system.
    command = (shutil.which(program) or program, *arguments)
    return subprocess.run(
        command, cwd=folder, capture_output=True, encoding="utf-8", timeout=LONG_ENOUGH_SECONDS, check=False
    )
