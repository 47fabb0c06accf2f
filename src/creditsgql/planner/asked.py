"""What an operation asks of each object: its fields by response name, fragments spread and directives obeyed."""

from collections.abc import Iterable, Mapping

from graphql import (
    GraphQLIncludeDirective,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSkipDirective,
    is_abstract_type,
)
from graphql.execution.values import VariableValues, get_directive_values
from graphql.language import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    SelectionNode,
    SelectionSetNode,
)

FieldsAsked = dict[str, list[FieldNode]]
"""By response name, in the order of the answer: the nodes that ask for it, whose fields are merged."""


class Asking:
    """Collects the fields asked within one operation whose variables have one shape."""

    def __init__(
        self,
        schema: GraphQLSchema,
        fragments: Mapping[str, FragmentDefinitionNode],
        variables: VariableValues,
    ) -> None:
        self._schema = schema
        self._fragments = fragments
        self._variables = variables

    def of(self, object_type: GraphQLObjectType, sets: Iterable[SelectionSetNode | None]) -> FieldsAsked:
        """The fields asked of an object of the type by all these sets together; each fragment is spread once."""
        asked: FieldsAsked = {}
        spread: set[str] = set()
        for fields in sets:
            if fields is not None:
                self._collect(object_type, fields, asked, spread)
        return asked

    def _collect(
        self, object_type: GraphQLObjectType, fields: SelectionSetNode, asked: FieldsAsked, spread: set[str]
    ) -> None:
        for node in fields.selections:
            if not self._included(node):
                continue
            if isinstance(node, FieldNode):
                name = node.alias.value if node.alias else node.name.value
                asked.setdefault(name, []).append(node)
            elif isinstance(node, InlineFragmentNode):
                condition = node.type_condition
                if condition is None or self._applies(condition.name.value, object_type):
                    self._collect(object_type, node.selection_set, asked, spread)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in spread:
                spread.add(node.name.value)
                fragment = self._fragments[node.name.value]
                if self._applies(fragment.type_condition.name.value, object_type):
                    self._collect(object_type, fragment.selection_set, asked, spread)

    def _applies(self, name: str, object_type: GraphQLObjectType) -> bool:
        if name == object_type.name:
            return True
        condition = self._schema.type_map[name]
        return is_abstract_type(condition) and self._schema.is_sub_type(condition, object_type)

    def _included(self, node: SelectionNode) -> bool:
        if not node.directives:
            return True
        skip = get_directive_values(GraphQLSkipDirective, node, self._variables)
        if skip and skip["if"]:
            return False
        include = get_directive_values(GraphQLIncludeDirective, node, self._variables)
        return include is None or bool(include["if"])
