import type { Claim, ClaimLexicon } from '../../../language/claim.ts'
import { part, pattern } from '../../../language/pattern.ts'

const provider = part`(?:clinics?|cent(?:er|re)s?|providers?|team|doctors?|physicians?|experts?|specialists?|practice|staff|nurses|anesthesiologists|psychiatrists|facility|facilities|experience|care|treatments?|therap(?:y|ies)|protocols?|medicines?|option|results|outcomes|technology|service|choice|infusions?|ketamine|value|prices?|program|solution|approach|alternative|place|antidepressants?)`
const visit = part`(?:visits?|appointments?|consultations?|consults?|sessions?|infusions?|spots?|seats?|places?|chairs?|treatments?|calls?|tours?|assessments?|journey|slots?|evaluations?)`
const urgentHelp = part`\b(?:911|988|emergency|urgent care|poison control|breath|swell|chest pain|harm(?:ing)? yourself|suicid|nurse|if you (?:feel|have|are|notice|think|can't|cannot)|crisis)\b`
const asking = part`^["'(]*(?:what|how|when|why|where|who|which|can|could|will|would|is|are|am|do|does|did|should|may|if)\b`

const voices: Claim[] = [
  {
    pattern: pattern`\b(?:testimonials?|success stor(?:y|ies)|real (?:patients?|people|stories|results|reviews)|(?:patient|client|customer) (?:stories|reviews?|story|experiences|voices)|(?:our|read|see|google|yelp|online|five-star|glowing|rave|hundreds of|thousands of|great|excellent) (?:\w+ )?reviews|hear (?:from|what) (?:our|real|other|the|people|patients|those|\w+)|(?:their|her|his) (?:ketamine )?(?:journey|transformation)|don't (?:just )?take our word|what (?:our|other|real|past|happy) (?:\w+ )?(?:patients|clients|people|guests) (?:say|are saying|think|have to say)|(?:people|patients|clients|they) rate us)\b`,
    amountsTo: 'is or points at a testimonial',
    unless: pattern`\bhear (?:from|what) (?:you|us|your|the (?:clinic|nurse|doctor|staff))\b`,
  },
  {
    pattern: pattern`(?<!\b(?:type|part|phase|schedule|class|bipolar|stage|factor|grade|vitamin|level) )\bi (?!v\b|to\b|ii)(?:'[a-z]+ )?[a-z]+|\bi'(?:m|ve|ll|d)\b|\b(?:gave|give|saved|changed|transformed|helped|got|brought|made|lifted|turned|cured|healed|treated|let|allowed|told) (?:me\b|my\b|back my\b)|\b(?:gave|saved|changed|helped|treated) us\b|\b(?:for|to|with|by|helps?|helped|made|let|told|gave|saved|changed|worked for) me\b|\bmy (?:\w+ )?(?:life|depression|anxiety|marriage|family|husband|wife|son|daughter|mind|pain|ptsd|self|mood|kids|children|symptoms|smile|mother|father|job|friends|doctor|infusion|session|treatment|trauma|world|days?|story|journey|decision|hope|heart|brain|sister|brother|body|sleep|darkest|experience)\b|\b(?:best|greatest) (?:thing|decision|choice|money)\b[^.]*\b(?:ever|i|life|spent|made)\b`,
    amountsTo: 'is a testimonial',
    isBeyondNegation: true,
    unless: pattern`\?["')]*$|\b(?:say|ask|tell (?:us|your nurse|staff|them)|write|words?|such as|questions?):? ["']|${asking}`,
  },
  {
    pattern: pattern`["'],? (?:says|said|told us|shares|shared|writes|wrote|recalls)\b|\b(?:says|said|writes|shares|recalls) (?:one|a|another|our) (?:\w+ )?(?:patient|client|guest|mother|father|man|woman|veteran)\b|\b(?:one|another|a (?:recent|former|happy|grateful)) (?:\w+ )?(?:patient|client|guest|veteran) (?:\w+ )?(?:says?|said|told|wrote|described|called|shared|reports?|reported)\b|\b(?:our|happy|satisfied|grateful|delighted|past) (?:\w+ )?(?:patients|clients|guests) (?:\w+ )?(?:love|rave|adore|thank|trust|choose|keep coming|recommend|come back|rate|are (?:thrilled|delighted|amazed|grateful|happy|so))\b|\b(?:happy|satisfied|delighted|grateful|smiling) (?:patients|clients|customers|guests|faces)\b|\blives (?:\w+ )?(?:transformed|changed|saved|around)\b|\b(?:changed|saved|transformed|turned around|touched) (?:\w+ )?(?:lives|families)\b|\b(?:helped|treated|changed the lives of|transformed|trusted by|healed|seen|loved by|chosen by|join) (?:the )?(?:over |more than |nearly |almost |about )?(?:hundreds|thousands|millions|countless|so many|[\d,]{3,} (?:\w+ )?(?:people|patients|clients|lives|others))|\b(?:hundreds|thousands|scores|dozens|countless numbers) of (?:\w+ )?(?:patients|people|clients|families|others) (?:have|who|already|now|are|trust|choose)\b|\b(?:patients|clients|people|they) (?:who \w+ [^.]{3,40} )?are (?:now |so |often |all )?(?:thriving|amazed|thrilled|delighted|astonished|blown away)\b|\bthousands (?:of (?:people|patients|others) )?(?:who )?(?:have )?(?:already )?(?:found|discovered|benefited|healed|recovered|trust)\b`,
    amountsTo: 'is or points at a testimonial',
  },
  {
    pattern: pattern`^—\s?[a-z]+(?: [a-z]+\.?)?(?:,? (?:age )?\w+(?: \w+){0,2})?\.?$|["']\s?—\s?[a-z]+|\.["'] — |\w[.!]["']?\s+—\s?[a-z]+(?: [a-z]\.?)?(?:,|\.|$)`,
    amountsTo: 'is signed like a testimonial',
    isUnconditional: true,
  },
  {
    pattern: pattern`[★⭐🌟]|\b(?:five|5|four|4|4\.\d|5\.0)(?:[- ]| out of (?:five|5) )stars?\b|\bstar[- ]rat(?:ed|ing)\b|\brated (?:\d|five|number|one of|the|best|top|among|excellent|#)|\b\d(?:\.\d)? (?:out of 5|\/ ?5)\b|\b(?:top|highly|highest|best)[- ]rated\b|\bfive-star\b`,
    amountsTo: 'shows a rating',
    isUnconditional: true,
  },
  {
    pattern: pattern`\bbefore[- ](?:and|&)[- ]after(?:s\b|-|[- ](?:\w+ )?(?:photos?|pictures?|pics|images?|results?|scans?|stories|gallery|shots|transformation|videos?|comparison))|\b(?:photos?|pictures?|images?|results?|gallery|scans?|stories) (?:\w+ )?(?:of )?before and after\b|\bbefore[/&]\s?after\b|\b(?:see|look at|view|check out|browse) (?:the|our|these|her|his|their) before[- ]and[- ]after\b|\bbefore (?:ketamine|treatment)\W.{0,60}\bafter (?:ketamine|treatment)\b`,
    amountsTo: 'shows a before and after',
  },
]

