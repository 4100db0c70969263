"""When a growing answer is shown, by a clock that the test turns."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest

from adapters.chat.slack.draft import Desk, ThreadDraft
from adapters.chat.slack.identity import identify
from adapters.chat.slack.pace import Pace
from adapters.chat.slack.posts import Place
from adapters.chat.slack.private import Whisper
from adapters.chat.slack.web_api import WebApi
from tests.adapters.chat.slack.conftest import reply
from tests.peers.slack import LocalSlack, Post


@dataclass
class Clock:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Bench:
    slack: LocalSlack
    desk: Desk
    root: str
    clock: Clock

    def draft(self) -> ThreadDraft:
        place = Place(
            channel="C0GENERAL",
            root=self.root,
            asked_at=self.root,
            asker="U0ANNA",
            personal=False,
            message_id="slack:T0LOCAL:Ev1",
        )
        return ThreadDraft(self.desk, place)

    @property
    def shown(self) -> Post:
        return self.slack.answers("C0GENERAL", self.root)[0]


@pytest.fixture
async def bench(slack: LocalSlack) -> AsyncIterator[Bench]:
    async with aiohttp.ClientSession() as session:
        hasty, patient = (
            WebApi(token=slack.bot_token, base_url=slack.api_url, session=session, patient=patient)
            for patient in (False, True)
        )
        whisper = Whisper(api=patient, session=session, api_url=slack.api_url)
        question = Post("C0GENERAL", slack.space.new_ts(), "U0ANNA", text="hej")
        await slack.space.add(question)

        clock = Clock()
        desk = Desk(
            hasty=hasty,
            patient=patient,
            pace=Pace(clock),
            me=await identify(hasty),
            whisper=whisper,
            clock=clock,
        )
        yield Bench(slack, desk, question.ts, clock)


async def test_the_first_words_show_at_once_and_more_about_once_a_second(bench: Bench) -> None:
    draft = bench.draft()
    seen = []
    for tick in range(21):
        bench.clock.now = tick / 10
        await draft.write("word " * (tick + 1))
        seen.append(bench.shown.body.count("word"))
    assert seen[0] == 1
    assert sorted(set(seen)) == [1, 9, 17]
    await draft.finish(reply("word " * 30))
    assert bench.shown.body.count("word") == 30


async def test_a_stream_is_left_before_slack_ends_it(bench: Bench) -> None:
    draft = bench.draft()
    await draft.write("one")
    bench.clock.now = 200.0
    await draft.write("one two")
    bench.clock.now = 281.0
    await draft.write("one two three")
    assert (bench.shown.streaming_state, bench.shown.body) == ("", "one two three")
    bench.clock.now = 400.0
    await draft.finish(reply("one two three four"))
    assert bench.shown.body == "one two three four"
    assert bench.shown.buttons
    assert not [call for call in bench.slack.web.calls if call.error]


async def test_the_budget_of_the_workspace_is_shared_by_all_answers(bench: Bench) -> None:
    drafts = [bench.draft() for _ in range(10)]
    for tick in range(30):
        bench.clock.now = float(tick)
        for draft in drafts:
            await draft.write("word " * (tick + 1))
    assert len(bench.slack.calls("chat.appendStream")) <= 30 + 29 * 70 / 60
    assert not [call for call in bench.slack.web.calls if call.error == "ratelimited"]


async def test_a_private_reply_to_a_public_question_is_whispered(bench: Bench) -> None:
    await bench.draft().finish(reply("only for you", private=True))
    assert [post.body for post in bench.slack.whispers("U0ANNA")] == ["only for you"]
    assert not bench.slack.answers("C0GENERAL", bench.root)
