"""Lists read through rows that refer to theirs: an index has those of a word, and an order of the list beside it.

A page in such an order, of one word, is the beginning of a stretch of that index: with 100,000 rows it takes 12 us of
a processor where the list's own index with a probe of each row takes 180. Of several words no index has all in one
order, and in another order the list's own index leads: a page is soon full where a word is frequent. What looks at the
whole of a list goes through the rows of its words in any case, which are fewer than all rows of the list: to count
3,000 takes 0.06 ms, and not 28. Whether there are more than a page is found in them too, in no order.
"""

from creditsgql.planner import conditions, criteria, lists, places
from creditsgql.planner.columns import column
from creditsgql.planner.plan import Page, Requirement
from creditsgql.planner.rows import Link, Row, Scope, key_of


def link(scope: Scope, row: Row, page: Page, *, ordered: bool = True, once: bool = True) -> None:
    """Has the rows of a page's list be found through others where that is the quicker way.

    Unless they are ``ordered`` any order will do; unless each is to be found ``once``, the same may be found again. It
    comes before all else that is asked of the row.
    """
    if is_tied(page.many) or any(is_found_by_itself(requirement) for requirement in page.requirements):
        return
    leading = lists.leading(page)
    for requirement in page.requirements:
        match requirement:
            case Requirement(criteria.Through(on, _, None, copies), given) if copies:
                says = {column(own).name: column(copy) for copy, own in copies}
                word = _only_word(given)
                leads = not ordered or (leading is not None and leading.name in says)
                if leads and (word is not None or not (ordered or once)):
                    says[key_of(row.table).name] = column(on)
                    other = scope.row(column(on).table)
                    row.link = Link(other, column(on), says, word or given, requirement, alone=word is not None)
                    return


def is_tied(many: places.Many) -> bool:
    """Whether a list is not simply one of all rows of its table."""
    return bool(many.on or many.alike or many.linked or many.peers or many.per or many.to or many.tagged)


def is_found_by_itself(requirement: Requirement) -> bool:
    """Whether an index, by what is required, leads to rows that may be few."""
    match requirement.condition:
        case criteria.Some() | criteria.AtLeast():
            return True
        case criteria.Every():
            return any(conditions.leaves_few(one) for entry in requirement.given for one in entry)
    return conditions.leaves_few(requirement)


def _only_word(asked: Requirement) -> Requirement | None:
    """The requirement with the one word that it has; None where there are several, or it is not known yet how many."""
    if not isinstance(asked.given, list) or len(asked.given) != 1:
        return None
    assert isinstance(asked.condition, criteria.AnyOf)
    return Requirement(criteria.Equals(asked.condition.path), asked.given[0], None)
