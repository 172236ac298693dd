"""What the findings are asked about in words of which theirs have but some is told by what they say."""

from collections.abc import Iterable, Sequence

import pytest

from bot.answers.kinds import FindingsAnswer
from bot.questions.alone.topics.matters import Matter, matter_in, matters
from bot.questions.intent import Intent
from bot.questions.sentences.marking import whole
from bot.questions.sentences.patterns import said
from bot.report.records import Finding
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
FINDINGS = SERVICE.snapshot.reader.messages.findings.those(bool)
EXAMPLES = [(matter, example) for matter in matters().values() for example in matter.examples]
UNTOLD = {("sex", "tourism")}


@pytest.mark.parametrize(("matter", "example"), EXAMPLES, ids=[example for _, example in EXAMPLES])
def test_an_example_is_read_as_its_matter(matter: Matter, example: str) -> None:
    question = SERVICE.read(example)

    assert (question.intent, question.topic) == (Intent.FINDINGS, matter.topic)


@pytest.mark.parametrize("matter", matters().values(), ids=[" ".join(topic) for topic in matters()])
def test_each_form_is_in_an_example_beside_it(matter: Matter) -> None:
    texts = [said(whole(SERVICE.snapshot.reader.messages.sentences(example)).text) for example in matter.examples]

    assert [form.expression.pattern for form in matter.asked if not any(map(form.is_in, texts))] == []


@pytest.mark.parametrize("matter", matters().values(), ids=[" ".join(topic) for topic in matters()])
def test_each_is_told_of_some_countries_and_not_of_all(matter: Matter) -> None:
    of = {finding.iso3 for finding in FINDINGS if matter.is_told(finding)}

    assert (0 < len(of) < (160 if matter.of_one else 60)) is (matter.topic not in UNTOLD)


TELLS = {
    "who prosecutes victims": ("USA", "SRB"),
    "where do police take bribes": ("KEN", "THA"),
    "which countries use prison labor": ("PRK", "BLR"),
    "which countries let traffickers off with fines": ("BRB", "JPN"),
    "who doesn't screen migrants": ("AUS", "BLZ"),
    "which countries don't have shelters for men": ("PRY", "IND"),
}
DOES_NOT_TELL = {
    "who prosecutes victims": ("DEU", "ESP", "PRT"),  # they prosecute more, and identify more victims
    "where do police take bribes": ("GBR", "POL"),
    "which countries use prison labor": ("JOR", "BIH", "MDA"),  # of prison for traffickers
    "which countries let traffickers off with fines": ("SLE", "SRB"),  # it ended them; they are for victims
    "who doesn't screen migrants": ("GIN", "SAU"),
    "which countries don't have shelters for men": ("IRQ", "GEO"),
}


@pytest.mark.parametrize("text", TELLS)
def test_it_is_told_of_those_alone_whose_findings_say_so(text: str) -> None:
    (part,) = Service(SERVICE.snapshot).ask(text).answer.parts
    assert isinstance(part, FindingsAnswer)
    told = {place.code for place in part.places}

    assert told.issuperset(TELLS[text])
    assert told.isdisjoint(DOES_NOT_TELL[text])


@pytest.mark.parametrize(
    "text",
    [
        "which countries abolished kafala",
        "which countries banned recruitment fees",
        "which countries do not jail corrupt officials less",
        "which countries have no corruption",
    ],
)
def test_what_is_denied_or_over_is_no_matter(text: str) -> None:
    assert matter_in(text) is None or matter_in(text).lacking  # type: ignore[union-attr]


def test_a_yes_is_not_drawn_from_progress() -> None:
    assert SERVICE.ask("are officials in Laos complicit?").answer.verdict is True
    assert SERVICE.ask("are officials in Colombia complicit?").answer.verdict is None


def test_a_yes_is_not_drawn_from_another_year() -> None:
    assert SERVICE.ask("did the 2023 report say that Jordan punishes victims?").answer.verdict is True
    assert SERVICE.ask("did the 2025 report say that Jordan punishes victims?").answer.verdict is None


def test_it_goes_on_in_a_conversation() -> None:
    service = Service(SERVICE.snapshot)
    told = []
    for text in ("which countries punish victims", "and in Africa?", "what about Serbia?"):
        (part,) = service.ask(text, "someone").answer.parts
        assert isinstance(part, FindingsAnswer)
        told.append(_all(part))

    assert {"USA", "ZAF"} <= told[0]
    assert "ZAF" in told[1]
    assert "USA" not in told[1]
    assert told[2] == {"SRB"}


def _all(part: FindingsAnswer) -> set[str]:
    return {finding.place.code for finding in part.findings}


def test_only_findings_of_its_kinds_tell_it() -> None:
    asks = [one for one in FINDINGS if "not punished" in one.text]
    matter = matters()["victims", "punished"]

    assert asks
    assert not any(map(matter.is_told, _recommendations(asks)))


def _recommendations(findings: Iterable[Finding]) -> Sequence[Finding]:
    return [one for one in findings if one.kind.value == "recommendation"]
