"""The films that come with creditsgql, for a database that holds none yet."""

from pathlib import Path

from creditsgql.importers.report import ImportReport
from creditsgql.importers.run import Watch, import_pages
from creditsgql.importers.sources.page_parts import Given

PACKAGED = Path(__file__).parents[1] / "seed"
CHECKOUT = Path(__file__).parents[3] / "seed"


def import_seed(url: str, watch: Watch = lambda items, _: items, *, rehearsal: bool = False) -> ImportReport:
    """Imports the seed's pages, or rehearses it. Raises what ``import_pages`` raises."""
    return import_pages([PACKAGED if PACKAGED.is_dir() else CHECKOUT], url, Given(), watch, rehearsal=rehearsal)
