"""What a text is about is told alike in three languages."""

import pytest

from routing.learning.fields import shares


@pytest.mark.parametrize("texts", [
    ("lav spændingen og mål strømmen i kredsløbet",
     "miss den strom in der schaltung", "the current in the circuit"),
    ("patientens sygdom og behandlingen",
     "die krankheit des patienten und die behandlung", "the patient's disease"),
    ("regeringen og parlamentet", "regierung und parlament", "the government and the parliament"),
], ids=["engineering", "medicine", "politics"])  # fmt: skip
def test_the_same_field_leads_in_every_language(texts: tuple[str, ...]) -> None:
    told = [shares(text.replace("'", " ").split()) for text in texts]
    assert len({each.index(max(each)) for each in told}) == 1


def test_shares_are_parts_of_one_and_nothing_known_is_nothing() -> None:
    assert sum(shares(["volume", "gene", "xyzzy"])) == pytest.approx(1)
    assert set(shares(["xyzzy"])) == {0.0}
    assert set(shares([])) == {0.0}
