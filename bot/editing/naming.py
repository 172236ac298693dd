"""Making changes of the other names of a country: no name may come to mean another country unnoticed."""

from dataclasses import replace

from bot.editing.change import Change, Kind, RefusedError, Step, by_key, step_to
from bot.editing.making import LONGEST_REASON, Why, one_line
from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.places.resolve import LONGEST_NAME
from bot.report.records import Alias, AliasKind, AmbiguousName, Code, EverydayKind, EverydayWord, Records

_SHORTEST = 2


def add_alias(  # noqa: PLR0913  # the parts of an alias, and what it is judged by
    records: Records, gazetteer: Gazetteer, name: str, code: Code, kind: AliasKind, why: Why, *, force: bool = False
) -> Change:
    """Give a country one more name.

    With `force`, a name that another country has becomes ambiguous, and an everyday word counts only where the rest
    of a message speaks for the country.

    Raises:
        RefusedError: it is another country's name or an everyday word and not forced, an area's, or the country's own.
    """
    name = one_line(name)
    folded = fold(name)
    if len(folded) < _SHORTEST or len(name) > LONGEST_NAME:
        raise RefusedError(f"A name has from {_SHORTEST} to {LONGEST_NAME} characters.")
    reason, source = one_line(why.reason), one_line(why.source)
    if not reason or len(reason) > LONGEST_REASON:
        raise RefusedError(f"The reason is missing, or has more than {LONGEST_REASON} characters.")
    steps = [step_to(records, "aliases", Alias(name, code, kind, reason))]
    steps += _shared_with_others(records, gazetteer, name, code, reason, force=force)
    return Change(Kind.ALIAS_ADD, tuple(steps), reason, source, seen=records.revision)


def _shared_with_others(  # what a name is judged by
    records: Records, gazetteer: Gazetteer, name: str, code: Code, reason: str, *, force: bool
) -> list[Step]:
    """What has to change besides, where the name means something else too."""
    folded = fold(name)
    reading = gazetteer.named(folded)
    if reading is not None and reading.area is not None:
        raise RefusedError(f"“{name}” is the name of an area that is no country.")
    claimed = reading.codes if reading is not None else ()
    if code in claimed:
        among = f", among others: {_names(records, claimed)}" if len(claimed) > 1 else ""
        raise RefusedError(f"“{name}” is a name of this country already{among}.")
    if claimed:
        if not force:
            raise RefusedError(
                f"“{name}” is a name of {_names(records, claimed)}. To make it stand for both, so that I ask which is "
                "meant, use `force` and say why."
            )
        return [_shared(records, name, (*claimed, code), reason)]
    if not gazetteer.is_plain(folded) and gazetteer.code(name.upper()) in (None, code):
        return []
    if not force:
        raise RefusedError(
            f"“{name}” is an everyday word, or the code of another country. To have it all the same, use `force` and "
            "say why; it then counts only where the rest of a message speaks for the country."
        )
    if gazetteer.everyday(folded) is not None:
        return []
    return [step_to(records, "everyday_words", EverydayWord(folded, EverydayKind.WORD, reason))]


def remove_alias(records: Records, name: str, code: Code, why: Why) -> Change:
    """Take another name of a country away, out of the names that several share, and the everyday word it came with.

    Raises:
        RefusedError: the country has no such other name, or the reason is missing.
    """
    folded = fold(name)
    alias = next((a for a in records.aliases if a.iso3 == code and fold(a.name) == folded), None)
    if alias is None:
        raise RefusedError(f"“{one_line(name)}” is no alias of this country: `/data alias list` shows those it has.")
    reason = one_line(why.reason)
    if not reason or len(reason) > LONGEST_REASON:
        raise RefusedError(f"The reason is missing, or has more than {LONGEST_REASON} characters.")
    steps = [Step("aliases", (alias.name, code), alias, None)]
    for shared in records.ambiguous_names:
        if fold(shared.name) == folded and code in shared.codes:
            left = tuple(other for other in shared.codes if other != code)
            after = replace(shared, codes=left) if len(left) > 1 else None
            steps.append(Step("ambiguous_names", (shared.name,), shared, after))
    steps += _everyday_word_of(records, alias)
    return Change(Kind.ALIAS_REMOVE, tuple(steps), reason, one_line(why.source), seen=records.revision)


def _everyday_word_of(records: Records, alias: Alias) -> list[Step]:
    """What takes out the everyday word that came with an alias and has its reason, or hands it to another alias."""
    folded = fold(alias.name)
    word = by_key("everyday_words", records.everyday_words).get((folded,))
    if word is None or word.kind is not EverydayKind.WORD or word.reason != alias.note:
        return []
    heir = next((other for other in records.aliases if other != alias and fold(other.name) == folded), None)
    after = replace(word, reason=heir.note) if heir is not None else None
    return [Step("everyday_words", (folded,), word, after)] if after != word else []


def _shared(records: Records, name: str, codes: tuple[Code, ...], reason: str) -> Step:
    known = by_key("ambiguous_names", records.ambiguous_names)
    before = next((shared for shared in known.values() if fold(shared.name) == fold(name)), None)
    if before is None:
        return step_to(records, "ambiguous_names", AmbiguousName(name, tuple(sorted(set(codes))), reason))
    return Step("ambiguous_names", (before.name,), before, replace(before, codes=tuple(sorted(set(codes)))))


def _names(records: Records, codes: tuple[Code, ...]) -> str:
    names = {country.iso3: country.name for country in records.countries}
    return " and ".join(names.get(code, code) for code in codes)
