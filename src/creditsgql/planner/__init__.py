"""A request into one statement; knows no noun of the field."""

from creditsgql.planner.cache import Cache
from creditsgql.planner.dialects import Dialect, postgresql_dialect, sqlite_dialect
from creditsgql.planner.errors import RequestError
from creditsgql.planner.limits import Limits
from creditsgql.planner.operation import Named, Operation
from creditsgql.planner.planner import Planned, Planner

__all__ = [
    "Cache",
    "Dialect",
    "Limits",
    "Named",
    "Operation",
    "Planned",
    "Planner",
    "RequestError",
    "postgresql_dialect",
    "sqlite_dialect",
]
