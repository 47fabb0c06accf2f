"""Role text: each rule has its examples."""

import time

import pytest

from creditsgql.importers.records import RoleRecord
from creditsgql.importers.sources.roles import RoleText, qualifiers_of, read_role_text, read_role_texts, read_roles


def role(name: str, **said: object) -> RoleRecord:
    return RoleRecord(name, None if said.get("is_self") else name, **said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        ((), RoleText()),
        (("Stéphanie",), RoleText((role("Stéphanie"),))),
        (("Halla / Ása",), RoleText((role("Halla"), role("Ása")))),
        (("Oscar/ Le banquier",), RoleText((role("Oscar"), role("Le banquier")))),
        (("Cashier at 7/11",), RoleText((role("Cashier at 7/11"),))),
        (("Encarna, the stepmother",), RoleText((role("Encarna, the stepmother"),))),
        (("Himself",), RoleText((role("Himself", is_self=True),))),
        (("Self - Host",), RoleText((role("Self - Host", is_self=True),))),
        (("Themselves",), RoleText((role("Themselves", is_self=True),))),
        (("Selfridge",), RoleText((role("Selfridge"),))),
        (("Bob (voice)",), RoleText((role("Bob", is_voice=True),))),
        (("Bob", "voice"), RoleText((role("Bob", is_voice=True),))),
        (("Bob / Tom", "voice"), RoleText((role("Bob", is_voice=True), role("Tom", is_voice=True)))),
        (("Bob (voice) / Tom",), RoleText((role("Bob", is_voice=True), role("Tom")))),
        (("Bob, voice",), RoleText((role("Bob", is_voice=True),))),
        (("Self (archive footage)",), RoleText((role("Self", is_self=True, is_archive_footage=True),))),
        (("Anna (young)",), RoleText((role("Anna", note="young"),), note=None)),
        (("Anna", "uncredited"), RoleText((role("Anna"),), is_uncredited=True)),
        (("Anna", "as Other Name"), RoleText((role("Anna"),), credited_as="Other Name")),
        (("Anna", "as a child"), RoleText((role("Anna", note="as a child"),))),
        (("voice",), RoleText(note="voice")),
        (("archive footage",), RoleText(note="archive footage")),
        (("Child",), RoleText((role("Child"),))),
        (("singing voice",), RoleText(note="singing voice")),
        (("-",), RoleText()),
        (("Ann", "Himself (voice)"), RoleText((role("Ann"), role("Himself", is_self=True, is_voice=True)))),
        (("Ann", "Bo (voice)"), RoleText((role("Ann"), role("Bo", is_voice=True)))),
        (("Ann / Bo (voice)",), RoleText((role("Ann", is_voice=True), role("Bo", is_voice=True)))),
    ],
)
def test_parentheses_behind_a_name_become_roles(groups: tuple[str, ...], expected: RoleText) -> None:
    assert read_roles(groups) == expected


def one(name: str, **said: object) -> RoleText:
    return RoleText((role(name, **said),))


