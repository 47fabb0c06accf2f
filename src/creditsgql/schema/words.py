"""The vocabulary as GraphQL enums, each value with its definition."""

from enum import Enum

import strawberry

from creditsgql import vocabulary
from creditsgql.schema.fields import described

described(
    vocabulary.CreditKind,
    "In front of the camera or behind it.",
    CAST="An appearance in front of the camera or the microphone.",
    CREW="A contribution behind the camera.",
)
described(
    vocabulary.Department,
    "What part of film making a credit belongs to: a closed list. Clients should treat unknown values as OTHER.",
    ACTING="Playing, speaking or appearing; cast credits, and only they, are here.",
    DIRECTING="Direction, assistant direction and continuity.",
    WRITING="Screenplay, story, dialogue and the works a film is based on.",
    PRODUCTION="Producing and the management of production.",
    CINEMATOGRAPHY="Camera and lighting.",
    EDITING="Picture editing.",
    PRODUCTION_DESIGN="Production design, art direction, set decoration and props.",
    COSTUME_AND_MAKEUP="Costume, make-up and hair.",
    MUSIC="Score, songs and music supervision.",
    SOUND="Sound recording, design and mixing.",
    VISUAL_EFFECTS="Visual and special effects, animation.",
    CASTING="Choice of the cast.",
    STUNTS="Stunts and their coordination.",
    OTHER="A job that fits no other department.",
)
described(
    vocabulary.NominationOutcome,
    "How far a recognition got.",
    SELECTED="Chosen for a list that nominations are drawn from, or for a festival section.",
    SHORTLISTED="Left on a shorter list on the way to the nominations.",
    NOMINATED="Among those the award is chosen from.",
    SPECIAL_MENTION="Named by the jury beside the award.",
    WON="Given the award.",
    HONORED="Given without competition, such as a lifetime award.",
)
described(
    vocabulary.Certainty,
    "How a fact stands to its source.",
    STATED="The source says so.",
    INFERRED="Worked out from other facts, such as the event from the site that prints the list.",
    DISPUTED="Sources disagree.",
)
described(
    vocabulary.TitleKind,
    "What a title is for.",
    ORIGINAL="The title under which the film was made and first shown.",
    LOCALIZED="The title of a release in another country.",
    TRANSLATED="A translation that no release bears.",
    TRANSLITERATED="The original title in another script.",
    WORKING="A title used while the film was made.",
    FESTIVAL="The title of a festival showing.",
    OTHER="Any other title.",
)
described(
    vocabulary.TextKind,
    "What a text is.",
    SYNOPSIS="What happens in the film.",
    LOGLINE="The film in a sentence.",
    DIRECTORS_STATEMENT="The director on the film.",
    PRODUCTION_NOTE="How the film was made.",
    OTHER="Any other text.",
)
described(
    vocabulary.PersonNameKind,
    "What a name is.",
    USUAL="The name the person is known under.",
    BIRTH="The name given at birth.",
    STAGE="A name used for work.",
    ALIAS="Another name in use.",
    TRANSLITERATED="The usual name in another script.",
    MISSPELLING="A misprint that sources contain.",
)
described(
    vocabulary.Authority,
    "Who issues an identifier. Clients should treat unknown values as OTHER.",
    IMDB="IMDb: tt... for films, nm... for people.",
    TMDB="The Movie Database.",
    WIKIDATA="Wikidata: Q...",
    EIDR="Entertainment Identifier Registry.",
    ISAN="International Standard Audiovisual Number.",
    ISNI="International Standard Name Identifier.",
    VIAF="Virtual International Authority File.",
    EFA="European Film Academy.",
    FILMPORTAL="filmportal.de.",
    CINEUROPA="Cineuropa.",
    JUSTWATCH="JustWatch.",
    OTHER="Anyone else.",
)


@strawberry.enum(description="Which end comes first. Nulls come last either way.")
class OrderDirection(Enum):
    """The direction of a sort key."""

    ASC = strawberry.enum_value("ASC", description="The smallest, earliest or first in the alphabet first.")
    DESC = strawberry.enum_value("DESC", description="The largest, latest or last in the alphabet first.")


