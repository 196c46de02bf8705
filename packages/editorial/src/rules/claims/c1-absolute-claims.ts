import { unscopedApprovalIn } from '../../lexicon/approval.ts'
import type { Finding } from '../../model/finding.ts'
import type { Rule } from '../../rule/rule.ts'
import type { Subject } from '../../rule/subject.ts'
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
 * nor "FDA-approved" without saying what is approved for what.
 *
 * Reason: no treatment keeps such a promise, and a patient who believed it can't consent. An implied claim counts like an
 * outright one.
 * Source: FTC Health Products Compliance Guidance (2022); California B&P §651; FDA communication of 10 October 2023.
 */
export const absoluteClaims: Rule = {
  ...recognised,
  check: (subject) => {
    const approvals = findApprovals(subject)
    const isNamed = ({ path, excerpt }: Finding) =>
      approvals.some((approval) => approval.path === path && approval.excerpt === excerpt)
    return [...recognised.check(subject).filter((finding) => !isNamed(finding)), ...approvals]
  },
}

/** Approvals that don't say of which product and for what: regulators' terms are a closed list. */
const findApprovals = (subject: Subject): Finding[] =>
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