CASES: tuple[tuple[str, str, RoleText], ...] = (
    ("nothing", "", RoleText()),
    ("white space", " \u00a0\t", RoleText()),
    ("a dash for nothing", "--", RoleText()),
    ("empty parentheses", "()", RoleText()),
    ("a word for nothing", "N/A", RoleText()),
    ("a word for nothing yet", "TBA", RoleText()),
    ("a name that is a word for nothing elsewhere", "Nil", one("Nil")),
    ("one letter", "Q", one("Q")),
    ("a number", "9", one("9")),
    ("another script", "雪代巴", one("雪代巴")),
    ("spaces and invisible signs", " Ilsa \u200b  Lund\u00a0", one("Ilsa Lund")),
    ("voice", "Baloo (voice)", one("Baloo", is_voice=True)),
    ("capitals", "Baloo (VOICE)", one("Baloo", is_voice=True)),
    ("no space before", "Baloo(voice)", one("Baloo", is_voice=True)),
    ("spaces inside", "Baloo ( voice )", one("Baloo", is_voice=True)),
    ("square brackets", "Baloo [voice]", one("Baloo", is_voice=True)),
    ("wide brackets", "バルー（声）", one("バルー", is_voice=True)),
    ("another language", "Baloo (voix)", one("Baloo", is_voice=True)),
    ("a kind of voice", "Ariel (singing voice)", one("Ariel", is_voice=True, note="singing voice")),
    ("whence the voice", "Ma (voice on phone)", one("Ma", is_voice=True, note="voice on phone")),
    ("a script's voice", "Ma V.O.", one("Ma", is_voice=True)),
    ("named as a voice", "Radio Voice", one("Radio Voice", is_voice=True)),
    ("named as the voice of", "Voice of HAL", one("Voice of HAL", is_voice=True)),
    ("a voice that is a character", "The Voice", one("The Voice")),
    ("not a voice", "Voice Coach", one("Voice Coach")),
    ("uncredited", "Guard (uncredited)", RoleText((role("Guard"),), is_uncredited=True)),
    ("uncredited, in Polish", "Guard (nie występuje w napisach)", RoleText((role("Guard"),), is_uncredited=True)),
    ("two qualifiers", "Guard (voice) (uncredited)", RoleText((role("Guard", is_voice=True),), is_uncredited=True)),
    ("in the other order", "Guard (uncredited) (voice)", RoleText((role("Guard", is_voice=True),), is_uncredited=True)),
    ("a list of two", "Guard (voice, uncredited)", RoleText((role("Guard", is_voice=True),), is_uncredited=True)),
    ("one in the other", "Guard (voice (uncredited))", RoleText((role("Guard", is_voice=True),), is_uncredited=True)),
    ("before the name", "(voice) Guard", one("Guard", is_voice=True)),
    ("amid the name", "Guard (voice) #2", one("Guard #2", is_voice=True)),
    (
        "three in a list, with another name",
        "Adam (English version, voice, as J. Woj)",
        RoleText((role("Adam", is_voice=True, note="English version"),), credited_as="J. Woj"),
    ),
    ("a note in a list with dashes", "Ann (uncredited--cameo)", RoleText((role("Ann", note="cameo"),), True)),
    ("one of a list unknown", "Ann (Benny, uncredited)", RoleText((role("Ann (Benny)"),), is_uncredited=True)),
    ("archive footage", "Ilsa Lund (archive footage)", one("Ilsa Lund", is_archive_footage=True)),
    ("misspelt", "Self (archival fotage)", one("Self", is_self=True, is_archive_footage=True)),
    ("both", "Self (archive footage and voice)", one("Self", is_self=True, is_voice=True, is_archive_footage=True)),
    (
        "sound from before",
        "Himself (archival audio/ footage)",
        one("Himself", is_self=True, is_archive_footage=True, note="archival audio"),
    ),
    ("pictures", "Brother (photo)", one("Brother", note="photo")),
    ("young", "Vito Corleone (young)", one("Vito Corleone", note="young")),
    ("behind a comma", "Vito Corleone, young", one("Vito Corleone", note="young")),
    ("behind a dash", "Vito Corleone - Teen", one("Vito Corleone", note="Teen")),
    ("a child in the name", "Young Vito", one("Young Vito")),
    ("an age", "Vito (age 9)", one("Vito", note="age 9")),
    ("a number for an age", "Vito (9)", one("Vito", note="9")),
    ("a span of ages", "Vito (8-10 years)", one("Vito", note="8-10 years")),
    ("an age behind a comma", "Michael Myers, Age 10", one("Michael Myers", note="Age 10")),
    ("an age in Spanish", "Ofelia (niña)", one("Ofelia", note="niña")),
    ("a time", "Nurse (1988)", one("Nurse", note="1988")),
    ("as a child", "Vito (as a child)", one("Vito", note="as a child")),
    ("a segment", 'Butch (segment "The Gold Watch")', one("Butch", note='segment "The Gold Watch"')),
    ("a quotation mark short", 'Butch (segment "The Gold Watch)', one("Butch", note='segment "The Gold Watch')),
    ("a director's segment", "Neha (Ana Ruiz's segment)", one("Neha", note="Ana Ruiz's segment")),
    ("behind a dash and a colon", 'Isolde - (segment: "Fire")', one("Isolde", note='segment: "Fire"')),
    ("episodes", "Officer Ruiz (4 episodes, 2021)", one("Officer Ruiz", note="4 episodes, 2021")),
    ("which episode", "Officer Ruiz (ep.5-6)", one("Officer Ruiz", note="ep.5-6")),
    ("an appearance", "Inspector (Special Appearance)", one("Inspector", note="Special Appearance")),
    ("behind a dash, too", "Inspector - Special Appearance", one("Inspector", note="Special Appearance")),
    ("an appearance as", "Special Appearance as Adult Ali", one("Adult Ali", note="Special Appearance")),
    ("no more than that", 'Special Appearance in "Ey" Song', RoleText(note='Special Appearance in "Ey" Song')),
    ("alone and uncredited", "Cameo (uncredited)", RoleText(is_uncredited=True, note="Cameo")),
    ("only in parentheses", "(voice) (uncredited)", RoleText(is_uncredited=True, note="voice")),
    ("only what else is a character", "(Narrator) (voice)", one("Narrator", is_voice=True)),
    ("another name", "Mr. Okra (as Art Robins)", RoleText((role("Mr. Okra"),), credited_as="Art Robins")),
    ("a quoted part", 'Cal (as Bo "Stro" Li)', RoleText((role("Cal"),), credited_as='Bo "Stro" Li')),
    ("credited as", "Marlene (Credited as Twiggy)", RoleText((role("Marlene"),), credited_as="Twiggy")),
    ("a suffix", "Cal (as Bo Li, Jr.)", RoleText((role("Cal"),), credited_as="Bo Li, Jr.")),
    ("no name but a particle", "Cal (as played on stage)", one("Cal (as played on stage)")),
    ("credit only", "Billy, Sr. (credit only)", RoleText((role("Billy, Sr."),), note="credit only")),
    ("scenes deleted", "Clerk (scenes deleted)", RoleText((role("Clerk"),), note="scenes deleted")),
    ("also known as", "Amy (also known as Nadia)", one("Amy", note="also known as Nadia")),
    ("without a sign", "Savitri aka Baby", one("Savitri aka Baby")),
    ("a version", "Belle (UK & US) (voice)", one("Belle", is_voice=True, note="UK & US")),
    ("what no rule knows", "Linda (Abby's Mom)", one("Linda (Abby's Mom)")),
    ("amid the name, unknown", "Capt. (Dr.) Sudhir", one("Capt. (Dr.) Sudhir")),
    ("a word's ending", "Geliebte(r)", one("Geliebte(r)")),
    ("all in brackets", "[Yuan's mother]", one("Yuan's mother")),
    ("two in one pair, unknown", 'Max (("Pont") thief)', one('Max (("Pont") thief)')),
    ("not closed", "Man (voice", one("Man", is_voice=True)),
    ("not opened", "Drummer voice)", one("Drummer", is_voice=True)),
    ("not opened, unknown", "Drummer)", one("Drummer")),
    ("closed once for twice", "Bash (Fighter (uncredited)", RoleText((role("Bash (Fighter)"),), is_uncredited=True)),
    (
        "not closed before a slash",
        "A. (voice / B. (voice)",
        RoleText((role("A.", is_voice=True), role("B.", is_voice=True))),
    ),
    ("a sign left over", "Ticket checker[", one("Ticket checker")),
    ("two roles", "Diana / Wonder Woman", RoleText((role("Diana"), role("Wonder Woman")))),
    ("a space on one side", "Diana/ Wonder Woman", RoleText((role("Diana"), role("Wonder Woman")))),
    ("no space, but names", "Diana/Wonder Woman", RoleText((role("Diana"), role("Wonder Woman")))),
    ("no space, but parentheses", "Ann (voice)/Bo", RoleText((role("Ann", is_voice=True), role("Bo")))),
    ("another sign", "Min Shi | Dan Sol", RoleText((role("Min Shi"), role("Dan Sol")))),
    ("a semicolon", "Ann (voice); Bo (voice)", RoleText((role("Ann", is_voice=True), role("Bo", is_voice=True)))),
    ("another script's names", "何愛琳/何淑蓮", RoleText((role("何愛琳"), role("何淑蓮")))),
    ("a shop", "Cashier at 7/11", one("Cashier at 7/11")),
    ("a day", "9/11 Mother / Cathy", RoleText((role("9/11 Mother"), role("Cathy")))),
    ("abbreviations", "AC/DC Fan", one("AC/DC Fan")),
    ("years old", "Brad 11y/o", one("Brad 11y/o")),
    ("ages", "8 / 10 Year Old Teddy", one("8 / 10 Year Old Teddy")),
    ("numbers", "Guard 1 / 2", one("Guard 1 / 2")),
    ("inside parentheses", "Reporter (O / S Ministry)", one("Reporter (O / S Ministry)")),
    (
        "the voice behind the last is of all",
        "Saru / Monkey (voice)",
        RoleText((role("Saru", is_voice=True), role("Monkey", is_voice=True))),
    ),
    (
        "unless an earlier has its own",
        "Ann (voice) / Bo / Cy (voice)",
        RoleText((role("Ann", is_voice=True), role("Bo"), role("Cy", is_voice=True))),
    ),
    (
        "a wording speaks for itself",
        "Ann / Radio Voice",
        RoleText((role("Ann"), role("Radio Voice", is_voice=True))),
    ),
    (
        "footage of all",
        "Rick / Self (archive footage)",
        RoleText((role("Rick", is_archive_footage=True), role("Self", is_self=True, is_archive_footage=True))),
    ),
    ("a note is of its own", "Ann / Bo (young)", RoleText((role("Ann"), role("Bo", note="young")))),
    ("self", "Self", one("Self", is_self=True)),
    ("small letters", "himself", one("himself", is_self=True)),
    ("one of many", "Themself", one("Themself", is_self=True)),
    ("as whom", "Self - Host", one("Self - Host", is_self=True)),
    ("a space short", "Self -Judge", one("Self -Judge", is_self=True)),
    ("a full stop", "Self. Psychiatrist.", one("Self. Psychiatrist.", is_self=True)),
    ("unknown parentheses", "Herself (Judge)", one("Herself (Judge)", is_self=True)),
    ("in brackets", "[Herself]", one("Herself", is_self=True)),
    (
        "another language's self",
        "Ela mesma (arquivo de imagens)",
        one("Ela mesma", is_self=True, is_archive_footage=True),
    ),
    ("Turkish", "Kendisi", one("Kendisi", is_self=True)),
    ("beside the own name", "Ana Ruiz (herself)", one("Ana Ruiz", is_self=True)),
    ("footage behind a dash", "Self - Archive Footage", one("Self", is_self=True, is_archive_footage=True)),
    ("self and a role", "Herself / Narrator", RoleText((role("Herself", is_self=True), role("Narrator")))),
    ("what one does", "Self - Actress / Writer", one("Self - Actress / Writer", is_self=True)),
    (
        "a self and a narrator",
        "Self - Host / Narrator (voice)",
        RoleText((role("Self - Host", is_self=True), role("Narrator", is_voice=True))),
    ),
    ("no self", "Self-Help Guru", one("Self-Help Guru")),
    ("no self either", "Selfie Girl", one("Selfie Girl")),
)
"""Why, the text, and what is read."""


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_role_text_becomes_roles(text: str, expected: RoleText) -> None:
    assert read_role_text(text) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ((), RoleText()),
        (("Self",), one("Self", is_self=True)),
        (("Diana", "Wonder Woman"), RoleText((role("Diana"), role("Wonder Woman")))),
        (("Child", "Narrator"), RoleText((role("Child"), role("Narrator")))),
        (("Saru", "Monkey (voice)"), RoleText((role("Saru"), role("Monkey", is_voice=True)))),
        (("", "Diana"), one("Diana")),
    ],
)
def test_texts_that_a_source_has_parted_are_read_each_for_itself(texts: tuple[str, ...], expected: RoleText) -> None:
    assert read_role_texts(texts) == expected


def test_the_qualifiers_of_a_text_are_told_with_their_rules() -> None:
    found = [(one.rule.name, one.words) for one in qualifiers_of("Adam (voice, as J. Woj) / Self - Host (1988)")]
    assert found == [
        ("voice", "voice"),
        ("as Other Name", "J. Woj"),
        ("when", "1988"),
        ("self, in IMDb's wording", "Self - Host"),
    ]


HOSTILE = (
    "(",
    ")",
    "()",
    "(a ",
    "a / ",
    "Ab/Cd/",
    "a, young",
    " - old",
    "-",
    "Self - a / ",
    "voice of ",
    "(1 & ",
    "\u0301",
)


@pytest.mark.parametrize("sign", HOSTILE)
@pytest.mark.parametrize("length", [2000, 1_000_000])
def test_a_text_of_any_length_takes_a_bounded_time(sign: str, length: int) -> None:
    text = (sign * length)[:length]
    start = time.process_time()
    assert len(read_role_text(text).roles) <= length
    assert time.process_time() - start < 1
