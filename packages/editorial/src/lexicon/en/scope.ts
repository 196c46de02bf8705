import { anyOf, part, pattern } from '../../language/pattern.ts'
import type { ScopeWords } from '../../language/scope-words.ts'

const subject = part`it|it's|you|you'll|you're|your|we|we'll|we're|they|he|she|this|that's|these|our|the|there|there's|most|many|some|patients?|people`

/** Who makes claims elsewhere, and how. */
const advertisers = anyOf([
  'a clinic',
  'clinics',
  'another clinic',
  'websites?',
  'ads?',
  'someone',
  'somebody',
  'anybody',
  'people who',
])
const advertising = anyOf(['says?', 'claims?', 'promises?', 'promising', 'tells?', 'advertises?', 'advertise'])

/** Words that cast doubt. */
const doubts = [
  'whether',
  'unknown',
  'unclear',
  'uncertain',
  'unproven',
  'myth',
  'misconception',
  'too early',
  'too soon',
  'premature',
  'yet to be',
  'open question',
  'hard to say',
  'debated?',
  'no evidence',
  'not enough evidence',
  'little evidence',
  '(?:looking|search(?:ing)?|hope|hoping|hoped) for',
]

/** Words that warn of a claim or explain it, in place of making it. */
const warnings = [
  'be (?:wary|careful|sceptical|skeptical|cautious)',
  'beware',
  'watch out',
  'avoid',
  "(?:don't|do not|never) (?:trust|believe)",
  'myth',
  'misconception',
  'false claims?',
  'misleading',
  '(?:wrong|false|untrue|incorrect|mistaken|a mistake|dishonest|unfair) to (?:say|claim|think|believe|tell|promise|call)',
  'claims? (?:that|of|like|such as)',
  'anyone who',
  String.raw`any(?: \w+)? (?:that|who|which) (?:says?|claims?|promises?|tells?|offers?|guarantees?)`,
  `${advertisers} (?:(?:that|who|which) )?(?:may |might |can |could |often |sometimes )?${advertising}`,
  '(?:the|this) (?:word|term|phrase|claim|label)s? ',
  String.raw`(?:may|might|will|could|often|sometimes) (?:hear|read|see|find|come across)\b`,
  'so-called',
  "; (?:it|this|that) (?:is|does) ?n[o']t",
  String.raw`\bthat is not (?:true|so)`,
  'too good to be true',
  'ask (?:what|why|how|them)',
]

/** Marks and words that end a clause. */
const clauseBreaks = [
  '[;:!?()—]',
  String.raw`\s-\s`,
  String.raw`, (?=(?:and |so |yet )?${subject}\b)`,
  String.raw`\band (?=(?:it|you|we|they|this)\b)`,
  String.raw`\band (?=(?:works|cures|heals|eliminates|guarantees|ends|removes|lifts|makes|gives|is|are|was|has|have|will|can|comes|also)\b)`,
  String.raw`\b(?:but|however|although|though|whereas|while|because|since|except)\b`,
]

/** "No-needle", "no-show": it describes a thing. */
const wordWithNo = String.raw`no-(?!one\b)\w+(?:-\w+)*`

/** Words that deny in form only. */
const notNegations = [
  'not (?:only|just|merely|simply|to mention)',
  "(?:isn't|aren't|it's not|is not) (?:just|only|merely)",
  'no (?:doubt|question|wonder|matter|longer|other|better|more|joke)',
  wordWithNo,
  'nothing (?:short of|but|less than|else|better|like)',
  'without (?:a |any )?(?:doubt|question)',
  'if not',
  'whether or not',
  'why not',
  "why don't",
  "can't (?:wait|beat|lose|go wrong)",
  "couldn't be",
  'never been (?:easier|better|more|so|simpler|closer|safer)',
  'never (?:before|again|looked|felt)',
  "(?:don't|do not|never) (?:miss|wait|delay|hesitate|settle|suffer|let|give up|put off)",
]

