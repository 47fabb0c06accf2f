"""Whether a document means anything in the schema: the specification's rules, none of which may take long."""

from typing import Any

from graphql import GraphQLError, GraphQLSchema, OverlappingFieldsCanBeMergedRule, specified_rules, validate
from graphql.language import DocumentNode
from graphql.validation import ValidationContext
from graphql.validation.validate import ValidationAbortedError

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


RULES = tuple(_MergingRule if rule is OverlappingFieldsCanBeMergedRule else rule for rule in specified_rules)


def invalid(schema: GraphQLSchema, document: DocumentNode, most: int) -> list[GraphQLError]:
    """What the rules have against the document: at most so many errors, none where it is valid."""
    errors = validate(schema, document, RULES, max_errors=most)[:most]
    # All that graphql-core says where fragments lead on and on; it tells of too many errors in other words.
    given_up = [error for error in errors if error.message == "Validation aborted."]
    return [GraphQLError("The document's fragments are nested too deeply.")] if given_up else errors
