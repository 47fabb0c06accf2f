"""Looks all that the lock files pin up among what has known vulnerabilities: ``make audit``.

It is no test: what it finds changes without a change of ours, and it needs services that not every machine can ask.
Where one cannot be asked it says so, and passes. Python's packages are asked for at PyPI, by pip-audit, npm's at its
registry.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from tests.clients.workbench import commands_of, environment, run

ROOT = Path(__file__).parents[2]
LOCK = Path(__file__).parent / "pip-audit.lock"
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)", re.MULTILINE)

NAMED = 5
"""Of what was not audited, how much is named."""


class Verdict(NamedTuple):
    """What was found out of a number of packages."""

    vulnerable: list[str]
    """A line for each known vulnerability."""

    unknown: list[str]
    """Packages that nothing could be found out of."""


def python_locks() -> list[Path]:
    """Every lock file of Python's packages: those of the service, its tests, and their tools."""
    return [*sorted(ROOT.glob("*.lock")), *sorted((ROOT / "tests").rglob("*.lock"))]


def npm_locks() -> list[Path]:
    """Every lock file of npm's packages: those of the explorer, and of the tests."""
    found = (*(ROOT / "explorer").glob("package-lock.json"), *(ROOT / "tests").rglob("package-lock.json"))
    return sorted(path for path in found if "node_modules" not in path.parts)


def pins(locks: list[Path]) -> list[str]:
    """All packages that the files pin, each release once."""
    return sorted({"==".join(pin) for lock in locks for pin in PIN.findall(lock.read_text(encoding="utf-8"))})


def python_verdict(report: Any) -> Verdict:
    """What pip-audit's report in JSON comes to."""
    vulnerable, unknown = [], []
    for package in report["dependencies"]:
        if "skip_reason" in package:
            unknown.append(package["name"])
        for one in package.get("vulns", ()):
            mended = f"mended in {', '.join(one['fix_versions'])}" if one["fix_versions"] else "not mended"
            vulnerable.append(f"{package['name']} {package['version']}: {one['id']}, {mended}")
    return Verdict(vulnerable, unknown)


def npm_verdict(report: Any, lock: str) -> Verdict:
    """What npm's report in JSON on a lock file comes to."""
    if "vulnerabilities" not in report:
        return Verdict([], [lock])
    found = report["vulnerabilities"].values()
    return Verdict([f"{one['name']} {one['range']}: {one['severity']}, in {lock}" for one in found], [])


def _told(program: str, *arguments: str, folder: Path) -> Any:
    """A program's report in JSON; None where it has none to give, or waits for too long."""
    try:
        return json.loads(run(program, *arguments, folder=folder).stdout)
    except (ValueError, subprocess.TimeoutExpired):
        return None


def _python_verdict(folder: Path) -> Verdict:
    wanted = pins(python_locks())
    try:
        environment(LOCK, folder)
    except (pytest.skip.Exception, subprocess.TimeoutExpired):
        return Verdict([], wanted)
    # Where the first cannot be looked up the rest are not asked for.
    for asked in (wanted[:1], wanted):
        (folder / "pins.txt").write_text("\n".join(asked))
        options = ("--disable-pip", "--no-deps", "--progress-spinner", "off", "--format", "json")
        report = _told(str(commands_of(folder) / "pip-audit"), *options, "-r", "pins.txt", folder=folder)
        verdict = python_verdict(report) if report else Verdict([], asked)
        if len(verdict.unknown) == len(asked):
            return Verdict([], wanted)
    return verdict


def _npm_verdicts(folder: Path) -> Iterator[Verdict]:
    for lock in npm_locks():
        name = str(lock.relative_to(ROOT))
        if shutil.which("npm") is None:
            yield Verdict([], [name])
            continue
        for file in (lock, lock.with_name("package.json")):
            shutil.copy(file, folder)
        patience = ("--fetch-timeout", "20000", "--fetch-retries", "1")
        yield npm_verdict(_told("npm", "audit", "--package-lock-only", "--json", *patience, folder=folder) or {}, name)


def main() -> int:
    """Tells what was found; 1 where there are vulnerabilities."""
    with tempfile.TemporaryDirectory() as name:
        found = [_python_verdict(Path(name)), *_npm_verdicts(Path(name))]
    return tell(found, len(pins(python_locks())) + len(npm_locks()))


def tell(found: list[Verdict], asked: int) -> int:
    """Tells what was found of so many packages and lock files; 1 where there are vulnerabilities."""
    vulnerable = [line for verdict in found for line in verdict.vulnerable]
    unknown = [line for verdict in found for line in verdict.unknown]
    if len(unknown) == asked:
        print(f"known vulnerabilities: nobody could be asked about {asked} packages of Python and lock files of npm")
        return 0
    for line in vulnerable:
        print(f"vulnerable: {line}")
    if unknown:
        more = f" and {len(unknown) - NAMED} more" if len(unknown) > NAMED else ""
        print(f"not audited, for nobody could be asked: {', '.join(unknown[:NAMED])}{more}")
    print(f"known vulnerabilities: {len(vulnerable)}{', of what could be asked for' if unknown else ''}")
    return 1 if vulnerable else 0


if __name__ == "__main__":
    sys.exit(main())
