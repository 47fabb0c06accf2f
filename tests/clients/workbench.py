"""Where generators run: folders with their inputs in, below one installed project, and both forms of the schema."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

CLIENTS = Path(__file__).parent
LONG_ENOUGH_SECONDS = 300


@dataclass(frozen=True)
class Source:
    """What a generator reads: the running service or the file that describes it."""

    name: str
    location: str
    """The endpoint, or the path of the file, for tools that take either."""

    sdl: Path
    """The schema in GraphQL's own language, for tools that read nothing else: the file, or what introspection tells."""


@dataclass(frozen=True)
class Workbench:
    """A folder for one run of one generator."""

    folder: Path
    programs: Path
    """Where the generators' commands are."""

    def __call__(self, program: str, *arguments: str, **environment: str) -> str:
        """Runs a program to its end; what it prints, or a failed test with all it said."""
        ran = run(program, *arguments, folder=self.folder, programs=self.programs, environment=environment)
        assert ran.returncode == 0, f"{program} {' '.join(arguments)}\n{ran.stdout}\n{ran.stderr}"
        return ran.stdout

    def take(self, file: Path, name: str) -> None:
        """Puts a file into the folder."""
        shutil.copy(file, self.folder / name)


def set_up(generator: str, project: Path, programs: Path) -> Workbench:
    """A folder with a generator's inputs and the operations, below the project whose packages it may import."""
    folder = Path(tempfile.mkdtemp(prefix=f"{generator}-", dir=project))
    shutil.copytree(CLIENTS / generator, folder, dirs_exist_ok=True)
    shutil.copytree(CLIENTS / "operations", folder / "operations")
    return Workbench(folder, programs)


def run(
    program: str,
    *arguments: str,
    folder: Path,
    programs: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Runs a program to its end in a folder, keeping what it says."""
    # Many are scripts that only their full path names on every system.
    found = shutil.which(program, path=str(programs)) if programs else None
    command = (found or shutil.which(program) or program, *arguments)
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1", **(environment or {})},
        capture_output=True,
        encoding="utf-8",
        timeout=LONG_ENOUGH_SECONDS,
        check=False,
    )


def commands_of(folder: Path) -> Path:
    """Where the environment in a folder has its commands."""
    return folder / "environment" / ("Scripts" if sys.platform == "win32" else "bin")


def environment(lock: Path, folder: Path) -> None:
    """Makes an environment in the folder, apart from the service's, with the Python packages that a lock file names.

    Skips the test where that cannot be done.
    """
    # What pip it takes is that of the tests: to put one into each environment takes longer than to make it.
    made = run(sys.executable, "-m", "venv", "--without-pip", "environment", folder=folder)
    if made.returncode:
        pytest.skip(f"no environment can be made for {lock.stem}: {made.stdout.strip()[-300:]}")
    pip = (sys.executable, "-m", "pip", "--python", str(commands_of(folder) / "python"), "--disable-pip-version-check")
    # Most of what is in the packages is never imported: what is gets compiled then.
    packages = ("--quiet", "--no-compile", "--require-hashes", "--only-binary", ":all:", "-r", str(lock))
    installed = run(*pip, "install", *packages, folder=folder)
    if installed.returncode:
        pytest.skip(f"pip cannot install {lock.stem}: {installed.stderr.strip()[-300:]}")
