"""Who did what on the films of the small film graph."""

from tests.graph_rows import Graph

from creditsgql.vocabulary import (
    Certainty,
)


def add_casts(made: Graph) -> None:
    """Who is seen or heard, and as whom."""
    made.cast("de-rouille-et-d-os", "Marion Cotillard", "Stéphanie", position=2, billing=1, rank=1)
    made.cast("de-rouille-et-d-os", "Matthias Schoenaerts", "Ali", position=5, billing=2, rank=2)
    made.cast("de-rouille-et-d-os", "Armand Verdure", "Sam", position=6, rank=3)
    made.cast("de-rouille-et-d-os", "Céline Sallette", "Louise", position=4, rank=3)
    made.cast("de-rouille-et-d-os", "Corinne Masiero", "Anna", position=1, rank=3)
    made.cast("de-rouille-et-d-os", "Bouli Lanners", "Martial", position=3, rank=4)
    made.cast("un-prophete", "Tahar Rahim", "Malik El Djebena", billing=1)
    made.cast("un-prophete", "Niels Arestrup", "César Luciani", billing=2)
    made.cast("un-prophete", "Adel Bencherif", "Ryad")
    made.cast("un-prophete", "Reda Kateb", "Jordi")
    masks = "M. Oscar|Le banquier|La mendiante|L'OS de la motion capture|M. Merde|Le père|L'accordéoniste|Le tueur"
    made.cast("holy-motors", "Denis Lavant", *f"{masks}|Le tué|Le mourant|L'homme au foyer".split("|"), billing=1)
    made.cast("holy-motors", "Édith Scob", "Céline", billing=2)
    made.cast("holy-motors", "Eva Mendes", "Kay M")
    made.cast("holy-motors", "Kylie Minogue", {"name": "Eva Grace", "figure": "Jean"}, "Jean")
    made.cast("holy-motors", "Michel Piccoli", "L'homme à la tache de vin")
    made.cast("holy-motors", "Leos Carax", "Le dormeur")
    for name, face in {
        "Cate Blanchett": "Jude",
        "Ben Whishaw": "Arthur",
        "Christian Bale": "Jack / Pastor John",
        "Richard Gere": "Billy",
        "Marcus Carl Franklin": "Woody",
        "Heath Ledger": "Robbie",
    }.items():
        made.cast("i-m-not-there", name, {"name": face, "figure": "Bob Dylan"}, rank=1)
    made.cast("i-m-not-there", "Charlotte Gainsbourg", "Claire")
    made.cast("i-m-not-there", "Kris Kristofferson", {"name": "Narrator", "is_voice": True, "figure": "Narrator"})
    self_in_footage = {"name": "Self", "figure": "", "is_self": True, "is_archive_footage": True}
    made.cast("i-m-not-there", "Bob Dylan", self_in_footage, is_uncredited=True, certainty=Certainty.INFERRED)
    made.cast("stalker", "Alexander Kaidanovsky", "Сталкер", credited_as="Александр Кайдановский")
    made.cast("stalker", "Anatoly Solonitsyn", "Писатель", credited_as="Анатолий Солоницын")
    made.cast("time-of-the-gypsies", "Davor Dujmović", "Perhan")
    made.cast("time-of-the-gypsies", "Ljubica Adžović", "Hatidža")
    made.cast("the-deep", "Orson Welles", "Russ Brewer")
    made.cast("the-deep", "Jeanne Moreau", "Ruth Warriner", note='"as it is", \\o/')
    made.cast("funny-games-1997", "Ulrich Mühe", "Georg")
    made.cast("funny-games-1997", "Susanne Lothar", "Anna")
    made.cast("funny-games-2007", "Naomi Watts", "Ann")
    made.cast("funny-games-2007", "Tim Roth", "George")
    child = {"name": "Marjane", "is_voice": True, "note": "as a child"}
    made.cast("persepolis", "Chiara Mastroianni", {"name": "Marjane", "is_voice": True})
    made.cast("persepolis", "Gabrielle Lopes Benites", child)
    made.cast("persepolis", "Catherine Deneuve", {"name": "Tadji", "is_voice": True})
    made.cast("persepolis", "Danielle Darrieux", {"name": "La grand-mère", "is_voice": True})
    made.cast("visages-villages", "Agnès Varda", {"name": "Elle-même", "figure": "", "is_self": True})
    made.cast("visages-villages", "JR", {"name": "Lui-même", "figure": "", "is_self": True})
    made.cast("the-great-escape", "Steve McQueen", {"name": "Hilts 'The Cooler King'", "figure": "Hilts"}, billing=1)
    made.cast("the-great-escape", "James Garner", "Hendley 'The Scrounger'", billing=2)
    made.cast("the-great-escape", "James Coburn", certainty=Certainty.DISPUTED)
    made.cast("hunger", "Michael Fassbender", "Bobby Sands")
    made.cast("citizen-kane", "Orson Welles", {"name": "Kane", "figure": "Charles Foster Kane"}, billing=10)
    made.cast("citizen-kane", "Buddy Swan", {"name": "Kane, aged eight", "figure": "Charles Foster Kane"})
    made.cast("citizen-kane", "Alan Ladd", "Reporter", is_uncredited=True, note="smoking a pipe")


