"""Every setting, once, with its words. Each may be given in the environment as ``CREDITSGQL_<NAME>``."""

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What the service can be told from outside; command-line options of the same name win."""

    model_config = SettingsConfigDict(env_prefix="CREDITSGQL_", extra="ignore")

    database: str = Field(
        "sqlite:///creditsgql.db",
        description="Where the data lies: sqlite:///file.db (relative) or sqlite:////abs/file.db.",
    )
    readers: int = Field(2, ge=1, le=64, description="Database connections that each worker reads with.")
    plans_kept: int = Field(1000, ge=1, description="Documents, and statements planned for them, kept in memory.")
    body_bytes: int = Field(131_072, ge=1, description="Largest request body in bytes; a larger one gets 413.")
    cache_control: str = Field(
        "no-cache",
        pattern=r"^[ -~]*$",
        description="Cache-Control of answers to GET; no-cache lets caches keep them, and ask each time if they hold.",
    )
