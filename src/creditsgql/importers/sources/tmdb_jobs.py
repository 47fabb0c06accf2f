"""TMDB's jobs and departments, about 400 and a dozen, in our words."""

import re
from functools import lru_cache

from creditsgql.importers.records import JobRecord
from creditsgql.normalise import slugify
from creditsgql.vocabulary import Department, JobWord, job_of_label, job_of_slug

ACTOR = JobRecord("actor", "Actor", Department.ACTING)
"""What everyone in a cast is."""

_SAME = {
    "makeup artist": "make-up-artist",
    "original music composer": "composer",
    "scenario writer": "screenwriter",
}
"""Jobs that are ours under a label that no page prints."""

_NOT_SAME = frozenset({"music", "script"})
"""Labels that mean more on TMDB than on a page: its Music is whoever had to do with any, even with older songs."""

_CAST = {"actor": None, "cameo": "cameo", "special-guest": "special guest", "voice": "voice"}
"""What the crew's department Actors says of people who act, each with what it adds to that."""

_DEPARTMENTS = {
    "Actors": Department.ACTING,
    "Acting": Department.ACTING,
    "Art": Department.PRODUCTION_DESIGN,
    "Camera": Department.CINEMATOGRAPHY,
    "Costume & Make-Up": Department.COSTUME_AND_MAKEUP,
    "Crew": Department.OTHER,
    "Directing": Department.DIRECTING,
    "Editing": Department.EDITING,
    # Gaffers and their people work to the director of photography.
    "Lighting": Department.CINEMATOGRAPHY,
    "Production": Department.PRODUCTION,
    "Sound": Department.SOUND,
    "Visual Effects": Department.VISUAL_EFFECTS,
    "Writing": Department.WRITING,
}

_BY_WORD = (
    (r"\bcasting\b", Department.CASTING),
    (r"\bstunts?\b|\bfight\b|martial arts", Department.STUNTS),
    (r"make-?up|\bhair|costum|wardrobe|prosthetic", Department.COSTUME_AND_MAKEUP),
    (r"\bmusic\b|\bmusician|\bsongs?\b|composer|orchestr|conductor|lyric|soundtrack", Department.MUSIC),
    (r"\bvocal|\bsinger|\bscor(?:e|ing)\b", Department.MUSIC),
    (r"\bsound\b|\bfoley\b", Department.SOUND),
    (r"(?:special|visual|digital) effects|\bvfx\b|\bcgi?\b|animat|pyrotechnic", Department.VISUAL_EFFECTS),
    (r"compositor|motion capture", Department.VISUAL_EFFECTS),
    (r"\bprop(?:s|erty)?\b|\bpropmaker|scenic artist|\bcarpenter", Department.PRODUCTION_DESIGN),
    (r"\bcamera\b|cinematograph", Department.CINEMATOGRAPHY),
    (r"post[ -]production|production (?:assistant|office|manager)", Department.PRODUCTION),
)
"""Words that tell a job's department more closely than TMDB's, the first that is met.

TMDB has no department for casting, music and stunts, puts much into Crew, and the same job (Property Master) now here,
now there; a job of ours has one department.
"""


@lru_cache(maxsize=4096)
def read_job(job: str, department: str) -> JobRecord:
    """What a crew entry is for: a job of ours where it is the same, else an open one named as TMDB prints it."""
    label = job.casefold()
    if word := _word(label):
        return JobRecord(word.slug, word.name, word.department)
    slug = slugify(job, "other")
    if word := job_of_slug(slug):
        return JobRecord(word.slug, word.name, word.department)
    return JobRecord(slug, job, _department(label, department))


@lru_cache(maxsize=4096)
def acting_note(job: str, department: str) -> tuple[bool, str | None]:
    """Whether a crew entry is of someone who acts, and what it says of that: Voice, Cameo."""
    what = slugify(job, "other")
    is_acting = what == ACTOR.slug or (what in _CAST and _DEPARTMENTS.get(department) is Department.ACTING)
    return is_acting, _CAST[what] if is_acting else None


def _word(label: str) -> JobWord | None:
    if label in _NOT_SAME:
        return None
    word = job_of_slug(_SAME[label]) if label in _SAME else job_of_label(label)
    return word if word is not None and word.department is not Department.ACTING else None


def _department(label: str, department: str) -> Department:
    for pattern, closer in _BY_WORD:
        if re.search(pattern, label):
            return closer
    found = _DEPARTMENTS.get(department, Department.OTHER)
    # Whoever stands in Actors and does not act is crew.
    return Department.OTHER if found is Department.ACTING else found
