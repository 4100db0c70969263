"""Buttons of our cards: each redraws its card in place, and some speak for the person who pressed."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from adapters.chat.teams.addresses import channel_of
from adapters.chat.teams.cards import (
    CHOOSE,
    CLOSE,
    FILL_IN,
    FORGET_THREAD,
    STRONGER,
    WHY,
    Footer,
    card_answer,
    filled_card,
    footer_card,
    language_in,
    note_card,
    spoken_answer,
    why_card,
)
from adapters.chat.teams.desk import Desk
from adapters.chat.teams.incoming import Incoming, part, words
from adapters.chat.teams.messages import pressed_message, thread_behind
from adapters.chat.teams.wording import ASKED, FORGETTING, NOTHING_FILLED
from routing.blanks import filled
from routing.commands import COMMANDS
from routing.explanation import explain
from routing.vocabulary import Exchange
from routing.wording import label, language_of

Answer = Mapping[str, object]


async def pressed(activity: Incoming, desk: Desk) -> Answer:
    """A button of one of our cards; one that we do not know is told that its answer is gone."""
    verb = words(activity.value, "action", "verb")
    data = part(activity.value, "action", "data")
    if verb == FORGET_THREAD:
        return await _forget(activity, data, desk)
    exchange = words(data, "exchange")
    if verb == CHOOSE:
        return await _choose(activity, data, desk)
    found = await desk.reception.explain(exchange) if exchange and verb in _ABOUT_AN_ANSWER else None
    if found is None:
        return spoken_answer(label("gone", language_in(data)))
    return await _ABOUT_AN_ANSWER[verb](activity, data, found, desk)


async def _why(activity: Incoming, data: object, found: Exchange, desk: Desk) -> Answer:
    footer = Footer.read(data)
    return card_answer(why_card(explain(found, footer.language), footer))


async def _close(activity: Incoming, data: object, found: Exchange, desk: Desk) -> Answer:
    closed = footer_card(Footer.read(data))
    return card_answer(closed) if closed else spoken_answer("")


async def _fill(activity: Incoming, data: object, found: Exchange, desk: Desk) -> Answer:
    """What was filled in goes on with the thread's work, as a message of whoever pressed."""
    footer = Footer.read(data)
    values = footer.values(data)
    thread = thread_behind(found.thread_key, activity)
    if not values or not thread:
        return spoken_answer(NOTHING_FILLED[footer.language] if thread else label("gone", footer.language))
    said = pressed_message(
        activity, name=f"fill:{activity.id or activity.reply_to}", conversation=thread, text=filled(values)
    )
    await desk.reception.accept(replace(said, command=_command_of(found)))
    return card_answer(filled_card(footer, values))


async def _stronger(activity: Incoming, data: object, found: Exchange, desk: Desk) -> Answer:
    """The wish in the language of whoever pressed; pressed twice, it is one wish."""
    language = language_of(activity.locale, language_in(data))
    thread = thread_behind(found.thread_key, activity)
    if not thread:
        return spoken_answer(label("gone", language))
    wish = label("stronger", language)
    said = pressed_message(activity, name=f"stronger:{found.id}", conversation=thread, text=wish)
    await desk.reception.accept(said)
    return card_answer(note_card(ASKED[language], language))


async def _choose(activity: Incoming, data: object, desk: Desk) -> Answer:
    """What the asker meant takes the place of the buttons."""
    language = language_in(data)
    if not await desk.reception.choose(words(data, "exchange"), words(data, "intent"), activity.sender.id):
        return spoken_answer(label("gone", language))
    return card_answer(note_card(f"{label('chosen', language)}: {words(data, 'label')}", language))


async def _forget(activity: Incoming, data: object, desk: Desk) -> Answer:
    language = language_of(activity.locale, language_in(data))
    thread = words(data, "thread")
    if channel_of(thread) != channel_of(activity.conversation):
        return spoken_answer(label("gone", language))
    said = pressed_message(
        activity, name=f"forget:{activity.id or activity.reply_to}", conversation=thread, text="forget"
    )
    await desk.reception.accept(replace(said, command="privacy"))
    return card_answer(note_card(FORGETTING[language], language))


def _command_of(found: Exchange) -> str | None:
    """The command for the work that the answer did, so that its continuation is understood as the same."""
    intent = found.decision.intent.name if found.decision else ""
    return next((command.name for command in COMMANDS.values() if command.intent == intent), None)


_ABOUT_AN_ANSWER: Mapping[str, Callable[[Incoming, object, Exchange, Desk], Awaitable[Answer]]] = {
    WHY: _why,
    CLOSE: _close,
    FILL_IN: _fill,
    STRONGER: _stronger,
}
