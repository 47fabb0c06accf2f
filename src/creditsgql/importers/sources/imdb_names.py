"""IMDb's name.basics: who a person id means, for millions of people, kept on disk and found in one step."""

import mmap
from array import array
from pathlib import Path
from tempfile import NamedTemporaryFile

from creditsgql.importers.records import ExternalIdRecord, PersonRecord
from creditsgql.importers.sources.tables import BadRowError, Complain, read_rows, shown
from creditsgql.normalise import clean
from creditsgql.vocabulary import Authority

_COLUMNS = ("nconst", "primaryName", "birthYear", "deathYear")
_GROWTH = 1 << 20
_KEPT = 400_000
"""Records that are kept for when they are asked for again."""


class Names:
    """The people of one name.basics.

    Their names lie in a file; in memory is where each begins: 8 bytes up to the highest number of an id, 150 MB for
    the 17 million that IMDb has given out.
    """

    def __init__(self, path: Path, folder: Path, complain: Complain) -> None:
        """Reads the table into a file in ``folder``, a temporary one. Raises BadRowError as ``read_rows`` does."""
        self._starts = array("Q")
        self._found: dict[str, PersonRecord] = {}
        with NamedTemporaryFile(dir=folder, delete=False) as file:
            # No name begins at 0, which stands for none.
            end = file.write(b"\n")
            for line, cells in read_rows(path, columns=_COLUMNS, delimiter="\t", quoted=False, complain=complain):
                nconst, name, birth, death = cells
                number = number_of(nconst)
                fault = _fault(nconst, number, name, birth, death) or self._fault_of_place(nconst, number)
                if fault:
                    complain(BadRowError(str(path), line, fault))
                    continue
                self._starts[number] = end
                end += file.write(f"{clean(name)}\t{_iso_year(birth)}\t{_iso_year(death)}\n".encode())
            file.flush()
            self._text = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def close(self) -> None:
        """Lets go of the file."""
        self._text.close()

    def _fault_of_place(self, nconst: str, number: int) -> str | None:
        missing = number + 1 - len(self._starts)
        if missing > 0:
            self._starts.frombytes(bytes(self._starts.itemsize * (missing + _GROWTH)))
        return f"{nconst} twice; expected each name once" if self._starts[number] else None

    def find(self, nconst: str) -> PersonRecord | None:
        """The person with this id; None where the table has none."""
        return self._found.get(nconst) or self._read(nconst)

    def _read(self, nconst: str) -> PersonRecord | None:
        number = number_of(nconst)
        start = self._starts[number] if 0 < number < len(self._starts) else 0
        if not start:
            return None
        name, birth, death = self._text[start : self._text.find(b"\n", start)].decode().split("\t")
        if len(self._found) >= _KEPT:
            self._found.clear()
        person = self._found[nconst] = _person(nconst, name, birth or None, death or None)
        return person


def called_by_id(nconst: str) -> PersonRecord | None:
    """The record of a person of whom no name is known; None for what is no id."""
    return _person(nconst, nconst) if number_of(nconst) >= 0 else None


def number_of(nconst: str) -> int:
    """The number in a person id, which is nm and 7 or 8 digits; -1 where it has another form."""
    digits = nconst[2:]
    return int(digits) if nconst[:2] == "nm" and len(digits) in (7, 8) and digits.isdecimal() else -1


def _fault(nconst: str, number: int, name: str, birth: str, death: str) -> str | None:
    if number < 0:
        return f"nconst {shown(nconst)}; expected an id like nm0000001"
    if name == "\\N" or not name.strip():
        return f"{nconst} without a primaryName; expected one"
    for column, year in (("birthYear", birth), ("deathYear", death)):
        if year != "\\N" and not (year.isdecimal() and len(year) <= 4):
            return f"{column} {shown(year)}; expected a year or \\N"
    return None


def _iso_year(year: str) -> str:
    return "" if year == "\\N" else f"{int(year):04}"


def _person(nconst: str, name: str, birth: str | None = None, death: str | None = None) -> PersonRecord:
    return PersonRecord(nconst, name, (ExternalIdRecord(Authority.IMDB, nconst),), birth, death)
