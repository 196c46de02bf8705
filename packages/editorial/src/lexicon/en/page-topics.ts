import type { PageTopicWords } from '../../language/page-topic.ts'
import { anyOf, part, pattern } from '../../language/pattern.ts'
import { regulatorNames } from '../../language/regulator-names.ts'

const companion = anyOf([
  'adult',
  'someone',
  'somebody',
  'friend',
  'caregiver',
  'carer',
  'parent',
  'spouse',
  'relative',
  'companion',
  'family member',
  'escort',
  'partner',
  'person',
  String.raw`responsible \w+`,
  'anyone',
  'driver',
])
const authorised = part`(?:approv|clear|licen[cs]|authori[sz]|grant)(?:ed?|al|ance|ation)?`
const notApproved = part`(?:not|n't|never|nor|neither) (?:\w+,? ){0,4}?${authorised}`
const letBeSold = anyOf(['approved', 'cleared', 'licen[cs]ed', 'authori[sz]ed'])
const regulator = regulatorNames('en')

const notAuthorised = [
  String.raw`\b${regulator}\b[^.]{0,80}${notApproved}`,
  String.raw`${notApproved}[^.]{0,80}\b${regulator}(?!\w)`,
  String.raw`(?:\bhas(?:n't| not)|\bdid(?:n't| not)|have not) ${authorised}\w*`,
  String.raw`\boff[- ]label\b[^.]{0,120}(?:\b${regulator}(?!\w)|\bapprov)`,
  String.raw`\b(?:unapproved|unlicensed|uncleared) (?:use|medicine|drug|device|product)`,
  String.raw`\b(?:not|n't|never) (?:\w+ ){0,2}?${letBeSold} (?:for|as|to treat|here|in)\b`,
  String.raw`\bwithout (?:\w+ ){0,2}?(?:approval|clearance|licen[cs]e|(?:marketing )?authori[sz]ation)\b`,
  String.raw`\b(?:outside|beyond|not (?:on|in|part of|covered by)) (?:of )?(?:its|the|their) (?:\w+ ){0,2}?(?:label|licen[cs]e|approval|clearance|authori[sz]ation)\b`,
  String.raw`\b(?:only|solely) ${letBeSold}\b|\b${letBeSold} (?:only|solely)\b`,
  String.raw`\b(?:label|licen[cs]e|approval|clearance|authori[sz]ation) (?:does(?:n't| not) (?:cover|extend|include|list|mention|name)|says? nothing)\b`,
]

const cautions = [
  String.raw`\b(?:attention|care|careful|caution|cautious) (?:\w+ ){0,5}?(?:driv(?:e|ing)|behind the wheel)\b`,
  String.raw`\bdriv(?:e|ing) (?:\w+ ){0,6}?(?:care|carefully|caution|cautiously|dangerous|difficult|harder|risky)\b`,
  String.raw`\b(?:drive only|only drive|drive once|drive when|drive if)\b`,
  String.raw`\b(?:affect|disturb|impair|reduce|slow)s? (?:\w+ ){0,4}?driv(?:e|ing)\b`,
]

const escorts = [
  String.raw`\b${companion} (?:\w+ ){0,6}?(?:take|takes|drive|drives|bring|brings|go|goes|see|accompan\w+|collect|pick|get|home|with you)\b`,
  String.raw`\b(?:taken|driven|accompanied|collected|picked up|go|ride) (?:\w+ ){0,3}?(?:by|with) (?:\w+ ){0,3}?${companion}\b`,
]

const exclusions = [
  String.raw`\b(?:should|must|can|may|do|are|is) ?(?:not|n't|cannot|never) (?:\w+ ){0,3}?(?:have|get|be given|take|receive|use|suitable|recommended|right)\b[^.]*\b(?:if|who|with|in|for)\b`,
  String.raw`\b(?:not (?:suitable|safe|right|recommended) (?:for|in|if)|contraindicat\w+)`,
]

const misuses = [
  String.raw`misus\w+`,
  'controlled (?:drug|medicine|substance)s?',
  '(?:can|may) be (?:addictive|habit[- ]forming|abused)',
  String.raw`(?:cause|causes|lead to|leads to|risk of|risks of|become|becoming|signs of) (?:\w+ )?(?:addict\w*|dependen\w*|abuse)`,
]

