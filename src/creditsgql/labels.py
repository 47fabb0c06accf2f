"""What sources print above names, above other facts of a film, and above its texts, by language: data alone.

``vocabulary`` says what they mean. Languages are BCP 47 tags; case and accents do not matter, since capitals often lose
theirs. A label that means two things in one language is left out, or named as doubtful below.
"""


def _listed(labels: str) -> tuple[str, ...]:
    return tuple(label.strip() for label in labels.split(","))


def _by_language(table: dict[str, dict[str, str]]) -> dict[str, dict[str, tuple[str, ...]]]:
    return {what: {language: _listed(labels) for language, labels in said.items()} for what, said in table.items()}


JOB_LABELS = _by_language(
    {
        "actor": {
            "en": "cast, main cast, starring, with, actor, actors, actress, actresses, stars, lead cast, leading cast,"
            " principal cast, key cast, featuring, performers",
            "de": "darsteller, darstellerin, darstellerinnen, schauspieler, schauspielerin, schauspielerinnen,"
            " besetzung, mit, es spielen, hauptdarsteller, hauptrollen, in den hauptrollen, rollen, cast",
            "fr": "interprétation, interprète, interprètes, avec, acteur, acteurs, actrice, actrices, comédien,"
            " comédiens, comédiennes, acteurs principaux, rôles principaux, distribution artistique",
            "es": "reparto, reparto principal, intérprete, intérpretes, interpretación, elenco, actores, actrices, con,"
            " protagonistas, ficha artística",
        },
        "director": {
            "en": "directed by, director, directors, direction, film director, dir, a film by, film by",
            "de": "regie, regisseur, regisseurin, regisseure, regie von, ein film von, inszenierung",
            "fr": "réalisation, réalisateur, réalisatrice, réalisateurs, réalisatrices, réalisé par, mise en scène,"
            " un film de, metteur en scène, direction",
            "es": "dirección, director, directora, directores, directoras, dirigida por, dirigido por, realización,"
            " realizador, realizadora, una película de, un film de",
        },
        "co-director": {
            "en": "co-director, co-directors, co-directed by",
            "de": "co-regie, ko-regie, co-regisseur, co-regisseurin",
            "fr": "co-réalisation, coréalisation, coréalisateur, co-réalisateur, co-réalisatrice",
            "es": "codirección, co-dirección, codirector, codirectora",
        },
        "assistant-director": {
            "en": "assistant director",
            "de": "regieassistenz, regie-assistenz, regieassistent, regieassistentin",
            "fr": "assistant réalisateur, assistante réalisatrice, assistant à la réalisation",
            "es": "ayudante de dirección, asistente de dirección",
        },
        "screenwriter": {
            "en": "written by, writer, writers, screenplay, screenplay by, screenwriter, screenwriters, script,"
            " script by, scriptwriter, scriptwriters",
            "de": "drehbuch, buch, drehbuchautor, drehbuchautorin, drehbuchautoren, drehbuch von, autor, autorin,"
            " autoren, autorinnen, script",
            "fr": "scénario, scénariste, scénaristes, écrit par, scénario de",
            "es": "guion, guión, guionista, guionistas, escrita por, escrito por, libreto, guion de, guión de",
        },
        "co-writer": {
            "en": "co-writer, co-writers, co-written by",
            "de": "co-autor, co-autorin, ko-autor",
            "fr": "co-scénariste, coscénariste",
            "es": "coguionista, co-guionista",
        },
        "story": {
            "en": "story, story by, original story",
            "de": "idee, story",
            "fr": "histoire originale, idée originale, d'après une idée de",
            "es": "historia original, idea original, argumento, historia",
        },
        "dialogue": {"en": "dialogue", "de": "dialoge", "fr": "dialogues, dialoguiste", "es": "diálogos"},
        "producer": {
            "en": "produced by, producer, producers",
            "de": "produzent, produzentin, produzenten, produzentinnen, produziert von",
            "fr": "producteur, productrice, producteurs, productrices, produit par",
            "es": "productor, productores, producida por, producido por",
        },
        "co-producer": {
            "en": "co-produced by, co-producer, co-producers, coproducer, coproducers",
            "de": "koproduzent, koproduzentin, koproduzenten, ko-produzent, ko-produzenten, co-produzent,"
            " co-produzentin, co-produzenten",
            "fr": "coproducteur, coproducteurs, coproductrice, coproductrices, co-producteur, co-producteurs",
            "es": "coproductor, coproductora, coproductores, co-productor, co-productores",
        },
        "executive-producer": {
            "en": "executive producer, executive producers",
            "de": "ausführender produzent, ausführende produzentin, ausführende produzenten, executive producer",
            "fr": "producteur exécutif, productrice exécutive, producteurs exécutifs",
            "es": "productor ejecutivo, productora ejecutiva, productores ejecutivos, producción ejecutiva",
        },
        "delegated-producer": {
            "fr": "producteur délégué, productrice déléguée, producteurs délégués",
            "es": "productor delegado, productora delegada",
        },
        "associate-producer": {
            "en": "associate producer, associate producers",
            "de": "assoziierter produzent, assoziierte produzenten",
            "fr": "producteur associé, productrice associée, producteurs associés",
            "es": "productor asociado, productora asociada, productores asociados",
        },
        "line-producer": {
            "en": "line producer, line producers",
            "de": "herstellungsleitung, herstellungsleiter, herstellungsleiterin",
        },
        "production-manager": {
            "en": "production manager",
            "de": "produktionsleitung, produktionsleiter, produktionsleiterin",
            "fr": "directeur de production, directrice de production, direction de production",
            "es": "director de producción, directora de producción, dirección de producción, jefe de producción,"
            " jefa de producción",
        },
        "cinematographer": {
            "en": "cinematography, cinematography by, cinematographer, cinematographers, director of photography,"
            " directors of photography, photography, photography by, camera, dop, d.o.p., dir. of photography,"
            " photographed by, shot by",
            "de": "kamera, bildgestaltung, kameramann, kamerafrau, kameraführung, bild",
            "fr": "image, photographie, directeur de la photographie, directrice de la photographie,"
            " direction de la photographie, directeur photo, directrice photo, chef opérateur, chef-opérateur,"
            " cheffe opératrice, prise de vue, prises de vues, directeur de la photo",
            "es": "fotografía, dirección de fotografía, director de fotografía, directora de fotografía, cámara",
        },
        "editor": {
            "en": "editing, edited by, editor, editors, film editing, film editor",
            "de": "schnitt, filmschnitt, cutter, cutterin, montage, editor, editorin",
            "fr": "montage, monteur, monteuse, monté par, montage image, chef monteur, chef monteuse",
            "es": "montaje, edición, montador, montadora, editor, editora, montada por, editada por",
        },
        "production-designer": {
            "en": "production design, production designer, production designers, production design by",
            "de": "szenenbild, szenenbildner, szenenbildnerin, ausstattung, produktionsdesign, production design",
            "fr": "décors, décor, chef décorateur, chef décoratrice, cheffe décoratrice, décorateur, décoratrice",
            "es": "diseño de producción, diseñador de producción, diseñadora de producción",
        },
        "art-director": {
            "en": "art direction, art director, art directors",
            "fr": "direction artistique, directeur artistique, directrice artistique",
            "es": "dirección artística, dirección de arte, director artístico, directora artística, director de arte,"
            " directora de arte",
        },
        "set-designer": {
            "en": "set design, set designer",
            "de": "bauten, bühnenbild",
            "es": "escenografía, decorados, escenógrafo, escenógrafa",
        },
        "costume-designer": {
            "en": "costume design, costume designer, costume designers, costume design by, costumes",
            "de": "kostüm, kostüme, kostuem, kostueme, kostümbild, kostümbildner, kostümbildnerin",
            "fr": "costumes, costumier, costumière, création des costumes, créateur de costumes, créatrice de costumes,"
            " créatrice des costumes",
            "es": "vestuario, diseño de vestuario, figurinista, figurines, diseñador de vestuario,"
            " diseñadora de vestuario",
        },
        "make-up-artist": {
            "en": "make-up, makeup, make-up artist, make-up & hair, make-up and hair, hair & make-up",
            "de": "maske, maskenbild, maskenbildner, maskenbildnerin",
            "fr": "maquillage, maquilleur, maquilleuse, maquillage et coiffure",
            "es": "maquillaje, maquillador, maquilladora, maquillaje y peluquería",
        },
        "hairstylist": {"en": "hairstylist", "fr": "coiffure, coiffeur, coiffeuse", "es": "peluquería"},
        "composer": {
            "en": "original score, original score by, original music, original music by, score, music, music by,"
            " composer, composers, music composer, music composed by",
            "de": "musik, filmmusik, originalmusik, komponist, komponistin, komponisten, musik von",
            "fr": "musique, musique originale, compositeur, compositrice, compositeurs, musique de,"
            " musique composée par",
            "es": "música, música original, compositor, compositora, compositores, banda sonora, música de",
        },
        "music-director": {"en": "music director"},
        "sound": {
            "en": "sound, sound by",
            "de": "ton, tonmeister, tonmeisterin",
            "fr": "son, ingénieur du son, ingénieure du son, ingénieurs du son",
            "es": "sonido",
        },
        "sound-designer": {
            "en": "sound design, sound designer, sound designers",
            "de": "sounddesign, sound-design, tongestaltung",
            "fr": "conception sonore, design sonore, création sonore",
            "es": "diseño de sonido, diseño sonoro, diseñador de sonido, diseñadora de sonido",
        },
        "sound-recordist": {
            "en": "sound recordist, sound recordists",
            "de": "originalton, o-ton, tonaufnahme",
            "fr": "prise de son, preneur de son, preneuse de son",
            "es": "sonido directo, toma de sonido",
        },
        "sound-mixer": {
            "en": "sound mixer",
            "de": "mischung, tonmischung, mischtonmeister",
            "fr": "mixage, mixeur, mixeuse",
            "es": "mezcla, mezclas, mezcla de sonido, mezclas de sonido",
        },
        "visual-effects": {
            "en": "visual effects, special effects",
            "de": "visuelle effekte, spezialeffekte",
            "fr": "effets visuels, effets spéciaux",
            "es": "efectos visuales, efectos especiales",
        },
        "animator": {
            "en": "animation, animator, animators",
            "de": "animation, animator, animatorin",
            "fr": "animation, animateur, animatrice",
            "es": "animación, animador, animadora",
        },
        "casting-director": {
            "en": "casting, casting by, casting director, casting directors",
            "de": "casting",
            "fr": "directeur de casting, directrice de casting, direction de casting, directeur de distribution",
            "es": "casting, director de casting, directora de casting, dirección de casting",
        },
        "stunts": {"en": "stunts, stunt coordinator", "de": "stunts", "fr": "cascades"},
    }
)
"""The labels of each job of the vocabulary, by its slug."""

