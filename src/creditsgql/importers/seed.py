"""The films that come with creditsgql, for a database that holds none yet."""

from pathlib import Path

import sqlalchemy as sa

from creditsgql.database import is_there, reading
from creditsgql.entities import Dataset
from creditsgql.importers.report import ImportReport
from creditsgql.importers.run import Watch, import_pages
from creditsgql.importers.sources.page_parts import Given

PACKAGED = Path(__file__).parents[1] / "seed"
CHECKOUT = Path(__file__).parents[3] / "seed"


def import_seed(url: str, watch: Watch = lambda items, _: items, *, rehearsal: bool = False) -> ImportReport:
    """Imports the seed's pages, or rehearses it. Raises what ``import_pages`` raises."""
    return import_pages([PACKAGED if PACKAGED.is_dir() else CHECKOUT], url, Given(), watch, rehearsal=rehearsal)


def is_empty(url: str) -> bool:
    """Whether nothing was ever imported. Raises DatabaseError."""
    if not is_there(url):
        return True
    with reading(url) as connection:
        return connection.scalar(sa.select(Dataset.version)) == 0  # type: ignore[call-overload]
