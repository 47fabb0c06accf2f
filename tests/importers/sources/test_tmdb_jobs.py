"""TMDB's jobs in our words: each rule has its examples."""

import pytest

from creditsgql.importers.sources.tmdb_jobs import acting_note, read_job


@pytest.mark.parametrize(
    ("job", "department", "slug", "name", "ours"),
    [
        ("Director", "Directing", "director", "Director", "DIRECTING"),
        ("Director of Photography", "Camera", "cinematographer", "Cinematographer", "CINEMATOGRAPHY"),
        ("Screenplay", "Writing", "screenwriter", "Screenwriter", "WRITING"),
        ("Writer", "Writing", "screenwriter", "Screenwriter", "WRITING"),
        ("Novel", "Writing", "novel", "Novel", "WRITING"),
        ("Editor", "Editing", "editor", "Editor", "EDITING"),
        ("Casting", "Production", "casting-director", "Casting Director", "CASTING"),
        ("Casting Associate", "Production", "casting-associate", "Casting Associate", "CASTING"),
        ("Executive Producer", "Production", "executive-producer", "Executive Producer", "PRODUCTION"),
        ("Associate Producer", "Production", "associate-producer", "Associate Producer", "PRODUCTION"),
        ("Production Design", "Art", "production-designer", "Production Designer", "PRODUCTION_DESIGN"),
        ("Art Direction", "Art", "art-director", "Art Director", "PRODUCTION_DESIGN"),
        ("Set Decoration", "Art", "set-decoration", "Set Decoration", "PRODUCTION_DESIGN"),
        ("Property Master", "Crew", "property-master", "Property Master", "PRODUCTION_DESIGN"),
        ("Costume Design", "Costume & Make-Up", "costume-designer", "Costume Designer", "COSTUME_AND_MAKEUP"),
        ("Makeup Artist", "Costume & Make-Up", "make-up-artist", "Make-up Artist", "COSTUME_AND_MAKEUP"),
        ("Hairstylist", "Costume & Make-Up", "hairstylist", "Hairstylist", "COSTUME_AND_MAKEUP"),
        (
            *("Special Effects Makeup Artist", "Crew", "special-effects-makeup-artist"),
            *("Special Effects Makeup Artist", "COSTUME_AND_MAKEUP"),
        ),
        ("Original Music Composer", "Sound", "composer", "Composer", "MUSIC"),
        ("Music", "Sound", "music", "Music", "MUSIC"),
        ("Orchestrator", "Sound", "orchestrator", "Orchestrator", "MUSIC"),
        ("Musical", "Writing", "musical", "Musical", "WRITING"),
        ("Sound Re-Recording Mixer", "Sound", "sound-re-recording-mixer", "Sound Re-Recording Mixer", "SOUND"),
        ("Sound Designer", "Sound", "sound-designer", "Sound Designer", "SOUND"),
        ("Special Sound Effects", "Crew", "special-sound-effects", "Special Sound Effects", "SOUND"),
        (
            "Visual Effects Supervisor",
            "Visual Effects",
            "visual-effects-supervisor",
            "Visual Effects Supervisor",
            "VISUAL_EFFECTS",
        ),
        (
            "Special Effects Coordinator",
            "Crew",
            "special-effects-coordinator",
            "Special Effects Coordinator",
            "VISUAL_EFFECTS",
        ),
        ("Animation", "Visual Effects", "animator", "Animator", "VISUAL_EFFECTS"),
        ("Stunts", "Crew", "stunts", "Stunts", "STUNTS"),
        ("Stunt Double", "Actors", "stunt-double", "Stunt Double", "STUNTS"),
        ("Gaffer", "Lighting", "gaffer", "Gaffer", "CINEMATOGRAPHY"),
        ("Choreographer", "Crew", "choreographer", "Choreographer", "OTHER"),
        ("Thanks", "Crew", "thanks", "Thanks", "OTHER"),
        ("Falconer", "", "falconer", "Falconer", "OTHER"),
        ("Stand In", "Actors", "stand-in", "Stand In", "OTHER"),
    ],
)
def test_a_job_is_ours_or_an_open_one_in_our_department(
    job: str, department: str, slug: str, name: str, ours: str
) -> None:
    found = read_job(job, department)
    assert (found.slug, found.name, found.department.value) == (slug, name, ours)


@pytest.mark.parametrize(
    ("job", "department", "expected"),
    [
        ("Actor", "Actors", (True, None)),
        ("Actor", "Crew", (True, None)),
        ("Voice", "Actors", (True, "voice")),
        ("Special Guest", "Actors", (True, "special guest")),
        ("Voice", "Sound", (False, None)),
        ("Stunt Double", "Actors", (False, None)),
        ("Director", "Directing", (False, None)),
    ],
)
def test_some_of_the_crew_act(job: str, department: str, expected: tuple[bool, str | None]) -> None:
    assert acting_note(job, department) == expected