const failures = [
  String.raw`\b(?:does|do|did)(?:n't| not) (?:\w+ ){0,2}?(?:work|help|respond|get better|improve|feel better)`,
  String.raw`\b(?:not|\w+n't) (?:respond|helped|worked)`,
  String.raw`\bno (?:change|improvement|benefit|better)\b`,
  String.raw`\bnothing changes\b`,
]

/** Whoever must not drink alcohol need not fast. */
const noMeal = part` (?:any |much |too much )?(?:alcohol|beer|coffee|grapefruit|juice|liquor|tea|wine)`

/** Before and after a fast, words that tell readers not to, or what it does. */
const againstFasts = anyOf([
  'avoid',
  'instead of',
  'never',
  'not?',
  'rather than',
  'sick',
  'weak',
  'without',
  String.raw`(?:dizz|faint)\w*`,
  String.raw`\w+n't`,
])
const harmful = anyOf([
  'adds?',
  'can',
  'causes?',
  'could',
  'is (?:bad|not?)',
  "isn't",
  'makes?',
  'may',
  'might',
  'raises?',
])

/** To fast, and neither a fast heart nor what works fast. */
const nothingEaten = String.raw`(?<!\b(?:acts?|as|beat(?:s|ing)?|breath\w*|goes|heal(?:s|ing)?|how|so|too|very|works?|working) )fast(?! (?:acting|food|growing|heart\w*|pulse|track|breath\w*))`

const fasts = [
  // “Don’t come on an empty stomach”, “you may feel faint on an empty stomach”: both say to eat.
  String.raw`(?<!\b${againstFasts} (?:[\w'-]+ ){0,5})${anyOf(['fasting', nothingEaten, 'empty stomach'])}(?![-’'\w])(?! ${harmful})`,
  String.raw`avoid (?:any |all |solid )?(?:eating|food|meals)(?:,? (?:or|and) (?:drinking|drinks?))? (?:for|from|in|within|during)(?: [\w-]+){0,5} before`,
  'nothing by mouth',
  '(?:no|without) (?:any )?(?:solid )?(?:foods?|meals|eating)',
  '(?:eat|drink) nothing',
  String.raw`(?:not|\w+n't|nothing to|stop) (?:\w+ ){0,2}?(?:eat|drink)(?!${noMeal})`,
]

/** “Driving is not dangerous” warns of nothing. */
const harmless = String.raw`(?:dangerous|forbidden|issue|limited|problem|restricted|risky|unsafe)`
const drivingWarnings = [
  String.raw`\b(?:not|\w+n't|never|cannot|no|avoid|before you) (?:\w+ ){0,4}?(?:driv(?:e|ing)|behind the wheel)`,
  String.raw`\bdriving (?:\w+ ){0,3}?(?:not|\w+n't) (?!(?:\w+ ){0,2}?${harmless}\b)`,
  String.raw`\bdriving (?:\w+ ){0,3}?(?:until\b|unsafe\b)`,
]

/** How English speaks of the topics that pages must speak of. */
export const englishPageTopics: PageTopicWords = {
  offLabel: pattern`${anyOf(notAuthorised)}`,
  authorisedUse: pattern`\b${letBeSold} (?:\w+ ){0,6}?(?:for|as|to (?:treat|prevent))\b`,
  emergency: pattern`\b(?:call|dial|phone|ring) (?:\w+ )?911\b|\b911\b[^.]{0,40}\bif\b`,
  crisisLine: pattern`\b(?:call|text|dial|contact)[^.]{0,30}\b988\b|\b988\b[^.]{0,40}\b(?:if|lifeline)\b`,
  driving: pattern`${anyOf(drivingWarnings)}`,
  drivingCaution: pattern`${anyOf(cautions)}`,
  escort: pattern`${anyOf(escorts)}`,
  monitoring: pattern`\b(?:blood pressure|heart rate|oxygen|check(?:s|ed|ing)?|measur(?:e|es|ed|ing)|monitor(?:s|ed|ing)?|watch(?:es|ed|ing)? (?:you|over you|the patient))\b`,
  contraindications: pattern`${anyOf(exclusions)}`,
  misuse: pattern`\b${anyOf(misuses)}\b`,
  fasting: pattern`\b${anyOf(fasts)}\b`,
  alternatives: pattern`\b(?:other (?:choices|options|treatments|ways)|alternatives?|instead of (?:this|it))\b`,
  noTreatment: pattern`\b(?:no treatment|without treatment|not (?:to )?(?:have|having|treating|treated)|do(?:ing)? nothing|left untreated|untreated)\b`,
  ifItDoesNotWork: pattern`${anyOf(failures)}`,
}
