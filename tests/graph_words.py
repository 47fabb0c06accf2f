"""The words of the small film graph: its countries, languages, genres, jobs, sources and texts."""

from typing import Any

from creditsgql.vocabulary import (
    Department,
    TextKind,
)

COUNTRIES = {
    "BE": "Belgium",
    "DE": "Germany",
    "DZ": "Algeria",
    "FR": "France",
    "GB": "United Kingdom",
    "IL": "Israel",
    "IN": "India",
    "US": "United States",
    "SUHH": "Soviet Union",
    "YUCS": "Yugoslavia",
}

COUNTRY_NAMES = {
    "DE": {"en": "Germany", "el": "Γερμανία", "pt": "Alemanha", "ru": "Германия", "zh": "德国", "zh-Hant": "德國"},
    "FR": {"en": "France", "el": "Γαλλία", "pt": "França", "ru": "Франция", "zh": "法国", "zh-Hant": "法國"},
    "GB": {"en": "United Kingdom", "pt": "Reino Unido"},
    "SUHH": {"en": "Soviet Union"},
}
"""What some of the countries are called; the others have no other names."""

LANGUAGES = {
    "ar": "Arabic",
    "co": "Corsican",
    "de": "German",
    "en": "English",
    "fr": "French",
    "he": "Hebrew",
    "rom": "Romany",
    "ru": "Russian",
    "x-martian": "x-martian",
    "zh-Hant": "Traditional Chinese",
}

LANGUAGE_NAMES = {
    "de": {"en": "German", "de": "Deutsch", "el": "Γερμανικά", "pt-PT": "alemão", "ru": "немецкий", "zh": "德语"},
    "en": {"en": "English", "el": "Αγγλικά", "pt": "inglês", "ru": "английский", "zh": "英语", "zh-Hant": "英文"},
    "fr": {"en": "French", "el": "Γαλλικά", "pt": "francês", "ru": "французский", "zh": "法语", "zh-Hant": "法文"},
}
"""What some of the languages are called in others; of the rest only the English name is known."""

GENRES = {
    "animation": "Animation",
    "comedy": "Comedy",
    "comedie": "Comedy",
    "documentary": "Documentary",
    "drama": "Drama",
    "film-noir": "Film noir",
    "war": "War",
}

KINDS_OF_FILM = {
    "de-rouille-et-d-os": ("fr en", "drama"),
    "un-prophete": ("fr ar co", "drama film-noir"),
    "holy-motors": ("fr en zh-Hant", "drama comedie"),
    "stalker": ("ru", "drama"),
    "time-of-the-gypsies": ("rom en", "drama comedy"),
    "the-day-the-clown-cried": ("en fr de", "comedy drama war"),
    "funny-games-1997": ("de fr", ""),
    "persepolis": ("fr en de", "animation"),
    "visages-villages": ("fr", "documentary"),
    "the-great-escape": ("en de fr ru", "war"),
    "citizen-kane": ("en", "drama"),
    "the-deep": ("x-martian", ""),
    "ajami": ("ar he", "drama"),
}
"""The languages and genres of some films, the main ones first; of the others none is known."""

IMDB = {
    "kind": "imdb",
    "publisher": "IMDb",
    "licence": "personal and non-commercial use",
    "attribution": "Information courtesy of IMDb (https://www.imdb.com). Used with permission.",
}

SOURCES: tuple[dict[str, Any], ...] = (
    {
        "kind": "page",
        "name": "page-1.html",
        **dict.fromkeys(("publisher", "url", "licence", "attribution"), "as page 1 says"),
    },
    {"kind": "page", "name": "page-2.html"},
    {**IMDB, "name": "title.ratings", "url": "https://example.org/title.ratings"},
    {**IMDB, "name": "title.basics", "url": "https://example.org/title.basics"},
    {"kind": "page", "name": "page-10.html"},
    {"kind": "page", "name": "page-11.html", "url": "https://example.org/page-11"},
    {"kind": "tmdb", "name": "movies.csv", "publisher": "TMDB", "attribution": "This product uses the TMDB API."},
)
"""Sources, with what their publishers ask."""

