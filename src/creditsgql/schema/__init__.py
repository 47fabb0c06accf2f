"""What may be asked and what it means; no SQL."""

from functools import cache

import strawberry
from graphql import GraphQLInputObjectType, GraphQLSchema, print_schema
from strawberry.schema.config import StrawberryConfig

from creditsgql.schema.fields import SCALARS


@cache
def graphql_schema() -> GraphQLSchema:
    """The schema as graphql-core has it; one for the process, since a Strawberry type belongs to one schema."""
    from creditsgql.schema.credits import CastCredit, CrewCredit
    from creditsgql.schema.query import Query

    strawberry_schema = strawberry.Schema(
        query=Query, types=[CastCredit, CrewCredit], config=StrawberryConfig(scalar_map=SCALARS)
    )
    schema = strawberry_schema._schema
    for kind in schema.type_map.values():
        # Strawberry checks @oneOf by a rule of its own and does not tell graphql-core.
        if isinstance(kind, GraphQLInputObjectType) and kind.extensions["strawberry-definition"].is_one_of:
            kind.is_one_of = True
    return schema


def sdl() -> str:
    """The schema in GraphQL's own language."""
    return print_schema(graphql_schema()) + "\n"
