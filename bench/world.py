"""An invented world with the skew of the real one: words and how often each is used, and who worked on what.

The figures beside a constant were counted in 78,000 credits of films that streaming services show.
"""

import math
import random
from array import array
from collections.abc import Iterator, Sequence

from creditsgql.normalise import fold

CREDITS_PER_FILM, CAST_SHARE, PEOPLE_PER_FILM = 20, 0.55, 3
CAST_MAX, CREW_MAX = 300, 150
CREDITS_AS_CAST_MAX, CREDITS_AS_CREW_MAX = 400, 100
"""Most credits of one person, so that those who act and do other things have 500 at most."""

_LATIN_LIST = "ba ce di fo gu ha ji ka le mi no pa qui ro sa te u ve wo xa yo za an el is or un ar en il"
_ACCENTED_LIST = "bé çe dí fö gü hà ñi kå lé mø"
_CYRILLIC_LIST = "ба ве ди ко лу ма не по ри са ту жи ле но ая ий"
_GREEK_LIST = "βα γε δι κο λου μα νε πο ρι σα του λε νο αι ης ός"
LATIN, ACCENTED = _LATIN_LIST.split(), _ACCENTED_LIST.split()
OTHER_SCRIPTS = {"ru": _CYRILLIC_LIST.split(), "el": _GREEK_LIST.split()}

Word = tuple[str, str]
"""A word, or several, with capitals; and folded."""


class Words:
    """Invented words. How much of a text a word makes up falls with the root of its rank."""

    def __init__(self, chance: random.Random) -> None:
        self._random = chance.random
        self.first_names = _invented(16_000, LATIN, chance)
        self.last_names = _invented(60_000, LATIN, chance)
        self._nouns = _invented(30_000, LATIN, chance)
        self._others = {tongue: _invented(8_000, parts, chance) for tongue, parts in OTHER_SCRIPTS.items()}

    def one(self, words: Sequence[Word]) -> Word:
        """A word; of 16,000 first names the most frequent is that of 0.8 % (counted: 0.9 %)."""
        return words[int(len(words) * self._random() ** 2)]

    def name(self) -> tuple[Word, Word]:
        """A first and a last name."""
        first, last = self.name_places()
        return self.first_names[first], self.last_names[last]

    def name_places(self) -> tuple[int, int]:
        """The places of a first and a last name among all."""
        random = self._random
        return int(len(self.first_names) * random() ** 2), int(len(self.last_names) * random() ** 2)

    def title(self, tongue: str = "en") -> Word:
        """One to five words, mostly two or three."""
        words = self._others.get(tongue, self._nouns)
        chosen = [self.one(words) for _ in range(1 + int(4.5 * self._random() ** 1.5))]
        return " ".join(text for text, _ in chosen), " ".join(key for _, key in chosen)


def _invented(count: int, syllables: Sequence[str], chance: random.Random) -> list[Word]:
    """Different words, the most used first, which are the shortest; one in ten Latin ones has an accent."""
    words: dict[str, None] = {}
    while len(words) < count:
        parts = chance.choices(syllables, k=2 + int(2 * len(words) / count + chance.random()))
        if syllables is LATIN and chance.random() < 0.1:
            parts[chance.randrange(len(parts))] = chance.choice(ACCENTED)
        words.setdefault("".join(parts).capitalize())
    return [(word, fold(word)) for word in words]


class Deck:
    """People, each as many times as they have credits, to be dealt in a random order."""

    def __init__(self, people: Sequence[int], total: int, most: int, chance: random.Random) -> None:
        counts = summing_up_to(total, _by_power_law(len(people), total / len(people), most, chance), most, chance)
        # Some who do several things on a film lie together: twice the person, and one more where there are two. Of
        # 20 million credits, 18 million hands are a small part of the memory that lists would take.
        hands = (hand for person, count in zip(people, counts, strict=True) for hand in _hands(person, count, chance))
        self._hands = array("I", hands)
        chance.shuffle(self._hands)
        self._back: list[int] = []

    def deal(self, but: set[int]) -> int | None:
        """The next one but these; None where no one else is left."""
        for place, card in enumerate(self._back):
            if card not in but:
                return self._back.pop(place)
        while self._hands:
            card, is_double = divmod(self._hands.pop(), 2)
            if is_double:
                self._hands.append(2 * card)
            if card not in but:
                return card
            self._back.append(card)
        return None


