"""Whether a document means anything in the schema: the specification's rules, none of which may take long."""

from typing import Any

from graphql import GraphQLError, GraphQLSchema, OverlappingFieldsCanBeMergedRule, specified_rules, validate
from graphql.language import DocumentNode, FieldNode
from graphql.validation import ASTValidationRule, ValidationContext, ValidationRule
from graphql.validation.validate import ValidationAbortedError

from creditsgql.planner.errors import IntrospectionError

COMPARISONS_MAX = 20_000
"""Most steps to find out whether fields asked under one name can be one; of the cases in
the tests none takes 100.

graphql-core compares each such field with each other and stops after 500,000 steps, which is most of a second.
"""


class _TooManyComparisonsError(ValidationAbortedError):
    """The rule gave up."""

    def __init__(self) -> None:
        super().__init__(
            f"comparisons of fields asked under one name: more than the maximum of {COMPARISONS_MAX}",
            extensions={"code": "TOO_MANY_COMPARISONS"},
        )


class _MergingRule(OverlappingFieldsCanBeMergedRule):
    """The rule of the specification, with fewer steps to do it in."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self.rule_context.remaining_complexity_budget = COMPARISONS_MAX

    def enter_selection_set(self, *given: Any) -> None:
        """Compares the fields of one selection set with each other."""
        try:
            super().enter_selection_set(*given)
        except ValidationAbortedError:
            if self.rule_context.remaining_complexity_budget < 0:
                raise _TooManyComparisonsError from None
            raise


class _NoIntrospectionRule(ValidationRule):
    """Nothing asks for the schema, wherever it is written; ``__typename`` may be asked for."""

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        """Refuses a field by its name alone."""
        if node.name.value in ("__schema", "__type"):
            self.report_error(IntrospectionError(node))


RULES = tuple(_MergingRule if rule is OverlappingFieldsCanBeMergedRule else rule for rule in specified_rules)
RULES_WITHOUT_INTROSPECTION: tuple[type[ASTValidationRule], ...] = (_NoIntrospectionRule, *RULES)


def invalid(
    schema: GraphQLSchema, document: DocumentNode, most: int, *, introspection: bool = True
) -> list[GraphQLError]:
    """What the rules have against the document: at most so many errors, none where it is valid.

    With no ``introspection`` a document that asks for the schema is not valid, and no error suggests other names.
    """
    rules = RULES if introspection else RULES_WITHOUT_INTROSPECTION
    errors = validate(schema, document, rules, max_errors=most, hide_suggestions=not introspection)[:most]
    # All that graphql-core says where fragments lead on and on; it tells of too many errors in other words.
    given_up = [error for error in errors if error.message == "Validation aborted."]
    return [GraphQLError("The document's fragments are nested too deeply.")] if given_up else errors
