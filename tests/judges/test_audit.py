"""What the reports of those who know of vulnerabilities come to, and which lock files they are asked about."""

from tests.judges.audit import ROOT, Verdict, npm_locks, npm_verdict, pins, python_locks, python_verdict


def test_every_lock_file_is_asked_about() -> None:
    assert {path.name for path in python_locks()} >= {"requirements.lock", "requirements-test.lock", "pip-audit.lock"}
    assert {str(path.parent.relative_to(ROOT)) for path in npm_locks()} == {"explorer", "tests/clients", "tests/node"}
    found = pins(python_locks())
    assert {pin.partition("==")[0] for pin in found} >= {"orjson", "uvicorn", "schemathesis", "clairvoyance", "asyncpg"}
    assert len(found) == len(set(found))


def test_what_pip_audit_reports_is_a_line_for_each_vulnerability() -> None:
    report = {
        "dependencies": [
            {"name": "a", "version": "1", "vulns": []},
            {"name": "b", "skip_reason": "Dependency not found on PyPI and could not be audited: b (2)"},
            {
                "name": "c",
                "version": "3",
                "vulns": [
                    {"id": "PYSEC-1", "fix_versions": ["3.1", "4"], "description": "..."},
                    {"id": "PYSEC-2", "fix_versions": [], "description": "..."},
                ],
            },
        ],
        "fixes": [],
    }
    lines = ["c 3: PYSEC-1, mended in 3.1, 4", "c 3: PYSEC-2, not mended"]
    assert python_verdict(report) == Verdict(lines, ["b"])


def test_what_npm_reports_is_a_line_for_each_package() -> None:
    found = {"a": {"name": "a", "severity": "high", "range": "<2"}}
    assert npm_verdict({"vulnerabilities": found}, "x/package-lock.json") == Verdict(
        ["a <2: high, in x/package-lock.json"], []
    )
    assert npm_verdict({"vulnerabilities": {}}, "x") == Verdict([], [])
    assert npm_verdict({"message": "405 Method Not Allowed", "error": {}}, "x") == Verdict([], ["x"])
