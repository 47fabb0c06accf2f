"""What an import did, for people and for programs."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

from creditsgql.importers.changes import CHANGED, NEW, SEEN, WITHDRAWN, Changes
from creditsgql.importers.records import Remark, Remarks
from creditsgql.importers.store import Store


@dataclass(frozen=True)
class Tally:
    """How many of a kind are new, changed, unchanged, and withdrawn.

    What is withdrawn no source says any more, or it became one with another.
    """

    new: int
    changed: int
    unchanged: int
    withdrawn: int


@dataclass(frozen=True)
class ReportedLine:
    """A line to look at, and why; ``line`` is None where it is about the whole file."""

    file: str
    line: int | None
    text: str
    reason: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.text} ({self.reason})"


_DOUBTS_SHOWN = 20
_REMARKS_SHOWN = 100


@dataclass(frozen=True)
class ImportReport:
    """What an import did.

    ``unread`` lines are stored nowhere; ``notices`` were understood, but are worth a look; ``doubts`` are people or
    films that might be one with another and were kept apart.
    """

    files: int
    films: Tally
    people: Tally
    credits: Tally
    roles: Tally
    nominations: Tally
    unread: tuple[ReportedLine, ...]
    notices: tuple[ReportedLine, ...]
    doubts: tuple[str, ...]
    has_changed: bool
    dataset_version: int

    def as_text(self) -> str:
        """The report for people."""
        lines = [f"{'':12}{'new':>9}{'changed':>9}{'unchanged':>11}{'withdrawn':>11}"]
        for kind in ("films", "people", "credits", "roles", "nominations"):
            tally: Tally = getattr(self, kind)
            lines.append(f"{kind:12}{tally.new:9}{tally.changed:9}{tally.unchanged:11}{tally.withdrawn:11}")
        lines += _listed("not understood, not stored", self.unread, _REMARKS_SHOWN, "--json shows all")
        lines += _listed("worth a look", self.notices, _REMARKS_SHOWN, "--json shows all")
        lines += _listed(
            "kept apart, though they might be one", self.doubts, _DOUBTS_SHOWN, "creditsgql match review shows all"
        )
        files = f"{self.files} {'file' if self.files == 1 else 'files'} read"
        outcome = "the data set is now at" if self.has_changed else "nothing changed; the data set stays at"
        return "\n".join((*lines, "", f"{files}; {outcome} version {self.dataset_version}"))

    def as_json(self) -> str:
        """The report for programs."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=2)


def _listed(heading: str, items: Sequence[object], shown: int, shows_all: str) -> list[str]:
    if not items:
        return []
    more = [f"  and {len(items) - shown:,} more; {shows_all}"] if len(items) > shown else []
    return ["", f"{heading} ({len(items):,}):", *(f"  {item}" for item in items[:shown]), *more]


def report(
    read: Sequence[tuple[str, Remarks]], files: int, store: Store, version: int, doubts: Sequence[str]
) -> ImportReport:
    """The report of a run: what was remarked of each file, how many files there were, and what the store did."""

    def lines(file: str, remarks: Iterable[Remark]) -> Iterable[ReportedLine]:
        return (ReportedLine(remark.file or file, remark.line, remark.text, remark.reason) for remark in remarks)

    return ImportReport(
        files=files,
        films=_tally(store.changes["film"]),
        people=_tally(store.changes["person"]),
        credits=_tally(store.changes["credit"]),
        roles=_tally(store.changes["role"]),
        nominations=_tally(store.changes["nomination"]),
        unread=tuple(line for file, remarks in read for line in lines(file, remarks.unread)),
        notices=tuple(line for file, remarks in read for line in lines(file, remarks.notices)),
        doubts=tuple(doubts),
        has_changed=store.has_written,
        dataset_version=version,
    )


def _tally(changes: Changes) -> Tally:
    return Tally(
        new=changes.count(NEW, but=WITHDRAWN),
        changed=changes.count(CHANGED, but=NEW | WITHDRAWN),
        unchanged=changes.count(SEEN, but=NEW | CHANGED | WITHDRAWN),
        withdrawn=changes.count(WITHDRAWN, but=NEW),
    )
