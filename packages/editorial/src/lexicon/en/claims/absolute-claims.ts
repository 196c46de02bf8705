import type { Claim, ClaimLexicon } from '../../../language/claim.ts'
import { part, pattern } from '../../../language/pattern.ts'
import { adverb, complaint, treatment } from './words.ts'

const risk = part`(?:risks?|dangers?|hazards?|threat|harm)(?! (?:factors?|assessment|management|profile))`
const dependence = part`(?:addictions?|addictive (?:potential|qualities|properties)|dependenc(?:e|y)|abuse(?: potential)?|getting hooked|becoming (?:addicted|dependent|hooked)|withdrawal)`
const sideEffects = part`(?:side[- ]effects?|adverse (?:effects?|events?|reactions?)|downsides?|drawbacks?|complications?|hangovers?|after-?effects?|withdrawal(?: symptoms?)?)`
const none = part`(?:no|zero|without(?: any| a)?|nil|absence of)`
const nearlyNone = part`(?:(?:virtually|practically|absolutely|almost|basically|essentially|literally) )?${none}`
const absolutely = part`(?:completely|totally|perfectly|absolutely|entirely|fully|utterly|100 ?(?:%|percent|per cent)|one hundred percent|wholly|inherently|always)`
const everyone = part`(?:everyone|everybody|anyone|anybody|every (?:single )?(?:patient|client|guest|person|body|one)|each and every (?:one|patient|client)|all (?:of )?(?:our |the )?(?:patients|clients|guests|people|types of people)|(?:100 ?(?:%|percent|per cent)|(?:one|a) hundred percent) of (?:our |the |all )?(?:patients|clients|people|guests))`

/** Comparisons and counts in a study are findings, not promises. */
const reported = part`\b(?:were|was|have been|been) (?:\w+ )?(?:seen|reported|found|recorded|observed|noted)\b|\b(?:some|many|most|few|other|several|[0-9]+) (?:people|patients|participants|of them|adults|women|men)\b`

const cures: Claim[] = [
  { pattern: pattern`\b(?:cures?|cured|curing|curative|cure-?alls?|panacea)\b`, amountsTo: 'promises a cure' },
  {
    pattern: pattern`\b(?:permanent|permanently|lifelong|lasting|definitive|ultimate|forever) (?:\w+ )?(?:fix|solution|cure|remission|healing|recovery|answer|freedom|relief|results?|success|end|change)\b|\b(?:effects?|results?|benefits?|changes?|relief)(?: (?:of|from) (?:\w+ ){0,2}\w+)? (?:is|are) (?:\w+ )?(?:permanent|forever|lifelong|here to stay)\b|\b(?:relapse|${complaint}) (?:is|are|becomes?) (?:a (?:thing|problem|story) of (?:the past|yesterday)|history|a distant memory|gone|no longer)\b|\b(?:permanently|forever) (?:\w+ )?(?:rewires?|heals?|changes?|ends?|lifts?|eliminates?|removes?|fixes|resets?|frees?|relieves?|restores?)\b|\broot (?:of|cause of) (?:the|your) (?:problem|${complaint})|\b${complaint} (?:just |simply |quickly )?(?:melts? away|vanish(?:es|ed)?|evaporates?|disappears?|dissolves?)\b`,
    amountsTo: 'promises a lasting end to the illness',
    unless: pattern`\blasting (?:psych|side|effects?|symptoms?|more)`,
  },
  {
    pattern: pattern`\b(?:eliminat|eradicat|eras|banish|obliterat|dissolv|vanquish|conquer|revers|resolv|wip|melt|heal|beat|defeat|overcom|destroy|fix|end|crush)(?:e|es|ed|ing|s|ish|ishes)?(?: (?:out|away))? (?:${adverb} )?(?:(?:\w+ (?:years|decades|months) of|the|your|their|all|any|of|stubborn|severe|chronic|root|causes?|years|even|my|this|most|worst|deep|past) ){0,4}${complaint}\b`,
    amountsTo: 'promises that the illness ends',
    unless: pattern`\bto (?:help|try to|learn to)\b|\bthe end of\b`,
    isCancelledByHedge: false,
  },
  {
    pattern: pattern`\b(?:eliminat|eradicat|eras|wip|banish|end|heal|remov|stop|fix|beat|conquer|overcom|resolv|leav|free|rid|relie|gone|goes away|disappear|solv|recover)\w* (?:\S+ ){0,7}?(?:for good|forever|permanently|once and for all|for life)\b|\b${complaint} (?:\w+ ){0,3}?(?:for good|forever|permanently)\b|\bonce and for all\b`,
    amountsTo: 'promises a lasting end to the illness',
  },
]

