"""Every setting, once, with its words. Each may be given in the environment as ``CREDITSGQL_<NAME>``."""

import re
from ipaddress import ip_network
from pathlib import Path
from typing import Literal

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ORIGIN = re.compile(r"\*|https?://[a-z0-9.-]+(:[0-9]{1,5})?|https?://\[[0-9a-f:]+\](:[0-9]{1,5})?")


def listed(setting: str) -> list[str]:
    """What a setting names between commas."""
    return [one.strip() for one in setting.split(",") if one.strip()]


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
    max_waiting: int = Field(
        16, ge=0, description="Requests of each worker that wait for a connection, at each server; one more gets 503."
    )
    connections: int = Field(
        10_000,
        ge=1,
        description="Connections of clients that each worker keeps; for one more that is closed on which nothing was"
        " asked for longest. No more than the system allows of open files.",
    )
    idle_seconds: float = Field(
        75, gt=0, description="How long a connection is kept on which nothing is asked after an answer, in seconds."
    )
    transfer_seconds: float = Field(
        30, gt=0, description="Longest that a request may take to come in, or its answer to be taken, in seconds."
    )
    statement_seconds: float = Field(
        10, gt=0, description="Longest that the database may take over one operation before it is stopped, in seconds."
    )
    wait_seconds: float = Field(
        2, gt=0, description="Longest that a request waits for a connection, or for data new enough, in seconds."
    )
    lag_seconds: float = Field(
        10, ge=0, description="How long a standby that lacks newer data still answers, in seconds."
    )
    introspection: bool = Field(
        True,
        description="Whether the schema is told: by introspection, /schema.graphql, the explorer, and in what is said"
        " of operations that do not fit it.",
    )
    trusted_documents: Path | None = Field(
        None,
        description="A manifest of trusted documents, which requests may name: JSON with texts by sha256 or id, as"
        " Relay, Apollo or GraphQL Code Generator write it.",
    )
    documents_mode: Literal["off", "prefer", "only"] = Field(
        "prefer",
        description="What trusted documents are for: to be named beside any others (prefer), to be all that is answered"
        " (only), or nothing (off).",
    )
    persisted_queries: int = Field(
        1_000,
        ge=0,
        description="Documents sent with their sha256 that each worker keeps, the last asked for, to be named by it; 0"
        " keeps none.",
    )
    persisted_query_bytes: int = Field(
        8_388_608, ge=0, description="Most bytes of the documents that each worker keeps by their sha256."
    )
    plans_kept: int = Field(1000, ge=1, description="Documents, and statements planned for them, kept in memory.")
    plans_bytes: int = Field(
        16_777_216, ge=0, description="Most bytes of these documents, and of these statements, as they are estimated."
    )
    answers_bytes: int = Field(
        0,
        ge=0,
        description="Bytes of answers that each worker keeps for who asks the same of a SQLite file until the next"
        " import; 0 keeps none.",
    )
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
    cors_origins: str = Field(
        "",
        description="Origins such as https://films.example, between commas, whose pages may ask, or * for all; those of"
        " no other site may where it is empty.",
    )
    tokens: Path | None = Field(
        None,
        description="A file with the hashes of tokens, as creditsgql token makes them: only who sends one may read.",
    )
    http_status: Literal["audits", "2026"] = Field(
        "audits",
        description="Which statuses answers have: those that graphql-http's audits want (audits), or those of the first"
        " release of the GraphQL-over-HTTP specification, of September 2026 (2026).",
    )
    cache_control: str = Field(
        "no-cache",
        pattern=r"^[ -~]*$",
        description="Cache-Control of answers to GET; no-cache lets caches keep them, and ask each time if they hold.",
    )
    log_format: Literal["auto", "json", "text", "off"] = Field(
        "auto",
        description="How a line for each request is written to standard output: as json, as text or not (off); auto is"
        " off where serve runs in a terminal, and json elsewhere.",
    )
    slow_seconds: float = Field(
        0,
        ge=0,
        description="From how many seconds on a statement is told of at level warning, with its SQL and without its"
        " parameters, whether or not other requests are; 0 for never.",
    )
    metrics_address: str = Field(
        "",
        pattern=r"^(\S+:\d{1,5})?$",
        description="An address and a port of its own, such as 127.0.0.1:9464, at which serve answers /metrics; none"
        " where it is empty.",
    )
    spans: bool = Field(
        False,
        description="Whether OpenTelemetry is sent a span of each request and its statement; needs the extra otel, and"
        " OTEL_EXPORTER_OTLP_ENDPOINT to say where to.",
    )

    @field_validator("trusted_proxies")
    @classmethod
    def _are_networks(cls, value: str) -> str:
        """No name and no wildcard: whoever cannot be told from others would choose what address is theirs."""
        for one in listed(value):
            try:
                ip_network(one)
            except ValueError:
                raise ValueError(f"{one}: expected an address, or a network such as 10.0.0.0/8") from None
        return value

    @field_validator("cors_origins")
    @classmethod
    def _are_origins(cls, value: str) -> str:
        """As browsers write them, who are not let in by another spelling."""
        for one in listed(value):
            if ORIGIN.fullmatch(one) is None:
                raise ValueError(f"{one}: expected an origin in small letters and without a path, or *")
        return value
