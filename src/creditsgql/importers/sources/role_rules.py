"""What the words around a character's name mean: one table of qualifiers, one of names that say more than a name.

Each rule has its reason and an example beside it. The parser (``role_parts``) takes a text apart and asks here what the
pieces are; another wording is another row or another word in one, never another branch. Patterns must match the whole
of a piece, whatever its case. The words come from what credits in public data sets really print.
"""

from dataclasses import dataclass
from enum import Enum, IntEnum


class Says(Enum):
    """What a qualifier is about."""

    VOICE = "only the voice is used"
    ARCHIVE_FOOTAGE = "older footage is used"
    SELF = "the person appears as themselves"
    NOTE = "a remark on the role"
    UNCREDITED = "the film does not name the person"
    CREDITED_AS = "the film names the person differently"
    CREDIT_NOTE = "a remark on the whole credit"


class Stands(IntEnum):
    """Where words must stand to be a qualifier; each place includes those before it."""

    IN_PARENTHESES = 1
    """Elsewhere they may as well be a character: "Narrator", "Boy", "9"."""
    BEHIND = 2
    """Behind a comma or a dash too: "Anna, young", "Anna - Old"."""
    ALONE = 3
    """Even where nothing else is printed: nobody is called that."""


@dataclass(frozen=True)
class RoleRule:
    """One wording and why it means that. Where ``is_noted`` the words say more than the flag, and are kept as a note.

    ``is_open`` rules end in any words at all, so what they take may hold another qualifier behind a comma. A rule on
    names is asked only where a text has one of its ``signals``, which almost none has.
    """

    name: str
    says: Says
    stands: Stands
    pattern: str
    example: str
    reason: str
    is_noted: bool = True
    is_open: bool = False
    signals: frozenset[str] = frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LANGUAGE = (
    r"(?:american|arabic|british|cantonese|chinese|danish|dutch|english|finnish|french|german|hindi|italian|japanese"
    r"|korean|mandarin|norwegian|polish|portuguese|russian|spanish|swedish|tamil|telugu|turkish|uk|us|usa)"
)
_SPAN = r"\d{1,2}(?: ?(?:[-–/&,]|to|and|or) ?\d{1,2})*"
_YEARS = r"(?:years?|yrs?\.?|y\.?/?o\.?|months?|weeks?|days?|anni|anos|ans|años|jaar|jahre|lat|lata|år|лет|года?)"
_OF_AGE = (
    r"young|younger|old|older|elderly|teen|teenage|teenaged|teenager|adolescent|child|(?:early )?childhood|adult|youth"
)
_PICTURE = r"(?:photos?|photographs?|photography|pictures?|stills?|images?)"
_APPEARANCE = r"(?:extended |friendly )?(?:(?:special|spl\.?|guest|friendly|cameo) (?:appearance|role)|cameo)"
_SELVES = r"(?:(?:him|her|my|your|it|one|them|our)self|(?:them|our|your)selves)"
_AT_TIMES = r"(?:1[4-9]|20)\d\d(?:'?s)?"