DOUBTFUL_LABELS = {
    "producer": {
        "en": _listed("production"),
        "de": _listed("produktion"),
        "fr": _listed("production"),
        "es": _listed("producción, productora, productoras"),
    },
    "actor": {"fr": _listed("distribution, casting")},
}
"""Labels that stand above people here and above companies, or other people, there."""

VOICE_LABELS = frozenset(
    _listed(
        "voices, voice cast, voices of, with the voices of, stimmen, sprecher, mit den stimmen von, voix,"
        " avec les voix de, voces, voces de, con las voces de"
    )
)
"""Labels of a cast that is heard only."""

FACT_LABELS = _by_language(
    {
        "TITLE": {"en": "title, film, film title", "de": "titel, filmtitel", "fr": "titre", "es": "título"},
        "ORIGINAL_TITLE": {
            "en": "original title",
            "de": "originaltitel, original-titel, ot, o.t.",
            "fr": "titre original",
            "es": "título original",
        },
        "ENGLISH_TITLE": {
            "en": "english title, international title, international english title",
            "de": "englischer titel, internationaler titel",
            "fr": "titre anglais, titre international",
            "es": "título en inglés, título inglés, título internacional",
        },
        "GERMAN_TITLE": {"en": "german title", "de": "deutscher titel, dt. titel", "fr": "titre allemand"},
        "FRENCH_TITLE": {"en": "french title", "de": "französischer titel", "fr": "titre français"},
        "SPANISH_TITLE": {"en": "spanish title", "de": "spanischer titel", "es": "título en español, título en españa"},
        "YEAR": {
            "en": "year, production year, year of production",
            "de": "jahr, produktionsjahr, herstellungsjahr, entstehungsjahr",
            "fr": "année, année de production",
            "es": "año, año de producción",
        },
        "COUNTRIES": {
            "en": "country, countries, country of origin, countries of origin, production country,"
            " production countries, country of production, nationality",
            "de": "land, länder, laender, produktionsland, produktionsländer, herstellungsland, herkunftsland",
            "fr": "pays, pays de production, pays d'origine, nationalité",
            "es": "país, países, país de producción, países de producción, nacionalidad",
        },
        "RUNTIME": {
            "en": "running time, runtime, run time, duration, length, time",
            "de": "laufzeit, länge, laenge, dauer, spieldauer, filmlänge",
            "fr": "durée",
            "es": "duración",
        },
        "GENRES": {
            "en": "genre, genres",
            "de": "genre, genres, gattung",
            "fr": "genre, genres",
            "es": "género, géneros",
        },
        "LANGUAGES": {
            "en": "language, languages, original language",
            "de": "sprache, sprachen, originalsprache, originalsprachen",
            "fr": "langue, langues, langue originale",
            "es": "idioma, idiomas, idioma original, idiomas originales",
        },
        "RELEASE_DATE": {"en": "release date, release dates, initial release, first release"},
    }
)
"""The labels of what a film is, other than who made it. A date of release in one country is none of these."""

