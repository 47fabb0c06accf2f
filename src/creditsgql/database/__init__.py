"""The only room where a connection opens: a writer for importers, a snapshot for exporters, readers for the service."""

from creditsgql.database.address import DatabaseError
from creditsgql.database.readers import Readers
from creditsgql.database.transactions import is_there, now, reading, rehearsing, writing

__all__ = ["DatabaseError", "Readers", "is_there", "now", "reading", "rehearsing", "writing"]
