"""The settings: one validated model, filled from the environment, config.yaml and defaults, in that order."""

import os
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import yaml
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic.fields import FieldInfo
from pydantic_settings import (
    BaseSettings,
    InitSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)
from pydantic_settings.exceptions import SettingsError as SettingsSourceError
from typing_extensions import override

from bot.places.gazetteer import CERTAINTY

DEFAULT_FILE = Path("config.yaml")
FILE_VARIABLE = "TIERBOT_CONFIG"

Snowflake = Annotated[int, Field(ge=2**22, lt=2**64)]
LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]


class SettingsError(Exception):
    """The settings can't be used; the message has a line for each fault."""


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DatabaseSettings(_Section):
    """Where the data is kept."""

    url: str = Field("sqlite:///tierbot.db", description="sqlite:///relative/path or sqlite:////absolute/path")


class DiscordSettings(_Section):
    """How the bot connects to Discord, and where it speaks."""

    token: SecretStr | None = Field(None, description="the bot's token; better kept in the variable DISCORD_TOKEN")
    message_content: bool = Field(default=False, description="ask for the privileged message-content intent")
    question_channels: tuple[Snowflake, ...] = Field(
        (), description="ids of channels that are Q&A channels where their server's managers set nothing else"
    )
    development_guild: Snowflake | None = Field(
        None, description="id of one server to register the commands in, instead of everywhere"
    )
    api_base: str | None = Field(None, description="another address of Discord's REST API, such as a proxy's")
    gateway_url: str | None = Field(None, description="another address of Discord's gateway")
    allow_plain_http: bool = Field(
        default=False, description="let the two addresses above be unencrypted beyond this machine"
    )

    @field_validator("token")
    @classmethod
    def _no_blank_token(cls, token: SecretStr | None) -> SecretStr | None:
        return token if token is not None and token.get_secret_value().strip() else None

    @model_validator(mode="after")
    def _encrypted(self) -> "DiscordSettings":
        for name, encrypted, plain in (("api_base", "https", "http"), ("gateway_url", "wss", "ws")):
            address = getattr(self, name)
            if address is None:
                continue
            parts = urlsplit(address)
            if parts.scheme not in (encrypted, plain) or not parts.hostname:
                raise ValueError(f"{name} is no {encrypted}:// address")
            if parts.scheme == plain and not self.allow_plain_http and not _is_this_machine(parts.hostname):
                raise ValueError(
                    f"{name} would send the token unencrypted to {parts.hostname}: "
                    f"use {encrypted}://, or set allow_plain_http"
                )
        return self


class LimitSettings(_Section):
    """How many answers there are at most; so many may come at once, and they come back evenly over the seconds."""

    person: int = Field(10, ge=0, description="answers to one person's messages and for all to see; 0 is no limit")
    person_seconds: int = Field(60, ge=1, description="seconds in which a person's answers come back")
    channel: int = Field(20, ge=0, description="answers that a channel sees; 0 is no limit")
    channel_seconds: int = Field(60, ge=1, description="seconds in which a channel's answers come back")
    server: int = Field(60, ge=0, description="answers that a server's channels see together; 0 is no limit")
    server_seconds: int = Field(60, ge=1, description="seconds in which a server's answers come back")
    private: int = Field(60, ge=0, description="answers to one person's commands that nobody else sees; 0 is no limit")
    private_seconds: int = Field(60, ge=1, description="seconds in which a person's private answers come back")


class UnmatchedSettings(_Section):
    """Names that could not be matched."""

    count: bool = Field(default=False, description="keep such a name, without who asked, with how often it came")
    keep_days: int = Field(90, ge=1, le=3650, description="days after which a name nobody asked again is dropped")


class NamesSettings(_Section):
    """How names are understood."""

    certainty: float = Field(
        CERTAINTY, ge=0.7, le=1, description="how alike a badly misspelt name must be to be taken for a country"
    )


class EditorsSettings(_Section):
    """Who may change the data that every server sees, besides the application's owner or team."""

    users: tuple[Snowflake, ...] = Field((), description="ids of people")
    roles: tuple[Snowflake, ...] = Field((), description="ids of roles of the home server")
    log_channel: Snowflake | None = Field(None, description="id of the channel in which every change is posted")


class ComplaintsSettings(_Section):
    """What people say is wrong with an answer."""

    per_day: int = Field(5, ge=0, description="so many may come from one person a day; 0 takes the button away")
    keep_days: int = Field(90, ge=1, le=3650, description="days after which one is dropped, settled or not")


class BackupsSettings(_Section):
    """The copies of the database that are made before imports, migrations and restores."""

    folder: Path | None = Field(None, description="where they go: backups/ beside the database if left out")
    keep: int = Field(10, ge=0, le=1000, description="so many of each kind are kept, the oldest go first; 0 makes none")


class ConversationSettings(_Section):
    """How long the bot remembers what was asked last."""

    minutes: float = Field(10, gt=0, le=1440, description="how long a follow-up such as “and Laos?” is understood")