QUALIFIERS = (
    RoleRule(
        "uncredited",
        *(Says.UNCREDITED, Stands.ALONE),
        r"uncredited(?: roles?)?|un-?credited|not credited|unbilled",
        *("Guard (uncredited)", "IMDb, TMDB and their kin print it of whom the film itself does not name"),
        is_noted=False,
    ),
    RoleRule(
        "uncredited, in other languages",
        *(Says.UNCREDITED, Stands.BEHIND),
        r"sin acreditar|no acreditad[oa]|não creditad[oa]|non crédité(?:e|s|es)?|non accreditat[oa]|ungenannt"
        r"|nicht im abspann|niet vermeld|ikke krediteret|ej krediterad|(?:nie występuje|niewymieniony|niewymieniona)"
        r"(?: w)?(?: napisach| czołówce)?|в титрах не указана?|нет в титрах",
        *("Strażnik (nie występuje w napisach)", "the same, where contributors write their own language"),
        is_noted=False,
    ),
    RoleRule(
        "voice",
        *(Says.VOICE, Stands.ALONE),
        r"voice|voices|voice (?:role|only|actor|acting)|v\.o\.|voice ?-?overs?(?: only)?",
        *("Bear (voice)", "the flag says it all"),
        is_noted=False,
    ),
    RoleRule(
        "voice, in other languages",
        *(Says.VOICE, Stands.IN_PARENTHESES),
        r"vo|voix(?: off)?|voz(?: en off)?|voce|stimme|stem|röst|stemme|głos|hlas|ses|hang|голос"
        r"|озвучка|声|聲|聲音|声音|목소리",
        *("Oso (voz)", "the same; short words that are names where they stand alone"),
        is_noted=False,
    ),
    RoleRule(
        "kind of voice",
        *(Says.VOICE, Stands.ALONE),
        rf"(?:singing|speaking|{_LANGUAGE}) (?:voice|voices|voice-?over|v\.?o\.?)",
        *("Ariel (singing voice)", "a role has one actor speaking and one singing, or one for each language"),
    ),
    RoleRule(
        "voice, described",
        *(Says.VOICE, Stands.IN_PARENTHESES),
        r"[^,;/&]+[ -]voices?|voices? (?:and|for|from|in|of|on|over|through|via|footage|recording)(?: [^,;/&]+)?"
        r"|(?:audio|sound)(?: recordings?| only)?|dubbing|dubbed",
        *("Mother (voice on phone)", "whatever the voice comes from, it is a voice"),
        is_open=True,
    ),
    RoleRule(
        "archive footage",
        *(Says.ARCHIVE_FOOTAGE, Stands.ALONE),
        r"archiv(?:e|es|al)(?: (?:footage|fotage|films?|materials?))?|(?:stock|library) footage",
        *("Diver (archive footage)", "the flag says it all"),
        is_noted=False,
    ),
    RoleRule(
        "archive footage, in other languages",
        *(Says.ARCHIVE_FOOTAGE, Stands.BEHIND),
        r"im[aá]gen(?:es)? de archivo|(?:arquivo de imagens|imagens de arquivo)|images? d['’]archives?|archives"
        r"|archiv(?:aufnahmen?|material)|(?:immagini|materiale) d['’i]? ?(?:archivio|repertorio)|archiefbeelden"
        r"|arkivbilder|materiały archiwalne|архивные (?:кадры|съ[её]мки)|архив",
        *("Él mismo (imagen de archivo)", "the same, where contributors write their own language"),
        is_noted=False,
    ),
    RoleRule(
        "footage",
        *(Says.ARCHIVE_FOOTAGE, Stands.IN_PARENTHESES),
        r"footage|old footage|news footage",
        *("Self (footage)", "footage that has to be named as such was there before"),
        is_noted=False,
    ),
    RoleRule(
        "archive sound or pictures",
        *(Says.ARCHIVE_FOOTAGE, Stands.ALONE),
        rf"(?:archiv(?:e|al)|stock) (?:audio|sound|voice|recordings?|interviews?|{_PICTURE})",
        *("Self (archival audio)", "taken from before as footage is; the words say that it is no film"),
    ),
    RoleRule(
        "self, beside a name",
        *(Says.SELF, Stands.IN_PARENTHESES),
        r"(?:as |playing )?(?:self|(?:him|her|them)sel(?:f|ves))",
        *("Ana Ruiz (herself)", "the person's own name, and that it is no character"),
        is_noted=False,
    ),
    RoleRule(
        "of which age",
        *(Says.NOTE, Stands.BEHIND),
        rf"(?:as (?:an? )?)?(?:{_OF_AGE})|(?:young|old|older|elderly) (?:man|woman|boy|girl|adult|self|version)"
        rf"|(?:at |as )?(?:age|aged) {_SPAN}(?: {_YEARS})?(?:[- ]old)?",
        *("Anna (young)", "one character has an actor for each age, and is one character all the same"),
    ),
    RoleRule(
        "of which age, by words that may be names",
        *(Says.NOTE, Stands.IN_PARENTHESES),
        r"(?:as (?:an? )?)?(?:little|mature|kid|baby|infant|toddler|boy|girl|grown[- ]up|senior"
        r"|middle[- ]aged)",
        *("Anna (girl)", "beside a name they say when in the character's life"),
    ),
    RoleRule(
        "of which age, in other languages",
        *(Says.NOTE, Stands.IN_PARENTHESES),
        r"joven|jóvenes|jovem|jeune|jung|junge|jong|jonge|giovane|giovani|ung|unge|mlad[ýáiao]|młod[yae]|молод(?:ой|ая)"
        r"|niñ[oa]s?|criança|menin[oa]|enfant|kind|bambin[oa]|ragazz[oai]|barn|dziecko|adult[oae]s?|adolescentes?"
        r"|vie(?:ux|ille)|anzian[oa]|mayor|alt|idos[oa]|в (?:детстве|молодости|юности|старости)"
        r"|아역|어린(?: 시절)?|幼少期|子供時代|少年|少女"
        r"|青年|幼年|童年|老年",
        *("Tomás (niño)", "the same, where contributors write their own language"),
    ),
    RoleRule(
        "how old",
        *(Says.NOTE, Stands.IN_PARENTHESES),
        rf"(?:at )?{_SPAN}(?:[- ]?{_YEARS})?(?:[- ]old)?|as (?:an? )?{_SPAN}[- ]?years?[- ]old",
        *("Anna (8-10 years)", "an age, of one or two digits"),
    ),
    RoleRule(
        "when",
        *(Says.NOTE, Stands.IN_PARENTHESES),
        rf"{_AT_TIMES}(?: ?[-–/&] ?(?:{_AT_TIMES}|\d\d|present|today)?)?|\d0['’]?s"
        r"|(?:the )?(?:present|modern|past|future)(?:[ -]?(?:day|times?))?|flash[ -]?(?:backs?|forwards?)"
        r"|\d+ (?:years?|months?) (?:ago|earlier|later|before)|(?:prologue|epilogue|dream(?: sequence)?)",
        *("Nurse (1988)", "the time in which a film of several times is; the character is without it the same"),
    ),
    RoleRule(
        "segment, by its title",
        *(Says.NOTE, Stands.ALONE),
        r"segments?:? ?[\"'“‘«„].+",
        *('Trapper (segment "The Trap")', "which film of an omnibus"),
        is_open=True,
    ),
    RoleRule(
        "segment",
        *(Says.NOTE, Stands.BEHIND),
        r"segments?:? .+",
        *("Trapper (segment One)", "which film of an omnibus, by its number or its director"),
        is_open=True,
    ),
    RoleRule(
        "someone's segment",
        *(Says.NOTE, Stands.IN_PARENTHESES),
        r"[^,;]+ (?:segments?|episode)",
        *("Neha (Ana Ruiz's segment)", "the same; behind a comma it might be a job"),
    ),
    RoleRule(
        "episodes",
        *(Says.NOTE, Stands.BEHIND),
        r"(?:ep|eps|episodes?|folgen?|épisodes?|episodios?)\.?:? ?#?\d[\d\s,.&–/-]*|s\d+,? ?e\d+|unknown episodes"
        r"|\d+ (?:episodes?|eps?\.?)(?:,? .+)?|episodes? .+|\d+(?:-\d+)? сери[яийю]",
        *("Officer (4 episodes, 2021)", "in how much of a series, or in which part"),
        is_open=True,
    ),
    RoleRule(
        "appearance",
        *(Says.NOTE, Stands.ALONE),
        rf"(?:brief |small |short )?{_APPEARANCE}(?:(?: ?[:-])? (?:(?:in|for|of|by|song)\b|[\"“'])[^/]*)?"
        r"|appearance in .+|guest star(?:ring)?|item (?:number|song)\b.*",
        *(
            "Inspector (special appearance)",
            "that a known face is seen shortly, as Indian credits say; it is no character",
        ),
        is_open=True,
    ),
    RoleRule(
        "narrator",
        *(Says.NOTE, Stands.IN_PARENTHESES),
        r"(?:also |the )?narrat(?:or|ion|ing)|narrateur|narratrice|narrador[a]?|erzähler(?:in)?",
        *("Milea (narrator)", "the character tells the story, and is the character"),
    ),
    RoleRule(
        "what is done",
        *(Says.NOTE, Stands.IN_PARENTHESES),
        rf"(?:singing|dancing|speaking|playing|performing|miming)(?: {_LANGUAGE})?|singer"
        r"|(?:motion|performance|facial)[ -]?capture|mo-?cap|puppeteer(?:ing)?|puppetry"
        r"|(?:in-)?suit performer|body|face|hands?|legs",
        *("Ape (motion capture)", "which part of the performance is this person's"),
    ),
    RoleRule(
        "double",
        *(Says.NOTE, Stands.IN_PARENTHESES),
        r"(?:(?:acting|body|dance|hand|photo|stunt|voice|riding|de-age) )?(?:double|stand-?in|understudy)|stunts?",
        *("Garuba (double)", "who stands in for whoever plays the character"),
    ),
    RoleRule(
        "pictures only",
        *(Says.NOTE, Stands.IN_PARENTHESES),
        rf"(?:in |on |old )?(?:an? |the )?(?:{_PICTURE}|fotos?|portrait|painting)(?: only)?",
        *("Brother (photo)", "the person is seen in no scene"),
    ),
    RoleRule(
        "version",
        *(Says.NOTE, Stands.IN_PARENTHESES),
        rf"{_LANGUAGE}(?: ?(?:[&/,]| and )? ?{_LANGUAGE})*(?:[- ](?:language|speaking))?"
        r"(?: (?:version|dub|dubbing|segments?))?",
        *("Engine (UK & US)", "who is heard depends on where the film is shown"),
    ),
    RoleRule(
        "scenes deleted",
        *(Says.CREDIT_NOTE, Stands.ALONE),
        r"(?:scenes?|footage|role) (?:was |were )?(?:deleted|cut)(?: .+)?|(?:deleted|cut) (?:scenes?|footage)(?: .+)?",
        *("Clerk (scenes deleted)", "it is about whether the person is in the film at all, so about the credit"),
    ),
    RoleRule(
        "credit only",
        *(Says.CREDIT_NOTE, Stands.ALONE),
        r"credits? only|credited (?!as )[^,;]+|rumou?red|unconfirmed|attached",
        *("Mr. Ruiz, Sr. (credit only)", "the same: how sure the credit is, or that it is all there is"),
    ),
    RoleRule(
        "as a ...",
        *(Says.NOTE, Stands.IN_PARENTHESES),
        r"as (?-i:an?|the|his|her|their|young|old|younger|older) .+",
        *("Anna (as the bride)", "an article in small letters begins no person's name"),
        is_open=True,
    ),
    RoleRule(
        "also known as",
        *(Says.NOTE, Stands.BEHIND),
        r"(?:also known as|a\.?k\.?a\.?|alias|better known as|formerly known as)[:,]? .+",
        *("Amy (aka Nadia)", "another name of the character"),
        is_open=True,
    ),
    RoleRule(
        "credited as",
        *(Says.CREDITED_AS, Stands.ALONE),
        r"credited as (.+)",
        *("Baker (credited as Twig)", "what the film prints for the person's name"),
        is_open=True,
    ),
    RoleRule(
        "as Other Name",
        *(Says.CREDITED_AS, Stands.ALONE),
        r"as (?-i:(?![a-z]))(?=[\w\"'“‘.])(.+)",
        *("Mr. Okra (as Art Robins)", "the same, as IMDb prints it; a name begins with no small letter"),
        is_open=True,
    ),
)
"""Asked in this order: the first that matches is what the words are."""