/** "Best" and its like where they advise instead of praise. */
const plainBest = part`\b(?:it(?:'s| is| may be| would be| might be)? (?:usually |often |generally )?best|best (?:to|if|for (?:you|me|them|your|him|her|each)|done|taken|used|known|possible|time|times|way|ways|person|place|thing to|interests?|suited|when|practice|way to|number|day)|best[- ](?:known|studied|before|spent|evidence|available evidence|research|stud(?:y|ies)|estimate|guess|case|friend|interests?)|(?:do|try|doing|did|does) (?:your|our|its|their|the) (?:very )?best|at best|all the best|best of (?:times|luck|your)|(?:works?|feels?|fits?|suits?|goes|sleep|learn) best|what(?: is|'s)? best|which (?:\w+ ){0,3}(?:is|are|would be) best|best (?:\w+ )?(?:option|choice|treatment|approach|care|plan|answer) (?:for you|depends|is the one|may|for each)|second[- ]best|next best|make the best of)\b`

const praise: Claim[] = [
  {
    pattern: pattern`\b(?:the|our|your|one of the|some of the|among the|it's the|ranked|voted|named|simply the|be the|america's|california's|la's|los angeles's?|town's|city's|country's|state's|nation's|world's|area's|region's) (?:\w+ )?(?:finest|greatest|top|leading|foremost|premier|safest|fastest|quickest|cheapest|easiest|smartest|newest|latest|friendliest|kindest|warmest|strongest|highest[- ]quality|most (?!common|people|of|patients|likely|important|often|recent|serious|severe|frequent|part|used|studied|widely|adults|painful|usual|days|cases|urgent|difficult|useful|careful|cautious)\w+)(?:,? \w+){0,4}? (?:${provider}|way|in (?:town|the (?:world|city|country|state|area|business|field|region|nation))|around|anywhere|available|on the market|ever)\b`,
    amountsTo: 'is a superlative',
    unless: pattern`\b(?:right) (?:\w+ )?(?:option|choice|treatment|approach|care|plan) (?:for you|depends|is the one)|\bwhich\b|\b(?:safest|easiest|quickest|fastest) way to (?:reach|get|tell|ask|go|come|contact|stand|leave)`,
  },
  {
    pattern: pattern`\b(?:(?:simply|the|are|is|very|our|your|its|california's|town's|voted|#1|absolute|nothing but the|only the) )(?:\w+ )?best\b|^best \w+|\bbest (?:clinics?|in (?:town|class|the)|team|doctors?|care|results|prices?|value|treatment|experience|experts|medicine|infusion|ketamine)\b`,
    amountsTo: 'is a superlative',
    except: pattern`${plainBest}`,
    unless: pattern`^["'(]*(?:what|which)\b`,
  },
  {
    pattern: pattern`#\s?1\b|\b(?:world[- ]class|best[- ]in[- ]class|first[- ]class|top[- ](?:notch|tier|quality|of-the-line|shelf)|award[- ]winning|state[- ]of[- ]the[- ]art|cutting[- ]edge|leading[- ]edge|next[- ]generation|next[- ]level|game[- ]?chang(?:er|ers|ing)|ground[- ]?breaking|break-?throughs?|revolution(?:ary|ize[sd]?|izing|ise[sd]?|ising)?|unparalleled|unmatched|unrivall?ed|unsurpassed|unequall?ed|second to none|one of a kind|unbeatable|incomparable|(?:number|no\.) one|number 1|like no other|trail-?blaz\w+|pioneers?|pioneering|gold[- ]standard|most (?:trusted|advanced|effective|powerful|experienced|successful|innovative|sought-after|exciting|respected|caring|compassionate|comfortable|qualified)|extraordinary|unprecedented|industry[- ]leading|market[- ]leading|world[- ]renowned|nationally recogni[sz]ed|renowned|premier|premium|elite|boutique|vip|concierge|discerning|luxur(?:y|ious)|exclusive(?:ly for)?|remarkable|incredible|amazing|phenomenal|exceptional|outstanding|superior|spectacular|magnificent|state'?s leading|leading (?:provider|clinic|experts?|cent(?:er|re)s?|specialists?|edge|ketamine|physicians?|team|name|authority|the (?:way|field))|leaders? in (?:the )?\w+|top (?:\w+ )?(?:doctors?|experts?|specialists?|clinics?|providers?|physicians)|transformative|radically (?:changed|different|new)|changed the (?:paradigm|game|face)|new paradigm|paradigm[- ]shift\w*|speaks? for (?:itself|themselves)|trusted (?:name|leader|partner|experts?)|trust (?:the|our) (?:experts?|team|leaders?)|works like nothing|the future of (?:\w+ )?(?:medicine|care|health|treatment|psychiatry)|nothing (?:else )?(?:compares|comes close|like it)|better than any|unlike any other|favou?rite (?:\w+ )?(?:clinic|place|provider|team|doctors?)|the ultimate (?:in|\w+ )|(?:better|higher|faster|safer|stronger|greater|more \w+) than (?:with )?(?:any|all) other|experts turn to|loved by|(?:love|adore) (?:us|our (?:team|clinic|nurses|doctors|staff))|ahead of (?:the curve|its time|our time)|the envy of|envy)\b`,
    amountsTo: 'is a superlative',
    unless: pattern`\bamazing grace\b|\bbreakthrough (?:bleeding|pain|seizures?|symptoms?)\b|\bnumber one[,:] |\bluxury of\b`,
  },
  {
    pattern: pattern`\bno (?:one|other (?:\w+ )?(?:clinics?|providers?|treatments?|cent(?:er|re)s?|team|doctors?|medicines?|therapy|place)|body) (?:\w+ )*?(?:offers?|compares?|comes close|matches|beats|does|gives|has|can match|works|treats|knows|provides|delivers|cares)\b|\b(?:nobody|no one) (?:\w+ ){1,4}?(?:better|like|as (?:well|much|carefully)) (?:than )?(?:we|us|our)\b|\bnowhere else\b|\b(?:won't|will not|never|can't|cannot) (?:find|get|see|experience) (?:\w+ ){0,5}?(?:anywhere|elsewhere|like (?:it|this|ours|us))\b|\b(?:why choose us|what sets us apart|sets us apart|why patients choose|the difference is clear|(?:you|everyone|we all) deserves? (?:the best|to feel|better|relief|to be|more|this|happiness|joy|peace))\b`,
    amountsTo: 'is a superlative',
    isUnconditional: true,
  },
]