def _by_power_law(count: int, mean: float, most: int, chance: random.Random) -> list[int]:
    """Numbers from 1 to ``most`` with about this mean, the larger the rarer: half of them are 1, or more."""
    numbers = range(1, most + 1)
    low, high = 0.0, 4.0
    for _ in range(30):
        power = (low + high) / 2
        weights = [number**-power for number in numbers]
        is_above = sum(map(float.__mul__, weights, map(float, numbers))) > mean * sum(weights)
        low, high = (power, high) if is_above else (low, power)
    return chance.choices(numbers, weights, k=count)


def _hands(person: int, count: int, chance: random.Random) -> Iterator[int]:
    while count:
        size = min(count, 2 if chance.random() < 0.1 else 1)
        yield 2 * person + size - 1
        count -= size


def sizes(films: int, chance: random.Random) -> tuple[list[int], list[int]]:
    """How many each film's cast and crew are: log-normal, large casts mostly with large crews."""
    cast, crew = [], []
    for _ in range(films):
        size = chance.gauss()
        cast.append(max(1, min(CAST_MAX, round(6.7 * math.exp(0.75 * size + 0.65 * chance.gauss())))))
        crew.append(max(1, min(CREW_MAX, round(6.5 * math.exp(0.65 * size + 0.45 * chance.gauss())))))
    in_casts = round(films * CREDITS_PER_FILM * CAST_SHARE)
    return (
        summing_up_to(in_casts, cast, CAST_MAX, chance),
        summing_up_to(films * CREDITS_PER_FILM - in_casts, crew, CREW_MAX, chance),
    )


def summing_up_to(total: int, counts: list[int], most: int, chance: random.Random) -> list[int]:
    """The counts, each from 1 to ``most``, with ones given to or taken from some so that the sum is ``total``."""
    over = sum(counts) - total
    while over:
        place = chance.randrange(len(counts))
        if over > 0 and counts[place] > 1:
            counts[place] -= 1
            over -= 1
        elif over < 0 and counts[place] < most:
            counts[place] += 1
            over += 1
    return counts


class Population:
    """Who is to be had for casts and crews; everyone gets an id, as in an import, when first met."""

    def __init__(self, films: int, casts: int, crews: int, chance: random.Random) -> None:
        self.count = films * PEOPLE_PER_FILM
        acting, also = round(self.count * CAST_SHARE), self.count // 50
        # In a small world no one can be on more films than there are.
        most = 10 + films // 10
        self._actors = Deck(range(acting + also), casts, min(CREDITS_AS_CAST_MAX, most), chance)
        self._crew = Deck(range(acting - also, self.count), crews, min(CREDITS_AS_CREW_MAX, most), chance)
        self._ids = array("I", bytes(self.count * array("I").itemsize))
        self._met = 0

    def cast(self, size: int) -> list[int]:
        """The ids of a cast: each once."""
        seen: set[int] = set()
        cast: list[int] = []
        while len(cast) < size and (card := self._actors.deal(seen)) is not None:
            seen.add(card)
            cast.append(self._id(card))
        return cast

    def crew(self, jobs: Sequence[int]) -> list[tuple[int, int]]:
        """A crew by id, with the job of each: nobody has the same job twice."""
        holders: dict[int, set[int]] = {}
        crew = []
        for job in jobs:
            card = self._crew.deal(holders.setdefault(job, set()))
            if card is not None:
                holders[job].add(card)
                crew.append((self._id(card), job))
        return crew

    def _id(self, card: int) -> int:
        if not self._ids[card]:
            self._met += 1
            self._ids[card] = self._met
        return self._ids[card]
