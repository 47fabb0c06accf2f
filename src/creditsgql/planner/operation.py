"""One operation of a document, as it is kept."""

from dataclasses import dataclass

from graphql import FragmentDefinitionNode, GraphQLInputType, OperationDefinitionNode
from graphql.language import DocumentNode

from creditsgql.planner.variables import Plain


@dataclass(frozen=True, slots=True)
class Named:
    """An operation, told from others."""

    name: str
    """As the document has it; empty where it has none."""
    kind: str
    """query, mutation or subscription."""
    sha256: str
    """Of the document's text, in hexadecimal digits."""


@dataclass(frozen=True, slots=True)
class Operation(Named):
    """One operation of a valid document, with what every request for it needs."""

    document: DocumentNode
    node: OperationDefinitionNode
    fragments: dict[str, FragmentDefinitionNode]
    variable_types: tuple[tuple[str, GraphQLInputType], ...]
    plain: tuple[Plain, ...] | None
    """The variables once more, where all are for scalars and words."""
