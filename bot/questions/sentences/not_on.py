"""What says of countries that they are not on a tier: "who has not made it to Tier 1?", "all but Tier 2"."""

from bot.questions.sentences.patterns import worded

_SLOT = r"TIER(\d+)"
NOT_ON = worded(
    rf"\b(?:(?:is|are|was|were|do|does|did|has|have|had|sit|sits|be)? ?not (?:be |been |being |"
    rf"(?:(?:good|rich|clean|strong|bad|poor|big|serious) )?enough (?:for|to be|to get|to make|to reach) |"
    rf"sit |have |get |make |make it |made |made it |reach |reached |attain |attained |achieve |achieved |"
    rf"managed |succeeded in |"
    rf"a |on |in |at |the |ranked |rated |one of the |considered |among |to |put |given |awarded |granted |assigned |"
    rf"placed |listed |classed |classified |hold |holding |earn |earned |receive |received |getting |got |gotten |"
    rf"land |landed |currently |even |really |actually |all |as |an |any |with |still |yet )*|"
    rf"(?:neither|nor) (?:on |in |at )?(?:the |a )?|"
    rf"(?:fall|falls|fell) short of (?:the )?|(?:failed|fail|fails) to (?:make|reach|get|meet|"
    rf"get to|be|be on|be in) (?:on |in )?|(?<!there )(?<!are )(?<!is )no (?!longer )(?:other )?|non |"
    rf"(?:other|anything other|different|(?:any|some)(?:thing|where)(?: else)?) (?:than|but|from) (?:on |"
    rf"in )?(?:the |a )?|"
    r"(?:(?:any |an)?other|a different|some other) (?:rank|ranking|tier|rating|grade|place|placement|status|category) "
    r"(?:than|but|from) (?:on |in )?(?:the |a )?|(?:miss|missed|misses|missing) (?:out on )?(?:the |a )?|"
    rf"(?:except|but(?: not)?(?= (?:the ones|those)\b)|(?<=all )but|(?<=everything )but|"
    rf"exclude|hide|omit|"
    rf"excluding|besides|outside|apart from|aside from|short of|minus|barring|leaving out|leave out|"
    rf"not counting|not including|without(?: counting)?)"
    rf"(?: for| of)? (?:(?:on|in|the|a|all|those|ones|countries|that|who|are) )*){_SLOT}"
)
LEFT_OUT = worded(
    rf"\bwith (?:the |all )?{_SLOT} (?:(?:countries|ones) )?(?:left out|excluded|omitted|removed|taken out)\b"
)
