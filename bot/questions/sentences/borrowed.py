"""Words of other languages in an English sentence, put in plain English where they ask something.

So write those whose first language is another one: "Cuba sigue en tier 3, verdad?", "Laos kena tier 3 ah?". A word
is only taken for that where it can be no country and no word of the question ("pero" is Peru in "Chile vs pero").
"""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change
from bot.questions.sentences.filipino import FILIPINO
from bot.questions.sentences.pidgin import PIDGIN

_I = re.IGNORECASE
_REALLY = expression(r"\b(?:en serio|serio|s[eé]rio|na true)(?=\W*$)", _I)
_NEVER = expression(r"\bnunca\b", _I)
_ALWAYS = expression(r"\b(?:siempre|sempre|toujours)\b(?= (?:(?:in|on|en|em|a|the) )*(?:tier|watch)\b)", _I)
_USED_TO_BE = expression(r"\b(?:dulu(?:nya)?|dati) (?=(?:tier|watch)\b)", _I)
_WAS = expression(r"(?<=\w) (?:era|fue|foi) (?=(?:(?:in|on|en|em) )*(?:tier|watch)\b)", _I)
_WAS_EVER = expression(r"(?<=\w) (?:já|ya) (?:foi|fue) (?=(?:(?:in|on|en|em) )*(?:tier|watch)\b)", _I)
_BEFORE = expression(r"\bantes(?=\W*$)", _I)
_SAME = expression(r"\b(?:(?:el|o|le) )?(?:mism[oa]|mesm[oa]|m[eê]me) (?=(?:tier|level|list|rank)\b)", _I)
_STILL = expression(
    r"\b(?:(?:todav[ií]a )?sigue|todav[ií]a|a[uú]n|ainda|masih|bado|pa rin)(?: est[aá])?(?P<on> (?:en|em|na|no|di))?"
    r"(?= (?:(?:in|on|the|iko|ba|po) )*(?:tier|watch)\b)",
    _I,
)
_LEFT_IT = expression(r"\b(?P<already>ya )?(?:sali[oó]|saiu) d[ea]l?(?= (?:(?:la|da|the) )?(?:tier|watch)\b)", _I)
_WENT = expression(
    r"\b(?:(?P<down>bajó|cayó|caiu|baj[oó](?= (?:a|al|de|to|from) (?:tier|watch|the|la)\b))|subió|subiu|"
    r"subio(?= (?:a|al|de|to|from) (?:tier|watch|the|la)\b))(?: (?:(?P<to>al?|para|to)|(?P<out>de|do|from))(?= ))?",
    _I,
)
_EVER = expression(
    r"\b(?:estuvo|esteve) (?:en|em|na|no|on|in)(?: la)? (?P<on>[^?,.!]{3,30}?)(?:,? (?:alguna vez|alguma vez))\b|"
    r"\b(?:alguna|alguma) vez\b",
    _I,
)
_WAS_ON = expression(r"\b(?:estuvo|esteve) (?:en|em|na|no|on|in)\b(?: la\b)?", _I)
_IS_ON = expression(r"\best[aá] (?:(?:en|em|na|no|on|in)(?: la)? )?(?=(?:tier|the watch|watch)\b)", _I)
_AND = expression(
    r"(?P<first>\b[A-Z][\w.'’-]+,?) y (?=[A-Z][a-zé])|"
    r"(?<!me)(?<!know)(?<!idk)(?<!explain)(?<!and)(?<!but)(?<!so)(?<!tell)(?<!understand)"
    r"(?P<one>\b[^\W\d]{4,}) y "
    r"(?=(?!th|it)[^\W\d]{4,} (?:(?:are |were )?(?:both|on the same|the same|equal)|have the)\b)"
)
"""Two names with the Spanish "and" between them; before a verb it is "why"."""
_BUT = expression(
    r"(?<=\w)(?<!\band)(?<!\bor)(?<!\bvs)(?<!\bv)(?<!\bversus)(?<!\bthan)(?<!\bwith)(?<!\bof)(?<!\bfor)(?<!\bin)"
    r"(?<!\bto)(?<!\bis)(?<!\bwas)(?<!\babout)(?<!\bdid)(?<!\bdoes)(?<!\bhas)(?<!\bhow)(?<!\by)(?<!\bthe),? pero,? "
    r"(?=(?:what|which|why|how|when|where|who|only|just|not|no|since|it|in|i|en|is it|was it|the|tell|please)\b|"
    r"(?-i:[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:is|are|was|were|has|stands)\b))|"
    r"^pero,? (?=(?:why|what|which|how|when|where|who)(?: \w+)? (?:is|are|was|were|did|does|has|have) (?!it\b))",
    _I,
)
_WHY = expression(r"\bpor qu[eé]\b", _I)
_NO_LONGER = expression(r"\bya no est[aá](?: (?:en|in|on))?(?= (?:(?:the|la) )?(?:tier|watch)\b)", _I)
_SINCE = expression(r"\bdesde (?=when\b|20[0-2]\d\b)", _I)
_LAST_TIME = expression(
    r"^(?!.*\b(?:when|what|which|who|how|why|where|the last time)\b)(?P<name>.*?\w) last time "
    r"(?!.*(?:tier|watch).*(?:tier|watch))(?=(?:(?:was|on|in) )*(?:tier|watch)\b.*\b(?:now|already|right|is it)\b)",
    _I,
)
"""What once was so, as it is said in Singapore: "Vietnam last time tier 3 right"."""
_PUT_DOWN = expression(r"\bkena (?P<moved>(?:down|up)grade|demote|promote)d?\b", _I)
_SINCE_WHEN = expression(r"\b(?:desde (?:cu[aá]ndo|quando)|depuis quand|seit wann)\b", _I)
_TOO = expression(r"(?<=\w),? (?:tambi[eé]n|tamb[eé]m|aussi|auch)(?=\W*$)", _I)
_TAG = expression(
    r"(?P<lead>^(?!.*\b(?:what|which|when|who|how|why|where|or)\b).*\w),? "
    r"(?:abi|shey|sey|kan|di ?ba(?: po)?|verdad|cierto)(?: (?:na|po|o))?\s*[?!.]*\s*$|"
    r"(?P<asked>^(?!.*\b(?:what|which|when|who|how|why|where|or)\b).*\w),? (?:né|na|da|vero|oder)\s*\?[?!.\s]*$",
    _I | re.DOTALL,
)
_KENA = expression(r"\b(?P<also>also )?(?:kena|tio) (?=(?:the )?(?:tier|watch|t[123])\b)", _I)
_ISSIT = expression(r"\bissit\b", _I)
_OR_NOT = expression(r"\banot\b(?=\W*$)", _I)
_TO_FRIENDS = expression(
    r"(?:^|(?<=[\s,]))(?:wallahi?|yani|ya'ni|yalla|insha'?allah|mashallah|alhamdulillah|habibti|habibi|ya akhi|"
    r"ya shabab|ya jamaa|akhi|entonces|chamo|parce|walao|yaar|ja(?:ja)+|je(?:je)+|abeg|biko|haba|aiyo)\b"
    r"(?:[,!]*\s+|(?=\W*$))|"
    r"(?:^\W*(?:(?:ah|ok|okay|lol|so|but|and)\W+)*|,\s*)"
    r"(?:(?:chale|charley|chaley)(?! (?:tier|rank\w*|rating|history)\b)|oya|oye|pues|ji|wah|sia|eh)\b"
    r"(?:[,!]*\s+(?=[^\W\d])|(?=\W*$))|\s+ji(?=\W*$)",
    _I,
)
"""What is said to those around, between the words of a question; or in front or behind, where it might be a name."""
_NO_MORE = expression(r"\bor khalas(?:,? (?:finished|done|out|over|gone))?\b", _I)
_ENOUGH = expression(r",?\s*\bkhalas\b,?(?! (?:of|to)\b)", _I)
_AT_ITS_END = expression(
    r"(?: la)?,? \b(?:lah|leh|lor|sia|hor|mah|ah|sha)\b(?=\s*[?!.,]*\s*$|\s*[,?])|(?<!,) meh(?=\s*\?)|"
    r"(?<!with)(?<!letter)(?<!by)(?<!an)(?<!the)(?<!group),? (?-i:o+)(?=\s*[?!.,]*\s*$)",
    _I,
)
_SAME_ONLY = expression(r"\bsame only\b(?=\W*$)", _I)
_TAGGED_ONLY = expression(r"\bonly,? (?:na|no|ji|right)\b(?=\W*$)", _I)
_UP_OR_DOWN = expression(r"\bnaik (?:or|atau) turun\b|\bup atau down\b", _I)
_WHAT_TIER = expression(
    r"\b(?:(?:iko|ziko|ada di|di|yang) )?tier (?:berapa|gani|yang mana)\b|\bhangi tier(?:de|da)?\b", _I
)
_QUE_TIER = expression(
    r"\b(?:(?:en|em|a|in|de|dans|auf) )?(?:qu[eé]|qual|cu[aá]l|quel(?:le)?|quale|che|welche[mnrs]?) "
    r"(?:(?:es|é|est|è|ist) (?:(?:el|o|le|il|das) )?)?(?:tier|n[ií]vel)\b"
    r"(?: (?:tienen?|tem|t[eê]m|est[aá]n?|es|son|s[aã]o|hay|ont|est|sont|ha|hanno|sono|ist|sind|hat|liegt|steht)\b|"
    r" (?:(?:de|di) (?:la )?|del(?:la)? |d[oau]s? |von |vom |de l['’])(?=\w))?",
    _I,
)
_WORST_OF_TWO = expression(
    r"\b(?:cu[aá]l|qual|quien|qui[eé]n|quem|chi) (?:es|é|est[aá]) (?P<how>pe[oi]r|pior|mejor|melhor|peggio|meglio)\b",
    _I,
)
_ITS_TIER = expression(r"(?<=[^\W\d]{3}) (?:ka|ki) (?=(?:tier|rank)\b)", _I)
_GREETING = expression(
    r"^\W*(?:ciao|hola|salut|bonjour|bonsoir|hallo|guten (?:tag|abend|morgen)|servus|moin|namaste|namaskar|salaa?m"
    r"(?: (?:alaikum|aleikum))?|ass?alamu? alaikum|olá|ola|oi|bom dia|boa (?:tarde|noite)|buenas(?: tardes| noches)?|"
    r"buenos d[ií]as|buongiorno|buonasera|merhaba|selam|privet|zdravo|jambo|habari|mabuhay|kumusta|szia|ahoj|"
    r"cze[sś][cć]|dzie[nń] dobry|hej|shalom|marhaba|ahlan|xin chao)(?: (?:a todos|a tutti|amigos|gente|zusammen|leute|"
    r"bhai))?"
    r"[,!.\s]+(?=.*\b(?:tiers?|rank\w*|rat(?:ed|ings?)|watch ?list|reports?|trafficking|what about|how about)\b)",
    _I | re.DOTALL,
)
"""A greeting before what is asked in English: "ciao, italy tier?"."""
_NOW = expression(r"\b(?:sekarang|sasa)\b(?= (?:tier|what|watch)\b)", _I)
_HOW_IS_IT = expression(r"^(?P<name>[A-Z][\w.]*(?: [A-Z]\w+){0,2}) how ?\?+ +(?=(?:still|tier|watch|now)\b)")
"""A country that somebody comes to speak of: "HK how? still watch list"."""
_SOMETIME = expression(
    r"(?P<was>\b(?:was|were|had|has|have|been|got)\b[^?.!]*) (?:sometimes?|anytime)(?=\W*$)|"
    r"^sometime (?=(?:was|were|did|has|had)\b)",
    _I,
)
"""What is asked of any time before: "Ireland was on the Watch List sometime?"."""
_CLASSED = expression(r"\bclass(?:ed|ified) (?=(?:how|where|as what|on|in)\b)|(?<=\bhow is )classed\b", _I)
_HOW_CLASSED = expression(r"(?P<how>\bhow (?:is|was|are|were) [^?.!,]{3,30}? )classed\b", _I)
_SPORE = expression(
    r"\bS['’]pore\b|\bspore\b(?! (?:tier list|creature|game|mod|print)s?\b)"
    r"(?=.*\b(?:tier|rank\w*|msia|watch ?list|higher|lower|better|worse)\b)",
    _I,
)
_SG = expression(r"\bSg(?= (?:tier|vs|never|kena|always|got|is|was|still|now|how)\b)")


