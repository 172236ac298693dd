"""What every front end edits through: changes are made in the store, and the service answers from them at once."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

import structlog

from bot.config import Settings
from bot.dataset.faults import FaultyDataError
from bot.dataset.files import FILES, data_folder
from bot.dataset.lexicon import read_lexicon
from bot.editing.change import Change, Conflict, Kind, RefusedError, Step, by_key, record_from, step_to
from bot.editing.checking import check_change, import_faults, resting_on
from bot.editing.difference import import_change, import_steps
from bot.editing.incoming import Incoming
from bot.editing.making import Why
from bot.editing.outgoing import among, removed_files, write_files
from bot.places.gazetteer import Lexicon
from bot.report.records import Records
from bot.service import Service, take_snapshot
from bot.store.backup import Backups
from bot.store.changing import Making, Progress, StaleError, changed_since, make_change, touching
from bot.store.database import Database
from bot.store.errors import StoreError
from bot.store.log import Entry, Who, read_entry, there_at
from bot.store.read import changed_after, read_records, read_revision

log = structlog.get_logger(__name__)

LOOK_SECONDS = 10
"""How often it is looked whether another process, such as an import from the shell, changed the data."""


def _no_progress(_done: int, _total: int) -> None:
    """Nobody wants to know."""


class Editor:
    """Makes changes, one after another, and swaps the snapshot of `service` after each.

    What answers need is in memory already; what only editing needs is read when the first editor comes.
    """

    def __init__(
        self,
        database: Database,
        service: Service,
        settings: Settings,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Make an editor of `database`, from which `service` answers."""
        self.database = database
        self.service = service
        self.clock = clock
        self._certainty = settings.names.certainty
        self._backups = backups_of(settings, database.where)
        self._records: Records | None = None
        self._lexicon: Lexicon | None = None
        self._reading_words = asyncio.Lock()
        self._making = asyncio.Lock()
        self._swapping = asyncio.Lock()

    async def records(self) -> Records:
        """The records as they are in the store now, whoever changed them; answers are made from these then.

        Raises:
            StoreError: the database can't be used.
        """
        await self._swap(await read_revision(self.database))
        if self._records is None:
            self._records = await read_records(self.database)
        return self._records

    async def refresh(self) -> None:
        """Answer from what another process may have changed. Never raises."""
        try:
            await self._swap(await read_revision(self.database))
        except (StoreError, FaultyDataError) as error:
            log.warning("changes of the data could not be looked for", error=str(error))

    async def watch(self, pause: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        """Refresh every `LOOK_SECONDS`, without end, so that no answer waits for it or is older than that."""
        while True:
            await pause(LOOK_SECONDS)
            await self.refresh()

    @property
    def known(self) -> Records:
        """The records as `records` gave them last; none before that."""
        return self._records or Records()

    async def make(
        self, change: Change, who: Who, draft: str | None = None, progress: Progress = _no_progress
    ) -> Entry:
        """Make a change; answers are made from it when this returns. The `draft` it came from ends with it.

        The database is copied before an import. `progress` is told how many records of how many are written.

        Raises:
            StaleError: the same records were changed since the editor looked.
            RefusedError: the change can't be made.
            NoDraftError: its draft is gone.
            StoreError: the database can't be used; then nothing changed.
        """
        await self._words()
        if change.kind is Kind.IMPORT:
            if later := await changed_since(self.database, change):
                raise StaleError(later)
            await asyncio.to_thread(self._backups.make, "import")
        making = Making(change, who, int(self.clock()), self._check, draft, progress)
        async with self._making:  # so that each is checked against the records that the one before left
            made = await make_change(self.database, making, self._records)
            self._records = made.records
        log.info("data changed", revision=made.entry.revision, kind=str(change.kind), records=made.entry.count)
        try:
            await self._swap(made.entry.revision)
        except (StoreError, FaultyDataError) as error:  # what is made is made: answers follow later
            log.warning("a change could not be read back yet", revision=made.entry.revision, error=str(error))
        return made.entry

    async def checked(self, change: Change) -> Change:
        """The change, if it could be made now.

        Raises:
            StaleError: the same records were changed since the editor looked.
            RefusedError: the change can't be made.
            StoreError: the database can't be used.
        """
        await self._words()
        if later := await changed_since(self.database, change):
            raise StaleError(later)
        await self._check(await self.records(), change, 0)
        return change

    async def incoming(self, incoming: Incoming, why: Why, *, replace: bool) -> Change:
        """The change that brings records of files in; see `import_change`.

        Raises:
            FaultyDataError: they would leave faults in the data; each is told with its line.
            RefusedError: the reason or source is missing, or nothing would change.
            StoreError: the database can't be used.
        """
        records, words = await self.records(), await self._words()
        names, lines = words.language_names, incoming.lines
        if incoming.faults:  # those of what could be read are told with them
            steps = await asyncio.to_thread(import_steps, records, incoming)
            found = await asyncio.to_thread(import_faults, records, steps, names, lines)
            raise FaultyDataError([*incoming.faults, *found])
        change = await asyncio.to_thread(import_change, records, incoming, why, replace=replace)
        if faults := await asyncio.to_thread(import_faults, records, change.steps, names, lines):
            raise FaultyDataError(faults)
        if later := await changed_since(self.database, change):
            raise StaleError(later)
        return change

    async def files_since(self, revision: int) -> dict[str, str]:
        """What changed after a revision, as files by their names; what was removed stands in files of its own.

        Raises:
            StoreError: the database can't be used.
        """
        records = await self.records()
        changed = await changed_after(self.database, revision)
        there = {file.part: by_key(file.part, getattr(records, file.part)) for file in FILES}
        before = await there_at(self.database, revision)
        removed = [(part, record) for part, key, record in before if key not in there[part]]
        return {**write_files(records, among(changed)), **removed_files(removed)}

    async def undo(self, revision: int, reason: str) -> Change:
        """The change that undoes another one.

        Raises:
            RefusedError: there is no such change, or it changed no records.
            StaleError: a later change touched the same records.
            StoreError: the database can't be used.
        """
        entry = await read_entry(self.database, revision)
        if entry is None:
            raise RefusedError(f"There is no revision {revision} in the log.")
        records = await self.records()
        steps = tuple(step.back for step in reversed(entry.steps) if not _is_source_in_use(records, entry, step))
        settles = await self._settled_before(entry, steps)
        if not (steps or settles or entry.reopened):
            raise RefusedError(f"Revision {revision} ({entry.kind}) has nothing before it that could be put back.")
        told = reason or f"undoes revision {revision}"
        change = Change(Kind.UNDO, steps, told, entry.source, revision, revision, settles, entry.reopened)
        try:
            return await self.checked(change)
        except RefusedError as error:
            later = await touching(self.database, resting_on(records, steps), revision)
            if not later:
                raise
            named = f"revision{'s' if len(later) > 1 else ''} {', '.join(map(str, later))}"
            raise RefusedError(
                f"What {named} changed needs revision {revision}: undo that first.", *error.reasons
            ) from error

    async def settle(self, conflict: Conflict, *, take_theirs: bool) -> Change:
        """The change that ends a conflict with the shipped data: by keeping the editors' record, or taking theirs.

        Raises:
            RefusedError: the change can't be made.
            StoreError: the database can't be used.
        """
        records = await self.records()
        source = f"data {conflict.data_version}"
        if not take_theirs:
            told = "the editors' record stays"
            return Change(Kind.KEEP_OURS, (), told, source, records.revision, settles=(conflict,))
        after = record_from(conflict.part, conflict.shipped)
        if after is not None:
            step = step_to(records, conflict.part, after)
        else:
            before = by_key(conflict.part, getattr(records, conflict.part)).get(conflict.key)
            step = Step(conflict.part, conflict.key, before, None)
        change = Change(Kind.TAKE_THEIRS, (step,), "the shipped record is taken", source, records.revision)
        return await self.checked(change)

    async def _settled_before(self, entry: Entry, steps: Iterable[Step]) -> tuple[Conflict, ...]:
        """The conflicts that undoing a change opened again, and that end where it is undone: without their records'."""
        if entry.undoes is None or (first := await read_entry(self.database, entry.undoes)) is None:
            return ()
        done = {(step.part, step.key) for step in steps}
        return tuple(conflict for conflict in first.reopened if (conflict.part, conflict.key) not in done)

    async def _words(self) -> Lexicon:
        async with self._reading_words:
            if self._lexicon is None:
                self._lexicon = await asyncio.to_thread(read_lexicon, data_folder())
            return self._lexicon

    async def _check(self, records: Records, change: Change, revision: int) -> Records:
        words = await self._words()
        return await asyncio.to_thread(check_change, records, change, words.language_names, revision)

    async def _swap(self, revision: int) -> None:
        """Let the service answer from what is in the store, which is at `revision` or newer.

        One swap serves all that waited for it.
        """
        async with self._swapping:
            if self.service.snapshot.report.revision >= revision:
                return
            async with self._making:
                pass  # those that are in line already go first, and are served by this swap
            records, words = await read_records(self.database), await self._words()
            snapshot = await asyncio.to_thread(take_snapshot, records, words, self._certainty)
            self.service.snapshot = await asyncio.to_thread(snapshot.prepare)
            if self._records is None or records.revision >= self._records.revision:
                self._records = records


def backups_of(settings: Settings, where: str) -> Backups:
    """Where copies of the database at `where` are kept."""
    return Backups(where, settings.backups.folder or Path(where).parent / "backups", settings.backups.keep)


def _is_source_in_use(records: Records, entry: Entry, step: Step) -> bool:
    """Whether a change added a source on which ratings of other changes rest by now."""
    if step.part != "sources" or step.before is not None:
        return False
    own = {other.key for other in entry.steps if other.part == "ratings"}
    return any(step.key[0] in rating.sources for rating in records.ratings if (rating.iso3, rating.year) not in own)
