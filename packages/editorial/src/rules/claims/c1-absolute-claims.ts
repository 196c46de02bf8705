import type { Locale } from '@carepath/schema'
import { contentStems } from '../../lexicon/content-stems.ts'
import type { Finding } from '../../model/finding.ts'
import { fold } from '../../reading/normalise.ts'
import type { Rule } from '../../rule/rule.ts'
import { findApprovalClaims } from './approval-claims.ts'
import { claimRule } from './claim-rule.ts'

const recognised = claimRule({
  id: 'C1',
  title: 'No absolute claims',
  levels: ['block', 'warn'],
  amountsTo: 'is an absolute claim',
  next: 'Take the absolute word out. Say what was measured, in how many people and for how long, or say what isn’t known. With “approved”, name the product and the use it is approved for.',
})

/**
 * C1: no absolute claims – cure, guarantee, miracle, risk-free, painless, non-addictive, no side effects,
 * nor "FDA-approved" without saying what is approved for what, or against the treatment’s standing with its regulators.
 *
 * Reason: no treatment keeps such a promise, and a patient who believed it can't consent. An implied claim counts like an
 * outright one.
 * Source: FTC Health Products Compliance Guidance (2022); California B&P §651; 21 CFR 807.97.
 */
export const absoluteClaims: Rule = {
  ...recognised,
  check: (subject) => {
    const { findings, sound } = findApprovalClaims(subject)
    const isSame = (one: Place, other: Place) => one.path === other.path && one.excerpt === other.excerpt
    // What reads like a bare approval is none where it is denied or true; another claim beside it stays.
    const isKnown = (finding: Finding) =>
      findings.some((other) => isSame(other, finding)) ||
      sound.some((other) => isSame(other, finding) && quotes(finding, other.words, subject.locale))
    return [...recognised.check(subject).filter((finding) => !isKnown(finding)), ...findings]
  },
}

type Place = Pick<Finding, 'path' | 'excerpt'>

/** True where a finding names the words, or a part of them. */
function quotes({ message }: Finding, words: string, locale: Locale): boolean {
  const quoted = fold(message.slice(1, message.indexOf('”')))
  return [...contentStems(fold(words), locale)].some((stem) => quoted.includes(stem))
}