const prices: Claim[] = [
  {
    pattern: pattern`\b(?:discounts?|discounted|coupons?|promo(?:tion(?:s|al)?)? ?codes?|promotions?|promo|vouchers?|gift (?:cards?|certificates?)|special (?:offers?|pric\w+|deals?|rates?|savings|promotion)|(?:a|this|limited|exclusive|introductory|current|holiday|seasonal|summer|winter|spring|fall|new year's?|black friday|cyber monday|monthly|month's|day|weekend|opening|anniversary|easter|christmas) (?:\w+ )?(?:specials?|offers?|deals?)\b(?! (?:you|a|an|the|no|some|care|help|support|attention))|our (?:\w+ )?(?:specials|deals)|(?:valentine|mother|father|new year|patient|client|member)s?'s? (?:day )?special\b|(?:package|bundle) (?:deals?|pricing|price|discounts?|savings)|(?:half|reduced|sale|discounted|slashed|introductory) price|on sale|clearance|rebates?|loyalty (?:program|points)|(?:refer a friend|referral) (?:bonus|program|reward|and)|(?:lowest|lower|best|unbeatable|cheapest|low|great|affordable|competitive|better) (?:\w+ )?(?:prices?|pricing|rates?|deal)\b(?! of)|price[- ]match\w*|pay later|(?:\d+ ?%|percent|half) (?:off|discount|savings?)|\d+ off|save (?:up to |over |as much as |an? )?(?:\$\s?\d+|\d+|money|big|hundreds|when you|on your|today|now)|buy (?:\w+ )+(?:get|and|sessions?|infusions?)[^.]*\b(?:free|half)|(?:complimentary|no-cost|cost-free|no-obligation) (?:\w+ )?${visit}|(?<!-)free (?:\w+ )?(?:${visit}|gift|trial|quote|ebook|guide)|(?:${visit}|first (?:one|\w+)|second|third|fourth|fifth|sixth|seventh|eighth|it|one|month|membership)(?: \w+)? (?:is|are|comes?) (?:absolutely |completely |totally )?(?:free|on us)\b(?! (?:to|of|from))|(?:get (?:one|it|a \w+)|absolutely|for) free\b(?! (?:to|of|from))|interest-free|0% (?:apr|interest|financing)|(?:easy|flexible|affordable) (?:financing|packages?|plans?|payments?)|financing available|prepay|pay (?:for )?\w+,? get|at no (?:extra )?cost to you)\b`,
    amountsTo: 'offers a price advantage',
    unless: pattern`\b(?:988|911|poison control|hotline|help ?line|interpret\w*|language|parking|wi-?fi|water|toll[- ]free)\b|\bfree (?:of|from)\b`,
  },
]

