"""A request into one statement; knows no noun of the field."""

from creditsgql.planner.dialects import Dialect, sqlite_dialect
from creditsgql.planner.errors import RequestError
from creditsgql.planner.planner import Planned, Planner

__all__ = ["Dialect", "Planned", "Planner", "RequestError", "sqlite_dialect"]
