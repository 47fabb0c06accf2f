"""Names in lists, and in filing order."""

import pytest

from creditsgql.importers.sources.names import is_absent, read_name, sort_name, split_list, why_no_name, why_uncertain


@pytest.mark.parametrize(
    ("value", "items"),
    [
        ("A One, B Two", ["A One", "B Two"]),
        ("A One,B Two ; C Three,", ["A One", "B Two", "C Three"]),
        ("A One (Encarna, the stepmother), B Two", ["A One (Encarna, the stepmother)", "B Two"]),
        ("A One (x (y, z)), B Two", ["A One (x (y, z))", "B Two"]),
        ("A One (x, B Two (y), C Three (z)", ["A One (x", "B Two (y)", "C Three (z)"]),
        ("A One (x), B Two (y", ["A One (x)", "B Two (y"]),
        ("Robert Downey, Jr., B Two", ["Robert Downey, Jr.", "B Two"]),
        ("Robert Downey, Jr. (Tony Stark), B Two", ["Robert Downey, Jr. (Tony Stark)", "B Two"]),
        ("Robby Müller, BVK, Jost Vacano, A.S.C.", ["Robby Müller, BVK", "Jost Vacano, A.S.C."]),
        ("A One, B Two, and C Three; und D Four", ["A One", "B Two", "C Three", "D Four"]),
        ("", []),
    ],
)
def test_a_list_is_parted_outside_parentheses(value: str, items: list[str]) -> None:
    assert split_list(value) == items


@pytest.mark.parametrize(
    ("item", "names", "certainty"),
    [
        ("Alexandre Desplat", ["Alexandre Desplat"], "STATED"),
        ("Alexandre Desplat.", ["Alexandre Desplat"], "STATED"),
        ("Sammy Davis Jr.", ["Sammy Davis Jr."], "STATED"),
        ("Nick Cave & Warren Ellis", ["Nick Cave", "Warren Ellis"], "STATED"),
        ("Isabel Peña und Rodrigo Sorogoyen", ["Isabel Peña", "Rodrigo Sorogoyen"], "STATED"),
        ("Joel Coen / Ethan Coen", ["Joel Coen", "Ethan Coen"], "STATED"),
        ("Jean-Pierre & Luc Dardenne", ["Jean-Pierre Dardenne", "Luc Dardenne"], "INFERRED"),
        ("Belle & Sebastian", ["Belle & Sebastian"], "STATED"),
        ("Florence and the Machine", ["Florence and the Machine"], "STATED"),
        ("Nick Cave & The Bad Seeds", ["Nick Cave & The Bad Seeds"], "STATED"),
        ("Kronos Quartet", ["Kronos Quartet"], "STATED"),
        ("Joe Walker ACE & Pietro Scalia", ["Joe Walker", "Pietro Scalia"], "STATED"),
        ("Joel Coen/Ethan Coen", ["Joel Coen", "Ethan Coen"], "STATED"),
        ("AC/DC", ["AC/DC"], "STATED"),
        ("Isabel Peña y Rodrigo Sorogoyen", ["Isabel Peña", "Rodrigo Sorogoyen"], "STATED"),
        ("Olivier Nakache et Éric Toledano", ["Olivier Nakache", "Éric Toledano"], "STATED"),
        ("José Ortega y Gasset", ["José Ortega y Gasset"], "STATED"),
        ("Richard E Grant", ["Richard E Grant"], "STATED"),
        ("HANEKE Michael", ["Michael Haneke"], "INFERRED"),
        ("VON TRIER Lars", ["Lars von Trier"], "INFERRED"),
        ("Michael HANEKE", ["Michael Haneke"], "STATED"),
        ("FRANCES MCDORMAND", ["Frances McDormand"], "STATED"),
        ("Joel & Ethan COEN", ["Joel Coen", "Ethan Coen"], "INFERRED"),
        ("PJ Harvey", ["PJ Harvey"], "STATED"),
        ("Robert Downey III", ["Robert Downey III"], "STATED"),
    ],
)
def test_an_item_is_one_name_or_two(item: str, names: list[str], certainty: str) -> None:
    found = read_name(item)
    assert [one.name for one in found] == names
    assert {one.certainty.name for one in found} == {certainty}


