"""The bot's own tab: settings, latest answers, own data, models, and a part for administrators."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from adapters.chat.slack.home.view import Household, Shown, home
from routing.scorecard import Cost
from routing.vocabulary import LANGUAGES, Exchange, Language, ModelState, Residency, Tier, Wishes
from tests.adapters.chat.slack.conftest import Stage
from tests.peers.reception import ScriptedSelfService
from tests.peers.slack import Fault, dm_of
from tests.peers.slack.rules import Json, check_blocks, check_view
from tests.peers.slack.workspace import controls_of, words_of

ANNA, BERND = "U0ANNA", "U0BERND"
ME = "slack:T0LOCAL:U0ANNA"
STATES = [
    ModelState(name="near", residency=Residency.ON_PREM, tier=Tier.BUDGET, allowed=True),
    ModelState(name="tired", residency=Residency.EU, tier=Tier.PREMIUM, allowed=True, because="Svigter."),
    ModelState(
        name="off", residency=Residency.UNKNOWN, tier=Tier.BUDGET, allowed=False, because="Slået fra."
    ),
]


async def opened(stage: Stage, person: str = ANNA) -> Json:
    """The tab as the person sees it after opening it anew."""
    stage.slack.space.homes.pop(person, None)
    assert (await stage.slack.open_tab(person, "home")).taken
    await stage.slack.until(lambda: person in stage.slack.space.homes)
    return stage.slack.space.homes[person]


async def used(stage: Stage, label: str, below: str = "") -> Json:
    """The tab after a click in it."""
    before = stage.slack.space.homes[ANNA]
    assert (await stage.slack.use_home(ANNA, label, below)).taken
    await stage.slack.until(lambda: stage.slack.space.homes[ANNA] is not before)
    return stage.slack.space.homes[ANNA]


def chosen(view: Json) -> list[str]:
    selects = [block["accessory"] for block in view["blocks"] if "wish" in block.get("block_id", "")]
    return [select["initial_option"]["text"]["text"] for select in selects]


async def test_a_setting_is_kept_and_shown_and_can_be_taken_back(stage: Stage) -> None:
    stage.self_service.states = STATES
    view = await opened(stage)
    assert chosen(view) == ["Det sprog, jeg skriver", "Så langt som nødvendigt", "Den, der passer bedst"]
    await used(stage, "Kort", below="length")
    await used(stage, "near (i huset)", below="model")
    view = await used(stage, "Tysk", below="language")
    assert chosen(view) == ["Deutsch", "Kurz", "near (im eigenen Haus)"]
    assert stage.self_service.stored == {
        (ME, "length"): "short",
        (ME, "model"): "near",
        (ME, "language"): "de",
    }
    view = await used(stage, "Die Sprache, in der ich schreibe", below="language")
    assert chosen(view) == ["Det sprog, jeg skriver", "Kort", "near (i huset)"]


async def test_only_models_that_the_policy_allows_can_be_preferred(stage: Stage) -> None:
    stage.self_service.states = STATES
    labels = [button.label for button in controls_of(await opened(stage)) if "model" in button.block_id]
    assert labels == ["Den, der passer bedst", "near (i huset)", "tired (i EU)"]


async def test_a_preferred_model_that_is_gone_counts_as_none(stage: Stage) -> None:
    stage.self_service.stored[ME, "model"] = "gone"
    assert chosen(await opened(stage))[2] == "Den, der passer bedst"


async def test_each_model_is_shown_with_its_state_and_the_reason(stage: Stage) -> None:
    stage.self_service.states = STATES
    words = words_of(await opened(stage))
    assert "*near (i huset)*: klar." in words
    assert "*tired (i EU)*: svarer ikke nu. Svigter." in words
    assert "*off (ukendt sted)*: slået fra. Slået fra." in words


async def test_the_latest_answers_are_the_persons_own_and_tell_why(stage: Stage, exchange: Exchange) -> None:
    mine = replace(exchange, question="Hvad koster <b>200</b> lejer?")
    stage.self_service.log[ME] = [mine, replace(mine, id="x2", question="")]
    stage.reception.exchanges["x1"] = mine
    words = words_of(await opened(stage))
    assert "Hvad koster &lt;b&gt;200&lt;/b&gt; lejer?" in words
    assert "(teksten er slettet)" in words
    assert "fortrolig" in words
    await stage.slack.use_home(ANNA, "Hvorfor?")
    await stage.slack.until(lambda: stage.slack.views(ANNA))
    assert stage.slack.views(ANNA)[0].title == "Hvorfor dette svar?"
    assert "Hvad koster" not in words_of(await opened(stage, BERND))


async def test_all_that_is_kept_comes_as_a_file_into_the_direct_conversation(
    stage: Stage, exchange: Exchange
) -> None:
    stage.self_service.log[ME] = [exchange]
    await opened(stage)
    assert (await stage.slack.use_home(ANNA, "Hent mine data")).taken
    await stage.slack.until(lambda: len([p for p in stage.slack.space.posts if p.user == "U0BOT"]) == 2)
    file, said = (p for p in stage.slack.space.posts if p.user == "U0BOT")
    assert (file.channel, file.files[0].name) == (dm_of(ANNA), "mine-data.json")
    assert json.loads(file.files[0].content) == {"person": ME, "exchanges": ["x1"]}
    assert said.text == "Her er alt, hvad jeg har gemt om dig."


async def test_a_file_that_slack_does_not_take_is_said_so(stage: Stage) -> None:
    stage.slack.fail("files.getUploadURLExternal", Fault(error="fatal_error"))
    await opened(stage)
    await stage.slack.use_home(ANNA, "Hent mine data")
    await stage.slack.until(lambda: any("tog ikke imod filen" in p.text for p in stage.slack.space.posts))


async def test_deleting_asks_first_then_deletes_and_says_what_was_done(
    stage: Stage, exchange: Exchange
) -> None:
    stage.self_service.log[ME] = [exchange]
    stage.self_service.stored[ME, "length"] = "short"
    view = await opened(stage)
    (confirm,) = [
        element["confirm"]
        for block in view["blocks"]
        for element in block.get("elements", [])
        if "confirm" in element
    ]
    assert confirm["title"]["text"] == "Slet alt?"
    view = await used(stage, "Slet mine data")
    assert "Ingen endnu" in words_of(view)
    assert chosen(view)[1] == "Så langt som nødvendigt"
    (said,) = (p for p in stage.slack.space.posts if p.user == "U0BOT")
    assert (said.channel, said.text.partition(".")[0]) == (
        dm_of(ANNA),
        "Færdig: 1 linjer og svar er slettet, og dine indstillinger er nulstillet",
    )


async def test_administrators_see_the_figures_and_nobody_else_does(stage: Stage) -> None:
    stage.slack.space.people[ANNA].flags["is_admin"] = True
    assert "For administratorer" in words_of(await opened(stage))
    assert "Für die Administration" not in words_of(await opened(stage, BERND))
    assert stage.self_service.reports == 1


async def test_guests_see_why_they_are_not_served_and_nothing_else(stage: Stage) -> None:
    stage.slack.space.people[ANNA].flags["is_restricted"] = True
    view = await opened(stage)
    assert len(view["blocks"]) == 1
    assert "Jeg svarer kun medarbejdere" in words_of(view)


async def test_a_tab_that_slack_will_not_show_disturbs_nobody(stage: Stage) -> None:
    stage.slack.fail("views.publish", Fault(error="not_enabled"))
    assert (await stage.slack.open_tab(ANNA, "home")).taken
    await stage.slack.direct(ANNA, "hej")
    assert (await stage.reception.message()).text == "hej"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_slacks_own_types_know_everything_in_the_tab(
    shared: Path, exchange: Exchange, language: Language
) -> None:
    schema = json.loads((shared / "schemas/slack/slack-types-3.2.0.schema.json").read_text())
    schema["$ref"] = "#/definitions/KnownBlock"
    report = replace(
        await ScriptedSelfService().report(), cost=Cost(micro_euro=1_500_000, priced=3, unpriced=1)
    )
    many = [replace(STATES[0], name=f"model-{number}" * 9) for number in range(120)]
    shown = Shown(
        language=language,
        wishes=Wishes(language=language, length="long", model=many[7].name),
        latest=[replace(exchange, id=f"x{number}", question="?" * 500) for number in range(9)],
        models=many,
        household=Household(report=report, approved_channels=("C1", "partners")),
    )
    view = check_view(home(shown))
    check_blocks(view["blocks"], most=100)
    for block in view["blocks"]:
        jsonschema.Draft7Validator(schema).validate(block)
