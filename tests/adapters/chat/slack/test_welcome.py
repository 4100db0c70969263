"""The bot's own tab: suggestions, and what a conversation is called."""

import pytest

from tests.adapters.chat.slack.conftest import Stage, reply
from tests.peers.slack import Fault


@pytest.mark.parametrize(
    ("person", "title", "first"),
    [
        ("U0ANNA", "Hvad kan jeg hjælpe med?", "Skriv et tilbud"),
        ("U0BERND", "Wobei kann ich helfen?", "Angebot entwerfen"),
        ("U0CAROL", "What can I help with?", "Draft a quote"),
    ],
)
async def test_whoever_opens_the_tab_gets_suggestions_in_their_language(
    stage: Stage, person: str, title: str, first: str
) -> None:
    assert (await stage.slack.open_tab(person, "messages")).taken
    await stage.slack.until(lambda: stage.slack.space.prompts)
    (shown,) = stage.slack.space.prompts.values()
    assert shown["title"] == title
    assert shown["prompts"][0]["title"] == first
    assert len(shown["prompts"]) == 4
    assert "thread_ts" not in stage.slack.calls("assistant.threads.setSuggestedPrompts")[0].args


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Chefindkøber", "Skriv et tilbud"),
        ("HR Business Partner", "Skriv en HR-mail"),
        ("Datenschutzbeauftragte", "Spørg om GDPR"),
        ("Salgsingeniør", "Skriv et tilbud"),
        ("Senior Backend-udvikler", "Gennemgå kode"),
        ("Servicetechniker", "Skriv en vejledning"),
    ],
)
async def test_suggestions_fit_the_work_that_a_title_tells_of(stage: Stage, title: str, first: str) -> None:
    stage.slack.space.people["U0ANNA"].title = title
    assert (await stage.slack.open_tab("U0ANNA", "messages")).taken
    await stage.slack.until(lambda: stage.slack.space.prompts)
    (shown,) = stage.slack.space.prompts.values()
    assert shown["prompts"][0]["title"] == first


async def test_suggestions_that_slack_refuses_disturb_nobody(stage: Stage) -> None:
    stage.slack.fail("assistant.threads.setSuggestedPrompts", Fault(error="missing_scope"))
    assert (await stage.slack.open_tab("U0ANNA", "messages")).taken
    await stage.slack.direct("U0ANNA", "hej")
    assert (await stage.reception.message()).text == "hej"


async def test_a_conversation_is_called_after_its_first_question(stage: Stage) -> None:
    root = await stage.slack.direct(
        "U0ANNA", "Hvad koster 200 kuglelejer af typen 6204 leveret til Müller i Hamborg?"
    )
    draft = await stage.chat.open(await stage.reception.message())
    await draft.status("…")
    await draft.finish(reply("42"))
    assert stage.slack.space.titles == {
        ("D0ANNA", root): "Hvad koster 200 kuglelejer af typen 6204 leveret til …"
    }
    await stage.slack.direct("U0ANNA", "og i morgen?", root)
    second = await stage.chat.open(await stage.reception.message(2))
    await second.status("…")
    assert len(stage.slack.calls("agents.sessions.rename")) == 1


async def test_no_title_is_no_reason_for_no_answer(stage: Stage) -> None:
    stage.slack.fail("agents.sessions.rename", Fault(status=500))
    await stage.slack.direct("U0ANNA", "hej")
    draft = await stage.chat.open(await stage.reception.message())
    await draft.status("…")
    await draft.finish(reply("hej igen"))
    assert list(stage.slack.space.sessions.values()) == ["active"]