const urgency: Claim[] = [
  {
    pattern: pattern`\b(?:limited[- ]time|limited (?:spots?|space|availability|seats?|appointments?|openings?|slots?|number of|offer)|(?:spots?|spaces?|seats?|appointments?|slots?|openings?|places?|chairs?)(?: \w+)? (?:are |is |fill |going |go |fills |left|remain|remaining|limited|disappearing)+(?:filling |limited|fast|up|left|going|quickly|this|running|soon)*|only (?:a few|\w+|\d+) (?:\w+ )?(?:spots?|spaces?|seats?|appointments?|slots?|openings?|places?|days?|hours?) (?:left|remain\w*|available|this|per|a|to)|while (?:supplies|spots|they|it|you|space) (?:last|lasts|still can|can)|last chance|ends (?:soon|today|tonight|this (?:week|month)|on|at midnight)|today only|this (?:week|month|weekend) only|before it(?:'s| is) too late|(?:may|might|will|could) be too late|don't miss (?:out|this|your)|act (?:now|fast|today|quickly)|hurry|time is running out|now or never|book (?:early|fast|before)|what are you waiting for|why wait|the time is now|now is the time|no better (?:time|treatment|place|choice|way|clinic|feeling)|(?:what have you got|nothing) to lose|your (?:time|moment) is now|(?:secure|claim|save|grab) (?:your|yours)(?: (?:spot|place|seat|chair|free|discount|offer|today|now))?|(?:one|just a) (?:phone )?call away|first come,? first served|waiting ?list is (?:growing|filling)|opportunity of a lifetime|pick up the phone|(?:offer|price|deal|special|discount) (?:is )?(?:valid|good|ends|expires|available) (?:until|through|till|on|soon|only|this)|accept(?:ing)? only|only accept)\b`,
    amountsTo: 'presses the reader',
    isUnconditional: true,
    unless: pattern`${urgentHelp}|\b(?:appointments?|places?) (?:are|is) (?:\w+ )?(?:on|in|at|from|by)\b`,
  },
  {
    pattern: pattern`^["'(]*(?:are you )?(?:tired|sick|exhausted|fed up|struggling|suffering|stuck|looking|searching|ready|want|need|longing|had enough)\b[^.!]*\?`,
    amountsTo: 'sells by a question',
    isUnconditional: true,
    unless: pattern`\b(?:need to (?:fast|stop|bring|stay|tell|take)|want to (?:stop|know more about risks))\b`,
  },
  {
    pattern: pattern`\b(?:don't|do not|never) (?:wait|delay|hesitate|put (?:it|this|your \w+|off)|suffer (?:another|one more|any longer|alone|in silence)|spend another|let (?:depression|anxiety|pain|another))\b|\b(?:another|one more) (?:day|minute|night|year|week|moment) (?:in pain|of|with|suffering|without|struggling)\b|\bno need to wait\b`,
    amountsTo: 'presses the reader',
    isUnconditional: true,
    unless: pattern`${urgentHelp}|\b(?:to (?:tell|say|ask|call|speak|report|let)|for your next|until your next|wait (?:for|until|to be))\b`,
  },
  {
    pattern: pattern`\b(?:call|book|schedule|reserve|contact|start|begin|sign up|enroll|apply|text|message|visit|reach out|get started|join|order|register|take the (?:first )?(?:step|leap|plunge)|make (?:the|that|your) (?:call|appointment)|inquire|click|download|request|learn more)(?: (?:us|your|our|a|an|the|to|here|${visit}|for|with|clinic|team|free|first|new|healing|recovery|online|life|form|feeling|relief|better))* (?:today|now|right now|right away|immediately|this (?:week|month)|asap|tonight|without delay)\b|\btoday is the day\b|\bbook (?:now|today)\b|(?:^|[.!?:] )(?:book|schedule|reserve|claim|start|begin|request) (?:a|an|your|my) (?:\w+ )?(?:tour|consult\w*|discovery|free|journey|transformation|spot|seat|evaluation|healing)\b|\b(?:ready|it's time|time) to (?:book|schedule|start|begin|feel|take|heal|reclaim|change|get|transform|say|try|break|live|find)\b|\btake the first step\b|\bstart your (?:\w+ )?(?:journey|healing|recovery|transformation|new)\b`,
    amountsTo: 'presses the reader',
    isUnconditional: true,
    unless: pattern`${urgentHelp}|\b(?:tell|feel worse|side effects?|symptoms?|pain gets|vomit|bleeding|clinic (?:now )?if|us (?:now |today |right away )?if|doctor (?:today )?if|if the|(?:will|we) (?:then )?(?:start|begin)|time to get (?:up|ready|dressed)|time to (?:get|start) (?:up|home|the))\b`,
  },
]

/** Rule C5 in English. */
export const englishSelling: ClaimLexicon = { claims: [...voices, ...praise, ...prices, ...urgency] }
