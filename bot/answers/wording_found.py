"""The words of answers about findings, terms and help."""

from collections.abc import Sequence

from bot.answers.kinds import DefineAnswer, FindingsAnswer, HelpAnswer
from bot.answers.worded import Worded, both, counted, either, finding_line, standing, step_sentence
from bot.report.tier import Tier

MOST_NAMED = 40
"""Countries named in the headline of an answer on a topic; the findings name every one."""


def worded_definition(part: DefineAnswer) -> Worded:
    """What a term means."""
    return Worded(f"{part.term}:", part.texts, source="; ".join(part.sources))


def worded_findings(part: FindingsAnswer) -> Worded:
    """What was found of a country, or on a topic."""
    return _of_all(part) if part.place is None or part.tier is None else _of_country(part, part.tier)


def _of_country(part: FindingsAnswer, tier: Tier) -> Worded:
    assert part.place is not None  # noqa: S101  # see worded_findings
    name = part.place.title
    lines = [finding_line(one.finding, part.year) for one in part.findings]
    sentences: list[str] = []
    if part.about == "why":
        step = step_sentence(part.step, tier, part.year) if part.step else ""
        headline = f"{name}: {tier.word} in the {part.year} report. {step}".strip()
        if part.wrong_premise:
            headline = f"That is not so: {name} is {standing((tier,), 1)} in the {part.year} report. {step}".strip()
        sentences.append(part.category)
        if not lines:
            sentences.append(f"I have no findings of the {part.year} report or earlier ones that would say why.")
    else:
        what = {
            "should": "what the report recommends",
            "shortcoming": "what the report criticises",
            "progress": "the progress that the report sees",
        }.get(part.about, "what the report found")
        headline = f"{name}, {what}:"
        if part.partly and part.had:
            lacking = f"on {_quoted(part.lacking)} recorded" if part.lacking else "that has all of that together"
            headline = f"{name}: I have nothing {lacking}; on {_quoted(part.had)}:"
        if part.elsewhen:
            other = f"I have nothing on that from the {part.year} report; what other reports say:"
            headline = f"{name}: {other}"
        if part.fallback:
            missed = {"should": "no recommendation", "shortcoming": "no shortcoming", "progress": "no progress"}
            nothing = "nothing on that" if part.lacking else missed.get(part.about, "nothing on that")
            headline = f"{name}: I have {nothing} recorded; what else there is:"
        if not lines and part.fallback:
            headline = f"{name}: I have nothing on that recorded."
        elif not lines:
            headline = f"{name}: I have no findings of the {part.year} report or earlier ones."
        if part.unlisted:
            headline = f"{name}: I have nothing recorded that says whether it is on that list"
            headline += "; what else there is:" if lines else "."
            sentences.append(part.note)
        sentences.append(f"{name} is {standing((tier,), 1)} in the {part.year} report.")
    return Worded(headline, tuple(filter(None, sentences)), tuple(lines), source=part.source_url)


def _of_all(part: FindingsAnswer) -> Worded:
    if not part.findings:
        lacking = f" There is nothing on {_quoted(part.lacking)}." if part.lacking else ""
        return Worded(f"I have no finding about that in the reports up to {part.year}.{lacking}")
    names = [place.title for place in part.places]
    shown = ", ".join(names[:MOST_NAMED])
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    lines = tuple(f"{one.place.name} ({one.finding.year}): {one.finding.text}" for one in part.findings)
    on = f"nothing on this in the {part.year} report. Earlier ones on it, " if part.fallback else "findings on this "
    if part.partly and part.had:
        lacking = f"on {_quoted(part.lacking)} recorded" if part.lacking else "has all of that together"
        on = f"nothing {lacking}. Findings on {_quoted(part.had)} "
    return Worded(
        f"{on[0].upper()}{on[1:]}about {counted(len(names))}.",
        tuple(filter(None, (part.note, f"{shown}{more}."))),
        lines,
        notes=("These are our own short findings; the report's chapters hold more.",),
        source=part.source_url,
    )


def _quoted(words: Sequence[str]) -> str:
    """Words of a question, each between quotation marks: “glove” and “factories”."""
    return both([f"“{word}”" for word in words])


def worded_help(part: HelpAnswer) -> Worded:
    """A pointer to help, or to what can be asked."""
    match part.about:
        case "danger":
            return _worded_call(part)
        case "thanks":
            return Worded("You're welcome! Ask me about another country or year whenever you like.")
        case "greeting":
            return Worded("Hello! Ask me which tier a country has in the Trafficking in Persons Report.", (EXAMPLES,))
        case _:
            return Worded(
                "I answer questions about the U.S. State Department's Trafficking in Persons Report.",
                (
                    f"I know the tiers of every report from 2001 to {part.newest_year}, and what the reports found.",
                    "The tiers are from the reports' pages, other official texts, and lists published of them.",
                    "Each is told with its source, and with how sure it is where it is not certain.",
                    "I am not official.",
                    EXAMPLES,
                ),
            )


def _worded_call(part: HelpAnswer) -> Worded:
    """Where people in danger find help: the lines of the countries they named, or those that they may name."""
    lines = [
        ", ".join(filter(None, (f"{line.place.name}: {line.name}", line.contact, line.address)))
        for line in part.hotlines
    ]
    unknown = f"I know no line in {either([place.title for place in part.without_line])}." if part.without_line else ""
    known = ", ".join(place.name for place in part.with_line)
    name_one = f"Name one of these countries, and I tell a line there that takes reports of trafficking: {known}."
    sentences = (
        "I am only a bot that looks up a report: I can't help in an emergency, and nobody reads this here.",
        unknown,
        name_one if known else "",
        "These lines listen, advise, and take reports of trafficking:" if lines else "",
    )
    return Worded(
        "If you or somebody else is in danger now, call the local emergency number first.",
        tuple(filter(None, sentences)),
        tuple(lines),
        notes=("Elsewhere, the police, a hospital or your embassy can help, or a local organisation.",),
    )


EXAMPLES = (
    "For example: “Which tier is Thailand on?”, “Japan vs. Korea”, “Has Italy ever been on the Watch List?”, “Which "
    "countries in Africa are on Tier 3?”, “Who was downgraded this year?”, “Why is Cambodia on Tier 3?”, “What does "
    "Tier 2 Watch List mean?”"
)
