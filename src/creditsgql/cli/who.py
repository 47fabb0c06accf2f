"""The verbs match, merge and split: who is who, where a person has to decide."""

import json
from dataclasses import asdict
from typing import Annotated

import typer

from creditsgql.cli.lines import Database, database_url, or_one_line
from creditsgql.importers import merging

matches = typer.Typer(help="Look at people and films that might be one.", no_args_is_help=True)
merges = typer.Typer(help="Make two one, for every import to come.", no_args_is_help=True)
splits = typer.Typer(help="Make one two, or settle that two are two, for every import to come.", no_args_is_help=True)

Id = Annotated[int, typer.Argument(help="The number of an id: 12 of person_12.", min=1)]


@matches.command("review")
def review(
    database: Database = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the list as JSON.")] = False,
) -> None:
    """List who was kept apart though they might be one, and why; merge or split settles it."""
    url = database_url(database)
    doubts = or_one_line(lambda: merging.doubts(url))
    if as_json:
        typer.echo(json.dumps([asdict(one) for one in doubts], ensure_ascii=False, indent=2))
    else:
        typer.echo("\n".join(map(str, doubts)) or "nothing is in doubt")


@merges.command("person")
def merge_person(former: Id, into: Id, database: Database = None) -> None:
    """Make all of one person's another's; the former id and slug lead there."""
    url = database_url(database)
    version = or_one_line(lambda: merging.merge_people(url, former, into))
    typer.echo(f"person {former} is person {into} now; the data set is at version {version}")


@merges.command("film")
def merge_film(former: Id, into: Id, database: Database = None) -> None:
    """Make all of one film's another's; the former id and slug lead there."""
    url = database_url(database)
    version = or_one_line(lambda: merging.merge_films(url, former, into))
    typer.echo(f"film {former} is film {into} now; the data set is at version {version}")


@splits.command("person")
def split_person(
    person: Id,
    films: Annotated[list[int], typer.Argument(help="The films where it is someone else.", min=1, metavar="FILM")],
    database: Database = None,
) -> None:
    """Make someone else of a person on some of the films."""
    url = database_url(database)
    new = or_one_line(lambda: merging.split_person(url, person, films))
    count = len(set(films))
    typer.echo(f"on {count} {'film' if count == 1 else 'films'} it is person {new} now")


@splits.command("people")
def keep_apart(one: Id, other: Id, database: Database = None) -> None:
    """Settle that two people who might be one are two."""
    url = database_url(database)
    or_one_line(lambda: merging.keep_apart(url, one, other))
    typer.echo(f"person {one} and person {other} stay two")


@splits.command("films")
def keep_films_apart(one: Id, other: Id, database: Database = None) -> None:
    """Settle that two films that might be one are two."""
    url = database_url(database)
    or_one_line(lambda: merging.keep_films_apart(url, one, other))
    typer.echo(f"film {one} and film {other} stay two")
