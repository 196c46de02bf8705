import { unscopedApprovalIn } from '../../lexicon/approval.ts'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import type { Finding } from '../../model/finding.ts'
import type { Rule } from '../../rule/rule.ts'
import { findClaims } from './claims.ts'

/**
 * C1: no absolute claims – cure, guarantee, miracle, risk-free, painless, non-addictive, no side effects,
 * nor "FDA-approved" without saying what is approved for what.
 *
 * Reason: no treatment for depression keeps such a promise, and a patient who believed it can't consent. An implied
 * claim counts like an outright one, and ketamine has no FDA approval for any psychiatric disorder.
 * Source: FTC Health Products Compliance Guidance (2022); California B&P §651; FDA communication of 10 October 2023.
 */
export const absoluteClaims: Rule = {
  id: 'C1',
  title: 'No absolute claims',
  levels: ['block'],
  canBeOverridden: true,
  readsWords: 'only',
  check: (subject) => [
    ...findClaims(subject, requireLexicon(subject.locale).absoluteClaims).map(
      ({ claim, words, sentence, passage }): Finding => ({
        rule: 'C1',
        level: 'block',
        path: passage.path,
        excerpt: sentence.excerpt,
        message: `“${words}” ${claim.amountsTo}.`,
        next: 'Take the absolute word out. Say what was measured, in how many people and for how long, or say what isn’t known.',
      }),
    ),
    ...approvals(subject),
  ],
}

const approvals = (subject: Parameters<Rule['check']>[0]): Finding[] =>
  subject.sentences.flatMap(({ sentence, passage }) => {
    const words = unscopedApprovalIn(sentence, subject.locale)
    if (!words) return []
    return [
      {
        rule: 'C1',
        level: 'block',
        path: passage.path,
        excerpt: sentence.excerpt,
        message: `“${words}” doesn’t say what is approved for what, or claims an approval that this treatment doesn’t have.`,
        next: 'Name the medicine and the use it is approved for in the same sentence, and say that this use is not approved.',
      } satisfies Finding,
    ]
  })
