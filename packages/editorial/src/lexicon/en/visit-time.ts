import { anyOf, pattern } from '../../language/pattern.ts'
import type { VisitTimeWords } from '../../language/visit-time-words.ts'

const visit = anyOf(["visits?(?!')", "appointments?(?!')"])
/** Words that may be a visit, or only what is done in it. */
const perhapsVisit = anyOf(['(?:treatment )?sessions?', 'treatments?'])
const filler = anyOf([
  'will',
  'to',
  'is supposed to',
  'may',
  'can',
  'should',
  'usually',
  'often',
  'normally',
  'typically',
  'generally',
  'itself',
  'as a whole',
  'in all',
  'to (?:the|our) clinic',
  'at (?:the|our) clinic',
  'with us',
  'here',
  'then',
  'only',
  'also',
])
const verb = anyOf([
  'takes?(?: up)?',
  '(?:is|are) (?:over|done|finished) (?:in|within|after)',
  'lasts?',
  'is',
  'are',
  'be',
  'runs?(?: for)?',
  'needs?',
  'requires?',
  'means?',
  'comes? to',
  'adds? up to',
  'totals?',
])
const about = anyOf([
  'about',
  'around',
  'roughly',
  'some',
  'approximately',
  String.raw`approx\.?`,
  'just',
  'only',
  'nearly',
  'almost',
  'over',
  'under',
  'at least',
  'at most',
  'up to',
  'not? (?:more|longer) than',
  '(?:less|more|longer|shorter) than',
  'between',
  'anywhere',
  'for',
  'usually',
  'you',
  'close to',
  'well',
  'a little',
  'a total of',
  'a good',
  'the better part of',
  'from',
])
const abouts = `(?:${about} |~ ?)*`
const place = anyOf([
  'here',
  'with us',
  String.raw`(?:at|in) (?:the|our) (?:clinic|center|centre|office|hospital|practice)`,
])
const being = anyOf(['be', 'are', 'being', 'stay', 'staying', 'remain', 'spend', 'spending'])
const plan = anyOf([
  'keep',
  'plan',
  'allow',
  'expect',
  'set aside',
  'count on',
  'reserve',
  'block(?: out| off)?',
  'leave',
  'budget',
])
const inAll = anyOf(['in all', 'in total', 'altogether', 'all told', '(?:from )?start to finish', 'door to door'])
const oneVisit = String.raw`(?:the|your|each|every|this|a|an|one)(?: (?:first|whole|next|later|follow-up))? ${visit}`

const ones = [
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
] as const
const tens = [
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
] as const

/** Where a session is: “in the cabin”, “at our center”. */
const amid = String.raw`(?:at|in|on|under|with) (?:a|the|your|our) \w+`

/** Labels under which a time is that of a visit. */
const labels = [
  "how long (?:it|(?:a|each|the|your) visit|you(?:'ll| will)? (?:stay|be))",
  `(?:length|duration) of (?:a|the|each|your)? ?${visit}`,
  `${visit} (?:length|time)`,
  '(?:total )?time (?:at the clinic|with us|here)',
  '(?:length|duration)$',
]

/** Visits that aren't those in which the treatment is given. */
const otherVisits = anyOf([
  'phone',
  'telephone',
  'video',
  'virtual',
  'online',
  'remote',
  'telehealth',
  'screening',
  'intake',
  'consultation',
  'assessment',
  'dental',
  'eye',
])

const feelings = anyOf([
  String.raw`(?:pain|ach|burn|cramp|discomfort|dizz|drows|hurt|itch|nause|numb|pressure|sick|sleep|sore|sting|tingl|tire)\w*`,
])

/** What stands before a visit where the time is that of something else. */
const otherSubjects = [
  String.raw`\b(?:parts?|rest|half|most|start|end|beginning|step|stage|bit|third|quarter)(?: \w+)? of (?:\w+ ){0,2}$`,
  String.raw`\b(?:effects?|benefits?|relief) (?:of|from) (?:\w+ ){0,2}$`,
  String.raw`\b${feelings} (?:of|from|in|at|with) (?:\w+ ){0,2}$`,
  String.raw`\b${otherVisits}[ -]$`,
  String.raw`\b(?:after|before|during|since|between|within) (?:\w+ ){0,2}$`,
]

