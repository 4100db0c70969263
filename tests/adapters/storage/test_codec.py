"""Nouns survive the way into JSON and back, and nothing else comes out of it."""

import json
import traceback
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.storage.codec import COMPLETION, DECISION, MESSAGE, REPLY, mended
from routing.errors import StorageFailed
from routing.vocabulary import Attachment, Author, Message, Scope, Thread, Turn
from tests.adapters.storage.samples import DECISION as FULL_DECISION
from tests.adapters.storage.samples import FULL_EXCHANGE, FULL_MESSAGE, FULL_REPLY

TEXT = st.text()  # every character there is, lone surrogates left out
WHEN = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 -- bounds are naive by hypothesis' own rule
TURN = st.builds(
    Turn,
    role=st.sampled_from(["user", "assistant"]),
    text=TEXT,
    author=TEXT,
    at=st.none() | WHEN,
    link=TEXT,
)
MESSAGES = st.builds(
    Message,
    id=TEXT,
    thread=st.builds(
        Thread, platform=TEXT, tenant=TEXT, channel=TEXT, root=TEXT, scope=st.sampled_from(Scope)
    ),
    author=st.builds(Author, id=TEXT, name=TEXT, locale=TEXT),
    text=TEXT,
    at=WHEN,
    also_known_as=st.lists(TEXT).map(tuple),
    command=st.none() | TEXT,
    attachments=st.lists(
        st.builds(Attachment, name=TEXT, media_type=TEXT, size=st.integers(0, 2**53), text=TEXT)
    ).map(tuple),
    history=st.lists(TURN).map(tuple),
    private=st.booleans(),
    return_address=st.lists(st.tuples(TEXT, TEXT)).map(tuple),
)


@given(MESSAGES)
def test_any_message_comes_back_as_it_went_in(message: Message) -> None:
    assert MESSAGE.load(MESSAGE.dump(message)) == message


def test_every_field_of_every_noun_is_kept() -> None:
    completion = FULL_EXCHANGE.completion
    assert completion is not None
    assert REPLY.load(REPLY.dump(FULL_REPLY)) == FULL_REPLY
    assert DECISION.load(DECISION.dump(FULL_DECISION)) == FULL_DECISION
    assert COMPLETION.load(COMPLETION.dump(completion)) == completion


@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_can_be_stored_once_it_is_mended(text: str) -> None:
    assert mended(text).encode().decode() == mended(text)
    assert mended(mended(text)) == mended(text)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", None),
        ("text", 7),
        ("at", "yesterday"),
        ("private", "yes"),
        ("also_known_as", "twin"),
        ("unknown", "field"),
    ],
)
def test_what_is_not_exactly_a_message_is_refused(field: str, value: object) -> None:
    plain = json.loads(MESSAGE.dump(FULL_MESSAGE))
    with pytest.raises(StorageFailed, match=field):
        MESSAGE.load(json.dumps(plain | {field: value}))


def test_half_a_text_is_refused() -> None:
    with pytest.raises(StorageFailed):
        MESSAGE.load(MESSAGE.dump(FULL_MESSAGE)[:-9])


def test_the_error_does_not_quote_what_it_could_not_read() -> None:
    plain = json.loads(MESSAGE.dump(FULL_MESSAGE)) | {"private": "canary-4711"}
    with pytest.raises(StorageFailed) as caught:
        MESSAGE.load(json.dumps(plain))
    assert "canary-4711" not in "".join(traceback.format_exception(caught.value))
