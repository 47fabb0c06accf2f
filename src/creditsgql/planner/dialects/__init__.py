"""What differs between the engines' SQL."""

from creditsgql.planner.dialects.dialect import Dialect, Expression, Plain, Steps, Walk, text
from creditsgql.planner.dialects.postgresql import postgresql_dialect
from creditsgql.planner.dialects.sqlite import sqlite_dialect

__all__ = ["Dialect", "Expression", "Plain", "Steps", "Walk", "postgresql_dialect", "sqlite_dialect", "text"]