@strawberry.enum(description="What films can be ordered by.")
class FilmOrderField(Enum):
    """Sort keys of films."""

    TITLE = strawberry.enum_value("TITLE", description="The displayed title; case and diacritics do not count.")
    YEAR = strawberry.enum_value("YEAR", description="The reference year.")
    RUNTIME = strawberry.enum_value("RUNTIME", description="Length in minutes.")
    CREDIT_COUNT = strawberry.enum_value("CREDIT_COUNT", description="How many credits the film has.")
    WIN_COUNT = strawberry.enum_value("WIN_COUNT", description="How many awards the film was given.")
    CREATED_AT = strawberry.enum_value("CREATED_AT", description="When the film was first stored.")
    UPDATED_AT = strawberry.enum_value("UPDATED_AT", description="When the film last changed.")


@strawberry.enum(description="What films can be counted by.")
class FilmFacetField(Enum):
    """Facets of films."""

    YEAR = strawberry.enum_value("YEAR", description="The reference year.")
    DECADE = strawberry.enum_value("DECADE", description="The decade of the reference year, by its first year.")
    COUNTRY = strawberry.enum_value("COUNTRY", description="Countries of production, by code.")
    LANGUAGE = strawberry.enum_value("LANGUAGE", description="Languages spoken in the film, by tag.")
    GENRE = strawberry.enum_value("GENRE", description="Genres of the film, by slug.")
    AWARD_EVENT = strawberry.enum_value("AWARD_EVENT", description="Award events that recognised the film, by slug.")
    OUTCOME = strawberry.enum_value("OUTCOME", description="How far recognitions of the film got.")


@strawberry.enum(description="What people can be ordered by.")
class PersonOrderField(Enum):
    """Sort keys of people."""

    NAME = strawberry.enum_value("NAME", description="The displayed name; case and diacritics do not count.")
    SORT_NAME = strawberry.enum_value("SORT_NAME", description="The name in filing order: Audiard, Jacques.")
    BIRTH_DATE = strawberry.enum_value(
        "BIRTH_DATE",
        description="The date of birth; one known less precisely comes before those it may be: 1974, then 1974-05.",
    )
    FILM_COUNT = strawberry.enum_value("FILM_COUNT", description="How many films the person worked on.")
    WIN_COUNT = strawberry.enum_value("WIN_COUNT", description="How many awards name the person.")
    CREATED_AT = strawberry.enum_value("CREATED_AT", description="When the person was first stored.")
    UPDATED_AT = strawberry.enum_value("UPDATED_AT", description="When the person last changed.")


@strawberry.enum(description="What credits can be ordered by.")
class CreditOrderField(Enum):
    """Sort keys of credits."""

    BILLING = strawberry.enum_value(
        "BILLING", description="The film's own billing where known, else the order of the source."
    )
    PERSON_NAME = strawberry.enum_value("PERSON_NAME", description="The person's name in filing order.")
    FILM_TITLE = strawberry.enum_value("FILM_TITLE", description="The film's displayed title.")
    FILM_YEAR = strawberry.enum_value("FILM_YEAR", description="The film's reference year.")


@strawberry.enum(description="What nominations can be ordered by.")
class NominationOrderField(Enum):
    """Sort keys of nominations."""

    YEAR = strawberry.enum_value("YEAR", description="The year of the edition.")
    FILM_TITLE = strawberry.enum_value(
        "FILM_TITLE", description="The displayed title of the film, of several the first."
    )


DIRECTION = OrderDirection.ASC


@strawberry.input(description="One sort key of films.")
class FilmOrder:
    """A field and a direction."""

    field: FilmOrderField = strawberry.field(description="What to order by.")
    direction: OrderDirection | None = strawberry.field(description="Which end comes first.", default=DIRECTION)


@strawberry.input(description="One sort key of people.")
class PersonOrder:
    """A field and a direction."""

    field: PersonOrderField = strawberry.field(description="What to order by.")
    direction: OrderDirection | None = strawberry.field(description="Which end comes first.", default=DIRECTION)


@strawberry.input(description="One sort key of credits.")
class CreditOrder:
    """A field and a direction."""

    field: CreditOrderField = strawberry.field(description="What to order by.")
    direction: OrderDirection | None = strawberry.field(description="Which end comes first.", default=DIRECTION)


@strawberry.input(description="One sort key of nominations.")
class NominationOrder:
    """A field and a direction."""

    field: NominationOrderField = strawberry.field(description="What to order by.")
    direction: OrderDirection | None = strawberry.field(description="Which end comes first.", default=DIRECTION)
