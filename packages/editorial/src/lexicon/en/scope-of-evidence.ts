import type { EvidenceScopeWords } from '../../language/evidence-scope-words.ts'
import { anyOf, pattern } from '../../language/pattern.ts'

/** Words that name one study, or the people in it. */
const studies = [
  String.raw`\b(?:in|from|of) (?:one|a|an|another|that|this|the|two|three|both|these|\d+) (?:\w+ ){0,4}?(?:trial|study|studies|review|analysis|trials|meta-analysis)\b`,
  String.raw`\b(?:one|another|this|that|the|a) (?:\w+ ){0,3}?(?:trial|study|review|analysis) (?:of|in|with|found|showed|compared)`,
  String.raw`\bof (?:[0-9]+|the) (?:people|patients|adults)`,
]

const group = anyOf([
  'adults',
  'people (?:who|with|aged|whose)',
  'patients (?:who|with|aged|whose)',
  'inpatients',
  'outpatients',
  String.raw`(?:up to )?\w+ (?:days?|weeks?|months?|hours?)`,
])

/** Words that say whom or what a result holds for. */
const limits = [
  String.raw`\b(?:in|for|among) (?:(?:some|certain|most|many|a few|other|healthy|older|young|younger) )?${group}\b`,
  String.raw`\b(?:short[- ]term|up to \w+ (?:days?|weeks?|months?)|at (?:this|that|low|a low|the) dose|when (?:given|used|taken)|compared (?:with|to)|than|as \w+ as|some people|about as|against)\b`,
  '[0-9]',
]

const studyWords = ['trial', 'study', 'review', 'analysis', 'meta-analysis', 'registry', 'survey', 'cohort']

/** Whom studies count. */
const people = [
  'people',
  'persons?',
  'adults?',
  'patients?',
  'participants?',
  'volunteers?',
  'women',
  'men',
  'child(?:ren)?',
  'teenagers?',
  'infants?',
  'babies',
  'mothers',
  'veterans?',
  'couples?',
  'smokers?',
  'students?',
  'athletes?',
  'inpatients?',
  'outpatients?',
  'trials',
  'studies',
]

/** What else a number after "a trial of" may count. */
const units = [
  '%',
  'percent',
  'per cent',
  'hours?',
  'days?',
  'weeks?',
  'months?',
  'years?',
  'sessions?',
  'doses?',
  'mg',
]

/** "9 of 10 people" are no study's 10 people. */
const notARate = String.raw`(?<!\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?(?:of|in) (?:every )?)`

/** How English names a study, and says whom it holds for. */
export const englishEvidenceScope: EvidenceScopeWords = {
  study: pattern`${anyOf(studies)}`,
  limits: pattern`${anyOf(limits)}`,
  safe: pattern`\b(?:safe(?:ly|r|st|ty)?|harmless|harm-free|well tolerated|tolerates? it well|risk-free|(?:no|without|little|low) (?:risk|harm|danger))\b`,
  works: pattern`\b(?:effective(?:ly)?|efficacious|proven|works?(?! (?:with|at|in|as|for|on) )|worked(?! (?:with|at|in|as|for|on) )|cures?|heals?|beats?|outperforms?|superior|better than|best|as good as)\b`,
  anyStudy: pattern`\b${anyOf(studyWords)}\b|\bet al\b`,
  sample: pattern`\bn ?= ?\d|${notARate}\b[\d,]+ (?:[a-z-]+ ){0,2}?${anyOf(people)}\b|\b${anyOf(studyWords)}s? (?:of|with|in|among) (?!(?:19|20)\d\d\b)[\d,]+\b(?! ?${anyOf(units)})`,
  namedStudy: new RegExp(
    `(?<=\\S )\\p{Lu}[\\p{L}\\d*-]+ (?:\\p{L}+ )?${anyOf(studyWords)}\\b|\\bet al\\b|and (?:colleagues|co-?workers)`,
    'gu',
  ),
}