/** Whole words that deny. */
const denials = [
  'not',
  'never',
  'cannot',
  'neither',
  'nor',
  'nobody',
  'none',
  'nothing',
  'no[ -]one',
  'hardly',
  'rarely',
  'seldom',
  'unlikely',
  'unable',
  'fails?',
  'failed',
  'refuse[sd]?',
  'impossible',
  'doubts? (?:that|whether|if|it)',
  'doubtful',
  'far from',
  'lacks?',
  'lacking',
  'dont',
  'doesnt',
  'isnt',
  'arent',
  'cant',
  'wont',
  'didnt',
]

/** Words that deny to the end of their clause. */
const negations = [
  String.raw`\b${anyOf(denials)}\b`,
  String.raw`n't\b`,
  String.raw`(?:there (?:is|are|was|were|'s) |there's |\bthat |\bsays? )no\b`,
]

/** Words that hedge. */
const hedges = [
  'may',
  'might',
  'could',
  'can',
  'possibly',
  'perhaps',
  'sometimes',
  'not everyone',
  'some (?:people|patients|of them)',
  'a few (?:people|patients)',
  'for some',
  'in some',
  'hope[sd]? to',
  'aims? to',
  'tr(?:y|ies) to',
  'seems? to',
  'appears? to',
]

/** Words that hedge what comes before them. */
const laterHedges = [
  'some (?:people|patients|adults|of them|but not)',
  '(?:but )?not (?:in |for )?(?:everyone|all)',
  'sometimes',
  'for a (?:short )?(?:time|while)',
  'a few (?:people|patients)',
  'in some',
]

/** Words that deny what comes before them. */
const laterDenials = [
  String.raw`(?:is|are|was|were|do|does|did|has|have|can|could|will|would)(?: not\b|n't\b| never\b)`,
  String.raw`cannot\b`,
  '(?:is|are|remains?) (?:un(?:known|likely|clear|proven)|impossible|a myth|false|wrong|untrue|rare)',
]

/** How English ends a clause, denies, doubts, asks and quotes. */
export const englishScope: ScopeWords = {
  clauseBreak: pattern`${anyOf(clauseBreaks)}`,
  pseudoNegation: pattern`\b${anyOf(notNegations)}\b`,
  wordWithNo: pattern`\b${wordWithNo}`,
  clausalNegation: pattern`${anyOf(negations)}`,
  determinerNegation: pattern`^[ "']*no\b`,
  finiteVerb: pattern`\b(?:is|are|was|were|be|been|has|have|had|can|could|will|would|does|do|did|may|might|must|should)\b`,
  nominalNegation: pattern`\b(?:no|without|zero|instead of|rather than|short of)\b`,
  startsNegative: pattern`^(?:no|zero|without|nothing|never|non)\b`,
  coordination: pattern`(?:,|\b(?:and|or|but|plus))\s*$`,
  laterDenial: pattern`^[ "']*(?:\w+ ){0,3}?${anyOf(laterDenials)}`,
  doubt: pattern`\b${anyOf(doubts)}\b`,
  condition: pattern`\b(?:if|unless|until|when|once|before|as soon as|in case)\b`,
  sellingCondition: pattern`\bif (?:you(?:'re| are)? )(?:want|need|looking|ready|tired|seeking|desire|wish|deserve)`,
  hedge: pattern`\b${anyOf(hedges)}\b`,
  laterHedge: pattern`\b${anyOf(laterHedges)}\b`,
  question: pattern`^["'(]*(?:and |but |so |then )?(?:is|are|was|do|does|did|can|could|will|would|should|has|have|how|what|when|where|why|who
    |which|am|may|must|if)\b`,
  sellingQuestion: pattern`^["'(]*(?:are you ready|why (?:wait|suffer|not|live|settle|keep)|what if|do you want|would you like|can you imagine
    |what are you waiting|did you know|don't you|wouldn't|isn't it)\b`,
  yes: pattern`^["'(]*(?:yes|absolutely|definitely|certainly|of course|sure|without a doubt)\b`,
  warning: pattern`\b${anyOf(warnings)}|["'][^"']{1,40}["'] (?:(?:would|only|usually|often|just|in medicine) )?(?:means?|is when|refers|describes?|stands for|is a word)`,
}
