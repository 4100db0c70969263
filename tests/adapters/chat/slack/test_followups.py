"""Other answers by one click, and the way to take an answer away."""

import pytest

from routing.vocabulary import Exchange, Language
from tests.adapters.chat.slack.conftest import Stage, reply
from tests.peers.slack import Fault, Post

LABELS: dict[Language, tuple[str, ...]] = {
    "da": ("Stærkere model", "En anden model", "Kortere", "Prøv igen"),
    "de": ("Stärkeres Modell", "Anderes Modell", "Kürzer", "Noch einmal"),
    "en": ("Stronger model", "Another model", "Shorter", "Try again"),
}
WORDS: dict[Language, tuple[str, ...]] = {
    "da": ("Spørg en stærkere model", "Spørg en anden model", "Kortere, tak", "Prøv igen"),
    "de": ("Frag ein stärkeres Modell", "Frag ein anderes Modell", "Kürzer, bitte", "Noch einmal"),
    "en": ("Ask a stronger model", "Ask another model", "Shorter, please", "Try again"),
}


async def answered(stage: Stage, exchange: Exchange, text: str = "an answer", language: str = "en") -> Post:
    draft, message = await stage.draft()
    stage.reception.exchanges[exchange.id] = exchange
    await draft.finish(reply(text, exchange=exchange.id, language=language))
    return stage.slack.answers("C0GENERAL", message.thread.root)[-1]


@pytest.mark.parametrize("language", list(LABELS))
async def test_each_choice_asks_in_the_thread_what_a_person_would_have_typed(
    stage: Stage, exchange: Exchange, language: Language
) -> None:
    post = await answered(stage, exchange, language=language)
    assert post.menu == LABELS[language]
    for choice in post.menu:
        assert (await stage.slack.click("U0BERND", post, choice)).taken
    asked = stage.reception.accepted[1:]
    assert tuple(message.text for message in asked) == WORDS[language]
    assert {message.thread for message in asked} == {stage.reception.accepted[0].thread}
    assert {message.author.name for message in asked} == {"Bernd Müller"}


async def test_the_history_of_such_a_question_holds_the_answer_that_was_clicked(
    stage: Stage, exchange: Exchange
) -> None:
    post = await answered(stage, exchange, "a long answer")
    await stage.slack.click("U0ANNA", post, "Shorter")
    history = await stage.chat.history(await stage.reception.message(2))
    assert [turn.text for turn in history] == ["hej", "a long answer"]


async def test_a_double_click_is_one_question_and_the_second_click_says_so(
    stage: Stage, exchange: Exchange
) -> None:
    post = await answered(stage, exchange)
    for _ in range(2):
        await stage.slack.click("U0CAROL", post, "Shorter")
    assert len(stage.reception.accepted) == 2
    await stage.slack.until(lambda: stage.slack.whispers("U0CAROL"))
    assert "asked for already" in stage.slack.whispers("U0CAROL")[0].text


async def test_a_click_under_a_purged_answer_gets_an_honest_sentence_and_no_second_answer(
    stage: Stage, exchange: Exchange
) -> None:
    post = await answered(stage, exchange)
    stage.reception.exchanges.clear()
    await stage.slack.click("U0ANNA", post, "Try again")
    await stage.slack.until(lambda: stage.slack.whispers("U0ANNA"))
    assert stage.slack.whispers("U0ANNA")[0].text == "Det svar findes ikke længere."
    assert len(stage.reception.accepted) == 1


async def test_private_answers_have_no_menu_and_no_bin(stage: Stage) -> None:
    await stage.slack.command("U0ANNA", "C0GENERAL", "/ask", "hej")
    draft = await stage.chat.open(await stage.reception.message())
    await draft.finish(reply("hej", private=True))
    assert stage.slack.whispers("U0ANNA")[0].menu == ()


async def test_the_asker_takes_every_part_of_an_answer_away(stage: Stage, exchange: Exchange) -> None:
    long = "\n\n".join(f"Paragraph {n}. " + "word " * 60 for n in range(80))
    last = await answered(stage, exchange, long)
    root = last.root
    assert len(stage.slack.answers("C0GENERAL", root)) > 1
    assert (await stage.slack.click("U0ANNA", last, "Delete the answer")).taken
    await stage.slack.until(lambda: not stage.slack.answers("C0GENERAL", root))
    assert len(stage.slack.thread("C0GENERAL", root)) == 1


async def test_an_answer_that_was_streamed_goes_too_and_others_stay(stage: Stage, exchange: Exchange) -> None:
    draft, message = await stage.draft()
    await stage.write(draft, "one", "one two")
    await draft.finish(reply("one two three"))
    await stage.slack.mention("U0ANNA", "C0GENERAL", "more", message.thread.root)
    second = await stage.chat.open(await stage.reception.message(2))
    await second.finish(reply("another answer"))
    first = stage.slack.answers("C0GENERAL", message.thread.root)[0]
    await stage.slack.click("U0ANNA", first, "Delete the answer")
    await stage.slack.until(lambda: len(stage.slack.answers("C0GENERAL", message.thread.root)) == 1)
    assert stage.slack.answers("C0GENERAL", message.thread.root)[0].body == "another answer"


async def test_only_the_asker_sees_the_bin_and_nobody_else_can_use_it(
    stage: Stage, exchange: Exchange
) -> None:
    post = await answered(stage, exchange)
    with pytest.raises(AssertionError, match="does not see"):
        await stage.slack.click("U0CAROL", post, "Delete the answer")
    for block in post.blocks:  # a client that does not honour visibility
        for element in block.get("elements", []):
            element.pop("visible_to_user_ids", None)
    await stage.slack.click("U0CAROL", post, "Delete the answer")
    await stage.slack.until(lambda: stage.slack.whispers("U0CAROL"))
    assert stage.slack.whispers("U0CAROL")[0].text == "Only the person who asked can delete the answer."
    assert stage.slack.answers("C0GENERAL", post.root)


async def test_a_deletion_that_slack_refuses_is_said(stage: Stage, exchange: Exchange) -> None:
    post = await answered(stage, exchange)
    stage.slack.fail("chat.delete", Fault(status=429, error="ratelimited", retry_after=3))
    await stage.slack.click("U0ANNA", post, "Delete the answer")
    await stage.slack.until(lambda: stage.slack.whispers("U0ANNA"))
    assert "Slack ville ikke slette" in stage.slack.whispers("U0ANNA")[0].text


async def test_an_answer_that_is_gone_already_needs_no_words(stage: Stage, exchange: Exchange) -> None:
    post = await answered(stage, exchange)
    stage.slack.space.posts.remove(post)
    await stage.slack.click("U0ANNA", post, "Delete the answer")
    await stage.chat.stop()
    assert not stage.slack.whispers("U0ANNA")
