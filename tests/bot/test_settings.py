"""The settings: nothing is needed, and what is wrong is named by file, line and key."""

from pathlib import Path

import pytest

from bot.settings_file import load, parse
from routing.errors import Misconfigured
from routing.vocabulary import Residency


def test_an_empty_file_is_the_offline_playground() -> None:
    settings = parse("", environment={})
    assert [entry.provider for entry in settings.models] == ["offline"]
    assert (settings.web.host, settings.web.port) == ("127.0.0.1", 8080)
    assert settings.slack.bot_token == ""
    assert settings.teams.app_id == ""


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('[slack]\nmod = "http"', "dirigent.toml, line 2: unknown key slack.mod; there are mode, bot_token"),
        ("colour = 1", "dirigent.toml, line 1: unknown key colour; there are bot, web, slack"),
        ('[slack]\n\nmode = "carrier pigeon"', "dirigent.toml, line 3: slack.mode: must be 'socket'"),
        ('[[models]]\nname = "a"', "dirigent.toml, line 1: models[0].provider is missing"),
        (
            '[[models]]\nname="a"\nprovider="openai"\n[[models]]\nname="b"\nprovider="openai"\nresidency="x"',
            "dirigent.toml, line 7: models[1].residency: must be 'on_prem', 'eu'",
        ),
        ('[[intents]]\nname = "poetry"', "dirigent.toml, line 2: no intent is named 'poetry'"),
        ('[[intents]]\nname = "quote"\nmodels = ["x"]', "dirigent.toml, line 3: no model is named 'x'"),
        ('[sensitivity.channels]\n"#hr" = "hot"', "dirigent.toml, line 2: no level is named 'hot'"),
        ("[web\nport = 1", "dirigent.toml: not valid TOML"),
        (
            "[slack]\napproved_channels = '#a'",
            "dirigent.toml, line 2: slack.approved_channels: must be a list",
        ),
        (
            "[slack]\napproved_channels = [1]",
            "dirigent.toml, line 2: slack.approved_channels[0]: must be a text",
        ),
        (
            '[policy]\ninternal = ["moon"]',
            "dirigent.toml, line 2: policy.internal[0]: must be 'on_prem', 'eu'",
        ),
        ('[policy]\ninternal = ["unknown"]', "dirigent.toml, line 2: policy.internal[0]: must be 'on_prem'"),
        ('[policy]\ndisabled_models = ["of"]', "dirigent.toml, line 2: no model or provider is named 'of'"),
        ("[budget.mix]\nfree = 1", "dirigent.toml, line 2: unknown key budget.mix.free; there are budget"),
        ("[budget]\ncompany = inf", "dirigent.toml, line 2: budget.company: must be a finite number"),
        ('[decider]\nmodel = "of"', "dirigent.toml, line 2: no model is named 'of'"),
        ('[decider]\nmodel = "offline"', "dirigent.toml, line 2: the offline model cannot decide"),
        (
            '[[models]]\nname="a"\nprovider="openai"\nkind="decision"',
            "dirigent.toml, line 4: a decision model writes no answers",
        ),
        (
            '[[models]]\nname="a"\nprovider="ollama"\n[[models]]\nname="b"\nprovider="ollama"\nkind="decision"',
            "dirigent.toml, line 7: there are decision models with provider gemini, openai only",
        ),
        ("[patience]\nchat = inf", "dirigent.toml, line 2: patience.chat: must be a finite number"),
        ('[teams]\nwebsite = "x.example"', "dirigent.toml, line 2: teams.website must begin with https://"),
    ],
)
def test_a_mistake_is_named_by_file_line_and_key(text: str, sentence: str) -> None:
    with pytest.raises(Misconfigured) as mistake:
        parse(text, environment={})
    assert str(mistake.value).startswith(sentence)


def test_two_models_of_one_name_are_refused() -> None:
    twice = '[[models]]\nname = "a"\nprovider = "offline"\n' * 2
    with pytest.raises(Misconfigured, match="line 5: two models are named 'a'"):
        parse(twice, environment={})


def test_two_entries_for_one_intent_are_refused() -> None:
    with pytest.raises(Misconfigured, match="line 4: two entries are named 'quote'"):
        parse('[[intents]]\nname = "quote"\n' * 2, environment={})


def test_a_kill_switch_may_name_a_model_a_provider_or_everything() -> None:
    for name in ("offline", "*"):
        text = f'[policy]\ndisabled_models = ["{name}"]'
        assert parse(text, environment={}).policy.disabled_models == (name,)


