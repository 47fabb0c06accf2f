"""What is stored: films, people, their credits and roles, nominations, and which source said each.

A column is NOT NULL wherever the schema promises a value. Names in ``*_key`` columns are folded (see
``normalise.fold``) and serve order and look-up only, so that text sorts the same on every engine.
"""

from sqlalchemy import MetaData
from sqlmodel import SQLModel

from creditsgql.entities.awards import (
    AwardCategory,
    AwardEdition,
    AwardEvent,
    NominatedCompany,
    Nomination,
    NominationFilm,
    Nominee,
)
from creditsgql.entities.columns import order_text_alike
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
    FilmRating,
    FilmText,
    FilmTitle,
    FormerFilm,
    Genre,
    Language,
    LanguageName,
)
from creditsgql.entities.paths import CollaborationPath, CollaborationStep
from creditsgql.entities.people import (
    Decision,
    Doubt,
    FormerPerson,
    Person,
    PersonExternalId,
    PersonName,
    PersonSource,
)
from creditsgql.entities.provenance import Citation, FilmSource, Source
from creditsgql.entities.search import SearchEntry, SearchHit, SearchSlip, SearchWord

metadata: MetaData = SQLModel.metadata
order_text_alike(metadata)

__all__ = [
    "AwardCategory",
    "AwardEdition",
    "AwardEvent",
    "Change",
    "Character",
    "Citation",
    "CollaborationPath",
    "CollaborationStep",
    "Country",
    "CountryName",
    "Credit",
    "Dataset",
    "Decision",
    "Doubt",
    "Film",
    "FilmCountry",
    "FilmExternalId",
    "FilmGenre",
    "FilmLanguage",
    "FilmRating",
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
    "NominatedCompany",
    "Nomination",
    "NominationFilm",
    "Nominee",
    "Person",
    "PersonExternalId",
    "PersonName",
    "PersonSource",
    "Role",
    "SearchEntry",
    "SearchHit",
    "SearchSlip",
    "SearchWord",
    "Source",
    "metadata",
]