const guarantees: Claim[] = [
  {
    pattern: pattern`\b(?:guarant(?:ee|ees|eed|eeing)|money[- ]back|(?:your )?money back|or (?:it|your \w+(?: \w+)?) is (?:free|on us)|surefire|sure-fire|fool-?proof|fail-?(?:safe|proof)|infallible)\b`,
    amountsTo: 'guarantees a result',
  },
  {
    pattern: pattern`\b(?:miracles?|miraculous(?:ly)?|magic(?:al)? (?:bullet|pill|cure|wand|fix|potion|touch|medicine|drug)|like magic|wonder[- ]?(?:drug|cure|treatment|medicine)|silver bullet|holy grail|quick fix|magically)\b`,
    amountsTo: 'promises a miracle',
  },
  {
    pattern: pattern`\b(?:work(?:s|ed)?|helps?|effective|succeeds?|suitable|safe|right|perfect|ideal|pleasant|easy|comfortable|enjoyable|gentle) (?:${adverb} )?(?:for|on|with) ${everyone}\b|\bhelps? ${everyone}\b`,
    amountsTo: 'promises the same result to everyone',
  },
  {
    pattern: pattern`\b${everyone}(?: who \w+(?: \w+){0,4}?)? (?:will )?(?:${adverb} )?(?:gets?|responds?|improves?|feels?|recovers?|experiences?|leaves?|sees?|notices?|benefits?|achieves?|finds?|enjoys?)\b(?! (?:differently|in (?:a|their)|at their|nervous|different))`,
    amountsTo: 'promises the same result to everyone',
    unless: pattern`\b(?:should|must|ask) `,
  },
  {
    pattern: pattern`\b(?:always|invariably|never fails? to) (?:${adverb} )?(?:works?|helps?|succeeds?|delivers?|lifts?|relieves?|improves?|heals?|brings?)\b|\b(?:never|not|n't|cannot) (?:fails?|failed|disappoints?)\b|\b(?:nobody|no one|no patient) (?:\w+ ){1,4}?(?:without (?:relief|results?|feeling|a smile)|disappointed|unhappy|unchanged)\b|\b(?:certain|sure|bound|destined) to (?:get better|improve|feel|recover|love|work|help|succeed|heal)\b|\b(?:works?|helps?|delivers?|succeeds?) (?:\w+ ){0,2}?(?:every (?:single )?time|without fail|always|100 ?(?:%|percent))|\bwithout fail\b`,
    amountsTo: 'promises that it always works',
  },
  {
    pattern: pattern`\b(?:instant|immediate|overnight|total|complete|absolute) (?:\w+ )?(?:relief|results?|efficacy|break-?through|resolution|cure|healing|transformation|freedom|happiness|recovery|calm|peace)\b|\b(?:patients|clients|people|you) (?:\w+ )?(?:experience|achieve|reach|enjoy|get) total remission\b|\b(?:works?|relieves?|relief|lifted|lifts|gone|vanish\w*|disappear\w*|improved|improves|better|changed|healed|heals) (?:\S+ ){0,3}?(?:instantly|overnight|immediately|in an instant)\b`,
    amountsTo: 'promises an instant or complete result',
  },
  {
    pattern: pattern`\b100 ?(?:%|percent|per cent) (?:\w+ )?(?:safe|effective|natural|success(?:ful)?|painless|risk|guaranteed|satisfaction|cure|reliable|recovery|relief)\b`,
    amountsTo: 'promises certainty',
  },
]