FORMER = {
    "film": ((9_007, "de-rouille-et-d-os", "rust-and-bone"), (9_004, "de-rouille-et-d-os", "rust-bone-2012")),
    "person": ((9_001, "matthias-schoenaerts", "matias-schoenaerts"), (9_003, "orson-welles", "george-orson-welles")),
}
"""What was merged: its id, the slug of what it is part of now, and its own slug."""

LIVES = {
    "jacques-audiard": ("1952-04-30", None),
    "marion-cotillard": ("1975-09-30", None),
    "matthias-schoenaerts": ("1977", None),
    "reda-kateb": ("1977", None),
    "corinne-masiero": ("1964-02", None),
    "tahar-rahim": ("1981-07-04", None),
    "agnes-varda": ("1928-05-30", "2019-03-29"),
    "jr": ("1983", None),
    "leos-carax": ("1960-11", None),
    "susanne-lothar": ("1960-11-15", "2012-07"),
    "orson-welles": ("1915-05-06", "1985-10-10"),
    "herman-j-mankiewicz": ("1897-11-07", "1953"),
    "andrei-tarkovsky": ("1932-04-04", "1986-12-29"),
    "bob-dylan": ("1941-05-24", None),
    "buddy-swan": (None, "1993"),
}
"""When some were born, and died; of the others it is not known."""

RATINGS = (
    ("citizen-kane", "movies.csv", 8.0, 5_431),
    ("citizen-kane", "title.ratings", 8.3, 470_013),
    ("stalker", "title.ratings", 8.1, 149_008),
    ("the-deep", "title.ratings", 0.0, 1),
)
"""What users of some sources gave films."""

JOBS = {
    "actor": ("Actor", Department.ACTING),
    "director": ("Director", Department.DIRECTING),
    "screenwriter": ("Screenwriter", Department.WRITING),
    "novelist": ("Original Story", Department.WRITING),
    "producer": ("Producer", Department.PRODUCTION),
    "cinematographer": ("Cinematographer", Department.CINEMATOGRAPHY),
    "editor": ("Editor", Department.EDITING),
    "sound-editor": ("Editor", Department.SOUND),
    "production-designer": ("Production Designer", Department.PRODUCTION_DESIGN),
    "costume-designer": ("Costume Designer", Department.COSTUME_AND_MAKEUP),
    "composer": ("Composer", Department.MUSIC),
    "sound": ("Sound", Department.SOUND),
    "visual-effects": ("Visual Effects", Department.VISUAL_EFFECTS),
    "casting-director": ("Casting Director", Department.CASTING),
    "stunts": ("Stunts", Department.STUNTS),
    "thanks": ("Thanks", Department.OTHER),
}

SYNOPSIS = "\n\n".join(
    (
        "Ali finds himself with a five-year-old child on his hands. Sam is his son, but he hardly knows him.",
        'He says "we\'ll see" to everything; the path C:\\new\\table, a lone \\ and \\n\nare text, not an escape.',
        "Signs: caf\u00e9 cafe\u0301, \u2028 and \u2029, \t tab, \x01 and \x1f and \x7f, "
        "\U0001f3ac \U0001f468\u200d\U0001f467, "
        "\u202bעברית\u202c, ':p1', ?, %s, $.\"a\", <script>, 'O''Hara'.",
    )
)
"""Three paragraphs with every sign that could be taken for something else."""

TEXTS = (
    ("de-rouille-et-d-os", TextKind.SYNOPSIS, "en", 1, SYNOPSIS),
    (
        "de-rouille-et-d-os",
        TextKind.DIRECTORS_STATEMENT,
        "en",
        2,
        "We wanted to project a story.\n\nSimple, and large.",
    ),
    ("de-rouille-et-d-os", TextKind.SYNOPSIS, "fr", 2, "Ça commence dans le Nord."),
    ("de-rouille-et-d-os", TextKind.LOGLINE, "en", 2, "Averyveryverylongwordwithoutanyspace"),
    ("un-prophete", TextKind.SYNOPSIS, "en", 1, "Condemned to six years.\n\n\nHe cannot read or write."),
    ("holy-motors", TextKind.PRODUCTION_NOTE, "fr", 1, "  Tourné  à Paris.  "),
    ("holy-motors", TextKind.OTHER, "en", 2, ""),
    ("stalker", TextKind.SYNOPSIS, "ru", 1, "Зона охраняется. Сталкер ведёт двоих.\n\nТретья часть — Комната."),
)
