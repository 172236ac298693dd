"""In which channels the bot answers: held in memory, written through."""

from collections.abc import Mapping

from sqlalchemy import delete, insert, select

from bot.store.database import Database
from bot.store.modes import ChannelMode
from bot.store.tables import channel_modes


class ChannelModes:
    """The modes that channel managers set, by channel."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._modes: dict[int, tuple[int, ChannelMode]] = {}

    async def load(self) -> None:
        """Take what is stored into memory.

        Raises:
            StoreError: the database can't be used.
        """
        async with self._database.reading() as connection:
            rows = (await connection.execute(select(channel_modes))).all()
        self._modes = {row.channel_id: (row.guild_id, row.mode) for row in rows}

    def get(self, channel_id: int | None) -> ChannelMode | None:
        """The mode that was set for a channel, or None where nobody set one."""
        found = self._modes.get(channel_id) if channel_id is not None else None
        return found[1] if found else None

    def of_guild(self, guild_id: int) -> Mapping[int, ChannelMode]:
        """The modes set in a server, by channel."""
        return {channel: mode for channel, (guild, mode) in self._modes.items() if guild == guild_id}

    async def set(self, guild_id: int, channel_id: int, mode: ChannelMode) -> None:
        """Set the mode of a channel of a server.

        Raises:
            StoreError: the database can't be used; then nothing changes.
        """
        async with self._database.writing() as connection:
            await connection.execute(delete(channel_modes).where(channel_modes.c.channel_id == channel_id))
            row = {"channel_id": channel_id, "guild_id": guild_id, "mode": mode}
            await connection.execute(insert(channel_modes).values(row))
        self._modes[channel_id] = (guild_id, mode)

    async def forget(self, channel_id: int) -> None:
        """Forget a channel that is gone.

        Raises:
            StoreError: the database can't be used.
        """
        if self._modes.pop(channel_id, None) is not None:
            async with self._database.writing() as connection:
                await connection.execute(delete(channel_modes).where(channel_modes.c.channel_id == channel_id))

    async def forget_guild(self, guild_id: int) -> None:
        """Forget every channel of a server.

        Raises:
            StoreError: the database can't be used.
        """
        self._modes = {channel: kept for channel, kept in self._modes.items() if kept[0] != guild_id}
        async with self._database.writing() as connection:
            await connection.execute(delete(channel_modes).where(channel_modes.c.guild_id == guild_id))
