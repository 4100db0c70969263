"""Where the bot asks back, the playground shows buttons and tells the body what was chosen."""

from routing.vocabulary import Choice, Reply
from tests.adapters.web.page import Page

CHOICES = (Choice(label="Tilbud", value="quote"), Choice(label="Noget andet", value="chat"))


async def asked_back(page: Page) -> str:
    """The id of a post with a question of the bot."""
    page.company.bot.go.clear()
    await page.say("@Dirigent tekst til kunden", "general")
    message = await page.company.bot.message()
    assert page.company.bot.chat is not None
    draft = await page.company.bot.chat.open(message)
    page.company.bot.go.set()
    await page.company.bot.idle()
    return await draft.finish(
        Reply(text="Hvad passer bedst?", language="da", exchange="x-1", choices=CHOICES)
    )


async def test_a_question_has_its_choices_in_the_place_of_thumbs(page: Page) -> None:
    post = await asked_back(page)
    html = (await page.get("/?m=" + post)).partition('id="thread"')[2]
    assert 'data-intent="quote">Tilbud</button>' in html
    assert 'data-intent="chat">Noget andet</button>' in html
    assert 'data-action="up"' not in html


async def test_a_click_tells_the_body_what_was_meant(page: Page) -> None:
    post = await asked_back(page)
    status, _ = await page.post("choice", {"post": post, "intent": "quote"})
    assert status == 202
    assert page.company.bot.choices == [("x-1", "quote", "you")]


async def test_a_click_on_a_question_that_is_gone_says_so(page: Page) -> None:
    post = await asked_back(page)
    page.company.bot.exchanges.clear()
    status, answer = await page.post("choice", {"post": post, "intent": "quote"})
    assert (status, answer["error"]) == (404, "That answer no longer exists.")
