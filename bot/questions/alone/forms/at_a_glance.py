"""What asks for a whole report in short: "summarise the 2025 report"."""

from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_SHORT = (
    r"(?:summar(?:y|ies|i[sz]e)|sum up|overview|outline|rundown|gist|recap|takeaways|highlights|"
    r"(?:key|main|important|biggest) (?:facts|points|findings|figures|numbers|takeaways|results|messages))"
)
_ABOUT = (
    r"(?:(?:anything|something|everything|more|a bit|a little|info|information|facts) (?:about|on)|(?:tell|inform) "
    r"(?:me|us) about|what (?:do|can|could) you (?:know|say|tell me|tell us) about)"
)
_OWN = (
    r"(?:the|this|that|latest|newest|new|current|last|recent|most|whole|entire|tip|trafficking|in|persons|us|annual|s|"
    r"year)"
)
_AROUND = (
    r"(?:(?:so|and|but|ok|hi|hey|hello|please|can|could|would|you|someone|give|write|show|tell|send|make|me|us|i|need|"
    r"want|what|is|are|were|the|a|an|short|brief|quick|very|of|from|in|for|with|,|:) )*"
)
_BEHIND = r"(?: (?:please|briefly|in short|in brief|for me|for us|quickly|,))*"
_IN_SHORT = Pieced(
    rf"^{_AROUND}{_SHORT} (?:(?:of|from|in|for|on|about|:) )*(?:{_OWN} )*(?:(?:YEAR )?(?:{_OWN} )*(?:report|edition)"
    rf"(?: YEAR)?|YEAR){_BEHIND}$|"
    rf"^{_AROUND}{_ABOUT} (?:{_OWN} )*(?:YEAR (?:{_OWN} )*(?:report|edition)|(?:report|edition) YEAR){_BEHIND}$|"
    rf"^{_AROUND}(?:{_OWN} )*(?:YEAR (?:{_OWN} )*(?:report|edition)|(?:report|edition) YEAR)(?: ,)? "
    r"(?:summary|overview|key facts|in (?:short|brief|a nutshell)|at a glance|highlights)(?: please)*$"
)


def of_a_report_in_short(sentence: Sentence) -> Question | None:
    """The question of a sentence that wants a whole report told in short; None where it wants less, or more."""
    if sentence.places or sentence.tiers or sentence.where.groups or not _IN_SHORT.search(sentence.text):
        return None
    return Question(Intent.DEFINE, years=sentence.years.years, about=About.AT_A_GLANCE)
