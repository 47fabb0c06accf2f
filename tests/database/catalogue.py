"""What a database's tables are made of, as the engine's own catalogue has it: all of it, in a form to compare."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import psycopg

from creditsgql.database.address import is_postgresql, sqlite_file

ADDED = re.compile(r", (?=[a-z_]+ [A-Z]+(\(\d+\))?( NOT NULL)?,? ?$)", re.MULTILINE)


def made_of(url: str) -> list[str]:
    """A line for each table, column, constraint, index, view and setting of a database, sorted."""
    return sorted(_in_postgresql(url) if is_postgresql(url) else _in_sqlite(url))


def _in_sqlite(url: str) -> Iterator[str]:
    with closing(sqlite3.connect(sqlite_file(url))) as connection:
        made = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        for kind, name, sql in made:
            # A table that was made anew has its name in quotation marks; a column that was added stands in the line of
            # the column before it.
            for line in ADDED.sub("\n", sql.replace('"', "")).split("\n"):
                if line.strip():
                    yield f"{kind} {name}: {line.strip().removesuffix(',')}"
            if sql.startswith("CREATE VIRTUAL"):
                for setting in connection.execute(f"SELECT k, v FROM {name}_config"):
                    yield f"setting {name}: {setting}"


POSTGRESQL = (
    """
    SELECT format('column %s.%s %s %s %s %s', class.relname, attname, format_type(atttypid, atttypmod),
                  CASE WHEN attnotnull THEN 'NOT NULL' END, collname, pg_get_expr(adbin, adrelid))
    FROM pg_attribute
    JOIN pg_class AS class ON class.oid = attrelid
    LEFT JOIN pg_collation ON pg_collation.oid = attcollation
    LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
          AND attnum > 0 AND NOT attisdropped
    """,
    """
    SELECT format('%s %s %s %s', relkind, relname, relpersistence, reloptions)
    FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace
    """,
    """
    SELECT format('constraint %s.%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated)
    FROM pg_constraint
    WHERE connamespace = current_schema()::regnamespace
    """,
    "SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname = current_schema()",
    "SELECT format('view %s %s', viewname, definition) FROM pg_views WHERE schemaname = current_schema()",
    """
    SELECT format('trigger %s.%s', tgrelid::regclass, pg_get_triggerdef(oid))
    FROM pg_trigger
    WHERE NOT tgisinternal
    """,
    "SELECT format('function %s', proname) FROM pg_proc WHERE pronamespace = current_schema()::regnamespace",
    "SELECT format('extension %s', extname) FROM pg_extension",
)
"""Each tells a part of what is in a schema, a line a row."""


def _in_postgresql(url: str) -> Iterator[str]:
    with psycopg.connect(url) as connection:
        for part in POSTGRESQL:
            yield from (line for (line,) in connection.execute(part.encode()))