class LogSettings(_Section):
    """What is logged, and how."""

    level: LogLevel = Field("INFO", description="the least grave level that is logged")
    format: Literal["auto", "console", "json"] = Field(
        "auto", description="auto: readable in a terminal, JSON lines elsewhere"
    )


class _HostConventions(PydanticBaseSettingsSource):
    """The variables that Procfile hosts set, without our prefix."""

    @override
    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        return None, field_name, False  # never asked: see __call__

    @override
    def __call__(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if token := os.environ.get("DISCORD_TOKEN"):
            found["discord"] = {"token": token}
        if url := os.environ.get("DATABASE_URL"):
            found["database"] = {"url": url}
        return found


class Settings(BaseSettings):
    """All settings. Environment variables begin with TIERBOT_ and nest with two underscores."""

    model_config = SettingsConfigDict(
        env_prefix="TIERBOT_",
        env_nested_delimiter="__",
        env_ignore_empty=True,
        extra="forbid",
        frozen=True,
    )

    database: DatabaseSettings = Field(default_factory=DatabaseSettings)
    discord: DiscordSettings = Field(default_factory=DiscordSettings)
    limits: LimitSettings = Field(default_factory=LimitSettings)
    unmatched: UnmatchedSettings = Field(default_factory=UnmatchedSettings)
    names: NamesSettings = Field(default_factory=NamesSettings)
    home_server: Snowflake | None = Field(
        None, description="id of the server in which editors change the data by /data; without it there is no /data"
    )
    editors: EditorsSettings = Field(default_factory=EditorsSettings)
    complaints: ComplaintsSettings = Field(default_factory=ComplaintsSettings)
    backups: BackupsSettings = Field(default_factory=BackupsSettings)
    conversations: ConversationSettings = Field(default_factory=ConversationSettings)
    log: LogSettings = Field(default_factory=LogSettings)

    @override
    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """TIERBOT_ variables, then the hosts' variables; `load_settings` adds the file."""
        return init_settings, env_settings, _HostConventions(settings_cls)


def load_settings(file: Path | None = None) -> Settings:
    """The settings in force, with those of `file`, of the one that TIERBOT_CONFIG names, or of config.yaml if any.

    Build them before the event loop runs: this reads files.

    Raises:
        SettingsError: a setting is unknown or wrong, or the file can't be read.
    """
    path = _settings_file(file)
    from_file = _read_settings_file(path) if path else {}

    class WithFile(Settings):
        @override
        @classmethod
        def settings_customise_sources(
            cls, settings_cls: type[BaseSettings], *sources: PydanticBaseSettingsSource, **named: Any
        ) -> tuple[PydanticBaseSettingsSource, ...]:
            before = super().settings_customise_sources(settings_cls, *sources, **named)
            return *before, InitSettingsSource(settings_cls, from_file)

    try:
        return WithFile()
    except ValidationError as error:
        raise SettingsError("\n".join(_sentence(problem) for problem in error.errors(include_url=False))) from None
    except SettingsSourceError as error:  # a variable that should hold JSON, such as a list of ids
        raise SettingsError(f"{error}: {error.__cause__}") from None


def _read_settings_file(path: Path) -> dict[str, Any]:
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{path} can't be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise SettingsError(f"{path} is not UTF-8 text.") from None
    except (yaml.YAMLError, ValueError) as error:
        # YAML's own words quote the file, and with it perhaps a token.
        mark = getattr(error, "problem_mark", None)
        where = f" near line {mark.line + 1}" if mark else ""
        raise SettingsError(f"{path} is no valid YAML{where}: check its indentation, colons and quotes.") from None
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise SettingsError(f"{path} has no settings in it: it should hold names with values, such as `log:`.")
    _refuse_odd_keys(path, content)
    return {name: value for name, value in content.items() if value is not None}


def _refuse_odd_keys(path: Path, content: dict[Any, Any]) -> None:
    """YAML reads `on:` as true and `1:` as a number; say so instead of a puzzling complaint later."""
    for key, value in content.items():
        if not isinstance(key, str):
            raise SettingsError(f"{path}: YAML reads a key as {key!r}; put it in quotes.")
        if isinstance(value, dict):
            _refuse_odd_keys(path, value)


def _settings_file(file: Path | None) -> Path | None:
    named = file or (Path(variable) if (variable := os.environ.get(FILE_VARIABLE)) else None)
    if named is None:
        return DEFAULT_FILE if DEFAULT_FILE.exists() else None
    if not named.is_file():
        raise SettingsError(f"There is no settings file {named}.")
    return named


def _sentence(problem: Any) -> str:  # noqa: ANN401  # pydantic's description of one error
    where = ".".join(map(str, problem["loc"])) or "settings"
    if problem["type"] == "extra_forbidden":
        return f"{where}: there is no such setting"
    return f"{where}: {problem['msg'].removeprefix('Value error, ')}"


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