def test_parentheses_belong_to_the_name_before_them() -> None:
    assert [(one.name, one.parentheses) for one in read_name("A One (x & y) & B Two (z)")] == [
        ("A One", ("x & y",)),
        ("B Two", ("z",)),
    ]
    # One family is one entry.
    assert {one.parentheses for one in read_name("Joel & Ethan Coen (z)")} == {("z",)}


def test_a_name_in_capitals_keeps_its_printed_form() -> None:
    (found,) = read_name("O'CONNOR Bridget")
    assert (found.name, found.credited_as) == ("Bridget O'Connor", "O'CONNOR Bridget")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Jacques Audiard", None),
        ("Björk", None),
        ("Guillermo del Toro", None),
        ("Zentropa Entertainments", "a company, not a person"),
        ("Rai Cinema", "a company, not a person"),
        ("Dolby Digital", "a technique, not a name"),
        ("it was soft", "prose, not a name"),
        ("Soft and slow", "not certainly a name"),
        ("THEORY OF LIABILITY", "prose, not a name"),
        ("Number 6", "not certainly a name"),
        ("A One, 2012", "a year, not a name"),
    ],
)
def test_only_some_texts_are_certainly_names(text: str, reason: str | None) -> None:
    assert why_uncertain(text) == reason


def test_letters_of_a_society_stay_in_the_printed_form() -> None:
    (found,) = read_name("Robby Müller, BVK")
    assert (found.name, found.credited_as) == ("Robby Müller", "Robby Müller, BVK")


@pytest.mark.parametrize("value", ["", "NA", "n/a", "-", "–", "none", "TBC"])
def test_some_values_name_no_one(value: str) -> None:
    assert is_absent(value)


@pytest.mark.parametrize(
    "text",
    [
        "based on the novel by A One",
        "et al",
        "A One and others",
        "http://x.org",
        "A - B",
        "2012",
        "A One 2012",
        "a" * 81,
        "x: y",
    ],
)
def test_what_is_no_name_is_told_from_names(text: str) -> None:
    assert why_no_name(text)


@pytest.mark.parametrize(
    "name", ["Björk", "will.i.am", "50 Cent", "k.d. lang", 'Dwayne "The Rock" Johnson', "O’Connor", "王家衛"]
)
def test_unusual_names_are_names(name: str) -> None:
    assert why_no_name(name) is None


@pytest.mark.parametrize(
    ("name", "filed"),
    [
        ("Jacques Audiard", "Audiard, Jacques"),
        ("Lars von Trier", "von Trier, Lars"),
        ("Hoyte Van Hoytema", "Van Hoytema, Hoyte"),
        ("Kiko de la Rica", "de la Rica, Kiko"),
        ("Jan van der Zanden", "van der Zanden, Jan"),
        ("Van Morrison", "Morrison, Van"),
        ("Robert Downey Jr.", "Downey, Robert, Jr."),
        ("Robert Downey, Jr.", "Downey, Robert, Jr."),
        ("José Manuel Ibarra", "Ibarra, José Manuel"),
        ("Björk", "Björk"),
        ("Wong Kar-wai", "Wong Kar-wai"),
        ("Jean-Pierre Dardenne", "Dardenne, Jean-Pierre"),
        ("Helena Sanchis-Guarner", "Sanchis-Guarner, Helena"),
        ("王 家衛", "王 家衛"),
        ("The Notwist", "Notwist, The"),
        ("Kronos Quartet", "Kronos Quartet"),
        ("Belle & Sebastian", "Belle & Sebastian"),
        ("Андрей Звягинцев", "Звягинцев, Андрей"),
        ("Ang Le", "Le, Ang"),
    ],
)
def test_names_are_filed_by_surname(name: str, filed: str) -> None:
    assert sort_name(name) == filed