_OTHER_FACT_WORDS_LIST = """
    agent agency available award awards based budget companies company contact copyright countries country date
    distributed distribution distributor distributors duration email festival festivals filming format formats
    funding genre genres homepage language languages length link locations minutes phone premiere premieres
    presented press price production productions rating ratio release released runtime running sales screening
    screenings shot studio studios subtitles supported support synopsis tel thanks time title titles trailer web
    website year aspect certificate censor classification featured gross imdb metacritic movie movies nominations
    review reviews similar song songs tagline tomatoes altersfreigabe auszeichnung auszeichnungen bildformat drehort
    drehorte drehzeit erstaufführung fassung farbe festivalteilnahme filmographie förderer förderung fotos freigabe
    fsk kinostart kontakt koproduktion länder laufzeit länge dauer land jahr originaltitel preise presse
    produktionsfirma produktionsfirmen produktionsland pressebetreuung redaktion roman romanvorlage sender sprache
    sprachen sprachfassung titel tonformat untertitel uraufführung verleih verleiher vertrieb vorlage webseite
    weltvertrieb weltrechte année aide avant-première couleur coproduction coproductions distributeur distributeurs
    durée exportation festivaux langue langues lieu lieux nationalité oeuvre pays prix production récompenses roman
    salles site société sociétés sortie soutien sous-titres titre tournage ventes visa año ayudas calificación
    compañía compañías coproducción contacto distribución distribuidora duración estreno festivales formato género
    idioma idiomas localizaciones nacionalidad novela país países premio premios rodaje subtítulos título ventas
"""
OTHER_FACT_WORDS = frozenset(_OTHER_FACT_WORDS_LIST.split())
"""Words of labels that announce neither people nor one of the facts above."""

