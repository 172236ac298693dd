"""Which report tells of a month: "if something happened in May 2023, which report covers it?"."""

from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.questions.verdicts.period import dated_months, report_on

_KINDS = r"(?:(?:annual|tip|trafficking|us|state department|year s) )*"
_REPORT = rf"(?:which|what|in which|in what|under which) {_KINDS}(?:report|edition|tip report|year of the report)"
_TELLS = (
    r"(?:covers?|covered|looks? at|includes?|included|tells? (?:of|about)|reports? on|takes? in|deals? with|speaks? of|"
    r"contains?|counts?|counted|belongs? (?:to|in)|falls? (?:in|into|under|within)|fell (?:in|into|under|within)|"
    r"shows? up|appears?|appear in|be in|been in|is in|is it in|was it in|be covered|find|found|mentioned|is that|"
    r"is it|(?:are|go|goes|came|come) in|would|should|will|do i|does it|does that)"
)
_WHICH_COVERS = Pieced(
    rf"^(?!.*\b(?:(?:up|down)grad\w+|TIER\d*|tiers?|PLACE|REGION)\b)(?:.*\b{_REPORT}\b.*\b{_TELLS}\b|"
    rf".*\b{_TELLS}\b.* {_REPORT}$).*"
)


def of_the_report_on_a_month(sentence: Sentence) -> Question | None:
    """The period of the one report that looks at the month that a sentence names; None where it asks for no such."""
    if sentence.places or sentence.tiers or sentence.years.span or not _WHICH_COVERS.search(sentence.text):
        return None
    reports = {report_on(year, month) for year, *months in dated_months(sentence) for month in months}
    if len(reports) != 1:
        return None
    return Question(Intent.DEFINE, years=(reports.pop(),), about=About.TERM, term="report-period")
