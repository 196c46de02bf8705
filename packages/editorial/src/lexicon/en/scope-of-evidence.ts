import type { EvidenceScopeWords } from '../../language/evidence-scope-words.ts'
import { pattern } from '../../language/pattern.ts'

/** How English names a study, and says whom it holds for. */
export const englishEvidenceScope: EvidenceScopeWords = {
  study: pattern`\b(?:in|from|of) (?:one|a|an|another|that|this|the|two|three|both|these|\d+) (?:\w+ ){0,4}?(?:trial|study|studies|review|analysis|trials|meta-analysis)\b|\b(?:one|another|this|that|the|a) (?:\w+ ){0,3}?(?:trial|study|review|analysis) (?:of|in|with|found|showed|compared)|\bof (?:[0-9]+|the) (?:people|patients|adults)`,
  limits: pattern`\b(?:in|for|among) (?:(?:some|certain|most|many|a few|other|healthy|older|young|younger) )?(?:adults|people (?:who|with|aged|whose)|patients (?:who|with|aged|whose)|inpatients|outpatients|(?:up to )?\w+ (?:days?|weeks?|months?|hours?))\b|\b(?:short[- ]term|up to \w+ (?:days?|weeks?|months?)|at (?:this|that|low|a low|the) dose|when (?:given|used|taken)|compared (?:with|to)|than|as \w+ as|some people|about as|against)\b|[0-9]`,
  parts: pattern`\b(?:half|third|quarter)\b`,
}
