"""How far a document goes: what its operations come to with all that their fragments add.

Each definition is gone through once, as it is written and never where it is spread. What a fragment adds to those that
spread it is put together afterwards, innermost first, from what was found in each. So the work grows with the length
of the document whatever its fragments make of it, and a count may be of far more than anybody could write out.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from graphql.language import (
    ArgumentNode,
    ConstDirectiveNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
)

COUNTED_TO = 1_000_000
"""What is more is not counted on: fragments that double would make numbers of hundreds of digits."""

INTROSPECTION = ("__schema", "__type")
"""Fields whose depth does not count: generators ask for types of types ten deep, and rows are none of it."""


@dataclass(slots=True)
class Spread:
    """A fragment spread: its name, how many fields it is within, and whether their depth counts."""

    name: str
    level: int
    counts: bool


@dataclass(slots=True)
class Extent:
    """What one definition comes to: at first as it is written, then with what its spreads add.

    ``depth`` is the most fields within each other, ``root_fields`` those within none. Fields are counted as often as
    they are asked, though an answer merges those of one name. ``directives_on_one`` is the most on one node,
    ``list_entries`` the most in one list; both are of the definition alone.
    """

    node: OperationDefinitionNode | FragmentDefinitionNode
    depth: int = 0
    root_fields: int = 0
    aliases: int = 0
    directives: int = 0
    directives_on_one: int = 0
    list_entries: int = 0
    spreads: list[Spread] = field(default_factory=list)

    def add(self, spread: Spread, inner: "Extent") -> None:
        """Adds what a spread fragment comes to."""
        if spread.counts:
            self.depth = max(self.depth, spread.level + inner.depth)
        if spread.level == 0:
            self.root_fields = min(COUNTED_TO, self.root_fields + inner.root_fields)
        self.aliases = min(COUNTED_TO, self.aliases + inner.aliases)
        self.directives = min(COUNTED_TO, self.directives + inner.directives)


def extents(document: DocumentNode) -> list[Extent]:
    """What each operation and each fragment comes to, in the document's order.

    A fragment that is within itself adds nothing there, nor does one that is not in the document: validation refuses
    either by name.
    """
    found = [
        _written(node)
        for node in document.definitions
        if isinstance(node, OperationDefinitionNode | FragmentDefinitionNode)
    ]
    fragments = {one.node.name.value: one for one in found if isinstance(one.node, FragmentDefinitionNode)}
    whole: set[str] = set()
    for name, one in _innermost_first(fragments):
        _complete(one, fragments, whole)
        whole.add(name)
    for one in found:
        if isinstance(one.node, OperationDefinitionNode):
            _complete(one, fragments, whole)
    return found


def _complete(one: Extent, fragments: Mapping[str, Extent], whole: set[str]) -> None:
    for spread in one.spreads:
        if spread.name in whole:
            one.add(spread, fragments[spread.name])


def _innermost_first(fragments: Mapping[str, Extent]) -> Iterator[tuple[str, Extent]]:
    """Each fragment after those that it spreads, but where they go round in a circle; without recursion."""
    begun: set[str] = set()
    for outermost in fragments:
        stack = [] if outermost in begun else [(outermost, iter(fragments[outermost].spreads))]
        begun.add(outermost)
        while stack:
            name, rest = stack[-1]
            inner = next(
                (spread.name for spread in rest if spread.name in fragments and spread.name not in begun), None
            )
            if inner is None:
                stack.pop()
                yield name, fragments[name]
            else:
                begun.add(inner)
                stack.append((inner, iter(fragments[inner].spreads)))


def _written(node: OperationDefinitionNode | FragmentDefinitionNode) -> Extent:
    """What the definition comes to without its spreads."""
    extent = Extent(node)
    _directed(extent, node.directives)
    for variable in node.variable_definitions or ():
        _directed(extent, variable.directives)
        if variable.default_value is not None:
            _valued(extent, [variable.default_value])
    stack: list[tuple[SelectionSetNode, int, bool]] = [(node.selection_set, 0, True)]
    while stack:
        fields, level, counts = stack.pop()
        for inner in fields.selections:
            _directed(extent, inner.directives)
            if isinstance(inner, FieldNode):
                _field(extent, inner, level, counts)
                if inner.selection_set is not None:
                    stack.append((inner.selection_set, level + 1, counts and inner.name.value not in INTROSPECTION))
            elif isinstance(inner, FragmentSpreadNode):
                extent.spreads.append(Spread(inner.name.value, level, counts))
            elif isinstance(inner, InlineFragmentNode):
                stack.append((inner.selection_set, level, counts))
    return extent


def _field(extent: Extent, node: FieldNode, level: int, counts: bool) -> None:
    extent.aliases += node.alias is not None
    extent.root_fields += level == 0
    if counts:
        extent.depth = max(extent.depth, level + 1)
    _given(extent, node.arguments)


def _directed(extent: Extent, directives: Sequence[DirectiveNode | ConstDirectiveNode] | None) -> None:
    if directives:
        extent.directives += len(directives)
        extent.directives_on_one = max(extent.directives_on_one, len(directives))
        for directive in directives:
            _given(extent, directive.arguments)


def _given(extent: Extent, arguments: Sequence[ArgumentNode] | None) -> None:
    if arguments:
        _valued(extent, [argument.value for argument in arguments])


def _valued(extent: Extent, values: list[ValueNode]) -> None:
    while values:
        value = values.pop()
        if isinstance(value, ListValueNode):
            extent.list_entries = max(extent.list_entries, len(value.values))
            values.extend(value.values)
        elif isinstance(value, ObjectValueNode):
            values.extend(member.value for member in value.fields)