NAMES = (
    RoleRule(
        "self",
        *(Says.SELF, Stands.ALONE),
        rf"(?:as |playing )?{_SELVES}(?![\w'’]|[-–]\w).*",
        *("Himself - Pianist", "no character is called so; what follows says who the person is"),
        is_noted=False,
        signals=_words(
            "himself herself myself yourself itself oneself ourself themself ourselves themselves yourselves"
        ),
    ),
    RoleRule(
        "self, in IMDb's wording",
        *(Says.SELF, Stands.ALONE),
        r"(?:as )?self(?:$|[.,:;(\[].*| ?[-–—]+ .*| [-–—]+.*| (?:as|and|at|from|in|with|&|present|via) .*"
        r"|[-–](?:host|interviewee|narrator|presenter)\b.*)",
        *("Self - Host", '"Self-Help Guru" and "Self Storage Clerk" are characters'),
        is_noted=False,
        signals=_words("self self-host self-interviewee self-narrator self-presenter"),
    ),
    RoleRule(
        "self, in other languages",
        *(Says.SELF, Stands.ALONE),
        r"(?:(?:lui|elle|soi)-même|elles-mêmes|eux-mêmes)(?![\w'’-]).*"
        r"|(?:él|el|ella|la|ellos|ellas|s[ií]) mism[oa]s?(?![\w-]).*"
        r"|(?:si|ele|ela|eles|elas) (?:mesm|própri)[oa]s?(?![\w-]).*|(?:s[eé]|lui|lei|loro) stess[oaie](?![\w-]).*"
        r"|(?:(?:er|sie|sich) )?selbst|zichzelf|(?:sig|seg) (?:själv|selv)|itse|oma itsensä|kendisi"
        r"|(?:sama?|sám[ae]?) sebe|ona? sama?|(?:в роли )?самого себя|сам[аи]? себя|本人|自己|본인",
        *("Ela mesma", "the same, where contributors write their own language"),
        is_noted=False,
        signals=_words(
            "mismo misma mismos mismas mesmo mesma mesmos mesmas próprio própria próprios próprias stesso stessa stessi"
            " stesse selbst zichzelf själv selv itse itsensä kendisi sebe sam sama себя 本人 自己 본인 lui-même"
            " elle-même elles-mêmes eux-mêmes soi-même"
        ),
    ),
    RoleRule(
        "called a voice",
        *(Says.VOICE, Stands.ALONE),
        r"(?:the )?(?:[\w-]+ )?voices? (?:of|at|from|in|on|over|through|dubbing) .+"
        r"|(?!the voices?$).+ voices?(?: #?\d+)?",
        *("Additional Voices", "what is named as a voice is only heard"),
        is_noted=False,
        signals=_words("voice voices"),
    ),
    RoleRule(
        "V.O.",
        *(Says.VOICE, Stands.ALONE),
        r"(?P<name>.+) v\.o\.?",
        *("Ham V.O.", "a script's sign for a voice over, which may come without parentheses"),
        is_noted=False,
        signals=_words("o"),
    ),
    RoleRule(
        "uncredited, without a sign",
        *(Says.UNCREDITED, Stands.ALONE),
        r"(?P<name>.+) uncredited",
        *("Guard uncredited", "no character is called so"),
        is_noted=False,
        signals=_words("uncredited"),
    ),
    RoleRule(
        "appearance as",
        *(Says.NOTE, Stands.ALONE),
        rf"(?P<said>{_APPEARANCE}) as (?:an? )?(?P<name>.+)",
        *("Special Appearance as Adult Ali", "what is behind it is the character"),
        signals=_words("cameo appearance role"),
    ),
)
"""What the wording of a name says: every rule that matches is heeded, and leaves its group ``name``, if it has one."""

ABSENT = _words("N/A n/a N.A. n.a. NA TBA tba TBC tbc TBD tbd None none NULL Null null Unknown unknown")
"""Printed for want of a character, besides what has neither letter nor digit ("--"); "Nil" and "Na" are names."""

DESCRIBED_SELF = r"(?:as )?(?:self|" + _SELVES + r")(?: ?[-–—]+ ?|[.,:] ?)(?=[^\s/|])"
"""Behind "Self - " a slash parts what the person does ("Self - Actress / Writer"), which is no second role ..."""

A_ROLE_AGAIN = rf"(?:self|{_SELVES}|narrator|mr|mrs|ms|dr|officer|various)\b"
"""... unless what follows cannot be said of the person: another self, a narrator, someone with a title."""

SIGNALS = frozenset[str]().union(*(rule.signals for rule in NAMES)) | _words(
    "appearance archival archive archives as attached cameo credit credited credits cut deleted footage guest item"
    " library role rumored rumoured scene scenes segment segments starring stock unbilled uncredited un-credited"
    " unconfirmed vo voice-over voice-overs voiceover voiceovers"
)
"""Words in small letters: a text that has none of them, and no sign but those of names, is a name and nothing else."""