def test_a_file_that_is_asked_for_and_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="no such file"):
        load(tmp_path / "none.toml", {})


@pytest.mark.parametrize("written", ["env:MY_KEY", "${MY_KEY}"])
def test_a_secret_may_be_a_reference_to_the_environment(written: str) -> None:
    text = f'[[models]]\nname = "a"\nprovider = "openai"\napi_key = "{written}"'
    assert parse(text, environment={"MY_KEY": "k1"}).models[0].api_key == "k1"


def test_a_secret_may_come_out_of_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text("xoxb-1\n", encoding="utf-8")
    assert parse(f'[slack]\nbot_token = "file:{secret}"', environment={}).slack.bot_token == "xoxb-1"
    assert parse("", environment={"SLACK_BOT_TOKEN_FILE": str(secret)}).slack.bot_token == "xoxb-1"


def test_a_secret_left_out_is_taken_from_its_usual_variable() -> None:
    environment = {"OPENAI_API_KEY": "k1", "SLACK_BOT_TOKEN": "xoxb-1"}
    settings = parse('[[models]]\nname = "a"\nprovider = "openai"', environment=environment)
    assert (settings.models[0].api_key, settings.slack.bot_token) == ("k1", "xoxb-1")


def test_a_reference_that_leads_nowhere_names_the_variable() -> None:
    with pytest.raises(Misconfigured, match="NOWHERE"):
        parse('[slack]\nbot_token = "env:NOWHERE"', environment={})


def test_secrets_do_not_show_when_settings_are_printed() -> None:
    text = '[slack]\nbot_token = "xoxb-1"\n[teams]\napp_password = "pw-1"\n[[models]]\nname = "a"\n'
    printed = repr(parse(text + 'provider = "openai"\napi_key = "sk-1"', environment={}))
    assert not any(secret in printed for secret in ("xoxb-1", "pw-1", "sk-1"))


def test_residency_left_out_stays_unknown_until_the_address_proves_it() -> None:
    settings = parse('[[models]]\nname = "a"\nprovider = "openai"', environment={})
    assert settings.models[0].card().residency is Residency.UNKNOWN


def test_a_strategy_is_chosen_intent_by_intent_with_its_weights_and_thresholds() -> None:
    text = (
        '[[intents]]\nname="quote"\nstrategy="cascade"\n[[intents]]\nname="chat"\nstrategy="dynamic"\n'
        "[cascade]\naccept=0.8\n[dynamic]\nbudget=3.0"
    )
    settings = parse(text, environment={})
    assert [entry.strategy for entry in settings.intents] == ["cascade", "dynamic"]
    assert (settings.cascade.accept, settings.dynamic.budget, settings.dynamic.time) == (0.8, 3.0, 0.8)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('[[intents]]\nname="quote"\nstrategy="luck"', "line 3: intents[0].strategy"),
        ("[cascade]\ndoubt=0.9", "line 2: cascade.doubt (0.9) is above cascade.accept (0.75)"),
        ("[dynamic]\nload=-1", "line 2: dynamic.load is a weight: a number from 0 on"),
        ("[dynamic]\nluck=1", "unknown key dynamic.luck"),
    ],
)
def test_a_wrong_strategy_threshold_or_weight_is_named_by_line_and_key(text: str, sentence: str) -> None:
    with pytest.raises(Misconfigured) as error:
        parse(text, environment={})
    assert sentence in str(error.value)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("[budget]\nsoft = 0", "budget.soft"),
        ("[budget]\nmix = {budget = 0.5, standard = 0.1, premium = 0.1}", "budget.mix"),
        ("[budget]\nper_user = -1", "budget.per_user"),
        ("[patience]\nchat = 0", "patience.chat"),
        ('[[sensitivity.detectors]]\nprovider = "presidio"', "needs url"),
        ('[[sensitivity.detectors]]\nprovider = "callable"\nfunction = "x"', "module:function"),
        ('[[sensitivity.detectors]]\nprovider = "gliner"', "sensitivity.detectors"),
        (
            '[[sensitivity.detectors]]\nprovider = "presidio"\nurl = "http://a"\nlanguages = []',
            "languages is empty",
        ),
        ('[[models]]\nname = "a"\nprovider = "ollama"\nmax_concurrent = 0', "max_concurrent"),
    ],
)
def test_money_patience_and_detectors_that_make_no_sense_are_named(text: str, names: str) -> None:
    with pytest.raises(Misconfigured, match=names):
        parse(text, environment={})
