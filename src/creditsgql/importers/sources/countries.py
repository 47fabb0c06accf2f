"""Countries as tables give them: by code or by name."""

from functools import lru_cache

from creditsgql.vocabulary import country_named, country_of_code


@lru_cache(1024)
def country_code(printed: str) -> str | None:
    """The code of the country with this code or name; None where it is none we know."""
    try:
        return country_of_code(printed).code
    except KeyError:
        known = country_named(printed)
        return known.code if known else None