def add_crews(made: Graph) -> None:
    """Who worked behind the camera."""
    made.crew("de-rouille-et-d-os", "director", "Jacques Audiard", label="Directed by")
    made.crew("de-rouille-et-d-os", "screenwriter", "Jacques Audiard", "Thomas Bidegain", label="Written by")
    made.crew("de-rouille-et-d-os", "novelist", "Craig Davidson", certainty=Certainty.INFERRED, position=None)
    made.crew("de-rouille-et-d-os", "producer", "Jacques Audiard", "Martine Cassinelli", label="Produced by", rank=1)
    made.crew("de-rouille-et-d-os", "producer", "Pascal Caucheteux", label="Co-produced by", position=3)
    made.crew("de-rouille-et-d-os", "cinematographer", "Stéphane Fontaine", label="Director of Photography")
    made.crew("de-rouille-et-d-os", "editor", "Juliette Welfling", label="Editor")
    made.crew("de-rouille-et-d-os", "composer", "Alexandre Desplat", label="Original Score")
    made.crew("un-prophete", "director", "Jacques Audiard", label="Directed by")
    made.crew("un-prophete", "screenwriter", "Thomas Bidegain", "Jacques Audiard", "Abdel Raouf Dafri")
    made.crew("un-prophete", "cinematographer", "Stéphane Fontaine")
    made.crew("un-prophete", "editor", "Juliette Welfling")
    made.crew("un-prophete", "composer", "Alexandre Desplat")
    made.crew("un-prophete", "sound", "Brigitte Taillandier")
    made.crew("holy-motors", "director", "Leos Carax")
    made.crew("holy-motors", "screenwriter", "Leos Carax")
    made.crew("holy-motors", "cinematographer", "Caroline Champetier", "Yves Cape", rank=1)
    made.crew("i-m-not-there", "director", "Todd Haynes")
    made.crew("i-m-not-there", "screenwriter", "Todd Haynes", "Oren Moverman")
    made.crew("stalker", "director", "Andrei Tarkovsky", credited_as="Андрей Тарковский")
    made.crew("time-of-the-gypsies", "director", "Emir Kusturica")
    made.crew("time-of-the-gypsies", "composer", "Goran Bregović")
    made.crew("the-deep", "director", "Orson Welles", is_uncredited=True)
    made.crew("funny-games-1997", "director", "Michael Haneke")
    made.crew("funny-games-2007", "director", "Michael Haneke")
    made.crew("persepolis", "director", "Marjane Satrapi", "Vincent Paronnaud")
    made.crew("persepolis", "thanks", "Catherine Deneuve", note="épilogue \U0001f3ac")
    made.crew("visages-villages", "director", "Agnès Varda", "JR", rank=1)
    made.crew("the-great-escape", "director", "John Sturges")
    made.crew("the-great-escape", "stunts", "Steve McQueen", is_uncredited=True)
    other = made.person("Steve McQueen", "steve-mcqueen-2")
    made.crew("hunger", "director", "Steve McQueen", person=other)
    made.crew("hunger", "casting-director", "Gary Davy")
    made.crew("citizen-kane", "director", "Orson Welles")
    made.crew("citizen-kane", "screenwriter", "Herman J. Mankiewicz", "Orson Welles", certainty=Certainty.DISPUTED)
    made.crew("citizen-kane", "visual-effects", "Vernon L. Walker")
    made.crew("citizen-kane", "production-designer", "Van Nest Polglase")
    made.crew("citizen-kane", "costume-designer", "Edward Stevenson")
    made.crew("ajami", "director", "Scandar Copti", "Yaron Shani")
    made.crew("ajami", "sound-editor", "Itai Elohav")