def _was_ever(match: re.Match[str]) -> str:
    return f"was ever on {match['on']}" if match["on"] else "ever"


def _moved(match: re.Match[str]) -> str:
    way = "dropped" if match["down"] else "went up"
    return f"{way} to" if match["to"] else f"{way} from" if match["out"] else way


def _was_put(match: re.Match[str]) -> str:
    return f"{'was' if 'before' in match.string else 'got'} {match['also'] or ''}on "


def _best_or_worst(match: re.Match[str]) -> str:
    return f"which is {'worse' if match['how'].lower().startswith('p') else 'better'}"


def _tagged(match: re.Match[str]) -> str:
    return f"{match['lead'] or match['asked']}, right?"


def _anded(match: re.Match[str]) -> str:
    return f"{match['first'] or match['one']} and "


def _at_some_point(match: re.Match[str]) -> str:
    return f"{match['was']} at some point" if match["was"] else "at some point "


_GREETINGS = (
    *("ciao", "hola", "salut", "bonjour", "bonsoir", "hallo", "guten ", "servus", "moin", "namas", "salam", "salaam"),
    *("alaikum", "olá", "ola", "oi", "bom dia", "boa ", "buen", "buon", "merhaba", "selam", "privet", "zdravo"),
    *("jambo", "habari", "mabuhay", "kumusta", "szia", "ahoj", "czes", "cześ", "dzie", "hej", "shalom", "marhaba"),
    *("ahlan", "xin chao"),
)
_SAID_TO_FRIENDS = (
    *("wallah", "yani", "ya'ni", "yalla", "inshallah", "mashallah", "alhamdu", "habib", "akhi", "shabab"),
    *("jamaa", "chal", "charley", "oya", "oye", "entonces", "pues", "chamo", "parce", "wah", "walao", "yaar"),
    *("jaja", "jeje", "abeg", "biko", "haba", "aiyo", " ji", "sia", "eh "),
)

