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

/** How English names a study, and says whom it holds for. */
export const englishEvidenceScope: EvidenceScopeWords = {
  study: pattern`${anyOf(studies)}`,
  limits: pattern`${anyOf(limits)}`,
  parts: pattern`\b(?:half|third|quarter)\b`,
}
