import os
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel

from bot.config import Settings, SettingsError, load_settings

EXAMPLE = Path(__file__).parent.parent / "config.example.yaml"
TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAwMQ.Gsecret.of-the-bot"  # looks like a bot's token, and is none
ID, OTHER_ID = 123456789012345678, 223456789012345678


@pytest.fixture(autouse=True)
def nothing_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting comes from the machine that the tests run on."""
    for name in ("DISCORD_TOKEN", "DATABASE_URL", *(n for n in os.environ if n.startswith("TIERBOT_"))):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def load(text: str, path: Path | None = None) -> Settings:
    """The settings of a file with this text."""
    file = path or Path("settings.yaml")
    file.write_text(text, encoding="utf-8")
    return load_settings(file)


def refused(text: str) -> str:
    """The fault found in a file with this text."""
    with pytest.raises(SettingsError) as caught:
        load(text)
    return str(caught.value)


def in_force(settings: Settings) -> dict[str, object]:
    return settings.model_dump()


def names(model: type[BaseModel]) -> dict[str, object]:
    """Every setting there is, section by section."""
    return {
        name: names(field.annotation)
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel)
        else None
        for name, field in model.model_fields.items()
    }


def names_in(section: Mapping[str, object]) -> dict[str, object]:
    return {name: names_in(value) if isinstance(value, dict) else None for name, value in section.items()}


def test_the_example_loads_and_holds_the_defaults() -> None:
    assert in_force(load_settings(EXAMPLE)) == in_force(load_settings())


def test_the_example_names_every_setting_there_is_and_no_other() -> None:
    example = yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))

    assert names_in(example) == names(Settings)
    assert "token" in example["discord"]


def test_every_setting_of_the_example_is_explained_above_it() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()

    alone = [
        line
        for before, line in pairwise(lines)
        if line.startswith("  ") and not line.lstrip().startswith("#") and before.endswith(":")
    ]
    assert alone == []


def test_every_setting_says_what_it_is_for() -> None:
    annotations = [field.annotation for field in Settings.model_fields.values()]
    models = [found for found in annotations if isinstance(found, type) and issubclass(found, BaseModel)]
    alone = {name: field for name, field in Settings.model_fields.items() if field.annotation not in models}

    assert {name for name, field in alone.items() if field.description} == {"home_server"} == alone.keys()
    assert [n for model in models for n, field in model.model_fields.items() if not field.description] == []


def test_without_a_file_and_variables_the_defaults_are_in_force() -> None:
    settings = load_settings()

    assert settings.database.url == "sqlite:///tierbot.db"
    assert settings.discord.token is None
    assert settings.discord.message_content is False
    assert settings.discord.question_channels == ()
    assert (settings.log.level, settings.log.format) == ("INFO", "auto")


def test_a_file_sets_what_it_names_and_leaves_the_rest() -> None:
    settings = load(f"discord:\n  question_channels: [{ID}, '{OTHER_ID}']\n  development_guild: {ID}\n")

    assert settings.discord.question_channels == (ID, OTHER_ID)
    assert settings.discord.development_guild == ID
    assert settings.log.level == "INFO"


@pytest.mark.parametrize(
    "text", ["", "# nothing yet\n", "---\n", "discord:\nlog:\ndatabase:\n", "discord: {}\n", "\ufeff# by Notepad\n"]
)
def test_an_empty_file_or_section_sets_nothing(text: str) -> None:
    assert in_force(load(text)) == in_force(load_settings())


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("colour: red\n", "colour: there is no such setting"),
        ("discord:\n  tokn: x\n", "discord.tokn: there is no such setting"),
        ("token: x\n", "token: there is no such setting"),
        ("log:\n  Level: INFO\n", "log.Level: there is no such setting"),
    ],
)
def test_an_unknown_setting_is_named(text: str, line: str) -> None:
    assert refused(text) == line


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("log:\n  level: LOUD\n", "log.level"),
        ("log:\n  level: debug\n", "log.level"),
        ("log:\n  format: xml\n", "log.format"),
        ("log: INFO\n", "log"),
        ("discord: [a]\n", "discord"),
        ("discord:\n  message_content: perhaps\n", "discord.message_content"),
        ("discord:\n  question_channels: general\n", "discord.question_channels"),
        (f"discord:\n  question_channels: {ID}\n", "discord.question_channels"),
        (f"discord:\n  question_channels: [{ID}, general]\n", "discord.question_channels.1"),
        (f"discord:\n  question_channels: [{ID}, on: 1]\n", "discord.question_channels.1"),
        ("discord:\n  development_guild: 0123\n", "discord.development_guild"),
        ("discord:\n  development_guild: 12345\n", "discord.development_guild"),
        ("discord:\n  development_guild: -1\n", "discord.development_guild"),
        (f"discord:\n  development_guild: {2**64}\n", "discord.development_guild"),
        ("discord:\n  development_guild: 1.5\n", "discord.development_guild"),
        ("database:\n  url: 5\n", "database.url"),
        ("database:\n  url: [a, b]\n", "database.url"),
    ],
)
def test_a_wrong_value_is_refused_by_the_name_of_its_setting(text: str, where: str) -> None:
    (line,) = refused(text).splitlines()

    assert line.startswith(f"{where}: ")


def test_every_fault_has_a_line() -> None:
    text = "log:\n  level: LOUD\n  colour: red\ndiscord:\n  message_content: perhaps\n"

    where = [line.split(":")[0] for line in refused(text).splitlines()]

    assert sorted(where) == ["discord.message_content", "log.colour", "log.level"]


@pytest.mark.parametrize(
    "text",
    [
        "log: [\n",
        "log:\n\tlevel: INFO\n",
        "log:\n  level: INFO\n level: DEBUG\n",
        "log: 'INFO\n",
        "log: *nowhere\n",
        "log: !!python/object/apply:os.getcwd []\n",
        "log: \x00\n",
        "log: {[a]: b}\n",
        "log:\n  level: 2025-02-30\n",
    ],
    ids=["open", "tab", "indent", "quote", "alias", "object", "control", "list as key", "a day that is none"],
)
def test_a_file_that_is_no_valid_yaml_is_refused_in_one_line(text: str) -> None:
    (line,) = refused(text).splitlines()

    assert line.startswith("settings.yaml")
    assert "no valid YAML" in line


@pytest.mark.parametrize("text", ["- log\n- discord\n", "just words\n", "5\n", f"DISCORD_TOKEN={TOKEN}\n"])
def test_a_file_without_names_and_values_is_refused(text: str) -> None:
    message = refused(text)

    assert "should hold names with values" in message
    assert TOKEN not in message


@pytest.mark.parametrize(
    ("text", "read_as"),
    [("on: x\n", "True"), ("NO: x\n", "False"), ("log:\n  on: x\n", "True"), ("log:\n  1: x\n", "1")],
)
def test_a_key_that_yaml_reads_as_something_else_is_explained(text: str, read_as: str) -> None:
    assert refused(text) == f"settings.yaml: YAML reads a key as {read_as}; put it in quotes."


def test_a_file_that_is_not_utf_8_is_refused() -> None:
    file = Path("settings.yaml")
    file.write_bytes("# é\n".encode("latin-1"))

    with pytest.raises(SettingsError, match="is not UTF-8 text"):
        load_settings(file)


@pytest.mark.parametrize("name", ["nowhere.yaml", "."], ids=["missing", "a folder"])
def test_a_file_that_is_named_has_to_be_there(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError, match="There is no settings file"):
        load_settings(Path(name))

    monkeypatch.setenv("TIERBOT_CONFIG", name)
    with pytest.raises(SettingsError, match="There is no settings file"):
        load_settings()


def test_config_yaml_is_read_where_no_file_is_named_and_one_that_is_named_comes_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert load_settings().log.level == "INFO"

    load("log: {level: DEBUG}", Path("config.yaml"))
    load("log: {level: WARNING}", Path("by_variable.yaml"))
    load("log: {level: ERROR}", Path("by_hand.yaml"))
    assert load_settings().log.level == "DEBUG"

    monkeypatch.setenv("TIERBOT_CONFIG", "")
    assert load_settings().log.level == "DEBUG"

    monkeypatch.setenv("TIERBOT_CONFIG", "by_variable.yaml")
    assert load_settings().log.level == "WARNING"
    assert load_settings(Path("by_hand.yaml")).log.level == "ERROR"


def token_in(settings: Settings) -> str | None:
    return settings.discord.token.get_secret_value() if settings.discord.token else None


def test_our_variables_go_before_the_hosts_and_those_before_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "discord: {token: of the file, message_content: true}\ndatabase: {url: 'sqlite:///file.db'}\n"
    settings = load(text)
    assert (token_in(settings), settings.database.url) == ("of the file", "sqlite:///file.db")

    monkeypatch.setenv("DISCORD_TOKEN", "of the host")
    monkeypatch.setenv("DATABASE_URL", "sqlite:///host.db")
    settings = load(text)
    assert (token_in(settings), settings.database.url) == ("of the host", "sqlite:///host.db")

    monkeypatch.setenv("TIERBOT_DISCORD__TOKEN", "ours")
    monkeypatch.setenv("TIERBOT_DATABASE__URL", "sqlite:///ours.db")
    settings = load(text)
    assert (token_in(settings), settings.database.url) == ("ours", "sqlite:///ours.db")
    assert settings.discord.message_content is True


@pytest.mark.parametrize("name", ["DISCORD_TOKEN", "DATABASE_URL", "TIERBOT_DISCORD__TOKEN", "TIERBOT_LOG__LEVEL"])
def test_an_empty_variable_sets_nothing(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "discord: {token: of the file}\ndatabase: {url: 'sqlite:///file.db'}\nlog: {level: DEBUG}\n"
    before = load(text)
    monkeypatch.setenv(name, "")

    after = load(text)

    assert in_force(after) == in_force(before)
    assert token_in(after) == "of the file"


@pytest.mark.parametrize("token", ["", "   ", "\t"])
def test_a_blank_token_is_none(token: str) -> None:
    assert load(f'discord:\n  token: "{token}"\n').discord.token is None


def test_a_variable_can_hold_a_list_of_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIERBOT_DISCORD__QUESTION_CHANNELS", f"[{ID}, {OTHER_ID}]")

    assert load_settings().discord.question_channels == (ID, OTHER_ID)


def test_a_variable_can_hold_a_switch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIERBOT_DISCORD__MESSAGE_CONTENT", "true")

    assert load_settings().discord.message_content is True


@pytest.mark.parametrize(
    ("name", "value", "where"),
    [
        ("TIERBOT_DISCORD__QUESTION_CHANNELS", f"{ID},{OTHER_ID}", "discord"),
        ("TIERBOT_DISCORD__QUESTION_CHANNELS", "general", "discord"),
        ("TIERBOT_DISCORD__QUESTION_CHANNELS", "", None),
        ("TIERBOT_DISCORD__TOKN", "x", "discord.tokn"),
        ("TIERBOT_LOG__LEVEL", "loud", "log.level"),
        ("TIERBOT_DISCORD__DEVELOPMENT_GUILD", "my server", "discord.development_guild"),
    ],
)
def test_a_wrong_variable_is_refused(name: str, value: str, where: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)

    if where is None:
        assert load_settings().discord.question_channels == ()
    else:
        with pytest.raises(SettingsError, match=where):
            load_settings()


@pytest.mark.parametrize(
    "address",
    [
        "api_base: https://proxy.example.org/api",
        "api_base: http://127.0.0.1:8080/api",
        "api_base: http://localhost:8080/api",
        "api_base: 'http://[::1]:8080/api'",
        "gateway_url: wss://proxy.example.org",
        "gateway_url: ws://127.8.0.1:8080",
        "api_base: http://proxy.example.org/api\n  allow_plain_http: true",
        "gateway_url: ws://10.0.0.1\n  allow_plain_http: true",
    ],
)
def test_the_token_may_go_encrypted_or_to_this_machine_or_where_it_is_allowed(address: str) -> None:
    settings = load(f"discord:\n  {address}\n")

    assert (settings.discord.api_base or settings.discord.gateway_url or "") in address


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("api_base: http://proxy.example.org/api", "api_base would send the token unencrypted to proxy.example.org"),
        ("gateway_url: ws://10.0.0.1", "gateway_url would send the token unencrypted to 10.0.0.1"),
        ("api_base: http://127.0.0.1.example.org", "unencrypted to 127.0.0.1.example.org"),
        ("api_base: http://localhost@example.org", "unencrypted to example.org"),
        ("api_base: http://localhost.example.org", "unencrypted to localhost.example.org"),
        ("api_base: http://128.0.0.1", "unencrypted to 128.0.0.1"),
        ("api_base: http://0.0.0.0", "unencrypted to 0.0.0.0"),
        ("api_base: proxy.example.org", "api_base is no https:// address"),
        ("api_base: 'https://'", "api_base is no https:// address"),
        ("api_base: wss://proxy.example.org", "api_base is no https:// address"),
        ("gateway_url: https://proxy.example.org", "gateway_url is no wss:// address"),
        ("gateway_url: ftp://127.0.0.1\n  allow_plain_http: true", "gateway_url is no wss:// address"),
        ("api_base: 'http://[::1'", "discord: "),
    ],
)
def test_the_token_goes_nowhere_else_unencrypted(address: str, says: str) -> None:
    assert says in refused(f"discord:\n  {address}\n")


def test_a_token_is_in_no_account_of_the_settings() -> None:
    settings = load(f"discord:\n  token: {TOKEN}\n")

    assert token_in(settings) == TOKEN
    accounts = [repr(settings), str(settings), repr(settings.model_dump()), settings.model_dump_json()]
    assert not any(TOKEN in account for account in accounts)


@pytest.mark.parametrize(
    "text",
    [
        f"discord:\n  token: {TOKEN}\n  tokn: x\n",
        f"discord:\n  token: {TOKEN}\n  api_base: http://example.org\n",
        f"discord:\n  token: {TOKEN}\nlog:\n  level: LOUD\n",
        f"discord:\n  token: [{TOKEN}]\n",
        f"discord:\n  token: {{{TOKEN}: x}}\n",
        f"discord:\n  tokn: {TOKEN}\n",
        f"discord: {TOKEN}\n",
        f"log:\n  level: {TOKEN}\n",
        f"discord:\n  question_channels: [{TOKEN}]\n",
        f"discord:\n  development_guild: {TOKEN}\n",
        f"discord:\n  api_base: {TOKEN}\n",
        f"discord:\n  token: {TOKEN}\n on: x\n",
        f"discord:\n  token: {TOKEN}\n  on: x\n",
        f"discord:\n  token: '{TOKEN}\n",
        f'discord:\n  token: "{TOKEN}\n',
        f"discord:\n  token: {TOKEN}: x\n",
        f"discord:\n  token: [{TOKEN}\n",
        f"discord:\n\ttoken: {TOKEN}\n",
        f"discord: token: {TOKEN}\n",
        f"discord:\n  token: @{TOKEN}\n",
        f"discord:\n  token: *{TOKEN}\n",
        f"discord:\n  token: !{TOKEN} x\n",
        f"discord:\n  token: '{TOKEN}' x\n",
    ],
)
def test_a_token_is_in_no_complaint_about_the_file(text: str) -> None:
    message = refused(text)

    assert [part for part in TOKEN.split(".") if part in message] == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TIERBOT_DISCORD", f'{{"token": "{TOKEN}"'),
        ("TIERBOT_DISCORD", TOKEN),
        ("TIERBOT_DISCORD", f'["{TOKEN}"]'),
        ("TIERBOT_DISCORD__TOKN", TOKEN),
        ("TIERBOT_DISCORD__QUESTION_CHANNELS", TOKEN),
        ("TIERBOT_LOG__LEVEL", TOKEN),
    ],
)
def test_a_token_is_in_no_complaint_about_a_variable(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(SettingsError) as caught:
        load_settings()

    assert [part for part in TOKEN.split(".") if part in str(caught.value)] == []


def test_settings_cannot_be_changed() -> None:
    settings = load_settings()

    with pytest.raises(ValueError, match="frozen"):
        settings.log.level = "DEBUG"  # type: ignore[misc]
