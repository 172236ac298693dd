"""A process that changes tiers without end, and says after each change that it is made: to be killed meanwhile."""

import asyncio
import random
import sys

from bot.app import open_editor
from bot.config import load_settings
from bot.editing.making import Why, set_tier
from bot.logs import set_up_logging
from bot.report.tier import Tier
from bot.store.log import Who


async def main(seed: int) -> None:
    chance = random.Random(seed)
    settings = load_settings()
    set_up_logging(settings.log.model_copy(update={"level": "WARNING"}))
    async with open_editor(settings) as editor:
        while True:
            records = await editor.records()
            rating = chance.choice([rating for rating in records.ratings if rating.year == 2025])
            tier = chance.choice([tier for tier in Tier if tier is not rating.tier])
            why = Why("a reason " * chance.randrange(1, 30), f"a source {chance.random()}")
            entry = await editor.make(set_tier(records, rating.iso3, 2025, tier, why), Who(name="the loop"))
            sys.stdout.write(f"{entry.revision} {rating.iso3} {tier}\n")
            sys.stdout.flush()


asyncio.run(main(int(sys.argv[1])))
