"""What Discord sends: the JSON of its objects, with the keys that a client needs and no others."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]
Value: TypeAlias = str | bool | int | float

APPLICATION_ID = "1000000000000000001"
BOT: Json = {"id": APPLICATION_ID, "username": "tierbot", "discriminator": "0", "avatar": None, "bot": True}
HUMAN: Json = {"id": "1000000000000000002", "username": "alice", "discriminator": "0", "avatar": None}
DM_CHANNEL: Json = {"id": "1000000000000000003", "type": 1, "last_message_id": None, "recipients": [HUMAN]}
ALL_PERMISSIONS = str((1 << 50) - 1)
OPTION_TYPES = {str: 3, int: 4, bool: 5, float: 10}
APPLICATION: Json = {
    "id": APPLICATION_ID,
    "name": "tierbot",
    "icon": None,
    "owner": HUMAN,
    "description": "",
    "bot_public": True,
    "bot_require_code_grant": False,
    "verify_key": "0",
    "flags": 0,
}


@dataclass(frozen=True, slots=True)
class Guild:
    """A server with one text channel, the bot and one person."""

    id: int = 1000000000000000100
    name: str = "Loopback"
    channel_id: int = 1000000000000000101
    channel_name: str = "general"


def message_from_bot(number: str, channel_id: str) -> Json:
    """An empty message of the client's."""
    message: Json = {"id": number, "type": 0, "channel_id": channel_id, "author": BOT}
    message |= {"content": "", "flags": 0, "tts": False, "pinned": False, "mention_everyone": False}
    message |= {"timestamp": datetime.now(UTC).isoformat(), "edited_timestamp": None}
    return message | {key: [] for key in ("embeds", "components", "attachments", "mentions", "mention_roles")}


def edited(message: Json, payload: Json) -> Json:
    """The message itself, changed by what an edit sends."""
    keys = {"content", "embeds", "components", "flags", "tts"} & payload.keys()
    message |= {key: payload[key] if payload[key] is not None else type(message[key])() for key in keys}
    return message


def option_given(name: str, value: Value) -> Json:
    """An option that a person filled in."""
    return {"name": name, "type": OPTION_TYPES[type(value)], "value": value}


def member_of(user: Json) -> Json:
    member: Json = {"user": user, "roles": [], "joined_at": "2024-01-01T00:00:00+00:00", "nick": None}
    return member | {"flags": 0, "deaf": False, "mute": False, "permissions": ALL_PERMISSIONS}


def channel_of(guild: Guild) -> Json:
    channel: Json = {"id": str(guild.channel_id), "type": 0, "name": guild.channel_name, "position": 0}
    return channel | {"permission_overwrites": [], "nsfw": False, "parent_id": None, "topic": None}


def place_in(guild: Guild | None) -> Json:
    """Where a person does something: the keys that differ between a guild and a direct message."""
    if guild is None:
        return {"channel": DM_CHANNEL, "channel_id": DM_CHANNEL["id"], "user": HUMAN, "context": 1}
    place: Json = {"channel": channel_of(guild), "channel_id": str(guild.channel_id), "context": 0}
    place |= {"guild": {"id": str(guild.id), "locale": "en-US", "features": []}, "guild_locale": "en-US"}
    return place | {"guild_id": str(guild.id), "member": member_of(HUMAN)}


def guild_in_full(guild: Guild) -> Json:
    """What GUILD_CREATE says of a guild."""
    everyone: Json = {"id": str(guild.id), "name": "@everyone", "permissions": ALL_PERMISSIONS, "position": 0}
    everyone |= {"color": 0, "hoist": False, "managed": False, "mentionable": False, "flags": 0}
    lists = ("emojis", "stickers", "features", "voice_states", "presences", "threads", "stage_instances")
    parts: Json = {"roles": [everyone], "channels": [channel_of(guild)]}
    parts |= {"members": [member_of(BOT), member_of(HUMAN)]}
    parts |= {"id": str(guild.id), "name": guild.name, "owner_id": HUMAN["id"], "member_count": 2}
    return parts | {key: [] for key in lists} | {"preferred_locale": "en-US"}
