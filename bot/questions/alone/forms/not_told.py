"""What neither a report nor the glossary tells, though it is asked in their words: "does it name companies?".

The words stand here, and in no phrasing, since they may be topics of the findings elsewhere.
"""

from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_SO = r"(?:(?:so|and|but|ok|hi|hey) )*"
_IT = r"(?:it|they|this|(?:the |this )?(?:\w+ )?report)"
_FIRMS = (
    r"(?:compan(?:y|ies)|factor(?:y|ies)|brands?|firms?|businesses|corporations?|employers?|farms?|plantations?|"
    r"manufacturers?|retailers?|suppliers?|shops?|hotels?)"
)
_NAMES_FIRMS = Pieced(
    rf"^{_SO}(?:does|do|did|is|are) {_IT} (?:(?:also|even|actually|ever) )*"
    r"(?:list|lists|name|names|identify|mention|mentions|single out|expose|blame|rank|ranks|rate|rates|grade|grades|"
    r"(?:publish|print|give|contain|include|have|has)(?=(?: \w+){0,4} (?:names?|list)\b))"
    r"(?: (?:any|the|of|a|list|individual|single|specific|certain|particular|private|big|concrete|named|names "
    r"of|out))* "
    rf"(?:{_FIRMS} (?:or|and) )?{_FIRMS}\b(?!.*PLACE)|"
    rf"^{_SO}(?:which|what) (?:(?:big|famous|western|well known|clothing|fashion|single) )*{_FIRMS} "
    rf"(?:does|do|did|is|are|were|get|got|has|have) (?:{_IT} )?(?:(?:been|being|also|even|actually) )*"
    r"(?:list|lists|listed|name|named|mention|mentioned|blame|blamed|expose|exposed|identify|identified|accused?|"
    r"shamed)"
    r"\b(?!.*PLACE)"
)
_FIRMS_THERE = Pieced(
    r"\b(?:which|what|name of (?:the|a|any)|names of(?: the| any)?|list of(?: the)?) "
    r"(?:(?!PLACE|TIER|countr|govern)\w+ ){0,3}?"
    r"(?:compan(?:y|ies)|brands?|firms?|businesses|corporations?|employers?|suppliers?|manufacturers?|retailers?|"
    r"factor(?:y|ies)|hotels?|chains?|agenc(?:y|ies)) "
    r"(?:(?:in|from|of|at|based in|operating in) (?:the )?PLACE\d*|PLACE\d*)"
    r"(?! (?:did|do|does|has|have|inspect|punish|fine|close|investigate)\b)",
)
"""Which firms of a country did something: "which companies in Xinjiang are on the entity list"."""
_OUR_FIRM = Pieced(
    r"\b(?:our|my|this|that|their|his|her) (?:\w+ )?(?:suppliers?|factor(?:y|ies)|vendors?|employers?|firms?|company|"
    r"companies|manufacturers?|agency|recruiter|contractors?|partner)\b(?!.* (?:asks?|asked|says?|said|wants?|"
    r"needs?)\b)"
    r".*\b(?:cases?|convict\w+|accus\w+|lawsuits?|sued|record|violations?|investigat\w+|allegations?|complaints?|"
    r"forced labou?r|child labou?r|slave\w*)"
    r"(?: (?:(?:(?:on|in) )?(?:it|them|there|record)|against (?:it|them|him|her|us)))?$"
)
"""What a firm of somebody's did: "does our supplier in Dhaka have any trafficking cases against it"."""
_LAW_AND_TIERS = Pieced(
    r"\b(?:what|how|anything|something|why)\b.* (?:PLACE\d*|REGION|british|australian) (?:s )?(?:\w+ ){0,3}?"
    r"(?:act|law|bill|legislation|statute|directive|convention)\b.* (?:to do with|relat\w+ to|connect\w* (?:to|with)|"
    r"linked (?:to|with)) (?:(?:the|a|its|these|those|us|tip) )*(?:tiers?|rank\w*|ratings?|TIER\d*|report)\b"
)
"""What a law of one country has to do with the tiers, of which its report tells nothing."""
_OF_ANOTHER_BODY = Pieced(
    r"\b(?:what|which|how|did|does|has|when|why)\b.*\b(?:committee|rapporteur|parliament|"
    r"european (?:court|commission|union)|council of europe|security council|general assembly|"
    r"ilo|iom|unodc|unicef|greta|amnesty|human rights watch|walk free) (?:(?:ever|also|really) )*"
    r"(?:say|said|says|recommend\w*|find|found|call(?:ed)?|criticis\w+|criticiz\w+|conclude\w*|"
    r"write|wrote|rule[ds]?|convict\w*|think|tell|told|ask(?:ed)?|urge[ds]?)\b"
)
_WAGES = Pieced(
    r"^(?!.*\b(?:report|violat\w+)\b).*\b(?:minimum|average|living|median) (?:wages?|salar(?:y|ies)|pay) "
    r"(?:for|of|to) (?:\w+ ){0,3}?(?:workers|labou?rers|maids|fishermen|helpers|nannies)\b"
)
"""What others than the report tell, and of other things."""
_GIVEN_BY_ONE = Pieced(
    r"\bhow much (?:(?:money|aid|funding|assistance|cash) )?(?:is |was |are |were )?(?:does|do|did|has|have|will)? ?"
    r"(?:the )?PLACE\d* (?:give|gives|gave|given|send|sends|sent|pay|pays|paid|donate|donates|provide|provides|grant|"
    r"grants|spend|spends|spent) (?:(?!PLACE)\w+ ){0,3}?(?:(?:to|in|on|for) )?(?:the )?PLACE"
)
_HELD_BACK = Pieced(
    r"\bhow (?:much|many) (?:(?:money|aid|funding|assistance|cash|dollars|millions|billions) )?(?:of \w+ )?"
    r"(?:did|does|do|has|have|will) (?:the )?(?:PLACE\d*|they|it) (?:(?:actually|really|ever) )*"
    r"(?:hold back|held back|withhold|withheld|cut|deny|denied|refuse|refused|keep|kept|freeze|froze|frozen)\b.*\bTIER"
)
"""What the United States kept from those on a tier."""
_MONEY = r"(?:money|aid|funding|assistance|dollars|cash|millions|billions)"
_THEIR_MONEY = rf"(?:of )?(?:the )?(?:(?:us|american|PLACE\d*) )?{_MONEY}"
_LOST_BY_ONE = Pieced(
    rf"\b(?:how (?:much|many)|what amount|what sum) {_THEIR_MONEY}(?: (?:of|in|worth of) {_THEIR_MONEY})?"
    r" (?:(?:does|do|did|has|have|had|will|would) (?:the |a )?(?:PLACE\d*|it|they|country) (?:(?:ever|already|now) )*"
    r"(?:lose|lost|forfeit|forfeited|miss|missed)|(?:was|were|has been|have been|is|are|got) "
    r"(?:cut|withheld|lost|frozen|held back|denied|stopped|suspended) (?:for|from|to|by|in) (?:the )?PLACE)\b"
)
"""What a country lost by its tier: "how many dollars of aid did Eritrea lose?"."""
_READS_BEFOREHAND = Pieced(
    r"\b(?:governments?|countries|country|PLACE\d*|states|embassies|they) (?:(?:get|gets|allowed|able|to|also) )*"
    r"(?:read|see|review|check|approve|correct|edit|comment on|look at) "
    r"(?:(?:its|their|the|a) (?:own |draft )*(?:chapters?|entry|entries|narratives?|sections?|draft|text)|it|"
    r"the (?:tip )?report|YEAR)"
    r"(?: of (?:the |its |their )?\w+(?: \w+)?)? (?:beforehand\b|in advance\b|ahead of time\b|before(?=$| (?:it|its|"
    r"the|they|anyone|everyone|others|publication|release)\b)|prior to\b)"
)
_WHO_COLLECTS = Pieced(
    r"\b(?:what|which|who)\b(?: \S+){0,4}? (?:staff|embassy|embassies|consulates?|officers?|diplomats?|employees?|"
    r"attaches?)\b(?: \S+){0,5}? (?:collects?|writes?|gathers?|drafts?|compiles?|researche?s?|edits?|prepares?)\b"
    r".*\b(?:report|information|info|data|chapter|entry|narrative)\b"
)
_WHO_WROTE = Pieced(
    r"\b(?:who|name of|names of|which|what)\b(?: \S+){0,8}? (?:wrote|writes|drafted|authored|signed(?: off)?(?: on)?|"
    r"edited|penned|compiled|prepared|was behind|is behind|approved)\b(?: \S+){0,3}? (?:(?:the )?PLACE\d* (?:s )?)"
    r"(?:chapter|entry|narrative|section|part|pages?)\b|"
    r"\b(?:who|name of|names of|which|what)\b(?: \S+){0,8}? (?:wrote|writes|drafted|authored|signed(?: off)?(?: on)?|"
    r"edited|penned|compiled|prepared|was behind|is behind|approved) (?:the )?(?:chapter|entry|narrative|section|part|"
    r"pages?) (?:on|of|about|for) (?:the )?PLACE\d*"
    r"|\bauthors?(?: \w+)? (?:of|for|behind) (?:the )?(?:PLACE\d* (?:s )?)?(?:chapter|entry|narrative|section)\b"
)
"""Who is behind a chapter: "which officer wrote the Ghana chapter?"."""
_WHERE_IN_PRINT = Pieced(
    r"^(?:(?:so|and|but|ok|hi|hey|on|at|from|the) )*(?:what|which) pages?(?: numbers?)? .*"
    r"\b(?:chapter|entry|narrative|section|report|YEAR|part|start|starts|begin|begins)\b|"
    r"\b(?:what|which) pages? (?:is|are|of \w+ is) (?:the )?PLACE\d*(?: (?:on|at))?$"
)
_ITS_ENVOY = Pieced(
    r"\bwho\b(?: \S+){0,8}? (?:ambassador|envoy)\b(?! (?:said|says|told|asked|asks))|"
    r"\bname of (?:the )?(?:\S+ ){0,3}?(?:ambassador|envoy)\b"
)
"""On which page a chapter starts, and who holds an office."""
_RATE_OF_THE_WORLD = Pieced(
    r"\b(?:identification|conviction|prosecution|clearance|victim) rates?\b.*\b(?:world|worldwide|global|globally)\b|"
    r"\b(?:worldwide|global|world s?) (?:\w+ ){0,2}?(?:identification|conviction|prosecution|clearance) rates?\b"
)
_REPORT = r"(?:the |this |that |a |us |american |annual |YEAR |tip |trafficking |state department )*(?:report|tip|tips)"
_IN_COURT = Pieced(
    r"\b(?:can|could|may|might|do|does|did|should|will|would|is|are|has|have)\b.*\b"
    rf"(?:(?:rel(?:y|ies|ied) (?:up)?on|cit(?:e|es|ed)|quot(?:e|es|ed)|invok(?:e|es|ed)|us(?:e|es|ed)|accept(?:s|ed)?|"
    rf"admit(?:s|ted)?|submit|trust|refer(?:s|red)? to) {_REPORT}\b.*\b(?:court|courts|evidence|proof|lawsuits?|"
    rf"trials?|"
    rf"asylum|hearing|tribunals?)|(?:courts?|judges?|tribunals?|juries|jury)\b.* (?:rel(?:y|ies|ied) (?:up)?on|"
    rf"cit(?:e|es|ed)|quot(?:e|es|ed)|invok(?:e|es|ed)|use|accept|admit|refer to) {_REPORT})\b"
)
"""Whether it serves as evidence: "can Indian courts rely on the TIP report as evidence?"."""
_COST = Pieced(
    r"\b(?:what|how much|how big)\b.*\b(?:budget|costs?|money|spends?|spent|funding|paid|pay|price)\b.*\b(?:mak(?:e|"
    r"ing)|"
    rf"writ(?:e|ing)|produc(?:e|ing)|prepar(?:e|ing)|compil(?:e|ing)|publish(?:ing)?|for|of|on) {_REPORT}(?: (?:every|"
    r"each|a|per) year)?(?: (?:itself|cost|costs|takes?))*$"
)
"""What it costs: "what's the budget they spend on making this report every year"."""
_POLITICS = Pieced(
    r"^(?!.*PLACE)(?=.*\b(?:tiers?|TIER\d*|rank\w*|rat(?:ed|ings?)|(?:up|down)grad\w+|report)\b).*"
    r"\b(?:for (?:purely |mere |\w+ or )?(?:political|diplomatic|strategic|geopolitical|economic) (?:reasons?|motives|"
    r"gains?|"
    r"considerations|purposes|ends)|(?:political|diplomatic) (?:pressure|interference|considerations|influence|"
    r"motives)|"
    r"lobby(?:ists?|ing|ed)?|brib(?:e|es|ed|ery|ing) (?:the|their|its|them|state|someone|for|to get))\b"
)
"""Whether others than the efforts of governments decide: "is a tier ever changed for political reasons?"."""
_BIASED = Pieced(
    r"^(?!.*\bitself\b).*\b(?:conflicts? of interest|(?:un)?biased|impartial|neutral(?:ity)?)\b(?! (?:toward|against) )"
)
"""Whether those who rank are fair: "is the report biased?"."""
_OF_THOSE_ON_A_TIER = Pieced(
    r"\bhow (?:many|much) (?:of )?(?:the )?(?:money|aid|funding|assistance|dollars|cash|people|persons|survivors|"
    r"(?:(?:human )?trafficking )?victims|traffickers|children|workers|convictions|prosecutions)\b(?!.*PLACE)(?!.* or "
    r"(?:on|in) TIER).*\bTIER"
)
_AID_ON_A_TIER = Pieced(
    r"\b(?:which|what|any|how many) (?:\w+ ){0,3}?TIER\d* (?:countries|country|ones|states|"
    r"governments?)\b(?: \w+){0,3}? (?:get|gets|got|receive|receives|received|given|lose|lost|loses|losing|forfeit\w*|"
    r"keep|kept) (?:(?:any|its|their|the|some|all|of|us|american|foreign) )*(?:aid|assistance|funding|money)\b"
)
"""Who of those on a tier got aid, or lost it: "which Tier 3 countries get US aid anyway?"."""
_LOST_AID = Pieced(
    r"(?:\bdid (?:any|anyone|anybody|some|someone|somebody|they)(?: \w+){0,3}? (?:lose|forfeit)|"
    r"\b(?:any|anyone|anybody|which|what|who|how many|some|someone|somebody|nobody|no)\b"
    r"(?: \w+){0,5}? (?:lost|forfeited|missed out on)) "
    rf"(?:(?:any|its|their|the|some|all|of|us|american|foreign|PLACE\d*) )*{_MONEY}\b|"
    rf"\bhow (?:much|many) {_MONEY} (?:did|do|does|has|have) (?:(?:the|those|these) )?"
    r"(?:they|it|countries|governments|ones) (?:lose|lost)\b"
)
"""Who lost aid by a tier: "has any country lost aid because of it?"."""
_EXEMPT = Pieced(
    r"^(?:\w+ ){0,4}?(?:which|who|what countries|any|anyone)\b(?!.*\baid\b).* exempt(?:ed)?"
    r"(?: (?:then|though|now|from it))*$"
)
"""Whom the restrictions leave out: "which Tier 3 countries are exempt?"."""
_PROOF = Pieced(
    r"\b(?:is there|are there|do we have|does anyone have|any|what is the) (?:any |some |real |solid |hard )*"
    r"(?:proof|evidence|research|stud(?:y|ies)|data) (?:(?:that|of|on|whether|if|showing|for|how|about) )+.*\bTIER\d*\b"
    r".*\b(?:change|changes|work|works|help|helps|improve|improves|effect|effects|difference|matter|matters)\b"
)
_BORDERS = Pieced(r"\bTIER\d+\b.*\b(?:border(?:s|ed|ing)?|neighbou?r(?:s|ing)?|next to|adjacent to)\b.*\bTIER\d+\b")
"""Who lies beside whom, by their tiers: "does any Tier 1 country border a Tier 3 one?"."""
_MOST = r"(?:most|fewest|least|(?:highest|lowest|largest|greatest|biggest) (?:number|count|total|amount)s? of)"
_COUNTED = (
    r"(?:convictions?|prosecutions?|investigations?|recommendations?|victims|survivors|shortcomings|findings|cases|"
    r"arrests|(?:human )?traffickers|shelters|slaves)"
)
_MOST_FOUND = Pieced(
    r"^(?!.*PLACE)(?:(?:so|and|but|ok|then|in|from|with|list|show me|name) )*(?:(?:which|what|the )? ?(?:REGION )?"
    r"(?:country|countries|government|governments|nation|nations|state|states|ones?|place|places)(?! in)|who|where)\b"
    rf"(?: \w+){{0,3}}? (?:the )?{_MOST} (?:\w+ ){{0,2}}?{_COUNTED}"
    r"(?: (?:in all|overall|of all|there|then|YEAR|ever|to|in the world|worldwide|in the report|in prison|in jail|"
    r"(?:(?:were|was|are|get|got|been|being) )?(?:identified|recorded|found|convicted|jailed|sentenced|arrested|"
    r"helped|caught|punished|prosecuted|locked up|reported|come from|coming from|from|go|end up|taken)|live|living))*$|"
    rf"^(?:(?:so|and|the|who has|who had|who got) )*{_MOST} {_COUNTED}(?: (?:YEAR|in all|overall|ever|worldwide))*$"
)
"""Who comes first by what is counted in some chapters, and not in others: "who had the most convictions?"."""
_OBJECTED = (
    r"(?:protest(?:s|ed)?|complain(?:s|ed|t)?|object(?:s|ed|ion)?|appeal(?:s|ed)?|reject(?:s|ed)?|disput(?:e|es|ed)|"
    r"contest(?:s|ed)?|challenge[sd]?|denounce[sd]?|disagree[sd]?)"
)
_OBJECTS = Pieced(
    rf"^(?!.*\bPLACE\d* (?:\w+ ){{0,2}}?{_OBJECTED}).*\b(?:who|which|what|any|anyone|anybody|countr(?:y|ies)|"
    rf"governments?|states?|nations?|they|there)\b"
    rf"(?: \S+){{0,4}}? {_OBJECTED}\b(?: (?:officially|formally|publicly|loudly|ever|against|about|over|to|at|of|on|"
    rf"with|"
    r"by|in|the|PLACE\d*|us|americans?|washington|state department|being|what))* "
    r"(?:(?:its|their|his|her|the|a|this|that|own|bad|low|tip|TIER\d*) )*"
    r"(?:tiers?|TIER\d*|rank(?:ing|ings|s)?|ratings?|placement|downgrades?|report|classification|position)\b|"
    r"\b(?:can|could|may|might|does|do|is there)\b(?: \S+){0,4}? (?:(?:make|file|an|any) )*(?:appeal|complain|object|"
    r"protest)\b.*\bnot (?:agree|agreed|happy|satisfied|accept|like)|"
    r"^(?!.*PLACE).*\b(?:countr(?:y|ies)|governments?|states?)\b.* not agree\b.* (?:appeal|complain|object|protest)\b"
)
"""What governments say to their tier: "which countries protested against their tier?"."""
_FOR_A_VISA = Pieced(
    r"^(?!.*\b(?:[tu]|TIER\d+) (?:\w+ )?visas?\b)(?=.*\bTIER)(?=.*\b(?:i|my|me|we|our|us)\b).*\bvisas?\b(?! (?:fraud|"
    r"sponsor\w*|abuse|fees?))"
)
"""What a tier would mean for a journey: "do I get a visa for Canada if my country is on Tier 1?"."""
_OTHER_RULES = Pieced(
    r"^(?!.*\b(?:TIER\d*|tvpa)\b)(?=.*\b(?:what|who|how|define|explain|meaning|means?|is|are|does|has)\b).*"
    r"\b(?:uflpa|u[iy]gh?ur (?:\w+ ){0,3}?act|modern slavery act|due diligence (?:act|law|directive)|"
    r"csddd|magnitsky|mann act|tariff act|section 307|withhold release orders?|wros?|dodd frank|caatsa|ndaa|"
    r"fatf|gr[ea]y list|cedaw|ilo (?:c ?\d+|convention|forced labou?r convention)|global slavery index|"
    r"(?:european|council of europe|asean) (?:trafficking )?convention|mlat|gsp|foreign corrupt practices act|fcpa)\b"
)
"""Laws and lists of others, of which the glossary tells nothing: "what is the UFLPA?"."""
_AROUND_IT = (_OTHER_RULES, _LAW_AND_TIERS, _BIASED, _IN_COURT, _COST, _POLITICS, _MOST_FOUND, _OBJECTS, _FOR_A_VISA)
"""What is around the report: its use in court, its cost, its politics, what is said to it."""
_BY_TIER = (_OF_THOSE_ON_A_TIER, _AID_ON_A_TIER, _HELD_BACK, _LOST_BY_ONE, _LOST_AID, _EXEMPT, _BORDERS, _PROOF)
"""What is asked of all that are on a tier, and told of none of them together."""
_ANY = (
    *(_FIRMS_THERE, _OUR_FIRM, _OF_ANOTHER_BODY, _WAGES),
    *(_NAMES_FIRMS, _GIVEN_BY_ONE, _LOST_BY_ONE, _LOST_AID, _EXEMPT),
    *(_READS_BEFOREHAND, _WHO_COLLECTS, _WHO_WROTE, _RATE_OF_THE_WORLD, _WHERE_IN_PRINT, _ITS_ENVOY),
)


def of_what_is_not_told(sentence: Sentence) -> Question | None:
    """The question without an answer in a sentence that asks for what no report tells; None where it asks no such."""
    if any(one.search(sentence.text) for one in (_BY_TIER if sentence.tiers else _ANY)):
        lost = len(sentence.places) > 1 and _LOST_BY_ONE.search(sentence.text) is not None
        theirs = tuple(place for place in sentence.places if not lost or place.codes != ("USA",))  # "US aid"
        return Question(Intent.UNKNOWN, theirs)
    if any(one.search(sentence.text) for one in _AROUND_IT):
        return Question(Intent.UNKNOWN, places_of(sentence))
    return None
