"""What is stored: films, people, their credits and roles, nominations, and which source said each.

A column is NOT NULL wherever the schema promises a value. Names in ``*_key`` columns are folded (see
``normalise.fold``) and serve order and look-up only, so that text sorts the same on every engine.
"""

from sqlalchemy import MetaData
from sqlmodel import SQLModel

from creditsgql.entities.awards import AwardCategory, AwardEdition, AwardEvent, Nomination, Nominee
from creditsgql.entities.credits import Character, Credit, Job, Role
from creditsgql.entities.dataset import Change, Dataset, LastId
from creditsgql.entities.films import (
    Country,
    CountryName,
    Film,
    FilmCountry,
    FilmExternalId,
    FilmGenre,
    FilmLanguage,
    FilmText,
    FilmTitle,
    FormerFilm,
    Genre,
    Language,
    LanguageName,
)
from creditsgql.entities.people import FormerPerson, NameDecision, Person, PersonExternalId, PersonName
from creditsgql.entities.provenance import Citation, FilmSource, Source
from creditsgql.entities.search import SearchEntry, SearchHit, SearchSlip, SearchWord

SCHEMA_VERSION = 1
"""Grows by one whenever a table changes; a database of another version is refused by ``database``."""

metadata: MetaData = SQLModel.metadata

__all__ = [
    "SCHEMA_VERSION",
    "AwardCategory",
    "AwardEdition",
    "AwardEvent",
    "Change",
    "Character",
    "Citation",
    "Country",
    "CountryName",
    "Credit",
    "Dataset",
    "Film",
    "FilmCountry",
    "FilmExternalId",
    "FilmGenre",
    "FilmLanguage",
    "FilmSource",
    "FilmText",
    "FilmTitle",
    "FormerFilm",
    "FormerPerson",
    "Genre",
    "Job",
    "Language",
    "LanguageName",
    "LastId",
    "NameDecision",
    "Nomination",
    "Nominee",
    "Person",
    "PersonExternalId",
    "PersonName",
    "Role",
    "SearchEntry",
    "SearchHit",
    "SearchSlip",
    "SearchWord",
    "Source",
    "metadata",
]