HEADINGS = _by_language(
    {
        "CREDITS": {
            "en": "cast & crew, cast and crew, crew & cast, crew and cast, credits, cast credits, film credits",
            "de": "stab und besetzung, besetzung und stab, stab & besetzung, credits, cast und crew, filmdaten",
            "fr": "générique, fiche technique et artistique, fiche artistique et technique",
            "es": "ficha técnica y artística, ficha artística y técnica, créditos",
        },
        "CREW": {
            "en": "crew, production crew, technical credits, filmmakers, production team",
            "de": "team, stab, crew, filmstab, stabliste, produktionsteam, filmteam",
            "fr": "équipe, équipe technique, fiche technique, équipe du film, liste technique",
            "es": "equipo, equipo técnico, ficha técnica",
        },
        "CAST": {"fr": "distribution, fiche artistique, liste artistique, casting"},
        "SYNOPSIS": {
            "en": "synopsis, short synopsis, long synopsis, story, plot",
            "de": "inhalt, kurzinhalt, handlung, zum inhalt, synopse, kurzsynopsis, langinhalt",
            "fr": "synopsis, résumé, histoire, l'histoire, le film",
            "es": "sinopsis, sinopsis corta, argumento, resumen",
        },
        "STATEMENT": {
            "en": "directors statement, director statement, directors note, directors notes, statement of the director,"
            " statement by the director, directors comment",
            "de": "regiekommentar, statement des regisseurs, statement der regisseurin, anmerkung des regisseurs,"
            " anmerkungen des regisseurs, statement der regie, director's statement",
            "fr": "note d'intention, note du réalisateur, note de la réalisatrice, notes du réalisateur,"
            " mot du réalisateur, mot de la réalisatrice, déclaration du réalisateur",
            "es": "nota del director, nota de la directora, notas del director, notas de la directora,"
            " comentario del director, declaración del director, memoria del director",
        },
        "AWARDS": {
            "en": "nominations and awards, nominations & awards, awards and nominations, awards & nominations,"
            " nominations, awards, festivals & awards, festivals and awards, awards & festivals, awards and festivals,"
            " festivals, selected festivals",
            "de": "auszeichnungen, preise, festivals, festivals und preise, preise und auszeichnungen",
            "fr": "prix, récompenses, festivals, festivals et prix, sélections et prix",
            "es": "premios, festivales, festivales y premios, premios y festivales",
        },
        "OTHER": {
            "en": "biography, directors biography, filmography, directors filmography, about the director,"
            " the director, contact, press, reviews, world sales, sales, similar movies, trivia, links,"
            " trailer, screenings",
            "de": "biographie, biografie, filmographie, filmografie, biofilmografie, kontakt, presse, pressestimmen,"
            " kritik, kritiken, verleih, weltvertrieb, über den film, der regisseur, die regisseurin, trailer",
            "fr": "biographie, filmographie, biofilmographie, contact, contacts, presse, le réalisateur,"
            " la réalisatrice, critiques, bande-annonce, séances",
            "es": "biografía, filmografía, biofilmografía, contacto, prensa, el director, la directora, críticas,"
            " tráiler",
        },
    }
)
"""What stands on a line of its own above the lines of a page. An apostrophe in it does not matter either."""