/** What follows a time that is none of a visit. */
const otherTimes = [
  ...[
    'before',
    'after',
    'ahead',
    'earlier',
    'later',
    'apart',
    'away',
    'late',
    'longer',
    'shorter',
    'less',
    'extra',
    'each way',
    'without',
    'from now',
    'in advance',
    'prior',
    'drive',
    'old',
  ],
  String.raw`of (?!it\b|your|time)`,
  'for (?:the|a) (?!visit|appointment|first|whole)',
  'more (?!or less)',
  'by (?:car|bus|train)',
  "'s? (?:notice|fast(?:ing)?|rest|sleep|drive|walk)",
]

/** How English says how long a visit takes. */
export const englishVisitTime: VisitTimeWords = {
  numbers: [
    ['half an?', 0.5],
    ['a half', 0.5],
    ['three[- ]quarters of an', 0.75],
    ['a quarter of an', 0.25],
    ['a couple of', 2],
    ['(?:a|one) hundred(?: and)? twenty', 120],
    ['an?', 1],
    ...tens.flatMap(([ten, value]) => ones.map(([one, more]) => [`${ten}[- ]${one}`, value + more] as const)),
    ...ones,
    ['ten', 10],
    ['eleven', 11],
    ['twelve', 12],
    ['fifteen', 15],
    ...tens,
  ],
  units: { minutes: 'min(?:ute)?s?', hours: '(?:hours?|hrs?|h)' },
  joins: { to: '-|—|to|or', and: 'and' },
  added: [
    ['and a half', 0.5],
    ['and a quarter', 0.25],
    ['and three[- ]quarters', 0.75],
  ],
  sayings: [
    { is: 'whole', saying: pattern`\b${visit}(?:, [^,#]{1,40},)? (?:${filler} )*${verb} ${abouts}#` },
    { is: 'whole', saying: pattern`(?:^|[^\w#]|(?:your|each|every|the|first|one) )(?:\w+ )?#[- ](?:long )?${visit}` },
    { is: 'whole', saying: pattern`\bfrom (?:arrival|arriving|door) to (?:leaving|departure|door)[^#]{0,30}#` },
    { is: 'whole', saying: pattern`\bin and out (?:in|within|after) ${abouts}#` },
    {
      is: 'whole',
      saying: pattern`\b(?:out of the|out the|through the) door (?:again )?(?:in|within|after) ${abouts}#`,
    },
    { is: 'perhapsStep', saying: pattern`\b${perhapsVisit} (?:${amid} )?(?:${filler} )*${verb} ${abouts}#` },
    { is: 'perhapsStep', saying: pattern`# ${place} (?:each|every) (?:time|${visit})` },
    {
      is: 'perhapsStep',
      saying: pattern`#(?= (?:each|every) (?:time|${visit}))(?<=(?:^|\b(?:it|this|everything) (?:${filler} )*takes? |\byou (?:${filler} )*(?:need|spend) )${abouts}#)`,
    },
    { is: 'perhapsStep', saying: pattern`\b${being} (?:${filler} )*${place} ${abouts}#` },
    { is: 'perhapsStep', saying: pattern`\b${being} ${abouts}# ${place}` },
    {
      is: 'perhapsStep',
      saying: pattern`\b(?:it|this|everything|all of it|the whole thing) (?:${filler} )*takes? ${abouts}# ${inAll}`,
    },
    { is: 'kept', saying: pattern`\b${plan}(?: on| for| to)* ${abouts}# (?:free )?for ${oneVisit}` },
    { is: 'kept', saying: pattern`\b${plan}(?: on| for| to)* (?:${being} )?${abouts}# (?:${place}|${inAll})` },
    { is: 'kept', saying: pattern`\b${plan}(?: on| for| to)* (?:${being} )?${place} ${abouts}#` },
  ],
  label: pattern`^${anyOf(labels)}`,
  feeling: pattern`\b${feelings}`,
  partOfVisit: pattern`${anyOf(otherSubjects)}`,
  otherTime: pattern`^,? ?${anyOf(otherTimes)}`,
  atMost: pattern`(?:up to|at most|under|not? (?:more|longer) than|(?:less|shorter) than) $`,
  atLeast: pattern`(?:at least|(?<!just |little |slightly |bit )over|(?:more|longer) than) $`,
  first: pattern`\b(?:first|initial)\b`,
  later: pattern`\b(?:later|next|following|follow-up|after that|other)\b`,
}