const harmlessness: Claim[] = [
  {
    pattern: pattern`\brisk-?free\b|\brisk free\b|\bfree (?:of|from) (?:all |any |every )?(?:known |serious )?(?:${risk}|${sideEffects}|pain)\b|\b${nearlyNone} (?:known |real |serious |major |long-term |lasting |significant |negative |unpleasant |harmful |nasty |appreciable |actual )*(?:${risk}|chance of (?:harm|${dependence}))\b`,
    amountsTo: 'denies any risk',
    unless: pattern`${reported}`,
  },
  {
    pattern: pattern`\b(?:is|are|carr(?:y|ies)|poses?|has|have|comes? with|involves?)(?:n't| not)? (?:entirely |completely |totally |really |any )*(?:no|zero|any) (?:real |known )?${risk}`,
    amountsTo: 'denies any risk',
    unless: pattern`\b(?:may|can|could|if|ask|tell|talk)\b`,
  },
  {
    pattern: pattern`\b(?:(?:ketamine|${treatment}|dose|it|this) (?:is|are)|it's|(?:completely|totally|perfectly|absolutely|entirely|utterly)) (?:${adverb} )?harmless\b|\b(?:cannot|can't|won't|will not|does not|doesn't|never) (?:possibly )?(?:harm|hurt|damage) (?:you|your|anyone|the)\b|\b(?:does|do|did|causes?) no harm\b|\bharmless (?:and|but|yet|way|option|${treatment})`,
    amountsTo: 'denies any harm',
  },
  {
    pattern: pattern`\b(?:risks?|side[- ]effects?|dangers?) (?:is|are) (?:(?:extremely|very|so|incredibly|exceptionally|practically|virtually|almost) )?(?:low|zero|nil|minimal|negligible|non-?existent|tiny|trivial|next to nothing|insignificant|few and far between)\b|\b(?:minimal|negligible|low|little|hardly any|few,? if any|none of the|almost no) (?:risks?|side[- ]effects?|dangers?|downtime)\b|\b(?:risks?|side[- ]effects?)\b[^.]{0,40}\bif (?:they (?:happen|occur|appear)|any|there are any)(?: at all)?\b|\bno (?:known )?(?:interactions?|contraindications?|limits?)\b`,
    amountsTo: 'plays the risk down',
    unless: pattern`\blow(?:er)? risk (?:of|for|than|group)|\bat (?:a )?low`,
  },
  {
    pattern: pattern`\b(?:painless(?:ly)?|pain-?free|pain free)\b(?! (?:lumps?|swelling|bleeding|blood|sores?|rash|haematuria|hematuria|ulcers?))|\b${nearlyNone} (?:\w+ )?(?:pain|discomfort)\b(?! (?:medic|relie|kill|manag|treat|score|control))|\b(?:doesn't|does not|don't|do not|never|won't|will not) (?:even )?hurts?\b(?! (?:more|less|as))|\b(?:isn't|is not|aren't|are not|not) (?:at all |the least bit |even )?(?:painful|uncomfortable)\b`,
    amountsTo: 'promises that nothing hurts',
    unless: pattern`\bwith (?:and|or) without\b|\bif you\b`,
  },
  {
    pattern: pattern`\bnon-?\s?(?:addictive|habit[- ]forming)\b|\b(?:is|are|'s|was)(?:n't| not)(?: at all| in any way| considered| physically| even)? (?:addictive|habit[- ]forming)\b|\bnot (?:at all )?(?:addictive|habit[- ]forming)\b|\b${nearlyNone} (?:\w+ )?(?:(?:risk|chance|danger|fear|worry|threat|potential|possibility|likelihood) (?:of|for) )?(?:\w+ )?${dependence}\b|\b(?:can't|cannot|won't|will not|doesn't|does not|don't|do not|never) (?:\w+ )?(?:become|get|be|lead to|leads to|cause|causes|create|creates|form|make you) (?:\w+ )?(?:addict\w*|dependen\w*|hooked)\b`,
    amountsTo: 'denies that it can be misused',
    unless: pattern`\b(?:history|signs?|record) of\b`,
  },
  {
    pattern: pattern`\b${nearlyNone} (?:(?!new|worry|fear|concern|further|other|more|additional|extra|increase)\w+ (?:the )?){0,2}${sideEffects}\b|\bside[- ]effects?[- ]free\b|\b(?:doesn't|does not|don't|do not|hasn't|has not|won't|will not|never) (?:\w+ )?(?:have|cause|causes|produce|give you|come with|comes with|bring|lead to|leave you with|result in) (?:any |the )?(?:\w+ )?${sideEffects}\b|\b${sideEffects} (?:never|do not|don't|does not|doesn't) (?:\w+ )?(?:occur|happen|appear|exist)|\b${sideEffects} (?:are|is) (?:unheard of|non-?existent|a thing of the past|a myth|zero)\b`,
    amountsTo: 'denies side effects',
    unless: pattern`${reported}|\b(?:new|further|other|more|additional) ${sideEffects}|\bif you\b|\b(?:you|they) (?:may|might|can) (?:also )?have no\b`,
  },
  {
    pattern: pattern`\b(?:${nearlyNone}|minimal|little to no|without) (?:\w+ )?(?:downtime|down time|recovery (?:time|period))\b|\b(?:return|get back|resume|go back|back|go) (?:straight |right )?(?:to )?(?:your |the |all )?(?:normal|usual|daily|regular|work|everyday|routine|activities) ?(?:\w+ )?(?:immediately|right away|the same (?:day|afternoon|evening)|right after|straight away|at once)\b`,
    amountsTo: 'denies that recovery takes time',
  },
  {
    pattern: pattern`\b(?:${sideEffects}|${risk}|addiction|dependence|safety|pain|overdose|misuse|tolerance|alcohol) (?:is|are|was)(?: simply| just| really)?(?: not|n't) (?:an? |our )?(?:issue|problem|concern|worry|thing|risk|factor)\b|\b(?:cannot|can't|impossible to) overdose\b|\bnone of the (?:\w+ )?${sideEffects}|\bnever (?:seen|had|observed|met|encountered|reported) (?:a |any |one )?(?:single |serious )?(?:${sideEffects}|problem|complication|bad)|\b${sideEffects}\b[^.]{0,30}\bthere are none\b`,
    amountsTo: 'denies any risk',
  },
  {
    pattern: pattern`\b(?:${sideEffects}|${risk}|pain|downtime|addiction)\? (?:none|zero|no\b|nope|never|not here|nil|not a)`,
    amountsTo: 'denies any risk',
    isUnconditional: true,
  },
  {
    pattern: pattern`\b${absolutely} (?:safe|effective|natural|non-?toxic|secure)\b`,
    amountsTo: 'says “safe” or “effective” without any limit',
  },
]

/** Rule C1 in English. */
export const englishAbsoluteClaims: ClaimLexicon = {
  claims: [...cures, ...guarantees, ...harmlessness],
}