BORROWED = (
    *PIDGIN,
    Change(("serio", "sério", "na true"), _REALLY, "really"),
    Change(("nunca",), _NEVER, "never"),
    Change(("siempre", "sempre", "toujours"), _ALWAYS, "always"),
    Change(("dulu", "dati "), _USED_TO_BE, "used to be "),
    Change((" foi ", " fue "), _WAS_EVER, " was ever "),
    Change((" era ", " fue ", " foi "), _WAS, " was "),
    Change(("antes",), _BEFORE, "before"),
    Change(("mism", "mesm", "mem", "mêm"), _SAME, "the same "),
    Change(("issit",), _ISSIT, "is it"),
    Change(("sigue", "todav", "aun", "aún", "ainda", "masih", "bado", "pa rin"), _STILL, "still on"),
    Change(("sali", "saiu"), _LEFT_IT, lambda match: "already left" if match["already"] else "left"),
    Change(("baj", "cay", "caiu", "subi"), _WENT, _moved),
    Change((" vez",), _EVER, _was_ever),
    Change(("estuvo", "esteve"), _WAS_ON, "was on"),
    Change(("ya no ",), _NO_LONGER, "is no longer on"),
    Change(("esta ", "está "), _IS_ON, "is on "),
    Change((" y ",), _AND, _anded),
    Change(("pero",), _BUT, " but "),
    Change(("por qu",), _WHY, "why"),
    Change(("desde ",), _SINCE, "since "),
    Change((" last time ",), _LAST_TIME, r"\g<name> used to be "),
    Change(("kena ",), _PUT_DOWN, r"got \g<moved>d"),
    Change(("desde ", "depuis", "seit "), _SINCE_WHEN, "since when"),
    Change((" tamb", " aussi", " auch"), _TOO, " too"),
    Change(("khalas",), _NO_MORE, "or not anymore"),
    Change(("khalas",), _ENOUGH, " "),
    Change(("same only",), _SAME_ONLY, "the same"),
    Change(("only",), _TAGGED_ONLY, ", right"),
    Change(("naik", "atau"), _UP_OR_DOWN, "up or down"),
    Change(("berapa", "gani", "yang mana", "hangi"), _WHAT_TIER, "what tier"),
    Change((" tier", " nivel", " nível"), _QUE_TIER, "what tier "),
    Change(("cual ", "cuál ", "qual ", "quien ", "quién ", "quem ", "chi "), _WORST_OF_TWO, _best_or_worst),
    Change((" ka ", " ki "), _ITS_TIER, "'s "),
    Change(_GREETINGS, _GREETING, "hi, "),
    Change(("sekarang", "sasa"), _NOW, "now"),
    Change((" how",), _HOW_IS_IT, r"\g<name> "),
    Change(_SAID_TO_FRIENDS, _TO_FRIENDS, ""),
    Change((" lah", " leh", " lor", " meh", " sia", " hor", " mah", " ah", " sha", " o"), _AT_ITS_END, ""),
    FILIPINO,
    Change(
        (" abi", " shey", " sey", " kan", "diba", "di ba", "verdad", "cierto", "né", " na", " da", " vero", " oder"),
        _TAG,
        _tagged,
    ),
    Change(("kena ", "tio "), _KENA, _was_put),
    Change((" anot",), _OR_NOT, "or not"),
    Change(("sometime", "anytime"), _SOMETIME, _at_some_point),
    Change(("classed", "classified"), _CLASSED, "ranked "),
    Change(("classed",), _HOW_CLASSED, r"\g<how>ranked"),
    Change(("\u2019pore", "'pore", "spore"), _SPORE, "Singapore"),
    Change(("sg ",), _SG, "SG"),
)
"""What is put in plain English, in its order; Pidgin and Filipino have words of their own."""
