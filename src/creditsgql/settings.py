"""Every setting, once, with its words. Each may be given in the environment as ``CREDITSGQL_<NAME>``."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What the service can be told from outside; command-line options of the same name win."""

    model_config = SettingsConfigDict(env_prefix="CREDITSGQL_", extra="ignore")

    database: str = Field(
        "sqlite:///creditsgql.db",
        description="Where the data lies: sqlite:///file.db (relative), sqlite:////abs/file.db, or"
        " postgresql://user@host:5432/name, with several hosts where there are standbys: host,other:5433.",
    )
    read_only: Path | None = Field(
        None,
        description="A SQLite file to serve as it is, instead of a database; a file that takes its name comes next.",
    )
    readers: int = Field(
        2, ge=1, le=64, description="Database connections that each worker reads with, at each server."
    )
    statement_seconds: float = Field(
        10, gt=0, description="Longest that PostgreSQL may take over one operation before it is given up, in seconds."
    )
    wait_seconds: float = Field(
        2, gt=0, description="Longest that a request waits for PostgreSQL: for a connection, or for data new enough."
    )
    lag_seconds: float = Field(
        10, ge=0, description="How long a standby that lacks newer data still answers, in seconds."
    )
    plans_kept: int = Field(1000, ge=1, description="Documents, and statements planned for them, kept in memory.")
    body_bytes: int = Field(131_072, ge=1, description="Largest request body in bytes; a larger one gets 413.")
    max_tokens: int = Field(2_000, ge=1, description="Most tokens of a document; and as many comments.")
    max_operations: int = Field(20, ge=1, description="Most operations of a document.")
    max_depth: int = Field(
        12, ge=1, description="Most fields within each other; what is within __schema and __type does not count."
    )
    max_root_fields: int = Field(20, ge=1, description="Most fields that an operation asks of the root.")
    max_aliases: int = Field(30, ge=0, description="Most aliases of an operation, each as often as it is spread.")
    max_directives: int = Field(50, ge=0, description="Most directives of an operation, each as often as it is spread.")
    max_directives_on_one: int = Field(5, ge=0, description="Most directives on one field, fragment or variable.")
    max_list_entries: int = Field(100, ge=0, description="Most entries of a list in an argument or in a variable.")
    max_variable_values: int = Field(
        2_000, ge=0, description="Most values in a request's variables, those within lists and objects among them."
    )
    max_conditions: int = Field(
        400,
        ge=0,
        le=450,
        description="Most conditions of filters, each once for every part of a page that looks through the list; SQLite"
        " takes fewer than 500.",
    )
    max_objects: int = Field(5_000, ge=1, description="Most objects that an answer may hold: nodeCount of rateLimit.")
    max_errors: int = Field(10, ge=1, description="Most errors that are told of one request.")
    rate_points: int = Field(
        0, ge=0, description="Points that a client may spend at once, one for 100 objects; 0 does not count them."
    )
    rate_seconds: int = Field(60, ge=1, description="How long it takes until spent points are back, in seconds.")
    rate_clients: int = Field(10_000, ge=1, description="Clients, the last seen, whose points each worker remembers.")
    rate_store: str = Field(
        "",
        description="Where workers keep points together: redis://host:6379 or memcached://host:11211, with the extra"
        " limits; each worker counts for itself where it is empty.",
    )
    trusted_proxies: str = Field(
        "",
        description="Addresses and networks, between commas, of proxies whose X-Forwarded-For tells who asks.",
    )
    cache_control: str = Field(
        "no-cache",
        pattern=r"^[ -~]*$",
        description="Cache-Control of answers to GET; no-cache lets caches keep them, and ask each time if they hold.",
    )
