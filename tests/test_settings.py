"""Every setting has its words, and its name in the environment."""

import pytest

from creditsgql.settings import Settings


@pytest.mark.parametrize("name", Settings.model_fields)
def test_a_setting_is_described_in_a_sentence(name: str) -> None:
    words = Settings.model_fields[name].description or ""
    assert words == words.strip()
    assert words.endswith(".")
    assert words[:1].isupper()


def test_a_setting_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREDITSGQL_MAX_DEPTH", "7")
    assert Settings().max_depth == 7
